"""The benchmark's outcome as a table, a JSON file and a plot."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from .roof import Roof
from .rounds import Pace, Row

ORIGINAL = "Flask, one text a request, padded"
HEADERS = (
    "contender",
    "unique/s",
    "x original",
    "CPU ms",
    "x",
    "stream/s",
    "x original",
    "CPU ms",
    "x",
    "p50",
    "p99 ms",
)


class ModelReport(NamedTuple):
    """What was measured with one model."""

    model: str
    threads: int
    rows: Sequence[Row]
    roof: Roof
    roof_share: float  # of the int8 roof, by our forward pass on the ONNX backend


def format_report(report: ModelReport) -> str:
    """A table for the terminal."""
    base = next((row for row in report.rows if row.name == ORIGINAL), report.rows[-1])
    lines: list[tuple[str, ...]] = [HEADERS]
    for row in report.rows:
        paces = (*_pace_cells(row.unique, base.unique), *_pace_cells(row.stream, base.stream))
        lines.append((row.name, *paces, f"{row.p50_ms:.1f}", f"{row.p99_ms:.1f}"))
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEADERS))]
    table = "\n".join(
        "  ".join(cell.rjust(width) if column else cell.ljust(width) for column, (cell, width) in enumerate(pairs))
        for pairs in (list(zip(line, widths, strict=True)) for line in lines)
    )
    roof = report.roof
    return (
        f"\n{report.model}, {report.threads} threads\n{table}\n"
        f"roof: {roof.fp32:.0f} GFLOP/s fp32, {roof.int8:.0f} GOP/s int8; "
        f"the linear layers of the forward pass alone stand for {_share(report.roof_share)} of the int8 roof"
    )


def write_report(folder: Path, reports: Sequence[ModelReport]) -> None:
    """Write bench.json and bench.png."""
    folder.mkdir(parents=True, exist_ok=True)
    rows = [
        {**report._asdict(), "rows": [_row_json(row) for row in report.rows], "roof": report.roof._asdict()}
        for report in reports
    ]
    (folder / "bench.json").write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")
    _plot(folder / "bench.png", reports)


def _plot(path: Path, reports: Sequence[ModelReport]) -> None:
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(len(reports), 2, figsize=(13, 0.5 + 3.2 * len(reports)), squeeze=False)
    for report, (rates, times) in zip(reports, axes, strict=True):
        names = [row.name for row in report.rows][::-1]
        places = range(len(names))
        rates.barh(
            [place + 0.2 for place in places], [row.unique.per_s for row in report.rows][::-1], 0.4, label="unique"
        )
        rates.barh(
            [place - 0.2 for place in places], [row.stream.per_s for row in report.rows][::-1], 0.4, label="repeating"
        )
        rates.set(xscale="log", yticks=list(places), yticklabels=names, xlabel="texts a second", title=report.model)
        rates.legend()
        times.barh(list(places), [row.p99_ms for row in report.rows][::-1], 0.6, color="lightgrey", label="p99")
        times.barh(list(places), [row.p50_ms for row in report.rows][::-1], 0.6, label="p50")
        times.set(xscale="log", yticks=list(places), yticklabels=[], xlabel="ms for one text", title="one at a time")
        times.legend()
    figure.tight_layout()
    figure.savefig(path, dpi=110)
    pyplot.close(figure)


def _share(share: float) -> str:
    return f"{share:.0%}" if share else "an unmeasured share (our ONNX forward pass was left out)"


def _row_json(row: Row) -> dict[str, Any]:
    return {**row._asdict(), "unique": row.unique._asdict(), "stream": row.stream._asdict()}


def _pace_cells(pace: Pace, base: Pace) -> tuple[str, ...]:
    """Samples a second and CPU time of each, both as they are and as multiples of the original's."""
    cpu = f"{pace.cpu_ms:.2f}", _ratio(base.cpu_ms, max(pace.cpu_ms, 1e-9))
    return _number(pace.per_s), _ratio(pace.per_s, base.per_s), *cpu


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}"


def _ratio(value: float, base: float) -> str:
    return f"{value / base:.1f}"
