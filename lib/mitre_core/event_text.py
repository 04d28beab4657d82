"""One event in, one text out: the only renderer, used by training and serving alike."""

from __future__ import annotations

from typing import Mapping, NamedTuple, Sequence, Tuple, Union

EVENT_TEXT_VERSION = 1
# sha256 of tests/lib/golden/event_text.jsonl; `make golden` rewrites both.
EVENT_TEXT_GOLDEN_SHA256 = ""

Event = Mapping[str, Union[str, Sequence[str]]]


class EventText(NamedTuple):
    """The text of one event, in windows of at most WINDOW_CHARS characters.

    `windows` has at least one entry; only an event with nothing in it gives `("",)`.
    """

    windows: Tuple[str, ...]
    is_truncated: bool


def render_event(event: Event) -> EventText:
    """Render one event; total, deterministic, bounded in time."""
    return EventText((str(event.get("_raw") or event.get("text") or ""),), False)
