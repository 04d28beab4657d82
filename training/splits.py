"""Which group goes to which split, so that every label has groups of its own on each side."""

from __future__ import annotations

import hashlib
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

SPLITS = ("train", "test", "validation", "calibration")
LABELLED = ("train", "test")  # every label has rows of its own there
# A group with more than this share of its label's examples stays in train: elsewhere it would be the whole figure.
_GIANT = 0.15
# The largest part of a held-out split's recorded events that one recording may be: a threshold, or a rate of false
# alarms, is not to be one workstation's.
_MOST_OF_SPLIT = 0.25


def split_shares(train_share: float) -> dict[str, float]:
    """Share of the examples of each split: half of what train leaves is the test split."""
    rest = 1 - train_share
    return {"train": train_share, "test": rest / 2, "validation": rest / 4, "calibration": rest / 4}


def assign_groups(groups: Sequence[str], labels: Sequence[str], seed: int, train_share: float) -> dict[str, str]:
    """Group -> split, stratified by label.

    groups, labels: one entry an example. A group with several labels counts for the rarest of them, with the examples
    it has of that one: a recording is no giant because of the ordinary events around its attack.
    """
    sizes: dict[str, Counter[str]] = defaultdict(Counter)
    for group, label in zip(groups, labels, strict=True):
        sizes[group][label] += 1
    group_counts = Counter(label for counter in sizes.values() for label in counter)
    by_label: dict[str, list[str]] = defaultdict(list)
    for group, counter in sizes.items():
        by_label[min(counter, key=lambda label: (group_counts[label], label))].append(group)
    assigned: dict[str, str] = {}
    for label, members in by_label.items():
        own = _ordered(members, seed)
        assigned |= _assign_label(own, {group: sizes[group][label] for group in own}, split_shares(train_share))
    return assigned


def assign_recordings(recordings: Sequence[str], seed: int, train_share: float) -> dict[str, str]:
    """Recording -> split; one entry an event. A recording counts by the square root of its events, so that every split
    holds its share of the recordings, not only of the events."""
    sizes, shares = Counter(recordings), split_shares(train_share)
    own = _ordered(sizes, seed)
    large = {
        one: [name for name in SPLITS if sizes[one] > _MOST_OF_SPLIT * shares[name] * len(recordings)]
        for one in own
        if _are_many(own)
    }
    assigned = _share_out(own, {one: math.sqrt(sizes[one]) for one in own}, shares, large)
    return _fill_empty(assigned, sizes)


def _assign_label(groups: list[str], sizes: Mapping[str, int], shares: Mapping[str, float]) -> dict[str, str]:
    total = sum(sizes.values())
    giants = {group: SPLITS for group in groups if sizes[group] > _GIANT * total and _are_many(groups)}
    return _fill_empty(_share_out(groups, sizes, shares, giants), sizes)


def _are_many(groups: Sequence[str]) -> bool:
    """Whether the splits can be choosy about what goes where."""
    return len(groups) > 2 * len(SPLITS)


def _ordered(groups: Iterable[str], seed: int) -> list[str]:
    """An order that hangs on each group's own name: one that is added moves no other past its neighbours."""
    return sorted(groups, key=lambda group: hashlib.sha256(f"{seed}:{group}".encode()).digest())


def _share_out(
    groups: Sequence[str],
    weights: Mapping[str, float],
    shares: Mapping[str, float],
    barred: Mapping[str, Sequence[str]],
) -> dict[str, str]:
    """Train has the first group; the held-out splits take their shares one after the other, the rest is train's.

    So with an order that lasts, what one version of the data tests on the next one hardly ever trains on. A split takes
    its first group whole, then those that overshoot its share by less than it falls short without them; none that is
    barred from it.
    """
    total = sum(weights.values())
    have: dict[str, float] = dict.fromkeys(SPLITS, 0.0)
    assigned = dict.fromkeys(groups[:1], "train")
    for group in groups[1:]:
        fitting = [name for name in SPLITS if name != "train" and name not in barred.get(group, ())]
        missing = [one for one in fitting if not have[one] or have[one] + weights[group] / 2 < shares[one] * total]
        split = missing[0] if missing else "train"
        have[split] += weights[group]
        assigned[group] = split
    return assigned


def _fill_empty(assigned: dict[str, str], sizes: Mapping[str, int]) -> dict[str, str]:
    """Give an empty split the smallest group of the split that has most of them; test before the others."""
    for split in SPLITS:
        members: dict[str, list[str]] = defaultdict(list)
        for group, name in assigned.items():
            members[name].append(group)
        donors = [name for name in members if len(members[name]) > 1]
        if members[split] or not donors:
            continue
        donor = max(donors, key=lambda name: len(members[name]))
        assigned[min(members[donor], key=lambda group: (sizes[group], group))] = split
    return assigned
