"""From the techniques that sources name to the labels of a model."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from .attack import canonical_id
from .example import BENIGN, Example
from .recipe import LabelRule

_BY_WMI = re.compile(
    r"\bprocess\b[\s\"'^]{1,8}call[\s\"'^]{1,8}create\b|win32_process\b.{0,120}?\bcreate\b", re.I | re.S
)


class Mapped(NamedTuple):
    """Examples with labels of the label set, and how many of which techniques were left out."""

    labels: tuple[str, ...]  # `benign` first, then sorted
    examples: list[Example]
    left_out: dict[str, int]


def map_labels(examples: Sequence[Example], rule: LabelRule) -> Mapped:
    """Fold, choose the label set, and settle what other techniques become."""
    folded = [_fold(example, rule) for example in examples]
    techniques = (set(rule.ids) or _frequent(folded, rule)) - set(rule.exclude)
    labels = (BENIGN, *sorted(techniques))
    left_out: Counter[str] = Counter()
    kept = []
    for example in folded:
        label = _choose(example, techniques)
        if label is None:
            left_out[example.label] += 1
            # The parent of a label may be that label or not: it teaches neither.
            if rule.other == "drop" or any(one.startswith(f"{example.label}.") for one in techniques):
                continue
            label = BENIGN
        also = tuple(sorted({one for one in example.also if one in techniques} - {label}))
        kept.append(example._replace(label=label, also=also))
    return Mapped(labels, kept, dict(left_out.most_common()))


def _fold(example: Example, rule: LabelRule) -> Example:
    ids = [_folded_id(one, rule) for one in (example.label, *example.also, *_carriers(example))]
    return example._replace(label=ids[0], also=tuple(dict.fromkeys(one for one in ids[1:] if one != ids[0])))


def _carriers(example: Example) -> tuple[str, ...]:
    """The technique by which an attack's command is carried out, beside the one it carries out: both are right."""
    if example.label == BENIGN:
        return ()
    return ("T1047",) if any(_BY_WMI.search(str(value)) for value in example.event.values()) else ()


def _folded_id(technique_id: str, rule: LabelRule) -> str:
    known = technique_id if technique_id == BENIGN else canonical_id(technique_id)
    return rule.fold.get(known, known)


def _frequent(examples: Iterable[Example], rule: LabelRule) -> set[str]:
    groups: dict[str, set[str]] = defaultdict(set)
    counts: Counter[str] = Counter()
    for example in examples:
        groups[example.label].add(example.group)
        counts[example.label] += 1
    return {
        label
        for label in groups
        if label != BENIGN and len(groups[label]) >= rule.min_groups and counts[label] >= rule.min_examples
    }


def _choose(example: Example, techniques: set[str]) -> str | None:
    """The label of an example: its own, else its parent technique, else a further one it shows."""
    if example.label == BENIGN:
        return BENIGN
    for one in (example.label, *example.also):
        for candidate in (one, one.partition(".")[0]):
            if candidate in techniques:
                return candidate
    return None
