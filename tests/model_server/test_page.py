"""The page and the API's description: served, offline, complete."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from model_server.app import create_app
from model_server.page_routes import PAGE
from tests.model_server.running_server import RunningServer, running_server

OWN_PATHS = {"/", "/docs", "/openapi.json", "/page/{name}"}  # of the page, not of the API


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    with running_server(tmp_path_factory.mktemp("releases")) as running:
        yield running


@pytest.mark.parametrize("path", ["/", "/docs"])
def test_every_file_the_page_names_is_served_from_here(server: RunningServer, path: str) -> None:
    page = server.get(path)
    assert page.headers["Content-Type"].startswith("text/html")
    policy = page.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    named = re.findall(r'(?:src|href)="([^"]+)"', page.text)
    assert named
    for name in named:
        assert name.startswith("/")
        assert server.get(name).status_code == 200, name


def test_scripts_import_only_files_that_are_here() -> None:
    for script in PAGE.glob("*.js"):
        for name in re.findall(r'from "([^"]+)"', script.read_text()):
            assert (PAGE / name).is_file()


def test_nothing_comes_from_elsewhere_and_no_text_becomes_markup() -> None:
    for path in PAGE.iterdir():
        text = path.read_text()
        assert not re.search(r"https?://(?!www\.w3\.org/2000/svg)", text), path
        assert not re.search(
            r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|style=|onclick=", text
        ), path


@pytest.mark.parametrize("name", ["nope.js", "..%2fapp.py", "%2e%2e/app.py", "index.html%00"])
def test_nothing_else_is_served(server: RunningServer, name: str) -> None:
    assert server.get("/page/" + name).status_code == 404


def test_the_description_names_every_route_and_no_other(server: RunningServer) -> None:
    described = server.get("/openapi.json").json()["paths"]
    gate = create_app(server.state)
    routes = {route.path for route in gate._app.routes}  # type: ignore[attr-defined]
    assert set(described) == routes - OWN_PATHS


def test_the_described_examples_are_true(server: RunningServer) -> None:
    described = json.loads((Path(PAGE) / "openapi.json").read_text())
    post = described["paths"]["/v1/classify"]["post"]
    request = {**post["requestBody"]["content"]["application/json"]["example"], "model": "fake"}
    answer = server.post("/v1/classify", request).json()
    example = post["responses"]["200"]["content"]["application/json"]["example"]
    assert set(answer) == set(example)
    assert set(answer["results"][0]) == set(example["results"][0])
    assert answer["results"][0]["technique_id"] == "T1003.002"


def test_the_texts_are_what_the_model_reads(server: RunningServer) -> None:
    answer = server.post("/v1/text", {"events": [{"text": "REG   save HKLM\\SAM"}, 3]}).json()
    assert answer["texts"][0]["windows"] == ["reg save hklm\\sam"]
    assert answer["texts"][1] == {"windows": [], "truncated": False, "status": "unreadable"}
