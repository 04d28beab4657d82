"""The torch backend: fp32 on a CPU, bf16 on a GPU that has it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch

from mitre_core.errors import ReleaseError

from ..deberta import load_deberta

# On a CPU no padding at all wins; on a GPU a few padded attention calls beat many small ones.
CPU_GROUP_STEP, GPU_GROUP_STEP = 1, 64


class TorchBackend:
    """The release's safetensors in our own arrangement."""

    name = "torch"

    def __init__(self, folder: Path, num_labels: int, max_length: int, threads: int) -> None:
        device, dtype = _choose_device()
        if device.type == "cpu":
            torch.set_num_threads(threads)
        model = load_deberta(folder, max_length, CPU_GROUP_STEP if device.type == "cpu" else GPU_GROUP_STEP)
        if model.classifier.out_features != num_labels:
            raise ReleaseError(f"{folder}: weights for {model.classifier.out_features} labels, {num_labels} are named.")
        self._model = model.to(device=device, dtype=dtype)

    def logits(self, token_ids: Sequence[Sequence[int]]) -> np.ndarray:
        """Logits (B, labels) float32."""
        with torch.inference_mode():
            return self._model(token_ids).float().cpu().numpy()


def _choose_device() -> tuple[torch.device, torch.dtype]:
    if not torch.cuda.is_available():
        return torch.device("cpu"), torch.float32
    return torch.device("cuda"), torch.bfloat16 if torch.cuda.is_bf16_supported() else torch.float16
