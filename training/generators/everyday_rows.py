"""Tables of ordinary Windows events: one line an event type with its fields, or one line a maker with what tells."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping

from training.example import BENIGN
from training.forms.facts import SYSMON, Facts, make_facts, make_sysmon, process_ids, subject
from training.forms.scene import Scene, draw_host, draw_user
from training.generators.event_rows import (
    EventTemplate,
    Maker,
    access,
    asked_name,
    bare_process,
    connected,
    created_file,
    deleted_file,
    draw,
    driver,
    handled,
    loaded,
    piped,
    process,
    service,
    set_value,
    shared,
    task,
    task_logged,
    thread,
    touched_key,
)
from training.generators.everyday_places import PLACES, S32
from training.generators.grammar import check_brackets
from training.generators.powershell_rows import called, scripted, started

_NOT_PLAIN = re.compile(r"[^a-z0-9.]+")
_CELL = re.compile(r"(?<= )\|(?= |$)")
_PROGRAM = re.compile(r'(?:\\\?\?\\)?"?(.*?\.exe)', re.IGNORECASE)
# Makers that put a text back together which its pipes cut into cells.
_JOINED = frozenset(("script", "module"))
# A group of fields that many types share, drawn from the scene.
_SHARED: Mapping[str, Callable[[random.Random, Scene], Facts]] = {
    "+subject": lambda _rng, scene: subject(scene),
    # The computer itself, and another computer of the domain.
    "+system": lambda _rng, scene: {
        "SubjectUserSid": "S-1-5-18",
        "SubjectUserName": scene.host.split(".")[0].upper() + "$",
        "SubjectDomainName": scene.domain if scene.domain != "NT AUTHORITY" else "WORKGROUP",
        "SubjectLogonId": "0x3e7",
    },
    "+machine": lambda rng, scene: {
        "SubjectUserSid": draw(rng, "‹sid›"),
        "SubjectUserName": draw_host(rng, "NT AUTHORITY").split(".")[0].upper() + "$",
        "SubjectDomainName": scene.domain if scene.domain != "NT AUTHORITY" else "CORP",
        "SubjectLogonId": scene.logon_id,
    },
    "+process": lambda rng, _scene: process_ids(rng),
    "+user": lambda _rng, scene: {"User": f"{scene.domain}\\{scene.user}"},
    "+target": lambda rng, scene: {
        "TargetUserName": draw_user(rng),
        "TargetDomainName": scene.domain,
        "TargetSid": draw(rng, "‹sid›"),
    },
}


def parse_log_table(rows: str) -> tuple[EventTemplate, ...]:
    """`@ provider | channel`, then its types: `id[,id] [name]: Field=pattern | ...`, or `~` for data without names.

    The provider is the group, so that a whole provider is held out; a row with a name is a group of its own.

    Raises: ValueError on a cell with an unbalanced bracket: a ` | ` inside brackets is read as a border.
    """
    templates: list[EventTemplate] = []
    provider = channel = ""
    for row in _filled_rows(rows):
        if row.startswith("@ "):
            provider, _, channel = row[2:].partition(" | ")
            continue
        head, _, cells = row.partition(": ")
        ids, _, name = head.partition(" ")
        group = "log-" + _NOT_PLAIN.sub("-", (name or provider).lower()).strip("-")
        numbers = [int(number) for number in ids.split(",")]
        values = _cells(cells)
        for value in values:
            check_brackets(value, row)
        templates.append(EventTemplate(group, BENIGN, _typed(provider, channel, numbers, values)))
    return tuple(templates)


def parse_maker_table(rows: str) -> tuple[EventTemplate, ...]:
    """`name maker: pattern | pattern ...` in the order of the maker's parameters.

    Raises: ValueError on a cell with an unbalanced bracket, KeyError on an unknown maker.
    """
    templates: list[EventTemplate] = []
    for row in _filled_rows(rows):
        head, _, cells = row.partition(": ")
        name, _, maker = head.partition(" ")
        values = _cells(cells)
        for value in [cells] if maker in _JOINED else values:
            check_brackets(value, row)
        templates.append(EventTemplate(name, BENIGN, _MAKERS[maker](*values)))
    return tuple(templates)


def fill_places(row: str) -> str:
    """Put the patterns of PLACES where a row names them."""
    for name, pattern in PLACES.items():
        row = row.replace(f"‹{name}›", pattern)
    return row


def _cells(row: str) -> list[str]:
    return [cell.strip() for cell in _CELL.split(row)]


def _start(image: str, line: str, parent: str = "", parent_line: str = "") -> Maker:
    """A process whose image is `*` is the program that its line begins with."""
    if image != "*":
        return process(image, line, parent, parent_line)

    def make(rng: random.Random, scene: Scene) -> Facts:
        drawn = draw(rng, line)
        match = _PROGRAM.match(drawn)
        path = match[1] if match else drawn
        path = path if "\\" in path else S32 + path
        return process(path, drawn, parent, parent_line)(rng, scene)

    return make


def _filled_rows(rows: str) -> list[str]:
    return [fill_places(row.strip()) for row in rows.splitlines() if row.strip() and not row.startswith("# ")]


def _typed(provider: str, channel: str, numbers: list[int], cells: list[str]) -> Maker:
    def make(rng: random.Random, scene: Scene) -> Facts:
        data = _draw_cells(cells, rng, scene)
        number = rng.choice(numbers)
        if (provider, channel) == SYSMON:
            return make_sysmon(number, scene, rng, data)
        log = (draw(rng, provider), channel)
        return make_facts(log, number, scene, rng, data, level=rng.choice((4, 4, 4, 3, 2)))

    return make


def _draw_cells(cells: list[str], rng: random.Random, scene: Scene) -> Facts:
    if cells[0].startswith("~"):
        values = (cells[0][1:].strip(), *cells[1:])
        return {f"param{number}": draw(rng, value) for number, value in enumerate(values, 1) if value}
    data: Facts = {}
    for cell in cells:
        if cell in _SHARED:
            data |= _SHARED[cell](rng, scene)
        elif cell != "-":
            name, _, pattern = cell.partition("=")
            data[name.strip()] = draw(rng, pattern)
    return data


_MAKERS: Mapping[str, Callable[..., Maker]] = {
    "access": access,
    "process": _start,
    "bare": bare_process,
    "file": created_file,
    "delete": deleted_file,
    "value": set_value,
    "key": touched_key,
    "load": lambda image, module: loaded(image, module, is_signed=True),
    "load-unsigned": lambda image, module: loaded(image, module, is_signed=False),
    "driver": driver,
    "thread": thread,
    "pipe": piped,
    "network": connected,
    "dns": asked_name,
    "4656": lambda *cells: handled(4656, *cells),
    "4661": lambda *cells: handled(4661, *cells),
    "4663": lambda *cells: handled(4663, *cells),
    "share": shared,
    "share-open": lambda name: shared(name, "", 5140),
    "service": service,
    "task": lambda name, action: task(name, action, (4698, 4699, 4700, 4701, 4702)),
    "script": scripted,
    "module": called,
    "engine": started,
    "task-log": lambda name, action: task_logged(name, action, (106, 140, 141, 200, 201)),
}
