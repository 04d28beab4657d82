"""The ONNX graph against the torch module it is built from."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors.numpy import save_file

from mitre_core.errors import ReleaseError
from model_server.backends.onnx_backend import OnnxBackend
from model_server.deberta import Deberta, load_deberta
from model_server.onnx_graph import ActivationRange, build_onnx, quantise_range, quantise_weight, split_diagonal
from tests.model_server.tiny_release import CONFIG, LABELS, random_weights

torch.set_num_threads(1)

MAX_LENGTH = 64
VARIANTS: dict[str, dict[str, Any]] = {
    "both": {},
    "logarithmic buckets": {"position_buckets": 16},
    "content to position alone": {"pos_att_type": ["c2p"]},
    "position to content alone": {"pos_att_type": "p2c"},
    "no relative attention": {"relative_attention": False, "pos_att_type": []},
    "relu": {"hidden_act": "relu", "pooler_hidden_act": "tanh"},
}


def make_model(folder: Path, **changes: Any) -> Deberta:
    config = {**CONFIG, "vocab_size": 50, **changes}
    folder.mkdir(exist_ok=True)
    (folder / "config.json").write_text(json.dumps(config))
    save_file(random_weights(config, seed=1), folder / "model.safetensors")
    return load_deberta(folder, MAX_LENGTH)


@pytest.fixture(scope="module", params=VARIANTS, ids=str)
def pair(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Deberta, OnnxBackend]:
    folder = tmp_path_factory.mktemp("graph")
    model = make_model(folder, **VARIANTS[request.param])
    onnx.save(build_onnx(model, {}), folder / "model.onnx")
    return model, OnnxBackend(folder / "model.onnx", len(LABELS), threads=1)


sequence = st.lists(st.integers(1, 49), min_size=1, max_size=MAX_LENGTH)


@settings(deadline=None, max_examples=25)
@given(token_ids=st.lists(sequence, min_size=1, max_size=6))
def test_the_fp32_graph_gives_the_logits_of_the_module(
    pair: tuple[Deberta, OnnxBackend], token_ids: list[list[int]]
) -> None:
    model, exported = pair
    with torch.inference_mode():
        expected = model(token_ids).numpy()
    assert np.abs(exported.logits(token_ids) - expected).max() < 1e-4


def test_only_the_named_layers_run_in_int8(tmp_path: Path) -> None:
    model = make_model(tmp_path)
    ranges = {"layers.0.feed_forward.up": ActivationRange(-4, 4), "last_layer.key_value": ActivationRange(-4, 4)}
    kinds = [node.op_type for node in build_onnx(model, ranges).graph.node]
    assert kinds.count("MatMulIntegerToFloat") == 1 + 2  # keys and values are apart


def test_the_convolution_of_v2_is_left_to_torch(tmp_path: Path) -> None:
    model = make_model(tmp_path)
    model.convolution = torch.nn.Identity()
    with pytest.raises(ReleaseError, match="torch backend"):
        build_onnx(model, {})


@settings(deadline=None)
@given(weight=st.lists(st.lists(st.floats(-8, 8, width=32), min_size=3, max_size=3), min_size=1, max_size=4))
def test_weights_keep_to_seven_bits_and_half_a_step(weight: list[list[float]]) -> None:
    original = np.array(weight, np.float32)
    steps, scales = quantise_weight(original)
    assert np.abs(steps.astype(int)).max() <= 63
    assert (np.abs(steps * scales[:, None] - original) <= scales[:, None] * 0.51).all()


@settings(deadline=None)
@given(low=st.floats(-50, 0), high=st.floats(0, 50))
def test_a_range_holds_zero_exactly(low: float, high: float) -> None:
    scale, zero = quantise_range(ActivationRange(low, high))
    assert scale > 0
    assert 0 <= int(zero) <= 255


def test_a_weight_that_its_diagonal_dominates_is_quantised_without_it() -> None:
    rest = np.random.default_rng(0).uniform(-0.03, 0.03, (8, 8)).astype(np.float32)
    np.fill_diagonal(rest, 0)
    diagonal, left = split_diagonal(rest + np.eye(8, dtype=np.float32))
    assert diagonal is not None
    assert np.allclose(diagonal, 1)
    assert np.allclose(left, rest, atol=1e-6)
    for other in (rest, np.ones((4, 8), np.float32)):
        diagonal, left = split_diagonal(other)
        assert diagonal is None
        assert left is other


def test_int8_keeps_what_stands_beside_a_large_diagonal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model = make_model(tmp_path)
    values = model.last_layer.key_value.weight[len(model.last_layer.key_value.weight) // 2 :]
    values += 30 * values.abs().max() * torch.eye(len(values))
    token_ids = [[1, 5, 9, 30], [1, 40, 41], [1, *range(2, 40)]]

    def error() -> float:
        onnx.save(build_onnx(model, {"last_layer.key_value": ActivationRange(-4, 4)}), tmp_path / "model.onnx")
        logits = OnnxBackend(tmp_path / "model.onnx", len(LABELS), threads=1).logits(token_ids)
        return float(np.abs(logits - model(token_ids).numpy()).max())

    with torch.inference_mode():
        apart = error()
        monkeypatch.setattr("model_server.onnx_graph.split_diagonal", lambda weight: (None, weight))
        assert apart < error() / 2
