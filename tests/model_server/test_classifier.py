"""The classifier: rendering, forward batches and the rule that decides."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mitre_core.errors import ReleaseError
from mitre_core.event_text import EventText, render_event
from model_server.calibration import BENIGN_INDEX, Calibration, find_family, read_threshold
from model_server.classifier import Classifier, Prepared, check_golden, forward_batches, golden_cases, prepare_event
from model_server.release import load_release
from tests.model_server.fake_classifier import make_fake_classifier
from tests.model_server.tiny_release import EVENTS, LABELS


class CountingBackend:
    """Logits that depend on the ids alone, and a record of what was asked."""

    name = "onnx"

    def __init__(self) -> None:
        self.batches: list[list[list[int]]] = []

    def logits(self, token_ids: Sequence[Sequence[int]]) -> np.ndarray:
        self.batches.append([list(ids) for ids in token_ids])
        return np.array([[0.0, sum(ids) % 7, len(ids) % 5, 1.0] for ids in token_ids], dtype=np.float32)


@pytest.fixture
def backend() -> CountingBackend:
    return CountingBackend()


@pytest.fixture
def classifier(tiny_release: Path, backend: CountingBackend) -> Classifier:
    return Classifier(load_release(tiny_release), backend)


def logits_for(scores: Sequence[float]) -> list[float]:
    """Logits that the tiny release's temperature of 1.5 turns into these scores."""
    return [1.5 * math.log(score) for score in scores]


ONE = Prepared(("text",), False, "ok")


def test_the_best_technique_is_named_when_the_attack_score_reaches_the_threshold(classifier: Classifier) -> None:
    logits = np.array([logits_for([0.2, 0.5, 0.2, 0.1])])
    (result,) = classifier.decide([ONE], logits, threshold=0.8 - 1e-9)
    assert (result.technique_id, result.technique) == ("T1003.002", "Security Account Manager")
    assert result.tactic == "credential-access"
    assert result.score == pytest.approx(0.5)
    assert result.attack_score == pytest.approx(0.8)


def test_an_attack_score_below_the_threshold_is_unknown(classifier: Classifier) -> None:
    (result,) = classifier.decide([ONE], np.array([logits_for([0.2, 0.5, 0.2, 0.1])]), threshold=0.81)
    assert (result.technique_id, result.technique, result.tactic) == ("unknown", "", "")
    assert result.score == pytest.approx(0.5)


def test_benign_needs_no_threshold(classifier: Classifier) -> None:
    (result,) = classifier.decide([ONE], np.array([logits_for([0.51, 0.3, 0.1, 0.09])]), threshold=0.9)
    assert result.technique_id == "benign"


def test_the_release_has_a_threshold_of_its_own(classifier: Classifier) -> None:
    logits = np.array([logits_for([0.71, 0.2, 0.05, 0.04]), logits_for([0.69, 0.2, 0.05, 0.06])])
    assert classifier.release.calibration.threshold == 0.3
    assert [one.technique_id for one in classifier.decide([ONE, ONE], logits)] == ["benign", "T1003.002"]


CALIBRATION = Calibration("temperature", 1.0, 0.8, 0.001, {}, families={"T1087": 0.6})
FAMILY = read_threshold(CALIBRATION, ["benign", "T1003.002", "T1087.001", "T1049"])


@pytest.mark.parametrize(
    ("scores", "said"),
    [
        ([0.39, 0.0, 0.61, 0.0], "T1087.001"),
        ([0.41, 0.0, 0.59, 0.0], "unknown"),
        ([0.34, 0.05, 0.61, 0.0], "T1087.001"),
        ([0.35, 0.65, 0.0, 0.0], "unknown"),  # of no family with a threshold of its own
        ([0.1, 0.3, 0.4, 0.2], "T1087.001"),  # by the attack score
    ],
)
def test_a_family_may_have_a_threshold_of_its_own(classifier: Classifier, scores: list[float], said: str) -> None:
    classifier.threshold = FAMILY
    logits = np.array([logits_for([max(one, 1e-9) for one in scores])])
    assert classifier.decide([ONE], logits)[0].technique_id == said
    (asked,) = classifier.decide([ONE], logits, threshold=0.8)
    assert asked.technique_id == ("T1087.001" if scores[0] <= 0.2 else "unknown"), "a search's threshold holds for all"


def test_a_family_is_a_technique_with_its_sub_techniques() -> None:
    assert find_family("T1003", ["benign", "T1003", "T1003.001", "T10031", "T1087.001"]).tolist() == [0, 1, 1, 0, 0]


def test_the_most_suspicious_window_decides(classifier: Classifier) -> None:
    event = Prepared(("a", "b", "c"), True, "ok")
    logits = np.array(
        [logits_for(row) for row in ([0.9, 0.04, 0.03, 0.03], [0.1, 0.1, 0.7, 0.1], [0.3, 0.6, 0.05, 0.05])]
    )
    (result,) = classifier.decide([event], logits)
    assert result.technique_id == "T1087.001"
    assert result.truncated


def test_padding_does_not_push_a_command_out_of_sight(tmp_path: Path) -> None:
    classifier = make_fake_classifier(tmp_path)
    for padding in (" 1" * 60, " 1" * 120, " 1" * 170):
        (result,) = classifier.classify([{"text": f"cmd{padding} sam"}])
        assert (result.technique_id, result.truncated) == ("T1003.002", False)


def test_top_k_names_the_best_labels_in_order(classifier: Classifier) -> None:
    (result,) = classifier.decide([ONE], np.array([logits_for([0.1, 0.2, 0.3, 0.4])]), top_k=3)
    assert [candidate.technique_id for candidate in result.top] == ["T1049", "T1087.001", "T1003.002"]
    assert [candidate.score for candidate in result.top] == pytest.approx([0.4, 0.3, 0.2])


def test_one_bad_event_does_not_touch_its_neighbours(classifier: Classifier) -> None:
    events = [EVENTS[0], {}, "not an event", {"a": {"b": "c"}}, {1: "x"}, EVENTS[1]]
    results = classifier.classify(events)
    assert [result.status for result in results] == ["ok", "empty", *["unreadable"] * 3, "ok"]
    assert results[0] == classifier.classify([EVENTS[0]])[0]
    assert results[5] == classifier.classify([EVENTS[1]])[0]
    assert (results[1].technique_id, results[1].score) == ("", None)


def test_an_event_the_renderer_fails_on_does_not_touch_its_neighbours(
    classifier: Classifier, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail_on_secret(event: Mapping[str, Any]) -> EventText:
        if event == {"text": "secret"}:
            raise ValueError("secret")
        return render_event(event)

    monkeypatch.setattr("model_server.classifier.render_event", fail_on_secret)
    results = classifier.classify([EVENTS[0], {"text": "secret"}, EVENTS[1]])
    assert [result.status for result in results] == ["ok", "unreadable", "ok"]
    assert "ValueError" in caplog.text
    assert "secret" not in caplog.text


def test_nothing_to_compute_computes_nothing(classifier: Classifier, backend: CountingBackend) -> None:
    assert classifier.classify([]) == []
    assert classifier.classify([{}])[0].status == "empty"
    assert backend.batches == []


def test_repeated_texts_are_computed_once(classifier: Classifier, backend: CountingBackend) -> None:
    results = classifier.classify([EVENTS[0], EVENTS[1], EVENTS[0]] * 10)
    assert sum(map(len, backend.batches)) == 2
    assert results[0] == results[2]


def test_results_come_in_the_order_of_the_events(classifier: Classifier) -> None:
    together = classifier.classify(list(EVENTS), top_k=4)
    assert together == [classifier.classify([event], top_k=4)[0] for event in EVENTS]


def test_scores_are_those_of_the_results(classifier: Classifier) -> None:
    scores = classifier.scores([EVENTS[0], {}, EVENTS[1]])
    results = classifier.classify([EVENTS[0], EVENTS[1]])
    assert np.isnan(scores[1]).all()
    assert [row.max() for row in scores[[0, 2]]] == [result.score for result in results]
    assert 1 - scores[0, BENIGN_INDEX] == pytest.approx(results[0].attack_score)


def test_numbers_and_lists_in_fields_are_read_as_texts() -> None:
    numbers = {"EventCode": 1, "CommandLine": "whoami", "is_admin": True, "missing": None, "x": ["a", 2]}
    texts = {"EventCode": "1", "CommandLine": "whoami", "is_admin": "true", "x": ["a", "2"]}
    assert prepare_event(numbers) == prepare_event(texts)
    assert prepare_event(numbers).status == "ok"


@given(lengths=st.lists(st.integers(0, 128), max_size=200), max_tokens=st.integers(1, 1024))
def test_forward_batches_hold_every_text_once_within_the_budget(lengths: list[int], max_tokens: int) -> None:
    batches = forward_batches(lengths, max_tokens)
    assert sorted(index for batch in batches for index in batch) == list(range(len(lengths)))
    for batch in batches:
        assert len(batch) == 1 or len(batch) * max(lengths[index] for index in batch) <= max_tokens


@pytest.mark.parametrize("name", ["onnx", "torch"])
def test_a_release_passes_its_golden_cases(tiny_release: Path, name: str) -> None:
    assert check_golden(Classifier.load(tiny_release, name)) < 0.2


def test_a_golden_score_that_differs_is_refused(tiny_release: Path, backend: CountingBackend) -> None:
    with pytest.raises(ReleaseError, match="golden case 1 differs by"):
        check_golden(Classifier(load_release(tiny_release), backend))


def test_a_golden_text_that_differs_is_refused(tiny_release: Path, backend: CountingBackend) -> None:
    release = load_release(tiny_release)
    changed = replace(release, golden=(release.golden[0]._replace(windows=("another text",)),))
    with pytest.raises(ReleaseError, match="renders to another text"):
        check_golden(Classifier(changed, backend))


def test_golden_cases_name_every_label(classifier: Classifier) -> None:
    cases = golden_cases(classifier, [*EVENTS, {}])
    assert len(cases) == len(EVENTS)
    assert set(cases[0].scores) == {label.id for label in LABELS}
