"""The many quiet Operational channels of Windows: devices, diagnostics, store, enrolment, virtual machines, audio."""

from __future__ import annotations

from training.generators.everyday_rows import parse_log_table

# Field names and ids are those of the providers; every value is drawn.
CHANNEL_LOG_TEMPLATES = parse_log_table(
    r"""
@ Microsoft-Windows-AAD | Microsoft-Windows-AAD/Operational
1025,1081,1082,1085,1097,1098,1104,1118,1220: ErrorCode=‹x› | ErrorMessage=«AADSTS50058¦The token has expired¦‹line›» | AdditionalInformation=Logged at «oauthtokenrequestbase.cpp¦clientcache.cpp», line: ‹pid›, method: OAuthTokenRequestBase::‹Word›. Request: authority: https://login.microsoftonline.com/common, client: ‹guid›
@ Microsoft-Windows-User Device Registration | Microsoft-Windows-User Device Registration/Admin
101,104,105,109,144,204,220,233,304,305,306,307,331,335,360,362,369,370: ServerResponse=‹line› | ErrorCode=‹x› | TenantId=‹guid› | ServerUrl=https://enterpriseregistration.windows.net | JoinType=6 | InstanceId=‹guid›
@ Microsoft-Windows-DeviceManagement-Enterprise-Diagnostics-Provider | Microsoft-Windows-DeviceManagement-Enterprise-Diagnostics-Provider/Admin
72,76,201,208,209,404,454,813,814,821,822,900,1704,2545,2800,2900: Message1=‹guid› | CSP=./Device/Vendor/MSFT/«Policy¦BitLocker¦Defender¦EnterpriseDesktopAppManagement»/‹Word› | HRESULT=‹x› | PolicyName=«AllowTelemetry¦‹Word›» | AreaName=«Update¦Defender¦System» | EnrollmentID=‹guid› | Int=‹n›
@ Microsoft-Windows-HelloForBusiness | Microsoft-Windows-HelloForBusiness/Operational
3045,3054,3510,5002,5204,5520,7001,8025,8200: UserSid=‹sid› | ErrorCode=‹x› | PolicyEnabled=«true¦false» | CredType=«Pin¦Face»
@ Microsoft-Windows-Biometrics | Microsoft-Windows-Biometrics/Operational
1004,1105,1107,1109,1401,1702: SensorId=‹n› | UnitName=«Facial Recognition (Windows Hello) Software Device¦‹Word› Fingerprint» | Status=‹x›
@ Microsoft-Windows-BitLocker-API | Microsoft-Windows-BitLocker/BitLocker Management
768,770,773,775,778,782,796,810,812,817,834,845,851,853: VolumeName=«C:¦\\?\Volume‹guid›» | IdentificationGUID=‹guid› | ProtectorGUID=‹guid› | ProtectorType=0x‹n› | ErrorCode=‹x›
@ Microsoft-Windows-TPM-WMI | System
1025,1026,1040,1282,1796,1801: ~ ‹guid› | ‹x› | ‹line›
@ Microsoft-Windows-Diagnostics-Performance | Microsoft-Windows-Diagnostics-Performance/Operational
100,101,103,109,200,203,300,351,400,401: BootTsVersion=2 | BootStartTime=‹time› | BootTime=‹pid›0 | MainPathBootTime=‹pid› | Name=«svchost.exe¦explorer.exe¦MsMpEng.exe¦‹name›.exe» | FriendlyName=‹Word› | TotalTime=‹pid› | DegradationTime=‹pid› | Path=‹pf›\‹Word›\‹name›.exe | ProductName=‹Word›
@ Microsoft-Windows-Diagnosis-DPS | Microsoft-Windows-Diagnosis-DPS/Operational
90,100,105,110,115,125,135,220: ScenarioId=‹guid› | InstanceId=‹guid› | OriginalActivityId=‹guid› | DiagnosticModuleId=‹guid›
@ Microsoft-Windows-Diagnosis-Scripted | Microsoft-Windows-Diagnosis-Scripted/Operational
1,2,3,4,10,105,106,107: PackageId=«NetworkDiagnostics¦WindowsUpdateDiagnostic¦PrinterDiagnostic» | PackagePath=C:\Windows\diagnostics\«system\Networking¦scheduled\Maintenance¦index\‹Word›.xml»
@ Microsoft-Windows-Resource-Exhaustion-Detector | System
2004: SystemInfo=‹pid› | ProcessName1=«sqlservr.exe¦chrome.exe¦MsMpEng.exe¦java.exe» | ProcessID1=‹pid› | CommitCharge1=‹pid›‹pid›
@ Microsoft-Windows-Application-Experience | Microsoft-Windows-Application-Experience/Program-Inventory
500,505,800,900,903,904,905,907,908: Name=«‹Word› ‹Word›¦Google Chrome» | Version=‹ver› | Publisher=‹Word› | Language=1033 | Source=«AddRemoveProgram¦Msi» | ProgramID=‹hash› | ExePath=‹odd›\‹Word›Setup.exe | FixName=‹Word› | StartTime=‹time›
@ Microsoft-Windows-Program-Compatibility-Assistant | Microsoft-Windows-Application-Experience/Program-Compatibility-Assistant
17,505: ExePath=«‹pf›\‹Word›\‹name›.exe¦‹odd›\‹Word›Setup.exe» | FixID=‹guid› | Flags=0x80010101 | ScenarioID=‹n›
@ Microsoft-Windows-Audio | Microsoft-Windows-Audio/Operational
12,65,66,67,68,79,107,129: DeviceName=«Speakers (Realtek High Definition Audio)¦Headset» | DeviceId={0.0.0.00000000}.‹guid› | ProcessName=«audiodg.exe¦‹name›.exe» | Status=‹x›
@ Microsoft-Windows-Bluetooth-BthLEPrepairing | Microsoft-Windows-Bluetooth-BthLEPrepairing/Operational
1,17,18: Address=0x‹hash› | DeviceName=«Mouse¦‹Word›»
@ Microsoft-Windows-BackgroundTaskInfrastructure | Microsoft-Windows-BackgroundTaskInfrastructure/Operational
1,2,3,4,7,9,10,33,40: PackageFullName=Microsoft.‹Word›_1‹n›.0_x64__8wekyb3d8bbwe | TaskEntryPoint=«Windows.Networking.BackgroundTransfer¦‹Word›.BackgroundTask» | TaskId=‹guid› | TriggerType=‹n› | Reason=‹n›
@ Microsoft-Windows-Store | Microsoft-Windows-Store/Operational
8000,8001,8002,8007,2001,2002,5005: MessageString=«PUID: (null) Result: 0x0 Function: InstallQueueManager::‹Word› Source: onecoreuap\enduser\winstore\‹name›.cpp (‹pid›)¦Checking licences» | Error=‹x›
@ Microsoft-Windows-StateRepository | Microsoft-Windows-StateRepository/Operational
100,105,213,267,268,269,270,271,309: FileName=C:\ProgramData\Microsoft\Windows\AppRepository\StateRepository-«Machine¦Deployment».srd | ErrorCode=‹n› | Statement=SELECT * FROM ‹Word› WHERE _PackageID=?
@ Microsoft-Windows-ReadyBoost | Microsoft-Windows-ReadyBoost/Operational
1000,1010,1015,1016: BootPlanSize=‹pid› | DeviceId=‹guid› | Reason=‹n›
@ Microsoft-Windows-Fault-Tolerant-Heap | Microsoft-Windows-Fault-Tolerant-Heap/Operational
1000,1001,1005: ProcessName=‹name›.exe | Path=‹pf›\‹Word›\‹name›.exe | Crashes=‹n›
@ Microsoft-Windows-Kernel-WHEA | System
1,17,18,19,47: ErrorSource=«0¦1¦3» | FRUId=‹guid› | PrimaryDeviceName=PCI\VEN_8086&DEV_‹pid› | RawData=‹hash›
@ Microsoft-Windows-Kernel-Processor-Power | System
37,55: Group=0 | Number=‹n› | CapDurationInSeconds=‹n› | PpcChanges=‹n› | NominalFrequency=‹pid› | PerformanceImplementation=4
@ Microsoft-Windows-Kernel-IO | Microsoft-Windows-Kernel-IO/Operational
1205,1206,1210,1290: FilterName=«WdFilter¦FileInfo¦csagent¦luafv» | VolumeDosName=C: | Status=‹x›
@ Microsoft-Windows-Kernel-EventTracing | Microsoft-Windows-Kernel-EventTracing/Admin
2,3,4,28,29: SessionName=«Circular Kernel Context Logger¦DiagTrack-Listener¦NetCore¦‹Word› Trace¦Eventlog-Security» | FileName=C:\Windows\System32\LogFiles\WMI\‹Word›.etl | ErrorCode=3221225‹pid› | LoggingMode=0x‹pid› | ProviderName=‹guid›
@ Microsoft-Windows-Kernel-ShimEngine | Microsoft-Windows-Kernel-ShimEngine/Operational
1,3,4,7: DriverName=\SystemRoot\System32\drivers\‹name›.sys | ShimSource=Driver Database | ShimGuid=‹guid›
@ Microsoft-Windows-FilterManager | System
1,3,6: FinalStatus=0x0 | DeviceVersionMajor=10 | DeviceName=«WdFilter¦npsvctrig¦FileCrypt¦bindflt¦csagent¦PROCMON24» | DeviceTime=‹time›
@ Microsoft-Windows-Hyper-V-Netvsc | System
11,12: ~ Microsoft Hyper-V Network Adapter | ‹n›
@ Microsoft-Windows-Hyper-V-Compute | Microsoft-Windows-Hyper-V-Compute-Operational
2000,2001,2003,2500: SystemId=‹hash› | Parameter=‹word› | Result=‹x›
@ Microsoft-Windows-Host-Network-Service | Microsoft-Windows-Host-Network-Service-Admin
1000,1002,1008,1023: NetworkId=‹guid› | EndpointId=‹guid› | Name=«nat¦WSL¦Default Switch» | ErrorCode=‹x›
@ Microsoft-Windows-Iphlpsvc | System
4200,4202: InterfaceName=«Teredo Tunneling Pseudo-Interface¦isatap.‹guid›» | Address=fe80::‹pid›
@ Microsoft-Windows-WinINet-Config | Microsoft-Windows-WinINet-Config/ProxyConfigChanged
5600: Name=‹pf›\Internet Explorer\iexplore.exe | AccessType=1 | ProxyServer=«‹server›:8080¦»
@ Microsoft-Windows-WebAuthN | Microsoft-Windows-WebAuthN/Operational
1000,1001,1003,1050,2100,2106: TransactionId=‹guid› | RpId=«login.microsoft.com¦github.com» | Error=‹x›
@ Microsoft-Windows-Crypto-DPAPI | Microsoft-Windows-Crypto-DPAPI/Operational
8196,8197,8198,8208,12289,16385: OperationType=«SPCryptUnprotect¦SPCryptProtect» | DataDescription=«Google Chrome¦Edge¦‹Word›» | MasterKeyGUID=‹guid› | Flags=0 | ProtectionFlags=‹n› | CallerProcessID=‹pid› | Status=‹x›
@ Microsoft-Windows-Crypto-NCrypt | Microsoft-Windows-Crypto-NCrypt/Operational
1,2,3,5,6: ProviderName=Microsoft Software Key Storage Provider | KeyName=«‹guid›¦iisWasKey» | ProcessName=«svchost.exe¦lsass.exe¦w3wp.exe» | ErrorCode=‹x›
@ Schannel | System
36867,36868,36870,36871,36874,36880,36882,36884,36887,36888: Type=client | AlertDesc=«40¦42¦70» | ErrorCode=10013 | Name=‹host›.‹fqdn› | Protocol=TLS 1.2 | CipherSuite=0xC030 | ExchangeStrength=384
@ Microsoft-Windows-LSA | Microsoft-Windows-LSA/Operational
300,301,320,6155,6145: TargetUserName=‹user› | TargetDomainName=‹domain› | TargetLogonId=0x‹pid› | Package=«‹name›.dll¦msoobe» | EventCountTotal=1
@ Microsoft-Windows-Authentication User Interface | Microsoft-Windows-Authentication User Interface/Operational
6010,6011: ~ «PasswordProvider¦‹guid›» | ‹x›
@ Microsoft-Windows-AppReadiness | Microsoft-Windows-AppReadiness/Admin
10,11,15,209,213,236: User=‹sid› | Package=Microsoft.‹Word›_8wekyb3d8bbwe | Error=‹x› | State=‹n›
@ Microsoft-Windows-Containers-BindFlt | Microsoft-Windows-Containers-BindFlt/Operational
1,6: SourcePath=\Device\HarddiskVolume3\‹word› | TargetPath=\Device\HarddiskVolume3\‹project› | Status=0x0
@ Microsoft-Windows-Search | Application
1003,1004,1005,1006,3036,3100,7010,7040,10023,10024: ~ «Context: Windows Application, SystemIndex Catalog¦‹line›» | csc://‹sid›/ | ‹x›
@ Microsoft-Windows-ServerManager-MultiMachine | Microsoft-Windows-ServerManager-MultiMachine/Operational
2,4,10,20,300: computerName=‹host›.‹fqdn› | message=«Inventory refresh finished¦‹line›» | resultCode=‹n›
@ Microsoft-Windows-Servicing | Setup
1,2,3,4,7,8,9,11,13,14: PackageIdentifier=KB‹pid› | InitialPackageState=«Absent¦Staged¦5112» | IntendedPackageState=«Installed¦5112» | ErrorCode=0x0 | Client=«WindowsUpdateAgent¦UpdateAgentLCU¦DISM Package Manager Provider»
@ Microsoft-Windows-Setup | Setup
1001,1101,1102,2004: ~ ‹line› | ‹ver›
@ Microsoft-Windows-UAC-FileVirtualization | Microsoft-Windows-UAC-FileVirtualization/Operational
2000,4000,4003,5004: ProcessImageName=\Device\HarddiskVolume3\Program Files\‹Word›\‹name›.exe | FileName=\Device\HarddiskVolume3\Program Files\‹Word›\‹name›.ini | Sid=‹sid›
@ Microsoft-Windows-VHDMP | Microsoft-Windows-VHDMP-Operational
1,2,12,14,17,22,26,30,50: VhdFileName=«D:\VMs\‹word›\‹name›.vhdx¦E:\Backup\‹name›.vhd¦C:\ProgramData\Docker\windowsfilter\‹hash›\sandbox.vhdx» | VmId=‹guid› | VhdDiskNumber=‹n› | Status=‹n›
@ Microsoft-Windows-WPD-MTPClassDriver | Microsoft-Windows-WPD-MTPClassDriver/Operational
1005,1006: Device=«iPhone¦Galaxy¦‹Word›» | Status=‹x›
@ Microsoft-Windows-Workplace Join | Microsoft-Windows-Workplace Join/Admin
100,102,200: Server=‹host›.‹fqdn› | Error=‹x›
@ Microsoft-Client-Licensing-Platform | Microsoft-Client-Licensing-Platform/Admin
100,101,104,105,114,145,159,162,231: DeviceId=‹hash› | ErrorCode=‹x› | FunctionName=‹Word›License
@ Microsoft-Windows-Win32k | Microsoft-Windows-Win32k/Operational
260,261,270: ProcessImage=«svchost.exe¦‹name›.exe» | FontName=‹Word› | ReasonCode=‹n›
@ OpenSSH | OpenSSH/Operational
4: process=sshd | payload=«Accepted publickey for ‹user› from ‹ip› port ‹pid› ssh2¦Server listening on 0.0.0.0 port 22.¦Connection closed by ‹ip› port ‹pid›»
@ PowerShellCore | PowerShellCore/Operational
40961,40962,53504,24577,8193,8194,8195,32784,4100: param1=‹pid› | param2=DefaultAppDomain | ContextInfo=Severity = Informational Host Name = ConsoleHost Host Version = 7.‹n›.0
@ Microsoft-Windows-PowerShell | Microsoft-Windows-PowerShell/Operational
40961,40962,53504,24577,8193,8194,8195,8196,8197,12039,32784 powershell-console: param1=‹pid› | param2=«DefaultAppDomain¦wsmprovhost» | InstanceId=‹guid› | MaxRunspaces=1
"""
)
