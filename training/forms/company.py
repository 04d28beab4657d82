"""A command among ordinary ones, as scripts and consoles hold it: what stands beside it must not decide."""

from __future__ import annotations

import random
from collections.abc import Mapping

from training.forms.scene import draw_word

_LONGEST = 400  # characters; longer commands are scripts and have company
_CMD = "cmd"
_POWERSHELL = "powershell"
_BASH = "bash"
# `<it>` is the command, `<other>` an ordinary one.
_AROUND: Mapping[str, tuple[str, ...]] = {
    _CMD: (
        "<it> & <other>", "<other> & <it>", "<it> && <other>", "<other> && <it>", "(<it>) & <other>", "@echo off & <it>",
        "<other> & <it> & <other>", "if exist C:\\<word> <it>", "for %i in (1 2 <n>) do <it>", "<it> || echo <word>",
        "start /b <it>", "call <it>", "<other> & <other> & <it>", "<it> | more",
    ),
    _POWERSHELL: (
        "<it>; <other>", "<other>; <it>", "<other>; <it>; <other>", "<other>; <other>; <it>", "& { <it> }", "<it> | Out-Null",
        "try { <it> } catch { Write-Warning $_ }", "if ($<word>) { <it> }", "$<word> = <it>; $<word>", "<it> | Out-String",
        "1..<n> | % { <it> }", "function <word> { <it> }; <word>", "Start-Job { <it> }", "Measure-Command { <it> }",
    ),
    _BASH: (
        "<it>; <other>", "<other>; <it>", "<other> && <it>", "<it> && <other>", "( <it> )", "{ <it>; } 2>&1", "set -e; <it>",
        "if <it>; then <other>; fi", "for i in 1 2 <n>; do <it>; done", "sudo <it>", "nohup <it> &", "timeout <n> <it>",
        "nice -n <n> <it>", "<it> | tee /tmp/<word>.log", "<it> || true", "cd /opt/<word> && <it>",
    ),
}  # fmt: skip
_OTHERS: Mapping[str, tuple[str, ...]] = {
    _CMD: (
        "cd /d C:\\<word>", "ver", "chcp 65001", "echo <word>", "title <word>", "timeout /t <n> /nobreak", "set <word>=<n>",
        "mkdir C:\\<word>", "pushd D:\\<word>", "popd", "cls", "date /t", "time /t", "color 0a",
        "copy <word>.txt D:\\<word>", "type D:\\<word>\\readme.txt", "setlocal", "choice /t <n> /d y",
    ),
    _POWERSHELL: (
        "$ErrorActionPreference = 'Stop'", "Set-Location C:\\<word>", "Write-Host '<word>'", "Start-Sleep -Seconds <n>",
        "$ProgressPreference = 'SilentlyContinue'", "$<word> = <n>", "Get-Date", "Import-Module <word>",
        "Set-StrictMode -Version 2", "$null = New-Item -ItemType Directory C:\\<word>", "Write-Output '<word>'",
        "[Console]::OutputEncoding = [Text.Encoding]::UTF8", "Push-Location D:\\<word>",
    ),
    _BASH: (
        "cd /opt/<word>", "export <word>=<n>", "echo <word>", "sleep <n>", "true", "umask 022", "mkdir -p /var/lib/<word>",
        "date", "touch /run/<word>.lock", "source /etc/<word>.conf", "clear", "shopt -s nullglob",
    ),
}  # fmt: skip


def add_company(command: str, rng: random.Random, shell: str) -> str:
    """The command chained with others or within a statement of its shell; one of several lines stays as it is."""
    if "\n" in command or len(command) > _LONGEST:
        return command
    family = shell if shell in _AROUND else _BASH
    line = rng.choice(_AROUND[family])
    while "<other>" in line:
        line = line.replace("<other>", rng.choice(_OTHERS[family]), 1)
    line = line.replace("<word>", draw_word(rng)).replace("<n>", str(rng.randrange(3, 90)))
    return line.replace("<it>", command)
