"""What the cache keeps and what it lets go."""

from __future__ import annotations

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from model_server.segmented_cache import SegmentedCache


def test_a_scan_of_unique_keys_does_not_flush_the_hot_set() -> None:
    cache: SegmentedCache[int] = SegmentedCache(1000)
    hot = range(50)
    for key in hot:
        cache.put(key, key, 10)
        cache.get(key)
    for key in range(1000, 20_000):
        assert cache.get(key) is None
        cache.put(key, key, 10)
    assert [cache.get(key) for key in hot] == list(hot)


def test_a_plain_scan_keeps_the_newest() -> None:
    cache: SegmentedCache[int] = SegmentedCache(100)
    for key in range(30):
        cache.put(key, key, 10)
    assert [key for key in range(30) if cache.get(key) is not None] == list(range(20, 30))


def test_a_hot_set_that_changes_is_followed() -> None:
    cache: SegmentedCache[int] = SegmentedCache(1000)
    random = Random(0)
    for start in (0, 1000):
        for key in random.choices(range(start, start + 60), k=1000):
            if cache.get(key) is None:
                cache.put(key, key, 10)
    assert all(cache.get(key) is not None for key in range(1000, 1060))


def test_without_room_nothing_is_kept() -> None:
    cache: SegmentedCache[str] = SegmentedCache(0)
    cache.put("a", "b", 1)
    assert cache.get("a") is None
    assert cache.counts() == (0, 1, 0, 0)


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(0, 20), st.integers(1, 60), st.booleans()), max_size=200))
def test_the_cap_holds_and_values_are_never_mixed_up(steps: list[tuple[int, int, bool]]) -> None:
    cache: SegmentedCache[int] = SegmentedCache(200)
    for key, size, is_put in steps:
        if is_put:
            cache.put(key, key * 7, size)
        else:
            assert cache.get(key) in (None, key * 7)
        counts = cache.counts()
        assert 0 <= counts.bytes <= 200
        assert (counts.entries == 0) == (counts.bytes == 0)
