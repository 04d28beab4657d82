"""Commands of the train split in one line: who chains them shows what any of them shows."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from random import Random
from typing import Any, NamedTuple

from .dataset import Row
from .disguise import find_command, guess_shell
from .example import BENIGN, Example

_LONGEST = 160  # characters of a command that is joined
_SOURCES = frozenset(
    ("attack-commands", "credential-grammar", "everyday-commands", "atomic", "lolbas", "gtfobins", "stockpile")
)
# The line of a shell that carries out a command of several parts, up to where they begin.
_SHELL_LINE = re.compile(
    r"""^\S*(?:cmd(?:\.exe)?"?(?:\ /\w)*\ /[ckr]|(?:bash|sh|zsh)\ -c|(?:powershell|pwsh)(?:\.exe)?"?(?:\ -\w+)*?\ -c\w*)
    \ (?=[\w$])""",
    re.I | re.X,
)
_PROMPT = re.compile(r"^[^|&;]{0,40}[>#$:] ")  # a console's line: no shell would read it
_JOINTS: Mapping[str, tuple[str, ...]] = {
    "cmd": (" & ", "&", " && ", " || "),
    "powershell": ("; ", ";", "; ", " ; "),
    "bash": ("; ", " && ", ";", " || "),
}


class _Part(NamedTuple):
    example: Example
    command: str


def join_rows(rows: Sequence[Row], share: float, rng: Random) -> list[Example]:
    """A share of the rows whose command a shell carries out, joined with one or two other commands of that shell.

    The first technique shown is the label, the others count as right too; a label of `benign` says that none is.
    """
    pools: dict[str, list[_Part]] = defaultdict(list)
    for row in rows:
        part = _Part(row.example, _text_of(row.example, "text"))
        if is_joinable(*part):
            pools[guess_shell(part.command, row.example.event)].append(part)
    joined = []
    for row in rows:
        name = find_command(row.example.event)
        command = _text_of(row.example, name)
        if not is_joinable(row.example, command) or rng.random() >= share:
            continue
        shell = guess_shell(command, row.example.event)
        is_free = name == "text" or name.endswith("ScriptBlockText")
        shell_line = None if is_free else _SHELL_LINE.match(command)
        if pools[shell] and (is_free or shell_line):
            head = shell_line.group() if shell_line else ""
            others = rng.sample(pools[shell], min(len(pools[shell]), rng.choice((1, 1, 2))))
            parts = [_Part(row.example, command[len(head) :]), *others]
            joined.append(_join(name, head, parts, _JOINTS[shell], rng))
    return joined


def is_joinable(example: Example, command: str) -> bool:
    """Whether a command is one line that a shell reads."""
    return (
        example.source in _SOURCES
        and 1 < len(command) <= _LONGEST
        and "\n" not in command
        and not _PROMPT.match(command)
        and command.count('"') % 2 == 0
    )


def _text_of(example: Example, name: str) -> str:
    value = example.event.get(name, "")
    return value if isinstance(value, str) else ""


def _join(name: str, head: str, parts: list[_Part], joints: Sequence[str], rng: Random) -> Example:
    example = parts[0].example
    rng.shuffle(parts)
    event: dict[str, Any] = {**example.event, name: head + rng.choice(joints).join(part.command for part in parts)}
    shown = [part.example for part in parts if part.example.label != BENIGN]
    first = shown[0] if shown else example
    also = {label for one in shown for label in (one.label, *one.also)} - {first.label}
    return first._replace(event=event, also=tuple(sorted(also)), times_seen=1)
