"""Sigma rules over events: weak labels for recordings, and the baseline a model is compared with."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from mitre_core.event_text import Event

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
        self._by_source: dict[tuple[str, str], list[Rule]] = defaultdict(list)
        for rule in rules:
            if rule.category:
                self._by_source[rule.product, rule.category].append(rule)
            else:
                self._by_source[rule.product, f"service:{rule.service}"].append(rule)

    def match(self, event: Event) -> list[RuleHit]:
        """All rules that match, in the order given."""
        hits: list[RuleHit] = []
        for view in view_event(event):
            for source in view.sources:
                rules = self._by_source.get((view.product, source), ())
                hits += [RuleHit(rule) for rule in rules if rule.logic.matches(view.fields)]
        return list(dict.fromkeys(hits))
