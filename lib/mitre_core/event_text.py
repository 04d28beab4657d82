"""One event in, one text out: the only renderer, used by training and serving alike."""

from __future__ import annotations

from typing import Dict, List, Mapping, NamedTuple, Optional, Sequence, Tuple, Union

from .deobfuscation import undo_evasions
from .event_facts import complete_facts
from .event_fields import Facts, collect_facts
from .event_forms import flatten, plain_text, read_pasted, read_raw
from .event_kinds import Kind, find_kind
from .event_messages import read_body
from .event_values import WRITERS
from .masking import canonical

EVENT_TEXT_VERSION = 1
# sha256 of tests/lib/golden/event_text.jsonl; `make golden` rewrites both.
EVENT_TEXT_GOLDEN_SHA256 = ""

WINDOW_CHARS = 400  # of command lines and scripts, about what 128 tokens hold
MAX_WINDOWS = 16
_OVERLAP = 80
_CONTEXT_CHARS = 150  # of every window of a long text, so that each can stand alone
_FACT_CHARS = 160
_MAX_STEADY = 4  # passes until a text renders as itself; two do for all but hostile input
_SEPARATOR = " ; "

Event = Mapping[str, Union[str, Sequence[str]]]


class EventText(NamedTuple):
    """The text of one event, in windows of at most WINDOW_CHARS characters.

    `windows` has at least one entry; only an event with nothing in it gives `("",)`.
    """

    windows: Tuple[str, ...]
    is_truncated: bool


def render_event(event: Event) -> EventText:
    """Render one event; total, deterministic, bounded in time."""
    facts, text = _read_event(event)
    if not facts.known and not facts.other:
        return _cut_windows(normalise(text), "")
    kind = find_kind(facts.known)
    if kind is None:
        return _cut_windows("", _write_unknown(facts, text))
    return _render_kind(kind, complete_facts(kind, facts, text))


def normalise(text: str) -> str:
    """Evasions undone, one spelling, masks; normalising the result again gives the result."""
    text = canonical(undo_evasions(text))
    for _ in range(_MAX_STEADY):
        again = canonical(undo_evasions(text))
        if again == text:
            break
        text = again
    return text


def _read_event(event: Event) -> Tuple[Facts, str]:
    """The facts of an event, and the plain text it holds beside them."""
    raw = plain_text(event.get("_raw"))
    text = plain_text(event.get("text"))
    pairs, raw_text = read_raw(raw) if raw else ([], "")
    fields: List[Tuple[str, str]] = []
    for name, value in event.items():
        if name == "text" and (len(event) == 1 or not isinstance(value, str)):
            continue
        if name != "_raw":
            flatten(value, str(name), 0, fields)
    if text and len(event) == 1:
        pairs, raw_text = read_pasted(text)
    facts = collect_facts(fields, pairs)
    if pairs and facts.other and fields:
        # The record itself says which data an unknown event has; Splunk's own fields beside it are no part of it.
        facts = Facts(facts.known, collect_facts(pairs).other)
    elif raw_text:
        facts = Facts(facts.known, {})
    message = facts.known.pop("message", "")
    if message:
        facts = _merge(facts, read_body(message))
    return facts, raw_text or message


def _merge(facts: Facts, pairs: Sequence[Tuple[str, str]]) -> Facts:
    body = collect_facts(pairs)
    return Facts({**body.known, **facts.known}, facts.other or body.other)


def _render_kind(kind: Kind, known: Mapping[str, str]) -> EventText:
    lead_fact = kind.lead
    lead = _write_fact(lead_fact, known) if lead_fact else ""
    parts = [kind.name]
    for fact in kind.facts:
        value = normalise(_write_fact(fact, known)) if fact in known else ""
        if value:
            parts.append(fact.replace(" ", "_") + "=" + value[:_FACT_CHARS].rstrip())
    return _cut_windows(normalise(lead), _SEPARATOR.join(parts))


def _write_fact(fact: str, known: Mapping[str, str]) -> str:
    value = known.get(fact, "")
    writer = WRITERS.get(fact)
    return writer(value, known) if writer and value else value


def _write_unknown(facts: Facts, text: str) -> str:
    known = dict(facts.known)
    provider = known.pop("provider", "").lower().replace("microsoft-windows-", "")
    parts = ["event " + " ".join(part for part in (provider or known.pop("channel", "").lower(), known.pop("id", "")) if part)]
    known.pop("channel", None)
    for name, value in sorted({**facts.other, **known}.items()):
        written = normalise(_write_fact(name, known) if name in known else value)
        if written:
            parts.append(name.replace(" ", "_") + "=" + written[:_FACT_CHARS].rstrip())
    if text and not facts.other:
        parts.append(normalise(text))
    return _SEPARATOR.join(parts)


def _cut_windows(lead: str, context: str) -> EventText:
    """`lead ; context` in one window if it fits, else windows over what is long, each with the start of the context."""
    text = _SEPARATOR.join(part for part in (lead, context) if part)
    if len(text) <= WINDOW_CHARS:
        return EventText((text,), False)
    if not lead:
        head, _, lead = context.partition(_SEPARATOR)
        context = head
    context = context[:_CONTEXT_CHARS].rstrip()
    room = WINDOW_CHARS - len(context) - len(_SEPARATOR)
    windows = []
    start = 0
    while start < len(lead) and len(windows) < MAX_WINDOWS:
        end = start + room
        if end < len(lead):
            end = max(lead.rfind(" ", start + room - _OVERLAP, end), 0) or end
        windows.append(normalise(lead[start:end].strip() + (_SEPARATOR + context if context else ""))[:WINDOW_CHARS])
        if end >= len(lead):
            break
        start = max(end - _OVERLAP, start + 1)
        space = lead.find(" ", start, end)
        start = space + 1 if space >= 0 else start
    return EventText(tuple(windows), end < len(lead))
