"""Request bodies: read within a limit, decompressed within a limit, decoded."""

from __future__ import annotations

import asyncio
import json
import math
import zlib
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from typing import Any, Protocol

import orjson
import zstandard

from .errors import ApiError, Overloaded

CHUNK_BYTES = 1 << 11  # decompressed at once: a thousandfold, the most gzip packs, stays below a line's bound
INLINE_BYTES = 256 << 10  # of JSON take a millisecond, some ten where orjson refuses them
BODY_TIMEOUT_S = 60.0  # a client that sends slower holds room that others wait for
VALUE_BYTES = 64  # of a list, an object or another small value in memory
ZSTD_WINDOW_BYTES = 8 << 20  # what a decoder must support; more would let a small body claim much memory


class BodyRoom:
    """Bounds the bytes of all bodies held at once; used from the event loop alone."""

    def __init__(self, max_bytes: int) -> None:
        self._max_bytes = max_bytes
        self.held_bytes = 0

    @contextmanager
    def lease(self) -> Iterator[Lease]:
        """Room for one request's body, given back at the end of the request."""
        lease = Lease(self)
        try:
            yield lease
        finally:
            self.held_bytes -= lease.size

    def take(self, size: int) -> None:
        """Hold so many bytes more.

        Raises: Overloaded when there is no room.
        """
        if self.held_bytes + size > self._max_bytes:
            raise Overloaded(retry_after_s=1)
        self.held_bytes += size


class Lease:
    """What one request holds of the room."""

    def __init__(self, room: BodyRoom) -> None:
        self._room = room
        self.size = 0

    def grow(self, size: int) -> None:
        """Hold so many bytes more.

        Raises: Overloaded when there is no room.
        """
        self._room.take(size)
        self.size += size


class Decompressor(Protocol):
    """Turns pieces of a compressed body into pieces of the body."""

    def feed(self, data: bytes, room: int) -> bytes:
        """At most `room` bytes more than allowed come out."""
        ...

    def finish(self) -> None:
        """Raises: ApiError 400 where the body was cut short."""
        ...


async def read_body(
    stream: AsyncIterator[bytes], encoding: str, max_bytes: int, lease: Lease, timeout_s: float = BODY_TIMEOUT_S
) -> bytes:
    """The whole body, decompressed.

    Raises: ApiError 413 past `max_bytes`, 415 for an unknown encoding, 400 for damaged data, 429 without room, 408
    past `timeout_s`.
    """
    parts: list[bytes] = []
    try:
        async with asyncio.timeout(timeout_s):
            async for part in decode_stream(stream, encoding, max_bytes):
                lease.grow(len(part))
                if lease.size > max_bytes:
                    raise too_large(max_bytes)
                parts.append(part)
    except TimeoutError:
        raise ApiError(
            408, "slow_body", f"The body took longer than {timeout_s:g} s; send fewer events at once."
        ) from None
    return b"".join(parts)


async def decode_stream(stream: AsyncIterator[bytes], encoding: str, max_piece: int) -> AsyncIterator[bytes]:
    """Pieces of the body as they come, decompressed, none much larger than `max_piece`."""
    if encoding in ("", "identity"):
        async for data in stream:
            yield data
        return
    decompress = _decompressor(encoding)
    async for data in stream:
        for start in range(0, len(data), CHUNK_BYTES):
            yield decompress.feed(data[start : start + CHUNK_BYTES], max_piece)
    decompress.finish()


async def demand_pieces(stream: AsyncIterator[bytes], timeout_s: float = BODY_TIMEOUT_S) -> AsyncIterator[bytes]:
    """The pieces of a body that may take as long as it likes, but not for one piece.

    Raises: ApiError 408.
    """
    while True:
        try:
            async with asyncio.timeout(timeout_s):
                piece = await anext(stream)
        except StopAsyncIteration:
            return
        except TimeoutError:
            raise ApiError(408, "slow_body", f"Nothing came for {timeout_s:g} s; send the rest again.") from None
        yield piece


def too_large(max_bytes: int) -> ApiError:
    """The error for a body past the limit."""
    return ApiError(413, "body_too_large", f"The body holds more than {max_bytes} bytes; send fewer events at once.")


def lease_decoded(body: bytes, max_bytes: int, lease: Lease) -> None:
    """Hold what the body may grow to beyond its own size: a few bytes of it may be an object.

    Raises: ApiError 413 where that is more than events need, 429 without room.
    """
    size = VALUE_BYTES * sum(map(body.count, (b",", b"[", b"{")))
    if size > 4 * max_bytes:
        raise ApiError(413, "too_many_values", "The body holds too many values; send fewer events at once.")
    lease.grow(size)


def decode_json(body: bytes) -> Any:
    """JSON of any sender; what is not valid UTF-8 is replaced, so that one odd event does not cost its batch.

    Raises: ApiError 400.
    """
    try:
        return orjson.loads(body)
    except orjson.JSONDecodeError as error:
        problem = str(error)
    try:
        # Slower but wider: lone surrogates, numbers past 64 bits, NaN. What comes out has a JSON form of its own again.
        return _with_json_form(json.loads(body.decode("utf-8", "replace")))
    except (ValueError, RecursionError):
        raise ApiError(400, "bad_json", f"The body is not JSON: {problem}.") from None


async def decode_aside(decode: Callable[[bytes], Any], body: bytes) -> Any:
    """decode(body); of a large body in a thread: the wider reader may take a second, and others are to be answered."""
    return await asyncio.to_thread(decode, body) if len(body) > INLINE_BYTES else decode(body)


class _Gzip:
    def __init__(self) -> None:
        self._decoder = self._new_decoder()

    def feed(self, data: bytes, room: int) -> bytes:
        out = b""
        while data:
            if self._decoder.eof:  # a body may be several members, one behind the other
                self._decoder = self._new_decoder()
            try:
                out += self._decoder.decompress(data, room + 1 - len(out))
            except zlib.error as error:
                raise ApiError(400, "bad_encoding", f"The body is not gzip: {error}.") from None
            if self._decoder.unconsumed_tail or len(out) > room:
                raise too_large(room)
            data = self._decoder.unused_data
        return out

    def finish(self) -> None:
        if not self._decoder.eof:
            raise _cut_short("gzip")

    def _new_decoder(self) -> zlib._Decompress:
        return zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)


class _Zstd:
    def __init__(self) -> None:
        self._context = zstandard.ZstdDecompressor(max_window_size=ZSTD_WINDOW_BYTES)
        self._decoder = self._context.decompressobj()

    def feed(self, data: bytes, room: int) -> bytes:
        parts = []
        size = 0
        # In small pieces: the decoder cannot be told to stop, and 1 KB can hold 100 MB.
        for start in range(0, len(data), 64):
            piece = data[start : start + 64]
            while piece:
                if self._decoder.eof:  # a body may be several frames, one behind the other
                    self._decoder = self._context.decompressobj()
                try:
                    parts.append(self._decoder.decompress(piece))
                except zstandard.ZstdError as error:
                    raise ApiError(400, "bad_encoding", f"The body is not zstd: {error}.") from None
                size += len(parts[-1])
                if size > room:
                    raise too_large(room)
                piece = self._decoder.unused_data if self._decoder.eof else b""
        return b"".join(parts)

    def finish(self) -> None:
        if not self._decoder.eof:
            raise _cut_short("zstd")


def _cut_short(encoding: str) -> ApiError:
    return ApiError(400, "bad_encoding", f"The {encoding} body ends before its end; send it again.")


def _decompressor(encoding: str) -> Decompressor:
    if encoding == "gzip":
        return _Gzip()
    if encoding == "zstd":
        return _Zstd()
    raise ApiError(415, "unknown_encoding", f"Content-Encoding {encoding[:40]!r} is not known; use gzip or zstd.")


def _with_json_form(value: Any) -> Any:
    """Lone surrogates replaced; NaN and Infinity, by which senders mean what is missing, as null."""
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode("utf-8")
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, list):
        return [_with_json_form(item) for item in value]
    if isinstance(value, dict):
        return {_with_json_form(key): _with_json_form(item) for key, item in value.items()}
    return value
