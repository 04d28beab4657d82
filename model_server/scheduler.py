"""Windows of all waiting requests in, logits out: forms the forward batches and runs them on compute threads.

A *job* is what one caller waits for; a *task* is one window to be computed, wanted by one job or several.
Every client gets the same share of tokens, whatever it sends; within a client small jobs go before bulk.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from mitre_core.wire import STATUS_DEADLINE

from .errors import Overloaded
from .fair_queue import FairQueue
from .models import ServedModel

INTERACTIVE_TOKENS = 512  # a job of at most so many tokens has a person waiting, or might have


class Window(NamedTuple):
    """One text to compute."""

    key: bytes  # of the text; equal keys are computed once
    token_ids: list[int]


Outcome = np.ndarray | str  # a row of logits (labels,), or the status that says why there is none


@dataclass(eq=False)
class Job:
    """What one caller waits for; `on_done` is called once, from a compute thread, with an outcome for every key."""

    client: str
    deadline: float  # time.monotonic()
    on_done: Callable[[dict[bytes, Outcome]], None]
    outcomes: dict[bytes, Outcome] = field(default_factory=dict)
    missing: int = 0


@dataclass(eq=False)
class Task:
    """One window to be computed for the jobs that want it."""

    model: ServedModel
    key: bytes
    token_ids: list[int]
    client: str
    jobs: list[Job]
    is_taken: bool = False


class _Place(NamedTuple):
    """A task's place in the queue; one wanted by several jobs may have several."""

    task: Task
    is_interactive: bool


class Pass(NamedTuple):
    """One forward pass, for the metrics."""

    windows: int
    tokens: int
    padded_tokens: int
    seconds: float


@dataclass(frozen=True)
class SchedulerEvents:
    """Whom the scheduler tells."""

    on_row: Callable[[ServedModel, bytes, np.ndarray], None]
    on_pass: Callable[[Pass], None]


class Scheduler:
    """Bounded by tokens; thread-safe."""

    def __init__(
        self,
        *,
        batch_tokens: int,
        queue_tokens: int,
        threads: int,
        events: SchedulerEvents,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._batch_tokens = batch_tokens
        self._queue_tokens = queue_tokens
        self._threads = threads
        self._events = events
        self._clock = clock
        self._queue: FairQueue[_Place] = FairQueue()
        self._tasks: dict[tuple[int, bytes], Task] = {}  # waiting or being computed
        self._client_tokens: dict[str, int] = {}
        self._tokens = 0
        self._tokens_per_s = 10_000.0  # of one thread; until the first pass was measured
        self._is_closed = False
        self._condition = threading.Condition()

    @property
    def waiting_tokens(self) -> int:
        """Tokens waiting or being computed."""
        return self._tokens

    def submit(self, model: ServedModel, windows: Sequence[Window], job: Job) -> None:
        """Queue the windows of a job; equal windows already queued are shared.

        Raises: Overloaded when the queue has no room for the job.
        """
        tokens = sum(len(window.token_ids) for window in windows)
        is_interactive = tokens <= INTERACTIVE_TOKENS
        with self._condition:
            self._admit(job.client, tokens)
            job.missing = len(windows)
            # Sorted, so that windows of one length meet in one forward batch.
            for window in sorted(windows, key=lambda window: len(window.token_ids)):
                self._enqueue(model, window, job, is_interactive)
            self._condition.notify(len(windows))
        if not windows:
            job.on_done(job.outcomes)

    def expire(self, job: Job) -> None:
        """Answer a job now: what is not computed yet gets the status `deadline`."""
        with self._condition:
            if job.missing == 0:
                return
            for task in list(self._tasks.values()):
                if job in task.jobs:
                    task.jobs.remove(job)
                    job.outcomes[task.key] = STATUS_DEADLINE
            job.missing = 0
        job.on_done(job.outcomes)

    def close(self) -> None:
        """Let the compute threads end once the queue is empty."""
        with self._condition:
            self._is_closed = True
            self._condition.notify_all()

    def take(self) -> list[Task]:
        """Wait for the next forward batch; empty once closed and drained."""
        with self._condition:
            while True:
                while not len(self._queue) and not self._is_closed:
                    self._condition.wait()
                if not len(self._queue):
                    return []
                batch = self._form_batch()
                if batch:
                    return batch

    def put_back(self, tasks: Sequence[Task]) -> None:
        """Queue again what was taken and has no outcome yet, as work a person waits for."""
        with self._condition:
            for task in tasks:
                if self._tasks.get((task.model.key, task.key)) is task:
                    task.is_taken = False
                    self._push(task, task.client, is_interactive=True)
            self._condition.notify_all()

    def settle(self, tasks: Sequence[Task], outcomes: Sequence[Outcome]) -> None:
        """Hand the outcomes of tasks to the jobs that wait for them; the first outcome of a task counts."""
        done: list[Job] = []
        for task, outcome in zip(tasks, outcomes, strict=True):
            if isinstance(outcome, np.ndarray):
                self._events.on_row(task.model, task.key, outcome)
        with self._condition:
            for task, outcome in zip(tasks, outcomes, strict=True):
                done += self._settle_one(task, outcome)
        for job in done:
            job.on_done(job.outcomes)

    def record_pass(self, one: Pass) -> None:
        """Learn the speed, by which Retry-After is told."""
        if one.seconds > 0:
            self._tokens_per_s += 0.1 * (one.tokens / one.seconds - self._tokens_per_s)
        self._events.on_pass(one)

    def _admit(self, client: str, tokens: int) -> None:
        """A client may hold as much as it leaves free, so that the first to come cannot take all.

        One with nothing waiting may fill the rest, and an idle queue takes anything.
        """
        free = self._queue_tokens - self._tokens
        held = self._client_tokens.get(client, 0)
        if tokens and self._tokens and (tokens > free or (held and held + tokens > free)):
            wait_s = self._tokens / max(1.0, self._tokens_per_s * self._threads)
            raise Overloaded(retry_after_s=min(30, 1 + int(wait_s)))

    def _enqueue(self, model: ServedModel, window: Window, job: Job, is_interactive: bool) -> None:
        task = self._tasks.get((model.key, window.key))
        if task is None:
            task = Task(model, window.key, window.token_ids, job.client, [job])
            self._tasks[model.key, window.key] = task
            self._count(job.client, len(window.token_ids))
        else:
            task.jobs.append(job)
            if task.is_taken or not is_interactive:
                return
        # A shared task that was bulk gets a second, faster place; the place reached later is found empty.
        self._push(task, job.client, is_interactive=is_interactive)

    def _push(self, task: Task, client: str, *, is_interactive: bool) -> None:
        place = _Place(task, is_interactive)
        self._queue.push(place, flow=client, cost=len(task.token_ids), is_urgent=is_interactive)

    def _form_batch(self) -> list[Task]:
        """The next tasks in fair order that fit one batch; called with the lock held."""
        batch: list[Task] = []
        overdue: list[Task] = []
        now = self._clock()
        for task, _ in self._queue.pop_until(self._ends_batch):
            if task.is_taken:
                continue
            task.is_taken = True
            (batch if any(job.deadline > now for job in task.jobs) else overdue).append(task)
        if overdue:
            # The lock is re-entrant: jobs are told from here without letting another thread in between.
            self.settle(overdue, [STATUS_DEADLINE] * len(overdue))
        return batch

    def _ends_batch(self, first: _Place, following: _Place, tokens: int) -> bool:
        """Whether a batch is full; interactive work does not wait for bulk computed with it."""
        is_other = first.is_interactive != following.is_interactive
        return is_other or tokens + len(following.task.token_ids) > self._batch_tokens

    def _settle_one(self, task: Task, outcome: Outcome) -> list[Job]:
        if self._tasks.get((task.model.key, task.key)) is task:
            del self._tasks[task.model.key, task.key]
            self._count(task.client, -len(task.token_ids))
        done = []
        for job in task.jobs:
            job.outcomes[task.key] = outcome
            job.missing -= 1
            if job.missing == 0:
                done.append(job)
        task.jobs = []
        return done

    def _count(self, client: str, tokens: int) -> None:
        self._tokens += tokens
        held = self._client_tokens.get(client, 0) + tokens
        if held:
            self._client_tokens[client] = held
        else:
            self._client_tokens.pop(client, None)
