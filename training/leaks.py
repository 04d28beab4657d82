"""What makes a data set's figures worthless: splits that know each other, labels with nothing in them."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations

from .dataset import Row
from .duplicates import find_near_duplicates, normalise_text
from .near_duplicates import Sketcher
from .splits import LABELLED

MIN_GROUPS = 3  # independent groups a label needs: at least one each to learn from, to choose by and to test on
MAX_REPEATS = 2.0  # rows per distinct text of a split
# A single word that names a label this well (F1) means that a keyword search would do, and that the model learns it.
MAX_TOKEN_F1 = 0.98
MIN_ROWS_FOR_TOKEN = 50  # with fewer rows some word separates by chance
_TOKEN = re.compile(r"[a-z0-9]{2,}")


def find_leaks(splits: Mapping[str, Sequence[Row]], labels: Sequence[str], near_duplicate: float = 0.9) -> list[str]:
    """Everything wrong with the splits, one sentence each; nothing when they can be trusted."""
    problems = [problem for name, rows in splits.items() for problem in _find_repeats(name, rows)]
    sketcher = Sketcher()
    for (name, rows), (other_name, others) in combinations(splits.items(), 2):
        problems += _find_overlap(name, rows, other_name, others, near_duplicate, sketcher)
    problems += _find_thin_labels(splits, labels)
    problems += _find_keyword_labels([row for rows in splits.values() for row in rows])
    return problems


def _find_repeats(name: str, rows: Sequence[Row]) -> list[str]:
    distinct = len({row.windows for row in rows})
    if len(rows) <= MAX_REPEATS * distinct:
        return []
    return [f"{name}: {len(rows):,} rows are only {distinct:,} distinct texts repeated"]


def _find_overlap(
    name: str, rows: Sequence[Row], other: str, others: Sequence[Row], threshold: float, sketcher: Sketcher
) -> list[str]:
    """Smaller side against the larger one, from the plainest kind of overlap to the least plain; each counted apart."""
    if len(rows) > len(others):
        name, rows, other, others = other, others, name, rows
    problems = []
    groups = {row.example.group for row in rows} & {row.example.group for row in others}
    if groups:
        problems.append(f"{name} and {other} share {len(groups):,} groups, such as {min(groups)!r}")
    texts = {row.windows for row in others}
    rest = [row for row in rows if row.windows not in texts]
    if len(rest) < len(rows):
        share = 100 * (1 - len(rest) / len(rows))
        problems.append(f"{name}: {len(rows) - len(rest):,} rows ({share:.0f} %) stand in {other} word for word")
    normalised = {normalise_text(" ".join(row.windows)) for row in others}
    fresh = [row for row in rest if normalise_text(" ".join(row.windows)) not in normalised]
    if len(fresh) < len(rest):
        count = len(rest) - len(fresh)
        problems.append(f"{name}: {count:,} rows stand in {other} but for punctuation and numbers")
    similar = find_near_duplicates(_distinct(fresh), _distinct(others), threshold, sketcher)
    if similar:
        problems.append(f"{name}: {len(similar):,} rows are near-duplicates of rows in {other}")
    return problems


def _find_thin_labels(splits: Mapping[str, Sequence[Row]], labels: Sequence[str]) -> list[str]:
    problems = []
    groups: dict[str, set[str]] = defaultdict(set)
    for name, rows in splits.items():
        if not rows:
            problems.append(f"{name} is empty")
        present = {row.example.label for row in rows}
        # The others set thresholds and say when to stop, from all their rows together.
        missing = [label for label in labels if label not in present] if name in LABELLED else []
        if missing and rows:
            problems.append(f"{name} has no row of {', '.join(missing)}")
        for row in rows:
            groups[row.example.label].add(row.example.group)
    for label in labels:
        if not groups[label]:
            problems.append(f"the label {label} is empty")
        elif len(groups[label]) < MIN_GROUPS:
            problems.append(f"the label {label} rests on {len(groups[label])} template or group, needs {MIN_GROUPS}")
    return problems


def _find_keyword_labels(rows: Sequence[Row]) -> list[str]:
    """Labels that one word tells from all others, in both directions."""
    totals: Counter[str] = Counter()
    by_token: dict[str, Counter[str]] = defaultdict(Counter)
    for row in {row.windows: row for row in rows}.values():
        totals[row.example.label] += 1
        for token in set(_TOKEN.findall(" ".join(row.windows).lower())):
            by_token[token][row.example.label] += 1
    best: dict[str, tuple[float, str]] = {}
    for token, counts in by_token.items():
        for label, count in counts.items():
            f1 = 2 * count / (totals[label] + counts.total())
            if totals[label] >= MIN_ROWS_FOR_TOKEN and len(totals) > 1 and f1 > best.get(label, (0.0, ""))[0]:
                best[label] = (f1, token)
    return [
        f"the word {token!r} alone tells {label} from all else (F1 {f1:.3f}); add ordinary events that hold it"
        for label, (f1, token) in sorted(best.items())
        if f1 >= MAX_TOKEN_F1
    ]


def _distinct(rows: Sequence[Row]) -> list[Row]:
    return list({row.windows: row for row in rows}.values())
