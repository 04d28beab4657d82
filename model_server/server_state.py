"""What the routes of one running server share."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import Request

from .bodies import BodyRoom
from .engine import Engine
from .metrics import Metrics
from .models import Models
from .readiness import Canary
from .settings import Settings


@dataclass(frozen=True)
class ServerState:
    """Made once at the start."""

    settings: Settings
    models: Models
    engine: Engine
    metrics: Metrics
    canary: Canary
    bodies: BodyRoom
    streams: BodyRoom  # of their own: idle ones are not to take the room of requests


def state_of(request: Request) -> ServerState:
    """The state of the server a request came to."""
    return request.app.state.server
