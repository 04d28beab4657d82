"""Pretrain a base made from scratch on the texts of the train split; a base by path is taken as it is."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import numpy as np
import torch
from torch import nn

from ..bases import locate_base, scratch_config
from ..curves import plot_curves
from ..dataset import all_windows, read_split
from ..masked_tokens import MaskedTokenModel, hide_tokens
from ..optimise import CHECKPOINT, Plan, make_accelerator, optimise, read_log
from ..replaced_tokens import ReplacedTokenModel
from ..sliced_attention import slice_attention
from ..stage import Job
from ..token_batches import Batch, draw_batches, tokenize_texts

_FINAL_STEPS = 50  # over which the loss is averaged for the figures


def run(job: Job) -> dict[str, Any]:
    """Write `base.json`, which says where the base is, and for one made from scratch the folder `base`."""
    if job.recipe.base.path:
        name, revision = locate_base(job.recipe.base)
        _write_base(job, name, revision)
        return {"base": name, "revision": revision}
    figures = _pretrain(job)
    _write_base(job, "base", None)
    (job.folder / CHECKPOINT).unlink(missing_ok=True)
    return figures


def _pretrain(job: Job) -> dict[str, Any]:
    rule, seed = job.recipe.pretrain, job.recipe.seed
    windows = list(dict.fromkeys(all_windows(read_split(job.of("dataset"), "train"))))
    texts = tokenize_texts(windows, job.of("tokenizer"), job.recipe.max_length)
    config = scratch_config(job.recipe.base, job.of("tokenizer"))
    torch.manual_seed(seed)
    model = (ReplacedTokenModel if rule.method == "replaced" else MaskedTokenModel)(config)
    slice_attention(model)

    def batches(skip: int) -> Iterator[Batch]:
        return draw_batches(texts, np.ones(len(texts)), rule.batch_tokens, seed, skip)

    def loss_of(prepared: nn.Module, batch: Batch, step: int) -> torch.Tensor:
        changed, is_hidden = hide_tokens(batch, rule.mask_share, config.vocab_size, seed, step)
        device = accelerator.device
        return prepared(*(one.to(device) for one in (changed, batch.attention_mask, is_hidden, batch.input_ids)))

    plan = Plan(rule.steps, rule.minutes, rule.learning_rate, weight_decay=0.01, warmup_share=0.05, seed=seed)
    accelerator = make_accelerator("auto")
    figures = optimise(model, batches, loss_of, plan, job.folder, accelerator)
    model.take_base().float().cpu().save_pretrained(job.folder / "base")
    log = read_log(job.folder)
    plot_curves(log, job.folder / "curves.png")
    losses = [row["loss"] for row in log[-_FINAL_STEPS:]]
    return figures | {"texts": len(texts), "final_loss": round(float(np.mean(losses)), 4) if losses else None}


def _write_base(job: Job, name: str, revision: str | None) -> None:
    (job.folder / "base.json").write_text(json.dumps({"name": name, "revision": revision}) + "\n", encoding="utf-8")
