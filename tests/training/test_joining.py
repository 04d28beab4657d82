from __future__ import annotations

from random import Random

from training.dataset import Row
from training.example import BENIGN, Example
from training.joining import is_joinable, join_rows


def _row(event: dict[str, str], label: str, source: str = "attack-commands") -> Row:
    return Row(Example(event, label, f"{source}/{label}", source), ("unused",))


USERS = _row({"text": "net user"}, "T1087.001")
COPY = _row({"text": "copy a.txt d:\\b"}, BENIGN)
PROCESS = _row({"Image": "C:\\Windows\\System32\\net.exe", "CommandLine": "net user"}, "T1087.001")
SHELL = _row({"Image": "C:\\Windows\\System32\\cmd.exe", "CommandLine": "cmd.exe /c netstat -ano"}, "T1049")
CONSOLE = _row({"text": "msf6 > hashdump"}, "T1003.002")
LOG = _row({"text": "copied a.txt"}, BENIGN, "loghub")


def test_a_line_shows_what_its_parts_show() -> None:
    for seed in range(40):
        (joined,) = [one for one in join_rows([SHELL, USERS, COPY], 1.0, Random(seed)) if "CommandLine" in one.event]
        line = joined.event["CommandLine"]
        assert line.startswith("cmd.exe /c ")
        assert "netstat -ano" in line
        assert {joined.label, *joined.also} == {"T1049", *(["T1087.001"] if "net user" in line else [])}
        if "net user" in line:
            assert (joined.label == "T1049") == (line.index("netstat") < line.index("net user"))


def test_ordinary_commands_together_are_ordinary() -> None:
    assert {one.label for one in join_rows([COPY, COPY], 1.0, Random(1))} == {BENIGN}


def test_only_what_a_shell_reads_is_joined() -> None:
    assert join_rows([PROCESS, CONSOLE, LOG, USERS], 1.0, Random(1)) != []
    assert all("Image" not in one.event for one in join_rows([PROCESS, CONSOLE, LOG, USERS], 1.0, Random(1)))
    for row in (CONSOLE, LOG):
        assert not is_joinable(row.example, row.example.event["text"])
    for text in ("net user\nwhoami", 'echo "open', "x" * 161):
        assert not is_joinable(USERS.example, text)


def test_the_same_seed_joins_the_same() -> None:
    rows = [SHELL, USERS, COPY]
    assert join_rows(rows, 0.7, Random(3)) == join_rows(rows, 0.7, Random(3))
