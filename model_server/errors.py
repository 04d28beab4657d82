"""What the API refuses, each with its HTTP status and the code clients can tell it by."""

from __future__ import annotations

from mitre_core.errors import MitreClassifyError


class ApiError(MitreClassifyError):
    """A request that is answered with `{"error": {"code", "message"}}`."""

    def __init__(self, status: int, code: str, message: str, retry_after_s: int | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.retry_after_s = retry_after_s


class HungUp(ApiError):
    """The client closed the connection before its body was whole; the log and the metrics alone hear of it."""

    def __init__(self) -> None:
        super().__init__(499, "hung_up", "The client hung up.")


class Overloaded(ApiError):
    """No room in the queue; worth trying again."""

    def __init__(self, retry_after_s: int) -> None:
        message = f"The server has as much waiting as it can take; try again in {retry_after_s} s."
        super().__init__(429, "overloaded", message, retry_after_s)
