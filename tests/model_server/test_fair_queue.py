"""Sharing by cost."""

from __future__ import annotations

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from model_server.fair_queue import FairQueue


def take_one(queue: FairQueue[str]) -> str:
    (item,) = queue.pop_until(lambda _, __, cost: cost > 0)
    return item


def test_an_empty_queue_gives_nothing() -> None:
    assert FairQueue[str]().pop_until(lambda *_: True) == []


def test_flows_share_by_cost_not_by_number() -> None:
    queue: FairQueue[str] = FairQueue()
    for _ in range(100):
        queue.push("cheap", flow="a", cost=1)
        queue.push("dear", flow="b", cost=10)
    seen = Counter(take_one(queue) for _ in range(55))
    assert 45 <= seen["cheap"] <= 52


def test_the_urgent_goes_first_in_its_flow_and_takes_nothing_from_others() -> None:
    queue: FairQueue[str] = FairQueue()
    for _ in range(200):
        queue.push("bulk of a", flow="a", cost=1)
        queue.push("bulk of b", flow="b", cost=1)
        queue.push("urgent of a", flow="a", cost=1, is_urgent=True)
    seen = Counter(take_one(queue) for _ in range(100))
    assert seen == {"urgent of a": 50, "bulk of b": 50}


def test_a_newcomer_is_served_before_a_backlog() -> None:
    queue: FairQueue[str] = FairQueue()
    for _ in range(1000):
        queue.push("bulk", flow="a", cost=5)
    for _ in range(10):
        take_one(queue)
    queue.push("small", flow="b", cost=1)
    assert "small" in [take_one(queue) for _ in range(2)]


def test_what_was_pushed_side_by_side_is_taken_together() -> None:
    queue: FairQueue[str] = FairQueue()
    for name in "aabb":
        queue.push(name, flow=name, cost=1)
    assert queue.pop_until(lambda _, __, cost: cost >= 4) == ["a", "a", "b", "b"]


@settings(deadline=None)
@given(st.lists(st.tuples(st.sampled_from("abc"), st.integers(1, 50)), max_size=60), st.integers(1, 200))
def test_everything_comes_out_once_and_each_flow_in_order(pushes: list[tuple[str, int]], room: int) -> None:
    queue: FairQueue[tuple[str, int]] = FairQueue()
    for number, (flow, cost) in enumerate(pushes):
        queue.push((flow, number), flow=flow, cost=cost)
    taken = []
    while batch := queue.pop_until(lambda _, item, cost: cost + pushes[item[1]][1] > room):
        assert len(batch) == 1 or sum(pushes[number][1] for _, number in batch) <= room
        taken += batch
    assert len(queue) == 0
    assert sorted(number for _, number in taken) == list(range(len(pushes)))
    for flow in "abc":
        numbers = [number for name, number in taken if name == flow]
        assert numbers == sorted(numbers)
