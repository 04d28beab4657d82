"""The adversary emulation library: what known groups did, step by step, as abilities."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

from ..example import Example
from ..source_log import SourceLog
from ..yaml_files import read_yaml_files
from .abilities import read_ability
from .source import Source


def read_adversary_emulation(root: Path, rng: Random, log: SourceLog) -> Iterator[Example]:
    """Every step of every plan that is written as YAML; the plans' prose is not read."""
    log.skip("a plan in prose", sum(1 for _ in root.glob("*/**/*.md")))
    for path, document in read_yaml_files(list(root.glob("*/**/*.yaml")), log):
        for number, step in enumerate(document if isinstance(document, list) else [document], 1):
            if isinstance(step, dict) and "technique" in step:
                yield from read_ability(step, (path, number), ADVERSARY_EMULATION.name, rng, log)
            else:
                log.skip("not a step")


ADVERSARY_EMULATION = Source(
    "adversary_emulation",
    "adversary_emulation_library",
    "https://github.com/center-for-threat-informed-defense/adversary_emulation_library",
    "Apache-2.0",
    read_adversary_emulation,
)
