"""Sigma: events made to satisfy a rule are its technique, events its filters excuse are benign."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from random import Random

from mitre_core.event_text import Event, render_event

from ..example import BENIGN, Example
from ..forms.facts import Facts
from ..forms.linux import wrap_linux_command
from ..forms.scene import draw_scene
from ..forms.shapes import as_any_form, as_form
from ..sigma import Rule, SigmaMatcher, load_rules
from ..sigma.generate import is_writable, write_event, write_near_miss, write_opposite
from ..sigma.pattern import UnsupportedRule
from ..source_log import SourceLog
from .source import Source

# Hunting rules match much that is ordinary, and placeholders nothing by themselves.
_FOLDERS = frozenset({"rules", "rules-emerging-threats"})
_COPIES = {"rules": 6, "rules-emerging-threats": 2}  # emerging threats name one campaign's files
_NEAR_MISSES = 2


def read_sigma_rules(root: Path, rng: Random, log: SourceLog) -> Iterator[Example]:
    """For each rule of level medium and up with a technique: several events, and near misses that no rule matches."""
    rules = load_rules(root, log, "medium")
    matcher = SigmaMatcher(rules)
    for rule in rules:
        if rule.folder not in _FOLDERS:
            log.skip(f"folder {rule.folder}")
        elif not rule.techniques:
            log.skip("no technique tag")
        elif not is_writable(rule):
            log.skip(f"log source {rule.product} {rule.category or rule.service}")
        else:
            yield from _read_rule(rule, matcher, rng, log)


def _read_rule(rule: Rule, matcher: SigmaMatcher, rng: Random, log: SourceLog) -> Iterator[Example]:
    label, also = rule.techniques[0], rule.techniques[1:]
    try:
        events = [write_event(rule, rng) for _ in range(_COPIES[rule.folder])]
    except UnsupportedRule as error:
        log.skip(str(error))
        return
    for written in events:
        event = _in_some_form(rule, written.facts, rng)
        if not _is_visible(event, written.pieces):
            event = as_form(written.facts, "xml", rng) if rule.product == "windows" else written.facts
        if _is_visible(event, written.pieces):
            yield Example(event, label, f"sigma:{rule.id}", SIGMA.name, also)
        else:
            log.skip("event in whose text nothing tells")
    for turn in range(_NEAR_MISSES + 1):
        facts = write_opposite(rule, rng) if turn == _NEAR_MISSES else write_near_miss(rule, rng)
        if facts is not None and not matcher.match(facts):
            yield Example(_in_some_form(rule, facts, rng), BENIGN, f"sigma:{rule.id}", SIGMA.name)


def _is_visible(event: Event, pieces: tuple[str, ...]) -> bool:
    """Whether what the rule goes by survives rendering, at least in good part."""
    if not pieces:
        return True
    text = re.sub(r"[^a-z0-9]", "", " ".join(render_event(event).windows))
    plain = [re.sub(r"[^a-z0-9]", "", piece) for piece in pieces]
    seen = [piece for piece in plain if piece in text]
    return 2 * len(seen) >= len(plain) and any(len(piece) > 1 for piece in seen)


def _in_some_form(rule: Rule, facts: Facts, rng: Random) -> Event:
    if rule.product == "linux":
        command = facts["text"]
        return facts if rng.random() < 0.3 else wrap_linux_command(command, rng, draw_scene(rng, "linux"))
    line = facts.get("CommandLine") or facts.get("ScriptBlockText")
    if rule.category in ("process_creation", "ps_script") and line and rng.random() < 0.15:
        bare = {"text": line}
        if rule.logic.matches({"commandline": line, "image": facts.get("Image", ""), "scriptblocktext": line}):
            return bare
    return as_any_form(facts, rng)


SIGMA = Source("sigma", "sigma", "https://github.com/SigmaHQ/sigma", "DRL-1.1", read_sigma_rules)
