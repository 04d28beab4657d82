"""Events in, results out, for many callers at once: rendering, caches, scheduler and decision put together."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Generic, NamedTuple, TypeVar

import numpy as np

from mitre_core.wire import Result

from .compute import Compute
from .errors import ApiError, Overloaded
from .explain import Explanation, add_evidence, plan_explanations
from .models import ServedModel
from .scheduler import Job, Outcome, Pass, Scheduler, SchedulerEvents, Window
from .segmented_cache import SegmentedCache
from .settings import Settings, available_cores
from .texts import EventText, TextReader, text_key

QUICK_EVENTS = 32  # so many are rendered in some milliseconds
ENTRY_BYTES = 400  # what a cache entry costs beside its payload: key, tuple, list node, array header
TEXTS_SHARE = 0.5  # of the cache's bytes: event -> text; the rest is text -> logits


Row = TypeVar("Row")


def ignore(*_: Any) -> None:
    """Nobody to tell."""


@dataclass(frozen=True)
class EngineEvents:
    """Whom the engine tells."""

    on_pass: Callable[[Pass], None] = ignore
    on_stage: Callable[[str, float], None] = ignore
    on_exhausted: Callable[[], None] = ignore  # restarting the backend did not help: the process should


class Order(NamedTuple):
    """One request for results."""

    model: ServedModel
    events: Sequence[Any]
    client: str = ""
    deadline: float = float("inf")  # time.monotonic()
    threshold: float | None = None
    top_k: int = 0
    explain: bool = False
    is_cached: bool = True  # the canary must be computed


class Ticket(Generic[Row]):
    """A request under way."""

    def __init__(self, order: Order, scheduler: Scheduler) -> None:
        self.order = order
        self.answer: Future[list[Row]] = Future()  # one an event, in order; may raise Overloaded
        self._scheduler = scheduler
        self._job: Job | None = None
        self._is_expired = False

    def expire(self) -> None:
        """Answer now; what is not computed yet gets the status `deadline`."""
        self._is_expired = True
        if self._job is not None:
            self._scheduler.expire(self._job)

    def is_late(self) -> bool:
        """Whether nobody waits for what is not done yet."""
        return self._is_expired or time.monotonic() > self.order.deadline

    def queue(self, windows: Sequence[Window], on_done: Callable[[dict[bytes, Outcome]], None]) -> None:
        """Hand the windows to the scheduler.

        Raises: Overloaded.
        """
        self._job = Job(self.order.client, self.order.deadline, on_done)
        self._scheduler.submit(self.order.model, windows, self._job)
        if self._is_expired:  # in the meantime
            self._scheduler.expire(self._job)


class Engine:
    """Owns the threads; `submit` may be called from any thread."""

    def __init__(self, settings: Settings, events: EngineEvents = EngineEvents()) -> None:
        self._settings = settings
        self._events = events
        cache_bytes = settings.cache_mb << 20
        texts_bytes = int(cache_bytes * TEXTS_SHARE)
        self.scores: SegmentedCache[np.ndarray] = SegmentedCache(cache_bytes - texts_bytes)
        self.texts: SegmentedCache[EventText] = SegmentedCache(texts_bytes)
        self.reader = TextReader(self.texts)
        threads = settings.compute_threads or available_cores()
        self.scheduler = Scheduler(
            batch_tokens=settings.batch_tokens,
            queue_tokens=settings.queue_tokens,
            threads=threads,
            events=SchedulerEvents(on_row=self._keep_row, on_pass=events.on_pass),
        )
        self.compute = Compute(
            self.scheduler,
            threads=threads,
            stuck_after_s=settings.stuck_after_s,
            on_exhausted=events.on_exhausted,
        )
        # Two threads do, as rendering holds Python's lock: one for bulk, and one for what must not wait behind it,
        # small requests and the last steps of all.
        self._bulk = ThreadPoolExecutor(1, thread_name_prefix="bulk")
        self._quick = ThreadPoolExecutor(1, thread_name_prefix="quick")
        self._requests = 0
        self._is_closed = False
        self._lock = threading.Lock()

    @property
    def requests(self) -> int:
        """Requests that wait for their results."""
        return self._requests

    def submit(self, order: Order) -> Ticket[Result]:
        """Begin with a request.

        Raises: Overloaded, or ApiError once closed.
        """
        return self._begin(order, self._prepare)

    def read(self, order: Order) -> Ticket[EventText]:
        """Begin with a request for the texts alone.

        Raises: Overloaded, or ApiError once closed.
        """
        return self._begin(order, self._read)

    def close(self, timeout_s: float) -> bool:
        """Answer what was taken on, then end the threads; returns whether all was answered in time."""
        with self._lock:
            self._is_closed = True
        deadline = time.monotonic() + timeout_s
        while self._requests and time.monotonic() < deadline:
            time.sleep(0.01)
        is_drained = self.compute.stop(max(0.0, deadline - time.monotonic())) and not self._requests
        for pool in (self._bulk, self._quick):
            pool.shutdown(wait=is_drained)
        return is_drained

    def _begin(self, order: Order, step: Callable[..., None]) -> Ticket[Any]:
        with self._lock:
            if self._is_closed:
                raise _stopping()
            if self._requests >= self._settings.max_requests:
                raise Overloaded(retry_after_s=1)
            self._requests += 1
        ticket = Ticket(order, self.scheduler)
        ticket.answer.add_done_callback(self._count_down)
        pool = self._quick if len(order.events) <= QUICK_EVENTS else self._bulk
        self._run(pool, ticket, step)
        return ticket

    def _read(self, ticket: Ticket[EventText]) -> None:
        """Render; in a thread of a pool."""
        ticket.answer.set_result(self.reader.read(ticket.order.model.classifier, ticket.order.events, ticket.is_late))

    def _prepare(self, ticket: Ticket[Result]) -> None:
        """Render, look up, tokenize what is missing and queue it; in a thread of a pool."""
        order = ticket.order
        started = time.perf_counter()
        texts = self.reader.read(order.model.classifier, order.events, ticket.is_late)
        rendered = time.perf_counter()
        self._events.on_stage("render", rendered - started)
        wanted = {key: window for text in texts for key, window in zip(text.keys, text.prepared.windows, strict=True)}
        outcomes, windows = self._look_up(order, wanted)
        queued = time.perf_counter()
        self._events.on_stage("tokenize", queued - rendered)

        def finish(computed: dict[bytes, Outcome]) -> None:
            self._events.on_stage("compute", time.perf_counter() - queued)
            self._run(self._quick, ticket, self._decide, texts, outcomes | computed)

        if windows:
            ticket.queue(windows, finish)
        else:
            self._decide(ticket, texts, outcomes)

    def _decide(self, ticket: Ticket[Result], texts: Sequence[EventText], outcomes: dict[bytes, Outcome]) -> None:
        """From logits to results; in a thread of a pool."""
        started = time.perf_counter()
        order = ticket.order
        rows: list[np.ndarray] = []
        settled = []
        for keys, prepared in texts:
            found = [outcomes[key] for key in keys]
            failure = next((outcome for outcome in found if isinstance(outcome, str)), None)
            settled.append(prepared if failure is None else prepared._replace(status=failure))
            if failure is None:
                rows += [outcome for outcome in found if not isinstance(outcome, str)]
        logits = np.stack(rows) if rows else np.empty((0, len(order.model.release.labels)), np.float32)
        results = order.model.classifier.decide(settled, logits, threshold=order.threshold, top_k=order.top_k)
        self._events.on_stage("decide", time.perf_counter() - started)
        if order.explain and not ticket.is_late():
            self._explain(ticket, texts, outcomes, results)
        else:
            ticket.answer.set_result(results)

    def _explain(
        self, ticket: Ticket[Result], texts: Sequence[EventText], outcomes: dict[bytes, Outcome], results: list[Result]
    ) -> None:
        """Compute the texts with parts left out, then add the evidence; without room for that, none."""
        order = ticket.order
        plans = plan_explanations(order.model.release.calibration.temperature, texts, outcomes, results)
        known, windows = self._look_up(order, {text_key(text): text for plan in plans for text in plan.variants})

        def finish(computed: dict[bytes, Outcome]) -> None:
            self._run(self._quick, ticket, self._add_evidence, plans, known | computed, results)

        try:
            ticket.queue(windows, finish)
        except Overloaded:
            ticket.answer.set_result(results)

    def _add_evidence(
        self,
        ticket: Ticket[Result],
        plans: Sequence[Explanation],
        outcomes: dict[bytes, Outcome],
        results: list[Result],
    ) -> None:
        ticket.answer.set_result(add_evidence(plans, outcomes, ticket.order.events, results))

    def _look_up(self, order: Order, texts: dict[bytes, str]) -> tuple[dict[bytes, Outcome], list[Window]]:
        """What the cache knows of the texts, and the rest as windows to compute."""
        known: dict[bytes, Outcome] = {}
        missing: dict[bytes, str] = {}
        for key, text in texts.items():
            row = self.scores.get((order.model.key, key)) if order.is_cached else None
            if row is None:
                missing[key] = text
            else:
                known[key] = row
        token_ids = order.model.classifier.tokenize(list(missing.values())) if missing else []
        return known, [Window(key, ids) for key, ids in zip(missing, token_ids, strict=True)]

    def _run(self, pool: ThreadPoolExecutor, ticket: Ticket[Any], step: Callable[..., None], *args: Any) -> None:
        """Run a step in a thread of the pool; what it raises goes to the caller."""
        asked = time.perf_counter()

        def guarded() -> None:
            self._events.on_stage("wait", time.perf_counter() - asked)
            try:
                step(ticket, *args)
            except Exception as error:  # the edge of a thread: the caller's edge logs it
                ticket.answer.set_exception(error)

        try:
            pool.submit(guarded)
        except RuntimeError:  # closed before the backend was done
            ticket.answer.set_exception(_stopping())

    def _keep_row(self, model: ServedModel, key: bytes, row: np.ndarray) -> None:
        self.scores.put((model.key, key), row, row.nbytes + ENTRY_BYTES)

    def _count_down(self, _: Future[list[Any]]) -> None:
        with self._lock:
            self._requests -= 1


def _stopping() -> ApiError:
    return ApiError(503, "stopping", "The server is stopping; try again in some seconds.", 5)
