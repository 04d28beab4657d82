"""DeBERTa-v2/v3 sequence classification for inference, arranged so that nothing is computed twice or for nothing.

What does not depend on the input is computed at load: the projections of the relative positions, spread from
buckets to one row per distance, with the attention's scale folded in. Tokens are packed without padding for
everything but attention, which runs per group of (nearly) equal lengths. The last layer is computed for the
first token of each sequence alone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

from mitre_core.errors import ReleaseError

from .deberta_config import DebertaConfig, read_deberta_config
from .deberta_layers import (
    ACTIVATIONS,
    SPARE_PLACES,
    Convolution,
    FirstTokenLayer,
    Group,
    Layer,
    PackedAttention,
    State,
    constant,
    layer_weights,
    linear,
    linear_of,
    make_groups,
    norm_of,
)


class Packed(NamedTuple):
    """A batch without padding, sorted by length."""

    tokens: Tensor  # (tokens,)
    places: Tensor  # (tokens,) of each token within its sequence
    starts: Tensor  # (B + 1,) first token of each sequence, and the end of the last
    groups: Sequence[Group]


class Deberta(nn.Module):
    """The whole classifier. `max_length` bounds the length of its inputs, `group_step` the padding in attention.

    `compute`: a packed batch -> logits (B, labels) in its order; all that runs on the device, to be compiled or not.
    """

    def __init__(self, config: DebertaConfig, state: State, max_length: int, group_step: int) -> None:
        super().__init__()
        self.config, self.max_length, self._group_step = config, max_length, group_step
        words = state["embeddings.word_embeddings.weight"]
        if config.type_vocab_size:
            words = words + state["embeddings.token_type_embeddings.weight"][0]
        self.words = constant(words)
        self.positions = (
            constant(state["embeddings.position_embeddings.weight"]) if config.position_biased_input else None
        )
        projection = state.get("embeddings.embed_proj.weight")
        self.projection = None if projection is None else linear(projection, None)
        self.embedding_norm = norm_of(state, "embeddings.LayerNorm", config.eps)
        # One row more than is used: a part of a table that is the whole of it would be compiled apart.
        reach = max_length if group_step else max_length + SPARE_PLACES + 1
        relative = _relative_embeddings(config, state, reach) if config.relative_attention else None
        weights = [layer_weights(config, state, index, relative) for index in range(config.layers)]
        self.layers = nn.ModuleList(Layer(one) for one in weights[:-1])
        self.last_layer = FirstTokenLayer(weights[-1])
        self.convolution = Convolution(config, state) if config.conv_kernel_size else None
        self.pooler = linear_of(state, "pooler.dense")
        self.pooler_act = ACTIVATIONS[config.pooler_act]
        self.classifier = linear_of(state, "classifier")
        self.compute: Callable[[Packed], Tensor] = self._compute

    def forward(self, token_ids: Sequence[Sequence[int]]) -> Tensor:
        """Logits (B, labels) of unpadded token ids, in order."""
        device = self.words.device
        order = sorted(range(len(token_ids)), key=lambda index: len(token_ids[index]))
        lengths = [len(token_ids[index]) for index in order]
        packed = Packed(
            tokens=torch.tensor([token for index in order for token in token_ids[index]], device=device),
            places=torch.tensor([place for length in lengths for place in range(length)], device=device),
            starts=torch.tensor([0, *lengths], device=device).cumsum(0),
            groups=make_groups(lengths, self._group_step, device),
        )
        logits = self.compute(packed)
        restored = torch.empty_like(logits)
        restored[torch.tensor(order, device=device)] = logits
        return restored

    def use_attention(self, attend_packed: PackedAttention) -> None:
        """Let every layer but the last, which has one query a sequence, attend by this function."""
        for layer in self.layers:
            assert isinstance(layer, Layer)
            layer.attend_packed = attend_packed

    def _compute(self, packed: Packed) -> Tensor:
        hidden = embedded = self._embed(packed)
        for index, layer in enumerate(self.layers):
            hidden = layer(hidden, packed.groups, packed.starts)
            if index == 0 and self.convolution is not None:
                hidden = self.convolution(embedded, hidden, packed.groups)
        first = self.last_layer(hidden, packed.groups, packed.starts[:-1])
        return self.classifier(self.pooler_act(self.pooler(first)))

    def _embed(self, packed: Packed) -> Tensor:
        embedded = self.words[packed.tokens]
        if self.positions is not None:
            embedded = embedded + self.positions[packed.places]
        if self.projection is not None:
            embedded = self.projection(embedded)
        return self.embedding_norm(embedded)


def load_deberta(folder: Path, max_length: int, group_step: int = 1) -> Deberta:
    """Load config.json and model.safetensors of a Hugging Face folder, in fp32.

    Raises: ReleaseError when the weights are not those of such a model.
    """
    config = read_deberta_config(folder / "config.json")
    path = folder / "model.safetensors"
    if max_length > config.max_positions:
        raise ReleaseError(f"{folder}: max_length {max_length} is beyond the model's {config.max_positions} positions.")
    try:
        tensors = load_file(path)
    except (OSError, SafetensorError) as error:
        raise ReleaseError(f"{path}: not safetensors ({error}); publish the release again.") from None
    state = {name.removeprefix("deberta."): tensor.float() for name, tensor in tensors.items()}
    try:
        return Deberta(config, state, max_length, group_step).eval()
    except (KeyError, RuntimeError) as error:
        raise ReleaseError(f"{path}: does not fit config.json ({error}); publish the release again.") from None


def _relative_embeddings(config: DebertaConfig, state: State, max_length: int) -> Tensor:
    """The embedding of every distance from -(max_length - 1) to max_length - 1: (2 * max_length - 1, hidden)."""
    rows = state["encoder.rel_embeddings.weight"]
    if config.is_relative_norm:
        norm = "encoder.LayerNorm"
        rows = functional.layer_norm(rows, (config.hidden,), state[f"{norm}.weight"], state[f"{norm}.bias"], config.eps)
    span = config.position_buckets if config.position_buckets > 0 else config.max_relative_positions
    distances = torch.arange(-(max_length - 1), max_length)
    if config.position_buckets > 0:
        distances = _bucket(distances, config.position_buckets, config.max_relative_positions)
    return rows[(distances + span).clamp(0, 2 * span - 1)]


def _bucket(distances: Tensor, buckets: int, max_position: int) -> Tensor:
    """Near distances keep a bucket each, far ones share logarithmically growing ones. Source: the DeBERTa-v2 paper."""
    middle = buckets // 2
    far = distances.abs().clamp(min=middle)
    grown = torch.log(far / middle) / torch.log(torch.tensor((max_position - 1) / middle)) * (middle - 1)
    shared = (torch.ceil(grown) + middle).long() * distances.sign()
    return torch.where(distances.abs() <= middle, distances, shared)
