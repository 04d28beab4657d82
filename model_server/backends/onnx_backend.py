"""The ONNX Runtime backend: the release's model.onnx on a CPU, without torch."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnxruntime

from mitre_core.errors import ReleaseError

MIN_LENGTH = 2  # the graph's skew needs two columns; [CLS] and [SEP] alone make as many


class OnnxBackend:
    """One session, with `threads` in each pass."""

    name = "onnx"

    def __init__(self, path: Path, num_labels: int, threads: int) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        # A pattern is kept for every shape ever seen, and shapes are as many as lengths times batch sizes.
        options.enable_mem_pattern = False
        # Who gives a pass several threads wants one event fast: asleep between its operators they would gain nothing.
        options.add_session_config_entry("session.intra_op.allow_spinning", str(int(threads > 1)))
        try:
            self._session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
        except Exception as error:  # the runtime's errors share no narrower base
            raise ReleaseError(
                f"{path}: not a graph this runtime loads ({error}); publish the release again."
            ) from None
        shape = self._session.get_outputs()[0].shape
        if shape[-1] != num_labels:
            raise ReleaseError(f"{path}: a graph for {shape[-1]} labels, {num_labels} are named; publish it again.")

    def logits(self, token_ids: Sequence[Sequence[int]]) -> np.ndarray:
        """Logits (B, labels) float32."""
        longest = max(MIN_LENGTH, *map(len, token_ids))
        ids = np.zeros((len(token_ids), longest), dtype=np.int64)
        mask = np.zeros_like(ids)
        for row, tokens in enumerate(token_ids):
            ids[row, : len(tokens)] = tokens
            mask[row, : len(tokens)] = 1
        (logits,) = self._session.run(["logits"], {"input_ids": ids, "attention_mask": mask})
        return np.asarray(logits)
