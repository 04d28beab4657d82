"""A queue that shares one server among flows by cost: start-time fair queueing.

Every flow has a virtual start time that advances by the cost of what is served, and the flow that lies furthest back
is served next. So no flow starves, and one that asks for little is served at once however much the others have
waiting. Within a flow the urgent goes before the rest.
Source: Goyal, Vin, Cheng, Start-time Fair Queuing, SIGCOMM 1996.
"""

from __future__ import annotations

import heapq
from collections import deque
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass
class _Flow(Generic[T]):
    start: float
    urgent: deque[tuple[T, int]] = field(default_factory=deque)
    rest: deque[tuple[T, int]] = field(default_factory=deque)

    def waiting(self) -> deque[tuple[T, int]]:
        """What is to be taken from next; empty when nothing is left."""
        return self.urgent or self.rest


class FairQueue(Generic[T]):
    """Items of many flows, each with a cost; not thread-safe."""

    def __init__(self) -> None:
        self._flows: dict[Hashable, _Flow[T]] = {}
        self._heap: list[tuple[float, int, Hashable]] = []
        self._virtual_time = 0.0
        self._sequence = 0
        self._length = 0

    def __len__(self) -> int:
        return self._length

    def push(self, item: T, *, flow: Hashable, cost: int, is_urgent: bool = False) -> None:
        """Append an item to its flow; the order is kept among the urgent and among the rest."""
        entry = self._flows.get(flow)
        if entry is None:
            entry = self._flows[flow] = _Flow(self._virtual_time)
            self._schedule(flow, entry)
        (entry.urgent if is_urgent else entry.rest).append((item, cost))
        self._length += 1

    def pop_until(self, is_full: Callable[[T, T, int], bool]) -> list[T]:
        """Take items in fair order until `is_full(first item, next item, cost taken)`; takes one if there is one.

        A flow in turn is taken from as long as it has items, so that what was pushed side by side stays together.
        """
        taken: list[T] = []
        cost_taken = 0
        while self._heap:
            start, _, key = self._heap[0]
            flow = self._flows[key]
            self._virtual_time = start
            while items := flow.waiting():
                item, cost = items[0]
                if taken and is_full(taken[0], item, cost_taken):
                    self._reschedule(key, flow)
                    return taken
                items.popleft()
                flow.start += cost
                cost_taken += cost
                taken.append(item)
                self._length -= 1
            self._reschedule(key, flow)
        return taken

    def _reschedule(self, key: Hashable, flow: _Flow[T]) -> None:
        """Put the flow at the heap's top back in its place; an empty one is forgotten."""
        heapq.heappop(self._heap)
        if flow.waiting():
            self._schedule(key, flow)
        else:
            del self._flows[key]

    def _schedule(self, key: Hashable, flow: _Flow[T]) -> None:
        self._sequence += 1
        heapq.heappush(self._heap, (flow.start, self._sequence, key))
