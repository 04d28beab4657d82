"""Hold the release against the behaviour files, as it will be served."""

from __future__ import annotations

import json
import os
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from random import Random
from typing import Any

from mitre_core.event_text import render_event
from mitre_core.wire import Result
from model_server.classifier import Classifier

from ..attack import is_related
from ..behaviour_cases import KINDS, Case, read_cases
from ..dataset import read_split
from ..disguise import disguise
from ..duplicates import normalise_text
from ..example import BENIGN
from ..stage import Job

_DISGUISES = 3  # drawn for every must_be case with a technique, beside the variants written by hand


def run(job: Job) -> dict[str, Any]:
    """Write behaviour.json: pass rates, and every case that fails with what was said instead."""
    classifier = Classifier.load(job.of("package") / "release", "onnx", os.cpu_count() or 1)
    known = {label.id for label in classifier.release.labels}
    cases = [case for case in read_cases(job.recipe.behaviour) if is_asked(case, known)]
    cases += disguise_cases(cases, Random(job.recipe.seed))
    failures = check_cases(classifier, cases)
    trained = {normalise_text(" ".join(row.windows)) for row in read_split(job.of("dataset"), "train")}
    seen = {case.where for case in cases if _normalise(case) in trained}
    figures = summarise(cases, failures, seen)
    document = {**figures, "failures": failures}
    (job.folder / "behaviour.json").write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")
    return figures


def is_asked(case: Case, known: set[str]) -> bool:
    """Whether the model has the labels that the case speaks of; `benign` is asked of every model."""
    techniques = [label for label in case.labels if label != BENIGN]
    return not techniques or any(one in known for one in techniques)


def disguise_cases(cases: Sequence[Case], rng: Random) -> list[Case]:
    """Invariance cases made from the must_be cases that name a technique."""
    made = []
    for case in cases:
        if case.kind == "must_be" and BENIGN not in case.labels:
            variants = [disguise(case.event, rng) for _ in range(_DISGUISES)]
            changed = tuple(one for one in variants if one != case.event)
            if changed:
                made.append(Case("invariant", case.event, case.labels, changed, {}, f"{case.where} disguised"))
    return made


def check_cases(classifier: Classifier, cases: Sequence[Case]) -> list[dict[str, Any]]:
    """The cases that fail, with what was said."""
    events = [event for case in cases for event in (case.event, *case.variants, *((case.than,) if case.than else ()))]
    answers = iter(classifier.classify(events))
    failures = []
    for case in cases:
        answer = next(answers)
        variants = [next(answers) for _ in case.variants]
        than = next(answers) if case.than else None
        failure = _judge(case, answer, variants, than)
        if failure:
            failures.append({"where": case.where, "kind": case.kind, "event": _brief(case.event), **failure})
    return failures


def summarise(
    cases: Sequence[Case], failures: Sequence[Mapping[str, Any]], seen: Collection[str] = ()
) -> dict[str, Any]:
    """Cases and pass rates, in all and by kind; `seen` is where the cases stand whose event was trained on.

    Generators write none of them, but public sources hold some of the best known commands.
    """
    totals: dict[str, int] = defaultdict(int)
    failed: dict[str, int] = defaultdict(int)
    for case in cases:
        totals[case.kind] += 1
    for failure in failures:
        failed[failure["kind"]] += 1
    kinds = {kind: {"cases": totals[kind], "passed": totals[kind] - failed[kind]} for kind in KINDS if totals[kind]}
    unseen = len(cases) - sum(case.where in seen for case in cases)
    unseen_failures = sum(failure["where"] not in seen for failure in failures)
    return {
        "cases": len(cases),
        "pass_rate": 1 - len(failures) / max(1, len(cases)),
        "seen": len(cases) - unseen,
        "unseen_pass_rate": 1 - unseen_failures / max(1, unseen),
        "kinds": kinds,
    }


def _normalise(case: Case) -> str:
    return normalise_text(" ".join(render_event(case.event).windows))


def _judge(case: Case, answer: Result, variants: Sequence[Result], than: Result | None) -> dict[str, Any]:
    """Empty where the case holds, else what was expected and said."""
    said = answer.technique_id
    if than is not None:
        higher, lower = answer.attack_score or 0.0, than.attack_score or 0.0
        return {} if higher > lower else {"said": f"{higher:.3f} against {lower:.3f}", "expected": "a lower score"}
    if case.kind == "must_not_be":
        return {} if said not in case.labels else {"said": said, "expected": f"not {', '.join(case.labels)}"}
    wrong = [one.technique_id for one in (answer, *variants) if not _is_accepted(one.technique_id, case.labels)]
    return {"said": ", ".join(wrong), "expected": " or ".join(case.labels)} if wrong else {}


def _is_accepted(said: str, labels: Sequence[str]) -> bool:
    """`unknown` tells nobody anything, so it is as good as `benign` where silence is asked for."""
    if BENIGN in labels and said in (BENIGN, "unknown"):
        return True
    return any(is_related(said, label) for label in labels if label != BENIGN and said.startswith("T"))


def _brief(event: Mapping[str, Any]) -> str:
    return json.dumps(event, ensure_ascii=False)[:300]
