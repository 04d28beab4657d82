"""The ASGI application: which route answers what, behind the gate."""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.routing import Route
from starlette.types import ASGIApp

from mitre_core.wire import CLASSIFY_PATH

from .access import Gate
from .auth import Tokens
from .classify_routes import classify, classify_text, render_texts
from .errors import ApiError
from .page_routes import docs, index, openapi, page_file
from .responses import answer_api_error, answer_crash, answer_not_found, answer_wrong_method
from .server_state import ServerState
from .status_routes import list_models, livez, metrics, model_card, readyz, reload_models


def create_app(state: ServerState, tokens: Tokens | None = None) -> ASGIApp:
    """The application over a started engine and loaded models."""
    app = Starlette(
        routes=[
            Route(CLASSIFY_PATH, classify, methods=["POST"]),
            Route("/api", classify_text, methods=["POST"]),
            Route("/v1/text", render_texts, methods=["POST"]),
            Route("/livez", livez),
            Route("/readyz", readyz),
            Route("/metrics", metrics),
            Route("/v1/models", list_models),
            Route("/v1/models/{model}/card", model_card),
            Route("/v1/admin/reload", reload_models, methods=["POST"]),
            Route("/", index),
            Route("/docs", docs),
            Route("/openapi.json", openapi),
            Route("/page/{name}", page_file),
        ],
        exception_handlers={
            ApiError: answer_api_error,
            404: answer_not_found,
            405: answer_wrong_method,
            Exception: answer_crash,
        },
    )
    app.state.server = state
    return Gate(app, state.settings, tokens, state.metrics.count_request)
