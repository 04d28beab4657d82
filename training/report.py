"""A release's report: the same figures as JSON, as Markdown and as one page that needs nothing else."""

from __future__ import annotations

import html
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from string import Template
from typing import Any, NamedTuple

import numpy as np

from .example import BENIGN
from .metrics import Truth
from .plots import plot_report

_PAGE = Path(__file__).with_name("report.html")
_MAX_GROUPS = 40  # shown: the largest
_MAX_TYPES = 60


class Table(NamedTuple):
    """A heading row and rows of cells, written as Markdown or HTML."""

    head: Sequence[str]
    rows: Sequence[Sequence[str]]

    def markdown(self) -> str:
        """A Markdown table."""
        lines = [self.head, ["---"] + ["---:"] * (len(self.head) - 1), *self.rows]
        return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)

    def html(self) -> str:
        """An HTML table; the first row of systems is the model's own."""
        head = "".join(f"<th>{html.escape(cell)}</th>" for cell in self.head)
        body = "".join(
            f'<tr class="{"own" if row[0] == "this model" else ""}">'
            + "".join(f"<td>{html.escape(cell)}</td>" for cell in row)
            + "</tr>"
            for row in self.rows
        )
        return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def write_report(folder: Path, report: Mapping[str, Any], truth: Truth, scores: np.ndarray) -> None:
    """Write report.json, report.md and report.html."""
    (folder / "report.json").write_text(json.dumps(_plain(report), indent=1) + "\n", encoding="utf-8")
    (folder / "report.md").write_text(write_markdown(report), encoding="utf-8")
    plots = {f"{name}_plot": svg for name, svg in plot_report(report, truth, scores).items()}
    tables = {f"{name}_table": table.html() for name, table in make_tables(report).items()}
    page = Template(_PAGE.read_text(encoding="utf-8")).substitute(
        plots | tables,
        title=html.escape(report["model"]),
        subtitle=_subtitle(report),
        tiles="".join(_tile(*tile) for tile in _headline(report)),
        split_note=_split_note(report),
        calibration_error=f"{report['calibration_error']:.3f}",
        revision=html.escape(report["revision"][:12]),
        attack_version=report["attack_version"],
    )
    (folder / "report.html").write_text(page, encoding="utf-8")


def write_markdown(report: Mapping[str, Any]) -> str:
    """The report's tables as text."""
    tables = make_tables(report)
    titles = {
        "systems": "Beside the alternatives",
        "labels": "By technique",
        "sources": "By source",
        "types": "By event type",
        "groups": "By group (the largest)",
        "probes": "Shortcuts",
        "behaviour": "Behaviour",
        "latency": "Speed",
    }
    parts = [f"# {report['model']}", _subtitle(report), _split_note(report)]
    parts += [f"## {title}\n\n{tables[name].markdown()}" for name, title in titles.items()]
    parts.append(f"Expected calibration error: {report['calibration_error']:.3f}. Revision {report['revision']}.")
    return "\n\n".join(parts) + "\n"


def make_tables(report: Mapping[str, Any]) -> dict[str, Table]:
    """All tables of the report by name."""
    labels = [
        [row["id"] if row["id"] == BENIGN else f"{row['id']} {row['name']}", f"{row['events']:,}", f"{row['groups']:,}"]
        + [f"{row[key]:.3f}" if row["events"] else "-" for key in ("precision", "recall", "f1")]
        for row in report["labels"]
    ]
    probes = [
        [name, f"{row['macro_f1']:.3f}", f"{100 * row['answers_changed']:.1f} %"]
        for name, row in report["probes"].items()
    ]
    behaviour = [
        [kind, f"{row['cases']:,}", f"{row['passed']:,}", f"{100 * row['passed'] / row['cases']:.1f} %"]
        for kind, row in report["behaviour"]["kinds"].items()
    ]
    latency = report["latency"]
    return {
        "systems": _systems_table(report),
        "labels": Table(("technique", "events", "groups", "precision", "recall", "F1"), labels),
        "sources": _slices_table("source", report["by_source"]),
        "types": _slices_table("event type", report["by_event_type"][:_MAX_TYPES]),
        "groups": _slices_table("group", report["by_group"][:_MAX_GROUPS]),
        "probes": Table(("texts", "macro-F1", "answers changed"), probes),
        "behaviour": Table(("kind", "cases", "passed", "rate"), behaviour),
        "latency": Table(
            ("one event, one thread: median", "99th percentile", "many events, all cores"),
            [
                [
                    f"{latency['p50_ms']:.1f} ms",
                    f"{latency['p99_ms']:.1f} ms",
                    f"{latency['events_per_s']:,.0f} events/s",
                ]
            ],
        ),
    }


def _systems_table(report: Mapping[str, Any]) -> Table:
    head = (
        "system",
        "macro-F1",
        "macro-F1 by group",
        "named right at 0.1 % false alarms",
        "false alarms per 10,000",
        "by volume",
        "mean over event types",
        "on recorded events",
        "recorded attacks named",
    )
    rows = []
    for name, figures in report["systems"].items():
        recorded, attacks = figures["false_alarms_recorded"], figures["recorded_attacks"]
        rows.append(
            [
                "this model" if name == "model" else name,
                _with_interval(figures["macro_f1"], ".3f"),
                _with_interval(figures["macro_f1_by_group"], ".3f"),
                _with_interval(figures["recall_at_0.1%"], ".3f"),
                _with_interval(figures["false_alarms"], ".1f"),
                f"{figures['false_alarms_by_volume']:.1f}",
                f"{figures['false_alarms_over_types']:.1f}",
                f"{recorded['alarms']:,} of {recorded['events']:,}",
                f"{attacks['named_right']:,} of {attacks['attacks']:,}",
            ]
        )
    return Table(head, rows)


def _slices_table(title: str, rows: Sequence[Mapping[str, Any]]) -> Table:
    cells = [
        [
            row["name"],
            f"{row['attacks']:,}",
            f"{100 * row['named_right'] / row['attacks']:.1f} %" if row["attacks"] else "-",
            f"{row['ordinary']:,}",
            f"{row['false_alarms']:,}",
        ]
        for row in rows
    ]
    return Table((title, "attacks", "named right", "ordinary", "false alarms"), cells)


def _headline(report: Mapping[str, Any]) -> list[tuple[str, str, str]]:
    own = report["systems"]["model"]
    behaviour = report["behaviour"]
    return [
        (f"{own['macro_f1']['value']:.3f}", "macro-F1", _interval(own["macro_f1"], ".3f")),
        (f"{100 * own['recall']['value']:.1f} %", "attacks named right", _interval(own["recall"], ".3f")),
        (f"{own['false_alarms']['value']:.1f}", "false alarms per 10,000", _interval(own["false_alarms"], ".1f")),
        (f"{report['calibration_error']:.3f}", "calibration error", ""),
        (f"{100 * behaviour['pass_rate']:.1f} %", "behaviour claims hold", f"{behaviour['cases']:,} cases"),
        (f"{report['latency']['p50_ms']:.1f} ms", "for one event", "one CPU thread"),
    ]


def _tile(value: str, name: str, note: str) -> str:
    return f"<div class=tile><b>{html.escape(value)}</b><span>{html.escape(name)}</span><small>{note}</small></div>"


def _subtitle(report: Mapping[str, Any]) -> str:
    return (
        f"{report['test']['labels']} labels of ATT&CK v{report['attack_version']}, measured as it is served, on "
        f"{report['test']['events']:,} events of {report['test']['groups']:,} groups that had no part in training."
    )


def _split_note(report: Mapping[str, Any]) -> str:
    calibration = report["calibration"]
    return (
        f"Threshold {calibration['threshold']:.3f}, set for a budget of {10_000 * calibration['false_alarm_budget']:g} "
        "false alarms per 10,000 ordinary events on a split of its own. Recorded events are those of real systems."
    )


def _with_interval(figure: Mapping[str, Any], form: str) -> str:
    return f"{format(figure['value'], form)} ({_interval(figure, form)})"


def _interval(figure: Mapping[str, Any], form: str) -> str:
    low, high = figure["interval"]
    return f"{format(low, form)} - {format(high, form)}"


def _plain(value: Any) -> Any:
    """JSON knows no NaN."""
    if isinstance(value, Mapping):
        return {key: _plain(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(one) for one in value]
    return None if isinstance(value, float) and not np.isfinite(value) else value
