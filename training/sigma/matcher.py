"""Sigma rules over events: weak labels for recordings, and the baseline a model is compared with."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from mitre_core.event_text import Event

from .compiled import Test, compile_logic
from .logic import All, Any_, Leaf, Node
from .pattern import Fields
from .rule import Rule
from .view import view_event

_NAME_FIELDS = ("image", "originalfilename")


class RuleHit(NamedTuple):
    """A rule that matched."""

    rule: Rule

    @property
    def techniques(self) -> tuple[str, ...]:
        return self.rule.techniques


class SigmaMatcher:
    """Rules filed under their log source and, where they name programs, under those: an event meets only a few."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules: dict[tuple[str, str, str], list[tuple[Test, RuleHit]]] = defaultdict(list)
        for rule in rules:
            source = rule.category or f"service:{rule.service}"
            for name in program_names(rule.logic) or ("",):
                self._rules[rule.product, source, name].append((compile_logic(rule.logic), RuleHit(rule)))

    def match(self, event: Event) -> list[RuleHit]:
        """All rules that match, each once."""
        hits: dict[str, RuleHit] = {}
        for view in view_event(event):
            lower = {name: value.lower() for name, value in view.fields.items()}
            for source in view.sources:
                for test, hit in self._candidates(view.product, source, lower):
                    if test(view.fields, lower):
                        hits[hit.rule.id] = hit
        return list(hits.values())

    def _candidates(self, product: str, source: str, lower: Fields) -> Iterator[tuple[Test, RuleHit]]:
        names = {_base_name(lower[name]) for name in _NAME_FIELDS if name in lower}
        for name in {"", *names}:
            yield from self._rules.get((product, source, name), ())


def program_names(node: Node) -> frozenset[str]:
    """Programs of which the event must name one by its image or original file name; empty when any may be it."""
    if isinstance(node, Leaf):
        names = []
        for pattern in node.patterns:
            is_whole = (
                pattern.kind == "glob" and pattern.regex is None and not pattern.open_end and not pattern.is_cased
            )
            is_named = pattern.field in _NAME_FIELDS and is_whole and _ends_name(pattern.pieces[0], pattern.open_start)
            if not is_named:
                return frozenset()
            names.append(_base_name(pattern.pieces[0]))
        return frozenset(names)
    if isinstance(node, All):
        return min((names for child in node.children if (names := program_names(child))), key=len, default=frozenset())
    if isinstance(node, Any_):
        each = [program_names(child) for child in node.children]
        return frozenset().union(*each) if all(each) else frozenset()
    return frozenset()


def _ends_name(piece: str, is_open: bool) -> bool:
    return not is_open or "\\" in piece or "/" in piece


def _base_name(path: str) -> str:
    return re.split(r"[\\/]", path)[-1]
