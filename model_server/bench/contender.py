"""What is measured: something that classifies texts, in a process of its own."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from http.client import HTTPConnection
from pathlib import Path
from typing import NamedTuple, Protocol

from mitre_core.errors import ServerNonsense, ServerUnavailable

from .cpu_time import session_cpu_s
from .texts import Sample

_BUSY_S = 0.05  # between tries at a server whose queue is full
START_TIMEOUT_S = 180.0  # a server on torch loads a base model from a cold disk


class Contender(Protocol):
    """One row of the table."""

    @property
    def name(self) -> str: ...

    def cpu_s(self) -> float:
        """CPU seconds used so far, by all its processes."""
        ...

    def seconds_for(self, samples: Sequence[Sample]) -> float:
        """How long classifying these takes, tokenizing and all."""
        ...

    def latencies_for(self, samples: Sequence[Sample]) -> list[float]:
        """Seconds of each, asked for one after the other."""
        ...

    def close(self) -> None: ...


class Worker:
    """A contender without HTTP: `python -m model_server.bench.worker` over a pipe."""

    def __init__(self, name: str, kind: str, folder: Path, threads: int) -> None:
        self.name = name
        command = [sys.executable, "-m", "model_server.bench.worker", kind, str(folder), str(threads)]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, start_new_session=True
        )
        self._ask([])

    def cpu_s(self) -> float:
        return session_cpu_s(self._process.pid)

    def seconds_for(self, samples: Sequence[Sample]) -> float:
        return self._ask([sample.text for sample in samples])

    def latencies_for(self, samples: Sequence[Sample]) -> list[float]:
        return [self._ask([sample.text]) for sample in samples]

    def close(self) -> None:
        self._process.communicate()

    def _ask(self, texts: Sequence[str]) -> float:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(list(texts)) + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        if not answer:
            raise ServerUnavailable(f"The contender {self.name!r} ended; its error is above.")
        return float(answer)


class Protocols(NamedTuple):
    """How a server is asked."""

    path: str
    encode: Callable[[Sequence[Sample]], bytes]
    samples_per_request: int = 1
    clients: int = 1  # connections used at once in bulk


class Server:
    """A contender over HTTP."""

    def __init__(self, name: str, command: Sequence[str], port: int, protocol: Protocols, ready_path: str) -> None:
        self.name = name
        self._port, self._protocol = port, protocol
        # A session of its own: some servers leave their workers behind when they are ended.
        self._process = subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
        )
        self._wait_until_ready(ready_path)

    def cpu_s(self) -> float:
        return session_cpu_s(self._process.pid)

    def seconds_for(self, samples: Sequence[Sample]) -> float:
        size, clients = self._protocol.samples_per_request, self._protocol.clients
        bodies = [self._protocol.encode(samples[start : start + size]) for start in range(0, len(samples), size)]
        started = time.perf_counter()
        with ThreadPoolExecutor(clients) as pool:
            list(pool.map(self._post_all, [bodies[client::clients] for client in range(clients)]))
        return time.perf_counter() - started

    def latencies_for(self, samples: Sequence[Sample]) -> list[float]:
        return self._post_all([self._protocol.encode([sample]) for sample in samples])

    def close(self) -> None:
        self._process.terminate()
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(timeout=5)
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()

    def _post_all(self, bodies: Sequence[bytes]) -> list[float]:
        connection = HTTPConnection("127.0.0.1", self._port, timeout=300)
        seconds = []
        for body in bodies:
            started = time.perf_counter()
            while True:
                connection.request("POST", self._protocol.path, body, {"Content-Type": "application/json"})
                response = connection.getresponse()
                answer = response.read()
                if response.status != 429:
                    break
                time.sleep(_BUSY_S)  # every queue is bounded; waiting counts, as it does for whoever asks
            seconds.append(time.perf_counter() - started)
            if response.status != 200:
                raise ServerNonsense(f"{self.name}: HTTP {response.status}: {answer[:200]!r}")
        connection.close()
        return seconds

    def _wait_until_ready(self, path: str) -> None:
        deadline = time.monotonic() + START_TIMEOUT_S
        while time.monotonic() < deadline and self._process.poll() is None:
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{self._port}{path}", timeout=5):
                    return
            except OSError:
                time.sleep(0.2)
        self.close()
        raise ServerUnavailable(f"The contender {self.name!r} did not start; run its command to see why.")


def free_port() -> int:
    """A port that nothing listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]
