"""Evidence: cut, compared, quoted."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from model_server.explain import MAX_PIECES, MAX_SPANS, Occlusion, Span, find_evidence, plan_occlusion, quote_evidence
from tests.model_server.fake_classifier import FakeBackend, make_fake_classifier


def evidence_of(tmp_path: Path, text: str) -> list[str]:
    classifier = make_fake_classifier(tmp_path, FakeBackend())
    occlusion = plan_occlusion(text)
    whole = classifier.logits([text])[0]
    spans = find_evidence(occlusion, whole, classifier.logits(occlusion.variants), 1.0)
    return [text[start:end] for start, end in spans]


def test_the_parts_of_a_path_are_looked_at_one_by_one(tmp_path: Path) -> None:
    assert evidence_of(tmp_path, "reg save hklm\\sam c:\\temp\\x.hiv") == ["sam"]


def test_leaving_the_evidence_out_lowers_the_score_more_than_leaving_others_out(tmp_path: Path) -> None:
    classifier = make_fake_classifier(tmp_path, FakeBackend())
    text = "one two three sam four five six seven"
    (telling,) = evidence_of(tmp_path, text)
    scores = {word: classifier.scores([{"text": text.replace(word, "")}])[0, 1] for word in text.split()}
    others = [score for word, score in scores.items() if word != telling]
    assert scores[telling] < 0.1 < 0.9 < min(others)


def test_what_hardly_counts_is_not_named() -> None:
    occlusion = plan_occlusion("a b")
    same = np.array([0.0, 3.0])
    assert find_evidence(occlusion, same, np.stack([same, same]), 1.0) == []
    assert find_evidence(plan_occlusion(""), same, np.empty((0, 2)), 1.0) == []


def test_neighbours_are_one_span() -> None:
    occlusion = plan_occlusion("a b c")
    whole, fallen = np.array([0.0, 5.0]), np.array([0.0, 1.0])
    assert find_evidence(occlusion, whole, np.stack([fallen, fallen, whole]), 1.0) == [Span(0, 3)]


def test_evidence_is_quoted_as_the_event_writes_it() -> None:
    occlusion = Occlusion("reg hklm\\sam decoded", ())
    spans = [Span(4, 12), Span(13, 20)]
    assert quote_evidence(occlusion, spans, {"n": ["x"], "c": "REG HKLM\\Sam"}) == ("HKLM\\Sam", "decoded")
    assert quote_evidence(occlusion, spans, None) == ("hklm\\sam", "decoded")
    assert quote_evidence(occlusion, spans, {"c": "İ HKLM\\SAM"}) == ("hklm\\sam", "decoded")


@settings(deadline=None)
@given(st.text(alphabet="ab \\/.:-;=\n\u0130", max_size=300), st.randoms())
def test_any_text_is_cut_within_the_stated_cost(text: str, random) -> None:
    occlusion = plan_occlusion(text)
    assert len(occlusion.pieces) == len(occlusion.variants) <= MAX_PIECES
    assert all(len(variant) < len(text) for variant in occlusion.variants)
    assert all(a.end <= b.start for a, b in zip(occlusion.pieces, occlusion.pieces[1:], strict=False))
    if occlusion.pieces:
        parts = np.array([[0.0, random.uniform(-9, 9)] for _ in occlusion.pieces])
        assert len(find_evidence(occlusion, np.array([0.0, 1.0]), parts, 1.0)) <= MAX_SPANS


@pytest.mark.parametrize(
    ("text", "variants"),
    [
        ("a b c", ["b c", "a c", "a b "]),
        ("x\\y", ["y", "x\\"]),
        ("", []),
        ("   ", []),
        ("a ; process start ; user=b", ["; process start ; user=b", "a ; process start ; user="]),
    ],
)
def test_what_is_computed(text: str, variants: list[str]) -> None:
    assert plan_occlusion(text).variants == variants
