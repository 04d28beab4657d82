from __future__ import annotations

import numpy as np
import pytest

from training.evaluation import (
    Slices,
    confusion_matrix,
    measure_dumping,
    measure_slices,
    measure_system,
    measure_tactics,
)
from training.metrics import Truth, Verdicts

TACTICS = ((), ("discovery",), ("discovery", "impact"), ("impact",))


def _truth(labels: list[int], also: dict[int, int] | None = None, times: list[int] | None = None) -> Truth:
    accepted = np.zeros((len(labels), 4), dtype=bool)
    for row, label in (also or {}).items():
        accepted[row, label] = True
    groups = np.array([f"g{number // 2}" for number in range(len(labels))], dtype=object)
    return Truth(np.array(labels), accepted, groups, np.array(times or [1] * len(labels)))


def _verdicts(labels: list[int]) -> Verdicts:
    answers = np.array(labels)
    return Verdicts(answers, np.where(answers, 0.99, 0.1), np.maximum(answers, 1))


def test_an_attack_is_right_near_far_or_silent_by_its_first_tactic() -> None:
    rows, matrix = measure_tactics(_truth([1, 1, 1, 1, 3, 0]), _verdicts([1, 2, 3, 0, 0, 3]), TACTICS)
    assert rows == [
        {"name": "discovery", "events": 4, "right": 1, "sibling": 1, "other": 1, "silent": 1},
        {"name": "impact", "events": 1, "right": 0, "sibling": 0, "other": 0, "silent": 1},
    ]
    assert matrix == [[0, 0, 1], [1, 2, 1], [1, 0, 0]]


def test_a_further_technique_of_an_event_counts_as_its_own() -> None:
    truth = _truth([1, 1], also={0: 3})
    rows, _ = measure_tactics(truth, _verdicts([3, 0]), TACTICS)
    assert [(row["name"], row["events"], row["right"]) for row in rows] == [("discovery", 1, 0), ("impact", 1, 1)]
    assert confusion_matrix(truth, _verdicts([3, 0]), 4)[3] == [0, 0, 0, 1]


def test_false_alarms_are_counted_by_event_by_volume_over_types_and_on_recorded_events() -> None:
    truth = _truth([0, 0, 0, 0, 1, 1], times=[7, 1, 1, 1, 1, 1])
    slices = Slices(["otrf"] * 6, ["start", "start", "start", "logon", "start", "start"], np.array([True] * 6))
    figures = measure_system(truth, _verdicts([1, 0, 0, 0, 1, 0]), slices, 4, seed=1, rounds=20)
    assert figures["false_alarms"]["value"] == pytest.approx(10_000 / 4)
    assert figures["false_alarms_by_volume"] == pytest.approx(10_000 * 7 / 10)
    assert figures["false_alarms_over_types"] == pytest.approx(10_000 * (1 / 3 + 0) / 2)
    assert (figures["false_alarms_recorded"]["events"], figures["false_alarms_recorded"]["alarms"]) == (4, 1)
    assert figures["recall"]["value"] == 0.5
    low, high = figures["false_alarms"]["interval"]
    assert low <= 2500 <= high


def test_dumping_alone_folds_lsa_secrets_and_leaves_other_attacks_out() -> None:
    labels = ["benign", "T1003.001", "T1003.002", "T1003.003", "T1003.004", "T1049"]
    true = np.array([1, 2, 3, 4, 0, 0, 0, 5])
    answered = np.array([1, 4, 0, 2, 0, 5, 1, 1])
    truth = Truth(true, np.zeros((8, 6), dtype=bool), np.arange(8).astype(str).astype(object), np.ones(8))
    verdicts = Verdicts(answered, np.where(answered, 0.9, 0.1), np.maximum(answered, 1))
    slices = Slices(["otrf"] * 8, ["start"] * 8, np.array([True] * 6 + [False] * 2))
    figures = measure_dumping(truth, verdicts, slices, labels, seed=1, rounds=5)
    assert figures is not None
    assert figures["attacks"] == 4
    # Benign: the missed NTDS; LSASS: one false alarm; SAM: two of two, as LSA secrets; NTDS: none.
    assert figures["macro_f1_by_group"]["value"] == pytest.approx((2 / 3 + 2 / 3 + 1 + 0) / 4)
    assert (figures["recorded"], figures["recorded_alarms"]) == (2, 0), "T1049 is no dumping"
    assert figures["false_alarms"]["value"] == pytest.approx(10_000 / 3)
    # The ordinary event that scores as high as the attacks was recorded nowhere.
    assert (figures["recall_at_0.1%"]["value"], figures["recall_at_0.1%_recorded"]["value"]) == (0.0, 0.75)
    assert measure_dumping(truth, verdicts, slices, [*labels[:3], "T1", "T2", "T3"], seed=1) is None


def test_no_alarm_in_few_events_promises_little() -> None:
    truth = _truth([0] * 300 + [1] * 100)
    slices = Slices(["otrf"] * 400, ["start"] * 400, np.array([True] * 400))
    recorded = measure_system(truth, _verdicts([0] * 400), slices, 4, seed=1, rounds=2)["false_alarms_recorded"]
    assert recorded["alarms"] == 0
    assert recorded["at_most"] == pytest.approx(10_000 * 3 / 300, rel=0.01)  # the rule of three


def test_slices_are_counted_apart_and_the_largest_come_first() -> None:
    rows = measure_slices(_truth([0, 1, 1]), _verdicts([1, 1, 0]), ["b", "a", "a"])
    assert [row["name"] for row in rows] == ["a", "b"]
    assert rows[0] == {"name": "a", "attacks": 2, "named_right": 1, "ordinary": 0, "false_alarms": 0}
    assert rows[1]["false_alarms"] == 1
