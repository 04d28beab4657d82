"""Sigma's modifiers and conditions mean what the specification says."""

from __future__ import annotations

from typing import Any

import pytest

from training.sigma.compiled import compile_logic
from training.sigma.logic import parse_detection
from training.sigma.pattern import UnsupportedRule


def matches(detection: dict[str, Any], **fields: str) -> bool:
    tree = parse_detection({"condition": "s", **detection})
    event = {name.lower(): value for name, value in fields.items()}
    lower = {name: value.lower() for name, value in event.items()}
    assert compile_logic(tree)(event, lower) == tree.matches(event)
    return tree.matches(event)


@pytest.mark.parametrize(
    ("item", "value", "expected"),
    [
        ({"A": "x*z"}, "xyz", True),
        ({"A": "x?z"}, "xyyz", False),
        ({"A": "x"}, "X", True),
        ({"A|cased": "x"}, "X", False),
        ({"A|contains": "oo"}, "food", True),
        ({"A|startswith": "fo"}, "food", True),
        ({"A|endswith": "\\reg.exe"}, "C:\\a\\reg.exe", True),
        ({"A|endswith": "\\reg.exe"}, "C:\\a\\myreg.exe", False),
        ({"A|contains|all": ["a", "b"]}, "b then a", True),
        ({"A|contains|all": ["a", "b"]}, "only a", False),
        ({"A|contains": ["a", "b"]}, "only a", True),
        ({"A|contains|windash": " -f"}, "tool /f", True),
        ({"A|re": "ab+c$"}, "xabbc", True),
        ({"A|re": "ab+c$"}, "ABC", False),
        ({"A|re|i": "ab+c$"}, "ABC", True),
        ({"A|cidr": "10.0.0.0/8"}, "10.2.3.4", True),
        ({"A|cidr": "10.0.0.0/8"}, "11.2.3.4", False),
        ({"A|cidr": "10.0.0.0/8"}, "no address", False),
        ({"A|exists": True}, "x", True),
        ({"B|exists": False}, "x", True),
        ({"B": None}, "x", True),
        ({"A": None}, "x", False),
        ({"A|gte": 5}, "5", True),
        ({"A|lt": 5}, "5", False),
        ({"A|fieldref": "A"}, "x", True),
        ({"A": "50\\*"}, "50*", True),
        ({"A": "50\\*"}, "500", False),
    ],
)
def test_a_modifier_decides(item: dict[str, Any], value: str, expected: bool):
    assert matches({"s": item}, A=value) is expected


@pytest.mark.parametrize("offset", ["", "x", "xy"])
def test_base64_is_found_at_every_offset(offset: str):
    import base64

    encoded = base64.b64encode(f"{offset}secret words and more".encode()).decode()
    assert matches({"s": {"A|base64offset|contains": "secret words"}}, A=f"run {encoded}")
    assert not matches({"s": {"A|base64offset|contains": "secret swords"}}, A=f"run {encoded}")


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ("s1 and s2", False),
        ("s1 or s2", True),
        ("s1 and not s2", True),
        ("not (s1 or s2)", False),
        ("1 of s*", True),
        ("all of s*", False),
        ("1 of them", True),
        ("s1 and not 1 of other*", True),
        ("all of s1 and (s2 or s1)", True),
    ],
)
def test_a_condition_decides(condition: str, expected: bool):
    detection = {"s1": {"A": "x"}, "s2": {"A": "y"}, "other": {"B": "z"}, "condition": condition}
    assert matches(detection, A="x") is expected


def test_a_list_of_mappings_is_an_alternative_and_keywords_stand_anywhere():
    assert matches({"s": [{"A": "x"}, {"B": "y"}]}, B="y")
    assert matches({"s": ["needle"]}, Message="hay needle hay")


@pytest.mark.parametrize(
    "detection",
    [
        {"condition": "s | count() > 5", "s": {"A": "x"}},
        {"condition": ["s", "s"], "s": {"A": "x"}},
        {"condition": "s and", "s": {"A": "x"}},
        {"condition": "missing", "s": {"A": "x"}},
        {"condition": "(s", "s": {"A": "x"}},
        {"condition": "1 of nothing*", "s": {"A": "x"}},
        {"condition": "s", "s": {"A|expand": "%x%"}},
        {"condition": "s", "s": {"A|re": "("}},
    ],
)
def test_what_is_not_supported_is_refused(detection: dict[str, Any]):
    with pytest.raises(UnsupportedRule):
        parse_detection(detection)
