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
    """A file of one event a line; what was unique or streamed once does not come again."""

    def __init__(self, path: Path) -> None:
        self._samples = [_make_sample(event) for event in _read(path)]
        self._unique = list({sample.text: sample for sample in self._samples}.values())
        self._unique_taken = self._stream_taken = 0

    def unique(self, count: int) -> list[Sample]:
        self._unique_taken += count
        return _take(self._unique, self._unique_taken - count, count)

    def stream(self, count: int) -> list[Sample]:
        self._stream_taken += count
        return _take(self._samples, self._stream_taken - count, count)


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


def _take(samples: list[Sample], start: int, count: int) -> list[Sample]:
    if start + count > len(samples):
        raise SettingsError(
            f"The recording is too short: {start + count} events wanted, it has {len(samples)}; "
            "give a longer one, fewer rounds or fewer seconds."
        )
    return samples[start : start + count]
