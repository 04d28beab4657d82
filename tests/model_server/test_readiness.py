"""Ready means that an event just came through the real queue."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import requests

from model_server.readiness import REMEMBER_S
from tests.model_server.running_server import running_server, wait_until


def test_ready_with_a_canary_that_was_computed(tmp_path: Path) -> None:
    with running_server(tmp_path / "releases") as server:
        answers = [server.get("/readyz") for _ in range(5)]
        assert [answer.status_code for answer in answers] == [200] * 5
        assert answers[0].json()["status"] == "ready"
        assert answers[0].json()["canary_ms"] > 0
        assert server.backend.windows == 1, "asked again at once it remembers"
        wait_until(lambda: server.get("/readyz") and server.backend.windows == 2, REMEMBER_S + 2)


def test_a_stuck_backend_is_not_ready_but_alive_and_recovers(tmp_path: Path) -> None:
    with running_server(tmp_path / "releases", stuck_after_s=3.0) as server:
        server.backend.open.clear()
        answer = requests.get(server.url + "/readyz", timeout=10)
        assert answer.status_code == 503
        assert answer.json()["status"] == "slow"
        assert server.get("/livez").status_code == 200
        wait_until(lambda: server.state.engine.compute.restarts == 1)
        server.backend.open.set()
        wait_until(lambda: server.get("/readyz").status_code == 200)


def test_a_closing_server_is_not_ready(tmp_path: Path) -> None:
    with running_server(tmp_path / "releases") as server:
        server.state.engine.close(1)
        assert server.get("/readyz").status_code == 503
        assert server.post("/api", {"text": "sam"}).status_code == 503


def test_while_a_stuck_backend_is_loaded_anew_readiness_says_so(tmp_path: Path) -> None:
    with running_server(tmp_path / "releases", stuck_after_s=1.0) as server:
        model = server.state.models.default()
        load, may_load = model._load, threading.Event()

        def load_late(folder: Path) -> Any:
            assert may_load.wait(30)
            return load(folder)

        model._load = load_late
        server.backend.open.clear()
        asking = threading.Thread(target=server.statuses, args=([{"text": "sam sticks"}],))
        asking.start()
        wait_until(lambda: server.state.engine.compute.is_restarting)
        wait_until(lambda: requests.get(server.url + "/readyz", timeout=10).json()["status"] == "restarting")
        assert requests.get(server.url + "/readyz", timeout=10).status_code == 503
        server.backend.open.set()
        may_load.set()
        asking.join()
        wait_until(lambda: server.get("/readyz").status_code == 200)
