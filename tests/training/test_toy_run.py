"""The whole pipeline on the toy recipe: from grammars to a published release, without any data set."""

from __future__ import annotations

import csv
import dataclasses
import json
import multiprocessing
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import numpy as np
import pytest
import torch
from peft import PeftModel
from safetensors.torch import load_file
from transformers import AutoModelForSequenceClassification, DebertaV2TokenizerFast

from mitre_core.errors import GateRefused
from model_server.classifier import Classifier, check_golden
from model_server.release import load_release
from model_server.tokenizer import EventTokenizer
from training.dataset import read_labels, read_split
from training.inference import compute_logits, flatten_windows
from training.optimise import CHECKPOINT
from training.pipeline import PROJECT, Run, describe_stages, run_stages, select_stages
from training.recipe import read_recipe
from training.sequence_model import load_base_model
from training.splits import SPLITS
from training.stages import publish
from training.stages.merge import MAX_MERGE_ERROR
from training.token_batches import tokenize_texts

pytestmark = pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing`:FutureWarning")

TOY = Path(__file__).parents[2] / "training" / "recipes" / "toy.toml"


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    torch.set_num_threads(1)  # the model is too small for two, and on a busy machine they wait for each other
    folder = tmp_path_factory.mktemp("toy")
    run = Run(read_recipe(TOY), folder / "data", folder / "work", folder / "releases", "0" * 40)
    run_stages(run, select_stages())
    return run


@pytest.fixture(scope="module")
def release(run: Run) -> Path:
    return run.releases / "toy" / "0.0.1"


def test_nothing_runs_twice(run: Run) -> None:
    assert {state for _, state, _ in describe_stages(run, select_stages())} == {"unchanged"}


def test_the_splits_share_no_group_and_no_text(run: Run) -> None:
    splits = {name: read_split(run.work / "dataset", name) for name in SPLITS}
    groups = [{row.example.group for row in rows} for rows in splits.values()]
    texts = [{row.windows for row in rows} for rows in splits.values()]
    for parts in (groups, texts):
        assert len(set().union(*parts)) == sum(len(part) for part in parts)
    with (run.work / "dataset" / "train.csv").open(newline="") as file:
        lines = list(csv.reader(file))
    assert lines[0] == ["text", "label"]
    assert len(lines) == 1 + len(splits["train"])


def test_the_release_loads_strictly_and_its_golden_cases_hold_on_both_backends(release: Path) -> None:
    load_release(release)
    for backend in ("torch", "onnx"):
        check_golden(Classifier.load(release, backend))


def test_transformers_reads_the_release_as_it_stands_and_agrees_with_what_is_served(release: Path) -> None:
    texts = ["reg save hklm\\sam c:\\temp\\sam.hiv", "netstat -ano", "net user"]
    tokenizer = DebertaV2TokenizerFast.from_pretrained(release)
    model = AutoModelForSequenceClassification.from_pretrained(release)
    inputs = tokenizer(texts, return_tensors="pt", padding=True, truncation=True, max_length=64)
    inputs.pop("token_type_ids", None)
    with torch.inference_mode():
        expected = model(**inputs).logits.float().numpy()
    served = Classifier.load(release, "torch").logits(texts)
    np.testing.assert_allclose(served, expected, atol=1e-4)
    assert model.config.id2label[0] == "benign"


def test_the_merge_kept_the_answers(run: Run) -> None:
    figures = json.loads((run.work / "merge" / "stage.json").read_text())["figures"]
    assert figures["merge_error"] <= 1e-4
    assert (run.work / "finetune" / "adapter" / "adapter_model.safetensors").is_file()


def test_the_release_holds_bfloat16_values(run: Run) -> None:
    for name, weights in load_file(run.work / "publish" / "release" / "model.safetensors").items():
        assert torch.equal(weights, weights.to(torch.bfloat16).to(weights.dtype)), name


def _adapter_logits(work: Path, texts: list[str], seed: int) -> np.ndarray:
    base = load_base_model(work / "pretrain", read_labels(work / "dataset"), seed)
    model = PeftModel.from_pretrained(base, str(work / "finetune" / "adapter"))
    return compute_logits(model, tokenize_texts(texts, work / "tokenizer", 64))


def _released_logits(work: Path, texts: list[str], seed: int) -> tuple[np.ndarray, np.ndarray]:
    torch.manual_seed(seed)
    merged = AutoModelForSequenceClassification.from_pretrained(work / "merge" / "model")
    served = Classifier.load(work / "publish" / "release", "torch")
    return compute_logits(merged, tokenize_texts(texts, work / "tokenizer", 64)), served.logits(texts)


def test_adapter_merged_and_served_agree_in_two_processes_with_different_seeds(run: Run) -> None:
    tokenizer = EventTokenizer(run.work / "tokenizer" / "tokenizer.json")
    texts = flatten_windows(read_split(run.work / "dataset", "validation")).texts
    # What is longer is served in pieces, and cut in training.
    texts = [text for text, ids in zip(texts, tokenizer.encode(texts), strict=True) if len(ids) <= 64][:50]
    assert len(texts) > 20
    found = []
    for seed, compute in ((11, _adapter_logits), (12, _released_logits)):
        with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as fresh:
            found.append(fresh.submit(compute, run.work, texts, seed).result())
    adapter, (merged, served) = found
    np.testing.assert_allclose(served, merged, atol=1e-4)
    figures = json.loads((run.work / "merge" / "stage.json").read_text())["figures"]
    # The merged model is the adapter's but for its rounding to bfloat16 values, which the merge measured.
    assert 0 < np.abs(adapter - merged).max() <= figures["rounding_error"] + MAX_MERGE_ERROR


def test_a_fine_tuning_that_was_killed_ends_with_the_very_same_weights(run: Run, tmp_path: Path) -> None:
    shutil.copytree(run.work, tmp_path / "work", ignore=shutil.ignore_patterns("finetune"))
    command = [
        sys.executable,
        "-m",
        "training",
        "run",
        str(TOY),
        "--work",
        str(tmp_path / "work"),
        "--only",
        "finetune",
    ]
    checkpoint = tmp_path / "work" / "finetune" / CHECKPOINT
    environment = os.environ | {"OMP_NUM_THREADS": "1"}
    with subprocess.Popen(command, cwd=PROJECT, env=environment, stderr=subprocess.DEVNULL) as first:
        while not checkpoint.exists() and first.poll() is None:
            time.sleep(0.02)
        first.kill()
    assert first.returncode == -signal.SIGKILL
    again = subprocess.run(command, cwd=PROJECT, env=environment, capture_output=True, text=True, check=True)
    assert "status=resume" in again.stderr
    assert "resumed_at_step=" in again.stderr
    weights = [work / "finetune" / "adapter" / "adapter_model.safetensors" for work in (run.work, tmp_path / "work")]
    assert weights[0].read_bytes() == weights[1].read_bytes()


def test_nothing_is_published_from_a_dirty_tree_or_below_a_gate(run: Run, tmp_path: Path) -> None:
    gates = dataclasses.replace(run.recipe.gates, min_macro_f1=1.1)
    job = run._replace(
        recipe=dataclasses.replace(run.recipe, gates=gates),
        releases=tmp_path / "releases",
        revision="0" * 40 + "-dirty",
    ).job(select_stages(only="publish")[0])
    with pytest.raises(GateRefused, match=r"needs at least 1\.1[\s\S]*tracked files differed from the revision"):
        publish.run(job._replace(folder=tmp_path / "publish"))
    assert not job.releases.exists()


def test_the_page_needs_nothing_else_and_shows_every_system(release: Path) -> None:
    page = (release / "report.html").read_text()
    assert not re.search(r"""(?:src|href)=["']?(?:https?:)?//""", page)
    assert page.count("<svg") == 6
    for text in ("this model", "TF-IDF + linear", "majority label", "must not be", "T1003.002"):
        assert text in page
    assert "$" not in re.sub(r"(?s)<svg.*?</svg>", "", page)


def test_the_report_and_the_card_state_the_same_figure(release: Path) -> None:
    report = json.loads((release / "report.json").read_text())
    figure = f"{report['systems']['model']['macro_f1']['value']:.3f}"
    assert figure in (release / "report.md").read_text()
    card = (release / "README.md").read_text()
    assert figure in card
    assert "| averaged over event types |" in card
    assert report["test"]["events"] > 20
    assert report["evasion"]["attacks"] > 5


def test_curves_are_drawn(run: Run) -> None:
    for stage in ("pretrain", "finetune"):
        assert (run.work / stage / "curves.png").read_bytes()[:4] == b"\x89PNG"
