"""The reference pages of PowerShell: every example they give."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from random import Random

from ..example import BENIGN, Example
from ..forms import wrap_command
from ..source_log import SourceLog
from .settle import settle
from .source import Source

_BLOCK = re.compile(r"^```powershell\n(.*?)^```", re.M | re.S)
_PROMPT = re.compile(r"^(?:PS(?: [^>\n]*)?>|>>) ?", re.M)


def read_powershell_docs(root: Path, rng: Random, log: SourceLog) -> Iterator[Example]:
    """Every command the attack sources beside do not claim."""
    return settle(_read(root, rng, log), root.parent, log)


def _read(root: Path, rng: Random, log: SourceLog) -> Iterator[Example]:
    """Each example block, and a block's prompted lines one by one; a page is a group, whatever its version."""
    seen: set[str] = set()
    for path in sorted(root.glob("reference/*/*/**/*.md")):
        for block in _BLOCK.findall(path.read_text(encoding="utf-8", errors="replace")):
            for command in _commands(block):
                if command in seen:
                    log.skip("seen before")
                    continue
                seen.add(command)
                event = wrap_command(command, rng, platform="windows", shell="powershell")
                yield Example(event, BENIGN, f"powershell_docs:{path.stem.lower()}", POWERSHELL_DOCS.name)


def _commands(block: str) -> list[str]:
    """A block as it is, or, where it shows a session, what was typed at its prompts."""
    if _PROMPT.search(block):
        typed = [line for line in block.splitlines() if _PROMPT.match(line)]
        return [text for line in typed if (text := _PROMPT.sub("", line).strip())]
    return [block.strip()] if block.strip() else []


POWERSHELL_DOCS = Source(
    "powershell_docs",
    "powershell-docs",
    "https://github.com/MicrosoftDocs/PowerShell-Docs",
    "CC-BY-4.0, code MIT",
    read_powershell_docs,
)
