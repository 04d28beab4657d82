"""An event of any form under the field names Sigma's rules use, in lower case."""

from __future__ import annotations

from mitre_core.event_fields import collect_facts
from mitre_core.event_forms import flatten, plain_text, read_raw
from mitre_core.event_text import Event

# The facts the renderer knows, under the names of Sigma's taxonomy.
_SIGMA_NAMES = {
    "provider": ("provider_name",),
    "channel": ("channel",),
    "id": ("eventid",),
    "command": ("commandline",),
    "execve": ("commandline",),
    "proctitle": ("commandline",),
    "image": ("image",),
    "original": ("originalfilename",),
    "parent": ("parentimage",),
    "parent command": ("parentcommandline",),
    "user": ("user", "subjectusername"),
    "target user": ("targetusername",),
    "target": ("targetimage",),
    "access": ("grantedaccess", "accessmask"),
    "trace": ("calltrace",),
    "loaded": ("imageloaded",),
    "signed": ("signed",),
    "file": ("targetfilename",),
    "key": ("targetobject",),
    "value": ("details",),
    "pipe": ("pipename",),
    "destination": ("destinationip",),
    "destination port": ("destinationport",),
    "destination host": ("destinationhostname",),
    "query": ("queryname",),
    "object": ("objectname",),
    "object type": ("objecttype",),
    "properties": ("properties",),
    "script": ("scriptblocktext",),
    "payload": ("payload",),
    "context": ("contextinfo",),
    "service": ("servicename",),
    "service file": ("imagepath", "servicefilename"),
    "message": ("message",),
}


def read_any_form(event: Event) -> dict[str, str]:
    """All fields by their own names, and the known facts by Sigma's where it names them otherwise."""
    pairs: list[tuple[str, str]] = []
    raw = plain_text(event.get("_raw"))
    text = ""
    if raw:
        found, text = read_raw(raw)
        pairs += found
    for name, value in event.items():
        if name != "_raw":
            flatten(value, str(name), 0, pairs)
    fields: dict[str, str] = {}
    for name, value in pairs:
        own = name.lower()
        fields.setdefault(own, value)
        fields.setdefault(own.rsplit(".", 1)[-1].replace(" ", ""), value)
    for fact, value in collect_facts(pairs).known.items():
        for name in _SIGMA_NAMES.get(fact, ()):
            fields.setdefault(name, value)
    if text:
        fields.setdefault("message", text)
    _guess_log(fields)
    return fields


def _guess_log(fields: dict[str, str]) -> None:
    """A data model's row names no log; a command line among its fields says it is a new process."""
    if is_linux(fields):
        return
    if not fields.get("channel") and not fields.get("eventid") and fields.get("commandline"):
        fields["channel"], fields["eventid"] = "Microsoft-Windows-Sysmon/Operational", "1"


def is_linux(fields: dict[str, str]) -> bool:
    """Whether the record is auditd's or names a program by a Unix path."""
    if fields.get("channel"):
        return fields["channel"].lower().startswith("linux-sysmon")
    is_audit = "audittype" in fields or "proctitle" in fields or "a0" in fields or {"comm", "exe"} <= set(fields)
    return is_audit or fields.get("image", "").startswith("/")
