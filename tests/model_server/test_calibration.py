"""Scores and the window that decides."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from model_server.calibration import deciding_windows, score_logits

logits = arrays.arrays(np.float32, (7, 3), elements=st.floats(-60, 60, width=32))


@given(logits=logits, temperature=st.floats(0.05, 20))
def test_scores_of_a_row_sum_to_one_and_keep_the_order(logits: np.ndarray, temperature: float) -> None:
    scores = score_logits(logits, temperature)
    assert np.allclose(scores.sum(axis=1), 1)
    best = scores[np.arange(len(scores)), logits.argmax(axis=1)]
    assert (best == scores.max(axis=1)).all()


def test_a_higher_temperature_is_less_sure() -> None:
    row = np.array([[0.0, 3.0, 1.0]])
    assert score_logits(row, 2.0).max() < score_logits(row, 1.0).max()


@given(logits=logits, lapse=st.floats(0.001, 0.5))
def test_a_lapse_bounds_every_score_and_keeps_the_order_of_the_techniques(logits: np.ndarray, lapse: float) -> None:
    sure, scores = score_logits(logits, 1.0), score_logits(logits, 1.0, lapse)
    assert np.allclose(scores.sum(axis=1), 1)
    assert (1 - scores[:, 0] >= lapse / 2 - 1e-9).all()
    assert (1 - scores[:, 0] <= 1 - lapse / 2 + 1e-9).all()
    assert np.allclose(1 - scores[:, 0], (1 - lapse) * (1 - sure[:, 0]) + lapse / 2)
    is_clear = np.abs(sure[:, 1] - sure[:, 2]) > 1e-9
    assert ((scores[:, 1] > scores[:, 2]) == (sure[:, 1] > sure[:, 2]))[is_clear].all()


def test_scoring_leaves_the_logits_alone() -> None:
    row = np.array([[0.0, 3.0, 1.0]])
    score_logits(row, 1.0)
    assert row.tolist() == [[0.0, 3.0, 1.0]]


@pytest.mark.parametrize("counts", [[1, 3, 2, 1], [7], [1] * 7])
@given(logits=logits)
def test_the_window_with_the_highest_attack_score_decides(counts: list[int], logits: np.ndarray) -> None:
    scores = score_logits(logits, 1.0)
    expected, start = [], 0
    for count in counts:
        expected.append(start + int(np.argmin(scores[start : start + count, 0])))
        start += count
    assert deciding_windows(scores, np.array(counts)).tolist() == expected
