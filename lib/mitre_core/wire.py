"""The wire contract between the command and the model server: `POST /v1/classify`."""

from __future__ import annotations

import json
from typing import Any, Dict, Mapping, NamedTuple, Optional, Sequence, Tuple

from .errors import ServerNonsense

FIELDS_VERSION = 1
CLASSIFY_PATH = "/v1/classify"
MAX_EVENTS_PER_REQUEST = 1000
MAX_TOP_K = 20

REQUEST_ID_HEADER = "X-Request-Id"  # sent by the client, echoed by the server, in both logs
DEADLINE_HEADER = "X-Request-Deadline-Ms"  # how long the client will still wait; work past it is not computed
CLIENT_HEADER = "X-Client-Id"  # one word a search: the server shares its time fairly among clients

BENIGN = "benign"
UNKNOWN = "unknown"

STATUS_OK = "ok"
STATUS_EMPTY = "empty"  # nothing in the event that could be rendered
STATUS_UNREADABLE = "unreadable"  # not an object of fields
STATUS_DEADLINE = "deadline"  # not computed: the client's deadline had passed
STATUS_FAILED = "failed"  # the model could not compute it; its neighbours are not affected


class Candidate(NamedTuple):
    """One label with its calibrated score (0..1)."""

    technique_id: str
    technique: str
    score: float


class Result(NamedTuple):
    """What the model says of one event. Scores are calibrated, 0..1; None where nothing was computed."""

    technique_id: str  # an id, `benign`, `unknown` (an attack below the threshold), "" where nothing was computed
    technique: str
    tactic: str  # several joined by ", "
    score: Optional[float]
    attack_score: Optional[float]
    status: str
    truncated: bool = False
    top: Tuple[Candidate, ...] = ()
    evidence: Tuple[str, ...] = ()  # spans of the event's text, with explain


class Answer(NamedTuple):
    """The decoded answer to one classify request: `results` has one entry per event, in order."""

    model: str  # name@version
    results: Tuple[Result, ...]


def encode_request(
    events: Sequence[Mapping[str, Any]],
    *,
    model: Optional[str] = None,
    threshold: Optional[float] = None,
    top_k: int = 0,
    explain: bool = False,
) -> bytes:
    """The body of a classify request; options left at their defaults are left out."""
    body: Dict[str, Any] = {"fields_version": FIELDS_VERSION, "events": list(events)}
    if model:
        body["model"] = model
    if threshold is not None:
        body["threshold"] = threshold
    if top_k:
        body["top_k"] = top_k
    if explain:
        body["explain"] = True
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def decode_answer(body: bytes, event_count: int) -> Answer:
    """Read a classify answer strictly.

    Raises: ServerNonsense when it is not JSON, not of this form, or not one result per event.
    """
    try:
        data = json.loads(body)
        model = data["model"]
        results = tuple(_decode_result(row) for row in data["results"])
        answer = Answer("{}@{}".format(model["name"], model["version"]), results)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ServerNonsense(
            "The model server's answer is not a classify answer ({}). ".format(type(error).__name__)
            + "Check that the configured URL is a mitreclassify model server."
        ) from None
    if len(results) != event_count:
        raise ServerNonsense("The model server answered {} results for {} events.".format(len(results), event_count))
    return answer


def result_to_dict(result: Result) -> Dict[str, Any]:
    """One result in the form it has on the wire and in `classify --output` files."""
    row: Dict[str, Any] = result._asdict()
    row["top"] = [candidate._asdict() for candidate in result.top]
    row["evidence"] = list(result.evidence)
    return row


def _decode_result(row: Mapping[str, Any]) -> Result:
    return Result(
        technique_id=_text(row["technique_id"]),
        technique=_text(row["technique"]),
        tactic=_text(row["tactic"]),
        score=_score(row["score"]),
        attack_score=_score(row["attack_score"]),
        status=_text(row["status"]),
        truncated=bool(row.get("truncated", False)),
        top=tuple(_decode_candidate(candidate) for candidate in row.get("top", ())),
        evidence=tuple(_text(span) for span in row.get("evidence", ())),
    )


def _decode_candidate(row: Mapping[str, Any]) -> Candidate:
    score = _score(row["score"])
    if score is None:
        raise ValueError("a candidate without a score")
    return Candidate(_text(row["technique_id"]), _text(row["technique"]), score)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value


def _score(value: Any) -> Optional[float]:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0.0 <= value <= 1.0:
        raise ValueError("not a score")
    return float(value)
