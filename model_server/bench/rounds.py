"""Interleaved rounds: every contender in turn, several times, so that a busy moment hits all alike."""

from __future__ import annotations

import math
import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from .contender import Contender
from .texts import Sample, Source

MIN_TEXTS, MAX_TEXTS = 4, 20_000
LATENCY_TEXTS = 500  # of all rounds together: five of them are slower than the p99


class Pace(NamedTuple):
    """How fast a contender was in one mode."""

    per_s: float
    cpu_ms: float  # of each sample


@dataclass
class Seen:
    """What was seen of one contender."""

    unique: list[Pace] = field(default_factory=list)
    stream: list[Pace] = field(default_factory=list)
    latencies: list[float] = field(default_factory=list)  # seconds


class Row(NamedTuple):
    """Medians of one contender."""

    name: str
    unique: Pace
    stream: Pace
    p50_ms: float
    p99_ms: float


def measure_rounds(
    contenders: Sequence[Contender],
    source: Source,
    *,
    rounds: int,
    seconds: float,
    tell: Callable[[str], None],
) -> list[Row]:
    """Measure every contender for about `seconds` in each round and mode; the first asks only warm up."""
    all_seen = {contender.name: Seen() for contender in contenders}
    rates = {contender.name: _first_rate(contender, source, seconds) for contender in contenders}
    for number in range(rounds):
        tell(f"round {number + 1} of {rounds}")
        unique, stream = source.unique(_most(rates, seconds)), source.stream(_most(rates, seconds, spare=4))
        alone = source.unique(math.ceil(LATENCY_TEXTS / rounds))
        for contender in contenders:
            seen, rate = all_seen[contender.name], rates[contender.name]
            seen.unique.append(_pace(contender, unique[: _count(rate, seconds)]))
            expected = seen.stream[-1].per_s if seen.stream else rate
            seen.stream.append(_pace(contender, stream[: _count(expected, seconds)]))
            seen.latencies.extend(contender.latencies_for(alone))
            rates[contender.name] = seen.unique[-1].per_s
    return [_row(name, seen) for name, seen in all_seen.items()]


def _pace(contender: Contender, samples: Sequence[Sample]) -> Pace:
    cpu_before = contender.cpu_s()
    seconds = contender.seconds_for(samples)
    return Pace(len(samples) / seconds, 1000 * (contender.cpu_s() - cpu_before) / len(samples))


def _first_rate(contender: Contender, source: Source, seconds: float) -> float:
    """Warm up, then guess the rate from a few texts."""
    contender.seconds_for(source.unique(MIN_TEXTS))
    count = MIN_TEXTS * 4
    taken = contender.seconds_for(source.unique(count))
    if taken < seconds / 8:
        count = _count(count / taken, seconds / 2)
        taken = contender.seconds_for(source.unique(count))
    return count / taken


def _count(rate: float, seconds: float) -> int:
    return max(MIN_TEXTS, min(MAX_TEXTS, int(rate * seconds)))


def _most(rates: dict[str, float], seconds: float, spare: int = 1) -> int:
    return min(MAX_TEXTS, spare * _count(max(rates.values()), seconds))


def _row(name: str, seen: Seen) -> Row:
    return Row(
        name,
        _median(seen.unique),
        _median(seen.stream),
        1000 * statistics.median(seen.latencies),
        1000 * sorted(seen.latencies)[int(0.99 * (len(seen.latencies) - 1))],
    )


def _median(paces: Sequence[Pace]) -> Pace:
    return Pace(*(statistics.median(values) for values in zip(*paces, strict=True)))
