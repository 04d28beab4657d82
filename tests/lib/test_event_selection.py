"""Which cells of a record become the event that is sent."""

from __future__ import annotations

import pytest

from mitre_core.event_fields import name_fact
from mitre_core.event_forms import MAX_VALUE
from mitre_core.event_selection import MAX_EVENT_CHARS, MAX_VALUE_CHARS, list_required_fields, select_input
from mitre_core.event_text import render_event
from mitre_core.input_fields import INPUT_FIELDS, SUFFICIENT_FACTS
from mitre_core.options import parse_options
from mitre_core.settings import parse_settings

SYSMON = {"EventCode": "1", "SourceName": "Microsoft-Windows-Sysmon", "CommandLine": "reg save hklm\\sam"}
AUTOMATIC = parse_options({}, parse_settings({}))


def select(event: dict[str, str]) -> dict[str, object]:
    selection = select_input(list(event), AUTOMATIC)
    return dict(selection.make_event(list(event.values())))


def key_of(event: dict[str, str]) -> object:
    return select_input(list(event), AUTOMATIC).make_key(list(event.values()))


@pytest.mark.parametrize(
    ("names", "fact"),
    [
        ("EventCode EventID event.code winlog.event_id", "id"),
        ("SourceName winlog.provider_name", "provider"),
        ("Channel winlog.channel", "channel"),
        ("CommandLine Process_Command_Line process.command_line winlog.event_data.CommandLine", "command"),
        ("ScriptBlockText winlog.event_data.ScriptBlockText powershell.file.script_block_text", "script"),
        ("TargetObject registry.path registry_path", "key"),
        ("ImageLoaded", "loaded"),
        ("PipeName", "pipe"),
        ("TargetImage", "target"),
        ("ImagePath Service_File_Name", "service file"),
    ],
)
def test_the_facts_that_suffice_are_asked_for_under_their_names(names: str, fact: str) -> None:
    assert set(names.split()) <= set(INPUT_FIELDS)
    assert {name_fact(name)[0] for name in names.split()} == {fact}
    assert any(fact in group for group in SUFFICIENT_FACTS)


def test_a_process_started_as_somebody_else_reads_as_its_whole_record_does() -> None:
    event = {
        "EventCode": "4688",
        "SubjectUserName": "SRV1$",
        "SubjectUserSid": "S-1-5-18",
        "SubjectLogonId": "0x3e7",
        "NewProcessName": "C:\\a.exe",
        "CommandLine": "a.exe -x",
        "TargetUserName": "bob",
        "TargetUserSid": "S-1-5-21-1-2-3-1104",
        "TargetLogonId": "0x5f2a1",
        "Channel": "Security",
        "SourceName": "Microsoft-Windows-Security-Auditing",
    }
    assert set(select({**event, "_raw": "<Event>"})) & {"TargetLogonId", "SubjectLogonId"}
    assert render_event(select({**event, "_raw": "<Event>"})) == render_event(event)
    assert {*event} <= {*INPUT_FIELDS}


def test_no_field_is_asked_for_twice() -> None:
    required = list_required_fields(AUTOMATIC)

    assert len(set(required)) == len(required)
    assert {"_raw", "sourcetype", "source"} <= set(required)


def test_a_record_with_its_facts_extracted_is_sent_without_raw() -> None:
    assert select({**SYSMON, "_raw": "<Event>", "_time": "1", "host": "h", "punct": "."}) == SYSMON


@pytest.mark.parametrize("missing", SYSMON)
def test_a_record_with_a_fact_missing_is_sent_with_raw(missing: str) -> None:
    event = {**SYSMON, missing: "", "_raw": "<Event>", "sourcetype": "x"}
    sent = select(event)

    assert sent == {name: value for name, value in event.items() if value}


def test_a_field_named_text_is_classified_where_there_is_nothing_else() -> None:
    assert select({"_time": "1", "text": "whoami"}) == {"text": "whoami"}
    assert "text" not in select({"text": "whoami", "_raw": "x"})


def test_time_and_record_number_do_not_make_an_event_new() -> None:
    first = {**SYSMON, "_time": "1", "RecordNumber": "1", "_raw": "one"}
    second = {**SYSMON, "_time": "2", "RecordNumber": "2", "_raw": "two"}

    assert key_of(first) == key_of(second)
    assert key_of(first) != key_of({**first, "CommandLine": "reg query hklm\\sam"})


def test_long_records_are_told_apart_by_a_short_key() -> None:
    one, other = key_of({"_raw": "x" * 5000 + "1"}), key_of({"_raw": "x" * 5000 + "2"})

    assert one != other
    assert isinstance(one, bytes)
    assert len(one) == 16


def test_a_megabyte_is_sent_as_far_as_the_renderer_reads() -> None:
    assert len(str(select({"_raw": "x" * 1_000_000})["_raw"])) == MAX_VALUE_CHARS == MAX_VALUE + 1


def test_an_event_of_many_long_values_is_bounded() -> None:
    values = "$" + "$;$".join(["x" * 100_000] * 50) + "$"
    event = {f"Data_{number}": "y" * 200_000 for number in range(20)} | {
        "CommandLine": "first",
        "__mv_CommandLine": values,
    }
    options = parse_options({"fields": ",".join(["CommandLine", *event][:21])}, parse_settings({}))
    sent = select_input(list(event), options).make_event(list(event.values()))

    assert 2 <= len(sent["CommandLine"]) <= 50
    assert sum(len("".join(value)) for value in sent.values()) == MAX_EVENT_CHARS


def test_bytes_that_are_no_text_are_sent_as_replacement_characters() -> None:
    assert select({"_raw": "\xff \xe2\x82\xac"}) == {"_raw": "\N{REPLACEMENT CHARACTER} €"}


def test_what_is_sent_says_as_much_as_the_whole_record() -> None:
    whole = {**SYSMON, "Image": "C:\\Windows\\reg.exe", "User": "x\\y", "RecordNumber": "7", "host": "h"}

    assert render_event(select(whole)) == render_event(whole)  # pyright: ignore[reportArgumentType]


def test_long_keys_differ_where_events_do_whatever_their_cells_hold() -> None:
    long = "x" * 2000
    assert key_of({"_raw": long + "\0a", "source": "b"}) != key_of({"_raw": long, "source": "a\0b"})
