"""Read a user's event file into records as Splunk would hold them."""

from __future__ import annotations

import codecs
import csv
import io
import json
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from mitre_core.errors import EventError

Record = dict[str, str]

_XML_EVENT = re.compile(r"<Event[ >].*?</Event>", re.DOTALL)
_XML_START = re.compile(r"<Event[ >]")
_TIME = re.compile(
    r"TimeCreated [^>]*?SystemTime=[\"'](?P<xml>[^\"']+)|msg=audit\((?P<audit>\d+)\."
    r"|\A(?P<classic>\d{1,2}/\d{1,2}/\d{4} \d{1,2}:\d{2}:\d{2} [AP]M)"
)
_HOST = re.compile(r"<Computer>(?P<xml>[^<]+)|^ComputerName=(?P<classic>\S+)", re.MULTILINE)
_JSON_GAP = re.compile(r"[\s,\[]*")
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
        line = error.object.count(b"\n", 0, error.start) + 1
        raise EventError(f"{path}:{line}: not UTF-8 text; save the file as UTF-8") from None
    if not records:
        raise EventError(f"{path}: holds no event; give a file with at least one")
    return records


def _read_text(path: Path) -> str:
    """A file's text: UTF-8, or what its byte order mark says (Windows exports are often UTF-16)."""
    content = path.read_bytes()
    is_utf16 = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    return content.decode("utf-16" if is_utf16 else "utf-8-sig")


def _read_jsonl(path: Path) -> Iterator[Record]:
    for number, line in enumerate(_read_text(path).split("\n"), 1):
        if line.strip():
            yield _record_of_json(_parse_json(line.strip(), path, number), path, number)


def _read_json(path: Path) -> Iterator[Record]:
    text = _read_text(path)
    if text.lstrip().startswith("["):
        _parse_json(text, path, 1)
        yield from _read_array(text, path)
    elif "\n{" in text.strip():
        yield from _read_jsonl(path)
    else:
        yield _record_of_json(_parse_json(text, path, 1), path, 1)


def _read_array(text: str, path: Path) -> Iterator[Record]:
    """The members of an array that is known to be JSON, each with its line."""
    decoder, end = json.JSONDecoder(), len(text.rstrip()) - 1
    start = _JSON_GAP.match(text).end()  # type: ignore[union-attr]
    while start < end:
        value, stop = decoder.raw_decode(text, start)
        yield _record_of_json(value, path, text.count("\n", 0, start) + 1)
        start = _JSON_GAP.match(text, stop).end()  # type: ignore[union-attr]


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
    reader = csv.DictReader(io.StringIO(_read_text(path), newline=""), strict=True)
    try:
        for row in reader:
            if None in row or None in row.values():
                raise EventError(f"{path}:{reader.line_num}: the row has not as many cells as the header")
            yield row
    except csv.Error as error:
        raise EventError(f"{path}:{reader.line_num}: not CSV ({error})") from None


def _read_xml(path: Path) -> Iterator[Record]:
    text = _read_text(path)
    end = 0
    for match in _XML_EVENT.finditer(text):
        end = match.end()
        yield _record_of_raw(match.group(), "XmlWinEventLog")
    if rest := _XML_START.search(text, end):
        line = text.count("\n", 0, rest.start()) + 1
        raise EventError(f"{path}:{line}: this <Event> has no end; is the file complete?")


def _read_log(path: Path) -> Iterator[Record]:
    text = _read_text(path)
    if "LogName=" in text:
        for block in _CLASSIC_BREAK.split(text):
            if block.strip():
                yield _record_of_raw(block.strip(), "WinEventLog")
        return
    sourcetype = "linux_audit" if "msg=audit(" in text else "log"
    for line in text.splitlines():
        if line.strip():
            yield _record_of_raw(line, sourcetype)


def _record_of_raw(raw: str, sourcetype: str) -> Record:
    """An event with the time and the host Splunk would read from it, as far as it says them."""
    record = {"_raw": raw, "sourcetype": sourcetype}
    if time := _TIME.search(raw):
        seconds = time["audit"] and datetime.fromtimestamp(int(time["audit"]), UTC).strftime("%H:%M:%S")
        record["_time"] = seconds or time["xml"] or time["classic"]
    if host := _HOST.search(raw):
        record["host"] = host["xml"] or host["classic"]
    return record


def _read_evtx(path: Path) -> Iterator[Record]:
    import evtx  # a compiled package: only who reads .evtx needs it

    with path.open("rb"):  # the parser's message for a missing file names no file
        pass
    try:
        for record in evtx.PyEvtxParser(str(path)).records():
            yield _record_of_raw(record["data"], "XmlWinEventLog")
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
