"""What was seen is recalled, within a bound of memory."""

from __future__ import annotations

from mitre_core.verdict_memory import VerdictMemory


def test_a_verdict_is_recalled_until_it_is_forgotten() -> None:
    memory = VerdictMemory(100)
    verdict = memory.expect(("a", "b"))

    assert memory.recall(("a", "b")) is verdict
    assert memory.recall(("a", "c")) is None
    memory.forget(("a", "b"))
    assert memory.recall(("a", "b")) is None


def test_memory_is_bounded_and_keeps_what_is_used() -> None:
    memory = VerdictMemory(100, generation_bytes=10_000)
    used = memory.expect(("used",))
    for number in range(1000):
        memory.expect((str(number),))
        assert memory.recall(("used",)) is used

    assert memory.recall(("999",)) is not None
    assert memory.recall(("0",)) is None
    assert len(memory._young) + len(memory._old) < 60
