"""The HTTP API: routes, and how requests and errors look on the wire."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Mapping
from typing import Any

import orjson
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from mitre_core.wire import CLASSIFY_PATH, CLIENT_HEADER, DEADLINE_HEADER, Result, result_to_dict

from .bodies import decode_json, read_body
from .classify_request import Options, read_classify_request, read_text_request
from .engine import Order
from .errors import ApiError
from .models import ServedModel
from .server_state import ServerState

logger = logging.getLogger(__name__)


def create_app(state: ServerState) -> Starlette:
    """The application over a started engine and loaded models."""
    app = Starlette(
        routes=[
            Route(CLASSIFY_PATH, classify, methods=["POST"]),
            Route("/api", classify_text, methods=["POST"]),
            Route("/livez", livez),
            Route("/v1/models", list_models),
        ],
        exception_handlers={ApiError: answer_api_error, 404: answer_not_found, 405: answer_not_found},
    )
    app.state.server = state
    return app


async def classify(request: Request) -> Response:
    """`POST /v1/classify`."""
    state = _state(request)
    _demand_json(request)
    asked = read_classify_request(await _json_body(request), state.settings.max_events)
    model = state.models.find(asked.options.model)
    results = await run_order(request, model, asked.events, asked.options)
    return json_response(answer_of(model, results))


async def classify_text(request: Request) -> Response:
    """`POST /api`: the simple form, `{"text": ...}` in, label and score out."""
    state = _state(request)
    text = read_text_request(await _json_body(request))
    model = state.models.default()
    (result,) = await run_order(request, model, [{"text": text}], Options())
    return json_response(
        {
            "label": result.technique_id,
            "score": result.score,
            "technique": result.technique,
            "tactic": result.tactic,
            "attack_score": result.attack_score,
            "status": result.status,
            "model": model.title,
        }
    )


async def livez(_: Request) -> Response:
    """Whether the process answers."""
    return json_response({"status": "alive"})


async def list_models(request: Request) -> Response:
    """`GET /v1/models`."""
    state = _state(request)
    default = state.models.default()
    return json_response({"default": default.title, "models": [describe_model(m) for m in state.models.list()]})


async def run_order(request: Request, model: ServedModel, events: list[Any], options: Options) -> list[Result]:
    """Results from the engine, at the latest at the client's deadline."""
    order = Order(
        model=model,
        events=events,
        client=client_of(request),
        deadline=deadline_of(request.headers),
        threshold=options.threshold,
        top_k=options.top_k,
    )
    return await asyncio.wrap_future(_state(request).engine.submit(order))


def answer_of(model: ServedModel, results: list[Result]) -> dict[str, Any]:
    """The answer to a classify request."""
    return {
        "model": {"name": model.name, "version": model.version},
        "results": [result_to_dict(result) for result in results],
    }


def describe_model(model: ServedModel) -> dict[str, Any]:
    """One entry of `/v1/models`."""
    release = model.release
    return {
        "name": model.name,
        "version": model.version,
        "created": release.manifest.created,
        "attack_version": release.manifest.attack_version,
        "threshold": release.calibration.threshold,
        "labels": [{"id": label.id, "name": label.name, "tactics": label.tactics} for label in release.labels],
    }


def client_of(request: Request) -> str:
    """Among whom time is shared: the peer's address and the name it gives itself."""
    host = request.client.host if request.client else ""
    return f"{host} {request.headers.get(CLIENT_HEADER, '')[:64]}"


def deadline_of(headers: Mapping[str, str]) -> float:
    """When the client stops waiting, on time.monotonic()'s clock.

    Raises: ApiError 400.
    """
    value = headers.get(DEADLINE_HEADER)
    if value is None:
        return float("inf")
    if not value.isascii() or not value.isdigit() or len(value) > 9:
        raise ApiError(400, "bad_request", f"{DEADLINE_HEADER} {value[:40]!r}: needs whole milliseconds.")
    return time.monotonic() + int(value) / 1000


def json_response(data: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """JSON by orjson."""
    return Response(orjson.dumps(data), status, headers, media_type="application/json")


def error_response(error: ApiError) -> Response:
    """`{"error": {"code", "message"}}`."""
    headers = {"Retry-After": str(error.retry_after_s)} if error.retry_after_s is not None else None
    return json_response({"error": {"code": error.code, "message": str(error)}}, error.status, headers)


async def answer_api_error(_: Request, error: Exception) -> Response:
    """The answer to a refused request."""
    assert isinstance(error, ApiError)
    return error_response(error)


async def answer_not_found(request: Request, _: Exception) -> Response:
    """The answer to a path or method that does not exist."""
    return error_response(
        ApiError(404, "not_found", f"There is no {request.method} {request.url.path[:80]}; see /docs.")
    )


async def _json_body(request: Request) -> Any:
    max_bytes = _state(request).settings.max_body_mb << 20
    body = await read_body(request.stream(), request.headers.get("content-encoding", "").strip().lower(), max_bytes)
    return decode_json(body)


def _demand_json(request: Request) -> None:
    """Only JSON: a web page of another site cannot send that type without asking the server first."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/json":
        raise ApiError(415, "not_json", f"Content-Type {kind[:80]!r}: send application/json.")


def _state(request: Request) -> ServerState:
    return request.app.state.server
