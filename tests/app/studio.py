"""Reads the app's dashboards, and draws them in a headless browser with Splunk's own packages."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.app.browser import draw_page, need_program

DASHBOARDS = Path(__file__).parent / "dashboards"
ESBUILD_OPTIONS = ("--bundle", "--minify", "--log-level=error", "--define:process.env.NODE_ENV='\"production\"'")

Definition = dict[str, Any]
Results = Mapping[str, Mapping[str, list[str | None]]]  # data source -> field -> values

PAGE = """<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="page.css"><body style="margin:0">
<div id="root" style="height:100vh"></div><script>window.SCHEME="light";window.DEFINITION={definition}</script>
<script src="page.js"></script>"""


def read_definition(view: Path) -> Definition:
    """The JSON inside a Dashboard Studio view."""
    match = re.search(r"<definition><!\[CDATA\[(.*)\]\]></definition>", view.read_text(encoding="utf-8"), re.DOTALL)
    assert match, f"{view} holds no definition"
    return json.loads(match.group(1))


def compose_query(definition: Definition, source: str) -> str:
    """The whole search of a data source, with those it extends in front and a value for each token."""
    options = definition["dataSources"][source]["options"]
    query = options["query"]
    if parent := options.get("extend"):
        query = f"{compose_query(definition, parent)} {query}"
    return re.sub(r"\$\w+\|s\$", '"*"', query)


def fill_with_results(definition: Definition, results: Results) -> Definition:
    """The definition with every search replaced by its results."""
    sources = {}
    for source in definition["dataSources"]:
        columns = results.get(source, {"_time": []})
        data = {"fields": [{"name": name} for name in columns], "columns": list(columns.values())}
        sources[source] = {"type": "ds.test", "options": {"data": data}}
    return {**definition, "dataSources": sources}


def build_renderer(folder: Path) -> None:
    """Install Splunk's packages where they are missing, and bundle the page's script into `folder`."""
    npm = need_program("npm", package="nodejs npm")
    lock = DASHBOARDS / "package-lock.json"
    stamp = DASHBOARDS / "node_modules/.installed"
    if not stamp.is_file() or stamp.read_bytes() != lock.read_bytes():
        command = [npm, "ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"]
        subprocess.run(command, cwd=DASHBOARDS, check=True, timeout=1200)
        stamp.write_bytes(lock.read_bytes())
    folder.mkdir(parents=True, exist_ok=True)
    esbuild = DASHBOARDS / "node_modules/.bin/esbuild"
    command = [str(esbuild), "page.jsx", *ESBUILD_OPTIONS, f"--outfile={folder / 'page.js'}"]
    subprocess.run(command, cwd=DASHBOARDS, check=True, timeout=600)


def draw_dashboard(folder: Path, name: str, definition: Definition) -> str:
    """The dashboard's DOM after it was drawn; a picture of it stays beside the page."""
    page = folder / f"{name}.html"
    text = json.dumps(definition).replace("<", "\\u003c")
    page.write_text(PAGE.replace("{definition}", text), encoding="utf-8")
    return draw_page(page.as_uri(), folder / f"{name}.png", definition["layout"]["options"]["height"] + 90)
