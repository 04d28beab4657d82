"""Servers are tried in order, repeated within bounds, and left alone while they are dead."""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Mapping
from typing import Any

import pytest

from mitre_core.client import BROKEN_REST_S, TIMEOUT_REST_S, ServerClient, read_retry_after
from mitre_core.errors import ServerError, ServerNonsense, ServerRefused, ServerUnavailable
from mitre_core.settings import ServerSettings, parse_settings
from mitre_core.transport import Reply, TimedOut, Transport
from mitre_core.wire import encode_request

BODY = encode_request([{"text": "x"}])
ANSWER = (
    b'{"model": {"name": "m", "version": "1"}, "results": [{"technique_id": "benign", "technique": "", "tactic": "",'
    b' "score": 0.9, "attack_score": 0.1, "status": "ok"}]}'
)
OK = Reply(200, {}, ANSWER)
BUSY = Reply(429, {"Retry-After": "2"}, b'{"error": {"message": "too {busy}"}}')
DOWN = ServerUnavailable("cannot be reached")
SLOW = TimedOut("did not answer")


class FakeTransport(Transport):
    """Gives the replies and errors it was made with, one a request; the last for ever."""

    def __init__(self, server: ServerSettings, replies: Iterable[Reply | ServerError]) -> None:
        self.server = server
        self.replies = list(replies)
        self.sent: list[tuple[bytes, Mapping[str, str]]] = []

    def request(self, *args: Any) -> Reply:
        *_, body, headers = args
        self.sent.append((body, headers))
        reply = self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]
        if isinstance(reply, ServerError):
            raise reply
        return reply


class Clock:
    """Time that passes when one sleeps."""

    def __init__(self) -> None:
        self.now = 0.0
        self.slept: list[float] = []

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


def make_client(
    *scripts: Iterable[Reply | ServerError], scheme: str = "https"
) -> tuple[ServerClient, list[FakeTransport], Clock]:
    stanzas = {f"server:s{number}": {"url": f"{scheme}://127.0.0.1:{number + 1}"} for number in range(len(scripts))}
    servers = parse_settings(stanzas).servers
    transports = [FakeTransport(server, script) for server, script in zip(servers, scripts, strict=True)]
    by_name = {transport.server.name: transport for transport in transports}
    clock = Clock()
    client = ServerClient(servers, lambda server: by_name[server.name], 30.0, 3, "sid1", clock, clock.sleep)
    return client, transports, clock


def ask(client: ServerClient, body: bytes = BODY) -> str:
    return client.classify(body, 1, "r1").model


def test_a_request_says_whose_it_is_and_how_long_it_waits() -> None:
    client, (transport,), _ = make_client([OK])

    assert ask(client) == "m@1"
    _, headers = transport.sent[0]
    assert (headers["X-Request-Id"], headers["X-Client-Id"], headers["X-Request-Deadline-Ms"]) == (
        "r1",
        "sid1",
        "30000",
    )


def test_an_overloaded_server_is_asked_again_when_it_says() -> None:
    client, (transport,), clock = make_client([BUSY, BUSY, OK])

    assert ask(client) == "m@1"
    assert clock.slept == [2.0, 2.0]
    assert len(transport.sent) == 3


def test_retries_are_bounded() -> None:
    client, (transport,), _ = make_client([BUSY])

    with pytest.raises(ServerUnavailable, match=r"overloaded: too \{busy\}"):
        ask(client)
    assert len(transport.sent) == 4


def test_a_wait_past_the_deadline_is_not_begun() -> None:
    client, _, clock = make_client([Reply(503, {"Retry-After": "9"}, b"")])

    with pytest.raises(ServerUnavailable):
        ask(client)
    assert sum(clock.slept) < 30


def test_a_broken_connection_is_tried_once_more() -> None:
    client, (transport,), _ = make_client([DOWN, OK])

    assert ask(client) == "m@1"
    assert len(transport.sent) == 2


def test_a_dead_server_costs_one_timeout_a_minute() -> None:
    client, (dead, alive), clock = make_client([SLOW], [OK])

    for _ in range(5):
        assert ask(client) == "m@1"
    assert (len(dead.sent), len(alive.sent)) == (1, 5)

    clock.now += TIMEOUT_REST_S
    ask(client)
    assert len(dead.sent) == 2


def test_a_server_that_comes_back_is_used_again_soon() -> None:
    client, (first, second), clock = make_client([DOWN, DOWN, OK], [OK])
    ask(client)
    clock.now += BROKEN_REST_S
    ask(client)

    assert (len(first.sent), len(second.sent)) == (3, 1)


def test_with_every_server_at_rest_the_failure_is_known_at_once() -> None:
    client, (first, second), _ = make_client([SLOW], [DOWN])
    errors = []
    for _ in range(3):
        with pytest.raises(ServerUnavailable, match="did not answer") as raised:
            ask(client)
        errors.append(raised.value)

    assert (len(first.sent), len(second.sent)) == (1, 2)
    # One error raised again and again would keep every batch it was raised for.
    assert len({id(error) for error in errors}) == 3


def test_another_server_stands_in_for_one_that_fails_or_talks_nonsense() -> None:
    for reply in (Reply(500, {}, b""), Reply(200, {}, b"<html>"), Reply(302, {}, b"")):
        client, _, _ = make_client([reply], [OK])
        assert ask(client) == "m@1"


def test_nonsense_is_named_so() -> None:
    client, (transport,), _ = make_client([Reply(200, {}, b"[]")])

    with pytest.raises(ServerNonsense):
        ask(client)
    assert len(transport.sent) == 1


@pytest.mark.parametrize("body", [b"<html>404 Not Found</html>", b"<response><messages/></response>", b""])
def test_what_refuses_without_a_word_is_no_model_server_and_the_next_one_is_asked(body: bytes) -> None:
    client, (first, second), _ = make_client([Reply(404, {}, body)], [OK])
    assert ask(client) == "m@1"
    assert (len(first.sent), len(second.sent)) == (1, 1)

    client, _, _ = make_client([Reply(405, {}, body)])
    with pytest.raises(ServerNonsense, match="Check that the configured URL is a mitreclassify model server"):
        ask(client)


def test_a_refusal_is_not_repeated_and_says_what_the_server_said() -> None:
    client, (first, second), _ = make_client([Reply(404, {}, b'{"error": {"message": "no model x\\n"}}')], [OK])

    with pytest.raises(ServerRefused, match=r"refused the request \(404\): no model x\.$"):
        ask(client)
    assert (len(first.sent), len(second.sent)) == (1, 0)


def test_a_wrong_token_points_to_the_setting() -> None:
    client, _, _ = make_client([Reply(401, {}, b"")])

    with pytest.raises(ServerRefused, match="token_file"):
        ask(client)


def test_large_requests_are_compressed_on_the_way_to_another_machine() -> None:
    body = encode_request([{"text": "x" * 20_000}])
    client, (transport,), _ = make_client([OK])
    ask(client, body)
    sent, headers = transport.sent[0]
    assert (gzip.decompress(sent), headers["Content-Encoding"]) == (body, "gzip")

    local, (transport,), _ = make_client([OK], scheme="http")
    ask(local, body)
    assert transport.sent[0][0] == body


@pytest.mark.parametrize(("said", "wait_s"), [("3", 3.0), ("9999", 10.0), ("-1", 0.0), ("nan", 10.0), ("soon", 0.4)])
def test_what_a_server_says_of_waiting_is_bounded(said: str, wait_s: float) -> None:
    assert read_retry_after({"Retry-After": said}, 1) == wait_s
