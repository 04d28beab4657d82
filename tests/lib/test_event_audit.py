"""auditd's records: arguments joined, hex decoded, rule keys and numbers dropped."""

from __future__ import annotations

from mitre_core.event_audit import decode_value, is_audit, join_arguments, name_system_call, read_audit

HEAD = "type={} msg=audit(1709366465.123:4567): "


def test_arguments_become_a_command_line() -> None:
    assert dict(read_audit(HEAD.format("EXECVE") + 'argc=2 a0="cat" a1="/etc/shadow"'))["command"] == "cat /etc/shadow"


def test_arguments_in_hex_and_in_pieces_are_joined() -> None:
    assert join_arguments({"a0": "sh", "a10": "z", "a2": "b", "a1[1]": "y", "a1[0]": "x"}) == "sh xy b z"
    assert decode_value("a1", "2F746D702F6120620A") == "/tmp/a b"


def test_a_value_that_only_looks_like_hex_stays() -> None:
    assert decode_value("a1", "FFFF") == "FFFF"
    assert decode_value("uid", "3030") == "3030"


def test_a_title_loses_its_nuls() -> None:
    assert dict(read_audit(HEAD.format("PROCTITLE") + "proctitle=636174002F78"))["proctitle"] == "cat /x"


def test_the_rules_key_is_no_fact() -> None:
    assert "key" not in dict(read_audit(HEAD.format("SYSCALL") + 'syscall=101 key="T1003"'))


def test_the_inner_message_is_read() -> None:
    assert dict(read_audit(HEAD.format("USER_LOGIN") + "pid=1 msg='op=login res=failed'"))["res"] == "failed"


def test_only_audit_records_are_taken() -> None:
    assert is_audit(HEAD.format("EXECVE"))
    assert not is_audit("type=EXECVE something else")


def test_system_calls_have_names() -> None:
    assert (name_system_call("101"), name_system_call("openat")) == ("ptrace", "openat")


def test_a_sudo_commands_hex_is_undone_inside_its_message() -> None:
    record = (
        "type=USER_CMD msg=audit(1489519256.192:19600329): pid=4151 uid=497 auid=700 ses=11988 "
        'msg=\'cwd="/" cmd=636174202F6574632F736861646F77 exe="/usr/bin/sudo" terminal=? res=success\''
    )
    assert dict(read_audit(record))["cmd"] == "cat /etc/shadow"
