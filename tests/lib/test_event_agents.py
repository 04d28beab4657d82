"""What EDRs and other agents log reads as the same event of Sysmon or auditd does."""

from __future__ import annotations

import json

import pytest

from mitre_core.event_text import render_event

_COMMAND = "reg save hklm\\sam c:\\t\\s"
_REG = "C:\\Windows\\System32\\reg.exe"
_CMD = "C:\\Windows\\System32\\cmd.exe"
_SYSMON = {
    "EventID": "1",
    "Channel": "Microsoft-Windows-Sysmon/Operational",
    "CommandLine": _COMMAND,
    "Image": _REG,
    "ParentImage": _CMD,
    "ParentCommandLine": "cmd.exe /k",
    "User": "CORP\\bob",
}
_STARTS = {
    "Defender": {
        "ActionType": "ProcessCreated",
        "DeviceName": "ws1.corp.example",
        "FileName": "reg.exe",
        "FolderPath": _REG,
        "ProcessCommandLine": _COMMAND,
        "AccountName": "bob",
        "InitiatingProcessFileName": "cmd.exe",
        "InitiatingProcessFolderPath": _CMD,
        "InitiatingProcessCommandLine": "cmd.exe /k",
        "InitiatingProcessParentFileName": "explorer.exe",
    },
    "Defender by way of Azure's event hub": {
        "category": "AdvancedHunting-DeviceProcessEvents",
        "tenantId": "0",
        "properties.ActionType": "ProcessCreated",
        "properties.FolderPath": _REG,
        "properties.ProcessCommandLine": _COMMAND,
        "properties.AccountName": "bob",
        "properties.InitiatingProcessFolderPath": _CMD,
        "properties.InitiatingProcessCommandLine": "cmd.exe /k",
    },
    "SentinelOne": {
        "event.type": "Process Creation",
        "tgt.process.cmdline": _COMMAND,
        "tgt.process.image.path": _REG,
        "tgt.process.user": "CORP\\bob",
        "src.process.image.path": _CMD,
        "src.process.cmdline": "cmd.exe /k",
        "endpoint.name": "ws1",
    },
}
_AUDIT = {"type": "EXECVE", "argc": "2", "a0": "cat", "a1": "/etc/shadow"}


@pytest.mark.parametrize("event", _STARTS.values(), ids=_STARTS)
@pytest.mark.parametrize("as_raw", [False, True], ids=["extracted", "raw"])
def test_a_process_start_reads_as_sysmons(event: dict[str, str], as_raw: bool) -> None:
    shown = {"_raw": json.dumps(event), "sourcetype": "_json"} if as_raw else event
    assert render_event(shown) == render_event(_SYSMON)


def test_crowdstrike_knows_the_parents_name_alone() -> None:
    event = {
        "event_simpleName": "ProcessRollup2",
        "ImageFileName": "\\Device\\HarddiskVolume3\\Windows\\System32\\reg.exe",
        "CommandLine": _COMMAND,
        "ParentBaseFileName": "cmd.exe",
        "SHA256HashData": "ab" * 32,
        "aid": "0123456789abcdef",
    }
    (text,) = render_event(event).windows
    assert text.startswith("reg save hklm\\sam c:\\t\\s ; process start ; image=")
    assert text.endswith("\\windows\\system32\\reg.exe ; parent=cmd.exe")


@pytest.mark.parametrize(
    ("event", "text"),
    [
        (
            {"ActionType": "FileCreated", "FolderPath": "C:\\Temp\\a.dmp", "InitiatingProcessFolderPath": _CMD},
            "file create ; file=c:\\temp\\a.dmp ; image=c:\\windows\\system32\\cmd.exe",
        ),
        (
            {
                "ActionType": "RegistryValueSet",
                "RegistryKey": "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Run",
                "RegistryValueName": "u",
                "RegistryValueData": "c:\\u.exe",
                "InitiatingProcessFolderPath": _REG,
            },
            "registry set ; key=hklm\\software\\microsoft\\windows\\currentversion\\run\\u ; value=c:\\u.exe",
        ),
        (
            {"name": "process_events", "columns.cmdline": "cat /etc/shadow", "columns.path": "/usr/bin/cat"},
            "cat /etc/shadow ; process start ; image=/usr/bin/cat",
        ),
        (
            {
                "rule": "Read sensitive file untrusted",
                "output": "Warning Sensitive file opened",
                "output_fields.proc.cmdline": "cat /etc/shadow",
                "output_fields.proc.exepath": "/usr/bin/cat",
            },
            "cat /etc/shadow ; process start ; image=/usr/bin/cat",
        ),
    ],
    ids=["Defender file", "Defender registry", "osquery", "Falco"],
)
def test_other_events_read_as_what_they_are(event: dict[str, str], text: str) -> None:
    assert render_event(event).windows[0].startswith(text)


@pytest.mark.parametrize(
    "flat",
    [
        {"event.module": "auditd", "auditd.sequence": "7", "auditd.message_type": "execve"}
        | {f"auditd.data.{name}": value for name, value in _AUDIT.items() if name != "type"},
        {"data.audit.type": "SYSCALL", "data.audit.command": "cat"}
        | {f"data.audit.execve.{name}": value for name, value in _AUDIT.items() if name.startswith("a")},
        {
            "_raw": json.dumps(
                {"auditd": {"message_type": "execve", "data": {"argc": "2", "a0": "cat", "a1": "/etc/shadow"}}}
            )
        },
    ],
    ids=["auditbeat", "Wazuh", "auditbeat's JSON"],
)
def test_an_audit_record_in_fields_of_its_own_reads_as_the_record(flat: dict[str, str]) -> None:
    assert render_event(flat) == render_event(_AUDIT)


_LAUREL = {
    "ID": "1626883065.201:216697",
    "SYSCALL": {"syscall": 59, "SYSCALL": "execve", "uid": 0, "comm": "cat", "exe": "/usr/bin/cat", "success": "yes"},
    "EXECVE": {"argc": 2, "ARGV": ["cat", "/etc/shadow"]},
    "PATH": [{"item": 0, "name": "/usr/bin/cat"}],
    "PARENT_INFO": {"ARGV": ["bash", "-i"], "exe": "/usr/bin/bash"},
}
_LAUREL_TEXT = (
    "cat /etc/shadow ; process start ; image=/usr/bin/cat ; parent=/usr/bin/bash ; parent_command=bash -i ; user=root"
)


def test_laurels_events_read_as_process_starts() -> None:
    assert render_event({"_raw": json.dumps(_LAUREL)}).windows == (_LAUREL_TEXT,)
    extracted = {
        "ID": "1626883065.201:216697",
        "EXECVE.ARGV{}": ["cat", "/etc/shadow"],
        "SYSCALL.syscall": "59",
        "SYSCALL.exe": "/usr/bin/cat",
        "SYSCALL.uid": "0",
        "PARENT_INFO.ARGV{}": ["bash", "-i"],
        "PARENT_INFO.exe": "/usr/bin/bash",
    }
    assert render_event(extracted).windows == (_LAUREL_TEXT,)


def test_laurels_system_calls_name_their_file() -> None:
    call = {"syscall": 257, "SYSCALL": "openat", "exe": "/usr/bin/cat", "comm": "cat", "success": "yes", "uid": 0}
    event = {"ID": "1.2:3", "SYSCALL": call, "PATH": [{"item": 0, "name": "/etc/shadow"}]}
    assert render_event({"_raw": json.dumps(event)}).windows == (
        "system call ; system_call=openat ; file=/etc/shadow ; image=/usr/bin/cat ; comm=cat ; success=yes ; user=root",
    )


def test_a_system_calls_record_keeps_what_says_something() -> None:
    data = {"syscall": "165", "a0": "55d2c0", "exe": "/usr/bin/runc", "comm": "runc", "success": "yes", "uid": "0"}
    flat = {f"auditd.data.{name}": value for name, value in data.items()} | {"auditd.message_type": "syscall"}
    assert render_event(flat).windows == (
        "system call ; system_call=mount ; image=/usr/bin/runc ; comm=runc ; success=yes ; user=root",
    )


def test_a_path_record_in_splunks_fields_reads_as_the_record() -> None:
    event = {"type": "PATH", "item": "0", "name": "/etc/shadow", "inode": "9", "nametype": "NORMAL", "cap_fp": "0"}
    raw = 'type=PATH msg=audit(1690004063.375:7): item=0 name="/etc/shadow" inode=9 nametype=NORMAL cap_fp=0'
    assert render_event(event) == render_event({"_raw": raw})


def test_a_handle_to_a_process_is_no_start_of_it() -> None:
    event = {"event.type": "Open Remote Process Handle", "tgt.process.cmdline": "lsass.exe", "src.process.cmdline": "x"}
    assert "process start" not in render_event(event).windows[0]


@pytest.mark.parametrize("action", ["AntivirusScanCompleted", "ProcessCreated"])
def test_what_no_agent_known_here_wrote_stays_as_it_is(action: str) -> None:
    text = f"event ; actiontype={action.lower()} ; note=done ; path2=c:\\a"
    assert render_event({"ActionType": action, "Path2": "C:\\a", "note": "done"}).windows == (text,)


def test_a_windows_event_keeps_all_it_says_whatever_fields_stand_beside() -> None:
    hiding = {**_SYSMON, "columns.cmdline": "whoami", "ActionType": "ProcessCreated", "ProcessCommandLine": "whoami"}
    assert render_event(hiding).windows[0].startswith("reg save hklm\\sam")
