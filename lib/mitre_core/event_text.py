"""One event in, one text out: the only renderer, used by training and serving alike."""

from __future__ import annotations

from functools import lru_cache
from hashlib import blake2b
from typing import Any, Iterable, List, Mapping, NamedTuple, Sequence, Tuple, Union

from .deobfuscation import undo_evasions
from .event_agents import translate
from .event_facts import complete_facts
from .event_fields import Facts, collect_facts
from .event_forms import MAX_PAIRS, MAX_VALUE, flatten, open_inner, plain_text, read_pasted, read_raw
from .event_kinds import find_kind
from .event_messages import read_body
from .event_values import write_fact
from .masking import canonical
from .recent_values import RecentValues

EVENT_TEXT_VERSION = 1
# sha256 of tests/lib/golden/event_text.jsonl; `make golden` rewrites both.
EVENT_TEXT_GOLDEN_SHA256 = "7d5be17e4aa497eb06a0c7f8d70c98c5b5b6c8cf51d2df64993187be3f2e6109"

WINDOW_CHARS = 400  # of command lines and scripts, about what 128 tokens hold
MAX_WINDOWS = 16
_OVERLAP = 80
_CONTEXT_CHARS = 150  # of every window of a long text, so that each can stand alone
_FACT_CHARS = 160
_MAX_STEADY = 4  # passes until a text renders as itself; two do for all but hostile input
_MAX_TEXT = 6144  # characters that are masked, well over what MAX_WINDOWS hold
_SEPARATOR = " ; "
_LONG_VALUE = 200  # characters; a longer value is remembered by its digest
# Facts that say where an event is from; an event of no known kind is named by them.
_HEADER = frozenset(
    ("provider", "channel", "id", "audit", "message", "user sid", "target sid", "logon id", "target logon id")
)
_RECORD_FIELDS = ("_raw", "SyslogMessage", "text")
# Of the fields beside a plain text, only these say more than the text.
_TELLING = frozenset(("id", "script", "payload", "key", "access", "parent command"))

Event = Mapping[str, Union[str, Sequence[str]]]


class EventText(NamedTuple):
    """The text of one event, in windows of at most WINDOW_CHARS characters.

    `windows` has at least one entry; only an event with nothing in it gives `("",)`.
    """

    windows: Tuple[str, ...]
    is_truncated: bool


def render_event(event: Event) -> EventText:
    """Render one event; total, deterministic, bounded in time."""
    text = _render(event)
    if text.is_truncated or not any(map(_is_cut, event.values())):
        return text
    return EventText(text.windows, True)


def _is_cut(value: Any) -> bool:
    """Whether a field is longer than what is read of it."""
    if isinstance(value, str):
        return len(value) > MAX_VALUE
    if isinstance(value, (list, tuple)):
        return len(value) > MAX_PAIRS or sum(len(item) for item in value if isinstance(item, str)) > MAX_VALUE
    return False


def _render(event: Event) -> EventText:
    facts, text = _read_event(event)
    if not facts.known and not facts.other:
        return _cut_windows(text, "", "")
    kind = find_kind(facts.known)
    if kind is None:
        head, rest = _write_unknown(facts, text)
        return _cut_windows("", head, rest)
    known = complete_facts(kind, facts, text)
    written = [(fact, write_fact(fact, known)) for fact in kind.facts if known.get(fact)]
    return _write_known(kind.name, write_fact(kind.lead, known), written)


_written: RecentValues[EventText] = RecentValues(4096)  # some 2 KB each, 20 KB where all windows are full


def _write_known(name: str, lead: str, facts: Sequence[Tuple[str, str]]) -> EventText:
    """Write an event of a known kind, or remember: most differ from another only in what is not written."""
    key = (name, _shorten(lead), *((fact, _shorten(value)) for fact, value in facts))
    text = _written.get(key)
    if text is None:
        text = _cut_windows(lead, name, _join_facts(facts))
        _written.put(key, text)
    return text


def _shorten(value: str) -> Union[str, bytes]:
    """The value as a part of a key."""
    if len(value) <= _LONG_VALUE:
        return value
    return blake2b(value.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def normalise(text: str) -> str:
    """Evasions undone, one spelling, masks; normalising the result again gives the result."""
    for _ in range(_MAX_STEADY):
        again = _normalise_once(text)
        if again == text:
            break
        text = again
    return text


def _normalise_once(text: str) -> str:
    return canonical(undo_evasions(text)[:_MAX_TEXT])


def _normalise_lead(text: str) -> Tuple[str, bool]:
    """A text that may be long (then it is its windows that are made steady), and whether it was cut."""
    plain = undo_evasions(text)
    first = canonical(plain[:_MAX_TEXT])
    return normalise(first) if len(first) <= WINDOW_CHARS else first, len(plain) > _MAX_TEXT


_facts: RecentValues[str] = RecentValues(4096)  # images, parents, users, host applications repeat; a few MB


def _normalise_fact(text: str) -> str:
    key = _shorten(text)
    written = _facts.get(key)
    if written is None:
        written = normalise(text)
        if len(written) > _FACT_CHARS:
            written = normalise(_cut_at_blank(written, _FACT_CHARS))
        _facts.put(key, written)
    return written


def _read_event(event: Event) -> Tuple[Facts, str]:
    """The facts of an event, and the plain text it holds beside them."""
    raw = plain_text(event.get("_raw") or event.get("SyslogMessage"))
    pairs, text = read_raw(raw) if raw else read_pasted(plain_text(event.get("text")))
    fields: List[Tuple[str, str]] = []
    for name in event if len(event) <= MAX_PAIRS else sorted(event, key=str)[:MAX_PAIRS]:
        if name not in _RECORD_FIELDS:
            value = event[name]
            if isinstance(value, str):
                fields.append((str(name), value[:MAX_VALUE]))
            else:
                flatten(value, str(name), 0, fields)
    open_inner(fields)
    fields, pairs = translate(fields), translate(pairs)
    facts = collect_facts(fields, pairs)
    if text and not _TELLING.intersection(facts.known):
        return Facts({}, {}), text
    if pairs and fields and facts.other:
        # The record itself says which data an unknown event has; Splunk's own fields beside it are no part of it.
        facts = Facts(facts.known, collect_facts(pairs).other)
    message = facts.known.pop("message", "")
    if message and _needs_message(facts):
        body = collect_facts(read_body(message))
        facts = Facts({**body.known, **facts.known}, facts.other or body.other)
    return facts, text or message


def _needs_message(facts: Facts) -> bool:
    """Whether the rendered message must be read because the event's data is not there."""
    kind = find_kind(facts.known)
    if kind is None:
        return not facts.other and len(facts.known) <= len(_HEADER.intersection(facts.known))
    first = kind.lead or kind.facts[0]
    return first not in facts.known and not (first == "group" and "target user" in facts.known)


def _join_facts(values: Iterable[Tuple[str, str]]) -> str:
    parts = []
    for fact, value in values:
        written = _normalise_fact(value)
        if written:
            parts.append(fact.replace(" ", "_") + "=" + written)
    return _SEPARATOR.join(parts)


def _write_unknown(facts: Facts, text: str) -> Tuple[str, str]:
    """Provider and id, then all data of an event of no known kind."""
    known = facts.known
    provider = known.get("provider") or known.get("audit") or known.get("channel", "")
    head = " ".join(["event", provider.lower().replace("microsoft-windows-", ""), known.get("id", "")]).strip()
    written = {fact: write_fact(fact, known) for fact in known if fact not in _HEADER}
    rest = _join_facts((fact, value) for fact, value in sorted({**facts.other, **written}.items()) if value)
    if text and (not rest or "id" not in known):
        rest = _SEPARATOR.join(part for part in (_normalise_lead(text)[0], rest) if part)
    return _cut_at_blank(normalise(head[:WINDOW_CHARS]), _CONTEXT_CHARS), rest


def _cut_windows(lead: str, head: str, rest: str) -> EventText:
    """`lead ; head ; rest` in one window if it fits, else windows over what is long, each with what is short."""
    lead, is_cut = _normalise_lead(lead)
    text = _SEPARATOR.join(part for part in (lead, head, rest) if part)
    if len(text) <= WINDOW_CHARS:
        return EventText((text,), is_cut)
    if lead:
        context = _cut_at_blank(_SEPARATOR.join(part for part in (head, rest) if part), _CONTEXT_CHARS)
        before, after = "", _SEPARATOR + context if context else ""
    else:
        lead, before, after = rest, head + _SEPARATOR if head else "", ""
    room = WINDOW_CHARS - len(before) - len(after)
    pieces, is_truncated = _cut_pieces(lead, room)
    return EventText(tuple(_fit_window(before + piece + after) for piece in pieces), is_truncated or is_cut)


@lru_cache(maxsize=2048)
def _fit_window(text: str) -> str:
    """A cut may leave what renders otherwise, even longer; cut and render until it is steady."""
    for _ in range(2 * _MAX_STEADY):
        cut = normalise(text)[:WINDOW_CHARS]
        if cut == text:
            break
        text = cut
    return text


def _cut_pieces(text: str, room: int) -> Tuple[List[str], bool]:
    """At most MAX_WINDOWS overlapping pieces, cut at blanks where there are any, and whether some text is left."""
    pieces: List[str] = []
    start = end = 0
    while end < len(text):
        if len(pieces) == MAX_WINDOWS:
            return pieces, True
        end = start + room
        if end < len(text):
            blank = text.rfind(" ", end - _OVERLAP, end)
            end = blank if blank > start else end
        pieces.append(text[start:end].strip())
        blank = text.find(" ", end - _OVERLAP, end)
        start = blank + 1 if blank >= 0 else end - _OVERLAP
    return pieces, False


def _cut_at_blank(text: str, length: int) -> str:
    if len(text) <= length:
        return text
    blank = text.rfind(" ", length // 2, length)
    return text[: blank if blank > 0 else length].rstrip(" ;")
