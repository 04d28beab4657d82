"""The whole server on a real socket, in a thread, over the fake classifier."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import requests
import uvicorn

from model_server.app import create_app
from model_server.auth import Tokens
from model_server.classifier import Classifier
from model_server.serve import server_config, start_state
from model_server.server_state import ServerState
from model_server.settings import Settings
from tests.model_server.fake_classifier import FakeBackend, make_fake_classifier, make_fake_release


class RunningServer:
    """Where it listens and what can be held up inside."""

    def __init__(self, url: str, state: ServerState, backend: FakeBackend) -> None:
        self.url = url
        self.state = state
        self.backend = backend
        self.http = requests.Session()

    def post(self, path: str, body: Any, **options: Any) -> requests.Response:
        return self.http.post(self.url + path, json=body, timeout=30, **options)

    def get(self, path: str, **options: Any) -> requests.Response:
        return self.http.get(self.url + path, timeout=30, **options)

    def classify(self, events: list[Any], headers: dict[str, str] | None = None, **options: Any) -> requests.Response:
        return self.post("/v1/classify", {"fields_version": 1, "events": events, **options}, headers=headers)

    def statuses(self, events: list[Any], **options: Any) -> list[str]:
        return [result["status"] for result in self.classify(events, **options).json()["results"]]


def make_releases(folder: Path, *titles: str) -> Path:
    """Folders that `Models` finds; the fake's `load` puts the rest in."""
    for title in titles or ("fake@1.0.0",):
        name, _, version = title.partition("@")
        make_fake_release(folder / name / version, name, version)
    return folder


def fake_load(backend: FakeBackend) -> Callable[[Path], Classifier]:
    """Loads what `make_releases` made."""
    return lambda folder: make_fake_classifier(folder, backend, folder.parent.name, folder.name)


@contextmanager
def running_server(folder: Path, releases: tuple[str, ...] = (), **settings: Any) -> Iterator[RunningServer]:
    """Start, wait until it listens, stop."""
    backend = FakeBackend()
    made = Settings(
        port=0, releases=str(make_releases(folder, *releases)), drain_s=5.0, **{"compute_threads": 1, **settings}
    )
    state = start_state(made, fake_load(backend))
    tokens = Tokens(Path(made.token_file)) if made.token_file else None
    listener = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(server_config(made, create_app(state, tokens)))
    thread = threading.Thread(target=server.run, args=([listener],), daemon=True)
    thread.start()
    try:
        wait_until(lambda: server.started)
        yield RunningServer(f"http://127.0.0.1:{listener.getsockname()[1]}", state, backend)
    finally:
        backend.open.set()
        server.should_exit = True
        thread.join(10)
        listener.close()
        assert state.engine.close(5.0)


def wait_until(is_so: Callable[[], Any], timeout_s: float = 30.0) -> None:
    """Poll until something holds."""
    give_up_at = time.monotonic() + timeout_s
    while not is_so():
        assert time.monotonic() < give_up_at, "waited too long"
        time.sleep(0.005)


def metric(server: RunningServer, line: str) -> float:
    """The value of one line of `/metrics`."""
    for row in server.get("/metrics").text.splitlines():
        if row.startswith(line + " "):
            return float(row.rpartition(" ")[2])
    return 0.0


def json_lines(text: str) -> list[dict[str, Any]]:
    """The objects of NDJSON."""
    return [json.loads(line) for line in text.splitlines()]
