"""The export's measurements and its refusal."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import onnx
import pytest
import torch

from mitre_core.errors import ReleaseError
from model_server.deberta import load_deberta
from model_server.export import Bounds, export_onnx, observe_ranges

torch.set_num_threads(1)

TOKEN_IDS = [[1, *np.random.default_rng(seed).integers(5, 90, 3 + seed % 40).tolist(), 2] for seed in range(60)]


@pytest.fixture
def folder(tiny_release: Path, tmp_path: Path) -> Path:
    shutil.copytree(tiny_release, tmp_path / "model")
    (tmp_path / "model" / "model.onnx").unlink()
    return tmp_path / "model"


def test_every_linear_layer_that_runs_over_all_tokens_is_exported_in_int8(folder: Path) -> None:
    report = export_onnx(folder, TOKEN_IDS, 128, Bounds(1.0, 1.0))
    kinds = [node.op_type for node in onnx.load(folder / "model.onnx").graph.node]
    assert report.int8_layers == 4 + 1
    assert kinds.count("MatMulIntegerToFloat") == 6 + 2  # query, key and value are apart in the graph
    assert report.texts == len(TOKEN_IDS) // 2
    assert report.bytes == (folder / "model.onnx").stat().st_size


def test_int8_stays_close_to_fp32(folder: Path) -> None:
    assert export_onnx(folder, TOKEN_IDS, 128, Bounds(1.0, 1.0)).score_shift < 0.02


def test_an_export_past_the_bounds_is_refused_and_leaves_nothing(folder: Path) -> None:
    with pytest.raises(ReleaseError, match="mean score shift"):
        export_onnx(folder, TOKEN_IDS, 128, Bounds(argmax_flips=1.0, score_shift=0.0))
    assert not list(folder.glob("model.onnx*"))


def test_an_export_without_texts_to_measure_is_refused(folder: Path) -> None:
    with pytest.raises(ReleaseError, match="two sample texts"):
        export_onnx(folder, TOKEN_IDS[:1], 128)


def test_ranges_cover_what_the_layers_see(folder: Path) -> None:
    ranges = observe_ranges(load_deberta(folder, 128), TOKEN_IDS)
    assert all(span.low < 0 < span.high for span in ranges.values())
    gelu_outputs = ranges["layers.0.feed_forward.down"]
    assert gelu_outputs.low >= -0.18  # gelu's minimum is -0.17
