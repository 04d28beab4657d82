from __future__ import annotations

import numpy as np

from training.thinning import Thinning
from training.token_batches import Texts, make_batch

_SEPARATOR = 7
_LONG = [1, *range(10, 50), 2]
_FIELDS = [1, 20, 21, _SEPARATOR, 30, 31, _SEPARATOR, 40, 2]
TEXTS = Texts(np.array([*_LONG, 1, 60, 2, *_FIELDS], dtype=np.int32), np.array([0, 42, 45, 54]))


def _thin(rows: list[int], token_share: float, field_share: float, seed: int = 1) -> list[list[int]]:
    batch = Thinning(token_share, field_share, (_SEPARATOR,)).thin(
        make_batch(TEXTS, np.array(rows)), np.random.default_rng(seed)
    )
    lengths = batch.attention_mask.sum(dim=1)
    assert not batch.input_ids.numpy()[batch.attention_mask.numpy() == 0].any()
    return [ids[:length].tolist() for ids, length in zip(batch.input_ids, lengths, strict=True)]


def test_without_shares_a_batch_stays_as_it_is() -> None:
    assert _thin([0, 1, 2], 0.0, 0.0) == [_LONG, [1, 60, 2], _FIELDS]


def test_what_is_left_of_the_tokens_keeps_its_order_its_first_and_its_last() -> None:
    lengths = []
    for seed in range(200):
        (left, short) = _thin([0, 1], 0.3, 0.0, seed)
        assert (left[0], left[-1]) == (1, 2)
        assert left[1:-1] == sorted(left[1:-1])
        assert set(left) <= set(_LONG)
        assert short in ([1, 60, 2], [1, 2])
        lengths.append(len(left) - 2)
    assert 26 < np.mean(lengths) < 30  # 70 % of 40
    assert max(lengths) > 37
    assert min(lengths) < 20


def test_fields_go_whole_and_never_the_first() -> None:
    seen = {tuple(_thin([2], 0.0, 0.5, seed)[0]) for seed in range(200)}
    # A separator opens its field: it goes with it.
    assert seen == {
        (1, 20, 21, _SEPARATOR, 30, 31, _SEPARATOR, 40, 2),
        (1, 20, 21, _SEPARATOR, 40, 2),
        (1, 20, 21, _SEPARATOR, 30, 31, 2),
        (1, 20, 21, 2),
    }


def test_the_same_draw_leaves_out_the_same() -> None:
    assert _thin([0, 2], 0.3, 0.3, 5) == _thin([0, 2], 0.3, 0.3, 5)
