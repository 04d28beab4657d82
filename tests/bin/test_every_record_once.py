"""Whatever the chunk size and whatever the server does, every record comes out once, in order, untouched."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from tests.splunkd.model_server import ModelServer, running_model_server
from tests.splunkd.search import SearchOutcome, run_search

from .conftest import MakeApp

RECORD_COUNTS = {1: 200, 1_000: 3_100, 50_000: 50_010}  # chunk size: records
OUTPUT = ("technique_id", "technique", "tactic", "score", "attack_score", "status", "model")
STATES = ("up", "down", "killed midway", "nonsense")


@cache
def make_records(count: int) -> list[dict[str, str | list[str]]]:
    return [
        {
            "_time": str(1_700_000_000 + number),
            "_raw": f'{number} said "hello, world"\nand \\ more ÿ€',
            "EventCode": "1",
            "SourceName": "Microsoft-Windows-Sysmon",
            "CommandLine": f"reg save hklm\\sam {number % 3000}" if number % 2 else f"whoami {number % 3000}",
            "tag": ["one $", str(number)] if number % 5 == 0 else "single",
        }
        for number in range(count)
    ]


def run_in_state(app: Path, python: Path, state: str, server: ModelServer, chunk_records: int) -> SearchOutcome:
    if state == "down":
        server.die()
    elif state == "killed midway":
        server.dies_after = 2
    elif state == "nonsense":
        server.mode = "nonsense"
    records = make_records(RECORD_COUNTS[chunk_records])
    return run_search(app, python, "mitreclassify", [], records, chunk_records=chunk_records)


@pytest.mark.parametrize("chunk_records", RECORD_COUNTS)
@pytest.mark.parametrize("state", STATES)
def test_every_record_comes_out_once_in_order_untouched(
    make_app: MakeApp, python: Path, state: str, chunk_records: int
) -> None:
    with running_model_server() as server:
        outcome = run_in_state(make_app(server.url), python, state, server, chunk_records)

    expected = make_records(RECORD_COUNTS[chunk_records])
    added = [f"mitre_{name}" for name in OUTPUT]
    own_fields = [{name: value for name, value in row.items() if name not in added} for row in outcome.records]
    assert own_fields == expected
    assert (outcome.exit_code, outcome.stderr) == (0, "")
    statuses = {str(row["mitre_status"]) for row in outcome.records}
    if state == "up":
        assert statuses == {"ok"}
        assert outcome.messages == []
        assert [row["mitre_technique_id"] for row in outcome.records] == [
            "T1003.002" if number % 2 else "benign" for number in range(len(expected))
        ]
    else:
        failure = "nonsense" if state == "nonsense" else "unavailable"
        assert statuses == ({"ok", failure} if state == "killed midway" else {failure})
        assert [level for level, _ in outcome.messages] == ["ERROR"]
        assert all("mitre_technique_id" not in row for row in outcome.records if row["mitre_status"] == failure)


@pytest.mark.parametrize("state", STATES[1:])
def test_a_search_that_must_not_miss_anything_fails_with_one_message(
    make_app: MakeApp, python: Path, state: str
) -> None:
    with running_model_server() as server:
        app = make_app(server.url, on_error="fail")
        outcome = run_in_state(app, python, state, server, 1)

    assert outcome.exit_code == 1
    assert [level for level, _ in outcome.messages] == ["ERROR"]
    assert outcome.stderr == ""
