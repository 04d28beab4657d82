"""HTTP connections that hold nothing for a peer that neither asks nor reads."""

from __future__ import annotations

import asyncio
from typing import Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from .bodies import BODY_TIMEOUT_S


class Connection(H11Protocol):
    """uvicorn's own, which waits for ever for a request's head, and for an answer to be taken.

    Its `limit_concurrency` answers 503 to heads that are whole, so that silent connections are still without bound.
    """

    max_connections = 512  # twice the default of max_requests, and half of the files a process may commonly open
    head_timeout_s = 10.0
    send_timeout_s = BODY_TIMEOUT_S  # as long as a body may take on its way in

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._head_timer: asyncio.TimerHandle | None = None
        self._send_timer: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:
        super().connection_made(transport)
        if len(self.connections) > self.max_connections:
            transport.abort()
        else:
            self._await_head()

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        # Answered before its body was there: uvicorn waits for the rest of that for ever.
        is_answered = self.conn.our_state is h11.DONE
        if self.conn.their_state is h11.IDLE or is_answered:
            self._await_head()
        else:
            self._head_timer = _cancel(self._head_timer)

    def pause_writing(self) -> None:
        super().pause_writing()
        self._send_timer = self.loop.call_later(self.send_timeout_s, self.transport.abort)

    def resume_writing(self) -> None:
        super().resume_writing()
        self._send_timer = _cancel(self._send_timer)

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        self._head_timer = _cancel(self._head_timer)
        self._send_timer = _cancel(self._send_timer)

    def _await_head(self) -> None:
        if self._head_timer is None:  # not anew for every byte of it
            self._head_timer = self.loop.call_later(self.head_timeout_s, self.transport.abort)


def _cancel(timer: asyncio.TimerHandle | None) -> None:
    if timer is not None:
        timer.cancel()
