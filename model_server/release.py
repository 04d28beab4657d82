"""Model releases on disk: load one strictly, or seal a folder into one."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from mitre_core.errors import ReleaseError
from mitre_core.wire import BENIGN

from .calibration import METHODS, Calibration
from .manifest import Manifest, read_manifest, verify_files

MAX_JSON_BYTES = 64 << 20  # tokenizer.json of a 128,000-piece vocabulary is 8 MB
MAX_LABELS = 2000  # ATT&CK v19 has fewer than 700 techniques with their sub-techniques


class Label(NamedTuple):
    """One label of the model, in the order of its logits."""

    id: str  # `benign` or a technique id
    name: str
    tactics: tuple[str, ...]
    risk: int  # 0..100
    aliases: tuple[str, ...]  # former ids of the technique


class GoldenCase(NamedTuple):
    """One input with what the release must say of it."""

    event: Mapping[str, Any]
    windows: tuple[str, ...]
    scores: dict[str, float]


@dataclass(frozen=True)
class Release:
    """A verified release folder."""

    folder: Path
    manifest: Manifest
    config: Mapping[str, Any]  # Hugging Face's config.json
    labels: tuple[Label, ...]
    calibration: Calibration
    golden: tuple[GoldenCase, ...]

    @property
    def title(self) -> str:
        """`name@version`, as results carry it."""
        return f"{self.manifest.name}@{self.manifest.version}"

    def file(self, name: str) -> Path:
        """The path of one of the files the manifest lists.

        Raises: ReleaseError when the release has no such file.
        """
        if name not in self.manifest.files:
            raise ReleaseError(f"The release {self.title} has no {name}; publish it again with that file.")
        return self.folder / name


def load_release(folder: Path) -> Release:
    """Read and verify a release folder; everything in it is checked before anything of it is used.

    Raises: ReleaseError naming the file, what is wrong with it and what to do.
    """
    manifest = read_manifest(folder)
    verify_files(folder, manifest)
    config = read_json(folder / "config.json")
    labels = read_labels(folder / "labels.json")
    _check_label_count(folder, config, labels)
    return Release(
        folder=folder,
        manifest=manifest,
        config=config,
        labels=labels,
        calibration=read_calibration(folder / "calibration.json"),
        golden=read_golden(folder / "golden.jsonl"),
    )


def read_labels(path: Path) -> tuple[Label, ...]:
    """Read labels.json: ids in logit order, `benign` first."""
    rows = read_json(path).get("labels")
    if not isinstance(rows, list) or not 2 <= len(rows) <= MAX_LABELS:
        raise ReleaseError(f"{path}: needs a list of 2 to {MAX_LABELS} labels under `labels`.")
    try:
        labels = tuple(
            Label(row["id"], row["name"], tuple(row["tactics"]), int(row["risk"]), tuple(row.get("aliases", ())))
            for row in rows
        )
    except (KeyError, TypeError, ValueError) as error:
        raise ReleaseError(f"{path}: a label lacks or mistypes {error}; it needs id, name, tactics, risk.") from None
    ids = [label.id for label in labels]
    if ids[0] != BENIGN or len(set(ids)) != len(ids) or not all(isinstance(i, str) and i for i in ids):
        raise ReleaseError(f"{path}: ids must be distinct texts, `{BENIGN}` first; seen {ids[:3]}.")
    return labels


def write_labels(path: Path, attack_version: str, labels: tuple[Label, ...]) -> None:
    """Write labels.json."""
    rows = [label._asdict() for label in labels]
    _write_json(path, {"attack_version": attack_version, "labels": rows})


def read_calibration(path: Path) -> Calibration:
    """Read calibration.json."""
    data = read_json(path)
    try:
        calibration = Calibration(**{key: {"lapse": 0.0, "families": {}, **data}[key] for key in Calibration._fields})
        sane = (
            calibration.method in METHODS
            and calibration.temperature > 0
            and 0 <= calibration.threshold <= 1
            and 0 <= calibration.lapse < 1
            and all(0 <= least <= 1 for least in calibration.families.values())
        )
    except (AttributeError, KeyError, TypeError) as error:
        raise ReleaseError(f"{path}: {error} is missing or mistyped; calibrate the model again.") from None
    if not sane:
        raise ReleaseError(
            f"{path}: method must be {' or '.join(METHODS)}, temperature above 0, thresholds and lapse within 0..1; "
            f"seen {calibration}."
        )
    return calibration


def write_calibration(path: Path, calibration: Calibration) -> None:
    """Write calibration.json."""
    _write_json(path, {**calibration._asdict(), "families": dict(calibration.families)})


def read_golden(path: Path) -> tuple[GoldenCase, ...]:
    """Read golden.jsonl: at least one case."""
    cases = []
    for number, line in enumerate(_read_text(path).splitlines(), 1):
        try:
            row = json.loads(line)
            cases.append(GoldenCase(row["event"], tuple(row["text"]), dict(row["scores"])))
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise ReleaseError(f"{path}:{number}: not a golden case ({error}); publish the release again.") from None
    if not cases:
        raise ReleaseError(f"{path}: holds no case; a release needs at least one.")
    return tuple(cases)


def write_golden(path: Path, cases: list[GoldenCase]) -> None:
    """Write golden.jsonl."""
    rows = ({"event": dict(case.event), "text": list(case.windows), "scores": case.scores} for case in cases)
    path.write_text("".join(json.dumps(row, sort_keys=True) + "\n" for row in rows), encoding="utf-8")


def read_json(path: Path) -> dict[str, Any]:
    """Read a bounded JSON object.

    Raises: ReleaseError.
    """
    try:
        data = json.loads(_read_text(path))
    except (ValueError, RecursionError) as error:
        raise ReleaseError(f"{path}: not JSON ({error}); publish the release again.") from None
    if not isinstance(data, dict):
        raise ReleaseError(f"{path}: holds a {type(data).__name__}, needs an object.")
    return data


def _read_text(path: Path) -> str:
    try:
        size = path.stat().st_size
        if size > MAX_JSON_BYTES:
            raise ReleaseError(f"{path}: {size} bytes, more than the {MAX_JSON_BYTES} allowed.")
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ReleaseError(f"{path}: cannot be read ({error}); publish the release again.") from None


def _write_json(path: Path, data: Mapping[str, Any]) -> None:
    path.write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _check_label_count(folder: Path, config: Mapping[str, Any], labels: tuple[Label, ...]) -> None:
    names = config.get("id2label")
    expected = {str(index): label.id for index, label in enumerate(labels)}
    if names != expected:
        raise ReleaseError(
            f"{folder}: config.json's id2label and labels.json disagree "
            f"({len(names) if isinstance(names, dict) else 'no'} against {len(labels)} labels, or another order); "
            "publish the release again."
        )
