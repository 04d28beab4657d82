"""Run the stages of a recipe: skip what is unchanged, resume what was interrupted."""

from __future__ import annotations

import hashlib
import importlib
import json
import logging
import shutil
import subprocess
import time
from collections.abc import Iterable
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import grimp

from mitre_core.errors import SettingsError
from mitre_core.event_text import EVENT_TEXT_VERSION

from .recipe import Recipe
from .stage import Job, Stage
from .stages import STAGES

PROJECT = Path(__file__).resolve().parent.parent
STAGE_FILE = "stage.json"  # written last: a folder without it is unfinished
STARTED_FILE = "started.json"
# Traces of a run that differ from run to run without making its result another.
_TRACES = {STAGE_FILE, STARTED_FILE, "log.jsonl", "curves.png"}

# What every stage is given: the recipe's values are hashed for themselves.
_GIVEN = ("training.recipe", "training.stage", "mitre_core.errors")

_log = logging.getLogger("training")


class Run(NamedTuple):
    """One recipe with its folders."""

    recipe: Recipe
    data: Path
    work: Path
    releases: Path
    revision: str

    def job(self, stage: Stage) -> Job:
        """What a stage is given."""
        return Job(self.recipe, self.data, self.work, self.work / stage.name, self.releases, self.revision)


def select_stages(start: str = "", only: str = "") -> tuple[Stage, ...]:
    """All stages, those from `start` on, or just one.

    Raises: SettingsError for a name that is not a stage.
    """
    names = [stage.name for stage in STAGES]
    for name in (start, only):
        if name and name not in names:
            raise SettingsError(f"There is no stage {name!r}; the stages are: {', '.join(names)}.")
    if only:
        return (STAGES[names.index(only)],)
    return STAGES[names.index(start) if start else 0 :]


def run_stages(run: Run, stages: Iterable[Stage], *, is_forced: bool = False) -> None:
    """Run stages one after the other; `is_forced` runs them although nothing changed."""
    for stage in stages:
        job = run.job(stage)
        _check_needs(stage, run.work)
        fingerprint = fingerprint_stage(stage, job)
        if not is_forced and is_done(job.folder, fingerprint):
            _log.info("stage=%s status=unchanged", stage.name)
            continue
        _run_stage(stage, job, fingerprint)


def describe_stages(run: Run, stages: Iterable[Stage]) -> list[tuple[str, str, str]]:
    """What a run would do: (stage, `unchanged` / `resume` / `run`, what it does)."""
    rows: list[tuple[str, str, str]] = []
    stale: set[str] = set()
    for stage in stages:
        job = run.job(stage)
        if any(need in stale or not (run.work / need / STAGE_FILE).is_file() for need in stage.needs):
            state = "run"
        else:
            fingerprint = fingerprint_stage(stage, job)
            state = "unchanged" if is_done(job.folder, fingerprint) else _start_state(job.folder, fingerprint)
        if state != "unchanged":
            stale.add(stage.name)
        rows.append((stage.name, state, stage.does))
    return rows


def fingerprint_stage(stage: Stage, job: Job) -> dict[str, Any]:
    """Everything a stage's result depends on; equal fingerprints mean that it need not run again."""
    files = imported_files(f"training.stages.{stage.name}")
    files.update(path for glob in stage.files for path in PROJECT.glob(glob))
    fingerprint: dict[str, Any] = {
        "recipe": _sha256_json(job.recipe.part(stage.recipe_parts)),
        "inputs": {need: _read_json(job.of(need) / STAGE_FILE)["outputs_sha256"] for need in stage.needs},
        "code": hash_files(sorted(files)),
        "event_text_version": EVENT_TEXT_VERSION,
    }
    if stage.data:
        fingerprint["data"] = _hash_data(stage, job)
    if stage.name == "publish":
        fingerprint["releases"] = str(job.releases.resolve())
    return fingerprint


def imported_files(module: str) -> set[Path]:
    """A stage's module and all of the project that it imports, by way of others and within functions too."""
    return {_find_source(one) for one in {module, *_import_graph().find_upstream_modules(module)}}


@cache
def _import_graph() -> grimp.ImportGraph:
    graph = grimp.build_graph("mitre_core", "model_server", "training", cache_dir=None)
    for module in _GIVEN:
        graph.remove_module(module)
    return graph


def _find_source(module: str) -> Path:
    place = (PROJECT / "lib" if module.startswith("mitre_core") else PROJECT).joinpath(*module.split("."))
    return place / "__init__.py" if place.is_dir() else place.with_suffix(".py")


def is_done(folder: Path, fingerprint: dict[str, Any]) -> bool:
    """Whether a stage finished with this very fingerprint."""
    path = folder / STAGE_FILE
    return path.is_file() and _read_json(path)["fingerprint"] == fingerprint


def hash_files(paths: Iterable[Path]) -> str:
    """One hash over names and contents."""
    digest = hashlib.sha256()
    for path in paths:
        with path.open("rb") as file:
            digest.update(f"{path.name}\0{hashlib.file_digest(file, 'sha256').hexdigest()}\n".encode())
    return digest.hexdigest()


def read_revision() -> str:
    """The project's git revision, `-dirty` where tracked files differ from it; `unknown` outside a checkout."""
    try:
        head = _git("rev-parse", "HEAD")
        return head + ("-dirty" if _git("status", "--porcelain", "--untracked-files=no") else "")
    except (OSError, subprocess.CalledProcessError):
        return "unknown"


def _run_stage(stage: Stage, job: Job, fingerprint: dict[str, Any]) -> None:
    started = time.monotonic()
    state = _start_state(job.folder, fingerprint)
    if state == "run":
        shutil.rmtree(job.folder, ignore_errors=True)
    job.folder.mkdir(parents=True, exist_ok=True)
    (job.folder / STAGE_FILE).unlink(missing_ok=True)
    _write_json(job.folder / STARTED_FILE, fingerprint)
    _log.info("stage=%s status=%s", stage.name, state)
    module = importlib.import_module(f"{__package__}.stages.{stage.name}")
    figures = module.run(job)
    outputs = sorted(path for path in job.folder.rglob("*") if path.is_file() and path.name not in _TRACES)
    seconds = round(time.monotonic() - started, 1)
    record = {
        "stage": stage.name,
        "fingerprint": fingerprint,
        "outputs_sha256": hash_files(outputs),
        "revision": job.revision,
        "finished": datetime.now(UTC).isoformat(timespec="seconds"),
        "seconds": seconds,
        "figures": figures,
    }
    (job.folder / STARTED_FILE).unlink()
    _write_json(job.folder / STAGE_FILE, record)
    _log.info("stage=%s status=done seconds=%s", stage.name, seconds)


def _start_state(folder: Path, fingerprint: dict[str, Any]) -> str:
    path = folder / STARTED_FILE
    return "resume" if path.is_file() and _read_json(path) == fingerprint else "run"


def _check_needs(stage: Stage, work: Path) -> None:
    """Raises: SettingsError when an input is not there, or was itself made from other inputs than those there now."""
    for need in stage.needs:
        if not (work / need / STAGE_FILE).is_file():
            raise SettingsError(
                f"{work}: the stage {stage.name} needs {need}, which has not finished; "
                f"run with --from {need} or without --from."
            )
        inputs = _read_json(work / need / STAGE_FILE)["fingerprint"]["inputs"]
        for earlier, seen in inputs.items():
            record = work / earlier / STAGE_FILE
            if not record.is_file() or _read_json(record)["outputs_sha256"] != seen:
                raise SettingsError(
                    f"{work}: the stage {stage.name} needs {need}, which was made from another {earlier} than the one "
                    f"there now; run with --from {need} or without --from."
                )


def _hash_data(stage: Stage, job: Job) -> str:
    """Names and sizes of the data files a stage reads, and their last changes."""
    from .stages.collect import source_folders

    folders = {job.data / name for name in stage.data}
    if stage.name == "collect":
        folders.update(source_folders(job).values())
    digest = hashlib.sha256()
    for root in sorted(folders):
        for path in sorted(root.rglob("*")):
            if path.is_file():
                stat = path.stat()
                digest.update(f"{path.relative_to(root)}\0{stat.st_size}\0{stat.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def _git(*arguments: str) -> str:
    command = ["git", "-C", str(PROJECT), *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=30).stdout.strip()


def _sha256_json(data: Any) -> str:
    return hashlib.sha256(json.dumps(data, sort_keys=True).encode()).hexdigest()


def _read_json(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def _write_json(path: Path, data: Any) -> None:
    path.write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
