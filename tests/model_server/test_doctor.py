"""The doctor says what is wrong and what to do."""

from __future__ import annotations

import socket
from dataclasses import replace
from pathlib import Path

from model_server.doctor import check_access, check_port, check_releases, check_threads, run_doctor
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


def test_too_many_threads_are_found() -> None:
    (finding,) = check_threads(Settings(compute_threads=10_000))
    assert finding.level == "warn"


def test_access_is_judged(tmp_path: Path) -> None:
    tokens = tmp_path / "tokens"
    tokens.write_text("admin 0123456789012345678901\n")
    tokens.chmod(0o600)
    exposed = Settings(host="0.0.0.0", token_file=str(tokens))
    assert [finding.level for finding in check_access(exposed)] == ["warn", "warn"]
    assert [finding.level for finding in check_access(Settings())] == ["ok"]
    broken = replace(exposed, tls_cert="/none", tls_key="/none")
    assert [finding.level for finding in check_access(broken)] == ["warn", "bad"]
