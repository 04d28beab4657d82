"""What both search commands take from the SDK's command, and what they refuse of it."""

# The SDK makes its attributes at run time, which no type checker sees:
# pyright: reportAttributeAccessIssue=false

from __future__ import annotations

import os
import sys
import traceback
from typing import Any

from chunk_loop import exit_now

from mitre_core.event_log import EventLog, find_log


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
        EventLog(find_log(os.environ), "").write("ERROR", "crashed", traceback=traceback.format_exc())
        self.write_error("The command failed ({}); see mitreclassify.log.".format(type(error).__name__))
