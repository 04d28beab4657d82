from __future__ import annotations

import numpy as np
import pytest

from tests.training.rows import row
from training.recipe import FinetuneRule
from training.stages.finetune import draw_shares

RULE = FinetuneRule(benign_share=0.5)


def _shares(*rows: tuple[str, str, str, float]) -> np.ndarray:
    """Shares of rows given as label, group, source and weight; each of one event type."""
    examples = [row("x", label, group, source, weight=weight).example for label, group, source, weight in rows]
    return draw_shares([(example, "process start") for example in examples], RULE)


def test_labels_are_balanced_as_the_recipe_says() -> None:
    rows = [("benign", str(number), "a", 1.0) for number in range(9)] + [("T1049", "g", "a", 1.0)]
    assert _shares(*rows)[-1] == pytest.approx(0.5)


def test_a_source_counts_by_the_square_root_of_its_rows_times_its_weight() -> None:
    rows = [("benign", str(number), "large", 1.0) for number in range(16)] + [("benign", "g", "small", 2.0)]
    shares = _shares(*rows, ("T1049", "g", "a", 1.0))
    assert shares[:16].sum() == pytest.approx(2 * shares[16])  # sqrt(16) against 2 x sqrt(1)


def test_within_a_source_a_large_group_is_damped() -> None:
    rows = [("benign", "recording", "otrf", 1.0)] * 9 + [("benign", "rare", "otrf", 1.0)]
    shares = _shares(*rows, ("T1049", "g", "a", 1.0))
    assert shares[:9].sum() == pytest.approx(3 * shares[9])
