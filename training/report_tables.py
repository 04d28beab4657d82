"""The report's tables: each once, written as Markdown or as HTML."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np

from .example import BENIGN

_SHOWN = 12  # rows of a long table before the rest is folded away
_MAX_GROUPS = 200
_MAX_TYPES = 100
_MAX_PAIRS = 10
_MAX_FAILURES = 60
_SHARE = re.compile(r"([\d.]+) %")


class Table(NamedTuple):
    """A heading row and rows of cells; what stands in a cell after a line break is a note on it."""

    head: Sequence[str]
    rows: Sequence[Sequence[str]]
    wide: int = 1  # the leading columns that hold names; the others hold numbers

    def markdown(self) -> str:
        """A Markdown table."""
        aligns = ["---"] * self.wide + ["---:"] * (len(self.head) - self.wide)
        lines = [self.head, aligns, *([_in_one_line(cell) for cell in row] for row in self.rows)]
        return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)

    def html(self) -> str:
        """An HTML table, a long one with its tail folded away; shares are drawn as bars."""
        if not self.rows:
            return "<p>None.</p>"
        if len(self.rows) <= 2 * _SHOWN:
            return self._part(self.rows)
        return (
            self._part(self.rows[:_SHOWN]) + f"<details><summary>{len(self.rows) - _SHOWN:,} more</summary>"
            f"{self._part(self.rows[_SHOWN:])}</details>"
        )

    def _part(self, rows: Sequence[Sequence[str]]) -> str:
        head = "".join(
            f'<th class="{"name" if column < self.wide else ""}">{html.escape(cell)}</th>'
            for column, cell in enumerate(self.head)
        )
        body = "".join(
            f'<tr class="{"own" if row[0] == "this model" else ""}">'
            + "".join(_html_cell(cell, is_name=column < self.wide) for column, cell in enumerate(row))
            + "</tr>"
            for row in rows
        )
        return f'<div class="scroll"><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>'


def make_tables(report: Mapping[str, Any]) -> dict[str, Table]:
    """All tables of the report by name."""
    return {
        "systems": _systems(report["systems"]),
        "false_alarms": _false_alarms(report["systems"]),
        "dumping": _dumping(report["dumping"]),
        "labels": _labels(report["labels"]),
        "mistaken": _pairs(report, is_alarm=False),
        "alarms": _pairs(report, is_alarm=True),
        "sources": _slices("source", report["by_source"]),
        "types": _slices("event type", report["by_event_type"][:_MAX_TYPES]),
        "groups": _slices("group", report["by_group"][:_MAX_GROUPS]),
        "probes": _probes(report["probes"]),
        "evasion": _evasion(report["evasion"]),
        "behaviour": _behaviour(report["behaviour"]),
        "failures": _failures(report["behaviour"]),
        "latency": _latency(report["latency"]),
    }


def show_interval(figure: Mapping[str, Any], form: str, factor: float = 1.0) -> str:
    """`low - high`, or that there is none."""
    low, high = figure["interval"]
    if low is None or high is None or not np.isfinite([low, high]).all():
        return "no interval"
    return f"{format(factor * low, form)} - {format(factor * high, form)}"


def name_label(row: Mapping[str, Any]) -> str:
    """A technique's id and name."""
    return row["id"] if row["id"] == BENIGN else f"{row['id']} {row['name']}"


def _systems(systems: Mapping[str, Any]) -> Table:
    head = (
        "system",
        "attacks named right",
        "macro-F1",
        "macro-F1, groups alike",
        "named right at 0.1 % false alarms",
        "recorded attacks named",
    )
    rows = []
    for name, figures in systems.items():
        attacks = figures["recorded_attacks"]
        rows.append(
            [
                _system(name),
                _with_note(figures["recall"], ".1f", 100.0, " %"),
                _with_note(figures["macro_f1"], ".3f"),
                _with_note(figures["macro_f1_by_group"], ".3f"),
                _with_note(figures["recall_at_0.1%"], ".1f", 100.0, " %"),
                f"{attacks['named_right']:,} of {attacks['attacks']:,}" if attacks["attacks"] else "-",
            ]
        )
    return Table(head, rows)


def _false_alarms(systems: Mapping[str, Any]) -> Table:
    head = ("system", "by event", "by volume", "averaged over event types", "on events of real systems")
    rows = []
    for name, figures in systems.items():
        recorded = figures["false_alarms_recorded"]
        rows.append(
            [
                _system(name),
                _with_note(figures["false_alarms"], ",.1f"),
                f"{figures['false_alarms_by_volume']:,.1f}",
                f"{figures['false_alarms_over_types']:,.1f}",
                f"{recorded['alarms']:,} of {recorded['events']:,}\nat most {recorded['at_most']:,.1f}"
                if recorded["events"]
                else "-",
            ]
        )
    return Table(head, rows)


def _dumping(systems: Mapping[str, Any]) -> Table:
    head = (
        "system",
        "macro-F1 of four classes, groups alike",
        "named right at 0.1 % false alarms",
        "at 0.1 % on events of real systems",
        "false alarms in 10,000",
        "on events of real systems",
    )
    rows = [
        [
            _system(name),
            _with_note(figures["macro_f1_by_group"], ".3f"),
            _with_note(figures["recall_at_0.1%"], ".1f", 100.0, " %"),
            _with_note(figures["recall_at_0.1%_recorded"], ".1f", 100.0, " %"),
            _with_note(figures["false_alarms"], ",.1f"),
            f"{figures['recorded_alarms']:,} of {figures['recorded']:,}",
        ]
        for name, figures in systems.items()
        if figures
    ]
    return Table(head, rows)


def _labels(rows: Sequence[Mapping[str, Any]]) -> Table:
    cells = [
        [
            name_label(row),
            ", ".join(show_tactic(tactic) for tactic in row["tactics"]),
            f"{row['events']:,}",
            f"{row['groups']:,}",
            *(f"{100 * row[key]:.1f} %" if row["events"] else "-" for key in ("precision", "recall", "f1")),
        ]
        for row in rows
    ]
    return Table(("technique", "tactic", "events", "groups", "precision", "recall", "F1"), cells, wide=2)


def show_tactic(tactic: str) -> str:
    """`credential-access` as it is written in a sentence."""
    return tactic.replace("-", " ").capitalize()


def _pairs(report: Mapping[str, Any], *, is_alarm: bool) -> Table:
    """The label pairs confused most: ordinary events that were given a name, or attacks that were given another's."""
    matrix = np.array(report["confusion"])
    wrong = matrix.copy()
    np.fill_diagonal(wrong, 0)
    wrong[:, 0] = 0
    if is_alarm:
        wrong[1:] = 0
    else:
        wrong[0] = 0
    names = [name_label(row) for row in report["labels"]]
    order = np.argsort(-wrong, axis=None, kind="stable")[:_MAX_PAIRS]
    order = order[wrong.flat[order] > 0]
    share = (wrong / np.maximum(matrix.sum(axis=1, keepdims=True), 1)).ravel()
    rows = [
        [
            *([] if is_alarm else [names[true]]),
            names[answered],
            f"{wrong[true, answered]:,}",
            *([f"{share[flat] * 10_000:,.1f}"] if is_alarm else [f"{100 * share[flat]:.1f} %"]),
        ]
        for flat in order
        for true, answered in [divmod(int(flat), len(names))]
    ]
    if is_alarm:
        return Table(("ordinary events taken for", "events", "in 10,000"), rows)
    return Table(("attack", "taken for", "events", "of the attack's"), rows, wide=2)


def _slices(title: str, rows: Sequence[Mapping[str, Any]]) -> Table:
    cells = [
        [
            row["name"],
            f"{row['attacks']:,}",
            f"{100 * row['named_right'] / row['attacks']:.1f} %" if row["attacks"] else "-",
            f"{row['ordinary']:,}",
            f"{row['false_alarms']:,}" if row["ordinary"] else "-",
        ]
        for row in rows
    ]
    return Table((title, "attacks", "named right", "ordinary", "false alarms"), cells)


def _probes(probes: Mapping[str, Any]) -> Table:
    cells = [[name, f"{row['macro_f1']:.3f}", f"{100 * row['answers_changed']:.1f} %"] for name, row in probes.items()]
    return Table(("texts", "macro-F1", "answers changed"), cells)


def _evasion(evasion: Mapping[str, Any]) -> Table:
    before, after = 100 * evasion["as_logged"], 100 * evasion["disguised"]
    cells = [[f"{evasion['attacks']:,}", f"{before:.1f} %", f"{after:.1f} %", f"{before - after:.1f} points"]]
    return Table(("attacks with a command", "named right as logged", "disguised", "fall"), cells)


def _behaviour(behaviour: Mapping[str, Any]) -> Table:
    cells = [
        [
            kind.replace("_", " "),
            f"{row['cases']:,}",
            f"{row['passed']:,}",
            f"{100 * row['passed'] / row['cases']:.1f} %",
        ]
        for kind, row in behaviour["kinds"].items()
    ]
    return Table(("kind", "cases", "passed", "rate"), cells)


def _failures(behaviour: Mapping[str, Any]) -> Table:
    cells = [[row["event"], row["expected"], row["said"], row["where"]] for row in behaviour["failures"]]
    return Table(("event", "must be", "said", "case"), cells[:_MAX_FAILURES], wide=4)


def _latency(latency: Mapping[str, float]) -> Table:
    return Table(
        ("one event, one thread: median", "99th percentile", "many events, all cores"),
        [[f"{latency['p50_ms']:.1f} ms", f"{latency['p99_ms']:.1f} ms", f"{latency['events_per_s']:,.0f} events/s"]],
        wide=0,
    )


def _system(name: str) -> str:
    return "this model" if name == "model" else name


def _with_note(figure: Mapping[str, Any], form: str, factor: float = 1.0, unit: str = "") -> str:
    return f"{format(factor * figure['value'], form)}{unit}\n{show_interval(figure, form, factor)}"


def _in_one_line(cell: str) -> str:
    value, _, note = cell.partition("\n")
    return f"{value} ({note})" if note else value


def _html_cell(cell: str, *, is_name: bool) -> str:
    value, _, note = cell.partition("\n")
    text = html.escape(value) + (f"<small>{html.escape(note)}</small>" if note else "")
    if is_name:
        return f'<td class="name">{text}</td>'
    share = _SHARE.fullmatch(value)
    return (
        f'<td class="share" style="--share: {min(100.0, float(share[1])):.1f}%">{text}</td>'
        if share
        else f"<td>{text}</td>"
    )
