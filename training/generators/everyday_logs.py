"""Windows' own providers without a kind of event of their own: boot, power, disks, network, policy, sessions, updates."""

from __future__ import annotations

from training.generators.everyday_rows import parse_log_table

# Field names and ids are those of the providers; every value is drawn.
LOG_TEMPLATES = parse_log_table(
    r"""
@ Microsoft-Windows-Kernel-General | System
12: MajorVersion=«6¦10» | MinorVersion=«0¦1¦3» | BuildVersion=«7601¦9600¦14393¦17763¦19041¦20348¦22621» | QfeVersion=‹pid› | ServiceVersion=0 | BootMode=0 | StartTime=‹time›
13: StopTime=‹time›
1: NewTime=‹time› | OldTime=‹time› | Reason=«1¦2» | ProcessName=\Device\HarddiskVolume‹n›\Windows\System32\svchost.exe | ProcessID=‹pid›
16: HiveNameLength=‹n› | HiveName=\??\C:\Users\‹user›\«ntuser.dat¦AppData\Local\Packages\Microsoft.‹Word›_cw5n1h2txyewy\Settings\settings.dat¦AppData\Local\Microsoft\Windows\UsrClass.dat» | KeysUpdated=‹n› | DirtyPages=‹n›
15: HiveNameLength=‹n› | HiveName=\SystemRoot\System32\Config\«SOFTWARE¦COMPONENTS¦DRIVERS¦SYSTEM¦SAM¦SECURITY¦DEFAULT» | OriginalSize=‹pid›0000 | NewSize=‹pid›0000
20: LastShutdownGood=«true¦false» | LastBootGood=true | LastBootId=‹n› | BootStatusPolicy=1
24: BiasMinutes=-‹n› | TimeZoneInfoCacheUpdated=true
@ Microsoft-Windows-Kernel-Power | System
41: BugcheckCode=«0¦159¦239» | BugcheckParameter1=0x0 | SleepInProgress=0 | PowerButtonTimestamp=0 | BootAppStatus=0
42: TargetState=«4¦5» | EffectiveState=«4¦5» | Reason=«0¦4¦7» | Flags=4
105: AcOnline=«true¦false» | RemainingCapacity=‹pid› | FullChargeCapacity=‹pid›
107: TargetState=4 | EffectiveState=4 | WakeFromState=5 | ProgrammedWakeTimeAc=‹time›
109: ShutdownActionType=6 | ShutdownEventCode=0 | ShutdownReason=‹n›
125: ThermalZoneDeviceInstanceLength=‹n› | ThermalZoneDeviceInstance=ACPI\ThermalZone\TZ0‹n› | AffinityCount=1 | _TMP=‹pid›
130: SuspendStart=‹pid› | SuspendEnd=‹pid›
172: State=«1¦2» | Reason=‹n›
506: Reason=«1¦7¦15»
@ Microsoft-Windows-Kernel-Boot | System
18: EntryCount=‹n›
20: LastShutdownGood=true | LastBootGood=«true¦false»
25: BootMenuPolicy=«0¦1»
27: BootType=«0¦1¦2» | LoadOptions=NOEXECUTE=OPTIN
30: ResetEndStart=‹pid› | LoadOSImageStart=‹pid› | StartOSImageStart=‹pid› | ExitBootServicesEntry=‹pid›
32: BitlockerUserInputTime=‹pid›
153: EnableDisableReason=‹n› | VsmPolicy=0
@ Microsoft-Windows-Kernel-PnP | Microsoft-Windows-Kernel-PnP/Configuration
400: DeviceInstanceId=«USB\VID_‹pid›&PID_‹pid›\‹hash›¦SWD\PRINTENUM\‹guid›¦HID\VID_‹pid›&Col0‹n›¦PCI\VEN_8086&DEV_‹pid›¦STORAGE\Volume\‹guid›» | DriverName=‹name›.inf | ClassGuid=‹guid› | DriverDate=‹time› | DriverVersion=‹ver› | DriverProvider=«Microsoft¦Intel¦‹Word›» | DriverInbox=true | DriverSection=‹Word›.NT | MatchingDeviceId=‹word› | Status=0x0
410: DeviceInstanceId=«USB\ROOT_HUB30\‹n›&‹hash›¦ROOT\‹Word›\0000¦SWD\MSRRAS\MS_NDISWANIP» | DriverName=«usbhub3¦netrasa¦‹name›».inf | ServiceName=«‹name›¦NdisWan¦USBHUB3» | LowerFilters=- | UpperFilters=- | Problem=0x0 | Status=0x0
411: DeviceInstanceId=PCI\VEN_‹pid›&DEV_‹pid›&SUBSYS_0\‹n›&‹hash› | DriverName=oem‹n›.inf | Problem=0x1f | Status=‹x›
420: DeviceInstanceId=SWD\WPDBUSENUM\_??_USBSTOR#Disk&Ven_‹Word›#‹hash› | ClassGuid=‹guid›
430: DeviceInstanceId=USB\VID_‹pid›&PID_‹pid›\‹n›&‹hash›
442: DeviceInstanceId=HDAUDIO\FUNC_01&VEN_‹pid› | LastDeviceInstanceId=HDAUDIO\FUNC_01&VEN_‹pid› | Status=0xc0000719
219: DriverNameLength=‹n› | DriverName=«ROOT\WPD\0000¦SWD\DRIVERENUM\‹name›¦USB\VID_‹pid›» | Status=3221226341 | FailureNameLength=‹n› | FailureName=\Driver\«WudfRd¦WUDFWpdMtp» | Version=0
225: ProcessIdLength=‹n› | ProcessId=‹pid› | ProcessNameLength=‹n› | ProcessName=\Device\HarddiskVolume3\Windows\«explorer.exe¦System32\svchost.exe» | DeviceInstanceLength=‹n› | DeviceInstance=USB\VID_‹pid›&PID_‹pid›
@ Microsoft-Windows-UserPnp | System
20001: DriverName=‹name›.inf | DriverVersion=‹ver› | DriverProvider=‹Word› | DeviceInstanceID=USB\VID_‹pid›&PID_‹pid›\‹n›&‹hash› | SetupClass=‹guid› | RebootOption=false | UpgradeDevice=false | InstallStatus=0x0 | DriverDescription=‹Word› ‹Word› Device
20003: ServiceName=«‹name›¦usbccgp¦monitor» | DriverFileName=\SystemRoot\System32\drivers\‹name›.sys | DeviceInstanceID=DISPLAY\‹Word›\‹hash› | PrimaryService=true | UpdateService=true
@ Microsoft-Windows-DriverFrameworks-UserMode | Microsoft-Windows-DriverFrameworks-UserMode/Operational
2003,2004,2010,2100,2101,2102,2105,2106: LifetimeId=‹guid› | InstanceId=SWD\WPDBUSENUM\{‹hash›}#‹hash› | RequestMajorCode=‹n› | RequestMinorCode=‹n› | Status=0
10000: DeviceId=USB\VID_‹pid›&PID_‹pid›\‹hash› | FrameworkVersion=2.‹n›.0
@ Microsoft-Windows-DistributedCOM | System
10016: ~ «application-specific¦machine-default¦default machine» | Local | «Activation¦Launch» | ‹guid› | ‹guid› | «NT AUTHORITY¦‹domain›» | «SYSTEM¦LOCAL SERVICE¦NETWORK SERVICE¦‹user›» | «S-1-5-18¦S-1-5-19¦‹sid›» | LocalHost (Using LRPC) | «Unavailable¦Microsoft.‹Word›_‹n›.0_neutral» | «Unavailable¦S-1-15-2-‹pid›»
10010: ~ «‹guid›¦Microsoft.SkypeApp_kzf8qxf38zg5c!App¦MicrosoftWindows.Client.CBS_cw5n1h2txyewy!App»
10005: ~ 1084 | «wuauserv¦EventSystem¦ShellHWDetection¦‹name›» | «Unavailable¦-Service» | ‹guid›
10028: ~ ‹host›.‹fqdn› | ‹pid› | «C:\Windows\system32\ServerManager.exe¦C:\Program Files\‹Word›\‹name›.exe»
10036,10037: ~ ‹domain› | ‹user› | ‹sid› | ‹ip› | 5
10006: ~ «2147944122¦2147942405» | ‹server› | ‹guid›
@ Microsoft-Windows-GroupPolicy | System
1500,1501: SupportInfo1=1 | SupportInfo2=‹pid› | ProcessingMode=0 | ProcessingTimeInMilliseconds=‹pid› | DCName=\\‹host›.‹fqdn›
1502,1503: SupportInfo1=1 | SupportInfo2=‹pid› | ProcessingMode=«0¦1» | ProcessingTimeInMilliseconds=‹pid› | DCName=‹host›.‹fqdn› | NumberOfGroupPolicyObjects=‹n›
1129: SupportInfo1=1 | SupportInfo2=‹pid› | ProcessingMode=0 | ProcessingTimeInMilliseconds=‹pid› | ErrorCode=1222 | ErrorDescription=‹line›
1085: SupportInfo1=1 | ErrorCode=‹pid› | DCName=‹host›.‹fqdn› | ExtensionName=«Folder Redirection¦Group Policy Drive Maps¦Software Installation¦Internet Explorer Zonemapping» | ExtensionId=‹guid›
1096: GPOCNName=cn=‹guid›,cn=policies,cn=system,‹dn› | FilePath=\\‹fqdn›\SysVol\‹fqdn›\Policies\‹guid›\Machine\registry.pol | ErrorCode=13
@ Microsoft-Windows-GroupPolicy | Microsoft-Windows-GroupPolicy/Operational
4000,4001,4004,4006: PolicyActivityId=‹guid› | PrincipalSamName=‹domain›\‹user› | IsMachine=0 | IsDomainJoined=true | IsBackgroundProcessing=«true¦false» | IsAsyncProcessing=false | IsServiceRestart=false
4016: CSEExtensionId=‹guid› | CSEExtensionName=«Registry¦Security¦Scripts¦Group Policy Registry¦Group Policy Printers¦Audit Policy Configuration¦Wireless Group Policy» | IsExtensionAsyncProcessing=true | IsGPOListChanged=false | GPOListStatusString=%%4101 | DescriptionString=Default Domain Policy ‹Word› | ApplicableGPOList=<GPO ID="‹guid›"><Name>‹Word› ‹word›</Name></GPO>
4017: OperationDescription=%%4‹pid› | Parameter=«‹fqdn›¦CN=‹server›,OU=‹Word›,‹dn›»
4126,4257,4326: IsBackgroundProcessing=true | ErrorCode=0 | OperationElaspedTimeInMilliSeconds=‹pid›
5016: CSEElaspedTimeInMilliSeconds=‹pid› | ErrorCode=0 | CSEExtensionName=«Registry¦Group Policy Drive Maps¦Scripts» | CSEExtensionId=‹guid›
5017: OperationElaspedTimeInMilliSeconds=‹n› | ErrorCode=0 | OperationDescription=%%4120 | Parameter=‹host›.‹fqdn›
5308: DomainControllerName=‹host›.‹fqdn› | DomainControllerIPAddress=‹ip› | DomainControllerSite=‹Word›
5310: PrincipalCNName=CN=‹first›,OU=‹Word›,‹dn› | PrincipalDomainName=‹fqdn› | DCName=\\‹host›.‹fqdn› | DCDomainName=‹fqdn›
5312: DescriptionString=Local Group Policy ‹Word› ‹Word› | GPOInfoList=<GPO ID="‹guid›"><Name>‹Word›</Name><Version>‹pid›</Version><SOM>LDAP://‹dn›</SOM></GPO>
5313: DescriptionString=Local Group Policy Not Applied (Empty) | GPOInfoList=<GPO ID="Local Group Policy"><Reason>NOTAPPLIED-EMPTY</Reason></GPO>
5314: BandwidthInkbps=‹pid› | IsSlowLink=false | ThresholdInkbps=500 | PolicyApplicationMode=0
5315: PrincipalSamName=‹domain›\‹host›$ | NextPolicyApplicationTime=‹pid› | NextPolicyApplicationTimeUnit=%%4155
6017: OperationDescription=%%4118 | ErrorCode=58
6339: PolicyElaspedTimeInSeconds=‹n› | NextPolicyApplicationTime=‹n›
7016,7017,7326: CSEElaspedTimeInMilliSeconds=‹pid› | ErrorCode=‹pid› | CSEExtensionName=Group Policy «Local Users and Groups¦Printers¦Files»
8000,8001,8004,8006: PolicyElaspedTimeInSeconds=‹n› | ErrorCode=0 | PrincipalSamName=‹domain›\‹user› | IsConnectivityFailure=false
8005,8007: PolicyElaspedTimeInSeconds=‹n› | ErrorCode=0 | PrincipalSamName=‹domain›\‹user› | IsMachine=0
9001: MachineRole=2 | NetworkName=‹word›
@ Microsoft-Windows-Winlogon | Microsoft-Windows-Winlogon/Operational
1,2: -
811,812: Event=«‹n›» | SubscriberName=«<Sens>¦<TermSrv>¦<Profiles>¦<GPClient>¦<SessionEnv>¦<TrustedInstaller>» | Result=0
7001,7002: TSId=‹n› | UserSid=‹sid›
6000,6001,6005,6006: ~ «GPClient¦SessionEnv¦TrustedInstaller¦Sens¦Profiles» | ‹n› | «Logon¦CreateSession¦StartShell»
@ Microsoft-Windows-Wininit | System
11,14: -
12: -
1001: ~ ‹line› | ‹n›
@ Microsoft-Windows-User Profiles Service | Application
1530: Detail=1 user registry handles leaked from \Registry\User\‹sid›: Process ‹pid› (\Device\HarddiskVolume2\«Windows\System32\svchost.exe¦Program Files\‹Word›\‹name›.exe») has opened key \REGISTRY\USER\‹sid›\Software\«Policies¦Microsoft\SystemCertificates\Root»
1531,1532: -
1,2,3,4: Session=‹n›
5: File=C:\Users\‹user›\«ntuser.dat¦AppData\Local\Microsoft\Windows\UsrClass.dat» | Key=«‹sid›¦‹sid›_Classes»
67: LogonType=%%«1¦2» | LocalPath=C:\Users\‹user› | ProfileType=%%3
1505,1511,1515,1534: Error=‹line› | Component=‹guid›
@ Microsoft-Windows-WindowsUpdateClient | System
19: updateTitle=«Security Intelligence Update for Microsoft Defender Antivirus - KB2267602 (Version 1.‹pid›.‹n›.0)¦20‹n›-0‹n› Cumulative Update for Windows «10¦11» Version 22H2 for x64 (KB50‹pid›)¦9WZDNCRFJ‹Word›-Microsoft.‹Word›¦‹Word› - Printer - ‹ver›» | updateGuid=‹guid› | updateRevisionNumber=200 | serviceGuid=‹guid›
20: errorCode=0x8024‹pid› | updateTitle=«Feature update to Windows 10¦Security Update for Windows (KB5‹pid›)» | updateGuid=‹guid› | updateRevisionNumber=‹n›
43,44: updateTitle=«Intel - SoftwareComponent - ‹ver›¦Update for Microsoft Defender Antivirus antimalware platform - KB4052623¦9NBLGGH4NNS1-MICROSOFT.DESKTOPAPPINSTALLER» | updateGuid=‹guid› | updateRevisionNumber=1
17,18,21,22,27,28: updatelist=- Security Update for Windows (KB‹pid›)
25,26,29,30,31,38,40,41: updateCount=‹n› | serviceGuid=‹guid›
@ Microsoft-Windows-WindowsUpdateClient | Microsoft-Windows-WindowsUpdateClient/Operational
26,41,34: updateCount=‹n› | serviceGuid=‹guid›
25,31: errorCode=‹x› | updateTitle=‹line›
@ Microsoft-Windows-Bits-Client | Microsoft-Windows-Bits-Client/Operational
3: jobTitle=«MpSignatureUpdate¦Chrome Component Updater¦WU Client Download¦Microsoft Outlook Offline Address Book ‹hash›¦CCMDTS Job¦MicrosoftEdge_‹pid›¦Font Download» | jobId=‹guid› | jobOwner=«NT AUTHORITY\SYSTEM¦‹domain›\‹user›» | processPath=«C:\Windows\System32\svchost.exe¦C:\Program Files (x86)\Google\Update\GoogleUpdate.exe¦‹pf›\Microsoft Office\root\Office16\OUTLOOK.EXE¦C:\Windows\CCM\CcmExec.exe» | processId=‹pid›
4: User=‹domain›\‹user› | jobTitle=«Chrome Component Updater¦MpSignatureUpdate¦WU Client Download» | jobId=‹guid› | jobOwner=NT AUTHORITY\SYSTEM | fileCount=‹n› | RemoteName=- | bytesTransferred=‹pid›‹pid›
5: User=NT AUTHORITY\SYSTEM | jobTitle=«SIH Download¦Push Notification Platform Job: 1» | jobId=‹guid› | jobOwner=‹domain›\‹user› | fileCount=‹n›
59: transferId=‹guid› | name=«MpSignatureUpdate¦Chrome Component Updater¦Push Notification Platform Job: 1¦CCMDTS Job» | url=http«s¦»://«download.windowsupdate.com/c/msdownload/update/‹word›/‹hash›.cab¦edgedl.me.gvt1.com/edgedl/release2/chrome_component/‹name›.crx3¦g.live.com/odclientsettings/Prod¦‹host›.‹fqdn›:80/SMS_DP_SMSPKG$/‹name›¦go.microsoft.com/fwlink/?LinkID=‹pid›» | peer=- | fileTime=‹time› | fileLength=‹pid›‹pid› | bytesTotal=‹pid›
60,61: transferId=‹guid› | name=«WU Client Download¦Font Download¦CCMDTS Job» | url=http://«tlu.dl.delivery.mp.microsoft.com/filestreamingservice/files/‹guid›?P1=‹pid›¦fs.microsoft.com/fs/windows/config.json¦storage.googleapis.com/update-delta/‹word›/‹name›.crxd» | hr=‹x› | fileLength=‹pid› | bytesTransferred=‹pid› | proxy=- | peerProtocolFlags=0
306,310: ErrorCode=‹x›
16403: User=‹domain›\‹user› | jobTitle=«PreSignInSettingsConfigJSON¦GoogleUpdateSetup» | jobId=‹guid› | jobOwner=‹domain›\‹user› | fileCount=1 | RemoteName=https://«g.live.com/odclientsettings/ProdV2¦clients2.google.com/service/update2» | LocalName=«‹local›\Microsoft\OneDrive\settings\‹word›¦‹odd›\‹name›.tmp» | processId=‹pid›
@ Microsoft-Windows-DNS-Client | Microsoft-Windows-DNS-Client/Operational
1014: QueryName=«‹host›.‹fqdn›¦wpad.‹fqdn›¦www.‹word›.com¦_ldap._tcp.dc._msdcs.‹fqdn›» | AddressLength=16 | Address=0200003508080808
3006,3008,3010,3016,3018,3019,3020: QueryName=«www.‹word›.com¦‹host›.‹fqdn›¦settings-win.data.microsoft.com¦‹server›» | QueryType=«1¦28¦255» | QueryOptions=140737488355328 | QueryStatus=«0¦9501¦87» | QueryResults=«‹ip›;¦type: 5 ‹word›.akadns.net;::ffff:‹ip›;»
8015,8016,8018,8020: AdapterName=‹guid› | HostName=‹server› | AdapterSuffixName=‹fqdn› | DnsServerList=‹ip› | Sent UpdateServer=‹ip› | Ipaddress=‹ip› | ErrorCode=9002
1001: Interface=Ethernet ‹n› | TotalServerCount=2 | Index=0 | DynamicAddress=1 | AddressLength=16
@ Microsoft-Windows-Dhcp-Client | Microsoft-Windows-Dhcp-Client/Admin
1001,1002,1003: HWLength=6 | HWAddress=0x‹hash› | Address=‹ip› | StatusCode=121
50036,50037,50103,50105,51046,51047: InterfaceGuid=‹guid› | ErrorCode=0
50013,50028,50066,50067: HWLength=6 | HWAddress=0x‹hash› | Address1=‹ip› | Address2=‹ip›
@ Microsoft-Windows-DHCPv6-Client | Microsoft-Windows-DHCPv6-Client/Admin
51046,51047,51057: HWAddress=0x‹hash› | StatusCode=‹n›
@ Microsoft-Windows-NetworkProfile | Microsoft-Windows-NetworkProfile/Operational
10000,10001: Name=«‹fqdn›¦Network ‹n›¦‹Word›-WLAN¦Unidentified network» | Description=‹word› | Guid=‹guid› | Type=«0¦1» | State=«1¦9¦13» | Category=«0¦1¦2»
4001,4002,4003,4004: State=«0¦1» | CategoryChanged=false | InterfaceGuid=‹guid› | NewTimeoutDuration=‹pid›
20002: NSI_Set_Category_Result=0 | Identity=‹fqdn›
@ Microsoft-Windows-NCSI | Microsoft-Windows-NCSI/Operational
4042: Interface Guid=‹guid› | Family=«0¦1» | Capability=«1¦2» | ChangeReason=«2¦4¦9»
4001,4002: InterfaceGuid=‹guid› | LinkLevelStatus=‹n›
@ Microsoft-Windows-WLAN-AutoConfig | Microsoft-Windows-WLAN-AutoConfig/Operational
8000,8001,8003: InterfaceGuid=‹guid› | InterfaceDescription=Intel(R) Wi-Fi 6 AX‹n› | ConnectionMode=Automatic connection with a profile | ProfileName=«‹Word›-WLAN¦eduroam¦‹Word› Guest» | SSID=«‹Word›-WLAN¦eduroam» | BSSType=Infrastructure | PHYType=802.11ac | AuthenticationAlgorithm=WPA2-Personal | CipherAlgorithm=AES-CCMP | ConnectionId=0x‹n›
11000,11001,11004,11005,11010: InterfaceGuid=‹guid› | Adapter=‹Word› Wireless | LocalMac=‹hash› | SSID=‹Word›-‹n› | BSSType=Infrastructure | ReasonCode=0
12011,12013: Identity=‹domain›\‹user› | EapRootCauseString=‹line› | PeerMac=‹hash›
@ Microsoft-Windows-Wired-AutoConfig | Microsoft-Windows-Wired-AutoConfig/Operational
15501,15505,15514: InterfaceGuid=‹guid› | Adapter=Intel(R) Ethernet I2‹n›-LM | ConnectionId=0x‹n› | Identity=host/‹host›.‹fqdn› | ReasonCode=0x0
@ Microsoft-Windows-TerminalServices-LocalSessionManager | Microsoft-Windows-TerminalServices-LocalSessionManager/Operational
21,22: User=‹domain›\‹user› | SessionID=‹n› | Address=«LOCAL¦‹ip›»
23: User=‹domain›\‹user› | SessionID=‹n›
24,25: User=‹domain›\‹user› | SessionID=‹n› | Address=‹ip›
32: PluginName=RDSAppXPlugin
34,41,42,43: User=‹domain›\‹user› | SessionID=‹n›
39,40: Session=‹n› | TargetSession=‹n› | Source=‹n› | Reason=«0¦5¦11¦12»
54,59: -
@ Microsoft-Windows-TerminalServices-RemoteConnectionManager | Microsoft-Windows-TerminalServices-RemoteConnectionManager/Operational
1149: Param1=‹user› | Param2=«‹domain›¦» | Param3=‹ip›
261: listenerName=RDP-Tcp
1155,258,263: listenerName=«RDP-Tcp¦Console» | ErrorCode=‹n›
20521: -
1056,1158: ~ «‹ip›¦‹server›»
@ Microsoft-Windows-RemoteDesktopServices-RdpCoreTS | Microsoft-Windows-RemoteDesktopServices-RdpCoreTS/Operational
131: ConnType=«TCP¦UDP» | ClientIP=‹ip›:‹pid›
65,66,72,98,101,103,141: ConnectionName=RDP-Tcp#‹n› | SessionID=‹n› | ReasonCode=«0¦14¦2147942419»
132,148: ChannelName=«rdpgrfx¦rdpsnd¦cliprdr¦Microsoft::Windows::RDS::Geometry¦rdpdr» | TunnelID=‹n›
226: StateTransition=RDP_TCP | PreviousState=‹n› | PreviousStateName=StateUnknown | NewState=‹n› | NewStateName=StateUnknown | Event=‹n› | EventName=Event_Disconnect | ErrorCode=0x80070040
@ Microsoft-Windows-TerminalServices-ClientActiveXCore | Microsoft-Windows-TerminalServices-RDPClient/Operational
1024,1102: Name=«Server Name¦Server Address» | Value=«‹host›.‹fqdn›¦‹ip›» | CustomLevel=Info
1025,1026,1027,1029,1105: Name=DomainName | Value=‹domain› | CustomLevel=Info | TraceMessage=Base64(SHA256(UserName)) is = ‹hash›=
@ Microsoft-Windows-TerminalServices-Printers | Microsoft-Windows-TerminalServices-Printers/Admin
1111,1114,1116: Param1=«‹Word› LaserJet ‹pid›¦Microsoft XPS Document Writer¦‹Word› PDF» | Param2=‹Word› PCL6 | Param3=‹n›
@ Microsoft-Windows-SMBClient | Microsoft-Windows-SmbClient/Connectivity
30803,30804,30805,30806,30807,30808,30818: Reason=«0¦2¦4» | Status=‹x› | InterfaceId=‹n› | RemoteAddress=‹ip› | ServerName=\‹server› | ShareName=\«IPC$¦‹project›¦SYSVOL» | InstanceName=\Device\LanmanRedirector | ConnectionId=0x‹hash›
31001,31010,31017: Reason=‹n› | Status=0xc000006d | UserName=‹user› | ServerName=\‹server›
@ Microsoft-Windows-SMBServer | Microsoft-Windows-SMBServer/Operational
1001,1006,1009,551,1016,1020: ClientName=\\‹ip› | UserName=‹domain›\‹user› | SessionId=0x‹hash› | Status=0xc0000022 | SPN=session setup
1010,1023,1031: ShareName=\\*\«‹project›¦print$» | ServerName=‹server› | Name=‹name›
@ Microsoft-Windows-NTLM | Microsoft-Windows-NTLM/Operational
8001,8002,8003: TargetName=«cifs/‹server›¦HTTP/‹host›.‹fqdn›» | UserName=‹user› | DomainName=‹domain› | CallerPID=‹pid› | ProcessName=C:\Windows\System32\«svchost.exe¦lsass.exe» | ClientLUID=0x‹pid› | Mechanism=(NULL)
4020,4022: UserName=‹user› | WorkstationName=‹server› | Version=NTLMv2
@ Ntfs | System
98: DriveName=«C:¦D:¦\\?\Volume‹guid›» | DeviceName=\Device\HarddiskVolume‹n› | CorruptionState=0 | HeaderFlags=0 | Severity=Normal | Origin=File System Driver | Verb=‹word› | Description=‹line›
55,57,130,137: DriveName=«C:¦D:¦E:» | DeviceName=\Device\HarddiskVolume‹n› | CorruptionState=0x0 | Error=0xc00000b5
@ Microsoft-Windows-Ntfs | Microsoft-Windows-Ntfs/Operational
4,9,10,142,145,151,158,303: VolumeCorrelationId=‹guid› | VolumeName=«C:¦D:» | DeviceName=\Device\HarddiskVolume‹n› | IsBootVolume=true | IoCount=‹pid› | TotalLatencyUs=‹pid›
@ volsnap | System
25,27,33,36: DeviceName=«C:¦D:¦\\?\Volume‹guid›»
98: DeviceName=\Device\HarddiskVolumeShadowCopy‹n› | VolumeName=«C:¦E:»
@ Microsoft-Windows-VolumeSnapshot-Driver | Microsoft-Windows-VolumeSnapshot-Driver/Operational
300,301,302,303: SnapshotId=‹guid› | VolumeGuid=‹guid› | DeviceName=\Device\HarddiskVolumeShadowCopy‹n› | VolumeName=C: | Status=0
@ VSS | Application
8224: ~ Operation: ‹line› | Context: Execution Context: Coordinator
8193,12289,12292,13: ~ «QueryFullProcessImageNameW¦Cannot find anymore diff area candidates for volume \\?\Volume‹guid›¦IVssCoordinator» | 0x8000ffff, ‹line› | Writer Name: «System Writer¦SqlServerWriter¦Shadow Copy Optimization Writer»
@ disk | System
7,11,51,153,154,157: DeviceName=\Device\Harddisk‹n›\DR‹n› | LBA=0x‹pid› | PhysicalDevice=\Device\000000‹n›
@ storahci | System
129: ~ \Device\RaidPort‹n›
@ Microsoft-Windows-StorPort | Microsoft-Windows-Storage-Storport/Health
505,523,534,549: MiniportName=«storahci¦stornvme¦vmstorfl¦pvscsi¦LSI_SAS» | PortNumber=‹n› | TargetId=0 | ClassDeviceGuid=‹guid› | TotalIoCount=‹pid› | VendorId=«VMware¦Msft¦NVMe¦SAMSUNG» | ProductId=Virtual disk
@ Microsoft-Windows-Partition | Microsoft-Windows-Partition/Diagnostic
1006: DiskNumber=«0¦1¦2» | Characteristics=‹pid› | IsSystemCritical=false | BusType=«7¦11¦17» | Manufacturer=«SanDisk¦Kingston¦NVMe¦‹Word›» | Model=«Ultra¦DataTraveler 3.0» | SerialNumber=‹hash› | Capacity=‹pid›‹pid›‹pid› | ParentId=USB\VID_‹pid›&PID_‹pid›\‹hash›
@ Microsoft-Windows-Time-Service | System
35,37: TimeSource=«‹host›.‹fqdn› (ntp.d|0.0.0.0:123->‹ip›:123)¦time.windows.com,0x9 (ntp.m|0x9|‹ip›:123)¦VM IC Time Synchronization Provider» | TimeSourceRefId=0x‹hash› | CurrentStratumNumber=‹n›
36,47,50,129,134,139,144,158: TimeDifferenceMilliseconds=‹pid› | TimeSampleSeconds=‹n› | DomainPeer=‹host›.‹fqdn› | ErrorMessage=‹line› | RetryMinutes=15
257,258,259,260,261,263,264,265,266: TimeConfiguration=NtpClient (Local) DllName: C:\Windows\SYSTEM32\w32time.DLL Enabled: 1 Type: NT5DS | ReasonCode=‹n› | LeapSecondFileValid=0
"""
)
