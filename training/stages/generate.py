"""Run every generator of the recipe: one file of examples each."""

from __future__ import annotations

from typing import Any

from mitre_core.errors import SettingsError

from ..collecting import Collected, collect_examples, seed_rng
from ..generators import GENERATORS
from ..stage import Job


def run(job: Job) -> dict[str, Any]:
    """Write `<generator>.jsonl`.

    Raises: SettingsError when there is no such generator.
    """
    for name in job.recipe.generators:
        if name not in GENERATORS:
            raise SettingsError(f"There is no generator {name!r}; the generators are: {', '.join(sorted(GENERATORS))}.")
    return collect_examples(_generate, job, list(job.recipe.generators))


def _generate(job: Job, name: str) -> Collected:
    rule = job.recipe.generators[name]
    return Collected.write(job, name, GENERATORS[name](rule.count, seed_rng(job, name)), rule.weight)
