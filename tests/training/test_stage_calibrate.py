"""Temperature and lapse from logits and right labels."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from mitre_core.errors import SettingsError
from tests.model_server.tiny_release import make_tiny_release
from tests.training.rows import row
from training.metrics import Truth
from training.stages.calibrate import MIN_OWN_THRESHOLD, common_families, family_threshold, fit_scores, read_pieces

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


def test_a_family_is_measured_on_its_own_scores() -> None:
    background = np.full((10_000, 3), [0.98, 0.01, 0.01])
    background[:20] = [0.1, 0.88, 0.02]  # loud, but of another technique
    members = np.array([False, False, True])
    assert family_threshold(background, members, 0.001, "T1003") == 0.5, "likelier than not is the least"
    background[:20] = [0.1, 0.02, 0.88]
    assert family_threshold(background, members, 0.001, "T1003") > 0.8


def test_a_family_the_model_does_not_know_is_refused() -> None:
    with pytest.raises(SettingsError, match=r"family_budgets\.T1003"):
        family_threshold(np.ones((10, 2)), np.array([False, False]), 0.001, "T1003")


def test_each_family_may_have_a_threshold_of_its_own_below_the_common_one() -> None:
    labels = ["benign", "T1003.001", "T1003.002", "T1049", "T1105"]
    background = np.full((1_000, 5), [0.96, 0.01, 0.01, 0.01, 0.01])
    background[60:120] = [0.10, 0.43, 0.42, 0.02, 0.03]  # two of one family, 0.85 together
    background[1:60] = [0.04, 0.0, 0.0, 0.0, 0.96]
    found = common_families(background, labels, 0.95, 0.0001)
    assert list(found) == ["T1003", "T1049"], "T1105 alarms at the common threshold: it keeps it"
    assert found["T1003"] == pytest.approx(0.85)
    assert found["T1049"] == MIN_OWN_THRESHOLD, "never lower than this"
    assert common_families(background, labels, 0.95, 0.0) == {}


def test_long_texts_are_read_in_pieces_as_the_server_does(tmp_path: Path) -> None:
    rows = [row("whoami"), row("echo 1 2 3 4 5 6 7 8 9 0 " * 9), row("dir")]
    texts, counts = read_pieces(rows, make_tiny_release(tmp_path / "1.0.0"), 16)
    assert counts[0] == counts[2] == 1 < counts[1]
    assert counts.sum() == len(texts)
    assert texts.lengths.max() == 16
