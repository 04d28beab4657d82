"""Complete the facts of a known kind: what one log writes in another place or in another way than the rest."""

from __future__ import annotations

import re
from typing import Dict

from .event_fields import Facts, collect_facts
from .event_kinds import DATABASE_KINDS, GROUP_KINDS, POWERSHELL_KINDS, PROCESS_START, REGISTRY_SET, Kind
from .event_messages import read_assignments

_DATABASE_FILE = re.compile(r"(?:[A-Za-z]:\\|\\\\[?.]\\)[^'\",;()\n]{1,300}")
_DATABASE_IMAGE = re.compile(r"\s{0,4}([\w.-]{1,40}) \(\d")


def complete_facts(kind: Kind, facts: Facts, message: str = "") -> Dict[str, str]:
    """The known facts of an event of `kind`, with those added that other facts imply."""
    known = dict(facts.known)
    if kind is PROCESS_START:
        _complete_process(known)
    elif kind is REGISTRY_SET:
        _complete_registry(known)
    elif kind in POWERSHELL_KINDS:
        _complete_powershell(known, facts.other)
    elif kind in DATABASE_KINDS:
        _complete_database(known, facts.other, message)
    elif kind in GROUP_KINDS:
        known["is group"] = "yes"
    return known


def _complete_process(known: Dict[str, str]) -> None:
    if not known.get("command") and known.get("execve"):
        known["command"] = known["execve"]
    if not known.get("command"):
        known["command"] = known.pop("image", "") or known.get("proctitle", "")
    image = known.get("image", "").lower()
    if image and known["command"].lower().lstrip('"').startswith(image):
        del known["image"]
    original = known.get("original", "").lower()
    if original in ("", "?") or (image or known["command"].lower()).replace("/", "\\").strip('"').endswith("\\" + original):
        known.pop("original", None)
    parent = known.get("parent", "").lower()
    parent_command = known.get("parent command", "")
    if parent and parent_command.lower().lstrip('"').startswith(parent):
        known["parent command"] = parent_command.lstrip('"')[len(parent) :].lstrip('" ')


def _complete_registry(known: Dict[str, str]) -> None:
    if "key" not in known and "object" in known:
        name = known.pop("value name", "")
        known["key"] = known["object"] + ("\\" + name if name else "")
    elif "value name" in known and known["key"].lower().endswith("\\" + known["value name"].lower()):
        del known["value name"]


def _complete_powershell(known: Dict[str, str], other: Dict[str, str]) -> None:
    texts = [known.get("context", "")] + [other.get("data{}".format(number), "") for number in (1, 2, 3)]
    for text in texts:
        if "=" in text and "ost" in text:
            for name, value in collect_facts(read_assignments(text.replace("\r", ""))).known.items():
                known.setdefault(name, value)
    if "CommandInvocation(" in texts[3] or "ParameterBinding(" in texts[3]:
        known.setdefault("payload", texts[3])
        known.setdefault("pipeline", texts[1])


def _complete_database(known: Dict[str, str], other: Dict[str, str], message: str) -> None:
    text = message or "\n".join(value for name, value in sorted(other.items()))
    image = _DATABASE_IMAGE.match(message)
    known.setdefault("image", image.group(1) if image else other.get("data1", ""))
    files = _DATABASE_FILE.findall(text)
    if files:
        known["file"] = " , ".join(file.strip() for file in dict.fromkeys(files))
