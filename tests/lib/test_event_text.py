"""The golden pairs: what each event type says in each form it comes in."""

from __future__ import annotations

import hashlib
import itertools
import json
import re
from pathlib import Path
from typing import Any

import pytest

from mitre_core.event_text import (
    EVENT_TEXT_GOLDEN_SHA256,
    MAX_WINDOWS,
    WINDOW_CHARS,
    render_event,
)

GOLDEN = Path(__file__).parent / "golden" / "event_text.jsonl"
ROWS: list[dict[str, Any]] = [json.loads(line) for line in GOLDEN.read_text(encoding="utf-8").splitlines()]

EVENT_IDS = {
    "Microsoft-Windows-Sysmon": [1, 3, 6, 7, 8, *range(10, 16), *range(17, 24), 25],
    "Microsoft-Windows-Security-Auditing": [
        *(4624, 4625, 4648, 4656, 4657, 4661, 4662, 4663, 4672, 4688, 4697, 4698, 4699, 4700, 4701, 4702, 4719, 4720),
        *(4728, 4732, 4738, 4768, 4769, 4770, 4771, 4776, 5136, 5140, 5145, 5156),
    ],
    "Microsoft-Windows-Eventlog": [104, 1102],
    "Service Control Manager": [7036, 7040, 7045],
    "PowerShell": [400, 600, 800],
    "Microsoft-Windows-PowerShell": [4103, 4104],
    "Microsoft-Windows-Windows Defender": [1116, 1117],
    "ESENT": [216, 325, 326, 327],
    "Microsoft-Windows-WMI-Activity": [5857, 5858, 5859, 5860, 5861],
    "Microsoft-Windows-TaskScheduler": [106, 140, 141, 200],
}


def test_every_golden_event_renders_as_written() -> None:
    changed = [(row["case"], row["form"]) for row in ROWS if list(render_event(row["event"]).windows) != row["text"]]
    assert changed == [], "run `make golden` if the new texts are meant, and raise EVENT_TEXT_VERSION once released"


def test_the_golden_files_hash_stands_in_the_contract() -> None:
    assert hashlib.sha256(GOLDEN.read_bytes()).hexdigest() == EVENT_TEXT_GOLDEN_SHA256


def test_all_forms_of_one_event_give_one_text() -> None:
    texts: dict[str, set[tuple[str, ...]]] = {}
    for row in ROWS:
        texts.setdefault(row["case"], set()).add(tuple(row["text"]))
    assert [case for case, found in texts.items() if len(found) > 1] == []


def test_the_golden_file_covers_every_listed_event_type_as_xml() -> None:
    raws = [row["event"].get("_raw", "") for row in ROWS]
    missing = [
        (provider, number)
        for provider, numbers in EVENT_IDS.items()
        for number in numbers
        if not any(f"Name='{provider}'" in raw and f"<EventID>{number}<" in raw for raw in raws)
    ]
    assert missing == []
    assert len(ROWS) >= 120


def test_no_listed_event_type_falls_back_to_the_unknown_kind() -> None:
    listed = {number for numbers in EVENT_IDS.values() for number in numbers}
    fallen = [
        row["case"]
        for row in ROWS
        if row["text"][0].startswith("event ")
        and any(f"<EventID>{number}<" in row["event"].get("_raw", "") for number in listed)
    ]
    assert fallen == []


def test_golden_texts_name_no_host_user_or_rule() -> None:
    leaks = re.compile(r"keller|nordwind\\(?:m|adm|svc)|ws-114|fs02|technique|t1136|helpdesk2|1085031214")
    assert [row["text"] for row in ROWS if leaks.search(" ".join(row["text"]))] == []


def test_rendering_a_text_again_gives_the_text() -> None:
    assert [
        window for row in ROWS for window in row["text"] if render_event({"text": window}).windows != (window,)
    ] == []


def test_a_bare_command_line_has_no_header() -> None:
    assert render_event({"text": r"reg query HKLM\SAM"}).windows == (r"reg query hklm\sam",)


def test_splunks_own_fields_say_nothing() -> None:
    event = {"_raw": "whoami /all", "sourcetype": "x", "host": "h", "source": "s", "index": "main", "linecount": "1"}
    assert render_event(event).windows == ("whoami /all",)


def test_an_unknown_event_keeps_provider_id_and_data() -> None:
    event = {"SourceName": "Contoso", "EventID": "77", "Detail": "Disk is full", "Computer": "h1"}
    assert render_event(event).windows == ("event contoso 77 ; detail=disk is full",)


def test_an_unknown_event_without_data_keeps_its_message() -> None:
    event = {"SourceName": "Contoso", "EventID": "77", "Message": "Platte ist voll"}
    assert render_event(event).windows == ("event contoso 77 ; platte ist voll",)


@pytest.mark.parametrize("name", ["EventCode", "EventID", "event.code", "winlog.event_id"])
def test_sysmons_ids_are_read_under_every_name(name: str) -> None:
    event = {name: "18", "source": "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", "PipeName": r"\lsass"}
    assert render_event(event).windows == (r"pipe connect ; pipe=\lsass",)


@pytest.mark.parametrize(
    ("event", "text"),
    [
        (
            {"EventID": "4781", "OldTargetUserName": "WKS01$", "NewTargetUserName": "DC01", "SubjectUserName": "eve"},
            "account rename ; old_account=machine ; new_account=user ; user=user",
        ),
        (
            {"EventID": "4738", "TargetUserName": "svc", "AllowedToDelegateTo": "krbtgt/CORP", "SidHistory": "-"},
            "user change ; target_user=user ; delegation=krbtgt/corp",
        ),
    ],
)
def test_what_an_account_becomes_is_told(event: dict[str, str], text: str) -> None:
    event = {"SourceName": "Microsoft-Windows-Security-Auditing", **event}
    assert render_event(event).windows == (text,)


def test_a_client_drive_in_a_remote_session_keeps_its_name() -> None:
    assert render_event({"text": r"copy \\TSCLIENT\c\a.exe \\srv1\c$"}).windows == (
        r"copy \\tsclient\c\a.exe \\<host>\c$",
    )


def test_every_window_of_a_long_script_carries_its_kind_and_overlaps_the_next() -> None:
    script = " ".join(f"write-host part{number}a" for number in range(60))
    text = render_event({"EventCode": "4104", "SourceName": "PowerShell", "ScriptBlockText": script})
    assert len(text.windows) > 2
    assert not text.is_truncated
    assert all(window.endswith(" ; script block") for window in text.windows)
    words = [set(re.findall(r"part\d+a", window)) for window in text.windows]
    assert set().union(*words) == {f"part{number}a" for number in range(60)}
    assert all(first & second for first, second in itertools.pairwise(words))


@pytest.mark.parametrize("value", ["x" * 70_000, ["x"] * 500, ["x" * 40_000] * 2])
def test_a_field_that_is_not_read_to_its_end_makes_an_event_truncated(value: object) -> None:
    assert render_event({"EventCode": "1", "Image": "a.exe", "Hashes": value}).is_truncated


def test_past_the_last_window_an_event_is_truncated() -> None:
    text = render_event({"text": "abc def " * 4000})
    assert len(text.windows) == MAX_WINDOWS
    assert text.is_truncated
    assert max(map(len, text.windows)) <= WINDOW_CHARS


def test_winlogbeats_names_of_a_classic_powershell_logs_data_are_read() -> None:
    context = "\tProviderName=Registry\n\tHostName=ConsoleHost\n\tHostApplication=powershell -c ls HKLM:\\SAM\n"
    event = {
        "winlog.event_id": "600",
        "winlog.provider_name": "PowerShell",
        "winlog.event_data.param1": "Registry",
        "winlog.event_data.param2": "Started",
        "winlog.event_data.param3": context,
    }
    assert render_event(event).windows == ("powershell -c ls hklm\\sam ; powershell provider start",)
