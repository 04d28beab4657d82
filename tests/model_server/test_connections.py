"""Peers that neither ask nor read, over real sockets."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
import uvicorn
from starlette.types import Receive, Scope, Send
from uvicorn.server import ServerState

from model_server.connections import Connection

ASK = b"GET / HTTP/1.1\r\nHost: x\r\n\r\n"
Talk = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


class Hasty(Connection):
    max_connections = 3
    head_timeout_s = 0.3
    send_timeout_s = 0.3


async def answer_at_length(_scope: Scope, _receive: Receive, send: Send) -> None:
    await send({"type": "http.response.start", "status": 200, "headers": []})
    for _ in range(100):
        await send({"type": "http.response.body", "body": b"a" * (1 << 20), "more_body": True})
    await send({"type": "http.response.body", "body": b"", "more_body": False})


async def answer_late(_scope: Scope, _receive: Receive, send: Send) -> None:
    await asyncio.sleep(1.0)
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"0")]})
    await send({"type": "http.response.body", "body": b"", "more_body": False})


def talk_to(app: Any, talk: Talk) -> ServerState:
    """Run one conversation; returns what the server is left with."""
    state = ServerState()

    async def run() -> None:
        config = uvicorn.Config(app, http=Hasty, log_config=None)
        loop = asyncio.get_running_loop()
        server = await loop.create_server(lambda: Hasty(config, state, {}), "127.0.0.1", 0)
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        async with asyncio.timeout(30):
            await talk(reader, writer)
            while state.tasks:
                await asyncio.sleep(0.01)
        writer.close()
        server.close()
        await asyncio.sleep(0.05)

    asyncio.run(run())
    return state


async def is_closed(reader: asyncio.StreamReader) -> bool:
    try:
        return await reader.read(1) == b""
    except ConnectionError:
        return True


@pytest.mark.parametrize("beginning", [b"", b"GET / HTTP/1.1\r\nHost"])
def test_who_does_not_ask_is_closed(beginning: bytes) -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(beginning)
        assert await is_closed(reader)

    talk_to(answer_late, talk)


def test_who_has_asked_is_answered_however_late_and_may_ask_again() -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for _ in range(2):
            writer.write(ASK)
            assert b"200" in await reader.readuntil(b"\r\n\r\n")

    talk_to(answer_late, talk)


def test_who_is_answered_before_its_body_and_never_sends_it_whole_is_closed() -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n")
        assert b"200" in await reader.readuntil(b"\r\n\r\n")
        writer.write(b"x")
        assert await is_closed(reader)

    talk_to(answer_late, talk)


def test_who_sends_its_body_after_the_answer_may_ask_again() -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n")
        assert b"200" in await reader.readuntil(b"\r\n\r\n")
        writer.write(b"xx" + ASK)
        assert b"200" in await reader.readuntil(b"\r\n\r\n")

    talk_to(answer_late, talk)


def test_who_does_not_read_is_closed() -> None:
    async def talk(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.transport.pause_reading()  # type: ignore[attr-defined]
        writer.write(ASK)
        await asyncio.sleep(0.1)

    assert not talk_to(answer_at_length, talk).connections


def test_connections_past_the_bound_are_closed() -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(ASK)
        others = [await asyncio.open_connection(*writer.get_extra_info("peername")) for _ in range(3)]
        assert await is_closed(others[-1][0])
        assert b"200" in await reader.readuntil(b"\r\n\r\n")
        for _, other in others:
            other.close()

    talk_to(answer_late, talk)
