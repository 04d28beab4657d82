"""`python -m model_server classify`: a file of events in, a file of results out, line for line."""

from __future__ import annotations

import itertools
from codecs import BOM_UTF8
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

import orjson

from mitre_core.errors import EventError
from mitre_core.wire import STATUS_UNREADABLE, Result, result_to_dict

from .stream import MAX_LINE_BYTES, decode_event

CHUNK_LINES = 2000  # enough to sort by length well, and a few MB of memory

Classify = Callable[[list[Any]], list[Result]]


class Counts(NamedTuple):
    """What was done."""

    lines: int
    unreadable: int


def classify_file(source: Path, target: Path, classify: Classify) -> Counts:
    """Write one result a line of `source` to `target`, in order; the two may be the same file.

    Raises: EventError when a file cannot be opened or written.
    """
    lines = unreadable = 0
    try:
        with source.open("rb") as file, _open_whole(target) as out:
            events = read_events(file)
            while chunk := list(itertools.islice(events, CHUNK_LINES)):
                results = classify(chunk)
                out.writelines(
                    orjson.dumps(result_to_dict(result), option=orjson.OPT_APPEND_NEWLINE) for result in results
                )
                lines += len(results)
                unreadable += sum(result.status == STATUS_UNREADABLE for result in results)
    except OSError as error:
        raise EventError(f"{error.filename or target}: {error.strerror}; check --input and --output.") from None
    return Counts(lines, unreadable)


def read_events(file: BinaryIO) -> Iterator[Any]:
    """The event of each line; None, which no classifier can read, where the line is not JSON or far too long."""
    while line := file.readline(MAX_LINE_BYTES + 1):
        if len(line) > MAX_LINE_BYTES and not line.endswith(b"\n"):
            _skip_line(file)
            yield None
        else:
            # Windows' editors begin a file with a mark, and files are put behind one another.
            yield decode_event(line.removeprefix(BOM_UTF8))


@contextmanager
def _open_whole(target: Path) -> Iterator[BinaryIO]:
    """Write beside the file and give it its name at the end; a pipe or a device has no end to wait for."""
    if target.exists() and not target.is_file():
        with target.open("wb") as out:
            yield out
        return
    real = target.resolve()  # a link stays one
    partial = real.with_name(f"{real.name}.partial")
    with partial.open("wb") as out:
        yield out
    partial.replace(real)


def _skip_line(file: BinaryIO) -> None:
    while (rest := file.readline(MAX_LINE_BYTES)) and not rest.endswith(b"\n"):
        pass
