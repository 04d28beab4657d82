from __future__ import annotations

import itertools

import numpy as np
import torch

from tests.training.test_sliced_attention import _model
from training.token_batches import Batch
from training.warm_start import BagOfTokens, warm_start


def _batch() -> Batch:
    ids = torch.tensor([[1, 7, 8, 9, 2], [1, 7, 12, 2, 0], [1, 20, 8, 2, 0], [1, 21, 9, 2, 0]])
    return Batch(np.arange(4), ids, (ids > 0).long())


def test_the_model_answers_as_the_bag_it_was_started_from() -> None:
    model, batch = _model(num_labels=2), _batch()
    wanted = torch.tensor([1, 1, 0, 0])

    def loss_of(logits: torch.Tensor, _: Batch) -> torch.Tensor:
        return torch.nn.functional.cross_entropy(logits, wanted)

    bag, loss = warm_start(model, itertools.repeat(batch), loss_of, steps=400)
    answers = model(input_ids=batch.input_ids, attention_mask=batch.attention_mask).logits
    assert loss < 0.1
    assert answers.argmax(-1).tolist() == wanted.tolist()
    torch.testing.assert_close(answers, bag(batch.input_ids, batch.attention_mask), atol=0.05, rtol=0.05)


def test_every_part_of_the_model_still_learns() -> None:
    model, batch = _model(num_labels=2), _batch()
    warm_start(model, itertools.repeat(batch), lambda logits, _: logits.logsumexp(-1).mean(), steps=3)
    model(input_ids=batch.input_ids, attention_mask=batch.attention_mask).logits.logsumexp(-1).sum().backward()
    for layer in model.deberta.encoder.layer:
        assert float(layer.output.dense.weight.grad.abs().sum()) > 0
    assert float(model.deberta.encoder.layer[-1].attention.self.query_proj.weight.grad.abs().sum()) > 0


def test_a_bag_does_not_depend_on_padding() -> None:
    bag = BagOfTokens(_model(num_labels=2), 2)
    ids = torch.tensor([[1, 7, 8, 2]])
    padded = torch.tensor([[1, 7, 8, 2, 0, 0]])
    torch.testing.assert_close(bag(padded, (padded > 0).long()), bag(ids, torch.ones_like(ids)))
