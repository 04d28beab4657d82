"""Recordings of the OTRF Security Datasets as flat Windows events, whatever shipper wrote them."""

from __future__ import annotations

import json
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

from ..source_log import SourceLog

Fields = dict[str, str]

# What the shippers and the event log's frame add; none of it is what happened.
_FRAME_WORDS = """
    eventreceivedtime sourcemodulename sourcemoduletype severity severityvalue recordnumber threadid
    executionprocessid keywords version task opcode opcodevalue port @timestamp @version host tags activityid
    relatedactivityid providerguid eventtypeorignal category timecreated eventtime log_name event_id source_name
    computer_name type beat record_number level process_id thread_id provider_guid user_data utctime eventorigid
    timegenerated errorcode_ domain accountname accounttype userid extra
"""
_FRAME = frozenset(_FRAME_WORDS.split())
_MIN_DATA = 2  # with fewer data fields than this, the message is the event


def read_recording(archive: Path, log: SourceLog) -> Iterator[Fields]:
    """Every Windows event in the archive; lines of other schemas are counted."""
    try:
        for name, stream in _members(archive):
            if name.endswith("/") or name.startswith(("__MACOSX", "._")) or "/._" in name:
                continue
            yield from _read_lines(archive, stream, log)
    except (zipfile.BadZipFile, tarfile.TarError, OSError) as error:
        log.report_bad(archive, 0, error)


def flatten_event(row: dict[str, Any]) -> Fields | None:
    """One Windows event under the names Sysmon and the event log use; None where it is none."""
    nested = row.get("winlog")
    inner: dict[str, Any] = nested if isinstance(nested, dict) else row
    named = inner.get("event_data")
    data: dict[str, Any] = named if isinstance(named, dict) else row
    channel = row.get("Channel") or inner.get("channel") or row.get("log_name")
    event_id = row.get("EventID") or inner.get("event_id")
    if not isinstance(channel, str) or not str(event_id).isdigit():
        return None
    channel = "Security" if channel == "security" else channel
    provider = row.get("SourceName") or inner.get("provider_name") or row.get("source_name") or ""
    host = row.get("Hostname") or inner.get("computer_name") or row.get("Computer") or ""
    event = {"EventID": str(event_id), "Channel": channel, "SourceName": str(provider), "Hostname": str(host)}
    body = {key: value for key, value in data.items() if key not in event}
    for key, value in body.items():
        if key.lower() not in _FRAME and key != "Message" and value not in (None, "") and not isinstance(value, dict):
            event[key] = value if isinstance(value, str) else json.dumps(value)
    message = row.get("Message") or row.get("message")
    if message and len(event) - 4 < _MIN_DATA:
        event["Message"] = str(message)
    return event


def _members(archive: Path) -> Iterator[tuple[str, IO[bytes]]]:
    if archive.suffix == ".zip":
        with zipfile.ZipFile(archive) as file:
            for info in file.infolist():
                with file.open(info) as stream:
                    yield info.filename, stream
        return
    with tarfile.open(archive) as file:
        for member in file:
            stream = file.extractfile(member)
            if stream is not None:
                yield member.name, stream


def _read_lines(archive: Path, stream: IO[bytes], log: SourceLog) -> Iterator[Fields]:
    for number, line in enumerate(stream, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError as error:
            log.report_bad(archive, number, error)
            continue
        event = flatten_event(row) if isinstance(row, dict) else None
        if event is None:
            log.skip("not a Windows event")
        else:
            yield event
