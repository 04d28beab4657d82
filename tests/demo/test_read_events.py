from __future__ import annotations

from pathlib import Path

import pytest

from mitre_core.errors import EventError
from tests.demo.read_events import read_events


def _file(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_flat_json_lines_are_fields_and_nested_ones_stay_raw(tmp_path: Path) -> None:
    path = _file(tmp_path, "a.jsonl", '{"CommandLine": "whoami", "EventID": 1}\n\n{"winlog": {"event_id": 1}}\n')
    assert read_events(path) == [
        {"CommandLine": "whoami", "EventID": "1"},
        {"_raw": '{"winlog": {"event_id": 1}}', "sourcetype": "_json"},
    ]


def test_a_json_file_may_be_an_array_an_object_or_lines(tmp_path: Path) -> None:
    assert len(read_events(_file(tmp_path, "a.json", '[{"a": 1}, {"a": 2}]'))) == 2
    assert len(read_events(_file(tmp_path, "b.json", '{\n "a": 1\n}'))) == 1
    assert len(read_events(_file(tmp_path, "c.json", '{"a": 1}\n{"a": 2}\n'))) == 2


def test_xml_events_are_told_apart_and_an_unfinished_one_is_named(tmp_path: Path) -> None:
    event = '<Event xmlns="x"><System><EventID>1</EventID></System></Event>'
    assert [row["_raw"] for row in read_events(_file(tmp_path, "a.xml", f"<Events>{event}\n{event}</Events>"))] == [
        event,
        event,
    ]
    with pytest.raises(EventError, match=r"b\.xml:2: this <Event> has no end"):
        read_events(_file(tmp_path, "b.xml", f"{event}\n<Event xmlns='x'><System>"))


def test_a_log_of_classic_windows_events_breaks_at_their_times(tmp_path: Path) -> None:
    block = "11/17/2026 09:12:00 AM\nLogName=Security\nEventCode=4688\nMessage=A new process.\n\nSubject:\n\tName:\tx\n"
    assert len(read_events(_file(tmp_path, "a.log", block + block))) == 2
    assert read_events(_file(tmp_path, "b.log", "one\n\ntwo\n")) == [
        {"_raw": "one", "sourcetype": "log"},
        {"_raw": "two", "sourcetype": "log"},
    ]


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("a.jsonl", '{"a": 1}\n{"a": \n', r"a\.jsonl:2: not JSON"),
        ("a.jsonl", "[1]\n", r"a\.jsonl:1: an event must be a JSON object, not list"),
        ("a.json", '[\n{"a": 1},\n\n{"b": [2]}, 3\n]', r"a\.json:4: an event must be a JSON object, not int"),
        ("a.xml", "<Event>\n<System>", r"a\.xml:1: this <Event> has no end"),
        ("a.json", "[" * 100_000, r"a\.json:1: nested too deeply"),
        ("a.csv", "a,b\n1\n", r"a\.csv:2: the row has not as many cells"),
        ("a.evtx", "not one", r"a\.evtx: not a readable \.evtx"),
        ("a.txt", "x", r"a\.txt: cannot read a \.txt file; give one of \.jsonl"),
        ("a.log", "\n", r"a\.log: holds no event"),
    ],
)
def test_a_bad_file_gets_one_error_naming_file_and_line(tmp_path: Path, name: str, text: str, message: str) -> None:
    with pytest.raises(EventError, match=message):
        read_events(_file(tmp_path, name, text))


def test_text_that_is_not_utf_8_is_named_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "a.log"
    path.write_bytes(b"one\ncaf\xe9\n")
    with pytest.raises(EventError, match=r"a\.log:2: not UTF-8"):
        read_events(path)


def test_what_windows_saves_as_utf_16_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("CommandLine\nwhoami\n", encoding="utf-16")
    assert read_events(path) == [{"CommandLine": "whoami"}]


@pytest.mark.parametrize(
    ("name", "raw", "time", "host"),
    [
        (
            "a.xml",
            "<Event><TimeCreated SystemTime='2026-11-20T09:00:01Z'/><Computer>wks1</Computer></Event>",
            "2026-11-20T09:00:01Z",
            "wks1",
        ),
        ("a.log", "11/17/2026 09:12:00 AM\nLogName=Security\nComputerName=dc1", "11/17/2026 09:12:00 AM", "dc1"),
        ("a.log", "type=EXECVE msg=audit(1700000000.123:45): argc=1", "22:13:20", None),
        ("a.log", "whoami", None, None),
    ],
)
def test_time_and_host_are_read_as_splunk_would(
    tmp_path: Path, name: str, raw: str, time: str | None, host: str | None
) -> None:
    (record,) = read_events(_file(tmp_path, name, raw))
    assert (record.get("_time"), record.get("host"), record["_raw"]) == (time, host, raw)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(EventError, match=r"gone\.jsonl: cannot be opened"):
        read_events(tmp_path / "gone.jsonl")
