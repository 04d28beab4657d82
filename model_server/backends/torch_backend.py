"""The torch backend: fp32 on a CPU, bf16 on a GPU that has it; compiled, or with our attention kernel, if asked to."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch

from mitre_core.errors import ReleaseError, SettingsError

from ..deberta import Deberta, load_deberta

# On a CPU no padding at all wins; on a GPU a few padded attention calls beat many small ones.
CPU_GROUP_STEP, GPU_GROUP_STEP, COMPILED_GROUP_STEP = 1, 64, 0
# One text is compiled apart from several. Lengths that differ, so that no two sizes are taken for the same one.
WARM_UP_LENGTHS = ((6,), (5, 7, 11))


class TorchBackend:
    """The release's safetensors in our own arrangement."""

    def __init__(self, folder: Path, num_labels: int, max_length: int, threads: int, mode: str = "plain") -> None:
        """Load the weights; `mode` is one of TORCH_MODES.

        Raises: ReleaseError when the weights do not fit, SettingsError when this machine cannot run the mode.
        """
        device, dtype = _choose_device()
        self.name = "torch" if dtype == torch.float32 else str(dtype).replace("torch.", "torch-")
        if device.type == "cpu":
            torch.set_num_threads(threads)
        model = load_deberta(folder, max_length, _group_step(device, mode))
        if model.classifier.out_features != num_labels:
            raise ReleaseError(f"{folder}: weights for {model.classifier.out_features} labels, {num_labels} are named.")
        self._model = model.to(device=device, dtype=dtype)
        if mode == "triton":
            _use_triton(model, device)
        elif mode == "compile":
            self._compile()

    def logits(self, token_ids: Sequence[Sequence[int]]) -> np.ndarray:
        """Logits (B, labels) float32."""
        with torch.inference_mode():
            return self._model(token_ids).float().cpu().numpy()

    def _compile(self) -> None:
        """Compile for any sizes, here and now: the first request would wait a minute, and the watchdog would not."""
        self._model.compute = torch.compile(self._model.compute, dynamic=True)
        try:
            for lengths in WARM_UP_LENGTHS:
                self.logits([[0] * length for length in lengths])
        except Exception as error:  # torch's compilers share no narrower base
            reason = str(error).strip().partition("\n")[0]
            raise SettingsError(
                f"torch_mode = 'compile': this machine cannot compile the model ({type(error).__name__}: {reason}). "
                "On a CPU it needs g++, on a GPU triton; or set torch_mode = 'plain'."
            ) from error


def _choose_device() -> tuple[torch.device, torch.dtype]:
    if not torch.cuda.is_available():
        return torch.device("cpu"), torch.float32
    # Emulated, it would be slower than fp16.
    has_bf16 = torch.cuda.is_bf16_supported(including_emulation=False)
    return torch.device("cuda"), torch.bfloat16 if has_bf16 else torch.float16


def _group_step(device: torch.device, mode: str) -> int:
    if mode == "compile":
        return COMPILED_GROUP_STEP
    return CPU_GROUP_STEP if device.type == "cpu" else GPU_GROUP_STEP


def _use_triton(model: Deberta, device: torch.device) -> None:
    if device.type != "cuda":
        raise SettingsError("torch_mode = 'triton' needs a GPU, and torch sees none; set torch_mode = 'plain'.")
    try:
        from ..triton_attention import attend_packed
    except ImportError as error:
        message = f"torch_mode = 'triton' needs triton ({error}); pip install triton, or set torch_mode = 'plain'."
        raise SettingsError(message) from None
    model.use_attention(attend_packed)
