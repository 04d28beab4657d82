"""What an administrator wants to know of a model server: does it answer, with what, and what is to be done."""

from __future__ import annotations

import json
import time
from typing import Any, Callable, List, Mapping, NamedTuple, Optional, Tuple

from .client import describe_refusal
from .errors import MitreClassifyError, ServerNonsense
from .settings import ServerSettings
from .transport import Transport
from .wire import FIELDS_VERSION

READY_PATH, MODELS_PATH = "/readyz", "/v1/models"
EXPIRES_SOON_DAYS = 30
SLOW_MS = 1000
_MAX_REPLY_BYTES = 1 << 20
_NOTHING_TO_DO = "Nothing to do."

ReadExpiry = Callable[[ServerSettings], Optional[float]]


class ServerHealth(NamedTuple):
    """One row of `| mitreclassifyhealth`."""

    server: str
    url: str
    status: str  # ok, warning, error
    is_reachable: bool
    is_ready: bool
    latency_ms: Optional[int]
    default_model: str
    models: Tuple[str, ...]  # name@version
    attack_versions: Tuple[str, ...]
    event_text_versions: Tuple[str, ...]
    fields_version: str
    certificate_days: Optional[int]  # until the server's certificate expires
    advice: str


def check_server(
    server: ServerSettings,
    make_transport: Callable[[ServerSettings], Transport],
    timeout_s: float,
    read_expiry: ReadExpiry,
    clock: Callable[[], float] = time.time,
) -> ServerHealth:
    """Look at one server; whatever is wrong stands in the row."""
    health = ServerHealth(server.name, server.url, "error", False, False, None, "", (), (), (), "", None, "")
    try:
        transport = make_transport(server)
        started = clock()
        ready = transport.request("GET", READY_PATH, timeout_s, _MAX_REPLY_BYTES)
        health = health._replace(is_reachable=True, latency_ms=int((clock() - started) * 1000))
        reply = transport.request("GET", MODELS_PATH, timeout_s, _MAX_REPLY_BYTES)
        if reply.status != 200:
            raise describe_refusal(server.name, reply)
        health = _read_models(health, reply.body)._replace(is_ready=ready.status == 200)
        expires = read_expiry(server)
    except MitreClassifyError as error:
        return health._replace(advice=str(error))
    if expires is not None:
        health = health._replace(certificate_days=int((expires - clock()) // 86400))
    return _judge(health)


def _read_models(health: ServerHealth, body: bytes) -> ServerHealth:
    try:
        data = json.loads(body)
        models: List[Mapping[str, Any]] = list(data["models"])
        return health._replace(
            default_model=str(data["default"]),
            models=tuple("{}@{}".format(model["name"], model["version"]) for model in models),
            attack_versions=_distinct(models, "attack_version"),
            event_text_versions=_distinct(models, "event_text_version"),
            fields_version=str(data.get("fields_version", "")),
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise ServerNonsense(
            "The model server '{}' does not list its models. "
            "Check that the configured URL is a mitreclassify model server.".format(health.server)
        ) from None


def _distinct(models: List[Mapping[str, Any]], key: str) -> Tuple[str, ...]:
    return tuple(sorted({str(model[key]) for model in models if key in model}))


def _judge(health: ServerHealth) -> ServerHealth:
    """Status and advice for a server that answered."""
    errors, warnings = [], []
    if not health.is_ready:
        errors.append("The server runs, but its model does not answer: see the server's log.")
    if not health.models:
        errors.append("The server has no model: put a release into its releases folder.")
    if health.fields_version not in ("", str(FIELDS_VERSION)):
        errors.append(
            "The server speaks version {} of the wire contract, this add-on version {}: update the older one.".format(
                health.fields_version, FIELDS_VERSION
            )
        )
    if health.certificate_days is not None and health.certificate_days < EXPIRES_SOON_DAYS:
        warnings.append("The server's certificate expires in {} days: renew it.".format(health.certificate_days))
    if health.latency_ms is not None and health.latency_ms > SLOW_MS:
        warnings.append("The server took {} ms to answer: it is overloaded or far away.".format(health.latency_ms))
    status = "error" if errors else "warning" if warnings else "ok"
    return health._replace(status=status, advice=" ".join(errors + warnings) or _NOTHING_TO_DO)
