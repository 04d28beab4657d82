"""An event whose command is written as an attacker would who wants no string match."""

from __future__ import annotations

import re
from collections.abc import Mapping
from random import Random
from typing import Any

from .generators.evasion import evade

# Fields that hold a whole command, as Sysmon, the Windows TA, CIM and ECS name them; scripts in the last two.
_COMMAND_FIELDS = (
    "text",
    "CommandLine",
    "process",
    "Process_Command_Line",
    "process.command_line",
    "winlog.event_data.CommandLine",
    "ScriptBlockText",
    "winlog.event_data.ScriptBlockText",
)
_POWERSHELL = re.compile(r"\b(?:[a-z]+-[a-z]{3,}\s|powershell|pwsh|\$\w+)", re.IGNORECASE)
_POSIX = re.compile(r"(?:^|\s)(?:/(?:bin|usr|etc|tmp|var|opt|home)/|sudo\s|bash\s|sh\s-c)|\.sh\b")
_WINDOWS = re.compile(r"\\|\.exe\b|\bhk(?:lm|cu|ey)", re.IGNORECASE)


def disguise(event: Mapping[str, Any], rng: Random) -> dict[str, Any]:
    """The event with its command evaded; unchanged where it has no command of its own."""
    name = find_command(event)
    if not name:
        return dict(event)
    shell = guess_shell(event[name], event)
    # The program's own path and name stand in other fields too: renamed here alone it would contradict them.
    return {**event, name: evade(event[name], rng, shell=shell, can_rename=len(event) == 1)}


def find_command(event: Mapping[str, Any]) -> str:
    """The field that holds the whole command; empty where there is none."""
    return next((name for name in _COMMAND_FIELDS if isinstance(event.get(name), str) and event[name].strip()), "")


def guess_shell(command: str, event: Mapping[str, Any]) -> str:
    """The shell whose tricks the command can bear: powershell, bash or cmd."""
    if any(name.endswith("ScriptBlockText") for name in event) or _POWERSHELL.search(command):
        return "powershell"
    is_linux = "linux" in str(event.get("host.os.type", event.get("Provider", ""))).lower()
    if is_linux or (_POSIX.search(command) and not _WINDOWS.search(command)):
        return "bash"
    return "cmd"
