"""A user's own events and the analysts' feedback are read as they were given."""

from __future__ import annotations

import json
import random
from pathlib import Path

from training.example import Example
from training.sources import SOURCES, SourceLog


def read(source: str, folder: Path) -> tuple[list[Example], SourceLog]:
    log = SourceLog()
    return list(SOURCES[source].read(folder, random.Random(1), log)), log


def test_own_events_keep_their_fields_and_labels_become_v19(tmp_path: Path):
    rows = [
        {"text": "switchoff /all", "label": "T1562.001", "group": "ours", "also": "T1070.001"},
        {"EventID": 4688, "CommandLine": "sort a", "label": "Benign"},
    ]
    (tmp_path / "a.jsonl").write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    (tmp_path / "b.csv").write_text("text,label\ndir,benign\n", encoding="utf-8")
    examples, _ = read("own_events", tmp_path)
    assert [(each.label, each.also, dict(each.event)) for each in examples] == [
        ("T1685", ("T1685.005",), {"text": "switchoff /all"}),
        ("benign", (), {"EventID": "4688", "CommandLine": "sort a"}),
        ("benign", (), {"text": "dir"}),
    ]
    assert examples[0].group == "own:ours"


def test_a_group_may_be_called_zero(tmp_path: Path):
    rows = [{"text": text, "label": "benign", "group": 0} for text in ("dir 1", "ver")]
    (tmp_path / "a.jsonl").write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    assert [each.group for each in read("own_events", tmp_path)[0]] == ["own:0", "own:0"]


def test_without_a_group_only_what_is_alike_stays_together(tmp_path: Path):
    rows = [{"text": text, "label": "benign"} for text in ("dir 1", "dir 2", "ver")]
    (tmp_path / "a.jsonl").write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    first, second, third = (each.group for each in read("own_events", tmp_path)[0])
    assert first == second != third


def test_an_event_within_objects_reads_as_splunk_extracts_it(tmp_path: Path):
    row = {
        "winlog": {"event_id": 4688, "event_data": {"CommandLine": "net user"}},
        "process": {"args": ["net", "user"]},
    }
    (tmp_path / "own.ndjson").write_text(json.dumps({**row, "label": "T1087.001", "also": ["T1003.002"]}))
    (tmp_path / "f.jsonl").write_text(json.dumps({**row, "verdict": "right", "mitre_technique_id": "T1087.001"}))
    (own,), log = read("own_events", tmp_path)
    (judged,), _ = read("feedback", tmp_path)
    fields = {"winlog.event_id": "4688", "winlog.event_data.CommandLine": "net user", "process.args": ["net", "user"]}
    assert (own.event, own.also, judged.event) == (fields, ("T1003.002",), fields)
    assert "no column `label`; there are winlog, process, verdict" in log.bad[0]


def test_files_that_are_not_read_are_counted(tmp_path: Path):
    (tmp_path / "a.json").write_text("[]")
    (tmp_path / "B.CSV").write_text(",text,label\n0,dir,benign\n")
    examples, log = read("own_events", tmp_path)
    assert [each.event for each in examples] == [{"text": "dir"}]
    assert [reason[:22] for reason in log.skipped] == ["a file of type '.json'"]


def test_rows_that_cannot_be_used_are_named_by_file_and_line(tmp_path: Path):
    lines = ['{"text": "x"}', '{"label": "benign"}', "[1]", "{", '{"text": "x", "label": "T9999"}']
    (tmp_path / "a.jsonl").write_text("\n".join(lines), encoding="utf-8")
    examples, log = read("own_events", tmp_path)
    assert examples == []
    assert [line.split("a.jsonl:")[1][:1] for line in log.bad] == ["1", "2", "3", "4", "5"]


def test_verdicts_become_labels(tmp_path: Path):
    rows = [
        {"CommandLine": "a", "verdict": "right", "mitre_technique_id": "T1070.001"},
        {"CommandLine": "b", "verdict": "wrong", "technique": "T1003.002", "mitre_technique_id": "T1049"},
        {"result": {"CommandLine": "c", "verdict": "ordinary", "mitre_technique_id": "T1049"}},
        {"CommandLine": "d", "verdict": "wrong", "mitre_technique_id": "T1049"},
        {"CommandLine": "e", "verdict": "perhaps"},
        {"CommandLine": "f", "verdict": "right"},
    ]
    (tmp_path / "f.jsonl").write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    examples, log = read("feedback", tmp_path)
    assert [(each.label, dict(each.event)) for each in examples] == [
        ("T1685.005", {"CommandLine": "a"}),
        ("T1003.002", {"CommandLine": "b"}),
        ("benign", {"CommandLine": "c"}),
    ]
    assert log.skipped == {"wrong, but nobody said what is right": 1, "unreadable": 2}
    assert "'perhaps'" in log.bad[0]
