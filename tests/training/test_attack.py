"""The ATT&CK table is complete in itself, and former ids lead to v19 ids."""

from __future__ import annotations

from pathlib import Path

import pytest

from mitre_core.errors import EventError
from training.attack import canonical_id, is_related, load_redirects, load_table, parent_id


def test_every_technique_has_a_name_a_tactic_and_a_risk_within_bounds():
    for technique in load_table().values():
        assert technique.name
        assert technique.tactics
        assert 0 <= technique.risk <= 100
        assert parent_id(technique.id) in load_table()


def test_no_alias_is_itself_a_technique_or_stands_twice():
    aliases = [alias for technique in load_table().values() for alias in technique.aliases]
    assert len(aliases) == len(set(aliases))
    assert not set(aliases) & set(load_table())


@pytest.mark.parametrize(
    ("former", "now"),
    [
        ("T1562.001", "T1685"),
        ("T1562.002", "T1685.001"),
        ("T1070.001", "T1685.005"),
        ("T1562.004", "T1686"),
        ("T1574.002", "T1574.001"),
        ("T1086", "T1059.001"),
        ("attack.t1003.002", "T1003.002"),
        (" t1059 ", "T1059"),
    ],
)
def test_an_id_of_any_version_becomes_the_v19_id(former: str, now: str):
    assert canonical_id(former) == now


@pytest.mark.parametrize("wrong", ["", "S0002", "T10", "T1003.1", "T9999", "benign"])
def test_what_is_no_technique_is_refused_by_value(wrong: str):
    with pytest.raises(EventError, match=repr(wrong)):
        canonical_id(wrong)


def test_discovery_that_administrators_do_all_day_carries_little_risk():
    table = load_table()
    assert max(table[each].risk for each in ("T1049", "T1033", "T1082", "T1087.001")) <= 15
    assert min(table[each].risk for each in ("T1003.001", "T1003.003", "T1685.005", "T1490")) >= 80


def test_tactics_of_version_19_replace_defense_evasion():
    tactics = {tactic for technique in load_table().values() for tactic in technique.tactics}
    assert {"stealth", "defense-impairment"} <= tactics
    assert "defense-evasion" not in tactics
    assert load_table()["T1685.005"].tactics == ("defense-impairment",)


def test_parents_and_children_are_related_and_siblings_are_not():
    assert is_related("T1003", "T1003.001")
    assert is_related("T1003.001", "T1003")
    assert not is_related("T1003.001", "T1003.002")


def test_a_broken_row_is_named_by_file_and_line(tmp_path: Path):
    table = tmp_path / "broken.csv"
    table.write_text("id,name,tactics,risk,aliases\nT1003,Dumping,credential-access,high,\n", encoding="utf-8")
    with pytest.raises(EventError, match=r"broken\.csv:2"):
        load_table(table)


def test_redirects_lead_into_the_table():
    assert set(load_redirects().values()) <= set(load_table())
