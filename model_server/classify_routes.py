"""Routes that classify: `/v1/classify` in its two forms, and `/api`."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Mapping
from typing import Any

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from mitre_core.event_text import EVENT_TEXT_VERSION
from mitre_core.wire import CLASSIFY_PATH, DEADLINE_HEADER, Result

from .bodies import Lease, decode_aside, decode_json, decode_stream, demand_pieces, lease_decoded, read_body
from .classify_request import Options, read_classify_request, read_options_from_query, read_text_request
from .engine import Order, Row, Ticket
from .errors import ApiError, HungUp
from .models import ServedModel
from .responses import answer_of, json_response
from .server_state import state_of
from .stream import MAX_LINE_BYTES, ResultStream

JSON = "application/json"
NDJSON = "application/x-ndjson"
ANSWER_EARLY_S = 0.25  # an answer that arrives just past the deadline is lost: at most so much, or a tenth, before


async def classify(request: Request) -> Response:
    """`POST /v1/classify`: one JSON object, or a stream of events a line."""
    if _content_type(request) == NDJSON:
        return _classify_stream(request)
    _demand_json(request)
    state = state_of(request)
    deadline = deadline_of(request.headers)
    with state.bodies.lease() as lease:
        asked = read_classify_request(await _json_body(request, lease), state.settings.max_events)
        request.state.events = len(asked.events)
        model = state.models.find(asked.options.model)
        results = await run_order(request, make_order(request, model, asked.events, asked.options, deadline))
        return json_response(answer_of(model, results))


async def classify_text(request: Request) -> Response:
    """`POST /api`: the simple form, `{"text": ...}` in, label and score out."""
    state = state_of(request)
    model = state.models.default()
    deadline = deadline_of(request.headers)
    with state.bodies.lease() as lease:
        text = read_text_request(await _json_body(request, lease))
        request.state.events = 1
        (result,) = await run_order(request, make_order(request, model, [{"text": text}], Options(), deadline))
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


async def render_texts(request: Request) -> Response:
    """`POST /v1/text`: what the model reads of events: decoded, masked, in windows."""
    state = state_of(request)
    _demand_json(request)
    deadline = deadline_of(request.headers)
    with state.bodies.lease() as lease:
        asked = read_classify_request(await _json_body(request, lease), state.settings.max_events)
        request.state.events = len(asked.events)
        if asked.options != Options():
            raise ApiError(400, "bad_request", "Texts are the same for every model: send `events` alone.")
        order = make_order(request, state.models.default(), asked.events, asked.options, deadline)
        texts = await _wait_for_client(request, state.engine.read(order))
    rows = [
        {"windows": text.prepared.windows, "truncated": text.prepared.is_truncated, "status": text.prepared.status}
        for text in texts
    ]
    return json_response({"event_text_version": EVENT_TEXT_VERSION, "texts": rows})


def make_order(request: Request, model: ServedModel, events: list[Any], options: Options, deadline: float) -> Order:
    """What a request wants of the engine."""
    return Order(
        model=model,
        events=events,
        client=request.state.client,
        deadline=deadline,
        threshold=options.threshold,
        top_k=options.top_k,
        explain=options.explain,
    )


async def run_order(request: Request, order: Order) -> list[Result]:
    """Results from the engine; what is not done at the client's deadline, or when it hangs up, is not computed."""
    state = state_of(request)
    results = await _wait_for_client(request, state.engine.submit(order))
    state.metrics.count_results(order.model, results)
    return results


def deadline_of(headers: Mapping[str, str]) -> float:
    """When to answer at the latest, on time.monotonic()'s clock.

    Raises: ApiError 400.
    """
    value = headers.get(DEADLINE_HEADER)
    if value is None:
        return float("inf")
    if not value.isascii() or not value.isdigit() or len(value) > 9:
        raise ApiError(400, "bad_request", f"{DEADLINE_HEADER} {value[:40]!r}: needs whole milliseconds.")
    left_s = int(value) / 1000
    return time.monotonic() + left_s - min(ANSWER_EARLY_S, left_s / 10)


async def _wait_for_client(request: Request, ticket: Ticket[Row]) -> list[Row]:
    """The answer, or as much of it as there is when the client hangs up."""
    hang_up = asyncio.ensure_future(_hang_up(request))
    try:
        return await _wait(ticket, hang_up)
    finally:
        hang_up.cancel()


async def _wait(ticket: Ticket[Row], *until: asyncio.Future[None]) -> list[Row]:
    """The answer, at the order's deadline or when one of `until` is done at the latest."""
    answer = asyncio.wrap_future(ticket.answer)
    left_s = ticket.order.deadline - time.monotonic()
    timeout_s = None if left_s == float("inf") else max(0.0, left_s)
    try:
        await asyncio.wait({answer, *until}, timeout=timeout_s, return_when=asyncio.FIRST_COMPLETED)
    finally:  # also when this task was cancelled: nobody waits then
        if not answer.done():
            ticket.expire()
    return await answer


async def _hang_up(request: Request) -> None:
    """Return when the client has closed the connection."""
    while (await request.receive())["type"] != "http.disconnect":
        pass


def _classify_stream(request: Request) -> Response:
    state = state_of(request)
    options = read_options_from_query(request.query_params)
    deadline = deadline_of(request.headers)
    if options.explain:
        raise ApiError(400, "bad_request", "`explain` is not for streams; ask for single events by JSON.")
    model = state.models.find(options.model)
    body = decode_stream(demand_pieces(_body(request)), _encoding(request), MAX_LINE_BYTES)

    async def run(events: list[Any]) -> list[Result]:
        results = await _wait(state.engine.submit(make_order(request, model, events, options, deadline)))
        state.metrics.count_results(model, results)
        return results

    request.state.events = "stream"
    return ResultStream(body, run, model.title, state.streams)


async def _json_body(request: Request, lease: Lease) -> Any:
    max_bytes = state_of(request).settings.max_body_mb << 20
    body = await read_body(_body(request), _encoding(request), max_bytes, lease)
    lease_decoded(body, max_bytes, lease)
    return await decode_aside(decode_json, body)


def _content_type(request: Request) -> str:
    return request.headers.get("content-type", "").partition(";")[0].strip().lower()


def _demand_json(request: Request) -> None:
    """Only JSON: a page of another site cannot send that type without asking the server first.

    Raises: ApiError 415.
    """
    kind = _content_type(request)
    if kind != JSON:
        raise ApiError(415, "not_json", f"Content-Type {kind[:80]!r}: send {JSON}, or {NDJSON} to {CLASSIFY_PATH}.")


async def _body(request: Request) -> AsyncIterator[bytes]:
    try:
        async for data in request.stream():
            yield data
    except ClientDisconnect:
        raise HungUp from None


def _encoding(request: Request) -> str:
    return request.headers.get("content-encoding", "").strip().lower()
