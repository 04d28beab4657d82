from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.training.rows import row
from training.recipe import DatasetRule
from training.splits import SPLITS, assign_groups, assign_recordings, split_shares
from training.stages.dataset import choose_labels, split_rows


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 30), st.sampled_from("abc")), min_size=1, max_size=120), st.integers(0, 9))
def test_every_group_has_exactly_one_split(rows: list[tuple[int, str]], seed: int) -> None:
    groups = [str(group) for group, _ in rows]
    assigned = assign_groups(groups, [label for _, label in rows], seed, 0.8)
    assert set(assigned) == set(groups)
    assert set(assigned.values()) <= set(SPLITS)


def test_shares_are_about_eighty_ten_ten_and_every_label_is_everywhere() -> None:
    rows = [(f"{label}{group}", label) for label in "abc" for group in range(60) for _ in range(1 + group % 7)]
    assigned = assign_groups([group for group, _ in rows], [label for _, label in rows], 3, 0.8)
    counts = Counter(assigned[group] for group, _ in rows)
    for split, share in split_shares(0.8).items():
        assert abs(counts[split] / len(rows) - share) < 0.04
        assert {label for group, label in rows if assigned[group] == split} == set("abc")


def test_a_label_with_few_groups_still_has_one_to_test_on() -> None:
    assigned = assign_groups(["a", "b", "c", "d"], ["x"] * 4, 1, 0.8)
    assert set(assigned.values()) == set(SPLITS)


def test_train_is_never_without_the_only_group() -> None:
    assert assign_groups(["a", "a"], ["x"] * 2, 1, 0.8) == {"a": "train"}
    assert set(assign_groups(["a", "b"], ["x"] * 2, 1, 0.8).values()) == {"train", "test"}


def test_one_giant_group_stays_in_train() -> None:
    groups = ["giant"] * 500 + [f"small{number}" for number in range(40) for _ in range(3)]
    for seed in range(5):
        assert assign_groups(groups, ["x"] * len(groups), seed, 0.8)["giant"] == "train"


def test_no_recording_is_most_of_a_held_out_split() -> None:
    sizes = [5000, 4500, 4200, 2700, 1400, 1300, 1200, *(20 + 7 * number for number in range(90))]
    recordings = [f"r{number}" for number, size in enumerate(sizes) for _ in range(size)]
    for seed in range(5):
        assigned = assign_recordings(recordings, seed, 0.7)
        counts = Counter(assigned.values())
        for split, share in split_shares(0.7).items():
            largest = max(size for number, size in enumerate(sizes) if assigned[f"r{number}"] == split)
            assert split == "train" or largest <= 0.25 * share * len(recordings)
            assert abs(counts[split] / len(sizes) - share) < 0.12


def test_the_seed_decides() -> None:
    groups = [str(number) for number in range(50)]
    first, again, other = (assign_groups(groups, ["x"] * 50, seed, 0.8) for seed in (1, 1, 2))
    assert first == again != other


def test_what_is_tested_once_is_not_trained_on_when_the_data_grows() -> None:
    groups = [f"{label}{number}" for label in "abc" for number in range(400)]
    more = [*groups, *(f"{label}{number}" for label in "abc" for number in range(400, 460))]
    before, after = (assign_groups(those, [one[0] for one in those], 1, 0.8) for those in (groups, more))
    tested = {one for one in groups if before[one] == "test"}
    assert tested
    assert not {one for one in tested if after[one] == "train"}
    assert len({one for one in groups if before[one] != after[one]}) < 0.05 * len(groups)


def test_the_ordinary_events_around_an_attack_do_not_keep_a_recording_in_train() -> None:
    rows = [(f"recording{number}", label) for number in range(40) for label in ("attack", *["benign"] * (9 * number))]
    assigned = assign_groups([group for group, _ in rows], [label for _, label in rows], 1, 0.8)
    assert {assigned[f"recording{number}"] for number in range(20, 40)} > {"train"}


def test_a_label_without_held_out_rows_leaves_the_label_set() -> None:
    splits = {"train": [row("a", "T1003"), row("b")], "test": [row("c")]}
    assert choose_labels(("benign", "T1003"), splits) == (("benign",), ["T1003"])


def test_a_source_held_out_is_tested_wherever_it_shows_an_attack() -> None:
    rows = [
        row(f"{source} {group} {label}", label, group=f"{source}:{group}", source=source)
        for source in ("otrf", "atomic")
        for group in range(20)
        for label in ("benign", "T1003")
        if label == "benign" or group % 2
    ]
    splits = split_rows(rows, 1, DatasetRule(held_out=("otrf",)))
    where = {(one.example.source, one.example.group): split for split, those in splits.items() for one in those}
    attacks = {one.example.group for one in rows if one.example.source == "otrf" and one.example.label != "benign"}
    assert {where["otrf", group] for group in attacks} == {"test"}
    assert "train" in {split for (source, group), split in where.items() if source == "otrf" and group not in attacks}
    assert "train" in {split for (source, _), split in where.items() if source == "atomic"}
    assert sum(map(len, splits.values())) == len(rows)


def test_what_is_for_train_only_is_never_held_out() -> None:
    rows = [row(f"{kind} {number}", "T1003", group=f"own/{kind}-{number}") for kind in "ab" for number in range(40)]
    splits = split_rows(rows, 1, DatasetRule(train_only=("own/a-*",)))
    assert {one.example.group for one in rows if "a-" in one.example.group} <= {
        one.example.group for one in splits["train"]
    }
    assert all(splits[name] for name in ("test", "validation", "calibration"))


def test_a_pattern_that_no_group_fits_is_said(caplog: pytest.LogCaptureFixture) -> None:
    split_rows([row("a", "T1003")], 1, DatasetRule(train_only=("own/c-*",)))
    assert "`dataset.train_only` names 'own/c-*', which no group fits" in caplog.text
