"""`python -m model_server bench`: build the models, start the contenders, measure, report."""

from __future__ import annotations

import argparse
import json
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from mitre_core.errors import ReleaseError, SettingsError

from ..release import load_release
from ..settings import available_cores
from ..tokenizer import EventTokenizer
from .contender import Contender, Protocols, Server, Worker, free_port
from .recording import RecordedSource
from .report import ORIGINAL, ModelReport, format_report, write_report
from .roof import linear_operations, measure_roof
from .rounds import Row, measure_rounds
from .texts import Sample, Source, TextSource

SHAPES: dict[str, dict[str, Any]] = {
    "tiny": {"vocab_size": 300, "hidden_size": 32, "num_hidden_layers": 2, "num_attention_heads": 2},
    "mini": {"vocab_size": 8192, "hidden_size": 256, "num_hidden_layers": 6, "num_attention_heads": 4},
    # microsoft/deberta-v3-base's exact configuration
    "base": {"vocab_size": 128_100, "hidden_size": 768, "num_hidden_layers": 12, "num_attention_heads": 12},
}
# Texts in, logits out, each distinct text once: no events, no verdicts, no HTTP.
FORWARD, TORCH_FORWARD = "ours: ONNX, texts to logits alone", "ours: torch, texts to logits alone"
ROOF_TEXTS = 500  # whose mean length stands for the rounds' texts
INFINITY_MODEL = "bench"
BULK, IN_FLIGHT = 500, 4  # events a request and requests at once, as the search command sends them


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `bench`."""
    parser.add_argument(
        "--models", nargs="+", default=["mini", "base"], help=f"{', '.join(SHAPES)}, or release folders"
    )
    parser.add_argument("--events", type=Path, help="a recording to use instead of made-up texts: one event a line")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=3.0, help="for each contender in each round and mode")
    parser.add_argument("--threads", type=int, default=available_cores())
    parser.add_argument("--only", nargs="+", metavar="WORD", help="contenders with one of these words in their name")
    parser.add_argument(
        "--infinity",
        type=Path,
        help="infinity_emb of an environment of its own, with infinity-emb 0.0.78 and transformers 4.57",
    )
    parser.add_argument("--output", type=Path, default=Path("build/bench"))
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Measure every model and write the report; returns the exit code."""
    needed = ("flask", "litserve", "transformers", "torch", "onnx", "matplotlib")
    missing = [name for name in needed if find_spec(name) is None]
    if missing:
        raise SettingsError(f"bench needs {', '.join(missing)}; install the extra: pip install -e '.[bench]'.")
    reports = []
    for model in options.models:
        folder = prepare_release(model, options.output)
        reports.append(_measure(model, folder, options))
        print(format_report(reports[-1]), flush=True)
    write_report(options.output, reports)
    print(f"\nwritten: {options.output / 'bench.json'}, {options.output / 'bench.png'}")
    return 0


def prepare_release(model: str, output: Path) -> Path:
    """A release folder `<name>/<version>` with no other beside it, which a server would load as well, or instead.

    Random ones are built once, and anew when the text contract has changed.
    """
    if model not in SHAPES:
        release = load_release(Path(model).resolve())
        link = output / "served" / release.title / release.manifest.name / release.manifest.version
        link.parent.mkdir(parents=True, exist_ok=True)
        link.unlink(missing_ok=True)
        link.symlink_to(release.folder)
        return link
    folder = output / "models" / f"{model}@1.0.0" / model / "1.0.0"
    try:
        load_release(folder)
    except ReleaseError:
        from .random_release import make_random_release  # not above: it needs torch and onnx

        _tell(f"building random weights for {model}")
        shutil.rmtree(folder, ignore_errors=True)
        shape = SHAPES[model]
        texts = [sample.text for sample in TextSource(len).unique(1000)]
        make_random_release(folder, {**shape, "intermediate_size": 4 * shape["hidden_size"]}, texts, name=model)
    return folder


def _measure(model: str, folder: Path, options: argparse.Namespace) -> ModelReport:
    release = load_release(folder)
    tokenizer = EventTokenizer(release.file("tokenizer.json"))
    source: Source = (
        RecordedSource(options.events)
        if options.events
        else TextSource(lambda word: len(tokenizer.encode([word])[0]), seed=1)
    )
    # Before the rounds: a recording that is a little too short must not cost what they have found.
    texts = [sample.text for sample in source.unique(ROOF_TEXTS)]
    tokens = sum(map(len, tokenizer.encode(texts))) / len(texts)
    roof = measure_roof(release.config["hidden_size"], options.threads)
    with _started(_starts(folder, options)) as contenders:
        rows = measure_rounds(contenders, source, rounds=options.rounds, seconds=options.seconds, tell=_tell)
    share = _roof_share(rows, linear_operations(release.config, round(tokens)), roof.int8)
    return ModelReport(model, options.threads, rows, roof, share)


def _starts(folder: Path, options: argparse.Namespace) -> dict[str, Callable[[], Contender]]:
    """Every contender by name, not yet started."""
    threads = options.threads
    starts: dict[str, Callable[[], Contender]] = {
        "ours: HTTP, ONNX, cache": lambda: _ours("ours: HTTP, ONNX, cache", folder, "onnx", 64, threads),
        "ours: HTTP, ONNX, no cache": lambda: _ours("ours: HTTP, ONNX, no cache", folder, "onnx", 0, threads),
        "ours: HTTP, torch, no cache": lambda: _ours("ours: HTTP, torch, no cache", folder, "torch", 0, threads),
        FORWARD: lambda: Worker(FORWARD, "onnx", folder, threads),
        TORCH_FORWARD: lambda: Worker(TORCH_FORWARD, "torch", folder, threads),
        "LitServe, batching, our ONNX": lambda: _litserve("LitServe, batching, our ONNX", folder, threads),
        "Transformers pipeline, sorted": lambda: Worker(
            "Transformers pipeline, sorted", "transformers", folder, threads
        ),
        ORIGINAL: lambda: _flask(ORIGINAL, folder, threads),
    }
    if options.infinity:
        starts["infinity, torch"] = lambda: _infinity("infinity, torch", options.infinity, folder)
    else:
        _tell("infinity is left out: give --infinity <environment>/bin/infinity_emb to include it")
    words = options.only
    return {name: start for name, start in starts.items() if not words or any(word in name for word in words)}


@contextmanager
def _started(starts: dict[str, Callable[[], Contender]]) -> Iterator[list[Contender]]:
    with ExitStack() as stack:
        contenders = []
        for name, start in starts.items():
            _tell(f"starting {name}")
            contenders.append(start())
            stack.callback(contenders[-1].close)
        yield contenders


def _ours(name: str, folder: Path, backend: str, cache_mb: int, threads: int) -> Server:
    port = free_port()
    # releases/<name>/<version>
    options = {"port": port, "releases": folder.parent.parent, "default-model": folder.parent.name}
    options |= {"backend": backend, "cache-mb": cache_mb, "compute-threads": threads}
    command = [sys.executable, "-m", "model_server", "serve"]
    command += [text for key, value in options.items() for text in (f"--{key}", str(value))]
    protocol = Protocols("/v1/classify", _encode_events, samples_per_request=BULK, clients=IN_FLIGHT)
    return Server(name, command, port, protocol, "/livez")


def _flask(name: str, folder: Path, threads: int) -> Server:
    port = free_port()
    command = [sys.executable, "-m", "model_server.bench.flask_server", str(folder), str(port), str(threads)]
    return Server(name, command, port, Protocols("/api", _encode_text), "/")


def _litserve(name: str, folder: Path, threads: int) -> Server:
    port = free_port()
    command = [sys.executable, "-m", "model_server.bench.litserve_server", str(folder), str(port), str(threads)]
    return Server(name, command, port, Protocols("/predict", _encode_text, clients=32), "/health")


def _infinity(name: str, program: Path, folder: Path) -> Server:
    port = free_port()
    command = [str(program), "v2", "--model-id", str(folder.resolve()), "--engine", "torch", "--device", "cpu"]
    command += [
        "--served-model-name",
        INFINITY_MODEL,
        "--no-bettertransformer",
        "--no-model-warmup",
        "--host",
        "127.0.0.1",
        "--port",
        str(port),
    ]
    protocol = Protocols("/classify", _encode_inputs, samples_per_request=BULK, clients=IN_FLIGHT)
    return Server(name, command, port, protocol, "/health")


def _encode_events(samples: Sequence[Sample]) -> bytes:
    return json.dumps({"fields_version": 1, "events": [sample.event for sample in samples]}).encode()


def _encode_text(samples: Sequence[Sample]) -> bytes:
    return json.dumps({"text": samples[0].text}).encode()


def _encode_inputs(samples: Sequence[Sample]) -> bytes:
    return json.dumps({"model": INFINITY_MODEL, "input": [sample.text for sample in samples]}).encode()


def _roof_share(rows: Sequence[Row], operations: int, roof: float) -> float:
    """Operations a second that our ONNX forward pass stands for, as a share of the roof; 0 where it was left out."""
    rate = next((row.unique.per_s for row in rows if row.name == FORWARD), 0.0)
    return rate * operations / 1e9 / roof


def _tell(message: str) -> None:
    print(message, file=sys.stderr, flush=True)
