"""The tables of ordinary events: read as written, and every row draws an event without a sign of the grammar left."""

from __future__ import annotations

import random

import pytest

from mitre_core.event_text import Event, render_event
from training.example import BENIGN
from training.forms.facts import Facts
from training.forms.scene import draw_scene
from training.generators.event_rows import EventTemplate, event_row
from training.generators.everyday_linux import audit_rows
from training.generators.everyday_rows import parse_log_table, parse_maker_table
from training.generators.everyday_windows import EVERYDAY_TEMPLATES

_SIGNS = set("«»‹›¦§")


def _text(event: Event) -> str:
    return render_event(event).windows[0]


def test_a_provider_is_one_group_and_a_named_row_its_own():
    rows = parse_log_table("@ Some Provider | System\n1: A=‹n›\n2: ~ ‹word›\n3 other: B=1")
    assert [one.name for one in rows] == ["log-some-provider", "log-some-provider", "log-other"]


def test_shared_fields_and_unnamed_data_are_put_in():
    subject, unnamed = parse_log_table("@ P | System\n1: +subject | A=x\n2: ~ one | two")
    rng = random.Random(1)
    assert {"SubjectUserName", "A"} <= set(_facts(subject, rng))
    assert _facts(unnamed, rng)["param2"] == "two"


def test_a_started_program_stands_where_its_line_says():
    (row,) = parse_maker_table('a process: * | "C:\\Tools\\x y.exe" /q | C:\\Windows\\explorer.exe')
    facts = _facts(row, random.Random(2))
    assert "C:\\Tools\\x y.exe" in (facts.get("Image"), facts.get("NewProcessName"))


def test_a_border_inside_brackets_is_refused_with_its_row():
    with pytest.raises(ValueError, match="cut file"):
        parse_maker_table("cut file: C:\\a.exe | «a | b»")
    with pytest.raises(ValueError, match="77 cut"):
        parse_log_table("@ P | System\n77 cut: A=«a | b»")


def test_a_script_may_hold_pipes_inside_brackets():
    (row,) = parse_maker_table("piped script: «Get-Disk | Format-Table»")
    assert _facts(row, random.Random(1))["ScriptBlockText"] == "Get-Disk | Format-Table"


@pytest.mark.parametrize("seed", range(3))
def test_every_row_draws_a_clean_ordinary_event(seed):
    rows = [event_row(one) for one in EVERYDAY_TEMPLATES] + [row for _, row in audit_rows("x")]
    for number, row in enumerate(rows):
        event, label = row(random.Random(f"{seed} {number}"))
        assert label == BENIGN
        assert not _SIGNS & set(str(event))
        assert _text(event)


def _facts(template: EventTemplate, rng: random.Random) -> Facts:
    return template.make(rng, draw_scene(rng))
