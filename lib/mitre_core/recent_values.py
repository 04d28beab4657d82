"""A bounded memory of values that are costly to compute and likely to be asked for again."""

from __future__ import annotations

from typing import Dict, Generic, Hashable, Optional, TypeVar

Value = TypeVar("Value")


class RecentValues(Generic[Value]):
    """Keeps at least the `size` values used last and at most twice as many.

    Two generations instead of a list in order of use: a look-up is one `dict.get`, and threads need no lock,
    since all that a race can lose is a value, which is then computed again.
    """

    def __init__(self, size: int) -> None:
        self._size = size
        self._young: Dict[Hashable, Value] = {}
        self._old: Dict[Hashable, Value] = {}

    def get(self, key: Hashable) -> Optional[Value]:
        """The value put under `key`, unless it was forgotten."""
        value = self._young.get(key)
        if value is None:
            value = self._old.get(key)
            if value is not None:
                self.put(key, value)
        return value

    def put(self, key: Hashable, value: Value) -> None:
        """Keep a value, and forget those that were not used for long."""
        self._young[key] = value
        if len(self._young) >= self._size:
            self._old, self._young = self._young, {}
