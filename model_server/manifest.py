"""The manifest of a release: which files belong to it, with which hashes, made for which text contract."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from mitre_core.errors import ReleaseError
from mitre_core.event_text import EVENT_TEXT_GOLDEN_SHA256, EVENT_TEXT_VERSION

MANIFEST = "manifest.json"
FORMAT = 1
MAX_FILE_BYTES = 4 << 30  # an fp32 DeBERTa of the xlarge size is 3.5 GB
MAX_MANIFEST_BYTES = 1 << 20

REQUIRED_FILES = (
    "config.json",
    "model.safetensors",
    "tokenizer.json",
    "tokenizer_config.json",
    "labels.json",
    "calibration.json",
    "golden.jsonl",
)
OPTIONAL_FILES = (
    "model.onnx",
    "special_tokens_map.json",
    "spm.model",
    "report.json",
    "report.md",
    "report.html",
    "README.md",
)
# A name becomes a folder and part of an URL, a version likewise.
_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")
_VERSION = re.compile(r"\d{1,6}\.\d{1,6}\.\d{1,6}")
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class Manifest:
    """What manifest.json says."""

    name: str
    version: str
    created: str  # ISO 8601, UTC
    max_length: int  # tokens, special ones included
    attack_version: str
    revision: str  # of the source tree that made it
    golden_tolerance: Mapping[str, float]  # backend name -> largest allowed difference of a score
    files: Mapping[str, str]  # name -> sha256
    event_text_version: int = EVENT_TEXT_VERSION
    event_text_golden_sha256: str = EVENT_TEXT_GOLDEN_SHA256
    format: int = FORMAT


def write_manifest(
    folder: Path,
    *,
    name: str,
    version: str,
    created: str,
    max_length: int,
    attack_version: str,
    revision: str,
    golden_tolerance: Mapping[str, float],
) -> Manifest:
    """Seal a folder: hash what is in it and write manifest.json for this text contract.

    Raises: ReleaseError when a file is missing or does not belong into a release.
    """
    names = sorted(path.name for path in folder.iterdir() if path.name != MANIFEST)
    manifest = Manifest(
        name=name,
        version=version,
        created=created,
        max_length=max_length,
        attack_version=attack_version,
        revision=revision,
        golden_tolerance=dict(golden_tolerance),
        files={file: _sha256(folder / file) for file in names},
    )
    _check(folder, manifest)
    (folder / MANIFEST).write_text(json.dumps(asdict(manifest), indent=1) + "\n", encoding="utf-8")
    return manifest


def read_manifest(folder: Path) -> Manifest:
    """Read manifest.json and check that this program can serve what it describes.

    Raises: ReleaseError.
    """
    path = folder / MANIFEST
    try:
        with path.open("rb") as file:
            data = json.loads(file.read(MAX_MANIFEST_BYTES))
        manifest = Manifest(**data)
    except FileNotFoundError:
        raise ReleaseError(f"{folder}: no {MANIFEST} there; give the folder <name>/<version> of a release.") from None
    except (OSError, ValueError, TypeError, RecursionError) as error:
        raise ReleaseError(f"{path}: not a manifest ({error}); publish the release again.") from None
    _check(folder, manifest)
    _check_text_contract(manifest)
    return manifest


def is_release_folder(folder: Path) -> bool:
    """Whether a folder is called `<name>/<version>`, as a release's is."""
    return _matches(_NAME, folder.parent.name) and _matches(_VERSION, folder.name)


def verify_files(folder: Path, manifest: Manifest) -> None:
    """Compare the folder with its manifest: the same files, regular ones, with the same hashes.

    Raises: ReleaseError naming the first file that differs.
    """
    present = {path.name for path in folder.iterdir() if path.name != MANIFEST}
    missing, unknown = sorted(set(manifest.files) - present), sorted(present - set(manifest.files))
    if missing:
        raise ReleaseError(f"{folder}: {missing[0]} is missing; copy the whole release again.")
    if unknown:
        raise ReleaseError(f"{folder}: {unknown[0]} is not in the manifest; remove it, nothing unlisted is loaded.")
    for name, expected in manifest.files.items():
        seen = _sha256(folder / name)
        if seen != expected:
            raise ReleaseError(
                f"{folder / name}: sha256 {seen[:12]}..., the manifest says {expected[:12]}...; "
                "the file was changed or damaged: copy the release again."
            )


def _check(folder: Path, manifest: Manifest) -> None:
    """Refuse a manifest of another format, with odd values, or with files that a release may not hold."""
    path = folder / MANIFEST
    if manifest.format != FORMAT:
        raise ReleaseError(f"{path}: format {manifest.format!r}, this program reads {FORMAT}; publish it again.")
    if not (_matches(_NAME, manifest.name) and _matches(_VERSION, manifest.version)):
        raise ReleaseError(
            f"{path}: {manifest.name!r} {manifest.version!r} must be a lower-case name and a version like 1.0.0."
        )
    if type(manifest.max_length) is not int or not 8 <= manifest.max_length <= 512:
        raise ReleaseError(f"{path}: max_length {manifest.max_length!r} must be a number from 8 to 512.")
    for key in ("created", "attack_version", "revision"):
        if not isinstance(getattr(manifest, key), str):
            raise ReleaseError(f"{path}: {key} {getattr(manifest, key)!r} must be a text.")
    if not _are_tolerances(manifest.golden_tolerance):
        raise ReleaseError(f"{path}: golden_tolerance {manifest.golden_tolerance!r} must map backends to 0..1.")
    files = manifest.files
    if not isinstance(files, dict) or not all(_matches(_SHA256, value) for value in files.values()):
        raise ReleaseError(f"{path}: `files` must map names to sha256 sums.")
    missing = [name for name in REQUIRED_FILES if name not in files]
    foreign = [name for name in files if name not in REQUIRED_FILES + OPTIONAL_FILES]
    if missing:
        raise ReleaseError(f"{folder}: {missing[0]} is missing; a release needs {', '.join(REQUIRED_FILES)}.")
    if foreign:
        raise ReleaseError(f"{folder}: {foreign[0]!r} does not belong into a release; remove it.")


def _check_text_contract(manifest: Manifest) -> None:
    ours = (EVENT_TEXT_VERSION, EVENT_TEXT_GOLDEN_SHA256)
    theirs = (manifest.event_text_version, manifest.event_text_golden_sha256)
    if theirs != ours:
        raise ReleaseError(
            f"The release {manifest.name}@{manifest.version} was trained on texts of version {theirs[0]} "
            f"({str(theirs[1])[:12]}), this program renders version {ours[0]} ({ours[1][:12]}): its verdicts would "
            "be wrong. Use the release that came with this program, or train it again."
        )


def _matches(pattern: re.Pattern[str], value: Any) -> bool:
    return isinstance(value, str) and pattern.fullmatch(value) is not None


def _are_tolerances(value: Any) -> bool:
    return isinstance(value, dict) and all(isinstance(v, (int, float)) and 0 <= v <= 1 for v in value.values())


def _sha256(path: Path) -> str:
    """Hash a regular file of bounded size; a link could lead out of the folder."""
    if path.is_symlink() or not path.is_file():
        raise ReleaseError(f"{path}: not a regular file; a release holds plain files only.")
    if path.stat().st_size > MAX_FILE_BYTES:
        raise ReleaseError(f"{path}: {path.stat().st_size} bytes, more than the {MAX_FILE_BYTES} allowed.")
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
