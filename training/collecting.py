"""Gather examples from several sources at a time, each into a file and from a stream of chance of its own."""

from __future__ import annotations

import logging
import multiprocessing
import os
import time
import zlib
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from tqdm import tqdm

from .example import Example, read_examples, write_examples
from .sources import SourceLog
from .stage import Job

_log = logging.getLogger("training")


class Collected(NamedTuple):
    """What one source gave."""

    name: str
    examples: int
    seconds: float
    skipped: dict[str, int]  # by reason
    unreadable: list[str]  # `file:line: what is wrong`

    @classmethod
    def write(
        cls, job: Job, name: str, examples: Iterable[Example], weight: float, log: SourceLog | None = None
    ) -> Collected:
        """Write the examples to `<name>.jsonl`, their weights times the recipe's."""
        started = time.monotonic()
        weighted = (example._replace(weight=example.weight * weight) for example in examples)
        count = write_examples(job.folder / f"{name}.jsonl", weighted)
        log = log or SourceLog()
        return cls(name, count, time.monotonic() - started, dict(log.skipped), log.bad)


def collect_examples(collect: Callable[[Job, str], Collected], job: Job, names: Sequence[str]) -> dict[str, Any]:
    """Call `collect` for each name, as many at a time as there are cores; returns the figures by name."""
    if not names:
        return {}
    figures: dict[str, Any] = {}
    # Fresh processes: a fork of one that has used threads may hang.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(min(len(names), os.cpu_count() or 1), mp_context=context) as pool:
        futures = [pool.submit(collect, job, name) for name in names]
        for future in tqdm(
            as_completed(futures), total=len(futures), desc=job.folder.name, unit="source", disable=None
        ):
            done = future.result()
            figures[done.name] = {"examples": done.examples, "skipped": done.skipped, "unreadable": done.unreadable}
            rate = done.examples / max(done.seconds, 1e-6)
            _log.info("source=%s examples=%d events_per_s=%.0f", done.name, done.examples, rate)
            if done.unreadable:
                count = done.skipped["unreadable"]
                _log.warning("source=%s unreadable=%d first=%s", done.name, count, done.unreadable[0])
    return dict(sorted(figures.items()))


def read_collected(folder: Path) -> list[Example]:
    """All examples of a stage's folder, source by source in order of name."""
    return [example for path in sorted(folder.glob("*.jsonl")) for example in read_examples(path)]


def seed_rng(job: Job, name: str) -> Random:
    """Each source has its own stream: adding one changes no other."""
    return Random(zlib.crc32(f"{job.recipe.seed}:{name}".encode()))
