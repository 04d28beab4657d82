"""One table for all systems over the same events: quality with intervals, false alarms three ways, slices."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np
from scipy.stats import beta

from model_server.calibration import BENIGN_INDEX

from .metrics import (
    Truth,
    Verdicts,
    bootstrap_interval,
    false_alarm_rate,
    group_weights,
    macro_f1,
    precision_recall,
    recall_at_false_alarms,
    settle,
    take,
)

ROUNDS = 200
PER = 10_000  # false alarms are stated per this many ordinary events
# Credential dumping alone: the memory of LSASS, SAM with the LSA secrets, and NTDS.
DUMPING = {"T1003.001": 1, "T1003.002": 2, "T1003.004": 2, "T1003.003": 3}


Measure = Callable[[Truth, Verdicts, np.ndarray], float]


class Slices(NamedTuple):
    """Names (N,) by which the events are sliced."""

    sources: list[str]
    event_types: list[str]
    is_recorded: np.ndarray  # (N,) bool: from a source of real background


def _with_intervals(truth: Truth, verdicts: Verdicts, seed: int, rounds: int) -> Callable[[Measure], dict[str, Any]]:
    """Takes a measure over all events, and its interval when groups are drawn again."""
    weights = group_weights(truth)

    def measured(measure: Measure) -> dict[str, Any]:
        def on(rows: np.ndarray) -> float:
            return measure(take(truth, rows), Verdicts(*(one[rows] for one in verdicts)), weights[rows])

        value = on(np.arange(len(truth.labels)))
        return {"value": value, "interval": bootstrap_interval(truth, on, rounds, seed)}

    return measured


def measure_system(
    truth: Truth, verdicts: Verdicts, slices: Slices, label_count: int, seed: int, rounds: int = ROUNDS
) -> dict[str, Any]:
    """The figures of one system."""
    by_rows = _with_intervals(truth, verdicts, seed, rounds)
    return {
        "macro_f1": by_rows(lambda t, v, w: macro_f1(t, v.labels, np.ones(len(w)), label_count)),
        "macro_f1_by_group": by_rows(lambda t, v, w: macro_f1(t, v.labels, w, label_count)),
        "recall": by_rows(lambda t, v, _: recall(t, v)),
        "recall_at_0.1%": by_rows(lambda t, v, w: recall_at_false_alarms(t, v, np.ones(len(w)))),
        "false_alarms": by_rows(lambda t, v, _: PER * false_alarm_rate(t, v)),
        "false_alarms_recorded": _recorded_alarms(truth, verdicts, slices, rounds, seed),
        "recorded_attacks": _recorded_attacks(truth, verdicts, slices),
        "false_alarms_by_volume": PER * false_alarm_rate(truth, verdicts, truth.times_seen.astype(float)),
        "false_alarms_over_types": _alarms_over_types(truth, verdicts, slices.event_types),
    }


def measure_labels(truth: Truth, verdicts: Verdicts, labels: Sequence[str]) -> list[dict[str, Any]]:
    """Precision, recall and F1 of every label."""
    true = settle(truth, verdicts.labels)
    figures = precision_recall(true, verdicts.labels, np.ones(len(true)), len(labels))
    return [
        {
            "id": label,
            "events": int((truth.labels == index).sum()),
            "groups": len(set(truth.groups[truth.labels == index].tolist())),
            **dict(zip(("precision", "recall", "f1"), (float(one[index]) for one in figures), strict=True)),
        }
        for index, label in enumerate(labels)
    ]


def measure_dumping(
    truth: Truth, verdicts: Verdicts, slices: Slices, labels: Sequence[str], seed: int, rounds: int = ROUNDS
) -> dict[str, Any] | None:
    """The figures of one system asked for credential dumping alone; None for a model that does not know all of it.

    Labels are folded to four classes, benign among them; attacks of other techniques are left out. Any other
    name counts as silence.
    """
    if not set(DUMPING) <= {*labels, "T1003.004"}:
        return None
    folded = np.array([DUMPING.get(label, BENIGN_INDEX) for label in labels])
    rows = np.flatnonzero((truth.labels == BENIGN_INDEX) | (folded[truth.labels] > BENIGN_INDEX))
    true = folded[truth.labels[rows]]
    classes = 1 + max(DUMPING.values())
    known = Truth(true, np.eye(classes, dtype=bool)[true], truth.groups[rows], truth.times_seen[rows])
    shown, best = folded[verdicts.labels[rows]], folded[verdicts.alarm_labels[rows]]
    answers = Verdicts(shown, np.where(best > BENIGN_INDEX, verdicts.alarm_scores[rows], 0.0), best)
    recorded = slices.is_recorded[rows] & (true == BENIGN_INDEX)
    by_rows = _with_intervals(known, answers, seed, rounds)
    real = np.flatnonzero((true > BENIGN_INDEX) | recorded)
    by_real_rows = _with_intervals(take(known, real), Verdicts(*(one[real] for one in answers)), seed, rounds)
    return {
        "attacks": int((true > BENIGN_INDEX).sum()),
        "macro_f1_by_group": by_rows(lambda t, v, w: macro_f1(t, v.labels, w, classes)),
        "recall_at_0.1%": by_rows(recall_at_false_alarms),
        "recall_at_0.1%_recorded": by_real_rows(recall_at_false_alarms),
        "false_alarms": by_rows(lambda t, v, _: PER * false_alarm_rate(t, v)),
        "recorded": int(recorded.sum()),
        "recorded_alarms": int((shown[recorded] > BENIGN_INDEX).sum()),
    }


def measure_slices(truth: Truth, verdicts: Verdicts, names: Sequence[str]) -> list[dict[str, Any]]:
    """Attacks named right and ordinary events that raised an alarm, by name; the largest slices first."""
    is_right = settle(truth, verdicts.labels) == verdicts.labels
    members: dict[str, list[int]] = defaultdict(list)
    for position, name in enumerate(names):
        members[name].append(position)
    rows = []
    for name, positions in sorted(members.items(), key=lambda item: (-len(item[1]), item[0])):
        chosen = np.array(positions)
        is_benign = truth.labels[chosen] == BENIGN_INDEX
        rows.append(
            {
                "name": name,
                "attacks": int((~is_benign).sum()),
                "named_right": int(is_right[chosen][~is_benign].sum()),
                "ordinary": int(is_benign.sum()),
                "false_alarms": int((verdicts.labels[chosen][is_benign] != BENIGN_INDEX).sum()),
            }
        )
    return rows


def measure_tactics(
    truth: Truth, verdicts: Verdicts, tactics: Sequence[Sequence[str]]
) -> tuple[list[dict[str, Any]], list[list[int]]]:
    """What became of the attacks of each tactic, and how often each tactic was taken for which.

    tactics: those of each label, the first of them counting; none for `benign`.
    Returns rows in order of name, and a matrix over (benign, *names), rows true.
    """
    names = sorted({one[0] for one in tactics if one})
    index = np.array([names.index(one[0]) + 1 if one else 0 for one in tactics])
    true = settle(truth, verdicts.labels)
    matrix = np.zeros((len(names) + 1, len(names) + 1), dtype=np.int64)
    np.add.at(matrix, (index[true], index[verdicts.labels]), 1)
    rows = []
    for number, name in enumerate(names, 1):
        answered = verdicts.labels[index[true] == number]
        right = int((answered == true[index[true] == number]).sum())
        same, silent = int(matrix[number, number]), int(matrix[number, 0])
        events = len(answered)
        other = events - same - silent
        rows.append(
            {"name": name, "events": events, "right": right, "sibling": same - right, "other": other, "silent": silent}
        )
    return rows, matrix.tolist()


def confusion_matrix(truth: Truth, verdicts: Verdicts, label_count: int) -> list[list[int]]:
    """Rows are true labels, columns are answers."""
    matrix = np.zeros((label_count, label_count), dtype=np.int64)
    np.add.at(matrix, (settle(truth, verdicts.labels), verdicts.labels), 1)
    return matrix.tolist()


def recall(truth: Truth, verdicts: Verdicts) -> float:
    is_attack = truth.labels != BENIGN_INDEX
    is_right = settle(truth, verdicts.labels) == verdicts.labels
    return float(is_right[is_attack].mean()) if is_attack.any() else float("nan")


def _recorded_alarms(truth: Truth, verdicts: Verdicts, slices: Slices, rounds: int, seed: int) -> dict[str, Any]:
    """Alarms on events of real systems, of how many recordings, and how many in 10,000 there are at most, with 95 %
    confidence: the larger of what independent events give and what recordings drawn again do.

    Source: Clopper and Pearson (1934), for independent events.
    """
    chosen = np.flatnonzero(slices.is_recorded & (truth.labels == BENIGN_INDEX))
    own, is_alarm = take(truth, chosen), verdicts.labels[chosen] != BENIGN_INDEX
    events, alarms = len(chosen), int(is_alarm.sum())
    if events == alarms:
        return {"events": events, "alarms": alarms, "at_most": float(PER), "recordings": 0, "largest": 0.0}
    _, sizes = np.unique(own.groups, return_counts=True)
    drawn = bootstrap_interval(own, lambda rows: PER * float(is_alarm[rows].mean()), rounds, seed)[1]
    return {
        "events": events,
        "alarms": alarms,
        "at_most": max(PER * float(beta.ppf(0.95, alarms + 1, events - alarms)), drawn),
        "recordings": len(sizes),
        "largest": float(sizes.max() / events),
    }


def _recorded_attacks(truth: Truth, verdicts: Verdicts, slices: Slices) -> dict[str, int]:
    """Attacks of recordings (a group and a technique each), and those in which some event was named right."""
    chosen = slices.is_recorded & (truth.labels != BENIGN_INDEX)
    is_right = settle(truth, verdicts.labels) == verdicts.labels
    named: dict[tuple[str, int], bool] = defaultdict(bool)
    for position in np.flatnonzero(chosen):
        named[truth.groups[position], int(truth.labels[position])] |= bool(is_right[position])
    return {"attacks": len(named), "named_right": sum(named.values())}


def _alarms_over_types(truth: Truth, verdicts: Verdicts, event_types: Sequence[str]) -> float:
    rates = [
        row["false_alarms"] / row["ordinary"] for row in measure_slices(truth, verdicts, event_types) if row["ordinary"]
    ]
    return PER * float(np.mean(rates)) if rates else float("nan")
