"""Texts to token ids, exactly as DebertaV2TokenizerFast does, without Transformers."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tokenizers import Tokenizer

from mitre_core.errors import ReleaseError

# Tokens that the pieces of a long text share, so that what tells is whole in one of them: most commands are shorter.
_OVERLAP = 32


class EventTokenizer:
    """The release's tokenizer.json. Nothing is cut: a text of a few hundred characters may be as many tokens."""

    def __init__(self, path: Path) -> None:
        try:
            self._tokenizer = Tokenizer.from_file(str(path))
        except Exception as error:  # the Rust library raises bare Exception
            raise ReleaseError(f"{path}: not a tokenizer ({error}); publish the release again.") from None
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()

    def encode(self, texts: Sequence[str]) -> list[list[int]]:
        """Token ids of each text, [CLS] and [SEP] included, unpadded."""
        return [encoding.ids for encoding in self._tokenizer.encode_batch_fast(list(texts))]


def cut_pieces(token_ids: Sequence[int], max_length: int) -> list[Sequence[int]]:
    """The ids in overlapping pieces of at most `max_length`, each between [CLS] and [SEP]."""
    if len(token_ids) <= max_length:
        return [token_ids]
    first, *inner, last = token_ids
    room = max_length - 2
    end = len(inner) - room
    starts = [*range(0, end, room - min(_OVERLAP, room // 2)), end]
    return [[first, *inner[start : start + room], last] for start in starts]
