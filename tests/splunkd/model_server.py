"""A stand-in for the model server: answers by a rule one can check, or fails in a chosen way."""

from __future__ import annotations

import gzip
import json
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

MODEL = {"name": "stand-in", "version": "1.0.0"}
TITLE = "stand-in@1.0.0"
MODES = (
    "answer",
    "nonsense",
    "wrong-count",
    "slow",
    "dripping",
    "overloaded",
    "broken",
    "refusing",
    "endless",
    "redirecting",
    "hangs-up",
)


class ModelServer(ThreadingHTTPServer):
    """Behaves as `mode` says, which may change at any time; remembers the events it was asked about."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self, mode: str = "answer", slow_s: float = 5.0) -> None:
        assert mode in MODES
        super().__init__(("127.0.0.1", 0), _Handler)
        self.mode = mode
        self.slow_s = slow_s
        self.requests: list[dict[str, Any]] = []  # bodies
        self.headers: list[Mapping[str, str]] = []
        self.connections = 0
        self.overloaded_left = 0  # in mode `answer`: so many requests get a 429 first
        self.dies_after: int | None = None  # requests; then it hangs up for ever

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up is what many tests are about; anything else is a mistake here."""
        if not isinstance(sys.exc_info()[1], OSError):
            super().handle_error(request, client_address)

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.server_address[1]}"

    def die(self) -> None:
        """Break off, as a killed process does: open connections end, new ones are refused."""
        self.mode = "hangs-up"
        self.socket.close()

    @property
    def events(self) -> list[dict[str, Any]]:
        """Every event it was asked about, in order."""
        return [event for request in self.requests for event in request["events"]]


@contextmanager
def running_model_server(mode: str = "answer", slow_s: float = 5.0) -> Iterator[ModelServer]:
    """A model server that answers until the block ends."""
    server = ModelServer(mode, slow_s)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def judge(event: Mapping[str, Any]) -> dict[str, Any]:
    """The stand-in's verdict: `sam` anywhere in the event is T1003.002, nothing at all is empty, the rest benign."""
    text = json.dumps(event).lower()
    if not event or not any(event.values()):
        return _result("", "", "", None, None, "empty")
    if "sam" in text:
        return _result("T1003.002", "Security Account Manager", "credential-access", 0.97, 0.98, "ok")
    return _result("benign", "", "", 0.9, 0.1, "ok")


def _result(
    technique_id: str, technique: str, tactic: str, score: float | None, attack_score: float | None, status: str
) -> dict[str, Any]:
    return {
        "technique_id": technique_id,
        "technique": technique,
        "tactic": tactic,
        "score": score,
        "attack_score": attack_score,
        "status": status,
        "truncated": False,
        "top": [
            {"technique_id": "T1003.002", "technique": "Security Account Manager", "score": 0.97},
            {"technique_id": "benign", "technique": "", "score": 0.02},
        ],
        "evidence": ["reg save", "hklm\\sam"],
    }


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: ModelServer  # pyright: ignore[reportIncompatibleVariableOverride]
    disable_nagle_algorithm = True

    def setup(self) -> None:
        self.server.connections += 1
        super().setup()

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        if self.headers.get("Content-Encoding") == "gzip":
            body = gzip.decompress(body)
        request = json.loads(body)
        self.server.requests.append(request)
        self.server.headers.append(dict(self.headers))
        if self.server.dies_after is not None and len(self.server.requests) > self.server.dies_after:
            self.server.die()
        getattr(self, "_" + self.server.mode.replace("-", "_"))(request)

    def do_GET(self) -> None:
        self.server.headers.append(dict(self.headers))
        if self.server.mode == "refusing":
            self._reply(401, {"error": {"code": "no_token", "message": "a token is needed"}})
        elif self.server.mode == "answer" and self.path == "/readyz":
            self._reply(200, {"status": "ready", "model": TITLE, "canary_ms": 1.0})
        elif self.server.mode == "answer" and self.path == "/v1/models":
            models = [{**MODEL, "attack_version": "19", "event_text_version": 1}]
            self._reply(200, {"default": TITLE, "fields_version": 1, "models": models})
        else:
            self._nonsense({})

    def log_message(self, format: str, *args: object) -> None:
        pass

    def _answer(self, request: dict[str, Any]) -> None:
        if self.server.overloaded_left > 0:
            self.server.overloaded_left -= 1
            self._overloaded(request)
            return
        self._reply(200, {"model": MODEL, "results": [judge(event) for event in request["events"]]})

    def _nonsense(self, _: dict[str, Any]) -> None:
        self._reply(200, {"hello": ["{", "}"]})

    def _wrong_count(self, request: dict[str, Any]) -> None:
        self._reply(200, {"model": MODEL, "results": [judge(event) for event in request["events"]][1:]})

    def _slow(self, request: dict[str, Any]) -> None:
        time.sleep(self.server.slow_s)
        self._answer(request)

    def _dripping(self, _: dict[str, Any]) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "1000")
        self.end_headers()
        try:
            for _ in range(1000):
                self.wfile.write(b" ")
                time.sleep(self.server.slow_s / 1000)
        except OSError:
            self.close_connection = True

    def _overloaded(self, _: dict[str, Any]) -> None:
        self._reply(429, {"error": {"code": "overloaded", "message": "too {busy}"}}, {"Retry-After": "0.01"})

    def _broken(self, _: dict[str, Any]) -> None:
        self._reply(500, {"error": {"code": "internal", "message": "broken"}})

    def _refusing(self, _: dict[str, Any]) -> None:
        self._reply(404, {"error": {"code": "no_model", "message": "there is no model {x}"}})

    def _redirecting(self, _: dict[str, Any]) -> None:
        self._reply(302, {}, {"Location": self.server.url + "/elsewhere"})

    def _hangs_up(self, _: dict[str, Any]) -> None:
        self.close_connection = True

    def _endless(self, _: dict[str, Any]) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(1 << 40))
        self.end_headers()
        try:
            while True:
                self.wfile.write(b" " * 65536)
        except OSError:
            self.close_connection = True

    def _reply(self, status: int, answer: Any, headers: Mapping[str, str] | None = None) -> None:
        body = json.dumps(answer).encode()
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)


def main() -> None:
    """Serve until killed; the URL is the first line printed."""
    server = ModelServer()
    print(server.url, flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
