from __future__ import annotations

import json
from pathlib import Path
from random import Random

import pytest

from mitre_core.errors import EventError, SettingsError
from mitre_core.event_text import render_event
from model_server.classifier import Classifier
from tests.model_server.tiny_release import make_tiny_release
from training.attack import canonical_id
from training.behaviour_cases import FOLDER, read_cases
from training.stages.behaviour import check_cases, disguise_cases, is_asked, summarise

NAMES = sorted(path.stem for path in FOLDER.glob("*.jsonl"))


@pytest.fixture(scope="module")
def classifier(tmp_path_factory: pytest.TempPathFactory) -> Classifier:
    return Classifier.load(make_tiny_release(tmp_path_factory.mktemp("release")))


@pytest.mark.parametrize("name", NAMES)
def test_shipped_cases_name_techniques_of_this_attack_version_and_render(name: str) -> None:
    for case in read_cases([name]):
        assert [canonical_id(label) for label in case.labels if label != "benign"] == [
            label for label in case.labels if label != "benign"
        ], case.where
        assert all(any(render_event(event).windows) for event in (case.event, *case.variants)), case.where


def test_there_are_hundreds_of_claims_and_none_twice() -> None:
    cases = read_cases(NAMES)
    assert len(cases) >= 300
    claims = [
        json.dumps([case.kind, case.labels, case.event, case.than]) for case in read_cases(["credential-dumping"])
    ]
    assert len(claims) == len(set(claims))


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('{"kind": "must_be", "event": "a"}', "lacks what it claims"),
        ('{"kind": "invariant", "event": "a", "labels": ["T1049"]}', "lacks what it claims"),
        ('{"kind": "must_be", "event": "a", "labels": ["T1049"], "why": 1}', "unknown keys ['why']"),
        ("{", "not a behaviour case"),
    ],
)
def test_a_bad_case_is_named_by_file_and_line(tmp_path: Path, line: str, message: str) -> None:
    (tmp_path / "x.jsonl").write_text('{"kind": "must_be", "event": "a", "labels": ["T1049"]}\n' + line + "\n")
    with pytest.raises(EventError, match=r"x\.jsonl:2") as caught:
        read_cases(["x"], tmp_path)
    assert message in str(caught.value)


def test_a_missing_file_is_refused_with_those_there_are() -> None:
    with pytest.raises(SettingsError, match="no behaviour cases 'nothing'; there are: credential-dumping"):
        read_cases(["nothing"])


def test_failures_say_what_was_said_instead(classifier: Classifier, tmp_path: Path) -> None:
    said = classifier.classify([{"text": "netstat -ano"}])[0].technique_id
    others = [label.id for label in classifier.release.labels if label.id != said]
    silent = ["benign"] if said in ("benign", "unknown") else [said]
    rows = [
        {"kind": "must_be", "event": "netstat -ano", "labels": silent},
        {"kind": "must_be", "event": "netstat -ano", "labels": [one for one in others if one != "benign"]},
        {"kind": "directional", "event": "netstat -ano", "than": "netstat -ano"},
    ]
    (tmp_path / "x.jsonl").write_text("\n".join(json.dumps(one) for one in rows))
    cases = read_cases(["x"], tmp_path)
    failures = check_cases(classifier, cases)
    assert [failure["where"] for failure in failures] == ["x.jsonl:2", "x.jsonl:3"]
    assert failures[0]["said"] == said
    figures = summarise(cases, failures)
    assert figures["pass_rate"] == pytest.approx(1 / 3)
    assert figures["kinds"]["must_be"] == {"cases": 2, "passed": 1}


def test_only_what_the_model_can_name_is_asked_and_disguises_are_added() -> None:
    cases = read_cases(["enterprise", "credential-dumping"])
    asked = [case for case in cases if is_asked(case, {"benign", "T1049"})]
    assert {label for case in asked for label in case.labels} <= {"benign", "T1049"}
    disguised = disguise_cases(asked, Random(1))
    assert disguised
    assert all(case.kind == "invariant" and case.labels == ("T1049",) for case in disguised)
