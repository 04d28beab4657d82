from __future__ import annotations

import numpy as np
import pytest

from training.metrics import (
    Truth,
    Verdicts,
    bootstrap_interval,
    calibration_error,
    decide,
    false_alarm_rate,
    false_alarm_threshold,
    group_weights,
    macro_f1,
    recall_at_false_alarms,
    reliability,
    tail_threshold,
    take,
)


def _truth(labels: list[int], groups: list[str] | None = None, accepted: list[set[int]] | None = None) -> Truth:
    return Truth(
        np.array(labels),
        np.array([[label in one for label in range(3)] for one in accepted or [set()] * len(labels)]),
        np.array(groups or [str(number) for number in range(len(labels))], dtype=object),
        np.ones(len(labels), dtype=np.int64),
    )


def test_below_the_threshold_nobody_is_told() -> None:
    scores = np.array([[0.1, 0.6, 0.3], [0.1, 0.2, 0.7], [0.5, 0.4, 0.1]])
    verdicts = decide(scores, 0.65)
    assert verdicts.labels.tolist() == [1, 2, 0]
    assert verdicts.alarm_labels.tolist() == [1, 2, 1]
    assert verdicts.alarm_scores.tolist() == [0.9, 0.9, 0.5]


def test_macro_f1_counts_a_further_technique_as_right() -> None:
    answers = np.array([0, 2, 1])
    ones = np.ones(3)
    assert macro_f1(_truth([0, 2, 1]), answers, ones, 3) == 1.0
    assert macro_f1(_truth([0, 1, 1], accepted=[set(), {2}, set()]), answers, ones, 3) == pytest.approx(1.0)
    assert macro_f1(_truth([0, 1, 1]), answers, ones, 3) < 0.9


def test_groups_of_a_label_weigh_alike() -> None:
    weights = group_weights(_truth([1, 1, 1, 0], ["a", "a", "b", "a"]))
    assert weights.tolist() == [0.5, 0.5, 1.0, 1.0]


@pytest.mark.parametrize("budget", [0.0, 0.001, 0.01, 0.3])
def test_the_threshold_keeps_the_budget(budget: float) -> None:
    scores = np.random.default_rng(1).random(2000)
    threshold = false_alarm_threshold(scores, budget)
    assert (scores >= threshold).mean() <= budget
    assert (scores >= threshold - 0.002).mean() >= budget


def test_the_tail_is_steadier_than_the_highest_score() -> None:
    rng = np.random.default_rng(2)
    true = 1 / (1 + np.exp(-(np.log(3e-4**-1) * 1.0 - 6)))  # logits fall off as exp(-(x + 6))
    found = []
    for _ in range(40):
        logits = rng.exponential(1.0, 3000) - 6
        found.append(tail_threshold(1 / (1 + np.exp(-logits)), 3e-4))
    assert abs(np.median(found) - true) < 0.1


def test_recall_needs_the_right_name_above_the_ordinary_scores() -> None:
    truth = _truth([0] * 1000 + [1, 1, 1])
    labels = np.array([1] * 1000 + [1, 2, 1])
    scores = np.array([0.5] * 999 + [0.99] + [0.9, 0.9, 0.1])
    verdicts = Verdicts(labels, scores, labels)
    assert recall_at_false_alarms(truth, verdicts, np.ones(1003), 0.001) == pytest.approx(1 / 3)


def test_false_alarms_are_counted_over_ordinary_events_alone() -> None:
    truth = _truth([0, 0, 1, 1])
    labels = np.array([1, 0, 1, 1])
    assert false_alarm_rate(truth, Verdicts(labels, np.ones(4), labels)) == 0.5
    weights = np.array([1.0, 9.0, 1.0, 1.0])
    assert false_alarm_rate(truth, Verdicts(labels, np.ones(4), labels), weights) == pytest.approx(0.1)


def test_honest_scores_have_no_calibration_error_and_boastful_ones_do() -> None:
    rng = np.random.default_rng(3)
    confidence = rng.uniform(0.5, 1.0, 20_000)
    labels = np.where(rng.random(20_000) < confidence, 1, 0)
    honest = np.column_stack([1 - confidence, confidence])
    assert calibration_error(reliability(_truth(labels.tolist()), honest)) < 0.02
    boastful = np.column_stack([np.full(20_000, 0.01), np.full(20_000, 0.99)])
    assert calibration_error(reliability(_truth(labels.tolist()), boastful)) > 0.2


def test_the_interval_holds_the_figure_it_is_of() -> None:
    """A mean over labels falls where groups are drawn again, for some labels lose the only one they have."""
    truth = Truth(np.arange(40), np.zeros((40, 40), dtype=bool), np.arange(40).astype(str).astype(object), np.ones(40))
    answered = np.where(np.arange(40) % 3, np.arange(40), 0)
    ones = np.ones(40)

    def measure(rows: np.ndarray) -> float:
        return macro_f1(take(truth, rows), answered[rows], ones[rows], 40)

    low, high = bootstrap_interval(truth, measure, 200, 1)
    assert low < measure(np.arange(40)) < high
    assert np.isnan(bootstrap_interval(truth, lambda _: float("nan"), 20, 1)).all()


def test_the_interval_draws_whole_groups() -> None:
    values = np.array([1.0] * 50 + [0.0] * 50)
    alone = bootstrap_interval(_truth([0] * 100), lambda rows: float(values[rows].mean()), 200, 1)
    by_two = bootstrap_interval(
        _truth([0] * 100, ["a"] * 50 + ["b"] * 50), lambda rows: float(values[rows].mean()), 200, 1
    )
    assert alone[1] - alone[0] < 0.3
    assert by_two == (0.0, 1.0)


def test_no_threshold_lies_above_every_score_seen() -> None:
    scores = np.concatenate((np.full(900, 0.01), np.linspace(0.6, 0.97, 100)))
    threshold = tail_threshold(scores, 0.0003)
    assert 0.97 < threshold < 0.9701
