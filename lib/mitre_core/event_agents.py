"""Give what EDRs and other agents log the names that Sysmon has for it, so that it reads as any other host's event.

Field names are those of the vendors' schemas: Microsoft Defender XDR's Device* tables, CrowdStrike's ProcessRollup2,
SentinelOne's Deep Visibility, osquery's process_events, Falco's output fields, Laurel's audit events.
"""

from __future__ import annotations

import re
from typing import Dict, List, Mapping, NamedTuple, Pattern, Tuple

from .event_audit import read_record
from .event_fields import name_fact

Pairs = List[Tuple[str, str]]


class _Shape(NamedTuple):
    """The events of one agent: those that have `marker`, with a value like `says`; no other of their fields is read."""

    marker: str
    says: Pattern[str]
    names: Mapping[str, str]  # their name -> Sysmon's


def _shape(marker: str, says: str, names: str) -> _Shape:
    return _Shape(marker, re.compile("(?i)(?:" + says + r")\Z"), dict(re.findall(r"(\S+) (\S+)", names)))


_ANY = "(?s:.+)"
_BY_PROCESS = " InitiatingProcessFolderPath Image InitiatingProcessAccountName User"
_SHAPES = (
    _shape(
        "ActionType",
        "ProcessCreated",
        "FolderPath Image ProcessCommandLine CommandLine ProcessVersionInfoOriginalFileName OriginalFileName"
        " InitiatingProcessFolderPath ParentImage InitiatingProcessCommandLine ParentCommandLine AccountName User",
    ),
    _shape("ActionType", "FileCreated|FileModified|FileRenamed", "FolderPath TargetFilename" + _BY_PROCESS),
    _shape("ActionType", "ImageLoaded|DriverLoad", "FolderPath ImageLoaded" + _BY_PROCESS),
    _shape(
        "ActionType",
        "RegistryValueSet|RegistryKeyCreated",
        "RegistryKey TargetObject RegistryValueName ObjectValueName RegistryValueData Details" + _BY_PROCESS,
    ),
    _shape(
        "ActionType",
        "ConnectionSuccess|ConnectionAttempt|ConnectionFailed",
        "RemoteIP DestinationIp RemotePort DestinationPort Protocol Protocol" + _BY_PROCESS,
    ),
    _shape(
        "event_simpleName",
        "(?:Synthetic)?ProcessRollup2",
        "ImageFileName Image CommandLine CommandLine ParentBaseFileName ParentImage UserName User",
    ),
    _shape(
        "event.type",
        "Process Creation",
        "tgt.process.cmdline CommandLine tgt.process.image.path Image src.process.image.path ParentImage"
        " src.process.cmdline ParentCommandLine tgt.process.user User",
    ),
    _shape(
        "EXECVE.ARGV",
        _ANY,
        "EXECVE.ARGV CommandLine SYSCALL.exe Image PARENT_INFO.exe ParentImage PARENT_INFO.ARGV ParentCommandLine"
        " SYSCALL.uid uid",
    ),
    _shape(
        "SYSCALL.syscall",
        _ANY,
        "SYSCALL.SYSCALL syscall SYSCALL.syscall syscall PATH.name file_path SYSCALL.exe exe SYSCALL.comm comm"
        " SYSCALL.success success SYSCALL.uid uid",
    ),
    _shape("columns.cmdline", _ANY, "columns.cmdline CommandLine columns.path Image columns.uid uid"),
    _shape(
        "output_fields.proc.cmdline",
        _ANY,
        "output_fields.proc.cmdline CommandLine output_fields.proc.exepath Image"
        " output_fields.proc.pexepath ParentImage output_fields.proc.pcmdline ParentCommandLine"
        " output_fields.user.name User",
    ),
)
# auditbeat's and Wazuh's: each value of an audit record in a field of its own, beside the fields of all their events.
_AUDIT_TYPES = ("auditd.message_type", "data.audit.type")
_AUDIT = re.compile(r"(?:auditd\.data\.|data\.audit\.(?:execve\.)?)(.+)")
# Records whose values Splunk extracts: the same as the record itself.
_EXTRACTED = frozenset(("EXECVE", "PATH"))
_OUTER = "properties."  # where Azure's event hub puts what Defender says
_LIST = "{}"  # what Splunk puts behind the name of a list
_MARKERS = frozenset(
    (
        *("a0", "nametype", _OUTER + "ActionType", "EXECVE.ARGV" + _LIST),
        *_AUDIT_TYPES,
        *(shape.marker for shape in _SHAPES),
    )
)


def translate(pairs: Pairs) -> Pairs:
    """The pairs in Sysmon's names where they are of an agent known here, else as they are.

    An event with an id of its own is Windows': whatever else it holds, none of it is left out.
    """
    if _MARKERS.isdisjoint(name for name, _ in pairs) or any(name_fact(name)[0] == "id" for name, _ in pairs):
        return pairs
    fields: Dict[str, str] = {}
    for name, value in pairs:
        fields.setdefault(name.removeprefix(_OUTER).removesuffix(_LIST), value)
    for shape in _SHAPES:
        if shape.says.match(fields.get(shape.marker, "")):
            return [(name, fields[own]) for own, name in shape.names.items() if fields.get(own)] or pairs
    if fields.get("type") in _EXTRACTED:
        return read_record(fields["type"], fields)
    for name in _AUDIT_TYPES:
        if fields.get(name):
            return _read_flat_audit(fields, fields[name].upper())
    return pairs


def _read_flat_audit(fields: Mapping[str, str], record: str) -> Pairs:
    data: Dict[str, str] = {}
    rest: Pairs = []
    for name, value in fields.items():
        found = _AUDIT.match(name)
        if found:
            data[found.group(1)] = value
        elif name not in _AUDIT_TYPES and name != "auditd.sequence":
            rest.append((name, value))
    if "data.audit.execve.a0" in fields:
        record = "EXECVE"
    if "data.audit.type" in fields:  # what Wazuh calls the command is the program's short name
        data["comm"] = data.pop("command", "")
    return rest + read_record(record, data)
