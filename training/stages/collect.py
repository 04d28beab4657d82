"""Read every source of the recipe: one file of examples each."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mitre_core.errors import SettingsError

from ..collecting import Collected, collect_examples, seed_rng
from ..sources import SOURCES, SourceLog
from ..stage import Job


def run(job: Job) -> dict[str, Any]:
    """Write `<source>.jsonl`; the figures say what was kept and what was left out, and why."""
    for name in job.recipe.sources:
        source_folder(job, name)
    return collect_examples(_collect, job, list(job.recipe.sources))


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


def _collect(job: Job, name: str) -> Collected:
    log = SourceLog()
    examples = SOURCES[name].read(source_folder(job, name), seed_rng(job, name), log)
    return Collected.write(job, name, examples, job.recipe.sources[name].weight, log)
