"""Everyday scripts: a collection of PowerShell scripts, and those that build CI machines."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

from mitre_core.event_text import Event

from ..example import BENIGN, Example
from ..forms import make_script_block, wrap_command
from ..forms.scene import draw_scene
from ..forms.shapes import as_any_form
from ..source_log import SourceLog
from .commands import is_telling, join_continued
from .settle import settle
from .source import Source

_SHELLS = {".ps1": "powershell", ".psm1": "powershell", ".sh": "bash"}


def read_powershell_scripts(root: Path, rng: Random, log: SourceLog) -> Iterator[Example]:
    """Every script as a whole and line by line, but for what the attack sources beside claim."""
    return settle(_read_scripts(root.glob("scripts/**/*"), POWERSHELL_SCRIPTS.name, rng, log), root.parent, log)


def read_runner_images(root: Path, rng: Random, log: SourceLog) -> Iterator[Example]:
    """Every script as a whole and line by line, but for what the attack sources beside claim."""
    return settle(_read_scripts(root.glob("images/**/*"), RUNNER_IMAGES.name, rng, log), root.parent, log)


def _read_scripts(paths: Iterator[Path], source: str, rng: Random, log: SourceLog) -> Iterator[Example]:
    seen: set[str] = set()
    for path in sorted(paths):
        shell = _SHELLS.get(path.suffix)
        if shell is None:
            if path.is_file():
                log.skip("not a script")
            continue
        script = path.read_text(encoding="utf-8-sig", errors="replace").strip()
        if not script:
            log.report_bad(path, 1, "an empty script")
            continue
        group = f"{source}:{path.stem.lower()}"
        if shell == "powershell":
            yield Example(as_any_form(make_script_block(script, rng, draw_scene(rng)), rng), BENIGN, group, source)
        for line in join_continued(script):
            if is_telling(line) and 12 < len(line) < 1500 and line not in seen:
                seen.add(line)
                yield Example(_wrap_line(line, shell, rng), BENIGN, group, source)


def _wrap_line(line: str, shell: str, rng: Random) -> Event:
    platform = "windows" if shell == "powershell" else "linux"
    return wrap_command(line, rng, platform=platform, shell=shell)


POWERSHELL_SCRIPTS = Source(
    "powershell_scripts",
    "powershell-scripts",
    "https://github.com/fleschutz/PowerShell",
    "CC0-1.0",
    read_powershell_scripts,
)
RUNNER_IMAGES = Source(
    "runner_images",
    "runner-images",
    "https://github.com/actions/runner-images",
    "MIT",
    read_runner_images,
)
