from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
from torch import nn

from training.optimise import LOG, Plan, make_accelerator, optimise
from training.processes import run_together
from training.token_batches import Batch, Texts, draw_batches


def _train(folder: Path) -> None:
    """One process of a training that ends by time, on batches of its own, with clocks that go at different speeds."""
    torch.set_num_threads(1)
    texts = Texts(np.arange(80, dtype=np.int32) % 20 + 3, np.arange(0, 81, 8).astype(np.int64))
    accelerator = make_accelerator("float32")
    torch.manual_seed(accelerator.process_index)
    model = nn.Sequential(nn.Embedding(32, 8), nn.Linear(8, 32))

    def batches(skip: int) -> Iterator[Batch]:
        return draw_batches(texts, np.ones(10), 64, accelerator.process_index, skip)

    def loss_of(prepared: nn.Module, batch: Batch, _step: int) -> torch.Tensor:
        return nn.functional.cross_entropy(prepared(batch.input_ids).flatten(0, 1), batch.input_ids.flatten())

    plan = Plan(0, 0.01, 0.05, 0.01, 0.1, seed=1, check_every=20)
    figures = optimise(model, batches, loss_of, plan, folder, accelerator, lambda step: ({"quality": step}, False))
    weights = {name: value.tolist() for name, value in model.state_dict().items()}
    record = {"processes": accelerator.num_processes, "steps": figures["steps"], "weights": weights}
    (folder / f"{accelerator.process_index}.json").write_text(json.dumps(record))
    accelerator.end_training()


def _write_pid(folder: Path) -> None:
    (folder / "pid").write_text(str(os.getpid()))


def test_two_processes_share_gradients_and_stop_together(tmp_path: Path) -> None:
    run_together(_train, (tmp_path,), 2)
    first, second = (json.loads((tmp_path / f"{index}.json").read_text()) for index in (0, 1))
    assert first["processes"] == 2
    assert first["steps"] == second["steps"] > 0
    assert first["weights"] == second["weights"]
    steps = [json.loads(line)["step"] for line in (tmp_path / LOG).read_text().splitlines()]
    assert steps == sorted(steps)


def test_one_process_runs_where_it_was_called(tmp_path: Path) -> None:
    run_together(_write_pid, (tmp_path,), 0)
    assert (tmp_path / "pid").read_text() == str(os.getpid())
