"""One row a server, in words an administrator can act on."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.splunkd.app import write_settings
from tests.splunkd.model_server import running_model_server
from tests.splunkd.search import run_search

from .conftest import MakeApp


def test_one_row_a_server(make_app: MakeApp, python: Path) -> None:
    with running_model_server() as server:
        app = make_app(server.url)
        stanzas = {"server:local": {"url": server.url}, "server:gone": {"url": "http://127.0.0.1:1"}}
        write_settings(app, "mitreclassify.conf", stanzas)
        outcome = run_search(app, python, "mitreclassifyhealth")

    gone, local = outcome.records
    assert (outcome.messages, outcome.exit_code, outcome.stderr) == ([], 0, "")
    assert (gone["server"], gone["status"], gone["reachable"]) == ("gone", "error", "no")
    assert "Connection refused" in str(gone["advice"])
    assert int(str(local.pop("latency_ms"))) < 5000
    assert local == {
        "server": "local",
        "url": server.url,
        "status": "ok",
        "reachable": "yes",
        "ready": "yes",
        "default_model": "stand-in@1.0.0",
        "models": "stand-in@1.0.0",
        "attack_versions": "19",
        "event_text_versions": "1",
        "fields_version": "1",
        "advice": "Nothing to do.",
    }


def test_settings_that_cannot_be_used_are_a_row_the_alert_sees(make_app: MakeApp, newest_python: Path) -> None:
    app = make_app("http://127.0.0.1:1")
    write_settings(app, "mitreclassify.conf", {"server:local": {"url": "http://elsewhere.example"}})
    outcome = run_search(app, newest_python, "mitreclassifyhealth")

    (row,) = outcome.records
    assert (row["server"], row["status"], outcome.exit_code) == ("-", "error", 0)
    assert "must be https" in str(row["advice"])


@pytest.mark.parametrize("arg", ["server=https://evil.example.org", "server=other", "local"])
def test_only_configured_servers_can_be_asked(make_app: MakeApp, newest_python: Path, arg: str) -> None:
    outcome = run_search(make_app("http://127.0.0.1:1"), newest_python, "mitreclassifyhealth", [arg])

    assert outcome.records == []
    assert [level for level, _ in outcome.messages] == ["ERROR"]
    assert outcome.exit_code == 1
