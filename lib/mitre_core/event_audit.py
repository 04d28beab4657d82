"""Read Linux audit records: EXECVE arguments, PROCTITLE and other values written in hex, SYSCALL numbers."""

from __future__ import annotations

import re
from typing import Dict, List, Mapping, Tuple

from .well_known import SYSTEM_CALLS

Pairs = List[Tuple[str, str]]

_RECORD = re.compile(r"(?:^|[\s>])type=([A-Z][A-Z0-9_]{1,30}) (?:msg=)?audit\([\d.]{1,20}:\d{1,20}\):")
_PAIR = re.compile(r"(?<![\w\[])([A-Za-z][\w-]{0,30}(?:\[\d{1,4}\])?)=(?:\"([^\"]*)\"|'([^']*)'|([^\s\"']+))")
_HEX = re.compile(r"(?:[0-9A-F]{2}){2,}\Z")
_ARGUMENT = re.compile(r"a(\d{1,4})(?:\[(\d{1,4})\])?\Z")
_HEX_FIELDS = {"proctitle", "cmd", "comm", "exe", "name", "cwd", "data"}
_MAX_ARGUMENTS = 300
# Who and where, the rule's own name (it may be that of a technique), and arguments as addresses.
_DROPPED = frozenset(
    (
        *(
            "key",
            "auid",
            "euid",
            "suid",
            "fsuid",
            "gid",
            "egid",
            "sgid",
            "fsgid",
            "tty",
            "ses",
            "arch",
            "exit",
            "items",
        ),
        *("ppid", "pid", "a0", "a1", "a2", "a3", "hostname", "addr", "terminal", "subj", "node"),
        *("UID", "AUID", "EUID", "SUID", "FSUID", "GID", "EGID", "SGID", "FSGID", "ARCH", "SYSCALL"),
    )
)


def is_audit(text: str) -> bool:
    """Whether `text` begins with an audit record."""
    return "audit(" in text[:300] and _RECORD.search(text[:300]) is not None


def read_audit(text: str) -> Pairs:
    """The pairs of one or several audit records of one event (one a line)."""
    pairs: Pairs = []
    starts = list(_RECORD.finditer(text))[:50]
    for number, start in enumerate(starts):
        following = starts[number + 1].start() if number + 1 < len(starts) else len(text)
        fields: Dict[str, str] = {}
        for match in _PAIR.finditer(text, start.end(), following):
            inner = match.group(3)
            for pair in (match,) if inner is None else _PAIR.finditer(inner):
                name, double, _, bare = pair.groups()
                fields[name] = decode_value(name, bare) if bare else double or ""
            if len(fields) > 2 * _MAX_ARGUMENTS:
                break
        pairs.extend(read_record(start.group(1), fields))
    return pairs


def read_record(record: str, fields: Mapping[str, str]) -> Pairs:
    """The pairs of one record of the type `record`, from its own values."""
    if record in ("EXECVE", "AUOMS_EXECVE"):
        fields = {"command": join_arguments(fields) or fields.get("cmdline", ""), "exe": fields.get("exe", "")}
    elif record == "PATH":
        fields = {"file_path": fields.get("name", "") if fields.get("nametype") != "PARENT" else ""}
    elif record == "CWD":
        fields = {}
    return [("AuditType", record), *((name, value) for name, value in fields.items() if name not in _DROPPED)]


def decode_value(name: str, value: str) -> str:
    """auditd writes a value without quotes in hex when it holds anything unusual."""
    is_argument = _ARGUMENT.match(name) is not None
    if (is_argument or name in _HEX_FIELDS) and _HEX.match(value):
        data = bytes.fromhex(value)
        plain = data.replace(b"\0", b" ").decode("utf-8", "replace").rstrip()
        if plain and "\ufffd" not in plain and plain.replace("\n", " ").replace("\t", " ").isprintable():
            return plain
    return value


def join_arguments(fields: Mapping[str, str]) -> str:
    """`a0 a1 a2...` (and the pieces `a2[0] a2[1]` of long ones) as a command line."""
    found: Dict[Tuple[int, int], str] = {}
    for name, value in fields.items():
        match = _ARGUMENT.match(name)
        if match and value:
            found[int(match.group(1)), int(match.group(2) or 0)] = value
    parts: List[str] = []
    for (_, piece), value in sorted(found.items())[:_MAX_ARGUMENTS]:
        if piece and parts:
            parts[-1] += value
        else:
            parts.append(value)
    return " ".join(parts)


def name_system_call(value: str) -> str:
    """The name of an x86-64 system call number; anything else as it is."""
    return SYSTEM_CALLS.get(value, value)
