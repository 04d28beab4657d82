"""The log takes key=value lines from several processes, and never stops a search."""

from __future__ import annotations

import os
from pathlib import Path

from mitre_core.event_log import MAX_LOG_BYTES, EventLog, find_log, format_line


def test_a_line_is_key_value_pairs_on_one_line() -> None:
    line = format_line("ERROR", {"action": "x", "reason": 'a "b"\nc\\', "seconds": 1.23456, "none": ""})

    assert line.endswith(' level=ERROR action=x reason="a \\"b\\" c\\\\" seconds=1.235 none=""\n')
    assert line.count("\n") == 1


def test_lines_are_appended_with_the_search_they_belong_to(tmp_path: Path) -> None:
    path = tmp_path / "some.log"
    for sid in ("1.1", "2.2"):
        EventLog(path, sid).write("INFO", "classified", events=3)

    lines = path.read_text(encoding="utf-8").splitlines()
    assert [line.partition("action=")[2].partition(" pid=")[0] for line in lines] == [
        "classified sid=1.1",
        "classified sid=2.2",
    ]


def test_a_full_log_is_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "some.log"
    path.write_bytes(b"x" * (MAX_LOG_BYTES + 1))
    EventLog(path, "1").write("INFO", "classified")

    assert path.stat().st_size < 1000
    assert (tmp_path / "some.log.1").stat().st_size == MAX_LOG_BYTES + 1


def test_a_full_log_that_another_process_sets_aside_is_left_to_it(tmp_path: Path) -> None:
    path, lock = tmp_path / "some.log", tmp_path / "some.log.lock"
    path.write_bytes(b"x" * (MAX_LOG_BYTES + 1))
    lock.touch()
    EventLog(path, "1").write("INFO", "classified")
    assert path.read_bytes()[MAX_LOG_BYTES + 1 :].endswith(b"\n")  # the line is not lost
    assert not (tmp_path / "some.log.1").exists()

    os.utime(lock, (0, 0))  # of a process that is gone
    for _ in range(2):
        EventLog(path, "1").write("INFO", "classified")
    assert (tmp_path / "some.log.1").exists()
    assert not lock.exists()


def test_without_a_place_to_write_nothing_happens(tmp_path: Path) -> None:
    EventLog(None, "1").write("INFO", "classified")
    EventLog(tmp_path / "gone/some.log", "1").write("INFO", "classified")

    assert list(tmp_path.iterdir()) == []
    assert find_log({}) is None
    assert find_log({"SPLUNK_HOME": "/opt/splunk"}) == Path("/opt/splunk/var/log/splunk/mitreclassify.log")
