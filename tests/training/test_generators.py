"""What the generators promise: distinct, reproducible, well-formed, many groups, no text with two labels."""

from __future__ import annotations

import random
from collections import Counter, defaultdict

import pytest

from mitre_core.event_text import render_event
from training.attack import load_table
from training.example import BENIGN, Example
from training.generators import GENERATORS
from training.generators.credential_benign import BENIGN_TEMPLATES

_COUNT = 1500


@pytest.fixture(scope="module")
def examples() -> dict[str, list[Example]]:
    return {name: list(generate(_COUNT, random.Random(5))) for name, generate in GENERATORS.items()}


def _text(example: Example) -> str:
    return "\n".join(render_event(example.event).windows)


@pytest.mark.parametrize("name", list(GENERATORS))
def test_every_sample_has_a_text_of_its_own(examples, name):
    assert len({_text(one) for one in examples[name]}) == len(examples[name]) == _COUNT


@pytest.mark.parametrize("name", list(GENERATORS))
def test_the_same_seed_gives_the_same_samples(examples, name):
    assert list(GENERATORS[name](50, random.Random(5))) == examples[name][:50]


@pytest.mark.parametrize("name", list(GENERATORS))
def test_events_are_flat_strings_without_grammar_signs(examples, name):
    for example in examples[name]:
        assert all(isinstance(value, str) for value in example.event.values())
        assert not set("«»‹›¦§") & set("".join(example.event.values()))


def test_no_text_has_two_labels(examples):
    labels = defaultdict(set)
    for name in examples:
        for example in examples[name]:
            labels[_text(example)].add(example.label)
    assert not [text for text, seen in labels.items() if len(seen) > 1]


def test_a_group_has_one_label(examples):
    for name in examples:
        labels = defaultdict(set)
        for example in examples[name]:
            labels[example.group].add(example.label)
        assert {group: seen for group, seen in labels.items() if len(seen) > 1} == {}


@pytest.mark.parametrize("name", ["everyday_commands", "everyday_windows", "open_set"])
def test_ordinary_generators_yield_benign_alone(examples, name):
    assert {one.label for one in examples[name]} == {BENIGN}


def test_the_credential_grammar_is_balanced_and_has_sixty_groups_a_label(examples):
    counts = Counter(one.label for one in examples["credential"])
    groups = {label: {one.group for one in examples["credential"] if one.label == label} for label in counts}
    for label in (BENIGN, "T1003.002", "T1087.001", "T1049"):
        assert counts[label] > _COUNT * 0.12
        assert len(groups[label]) >= 60


@pytest.mark.parametrize(
    "trick",
    ["reg-alone", "reg-save-software", "net-user-help", "copy-system32", "sam-open", "echo-attack", "grep-netstat"],
)
def test_the_keyword_tricks_are_benign(trick):
    (template,) = [one for one in BENIGN_TEMPLATES if one.name == trick]
    assert template.also == ()


def test_hard_negatives_that_show_another_technique_carry_its_id(examples):
    (template,) = [one for one in BENIGN_TEMPLATES if one.name == "net-user-add"]
    assert template.also == ("T1136.001",)
    assert "T1098" in {one.label for one in examples["credential"] if "/benign/" in one.group}


def test_every_label_is_a_technique_of_the_table(examples):
    labels = {one.label for found in examples.values() for one in found}
    assert labels - {BENIGN} <= set(load_table())
