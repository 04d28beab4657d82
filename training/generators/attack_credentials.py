"""Events of credential access beyond the three techniques of the credential grammar, and what looks like them."""

from __future__ import annotations

from training.generators.attack_rows import parse_events

CREDENTIAL_EVENTS = parse_events(
    r"""
# LSASS: handles, by the tool's own shape
lsass-mimikatz-shape access +T1003.001: «‹own›¦‹ownplace›\«mimikatz¦mimi¦m64¦katz¦mimikatz_x64».exe¦D:\‹name›\x64\mimikatz.exe» ;; ‹lsass› ;; «0x1010¦0x1410¦0x1438¦0x143a» ;; C:\Windows\System32\KERNELBASE.dll|‹ownplace›\‹name›.exe|‹ownplace›\‹name›.exe|C:\Windows\System32\KERNEL32.DLL
lsass-reflected access +T1003.001: «‹own›¦‹shells›¦‹s32›\«notepad¦svchost¦dllhost¦WerFault¦spoolsv¦msbuild».exe» ;; ‹lsass› ;; «0x1010¦0x1410¦0x1438¦0x143a¦0x1fffff¦0x40» ;; C:\Windows\System32\KERNELBASE.dll|UNKNOWN(‹hex›)«¦|UNKNOWN(‹hex›)|UNKNOWN(‹hex›)»
lsass-powershell-clr access +T1003.001: ‹ps› ;; ‹lsass› ;; «0x1010¦0x143a¦0x1410¦0x1fffff» ;; C:\Windows\System32\KERNELBASE.dll|«UNKNOWN(‹hex›)¦C:\Windows\assembly\NativeImages_v4.0.30319_64\System\‹hash›\System.ni.dll|C:\Windows\assembly\NativeImages_v4.0.30319_64\mscorlib\‹hash›\mscorlib.ni.dll|UNKNOWN(‹hex›)»
lsass-minidump-trace access +T1003.001: «‹own›¦‹shells›¦‹ownplace›\«procdump¦procdump64».exe» ;; ‹lsass› ;; «0x1fffff¦0x1f3fff¦0x1410¦0x1f0fff» ;; C:\Windows\System32\KERNELBASE.dll|C:\Windows\System32\«dbgcore.DLL¦dbghelp.dll¦DBGHELP.DLL»|«C:\Windows\System32\KERNEL32.DLL¦‹ownplace›\‹name›.exe»
lsass-minidump-syswow access +T1003.001: C:\Windows\SysWOW64\«rundll32¦cmd¦cscript¦WindowsPowerShell\v1.0\powershell».exe ;; ‹lsass› ;; «0x1fffff¦0x1410¦0x1010» ;; C:\Windows\System32\wow64.dll|C:\Windows\SYSTEM32\wow64cpu.dll|C:\Windows\SysWOW64\ntdll.dll|C:\Windows\SysWOW64\KERNELBASE.dll|«C:\Windows\SysWOW64\dbgcore.DLL¦UNKNOWN(‹hex›)»
lsass-comsvcs-trace access +T1003.001: ‹sys›\rundll32.exe ;; ‹lsass› ;; «0x1fffff¦0x1410» ;; C:\Windows\System32\KERNELBASE.dll|C:\Windows\«System32¦SYSTEM32»\comsvcs.dll|«C:\Windows\System32\rundll32.exe¦C:\Windows\System32\dbgcore.DLL|C:\Windows\system32\rundll32.exe»
lsass-taskmgr-dump access +T1003.001: ‹s32›\Taskmgr.exe ;; ‹lsass› ;; «0x1fffff¦0x1f3fff» ;; C:\Windows\System32\KERNELBASE.dll|C:\Windows\«System32¦SYSTEM32»\«dbgcore.DLL¦dbghelp.dll»|‹s32›\Taskmgr.exe
lsass-werfault-dump access +T1003.001: ‹sys›\WerFault«Secure¦».exe ;; ‹lsass› ;; «0x1fffff¦0x147a¦0x1478» ;; C:\Windows\System32\KERNELBASE.dll|C:\Windows\System32\«dbgcore.DLL¦dbghelp.dll»
lsass-lolbin-dump access +T1003.001: «‹s32›\«rdrleakdiag¦tttracer¦sqldumper».exe¦‹ownplace›\«createdump¦DumpMinitool¦dump64¦avdump¦ProcessDump¦sqldumper».exe¦C:\Program Files\dotnet\shared\Microsoft.NETCore.App\5.0.7\createdump.exe» ;; ‹lsass› ;; «0x1fffff¦0x1410¦0x14d0¦0x1f3fff» ;; C:\Windows\System32\KERNELBASE.dll|C:\Windows\System32\«dbgcore.DLL¦pssclone.dll¦dbghelp.dll»
lsass-procexp-dump access +T1003.001: ‹ownplace›\«procexp64¦procexp¦ProcessHacker¦SystemInformer¦x64dbg¦windbg».exe ;; ‹lsass› ;; «0x1fffff¦0x1f3fff» ;; C:\Windows\System32\KERNELBASE.dll|C:\Windows\System32\«dbgcore.DLL¦dbghelp.dll»
lsass-direct-syscall access +T1003.001: ‹own› ;; ‹lsass› ;; «0x1fffff¦0x1410¦0x1010¦0x1438¦0x18» ;; «‹ownplace›\‹name›.exe¦‹ownplace›\‹name›.exe|C:\Windows\System32\KERNEL32.DLL»
lsass-clone access +T1003.001: «‹own›¦‹shells›» ;; ‹lsass› ;; «0x14c0¦0x80¦0x10c0¦0x2080¦0x1480¦0x14d8» ;; C:\Windows\System32\KERNELBASE.dll|«C:\Windows\System32\KERNEL32.DLL|UNKNOWN(‹hex›)¦‹ownplace›\‹name›.exe¦C:\Windows\SYSTEM32\pssclone.dll|‹ownplace›\‹name›.exe»
lsass-seclogon access +T1003.001: ‹s32›\svchost.exe ;; ‹lsass› ;; «0x14c0¦0x14d8» ;; C:\Windows\System32\KERNELBASE.dll|c:\windows\system32\seclogon.dll|C:\Windows\System32\RPCRT4.dll
lsass-python access +T1003.001: «C:\«Python27¦Python39¦Python311»\python.exe¦‹ownplace›\«lsassy¦pypykatz¦‹name›».exe¦C:\Users\‹user›\AppData\Local\Programs\Python\Python310\python.exe» ;; ‹lsass› ;; «0x1410¦0x1fffff¦0x1010» ;; C:\Windows\System32\KERNELBASE.dll|«C:\Python39\DLLs\_ctypes.pyd|C:\Python39\python39.dll¦C:\Python27\DLLs\_ctypes.pyd|C:\Windows\SYSTEM32\python27.dll»
lsass-dotnet-tool access +T1003.001: ‹own› ;; ‹lsass› ;; «0x1410¦0x1fffff¦0x1010¦0x1438» ;; C:\Windows\System32\KERNELBASE.dll|C:\Windows\Microsoft.NET\Framework64\v4.0.30319\clr.dll|«UNKNOWN(‹hex›)¦C:\Windows\assembly\NativeImages_v4.0.30319_64\System\‹hash›\System.ni.dll|UNKNOWN(‹hex›)»
lsass-samsrv-inject access +T1003.001: ‹own› ;; ‹lsass› ;; «0x1f0fff¦0x1f1fff¦0x1fffff¦0x47a¦0x143a» ;; C:\Windows\System32\KERNELBASE.dll|C:\Windows\System32\«KERNEL32.DLL¦sechost.dll»|‹ownplace›\‹name›.exe
lsass-wmiprvse-odd access +T1003.001: ‹s32›\wbem\WmiPrvSE.exe ;; ‹lsass› ;; «0x1fffff¦0x1010¦0x143a» ;; C:\Windows\System32\KERNELBASE.dll|«UNKNOWN(‹hex›)¦C:\Windows\System32\dbgcore.DLL|UNKNOWN(‹hex›)»
near-lsass-wmiprvse access: ‹s32›\wbem\WmiPrvSE.exe ;; ‹lsass› ;; «0x1410¦0x1400¦0x1010» ;; C:\Windows\System32\KERNELBASE.dll|«C:\Windows\System32\wbem\cimwin32.dll|C:\Windows\System32\framedynos.dll¦C:\Windows\System32\wbem\WmiPerfClass.dll|C:\Windows\System32\perfproc.dll»
near-lsass-taskmgr access: ‹s32›\«Taskmgr¦perfmon¦resmon».exe ;; ‹lsass› ;; «0x1400¦0x1410¦0x1000» ;; C:\Windows\System32\KERNELBASE.dll|‹s32›\Taskmgr.exe|C:\Windows\System32\KERNEL32.DLL
near-lsass-procexp access: ‹ownplace›\«procexp64¦procexp¦ProcessHacker¦SystemInformer¦tcpview64¦Procmon64».exe ;; ‹lsass› ;; «0x1400¦0x1000¦0x1440» ;; C:\Windows\System32\KERNELBASE.dll|‹ownplace›\‹name›.exe
near-lsass-defender access: C:\«ProgramData\Microsoft\Windows Defender\Platform\4.18.2‹n›.7-0¦Program Files\Windows Defender»\«MsMpEng¦MpCmdRun¦NisSrv».exe ;; ‹lsass› ;; «0x1000¦0x1410¦0x1418¦0x101000¦0x1438» ;; C:\Windows\System32\KERNELBASE.dll|C:\ProgramData\Microsoft\Windows Defender\Definition Updates\‹guid›\mpengine.dll
near-lsass-agent access: C:\Program Files«¦ (x86)»\«‹Word›\‹Word› Agent\‹name›¦‹Word›\‹Word›Sensor¦VMware\VMware Tools\vmtoolsd¦Google\Update\GoogleUpdate¦Microsoft Monitoring Agent\Agent\MonitoringHost».exe ;; ‹lsass› ;; «0x1410¦0x1400¦0x1000¦0x1418¦0x1410» ;; C:\Windows\System32\KERNELBASE.dll|«C:\Program Files\‹Word›\‹name›.dll¦C:\Windows\System32\psapi.dll¦C:\Windows\System32\KERNEL32.DLL»
near-lsass-system access: ‹s32›\«csrss¦wininit¦lsm¦services¦winlogon¦smss».exe ;; ‹lsass› ;; «0x1fffff¦0x1000¦0x1400¦0x1fffff» ;; «C:\Windows\System32\KERNELBASE.dll|C:\Windows\system32\wininit.exe¦C:\Windows\system32\basesrv.DLL|C:\Windows\SYSTEM32\CSRSRV.dll¦C:\Windows\SYSTEM32\csrsrv.dll»
near-lsass-svchost access: ‹s32›\svchost.exe ;; ‹lsass› ;; «0x1000¦0x1400¦0x1410¦0x3000¦0x100000» ;; C:\Windows\System32\KERNELBASE.dll|«c:\windows\system32\lsm.dll¦c:\windows\system32\diagtrack.dll¦C:\Windows\System32\rpcss.dll¦c:\windows\system32\sysmain.dll¦c:\windows\system32\pcasvc.dll»|C:\Windows\System32\RPCRT4.dll
near-dump-other-access access: «‹ownplace›\«procdump64¦procdump¦‹name›».exe¦‹sys›\rundll32.exe¦‹s32›\Taskmgr.exe¦‹s32›\WerFault.exe» ;; «C:\Program Files\‹Word›\‹name›.exe¦‹s32›\inetsrv\w3wp.exe¦‹office›¦‹browser›» ;; «0x1fffff¦0x1410¦0x1010¦0x1f3fff» ;; C:\Windows\System32\KERNELBASE.dll|C:\Windows\System32\«dbgcore.DLL¦dbghelp.dll»
near-unknown-trace-other access: «‹ps›¦‹own›¦C:\Program Files\‹Word›\‹name›.exe» ;; «C:\Program Files\‹Word›\‹name›.exe¦‹ps›¦‹cmd›¦‹own›» ;; «0x1400¦0x1000¦0x1410¦0x1478» ;; C:\Windows\System32\KERNELBASE.dll|UNKNOWN(‹hex›)
# LSASS: files
lsass-file-tool file +T1003.001: «‹shells›¦‹own›¦‹s32›\WerFault.exe» ;; «‹ownplace›¦C:\Windows\System32¦C:\Windows¦C:\»\«lsass¦lsass_dump¦lsassdump¦lsass.exe_‹pid›¦lsass-‹pid›¦mini_lsass¦lsass_‹pid›_‹n›¦LSASS_‹name›¦out_lsass».«dmp¦mdmp¦DMP¦bin¦dump»
lsass-file-known file +T1003.001: «‹own›¦‹shells›» ;; ‹ownplace›\«dumpert.dmp¦Andrew.dmp¦nanodump.dmp¦PPLBlade.dmp¦mimikatz.log¦lsass.rar¦lsass.zip¦Coredump.dmp¦NotLSASS.zip¦lsassz.7z¦SQLDmpr000‹n›.mdmp»
lsass-file-hidden-by-dumper file +T1003.001: ‹sys›\«rundll32¦rdrleakdiag¦tttracer».exe ;; ‹ownplace›\«minidump_‹pid›.dmp¦lsass«.txt¦.log¦.bin¦.jpg¦.docx¦.png»¦results_‹pid›.hlk¦lsass01.run¦fullmemdump_lsass.dmp»
lsass-file-memssp file +T1003.001: ‹lsass› ;; C:\Windows\«System32\mimilsa.log¦Temp\mimilsa.log¦Temp\‹name›.log¦System32\‹name›ssp.log»
lsass-file-silentexit file +T1003.001: ‹s32›\WerFault.exe ;; ‹ownplace›\lsass.exe-(PID-‹pid›)-‹pid›‹pid›\«lsass.exe-(PID-‹pid›).dmp¦‹name›.exe-(PID-‹pid›).dmp»
near-file-dump-other file: «‹sys›\rundll32.exe¦‹own›¦‹s32›\WerFault.exe¦‹s32›\Taskmgr.exe¦‹ps›» ;; «‹ownplace›¦C:\ProgramData\Microsoft\Windows\WER\ReportQueue¦C:\Users\‹user›\AppData\Local\CrashDumps»\«‹name›¦‹Word›.exe.‹pid›¦memory¦MEMORY¦triage¦‹name›_‹pid›¦OUTLOOK»«.dmp¦.mdmp¦.DMP¦.hdmp»
near-file-lsass-word file: «‹office›¦‹browser›¦C:\Windows\explorer.exe¦‹ps›» ;; ‹ownplace›\«lsass-hardening¦lsass_notes¦lsass faq¦mimikatz-report¦lsass-alerts».«docx¦pdf¦txt¦md¦url¦xlsx»
near-file-wer-lsass file: ‹s32›\«wermgr¦svchost».exe ;; C:\ProgramData\Microsoft\Windows\WER\Report«Archive¦Queue»\AppCrash_lsass.exe_‹hash›\Report.wer
# LSASS: loads, threads, handles, privileges, registry, logs
lsass-driver-load driver +T1003.001: «‹ownplace›¦C:\Windows\System32\drivers»\«mimidrv¦kprocesshacker¦DumpIt¦winpmem_x64¦pwdriver¦PPLKillerDriver».sys ;; «Benjamin Delpy¦Wen Jia Liu¦-»
lsass-thread-tool thread +T1003.001: «‹own›¦‹shells›¦‹ownplace›\«pwdump7¦PwDump6¦fgdump¦gsecdump¦servpw64¦wce».exe» ;; ‹lsass› ;; - ;; -
lsass-handle-odd-4656 handle +T1003.001: 4656 ;; Process ;; ‹lsass_device› ;; «‹own›¦‹shells›¦‹s32›\Taskmgr.exe» ;; «0x1410¦0x1010¦0x143a¦0x1438¦0x1f1fff¦0x1fffff¦0x705»
lsass-handle-odd-4663 handle +T1003.001: 4663 ;; Process ;; ‹lsass_device› ;; «‹own›¦‹shells›¦‹ownplace›\«procdump¦mimikatz».exe» ;; «0x10¦0x10¦0x18¦0x1410»
near-lsass-handle-agent handle: «4656¦4663» ;; Process ;; ‹lsass_device› ;; «C:\Program Files\‹Word›\‹name›.exe¦‹s32›\«svchost¦csrss¦wbem\WmiPrvSE¦services¦LogonUI».exe¦C:\ProgramData\Microsoft\Windows Defender\Platform\4.18.2‹n›.7-0\MsMpEng.exe» ;; «0x10¦0x1410¦0x1400¦0x1000»
near-process-handle-other handle: «4656¦4663» ;; Process ;; \Device\HarddiskVolume«1¦2¦3»\«Windows\System32\«svchost¦spoolsv¦explorer».exe¦Program Files\‹Word›\‹name›.exe» ;; «‹own›¦‹shells›¦‹s32›\Taskmgr.exe» ;; «0x1410¦0x10¦0x1fffff¦0x1000»
lsass-silent-exit-key value +T1003.001: ‹writer› ;; HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\SilentProcessExit\lsass.exe\«DumpType¦LocalDumpFolder¦ReportingMode¦MonitorProcess» ;; «DWORD (0x00000002)¦‹ownplace›¦‹own›»
lsass-ifeo-global-flag value +T1003.001: ‹writer› ;; HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Image File Execution Options\lsass.exe\GlobalFlag ;; DWORD (0x00000200)
lsass-local-dumps value +T1003.001: ‹writer› ;; HKLM\SOFTWARE\Microsoft\Windows\Windows Error Reporting\LocalDumps\lsass.exe\«DumpFolder¦DumpType¦DumpCount» ;; «‹ownplace›¦DWORD (0x00000002)»
near-local-dumps value: «‹reg›¦‹legit›» ;; HKLM\SOFTWARE\Microsoft\Windows\Windows Error Reporting\LocalDumps\«‹name›.exe\¦»«DumpFolder¦DumpType¦DumpCount» ;; «‹ownplace›¦DWORD (0x00000002)¦DWORD (0x00000001)»
near-silent-exit-other value: «‹reg›¦C:\Program Files (x86)\Windows Kits\10\Debuggers\x64\gflags.exe» ;; HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\«SilentProcessExit\‹name›.exe\ReportingMode¦Image File Execution Options\‹name›.exe\GlobalFlag» ;; «DWORD (0x00000002)¦DWORD (0x02000000)¦DWORD (0x00000200)»
lsass-exit-monitor-3000 log +T1003.001: Microsoft-Windows-ProcessExitMonitor|Application|3001 ;; param1=‹lsass› ;; param2=«‹own›¦‹sys›\rundll32.exe¦‹ps›» ;; param3=0
near-exit-monitor log: Microsoft-Windows-ProcessExitMonitor|Application|300«0¦1» ;; param1=C:\Program Files\‹Word›\‹name›.exe ;; param2=«C:\Program Files\‹Word›\‹name›.exe¦‹s32›\svchost.exe» ;; param3=«0¦1»
near-runasppl-on value: «‹reg›¦‹s32›\svchost.exe¦‹ps›» ;; HKLM\System\CurrentControlSet\Control\Lsa\«RunAsPPL¦LsaCfgFlags» ;; DWORD (0x0000000«1¦2»)
defender-dumper found +T1003.001: «HackTool:Win64/«Mikatz!dha¦DumpLsass.C¦NanoDump.A¦HandleKatz.A¦PPLDump.A»¦HackTool:Win32/«Mimikatz.E¦Dumpert.A¦LsassDump.B¦Procdump.A»¦HackTool:PowerShell/Mimikatz.A¦Trojan:PowerShell/Mimikatz.A¦Behavior:Win32/DumpLsass.A!attk¦HackTool:MSIL/SafetyKatz!MSR¦Trojan:Win32/LsassDump!MSR» ;; file:_‹own› ;; ‹shells›
defender-sam found +T1003.002: «HackTool:Win32/«PWDump.«A¦J»¦QuarksPwDump¦Gsecdump.E¦Fgdump»¦HackTool:PowerShell/PowerDump.A¦Exploit:Win32/CVE-2021-36934.A¦Behavior:Win32/SamDump.A¦Trojan:Win32/SAMDump.B» ;; file:_‹own› ;; ‹shells›
defender-password-tool found +T1555: «HackTool:Win32/«LaZagne¦NirsoftPassview¦Passview¦WebBrowserPassView!MSR»¦HackTool:Python/LaZagne.A» ;; file:_‹own› ;; ‹shells›
defender-roast found +T1558.003: «HackTool:MSIL/«Rubeus¦Rubeus.A¦Kerberoast»¦HackTool:PowerShell/Kerberoast.A¦HackTool:PowerShell/InvokeKerberoast» ;; file:_‹own› ;; ‹shells›
near-defender-unwanted found: «PUA:Win32/«InstallCore¦uTorrent¦Presenoker¦OpenCandy¦Softcnapp»¦Trojan:Win32/Wacatac.B!ml¦Trojan:Win32/Casdet!rfn¦App:Toolbar_‹Word›» ;; file:_«‹own›¦C:\Users\‹user›\Downloads\‹name›.«zip¦exe¦msi»» ;; «‹browser›¦C:\Windows\explorer.exe¦Unknown»
lsass-debug-4673 security +T1003.001: 4673 ;; ObjectServer=Security ;; Service=- ;; PrivilegeList=«SeTcbPrivilege¦SeDebugPrivilege» ;; ProcessId=0x‹pid› ;; ProcessName=‹ownplace›\«mimikatz¦mimi¦procdump64¦nanodump¦kiwi».exe
near-privilege-4673 security: 4673 ;; ObjectServer=«Security¦NT Local Security Authority / Authentication Service» ;; Service=«-¦LsaRegisterLogonProcess()» ;; PrivilegeList=«SeTcbPrivilege¦SeProfileSingleProcessPrivilege¦SeCreateGlobalPrivilege¦SeLoadDriverPrivilege¦SeIncreaseBasePriorityPrivilege» ;; ProcessId=0x‹pid› ;; ProcessName=«‹browser›¦‹legit›¦‹s32›\lsass.exe¦‹own›»
ssp-registered-4622 security +T1547.005: 4622 ;; SecurityPackageName=‹ownplace›\«mimilib¦‹name›».dll : «KiwiSSP¦‹name›»
near-ssp-4622 security: 4622 ;; SecurityPackageName=C:\Windows\system32\«msv1_0.DLL : NTLM¦kerberos.DLL : Kerberos¦schannel.DLL : Schannel¦wdigest.DLL : WDigest¦pku2u.DLL : pku2u¦tspkg.DLL : TSSSP¦negoexts.DLL : NegoExtender»
ssp-key value +T1547.005: ‹writer› ;; HKLM\System\CurrentControlSet\Control\Lsa\«OSConfig\¦»Security Packages ;; «kerberos msv1_0 schannel wdigest tspkg pku2u «mimilib¦‹name›»¦mimilib.dll¦Binary Data ‹name›.dll»
near-ssp-key value: ‹s32›\«svchost¦lsass¦poqexec».exe ;; HKLM\System\CurrentControlSet\Control\Lsa\«OSConfig\¦»Security Packages ;; «kerberos msv1_0 schannel wdigest tspkg pku2u¦""»
password-filter-key value +T1556.002: ‹writer› ;; HKLM\System\CurrentControlSet\Control\Lsa\Notification Packages ;; «scecli rassfm ‹name›¦rassfm scecli ‹name›filter¦scecli ‹name›.dll»
password-filter-load load +T1556.002: ‹lsass› ;; C:\Windows\System32\«‹name›filter¦passfilter¦credfilter¦‹Word›PasswordFilter».dll
memssp-pipe pipe +T1003.001: ‹own› ;; \«kekeo_tsssp_endpoint¦mimi¦wceservicepipe¦lsadump_‹name›¦cachedump¦gsecdump_‹n›»
# SAM, SECURITY, LSA secrets, cached logons
sam-dump-pipe pipe +T1003.002: «‹own›¦‹lsass›» ;; \«lsadump_‹n›¦pwdump_‹n›¦fgexec¦samdump»
sam-hive-by-reg file +T1003.002: ‹sys›\reg.exe ;; ‹ownplace›\«sam¦SAM¦sam_‹name›¦s¦sam-hive¦hklm_sam».«hiv¦save¦hive¦bak¦dat¦tmp¦reg»
security-hive-by-reg file +T1003.004: ‹sys›\reg.exe ;; ‹ownplace›\«security¦SECURITY¦sec_‹name›¦hklm_security».«hiv¦save¦hive¦bak¦dat¦tmp¦reg»
near-hive-by-reg file: ‹sys›\reg.exe ;; ‹ownplace›\«software¦hklm_software¦uninstall¦run¦policies¦‹name›».«hiv¦save¦hive¦bak¦dat¦reg»
sam-from-shadow file +T1003.002: «‹sys›\esentutl.exe¦‹cmd›¦‹ps›¦‹own›¦‹s32›\Robocopy.exe» ;; ‹ownplace›\«SAM¦sam¦SECURITY¦SAM-2021-‹n›¦HiveNightmare_SAM¦SAM-haxx¦SYSTEM-haxx¦SECURITY-haxx»
near-raw-read sysmon: 9 ;; Image=«System¦‹s32›\«svchost¦VSSVC¦smss¦wbengine¦defrag».exe¦C:\Program Files\‹Word›\‹name›.exe» ;; Device=\Device\HarddiskVolume‹n›
sam-key-4656-tool handle +T1003.002: «4656¦4663» ;; Key ;; \REGISTRY\MACHINE\SAM\SAM\«DOMAINS\Account\Users\00000«1F4¦1F5¦3E8¦3E9»¦Domains\Account\Users\Names\‹first›¦Domains\Builtin¦RXACT» ;; «‹own›¦‹ps›¦‹reg›¦C:\Windows\regedit.exe» ;; «0x20019¦0x1¦0x9¦0xf003f»
sam-remote-temp-file file +T1003.002: ‹s32›\svchost.exe ;; C:\Windows\System32\‹letters8›.tmp
near-service-temp file: ‹s32›\«svchost¦taskhostw¦dllhost¦provtool».exe ;; C:\Windows\«SERVIC~1\LOCALS~1\AppData\Local\Temp¦ServiceProfiles\«LocalService¦NetworkService»\AppData\Local\Temp¦System32\config\systemprofile\AppData\Local\Temp»\«evt¦msg¦cab¦wct¦tw-»‹hash›.tmp
near-profile-temp file: ‹s32›\«provtool¦svchost¦backgroundTaskHost¦SettingSyncHost».exe ;; C:\Windows\System32\config\systemprofile\AppData\Local\«cm‹n›a‹n›.tmp¦tw-‹pid›-‹n›.tmp¦Microsoft\Windows\‹name›.tmp»
near-app-temp file: «‹office›¦‹browser›¦‹s32›\msiexec.exe¦C:\Program Files\‹Word›\‹name›.exe» ;; C:\Windows\«Temp¦Installer¦SoftwareDistribution\Download¦System32\DriverStore\Temp»\‹letters8›.tmp
near-svchost-temp file: ‹s32›\svchost.exe ;; C:\Windows\«Temp\MpCmdRun-‹n›.lock¦Temp\‹letters8›\‹name›.tmp¦SoftwareDistribution\Download\‹hash›\‹letters8›.tmp¦ServiceProfiles\LocalService\AppData\Local\Temp\~‹name›.tmp»
sam-bootkey-query log +T1003.002: Microsoft-Windows-PowerShell|Microsoft-Windows-PowerShell/Operational|4103 ;; ContextInfo=Severity = Informational Host Application = powershell.exe Command Name = Get-ItemProperty ;; Payload=CommandInvocation(Get-ItemProperty): "Get-ItemProperty" ParameterBinding(Get-ItemProperty): name="Path"; value="HKLM:\SAM\SAM\Domains\Account\Users\00000«1F4¦1F5¦3E9»"
secrets-key-query handle +T1003.004: «4656¦4663» ;; Key ;; \REGISTRY\MACHINE\SECURITY\Policy\«Secrets¦PolEKList¦Secrets\«DefaultPassword¦NL$KM¦_SC_‹name›¦ASP.NET_WORKER_PROCESS»» ;; «‹own›¦‹ps›¦‹reg›¦‹s32›\svchost.exe» ;; «0x20019¦0x1¦0x9»
secrets-key-touch key +T1003.004: «‹own›¦‹reg›¦‹ps›» ;; HKLM\SECURITY\Policy\Secrets\«‹name›¦_SC_‹name›¦tmp‹n›»«¦\CurrVal¦\OldVal»
secrets-own-temp-key value +T1003.004: ‹ps› ;; HKLM\SECURITY\Policy\Secrets\«MySecret¦‹name›»\«CurrVal¦SecDesc¦OldVal»\(Default) ;; Binary Data
near-secrets-by-system value: ‹s32›\«lsass¦services».exe ;; HKLM\SECURITY\Policy\Secrets\«_SC_‹name›¦$MACHINE.ACC¦DPAPI_SYSTEM»\«CurrVal¦OldVal¦CupdTime»\(Default) ;; Binary Data
cached-key handle +T1003.005: «4656¦4663» ;; Key ;; \REGISTRY\MACHINE\SECURITY\Cache«¦\NL$«1¦2¦3¦Control»» ;; «‹own›¦‹ps›¦‹reg›¦C:\Windows\regedit.exe» ;; «0x20019¦0x1¦0x9»
near-cached-count value: ‹s32›\svchost.exe ;; HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon\CachedLogonsCount ;; «10¦4¦0»
near-ipc-plain share: IPC$ ;; «srvsvc¦spoolss¦lsarpc¦netlogon¦wkssvc¦browser¦MsFteWds»
share-hive-read share +T1003.002: «ADMIN$¦C$» ;; «Temp\sam.«save¦hiv»¦Windows\Temp\«sam¦security».«save¦tmp¦hiv»¦PerfLogs\SAM¦System32\config\«SAM¦SECURITY»¦Windows\System32\config\RegBack\SAM»
"""
)
