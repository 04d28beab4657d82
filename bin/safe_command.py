"""What both search commands take from the SDK's command, and what they refuse of it."""

# The SDK makes its attributes at run time, which no type checker sees:
# pyright: reportAttributeAccessIssue=false

from __future__ import annotations

import os
import sys
import traceback
from typing import Any, Optional

from chunk_loop import exit_now

from mitre_core.event_log import EventLog, find_log


def log_crash(log: EventLog, error: Optional[BaseException]) -> None:
    """Where it happened, not what it says: a message may hold a piece of an event."""
    frames = "".join(traceback.format_tb(error.__traceback__)[-3:]) if error else ""
    log.write("ERROR", "crashed", error=type(error).__name__, traceback=frames[-900:])


def find_sid(metadata: Any) -> str:
    """The search's id, where splunkd has got as far as saying it."""
    return str(getattr(getattr(metadata, "searchinfo", None), "sid", ""))


class SafeCommand:
    """Comes before the SDK's class among a command's bases."""

    # The SDK's own options run code from a named file or write the session's metadata to disk: no options here.
    logging_configuration = None
    logging_level = None
    record = False
    show_configuration = False

    def write_error(self, message: str, *_: Any) -> None:
        """Show a message as it is: the SDK would read braces in it as a format. Its own lacks what is allowed."""
        if message.startswith("Unrecognized option: "):
            message += ". The options are: {}.".format(", ".join(self.options))
        self._record_writer.write_message("ERROR", "{}", message)

    def _report_unexpected_error(self) -> None:
        """What the SDK calls when something else went wrong; a pipe that closed early is nothing wrong."""
        error = sys.exc_info()[1]
        if isinstance(error, BrokenPipeError):
            exit_now(0)
        log_crash(EventLog(find_log(os.environ), find_sid(self.metadata)), error)
        self.write_error("The command failed ({}); see mitreclassify.log.".format(type(error).__name__))
