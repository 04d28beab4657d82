"""The kind of an event follows from provider and id, from the channel, or from its facts alone."""

from __future__ import annotations

import pytest

from mitre_core.event_kinds import find_kind


@pytest.mark.parametrize(
    ("known", "name"),
    [
        ({"provider": "Microsoft-Windows-Sysmon", "id": "10"}, "process access"),
        ({"provider": "Linux-Sysmon", "id": "1"}, "process start"),
        ({"provider": "Microsoft Windows security auditing.", "id": "4662"}, "directory access"),
        ({"provider": "Service Control Manager", "id": "7045"}, "service install"),
        ({"provider": "PowerShellCore", "id": "4104"}, "script block"),
        ({"provider": "Microsoft-Windows-Windows Defender", "id": "1119"}, "malware action"),
        ({"channel": "XmlWinEventLog:Security", "id": "4720"}, "user create"),
        ({"channel": "Microsoft-Windows-Sysmon/Operational", "id": "3"}, "network connect"),
        ({"id": "4688"}, "process start"),
        ({"id": "10", "target": "lsass.exe"}, "process access"),
        ({"command": "whoami"}, "process start"),
        ({"key": "hklm"}, "registry set"),
    ],
)
def test_known_events_have_a_kind(known: dict[str, str], name: str) -> None:
    kind = find_kind(known)
    assert kind is not None
    assert kind.name == name


@pytest.mark.parametrize(
    "known",
    [
        {"provider": "Contoso", "id": "4688"},
        {"provider": "Microsoft-Windows-Hyper-V-Netvsc", "channel": "System", "id": "10"},
        {"channel": "Application", "id": "1"},
        {"id": "not a number"},
        {},
    ],
)
def test_an_id_alone_does_not_make_a_strangers_event_known(known: dict[str, str]) -> None:
    assert find_kind(known) is None
