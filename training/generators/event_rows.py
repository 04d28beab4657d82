"""Rows of event grammars: a kind of event whose telling values are patterns, drawn anew for every example."""

from __future__ import annotations

import functools
import hashlib
import random
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from mitre_core.event_text import Event, render_event
from training.behaviour_cases import FOLDER, read_cases
from training.example import Example
from training.forms import as_any_form, security, sysmon, windows_logs
from training.forms.commands import make_process_security, make_process_sysmon
from training.forms.facts import Facts
from training.forms.parents import Parent, draw_parent
from training.forms.scene import Scene, draw_scene
from training.generators.grammar import SLOTS, expand

Maker = Callable[[random.Random, Scene], Facts]
Row = Callable[[random.Random], tuple[Event, str]]
# After so many repeats in a row the grammar is exhausted.
_MAX_REPEATS = 3000
# Words of a behaviour case that may be written all the same.
_SHORTEST = 3
# A shape that keeps none of an event's data shows its id alone, which must not decide: it is drawn again, so often at most.
_MAX_BARE = 12
_BARE = re.compile(
    r"(?:event [^;]*|script block|malware protection setting|powershell \w+ start|service (?:state|install|start type change)|scheduled task \w+|wmi [a-z ]+)(?: ; (?:type|name|user|hostosfamily)=[^;]*| ; id=<guid>)*"
)


class EventTemplate(NamedTuple):
    """A kind of event and what it shows."""

    name: str
    label: str
    make: Maker
    elevated: bool | None = None
    tells: str = ""  # what the text must match for the label to show; a shape without it is drawn again


def draw(rng: random.Random, pattern: str) -> str:
    return expand(pattern, rng, SLOTS)


def event_row(template: EventTemplate) -> Row:
    """A template as a row: draws the scene, the facts and their shape."""

    def make(rng: random.Random) -> tuple[Event, str]:
        event: Event = {}
        for _ in range(_MAX_BARE):
            scene = draw_scene(rng, elevated=template.elevated)
            event = as_any_form(template.make(rng, scene), rng)
            text = render_event(event).windows[0]
            if not _BARE.fullmatch(text) and re.search(template.tells, text):
                break
        return event, template.label

    return make


def distinct_examples(
    draw_group: Callable[[random.Random], tuple[str, Row]], source: str, count: int, rng: random.Random
) -> Iterator[Example]:
    """`count` examples, each with a text of its own and none of a behaviour case; fewer only when there are no more."""
    seen: set[bytes] = set()
    held_out = _texts_of_cases()
    repeats = 0
    while len(seen) < count and repeats < _MAX_REPEATS:
        group, row = draw_group(rng)
        event, label = row(rng)
        text = "\n".join(render_event(event).windows)
        key = hashlib.blake2b(text.encode(errors="surrogatepass"), digest_size=12).digest()
        repeats = repeats + 1 if key in seen or text in held_out else 0
        if not repeats:
            seen.add(key)
            flat = {name: value if isinstance(value, str) else "\n".join(value) for name, value in event.items()}
            yield Example(event=flat, label=label, group=group, source=source)


@functools.cache
def _texts_of_cases() -> frozenset[str]:
    """What the behaviour cases say, never to be trained on, but for a technique's shortest commands.

    `netstat` has no other phrasing: to keep a model from it is to teach that it is nothing. The report counts such cases.
    """
    cases = read_cases([path.stem for path in sorted(FOLDER.glob("*.jsonl"))])
    events = [event for case in cases for event in (case.event, *case.variants, case.than) if event]
    plain = {_text(case.event) for case in cases if case.kind == "must_be"}
    return frozenset(map(_text, events)) - {text for text in plain if len(text.split()) <= _SHORTEST}


def _text(event: Mapping[str, Any]) -> str:
    return "\n".join(render_event(event).windows)


def generate_events(
    templates: Sequence[EventTemplate], source: str, count: int, rng: random.Random
) -> Iterator[Example]:
    """Examples of event templates, each template as often as the others; a group is one template."""
    rows = [(f"{source}/{one.name}", event_row(one)) for one in templates]
    return distinct_examples(lambda chance: chance.choice(rows), source, count, rng)


def access(source: str, target: str, masks: str, stack: str = "") -> Maker:
    """Sysmon 10."""
    return lambda rng, scene: sysmon.process_access(
        rng, scene, draw(rng, source), draw(rng, target), draw(rng, masks), draw(rng, stack)
    )


def process(image: str, line: str, parent: str = "", parent_line: str = "") -> Maker:
    """Process creation, Sysmon 1 or Security 4688; without `parent` one is drawn."""

    def make(rng: random.Random, scene: Scene) -> Facts:
        drawn = draw_parent(rng, scene, "windows")
        if parent:
            path = draw(rng, parent)
            drawn = Parent(path, draw(rng, parent_line) if parent_line else path)
        maker = rng.choice((make_process_sysmon, make_process_security))
        path = draw(rng, image)
        facts = maker(path, draw(rng, line) or path, drawn, rng, scene)
        if parent and "ParentImage" not in facts:  # what the parent tells must be in the event
            facts["ParentProcessName"] = drawn.image
        return facts

    return make


def bare_process(image: str, parent: str = "") -> Maker:
    """4688 where the command line is not audited: the image alone tells. Without `parent` one is drawn."""

    def make(rng: random.Random, scene: Scene) -> Facts:
        path = draw(rng, parent)
        drawn = Parent(path, path) if parent else draw_parent(rng, scene, "windows")
        facts = make_process_security(draw(rng, image), "", drawn, rng, scene)
        return {key: value for key, value in facts.items() if key != "CommandLine"}

    return make


def created_file(image: str, path: str) -> Maker:
    return lambda rng, scene: sysmon.file_created(rng, scene, draw(rng, image), draw(rng, path))


def deleted_file(image: str, path: str) -> Maker:
    return lambda rng, scene: sysmon.file_deleted(rng, scene, draw(rng, image), draw(rng, path))


def set_value(image: str, target: str, details: str) -> Maker:
    """Sysmon 13, now and then Security 4657."""

    def make(rng: random.Random, scene: Scene) -> Facts:
        path, key, value = draw(rng, image), draw(rng, target), draw(rng, details)
        if rng.random() < 0.75:
            return sysmon.registry_value(rng, scene, path, key, value)
        folder, _, name = key.rpartition("\\")
        folder = folder.replace("HKLM\\", "\\REGISTRY\\MACHINE\\", 1).replace("HKU\\", "\\REGISTRY\\USER\\", 1)
        return security.registry_modified(rng, scene, folder, name, value, path)

    return make


def touched_key(image: str, key: str) -> Maker:
    """Sysmon 12."""
    return lambda rng, scene: sysmon.registry_key(
        rng, scene, draw(rng, image), draw(rng, key), is_deleted=rng.random() < 0.3
    )


def loaded(image: str, module: str, *, is_signed: bool) -> Maker:
    return lambda rng, scene: sysmon.image_loaded(rng, scene, draw(rng, image), draw(rng, module), is_signed=is_signed)


def driver(path: str, signature: str) -> Maker:
    return lambda rng, scene: sysmon.driver_loaded(rng, scene, draw(rng, path), draw(rng, signature))


def thread(source: str, target: str, module: str = "-", function: str = "-") -> Maker:
    """Sysmon 8."""
    return lambda rng, scene: sysmon.remote_thread(
        rng, scene, draw(rng, source), draw(rng, target), draw(rng, module), draw(rng, function)
    )


def piped(image: str, name: str) -> Maker:
    """Sysmon 17 or 18."""
    return lambda rng, scene: sysmon.pipe(rng, scene, draw(rng, image), draw(rng, name), is_created=rng.random() < 0.6)


def connected(image: str, port: str, name: str = "-") -> Maker:
    """Sysmon 3."""
    return lambda rng, scene: sysmon.network(
        rng, scene, draw(rng, image), draw(rng, "‹ip›"), int(draw(rng, port)), draw(rng, name)
    )


def asked_name(image: str, name: str) -> Maker:
    """Sysmon 22."""
    return lambda rng, scene: sysmon.dns_query(rng, scene, draw(rng, image), draw(rng, name), draw(rng, "::ffff:‹ip›;"))


def handled(event: int, kind: str, name: str, image: str, masks: str) -> Maker:
    """4656, 4661 or 4663."""
    return lambda rng, scene: security.handle(
        rng, scene, event, draw(rng, kind), draw(rng, name), draw(rng, image), draw(rng, masks)
    )


def shared(name: str, target: str, event: int = 5145) -> Maker:
    """5145 or 5140."""
    return lambda rng, scene: security.share(
        rng, scene, draw(rng, name), draw(rng, target), rng.choice(("0x120089", "0x12019f", "0x1", "0x3")), event
    )


def service(name: str, path: str, start: str = "«auto start¦demand start»", account: str = "LocalSystem") -> Maker:
    """7045 or 4697."""

    def make(rng: random.Random, scene: Scene) -> Facts:
        maker = rng.choice((windows_logs.service_installed_system, security.service_installed))
        return maker(rng, scene, draw(rng, name), draw(rng, path), draw(rng, start), account)

    return make


def task(name: str, action: str, events: Sequence[int] = (4698, 4702)) -> Maker:
    """4698 to 4702; `action` is `program§arguments`, so that the two fit each other."""

    def make(rng: random.Random, scene: Scene) -> Facts:
        command, _, arguments = draw(rng, action).partition("§")
        return security.task_event(rng, scene, rng.choice(events), draw(rng, name), command, arguments)

    return make


def task_logged(name: str, action: str = "", events: Sequence[int] = (106, 140, 141, 200)) -> Maker:
    """TaskScheduler's own log."""
    return lambda rng, scene: windows_logs.task_log(rng, scene, rng.choice(events), draw(rng, name), draw(rng, action))


def logged_on(event: int, kinds: Sequence[int], image: str = "-") -> Maker:
    """4624, 4625 or 4634."""
    return lambda rng, scene: security.logon(
        rng, scene, event, rng.choice(kinds), rng.choice(("Kerberos", "Negotiate", "NTLM")), draw(rng, image)
    )


def ticket(event: int, user: str, service_name: str, cipher: str, preauth: str = "2") -> Maker:
    """4768 to 4771."""
    return lambda rng, scene: security.ticket(
        rng, scene, event, draw(rng, user), draw(rng, service_name), draw(rng, cipher), preauth
    )


def database(event: int, image: str, path: str) -> Maker:
    """ESENT 216, 325, 326 or 327."""
    return lambda rng, scene: windows_logs.esent(rng, scene, event, draw(rng, image), draw(rng, path))


def directory(kind: str, masks: str, properties: str, name: str) -> Maker:
    """4662."""
    return lambda rng, scene: security.directory_access(
        rng, scene, draw(rng, kind), draw(rng, masks), draw(rng, properties), draw(rng, name)
    )


def directory_value(dn: str, kind: str, attribute: str, value: str) -> Maker:
    """5136."""
    return lambda rng, scene: security.directory_change(
        rng, scene, draw(rng, dn), kind, draw(rng, attribute), draw(rng, value)
    )


def member(event: int, group: str) -> Maker:
    """4728 or 4732."""
    return lambda rng, scene: security.member_added(rng, scene, event, draw(rng, group), draw(rng, "‹first›"))


def listed(event: int, name: str, image: str) -> Maker:
    """4798 or 4799."""
    return lambda rng, scene: security.membership_listed(rng, scene, event, draw(rng, name), draw(rng, image))
