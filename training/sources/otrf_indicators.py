"""What in a single recorded event shows a technique by itself, beyond what Sigma's rules see."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

Fields = Mapping[str, str]  # lower-case names

# Rights with which a process's memory can be read or the process be had whole (PROCESS_VM_READ is 0x10).
_VM_READ = 0x10
_SYSTEM_READERS = re.compile(
    r"\\windows\\(?:system32|syswow64)\\(?:svchost|csrss|wininit|services|lsass|smss|winlogon|wbem\\wmiprvse|msiexec|"
    r"lsm|logonui|dxdiag|werfault|wermgr|sihost|taskhostw|dllhost|searchindexer|spoolsv|mrt)\.exe$|"
    r"\\program files|\\windows defender\\|\\microsoft\.net\\|googleupdate|\\winsxs\\|\\programdata\\microsoft\\|"
    r"\\windowsazure\\|\\windows\\sysmon(?:64)?\.exe$|\\onedrive(?:setup)?\.exe$",
    re.I,
)
# Those among them that read lsass all day and carry no attack of the recordings.
_DAILY_READERS = re.compile(
    r"\\windows\\system32\\(?:csrss|wininit|services|smss|lsm|mrt)\.exe$|\\windows defender\\|\\windowsazure\\|"
    r"\\windows\\sysmon(?:64)?\.exe$|\\onedrive(?:setup)?\.exe$",
    re.I,
)
_REPLICATION = ("1131f6aa-9c07-11d1-f79f-00c04fc2dcd2", "1131f6ad-9c07-11d1-f79f-00c04fc2dcd2")
_REPLICATION_FILTERED = "89e95b76-444d-4c62-991a-0facbeda640c"
_SHELL_PAYLOAD = re.compile(
    r"-e(?:nc|ncodedcommand)?\s+[a-z0-9+/=]{40}|%comspec%|\$env:|cmd(?:\.exe)? /c|frombase64", re.I
)
_PIPE_CLIENT = re.compile(r"\becho\b.*>\s*\\\\\.\\pipe\\", re.I)
_LIBRARY_SERVICE = re.compile(r"rundll32(?:\.exe)?\s.*\.dll,\s*\w+\s+/p:", re.I)
_WRITE_DATA = 0x2
_WEB_PAGE = re.compile(
    r"(?:^|\\)(?:owa\\auth|ecp\\auth|inetpub\\wwwroot|aspnet_client)\\(?:.*\\)?[^\\]+\.(?:aspx?|ashx|jsp|php)$", re.I
)
# The place of a shadow copy's files.
_SNAPSHOT = re.compile(r"\$snap_|harddiskvolumeshadowcopy")
_MICROPHONE = re.compile(r"\\consentstore\\microphone\\nonpackaged\\[^\\]*(?:powershell|rundll32|#temp#|#downloads#)")

# Libraries that no Windows of the recordings has at these places.
_PLANTED = re.compile(r"(?:^|\\)(?:system32\\(?:wlbsctrl|wbem\\wbemcomn)|internet explorer\\iertutil)\.dll$")


class Indicator(NamedTuple):
    """A test on one event, and the technique it shows. `is_certain` ones hold whatever the recording is said to be."""

    technique: str
    shows: Callable[[Fields], bool]
    is_certain: bool = False


def _command(fields: Fields) -> str:
    text = (
        fields.get("commandline") or fields.get("scriptblocktext") or fields.get("payload") or fields.get("message", "")
    )
    return text.lower()


def _has(expression: str) -> Callable[[Fields], bool]:
    pattern = re.compile(expression, re.I | re.S)
    return lambda fields: pattern.search(_command(fields)) is not None


def reads_lsass(fields: Fields) -> bool:
    """A handle to lsass with the right to read it, asked for by something that is no part of Windows."""
    reader = _lsass_reader(fields)
    return reader is not None and not _SYSTEM_READERS.search(reader)


def reads_lsass_daily(fields: Fields) -> bool:
    """The same handle, asked for by what does so all day; Sigma's rules often match it."""
    reader = _lsass_reader(fields)
    return reader is not None and _DAILY_READERS.search(reader) is not None


def _lsass_reader(fields: Fields) -> str | None:
    """The image that asked to read lsass; None where the event shows no such thing."""
    if fields.get("eventid") == "10":
        names = ("targetimage", "sourceimage", "grantedaccess")
    elif fields.get("eventid") in ("4656", "4663"):
        names = ("objectname", "processname", "accessmask")
    else:
        return None
    target, source, mask = (fields.get(name, "") for name in names)
    reads = target.lower().endswith("\\lsass.exe") and _as_int(mask) & _VM_READ
    return source if reads else None


def replicates_directory(fields: Fields) -> bool:
    """A directory replication right used by an account that is no machine."""
    if fields.get("eventid") != "4662" or fields.get("subjectusername", "").endswith("$"):
        return False
    properties = fields.get("properties", "").lower()
    return any(guid in properties for guid in (*_REPLICATION, _REPLICATION_FILTERED))


def opens_sam(fields: Fields) -> bool:
    """The account database's keys opened by something else than Windows's own processes."""
    is_key = "\\registry\\machine\\sam\\sam\\domains" in fields.get("objectname", "").lower()
    source = fields.get("processname", "")
    return fields.get("eventid") in ("4656", "4663") and is_key and not _SYSTEM_READERS.search(source)


def copies_directory_database(fields: Fields) -> bool:
    """`ntds.dit` written or attached anywhere but at home."""
    text = f"{fields.get('targetfilename', '')} {fields.get('message', '')}".lower()
    if fields.get("eventid") not in ("11", "15", "216", "325", "326", "327"):
        return False
    return "ntds.dit" in text and ("\\windows\\ntds\\ntds.dit" not in text or _SNAPSHOT.search(text) is not None)


def writes_payload_to_run_key(fields: Fields) -> bool:
    key = fields.get("targetobject", "").lower()
    return (
        fields.get("eventid") == "13"
        and "\\currentversion\\run" in key
        and bool(_RUN.search(fields.get("details", "")))
    )


_RUN = re.compile(r"powershell|cmd(?:\.exe)?|wscript|mshta|rundll32|\\temp\\|\\public\\", re.I)


def installs_shell_service(fields: Fields) -> bool:
    return fields.get("eventid") in ("7045", "4697") and bool(_SHELL_PAYLOAD.search(_service_path(fields)))


def installs_getsystem_service(fields: Fields) -> bool:
    """A service that writes to a pipe, whose client's token the attacker then takes."""
    return fields.get("eventid") in ("7045", "4697") and bool(_PIPE_CLIENT.search(_service_path(fields)))


def installs_library_service(fields: Fields) -> bool:
    """A service that is a dropped library, as `rundll32 x.dll,a /p:x`."""
    return fields.get("eventid") in ("7045", "4697") and bool(_LIBRARY_SERVICE.search(_service_path(fields)))


def _service_path(fields: Fields) -> str:
    return fields.get("imagepath") or fields.get("servicefilename") or ""


def writes_lsass_dump(fields: Fields) -> bool:
    name = fields.get("targetfilename", "").lower()
    return fields.get("eventid") == "11" and "lsass" in name and name.endswith((".dmp", ".mdmp", ".zip", ".log"))


def writes_web_shell(fields: Fields) -> bool:
    """A page put where a web server runs whatever it finds; seen on disk, or written over a share."""
    name = fields.get("targetfilename") or fields.get("relativetargetname") or ""
    is_write = fields.get("eventid") == "11" or bool(_as_int(fields.get("accessmask", "0")) & _WRITE_DATA)
    return fields.get("eventid") in ("11", "5145") and is_write and bool(_WEB_PAGE.search(name))


def hijacks_library(fields: Fields) -> bool:
    """A library written to, or loaded unsigned from, where a program of Windows looks for it and none belongs."""
    name = (fields.get("targetfilename") or fields.get("relativetargetname") or fields.get("imageloaded") or "").lower()
    is_write = fields.get("eventid") == "11" or bool(_as_int(fields.get("accessmask", "0")) & _WRITE_DATA)
    is_load = fields.get("eventid") == "7" and fields.get("signed") == "false"
    is_seen = is_load or (fields.get("eventid") in ("11", "5145") and is_write)
    return is_seen and _PLANTED.search(name) is not None


def clears_log(fields: Fields) -> bool:
    channel = fields.get("channel", "").lower()
    return (fields.get("eventid"), channel) in (("1102", "security"), ("104", "system"))


def disables_event_log(fields: Fields) -> bool:
    """The start type of the event log's service set to 4, disabled."""
    key = fields.get("targetobject") or fields.get("objectname", "") + "\\" + fields.get("objectvaluename", "")
    value = fields.get("details") or fields.get("newvalue", "")
    return key.lower().endswith("\\services\\eventlog\\start") and value.strip().lower() in ("4", "dword (0x00000004)")


def stops_event_log(fields: Fields) -> bool:
    """The event log's service changed to not start."""
    service = f"{fields.get('param1', '')}{fields.get('param4', '')}".lower()
    return fields.get("eventid") == "7040" and "event log" in service and fields.get("param3", "").lower() == "disabled"


def leaves_user_unaudited(fields: Fields) -> bool:
    """An audit policy of one account alone."""
    return fields.get("eventid") == "4912"


def listens(fields: Fields) -> bool:
    """A program without an installer that uses the microphone."""
    key = (fields.get("targetobject") or fields.get("objectname", "")).lower()
    return fields.get("eventid") in ("12", "13", "4656", "4657", "4663") and _MICROPHONE.search(key) is not None


def injects_into_other(fields: Fields) -> bool:
    """A thread started in another process, from memory that belongs to no file."""
    if fields.get("eventid") != "8" or _SYSTEM_READERS.search(fields.get("sourceimage", "")):
        return False
    return fields.get("startmodule", "-") in ("", "-") or "loadlibrary" in fields.get("startfunction", "").lower()


def _as_int(mask: str) -> int:
    try:
        return int(mask, 0)
    except ValueError:
        return 0


# What a command, a script or a module log's payload says.
_MINIDUMP = r"comsvcs(?:\.dll)?['\", ]+(?:#\+?0*24|minidump)|sekurlsa::|procdump\S*\s.*\blsass|out-minidump"
_HIVE = r"reg(?:\.exe)?['\"]?\s+(?:save|export)\s+['\"]?(?:hklm|hkey_local_machine)"
_AUDIT_OFF = (
    r"\bminint\b|auditpol(?:\.exe)?\s.*/(?:set|clear|remove)|sc(?:\.exe)?\s+config\s+eventlog|set-service\s.*eventlog|"
    r"services\\eventlog\b.*\bstart\b|wevtutil\s+s"
)
_NET = r"net1?(?:\.exe)?['\"]?\s+"

INDICATORS = (
    Indicator("T1003.001", _has(_MINIDUMP), True),
    Indicator("T1003.001", reads_lsass, True),
    Indicator("T1003.001", writes_lsass_dump, True),
    Indicator("T1003.002", _has(_HIVE + r"\\sam\b|invoke-powerdump|lsadump::sam\b"), True),
    Indicator("T1003.002", opens_sam, True),
    Indicator("T1003.004", _has(_HIVE + r"\\security\b|lsadump::secrets"), True),
    Indicator("T1003.003", _has(r"ntdsutil.*\b(?:ifm|ac(?:tivate)?\s+i\S*\s+ntds)|copy\s.*\\ntds\.dit"), True),
    Indicator("T1003.003", copies_directory_database, True),
    Indicator("T1003.006", replicates_directory, True),
    Indicator("T1003.006", _has(r"lsadump::dcsync"), True),
    Indicator("T1550.003", _has(r"rubeus(?:\.exe)?\b.*\b(?:asktgt|ptt)|kerberos::ptt"), True),
    Indicator("T1550.002", _has(r"sekurlsa::pth"), True),
    Indicator("T1685.005", clears_log, True),
    Indicator("T1685.001", disables_event_log, True),
    Indicator("T1685.001", stops_event_log, True),
    Indicator("T1685.001", leaves_user_unaudited),
    Indicator("T1123", listens),
    Indicator("T1505.003", writes_web_shell, True),
    Indicator("T1574.001", hijacks_library, True),
    Indicator("T1134.001", installs_getsystem_service, True),
    Indicator("T1543.003", installs_library_service, True),
    Indicator("T1547.001", writes_payload_to_run_key),
    Indicator("T1021.002", installs_shell_service),
    Indicator("T1569.002", installs_shell_service),
    Indicator("T1543.003", installs_shell_service),
    Indicator("T1055", injects_into_other),
    Indicator("T1049", _has(r"^get-netsession|commandinvocation\(get-netsession|netsessenum")),
    Indicator(
        "T1069.001", _has(_NET + r"localgroup\s+['\"]?admin|^find-localadmin|commandinvocation\(find-localadmin")
    ),
    Indicator("T1069.002", _has(_NET + r"group\s.*/do|^get-domaingroup|commandinvocation\(get-domaingroup")),
    Indicator("T1087.002", _has(_NET + r"user\s.*/do|enumdomainusers")),
    Indicator("T1685.001", _has(_AUDIT_OFF)),
)
