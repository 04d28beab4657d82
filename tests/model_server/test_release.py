"""Strict loading of releases."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mitre_core.errors import ReleaseError
from model_server.calibration import Calibration
from model_server.manifest import write_manifest
from model_server.release import load_release, read_calibration, read_golden, read_labels, write_calibration
from tests.model_server.tiny_release import LABELS


@pytest.fixture
def folder(tiny_release: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(tiny_release, tmp_path / "release"))


def change_json(path: Path, change: Callable[[dict[str, Any]], Any]) -> None:
    data = json.loads(path.read_text())
    change(data)
    path.write_text(json.dumps(data))


def reseal(folder: Path, **changes: Any) -> None:
    facts = {
        "name": "tiny",
        "version": "1.0.0",
        "created": "2026-01-01T00:00:00Z",
        "max_length": 128,
        "attack_version": "19",
        "revision": "tests",
        "golden_tolerance": {"onnx": 0.1},
    }
    write_manifest(folder, **{**facts, **changes})


def test_a_release_loads_with_its_labels_and_golden_cases(tiny_release: Path) -> None:
    release = load_release(tiny_release)
    assert release.title == "tiny@1.0.0"
    assert release.labels == LABELS
    assert release.golden[0].windows
    assert release.file("model.onnx") == tiny_release / "model.onnx"


def test_a_changed_file_is_refused(folder: Path) -> None:
    with (folder / "model.safetensors").open("r+b") as file:
        file.seek(1000)
        file.write(b"\x00\x01\x02\x03")
    with pytest.raises(ReleaseError, match=r"model\.safetensors: sha256"):
        load_release(folder)


def test_a_missing_file_is_refused(folder: Path) -> None:
    (folder / "labels.json").unlink()
    with pytest.raises(ReleaseError, match=r"labels\.json is missing"):
        load_release(folder)


def test_an_unlisted_file_is_refused(folder: Path) -> None:
    (folder / "pytorch_model.bin").write_bytes(b"")
    with pytest.raises(ReleaseError, match=r"pytorch_model\.bin is not in the manifest"):
        load_release(folder)


def test_a_link_is_refused_even_to_the_same_content(folder: Path) -> None:
    outside = folder.parent / "outside.json"
    shutil.move(folder / "labels.json", outside)
    (folder / "labels.json").symlink_to(outside)
    with pytest.raises(ReleaseError, match="regular file"):
        load_release(folder)


@pytest.mark.parametrize("name", ["../labels.json", "/etc/passwd", "model.pkl", "sub/config.json"])
def test_a_manifest_cannot_name_files_a_release_may_not_hold(folder: Path, name: str) -> None:
    change_json(folder / "manifest.json", lambda data: data["files"].update({name: "0" * 64}))
    with pytest.raises(ReleaseError, match="does not belong"):
        load_release(folder)


@pytest.mark.parametrize(
    ("key", "value", "message"),
    [
        ("event_text_version", 999, "texts of version 999"),
        ("event_text_golden_sha256", "f" * 64, "was trained on texts"),
        ("format", 2, "format 2"),
        ("name", "../evil", "lower-case name"),
        ("version", "1", "version like"),
        ("max_length", 100_000, "max_length 100000"),
        ("attack_version", 19, "attack_version 19 must be a text"),
        ("revision", None, "revision None must be a text"),
        ("golden_tolerance", {"onnx": 7}, "golden_tolerance"),
        ("files", {"config.json": "abc"}, "sha256 sums"),
        ("files", [], "sha256 sums"),
        ("surplus", 1, "not a manifest"),
    ],
)
def test_a_manifest_that_does_not_fit_is_refused(folder: Path, key: str, value: Any, message: str) -> None:
    change_json(folder / "manifest.json", lambda data: data.update({key: value}))
    with pytest.raises(ReleaseError, match=message):
        load_release(folder)


@pytest.mark.parametrize("content", ["", "[]", "null", "{" * 100_000, "\x00"])
def test_a_manifest_that_is_nonsense_is_refused(folder: Path, content: str) -> None:
    (folder / "manifest.json").write_text(content)
    with pytest.raises(ReleaseError, match="not a manifest"):
        load_release(folder)


def test_a_folder_without_a_manifest_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ReleaseError, match="<name>/<version>"):
        load_release(tmp_path)


def test_labels_of_another_number_than_the_config_names_are_refused(folder: Path) -> None:
    change_json(folder / "labels.json", lambda data: data["labels"].pop())
    reseal(folder)
    with pytest.raises(ReleaseError, match="4 against 3 labels"):
        load_release(folder)


def test_sealing_refuses_an_incomplete_or_foreign_folder(folder: Path) -> None:
    (folder / "optimizer.bin").write_bytes(b"")
    with pytest.raises(ReleaseError, match="does not belong"):
        reseal(folder)
    (folder / "optimizer.bin").unlink()
    (folder / "config.json").unlink()
    with pytest.raises(ReleaseError, match=r"config\.json is missing"):
        reseal(folder)


@pytest.mark.parametrize(
    "labels",
    [
        [],
        [{"id": "benign", "name": "Benign", "tactics": [], "risk": 0}],
        [{"id": "T1", "name": "x", "tactics": [], "risk": 0}, {"id": "benign", "name": "x", "tactics": [], "risk": 0}],
        [{"id": "benign", "name": "Benign", "tactics": [], "risk": 0}, {"id": "T1"}],
        [{"id": "benign", "name": "Benign", "tactics": [], "risk": 0}] * 2,
        ["benign", "T1"],
    ],
)
def test_labels_that_make_no_sense_are_refused(tmp_path: Path, labels: list[Any]) -> None:
    (tmp_path / "labels.json").write_text(json.dumps({"labels": labels}))
    with pytest.raises(ReleaseError, match=r"labels\.json"):
        read_labels(tmp_path / "labels.json")


@pytest.mark.parametrize(
    "changes",
    [
        {"temperature": 0},
        {"temperature": "warm"},
        {"threshold": 2},
        {"method": "isotonic"},
        {"lapse": 1},
        {"families": {"T1003": 2}},
        {"families": 1},
    ],
)
def test_a_calibration_that_makes_no_sense_is_refused(tmp_path: Path, changes: dict[str, Any]) -> None:
    path = tmp_path / "calibration.json"
    write_calibration(path, Calibration("temperature", 1.0, 0.5, 0.001, {}))
    change_json(path, lambda data: data.update(changes))
    with pytest.raises(ReleaseError, match=r"calibration\.json"):
        read_calibration(path)


def test_a_calibration_reads_as_it_was_written(tmp_path: Path) -> None:
    split = {"benign": 900, "attack": 100}
    calibration = Calibration("temperature+lapse", 1.7, 0.62, 0.001, split, 0.02, {"T1003": 0.5})
    write_calibration(tmp_path / "calibration.json", calibration)
    assert read_calibration(tmp_path / "calibration.json") == calibration


def test_a_calibration_written_before_there_were_lapses_and_families_has_none(tmp_path: Path) -> None:
    path = tmp_path / "calibration.json"
    write_calibration(path, Calibration("temperature", 1.7, 0.62, 0.001, {}))
    change_json(path, lambda data: (data.pop("lapse"), data.pop("families")))
    assert (read_calibration(path).lapse, read_calibration(path).families) == (0.0, {})
    change_json(path, lambda data: data.pop("temperature"))
    with pytest.raises(ReleaseError, match=r"calibration\.json"):
        read_calibration(path)


@pytest.mark.parametrize("content", ["", "nonsense\n", '{"event": {}}\n'])
def test_golden_cases_that_cannot_be_read_are_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / "golden.jsonl").write_text(content)
    with pytest.raises(ReleaseError, match=r"golden\.jsonl"):
        read_golden(tmp_path / "golden.jsonl")


def test_the_onnx_backend_needs_its_file(folder: Path) -> None:
    (folder / "model.onnx").unlink()
    reseal(folder)
    with pytest.raises(ReleaseError, match=r"has no model\.onnx"):
        load_release(folder).file("model.onnx")
