"""What is measured of a classifier, from true labels and calibrated scores alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
from scipy.stats import norm

from model_server.calibration import BENIGN_INDEX, Threshold, attack_scores, best_techniques, is_named

ALARM_SHARE = 0.001  # at which recall is stated
_BINS = 15
_ENOUGH_ALARMS = 10  # within the budget: the empirical threshold is steady enough
_MIN_TAIL = 40  # ordinary events below which no tail can be fitted


class Truth(NamedTuple):
    """The right answers of N events."""

    labels: np.ndarray  # (N,) int64
    accepted: np.ndarray  # (N, labels) bool: further labels that are right
    groups: np.ndarray  # (N,) of str objects: drawing rows again copies no text
    times_seen: np.ndarray  # (N,) int64


class Verdicts(NamedTuple):
    """What a classifier says of N events. A score of NaN where it cannot give one."""

    labels: np.ndarray  # (N,) int64: what is shown to the analyst; unknown counts as benign
    alarm_scores: np.ndarray  # (N,) float64: the attack score
    alarm_labels: np.ndarray  # (N,) int64: the best technique


def decide(scores: np.ndarray, threshold: Threshold | float) -> Verdicts:
    """The classifier's rule over scores (N, labels); below the threshold nobody is told, as with benign."""
    best = best_techniques(scores)
    named = is_named(scores, best, threshold if isinstance(threshold, Threshold) else Threshold(threshold))
    return Verdicts(np.where(named, best, BENIGN_INDEX), attack_scores(scores), best)


def settle(truth: Truth, labels: np.ndarray) -> np.ndarray:
    """The true labels, replaced by what was answered where that is right too."""
    return np.where(truth.accepted[np.arange(len(labels)), labels], labels, truth.labels)


def group_weights(truth: Truth) -> np.ndarray:
    """Weights (N,) under which every group of a label counts alike."""
    names, codes = np.unique(truth.groups, return_inverse=True)
    _, inverse, counts = np.unique(truth.labels * len(names) + codes, return_inverse=True, return_counts=True)
    return 1.0 / counts[inverse]


def precision_recall(
    true: np.ndarray, answered: np.ndarray, weights: np.ndarray, label_count: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Precision, recall and F1 of each label (labels,); 0 where there is nothing to divide."""
    right = np.bincount(true, weights * (true == answered), label_count)
    said = np.bincount(answered, weights, label_count)
    there = np.bincount(true, weights, label_count)
    precision = np.divide(right, said, out=np.zeros(label_count), where=said > 0)
    recall = np.divide(right, there, out=np.zeros(label_count), where=there > 0)
    both = precision + recall
    f1 = np.divide(2 * precision * recall, both, out=np.zeros(label_count), where=both > 0)
    return precision, recall, f1


def macro_f1(truth: Truth, answered: np.ndarray, weights: np.ndarray, label_count: int) -> float:
    """Mean F1 over the labels that occur."""
    true = settle(truth, answered)
    _, _, f1 = precision_recall(true, answered, weights, label_count)
    return float(f1[np.unique(truth.labels)].mean())


def false_alarm_threshold(benign_alarm_scores: np.ndarray, budget: float) -> float:
    """The lowest threshold at which at most `budget` of the ordinary events raise an alarm; within 0..1."""
    allowed = int(np.floor(budget * len(benign_alarm_scores)))
    ordered = np.sort(benign_alarm_scores)[::-1]
    if allowed >= len(ordered):
        return 0.0
    return float(min(1.0, np.nextafter(ordered[allowed], np.inf)))


def tail_threshold(benign_alarm_scores: np.ndarray, budget: float) -> float:
    """The threshold for a budget of which the sample is too small to hold many cases.

    The highest logits are taken to fall off exponentially, so that one odd event does not decide alone; but never
    above every score seen: a model's scores may end there, and the attacks' with them.
    Source: Pickands, "Statistical Inference Using Extreme Order Statistics" (1975).
    """
    count = len(benign_alarm_scores)
    if budget * count >= _ENOUGH_ALARMS or count < _MIN_TAIL:
        return false_alarm_threshold(benign_alarm_scores, budget)
    scores = np.clip(np.sort(benign_alarm_scores)[::-1], 1e-12, 1 - 1e-12)
    logits = np.log(scores / (1 - scores))
    tail = max(_MIN_TAIL // 2, count // 100)
    excess = float((logits[:tail] - logits[tail - 1]).mean())
    extrapolated = float(1 / (1 + np.exp(-(logits[tail - 1] + excess * np.log(tail / count / budget)))))
    return min(extrapolated, false_alarm_threshold(benign_alarm_scores, 0.0))


def recall_at_false_alarms(truth: Truth, verdicts: Verdicts, weights: np.ndarray, share: float = ALARM_SHARE) -> float:
    """Weighted share of the attack events named right at the threshold where `share` of the ordinary ones alarm."""
    is_attack = truth.labels != BENIGN_INDEX
    if not is_attack.any() or is_attack.all():
        return float("nan")
    threshold = false_alarm_threshold(verdicts.alarm_scores[~is_attack], share)
    is_right = settle(truth, verdicts.alarm_labels) == verdicts.alarm_labels
    found = is_right & (verdicts.alarm_scores >= threshold)
    return float(np.average(found[is_attack], weights=weights[is_attack]))


def false_alarm_rate(truth: Truth, verdicts: Verdicts, weights: np.ndarray | None = None) -> float:
    """Share of the ordinary events that raise an alarm."""
    is_benign = truth.labels == BENIGN_INDEX
    if not is_benign.any():
        return float("nan")
    alarms = verdicts.labels[is_benign] != BENIGN_INDEX
    return float(np.average(alarms, weights=None if weights is None else weights[is_benign]))


def reliability(truth: Truth, scores: np.ndarray) -> list[tuple[float, float, int]]:
    """Per bin of the best label's score: (mean score, share that is right, events)."""
    best = scores.argmax(axis=1)
    confidence = scores[np.arange(len(scores)), best]
    is_right = settle(truth, best) == best
    bins = np.minimum((confidence * _BINS).astype(int), _BINS - 1)
    return [
        (float(confidence[bins == one].mean()), float(is_right[bins == one].mean()), int((bins == one).sum()))
        for one in np.unique(bins)
    ]


def calibration_error(bins: Sequence[tuple[float, float, int]]) -> float:
    """Expected calibration error: mean distance between score and share right, weighted by events."""
    total = sum(count for _, _, count in bins)
    return sum(abs(score - right) * count for score, right, count in bins) / max(1, total)


def bootstrap_interval(
    truth: Truth, measure: Callable[[np.ndarray], float], rounds: int, seed: int
) -> tuple[float, float]:
    """The 95 % interval of a measure when whole groups are drawn again; measure takes row indices.

    Corrected for bias: groups drawn again hold fewer distinct ones, and a mean over labels falls with that.
    Source: Efron, "Better Bootstrap Confidence Intervals" (1987), without acceleration.
    """
    names, inverse = np.unique(truth.groups, return_inverse=True)
    order = np.argsort(inverse, kind="stable")
    members = np.split(order, np.cumsum(np.bincount(inverse))[:-1])
    rng = np.random.default_rng(seed)
    values = []
    for _ in range(rounds):
        drawn = rng.integers(0, len(names), len(names))
        values.append(measure(np.concatenate([members[one] for one in drawn])))
    point = measure(np.arange(len(truth.groups)))
    if np.isnan(point):
        return point, point
    below = (np.sum(np.less(values, point)) + np.sum(np.equal(values, point)) / 2) / rounds
    shift = 2 * norm.ppf(np.clip(below, 0.5 / rounds, 1 - 0.5 / rounds))
    low, high = np.nanpercentile(values, 100 * norm.cdf(shift + norm.ppf([0.025, 0.975])))
    return float(low), float(high)


def take(truth: Truth, rows: np.ndarray) -> Truth:
    """The truth of some rows."""
    return Truth(*(one[rows] for one in truth))
