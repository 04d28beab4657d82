from __future__ import annotations

from random import Random

import pytest

from training.disguise import disguise, guess_shell


@pytest.mark.parametrize("field", ["text", "CommandLine", "process.command_line"])
def test_the_command_is_changed_and_nothing_else(field: str) -> None:
    event = (
        {field: "reg save hklm\\sam c:\\temp\\a.hiv", "User": "a"} if field != "text" else {field: "reg save hklm\\sam"}
    )
    seen = [disguise(event, Random(seed)) for seed in range(10)]
    assert any(one[field] != event[field] for one in seen)
    assert all({**one, field: ""} == {**event, field: ""} for one in seen)


def test_an_event_without_a_command_stays_as_it_is() -> None:
    event = {"EventCode": "4624", "Account_Name": "m"}
    assert disguise(event, Random(1)) == event


@pytest.mark.parametrize(
    ("command", "shell"),
    [
        ("reg save hklm\\sam a", "cmd"),
        ("netstat -ano", "cmd"),
        ("cat /etc/passwd", "bash"),
        ("Get-LocalUser | select Name", "powershell"),
    ],
)
def test_the_shell_is_guessed_from_the_command(command: str, shell: str) -> None:
    assert guess_shell(command, {"text": command}) == shell
