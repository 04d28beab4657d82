"""From collected examples to splits: labels, texts, duplicates, groups, disguised twins, joined commands."""

from __future__ import annotations

import csv
import fnmatch
import json
import logging
import multiprocessing
import os
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from random import Random
from typing import Any

from tqdm import tqdm

from mitre_core.event_text import render_event

from ..collecting import read_collected
from ..dataset import Row, all_windows, write_split
from ..disguise import disguise
from ..duplicates import merge_duplicates, remove_overlap
from ..example import BENIGN, Example
from ..joining import join_rows
from ..label_mapping import map_labels
from ..near_duplicates import Sketcher
from ..recipe import DatasetRule
from ..sources import BACKGROUND
from ..splits import LABELLED, SPLITS, assign_groups, assign_recordings
from ..stage import Job

# False alarms are counted per 10,000: that needs thousands of events of recordings that had no part in training.
_RECORDED_TRAIN_SHARE = 0.65
_POOL_FROM = 5000  # examples; below, starting processes costs more than they save

_log = logging.getLogger("training")


def run(job: Job) -> dict[str, Any]:
    """Write the four splits, `dataset.json` and the CSV files."""
    rng = Random(job.recipe.seed)
    collected = [one for stage in ("collect", "generate") for one in read_collected(job.of(stage))]
    mapped = map_labels(collected, job.recipe.labels)
    rendered = [row for row in render_examples(mapped.examples) if any(row.windows)]
    rows, conflicts = merge_duplicates(rendered)
    rows = cap_groups(rows, job.recipe.dataset.max_per_group, rng)
    splits = split_rows(rows, job.recipe.seed, job.recipe.dataset)
    twins = disguise_rows(splits["train"], job.recipe.dataset.evasion_share, rng)
    joined = join_train_rows(splits["train"], job.recipe.dataset.joined_share, rng)
    splits["train"] += twins + joined
    splits, removed = remove_overlaps(splits, job.recipe.dataset.near_duplicate)
    labels, thin = mapped.labels, []
    if not job.recipe.labels.ids:  # the recipe leaves the choice to the data
        labels, thin = choose_labels(mapped.labels, splits)
        splits = {name: [row for row in split if row.example.label in labels] for name, split in splits.items()}
    figures = {
        "collected": len(collected),
        "without_text": len(mapped.examples) - len(rendered),
        "distinct": len(rows),
        "other_techniques": mapped.left_out,
        "labels_without_held_out_rows": thin,
        "label_conflicts": conflicts,
        "removed_for_overlap": removed,
        "disguised": len(twins),
        "joined": len(joined),
        "counts": count_rows(splits),
    }
    for name, split in splits.items():
        write_split(job.folder, name, split)
        write_csv(job.folder / f"{name}.csv", split)
    document = {"labels": labels, **figures}
    (job.folder / "dataset.json").write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")
    return {"labels": len(labels), **figures}


def render_examples(examples: Sequence[Example]) -> list[Row]:
    """Render with all cores; in order."""
    events = [example.event for example in examples]
    bar = tqdm(total=len(events), desc="render", unit="event", disable=None)
    with bar:
        if len(events) < _POOL_FROM:
            texts = [_render(event) for event in events]
        else:
            texts = []
            with ProcessPoolExecutor(os.cpu_count(), mp_context=multiprocessing.get_context("spawn")) as pool:
                for windows in pool.map(_render, events, chunksize=500):
                    texts.append(windows)
                    bar.update()
    return [Row(example, windows) for example, windows in zip(examples, texts, strict=True)]


def cap_groups(rows: Sequence[Row], limit: int, rng: Random) -> list[Row]:
    """At most `limit` rows of a group, chosen at random, in their order."""
    by_group: dict[str, list[int]] = defaultdict(list)
    for index, row in enumerate(rows):
        by_group[row.example.group].append(index)
    kept: list[int] = []
    for group in sorted(by_group):
        members = by_group[group]
        kept += members if len(members) <= limit else rng.sample(members, limit)
    return [rows[index] for index in sorted(kept)]


def split_rows(rows: Sequence[Row], seed: int, rule: DatasetRule) -> dict[str, list[Row]]:
    """Rows by split; every group stays whole. What was recorded is shared out by its events, whatever they show.

    Groups that hold an attack of a source in `held_out` are all tested, those that fit a pattern of `train_only` never.
    """
    examples = [row.example for row in rows]
    assigned = dict.fromkeys(_match_groups({one.group for one in examples}, rule.train_only), "train")
    away = {one.group for one in examples if one.source in rule.held_out and one.label != BENIGN}
    assigned |= dict.fromkeys(sorted(away), "test")
    own = [one for one in examples if one.group not in assigned]
    recorded = [one.group for one in own if one.source in BACKGROUND]
    assigned |= assign_recordings(recorded, seed, min(rule.train_share, _RECORDED_TRAIN_SHARE))
    others = [one for one in own if one.source not in BACKGROUND]
    assigned |= assign_groups([one.group for one in others], [one.label for one in others], seed, rule.train_share)
    splits: dict[str, list[Row]] = {name: [] for name in SPLITS}
    for row in rows:
        splits[assigned[row.example.group]].append(row)
    return splits


def _match_groups(groups: Collection[str], patterns: Sequence[str]) -> list[str]:
    matched: set[str] = set()
    for pattern in patterns:
        fitting = fnmatch.filter(groups, pattern)
        if not fitting:
            _log.warning("`dataset.train_only` names %r, which no group fits", pattern)
        matched.update(fitting)
    return sorted(matched)


def remove_overlaps(
    splits: Mapping[str, list[Row]], threshold: float
) -> tuple[dict[str, list[Row]], dict[str, dict[str, int]]]:
    """Remove from each split what an earlier one gives away; train comes first and stays whole."""
    kept: dict[str, list[Row]] = {}
    removed = {}
    sketcher = Sketcher()
    for name, rows in splits.items():
        fresh = rows
        counts: Counter[str] = Counter()
        for earlier in kept.values():
            fresh, found = remove_overlap(fresh, earlier, threshold, sketcher)
            counts.update(found)
        kept[name], removed[name] = fresh, dict(counts)
    return kept, removed


def choose_labels(labels: Sequence[str], splits: Mapping[str, Sequence[Row]]) -> tuple[tuple[str, ...], list[str]]:
    """The labels that can be learnt and measured, in order, and those that removing overlaps left without a row."""
    present = set.intersection(*({row.example.label for row in splits[name]} for name in LABELLED))
    return tuple(one for one in labels if one in present), [one for one in labels if one not in present]


def disguise_rows(rows: Sequence[Row], share: float, rng: Random) -> list[Row]:
    """Twins of attack rows under an evasion, where that gives another text."""
    chosen = [row.example for row in rows if row.example.label != BENIGN and rng.random() < share]
    twins = [one._replace(event=disguise(one.event, rng), times_seen=1) for one in chosen]
    return _fresh_rows(twins, rows)


def join_train_rows(rows: Sequence[Row], share: float, rng: Random) -> list[Row]:
    """Rows of commands that stand in one line with others, where that gives another text."""
    return _fresh_rows(join_rows(rows, share, rng), rows)


def _fresh_rows(examples: Sequence[Example], rows: Sequence[Row]) -> list[Row]:
    """Rows of the examples, each text once and none that `rows` hold."""
    known = {row.windows for row in rows}
    fresh = {row.windows: row for row in render_examples(examples) if any(row.windows) and row.windows not in known}
    return list(fresh.values())


def count_rows(splits: Mapping[str, Sequence[Row]]) -> dict[str, Any]:
    """Rows and groups by split, label and source."""
    return {
        name: {
            "rows": len(rows),
            "windows": len(all_windows(rows)),
            "groups": len({row.example.group for row in rows}),
            "labels": dict(Counter(row.example.label for row in rows).most_common()),
            "sources": dict(Counter(row.example.source for row in rows).most_common()),
        }
        for name, rows in splits.items()
    }


def write_csv(path: Path, rows: Sequence[Row]) -> None:
    """The split as `text,label`, one line a row."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("text", "label"))
        writer.writerows((" ".join(row.windows), row.example.label) for row in rows)


def _render(event: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(render_event(event).windows)
