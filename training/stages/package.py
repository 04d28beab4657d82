"""Put the release together: the model's folder, its export for the runtime without torch, labels, golden cases."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any

from model_server.classifier import Classifier, golden_cases
from model_server.export import Bounds, export_onnx
from model_server.manifest import write_manifest
from model_server.release import GoldenCase, Label, write_golden, write_labels
from model_server.tokenizer import EventTokenizer, cut_pieces

from ..attack import ATTACK_VERSION, load_table
from ..behaviour_cases import read_cases
from ..dataset import all_windows, read_labels, read_split
from ..example import BENIGN
from ..stage import Job

TOKENIZER_FILES = ("tokenizer.json", "tokenizer_config.json", "special_tokens_map.json", "spm.model")
_EXPORT_SAMPLE = 12_000  # texts: half of them place the int8 ranges, half measure; of 1,500 a share of 0.3 % is chance
_MAX_GOLDEN = 150
_SPARE = 1.5  # other processors round otherwise: times the difference seen here
_LEAST_TOLERANCE = {"torch": 1e-3, "onnx": 0.02}


def run(job: Job) -> dict[str, Any]:
    """Write `release/`, which the classifier loads."""
    release = job.folder / "release"
    shutil.rmtree(release, ignore_errors=True)
    shutil.copytree(job.of("merge") / "model", release)
    for name in TOKENIZER_FILES:
        if (job.of("tokenizer") / name).is_file():
            shutil.copy(job.of("tokenizer") / name, release / name)
    shutil.copy(job.of("calibrate") / "calibration.json", release / "calibration.json")
    write_labels(release / "labels.json", ATTACK_VERSION, describe_labels(read_labels(job.of("dataset"))))
    gates = job.recipe.gates
    report = export_onnx(
        release,
        _sample_token_ids(job, release),
        job.recipe.max_length,
        Bounds(gates.max_onnx_flips, gates.max_onnx_shift),
    )
    tolerance = _write_golden_cases(job, release)
    sizes = {path.name: path.stat().st_size for path in release.iterdir()}
    return {"export": report._asdict(), "golden_tolerance": tolerance, "bytes": sum(sizes.values()), "files": sizes}


def describe_labels(ids: Sequence[str]) -> tuple[Label, ...]:
    """Labels as labels.json holds them."""
    table = load_table()
    return tuple(
        Label(BENIGN, "Benign", (), 0, ())
        if one == BENIGN
        else Label(one, table[one].name, table[one].tactics, table[one].risk, table[one].aliases)
        for one in ids
    )


def seal_release(job: Job, release: Path, tolerance: dict[str, float]) -> None:
    """Write the manifest over what is in the folder."""
    write_manifest(
        release,
        name=job.recipe.name,
        version=job.recipe.version,
        created=datetime.now(UTC).isoformat(timespec="seconds"),
        max_length=job.recipe.max_length,
        attack_version=ATTACK_VERSION,
        revision=job.revision,
        golden_tolerance=tolerance,
    )


def _sample_token_ids(job: Job, release: Path) -> list[list[int]]:
    """Texts the test split knows nothing of: half ordinary ones, half attacks, as far as there are."""
    rng = Random(job.recipe.seed)
    rows = read_split(job.of("dataset"), "validation") + read_split(job.of("dataset"), "train")
    sides = [[row for row in rows if (row.example.label == BENIGN) is side] for side in (True, False)]
    sample = [row for side in sides for row in rng.sample(side, min(len(side), _EXPORT_SAMPLE // 2))]
    rng.shuffle(sample)
    texts = [text for text in dict.fromkeys(all_windows(sample)) if text]
    encoded = EventTokenizer(release / "tokenizer.json").encode(texts[:_EXPORT_SAMPLE])
    return [list(cut_pieces(ids, job.recipe.max_length)[0]) for ids in encoded]


def _write_golden_cases(job: Job, release: Path) -> dict[str, float]:
    """The behaviour events with the scores of the torch backend, and how far the other one may be from them.

    Behaviour events are written for the project, so that no event of a data set with another licence is shipped.
    """
    events = list({str(case.event): case.event for case in read_cases(job.recipe.behaviour)}.values())
    events = events[:: -(-len(events) // _MAX_GOLDEN)]
    # The classifier loads sealed releases only: seal a stand-in, ask it, seal what it said.
    write_golden(release / "golden.jsonl", [GoldenCase({}, (), {})])
    tolerance = dict(_LEAST_TOLERANCE)
    seal_release(job, release, tolerance)
    threads = os.cpu_count() or 1
    cases = golden_cases(Classifier.load(release, "torch", threads), events)
    onnx_cases = golden_cases(Classifier.load(release, "onnx", threads), events)
    shift = max(
        abs(score - other.scores[label])
        for case, other in zip(cases, onnx_cases, strict=True)
        for label, score in case.scores.items()
    )
    tolerance["onnx"] = round(min(1.0, max(tolerance["onnx"], _SPARE * shift)), 4)
    write_golden(release / "golden.jsonl", cases)
    seal_release(job, release, tolerance)
    return tolerance
