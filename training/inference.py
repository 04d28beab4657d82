"""Logits of a model in training, and what they say of examples; what ships is measured by the server's classifier."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import torch
from torch import nn

from model_server.calibration import deciding_windows, score_logits

from .dataset import Row
from .metrics import Truth
from .token_batches import Texts, make_batch, pack_rows

_BATCH_TOKENS = 4096


class Windows(NamedTuple):
    """The windows of examples: texts one after the other, and how many each example has."""

    texts: list[str]
    counts: np.ndarray  # (N,) int64


def flatten_windows(rows: Sequence[Row]) -> Windows:
    """All windows of all rows."""
    return Windows(
        [window for row in rows for window in row.windows], np.array([len(row.windows) for row in rows], dtype=np.int64)
    )


def compute_logits(model: nn.Module, texts: Texts, device: torch.device | str = "cpu") -> np.ndarray:
    """Logits (N, labels) float32 in evaluation mode; the mode is put back."""
    was_training = model.training
    model.eval()
    found: list[tuple[np.ndarray, np.ndarray]] = []
    with torch.inference_mode():
        for rows in pack_rows(texts.lengths, np.arange(len(texts)), _BATCH_TOKENS):
            batch = make_batch(texts, rows)
            output = model(input_ids=batch.input_ids.to(device), attention_mask=batch.attention_mask.to(device))
            found.append((rows, output.logits.float().cpu().numpy()))
    model.train(was_training)
    logits = np.empty((len(texts), found[0][1].shape[1]), dtype=np.float32)
    for rows, values in found:
        logits[rows] = values
    return logits


def event_scores(logits: np.ndarray, counts: np.ndarray, temperature: float = 1.0, lapse: float = 0.0) -> np.ndarray:
    """Scores (N, labels) of the deciding windows."""
    scores = score_logits(logits, temperature, lapse)
    return scores[deciding_windows(scores, counts)]


def read_truth(rows: Sequence[Row], labels: Sequence[str]) -> Truth:
    """The right answers of examples as indices into `labels`."""
    index = {label: number for number, label in enumerate(labels)}
    accepted = np.zeros((len(rows), len(labels)), dtype=bool)
    for position, row in enumerate(rows):
        accepted[position, [index[one] for one in row.example.also if one in index]] = True
    return Truth(
        np.array([index[row.example.label] for row in rows], dtype=np.int64),
        accepted,
        np.array([row.example.group for row in rows], dtype=object),
        np.array([row.example.times_seen for row in rows], dtype=np.int64),
    )
