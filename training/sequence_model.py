"""The classifier in training: the base with a new head, LoRA around it where the recipe says so, and its merging."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import torch
from peft import LoraConfig, PeftModel, TaskType, get_peft_model
from torch import nn
from transformers import DebertaV2ForSequenceClassification

from mitre_core.errors import GateRefused

from .recipe import FinetuneRule

# Every linear layer of the encoder, but not the pooler's, whose name ends the same way.
LORA_TARGETS = r"deberta\.encoder\.layer\..*\.(query_proj|key_proj|value_proj|dense)"
# DeBERTa's checkpoints have no pooler: it is as new as the classifier, and an adapter without it would be merged into
# a model with another random one.
NEW_MODULES = ["pooler", "classifier"]


def load_base_model(pretrain: Path, labels: Sequence[str], seed: int) -> DebertaV2ForSequenceClassification:
    """The base that the pretrain stage names, in fp32, with a head for the labels drawn from the seed."""
    base = json.loads((pretrain / "base.json").read_text(encoding="utf-8"))
    own = pretrain / base["name"]  # one made from scratch lies beside its name
    torch.manual_seed(seed)
    model = DebertaV2ForSequenceClassification.from_pretrained(
        str(own) if own.is_dir() else base["name"],
        revision=base["revision"] or "main",
        dtype=torch.float32,
        id2label=dict(enumerate(labels)),
        label2id={label: index for index, label in enumerate(labels)},
    )
    assert isinstance(model, DebertaV2ForSequenceClassification)
    return model


def add_lora(model: nn.Module, rule: FinetuneRule) -> PeftModel:
    """Freeze the base; train low-rank updates of the encoder, and pooler and classifier in full."""
    config = LoraConfig(
        task_type=TaskType.SEQ_CLS,
        r=rule.lora_r,
        lora_alpha=rule.lora_alpha,
        lora_dropout=rule.lora_dropout,
        target_modules=LORA_TARGETS,
        modules_to_save=NEW_MODULES,
    )
    adapted = get_peft_model(model, config)  # type: ignore[arg-type]
    assert isinstance(adapted, PeftModel)
    return adapted


def merge_adapter(model: nn.Module, adapter: Path) -> nn.Module:
    """The base with the adapter folded into its fp32 weights.

    Raises: GateRefused when a merged weight is not finite.
    """
    merged = PeftModel.from_pretrained(model, str(adapter)).merge_and_unload()  # type: ignore[arg-type]
    check_finite(merged)
    return merged


def check_finite(model: nn.Module) -> None:
    """Raises: GateRefused naming the first tensor with a value that is no number."""
    for name, value in model.state_dict().items():
        if not torch.isfinite(value).all():
            raise GateRefused(
                f"The weight {name} is not finite after the merge; lower the learning rate and train again."
            )


def round_to_bfloat16(model: nn.Module) -> nn.Module:
    """Round every weight to the nearest bfloat16 value, kept in fp32: half the size once compressed, and the same
    answers whichever of the two types it is loaded in."""
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.copy_(parameter.to(torch.bfloat16).to(torch.float32))
    return model
