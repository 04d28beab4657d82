"""Loghub: log lines of software that has nothing to do with our labels."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

from ..example import BENIGN, Example
from ..source_log import SourceLog
from .source import Source

_SOURCETYPES = {"Apache": "apache:error", "OpenSSH": "linux_secure", "Hadoop": "hadoop", "Proxifier": "proxifier"}


def read_loghub(root: Path, rng: Random, log: SourceLog) -> Iterator[Example]:
    """Every line, as bare text or as a raw record; a file in blocks of a hundred lines is a group each."""
    for path in sorted(root.glob("*/*.log")):
        kind = path.parent.name
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
            if not line.strip():
                log.report_bad(path, number, "an empty line")
                continue
            raw = {"_raw": line, "sourcetype": rng.choice((_SOURCETYPES.get(kind, kind.lower()), "syslog", "log"))}
            event = {"text": line} if rng.random() < 0.4 else raw
            yield Example(event, BENIGN, f"loghub:{kind}:{number // 100}", LOGHUB.name)


LOGHUB = Source(
    "loghub",
    "loghub",
    "https://github.com/logpai/loghub",
    "free for research, see LICENSE",
    read_loghub,
    is_background=True,
)
