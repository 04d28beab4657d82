"""Refuse a data set whose figures would be worthless. No recipe can pass over this stage."""

from __future__ import annotations

from typing import Any

from mitre_core.errors import GateRefused

from ..dataset import read_labels, read_split
from ..leaks import find_leaks
from ..splits import SPLITS
from ..stage import Job


def run(job: Job) -> dict[str, Any]:
    """Look for leaks between all splits.

    Raises: GateRefused with everything found.
    """
    folder = job.of("dataset")
    splits = {name: read_split(folder, name) for name in SPLITS}
    problems = find_leaks(splits, read_labels(folder), job.recipe.dataset.near_duplicate)
    if problems:
        raise GateRefused(
            "The data set is refused, its figures would mean nothing:\n- "
            + "\n- ".join(problems)
            + "\nMend the sources, generators or labels of the recipe."
        )
    (job.folder / "passed.txt").write_text("no leak found\n", encoding="utf-8")
    return {"rows": {name: len(rows) for name, rows in splits.items()}}
