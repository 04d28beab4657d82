"""The torch backend's modes: compiled for all sizes at once with the same logits, or an honest refusal."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch

from mitre_core.errors import SettingsError
from model_server.backends.torch_backend import TorchBackend
from tests.model_server.tiny_release import LABELS, MAX_LENGTH

# One text and several, equal lengths and mixed ones, the shortest and the longest.
BATCHES = ([4], [2], [MAX_LENGTH], [9, 9, 9], [2, 3, 40, 3, MAX_LENGTH], [17, 5], [16, 14], [6] * 30, [*range(2, 40)])


def make_ids(lengths: list[int]) -> list[list[int]]:
    return [[1, *(5 + (7 * place + length) % 60 for place in range(length - 2)), 2] for length in lengths]


def load(folder: Path, mode: str) -> TorchBackend:
    return TorchBackend(folder, len(LABELS), MAX_LENGTH, threads=1, mode=mode)


@pytest.fixture
def fresh_compiler() -> Iterator[None]:
    """Forget what was compiled before and after."""
    torch.compiler.reset()
    yield
    torch.compiler.set_stance("default")
    torch.compiler.reset()


# What torch's compiler warns of in its own code.
@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::UserWarning", "ignore::FutureWarning")
@pytest.mark.usefixtures("fresh_compiler")
def test_compiled_logits_equal_plain_ones_and_no_size_is_compiled_while_serving(tiny_release: Path) -> None:
    plain, compiled = load(tiny_release, "plain"), load(tiny_release, "compile")
    torch.compiler.set_stance("fail_on_recompile")
    found: list[np.ndarray] = []

    def compute() -> None:  # in a thread of its own, as when serving
        found.extend(compiled.logits(make_ids(lengths)) for lengths in BATCHES)

    thread = threading.Thread(target=compute)
    thread.start()
    thread.join()
    assert len(found) == len(BATCHES), "a size was not foreseen"
    for lengths, logits in zip(BATCHES, found, strict=True):
        assert np.abs(logits - plain.logits(make_ids(lengths))).max() < 1e-4, lengths


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::UserWarning", "ignore::FutureWarning")
@pytest.mark.usefixtures("fresh_compiler")
def test_without_a_compiler_it_says_what_is_missing(
    tiny_release: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from torch._inductor import config

    monkeypatch.setattr(config.cpp, "cxx", (None, "/no/such/g++"))
    monkeypatch.setenv("TORCHINDUCTOR_CACHE_DIR", str(tmp_path))  # so that nothing compiled before is found
    with pytest.raises(SettingsError, match=r"g\+\+.*plain"):
        load(tiny_release, "compile")


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a GPU")
def test_triton_without_a_gpu_is_refused(tiny_release: Path) -> None:
    with pytest.raises(SettingsError, match=r"needs a GPU.*plain"):
        load(tiny_release, "triton")
