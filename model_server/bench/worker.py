"""A contender's process: a line of texts as JSON in, a line of seconds out. Arguments: kind, folder, threads."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

PIPELINE_BATCH = 32

Classify = Callable[[Sequence[str]], object]


def main(kind: str, folder: Path, threads: int) -> None:
    """Serve one kind until stdin ends."""
    classify = KINDS[kind](folder, threads)
    for line in sys.stdin:
        texts = json.loads(line)
        started = time.perf_counter()
        if texts:
            classify(texts)
        print(time.perf_counter() - started, flush=True)


def load_onnx(folder: Path, threads: int) -> Classify:
    """Our classifier on ONNX Runtime, as far as logits: the forward pass with tokenizing, sorting and deduplication."""
    from ..classifier import Classifier

    return Classifier.load(folder, "onnx", threads).logits


def load_torch(folder: Path, threads: int) -> Classify:
    """The same on torch."""
    from ..classifier import Classifier

    return Classifier.load(folder, "torch", threads).logits


def load_transformers(folder: Path, threads: int) -> Classify:
    """Transformers' pipeline over length-sorted batches."""
    import torch
    from transformers import pipeline

    torch.set_num_threads(threads)
    classify = pipeline("text-classification", model=str(folder), tokenizer=str(folder), device="cpu")

    def run(texts: Sequence[str]) -> object:
        return classify(sorted(texts, key=len), batch_size=PIPELINE_BATCH, truncation=True, max_length=128)

    return run


KINDS: dict[str, Callable[[Path, int], Classify]] = {
    "onnx": load_onnx,
    "torch": load_torch,
    "transformers": load_transformers,
}

if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
