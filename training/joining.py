"""Two commands of the train split as one line: who chains them shows what either shows."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from random import Random
from typing import Any

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


def join_rows(rows: Sequence[Row], share: float, rng: Random) -> list[Example]:
    """A share of the rows whose command a shell carries out, joined with one or two other commands of that shell.

    The first technique shown is the label, the others count as right too; a label of `benign` says that none is.
    """
    pools: dict[str, list[Example]] = defaultdict(list)
    for row in rows:
        command = row.example.event.get("text", "")
        if is_joinable(row.example, command):
            pools[guess_shell(command, row.example.event)].append(row.example)
    joined = []
    for row in rows:
        name = find_command(row.example.event)
        command = row.example.event[name] if name else ""
        if not is_joinable(row.example, command) or rng.random() >= share:
            continue
        shell = guess_shell(command, row.example.event)
        is_free = name == "text" or name.endswith("ScriptBlockText")
        head = "" if is_free else getattr(_SHELL_LINE.match(command), "group", str)()
        if pools[shell] and (is_free or head):
            others = rng.sample(pools[shell], min(len(pools[shell]), rng.choice((1, 1, 2))))
            joined.append(_join(row.example, name, head, others, _JOINTS[shell], rng))
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


def _join(
    example: Example, name: str, head: str, others: Sequence[Example], joints: Sequence[str], rng: Random
) -> Example:
    parts = [(example, example.event[name][len(head) :]), *((one, one.event["text"]) for one in others)]
    rng.shuffle(parts)
    event: dict[str, Any] = {**example.event, name: head + rng.choice(joints).join(part for _, part in parts)}
    shown = [one for one, _ in parts if one.label != BENIGN]
    first = shown[0] if shown else example
    also = {label for one in shown for label in (one.label, *one.also)} - {first.label}
    return first._replace(event=event, also=tuple(sorted(also)), times_seen=1)
