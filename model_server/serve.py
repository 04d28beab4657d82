"""`python -m model_server serve`: load the releases, start the engine, listen."""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path

import uvicorn

from .app import create_app
from .classifier import Classifier
from .engine import Engine, EngineSettings
from .models import Models
from .server_state import ServerState
from .settings import Settings

# Python hands the interpreter to another thread this often while one computes; the default of 5 ms would let
# rendering hold up the compute thread for longer than a short forward pass takes.
SWITCH_INTERVAL_S = 0.0005


def serve(settings: Settings) -> int:
    """Serve until SIGTERM or SIGINT; returns the exit code."""
    configure_logging(settings.log_level)
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    state = start_state(settings)
    config = uvicorn.Config(
        create_app(state),
        host=settings.host,
        port=settings.port,
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=max(1, int(settings.drain_s)),
    )
    uvicorn.Server(config).run()
    return 0 if state.engine.close(settings.drain_s) else 1


def start_state(settings: Settings) -> ServerState:
    """Load the models and start the engine's threads.

    Raises: ReleaseError, SettingsError.
    """

    def load(folder: Path) -> Classifier:
        return Classifier.load(folder, settings.backend, settings.threads_per_pass)

    models = Models(Path(settings.releases), load, wanted=settings.models, default=settings.default_model)
    return ServerState(settings, models, Engine(engine_settings(settings)))


def engine_settings(settings: Settings) -> EngineSettings:
    """The engine's part of the settings."""
    return EngineSettings(
        threads=settings.compute_threads or len(os.sched_getaffinity(0)),
        batch_tokens=settings.batch_tokens,
        queue_tokens=settings.queue_tokens,
        max_requests=settings.max_requests,
        cache_bytes=settings.cache_mb << 20,
        stuck_after_s=settings.stuck_after_s,
    )


def configure_logging(level: str) -> None:
    """key=value lines on stderr."""
    logging.basicConfig(
        level=level.upper(),
        format="time=%(asctime)s.%(msecs)03dZ level=%(levelname)s logger=%(name)s %(message)s",
        datefmt="%Y-%m-%dT%H:%M:%S",
    )
