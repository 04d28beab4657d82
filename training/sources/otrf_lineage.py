"""Which events of a recording lie near its attack: those of attack processes, their children, and the agent's."""

from __future__ import annotations

import re
from collections.abc import Iterable
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
    has_agent: bool

    def is_near(self, event: Fields) -> bool:
        """Whether the event comes from, or is about, a process of the attack."""
        if any(event.get(name) in self.guids for name in _GUIDS):
            return True
        if self.has_agent and "PowerShell" in event["Channel"]:
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
    for event in events:
        guid, parent = event.get("ProcessGuid", ""), event.get("ParentProcessGuid", "")
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
    return Lineage(frozenset(found), frozenset(images), has_agent)
