"""Facts of one Windows event before it takes a shape: a flat mapping with its system keys and its data fields."""

from __future__ import annotations

import random
from collections.abc import Mapping
from datetime import datetime, timedelta

from training.forms.scene import Scene, draw_guid

Facts = dict[str, str]

# Keys of <System>; every other key of the facts is a field of <EventData>.
SYSTEM_KEYS = ("Provider", "Channel", "EventID", "Computer", "TimeCreated", "Level", "RecordNumber")

SYSMON = ("Microsoft-Windows-Sysmon", "Microsoft-Windows-Sysmon/Operational")
SECURITY = ("Microsoft-Windows-Security-Auditing", "Security")
POWERSHELL = ("Microsoft-Windows-PowerShell", "Microsoft-Windows-PowerShell/Operational")
CLASSIC_POWERSHELL = ("PowerShell", "Windows PowerShell")
SERVICE_CONTROL = ("Service Control Manager", "System")
EVENTLOG = ("Microsoft-Windows-Eventlog", "Security")
TASKS = ("Microsoft-Windows-TaskScheduler", "Microsoft-Windows-TaskScheduler/Operational")
WMI = ("Microsoft-Windows-WMI-Activity", "Microsoft-Windows-WMI-Activity/Operational")
DEFENDER = ("Microsoft-Windows-Windows Defender", "Microsoft-Windows-Windows Defender/Operational")
ESENT = ("ESENT", "Application")


def make_facts(
    log: tuple[str, str], event_id: int, scene: Scene, rng: random.Random, data: Mapping[str, str], level: int = 4
) -> Facts:
    """Put a `<System>` part before the data fields."""
    provider, channel = log
    system = {
        "Provider": provider,
        "Channel": channel,
        "EventID": str(event_id),
        "Computer": scene.host,
        "TimeCreated": iso_time(scene.time),
        "Level": str(0 if log == SECURITY else level),
        "RecordNumber": str(rng.randrange(1000, 9_000_000)),
    }
    return {**system, **data}


def make_sysmon(event_id: int, scene: Scene, rng: random.Random, data: Mapping[str, str]) -> Facts:
    """A Sysmon event: rule name and time first, process GUIDs beside the ids."""
    utc = sysmon_time(scene.time - timedelta(milliseconds=rng.randrange(1, 40)))
    head = {"RuleName": "-", "UtcTime": utc}
    return make_facts(SYSMON, event_id, scene, rng, {**head, **data})


def make_security(event_id: int, scene: Scene, rng: random.Random, data: Mapping[str, str]) -> Facts:
    return make_facts(SECURITY, event_id, scene, rng, data)


def process_ids(rng: random.Random, prefix: str = "") -> dict[str, str]:
    """Sysmon's `ProcessGuid` and `ProcessId`, with a prefix such as `Parent` or `Source`."""
    guid = "ProcessGUID" if prefix in ("Source", "Target") else "ProcessGuid"
    return {f"{prefix}{guid}": draw_guid(rng), f"{prefix}ProcessId": str(rng.randrange(1, 4000) * 4)}


def subject(scene: Scene) -> dict[str, str]:
    """Security's four `Subject` fields."""
    local = scene.host.split(".")[0].upper()
    name, domain = scene.user, scene.domain
    if scene.user == "SYSTEM":
        name, domain = f"{local}$", "WORKGROUP" if "." not in scene.host else scene.host.split(".")[1].upper()
    return {
        "SubjectUserSid": scene.sid,
        "SubjectUserName": name,
        "SubjectDomainName": domain,
        "SubjectLogonId": scene.logon_id,
    }


def hex_id(rng: random.Random) -> str:
    """A process or handle id as the Security log writes it."""
    return f"0x{rng.randrange(1, 5000) * 4:x}"


def iso_time(time: datetime) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%S.%f") + "00Z"


def sysmon_time(time: datetime) -> str:
    return time.strftime("%Y-%m-%d %H:%M:%S.%f")[:-3]
