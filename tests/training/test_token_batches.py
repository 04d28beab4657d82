from __future__ import annotations

from itertools import islice

import numpy as np

from training.token_batches import Texts, draw_batches, make_batch, pack_rows


def _texts(lengths: list[int]) -> Texts:
    starts = np.concatenate(([0], np.cumsum(lengths))).astype(np.int64)
    return Texts(np.arange(3, 3 + starts[-1], dtype=np.int32), starts)


def test_a_batch_pads_to_a_common_length_and_masks_the_padding() -> None:
    batch = make_batch(_texts([3, 9, 1]), np.array([0, 1]))
    assert batch.input_ids.shape == (2, 16)
    assert batch.input_ids[0].tolist() == [3, 4, 5] + [0] * 13
    assert batch.attention_mask.sum(dim=1).tolist() == [3, 9]


def test_every_row_is_in_one_batch_within_the_budget() -> None:
    lengths = np.random.default_rng(1).integers(2, 129, 500)
    batches = pack_rows(lengths, np.arange(500), 512)
    assert sorted(np.concatenate(batches).tolist()) == list(range(500))
    for rows in batches:
        assert -(-lengths[rows].max() // 8) * 8 * len(rows) <= 512


def test_a_stream_that_goes_on_equals_one_that_never_stopped() -> None:
    texts, shares = _texts([5, 60, 20, 9, 33] * 20), np.ones(100)
    whole = list(islice(draw_batches(texts, shares, 256, seed=5), 30))
    rest = list(islice(draw_batches(texts, shares, 256, seed=5, skip=20), 10))
    for expected, got in zip(whole[20:], rest, strict=True):
        assert expected.rows.tolist() == got.rows.tolist()


def test_rows_are_drawn_by_their_shares() -> None:
    texts = _texts([4] * 4)
    rows = np.concatenate([one.rows for one in islice(draw_batches(texts, np.array([0, 1, 1, 8]), 512, seed=1), 20)])
    counts = np.bincount(rows, minlength=4) / len(rows)
    assert np.abs(counts - [0, 0.1, 0.1, 0.8]).max() < 0.05
