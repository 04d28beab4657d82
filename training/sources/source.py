"""What a source is: a public repository's folder, its licence, and how it is read."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

from mitre_core.errors import EventError

from ..example import Example
from ..source_log import SourceLog

_log = logging.getLogger("training")
Reader = Callable[[Path, Random, SourceLog], Iterator[Example]]


@dataclass(frozen=True)
class Source:
    """One source of labelled events. `folder` is its default name beneath the data folder."""

    name: str
    folder: str
    clone: str
    licence: str
    reader: Reader
    is_background: bool = False  # its ordinary events were recorded on running machines

    def read(self, folder: Path, rng: Random, log: SourceLog | None = None) -> Iterator[Example]:
        """All examples of the source; what was left out is counted in `log` and logged at the end.

        Raises: EventError when the folder is missing.
        """
        if not folder.is_dir():
            how = f"clone {self.clone} there" if self.clone.startswith("https:") else self.clone
            raise EventError(f"{folder} is not a folder: the source {self.name!r} needs it; {how}")
        log = log or SourceLog()
        for example in self.reader(folder, rng, log):
            log.kept[example.label] += 1
            yield example
        _log.info("source=%s kept=%d labels=%d", self.name, log.kept.total(), len(log.kept))
        for reason, count in sorted(log.skipped.items()):
            _log.info("source=%s skipped=%d reason=%r", self.name, count, reason)
        for bad in log.bad:
            _log.warning("source=%s unreadable=%s", self.name, bad)
