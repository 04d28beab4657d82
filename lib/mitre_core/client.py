"""Asks the model servers: tried in order, repeated within bounds, the dead ones left alone for a while."""

from __future__ import annotations

import gzip
import json
import threading
import time
from typing import Callable, Dict, List, Mapping, NamedTuple, Optional, Sequence

from .errors import ServerError, ServerNonsense, ServerRefused, ServerUnavailable
from .settings import ServerSettings
from .transport import Reply, TimedOut, Transport
from .wire import CLASSIFY_PATH, CLIENT_HEADER, DEADLINE_HEADER, REQUEST_ID_HEADER, Answer, decode_answer

TIMEOUT_REST_S = 60.0  # a server that does not answer costs one timeout a minute
BROKEN_REST_S = 5.0  # a refused connection costs next to nothing: look again soon
MAX_WAIT_S = 10.0  # the longest Retry-After that is waited for
MAX_EVENT_REPLY_BYTES = 16384  # a result with 20 candidates and its evidence takes less
GZIP_FROM_BYTES = 16384  # below this, and within one machine, compressing costs more than it saves

MakeTransport = Callable[[ServerSettings], Transport]


class ServerClient:
    """Asks several servers for one answer. Safe to use from several threads."""

    def __init__(
        self,
        servers: Sequence[ServerSettings],
        make_transport: MakeTransport,
        timeout_s: float,
        retries: int,
        client_id: str,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._servers = tuple(servers)
        self._make_transport = make_transport
        self._timeout_s = timeout_s
        self._retries = retries
        self._client_id = client_id
        self._clock, self._sleep = clock, sleep
        self._lock = threading.Lock()
        self._transports: Dict[str, Transport] = {}
        self._resting: Dict[str, _Rest] = {}

    def classify(self, body: bytes, event_count: int, request_id: str) -> Answer:
        """Send one encoded request to the first server that answers.

        Raises: ServerRefused from the server that refused; where none gave a usable answer, what the first one's
        failure was; SettingsError where a server cannot even be asked.
        """
        failures: List[ServerError] = []
        for server in self._servers:
            rest = self._resting.get(server.name)
            if rest is not None and self._clock() < rest.until:
                # A new error each time: a raised one holds on to all its callers, and so to their batches.
                failures.append(ServerUnavailable(rest.cause))
                continue
            try:
                answer = self._ask(server, body, event_count, request_id)
            except (ServerUnavailable, ServerNonsense) as error:
                failures.append(error)
            else:
                self._resting.pop(server.name, None)
                return answer
        raise failures[0]

    def _ask(self, server: ServerSettings, body: bytes, event_count: int, request_id: str) -> Answer:
        """Ask one server, again where that can help; lay it to rest where it cannot be reached."""
        transport = self._find_transport(server)
        deadline = self._clock() + self._timeout_s
        for attempt in range(self._retries + 1):
            is_last = attempt == self._retries
            try:
                reply = self._send(transport, body, event_count, request_id, deadline)
            except TimedOut as error:
                raise self._rest(server, error, TIMEOUT_REST_S) from None
            except ServerUnavailable as error:
                # The server may have closed an idle connection just now: one fresh one tells.
                if is_last or attempt:
                    raise self._rest(server, error, BROKEN_REST_S) from None
                continue
            if reply.status == 200:
                return decode_answer(reply.body, event_count)
            error = describe_refusal(server.name, reply)
            if not isinstance(error, ServerUnavailable):
                raise error  # asking again would not help
            wait_s = read_retry_after(reply.headers, attempt)
            if is_last or self._clock() + wait_s >= deadline:
                raise error
            self._sleep(wait_s)
        raise AssertionError("the last attempt returns or raises")

    def _send(self, transport: Transport, body: bytes, event_count: int, request_id: str, deadline: float) -> Reply:
        left_s = max(deadline - self._clock(), 0.05)
        headers = {
            "Content-Type": "application/json",
            REQUEST_ID_HEADER: request_id,
            CLIENT_HEADER: self._client_id,
            DEADLINE_HEADER: str(int(left_s * 1000)),
        }
        if len(body) >= GZIP_FROM_BYTES and transport.server.url.startswith("https:"):
            body = gzip.compress(body, compresslevel=1)
            headers["Content-Encoding"] = "gzip"
        max_bytes = (1 << 20) + event_count * MAX_EVENT_REPLY_BYTES
        return transport.request("POST", CLASSIFY_PATH, left_s, max_bytes, body, headers)

    def _find_transport(self, server: ServerSettings) -> Transport:
        with self._lock:
            if server.name not in self._transports:
                self._transports[server.name] = self._make_transport(server)
            return self._transports[server.name]

    def _rest(self, server: ServerSettings, error: ServerUnavailable, rest_s: float) -> ServerUnavailable:
        self._resting[server.name] = _Rest(self._clock() + rest_s, str(error))
        return error


class _Rest(NamedTuple):
    """Until when a server is left alone, and why."""

    until: float
    cause: str


def describe_refusal(server_name: str, reply: Reply) -> ServerError:
    """The error that an answer other than 200 stands for."""
    said = _read_error_message(reply.body)
    if reply.status in (429, 503):
        return ServerUnavailable("The model server '{}' is overloaded{}.".format(server_name, said))
    if reply.status >= 500:
        return ServerUnavailable("The model server '{}' failed ({}){}.".format(server_name, reply.status, said))
    if reply.status in (401, 403):
        return ServerRefused(
            "The model server '{}' does not accept the token ({}){}. Check token_file or token_password.".format(
                server_name, reply.status, said
            )
        )
    if reply.status >= 400 and said:
        return ServerRefused(
            "The model server '{}' refused the request ({}){}.".format(server_name, reply.status, said)
        )
    return ServerNonsense(
        "The model server '{}' answered with status {}. "
        "Check that the configured URL is a mitreclassify model server.".format(server_name, reply.status)
    )


def read_retry_after(headers: Mapping[str, str], attempt: int) -> float:
    """Seconds to wait before asking again: what the server says, else 0.2, 0.4, 0.8 ..."""
    said: Optional[str] = headers.get("Retry-After")
    try:
        wait_s = float(said) if said else 0.2 * 2.0**attempt
    except ValueError:
        wait_s = 0.2 * 2.0**attempt
    return min(max(wait_s, 0.0), MAX_WAIT_S) if wait_s == wait_s else MAX_WAIT_S


def _read_error_message(body: bytes) -> str:
    """What the server says is wrong, on one short line; "" where it does not say."""
    try:
        message = json.loads(body)["error"]["message"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return ""
    if not isinstance(message, str):
        return ""
    return ": " + "".join(sign if sign.isprintable() else " " for sign in message[:300]).rstrip(". ")
