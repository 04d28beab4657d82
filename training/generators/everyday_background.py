"""Ordinary background of Windows and Linux as searches keep it: events with few fields, of machines and services."""

from __future__ import annotations

from training.generators.everyday_rows import parse_log_table, parse_maker_table
from training.generators.grammar import parse_templates

# Accounts of computers; only domain controllers replicate.
_MACHINES = {
    "‹machine›": "«SRV0‹n›¦‹word›-‹n›¦SRV-‹word›¦WIN-‹letters8›¦DESKTOP-‹letters8›¦PC‹pid›¦EXCH0‹n›¦‹Word›SQL»$",
    "‹dc›": "«DC0‹n›¦‹Word›DC‹n›¦AD-DC-0‹n›¦‹word›-dc‹n›»$",
}
_TYPED_ROWS = r"""
@ Microsoft-Windows-Security-Auditing | Security
4624 bg-machine-kerberos: TargetUserName=«‹machine›¦‹dc›» | LogonType=3 | AuthenticationPackageName=Kerberos | IpAddress=«‹ip›¦fe80::‹pid›:‹pid›:‹pid›:‹pid›¦::1¦127.0.0.1¦-¦::ffff:‹ip›»
4624 bg-machine-short: TargetUserName=‹machine› | TargetDomainName=«‹domain›¦‹fqdn›» | LogonType=3
4624 bg-machine-loopback: TargetUserSid=S-1-5-18 | TargetUserName=‹machine› | LogonType=3 | LogonProcessName=Kerberos | WorkstationName=- | IpAddress=«::1¦127.0.0.1¦fe80::‹pid›:‹pid›» | IpPort=«0¦‹pid›» | ElevatedToken=%%1842
4624 bg-service: TargetUserName=«SYSTEM¦NETWORK SERVICE¦LOCAL SERVICE¦‹word›_svc¦MSSQLSERVER¦gmsa_‹word›$» | LogonType=5 | ProcessName=«‹s32›\services.exe¦»
4624 bg-service-short: TargetUserName=«SYSTEM¦NETWORK SERVICE¦LOCAL SERVICE» | TargetDomainName=NT AUTHORITY | LogonType=5
4624 bg-batch: TargetUserName=«‹user›¦‹word›_svc» | LogonType=4 | LogonProcessName=«Advapi¦Ubpm» | ProcessName=‹svchost›
4624 bg-console: TargetUserName=‹user› | LogonType=«2¦11» | LogonProcessName=User32 | ProcessName=‹svchost› | IpAddress=127.0.0.1
4624 bg-unlock: TargetUserName=‹user› | TargetDomainName=‹domain› | LogonType=7 | ProcessName=«‹s32›\lsass.exe¦‹svchost›¦»
4624 bg-remote-desktop: TargetUserName=‹user› | LogonType=10 | IpAddress=‹ip›
4624 bg-window-manager: TargetUserName=«DWM-‹n›¦UMFD-‹n›» | TargetDomainName=«Window Manager¦Font Driver Host» | LogonType=2 | ProcessName=«‹s32›\winlogon.exe¦»
4624 bg-person-share: TargetUserName=‹user› | LogonType=3 | LogonProcessName=Kerberos | AuthenticationPackageName=Kerberos | IpAddress=‹ip› | IpPort=‹pid›
4624 bg-basic-web: TargetUserName=‹user› | LogonType=8 | ProcessName=‹s32›\inetsrv\w3wp.exe | LogonProcessName=Advapi
4634 bg-machine-off: TargetUserName=«‹machine›¦‹dc›» | LogonType=3
4647,4634 bg-person-off: TargetUserName=‹user› | TargetDomainName=‹domain› | LogonType=«2¦7¦10¦11»
4672 bg-rights-system: SubjectUserName=SYSTEM | SubjectDomainName=NT AUTHORITY | PrivilegeList=SeAssignPrimaryTokenPrivilege SeTcbPrivilege SeSecurityPrivilege SeTakeOwnershipPrivilege SeLoadDriverPrivilege SeBackupPrivilege SeRestorePrivilege SeDebugPrivilege SeAuditPrivilege SeSystemEnvironmentPrivilege SeImpersonatePrivilege
4672 bg-rights-machine: SubjectUserName=«‹machine›¦‹dc›» | PrivilegeList=SeSecurityPrivilege SeBackupPrivilege SeRestorePrivilege SeTakeOwnershipPrivilege SeDebugPrivilege SeSystemEnvironmentPrivilege SeLoadDriverPrivilege SeImpersonatePrivilege SeDelegateSessionUserImpersonatePrivilege«¦ SeEnableDelegationPrivilege»
4672 bg-rights-admin: SubjectUserName=«Administrator¦adm_‹first›¦‹word›_svc» | SubjectDomainName=‹domain›
4768 bg-tgt-machine: TargetUserName=‹machine› | ServiceName=krbtgt | TicketEncryptionType=«0x12¦0x11» | IpAddress=«::ffff:‹ip›¦::1¦fe80::‹pid›»
4768 bg-tgt-user: TargetUserName=‹user› | TicketEncryptionType=0x12 | PreAuthType=2 | Status=0x0
4769 bg-ticket-machine: TargetUserName=«‹machine›¦‹dc›» | ServiceName=«‹dc›¦‹machine›» | TicketEncryptionType=«0x12¦0x11» | TicketOptions=0x40810000
4769 bg-ticket-user: TargetUserName=‹user›@‹fqdn› | ServiceName=«‹machine›¦‹dc›¦krbtgt» | TicketEncryptionType=0x12 | Status=0x0
4770 bg-ticket-renewed: TargetUserName=‹machine›@‹fqdn› | ServiceName=krbtgt | TicketOptions=«0x10002¦0x60810010» | TicketEncryptionType=0x12
4771 bg-ticket-mistyped: TargetUserName=‹user› | ServiceName=krbtgt/‹domain› | Status=«0x18¦0x12¦0x17» | PreAuthType=2
4776 bg-ntlm-checked: TargetUserName=‹user› | Workstation=‹server› | Status=0x0
4776 bg-ntlm-mistyped: TargetUserName=‹user› | Workstation=‹server› | Status=«0xc000006a¦0xc0000071¦0xc0000234»
4648 bg-explicit-consent: SubjectUserName=‹user› | TargetUserName=adm_‹first› | TargetServerName=localhost | ProcessName=«‹s32›\consent.exe¦‹svchost›»
4648 bg-explicit-system: SubjectUserName=‹machine› | TargetUserName=«‹user›¦‹word›_svc» | ProcessName=«‹svchost›¦‹s32›\taskhostw.exe¦‹s32›\winlogon.exe» | IpAddress=«127.0.0.1¦-¦::1»
4625 bg-mistyped-console: TargetUserName=‹user› | LogonType=«2¦7» | SubStatus=0xc000006a | ProcessName=‹svchost› | IpAddress=127.0.0.1
4625 bg-expired-password: TargetUserName=‹user› | LogonType=«2¦10¦8» | Status=0xc000006e | SubStatus=«0xc0000071¦0xc0000193¦0xc0000224»
4625 bg-service-failed: TargetUserName=‹word›_svc | LogonType=«4¦5» | Status=0xc000006d | ProcessName=«‹s32›\services.exe¦‹svchost›»
4627 bg-groups: TargetUserName=«‹machine›¦‹user›» | LogonType=«3¦5¦2» | EventIdx=1 | GroupMembership=«%{S-1-1-0} %{S-1-5-32-544} %{S-1-5-2} %{S-1-5-11} %{S-1-5-9}¦%{S-1-16-16384} %{S-1-1-0} %{S-1-5-32-545} %{S-1-5-6}»
4964 bg-special-groups: TargetUserName=adm_‹first› | TargetDomainName=‹domain› | SidList=%{‹sid›}
4800,4801 bg-locked: TargetUserName=‹user› | SessionId=‹n›
4778,4779 bg-session: AccountName=‹user› | SessionName=RDP-Tcp#‹n› | ClientName=«‹Word›-PC¦DESKTOP-‹letters8›» | ClientAddress=‹ip›
4662 bg-replication: SubjectUserName=‹dc› | AccessMask=0x100 | Properties=%%7688 {«1131f6aa-9c07-11d1-f79f-00c04fc2dcd2¦1131f6ab-9c07-11d1-f79f-00c04fc2dcd2¦1131f6ad-9c07-11d1-f79f-00c04fc2dcd2¦89e95b76-444d-4c62-991a-0facbeda640c»} {19195a5b-6da0-11d0-afd3-00c04fd930c9}
4662 bg-replication-full: SubjectUserSid=‹sid› | SubjectUserName=‹dc› | SubjectDomainName=‹domain› | ObjectServer=DS | ObjectType=«domainDNS¦%{19195a5b-6da0-11d0-afd3-00c04fd930c9}» | ObjectName=«‹dn›¦%‹guid›» | OperationType=Object Access | AccessMask=0x100 | Properties=%%7688 {1131f6a«a¦b¦d»-9c07-11d1-f79f-00c04fc2dcd2}
4662 bg-attribute-read: SubjectUserName=«‹machine›¦‹user›» | ObjectType=«user¦computer¦group¦organizationalUnit¦groupPolicyContainer¦%{bf967aba-0de6-11d0-a285-00aa003049e2}» | AccessMask=«0x10¦0x20» | Properties=%%768«4¦5» {«bf967a0a-0de6-11d0-a285-00aa003049e2¦e48d0154-bcf8-11d1-8702-00c04fb96050¦59ba2f42-79a2-11d0-9020-00c04fc2d3cf»}
4662 bg-zone-write: SubjectUserName=«‹machine›¦‹dc›» | ObjectType=«dnsNode¦dnsZone¦%{e0fa1e8c-9b45-11d0-afdd-00c04fd930c9}» | AccessMask=«0x20¦0x10000¦0x1» | AccessList=%%768«5¦0»
5136 bg-edit-desk: SubjectUserName=«‹first›-adm¦adm_‹first›» | ObjectClass=user | AttributeLDAPDisplayName=«department¦title¦telephoneNumber¦manager¦accountExpires¦physicalDeliveryOfficeName» | AttributeValue=«‹Word›¦‹pid›» | OperationType=%%14674
5136 bg-edit-sync: SubjectUserName=MSOL_‹hash› | ObjectClass=«user¦group¦contact» | AttributeLDAPDisplayName=«msDS-ExternalDirectoryObjectId¦ms-DS-ConsistencyGuid¦proxyAddresses¦publicDelegates¦msExchArchiveStatus» | OperationType=%%1467«4¦5»
5136 bg-edit-exchange: SubjectUserName=EXCH0‹n›$ | ObjectClass=user | AttributeLDAPDisplayName=«msExchMailboxGuid¦homeMDB¦msExchWhenMailboxCreated¦protocolSettings¦mailNickname» | AttributeValue=«‹word›¦‹guid›»
5145 bg-policy-read: SubjectUserName=«‹machine›¦‹user›» | ShareName=\\*\SYSVOL | RelativeTargetName=‹fqdn›\Policies\‹guid›\«gpt.ini¦Machine\Registry.pol¦User\Registry.pol¦Machine\Microsoft\Windows NT\SecEdit\GptTmpl.inf¦Machine\Scripts\scripts.ini» | AccessMask=0x120089
5145 bg-logon-script: SubjectUserName=‹user› | ShareName=\\*\NETLOGON | RelativeTargetName=«logon.bat¦‹word›.vbs¦drives.cmd¦kixtart.kix¦scripts\‹name›.ps1» | IpAddress=‹ip›
5145 bg-pipe-read: SubjectUserName=«‹machine›¦‹user›» | ShareName=\\*\IPC$ | RelativeTargetName=«srvsvc¦wkssvc¦lsarpc¦netlogon¦spoolss¦netdfs¦MsFteWds» | AccessMask=«0x12019f¦0x3¦0x1»
5145 bg-department: SubjectUserName=‹user› | ShareName=\\*\«‹project›¦home$¦Public¦Department» | RelativeTargetName=‹Word›\‹name›.«docx¦xlsx¦pdf¦pptx¦lnk» | AccessMask=«0x120089¦0x12019f¦0x80¦0x2»
5140 bg-share-opened: SubjectUserName=«‹machine›¦‹user›» | ShareName=\\*\«SYSVOL¦NETLOGON¦IPC$¦print$¦‹project›» | IpAddress=«‹ip›¦::1¦fe80::‹pid›»
5145 bg-printer-driver: SubjectUserName=«‹machine›¦‹user›» | ShareName=\\*\print$ | RelativeTargetName=x64\«PCC\‹name›.inf_amd64_‹hash›.cab¦3\«PSCRIPT5¦UNIDRV¦‹name›».«dll¦gpd¦ppd»¦3» | AccessMask=«0x120089¦0x80»
4661 bg-sam-handle: SubjectUserName=«‹dc›¦‹machine›¦SYSTEM» | ObjectType=«SAM_DOMAIN¦SAM_SERVER¦SAM_ALIAS¦SAM_GROUP» | ObjectName=«‹dn›¦Builtin¦S-1-5-32-5‹n›¦CN=Users,‹dn›» | ProcessName=‹lsass›
4656,4663 bg-file-scan: SubjectUserName=‹machine› | ObjectType=File | ObjectName=«D:\‹project›\‹name›.«docx¦exe¦zip»¦C:\Users\‹user›\«Downloads\‹Word›Setup.exe¦Documents\‹name›.xlsx»¦C:\Windows\System32\‹name›.dll» | ProcessName=«‹defender›¦‹edr›¦‹backup›¦‹s32›\SearchProtocolHost.exe¦‹s32›\SearchIndexer.exe»
4663 bg-file-work: SubjectUserName=‹user› | ObjectName=«D:\Shares\‹project›\‹name›.«xlsx¦docx¦pdf»¦C:\Users\‹user›\Documents\‹name›.txt» | AccessList=%%44«16¦17¦23» | ProcessName=«‹app›¦C:\Windows\explorer.exe¦»
4656,4663 bg-key-read: ObjectType=Key | ObjectName=\REGISTRY\MACHINE\SOFTWARE\«Microsoft\Windows\CurrentVersion\«Uninstall¦WindowsUpdate¦Component Based Servicing¦Explorer»¦Policies\Microsoft\Windows\WindowsUpdate¦‹Word›\‹Word›» | ProcessName=«‹svchost›¦‹agent›¦‹s32›\msiexec.exe¦C:\Windows\servicing\TrustedInstaller.exe» | AccessMask=«0x20019¦0x1¦0x2»
4656 bg-process-look: ObjectType=Process | ObjectName=\Device\HarddiskVolume‹n›\«Windows\explorer.exe¦Windows\System32\«svchost¦spoolsv¦dwm».exe¦Program Files\‹Word›\‹name›.exe» | ProcessName=«‹defender›¦‹edr›¦‹agent›¦‹svchost›» | AccessMask=«0x1000¦0x1400¦0x1410»
4658 bg-handle-closed: SubjectUserName=«‹machine›¦‹user›» | HandleId=0x‹pid› | ProcessName=«‹svchost›¦‹lsass›¦‹defender›¦‹app›¦C:\Windows\explorer.exe¦C:\Windows\servicing\TrustedInstaller.exe»
4690 bg-handle-copied: SubjectUserName=«‹machine›¦SYSTEM» | SourceProcessId=0x‹pid› | TargetProcessId=0x4
4670,4907 bg-servicing-rights: SubjectUserName=‹machine› | ObjectType=File | ObjectName=C:\Windows\«System32\«‹name›.dll¦drivers\‹name›.sys¦en-US\‹name›.mui»¦WinSxS\FileMaps\‹name›.cdf-ms» | ProcessName=«C:\Windows\WinSxS\amd64_microsoft-windows-servicingstack_31bf3856ad364e35_10.0.‹pid›.1_none_‹hash›\TiWorker.exe¦C:\Windows\servicing\TrustedInstaller.exe»
4670 bg-token-rights: SubjectUserName=‹machine› | ObjectType=Token | ObjectName=- | ProcessName=«‹svchost›¦‹s32›\services.exe»
4703 bg-token-adjusted: SubjectUserName=‹machine› | ProcessName=«‹svchost›¦‹s32›\wbem\WmiPrvSE.exe¦‹s32›\taskhostw.exe¦‹agent›¦‹backup›¦‹s32›\msiexec.exe» | EnabledPrivilegeList=«SeSecurityPrivilege¦SeBackupPrivilege SeRestorePrivilege¦SeIncreaseQuotaPrivilege¦SeSystemtimePrivilege¦SeAssignPrimaryTokenPrivilege SeIncreaseQuotaPrivilege»
4673 bg-privilege-used: SubjectUserName=«‹user›¦‹machine›¦LOCAL SERVICE» | PrivilegeList=«SeProfileSingleProcessPrivilege¦SeLockMemoryPrivilege¦SeCreateGlobalPrivilege¦SeTcbPrivilege¦SeIncreaseBasePriorityPrivilege» | ProcessName=«‹app›¦‹svchost›¦‹lsass›¦‹s32›\services.exe»
4674 bg-privilege-object: SubjectUserName=«‹machine›¦‹user›» | ObjectType=«SERVICE OBJECT¦File¦Key» | PrivilegeList=«SeTakeOwnershipPrivilege¦SeSecurityPrivilege¦SeBackupPrivilege» | ProcessName=«‹s32›\services.exe¦‹lsass›¦‹s32›\mmc.exe¦‹backup›»
4688 bg-start-machine: SubjectUserName=‹machine› | NewProcessName=‹s32›\«svchost¦dllhost¦taskhostw¦conhost¦SearchProtocolHost¦SearchFilterHost¦wbem\WmiPrvSE¦backgroundTaskHost¦sppsvc¦TrustedInstaller¦audiodg¦WerFault¦MoUsoCoreWorker¦UsoClient¦CompatTelRunner¦msiexec¦VSSVC¦LogonUI¦consent¦smartscreen».exe
4688 bg-start-services: SubjectUserName=‹machine› | NewProcessName=‹svchost› | ParentProcessName=‹s32›\services.exe | TokenElevationType=%%1936
4688 bg-start-name: NewProcessName=«‹s32›\«svchost¦dllhost¦taskhostw¦RuntimeBroker¦conhost¦dwm¦fontdrvhost¦userinit¦winlogon¦csrss¦smss».exe¦C:\Windows\explorer.exe¦‹app›»
4688 bg-start-upkeep: NewProcessName=‹s32›\sc.exe | CommandLine=C:\Windows\system32\sc.exe start w32time task_started | ParentProcessName=«‹svchost›¦»
4689 bg-process-ended: SubjectUserName=«‹machine›¦‹user›» | Status=0x0 | ProcessName=«‹svchost›¦‹app›¦‹s32›\«conhost¦dllhost¦taskhostw¦SearchFilterHost¦backgroundTaskHost¦cmd».exe»
5156,5158,5157 bg-flow: Application=\device\harddiskvolume‹n›\«windows\system32\«svchost¦lsass¦dns¦spoolsv».exe¦program files\«google\chrome\application\chrome¦splunkuniversalforwarder\bin\splunkd¦‹word›\‹name›».exe» | SourcePort=‹pid› | DestPort=«53¦443¦389¦445¦88¦9997¦123» | Protocol=«6¦17»
5379 bg-vault: SubjectUserName=‹user› | TargetName=«MicrosoftAccount:user=*¦WindowsLive:(token):name=*¦MicrosoftOffice16_Data:SSPI:‹first›@‹fqdn›¦Adobe App Info*» | ReadOperation=%%8100
4798,4799 bg-groups-listed: SubjectUserName=«‹machine›¦‹user›» | TargetUserName=«Administrators¦Backup Operators¦Users¦‹user›¦Guest» | CallerProcessName=«‹svchost›¦C:\Windows\explorer.exe¦‹s32›\mmc.exe¦‹s32›\VSSVC.exe¦‹agent›¦‹s32›\CompatTelRunner.exe»
4985,4902 bg-transactions: SubjectUserName=‹machine› | TransactionId=‹guid› | NewState=«52¦48» | ResourceManager=‹guid› | ProcessName=«‹svchost›¦‹s32›\services.exe¦C:\Windows\servicing\TrustedInstaller.exe»
6416 bg-device: SubjectUserName=‹machine› | DeviceDescription=«Generic PnP Monitor¦USB Mass Storage Device¦HID Keyboard Device¦Volume¦Root Print Queue¦WAN Miniport (IP)» | CompatibleIds=-
4742 bg-computer-changed: TargetUserName=‹machine› | SubjectUserName=‹machine› | DnsHostName=«-¦‹word›-‹n›.‹fqdn›» | ServicePrincipalNames=«-¦HOST/‹word›-‹n›.‹fqdn› RestrictedKrbHost/‹word›-‹n›»
4738 bg-user-changed: TargetUserName=‹user› | SubjectUserName=«adm_‹first›¦MSOL_‹hash›» | DisplayName=«‹first› ‹Word›¦-» | PasswordLastSet=«-¦‹time›»
4723,4724 bg-help-desk: TargetUserName=‹user› | SubjectUserName=«‹user›¦helpdesk_‹first›» | TargetDomainName=‹domain›
4728,4732,4756 bg-group-work: TargetUserName=«GG_‹Word›_RW¦VPN-‹Word›¦App-‹project›¦‹Word› Readers¦Printers-‹Word›» | MemberName=CN=‹first› ‹Word›,OU=‹Word›,‹dn› | SubjectUserName=«adm_‹first›¦helpdesk_‹first›»
4697 bg-agent-service: SubjectUserName=«‹machine›¦adm_‹first›» | ServiceFileName="‹pf›\«SplunkUniversalForwarder\bin\splunkd.exe" service¦Qualys\QualysAgent\QualysAgent.exe"¦Zabbix Agent 2\zabbix_agent2.exe" -c "C:\Program Files\Zabbix Agent 2\zabbix_agent2.conf"¦Tenable\Nessus Agent\nessus-service.exe"» | ServiceStartType=2
4698,4702 bg-task-windows: SubjectUserName=‹machine› | TaskName=\Microsoft\Windows\«UpdateOrchestrator\«Schedule Scan¦Reboot_AC¦USO_UxBroker»¦WindowsUpdate\Scheduled Start¦Windows Defender\Windows Defender Scheduled Scan¦PLA\Server Manager Performance Monitor¦SoftwareProtectionPlatform\SvcRestartTask»
4698,4702 bg-task-vendor: SubjectUserName=«‹machine›¦‹user›» | TaskName=\«GoogleUpdateTaskMachineCore‹guid›¦MicrosoftEdgeUpdateTaskMachineUA¦OneDrive Reporting Task-‹sid›¦Adobe Acrobat Update Task¦Mozilla\Firefox Default Browser Agent ‹hash›»
@ Microsoft-Windows-PowerShell | Microsoft-Windows-PowerShell/Operational
4104 bg-block-prompt: MessageNumber=1 | MessageTotal=1 | ScriptBlockText=«prompt¦$global:?¦{ Set-StrictMode -Version 1; $_.PSMessageDetails }¦{ Set-StrictMode -Version 1; $_.ErrorCategory_Message }¦{ Set-StrictMode -Version 1; $_.OriginInfo }¦exit $LASTEXITCODE»
4104 bg-block-module-line: MessageNumber=1 | MessageTotal=1 | ScriptBlockText=Import-Module «ActiveDirectory¦GroupPolicy¦WebAdministration¦SqlServer¦ServerManager¦Storage¦NetTCPIP¦DnsServer¦DhcpServer¦Hyper-V¦FailoverClusters¦PSReadLine¦posh-git¦Az.Accounts¦ExchangeOnlineManagement¦MicrosoftTeams¦VMware.PowerCLI¦‹Word›Tools»«¦ -ErrorAction Stop¦ -Force¦ -DisableNameChecking»
4103 bg-called-display: Payload=CommandInvocation(«Out-Default): "Out-Default"¦Format-Default): "Format-Default"¦Out-String): "Out-String"¦Write-Output): "Write-Output"¦Set-StrictMode): "Set-StrictMode" ParameterBinding(Set-StrictMode): name="Version"; value="1.0"¦PSConsoleHostReadLine): "PSConsoleHostReadLine"¦prompt): "prompt"»
4103 bg-called-agent: Payload=CommandInvocation(«Get-CimInstance): "Get-CimInstance" ParameterBinding(Get-CimInstance): name="ClassName"; value="Win32_«OperatingSystem¦LogicalDisk¦BIOS»"¦Add-Member): "Add-Member" ParameterBinding(Add-Member): name="MemberType"; value="NoteProperty"¦Test-Path): "Test-Path" ParameterBinding(Test-Path): name="Path"; value="‹pf›\‹Word›"¦Write-Host): "Write-Host" ParameterBinding(Write-Host): name="Object"; value="‹word› ok"»
53504,40961,40962 bg-ipc: param1=‹pid› | param2=DefaultAppDomain
@ Service Control Manager | System
7045 bg-installed-name: ServiceName=«Google Chrome Elevation Service (GoogleChromeElevationService)¦SplunkForwarder¦Mozilla Maintenance Service¦Amazon SSM Agent¦VMware Tools¦QEMU Guest Agent¦Zabbix Agent 2¦Microsoft Update Health Service» | StartType=«auto start¦demand start» | AccountName=LocalSystem
7045 bg-installed: ServiceType=user mode service | ImagePath="‹pf›\«Google\Chrome\Application\1‹n›.0.‹pid›.‹n›\elevation_service.exe"¦SplunkUniversalForwarder\bin\splunkd.exe" service¦Mozilla Maintenance Service\maintenanceservice.exe"¦Amazon\SSM\amazon-ssm-agent.exe"¦VMware\VMware Tools\vmtoolsd.exe"¦Qemu-ga\qemu-ga.exe" -d --retry-path»
7045 bg-driver-inbox: StartType=«demand start¦boot start¦system start» | ImagePath=\SystemRoot\«system32\DRIVERS\«npcap¦wireguard¦vmxnet3¦e1i65x64».sys¦System32\DriverStore\FileRepository\‹name›.inf_amd64_‹hash›\‹name›.sys» | ServiceType=kernel mode driver
@ Microsoft-Windows-Sysmon | Microsoft-Windows-Sysmon/Operational
1 bg-line-svchost: CommandLine=C:\«Windows¦WINDOWS»\«system32¦System32»\svchost.exe -k «netsvcs -p -s «Schedule¦gpsvc¦BITS¦wuauserv¦Themes¦ProfSvc¦Winmgmt¦lfsvc¦UsoSvc¦DsmSvc¦TokenBroker¦wlidsvc¦NetSetupSvc¦DoSvc¦seclogon¦iphlpsvc»¦LocalServiceNetworkRestricted -p -s «RmSvc¦lmhosts¦EventLog¦Dhcp¦TimeBrokerSvc»¦LocalSystemNetworkRestricted -p -s «PcaSvc¦StorSvc¦SysMain¦WdiSystemHost¦TrkWks¦AudioEndpointBuilder»¦NetworkService -p -s «Dnscache¦CryptSvc¦LanmanWorkstation¦WinRM¦DoSvc»¦LocalService -p -s «FontCache¦W32Time¦LicenseManager¦fdPHost¦netprofm¦BthAvctpSvc»¦wsappx -p -s «AppXSvc¦ClipSVC»¦defragsvc¦swprv¦WerSvcGroup¦smphost¦wusvcs -p -s WaaSMedicSvc¦appmodel -p -s StateRepository¦print -p -s PrintNotify¦termsvcs -s TermService¦UnistackSvcGroup -s CDPUserSvc»
1 bg-svchost-user: Image=‹svchost› | ParentImage=‹s32›\services.exe | User=NT AUTHORITY\«SYSTEM¦NETWORK SERVICE¦LOCAL SERVICE»
1 bg-line-wmi: CommandLine=C:\Windows\«system32¦sysWOW64»\wbem\wmiprvse.exe «-secured -Embedding¦-Embedding» | ParentImage=«‹svchost›¦»
1 bg-line-dllhost: Image=‹s32›\dllhost.exe | CommandLine=C:\Windows\«system32\DllHost.exe¦System32\dllhost.exe» /Processid:‹guid› | ParentImage=‹svchost›
1 bg-line-taskhost: CommandLine=taskhostw.exe«¦ KEYROAMING¦ SYSTEM¦ USER¦ Install $(Arg0)¦ -RegisterDevice -ProtectionStateChanged -FreeNetworkOnly¦ NGCKeyPregen» | ParentImage=«‹svchost›¦»
1 bg-line-rundll: Image=‹s32›\rundll32.exe | CommandLine=C:\Windows\system32\rundll32.exe «C:\Windows\system32\«PcaSvc.dll,PcaPatchSdbTask¦pcasvc.dll,PcaWallpaperAppDetect»¦Startupscan.dll,SusRunTask¦aepdu.dll,AePduRunUpdate¦invagent.dll,RunUpdate¦AppXDeploymentExtensions.OneCore.dll,ShellRefresh¦Windows.StateRepositoryClient.dll,StateRepositoryDoMaintenanceTasks¦Windows.Storage.ApplicationData.dll,CleanupTemporaryState¦/d srrstr.dll,ExecuteScheduledSPPCreation¦dfdts.dll,DfdGetDefaultPolicyAndSMART» | ParentImage=‹svchost›
1 bg-line-rundll-server: CommandLine=«C:\Windows\System32\rundll32.exe C:\Windows\System32\shell32.dll,SHCreateLocalServerRunDll ‹guid› -Embedding¦rundll32.exe C:\Windows\system32\davclnt.dll,DavSetCookie ‹host›.‹fqdn› http://‹host›.‹fqdn›/‹project›¦rundll32.exe printui.dll,PrintUIEntry /in /n \\‹server›\‹Word›-‹n›»
1 bg-line-conhost: Image=‹s32›\conhost.exe | CommandLine=\??\C:\Windows\system32\conhost.exe 0x«ffffffff -ForceV1¦4» | ParentImage=«‹s32›\«cmd¦sc¦wevtutil¦CompatTelRunner¦net¦schtasks».exe¦‹ps›¦‹splunk›\splunk-powershell.exe»
1 bg-line-compiler: Image=C:\Windows\Microsoft.NET\Framework64\v4.0.30319\csc.exe | CommandLine="C:\Windows\Microsoft.NET\Framework64\v4.0.30319\csc.exe" «/noconfig /fullpaths @"C:\Windows\TEMP\‹letters8›.cmdline"¦/t:library /utf8output /R:"C:\Windows\Microsoft.NET\Framework64\v4.0.30319\Temporary ASP.NET Files\root\‹hash›\assembly\dl3\App_Web_‹letters8›.dll"» | ParentImage=«‹ps›¦‹s32›\inetsrv\w3wp.exe¦‹s32›\sdiagnhost.exe»
1 bg-line-cvtres: Image=C:\Windows\Microsoft.NET\Framework64\v4.0.30319\cvtres.exe | CommandLine=C:\Windows\Microsoft.NET\Framework64\v4.0.30319\cvtres.exe /NOLOGO /READONLY /MACHINE:IX86 "/OUT:C:\Windows\TEMP\RES‹hash›.tmp" "c:\Windows\Temp\CSC‹hash›.TMP" | ParentImage=C:\Windows\Microsoft.NET\Framework64\v4.0.30319\csc.exe
1 bg-line-trigger: Image=‹s32›\sc.exe | CommandLine=C:\Windows\system32\sc.exe start «w32time task_started¦wuauserv¦pushtoinstall registration¦InstallService» | User=«NT AUTHORITY\SYSTEM¦NT AUTHORITY\LOCAL SERVICE¦»
1 bg-line-inventory: Image=‹s32›\reg.exe | CommandLine=reg«.exe¦» query HKLM\SOFTWARE\«Microsoft\Windows\CurrentVersion\Uninstall /s /v DisplayName¦WOW6432Node\Microsoft\Windows\CurrentVersion\Uninstall /s¦Microsoft\Windows NT\CurrentVersion /v ProductName» | ParentImage=‹agent›
1 bg-line-net-service: Image=‹s32›\net1.exe | CommandLine=C:\Windows\system32\net1 «start «Spooler¦W3SVC¦SplunkForwarder¦"‹Word› Service"¦w32time»¦stop «Spooler¦W3SVC¦"‹Word› Service"¦w32time»» | ParentImage=‹s32›\net.exe
1 bg-line-search: CommandLine="C:\Windows\system32\«SearchProtocolHost.exe" Global\UsGthrFltPipeMssGthrPipe‹n›_ Global\UsGthrCtrlFltPipeMssGthrPipe‹n› 1 -2147483646 "Software\Microsoft\Windows Search"¦SearchFilterHost.exe" 0 ‹pid› ‹pid› ‹pid› 8192 ‹pid›» | ParentImage=«‹s32›\SearchIndexer.exe¦»
1 bg-line-audio: CommandLine=C:\Windows\system32\«AUDIODG.EXE 0x‹pid›¦AUDIODG.EXE 0x‹pid› 0x‹pid›»
1 bg-line-update: CommandLine=«C:\Windows\System32\sihclient.exe /cv ‹letters8›.0.2¦"C:\Windows\system32\wuauclt.exe" /UpdateDeploymentProvider UpdateDeploymentProvider.dll /ClassId ‹guid› /RunHandlerComServer¦C:\Windows\System32\mousocoreworker.exe -Embedding¦C:\Windows\system32\usoclient.exe StartScan¦C:\Windows\uus\AMD64\MoUsoCoreWorker.exe¦C:\Windows\servicing\TrustedInstaller.exe»
1 bg-line-servicing: Image=C:\Windows\WinSxS\amd64_microsoft-windows-servicingstack_31bf3856ad364e35_10.0.‹pid›.1_none_‹hash›\TiWorker.exe | CommandLine=C:\Windows\winsxs\amd64_microsoft-windows-servicingstack_31bf3856ad364e35_10.0.‹pid›.1_none_‹hash›\TiWorker.exe -Embedding
1 bg-line-appraiser: CommandLine=C:\Windows\system32\«CompatTelRunner.exe¦compattelrunner.exe -maintenance¦compattelrunner.exe -m:appraiser.dll -f:DoScheduledTelemetryRun¦DeviceCensus.exe SystemCxt¦devicecensus.exe UserCxt»
1 bg-line-werfault: CommandLine=«C:\Windows\system32\WerFault.exe -u -p ‹pid› -s ‹pid›¦C:\Windows\system32\WerFault.exe -pss -s ‹pid› -p ‹pid› -ip ‹pid›¦C:\Windows\system32\wermgr.exe -upload¦"C:\Windows\system32\wermgr.exe" "-outproc" "0" "‹pid›" "‹pid›" "‹pid›"»
1 bg-line-session: CommandLine=«winlogon.exe¦"LogonUI.exe" /flags:0x«0¦2¦4» /state0:0x‹pid› /state1:0x‹pid›¦"fontdrvhost.exe"¦"dwm.exe"¦C:\Windows\system32\userinit.exe¦C:\Windows\Explorer.EXE¦"ctfmon.exe"¦sihost.exe¦consent.exe ‹pid› ‹pid› 0‹hash›¦C:\Windows\System32\smartscreen.exe -Embedding¦C:\Windows\system32\csrss.exe ObjectDirectory=\Windows SharedSection=1024,20480,768 Windows=On»
1 bg-image-session: Image=«‹s32›\«winlogon¦LogonUI¦fontdrvhost¦dwm¦userinit¦ctfmon¦sihost¦consent¦smartscreen¦csrss¦audiodg¦RuntimeBroker».exe¦C:\Windows\explorer.exe» | User=«‹domain›\‹user›¦NT AUTHORITY\SYSTEM¦Window Manager\DWM-‹n›»
1 bg-line-forwarder: CommandLine="‹splunk›\«splunk-powershell.exe"«¦ --ps2»¦splunk-winprintmon.exe"¦splunk-netmon.exe"¦splunk-admon.exe"¦btool.exe" server list --no-log¦splunk.exe" _internal check-xml-files --answer-yes --no-prompt» | ParentImage=«‹splunk›\splunkd.exe¦»
1 bg-line-forwarder-input: Image=‹s32›\cmd.exe | CommandLine=C:\Windows\system32\cmd.exe /c ""‹pf›\SplunkUniversalForwarder\etc\apps\«Splunk_TA_windows\bin\«win_listening_ports¦win_installed_apps¦win_timesync_status»¦‹word›_inputs\bin\‹name›».bat""
1 bg-line-guest: CommandLine=«"C:\Program Files\VMware\VMware Tools\vmtoolsd.exe"«¦ -n vmusr»¦C:\Windows\system32\cmd.exe /c ""C:\Program Files\VMware\VMware Tools\«poweron¦resume¦suspend¦shutdown»-vm-default.bat""¦"C:\Program Files\Amazon\SSM\amazon-ssm-agent.exe"¦"C:\Program Files\Google\Compute Engine\agent\GCEWindowsAgent.exe"¦C:\WindowsAzure\Packages\GuestAgent\WindowsAzureGuestAgent.exe¦"C:\Program Files\Qemu-ga\qemu-ga.exe" -d --retry-path»
1 bg-image-agent: Image=«‹agent›¦‹edr›¦‹defender›¦‹backup›» | User=NT AUTHORITY\SYSTEM
5 bg-ended: Image=«‹svchost›¦‹app›¦‹s32›\«dllhost¦taskhostw¦conhost¦SearchFilterHost¦audiodg¦sc».exe»
@ Linux-Sysmon | Linux-Sysmon/Operational
1 bg-nix-cron: Image=/usr/bin/dash | CommandLine=/bin/sh -c «command -v debian-sa1 > /dev/null && debian-sa1 1 1¦cd / && run-parts --report /etc/cron.hourly¦test -x /usr/sbin/anacron || ( cd / && run-parts --report /etc/cron.daily )¦[ -x /usr/lib/php/sessionclean ] && if [ ! -d /run/systemd/system ]; then /usr/lib/php/sessionclean; fi» | ParentImage=/usr/sbin/cron
1 bg-nix-shell-helper: CommandLine=«/bin/sh /usr/bin/lesspipe¦dircolors -b¦basename /usr/bin/lesspipe¦dirname /usr/bin/lesspipe¦/usr/bin/locale-check C.UTF-8¦grep -q processor /proc/cpuinfo¦/usr/bin/groups¦tty -s¦uname -s¦id -u» | ParentImage=«/usr/bin/bash¦/usr/bin/dash¦»
1 bg-nix-package: CommandLine=«/usr/bin/dpkg --print-foreign-architectures¦/usr/lib/apt/methods/http¦/usr/bin/apt-config shell Update APT::Periodic::Update-Package-Lists¦/usr/bin/python3 /usr/bin/unattended-upgrade¦/usr/bin/python3 /usr/lib/update-notifier/apt-check¦/usr/bin/rpm -q kernel¦/usr/bin/python3 /usr/bin/dnf makecache --timer» | User=root
1 bg-nix-agent: Image=«/usr/bin/amazon-ssm-agent¦/usr/bin/google_guest_agent¦/opt/splunkforwarder/bin/splunkd¦/usr/share/filebeat/bin/filebeat¦/usr/sbin/zabbix_agentd¦/opt/puppetlabs/puppet/bin/ruby¦/usr/bin/qemu-ga¦/usr/bin/vmtoolsd» | User=«root¦zabbix¦splunkfwd» | ParentImage=/usr/lib/systemd/systemd
1 bg-nix-container: CommandLine=«runc --root /var/run/docker/runtime-runc/moby --log /run/containerd/io.containerd.runtime.v2.task/moby/‹hash›/log.json --log-format json «state¦start¦delete» ‹hash›¦/usr/bin/containerd-shim-runc-v2 -namespace «moby¦k8s.io» -address /run/containerd/containerd.sock¦/pause¦/usr/bin/docker-proxy -proto tcp -host-ip 0.0.0.0 -host-port ‹port› -container-ip 172.17.0.‹n› -container-port ‹port›» | ParentImage=«/usr/bin/containerd-shim-runc-v2¦/usr/bin/dockerd¦»
1 bg-nix-systemd: Image=/usr/lib/systemd/systemd-«logind¦udevd¦tmpfiles¦networkd¦resolved¦journald¦timesyncd» | ParentImage=/usr/lib/systemd/systemd
5 bg-nix-ended: Image=/usr/bin/«dash¦grep¦sed¦cat¦date¦run-parts¦python3.9¦systemctl¦sleep» | User=«root¦‹user›»
"""
_MAKER_ROWS = r"""
bg-script-data script: # Localized ‹n›/‹n›/20‹n› 04:14 PM (GMT)¶ConvertFrom-StringData @'¶###PSLOC¶«NetTCPIP¦Storage¦ScheduledTasks¦Defender»_‹Word› = The ‹word› {0} was not found.¶###PSLOC¶'@
bg-script-cdxml-head script: #requires -version 3.0¶try { Microsoft.PowerShell.Core\Set-StrictMode -Off } catch { }¶$script:MyModule = $MyInvocation.MyCommand.ScriptBlock.Module¶$script:ClassName = 'ROOT/«StandardCimv2/MSFT_NetIPAddress¦Microsoft/Windows/Storage/MSFT_Disk¦Microsoft/Windows/Defender/MSFT_MpComputerStatus¦Microsoft/Windows/TaskScheduler/MSFT_ScheduledTask»'
bg-script-proxy script: function «New-ScheduledTaskTrigger¦Get-MpComputerStatus¦Get-NetIPConfiguration¦Get-PhysicalDisk¦Resize-Partition¦Get-NetRoute»¶{¶    [CmdletBinding(DefaultParameterSetName='‹Word›', PositionalBinding=$false)]¶    param([Parameter(ParameterSetName='‹Word›')] [Alias('Session')] [CimSession[]] ${CimSession}, [switch] ${AsJob})¶    DynamicParam { try { if (-not $__cmdletization_exceptionHasBeenThrown) { $__cmdletization_objectModelWrapper.Initialize($PSCmdlet, $script:ClassName) } } catch { throw } }¶}
bg-script-psd script: Import-LocalizedData -BindingVariable «LocalizedData¦msgTable¦Strings» -FileName «ArchiveResources.psd1¦NetTCPIP.psd1¦‹Word›.Strings.psd1»«¦ -ErrorAction SilentlyContinue»
bg-script-posh script: «oh-my-posh init pwsh --config "$env:POSH_THEMES_PATH\‹word›.omp.json" | Invoke-Expression¶Import-Module Terminal-Icons¦function global:prompt { $realLASTEXITCODE = $LASTEXITCODE; Write-Host "[$(Get-Date -Format HH:mm)] " -NoNewline; $global:LASTEXITCODE = $realLASTEXITCODE; return '> ' }»
bg-script-profile script: # ‹first›'s profile¶Set-Alias ll Get-ChildItem¶Set-Location D:\‹project›¶$PSDefaultParameterValues['Out-File:Encoding'] = 'utf8'¶if ($host.Name -eq 'ConsoleHost') { Import-Module PSReadLine }
bg-script-help script: «Get-Help Get-‹Word› -Full¦Get-Command -Module «NetTCPIP¦Storage¦ActiveDirectory» | Format-Table Name¦Get-Command «git¦code¦docker».exe -ErrorAction SilentlyContinue¦Get-Member -InputObject $‹word›¦Update-Help -Force -ErrorAction SilentlyContinue»
bg-script-analyzer script: Invoke-ScriptAnalyzer -Path .\‹Word›.psm1 -Settings PSGallery -Severity «Warning¦Error» | Format-Table RuleName, Line, Message -AutoSize
bg-script-build script: param([string]$Configuration = 'Release', [string]$Version = '‹n›.‹n›.0')¶$ErrorActionPreference = 'Stop'¶«dotnet publish .\src\‹Word›.csproj -c $Configuration -p:Version=$Version¦& msbuild .\‹Word›.sln /t:Build /p:Configuration=$Configuration¦Invoke-psake .\build.ps1 -taskList Test»¶if ($LASTEXITCODE -ne 0) { throw "Build failed: $LASTEXITCODE" }
bg-script-lcm script: [DSCLocalConfigurationManager()]¶Configuration ‹Word›Meta {¶    Node localhost {¶        Settings { RefreshMode = '«Push¦Pull»'; ConfigurationMode = 'ApplyAndAutoCorrect'; RebootNodeIfNeeded = $false }¶    }¶}
bg-script-exchange-start script: . 'C:\Program Files\Microsoft\Exchange Server\V15\bin\RemoteExchange.ps1'; Connect-ExchangeServer -auto -ClientApplication:ManagementShell
bg-script-inventory script: Get-ItemProperty HKLM:\Software\«Wow6432Node\¦»Microsoft\Windows\CurrentVersion\Uninstall\* | Where-Object DisplayName -like '‹Word›*' | Select-Object DisplayVersion, InstallDate | ConvertTo-Json
bg-script-monitor script: Import-Module «WebAdministration¦FailoverClusters¦SqlServer»¶$state = «(Get-WebAppPoolState -Name '‹Word›').Value¦(Get-ClusterNode -Name $env:COMPUTERNAME).State¦(Get-SqlInstance -ServerInstance .).Status»¶Write-Output "status=$state host=$env:COMPUTERNAME"
bg-script-intune-check script: $kb = Get-HotFix -Id KB50‹pid› -ErrorAction SilentlyContinue¶if ($null -eq $kb) { Write-Output 'Missing'; exit 1 }¶Write-Output 'Present'; exit 0
bg-script-patch-session script: $session = New-Object -ComObject Microsoft.Update.Session¶$found = $session.CreateUpdateSearcher().Search("IsInstalled=0 and Type='Software'")¶$found.Updates | ForEach-Object { $_.Title }
bg-module-completion module: «‹ps›¦powershell_ise.exe¦"C:\Program Files\PowerShell\7\pwsh.exe"» | CommandInvocation(TabExpansion2): "TabExpansion2"¶ParameterBinding(TabExpansion2): name="inputScript"; value="«Get-‹Word›¦cd D:\‹project›¦git sta»"
bg-module-import module: «‹ps›¦powershell.exe -NoProfile -File C:\Scripts\‹name›.ps1» | CommandInvocation(Import-Module): "Import-Module"¶ParameterBinding(Import-Module): name="Name"; value="«ActiveDirectory¦Storage¦PSReadLine¦WebAdministration¦Az.Accounts¦‹Word›»"
bg-module-pipeline module: «‹ps›¦powershell_ise.exe» | CommandInvocation(«Out-Default): "Out-Default"¦Add-Type): "Add-Type"¶ParameterBinding(Add-Type): name="AssemblyName"; value="System.Windows.Forms"¦Format-Table): "Format-Table"¦Write-Progress): "Write-Progress"¶ParameterBinding(Write-Progress): name="Activity"; value="‹Word›"»
bg-module-members module: ‹ps› | CommandInvocation(Export-ModuleMember): "Export-ModuleMember"¶ParameterBinding(Export-ModuleMember): name="Function"; value="Get-«NetRoute¦Disk¦ScheduledTask¦MpThreat»"
bg-engine-services engine: «‹splunk›\splunk-powershell.exe¦C:\Program Files\Amazon\SSM\ssm-document-worker.exe¦C:\Windows\system32\wsmprovhost.exe -Embedding¦"C:\Program Files (x86)\Microsoft Intune Management Extension\AgentExecutor.exe"» | «Default Host¦ServerRemoteHost¦ConsoleHost»
"""
BACKGROUND_COMMANDS = parse_templates(
    r"""
bg-nix-login-steps bash: «/usr/bin/lesspipe¦dircolors -b¦/usr/bin/env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin run-parts --lsbsysinit /etc/update-motd.d¦/usr/bin/python3 -Es /usr/bin/lsb_release -sd¦/usr/lib/update-notifier/update-motd-fsck-at-reboot¦cut -d: -f1¦mesg n»
bg-nix-sysstat bash: «sh -c 'command -v debian-sa1 > /dev/null && debian-sa1 1 1'¦/usr/lib64/sa/sa1 1 1¦/usr/lib64/sa/sa2 -A¦/usr/lib/sysstat/sadc -F -L -S DISK 1 1 /var/log/sysstat»
bg-nix-counting bash: «grep -q processor /proc/cpuinfo¦grep -c ^processor /proc/cpuinfo¦awk '/MemTotal/ {print $2}' /proc/meminfo¦cat /proc/loadavg¦df -PTh¦cat /sys/class/net/eth0/operstate»
bg-nix-package-steps bash: «/var/lib/dpkg/info/‹word›.postinst configure ‹n›.‹n›-1¦dpkg-deb --info /var/cache/apt/archives/‹word›_‹n›.‹n›_amd64.deb¦deb-systemd-helper was-enabled ‹word›.service¦/usr/bin/dpkg-trigger --no-await ldconfig¦systemd-sysusers ‹word›.conf¦needs-restarting -r»
bg-nix-log-rotation bash: «/bin/sh -c 'invoke-rc.d --quiet ‹word› rotate > /dev/null'¦/usr/lib/rsyslog/rsyslog-rotate¦/usr/sbin/logrotate -s /var/lib/logrotate/status /etc/logrotate.conf¦kill -HUP ‹pid›¦/bin/gzip»
bg-nix-cloud-agent bash: «/usr/bin/python3 -u /usr/sbin/waagent -run-exthandlers¦/usr/bin/amazon-ssm-agent¦/usr/bin/ssm-agent-worker¦/usr/bin/google_osconfig_agent¦/opt/aws/bin/cfn-hup¦/usr/bin/cloud-id¦/usr/bin/cloud-init status --wait»
bg-nix-forwarder bash: «/opt/splunkforwarder/bin/splunkd --under-systemd --systemd-delegate=yes -p 8089 _internal_launch_under_systemd¦/bin/sh /opt/splunkforwarder/etc/apps/Splunk_TA_nix/bin/«cpu¦df¦vmstat¦iostat¦interfaces¦uptime».sh¦/opt/splunkforwarder/bin/btool check»
"""
)
BACKGROUND_RECORDS = parse_templates(
    r"""
bg-audit-cron audit: type=«CRED_ACQ¦USER_ACCT¦USER_START¦CRED_DISP¦USER_END» ‹msg› pid=‹pid› uid=0 auid=0 ses=‹n› msg='op=PAM:«setcred¦accounting¦session_open¦session_close» acct="«root¦www-data¦sysstat»" exe="/usr/sbin/cron«¦d»" terminal=cron res=success'
bg-audit-unit audit: type=«SERVICE_START¦SERVICE_STOP» ‹msg› pid=1 uid=0 msg='unit=«sysstat-collect¦apt-daily-upgrade¦fstrim¦logrotate¦man-db¦motd-news¦systemd-hostnamed¦fwupd-refresh¦dnf-makecache¦chronyd» comm="systemd" res=success'
bg-audit-boot audit: type=CONFIG_CHANGE ‹msg› op=«set audit_backlog_limit=8192 old=64¦set audit_failure=1 old=1¦set audit_backlog_wait_time=60000 old=15000» auid=4294967295 ses=4294967295 res=1
bg-audit-exec-short audit: type=SYSCALL ‹msg› syscall=59 success=yes exit=0 comm=«"debian-sa1" exe="/usr/bin/dash"¦"lesspipe" exe="/usr/bin/dash"¦"run-parts" exe="/usr/bin/run-parts"¦"apt-check" exe="/usr/bin/python3.10"¦"dpkg" exe="/usr/bin/dpkg"¦"systemctl" exe="/usr/bin/systemctl"¦"logrotate" exe="/usr/sbin/logrotate"» key=(null)
bg-audit-execve-short audit: type=EXECVE ‹msg› argc=«3 a0="grep" a1="-q" a2="processor"¦2 a0="dircolors" a1="-b"¦2 a0="basename" a1="/usr/bin/lesspipe"¦3 a0="dpkg" a1="--compare-versions" a2="‹n›.‹n›"¦4 a0="/usr/lib/sysstat/sadc" a1="-F" a2="1" a3="1"¦2 a0="logger" a1="‹word›"»
bg-audit-path-short audit: type=PATH ‹msg› item=«0¦1» name="«/usr/bin/«dash¦grep¦date¦run-parts¦dpkg-query»¦/lib64/ld-linux-x86-64.so.2¦/etc/cron.daily/logrotate¦/var/lib/dpkg/lock¦/usr/lib/sysstat/debian-sa1»" nametype=NORMAL
bg-audit-title audit: type=PROCTITLE ‹msg› proctitle="«/usr/sbin/CRON -f¦(logrotate)¦/usr/lib/apt/methods/http¦/usr/bin/dockerd¦/usr/sbin/chronyd¦/usr/bin/amazon-ssm-agent¦run-parts¦/usr/lib/systemd/systemd-udevd»"
bg-audit-sudo-check audit: type=USER_CMD ‹msg› pid=‹pid› uid=«112¦998» msg='cwd="/" cmd="«/usr/lib/nagios/plugins/check_disk¦/usr/sbin/smartctl¦/usr/bin/needs-restarting¦/usr/bin/docker ps»" exe="/usr/bin/sudo" terminal=? res=success'
"""
)


def _name_machines(rows: str) -> str:
    for slot, pattern in _MACHINES.items():
        rows = rows.replace(slot, pattern)
    return rows


# What must be left in the text of an event that an attack's differs from by nothing else.
_TELLS = {"log-bg-line-inventory": "parent="}
BACKGROUND_TEMPLATES = (
    *(one._replace(tells=_TELLS.get(one.name, "")) for one in parse_log_table(_name_machines(_TYPED_ROWS))),
    *parse_maker_table(_MAKER_ROWS),
)
