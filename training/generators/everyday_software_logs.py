"""What services and software write to the Application and Operational logs, and no kind of event of its own."""

from __future__ import annotations

from training.generators.everyday_rows import parse_log_table

# Field names and ids are those of the providers; every value is drawn.
SOFTWARE_LOG_TEMPLATES = parse_log_table(
    r"""
@ EventLog | System
6005,6006: -
6008: ~ ‹n›:‹n›:‹n› | ‹n›/‹n›/2023
6009: ~ 10.00. | 1‹pid› | - | Multiprocessor Free | 0
6011: ~ ‹server› | WIN-‹hash›
6013: ~ - | - | - | - | ‹pid›‹n› | 60 | -60 W. Europe Standard Time
@ Microsoft-Windows-Eventlog | System
105: Channel=«Security¦System¦Application¦Microsoft-Windows-‹Word›/Operational» | BackupPath=C:\Windows\System32\Winevt\Logs\Archive-Security-20‹n›.evtx
1100,1101,1105,1108: Channel=Security | BackupPath=C:\Windows\System32\Winevt\Logs\Archive-‹Word›-20‹n›.evtx | PublisherName=Microsoft-Windows-Security-Auditing
1104: -
26: Channel=‹Word›
@ USER32 | System
1074: ~ «C:\Windows\system32\svchost.exe (‹server›)¦C:\Windows\servicing\TrustedInstaller.exe (‹server›)¦Explorer.EXE¦C:\Windows\CCM\CcmExec.exe (‹server›)¦C:\Windows\System32\RuntimeBroker.exe (‹server›)¦C:\Windows\system32\wbem\wmiprvse.exe (‹server›)» | ‹server› | «Operating System: Service pack (Planned)¦Other (Unplanned)¦Operating System: Upgrade (Planned)¦No title for this reason could be found» | 0x80020010 | restart | «Maintenance window¦‹Word› update¦» | «NT AUTHORITY\SYSTEM¦‹domain›\‹user›»
@ Microsoft-Windows-WER-SystemErrorReporting | System
1001: ~ 0x0000009f (0x‹hash›, 0x‹hash›, 0x0, 0x0) | C:\Windows\MEMORY.DMP | ‹guid›
@ Windows Error Reporting | Application
1001: ~ ‹pid›‹pid› | ‹n› | «APPCRASH¦CLR20r3¦AppHangB1¦WindowsUpdateFailure3¦MoAppCrash¦StoreAgentScanForUpdatesFailure0» | Not available | 0 | «‹name›.exe¦OUTLOOK.EXE¦explorer.exe» | ‹ver› | ‹hash› | «ntdll.dll¦KERNELBASE.dll¦unknown» | ‹ver› | c0000005
@ Application Error | Application
1000: ~ «chrome.exe¦EXCEL.EXE¦‹name›.exe¦w3wp.exe¦svchost.exe_‹Word›¦SearchApp.exe¦powershell.exe¦lsass.exe¦java.exe¦Teams.exe» | ‹ver› | ‹hash› | «ntdll.dll¦KERNELBASE.dll¦ucrtbase.dll¦‹name›.dll» | ‹ver› | ‹hash› | «c0000005¦e0434352¦c0000374¦80000003» | 0000‹pid› | ‹pid› | 01d‹hash› | «‹pf›\‹Word›\‹name›.exe¦C:\Windows\System32\svchost.exe¦‹odd›\‹name›.exe» | C:\Windows\SYSTEM32\ntdll.dll | ‹guid›
1005: ~ ‹Word› | ‹name›.exe | C:\Program Files\‹Word›\‹name›.exe
@ Application Hang | Application
1002: ~ «explorer.exe¦OUTLOOK.EXE¦‹name›.exe¦mmc.exe» | ‹ver› | ‹pid› | 01d‹hash› | ‹n› | C:\«Windows\explorer.exe¦Program Files\‹Word›\‹name›.exe» | ‹guid› | - | Unknown
@ Application Popup | System
26: ~ «Windows - Application Error¦‹name›.exe - System Error¦Windows - Low on Registry Space» | ‹line›
@ .NET Runtime | Application
1022,1023,1025,1026: ~ Application: «‹Word›.Service.exe¦w3wp.exe¦powershell.exe¦‹name›.exe» Framework Version: v4.0.30319 Description: ‹line› Exception Info: System.«IO.FileNotFoundException¦NullReferenceException¦OutOfMemoryException» at ‹Word›.‹Word›.Main()
@ .NET Runtime Optimization Service | Application
1101,1103,1120,1130: ~ C:\Windows\Microsoft.NET\Framework64\v4.0.30319\mscorsvw.exe | ‹Word›.‹Word›, Version=‹n›.0.0.0, Culture=neutral | ‹x›
@ MsiInstaller | Application
1033,1034,1035,1036,1038: ~ «‹Word› ‹Word›¦Google Chrome¦7-Zip ‹n›.00 (x64)¦Microsoft Visual C++ 20‹n› x64 Runtime¦Configuration Manager Client¦‹Word› Agent» | ‹ver› | 1033 | 0 | «‹Word› Inc.¦Microsoft Corporation» | (NULL)
1040,1042: ~ «‹odd›\‹name›.msi¦C:\Windows\ccmcache\‹n›\‹Word›.msi¦‹guid›¦\\‹server›\‹project›\‹Word›.msi» | ‹pid› | (NULL)
11707,11708,11724,11725,11728: ~ Product: ‹Word› ‹Word› -- ‹line› | (NULL) | (NULL)
1004,1001,1013,1008,1023,1025: ~ ‹guid› | «Complete¦Main¦MainFeature» | ‹guid› | C:\Program Files\‹Word›\
@ Microsoft-Windows-RestartManager | Application
10000,10001,10002,10005,10010: RmSessionId=‹n› | UTCStartTime=‹time› | FullPath=«‹pf›\‹Word›\‹name›.exe¦C:\Windows\explorer.exe» | DisplayName=‹Word› | AppVersion=‹n› | AppType=‹n› | TSSessionId=‹n› | Status=‹n› | Pid=‹pid› | nApplications=‹n›
@ ESENT | Application
102,103,105,300,301,302: ~ «svchost¦SearchIndexer¦wuaueng.dll¦taskhostw¦lsass¦Video.UI¦ShellExperienceHost» | ‹pid›,D,‹n› | «DS_Token_DB: ¦SRUJet: ¦Unistore: ¦» | 0 | «10.00.1‹pid›.0000¦0.‹n›» | [1] 0.‹n› +J(0)
455,454,488,489,490,508,510,533,642,640,641: ~ «svchost¦qmgr.dll¦DllHost¦taskhostw¦Catalog Database» | ‹pid›,R,98 | «TILEREPOSITORYS-1-5-18: ¦WebCacheLocal: ¦Catalog Database: » | «C:\WINDOWS\system32\config\systemprofile\AppData\Local\TileDataLayer\Database\EDB.log¦C:\Windows\system32\CatRoot2\‹guid›\catdb¦‹local›\Microsoft\Windows\WebCache\V01.log» | -1023 (0xfffffc01)
@ SceCli | Application
1202,1704,1706: ~ «0x534 : No mapping between account names and security IDs was done.¦‹line›»
@ Microsoft-Windows-Folder Redirection | Application
1006,1010,1012,502: FolderId=‹guid› | FolderName=«Documents¦Desktop¦AppData(Roaming)» | FolderPath=\\‹server›\home\‹user›\Documents | ErrorCode=‹x›
@ Microsoft-Windows-Offline Files | Microsoft-Windows-OfflineFiles/Operational
2,4,5,6,7,8: Path=\\‹server›\«home¦‹project›» | Session=‹n› | State=‹n›
@ Microsoft-Windows-CertificateServicesClient-AutoEnrollment | Application
2,3,6,19,20,64: Context=«local system¦‹domain›\‹user›» | ObjId=‹n› | ErrorCode=‹x› | ErrorMessage=‹line›
@ Microsoft-Windows-CertificateServicesClient-Lifecycle-System | Microsoft-Windows-CertificateServicesClient-Lifecycle-System/Operational
1001,1003,1004,1006,1007: SubjectNames=<SubjectNames>‹host›.‹fqdn›</SubjectNames> | Thumbprint=‹hash› | EKUs=<EKU Name="Server Authentication" OID="1.3.6.1.5.5.7.3.1"/> | NotValidAfter=‹time› | ProcessName=svchost.exe
@ Microsoft-Windows-CAPI2 | Microsoft-Windows-CAPI2/Operational
11,30,40,41,51,53,70,81,90: CertGetCertificateChain=Certificate fileRef="‹hash›.cer" subjectName="«‹host›.‹fqdn›¦Microsoft Windows¦*.‹word›.com»" ProcessName="«svchost.exe¦chrome.exe¦lsass.exe»" Result value="0"
4097,4112,513: ~ CN=‹Word› Root CA, O=‹Word›, C=US | ‹hash›
@ Microsoft-Windows-CodeIntegrity | Microsoft-Windows-CodeIntegrity/Operational
3001,3002,3004,3023,3033,3063,3076,3089: FileNameLength=‹n› | FileNameBuffer=\Device\HarddiskVolume3\«Program Files\‹Word›\‹name›.dll¦Windows\System32\drivers\‹name›.sys¦ProgramData\Microsoft\Windows Defender\‹name›.dll» | ProcessNameLength=‹n› | ProcessNameBuffer=\Device\HarddiskVolume3\«Windows\System32\svchost.exe¦Windows\System32\lsass.exe¦Program Files\‹Word›\‹name›.exe¦Program Files\Windows Defender\MsMpEng.exe» | RequestedPolicy=«8¦12» | ValidatedPolicy=1 | Status=‹x›
3085,3099: PolicyNameLength=‹n› | PolicyNameBuffer=Microsoft Windows Driver Policy | PolicyIdBuffer=‹n› | TypeOfPolicy=1 | Options=0x0
@ Microsoft-Windows-AppLocker | Microsoft-Windows-AppLocker/EXE and DLL
8001,8002,8003,8004: PolicyNameLength=‹n› | PolicyName=«EXE¦DLL» | RuleId=‹guid› | RuleName=«(Default Rule) All files located in the Windows folder¦‹Word›» | TargetUser=‹sid› | TargetProcessId=‹pid› | FilePath=«%SYSTEM32%\«SVCHOST¦CMD¦CONHOST».EXE¦%PROGRAMFILES%\‹Word›\‹name›.EXE¦%OSDRIVE%\USERS\‹user›\DOWNLOADS\‹name›.EXE» | FileHash=‹hash› | Fqbn=O=MICROSOFT CORPORATION, L=REDMOND
8005,8006,8007,8020,8023: PolicyName=«SCRIPT¦MSI¦APPX» | FilePath=«%OSDRIVE%\USERS\‹user›\APPDATA\LOCAL\TEMP\__PSSCRIPTPOLICYTEST_‹name›.PS1¦\\‹fqdn›\NETLOGON\LOGON.BAT¦%WINDIR%\INSTALLER\‹name›.MSI» | RuleId=‹guid› | TargetUser=‹sid›
@ Microsoft-Windows-AppXDeployment-Server | Microsoft-Windows-AppXDeploymentServer/Operational
400,401,404,419,472,603,607,613,614,628,637,638,643,700,721,722,757,761,762,819,820,821,822,854,855,857,5022,5043,8100,10001,10002: PackageFullName=Microsoft.«WindowsStore¦WindowsCalculator¦Getstarted¦‹Word›»_1‹n›.‹pid›.0.0_x64__8wekyb3d8bbwe | DeploymentOperation=«1¦2¦5¦11» | Path=«C:\Program Files\WindowsApps¦file:///C:/Program%20Files/WindowsApps/AppxManifest.xml» | ErrorCode=‹x› | CallingProcess=«svchost.exe¦AppHostRegistrationVerifier.exe¦Explorer.EXE» | UserSid=‹sid›
@ Microsoft-Windows-AppModel-Runtime | Microsoft-Windows-AppModel-Runtime/Admin
39,64,69,70,201,202,203,208,209,210,211: PackageFullName=Microsoft.«SkypeApp¦YourPhone¦ZuneMusic¦‹Word›»_1‹n›.0.0_x64__kzf8qxf38zg5c | ProcessID=‹pid› | Path=PsmKey_‹hash› | ErrorCode=‹x› | ContainerId=0x‹pid›
@ Microsoft-Windows-TWinUI | Microsoft-Windows-TWinUI/Operational
1201,1412,1625,2484,5951,5960,5961,5973,5989: AppId=Microsoft.Windows.«Photos¦Cortana¦ShellExperienceHost»_cw5n1h2txyewy!App | ContractId=Windows.Launch | ErrorCode=‹x›
@ Microsoft-Windows-Shell-Core | Microsoft-Windows-Shell-Core/Operational
9705,9706: CommandCount=‹n› | KeyName=Software\Microsoft\Windows\CurrentVersion\«Run¦RunOnce»
9707,9708: Command="«C:\Program Files\Microsoft OneDrive\OneDrive.exe" /background¦C:\Windows\system32\SecurityHealthSystray.exe"¦C:\Program Files\‹Word›\‹Word›Tray.exe"¦C:\Program Files\VMware\VMware Tools\vmtoolsd.exe" -n vmusr¦‹local›\Microsoft\Teams\Update.exe" --processStart "Teams.exe"» | PID=‹pid›
28115: Name=‹Word› ‹Word› | AppID=«{6D809377-6AF0-444B-8957-A3773F02200E}\‹Word›\‹name›.exe¦Microsoft.‹Word›_8wekyb3d8bbwe!App» | Flags=‹n›
62407,62408,62170,62171,61440,62144,62443: InfoName=«Desktop visible¦WinlogonStart¦AppResolver Cache Reset¦TrayNotify» | Time=‹pid› | Value=‹n›
@ Microsoft-Windows-Known Folders API Service | Microsoft-Windows-Known Folders API Service
1000,1001,1002,1003: FolderId=‹guid› | Error=‹x› | Path=«C:\Users\‹user›\«Videos¦Music¦Saved Games»¦C:\Windows\system32\config\systemprofile\Desktop» | CallerModule=«shell32.dll¦explorer.exe»
@ Microsoft-Windows-PushNotifications-Platform | Microsoft-Windows-PushNotification-Platform/Operational
1010,1025,1223,1257,2414,2416,3052,3153: AppUserModelId=«Microsoft.‹Word›_8wekyb3d8bbwe!App¦Windows.SystemToast.SecurityAndMaintenance» | NotificationType=«toast¦tile¦badge» | TrackingId=‹pid› | Status=‹x›
@ Microsoft-Windows-PrintService | Microsoft-Windows-PrintService/Operational
307: Param1=‹n› | Param2=«Print Document¦Microsoft Word - ‹name›.docx¦‹name›.pdf» | Param3=‹user› | Param4=\\‹server› | Param5=‹Word› ‹n› | Param6=«IP_‹ip›¦WSD-‹guid›¦PORTPROMPT:» | Param7=‹pid› | Param8=‹n›
300,301,302,306,800,801,805,812,842: param1=«‹Word› LaserJet¦Microsoft Print to PDF¦‹Word› (redirected ‹n›)» | param2=‹n›
316: param1=«‹Word› Universal Printing PCL 6¦Microsoft enhanced Point and Print compatibility driver» | param2=Windows x64 | param3=Type 3 - User Mode | param4=UNIDRV.DLL, UNIDRVUI.DLL, ‹name›.GPD
215,315,360,363,372,808,823: param1=«‹Word› ‹n›¦PrintConfig.dll¦Microsoft XPS Document Writer» | param2=0x«0¦bcb¦7e» | param3=‹n›
@ Microsoft-Windows-Security-SPP | Application
900,902,903,1003,1004,1034,1066,8230,8233,16384,16394: ~ «2121-‹n›-‹n›T‹n›:00:00Z¦55c92734-d682-4d71-983e-d6ec3f16059f» | «RulesEngine¦hr=0xC004F074¦‹ver›» | ‹guid›
12288,12289,12321: ~ 0x00000000 | ‹host›.‹fqdn›:1688 | ‹guid› | ‹n›
@ Microsoft-Windows-Security-Mitigations | Microsoft-Windows-Security-Mitigations/KernelMode
1,3,5,7,10,11,12: ProcessPathLength=‹n› | ProcessPath=\Device\HarddiskVolume3\«Program Files\Google\Chrome\Application\chrome.exe¦Windows\System32\svchost.exe¦Program Files (x86)\Microsoft\Edge\Application\msedge.exe» | ProcessCommandLineLength=‹n› | ProcessCommandLine="«C:\Program Files\Google\Chrome\Application\chrome.exe" --type=utility --lang=en-US¦C:\Windows\System32\svchost.exe -k LocalServiceNoNetwork» | CallingProcessId=‹pid› | ImageNameLength=‹n› | ImageName=\Windows\System32\‹name›.dll
@ Microsoft-Windows-Windows Firewall With Advanced Security | Microsoft-Windows-Windows Firewall With Advanced Security/Firewall
2004,2005,2071,2097: RuleId=‹guid› | RuleName=«Microsoft Teams¦Google Chrome (mDNS-In)¦‹Word› Service¦Windows Remote Management (HTTP-In)¦Delivery Optimization (TCP-In)¦{78E1CD88-49E3-476E-B926-580E596AD309}» | Origin=1 | ApplicationPath=«‹pf›\‹Word›\‹name›.exe¦C:\Windows\system32\svchost.exe¦‹local›\Microsoft\Teams\current\Teams.exe¦» | ServiceName=«¦WinRM¦DoSvc» | Direction=«1¦2» | Protocol=«6¦17» | LocalPorts=«‹port›¦*» | RemotePorts=* | Action=3 | Profiles=«1¦2¦4¦2147483647» | ModifyingUser=«S-1-5-18¦S-1-5-80-‹pid›» | ModifyingApplication=C:\«Windows\System32\svchost.exe¦Windows\System32\msiexec.exe¦Program Files\‹Word›\Setup.exe»
2006,2052: RuleId=‹guid› | RuleName=«@{Microsoft.‹Word›_1‹n›.0_x64__8wekyb3d8bbwe?ms-resource://‹Word›}¦‹Word›» | ModifyingUser=S-1-5-80-‹pid› | ModifyingApplication=C:\Windows\System32\svchost.exe
2002,2003,2008,2010: Profiles=«1¦2¦4» | SettingType=‹n› | SettingValueSize=4 | SettingValue=0100000‹n› | SettingValueString=‹word› | Origin=1 | ModifyingUser=S-1-5-19 | InterfaceName=Ethernet‹n› | OldProfile=2 | NewProfile=1
2011,2059,2037: ReasonCode=1 | ApplicationPath=C:\Program Files\‹Word›\‹name›.exe | IPVersion=0 | Protocol=6 | Port=‹pid› | ProcessId=‹pid› | User=‹sid›
@ Microsoft-Windows-Windows Defender | Microsoft-Windows-Windows Defender/Operational
1000 defender-scan: Product Name=Microsoft Defender Antivirus | Product Version=4.18.‹pid›.‹n› | Scan ID=‹guid› | Scan Type=Antimalware | Scan Parameters=«Quick scan¦Full scan» | Domain=NT AUTHORITY | User=SYSTEM | Scan Resources=-
1001,1002 defender-scan: Product Name=Microsoft Defender Antivirus | Scan ID=‹guid› | Scan Parameters=Quick scan | Scan Time Hours=0 | Scan Time Minutes=‹n› | Domain=NT AUTHORITY | User=SYSTEM
2000,2001,2002,2010,2014 defender-update: Product Name=«Microsoft Defender Antivirus¦Windows Defender» | Product Version=4.18.‹pid›.‹n› | Current security intelligence Version=1.‹pid›.‹n›.0 | Previous security intelligence Version=1.‹pid›.‹n›.0 | Security intelligence Type=AntiSpyware | Update Type=Delta | Domain=NT AUTHORITY | User=NETWORK SERVICE | Current Engine Version=1.1.‹pid›.‹n›
1013,1150,1151 defender-health: Product Name=Microsoft Defender Antivirus | Platform version=4.18.‹pid›.‹n› | Engine version=1.1.‹pid›.4 | NRI engine version=0.0.0.0 | AV security intelligence version=1.‹pid›.‹n›.0 | AV security intelligence age=‹n› | RTP state=Enabled | OA state=Enabled | BM state=Enabled | Product status=0x00080000
5000,5007 defender-setting: Product Name=Microsoft Defender Antivirus | Old Value=«HKLM\SOFTWARE\Microsoft\Windows Defender\SpyNet\LastMAPSSuccessTime = 0x‹hash›¦HKLM\SOFTWARE\Microsoft\Windows Defender\Scan\LastQuickScanID = ‹guid›¦N/A\Real-Time Protection\FlipFlop» | New Value=HKLM\SOFTWARE\Microsoft\Windows Defender\«SpyNet\LastMAPSSuccessTime = 0x‹hash›¦Features\MpCapability = 0x‹hash›¦ServiceStartStates = 0x1»
@ Microsoft-Windows-Sysmon | Microsoft-Windows-Sysmon/Operational
4 sysmon-state: UtcTime=‹time› | State=«Started¦Stopped» | Version=1‹n›.00 | SchemaVersion=4.‹n›
16 sysmon-config: UtcTime=‹time› | Configuration=«C:\Windows\sysmonconfig.xml¦‹odd›\‹name›.xml¦\\‹fqdn›\NETLOGON\sysmon\config.xml» | ConfigurationFileHash=SHA256=‹hash›‹hash›
255 sysmon-error: UtcTime=‹time› | ID=«QUEUE¦DriverCommunication¦GetConfigurationOptions» | Description=«Events dropped from driver queue: ProcessAccess:‹n› ¦Failed to retrieve events - Last error: The I/O operation has been aborted.»
@ Microsoft-Windows-WMI-Activity | Microsoft-Windows-WMI-Activity/Trace
11,12,13,21,22: CorrelationId=‹guid› | GroupOperationId=‹pid› | OperationId=‹pid› | Operation=«Start IWbemServices::ExecQuery - root\cimv2 : select * from Win32_PerfFormattedData_PerfOS_Memory¦Provider::GetObject - CIMWin32 : Win32_LogicalDisk.DeviceID="C:"» | ClientMachine=‹server› | User=NT AUTHORITY\SYSTEM | ClientProcessId=‹pid› | NamespaceName=root\cimv2
@ Microsoft-Windows-WinRM | Microsoft-Windows-WinRM/Operational
6,8,11,15,16,31,33,142,145,161,162,168,169,184,254: connection=«localhost¦‹host›.‹fqdn›/wsman» | operationName=«Enumeration¦Get¦CreateShell» | resourceUri=http://schemas.microsoft.com/wbem/wsman/1/«wmi/root/cimv2/Win32_Service¦windows/shell/cmd¦SubscriptionManager» | errorCode=‹pid› | user=‹domain›\‹user›
10148,10149,10154: ~ WSMAN/‹host›.‹fqdn› | WSMAN/‹server› | 8344
@ Microsoft-Windows-Forwarding | Microsoft-Windows-Forwarding/Operational
100,101,102,103,104,105,106: SubscriptionManagerAddress=http://‹host›.‹fqdn›:5985/wsman/SubscriptionManager/WEC | ErrorCode=‹pid› | Name=«Security¦‹Word› Subscription»
"""
)
