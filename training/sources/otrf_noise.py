"""Recorded events that are left out: what a script's host echoes, and background that names the attack's programs."""

from __future__ import annotations

import re
from collections.abc import Mapping

Fields = Mapping[str, str]  # lower-case names

# A module log of what sets a runspace up or prints a result: its text holds whole scripts, it runs none of them.
_ECHO = re.compile(
    r"commandinvocation\((?:write-output|stop-agentjob|out-default|where-object)\)|"
    r"commandinvocation\(new-object\).{0,300}sessionstate(?:function|variable)entry",
    re.I | re.S,
)
# Names the recordings' own attacks go by, as files, services, accounts or task actions.
_ATTACK_NAMES = re.compile(
    r"\\(?:payload|winx64_payload|grunt\w*|sharpview|purplesharp|mimikatz|rubeus)\.exe|mimikatz_trunk|"
    r"\\(?:launcher|wlbsctrl|simpleinjection)\.\w{2,3}\b|cyb3rward0g|b6a1458f396|\\names\\backdoor|ntds_t1003|"
    r"\bpayload\.exe\||powershell\S*\s.*-enc\s|\\\\\.\\pipe\\|\\prefetch\\(?:payload|mimikatz|rubeus|sharpview)|"
    r"shadowcopy\d*\\windows\\ntds|\\nonpackaged\\value|aptsimulator|\\moveexcel4|\\pshell\.xml",
    re.I,
)
# Pipes of remote administration, asked for over a share: the attacks of the recordings use them, as administrators do.
_REMOTE_PIPES = frozenset(("svcctl", "samr", "winreg", "atsvc"))


# Discovery is a technique whoever asks: Windows' own gatherNetworkInfo.vbs, an installer, an administrator.
_ASKS = re.compile(
    r"\b(?:route(?:\.exe)?\s+print|arp(?:\.exe)?\s+-a|systeminfo|tasklist|ipconfig(?:\.exe)?\s+/(?:all|displaydns)|"
    r"netsh(?:\.exe)?\s.*\bshow\b|gpresult|nbtstat|whoami|quser|qwinsta|nltest|netstat|"
    r"net1?(?:\.exe)?\s+(?:view|users?|group|localgroup|share|use|sess\w*|start|config|accounts))\b",
    re.I,
)


def is_echo(fields: Fields) -> bool:
    """A record that shows no action of its own: a script's set-up or output, or a process nobody knows."""
    if fields.get("eventid") in ("4103", "800"):
        text = fields.get("payload") or fields.get("message", "")
        return _ECHO.match(text.lstrip().lower()) is not None
    return fields.get("image") == "<unknown process>"


def names_attack(fields: Fields) -> bool:
    """Whether an event that no rule sees tells of the attack all the same, so that it is no background."""
    if fields.get("eventid") == "5145" and fields.get("relativetargetname", "").lower() in _REMOTE_PIPES:
        return True
    return any(_ATTACK_NAMES.search(value) for value in fields.values())


def asks_about_host(fields: Fields) -> bool:
    """Whether a process is started for what commands elsewhere are labelled discovery for."""
    return fields.get("eventid") in ("1", "4688") and _ASKS.search(fields.get("commandline", "")) is not None
