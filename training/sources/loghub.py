"""Loghub: log lines of software that has nothing to do with our labels."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from random import Random

from ..example import BENIGN, Example
from ..source_log import SourceLog
from .source import Source

_SOURCETYPES = {"Apache": "apache:error", "OpenSSH": "linux_secure", "Hadoop": "hadoop", "Proxifier": "proxifier"}

# The servers behind these logs stood open to the Internet: what guessing at passwords leaves is no ordinary line.
_GUESSING = re.compile(
    r"failed password|invalid user|authentication fail|break-in attempt|user unknown|maximum authentication attempts",
    re.I,
)


def read_loghub(root: Path, rng: Random, log: SourceLog) -> Iterator[Example]:
    """Every line but those of guessing, as bare text or as a raw record; a hundred lines of a file are a group."""
    for path in sorted(root.glob("*/*.log")):
        kind = path.parent.name
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
            if not line.strip():
                log.report_bad(path, number, "an empty line")
                continue
            if _GUESSING.search(line):
                log.skip("guesses at a password")
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
