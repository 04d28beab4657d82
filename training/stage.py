"""What a stage of the pipeline is, and what it is given to work with."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from .recipe import Recipe


class Stage(NamedTuple):
    """One step from sources to a published release; the module of the same name holds `run(job)`."""

    name: str
    does: str
    needs: tuple[str, ...]  # stages whose folders it reads
    recipe_parts: tuple[str, ...]  # fields of the recipe it depends on
    files: tuple[str, ...] = ()  # what it reads of the project, beside the modules it imports: globs
    data: tuple[str, ...] = ()  # folders beneath --data that it reads, beside those of the recipe's sources


class Job(NamedTuple):
    """One stage of one run."""

    recipe: Recipe
    data: Path  # the folder the public data sets were cloned into
    work: Path  # the run's folder
    folder: Path  # the stage's own, beneath `work`
    releases: Path  # where releases are published
    revision: str  # of the project, as `read_revision` gives it

    def of(self, stage: str) -> Path:
        """The folder of an earlier stage."""
        return self.work / stage
