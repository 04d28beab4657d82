"""Every distinct event is asked for once a search; what goes wrong stands in the status."""

from __future__ import annotations

import csv
import io
import json
import threading

import pytest

from mitre_core.classify import BatchFailure, EventClassifier
from mitre_core.errors import ServerNonsense, ServerRefused, ServerUnavailable, SettingsError
from mitre_core.options import parse_options
from mitre_core.settings import parse_settings
from mitre_core.wire import Answer, Result

Row = dict[str, str]


class Model:
    """Answers with the event's text as the technique; remembers what it was asked."""

    def __init__(self, status: str = "ok", error: Exception | None = None) -> None:
        self.batches: list[list[dict[str, object]]] = []
        self.bodies: list[dict[str, object]] = []
        self.status, self.error = status, error

    def ask(self, body: bytes, event_count: int, request_id: str) -> Answer:
        assert request_id
        request = json.loads(body)
        assert len(request["events"]) == event_count
        self.bodies.append(request)
        self.batches.append(request["events"])
        if self.error is not None:
            raise self.error
        texts = [json.dumps(event, sort_keys=True) for event in request["events"]]
        return Answer("m@1", tuple(Result("T1", text, "", 0.5, 0.5, self.status) for text in texts))


class Search:
    """An EventClassifier with its options, a model, and the failures it reported."""

    def __init__(self, model: Model, /, batch_events: int = 100, max_in_flight: int = 2, **options: str) -> None:
        self.failures: list[BatchFailure] = []
        chosen = parse_options(options, parse_settings({}))
        self.classifier = EventClassifier(chosen, model.ask, batch_events, max_in_flight, self.failures.append)

    def run(self, header: str, *rows: str) -> list[Row]:
        _, blocks = self.classifier.classify_chunk("\n".join([header, *rows, ""]).encode())
        return list(csv.DictReader(io.StringIO(b"".join(blocks).decode())))


def test_repeats_are_sent_once_a_search() -> None:
    model = Model()
    search = Search(model)

    first = search.run("CommandLine", "a", "b", "a")
    second = search.run("CommandLine", "b", "c")

    assert [batch[0] | batch[-1] for batch in model.batches] == [{"CommandLine": "b"}, {"CommandLine": "c"}]
    assert [row["mitre_technique"] for row in first + second] == [
        json.dumps({"CommandLine": text}) for text in ("a", "b", "a", "b", "c")
    ]
    assert search.classifier.stats.sent == 3
    assert search.classifier.stats.events == 5


def test_without_dedup_every_event_is_sent() -> None:
    model = Model()
    Search(model, dedup="false").run("CommandLine", "a", "a")

    assert [len(batch) for batch in model.batches] == [2]


def test_batches_hold_at_most_what_is_set() -> None:
    model = Model()
    rows = Search(model, batch_events=3, max_in_flight=1).run("CommandLine", *(str(number) for number in range(8)))

    assert [len(batch) for batch in model.batches] == [3, 3, 2]
    assert [json.loads(row["mitre_technique"])["CommandLine"] for row in rows] == [str(number) for number in range(8)]


def test_large_events_go_in_small_batches() -> None:
    model = Model()
    Search(model, max_in_flight=1).run("_raw", *(str(number) * 70_000 for number in range(1, 20)), "x")

    assert [len(batch) for batch in model.batches] == [16, 4]


def test_several_batches_are_in_flight_at_once() -> None:
    model, together = Model(), threading.Barrier(2, timeout=5)

    def ask(body: bytes, event_count: int, request_id: str) -> Answer:
        together.wait()
        return model.ask(body, event_count, request_id)

    search = Search(model, batch_events=1)
    search.classifier._ask = ask
    assert [row["mitre_status"] for row in search.run("CommandLine", "a", "b")] == ["ok", "ok"]


def test_one_field_is_sent_as_text() -> None:
    model = Model()
    Search(model, field="b").run("a,b,__mv_b", "1,2,", '1,"x\ny",$x$;$y$$$', "1,,")

    assert model.batches == [[{"text": "2"}, {"text": "x\ny$"}, {"text": ""}]]


def test_chosen_fields_are_sent_under_their_names() -> None:
    model = Model()
    Search(model, fields="c,a,missing").run("a,b,c,__mv_c", '1,2,"x\ny",$x$;$y$')

    assert model.batches == [[{"c": ["x", "y"], "a": "1"}]]


def test_a_misspelt_field_stops_the_search() -> None:
    for options in ({"field": "comandline"}, {"fields": "x,y"}):
        search = Search(Model(status="empty"), **options)
        assert [row["mitre_status"] for row in search.run("CommandLine", "a")] == ["empty"]
        with pytest.raises(SettingsError, match="None of the events has the field"):
            search.classifier.check_fields()


def test_a_field_that_some_chunks_lack_does_not_stop_the_search() -> None:
    search = Search(Model(), fields="CommandLine")
    for header in ("Image", "CommandLine", "Image"):
        (row,) = search.run(header, "a")
        assert row["mitre_status"]
    search.classifier.check_fields()


def test_a_field_is_found_whatever_letters_its_name_has() -> None:
    model = Model()
    for options in ({"field": "größe"}, {"fields": "größe,host"}):
        Search(model, **options).run("größe,host", "a,b")
    assert model.batches == [[{"text": "a"}], [{"größe": "a", "host": "b"}]]


@pytest.mark.parametrize("options", [{"fields": "CommandLine,ParentCommandLine"}, {}])
def test_a_value_seen_in_another_column_is_another_event(options: Row) -> None:
    model = Model()
    search = Search(model, **options)
    search.run("CommandLine", "whoami /all")
    (row,) = search.run("ParentCommandLine", "whoami /all")
    assert model.batches[1] == [{"ParentCommandLine": "whoami /all"}]
    assert "ParentCommandLine" in row["mitre_technique"]


def test_options_travel_with_the_request() -> None:
    model = Model()
    Search(model, model="m@1", threshold="0.5", top_k="3", explain="yes").run("CommandLine", "a")

    assert model.bodies == [
        {
            "fields_version": 1,
            "events": [{"CommandLine": "a"}],
            "model": "m@1",
            "threshold": 0.5,
            "top_k": 3,
            "explain": True,
        }
    ]


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (ServerUnavailable("x"), "unavailable"),
        (ServerRefused("x"), "refused"),
        (ServerNonsense("x"), "nonsense"),
        (SettingsError("x"), "misconfigured"),
    ],
)
def test_a_failure_stands_in_the_status_and_is_asked_again(error: Exception, status: str) -> None:
    model = Model(error=error)
    search = Search(model)

    assert [row["mitre_status"] for row in search.run("CommandLine", "a", "a")] == [status] * 2
    assert [failure.event_count for failure in search.failures] == [1]
    assert search.classifier.stats.failed == 1

    model.error = None
    assert [row["mitre_status"] for row in search.run("CommandLine", "a")] == ["ok"]


@pytest.mark.parametrize("model", [Model(error=ServerUnavailable("x")), Model("deadline"), Model("failed")])
def test_with_fail_the_first_failure_stops_the_search(model: Model) -> None:
    with pytest.raises(ServerUnavailable):
        Search(model, on_error="fail").run("CommandLine", "a")


def test_events_that_came_too_late_are_a_failure_too() -> None:
    search = Search(Model(status="deadline"))
    search.run("CommandLine", "a", "b")
    assert [failure.event_count for failure in search.failures] == [2]
    assert "2 of 2 events" in str(search.failures[0].error)
    assert search.classifier.stats.failed == 2


@pytest.mark.parametrize(("status", "times"), [("ok", 1), ("empty", 1), ("deadline", 2), ("failed", 2)])
def test_only_final_results_are_remembered(status: str, times: int) -> None:
    model = Model(status=status)
    search = Search(model)
    for _ in range(2):
        assert search.run("CommandLine", "a")[0]["mitre_status"] == status

    assert len(model.batches) == times


def test_an_unforeseen_error_is_not_swallowed() -> None:
    with pytest.raises(ZeroDivisionError):
        Search(Model(error=ZeroDivisionError())).run("CommandLine", "a")
