"""Sigma as a source: events by label, near misses as benign, the rest counted."""

from __future__ import annotations

import random
from pathlib import Path

from training.sources import SOURCES, SourceLog

RULE = """
title: t
id: r1
level: high
tags: [attack.t1003.002, attack.t1003.004]
logsource: {product: windows, category: process_creation}
detection:
  selection: {Image|endswith: '\\keeper.exe', CommandLine|contains: takehives}
  filter: {ParentImage|endswith: '\\steward.exe'}
  condition: selection and not filter
"""
HUNT = RULE.replace("r1", "r2")
UNTAGGED = RULE.replace("r1", "r3").replace("attack.t1003.002, attack.t1003.004", "attack.execution")


def test_a_rule_gives_events_of_its_first_technique_and_near_misses(tmp_path: Path):
    for folder, text in (("rules", RULE), ("rules-threat-hunting", HUNT), ("rules/more", UNTAGGED)):
        (tmp_path / folder).mkdir(parents=True, exist_ok=True)
        (tmp_path / folder / "rule.yml").write_text(text, encoding="utf-8")
    log = SourceLog()
    examples = list(SOURCES["sigma"].read(tmp_path, random.Random(1), log))
    assert {example.group for example in examples} == {"sigma:r1"}
    assert log.kept["T1003.002"] >= 4
    assert log.kept["benign"] >= 1
    assert {example.also for example in examples if example.label == "T1003.002"} == {("T1003.004",)}
    assert log.skipped["no technique tag"] == 1
    assert log.skipped["folder rules-threat-hunting"] == 1
