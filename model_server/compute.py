"""The compute threads, and the watchdog that replaces one whose backend is stuck."""

from __future__ import annotations

import itertools
import logging
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np

from mitre_core.wire import STATUS_FAILED

from .models import ServedModel
from .scheduler import Outcome, Pass, Scheduler, Task

logger = logging.getLogger(__name__)

PASS_COST_TOKENS = 64  # a forward pass's fixed cost, in tokens: more padding than that is worth a pass of its own
WATCH_INTERVAL_S = 0.25


@dataclass(eq=False)
class _Worker:
    """One compute thread and what it is at."""

    thread: threading.Thread | None = None
    tasks: list[Task] = field(default_factory=list)  # of the pass under way
    taken: list[Task] = field(default_factory=list)  # those and what is to follow
    busy_since: float = 0.0  # time.monotonic(); 0 while idle
    is_abandoned: bool = False


class Compute:
    """Runs `threads` persistent compute threads over one scheduler."""

    def __init__(
        self,
        scheduler: Scheduler,
        *,
        threads: int,
        stuck_after_s: float,
        on_exhausted: Callable[[], None] = lambda: None,
        max_restarts: int = 3,
    ) -> None:
        self._scheduler = scheduler
        self._stuck_after_s = stuck_after_s
        self._max_restarts = max_restarts
        self._on_exhausted = on_exhausted
        self._numbers = itertools.count()
        self._is_stopping = threading.Event()
        self.is_restarting = False
        self.restarts = 0
        self._workers = [self._start_worker() for _ in range(threads)]
        self._watchdog = threading.Thread(target=self._watch, name="watchdog", daemon=True)
        self._watchdog.start()

    def stop(self, timeout_s: float) -> bool:
        """Compute what is queued, then end; returns whether all was done in time."""
        self._scheduler.close()
        deadline = time.monotonic() + timeout_s
        for worker in self._workers:
            assert worker.thread is not None
            worker.thread.join(max(0.0, deadline - time.monotonic()))
        self._is_stopping.set()
        return not any(worker.thread is not None and worker.thread.is_alive() for worker in self._workers)

    def _start_worker(self) -> _Worker:
        worker = _Worker()
        # A daemon: a thread stuck in native code must not keep the process from ending.
        worker.thread = threading.Thread(
            target=self._run, args=(worker,), name=f"compute-{next(self._numbers)}", daemon=True
        )
        worker.thread.start()
        return worker

    def _run(self, worker: _Worker) -> None:
        while tasks := self._scheduler.take():
            worker.taken = tasks
            for model, group in _by_model(tasks):
                for batch in cut_by_length(group):
                    self._compute(worker, model, batch)
                    if worker.is_abandoned:
                        return

    def _compute(self, worker: _Worker, model: ServedModel, batch: list[Task]) -> None:
        worker.tasks = batch
        worker.busy_since = started = time.monotonic()
        outcomes = forward(model, batch)
        worker.busy_since = 0.0
        if not worker.is_abandoned:
            lengths = [len(task.token_ids) for task in batch]
            seconds = time.monotonic() - started
            self._scheduler.record_pass(Pass(len(batch), sum(lengths), max(lengths) * len(batch), seconds))
            self._scheduler.settle(batch, outcomes)

    def _watch(self) -> None:
        while not self._is_stopping.wait(WATCH_INTERVAL_S):
            now = time.monotonic()
            busy_s = {worker: now - since for worker in self._workers if (since := worker.busy_since)}
            if any(seconds > self._stuck_after_s for seconds in busy_s.values()):
                # One stall holds every thread, and not all of them began in the same instant.
                self._replace([worker for worker, seconds in busy_s.items() if seconds > self._stuck_after_s / 2])

    def _replace(self, stuck: Sequence[_Worker]) -> None:
        """Give up the threads of one stall, load their models' backends anew and start other threads."""
        self.is_restarting = True
        self.restarts += 1
        models: set[ServedModel] = set()
        for worker in stuck:
            worker.is_abandoned = True
            tasks = worker.tasks
            model = tasks[0].model
            models.add(model)
            logger.error(
                "event=backend_stuck model=%s windows=%d after_s=%.0f", model.title, len(tasks), self._stuck_after_s
            )
            self._scheduler.settle(tasks, [STATUS_FAILED] * len(tasks))
            self._scheduler.put_back(worker.taken)
        for model in models:
            try:
                model.reload()
                logger.warning("event=backend_restarted model=%s", model.title)
            except Exception:  # the edge of a thread: the old backend stays, and readiness will tell
                logger.exception("event=backend_reload_failed model=%s", model.title)
        self.is_restarting = False
        self._workers = [self._start_worker() if worker in stuck else worker for worker in self._workers]
        if self.restarts >= self._max_restarts:
            logger.error("event=backend_keeps_sticking restarts=%d", self.restarts)
            self._on_exhausted()


def forward(model: ServedModel, batch: Sequence[Task]) -> Sequence[Outcome]:
    """One forward pass; where it fails, each window by itself, so that one bad window costs only itself."""
    try:
        rows = model.classifier.forward([task.token_ids for task in batch])
    except Exception:  # a backend may raise anything, and the thread must live on
        logger.exception("event=forward_failed model=%s windows=%d", model.title, len(batch))
        if len(batch) == 1:
            return [STATUS_FAILED]
        return [outcome for task in batch for outcome in forward(model, [task])]
    # copy: a row that is a view would keep its whole batch alive in the cache.
    return [row.copy() if np.isfinite(row).all() else STATUS_FAILED for row in rows]


def cut_by_length(tasks: Sequence[Task]) -> list[list[Task]]:
    """Sort by length and cut where the padding would cost more than another forward pass."""
    batches: list[list[Task]] = []
    padding = 0
    for task in sorted(tasks, key=lambda task: len(task.token_ids), reverse=True):
        padding += len(batches[-1][0].token_ids) - len(task.token_ids) if batches else 0
        if not batches or padding > PASS_COST_TOKENS:
            batches.append([task])
            padding = 0
        else:
            batches[-1].append(task)
    return batches


def _by_model(tasks: Sequence[Task]) -> Iterable[tuple[ServedModel, list[Task]]]:
    groups: dict[int, tuple[ServedModel, list[Task]]] = {}
    for task in tasks:
        groups.setdefault(task.model.key, (task.model, []))[1].append(task)
    return groups.values()
