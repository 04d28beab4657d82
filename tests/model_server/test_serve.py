"""The process: it starts, answers, drains on SIGTERM, and refuses a bad start."""

from __future__ import annotations

import os
import signal
import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import requests
from starlette.types import Receive, Scope, Send

from model_server.__main__ import main
from model_server.connections import Connection
from model_server.serve import Server, server_config
from model_server.settings import Settings
from tests.model_server.running_server import wait_until

ROOT = Path(__file__).parents[2]


@contextmanager
def server_process(release: Path, *more: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "model_server", "serve", "--port", str(port), "--compute-threads", "1"]
    process = subprocess.Popen(
        [*command, "--releases", str(release.parents[1]), *more],
        env={**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'lib'}"},
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield process, f"http://127.0.0.1:{port}"
    finally:
        process.kill()
        process.communicate()


def is_ready(url: str) -> bool:
    try:
        return requests.get(url + "/readyz", timeout=5).status_code == 200
    except requests.ConnectionError:
        return False


def test_sigterm_answers_what_is_under_way_and_ends_well(tiny_release: Path) -> None:
    with server_process(tiny_release) as (process, url):
        wait_until(lambda: is_ready(url), 20)
        answers: list[requests.Response] = []
        body = {"events": [{"text": f"net user {number} " * 9} for number in range(900)]}
        asking = threading.Thread(target=lambda: answers.append(requests.post(url + "/v1/classify", json=body)))
        asking.start()
        wait_until(lambda: "waiting_requests 1.0" in requests.get(url + "/metrics").text)
        process.send_signal(signal.SIGTERM)
        asking.join(30)
        log = process.communicate(timeout=20)[1]
        assert process.returncode == 0, log
        assert {result["status"] for result in answers[0].json()["results"]} == {"ok"}
        assert "event=stopped drained=true" in log
        assert "net user" not in log


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (["--host", "0.0.0.0"], "token_file"),
        (["--releases", "/none"], "/none"),
        (["--token-file", "/none"], "/none"),
        (["--tls-cert", "/nope", "--tls-key", "/none"], "/nope"),
        (["--tls-cert", __file__, "--tls-key", __file__], "tls_key"),
    ],
)
def test_a_bad_start_says_why_in_one_line(options: list[str], says: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["serve", *options]) == 2
    error = capsys.readouterr().err
    assert error.startswith("error: ")
    assert says in error
    assert error.count("\n") == 1


@pytest.fixture
def key_and_cert(tmp_path: Path) -> tuple[Path, Path]:
    key, cert = tmp_path / "key.pem", tmp_path / "cert.pem"
    make = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    names = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1", "-days", "2"]
    subprocess.run([*make, *names, "-keyout", key, "-out", cert], check=True, capture_output=True)
    return key, cert


def test_who_does_not_shake_hands_is_closed(key_and_cert: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    async def app(_scope: Scope, _receive: Receive, _send: Send) -> None:
        raise NotImplementedError

    monkeypatch.setattr(Connection, "head_timeout_s", 0.3)
    key, cert = key_and_cert
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    server = Server(server_config(Settings(port=port, tls_cert=str(cert), tls_key=str(key)), app))
    running = threading.Thread(target=server.run)
    running.start()
    try:
        wait_until(lambda: server.started)
        with socket.create_connection(("127.0.0.1", port), timeout=20) as silent:
            assert silent.recv(1) == b""
    finally:
        server.should_exit = True
        running.join(30)


def test_client_certificates_are_demanded(key_and_cert: tuple[Path, Path], tiny_release: Path) -> None:
    key, cert = key_and_cert
    options = ["--tls-cert", str(cert), "--tls-key", str(key), "--client-ca", str(cert)]
    with server_process(tiny_release, *options) as (_, url):
        url = url.replace("http:", "https:") + "/livez"
        context = ssl.create_default_context(cafile=cert)
        port = int(url.split(":")[2].partition("/")[0])

        def ask(with_certificate: bool) -> bytes:
            if with_certificate:
                context.load_cert_chain(cert, key)
            plain = socket.create_connection(("127.0.0.1", port))
            with plain, context.wrap_socket(plain, server_hostname="127.0.0.1") as wrapped:
                wrapped.sendall(b"GET /livez HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
                return wrapped.recv(1000)

        def is_listening() -> bool:
            try:
                socket.create_connection(("127.0.0.1", port)).close()
            except OSError:
                return False
            return True

        wait_until(is_listening, 20)
        try:
            refused = ask(with_certificate=False)
        except (ssl.SSLError, ConnectionError):
            refused = b""
        assert refused == b""
        assert ask(with_certificate=True).startswith(b"HTTP/1.1 200")
