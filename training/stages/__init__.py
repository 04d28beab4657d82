"""The stages, in the order they run. One module a stage, each with `run(job) -> figures`."""

from __future__ import annotations

from ..stage import Stage

STAGES: tuple[Stage, ...] = (
    Stage(
        "collect",
        "read the sources: one file of labelled events each",
        (),
        ("sources", "seed"),
        ("training/sources/**/*.py", "training/sigma/**/*.py", "training/forms/**/*.py", "training/attack*"),
    ),
    Stage(
        "generate",
        "run the generators: one file of labelled events each",
        (),
        ("generators", "seed"),
        ("training/generators/**/*.py", "training/forms/**/*.py", "lib/mitre_core/event_*.py"),
    ),
    Stage(
        "dataset",
        "map labels, drop duplicates, split by group, disguise some of the train split",
        ("collect", "generate"),
        ("labels", "dataset", "seed"),
        (
            "lib/mitre_core/event_*.py",
            "lib/mitre_core/deobfuscation.py",
            "lib/mitre_core/masking.py",
            "training/generators/evasion.py",
            "training/disguise.py",
            "training/attack*",
            "training/splits.py",
            "training/label_mapping.py",
            "training/duplicates.py",
            "training/joining.py",
        ),
    ),
    Stage("leak_gate", "refuse splits that know each other", ("dataset",), ("dataset",), ("training/leaks.py",)),
    Stage(
        "tokenizer",
        "learn the vocabulary, or take the base's",
        ("dataset", "leak_gate"),
        ("base", "seed"),
        ("training/vocabulary.py",),
    ),
    Stage(
        "pretrain",
        "teach a base made from scratch the language of events",
        ("dataset", "tokenizer"),
        ("base", "pretrain", "max_length", "seed"),
        ("training/bases.py", "training/*_tokens.py", "training/optimise.py"),
    ),
    Stage(
        "finetune",
        "teach the labels, by LoRA or in full",
        ("dataset", "tokenizer", "pretrain"),
        ("finetune", "max_length", "seed"),
        (
            "training/optimise.py",
            "training/sequence_model.py",
            "training/thinning.py",
            "training/token_batches.py",
            "training/warm_start.py",
        ),
    ),
    Stage("merge", "fold the adapter into the base and check that nothing changed", ("pretrain", "finetune"), ()),
    Stage(
        "calibrate",
        "fit the temperature and the threshold on held-out events",
        ("dataset", "tokenizer", "merge"),
        ("false_alarm_budget", "least_threshold", "family_budget", "family_budgets", "max_length"),
        ("model_server/calibration.py", "training/metrics.py"),
    ),
    Stage(
        "package",
        "put the release together and export it for the runtime without torch",
        ("dataset", "tokenizer", "merge", "calibrate"),
        ("name", "version", "max_length", "gates", "behaviour", "seed"),
        ("training/attack*", "training/behaviour/*.jsonl"),
    ),
    Stage(
        "behaviour",
        "hold the release against the behaviour files",
        ("dataset", "package"),
        ("behaviour", "seed"),
        ("training/behaviour/*.jsonl", "training/generators/evasion.py", "training/disguise.py"),
    ),
    Stage(
        "evaluate",
        "measure the release on the test split beside the baselines, and write the report",
        ("dataset", "package", "behaviour"),
        ("false_alarm_budget", "seed"),
        (
            "training/metrics.py",
            "training/evaluation.py",
            "training/baselines.py",
            "training/report*",
            "training/plots.py",
        ),
    ),
    Stage(
        "publish",
        "seal the release with its report, and ship it if every gate holds",
        ("package", "behaviour", "evaluate"),
        ("name", "version", "description", "gates", "max_length", "sources", "generators"),
    ),
)
