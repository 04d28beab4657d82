"""The parts of a DeBERTa-v2/v3 config.json that inference depends on."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from mitre_core.errors import ReleaseError

from .release import read_json

ACTIVATION_NAMES = ("gelu", "gelu_new", "relu", "tanh")


class DebertaConfig(NamedTuple):
    """An architecture; defaults of absent keys are those of Transformers' DebertaV2Config."""

    hidden: int
    layers: int
    heads: int
    act: str
    eps: float
    max_positions: int
    type_vocab_size: int
    position_biased_input: bool
    relative_attention: bool
    max_relative_positions: int
    position_buckets: int  # -1: a bucket for each distance
    pos_att_type: tuple[str, ...]
    share_att_key: bool
    is_relative_norm: bool
    conv_kernel_size: int  # 0: no convolution
    conv_groups: int
    conv_act: str
    pooler_act: str

    @property
    def head_size(self) -> int:
        return self.hidden // self.heads


def read_deberta_config(path: Path) -> DebertaConfig:
    """Read config.json.

    Raises: ReleaseError for another architecture or an option that inference here does not know.
    """
    data = read_json(path)
    if data.get("model_type") != "deberta-v2":
        raise ReleaseError(f"{path}: model_type {data.get('model_type')!r}; only `deberta-v2` (v2 and v3) is served.")
    try:
        config = _parse(data)
    except (KeyError, TypeError, ValueError) as error:
        raise ReleaseError(f"{path}: {error} is missing or mistyped; publish the release again.") from None
    if config.layers < 1 or (config.conv_kernel_size and config.layers < 2):
        raise ReleaseError(f"{path}: {config.layers} layers are too few.")
    unknown = {config.act, config.conv_act, config.pooler_act} - set(ACTIVATION_NAMES)
    if unknown or config.hidden % config.heads or data.get("attention_head_size", config.head_size) != config.head_size:
        raise ReleaseError(f"{path}: activation {unknown or ''} or head size is not one that is served here.")
    return config


def _parse(data: Mapping[str, Any]) -> DebertaConfig:
    pos_att_type = data.get("pos_att_type") or ()
    if isinstance(pos_att_type, str):
        pos_att_type = pos_att_type.lower().split("|")
    max_positions = int(data.get("max_position_embeddings", 512))
    max_relative = int(data.get("max_relative_positions", -1))
    return DebertaConfig(
        hidden=int(data["hidden_size"]),
        layers=int(data["num_hidden_layers"]),
        heads=int(data["num_attention_heads"]),
        act=str(data.get("hidden_act", "gelu")),
        eps=float(data.get("layer_norm_eps", 1e-7)),
        max_positions=max_positions,
        type_vocab_size=int(data.get("type_vocab_size", 0)),
        position_biased_input=bool(data.get("position_biased_input", True)),
        relative_attention=bool(data.get("relative_attention", False)),
        max_relative_positions=max_relative if max_relative >= 1 else max_positions,
        position_buckets=int(data.get("position_buckets", -1)),
        pos_att_type=tuple(kind.strip() for kind in pos_att_type if kind.strip() in ("c2p", "p2c")),
        share_att_key=bool(data.get("share_att_key", False)),
        is_relative_norm="layer_norm" in str(data.get("norm_rel_ebd", "none")).lower(),
        conv_kernel_size=int(data.get("conv_kernel_size", 0)),
        conv_groups=int(data.get("conv_groups", 1)),
        conv_act=str(data.get("conv_act", "tanh")),
        pooler_act=str(data.get("pooler_hidden_act", "gelu")),
    )
