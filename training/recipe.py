"""A recipe: one TOML file that says how a model is made; read strictly, unknown keys are refused."""

from __future__ import annotations

import dataclasses
import tomllib
import types
import typing
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mitre_core.errors import EventError, SettingsError
from model_server.manifest import is_release_folder

from .attack import ATTACK_VERSION, canonical_id
from .behaviour_cases import FOLDER
from .example import BENIGN


@dataclass(frozen=True)
class LabelRule:
    """Which labels the model has: a list, or every technique with enough independent groups."""

    ids: tuple[str, ...] = ()  # techniques, without `benign`
    min_groups: int = 0  # used where `ids` is empty
    min_examples: int = 0
    exclude: tuple[str, ...] = ()  # techniques that are no label: parents whose sub-techniques are what is asked for
    fold: Mapping[str, str] = field(default_factory=dict)  # technique -> the label that stands for it
    other: str = "drop"  # what becomes of examples of other techniques: benign, drop


@dataclass(frozen=True)
class SourceRule:
    """One public data source."""

    folder: str = ""  # beneath --data; the source's own default when empty
    weight: float = 1.0


@dataclass(frozen=True)
class GeneratorRule:
    """One generator of training.generators."""

    count: int
    weight: float = 1.0


@dataclass(frozen=True)
class DatasetRule:
    """How examples become splits."""

    train_share: float = 0.8  # of the examples; the rest is half test, a quarter validation, a quarter calibration
    evasion_share: float = 0.3  # of the attack examples of the train split that get a disguised twin
    joined_share: float = 0.3  # of the train split's commands that also stand in one line with others
    max_per_group: int = 5000  # one group's examples; more of the same teach nothing new
    # Sources none of whose attacks are trained on: every group with one is tested, the first day at an unknown place.
    held_out: tuple[str, ...] = ()
    # Groups that are always trained on, as patterns (`attack-commands/ac-*`): what everyone types is no test of what is
    # new, and a model that was kept from it would be no use.
    train_only: tuple[str, ...] = ()
    near_duplicate: float = 0.9  # estimated Jaccard similarity of character 5-grams


@dataclass(frozen=True)
class BaseRule:
    """The model to start from: a folder or hub id, or one made from scratch of these sizes."""

    path: str = ""  # a local folder or a hub id; empty: from scratch
    revision: str = ""  # of a hub id, 40 hex digits
    vocab_size: int = 8192
    hidden_size: int = 256
    layers: int = 4
    heads: int = 4
    intermediate_size: int = 1024
    dropout: float = 0.1


@dataclass(frozen=True)
class PretrainRule:
    """Pretraining of a base made from scratch; ends at `steps` or `minutes`, whichever is first."""

    method: str = "masked"  # masked: guess hidden tokens; replaced: find tokens that a generator put in
    steps: int = 0  # 0: by time alone
    minutes: float = 60.0
    batch_tokens: int = 4096
    learning_rate: float = 1e-3
    mask_share: float = 0.15


@dataclass(frozen=True)
class FinetuneRule:
    """Fine-tuning; ends at `steps` or `minutes` or without progress, whichever is first."""

    method: str = "full"  # lora, full
    lora_r: int = 32
    lora_alpha: int = 64
    lora_dropout: float = 0.05
    steps: int = 0  # 0: by time alone
    minutes: float = 30.0
    batch_tokens: int = 4096
    learning_rate: float = 5e-4
    weight_decay: float = 0.01
    warmup_share: float = 0.05
    average_from: float = 1.0  # share of the budget after which the weights of all steps are averaged; 1: never
    label_smoothing: float = 0.0
    token_dropout: float = 0.0  # mean share of a text's tokens left out at random: no single word may decide
    field_dropout: float = 0.0  # the same for the fields after the first: nor may what an event is wrapped into
    benign_share: float = 0.5  # of what is drawn for training
    label_power: float = 0.5  # 0: attack labels drawn alike, 1: as often as they occur
    # How often techniques that matter more are drawn, their sub-techniques with them: technique -> factor.
    label_weights: Mapping[str, float] = field(default_factory=dict)
    eval_every: int = 500  # steps
    warm_start_steps: int = 0  # batches a bag of tokens learns from before; for a full fine-tuning from scratch
    easy_share: float = 1.0  # how often a text the bag is sure of is drawn, beside one that it gets wrong
    patience: int = 8  # evaluations without progress before it stops
    processes: int = 0  # that train together, a share of the gradient each; 0: one a GPU, or one on a CPU
    dtype: str = "auto"  # float32, bfloat16, auto: bfloat16 where the hardware multiplies it


@dataclass(frozen=True)
class GateRule:
    """What a release must reach on its held-out test split. The leak gate is not among these: nothing turns it off."""

    min_macro_f1: float
    max_false_alarms_per_10000: float
    min_behaviour: float
    max_calibration_error: float = 0.05
    max_onnx_flips: float = 0.002  # share of texts whose best label int8 changes
    max_onnx_shift: float = 0.01  # mean shift of the best label's score by int8


@dataclass(frozen=True)
class Recipe:
    """Everything that decides what a run makes."""

    name: str
    version: str
    description: str
    labels: LabelRule
    gates: GateRule
    sources: Mapping[str, SourceRule] = field(default_factory=dict)
    generators: Mapping[str, GeneratorRule] = field(default_factory=dict)
    dataset: DatasetRule = DatasetRule()
    base: BaseRule = BaseRule()
    pretrain: PretrainRule = PretrainRule()
    finetune: FinetuneRule = FinetuneRule()
    max_length: int = 128  # tokens, special ones included
    false_alarm_budget: float = 0.0003  # share of ordinary events above the threshold
    # No threshold below: near misses of unseen kinds often reach 0.75; between there and here it is `unknown`.
    least_threshold: float = 0.8
    # The same for each technique with its sub-techniques, which then has a threshold of its own; 0 for none.
    family_budget: float = 0.0
    # And for those that matter more or less, which are also named at lower scores: technique -> share.
    family_budgets: Mapping[str, float] = field(default_factory=dict)
    seed: int = 1
    # Behaviour files held against the model, by name in training/behaviour.
    behaviour: tuple[str, ...] = ()

    def part(self, names: tuple[str, ...]) -> dict[str, Any]:
        """The named fields as plain data: what a stage's fingerprint covers."""
        whole = dataclasses.asdict(self)
        return {name: whole[name] for name in names}


def read_recipe(path: Path) -> Recipe:
    """Read a recipe file.

    Raises: SettingsError that names the file, the key and what is allowed.
    """
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise SettingsError(f"{path}: cannot be read ({error}); the shipped recipes are in training/recipes.") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path}: not TOML ({error}).") from None
    try:
        recipe = _build(Recipe, table, "")
        _check(recipe)
    except SettingsError as error:
        raise SettingsError(f"{path}: {error}") from None
    return recipe


def _build(kind: Any, table: Any, where: str) -> Any:
    """A dataclass from a TOML table, checking names and types all the way down."""
    if not isinstance(table, dict):
        raise SettingsError(f"`{where}` must be a table, seen {table!r}.")
    hints = typing.get_type_hints(kind)
    unknown = sorted(set(table) - set(hints))
    if unknown:
        raise SettingsError(f"unknown key `{where}{unknown[0]}`; allowed here: {', '.join(sorted(hints))}.")
    values = {name: _value(hints[name], value, where + name) for name, value in table.items()}
    missing = [
        one.name
        for one in dataclasses.fields(kind)
        if one.name not in values and one.default is one.default_factory is dataclasses.MISSING
    ]
    if missing:
        raise SettingsError(f"`{where}{missing[0]}` is missing.")
    return kind(**values)


def _value(hint: Any, value: Any, where: str) -> Any:
    origin = typing.get_origin(hint)
    if dataclasses.is_dataclass(hint):
        return _build(hint, value, where + ".")
    if origin is tuple and isinstance(value, list) and all(isinstance(item, str) for item in value):
        return tuple(value)
    if origin is not None and issubclass(origin, Mapping) and isinstance(value, dict):
        inner = typing.get_args(hint)[1]
        return {key: _value(inner, item, f"{where}.{key}") for key, item in value.items()}
    if hint is float and type(value) is int:
        return float(value)
    if not isinstance(hint, types.GenericAlias) and origin is None and type(value) is hint:
        return value
    raise SettingsError(f"`{where}` must be of type {getattr(hint, '__name__', hint)}, seen {value!r}.")


def _check(recipe: Recipe) -> None:
    """Refuse values that no stage could work with: what is wrong should show before hours of training."""
    rule = recipe.labels
    _require(
        is_release_folder(Path(recipe.name, recipe.version)),
        f"`name` and `version` must be like `enterprise` and `1.0.0`, seen {recipe.name!r} and {recipe.version!r}",
    )
    _require(bool(recipe.sources or recipe.generators), "needs at least one of `sources`, `generators`")
    _require(bool(recipe.behaviour), "`behaviour` must name a file of training/behaviour: a release is held to claims")
    for name in recipe.behaviour:
        _require(
            (FOLDER / f"{name}.jsonl").is_file(), f"`behaviour` names {name!r}; training/behaviour has no such file"
        )
    base, finetune = recipe.base, recipe.finetune
    _require(base.hidden_size % base.heads == 0, "`base.hidden_size` must be a multiple of `base.heads`")
    _require(min(finetune.minutes, recipe.pretrain.minutes) > 0, "`minutes` must be above 0")
    _require(finetune.eval_every > 0, "`finetune.eval_every` must be above 0")
    _require(bool(rule.ids) != bool(rule.min_groups), "`labels` needs either `ids` or `min_groups`")
    _require(BENIGN not in rule.ids, "`labels.ids` holds techniques; `benign` is always a label")
    weights = finetune.label_weights
    for one in (*rule.ids, *rule.exclude, *rule.fold, *rule.fold.values(), *recipe.family_budgets, *weights):
        _require(
            _is_canonical(one), f"{one!r} is no technique of ATT&CK v{ATTACK_VERSION}; see training/attack_v19.csv"
        )
    _require(rule.other in ("benign", "drop"), f"`labels.other` must be benign or drop, seen {rule.other!r}")
    _require(recipe.finetune.method in ("lora", "full"), f"`finetune.method` {recipe.finetune.method!r}: lora or full")
    _require(
        recipe.pretrain.method in ("masked", "replaced"),
        f"`pretrain.method` {recipe.pretrain.method!r}: masked or replaced",
    )
    _require(
        recipe.finetune.dtype in ("auto", "float32", "bfloat16"),
        f"`finetune.dtype` {recipe.finetune.dtype!r}: auto, float32 or bfloat16",
    )
    _require(
        not recipe.finetune.warm_start_steps or recipe.finetune.method == "full",
        "`finetune.warm_start_steps` needs `finetune.method` full: an adapter does not hold the embeddings",
    )
    _require(0 < finetune.easy_share <= 1, "`finetune.easy_share` must be above 0 and at most 1")
    _require(
        finetune.easy_share == 1 or finetune.warm_start_steps > 0,
        "`finetune.easy_share` needs `finetune.warm_start_steps`: a bag of tokens says what is easy",
    )
    for name, factor in weights.items():
        _require(factor > 0, f"`finetune.label_weights.{name}` must be above 0")
    _require(16 <= recipe.max_length <= 512, f"`max_length` must be 16..512, seen {recipe.max_length}")
    _require(0.5 <= recipe.dataset.train_share < 1, "`dataset.train_share` must be at least 0.5 and below 1")
    _require(
        0 < recipe.dataset.near_duplicate <= 0.9,
        f"`dataset.near_duplicate` must be above 0 and at most 0.9, seen {recipe.dataset.near_duplicate}: "
        "a higher one would pass over the leak gate",
    )
    _require(0 <= recipe.family_budget < 0.1, "`family_budget` is a share of ordinary events below 0.1")
    for name, share in {"false_alarm_budget": recipe.false_alarm_budget, **recipe.family_budgets}.items():
        _require(0 < share < 0.1, f"the budget `{name}` is a share of ordinary events below 0.1")
    for name in recipe.dataset.held_out:
        _require(name in recipe.sources, f"`dataset.held_out` names {name!r}, which `sources` does not")
    for name in ("token_dropout", "field_dropout"):
        _require(0 <= getattr(recipe.finetune, name) <= 0.5, f"`finetune.{name}` must be between 0 and 0.5")
    _require(0 < recipe.finetune.benign_share < 1, "`finetune.benign_share` must be between 0 and 1")


def _is_canonical(technique_id: str) -> bool:
    try:
        return canonical_id(technique_id) == technique_id
    except EventError:
        return False


def _require(holds: bool, message: str) -> None:
    if not holds:
        raise SettingsError(f"{message}.")
