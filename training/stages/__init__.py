"""The stages, in the order they run. One module a stage, each with `run(job) -> figures`."""

from __future__ import annotations

from ..stage import Stage

_ATTACK = "training/attack_v19.csv"
_BEHAVIOUR = "training/behaviour/*.jsonl"
_RULES = "sigma"  # by which recordings are labelled, everyday commands are checked, and a baseline is measured

STAGES: tuple[Stage, ...] = (
    Stage(
        "collect",
        "read the sources: one file of labelled events each",
        (),
        ("sources", "seed"),
        files=(_ATTACK,),
        data=(_RULES, "atomic-red-team"),
    ),
    Stage(
        "generate",
        "run the generators: one file of labelled events each",
        (),
        ("generators", "seed"),
        files=(_ATTACK, _BEHAVIOUR),  # no generator writes a behaviour case
    ),
    Stage(
        "dataset",
        "map labels, drop duplicates, split by group, disguise some of the train split",
        ("collect", "generate"),
        ("labels", "dataset", "seed"),
        files=(_ATTACK,),
    ),
    Stage("leak_gate", "refuse splits that know each other", ("dataset",), ("dataset",)),
    Stage(
        "tokenizer",
        "learn the vocabulary, or take the base's",
        ("dataset", "leak_gate"),
        ("base", "max_length", "seed"),
    ),
    Stage(
        "pretrain",
        "teach a base made from scratch the language of events",
        ("dataset", "tokenizer"),
        ("base", "pretrain", "max_length", "seed"),
    ),
    Stage(
        "finetune",
        "teach the labels, by LoRA or in full",
        ("dataset", "tokenizer", "pretrain"),
        ("finetune", "max_length", "seed"),
    ),
    Stage(
        "merge",
        "fold the adapter into the base and check that nothing changed",
        ("dataset", "tokenizer", "pretrain", "finetune"),
        ("max_length",),
    ),
    Stage(
        "calibrate",
        "fit the temperature and the threshold on held-out events",
        ("dataset", "tokenizer", "merge"),
        ("false_alarm_budget", "least_threshold", "family_budget", "family_budgets", "max_length"),
    ),
    Stage(
        "package",
        "put the release together and export it for the runtime without torch",
        ("dataset", "tokenizer", "merge", "calibrate"),
        ("name", "version", "max_length", "gates", "behaviour", "seed"),
        files=(_ATTACK, _BEHAVIOUR),
    ),
    Stage(
        "behaviour",
        "hold the release against the behaviour files",
        ("dataset", "package"),
        ("behaviour", "seed"),
        files=(_ATTACK, _BEHAVIOUR),
    ),
    Stage(
        "evaluate",
        "measure the release on the test split beside the baselines, and write the report",
        ("dataset", "package", "behaviour"),
        ("labels", "sources", "generators", "false_alarm_budget", "least_threshold", "seed"),
        files=(_ATTACK, "training/report.html"),
        data=(_RULES,),
    ),
    Stage(
        "publish",
        "seal the release with its report, and ship it if every gate holds",
        ("package", "behaviour", "evaluate"),
        ("name", "version", "description", "gates", "max_length", "sources", "generators"),
    ),
)
