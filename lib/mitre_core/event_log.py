"""Appends key=value lines to the add-on's log. Nothing from an event and no secret ever goes in."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from pathlib import Path
from typing import Mapping, Optional, Union

MAX_LOG_BYTES = 10 << 20  # then the file becomes <name>.1, and the one before goes
_MAX_VALUE_CHARS = 1000
_LOCK_S = 60.0  # renaming a file takes no time

Value = Union[str, int, float]


class EventLog:
    """Several processes write the file at once: every line is one append of its own."""

    def __init__(self, path: Optional[Path], sid: str) -> None:
        self._path = path
        self._sid = sid

    def write(self, level: str, action: str, **values: Value) -> None:
        """Add one line. Where there is no log to write to, nothing happens: a search goes on without."""
        if self._path is None:
            return
        line = format_line(level, {"action": action, "sid": self._sid, "pid": os.getpid(), **values})
        try:
            with suppress(OSError):
                _rotate(self._path)
            file = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            try:
                os.write(file, line.encode("utf-8", "replace"))
            finally:
                os.close(file)
        except OSError:
            return


def _rotate(path: Path) -> None:
    """Put a full log aside; one process at a time, or the second would put the first one's new file over it."""
    if not _is_full(path):
        return
    lock = path.with_name(path.name + ".lock")
    try:
        os.close(os.open(lock, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError:
        if time.time() - lock.stat().st_mtime > _LOCK_S:  # whoever held it is gone
            lock.unlink()
        return
    try:
        if _is_full(path):
            os.replace(path, path.with_name(path.name + ".1"))
    finally:
        lock.unlink()


def _is_full(path: Path) -> bool:
    return path.is_file() and path.stat().st_size > MAX_LOG_BYTES


def find_log(environment: Mapping[str, str]) -> Optional[Path]:
    """The add-on's log below $SPLUNK_HOME, where that is set."""
    home = environment.get("SPLUNK_HOME")
    return Path(home, "var/log/splunk/mitreclassify.log") if home else None


def format_line(level: str, values: Mapping[str, Value]) -> str:
    """One line with its time; values that hold blanks or quotes are quoted."""
    now = time.time()
    stamp = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(now)) + ".{:03d}Z".format(int(now * 1000) % 1000)
    pairs = " ".join("{}={}".format(name, _format_value(value)) for name, value in values.items())
    return "{} level={} {}\n".format(stamp, level, pairs)


def _format_value(value: Value) -> str:
    text = "{:.3f}".format(value) if isinstance(value, float) else str(value)[:_MAX_VALUE_CHARS]
    text = "".join(sign if sign.isprintable() else " " for sign in text)
    if text and not any(sign in text for sign in ' ="\\'):
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
