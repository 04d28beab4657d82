from __future__ import annotations

import random
from pathlib import Path

import pytest

from mitre_core.errors import GateRefused
from tests.training.rows import row
from training.dataset import Row, write_split
from training.leaks import find_leaks
from training.recipe import read_recipe
from training.splits import SPLITS
from training.stage import Job
from training.stages import STAGES, leak_gate

TOY = Path(__file__).parents[2] / "training" / "recipes" / "toy.toml"
WORDS = ("amber", "birch", "cedar", "delta", "ember", "flint", "grove", "heron", "iris", "jade", "kestrel", "lumen")
MORE_WORDS = (*WORDS, "maple", "north", "ocean", "pearl")


def _original_card() -> dict[str, list[Row]]:
    """20,000 rows that are 66 strings, split by row, with two of the four labels empty."""
    rng = random.Random(0)
    account = r"reg query hklm\security\sam\domains\account"
    strings = [f"{account}\\{word}{n}" for word in MORE_WORDS for n in range(3)][:48]
    strings += [f"dir c:\\projects\\{word}" for word in MORE_WORDS] + ["ping 10.0.0.1", "ver"]
    assert len(strings) == 66
    rows = [row(text, "benign" if number >= 48 else "T1003.002", "card") for number, text in enumerate(strings)]
    drawn = [rng.choice(rows) for _ in range(20_000)]
    return {"train": drawn[:16_000], "test": drawn[16_000:18_000], "validation": drawn[18_000:], "calibration": []}


def _sound() -> dict[str, list[Row]]:
    rng = random.Random(1)

    def text(verb: str) -> str:
        return f"{verb} {' '.join(rng.choice(WORDS) for _ in range(8))}"

    splits: dict[str, list[Row]] = {}
    for split in SPLITS:
        splits[split] = [row(text("netstat show"), "T1049", f"{split}-a{n % 4}") for n in range(40)]
        splits[split] += [row(text("netstat help"), "benign", f"{split}-b{n % 4}") for n in range(40)]
        splits[split] += [row(text("other show"), "benign", f"{split}-c{n % 4}") for n in range(40)]
    return splits


def test_data_like_the_original_cards_is_refused_with_all_that_is_wrong() -> None:
    labels = ("benign", "T1003.002", "T1049", "T1087.001")
    problems = "\n".join(find_leaks(_original_card(), labels))
    assert "train: 16,000 rows are only 66 distinct texts repeated" in problems
    assert "test: 2,000 rows (100 %) stand in train word for word" in problems
    assert "the label T1049 is empty" in problems
    assert "the label T1087.001 is empty" in problems
    assert "share 1 groups, such as 'card'" in problems
    assert "the label T1003.002 rests on 1" in problems
    assert "calibration is empty" in problems


def test_sound_splits_pass() -> None:
    assert find_leaks(_sound(), ("benign", "T1049")) == []


def test_a_near_duplicate_a_change_of_punctuation_and_a_shared_group_are_found() -> None:
    long = "reg save hklm\\system\\controlset c:\\windows\\temp\\archive\\of\\the\\nightly\\backup\\run-of-"
    splits = _sound()
    splits["train"] += [row(long + "monday", "T1049", "t1"), row("net view \\\\srv-01", "benign", "t2")]
    splits["test"] += [row(long + "mondax", "T1049", "t1"), row('net "view" srv 77', "benign", "t3")]
    problems = "\n".join(find_leaks(splits, ("benign", "T1049")))
    assert "1 rows are near-duplicates of rows in" in problems
    assert "but for punctuation and numbers" in problems
    assert "share 1 groups, such as 't1'" in problems


def test_a_label_that_one_word_tells_is_found() -> None:
    splits = {name: [one for one in rows if one.example.group[-2] != "b"] for name, rows in _sound().items()}
    problems = "\n".join(find_leaks(splits, ("benign", "T1049")))
    assert "the word 'netstat' alone tells T1049 from all else" in problems


def test_the_stage_refuses_and_no_recipe_can_turn_it_off(tmp_path: Path) -> None:
    folder = tmp_path / "dataset"
    folder.mkdir()
    for name, rows in _original_card().items():
        write_split(folder, name, rows[:500])
    (folder / "dataset.json").write_text('{"labels": ["benign", "T1003.002", "T1049"]}')
    job = Job(read_recipe(TOY), tmp_path, tmp_path, tmp_path / "leak_gate", tmp_path, "")
    job.folder.mkdir()
    with pytest.raises(GateRefused, match=r"word for word[\s\S]*T1049 is empty"):
        leak_gate.run(job)
    downstream = next(stage for stage in STAGES if stage.name == "tokenizer")
    assert "leak_gate" in downstream.needs
