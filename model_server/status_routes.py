"""Routes for those who run the server: alive, ready, metrics, models, reload."""

from __future__ import annotations

import asyncio
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from mitre_core.errors import ReleaseError
from mitre_core.wire import FIELDS_VERSION

from .errors import ApiError
from .models import ServedModel
from .responses import json_response
from .server_state import state_of

MODEL_CARD = "README.md"


async def livez(_: Request) -> Response:
    """Whether the process answers."""
    return json_response({"status": "alive"})


async def readyz(request: Request) -> Response:
    """Whether a canary came through the real queue."""
    found = await state_of(request).canary.check()
    body = {"status": found.status, "model": found.model, "canary_ms": found.canary_ms}
    return json_response(body, 200 if found.is_ready else 503)


async def metrics(request: Request) -> Response:
    """For Prometheus."""
    return Response(state_of(request).metrics.render(), media_type="text/plain; version=0.0.4; charset=utf-8")


async def list_models(request: Request) -> Response:
    """What is served, with its labels and the versions of the contracts."""
    models = state_of(request).models
    described = [describe_model(model) for model in models.list()]
    return json_response({"default": models.default().title, "fields_version": FIELDS_VERSION, "models": described})


async def model_card(request: Request) -> Response:
    """The card of one model, as Markdown."""
    model = state_of(request).models.find(request.path_params["model"])
    if MODEL_CARD not in model.release.manifest.files:
        raise ApiError(404, "no_card", f"The release {model.title} has no card.")
    return Response(model.release.file(MODEL_CARD).read_bytes(), media_type="text/markdown; charset=utf-8")


async def reload_models(request: Request) -> Response:
    """Load releases that are new in the folder, drop those that are gone; for administrators."""
    try:
        # In a thread: hashing and loading take seconds, and the server keeps answering.
        await asyncio.to_thread(state_of(request).models.reload)
    except ReleaseError as error:
        raise ApiError(409, "bad_release", str(error)) from None
    return await list_models(request)


def describe_model(model: ServedModel) -> dict[str, Any]:
    """One entry of `/v1/models`."""
    release = model.release
    return {
        "name": model.name,
        "version": model.version,
        "created": release.manifest.created,
        "attack_version": release.manifest.attack_version,
        "event_text_version": release.manifest.event_text_version,
        "threshold": release.calibration.threshold,
        "families": dict(release.calibration.families),
        "labels": [{"id": label.id, "name": label.name, "tactics": label.tactics} for label in release.labels],
    }
