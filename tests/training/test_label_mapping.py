from __future__ import annotations

import pytest

from training.example import Example
from training.label_mapping import map_labels
from training.recipe import LabelRule


def _example(label: str, group: str = "g", also: tuple[str, ...] = ()) -> Example:
    return Example({"text": f"{label} {group}"}, label, group, "test", also)


def test_benign_is_first_and_the_rest_is_sorted() -> None:
    assert map_labels([], LabelRule(ids=("T1087.001", "T1049"))).labels == ("benign", "T1049", "T1087.001")


def test_former_ids_are_folded_and_redirected() -> None:
    rule = LabelRule(ids=("T1003.002", "T1685"), fold={"T1003.004": "T1003.002"})
    mapped = map_labels([_example("T1003.004"), _example("T1562.001")], rule)
    assert [one.label for one in mapped.examples] == ["T1003.002", "T1685"]


@pytest.mark.parametrize(("other", "labels"), [("benign", ["benign"]), ("drop", [])])
def test_other_techniques_become_what_the_recipe_says_and_are_counted(other: str, labels: list[str]) -> None:
    mapped = map_labels([_example("T1055")], LabelRule(ids=("T1049",), other=other))
    assert [one.label for one in mapped.examples] == labels
    assert mapped.left_out == {"T1055": 1}


def test_a_parent_that_may_be_a_label_of_the_set_is_not_called_ordinary() -> None:
    mapped = map_labels([_example("T1003"), _example("T1055")], LabelRule(ids=("T1003.002",), other="benign"))
    assert [(one.label, one.event["text"]) for one in mapped.examples] == [("benign", "T1055 g")]
    assert mapped.left_out == {"T1003": 1, "T1055": 1}


def test_a_parent_or_a_further_technique_stands_in() -> None:
    rule = LabelRule(ids=("T1059", "T1049"))
    mapped = map_labels([_example("T1059.001"), _example("T1057", also=("T1049",))], rule)
    assert [one.label for one in mapped.examples] == ["T1059", "T1049"]


def test_labels_are_chosen_by_their_independent_groups() -> None:
    examples = [_example("T1049", str(number)) for number in range(5)] + [_example("T1055", "one")] * 50
    assert map_labels(examples, LabelRule(min_groups=5, min_examples=5)).labels == ("benign", "T1049")


def test_an_excluded_parent_is_no_label_and_takes_in_no_sub_technique() -> None:
    examples = [_example("T1003.008", str(number)) for number in range(4)] + [_example("T1003", "p")] * 9
    rule = LabelRule(min_groups=5, min_examples=5, exclude=("T1003",))
    assert map_labels(examples, rule).labels == ("benign",)
    assert map_labels(examples, rule).left_out == {"T1003.008": 4, "T1003": 9}


@pytest.mark.parametrize(
    ("command", "also"),
    [
        ('wmic /node:SRV1 process call create "vssadmin delete shadows /all"', ("T1047",)),
        ("wmic process call  create calc", ("T1047",)),
        ("Invoke-WmiMethod -Class Win32_Process -Name Create -ArgumentList 'vssadmin delete shadows'", ("T1047",)),
        ("wmic process list brief & vssadmin create shadow", ()),
    ],
)
def test_what_carries_a_command_out_counts_beside_what_it_carries_out(command: str, also: tuple[str, ...]) -> None:
    rule = LabelRule(ids=("T1490", "T1047"))
    example = Example({"CommandLine": command}, "T1490", "g", "s")
    ordinary = example._replace(label="benign")
    kept = map_labels([example, ordinary], rule).examples
    assert [(one.label, one.also) for one in kept] == [("T1490", also), ("benign", ())]
