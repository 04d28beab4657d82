"""LOLBAS: commands that abuse signed Windows programs, one technique each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from random import Random

from mitre_core.errors import EventError

from ..attack import canonical_id
from ..example import Example
from ..forms import wrap_command
from ..forms.scene import draw_folder, draw_guid, draw_name, draw_scene
from ..source_log import SourceLog
from ..yaml_files import read_yaml_files
from .commands import draw_host_name
from .source import Source

_HOLE = re.compile(r"\{([A-Za-z_]+)(?::([^{}]*))?\}")
_COPIES = 5
_PAYLOADS = (
    "calc.exe",
    "notepad.exe",
    "cmd.exe",
    "powershell.exe -nop -w hidden -file {path}.ps1",
    "{path}.exe",
    "{path}.bat",
)


def read_lolbas(root: Path, rng: Random, log: SourceLog) -> Iterator[Example]:
    """Each command several times, with its paths, addresses and payloads drawn anew."""
    for path, entry in read_yaml_files(list(root.glob("yml/*/*.yml")), log):
        for number, command in enumerate(entry.get("Commands") or (), 1):
            try:
                technique = canonical_id(str(command["MitreID"]))
                line = str(command["Command"]).strip()
            except (KeyError, TypeError, EventError) as error:
                log.report_bad(path, number, f"command {number}: {error}")
                continue
            if len(line) < 4:
                log.skip("no command")
                continue
            shell = "powershell" if "OSScripts" in str(path) or re.match(r"\.|[A-Z]\w+-\w+", line) else "cmd"
            for _ in range(_COPIES):
                event = wrap_command(fill_holes(line, rng), rng, platform="windows", shell=shell, is_attack=True)
                yield Example(event, technique, f"lolbas:{path.stem.lower()}", LOLBAS.name)


def fill_holes(line: str, rng: Random) -> str:
    """`{PATH:.exe}`, `{REMOTEURL:.sct}`, `{CMD}` and the like by something drawn; what is no hole stays."""
    scene = draw_scene(rng)
    return _HOLE.sub(
        lambda match: _fill(match.group(1).upper(), match.group(2) or "", match.group(0), rng, draw_folder(rng, scene)),
        line,
    )


def _fill(kind: str, suffix: str, whole: str, rng: Random, folder: str) -> str:
    end = suffix if suffix.startswith(".") else ""
    name = draw_name(rng) + end
    if kind == "PATH":
        return rng.choice((name, f"{folder}\\{name}"))
    if kind == "PATH_ABSOLUTE":
        return folder if suffix == "folder" else f"{folder}\\{name}"
    if kind == "PATH_SMB":
        return f"\\\\{draw_host_name(rng).split(':')[0]}\\share" + ("" if suffix == "folder" else f"\\{name}")
    if kind == "REMOTEURL":
        return f"{rng.choice(('http', 'https'))}://{draw_host_name(rng)}/{name}"
    if kind == "CMD":
        return "/c calc" if suffix == "args" else rng.choice(_PAYLOADS).format(path=f"{folder}\\{draw_name(rng)}")
    if kind in ("PID", "GUID"):
        return str(rng.randrange(1, 2500) * 4) if kind == "PID" else draw_guid(rng)
    return draw_name(rng) if kind.lower() in ("existingservicename", "name", "user") else whole


LOLBAS = Source("lolbas", "LOLBAS", "https://github.com/LOLBAS-Project/LOLBAS", "GPL-3.0", read_lolbas)
