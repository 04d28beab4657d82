"""One fact under every name; an earlier source and a more exact name win."""

from __future__ import annotations

import pytest

from mitre_core.event_fields import collect_facts, name_fact
from mitre_core.event_text import render_event


@pytest.mark.parametrize(
    ("fact", "names"),
    [
        ("command", ["CommandLine", "Process_Command_Line", "process.command_line", "winlog.event_data.CommandLine"]),
        ("image", ["Image", "New_Process_Name", "NewProcessName", "process.executable", "process_path", "exe"]),
        ("parent", ["ParentImage", "Creator_Process_Name", "process.parent.executable", "parent_process_path"]),
        ("id", ["EventID", "EventCode", "event.code", "winlog.event_id", "Event.System.EventID"]),
        ("key", ["TargetObject", "registry.path", "registry_path"]),
        ("script", ["ScriptBlockText", "powershell.file.script_block_text"]),
    ],
)
def test_every_name_of_a_fact_is_known(fact: str, names: list[str]) -> None:
    assert {name_fact(name)[0] for name in names} == {fact}


@pytest.mark.parametrize(
    "name", ["RuleName", "Computer", "host", "ProcessGuid", "RecordNumber", "Hashes", "tag::eventtype"]
)
def test_what_identifies_the_record_is_no_fact(name: str) -> None:
    assert name_fact(name) == ("", 0)


def test_the_more_exact_name_and_the_earlier_source_win() -> None:
    facts = collect_facts(
        [("process", "b"), ("CommandLine", "a"), ("Image", "-")], [("CommandLine", "c"), ("Image", "d")]
    )
    assert facts.known == {"command": "a", "image": "d"}


def test_two_accounts_in_one_field_are_subject_and_target() -> None:
    facts = collect_facts([("Account_Name", "bob\nSYSTEM"), ("Security_ID", "x\nS-1-5-18")])
    assert facts.known == {"user": "bob", "target user": "SYSTEM", "user sid": "x", "target sid": "S-1-5-18"}


def test_unknown_names_are_kept_in_their_short_form() -> None:
    assert collect_facts([("winlog.event_data.Job Name", "x")]).other == {"jobname": "x"}


@pytest.mark.parametrize(
    "name", ["Source Name", "Source_Name", "winlog.event_data.Source Name", "data.win.eventdata.source Name"]
)
def test_what_found_a_threat_is_not_the_events_provider(name: str) -> None:
    event = {"EventCode": "1116", "SourceName": "Microsoft-Windows-Windows Defender", "Threat Name": "Tool:X/Y"}
    assert render_event({**event, name: "Real-Time Protection"}).windows == ("malware found ; threat=tool:x/y",)


def test_winlogbeats_source_name_is_the_provider() -> None:
    assert name_fact("source_name")[0] == "provider"
