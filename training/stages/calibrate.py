"""Fit the temperature on a split of its own, and the thresholds for the recipe's false-alarm budgets.

Thresholds rest on the recorded ordinary events of the validation split too: there are never enough of them. Those of
families, which are lower, rest on lines of other systems as well: short words such as `session` or `user` stand there.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from transformers import DebertaV2ForSequenceClassification

from mitre_core.errors import SettingsError
from model_server.calibration import (
    BENIGN_INDEX,
    METHODS,
    Calibration,
    attack_scores,
    find_family,
    lapse_prior,
    read_threshold,
)
from model_server.release import write_calibration
from model_server.tokenizer import EventTokenizer, cut_pieces

from ..dataset import Row, read_labels, read_split
from ..example import BENIGN
from ..generators import open_set
from ..inference import compute_logits, event_scores, flatten_windows, read_truth
from ..metrics import (
    Truth,
    calibration_error,
    decide,
    recall_at_false_alarms,
    reliability,
    tail_threshold,
)
from ..sliced_attention import compute_first_token, slice_attention
from ..sources import BACKGROUND
from ..sources.loghub import LOGHUB
from ..stage import Job
from ..token_batches import Texts, join_ids

# A technique's own score says more than the sum over all: each 0.05 lower names one or two attacks in a hundred more,
# but below this a new kind of host pays for it (training/LOG.md).
MIN_OWN_THRESHOLD = 0.8
# A family is asked for by the technique that matters most: named once it is likelier than not.
_MIN_FAMILY_THRESHOLD = 0.5
_FOREIGN = (open_set.SOURCE, LOGHUB.name)
_TEMPERATURES = np.geomspace(0.25, 8.0, 141)
_LAPSES = (0.0, 0.005, 0.01, 0.015, 0.02, 0.03, 0.04, 0.05, 0.07, 0.1)


def run(job: Job) -> dict[str, Any]:
    """Write calibration.json."""
    labels = read_labels(job.of("dataset"))
    rows = read_split(job.of("dataset"), "calibration")
    truth = read_truth(rows, labels)
    model = DebertaV2ForSequenceClassification.from_pretrained(str(job.of("merge") / "model"))
    compute_first_token(slice_attention(model))
    torch.manual_seed(0)

    def logits_of(rows: Sequence[Row]) -> tuple[np.ndarray, np.ndarray]:
        texts, counts = read_pieces(rows, job.of("tokenizer"), job.recipe.max_length)
        return compute_logits(model, texts), counts

    logits, counts = logits_of(rows)
    temperature, lapse = fit_scores(logits, counts, truth)
    scores = event_scores(logits, counts, temperature, lapse)
    is_benign = truth.labels == BENIGN_INDEX
    recorded, foreign = read_background(job)
    strange = event_scores(*logits_of([*recorded, *foreign]), temperature, lapse)
    background = strange[: len(recorded)]
    threshold = max(
        job.recipe.least_threshold, tail_threshold(attack_scores(background), job.recipe.false_alarm_budget)
    )
    families = {
        **common_families(strange, labels, threshold, job.recipe.family_budget),
        **{
            name: family_threshold(strange, find_family(name, labels), budget, name)
            for name, budget in job.recipe.family_budgets.items()
        },
    }
    split = {
        "benign": int(is_benign.sum()),
        "background": len(background),
        "foreign": len(foreign),
        "attack": int((~is_benign).sum()),
    }
    method = METHODS[lapse > 0]
    calibration = Calibration(method, temperature, threshold, job.recipe.false_alarm_budget, split, lapse, families)
    write_calibration(job.folder / "calibration.json", calibration)
    verdicts = decide(scores, read_threshold(calibration, labels))
    return {
        "temperature": temperature,
        "lapse": lapse,
        "threshold": threshold,
        "families": families,
        "error_before": calibration_error(reliability(truth, event_scores(logits, counts))),
        "error_after": calibration_error(reliability(truth, scores)),
        "recall_at_0.1%": recall_at_false_alarms(truth, verdicts, np.ones(len(rows))),
        **split,
    }


def read_pieces(rows: Sequence[Row], tokenizer: Path, max_length: int) -> tuple[Texts, np.ndarray]:
    """The texts of the rows as the server reads them, long ones in pieces, and how many each row has (N,)."""
    windows = flatten_windows(rows)
    encoded = EventTokenizer(tokenizer / "tokenizer.json").encode(windows.texts)
    pieces = [cut_pieces(ids, max_length) for ids in encoded]
    ends = np.cumsum([len(one) for one in pieces])[np.cumsum(windows.counts) - 1]
    return join_ids([piece for one in pieces for piece in one]), np.diff(ends, prepend=0)


def family_threshold(background: np.ndarray, members: np.ndarray, budget: float, name: str) -> float:
    """The score of the family (labels,) bool from which on it is named, for a share of the background (N, labels).

    Raises: SettingsError for a family without a label.
    """
    if not members.any():
        raise SettingsError(f"`family_budgets.{name}`: no label of this model is {name} or a sub-technique of it.")
    return max(_MIN_FAMILY_THRESHOLD, tail_threshold(background[:, members].sum(axis=1), budget))


def common_families(background: np.ndarray, labels: Sequence[str], threshold: float, budget: float) -> dict[str, float]:
    """Each technique with its sub-techniques -> its threshold, where that is below the common one."""
    if not budget:
        return {}
    found = {}
    for name in dict.fromkeys(label.partition(".")[0] for label in labels if label != BENIGN):
        score = tail_threshold(background[:, find_family(name, labels)].sum(axis=1), budget)
        if score < threshold:
            found[name] = max(MIN_OWN_THRESHOLD, score)
    return found


def read_background(job: Job) -> tuple[list[Row], list[Row]]:
    """The ordinary events that thresholds are set on: recorded ones, or all where a recipe has generators alone; and
    lines that are no host's events: other systems' logs, prose, what nobody has seen before."""
    calibration, validation = (read_split(job.of("dataset"), name) for name in ("calibration", "validation"))
    ordinary = [row for row in (*calibration, *validation) if row.example.label == BENIGN]
    recorded = [row for row in ordinary if row.example.source in BACKGROUND]
    foreign = [row for row in ordinary if row.example.source in _FOREIGN]
    return recorded or [row for row in calibration if row.example.label == BENIGN], foreign


def fit_scores(logits: np.ndarray, counts: np.ndarray, truth: Truth) -> tuple[float, float]:
    """The temperature and lapse with the least negative log-likelihood of the right labels.

    Source of the temperature: Guo et al., "On Calibration of Modern Neural Networks" (2017).
    """
    accepted = truth.accepted.copy()
    accepted[np.arange(len(accepted)), truth.labels] = True
    by_chance = accepted @ lapse_prior(logits.shape[1])
    losses = {}
    for temperature in _TEMPERATURES:
        right = (event_scores(logits, counts, temperature) * accepted).sum(axis=1)
        for lapse in _LAPSES:
            mixed = np.maximum((1 - lapse) * right + lapse * by_chance, 1e-12)
            losses[float(temperature), lapse] = float(-np.log(mixed).mean())
    return min(losses, key=lambda pair: losses[pair])
