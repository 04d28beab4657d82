"""The bytes of search command protocol v2, seen from splunkd's side."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import IO, Any, NamedTuple

_HEADER = re.compile(rb"chunked 1\.0,(\d+),(\d+)\n")


class ProtocolViolation(Exception):
    """The command said something that is no chunk, or nothing where a reply was due."""


class Reply(NamedTuple):
    """One chunk from the command."""

    metadata: Mapping[str, Any]
    body: bytes

    @property
    def messages(self) -> list[tuple[str, str]]:
        """What the command tells the user: (level, text)."""
        return [(level, text) for level, text in self.metadata.get("inspector", {}).get("messages", [])]


def encode_chunk(metadata: Mapping[str, Any], body: bytes = b"") -> bytes:
    """One chunk for the command."""
    encoded = json.dumps(metadata).encode()
    return b"chunked 1.0,%d,%d\n%b%b" % (len(encoded), len(body), encoded, body)


def read_reply(stream: IO[bytes]) -> Reply | None:
    """The next chunk from the command; None where it closed the stream.

    Raises: ProtocolViolation.
    """
    line = stream.readline()
    if not line:
        return None
    match = _HEADER.fullmatch(line)
    if match is None:
        raise ProtocolViolation(f"expected a chunk's header, got {line[:100]!r}")
    metadata = _read_exactly(stream, int(match[1]))
    return Reply(json.loads(metadata), _read_exactly(stream, int(match[2])))


def _read_exactly(stream: IO[bytes], size: int) -> bytes:
    content = stream.read(size)
    if len(content) != size:
        raise ProtocolViolation(f"the command closed the stream {size - len(content)} bytes early")
    return content
