"""A way to satisfy a rule: one pattern out of every alternative."""

from __future__ import annotations

from random import Random

from .logic import All, Any_, Leaf, Node, Not
from .pattern import Pattern

# A hash, a version or a signature names one file in the world: nothing a model of texts could learn from.
_UNTELLING = frozenset(
    {"hashes", "imphash", "md5", "sha1", "sha256", "fileversion", "product", "description", "company"}
)
_BY_NAME_ONLY = frozenset({"originalfilename"})


def choose_patterns(node: Node, rng: Random) -> list[Pattern]:
    """Patterns that together satisfy `node`, as far as it asks for something; what it forbids is left out."""
    if isinstance(node, Leaf):
        return [rng.choice(_preferred(node.patterns, rng))]
    if isinstance(node, All):
        return [pattern for child in node.children for pattern in choose_patterns(child, rng)]
    if isinstance(node, Any_):
        options = [choose_patterns(child, rng) for child in node.children]
        telling = [option for option in options if option and not any(each.field in _UNTELLING for each in option)]
        named = [option for option in telling if not any(each.field in _BY_NAME_ONLY for each in option)]
        return rng.choice(named if named and rng.random() < 0.8 else telling or options)
    return []


def forbidden(node: Node) -> list[Node]:
    """What the rule must not match: its filters, one by one."""
    if isinstance(node, Not):
        return list(node.child.children) if isinstance(node.child, Any_) else [node.child]
    if isinstance(node, All):
        return [each for child in node.children for each in forbidden(child)]
    return []


def _preferred(patterns: tuple[Pattern, ...], rng: Random) -> list[Pattern]:
    telling = [pattern for pattern in patterns if pattern.field not in _UNTELLING]
    by_path = [pattern for pattern in telling if pattern.field not in _BY_NAME_ONLY]
    return by_path if by_path and rng.random() < 0.8 else telling or list(patterns)
