from __future__ import annotations

import pytest

from mitre_core.event_text import render_event
from training.event_type import BARE_TEXT, event_type, mask_event_type, mask_who, swap_event_type

PROCESS = render_event(
    {"EventCode": "4688", "New_Process_Name": "C:\\Windows\\System32\\reg.exe", "Process_Command_Line": "reg query x"}
).windows[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (PROCESS, "process start"),
        ("process access ; target=c:\\windows\\system32\\lsass.exe ; access=0x1010", "process access"),
        ("event contoso-printing 12 ; job=7", "event contoso-printing 12"),
        ("reg save hklm\\sam a", BARE_TEXT),
        ("whoami", BARE_TEXT),
        ("cd a ; ls b", BARE_TEXT),
    ],
)
def test_the_kind_is_read_from_the_text(text: str, expected: str) -> None:
    assert event_type(text) == expected


def test_masking_takes_the_kind_and_leaves_the_facts() -> None:
    text = "process access ; target=lsass.exe ; user=corp\\lab"
    assert mask_event_type(text) == "target=lsass.exe ; user=corp\\lab"
    assert swap_event_type(text, "file create").startswith("file create ; target=")
    assert mask_who(text) == "process access ; target=lsass.exe"
    assert mask_event_type("netstat -ano") == "netstat -ano"
