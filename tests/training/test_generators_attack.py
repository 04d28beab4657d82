"""What the attack grammars promise: telling rows, techniques with groups enough, and none of the behaviour cases."""

from __future__ import annotations

import random
from collections import Counter

import pytest

from mitre_core.event_text import render_event
from training.behaviour_cases import FOLDER, read_cases
from training.example import BENIGN
from training.generators import attack_commands, attack_events
from training.generators.attack_linux_events import LINUX_EVENTS, linux_rows
from training.generators.attack_rows import parse_events
from training.generators.event_rows import distinct_examples, event_row
from training.generators.grammar import Template, split_alternatives


def _texts(row: str, count: int = 20) -> list[str]:
    (template,) = parse_events(row)
    return [render_event(event_row(template)(random.Random(seed))[0]).windows[0] for seed in range(count)]


def test_every_template_has_a_name_of_its_own():
    for templates in (attack_events.TEMPLATES, attack_commands.TEMPLATES):
        assert [name for name, count in Counter(one.name for one in templates).items() if count > 1] == []


@pytest.mark.parametrize("name", sorted(one.name for one in attack_events.THEMES if one.label == BENIGN))
def test_a_row_without_a_technique_says_so_in_its_name(name):
    assert name.startswith("near-")


@pytest.mark.parametrize("technique", ["T1003.001", "T1003.002", "T1003.003", "T1547.001", "T1548.002", "T1685"])
def test_a_major_technique_has_groups_of_events(technique):
    assert sum(one.label == technique for one in attack_events.TEMPLATES) >= 6


def test_a_row_without_its_head_is_refused():
    with pytest.raises(ValueError, match="add its head"):
        parse_events("lsass-access ;; 0x1010")


def test_a_row_with_an_unknown_slot_is_refused():
    with pytest.raises(ValueError, match="nowhere"):
        parse_events("value-set value: C:\\‹nowhere›\\a.exe ;; HKLM\\Software\\A ;; 1")


def test_memory_without_a_file_is_unknown_in_a_call_trace():
    row = (
        "one access +T1003.001: C:\\a.exe ;; ‹lsass› ;; 0x1010 ;; C:\\Windows\\System32\\KERNELBASE.dll|UNKNOWN(‹hex›)"
    )
    assert all("trace=ntdll.dll|kernelbase.dll|unknown" in text for text in _texts(row))


def test_a_parent_that_tells_is_in_the_event():
    assert all("scrcons.exe" in text for text in _texts("one process +T1546.003: @ ;; calc.exe ;; C:\\w\\scrcons.exe"))


def test_an_event_never_shows_its_id_alone():
    assert all("evil.dll" in text for text in _texts("one log +T1574.001: Name|DNS Server|150 ;; param1=C:\\evil.dll"))


def test_whole_commands_become_groups_and_spellings_do_not():
    spellings = Template("one", "cmd", "«net¦net1» user")
    commands = Template("two", "cmd", "«wevtutil cl «Security¦System»¦Clear-EventLog -LogName Security» /y")
    assert split_alternatives(spellings) == (spellings,)
    assert [(one.name, one.pattern) for one in split_alternatives(commands)] == [
        ("two-1", "wevtutil cl «Security¦System» /y"),
        ("two-2", "Clear-EventLog -LogName Security /y"),
    ]


def test_no_behaviour_case_is_ever_written_but_the_shortest_commands():
    cases = [case for path in FOLDER.glob("*.jsonl") for case in read_cases([path.stem])]
    events = [event for case in cases for event in (case.event, *case.variants)]
    grammar = [(str(number), lambda _rng, event=event: (event, "T1003")) for number, event in enumerate(events)]
    written = distinct_examples(lambda rng: rng.choice(grammar), "own", len(grammar), random.Random(9))
    allowed = {"\n".join(render_event(one.event).windows) for one in written}
    claimed = {"\n".join(render_event(case.event).windows) for case in cases if case.kind == "must_be"}
    assert "netstat" in allowed
    assert {text for text in allowed if len(text.split()) > 3 or text not in claimed} == set()


def test_a_linux_record_without_a_technique_says_so_in_its_name():
    assert {one.name for one in LINUX_EVENTS if not one.also} == {
        one.name for one in LINUX_EVENTS if one.name.startswith("near-")
    }


def test_a_linux_record_shows_who_did_what_to_which_file():
    row = dict(linux_rows("s"))["s/lx-preload"]
    texts = [render_event(row(random.Random(seed))[0]).windows[0] for seed in range(20)]
    assert all("file=/etc/ld.so.preload" in text and "image=" in text for text in texts)
