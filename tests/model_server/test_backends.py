"""The contract every backend fulfils, run against each."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch

from mitre_core.errors import ReleaseError, SettingsError
from model_server.backends import BACKENDS, GOLDEN_TOLERANCE, Backend, load_backend, torch_backend
from model_server.classifier import Classifier, check_golden
from model_server.release import load_release
from tests.model_server.tiny_release import LABELS

TOKEN_IDS = [[1, *(5 + place % 60 for place in range(length)), 2] for length in (0, 3, 40, 3, 126)]


@pytest.fixture(scope="module", params=BACKENDS)
def backend(request: pytest.FixtureRequest, tiny_release: Path) -> Backend:
    return load_backend(request.param, load_release(tiny_release), threads=1)


def test_logits_are_a_row_of_float32_for_each_text(backend: Backend) -> None:
    logits = backend.logits(TOKEN_IDS)
    assert logits.shape == (len(TOKEN_IDS), len(LABELS))
    assert logits.dtype == np.float32


def test_a_text_gives_the_same_logits_alone_as_among_others(backend: Backend) -> None:
    together = backend.logits(TOKEN_IDS)
    alone = np.concatenate([backend.logits([ids]) for ids in TOKEN_IDS])
    # Scores differ by a quantisation step where a sum rounds the other way, not by what the neighbours hold.
    assert np.abs(together - alone).max() < (0.1 if backend.name == "onnx" else 1e-4)


def test_order_is_kept(backend: Backend) -> None:
    forwards, backwards = backend.logits(TOKEN_IDS), backend.logits(TOKEN_IDS[::-1])
    assert np.allclose(forwards, backwards[::-1], atol=1e-4)


def test_the_name_selects_the_backend(backend: Backend) -> None:
    assert backend.name.partition("-")[0] in BACKENDS


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
def test_half_precision_has_a_tolerance_of_its_own(
    tiny_release: Path, monkeypatch: pytest.MonkeyPatch, dtype: torch.dtype
) -> None:
    monkeypatch.setattr(torch_backend, "_choose_device", lambda: (torch.device("cpu"), dtype))
    classifier = Classifier.load(tiny_release, "torch")
    assert 0 < check_golden(classifier) < GOLDEN_TOLERANCE[classifier.backend.name]


def test_backends_agree(tiny_release: Path) -> None:
    release = load_release(tiny_release)
    torch_logits, onnx_logits = (load_backend(name, release, 1).logits(TOKEN_IDS) for name in ("torch", "onnx"))
    assert np.abs(torch_logits - onnx_logits).mean() < 0.05


def test_an_unknown_backend_is_refused(tiny_release: Path) -> None:
    with pytest.raises(SettingsError, match="onnx, torch"):
        load_backend("openvino", load_release(tiny_release), threads=1)


def test_a_damaged_graph_is_refused(tmp_path: Path) -> None:
    from model_server.backends.onnx_backend import OnnxBackend

    (tmp_path / "model.onnx").write_bytes(b"nonsense")
    with pytest.raises(ReleaseError, match="publish the release again"):
        OnnxBackend(tmp_path / "model.onnx", len(LABELS), threads=1)


def test_weights_for_another_number_of_labels_are_refused(tiny_release: Path) -> None:
    from model_server.backends.onnx_backend import OnnxBackend
    from model_server.backends.torch_backend import TorchBackend

    with pytest.raises(ReleaseError, match="4 labels, 5 are named"):
        OnnxBackend(tiny_release / "model.onnx", 5, threads=1)
    with pytest.raises(ReleaseError, match="4 labels, 5 are named"):
        TorchBackend(tiny_release, 5, 128, threads=1)


def test_the_onnx_backend_runs_without_torch(tiny_release: Path) -> None:
    code = (
        "import sys; sys.modules['torch'] = None; sys.modules['transformers'] = None\n"
        "from pathlib import Path\n"
        "from model_server.classifier import Classifier\n"
        f"print(Classifier.load(Path({str(tiny_release)!r})).classify([{{'text': 'whoami'}}])[0].status)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == "ok", done.stderr
