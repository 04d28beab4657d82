"""Atomic Red Team: the commands that emulate a technique, with their inputs filled in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

from mitre_core.errors import EventError

from ..attack import canonical_id
from ..example import Example
from ..forms import wrap_command
from ..source_log import SourceLog
from ..yaml_files import read_yaml_files
from .commands import hide_lab, program_of, telling_lines
from .source import Source

_SHELLS = {"command_prompt": "cmd", "powershell": "powershell", "sh": "sh", "bash": "bash"}
_INPUT = re.compile(r"#\{([^}]+)\}")
_COPIES = 4  # wrapped in different surroundings and forms; the command is what differs between tests
_LINE_COPIES = 3

# Tests filed under what asks, though what is asked for is what their commands show.
_SHOWN = {
    "c107778c-dcf5-47c5-af2e-1d058a3df3ea": "T1087.001",  # wmic useraccount
    "5750aa16-0e59-4410-8b9a-8a47ca2788e2": "T1057",  # wmic process
    "718aebaa-d0e0-471a-8241-c5afa69c7414": "T1082",  # wmic qfe
    "0fd48ef7-d890-4e93-a533-f7dedd5191d3": "T1007",  # wmic service
}


def read_atomic(root: Path, rng: Random, log: SourceLog) -> Iterator[Example]:
    """Each test's command as a whole, and those of its lines that show the technique alone."""
    for path, document in read_yaml_files(list(root.glob("atomics/T*/T*.yaml")), log):
        try:
            technique = canonical_id(document["attack_technique"])
            tests = document["atomic_tests"]
        except (KeyError, TypeError, EventError) as error:
            log.report_bad(path, 1, error)
            continue
        known = _sufficient_programs(tests)
        for number, test in enumerate(tests, 1):
            yield from _read_test(path, number, test, technique, known, rng, log)


def read_atomic_commands(root: Path, log: SourceLog) -> Iterator[tuple[str, str]]:
    """Technique and command of every test and every telling line, with the inputs' defaults and nothing varied."""
    for _, document in read_yaml_files(list(root.glob("atomics/T*/T*.yaml")), log):
        technique = canonical_id(document["attack_technique"])
        known = _sufficient_programs(document["atomic_tests"])
        for test in document["atomic_tests"]:
            command = str((test.get("executor") or {}).get("command") or "")
            filled = fill_inputs(command, test.get("input_arguments") or {})
            yield from ((technique, text) for text, _ in _pieces(filled, known) if text)


def fill_inputs(command: str, inputs: dict[str, Any]) -> str:
    """`#{name}` by its default; a default may itself name another input."""
    for _ in range(3):
        command = _INPUT.sub(
            lambda match: str((inputs.get(match.group(1)) or {}).get("default", match.group(0))), command
        )
    return command


def _read_test(
    path: Path, number: int, test: Any, technique: str, known: frozenset[str], rng: Random, log: SourceLog
) -> Iterator[Example]:
    try:
        group = test["auto_generated_guid"]
        platforms = set(test["supported_platforms"])
        executor = test["executor"]
        shell = _SHELLS.get(str(executor["name"]).strip(), "")
        command = fill_inputs(str(executor.get("command") or ""), test.get("input_arguments") or {})
    except (KeyError, TypeError, AttributeError) as error:
        log.report_bad(path, number, f"test {number}: {error!r}")
        return
    platform = "windows" if "windows" in platforms else "linux" if "linux" in platforms else ""
    if not platform or shell == "":
        log.skip("manual" if platform else "neither Windows nor Linux")
        return
    if platform == "windows" and shell in ("sh", "bash"):
        platform = "linux"
    if not command.strip() or _INPUT.search(command):
        log.skip("no command" if not command.strip() else "an input without a default")
        return
    for text, copies in _pieces(command, known):
        for _ in range(copies):
            event = wrap_command(hide_lab(text, rng), rng, platform=platform, shell=shell, is_attack=True)
            label = _SHOWN.get(group, technique)
            yield Example(event, label, group, ATOMIC.name, also=(technique,) if label != technique else ())


def _pieces(command: str, known: frozenset[str]) -> list[tuple[str, int]]:
    lines = telling_lines(command, known)
    whole = command.strip()
    return [(whole, _COPIES), *((line, _LINE_COPIES) for line in lines[:8] if line != whole)]


def _sufficient_programs(tests: list[Any]) -> frozenset[str]:
    """Programs that make up a whole test of this technique."""
    programs = set()
    for test in tests:
        lines = telling_lines(str((test.get("executor") or {}).get("command") or ""))
        programs |= {program_of(line) for line in lines}
    return frozenset(programs - {"", "powershell", "cmd", "cat", "copy", "start", "sudo", "start-process"})


ATOMIC = Source("atomic", "atomic-red-team", "https://github.com/redcanaryco/atomic-red-team", "MIT", read_atomic)
