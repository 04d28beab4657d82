"""The layers of DeBERTa-v2/v3 over packed tokens: attention with relative positions, and the v2 convolution."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional

from .deberta_config import DebertaConfig

State = dict[str, Tensor]

SPARE_PLACES = 1  # see make_groups

ACTIVATIONS = {
    "gelu": nn.GELU(),
    "gelu_new": nn.GELU(approximate="tanh"),
    "relu": nn.ReLU(),
    "tanh": nn.Tanh(),
}


class Group(NamedTuple):
    """Sequences that attend together: tokens `start` to `end` of the packed batch."""

    start: int
    end: int
    size: int
    length: int  # of the longest
    gather: Tensor | None = None  # (size * length,) where lengths differ: the token to put at each place
    keep: Tensor | None = None  # (tokens,) the inverse: the place of each token
    is_key: Tensor | None = None  # (size, 1, 1, length) false at padding

    def pad(self, packed: Tensor) -> Tensor:
        """(size, length, ...) of this group's part of packed tokens."""
        part = packed[self.start : self.end]
        padded = part if self.gather is None else part[self.gather]
        return padded.view(self.size, self.length, -1)

    def pack(self, padded: Tensor) -> Tensor:
        """The inverse of `pad`."""
        packed = padded.flatten(0, 1)
        return packed if self.keep is None else packed[self.keep]

    def mask(self, scores: Tensor) -> Tensor:
        """Scores (size, heads, queries, length) with padding out of reach."""
        return scores if self.is_key is None else scores.masked_fill(~self.is_key, torch.finfo(scores.dtype).min)


class FeedForward(nn.Module):
    """What follows attention: its output projection and the two linear layers, each with its residual and norm."""

    def __init__(self, config: DebertaConfig, state: State, prefix: str) -> None:
        super().__init__()
        self.output = linear_of(state, f"{prefix}.attention.output.dense")
        self.attention_norm = norm_of(state, f"{prefix}.attention.output.LayerNorm", config.eps)
        self.up = linear_of(state, f"{prefix}.intermediate.dense")
        self.act = ACTIVATIONS[config.act]
        self.down = linear_of(state, f"{prefix}.output.dense")
        self.output_norm = norm_of(state, f"{prefix}.output.LayerNorm", config.eps)

    def forward(self, hidden: Tensor, context: Tensor) -> Tensor:
        hidden = self.attention_norm(hidden + self.output(context))
        return self.output_norm(hidden + self.down(self.act(self.up(hidden))))


class LayerWeights(NamedTuple):
    """What both forms of a layer are built from; the attention's scale is in the query weights and position tables."""

    heads: int
    query: nn.Linear
    key_value: nn.Linear
    feed_forward: FeedForward
    position_keys: nn.Parameter | None  # (heads, 2 * max_length - 1, head size), distances falling (c2p)
    position_queries: nn.Parameter | None  # the same, distances rising (p2c)


class PositionTables(NamedTuple):
    """As in LayerWeights."""

    keys: Tensor | None
    queries: Tensor | None


# Context (tokens, hidden size) of query, key and value side by side (tokens, 3 * hidden size), given the number of
# heads, the position tables, `starts` (B + 1,) and the length of the longest sequence.
PackedAttention = Callable[[Tensor, int, PositionTables, Tensor, int], Tensor]


class Layer(nn.Module):
    """One layer. `attend_packed` takes the place of attention by group where a device has something better."""

    position_keys: nn.Parameter | None
    position_queries: nn.Parameter | None
    attend_packed: PackedAttention | None = None

    def __init__(self, weights: LayerWeights) -> None:
        super().__init__()
        self.query_key_value = linear(
            torch.cat([weights.query.weight, weights.key_value.weight]),
            torch.cat([weights.query.bias, weights.key_value.bias]),
        )
        self.heads, self.feed_forward = weights.heads, weights.feed_forward
        self.position_keys, self.position_queries = weights.position_keys, weights.position_queries

    def forward(self, hidden: Tensor, groups: Sequence[Group], starts: Tensor) -> Tensor:
        """hidden: (tokens, hidden size), and so is what it returns; starts: (B + 1,) as in Packed."""
        projected = self.query_key_value(hidden)
        if self.attend_packed is not None:
            tables = PositionTables(self.position_keys, self.position_queries)
            context = self.attend_packed(projected, self.heads, tables, starts, groups[-1].length)
        else:
            context = torch.cat([group.pack(self._attend(group.pad(projected), group)) for group in groups])
        return self.feed_forward(hidden, context)

    def _attend(self, projected: Tensor, group: Group) -> Tensor:
        query, key, value = _split_heads(projected, 3, self.heads)
        scores = query @ key.transpose(-1, -2)
        if self.position_keys is not None:
            scores += _skew(query @ distances_within(self.position_keys, group.length).transpose(-1, -2))
        if self.position_queries is not None:
            wide = key @ distances_within(self.position_queries, group.length).transpose(-1, -2)
            scores += _skew(wide).transpose(-1, -2)
        return (group.mask(scores).softmax(-1) @ value).transpose(1, 2).flatten(2)


class FirstTokenLayer(nn.Module):
    """The last layer, for the first token of each sequence alone: the pooler looks at no other."""

    position_keys: nn.Parameter | None
    position_queries: nn.Parameter | None

    def __init__(self, weights: LayerWeights) -> None:
        super().__init__()
        self.query, self.key_value = weights.query, weights.key_value
        self.heads, self.feed_forward = weights.heads, weights.feed_forward
        self.position_keys, self.position_queries = weights.position_keys, weights.position_queries

    def forward(self, hidden: Tensor, groups: Sequence[Group], starts: Tensor) -> Tensor:
        """hidden: (tokens, hidden size); starts: (B,) first tokens. Returns (B, hidden size)."""
        first = hidden[starts]
        key_value = self.key_value(hidden)
        queries = self.query(first).split([group.size for group in groups])
        pairs = zip(queries, groups, strict=True)
        context = torch.cat([self._attend(query, group.pad(key_value), group) for query, group in pairs])
        return self.feed_forward(first, context)

    def _attend(self, query: Tensor, key_value: Tensor, group: Group) -> Tensor:
        (query,) = _split_heads(query[:, None], 1, self.heads)
        key, value = _split_heads(key_value, 2, self.heads)
        reached = key
        if self.position_keys is not None:  # the distance from the first token to token j is -j
            reached = key + distances_within(self.position_keys, group.length)[:, group.length - 1 :]
        scores = query @ reached.transpose(-1, -2)
        if self.position_queries is not None:
            table = distances_within(self.position_queries, group.length)[:, : group.length].flip(1)
            scores += (key * table).sum(-1)[:, :, None]
        return (group.mask(scores).softmax(-1) @ value).transpose(1, 2).flatten(1)


class Convolution(nn.Module):
    """DeBERTa-v2's convolution over the embeddings, added after the first layer."""

    def __init__(self, config: DebertaConfig, state: State) -> None:
        super().__init__()
        self.weight = constant(state["encoder.conv.conv.weight"])
        self.bias = constant(state["encoder.conv.conv.bias"])
        self.norm = norm_of(state, "encoder.conv.LayerNorm", config.eps)
        self.act = ACTIVATIONS[config.conv_act]
        self._padding, self._groups = (config.conv_kernel_size - 1) // 2, config.conv_groups

    def forward(self, embedded: Tensor, hidden: Tensor, groups: Sequence[Group]) -> Tensor:
        parts = [group.pack(self._convolve(group.pad(embedded), group)) for group in groups]
        return self.norm(hidden + self.act(torch.cat(parts)))

    def _convolve(self, padded: Tensor, group: Group) -> Tensor:
        if group.is_key is not None:
            padded = padded * group.is_key.view(group.size, group.length, 1)
        channels = padded.transpose(1, 2)
        out = functional.conv1d(channels, self.weight, self.bias, padding=self._padding, groups=self._groups)
        return out.transpose(1, 2)


def layer_weights(config: DebertaConfig, state: State, index: int, relative: Tensor | None) -> LayerWeights:
    """The weights of one layer; relative: (2 * max_length - 1, hidden), the embedding of each distance, rising."""
    prefix = f"encoder.layer.{index}"
    attention = f"{prefix}.attention.self"
    scale = 1 / math.sqrt(config.head_size * (1 + len(config.pos_att_type)))
    query, key, value = (linear_of(state, f"{attention}.{name}_proj") for name in ("query", "key", "value"))

    def project(name: str) -> Tensor:
        own = f"{attention}.{name}_proj" if config.share_att_key else f"{attention}.pos_{name}_proj"
        rows = linear_of(state, own)(relative)
        return rows.view(-1, config.heads, config.head_size).transpose(0, 1)

    has_keys = relative is not None and "c2p" in config.pos_att_type
    has_queries = relative is not None and "p2c" in config.pos_att_type
    return LayerWeights(
        heads=config.heads,
        query=linear(query.weight * scale, query.bias * scale),
        key_value=linear(torch.cat([key.weight, value.weight]), torch.cat([key.bias, value.bias])),
        feed_forward=FeedForward(config, state, prefix),
        position_keys=constant(project("key").flip(1)) if has_keys else None,
        position_queries=constant(project("query") * scale) if has_queries else None,
    )


def make_groups(lengths: Sequence[int], step: int, device: torch.device) -> list[Group]:
    """Cut sorted lengths where they cross a multiple of `step`; with step 1 nothing is padded.

    With step 0 all are one group of one form, padded by SPARE_PLACES more than needed: compiled code would take equal
    lengths, a text alone, or the shortest ones for cases of their own.
    """
    if step == 0:
        return [_ragged(Group(0, sum(lengths), len(lengths), lengths[-1] + SPARE_PLACES), lengths, device)]
    groups, offset = [], 0
    for members in _runs(lengths, step):
        end = offset + sum(members)
        group = Group(offset, end, len(members), members[-1])
        groups.append(group if members[0] == members[-1] else _ragged(group, members, device))
        offset = end
    return groups


def linear_of(state: State, name: str) -> nn.Linear:
    """The linear layer a state holds under a name."""
    return linear(state[f"{name}.weight"], state[f"{name}.bias"])


def linear(weight: Tensor, bias: Tensor | None) -> nn.Linear:
    """A linear layer of given weights."""
    layer = nn.Linear(weight.shape[1], weight.shape[0], bias=bias is not None, device="meta")
    layer.weight = constant(weight)
    if bias is not None:
        layer.bias = constant(bias)
    return layer


def norm_of(state: State, name: str, eps: float) -> nn.LayerNorm:
    """The layer norm a state holds under a name."""
    weight = state[f"{name}.weight"]
    norm = nn.LayerNorm(weight.shape, eps, device="meta")
    norm.weight, norm.bias = constant(weight), constant(state[f"{name}.bias"])
    return norm


def constant(tensor: Tensor) -> nn.Parameter:
    """A parameter that is not trained."""
    return nn.Parameter(tensor.detach().contiguous(), requires_grad=False)


def _split_heads(projected: Tensor, parts: int, heads: int) -> tuple[Tensor, ...]:
    """`parts` tensors (count, heads, length, head size) of (count, length, parts * heads * head size)."""
    count, length, width = projected.shape
    shape = (count, length, parts, heads, width // parts // heads)
    return projected.view(shape).permute(2, 0, 3, 1, 4).unbind(0)


def distances_within(table: Tensor, length: int) -> Tensor:
    """The rows of a position table that sequences of this length can use: (heads, 2 * length - 1, head size)."""
    middle = table.shape[1] // 2
    return table[:, middle - length + 1 : middle + length]


def _skew(wide: Tensor) -> Tensor:
    """View of (..., L, 2L - 1) as (..., L, L) whose row i begins one column earlier than row i - 1."""
    count, heads, length, width = wide.shape
    strides = (heads * length * width, length * width, width - 1, 1)
    return wide.contiguous().as_strided((count, heads, length, length), strides, length - 1)


def _runs(lengths: Sequence[int], step: int) -> Iterator[Sequence[int]]:
    first = 0
    for index in range(1, len(lengths) + 1):
        if index == len(lengths) or (lengths[index] - 1) // step != (lengths[first] - 1) // step:
            yield lengths[first:index]
            first = index


def _ragged(group: Group, lengths: Sequence[int], device: torch.device) -> Group:
    sizes = torch.tensor(lengths, device=device)
    places = torch.arange(group.length, device=device)
    is_key = places < sizes[:, None]
    starts = sizes.cumsum(0) - sizes
    gather = torch.where(is_key, starts[:, None] + places, 0).flatten()
    keep = is_key.flatten().nonzero().flatten()
    return group._replace(gather=gather, keep=keep, is_key=is_key[:, None, None, :])
