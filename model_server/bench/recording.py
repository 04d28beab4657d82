"""Recorded events to measure with, in their order and as the search command would send them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import orjson

from mitre_core.errors import SettingsError
from mitre_core.event_fields import name_fact
from mitre_core.event_text import render_event
from mitre_core.input_fields import SUFFICIENT_FACTS

from .texts import Sample


class RecordedSource:
    """A file of one event a line; what was unique or streamed once does not come again.

    The first half is the stream; unique are the texts that only the second half has: a cache that has seen them would
    otherwise know what the stream brings next.
    """

    def __init__(self, path: Path) -> None:
        samples = [_make_sample(event) for event in _read(path)]
        self._stream, second_half = samples[: len(samples) // 2], samples[len(samples) // 2 :]
        streamed = {sample.text for sample in self._stream}
        self._unique = list({one.text: one for one in second_half if one.text not in streamed}.values())
        self._unique_taken = self._stream_taken = 0

    def unique(self, count: int) -> list[Sample]:
        self._unique_taken += count
        return _take(self._unique, self._unique_taken - count, count, "unique")

    def stream(self, count: int) -> list[Sample]:
        self._stream_taken += count
        return _take(self._stream, self._stream_taken - count, count, "streamed")


def select_fields(event: dict[str, Any]) -> dict[str, Any]:
    """What the search command sends: the fields that hold facts, or all where these do not tell the event."""
    facts = {name: name_fact(name)[0] for name in event}
    if all(group.intersection(facts.values()) for group in SUFFICIENT_FACTS):
        return {name: value for name, value in event.items() if facts[name]}
    return event


def _read(path: Path) -> Iterable[dict[str, Any]]:
    with path.open("rb") as lines:
        return [orjson.loads(line) for line in lines if line.strip()]


def _make_sample(event: dict[str, Any]) -> Sample:
    sent = select_fields(event)
    return Sample(sent, render_event(sent).windows[0])


def _take(samples: list[Sample], start: int, count: int, kind: str) -> list[Sample]:
    if start + count > len(samples):
        raise SettingsError(
            f"The recording is too short: {start + count} {kind} events wanted, it has {len(samples)}; "
            "give a longer one, fewer rounds or fewer seconds."
        )
    return samples[start : start + count]
