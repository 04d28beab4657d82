"""The training loop that pretraining and fine-tuning share: AdamW, a budget, checkpoints, a log of figures."""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from accelerate import Accelerator
from accelerate.state import AcceleratorState
from accelerate.utils import broadcast, broadcast_object_list
from torch import nn
from tqdm import tqdm

from .token_batches import Batch

CHECKPOINT = "checkpoint.pt"
LOG = "log.jsonl"
_CHECKPOINT_SECONDS = 180
_LOG_EVERY = 20  # steps
_CLIP_NORM = 1.0
_SEEDS_PER_RUN = 10_000_019  # steps of two seeds never meet

_log = logging.getLogger("training")


@dataclass(frozen=True)
class Plan:
    """How long and how fast to learn."""

    steps: int  # 0: by time alone
    minutes: float
    learning_rate: float
    weight_decay: float
    warmup_share: float
    seed: int
    check_every: int = 0  # steps between calls of `check`
    average_from: float = 1.0  # share of the budget after which the weights of all steps are averaged; 1: never

    def progress(self, step: int, seconds: float) -> float:
        """How much of the budget is used, 0..1. With `steps` given, time does not steer the learning rate."""
        return min(1.0, step / self.steps if self.steps else seconds / (60 * self.minutes))

    def rate(self, progress: float) -> float:
        """The learning rate: linear warm-up, linear decay."""
        if progress < self.warmup_share:
            return self.learning_rate * max(progress, 0.01 * self.warmup_share) / self.warmup_share
        return self.learning_rate * max(0.0, (1 - progress) / (1 - self.warmup_share))

    def is_over(self, step: int, seconds: float) -> bool:
        """Whether steps or time are used up."""
        return (0 < self.steps <= step) or seconds >= 60 * self.minutes


def optimise(
    model: nn.Module,
    batches: Callable[[int], Iterator[Batch]],
    loss_of: Callable[[nn.Module, Batch, int], torch.Tensor],
    plan: Plan,
    folder: Path,
    accelerator: Accelerator,
    check: Callable[[int], tuple[dict[str, float], bool]] | None = None,
) -> dict[str, Any]:
    """Train in place; goes on from the folder's checkpoint if there is one. Ends with the average, where one is taken:
    a run that ends before `plan.average_from` has none.

    batches(skip): the stream of batches from position `skip` on. check(step): figures to log, and whether to stop.
    """
    optimizer = torch.optim.AdamW(
        _parameter_groups(model, plan.weight_decay), lr=0.0, betas=(0.9, 0.98), eps=1e-6, fused=True
    )
    average = _Average(model)
    step, seconds, tokens, is_stopped = _restore(folder, model, optimizer, average, accelerator)
    prepared, optimizer = accelerator.prepare(model, optimizer)
    stream = batches(step)
    last = saved = time.monotonic()
    bar = tqdm(total=plan.steps or None, initial=step, desc=folder.name, unit="step", disable=None)
    model.train()
    while not is_stopped and not plan.is_over(step, seconds):
        for group in optimizer.param_groups:
            group["lr"] = plan.rate(plan.progress(step, seconds))
        # Dropout of a step depends on the step alone, so a resumed run equals one that was never stopped.
        torch.manual_seed((plan.seed + accelerator.process_index) * _SEEDS_PER_RUN + step)
        batch = next(stream)
        loss = loss_of(prepared, batch, step)
        accelerator.backward(loss)
        accelerator.clip_grad_norm_(model.parameters(), _CLIP_NORM)
        optimizer.step()
        optimizer.zero_grad()
        step += 1
        if plan.progress(step, seconds) > plan.average_from:
            average.add()
        tokens += int(batch.attention_mask.sum()) * accelerator.num_processes
        seconds, last = _agree(seconds + time.monotonic() - last, accelerator), time.monotonic()
        bar.update()
        if step % _LOG_EVERY == 0:
            left = _seconds_left(plan, step, seconds)
            rates = {"tokens_per_s": round(tokens / seconds), "seconds_left": round(left)}
            bar.set_postfix(rates)
            _write_log(folder, accelerator, {"step": step, "seconds": round(seconds, 1), "loss": loss.item()} | rates)
        if check and plan.check_every and (step % plan.check_every == 0 or plan.is_over(step, seconds)):
            with average.in_place():
                is_stopped = _check(check, step, folder, accelerator)
            model.train()
            last, saved = time.monotonic(), 0.0  # measuring is not part of the budget
        if accelerator.is_main_process and time.monotonic() - saved > _CHECKPOINT_SECONDS:
            _save(folder, model, optimizer, average, step, seconds, tokens, is_stopped)
            saved = time.monotonic()
    bar.close()
    average.keep()
    figures = {"steps": step, "averaged": average.count, "tokens": tokens}
    return figures | {"train_seconds": round(seconds), "tokens_per_s": round(tokens / seconds)}


def read_log(folder: Path) -> list[dict[str, Any]]:
    """The figures of a run, in order."""
    path = folder / LOG
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.is_file() else []


def make_accelerator(dtype: str) -> Accelerator:
    """GPUs if there are any. `auto` is bfloat16 on a GPU, and on a CPU that multiplies it in hardware: there it is four
    times as fast as float32, and slower everywhere else."""
    has_gpu = torch.cuda.is_available()
    is_fast = has_gpu or torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported()
    is_bf16 = dtype == "bfloat16" or (dtype == "auto" and is_fast)
    AcceleratorState._reset_state()  # an earlier stage of this process may have trained in another type
    return Accelerator(cpu=not has_gpu, mixed_precision="bf16" if is_bf16 else "no")


class _Average:
    """The mean of a model's trained weights over the steps added.

    Source: Izmailov et al., "Averaging Weights Leads to Wider Optima and Better Generalization" (2018).
    """

    def __init__(self, model: nn.Module) -> None:
        self._weights = [one for one in model.parameters() if one.requires_grad]
        self.count = 0
        self.means: list[torch.Tensor] = []

    def add(self) -> None:
        """Count the weights as they are now."""
        self.count += 1
        if not self.means:
            self.means = [one.detach().clone() for one in self._weights]
        else:
            for mean, weight in zip(self.means, self._weights, strict=True):
                mean.lerp_(weight.detach(), 1 / self.count)

    @contextmanager
    def in_place(self) -> Iterator[None]:
        """The model has its mean weights, if there are any, until the context ends."""
        own = [one.detach().clone() for one in self._weights] if self.means else []
        self._put(self.means)
        try:
            yield
        finally:
            self._put(own)

    def keep(self) -> None:
        """Give the model its mean weights for good."""
        self._put(self.means)

    @torch.no_grad()
    def _put(self, values: list[torch.Tensor]) -> None:
        for weight, value in zip(self._weights, values, strict=bool(values)):
            weight.copy_(value)


def _parameter_groups(model: nn.Module, weight_decay: float) -> list[dict[str, Any]]:
    """Biases and norms are not decayed."""
    trained = [parameter for parameter in model.parameters() if parameter.requires_grad]
    return [
        {"params": [one for one in trained if one.ndim > 1], "weight_decay": weight_decay},
        {"params": [one for one in trained if one.ndim <= 1], "weight_decay": 0.0},
    ]


def _agree(seconds: float, accelerator: Accelerator) -> float:
    """The main process's clock: all processes learn at one rate and stop at one step, or they would wait for ever."""
    return float(broadcast(torch.tensor(seconds, dtype=torch.float64, device=accelerator.device)))  # type: ignore[arg-type]


def _seconds_left(plan: Plan, step: int, seconds: float) -> float:
    by_time = 60 * plan.minutes - seconds
    return min(by_time, (plan.steps - step) * seconds / step) if plan.steps else by_time


def _check(
    check: Callable[[int], tuple[dict[str, float], bool]], step: int, folder: Path, accelerator: Accelerator
) -> bool:
    """Measure on the main process; all processes stop together."""
    answer = [False]
    if accelerator.is_main_process:
        figures, answer[0] = check(step)
        _write_log(folder, accelerator, {"step": step, **figures})
        _log.info("stage=%s step=%d %s", folder.name, step, " ".join(f"{k}={v:.4f}" for k, v in figures.items()))
    return broadcast_object_list(answer)[0]


def _write_log(folder: Path, accelerator: Accelerator, figures: dict[str, Any]) -> None:
    if accelerator.is_main_process:
        with (folder / LOG).open("a", encoding="utf-8") as file:
            file.write(json.dumps(figures) + "\n")


def _save(
    folder: Path,
    model: nn.Module,
    optimizer: Any,
    average: _Average,
    step: int,
    seconds: float,
    tokens: int,
    is_stopped: bool,
) -> None:
    trained = {name: value for name, value in model.named_parameters() if value.requires_grad}
    state = {
        "step": step,
        "seconds": seconds,
        "tokens": tokens,
        "is_stopped": is_stopped,
        "model": {name: value.detach().cpu() for name, value in trained.items()},
        "optimizer": optimizer.state_dict(),
        "averaged": average.count,
        "means": [one.cpu() for one in average.means],
    }
    unfinished = folder / (CHECKPOINT + ".new")
    torch.save(state, unfinished)
    unfinished.replace(folder / CHECKPOINT)


def _restore(
    folder: Path, model: nn.Module, optimizer: torch.optim.Optimizer, average: _Average, accelerator: Accelerator
) -> tuple[int, float, int, bool]:
    """Step, seconds, tokens of the checkpoint, and whether it stopped there; the log is cut back to it."""
    path = folder / CHECKPOINT
    kept: list[dict[str, Any]] = []
    step, seconds, tokens, is_stopped = 0, 0.0, 0, False
    if path.is_file():
        state = torch.load(path, weights_only=True, map_location="cpu")
        step, seconds, tokens, is_stopped = (state[name] for name in ("step", "seconds", "tokens", "is_stopped"))
        with torch.no_grad():
            parameters = dict(model.named_parameters())
            for name, value in state["model"].items():
                parameters[name].copy_(value)
        optimizer.load_state_dict(state["optimizer"])
        average.count = state["averaged"]
        average.means = [one.to(accelerator.device) for one in state["means"]]
        kept = [row for row in read_log(folder) if row["step"] <= step]
        _log.info("stage=%s resumed_at_step=%d", folder.name, step)
    if accelerator.is_main_process:
        (folder / LOG).write_text("".join(json.dumps(row) + "\n" for row in kept), encoding="utf-8")
    return step, seconds, tokens, is_stopped
