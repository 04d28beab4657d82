"""The attack sources read what their repositories hold, and count what they leave."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from mitre_core.errors import EventError
from training.example import Example
from training.sources import SOURCES, SourceLog
from training.sources.commands import hide_lab, telling_lines
from training.sources.lolbas import fill_holes

ATOMIC = """
attack_technique: T1562.001
display_name: invented
atomic_tests:
- name: one
  auto_generated_guid: guid-1
  supported_platforms: [windows]
  input_arguments:
    place: {default: 'C:\\AtomicRedTeam\\T1562'}
  executor:
    name: command_prompt
    command: |
      mkdir #{place}
      switchoff.exe /all #{place}
- name: two
  auto_generated_guid: guid-2
  supported_platforms: [macos]
  executor: {name: sh, command: switchoff}
- name: three
  auto_generated_guid: guid-3
  supported_platforms: [linux]
  executor: {name: manual, steps: press the button}
- name: four
  supported_platforms: [linux]
"""
ABILITY = """
- id: step-1
  technique: {attack_id: T1070.001}
  platforms:
    windows: {psh: {command: 'Wipe-Journal -From #{remote.host.name}'}}
    darwin: {sh: {command: wipe}}
- id: step-2
  technique: {attack_id: x}
"""
LOLBAS = """
Name: Opener.exe
Commands:
  - {Command: 'opener.exe -u {REMOTEURL:.bin} {PATH_ABSOLUTE:.bin}', MitreID: T1105}
  - {Command: 'opener.exe -x', MitreID: nonsense}
"""
GTFO = """
functions:
  shell:
  - code: opener -c /bin/sh
    contexts: {sudo: , unprivileged: }
  file-read:
  - code: opener /path/to/input-file
"""


def read(source: str, folder: Path) -> tuple[list[Example], SourceLog]:
    log = SourceLog()
    return list(SOURCES[source].read(folder, random.Random(1), log)), log


def put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_atomic_tests_become_events_of_the_v19_technique(tmp_path: Path):
    put(tmp_path / "atomics" / "T1562.001" / "T1562.001.yaml", ATOMIC)
    examples, log = read("atomic", tmp_path)
    assert {example.label for example in examples} == {"T1685"}
    assert {example.group for example in examples} == {"guid-1"}
    texts = [json.dumps(dict(example.event)).lower() for example in examples]
    assert not any("atomicredteam" in text or "t1562" in text for text in texts)
    assert log.skipped == {"neither Windows nor Linux": 1, "manual": 1, "unreadable": 1}
    assert "test 4" in log.bad[0]


def test_what_an_atomic_test_asks_for_is_its_label(tmp_path: Path):
    asking = ATOMIC.replace("guid-1", "c107778c-dcf5-47c5-af2e-1d058a3df3ea").replace("T1562.001", "T1047")
    put(tmp_path / "atomics" / "T1047" / "T1047.yaml", asking)
    examples, _ = read("atomic", tmp_path)
    assert {(one.label, one.also) for one in examples} == {("T1087.001", ("T1047",))}


def test_a_broken_file_is_named_and_does_not_stop_the_rest(tmp_path: Path):
    put(tmp_path / "atomics" / "T1" / "T1.yaml", "attack_technique: [")
    put(tmp_path / "atomics" / "T2" / "T2.yaml", ATOMIC)
    examples, log = read("atomic", tmp_path)
    assert examples
    assert any("T1.yaml:" in line for line in log.bad)


@pytest.mark.parametrize("source", ["stockpile", "adversary_emulation"])
def test_abilities_are_read_for_windows_and_linux(tmp_path: Path, source: str):
    name = "data/abilities/impact/a.yml" if source == "stockpile" else "group/Emulation_Plan/yaml/plan.yaml"
    put(tmp_path / name, ABILITY)
    examples, log = read(source, tmp_path)
    assert {(example.label, example.group) for example in examples} == {("T1685.005", f"{source}:step-1")}
    assert not any("#{" in json.dumps(dict(example.event)) for example in examples)
    assert log.skipped["no technique id"] == 1
    assert log.skipped["neither Windows nor Linux"] == 1


def test_lolbas_commands_are_filled_and_bad_ids_named(tmp_path: Path):
    put(tmp_path / "yml" / "OSBinaries" / "Opener.yml", LOLBAS)
    examples, log = read("lolbas", tmp_path)
    assert {example.label for example in examples} == {"T1105"}
    assert {example.group for example in examples} == {"lolbas:opener"}
    assert len({json.dumps(dict(example.event)) for example in examples}) == len(examples)
    assert "command 2" in log.bad[0]


def test_holes_are_filled_and_braces_that_are_none_stay():
    filled = fill_holes("run {PATH:.dll},{CLSID} {CMD}", random.Random(2))
    assert "{PATH" not in filled
    assert "{CMD" not in filled
    assert ".dll,{CLSID}" in filled


def test_gtfobins_functions_become_techniques_and_reading_a_file_none(tmp_path: Path):
    put(tmp_path / "_gtfobins" / "opener", GTFO)
    examples, log = read("gtfobins", tmp_path)
    assert {example.label for example in examples} == {"T1059.004", "T1548.003"}
    assert log.skipped["function file-read"] == 1


def test_a_missing_folder_says_what_to_clone_and_where(tmp_path: Path):
    with pytest.raises(EventError, match=r"nowhere.*clone https://github\.com/redcanaryco"):
        read("atomic", tmp_path / "nowhere")


def test_the_same_seed_gives_the_same_examples(tmp_path: Path):
    put(tmp_path / "atomics" / "T2" / "T2.yaml", ATOMIC)
    assert read("atomic", tmp_path)[0] == read("atomic", tmp_path)[0]


@pytest.mark.parametrize(
    ("script", "lines"),
    [
        ("mkdir x\nswitchoff /all\necho done", ("switchoff /all",)),
        ("reg save a\nreg save b", ("reg save a", "reg save b")),
        ("fetch a ^\n b\n", ("fetch a b",)),
        ("fetch a\nrun b", ()),
        ("echo hello", ()),
    ],
)
def test_only_lines_that_show_the_deed_alone_are_taken(script: str, lines: tuple[str, ...]):
    assert tuple(" ".join(line.split()) for line in telling_lines(script)) == lines


def test_a_line_counts_where_its_program_is_enough_elsewhere():
    assert telling_lines("fetch a\nrun b", frozenset({"run"})) == ("run b",)


def test_the_lab_is_not_named():
    command = "PathToAtomicsFolder\\T1003.001\\bin\\x.exe & copy C:\\AtomicRedTeam\\a T1003.txt"
    hidden = hide_lab(command, random.Random(1)).lower()
    assert "atomic" not in hidden
    assert "t1003" not in hidden
    assert "x.exe" in hidden
