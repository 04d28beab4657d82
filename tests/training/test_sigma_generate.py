"""Written events satisfy their rule, near misses do not, and both are what the rule speaks of."""

from __future__ import annotations

import random
from typing import Any

import pytest

from training.sigma.generate import is_writable, matches, write_event, write_near_miss, write_opposite
from training.sigma.logic import parse_detection
from training.sigma.pattern import UnsupportedRule
from training.sigma.rule import Rule


def make_rule(
    detection: dict[str, Any], category: str = "process_creation", service: str = "", product: str = "windows"
):
    logic = parse_detection({"condition": "selection", **detection})
    return Rule("r1", "t", "high", product, category, service, ("T1003.002",), logic, "rules")


PROCESS = {
    "selection": {"Image|endswith": "\\reg.exe", "CommandLine|contains|all": [" save ", "hklm\\sam"]},
    "filter_agent": {"ParentImage|endswith": "\\keeper.exe"},
    "condition": "selection and not 1 of filter_*",
}
CASES = [
    make_rule(PROCESS),
    make_rule({"selection": {"OriginalFileName": "keeper.exe", "CommandLine|re": "-k (one|two)[0-9]{2}"}}),
    make_rule({"selection": {"TargetObject|endswith": "\\Lsa\\Weak", "Details": "DWORD (0x00000001)"}}, "registry_set"),
    make_rule({"selection": {"TargetFilename|contains": "\\Temp\\", "TargetFilename|endswith": ".dmp"}}, "file_event"),
    make_rule({"selection": {"ImageLoaded|endswith": "\\odd.dll", "Signed": "false"}}, "image_load"),
    make_rule({"selection": {"TargetImage|endswith": "\\lsass.exe", "GrantedAccess": "0x1410"}}, "process_access"),
    make_rule({"selection": {"DestinationIp|cidr": "203.0.113.0/24", "Initiated": "true"}}, "network_connection"),
    make_rule({"selection": {"ScriptBlockText|contains": ["Get-Hives", "Take-Hives"]}}, "ps_script"),
    make_rule({"selection": {"Payload|contains": "Get-Hives"}}, "ps_module"),
    make_rule({"selection": {"PipeName|startswith": "\\odd-"}}, "pipe_created"),
    make_rule({"selection": {"EventID": 7045, "ImagePath|contains": "odd"}}, "", "system"),
    make_rule({"selection": {"EventID": 4662, "Properties|contains": "1131f6aa"}}, "", "security"),
    make_rule({"selection": {"Image|endswith": "/odd", "CommandLine|contains": "-e"}}, product="linux"),
]


@pytest.mark.parametrize("rule", CASES, ids=lambda rule: rule.category or rule.service)
def test_a_written_event_satisfies_its_rule(rule: Rule):
    assert is_writable(rule)
    for seed in range(20):
        assert matches(rule, write_event(rule, random.Random(seed)).facts)


def test_written_events_of_one_rule_differ():
    lines = {write_event(CASES[0], random.Random(seed)).facts["CommandLine"] for seed in range(20)}
    assert len(lines) > 3


def test_a_written_event_tells_what_the_rule_goes_by():
    written = write_event(CASES[0], random.Random(1))
    assert "hklm\\sam" in written.pieces


def test_a_near_miss_holds_an_excuse_and_does_not_match():
    facts = write_near_miss(CASES[0], random.Random(3))
    assert facts is not None
    assert "keeper.exe" in (facts.get("ParentImage") or facts["ParentProcessName"])
    assert "hklm\\sam" in facts["CommandLine"]
    assert not matches(CASES[0], facts)


def test_a_rule_without_excuses_has_no_near_miss():
    assert write_near_miss(CASES[3], random.Random(1)) is None


def test_a_registry_switch_turned_back_is_not_what_the_rule_warns_of():
    facts = write_opposite(CASES[2], random.Random(1))
    assert facts is not None
    assert facts["Details"].lower() == "dword (0x00000000)"
    assert not matches(CASES[2], facts)
    assert write_opposite(CASES[0], random.Random(1)) is None


def test_a_rule_that_contradicts_itself_is_refused():
    detection = {"s": {"CommandLine": "x"}, "f": {"CommandLine": "x"}, "condition": "s and not f"}
    with pytest.raises(UnsupportedRule):
        write_event(make_rule(detection), random.Random(1))
