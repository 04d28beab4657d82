"""Which events of a recording lie near its attack: those of attack processes, their children, and the agent's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import NamedTuple

Fields = dict[str, str]

_GUIDS = (
    "ProcessGuid",
    "SourceProcessGUID",
    "SourceProcessGuid",
    "TargetProcessGUID",
    "TargetProcessGuid",
    "ParentProcessGuid",
)
_IMAGES = (
    "Image",
    "SourceImage",
    "TargetImage",
    "ProcessName",
    "NewProcessName",
    "ParentProcessName",
    "ParentImage",
    "Application",
    "CallerProcessName",
)
# The Security log knows a process by its number alone.
_NUMBERS = ("ProcessId", "NewProcessId", "SourceProcessId", "TargetProcessId", "CallerProcessId", "ClientProcessId")
# What starts everything: being its child says nothing, and it is not tainted by one bad child.
_COMMON = re.compile(
    r"\\(?:explorer|services|svchost|wmiprvse|wininit|winlogon|userinit|smss|lsass|system|taskhostw?|dllhost|runtimebroker)(?:\.exe)?$",
    re.I,
)
_AGENT_HOSTS = re.compile(
    r"\\(?:powershell|pwsh|powershell_ise|rundll32|regsvr32|mshta|wsmprovhost|msbuild|installutil)\.exe$|"
    r"\\users\\[^\\]+\\(?:desktop|downloads)\\(?:[^\\]+\\)*[^\\]+\.exe$|\\programdata\\[^\\]+\.exe$",
    re.I,
)


class Lineage(NamedTuple):
    """The processes of an attack and the programs that carried it."""

    guids: frozenset[str]
    images: frozenset[str]  # lower case; those no ordinary process of the recording shares
    numbers: frozenset[tuple[str, int]]  # (host, process id); those no ordinary process was seen to have
    has_agent: bool

    def is_near(self, event: Fields) -> bool:
        """Whether the event comes from, or is about, a process of the attack."""
        if any(event.get(name) in self.guids for name in _GUIDS):
            return True
        if self.has_agent and "PowerShell" in event["Channel"]:
            return True
        if any((event["Hostname"], number) in self.numbers for number in _process_numbers(event, _NUMBERS)):
            return True
        for name in _IMAGES:
            image = event.get(name, "").lower()
            if image and (image in self.images or (self.has_agent and _AGENT_HOSTS.search(image))):
                return True
        return False


def trace_attack(events: Iterable[Fields], seeds: set[str], *, has_agent: bool) -> Lineage:
    """Follow the seeds' processes down to all descendants and one step up."""
    children: dict[str, set[str]] = {}
    image_of: dict[str, str] = {}
    parent_of: dict[str, str] = {}
    numbers_of: dict[str, set[tuple[str, int]]] = {}
    for event in events:
        guid, parent = event.get("ProcessGuid", ""), event.get("ParentProcessGuid", "")
        if guid:
            own = {(event["Hostname"], number) for number in _process_numbers(event, _NUMBERS[:1])}
            numbers_of.setdefault(guid, set()).update(own)
        if event["EventID"] == "1" and guid:
            image_of[guid] = event.get("Image", "").lower()
            image_of.setdefault(parent, event.get("ParentImage", "").lower())
            children.setdefault(parent, set()).add(guid)
            parent_of[guid] = parent
    start = set(seeds)
    for guid in seeds:
        parent = parent_of.get(guid, "")
        if parent and not _COMMON.search(image_of.get(parent, "")):
            start.add(parent)
    found: set[str] = set()
    waiting = list(start)
    while waiting:
        guid = waiting.pop()
        if guid not in found:
            found.add(guid)
            waiting += children.get(guid, ())
    ordinary = {image for guid, image in image_of.items() if guid not in found}
    images = {image_of.get(guid, "") for guid in found} - ordinary - {""}
    others = {number for guid, numbers in numbers_of.items() if guid not in found for number in numbers}
    numbers = {number for guid in found for number in numbers_of.get(guid, ())} - others
    return Lineage(frozenset(found), frozenset(images), frozenset(numbers), has_agent)


def _process_numbers(event: Fields, names: Iterable[str]) -> Iterator[int]:
    """The process ids of an event, which Sysmon writes in decimal and the Security log in hex."""
    for name in names:
        value = event.get(name, "")
        if value.isdecimal() or value.lower().startswith("0x"):
            with suppress(ValueError):
                yield int(value, 0)
