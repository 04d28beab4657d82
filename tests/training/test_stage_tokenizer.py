from __future__ import annotations

from pathlib import Path

import pytest
import sentencepiece
from tokenizers import Tokenizer
from transformers import DebertaV2TokenizerFast

from training.masked_tokens import MASK
from training.vocabulary import learn_vocabulary, read_vocabulary_size, write_tokenizer

TEXTS = [
    f"{verb} hklm\\{hive} c:\\{folder}\\{name}.hiv ; process start ; image=c:\\windows\\system32\\reg.exe"
    for verb in ("reg save", "reg query", "reg export", "netstat -ano | findstr")
    for hive in ("sam", "security", "system", "software")
    for folder in ("temp", "users\\public", "perflogs", "programdata")
    for name in ("a", "backup", "hive", "dump")
]
# Rewritten only when the vocabulary's recipe changes on purpose: releases keep the ids they were trained with.
GOLDEN_TEXT = "reg save hklm\\sam c:\\temp\\a.hiv"
GOLDEN_IDS = [1, 45, 58, 45, 92, 88, 45, 69, 63, 61, 53, 46, 47, 82, 45, 48, 55, 46, 49, 44, 84, 46, 50, 56, 64, 2]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("tokenizer")
    write_tokenizer(learn_vocabulary(TEXTS, 200), path)
    return path


@pytest.fixture(scope="module")
def loaded(folder: Path) -> DebertaV2TokenizerFast:
    return DebertaV2TokenizerFast.from_pretrained(folder)


def test_special_ids_are_the_first(loaded: DebertaV2TokenizerFast) -> None:
    assert loaded.convert_tokens_to_ids(["[PAD]", "[CLS]", "[SEP]", "[UNK]", "[MASK]"]) == [0, 1, 2, 3, 4]
    assert loaded.mask_token_id == MASK


@pytest.mark.parametrize("text", [*TEXTS[::60], "never seen: naïve ☃ words", "", "REG SAVE"])
def test_sentencepiece_transformers_and_tokenizers_agree(
    text: str, folder: Path, loaded: DebertaV2TokenizerFast
) -> None:
    processor = sentencepiece.SentencePieceProcessor(model_file=str(folder / "spm.model"))
    expected = [1, *processor.encode(text.lower()), 2]
    assert loaded(text)["input_ids"] == expected
    assert Tokenizer.from_file(str(folder / "tokenizer.json")).encode(text).ids == expected


def test_ids_are_golden(loaded: DebertaV2TokenizerFast) -> None:
    assert loaded(GOLDEN_TEXT)["input_ids"] == GOLDEN_IDS


def test_no_piece_spans_a_separator(folder: Path) -> None:
    processor = sentencepiece.SentencePieceProcessor(model_file=str(folder / "spm.model"))
    pieces = [processor.id_to_piece(index) for index in range(5, processor.get_piece_size())]
    assert [piece for piece in pieces if len(piece.strip("▁")) > 1 and any(char in piece for char in "\\/=;|")] == []


def test_a_masked_value_and_a_separator_after_a_space_are_one_piece(loaded: DebertaV2TokenizerFast) -> None:
    assert loaded.tokenize("/c <guid>\\<private> ;") == ["▁/", "c", "▁<guid>", "\\", "<private>", "▁;"]


def test_the_same_texts_give_the_same_vocabulary() -> None:
    assert learn_vocabulary(TEXTS, 150) == learn_vocabulary(TEXTS, 150)


def test_the_model_has_room_for_every_id(folder: Path, loaded: DebertaV2TokenizerFast) -> None:
    assert read_vocabulary_size(folder) == len(loaded)
