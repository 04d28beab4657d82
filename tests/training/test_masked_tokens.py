from __future__ import annotations

import numpy as np

from training.masked_tokens import MASK, drop_tokens
from training.token_batches import Texts, make_batch

TEXTS = Texts(np.array([1, *range(10, 50), 2, 1, 60, 2], dtype=np.int32), np.array([0, 42, 45]))


def test_dropped_tokens_are_hidden_but_for_the_first_and_last_of_a_text() -> None:
    batch = make_batch(TEXTS, np.array([0, 1]))
    dropped = drop_tokens(batch, 0.5, MASK, np.random.default_rng(1))
    changed = (dropped.input_ids != batch.input_ids).numpy()
    assert 10 < changed[0].sum() < 30
    assert set(dropped.input_ids.numpy()[changed].tolist()) == {MASK}
    assert not changed[0, 0]
    assert not changed[0, 41]
    assert not changed[1, [0, 2]].any()
    assert not changed[batch.attention_mask.numpy() == 0].any()


def test_the_same_draw_hides_the_same_tokens() -> None:
    batch = make_batch(TEXTS, np.array([0]))
    first, again = (drop_tokens(batch, 0.3, MASK, np.random.default_rng(7)) for _ in range(2))
    assert first.input_ids.equal(again.input_ids)
