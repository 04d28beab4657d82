"""A whole, valid release around a tiny random model, made in a fraction of a second, for tests of all above it."""

from __future__ import annotations

from pathlib import Path

from model_server.bench.random_release import LABELS, MAX_LENGTH, full_config, make_random_release, random_weights, seal

__all__ = ["CONFIG", "EVENTS", "LABELS", "MAX_LENGTH", "make_tiny_release", "random_weights", "seal"]

EVENTS = (
    {"text": "reg save hklm\\sam c:\\temp\\sam.hive"},
    {"text": "cmd.exe /c reg query hklm\\security\\sam\\domains\\account"},
    {"text": "net user /domain administrator"},
    {"text": "netstat -ano | findstr established"},
    {"text": "c:\\windows\\system32\\svchost.exe -k netsvcs -p -s schedule"},
    {"text": "powershell.exe -nop -w hidden get-localuser | select name"},
    {"Image": "C:\\Windows\\System32\\reg.exe", "CommandLine": "reg.exe add hkcu\\software\\x /v y /d 1"},
    {"_raw": "Nov 22 10:00:00 host sshd[4242]: Accepted publickey for deploy from 10.0.0.4", "sourcetype": "syslog"},
)
SHAPE = {
    "vocab_size": 300,
    "hidden_size": 32,
    "num_hidden_layers": 2,
    "num_attention_heads": 2,
    "intermediate_size": 64,
}
CONFIG = full_config(SHAPE)


def make_tiny_release(folder: Path, name: str = "tiny", version: str = "1.0.0", seed: int = 0) -> Path:
    """Build a release in `folder` (made if absent) and return it; another seed gives other weights."""
    texts = [str(value) for event in EVENTS for value in event.values()]
    make_random_release(folder, SHAPE, texts, name=name, version=version, seed=seed)
    seal(folder, EVENTS, name, version)
    return folder
