"""Ordinary events of an enterprise's roles and hosts, one row and group a matter: sign-on, DHCP, certificates, print, RDP."""

from __future__ import annotations

from training.generators.everyday_rows import parse_log_table

ENTERPRISE_LOG_TEMPLATES = parse_log_table(
    r"""
@ AD FS Auditing | Security
1200,1202 fs-token-issued: ~ ‹guid› | <?xml version="1.0" encoding="utf-16"?><AuditBase><AuditType>«AppToken¦FreshCredentials»</AuditType><AuditResult>Success</AuditResult><RelyingParty>urn:federation:MicrosoftOnline</RelyingParty><UserId>‹domain›\‹user›</UserId><IpAddress>‹ip›</IpAddress></AuditBase>
1201,1203 fs-token-refused: ~ ‹guid› | <AuditBase><AuditType>FreshCredentials</AuditType><AuditResult>Failure</AuditResult><FailureType>CredentialValidationError</FailureType><UserId>‹user›@‹fqdn›</UserId></AuditBase>
299,500,501 fs-claims: ~ ‹guid› | http://schemas.xmlsoap.org/ws/2005/05/identity/claims/upn | ‹user›@‹fqdn› | http://schemas.xmlsoap.org/claims/Group | ‹domain›\Domain Users
@ AD FS | AD FS/Admin
385,388 fs-certificate-rollover: ~ Token-«signing¦decrypting» | ‹hash› | ‹time›
@ Microsoft-Windows-Security-Auditing | Security
6272,6278 nps-granted: SubjectUserSid=‹sid› | SubjectUserName=‹user› | SubjectDomainName=‹domain› | NASIPv4Address=‹ip› | NASPortType=«Wireless - IEEE 802.11¦Ethernet¦Virtual» | ClientName=‹word›-«ap¦sw¦vpn»‹n› | ProxyPolicyName=«Secure Wireless¦VPN» | NetworkPolicyName=«WLAN Clients¦VPN Users» | AuthenticationProvider=Windows | AuthenticationType=«PEAP¦EAP» | EAPType=Microsoft: Secured password (EAP-MSCHAP v2)
6273 nps-denied: SubjectUserName=‹user› | SubjectDomainName=‹domain› | ClientName=‹word›-ap‹n› | NetworkPolicyName=- | AuthenticationType=PEAP | ReasonCode=«16¦48¦65¦22» | Reason=The connection request did not match any configured network policy.
4886,4887 ca-issued: RequestId=‹pid› | Requester=‹domain›\‹host›$ | Attributes=CertificateTemplate:«Machine¦WebServer¦Workstation»↵ccm:‹host›.‹fqdn› | Disposition=3 | Subject=CN=‹host›.‹fqdn›
4872,4871 ca-crl-published: BaseCRL=«Yes¦No» | CRLNumber=‹pid› | KeyContainer=‹Word› CA | NextPublish=‹time›
4898 ca-template-loaded: TemplateInternalName=«Machine¦WebServer¦DomainController» | TemplateVersion=100.‹n› | TemplateSchemaVersion=2 | TemplateOID=1.3.6.1.4.1.311.21.8.‹pid›.‹pid› | DCDNSName=‹host›.‹fqdn›
4769 krb-service-ticket: TargetUserName=‹user›@‹fqdn› | TargetDomainName=‹fqdn› | ServiceName=«‹host›$¦svc_web» | ServiceSid=‹sid› | TicketOptions=0x40810000 | TicketEncryptionType=0x12 | IpAddress=::ffff:‹ip› | IpPort=‹pid› | Status=0x0 | LogonGuid=‹guid›
4770 krb-renewed: TargetUserName=‹host›$@‹fqdn› | ServiceName=krbtgt | TicketOptions=0x2 | TicketEncryptionType=0x12 | IpAddress=::ffff:‹ip›
4771 krb-expired-password: TargetUserName=‹user› | TargetSid=‹sid› | ServiceName=krbtgt/‹domain› | TicketOptions=0x40810010 | Status=«0x17¦0x25» | PreAuthType=0 | IpAddress=::ffff:‹ip›
4624 rdp-session: +system | TargetUserName=‹user› | TargetDomainName=‹domain› | TargetUserSid=‹sid› | LogonType=10 | LogonProcessName=User32 | AuthenticationPackageName=Negotiate | WorkstationName=‹server› | ProcessName=‹s32›\svchost.exe | IpAddress=‹ip›
4778,4779 rdp-reconnected: AccountName=‹user› | AccountDomain=‹domain› | LogonID=0x‹pid›‹n› | SessionName=RDP-Tcp#‹n› | ClientName=‹server› | ClientAddress=‹ip›
4624 health-mailbox: +system | TargetUserName=HealthMailbox‹hash› | TargetDomainName=‹domain› | TargetUserSid=‹sid› | LogonType=«8¦3» | LogonProcessName=Advapi | AuthenticationPackageName=Negotiate | ProcessName=C:\«Program Files\Microsoft\Exchange Server\V15\Bin\MSExchangeFrontendTransport¦Windows\System32\inetsrv\w3wp».exe | IpAddress=127.0.0.1
4625 health-mailbox-failed: +system | TargetUserName=HealthMailbox‹hash›@‹fqdn› | TargetDomainName=- | LogonType=«3¦8» | Status=0xc000006d | SubStatus=0xc0000064 | AuthenticationPackageName=Negotiate | ProcessName=‹s32›\inetsrv\w3wp.exe | IpAddress=::1
4738 health-mailbox-changed: +machine | TargetUserName=HealthMailbox‹hash› | TargetDomainName=‹domain› | TargetSid=‹sid› | PasswordLastSet=‹time› | SamAccountName=HealthMailbox‹hash›
4724 health-mailbox-reset: +machine | TargetUserName=HealthMailbox‹hash› | TargetDomainName=‹domain› | TargetSid=‹sid›
4776 mail-client-checked: PackageName=MICROSOFT_AUTHENTICATION_PACKAGE_V1_0 | TargetUserName=‹user› | Workstation=‹server› | Status=0x0
4799 exchange-groups-listed: TargetUserName=Administrators | TargetDomainName=Builtin | +system | CallerProcessName=C:\Program Files\Microsoft\Exchange Server\V15\Bin\«MSExchangeHMWorker¦Microsoft.Exchange.Management.ForwardSync».exe
5140 print-share-opened: +subject | ObjectType=File | IpAddress=‹ip› | IpPort=‹pid› | ShareName=\\*\print$ | ShareLocalPath=\??\C:\Windows\system32\spool\drivers | AccessMask=0x1
5145 dfs-namespace: +subject | ObjectType=File | IpAddress=‹ip› | ShareName=\\*\‹project› | ShareLocalPath=\??\E:\DFSRoots\‹project› | RelativeTargetName=‹Word›\‹name›.«docx¦xlsx¦pdf» | AccessMask=«0x120089¦0x80»
4946,4947 rule-by-installer: ProfileChanged=All | RuleId=‹guid› | RuleName=«Microsoft Teams¦Spotify Music¦‹Word› Server»
4648 agent-explicit: +system | TargetUserName=svc_‹word› | TargetDomainName=‹domain› | TargetServerName=«‹host›.‹fqdn›¦localhost» | TargetInfo=«‹host›.‹fqdn›¦localhost» | ProcessName=C:\Program Files\«Veeam\Backup and Replication\Backup\Veeam.Backup.Service¦Microsoft Azure AD Sync\Bin\miiserver¦SolarWinds\Orion\SWJobEngineWorker2x64».exe
@ Microsoft-Windows-DHCP Client Events | Microsoft-Windows-Dhcp-Client/Operational
50067,50103,60010 dhcp-client-lease: InterfaceGuid=‹guid› | Address=‹ip› | HWAddress=0x‹hash› | LeaseDuration=‹pid›0
@ Microsoft-Windows-DHCP-Server | DhcpAdminEvents
1020,1376 dhcp-scope-full: ~ ‹ip› | 8‹n› | ‹n›
20317,20319,20320 dhcp-dns-update: ~ ‹ip› | ‹host›.‹fqdn› | 9005
@ Microsoft-Windows-DHCP-Server | Microsoft-Windows-Dhcp-Server/FilterNotifications
20096,20097,20099 dhcp-filter: HWAddress=‹hash› | Address=‹ip› | Name=‹server›
106,107 dhcp-reservation: Scope=[[‹ip›]‹Word›] | Reservation=[[‹ip›]‹host›.‹fqdn›]
@ Microsoft-Windows-DNS-Server-Service | DNS Server
3150,3151,3152,6001,6522,6527 dns-zone-transfer: ~ ‹fqdn› | ‹pid› | ‹ip›
2501,2502 dns-scavenged: ~ ‹n› | ‹n› | ‹pid› | 168
@ Microsoft-Windows-DNSServer | Microsoft-Windows-DNSServer/Audit
519,520 dns-dynamic-record: Type=1 | NAME=‹server› | TTL=1200 | Zone=‹fqdn› | RDATA=0x‹hash› | SourceIP=‹ip›
@ Microsoft-Windows-CertificateServicesClient-CertEnroll | Application
19,20,64,65,86 cert-enrolled: ~ Local system | «Machine¦Workstation Authentication¦DomainController» | ‹pid› | ‹host›.‹fqdn›\‹Word› CA
@ Microsoft-Windows-CertificateServicesClient-Lifecycle-User | Microsoft-Windows-CertificateServicesClient-Lifecycle-User/Operational
1001,1003,1006 cert-user-lifecycle: SubjectNames=‹user›@‹fqdn› | Thumbprint=‹hash› | NotValidAfter=‹time› | EKUs=1.3.6.1.5.5.7.3.2
@ Microsoft-Windows-CertificationAuthority | Application
26,38,53,77,91 ca-service: ~ ‹Word› CA | ‹pid› | The DNS name is unavailable and cannot be added to the Subject Alternate name. | CN=‹host›.‹fqdn›
@ Microsoft-Windows-CAPI2 | Microsoft-Windows-CAPI2/Operational
11,30,41,51,53 chain-built: ProcessName=«svchost¦lsass¦OUTLOOK¦MsMpEng¦chrome».exe | SubjectName=«*.‹fqdn›¦Microsoft Windows¦DigiCert Global Root G2» | FileRef=‹hash›.cer | Result=0
4097 root-updated: ~ CN=«DigiCert Global Root G2¦ISRG Root X1¦GlobalSign Root R6» | ‹hash›
@ Microsoft-Windows-Kernel-PnP | Microsoft-Windows-Kernel-PnP/Configuration
400,410 device-configured: DeviceInstanceId=«USB\VID_0‹n›6D&PID_C5‹n›\‹pid›¦HID\VID_046D&PID_C31C¦PCI\VEN_8086&DEV_‹pid›» | DriverName=oem‹n›.inf | ClassGuid=‹guid› | DriverProvider=«Microsoft¦Intel¦Logitech» | Status=0x0
420,430 device-removed: DeviceInstanceId=USBSTOR\Disk&Ven_«SanDisk¦Kingston»&Prod_‹Word›\‹hash›&0 | Status=0x0
219,225 device-driver-late: DriverName=\Driver\WUDFRd | FailureName=SWD\WPDBUSENUM\_??_USBSTOR#Disk&Ven_SanDisk | Status=3221226341
@ Microsoft-Windows-UserPnp | Microsoft-Windows-UserPnp/DeviceInstall
8001,20001,20003 device-user-install: DriverName=oem‹n›.inf | DriverVersion=‹ver› | DriverProvider=«Realtek¦Intel¦HP» | DeviceInstanceID=PCI\VEN_10EC&DEV_8168 | IsDriverOEM=true
@ Microsoft-Windows-AppLocker | Microsoft-Windows-AppLocker/EXE and DLL
8002 applocker-allowed: PolicyName=EXE | RuleName=(Default Rule) All files located in the «Program Files¦Windows» folder | TargetUser=‹sid› | FilePath=%PROGRAMFILES%\‹word›\‹word›.EXE | Fqbn=O=‹Word›, C=US
8003 applocker-audited: PolicyName=EXE | RuleName=- | TargetUser=‹sid› | FilePath=%OSDRIVE%\USERS\‹user›\APPDATA\LOCAL\«MICROSOFT\TEAMS\UPDATE¦SLACK\SLACK».EXE | Fqbn=O=«MICROSOFT CORPORATION¦SLACK TECHNOLOGIES»
@ Microsoft-Windows-AppLocker | Microsoft-Windows-AppLocker/MSI and Script
8005 applocker-script: PolicyName=SCRIPT | RuleName=(Default Rule) All scripts | TargetUser=‹sid› | FilePath=«\\‹fqdn›\NETLOGON\LOGON.CMD¦C:\PROGRAM FILES\‹word›\‹word›.PS1»
@ Microsoft-Windows-AppLocker | Microsoft-Windows-AppLocker/Packaged app-Execution
8020 applocker-packaged: PolicyName=APPX | TargetUser=‹sid› | Package=MICROSOFT.«WINDOWSCALCULATOR¦WINDOWS.PHOTOS¦STOREPURCHASEAPP» | Fqbn=CN=MICROSOFT CORPORATION
@ Microsoft-Windows-Bits-Client | Microsoft-Windows-Bits-Client/Operational
59,60 bits-windows-update: name=WU Client Download | url=http://«au.¦»download.windowsupdate.com/c/msdownload/update/software/secu/20‹n›/0‹n›/windows10.0-kb‹pid›-x64_‹hash›.psf | fileLength=‹pid›‹pid› | bytesTransferred=‹pid› | Id=‹guid›
59,60 bits-edge: name=MicrosoftEdge_‹pid› | url=http://msedge.b.tlu.dl.delivery.mp.microsoft.com/filestreamingservice/files/‹guid› | fileLength=‹pid›‹pid› | Id=‹guid›
59,60 bits-chrome: name=Chrome Component Updater | url=http://edgedl.me.gvt1.com/edgedl/release2/chrome_component/‹name›_‹n›/‹name›.crx3 | bytesTransferred=‹pid› | Id=‹guid›
59,60,61 bits-defender: name=MpSignatureUpdate | url=https://definitionupdates.microsoft.com/packages/content/mpam-fe.exe?packageType=Signatures | Id=‹guid›
59,60 bits-sccm: name=CCMDTS Job | url=http://‹host›.‹fqdn›:80/SMS_DP_SMSPKG$/‹letters8›/sccm?/‹Word›.msi | bytesTransferred=‹pid›‹pid› | Id=‹guid›
59,60 bits-oab: name=Microsoft Outlook Offline Address Book ‹hash› | url=https://mail.‹fqdn›/oab/‹guid›/oab.xml | Id=‹guid›
@ Microsoft-Windows-Windows Firewall With Advanced Security | Microsoft-Windows-Windows Firewall With Advanced Security/Firewall
2004,2005 fw-teams: RuleId=‹guid› | RuleName=«Teams.exe¦Microsoft Teams» | ApplicationPath=C:\Users\‹user›\AppData\Local\Microsoft\Teams\current\Teams.exe | Direction=1 | Action=3 | ModifyingApplication=C:\Users\‹user›\AppData\Local\Microsoft\Teams\Update.exe
2004,2005 fw-msi: RuleId=‹guid› | RuleName=‹Word› «Server¦Agent» | ApplicationPath=C:\Program Files\‹Word›\‹word›.exe | Direction=1 | Action=3 | Profiles=«1¦2147483647» | ModifyingApplication=C:\Windows\System32\msiexec.exe
2004,2005,2006 fw-appx: RuleId=‹guid› | RuleName=@{Microsoft.«WindowsStore¦Windows.Cortana¦XboxApp»_‹ver›_x64__8wekyb3d8bbwe?ms-resource://‹Word›} | Direction=«1¦2» | Action=3 | ModifyingApplication=C:\Windows\System32\svchost.exe
2006 fw-removed: RuleId=‹guid› | RuleName=«Spotify Music¦Zoom Video Meeting¦‹Word›» | ModifyingApplication=C:\«Windows\System32\msiexec¦Program Files\‹Word›\unins000».exe
2004 fw-sql-setup: RuleId=‹guid› | RuleName=SQL Server (‹Word›) | LocalPorts=1433 | Protocol=6 | Direction=1 | Action=3 | ModifyingApplication=C:\Program Files\Microsoft SQL Server\150\Setup Bootstrap\SQL2019\x64\ScenarioEngine.exe
2005 fw-policy: RuleId=‹Word›-In-TCP | RuleName=«Remote Desktop - User Mode (TCP-In)¦File and Printer Sharing (SMB-In)» | Direction=1 | Action=3 | Origin=1 | ModifyingApplication=C:\Windows\System32\svchost.exe
@ Application Error | Application
1000 crash-office: ~ «OUTLOOK¦EXCEL¦WINWORD».EXE | 16.0.1‹pid›.‹pid› | ‹hash› | «mso20win32client¦KERNELBASE¦ntdll».dll | ‹ver› | ‹hash› | c0000005 | ‹hash› | ‹pid› | ‹time› | C:\Program Files\Microsoft Office\root\Office16\OUTLOOK.EXE
1000 crash-explorer: ~ explorer.exe | 10.0.19041.‹pid› | ‹hash› | «twinui.pcshell¦windows.storage».dll | 10.0.19041.‹pid› | ‹hash› | c000027b | ‹hash›
1000 crash-worker: ~ w3wp.exe | 10.0.17763.1 | ‹hash› | «KERNELBASE¦clr».dll | 10.0.17763.‹pid› | ‹hash› | e0434352 | ‹hash› | ‹pid› | ‹time› | c:\windows\system32\inetsrv\w3wp.exe
@ Windows Error Reporting | Application
1001 wer-apphang: ~ ‹pid›‹pid› | 5 | AppHangB1 | Not available | 0 | «OUTLOOK.EXE¦explorer.exe¦‹word›.exe» | ‹ver› | ‹hash› | C:\ProgramData\Microsoft\Windows\WER\ReportArchive\AppHang_‹word›.exe_‹hash›
1001 wer-update: ~ ‹pid› | 5 | WindowsUpdateFailure3 | Not available | 0 | 10.0.‹pid›.‹n› | ‹x› | ‹guid› | Install | 200
@ MsiInstaller | Application
1033,11707 msi-installed: ~ «Microsoft Visual C++ 2022 X64 Minimum Runtime¦7-Zip 2‹n›.01 (x64 edition)¦‹Word› Agent» | ‹ver› | 1033 | 0 | ‹Word›
1034,11724 msi-removed: ~ «‹Word› Agent¦Java 8 Update ‹n›¦Adobe Acrobat Reader» | ‹ver› | 1031 | 0 | ‹Word›
1040,1042 msi-transaction: ~ C:\Windows\«ccmcache\‹n›\‹Word›¦Installer\‹hash›».msi | ‹pid› | (NULL)
1035 msi-reconfigured: ~ «VMware Tools¦Configuration Manager Client¦Microsoft Monitoring Agent» | ‹ver› | 1033 | 0
@ Microsoft-Windows-PrintService | Microsoft-Windows-PrintService/Operational
307 print-job: Param1=‹n› | Param2=«Microsoft Word - ‹word›.docx¦Rechnung ‹pid›.pdf¦Print Document» | Param3=‹user› | Param4=\\‹server› | Param5=‹Word›-‹n› | Param6=IP_‹ip› | Param7=‹pid›00 | Param8=‹n›
316 print-driver-added: Param1=«HP Universal Printing PCL 6¦Canon Generic Plus UFR II¦Microsoft Print To PDF» | Param2=Windows x64 | Param3=Type 3 - User Mode | Param4=«hpcui‹n›.dll¦CNLB0U.DLL¦UNIDRVUI.DLL»
@ Microsoft-Windows-PrintService | Microsoft-Windows-PrintService/Admin
215,315,372,808 print-admin: ~ ‹Word›-‹n› | \\‹server›\‹Word› | ‹x›
@ Microsoft-Windows-SMBServer | Microsoft-Windows-SMBServer/Audit
3000 smb1-access: ClientName=«‹ip›¦\\‹word›-scanner»
@ Microsoft-Windows-SMBServer | Microsoft-Windows-SMBServer/Security
551,1006,1009 smb-session-failed: ClientName=\\‹ip› | ClientAddress=‹ip› | UserName=‹domain›\‹user› | Status=«3221225581¦3221225506» | SessionGUID=‹guid›
@ Microsoft-Windows-SMBClient | Microsoft-Windows-SmbClient/Security
31001,31010 smb-client-denied: ShareName=\\‹server›\«‹project›¦print$» | ObjectName=«¦‹Word›» | Status=0xc0000022 | UserName=‹user›
30803,30804,30805,30807 smb-client-reconnect: ServerName=\«‹server›¦‹host›.‹fqdn›» | Status=3221225996 | SessionId=0x‹hash› | TreeId=0x‹n›
@ Microsoft-Windows-NTLM | Microsoft-Windows-NTLM/Operational
8001 ntlm-outgoing: TargetName=«cifs/‹ip›¦HTTP/‹server›» | UserName=‹user› | DomainName=‹domain› | CallerPID=‹pid› | ProcessName=«C:\Windows\explorer.exe¦C:\Program Files\‹Word›\‹word›.exe¦» | ClientLUID=0x‹pid›
8004 ntlm-domain: SChannelName=‹server› | UserName=‹user› | DomainName=‹domain› | WorkstationName=‹server› | SChannelType=2
@ Microsoft-Windows-Security-Kerberos | System
3,4,14 kerberos-client: LogonSession= | ClientTime= | ServerName=«cifs/‹host›.‹fqdn›¦krbtgt/‹fqdn›¦HTTP/‹server›» | ErrorCode=«0x19 KDC_ERR_PREAUTH_REQUIRED¦0x29 KRB_AP_ERR_MODIFIED» | ServerRealm=‹fqdn›
@ Microsoft-Windows-TerminalServices-LocalSessionManager | Microsoft-Windows-TerminalServices-LocalSessionManager/Operational
21,22,23,24,25 rdp-local-session: User=‹domain›\‹user› | SessionID=‹n› | Address=«‹ip›¦LOCAL»
39,40 rdp-local-disconnect: TargetSession=‹n› | Source=‹n› | Reason=«0¦5¦11»
@ Microsoft-Windows-TerminalServices-RemoteConnectionManager | Microsoft-Windows-TerminalServices-RemoteConnectionManager/Operational
1149 rdp-authenticated: Param1=‹user› | Param2=‹domain› | Param3=‹ip›
@ Microsoft-Windows-TerminalServices-Gateway | Microsoft-Windows-TerminalServices-Gateway/Operational
200,300,302,303 rdp-gateway: Username=‹domain›\‹user› | IpAddress=‹ip› | Resource=‹host›.‹fqdn› | AuthType=NTLM | ConnectionProtocol=«HTTP¦UDP» | BytesReceived=‹pid› | SessionDuration=‹pid›
@ Microsoft-Windows-TerminalServices-SessionBroker | Microsoft-Windows-TerminalServices-SessionBroker/Operational
800,801,818 rdp-broker: Username=‹domain›\‹user› | Farm=‹project› | Target=‹host›.‹fqdn›
@ Microsoft-Windows-RemoteDesktopServices-RdpCoreTS | Microsoft-Windows-RemoteDesktopServices-RdpCoreTS/Operational
65,66,102,103,131,145 rdp-core: ConnType=TCP | ClientIP=‹ip›:‹pid› | ConnectionName=RDP-Tcp#‹n› | ReasonCode=«0¦14»
@ DFSR | DFS Replication
4412,4302,4304 dfsr-conflict: ~ E:\Shares\‹project›\‹name›.xlsx | ‹name›-‹guid›-v‹pid›.xlsx | E:\Shares\‹project› | ‹guid›-v‹pid› | ‹Word›
5002,5004,5008 dfsr-partner: ~ ‹host›.‹fqdn› | ‹guid› | ‹Word› | «9026¦1722¦0»
@ Microsoft-Windows-Hyper-V-VMMS | Microsoft-Windows-Hyper-V-VMMS-Admin
13002,13003,18304,20400 hyperv-machine: VmName=‹server› | VmId=‹guid›
19050,19060,19070 hyperv-merge: VmName=‹server› | VmId=‹guid› | Message=background disk merge
32022,32315,33680 hyperv-replica: VmName=‹server› | VmId=‹guid› | PrimaryServer=‹host›.‹fqdn› | ErrorCode=0x‹hash›
@ Microsoft-Windows-Hyper-V-VmSwitch | System
232,233,264 hyperv-switch: NicName=‹guid›--‹guid› | NicFName=«Network Adapter¦‹server›» | SwitchFName=‹Word› vSwitch
@ MSSQLSERVER | Application
18264,18265,18266 sql-backup: ~ ‹project› | 2024/0‹n›/1‹n› | ‹pid› | ‹pid›:‹n› | DISK={'E:\Backup\‹project›.«bak¦trn»'}
18453,18454 sql-login: ~ ‹domain›\«svc_‹word›¦‹user›» |  [CLIENT: ‹ip›]
18456 sql-login-failed: ~ «svc_‹word›¦‹user›» |  Reason: Failed to open the explicitly specified database '‹project›'. |  [CLIENT: ‹ip›]
17137,17147,17403,1480 sql-state: ~ ‹project› | «PRIMARY¦SECONDARY» | RESOLVING
@ SQLSERVERAGENT | Application
208 sql-job-failed: ~ ‹Word› maintenance.Subplan_‹n› | 0x‹hash› | Failed | ‹time› | The job failed. Invoked by Schedule ‹n›
@ Microsoft-Windows-IIS-Configuration | Microsoft-IIS-Configuration/Operational
29,50 iis-config: PhysicalPath=\\?\C:\Windows\system32\inetsrv\config\applicationHost.config | ConfigPath=MACHINE/WEBROOT/APPHOST | EditOperationType=1 | Configuration=/system.applicationHost/applicationPools/add[@name="‹Word›"]/recycling
@ Microsoft-Windows-WAS | System
5074,5079,5117,5186 iis-recycle: AppPoolID=«DefaultAppPool¦‹Word›¦MSExchangeOWAAppPool» | ProcessID=‹pid› | Minutes=1740
@ MSExchange CmdletLogs | MSExchange Management
1 exchange-cmdlet: ~ «Get-Mailbox¦Set-Mailbox¦Test-ServiceHealth¦Get-MailboxDatabaseCopyStatus» | {Identity=‹user›} | ‹domain›/Users/‹first› | S-1-5-21-‹pid› | «Remote-ManagementShell-Unknown¦Exchange Management Console-Local»
@ MSExchange ActiveMonitoring | Microsoft-Exchange-ActiveMonitoring/ProbeResult
2 exchange-probe-result: ResultName=«OutlookRpcSelfTestProbe¦OwaLocalLogonProbe¦ActiveSyncSelfTestProbe»/MSExchange‹Word›AppPool | ResultType=«3¦4» | StateAttribute1=HealthMailbox‹hash›@‹fqdn›
@ MSExchangeRepl | Application
2153,2092,4113,4114 exchange-copy: ~ DB0‹n›\‹server› | ‹server› | Healthy | ‹n›
@ Microsoft-Windows-GroupPolicy | Microsoft-Windows-GroupPolicy/Operational
4016,5016 policy-extension: CSEExtensionName=«Registry¦Group Policy Drive Maps¦Security¦Software Installation» | CSEExtensionId=‹guid› | IsExtensionAsyncProcessing=false | DescriptionString=‹Word› Clients Policy | CSEElaspedTimeInMilliSeconds=‹pid›
"""
)
