"""What is wrong with a server, and what is to be done, in words."""

from __future__ import annotations

import json
from typing import Any

import pytest

from mitre_core.errors import ServerUnavailable
from mitre_core.health import ServerHealth, check_server
from mitre_core.settings import ServerSettings, parse_settings
from mitre_core.transport import Reply, Transport

(SERVER,) = parse_settings({"server:main": {"url": "https://models.example.org"}}).servers
MODELS: dict[str, Any] = {
    "default": "m@1",
    "fields_version": 1,
    "models": [{"name": "m", "version": "1", "attack_version": "19", "event_text_version": 1}],
}
DAY = 86400.0


class FakeTransport(Transport):
    """Answers each path as it was told."""

    def __init__(self, server: ServerSettings, ready: int, models: Reply) -> None:
        self.server = server
        self.replies = {"/readyz": Reply(ready, {}, b"{}"), "/v1/models": models}

    def request(self, *args: Any) -> Reply:
        return self.replies[args[1]]


def check(
    models: Any = MODELS, ready: int = 200, status: int = 200, seconds: float = 0.01, expires: float | None = 90 * DAY
) -> ServerHealth:
    reply = Reply(status, {}, models if isinstance(models, bytes) else json.dumps(models).encode())
    times = iter([0.0, seconds, 0.0])
    return check_server(
        SERVER, lambda server: FakeTransport(server, ready, reply), 5.0, lambda _: expires, lambda: next(times)
    )


def test_a_healthy_server_needs_nothing() -> None:
    health = check()

    assert (health.status, health.advice, health.models, health.certificate_days) == (
        "ok",
        "Nothing to do.",
        ("m@1",),
        90,
    )


@pytest.mark.parametrize(
    ("given", "status", "advice"),
    [
        ({"ready": 503}, "error", "its model does not answer"),
        ({"models": {**MODELS, "models": []}}, "error", "has no model"),
        ({"models": {**MODELS, "fields_version": 2}}, "error", "update the older one"),
        ({"models": b"<html>"}, "error", "Check that the configured URL"),
        ({"status": 401}, "error", "does not accept the token"),
        ({"expires": 3 * DAY}, "warning", "expires in 3 days: renew it"),
        ({"seconds": 1.5}, "warning", "took 1500 ms"),
    ],
)
def test_what_is_wrong_is_said_with_what_to_do(given: dict[str, Any], status: str, advice: str) -> None:
    health = check(**given)

    assert health.status == status
    assert advice in health.advice
    assert health.is_reachable


def test_a_server_that_cannot_be_reached_is_a_row_too() -> None:
    class Unreachable(FakeTransport):
        def request(self, *_: Any) -> Reply:
            raise ServerUnavailable("It cannot be reached: no route. Check the route.")

    health = check_server(
        SERVER, lambda server: Unreachable(server, 0, Reply(0, {}, b"")), 5.0, lambda _: None, lambda: 0.0
    )

    assert (health.status, health.is_reachable, health.latency_ms) == ("error", False, None)
    assert health.advice == "It cannot be reached: no route. Check the route."
