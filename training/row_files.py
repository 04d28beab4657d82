"""A user's own rows, one JSON object or CSV line each; one that cannot be read is counted by file and line."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from .source_log import SourceLog

_MAX_CELL = 8_000_000  # characters; a script block of many parts is far longer than csv's 131,072


_MORE = "\0more"  # the cells past the heading's; no column is called so
_READ = (".jsonl", ".ndjson", ".csv")


class FileRow(NamedTuple):
    """One row, and where it stands."""

    path: Path
    line: int
    fields: dict[str, Any]


def read_row_files(root: Path, log: SourceLog) -> Iterator[FileRow]:
    """Every row of every file of these kinds beneath a folder, in order of path; other files are counted."""
    for path in sorted(path for path in root.rglob("*") if path.is_file()):
        kind = path.suffix.lower()
        if kind not in _READ:
            log.skip(f"a file of type {kind or 'none'!r}; read are {', '.join(_READ)}, one event a line")
            continue
        # Bytes that are not UTF-8 become U+FFFD, so that one bad line does not end the file.
        with path.open(encoding="utf-8-sig", errors="replace", newline="") as file:
            yield from (_read_csv if kind == ".csv" else _read_json_lines)(path, file, log)


def flatten_fields(row: Mapping[str, Any], prefix: str = "") -> dict[str, str | list[str]]:
    """The fields of an event as Splunk extracts them: objects within objects by dotted names, numbers as text."""
    fields: dict[str, str | list[str]] = {}
    for name, value in row.items():
        if isinstance(value, dict):
            fields |= flatten_fields(value, f"{prefix}{name}.")
        elif isinstance(value, list):
            fields[prefix + name] = [_as_text(each) for each in value]
        elif value is not None and value != "":
            fields[prefix + name] = _as_text(value)
    return fields


def _as_text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _read_json_lines(path: Path, lines: Iterable[str], log: SourceLog) -> Iterator[FileRow]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as error:
            log.report_bad(path, number, error)
            continue
        if not isinstance(row, dict):
            log.report_bad(path, number, "not an object of fields")
        elif "\ufffd" in line:
            log.report_bad(path, number, "not UTF-8")
        else:
            yield FileRow(path, number, row)


def _read_csv(path: Path, lines: Iterable[str], log: SourceLog) -> Iterator[FileRow]:
    csv.field_size_limit(_MAX_CELL)
    reader = csv.DictReader(lines, restkey=_MORE, strict=True)
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            log.report_bad(path, reader.reader.line_num, error)
            continue
        row.pop("", None)  # the number that pandas puts before each row
        if _MORE in row:
            log.report_bad(path, reader.line_num, f"more cells than the heading's {len(reader.fieldnames or ())}")
        elif any("\ufffd" in value for value in row.values() if value):
            log.report_bad(path, reader.line_num, "not UTF-8")
        else:
            yield FileRow(path, reader.line_num, row)
