"""The metrics, and that the dashboard asks only for metrics that exist."""

from __future__ import annotations

import json
import re
from pathlib import Path

from model_server.page_routes import PAGE
from tests.model_server.running_server import metric, running_server

DASHBOARD = PAGE.parent / "deploy" / "grafana.json"


def test_the_dashboard_shows_what_the_server_exports(tmp_path: Path) -> None:
    asked = set(re.findall(r"mitreclassify_[a-z_]+", DASHBOARD.read_text()))
    with running_server(tmp_path / "releases") as server:
        server.classify([{"text": "sam"}, {}])
        server.get("/nope")
        text = server.get("/metrics").text
    exported = set(re.findall(r"^(mitreclassify_[a-z_]+)", text, re.MULTILINE))
    assert asked - exported == set()
    assert len(json.loads(DASHBOARD.read_text())["panels"]) >= 12
    # Of a histogram any of its series will do; `_created` is Prometheus' own.
    assert families_of(exported) - families_of(asked) == set()


def families_of(series: set[str]) -> set[str]:
    return {re.sub("_(bucket|sum|count|created|total)$", "", name) for name in series}


def test_batches_stages_and_scores_are_counted(tmp_path: Path) -> None:
    with running_server(tmp_path / "releases") as server:
        server.classify([{"text": "sam one two"}, {"text": "other"}, {}, 3])
        assert metric(server, "mitreclassify_tokens_total") == 5 + 3
        assert metric(server, "mitreclassify_padding_tokens_total") == 2
        assert metric(server, "mitreclassify_pass_windows_count") == 1
        for stage in ("render", "tokenize", "compute", "decide"):
            assert metric(server, f'mitreclassify_stage_seconds_count{{stage="{stage}"}}') == 1
        for status, count in (("ok", 2), ("empty", 1), ("unreadable", 1)):
            assert metric(server, f'mitreclassify_events_total{{model="fake@1.0.0",status="{status}"}}') == count
        assert metric(server, 'mitreclassify_attack_scores_total{model="fake@1.0.0",tenth="0.9"}') == 1
        assert metric(server, 'mitreclassify_cache_entries{cache="scores"}') == 2
