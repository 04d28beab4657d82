"""From a model folder to its model.onnx: int8 where that changes no verdict, measured against fp32."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import numpy as np
import onnx
import torch
from torch import Tensor, nn

from mitre_core.errors import ReleaseError

from .backends.onnx_backend import OnnxBackend
from .calibration import score_logits
from .classifier import forward_batches
from .deberta import Deberta, load_deberta
from .onnx_graph import ActivationRange, build_onnx, quantise_range

GRAPH = "model.onnx"
KEPT_VALUES = 100_000  # of each linear layer's inputs: enough to place a range, little enough to search it
# Shares of the largest value seen at which a range may end; cutting rare outliers makes the steps finer for the rest.
CUTS = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4)

TokenIds = Sequence[Sequence[int]]


class Bounds(NamedTuple):
    """How far the exported graph may be from fp32."""

    argmax_flips: float = 0.002  # share of texts whose best label differs
    score_shift: float = 0.01  # mean difference of the best label's score


class ExportReport(NamedTuple):
    """What an export measured on texts that did not set its ranges."""

    texts: int
    argmax_flips: float
    score_shift: float
    bytes: int
    int8_layers: int

    def __str__(self) -> str:
        return (
            f"{GRAPH}: {self.bytes / 1e6:.1f} MB, {self.int8_layers} linear layers in int8; on {self.texts} texts "
            f"{self.argmax_flips:.2%} argmax flips, mean score shift {self.score_shift:.4f} against fp32"
        )


def export_onnx(
    folder: Path, sample_token_ids: TokenIds, max_length: int, bounds: Bounds | None = None
) -> ExportReport:
    """Write `folder/model.onnx` from config.json and model.safetensors.

    sample_token_ids: real events, hundreds at least: every other one sets the ranges, the rest measure.
    Raises: ReleaseError when int8 moves verdicts past the bounds; nothing is written then.
    """
    ranging, measuring = sample_token_ids[::2], sample_token_ids[1::2]
    if not measuring:
        raise ReleaseError("Exporting needs at least two sample texts: one to set ranges, one to measure.")
    model = load_deberta(folder, max_length)
    ranges = observe_ranges(model, ranging)
    partial = folder / f"{GRAPH}.partial"
    onnx.save(build_onnx(model, ranges), partial)
    try:
        report = _compare(model, partial, measuring, len(ranges))
        _refuse_past(bounds or Bounds(), report)
        partial.replace(folder / GRAPH)
    finally:
        partial.unlink(missing_ok=True)
    return report


def observe_ranges(model: Deberta, token_ids: TokenIds) -> dict[str, ActivationRange]:
    """The range of the inputs of every linear layer that runs over all tokens, on these texts."""
    last = model.last_layer
    # At one token of each text fp32 costs next to nothing, and keeps the verdicts: it is there that int8 turns most.
    at_first_token = {last.query, *last.feed_forward.modules()}
    linears = {
        name: module
        for name, module in model.named_modules()
        if isinstance(module, nn.Linear) and "layer" in name and module not in at_first_token
    }
    with _watch(linears) as seen:
        for _ in _logits(model, token_ids):
            pass
    return {name: _best_range(torch.cat(values).numpy()) for name, values in seen.items()}


@contextmanager
def _watch(linears: Mapping[str, nn.Linear]) -> Iterator[dict[str, list[Tensor]]]:
    seen: dict[str, list[Tensor]] = {name: [] for name in linears}
    generator = torch.Generator().manual_seed(0)

    def keep(name: str, rows: Tensor) -> None:
        values = rows.flatten()
        if len(values) > KEPT_VALUES // 20:
            picked = torch.randint(len(values), (KEPT_VALUES // 20,), generator=generator)
            values = torch.cat([values[picked], values.min()[None], values.max()[None]])
        seen[name].append(values.clone())

    def hook(name: str) -> torch.utils.hooks.RemovableHandle:
        return linears[name].register_forward_pre_hook(lambda _, rows: keep(name, rows[0]))

    handles = [hook(name) for name in linears]
    try:
        yield seen
    finally:
        for handle in handles:
            handle.remove()


def _best_range(values: np.ndarray) -> ActivationRange:
    """The range with the least squared error once quantised."""
    low, high = float(values.min()), float(values.max())
    if len(values) > KEPT_VALUES:
        values = np.random.default_rng(0).choice(values, KEPT_VALUES, replace=False)
    candidates = [ActivationRange(low * a, high * b) for a in CUTS for b in CUTS]
    return min(candidates, key=lambda span: _quantisation_error(values, span))


def _quantisation_error(values: np.ndarray, span: ActivationRange) -> float:
    scale, zero = quantise_range(span)
    steps = np.clip(np.rint(values / scale) + float(zero), 0, 255)
    return float(np.square((steps - float(zero)) * scale - values).mean())


def _compare(model: Deberta, path: Path, token_ids: TokenIds, int8_layers: int) -> ExportReport:
    exported = OnnxBackend(path, model.classifier.out_features, threads=1)
    before, after = [], []
    for batch, logits in _logits(model, token_ids):
        before.append(logits)
        after.append(exported.logits(batch))
    reference, scores = score_logits(np.concatenate(before), 1.0), score_logits(np.concatenate(after), 1.0)
    best = reference.argmax(axis=1)
    rows = np.arange(len(best))
    return ExportReport(
        texts=len(best),
        argmax_flips=float((scores.argmax(axis=1) != best).mean()),
        score_shift=float(np.abs(scores[rows, best] - reference[rows, best]).mean()),
        bytes=path.stat().st_size,
        int8_layers=int8_layers,
    )


def _refuse_past(bounds: Bounds, report: ExportReport) -> None:
    if report.argmax_flips > bounds.argmax_flips or report.score_shift > bounds.score_shift:
        raise ReleaseError(
            f"{report}: allowed are {bounds.argmax_flips:.2%} and {bounds.score_shift}. "
            "Train longer (verdicts near a tie flip first) or give more and truer sample texts."
        )


def _logits(model: Deberta, token_ids: TokenIds) -> Iterator[tuple[TokenIds, np.ndarray]]:
    with torch.inference_mode():
        for batch in forward_batches([len(ids) for ids in token_ids]):
            rows = [token_ids[index] for index in batch]
            yield rows, model(rows).numpy()
