"""Events in, results out, for many callers at once: rendering, caches, scheduler and decision put together."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any, NamedTuple

import numpy as np

from mitre_core.wire import STATUS_DEADLINE, STATUS_OK, Result

from .classifier import Prepared
from .compute import Compute
from .errors import ApiError, Overloaded
from .models import ServedModel
from .scheduler import Events, Job, Outcome, Scheduler, Window
from .score_cache import ScoreCache

PREPARE_THREADS = 2  # one for bulk, one so that a small request need not wait for it
ENTRY_BYTES = 400  # what a cache entry costs beside its payload: key, tuple, list node, array header


class Order(NamedTuple):
    """One request for results."""

    model: ServedModel
    events: Sequence[Any]
    client: str = ""
    deadline: float = float("inf")  # time.monotonic()
    threshold: float | None = None
    top_k: int = 0
    is_cached: bool = True  # the canary must be computed


@dataclass(frozen=True)
class EngineSettings:
    """How much the engine may hold and use."""

    threads: int = 1
    batch_tokens: int = 1024
    queue_tokens: int = 400_000
    max_requests: int = 256
    cache_bytes: int = 64 << 20
    stuck_after_s: float = 30.0


class Engine:
    """Owns the threads; `submit` may be called from any thread."""

    def __init__(self, settings: EngineSettings, on_pass: Any = lambda _: None) -> None:
        self._settings = settings
        self.cache: ScoreCache[np.ndarray] = ScoreCache(settings.cache_bytes)
        self.scheduler = Scheduler(
            batch_tokens=settings.batch_tokens,
            queue_tokens=settings.queue_tokens,
            events=Events(on_row=self._keep_row, on_pass=on_pass),
        )
        self.compute = Compute(self.scheduler, threads=settings.threads, stuck_after_s=settings.stuck_after_s)
        self._pool = ThreadPoolExecutor(PREPARE_THREADS, thread_name_prefix="prepare")
        self._requests = 0
        self._is_closed = False
        self._lock = threading.Lock()

    @property
    def requests(self) -> int:
        """Requests that wait for their results."""
        return self._requests

    def submit(self, order: Order) -> Future[list[Result]]:
        """Results of an order's events, in order. The future may raise Overloaded.

        Raises: Overloaded, or ApiError once closed.
        """
        with self._lock:
            if self._is_closed:
                raise ApiError(503, "stopping", "The server is stopping; try again in some seconds.", 5)
            if self._requests >= self._settings.max_requests:
                raise Overloaded(retry_after_s=1)
            self._requests += 1
        answer: Future[list[Result]] = Future()
        answer.add_done_callback(self._count_down)
        self._run(answer, self._prepare, order, answer)
        return answer

    def close(self, timeout_s: float) -> bool:
        """Answer what was taken on, then end the threads; returns whether all was answered in time."""
        with self._lock:
            self._is_closed = True
        deadline = time.monotonic() + timeout_s
        while self._requests and time.monotonic() < deadline:
            time.sleep(0.01)
        is_drained = self.compute.stop(max(0.0, deadline - time.monotonic())) and not self._requests
        self._pool.shutdown(wait=is_drained, cancel_futures=True)
        return is_drained

    def _prepare(self, order: Order, answer: Future[list[Result]]) -> None:
        """Render, look up, tokenize what is missing and queue it; in a prepare thread."""
        classifier = order.model.classifier
        if time.monotonic() > order.deadline:
            late = [Prepared((), False, STATUS_DEADLINE)] * len(order.events)
            answer.set_result(classifier.decide(late, _stack([], order)))
            return
        prepared = classifier.prepare(order.events)
        keys = [[text_key(text) for text in event.windows] for event in prepared]
        outcomes: dict[bytes, Outcome] = {}
        missing: dict[bytes, str] = {}
        for event, event_keys in zip(prepared, keys, strict=True):
            for key, text in zip(event_keys, event.windows, strict=True):
                if key in missing or key in outcomes:
                    continue
                row = self.cache.get((order.model.title, key)) if order.is_cached else None
                if row is None:
                    missing[key] = text
                else:
                    outcomes[key] = row
        windows = [Window(*pair) for pair in zip(missing, classifier.tokenize(list(missing.values())), strict=True)]

        def finish(computed: dict[bytes, Outcome]) -> None:
            self._run(answer, self._decide, order, prepared, keys, outcomes | computed, answer)

        self.scheduler.submit(order.model, windows, Job(order.client, order.deadline, finish))

    def _decide(
        self,
        order: Order,
        prepared: Sequence[Prepared],
        keys: Sequence[Sequence[bytes]],
        outcomes: dict[bytes, Outcome],
        answer: Future[list[Result]],
    ) -> None:
        """From logits to results; in a prepare thread."""
        rows: list[np.ndarray] = []
        settled: list[Prepared] = []
        for event, event_keys in zip(prepared, keys, strict=True):
            found = [outcomes[key] for key in event_keys]
            status = next((outcome for outcome in found if isinstance(outcome, str)), event.status)
            settled.append(event if status == event.status else event._replace(status=status))
            if status == STATUS_OK:
                rows += [outcome for outcome in found if not isinstance(outcome, str)]
        logits = _stack(rows, order)
        answer.set_result(order.model.classifier.decide(settled, logits, threshold=order.threshold, top_k=order.top_k))

    def _run(self, answer: Future[list[Result]], step: Any, *args: Any) -> None:
        """Run a step in a prepare thread; what it raises goes to the caller."""

        def guarded() -> None:
            try:
                step(*args)
            except Exception as error:  # the edge of a thread: the caller's handler logs it
                answer.set_exception(error)

        self._pool.submit(guarded)

    def _keep_row(self, model: ServedModel, key: bytes, row: np.ndarray) -> None:
        self.cache.put((model.title, key), row, row.nbytes + ENTRY_BYTES)

    def _count_down(self, _: Future[list[Result]]) -> None:
        with self._lock:
            self._requests -= 1


def text_key(text: str) -> bytes:
    """The key of a text; 16 bytes, so that a collision is out of the question."""
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _stack(rows: list[np.ndarray], order: Order) -> np.ndarray:
    return np.stack(rows) if rows else np.empty((0, len(order.model.release.labels)), np.float32)
