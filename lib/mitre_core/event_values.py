"""Write a fact's value so that it tells the same in every log: users by class, masks by right, traces by module."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Callable, Dict, List, Mapping, Optional

from .event_audit import decode_value, name_system_call
from .well_known import (
    AUDIT_SUBCATEGORIES,
    DIRECTORY_RIGHTS,
    FILE_RIGHTS,
    GUID_NAMES,
    KEY_RIGHTS,
    PROCESS_ALL,
    PROCESS_RIGHTS,
    RID_NAMES,
    SID_NAMES,
    STANDARD_RIGHTS,
)

_CLASSES: Dict[str, str] = {
    "local service": "service",
    "network service": "service",
    "localsystem": "system",
    "localservice": "service",
    "networkservice": "service",
    "système": "system",
    "sistema": "system",
    "anonymous logon": "anonymous",
    **dict.fromkeys(["www-data", "apache", "nginx", "httpd", "tomcat", "postgres", "mysql"], "service"),
}
# The logon sessions of SYSTEM, network service and local service have fixed numbers.
_LOGONS = {"0x3e7": "system", "0x3e4": "service", "0x3e5": "service"}
_KEPT_USERS = {"system", "guest", "administrator", "krbtgt", "anonymous", "root", "everyone", "nobody"}
_SID = re.compile(r"[sS]-1-\d{1,2}(?:-\d{1,10}){1,15}\Z")
_MODULE = re.compile(r"([^\\|(+]{1,64})(?:\+[0-9a-fA-F]+|\([0-9a-fA-F]+\))?(?:\||$)")
_GUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_CODE = re.compile(r"%%\d+")
_XML_PART = re.compile(
    r"<(Command|Arguments|URI|UserId|RunLevel|Hidden|LogonTrigger|BootTrigger|ClassId)>([^<]{0,4000})", re.I
)
_FIXED_PORT_END = 49152
_BUILTIN_GROUPS = re.compile(
    r"(?i)(?:.*admin.*|.*operators|.*users|domain .*|enterprise .*|schema .*|guests|group policy creator owners"
    r"|protected users|replicator|iis_iusrs|cert publishers)\Z"
)


def name_user(name: str, sid: str = "", logon_id: str = "") -> str:
    """The class of an account: its own name only where Windows gives it."""
    if logon_id.lower() in _LOGONS:
        return _LOGONS[logon_id.lower()]
    sid = sid.lower().strip("%{}")
    if sid == "s-1-0-0" and name:
        sid = ""
    known = _name_sid(sid)
    if known in ("system", "local service", "network service", "anonymous"):
        return _CLASSES.get(known, known)
    name = (name or sid).strip().lower()
    if _SID.match(name):
        return name_user("", name) if not sid or sid != name else (known if known in _KEPT_USERS else "user")
    if "\\" in name:
        domain, _, name = name.rpartition("\\")
        if domain in ("nt service", "iis apppool", "font driver host", "window manager"):
            return "service"
    name = name.partition("@")[0] if not name.startswith("@") else name
    name = _CLASSES.get(name, name)
    if not name or name == "-":
        return ""
    if known in _KEPT_USERS:
        return known
    if name.endswith("$"):
        return "machine"
    if name in _KEPT_USERS or name == "service":
        return name
    return "service" if name.startswith(("dwm-", "umfd-")) else "user"


def _name_sid(sid: str) -> Optional[str]:
    known = SID_NAMES.get(sid)
    return known or (RID_NAMES.get(sid[sid.rindex("-") + 1 :]) if sid.startswith("s-1-5-21-") else None)


def name_rights(mask: str, object_type: str = "") -> str:
    """An access mask with the names of its rights: `0x1410 vm read, query`."""
    try:
        value = int(mask, 0)
    except ValueError:
        return name_codes(mask)
    kind = object_type.lower()
    rights = KEY_RIGHTS if kind == "key" else PROCESS_RIGHTS if kind in ("process", "thread") else FILE_RIGHTS
    if kind == "directory service":
        rights = DIRECTORY_RIGHTS
    if kind in ("process",) and value & PROCESS_ALL == PROCESS_ALL:
        return "{:#x} all access".format(value)
    if kind not in ("key", "process", "thread", "file", "directory service"):
        rights = ()
    names = [name for bit, name in (*rights, *STANDARD_RIGHTS) if value & bit]
    return " ".join(["{:#x}".format(value), ", ".join(names)]).rstrip()


def name_modules(trace: str) -> str:
    """A call trace as the names of its modules, repeats left out: `ntdll.dll|kernelbase.dll|unknown`."""
    return _name_modules(trace[:4096])


@lru_cache(maxsize=1024)
def _name_modules(trace: str) -> str:
    names = []
    for name in _MODULE.findall(trace.replace("/", "\\")):
        name = name.lower()
        if not names or names[-1] != name:
            names.append(name)
    return "|".join(dict.fromkeys(names[:24]))


def name_guids(text: str) -> str:
    """The known names among the GUIDs of a list; the codes and unknown ones are left out."""
    names = [GUID_NAMES[guid] for guid in _GUID.findall(text.lower()[:16384]) if guid in GUID_NAMES]
    return ", ".join(dict.fromkeys(names)) if names else ""


def name_port(port: str) -> str:
    """A port up to 49151; the ephemeral ones mean nothing."""
    return port if port.isascii() and port.isdigit() and int(port[:6]) < _FIXED_PORT_END else ""


def read_task(content: str) -> str:
    """What a scheduled task's XML runs, and when."""
    content = content.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"').replace("&amp;", "&")
    if "<" not in content:
        return content
    parts: List[str] = []
    flags: List[str] = []
    for name, value in _XML_PART.findall(content[:32768]):
        name = name.lower()
        value = value.strip()
        if name in ("command", "arguments", "classid"):
            parts.append(value)
        elif name in ("logontrigger", "boottrigger"):
            flags.append("at " + name[: -len("trigger")])
        elif (name == "userid" and value.upper() == "S-1-5-18") or (name == "runlevel" and value.startswith("H")):
            flags.append("as system" if name == "userid" else "highest")
        elif name == "hidden" and value == "true":
            flags.append("hidden")
    return " ; ".join([" ".join(parts), *dict.fromkeys(flags)] if parts else dict.fromkeys(flags))


def name_group(name: str, sid: str) -> str:
    """A group's name where Windows ships it, else `group`."""
    known = _name_sid(sid.lower())
    if known:
        return known
    name = name.rpartition("\\")[2]
    return name.lower() if _BUILTIN_GROUPS.match(name) else "group"


_DIRECTIONS = {
    "%%14592": "inbound",
    "%%14593": "outbound",
    "true": "outbound",
    "false": "inbound",
    "egress": "outbound",
    "ingress": "inbound",
}
_PROTOCOLS = {"6": "tcp", "17": "udp", "1": "icmp", "58": "icmp"}
_CODES = {
    "%%1537": "delete",
    "%%1538": "read control",
    "%%1539": "write dac",
    "%%1540": "write owner",
    "%%1541": "synchronize",
    "%%1904": "create",
    "%%1905": "modify",
    "%%1906": "delete",
    "%%14674": "value added",
    "%%14675": "value deleted",
    "%%8448": "success removed",
    "%%8449": "success added",
    "%%8450": "failure removed",
    "%%8451": "failure added",
    **{"%%{}".format(code): name for code, name in AUDIT_SUBCATEGORIES.items()},
}


def name_codes(text: str) -> str:
    """Message codes (`%%8448`) as words."""
    return _CODE.sub(lambda match: _CODES.get(match.group(), match.group()), text) if "%%" in text else text


def write_fact(fact: str, known: Mapping[str, str]) -> str:
    """The value of `fact` as it is written, "" when it says nothing."""
    value = known.get(fact, "")
    if not value:
        return ""
    if fact in _BY_VALUE:
        return _BY_VALUE[fact](value)
    return _BY_FACTS[fact](value, known) if fact in _BY_FACTS else value


def _object_kind(known: Mapping[str, str]) -> str:
    if "target" in known:
        return "process"
    object_type = known.get("object type", "")
    if known.get("object server") == "DS" or ("properties" in known and object_type.startswith("%")):
        return "directory service"
    return "file" if "share" in known else object_type


def _strip_scheme(path: str) -> str:
    return path.replace("file:_", "")


_BY_VALUE: Dict[str, Callable[[str], str]] = {
    "ticket for": name_user,
    "old account": name_user,
    "new account": name_user,
    "trace": name_modules,
    "properties": name_guids,
    "object type": lambda value: name_guids(value) if "{" in value else value,
    "source port": name_port,
    "destination port": name_port,
    "task content": read_task,
    "direction": lambda value: _DIRECTIONS.get(value.lower(), value),
    "protocol": lambda value: _PROTOCOLS.get(value, value),
    "action": name_codes,
    "subcategory": name_codes,
    "changes": name_codes,
    "threat path": _strip_scheme,
    "path": _strip_scheme,
    "uid": lambda value: "root" if value == "0" else "user",
    "proctitle": lambda value: decode_value("proctitle", value),
    "system call": name_system_call,
}
_BY_FACTS: Dict[str, Callable[[str, Mapping[str, str]], str]] = {
    "user": lambda value, known: name_user(value, known.get("user sid", ""), known.get("logon id", "")),
    "target user": lambda value, known: name_user(value, known.get("target sid", ""), known.get("target logon id", "")),
    "group": lambda value, known: name_group(value, known.get("target sid", "")),
    "member": lambda value, known: name_user(value, known.get("member sid", "")),
    "access": lambda value, known: name_rights(value, _object_kind(known)),
}
