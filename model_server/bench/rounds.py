"""Interleaved rounds: every contender in turn, several times, so that a busy moment hits all alike."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from .contender import Contender
from .texts import Source

MIN_TEXTS, MAX_TEXTS = 4, 20_000
LATENCY_TEXTS = 25  # a round


@dataclass
class Samples:
    """What was seen of one contender."""

    unique: list[float] = field(default_factory=list)  # texts a second
    stream: list[float] = field(default_factory=list)
    latencies: list[float] = field(default_factory=list)  # seconds


class Row(NamedTuple):
    """Medians of one contender."""

    name: str
    unique: float
    stream: float
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
    samples = {contender.name: Samples() for contender in contenders}
    rates = {contender.name: _first_rate(contender, source, seconds) for contender in contenders}
    for number in range(rounds):
        tell(f"round {number + 1} of {rounds}")
        unique, stream = source.unique(_most(rates, seconds)), source.stream(_most(rates, seconds, spare=4))
        alone = source.unique(LATENCY_TEXTS)
        for contender in contenders:
            seen, rate = samples[contender.name], rates[contender.name]
            texts = unique[: _count(rate, seconds)]
            seen.unique.append(len(texts) / contender.seconds_for(texts))
            expected = seen.stream[-1] if seen.stream else rate
            texts = stream[: _count(expected, seconds)]
            seen.stream.append(len(texts) / contender.seconds_for(texts))
            seen.latencies.extend(contender.latencies_for(alone))
            rates[contender.name] = seen.unique[-1]
    return [_row(name, seen) for name, seen in samples.items()]


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


def _row(name: str, seen: Samples) -> Row:
    return Row(
        name,
        statistics.median(seen.unique),
        statistics.median(seen.stream),
        1000 * statistics.median(seen.latencies),
        1000 * sorted(seen.latencies)[int(0.99 * (len(seen.latencies) - 1))],
    )
