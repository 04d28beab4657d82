"""A detection tree as nested closures: the same answer as the tree's own `matches`, several times faster."""

from __future__ import annotations

from collections.abc import Callable

from .logic import All, Any_, Leaf, Node, Not
from .pattern import Fields, Pattern

# Takes the fields as they are and once more with lower-case values.
Test = Callable[[Fields, Fields], bool]


def compile_logic(node: Node) -> Test:
    """The tree as one function."""
    if isinstance(node, Leaf):
        return _compile_leaf(node)
    if isinstance(node, Not):
        inner = compile_logic(node.child)
        return lambda fields, lower: not inner(fields, lower)
    tests = tuple(compile_logic(child) for child in node.children)
    if isinstance(node, All):
        return _all_of(tests)
    assert isinstance(node, Any_)
    return _any_of(tests)


def _all_of(tests: tuple[Test, ...]) -> Test:
    def are_all_met(fields: Fields, lower: Fields) -> bool:
        for test in tests:  # noqa: SIM110 a generator takes twice as long, and this is the inner loop
            if not test(fields, lower):
                return False
        return True

    return are_all_met


def _any_of(tests: tuple[Test, ...]) -> Test:
    def is_any_met(fields: Fields, lower: Fields) -> bool:
        for test in tests:  # noqa: SIM110
            if test(fields, lower):
                return True
        return False

    return is_any_met


def _compile_leaf(leaf: Leaf) -> Test:
    plain: dict[str, list[Pattern]] = {}
    rest: list[Pattern] = []
    for pattern in leaf.patterns:
        is_plain = pattern.kind == "glob" and pattern.regex is None and not pattern.is_cased and pattern.field
        (plain.setdefault(pattern.field, []) if is_plain else rest).append(pattern)
    tests = [_compile_plain(name, patterns) for name, patterns in plain.items()]
    if rest:
        others = tuple(rest)
        tests.append(lambda fields, _lower: any(pattern.matches(fields) for pattern in others))
    return tests[0] if len(tests) == 1 else _any_of(tuple(tests))


def _compile_plain(name: str, patterns: list[Pattern]) -> Test:
    """Patterns on one field, gathered by kind so that each kind is one call."""
    pieces = [(pattern.open_start, pattern.open_end, pattern.pieces[0]) for pattern in patterns]
    equal = frozenset(piece for start, end, piece in pieces if not start and not end)
    starts = tuple(piece for start, end, piece in pieces if not start and end)
    ends = tuple(piece for start, end, piece in pieces if start and not end)
    inside = tuple(piece for start, end, piece in pieces if start and end)

    def is_met(_fields: Fields, lower: Fields) -> bool:
        value = lower.get(name)
        if value is None:
            return False
        if value in equal or (ends and value.endswith(ends)) or (starts and value.startswith(starts)):
            return True
        for piece in inside:  # noqa: SIM110
            if piece in value:
                return True
        return False

    return is_met
