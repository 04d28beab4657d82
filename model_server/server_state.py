"""What the routes of one running server share."""

from __future__ import annotations

from dataclasses import dataclass

from .engine import Engine
from .models import Models
from .settings import Settings


@dataclass(frozen=True)
class ServerState:
    """Made once at the start."""

    settings: Settings
    models: Models
    engine: Engine
