"""What a source kept and what it left out, counted by reason; a bad record by file and line."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

_MAX_BAD = 20  # named in full; the rest is only counted


@dataclass
class SourceLog:
    """The running counts of one source."""

    kept: Counter[str] = field(default_factory=Counter)  # by label
    skipped: Counter[str] = field(default_factory=Counter)  # by reason
    bad: list[str] = field(default_factory=list)  # `file:line: what is wrong`

    def skip(self, reason: str, count: int = 1) -> None:
        """Count a record that is sound but not used."""
        self.skipped[reason] += count

    def report_bad(self, path: Path, line: int, error: object) -> None:
        """Count a record that cannot be read, and say where it stands."""
        self.skipped["unreadable"] += 1
        if len(self.bad) < _MAX_BAD:
            self.bad.append(f"{path}:{line}: {error}")
