"""The sample events as facts: a Tuesday at a company of one domain, and an intrusion in the middle of it.

Each row: minute of the day, host, shape of the record, what an analyst would call it, the event.
`expected` is an ATT&CK v19 id or `benign`; it is for the reader of the demo, the command never sees it.
"""

from __future__ import annotations

from typing import NamedTuple

SYSTEM = "NT AUTHORITY\\SYSTEM"
SYS32 = "C:\\Windows\\System32\\"
POWERSHELL = SYS32 + "WindowsPowerShell\\v1.0\\powershell.exe"


class Fact(NamedTuple):
    """One sample event before it is written in the shape of a log."""

    minute: int
    host: str
    form: str  # xml, classic, winlogbeat, nxlog, kv, raw
    expected: str
    channel: str
    event_id: int
    data: dict[str, str]


def process(
    minute: int,
    host: str,
    form: str,
    expected: str,
    command: str,
    *,
    image: str,
    parent: str,
    user: str,
    event_id: int = 1,
) -> Fact:
    """A process creation, as Sysmon 1 or as Security 4688."""
    if event_id == 1:
        data = {
            "UtcTime": f"2026-11-17 {minute // 60:02d}:{minute % 60:02d}:07.412",
            "ProcessGuid": f"{{5c1b2e7a-{minute:04x}-6919-a301-000000001400}}",
            "ProcessId": str(2000 + minute * 4),
            "Image": image,
            "CommandLine": command,
            "CurrentDirectory": SYS32,
            "User": user,
            "IntegrityLevel": "System" if user == SYSTEM else "Medium",
            "ParentImage": parent,
            "ParentCommandLine": parent,
        }
        return Fact(minute, host, form, expected, "Microsoft-Windows-Sysmon/Operational", 1, data)
    domain, _, name = user.rpartition("\\")
    data = {
        "SubjectUserSid": "S-1-5-18" if user == SYSTEM else "S-1-5-21-3419697060-3810377854-678604692-1144",
        "SubjectUserName": name,
        "SubjectDomainName": domain,
        "SubjectLogonId": "0x3e7" if user == SYSTEM else "0x8f31c2",
        "NewProcessId": hex(2000 + minute * 4),
        "NewProcessName": image,
        "TokenElevationType": "%%1936",
        "ProcessId": "0x4d8",
        "CommandLine": command,
        "ParentProcessName": parent,
    }
    return Fact(minute, host, form, expected, "Security", 4688, data)


def sysmon(minute: int, host: str, form: str, expected: str, event_id: int, **data: str) -> Fact:
    """Any other Sysmon event."""
    return Fact(minute, host, form, expected, "Microsoft-Windows-Sysmon/Operational", event_id, data)


def security(minute: int, host: str, form: str, expected: str, event_id: int, **data: str) -> Fact:
    """Any other event of the Security log."""
    return Fact(minute, host, form, expected, "Security", event_id, data)


def system(minute: int, host: str, form: str, expected: str, event_id: int, **data: str) -> Fact:
    """An event of the System log."""
    return Fact(minute, host, form, expected, "System", event_id, data)


def script(minute: int, host: str, form: str, expected: str, text: str, path: str = "") -> Fact:
    """A PowerShell script block (4104)."""
    data = {
        "MessageNumber": "1",
        "MessageTotal": "1",
        "ScriptBlockText": text,
        "ScriptBlockId": f"9f0d7c66-{minute:04x}-4f0e-8c55-1d4b7a55e0c1",
        "Path": path,
    }
    return Fact(minute, host, form, expected, "Microsoft-Windows-PowerShell/Operational", 4104, data)


def line(minute: int, host: str, sourcetype: str, expected: str, raw: str) -> Fact:
    """A record of another system, written down as it stands; `channel` holds its sourcetype."""
    return Fact(minute, host, "raw", expected, sourcetype, 0, {"_raw": raw})
