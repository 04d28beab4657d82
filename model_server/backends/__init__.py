"""Backends: what computes logits, and the one place that chooses among them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np

from mitre_core.errors import SettingsError

from ..release import Release

BACKENDS = ("onnx", "torch")
# How the torch backend runs: as it is, compiled by torch.compile, or with our attention kernel on a GPU.
TORCH_MODES = ("plain", "compile", "triton")

# How far scores in half precision may be from the golden ones where a release does not say. Seen over both that ship:
# 0.027 and 0.002; other GPUs sum in another order.
GOLDEN_TOLERANCE = {"torch-bfloat16": 0.1, "torch-float16": 0.01}


class Backend(Protocol):
    """Computes one forward batch at a time; the caller sorts by length and bounds the batch."""

    @property
    def name(self) -> str:
        """`onnx`, `torch`, or one of GOLDEN_TOLERANCE: selects the golden tolerance."""
        ...

    def logits(self, token_ids: Sequence[Sequence[int]]) -> np.ndarray:
        """Logits (B, labels) float32 of unpadded token ids of any lengths from 1 to the model's maximum."""
        ...


def load_backend(name: str, release: Release, threads: int, torch_mode: str = "plain") -> Backend:
    """Load a release's weights into a backend; torch is imported only for the torch backend.

    Raises: SettingsError for an unknown name or a mode this machine cannot run, ReleaseError when the weights do not
    fit.
    """
    if name == "onnx":
        from .onnx_backend import OnnxBackend

        return OnnxBackend(release.file("model.onnx"), len(release.labels), threads)
    if name == "torch":
        from .torch_backend import TorchBackend

        return TorchBackend(release.folder, len(release.labels), release.manifest.max_length, threads, torch_mode)
    raise SettingsError(f"There is no backend {name!r}; use one of: {', '.join(BACKENDS)}.")
