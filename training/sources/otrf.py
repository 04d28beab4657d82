"""OTRF Security Datasets: recorded attacks, labelled event by event; what is far from the attack is background."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from random import Random

from mitre_core.errors import EventError
from mitre_core.event_text import render_event

from ..attack import canonical_id, is_related
from ..example import BENIGN, Example
from ..sigma import Rule, SigmaMatcher, load_rules
from ..source_log import SourceLog
from ..yaml_files import read_yaml_files
from .otrf_indicators import INDICATORS, reads_lsass_daily
from .otrf_lineage import Lineage, trace_attack
from .otrf_noise import asks_about_host, is_echo, names_attack
from .otrf_recording import Fields, read_recording
from .source import Source

_AMBIGUOUS = ""  # the verdict on an event that is neither plainly attack nor plainly background
_VOLATILE = re.compile(r"guid|processid|threadid|time$|logonid|hashes|newprocessid|handleid|port$|transactionid", re.I)
_DIGITS = re.compile(r"\d+|[0-9a-f]{8,}", re.I)
_EXACT = ("EventID", "GrantedAccess", "AccessMask", "Details")
# The metadata names the wrong technique, or none that an event can show.
_CORRECTED = {
    "empire_shell_rubeus_asktgt_ptt": ("T1550.003",),
    "empire_shell_rubeus_asktgt_createnetonly": ("T1550.003",),
    "empire_mimikatz_backupkeys_dcerpc_smb_lsarpc": ("T1003.004",),
    "empire_mimikatz_lsadump_inject_protected_mode": ("T1003.002",),
    "empire_mimikatz_opth": ("T1550.002",),
    "empire_scm_dll_hijack_ikeext": ("T1574.001",),
    "covenant_persiststartup": ("T1547.001",),
    "empire_invoke_runas": ("T1134.002",),
    "covenant_psremoting_grunt": ("T1021.006",),
    "covenant_com_wsman_automation": ("T1021.006",),
    "covenant_dcom_executeexcel4macro_blocked": ("T1021.003",),
    "reg_meterpreter_process_commandline_logging_disabled": ("T1685.001",),
    "cmd_sharpview_pcre_net": (),
}
_MININT = "stop_event_logging_controlset"


@dataclass
class _Background:
    """The distinct events seen so far, over all recordings, by rendered text."""

    examples: dict[tuple[str, ...], Example] = field(default_factory=dict)

    def add(self, text: tuple[str, ...], example: Example) -> None:
        known = self.examples.get(text)
        if known is None:
            self.examples[text] = example
        elif known.label == example.label:
            self.examples[text] = known._replace(times_seen=known.times_seen + example.times_seen)
        else:
            # Seen as attack once and as background elsewhere: it does not show the attack by itself.
            self.examples[text] = known._replace(label=_AMBIGUOUS)


def read_otrf(root: Path, _rng: Random, log: SourceLog) -> Iterator[Example]:
    """Every distinct event of every recording, once; the Sigma rules stand in the folder beside.

    Raises: EventError when the rules are missing.
    """
    rules_root = root.parent / "sigma"
    if not rules_root.is_dir():
        raise EventError(
            f"{rules_root} is not there; recordings are labelled by Sigma rules: clone SigmaHQ/sigma there"
        )
    judge = Judge(load_rules(rules_root, SourceLog(), "medium"))
    techniques = _read_techniques(root, log)
    seen = _Background()
    archives = [*root.glob("datasets/**/*.zip"), *root.glob("datasets/**/*.tar.gz")]
    for archive in sorted({path.name: path for path in sorted(archives)}.values()):
        name = archive.name.removesuffix(".zip").removesuffix(".tar.gz")
        _read_one(archive, name, techniques.get(name, ()), judge, seen, log)
    ambiguous = sum(1 for example in seen.examples.values() if example.label == _AMBIGUOUS)
    log.skip("distinct, near an attack", ambiguous)
    yield from (example for example in seen.examples.values() if example.label != _AMBIGUOUS)


class Judge:
    """Says what a recorded event shows, given what its recording is about."""

    def __init__(self, rules: list[Rule]) -> None:
        self._matcher = SigmaMatcher(rules)
        self._hits: dict[tuple[str, ...], tuple[tuple[str, ...], ...]] = {}

    def rule_techniques(self, key: tuple[str, ...], event: Fields) -> tuple[tuple[str, ...], ...]:
        """The techniques of each matching rule; events of one key (text or fingerprint) are matched once."""
        found = self._hits.get(key)
        if found is None:
            found = tuple(hit.techniques for hit in self._matcher.match(event))
            self._hits[key] = found
        return found

    def label(self, key: tuple[str, ...], event: Fields, expected: tuple[str, ...], is_near: bool) -> str:
        """A technique, `benign`, or nothing where it cannot be told."""
        lower = {name.lower(): value for name, value in event.items()}
        if is_echo(lower):
            return _AMBIGUOUS
        for indicator in INDICATORS:
            if indicator.shows(lower):
                related = [each for each in expected if is_related(each, indicator.technique)]
                if related or indicator.is_certain:
                    return max([*related, indicator.technique], key=len)
                return _AMBIGUOUS
        if reads_lsass_daily(lower):
            return _AMBIGUOUS if is_near else BENIGN
        hits = self.rule_techniques(key, event)
        for wanted in expected:
            for techniques in hits:
                related = [each for each in techniques if is_related(each, wanted)]
                if related:
                    return max([wanted, *related], key=len)
        is_doubtful = hits or is_near or names_attack(lower) or asks_about_host(lower)
        return _AMBIGUOUS if is_doubtful else BENIGN


def _read_one(
    archive: Path, name: str, expected: tuple[str, ...], judge: Judge, seen: _Background, log: SourceLog
) -> None:
    events = list(read_recording(archive, log))
    distinct: dict[tuple[str, ...], tuple[Fields, int, bool]] = {}
    lineage = _trace(events, judge, name)
    for event in events:
        key = fingerprint(event)
        known = distinct.get(key)
        is_near = lineage.is_near(event)
        distinct[key] = (known[0], known[1] + 1, known[2] or is_near) if known else (event, 1, is_near)
    group = "otrf:lsass_campaign" if "lsass_memory_dump" in name and "metasploit" in name else f"otrf:{name}"
    for event, count, is_near in distinct.values():
        text = render_event(event).windows
        label = judge.label(text, event, expected, is_near)
        seen.add(text, Example(event, label, group, OTRF.name, times_seen=count))


def _trace(events: list[Fields], judge: Judge, name: str) -> Lineage:
    seeds = set()
    for event in events:
        if event["EventID"] == "1" and "ProcessGuid" in event and judge.rule_techniques(fingerprint(event), event):
            seeds.add(event["ProcessGuid"])
    return trace_attack(
        events, seeds, has_agent=re.search("empire|covenant|metasploit|msf|psh|purplesharp", name) is not None
    )


def fingerprint(event: Fields) -> tuple[str, ...]:
    """What two events must share to be taken for the same before they are rendered."""
    exact = tuple(event[name] for name in _EXACT if name in event)
    rest = "\x1f".join([value[:2000] for name, value in event.items() if not _is_volatile(name)])
    return (*exact, _DIGITS.sub("#", rest))


@cache
def _is_volatile(name: str) -> bool:
    return name in _EXACT or _VOLATILE.search(name) is not None


def _read_techniques(root: Path, log: SourceLog) -> dict[str, tuple[str, ...]]:
    """Recording -> the techniques its metadata names."""
    found: dict[str, tuple[str, ...]] = {}
    for path, document in read_yaml_files(list(root.glob("datasets/*/_metadata/*.yaml")), log):
        ids = []
        for mapping in document.get("attack_mappings") or ():
            sub = mapping.get("sub-technique")
            try:
                ids.append(canonical_id(f"{mapping['technique']}.{sub}" if sub else str(mapping["technique"])))
            except (EventError, KeyError) as error:
                log.report_bad(path, 1, error)
        for file in document.get("files") or ():
            name = str(file.get("link") or "").rsplit("/", 1)[-1].removesuffix(".zip").removesuffix(".tar.gz")
            found[name] = _CORRECTED.get(name, tuple(dict.fromkeys(ids)))
    for archive in root.glob("datasets/**/*.*"):
        name = archive.name.removesuffix(".zip").removesuffix(".tar.gz")
        if name not in found:
            found[name] = ("T1685.001",) if _MININT in name else _CORRECTED.get(name, ())
    return found


OTRF = Source(
    "otrf", "otrf-security-datasets", "https://github.com/OTRF/Security-Datasets", "MIT", read_otrf, is_background=True
)
