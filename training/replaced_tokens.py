"""Replaced-token detection: a small generator fills hidden tokens, the base learns to tell the filled from the true.

Source: He et al., "DeBERTaV3" (2021), section 3: embeddings shared without their gradients, weights of the losses.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import nn
from transformers import DebertaV2Config, DebertaV2Model

from .masked_tokens import MaskedTokenModel

_DETECTION_WEIGHT = 50.0  # the detector's loss is small: nearly all tokens are the true ones


class ReplacedTokenModel(nn.Module):
    """A generator of half the depth, and the base as detector.

    The detector reads the generator's embeddings without teaching them, and adds a difference of its own: the two tasks
    pull a token's embedding in opposite directions.
    """

    def __init__(self, config: DebertaV2Config) -> None:
        super().__init__()
        smaller: dict[str, Any] = config.to_dict() | {"num_hidden_layers": max(1, config.num_hidden_layers // 2)}
        self.generator = MaskedTokenModel(DebertaV2Config(**smaller))
        self.deberta = DebertaV2Model(config)
        nn.init.zeros_(self.deberta.get_input_embeddings().weight)  # the difference
        self.detect = nn.Sequential(
            nn.Linear(config.hidden_size, config.hidden_size), nn.GELU(), nn.Linear(config.hidden_size, 1)
        )

    def forward(
        self, hidden_ids: torch.Tensor, attention_mask: torch.Tensor, is_hidden: torch.Tensor, input_ids: torch.Tensor
    ) -> torch.Tensor:
        """The weighted sum of both losses; `hidden_ids` (B, L) are `input_ids` with the hidden tokens replaced."""
        logits = self.generator.guess(hidden_ids, attention_mask, is_hidden)
        filled = input_ids.clone()
        filled[is_hidden] = torch.multinomial(logits.detach().softmax(-1), 1).squeeze(-1)
        is_replaced = (filled != input_ids)[attention_mask.bool()]
        detected = self._detect(filled, attention_mask)[attention_mask.bool()]
        detection = nn.functional.binary_cross_entropy_with_logits(detected, is_replaced.float())
        return nn.functional.cross_entropy(logits, input_ids[is_hidden]) + _DETECTION_WEIGHT * detection

    def take_base(self) -> DebertaV2Model:
        """The detector without its head, the shared embeddings folded into its own; ends the training."""
        with torch.no_grad():
            self.deberta.get_input_embeddings().weight += self.generator.deberta.get_input_embeddings().weight
        return self.deberta

    def _detect(self, ids: torch.Tensor, attention_mask: torch.Tensor) -> torch.Tensor:
        shared = self.generator.deberta.get_input_embeddings()(ids).detach()
        words = shared + self.deberta.get_input_embeddings()(ids)
        states = self.deberta(inputs_embeds=words, attention_mask=attention_mask).last_hidden_state
        return self.detect(states).squeeze(-1).float()  # (B, L) logits
