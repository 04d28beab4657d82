"""A stand-in for Splunk Web: the app's static files, and the parts of the REST interface its pages use."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

STATIC = Path(__file__).parents[2] / "app/appserver/static"
FORM_KEY = "8123456789"
REST = "/en-US/splunkd/__raw/servicesNS/nobody/mitreclassify/"  # Splunk refuses a POST for the owner "-"
SUMMARY = "MITRE Classify - Summary for the dashboards"
TYPES = {".js": "text/javascript", ".css": "text/css"}

PAGE = """<!doctype html><meta charset="utf-8">
<link rel="stylesheet" href="/en-US/static/app/mitreclassify/mitreclassify.css">
<body style="font-family:sans-serif;margin:20px"><div id="mitreclassify-{view}">Loading</div>
<script src="/en-US/static/app/mitreclassify/{view}.js"></script><script>{script}</script>"""

Row = dict[str, Any]
Answer = tuple[int, Any]


class SplunkState:
    """What the stand-in holds and what it was asked."""

    def __init__(self, conf: dict[str, dict[str, str]], answer_search: Callable[[str], list[Row]]) -> None:
        self.conf = conf
        self.answer_search = answer_search
        self.passwords: dict[str, str] = {}
        self.saved = {SUMMARY: {"disabled": "1"}}
        self.apps: dict[str, str] = {}
        self.collections: set[str] = set()
        self.verdicts: list[Row] = []
        self.is_read_only = False
        self.is_search_broken = False
        self.search_messages: list[Row] = []
        self.script = ""

    def answer(self, method: str, path: str, values: dict[str, str], body: bytes) -> Answer:
        """The status and JSON of one REST call, by what follows the app in its path."""
        if method == "POST" and self.is_read_only and not path.startswith("search/"):
            return 403, {"messages": [{"text": "You lack the capability."}]}
        if path.startswith("configs/conf-mitreclassify"):
            return self._answer_conf(method, unquote(path.partition("conf-mitreclassify")[2].lstrip("/")), values)
        if path.startswith("saved/searches/"):
            search = self.saved[unquote(path.removeprefix("saved/searches/"))]
            search.update(values if method == "POST" else {})
            return 200, {"entry": [{"content": search}]}
        if path == "storage/passwords":
            if values["name"] in self.passwords:
                return 409, {"messages": [{"text": "exists"}]}
            self.passwords[values["name"]] = values["password"]
            return 201, {}
        if path.startswith("storage/passwords/"):
            self.passwords[unquote(path).split(":")[1]] = values["password"]
            return 200, {}
        if path == "storage/collections/config":
            if values["name"] in self.collections:
                return 409, {"messages": [{"text": "exists"}]}
            self.collections.add(values["name"])
            return 201, {}
        if path.startswith("storage/collections/data/mitre_verdicts"):
            if "mitre_verdicts" not in self.collections:
                return 404, {"messages": [{"text": "Collection not found: mitre_verdicts"}]}
            if method == "POST":
                self.verdicts += json.loads(body)
            return 200, self.verdicts
        if path == "apps/local/mitreclassify":
            self.apps.update(values)
            return 200, {}
        if path == "search/jobs" and self.is_search_broken:
            return 503, {"messages": [{"text": "The search could not be dispatched."}]}
        if path == "search/jobs":
            return 200, {"results": self.answer_search(values["search"]), "messages": self.search_messages}
        if path == "authentication/current-context":
            return 200, {"entry": [{"content": {"username": "kim"}}]}
        return 404, {"messages": [{"text": f"no {path}"}]}

    def _answer_conf(self, method: str, stanza: str, values: dict[str, str]) -> Answer:
        if method == "GET":
            return 200, {"entry": [{"name": name, "content": content} for name, content in self.conf.items()]}
        name = stanza or values.pop("name")
        if (name in self.conf) is not bool(stanza):
            return (404 if stanza else 409), {"messages": [{"text": f"stanza {name}"}]}
        self.conf.setdefault(name, {}).update(values)
        return 201, {}


@contextmanager
def serve_splunk(state: SplunkState) -> Iterator[str]:
    """Serve the stand-in on a free port of this machine and give its address."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            url = urlsplit(self.path)
            if url.path.startswith("/en-US/static/app/mitreclassify/"):
                file = STATIC / Path(url.path).name
                return self._send(200, file.read_bytes(), TYPES[file.suffix])
            if url.path.startswith("/en-US/app/mitreclassify/"):
                page = PAGE.replace("{view}", Path(url.path).name).replace("{script}", state.script)
                return self._send(200, page.encode(), "text/html")
            return self._answer_rest("GET")

        def do_POST(self) -> None:
            self._answer_rest("POST")

        def _answer_rest(self, method: str) -> None:
            url = urlsplit(self.path)
            if not url.path.startswith(REST) or self.headers.get("X-Splunk-Form-Key") != FORM_KEY:
                return self._send(401, b'{"messages": [{"text": "CSRF validation failed"}]}', "application/json")
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            is_json = self.headers.get("Content-Type") == "application/json"
            text = url.query if method == "GET" or is_json else body.decode()
            values = {name: value[0] for name, value in parse_qs(text, keep_blank_values=True).items()}
            status, answer = state.answer(method, url.path.removeprefix(REST), values, body)
            return self._send(status, json.dumps(answer).encode(), "application/json")

        def _send(self, status: int, body: bytes, content_type: str) -> None:
            self.send_response(status)
            self.send_header("Content-Type", content_type)
            self.send_header("Content-Length", str(len(body)))
            self.send_header("Set-Cookie", f"splunkweb_csrf_token_{self.server.server_port}={FORM_KEY}; Path=/")  # type: ignore[attr-defined]
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
