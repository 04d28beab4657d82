"""The benign sources are read, and what an attack source claims is left out and counted."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from mitre_core.errors import EventError
from training.example import Example
from training.sources import SOURCES, SourceLog
from training.sources.tldr import fill_holes

RULE = """
title: t
id: r1
level: high
logsource: {product: linux, category: process_creation}
detection: {selection: {CommandLine|contains: takehives}, condition: selection}
"""
TEST = """
attack_technique: T1033
atomic_tests:
- auto_generated_guid: guid-1
  supported_platforms: [linux]
  executor: {name: sh, command: askwho --all}
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    put(tmp_path / "sigma" / "rules" / "r1.yml", RULE)
    put(tmp_path / "atomic-red-team" / "atomics" / "T1033" / "T1033.yaml", TEST)
    return tmp_path


def put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def read(source: str, data: Path) -> tuple[list[Example], SourceLog]:
    log = SourceLog()
    return list(SOURCES[source].read(data / SOURCES[source].folder, random.Random(1), log)), log


def test_tldr_commands_are_benign_and_a_page_is_a_group(data: Path):
    put(
        data / "tldr" / "pages" / "linux" / "pack.md",
        "# pack\n\n- Pack:\n\n`pack {{[-f|--file]}} {{path/to/file.zip}}`\n",
    )
    put(data / "tldr" / "pages" / "linux" / "empty.md", "# empty\n")
    examples, log = read("tldr", data)
    assert [(example.label, example.group) for example in examples] == [("benign", "tldr:pack")]
    assert "empty.md:1" in log.bad[0]


def test_holes_become_an_option_a_path_and_a_choice():
    filled = fill_holes("x {{[-f|--file]}} {{path/to/a.zip}} {{1|2}}", "linux", random.Random(3))
    assert "{{" not in filled
    assert filled.split()[1] in ("-f", "--file")
    assert filled.split()[2].endswith(".zip")
    assert filled.split()[3] in ("1", "2")


def test_what_a_rule_or_an_attack_source_claims_is_dropped_and_counted(data: Path):
    lines = ["sort a b", "tool takehives x", "askwho --all", "askwho --all --long", "", "sort a b"]
    lines += ["cd /opt; sudo ss -tan", "sort b a || askwho --all"]
    put(data / "nl2bash" / "bash" / "all.cm", "\n".join(lines))
    examples, log = read("nl2bash", data)
    assert len(examples) == 1
    assert log.skipped == {
        "a rule matches": 1,
        "the same command is an attack elsewhere": 1,
        "begins like a discovery command": 3,
        "unreadable": 1,
        "seen before": 1,
    }


def test_without_the_attack_sources_nothing_is_called_benign(tmp_path: Path):
    put(tmp_path / "nl2bash" / "bash" / "all.cm", "sort a b")
    with pytest.raises(EventError, match=r"sigma.*clone"):
        read("nl2bash", tmp_path)


def test_powershell_examples_are_read_from_blocks_and_prompts(data: Path):
    blocks = ("powershell\nShow-Clock -Zone utc", "powershell\nPS C:\\> Show-Clock\n10:00", "Output\nnot me")
    page = "\n".join(f"```{block}\n```\n" for block in blocks)
    put(data / "powershell-docs" / "reference" / "7.6" / "Module" / "Show-Clock.md", page)
    put(data / "powershell-docs" / "reference" / "5.1" / "Module" / "Show-Clock.md", page)
    examples, log = read("powershell_docs", data)
    assert len(examples) == 2
    assert {example.group for example in examples} == {"powershell_docs:show-clock"}
    assert log.skipped["seen before"] == 2


@pytest.mark.parametrize(("source", "folder"), [("powershell_scripts", "scripts"), ("runner_images", "images")])
def test_scripts_are_read_whole_and_by_line(data: Path, source: str, folder: str):
    root = data / SOURCES[source].folder / folder
    put(root / "clock.ps1", "# a comment\nShow-Clock -Zone utc\nWrite-Host done\n")
    put(root / "build.sh", "set -e\nmake --jobs 4 all\n")
    put(root / "notes.txt", "no script")
    examples, log = read(source, data)
    assert len(examples) == 3
    assert {example.group for example in examples} == {f"{source}:clock", f"{source}:build"}
    assert log.skipped["not a script"] == 1


def test_loghub_lines_are_benign_in_blocks(data: Path):
    put(data / "loghub" / "Apache" / "a.log", "\n".join(f"line {number}" for number in range(150)))
    examples, _ = read("loghub", data)
    assert len(examples) == 150
    assert len({example.group for example in examples}) == 2


def test_lines_of_guessing_are_left_out_and_counted(data: Path):
    lines = [
        "sshd[1]: Failed password for invalid user oracle from 192.0.2.9 port 40322 ssh2",
        "sshd[1]: Disconnecting: Too many authentication failures for admin [preauth]",
        "sshd[2]: Accepted publickey for deploy from 192.0.2.10 port 50211 ssh2",
    ]
    put(data / "loghub" / "OpenSSH" / "a.log", "\n".join(lines))
    examples, log = read("loghub", data)
    assert len(examples) == 1
    assert log.skipped == {"guesses at a password": 2}
