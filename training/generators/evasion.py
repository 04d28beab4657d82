"""Evaded forms of a command that does the same: what attackers write so that a string match fails."""

from __future__ import annotations

import base64
import gzip
import random
import re
from collections.abc import Callable

Rewrite = Callable[[str, random.Random], str]

_PROGRAM = re.compile(r"^([\w.-]+)(?=\s|$)")
_LONG_WORD = re.compile(r"[A-Za-z]{3,}")
# Letters that look alike to a person; Windows' own tools accept few, scripts and file names many.
_LOOKALIKE_FLAGS = {"-": "\u2013\u2014\u2015\u2212"}
# Characters that %VAR:~n,1% yields on every Windows: COMSPEC is C:\Windows\system32\cmd.exe.
_COMSPEC = "C:\\Windows\\system32\\cmd.exe"
_SHORT_NAMES = (
    ("C:\\Program Files (x86)", "C:\\PROGRA~2"),
    ("C:\\Program Files", "C:\\PROGRA~1"),
    ("C:\\ProgramData", "C:\\PROGRA~3"),
    ("WindowsPowerShell", "WINDOW~1"),
)


def evade(command: str, rng: random.Random, *, shell: str, can_rename: bool = True) -> str:
    """The command after one to three rewrites that leave its effect as it is.

    Without `can_rename` the program keeps its name: `echo ...` must stay an echo.
    """
    rewrites = [one for one in REWRITES.get(shell, REWRITES["bash"]) if can_rename or one is not rename_program]
    for rewrite in rng.sample(rewrites, rng.randint(1, min(3, len(rewrites)))):
        command = rewrite(command, rng)
    return command


def mix_case(command: str, rng: random.Random) -> str:
    """Letters at random in either case."""
    return "".join(rng.choice((char.lower(), char.upper())) if char.isascii() else char for char in command)


def insert_carets(command: str, rng: random.Random) -> str:
    """`^` before letters outside quotes: cmd.exe drops it."""
    out, is_quoted = [], False
    for char in command:
        is_quoted ^= char == '"'
        out.append("^" + char if char.isalnum() and not is_quoted and rng.random() < 0.3 else char)
    return "".join(out)


def insert_quotes(command: str, rng: random.Random) -> str:
    """Empty or split quotes inside words: `r""eg sa"v"e`; never right after a backslash, which would escape them."""

    def quote(match: re.Match[str]) -> str:
        word = match.group()
        if rng.random() < 0.5:
            return word
        at = rng.randrange(2, len(word))
        return f'{word[:at]}""{word[at:]}' if rng.random() < 0.6 else f'{word[: at - 1]}"{word[at - 1]}"{word[at:]}'

    return command if '"' in command else _LONG_WORD.sub(quote, command)


def widen_spaces(command: str, rng: random.Random) -> str:
    """More blanks, tabs or cmd.exe's other separators between the words."""
    return re.sub(" ", lambda _match: rng.choice((" ", "  ", "   ", "\t", "     ")), command)


def swap_flag_signs(command: str, rng: random.Random) -> str:
    """`/flag` as `-flag` and the other way round, where a program takes both; sometimes a dash that only looks like one."""
    sign = rng.choice(("-", "/", "-", rng.choice(_LOOKALIKE_FLAGS["-"])))
    return re.sub(r"(?<=\s)[-/](?=[A-Za-z]{1,12}(?:[\s:=]|$))", lambda _match: sign, command)


def add_extension(command: str, _rng: random.Random) -> str:
    """`reg` as `reg.exe`."""
    match = _PROGRAM.match(command)
    if not match or "." in match.group() or "-" in match.group():
        return command
    return f"{match.group()}.exe{command[match.end() :]}"


def add_path(command: str, rng: random.Random) -> str:
    """The program by one of the many spellings of its folder."""
    match = _PROGRAM.match(command)
    if not match or "-" in match.group():
        return command
    name = match.group() if "." in match.group() else match.group() + ".exe"
    folder = rng.choice(
        (
            "C:\\Windows\\System32\\",
            "\\\\?\\C:\\Windows\\System32\\",
            "\\\\.\\C:\\Windows\\System32\\",
            "\\\\127.0.0.1\\C$\\Windows\\System32\\",
            "C:\\Windows\\System32\\..\\System32\\",
            "C:/Windows/System32/",
            "%windir%\\System32\\",
            "%SystemRoot%\\sysnative\\",
            "C:\\\\Windows\\\\System32\\\\",
            "C:\\Windows\\.\\System32\\",
        )
    )
    return folder + name + command[match.end() :]


def rename_program(command: str, rng: random.Random) -> str:
    """The program copied under another name, where the arguments alone still tell."""
    match = _PROGRAM.match(command)
    if not match or "-" in match.group() or len(command[match.end() :].split()) < 2:
        return command
    name = "".join(rng.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(rng.randint(1, 8)))
    folder = rng.choice(("C:\\Users\\Public\\", "C:\\Windows\\Temp\\", ".\\", "C:\\ProgramData\\", ""))
    return f"{folder}{name}.exe{command[match.end() :]}"


def slice_environment(command: str, rng: random.Random) -> str:
    """Letters of the program's name taken from `%COMSPEC%`."""
    match = _PROGRAM.match(command)
    if not match:
        return command
    letters = [
        f"%COMSPEC:~{_COMSPEC.index(char)},1%" if char in _COMSPEC and rng.random() < 0.5 else char
        for char in match.group()
    ]
    return "".join(letters) + command[match.end() :]


def shorten_names(command: str, _rng: random.Random) -> str:
    """Folders by their 8.3 names."""
    for long, short in _SHORT_NAMES:
        command = command.replace(long, short)
    return command


def wrap_in_cmd(command: str, rng: random.Random) -> str:
    shell = rng.choice(("cmd", "cmd.exe", "%COMSPEC%", "C:\\Windows\\System32\\cmd.exe"))
    return f"{shell} {rng.choice(('/c', '/C', '/q /c', '/v:on /c', '/r'))} {command}"


def wrap_in_wmic(command: str, _rng: random.Random) -> str:
    return 'wmic process call create "' + command.replace('"', '\\"') + '"'


def wrap_in_powershell(command: str, rng: random.Random) -> str:
    """A cmd.exe command given to PowerShell, plain or encoded."""
    if rng.random() < 0.5:
        return encode_powershell(command, rng)
    single = command.replace('"', "'")
    return f'powershell -nop -c "{single}"'


def encode_powershell(script: str, rng: random.Random) -> str:
    """`-EncodedCommand` in one of its accepted spellings."""
    flag = rng.choice(("-enc", "-EncodedCommand", "-e", "-ec", "-eNc", "/enc", "-encod"))
    encoded = base64.b64encode(script.encode("utf-16-le")).decode()
    return (
        f"powershell{rng.choice(('', '.exe'))} {rng.choice(('', '-nop ', '-w hidden ', '-NonI -W 1 '))}{flag} {encoded}"
    )


def compress_powershell(script: str, _rng: random.Random) -> str:
    """Base64 of gzip, unpacked and run in memory."""
    packed = base64.b64encode(gzip.compress(script.encode(), mtime=0)).decode()
    return (
        "IEX (New-Object IO.StreamReader((New-Object IO.Compression.GzipStream((New-Object IO.MemoryStream(,"
        f"[Convert]::FromBase64String('{packed}'))),[IO.Compression.CompressionMode]::Decompress)))).ReadToEnd()"
    )


def split_strings(script: str, rng: random.Random) -> str:
    """Quoted PowerShell strings as sums of their parts."""

    def split(match: re.Match[str]) -> str:
        body = match.group(1)
        at = rng.randrange(1, len(body))
        return f"('{body[:at]}'+'{body[at:]}')"

    return re.sub(r"'([^'$]{4,60})'", split, script)


def insert_backticks(script: str, rng: random.Random) -> str:
    """PowerShell's escape sign before letters that it leaves as they are."""

    def tick(match: re.Match[str]) -> str:
        word = match.group()
        spots = [at for at in range(1, len(word)) if word[at].lower() not in "0abefnrtuvx"]
        if not spots or rng.random() < 0.5:
            return word
        at = rng.choice(spots)
        return f"{word[:at]}`{word[at:]}"

    return script if "'" in script or '"' in script else _LONG_WORD.sub(tick, script)


def quote_shell_words(command: str, rng: random.Random) -> str:
    """Empty quotes and backslashes inside words of a Unix shell."""

    def quote(match: re.Match[str]) -> str:
        word = match.group()
        at = rng.randrange(1, len(word))
        return word if rng.random() < 0.5 else f"{word[:at]}{rng.choice((chr(39) * 2, chr(92)))}{word[at:]}"

    return command if "'" in command or '"' in command else _LONG_WORD.sub(quote, command)


def encode_shell(command: str, _rng: random.Random) -> str:
    """`echo <base64> | base64 -d | sh`."""
    return f"echo {base64.b64encode(command.encode()).decode()} | base64 -d | bash"


def slow_down(command: str, rng: random.Random) -> str:
    """Something harmless before or after."""
    return rng.choice(
        (
            f"sleep {rng.randint(1, 9)}; {command}",
            f"{command}; true",
            f"({command})",
            f"{command} &",
            f"nohup {command}",
        )
    )


REWRITES: dict[str, tuple[Rewrite, ...]] = {
    "cmd": (
        mix_case,
        insert_carets,
        insert_quotes,
        widen_spaces,
        swap_flag_signs,
        add_extension,
        add_path,
        rename_program,
        slice_environment,
        shorten_names,
        wrap_in_cmd,
    ),
    "powershell": (mix_case, widen_spaces, split_strings, insert_backticks),
    "bash": (quote_shell_words, slow_down),
}
