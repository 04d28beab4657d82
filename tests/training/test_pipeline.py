from __future__ import annotations

import dataclasses
import json
import re
from pathlib import Path

import pytest

from mitre_core.errors import SettingsError
from training.__main__ import main
from training.pipeline import (
    PROJECT,
    STARTED_FILE,
    Run,
    describe_stages,
    fingerprint_stage,
    imported_files,
    run_stages,
    select_stages,
)
from training.recipe import GeneratorRule, Recipe, SourceRule, read_recipe
from training.stage import Stage
from training.stages import STAGES

TOY = Path(__file__).parents[2] / "training" / "recipes" / "toy.toml"


@pytest.fixture
def recipe() -> Recipe:
    return dataclasses.replace(read_recipe(TOY), generators={"credential": GeneratorRule(20)})


def _run(recipe: Recipe, tmp_path: Path) -> Run:
    return Run(recipe, tmp_path, tmp_path / "work", tmp_path / "releases", "0" * 40)


def _states(run: Run) -> dict[str, str]:
    return {name: state for name, state, _ in describe_stages(run, select_stages())}


def test_a_finished_stage_is_skipped_until_its_part_of_the_recipe_changes(recipe: Recipe, tmp_path: Path) -> None:
    run = _run(recipe, tmp_path)
    generate = select_stages(only="generate")
    run_stages(run, generate)
    record = tmp_path / "work" / "generate" / "stage.json"
    first = record.stat().st_mtime_ns
    run_stages(run, generate)
    assert record.stat().st_mtime_ns == first
    slower = dataclasses.replace(recipe, finetune=dataclasses.replace(recipe.finetune, learning_rate=1.0))
    assert _states(_run(slower, tmp_path))["generate"] == "unchanged"
    larger = dataclasses.replace(recipe, generators={"credential": GeneratorRule(21)})
    assert _states(_run(larger, tmp_path))["generate"] == "run"
    run_stages(_run(larger, tmp_path), generate)
    assert record.stat().st_mtime_ns != first


def test_stage_json_says_what_was_made_of_what(recipe: Recipe, tmp_path: Path) -> None:
    run_stages(_run(recipe, tmp_path), select_stages(only="generate"))
    record = json.loads((tmp_path / "work" / "generate" / "stage.json").read_text())
    assert record["revision"] == "0" * 40
    assert record["figures"]["credential"]["examples"] == 20
    assert {"recipe", "inputs", "code", "event_text_version"} <= set(record["fingerprint"])
    assert record["seconds"] >= 0
    assert len(record["outputs_sha256"]) == 64


def test_an_interrupted_stage_resumes_only_with_the_same_fingerprint(recipe: Recipe, tmp_path: Path) -> None:
    run = _run(recipe, tmp_path)
    run_stages(run, select_stages(only="generate"))
    folder = tmp_path / "work" / "generate"
    fingerprint = json.loads((folder / "stage.json").read_text())["fingerprint"]
    (folder / "stage.json").unlink()
    (folder / STARTED_FILE).write_text(json.dumps(fingerprint))
    assert _states(run)["generate"] == "resume"
    (folder / STARTED_FILE).write_text(json.dumps({**fingerprint, "recipe": "another"}))
    assert _states(run)["generate"] == "run"


def test_what_comes_after_a_stage_that_runs_runs_too(recipe: Recipe, tmp_path: Path) -> None:
    run = _run(recipe, tmp_path)
    run_stages(run, select_stages(only="generate"))
    states = _states(run)
    assert states["generate"] == "unchanged"
    assert {state for name, state in states.items() if name not in ("generate", "collect")} == {"run"}


def test_a_stage_without_its_inputs_says_which_is_missing(recipe: Recipe, tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="dataset needs collect, which has not finished"):
        run_stages(_run(recipe, tmp_path), select_stages(only="dataset"))


def test_no_stage_builds_on_one_that_saw_other_data(recipe: Recipe, tmp_path: Path) -> None:
    for name, inputs in (("dataset", {}), ("leak_gate", {"dataset": "old"})):
        record = {"outputs_sha256": "new", "fingerprint": {"inputs": inputs}}
        (tmp_path / "work" / name).mkdir(parents=True)
        (tmp_path / "work" / name / "stage.json").write_text(json.dumps(record))
    with pytest.raises(SettingsError, match=r"leak_gate, which was made from another dataset.*--from leak_gate"):
        run_stages(_run(recipe, tmp_path), select_stages(start="tokenizer"), is_forced=True)


def test_an_unknown_stage_is_refused_with_the_list() -> None:
    with pytest.raises(SettingsError, match=r"no stage 'polish'; the stages are: collect, generate"):
        select_stages(start="polish")


def test_a_missing_data_folder_says_what_to_clone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    recipe = TOY.with_name("credential-dumping.toml")
    arguments = [
        "run",
        str(recipe),
        "--data",
        str(tmp_path / "none"),
        "--work",
        str(tmp_path / "w"),
        "--only",
        "collect",
    ]
    assert main(arguments) == 1
    said = capsys.readouterr().err
    assert "13 data folders are not there; say with --data where they are" in said
    assert f"git clone --depth 1 https://github.com/SigmaHQ/sigma {tmp_path / 'none' / 'sigma'}\n" in said


def test_a_bad_record_is_named_by_file_and_line_and_counted(
    recipe: Recipe, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "own-events").mkdir()
    lines = ['{"text": "dir", "label": "benign"}', '{"text": "dir"}', "{"]
    (tmp_path / "own-events" / "ours.jsonl").write_text("\n".join(lines))
    run = _run(dataclasses.replace(recipe, sources={"own_events": SourceRule()}), tmp_path)
    with caplog.at_level("INFO"):
        run_stages(run, select_stages(only="collect"))
    figures = json.loads((run.work / "collect" / "stage.json").read_text())["figures"]["own_events"]
    assert (figures["examples"], figures["skipped"]) == (1, {"unreadable": 2})
    assert [one.split("ours.jsonl:")[1][:2] for one in figures["unreadable"]] == ["2:", "3:"]
    assert "source=own_events unreadable=2 first=" in caplog.text


def test_dry_run_and_list_do_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    work = tmp_path / "w"
    assert main(["run", str(TOY), "--work", str(work), "--dry-run"]) == 0
    assert main(["run", str(TOY), "--work", str(work), "--list"]) == 0
    out = capsys.readouterr().out
    assert "leak_gate" in out
    assert not work.exists()


@pytest.mark.parametrize(
    ("stage", "path"),
    [
        ("collect", "training/yaml_files.py"),
        ("dataset", "lib/mitre_core/well_known.py"),
        ("leak_gate", "training/near_duplicates.py"),
        ("finetune", "training/event_type.py"),
        ("merge", "training/sequence_model.py"),
        ("package", "model_server/onnx_graph.py"),
        ("evaluate", "model_server/classifier.py"),
        ("publish", "training/model_card.py"),
    ],
)
def test_a_stage_rests_on_all_it_imports(stage: str, path: str) -> None:
    assert PROJECT / path in imported_files(f"training.stages.{stage}")


def test_training_rests_neither_on_how_events_are_read_nor_on_how_recipes_are() -> None:
    names = {path.name for path in imported_files("training.stages.finetune")}
    assert not {name for name in names if name.startswith("event_")} - {"event_type.py"}
    assert not names & {"recipe.py", "stage.py", "attack.py"}


@pytest.mark.parametrize("stage", STAGES, ids=lambda stage: stage.name)
def test_what_a_stage_rests_on_is_there(stage: Stage) -> None:
    assert all(path.is_file() for path in imported_files(f"training.stages.{stage.name}"))


@pytest.mark.parametrize("stage", STAGES, ids=lambda stage: stage.name)
def test_a_stage_names_every_part_of_the_recipe_and_every_stage_it_reads(stage: Stage) -> None:
    code = (PROJECT / "training" / "stages" / f"{stage.name}.py").read_text(encoding="utf-8")
    assert set(re.findall(r"job\.recipe\.(\w+)", code)) - {"part"} <= {*stage.recipe_parts}
    assert set(re.findall(r'job\.of\("(\w+)"\)', code)) <= {*stage.needs}


def test_rules_that_changed_are_read_again_though_no_source_names_them(recipe: Recipe, tmp_path: Path) -> None:
    run = _run(recipe, tmp_path)
    (collect,) = select_stages(only="collect")
    before = fingerprint_stage(collect, run.job(collect))
    (tmp_path / "sigma").mkdir()
    (tmp_path / "sigma" / "rule.yml").write_text("title: a")
    assert fingerprint_stage(collect, run.job(collect)) != before
