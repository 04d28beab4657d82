"""The report's plots, as SVG that stands inside the page."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping, Sequence
from typing import Any

import matplotlib as mpl
import numpy as np
from matplotlib.axes import Axes
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure

from model_server.calibration import BENIGN_INDEX

from .metrics import Truth, decide, settle

INK, BLUE, ROSE, GREY, AMBER = "#1e293b", "#2563eb", "#e11d48", "#94a3b8", "#d97706"
_STYLE = {
    "font.family": "sans-serif",
    "font.size": 9.5,
    "axes.edgecolor": "#cbd5e1",
    "axes.labelcolor": INK,
    "axes.titlecolor": INK,
    "axes.titleweight": "bold",
    "axes.titlesize": 11,
    "axes.titlelocation": "left",
    "axes.spines.top": False,
    "axes.spines.right": False,
    "xtick.color": "#475569",
    "ytick.color": "#475569",
    "grid.color": "#e2e8f0",
    "svg.hashsalt": "report",
    "svg.fonttype": "none",
}
_PIXELS_PER_INCH = 118  # at most: a plot of few labels does not fill the page
_MAX_LABELS = 40  # in the confusion matrix; with more, those that are confused most


def plot_report(report: Mapping[str, Any], truth: Truth, scores: np.ndarray) -> dict[str, str]:
    """All plots of a report by name."""
    with mpl.rc_context(_STYLE):  # pyright: ignore[reportArgumentType]
        return {
            "systems": _draw(lambda axes: _systems(axes, report["systems"]), 7.2, 3.4),
            "confusion": _confusion(report),
            "reliability": _draw(lambda axes: _reliability(axes, report["reliability"]), 4.4, 3.8),
            "precision_recall": _draw(lambda axes: _precision_recall(axes, truth, scores), 4.4, 3.8),
            "scores": _draw(lambda axes: _scores(axes, truth, scores, report["calibration"]["threshold"]), 7.2, 3.2),
        }


def _draw(paint: Any, width: float, height: float) -> str:
    figure = Figure(figsize=(width, height), layout="constrained")
    paint(figure.add_subplot())
    return _to_svg(figure)


def _to_svg(figure: Figure) -> str:
    FigureCanvasSVG(figure)
    file = io.StringIO()
    figure.savefig(file, format="svg", transparent=True, metadata={"Date": None})
    svg = file.getvalue()
    width = round(figure.get_figwidth() * _PIXELS_PER_INCH)
    style = rf'\1 style="max-width: {width}px"'
    return re.sub(r'(<svg[^>]*?) width="[^"]*" height="[^"]*"', style, svg[svg.index("<svg") :], count=1)


def _systems(axes: Axes, systems: Mapping[str, Any]) -> None:
    """Macro-F1 and recall at one false alarm in a thousand, with their intervals."""
    names = list(systems)
    measures = (("macro_f1", "macro-F1", BLUE), ("recall_at_0.1%", "named right at 0.1 % false alarms", AMBER))
    for offset, (key, label, colour) in enumerate(measures):
        values = [systems[name][key]["value"] for name in names]
        spans = np.array([systems[name][key]["interval"] for name in names], dtype=float).T
        positions = np.arange(len(names)) + (offset - 0.5) * 0.36
        axes.barh(positions, np.nan_to_num(values), height=0.32, color=colour, label=label)
        errors = np.clip(np.nan_to_num(np.abs(spans - np.array(values))), 0, 1)
        axes.errorbar(np.nan_to_num(values), positions, xerr=errors, fmt="none", ecolor=INK, elinewidth=1, capsize=2)
        for position, value, high in zip(positions, values, spans[1], strict=True):
            axes.text(np.nan_to_num(high) + 0.012, position, f"{value:.2f}", va="center", color=INK)
    axes.set_yticks(range(len(names)), names)
    axes.invert_yaxis()
    axes.set_xlim(0, 1.1)
    axes.set_title("Beside what one would otherwise have")
    axes.legend(frameon=False, loc="upper left", bbox_to_anchor=(0, -0.08), ncols=2, fontsize=8.5)


def _confusion(report: Mapping[str, Any]) -> str:
    matrix = np.array(report["confusion"])
    names = np.array([label["id"] for label in report["labels"]])
    if len(names) > _MAX_LABELS:
        wrong = matrix.sum(axis=0) + matrix.sum(axis=1) - 2 * matrix.diagonal()
        kept = np.sort(np.argsort(-wrong, kind="stable")[:_MAX_LABELS])
        kept = np.union1d(kept, [BENIGN_INDEX])
        matrix, names = matrix[np.ix_(kept, kept)], names[kept]
    shares = matrix / np.maximum(matrix.sum(axis=1, keepdims=True), 1)
    size = max(4.2, 0.26 * len(names) + 1.6)
    figure = Figure(figsize=(size, size * 0.92), layout="constrained")
    axes = figure.add_subplot()
    axes.imshow(shares, cmap="Blues", vmin=0, vmax=1)
    axes.set_xticks(range(len(names)), names, rotation=90, fontsize=8)
    axes.set_yticks(range(len(names)), names, fontsize=8)
    axes.set_xlabel("answered")
    axes.set_ylabel("true")
    axes.set_title("Confusion (share of the row)")
    if len(names) <= 12:
        for row, column in np.ndindex(*matrix.shape):
            colour = "white" if shares[row, column] > 0.5 else INK
            axes.text(column, row, f"{matrix[row, column]:,}", ha="center", va="center", color=colour, fontsize=8.5)
    return _to_svg(figure)


def _reliability(axes: Axes, bins: Sequence[Sequence[float]]) -> None:
    score, right, count = np.array(bins, dtype=float).T
    axes.plot([0, 1], [0, 1], color=GREY, linestyle="--", linewidth=1)
    axes.scatter(score, right, s=12 + 160 * np.sqrt(count / count.max()), color=BLUE, alpha=0.75, edgecolor="white")
    axes.plot(score, right, color=BLUE, linewidth=1)
    axes.set(xlabel="score", ylabel="share that is right", xlim=(0, 1.03), ylim=(0, 1.03))
    axes.grid()
    axes.set_title("Reliability")


def _precision_recall(axes: Axes, truth: Truth, scores: np.ndarray) -> None:
    """Over thresholds on the best technique's score: answers that are right against attacks named right."""
    verdicts = decide(scores, 0.0)
    is_right = settle(truth, verdicts.alarm_labels) == verdicts.alarm_labels
    order = np.argsort(-verdicts.alarm_scores, kind="stable")
    found = np.cumsum(is_right[order])
    attacks = max(1, int((truth.labels != BENIGN_INDEX).sum()))
    precision = found / np.arange(1, len(order) + 1)
    axes.plot(found / attacks, precision, color=BLUE, linewidth=1.8)
    axes.set(xlabel="recall (attacks named right)", ylabel="precision", xlim=(0, 1.03), ylim=(0, 1.03))
    axes.grid()
    axes.set_title("Precision and recall")


def _scores(axes: Axes, truth: Truth, scores: np.ndarray, threshold: float) -> None:
    alarm = decide(scores, 0.0).alarm_scores
    is_attack = truth.labels != BENIGN_INDEX
    edges = np.linspace(0, 1, 41).tolist()
    for chosen, name, colour in ((~is_attack, "ordinary", GREY), (is_attack, "attack", ROSE)):
        axes.hist(alarm[chosen], bins=edges, color=colour, alpha=0.75, label=f"{name} ({chosen.sum():,})")
    axes.axvline(threshold, color=INK, linewidth=1.2)
    axes.annotate("threshold", (threshold, 0.98), xycoords=("data", "axes fraction"), ha="right", va="top", rotation=90)
    axes.set_yscale("log")
    axes.set(xlabel="score of the best technique", ylabel="events")
    axes.legend(frameon=False)
    axes.set_title("Scores")
