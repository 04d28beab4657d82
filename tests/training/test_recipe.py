from __future__ import annotations

from pathlib import Path

import pytest

from mitre_core.errors import SettingsError
from training.generators import GENERATORS
from training.recipe import read_recipe
from training.sources import SOURCES

RECIPES = sorted((Path(__file__).parents[2] / "training" / "recipes").glob("*.toml"))
SMALL = """
name = "one"
version = "1.0.0"
description = "d"
behaviour = ["toy"]
[labels]
ids = ["T1049"]
[generators.credential]
count = 10
[gates]
min_macro_f1 = 0.5
max_false_alarms_per_10000 = 5
min_behaviour = 0.9
"""


def _read(tmp_path: Path, text: str) -> object:
    path = tmp_path / "r.toml"
    path.write_text(text)
    return read_recipe(path)


@pytest.mark.parametrize("path", RECIPES, ids=lambda path: path.stem)
def test_shipped_recipes_name_sources_and_generators_that_exist(path: Path) -> None:
    recipe = read_recipe(path)
    assert set(recipe.sources) <= set(SOURCES)
    assert set(recipe.generators) <= set(GENERATORS)


def test_the_base_recipe_is_the_originals_lora_on_the_data_of_the_small_one() -> None:
    recipe = read_recipe(next(path for path in RECIPES if path.stem == "deberta-v3-base"))
    small = read_recipe(next(path for path in RECIPES if path.stem == "credential-dumping"))
    data = ("labels", "sources", "generators", "dataset")
    assert recipe.part(data) == small.part(data)
    rule = recipe.finetune
    assert (rule.method, rule.lora_r, rule.lora_alpha, rule.dtype, recipe.max_length) == (
        "lora",
        32,
        64,
        "bfloat16",
        128,
    )
    assert recipe.base.path == "microsoft/deberta-v3-base"
    assert len(recipe.base.revision) == 40


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ('name = "one"\n', "`name` is missing"),
        ("[gates]\n|[gates]\nmin_f1 = 1\n", "unknown key `gates.min_f1`; allowed here: max_calibration_error"),
        ('version = "1.0.0"|version = "1.0-rc"', "`name` and `version` must be like"),
        ('behaviour = ["toy"]\n|', "`behaviour` must name a file"),
        ('behaviour = ["toy"]|behaviour = ["tyo"]', "`behaviour` names 'tyo'"),
        ('ids = ["T1049"]|ids = ["T1562.001"]', "'T1562.001' is no technique of ATT&CK v19"),
        ("[gates]\n|[base]\nheads = 3\n[gates]\n", "must be a multiple of `base.heads`"),
        ("[gates]\n|[finetune]\nminutes = 0\n[gates]\n", "`minutes` must be above 0"),
        ("count = 10|count = true", "`generators.credential.count` must be of type int, seen True"),
        ('ids = ["T1049"]|ids = "T1049"', "`labels.ids` must be of type"),
        ('ids = ["T1049"]|min_groups = 0', "either `ids` or `min_groups`"),
        ('ids = ["T1049"]|ids = ["benign"]', "`benign` is always a label"),
        ("[generators.credential]\ncount = 10\n", "at least one of `sources`, `generators`"),
        ('version = "1.0.0"|version = ', "not TOML"),
        (
            "[gates]\n|[dataset]\nheld_out = ['otrf']\n[gates]\n",
            "`dataset.held_out` names 'otrf', which `sources` does not",
        ),
        (
            "[gates]\n|[dataset]\nnear_duplicate = 1.1\n[gates]\n",
            "`dataset.near_duplicate` must be above 0 and at most 0.9, seen 1.1: a higher one would pass over the leak",
        ),
        (
            "[gates]\n|[finetune]\neasy_share = 0.2\n[gates]\n",
            "`finetune.easy_share` needs `finetune.warm_start_steps`",
        ),
        ("[gates]\n|[finetune.label_weights]\nT1049 = 0\n[gates]\n", "`finetune.label_weights.T1049` must be above 0"),
        ("[gates]\n|[finetune.label_weights]\nT9999 = 2\n[gates]\n", "'T9999' is no technique of ATT&CK"),
        ("[gates]\n|[pretrain]\nmethod = 'next'\n[gates]\n", "`pretrain.method` 'next': masked or replaced"),
        ("[labels]|max_length = 4096\n[labels]", "`max_length` must be 16..512, seen 4096"),
    ],
)
def test_what_is_wrong_with_a_recipe_is_said(tmp_path: Path, change: str, message: str) -> None:
    old, _, new = change.partition("|")
    assert old in SMALL
    with pytest.raises(SettingsError, match=r"r\.toml") as caught:
        _read(tmp_path, SMALL.replace(old, new))
    assert message in str(caught.value)


def test_a_missing_recipe_says_where_recipes_are(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="training/recipes"):
        read_recipe(tmp_path / "none.toml")
