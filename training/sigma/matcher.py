"""Sigma rules over events: weak labels for recordings, and the baseline a model is compared with."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from mitre_core.event_text import Event

from .compiled import Test, compile_logic
from .rule import Rule
from .view import view_event


class RuleHit(NamedTuple):
    """A rule that matched."""

    rule: Rule

    @property
    def techniques(self) -> tuple[str, ...]:
        return self.rule.techniques


class SigmaMatcher:
    """Rules filed under their log source, so that an event meets only those that may speak of it."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._by_source: dict[tuple[str, str], list[tuple[Test, RuleHit]]] = defaultdict(list)
        for rule in rules:
            source = rule.category or f"service:{rule.service}"
            self._by_source[rule.product, source].append((compile_logic(rule.logic), RuleHit(rule)))

    def match(self, event: Event) -> list[RuleHit]:
        """All rules that match, each once."""
        hits: dict[str, RuleHit] = {}
        for view in view_event(event):
            lower = {name: value.lower() for name, value in view.fields.items()}
            for source in view.sources:
                for test, hit in self._by_source.get((view.product, source), ()):
                    if test(view.fields, lower):
                        hits[hit.rule.id] = hit
        return list(hits.values())
