"""What the same hosts write into their logs all day: events by their id and fields."""

from __future__ import annotations

from training.generators.everyday_rows import parse_log_table

_ROWS = r"""
@ Microsoft-Windows-Security-Auditing | Security
4688 fl-4688-agent: NewProcessName=«‹agent›¦‹edr›¦‹backup›» | ParentProcessName=‹s32›\services.exe | TokenElevationType=%%1936
4688 fl-4688-wsm: NewProcessName=‹s32›\«wsmprovhost¦winrshost».exe | ParentProcessName=‹svchost› | SubjectUserName=«svc_ansible¦ansible¦‹first›-adm» | CommandLine=
4688 fl-4688-net: NewProcessName=C:\Windows\Microsoft.NET\Framework64\v4.0.30319\«mscorsvw¦ngen¦csc¦cvtres».exe | SubjectUserName=‹host›$ | ProcessId=0x‹pid›
4688 fl-4688-update: NewProcessName=«C:\Windows\servicing\TrustedInstaller.exe¦‹s32›\«wuauclt¦usocoreworker¦MpSigStub¦wusa».exe» | SubjectUserSid=S-1-5-18
4688 fl-4688-label: +system | NewProcessName=‹s32›\«taskhostw¦backgroundTaskHost¦RuntimeBroker».exe | TargetUserName=‹user› | MandatoryLabel=S-1-16-«4096¦8192¦16384»
4689 fl-4689-agent: +system | ProcessName=«‹splunk›\splunk-«powershell¦winprintmon¦netmon».exe¦C:\Program Files\osquery\osqueryd\osqueryd.exe¦C:\Windows\CCM\«CcmExec¦SCNotification».exe» | Status=0x«0¦1¦c0000409»
4703 fl-4703-agent: +system | ProcessName=«C:\Program Files\Veeam\Backup and Replication\Backup\Veeam.Backup.Manager.exe¦C:\Windows\CCM\CcmExec.exe¦‹s32›\dfsrs.exe¦‹s32›\vmms.exe» | EnabledPrivilegeList=«SeDebugPrivilege¦SeBackupPrivilege¦SeManageVolumePrivilege¦SeLoadDriverPrivilege» | DisabledPrivilegeList=-
4673 fl-4673-browser: +subject | Service=- | PrivilegeList=SeProfileSingleProcessPrivilege | ProcessName=«‹local›\slack\app-4.‹n›.0\slack.exe¦C:\Program Files\Google\Chrome\Application\chrome.exe¦‹local›\Microsoft\Teams\current\Teams.exe» | Keywords=0x8010000000000000
4673 fl-4673-lsa: +system | ObjectServer=NT Local Security Authority / Authentication Service | Service=LsaRegisterLogonProcess() | PrivilegeList=SeTcbPrivilege | ProcessName=‹lsass›
4674 fl-4674-service: +system | ObjectServer=SC Manager | ObjectType=SERVICE OBJECT | ObjectName=«wuauserv¦TrustedInstaller¦BITS¦CcmExec» | AccessMask=«983551¦0x2¦SERVICE_CHANGE_CONFIG» | ProcessName=‹s32›\services.exe
4663 fl-4663-guard: +system | ObjectServer=Security | ObjectType=File | ObjectName=«C:\Windows\System32\config\«SAM¦SYSTEM¦SECURITY»¦C:\Users\‹user›\ntuser.dat» | AccessList=%%4416 | ProcessName=«‹defender›¦‹edr›»
4663 fl-4663-browser: ObjectName=‹local›\Google\Chrome\User Data\Default\«Login Data¦Network\Cookies¦Web Data¦History» | ProcessName=C:\Program Files\Google\Chrome\Application\chrome.exe | AccessMask=0x«1¦2¦80»
4663 fl-4663-browser-edge: +subject | ObjectType=File | ObjectName=‹local›\Microsoft\Edge\User Data\«Default\Login Data¦Local State¦Profile ‹n›\Network\Cookies» | ProcessName=C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe | AccessList=%%441«6¦7»
4656 fl-4656-service: +system | ObjectServer=SC Manager | ObjectType=SERVICE OBJECT | ObjectName=«Winmgmt¦Spooler¦WinDefend¦EventLog» | AccessMask=«0x94¦0x4¦0x14» | ProcessName=‹s32›\services.exe
4656 fl-4656-removable: +subject | ObjectType=File | ObjectName=«E:\¦\Device\HarddiskVolume‹n›\System Volume Information» | AccessReason=- | ProcessName=«‹s32›\SearchIndexer.exe¦C:\Windows\explorer.exe¦System»
5156 fl-5156-agent: Application=\device\harddiskvolume‹n›\«program files\«zabbix agent 2\zabbix_agent2¦datadog\datadog agent\bin\agent¦amazon\ssm\ssm-agent-worker¦crowdstrike\csfalconservice»¦windows\ccm\ccmexec».exe | Direction=%%1459«2¦3» | SourceAddress=‹ip› | DestAddress=‹ip› | DestPort=«443¦10051¦80» | Protocol=6 | LayerName=%%14611
5156 fl-5156-multicast: Application=\device\harddiskvolume‹n›\windows\system32\«svchost¦dashost».exe | DestAddress=«224.0.0.252¦239.255.255.250¦ff02::1:3¦224.0.0.251» | DestPort=«5355¦1900¦3702¦5353» | Protocol=17
5158 fl-5158-bind: Application=«System¦\device\harddiskvolume‹n›\windows\system32\«dns¦lsass¦certsrv¦spoolsv¦vmms».exe» | SourceAddress=«0.0.0.0¦::» | SourcePort=«53¦88¦135¦464¦‹pid›» | LayerName=%%14608
5157,5152 fl-5157-blocked: Application=«-¦\device\harddiskvolume‹n›\program files\«‹word›\‹name›¦mozilla firefox\firefox».exe» | Direction=%%14592 | SourceAddress=‹ip› | DestPort=«137¦138¦5353¦1900» | FilterRTID=‹pid›
5058 fl-5058-key: +system | ProviderName=Microsoft Software Key Storage Provider | AlgorithmName=«UNKNOWN¦RSA» | KeyName=«TSSecKeySet1¦iisWasKey¦Microsoft Connected Devices Platform device certificate» | KeyType=%%2499 | KeyFilePath=C:\ProgramData\Microsoft\Crypto\«Keys¦RSA\MachineKeys»\‹hash›_‹guid› | Operation=%%245«8¦9»
5061 fl-5061-open: +subject | ProviderName=Microsoft Software Key Storage Provider | AlgorithmName=«RSA¦ECDSA_P256» | KeyName=«te-‹guid›¦‹guid›¦Microsoft Connected Devices Platform device certificate» | Operation=%%248«0¦1» | ReturnCode=0x«0¦80090016»
5059 fl-5059-migrate: +system | ProviderName=Microsoft Software Key Storage Provider | KeyName=«SMS¦ConfigMgrPrimaryKey» | KeyType=%%2499 | Operation=%%2464 | ReturnCode=0x0
4907 fl-4907-servicing: +system | ObjectServer=Security | ObjectType=File | ObjectName=C:\Windows\«System32\«reg¦net¦certutil¦schtasks».exe¦SysWOW64\«bitsadmin¦mshta».exe¦System32\drivers\‹name›.sys» | OldSd=- | NewSd=S:ARAI(AU;SAFA;DCLCRPCRSDWDWO;;;WD) | ProcessName=C:\Windows\WinSxS\amd64_microsoft-windows-servicingstack_31bf3856ad364e35_10.0.‹pid›.1_none_‹hash›\TiWorker.exe
4985 fl-4985-commit: +system | TransactionId=‹guid› | NewState=«48¦52» | ResourceManager=‹guid› | ProcessName=«‹s32›\svchost.exe¦‹s32›\msiexec.exe¦C:\Windows\CCM\CcmExec.exe»
4697 fl-4697-driver: +system | ServiceName=MpKsl‹hash› | ServiceFileName=C:\ProgramData\Microsoft\Windows Defender\Definition Updates\‹guid›\MpKslDrv.sys | ServiceType=0x1 | ServiceStartType=1
4697 fl-4697-guard: +system | ServiceFileName=«"C:\Program Files\CrowdStrike\CSFalconService.exe"¦C:\Windows\Sysmon64.exe¦"C:\Windows\Veeam\Backup\VssSupport\VeeamVssSupport2016X64.exe"¦"C:\Program Files\SentinelOne\Sentinel Agent 23.‹n›.‹n›.‹pid›\SentinelServiceHost.exe"» | ServiceType=0x10 | ServiceStartType=«2¦3» | ServiceAccount=LocalSystem
4698,4702 fl-4698-uso: +system | TaskName=\Microsoft\«Office\Office Automatic Updates 2.0¦Windows\EDP\StorageCardEncryption Task¦VisualStudio\Updates\BackgroundDownload¦Configuration Manager\Configuration Manager Health Evaluation¦Windows\InstallService\ScanForUpdates»
5136 fl-5136-laps: SubjectUserName=‹host›$ | ObjectClass=computer | AttributeLDAPDisplayName=«ms-Mcs-AdmPwdExpirationTime¦msLAPS-PasswordExpirationTime» | AttributeValue=133‹pid›‹pid›‹pid›000 | OperationType=%%14674
4662 fl-4662-exchange: SubjectUserName=EXCH0‹n›$ | ObjectType=«user¦msExchDatabase¦contact» | AccessMask=0x20 | Properties=Write Property {77b5b886-944a-11d1-aebd-0000f80367c1}
4768,4769 fl-4769-service: TargetUserName=«svc_‹word›¦‹host›$»@‹fqdn› | ServiceName=«MSSQLSvc¦‹host›$¦HTTP/‹word›» | TicketEncryptionType=0x12 | TicketOptions=0x40810000 | IpAddress=::ffff:‹ip›
4886,4887 fl-4887-issued: RequestId=‹pid› | Requester=‹domain›\‹host›$ | Attributes=CertificateTemplate:«Machine¦‹Word›Workstation¦DomainControllerAuthentication¦RDPCert» ccm:‹host›.‹fqdn› | Disposition=3 | Subject=CN=‹host›.‹fqdn›
4872,4880 fl-certsrv-crl: CertificateDatabaseHash=‹hash› | BaseCRL=%%18433 | CRLNumber=‹n› | KeyContainer=‹Word› Issuing CA | NextUpdate=‹time›
@ Microsoft-Windows-WMI-Activity | Microsoft-Windows-WMI-Activity/Operational
5857 fl-wmi-5857: ProviderName=«CIMWin32¦WmiPerfClass¦MS_NT_EVENTLOG_PROVIDER¦SmsClientMethodProvider¦DFSRProvider» | Code=0x0 | HostProcess=wmiprvse.exe | ProcessID=‹pid› | ProviderPath=%systemroot%\system32\wbem\«cimwin32¦WmiPerfClass¦ntevt».dll
5858 fl-wmi-5858: Id=‹guid› | ClientMachine=‹server› | User=NT AUTHORITY\SYSTEM | Component=Unknown | Operation=Start IWbemServices::ExecQuery - «root\ccm\invagt : SELECT * FROM CCM_LogicalMemoryConfiguration¦root\cimv2 : SELECT PercentProcessorTime FROM Win32_PerfFormattedData_PerfOS_Processor¦ROOT\SecurityCenter2 : SELECT displayName FROM AntiVirusProduct» | ResultCode=0x8004100«2¦E»
5860 fl-wmi-5860: NamespaceName=«root\CIMV2¦ROOT\ccm\Events¦ROOT\virtualization\v2» | Query=«SELECT * FROM Win32_ProcessStartTrace WHERE ProcessName = 'wsmprovhost.exe'¦SELECT * FROM __InstanceModificationEvent WITHIN 10 WHERE TargetInstance ISA 'Msvm_ComputerSystem'¦SELECT * FROM Win32_DeviceChangeEvent» | User=«NT AUTHORITY\SYSTEM¦‹domain›\‹user›» | PossibleCause=Temporary
5859 fl-wmi-5859: NamespaceName=//./root/CIMV2 | Query=select * from MSFT_SCMEventLogEvent | ProviderName=SCM Event Provider | User=NT AUTHORITY\SYSTEM | PossibleCause=Permanent
@ Microsoft-Windows-TaskScheduler | Microsoft-Windows-TaskScheduler/Operational
200,201 fl-task-google: TaskName=\GoogleSystem\GoogleUpdater\GoogleUpdaterTaskSystem1‹n›.0.‹pid›.0‹guid› | ActionName=C:\Program Files (x86)\Google\GoogleUpdater\1‹n›.0.‹pid›.0\updater.exe | ResultCode=0
200,201 fl-task-ccmeval: TaskName=\Microsoft\Configuration Manager\Configuration Manager «Health Evaluation¦Idle Detection» | ActionName=C:\Windows\CCM\ccmeval.exe | TaskInstanceId=‹guid› | EnginePID=‹pid›
107,129,110 fl-task-trigger: TaskName=\«Microsoft\Windows\.NET Framework\.NET Framework NGEN v4.0.30319 64¦Microsoft\Windows\Defrag\ScheduledDefrag¦Veeam\‹Word› nightly¦Lenovo\Vantage\Schedule\DailyTelemetryTransmission» | InstanceId=‹guid› | UserContext=«System¦LOCAL SERVICE»
322,101 fl-task-ignored: TaskName=\«npcapwatchdog¦‹Word› Agent Watchdog¦User_Feed_Synchronization-‹guid›» | UserContext=NT AUTHORITY\SYSTEM | TaskInstanceId=‹guid› | ResultCode=2147942402
@ Service Control Manager | System
7036 fl-7036-running: param1=«Windows Modules Installer¦SplunkForwarder Service¦Volume Shadow Copy¦WMI Performance Adapter¦Veeam Guest Helper¦SMS Agent Host¦Portable Device Enumerator Service» | param2=«running¦stopped»
7040 fl-7040-start: param1=«Background Intelligent Transfer Service¦Windows Modules Installer¦Google Update Service (gupdate)» | param2=«auto start¦demand start» | param3=«demand start¦auto start» | param4=«BITS¦TrustedInstaller¦gupdate»
7045 fl-7045-mpksl: ServiceName=MpKsl‹hash› | ImagePath=\??\C:\ProgramData\Microsoft\Windows Defender\Definition Updates\‹guid›\MpKslDrv.sys | ServiceType=kernel mode driver | StartType=system start
7045 fl-7045-wazuh: ServiceName=«Wazuh¦WazuhSvc¦OssecSvc» | ImagePath="C:\Program Files (x86)\ossec-agent\«wazuh¦ossec»-agent.exe" | ServiceType=user mode service | StartType=auto start | AccountName=LocalSystem
7045 fl-7045-velociraptor: ServiceName=Velociraptor«¦ Service» | ImagePath="C:\Program Files\Velociraptor\Velociraptor.exe" --config "C:\Program Files\Velociraptor\client.config.yaml" service run | ServiceType=user mode service | StartType=auto start
7045 fl-7045-elastic: ServiceName=«Elastic Agent¦elastic-agent» | ImagePath="C:\Program Files\Elastic\Agent\elastic-agent.exe"«¦ run» | StartType=«auto start¦delayed auto start»
7045 fl-7045-teamviewer: ServiceName=TeamViewer | ImagePath="‹pf›\TeamViewer\TeamViewer_Service.exe" | ServiceType=user mode service
7045 fl-7045-pdq: ServiceName=PDQ«Inventory-Scanner¦DeployRunner»-‹n› | ImagePath=C:\Windows\AdminArsenal\PDQ«Inventory-Scanner\service-‹n›\PDQInventory-Scanner¦DeployRunner\service-‹n›\PDQDeployRunner»-‹n›.exe | AccountName=«LocalSystem¦‹domain›\svc_pdq»
7045 fl-7045-manageengine: ServiceName=ManageEngine UEMS - Agent | ImagePath="C:\Program Files (x86)\ManageEngine\UEMS_Agent\bin\dcagentservice.exe" | StartType=auto start
7000,7009,7031,7034 fl-service-trouble: param1=«Zabbix Agent 2¦Dell SupportAssist¦MSSQL$‹Word›¦Veeam Mount Service¦Print Spooler» | param2=«30000¦1¦%%1053¦60000» | param3=Restart the service
@ PowerShell | Windows PowerShell
400,403 fl-engine-400: NewEngineState=«Available¦Stopped» | PreviousEngineState=«None¦Available» | HostName=«ServerRemoteHost¦Default Host¦OpsMgr PowerShell Host» | HostApplication=«C:\Windows\system32\wsmprovhost.exe -Embedding¦C:\Program Files\Microsoft Monitoring Agent\Agent\MonitoringHost.exe -Embedding¦C:\Program Files\SplunkUniversalForwarder\bin\splunk-powershell.exe» | EngineVersion=5.1.‹pid›.‹n›
800 fl-engine-800: DetailSequence=1 | UserId=‹domain›\‹host›$ | HostApplication=powershell.exe -NoProfile -ExecutionPolicy Bypass -File C:\ProgramData\«PuppetLabs\facter\facts.d¦‹Word›\checks»\‹word›.ps1 | CommandLine=«Write-Output¦Get-Item¦ConvertTo-Json»
@ Microsoft-Windows-PowerShell | Microsoft-Windows-PowerShell/Operational
53504 fl-ps-ipc: param1=‹pid› | param2=«DefaultAppDomain¦ssm-document-worker.exe¦splunk-powershell.exe¦MonitoringHost.exe»
4104 fl-ps-chef: ScriptBlockText=$wmi = Get-WmiObject -Class Win32_Service -Filter "Name='«W3SVC¦‹Word›Svc¦chef-client»'" ; if ($wmi.StartMode -ne 'Auto') { Set-Service -Name $wmi.Name -StartupType Automatic } | Path=C:\chef\cache\‹word›.ps1 | Level=5
4104 fl-ps-health: ScriptBlockText=«(Get-ADReplicationPartnerMetadata -Target $env:COMPUTERNAME).LastReplicationResult¦Get-ExchangeCertificate ; Test-ServiceHealth¦Get-ClusterResource -Cluster ‹server›¦Get-VM ; Measure-VM» | ScriptBlockId=‹guid›
4103 fl-ps-dsc: ContextInfo=Host Name = Default Host Host Application = C:\Windows\system32\wbem\wmiprvse.exe -Embedding Command Name = Test-TargetResource | Payload=CommandInvocation(Test-TargetResource): "Test-TargetResource" ParameterBinding(Test-TargetResource): name="Ensure"; value="Present"
@ Microsoft-Windows-Bits-Client | Microsoft-Windows-Bits-Client/Operational
59,60 fl-bits-transfer: transferId=‹guid› | name=«Font Download¦Chrome Component Updater¦WU Client Download¦CCMDTS Job¦MicrosoftEdge_X64 Update» | url=«http://fs.microsoft.com/fs/windows/config.json¦http://edgedl.me.gvt1.com/edgedl/release2/chrome_component/‹letters8›/‹name›.crx3¦http://‹host›.‹fqdn›:80/SMS_DP_SMSPKG$/‹letters8›» | bytesTotal=‹pid› | fileLength=‹pid›
3,4 fl-bits-created: jobTitle=«BITS job: Push Notification Platform Job: 1¦GoogleUpdate‹guid›¦Microsoft Office Click-to-Run» | jobOwner=«NT AUTHORITY\SYSTEM¦‹domain›\‹user›» | processPath=«‹svchost›¦C:\Program Files\Common Files\Microsoft Shared\ClickToRun\OfficeClickToRun.exe¦C:\Windows\CCM\CcmExec.exe»
@ Microsoft-Windows-GroupPolicy | Microsoft-Windows-GroupPolicy/Operational
4016,5016,5312 fl-gpo-extension: CSEExtensionId=‹guid› | CSEExtensionName=«Group Policy Scheduled Tasks¦Registry¦Security¦Group Policy Drive Maps¦Scripts¦LAPS» | DescriptionString=«‹Word› Workstation Baseline¦Default Domain Policy¦LAPS Settings» | IsExtensionAsyncProcessing=false
5308,5310,5326 fl-gpo-dc: DCName=\\‹host›.‹fqdn› | DCDomainName=‹fqdn› | PrincipalCNName=CN=‹server›,OU=‹Word›,‹dn› | DCDiscoveryTimeInMilliSeconds=‹n›
@ Microsoft-Windows-Kernel-General | System
16,15 fl-kernel-hive: HiveNameLength=‹n› | HiveName=\??\«C:\Users\‹user›\ntuser.dat¦C:\Windows\AppCompat\Programs\Amcache.hve¦GLOBALROOT\Device\HarddiskVolumeShadowCopy‹n›\Windows\system32\config\«SOFTWARE¦COMPONENTS¦DRIVERS»» | KeysUpdated=‹pid› | DirtyPages=‹n›
@ Microsoft-Windows-Kernel-Boot | System
20,27,153 fl-kernel-boot: LastBootGood=true | LastShutdownGood=true | BootType=0x«0¦1¦2» | LoadOptions=NOEXECUTE=OPTIN HYPERVISORLAUNCHTYPE=AUTO
@ Microsoft-Windows-Kernel-PnP | Microsoft-Windows-Kernel-PnP/Configuration
400,410,430 fl-kernel-pnp: DeviceInstanceId=«USB\VID_046D&PID_C31C\‹n›¦SWD\PRINTENUM\‹guid›¦PCI\VEN_10DE&DEV_‹pid›¦STORAGE\VolumeSnapshot\HarddiskVolumeSnapshot‹n›» | DriverName=«input¦oem‹n›¦volsnap».inf | DriverProvider=«Microsoft¦NVIDIA¦Realtek» | Status=0x0
@ Microsoft-Windows-Kernel-Power | System
42,107,506 fl-kernel-power: TargetState=«4¦5» | EffectiveState=«4¦5» | Reason=«0¦7» | SleepTime=‹pid›
@ Microsoft-Windows-DNS-Client | Microsoft-Windows-DNS-Client/Operational
3006,3008,3020 fl-dns-client: QueryName=«wpad.‹fqdn›¦_ldap._tcp.dc._msdcs.‹fqdn›¦settings-win.data.microsoft.com¦definitionupdates.microsoft.com¦ts01-b.cloudsink.net¦‹word›.sentinelone.net¦v10.events.data.microsoft.com» | QueryType=«1¦28¦33» | QueryStatus=«0¦9003¦87»
@ Microsoft-Windows-Ntfs | Microsoft-Windows-Ntfs/Operational
98,145,158 fl-ntfs-volume: DriveName=«C:¦D:¦\\?\Volume‹guid›» | DeviceName=\Device\HarddiskVolume«Shadow Copy‹n›¦‹n›» | CorruptionActionState=0 | VendorId=«VMware¦NVMe¦Msft»
@ Application Hang | Application
1002 fl-app-hang: Data=«OUTLOOK.EXE¦explorer.exe¦Teams.exe¦‹Word›.exe¦mmc.exe» | Version=‹ver› | StartTime=01d‹hash› | TerminationTime=‹pid› | ExeFileName=«C:\Windows\explorer.exe¦C:\Program Files\‹Word›\‹Word›.exe» | HangType=«Top level window is idle¦Cross-process¦Unknown»
@ Application Error | Application
1000 fl-app-error: AppName=«w3wp.exe¦lsass.exe¦spoolsv.exe¦svchost.exe_‹Word›¦MonitoringHost.exe¦‹Word›.exe» | AppVersion=‹ver› | ModuleName=«ntdll.dll¦KERNELBASE.dll¦clr.dll¦‹name›.dll» | ExceptionCode=«c0000005¦e0434352¦c0000374» | FaultingOffset=0000‹hash›
@ Microsoft-Windows-RestartManager | Application
10000,10001,10002 fl-restart-manager: RmSessionId=‹n› | UTCStartTime=‹time› | FullPath=«C:\Program Files\‹Word›\‹Word›.exe¦C:\Windows\explorer.exe» | DisplayName=«Windows Explorer¦‹Word›» | AppType=«4¦1»
@ Microsoft-Windows-Sysmon | Microsoft-Windows-Sysmon/Operational
10 fl-sysmon-short-access: SourceImage=«C:\Windows\CCM\CcmExec.exe¦‹s32›\wbem\WmiPrvSE.exe¦C:\Program Files\Qualys\QualysAgent\QualysAgent.exe» | TargetImage=‹lsass› | GrantedAccess=«0x1410¦0x1400¦0x1000»
10 fl-sysmon-installer-access: SourceImage=«‹s32›\msiexec.exe¦C:\ProgramData\chocolatey\choco.exe¦C:\Windows\SysWOW64\msiexec.exe» | TargetImage=«‹s32›\conhost.exe¦C:\ProgramData\chocolatey\tools\shimgen.exe¦‹ps›» | GrantedAccess=0x1fffff | CallTrace=C:\Windows\SYSTEM32\ntdll.dll+9d‹pid›
7 fl-sysmon-short-load: Image=«C:\Windows\CCM\CcmExec.exe¦‹s32›\inetsrv\w3wp.exe¦C:\Program Files\Microsoft Monitoring Agent\Agent\MonitoringHost.exe¦C:\Program Files\Microsoft SQL Server\MSSQL15.MSSQLSERVER\MSSQL\Binn\SQLPS.exe» | ImageLoaded=C:\Windows\Microsoft.Net\assembly\GAC_MSIL\System.Management.Automation\v4.0_3.0.0.0__31bf3856ad364e35\System.Management.Automation.dll | Signed=true
16 fl-sysmon-config: Configuration=«C:\ProgramData\sysmon\sysmonconfig.xml¦\\‹fqdn›\NETLOGON\sysmon.xml¦C:\Windows\config.xml» | ConfigurationFileHash=SHA256=‹hash›‹hash›
4 fl-sysmon-state: State=Started | Version=15.‹n› | SchemaVersion=4.90
255 fl-sysmon-error: ID=«QUEUE¦DriverCommunication» | Description=«Events dropped from driver queue: ProcessAccess:‹pid› ImageLoad:‹pid›¦Failed to retrieve events - Last error: The I/O operation has been aborted»
2 fl-sysmon-time: Image=«‹local›\Microsoft\OneDrive\OneDrive.exe¦C:\Program Files\Google\Chrome\Application\chrome.exe¦‹s32›\msiexec.exe¦C:\Program Files\Git\mingw64\bin\git.exe» | TargetFilename=«C:\Users\‹user›\OneDrive - ‹Word›\‹project›\‹name›.docx¦‹local›\Temp\‹guid›.tmp¦C:\Program Files\‹Word›\‹name›.dll» | PreviousCreationUtcTime=‹time›
15 fl-sysmon-zone: Image=C:\Program Files\«Google\Chrome\Application\chrome¦Microsoft Office\root\Office16\OUTLOOK».exe | TargetFilename=C:\Users\‹user›\Downloads\«‹Word›Setup-‹n›.exe¦‹project›.pdf¦Git-2.‹n›.0-64-bit.exe»:Zone.Identifier | Contents=[ZoneTransfer] ZoneId=3 HostUrl=https://«download.‹fqdn›¦github.com»/
25 fl-sysmon-tamper: Image=«C:\Program Files\Google\Chrome\Application\chrome.exe¦C:\Program Files (x86)\Microsoft\EdgeUpdate\Install\‹guid›\setup.exe¦C:\Program Files\Microsoft VS Code\Code.exe» | Type=Image is locked for access
"""
# An image is all that tells these from an attack's.
_BY_IMAGE = {
    "log-fl-4663-guard",
    "log-fl-4663-browser",
    "log-fl-4663-browser-edge",
    "log-fl-sysmon-short-access",
}
FLEET_LOG_TEMPLATES = tuple(
    one._replace(tells="image=" if one.name in _BY_IMAGE else "") for one in parse_log_table(_ROWS)
)
