"""What the app's .conf files hold, in the form the tests need."""

from __future__ import annotations

import csv
from pathlib import Path

from app.package import Tree
from mitre_core.conf_file import Stanzas, read_conf
from mitre_core.health import ServerHealth
from tests.app.spl import Environment, Macro, expand_macros, read_words, split_pipeline


def read_stanzas(root: Path, name: str) -> Stanzas:
    """The stanzas of default/<name>.conf."""
    return read_conf(root / "default" / f"{name}.conf")


def make_environment(root: Path, tree: Tree, macros: dict[tuple[str, int], Macro]) -> Environment:
    """What the app's searches may refer to, read from the app itself."""
    lookups = {}
    for lookup, settings in read_stanzas(root, "transforms").items():
        if "filename" in settings:
            content = tree[f"lookups/{settings['filename']}"].decode("utf-8-sig")
            lookups[lookup] = frozenset(next(csv.reader(content.splitlines())))
        else:
            lookups[lookup] = frozenset(name.strip() for name in settings["fields_list"].split(","))
    rows = split_pipeline("| " + expand_macros(macros["mitre_summary_rows", 0].definition, macros))[-1]
    health = {name.removeprefix("is_") for name in ServerHealth._fields}
    return Environment(macros, lookups, read_words(rows), frozenset(health))
