"""The measure of explanations: named spans count, others do not."""

from __future__ import annotations

from pathlib import Path

from model_server.bench.faithfulness import find_sense, format_faithfulness, measure_faithfulness
from tests.model_server.fake_classifier import FakeBackend, make_fake_classifier


def test_leaving_out_what_was_named_costs_the_score_and_leaving_out_others_does_not(tmp_path: Path) -> None:
    classifier = make_fake_classifier(tmp_path, FakeBackend())
    events = [{"text": "reg save hklm\\sam c:\\temp\\x.hiv"}, {"text": "nothing to see"}]
    measured = measure_faithfulness(classifier, events)
    assert (measured.events, measured.explained, measured.won) == (1, 1, 1.0)
    assert measured.mean.without_named < 0.1 < 0.9 < measured.mean.without_random
    assert "100.0% of the events" in format_faithfulness("fake", measured)


def test_without_a_finding_there_is_nothing_to_measure(tmp_path: Path) -> None:
    classifier = make_fake_classifier(tmp_path, FakeBackend())
    assert measure_faithfulness(classifier, [{"text": "nothing to see"}]).explained == 0


def test_known_attacks_are_held_against_what_an_analyst_would_point_at(tmp_path: Path) -> None:
    sense = find_sense(make_fake_classifier(tmp_path, FakeBackend()))
    assert (True, ("SAM",)) in sense.values()
