"""Measure the release through the server's own classifier, beside the baselines, and write the report."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Sequence
from random import Random
from typing import Any

import numpy as np

from mitre_core.event_text import Event
from model_server.calibration import deciding_windows, score_logits
from model_server.classifier import Classifier

from ..attack import ATTACK_VERSION
from ..baselines import answer_majority, fit_tfidf, match_sigma
from ..dataset import Row, read_split
from ..disguise import disguise
from ..evaluation import (
    Slices,
    confusion_matrix,
    measure_dumping,
    measure_labels,
    measure_slices,
    measure_system,
    measure_tactics,
    recall,
)
from ..event_type import event_type, mask_event_type, mask_who, swap_event_type
from ..example import BENIGN
from ..inference import flatten_windows, read_truth
from ..metrics import Verdicts, calibration_error, decide, macro_f1, reliability
from ..report import write_report
from ..sources import BACKGROUND
from ..stage import Job
from .calibrate import read_background

_LATENCY_EVENTS = 300
_PROBED = 4000  # events, at random: four times through the model


def run(job: Job) -> dict[str, Any]:
    """Write report.json, report.md and report.html."""
    classifier = Classifier.load(job.of("package") / "release", "onnx", os.cpu_count() or 1)
    labels = [label.id for label in classifier.release.labels]
    rows = read_split(job.of("dataset"), "test")
    truth, slices = read_truth(rows, labels), slice_rows(rows)
    scores = classifier.scores([row.example.event for row in rows])
    verdicts = decide(scores, classifier.threshold)
    systems = {"model": verdicts, **answer_baselines(job, rows, labels)}
    bins = reliability(truth, scores)
    tactics, tactic_confusion = measure_tactics(truth, verdicts, [one.tactics for one in classifier.release.labels])
    report = {
        "model": classifier.release.title,
        "attack_version": ATTACK_VERSION,
        "revision": classifier.release.manifest.revision,
        "calibration": classifier.release.calibration._asdict(),
        "least_threshold": job.recipe.least_threshold,
        "test": {"events": len(rows), "groups": len(set(truth.groups.tolist())), "labels": len(labels)},
        "systems": {
            name: measure_system(truth, one, slices, len(labels), job.recipe.seed) for name, one in systems.items()
        },
        "dumping": {
            name: measure_dumping(truth, one, slices, labels, job.recipe.seed) for name, one in systems.items()
        },
        "labels": [
            {**row, "name": label.name, "tactics": label.tactics}
            for row, label in zip(measure_labels(truth, verdicts, labels), classifier.release.labels, strict=True)
        ],
        "calibration_error": calibration_error(bins),
        "reliability": bins,
        "confusion": confusion_matrix(truth, verdicts, len(labels)),
        "tactics": tactics,
        "tactic_confusion": tactic_confusion,
        "by_source": measure_slices(truth, verdicts, slices.sources),
        "by_event_type": measure_slices(truth, verdicts, slices.event_types),
        "by_group": measure_slices(truth, verdicts, truth.groups.tolist()),
        "probes": probe_shortcuts(classifier, rows, labels, Random(job.recipe.seed)),
        "evasion": measure_evasion(classifier, rows, labels, Random(job.recipe.seed)),
        "latency": measure_latency(job, rows),
        "behaviour": json.loads((job.of("behaviour") / "behaviour.json").read_text(encoding="utf-8")),
        "data": job.recipe.part(("sources", "generators")),
    }
    write_report(job.folder, report, truth, scores)
    return {"macro_f1": report["systems"]["model"]["macro_f1"], "calibration_error": report["calibration_error"]}


def slice_rows(rows: Sequence[Row]) -> Slices:
    """By what the figures are told apart."""
    sources = [row.example.source for row in rows]
    types = [event_type(row.windows[0]) for row in rows]
    return Slices(sources, types, np.array([name in BACKGROUND for name in sources], dtype=bool))


def answer_baselines(job: Job, rows: Sequence[Row], labels: Sequence[str]) -> dict[str, Verdicts]:
    """The baselines' answers on the same events; Sigma's only where its rules were cloned."""
    train = read_split(job.of("dataset"), "train")
    answers = {}
    sigma = job.data / "sigma"
    if sigma.is_dir():
        answers["Sigma rules"] = match_sigma(sigma, rows, labels, job.recipe.labels)
    tfidf, _ = fit_tfidf(train, read_background(job)[0], rows, labels, job.recipe.false_alarm_budget)
    return {**answers, "TF-IDF + linear": tfidf, "majority label": answer_majority(train, len(rows), labels)}


def probe_shortcuts(classifier: Classifier, rows: Sequence[Row], labels: Sequence[str], rng: Random) -> dict[str, Any]:
    """Macro-F1 and answers that change when a possible shortcut is taken out of the texts of the test split."""
    rows = rng.sample(list(rows), min(len(rows), _PROBED))
    truth = read_truth(rows, labels)
    kinds = sorted({event_type(row.windows[0]) for row in rows})
    probes: dict[str, Callable[[str], str]] = {
        "as they are": lambda text: text,
        "without the event type, or provider and id": mask_event_type,
        "under the name of another event type": lambda text: swap_event_type(text, rng.choice(kinds)),
        "without accounts, sources and parents": mask_who,
    }
    plain: Verdicts | None = None
    figures = {}
    calibration = classifier.release.calibration
    for name, change in probes.items():
        windows = flatten_windows(rows)
        logits = classifier.logits([change(text) for text in windows.texts])
        scores = score_logits(logits, calibration.temperature, calibration.lapse)
        scores = scores[deciding_windows(scores, windows.counts)]
        verdicts = decide(scores, classifier.threshold)
        plain = plain or verdicts
        figures[name] = {
            "macro_f1": macro_f1(truth, verdicts.labels, np.ones(len(rows)), scores.shape[1]),
            "answers_changed": float((verdicts.labels != plain.labels).mean()),
        }
    return figures


def measure_evasion(classifier: Classifier, rows: Sequence[Row], labels: Sequence[str], rng: Random) -> dict[str, Any]:
    """Recall on attacks that have a command, as it was logged and as one who fears a string match would write it."""
    pairs = [(row, disguise(row.example.event, rng)) for row in rows if row.example.label != BENIGN]
    pairs = [(row, event) for row, event in pairs if event != row.example.event]
    pairs = rng.sample(pairs, min(len(pairs), _PROBED))
    truth = read_truth([row for row, _ in pairs], labels)

    def measure(events: Sequence[Event]) -> float:
        return recall(truth, decide(classifier.scores(events), classifier.threshold))

    return {
        "attacks": len(pairs),
        "as_logged": measure([row.example.event for row, _ in pairs]),
        "disguised": measure([event for _, event in pairs]),
    }


def measure_latency(job: Job, rows: Sequence[Row]) -> dict[str, float]:
    """Milliseconds of one event on one thread, and events/s of many on all cores; rendering included."""
    events = [row.example.event for row in Random(job.recipe.seed).sample(rows, min(len(rows), _LATENCY_EVENTS))]
    single = Classifier.load(job.of("package") / "release", "onnx", 1)
    single.classify(events[:5])
    seconds = []
    for event in events:
        started = time.perf_counter()
        single.classify([event])
        seconds.append(time.perf_counter() - started)
    many = Classifier.load(job.of("package") / "release", "onnx", os.cpu_count() or 1)
    started = time.perf_counter()
    many.classify(events)
    rate = len(events) / (time.perf_counter() - started)
    p50, p99 = np.percentile(seconds, [50, 99]) * 1000
    return {"p50_ms": float(p50), "p99_ms": float(p99), "events_per_s": rate}
