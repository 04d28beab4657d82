"""Commands of a script: which lines show the deed by themselves, and how one is varied without changing it."""

from __future__ import annotations

import re
from random import Random
from typing import NamedTuple

from ..forms.scene import draw_address, draw_name, draw_project, draw_word

# Lines that prepare, report or tidy up; seen alone they show nothing.
_SETUP = re.compile(
    r"""^[\s@({]*(?:
    \#|::|rem\b|echo\b(?!.*(?:>|\|))|echo\b.*>\s*["\']?[^\s>]*\.txt\b|echo\.|mkdir\b|md\b|cd\b|chdir\b|pushd\b|popd\b|set\b(?!x)|setlocal\b|if\b|else\b|elif\b|
    fi\b|for\b|foreach\b|while\b|do\b|done\b|then\b|try\b|catch\b|finally\b|function\b|param\b|return\b|exit\b|goto\b|:\w|
    timeout\b|sleep\b|start-sleep\b|pause\b|ping\s+-n|write-(?:host|output|verbose|warning|error)\b|clear-host\b|cls\b|
    new-item\b.*directory|remove-item\b|del\b|rm\s+-f\b|rm\s+/tmp|rmdir\b|rd\b|test-path\b|type\s+nul|touch\b|chmod\s+\+x|import-module\b|
    \$\w+\s*=\s*(?:['"\d\[@]|\$|new-object\s+system\.(?:random|string)|get-random|join-path)|\$erroractionpreference|\[\w+\]\$\w+|
    (?:sudo\s+)?(?:apt(?:-get)?|yum|dnf|apk|pip3?|npm|choco|brew|pkg)\s|export\b|local\b|read\b|
    [})\]]+\s*$|"@|'@|EOF\b|\#!|\w+=\S*\s*$|expand-archive\b|stop-process\b.*\$|popd|call\s+:
    )""",
    re.I | re.X,
)
_CONTINUED = re.compile(r"(?:\^|\\|`)\s*$")
_LAB_WORD = re.compile(
    r"atomic[-_ ]?red[-_ ]?team|redcanary(?:co)?|invoke-atomic\w*|atomics?folder|atomics?|caldera|sandcat|mitre", re.I
)
_LAB_ID = re.compile(r"\bT1\d{3}(?:[._]\d{3})?")
_LAB_PATH = re.compile(
    r"\$?\{?PathToAtomicsFolder\}?(?:[\\/]\.\.)?(?:[\\/](?:T\d[\w.]*|ExternalPayloads|bin|src))*", re.I
)
_LAB_URL = re.compile(r"https?://(?:raw\.)?github(?:usercontent)?\.com/(?:redcanaryco|mitre)[\w./-]*/([\w.%-]+)")
_PROGRAM = re.compile(r'[\s@&(.]*(?:sudo\s+)?(?:["\']([^"\']+)["\']|([^\s;|&]+))')


class Script(NamedTuple):
    """A deed as it is carried out: the whole text, and the lines that show it by themselves."""

    text: str
    lines: tuple[str, ...]


def join_continued(script: str) -> list[str]:
    """Lines, with those that end in `^`, a backslash or a backtick joined to the next."""
    lines: list[str] = []
    pending = ""
    for line in script.replace("\r", "").split("\n"):
        line = pending + (line.strip() if pending else line.rstrip())
        if _CONTINUED.search(line):
            pending = _CONTINUED.sub("", line) + " "
            continue
        pending = ""
        if line.strip():
            lines.append(line.strip())
    if pending.strip():
        lines.append(pending.strip())
    return lines


def telling_lines(script: str, known_programs: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """The lines that show the deed alone.

    One line beside setup does. Of several, those do that all begin with the same program, or with a program that is
    enough elsewhere for the same technique (`known_programs`).
    """
    rest = [line for line in join_continued(script) if is_telling(line)]
    programs = {program_of(line) for line in rest}
    if len(programs) == 1:
        return tuple(rest)
    return tuple(line for line in rest if program_of(line) in known_programs)


def is_telling(line: str) -> bool:
    """Whether the line does more than prepare, report or tidy up."""
    return not _SETUP.match(line) and len(line) > 3 and any(char.isalpha() for char in line)


def program_of(line: str) -> str:
    """The program or cmdlet a command begins with, as a lower-case base name."""
    match = _PROGRAM.match(line)
    if not match:
        return ""
    name = re.split(r"[\\/]", (match.group(1) or match.group(2)).lower())[-1]
    return name.removesuffix(".exe")


def hide_lab(command: str, rng: Random) -> str:
    """Replace what names the lab the command comes from: its folders, ids, hosts and words."""
    folder = _draw_drop_folder(rng)
    command = _LAB_URL.sub(
        lambda match: f"{rng.choice(('http', 'https'))}://{draw_host_name(rng)}/{match.group(1)}", command
    )
    command = _LAB_PATH.sub(lambda _: folder, command)
    word = draw_name(rng)
    command = _LAB_ID.sub(lambda _: word, command)
    return _LAB_WORD.sub(lambda _: draw_word(rng), command)


def draw_host_name(rng: Random) -> str:
    """A host an attacker or a lab might serve from: an address or a name."""
    if rng.random() < 0.4:
        return draw_address(rng) + rng.choice(("", ":8080", ":8000", ":443"))
    return f"{draw_word(rng)}-{draw_project(rng)}.{rng.choice(('com', 'net', 'org', 'io', 'xyz', 'local'))}"


def _draw_drop_folder(rng: Random) -> str:
    name = draw_word(rng)
    return rng.choice(
        (
            "C:\\Users\\Public", "C:\\Temp", "C:\\Windows\\Temp", f"C:\\ProgramData\\{name}", f"C:\\{name}", "%TEMP%",
            f"C:\\Users\\{name}\\Desktop", f"C:\\Users\\{name}\\Downloads", f"D:\\{name}", ".", f"C:\\Tools\\{name}",
        )
    )  # fmt: skip
