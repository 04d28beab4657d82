"""`python -m model_server serve`: load the releases, start the engine, listen."""

from __future__ import annotations

import asyncio
import functools
import logging
import signal
import socket
import ssl
import sys
from collections.abc import Callable
from pathlib import Path

import uvicorn
from starlette.types import ASGIApp

from mitre_core.errors import SettingsError

from .app import create_app
from .auth import Tokens
from .bodies import BodyRoom
from .classifier import Classifier
from .connections import Connection
from .engine import Engine, EngineEvents, ignore
from .metrics import Metrics
from .models import Load, Models
from .readiness import Canary
from .server_state import ServerState
from .settings import Settings
from .stream import STREAM_BYTES

logger = logging.getLogger(__name__)

# Python hands the interpreter to another thread this often while one computes; the default of 5 ms would let
# rendering hold up the compute thread for longer than a short forward pass takes.
SWITCH_INTERVAL_S = 0.0005
BODIES_AT_ONCE = 8  # of the largest size; of small ones as many as fit
STREAMS_AT_ONCE = 32


class Server(uvicorn.Server):
    """uvicorn's own, which gives a peer a minute for the TLS handshake, before `Connection` counts it."""

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        loop = asyncio.get_running_loop()
        if self.config.is_ssl:
            listen = functools.partial(loop.create_server, ssl_handshake_timeout=Connection.head_timeout_s)
            loop.create_server = listen  # type: ignore[method-assign]
        await super().startup(sockets)


def serve(settings: Settings) -> int:
    """Serve until SIGTERM or SIGINT; returns the exit code: 1 when the backend kept sticking or work was left."""
    configure_logging(settings.log_level)
    is_exhausted = False

    def give_up() -> None:
        nonlocal is_exhausted
        is_exhausted = True
        server.should_exit = True

    def load(folder: Path) -> Classifier:
        return Classifier.load(folder, settings.backend, settings.threads_per_pass, settings.torch_mode)

    check_certificates(settings)
    tokens = Tokens(Path(settings.token_file)) if settings.token_file else None
    state = start_state(settings, load, on_exhausted=give_up)
    server = Server(server_config(settings, create_app(state, tokens)))
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    # uvicorn raises the signal again once it has stopped; the engine still has to be closed then.
    signal.signal(signal.SIGTERM, lambda *_: None)
    try:
        server.run()
    except KeyboardInterrupt:
        pass
    finally:
        # uvicorn has waited for drain_s: for what is left now nobody waits.
        is_drained = state.engine.close(1.0)
        logger.info("event=stopped drained=%s", str(is_drained).lower())
    return 0 if is_drained and not is_exhausted and server.started else 1


def start_state(settings: Settings, load: Load, on_exhausted: Callable[[], None] = ignore) -> ServerState:
    """Load the models and start the engine's threads.

    Raises: ReleaseError, SettingsError.
    """
    models = Models(Path(settings.releases), load, wanted=settings.models, default=settings.default_model)
    metrics = Metrics()
    engine = Engine(settings, EngineEvents(metrics.count_pass, metrics.count_stage, on_exhausted))
    metrics.watch(engine, models)
    bodies = BodyRoom(BODIES_AT_ONCE * (settings.max_body_mb << 20))
    streams = BodyRoom(STREAMS_AT_ONCE * STREAM_BYTES)
    return ServerState(settings, models, engine, metrics, Canary(engine, models), bodies, streams)


def check_certificates(settings: Settings) -> None:
    """Load them once before anything else: uvicorn's own error names no file.

    Raises: SettingsError.
    """
    if not settings.tls_cert:
        return
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    try:
        context.load_cert_chain(settings.tls_cert, settings.tls_key)
        if settings.client_ca:
            context.load_verify_locations(settings.client_ca)
    except OSError as error:
        files = ", ".join(f"{name} = {getattr(settings, name)!r}" for name in ("tls_cert", "tls_key", "client_ca"))
        raise SettingsError(f"{files}: cannot be used ({error}); check the files and who may read them.") from None


def server_config(settings: Settings, app: ASGIApp) -> uvicorn.Config:
    """uvicorn's part of the settings."""
    return uvicorn.Config(
        app,
        host=settings.host,
        port=settings.port,
        # Over h11, whatever else is installed: httptools reads a request's head of any length into memory.
        http=Connection,
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,  # the peer's address decides whose share is used: a header must not
        h11_max_incomplete_event_size=64 << 10,
        timeout_keep_alive=75,
        timeout_graceful_shutdown=max(1, int(settings.drain_s)),
        ssl_certfile=settings.tls_cert or None,
        ssl_keyfile=settings.tls_key or None,
        ssl_ca_certs=settings.client_ca or None,
        ssl_cert_reqs=ssl.CERT_REQUIRED if settings.client_ca else ssl.CERT_NONE,
    )


def configure_logging(level: str) -> None:
    """key=value lines on stderr."""
    logging.basicConfig(
        level=level.upper(),
        format="time=%(asctime)s.%(msecs)03d level=%(levelname)s logger=%(name)s %(message)s",
        datefmt="%Y-%m-%dT%H:%M:%S",
    )
    logging.getLogger("uvicorn").setLevel(logging.WARNING)
