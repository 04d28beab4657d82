"""The real classifier over a backend that knows four words, can be held up and can be made to fail."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from tokenizers import Regex, Tokenizer, models, pre_tokenizers, processors

from model_server.calibration import Calibration
from model_server.classifier import Classifier
from model_server.manifest import MANIFEST, REQUIRED_FILES, read_manifest, write_manifest
from model_server.release import Label, Release

LABELS = (
    Label("benign", "Benign", (), 0, ()),
    Label("T1003.002", "Security Account Manager", ("credential-access",), 90, ()),
    Label("T1049", "System Network Connections Discovery", ("discovery",), 20, ()),
)
VOCABULARY = ["[PAD]", "[CLS]", "[SEP]", "[UNK]", "sam", "netstat", "crash", "nan"]
SAM, NETSTAT, CRASH, NAN = 4, 5, 6, 7


class FakeBackend:
    """`sam` means T1003.002, `netstat` T1049; `crash` raises, `nan` gives no number."""

    name = "onnx"

    def __init__(self) -> None:
        self.open = threading.Event()  # cleared: every forward pass waits
        self.open.set()
        self.entered = threading.Event()  # set as soon as a forward pass has begun
        self.batches: list[list[list[int]]] = []

    def logits(self, token_ids: Sequence[Sequence[int]]) -> np.ndarray:
        self.batches.append([list(ids) for ids in token_ids])
        self.entered.set()
        self.open.wait()
        if any(CRASH in ids for ids in token_ids):
            raise RuntimeError("crash")
        return np.array([self._row(ids) for ids in token_ids], dtype=np.float32)

    @property
    def windows(self) -> int:
        """How many windows were computed."""
        return sum(len(batch) for batch in self.batches)

    def _row(self, ids: Sequence[int]) -> list[float]:
        if NAN in ids:
            return [np.nan] * 3
        return [2.0, 6.0 if SAM in ids else -2.0, 5.0 if NETSTAT in ids else -2.0]


def make_fake_classifier(
    folder: Path, backend: FakeBackend | None = None, name: str = "fake", version: str = "1.0.0"
) -> Classifier:
    """A classifier as the server loads it; `folder` gets a release where it holds none."""
    if not (folder / MANIFEST).is_file():
        make_fake_release(folder, name, version)
    calibration = Calibration("temperature", 1.0, 0.5, 0.001, {}, families={"T1003": 0.4})
    return Classifier(Release(folder, read_manifest(folder), {}, LABELS, calibration, ()), backend or FakeBackend())


def make_fake_release(folder: Path, name: str, version: str) -> None:
    """A sealed folder of empty files around a real tokenizer."""
    folder.mkdir(parents=True, exist_ok=True)
    for file in REQUIRED_FILES:
        (folder / file).write_bytes(b"")
    _make_tokenizer().save(str(folder / "tokenizer.json"))
    (folder / "README.md").write_text(f"# {name}\n")
    write_manifest(
        folder,
        name=name,
        version=version,
        created="2026-01-01T00:00:00Z",
        max_length=128,
        attack_version="19",
        revision="tests",
        golden_tolerance={},
    )


def _make_tokenizer() -> Tokenizer:
    tokenizer = Tokenizer(models.WordLevel({word: i for i, word in enumerate(VOCABULARY)}, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = pre_tokenizers.Split(Regex(r"\W+"), "removed")
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", special_tokens=[("[CLS]", 1), ("[SEP]", 2)]
    )
    return tokenizer
