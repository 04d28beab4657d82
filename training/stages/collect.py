"""Read every source and run every generator of the recipe: one file of examples each."""

from __future__ import annotations

import logging
import multiprocessing
import os
import time
import zlib
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from mitre_core.errors import SettingsError
from tqdm import tqdm

from ..example import Example, read_examples, write_examples
from ..generators import GENERATORS
from ..sources import SOURCES
from ..stage import Job

_log = logging.getLogger("training")


class Collected(NamedTuple):
    """What one source or generator gave."""

    name: str
    examples: int
    seconds: float


def run(job: Job) -> dict[str, Any]:
    """Collect into `<source>.jsonl` and `<generator>.jsonl`, several at a time."""
    tasks = [(_collect_source, job, name) for name in job.recipe.sources]
    tasks += [(_collect_generator, job, name) for name in job.recipe.generators]
    for name in job.recipe.sources:
        source_folder(job, name)
    workers = min(len(tasks), os.cpu_count() or 1)
    context = multiprocessing.get_context("spawn")
    counts: dict[str, int] = {}
    with ProcessPoolExecutor(workers, mp_context=context) as pool:
        futures = [pool.submit(*task) for task in tasks]
        for future in tqdm(as_completed(futures), total=len(futures), desc="collect", unit="source", disable=None):
            done = future.result()
            counts[done.name] = done.examples
            rate = done.examples / max(done.seconds, 1e-6)
            _log.info("source=%s examples=%d events_per_s=%.0f", done.name, done.examples, rate)
    return {"examples": dict(sorted(counts.items()))}


def source_folder(job: Job, name: str) -> Path:
    """The folder a source reads.

    Raises: SettingsError when there is no such source, or its folder is missing.
    """
    if name not in SOURCES:
        raise SettingsError(f"There is no source {name!r}; the sources are: {', '.join(sorted(SOURCES))}.")
    folder = job.data / (job.recipe.sources[name].folder or SOURCES[name].folder)
    if not folder.is_dir():
        raise SettingsError(f"{folder}: not there; clone {SOURCES[name].clone} into it, or give --data.")
    return folder


def _collect_source(job: Job, name: str) -> Collected:
    examples = SOURCES[name].read(source_folder(job, name), _rng(job, name))
    return _write(job, name, examples, job.recipe.sources[name].weight)


def _collect_generator(job: Job, name: str) -> Collected:
    rule = job.recipe.generators[name]
    if name not in GENERATORS:
        raise SettingsError(f"There is no generator {name!r}; the generators are: {', '.join(sorted(GENERATORS))}.")
    return _write(job, name, GENERATORS[name](rule.count, _rng(job, name)), rule.weight)


def _write(job: Job, name: str, examples: Any, weight: float) -> Collected:
    started = time.monotonic()
    weighted = (example._replace(weight=example.weight * weight) for example in examples)
    count = write_examples(job.folder / f"{name}.jsonl", weighted)
    return Collected(name, count, time.monotonic() - started)


def _rng(job: Job, name: str) -> Random:
    """Each source has its own stream: adding one changes no other."""
    return Random(zlib.crc32(f"{job.recipe.seed}:{name}".encode()))


def read_collected(folder: Path) -> list[Example]:
    """All collected examples, source by source in order of name."""
    return [example for path in sorted(folder.glob("*.jsonl")) for example in read_examples(path)]
