from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from tests.training.rows import row
from tests.training.test_sliced_attention import _model
from training.recipe import FinetuneRule
from training.stages.finetune import TrainSet, draw_shares, measure_doubts, prefer_doubtful
from training.token_batches import join_ids
from training.warm_start import BagOfTokens

RULE = FinetuneRule(benign_share=0.5)


def _shares(*rows: tuple[str, str, str, float], rule: FinetuneRule = RULE) -> np.ndarray:
    """Shares of rows given as label, group, source and weight; each of one event type."""
    examples = [row("x", label, group, source, weight=weight).example for label, group, source, weight in rows]
    return draw_shares([(example, "process start") for example in examples], rule)


def test_labels_are_balanced_as_the_recipe_says() -> None:
    rows = [("benign", str(number), "a", 1.0) for number in range(9)] + [("T1049", "g", "a", 1.0)]
    assert _shares(*rows)[-1] == pytest.approx(0.5)


def test_a_technique_that_matters_more_is_drawn_more_often_with_its_sub_techniques() -> None:
    labels = ("benign", "T1049", "T1003.002", "T1087.001", "T1087.002")
    rule = dataclasses.replace(RULE, label_weights={"T1003": 3.0, "T1087.001": 4.0})
    shares = _shares(*((label, label, "a", 1.0) for label in labels), rule=rule)
    assert shares == pytest.approx([0.5, 0.5 / 9, 1.5 / 9, 2.0 / 9, 0.5 / 9])


def test_a_source_counts_by_the_square_root_of_its_rows_times_its_weight() -> None:
    rows = [("benign", str(number), "large", 1.0) for number in range(16)] + [("benign", "g", "small", 2.0)]
    shares = _shares(*rows, ("T1049", "g", "a", 1.0))
    assert shares[:16].sum() == pytest.approx(2 * shares[16])  # sqrt(16) against 2 x sqrt(1)


def test_within_a_source_a_large_group_is_damped() -> None:
    rows = [("benign", "recording", "otrf", 1.0)] * 9 + [("benign", "rare", "otrf", 1.0)]
    shares = _shares(*rows, ("T1049", "g", "a", 1.0))
    assert shares[:9].sum() == pytest.approx(3 * shares[9])


def _train_set(shares: list[float]) -> TrainSet:
    """Two texts of each of two labels."""
    texts = join_ids([[1, 7, 2], [1, 8, 9, 12, 20, 21, 9, 8, 2], [1, 9, 2], [1, 20, 21, 2]])
    return TrainSet(texts, np.array([[1, 0], [1, 0], [0, 1], [1, 1]], dtype=bool), np.array(shares))


def test_what_a_bag_is_sure_of_is_drawn_less_and_every_label_as_often_as_before() -> None:
    train_set = _train_set([0.4, 0.1, 0.3, 0.2])._replace(
        accepted=np.array([[1, 0], [1, 0], [0, 1], [0, 1]], dtype=bool)
    )
    rule = dataclasses.replace(RULE, easy_share=0.2)
    shares = prefer_doubtful(train_set, np.array([0.0, 0.5, 1.0, 0.9]), rule)
    assert shares[1] / shares[0] == pytest.approx(0.1 / (0.2 * 0.4))
    assert shares[:2].sum() == pytest.approx(0.5)
    assert shares[2:] == pytest.approx([0.3, 0.2])  # both wrong: none before the other


def test_all_texts_easy_leaves_the_shares_alone() -> None:
    rule = dataclasses.replace(RULE, easy_share=0.2)
    assert prefer_doubtful(_train_set([0.4, 0.1, 0.3, 0.2]), np.zeros(4), rule) == pytest.approx([0.4, 0.1, 0.3, 0.2])


def test_doubt_is_what_the_right_labels_lack_together() -> None:
    train_set, bag = _train_set([0.25] * 4), BagOfTokens(_model(num_labels=2), 2)
    doubts = measure_doubts(bag, train_set)
    flipped = measure_doubts(bag, train_set._replace(accepted=np.array([[0, 1], [0, 1], [1, 0], [1, 1]], dtype=bool)))
    assert doubts[:3] + flipped[:3] == pytest.approx([1, 1, 1])
    assert (doubts[:3] > 0).all()
    assert doubts[3] == pytest.approx(0)  # both labels are right
