"""The CPU time of a contender: on a busy machine it says what the clock cannot. Linux only."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

# Fields of /proc/<pid>/stat after the command's name, which may hold anything and ends with the last bracket.
SESSION, USER_TIME, CHILD_SYSTEM_TIME = 3, 11, 14


def session_cpu_s(session: int) -> float:
    """Seconds that the processes of a session have used so far, those that have ended included."""
    ticks = 0
    for status in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):  # it has just ended
            fields = status.read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
            if int(fields[SESSION]) == session:
                ticks += sum(map(int, fields[USER_TIME : CHILD_SYSTEM_TIME + 1]))
    return ticks / os.sysconf("SC_CLK_TCK")
