"""Who may ask what, over a real socket."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from starlette.types import Receive, Scope, Send

from model_server.access import Gate, host_name
from model_server.auth import Tokens
from model_server.engine import Order
from model_server.settings import Settings
from tests.model_server.running_server import RunningServer, metric, running_server, wait_until

CLASSIFY, ADMIN = "classify-token-00000001", "the-admin-token-00000002"
BODY = {"text": "sam"}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    folder = tmp_path_factory.mktemp("guarded")
    tokens = folder / "tokens"
    tokens.write_text(f"classify {CLASSIFY}\nadmin {ADMIN}\n")
    tokens.chmod(0o600)
    with running_server(folder / "releases", token_file=str(tokens)) as running:
        yield running


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


def test_health_and_the_page_need_no_token(server: RunningServer) -> None:
    for path in ("/livez", "/readyz", "/", "/docs", "/openapi.json", "/page/page.js"):
        assert server.get(path).status_code == 200, path


def test_everything_else_needs_one(server: RunningServer) -> None:
    for path in ("/v1/models", "/metrics", "/v1/models/fake/card", "/nope"):
        answer = server.get(path)
        assert answer.status_code == 401, path
        assert answer.headers["WWW-Authenticate"] == "Bearer"
    for path in ("/api", "/v1/classify", "/v1/text", "/v1/admin/reload"):
        assert server.post(path, BODY).status_code == 401, path


@pytest.mark.parametrize(
    "header", ["", "Bearer", "Bearer wrong", f"Basic {CLASSIFY}", f"Bearer {CLASSIFY}x", "Bearer é"]
)
def test_a_wrong_header_is_refused(server: RunningServer, header: str) -> None:
    answer = server.post("/api", BODY, headers={"Authorization": header.encode()})
    assert answer.status_code == 401
    assert answer.json()["error"]["code"] == "unauthorized"


def test_roles_are_kept_apart(server: RunningServer) -> None:
    assert server.post("/api", BODY, headers=bearer(CLASSIFY)).status_code == 200
    assert server.post("/api", BODY, headers=bearer(ADMIN)).status_code == 403
    assert server.post("/v1/admin/reload", {}, headers=bearer(CLASSIFY)).status_code == 403
    assert server.post("/v1/admin/reload", {}, headers=bearer(ADMIN)).status_code == 200
    for token in (CLASSIFY, ADMIN):
        assert server.get("/metrics", headers=bearer(token)).status_code == 200


def test_client_certificates_name_no_administrator() -> None:
    refused: list[tuple[str, str]] = []

    async def app(scope: Scope, _receive: Receive, _send: Send) -> None:
        refused.append((scope["path"], ""))

    async def send(_: object) -> None:
        pass

    exposed = Settings(host="10.0.0.1", client_ca="ca", tls_cert="cert", tls_key="key")
    gate = Gate(app, exposed, None, lambda one: refused.append((str(one.status), one.code)))
    for path in ("/v1/classify", "/v1/admin/reload"):
        scope = {"type": "http", "method": "POST", "path": path, "headers": [(b"host", b"10.0.0.1")], "client": None}
        asyncio.run(gate(scope, None, send))  # type: ignore[arg-type]
    assert refused == [("/v1/classify", ""), ("0", ""), ("403", "no_admin_token")]


def test_tokens_never_reach_the_log(server: RunningServer, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("DEBUG"):
        server.post("/api", BODY, headers=bearer(CLASSIFY))
        server.post("/api", BODY, headers=bearer("unknown-token-000000"))
    assert "token" not in caplog.text.replace("tokens_reread", "")


def test_a_full_server_answers_429_with_retry_after(tmp_path: Path) -> None:
    with running_server(tmp_path / "releases", max_requests=1) as server:
        server.backend.open.clear()
        server.backend.entered.clear()
        held = server.state.engine.submit(Order(server.state.models.default(), [{"text": "holding"}]))
        assert server.backend.entered.wait(30)
        answer = server.post("/api", BODY)
        assert answer.status_code == 429
        assert int(answer.headers["Retry-After"]) >= 1
        assert answer.json()["error"]["code"] == "overloaded"
        server.backend.open.set()
        held.answer.result(30)
        assert server.post("/api", BODY).status_code == 200
        assert metric(server, 'mitreclassify_errors_total{code="overloaded"}') == 1


def test_a_fault_of_ours_is_a_plain_500(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with running_server(tmp_path / "releases") as server:
        server.state.models.list()[0].classifier.decide = None  # type: ignore[method-assign]
        answer = server.post("/api", BODY, headers={"X-Request-Id": "faulty-1"})
        assert answer.status_code == 500
        assert answer.json()["error"]["code"] == "internal"
        assert "Traceback" not in answer.text
        wait_until(lambda: "event=request_failed id=faulty-1" in caplog.text)


def test_time_is_shared_among_tokens_where_there_are_any(tmp_path: Path) -> None:
    clients: list[str] = []

    async def app(scope: Scope, _receive: Receive, _send: Send) -> None:
        clients.append(scope["state"]["client"])

    def ask(gate: Gate, *, token: str, client: str) -> None:
        headers = [(b"host", b"localhost"), (b"authorization", b"Bearer " + token.encode())]
        headers.append((b"x-client-id", client.encode()))
        scope = {"type": "http", "method": "POST", "path": "/api", "headers": headers, "client": ("127.0.0.1", 1)}
        asyncio.run(gate(scope, None, None))  # type: ignore[arg-type]

    tokens = tmp_path / "tokens"
    tokens.write_text(f"classify {CLASSIFY}\nclassify {CLASSIFY}2\n")
    tokens.chmod(0o600)
    guarded = Gate(app, Settings(), Tokens(tokens), lambda _: None)
    open_to_all = Gate(app, Settings(), None, lambda _: None)
    ask(guarded, token=CLASSIFY, client="search 1")
    ask(guarded, token=CLASSIFY, client="search 2")
    ask(guarded, token=CLASSIFY + "2", client="search 1")
    assert len(set(clients)) == 3
    ask(open_to_all, token=CLASSIFY, client="search 1")
    ask(open_to_all, token=CLASSIFY + "2", client="search 1")
    assert len(set(clients)) == 4
    assert not any(CLASSIFY in client for client in clients)


def test_the_head_of_a_request_is_bounded(server: RunningServer) -> None:
    host, port = server.url.removeprefix("http://").split(":")
    sent = 0
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        connection.sendall(b"GET /livez HTTP/1.1\r\nHost: localhost\r\nX-Endless: ")
        with suppress(OSError):  # it closes while we still send
            while sent < 4 << 20:
                connection.sendall(b"x" * (64 << 10))
                sent += 64 << 10
    assert sent < 4 << 20


@pytest.mark.parametrize(
    ("header", "name"),
    [("localhost:8777", "localhost"), ("[::1]:8777", "::1"), ("EXAMPLE.org", "example.org"), ("", ""), ("[", "")],
)
def test_the_name_of_a_host_header(header: str, name: str) -> None:
    assert host_name(header) == name


def test_allowed_hosts_are_names_in_any_case(tmp_path: Path) -> None:
    with running_server(tmp_path / "releases", allowed_hosts=("Siem.Example",)) as server:
        assert server.get("/livez", headers={"Host": "SIEM.example:443"}).status_code == 200
