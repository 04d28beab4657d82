"""The classifier: events in, results out; the same one for the server, the command line and training."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from mitre_core.errors import ReleaseError
from mitre_core.event_text import render_event
from mitre_core.wire import STATUS_EMPTY, STATUS_OK, STATUS_UNREADABLE, UNKNOWN, Candidate, Result

from .backends import GOLDEN_TOLERANCE, Backend, load_backend
from .calibration import (
    BENIGN_INDEX,
    Threshold,
    attack_scores,
    best_techniques,
    deciding_windows,
    is_named,
    read_threshold,
    score_logits,
)
from .release import GoldenCase, Release, load_release
from .tokenizer import EventTokenizer, cut_pieces

logger = logging.getLogger(__name__)

# Tokens of one forward batch, padding included. 256 to 512 are alike, 2048 is a sixth slower,
# for its activations fall out of the cache.
FORWARD_TOKENS = 512
_EVEN = 0.5  # of an attack score from here on that names nothing it says `unknown`, below it `benign`


class Prepared(NamedTuple):
    """One event, rendered. Only with status `ok` is there anything to compute."""

    windows: tuple[str, ...]
    is_truncated: bool
    status: str


class Classifier:
    """A release with a backend. Three verbs: prepare (render), forward (logits), decide (scores, labels)."""

    def __init__(self, release: Release, backend: Backend) -> None:
        self.release = release
        self.backend = backend
        self._tokenizer = EventTokenizer(release.file("tokenizer.json"))
        self._tactics = [", ".join(label.tactics) for label in release.labels]
        self.threshold = read_threshold(release.calibration, [label.id for label in release.labels])

    @classmethod
    def load(cls, folder: Path, backend: str = "onnx", threads: int = 1, torch_mode: str = "plain") -> Classifier:
        """Load and verify a release folder; `threads` are those of one forward pass.

        Raises: ReleaseError, or SettingsError where this machine cannot run that backend so.
        """
        release = load_release(Path(folder))
        return cls(release, load_backend(backend, release, threads, torch_mode))

    def prepare(self, events: Sequence[Any]) -> list[Prepared]:
        """Render events to texts; never raises for what an event holds."""
        return [prepare_event(event) for event in events]

    def tokenize(self, texts: Sequence[str]) -> list[list[int]]:
        """Token ids of texts, for `forward`."""
        return self._tokenizer.encode(texts)

    def forward(self, token_ids: Sequence[Sequence[int]]) -> np.ndarray:
        """Logits (B, labels) float32 of one forward batch; a text too long for the model is read in pieces, of which
        the most suspicious one answers."""
        max_length = self.release.manifest.max_length
        if max(map(len, token_ids)) <= max_length:
            return self.backend.logits(token_ids)
        pieces = [cut_pieces(ids, max_length) for ids in token_ids]
        logits = self.backend.logits([piece for one in pieces for piece in one])
        return logits[deciding_windows(self._scores_of(logits), np.array([len(one) for one in pieces]))]

    def decide(
        self, prepared: Sequence[Prepared], logits: np.ndarray, *, threshold: float | None = None, top_k: int = 0
    ) -> list[Result]:
        """Results of events, in order.

        logits: (W, labels), one row for every window of every event with status `ok`, in order.
        """
        computed = [event for event in prepared if event.status == STATUS_OK]
        decided = iter(self._decide(computed, logits, self._threshold(threshold), top_k) if computed else ())
        return [next(decided) if event.status == STATUS_OK else _nothing(event.status) for event in prepared]

    def classify(self, events: Sequence[Any], *, threshold: float | None = None, top_k: int = 0) -> list[Result]:
        """One result per event, in order; repeated texts are computed once."""
        prepared = self.prepare(events)
        return self.decide(prepared, self._logits_of(prepared), threshold=threshold, top_k=top_k)

    def scores(self, events: Sequence[Any]) -> np.ndarray:
        """Calibrated scores (N, labels) of the deciding windows; a row of NaN where there was nothing to compute."""
        prepared = self.prepare(events)
        rows = np.full((len(prepared), len(self.release.labels)), np.nan)
        computed = [index for index, event in enumerate(prepared) if event.status == STATUS_OK]
        if computed:
            scores = self._scores_of(self._logits_of(prepared))
            counts = np.array([len(prepared[index].windows) for index in computed])
            rows[computed] = scores[deciding_windows(scores, counts)]
        return rows

    def logits(self, texts: Sequence[str]) -> np.ndarray:
        """Logits (len(texts), labels) of rendered texts: each distinct one once, in length-sorted forward batches."""
        distinct = list(dict.fromkeys(texts))
        token_ids = self.tokenize(distinct)
        rows = np.empty((len(distinct), len(self.release.labels)), dtype=np.float32)
        for batch in forward_batches([len(ids) for ids in token_ids]):
            rows[batch] = self.forward([token_ids[index] for index in batch])
        position = {text: index for index, text in enumerate(distinct)}
        return rows[[position[text] for text in texts]]

    def _logits_of(self, prepared: Sequence[Prepared]) -> np.ndarray:
        return self.logits([text for event in prepared if event.status == STATUS_OK for text in event.windows])

    def _scores_of(self, logits: np.ndarray) -> np.ndarray:
        calibration = self.release.calibration
        return score_logits(logits, calibration.temperature, calibration.lapse)

    def _threshold(self, threshold: float | None) -> Threshold:
        return self.threshold if threshold is None else Threshold(threshold)

    def _decide(
        self, prepared: Sequence[Prepared], logits: np.ndarray, threshold: Threshold, top_k: int
    ) -> list[Result]:
        scores = self._scores_of(logits)
        counts = np.array([len(event.windows) for event in prepared])
        scores = scores[deciding_windows(scores, counts)]
        # Techniques share an attack's score among them: whether it is one is asked of their sum, which one of the best.
        attacks, best = attack_scores(scores), best_techniques(scores)
        named = is_named(scores, best, threshold)
        best = np.where(named | (attacks >= _EVEN), best, BENIGN_INDEX)
        best_scores = scores[np.arange(len(scores)), best].tolist()
        tops = self._tops(scores, top_k) if top_k else [()] * len(scores)
        rows = zip(prepared, best.tolist(), best_scores, attacks.tolist(), named.tolist(), tops, strict=True)
        return [self._result(*row) for row in rows]

    def _result(
        self,
        event: Prepared,
        index: int,
        score: float,
        attack_score: float,
        named: bool,
        top: tuple[Candidate, ...],
    ) -> Result:
        if index != BENIGN_INDEX and not named:
            return Result(UNKNOWN, "", "", score, attack_score, STATUS_OK, event.is_truncated, top)
        label = self.release.labels[index]
        return Result(
            label.id, label.name, self._tactics[index], score, attack_score, STATUS_OK, event.is_truncated, top
        )

    def _tops(self, scores: np.ndarray, top_k: int) -> list[tuple[Candidate, ...]]:
        order = np.argsort(-scores, axis=1, kind="stable")[:, :top_k]
        labels = self.release.labels
        return [
            tuple(Candidate(labels[i].id, labels[i].name, float(row[i])) for i in indices)
            for row, indices in zip(scores, order.tolist(), strict=True)
        ]


def prepare_event(event: Any) -> Prepared:
    """Render one event; a status instead of a text where that cannot be done."""
    if not isinstance(event, Mapping) or not all(isinstance(name, str) for name in event):
        return Prepared((), False, STATUS_UNREADABLE)
    fields = {name: value for name, value in event.items() if value is not None}
    if not all(isinstance(value, str) for value in fields.values()):
        try:
            fields = {name: _field_value(value) for name, value in fields.items()}
        except TypeError:
            return Prepared((), False, STATUS_UNREADABLE)
    try:
        text = render_event(fields)
    except Exception as error:  # one event's fault costs no other its verdict; what it says may be the event's text
        logger.error("event=render_failed error=%s", type(error).__name__)
        return Prepared((), False, STATUS_UNREADABLE)
    if not any(text.windows):
        return Prepared((), text.is_truncated, STATUS_EMPTY)
    return Prepared(tuple(text.windows), text.is_truncated, STATUS_OK)


def forward_batches(lengths: Sequence[int], max_tokens: int = FORWARD_TOKENS) -> list[list[int]]:
    """Indices in forward batches: sorted by length, longest first, each at most `max_tokens` with its padding."""
    order = sorted(range(len(lengths)), key=lambda index: lengths[index], reverse=True)
    batches: list[list[int]] = []
    start = 0
    while start < len(order):
        size = max(1, max_tokens // max(1, lengths[order[start]]))
        batches.append(order[start : start + size])
        start += size
    return batches


def golden_cases(classifier: Classifier, events: Sequence[Mapping[str, Any]]) -> list[GoldenCase]:
    """What the classifier says of events, to be kept in a release as its golden cases."""
    ids = [label.id for label in classifier.release.labels]
    prepared = classifier.prepare(events)
    rows = classifier.scores(events).tolist()
    return [
        GoldenCase(event, one.windows, dict(zip(ids, row, strict=True)))
        for event, one, row in zip(events, prepared, rows, strict=True)
        if one.status == STATUS_OK
    ]


def check_golden(classifier: Classifier) -> float:
    """Compare the classifier with its release's golden cases; returns the largest difference of a score.

    Raises: ReleaseError when a text differs or a score by more than the backend's tolerance.
    """
    release = classifier.release
    tolerance = {**GOLDEN_TOLERANCE, **release.manifest.golden_tolerance}.get(classifier.backend.name)
    if tolerance is None:
        raise ReleaseError(f"The release {release.title} states no golden tolerance for {classifier.backend.name}.")
    prepared = classifier.prepare([case.event for case in release.golden])
    scores = classifier.scores([case.event for case in release.golden])
    worst = 0.0
    for number, (case, one, row) in enumerate(zip(release.golden, prepared, scores, strict=True), 1):
        if one.windows != case.windows:
            raise ReleaseError(f"{release.title}: golden case {number} renders to another text; train the model again.")
        expected = np.array([case.scores.get(label.id, np.nan) for label in release.labels])
        difference = float(np.abs(row - expected).max())
        if not difference <= tolerance:
            raise ReleaseError(
                f"{release.title}: golden case {number} differs by {difference:.4f} on {classifier.backend.name}, "
                f"allowed {tolerance}; the release or the runtime is damaged."
            )
        worst = max(worst, difference)
    return worst


def _field_value(value: Any) -> str | list[str]:
    """A field as the text contract holds it; numbers become texts.

    Raises: TypeError for nested objects.
    """
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return str(value)
    if isinstance(value, (list, tuple)):
        return [str(_scalar(item)) for item in value]
    raise TypeError(type(value).__name__)


def _scalar(value: Any) -> str | int | float:
    if not isinstance(value, (str, int, float)):
        raise TypeError(type(value).__name__)
    return value


def _nothing(status: str) -> Result:
    return Result("", "", "", None, None, status)
