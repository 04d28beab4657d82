"""Which kind of action an event shows, and which of its facts tell it, in the order they are written."""

from __future__ import annotations

from typing import Dict, Mapping, NamedTuple, Optional, Tuple


class Kind(NamedTuple):
    """`lead` is the fact that comes first and is windowed when long; `facts` follow the kind's name."""

    name: str
    lead: str
    facts: Tuple[str, ...]


def _kind(name: str, facts: str, lead: str = "") -> Kind:
    return Kind(name, lead, tuple(fact.strip() for fact in facts.split(",")))


PROCESS_START = _kind("process start", "image, original, parent, parent command, user", "command")
PROCESS_ACCESS = _kind("process access", "target, access, image, trace, user")
REGISTRY_SET = _kind("registry set", "key, value name, value, image, user")
REGISTRY_KEY = _kind("registry key", "action, key, image, user")
FILE_CREATE = _kind("file create", "file, image, user")
NETWORK = _kind("network connect", "image, direction, protocol, destination, destination port, source port, user")
IMAGE_LOAD = _kind("image load", "loaded, image, signed, signature, signature status, user")
SCRIPT_BLOCK = _kind("script block", "path", "script")
MODULE_LOG = _kind("module log", "host application", "payload")
OBJECT_ACCESS = "object type, object, access, properties, image, user"
USER_CHANGE = "target user, user, sid history, new uac, spn, delegation"
GROUP_CHANGE = "group, member, user"
KERBEROS = "target user, ticket for, encryption, options, preauth, status, source"
TASK = "task, user, task action"
LOG_CLEARED = _kind("log cleared", "user, channel")
WMI_EVENT = "namespace, query, operation, possible cause, consumer, image, provider path, status, user"

_SYSMON: Dict[int, Kind] = {
    1: PROCESS_START,
    2: _kind("file time change", "file, image, user"),
    3: NETWORK,
    5: _kind("process end", "image, user"),
    6: _kind("driver load", "loaded, signed, signature, signature status"),
    7: IMAGE_LOAD,
    8: _kind("remote thread", "target, image, start module, start function, user"),
    9: _kind("raw disk read", "image, device, user"),
    10: PROCESS_ACCESS,
    11: FILE_CREATE,
    12: REGISTRY_KEY,
    13: REGISTRY_SET,
    14: _kind("registry rename", "key, new name, image, user"),
    15: _kind("file stream create", "file, contents, image, user"),
    17: _kind("pipe create", "pipe, image, user"),
    18: _kind("pipe connect", "pipe, image, user"),
    19: _kind("wmi subscription", "action, name, query, namespace, user"),
    20: _kind("wmi subscription", "action, name, type, destination text, user"),
    21: _kind("wmi subscription", "action, consumer, filter, user"),
    22: _kind("dns query", "query, image, user"),
    23: _kind("file delete", "file, image, user"),
    24: _kind("clipboard change", "image, user"),
    25: _kind("process tampering", "type, image, user"),
    26: _kind("file delete", "file, image, user"),
    27: _kind("file block", "file, image, user"),
    28: _kind("file shred block", "file, image, user"),
    29: _kind("executable create", "file, image, user"),
}
_SECURITY: Dict[int, Kind] = {
    1102: LOG_CLEARED,
    4616: _kind("system time change", "image, user"),
    4624: _kind("logon", "target user, logon type, logon process, package, lm package, image, source, user"),
    4625: _kind(
        "logon failed", "target user, logon type, logon process, package, status, sub status, image, source, user"
    ),
    4634: _kind("logoff", "target user, logon type"),
    4647: _kind("logoff", "target user"),
    4648: _kind("logon with explicit credentials", "target user, target server, image, source, user"),
    4656: _kind("handle request", OBJECT_ACCESS),
    4657: REGISTRY_SET,
    4658: _kind("handle close", "image, user"),
    4660: _kind("object delete", OBJECT_ACCESS),
    4661: _kind("handle request", OBJECT_ACCESS),
    4662: _kind("directory access", "object type, properties, access, user"),
    4663: _kind("object access", OBJECT_ACCESS),
    4664: _kind("hard link create", "file, object, image, user"),
    4670: _kind("permission change", "object type, object, image, user"),
    4672: _kind("special privileges", "privileges, user"),
    4673: _kind("privileged service call", "privileges, object server, service, image, user"),
    4674: _kind("privileged object call", "privileges, object type, object, access, image, user"),
    4688: PROCESS_START,
    4689: _kind("process end", "image, user"),
    4690: _kind("handle duplicate", "user"),
    4697: _kind("service install", "service, service type, start type, user", "service file"),
    4698: _kind("scheduled task create", TASK, "task content"),
    4699: _kind("scheduled task delete", TASK, "task content"),
    4700: _kind("scheduled task enable", TASK, "task content"),
    4701: _kind("scheduled task disable", TASK, "task content"),
    4702: _kind("scheduled task update", TASK, "task content"),
    4703: _kind("token right change", "privileges, image, user"),
    4719: _kind("audit policy change", "subcategory, changes, user"),
    4720: _kind("user create", USER_CHANGE),
    4722: _kind("user enable", USER_CHANGE),
    4723: _kind("password change", USER_CHANGE),
    4724: _kind("password reset", USER_CHANGE),
    4725: _kind("user disable", USER_CHANGE),
    4726: _kind("user delete", USER_CHANGE),
    4728: _kind("global group member add", GROUP_CHANGE),
    4729: _kind("global group member remove", GROUP_CHANGE),
    4732: _kind("local group member add", GROUP_CHANGE),
    4733: _kind("local group member remove", GROUP_CHANGE),
    4735: _kind("local group change", GROUP_CHANGE),
    4738: _kind("user change", USER_CHANGE),
    4740: _kind("user locked out", "target user, user"),
    4741: _kind("computer create", USER_CHANGE),
    4742: _kind("computer change", USER_CHANGE),
    4756: _kind("universal group member add", GROUP_CHANGE),
    4768: _kind("kerberos ticket request", KERBEROS),
    4769: _kind("kerberos service ticket request", KERBEROS),
    4770: _kind("kerberos ticket renewal", KERBEROS),
    4771: _kind("kerberos preauthentication failed", KERBEROS),
    4776: _kind("credential validation", "target user, package, status, workstation"),
    4781: _kind("account rename", "old account, new account, user"),
    4798: _kind("user group enumeration", "target user, image, user"),
    4799: _kind("local group enumeration", "group, image, user"),
    5136: _kind("directory change", "class, attribute, action, attribute value, dn, user"),
    5137: _kind("directory object create", "class, dn, user"),
    5140: _kind("share access", "share, share path, access, source, user"),
    5142: _kind("share create", "share, share path, user"),
    5145: _kind("share access", "share, relative, share path, access, source, user"),
    5156: NETWORK,
    5157: _kind("network block", ",".join(NETWORK.facts)),
    5158: _kind("network bind", "image, protocol, source port"),
}
_SYSTEM: Dict[int, Kind] = {
    104: LOG_CLEARED,
    1102: LOG_CLEARED,
    7034: _kind("service crash", "service"),
    7036: _kind("service state", "service, state, user"),
    7040: _kind("service start type change", "service, old start type, start type, user"),
    7045: _kind("service install", "service, service type, start type, user", "service file"),
}
_POWERSHELL: Dict[int, Kind] = {
    400: _kind("powershell engine start", "engine version", "host application"),
    403: _kind("powershell engine stop", "engine version", "host application"),
    600: _kind("powershell provider start", "engine version", "host application"),
    800: _kind("module log", "pipeline, host application, user", "payload"),
    4103: _kind("module log", "pipeline, host application, user", "payload"),
    4104: SCRIPT_BLOCK,
}
_DEFENDER: Dict[int, Kind] = {
    number: _kind(name, "threat, threat category, severity, threat path, path, image, user")
    for number, name in (
        (1006, "malware found"),
        (1007, "malware action"),
        (1015, "malware behaviour"),
        (1116, "malware found"),
        (1117, "malware action"),
        (1118, "malware action"),
        (1119, "malware action"),
    )
}
_DEFENDER[5001] = _kind("malware protection disabled", "value, user")
_DEFENDER[5007] = _kind("malware protection setting", "value, user")
_DATABASE: Dict[int, Kind] = {
    216: _kind("database location change", "image, file"),
    325: _kind("database create", "image, file"),
    326: _kind("database attach", "image, file"),
    327: _kind("database detach", "image, file"),
}
_WMI: Dict[int, Kind] = {
    5857: _kind("wmi provider load", WMI_EVENT),
    5858: _kind("wmi query failed", WMI_EVENT),
    5859: _kind("wmi subscription", WMI_EVENT),
    5860: _kind("wmi subscription", WMI_EVENT),
    5861: _kind("wmi subscription", "namespace, consumer, user", "possible cause"),
}
_TASKS: Dict[int, Kind] = {
    106: _kind("scheduled task create", TASK),
    129: _kind("scheduled task start", TASK),
    140: _kind("scheduled task update", TASK),
    141: _kind("scheduled task delete", TASK),
    200: _kind("scheduled task start", TASK),
    201: _kind("scheduled task end", TASK),
}
KERBEROS_KINDS = frozenset(_SECURITY[number] for number in (4768, 4769, 4770, 4771))
SERVICE_STATE_KINDS = frozenset(_SYSTEM[number] for number in (7034, 7036, 7040))
SERVICE_KINDS = frozenset((_SECURITY[4697], _SYSTEM[7045]))
PIPE_KINDS = frozenset((_SYSMON[17], _SYSMON[18]))
DATABASE_KINDS = frozenset(_DATABASE.values())
POWERSHELL_KINDS = frozenset(kind for number, kind in _POWERSHELL.items() if number != 4104)
GROUP_KINDS = frozenset(
    kind for number, kind in _SECURITY.items() if kind.facts == tuple(GROUP_CHANGE.split(", ")) or number == 4799
)
_FAMILIES: Dict[str, Dict[int, Kind]] = {
    "sysmon": _SYSMON,
    "security-auditing": _SECURITY,
    "windows-eventlog": _SYSTEM,
    "service-control-manager": _SYSTEM,
    "powershell": _POWERSHELL,
    "windows-defender": _DEFENDER,
    "esent": _DATABASE,
    "wmi-activity": _WMI,
    "taskscheduler": _TASKS,
}
# Tried in this order when only the channel is known.
_CHANNELS = ("sysmon", "powershell", "windows-defender", "wmi-activity", "taskscheduler")
# Facts that give the kind away when neither provider nor id is there.
_BY_FACT: Tuple[Tuple[str, Kind], ...] = (
    ("script", SCRIPT_BLOCK),
    ("command", PROCESS_START),
    ("proctitle", _kind("process start", "system call, file, image, user", "proctitle")),
    ("target", PROCESS_ACCESS),
    ("system call", _kind("system call", "system call, file, image, comm, success, user")),
    ("pipe", _kind("pipe connect", "pipe, image, user")),
    ("loaded", IMAGE_LOAD),
    ("key", REGISTRY_SET),
    ("query", _SYSMON[22]),
    ("file", FILE_CREATE),
    ("destination port", NETWORK),
    ("service file", _SYSTEM[7045]),
    ("parent", PROCESS_START),
)

KIND_NAMES = frozenset(
    [kind.name for kinds in _FAMILIES.values() for kind in kinds.values()] + [kind.name for _, kind in _BY_FACT]
)


def find_kind(known: Mapping[str, str]) -> Optional[Kind]:
    """The kind of the event, or None when it is of no known kind."""
    number = _event_number(known.get("id", ""))
    if number is None:
        return _kind_by_facts(known)
    provider = known.get("provider", "").lower().replace(" ", "-")
    for family, kinds in _FAMILIES.items():
        if family in provider:
            return kinds.get(number)
    channel = known.get("channel", "").lower().replace(" ", "-")
    if provider:
        return None
    if channel.endswith("security"):
        return _SECURITY.get(number)
    if channel.endswith("system"):
        return _SYSTEM.get(number)
    for family in _CHANNELS:
        if family in channel:
            return _FAMILIES[family].get(number)
    if "channel" in known and "eventlog" not in channel:
        return None
    return _SECURITY.get(number) or (_SYSMON.get(number) if _kind_by_facts(known) else _SYSTEM.get(number))


def _event_number(text: str) -> Optional[int]:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 7 else None


def _kind_by_facts(known: Mapping[str, str]) -> Optional[Kind]:
    for fact, kind in _BY_FACT:
        if fact in known:
            return kind
    return None
