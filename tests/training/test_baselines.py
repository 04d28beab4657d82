from __future__ import annotations

from pathlib import Path

from tests.training.rows import row
from training.baselines import answer_majority, fit_tfidf, match_sigma
from training.dataset import Row
from training.example import Example
from training.recipe import LabelRule

LABELS = ("benign", "T1003.002", "T1049")
RULE = """
title: Hive saved
id: 6b9d2ac1-0000-4000-8000-00000000000{number}
status: test
level: {level}
logsource: {{category: process_creation, product: windows}}
detection:
  selection: {{CommandLine|contains: '{word}'}}
  condition: selection
tags: [{tags}]
"""


def _event(command: str) -> Row:
    event = {"EventID": "1", "Channel": "Microsoft-Windows-Sysmon/Operational", "CommandLine": command}
    event["Image"] = "C:\\Windows\\System32\\reg.exe"
    return Row(Example(event, "benign", "g", "s"), (command,))


def test_sigma_names_the_technique_of_the_gravest_rule_that_the_labels_hold(tmp_path: Path) -> None:
    (tmp_path / "rules").mkdir()
    rules = (
        ("high", "hklm\\sam", "attack.t1003.002"),
        ("medium", "reg save", "attack.t1049"),
        ("critical", "/y", "attack.t1112"),
        ("low", "query", "attack.t1049"),
    )
    for number, (level, word, tags) in enumerate(rules):
        (tmp_path / "rules" / f"{number}.yml").write_text(RULE.format(number=number, level=level, word=word, tags=tags))
    rows = [_event(f"reg {rest}") for rest in ("save hklm\\sam a /y", "save hkcu b", "query hklm", "add x /y")]
    verdicts = match_sigma(tmp_path, rows, LABELS, LabelRule(ids=LABELS[1:]))
    assert verdicts.labels.tolist() == [1, 2, 0, 0]
    assert verdicts.alarm_scores[0] > verdicts.alarm_scores[1] > 0


def test_tfidf_learns_from_train_and_takes_its_threshold_from_calibration() -> None:
    train = [row(f"reg save sam {n}", "T1003.002", "a") for n in range(30)]
    train += [row(f"dir c {n}", "benign", "b") for n in range(30)]
    calibration = [row(f"dir d {n}", "benign", "c") for n in range(20)]
    test = [row("reg save sam now", "T1003.002", "d"), row("dir e", "benign", "d")]
    verdicts, scores = fit_tfidf(train, calibration, test, LABELS, budget=0.01)
    assert verdicts.labels.tolist() == [1, 0]
    assert scores.shape == (2, 3)
    suspicious = [row("reg save sam now", "benign", "c") for _ in range(20)]
    assert fit_tfidf(train, suspicious, test, LABELS, budget=0.01)[0].labels.tolist() == [0, 0]


def test_the_majority_label_answers_all_alike() -> None:
    train = [row("a", "benign", "g"), row("b", "T1049", "g"), row("c", "T1049", "g")]
    assert answer_majority(train, 3, LABELS).labels.tolist() == [2, 2, 2]
