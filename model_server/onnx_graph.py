"""The arranged DeBERTa as an ONNX graph for ONNX Runtime, node by node, in fp32 or with int8 linear layers.

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
        pooled = self._act(self._model.pooler_act, self._plain_linear(self._model.pooler, first))
        self._plain_linear(self._model.classifier, pooled, output="logits")

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
        """What depends on the length L of this batch alone: slices of the position tables, the skew, the mask."""
        length = self._node("Shape", "input_ids", start=1, end=2)
        one, middle = self._ints(1), self._ints(self._model.max_length - 1)
        self._length = length
        self._before = self._node("Sub", length, one)  # L - 1
        self._first_row = self._node("Sub", self._node("Add", middle, one), length)
        self._end_row = self._node("Add", middle, length)
        self._middle, self._next_to_middle = middle, self._node("Add", middle, one)
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
        rows = self._node("Cast", self._node("Gather", table, "input_ids"), to=TensorProto.FLOAT)
        return self._norm(self._model.embedding_norm, rows)

    def _layer(self, layer: Layer, hidden: str) -> str:
        projected = self._linear(layer.query_key_value, hidden)
        heads = self._split_heads(projected, 3)
        query_key = self._slice(heads, 0, 2 * self._heads, axis=1)
        query = self._slice(heads, 0, self._heads, axis=1)
        key = self._slice(heads, self._heads, 2 * self._heads, axis=1)
        value = self._slice(heads, 2 * self._heads, 3 * self._heads, axis=1)
        scores = self._times_transposed(query, key)
        keys, queries = layer.position_keys, layer.position_queries
        if keys is not None and queries is not None:
            both = self._skew(query_key, np.concatenate([keys.numpy(), queries.numpy()]))
            scores = self._node("Add", scores, self._slice(both, 0, self._heads, axis=1))
            turned = self._node("Transpose", self._slice(both, self._heads, 2 * self._heads, axis=1), perm=[0, 1, 3, 2])
            scores = self._node("Add", scores, turned)
        elif keys is not None:
            scores = self._node("Add", scores, self._skew(query, keys.numpy()))
        elif queries is not None:
            turned = self._node("Transpose", self._skew(key, queries.numpy()), perm=[0, 1, 3, 2])
            scores = self._node("Add", scores, turned)
        return self._feed_forward(layer.feed_forward, hidden, self._attend(scores, value))

    def _first_token_layer(self, layer: FirstTokenLayer, hidden: str) -> str:
        first = self._slice(hidden, 0, 1, axis=1)
        query = self._split_heads(self._linear(layer.query, first), 1)
        heads = self._split_heads(self._linear(layer.key_value, hidden), 2)
        key, value = self._slice(heads, 0, self._heads, axis=1), self._slice(heads, self._heads, None, axis=1)
        reached = key
        if layer.position_keys is not None:  # the distance from the first token to token j is -j
            table = self._constant(layer.position_keys.numpy())
            rows = self._node("Slice", table, self._middle, self._end_row, self._ints(1))
            reached = self._node("Add", key, rows)
        scores = self._times_transposed(query, reached)
        if layer.position_queries is not None:
            table = self._constant(layer.position_queries.numpy()[:, ::-1])
            rows = self._node("Slice", table, self._middle, self._end_row, self._ints(1))
            products = self._node("ReduceSum", self._node("Mul", key, rows), self._ints(-1), keepdims=0)
            scores = self._node("Add", scores, self._node("Unsqueeze", products, self._ints(2)))
        output = self._feed_forward(layer.feed_forward, first, self._attend(scores, value))
        return self._node("Squeeze", output, self._ints(1))

    def _attend(self, scores: str, value: str) -> str:
        weights = self._node("Softmax", self._node("Add", scores, self._mask), axis=-1)
        context = self._node("Transpose", self._node("MatMul", weights, value), perm=[0, 2, 1, 3])
        return self._node("Reshape", context, self._ints(0, 0, self._heads * self._head_size))

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

    def _skew(self, rows: str, table: np.ndarray) -> str:
        """rows (B, heads, L, d) against each distance's row of table (heads, 2 * max - 1, d): (B, heads, L, L)."""
        used = self._node("Slice", self._constant(table), self._first_row, self._end_row, self._ints(1))
        wide = self._node("Reshape", self._times_transposed(rows, used), self._ints(0, 0, -1))
        cut = self._node("Slice", wide, self._before, self._skew_end, self._ints(2))
        return self._node(
            "Slice", self._node("Reshape", cut, self._skew_shape), self._ints(0), self._length, self._ints(3)
        )

    def _is_int8(self, layer: nn.Linear) -> bool:
        return self._modules[id(layer)] in self._ranges

    def _linear(self, layer: nn.Linear, rows: str) -> str:
        if not self._is_int8(layer):
            return self._plain_linear(layer, rows)
        span = self._ranges[self._modules[id(layer)]]
        weight, scales = quantise_weight(layer.weight.numpy())
        input_scale, zero = quantise_range(span)
        scale_name, zero_name = self._constant(input_scale), self._constant(zero)
        quantised = self._node("QuantizeLinear", rows, scale_name, zero_name)
        return self._node(
            "MatMulIntegerToFloat",
            quantised,
            self._constant(weight.T),
            scale_name,
            self._constant(scales),
            zero_name,
            self._constant(np.zeros(len(scales), np.int8)),
            self._tensor(layer.bias),
            domain=MICROSOFT,
        )

    def _plain_linear(self, layer: nn.Linear, rows: str, output: str | None = None) -> str:
        product = self._node("MatMul", rows, self._constant(layer.weight.numpy().T))
        return self._node("Add", product, self._tensor(layer.bias), output=output)

    def _act(self, act: nn.Module, rows: str, is_quantised: bool = False) -> str:
        if isinstance(act, nn.GELU):
            # The tanh form is off by 0.0005 at most, far below a quantisation step, and takes two thirds of the time.
            is_fast = act.approximate == "tanh" or is_quantised
            return self._node("FastGelu" if is_fast else "Gelu", rows, domain=MICROSOFT)
        return self._node("Relu" if isinstance(act, nn.ReLU) else "Tanh", rows)

    def _split_heads(self, rows: str, parts: int) -> str:
        shape = self._ints(0, 0, parts * self._heads, self._head_size)
        return self._node("Transpose", self._node("Reshape", rows, shape), perm=[0, 2, 1, 3])

    def _times_transposed(self, left: str, right: str) -> str:
        return self._node("FusedMatMul", left, right, domain=MICROSOFT, transB=1)

    def _slice(self, rows: str, start: int, end: int | None, axis: int) -> str:
        stop = np.iinfo(np.int64).max if end is None else end
        return self._node("Slice", rows, self._ints(start), self._ints(stop), self._ints(axis))

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
