"""Start a model made from scratch as a bag of tokens, so that its layers only learn what a bag cannot.

The embeddings and a linear head are taught the labels without any attention, which costs seconds. They are then laid
into the transformer so that its first answers are the bag's: the last layer looks at all tokens alike.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import torch
from torch import nn
from tqdm import tqdm

from .token_batches import Batch

_LEARNING_RATE = 3e-3
# The mean of many tokens is short beside the first token's own state; this lets it speak louder.
_MEAN_GAIN = 8.0


class BagOfTokens(nn.Module):
    """The first token beside the mean of all, normed, through GELU and a linear layer: what the last layer can do."""

    def __init__(self, model: Any, labels: int) -> None:
        super().__init__()
        self.words = model.deberta.embeddings.word_embeddings
        self.word_norm = model.deberta.embeddings.LayerNorm
        size = self.words.embedding_dim
        self.state_norm = nn.LayerNorm(size, eps=model.config.layer_norm_eps)
        self.classifier = nn.Linear(size, labels)

    def forward(self, input_ids: torch.Tensor, attention_mask: torch.Tensor) -> torch.Tensor:
        """Logits (B, labels)."""
        mask = attention_mask.unsqueeze(-1).float()
        states = self.word_norm(self.words(input_ids))
        mean = (states * mask).sum(1) / mask.sum(1)
        return self.classifier(nn.functional.gelu(self.state_norm(states[:, 0] + _MEAN_GAIN * mean)))


def warm_start(
    model: Any, batches: Iterator[Batch], loss_of: Callable[[torch.Tensor, Batch], torch.Tensor], steps: int
) -> tuple[BagOfTokens, float]:
    """Teach a bag for `steps` batches and lay it into `model`, in place; returns it, and its mean loss at the end."""
    bag = BagOfTokens(model, model.config.num_labels)
    # The layers in between norm every state anew: only plainly normed embeddings come through them unchanged.
    bag.word_norm.requires_grad_(False)
    optimizer = torch.optim.AdamW(
        [one for one in bag.parameters() if one.requires_grad], lr=_LEARNING_RATE, weight_decay=0.0
    )
    losses = []
    for step in tqdm(range(steps), desc="warm start", unit="step", disable=None):
        for group in optimizer.param_groups:
            group["lr"] = _LEARNING_RATE * (1 - step / steps)
        batch = next(batches)
        loss = loss_of(bag(batch.input_ids, batch.attention_mask), batch)
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
        losses.append(loss.item())
    bag.word_norm.requires_grad_(True)
    _lay_into(model, bag)
    return bag, sum(losses[-100:]) / len(losses[-100:])


@torch.no_grad()
def _lay_into(model: Any, bag: BagOfTokens) -> None:
    layers = model.deberta.encoder.layer
    last = layers[-1]
    # A branch that adds nothing yet still learns; a last query of zero looks at all tokens alike.
    silent = [layer.output.dense for layer in layers] + [layer.attention.output.dense for layer in layers[:-1]]
    for linear in (*silent, last.attention.self.query_proj):
        linear.weight.zero_()
        linear.bias.zero_()
    identity = torch.eye(bag.words.embedding_dim)
    for linear, gain in (
        (last.attention.self.value_proj, 1.0),
        (last.attention.output.dense, _MEAN_GAIN),
        (model.pooler.dense, 1.0),
    ):
        linear.weight.copy_(gain * identity)
        linear.bias.zero_()
    last.output.LayerNorm.load_state_dict(bag.state_norm.state_dict())
    model.classifier.load_state_dict(bag.classifier.state_dict())
