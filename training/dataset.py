"""A data set on disk: per split the examples, and beside them their rendered windows."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from .example import Example, read_examples, write_examples


class Row(NamedTuple):
    """One example with its text."""

    example: Example
    windows: tuple[str, ...]


def write_split(folder: Path, split: str, rows: Sequence[Row]) -> None:
    """Write `<split>.jsonl`, and `<split>.windows.jsonl` so that no later stage renders again."""
    write_examples(folder / f"{split}.jsonl", [row.example for row in rows])
    with (folder / f"{split}.windows.jsonl").open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(row.windows, ensure_ascii=False) + "\n" for row in rows)


def read_split(folder: Path, split: str) -> list[Row]:
    """Read what `write_split` wrote."""
    with (folder / f"{split}.windows.jsonl").open(encoding="utf-8") as file:
        windows = [tuple(json.loads(line)) for line in file]
    return [Row(example, one) for example, one in zip(read_examples(folder / f"{split}.jsonl"), windows, strict=True)]


def read_labels(folder: Path) -> tuple[str, ...]:
    """The label set in logit order, `benign` first."""
    return tuple(json.loads((folder / "dataset.json").read_text(encoding="utf-8"))["labels"])


def all_windows(rows: Iterable[Row]) -> list[str]:
    """The windows of all rows, one after the other."""
    return [window for row in rows for window in row.windows]
