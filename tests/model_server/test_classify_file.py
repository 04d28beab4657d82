"""A file in, a file out, by the real command line over a tiny release."""

from __future__ import annotations

import asyncio
import io
import json
import os
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from mitre_core.errors import EventError
from model_server.__main__ import main
from model_server.classifier import Classifier
from model_server.classify_file import classify_file, read_events
from model_server.stream import MAX_LINE_BYTES, decode_event, read_lines
from tests.model_server.fake_classifier import make_fake_classifier
from tests.model_server.tiny_release import make_tiny_release


def run(tmp_path: Path, release: Path, lines: bytes, *more: str) -> tuple[int, list[dict[str, Any]]]:
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_bytes(lines)
    code = main(
        ["classify", "--input", str(source), "--output", str(target), "--releases", str(release.parents[1]), *more]
    )
    rows = [json.loads(line) for line in target.read_text().splitlines()] if target.exists() else []
    return code, rows


def test_a_line_in_is_a_line_out(tmp_path: Path, tiny_release: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = b'{"text": "reg save hklm\\\\sam x"}\nnonsense\n\n[]\n{"a": {"b": 1}}\n{}\n{"text": "netstat"}'
    code, rows = run(tmp_path, tiny_release, lines, "--top-k", "2", "--model", "tiny@1.0.0")
    assert code == 0
    assert [row["status"] for row in rows] == ["ok", *["unreadable"] * 4, "empty", "ok"]
    assert [len(row["top"]) for row in rows] == [2, 0, 0, 0, 0, 0, 2]
    assert all(row["technique_id"] == "" for row in rows if row["status"] != "ok")
    expected = Classifier.load(tiny_release).classify([{"text": "netstat"}])[0]
    assert rows[-1]["score"] == pytest.approx(expected.score, abs=1e-3)
    assert "7 events" in capsys.readouterr().err


def test_an_unknown_model_and_a_missing_file_are_named(
    tmp_path: Path, tiny_release: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, tiny_release, b"{}", "--model", "other")[0] == 2
    assert "tiny@1.0.0" in capsys.readouterr().err
    missing = ["classify", "--input", "/none.jsonl", "--output", str(tmp_path / "o")]
    assert main([*missing, "--releases", str(tiny_release.parents[1])]) == 2
    assert "/none.jsonl" in capsys.readouterr().err


@pytest.mark.parametrize(("option", "value"), [("--top-k", "-1"), ("--threshold", "7"), ("--threshold", "nan")])
def test_odd_options_are_refused_as_the_server_refuses_them(
    tmp_path: Path, tiny_release: Path, capsys: pytest.CaptureFixture[str], option: str, value: str
) -> None:
    assert run(tmp_path, tiny_release, b"{}", option, value) == (2, [])
    assert option.strip("-").replace("-", "_") in capsys.readouterr().err


def test_only_the_model_asked_for_is_loaded(tmp_path: Path) -> None:
    for name in ("enterprise", "other"):
        make_tiny_release(tmp_path / "releases" / name / "1.0.0", name)
    (tmp_path / "releases" / "other" / "1.0.0" / "model.onnx").write_bytes(b"damaged")
    release = tmp_path / "releases" / "enterprise" / "1.0.0"
    assert run(tmp_path, release, b'{"text": "netstat"}')[0] == 0
    assert run(tmp_path, release, b'{"text": "netstat"}', "--model", "enterprise@1.0.0")[0] == 0


def test_it_works_without_torch_from_any_folder(tmp_path: Path, tiny_release: Path) -> None:
    (tmp_path / "torch.py").write_text("raise ImportError('not here')\n")
    (tmp_path / "in.jsonl").write_text('{"text": "netstat -ano"}\n')
    root = Path(__file__).parents[2]
    paths = os.pathsep.join(str(path) for path in (tmp_path, root, root / "lib"))
    command = [sys.executable, "-m", "model_server", "classify", "--input", "in.jsonl", "--output", "out.jsonl"]
    subprocess.run(
        [*command, "--releases", str(tiny_release.parents[1])],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": paths},
        check=True,
        capture_output=True,
    )
    assert json.loads((tmp_path / "out.jsonl").read_text())["status"] == "ok"


def test_many_lines_keep_their_order(tmp_path: Path) -> None:
    classifier = make_fake_classifier(tmp_path / "fake")
    words = ["sam", "netstat", "other"]
    source = tmp_path / "in.jsonl"
    source.write_text("".join(json.dumps({"text": f"{words[i % 3]} {i}"}) + "\n" for i in range(4500)))
    counts = classify_file(source, tmp_path / "out.jsonl", classifier.classify)
    rows = [json.loads(line)["technique_id"] for line in (tmp_path / "out.jsonl").read_text().splitlines()]
    assert counts == (4500, 0)
    assert rows == [["T1003.002", "T1049", "benign"][i % 3] for i in range(4500)]


def test_an_endless_line_is_one_unreadable_event() -> None:
    file = io.BytesIO(b'{"text":"' + b"a" * (2 * MAX_LINE_BYTES) + b'"}\n{"text": "b"}\n')
    assert list(read_events(file)) == [None, {"text": "b"}]


@pytest.mark.parametrize("size", [MAX_LINE_BYTES, 2 * MAX_LINE_BYTES])
def test_a_line_of_a_file_has_the_fate_of_a_line_of_a_stream(size: int) -> None:
    frame = b'{"text": ""}'
    lines = frame[:-2] + b"a" * (size - len(frame)) + frame[-2:] + b"\n{}"

    async def stream() -> list[Any]:
        pieces = [lines[start : start + 100_000] for start in range(0, len(lines), 100_000)]
        groups = read_lines(_as_body(pieces))
        return [None if line is None else decode_event(line) async for lines in groups for line in lines]

    events = list(read_events(io.BytesIO(lines)))
    assert (events == asyncio.run(stream())) is True  # no 4 MB of difference to print
    assert (events[0] is None) == (size > MAX_LINE_BYTES)


async def _as_body(pieces: list[bytes]) -> AsyncIterator[bytes]:
    for piece in pieces:
        yield piece


def test_a_byte_order_mark_costs_no_event() -> None:
    assert list(read_events(io.BytesIO('\ufeff{"text": "a"}\n'.encode()))) == [{"text": "a"}]


def test_the_input_may_be_the_output(tmp_path: Path) -> None:
    classifier = make_fake_classifier(tmp_path / "fake")
    file = tmp_path / "events.jsonl"
    file.write_text('{"text": "sam"}\n{"text": "netstat"}\n')
    assert classify_file(file, file, classifier.classify) == (2, 0)
    assert [json.loads(line)["technique_id"] for line in file.read_text().splitlines()] == ["T1003.002", "T1049"]


def test_what_ends_early_leaves_the_output_as_it_was(tmp_path: Path) -> None:
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text("{}\n")
    target.write_text("of an earlier run")

    def fail(_: list[Any]) -> list[Any]:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        classify_file(source, target, fail)
    assert target.read_text() == "of an earlier run"


def test_a_pipe_is_written_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_text('{"text": "sam"}\n')
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    classifier = make_fake_classifier(tmp_path / "fake")
    with subprocess.Popen(["cat", str(pipe)], stdout=subprocess.PIPE) as reader:
        classify_file(tmp_path / "in.jsonl", pipe, classifier.classify)
        assert b"T1003.002" in reader.communicate(timeout=10)[0]
    assert pipe.is_fifo()


def test_an_output_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_text("{}")
    with pytest.raises(EventError, match="none"):
        classify_file(tmp_path / "in.jsonl", tmp_path / "none" / "out", lambda _: [])
