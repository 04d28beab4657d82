"""The command of the built package, through protocol bytes."""

from __future__ import annotations

import json
import signal
import time
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from tests.splunkd.app import write_settings
from tests.splunkd.model_server import running_model_server
from tests.splunkd.records import decode_records, encode_records
from tests.splunkd.search import CommandProcess, SearchOutcome, run_search

from .conftest import MakeApp

RECORDS: list[dict[str, str | list[str]]] = [{"CommandLine": f"reg save hklm\\sam {number}"} for number in range(10)]
NOWHERE = "http://127.0.0.1:1"


def errors_of(outcome: SearchOutcome) -> list[str]:
    return [text for level, text in outcome.messages if level == "ERROR"]


@pytest.mark.parametrize("option", ["logging_configuration", "logging_level", "record", "show_configuration"])
def test_the_sdks_own_options_are_refused(make_app: MakeApp, newest_python: Path, option: str) -> None:
    outcome = run_search(make_app(NOWHERE), newest_python, "mitreclassify", [f"{option}=1"], RECORDS)

    assert errors_of(outcome) == [
        f"Unrecognized option: {option}=1. The options are: dedup, explain, field, fields, min_score, model, on_error, "
        "prefix, server, threshold, top_k."
    ]
    assert outcome.exit_code == 1


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (["threshold=high"], "threshold=high cannot be used: it must be a number from 0 to 1."),
        (["CommandLine"], "'CommandLine' is not an option. Did you mean field=CommandLine?"),
        (["server=other"], "There is no server 'other'"),
        (["field={x}", "fields=a"], "field={x} and fields=a exclude each other."),
    ],
)
def test_a_wrong_option_is_one_clear_message(
    make_app: MakeApp, newest_python: Path, args: list[str], message: str
) -> None:
    outcome = run_search(make_app(NOWHERE), newest_python, "mitreclassify", args, RECORDS)

    assert [error[: len(message)] for error in errors_of(outcome)] == [message]
    assert (outcome.exit_code, outcome.stderr) == (1, "")


def test_a_wrong_setting_is_one_clear_message(make_app: MakeApp, newest_python: Path) -> None:
    outcome = run_search(make_app(NOWHERE, tresh=1), newest_python, "mitreclassify", [], RECORDS)

    assert len(errors_of(outcome)) == 1
    assert "unknown setting 'tresh'" in errors_of(outcome)[0]


def test_nothing_is_asked_before_the_first_event(make_app: MakeApp, python: Path) -> None:
    with running_model_server() as server, CommandProcess(make_app(server.url), python, "mitreclassify") as process:
        info = process.get_info([])
        reply = process.send({"action": "execute", "finished": True})
        assert process.finish() == 0

    assert server.connections == 0
    assert (reply.metadata, reply.body) == ({"finished": True}, b"")
    assert info.metadata["type"] == "stateful"
    assert {"_raw", "CommandLine", "mitre_technique_id", "mitre_status"} <= set(info.metadata["required_fields"])


def test_settings_let_it_run_on_indexers_with_all_fields(make_app: MakeApp, newest_python: Path) -> None:
    app = make_app(NOWHERE, distributed="true", required_fields="false")
    with CommandProcess(app, newest_python, "mitreclassify") as process:
        assert process.get_info([]).metadata == {"type": "streaming"}


def test_every_option_reaches_the_server_or_the_fields(make_app: MakeApp, python: Path) -> None:
    args = ["field=CommandLine", "model=m@1", "threshold=0.5", "min_score=0.98", "top_k=2", "explain=t", "prefix=p_"]
    args += ["on_error=fail", "server=local", "dedup=f"]
    with running_model_server() as server:
        outcome = run_search(make_app(server.url), python, "mitreclassify", args, [RECORDS[0], RECORDS[0]])

    assert outcome.messages == []
    assert server.requests[0] == {
        "fields_version": 1,
        "events": [{"text": RECORDS[0]["CommandLine"]}] * 2,
        "model": "m@1",
        "threshold": 0.5,
        "top_k": 2,
        "explain": True,
    }
    assert outcome.records[1] == {
        **RECORDS[0],
        "p_technique_id": "unknown",
        "p_score": "0.9700",
        "p_attack_score": "0.9800",
        "p_status": "ok",
        "p_model": "stand-in@1.0.0",
        "p_evidence": ["reg save", "hklm\\sam"],
    }


def test_repeats_are_sent_once_across_chunks(make_app: MakeApp, newest_python: Path) -> None:
    with running_model_server() as server:
        outcome = run_search(make_app(server.url), newest_python, "mitreclassify", [], RECORDS * 5, chunk_records=7)

    assert len(outcome.records) == 50
    assert sorted(event["CommandLine"] for event in server.events) == sorted(str(r["CommandLine"]) for r in RECORDS)
    assert server.connections <= 4


def test_a_second_run_replaces_the_fields_of_the_first(make_app: MakeApp, newest_python: Path) -> None:
    with running_model_server() as server:
        app = make_app(server.url, required_fields="false")
        first = run_search(app, newest_python, "mitreclassify", ["top_k=2"], RECORDS)
        server.mode = "refusing"
        second = run_search(app, newest_python, "mitreclassify", ["top_k=2"], first.records)

    assert [row["mitre_top_technique_id"] for row in first.records] == [["T1003.002", "benign"]] * 10
    assert second.records == [{**record, "mitre_status": "refused"} for record in RECORDS]


def test_strange_events_come_out_as_they_went_in(make_app: MakeApp, python: Path) -> None:
    body = b'_raw,CommandLine,__mv_CommandLine\n"a ""b"", c\nd",,\n\xff\xfe,sam\xe9,\nnul\x00,x\x00y,\n,,\n'
    body += b"one\rtwo,,\n" + b"x" * 1_000_000 + b",$,$a$$$;$b$\n1,2,\n"
    with running_model_server() as server, CommandProcess(make_app(server.url), python, "mitreclassify") as process:
        process.get_info([])
        reply = process.send({"action": "execute", "finished": False}, body)
        process.send({"action": "execute", "finished": True})
        assert (process.finish(), process.read_stderr()) == (0, "")

    rows = decode_records(reply.body)
    assert [row.get("_raw", "") for row in rows] == [
        'a "b", c\nd',
        "\udcff\udcfe",
        "nul\0",
        "",
        "one\rtwo",
        "x" * 1_000_000,
        "1",
    ]
    commands = [row.get("CommandLine", "") for row in rows]
    assert commands == ["", "sam\udce9", "x\0y", "", "", ["a$", "b"], "2"]
    assert [row["mitre_status"] for row in rows] == ["ok", "ok", "ok", "empty", "ok", "ok", "ok"]
    assert max(len(str(event.get("_raw", ""))) for event in server.events) == 65_537


def test_only_fields_asked_for_are_needed(make_app: MakeApp, newest_python: Path) -> None:
    records = [{**record, "other": "kept", "host": "h"} for record in RECORDS]
    with running_model_server() as server:
        outcome = run_search(make_app(server.url), newest_python, "mitreclassify", [], records)

    assert [(row["other"], row["mitre_technique_id"]) for row in outcome.records] == [("kept", "T1003.002")] * 10


def test_previews_are_answered_like_results(make_app: MakeApp, python: Path) -> None:
    with running_model_server() as server:
        outcome = run_search(make_app(server.url), python, "mitreclassify", [], RECORDS, is_preview=True)

    assert [row["mitre_status"] for row in outcome.records] == ["ok"] * 10


def test_head_ends_the_command_quietly(make_app: MakeApp, python: Path) -> None:
    with running_model_server() as server:
        app = make_app(server.url)
        outcome = run_search(app, python, "mitreclassify", [], RECORDS * 10, chunk_records=10, head=5)
    assert (len(outcome.records), outcome.exit_code, outcome.stderr) == (5, 0, "")


def test_a_pipe_closed_in_the_middle_of_a_reply_ends_the_command_quietly(make_app: MakeApp, python: Path) -> None:
    with (
        running_model_server() as server,
        CommandProcess(make_app(server.url), python, "mitreclassify") as process,
    ):
        process.get_info([])
        process.abandon({"action": "execute", "finished": False}, encode_records([*RECORDS] * 2000))
        assert (process.finish(), process.read_stderr()) == (0, "")


def test_a_finalised_search_ends_the_command_quietly(make_app: MakeApp, python: Path) -> None:
    with (
        running_model_server() as server,
        CommandProcess(make_app(server.url), python, "mitreclassify") as process,
    ):
        process.get_info([])
        process.process.send_signal(signal.SIGTERM)
        assert process.finish() in (-signal.SIGTERM, 0)
        assert process.read_stderr() == ""


def test_several_processes_share_a_server(make_app: MakeApp, python: Path) -> None:
    with running_model_server() as server, ThreadPoolExecutor(3) as pool:
        app = make_app(server.url)
        searches = [pool.submit(run_search, app, python, "mitreclassify", [], RECORDS) for _ in range(3)]
        statuses = {str(row["mitre_status"]) for search in searches for row in search.result().records}

    assert statuses == {"ok"}


def test_the_servers_words_cannot_break_the_search(make_app: MakeApp, newest_python: Path) -> None:
    with running_model_server("refusing") as server:
        outcome = run_search(make_app(server.url), newest_python, "mitreclassify", [], RECORDS)

    (message,) = errors_of(outcome)
    assert "there is no model {x}" in message
    assert "mitre_status" in message
    assert {str(row["mitre_status"]) for row in outcome.records} == {"refused"}


def test_an_overloaded_server_is_waited_for(make_app: MakeApp, newest_python: Path) -> None:
    with running_model_server() as server:
        server.overloaded_left = 2
        outcome = run_search(make_app(server.url), newest_python, "mitreclassify", [], RECORDS)

    assert outcome.messages == []
    assert {str(row["mitre_status"]) for row in outcome.records} == {"ok"}


def test_a_slow_server_costs_one_timeout_and_not_one_a_batch(make_app: MakeApp, newest_python: Path) -> None:
    with running_model_server("slow", slow_s=3) as server:
        app = make_app(server.url, timeout_s=0.3, batch_events=1, max_in_flight=1)
        started = time.monotonic()
        outcome = run_search(app, newest_python, "mitreclassify", [], RECORDS)
        seconds = time.monotonic() - started

    assert {str(row["mitre_status"]) for row in outcome.records} == {"unavailable"}
    assert len(errors_of(outcome)) == 1
    assert len(server.requests) == 1
    assert seconds < 3


def test_a_dead_server_in_front_costs_one_timeout_a_search(make_app: MakeApp, python: Path) -> None:
    with running_model_server("slow", slow_s=5) as dead, running_model_server() as alive:
        app = make_app(dead.url)
        servers = {"server:dead": {"url": dead.url}, "server:alive": {"url": alive.url}}
        settings = {"servers": "dead, alive", "timeout_s": 0.5, "batch_events": 1, "max_in_flight": 2}
        write_settings(app, "mitreclassify.conf", {"classify": settings, **servers})
        outcome = run_search(app, python, "mitreclassify", [], RECORDS * 20, chunk_records=10)

    assert (outcome.messages, {str(row["mitre_status"]) for row in outcome.records}) == ([], {"ok"})
    assert len(dead.requests) <= 2  # as many as were in flight when the first timed out


def test_a_real_time_search_sends_chunks_without_events_in_between(make_app: MakeApp, python: Path) -> None:
    with running_model_server() as server, CommandProcess(make_app(server.url), python, "mitreclassify") as process:
        process.get_info([])
        metadata = {"action": "execute", "preview": True, "finished": False}
        sent = (b"", b"_raw\nreg save sam\n", b"_raw\n", b"_raw\nx\n")
        bodies = [process.send(metadata, body).body for body in sent]
        assert process.send({**metadata, "finished": True}, b"_raw\nlast\n").metadata == {"finished": True}
        assert process.finish() == 0

    assert [len(decode_records(body)) for body in bodies] == [0, 1, 0, 1]


def test_the_log_says_what_was_done_and_nothing_of_the_events(
    make_app: MakeApp, newest_python: Path, tmp_path: Path
) -> None:
    log = tmp_path / "splunk/var/log/splunk/mitreclassify.log"
    log.parent.mkdir(parents=True)
    token = tmp_path / "token"
    token.write_text("very-secret-token\n", encoding="ascii")
    token.chmod(0o600)
    with running_model_server() as server:
        app = make_app(server.url, {"token_file": token})
        run_search(app, newest_python, "mitreclassify", [], RECORDS, splunk_home=tmp_path / "splunk")
        server.mode = "refusing"
        run_search(app, newest_python, "mitreclassify", [], RECORDS, splunk_home=tmp_path / "splunk")

    assert server.headers[0]["Authorization"] == "Bearer very-secret-token"
    lines = log.read_text(encoding="utf-8")
    assert "action=classified" in lines
    assert f"request_id={server.headers[-1]['X-Request-Id']}" in lines
    assert "very-secret-token" not in lines
    assert "hklm" not in lines


def test_a_token_others_can_read_is_not_used(make_app: MakeApp, newest_python: Path, tmp_path: Path) -> None:
    token = tmp_path / "token"
    token.write_text("very-secret-token\n", encoding="ascii")
    token.chmod(0o644)
    with running_model_server() as server:
        app = make_app(server.url, {"token_file": token})
        outcome = run_search(app, newest_python, "mitreclassify", ["on_error=fail"], RECORDS)

    assert server.requests == []
    assert "chmod 600" in errors_of(outcome)[0]
    assert "very-secret-token" not in str(outcome)


class Passwords(BaseHTTPRequestHandler):
    """Splunk's storage/passwords with one entry, or without the right to read it."""

    status = 200

    def do_GET(self) -> None:
        assert self.headers["Authorization"] == "Splunk session-key-of-the-stand-in"
        assert self.path.partition("?")[0].endswith("/storage/passwords/mitreclassify%3Amain%3A")
        body = json.dumps({"entry": [{"content": {"clear_password": "stored-token"}}]}).encode()
        self.send_response(self.status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.mark.parametrize("status", [200, 403, 404])
def test_a_token_can_come_from_storage_passwords(
    make_app: MakeApp, newest_python: Path, status: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Passwords, "status", status)
    splunkd = ThreadingHTTPServer(("127.0.0.1", 0), Passwords)
    thread = Thread(target=splunkd.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    with running_model_server() as server:
        app = make_app(server.url, {"token_password": "main"})
        uri = f"http://127.0.0.1:{splunkd.server_address[1]}"
        outcome = run_search(app, newest_python, "mitreclassify", [], RECORDS, splunkd_uri=uri)
    splunkd.shutdown()
    splunkd.server_close()
    thread.join()

    if status == 200:
        assert server.headers[0]["Authorization"] == "Bearer stored-token"
    else:
        assert {403: "list_storage_passwords", 404: "does not exist"}[status] in errors_of(outcome)[0]
        assert {str(row["mitre_status"]) for row in outcome.records} == {"misconfigured"}
