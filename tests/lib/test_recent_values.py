"""What is used stays; what is not is forgotten within bounds."""

from __future__ import annotations

from mitre_core.recent_values import RecentValues


def test_a_value_is_found_again() -> None:
    values: RecentValues[str] = RecentValues(4)
    values.put("a", "b")
    assert values.get("a") == "b"
    assert values.get("b") is None


def test_at_most_twice_the_size_is_kept() -> None:
    values: RecentValues[int] = RecentValues(10)
    for number in range(1000):
        values.put(number, number)
    kept = sum(values.get(number) is not None for number in range(1000))
    assert 10 <= kept <= 20


def test_what_is_used_outlives_what_passes_by() -> None:
    values: RecentValues[int] = RecentValues(10)
    values.put("used", 1)
    for number in range(1000):
        values.put(number, number)
        assert values.get("used") == 1
