"""How answers and errors look on the wire."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from mitre_core.wire import Result, result_to_dict

from .errors import ApiError
from .models import ServedModel


def json_response(data: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """JSON by orjson."""
    return Response(orjson.dumps(data), status, headers, media_type="application/json")


def answer_of(model: ServedModel, results: list[Result]) -> dict[str, Any]:
    """The answer to a classify request."""
    return {
        "model": {"name": model.name, "version": model.version},
        "results": [result_to_dict(result) for result in results],
    }


def error_response(error: ApiError) -> Response:
    """`{"error": {"code", "message"}}`."""
    headers = {}
    if error.retry_after_s is not None:
        headers["Retry-After"] = str(error.retry_after_s)
    if error.status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    return json_response({"error": {"code": error.code, "message": str(error)}}, error.status, headers)


async def answer_api_error(request: Request, error: Exception) -> Response:
    """The answer to a refused request."""
    assert isinstance(error, ApiError)
    request.state.error_code = error.code
    return error_response(error)


async def answer_not_found(request: Request, _: Exception) -> Response:
    """The answer to a path that does not exist."""
    message = f"There is no {request.method} {request.url.path[:80]}; see /docs."
    return await answer_api_error(request, ApiError(404, "not_found", message))


async def answer_wrong_method(request: Request, error: Exception) -> Response:
    """The answer to a method that a path does not take."""
    assert isinstance(error, HTTPException)
    assert error.headers is not None
    message = f"{request.url.path[:80]} takes {error.headers['Allow']}; see /docs."
    response = await answer_api_error(request, ApiError(405, "wrong_method", message))
    response.headers.update(error.headers)
    return response


async def answer_crash(request: Request, _: Exception) -> Response:
    """The answer to a fault of ours; the traceback is in the log."""
    message = "The server failed on this request; its log says why, under the request's id."
    return await answer_api_error(request, ApiError(500, "internal", message))
