"""The torch-free tokenizer against Transformers' own reading of the same folder."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from transformers import AutoModelForSequenceClassification, DebertaV2TokenizerFast

from mitre_core.errors import ReleaseError
from model_server.tokenizer import EventTokenizer, cut_pieces
from tests.model_server.tiny_release import LABELS


@pytest.fixture(scope="module")
def tokenizers(tiny_release: Path) -> tuple[EventTokenizer, DebertaV2TokenizerFast]:
    return EventTokenizer(tiny_release / "tokenizer.json"), DebertaV2TokenizerFast.from_pretrained(tiny_release)


@settings(deadline=None)
@given(texts=st.lists(st.text(max_size=300), min_size=1, max_size=4))
def test_token_ids_equal_those_of_transformers(
    tokenizers: tuple[EventTokenizer, DebertaV2TokenizerFast], texts: list[str]
) -> None:
    ours, theirs = tokenizers
    assert ours.encode(texts) == theirs(texts)["input_ids"]


@given(length=st.integers(2, 900), max_length=st.integers(4, 128))
def test_pieces_hold_every_token_and_share_some(length: int, max_length: int) -> None:
    ids = [1, *range(100, 100 + length - 2), 2]
    pieces = cut_pieces(ids, max_length)
    assert all(len(piece) <= max_length and (piece[0], piece[-1]) == (1, 2) for piece in pieces)
    assert sorted({one for piece in pieces for one in piece}) == sorted(ids)
    for piece, following in pairwise(pieces):
        assert following[1] <= piece[-2] - min(32, (max_length - 2) // 2) + 1


def test_no_text_gives_no_ids(tokenizers: tuple[EventTokenizer, DebertaV2TokenizerFast]) -> None:
    assert tokenizers[0].encode([]) == []


def test_a_file_that_is_no_tokenizer_is_refused(tmp_path: Path) -> None:
    (tmp_path / "tokenizer.json").write_text("{}")
    with pytest.raises(ReleaseError, match="not a tokenizer"):
        EventTokenizer(tmp_path / "tokenizer.json")


def test_the_release_folder_is_a_plain_hugging_face_folder(tiny_release: Path) -> None:
    model = AutoModelForSequenceClassification.from_pretrained(tiny_release)
    assert [model.config.id2label[index] for index in range(len(LABELS))] == [label.id for label in LABELS]
