"""A rule's detection as a tree: and, or, not over patterns."""

from __future__ import annotations

import fnmatch
import re
from typing import Any, NamedTuple

from .pattern import Fields, Pattern, UnsupportedRule, make_patterns

_TOKEN = re.compile(r"\(|\)|[\w*.\-]+")


class Leaf(NamedTuple):
    """One of `patterns` matches."""

    patterns: tuple[Pattern, ...]

    def matches(self, fields: Fields) -> bool:
        return any(pattern.matches(fields) for pattern in self.patterns)


class All(NamedTuple):
    """Every child matches."""

    children: tuple[Any, ...]

    def matches(self, fields: Fields) -> bool:
        return all(child.matches(fields) for child in self.children)


class Any_(NamedTuple):
    """Some child matches."""

    children: tuple[Any, ...]

    def matches(self, fields: Fields) -> bool:
        return any(child.matches(fields) for child in self.children)


class Not(NamedTuple):
    """The child does not match."""

    child: Any

    def matches(self, fields: Fields) -> bool:
        return not self.child.matches(fields)


Node = Leaf | All | Any_ | Not


def parse_detection(detection: dict[str, Any]) -> Node:
    """The tree of a rule's `detection` section.

    Raises: UnsupportedRule.
    """
    condition = detection.get("condition")
    if not isinstance(condition, str):
        raise UnsupportedRule("several conditions")
    if "|" in condition or "timeframe" in detection:
        raise UnsupportedRule("aggregation")
    searches = {name: _parse_search(body) for name, body in detection.items() if name != "condition"}
    parser = _Condition(_TOKEN.findall(condition), searches)
    tree = parser.parse_or()
    if parser.tokens:
        raise UnsupportedRule(f"condition {condition!r}")
    return tree


def _parse_search(body: Any) -> Node:
    if isinstance(body, dict):
        return _all([_parse_item(str(key), value) for key, value in body.items()])
    if isinstance(body, list):
        return _any([_parse_search(each) if isinstance(each, dict) else _parse_item("", each) for each in body])
    return _parse_item("", body)


def _parse_item(key: str, value: Any) -> Node:
    field, *modifiers = key.split("|")
    values = value if isinstance(value, list) else [value]
    if not values:
        raise UnsupportedRule("an empty list")
    if not field and "contains" not in modifiers and "re" not in modifiers:
        modifiers.append("contains")  # a keyword stands anywhere in the event
    leaves = [Leaf(make_patterns(field, tuple(modifiers), each)) for each in values]
    return _all(leaves) if "all" in modifiers else _any(leaves)


def _all(children: list[Any]) -> Node:
    return children[0] if len(children) == 1 else All(tuple(children))


def _any(children: list[Any]) -> Node:
    if len(children) == 1:
        return children[0]
    if all(isinstance(child, Leaf) for child in children):
        return Leaf(tuple(pattern for child in children for pattern in child.patterns))
    return Any_(tuple(children))


class _Condition:
    """A recursive-descent parser over the condition's words."""

    def __init__(self, tokens: list[str], searches: dict[str, Node]) -> None:
        self.tokens = tokens
        self._searches = searches

    def parse_or(self) -> Node:
        children = [self._parse_and()]
        while self._take("or"):
            children.append(self._parse_and())
        return children[0] if len(children) == 1 else Any_(tuple(children))

    def _parse_and(self) -> Node:
        children = [self._parse_not()]
        while self._take("and"):
            children.append(self._parse_not())
        return _all(children)

    def _parse_not(self) -> Node:
        return Not(self._parse_not()) if self._take("not") else self._parse_atom()

    def _parse_atom(self) -> Node:
        if self._take("("):
            inner = self.parse_or()
            if not self._take(")"):
                raise UnsupportedRule("unbalanced parentheses")
            return inner
        if not self.tokens:
            raise UnsupportedRule("a condition that ends early")
        word = self.tokens.pop(0)
        if self._take("of"):
            if word not in ("1", "any", "all") or not self.tokens:
                raise UnsupportedRule(f"{word} of")
            chosen = self._choose(self.tokens.pop(0))
            return _all(chosen) if word == "all" else _any(chosen)
        if word not in self._searches:
            raise UnsupportedRule(f"unknown search {word!r}")
        return self._searches[word]

    def _choose(self, glob: str) -> list[Node]:
        names = [name for name in self._searches if glob == "them" or fnmatch.fnmatchcase(name, glob)]
        chosen = [self._searches[name] for name in names if not (glob == "them" and name.startswith("_"))]
        if not chosen:
            raise UnsupportedRule(f"no search is called {glob!r}")
        return chosen

    def _take(self, word: str) -> bool:
        if self.tokens and self.tokens[0].lower() == word:
            self.tokens.pop(0)
            return True
        return False
