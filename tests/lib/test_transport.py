"""One exchange is bounded in time and size, ignores proxies and redirects, and verifies what it talks to."""

from __future__ import annotations

import os
import ssl
import stat
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import trustme

from mitre_core.certificate import read_expiry
from mitre_core.errors import ServerNonsense, ServerUnavailable, SettingsError
from mitre_core.settings import ServerSettings
from mitre_core.tokens import read_token_file
from mitre_core.transport import TimedOut, Transport
from tests.splunkd.model_server import ModelServer, running_model_server


def make_server(url: str, **values: str) -> ServerSettings:
    empty = dict.fromkeys(("ca_file", "client_cert", "client_key", "token_file", "token_password"), "")
    return ServerSettings(name="local", url=url, disabled=False, **{**empty, **values})


def test_connections_stay_open() -> None:
    with running_model_server() as server:
        transport = Transport(make_server(server.url), None, 1.0)
        for _ in range(3):
            assert transport.request("GET", "/readyz", 5.0, 1000).status == 200
        transport.close()
        assert server.connections == 1


def test_the_token_goes_into_the_header_and_nowhere_else() -> None:
    with running_model_server() as server:
        transport = Transport(make_server(server.url), "secret-token", 1.0)
        transport.request("GET", "/readyz", 5.0, 1000)
        transport.close()
    assert server.headers[0]["Authorization"] == "Bearer secret-token"

    with pytest.raises(ServerUnavailable) as caught:
        transport.request("GET", "/readyz", 5.0, 1000)
    assert "secret-token" not in str(caught.value)
    assert "Connection refused" in str(caught.value)


def test_proxies_of_the_environment_are_ignored(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    monkeypatch.delenv("no_proxy", raising=False)
    with running_model_server() as server:
        transport = Transport(make_server(server.url), None, 1.0)
        assert transport.request("GET", "/readyz", 5.0, 1000).status == 200
        transport.close()


def test_redirects_are_not_followed() -> None:
    with running_model_server("redirecting") as server:
        transport = Transport(make_server(server.url), None, 1.0)
        assert transport.request("POST", "/v1/classify", 5.0, 1000, b'{"events": []}').status == 302
        transport.close()
        assert len(server.requests) == 1


def test_an_answer_without_end_is_cut_off() -> None:
    with running_model_server("endless") as server:
        transport = Transport(make_server(server.url), None, 1.0)
        with pytest.raises(ServerNonsense, match="more than 1000000 bytes"):
            transport.request("POST", "/v1/classify", 5.0, 1_000_000, b'{"events": []}')
        transport.close()


@pytest.mark.parametrize(("mode", "slow_s"), [("slow", 0.3), ("dripping", 10.0)])
def test_a_slow_answer_is_a_timeout(mode: str, slow_s: float) -> None:
    with running_model_server(mode, slow_s=slow_s) as server:
        transport = Transport(make_server(server.url), None, 1.0)
        with pytest.raises(TimedOut, match=r"within 0\.1 s"):
            transport.request("POST", "/v1/classify", 0.1, 1000, b'{"events": []}')
        transport.close()


def test_a_certificate_must_be_signed_by_the_configured_authority(tmp_path: Path) -> None:
    authority, context = trustme.CA(), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    expires_at = datetime.now(UTC) + timedelta(days=20)
    authority.issue_cert("127.0.0.1", not_after=expires_at).configure_cert(context)
    ca_file = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(ca_file))
    server = ModelServer()
    server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        url = server.url.replace("http:", "https:")
        trusting = Transport(make_server(url, ca_file=str(ca_file)), None, 1.0)
        assert trusting.request("GET", "/readyz", 5.0, 1000).status == 200
        trusting.close()
        doubting = Transport(make_server(url), None, 1.0)
        with pytest.raises(ServerUnavailable, match=r"certificate cannot be verified \(.+\)\. Check ca_file"):
            doubting.request("GET", "/readyz", 5.0, 1000)
        doubting.close()
        expires = read_expiry(make_server(url, ca_file=str(ca_file)), 5.0)
        assert expires == int(expires_at.timestamp())
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def test_a_missing_ca_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"gone\.pem cannot be read"):
        Transport(make_server("https://127.0.0.1", ca_file=str(tmp_path / "gone.pem")), None, 1.0)


def test_a_token_file_is_read_only_when_it_is_private(tmp_path: Path) -> None:
    path = tmp_path / "token"
    path.write_text("abc123\n", encoding="ascii")
    path.chmod(0o600)
    assert read_token_file(str(path)) == "abc123"

    path.chmod(0o644)
    with pytest.raises(SettingsError, match=r"mode 0644.*chmod 600"):
        read_token_file(str(path))


@pytest.mark.parametrize("content", ["", "two words", "two\nlines", "ünicode", "x" * 5000])
def test_what_cannot_be_a_token_is_refused_without_showing_it(tmp_path: Path, content: str) -> None:
    path = tmp_path / "token"
    path.write_text(content, encoding="utf-8")
    path.chmod(stat.S_IRUSR)

    with pytest.raises(SettingsError, match="does not hold a token") as caught:
        read_token_file(str(path))
    assert not content or content not in str(caught.value)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a file away")
def test_a_token_file_of_another_user_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "token"
    path.write_text("abc123", encoding="ascii")
    path.chmod(0o600)
    os.chown(path, 12345, 12345)

    with pytest.raises(SettingsError, match="belongs to user id 12345"):
        read_token_file(str(path))
