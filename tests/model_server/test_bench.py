"""The benchmark's parts; what they measure is not for a test to say."""

from __future__ import annotations

import json
import shutil
import statistics
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from mitre_core.errors import ServerUnavailable, SettingsError
from model_server.bench.command import prepare_release
from model_server.bench.contender import Protocols, Server, Worker, free_port
from model_server.bench.recording import RecordedSource
from model_server.bench.report import ORIGINAL, ModelReport, format_report, write_report
from model_server.bench.roof import Roof, linear_operations
from model_server.bench.rounds import Pace, Row, measure_rounds
from model_server.bench.texts import MAX_CHARS, Sample, TextSource
from model_server.models import find_releases
from model_server.release import load_release


class FakeContender:
    """Takes a fixed time for each text."""

    def __init__(self, name: str, seconds: float) -> None:
        self.name, self._seconds = name, seconds
        self.asked: list[list[Sample]] = []
        self.asked_alone: list[Sequence[Sample]] = []
        self._cpu_s = 0.0

    def cpu_s(self) -> float:
        return self._cpu_s

    def seconds_for(self, samples: Sequence[Sample]) -> float:
        self.asked.append(list(samples))
        self._cpu_s += 2 * self._seconds * len(samples)
        return self._seconds * len(samples)

    def latencies_for(self, samples: Sequence[Sample]) -> list[float]:
        self.asked_alone.append(samples)
        return [self._seconds] * len(samples)

    def close(self) -> None:
        pass


def texts_of(samples: Sequence[Sample]) -> list[str]:
    return [sample.text for sample in samples]


def write_recording(folder: Path, events: Sequence[dict[str, str]]) -> Path:
    recording = folder / "events.jsonl"
    recording.write_text("\n".join(map(json.dumps, events)))
    return recording


def count_words(text: str) -> int:
    return len(text.split()) + 2


def test_unique_texts_differ_and_are_as_long_as_events() -> None:
    texts = texts_of(TextSource(count_words).unique(2000))
    assert len(set(texts)) > 1990
    assert 30 < statistics.median(map(count_words, texts)) < 60
    assert max(map(len, texts)) <= MAX_CHARS


def test_a_stream_repeats_as_recorded_events_do() -> None:
    texts = texts_of(TextSource(count_words).stream(3000))
    assert 0.1 < len(set(texts)) / len(texts) < 0.2


def test_the_same_seed_gives_the_same_texts() -> None:
    assert TextSource(count_words, 7).stream(50) == TextSource(count_words, 7).stream(50)


def test_a_recording_is_sent_as_the_search_command_does(tmp_path: Path) -> None:
    told = {"EventID": "1", "SourceName": "Microsoft-Windows-Sysmon", "CommandLine": "whoami"}
    untold = {"EventID": "5", "SourceName": "Contoso", "Detail": "Disk is full"}
    events = [told | {"ProcessId": "1"}, told | {"ProcessId": "2"}, untold] * 2
    source = RecordedSource(write_recording(tmp_path, events))
    assert [sample.event for sample in source.stream(3)] == [told, told, untold]
    with pytest.raises(SettingsError, match="too short"):
        source.stream(1)


def test_what_is_unique_in_a_recording_does_not_warm_a_cache_for_its_stream(tmp_path: Path) -> None:
    words = ["net", "reg", "net", "sc", "sc", "reg", "at", "at"]
    source = RecordedSource(write_recording(tmp_path, [{"text": word} for word in words]))
    assert texts_of(source.stream(4)) == words[:4]
    assert texts_of(source.unique(1)) == ["at"]
    with pytest.raises(SettingsError, match="2 unique events wanted, it has 1"):
        source.unique(1)


def test_without_its_extra_it_says_what_to_install() -> None:
    code = "import sys\nfor name in ('torch', 'onnx', 'litserve'): sys.modules[name] = None\n"
    code += "from model_server.__main__ import main\nsys.exit(main(['bench']))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.returncode == 2, done.stderr
    assert "bench needs litserve, torch, onnx; install" in done.stderr


def test_a_release_is_measured_and_not_the_newer_one_beside_it(tmp_path: Path, tiny_release: Path) -> None:
    for version in ("1.0.0", "1.1.0"):
        shutil.copytree(tiny_release, tmp_path / "tiny" / version)
    for _ in range(2):
        folder = prepare_release(str(tmp_path / "tiny" / "1.0.0"), tmp_path / "bench")
    assert find_releases(folder.parents[1], ["tiny"]) == [folder]
    assert folder.resolve() == tmp_path / "tiny" / "1.0.0"
    assert load_release(folder).title == "tiny@1.0.0"


def test_contenders_are_asked_the_same_texts_in_turn() -> None:
    fast, slow = FakeContender("fast", 0.001), FakeContender("slow", 0.1)
    rows = measure_rounds([fast, slow], TextSource(count_words), rounds=3, seconds=1.0, tell=lambda _: None)
    assert [row.name for row in rows] == ["fast", "slow"]
    assert [row.unique.per_s for row in rows] == pytest.approx([1000, 10])
    assert [row.unique.cpu_ms for row in rows] == pytest.approx([2, 200])
    assert rows[1].p50_ms == pytest.approx(100)
    assert sum(len(asked) for asked in fast.asked_alone) >= 500, "a p99 of fewer is chance"
    few, many = slow.asked[-1], fast.asked[-1]
    assert many[: len(few)] == few
    assert 10 * len(few) < len(many)


def test_the_report_states_ratios_to_the_original(tmp_path: Path) -> None:
    rows = [
        Row("ours", Pace(700.0, 2.0), Pace(9000.0, 0.1), 3.2, 6.0),
        Row(ORIGINAL, Pace(17.5, 84.0), Pace(18.0, 83.0), 58.0, 70.0),
    ]
    report = ModelReport("mini", 2, rows, Roof(90.0, 170.0), 0.61)
    text = format_report(report)
    assert "40.0" in text
    assert "500.0" in text
    assert "42.0" in text
    assert "61%" in text
    write_report(tmp_path, [report])
    assert json.loads((tmp_path / "bench.json").read_text())[0]["rows"][0]["unique"]["per_s"] == 700.0
    assert (tmp_path / "bench.png").stat().st_size > 1000


def test_linear_operations_are_those_of_all_layers() -> None:
    config = {"hidden_size": 4, "intermediate_size": 16, "num_hidden_layers": 2}
    assert linear_operations(config, tokens=3) == 2 * 3 * 2 * (4 * 16 + 2 * 64)


def test_a_worker_classifies_in_a_process_of_its_own(tiny_release: Path) -> None:
    worker = Worker("ours", "onnx", tiny_release, threads=1)
    try:
        samples = [Sample({"text": text}, text) for text in ("whoami", "net user")]
        assert worker.seconds_for(samples) > 0
        assert len(worker.latencies_for(samples)) == 2
        assert worker.cpu_s() > 0
    finally:
        worker.close()


def test_a_server_that_does_not_start_is_named() -> None:
    with pytest.raises(ServerUnavailable, match="'broken' did not start"):
        Server("broken", ["false"], free_port(), Protocols("/", lambda _: b""), "/")
