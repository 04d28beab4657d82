"""Which spans of an event's text a verdict rests on, by occlusion: leave one out, see how far the score falls.

It costs at most MAX_PIECES extra windows an event, computed together. Only techniques are explained: that an event
is benign rests on what is not in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np

from mitre_core.event_kinds import KIND_NAMES
from mitre_core.wire import BENIGN, STATUS_OK, Result

from .calibration import BENIGN_INDEX, best_techniques, score_logits
from .scheduler import Outcome
from .texts import EventText, text_key

MAX_EVENTS = 50  # of one request; beyond it the results have no evidence
MAX_PIECES = 24  # of one text; neighbours are joined until there are no more
MAX_SPANS = 4
MIN_SHARE = 0.3  # of the largest fall: what counts less is not named
MIN_FALL = 0.05  # in log-odds of the calibrated score; less is noise of int8

_SEPARATOR = " ; "  # between the facts of a text
_FACT_NAME = re.compile(r"[a-z_]{1,24}=")
# A word, an option, or a part of a path or key with the separator behind it: `/all`, `sam`, `hklm\`, `c:\windows\`.
_PIECE = re.compile(r"(?:[a-z]:)?[\\/]*[^\s\\/]+[\\/]*|[\\/]+")


class Span(NamedTuple):
    """A part of a text: text[start:end]."""

    start: int
    end: int


class Occlusion(NamedTuple):
    """A text with its pieces; `variants` are to be computed beside the text itself."""

    text: str
    pieces: tuple[Span, ...]

    @property
    def variants(self) -> list[str]:
        """The text without each of its pieces, in order."""
        return [leave_out(self.text, [piece]) for piece in self.pieces]


class Explanation(NamedTuple):
    """What is to be computed to explain one event, and with what it is compared."""

    event_index: int
    occlusion: Occlusion
    whole: np.ndarray  # logits (labels,) of the text
    temperature: float

    @property
    def variants(self) -> list[str]:
        """The texts to compute."""
        return self.occlusion.variants


def plan_explanations(
    temperature: float, texts: Sequence[EventText], outcomes: Mapping[bytes, Outcome], results: Sequence[Result]
) -> list[Explanation]:
    """One explanation for each of the first MAX_EVENTS events that a technique was found in."""
    plans = []
    for index, (text, result) in enumerate(zip(texts, results, strict=True)):
        if result.status != STATUS_OK or result.technique_id == BENIGN or len(plans) == MAX_EVENTS:
            continue
        rows = np.stack([outcome for key in text.keys if not isinstance(outcome := outcomes[key], str)])
        deciding = int(score_logits(rows, temperature)[:, BENIGN_INDEX].argmin())
        occlusion = plan_occlusion(text.prepared.windows[deciding])
        plans.append(Explanation(index, occlusion, rows[deciding], temperature))
    return plans


def add_evidence(
    plans: Sequence[Explanation], outcomes: Mapping[bytes, Outcome], events: Sequence[Any], results: Sequence[Result]
) -> list[Result]:
    """The results with their evidence; without it where something could not be computed."""
    explained = list(results)
    for plan in plans:
        parts = [outcomes[text_key(text)] for text in plan.variants]
        rows = [part for part in parts if not isinstance(part, str)]
        if not rows or len(rows) < len(parts):
            continue
        spans = find_evidence(plan.occlusion, plan.whole, np.stack(rows), plan.temperature)
        quoted = quote_evidence(plan.occlusion, spans, events[plan.event_index])
        explained[plan.event_index] = explained[plan.event_index]._replace(evidence=quoted)
    return explained


def plan_occlusion(text: str) -> Occlusion:
    """Cut what a text says of the event into at most MAX_PIECES pieces, none of them across two facts."""
    facts = list(_cut_facts(text))
    if len(facts) > MAX_PIECES:
        facts = [[piece for fact in facts for piece in fact]]
    size = 1
    while sum(-(-len(fact) // size) for fact in facts) > MAX_PIECES:
        size += 1
    groups = [fact[start : start + size] for fact in facts for start in range(0, len(fact), size)]
    return Occlusion(text, tuple(Span(group[0].start, group[-1].end) for group in groups))


def leave_out(text: str, spans: Sequence[Span]) -> str:
    """The text without the spans; the spaces around each fall into one."""
    for start, end in sorted(spans, reverse=True):
        before = text[:start]
        before = before.rstrip(" ") + " " if before.endswith(" ") else before
        text = before + text[end:].lstrip(" ")
    return text


def find_evidence(occlusion: Occlusion, whole: np.ndarray, parts: np.ndarray, temperature: float) -> list[Span]:
    """The few spans without which the best technique's score falls most, in order of the text; neighbours are joined.

    whole: logits (labels,) of the text; parts: logits (pieces, labels) of its variants.
    """
    if not len(parts):
        return []
    label = int(best_techniques(whole[None])[0])
    falls = _log_odds(whole[None], label, temperature)[0] - _log_odds(parts, label, temperature)
    least = max(MIN_FALL, MIN_SHARE * float(falls.max()))
    telling = sorted(index for index in np.argsort(-falls)[:MAX_SPANS].tolist() if falls[index] >= least)
    return _join([occlusion.pieces[index] for index in telling], occlusion.text)


def quote_evidence(occlusion: Occlusion, spans: Sequence[Span], event: Any) -> tuple[str, ...]:
    """The spans as the event itself writes them, else as the text does."""
    values = [value for value in event.values() if isinstance(value, str)] if isinstance(event, Mapping) else []
    return tuple(_quote(occlusion.text[start:end].strip(), values) for start, end in spans)


def _cut_facts(text: str) -> Iterator[list[Span]]:
    """The pieces of each fact; the kind's name and the facts' own are the renderer's words, not the event's."""
    start = 0
    for fact in text.split(_SEPARATOR):
        end = start + len(fact)
        name = _FACT_NAME.match(text, start, end) if start else None
        pieces = [Span(*match.span()) for match in _PIECE.finditer(text, name.end() if name else start, end)]
        if pieces and fact not in KIND_NAMES:
            yield pieces
        start = end + len(_SEPARATOR)


def _log_odds(logits: np.ndarray, label: int, temperature: float) -> np.ndarray:
    """A score of 0.999 hardly falls; its log-odds do."""
    score = score_logits(logits, temperature)[:, label].clip(1e-9, 1 - 1e-9)
    return np.log(score) - np.log1p(-score)


def _join(spans: Sequence[Span], text: str) -> list[Span]:
    joined: list[Span] = []
    for span in spans:
        if joined and not text[joined[-1].end : span.start].strip():
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return joined


def _quote(span: str, values: Sequence[str]) -> str:
    for value in values:
        # Lower-casing may change the length of odd characters; then the text's own form is good enough.
        at = value.lower().find(span) if len(value.lower()) == len(value) else -1
        if at >= 0:
            return value[at : at + len(span)]
    return span
