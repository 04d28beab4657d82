"""Whole, valid releases around random weights of any DeBERTa-v3 configuration: speed does not depend on training."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from safetensors.numpy import save_file
from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers

from ..backends import load_backend
from ..calibration import Calibration
from ..classifier import Classifier, golden_cases
from ..export import Bounds, export_onnx
from ..manifest import write_manifest
from ..release import Label, load_release, write_calibration, write_golden, write_labels
from ..tokenizer import EventTokenizer

MAX_LENGTH = 128
LABELS = (
    Label("benign", "Benign", (), 0, ()),
    Label("T1003.002", "Security Account Manager", ("credential-access",), 90, ()),
    Label("T1087.001", "Local Account", ("discovery",), 30, ()),
    Label("T1049", "System Network Connections Discovery", ("discovery",), 20, ()),
)
EXPORT_TEXTS = 100  # random weights need no careful ranges, and a base model takes a second for ten texts
SPECIAL_TOKENS = {
    "pad_token": "[PAD]",
    "cls_token": "[CLS]",
    "sep_token": "[SEP]",
    "unk_token": "[UNK]",
    "mask_token": "[MASK]",
}


def make_random_release(
    folder: Path, config: Mapping[str, Any], texts: Sequence[str], *, name: str, version: str = "1.0.0", seed: int = 0
) -> Path:
    """Build a release in `folder` (made if absent) and return it; its vocabulary is learnt from `texts`."""
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer = train_tokenizer(texts, int(config["vocab_size"]))
    tokenizer.save(str(folder / "tokenizer.json"))
    write_json(folder / "tokenizer_config.json", _tokenizer_config())
    write_json(folder / "config.json", full_config(config))
    save_file(random_weights(config, seed), folder / "model.safetensors", metadata={"format": "pt"})
    write_labels(folder / "labels.json", "19", LABELS)
    write_calibration(folder / "calibration.json", Calibration("temperature", 1.5, 0.3, 0.001, {"texts": len(texts)}))
    texts_to_export = [text.lower() for text in texts[:EXPORT_TEXTS]]
    samples = EventTokenizer(folder / "tokenizer.json").encode(texts_to_export)
    # Random weights have no verdicts to protect: any flip is allowed.
    export_onnx(folder, samples, MAX_LENGTH, Bounds(1.0, 1.0))
    seal(folder, [{"text": text} for text in texts[:8]], name, version)
    return folder


def seal(folder: Path, events: Sequence[Mapping[str, Any]], name: str, version: str) -> None:
    """Write golden cases of these events and the manifest for what is in the folder."""
    (folder / "golden.jsonl").write_text('{"event": {}, "text": [], "scores": {}}\n')
    _write_manifest(folder, name, version)
    release = load_release(folder)
    cases = golden_cases(Classifier(release, load_backend("torch", release, threads=1)), events)
    write_golden(folder / "golden.jsonl", cases)
    _write_manifest(folder, name, version)


def full_config(shape: Mapping[str, Any]) -> dict[str, Any]:
    """config.json of a DeBERTa-v3 classifier of this shape."""
    return {
        "architectures": ["DebertaV2ForSequenceClassification"],
        "model_type": "deberta-v2",
        "hidden_act": "gelu",
        "pooler_hidden_act": "gelu",
        "pooler_hidden_size": shape["hidden_size"],
        "pooler_dropout": 0,
        "hidden_dropout_prob": 0.0,
        "attention_probs_dropout_prob": 0.0,
        "max_position_embeddings": 512,
        "type_vocab_size": 0,
        "layer_norm_eps": 1e-7,
        "relative_attention": True,
        "max_relative_positions": -1,
        "position_buckets": 256,
        "pos_att_type": ["c2p", "p2c"],
        "share_att_key": True,
        "norm_rel_ebd": "layer_norm",
        "position_biased_input": False,
        "pad_token_id": 0,
        "dtype": "float32",
        "id2label": {str(index): label.id for index, label in enumerate(LABELS)},
        "label2id": {label.id: index for index, label in enumerate(LABELS)},
        **shape,
    }


def random_weights(shape: Mapping[str, Any], seed: int) -> dict[str, np.ndarray]:
    """Weights of a random DeBERTa-v3 under Hugging Face's names."""
    random = np.random.default_rng(seed)
    hidden, inner = shape["hidden_size"], shape["intermediate_size"]
    weights: dict[str, np.ndarray] = {}

    def linear(name: str, inputs: int, outputs: int) -> None:
        weights[f"{name}.weight"] = random.standard_normal((outputs, inputs), np.float32) * np.float32(inputs**-0.5)
        weights[f"{name}.bias"] = random.standard_normal(outputs, np.float32) * np.float32(0.1)

    def norm(name: str) -> None:
        weights[f"{name}.weight"] = 1 + random.standard_normal(hidden, np.float32) * np.float32(0.1)
        weights[f"{name}.bias"] = random.standard_normal(hidden, np.float32) * np.float32(0.1)

    def table(name: str, rows: int) -> None:
        values = random.standard_normal((rows, hidden), np.float32)
        weights[f"{name}.weight"] = values.astype(np.float16).astype(np.float32)

    table("deberta.embeddings.word_embeddings", shape["vocab_size"])
    norm("deberta.embeddings.LayerNorm")
    table("deberta.encoder.rel_embeddings", 2 * 256)
    norm("deberta.encoder.LayerNorm")
    for index in range(shape["num_hidden_layers"]):
        prefix = f"deberta.encoder.layer.{index}"
        for part in ("query_proj", "key_proj", "value_proj"):
            linear(f"{prefix}.attention.self.{part}", hidden, hidden)
        linear(f"{prefix}.attention.output.dense", hidden, hidden)
        norm(f"{prefix}.attention.output.LayerNorm")
        linear(f"{prefix}.intermediate.dense", hidden, inner)
        linear(f"{prefix}.output.dense", inner, hidden)
        norm(f"{prefix}.output.LayerNorm")
    linear("pooler.dense", hidden, hidden)
    linear("classifier", hidden, len(LABELS))
    return weights


def train_tokenizer(texts: Sequence[str], vocab_size: int) -> Tokenizer:
    """A lower-casing Unigram tokenizer as DebertaV2TokenizerFast holds it, of at most `vocab_size` pieces."""
    tokenizer = Tokenizer(models.Unigram())
    tokenizer.normalizer = normalizers.Sequence(
        [
            normalizers.Lowercase(),
            normalizers.Replace(Regex(r"\s{2,}|[\n\r\t]"), " "),
            normalizers.NFC(),
            normalizers.Strip(left=False, right=True),
        ]
    )
    metaspace = pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always")
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([metaspace])
    tokenizer.decoder = decoders.Metaspace(replacement="▁", prepend_scheme="always")
    special = list(SPECIAL_TOKENS.values())
    trainer = trainers.UnigramTrainer(
        vocab_size=vocab_size, special_tokens=special, unk_token="[UNK]", show_progress=False, initial_alphabet=[]
    )
    tokenizer.train_from_iterator(texts, trainer)
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS]:0 $A:0 [SEP]:0",
        pair="[CLS]:0 $A:0 [SEP]:0 $B:1 [SEP]:1",
        special_tokens=[(token, special.index(token)) for token in ("[CLS]", "[SEP]")],
    )
    return tokenizer


def write_json(path: Path, data: Mapping[str, Any]) -> None:
    """Write one JSON file of a release."""
    path.write_text(json.dumps(data, indent=1), encoding="utf-8")


def _tokenizer_config() -> dict[str, Any]:
    return {
        "tokenizer_class": "DebertaV2Tokenizer",
        "model_max_length": MAX_LENGTH,
        "do_lower_case": True,
        "bos_token": "[CLS]",
        "eos_token": "[SEP]",
        **SPECIAL_TOKENS,
    }


def _write_manifest(folder: Path, name: str, version: str) -> None:
    write_manifest(
        folder,
        name=name,
        version=version,
        created="2026-01-01T00:00:00Z",
        max_length=MAX_LENGTH,
        attack_version="19",
        revision="random",
        golden_tolerance={"torch": 1e-3, "onnx": 0.2},
    )
