"""A cache capped by bytes that a scan of unique keys cannot flush: a segmented LRU.

A new entry is on probation; only a second use protects it. A scan therefore pushes out other newcomers and leaves the
hot set alone. What falls out of the protected segment goes back on probation instead of being lost at once.
Source: Karedla, Love, Wherry, Caching Strategies to Improve Disk System Performance, IEEE Computer 1994.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Hashable
from typing import Generic, NamedTuple, TypeVar

V = TypeVar("V")

PROTECTED_SHARE = 0.8  # of the bytes; the rest is room for newcomers to prove themselves


class CacheCounts(NamedTuple):
    """What the metrics show of a cache."""

    hits: int
    misses: int
    entries: int
    bytes: int


class SegmentedCache(Generic[V]):
    """Values by key, thread-safe. With `max_bytes` 0 nothing is kept."""

    def __init__(self, max_bytes: int) -> None:
        self._max_bytes = max_bytes
        self._probation: OrderedDict[Hashable, tuple[V, int]] = OrderedDict()
        self._protected: OrderedDict[Hashable, tuple[V, int]] = OrderedDict()
        self._bytes = 0
        self._protected_bytes = 0
        self._hits = 0
        self._misses = 0
        self._lock = threading.Lock()

    def get(self, key: Hashable) -> V | None:
        """The value, which counts as a use of it."""
        with self._lock:
            if key in self._protected:
                self._protected.move_to_end(key)
                self._hits += 1
                return self._protected[key][0]
            entry = self._probation.pop(key, None)
            if entry is None:
                self._misses += 1
                return None
            self._hits += 1
            self._protect(key, entry)
            return entry[0]

    def put(self, key: Hashable, value: V, size: int) -> None:
        """Keep a value of `size` bytes; what has to go for it goes."""
        with self._lock:
            if size > self._max_bytes or key in self._protected or key in self._probation:
                return
            self._probation[key] = (value, size)
            self._bytes += size
            while self._bytes > self._max_bytes:
                segment = self._probation or self._protected
                _, (_, freed) = segment.popitem(last=False)
                self._bytes -= freed
                if segment is self._protected:
                    self._protected_bytes -= freed

    def counts(self) -> CacheCounts:
        """Hits and misses since the start, entries and bytes now."""
        with self._lock:
            return CacheCounts(self._hits, self._misses, len(self._probation) + len(self._protected), self._bytes)

    def _protect(self, key: Hashable, entry: tuple[V, int]) -> None:
        self._protected[key] = entry
        self._protected_bytes += entry[1]
        while self._protected_bytes > self._max_bytes * PROTECTED_SHARE:
            demoted, (value, size) = self._protected.popitem(last=False)
            self._protected_bytes -= size
            self._probation[demoted] = (value, size)
