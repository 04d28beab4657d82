"""The streaming form of `/v1/classify`: an event a line in, a result a line out, in order, in bounded memory."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import orjson
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from mitre_core.wire import Result, result_to_dict

from .bodies import BodyRoom, decode_json
from .errors import ApiError, Overloaded

GROUP_EVENTS = 256  # classified together: enough to sort by length
GROUP_BYTES = 1 << 20  # unless their lines are long
GROUPS_UNDER_WAY = 4  # so that rendering one overlaps the forward passes of another
MAX_LINE_BYTES = 4 << 20  # a longer line is not an event
STREAM_BYTES = 8 << 20  # what one stream may hold: a decompressed piece, a line, the groups under way
PATIENCE_S = 60.0  # how long a full queue is waited for

Run = Callable[[list[Any]], Awaitable[list[Result]]]


class ResultStream(Response):
    """Reads the request's body while it writes the answer; the client must do both at once, too.

    Takes STREAM_BYTES of `room`; without them it is refused with 429.
    """

    media_type = "application/x-ndjson"

    def __init__(self, body: AsyncIterator[bytes], run: Run, model: str, room: BodyRoom) -> None:
        self._body = body
        self._room = room
        self._run = run
        self.status_code = 200
        self.background = None
        self.init_headers({"X-Model": model})

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002 ASGI's
        with self._room.lease() as lease:
            lease.grow(STREAM_BYTES)
            await self._answer(send)

    async def _answer(self, send: Send) -> None:
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        try:
            async for part in classify_lines(self._body, self._run):
                await send({"type": "http.response.body", "body": part, "more_body": True})
        except ApiError as error:
            # The status line is out: the last line tells, and that it has no `status` tells it apart.
            line = orjson.dumps({"error": {"code": error.code, "message": str(error)}}) + b"\n"
            await send({"type": "http.response.body", "body": line, "more_body": True})
        await send({"type": "http.response.body", "body": b"", "more_body": False})


async def classify_lines(body: AsyncIterator[bytes], run: Run) -> AsyncIterator[bytes]:
    """Result lines, a group at a time.

    Raises: ApiError from the body or from a queue that stays full.
    """
    under_way: deque[asyncio.Task[list[Result]]] = deque()
    try:
        async for events in _groups(read_lines(body)):
            under_way.append(asyncio.create_task(run_patiently(run, events)))
            if len(under_way) >= GROUPS_UNDER_WAY:
                yield _encode(await under_way.popleft())
        while under_way:
            yield _encode(await under_way.popleft())
    finally:
        for task in under_way:
            task.cancel()


async def read_lines(body: AsyncIterator[bytes]) -> AsyncIterator[bytes | None]:
    """The lines of a body; None for one that is far too long."""
    rest = b""
    is_skipping = False
    async for data in body:
        *lines, rest = (rest + data).split(b"\n")
        for line in lines:
            yield None if is_skipping else line
            is_skipping = False
        if len(rest) > MAX_LINE_BYTES:
            rest = b""
            is_skipping = True
    if rest or is_skipping:
        yield None if is_skipping else rest


def decode_event(line: bytes | None) -> Any:
    """The event of one line; None, which no classifier can read, for one that is not JSON or far too long."""
    try:
        return None if line is None else decode_json(line)
    except ApiError:
        return None


async def run_patiently(run: Run, events: list[Any]) -> list[Result]:
    """Wait where a single request would be refused: the client is held back by not being read from.

    Raises: Overloaded when the queue stays full.
    """
    give_up_at = time.monotonic() + PATIENCE_S
    while True:
        try:
            return await run(events)
        except Overloaded as error:
            if time.monotonic() > give_up_at:
                raise
            await asyncio.sleep(min(1.0, error.retry_after_s or 1.0))


async def _groups(lines: AsyncIterator[bytes | None]) -> AsyncIterator[list[Any]]:
    group: list[Any] = []
    size = 0
    async for line in lines:
        group.append(decode_event(line))
        size += len(line or b"")
        if len(group) == GROUP_EVENTS or size >= GROUP_BYTES:
            yield group
            group, size = [], 0
    if group:
        yield group


def _encode(results: list[Result]) -> bytes:
    return b"".join(orjson.dumps(result_to_dict(result), option=orjson.OPT_APPEND_NEWLINE) for result in results)
