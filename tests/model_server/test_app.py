"""The HTTP contract, over a real socket."""

from __future__ import annotations

import gzip
import json
import re
import socket
import threading
import time
from collections.abc import Iterator

import pytest
import requests
import zstandard
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from mitre_core.wire import decode_answer, encode_request
from tests.model_server.running_server import RunningServer, json_lines, metric, running_server, wait_until


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    with running_server(tmp_path_factory.mktemp("releases"), max_body_mb=1) as running:
        yield running


def test_one_result_per_event_in_order(server: RunningServer) -> None:
    answer = server.classify([{"text": "reg save sam"}, {"text": "netstat"}, {"text": "notepad"}])
    assert answer.status_code == 200
    decoded = decode_answer(answer.content, 3)
    assert decoded.model == "fake@1.0.0"
    assert [r.technique_id for r in decoded.results] == ["T1003.002", "T1049", "benign"]
    assert decoded.results[0].technique == "Security Account Manager"
    assert decoded.results[0].tactic == "credential-access"
    assert decoded.results[0].score == pytest.approx(0.98, abs=0.01)


@pytest.mark.parametrize(
    ("event", "status"),
    [(3, "unreadable"), ([], "unreadable"), (None, "unreadable"), ({"a": {"b": 1}}, "unreadable"), ({}, "empty"),
     ({"text": "crash now"}, "failed"), ({"text": "nan now"}, "failed")],
)  # fmt: skip
def test_one_bad_event_does_not_fail_its_neighbours(server: RunningServer, event: object, status: str) -> None:
    assert server.statuses([{"text": "sam one"}, event, {"text": "netstat two"}]) == ["ok", status, "ok"]


def test_the_simple_form_answers_label_and_score(server: RunningServer) -> None:
    answer = server.post("/api", {"text": "netstat -ano"}).json()
    assert answer["label"] == "T1049"
    assert answer["model"] == "fake@1.0.0"
    assert set(answer) == {"label", "score", "technique", "tactic", "attack_score", "status", "model"}


def test_the_simple_form_takes_what_curl_sends(server: RunningServer) -> None:
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    assert requests.post(server.url + "/api", data='{"text": "sam"}', headers=headers).json()["label"] == "T1003.002"


def test_options_are_honoured(server: RunningServer) -> None:
    result = server.classify([{"text": "sam"}], top_k=2, threshold=1.0).json()["results"][0]
    assert result["technique_id"] == "unknown"
    assert [candidate["technique_id"] for candidate in result["top"]] == ["T1003.002", "benign"]


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"events": [], "top_k": 21}, "bad_request"),
        ({"events": [], "top_k": True}, "bad_request"),
        ({"events": [], "threshold": 2}, "bad_request"),
        ({"events": [], "explain": 1}, "bad_request"),
        ({"events": [], "fields_version": 2}, "bad_request"),
        ({"events": [], "nonsense": 1}, "bad_request"),
        ({"events": {}}, "bad_request"),
        ([], "bad_request"),
        ({"events": [{}] * 1001}, "too_many_events"),
        ({"events": [], "model": "other"}, "unknown_model"),
        ({"events": [], "model": "fake@2.0.0"}, "unknown_model"),
    ],
)
def test_wrong_requests_are_named(server: RunningServer, body: object, code: str) -> None:
    answer = server.post("/v1/classify", body)
    assert 400 <= answer.status_code < 500
    assert answer.json()["error"]["code"] == code
    assert answer.json()["error"]["message"]


@pytest.mark.parametrize("body", [b"", b"{", b"\xff\xfe", b"[" * 50_000, b'{"events": [' + b"[" * 5000])
def test_a_body_that_is_not_json_is_refused(server: RunningServer, body: bytes) -> None:
    answer = requests.post(server.url + "/v1/classify", data=body, headers={"Content-Type": "application/json"})
    assert answer.status_code == 400


def test_a_lone_surrogate_costs_no_neighbour(server: RunningServer) -> None:
    body = encode_request([{"text": "sam \ud800"}, {"text": "netstat"}])
    answer = requests.post(server.url + "/v1/classify", data=body, headers={"Content-Type": "application/json"})
    escaped = requests.post(
        server.url + "/v1/classify",
        data=b'{"events": [{"text": "sam \\ud800"}, {"text": "netstat", "n": 123456789012345678901234567890}]}',
        headers={"Content-Type": "application/json"},
    )
    for one in (answer, escaped):
        assert [r.technique_id for r in decode_answer(one.content, 2).results] == ["T1003.002", "T1049"]


@pytest.mark.parametrize(("encoding", "compress"), [("gzip", gzip.compress), ("zstd", zstandard.compress)])
def test_compressed_bodies_are_read_within_the_limit(server: RunningServer, encoding: str, compress) -> None:
    headers = {"Content-Type": "application/json", "Content-Encoding": encoding}

    def post(body: bytes) -> requests.Response:
        return requests.post(server.url + "/v1/classify", data=compress(body), headers=headers)

    assert post(encode_request([{"text": "sam"}])).json()["results"][0]["technique_id"] == "T1003.002"
    bomb = post(b'{"events": [{"text": "' + b"a" * (20 << 20) + b'"}]}')
    assert bomb.status_code == 413
    assert bomb.json()["error"]["code"] == "body_too_large"
    damaged = requests.post(server.url + "/v1/classify", data=b"nonsense", headers=headers)
    assert damaged.json()["error"]["code"] == "bad_encoding"


def test_an_unknown_encoding_is_refused(server: RunningServer) -> None:
    headers = {"Content-Type": "application/json", "Content-Encoding": "br"}
    assert requests.post(server.url + "/v1/classify", data=b"{}", headers=headers).status_code == 415


@pytest.mark.parametrize(("encoding", "status"), [("br", 415), ("gzip", 400)])
def test_a_stream_that_cannot_be_decoded_gets_a_status(server: RunningServer, encoding: str, status: int) -> None:
    headers = {"Content-Type": "application/x-ndjson", "Content-Encoding": encoding}
    assert requests.post(server.url + "/v1/classify", data=b"nonsense", headers=headers).status_code == status


@pytest.mark.parametrize("kind", ["json", "x-ndjson"])
def test_a_client_that_hangs_up_while_it_sends_is_no_fault(
    server: RunningServer, kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    host, port = server.url.removeprefix("http://").split(":")
    head = f"POST /v1/classify HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/{kind}\r\n"
    before = metric(server, 'mitreclassify_errors_total{code="hung_up"}')
    with caplog.at_level("INFO"):
        with socket.create_connection((host, int(port))) as client:
            client.sendall(f'{head}Content-Length: 99\r\n\r\n{{"text": "sam"}}\n'.encode())
        wait_until(lambda: metric(server, 'mitreclassify_errors_total{code="hung_up"}') == before + 1)
    assert "code=hung_up" in caplog.text
    assert "Traceback" not in caplog.text


def test_a_plain_body_past_the_limit_is_refused(server: RunningServer) -> None:
    assert server.post("/v1/classify", {"events": [{"text": "a" * (1 << 20)}]}).status_code == 413


def test_a_field_past_the_limit_is_cut_and_said_so(server: RunningServer) -> None:
    result = server.classify([{"text": "sam " + "a " * 33_000}]).json()["results"][0]
    assert result["truncated"]
    assert result["status"] == "ok"


def test_the_items_of_a_list_count_together(server: RunningServer) -> None:
    short, long = server.classify([{"a": ["sam"] * 9}, {"a": ["sam " * 2000] * 9}]).json()["results"]
    assert (short["truncated"], long["truncated"]) == (False, True)
    assert [short["status"], long["status"]] == ["ok", "ok"]


def test_an_unknown_version_of_the_fields_is_shown_in_part(server: RunningServer) -> None:
    answer = server.post("/v1/classify", {"events": [], "fields_version": "9" * 1000})
    assert len(answer.content) < 200


def test_form_posts_of_web_pages_are_refused(server: RunningServer) -> None:
    for headers in ({"Content-Type": "text/plain"}, {}):
        assert requests.post(server.url + "/v1/classify", data="{}", headers=headers).status_code == 415


@pytest.mark.parametrize("path", ["/v1/classify", "/api", "/livez", "/"])
def test_rebound_names_and_other_origins_are_refused(server: RunningServer, path: str) -> None:
    for headers in ({"Host": "evil.example"}, {"Origin": "http://evil.example"}, {"Origin": "null"}):
        answer = server.post(path, {"text": "a"}, headers=headers)
        assert answer.status_code == 403


def test_own_pages_may_ask(server: RunningServer) -> None:
    assert server.post("/api", {"text": "sam"}, headers={"Origin": server.url}).status_code == 200


def test_request_ids_come_back(server: RunningServer) -> None:
    assert server.get("/livez", headers={"X-Request-Id": "sid-7.3"}).headers["X-Request-Id"] == "sid-7.3"
    odd = server.get("/livez", headers={"X-Request-Id": "a b=c"}).headers["X-Request-Id"]
    assert odd != "a b=c"
    assert odd.isalnum()


def test_events_never_reach_the_log(server: RunningServer, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("DEBUG"):
        server.classify([{"text": "sam crash secretword"}, {"secretfield": "x"}])
        server.post("/api", {"text": "secretword", "other": 1})
        wait_until(lambda: caplog.text.count("event=request") == 2)
    assert "secret" not in caplog.text


def test_repeated_events_are_computed_once(server: RunningServer) -> None:
    before = server.backend.windows
    server.classify([{"text": "sam only once"}] * 50)
    server.classify([{"text": "SAM  only once"}])
    assert server.backend.windows == before + 1


def test_a_passed_deadline_computes_nothing(server: RunningServer) -> None:
    before = server.backend.windows
    answer = server.classify([{"text": f"sam late {i}"} for i in range(9)], {"X-Request-Deadline-Ms": "0"})
    assert [r["status"] for r in answer.json()["results"]] == ["deadline"] * 9
    assert server.backend.windows == before


def test_a_deadline_is_answered_while_the_backend_is_busy(server: RunningServer) -> None:
    server.backend.open.clear()
    started = time.monotonic()
    answer = server.classify([{"text": "sam busy one"}, {}, 3], {"X-Request-Deadline-Ms": "300"})
    server.backend.open.set()
    assert time.monotonic() - started < 4.0
    assert [r["status"] for r in answer.json()["results"]] == ["deadline", "empty", "unreadable"]


def test_the_deadline_of_a_stream_is_honoured(server: RunningServer) -> None:
    server.backend.open.clear()
    before = server.backend.windows
    headers = {"Content-Type": "application/x-ndjson", "X-Request-Deadline-Ms": "300"}
    lines = b"".join(b'{"text": "sam in a late stream %d"}\n' % number for number in range(600))
    answer = requests.post(server.url + "/v1/classify", data=lines, headers=headers, timeout=30)
    server.backend.open.set()
    assert [result["status"] for result in json_lines(answer.text)] == ["deadline"] * 600
    wait_until(lambda: server.state.engine.scheduler.waiting_tokens == 0)
    assert server.backend.windows - before < 300, "at most the forward batch that was being computed"


def test_a_stream_that_hangs_up_is_not_computed_for(server: RunningServer) -> None:
    server.backend.open.clear()
    server.backend.entered.clear()
    blocker = threading.Thread(target=server.classify, args=([{"text": "sam blocks a stream"}],))
    blocker.start()
    assert server.backend.entered.wait(30)
    host, port = server.url.removeprefix("http://").split(":")
    body = b"".join(b'{"text": "netstat unheard %d"}\n' % number for number in range(300))
    head = f"POST /v1/classify HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/x-ndjson\r\n"
    with socket.create_connection((host, int(port))) as client:
        client.sendall(f"{head}Content-Length: {len(body) + 1}\r\n\r\n".encode() + body)  # one byte is still to come
        wait_until(lambda: server.state.engine.requests == 2)
    wait_until(lambda: server.state.engine.requests == 1)
    before = server.backend.windows
    server.backend.open.set()
    blocker.join()
    assert server.statuses([{"text": "sam after a stream"}]) == ["ok"]
    assert server.backend.windows == before + 1


def test_a_nonsense_deadline_is_refused(server: RunningServer) -> None:
    assert server.classify([], {"X-Request-Deadline-Ms": "soon"}).status_code == 400


def test_a_client_that_hangs_up_is_not_computed_for(server: RunningServer) -> None:
    server.backend.open.clear()
    server.backend.entered.clear()
    blocker = threading.Thread(target=server.classify, args=([{"text": "sam blocks"}],))
    blocker.start()
    assert server.backend.entered.wait(30)
    with pytest.raises(requests.ReadTimeout):
        requests.post(server.url + "/v1/classify", json={"events": [{"text": "netstat gone"}]}, timeout=0.2)
    wait_until(lambda: server.state.engine.requests == 1)
    before = server.backend.windows
    server.backend.open.set()
    blocker.join()
    assert server.statuses([{"text": "sam after"}]) == ["ok"]
    assert server.backend.windows == before + 1


def test_texts_count_as_requests_and_keep_the_deadline(server: RunningServer) -> None:
    body = {"events": [{"text": f"late {number}"} for number in range(40)]}
    late = server.post("/v1/text", body, headers={"X-Request-Deadline-Ms": "0"}).json()
    assert {text["status"] for text in late["texts"]} == {"deadline"}
    submitted: list[int] = []
    read, engine = server.state.engine.reader.read, server.state.engine
    engine.reader.read = lambda *args: submitted.append(engine.requests) or read(*args)
    try:
        assert server.post("/v1/text", body).status_code == 200
    finally:
        engine.reader.read = read
    assert submitted == [1]


def test_texts_have_no_options(server: RunningServer) -> None:
    answer = server.post("/v1/text", {"events": [], "top_k": 3, "explain": True})
    assert answer.status_code == 400
    assert "events" in answer.json()["error"]["message"]


def test_a_stream_keeps_order_and_gives_every_line_a_result(server: RunningServer) -> None:
    lines = [json.dumps({"text": f"{'sam' if i % 3 else 'netstat'} {i}"}) for i in range(700)]
    lines[5], lines[6] = "garbage", "[1]"
    answer = requests.post(
        server.url + "/v1/classify?top_k=1",
        data=("\n".join(lines)).encode(),
        headers={"Content-Type": "application/x-ndjson"},
    )
    results = json_lines(answer.text)
    assert len(results) == 700
    assert [results[5]["status"], results[6]["status"]] == ["unreadable", "unreadable"]
    assert all(
        r["technique_id"] == ("T1003.002" if i % 3 else "T1049") for i, r in enumerate(results) if i not in (5, 6)
    )
    assert len(results[0]["top"]) == 1
    assert answer.headers["X-Model"] == "fake@1.0.0"


def test_a_stream_with_wrong_options_is_refused(server: RunningServer) -> None:
    for query in ("top_k=x", "top_k=99", "explain=true", "events=1", "model=other", "threshold=7", "fields_version=2"):
        answer = requests.post(
            f"{server.url}/v1/classify?{query}", data=b"{}", headers={"Content-Type": "application/x-ndjson"}
        )
        assert 400 <= answer.status_code < 500, query


def test_models_and_their_cards_are_shown(server: RunningServer) -> None:
    models = server.get("/v1/models").json()
    assert models["default"] == "fake@1.0.0"
    assert [label["id"] for label in models["models"][0]["labels"]] == ["benign", "T1003.002", "T1049"]
    assert server.get("/v1/models/fake@1.0.0/card").text == "# fake\n"
    assert server.get("/v1/models/other/card").status_code == 404


def test_unknown_paths_and_methods_are_json_errors(server: RunningServer) -> None:
    assert server.get("/nope").json()["error"]["code"] == "not_found"
    wrong = server.get("/v1/classify")
    assert (wrong.status_code, wrong.headers["Allow"]) == (405, "POST")
    assert wrong.json()["error"]["code"] == "wrong_method"


def test_metrics_count_what_happens(server: RunningServer) -> None:
    before = metric(server, 'mitreclassify_labels_total{model="fake@1.0.0",technique_id="T1049"}')
    server.classify([{"text": "netstat"}] * 3)
    assert metric(server, 'mitreclassify_labels_total{model="fake@1.0.0",technique_id="T1049"}') == before + 3
    assert metric(server, 'mitreclassify_cache_hits_total{cache="texts"}') >= 2
    assert metric(server, "mitreclassify_waiting_requests") == 0


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    events=st.lists(
        st.one_of(
            st.none(),
            st.integers(),
            st.text(max_size=20),
            st.dictionaries(
                st.text(max_size=8),
                st.one_of(st.text(max_size=40), st.lists(st.text(max_size=8)), st.none()),
                max_size=4,
            ),
        ),
        max_size=8,
    ),
    top_k=st.integers(0, 20),
)
def test_any_events_give_a_wire_answer_of_the_same_length(server: RunningServer, events: list, top_k: int) -> None:
    assume(not re.search("nan|crash", str(events), re.IGNORECASE))  # the stand-in's words for what goes wrong
    body = encode_request(events, top_k=top_k)
    answer = server.http.post(server.url + "/v1/classify", data=body, headers={"Content-Type": "application/json"})
    assert answer.status_code == 200
    results = decode_answer(answer.content, len(events)).results
    assert all(result.status in ("ok", "empty", "unreadable") for result in results)
