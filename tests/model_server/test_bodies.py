"""Bodies within limits."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import AsyncIterator

import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st

from model_server.bodies import BodyRoom, decode_json, decode_stream, lease_decoded, read_body
from model_server.errors import ApiError, Overloaded
from model_server.stream import MAX_LINE_BYTES

COMPRESS = {"": bytes, "identity": bytes, "gzip": gzip.compress, "zstd": zstandard.compress}


def read(data: bytes, encoding: str, max_bytes: int, room: BodyRoom | None = None, size: int = 999) -> bytes:
    async def stream() -> AsyncIterator[bytes]:
        for start in range(0, len(data), size):
            yield data[start : start + size]

    async def run() -> bytes:
        with (room or BodyRoom(1 << 30)).lease() as lease:
            return await read_body(stream(), encoding, max_bytes, lease)

    return asyncio.run(run())


@settings(max_examples=30, deadline=None)
@given(st.binary(max_size=3000), st.sampled_from(sorted(COMPRESS)), st.integers(1, 999))
def test_what_was_sent_is_what_is_read(body: bytes, encoding: str, size: int) -> None:
    assert read(COMPRESS[encoding](body), encoding, 3000, size=size) == body


@pytest.mark.parametrize("encoding", ["", "gzip", "zstd"])
def test_one_byte_past_the_limit_is_refused(encoding: str) -> None:
    assert len(read(COMPRESS[encoding](b"a" * 5000), encoding, 5000)) == 5000
    with pytest.raises(ApiError) as refused:
        read(COMPRESS[encoding](b"a" * 5001), encoding, 5000)
    assert refused.value.status == 413


@pytest.mark.parametrize("encoding", ["gzip", "zstd"])
@pytest.mark.parametrize("size", [1, 7, 999])
def test_a_body_of_several_parts_is_read_whole(encoding: str, size: int) -> None:
    body = COMPRESS[encoding](b"one" * 500) + COMPRESS[encoding](b"two" * 500)
    assert read(body, encoding, 3000, size=size) == b"one" * 500 + b"two" * 500
    with pytest.raises(ApiError) as refused:
        read(body, encoding, 2999, size=size)
    assert refused.value.status == 413


@pytest.mark.parametrize("level", [1, 6, 9])
def test_a_stream_of_the_same_line_is_no_bomb(level: int) -> None:
    body = b'{"EventID": "1", "CommandLine": "ipconfig /flushdns", "Image": "C:\\\\ipconfig.exe"}\n' * 300_000

    async def run() -> int:
        async def stream() -> AsyncIterator[bytes]:
            yield gzip.compress(body, level)

        return sum([len(piece) async for piece in decode_stream(stream(), "gzip", MAX_LINE_BYTES)])

    assert asyncio.run(run()) == len(body)


@pytest.mark.parametrize("encoding", ["gzip", "zstd"])
def test_a_body_cut_short_is_refused(encoding: str) -> None:
    with pytest.raises(ApiError, match="ends before its end") as refused:
        read(COMPRESS[encoding](bytes(range(256)) * 9)[:-5], encoding, 3000)
    assert refused.value.code == "bad_encoding"


def test_a_body_that_does_not_come_is_not_waited_for() -> None:
    async def stalled() -> AsyncIterator[bytes]:
        yield b"{"
        await asyncio.sleep(60)

    async def run() -> None:
        room = BodyRoom(100)
        with room.lease() as lease, pytest.raises(ApiError) as refused:
            await read_body(stalled(), "", 100, lease, timeout_s=0.05)
        assert (refused.value.status, refused.value.code) == (408, "slow_body")
        assert room.held_bytes == 0

    asyncio.run(run())


def test_all_bodies_together_are_bounded_and_their_room_comes_back() -> None:
    room = BodyRoom(1000)
    with room.lease() as other:
        other.grow(600)
        with pytest.raises(Overloaded):
            read(b"a" * 500, "", 1000, room, size=100)
        assert room.held_bytes == 600
    assert read(b"a" * 500, "", 1000, room) == b"a" * 500
    assert room.held_bytes == 0


def test_what_a_body_grows_to_counts_too() -> None:
    room = BodyRoom(1 << 20)
    with room.lease() as lease:
        lease_decoded(b'{"events": [{"a": "b", "c": "d"}]}', 1 << 20, lease)
        assert 0 < room.held_bytes < 1000
        with pytest.raises(Overloaded):
            lease_decoded(b"[" * 20_000, 1 << 20, lease)
        with pytest.raises(ApiError) as refused:
            lease_decoded(b"[]," * 40_000, 1 << 20, lease)
    assert (refused.value.status, refused.value.code) == (413, "too_many_values")


@pytest.mark.parametrize("body", [b"", b"{", b"nul", b"[" * 3000, b'"' + b"\xff" * 9])
def test_what_is_not_json_is_refused(body: bytes) -> None:
    with pytest.raises(ApiError) as refused:
        decode_json(body)
    assert refused.value.code == "bad_json"


def test_no_number_is_null_as_it_would_be_on_its_way_back() -> None:
    assert decode_json(b'[{"a": NaN, "b": [-Infinity, 1e400]}]') == [{"a": None, "b": [None, None]}]


def test_odd_texts_and_numbers_are_read_without_surrogates() -> None:
    assert decode_json(b'{"\\ud800a": ["\\udfff", 123456789012345678901234567890, 1.5]}') == {
        "?a": ["?", 123456789012345678901234567890, 1.5]
    }
    assert decode_json(b'["\xed\xa0\x80b"]')[0].endswith("b")
