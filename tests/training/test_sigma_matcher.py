"""Rules meet events of their log source, in whatever form the event comes."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from mitre_core.errors import EventError
from mitre_core.event_text import Event
from training.forms.commands import draw_process
from training.forms.scene import draw_scene
from training.forms.shapes import FORMS, as_form
from training.sigma import SigmaMatcher, load_rules
from training.source_log import SourceLog

RULE = """
title: {title}
id: {id}
level: {level}
tags: [attack.credential-access, {tag}]
logsource: {{product: {product}, category: {category}}}
detection:
  selection:
    {field}: {value}
  condition: selection
"""


def write_rule(root: Path, **changes: str) -> None:
    row = {"title": "t", "id": "r1", "level": "high", "tag": "attack.t1003.002", "product": "windows"}
    row |= {"category": "process_creation", "field": "CommandLine|contains", "value": "takehives", **changes}
    folder = root / "rules"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{row['id']}.yml").write_text(RULE.format(**row), encoding="utf-8")


def matched(root: Path, event: Event) -> list[str]:
    return [hit.rule.id for hit in SigmaMatcher(load_rules(root, SourceLog())).match(event)]


@pytest.mark.parametrize("form", FORMS)
def test_a_process_is_matched_in_every_form(tmp_path: Path, form: str):
    write_rule(tmp_path)
    rng = random.Random(form)
    event = as_form(draw_process("tool.exe takehives now", rng, draw_scene(rng)), form, rng)
    assert matched(tmp_path, event) == ["r1"]


def test_a_rule_that_names_its_program_meets_that_program_only(tmp_path: Path):
    write_rule(tmp_path, field="Image|endswith", value="'\\keeper.exe'")
    assert matched(tmp_path, {"text": "keeper.exe -x"}) == ["r1"]
    assert matched(tmp_path, {"text": "other.exe -x"}) == []


def test_a_rule_of_another_log_does_not_match(tmp_path: Path):
    write_rule(tmp_path, category="image_load")
    assert matched(tmp_path, {"text": "tool takehives"}) == []


def test_a_bare_text_is_read_as_script_and_as_unix_process_too(tmp_path: Path):
    write_rule(tmp_path, id="script", category="ps_script", field="ScriptBlockText|contains")
    write_rule(tmp_path, id="unix", product="linux", field="Image|endswith", value="/get-hives")
    assert sorted(matched(tmp_path, {"text": "Get-Hives -Mode takehives"})) == ["script", "unix"]


def test_an_audit_record_is_a_unix_process(tmp_path: Path):
    write_rule(tmp_path, product="linux")
    raw = 'type=EXECVE msg=audit(1600000000.1:7): argc=2 a0="tool" a1="takehives"'
    assert matched(tmp_path, {"_raw": raw, "sourcetype": "auditd"}) == ["r1"]


def test_levels_products_and_broken_files_are_counted(tmp_path: Path):
    write_rule(tmp_path, id="kept")
    write_rule(tmp_path, id="low", level="low")
    write_rule(tmp_path, id="cloud", product="aws")
    (tmp_path / "rules" / "broken.yml").write_text("title: [", encoding="utf-8")
    (tmp_path / "rules" / "half.yml").write_text("title: no logic", encoding="utf-8")
    log = SourceLog()
    assert [rule.id for rule in load_rules(tmp_path, log, "medium")] == ["kept"]
    assert log.skipped["level low"] == 1
    assert log.skipped["product aws"] == 1
    assert log.skipped["unreadable"] == 2
    assert any("broken.yml:" in line for line in log.bad)


def test_a_folder_without_rules_says_what_to_clone(tmp_path: Path):
    with pytest.raises(EventError, match="clone"):
        load_rules(tmp_path, SourceLog())


def test_former_technique_ids_in_tags_become_v19(tmp_path: Path):
    write_rule(tmp_path, tag="attack.t1562.001")
    assert load_rules(tmp_path, SourceLog())[0].techniques == ("T1685",)
