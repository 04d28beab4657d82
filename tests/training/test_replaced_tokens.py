from __future__ import annotations

import numpy as np
import torch
from transformers import DebertaV2Config

from training.masked_tokens import hide_tokens
from training.replaced_tokens import ReplacedTokenModel
from training.token_batches import Texts, make_batch

CONFIG = {
    "vocab_size": 45,
    "hidden_size": 32,
    "num_hidden_layers": 2,
    "num_attention_heads": 2,
    "intermediate_size": 64,
    "hidden_dropout_prob": 0.0,
    "attention_probs_dropout_prob": 0.0,
    "relative_attention": True,
    "pos_att_type": ["c2p", "p2c"],
    "position_buckets": 16,
    "share_att_key": True,
    "norm_rel_ebd": "layer_norm",
    "position_biased_input": False,
    "type_vocab_size": 0,
    "initializer_range": 0.1,
}
# Every text repeats one token: what is not like its neighbours was put in.
ROWS = [[1, *[5 + token] * 14, 2] for token in range(40)]
TEXTS = Texts(np.array(ROWS, dtype=np.int32).ravel(), np.arange(0, 16 * 41, 16))

# What one reaches who knows how often a token is put in, but not where; 4 is the generator's own loss.
BLIND_LOSS = 50 * -(0.15 * np.log(0.15) + 0.85 * np.log(0.85)) + 4


def _model() -> ReplacedTokenModel:
    torch.manual_seed(1)
    return ReplacedTokenModel(DebertaV2Config(**CONFIG))


def _inputs(step: int = 0) -> tuple[torch.Tensor, ...]:
    batch = make_batch(TEXTS, np.arange(40))
    changed, is_hidden = hide_tokens(batch, 0.15, 45, seed=1, step=step)
    return changed, batch.attention_mask, is_hidden, batch.input_ids


def test_the_base_it_hands_over_reads_tokens_as_the_detector_did() -> None:
    model = _model().eval()
    torch.nn.init.normal_(model.deberta.get_input_embeddings().weight, std=0.1)
    seen: list[torch.Tensor] = []
    model.detect.register_forward_pre_hook(lambda _, inputs: seen.append(inputs[0]))
    _, mask, _, ids = _inputs()
    nothing = torch.zeros_like(ids, dtype=torch.bool)
    with torch.inference_mode():
        model(ids, mask, nothing, ids)
        states = model.take_base()(input_ids=ids, attention_mask=mask).last_hidden_state
    torch.testing.assert_close(states, seen[0])


def test_detection_does_not_teach_the_shared_embeddings() -> None:
    gradients = []
    for is_detecting in (True, False):
        model = _model()
        changed, mask, is_hidden, ids = _inputs()
        (model if is_detecting else model.generator)(changed, mask, is_hidden, ids).backward()
        gradients.append(model.generator.deberta.get_input_embeddings().weight.grad)
        assert (model.deberta.get_input_embeddings().weight.grad is not None) is is_detecting
    assert torch.equal(gradients[0], gradients[1])


def test_it_learns_which_tokens_were_put_in() -> None:
    model = _model()
    model.generator.requires_grad_(False)  # it stays at random guesses: every misfit can be found
    optimizer = torch.optim.AdamW([one for one in model.parameters() if one.requires_grad], lr=3e-3)
    losses = []
    for step in range(80):
        loss = model(*_inputs(step))
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
        losses.append(loss.item())
    assert np.mean(losses[-5:]) < 0.5 * BLIND_LOSS
