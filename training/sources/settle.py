"""Sources disagree about a command: what is benign here and an attack there is settled by rule, and counted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from mitre_core.errors import EventError
from mitre_core.event_text import normalise, render_event

from ..attack import load_table
from ..example import Example
from ..sigma import SigmaMatcher, load_rules
from ..source_log import SourceLog
from .atomic import read_atomic_commands

_WRAPPER = re.compile(
    r"^\S*(?:cmd(?:\.exe)?(?: /\w)* /[ck]|(?:bash|sh|zsh) -c|"
    r"(?:powershell|pwsh)(?:\.exe)?(?: -\w+(?: bypass| hidden| unrestricted| remotesigned| \d)?)* -[ce]\w*) ",
    re.I,
)
# Where the rendered text of an event passes from the command to the rest.
_KIND = re.compile(r" ; (?:process start|script block|module log|pipeline|shell history)\b")
# Programs everyone uses all day: that a discovery test begins with one says nothing about the next use.
_EVERYDAY_WORDS = """
    find ls cat grep dir type echo ps awk sed curl wget python python3 sudo for get-childitem get-content
    get-process git head tail sort ssh docker kubectl get-item get-command get-service df mount uname id who w env
    printenv date
"""
_EVERYDAY = frozenset(_EVERYDAY_WORDS.split())
# Programs that only ask about the host, its accounts or its network: discovery wherever they stand.
_ASKING_WORDS = """
    netstat ss nettop lslogins whoami quser qwinsta systeminfo nltest arp tasklist nbtstat lastlog
"""
_ASKING = frozenset(_ASKING_WORDS.split())
# Where a line's next command begins, and what may stand before it.
_NEXT = re.compile(r"\s*(?:&&?|\|\|?|;|[(){}]|\b(?:then|else|do)\b)\s*")
_BEFORE = re.compile(r"^(?:sudo(?: -\w+)*|nohup|timeout \d+\w?|nice -n \d+|start /b|call|if exist \S+) ")


class Disputes(NamedTuple):
    """What the attack sources say."""

    matcher: SigmaMatcher
    commands: frozenset[str]  # normalised
    beginnings: frozenset[str]  # program and first argument of discovery commands


def settle(examples: Iterator[Example], data: Path, log: SourceLog) -> Iterator[Example]:
    """Benign examples without those an attack source claims.

    A command is dropped when a rule of level medium or above matches it by itself, when an attack source has the
    very same one, or when it begins like a discovery command there: there its label stands, with the little risk
    it carries.
    `data` is the folder in which the attack sources stand.

    Raises: EventError when they do not.
    """
    disputes = load_disputes(data)
    for example in examples:
        if claim := find_claim(example, disputes):
            log.skip(claim)
        else:
            yield example


@cache
def load_disputes(data: Path) -> Disputes:
    """Read the attack sources beneath `data` once."""
    sigma, atomic = data / "sigma", data / "atomic-red-team"
    for folder, clone in ((sigma, "SigmaHQ/sigma"), (atomic, "redcanaryco/atomic-red-team")):
        if not folder.is_dir():
            raise EventError(f"{folder} is not there; everyday commands are checked against it: clone {clone} there")
    commands: set[str] = set()
    beginnings: set[str] = set(_ASKING)
    for technique, command in read_atomic_commands(atomic, SourceLog()):
        text = normalise(command)
        commands.add(text)
        if load_table()[technique].tactics == ("discovery",):
            beginnings.add(_beginning(text))
    matcher = SigmaMatcher(load_rules(sigma, SourceLog(), "medium"))
    return Disputes(matcher, frozenset(commands), frozenset(beginnings - {""}))


def find_claim(example: Example, disputes: Disputes) -> str:
    """Why the example is not plainly benign; empty when it is."""
    text = _KIND.split("\n".join(render_event(example.event).windows), maxsplit=1)[0]
    inner = _WRAPPER.sub("", text, count=1).strip("\"' ")
    if text in disputes.commands or inner in disputes.commands:
        return "the same command is an attack elsewhere"
    if any(_beginning(one) in disputes.beginnings for one in _parts(inner)):
        return "begins like a discovery command"
    # The command alone: what it was wrapped into was drawn without looking at it, and says nothing.
    return "a rule matches" if inner and disputes.matcher.match({"text": inner}) else ""


def _parts(line: str) -> list[str]:
    return [_BEFORE.sub("", part, count=1) for part in _NEXT.split(line)]


def _beginning(text: str) -> str:
    """Program and first argument, of some the program alone; nothing for programs of everyday use."""
    words = text.split()
    if not words:
        return ""
    program = re.split(r"[\\/]", words[0])[-1].removesuffix(".exe")
    if program in _ASKING:
        return program
    return "" if program in _EVERYDAY or len(words) > 6 else " ".join([program, *words[1:2]])
