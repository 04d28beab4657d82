from __future__ import annotations

import copy

import pytest
import torch
from transformers import DebertaV2Config, DebertaV2ForSequenceClassification

from training.sliced_attention import FirstTokenLayer, SlicedSelfAttention, compute_first_token, slice_attention


def _model(**options: object) -> DebertaV2ForSequenceClassification:
    torch.manual_seed(3)
    settings = {
        "vocab_size": 50,
        "hidden_size": 16,
        "num_hidden_layers": 2,
        "num_attention_heads": 4,
        "intermediate_size": 32,
        "relative_attention": True,
        "pos_att_type": ["c2p", "p2c"],
        "position_buckets": 8,
        "share_att_key": True,
        "norm_rel_ebd": "layer_norm",
        "position_biased_input": False,
        "max_position_embeddings": 64,
        "type_vocab_size": 0,
        "initializer_range": 0.3,
    }
    return DebertaV2ForSequenceClassification(DebertaV2Config(**(settings | options))).eval()


@pytest.mark.parametrize("options", [{}, {"share_att_key": False}, {"pos_att_type": ["c2p"]}, {"position_buckets": -1}])
@pytest.mark.parametrize("length", [1, 7, 33])
def test_logits_and_gradients_equal_those_of_transformers(options: dict[str, object], length: int) -> None:
    original = _model(**options)
    sliced = compute_first_token(slice_attention(copy.deepcopy(original)))
    ids = torch.randint(3, 50, (3, length))
    mask = torch.ones_like(ids)
    mask[1, (length + 1) // 2 :] = 0
    expected, actual = (model(input_ids=ids, attention_mask=mask).logits for model in (original, sliced))
    torch.testing.assert_close(actual, expected, atol=1e-5, rtol=1e-5)
    for logits in (expected, actual):
        logits.sum().backward()
    for wanted, got in zip(original.parameters(), sliced.parameters(), strict=True):
        torch.testing.assert_close(got.grad, wanted.grad, atol=1e-4, rtol=1e-4)


def test_a_single_layer_computes_all_its_tokens() -> None:
    assert type(compute_first_token(_model()).deberta.encoder.layer[-1]) is FirstTokenLayer
    assert type(compute_first_token(_model(num_hidden_layers=1)).deberta.encoder.layer[-1]) is not FirstTokenLayer


def test_every_attention_is_replaced_and_names_stay() -> None:
    original = _model()
    sliced = slice_attention(copy.deepcopy(original))
    assert sum(type(module) is SlicedSelfAttention for module in sliced.modules()) == 2
    assert sliced.state_dict().keys() == original.state_dict().keys()
