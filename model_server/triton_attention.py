"""Attention with relative positions over packed tokens as one Triton kernel, for a GPU.

Nothing is padded and no table of scores is written: a block of queries goes over the keys of its own sequence with
a running softmax (Dao et al., FlashAttention, 2022), and adds to each score the two terms of its distance.
"""

# Triton is there on machines with a GPU alone.
# pyright: reportMissingImports=false, reportIndexIssue=false

from __future__ import annotations

import torch
import triton
import triton.language as tl
from torch import Tensor

from .deberta_layers import PositionTables, distances_within

BLOCK = 64  # queries of one program, and keys of one of its steps
MIN_DOT = 16  # the smallest side tl.dot takes


def attend_packed(projected: Tensor, heads: int, tables: PositionTables, starts: Tensor, longest: int) -> Tensor:
    """Context (tokens, hidden) of projected (tokens, 3 * hidden): query, key, value; starts: (B + 1,).

    The attention's scale is in the query and in the tables already (see LayerWeights).
    """
    tokens, width = projected.shape
    hidden = width // 3
    query, key, _ = projected.view(tokens, 3, heads, hidden // heads).permute(1, 2, 0, 3)
    by_key = _by_distance(query, tables.keys, longest)
    by_query = _by_distance(key, tables.queries, longest)
    context = torch.empty(tokens, hidden, dtype=projected.dtype, device=projected.device)
    _attend[(triton.cdiv(longest, BLOCK), heads, len(starts) - 1)](
        projected,
        projected if by_key is None else by_key,
        projected if by_query is None else by_query,
        starts,
        context,
        tokens,
        longest,
        hidden,
        SIZE=hidden // heads,
        PADDED_SIZE=max(MIN_DOT, triton.next_power_of_2(hidden // heads)),
        BLOCK=BLOCK,
        HAS_KEYS=by_key is not None,
        HAS_QUERIES=by_query is not None,
    )
    return context


def _by_distance(rows: Tensor, table: Tensor | None, longest: int) -> Tensor | None:
    """Products (heads, tokens, 2 * longest - 1) of rows (heads, tokens, head size) with the table's, by distance."""
    return None if table is None else (rows @ distances_within(table, longest).transpose(-1, -2)).contiguous()


@triton.jit
def _attend(
    projected,
    by_key,
    by_query,
    starts,
    context,
    tokens,
    longest,
    hidden,
    SIZE: tl.constexpr,
    PADDED_SIZE: tl.constexpr,
    BLOCK: tl.constexpr,
    HAS_KEYS: tl.constexpr,
    HAS_QUERIES: tl.constexpr,
):
    """One block of queries of one head of one sequence."""
    first_row = tl.program_id(0) * BLOCK
    head = tl.program_id(1)
    start = tl.load(starts + tl.program_id(2))
    length = tl.load(starts + tl.program_id(2) + 1) - start
    if first_row >= length:
        return
    wide = 2 * longest - 1
    rows = first_row + tl.arange(0, BLOCK)
    dims = tl.arange(0, PADDED_SIZE)
    is_row, is_dim = rows < length, dims < SIZE
    own = projected + head * SIZE + dims
    query = tl.load(own[None, :] + (start + rows)[:, None] * 3 * hidden, is_row[:, None] & is_dim[None, :], 0.0)
    highest = tl.full([BLOCK], float("-inf"), tl.float32)
    total = tl.zeros([BLOCK], tl.float32)
    summed = tl.zeros([BLOCK, PADDED_SIZE], tl.float32)
    for first_column in range(0, length, BLOCK):
        columns = first_column + tl.arange(0, BLOCK)
        is_column = columns < length
        is_pair = is_row[:, None] & is_column[None, :]
        at = (start + columns) * 3 * hidden
        key = tl.load(own[:, None] + hidden + at[None, :], is_dim[:, None] & is_column[None, :], 0.0)
        value = tl.load(own[None, :] + 2 * hidden + at[:, None], is_column[:, None] & is_dim[None, :], 0.0)
        scores = tl.dot(query, key, input_precision="ieee")
        # As in deberta_layers: a token's own distance stands in the middle, at longest - 1.
        distance = longest - 1 + columns[None, :] - rows[:, None]
        if HAS_KEYS:
            scores += tl.load(by_key + (head * tokens + start + rows)[:, None] * wide + distance, is_pair, 0.0)
        if HAS_QUERIES:
            mirrored = 2 * (longest - 1) - distance
            scores += tl.load(by_query + (head * tokens + start + columns)[None, :] * wide + mirrored, is_pair, 0.0)
        scores = tl.where(is_column[None, :], scores, float("-inf"))
        new_highest = tl.maximum(highest, tl.max(scores, 1))
        weights = tl.exp(scores - new_highest[:, None])
        shrink = tl.exp(highest - new_highest)
        total = total * shrink + tl.sum(weights, 1)
        summed = summed * shrink[:, None] + tl.dot(weights.to(value.dtype), value, input_precision="ieee")
        highest = new_highest
    out = context + (start + rows)[:, None] * hidden + head * SIZE + dims[None, :]
    tl.store(out, (summed / total[:, None]).to(context.dtype.element_ty), is_row[:, None] & is_dim[None, :])
