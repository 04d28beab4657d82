"""Caldera abilities: what stockpile and the adversary emulation library share."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

from mitre_core.errors import EventError

from ..attack import canonical_id
from ..example import Example
from ..forms import wrap_command
from ..forms.scene import draw_address, draw_folder, draw_name, draw_scene, draw_user
from ..source_log import SourceLog
from .atomic import fill_inputs
from .commands import draw_host_name, hide_lab, telling_lines

_VARIABLE = re.compile(r"#\{([^}]+)\}")
_SHELLS = {"psh": "powershell", "pwsh": "powershell", "cmd": "cmd", "sh": "sh", "bash": "bash"}
_SHELLS |= {"command_prompt": "cmd", "powershell": "powershell"}
_COPIES = 4


def read_ability(ability: Any, place: tuple[Path, int], source: str, rng: Random, log: SourceLog) -> Iterator[Example]:
    """All commands of one ability for Windows and Linux; `place` is where it stands."""
    if not re.fullmatch(r"T\d{4}(\.\d{3})?", str((ability.get("technique") or {}).get("attack_id")).strip()):
        log.skip("no technique id")
        return
    try:
        group = f"{source}:{ability['id']}"
        technique = canonical_id(str(ability["technique"]["attack_id"]))
        commands = list(_commands(ability, log))
    except (KeyError, TypeError, AttributeError, EventError) as error:
        log.report_bad(*place, error)
        return
    for platform, shell, command in commands:
        filled = fill_inputs(command, ability.get("input_arguments") or {})
        lines = telling_lines(filled)
        for text in dict.fromkeys((filled.strip(), *lines[:6])):
            for _ in range(_COPIES if text else 0):
                event = wrap_command(
                    hide_lab(fill_variables(text, platform, rng), rng),
                    rng,
                    platform=platform,
                    shell=shell,
                    is_attack=True,
                )
                yield Example(event, technique, group, source)


def fill_variables(command: str, platform: str, rng: Random) -> str:
    """Caldera's `#{fact}` by a value of the kind its name tells."""
    return _VARIABLE.sub(lambda match: _draw_fact(match.group(1).lower(), platform, rng), command)


def _draw_fact(fact: str, platform: str, rng: Random) -> str:
    scene = draw_scene(rng, platform)
    if re.search(r"\burl\b|server|contact\.http", fact):
        return f"http://{draw_host_name(rng)}"
    if re.search(r"ip\b|broadcast", fact):
        return draw_address(rng)
    if re.search(r"port|pid|process\.id|size|max", fact):
        return str(rng.randrange(1024, 65000))
    if re.search(r"host\.name|fqdn|socket|domain$", fact):
        return draw_host_name(rng).split(":")[0]
    if re.search(r"user\.name|user$|username", fact):
        return draw_user(rng)
    if re.search(r"dir|location|path|staged|compress|file|exe", fact):
        return draw_folder(rng, scene, platform) + ("\\" if platform == "windows" else "/") + draw_name(rng)
    return draw_name(rng)


def _commands(ability: Any, log: SourceLog) -> Iterator[tuple[str, str, str]]:
    for platforms, executors in (ability.get("platforms") or {}).items():
        names = {name.strip() for name in str(platforms).split(",")}
        platform = "windows" if "windows" in names else "linux" if "linux" in names else ""
        for shells, executor in (executors or {}).items():
            shell = _SHELLS.get(str(shells).split(",")[0].strip(), "")
            command = str((executor or {}).get("command") or "").strip()
            if "evalsC2client" in command:
                log.skip("typed at the attacker's own server")
            elif platform and shell and command:
                yield platform, shell, command
            else:
                log.skip("neither Windows nor Linux" if not platform else "no shell command")
