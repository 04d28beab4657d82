"""`python -m model_server serve|classify|bench|doctor`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from mitre_core.errors import MitreClassifyError

from .backends import BACKENDS
from .models import RELEASES, SHIPPED_DEFAULT, find_releases
from .release import read_labels
from .settings import Settings, available_cores, load_settings


def main(arguments: list[str] | None = None) -> int:
    """Run one subcommand; returns the exit code."""
    arguments = sys.argv[1:] if arguments is None else arguments
    options = build_parser(arguments).parse_args(arguments)
    try:
        return options.run(options)
    except MitreClassifyError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


def build_parser(arguments: list[str]) -> argparse.ArgumentParser:
    """The command line; each subcommand sets `run`."""
    parser = argparse.ArgumentParser(prog="python -m model_server", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="serve|classify|bench|doctor")
    _add_serve(commands.add_parser("serve", help="answer HTTP requests"))
    _add_classify(commands.add_parser("classify", help="classify a file of events"))
    _add_bench(commands.add_parser("bench", help="measure side by side with other servers"), arguments)
    _add_doctor(commands.add_parser("doctor", help="check this machine and print what to change"))
    return parser


def _add_settings(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--config", type=Path, help="TOML file with settings")
    texts = ("host", "releases", "backend", "torch_mode", "default_model")
    files = ("token_file", "tls_cert", "tls_key", "client_ca")
    for name in (*texts, *files):
        parser.add_argument(f"--{name.replace('_', '-')}", dest=name)
    for name in ("port", "compute_threads", "cache_mb"):
        parser.add_argument(f"--{name.replace('_', '-')}", dest=name, type=int)


def _settings(options: argparse.Namespace) -> Settings:
    flags = {key: value for key, value in vars(options).items() if key not in ("config", "run")}
    return load_settings(options.config, flags)


def _add_serve(parser: argparse.ArgumentParser) -> None:
    _add_settings(parser)
    parser.set_defaults(run=_serve)


def _serve(options: argparse.Namespace) -> int:
    from .serve import serve

    return serve(_settings(options))


def _add_classify(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--input", type=Path, required=True, help="one JSON event a line")
    parser.add_argument("--output", type=Path, required=True, help="one JSON result a line, in the same order")
    parser.add_argument("--model", default="", metavar="NAME[@VERSION]", help="default: enterprise")
    parser.add_argument("--top-k", type=int, default=0, metavar="N", help="runners-up in each result")
    parser.add_argument("--threshold", type=float, help="default: the release's own")
    parser.add_argument("--backend", choices=BACKENDS, default="onnx")
    parser.add_argument("--releases", type=Path, default=RELEASES, help="folder of <name>/<version> folders")
    parser.set_defaults(run=_classify)


def _classify(options: argparse.Namespace) -> int:
    from .classifier import Classifier
    from .classify_file import classify_file
    from .classify_request import read_options

    asked = read_options({"threshold": options.threshold, "top_k": options.top_k})
    folder = _find_release(options.releases, options.model)
    classifier = Classifier.load(folder, options.backend, available_cores())
    counts = classify_file(
        options.input,
        options.output,
        lambda events: classifier.classify(events, threshold=asked.threshold, top_k=asked.top_k),
    )
    print(f"{counts.lines} events classified, {counts.unreadable} unreadable", file=sys.stderr)
    return 0


def _find_release(releases: Path, model: str) -> Path:
    """The release asked for, else the one a server would answer with; no other is loaded."""
    folders = find_releases(releases, [model] if model else ())
    return max(
        folders,
        key=lambda folder: (folder.parent.name == SHIPPED_DEFAULT, len(read_labels(folder / "labels.json"))),
    )


def _add_bench(parser: argparse.ArgumentParser, arguments: list[str]) -> None:
    if arguments[:1] == ["bench"]:
        # Only then: it takes half a second to import.
        from .bench.command import add_arguments

        add_arguments(parser)


def _add_doctor(parser: argparse.ArgumentParser) -> None:
    _add_settings(parser)
    parser.set_defaults(run=_doctor)


def _doctor(options: argparse.Namespace) -> int:
    from .doctor import run_doctor

    return run_doctor(_settings(options))


if __name__ == "__main__":
    sys.exit(main())
