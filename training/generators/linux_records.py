"""Rows of auditd records and of Sysmon for Linux, their heads and fields written short."""

from __future__ import annotations

import re

from training.generators.grammar import Template, parse_templates

_IDS = "ppid=‹pid› pid=‹pid› auid=«1000¦1001¦4294967295» uid=0 gid=0 euid=0 suid=0 fsuid=0 tty=«pts0¦pts1¦(none)» ses=«‹n›¦4294967295»"
_SYSMON = '«sysmon¦sysmon[‹pid›]»: <Event><System><Provider Name="Linux-Sysmon" Guid="{ff032593-a8d3-4f13-b0d6-01fc615a0f97}"/><EventID>#</EventID><Version>«2¦3¦5»</Version><Channel>Linux-Sysmon/Operational</Channel></System><EventData><Data Name="RuleName">-</Data><Data Name="ProcessId">‹pid›</Data>'
# What rows write short: a record's head, and `~Field=value` for a field of Sysmon.
_SHORT = {
    **{f"‹sm{event}›": _SYSMON.replace("#", str(event)) for event in (1, 3, 5, 11, 23)},
    "‹exec›": f"type=SYSCALL ‹msg› arch=c000003e syscall=59 success=yes exit=0 items=2 {_IDS}",
    "‹open›": f"type=SYSCALL ‹msg› arch=c000003e syscall=257 success=yes exit=3 a1=7ffd‹pid›c0 items=1 {_IDS}",
    "‹create›": f"type=SYSCALL ‹msg› arch=c000003e syscall=257 success=yes exit=3 a2=«241¦441» items=2 {_IDS}",
    "‹unlink›": f"type=SYSCALL ‹msg› arch=c000003e syscall=«87¦263» success=yes exit=0 items=2 {_IDS}",
    "‹call›": f"{_IDS}",
    "‹file›": "inode=‹pid› dev=«fd:00¦08:01¦103:02» mode=0100644 ouid=0 ogid=0 rdev=00:00 nametype=«NORMAL¦CREATE»",
    "‹made›": "inode=‹pid› dev=«fd:00¦08:01» mode=0100644 ouid=0 ogid=0 rdev=00:00 nametype=CREATE",
    "‹gone›": "inode=‹pid› dev=«fd:00¦08:01» mode=0100600 ouid=0 ogid=0 rdev=00:00 nametype=DELETE",
    "‹um›": "pid=‹pid› uid=0 auid=«1000¦0¦4294967295» ses=«‹n›¦4294967295» msg=",
    "‹sys›": "pid=1 uid=0 auid=4294967295 ses=4294967295 msg=",
    "‹init›": 'comm="systemd" exe="/usr/lib/systemd/systemd" hostname=? addr=? terminal=? res=success',
}
_FIELD = re.compile(r"~([A-Z][A-Za-z]+)=((?:(?!~[A-Z]).)*)")


def record_templates(text: str) -> tuple[Template, ...]:
    """As `parse_templates`, with `‹exec›`, `‹sm1›`, `~Field=value` and the like written out."""
    return tuple(one._replace(pattern=_written_out(one.pattern)) for one in parse_templates(text))


def _written_out(pattern: str) -> str:
    """The pattern with its heads and Sysmon fields in full."""
    if pattern.startswith("‹sm"):
        pattern = _FIELD.sub(lambda one: f'<Data Name="{one[1]}">{_escaped(one[2])}</Data>', pattern)
        pattern += "</EventData></Event>"
    for short, full in _SHORT.items():
        pattern = pattern.replace(short, full)
    return pattern


def _escaped(value: str) -> str:
    return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
