"""GTFOBins: Unix programs that hand out a shell or move files where they should not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

from ..example import Example
from ..forms import wrap_command
from ..forms.scene import draw_address, draw_name, draw_word
from ..source_log import SourceLog
from ..yaml_files import read_yaml_files
from .source import Source

# What a function shows in a single event. Reading or writing a file with one's own rights shows nothing.
_TECHNIQUES = {
    "shell": "T1059.004",
    "command": "T1059.004",
    "reverse-shell": "T1059.004",
    "bind-shell": "T1059.004",
    "upload": "T1048.003",
    "download": "T1105",
    "library-load": "T1574.006",
}
_ELEVATED = {"sudo": "T1548.003", "suid": "T1548.001"}
_ELEVATING = frozenset({"shell", "command", "library-load"})
_COPIES = 3


def read_gtfobins(root: Path, rng: Random, log: SourceLog) -> Iterator[Example]:
    """Each function's code as a user would type it, and once more through sudo where that matters."""
    for path, document in read_yaml_files([each for each in root.glob("_gtfobins/*") if each.is_file()], log):
        for function, variants in (document.get("functions") or {}).items():
            if function not in _TECHNIQUES:
                log.skip(f"function {function}")
                continue
            for variant in variants or ():
                if not isinstance(variant, dict) or len(str(variant.get("code") or "").split()) < 2:
                    log.skip("nothing but the program's name")
                    continue
                yield from _read_variant(path.name, function, variant, rng)


def _read_variant(program: str, function: str, variant: dict[str, Any], rng: Random) -> Iterator[Example]:
    code = str(variant["code"]).strip()
    contexts = variant.get("contexts") or {}
    technique = _TECHNIQUES[function]
    for _ in range(_COPIES):
        yield _wrap(code, technique, (), program, rng)
    if "sudo" in contexts and function in _ELEVATING and "\n" not in code:
        for _ in range(2):
            yield _wrap(f"sudo {code}", _ELEVATED["sudo"], (technique,), program, rng)
    elevated = (contexts.get("suid") or {}).get("code")
    if elevated and function in _ELEVATING:
        yield _wrap(str(elevated).strip(), _ELEVATED["suid"], (technique,), program, rng)


def _wrap(code: str, technique: str, also: tuple[str, ...], program: str, rng: Random) -> Example:
    event = wrap_command(fill_places(code, rng), rng, platform="linux", shell=rng.choice(("bash", "sh")))
    return Example(event, technique, f"gtfobins:{program}", GTFOBINS.name, also)


def fill_places(code: str, rng: Random) -> str:
    """The entries' stand-ins for hosts and paths by something drawn."""
    host = rng.choice((draw_address(rng), f"{draw_word(rng)}.{draw_word(rng)}.net"))
    code = code.replace("attacker.com", host).replace("12345", str(rng.randrange(1024, 65000)))
    folder = rng.choice(("/tmp", "/var/tmp", "/dev/shm", "/home/" + draw_word(rng), "."))
    return re.sub(r"/path/to/[\w-]+", lambda _: f"{folder}/{draw_name(rng)}", code)


GTFOBINS = Source("gtfobins", "gtfobins", "https://github.com/GTFOBins/GTFOBins.github.io", "GPL-3.0", read_gtfobins)
