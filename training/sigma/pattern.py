"""One value of a Sigma rule with its modifiers: what a field must hold, as something that can be tested and written.

Source: the Sigma specification, version 2.0, modifiers and wildcards.
"""

from __future__ import annotations

import base64
import ipaddress
import re
from collections.abc import Mapping
from typing import NamedTuple

Fields = Mapping[str, str]  # field name in lower case -> value
_SPECIAL = frozenset("*?\\")
_DASHES = "-/\u2013\u2014\u2015"
_PLAIN_KINDS = frozenset({"contains", "startswith", "endswith"})


class UnsupportedRule(Exception):
    """A rule uses something that cannot be matched here; the message names it."""


class Pattern(NamedTuple):
    """A test on one field. For glob kinds `pieces` are literal texts, between which anything may stand."""

    field: str  # lower case; "" is any field
    kind: str  # glob, re, cidr, exists, null, fieldref, number
    pieces: tuple[str, ...] = ()  # glob: lower case unless cased
    open_start: bool = False  # anything may stand before the first piece
    open_end: bool = False
    is_cased: bool = False
    regex: re.Pattern[str] | None = None
    text: str = ""  # cidr's network, fieldref's field, number's comparison and value

    def matches(self, fields: Fields) -> bool:
        """Whether the event's fields pass the test."""
        if self.field == "":
            return any(self._matches_value(value) for value in fields.values())
        value = fields.get(self.field)
        if self.kind == "exists":
            return (value is not None) == (self.text == "true")
        if self.kind == "null":
            return value is None or value == ""
        if value is None:
            return False
        if self.kind == "fieldref":
            return value.lower() == fields.get(self.text, "\0").lower()
        return self._matches_value(value)

    def _matches_value(self, value: str) -> bool:
        if self.kind == "glob":
            return self._matches_glob(value if self.is_cased else value.lower())
        if self.kind == "cidr":
            return _is_within(value, self.text)
        if self.kind == "number":
            return _compares(value, self.text)
        return self.regex is not None and self.regex.search(value) is not None

    def _matches_glob(self, value: str) -> bool:
        if self.regex is not None:  # a `?` or several pieces
            return self.regex.match(value) is not None
        piece = self.pieces[0] if self.pieces else ""
        if self.open_start:
            return piece in value if self.open_end else value.endswith(piece)
        return value.startswith(piece) if self.open_end else value == piece


def make_patterns(field: str, modifiers: tuple[str, ...], value: object) -> tuple[Pattern, ...]:
    """The patterns of which one must match.

    Raises: UnsupportedRule.
    """
    name = field.lower()
    if value is None:
        return (Pattern(name, "null"),)
    if "exists" in modifiers:
        return (Pattern(name, "exists", text=str(value).lower()),)
    if "fieldref" in modifiers:
        return (Pattern(name, "fieldref", text=str(value).lower()),)
    if "cidr" in modifiers:
        return (Pattern(name, "cidr", text=str(value)),)
    for comparison in ("gte", "gt", "lte", "lt"):
        if comparison in modifiers:
            return (Pattern(name, "number", text=f"{comparison} {value}"),)
    if "re" in modifiers:
        return (Pattern(name, "re", regex=_compile(str(value), modifiers)),)
    unknown = set(modifiers) - _PLAIN_KINDS - {"all", "windash", "cased", "base64", "base64offset", "wide", "utf16le"}
    if unknown:
        raise UnsupportedRule(f"modifier {min(unknown)}")
    return tuple(_make_glob(name, modifiers, text) for text in _encode(str(value), modifiers))


def _encode(text: str, modifiers: tuple[str, ...]) -> list[str]:
    texts = _dash_variants(text) if "windash" in modifiers else [text]
    if "base64" not in modifiers and "base64offset" not in modifiers:
        return texts
    is_wide = "wide" in modifiers or "utf16le" in modifiers
    raw = text.encode("utf-16-le" if is_wide else "utf-8")
    if "base64" in modifiers:
        return [base64.b64encode(raw).decode().rstrip("=")]
    # The text may begin at any of three places in a group; the ends that depend on neighbours are cut off.
    starts, ends = (0, 2, 3), (None, -3, -2)
    return [
        base64.b64encode(b" " * offset + raw)[starts[offset] : ends[(len(raw) + offset) % 3]].decode()
        for offset in range(3)
    ]


def _dash_variants(text: str) -> list[str]:
    found = re.search(r"(?<![\w\\/.:])[-/](?=\w)", text)
    if not found:
        return [text]
    return [text[: found.start()] + dash + text[found.end() :] for dash in _DASHES]


def _make_glob(name: str, modifiers: tuple[str, ...], text: str) -> Pattern:
    is_cased = "cased" in modifiers or "base64" in modifiers or "base64offset" in modifiers
    tokens = _tokens(text if is_cased else text.lower())
    if "contains" in modifiers or "endswith" in modifiers:
        tokens = ["*", *tokens]
    if "contains" in modifiers or "startswith" in modifiers:
        tokens = [*tokens, "*"]
    open_start, open_end = tokens[:1] == ["*"], tokens[-1:] == ["*"]
    inner = _strip_stars(tokens)
    pieces = tuple(token[1:] for token in inner if token not in ("*", "?"))
    regex = None
    if len(inner) > 1:
        body = "".join({"*": ".*", "?": "."}.get(token, re.escape(token[1:])) for token in inner)
        regex = re.compile((".*" if open_start else "") + body + ("" if open_end else r"\Z"), re.S)
    if not inner:  # nothing but stars: anything that is there
        return Pattern(name, "glob", ("",), True, True)
    return Pattern(name, "glob", pieces, open_start, open_end, is_cased, regex)


def _tokens(text: str) -> list[str]:
    """Literal runs, each marked by a leading `=`, and the wildcards between them."""
    tokens: list[str] = []
    literal, index = "", 0
    while index < len(text):
        char = text[index]
        if char == "\\" and text[index + 1 : index + 2] in _SPECIAL and index + 1 < len(text):
            literal += text[index + 1]
            index += 2
            continue
        if char in "*?":
            tokens += ["=" + literal] if literal else []
            tokens.append(char)
            literal = ""
        else:
            literal += char
        index += 1
    return [*tokens, "=" + literal] if literal or not tokens else tokens


def _strip_stars(tokens: list[str]) -> list[str]:
    start, end = 0, len(tokens)
    while start < end and tokens[start] == "*":
        start += 1
    while end > start and tokens[end - 1] == "*":
        end -= 1
    return tokens[start:end]


def _compile(expression: str, modifiers: tuple[str, ...]) -> re.Pattern[str]:
    flags = re.I if "i" in modifiers else re.NOFLAG
    flags |= re.S if "s" in modifiers else re.NOFLAG
    flags |= re.M if "m" in modifiers else re.NOFLAG
    try:
        return re.compile(expression, flags)
    except re.error as error:
        raise UnsupportedRule(f"regular expression ({error})") from None


def _is_within(value: str, network: str) -> bool:
    try:
        return ipaddress.ip_address(value.strip()) in ipaddress.ip_network(network, strict=False)
    except ValueError:
        return False


def _compares(value: str, text: str) -> bool:
    comparison, _, bound = text.partition(" ")
    try:
        one, other = float(value), float(bound)
    except ValueError:
        return False
    return {"gt": one > other, "gte": one >= other, "lt": one < other, "lte": one <= other}[comparison]
