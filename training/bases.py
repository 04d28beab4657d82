"""The model a run starts from: a folder, a pinned revision on the hub, or one made from scratch."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from transformers import AutoConfig, DebertaV2Config, DebertaV2Tokenizer

from mitre_core.errors import SettingsError

from .recipe import BaseRule
from .vocabulary import CLS, PAD, SEP, read_vocabulary_size

_REVISION = re.compile(r"[0-9a-f]{40}")
# Where it finds no file, Transformers makes a vocabulary of the special pieces alone, and every text is [UNK].
_LEAST_PIECES = 50


def scratch_config(rule: BaseRule, tokenizer: Path) -> DebertaV2Config:
    """DeBERTa-v3's architecture at the recipe's sizes."""
    # A mapping, because the configuration's signature does not name DeBERTa-v3's own settings.
    settings: dict[str, Any] = {
        "vocab_size": read_vocabulary_size(tokenizer),
        "hidden_size": rule.hidden_size,
        "num_hidden_layers": rule.layers,
        "num_attention_heads": rule.heads,
        "intermediate_size": rule.intermediate_size,
        "hidden_dropout_prob": rule.dropout,
        "attention_probs_dropout_prob": rule.dropout,
        "relative_attention": True,
        "pos_att_type": ["c2p", "p2c"],
        "position_buckets": 256,
        "share_att_key": True,
        "norm_rel_ebd": "layer_norm",
        "position_biased_input": False,
        "max_relative_positions": -1,
        "max_position_embeddings": 512,
        "type_vocab_size": 0,
        "layer_norm_eps": 1e-7,
        "pad_token_id": PAD,
        "bos_token_id": CLS,
        "eos_token_id": SEP,
        "pooler_hidden_size": rule.hidden_size,
        "pooler_dropout": 0.0,
    }
    return DebertaV2Config(**settings)


def load_tokenizer(rule: BaseRule) -> DebertaV2Tokenizer:
    """The tokenizer of a base that is not made from scratch; the base's configuration is checked with it.

    Raises: SettingsError when the base cannot be had, is no DeBERTa, or has no vocabulary of its own.
    """
    name, revision = locate_base(rule)
    try:
        config = AutoConfig.from_pretrained(name, revision=revision or "main")
        tokenizer = DebertaV2Tokenizer.from_pretrained(name, revision=revision or "main")
    except (OSError, ValueError) as error:
        raise SettingsError(
            f"The base {name!r} cannot be loaded ({str(error).splitlines()[0]}); download it where there is a network "
            "and give its folder as `base.path`."
        ) from None
    if config.model_type != "deberta-v2":
        raise SettingsError(f"The base {name!r} is a {config.model_type}; the server runs deberta-v2 alone.")
    if not _LEAST_PIECES <= len(tokenizer) <= config.vocab_size:
        raise SettingsError(
            f"The base {name!r} has a vocabulary of {len(tokenizer)} pieces and embeddings for {config.vocab_size}: "
            "spm.model is missing, or is another model's."
        )
    return tokenizer


def locate_base(rule: BaseRule) -> tuple[str, str | None]:
    """Folder or hub id, and the revision for the latter.

    Raises: SettingsError for a hub id without a pinned revision.
    """
    if Path(rule.path).is_dir():
        return rule.path, None
    if not _REVISION.fullmatch(rule.revision):
        raise SettingsError(
            f"The base {rule.path!r} is no folder here, so it is an id on the hub: pin it with `base.revision`, the 40 "
            f"hex digits of a commit; seen {rule.revision!r}. Or give a folder that holds the model."
        )
    return rule.path, rule.revision
