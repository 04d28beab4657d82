"""An event as Sigma rules see it: the log sources it belongs to, and its fields under the names the rules use."""

from __future__ import annotations

import re
from typing import NamedTuple

from mitre_core.event_text import Event

from .forms_read import is_linux, read_any_form

_SYSMON_CATEGORIES = {
    "1": ("process_creation",),
    "2": ("file_change",),
    "3": ("network_connection",),
    "4": ("sysmon_status",),
    "6": ("driver_load",),
    "7": ("image_load",),
    "8": ("create_remote_thread",),
    "9": ("raw_access_thread",),
    "10": ("process_access",),
    "11": ("file_event",),
    "12": ("registry_add", "registry_delete", "registry_event"),
    "13": ("registry_set", "registry_event"),
    "14": ("registry_rename", "registry_event"),
    "15": ("create_stream_hash",),
    "17": ("pipe_created",),
    "18": ("pipe_created",),
    "19": ("wmi_event",),
    "20": ("wmi_event",),
    "21": ("wmi_event",),
    "22": ("dns_query",),
    "23": ("file_delete",),
    "25": ("process_tampering",),
    "26": ("file_delete",),
    "29": ("file_executable_detected",),
}
_SERVICES = {
    "security": "security",
    "system": "system",
    "application": "application",
    "windows powershell": "powershell-classic",
    "microsoft-windows-windows defender/operational": "windefend",
    "microsoft-windows-taskscheduler/operational": "taskscheduler",
    "microsoft-windows-wmi-activity/operational": "wmi",
    "microsoft-windows-bits-client/operational": "bits-client",
    "microsoft-windows-codeintegrity/operational": "codeintegrity-operational",
    "microsoft-windows-windows firewall with advanced security/firewall": "firewall-as",
    "microsoft-windows-dns client events/operational": "dns-client",
    "microsoft-windows-ntlm/operational": "ntlm",
    "microsoft-windows-appxdeploymentserver/operational": "appxdeployment-server",
    "msexchange management": "msexchange-management",
}
_PROGRAM = re.compile(r'\s*(?:"([^"]+)"|(\S+))')
_SCRIPT = re.compile(
    r"^\s*[$\[]|\b(?:get|set|new|add|remove|invoke|start|stop|import|export|enable|disable|out|convert\w*|write|test|"
    r"select|where|foreach|copy|move|rename|clear|register|unregister|install|find|enter|measure|update|save)-[a-z]{3,}",
    re.I,
)


class View(NamedTuple):
    """One reading of an event. `fields` has lower-case names."""

    product: str
    sources: tuple[str, ...]
    fields: dict[str, str]


def view_event(event: Event) -> list[View]:
    """All readings of the event: a bare command may be a process or a script."""
    fields = {key.lower(): value if isinstance(value, str) else "\n".join(value) for key, value in event.items()}
    if "text" in fields and len(fields) == 1:
        return _view_text(fields["text"])
    if "_raw" in fields or not ("eventid" in fields and "channel" in fields):
        fields = read_any_form(event)
    event_id = fields.get("eventid") or fields.get("eventcode") or ""
    channel = (fields.get("channel") or fields.get("logname") or "").lower()
    fields.setdefault("eventid", event_id)
    fields.setdefault("provider_name", fields.get("provider") or fields.get("sourcename") or "")
    if "linux-sysmon" in channel or fields.get("provider") == "Linux-Sysmon":
        return [View("linux", _SYSMON_CATEGORIES.get(event_id, ()), fields)]
    if "sysmon" in channel:
        return [View("windows", (*_SYSMON_CATEGORIES.get(event_id, ()), "service:sysmon"), fields)]
    if is_linux(fields):
        return _view_linux(fields)
    return [View("windows", _builtin_sources(channel, event_id, fields), fields)]


def _builtin_sources(channel: str, event_id: str, fields: dict[str, str]) -> tuple[str, ...]:
    if "powershell" in channel:
        return _powershell_sources(event_id, fields)
    service = _SERVICES.get(channel, channel)
    if channel == "security" and event_id == "4688":
        fields.setdefault("image", fields.get("newprocessname", ""))
        fields.setdefault("parentimage", fields.get("parentprocessname", ""))
        return ("process_creation", "service:security")
    return (f"service:{service}",)


def _powershell_sources(event_id: str, fields: dict[str, str]) -> tuple[str, ...]:
    if event_id == "4104":
        return ("ps_script", "service:powershell")
    if event_id == "4103":
        return ("ps_module", "service:powershell")
    said = "\n".join(fields[key] for key in ("message", "param1", "param2", "param3", "data") if key in fields)
    fields.setdefault("data", said)
    if event_id == "800":
        fields.setdefault("payload", said)
        fields.setdefault("contextinfo", said)
        return ("ps_module", "service:powershell-classic")
    started = {"400": ("ps_classic_start",), "600": ("ps_classic_provider_start",)}
    return (*started.get(event_id, ()), "service:powershell-classic")


def _view_text(text: str) -> list[View]:
    """A bare text as the process it would start on either system, and as a script."""
    match = _PROGRAM.match(text)
    program = (match.group(1) or match.group(2)) if match else ""
    windows = program if "\\" in program else f"C:\\Windows\\System32\\{program}"
    windows = windows if windows.lower().endswith((".exe", ".com", ".bat")) else f"{windows}.exe"
    linux = program if "/" in program else f"/usr/bin/{program}"
    name = windows.rsplit("\\", 1)[-1]
    views = [
        View("windows", ("process_creation",), {"commandline": text, "image": windows, "originalfilename": name}),
        View("linux", ("process_creation",), {"commandline": text, "image": linux}),
    ]
    if _SCRIPT.search(text):
        views.append(View("windows", ("ps_script",), {"scriptblocktext": text}))
    return views


def _view_linux(fields: dict[str, str]) -> list[View]:
    arguments = [fields[f"a{index}"] for index in range(100) if f"a{index}" in fields]
    is_execve = "argc" in fields or fields.get("type", "").upper() == "EXECVE"  # a SYSCALL's a0.. are addresses
    line = " ".join(arguments) if arguments and is_execve else fields.get("commandline", "")
    program = fields.get("exe") or fields.get("image") or (line.split() or [""])[0]
    process = {"commandline": line, "image": program if "/" in program else f"/usr/bin/{program}"}
    return [View("linux", ("service:auditd",), fields), View("linux", ("process_creation",), {**fields, **process})]
