from __future__ import annotations

import numpy as np

from training.thinning import Thinning
from training.token_batches import Texts, make_batch

_SEPARATOR = 7
_LONG = [1, *range(10, 50), 2]
_SHORT = [1, *range(60, 70), 2]
_FIRST, _SECOND, _THIRD = [1, *range(20, 25)], [_SEPARATOR, 30, 31, 32, 33], [_SEPARATOR, 40, 41, 42]
_FIELDS = [*_FIRST, *_SECOND, *_THIRD, 2]
TEXTS = Texts(np.array([*_LONG, *_SHORT, *_FIELDS], dtype=np.int32), np.array([0, 42, 54, 70]))


def _thin(rows: list[int], token_share: float, field_share: float, seed: int = 1) -> list[list[int]]:
    batch = Thinning(token_share, field_share, (_SEPARATOR,)).thin(
        make_batch(TEXTS, np.array(rows)), np.random.default_rng(seed)
    )
    lengths = batch.attention_mask.sum(dim=1)
    assert not batch.input_ids.numpy()[batch.attention_mask.numpy() == 0].any()
    return [ids[:length].tolist() for ids, length in zip(batch.input_ids, lengths, strict=True)]


def test_without_shares_a_batch_stays_as_it_is() -> None:
    assert _thin([0, 1, 2], 0.0, 0.0) == [_LONG, _SHORT, _FIELDS]


def test_what_is_left_of_the_tokens_keeps_its_order_its_first_and_its_last() -> None:
    lengths = []
    for seed in range(200):
        left = _thin([0], 0.3, 0.0, seed)[0]
        assert (left[0], left[-1]) == (1, 2)
        assert left[1:-1] == sorted(left[1:-1])
        assert set(left) <= set(_LONG)
        lengths.append(len(left) - 2)
    assert 26 < np.mean(lengths) < 30  # 70 % of 40
    assert max(lengths) > 37
    assert min(lengths) < 20


def test_fields_go_whole_and_never_the_first() -> None:
    seen = {tuple(_thin([2], 0.0, 0.5, seed)[0]) for seed in range(200)}
    # A separator opens its field: it goes with it.
    wholes = ([*_FIRST, *_SECOND, *_THIRD], [*_FIRST, *_THIRD], [*_FIRST, *_SECOND], _FIRST)
    assert seen == {(*whole, 2) for whole in wholes}


def test_a_short_text_stays_whole() -> None:
    assert all(_thin([1], 0.5, 0.5, seed) == [_SHORT] for seed in range(50))


def test_the_same_draw_leaves_out_the_same() -> None:
    assert _thin([0, 2], 0.3, 0.3, 5) == _thin([0, 2], 0.3, 0.3, 5)
