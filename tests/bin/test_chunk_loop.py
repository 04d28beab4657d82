"""Replies go out whole and alone, whatever else prints."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pytest

from tests.splunkd.protocol import encode_chunk, read_reply

BIN = Path(__file__).resolve().parents[2] / "bin"
sys.path.insert(0, str(BIN))
from chunk_loop import Chunk, ProtocolError, read_chunks, write_reply  # noqa: E402

PRINTS = f"""
import os, sys
sys.path.insert(0, {str(BIN)!r})
from chunk_loop import take_stdout, write_reply
replies = take_stdout()
print("stray")
os.write(1, b"stray too")
os.system("echo from a child")
write_reply(replies, True, [("ERROR", "{{x}}")], 3, [b"a,", b"b"])
print("stray again")
"""


def test_what_prints_cannot_corrupt_the_replies() -> None:
    done = subprocess.run([sys.executable, "-c", PRINTS], capture_output=True, check=True)
    stream = io.BytesIO(done.stdout)
    reply = read_reply(stream)

    assert reply is not None
    assert (reply.messages, reply.body) == ([("ERROR", "{x}")], b"a,b")
    assert read_reply(stream) is None
    assert done.stderr.count(b"stray") == 3


def test_chunks_are_read_until_the_stream_ends() -> None:
    stream = io.BytesIO(encode_chunk({"action": "execute"}, b"a\n1\n") + encode_chunk({"finished": True}))

    assert list(read_chunks(stream)) == [Chunk({"action": "execute"}, b"a\n1\n"), Chunk({"finished": True}, b"")]


def test_a_stream_that_ends_in_the_middle_of_a_chunk_is_the_end() -> None:
    assert list(read_chunks(io.BytesIO(encode_chunk({}, b"a\n1\n")[:-1]))) == []


def test_what_is_no_chunk_is_refused() -> None:
    with pytest.raises(ProtocolError, match="GET / HTTP"):
        list(read_chunks(io.BytesIO(b"GET / HTTP/1.1\r\n")))


def test_a_reply_says_its_size() -> None:
    stream = io.BytesIO()
    write_reply(stream, False, [], 4, [b"12", b"34"])

    assert stream.getvalue() == b'chunked 1.0,19,4\n{"finished": false}1234'
