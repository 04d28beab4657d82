"""Teach the labels: LoRA or full fine-tuning, class-balanced; keeps the average of the last part, or what was best."""

from __future__ import annotations

import json
import logging
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import numpy as np
import torch
from safetensors.torch import load_file, save_file
from torch import nn

from ..curves import plot_curves
from ..dataset import Row, read_labels, read_split
from ..event_type import event_type
from ..example import BENIGN, Example
from ..inference import compute_logits, event_scores, flatten_windows, read_truth
from ..metrics import decide, false_alarm_rate, group_weights, macro_f1, recall_at_false_alarms
from ..optimise import CHECKPOINT, Plan, make_accelerator, optimise, read_log
from ..processes import run_together
from ..recipe import FinetuneRule
from ..sequence_model import add_lora, load_base_model
from ..sliced_attention import compute_first_token, slice_attention
from ..stage import Job
from ..thinning import make_thinning
from ..token_batches import Batch, Texts, draw_batches, make_batch, pack_rows, tokenize_texts
from ..warm_start import BagOfTokens, warm_start

BEST = "best.safetensors"
_FIGURES = "figures.json"
_MAX_VALIDATION = 4000  # ordinary and attack examples each: measuring must not eat the budget
_MIN_PROGRESS = 1e-4
_WARM_START_TOKENS = 8192  # a batch; a bag of tokens costs next to nothing

_log = logging.getLogger("training")


class TrainSet(NamedTuple):
    """What is drawn from in training."""

    texts: Texts
    accepted: np.ndarray  # (N, labels) bool: the labels that are right
    shares: np.ndarray  # (N,) chance of being drawn


def run(job: Job) -> dict[str, Any]:
    """Write `adapter/` (LoRA) or `model/` (full)."""
    run_together(train, (job,), job.recipe.finetune.processes or torch.cuda.device_count())
    figures = json.loads((job.folder / _FIGURES).read_text(encoding="utf-8"))
    model = build_model(job)
    restore_trained(model, job.folder / BEST)
    model.save_pretrained(str(job.folder / ("adapter" if job.recipe.finetune.method == "lora" else "model")))
    plot_curves(read_log(job.folder), job.folder / "curves.png")
    for name in (CHECKPOINT, BEST, _FIGURES):
        (job.folder / name).unlink(missing_ok=True)
    return figures


def train(job: Job) -> None:
    """One process of the training; leaves the best weights and the figures in the stage's folder."""
    rule, labels = job.recipe.finetune, read_labels(job.of("dataset"))
    accelerator = make_accelerator(rule.dtype)
    train_set = read_train_set(job, labels, read_split(job.of("dataset"), "train"))
    model = build_model(job)
    seed = job.recipe.seed + 7919 * accelerator.process_index  # each process draws batches of its own

    def batches(skip: int) -> Iterator[Batch]:
        return draw_train_batches(job, train_set, rule.batch_tokens, seed, skip)

    def loss_of(prepared: nn.Module, batch: Batch, _step: int) -> torch.Tensor:
        device = accelerator.device
        output = prepared(input_ids=batch.input_ids.to(device), attention_mask=batch.attention_mask.to(device))
        return loss_of_logits(output.logits.float(), batch)

    def loss_of_logits(logits: torch.Tensor, batch: Batch) -> torch.Tensor:
        return classification_loss(logits, torch.from_numpy(train_set.accepted[batch.rows]).to(logits.device), rule)

    if rule.warm_start_steps:  # on resuming, too: the bag says what is drawn
        rounds = draw_train_batches(job, train_set, _WARM_START_TOKENS, seed)
        bag, loss = warm_start(model, rounds, loss_of_logits, rule.warm_start_steps)
        _log.info("warm_start_loss=%.3f", loss)
        train_set = train_set._replace(shares=prefer_doubtful(train_set, measure_doubts(bag, train_set), rule))
    plan = Plan(
        rule.steps,
        rule.minutes,
        rule.learning_rate,
        rule.weight_decay,
        rule.warmup_share,
        seed,
        rule.eval_every,
        rule.average_from,
    )
    validation = Validation(job, labels, model, accelerator.device)
    figures = optimise(model, batches, loss_of, plan, job.folder, accelerator, validation.check)
    if accelerator.is_main_process:
        if figures["averaged"]:  # steadier than the luckiest of the checks
            save_trained(model, job.folder / BEST)
        trained = sum(one.numel() for one in model.parameters() if one.requires_grad)
        figures |= {"method": rule.method, "trained_parameters": trained, "texts": len(train_set.texts)}
        figures |= {"best": max(_checks(job.folder), key=lambda row: row["quality"])}
        (job.folder / _FIGURES).write_text(json.dumps(figures), encoding="utf-8")
    accelerator.end_training()


def build_model(job: Job) -> Any:
    """The model with fresh trainable weights; the same for the same seed."""
    model = load_base_model(job.of("pretrain"), read_labels(job.of("dataset")), job.recipe.seed)
    compute_first_token(slice_attention(model))
    return add_lora(model, job.recipe.finetune) if job.recipe.finetune.method == "lora" else model


def read_train_set(job: Job, labels: Sequence[str], rows: Sequence[Row]) -> TrainSet:
    """The texts to learn from: every window of an ordinary event, the first of an attack.

    The text contract puts the telling fields first; later windows of an attack's script are often ordinary.
    """
    chosen = [
        (row.example, text)
        for row in rows
        for text in (row.windows if row.example.label == BENIGN else row.windows[:1])
        if text
    ]
    index = {label: number for number, label in enumerate(labels)}
    accepted = np.zeros((len(chosen), len(labels)), dtype=bool)
    for position, (example, _) in enumerate(chosen):
        accepted[position, [index[one] for one in (example.label, *example.also) if one in index]] = True
    shares = draw_shares([(example, event_type(text)) for example, text in chosen], job.recipe.finetune)
    texts = tokenize_texts([text for _, text in chosen], job.of("tokenizer"), job.recipe.max_length)
    return TrainSet(texts, accepted, shares)


def draw_train_batches(job: Job, train_set: TrainSet, batch_tokens: int, seed: int, skip: int = 0) -> Iterator[Batch]:
    """Endless batches, thinned as the recipe says; the same seed and position give the same batch."""
    rule = job.recipe.finetune
    thinning = make_thinning(rule.token_dropout, rule.field_dropout, job.of("tokenizer"))
    for number, batch in enumerate(draw_batches(train_set.texts, train_set.shares, batch_tokens, seed, skip), skip):
        yield thinning.thin(batch, np.random.default_rng([seed, number]))


def draw_shares(rows: Sequence[tuple[Example, str]], rule: FinetuneRule) -> np.ndarray:
    """Chance (N,) of each (example, event type).

    Labels are balanced as the recipe says. Within a label, sources count by the square root of their rows, times their
    weight; within a source, the rows of one group and event type do: so neither a large source, nor a large recording,
    nor its commonest events drown the rest.
    """
    labels = [example.label for example, _ in rows]
    sources = [(example.label, example.source) for example, _ in rows]
    alike = [(example.label, example.group, kind) for example, kind in rows]
    weights = np.array([example.weight for example, _ in rows])
    own = weights / np.sqrt(_totals(alike))
    of_source = _totals(sources, weights) / np.sqrt(_totals(sources))  # mean weight x square root of the rows
    own *= of_source / _totals(sources, own)
    masses = {
        label: count**rule.label_power * _label_weight(label, rule)
        for label, count in Counter(labels).items()
        if label != BENIGN
    }
    attack_total = sum(masses.values())
    of_label = {label: (1 - rule.benign_share) * mass / attack_total for label, mass in masses.items()}
    of_label[BENIGN] = rule.benign_share
    return own * np.array([of_label[label] for label in labels]) / _totals(labels, own)


def _label_weight(label: str, rule: FinetuneRule) -> float:
    families = (label, label.partition(".")[0])
    return next((rule.label_weights[one] for one in families if one in rule.label_weights), 1.0)


def _totals(keys: Sequence[Hashable], values: np.ndarray | None = None) -> np.ndarray:
    """For each position (N,) the sum of `values` over the positions with the same key; how many there are without."""
    index: dict[Hashable, int] = {}
    codes = np.array([index.setdefault(key, len(index)) for key in keys], dtype=np.int64)
    return np.bincount(codes, values)[codes]


@torch.no_grad()
def measure_doubts(bag: BagOfTokens, train_set: TrainSet) -> np.ndarray:
    """How sure (N,) the bag is that each text's right labels are wrong, 0..1."""
    texts = train_set.texts
    doubts = np.empty(len(texts))
    for rows in pack_rows(texts.lengths, np.arange(len(texts)), _WARM_START_TOKENS):
        batch = make_batch(texts, rows)
        log_scores = torch.log_softmax(bag(batch.input_ids, batch.attention_mask), dim=-1)
        doubts[rows] = 1 - score_right(log_scores, torch.from_numpy(train_set.accepted[rows])).exp().numpy()
    return doubts


def prefer_doubtful(train_set: TrainSet, doubts: np.ndarray, rule: FinetuneRule) -> np.ndarray:
    """Shares (N,) under which a text of which the bag is sure is drawn `easy_share` times as often as one that it gets
    wrong; every label keeps its own."""
    shares = train_set.shares * (rule.easy_share + (1 - rule.easy_share) * np.minimum(1, 2 * doubts))
    labels = train_set.accepted.argmax(axis=1)
    return shares * (np.bincount(labels, train_set.shares) / np.maximum(np.bincount(labels, shares), 1e-300))[labels]


def score_right(log_scores: torch.Tensor, accepted: torch.Tensor) -> torch.Tensor:
    """Log of the score (N,) that the right labels have together."""
    return torch.logsumexp(log_scores.masked_fill(~accepted, -torch.inf), dim=-1)


def classification_loss(logits: torch.Tensor, accepted: torch.Tensor, rule: FinetuneRule) -> torch.Tensor:
    """Cross-entropy of the set of right labels, with the recipe's label smoothing."""
    log_scores = torch.log_softmax(logits, dim=-1)
    loss = -score_right(log_scores, accepted)
    if rule.label_smoothing:
        loss = (1 - rule.label_smoothing) * loss - rule.label_smoothing * log_scores.mean(dim=-1)
    return loss.mean()


class Validation:
    """Measures the model every few steps, keeps the best weights and says when to stop."""

    def __init__(self, job: Job, labels: Sequence[str], model: nn.Module, device: torch.device) -> None:
        rows = _sample(read_split(job.of("dataset"), "validation"), Random(job.recipe.seed))
        windows = flatten_windows(rows)
        self._texts = tokenize_texts(windows.texts, job.of("tokenizer"), job.recipe.max_length)
        self._counts = windows.counts
        self._truth = read_truth(rows, labels)
        self._weights = group_weights(self._truth)
        self._job, self._labels, self._model, self._device = job, labels, model, device

    def check(self, step: int) -> tuple[dict[str, float], bool]:
        """Figures of this step, and whether nothing has got better for too long."""
        figures = self._measure()
        earlier = _checks(self._job.folder)
        best = max((row["quality"] for row in earlier), default=-1.0)
        if figures["quality"] > best + _MIN_PROGRESS:
            save_trained(self._model, self._job.folder / BEST)
            return figures, False
        stale = [row for row in earlier if row["step"] > max(earlier, key=lambda one: one["quality"])["step"]]
        return figures, len(stale) + 1 >= self._job.recipe.finetune.patience and step > 0

    def _measure(self) -> dict[str, float]:
        scores = event_scores(compute_logits(self._model, self._texts, self._device), self._counts)
        verdicts = decide(scores, 0.5)
        f1 = macro_f1(self._truth, verdicts.labels, self._weights, len(self._labels))
        recall = recall_at_false_alarms(self._truth, verdicts, self._weights)
        alarms = false_alarm_rate(self._truth, verdicts)
        quality = f1 if np.isnan(recall) else (f1 + recall) / 2
        return {"macro_f1": f1, "recall_at_0.1%": recall, "false_alarms": alarms, "quality": quality}


def save_trained(model: nn.Module, path: Path) -> None:
    """Keep the trained weights alone."""
    save_file({name: one.detach().cpu().clone() for name, one in model.named_parameters() if one.requires_grad}, path)


def restore_trained(model: nn.Module, path: Path) -> None:
    """Put back what `save_trained` kept."""
    parameters = dict(model.named_parameters())
    with torch.no_grad():
        for name, value in load_file(path).items():
            parameters[name].copy_(value)


def _sample(rows: Sequence[Row], rng: Random) -> list[Row]:
    ordinary = [row for row in rows if row.example.label == BENIGN]
    attacks = [row for row in rows if row.example.label != BENIGN]
    return [row for side in (ordinary, attacks) for row in rng.sample(side, min(len(side), _MAX_VALIDATION))]


def _checks(folder: Path) -> list[dict[str, Any]]:
    return [row for row in read_log(folder) if "quality" in row]
