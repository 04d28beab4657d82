"""The server's settings."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from mitre_core.errors import SettingsError
from model_server.settings import Settings, available_cores, is_loopback, load_settings


def test_flags_win_over_the_file_and_the_file_over_defaults(tmp_path: Path) -> None:
    path = tmp_path / "server.toml"
    path.write_text('port = 1234\ncache_mb = 5\nmodels = ["a", "b@1.0.0"]\nstuck_after_s = 9\n')
    settings = load_settings(path, {"port": 99, "backend": None})
    assert (settings.port, settings.cache_mb, settings.models) == (99, 5, ("a", "b@1.0.0"))
    assert settings.stuck_after_s == 9.0
    assert settings.backend == Settings().backend


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("prot = 1", "prot"),
        ("port = '8777'", "port"),
        ("port = true", "port"),
        ("port = 70000", "port"),
        ("port = -1", "port"),
        ("models = 'a'", "models"),
        ("backend = 'gpu'", "onnx"),
        ("backend = 'torch'\ntorch_mode = 'fast'", "plain, compile, triton"),
        ("torch_mode = 'compile'", "backend = 'torch'"),
        ("log_level = 'loud'", "log_level"),
        ("tls_cert = 'a'", "tls_key"),
        ("client_ca = 'a'", "client_ca"),
        ("batch_tokens = 1", "batch_tokens"),
        ("drain_s = inf", "drain_s = inf: needs a finite number"),
        ("stuck_after_s = nan", "stuck_after_s = nan: needs a finite number"),
        ("host = '0.0.0.0'", "token_file"),
        ("host = 'siem.example'", "token_file"),
        ("[server]\nport = 1", "server"),
        ("port =", "not TOML"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named(tmp_path: Path, text: str, says: str) -> None:
    path = tmp_path / "server.toml"
    path.write_text(text)
    with pytest.raises(SettingsError, match=says):
        load_settings(path, {})


@pytest.mark.parametrize("access", [{"token_file": "t"}, {"client_ca": "ca", "tls_cert": "c", "tls_key": "k"}])
def test_off_loopback_with_tokens_or_client_certificates(access: dict[str, Any]) -> None:
    assert load_settings(None, {"host": "0.0.0.0", **access}).host == "0.0.0.0"


def test_tls_alone_does_not_open_the_server_to_the_network() -> None:
    with pytest.raises(SettingsError, match="client_ca"):
        load_settings(None, {"host": "0.0.0.0", "tls_cert": "c", "tls_key": "k"})


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"none\.toml"):
        load_settings(tmp_path / "none.toml", {})


@pytest.mark.parametrize(
    ("host", "expected"),
    [("127.0.0.1", True), ("127.9.9.9", True), ("::1", True), ("localhost", True), ("0.0.0.0", False), ("::", False),
     ("10.0.0.1", False), ("localhost.example", False), ("", False)],
)  # fmt: skip
def test_what_counts_as_loopback(host: str, expected: bool) -> None:
    assert is_loopback(host) is expected


def test_cores_are_counted_where_the_system_does_not_tell_which_may_be_used(monkeypatch: pytest.MonkeyPatch) -> None:
    assert available_cores() >= 1
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)
    assert available_cores() == os.cpu_count()


def test_the_readme_explains_every_setting() -> None:
    readme = (Path(__file__).parents[2] / "model_server" / "README.md").read_text()
    assert [name for name in Settings.__dataclass_fields__ if f"`{name}`" not in readme] == []
