"""The ordinary events among the samples: what an estate logs all day, and near misses of the intrusion."""

from __future__ import annotations

from tests.demo.sample_facts import (
    POWERSHELL,
    SYS32,
    SYSTEM,
    Fact,
    line,
    process,
    script,
    security,
    sysmon,
    system,
)

_CMD = SYS32 + "cmd.exe"
_REG = SYS32 + "reg.exe"
_SVCHOST = SYS32 + "svchost.exe"
_SERVICES = SYS32 + "services.exe"
_EXPLORER = "C:\\Windows\\explorer.exe"
_CHROME = "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"
_CCM = "C:\\Windows\\CCM\\CcmExec.exe"
_MARA = "CONTOSO\\mara.lindt"
_JO = "CONTOSO\\jo.brandt"
_DEV = "CONTOSO\\ines.falk"
_ADMIN = "CONTOSO\\adm-keller"


def _benign_process(
    minute: int, host: str, form: str, command: str, image: str, parent: str, user: str, event_id: int = 1
) -> Fact:
    return process(minute, host, form, "benign", command, image=image, parent=parent, user=user, event_id=event_id)


_PROCESSES = [
    _benign_process(421, "wks-0117", "xml", "C:\\Windows\\system32\\svchost.exe -k netsvcs -p -s Schedule", _SVCHOST, _SERVICES, SYSTEM),
    _benign_process(423, "wks-0117", "xml", "C:\\Windows\\Explorer.EXE", _EXPLORER, SYS32 + "userinit.exe", _MARA),
    _benign_process(424, "wks-0117", "classic", "net use H: \\\\srv-file02\\home$ /persistent:no", SYS32 + "net.exe", _CMD, _MARA, 4688),
    _benign_process(424, "wks-0117", "xml", "gpupdate /target:user /wait:0", SYS32 + "gpupdate.exe", _SVCHOST, SYSTEM),
    _benign_process(427, "wks-0117", "xml", "\"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe\" --type=renderer --lang=de", _CHROME, _CHROME, _MARA),
    _benign_process(430, "wks-0117", "nxlog", "\"C:\\Program Files\\Microsoft Office\\root\\Office16\\OUTLOOK.EXE\"", "C:\\Program Files\\Microsoft Office\\root\\Office16\\OUTLOOK.EXE", _EXPLORER, _MARA),
    _benign_process(433, "wks-0209", "winlogbeat", "\"C:\\Users\\jo.brandt\\AppData\\Local\\Microsoft\\Teams\\Update.exe\" --processStart Teams.exe", "C:\\Users\\jo.brandt\\AppData\\Local\\Microsoft\\Teams\\Update.exe", _EXPLORER, _JO),
    _benign_process(436, "wks-0209", "xml", "reg.exe", _REG, _CMD, _JO),
    _benign_process(437, "wks-0209", "xml", "reg query HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion /v ProgramFilesDir", _REG, _CMD, _JO),
    _benign_process(438, "wks-0209", "classic", "reg save HKLM\\SOFTWARE\\Contoso\\Inventory C:\\ProgramData\\Contoso\\inv.hiv /y", _REG, _CCM, SYSTEM, 4688),
    _benign_process(439, "srv-app01", "xml", "reg export HKLM\\SOFTWARE\\Contoso\\Billing C:\\Backup\\billing.reg /y", _REG, _CMD, _ADMIN),
    _benign_process(440, "srv-app01", "kv", "robocopy D:\\Data \\\\srv-bak01\\data$ /MIR /R:1 /W:1 /NP /LOG:C:\\Logs\\mirror.log", SYS32 + "Robocopy.exe", _CMD, _ADMIN),
    _benign_process(441, "srv-app01", "xml", "copy C:\\Windows\\System32\\drivers\\etc\\hosts C:\\Backup\\hosts.bak", _CMD, _EXPLORER, _ADMIN),
    _benign_process(442, "srv-app01", "xml", "xcopy C:\\Windows\\System32\\inetsrv\\config C:\\Backup\\iis /E /Y", SYS32 + "xcopy.exe", _CMD, _ADMIN),
    _benign_process(444, "wks-0209", "xml", "notepad.exe C:\\Users\\jo.brandt\\Documents\\sam_meeting_notes.txt", SYS32 + "notepad.exe", _EXPLORER, _JO),
    _benign_process(446, "wks-0209", "nxlog", "findstr /i security policy.txt", SYS32 + "findstr.exe", _CMD, _JO),
    _benign_process(447, "srv-bak01", "xml", "\"C:\\Program Files\\Veeam\\Backup and Replication\\Backup\\Veeam.Backup.Manager.exe\" startbackupjob owner=[vbsvc] Normal", "C:\\Program Files\\Veeam\\Backup and Replication\\Backup\\Veeam.Backup.Manager.exe", "C:\\Program Files\\Veeam\\Backup and Replication\\Backup\\Veeam.Backup.Service.exe", SYSTEM),
    _benign_process(448, "srv-bak01", "classic", "vssadmin list writers", SYS32 + "vssadmin.exe", "C:\\Program Files\\Veeam\\Backup and Replication\\Backup\\Veeam.Backup.Agent.exe", SYSTEM, 4688),
    _benign_process(449, "srv-bak01", "xml", "wbadmin get versions", SYS32 + "wbadmin.exe", _CMD, _ADMIN),
    _benign_process(450, "wks-0117", "xml", "C:\\Windows\\CCM\\CcmExec.exe", _CCM, _SERVICES, SYSTEM),
    _benign_process(451, "wks-0117", "xml", "C:\\Windows\\system32\\wbem\\wmiprvse.exe -secured -Embedding", SYS32 + "wbem\\WmiPrvSE.exe", _SVCHOST, "NT AUTHORITY\\NETWORK SERVICE"),
    _benign_process(452, "wks-0117", "winlogbeat", "\"C:\\Windows\\System32\\taskhostw.exe\" Install $(Arg0)", SYS32 + "taskhostw.exe", _SVCHOST, SYSTEM),
    _benign_process(455, "wks-0301", "xml", "git fetch --prune origin", "C:\\Program Files\\Git\\cmd\\git.exe", "C:\\Users\\ines.falk\\AppData\\Local\\Programs\\Microsoft VS Code\\Code.exe", _DEV),
    _benign_process(456, "wks-0301", "xml", "\"C:\\Program Files\\dotnet\\dotnet.exe\" build -c Release", "C:\\Program Files\\dotnet\\dotnet.exe", _CMD, _DEV),
    _benign_process(457, "wks-0301", "nxlog", "npm ci --no-audit", "C:\\Program Files\\nodejs\\node.exe", _CMD, _DEV),
    _benign_process(458, "wks-0301", "xml", "python -m pytest tests -q", "C:\\Python312\\python.exe", POWERSHELL, _DEV),
    _benign_process(459, "wks-0301", "kv", "ping -n 4 srv-app01", SYS32 + "PING.EXE", _CMD, _DEV),
    _benign_process(461, "wks-0301", "xml", "\"C:\\Program Files\\Docker\\Docker\\resources\\bin\\docker.exe\" compose up -d", "C:\\Program Files\\Docker\\Docker\\resources\\bin\\docker.exe", POWERSHELL, _DEV),
    _benign_process(463, "wks-0117", "xml", "msiexec.exe /i \\\\srv-file02\\pkg\\7zip-24.msi /qn /norestart", SYS32 + "msiexec.exe", _CCM, SYSTEM),
    _benign_process(465, "wks-0117", "classic", "net user /?", SYS32 + "net.exe", _CMD, _JO, 4688),
    _benign_process(466, "wks-0117", "xml", "C:\\ProgramData\\Microsoft\\Windows Defender\\Platform\\4.18.26090.9-0\\MsMpEng.exe", "C:\\ProgramData\\Microsoft\\Windows Defender\\Platform\\4.18.26090.9-0\\MsMpEng.exe", _SERVICES, SYSTEM),
    _benign_process(468, "srv-app01", "winlogbeat", "c:\\windows\\system32\\inetsrv\\w3wp.exe -ap \"Billing\" -v \"v4.0\" -h \"C:\\inetpub\\temp\\apppools\\Billing\\Billing.config\"", SYS32 + "inetsrv\\w3wp.exe", _SVCHOST, "IIS APPPOOL\\Billing"),
    _benign_process(469, "srv-app01", "xml", "powershell.exe -NoProfile -ExecutionPolicy RemoteSigned -File C:\\Scripts\\Rotate-Logs.ps1 -Days 30", POWERSHELL, _SVCHOST, SYSTEM),
    _benign_process(470, "srv-app01", "xml", "\"C:\\Program Files\\SplunkUniversalForwarder\\bin\\splunkd.exe\" service", "C:\\Program Files\\SplunkUniversalForwarder\\bin\\splunkd.exe", _SERVICES, SYSTEM),
    _benign_process(472, "wks-0209", "xml", "rundll32.exe shell32.dll,Control_RunDLL mmsys.cpl", SYS32 + "rundll32.exe", _EXPLORER, _JO),
    _benign_process(474, "wks-0209", "nxlog", "schtasks /query /tn \"\\Contoso\\Nightly Inventory\"", SYS32 + "schtasks.exe", _CMD, _ADMIN),
    _benign_process(475, "srv-app01", "classic", "sc query W3SVC", SYS32 + "sc.exe", _CMD, _ADMIN, 4688),
    _benign_process(478, "wks-0209", "xml", "\"C:\\Program Files\\7-Zip\\7z.exe\" a report.zip report.docx", "C:\\Program Files\\7-Zip\\7z.exe", _EXPLORER, _JO),
    _benign_process(480, "srv-app01", "kv", "sqlcmd -S . -d Billing -i C:\\Scripts\\nightly.sql", "C:\\Program Files\\Microsoft SQL Server\\Client SDK\\ODBC\\170\\Tools\\Binn\\SQLCMD.EXE", _CMD, _ADMIN),
    _benign_process(482, "wks-0301", "xml", "echo Please run: reg save HKLM\\SAM is what the red team did", _CMD, _EXPLORER, _DEV),
]  # fmt: skip

_SYSMON = [
    sysmon(426, "wks-0117", "xml", "benign", 3, Image=_CHROME, User=_MARA, Protocol="tcp", Initiated="true", SourceIp="fd12:20:4::117", SourcePort="51022", DestinationIp="2001:db8:113::80", DestinationHostname="www.example.com", DestinationPort="443"),
    sysmon(426, "wks-0209", "nxlog", "benign", 3, Image=_SVCHOST, User="NT AUTHORITY\\NETWORK SERVICE", Protocol="udp", Initiated="true", SourceIp="fd12:20:4::29", SourcePort="52011", DestinationIp="fd12:20:0::10", DestinationPort="53"),
    sysmon(428, "wks-0117", "xml", "benign", 22, Image=_CHROME, QueryName="outlook.office365.example", QueryStatus="0", QueryResults="2001:db8:113::11;"),
    sysmon(429, "wks-0117", "xml", "benign", 7, Image=_CHROME, ImageLoaded=SYS32 + "dwrite.dll", Signed="true", Signature="Microsoft Windows", SignatureStatus="Valid"),
    sysmon(431, "wks-0209", "winlogbeat", "benign", 11, Image=_CHROME, TargetFilename="C:\\Users\\jo.brandt\\Downloads\\invoice-1183.pdf"),
    sysmon(432, "wks-0209", "xml", "benign", 11, Image="C:\\Program Files\\Samsung\\Magician\\SamsungMagician.exe", TargetFilename="C:\\ProgramData\\Samsung\\sam.log"),
    sysmon(434, "wks-0117", "xml", "benign", 10, SourceImage="C:\\ProgramData\\Microsoft\\Windows Defender\\Platform\\4.18.26090.9-0\\MsMpEng.exe", TargetImage=SYS32 + "lsass.exe", GrantedAccess="0x1000", CallTrace="C:\\Windows\\SYSTEM32\\ntdll.dll+9d234|C:\\Windows\\System32\\KERNELBASE.dll+2c13e|C:\\ProgramData\\Microsoft\\Windows Defender\\Platform\\4.18.26090.9-0\\mpsvc.dll+111fc"),
    sysmon(434, "wks-0209", "xml", "benign", 10, SourceImage=SYS32 + "svchost.exe", TargetImage=SYS32 + "lsass.exe", GrantedAccess="0x1000", CallTrace="C:\\Windows\\SYSTEM32\\ntdll.dll+9d234|C:\\Windows\\System32\\KERNELBASE.dll+2c13e|c:\\windows\\system32\\lsm.dll+10e93"),
    sysmon(435, "wks-0301", "xml", "benign", 10, SourceImage=SYS32 + "Taskmgr.exe", TargetImage="C:\\Users\\ines.falk\\AppData\\Local\\Programs\\Microsoft VS Code\\Code.exe", GrantedAccess="0x1400"),
    sysmon(443, "wks-0117", "xml", "benign", 12, EventType="CreateKey", Image=_EXPLORER, TargetObject="HKU\\S-1-5-21-3419697060-3810377854-678604692-1144\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\RecentDocs\\.xlsx"),
    sysmon(445, "wks-0117", "xml", "benign", 13, EventType="SetValue", Image=_SVCHOST, TargetObject="HKLM\\System\\CurrentControlSet\\Services\\W32Time\\Config\\LastKnownGoodTime", Details="QWORD (0x01dc5788-0x4a2c1b00)"),
    sysmon(445, "wks-0301", "classic", "benign", 13, EventType="SetValue", Image="C:\\Program Files\\Microsoft OneDrive\\OneDriveSetup.exe", TargetObject="HKU\\S-1-5-21-3419697060-3810377854-678604692-1177\\Software\\Microsoft\\Windows\\CurrentVersion\\Run\\OneDrive", Details="\"C:\\Program Files\\Microsoft OneDrive\\OneDrive.exe\" /background"),
    sysmon(454, "srv-app01", "xml", "benign", 17, EventType="CreatePipe", Image="C:\\Program Files\\Microsoft SQL Server\\MSSQL16.MSSQLSERVER\\MSSQL\\Binn\\sqlservr.exe", PipeName="\\sql\\query"),
    sysmon(454, "srv-app01", "nxlog", "benign", 18, EventType="ConnectPipe", Image=_SVCHOST, PipeName="\\wkssvc"),
    sysmon(460, "wks-0301", "xml", "benign", 23, Image="C:\\Program Files\\Git\\cmd\\git.exe", TargetFilename="C:\\src\\billing\\.git\\index.lock", IsExecutable="false"),
    sysmon(462, "wks-0117", "xml", "benign", 6, ImageLoaded=SYS32 + "drivers\\e1d68x64.sys", Signed="true", Signature="Intel(R) Wired LAN", SignatureStatus="Valid"),
    sysmon(464, "wks-0209", "xml", "benign", 15, Image=_CHROME, TargetFilename="C:\\Users\\jo.brandt\\Downloads\\invoice-1183.pdf:Zone.Identifier", Contents="[ZoneTransfer]  ZoneId=3"),
    sysmon(467, "wks-0301", "xml", "benign", 8, SourceImage=SYS32 + "csrss.exe", TargetImage="C:\\Python312\\python.exe", StartAddress="0x00007FFB1A2C0000", StartModule=SYS32 + "KERNELBASE.dll", StartFunction="CtrlRoutine"),
]  # fmt: skip

_SECURITY = [
    security(420, "dc01", "xml", "benign", 4624, TargetUserSid="S-1-5-18", TargetUserName="SYSTEM", TargetDomainName="NT AUTHORITY", LogonType="5", LogonProcessName="Advapi", AuthenticationPackageName="Negotiate", ProcessName=_SERVICES, IpAddress="-"),
    security(422, "dc01", "classic", "benign", 4624, TargetUserName="mara.lindt", TargetDomainName="CONTOSO", LogonType="3", LogonProcessName="Kerberos", AuthenticationPackageName="Kerberos", IpAddress="fd12:20:4::117", IpPort="50980"),
    security(422, "dc01", "xml", "benign", 4768, TargetUserName="mara.lindt", TargetDomainName="CONTOSO", ServiceName="krbtgt", Status="0x0", TicketEncryptionType="0x12", PreAuthType="2", IpAddress="fd12:20:4::117", IpPort="50979"),
    security(422, "dc01", "winlogbeat", "benign", 4769, TargetUserName="mara.lindt@CONTOSO.EXAMPLE", ServiceName="SRV-FILE02$", TicketOptions="0x40810000", TicketEncryptionType="0x12", Status="0x0", IpAddress="fd12:20:4::117"),
    security(425, "dc01", "xml", "benign", 4776, PackageName="MICROSOFT_AUTHENTICATION_PACKAGE_V1_0", TargetUserName="jo.brandt", Workstation="WKS-0209", Status="0x0"),
    security(427, "wks-0209", "nxlog", "benign", 4625, TargetUserName="jo.brandt", TargetDomainName="CONTOSO", Status="0xc000006d", SubStatus="0xc000006a", LogonType="2", IpAddress="127.0.0.1"),
    security(429, "srv-app01", "xml", "benign", 4672, SubjectUserName="SYSTEM", SubjectDomainName="NT AUTHORITY", PrivilegeList="SeAssignPrimaryTokenPrivilege SeTcbPrivilege SeBackupPrivilege SeDebugPrivilege"),
    security(430, "dc01", "xml", "benign", 4672, SubjectUserName="DC01$", SubjectDomainName="CONTOSO", PrivilegeList="SeSecurityPrivilege SeBackupPrivilege SeRestorePrivilege"),
    security(436, "dc01", "xml", "benign", 4662, SubjectUserSid="S-1-5-21-3419697060-3810377854-678604692-1001", SubjectUserName="DC02$", SubjectDomainName="CONTOSO", ObjectServer="DS", ObjectType="%{19195a5b-6da0-11d0-afd3-00c04fd930c9}", OperationType="Object Access", AccessMask="0x100", Properties="%%7688 {1131f6aa-9c07-11d1-f79f-00c04fc2dcd2}"),
    security(439, "srv-file02", "xml", "benign", 5145, SubjectUserName="jo.brandt", SubjectDomainName="CONTOSO", ObjectType="File", IpAddress="fd12:20:4::29", IpPort="51200", ShareName="\\\\*\\projects", ShareLocalPath="\\??\\D:\\projects", RelativeTargetName="2026\\Q4\\plan.xlsx", AccessMask="0x120089", AccessList="%%1538 %%4416"),
    security(440, "srv-file02", "classic", "benign", 5140, SubjectUserName="mara.lindt", SubjectDomainName="CONTOSO", ObjectType="File", IpAddress="fd12:20:4::117", ShareName="\\\\*\\home$", ShareLocalPath="\\??\\D:\\home", AccessMask="0x1"),
    security(441, "dc01", "xml", "benign", 5145, SubjectUserName="WKS-0117$", SubjectDomainName="CONTOSO", ObjectType="File", IpAddress="fd12:20:4::117", ShareName="\\\\*\\SYSVOL", RelativeTargetName="contoso.example\\Policies\\{31B2F340-016D-11D2-945F-00C04FB984F9}\\gpt.ini", AccessMask="0x120089"),
    security(453, "srv-file02", "xml", "benign", 4663, SubjectUserName="jo.brandt", SubjectDomainName="CONTOSO", ObjectServer="Security", ObjectType="File", ObjectName="D:\\projects\\2026\\Q4\\plan.xlsx", AccessList="%%4416", AccessMask="0x1", ProcessName="C:\\Program Files\\Microsoft Office\\root\\Office16\\EXCEL.EXE"),
    security(453, "wks-0117", "nxlog", "benign", 4656, SubjectUserName="WKS-0117$", ObjectServer="Security", ObjectType="Key", ObjectName="\\REGISTRY\\MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Schedule", AccessMask="0x20019", ProcessName=_SVCHOST),
    security(471, "wks-0117", "xml", "benign", 5156, ProcessID="1188", Application="\\device\\harddiskvolume3\\windows\\system32\\svchost.exe", Direction="%%14593", SourceAddress="fd12:20:4::117", SourcePort="51300", DestAddress="fd12:20:0::10", DestPort="389", Protocol="6"),
    security(473, "dc01", "xml", "benign", 4738, TargetUserName="jo.brandt", TargetDomainName="CONTOSO", SubjectUserName="adm-keller", PasswordLastSet="11/17/2026 7:53:11 AM", UserAccountControl="-"),
    security(476, "dc01", "classic", "benign", 4728, MemberName="CN=Ines Falk,OU=Staff,DC=contoso,DC=example", TargetUserName="GG-Billing-Readers", TargetDomainName="CONTOSO", SubjectUserName="adm-keller", SubjectDomainName="CONTOSO"),
    security(477, "wks-0301", "xml", "benign", 4702, SubjectUserName="WKS-0301$", TaskName="\\Microsoft\\Windows\\UpdateOrchestrator\\Schedule Scan", TaskContentNew="<Task><Actions><Exec><Command>%systemroot%\\system32\\usoclient.exe</Command><Arguments>StartScan</Arguments></Exec></Actions></Task>"),
    security(479, "wks-0301", "xml", "benign", 4648, SubjectUserName="ines.falk", TargetUserName="adm-falk", TargetServerName="srv-app01", ProcessName=SYS32 + "mstsc.exe", IpAddress="-"),
    security(481, "dc01", "xml", "benign", 4770, TargetUserName="WKS-0209$@CONTOSO.EXAMPLE", ServiceName="krbtgt", TicketOptions="0x2", TicketEncryptionType="0x12", IpAddress="fd12:20:4::29"),
    security(483, "srv-app01", "winlogbeat", "benign", 4657, SubjectUserName="SRV-APP01$", ObjectName="\\REGISTRY\\MACHINE\\SOFTWARE\\Contoso\\Billing", ObjectValueName="LastRun", OperationType="%%1905", NewValue="2026-11-17", ProcessName="C:\\Program Files\\Contoso\\Billing\\billing.exe"),
]  # fmt: skip

_SYSTEM = [
    system(423, "wks-0117", "xml", "benign", 7036, param1="Windows Update", param2="running"),
    system(424, "wks-0117", "classic", "benign", 7036, param1="Background Intelligent Transfer Service", param2="stopped"),
    system(449, "wks-0209", "nxlog", "benign", 7040, param1="Background Intelligent Transfer Service", param2="demand start", param3="auto start", param4="BITS"),
    system(463, "wks-0117", "xml", "benign", 7045, ServiceName="Contoso VPN Service", ImagePath="\"C:\\Program Files\\Contoso VPN\\vpnsvc.exe\"", ServiceType="user mode service", StartType="auto start", AccountName="LocalSystem"),
    system(464, "srv-app01", "winlogbeat", "benign", 7045, ServiceName="Npcap Packet Driver (NPCAP)", ImagePath="\\SystemRoot\\system32\\DRIVERS\\npcap.sys", ServiceType="kernel mode driver", StartType="system start", AccountName=""),
    Fact(466, "wks-0117", "xml", "benign", "Application", 326, {"Data": "svchost (1320) DS_Token_DB: The database engine attached a database (1, C:\\Windows\\system32\\config\\systemprofile\\AppData\\Local\\DataSharing\\Storage\\DSTokenDB2.dat)."}),
    Fact(467, "wks-0209", "xml", "benign", "Microsoft-Windows-TaskScheduler/Operational", 106, {"TaskName": "\\GoogleUpdateTaskMachineUA", "UserContext": "S-1-5-18"}),
    Fact(468, "wks-0209", "nxlog", "benign", "Microsoft-Windows-TaskScheduler/Operational", 200, {"TaskName": "\\Microsoft\\Windows\\Defrag\\ScheduledDefrag", "ActionName": "%windir%\\system32\\defrag.exe"}),
    Fact(470, "srv-app01", "xml", "benign", "Microsoft-Windows-WMI-Activity/Operational", 5857, {"ProviderName": "CIMWin32", "Code": "0x0", "HostProcess": "wmiprvse.exe", "ProviderPath": "%systemroot%\\system32\\wbem\\cimwin32.dll"}),
    Fact(474, "wks-0117", "winlogbeat", "benign", "Windows PowerShell", 600, {"Data": "Registry Started ProviderName=Registry NewProviderState=Started HostName=ConsoleHost HostApplication=powershell.exe -NoProfile -File C:\\Scripts\\Rotate-Logs.ps1"}),
    script(469, "srv-app01", "xml", "benign", "param([int]$Days = 30)\nGet-ChildItem 'D:\\Logs' -Filter *.log -Recurse | Where-Object LastWriteTime -lt (Get-Date).AddDays(-$Days) | Compress-Archive -DestinationPath \"D:\\Archive\\$(Get-Date -f yyyyMMdd).zip\"", "C:\\Scripts\\Rotate-Logs.ps1"),
    script(471, "srv-app01", "winlogbeat", "benign", "Get-Service W3SVC | Where-Object Status -ne Running | Start-Service", "C:\\Scripts\\Watch-Web.ps1"),
    script(472, "wks-0301", "nxlog", "benign", "Import-Module posh-git; Set-PSReadLineOption -EditMode Windows", "C:\\Users\\ines.falk\\Documents\\PowerShell\\profile.ps1"),
    script(473, "wks-0301", "xml", "benign", "function Get-Uptime { (Get-Date) - (gcim Win32_OperatingSystem).LastBootUpTime }"),
]  # fmt: skip

_OTHER = [
    line(421, "web-lx3", "linux_audit", "benign", "type=EXECVE msg=audit(1794898860.101:88001): argc=3 a0=\"run-parts\" a1=\"--report\" a2=\"/etc/cron.hourly\""),
    line(425, "web-lx3", "linux_audit", "benign", "type=EXECVE msg=audit(1794899100.420:88020): argc=4 a0=\"apt-get\" a1=\"-qq\" a2=\"-y\" a3=\"update\""),
    line(428, "web-lx3", "linux_audit", "benign", "type=SYSCALL msg=audit(1794899280.020:88033): arch=c000003e syscall=59 success=yes exit=0 ppid=1 pid=20114 auid=4294967295 uid=0 comm=\"logrotate\" exe=\"/usr/sbin/logrotate\" key=\"exec\""),
    line(433, "web-lx3", "linux_audit", "benign", "type=PROCTITLE msg=audit(1794899580.020:88040): proctitle=2F7573722F7362696E2F6E67696E78002D730072656C6F6164"),
    line(437, "web-lx3", "linux_secure", "benign", "Nov 17 07:17:02 web-lx3 sshd[20155]: Accepted publickey for deploy from fd12:20:9::4 port 40122 ssh2: ED25519 SHA256:l0nGh4sh"),
    line(438, "web-lx3", "linux_secure", "benign", "Nov 17 07:18:01 web-lx3 CRON[20160]: pam_unix(cron:session): session opened for user root(uid=0) by (uid=0)"),
    line(440, "web-lx3", "access_combined", "benign", "fd12:20:9::4 - - [17/Nov/2026:07:20:11 +0000] \"GET /api/v2/invoices?page=3 HTTP/1.1\" 200 5123 \"-\" \"Mozilla/5.0\""),
    line(441, "web-lx3", "access_combined", "benign", "2001:db8:113::7 - - [17/Nov/2026:07:21:49 +0000] \"GET /docs/net-user-command.html HTTP/1.1\" 200 18220 \"-\" \"Mozilla/5.0\""),
    line(443, "db-lx1", "postgres", "benign", "2026-11-17 07:23:10.312 UTC [3144] LOG:  checkpoint complete: wrote 312 buffers (1.9%); write=31.204 s, sync=0.011 s"),
    line(447, "k8s-01", "kube:container", "benign", "{\"ts\":\"2026-11-17T07:27:00Z\",\"level\":\"info\",\"logger\":\"billing.worker\",\"msg\":\"batch finished\",\"rows\":1820,\"took_ms\":911}"),
    line(450, "fw-01", "cisco:asa", "benign", "Nov 17 2026 07:30:12 fw-01 : %ASA-6-302013: Built outbound TCP connection 99120 for outside:2001:db8:113::80/443 to inside:fd12:20:4::117/51022"),
    line(455, "fw-01", "pan:traffic", "benign", "1,2026/11/17 07:35:01,0123456789,TRAFFIC,end,2560,2026/11/17 07:35:01,fd12:20:4::29,2001:db8:113::11,0.0.0.0,0.0.0.0,allow-web,,,ssl,vsys1,trust,untrust"),
    line(459, "srv-app01", "billing:app", "benign", "2026-11-17T07:39:21 INFO  InvoiceService - Security context refreshed for tenant SAM GmbH, account domain unchanged"),
    line(465, "helpdesk", "ticket", "benign", "User reports that the netstat window closes at once; asked to run it from a command prompt and send a screenshot."),
    line(476, "helpdesk", "ticket", "benign", "Ticket 4471: please add local account for the scanner in the copy room, SAM account name scanner01."),
    line(484, "sap-01", "sap:audit", "benign", "AU3|20261117080412|SAPDEV|DDIC|SE38|Transaktion SE38 gestartet"),
    line(485, "wks-0301", "shell_history", "benign", "kubectl get pods -n billing -o wide"),
    line(486, "wks-0301", "shell_history", "benign", "grep -rn netstat docs/"),
    line(487, "wks-0301", "shell_history", "benign", "docker run --rm -v $PWD:/src node:20 npm test"),
    line(488, "web-lx3", "shell_history", "benign", "sudo systemctl restart nginx"),
    line(489, "web-lx3", "shell_history", "benign", "tail -f /var/log/nginx/error.log"),
]  # fmt: skip

ORDINARY: list[Fact] = [*_PROCESSES, *_SYSMON, *_SECURITY, *_SYSTEM, *_OTHER]
