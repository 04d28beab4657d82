"""Reads Splunk .conf files: stanzas of `key = value`, `local/` over `default/`.

`btool` would give every layer of Splunk's precedence but starts a process of half a second, and the command is
started several times a search. The app's own two layers are what the setup page and administrators write.
"""

from __future__ import annotations

from pathlib import Path
from typing import Dict, Iterator, Tuple

from .errors import SettingsError

Stanzas = Dict[str, Dict[str, str]]

MAX_CONF_BYTES = 1 << 20  # a settings file is a few hundred bytes


def read_layers(app_folder: Path, file_name: str) -> Stanzas:
    """The stanzas of `default/<file_name>` with those of `local/<file_name>` laid over them, key by key."""
    merged: Stanzas = {}
    for layer in ("default", "local"):
        path = app_folder / layer / file_name
        if not path.is_file():
            continue
        for stanza, values in read_conf(path).items():
            merged.setdefault(stanza, {}).update(values)
    return merged


def read_conf(path: Path) -> Stanzas:
    """The stanzas of one file.

    Raises: SettingsError naming file and line.
    """
    stanzas: Stanzas = {}
    current = None
    for number, line in _read_lines(path):
        if line.startswith("["):
            if not line.endswith("]"):
                raise SettingsError("{}:{}: '{}' lacks its closing bracket.".format(path, number, line[:80]))
            current = stanzas.setdefault(line[1:-1].strip(), {})
            continue
        key, equals, value = line.partition("=")
        if not equals or current is None:
            raise SettingsError(
                "{}:{}: '{}' is not a setting. Write key = value below a [stanza].".format(path, number, line[:80])
            )
        current[key.strip()] = value.strip()
    return stanzas


def _read_lines(path: Path) -> Iterator[Tuple[int, str]]:
    """The file's lines that say something, those ending in a backslash joined with the next."""
    try:
        with path.open("rb") as file:
            content = file.read(MAX_CONF_BYTES + 1)
        if len(content) > MAX_CONF_BYTES:
            raise SettingsError("{} is larger than {} bytes: that is no settings file.".format(path, MAX_CONF_BYTES))
        text = content.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError("{} cannot be read: {}.".format(path, error)) from None
    held = ""
    for number, line in enumerate((*text.split("\n"), ""), 1):
        if not held and line.lstrip().startswith("#"):
            continue  # a comment that ends in a backslash does not go on
        if line.rstrip().endswith("\\"):
            held += line.rstrip()[:-1]
            continue
        line, held = (held + line).strip(), ""
        if line:
            yield number, line
