"""Whether the server can do its work now: an event goes through the real queue and must come back in time."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import NamedTuple

from mitre_core.wire import STATUS_OK

from .engine import Engine, Order
from .errors import ApiError
from .models import Models

CANARY = {"text": "whoami /all"}
CANARY_TIMEOUT_S = 2.0
REMEMBER_S = 1.0  # so that many probes cost one forward pass a second


class Readiness(NamedTuple):
    """The answer of `/readyz`."""

    status: str  # ready, restarting or slow
    model: str
    canary_ms: float | None

    @property
    def is_ready(self) -> bool:
        """Whether requests should be sent here."""
        return self.status == "ready"


class Canary:
    """Checks at most once in REMEMBER_S, however many ask."""

    def __init__(self, engine: Engine, models: Models, clock: Callable[[], float] = time.monotonic) -> None:
        self._engine = engine
        self._models = models
        self._clock = clock
        self._lock = asyncio.Lock()
        self._last: Readiness | None = None
        self._checked_at = 0.0

    async def check(self) -> Readiness:
        """The state now, or as it was a moment ago."""
        async with self._lock:
            if self._last is None or self._clock() - self._checked_at >= REMEMBER_S:
                self._last = await self._check()
                self._checked_at = self._clock()
            return self._last

    async def _check(self) -> Readiness:
        model = self._models.default()
        if self._engine.compute.is_restarting:
            return Readiness("restarting", model.title, None)
        started = time.perf_counter()
        order = Order(model, [CANARY], "canary", time.monotonic() + CANARY_TIMEOUT_S, is_cached=False)
        try:
            ticket = self._engine.submit(order)
            results = await asyncio.wait_for(asyncio.wrap_future(ticket.answer), CANARY_TIMEOUT_S)
        except (TimeoutError, ApiError):
            return Readiness("slow", model.title, None)
        if results[0].status != STATUS_OK:
            return Readiness("slow", model.title, None)
        return Readiness("ready", model.title, round((time.perf_counter() - started) * 1000, 2))
