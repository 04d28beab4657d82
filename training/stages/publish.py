"""Ship the release: every gate must hold, the tree be clean, and the release it replaces not be better."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from mitre_core.errors import GateRefused
from model_server.manifest import MANIFEST, is_release_folder
from model_server.models import version_key
from model_server.release import load_release

from ..model_card import write_model_card
from ..recipe import GateRule
from ..stage import Job
from .package import seal_release

_REPORTS = ("report.json", "report.md", "report.html")


def run(job: Job) -> dict[str, Any]:
    """Copy the sealed release to `<releases>/<name>/<version>`.

    Raises: GateRefused with every reason there is.
    """
    report = json.loads((job.of("evaluate") / "report.json").read_text(encoding="utf-8"))
    release = complete_release(job, report)
    older = latest_version(job.releases / job.recipe.name)
    reasons = failed_gates(report, job.recipe.gates) + worse_than(report, older)
    reasons += rebuildable(job)
    if reasons:
        raise GateRefused("Not published:\n- " + "\n- ".join(reasons) + f"\nThe release as it is stands in {release}.")
    target = job.releases / job.recipe.name / job.recipe.version
    partial = target.with_name(".partial")  # a server that looks in sees a whole release or none
    shutil.rmtree(partial, ignore_errors=True)
    shutil.copytree(release, partial)
    partial.replace(target)
    return {"published": str(target), "replaces": older.name if older else None}


def rebuildable(job: Job) -> list[str]:
    """Why nobody could make the same release again, or would take another for it."""
    revisions = {path.parent.name: json.loads(path.read_text(encoding="utf-8"))["revision"] for path in _records(job)}
    dirty = [name for name, one in {**revisions, "publish": job.revision}.items() if one.endswith("-dirty")]
    reasons = []
    if dirty:
        reasons.append(
            f"tracked files differed from the revision when {', '.join(dirty)} ran: commit them and run those again"
        )
    if (job.releases / job.recipe.name / job.recipe.version).exists():
        reasons.append(f"{job.recipe.name} {job.recipe.version} is released already: give the recipe a new version")
    return reasons


def _records(job: Job) -> list[Path]:
    return sorted(job.folder.parent.glob("*/stage.json"))


def complete_release(job: Job, report: Mapping[str, Any]) -> Path:
    """The packaged release with its report and model card, sealed again."""
    release = job.folder / "release"
    shutil.rmtree(release, ignore_errors=True)
    shutil.copytree(job.of("package") / "release", release)
    for name in _REPORTS:
        shutil.copy(job.of("evaluate") / name, release / name)
    (release / "README.md").write_text(write_model_card(job.recipe, report), encoding="utf-8")
    packaged = json.loads((release / "manifest.json").read_text(encoding="utf-8"))
    seal_release(job, release, packaged["golden_tolerance"])
    load_release(release)
    return release


def failed_gates(report: Mapping[str, Any], gates: GateRule) -> list[str]:
    """The gates that do not hold, with the value seen and the one needed."""
    own = report["systems"]["model"]
    recorded = own["false_alarms_recorded"]
    rate = 10_000 * recorded["alarms"] / recorded["events"] if recorded["events"] else own["false_alarms"]["value"]
    checks = (
        ("macro-F1", own["macro_f1"]["value"], gates.min_macro_f1, True),
        ("behaviour pass rate", report["behaviour"]["pass_rate"], gates.min_behaviour, True),
        ("behaviour pass rate of unseen cases", report["behaviour"]["unseen_pass_rate"], gates.min_behaviour, True),
        ("false alarms per 10,000 ordinary events", rate, gates.max_false_alarms_per_10000, False),
        ("calibration error", report["calibration_error"], gates.max_calibration_error, False),
    )
    return [
        f"{name} is {value:.4g}, needs {'at least' if is_floor else 'at most'} {bound:g}"
        for name, value, bound, is_floor in checks
        if not (value >= bound if is_floor else value <= bound)
    ]


def worse_than(report: Mapping[str, Any], older: Path | None) -> list[str]:
    """Where the release in place is better beyond noise: its interval lies above ours. The test splits may differ."""
    if older is None or not (older / "report.json").is_file():
        return []
    before = json.loads((older / "report.json").read_text(encoding="utf-8"))["systems"]["model"]
    now = report["systems"]["model"]
    reasons = []
    for key, sign in (("macro_f1", 1), ("false_alarms", -1)):
        ours, theirs = now[key]["interval"], before[key]["interval"]
        is_worse = ours[1] < theirs[0] if sign > 0 else ours[0] > theirs[1]
        if is_worse:
            reasons.append(f"{key} is {now[key]['value']:.4g}, the release {older.name} has {before[key]['value']:.4g}")
    return reasons


def latest_version(folder: Path) -> Path | None:
    """The newest version of a release in place."""
    versions = [manifest.parent for manifest in folder.glob(f"*/{MANIFEST}") if is_release_folder(manifest.parent)]
    return max(versions, key=lambda path: version_key(path.name), default=None)
