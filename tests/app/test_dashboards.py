"""The dashboards: every name in them exists, and Splunk's own renderer draws each panel."""

from __future__ import annotations

import itertools
import json
import re
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from app.package import BUILD, ROOT, Tree
from tests.app.confs import make_environment, read_stanzas
from tests.app.spl import Environment, check_search, read_macros
from tests.app.studio import (
    DASHBOARDS,
    Results,
    build_renderer,
    compose_query,
    draw_dashboard,
    fill_with_results,
    read_definition,
)

VIEWS = ("overview", "investigation", "health")
DEFINITIONS = {name: read_definition(ROOT / f"default/data/ui/views/{name}.xml") for name in VIEWS}
RESULTS: dict[str, Results] = json.loads((DASHBOARDS / "results.json").read_text(encoding="utf-8"))
SOURCES = [(name, source) for name in VIEWS for source in DEFINITIONS[name]["dataSources"]]
SERIES_CLASS = "highcharts-point"
ERROR_TEXTS = ("error", "could not", "cannot", "no data", "no search results", "waiting for input", "invalid")


@pytest.fixture(scope="session")
def environment(root: Path, tree: Tree) -> Environment:
    return make_environment(root, tree, read_macros(read_stanzas(root, "macros")))


@pytest.fixture(scope="session")
def renderer() -> Path:
    folder = BUILD / "dashboards"
    build_renderer(folder)
    return folder


@pytest.mark.parametrize(("view", "source"), SOURCES)
def test_search_of_a_panel_can_work(view: str, source: str, environment: Environment) -> None:
    check_search(compose_query(DEFINITIONS[view], source), environment)


@pytest.mark.parametrize(("view", "source"), [pair for pair in SOURCES if pair[1] in RESULTS[pair[0]]])
def test_drawn_fields_are_those_of_the_search(view: str, source: str, environment: Environment) -> None:
    query = compose_query(DEFINITIONS[view], source)
    fields = check_search(query, environment)
    drawn = RESULTS[view][source]
    if re.search(r"timechart[^|]* BY \w+\s*$", query):  # one column for each value of the field
        assert "_time" in drawn
    else:
        assert set(drawn) <= fields


@pytest.mark.parametrize("view", VIEWS)
def test_every_name_in_a_dashboard_exists(view: str) -> None:
    definition = DEFINITIONS[view]
    placed = [item["item"] for item in definition["layout"]["structure"]]
    assert sorted(placed) == sorted(definition["visualizations"])
    assert sorted(definition["layout"]["globalInputs"]) == sorted(definition["inputs"])
    parts = [*definition["visualizations"].values(), *definition["inputs"].values()]
    used = {source for part in parts for source in part.get("dataSources", {}).values()}
    extended = {source["options"].get("extend") for source in definition["dataSources"].values()} - {None}
    assert used | extended == set(definition["dataSources"])


@pytest.mark.parametrize("view", VIEWS)
def test_every_token_is_set_by_an_input(view: str) -> None:
    definition = DEFINITIONS[view]
    tokens = {part["options"]["token"] for part in definition["inputs"].values()}
    text = json.dumps(definition["dataSources"])
    assert {token.partition(".")[0] for token in re.findall(r"\$([\w.]+)(?:\|s)?\$", text)} <= tokens


@pytest.mark.parametrize("view", VIEWS)
def test_no_link_can_put_a_command_into_a_search(view: str) -> None:
    queries = [source["options"]["query"] for source in DEFINITIONS[view]["dataSources"].values()]
    assert all(token.endswith("|s") for query in queries for token in re.findall(r"\$([^$ ]+)\$", query))


@pytest.mark.parametrize("view", VIEWS)
def test_panels_name_columns_and_colours_they_have(view: str) -> None:
    definition = DEFINITIONS[view]
    for name, panel in definition["visualizations"].items():
        text = json.dumps(panel).replace('\\"', '"')
        columns = set(re.findall(r'seriesByName\("([^"]+)"\)', text)) | set(
            re.findall(r"\$row\.([\w ]+)\.value(?:\|u)?\$", text)
        )
        columns |= set(panel["options"].get("columnFormat", {}))
        assert columns <= set(RESULTS[view][panel["dataSources"]["primary"]]), name
        assert set(re.findall(r"(?:rangeValue|matchValue)\((\w+)\)", text)) == set(panel.get("context", {})), name


@pytest.mark.parametrize("view", ["overview", "investigation"])
def test_a_click_opens_a_search_that_can_work_and_leads_to_the_verdict_form(
    view: str, root: Path, environment: Environment
) -> None:
    handlers = [
        handler for panel in DEFINITIONS[view]["visualizations"].values() for handler in panel.get("eventHandlers", [])
    ]
    (query,) = [
        query for handler in handlers for query in parse_qs(urlsplit(handler["options"]["url"]).query).get("q", [])
    ]
    fields = check_search(re.sub(r"\$row\.\w+\.value(?:\|u)?\$", "x", query), environment)
    assert set(read_stanzas(root, "workflow_actions")["mitreclassify_verdict"]["fields"].split(", ")) <= fields


@pytest.mark.parametrize("view", VIEWS)
def test_no_two_panels_overlap(view: str) -> None:
    blocks = [item["position"] for item in DEFINITIONS[view]["layout"]["structure"]]
    for index, one in enumerate(blocks):
        for other in blocks[index + 1 :]:
            beside = one["x"] + one["w"] <= other["x"] or other["x"] + other["w"] <= one["x"]
            above = one["y"] + one["h"] <= other["y"] or other["y"] + other["h"] <= one["y"]
            assert beside or above, (one, other)


@pytest.mark.parametrize("view", VIEWS)
def test_splunks_renderer_draws_every_panel(view: str, renderer: Path) -> None:
    definition = DEFINITIONS[view]
    drawn = DrawnPanels(draw_dashboard(renderer, view, fill_with_results(definition, RESULTS[view])))
    assert sorted(drawn.panels) == sorted(definition["visualizations"])
    for name, panel in definition["visualizations"].items():
        text, title = drawn.panels[name].text, panel["title"]
        columns = RESULTS[view][panel["dataSources"]["primary"]]
        assert text.startswith(title)
        said = text.removeprefix(title).removeprefix(panel.get("description", "")).lower()
        for value in filter(None, itertools.chain(*columns.values())):  # replacing "" would double the text each time
            said = said.replace(value.lower(), " ")
        assert not [error for error in ERROR_TEXTS if error in said], f"{name}: {said}"
        if panel["type"] == "splunk.table":
            assert drawn.panels[name].cells >= len(columns), name
        elif panel["type"] == "splunk.singlevalue":
            assert said != "", name
        else:
            assert drawn.panels[name].series > 0, name


@dataclass
class Panel:
    """What a panel shows: its text, table cells and chart series."""

    text: str = ""
    cells: int = 0
    series: int = 0


class DrawnPanels(HTMLParser):
    """Collects the panels of a page that Splunk's renderer drew, by their names in the definition."""

    def __init__(self, document: str) -> None:
        super().__init__()
        self.panels: dict[str, Panel] = {}
        self._current = Panel()
        self.feed(document)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if attributes.get("data-test") == "viz-item":
            self._current = self.panels.setdefault(attributes["data-id"], Panel())
        elif tag == "script":
            self._current = Panel()  # what follows belongs to no panel
        self._current.cells += attributes.get("data-test") == "cell"
        self._current.series += tag in ("path", "rect") and SERIES_CLASS in attributes.get("class", "")

    def handle_data(self, data: str) -> None:
        self._current.text += data
