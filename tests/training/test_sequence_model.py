from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file
from transformers import DebertaV2Config, DebertaV2ForSequenceClassification, DebertaV2Model

from mitre_core.errors import GateRefused
from training.recipe import FinetuneRule
from training.sequence_model import add_lora, check_finite, load_base_model, merge_adapter, round_to_bfloat16
from training.sliced_attention import slice_attention

pytestmark = pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing`:FutureWarning")

LABELS = ("benign", "T1003.002", "T1049", "T1087.001")
# microsoft/deberta-v3-base's configuration as published, and the same architecture at tiny width.
BASE = {
    "vocab_size": 128100,
    "hidden_size": 768,
    "num_hidden_layers": 12,
    "num_attention_heads": 12,
    "intermediate_size": 3072,
    "max_position_embeddings": 512,
    "relative_attention": True,
    "position_buckets": 256,
    "norm_rel_ebd": "layer_norm",
    "share_att_key": True,
    "pos_att_type": ["p2c", "c2p"],
    "max_relative_positions": -1,
    "position_biased_input": False,
    "type_vocab_size": 0,
    "layer_norm_eps": 1e-7,
    "pooler_dropout": 0,
    "pooler_hidden_size": 768,
}
TINY = {
    **BASE,
    "vocab_size": 300,
    "hidden_size": 48,
    "num_hidden_layers": 2,
    "intermediate_size": 96,
    "pooler_hidden_size": 48,
}
IDS = torch.randint(3, 300, (4, 40), generator=torch.Generator().manual_seed(1))
RULE = FinetuneRule(method="lora", lora_r=4, lora_alpha=8)


@pytest.fixture
def pretrain(tmp_path: Path) -> Path:
    torch.manual_seed(1)
    DebertaV2Model(DebertaV2Config(**TINY)).save_pretrained(tmp_path / "base")
    (tmp_path / "base.json").write_text(json.dumps({"name": "base", "revision": None}))
    return tmp_path


def _train(model: torch.nn.Module) -> None:
    optimizer = torch.optim.AdamW([one for one in model.parameters() if one.requires_grad], lr=1e-2)
    for _ in range(3):
        logits = model(input_ids=IDS, attention_mask=torch.ones_like(IDS)).logits
        torch.nn.functional.cross_entropy(logits, torch.tensor([0, 1, 2, 3])).backward()
        optimizer.step()
        optimizer.zero_grad()


def test_adapter_and_merged_model_agree_though_each_started_from_another_seed(pretrain: Path, tmp_path: Path) -> None:
    adapted = add_lora(slice_attention(load_base_model(pretrain, LABELS, seed=1)), RULE)
    _train(adapted)
    adapted.eval()
    adapted.save_pretrained(str(tmp_path / "adapter"))
    with torch.inference_mode():
        expected = adapted(input_ids=IDS, attention_mask=torch.ones_like(IDS)).logits
        merged = merge_adapter(load_base_model(pretrain, LABELS, seed=99), tmp_path / "adapter").eval()
        actual = merged(input_ids=IDS, attention_mask=torch.ones_like(IDS)).logits
    torch.testing.assert_close(actual, expected, atol=1e-5, rtol=1e-4)
    assert isinstance(merged, DebertaV2ForSequenceClassification)


def test_pooler_and_classifier_are_saved_with_the_adapter_and_not_adapted(pretrain: Path) -> None:
    adapted = add_lora(load_base_model(pretrain, LABELS, seed=1), RULE)
    trained = [name for name, one in adapted.named_parameters() if one.requires_grad]
    assert any("pooler.modules_to_save" in name for name in trained)
    assert any("classifier.modules_to_save" in name for name in trained)
    assert not any("pooler" in name and "lora" in name for name in trained)
    lora_layers = {name.split(".lora_")[0].rsplit(".", 1)[1] for name in trained if "lora_" in name}
    assert lora_layers == {"query_proj", "key_proj", "value_proj", "dense"}


def test_the_adapter_carries_the_pooler_because_each_load_draws_another(pretrain: Path, tmp_path: Path) -> None:
    add_lora(load_base_model(pretrain, LABELS, seed=1), RULE).save_pretrained(str(tmp_path / "adapter"))
    saved = load_file(tmp_path / "adapter" / "adapter_model.safetensors")
    drawn = [load_base_model(pretrain, LABELS, seed=seed).pooler.dense.weight for seed in (1, 2)]
    assert not torch.equal(drawn[0], drawn[1])
    assert torch.equal(saved["base_model.model.pooler.dense.weight"], drawn[0])


def test_a_weight_that_is_no_number_is_refused(pretrain: Path) -> None:
    model = load_base_model(pretrain, LABELS, seed=1)
    check_finite(model)
    with torch.no_grad():
        model.classifier.weight[0, 0] = torch.inf
    with pytest.raises(GateRefused, match=r"classifier\.weight is not finite"):
        check_finite(model)


def test_rounded_weights_answer_alike_in_either_type(pretrain: Path, tmp_path: Path) -> None:
    round_to_bfloat16(load_base_model(pretrain, LABELS, seed=1)).save_pretrained(str(tmp_path / "model"))
    load = DebertaV2ForSequenceClassification.from_pretrained
    full, half = (load(str(tmp_path / "model"), dtype=dtype) for dtype in (torch.float32, torch.bfloat16))
    for one, other in zip(full.parameters(), half.parameters(), strict=True):
        assert torch.equal(one, other.float())


def test_the_true_base_has_the_shapes_the_recipe_trains() -> None:
    with torch.device("meta"):
        model = DebertaV2ForSequenceClassification(DebertaV2Config(**BASE, num_labels=4))
        adapted = add_lora(slice_attention(model), FinetuneRule(method="lora", lora_r=32, lora_alpha=64))
    assert sum(one.numel() for name, one in model.deberta.named_parameters() if "lora" not in name) > 183_000_000
    trained = sum(one.numel() for one in adapted.parameters() if one.requires_grad)
    lora = 12 * 32 * (4 * 2 * 768 + 2 * (768 + 3072))
    assert trained == lora + (768 * 768 + 768) + (768 * 4 + 4)
