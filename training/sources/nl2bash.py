"""NL2Bash: ordinary shell one-liners."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

from ..example import BENIGN, Example
from ..forms import wrap_command
from ..source_log import SourceLog
from .commands import program_of
from .settle import settle
from .source import Source


def read_nl2bash(root: Path, rng: Random, log: SourceLog) -> Iterator[Example]:
    """Every command the attack sources beside do not claim."""
    return settle(_read(root, rng, log), root.parent, log)


def _read(root: Path, rng: Random, log: SourceLog) -> Iterator[Example]:
    """Every distinct line; those that begin with the same two words form one group."""
    seen: set[str] = set()
    path = root / "bash" / "all.cm"
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        command = line.strip()
        if not command:
            log.report_bad(path, number, "an empty line")
        elif command in seen:
            log.skip("seen before")
        else:
            seen.add(command)
            event = wrap_command(command, rng, platform="linux", shell="bash")
            second = [*command.split(), ""][1]
            yield Example(event, BENIGN, f"nl2bash:{program_of(command)}:{second[:12]}", NL2BASH.name)


NL2BASH = Source("nl2bash", "nl2bash", "https://github.com/TellinaTool/nl2bash", "GPL-3.0", read_nl2bash)
