"""A release's report: the same figures as JSON, as Markdown and as one page that needs nothing else."""

from __future__ import annotations

import html
import json
from collections.abc import Mapping
from pathlib import Path
from string import Template
from typing import Any

import numpy as np

from .metrics import Truth
from .plots import plot_report
from .report_summary import Finding, describe_model, describe_threshold, small_figures, summarise
from .report_tables import make_tables

_PAGE = Path(__file__).with_name("report.html")
_TITLES = {
    "systems": "Beside the alternatives",
    "false_alarms": "False alarms in 10,000 ordinary events",
    "dumping": "Credential dumping alone: benign, LSASS, SAM with LSA secrets, NTDS",
    "mistaken": "Taken for another technique most often",
    "alarms": "What ordinary events are taken for",
    "labels": "By technique",
    "sources": "By source",
    "types": "By event type",
    "groups": "By group (the largest)",
    "probes": "Shortcuts",
    "evasion": "Evasion",
    "behaviour": "Behaviour",
    "latency": "Speed",
}


def write_report(folder: Path, report: Mapping[str, Any], truth: Truth, scores: np.ndarray) -> None:
    """Write report.json, report.md and report.html."""
    (folder / "report.json").write_text(json.dumps(_plain(report), indent=1) + "\n", encoding="utf-8")
    (folder / "report.md").write_text(write_markdown(report), encoding="utf-8")
    plots = {f"{name}_plot": svg for name, svg in plot_report(report, truth, scores).items()}
    made = make_tables(report)
    tables = {f"{name}_table": table.html() for name, table in made.items()}
    # Only of a model that knows all of it.
    dumping = f"<h4>{_TITLES['dumping']}</h4>{made['dumping'].html()}" if made["dumping"].rows else ""
    page = Template(_PAGE.read_text(encoding="utf-8")).substitute(
        plots | tables,
        dumping=dumping,
        title=html.escape(report["model"]),
        subtitle=html.escape(describe_model(report)),
        findings="".join(_finding(one) for one in summarise(report)),
        tiles="".join(_tile(*tile) for tile in small_figures(report)),
        split_note=html.escape(describe_threshold(report)),
        calibration_error=f"{report['calibration_error']:.3f}",
        revision=html.escape(report["revision"][:12]),
        attack_version=report["attack_version"],
    )
    (folder / "report.html").write_text(page, encoding="utf-8")


def write_markdown(report: Mapping[str, Any]) -> str:
    """The report's sentences and tables as text."""
    tables = make_tables(report)
    parts = [f"# {report['model']}", describe_model(report)]
    parts.append("\n".join(f"- **{one.title}**: {one.value} {one.text}" for one in summarise(report)))
    parts.append(describe_threshold(report))
    parts += [f"## {title}\n\n{tables[name].markdown()}" for name, title in _TITLES.items() if tables[name].rows]
    parts.append(f"Expected calibration error: {report['calibration_error']:.3f}. Revision {report['revision']}.")
    return "\n\n".join(parts) + "\n"


def _finding(one: Finding) -> str:
    title, value, text = (html.escape(part) for part in one)
    return f"<article><h3>{title}</h3><b>{value}</b><p>{text}</p></article>"


def _tile(value: str, name: str, note: str) -> str:
    value, name, note = (html.escape(part) for part in (value, name, note))
    return f"<div><b>{value}</b><span>{name}</span><small>{note}</small></div>"


def _plain(value: Any) -> Any:
    """JSON knows no NaN."""
    if isinstance(value, Mapping):
        return {key: _plain(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(one) for one in value]
    return None if isinstance(value, float) and not np.isfinite(value) else value
