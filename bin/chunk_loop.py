"""The command's side of search command protocol v2: chunks in, exactly one reply for each out."""

from __future__ import annotations

import json
import os
import re
import sys
from typing import Any, BinaryIO, Dict, Iterable, Iterator, List, NamedTuple, NoReturn, Tuple

_HEADER = re.compile(rb"chunked\s+1\.0\s*,\s*(\d+)\s*,\s*(\d+)\s*\n")

Messages = List[Tuple[str, str]]  # level, text


class Chunk(NamedTuple):
    """What splunkd sent."""

    metadata: Dict[str, Any]
    body: bytes


class ProtocolError(Exception):
    """What came is not a chunk."""


def take_stdout() -> BinaryIO:
    """Keep the real stdout for replies: whatever else prints, prints to stderr, and cannot corrupt the stream."""
    replies = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    sys.stdout = sys.stderr
    return replies


def read_chunks(stream: BinaryIO) -> Iterator[Chunk]:
    """The chunks until splunkd closes the stream.

    Raises: ProtocolError.
    """
    while True:
        line = stream.readline(200)
        if not line:
            return
        match = _HEADER.fullmatch(line)
        if match is None:
            raise ProtocolError("not a chunk's header: {!r}".format(line[:40]))
        metadata_size, body_size = int(match[1]), int(match[2])
        metadata = stream.read(metadata_size)
        body = stream.read(body_size)
        if len(metadata) != metadata_size or len(body) != body_size:
            return  # splunkd went away in the middle: the search is over
        yield Chunk(json.loads(metadata), body)


def write_reply(
    stream: BinaryIO, is_finished: bool, messages: Messages, size: int = 0, blocks: Iterable[bytes] = ()
) -> None:
    """Answer one chunk."""
    reply: Dict[str, Any] = {"finished": is_finished}
    if messages:
        reply["inspector"] = {"messages": messages}
    metadata = json.dumps(reply).encode("ascii")
    stream.write(b"chunked 1.0,%d,%d\n" % (len(metadata), size))
    stream.write(metadata)
    for block in blocks:
        stream.write(block)
    stream.flush()


def exit_now(code: int) -> NoReturn:
    """End the process without waiting for requests still on their way."""
    sys.stderr.flush()
    os._exit(code)
