"""Appends key=value lines to the add-on's log. Nothing from an event and no secret ever goes in."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Mapping, Optional, Union

MAX_LOG_BYTES = 10 << 20  # then the file becomes <name>.1, and the one before goes
_MAX_VALUE_CHARS = 1000

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
            if self._path.is_file() and self._path.stat().st_size > MAX_LOG_BYTES:
                os.replace(self._path, self._path.with_name(self._path.name + ".1"))
            file = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            try:
                os.write(file, line.encode("utf-8", "replace"))
            finally:
                os.close(file)
        except OSError:
            return


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
