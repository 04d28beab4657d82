"""Fold the adapter into the base in fp32, round once, and check that the answers stayed the same."""

from __future__ import annotations

from typing import Any

import numpy as np
from peft import PeftModel
from transformers import DebertaV2ForSequenceClassification

from mitre_core.errors import GateRefused

from ..dataset import read_labels, read_split
from ..inference import compute_logits, flatten_windows
from ..sequence_model import check_finite, load_base_model, merge_adapter, round_to_bfloat16
from ..stage import Job
from ..token_batches import tokenize_texts

MAX_MERGE_ERROR = 1e-3  # of a logit: fp32 sums in another order
_SAMPLE = 256  # texts


def run(job: Job) -> dict[str, Any]:
    """Write `model/`, a plain Hugging Face folder.

    Raises: GateRefused when weights are not finite or the merge changed the answers.
    """
    labels = read_labels(job.of("dataset"))
    texts = flatten_windows(read_split(job.of("dataset"), "validation")).texts[:_SAMPLE]
    tokens = tokenize_texts(texts, job.of("tokenizer"), job.recipe.max_length)
    adapter = job.of("finetune") / "adapter"
    if adapter.is_dir():
        # Two seeds: what the adapter does not carry would be drawn anew and show as a difference.
        adapted = PeftModel.from_pretrained(load_base_model(job.of("pretrain"), labels, seed=1), str(adapter))
        before = compute_logits(adapted, tokens)
        model: Any = merge_adapter(load_base_model(job.of("pretrain"), labels, seed=2), adapter)
    else:
        model = DebertaV2ForSequenceClassification.from_pretrained(str(job.of("finetune") / "model"))
        check_finite(model)
        before = compute_logits(model, tokens)
    model.save_pretrained(str(job.folder / "model"))
    saved = DebertaV2ForSequenceClassification.from_pretrained(str(job.folder / "model"))
    merged = compute_logits(saved, tokens)
    error = float(np.abs(merged - before).max())
    if not error <= MAX_MERGE_ERROR:
        raise GateRefused(
            f"Merging and saving changed a logit by {error:.4g}, allowed {MAX_MERGE_ERROR}: "
            "a module that was trained is missing from the adapter or from what was saved."
        )
    rounded = compute_logits(round_to_bfloat16(saved), tokens)
    saved.save_pretrained(str(job.folder / "model"))
    return {
        "merge_error": error,
        "rounding_error": float(np.abs(rounded - merged).max()),
        "rounding_flips": float((rounded.argmax(axis=1) != merged.argmax(axis=1)).mean()),
        "parameters": sum(one.numel() for one in model.parameters()),
    }
