"""The names under which Splunk holds what the renderer reads of an event.

Names of Sysmon and Windows events as the Windows TA extracts them, of the Common Information Model, of ECS and
winlogbeat, and of auditd. `TELLING_FIELDS` are those that, where filled, make `_raw` needless.
"""

from __future__ import annotations

from typing import Tuple

TELLING_FIELDS: Tuple[str, ...] = (
    "CommandLine",
    "ProcessCommandLine",
    "Process_Command_Line",
    "process",
    "process.command_line",
    "winlog.event_data.CommandLine",
    "ScriptBlockText",
    "winlog.event_data.ScriptBlockText",
    "powershell.file.script_block_text",
    "proctitle",
    "text",
)
INPUT_FIELDS: Tuple[str, ...] = TELLING_FIELDS
