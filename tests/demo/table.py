"""What the demo prints: one line an event worth seeing, then the totals."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from mitre_core.event_text import render_event

_MAX_ROWS = 60
_LEAST_WIDTHS = {"time": 8, "host": 10, "tactic": 18, "score": 5}
_MAX_TEXT = 66  # characters of what happened


def print_findings(console: Console, rows: Sequence[Mapping[str, str]], seconds: float) -> None:
    """Print the events that were given a technique, and the totals."""
    named = [row for row in rows if is_technique(row.get("mitre_technique_id", ""))]
    table = Table(
        title=f"What {rows[0].get('mitre_model') or 'the model'} found", title_justify="left", box=None, pad_edge=False
    )
    for column, justify in (("time", "left"), ("host", "left"), ("what happened", "left"), ("technique", "left"),
                            ("tactic", "left"), ("score", "right")):  # fmt: skip
        table.add_column(column, justify=justify, no_wrap=True, min_width=_LEAST_WIDTHS.get(column))
    for row in named[:_MAX_ROWS]:
        table.add_row(*_cells(row))
    console.print(table if named else f"{table.title}: nothing it would name a technique.")
    if len(named) > _MAX_ROWS:
        console.print(f"... and {len(named) - _MAX_ROWS} more")
    _print_totals(console, rows, named, seconds)


def is_technique(technique_id: str) -> bool:
    """Whether the id names a technique: not `benign`, `unknown` or nothing."""
    return technique_id.startswith("T")


def _cells(row: Mapping[str, str]) -> tuple[str, ...]:
    technique = f"{row['mitre_technique_id']} {row['mitre_technique']}"
    return (
        _time_of(row),
        escape(row.get("host") or row.get("ComputerName") or ""),
        escape(_what_happened(row)),
        technique,
        row["mitre_tactic"],
        f"{float(row['mitre_score']):.2f}",
    )


def _time_of(row: Mapping[str, str]) -> str:
    match = re.search(r"\d{2}:\d{2}:\d{2}", row.get("_time", ""))
    return match.group() if match else row.get("_time", "")[:19]


def _what_happened(row: Mapping[str, str]) -> str:
    text = render_event({key: value for key, value in row.items() if not key.startswith("mitre_")}).windows[0]
    return text if len(text) <= _MAX_TEXT else text[: _MAX_TEXT - 3] + "..."


def _print_totals(
    console: Console, rows: Sequence[Mapping[str, str]], named: Sequence[Mapping[str, str]], seconds: float
) -> None:
    said = Counter(
        "technique named"
        if is_technique(row.get("mitre_technique_id", ""))
        else row.get("mitre_technique_id") or row.get("mitre_status", "")
        for row in rows
    )
    console.print(
        f"\n{len(rows)} events in {seconds:.1f} s ({len(rows) / seconds:,.0f} events/s, the command's start included): "
        + ", ".join(f"{count} {name}" for name, count in said.most_common())
    )
    if not all("expected" in row for row in rows):
        return
    attacks = [row for row in rows if row["expected"] != "benign"]
    right = sum(row["mitre_technique_id"] == row["expected"] for row in attacks)
    missed = sum(not is_technique(row["mitre_technique_id"]) for row in attacks)
    alarms = sum(row["expected"] == "benign" for row in named)
    console.print(
        f"Against what an analyst would say, techniques this model does not know among them: "
        f"{right} of {len(attacks)} attack events named right, "
        f"{len(attacks) - right - missed} named as another technique, {missed} not named; "
        f"{alarms} false alarms on {len(rows) - len(attacks)} ordinary events."
    )
