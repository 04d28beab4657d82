"""Remembers the output cells of events seen before, within a bound of memory."""

from __future__ import annotations

from typing import Dict, Optional

from .event_selection import Key

GENERATION_BYTES = 12 << 20  # two generations: about 60,000 short events in 24 MB
_ENTRY_BYTES = 200  # the dict's slot, the key's tuple, the verdict


class Verdict:
    """The output cells of one distinct event; empty until its batch is answered."""

    __slots__ = ("cells",)

    def __init__(self) -> None:
        self.cells = ""


class VerdictMemory:
    """Forgets what was not asked for lately: two generations stand in for an LRU at the price of one dict look-up."""

    def __init__(self, cells_chars: int, generation_bytes: int = GENERATION_BYTES) -> None:
        self._young: Dict[Key, Verdict] = {}
        self._old: Dict[Key, Verdict] = {}
        self._entry_bytes = _ENTRY_BYTES + cells_chars
        self._generation_bytes = generation_bytes
        self._young_bytes = 0

    def recall(self, key: Key) -> Optional[Verdict]:
        """The verdict on an event seen before."""
        verdict = self._young.get(key)
        if verdict is None:
            verdict = self._old.pop(key, None)
            if verdict is not None:
                self._remember(key, verdict)
        return verdict

    def expect(self, key: Key) -> Verdict:
        """A verdict still to be filled, recalled from now on."""
        verdict = Verdict()
        self._remember(key, verdict)
        return verdict

    def forget(self, key: Key) -> None:
        """Ask again when the event comes again: its verdict was none."""
        self._young.pop(key, None)
        self._old.pop(key, None)

    def _remember(self, key: Key, verdict: Verdict) -> None:
        size = self._entry_bytes + (len(key) if isinstance(key, bytes) else sum(50 + len(cell) for cell in key))
        if self._young_bytes + size > self._generation_bytes:
            self._old, self._young, self._young_bytes = self._young, {}, 0
        self._young[key] = verdict
        self._young_bytes += size
