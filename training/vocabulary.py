"""A SentencePiece vocabulary learnt on event texts, as a tokenizer that DebertaV2TokenizerFast loads."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterable
from pathlib import Path

import sentencepiece
from transformers import DebertaV2Tokenizer

PAD, CLS, SEP, UNK = 0, 1, 2, 3
MASK_PIECE = "[MASK]"
MAX_LENGTH_DEFAULT = 512
# Pieces do not span these: a file name stays the same piece whatever folder it lies in.
_SEPARATORS = re.compile(r"([\\/=,;|&:()\[\]{}\"'<>])")
# What the text contract writes in place of a value is one piece each, and so is a separator after a space: without
# them a text has a twelfth more tokens, and twice as many texts are cut at 128.
_MASKS = ("guid", "private", "public", "loopback", "multicast", "metadata", "any", "host", "num", "hex", "time", "rand")
_WHOLE_PIECES = [f"{space}<{mask}>" for mask in _MASKS for space in ("▁", "")]
_WHOLE_PIECES += [f"▁{separator}" for separator in "/=,;|&:([{<>)]}"]
_DELIMITER = "\x01"  # stands in no text: the renderer drops control characters


def learn_vocabulary(texts: Iterable[str], size: int) -> bytes:
    """A unigram model (spm.model) of at most `size` pieces; deterministic in the texts."""
    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=(_SEPARATORS.sub(rf"{_DELIMITER}\1{_DELIMITER}", text.lower()) for text in texts if text),
        model_writer=model,
        model_type="unigram",
        vocab_size=size,
        hard_vocab_limit=False,
        character_coverage=0.9998,
        normalization_rule_name="identity",
        remove_extra_whitespaces=False,
        pretokenization_delimiter=_DELIMITER,
        pad_id=PAD,
        bos_id=CLS,
        eos_id=SEP,
        unk_id=UNK,
        pad_piece="[PAD]",
        bos_piece="[CLS]",
        eos_piece="[SEP]",
        unk_piece="[UNK]",
        control_symbols=[MASK_PIECE],
        user_defined_symbols=_WHOLE_PIECES,
        input_sentence_size=400_000,
        shuffle_input_sentence=False,
        max_sentence_length=8192,
        num_threads=1,  # several threads sum in another order each time
        minloglevel=2,
    )
    return model.getvalue()


def write_tokenizer(spm_model: bytes, folder: Path, max_length: int = MAX_LENGTH_DEFAULT) -> None:
    """Write spm.model and the files of a fast tokenizer with the same ids."""
    processor = sentencepiece.SentencePieceProcessor(model_proto=spm_model)
    vocabulary = [
        (processor.id_to_piece(index), 0.0 if processor.is_control(index) else processor.get_score(index))
        for index in range(processor.get_piece_size())
    ]
    vocabulary[UNK] = ("[UNK]", 0.0)
    tokenizer = DebertaV2Tokenizer(vocab=vocabulary, do_lower_case=True, model_max_length=max_length)
    tokenizer.save_pretrained(str(folder))
    (folder / "spm.model").write_bytes(spm_model)


def read_vocabulary_size(folder: Path) -> int:
    """How many ids a model for this tokenizer needs."""
    document = json.loads((folder / "tokenizer.json").read_text(encoding="utf-8"))
    ids = [token["id"] for token in document["added_tokens"]]
    return max(len(document["model"]["vocab"]), max(ids, default=-1) + 1)
