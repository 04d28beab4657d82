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
from matplotlib.ticker import PercentFormatter

from model_server.calibration import BENIGN_INDEX

from .metrics import Truth, decide, settle
from .report_tables import show_tactic

INK, BLUE, ROSE, GREY, AMBER = "#1e293b", "#2563eb", "#e11d48", "#cbd5e1", "#f59e0b"
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
_MAX_LABELS = 12  # in the confusion matrix; with more it is drawn over tactics
_LEAST_WRITTEN = 4.5  # percent: narrower parts of a bar have no room for their number
_OUTCOMES = (
    ("right", "named right", BLUE),
    ("sibling", "another technique of the tactic", "#7dabf8"),
    ("other", "another tactic", AMBER),
    ("silent", "no name", GREY),
)


def plot_report(report: Mapping[str, Any], truth: Truth, scores: np.ndarray) -> dict[str, str]:
    """All plots of a report by name."""
    with mpl.rc_context(_STYLE):  # pyright: ignore[reportArgumentType]
        return {
            "systems": _draw(lambda axes: _systems(axes, report["systems"]), 7.2, 3.4),
            "outcomes": _draw(
                lambda axes: _outcomes(axes, report["tactics"]), 8.6, 1.5 + 0.32 * len(report["tactics"])
            ),
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
    """Attacks named right, at the default threshold and at one false alarm in a thousand, with their intervals."""
    names = list(systems)
    measures = (
        ("recall", "attacks named right", BLUE),
        ("recall_at_0.1%", "the same at the threshold with 0.1 % false alarms", AMBER),
    )
    for offset, (key, label, colour) in enumerate(measures):
        values = [systems[name][key]["value"] for name in names]
        spans = np.array([systems[name][key]["interval"] for name in names], dtype=float).T
        positions = np.arange(len(names)) + (offset - 0.5) * 0.36
        axes.barh(positions, np.nan_to_num(values), height=0.32, color=colour, label=label)
        errors = np.clip(np.nan_to_num(np.abs(spans - np.array(values))), 0, 1)
        axes.errorbar(np.nan_to_num(values), positions, xerr=errors, fmt="none", ecolor=INK, elinewidth=1, capsize=2)
        for position, value, high in zip(positions, values, spans[1], strict=True):
            axes.text(np.nan_to_num(high) + 0.012, position, f"{100 * value:.1f} %", va="center", color=INK)
    axes.set_yticks(range(len(names)), ["this model" if name == "model" else name for name in names])
    axes.invert_yaxis()
    axes.set_xlim(0, 1.08)
    axes.xaxis.set_major_formatter(PercentFormatter(1.0))
    axes.set_title("Attacks named right, with 95 % intervals")
    axes.figure.legend(frameon=False, loc="outside lower center", ncols=2, fontsize=8.5)


def _outcomes(axes: Axes, tactics: Sequence[Mapping[str, Any]]) -> None:
    """What became of the attacks of each tactic, as shares."""
    rows = sorted((row for row in tactics if row["events"]), key=lambda row: -row["right"] / row["events"])
    left = np.zeros(len(rows))
    for key, label, colour in _OUTCOMES:
        shares = np.array([100 * row[key] / row["events"] for row in rows])
        axes.barh(range(len(rows)), shares, left=left, height=0.72, color=colour, label=label)
        for position, (share, start) in enumerate(zip(shares, left, strict=True)):
            if share >= _LEAST_WRITTEN:
                ink = INK if colour in (GREY, AMBER) else "white"
                axes.text(
                    start + share / 2, position, f"{share:.0f}", ha="center", va="center", color=ink, fontsize=8.5
                )
        left += shares
    axes.set_yticks(range(len(rows)), [f"{show_tactic(row['name'])} ({row['events']:,})" for row in rows])
    axes.set_xlim(0, 100)
    axes.set_ylim(len(rows) - 0.5, -0.5)
    axes.set_title("What becomes of an attack, by tactic (% of its events)")
    axes.figure.legend(frameon=False, loc="outside lower center", ncols=4, fontsize=8.5)


def _confusion(report: Mapping[str, Any]) -> str:
    """Over labels where they are few enough to read, else over tactics."""
    names = [label["id"] for label in report["labels"]]
    if len(names) <= _MAX_LABELS:
        return _heat_map(np.array(report["confusion"]), names, "True label against answer (events)", is_share=False)
    tactics = ["benign", *(show_tactic(row["name"]) for row in report["tactics"])]
    return _heat_map(np.array(report["tactic_confusion"]), tactics, "True tactic against answer (% of the row)")


def _heat_map(matrix: np.ndarray, names: Sequence[str], title: str, *, is_share: bool = True) -> str:
    shares = matrix / np.maximum(matrix.sum(axis=1, keepdims=True), 1)
    size = 0.46 * len(names) + 2.6
    figure = Figure(figsize=(size, size * 0.88), layout="constrained")
    axes = figure.add_subplot()
    axes.imshow(shares, cmap="Blues", vmin=0, vmax=1)
    axes.set_xticks(range(len(names)), names, rotation=40, ha="right", rotation_mode="anchor")
    axes.set_yticks(range(len(names)), names)
    axes.tick_params(length=0)
    axes.spines[:].set_visible(False)
    axes.set_xlabel("answered (benign: nobody is told)")
    axes.set_ylabel("true")
    axes.set_title(title)
    for row, column in np.ndindex(*matrix.shape):
        if not matrix[row, column]:
            continue
        share = 100 * shares[row, column]
        text = (f"{share:.0f}" if share >= 0.5 else "<1") if is_share else f"{matrix[row, column]:,}"
        colour = "white" if shares[row, column] > 0.5 else INK
        axes.text(column, row, text, ha="center", va="center", color=colour, fontsize=8.5)
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
    """Over thresholds on the attack score: answers that are right against attacks named right."""
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
    axes.set(xlabel="attack score", ylabel="events")
    axes.legend(frameon=False)
    axes.set_title("Scores")
