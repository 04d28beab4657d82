"""Users by class, rights by name, traces by module, tasks by what they run."""

from __future__ import annotations

import pytest

from mitre_core.event_values import name_group, name_guids, name_modules, name_port, name_rights, name_user, read_task


@pytest.mark.parametrize(
    ("name", "sid", "logon_id", "written"),
    [
        ("NT AUTHORITY\\SYSTEM", "", "", "system"),
        ("DC01$", "S-1-5-18", "", "system"),
        ("DC01$", "", "0x3e7", "system"),
        ("DC01$", "S-1-5-21-1-2-3-1000", "", "machine"),
        ("NT AUTHORITY\\NETWORK SERVICE", "", "", "service"),
        ("IIS APPPOOL\\DefaultAppPool", "", "", "service"),
        ("bob", "S-1-5-21-1-2-3-500", "", "administrator"),
        ("CORP\\bob", "", "", "user"),
        ("bob@CORP.LOCAL", "", "", "user"),
        ("krbtgt", "", "", "krbtgt"),
        ("S-1-5-21-1-2-3-1104", "", "", "user"),
        ("j.doe", "S-1-0-0", "", "user"),
        ("NT-AUTORITÄT\\SYSTEM", "", "", "system"),
        ("", "", "", ""),
    ],
)
def test_accounts_are_told_by_class(name: str, sid: str, logon_id: str, written: str) -> None:
    assert name_user(name, sid, logon_id) == written


def test_builtin_groups_keep_their_names_and_others_lose_theirs() -> None:
    assert name_group("Domänen-Admins", "S-1-5-21-1-2-3-512") == "domain admins"
    assert name_group("Remote Desktop Users", "") == "remote desktop users"
    assert name_group("Project Falcon", "") == "group"


def test_rights_are_named_for_their_object() -> None:
    assert name_rights("0x1410", "Process") == "0x1410 vm read, query, query limited"
    assert name_rights("0x1FFFFF", "process") == "0x1fffff all access"
    assert name_rights("0x100", "directory service") == "0x100 control access"
    assert name_rights("0x2", "Key") == "0x2 set value"
    assert name_rights("4", "Mutant") == "0x4"
    assert name_rights("%%1537", "Key") == "delete"


def test_a_trace_is_its_modules() -> None:
    trace = r"C:\W\ntdll.dll+9d1|C:\W\KERNELBASE.dll+2c|C:\W\KERNELBASE.dll+3|UNKNOWN(0000021A)"
    assert name_modules(trace) == "ntdll.dll|kernelbase.dll|unknown"


def test_only_known_guids_are_named() -> None:
    listing = "%%7688\r\n\t{1131f6aa-9c07-11d1-f79f-00c04fc2dcd2}\r\n\t{00000000-0000-0000-0000-000000000001}"
    assert name_guids(listing) == "ds-replication-get-changes"


def test_ephemeral_ports_say_nothing() -> None:
    assert [name_port(port) for port in ("445", "49151", "49152", "x")] == ["445", "49151", "", ""]


def test_a_task_is_told_by_what_it_runs_and_when() -> None:
    content = (
        "<Task><LogonTrigger></LogonTrigger><UserId>S-1-5-18</UserId><Hidden>false</Hidden>"
        "<Command>cmd.exe</Command><Arguments>/c x &amp; y</Arguments></Task>"
    )
    assert read_task(content) == "cmd.exe /c x & y ; at logon ; as system"
