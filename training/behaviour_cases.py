"""Behaviour cases: what a model must and must not say of events written for the purpose; hardly any is trained on."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from mitre_core.errors import EventError, SettingsError

FOLDER = Path(__file__).with_name("behaviour")
KINDS = ("must_be", "must_not_be", "invariant", "directional")


class Case(NamedTuple):
    """One claim about a model.

    must_be: the event gets one of `labels`. must_not_be: it gets none of them. invariant: every disguise in `variants`
    gets the same label as the event, which must be one of `labels`. directional: `than` has a lower attack score.
    """

    kind: str
    event: Mapping[str, Any]
    labels: tuple[str, ...]
    variants: tuple[Mapping[str, Any], ...]
    than: Mapping[str, Any]
    where: str  # file:line


def read_cases(names: Sequence[str], folder: Path = FOLDER) -> list[Case]:
    """The cases of some files, by name without `.jsonl`.

    Raises: SettingsError for a missing file, EventError with file and line for a case that cannot be read.
    """
    cases = []
    for name in names:
        path = folder / f"{name}.jsonl"
        if not path.is_file():
            known = ", ".join(sorted(one.stem for one in folder.glob("*.jsonl")))
            raise SettingsError(f"There are no behaviour cases {name!r}; there are: {known}.")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if line.strip():
                cases.append(_read_case(line, f"{path.name}:{number}"))
    return cases


def _read_case(line: str, where: str) -> Case:
    try:
        row = json.loads(line)
        kind = row.pop("kind")
        case = Case(
            kind,
            _event(row.pop("event")),
            tuple(row.pop("labels", ())),
            tuple(_event(one) for one in row.pop("variants", ())),
            _event(row.pop("than")) if "than" in row else {},
            where,
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise EventError(f"{where}: not a behaviour case ({error!r}); compare with its neighbours.") from None
    is_whole = {
        "must_be": bool(case.labels),
        "must_not_be": bool(case.labels),
        "invariant": bool(case.labels and case.variants),
        "directional": bool(case.than),
    }
    if row or not is_whole.get(kind, False):
        raise EventError(f"{where}: a case of kind {kind!r} lacks what it claims, or has unknown keys {sorted(row)}.")
    return case


def _event(value: Any) -> Mapping[str, Any]:
    """An event, or a bare text for short."""
    return {"text": value} if isinstance(value, str) else dict(value)
