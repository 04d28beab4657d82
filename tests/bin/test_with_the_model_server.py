"""The built command against the real model server, over a backend that knows four words."""

from __future__ import annotations

from pathlib import Path

from tests.model_server.running_server import running_server
from tests.splunkd.search import run_search

from .conftest import MakeApp

EXPECTED = {
    "reg save hklm sam": ("T1003.002", "ok", "Security Account Manager"),
    "netstat": ("T1049", "ok", "System Network Connections Discovery"),
    "whoami": ("benign", "ok", None),
    "": (None, "empty", None),
}


def test_command_and_server_understand_each_other(make_app: MakeApp, python: Path, tmp_path: Path) -> None:
    texts = [*EXPECTED, *EXPECTED]
    with running_server(tmp_path / "releases") as server:
        app = make_app(server.url)
        args = ["field=CommandLine", "top_k=2", "explain=true"]
        records = [{"_time": "1", "CommandLine": text} for text in texts]
        outcome = run_search(app, python, "mitreclassify", args, records)
        health = run_search(app, python, "mitreclassifyhealth")

    assert outcome.messages == []
    found = [(row.get("mitre_technique_id"), row["mitre_status"]) for row in outcome.records]
    assert found == [EXPECTED[text][:2] for text in texts]
    assert outcome.records[0]["mitre_technique"] == EXPECTED[texts[0]][2]
    assert outcome.records[0]["mitre_model"] == "fake@1.0.0"
    top = outcome.records[0]["mitre_top_technique_id"]
    assert isinstance(top, list)
    assert top[0] == "T1003.002"
    assert [(row["status"], row["models"], row["fields_version"]) for row in health.records] == [
        ("ok", "fake@1.0.0", "1")
    ]


def test_a_model_the_server_lacks_is_named(make_app: MakeApp, newest_python: Path, tmp_path: Path) -> None:
    with running_server(tmp_path / "releases") as server:
        outcome = run_search(
            make_app(server.url), newest_python, "mitreclassify", ["model=other"], [{"CommandLine": "whoami"}]
        )

    ((level, message),) = outcome.messages
    assert level == "ERROR"
    assert "other" in message
    assert outcome.records[0]["mitre_status"] == "refused"
