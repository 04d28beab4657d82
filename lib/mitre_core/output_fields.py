"""The fields a classified record gets, as CSV cells ready to be appended to the record's own text.

Texts here are *byte texts*: each character stands for one byte of UTF-8 (see chunk_csv).
"""

from __future__ import annotations

import re
from typing import List, NamedTuple, Optional, Sequence, Tuple

from .chunk_csv import quote_cell
from .wire import BENIGN, STATUS_OK, UNKNOWN, Result

STATUS_TRUNCATED = "truncated"  # classified, but on the event's beginning only
SINGLE_VALUED = ("technique_id", "technique", "tactic", "score", "attack_score", "status", "model")
TOP_FIELDS = ("top_technique_id", "top_score")
EVIDENCE_FIELDS = ("evidence",)

_MULTIVALUE_ITEM = re.compile(r"\$([^$]*(?:\$\$[^$]*)*)\$(?:;|\Z)")


class OutputFields(NamedTuple):
    """Which fields there are: the single-valued ones, then the multivalue ones."""

    prefix: str
    has_top: bool
    has_evidence: bool
    min_score: float

    @property
    def multivalued(self) -> Tuple[str, ...]:
        """The multivalue fields' names, without prefix."""
        return (TOP_FIELDS if self.has_top else ()) + (EVIDENCE_FIELDS if self.has_evidence else ())

    @property
    def names(self) -> Tuple[str, ...]:
        """The fields' names as a search sees them."""
        return tuple(self.prefix + name for name in SINGLE_VALUED + self.multivalued)

    @property
    def columns(self) -> Tuple[str, ...]:
        """The columns of the CSV: Splunk wants those that hold multivalue encodings after all others."""
        return self.names + tuple("__mv_" + self.prefix + name for name in self.multivalued)

    def estimate_chars(self, top_k: int) -> int:
        """About how long a record's cells are."""
        return 100 + 40 * top_k + (800 if self.has_evidence else 0)

    def format_result(self, result: Result, model: str) -> str:
        """A result's cells."""
        result = hide_low_scores(result, self.min_score)
        status = STATUS_TRUNCATED if result.truncated and result.status == STATUS_OK else result.status
        single = (
            result.technique_id,
            result.technique,
            result.tactic,
            _format_score(result.score),
            _format_score(result.attack_score),
            status,
            model,
        )
        lists: List[Sequence[str]] = []
        if self.has_top:
            lists.append([candidate.technique_id for candidate in result.top])
            lists.append([_format_score(candidate.score) for candidate in result.top])
        if self.has_evidence:
            lists.append(result.evidence)
        cells = [*single, *("\n".join(values) for values in lists), *map(encode_multivalue, lists)]
        return _to_byte_text("".join("," + quote_cell(cell) for cell in cells))

    def format_failure(self, status: str) -> str:
        """The cells of a record that was not classified: the status alone."""
        cells = [status if name == self.prefix + "status" else "" for name in self.columns]
        return _to_byte_text("".join("," + quote_cell(cell) for cell in cells))


def hide_low_scores(result: Result, min_score: float) -> Result:
    """Name no technique whose score lies below `min_score`, whatever threshold the model has."""
    if not min_score:
        return result
    top = tuple(candidate for candidate in result.top if candidate.score >= min_score)
    if result.technique_id in ("", BENIGN, UNKNOWN) or (result.score or 0.0) >= min_score:
        return result._replace(top=top)
    return result._replace(technique_id=UNKNOWN, technique="", tactic="", top=top)


def encode_multivalue(values: Sequence[str]) -> str:
    """Splunk's encoding of a multivalue cell, `$a$;$b$` with `$` doubled; a single value needs none."""
    if len(values) < 2:
        return ""
    return ";".join("${}$".format(value.replace("$", "$$")) for value in values)


def decode_multivalue(cell: str, most: int) -> List[str]:
    """The values of a cell that `encode_multivalue` or Splunk wrote; those within its first `most` characters."""
    if len(cell) > most:
        cell = cell[:most].rstrip("$") + "$"
    values = []
    item = _MULTIVALUE_ITEM.match(cell)
    while item:
        values.append(item.group(1).replace("$$", "$"))
        item = _MULTIVALUE_ITEM.match(cell, item.end())
    return values


def _format_score(score: Optional[float]) -> str:
    return "" if score is None else "{:.4f}".format(score)


def _to_byte_text(text: str) -> str:
    return text.encode("utf-8", "replace").decode("latin-1")
