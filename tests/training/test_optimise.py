from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

from training.optimise import CHECKPOINT, Plan, make_accelerator, optimise, read_log
from training.token_batches import Batch, Texts, draw_batches

TEXTS = Texts(np.arange(3, 83, dtype=np.int32) % 20 + 3, np.arange(0, 81, 8).astype(np.int64))


class _Bag(nn.Module):
    """Predicts the next id from the ones before; with dropout, so that chance has a say."""

    def __init__(self) -> None:
        super().__init__()
        torch.manual_seed(1)
        self.embed = nn.Embedding(32, 8)
        self.drop = nn.Dropout(0.2)
        self.out = nn.Linear(8, 32)

    def forward(self, ids: torch.Tensor) -> torch.Tensor:
        return self.out(self.drop(self.embed(ids)))


def _batches(skip: int) -> Iterator[Batch]:
    return draw_batches(TEXTS, np.ones(10), 64, seed=2, skip=skip)


def _loss(model: nn.Module, batch: Batch, _step: int) -> torch.Tensor:
    logits = model(batch.input_ids[:, :-1])
    return nn.functional.cross_entropy(logits.flatten(0, 1), batch.input_ids[:, 1:].flatten())


def _train(
    folder: Path,
    steps: int,
    check_every: int = 0,
    check: object = None,
    average_from: float = 1.0,
    model: object = None,
) -> _Bag:
    folder.mkdir(exist_ok=True)
    model = model or _Bag()
    assert isinstance(model, _Bag)
    plan = Plan(steps, 5.0, 0.05, 0.01, 0.1, seed=1, check_every=check_every, average_from=average_from)
    optimise(model, _batches, _loss, plan, folder, make_accelerator("float32"), check)  # type: ignore[arg-type]
    return model


def test_it_learns_and_logs(tmp_path: Path) -> None:
    _train(tmp_path, 120)
    losses = [row["loss"] for row in read_log(tmp_path)]
    assert losses[-1] < losses[0] / 2


@pytest.mark.parametrize("average_from", [1.0, 0.5])
def test_a_stopped_run_ends_where_an_unbroken_one_does(tmp_path: Path, average_from: float) -> None:
    class Stop(Exception):
        pass

    def stop_at_60(step: int) -> tuple[dict[str, float], bool]:
        if step == 60:
            raise Stop
        return {"quality": 1.0}, False

    whole = _train(tmp_path / "whole", 80, 30, lambda _step: ({"quality": 1.0}, False), average_from)
    with pytest.raises(Stop):
        _train(tmp_path / "broken", 80, 30, stop_at_60, average_from)
    assert (tmp_path / "broken" / CHECKPOINT).is_file()
    resumed = _train(tmp_path / "broken", 80, 30, lambda _step: ({"quality": 1.0}, False), average_from)
    for expected, got in zip(whole.parameters(), resumed.parameters(), strict=True):
        assert torch.equal(expected, got)
    steps = [[row["step"] for row in read_log(tmp_path / name)] for name in ("whole", "broken")]
    assert steps[0] == steps[1]


def test_the_weights_end_and_are_measured_as_the_mean_of_the_last_steps(tmp_path: Path) -> None:
    model, seen = _Bag(), []

    def remember(_step: int) -> tuple[dict[str, float], bool]:
        seen.append(model.out.bias.detach().clone())
        return {"quality": 1.0}, False

    _train(tmp_path / "plain", 10, 1, remember, model=model)
    plain = torch.stack(seen)
    model = _Bag()
    seen.clear()
    _train(tmp_path / "averaged", 10, 1, remember, average_from=0.6, model=model)
    assert torch.equal(torch.stack(seen[:6]), plain[:6])
    torch.testing.assert_close(seen[-1], plain[6:].mean(0))
    torch.testing.assert_close(model.out.bias.detach(), plain[6:].mean(0))


def test_check_can_stop_it(tmp_path: Path) -> None:
    _train(tmp_path, 1000, 10, lambda step: ({"quality": 0.0}, step >= 30))
    assert max(row["step"] for row in read_log(tmp_path)) == 30


def test_the_rate_warms_up_and_decays() -> None:
    plan = Plan(100, 1.0, 1.0, 0.0, 0.1, seed=1)
    rates = [plan.rate(plan.progress(step, 0.0)) for step in (0, 5, 10, 55, 100)]
    assert rates == pytest.approx([0.01, 0.5, 1.0, 0.5, 0.0])
    assert plan.is_over(100, 0.0)
    assert plan.is_over(1, 60.0)


def test_time_steers_only_without_steps() -> None:
    assert Plan(0, 1.0, 1.0, 0.0, 0.1, seed=1).progress(7, 30.0) == 0.5
    assert Plan(100, 1.0, 1.0, 0.0, 0.1, seed=1).progress(7, 30.0) == 0.07


def test_a_stage_may_train_in_another_type_than_the_one_before() -> None:
    types = ("bfloat16", "float32", "bfloat16")
    assert [make_accelerator(one).mixed_precision for one in types] == ["bf16", "no", "bf16"]


def test_a_run_that_stopped_for_good_does_not_go_on_when_resumed(tmp_path: Path) -> None:
    _train(tmp_path, 80, 30, lambda step: ({"quality": 1.0}, step == 30))
    stopped = [one.detach().clone() for one in _train(tmp_path, 80, 30, lambda _step: ({}, False)).parameters()]
    assert [row["step"] for row in read_log(tmp_path)] == [20, 30]
    whole = _train(tmp_path / "whole", 80, 30, lambda step: ({"quality": 1.0}, step == 30))
    assert all(map(torch.equal, stopped, whole.parameters()))
