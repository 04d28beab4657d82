"""One row per distinct text: repeated events are merged, and disagreeing labels settled by rule."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from .dataset import Row
from .example import BENIGN, Example
from .near_duplicates import NearDuplicateIndex, Sketcher

_NOT_WORD = re.compile(r"[\W_]+")
_JUDGES = ("feedback", "own_events")
_DIGITS = re.compile(r"\d+")


def normalise_text(text: str) -> str:
    """What is left of a text without case, punctuation and the values of numbers."""
    return _DIGITS.sub("0", _NOT_WORD.sub(" ", text.lower())).strip()


def merge_duplicates(rows: Sequence[Row]) -> tuple[list[Row], dict[str, int]]:
    """One row per distinct text, with the label most groups agree on; returns the conflicts by pair of labels.

    Whoever runs the training knows better: what analysts judged decides, then the user's own labels. `benign` wins a
    tie: what some source shows as ordinary use must not raise an alarm by itself. Among techniques the one with the
    lower id wins a tie, and those that lose are kept as `also`.
    """
    by_text: dict[tuple[str, ...], list[Example]] = defaultdict(list)
    for row in rows:
        by_text[row.windows].append(row.example)
    conflicts: Counter[str] = Counter()
    merged = []
    for windows, examples in by_text.items():
        labels = {example.label for example in examples}
        if len(labels) > 1:
            conflicts[" / ".join(sorted(labels))] += 1
        merged.append(Row(_merge(examples), windows))
    return merged, dict(conflicts.most_common(50))


def _merge(examples: list[Example]) -> Example:
    groups: dict[str, set[str]] = defaultdict(set)
    own = [[one for one in examples if one.source == name] for name in _JUDGES]
    for example in next(filter(None, own), examples):
        groups[example.label].add(example.group)
    label = min(groups, key=lambda one: (-len(groups[one]), one != BENIGN, one))
    kept = min((one for one in examples if one.label == label), key=lambda one: (one.group, one.source))
    also = {one for example in examples for one in (example.label, *example.also)} - {label, BENIGN}
    return kept._replace(
        also=tuple(sorted(also)) if label != BENIGN else (),
        weight=max(one.weight for one in examples if one.label == label),
        times_seen=sum(one.times_seen for one in examples),
    )


def remove_overlap(
    rows: Sequence[Row], others: Sequence[Row], threshold: float, sketcher: Sketcher
) -> tuple[list[Row], dict[str, int]]:
    """The rows that no row of `others` gives away, and how many were removed for what.

    A near-duplicate with another label stays: telling the two apart is the very task.
    """
    known = {normalise_text(" ".join(row.windows)) for row in others}
    fresh = [row for row in rows if normalise_text(" ".join(row.windows)) not in known]
    similar = find_near_duplicates(fresh, others, threshold, sketcher)
    kept = [row for index, row in enumerate(fresh) if index not in similar]
    return kept, {"normalised": len(rows) - len(fresh), "near_duplicate": len(fresh) - len(kept)}


def find_near_duplicates(
    rows: Sequence[Row], others: Sequence[Row], threshold: float, sketcher: Sketcher
) -> dict[int, int]:
    """Index in `rows` -> index in `others` of a row with the same label that is about as similar as the threshold."""
    others_by_label, rows_by_label = _indices_by_label(others), _indices_by_label(rows)
    found: dict[int, int] = {}
    for label in sorted(rows_by_label.keys() & others_by_label.keys()):
        theirs = others_by_label[label]
        index = NearDuplicateIndex(sketcher.sketch(_texts(others, theirs)), threshold)
        sketches = sketcher.sketch(_texts(rows, rows_by_label[label]))
        for row, sketch in zip(rows_by_label[label], sketches, strict=True):
            match = index.find(sketch)
            if match is not None:
                found[row] = theirs[match]
    return found


def _texts(rows: Sequence[Row], indices: Sequence[int]) -> list[str]:
    return [" ".join(rows[index].windows) for index in indices]


def _indices_by_label(rows: Sequence[Row]) -> dict[str, list[int]]:
    by_label: dict[str, list[int]] = defaultdict(list)
    for index, row in enumerate(rows):
        by_label[row.example.label].append(index)
    return by_label
