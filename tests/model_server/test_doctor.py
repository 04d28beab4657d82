"""The doctor says what is wrong and what to do."""

from __future__ import annotations

import shutil
import socket
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from model_server import doctor
from model_server.doctor import (
    check_access,
    check_cpu,
    check_memory,
    check_port,
    check_releases,
    check_threads,
    run_doctor,
)
from model_server.settings import Settings


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


def test_a_good_machine_with_a_good_release_passes(tiny_release: Path) -> None:
    lines: list[str] = []
    settings = Settings(releases=str(tiny_release.parents[1]), port=free_port(), cache_mb=1)
    assert run_doctor(settings, lines.append) == 0
    assert any("tiny@1.0.0 is whole" in line for line in lines)
    assert not any(line.startswith("bad") for line in lines)


def test_what_keeps_it_from_working_is_said(tmp_path: Path) -> None:
    lines: list[str] = []
    assert run_doctor(Settings(releases=str(tmp_path), port=free_port()), lines.append) == 1
    assert any(line.startswith("bad") and str(tmp_path) in line for line in lines)


def test_a_busy_port_is_found() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        (finding,) = check_port(Settings(port=taken.getsockname()[1]))
    assert finding.level == "bad"
    assert finding.advice


def test_a_damaged_release_is_found(tmp_path: Path) -> None:
    (tmp_path / "a" / "1.0.0").mkdir(parents=True)
    (tmp_path / "a" / "1.0.0" / "manifest.json").write_text("{}")
    (finding,) = check_releases(Settings(releases=str(tmp_path)))
    assert finding.level == "bad"


def test_a_release_without_weights_is_found(tmp_path: Path, tiny_release: Path) -> None:
    shutil.copytree(tiny_release, tmp_path / "tiny" / "1.0.0")
    (tmp_path / "tiny" / "1.0.0" / "model.safetensors").unlink()
    settings = Settings(releases=str(tmp_path))
    (finding,) = check_releases(settings)
    assert finding.level == "bad"
    assert [finding.level for finding in check_memory(settings)] == ["ok"]


def test_too_many_threads_are_found() -> None:
    (finding,) = check_threads(Settings(compute_threads=10_000))
    assert finding.level == "warn"


@pytest.mark.parametrize(
    ("flags", "level", "says"),
    [
        ("flags : sse2 avx2 avx512_vnni", "ok", "AVX-512 VNNI"),
        ("flags : sse2 avx2", "ok", "AVX2"),
        ("flags : sse2", "warn", "none of"),
        ("Features : asimd asimddp i8mm", "ok", "I8MM"),
        ("Features : asimd asimddp", "ok", "dot products"),
        ("Features : asimd", "warn", "none of"),
    ],
)
def test_what_the_cpu_can_do_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, flags: str, level: str, says: str
) -> None:
    (tmp_path / "cpuinfo").write_text(f"processor : 0\n{flags}\n")
    monkeypatch.setattr(doctor, "CPUINFO", tmp_path / "cpuinfo")
    (finding,) = check_cpu(Settings())
    assert finding.level == level
    assert says in finding.what


def test_torch_without_a_gpu_is_advised_against(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "GPU_DEVICES", (tmp_path / "nvidia0",))
    (finding,) = check_cpu(Settings(backend="torch"))
    assert finding.level == "warn"
    assert "onnx" in finding.advice
    (tmp_path / "nvidia0").touch()
    assert [finding.level for finding in check_cpu(Settings(backend="torch"))] == ["ok"]


@pytest.mark.parametrize(("free_mb", "level"), [(100, "warn"), (100_000, "ok")])
def test_memory_is_held_against_models_and_cache(
    tiny_release: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free_mb: int, level: str
) -> None:
    (tmp_path / "meminfo").write_text(f"MemTotal: 1 kB\nMemAvailable: {free_mb << 10} kB\n")
    monkeypatch.setattr(doctor, "MEMINFO", tmp_path / "meminfo")
    (finding,) = check_memory(Settings(releases=str(tiny_release.parents[1])))
    assert finding.level == level
    assert f"{free_mb} MB free" in finding.what


def test_a_mode_that_this_machine_cannot_run_is_found(tiny_release: Path) -> None:
    if torch.cuda.is_available():
        pytest.skip("there is a GPU")
    settings = Settings(releases=str(tiny_release.parents[1]), backend="torch", torch_mode="triton")
    (finding,) = check_releases(settings)
    assert finding.level == "bad"
    assert "needs a GPU" in finding.what


def test_access_is_judged(tmp_path: Path) -> None:
    tokens = tmp_path / "tokens"
    tokens.write_text("admin 0123456789012345678901\n")
    tokens.chmod(0o600)
    exposed = Settings(host="0.0.0.0", token_file=str(tokens))
    assert [finding.level for finding in check_access(exposed)] == ["warn", "warn"]
    assert [finding.level for finding in check_access(Settings())] == ["ok"]
    broken = replace(exposed, tls_cert="/none", tls_key="/none")
    assert [finding.level for finding in check_access(broken)] == ["warn", "bad"]
