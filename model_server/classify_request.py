"""What a client asks for: reading the body of `/v1/classify`, of `/api`, and of one line of a stream."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from mitre_core.wire import FIELDS_VERSION, MAX_TOP_K

from .errors import ApiError

KEYS = frozenset({"fields_version", "events", "model", "threshold", "top_k", "explain"})


class Options(NamedTuple):
    """How to answer; the same for the three forms."""

    model: str | None = None
    threshold: float | None = None
    top_k: int = 0
    explain: bool = False


class ClassifyRequest(NamedTuple):
    """A checked request."""

    events: list[Any]
    options: Options


def read_classify_request(data: Any, max_events: int) -> ClassifyRequest:
    """Check the decoded body of `/v1/classify`; what an event holds is not looked at here.

    Raises: ApiError 400 naming the key.
    """
    if not isinstance(data, dict):
        raise _bad(f"The body is a {_kind(data)}, needs an object with `events`.")
    unknown = sorted(set(data) - KEYS)
    if unknown:
        raise _bad(f"There is no key {unknown[0][:80]!r}; known are: {', '.join(sorted(KEYS))}.")
    _check_version(data.get("fields_version", FIELDS_VERSION), FIELDS_VERSION)
    events = data.get("events")
    if not isinstance(events, list):
        raise _bad(f"`events` is a {_kind(events)}, needs a list of objects.")
    if len(events) > max_events:
        raise ApiError(413, "too_many_events", f"{len(events)} events in one request; send at most {max_events}.")
    return ClassifyRequest(events, read_options(data))


def read_options(data: Mapping[str, Any]) -> Options:
    """Check model, threshold, top_k and explain.

    Raises: ApiError 400.
    """
    model, threshold = data.get("model"), data.get("threshold")
    top_k, explain = data.get("top_k", 0), data.get("explain", False)
    if model is not None and not isinstance(model, str):
        raise _bad(f"`model` is a {_kind(model)}, needs a text like `enterprise` or `enterprise@1.0.0`.")
    if threshold is not None and not (_is_number(threshold) and 0 <= threshold <= 1):
        raise _bad(f"`threshold` is {str(threshold)[:40]!r}, needs a number from 0 to 1.")
    if type(top_k) is not int or not 0 <= top_k <= MAX_TOP_K:
        raise _bad(f"`top_k` is {str(top_k)[:40]!r}, needs a whole number from 0 to {MAX_TOP_K}.")
    if not isinstance(explain, bool):
        raise _bad(f"`explain` is a {_kind(explain)}, needs true or false.")
    return Options(model or None, threshold, top_k, explain)


def read_options_from_query(query: Mapping[str, str]) -> Options:
    """The same options where the body has no room for them: in the URL of a stream.

    Raises: ApiError 400.
    """
    data: dict[str, Any] = dict(query)
    unknown = sorted(set(data) - KEYS | ({"events"} & set(data)))
    if unknown:
        raise _bad(f"There is no parameter {unknown[0][:80]!r} for a stream.")
    _check_version(data.pop("fields_version", str(FIELDS_VERSION)), str(FIELDS_VERSION))
    try:
        if "threshold" in data:
            data["threshold"] = float(data["threshold"])
        if "top_k" in data:
            data["top_k"] = int(data["top_k"])
    except ValueError as error:
        raise _bad(f"A parameter cannot be read: {error}.") from None
    if "explain" in data:
        data["explain"] = {"true": True, "1": True, "false": False, "0": False}.get(data["explain"], data["explain"])
    return read_options(data)


def read_text_request(data: Any) -> str:
    """Check the decoded body of `/api`.

    Raises: ApiError 400.
    """
    text = data.get("text") if isinstance(data, dict) else None
    if not isinstance(text, str):
        raise _bad('The body needs the form {"text": "..."}.')
    return text


def _check_version(seen: Any, known: int | str) -> None:
    if seen != known:
        raise _bad(f"fields_version {str(seen)[:40]!r} is not known here, {known} is; update the older side.")


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _bad(message: str) -> ApiError:
    return ApiError(400, "bad_request", message)


def _kind(value: Any) -> str:
    return {dict: "object", list: "list", str: "text", type(None): "null", bool: "boolean"}.get(type(value), "number")
