from __future__ import annotations

import re

from training.report_summary import describe_threshold, summarise
from training.report_tables import Table, make_tables


def _figure(value: float) -> dict[str, object]:
    return {"value": value, "interval": [value - 0.1, value + 0.1]}


def _system(recall: float, alarms: float) -> dict[str, object]:
    names = ("macro_f1", "macro_f1_by_group", "recall_at_0.1%")
    return {
        **{name: _figure(recall) for name in names},
        "recall": _figure(recall),
        "false_alarms": _figure(alarms),
        "false_alarms_by_volume": alarms,
        "false_alarms_over_types": float("nan"),
        "false_alarms_recorded": {"events": 900, "alarms": 0, "at_most": 33.2, "recordings": 7, "largest": 0.4},
        "recorded_attacks": {"attacks": 40, "named_right": 9},
    }


REPORT = {
    "dumping": {"model": None},
    "systems": {"model": _system(0.6, 4.0), "Sigma rules": _system(0.3, 900.0), "TF-IDF": _system(0.1, 2.0)},
    "tactics": [
        {"name": "credential-access", "events": 80, "right": 60, "sibling": 8, "other": 4, "silent": 8},
        {"name": "impact", "events": 40, "right": 12, "sibling": 0, "other": 8, "silent": 20},
        {"name": "collection", "events": 2, "right": 0, "sibling": 0, "other": 0, "silent": 2},
    ],
    "labels": [
        {"id": name, "name": name, "tactics": [], "events": 1, "groups": 1, "precision": 1.0, "recall": 1.0, "f1": 1.0}
        for name in ("benign", "T1", "T2")
    ],
    "confusion": [[90, 8, 2], [5, 40, 15], [3, 1, 36]],
    "by_source": [{"name": "x|y", "attacks": 0, "named_right": 0, "ordinary": 7, "false_alarms": 1}],
    "by_event_type": [],
    "by_group": [],
    "probes": {"as they are": {"macro_f1": 0.5, "answers_changed": 0.0}},
    "evasion": {"attacks": 1200, "as_logged": 0.61, "disguised": 0.585},
    "behaviour": {
        "cases": 4,
        "pass_rate": 0.75,
        "seen": 1,
        "unseen_pass_rate": 0.667,
        "kinds": {"must_be": {"cases": 4, "passed": 3}},
        "failures": [],
    },
    "latency": {"p50_ms": 1.0, "p99_ms": 2.0, "events_per_s": 3000.0},
}


def test_the_headlines_state_what_is_found_what_it_costs_and_what_else_there_is() -> None:
    finds, costs, else_, weakest = summarise(REPORT)
    assert finds.value == "60 %"
    assert "7 % get another technique of the same tactic, 10 % one of another tactic, 25 % no name" in finds.text
    assert "Of 40 attacks recorded on real systems, 9 are named." in finds.text
    assert (costs.value, "at most 33 in 10,000" in costs.text) == ("0", True)
    assert "of 7 recordings of real systems, 40 % of them from the largest" in costs.text
    assert else_.value == "30 %"
    assert "by Sigma rules" in else_.text
    assert "900 false alarms in 10,000 ordinary events against 4" in else_.text
    assert weakest.value == "30 %"  # of impact: two events of collection say nothing


def test_thresholds_of_families_are_told_in_one_sentence() -> None:
    calibration = {"threshold": 0.93, "false_alarm_budget": 0.002, "families": {}}
    plain = describe_threshold({"calibration": calibration, "least_threshold": 0.93})
    assert "own score" not in plain
    assert "Threshold 0.930, the least there is; set for a budget of 20" in plain
    families = {"T1003": 0.5, "T1049": 0.5, "T1105": 0.8, "T1112": 0.91}
    text = describe_threshold({"calibration": {**calibration, "families": families}, "least_threshold": 0.9})
    assert "also names it: T1003, T1049 from 0.500 on, 2 others from 0.800 to 0.910 on." in text


def test_false_alarms_are_told_by_event_by_volume_and_over_event_types() -> None:
    table = make_tables(REPORT)["false_alarms"]
    assert table.head == ("system", "by event", "by volume", "averaged over event types", "on events of real systems")
    assert table.rows[1] == ["Sigma rules", "900.0\n899.9 - 900.1", "900.0", "nan", "0 of 900\nat most 33.2"]


def test_what_evasion_costs_is_told_in_points() -> None:
    assert make_tables(REPORT)["evasion"].rows == [["1,200", "61.0 %", "58.5 %", "2.5 points"]]


def test_the_pairs_confused_most_come_first_and_alarms_stand_apart() -> None:
    tables = make_tables(REPORT)
    assert tables["mistaken"].rows == [["T1 T1", "T2 T2", "15", "25.0 %"], ["T2 T2", "T1 T1", "1", "2.5 %"]]
    assert tables["alarms"].rows == [["T1 T1", "8", "800.0"], ["T2 T2", "2", "200.0"]]


def test_markdown_keeps_a_note_and_a_bar_within_its_cell() -> None:
    table = Table(("a", "b"), [["x|y", "1\n0 - 2"]])
    assert table.markdown().splitlines() == ["| a | b |", "| --- | ---: |", "| x\\|y | 1 (0 - 2) |"]


def test_nothing_of_an_event_becomes_markup_and_no_row_is_lost_in_folding() -> None:
    page = Table(("event", "share"), [[f"<b>{number}", f"{number} %"] for number in range(40)]).html()
    assert "<b>" not in page
    assert re.findall(r"&lt;b&gt;(\d+)", page) == [str(number) for number in range(40)]
    assert "28 more" in page
    assert "--share: 39.0%" in page
