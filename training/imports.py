"""Which of the project's own files a module rests on: those it imports, and those that they import."""

from __future__ import annotations

import ast
from collections.abc import Collection, Sequence
from functools import cache
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
_ROOTS = (PROJECT / "lib", PROJECT)


def imported_files(path: Path, without: Collection[Path]) -> set[Path]:
    """`path` and what it imports, by way of others and within functions too; nothing of `without`, nor by way of it."""
    found: set[Path] = set()
    waiting = [path]
    while waiting:
        one = waiting.pop()
        if one not in found and one not in without:
            found.add(one)
            waiting += _read_imports(one)
    return found


@cache
def _read_imports(path: Path) -> tuple[Path, ...]:
    root = next(one for one in _ROOTS if path.is_relative_to(one))
    package = path.relative_to(root).parent.parts
    names: list[tuple[str, ...]] = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names += [tuple(one.name.split(".")) for one in node.names]
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) + 1 - node.level] if node.level else ()
            module = (*above, *(node.module.split(".") if node.module else ()))
            names += [(*module, one.name) for one in node.names]
    return tuple(found for name in names if (found := _find_module(name)))


def _find_module(name: Sequence[str]) -> Path | None:
    """The file of a module, or of the one that a name is imported from; None for what is not the project's."""
    for parts in (name, name[:-1]):
        for root in _ROOTS if parts else ():
            place = root.joinpath(*parts)
            for path in (place.with_suffix(".py"), place / "__init__.py"):
                if path.is_file():
                    return path
    return None
