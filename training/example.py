"""One labelled event: what every source yields and every stage reads."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from mitre_core.errors import EventError

BENIGN = "benign"
# As the renderer takes it; not from there, or whoever trains on texts would rest on all the renderer's code.
Event = Mapping[str, str | Sequence[str]]


class Example(NamedTuple):
    """An event with its label. Data sets store events, never rendered text."""

    event: Event  # fields as Splunk would hold them, or {"_raw", "sourcetype"}, or {"text"}
    label: str  # an ATT&CK v19 technique id, or `benign`
    group: str  # unit of splitting: Atomic test, Sigma rule, LOLBAS entry, recording, generator template
    source: str  # atomic, sigma, otrf, ...
    also: tuple[str, ...] = ()  # further techniques the event truly shows; they count as right
    weight: float = 1.0  # how often the distinct event stands for in training
    times_seen: int = 1  # how often it was seen, for false alarms by volume


def write_examples(path: Path, examples: Iterator[Example] | list[Example]) -> int:
    """Write JSON lines; returns how many."""
    count = 0
    with path.open("w", encoding="utf-8") as file:
        for example in examples:
            file.write(json.dumps(example._asdict(), ensure_ascii=False, sort_keys=True) + "\n")
            count += 1
    return count


def read_examples(path: Path) -> Iterator[Example]:
    """Read what `write_examples` wrote.

    Raises: EventError with file and line.
    """
    with path.open(encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            try:
                row = json.loads(line)
                yield Example(**{**row, "also": tuple(row.get("also", ()))})
            except (ValueError, TypeError) as error:
                raise EventError(f"{path}:{number}: not an example ({error}); rebuild the data set") from None
