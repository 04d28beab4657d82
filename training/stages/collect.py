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
    source_folders(job)
    return collect_examples(_collect, job, list(job.recipe.sources))


def source_folders(job: Job) -> dict[str, Path]:
    """The folder that each source of the recipe reads.

    Raises: SettingsError when there is no such source, or with all folders that are missing.
    """
    unknown = sorted(set(job.recipe.sources) - set(SOURCES))
    if unknown:
        raise SettingsError(f"There is no source {unknown[0]!r}; the sources are: {', '.join(sorted(SOURCES))}.")
    folders = {name: job.data / (rule.folder or SOURCES[name].folder) for name, rule in job.recipe.sources.items()}
    missing = [_how_to_get(SOURCES[name].clone, folder) for name, folder in folders.items() if not folder.is_dir()]
    if missing:
        raise SettingsError(
            f"{len(missing)} data folders are not there; say with --data where they are, or:\n" + "\n".join(missing)
        )
    return folders


def _how_to_get(clone: str, folder: Path) -> str:
    return f"git clone --depth 1 {clone} {folder}" if clone.startswith("https:") else f"{folder}: {clone}"


def _collect(job: Job, name: str) -> Collected:
    log = SourceLog()
    examples = SOURCES[name].read(source_folders(job)[name], seed_rng(job, name), log)
    return Collected.write(job, name, examples, job.recipe.sources[name].weight, log)
