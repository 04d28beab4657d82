"""A folder of a user's own labelled events: JSON lines or CSV, with a `label` and either `text` or fields.

`group` names what must not be split, such as one incident; `also` further techniques, a list or with `;` between.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from random import Random
from typing import Any

from mitre_core.errors import EventError

from ..attack import canonical_id
from ..duplicates import normalise_text
from ..example import BENIGN, Example
from ..row_files import flatten_fields, read_row_files
from ..source_log import SourceLog
from .source import Source

# Columns that say something about the event; every other one is a field of it.
_META = frozenset({"label", "group", "also"})


def read_own_events(root: Path, _rng: Random, log: SourceLog) -> Iterator[Example]:
    """Every row of every file. Without a `group`, events of one file stay together that differ in numbers alone: were a
    whole file one group, a user's only file might be tested on and never learnt from."""
    for path, number, row in read_row_files(root, log):
        if "label" not in row:
            log.report_bad(path, number, f"no column `label`; there are {', '.join(map(str, row))[:200]}")
            continue
        try:
            label = read_label(str(row["label"]))
            also = tuple(map(canonical_id, _read_also(row.get("also"))))
        except EventError as error:
            log.report_bad(path, number, f"no usable label: {error}")
            continue
        event = flatten_fields({key: value for key, value in row.items() if key not in _META})
        if not event:
            log.report_bad(path, number, "no field beside the label")
            continue
        group = row.get("group")
        group = _group_alike(path, event) if group in (None, "") else group  # 0 is a group like any other
        yield Example(event, label, f"own:{group}", OWN_EVENTS.name, also)


def read_label(text: str) -> str:
    """`benign`, or the v19 id of a technique."""
    return BENIGN if text.strip().lower() == BENIGN else canonical_id(text)


def _read_also(value: Any) -> list[str]:
    parts = value if isinstance(value, list) else str(value or "").replace(",", ";").split(";")
    return [part for part in map(str.strip, map(str, parts)) if part]


def _group_alike(path: Path, event: Mapping[str, Any]) -> str:
    return f"{path.stem}:{zlib.crc32(normalise_text(' '.join(map(str, event.values()))).encode()):08x}"


OWN_EVENTS = Source(
    "own_events", "own-events", "put your own *.jsonl or *.csv there", "yours", read_own_events, is_background=True
)
