"""A text that a simple regular expression matches."""

from __future__ import annotations

import re
import re._parser as parser
from random import Random
from typing import Any

from .pattern import UnsupportedRule

_MAX_REPEAT = 4  # beyond the least the expression asks for
_MAX_LENGTH = 400
_CLASSES = {
    "CATEGORY_DIGIT": "0123456789",
    "CATEGORY_WORD": "abcdefghijklmnopqrstuvwxyz0123456789_",
    "CATEGORY_SPACE": " ",
    "CATEGORY_NOT_SPACE": "abcdefghijklmnopqrstuvwxyz",
    "CATEGORY_NOT_DIGIT": "abcdefghijklmnopqrstuvwxyz",
    "CATEGORY_NOT_WORD": " -",
}
_ANY = "abcdefghijklmnopqrstuvwxyz0123456789"


def draw_match(pattern: re.Pattern[str], rng: Random) -> str:
    """A text `pattern.search` finds a match in.

    Raises: UnsupportedRule for look-around, references and very long matches.
    """
    text = _draw(parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE), rng)
    if len(text) > _MAX_LENGTH or not pattern.search(text):
        raise UnsupportedRule("regular expression that cannot be written")
    return text


def _draw(tokens: Any, rng: Random) -> str:
    return "".join(_draw_one(str(kind), value, rng) for kind, value in tokens)


def _draw_one(kind: str, value: Any, rng: Random) -> str:
    if kind == "LITERAL":
        return chr(value)
    if kind == "ANY":
        return rng.choice(_ANY)
    if kind == "NOT_LITERAL":
        return rng.choice([char for char in _ANY if ord(char) != value])
    if kind == "IN":
        return _draw_class(value, rng)
    if kind in ("MAX_REPEAT", "MIN_REPEAT"):
        least, most, inner = value
        count = rng.randint(least, min(int(most), least + _MAX_REPEAT)) if least < 200 else least
        return "".join(_draw(inner, rng) for _ in range(count))
    if kind == "SUBPATTERN":
        return _draw(value[-1], rng)
    if kind == "BRANCH":
        return _draw(rng.choice(value[1]), rng)
    if kind == "AT":
        return ""
    raise UnsupportedRule(f"regular expression with {kind.lower()}")


def _draw_class(parts: list[Any], rng: Random) -> str:
    is_negated = bool(parts) and str(parts[0][0]) == "NEGATE"
    chars = ""
    for part, value in parts:
        kind = str(part)
        if kind == "LITERAL":
            chars += chr(value)
        elif kind == "RANGE":
            chars += "".join(chr(code) for code in range(value[0], min(value[1], value[0] + 255) + 1))
        elif kind == "CATEGORY":
            chars += _CLASSES.get(str(value), "")
    pool = [char for char in _ANY + " " if char not in chars] if is_negated else list(chars)
    if not pool:
        raise UnsupportedRule("regular expression with an empty class")
    return rng.choice(pool)
