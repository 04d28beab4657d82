"""Scheduling, caching, overload, faults and draining, without HTTP."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from mitre_core.wire import Result
from model_server.classifier import Prepared
from model_server.engine import Engine, EngineEvents, Order
from model_server.errors import ApiError, Overloaded
from model_server.models import ServedModel
from model_server.settings import Settings
from tests.model_server.fake_classifier import FakeBackend, make_fake_classifier
from tests.model_server.running_server import wait_until


class Bench:
    """An engine with one fake model."""

    def __init__(self, engine: Engine, model: ServedModel, backend: FakeBackend) -> None:
        self.engine, self.model, self.backend = engine, model, backend

    def submit(self, *texts: str, **options: Any) -> Future[list[Result]]:
        return self.engine.submit(Order(self.model, [{"text": text} for text in texts], **options)).answer

    def hold(self) -> Future[list[Result]]:
        """Keep the compute thread busy until `backend.open` is set."""
        self.backend.open.clear()
        self.backend.entered.clear()
        held = self.submit("holding", client="holder")
        assert self.backend.entered.wait(30)
        return held


@contextmanager
def running_engine(tmp_path: Path, events: EngineEvents | None = None, **settings: Any) -> Iterator[Bench]:
    backend = FakeBackend()
    engine = Engine(Settings(**{"compute_threads": 1, **settings}), events or EngineEvents())
    model = ServedModel(tmp_path, lambda _: make_fake_classifier(tmp_path, backend))
    try:
        yield Bench(engine, model, backend)
    finally:
        backend.open.set()
        assert engine.close(30)


def labels(answer: Future[list[Result]]) -> list[str]:
    return [result.technique_id for result in answer.result(30)]


def statuses(answer: Future[list[Result]]) -> list[str]:
    return [result.status for result in answer.result(30)]


def last_batch_with(bench: Bench, length: int) -> int:
    """The last forward batch that held a window of this many tokens."""
    return max(i for i, batch in enumerate(bench.backend.batches) if any(len(ids) == length for ids in batch))


def test_results_are_those_of_the_plain_classifier(tmp_path: Path) -> None:
    events = [{"text": "sam " + "x " * 500 + "netstat"}, {}, 3, {"text": "netstat"}, {"text": "y"}] * 3
    with running_engine(tmp_path, compute_threads=2) as bench:
        results = bench.engine.submit(Order(bench.model, events, top_k=3)).answer.result(30)
        assert results == bench.model.classifier.classify(events, top_k=3)
        assert results[0].technique_id == "T1003.002"


def test_waiting_requests_are_computed_in_one_batch(tmp_path: Path) -> None:
    with running_engine(tmp_path) as bench:
        held = bench.hold()
        answers = [bench.submit(f"sam {'one ' * 3}{i}") for i in range(8)]
        wait_until(lambda: bench.engine.scheduler.waiting_tokens >= 8 * 7)
        bench.backend.open.set()
        assert [labels(answer) for answer in answers] == [["T1003.002"]] * 8
        held.result(30)
        assert len(bench.backend.batches) == 2


def test_forward_batches_are_bounded_and_of_one_length(tmp_path: Path) -> None:
    texts = [f"a{number} " * (1 + number % 90) for number in range(400)]
    with running_engine(tmp_path, batch_tokens=512) as bench:
        bench.submit(*texts).result(30)
        for batch in bench.backend.batches:
            assert sum(map(len, batch)) <= 512
            assert sum(max(map(len, batch)) - len(ids) for ids in batch) <= 64


def test_a_text_in_flight_is_computed_once_for_all(tmp_path: Path) -> None:
    with running_engine(tmp_path) as bench:
        bench.hold()
        answers = [bench.submit("sam together", client=str(i)) for i in range(5)]
        wait_until(lambda: bench.engine.requests == 6)
        time.sleep(0.05)
        bench.backend.open.set()
        assert [labels(answer) for answer in answers] == [["T1003.002"]] * 5
        assert bench.backend.windows == 2


def test_what_was_computed_is_not_computed_again(tmp_path: Path) -> None:
    with running_engine(tmp_path) as bench:
        bench.submit("sam again", threshold=0.1).result(30)
        assert labels(bench.submit("sam again", threshold=1.0)) == ["unknown"]
        assert labels(bench.submit("SAM   again")) == ["T1003.002"]
        assert bench.backend.windows == 1


def test_another_version_never_answers_from_the_cache(tmp_path: Path) -> None:
    with running_engine(tmp_path) as bench:
        bench.submit("sam version").result(30)
        other = FakeBackend()
        model = ServedModel(tmp_path, lambda _: make_fake_classifier(tmp_path / "2", other, version="2.0.0"))
        bench.engine.submit(Order(model, [{"text": "sam version"}])).answer.result(30)
        assert other.windows == 1


def test_the_cache_can_be_switched_off(tmp_path: Path) -> None:
    with running_engine(tmp_path, cache_mb=0) as bench:
        for _ in range(3):
            bench.submit("sam").result(30)
        assert bench.backend.windows == 3


def test_a_small_request_overtakes_bulk(tmp_path: Path) -> None:
    with running_engine(tmp_path, batch_tokens=256) as bench:
        bench.hold()
        bulk = bench.submit(*[f"bulk {number} " * 20 for number in range(200)], client="same")
        wait_until(lambda: bench.engine.scheduler.waiting_tokens > 5000)
        small = bench.submit("sam quickly", client="same")
        wait_until(lambda: bench.engine.requests == 3)
        time.sleep(0.05)
        bench.backend.open.set()
        assert labels(small) == ["T1003.002"]
        bulk.result(30)
        first = next(i for i, batch in enumerate(bench.backend.batches) if any(4 in ids for ids in batch))
        assert first <= 3
        assert len(bench.backend.batches) > 20


def test_a_stream_of_small_requests_does_not_starve_bulk(tmp_path: Path) -> None:
    with running_engine(tmp_path, batch_tokens=128) as bench:
        bench.hold()
        bulk = bench.submit(*[f"bulk{number} " * 30 for number in range(40)])
        small = [bench.submit(*[f"small{number}x{i} " * 20 for i in range(10)], client="s") for number in range(60)]
        wait_until(lambda: bench.engine.scheduler.waiting_tokens > 10_000)
        bench.backend.open.set()
        for answer in [bulk, *small]:
            answer.result(30)
        assert last_batch_with(bench, length=32) < len(bench.backend.batches) * 0.95


def test_bulk_of_one_client_does_not_delay_the_others_bulk(tmp_path: Path) -> None:
    with running_engine(tmp_path, batch_tokens=256) as bench:
        bench.hold()
        greedy = [bench.submit(*[f"g{n} {i} " * 20 for i in range(100)], client="greedy") for n in range(6)]
        wait_until(lambda: bench.engine.scheduler.waiting_tokens > 20_000)
        modest = bench.submit(*[f"m{i} " * 21 for i in range(100)], client="modest")
        wait_until(lambda: bench.engine.scheduler.waiting_tokens > 26_000)
        bench.backend.open.set()
        for answer in [modest, *greedy]:
            answer.result(30)
        assert last_batch_with(bench, length=23) < len(bench.backend.batches) * 0.6


def test_a_client_of_small_requests_gets_no_more_than_one_of_bulk(tmp_path: Path) -> None:
    with running_engine(tmp_path, batch_tokens=128) as bench:
        bench.hold()
        small = [bench.submit(*[f"small{n}x{i} " * 20 for i in range(10)], client="small") for n in range(20)]
        bulk = bench.submit(*[f"bulk{n} " * 30 for n in range(100)], client="bulk")
        wait_until(lambda: bench.engine.scheduler.waiting_tokens > 7500)
        bench.backend.open.set()
        for answer in [bulk, *small]:
            answer.result(30)
        halfway = bench.backend.batches[: len(bench.backend.batches) // 2]
        tokens = [len(ids) for batch in halfway for ids in batch]
        assert 0.35 < sum(length for length in tokens if length == 32) / sum(tokens) < 0.65


def test_a_full_queue_refuses_and_says_when_to_come_back(tmp_path: Path) -> None:
    with running_engine(tmp_path, queue_tokens=1024) as bench:
        bench.hold()
        taken = bench.submit(*[f"one{i} " * 50 for i in range(15)], client="a")
        wait_until(lambda: bench.engine.scheduler.waiting_tokens > 500)
        with pytest.raises(Overloaded) as refused:
            bench.submit(*[f"two{i} " * 50 for i in range(15)], client="a").result(30)
        assert refused.value.status == 429
        assert refused.value.retry_after_s is not None
        assert refused.value.retry_after_s >= 1
        small = bench.submit("sam", client="b")  # the rest is left for others
        bench.backend.open.set()
        taken.result(30)
        assert labels(small) == ["T1003.002"]


def test_an_idle_queue_takes_what_is_larger_than_itself(tmp_path: Path) -> None:
    with running_engine(tmp_path, queue_tokens=1024) as bench:
        assert len(bench.submit(*[f"w{i} " * 50 for i in range(100)]).result(30)) == 100


def test_too_many_requests_are_refused_before_any_work(tmp_path: Path) -> None:
    with running_engine(tmp_path, max_requests=2) as bench:
        bench.hold()
        bench.submit("two")
        with pytest.raises(Overloaded):
            bench.submit("three")


def test_work_past_its_deadline_is_dropped_from_the_queue(tmp_path: Path) -> None:
    with running_engine(tmp_path) as bench:
        bench.hold()
        late = bench.submit("sam late", "netstat late", deadline=time.monotonic() + 0.1)
        wait_until(lambda: bench.engine.scheduler.waiting_tokens > 5)
        time.sleep(0.15)
        bench.backend.open.set()
        assert statuses(late) == ["deadline", "deadline"]
        assert bench.backend.windows == 1


def test_one_bad_window_costs_only_itself(tmp_path: Path) -> None:
    with running_engine(tmp_path) as bench:
        bench.hold()
        answers = [bench.submit(text, client=text) for text in ("sam a", "crash b", "nan c", "netstat d")]
        wait_until(lambda: bench.engine.scheduler.waiting_tokens >= 16)
        bench.backend.open.set()
        assert [statuses(answer)[0] for answer in answers] == ["ok", "failed", "failed", "ok"]
        assert statuses(bench.submit("nan c")) == ["failed"]


def test_a_stuck_backend_is_replaced_and_the_rest_is_answered(tmp_path: Path) -> None:
    exhausted = threading.Event()
    with running_engine(tmp_path, EngineEvents(on_exhausted=exhausted.set), stuck_after_s=0.3) as bench:
        held = bench.hold()
        waiting = bench.submit("sam waits")
        assert statuses(held) == ["failed"]
        bench.backend.open.set()
        assert labels(waiting) == ["T1003.002"]
        assert bench.engine.compute.restarts == 1
        assert not bench.engine.compute.is_restarting
        assert not exhausted.is_set()
        for _ in range(2):
            bench.hold().result(30)
            bench.backend.open.set()
        wait_until(exhausted.is_set)


def test_a_stall_of_all_threads_is_one_incident(tmp_path: Path) -> None:
    loads: list[Path] = []
    with running_engine(tmp_path, compute_threads=3, batch_tokens=16, stuck_after_s=1.0) as bench:
        load = bench.model._load
        bench.model._load = lambda folder: loads.append(folder) or load(folder)
        bench.backend.open.clear()
        answer = bench.submit(*(f"sam {number} " + "long " * 20 for number in range(3)))
        assert statuses(answer) == ["failed"] * 3
        wait_until(lambda: loads and not bench.engine.compute.is_restarting)
        bench.backend.open.set()
        assert labels(bench.submit("sam after")) == ["T1003.002"]
        assert (bench.engine.compute.restarts, len(loads)) == (1, 1)


def test_what_a_stuck_thread_had_taken_and_not_begun_is_computed_by_the_next(tmp_path: Path) -> None:
    long = "netstat " + "long " * 80  # so that the two texts are passes of their own, the longer first
    with running_engine(tmp_path, stuck_after_s=1.0) as bench:
        bench.backend.open.clear()
        answer = bench.submit(long, "sam")
        wait_until(lambda: bench.engine.compute.restarts == 1)
        bench.backend.open.set()
        assert statuses(answer) == ["failed", "ok"]
        assert bench.engine.scheduler.waiting_tokens == 0
        assert statuses(bench.submit(long, "sam")) == ["ok", "ok"]


def test_the_texts_of_one_request_keep_every_thread_busy(tmp_path: Path) -> None:
    with running_engine(tmp_path, compute_threads=2, batch_tokens=16) as bench:
        bench.backend.open.clear()
        answer = bench.submit(*(f"sam {number} " + "long " * 20 for number in range(4)))
        wait_until(lambda: len(bench.backend.batches) == 2)
        bench.backend.open.set()
        assert statuses(answer) == ["ok"] * 4


def test_a_small_request_is_not_rendered_behind_bulk(tmp_path: Path) -> None:
    with running_engine(tmp_path) as bench:
        classifier = bench.model.classifier
        may_render = threading.Event()

        def prepare_late(events: Sequence[Any]) -> list[Prepared]:
            if "bulk" in events[0]["text"]:
                assert may_render.wait(30)
            return prepare(events)

        prepare, classifier.prepare = classifier.prepare, prepare_late
        bulk = [bench.submit(*[f"bulk {n} {i}" for i in range(200)]) for n in range(4)]
        assert labels(bench.submit("sam at once")) == ["T1003.002"]
        may_render.set()
        for answer in bulk:
            assert len(labels(answer)) == 200


def test_the_wait_for_a_thread_is_a_stage(tmp_path: Path) -> None:
    stages: list[str] = []
    events = EngineEvents(on_stage=lambda stage, _: stages.append(stage))
    with running_engine(tmp_path, events) as bench:
        bench.submit("sam").result(30)
    assert stages == ["wait", "render", "tokenize", "compute", "wait", "decide"]


def test_closing_answers_what_was_taken_on(tmp_path: Path) -> None:
    with running_engine(tmp_path) as bench:
        bench.hold()
        answer = bench.submit("sam last")
        closing = threading.Thread(target=bench.engine.close, args=(30,))
        closing.start()
        wait_until(lambda: bench.engine._is_closed)
        with pytest.raises(ApiError) as refused:
            bench.submit("too late")
        assert refused.value.status == 503
        bench.backend.open.set()
        closing.join()
        assert labels(answer) == ["T1003.002"]


def test_closing_does_not_wait_longer_than_told(tmp_path: Path) -> None:
    with running_engine(tmp_path) as bench:
        bench.hold()
        started = time.monotonic()
        assert not bench.engine.close(0.2)
        assert time.monotonic() - started < 4.0


def test_evidence_names_the_word_the_verdict_rests_on(tmp_path: Path) -> None:
    with running_engine(tmp_path) as bench:
        answer = bench.submit("cmd.exe /c copy HKLM\\SAM over there", "notepad", "NETSTAT -ano", explain=True)
        assert [result.evidence for result in answer.result(30)] == [("SAM",), (), ("NETSTAT",)]


def test_without_room_for_it_there_is_no_evidence_but_a_verdict(tmp_path: Path) -> None:
    with running_engine(tmp_path, queue_tokens=1024) as bench:
        text = "sam " + "x y " * 40
        bench.submit(text).result(30)  # so that only the explanation has to be queued
        bench.hold()
        bench.submit(*[f"one{i} " * 50 for i in range(19)], client="other")
        wait_until(lambda: bench.engine.scheduler.waiting_tokens > 900)
        answer = bench.submit(text, explain=True)
        result = answer.result(30)[0]
        assert (result.technique_id, result.evidence) == ("T1003.002", ())
