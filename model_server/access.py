"""The gate in front of the routes: who may ask what, request ids, the request log and metrics."""

from __future__ import annotations

import logging
import re
import time
import uuid
from collections.abc import Callable
from typing import NamedTuple

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from mitre_core.wire import CLIENT_HEADER, REQUEST_ID_HEADER

from .auth import ADMIN, CLASSIFY, Tokens
from .errors import ApiError
from .responses import error_response
from .settings import Settings

logger = logging.getLogger(__name__)

OPEN_PATHS = frozenset({"/", "/docs", "/openapi.json", "/livez", "/readyz"})
OPEN_PREFIX = "/page/"
ADMIN_PREFIX = "/v1/admin/"
EITHER_PATHS = frozenset({"/metrics", "/v1/models"})
LOOPBACK_NAMES = frozenset({"localhost", "127.0.0.1", "::1"})

_REQUEST_ID = re.compile(r"[\w.:@/+=-]{1,128}", re.ASCII)
_SECURITY_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    # Own scripts, styles and requests; nothing inline, nothing from elsewhere.
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
}


class Finished(NamedTuple):
    """One answered request, for the metrics."""

    path: str  # the route's, or "other"
    status: int
    code: str  # of the error, or ""
    seconds: float


class Gate:
    """ASGI application around the routes; everything a request may fail on before its route is here."""

    def __init__(
        self, app: ASGIApp, settings: Settings, tokens: Tokens | None, on_finished: Callable[[Finished], None]
    ):
        self._app = app
        self._settings = settings
        self._tokens = tokens
        self._on_finished = on_finished
        self._names = LOOPBACK_NAMES | {name.lower() for name in (settings.host, *settings.allowed_hosts)}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = time.perf_counter()
        headers = Headers(scope=scope)
        state = scope.setdefault("state", {})
        state["request_id"] = request_id = request_id_of(headers)
        status = 0

        async def send_marked(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                out = MutableHeaders(scope=message)
                out[REQUEST_ID_HEADER] = request_id
                for name, value in _SECURITY_HEADERS.items():
                    out.setdefault(name, value)
            await send(message)

        try:
            self._check(scope, headers)
            state["client"] = self._client_of(scope, headers)
            await self._app(scope, receive, send_marked)
        except ApiError as error:
            state["error_code"] = error.code
            await error_response(error)(scope, receive, send_marked)
        except Exception:  # the outer edge; the routes' own handler has answered already
            logger.exception("event=request_failed id=%s", request_id)
        finally:
            self._finish(scope, status, time.perf_counter() - started)

    def _check(self, scope: Scope, headers: Headers) -> None:
        """Raises: ApiError for a request that must not reach its route."""
        host = headers.get("host", "")
        if (self._settings.is_loopback or self._settings.allowed_hosts) and host_name(host) not in self._names:
            # A page whose name was made to resolve to 127.0.0.1 would send its own name here.
            message = f"Host {host[:80]!r} is not served here; add it to allowed_hosts if it should be."
            raise ApiError(403, "unknown_host", message)
        origin = headers.get("origin")
        if origin is not None and origin.partition("://")[2] != host:
            raise ApiError(403, "cross_origin", "Pages of other origins may not ask this server.")
        self._authorize(scope["path"], headers)

    def _authorize(self, path: str, headers: Headers) -> None:
        if path in OPEN_PATHS or path.startswith(OPEN_PREFIX):
            return
        needed = {ADMIN} if path.startswith(ADMIN_PREFIX) else {ADMIN, CLASSIFY} if path in EITHER_PATHS else {CLASSIFY}
        if self._tokens is None:
            # Client certificates let in whom they let in, but they name no administrator.
            if needed == {ADMIN} and not self._settings.is_loopback:
                raise ApiError(403, "no_admin_token", "Give the server a token_file with an `admin` token first.")
            return
        scheme, _, token = headers.get("authorization", "").partition(" ")
        roles = self._tokens.roles(token.strip()) if scheme.lower() == "bearer" else frozenset()
        if not roles:
            raise ApiError(401, "unauthorized", "Send `Authorization: Bearer TOKEN` with a token this server knows.")
        if not roles & needed:
            raise ApiError(403, "forbidden", f"This token is not for {' or '.join(sorted(needed))}.")

    def _client_of(self, scope: Scope, headers: Headers) -> str:
        """Among whom time is shared: the token or else the peer's address, and the name the client gives itself."""
        token = headers.get("authorization", "") if self._tokens else ""
        peer = scope["client"][0] if scope.get("client") else ""
        return f"{hash(token) if token else peer} {headers.get(CLIENT_HEADER, '')[:64]}"

    def _finish(self, scope: Scope, status: int, seconds: float) -> None:
        state = scope["state"]
        route = scope.get("route")
        path = getattr(route, "path", "other")
        code = state.get("error_code", "")
        self._on_finished(Finished(path, status, code, seconds))
        level = logging.DEBUG if path in ("/livez", "/readyz", "/metrics") and status == 200 else logging.INFO
        peer = scope["client"][0] if scope.get("client") else ""
        logger.log(
            level,
            "event=request id=%s peer=%s method=%s path=%s status=%d code=%s events=%s ms=%.1f",
            state["request_id"],
            peer,
            scope["method"],
            path,
            status,
            code or "-",
            state.get("events", "-"),
            seconds * 1000,
        )


def request_id_of(headers: Headers) -> str:
    """The client's id where it is fit for a log line, else a new one."""
    given = headers.get(REQUEST_ID_HEADER, "")
    return given if _REQUEST_ID.fullmatch(given) else uuid.uuid4().hex


def host_name(host: str) -> str:
    """The name in a Host header, without port and brackets."""
    if host.startswith("["):
        return host[1:].partition("]")[0].lower()
    return host.partition(":")[0].lower()
