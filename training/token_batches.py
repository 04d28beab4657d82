"""Token ids in memory, and batches of about equal length drawn from them by chance that can be repeated."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from tokenizers import Tokenizer

from .vocabulary import PAD

# Rows drawn at once and then sorted by length; many, so that batches are nearly free of padding.
_ROUND = 8192
_MULTIPLE = 8  # lengths are rounded up to this: fewer distinct shapes


class Texts(NamedTuple):
    """Token ids of many texts, one after the other."""

    ids: np.ndarray  # (T,) int32
    starts: np.ndarray  # (N + 1,) int64

    def __len__(self) -> int:
        return len(self.starts) - 1

    @property
    def lengths(self) -> np.ndarray:
        """Tokens of each text (N,)."""
        return np.diff(self.starts)


class Batch(NamedTuple):
    """One forward batch."""

    rows: np.ndarray  # (B,) indices of the texts
    input_ids: torch.Tensor  # (B, L) int64
    attention_mask: torch.Tensor  # (B, L) int64


def tokenize_texts(texts: Sequence[str], tokenizer_folder: Path, max_length: int) -> Texts:
    """Encode with special tokens, truncated to `max_length`."""
    tokenizer = Tokenizer.from_file(str(tokenizer_folder / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(max_length)
    return join_ids([one.ids for one in tokenizer.encode_batch_fast(list(texts))])


def join_ids(encoded: Sequence[Sequence[int]]) -> Texts:
    """Token ids of each text as one array."""
    starts = np.concatenate(([0], np.cumsum([len(ids) for ids in encoded]))).astype(np.int64)
    return Texts(np.fromiter(chain.from_iterable(encoded), np.int32, int(starts[-1])), starts)


def round_width(length: int) -> int:
    """The length to which a batch whose longest text has `length` tokens is padded."""
    return -(-length // _MULTIPLE) * _MULTIPLE


def make_batch(texts: Texts, rows: np.ndarray) -> Batch:
    """Pad the texts of some rows to a common length."""
    lengths = texts.lengths[rows]
    width = round_width(int(lengths.max()))
    ids = np.full((len(rows), width), PAD, dtype=np.int64)
    for position, row in enumerate(rows):
        ids[position, : lengths[position]] = texts.ids[texts.starts[row] : texts.starts[row + 1]]
    mask = (np.arange(width)[None, :] < lengths[:, None]).astype(np.int64)
    return Batch(rows, torch.from_numpy(ids), torch.from_numpy(mask))


def pack_rows(lengths: np.ndarray, rows: np.ndarray, batch_tokens: int) -> list[np.ndarray]:
    """Rows in batches of at most `batch_tokens` tokens, padding included, each of texts of similar length."""
    ordered = rows[np.argsort(-lengths[rows], kind="stable")]
    batches, start = [], 0
    while start < len(ordered):
        width = round_width(int(lengths[ordered[start]]))
        size = max(1, batch_tokens // width)
        batches.append(ordered[start : start + size])
        start += size
    return batches


def draw_batches(texts: Texts, shares: np.ndarray, batch_tokens: int, seed: int, skip: int = 0) -> Iterator[Batch]:
    """Endless batches, rows drawn with chance `shares` (N,); `skip` batches are left out without being built.

    The same seed gives the same batches, so a run that stopped goes on where it was.
    """
    lengths, cumulated = texts.lengths, np.cumsum(shares / shares.sum())
    number, round_number = 0, 0
    while True:
        rng = np.random.default_rng([seed, round_number])
        rows = np.searchsorted(cumulated, rng.random(_ROUND), side="right").clip(0, len(shares) - 1)
        batches = pack_rows(lengths, rows, batch_tokens)
        for index in rng.permutation(len(batches)):
            if number >= skip:
                yield make_batch(texts, batches[index])
            number += 1
        round_number += 1
