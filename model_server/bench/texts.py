"""What to measure with: texts as long as events are, all different or repeating as events do."""

from __future__ import annotations

import math
from collections.abc import Callable
from random import Random
from typing import Any, NamedTuple, Protocol

# Token lengths of rendered host events: log-normal, half of them below 45.
MEDIAN_TOKENS, SIGMA_TOKENS, MAX_TOKENS = 45, 0.6, 126
MAX_CHARS = 390  # one window of the text contract
# Of 229,000 recorded host events 13 % were texts not seen before; most repeats are of recent ones.
FRESH_SHARE = 0.13
RECENCY = 4

_WORD_LIST = """
process created image commandline parentimage parent user account logon service task scheduled deleted registry value
set key query save export hklm hkcu hku software system sam security currentversion run policies microsoft windows
system32 syswow64 program files common shared temp tmp users public appdata local roaming downloads documents desktop
cmd.exe powershell.exe pwsh.exe reg.exe net.exe net1.exe netstat.exe whoami.exe svchost.exe services.exe lsass.exe
explorer.exe rundll32.exe regsvr32.exe mshta.exe wscript.exe cscript.exe certutil.exe bitsadmin.exe schtasks.exe
taskhostw.exe conhost.exe dllhost.exe msiexec.exe wmic.exe wmiprvse.exe outlook.exe winword.exe excel.exe chrome.exe
firefox.exe teams.exe onedrive.exe python.exe java.exe node.exe git.exe bash ssh scp curl wget sudo systemctl cron
useradd passwd shadow etc var log home opt usr bin lib python3 perl /c /k /q /v /t /d /f /s /a /all /domain /add
/delete /create /sc /tn /tr /ru -nop -noni -w hidden -enc -exec bypass -file -command -ep -sta -version -k netsvcs -p
-s localsystem networkservice localservice administrator guest domain group computers dns ldap kerberos ntlm negotiate
network interactive batch remote destination source address port protocol tcp udp initiated true false access granted
mask call trace target object handle thread loaded signed signature valid company product description driver pipe
connected wmi filter consumer binding dumped memory backup copy volume mount disk boot recovery enabled disabled
changed started stopped state update install setup patch agent monitor sensor inventory print spool queue font cache
index search proxy vpn audit policy success failure session token privilege elevated integrity high medium low level
"""
WORDS = tuple(_WORD_LIST.split())


class Sample(NamedTuple):
    """One thing to classify: an event, and its text for those who read only texts."""

    event: dict[str, Any]
    text: str


class Source(Protocol):
    """Where the samples come from."""

    def unique(self, count: int) -> list[Sample]:
        """Samples that differ from all that were unique before."""
        ...

    def stream(self, count: int) -> list[Sample]:
        """Samples that repeat as events do."""
        ...


class TextSource:
    """Made-up texts; the same seed gives the same ones."""

    def __init__(self, count_tokens: Callable[[str], int], seed: int = 0) -> None:
        self._random = Random(seed)
        self._costs = {word: max(1, count_tokens(word) - 2) for word in WORDS}
        self._seen: list[str] = []

    def unique(self, count: int) -> list[Sample]:
        """Of three words and more among 250: chance repeats are rare."""
        return [_text_sample(self._fresh()) for _ in range(count)]

    def stream(self, count: int) -> list[Sample]:
        return [_text_sample(self._next()) for _ in range(count)]

    def _next(self) -> str:
        if not self._seen or self._random.random() < FRESH_SHARE:
            self._seen.append(self._fresh())
            return self._seen[-1]
        back = int(len(self._seen) * self._random.random() ** RECENCY)
        return self._seen[-1 - back]

    def _fresh(self) -> str:
        left = min(MAX_TOKENS, self._random.lognormvariate(math.log(MEDIAN_TOKENS), SIGMA_TOKENS)) - 2
        words: list[str] = []
        while left > 0 or len(words) < 3:
            words.append(self._random.choice(WORDS))
            left -= self._costs[words[-1]]
        return " ".join(words)[:MAX_CHARS]


def _text_sample(text: str) -> Sample:
    return Sample({"text": text}, text)
