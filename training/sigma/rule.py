"""Sigma rules as read from their files."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from mitre_core.errors import EventError

from ..attack import canonical_id
from ..source_log import SourceLog
from ..yaml_files import read_yaml_files
from .logic import Node, parse_detection
from .pattern import UnsupportedRule

LEVELS = ("informational", "low", "medium", "high", "critical")


class Rule(NamedTuple):
    """One rule. `techniques` are v19 ids in the order of its tags; a rule without is kept, for matching."""

    id: str
    title: str
    level: str
    product: str
    category: str
    service: str
    techniques: tuple[str, ...]
    logic: Node
    folder: str  # rules, rules-emerging-threats, rules-threat-hunting ...

    def is_at_least(self, level: str) -> bool:
        """Whether the rule's level is `level` or above."""
        return LEVELS.index(self.level) >= LEVELS.index(level)


def load_rules(root: Path, log: SourceLog, min_level: str = "informational") -> list[Rule]:
    """The rules for Windows and Linux beneath `root`, in order of path.

    Raises: EventError when there is no rule at all.
    """
    rules: list[Rule] = []
    for path, document in read_yaml_files(list(root.glob("rules*/**/*.yml")), log):
        try:
            rule = _make_rule(document, path.relative_to(root).parts[0])
        except UnsupportedRule as error:
            log.skip(f"unsupported: {error}")
            continue
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            log.report_bad(path, 1, f"not a rule: {error!r}")
            continue
        if rule.product not in ("windows", "linux"):
            log.skip(f"product {rule.product or 'any'}")
        elif rule.is_at_least(min_level):
            rules.append(rule)
        else:
            log.skip(f"level {rule.level}")
    if not rules:
        raise EventError(f"{root} holds no Sigma rules; clone https://github.com/SigmaHQ/sigma there")
    return rules


def _make_rule(document: dict[str, Any], folder: str) -> Rule:
    source = document["logsource"]
    product = str(source.get("product") or "")
    logic = parse_detection(document["detection"]) if product in ("windows", "linux") else parse_detection(_ANY)
    return Rule(
        id=str(document["id"]),
        title=str(document["title"]),
        level=LEVELS[LEVELS.index(str(document.get("level") or "medium"))],
        product=product,
        category=str(source.get("category") or ""),
        service=str(source.get("service") or ""),
        techniques=_techniques(document.get("tags") or ()),
        logic=logic,
        folder=folder,
    )


_ANY = {"any": {"EventID": "*"}, "condition": "any"}  # stands for the logic of rules that are left out by product


def _techniques(tags: Any) -> tuple[str, ...]:
    found: list[str] = []
    for tag in tags:
        try:
            found.append(canonical_id(str(tag)))
        except EventError:
            continue  # a tactic, a group, a piece of software, a CVE
    return tuple(dict.fromkeys(found))
