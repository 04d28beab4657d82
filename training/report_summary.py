"""What a release's report says in plain sentences: what it finds, what that costs, what one would otherwise have."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np

from .report_tables import show_interval, show_tactic

_FEW = 3  # tactics named as the weakest
_ENOUGH = 20  # attacks a tactic needs to be called weak
_MAX_LISTED = 8  # techniques written out where many share a score


class Finding(NamedTuple):
    """One headline."""

    title: str
    value: str
    text: str


def summarise(report: Mapping[str, Any]) -> list[Finding]:
    """The headlines of the page, the most important first."""
    return [_finds(report), _costs(report), _compares(report), _misses(report["tactics"])]


def small_figures(report: Mapping[str, Any]) -> list[tuple[str, str, str]]:
    """(value, name, note) of what is worth a glance."""
    own, behaviour, latency = report["systems"]["model"], report["behaviour"], report["latency"]
    return [
        (f"{own['macro_f1']['value']:.3f}", "macro-F1", show_interval(own["macro_f1"], ".3f")),
        (f"{report['calibration_error']:.3f}", "calibration error", "0 is perfect"),
        (f"{100 * behaviour['pass_rate']:.1f} %", "behaviour claims hold", describe_claims(behaviour)),
        (f"{latency['p50_ms']:.1f} ms", "for one event", "one CPU thread"),
        (f"{latency['events_per_s']:,.0f}", "events a second", "all cores of this machine"),
    ]


def describe_claims(behaviour: Mapping[str, Any]) -> str:
    """How many claims there are, and how many hold without those whose event train holds."""
    return (
        f"{behaviour['cases']:,} cases; {100 * behaviour['unseen_pass_rate']:.1f} % without the {behaviour['seen']:,} "
        "whose event train holds"
    )


def describe_model(report: Mapping[str, Any]) -> str:
    """What was measured, on what."""
    test = report["test"]
    return (
        f"{test['labels'] - 1} techniques of ATT&CK v{report['attack_version']}, measured as it is served, on "
        f"{test['events']:,} events of {test['groups']:,} groups (tests, rules, recordings, templates) that had no "
        f"part in training. {_count_single(report['labels'])} of the techniques have one group in it: their own "
        "figures say little."
    )


def _count_single(labels: Sequence[Mapping[str, Any]]) -> int:
    return sum(row["groups"] == 1 for row in labels)


def describe_threshold(report: Mapping[str, Any]) -> str:
    """How the answers came about."""
    calibration = report["calibration"]
    families = _describe_families(calibration["families"])
    is_floor = calibration["threshold"] == report["least_threshold"]
    why = "the least there is; " if is_floor else ""
    return (
        f"Threshold {calibration['threshold']:.3f}, {why}set for a budget of "
        f"{10_000 * calibration['false_alarm_budget']:g} false alarms in 10,000 held-out recorded events.{families} "
        "Events of real systems are recorded ones; those that a Sigma rule hits with no attack to explain it are left "
        "out, which flatters Sigma most. The other ordinary events are everyday commands, and near misses written to "
        "be mistaken for an attack."
    )


def _describe_families(families: Mapping[str, float]) -> str:
    if not families:
        return ""
    lowest = min(families.values())
    first = [name for name, least in families.items() if least == lowest]
    rest = [least for least in families.values() if least > lowest]
    named = ", ".join(first) if len(first) <= _MAX_LISTED else f"{len(first)} techniques"
    others = f", {len(rest)} others from {min(rest):.3f} to {max(rest):.3f} on" if rest else ""
    return (
        f" A technique's own score, its sub-techniques' with it, also names it: {named} from {lowest:.3f} on{others}."
    )


def _finds(report: Mapping[str, Any]) -> Finding:
    own, rows = report["systems"]["model"], report["tactics"]
    total = sum(row["events"] for row in rows)
    misnamed, silent = (sum(row[key] for row in rows) for key in ("other", "silent"))
    siblings = sum(row["sibling"] for row in rows)
    recorded = own["recorded_attacks"]
    text = (
        f"of the attack events are named right (95 % interval {show_interval(own['recall'], '.0f', 100.0)} %); "
        f"{_percent(siblings, total)} get another technique of the same tactic, {_percent(misnamed, total)} one of "
        f"another tactic, {_percent(silent, total)} no name."
    )
    if recorded["attacks"]:
        text += f" Of {recorded['attacks']:,} attacks recorded on real systems, {recorded['named_right']:,} are named."
    return Finding("What it finds", f"{100 * own['recall']['value']:.0f} %", text)


def _costs(report: Mapping[str, Any]) -> Finding:
    own = report["systems"]["model"]
    recorded, every = own["false_alarms_recorded"], own["false_alarms"]
    near = f"{every['value']:,.0f} in 10,000 over all ordinary events of the test, near misses among them"
    if not recorded["events"]:
        return Finding("What it costs", f"{every['value']:,.0f}", f"false alarms: {near}.")
    text = (
        f"false alarms on {recorded['events']:,} ordinary events of {recorded['recordings']:,} recordings of real "
        f"systems, {100 * recorded['largest']:.0f} % of them from the largest: with 95 % confidence at most "
        f"{recorded['at_most']:,.0f} in 10,000. {near[0].upper()}{near[1:]}."
    )
    return Finding("What it costs", f"{recorded['alarms']:,}", text)


def _compares(report: Mapping[str, Any]) -> Finding:
    systems = report["systems"]
    others = {name: figures for name, figures in systems.items() if name != "model"}
    name = max(others, key=lambda one: np.nan_to_num(others[one]["recall"]["value"]))
    best, own = others[name], systems["model"]
    text = (
        f"of the same attacks are named right by {name}, the best of the alternatives, with "
        f"{best['false_alarms']['value']:,.0f} false alarms in 10,000 ordinary events against "
        f"{own['false_alarms']['value']:,.0f}."
    )
    return Finding("What one would otherwise have", f"{100 * best['recall']['value']:.0f} %", text)


def _misses(tactics: Sequence[Mapping[str, Any]]) -> Finding:
    known = [row for row in tactics if row["events"] >= _ENOUGH] or [row for row in tactics if row["events"]]
    weakest = sorted(known, key=lambda row: row["right"] / row["events"])[:_FEW]
    if not weakest:
        return Finding("Where it is weakest", "-", "The test has no attacks.")
    named = ", ".join(f"{show_tactic(row['name'])} ({_percent(row['right'], row['events'])})" for row in weakest)
    text = f"of the attacks are named right in its weakest tactic. Least is found of: {named}."
    return Finding("Where it is weakest", _percent(weakest[0]["right"], weakest[0]["events"]), text)


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / max(whole, 1):.0f} %"
