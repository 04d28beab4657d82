"""The arranged DeBERTa as an ONNX graph for ONNX Runtime, node by node, in fp32 or with int8 linear layers.

Tokens run along the first axis, sequences along the second: so heads need no transposing before they are multiplied.

Built by hand rather than traced: what is quantised and which fused operators are used is then a decision, not the
outcome of graph optimisers.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from torch import Tensor, nn

from mitre_core.errors import ReleaseError

from .deberta import Deberta
from .deberta_layers import FeedForward, FirstTokenLayer, Layer

OPSET = 20
IR_VERSION = 10  # the newest that every ONNX Runtime since 1.18 reads
MICROSOFT = "com.microsoft"  # ONNX Runtime's own fused operators, on every CPU it runs on
_DOMINATES = 1.5  # times the next largest weight of its row, from where it is worth a product of its own
LARGE = np.float32(-1e9)  # out of softmax's reach, without the infinities that turn into NaN


class ActivationRange(NamedTuple):
    """The range of values a linear layer's input is quantised over."""

    low: float
    high: float


def build_onnx(model: Deberta, ranges: Mapping[str, ActivationRange]) -> onnx.ModelProto:
    """The graph of a model: input_ids, attention_mask (B, L) int64 to logits (B, labels) float32, L at least 2.

    ranges: of the inputs of the linear layers to run in int8, by module name; others stay in fp32.
    Raises: ReleaseError for a model with parts that only the torch backend has.
    """
    if model.convolution is not None or model.projection is not None or model.positions is not None:
        raise ReleaseError(
            "ONNX export covers models without convolution, embedding projection and absolute positions (DeBERTa-v3); "
            "serve this one with the torch backend."
        )
    graph = _Graph(model, ranges)
    graph.build()
    return graph.finish()


class _Graph:
    """Collects nodes and constants; methods add a step and return the name of its output."""

    def __init__(self, model: Deberta, ranges: Mapping[str, ActivationRange]) -> None:
        self._model, self._ranges = model, ranges
        self._nodes: list[onnx.NodeProto] = []
        self._constants: dict[str, np.ndarray] = {}
        self._modules = {id(module): name for name, module in model.named_modules()}
        self._heads, self._head_size = model.config.heads, model.config.head_size

    def build(self) -> None:
        self._shapes()
        hidden = self._embed()
        for layer in self._model.layers:
            assert isinstance(layer, Layer)
            hidden = self._layer(layer, hidden)
        first = self._first_token_layer(self._model.last_layer, hidden)
        pooled = self._act(self._model.pooler_act, self._linear(self._model.pooler, first))
        self._node("Identity", self._linear(self._model.classifier, pooled), output="logits")

    def finish(self) -> onnx.ModelProto:
        labels = self._model.classifier.out_features
        inputs = [
            helper.make_tensor_value_info(name, TensorProto.INT64, ["batch", "length"])
            for name in ("input_ids", "attention_mask")
        ]
        graph = helper.make_graph(
            self._nodes,
            "deberta",
            inputs,
            [helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["batch", labels])],
            [numpy_helper.from_array(value, name) for name, value in self._constants.items()],
        )
        opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid(MICROSOFT, 1)]
        made = helper.make_model(graph, opset_imports=opsets, ir_version=IR_VERSION)
        onnx.checker.check_model(made)
        return made

    def _shapes(self) -> None:
        """What depends on the length L of this batch alone: rows of the position tables, the skew, the mask."""
        length = self._node("Shape", "input_ids", start=1, end=2)
        middle = self._ints(self._model.max_length - 1)
        self._length, self._middle = length, middle
        self._before = self._node("Sub", length, self._ints(1))  # L - 1
        self._first_row = self._node("Sub", middle, self._before)
        self._end_row = self._node("Add", middle, length)
        # A row is 2L - 1 wide; read with a row length of 2L - 2 each row starts one column earlier than the last.
        narrow = self._node("Mul", self._before, self._ints(2))
        self._skew_end = self._node("Add", self._before, self._node("Mul", length, narrow))
        self._skew_shape = self._node("Concat", self._ints(0, 0), length, self._ints(-1), axis=0)
        is_key = self._node("Cast", "attention_mask", to=TensorProto.BOOL)
        bias = self._node("Where", is_key, self._constant(np.float32(0)), self._constant(LARGE))
        self._mask = self._node("Unsqueeze", bias, self._ints(1, 2))

    def _embed(self) -> str:
        words = self._model.words.numpy()
        half = words.astype(np.float16)
        # Weights rounded to bf16 fit fp16 but for the tiniest: half the size, the same numbers.
        table = self._constant(half if np.abs(half - words).max() < 1e-6 else words)
        ids = self._node("Transpose", "input_ids", perm=[1, 0])
        rows = self._node("Cast", self._node("Gather", table, ids), to=TensorProto.FLOAT)
        return self._norm(self._model.embedding_norm, rows)

    def _layer(self, layer: Layer, hidden: str) -> str:
        query, key, value = self._projections(layer.query_key_value, hidden, 3)
        scores = self._products(query, key)
        if layer.position_keys is not None:
            scores = self._node("Add", scores, self._skew(query, layer.position_keys))
        if layer.position_queries is not None:
            turned = self._node("Transpose", self._skew(key, layer.position_queries), perm=[0, 1, 3, 2])
            scores = self._node("Add", scores, turned)
        context = self._node("Transpose", self._weighted(scores, value), perm=[2, 0, 1, 3])
        return self._feed_forward(layer.feed_forward, hidden, self._merge_heads(context))

    def _first_token_layer(self, layer: FirstTokenLayer, hidden: str) -> str:
        """(B, hidden size): the last layer at the first token of each sequence."""
        first = self._node("Slice", hidden, self._ints(0), self._ints(1), self._ints(0))
        (query,) = self._projections(layer.query, first, 1)
        key, value = self._projections(layer.key_value, hidden, 2)
        reached = key
        if layer.position_keys is not None:  # the distance from the first token to token j is -j
            rows = self._rows(layer.position_keys.numpy(), self._middle)
            reached = self._node("Add", key, rows)
        scores = self._products(query, reached)
        if layer.position_queries is not None:
            rows = self._rows(layer.position_queries.numpy()[:, ::-1], self._middle)
            products = self._node("ReduceSum", self._node("Mul", key, rows), self._ints(-1), keepdims=0)
            turned = self._node("Transpose", products, perm=[1, 2, 0])
            scores = self._node("Add", scores, self._node("Unsqueeze", turned, self._ints(2)))
        context = self._node("Transpose", self._weighted(scores, value), perm=[2, 0, 1, 3])
        output = self._feed_forward(layer.feed_forward, first, self._merge_heads(context))
        return self._node("Squeeze", output, self._ints(0))

    def _weighted(self, scores: str, value: str) -> str:
        """(B, heads, queries, d): values weighted by the softmax of scores (B, heads, queries, L)."""
        weights = self._node("Softmax", self._node("Add", scores, self._mask), axis=-1)
        return self._node("FusedMatMul", weights, value, domain=MICROSOFT, transBatchB=1)

    def _merge_heads(self, rows: str) -> str:
        return self._node("Reshape", rows, self._ints(0, 0, self._heads * self._head_size))

    def _feed_forward(self, layer: FeedForward, hidden: str, context: str) -> str:
        hidden = self._add_norm(layer.attention_norm, self._linear(layer.output, context), hidden)
        expanded = self._act(layer.act, self._linear(layer.up, hidden), is_quantised=self._is_int8(layer.down))
        return self._add_norm(layer.output_norm, self._linear(layer.down, expanded), hidden)

    def _add_norm(self, norm: nn.LayerNorm, update: str, hidden: str) -> str:
        # Two nodes: ONNX Runtime's fused SkipLayerNormalization takes four times as long on a CPU.
        return self._norm(norm, self._node("Add", update, hidden))

    def _norm(self, norm: nn.LayerNorm, rows: str) -> str:
        weight, bias = self._tensor(norm.weight), self._tensor(norm.bias)
        return self._node("LayerNormalization", rows, weight, bias, epsilon=norm.eps, axis=-1)

    def _skew(self, rows: str, table: Tensor) -> str:
        """rows (L, B, heads, d) against the row of each distance in a position table: (B, heads, L, L)."""
        wide = self._products(rows, self._rows(table.numpy(), self._first_row))
        cut = self._node("Slice", self._merge_last(wide), self._before, self._skew_end, self._ints(2))
        narrow = self._node("Reshape", cut, self._skew_shape)
        return self._node("Slice", narrow, self._ints(0), self._length, self._ints(3))

    def _merge_last(self, wide: str) -> str:
        return self._node("Reshape", wide, self._ints(0, 0, -1))

    def _rows(self, table: np.ndarray, first: str) -> str:
        """(rows, 1, heads, d): a position table (heads, 2 * max - 1, d) from row `first` to the last that L needs."""
        by_row = self._constant(table.transpose(1, 0, 2)[:, None])
        return self._node("Slice", by_row, first, self._end_row, self._ints(0))

    def _is_int8(self, layer: nn.Linear) -> bool:
        return self._modules[id(layer)] in self._ranges

    def _linear(self, layer: nn.Linear, rows: str) -> str:
        return self._split_linear(layer, rows, 1)[0]

    def _projections(self, layer: nn.Linear, rows: str, parts: int) -> list[str]:
        """`parts` tensors (rows, B, heads, d): apart at once, for cutting them apart later copies them."""
        shape = self._ints(0, 0, self._heads, self._head_size)
        return [self._node("Reshape", part, shape) for part in self._split_linear(layer, rows, parts)]

    def _split_linear(self, layer: nn.Linear, rows: str, parts: int) -> list[str]:
        weights, biases = np.split(layer.weight.numpy(), parts), np.split(layer.bias.numpy(), parts)
        if not self._is_int8(layer):
            products = [self._node("MatMul", rows, self._constant(weight.T)) for weight in weights]
            pairs = zip(products, biases, strict=True)
            return [self._node("Add", product, self._constant(bias)) for product, bias in pairs]
        scale, zero = map(self._constant, quantise_range(self._ranges[self._modules[id(layer)]]))
        quantised = self._node("QuantizeLinear", rows, scale, zero)
        pairs = zip(weights, biases, strict=True)
        products = []
        for weight, bias in pairs:
            diagonal, rest = split_diagonal(weight)
            product = self._int8_product(quantised, scale, zero, rest, bias)
            if diagonal is not None:
                product = self._node("Add", product, self._node("Mul", rows, self._constant(diagonal)))
            products.append(product)
        return products

    def _int8_product(self, quantised: str, scale: str, zero: str, weight: np.ndarray, bias: np.ndarray) -> str:
        steps, scales = quantise_weight(weight)
        names = [self._constant(one) for one in (steps.T, scales, np.zeros(len(scales), np.int8), bias)]
        steps_name, scales_name, zeros, bias_name = names
        inputs = (quantised, steps_name, scale, scales_name, zero, zeros, bias_name)
        return self._node("MatMulIntegerToFloat", *inputs, domain=MICROSOFT)

    def _act(self, act: nn.Module, rows: str, is_quantised: bool = False) -> str:
        if isinstance(act, nn.GELU):
            # The tanh form is off by 0.0005 at most, far below a quantisation step, and takes two thirds of the time.
            is_fast = act.approximate == "tanh" or is_quantised
            return self._node("FastGelu" if is_fast else "Gelu", rows, domain=MICROSOFT)
        return self._node("Relu" if isinstance(act, nn.ReLU) else "Tanh", rows)

    def _products(self, left: str, right: str) -> str:
        """(B, heads, L, M) of (L, B, heads, d) and (M, B, heads, d), without transposing either."""
        return self._node("FusedMatMul", left, right, domain=MICROSOFT, transBatchA=1, transBatchB=1, transB=1)

    def _node(self, kind: str, *inputs: str, output: str | None = None, domain: str = "", **attributes: Any) -> str:
        name = output or f"{kind}_{len(self._nodes)}"
        self._nodes.append(helper.make_node(kind, inputs, [name], domain=domain, **attributes))
        return name

    def _ints(self, *values: int) -> str:
        name = "ints_" + "_".join(map(str, values))
        self._constants.setdefault(name, np.array(values, np.int64))
        return name

    def _tensor(self, tensor: Tensor) -> str:
        return self._constant(tensor.numpy())

    def _constant(self, value: np.ndarray | np.generic) -> str:
        name = f"constant_{len(self._constants)}"
        self._constants[name] = np.ascontiguousarray(value).reshape(np.shape(value))
        return name


def split_diagonal(weight: np.ndarray) -> tuple[np.ndarray | None, np.ndarray]:
    """The diagonal (n,) of a weight (n, n) that it dominates, and the rest; None and the whole weight for any other.

    A projection that began as the identity keeps one weight a row far above the others, whose steps would be coarse.
    """
    if weight.shape[0] != weight.shape[1]:
        return None, weight
    diagonal = np.diagonal(weight).copy()
    rest = weight - np.diag(diagonal)
    gain = np.abs(weight).max(axis=1) / np.maximum(np.abs(rest).max(axis=1), 1e-12)
    return (diagonal, rest) if np.median(gain) > _DOMINATES else (None, weight)


def quantise_weight(weight: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Weights (out, in) as int8 with one scale per output.

    In 7 bits: AVX2 adds two products of u8 and s8 in 16 bits, which saturates with 8-bit weights; VNNI and ARM do not.
    """
    scales = np.maximum(np.abs(weight).max(axis=1), 1e-12) / 63
    return np.rint(weight / scales[:, None]).astype(np.int8), scales.astype(np.float32)


def quantise_range(span: ActivationRange) -> tuple[np.float32, np.uint8]:
    """Scale and zero point of a range over 0..255; zero itself is always exact."""
    low, high = min(span.low, 0.0), max(span.high, 1e-6)
    scale = np.float32((high - low) / 255)
    return scale, np.uint8(round(-low / float(scale)))
