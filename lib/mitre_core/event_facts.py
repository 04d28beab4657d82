"""Complete the facts of a known kind: what one log writes in another place or in another way than the rest."""

from __future__ import annotations

import re
from typing import Callable, Dict, FrozenSet, Tuple

from .event_fields import Facts, collect_facts
from .event_kinds import (
    DATABASE_KINDS,
    GROUP_KINDS,
    IMAGE_LOAD,
    KERBEROS_KINDS,
    PIPE_KINDS,
    POWERSHELL_KINDS,
    PROCESS_START,
    REGISTRY_SET,
    SERVICE_KINDS,
    SERVICE_STATE_KINDS,
    Kind,
)
from .event_messages import read_assignments, read_host_application

Known = Dict[str, str]

_DATABASE_FILE = re.compile(r"(?:[A-Za-z]:\\|\\\\[?.]\\)[^'\",;()\n]{1,300}")
_DATABASE_IMAGE = re.compile(r"\s{0,4}([\w.-]{1,40}) \(\d")
_SERVICE_TYPES = {
    "0x1": "kernel mode driver",
    "0x2": "file system driver",
    "0x10": "user mode service",
    "0x20": "user mode service",
}
_START_TYPES = {"0": "boot start", "1": "system start", "2": "auto start", "3": "demand start", "4": "disabled"}


def complete_facts(kind: Kind, facts: Facts, message: str) -> Known:
    """The known facts of an event of `kind`, with those added that its other facts and its message imply."""
    known = dict(facts.known)
    if "uid" in known:
        known.setdefault("user", "root" if known["uid"] == "0" else "user")
    for name, sid in (("user", "user sid"), ("target user", "target sid"), ("member", "member sid")):
        if name not in known and known.get(sid, "NULL SID") not in ("S-1-0-0", "NULL SID"):
            known[name] = known[sid]
    for kinds, complete in _STEPS:
        if kind in kinds:
            complete(known, facts.other, message)
    return known


def _complete_process(known: Known, _other: Known, _message: str) -> None:
    if known.get("target user") and known.get("target logon id", "0x0") != "0x0":
        known["user"] = known["target user"]
        known["logon id"] = known["target logon id"]
        known["user sid"] = known.get("target sid", "")
    if not known.get("command"):
        known["command"] = known.pop("image", "")
    image = known.get("image", "").lower()
    command = known["command"].lower().lstrip('"')
    if image and command.startswith(image):
        del known["image"]
    original = known.get("original", "").lower()
    if ("\\" + (image or command)).replace("/", "\\").partition('"')[0].split(" -")[0].endswith("\\" + original):
        known.pop("original", None)
    parent = known.get("parent", "").lower()
    parent_command = known.get("parent command", "").lstrip('"')
    if parent and parent_command.lower().startswith(parent):
        known["parent command"] = parent_command[len(parent) :].lstrip('" ')


def _complete_registry(known: Known, _other: Known, _message: str) -> None:
    name = known.pop("value name", "")
    key = known.get("key") or known.get("object", "")
    known["key"] = key + "\\" + name if name and not key.lower().endswith("\\" + name.lower()) else key


def _complete_powershell(known: Known, other: Known, _message: str) -> None:
    data = [other.get("data{}".format(number)) or known.pop("param{}".format(number), "") for number in (1, 2, 3)]
    texts = [known.get("context", ""), *data]
    for text in texts:
        if "=" in text and "ost" in text:
            for name, value in collect_facts(read_assignments(text.replace("\r", ""))).known.items():
                known.setdefault(name, value)
    if not known.get("host application"):
        known["host application"] = read_host_application(texts[0].replace("\r", ""))
    if "CommandInvocation(" in texts[3] or "ParameterBinding(" in texts[3]:
        known.setdefault("payload", texts[3])
        known.setdefault("pipeline", texts[1])


def _complete_database(known: Known, other: Known, message: str) -> None:
    image = _DATABASE_IMAGE.match(message)
    known["image"] = image.group(1) if image else known.get("image") or other.get("data1", "")
    files = _DATABASE_FILE.findall(message or "\n".join(value for _, value in sorted(other.items())))
    known["file"] = " , ".join(file.strip() for file in dict.fromkeys(files[:4]))


def _complete_group(known: Known, _other: Known, _message: str) -> None:
    known["group"] = known.pop("target user", "")


def _complete_kerberos(known: Known, _other: Known, _message: str) -> None:
    known["ticket for"] = known.get("service", "").partition("/")[0]


def _complete_service(known: Known, _other: Known, _message: str) -> None:
    known["service type"] = _SERVICE_TYPES.get(known.get("service type", "").lower(), known.get("service type", ""))
    known["start type"] = _START_TYPES.get(known.get("start type", ""), known.get("start type", ""))


def _complete_service_state(known: Known, _other: Known, _message: str) -> None:
    known["service"] = known.get("param1", "")
    if "param3" in known:
        known["old start type"], known["start type"] = known.get("param2", ""), known["param3"]
    else:
        known["state"] = known.get("param2", "")


def _complete_image_load(known: Known, _other: Known, _message: str) -> None:
    known.setdefault("loaded", known.get("file", ""))
    if known.get("signature status", "").lower() == "valid":
        del known["signature status"]


def _complete_pipe(known: Known, _other: Known, _message: str) -> None:
    known.setdefault("pipe", known.get("file name", ""))


_STEPS: Tuple[Tuple[FrozenSet[Kind], Callable[[Known, Known, str], None]], ...] = (
    (frozenset((PROCESS_START,)), _complete_process),
    (frozenset((REGISTRY_SET,)), _complete_registry),
    (POWERSHELL_KINDS, _complete_powershell),
    (DATABASE_KINDS, _complete_database),
    (GROUP_KINDS, _complete_group),
    (KERBEROS_KINDS, _complete_kerberos),
    (SERVICE_KINDS, _complete_service),
    (SERVICE_STATE_KINDS, _complete_service_state),
    (frozenset((IMAGE_LOAD,)), _complete_image_load),
    (PIPE_KINDS, _complete_pipe),
)
