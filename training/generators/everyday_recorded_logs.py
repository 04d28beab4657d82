"""What the logs of servers and desktops hold on a whole day."""

from __future__ import annotations

from training.generators.everyday_rows import parse_log_table

_TYPED_ROWS = r"""
@ Microsoft-Windows-Security-Auditing | Security
4616 er-4616: SubjectUserName=«LOCAL SERVICE¦‹host›$» | PreviousTime=‹time› | NewTime=‹time› | ProcessName=«‹svchost›¦C:\Program Files\VMware\VMware Tools\vmtoolsd.exe¦‹s32›\VBoxService.exe»
4608,4609,5033,5024,4902 er-start: ProcessId=0x‹pid› | PuaCount=0 | PuaPolicyId=0x‹pid›
4696 er-4696: +system | TargetUserName=‹host›$ | TargetProcessName=‹s32›\«lsass¦wininit¦smss».exe | ProcessName=- | TargetLogonId=0x3e7
4625 er-4625-exchange: TargetUserName=HealthMailbox‹hash› | LogonType=8 | Status=0xc000006d | SubStatus=0xc0000072 | ProcessName=‹s32›\inetsrv\w3wp.exe
4648 er-4648-health: SubjectUserName=EXCH0‹n›$ | TargetUserName=HealthMailbox‹hash›@‹fqdn› | TargetServerName=localhost | ProcessName=C:\Program Files\Microsoft\Exchange Server\V15\Bin\MSExchangeHMWorker.exe
4648 er-4648-sql: SubjectUserName=svc_sqlagent | TargetUserName=svc_ssis | TargetServerName=‹host›.‹fqdn› | ProcessName=C:\Program Files\Microsoft SQL Server\150\DTS\Binn\ISServerExec.exe
4658,4690 er-4658: +system | ObjectServer=Security | HandleId=0x‹pid› | ProcessName=«‹svchost›¦‹s32›\services.exe¦C:\Windows\CCM\CcmExec.exe¦‹s32›\dfsrs.exe»
4660 er-4660: +subject | ObjectServer=Security | HandleId=0x‹pid› | ProcessName=«C:\Windows\explorer.exe¦C:\Program Files\Microsoft Office\root\Office16\WINWORD.EXE¦‹s32›\Robocopy.exe» | TransactionId={00000000-0000-0000-0000-000000000000}
4661 er-4661-dc: +machine | ObjectServer=Security Account Manager | ObjectType=SAM_«USER¦DOMAIN» | ObjectName=‹sid› | AccessMask=0x«1¦20¦2d» | ProcessName=‹lsass›
4662 er-4662-gpo: +machine | ObjectServer=DS | ObjectType=%{f30e3bc2-9ff0-11d1-b603-0000f80367c1} | ObjectName=%‹guid› | AccessMask=0x«10¦20¦20000» | Properties=%%7684
4662 er-4662-dns: +machine | ObjectType=%{e0fa1e8c-9b45-11d0-afdd-00c04fd930c9} | ObjectName=DC=‹word›-‹n›,DC=‹fqdn›,CN=MicrosoftDNS,DC=DomainDnsZones,‹dn› | AccessMask=0x20
4670 er-4670-token: +system | ObjectServer=Security | ObjectType=Token | ObjectName=- | OldSd=D:(A;;GA;;;SY)(A;;GA;;;NS) | NewSd=D:(A;;GA;;;SY)(A;;RC;;;OW)(A;;GA;;;S-1-5-86-‹pid›) | ProcessName=‹svchost›
4670 er-4670-install: +system | ObjectType=File | ObjectName=«C:\Program Files\‹Word›\‹name›.dll¦C:\Config.Msi» | OldSd=D:AI(A;ID;FA;;;SY) | NewSd=D:PAI(A;;FA;;;SY)(A;;0x1200a9;;;BU) | ProcessName=«‹s32›\msiexec.exe¦C:\Windows\WinSxS\amd64_microsoft-windows-servicingstack_31bf3856ad364e35_10.0.1‹pid›.‹pid›_none_‹hash›\TiWorker.exe»
4673 er-4673-teams: +subject | ObjectServer=Security | PrivilegeList=SeProfileSingleProcessPrivilege | ProcessName=«‹local›\Microsoft\Teams\current\Teams.exe¦C:\Program Files (x86)\Microsoft\EdgeWebView\Application\1‹n›.0.‹pid›.‹n›\msedgewebview2.exe»
4673 er-4673-hyper: +system | PrivilegeList=«SeCreateGlobalPrivilege¦SeTcbPrivilege¦SeIncreaseBasePriorityPrivilege» | ProcessName=«‹s32›\vmms.exe¦C:\Windows\ImmersiveControlPanel\SystemSettings.exe¦C:\Program Files\VMware\VMware Tools\vmtoolsd.exe»
4674 er-4674-lsa: +subject | ObjectServer=LSA | ObjectType=- | PrivilegeList=SeSecurityPrivilege | ProcessName=«‹lsass›¦‹s32›\mmc.exe»
4688 er-4688-sess: +system | NewProcessName=‹s32›\«LogonUI¦dwm¦TSTheme¦rdpclip¦fontdrvhost¦winlogon».exe | ParentProcessName=‹s32›\«winlogon¦smss¦svchost».exe | TokenElevationType=%%1936 | CommandLine=
4688 er-4688-azure: +system | NewProcessName=C:\WindowsAzure\GuestAgent_2.7.‹pid›.‹pid›\«CollectGuestLogs¦WaSecAgentProv¦WindowsAzureGuestAgent».exe | ParentProcessName=C:\WindowsAzure\GuestAgent_2.7.‹pid›.‹pid›\WaAppAgent.exe
4688 er-4688-exch: +system | NewProcessName=C:\Program Files\Microsoft\Exchange Server\V15\Bin\«Microsoft.Exchange.Store.Worker¦EdgeTransport¦UMWorkerProcess¦ForefrontActiveDirectoryConnector».exe | ProcessId=0x‹pid›
4689 er-4689-ordinary: +system | ProcessName=‹s32›\«conhost¦taskhostw¦dllhost¦SearchProtocolHost¦wbem\WmiPrvSE¦wsmprovhost¦backgroundTaskHost».exe | Status=0x«0¦1¦c000013a¦40010004»
4697 er-4697-edge: +system | ServiceName=edgeupdatem | ServiceFileName="C:\Program Files (x86)\Microsoft\EdgeUpdate\MicrosoftEdgeUpdate.exe" /medsvc | ServiceType=0x10 | ServiceStartType=3
4703 er-4703-token: +system | EnabledPrivilegeList=«SeAssignPrimaryTokenPrivilege SeIncreaseQuotaPrivilege SeSecurityPrivilege SeLoadDriverPrivilege SeBackupPrivilege SeRestorePrivilege SeShutdownPrivilege SeSystemEnvironmentPrivilege¦SeTcbPrivilege» | ProcessName=«‹svchost›¦C:\Windows\CCM\CcmExec.exe¦‹s32›\wbem\WmiPrvSE.exe»
4719 er-4719-on: +system | CategoryId=%%8‹n› | SubcategoryGuid={0CCE9‹n›1-69AE-11D9-BED3-505054503030} | AuditPolicyChanges=«%%8449¦%%8449, %%8451¦%%8451»
4723,4724 er-47xx-password: +subject | TargetUserName=‹first›.‹word› | TargetDomainName=‹domain› | TargetSid=‹sid›
4738 er-4738-mail: SubjectUserName=EXCH0‹n›$ | TargetUserName=‹user› | TargetDomainName=‹domain› | DisplayName=‹Word› ‹first› | UserAccountControl=- | PasswordLastSet=-
4740 er-4740: +machine | TargetUserName=‹user› | TargetDomainName=DESKTOP-‹letters8› | TargetSid=‹sid›
4741 er-4741-join: SubjectUserName=svc_«join¦mdt¦autopilot» | TargetUserName=«LT¦PC¦WS»-‹pid›$ | TargetDomainName=‹domain› | SamAccountName=PC-‹pid›$ | UserAccountControl=%%2087 | DnsHostName=pc-‹pid›.‹fqdn› | ServicePrincipalNames=HOST/PC-‹pid› RestrictedKrbHost/PC-‹pid›
4742 er-4742-self: SubjectUserName=‹host›$ | TargetUserName=‹host›$ | PasswordLastSet=‹time› | ServicePrincipalNames=- | UserAccountControl=-
4767 er-4767: SubjectUserName=helpdesk_‹first› | TargetUserName=‹user› | TargetDomainName=‹domain›
4768 er-4768-health: TargetUserName=HealthMailbox‹hash› | ServiceName=krbtgt | TicketEncryptionType=0x12 | Status=0x0 | IpAddress=::ffff:‹ip›
4768 er-4768-expired: TargetUserName=‹user› | ServiceName=krbtgt/‹fqdn› | Status=0x17 | TicketOptions=0x40810010 | PreAuthType=-
4769 er-4769-services: TargetUserName=‹user›@‹fqdn› | ServiceName=«EXCH0‹n›$¦svc_sharepoint¦SQL0‹n›$¦FS0‹n›$» | TicketOptions=0x40810000 | TicketEncryptionType=0x12 | Status=0x0 | TransmittedServices=«-¦svc_sharepoint@‹fqdn›»
4797 er-4797: +subject | Workstation=‹server› | TargetUserName=«Administrator¦Guest¦DefaultAccount¦WDAGUtilityAccount» | TargetDomainName=‹server›
4798 er-4798-system: +system | TargetUserName=«Administrator¦DefaultAccount¦‹first›» | CallerProcessName=«‹s32›\LogonUI.exe¦‹s32›\CompatTelRunner.exe¦C:\Windows\ImmersiveControlPanel\SystemSettings.exe¦C:\Packages\Plugins\Microsoft.Compute.VMAccessAgent\2.4.‹n›\bin\JsonVMAccessExtension.exe»
4799 er-4799-system: +system | TargetUserName=«Administrators¦Backup Operators¦Hyper-V Administrators» | TargetSid=S-1-5-32-«544¦551¦578» | CallerProcessName=«‹svchost›¦‹s32›\VSSVC.exe¦C:\WindowsAzure\GuestAgent_2.7.‹pid›.‹pid›\GuestAgent\WindowsAzureGuestAgent.exe¦‹s32›\taskhostw.exe»
4904,4905 er-4904: +system | AuditSourceName=«VSSAudit¦ServiceModel 4.0.0.0¦MSSQLSERVER$AUDIT¦AD FS Auditing» | EventSourceId=0x‹pid› | ProcessName=«‹s32›\VSSVC.exe¦‹s32›\inetsrv\w3wp.exe»
4932,4933 er-4932: DestinationDRA=CN=NTDS Settings,CN=DC0‹n›,CN=Servers,CN=‹Word›,CN=Sites,CN=Configuration,‹dn› | SourceDRA=CN=NTDS Settings,CN=DC02,CN=Servers,CN=‹Word›,CN=Sites,CN=Configuration,‹dn› | NamingContext=«CN=Configuration,‹dn›¦DC=ForestDnsZones,‹dn›» | Options=«19¦2147483733» | SessionID=‹pid› | StartUSN=‹pid›
4935 er-4935: ReplicationEvent=1 | AuditStatusCode=«8524¦1722» | ReplicationStatusCode=8446
4944,4945,4956 er-4944: GroupPolicyApplied=«No¦Yes» | Profile=«Public¦Domain» | OperationMode=On | RuleName=«Core Networking - DHCP (DHCP-In)¦File and Printer Sharing (SMB-In)¦Windows Remote Management (HTTP-In)» | RuleId=CoreNet-DHCP-In
4946,4947,4948 er-4946: ProfileChanged=All | RuleName=«Microsoft Edge (mDNS-In)¦Microsoft Teams¦Zoom Video Meeting¦Cortana¦Xbox Game Bar» | RuleId=‹guid›
4957 er-4957: RuleId=«CoreNet-IPHTTPS-In¦CoreNet-Teredo-In¦WMI-RPCSS-In» | RuleName=Core Networking - «IPHTTPS¦Teredo» (TCP-In) | RuleAttr=Local Port
5059 er-5059-user: +system | ProviderName=Microsoft Software Key Storage Provider | AlgorithmName=ECDSA_P256 | KeyName=Microsoft Connected Devices Platform device certificate | KeyType=%%2500 | Operation=%%2464 | ReturnCode=0x0
5136,5137 er-5136-dns: SubjectUserName=‹host›$ | ObjectDN=DC=‹word›-‹n›,DC=‹fqdn›,cn=MicrosoftDNS,DC=DomainDnsZones,‹dn› | ObjectClass=dnsNode | AttributeLDAPDisplayName=«dnsRecord¦dNSTombstoned» | OperationType=%%1467«4¦5»
5136 er-5136-exch: SubjectUserName=EXCH0‹n›$ | ObjectDN=CN=DB0‹n›,CN=Databases,CN=Exchange Administrative Group (FYDIBOHF23SPDLT),CN=Administrative Groups,CN=‹Word›,CN=Microsoft Exchange,CN=Services,CN=Configuration,‹dn› | ObjectClass=msExchPrivateMDB | AttributeLDAPDisplayName=msExch«DatabaseBeingRestored¦ActivationPreference» | OperationType=%%14674
5140 er-5140-share: +machine | ShareName=\\*\«SYSVOL¦IPC$¦NETLOGON» | ShareLocalPath=«\??\C:\Windows\SYSVOL\sysvol¦» | IpAddress=‹ip› | AccessMask=0x1
5142,5143 er-5142-share: +subject | ShareName=\\*\«‹project›¦‹Word›-Scans¦print$» | ShareLocalPath=«D:\Shares\‹project›¦C:\Windows\system32\spool\drivers» | MaxUsers=0xffffffff
5379 er-5379-app: +subject | TargetName=«MicrosoftAccount:user=‹first›@outlook.com¦OneDrive Cached Credential¦git:https://github.com¦Adobe App Info (‹hash›)¦WindowsLive:(cert):name=‹hash›;serviceuri=*» | Type=0 | CountOfCredentialsReturned=«0¦1» | ReadOperation=%%8100 | ReturnCode=3221226021
5382 er-5382: +subject | SchemaFriendlyName=«NGC Local Accoount Logon Vault Credential¦Windows Web Password Credential» | Resource=NGC Local Accoount Logon Vault Resource | Flags=0 | ReturnCode=1168
5447,5449,5441,5440 er-5447: UserSid=S-1-5-19 | UserName=NT AUTHORITY\LOCAL SERVICE | ProviderName=Microsoft Corporation | ChangeType=%%1638«4¦5» | FilterName=«Port Scanning Prevention Filter¦Query User¦Boot Time Filter¦‹Word› VPN» | LayerName=«Inbound Transport v4 Discard Layer¦ALE Connect v6 Layer»
5154,5156 er-5156-services: Application=\device\harddiskvolume‹n›\«windows\system32\«dns¦dfsrs¦vmms¦spoolsv¦inetsrv\inetinfo».exe¦program files\microsoft\exchange server\v15\bin\edgetransport.exe¦program files\citrix\virtual desktop agent\brokeragent.exe» | SourcePort=«53¦25¦80¦‹pid›» | Protocol=«6¦17» | LayerName=%%146«08¦10¦11»
6272,6278 er-6272: SubjectUserName=«host/pc-‹pid›.‹fqdn›¦‹user›» | NASIPv4Address=10.‹n›.‹n›.‹n› | ClientName=«WLC-‹n›¦SW-‹Word›-‹n›» | NASPortType=«Wireless - IEEE 802.11¦Ethernet» | NetworkPolicyName=‹Word› 802.1X | AuthenticationType=«PEAP¦EAP» | EAPType=Microsoft: Secured password (EAP-MSCHAP v2)
6273 er-6273: SubjectUserName=host/lt-‹pid›.‹fqdn› | ClientName=AP-‹Word›-‹n› | NetworkPolicyName=- | ReasonCode=«16¦23¦65» | Reason=An error occurred during the Network Policy Server use of the Extensible Authentication Protocol (EAP).
6416 er-6416: +system | DeviceId=«USB\VID_0781&PID_5581\‹hash›¦SWD\PRINTENUM\‹guid›¦DISPLAY\DELA0‹n›\5&‹pid›» | DeviceDescription=«USB Mass Storage Device¦‹Word› MFP¦Generic PnP Monitor» | ClassName=«USB¦PrintQueue¦Monitor»
6281,5038 er-5038: param1=\Device\HarddiskVolume‹n›\Windows\System32\«drivers\‹name›.sys¦guard64.dll¦sysfer.dll»
@ Microsoft-Windows-Sysmon | Microsoft-Windows-Sysmon/Operational
5 er-s5: +process | Image=«‹agent›¦‹app›¦‹s32›\«wermgr¦SearchFilterHost¦TSTheme¦dllhost».exe» | +user
2 er-s2: +process | Image=«‹local›\Microsoft\OneDrive\OneDrive.exe¦C:\Program Files\Google\Chrome\Application\chrome.exe¦C:\Program Files\7-Zip\7zG.exe¦‹installer›» | TargetFilename=«C:\Users\‹user›\OneDrive\‹Word›.docx¦‹local›\Google\Chrome\User Data\Default\Extensions\‹hash›\manifest.json¦C:\Users\‹user›\Downloads\‹word›\readme.txt» | CreationUtcTime=2019-0‹n›-12 10:11:12.000
9 er-s9: +process | Image=«System¦‹s32›\«svchost¦defrag¦vds¦SearchIndexer¦wbengine».exe¦‹backup›» | Device=\Device\HarddiskVolume‹n›
14 er-s14: EventType=RenameKey | +process | Image=«‹s32›\msiexec.exe¦C:\Windows\servicing\TrustedInstaller.exe» | TargetObject=HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Component Based Servicing\«Packages\Package_‹n›¦SessionsPending» | NewName=HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Component Based Servicing\PackageIndex
15 er-s15: +process | Image=«C:\Program Files\Google\Chrome\Application\chrome.exe¦C:\Program Files\Mozilla Firefox\firefox.exe» | TargetFilename=C:\Users\‹user›\Downloads\«‹Word›-‹n›.pdf¦‹Word› ‹word›.docx»:Zone.Identifier | Hash=SHA256=‹hash›‹hash› | Contents=[ZoneTransfer] ZoneId=3 HostUrl=https://www.‹fqdn›/‹word›.pdf
23,26 er-s23: +process | +user | Image=«C:\Program Files (x86)\Google\Update\GoogleUpdate.exe¦‹local›\Microsoft\OneDrive\OneDriveSetup.exe¦C:\Windows\CCM\CcmExec.exe» | TargetFilename=«C:\Windows\SystemTemp\‹hash›\‹Word›.exe¦‹local›\Microsoft\OneDrive\2‹n›.‹pid›\‹name›.dll¦C:\Windows\ccmcache\‹n›\‹Word›.msi» | IsExecutable=true | Archived=true
25 er-s25: +process | Image=«C:\Program Files\Google\Chrome\Application\chrome.exe¦C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe» | Type=Image is replaced
29 er-s29: +process | Image=«‹s32›\msiexec.exe¦‹svchost›¦C:\Windows\WinSxS\amd64_x_‹hash›\TiWorker.exe¦C:\ProgramData\chocolatey\choco.exe» | TargetFilename=«C:\Program Files\‹Word›\‹name›.exe¦C:\Windows\WinSxS\Temp\InFlight\‹hash›\‹name›.dll» | Hashes=SHA256=‹hash›‹hash›
@ Service Control Manager | System
7000,7009,7011 er-scm-fail: param1=«‹Word› Agent¦Google Update Service (gupdate)¦Dell SupportAssist¦Net.Tcp Listener Adapter» | param2=«%%1053¦30000¦%%2»
7001 er-scm-dep: param1=«SQL Server Agent (MSSQLSERVER)¦Microsoft Exchange Transport¦Net.Pipe Listener Adapter» | param2=«SQL Server (MSSQLSERVER)¦Microsoft Exchange Active Directory Topology» | param3=%%1068
7040 er-scm-mode: param1=«Background Intelligent Transfer Service¦Windows Modules Installer¦Microsoft Office Click-to-Run Service» | param2=«demand start¦auto start» | param3=«auto start¦demand start» | param4=«BITS¦TrustedInstaller¦ClickToRunSvc»
7045 er-scm-new: ServiceName=TeamViewer | ImagePath="C:\Program Files«¦ (x86)»\TeamViewer\TeamViewer_Service.exe" | ServiceType=user mode service | StartType=auto start | AccountName=LocalSystem
7045 er-scm-citrix: ServiceName=Citrix Desktop Service | ImagePath="C:\Program Files\Citrix\Virtual Desktop Agent\BrokerAgent.exe" | ServiceType=user mode service | StartType=auto start | AccountName=NT AUTHORITY\NetworkService
@ Microsoft-Windows-Kernel-General | System
12,13,16,20,24 er-kernel: StopTime=‹time› | BootMode=0 | HiveName=«\??\C:\Users\‹user›\AppData\Local\Packages\Microsoft.Windows.Search_cw5n1h2txyewy\Settings\settings.dat¦\SystemRoot\System32\Config\DRIVERS» | KeysUpdated=‹pid› | DirtyPages=‹n›
@ Microsoft-Windows-GroupPolicy | System
1500,1501,1502,1503,1129,1085 er-gp-system: SupportInfo1=1 | SupportInfo2=‹pid› | ProcessingMode=0 | ProcessingTimeInMilliseconds=‹pid› | DCName=\\DC0‹n›.‹fqdn› | NumberOfGroupPolicyObjects=‹n›
@ Microsoft-Windows-GroupPolicy | Microsoft-Windows-GroupPolicy/Operational
4016,5016,5312,5326,5327,8001 er-gp-op: CSEElaspedTimeInMilliSeconds=‹pid› | ErrorCode=0 | CSEExtensionName=«Group Policy Drive Maps¦Security¦Registry¦Group Policy Printers¦Audit Policy Configuration» | CSEExtensionId=‹guid› | DescriptionString=‹Word› Workstations
@ Microsoft-Windows-Time-Service | System
35,37,47,129,158 er-time: TimeSource=«dc0‹n›.‹fqdn› (ntp.d:0.0.0.0:123->10.‹n›.‹n›.‹n›:123)¦VM IC Time Synchronization Provider¦time.windows.com,0x8» | ErrorMessage=0x0
@ NETLOGON | System
5719,5783,5807,5722 er-netlogon: ~ ‹domain› | «%%1311¦‹n›¦\\DC0‹n›.‹fqdn›» | C000005E
@ Microsoft-Windows-DistributedCOM | System
10016 er-dcom-16: param1=«application-specific¦machine-default» | param2=Local | param3=«Activation¦Launch» | param4={«2593F8B9-4EAF-457C-B68A-50F6B8EA6B54¦D63B10C5-BB46-4990-A94F-E40B9D520160¦C2F03A33-21F5-47FA-B4BB-156362A2F239»} | param6=NT AUTHORITY | param7=«LOCAL SERVICE¦SYSTEM» | param9=LocalHost (Using LRPC)
10028 er-dcom-28: param1=«‹host›.‹fqdn›¦prn-‹word›» | param2=‹pid› | param3=C:\Program Files\«‹Word›\‹Word›Monitor¦VMware\VMware View\Agent\bin\wsnm».exe
@ Schannel | System
36874,36887,36871,36880 er-schannel: AlertDesc=«70¦40¦49¦46» | ErrorState=120‹n› | Protocol=TLS 1.2 | Type=«server¦client»
@ Microsoft-Windows-DNS-Client | System
1014,8016 er-dnsclient-sys: QueryName=«wpad¦dc0‹n›.‹fqdn›¦settings-win.data.microsoft.com» | AddressLength=128 | Address=‹hash› | AdapterName=‹guid› | HostName=‹server›
@ EventLog | System
6005,6006,6009,6013,6008 er-eventlog: ~ «‹pid›¦10.00.¦» | «60¦Multiprocessor Free¦» | «0 W. Europe Standard Time¦17763»
@ volmgr | System
46,161,162 er-volmgr: ~ \Device\HarddiskVolume‹n› | «Crash dump initialization failed!¦»
@ BTHUSB | System
16,17,18 er-bthusb: ~ \Driver\BTHUSB | ‹hash›
@ disk | System
7,11,51,153,158 er-disk: ~ \Device\Harddisk‹n›\DR‹n› | «0x‹pid›¦‹n›» | Port-‹n›
@ Microsoft-Windows-WindowsUpdateClient | System
19,43,44,20 er-wu: updateTitle=«Security Intelligence Update for Microsoft Defender Antivirus - KB2267602 (Version 1.3‹n›.‹pid›.0)¦2024-0‹n› Cumulative Update for Windows Server 2019 (1809) for x64-based Systems (KB50‹pid›)¦9WZDNCRFJ3Q2-MICROSOFT.BINGWEATHER» | updateGuid=‹guid› | updateRevisionNumber=‹n› | serviceGuid=‹guid›
@ MsiInstaller | Application
1033,1034,1035,1038,1040,1042,11707,11728 er-msi: ~ «Microsoft Teams Meeting Add-in for Microsoft Office¦7-Zip 23.01 (x64 edition)¦VMware Tools¦Python 3.11.‹n› pip Bootstrap (64-bit)¦Citrix Virtual Delivery Agent» | ‹ver› | 1033 | 0
@ VSS | Application
8224,8194,12289,8193 er-vss: ~ «IVssWriterCallback¦Routine details Error calling a routine on a Shadow Copy Provider¦The VSS service is shutting down due to idle timeout.» | 0x8«0070005¦0042308», Access is denied. | Operation: Gathering Writer Data Writer Name: System Writer
@ ESENT | Application
102,103,105,300,301,302,326,327,642 er-esent: ~ «svchost¦SearchIndexer¦taskhostw¦wuaueng.dll¦Catalog Database» | ‹pid›,D,50 | «SRUJet: ¦Windows: ¦TILEREPOSITORYS-1-5-18: » | «C:\Windows\system32\SRU\SRU.log¦C:\ProgramData\Microsoft\Search\Data\Applications\Windows\Windows.edb¦C:\Windows\SoftwareDistribution\DataStore\DataStore.edb»
@ Microsoft-Windows-Security-SPP | Application
900,902,903,1003,8198,16384,16394,1066 er-spp: ~ «2‹pid›-0‹n›-14T08:‹n›:00Z¦RulesEngine» | hr=0x8007139F | 55c92734-d682-4d71-983e-d6ec3f16059f
@ Application Error | Application
1000 er-apperror: ~ «OUTLOOK.EXE¦Teams.exe¦spoolsv.exe¦w3wp.exe¦noderunner.exe¦BrokerAgent.exe» | ‹ver› | ‹hex› | «KERNELBASE.dll¦ntdll.dll¦mso20win32client.dll» | c0000«005¦374¦409» | 000000000003‹pid›
@ .NET Runtime | Application
1022,1023,1025,1026 er-netruntime: ~ Application: ‹Word›.«Service¦Agent¦Web».exe Framework Version: v4.0.30319 Description: The process was terminated due to an unhandled exception. Exception Info: System.«NullReferenceException¦Net.Sockets.SocketException¦IO.IOException»
@ MSSQLSERVER | Application
17137,18264,18265,17890,833,1479 er-mssql: ~ ‹project› | 2024/0‹n›/12(01:00:00) | ‹pid› | D:\MSSQL\DATA\‹project›.mdf
18456 er-mssql-login: ~ ‹domain›\svc_‹word› | Reason: Failed to open the explicitly specified database '‹project›'. | [CLIENT: ‹ip›]
@ Outlook | Application
45,63,25,27 er-outlook: ~ «Outlook loaded the following add-in(s): Name: Microsoft Teams Meeting Add-in for Microsoft Office ProgID: TeamsAddin.FastConnect¦The Exchange web service request GetAppManifests succeeded.» | ‹first›@‹fqdn›
@ Microsoft-Windows-Winlogon | Application
4101,6000,6003,6005 er-winlogon: ~ «SessionEnv¦GPClient¦Profiles¦TermSrv¦TrustedInstaller» | «‹n›¦CreateSession»
@ SecurityCenter | Application
1,15,17 er-wsc: ~ «Windows Defender¦CrowdStrike Falcon Sensor¦Sophos Intercept X» | SECURITY_PRODUCT_STATE_«ON¦SNOOZED»
@ Microsoft-Windows-PowerShell | Microsoft-Windows-PowerShell/Operational
40961,40962,53504 er-ps-start: param1=‹pid› | param2=DefaultAppDomain
@ Microsoft-Windows-WMI-Activity | Microsoft-Windows-WMI-Activity/Operational
5857 er-wmi-57: ProviderName=«MSFT_PrinterConfiguration¦SqlServerWmi¦WebAdministration¦DSCCore¦VMware VMStats Provider» | Code=0x0 | HostProcess=wmiprvse.exe | ProviderPath=%SystemRoot%\System32\wbem\‹word›.dll
@ Microsoft-Windows-Bits-Client | Microsoft-Windows-Bits-Client/Operational
3,4,59,60,61 er-bits: jobTitle=«Microsoft Edge Component Updater¦CCMDTS Job¦Font Download¦WU Client Download¦Adobe Flash Player Update» | url=«http://sccm-mp‹n›.‹fqdn›:80/SMS_DP_SMSPKG$/‹letters8›/‹Word›.msi¦http://msedge.b.tlu.dl.delivery.mp.microsoft.com/filestreamingservice/files/‹guid›¦https://fs.microsoft.com/fs/windows/config.json» | jobOwner=«NT AUTHORITY\SYSTEM¦‹domain›\‹user›» | processPath=«C:\Windows\CCM\CcmExec.exe¦‹svchost›» | hr=0
@ Microsoft-Windows-TerminalServices-LocalSessionManager | Microsoft-Windows-TerminalServices-LocalSessionManager/Operational
21,22,23,24,25,40,41,42 er-tslsm: User=‹domain›\‹user› | SessionID=‹n› | Address=«LOCAL¦10.‹n›.‹n›.‹n›» | Reason=«0¦5¦12»
@ Microsoft-Windows-SMBClient | Microsoft-Windows-SmbClient/Connectivity
30800,30803,30804,30805,30806,30807,30808 er-smbclient: ServerName=\«FS0‹n›.‹fqdn›¦DC0‹n›» | ShareName=\‹server›\‹project› | Status=0xc000«00b5¦00be¦020c» | InstanceName=\Device\LanmanRedirector
@ Microsoft-Windows-SMBServer | Microsoft-Windows-SMBServer/Operational
1010,1012,1023,1024,1031 er-smbserver: EndpointName=\Device\NetBT_Tcpip_‹guid› | TransportName=\Device\NetBT_Tcpip_‹guid› | ShareName=‹project› | Path=D:\Shares\‹project›
@ Microsoft-Windows-Windows Defender | Microsoft-Windows-Windows Defender/Operational
1000,1001,1002,1150,1151,2000,2002,2010,2014 er-defender: Product Name=«Microsoft Defender Antivirus¦Windows Defender Antivirus» | Product Version=4.18.2‹pid›.‹n› | Current security intelligence Version=1.3‹n›.‹pid›.0 | Scan Type=Antimalware | Scan Parameters=Quick Scan
@ Microsoft-Windows-AppXDeploymentServer | Microsoft-Windows-AppXDeploymentServer/Operational
400,401,404,603,607,613,658,819,5215 er-appx: DeploymentOperation=«9¦6¦3» | PackageFullName=Microsoft.«WindowsStore¦DesktopAppInstaller¦XboxGamingOverlay¦Windows.Photos¦VP9VideoExtensions»_1‹n›.‹pid›.0.0_x64__8wekyb3d8bbwe | ErrorCode=«0x0¦0x80073d02»
@ Microsoft-Windows-CodeIntegrity | Microsoft-Windows-CodeIntegrity/Operational
3033,3085,3089 er-ci: FileNameBuffer=\Device\HarddiskVolume‹n›\Program Files\«VMware\VMware Tools\vmtools.dll¦Bonjour\mdnsNSP.dll¦Citrix\ICAService\mfaphook64.dll» | ProcessNameBuffer=\Device\HarddiskVolume‹n›\«Windows\System32\svchost.exe¦Program Files\Google\Chrome\Application\chrome.exe» | RequestedPolicy=«8¦12»
@ Microsoft-Windows-Kernel-PnP | Microsoft-Windows-Kernel-PnP/Configuration
400,410,411,420,430 er-pnp: DeviceInstanceId=«SWD\PRINTENUM\‹guid›¦VMBUS\‹guid›¦USB\VID_0E0F&PID_0003\‹hash›¦PCI\VEN_15AD&DEV_07B0» | DriverName=«oem‹n›.inf¦wvid.inf¦printqueue.inf» | ClassGuid=‹guid› | Status=0x«0¦c0000493»
@ Microsoft-Windows-CAPI2 | Microsoft-Windows-CAPI2/Operational
4097,4098,4112,513 er-capi2: SubjectName=«CN=DigiCert Trusted Root G4¦CN=Microsoft Root Certificate Authority 2011¦CN=ISRG Root X1» | Sha1Thumbprint=‹hash› | Details=AddLegacyDriverFiles: Unable to back up image of binary Microsoft Link-Layer Discovery Protocol.
@ Microsoft-Windows-Shell-Core | Microsoft-Windows-Shell-Core/Operational
9705,9706,9707,9708,62407 er-shellcore: Command=«C:\Windows\System32\SecurityHealthSystray.exe¦"C:\Program Files\VMware\VMware Tools\vmtoolsd.exe" -n vmusr¦"‹local›\Microsoft\OneDrive\OneDrive.exe" /background¦‹local›\Microsoft\Teams\Update.exe --processStart "Teams.exe"» | PID=‹pid›
@ Microsoft-Windows-PrintService | Microsoft-Windows-PrintService/Operational
307,801,805,842,310 er-print: Param1=‹n› | Param2=Print Document | Param3=‹user› | Param4=\\PC-‹pid› | Param5=‹Word› MFP | Param6=10.‹n›.‹n›.‹n› | Param7=‹pid›
@ Microsoft-Windows-WinRM | Microsoft-Windows-WinRM/Operational
6,8,15,16,33,91,142,161,169,193 er-winrm: operationName=«CreateShell¦Enumeration¦Get¦SignalShell» | resourceUri=http://schemas.microsoft.com/«wbem/wsman/1/windows/shell/cmd¦powershell/Microsoft.PowerShell» | username=«LAB\vagrant¦‹domain›\svc_ansible» | authenticationMechanism=«Basic¦NTLM¦Kerberos»
@ Microsoft-Windows-Windows Firewall With Advanced Security | Microsoft-Windows-Windows Firewall With Advanced Security/Firewall
2004,2005,2006,2097 er-fw: RuleName=«Microsoft Teams¦Zoom Video Meeting¦Microsoft Edge (mDNS-In)¦Desktop App Web Viewer¦Google Chrome (mDNS-In)» | ApplicationPath=«C:\Program Files\Google\Chrome\Application\chrome.exe¦‹local›\Microsoft\Teams\current\Teams.exe¦System» | Direction=1 | ModifyingApplication=«‹svchost›¦C:\Program Files\Google\Chrome\Application\1‹n›.0.‹pid›.‹n›\Installer\setup.exe»
2010,2011 er-fw-net: InterfaceGuid=‹guid› | InterfaceName=«Ethernet0¦Wi-Fi¦vEthernet (Default Switch)» | OldProfile=«1¦4» | NewProfile=«2¦1»
@ Microsoft-Windows-AppLocker | Microsoft-Windows-AppLocker/EXE and DLL
8002 er-applocker: PolicyName=EXE | RuleName=(Default Rule) All files located in the «Program Files¦Windows» folder | FilePath=«%PROGRAMFILES%\CITRIX\ICASERVICE\CTXGFX.EXE¦%SYSTEM32%\TASKHOSTW.EXE¦%PROGRAMFILES%\MICROSOFT OFFICE\ROOT\OFFICE16\WINWORD.EXE» | TargetUser=‹sid› | FileHash=‹hash›
@ Microsoft-Windows-User Profiles Service | Microsoft-Windows-User Profile Service/Operational
1,2,3,4,5,67 er-ups: Logon type=«Regular¦Roaming» | Local profile location=C:\Users\‹user› | File=C:\Users\‹user›\ntuser.dat | Key=‹sid›_Classes
@ Microsoft-Windows-Diagnostics-Performance | Microsoft-Windows-Diagnostics-Performance/Operational
100,101,103,200,203 er-diagperf: BootTime=‹pid›‹n› | Name=«MsMpEng.exe¦CcmExec.exe¦VMware Tools¦Explorer.EXE» | TotalTime=‹pid› | DegradationTime=‹pid› | Path=C:\Windows\CCM
@ Microsoft-Windows-WLAN-AutoConfig | Microsoft-Windows-WLAN-AutoConfig/Operational
8001,8003,11001,11004,11010,12013 er-wlan: Adapter=Intel(R) Wi-Fi 6 AX20‹n› 160MHz | SSID=«‹Word›-Corp¦eduroam¦FRITZ!Box ‹pid›» | AuthenticationAlgorithm=WPA2-«Enterprise¦Personal» | Reason=The network is disconnected by the user.
@ Microsoft-Windows-NTLM | Microsoft-Windows-NTLM/Operational
8001,8003,4020 er-ntlm: TargetName=«HTTP/‹host›.‹fqdn›¦cifs/10.‹n›.‹n›.‹n›» | UserName=‹user› | DomainName=‹domain› | ProcessName=«System¦OUTLOOK.EXE¦‹svchost›» | WorkstationName=PC-‹pid›
@ Microsoft-Windows-DriverFrameworks-UserMode | Microsoft-Windows-DriverFrameworks-UserMode/Operational
2003,2004,2010,2100,2101,2102 er-umdf: LifetimeId=‹guid› | InstanceId=«SWD\WPDBUSENUM\‹guid›¦USB\VID_04F3&PID_2B7C\‹hash›» | Status=0x0
"""
RECORDED_LOG_TEMPLATES = parse_log_table(_TYPED_ROWS)
