"""A run's curves as a picture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

_NOT_CURVES = {"step", "seconds", "seconds_left", "tokens_per_s"}


def plot_curves(log: Sequence[Mapping[str, Any]], path: Path) -> None:
    """One panel a figure of the log, over steps."""
    names = sorted({name for row in log for name in row} - _NOT_CURVES)
    figure = Figure(figsize=(9, 2.4 * max(1, len(names))), layout="constrained")
    FigureCanvasAgg(figure)
    for number, name in enumerate(names, 1):
        points = [(row["step"], row[name]) for row in log if name in row]
        axes = figure.add_subplot(len(names), 1, number)
        axes.plot(*zip(*points, strict=True), color="#2563eb", linewidth=1.2)
        axes.set_ylabel(name)
        axes.grid(alpha=0.3)
    figure.savefig(path, dpi=110)
