"""From logits to calibrated scores, and from several windows of one event to the one that decides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

import numpy as np

BENIGN_INDEX = 0


class Calibration(NamedTuple):
    """What calibration.json says."""

    method: str  # `temperature`, or `temperature+lapse`, which servers that know no lapse refuse
    temperature: float
    threshold: float  # a technique is named at this attack score or above
    false_alarm_budget: float  # share of ordinary events the threshold may raise
    split: Mapping[str, int]  # how many examples of which kind it was measured on
    lapse: float = 0.0  # share of answers that are wrong however sure the logits are
    # Thresholds of their own, by technique: on the score of it and its sub-techniques together.
    families: Mapping[str, float] = MappingProxyType({})


METHODS = ("temperature", "temperature+lapse")


class Threshold(NamedTuple):
    """From which scores on a technique is named."""

    attack: float  # the attack score from which on any is
    # Where families have thresholds of their own:
    kin: np.ndarray | None = None  # (labels, labels) bool: which labels' scores count for each
    least: np.ndarray | None = None  # (labels,) float64: the sum of those from which on it is named too


def read_threshold(calibration: Calibration, labels: Sequence[str]) -> Threshold:
    """The calibrated threshold of a model with these label ids; the narrower of two families counts."""
    if not calibration.families:
        return Threshold(calibration.threshold)
    kin = np.zeros((len(labels), len(labels)), dtype=bool)
    least = np.full(len(labels), np.inf)
    for name in sorted(calibration.families, key=len):
        members = find_family(name, labels)
        kin[members] = members
        least[members] = calibration.families[name]
    return Threshold(calibration.threshold, kin, least)


def find_family(technique: str, labels: Sequence[str]) -> np.ndarray:
    """Which labels are the technique or sub-techniques of it, (labels,) bool."""
    return np.array([label == technique or label.startswith(f"{technique}.") for label in labels], dtype=bool)


def is_named(scores: np.ndarray, best: np.ndarray, threshold: Threshold) -> np.ndarray:
    """Whether the best technique (B,) of scores (B, labels) is named, (B,) bool."""
    named = attack_scores(scores) >= threshold.attack
    if threshold.kin is not None and threshold.least is not None:
        named |= (scores * threshold.kin[best]).sum(axis=1) >= threshold.least[best]
    return named


def score_logits(logits: np.ndarray, temperature: float, lapse: float = 0.0) -> np.ndarray:
    """Calibrated scores (B, labels) float64, each row summing to 1.

    softmax(logits / temperature); with the chance `lapse` instead benign or not, evenly, and then any technique.
    Without it a few answers that are sure and wrong would raise the temperature, and lower all others' scores.
    """
    scaled = np.asarray(logits, dtype=np.float64) / temperature
    scaled -= scaled.max(axis=1, keepdims=True)
    np.exp(scaled, out=scaled)
    scaled /= scaled.sum(axis=1, keepdims=True)
    if lapse:
        scaled *= 1 - lapse
        scaled += lapse * lapse_prior(scaled.shape[1])
    return scaled


def lapse_prior(labels: int) -> np.ndarray:
    """What a lapse says, (labels,): benign or not, evenly, and each technique alike."""
    prior = np.full(labels, 0.5 / max(1, labels - 1))
    prior[BENIGN_INDEX] = 0.5
    return prior


def attack_scores(scores: np.ndarray) -> np.ndarray:
    """That an event shows any technique at all: (B,) of scores (B, labels)."""
    return (1.0 - scores[:, BENIGN_INDEX]).clip(0.0, 1.0)


def best_techniques(scores: np.ndarray) -> np.ndarray:
    """The label (B,) with the highest of scores (B, labels), `benign` left out."""
    return scores[:, BENIGN_INDEX + 1 :].argmax(axis=1) + BENIGN_INDEX + 1


def deciding_windows(scores: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """The row of `scores` that decides for each event: the first with the highest attack score.

    scores: (W, labels), the windows of all events one after the other; counts: (N,) windows of each event, at least 1.
    """
    starts = np.concatenate(([0], np.cumsum(counts)[:-1])).astype(np.int64)
    if len(starts) == len(scores):
        return starts
    benign = scores[:, BENIGN_INDEX]
    lowest = np.repeat(np.minimum.reduceat(benign, starts), counts)
    candidates = np.where(benign == lowest, np.arange(len(benign)), len(benign))
    return np.minimum.reduceat(candidates, starts)
