"""Rows for tests of the pipeline: texts with labels and groups, and nothing else to say."""

from __future__ import annotations

from training.dataset import Row
from training.example import Example


def row(text: str, label: str = "benign", group: str = "g", source: str = "test", **more: object) -> Row:
    """One row whose only window is its text."""
    return Row(Example({"text": text}, label, group, source, **more), (text,))  # type: ignore[arg-type]
