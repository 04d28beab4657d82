"""One HTTP exchange with one model server, over connections that stay open."""

from __future__ import annotations

import os
import ssl
import threading
import time
from typing import Callable, Dict, Mapping, NamedTuple, Optional

import requests
import urllib3

from .errors import ServerNonsense, ServerUnavailable, SettingsError
from .settings import ServerSettings
from .tokens import check_private

_READ_BYTES = 65536
_CHECK_CERTIFICATE = "Check ca_file, and that url has the name the certificate is for."
_CHECK_ROUTE = "Check that the server runs, that url is right, and that no firewall is in between."


class TimedOut(ServerUnavailable):
    """The server is there, or may be, but takes longer than it was given."""


class Reply(NamedTuple):
    """What the server answered."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class Transport:
    """Speaks to one server. Safe to use from several threads: each has connections of its own."""

    def __init__(
        self,
        server: ServerSettings,
        token: Optional[str],
        connect_timeout_s: float,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.server = server
        self._token = token
        self._connect_timeout_s = connect_timeout_s
        self._clock = clock
        self._local = threading.local()
        for path in filter(None, (server.ca_file, server.client_cert, server.client_key)):
            if not os.access(path, os.R_OK):
                raise SettingsError("[server:{}]: the file {} cannot be read.".format(server.name, path))
        if server.client_key:
            check_private(server.client_key, os.stat(server.client_key))

    def request(
        self,
        method: str,
        path: str,
        timeout_s: float,
        max_bytes: int,
        body: Optional[bytes] = None,
        headers: Optional[Mapping[str, str]] = None,
    ) -> Reply:
        """Send one request and read the whole answer.

        Raises: TimedOut, ServerUnavailable or, past `max_bytes`, ServerNonsense.
        """
        name, deadline = self.server.name, self._clock() + timeout_s
        try:
            with self._session().request(
                method,
                self.server.url + path,
                data=body,
                headers=dict(headers or {}),
                timeout=(min(self._connect_timeout_s, timeout_s), timeout_s),
                allow_redirects=False,
                stream=True,
            ) as response:
                return Reply(response.status_code, response.headers, self._read(response, max_bytes, deadline))
        except (requests.Timeout, urllib3.exceptions.ReadTimeoutError):
            raise TimedOut(
                "The model server '{}' ({}) did not answer within {:g} s: "
                "it is overloaded, stopped, or behind a firewall.".format(name, self.server.url, timeout_s)
            ) from None
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError, ssl.SSLError) as error:
            raise ServerUnavailable(
                "The model server '{}' ({}) cannot be reached: {}".format(name, self.server.url, find_reason(error))
            ) from None

    def close(self) -> None:
        """Close this thread's connections."""
        session = getattr(self._local, "session", None)
        if session is not None:
            session.close()
            del self._local.session

    def _read(self, response: requests.Response, max_bytes: int, deadline: float) -> bytes:
        parts, size = [], 0
        while True:
            part = response.raw.read1(_READ_BYTES)  # what is there: a slow sender is looked at for each piece
            if not part:
                return b"".join(parts)
            size += len(part)
            if size > max_bytes:
                raise ServerNonsense(
                    "The model server '{}' sent more than {} bytes. "
                    "Check that the configured URL is a mitreclassify model server.".format(self.server.name, max_bytes)
                )
            if self._clock() > deadline:
                raise requests.Timeout
            parts.append(part)

    def _session(self) -> requests.Session:
        session = getattr(self._local, "session", None)
        if session is None:
            session = self._local.session = requests.Session()
            session.trust_env = False  # no proxy and no .netrc of whoever started Splunk
            session.headers.update(self._make_headers())
            session.verify = self.server.ca_file or True
            if self.server.client_cert:
                session.cert = (self.server.client_cert, self.server.client_key)
        return session

    def _make_headers(self) -> Dict[str, str]:
        headers = {"Accept": "application/json", "Accept-Encoding": "identity", "User-Agent": "mitreclassify"}
        if self._token:
            headers["Authorization"] = "Bearer " + self._token
        return headers


def find_reason(error: BaseException) -> str:
    """The innermost cause of a connection error that says something, in words, and what to check."""
    reason, pending, seen = "the connection broke", [error], set()
    while pending:
        cause = pending.pop()
        seen.add(id(cause))
        if isinstance(cause, ssl.SSLCertVerificationError):
            said = cause.verify_message.rstrip(".")
            return "its certificate cannot be verified ({}). {}".format(said, _CHECK_CERTIFICATE)
        if isinstance(cause, ssl.SSLError):
            reason = "TLS failed ({})".format(cause.reason or "no reason given")
        elif isinstance(cause, OSError) and cause.strerror:
            reason = cause.strerror
        inner = [*cause.args, getattr(cause, "reason", None), cause.__context__]
        pending.extend(item for item in inner if isinstance(item, BaseException) and id(item) not in seen)
    return "{}. {}".format(reason, _CHECK_ROUTE)
