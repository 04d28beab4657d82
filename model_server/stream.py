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

from .bodies import BodyRoom, decode_aside, decode_json
from .errors import ApiError, HungUp, Overloaded

GROUP_EVENTS = 256  # classified together: enough to sort by length
GROUP_BYTES = 1 << 20  # unless their lines are long
FLUSH_S = 0.5  # unless they wait for so long: a client may send an event a minute
GROUPS_UNDER_WAY = 4  # so that rendering one overlaps the forward passes of another
MAX_LINE_BYTES = 4 << 20  # a longer line is not an event
STREAM_BYTES = 8 << 20  # what one stream may hold: a decompressed piece, a line, the groups under way
PATIENCE_S = 60.0  # how long a full queue is waited for

Group = list[Any] | ApiError  # events, or what ended the body before its end
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
            # Before the status is out: an unknown encoding, or damage from the start, gets its own.
            first = await anext(self._body, b"")
            await self._answer(_chain(first, self._body), scope, send)

    async def _answer(self, body: AsyncIterator[bytes], scope: Scope, send: Send) -> None:
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        try:
            async for part in classify_lines(body, self._run):
                await send({"type": "http.response.body", "body": part, "more_body": True})
        except ApiError as error:
            # The status line is out: the last line tells, and that it has no `status` tells it apart.
            scope.setdefault("state", {})["error_code"] = error.code
            line = orjson.dumps({"error": {"code": error.code, "message": str(error)}}) + b"\n"
            await send({"type": "http.response.body", "body": line, "more_body": True})
        await send({"type": "http.response.body", "body": b"", "more_body": False})


async def classify_lines(body: AsyncIterator[bytes], run: Run) -> AsyncIterator[bytes]:
    """Result lines, a group at a time, as soon as it is done.

    Raises: ApiError from a queue that stays full, or from the body: behind the results of what came before.
    """
    groups = _groups(body)
    reading: asyncio.Future[Group | None] | None = None
    is_open = True
    under_way: deque[asyncio.Future[list[Result]]] = deque()
    try:
        while is_open or under_way:
            if is_open and reading is None and len(under_way) < GROUPS_UNDER_WAY:
                reading = asyncio.ensure_future(anext(groups, None))
            awaited = [task for task in (reading, *list(under_way)[:1]) if task is not None]
            await asyncio.wait(awaited, return_when=asyncio.FIRST_COMPLETED)
            if reading is not None and reading.done():
                group = reading.result()
                reading = None
                if group is None:
                    is_open = False
                else:
                    under_way.append(asyncio.create_task(_classify(run, group)))
            if under_way and under_way[0].done():
                yield _encode(under_way.popleft().result())
    finally:
        for task in (reading, *under_way):
            if task is not None:
                task.cancel()


async def read_lines(body: AsyncIterator[bytes]) -> AsyncIterator[list[bytes | None]]:
    """The lines that each piece of a body ends; None for one that is far too long."""
    held: list[bytes] = []  # of the line that has not ended; joined once, as it may come in very many pieces
    size = 0
    async for data in body:
        *ends, rest = data.split(b"\n")
        lines: list[bytes | None] = []
        for end in ends:
            lines.append(b"".join((*held, end)) if size + len(end) <= MAX_LINE_BYTES else None)
            held, size = [], 0
        held.append(rest)
        size += len(rest)
        if size > MAX_LINE_BYTES:
            held = []
        yield lines
    if size:
        yield [b"".join(held) if size <= MAX_LINE_BYTES else None]


def decode_event(line: bytes) -> Any:
    """The event of one line; None, which no classifier can read, for one that is not JSON."""
    try:
        return decode_json(line)
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


async def _classify(run: Run, group: Group) -> list[Result]:
    if isinstance(group, ApiError):
        raise group
    return await run_patiently(run, group)


async def _groups(body: AsyncIterator[bytes]) -> AsyncIterator[Group]:
    """Raises: HungUp at once: nobody waits for what came before."""
    group: list[Any] = []
    size = 0
    began = 0.0
    try:
        async for lines in read_lines(_with_pauses(body)):
            for line in lines:
                began = began if group else time.monotonic()
                group.append(None if line is None else await decode_aside(decode_event, line))
                size += len(line or b"")
                if len(group) == GROUP_EVENTS or size >= GROUP_BYTES:
                    yield group
                    group, size = [], 0
            if group and time.monotonic() - began >= FLUSH_S:
                yield group
                group, size = [], 0
    except HungUp:
        raise
    except ApiError as error:
        if group:
            yield group
        yield error
        return
    if group:
        yield group


async def _with_pauses(body: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    """The pieces of a body, and an empty one whenever nothing came for FLUSH_S."""
    while True:
        reading = asyncio.ensure_future(anext(body, None))
        try:
            while not reading.done():
                await asyncio.wait({reading}, timeout=FLUSH_S)
                if not reading.done():
                    yield b""
        finally:
            reading.cancel()
        piece = reading.result()
        if piece is None:
            return
        yield piece


async def _chain(first: bytes, rest: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    yield first
    async for piece in rest:
        yield piece


def _encode(results: list[Result]) -> bytes:
    return b"".join(orjson.dumps(result_to_dict(result), option=orjson.OPT_APPEND_NEWLINE) for result in results)
