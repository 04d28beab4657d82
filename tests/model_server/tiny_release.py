"""A whole, valid release around a tiny random model, made in about a second, for tests of everything above it."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from safetensors.numpy import save_file
from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers

from model_server.backends import load_backend
from model_server.calibration import Calibration
from model_server.classifier import Classifier, golden_cases
from model_server.export import Bounds, export_onnx
from model_server.manifest import write_manifest
from model_server.release import Label, load_release, write_calibration, write_golden, write_labels
from model_server.tokenizer import EventTokenizer

MAX_LENGTH = 128
LABELS = (
    Label("benign", "Benign", (), 0, ()),
    Label("T1003.002", "Security Account Manager", ("credential-access",), 90, ()),
    Label("T1087.001", "Local Account", ("discovery",), 30, ()),
    Label("T1049", "System Network Connections Discovery", ("discovery",), 20, ()),
)
EVENTS = (
    {"text": "reg save hklm\\sam c:\\temp\\sam.hive"},
    {"text": "cmd.exe /c reg query hklm\\security\\sam\\domains\\account"},
    {"text": "net user /domain administrator"},
    {"text": "netstat -ano | findstr established"},
    {"text": "c:\\windows\\system32\\svchost.exe -k netsvcs -p -s schedule"},
    {"text": "powershell.exe -nop -w hidden get-localuser | select name"},
    {"Image": "C:\\Windows\\System32\\reg.exe", "CommandLine": "reg.exe add hkcu\\software\\x /v y /d 1"},
    {"_raw": "Nov 22 10:00:00 host sshd[4242]: Accepted publickey for deploy from 10.0.0.4", "sourcetype": "syslog"},
)
CONFIG = {
    "architectures": ["DebertaV2ForSequenceClassification"],
    "model_type": "deberta-v2",
    "vocab_size": 0,
    "hidden_size": 32,
    "num_hidden_layers": 2,
    "num_attention_heads": 2,
    "intermediate_size": 64,
    "hidden_act": "gelu",
    "pooler_hidden_act": "gelu",
    "pooler_hidden_size": 32,
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
}


def make_tiny_release(folder: Path, name: str = "tiny", version: str = "1.0.0", seed: int = 0) -> Path:
    """Build a release in `folder` (made if absent) and return it; another seed gives other weights."""
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer = _train_tokenizer()
    tokenizer.save(str(folder / "tokenizer.json"))
    _write_json(folder / "tokenizer_config.json", _tokenizer_config())
    config = {**CONFIG, "vocab_size": tokenizer.get_vocab_size()}
    _write_json(folder / "config.json", config)
    save_file(random_weights(config, seed), folder / "model.safetensors", metadata={"format": "pt"})
    write_labels(folder / "labels.json", "19", LABELS)
    write_calibration(folder / "calibration.json", Calibration("temperature", 1.5, 0.3, 0.001, {"texts": len(EVENTS)}))
    texts = [str(next(iter(event.values()))).lower() for event in EVENTS]
    samples = EventTokenizer(folder / "tokenizer.json", MAX_LENGTH).encode(texts * 2)
    export_onnx(folder, samples, MAX_LENGTH, Bounds(1.0, 1.0))
    seal(folder, name, version)
    return folder


def seal(folder: Path, name: str = "tiny", version: str = "1.0.0") -> None:
    """Write golden cases and manifest for what is in the folder."""
    (folder / "golden.jsonl").write_text('{"event": {}, "text": [], "scores": {}}\n')
    _write_manifest(folder, name, version)
    release = load_release(folder)
    cases = golden_cases(Classifier(release, load_backend("torch", release, threads=1)), EVENTS)
    write_golden(folder / "golden.jsonl", cases)
    _write_manifest(folder, name, version)


def random_weights(config: dict, seed: int) -> dict[str, np.ndarray]:
    """Weights of a random DeBERTa-v3 under Hugging Face's names."""
    random = np.random.default_rng(seed)
    hidden, inner = config["hidden_size"], config["intermediate_size"]
    weights: dict[str, np.ndarray] = {}

    def linear(name: str, inputs: int, outputs: int) -> None:
        weights[f"{name}.weight"] = (random.normal(size=(outputs, inputs)) * inputs**-0.5).astype(np.float32)
        weights[f"{name}.bias"] = (random.normal(size=outputs) * 0.1).astype(np.float32)

    def norm(name: str) -> None:
        weights[f"{name}.weight"] = (1 + random.normal(size=hidden) * 0.1).astype(np.float32)
        weights[f"{name}.bias"] = (random.normal(size=hidden) * 0.1).astype(np.float32)

    def table(name: str, rows: int) -> None:
        weights[f"{name}.weight"] = random.normal(size=(rows, hidden)).astype(np.float16).astype(np.float32)

    table("deberta.embeddings.word_embeddings", config["vocab_size"])
    norm("deberta.embeddings.LayerNorm")
    table("deberta.encoder.rel_embeddings", 2 * config["position_buckets"])
    norm("deberta.encoder.LayerNorm")
    for index in range(config["num_hidden_layers"]):
        prefix = f"deberta.encoder.layer.{index}"
        for part in ("query_proj", "key_proj", "value_proj"):
            linear(f"{prefix}.attention.self.{part}", hidden, hidden)
        linear(f"{prefix}.attention.output.dense", hidden, hidden)
        norm(f"{prefix}.attention.output.LayerNorm")
        linear(f"{prefix}.intermediate.dense", hidden, inner)
        linear(f"{prefix}.output.dense", inner, hidden)
        norm(f"{prefix}.output.LayerNorm")
    linear("pooler.dense", hidden, hidden)
    linear("classifier", hidden, len(config["id2label"]))
    return weights


def _train_tokenizer() -> Tokenizer:
    special = ["[PAD]", "[CLS]", "[SEP]", "[UNK]", "[MASK]"]
    tokenizer = Tokenizer(models.Unigram())
    tokenizer.normalizer = normalizers.Sequence(
        [
            normalizers.Lowercase(),
            normalizers.Replace(Regex(r"\s{2,}|[\n\r\t]"), " "),
            normalizers.NFC(),
            normalizers.Strip(left=False, right=True),
        ]
    )
    space = {"replacement": "▁", "prepend_scheme": "always"}
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([pre_tokenizers.Metaspace(**space)])
    tokenizer.decoder = decoders.Metaspace(**space)
    trainer = trainers.UnigramTrainer(
        vocab_size=300, special_tokens=special, unk_token="[UNK]", show_progress=False, initial_alphabet=[]
    )
    texts = [str(value) for event in EVENTS for value in event.values()]
    tokenizer.train_from_iterator(texts, trainer)
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS]:0 $A:0 [SEP]:0",
        pair="[CLS]:0 $A:0 [SEP]:0 $B:1 [SEP]:1",
        special_tokens=[("[CLS]", special.index("[CLS]")), ("[SEP]", special.index("[SEP]"))],
    )
    return tokenizer


def _tokenizer_config() -> dict:
    return {
        "tokenizer_class": "DebertaV2Tokenizer",
        "model_max_length": MAX_LENGTH,
        "do_lower_case": True,
        "bos_token": "[CLS]",
        "cls_token": "[CLS]",
        "eos_token": "[SEP]",
        "sep_token": "[SEP]",
        "pad_token": "[PAD]",
        "unk_token": "[UNK]",
        "mask_token": "[MASK]",
    }


def _write_manifest(folder: Path, name: str, version: str) -> None:
    write_manifest(
        folder,
        name=name,
        version=version,
        created="2026-01-01T00:00:00Z",
        max_length=MAX_LENGTH,
        attack_version="19",
        revision="tests",
        golden_tolerance={"torch": 1e-3, "onnx": 0.2},
    )


def _write_json(path: Path, data: dict) -> None:
    path.write_text(json.dumps(data, indent=1), encoding="utf-8")
