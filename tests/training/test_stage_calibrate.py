"""Temperature and lapse from logits and right labels."""

from __future__ import annotations

import numpy as np

from training.metrics import Truth
from training.stages.calibrate import fit_scores

_COUNT = 4000


def _made(temperature: float, lapse: float) -> tuple[np.ndarray, Truth]:
    """Logits whose right labels are drawn at that temperature, but for the share that lapses to any label."""
    rng = np.random.default_rng(1)
    logits = rng.normal(0, 4, (_COUNT, 3)).astype(np.float32)
    odds = np.exp(logits / temperature)
    drawn = (odds.cumsum(axis=1) / odds.sum(axis=1, keepdims=True) < rng.random((_COUNT, 1))).sum(axis=1)
    labels = np.where(rng.random(_COUNT) < lapse, rng.choice(3, _COUNT, p=(0.5, 0.25, 0.25)), drawn)
    accepted = np.zeros((_COUNT, 3), dtype=bool)
    groups = np.array([str(one) for one in range(_COUNT)])
    return logits, Truth(labels, accepted, groups, np.ones(_COUNT))


def test_the_temperature_is_found() -> None:
    logits, truth = _made(2.0, 0.0)
    temperature, lapse = fit_scores(logits, np.ones(_COUNT, dtype=np.int64), truth)
    assert 1.8 < temperature < 2.2
    assert lapse <= 0.01


def test_sure_and_wrong_answers_go_to_the_lapse_and_leave_the_temperature() -> None:
    logits, truth = _made(1.0, 0.07)
    temperature, lapse = fit_scores(logits, np.ones(_COUNT, dtype=np.int64), truth)
    assert 0.9 < temperature < 1.15
    assert 0.05 <= lapse <= 0.1
