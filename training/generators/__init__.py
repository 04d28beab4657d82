"""Grammars that write training events, one file a kind."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping

from training.example import Example
from training.generators import (
    attack_commands,
    attack_events,
    credential,
    everyday_commands,
    everyday_windows,
    open_set,
)

Generator = Callable[[int, random.Random], Iterator[Example]]

# Each is called with how many examples to write and its own source of chance.
GENERATORS: Mapping[str, Generator] = {
    "attack_commands": attack_commands.generate,
    "attack_events": attack_events.generate,
    "credential": credential.generate,
    "everyday_commands": everyday_commands.generate,
    "everyday_windows": everyday_windows.generate,
    "open_set": open_set.generate,
}
