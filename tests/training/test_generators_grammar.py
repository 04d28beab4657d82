"""The template language."""

from __future__ import annotations

import random

import pytest

from training.generators.grammar import expand, parse_templates


def test_alternatives_nest_and_slots_hold_alternatives():
    seen = {expand("«a¦b«c¦d»»‹x›", random.Random(seed), {"x": "«1¦2»"}) for seed in range(80)}
    assert seen == {"a1", "a2", "bc1", "bc2", "bd1", "bd2"}


def test_a_slot_may_be_drawn_by_a_function():
    assert expand("<‹x›>", random.Random(1), {"x": lambda rng: str(rng.randrange(1))}) == "<0>"


def test_rows_name_their_shell_and_techniques():
    (row,) = parse_templates("\n  # a remark\n  dump cmd +T1003.004: reg save: it\n")
    assert (row.name, row.shell, row.also, row.pattern) == ("dump", "cmd", ("T1003.004",), "reg save: it")


def test_a_row_without_a_head_is_refused_with_its_text():
    with pytest.raises(ValueError, match="just words"):
        parse_templates("just words")


@pytest.mark.parametrize("pattern", ["«a¦b", "a»", "‹name", "«a‹b»›"])
def test_an_unbalanced_bracket_is_refused_with_its_row(pattern):
    with pytest.raises(ValueError, match="odd-row"):
        parse_templates(f"odd-row cmd: {pattern}")
