from __future__ import annotations

import json
from pathlib import Path

import pytest
from transformers import DebertaV2Tokenizer

from mitre_core.errors import SettingsError
from training.bases import load_tokenizer, locate_base
from training.recipe import BaseRule


@pytest.mark.parametrize("revision", ["", "main", "8ccc9b6", "z" * 40])
def test_a_base_on_the_hub_needs_a_pinned_revision(revision: str) -> None:
    with pytest.raises(SettingsError, match=r"pin it with `base\.revision`, the 40 hex digits"):
        locate_base(BaseRule(path="microsoft/deberta-v3-base", revision=revision))


def test_a_pinned_base_and_a_local_folder_are_taken_as_they_are(tmp_path: Path) -> None:
    assert locate_base(BaseRule(path="someone/some-model", revision="a" * 40)) == ("someone/some-model", "a" * 40)
    assert locate_base(BaseRule(path=str(tmp_path), revision="a" * 40)) == (str(tmp_path), None)


def _write_base(folder: Path, pieces: int, embeddings: int = 300, model_type: str = "deberta-v2") -> BaseRule:
    (folder / "config.json").write_text(json.dumps({"model_type": model_type, "vocab_size": embeddings}))
    if pieces:
        special = [("[PAD]", 0.0), ("[CLS]", 0.0), ("[SEP]", 0.0), ("[UNK]", 0.0)]
        vocabulary = special + [(f"\u2581w{number}", -1.0) for number in range(pieces - 5)]
        DebertaV2Tokenizer(vocab=vocabulary).save_pretrained(str(folder))
    return BaseRule(path=str(folder))


def test_a_base_in_a_folder_brings_its_vocabulary(tmp_path: Path) -> None:
    assert len(load_tokenizer(_write_base(tmp_path, 200))) == 200


@pytest.mark.parametrize(
    ("pieces", "embeddings", "model_type", "message"),
    [
        (0, 300, "deberta-v2", "has a vocabulary of .* pieces and embeddings for 300: spm.model is missing"),
        (200, 100, "deberta-v2", "has a vocabulary of 200 pieces and embeddings for 100: spm.model is missing"),
        (200, 300, "bert", "is a bert; the server runs deberta-v2 alone"),
    ],
)
def test_a_base_that_would_be_trained_on_nonsense_is_refused(
    tmp_path: Path, pieces: int, embeddings: int, model_type: str, message: str
) -> None:
    with pytest.raises(SettingsError, match=message):
        load_tokenizer(_write_base(tmp_path, pieces, embeddings, model_type))


def test_a_folder_without_a_model_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"cannot be loaded .*; download it .* give its folder as `base\.path`"):
        load_tokenizer(BaseRule(path=str(tmp_path)))
