"""The ATT&CK v19 table: names, tactics, risk and former ids of the techniques the sources use."""

from __future__ import annotations

import csv
import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

from mitre_core.errors import EventError

ATTACK_VERSION = "19"
TABLE_PATH = Path(__file__).with_name("attack_v19.csv")
_ID = re.compile(r"T\d{4}(\.\d{3})?\Z")


class Technique(NamedTuple):
    """One row of the table. `risk` is 0..100: how much an analyst should care when it is seen alone."""

    id: str
    name: str  # with the parent's name before a sub-technique's
    tactics: tuple[str, ...]
    risk: int
    aliases: tuple[str, ...]  # ids of earlier ATT&CK versions that mean this one now


@cache
def load_table(path: Path = TABLE_PATH) -> dict[str, Technique]:
    """All techniques by id.

    Raises: EventError with file and line.
    """
    table: dict[str, Technique] = {}
    with path.open(encoding="utf-8", newline="") as file:
        for number, row in enumerate(csv.DictReader(file), 2):
            try:
                technique = Technique(
                    row["id"], row["name"], _split(row["tactics"]), int(row["risk"]), _split(row["aliases"])
                )
            except (KeyError, TypeError, ValueError, AttributeError) as error:
                raise EventError(f"{path}:{number}: not a technique ({error!r}); compare with its neighbours") from None
            table[technique.id] = technique
    return table


@cache
def load_redirects() -> dict[str, str]:
    """Former id -> v19 id."""
    return {alias: technique.id for technique in load_table().values() for alias in technique.aliases}


def canonical_id(technique_id: str) -> str:
    """The v19 id for an id of any version and spelling (`attack.t1562.001`, `T1070.001`).

    Raises: EventError when it is no technique id or not in the table.
    """
    plain = technique_id.strip().upper().removeprefix("ATTACK.")
    if not _ID.match(plain):
        raise EventError(f"{technique_id!r} is not a technique id; ids look like T1003 or T1003.001")
    found = load_redirects().get(plain, plain)
    if found not in load_table():
        raise EventError(f"{technique_id!r} is not in {TABLE_PATH.name}; add a row for it, or mend the id")
    return found


def parent_id(technique_id: str) -> str:
    """The technique a sub-technique belongs to; a technique is its own parent."""
    return technique_id.partition(".")[0]


def is_related(one: str, other: str) -> bool:
    """Whether the ids are equal, or one is the other's parent."""
    return one == other or one == parent_id(other) or other == parent_id(one)


def _split(cell: str) -> tuple[str, ...]:
    return tuple(part for part in cell.split(";") if part)
