"""The machine's roof: the fastest matrix products any library here reaches. Arguments: hidden size, threads."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import numpy as np

ROWS = 512  # tokens of a forward batch
SECONDS = 1.0  # of measuring, each


class Roof(NamedTuple):
    """Billions of operations a second, an addition and a multiplication counted as two."""

    fp32: float
    int8: float


def measure_roof(hidden: int, threads: int) -> Roof:
    """Measure in a process of its own, so that no thread pool stays behind."""
    command = [sys.executable, "-m", "model_server.bench.roof", str(hidden), str(threads)]
    return Roof(**json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout))


def linear_operations(config: Mapping[str, Any], tokens: int) -> int:
    """Operations of the linear layers alone for so many tokens, as Transformers computes them."""
    hidden, inner = config["hidden_size"], config["intermediate_size"]
    return 2 * tokens * config["num_hidden_layers"] * (4 * hidden * hidden + 2 * hidden * inner)


def _measure(hidden: int, threads: int) -> Roof:
    rates = {kind: _rate(run, hidden) for kind, run in _products(hidden, threads).items()}
    return Roof(fp32=max(rates["onnx fp32"], rates["torch fp32"]), int8=max(rates["onnx int8"], rates["torch int8"]))


def _products(hidden: int, threads: int) -> dict[str, Callable[[], object]]:
    """(ROWS, hidden) times (hidden, 4 * hidden), in each library."""
    import torch

    torch.set_num_threads(threads)
    random = np.random.default_rng(0)
    rows = random.standard_normal((ROWS, hidden), np.float32)
    weight = random.standard_normal((hidden, 4 * hidden), np.float32)
    left, right = torch.from_numpy(rows), torch.from_numpy(weight)
    int8_left = (left * 20).clamp(-127, 127).to(torch.int8)
    int8_right = (right * 20).clamp(-63, 63).to(torch.int8)
    return {
        "onnx fp32": _onnx_product(rows, weight, threads, is_int8=False),
        "onnx int8": _onnx_product(rows, weight, threads, is_int8=True),
        "torch fp32": lambda: left @ right,
        "torch int8": lambda: torch.ops.aten._int_mm(int8_left, int8_right),
    }


def _onnx_product(rows: np.ndarray, weight: np.ndarray, threads: int, *, is_int8: bool) -> Callable[[], object]:
    import onnxruntime
    from onnx import TensorProto, helper, numpy_helper

    kind, tensor = (TensorProto.UINT8, TensorProto.INT32) if is_int8 else (TensorProto.FLOAT, TensorProto.FLOAT)
    constant = np.clip(weight * 20, -63, 63).astype(np.int8) if is_int8 else weight
    values = np.clip(rows * 20 + 128, 0, 255).astype(np.uint8) if is_int8 else rows
    graph = helper.make_graph(
        [helper.make_node("MatMulInteger" if is_int8 else "MatMul", ["x", "w"], ["y"])],
        "product",
        [helper.make_tensor_value_info("x", kind, list(rows.shape))],
        [helper.make_tensor_value_info("y", tensor, [len(rows), weight.shape[1]])],
        [numpy_helper.from_array(constant, "w")],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20)], ir_version=10)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
    return lambda: session.run(None, {"x": values})


def _rate(run: Callable[[], object], hidden: int) -> float:
    run()
    seconds, end = [], time.perf_counter() + SECONDS
    while time.perf_counter() < end:
        started = time.perf_counter()
        run()
        seconds.append(time.perf_counter() - started)
    return 2 * ROWS * hidden * 4 * hidden / statistics.median(seconds) / 1e9


if __name__ == "__main__":
    print(json.dumps(_measure(int(sys.argv[1]), int(sys.argv[2]))._asdict()))
