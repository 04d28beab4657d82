"""Texts to token ids, exactly as DebertaV2TokenizerFast does, without Transformers."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tokenizers import Tokenizer

from mitre_core.errors import ReleaseError


class EventTokenizer:
    """The release's tokenizer.json, truncating at `max_length` tokens, special ones included."""

    def __init__(self, path: Path, max_length: int) -> None:
        try:
            self._tokenizer = Tokenizer.from_file(str(path))
        except Exception as error:  # the Rust library raises bare Exception
            raise ReleaseError(f"{path}: not a tokenizer ({error}); publish the release again.") from None
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(max_length)

    def encode(self, texts: Sequence[str]) -> list[list[int]]:
        """Token ids of each text, [CLS] and [SEP] included, unpadded."""
        return [encoding.ids for encoding in self._tokenizer.encode_batch_fast(list(texts))]
