"""Hidden tokens, to learn from guessing them in pretraining."""

from __future__ import annotations

import numpy as np
import torch
from torch import nn
from transformers import DebertaV2Config, DebertaV2Model

from .token_batches import Batch
from .vocabulary import UNK

MASK = UNK + 1  # the id vocabulary.py gives [MASK]
_FIRST_PIECE = MASK + 1


class MaskedTokenModel(nn.Module):
    """DeBERTa with a head that is computed at the hidden positions only: elsewhere it would be most of the work."""

    def __init__(self, config: DebertaV2Config) -> None:
        super().__init__()
        self.deberta = DebertaV2Model(config)
        self.transform = nn.Sequential(
            nn.Linear(config.hidden_size, config.hidden_size), nn.GELU(), nn.LayerNorm(config.hidden_size)
        )
        self.bias = nn.Parameter(torch.zeros(config.vocab_size))

    def forward(
        self, hidden_ids: torch.Tensor, attention_mask: torch.Tensor, is_hidden: torch.Tensor, input_ids: torch.Tensor
    ) -> torch.Tensor:
        """The loss of guessing; `hidden_ids` (B, L) are `input_ids` with the hidden tokens replaced."""
        return nn.functional.cross_entropy(self.guess(hidden_ids, attention_mask, is_hidden), input_ids[is_hidden])

    def guess(self, hidden_ids: torch.Tensor, attention_mask: torch.Tensor, is_hidden: torch.Tensor) -> torch.Tensor:
        """Logits (hidden tokens, vocabulary) float32."""
        states = self.deberta(input_ids=hidden_ids, attention_mask=attention_mask).last_hidden_state
        embeddings = self.deberta.get_input_embeddings().weight
        return (self.transform(states[is_hidden]) @ embeddings.T + self.bias).float()

    def take_base(self) -> DebertaV2Model:
        """The model without its head; ends the training."""
        return self.deberta


def hide_tokens(batch: Batch, share: float, vocabulary: int, seed: int, step: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Input ids with some tokens replaced, and which (B, L) bool: 80 % by [MASK], 10 % by another piece, 10 % left.

    Source: Devlin et al., "BERT" (2018), section 3.1.
    """
    rng = np.random.default_rng([seed, step])
    ids = batch.input_ids.numpy()
    is_piece = ids >= _FIRST_PIECE
    is_hidden = is_piece & (rng.random(ids.shape) < share)
    if not is_hidden.any():  # a batch of nearly empty texts: hide what there is, or the first token
        is_hidden = is_piece if is_piece.any() else np.arange(ids.size).reshape(ids.shape) == 0
    kind = rng.random(ids.shape)
    changed = np.where(is_hidden & (kind < 0.8), MASK, ids)
    others = rng.integers(_FIRST_PIECE, vocabulary, ids.shape)
    changed = np.where(is_hidden & (kind >= 0.8) & (kind < 0.9), others, changed)
    return torch.from_numpy(changed), torch.from_numpy(is_hidden)
