"""Our arrangement of DeBERTa against Transformers' own."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from transformers import DebertaV2Config, DebertaV2ForSequenceClassification

from mitre_core.errors import ReleaseError
from model_server.deberta import load_deberta

torch.set_num_threads(1)

MAX_LENGTH = 96
SMALL = {
    "vocab_size": 60,
    "hidden_size": 24,
    "num_hidden_layers": 3,
    "num_attention_heads": 3,
    "intermediate_size": 40,
    "max_position_embeddings": 128,
    "type_vocab_size": 0,
    "relative_attention": True,
    "position_buckets": 16,  # far fewer than distances, so that the logarithmic buckets are used
    "pos_att_type": ["c2p", "p2c"],
    "share_att_key": True,
    "norm_rel_ebd": "layer_norm",
    "position_biased_input": False,
    "num_labels": 5,
    "initializer_range": 0.4,
}
VARIANTS: dict[str, dict[str, Any]] = {
    "v3": {},
    "v3-base's own config at tiny width": {"position_buckets": 256, "max_position_embeddings": 512},
    "v2 with convolution": {"conv_kernel_size": 3, "conv_act": "gelu"},
    "own position projections": {"share_att_key": False},
    "content to position alone": {"pos_att_type": ["c2p"]},
    "position to content alone": {"pos_att_type": ["p2c"], "share_att_key": False},
    "a bucket for each distance": {"position_buckets": -1},
    "distances beyond the span": {"position_buckets": -1, "max_relative_positions": 20},
    "no norm of the relative embeddings": {"norm_rel_ebd": "none"},
    "absolute positions": {"relative_attention": False, "pos_att_type": [], "position_biased_input": True},
    "token types and narrow embeddings": {"type_vocab_size": 2, "embedding_size": 10},
    "one layer": {"num_hidden_layers": 1},
    "other activations": {"hidden_act": "gelu_new", "pooler_hidden_act": "tanh"},
}


def save_random(folder: Path, **changes: Any) -> DebertaV2ForSequenceClassification:
    torch.manual_seed(0)
    model = DebertaV2ForSequenceClassification(DebertaV2Config(**{**SMALL, **changes})).eval()
    model.save_pretrained(folder)
    return model


def transformers_logits(model: DebertaV2ForSequenceClassification, token_ids: list[list[int]]) -> torch.Tensor:
    longest = max(map(len, token_ids))
    ids = torch.zeros(len(token_ids), longest, dtype=torch.long)
    mask = torch.zeros_like(ids)
    for row, tokens in enumerate(token_ids):
        ids[row, : len(tokens)] = torch.tensor(tokens)
        mask[row, : len(tokens)] = 1
    with torch.no_grad():
        return model(input_ids=ids, attention_mask=mask).logits


@pytest.fixture(scope="module", params=VARIANTS, ids=str)
def variant(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, DebertaV2ForSequenceClassification]:
    folder = tmp_path_factory.mktemp("deberta")
    return folder, save_random(folder, **VARIANTS[request.param])


sequence = st.lists(st.integers(1, SMALL["vocab_size"] - 1), min_size=1, max_size=MAX_LENGTH)


@settings(deadline=None, max_examples=12)
@given(token_ids=st.lists(sequence, min_size=1, max_size=6), group_step=st.sampled_from([1, 16, 512]))
def test_logits_equal_those_of_transformers(
    variant: tuple[Path, DebertaV2ForSequenceClassification], token_ids: list[list[int]], group_step: int
) -> None:
    folder, reference = variant
    with torch.inference_mode():
        ours = load_deberta(folder, MAX_LENGTH, group_step)(token_ids)
    assert torch.allclose(ours, transformers_logits(reference, token_ids), rtol=0, atol=1e-4)


def test_weights_kept_in_bf16_give_the_logits_of_the_rounded_weights(tmp_path: Path) -> None:
    model = save_random(tmp_path)
    model.to(torch.bfloat16).save_pretrained(tmp_path)
    token_ids = [[1, 2, 3, 4], [5, 6]]
    with torch.inference_mode():
        ours = load_deberta(tmp_path, MAX_LENGTH)(token_ids)
    assert torch.allclose(ours, transformers_logits(model.float(), token_ids), rtol=0, atol=1e-4)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"model_type": "bert"}, "model_type 'bert'"),
        ({"hidden_act": "swish"}, "swish"),
        ({"num_hidden_layers": 0}, "too few"),
        ({"hidden_size": "wide"}, "mistyped"),
        ({"num_hidden_layers": 4}, "does not fit"),
    ],
)
def test_a_config_that_cannot_be_served_is_refused(tmp_path: Path, changes: dict[str, Any], message: str) -> None:
    save_random(tmp_path)
    config = json.loads((tmp_path / "config.json").read_text())
    (tmp_path / "config.json").write_text(json.dumps({**config, **changes}))
    with pytest.raises(ReleaseError, match=message):
        load_deberta(tmp_path, MAX_LENGTH)


def test_weights_that_are_no_safetensors_are_refused(tmp_path: Path) -> None:
    save_random(tmp_path)
    (tmp_path / "model.safetensors").write_bytes(b"\x80\x04pickle")
    with pytest.raises(ReleaseError, match="not safetensors"):
        load_deberta(tmp_path, MAX_LENGTH)


def test_a_length_beyond_the_positions_is_refused(tmp_path: Path) -> None:
    save_random(tmp_path)
    with pytest.raises(ReleaseError, match="max_length 129"):
        load_deberta(tmp_path, 129)
