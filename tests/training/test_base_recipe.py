"""The recipe for microsoft/deberta-v3-base, on a folder laid out as the hub's and of its architecture, but small."""

from __future__ import annotations

import dataclasses
import json
from keyword import kwlist
from pathlib import Path

import numpy as np
import pytest
import sentencepiece
import torch
from safetensors.torch import load_file
from transformers import DebertaV2Config, DebertaV2ForMaskedLM

from model_server.classifier import Classifier, check_golden
from tests.training.test_sequence_model import BASE
from training.pipeline import Run, run_stages, select_stages
from training.recipe import BaseRule, GateRule, GeneratorRule, Recipe, read_recipe

pytestmark = pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing`:FutureWarning")

RECIPE = Path(__file__).parents[2] / "training" / "recipes" / "deberta-v3-base.toml"
SMALL = {
    "num_hidden_layers": 3,
    "hidden_size": 24,
    "intermediate_size": 48,
    "pooler_hidden_size": 24,
    "vocab_size": 420,
}
TEXTS = [f"{verb} hklm\\{hive} c:\\{name}.hiv" for verb in ("reg save", "net user") for hive in "ab" for name in kwlist]


def _write_base(folder: Path) -> None:
    """What the hub holds: config.json, pytorch_model.bin in half precision with the pretraining's heads, spm.model and
    tokenizer_config.json; no safetensors and no tokenizer.json."""
    folder.mkdir()
    config = {**BASE, **SMALL, "model_type": "deberta-v2"}
    torch.manual_seed(1)
    model = DebertaV2ForMaskedLM(DebertaV2Config(**config)).half()
    torch.save(model.state_dict(), folder / "pytorch_model.bin")
    (folder / "config.json").write_text(json.dumps(config))
    (folder / "tokenizer_config.json").write_text('{"do_lower_case": false, "vocab_type": "spm"}')
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(TEXTS * 20),
        model_prefix=str(folder / "spm"),
        vocab_size=150,
        hard_vocab_limit=False,
        pad_id=0,
        bos_id=1,
        eos_id=2,
        unk_id=3,
        pad_piece="[PAD]",
        bos_piece="[CLS]",
        eos_piece="[SEP]",
        unk_piece="[UNK]",
        minloglevel=2,
    )
    (folder / "spm.vocab").unlink()


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    torch.set_num_threads(1)
    folder = tmp_path_factory.mktemp("base")
    _write_base(folder / "hub")
    whole = read_recipe(RECIPE)
    recipe: Recipe = dataclasses.replace(
        whole,
        sources={},
        generators={"credential": GeneratorRule(1200)},
        base=BaseRule(path=str(folder / "hub")),
        finetune=dataclasses.replace(whole.finetune, steps=4, batch_tokens=1024),
        gates=GateRule(0.0, 10_000, 0.0, max_onnx_flips=1.0, max_onnx_shift=1.0),
        behaviour=("toy",),
    )
    run = Run(recipe, folder / "data", folder / "work", folder / "releases", "0" * 40)
    stages = select_stages()
    run_stages(run, stages[: [stage.name for stage in stages].index("behaviour")])
    return run


def test_the_adapter_is_trained_on_the_bases_own_weights_and_leaves_them_alone(run: Run) -> None:
    figures = json.loads((run.work / "finetune" / "stage.json").read_text())["figures"]
    assert (figures["method"], figures["steps"]) == ("lora", 4)
    base = torch.load(Path(run.recipe.base.path) / "pytorch_model.bin", weights_only=True)
    merged = load_file(run.work / "package" / "release" / "model.safetensors")
    for part, is_same in (("embeddings.word_embeddings", True), ("encoder.layer.2.output.dense", False)):
        before = base[f"deberta.{part}.weight"].to(torch.bfloat16)
        assert torch.equal(merged[f"deberta.{part}.weight"].to(torch.bfloat16), before) is is_same


def test_the_release_tokenizes_as_the_base_does(run: Run) -> None:
    processor = sentencepiece.SentencePieceProcessor(model_file=str(Path(run.recipe.base.path) / "spm.model"))
    served = Classifier.load(run.work / "package" / "release", "onnx")
    for text in (*TEXTS, "Never SEEN ☃"):
        assert served.tokenize([text])[0] == [1, *processor.encode(text), 2]


def test_the_release_answers_alike_on_both_backends(run: Run) -> None:
    release = run.work / "package" / "release"
    for backend in ("torch", "onnx"):
        check_golden(Classifier.load(release, backend))
    assert np.isfinite(Classifier.load(release, "onnx").logits(TEXTS)).all()
