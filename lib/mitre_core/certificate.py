"""When a server's certificate expires."""

from __future__ import annotations

import socket
import ssl
from typing import Optional
from urllib.parse import urlsplit

import certifi

from .settings import ServerSettings


def read_expiry(server: ServerSettings, timeout_s: float) -> Optional[float]:
    """Seconds since the epoch; None without TLS, or where the certificate cannot be seen."""
    parts = urlsplit(server.url)
    if parts.scheme != "https":
        return None
    context = ssl.create_default_context(cafile=server.ca_file or certifi.where())
    if server.client_cert:
        context.load_cert_chain(server.client_cert, server.client_key)
    try:
        plain = socket.create_connection((parts.hostname, parts.port or 443), timeout_s)
        with plain, context.wrap_socket(plain, server_hostname=parts.hostname) as secure:
            certificate = secure.getpeercert() or {}
    except OSError:
        return None
    expires = certificate.get("notAfter")
    return float(ssl.cert_time_to_seconds(expires)) if isinstance(expires, str) else None
