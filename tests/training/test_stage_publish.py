from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from training.recipe import GateRule, read_recipe
from training.stage import Job
from training.stages.publish import failed_gates, latest_version, rebuildable, worse_than

TOY = Path(__file__).parents[2] / "training/recipes/toy.toml"
GATES = GateRule(min_macro_f1=0.9, max_false_alarms_per_10000=5, min_behaviour=0.98, max_calibration_error=0.05)


def _report(f1: float = 0.95, alarms: int = 1, behaviour: float = 1.0, error: float = 0.01) -> dict[str, Any]:
    return {
        "systems": {
            "model": {
                "macro_f1": {"value": f1, "interval": [f1 - 0.02, f1 + 0.02]},
                "false_alarms": {"value": float(alarms), "interval": [alarms - 0.5, alarms + 0.5]},
                "false_alarms_recorded": {"events": 10_000, "alarms": alarms},
            }
        },
        "behaviour": {"pass_rate": behaviour, "unseen_pass_rate": behaviour},
        "calibration_error": error,
    }


def test_a_good_release_passes_every_gate() -> None:
    assert failed_gates(_report(), GATES) == []


def test_each_gate_says_what_it_saw_and_needs() -> None:
    reasons = "\n".join(failed_gates(_report(0.8, 9, 0.9, 0.2), GATES))
    assert "macro-F1 is 0.8, needs at least 0.9" in reasons
    assert "false alarms per 10,000 ordinary events is 9, needs at most 5" in reasons
    assert "behaviour pass rate is 0.9, needs at least 0.98" in reasons
    assert "behaviour pass rate of unseen cases is 0.9, needs at least 0.98" in reasons
    assert "calibration error is 0.2, needs at most 0.05" in reasons


def test_a_figure_that_is_missing_passes_no_gate() -> None:
    assert "macro-F1 is nan" in failed_gates(_report(float("nan")), GATES)[0]


def test_worse_beyond_noise_is_refused_and_within_noise_is_not(tmp_path: Path) -> None:
    (tmp_path / "report.json").write_text(json.dumps(_report(0.95, 1)))
    assert worse_than(_report(0.93), tmp_path) == []
    assert "macro_f1 is 0.85" in worse_than(_report(0.85), tmp_path)[0]
    assert "false_alarms is 8" in worse_than(_report(0.95, 8), tmp_path)[0]


def test_what_could_not_be_rebuilt_or_told_apart_is_not_published(tmp_path: Path) -> None:
    recipe = replace(read_recipe(TOY), name="x", version="1.0.0")
    job = Job(recipe, tmp_path, tmp_path / "work", tmp_path / "work/publish", tmp_path / "releases", "abc")
    (tmp_path / "work/finetune").mkdir(parents=True)
    record = tmp_path / "work/finetune/stage.json"
    record.write_text('{"revision": "abc"}')
    assert rebuildable(job) == []
    record.write_text('{"revision": "abc-dirty"}')
    (tmp_path / "releases/x/1.0.0").mkdir(parents=True)
    dirty, there = rebuildable(job)
    assert "when finetune ran" in dirty
    assert "x 1.0.0 is released already" in there


def test_the_newest_version_is_found_by_number(tmp_path: Path) -> None:
    releases = tmp_path / "a"
    for version in ("1.9.0", "1.10.0", "0.20.1", "1.10.0.bak"):
        (releases / version).mkdir(parents=True)
        (releases / version / "manifest.json").write_text("{}")
    (releases / "2.0.0").mkdir()
    newest = latest_version(releases)
    assert newest is not None
    assert newest.name == "1.10.0"
    assert latest_version(tmp_path / "none") is None
