"""Read a user's event file into records as Splunk would hold them."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from mitre_core.errors import EventError

Record = dict[str, str]

_XML_EVENT = re.compile(r"<Event[ >].*?</Event>", re.DOTALL)
# Splunk breaks classic Windows events before the line that holds only their time.
_CLASSIC_BREAK = re.compile(r"^(?=\d{1,2}/\d{1,2}/\d{4} \d{1,2}:\d{2}:\d{2} [AP]M\s*$)", re.MULTILINE)


def read_events(path: Path) -> list[Record]:
    """All events of a .jsonl, .json, .csv, .xml, .log or .evtx file.

    Raises: EventError naming the file, and the line where there is one.
    """
    read = _READERS.get(path.suffix.lower())
    if read is None:
        raise EventError(f"{path}: cannot read a {path.suffix or 'nameless'} file; give one of {', '.join(_READERS)}")
    try:
        records = list(read(path))
    except OSError as error:
        raise EventError(
            f"{path}: cannot be opened: {error.strerror or error}; check the path and its permissions"
        ) from None
    except UnicodeDecodeError as error:
        raise EventError(f"{path}: not UTF-8 text (byte {error.start}); save it as UTF-8") from None
    if not records:
        raise EventError(f"{path}: holds no event; give a file with at least one")
    return records


def _read_jsonl(path: Path) -> Iterator[Record]:
    with path.open(encoding="utf-8-sig") as file:
        for number, line in enumerate(file, 1):
            if line.strip():
                yield _record_of_json(_parse_json(line.strip(), path, number), path, number)


def _read_json(path: Path) -> Iterator[Record]:
    text = path.read_text(encoding="utf-8-sig")
    if text.lstrip().startswith("["):
        for position, value in enumerate(_parse_json(text, path, 1), 1):
            yield _record_of_json(value, path, position)
    elif "\n{" in text.strip():
        yield from _read_jsonl(path)
    else:
        yield _record_of_json(_parse_json(text, path, 1), path, 1)


def _parse_json(text: str, path: Path, first_line: int) -> object:
    try:
        return json.loads(text)
    except RecursionError:
        raise EventError(f"{path}:{first_line}: nested too deeply to be an event") from None
    except json.JSONDecodeError as error:
        raise EventError(
            f"{path}:{first_line + error.lineno - 1}: not JSON ({error.msg}); one event is one object"
        ) from None


def _record_of_json(value: object, path: Path, number: int) -> Record:
    """A flat object is its fields; a nested one stays as it is in `_raw`, as Splunk keeps it."""
    if not isinstance(value, dict):
        raise EventError(f"{path}:{number}: an event must be a JSON object, not {type(value).__name__}")
    if any(isinstance(item, (dict, list)) for item in value.values()):
        return {"_raw": json.dumps(value, ensure_ascii=False), "sourcetype": "_json"}
    return {str(key): "" if item is None else str(item) for key, item in value.items()}


def _read_csv(path: Path) -> Iterator[Record]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.DictReader(file, strict=True)
        try:
            for row in reader:
                if None in row or None in row.values():
                    raise EventError(f"{path}:{reader.line_num}: the row has not as many cells as the header")
                yield row
        except csv.Error as error:
            raise EventError(f"{path}:{reader.line_num}: not CSV ({error})") from None


def _read_xml(path: Path) -> Iterator[Record]:
    text = path.read_text(encoding="utf-8-sig")
    end = 0
    for match in _XML_EVENT.finditer(text):
        end = match.end()
        yield {"_raw": match.group(), "sourcetype": "XmlWinEventLog"}
    rest = text.find("<Event ", end)
    if rest >= 0:
        line = text.count("\n", 0, rest) + 1
        raise EventError(f"{path}:{line}: this <Event> has no end; is the file complete?")


def _read_log(path: Path) -> Iterator[Record]:
    text = path.read_text(encoding="utf-8-sig")
    if "LogName=" in text:
        for block in _CLASSIC_BREAK.split(text):
            if block.strip():
                yield {"_raw": block.strip(), "sourcetype": "WinEventLog"}
        return
    sourcetype = "linux_audit" if "msg=audit(" in text else "log"
    for line in text.splitlines():
        if line.strip():
            yield {"_raw": line, "sourcetype": sourcetype}


def _read_evtx(path: Path) -> Iterator[Record]:
    import evtx  # a compiled package: only who reads .evtx needs it

    with path.open("rb"):  # the parser's message for a missing file names no file
        pass
    try:
        for record in evtx.PyEvtxParser(str(path)).records():
            yield {"_raw": record["data"], "sourcetype": "XmlWinEventLog"}
    except (RuntimeError, OSError) as error:
        raise EventError(f"{path}: not a readable .evtx file ({error})") from None


_READERS: dict[str, Callable[[Path], Iterator[Record]]] = {
    ".jsonl": _read_jsonl,
    ".json": _read_json,
    ".csv": _read_csv,
    ".xml": _read_xml,
    ".log": _read_log,
    ".evtx": _read_evtx,
}
