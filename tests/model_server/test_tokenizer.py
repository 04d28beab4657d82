"""The torch-free tokenizer against Transformers' own reading of the same folder."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from transformers import AutoModelForSequenceClassification, DebertaV2TokenizerFast

from mitre_core.errors import ReleaseError
from model_server.tokenizer import EventTokenizer
from tests.model_server.tiny_release import LABELS, MAX_LENGTH


@pytest.fixture(scope="module")
def tokenizers(tiny_release: Path) -> tuple[EventTokenizer, DebertaV2TokenizerFast]:
    return EventTokenizer(tiny_release / "tokenizer.json", MAX_LENGTH), DebertaV2TokenizerFast.from_pretrained(
        tiny_release
    )


@settings(deadline=None)
@given(texts=st.lists(st.text(max_size=300), min_size=1, max_size=4))
def test_token_ids_equal_those_of_transformers(
    tokenizers: tuple[EventTokenizer, DebertaV2TokenizerFast], texts: list[str]
) -> None:
    ours, theirs = tokenizers
    assert ours.encode(texts) == theirs(texts, truncation=True, max_length=MAX_LENGTH)["input_ids"]


def test_a_long_text_is_cut_and_keeps_its_last_token(
    tokenizers: tuple[EventTokenizer, DebertaV2TokenizerFast],
) -> None:
    ours, _ = tokenizers
    (ids,) = ours.encode(["reg save " * 500])
    (short,) = ours.encode(["reg"])
    assert len(ids) == MAX_LENGTH
    assert (ids[0], ids[-1]) == (short[0], short[-1])


def test_no_text_gives_no_ids(tokenizers: tuple[EventTokenizer, DebertaV2TokenizerFast]) -> None:
    assert tokenizers[0].encode([]) == []


def test_a_file_that_is_no_tokenizer_is_refused(tmp_path: Path) -> None:
    (tmp_path / "tokenizer.json").write_text("{}")
    with pytest.raises(ReleaseError, match="not a tokenizer"):
        EventTokenizer(tmp_path / "tokenizer.json", 128)


def test_the_release_folder_is_a_plain_hugging_face_folder(tiny_release: Path) -> None:
    model = AutoModelForSequenceClassification.from_pretrained(tiny_release)
    assert [model.config.id2label[index] for index in range(len(LABELS))] == [label.id for label in LABELS]
