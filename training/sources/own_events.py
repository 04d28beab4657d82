"""A folder of a user's own labelled events: JSON lines or CSV, with a `label` and either `text` or fields."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

from mitre_core.errors import EventError

from ..attack import canonical_id
from ..example import BENIGN, Example
from ..row_files import read_row_files
from ..source_log import SourceLog
from .source import Source

# Columns that say something about the event; every other one is a field of it.
_META = frozenset({"label", "group", "also"})


def read_own_events(root: Path, _rng: Random, log: SourceLog) -> Iterator[Example]:
    """Every row of every `*.jsonl` and `*.csv`; `group` says what must not be split, else the file does."""
    for path, number, row in read_row_files(root, log):
        try:
            label = read_label(str(row["label"]))
            also = tuple(canonical_id(each) for each in str(row.get("also") or "").replace(",", ";").split(";") if each)
        except (KeyError, EventError) as error:
            log.report_bad(path, number, f"no usable label: {error}")
            continue
        event = {key: _as_text(value) for key, value in row.items() if key not in _META and value not in (None, "")}
        if not event:
            log.report_bad(path, number, "no field beside the label")
            continue
        yield Example(event, label, f"own:{row.get('group') or path.stem}", OWN_EVENTS.name, also)


def read_label(text: str) -> str:
    """`benign`, or the v19 id of a technique."""
    return BENIGN if text.strip().lower() == BENIGN else canonical_id(text)


def _as_text(value: Any) -> Any:
    if isinstance(value, list):
        return [str(each) for each in value]
    return value if isinstance(value, str) else json.dumps(value)


OWN_EVENTS = Source(
    "own_events", "own-events", "nothing: put your own *.jsonl or *.csv there", "yours", read_own_events
)
