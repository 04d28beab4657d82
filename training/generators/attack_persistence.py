"""Events of persistence and of raised rights: registry, files, services, tasks and hijacks, and what looks like them."""

from __future__ import annotations

from training.generators.attack_rows import parse_events

PERSISTENCE_EVENTS = parse_events(
    r"""
# Run keys and startup
run-key-reg value +T1547.001: ‹reg› ;; «HKLM\SOFTWARE¦‹hku›\Software»\Microsoft\Windows\CurrentVersion\«Run¦RunOnce¦RunServices»\«‹name›¦‹Word›» ;; «‹payload›¦‹own›»
run-key-wow value +T1547.001: ‹writer› ;; «HKLM\SOFTWARE\WOW6432Node¦‹hku›\Software\WOW6432Node»\Microsoft\Windows\CurrentVersion\«Run¦RunOnce»\«‹name›¦‹Word›» ;; «‹payload›¦‹own›»
run-key-depend value +T1547.001: ‹writer› ;; HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\RunOnceEx\0001\«Depend\1¦‹name›» ;; «‹ownplace›\‹name›.dll¦‹own›»
run-key-policy value +T1547.001: ‹writer› ;; «HKLM¦‹hku›»\Software\Microsoft\Windows\CurrentVersion\Policies\Explorer\Run\«‹name›¦‹Word›» ;; «‹payload›¦‹own›»
run-key-load value +T1547.001: ‹writer› ;; ‹hku›\Software\Microsoft\Windows NT\CurrentVersion\Windows\«Load¦Run» ;; «‹own›¦‹payload›»
run-key-boot value +T1547.001: ‹writer› ;; HKLM\System\CurrentControlSet\Control\Session Manager\BootExecute ;; autocheck autochk * «‹name›¦‹own›»
shell-folders value +T1547.001: ‹writer› ;; «HKLM\SOFTWARE¦‹hku›\Software»\Microsoft\Windows\CurrentVersion\Explorer\«User ¦»Shell Folders\«Startup¦Common Startup» ;; ‹ownplace›
startup-drop file +T1547.001: «‹shells›¦‹own›¦‹office›¦‹s32›\xcopy.exe» ;; C:\«Users\‹user›\AppData\Roaming¦ProgramData»\Microsoft\Windows\Start Menu\Programs\Start«U¦u»p\‹name›.«lnk¦bat¦vbs¦exe¦js¦hta¦url¦cmd¦jse¦scr»
near-startup-program file: «C:\Program Files\‹Word›\‹name›.exe¦‹s32›\msiexec.exe¦C:\Windows\explorer.exe» ;; C:\«Users\‹user›\AppData\Roaming¦ProgramData»\Microsoft\Windows\Start Menu\Programs\«Startup\desktop.ini¦‹Word›\‹Word›.lnk¦‹Word›\Uninstall ‹Word›.lnk¦Startup\Send to OneNote.lnk»
near-run-key-vendor value: «‹legit›¦‹s32›\msiexec.exe¦C:\Users\‹user›\AppData\Local\Microsoft\OneDrive\OneDriveSetup.exe¦C:\Users\‹user›\AppData\Local\Microsoft\Teams\Update.exe» ;; «HKLM\SOFTWARE\WOW6432Node¦HKLM\SOFTWARE¦‹hku›\Software»\Microsoft\Windows\CurrentVersion\«Run¦RunOnce»\«‹Word›¦OneDrive¦‹Word›Update¦com.squirrel.Teams.Teams» ;; «‹program›« --tray¦ /background¦ -autorun¦»¦"C:\Users\‹user›\AppData\Local\Microsoft\OneDrive\OneDrive.exe" /background¦C:\Users\‹user›\AppData\Local\Microsoft\Teams\Update.exe --processStart "Teams.exe"¦msiexec.exe /quiet /x ‹guid›»
near-run-approved value: «C:\Windows\explorer.exe¦‹s32›\Taskmgr.exe¦‹legit›» ;; «HKLM\SOFTWARE¦‹hku›\Software»\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\«Run¦StartupFolder»\«‹Word›¦‹name›.lnk» ;; Binary Data
near-userinit-default value: «‹s32›\svchost.exe¦‹reg›¦‹ps›» ;; HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon\Userinit ;; C:\Windows\system32\userinit.exe,
near-shell-default value: «‹s32›\svchost.exe¦‹reg›¦‹ps›» ;; HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon\Shell ;; explorer.exe
near-boot-default value: ‹s32›\«poqexec¦svchost¦autochk».exe ;; HKLM\System\CurrentControlSet\Control\Session Manager\«BootExecute¦PendingFileRenameOperations» ;; «autocheck autochk *¦\??\C:\Windows\Temp\‹name›.tmp»
near-key-delete deletedkey: «‹writer›¦‹legit›» ;; «HKLM\SOFTWARE¦‹hku›\Software»\«‹Word›\‹Word›¦Microsoft\Windows\CurrentVersion\Uninstall\‹Word›»
active-setup value +T1547.014: ‹writer› ;; HKLM\SOFTWARE\Microsoft\Active Setup\Installed Components\«‹guid›¦‹name›»\StubPath ;; «‹payload›¦‹own›»
near-active-setup value: «‹legit›¦C:\Program Files (x86)\Microsoft\EdgeUpdate\MicrosoftEdgeUpdate.exe» ;; HKLM\SOFTWARE\Microsoft\Active Setup\Installed Components\‹guid›\«StubPath¦Version¦IsInstalled» ;; «"C:\Program Files\‹Word›\Installer\setup.exe" --configure-user-settings --verbose-logging --system-level¦43,0,0,0¦DWORD (0x00000001)»
# Winlogon, LSA, ports, providers
winlogon-shell value +T1547.004: ‹writer› ;; «HKLM\SOFTWARE¦‹hku›\Software»\Microsoft\Windows NT\CurrentVersion\Winlogon\«Shell¦Userinit¦VmApplet¦Taskman¦System» ;; «explorer.exe, ‹own›¦C:\Windows\system32\userinit.exe,‹own›¦‹own›¦explorer.exe "‹payload›"»
winlogon-notify value +T1547.004: ‹writer› ;; HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon\«Notify\«‹name›¦logon»\DLLName¦Notify\‹name›¦GPExtensions\‹guid›\DllName» ;; ‹ownplace›\‹name›.dll
near-winlogon-value value: «‹s32›\«winlogon¦svchost¦LogonUI».exe¦‹reg›¦‹ps›» ;; HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon\«LegalNoticeText¦CachedLogonsCount¦ScRemoveOption¦PasswordExpiryWarning¦LastLogOffEndTimePerfCounter» ;; «10¦1¦‹Word›¦QWORD (0x00000000-0x0‹pid›)»
port-monitor-key value +T1547.010: ‹writer› ;; HKLM\System\CurrentControlSet\Control\Print\Monitors\«‹name›¦‹Word› Port»\Driver ;; «‹ownplace›\‹name›.dll¦‹name›.dll»
near-port-monitor value: ‹s32›\spoolsv.exe ;; HKLM\System\CurrentControlSet\Control\Print\«Monitors\«Standard TCP/IP Port\Ports\‹ip›\IPAddress¦USB Monitor\Driver¦Local Port\Driver¦WSD Port\Driver»¦Printers\‹Word›\Port» ;; «‹ip›¦usbmon.dll¦localspl.dll¦WSDMon.dll¦FILE:»
print-processor value +T1547.012: ‹writer› ;; HKLM\System\CurrentControlSet\Control\Print\Environments\Windows x64\Print Processors\‹name›\Driver ;; ‹name›.dll
print-driver-dll file +T1547.012: «‹own›¦‹shells›» ;; C:\Windows\System32\spool\prtprocs\x64\‹name›.dll
printnightmare-file file +T1068: ‹s32›\spoolsv.exe ;; C:\Windows\System32\spool\drivers\x64\3\«New\¦Old\1\»«‹name›¦addCube¦nightmare¦mimispool¦evil».dll
printnightmare-load load +T1068: ‹s32›\spoolsv.exe ;; C:\Windows\System32\spool\drivers\x64\3\«¦Old\1\»«‹name›¦addCube¦nightmare¦mimispool».dll
printnightmare-808 log +T1068: Microsoft-Windows-PrintService|Microsoft-Windows-PrintService/Admin|808 ;; PluginDllName=«‹ownplace›\‹name›.dll¦C:\Windows\system32\spool\DRIVERS\x64\3\«‹name›¦addCube».dll¦\\‹ip›\share\‹name›.dll» ;; ErrorCode=«0x45A¦0x7E¦0xC1»
near-print-316 log: Microsoft-Windows-PrintService|Microsoft-Windows-PrintService/Operational|«316¦307¦823» ;; param1=‹Word› Universal Print Driver ;; param2=Windows x64 ;; param3=«UNIDRV.DLL, UNIDRVUI.DLL, ‹name›.GPD¦PS5UI.DLL, PSCRIPT5.DLL, ‹name›.PPD»
time-provider value +T1547.003: ‹writer› ;; HKLM\System\CurrentControlSet\Services\W32Time\TimeProviders\«‹name›¦NtpClient¦NtpServer»\DllName ;; ‹ownplace›\‹name›.dll
near-time-provider value: ‹s32›\«svchost¦w32tm».exe ;; HKLM\System\CurrentControlSet\Services\W32Time\«TimeProviders\NtpClient\«Enabled¦SpecialPollInterval»¦Parameters\NtpServer» ;; «DWORD (0x00000001)¦DWORD (0x00000e10)¦time.windows.com,0x9»
auth-package-key value +T1547.002: ‹writer› ;; HKLM\System\CurrentControlSet\Control\Lsa\Authentication Packages ;; «msv1_0 ‹name›¦msv1_0 ‹ownplace›\‹name›.dll¦‹ownplace›\‹name›.dll»
lsass-ext-key value +T1547.008: ‹writer› ;; HKLM\System\CurrentControlSet\Services\NTDS\«LsaDbExtPt¦DirectoryServiceExtPt» ;; ‹ownplace›\‹name›.dll
netsh-helper-key value +T1546.007: «‹writer›¦‹s32›\netsh.exe» ;; HKLM\SOFTWARE\Microsoft\Netsh\‹name› ;; «‹ownplace›\‹name›.dll¦‹name›.dll»
netsh-helper-load load +T1546.007: ‹s32›\netsh.exe ;; ‹ownplace›\‹name›.dll
near-netsh-load loadsigned: ‹s32›\netsh.exe ;; ‹s32›\«ifmon¦rasmontr¦nshwfp¦dhcpcmonitor¦wlancfg».dll
appinit-key value +T1546.010: ‹writer› ;; HKLM\SOFTWARE\«WOW6432Node\¦»Microsoft\Windows NT\CurrentVersion\Windows\AppInit_DLLs ;; ‹ownplace›\‹name›.dll
appinit-enable value +T1546.010: ‹writer› ;; HKLM\SOFTWARE\«WOW6432Node\¦»Microsoft\Windows NT\CurrentVersion\Windows\«LoadAppInit_DLLs¦RequireSignedAppInit_DLLs» ;; DWORD (0x0000000«1¦0»)
appcert-key value +T1546.009: ‹writer› ;; HKLM\System\CurrentControlSet\Control\Session Manager\AppCertDlls\«‹name›¦AppSecDll» ;; ‹ownplace›\‹name›.dll
shim-db-key value +T1546.011: «‹s32›\sdbinst.exe¦‹writer›» ;; HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\AppCompatFlags\«InstalledSDB\‹guid›\DatabasePath¦Custom\‹name›.exe\‹guid›.sdb» ;; «C:\Windows\AppPatch\Custom\«Custom64\¦»‹guid›.sdb¦QWORD (0x01d5-0x‹pid›)»
shim-file file +T1546.011: «‹s32›\sdbinst.exe¦‹own›» ;; C:\Windows\AppPatch\Custom\«Custom64\¦»‹guid›.sdb
near-appcompat value: «C:\Windows\explorer.exe¦‹s32›\«svchost¦pcalua».exe» ;; «HKLM\SOFTWARE¦‹hku›\Software»\Microsoft\Windows NT\CurrentVersion\AppCompatFlags\«Layers\C:\Program Files\‹Word›\‹name›.exe¦Compatibility Assistant\Store\‹own›» ;; «~ RUNASADMIN¦~ HIGHDPIAWARE¦Binary Data»
ifeo-debugger value +T1546.012: ‹writer› ;; HKLM\SOFTWARE\«WOW6432Node\¦»Microsoft\Windows NT\CurrentVersion\Image File Execution Options\«‹name›¦notepad¦calc¦chrome¦msedge¦taskmgr¦winword».exe\«Debugger¦VerifierDlls» ;; «‹own›¦‹payload›¦‹name›.dll»
ifeo-silent value +T1546.012: ‹writer› ;; HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\SilentProcessExit\«‹name›¦notepad¦calc».exe\MonitorProcess ;; «‹own›¦‹payload›»
access-debugger value +T1546.008: ‹writer› ;; HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Image File Execution Options\«sethc¦utilman¦osk¦magnify¦narrator¦displayswitch¦atbroker».exe\Debugger ;; «C:\Windows\System32\«cmd¦taskmgr¦WindowsPowerShell\v1.0\powershell».exe¦‹own›»
access-file file +T1546.008: «‹cmd›¦‹ps›¦‹own›¦‹s32›\xcopy.exe» ;; C:\Windows\System32\«sethc¦utilman¦osk¦Magnify¦Narrator¦DisplaySwitch».exe
access-child process +T1546.008: @ ;; «"C:\Windows\System32\cmd.exe"¦cmd.exe¦C:\Windows\System32\cmd.exe sethc.exe 2«1¦2»1¦powershell.exe» ;; ‹s32›\«utilman¦sethc¦winlogon».exe ;; «utilman.exe /debug¦sethc.exe 211¦winlogon.exe»
near-access process: @ ;; «C:\Windows\System32\sethc.exe 211¦C:\Windows\System32\utilman.exe /debug¦"C:\Windows\System32\osk.exe"¦"C:\Windows\System32\Magnify.exe"¦C:\Windows\system32\AtBroker.exe /start osk» ;; «‹s32›\winlogon.exe¦C:\Windows\explorer.exe¦‹s32›\utilman.exe»
screensaver-key value +T1546.002: ‹writer› ;; ‹hku›\Control Panel\Desktop\SCRNSAVE.EXE ;; «‹ownplace›\‹name›.scr¦‹own›»
near-screensaver value: «C:\Windows\explorer.exe¦‹s32›\«rundll32¦svchost».exe¦‹reg›» ;; ‹hku›\Control Panel\Desktop\«ScreenSaveTimeOut¦ScreenSaveActive¦SCRNSAVE.EXE¦WallPaper» ;; «900¦1¦C:\Windows\system32\scrnsave.scr¦C:\Windows\web\wallpaper\‹Word›\img‹n›.jpg»
file-assoc-key value +T1546.001: ‹writer› ;; «HKLM\SOFTWARE\Classes¦‹hku›_Classes¦HKCR»\«txtfile¦batfile¦exefile¦htafile¦.‹name›»\shell\open\command\(Default) ;; «‹payload›¦‹own› "%1"»
com-hijack-key value +T1546.015: «‹writer›¦‹shells›» ;; ‹hku›_Classes\CLSID\‹guid›\«InprocServer32¦LocalServer32»\(Default) ;; «‹ownplace›\‹name›.dll¦‹own›¦C:\Windows\System32\scrobj.dll»
com-hijack-treatas value +T1546.015: ‹writer› ;; «‹hku›_Classes¦HKLM\SOFTWARE\Classes»\CLSID\‹guid›\«TreatAs\(Default)¦ScriptletURL\(Default)» ;; «‹guid›¦http://‹ip›/‹name›.sct»
near-com-register value: «‹s32›\«msiexec¦regsvr32».exe¦‹legit›» ;; «HKLM\SOFTWARE\Classes¦‹hku›_Classes¦HKCR»\CLSID\‹guid›\«InprocServer32\(Default)¦ProgID\(Default)¦InprocServer32\ThreadingModel» ;; «C:\Program Files\‹Word›\‹name›.dll¦‹Word›.‹Word›.1¦Both¦Apartment»
ps-profile-file file +T1546.013: «‹ps›¦‹cmd›¦‹own›» ;; «C:\Users\‹user›\Documents\WindowsPowerShell\«Microsoft.PowerShell_¦»profile.ps1¦C:\Windows\System32\WindowsPowerShell\v1.0\profile.ps1¦C:\Users\‹user›\Documents\PowerShell\Microsoft.PowerShell_profile.ps1»
near-ps-file file: ‹ps› ;; «C:\Users\‹user›\AppData\Local\Temp\__PSScriptPolicyTest_‹name›.‹name›.ps1¦C:\Users\‹user›\Documents\WindowsPowerShell\Modules\‹Word›\‹Word›.psm1¦C:\Users\‹user›\AppData\Local\Microsoft\Windows\PowerShell\StartupProfileData-Interactive¦‹ownplace›\‹name›.ps1»
wmi-script-host process +T1546.003: @ ;; ‹payload› ;; ‹s32›\wbem\scrcons.exe ;; C:\Windows\system32\wbem\scrcons.exe -Embedding
wmi-sysmon-bind sysmon +T1546.003: 21 ;; EventType=WmiBindingEvent ;; Operation=Created ;; Consumer="\\.\ROOT\subscription:«CommandLineEventConsumer¦ActiveScriptEventConsumer».Name=\"‹name›\"" ;; Filter="\\.\ROOT\subscription:__EventFilter.Name=\"‹name›\""
near-wmi-bind sysmon: 21 ;; EventType=WmiBindingEvent ;; Operation=Created ;; Consumer="\\.\ROOT\subscription:NTEventLogEventConsumer.Name=\"SCM Event Log Consumer\"" ;; Filter="\\.\ROOT\subscription:__EventFilter.Name=\"SCM Event Log Filter\""
wmi-mof process +T1546.003: ‹s32›\wbem\mofcomp.exe ;; mofcomp«.exe¦» ‹ownplace›\‹name›.mof
near-mof process: ‹s32›\wbem\mofcomp.exe ;; mofcomp.exe «"C:\Program Files\‹Word›\‹name›.mof"¦-N:root\cimv2 C:\Windows\system32\wbem\‹name›.mof» ;; «‹s32›\msiexec.exe¦C:\Program Files\‹Word›\‹name›.exe»
logon-script-key value +T1037.001: ‹writer› ;; ‹hku›\Environment\UserInitMprLogonScript ;; «‹ownplace›\‹name›.«bat¦cmd¦vbs¦ps1»¦‹payload›»
near-environment value: «C:\Windows\explorer.exe¦‹legit›¦‹ps›¦‹s32›\setx.exe» ;; ‹hku›\Environment\«Path¦TEMP¦OneDrive¦JAVA_HOME¦‹name›» ;; «C:\Program Files\‹Word›\bin;¦%USERPROFILE%\AppData\Local\Temp¦C:\Users\‹user›\OneDrive»
office-addin-file file +T1137.006: «‹own›¦‹shells›» ;; C:\Users\‹user›\AppData\Roaming\Microsoft\«Excel\XLSTART¦AddIns¦Word\STARTUP»\‹name›.«xll¦xlam¦wll¦ppam»
office-template-file file +T1137.001: «‹own›¦‹shells›» ;; C:\Users\‹user›\AppData\Roaming\Microsoft\«Templates\Normal.dotm¦Excel\XLSTART\PERSONAL.XLSB»
near-office-file file: ‹office› ;; C:\Users\‹user›\AppData\Roaming\Microsoft\«Templates\~$Normal.dotm¦Templates\Normal.dotm¦Excel\XLSTART\PERSONAL.XLSB¦Office\Recent\‹name›.LNK»
office-test-key value +T1137.002: ‹writer› ;; ‹hku›\Software\Microsoft\Office test\Special\Perf\(Default) ;; ‹ownplace›\‹name›.dll
office-addin-key value +T1137.006: ‹writer› ;; ‹hku›\Software\Microsoft\Office\16.0\Excel\Options\OPEN«¦‹n›» ;; /R "‹ownplace›\‹name›.«xll¦dll»"
outlook-home-key value +T1137.004: ‹writer› ;; ‹hku›\Software\Microsoft\Office\1«5¦6».0\Outlook\«WebView\Inbox\URL¦Today\UserDefinedUrl» ;; http«s¦»://‹ip›/‹name›.html
near-office-key value: ‹office› ;; ‹hku›\Software\Microsoft\Office\16.0\«Word\«User MRU\ADAL_‹hash›\File MRU\Item 1¦Options\AutoRecover»¦Excel\Options\DefaultFormat¦Common\«Identity¦Roaming»\‹name›» ;; «[F00000000]*C:\Users\‹user›\Documents\‹name›.docx¦DWORD (0x00000001)¦DWORD (0x00000033)»
browser-extension process +T1176.001: ‹browser› ;; "C:\Program Files\Google\Chrome\Application\chrome.exe" --load-extension="‹ownplace›\‹name›"« --no-startup-window¦ https://‹fqdn›¦»
# Services and tasks
service-7045-pipe service +T1134.001: «‹name›¦‹letters8›» ;; «%COMSPEC% /«C cmd.exe /c¦c» echo ‹letters8› > \\.\pipe\‹letters8›¦cmd.exe /c echo ‹name› > \\.\pipe\‹name›¦%COMSPEC% /c echo ‹hash› > \\.\pipe\‹pid›» ;; demand start
service-7045-shell service +T1543.003: «‹name›¦‹letters8›» ;; «%COMSPEC% /b /c start /b /min ‹payload›¦rundll32.exe ‹ownplace›\‹name›.dll,‹Word› /p:‹name›» ;; demand start
service-7045-temp service +T1543.003: «‹name›¦‹Word›Service¦Windows ‹Word› Update¦‹letters8›» ;; «‹own›¦"‹own›"¦‹ownplace›\‹name›\‹name›.exe -k ‹name›» ;; «auto start¦demand start»
service-7045-admin-share service +T1569.002: «‹name›¦‹letters8›» ;; \\«127.0.0.1¦‹ip›¦‹server›»\ADMIN$\‹name›.exe ;; demand start
service-meterpreter service +T1569.002: «‹letters8›¦‹name›¦M‹letters8›» ;; «%SYSTEMROOT%\‹letters8›.exe¦"%SYSTEMROOT%\‹letters8›.exe"¦C:\Windows\‹letters8›.exe» ;; demand start
service-smbexec service +T1569.002: «BTOBTO¦‹letters8›» ;; %COMSPEC% /Q /c echo «cd¦whoami¦dir¦net user» ^> \\«127.0.0.1¦%COMPUTERNAME%¦‹server›»\C$\«__output¦__output_‹name›» 2^>^&1 > %«TEMP¦SYSTEMROOT»%\«execute¦‹letters8›».bat & %COMSPEC% /Q /c %TEMP%\execute.bat & del %TEMP%\execute.bat ;; demand start
service-tool-driver service +T1543.003: «PROCEXP152¦RTCore64¦gdrv¦WinRing0_1_2_0¦DBUtil_2_3¦aswArPot¦kprocesshacker¦‹name›» ;; «‹ownplace›\«RTCore64¦gdrv¦dbutil_2_3¦‹name›».sys¦\??\‹ownplace›\‹name›.sys» ;; demand start
service-image-reg value +T1543.003: ‹s32›\services.exe ;; HKLM\System\CurrentControlSet\Services\«‹name›¦‹letters8›¦‹Word›Svc»\ImagePath ;; «‹payload›¦‹own›¦%COMSPEC% /C start /b ‹payload›»
service-dll-reg value +T1543.003: ‹writer› ;; HKLM\System\CurrentControlSet\Services\«‹name›¦‹Word›Svc»\Parameters\ServiceDll ;; ‹ownplace›\‹name›.dll
service-sddl value +T1543.003: «‹s32›\services.exe¦‹reg›» ;; HKLM\System\CurrentControlSet\Services\«‹name›¦‹Word›Svc»\Security\Security ;; D:(D;;DCLCWPDTSD;;;IU)(D;;DCLCWPDTSD;;;SU)
near-service-image value: ‹s32›\services.exe ;; HKLM\System\CurrentControlSet\Services\«‹name›¦‹Word›Svc¦‹Word›Agent»\«ImagePath¦Start¦DisplayName» ;; «‹program›¦C:\Windows\system32\svchost.exe -k netsvcs -p¦DWORD (0x0000000«2¦3»)¦\SystemRoot\System32\drivers\‹name›.sys»
near-service-vendor service: «‹Word› Update Service¦‹Word›Agent¦Sysmon64¦Google Chrome Elevation Service¦MpKsl‹name›¦Mozilla Maintenance Service» ;; «‹program›¦C:\Windows\Sysmon64.exe¦"C:\Program Files\Google\Chrome\Application\1‹n›.0.0.0\elevation_service.exe"¦C:\ProgramData\Microsoft\Windows Defender\Definition Updates\‹guid›\MpKslDrv.sys¦C:\Windows\System32\svchost.exe -k ‹name›»
service-failure-key value +T1574.011: ‹writer› ;; HKLM\System\CurrentControlSet\Services\«Spooler¦wuauserv¦Fax¦UsoSvc¦upnphost¦RpcEptMapper¦Dnscache»\«ImagePath¦FailureCommand¦Performance\Library» ;; «‹own›¦‹payload›¦‹ownplace›\‹name›.dll»
task-4698-temp task +T1053.005: «\‹name›¦\‹letters8›¦\Microsoft\Windows\‹Word›\‹name›¦\‹Word›UpdateTask» ;; «‹own›§¦‹ownplace›\‹name›.«bat¦vbs¦cmd¦ps1¦js»§»
task-atexec task +T1053.005: \‹letters8› ;; «cmd.exe§/C «whoami¦net user¦ipconfig¦dir C:\»  > %windir%\Temp\‹letters8›.tmp 2>&1¦cmd.exe§/C powershell -enc ‹enc› > C:\Windows\Temp\‹letters8›.tmp 2>&1»
task-4698-encoded task +T1053.005: «\‹name›¦\‹Word›» ;; «powershell.exe§-NonI -W hidden -enc ‹enc›¦powershell.exe§-c "IEX([Text.Encoding]::UNICODE.GetString([Convert]::FromBase64String((gp HKLM:\Software\‹name›).‹name›)))"¦C:\Windows\System32\WindowsPowerShell\v1.0\powershell.exe§-NoP -sta -w 1 -enc ‹enc›»
near-task-log tasklog: \«Microsoft\Windows\«Defrag\ScheduledDefrag¦UpdateOrchestrator\Schedule Scan¦Windows Error Reporting\QueueReporting¦Chkdsk\ProactiveScan»¦GoogleUpdateTaskMachine«Core¦UA»¦OneDrive Standalone Update Task-‹sid›¦‹Word›\‹Word› Update¦MicrosoftEdgeUpdateTaskMachineCore» ;; «C:\Windows\system32\defrag.exe¦C:\Windows\system32\usoclient.exe¦C:\Program Files\‹Word›\‹name›.exe¦C:\Windows\system32\wermgr.exe»
near-task-vendor task: «\‹Word›\‹Word› Update¦\GoogleUpdateTaskMachineUA¦\Microsoft\Windows\UpdateOrchestrator\Reboot¦\‹Word› Backup» ;; «C:\Program Files (x86)\Google\Update\GoogleUpdate.exe§/ua /installsource scheduler¦%systemroot%\system32\usoclient.exe§StartScan¦C:\Program Files\‹Word›\‹name›.exe§--scheduled¦C:\Windows\System32\WindowsPowerShell\v1.0\powershell.exe§-NoProfile -File "C:\Program Files\‹Word›\‹name›.ps1"¦cmd.exe§/c "C:\Program Files\‹Word›\rotate.cmd"»
task-tree-key value +T1053.005: ‹writer› ;; HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Schedule\TaskCache\«Tree\‹name›\SD¦Tasks\‹guid›\Actions» ;; «(Empty)¦Binary Data»
near-task-tree value: ‹s32›\svchost.exe ;; HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Schedule\TaskCache\«Tree\«‹Word›¦Microsoft\Windows\‹Word›»\«Id¦Index¦SD»¦Tasks\‹guid›\«Path¦Hash¦DynamicInfo»» ;; «‹guid›¦DWORD (0x00000003)¦Binary Data»
at-job-file file +T1053.002: ‹s32›\«svchost¦at».exe ;; C:\Windows\Tasks\At‹n›.job
bits-download log +T1197: Microsoft-Windows-Bits-Client|Microsoft-Windows-Bits-Client/Operational|«59¦60¦16403» ;; transferId=‹guid› ;; name=«‹name›¦BITS Transfer¦AtomicBITS¦‹Word›Job» ;; Id=‹guid› ;; url=http«s¦»://«‹ip›¦raw.githubusercontent.com/‹name›/‹name›/master¦‹ip›:8000¦pastebin.com/raw»/‹name›.«exe¦ps1¦dll¦hta¦bat¦md»
near-bits log: Microsoft-Windows-Bits-Client|Microsoft-Windows-Bits-Client/Operational|«59¦60¦3» ;; transferId=‹guid› ;; name=«Chrome Component Updater¦Font Download¦MicrosoftMapsBingGeoStore¦WU Client Download¦Push Notification Platform Job: 1¦CCMDTS Job» ;; Id=‹guid› ;; url=https://«edgedl.me.gvt1.com/edgedl/release2¦fs.microsoft.com/fs/windows/config.json?¦g.live.com/odclientsettings¦msedge.b.tlu.dl.delivery.mp.microsoft.com/filestreamingservice¦‹host›.‹fqdn›:8530/Content»/‹hash›
# UAC bypass
uac-ms-settings value +T1548.002: ‹writer› ;; ‹hku›_Classes\ms-settings\«shell\open\command¦Shell\Open\Command¦CurVer»\«(Default)¦DelegateExecute» ;; «‹payload›¦C:\Windows\System32\cmd.exe¦‹own›¦.‹name›¦(Empty)»
uac-mscfile value +T1548.002: ‹writer› ;; ‹hku›«_Classes¦\Software\Classes»\«mscfile¦exefile¦Folder¦AppX82a6gwre4fdg3bt635tn5ctqjf8msdd2¦Launcher.SystemSettings»\«shell¦Shell»\«open¦runas»\command\«(Default)¦IsolatedCommand¦DelegateExecute» ;; «‹payload›¦C:\Windows\System32\cmd.exe¦‹own›¦"C:\Windows\System32\cmd.exe"»
uac-sdclt value +T1548.002: ‹writer› ;; ‹hku›\Software\Microsoft\Windows\CurrentVersion\App Paths\«control¦sdclt¦‹name›».exe\(Default) ;; «‹payload›¦C:\Windows\System32\cmd.exe¦‹own›»
uac-environment value +T1548.002: ‹writer› ;; ‹hku›\«Environment¦Volatile Environment»\«windir¦SYSTEMROOT» ;; «‹payload›&REM¦cmd.exe /k ‹own› & ¦‹ownplace›»
uac-policy value +T1548.002: ‹writer› ;; HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System\«EnableLUA¦ConsentPromptBehaviorAdmin¦PromptOnSecureDesktop» ;; DWORD (0x00000000)
near-uac-policy value: «‹s32›\svchost.exe¦‹reg›¦‹ps›» ;; HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System\«EnableLUA¦ConsentPromptBehaviorAdmin¦PromptOnSecureDesktop¦legalnoticetext» ;; DWORD (0x0000000«1¦2¦5»)
near-classes value: «‹legit›¦C:\Windows\explorer.exe¦‹browser›» ;; ‹hku›_Classes\«‹Word›File¦.‹name›¦‹Word›URL¦Local Settings\MuiCache\‹n›\‹hash›»\«shell\open\command\(Default)¦(Default)¦DefaultIcon\(Default)» ;; «‹program› "%1"¦‹Word›.Document¦‹program›,0»
uac-child-fodhelper process +T1548.002: @ ;; «"C:\Windows\System32\cmd.exe"¦‹payload›¦"‹own›"» ;; C:\Windows\System32\«fodhelper¦computerdefaults¦eventvwr¦sdclt¦wsreset¦slui¦changepk¦CompMgmtLauncher¦SystemSettingsAdminFlows».exe
uac-child-eventvwr process +T1548.002: @ ;; «cmd.exe¦‹payload›» ;; C:\Windows\System32\eventvwr.exe ;; "C:\Windows\system32\eventvwr.exe"
uac-child-cmstp process +T1548.002: @ ;; «cmd.exe¦‹payload›» ;; C:\Windows\System32\dllhost.exe ;; C:\Windows\system32\DllHost.exe /Processid:{3E5FC7F9-9A51-4367-9063-A120244FBEC7}
uac-child-iscsi process +T1548.002: @ ;; «cmd.exe¦‹payload›» ;; C:\Windows\«SysWOW64\iscsicpl¦System32\pkgmgr¦System32\wusa¦System32\sysprep\sysprep».exe
uac-mock-folder process +T1548.002: @ ;; "C:\Windows \System32\«winSAT¦computerdefaults¦mmc¦printui».exe"
uac-mock-file file +T1548.002: «‹ps›¦‹cmd›¦‹own›» ;; C:\Windows \System32\«winmm¦propsys¦secur32¦version¦netutils¦printui».dll
uac-tool process +T1548.002: @ ;; «Akagi64.exe ‹n› C:\Windows\system32\cmd.exe¦Akagi64.exe ‹n›»
uac-dll-load load +T1548.002: C:\Windows\System32\«sysprep\sysprep¦migwiz\migwiz¦oobe\setupsqm¦cliconfg¦mcx2prov».exe ;; C:\Windows\System32\«sysprep\cryptbase¦migwiz\cryptbase¦sysprep\dbgcore¦oobe\wdscore¦sysprep\unbcl».dll
near-uac-program process: @ ;; «"C:\Windows\system32\fodhelper.exe"¦"C:\Windows\system32\eventvwr.exe"¦"C:\Windows\System32\mmc.exe" "C:\Windows\system32\«eventvwr¦compmgmt¦services¦taskschd».msc"¦C:\Windows\System32\sdclt.exe» ;; C:\Windows\explorer.exe
near-mmc-child process: @ ;; «mmc.exe services.msc¦C:\Windows\system32\WerFault.exe -u -p ‹pid› -s ‹pid›¦"C:\Program Files\Internet Explorer\iexplore.exe" -nohome» ;; C:\Windows\System32\«eventvwr¦mmc¦fodhelper».exe
# Hijacked libraries and paths
dll-sideload load +T1574.001: «‹ownplace›\‹Word›\«OneDriveUpdater¦Teams¦vlc¦GUP¦WinWord¦MsMpEng¦chrome¦WFS¦colorcpl¦rdpclip».exe» ;; ‹ownplace›\‹Word›\«version¦wsc¦libvlc¦libcurl¦wwlib¦mpsvc¦chrome_frame_helper¦dbghelp¦mscoree».dll
dll-hijack-service load +T1574.001: ‹s32›\«svchost¦dllhost¦msdtc¦SearchIndexer¦spoolsv¦wbem\WmiPrvSE».exe ;; C:\Windows\System32\«wlbsctrl¦TSMSISrv¦TSVIPSrv¦oci¦msfte¦ualapi¦wbem\wbemcomn¦SprintCSP¦windowscoredeviceinfo».dll
dll-hijack-file file +T1574.001: «‹own›¦‹shells›» ;; C:\Windows\System32\«wlbsctrl¦TSMSISrv¦TSVIPSrv¦oci¦msfte¦wbem\wbemcomn¦WptsExtensions¦ualapi¦phoneinfo».dll
dns-plugin-key value +T1574.001: «‹s32›\dns.exe¦‹writer›» ;; HKLM\System\CurrentControlSet\Services\DNS\Parameters\ServerLevelPluginDll ;; «\\‹ip›\share\‹name›.dll¦‹ownplace›\‹name›.dll»
dns-plugin-log log +T1574.001: Microsoft-Windows-DNS-Server-Service|DNS Server|«150¦770¦771» ;; param1=«\\‹ip›\share\‹name›.dll¦‹ownplace›\‹name›.dll» ;; param2=‹server›
near-dll-program load: C:\Program Files«¦ (x86)»\‹Word›\«‹name›¦GUP¦vlc¦chrome».exe ;; C:\Program Files«¦ (x86)»\‹Word›\«version¦libvlc¦libcurl¦‹name›¦dbghelp».dll
near-dll-system loadsigned: ‹s32›\«svchost¦dllhost¦spoolsv¦SearchIndexer».exe ;; C:\Windows\System32\«version¦wlanapi¦esent¦msvcp140¦wbem\wbemprox¦winspool».dll
cor-profiler value +T1574.012: ‹writer› ;; «‹hku›\Environment¦HKLM\System\CurrentControlSet\Control\Session Manager\Environment»\«COR_PROFILER_PATH¦COR_ENABLE_PROFILING¦COR_PROFILER» ;; «‹ownplace›\‹name›.dll¦1¦‹guid›»
unquoted-path process +T1574.009: «C:\Program.exe¦C:\Program Files\«Common¦‹Word›».exe» ;; «C:\Program Files\‹Word› ‹Word›\‹name›.exe¦C:\Program Files\Common Files\‹Word›\‹name›.exe» ;; ‹s32›\services.exe
# Accounts
hidden-user-list value +T1564.002: ‹writer› ;; HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon\SpecialAccounts\UserList\«‹first›¦‹name›$¦‹user›» ;; DWORD (0x00000000)
near-user-changed security: 4738 ;; TargetUserName=‹user› ;; TargetDomainName=‹domain› ;; SamAccountName=- ;; PasswordLastSet=1/2/2024 03:04:05 AM ;; OldUacValue=0x10 ;; NewUacValue=0x10
sam-admin-key value +T1136.001: ‹s32›\lsass.exe ;; HKLM\SAM\SAM\Domains\Account\Users\Names\«‹first›¦‹name›¦‹user›»$\(Default) ;; Binary Data
# Web server modules and web shells
webshell-child process +T1505.003: @ ;; «"cmd.exe" /c «whoami¦dir¦ipconfig¦net user¦type web.config»¦cmd.exe /c "cd /d "C:\inetpub\wwwroot"&whoami&echo [S]&cd&echo [E]"¦powershell.exe -enc ‹enc›¦whoami» ;; ‹s32›\inetsrv\w3wp.exe ;; c:\windows\system32\inetsrv\w3wp.exe -ap "«DefaultAppPool¦MSExchangeOWAAppPool¦MSExchangeECPAppPool»"
webshell-child-java process +T1505.003: @ ;; «cmd.exe /c «whoami¦dir¦ipconfig /all¦net user»¦cmd /c "whoami"¦powershell -enc ‹enc›» ;; «C:\Program Files\Apache Software Foundation\Tomcat 9.0\bin\tomcat9.exe¦C:\xampp\apache\bin\httpd.exe¦C:\nginx\php-cgi.exe¦C:\Program Files\Java\jdk1.8.0_‹n›\bin\java.exe» ;; «tomcat9.exe //RS//Tomcat9¦httpd.exe -d C:/xampp/apache¦php-cgi.exe¦java.exe -jar C:\‹word›\‹name›.war»
webshell-file file +T1505.003: «‹s32›\inetsrv\w3wp.exe¦‹cmd›¦‹ps›¦C:\Windows\System32\certutil.exe» ;; «C:\inetpub\wwwroot\«aspnet_client\¦»¦C:\Program Files\Microsoft\Exchange Server\V15\FrontEnd\HttpProxy\owa\auth\¦C:\xampp\htdocs\»«‹name›¦cmd¦shell¦b¦error».«aspx¦asp¦ashx¦php¦jsp»
near-web-file file: «‹s32›\inetsrv\w3wp.exe¦C:\Windows\Microsoft.NET\Framework64\v4.0.30319\csc.exe» ;; «C:\Windows\Microsoft.NET\Framework64\v4.0.30319\Temporary ASP.NET Files\root\‹name›\‹name›.«dll¦cmdline¦0.cs»¦C:\inetpub\logs\LogFiles\W3SVC1\u_ex2403‹n›.log¦C:\inetpub\temp\IIS Temporary Compressed Files\‹name›.tmp»
near-web-child process: @ ;; «"C:\Windows\Microsoft.NET\Framework64\v4.0.30319\csc.exe" /noconfig /fullpaths @"C:\Windows\Microsoft.NET\Framework64\v4.0.30319\Temporary ASP.NET Files\‹name›.cmdline"¦C:\Windows\system32\WerFault.exe -u -p ‹pid› -s ‹pid›» ;; ‹s32›\inetsrv\w3wp.exe
iis-module process +T1505.004: ‹s32›\inetsrv\appcmd.exe ;; appcmd.exe install module /name:‹name› /image:‹ownplace›\‹name›.dll
termsrv-dll-key value +T1505.005: ‹writer› ;; HKLM\System\CurrentControlSet\services\TermService\Parameters\ServiceDll ;; «‹ownplace›\«termsrv¦rdpwrap¦‹name›».dll¦C:\Program Files\RDP Wrapper\rdpwrap.dll»
sql-procedure log +T1505.001: MSSQLSERVER|Application|15457 ;; param1=«xp_cmdshell¦Ole Automation Procedures¦clr enabled» ;; param2=0 ;; param3=1
near-sql-log log: MSSQLSERVER|Application|«18456¦17137¦15457¦18265» ;; param1=«show advanced options¦‹word›¦max server memory (MB)» ;; param2=«0¦1» ;; param3=1
"""
)
