"""tldr pages: everyday commands as people are taught them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from random import Random

from ..example import BENIGN, Example
from ..forms import wrap_command
from ..forms.scene import draw_address, draw_folder, draw_name, draw_scene, draw_user, draw_word
from ..source_log import SourceLog
from .settle import settle
from .source import Source

_COMMAND = re.compile(r"^`(.+)`$", re.M)
_HOLE = re.compile(r"\{\{(.*?)\}\}")
_OPTIONS = re.compile(r"^\[(.*)\]$")


def read_tldr(root: Path, rng: Random, log: SourceLog) -> Iterator[Example]:
    """Every command the attack sources beside do not claim."""
    return settle(_read(root, rng, log), root.parent, log)


def _read(root: Path, rng: Random, log: SourceLog) -> Iterator[Example]:
    """Every command of every page for Windows, Linux and both, with its holes filled."""
    for platform in ("windows", "linux", "common"):
        for path in sorted(root.glob(f"pages/{platform}/*.md")):
            commands = _COMMAND.findall(path.read_text(encoding="utf-8"))
            if not commands:
                log.report_bad(path, 1, "a page without a command")
            for command in commands:
                yield _wrap(command, path.stem, platform, rng)


def fill_holes(command: str, platform: str, rng: Random) -> str:
    """`{{path/to/file.txt}}`, `{{[-s|--long]}}`, `{{1|2}}` and the like by something drawn."""
    return _HOLE.sub(lambda match: _fill(match.group(1), platform, rng), command)


def _wrap(command: str, page: str, platform: str, rng: Random) -> Example:
    if platform == "common":
        platform = rng.choice(("windows", "linux", "linux"))
    shell = "bash" if platform == "linux" else "cmd"
    if platform == "windows" and re.match(r"\$|[A-Z][a-z]+-[A-Z]|.*\| *[A-Z][a-z]+-[A-Z]", command):
        shell = "powershell"
    event = wrap_command(fill_holes(command, platform, rng), rng, platform=platform, shell=shell)
    return Example(event, BENIGN, f"tldr:{page}", TLDR.name)


def _fill(hole: str, platform: str, rng: Random) -> str:
    options = _OPTIONS.match(hole)
    if options:
        return rng.choice(options.group(1).split("|"))
    words = rng.choice(hole.split("|")).split() or ["-"]
    text = words[0] if len(words) > 1 else words[-1]
    lower = text.lower()
    if "path" in lower or "/" in text or "\\" in text:
        folder = draw_folder(rng, draw_scene(rng, platform), platform)
        separator = "\\" if platform == "windows" else "/"
        suffix = re.search(r"\.[a-z0-9.]{1,8}$", lower)
        name = draw_name(rng) + (suffix.group(0) if suffix else "")
        return name if rng.random() < 0.4 else f"{folder.rstrip(separator)}{separator}{name}"
    if re.search(r"user", lower):
        return draw_user(rng)
    if re.search(r"ip|host|server|domain", lower):
        return rng.choice((draw_address(rng), f"{draw_word(rng)}.example.com"))
    return text if text.isdigit() or rng.random() < 0.5 or len(text) < 4 else draw_name(rng)


TLDR = Source("tldr", "tldr", "https://github.com/tldr-pages/tldr", "CC-BY-4.0", read_tldr)
