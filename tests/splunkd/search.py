"""Runs one search command of an unpacked app as a process, and drives it as splunkd drives one."""

from __future__ import annotations

import os
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import IO, Any, NamedTuple, Self
from urllib.parse import quote

from .app import find_entry
from .protocol import ProtocolViolation, Reply, encode_chunk, read_reply
from .records import Record, Value, decode_records, encode_records, merge_by_index

MAX_CHUNK_RECORDS = 50_000


class SearchOutcome(NamedTuple):
    """What came of a search."""

    records: list[dict[str, Value]]
    messages: list[tuple[str, str]]  # level, text
    info: Mapping[str, Any]  # the reply to getinfo
    exit_code: int  # negative: the signal that ended it
    stderr: str


class CommandProcess:
    """One process of a search command, from its start to its end. Killed when it takes longer than `timeout_s`."""

    def __init__(
        self,
        app_folder: Path,
        python: str | Path,
        command: str,
        *,
        timeout_s: float = 60.0,
        splunk_home: Path | None = None,
        splunkd_uri: str = "https://127.0.0.1:8089",
    ) -> None:
        self._command = command
        self._splunkd_uri = splunkd_uri
        self._dispatch = tempfile.TemporaryDirectory(prefix="dispatch-")
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115
        environment = {"PATH": os.environ.get("PATH", ""), "PYTHONDONTWRITEBYTECODE": "1"}
        if splunk_home is not None:
            environment["SPLUNK_HOME"] = str(splunk_home)
        self.process = subprocess.Popen(
            [str(python), str(find_entry(app_folder, command))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            cwd=self._dispatch.name,
            env=environment,
        )
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self._input: IO[bytes] = self.process.stdin
        self._output: IO[bytes] = self.process.stdout
        self._watchdog = threading.Timer(timeout_s, self.process.kill)
        self._watchdog.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        if self.process.returncode is None:
            self.process.kill()
        self.finish()
        self._errors.close()
        self._dispatch.cleanup()

    def send(self, metadata: Mapping[str, Any], body: bytes = b"") -> Reply:
        """Send one chunk and wait for its reply.

        Raises: ProtocolViolation where none comes.
        """
        try:
            self._input.write(encode_chunk(metadata, body))
            self._input.flush()
        except BrokenPipeError:
            raise ProtocolViolation(f"the command went away: {self.read_stderr()[-500:]}") from None
        reply = read_reply(self._output)
        if reply is None:
            raise ProtocolViolation(f"the command gave no reply: {self.read_stderr()[-500:]}")
        return reply

    def abandon(self, metadata: Mapping[str, Any], body: bytes) -> None:
        """Send one chunk and close the pipe the reply would come through."""
        self._input.write(encode_chunk(metadata, body))
        self._input.flush()
        self._output.close()

    def get_info(self, args: Sequence[str]) -> Reply:
        """Ask the command what it is, as splunkd does first of all."""
        info = {
            "args": list(args),
            "raw_args": list(args),
            "dispatch_dir": self._dispatch.name,
            "sid": f"{time.time():.3f}",
            "app": "mitreclassify",
            "owner": "admin",
            "username": "admin",
            "session_key": "session-key-of-the-stand-in",
            "splunkd_uri": self._splunkd_uri,
            "splunk_version": "10.0.0",
            "search": quote(f"search index=main | {self._command} {' '.join(args)}"),
            "command": self._command,
            "maxresultrows": MAX_CHUNK_RECORDS,
            "earliest_time": "0",
            "latest_time": "0",
        }
        return self.send(
            {"action": "getinfo", "preview": False, "streaming_command_will_restart": False, "searchinfo": info}
        )

    def finish(self) -> int:
        """Close the command's input, wait for its end, and return how it ended."""
        if self.process.returncode is None:
            with suppress(BrokenPipeError):
                self._input.close()
            left = b"" if self._output.closed else self._output.read()
            self.process.wait()
            self._output.close()
            self._watchdog.cancel()
            if left:
                raise ProtocolViolation(f"the command wrote {len(left)} bytes nobody asked for: {left[:100]!r}")
        return self.process.returncode

    def read_stderr(self) -> str:
        """What the command printed to stderr so far; splunkd would log all of it as errors."""
        self._errors.seek(0)
        return self._errors.read().decode("utf-8", "replace")


def run_search(
    app_folder: Path,
    python: str | Path,
    command: str,
    args: Sequence[str] = (),
    records: Iterable[Record] = (),
    *,
    chunk_records: int = MAX_CHUNK_RECORDS,
    is_preview: bool = False,
    head: int | None = None,
    before_chunk: Iterator[object] | None = None,
    **process_options: Any,
) -> SearchOutcome:
    """Run `... | command args` over records, in chunks of `chunk_records`.

    `head` stops the search once so many records are out, as `| head` does. `before_chunk` is advanced before each
    chunk: what has to happen in the middle of a search.
    """
    with CommandProcess(app_folder, python, command, **process_options) as process:
        info = process.get_info(args)
        messages, output = list(info.messages), []
        fields = info.metadata.get("required_fields")
        selected = None if fields in (None, ["*"]) else fields
        if not any(level == "ERROR" for level, _ in messages):
            for chunk, is_last in _split(records, chunk_records):
                next(before_chunk or iter(()), None)
                metadata = {"action": "execute", "preview": is_preview, "finished": is_last}
                reply = process.send(metadata, encode_records(chunk, selected) if chunk else b"")
                messages += reply.messages
                rows = decode_records(reply.body)
                output += rows if selected is None else merge_by_index(chunk, rows)
                if head is not None and len(output) >= head:
                    del output[head:]
                    break
                if reply.metadata.get("finished"):
                    break
        exit_code = process.finish()
        return SearchOutcome(output, messages, info.metadata, exit_code, process.read_stderr())


def _split(records: Iterable[Record], size: int) -> Iterator[tuple[list[Record], bool]]:
    """Chunks of records, then the empty one splunkd ends a search with."""
    source = iter(records)
    while chunk := list(islice(source, size)):
        yield chunk, False
    yield [], True
