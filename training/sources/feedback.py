"""The analysts' feedback export: events with the model's answer and what a person thought of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

from mitre_core.errors import EventError

from ..attack import canonical_id
from ..example import BENIGN, Example
from ..row_files import flatten_fields, read_row_files
from ..source_log import SourceLog
from .source import Source

# right: the predicted technique is what it shows; wrong: `technique` names the right one; ordinary: nothing to see.
_VERDICTS = ("right", "wrong", "ordinary")
_OURS = ("mitre_", "verdict", "technique", "analyst", "comment", "_time", "_key", "_user")
# One person's look at one event outweighs a generated one.
_WEIGHT = 3.0


def read_feedback(root: Path, _rng: Random, log: SourceLog) -> Iterator[Example]:
    """Every judged event of every `*.jsonl` and `*.csv` export."""
    for path, number, fields in read_row_files(root, log):
        row = fields.get("result", fields)  # Splunk's own export puts the record there
        if not isinstance(row, dict):
            log.report_bad(path, number, "`result` is not an object of fields")
            continue
        try:
            label = judged_label(row)
        except EventError as error:
            log.report_bad(path, number, error)
            continue
        event = flatten_fields({key: value for key, value in row.items() if not key.startswith(_OURS)})
        if label and event:
            yield Example(event, label, f"feedback:{path.stem}:{number}", FEEDBACK.name, weight=_WEIGHT)
        else:
            log.skip("wrong, but nobody said what is right" if event else "no event fields")


def judged_label(row: dict[str, Any]) -> str:
    """The label an analyst's verdict gives; empty when it only says what the event is not.

    Raises: EventError when the verdict is none of right, wrong, ordinary.
    """
    verdict = str(row.get("verdict") or "").strip().lower()
    if verdict not in _VERDICTS:
        raise EventError(f"verdict {verdict!r}; give one of {', '.join(_VERDICTS)}")
    if verdict == "ordinary":
        return BENIGN
    said = str(row.get("technique") or (row.get("mitre_technique_id") if verdict == "right" else "") or "").strip()
    if verdict == "right" and not said:
        raise EventError("verdict 'right' without mitre_technique_id; export that field too")
    if not said or said == BENIGN:
        return said
    return canonical_id(said)


FEEDBACK = Source("feedback", "feedback", "put the app's feedback export there", "yours", read_feedback)
