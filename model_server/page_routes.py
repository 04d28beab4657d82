"""The page at `/`, the description of the API at `/docs`, and the files both need."""

from __future__ import annotations

from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, Response

from .errors import ApiError

PAGE = Path(__file__).parent / "page"
TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".json": "application/json",
}
FILES = {path.name: path for path in PAGE.iterdir() if path.suffix in TYPES}


async def index(_: Request) -> Response:
    """The page."""
    return _file("index.html")


async def docs(_: Request) -> Response:
    """The API's description, for people."""
    return _file("docs.html")


async def openapi(_: Request) -> Response:
    """The API's description, for programs."""
    return _file("openapi.json")


async def page_file(request: Request) -> Response:
    """A script, style or picture of the page."""
    return _file(request.path_params["name"])


def _file(name: str) -> Response:
    if name not in FILES:
        raise ApiError(404, "not_found", f"The page has no file {name[:80]!r}.")
    return FileResponse(FILES[name], media_type=TYPES[FILES[name].suffix])
