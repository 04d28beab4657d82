"""Streams: lines, groups, patience."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mitre_core.wire import STATUS_OK, Result
from model_server import stream
from model_server.bodies import BodyRoom, demand_pieces
from model_server.errors import ApiError, HungUp, Overloaded
from model_server.stream import GROUP_BYTES, GROUP_EVENTS, MAX_LINE_BYTES, classify_lines, read_lines
from tests.model_server.running_server import json_lines


async def pieces(*parts: bytes) -> AsyncIterator[bytes]:
    for part in parts:
        yield part


async def collect_lines(body: AsyncIterator[bytes]) -> list[bytes | None]:
    return [line async for lines in read_lines(body) for line in lines]


async def collect(body: AsyncIterator[Any]) -> list[Any]:
    return [item async for item in body]


def echo(events: list[Any]) -> list[Result]:
    return [Result(str(event), "", "", None, None, STATUS_OK) for event in events]


@settings(max_examples=30, deadline=None)
@given(st.lists(st.binary(max_size=6).filter(lambda line: b"\n" not in line), max_size=8), st.integers(1, 5))
def test_lines_do_not_depend_on_how_the_body_was_cut(lines: list[bytes], size: int) -> None:
    body = b"".join(line + b"\n" for line in lines)
    parts = [body[start : start + size] for start in range(0, len(body), size)]
    assert asyncio.run(collect_lines(pieces(*parts))) == lines


def test_a_line_without_end_costs_no_memory_and_one_result() -> None:
    parts = [b"1\n"] + [b"a" * (1 << 20)] * (2 + (MAX_LINE_BYTES >> 20)) + [b"\n2"]
    assert asyncio.run(collect_lines(pieces(*parts))) == [b"1", None, b"2"]


def test_a_line_in_very_many_pieces_is_read_in_time() -> None:
    started = time.process_time()
    (line,) = asyncio.run(collect_lines(pieces(*[b"a" * 128] * (MAX_LINE_BYTES // 128))))
    assert len(line or b"") == MAX_LINE_BYTES
    assert time.process_time() - started < 2.0


def test_what_came_is_answered_while_the_rest_is_waited_for() -> None:
    async def run(events: list[Any]) -> list[Result]:
        return echo(events)

    async def ask() -> None:
        is_answered = asyncio.Event()

        async def trickle() -> AsyncIterator[bytes]:
            yield b"1\n2\n"
            await is_answered.wait()
            yield b"3\n"

        results = classify_lines(trickle(), run)
        assert len(json_lines((await asyncio.wait_for(anext(results), 30)).decode())) == 2
        is_answered.set()
        assert len(await collect(results)) == 1

    asyncio.run(ask())


def test_a_client_that_hangs_up_is_told_of_at_once() -> None:
    async def run(events: list[Any]) -> list[Result]:
        await asyncio.sleep(60)
        return echo(events)

    async def hung_up() -> AsyncIterator[bytes]:
        yield b"1\n" * GROUP_EVENTS
        raise HungUp

    async def ask() -> None:
        with pytest.raises(HungUp):
            await asyncio.wait_for(collect(classify_lines(hung_up(), run)), 30)

    asyncio.run(ask())


def test_groups_are_bounded_in_events_and_bytes() -> None:
    sizes: list[int] = []

    async def run(events: list[Any]) -> list[Result]:
        sizes.append(len(events))
        return echo(events)

    long = b'"' + b"a" * (GROUP_BYTES // 2) + b'"\n'
    parts = [b"1\n" * (GROUP_EVENTS + 10), long, long, long]
    output = b"".join(asyncio.run(collect(classify_lines(pieces(*parts), run))))
    assert sizes == [GROUP_EVENTS, 12, 1]
    assert len(json_lines(output.decode())) == GROUP_EVENTS + 13


def test_order_is_kept_whichever_group_is_done_first() -> None:
    async def run(events: list[Any]) -> list[Result]:
        await asyncio.sleep(0.05 if events[0] == 0 else 0.0)
        return echo(events)

    body = b"".join(b"%d\n" % number for number in range(1000))
    output = b"".join(asyncio.run(collect(classify_lines(pieces(body), run))))
    assert [row["technique_id"] for row in json_lines(output.decode())] == [str(number) for number in range(1000)]


def test_a_full_queue_is_waited_for() -> None:
    refusals = 2

    async def run(events: list[Any]) -> list[Result]:
        nonlocal refusals
        if refusals:
            refusals -= 1
            raise Overloaded(retry_after_s=0)
        return echo(events)

    assert len(asyncio.run(collect(classify_lines(pieces(b"1\n"), run)))) == 1


def test_damage_in_the_middle_is_told_at_the_end() -> None:
    async def broken() -> AsyncIterator[bytes]:
        yield b"1\n" * (GROUP_EVENTS + 1)
        raise ApiError(400, "bad_encoding", "The body is not gzip.")

    sent: list[dict[str, Any]] = []

    async def send(message: Any) -> None:
        sent.append(message)

    async def run(events: list[Any]) -> list[Result]:
        await asyncio.sleep(0.05)
        return echo(events)

    response = stream.ResultStream(broken(), run, "m@1", BodyRoom(stream.STREAM_BYTES))
    scope: dict[str, Any] = {"type": "http"}
    asyncio.run(response(scope, None, send))  # type: ignore[arg-type]
    assert scope["state"]["error_code"] == "bad_encoding"
    lines = json_lines(b"".join(message.get("body", b"") for message in sent).decode())
    assert len(lines) == GROUP_EVENTS + 2
    assert lines[-1]["error"]["code"] == "bad_encoding"
    assert not sent[-1]["more_body"]


def test_streams_are_as_many_as_there_is_room_for() -> None:
    async def run(events: list[Any]) -> list[Result]:
        return echo(events)

    async def send(message: Any) -> None:
        raise AssertionError(message)

    room = BodyRoom(2 * stream.STREAM_BYTES)
    with room.lease() as others:
        others.grow(stream.STREAM_BYTES + 1)
        with pytest.raises(Overloaded):
            asyncio.run(stream.ResultStream(pieces(), run, "m@1", room)({"type": "http"}, None, send))  # type: ignore[arg-type]
    assert room.held_bytes == 0


def test_a_stream_that_sends_nothing_is_not_waited_for() -> None:
    async def stalled() -> AsyncIterator[bytes]:
        yield b"1\n"
        await asyncio.sleep(60)

    with pytest.raises(ApiError) as refused:
        asyncio.run(collect(demand_pieces(stalled(), timeout_s=0.05)))
    assert (refused.value.status, refused.value.code) == (408, "slow_body")
    assert asyncio.run(collect(demand_pieces(pieces(b"1", b"2")))) == [b"1", b"2"]


def test_what_a_hung_up_client_asked_for_is_cancelled() -> None:
    is_cancelled = False

    async def run(events: list[Any]) -> list[Result]:
        nonlocal is_cancelled
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            is_cancelled = True
            raise
        return echo(events)

    async def hang_up() -> None:
        results = classify_lines(pieces(b"1\n"), run)
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(anext(results), 0.05)
        await results.aclose()
        await asyncio.sleep(0)

    asyncio.run(hang_up())
    assert is_cancelled
