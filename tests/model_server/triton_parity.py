"""`python -m tests.model_server.triton_parity`: prints how far our Triton kernel is from plain attention, by case.

A process of its own: whether Triton interprets its kernels is decided when it is first imported.
"""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

import torch

from model_server.deberta import load_deberta
from model_server.triton_attention import BLOCK, attend_packed
from tests.model_server.test_deberta import MAX_LENGTH, save_random

CASES: dict[str, dict[str, Any]] = {
    "v3": {},
    "own position projections": {"share_att_key": False},
    "content to position alone": {"pos_att_type": ["c2p"]},
    "position to content alone": {"pos_att_type": ["p2c"], "share_att_key": False},
    "absolute positions": {"relative_attention": False, "pos_att_type": [], "position_biased_input": True},
    "heads of no power of two": {"hidden_size": 60, "num_attention_heads": 3},
}
# Shorter than a block, a block, more than one; alone and packed beside others.
BATCHES = ([1], [3, 5, 5], [BLOCK], [2, BLOCK - 1, BLOCK + 1, MAX_LENGTH])


def measure_difference(changes: dict[str, Any], device: str) -> float:
    """The largest difference of a logit, over BATCHES."""
    with tempfile.TemporaryDirectory() as folder:
        save_random(Path(folder), **changes)
        plain, fused = (load_deberta(Path(folder), MAX_LENGTH).to(device) for _ in range(2))
    fused.use_attention(attend_packed)
    batches = [[[1 + (5 * place + n) % 50 for place in range(n)] for n in lengths] for lengths in BATCHES]
    with torch.inference_mode():
        return max(float((fused(batch) - plain(batch)).abs().max()) for batch in batches)


if __name__ == "__main__":
    device = "cuda" if torch.cuda.is_available() else "cpu"
    print(json.dumps({name: measure_difference(changes, device) for name, changes in CASES.items()}))
