"""Stockpile: the emulation abilities Caldera brings along."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

from ..example import Example
from ..source_log import SourceLog
from ..yaml_files import read_yaml_files
from .abilities import read_ability
from .source import Source


def read_stockpile(root: Path, rng: Random, log: SourceLog) -> Iterator[Example]:
    """Every ability's commands."""
    for path, document in read_yaml_files(list(root.glob("data/abilities/**/*.yml")), log):
        for ability in document if isinstance(document, list) else [document]:
            yield from read_ability(ability, (path, 1), STOCKPILE.name, rng, log)


STOCKPILE = Source("stockpile", "stockpile", "https://github.com/mitre/stockpile", "Apache-2.0", read_stockpile)
