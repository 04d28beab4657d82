"""From events to texts with their keys; an event seen before is not rendered again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from hashlib import blake2b
from typing import Any, NamedTuple

import orjson

from mitre_core.wire import STATUS_DEADLINE

from .classifier import Prepared
from .models import Classifier
from .segmented_cache import SegmentedCache

ENTRY_BYTES = 600  # what an entry costs beside its texts
SLICE_EVENTS = 32  # between two looks at the clock

_LATE = Prepared((), False, STATUS_DEADLINE)


class EventText(NamedTuple):
    """A rendered event."""

    keys: tuple[bytes, ...]  # one a window
    prepared: Prepared


class TextReader:
    """Renders through a cache; the text contract is one for all models, so the cache is too."""

    def __init__(self, cache: SegmentedCache[EventText]) -> None:
        self._cache = cache

    def read(
        self, classifier: Classifier, events: Sequence[Any], is_late: Callable[[], bool] = lambda: False
    ) -> list[EventText]:
        """One text an event; once it is late, the rest gets the status `deadline`."""
        texts: list[EventText] = []
        for start in range(0, len(events), SLICE_EVENTS):
            some = events[start : start + SLICE_EVENTS]
            if is_late():
                texts += [EventText((), _LATE)] * len(some)
            else:
                texts += [self._read_one(classifier, event) for event in some]
        return texts

    def _read_one(self, classifier: Classifier, event: Any) -> EventText:
        key = event_key(event)
        found = self._cache.get(key) if key is not None else None
        if found is not None:
            return found
        (prepared,) = classifier.prepare([event])
        text = EventText(tuple(text_key(window) for window in prepared.windows), prepared)
        if key is not None:
            self._cache.put(key, text, ENTRY_BYTES + sum(map(len, prepared.windows)))
        return text


def event_key(event: Any) -> bytes | None:
    """The key of an event as it came; None for one that has no JSON form."""
    try:
        return blake2b(orjson.dumps(event), digest_size=16).digest()
    except orjson.JSONEncodeError:
        return None


def text_key(text: str) -> bytes:
    """The key of a window; 16 bytes, so that a collision is out of the question."""
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()
