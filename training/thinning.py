"""Texts with some of their tokens and fields left out: no single word, and no wrapping of an event, may decide."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer

from .token_batches import Batch, round_width
from .vocabulary import PAD

_SEPARATORS = ("▁;", ";")  # what the text contract puts between fields, as pieces
_SHORT = 12  # tokens of a text, its ends among them, that is kept whole: `net user` is not `net user /domain`


@dataclass(frozen=True)
class Thinning:
    """How much of a text is left out. Each text draws its own shares, between none and twice those given here: what is
    left then differs from the whole text by little as often as by much, and whole texts stay what the model knows best.
    """

    token_share: float  # of the tokens
    field_share: float  # of the fields after the first, which says what the event is
    separators: tuple[int, ...]  # ids of the pieces that open a field

    def thin(self, batch: Batch, rng: np.random.Generator) -> Batch:
        """The batch without what is left out, moved together. Short texts stay whole, others keep their ends."""
        ids, is_text = batch.input_ids.numpy(), batch.attention_mask.numpy().astype(bool)
        is_inner = np.zeros_like(is_text)
        is_inner[:, 1:-1] = is_text[:, 2:]
        fields = np.cumsum(np.isin(ids, self.separators), axis=1, dtype=np.int64)  # (B, L): number of the token's field
        is_dropped = rng.random(ids.shape) < self._shares(self.token_share, len(ids), rng)
        is_field_dropped = rng.random((len(ids), int(fields.max()) + 1)) < self._shares(self.field_share, len(ids), rng)
        is_field_dropped[:, 0] = False
        is_dropped |= np.take_along_axis(is_field_dropped, fields, axis=1)
        is_long = is_text.sum(axis=1, keepdims=True) > _SHORT
        is_kept = is_text & ~(is_dropped & is_inner & is_long)
        lengths = is_kept.sum(axis=1)
        order = np.argsort(~is_kept, axis=1, kind="stable")[:, : round_width(int(lengths.max()))]
        mask = np.arange(order.shape[1])[None, :] < lengths[:, None]
        thinned = np.where(mask, np.take_along_axis(ids, order, axis=1), PAD)
        return Batch(batch.rows, torch.from_numpy(thinned), torch.from_numpy(mask.astype(np.int64)))

    @staticmethod
    def _shares(mean: float, count: int, rng: np.random.Generator) -> np.ndarray:
        return 2 * mean * rng.random((count, 1))


def make_thinning(token_share: float, field_share: float, tokenizer_folder: Path) -> Thinning:
    """Shares, each at most a half, with the separators of a run's tokenizer."""
    tokenizer = Tokenizer.from_file(str(tokenizer_folder / "tokenizer.json"))
    ids = (tokenizer.token_to_id(piece) for piece in _SEPARATORS)
    return Thinning(token_share, field_share, tuple(one for one in ids if one is not None))
