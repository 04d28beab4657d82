"""The server's settings: one TOML file, overridden by flags; unknown keys are refused."""

from __future__ import annotations

import ipaddress
import math
import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from mitre_core.errors import SettingsError
from mitre_core.wire import MAX_EVENTS_PER_REQUEST

from .backends import BACKENDS, TORCH_MODES
from .models import RELEASES


@dataclass(frozen=True)
class Settings:
    """Every setting with its default; the README explains them one by one."""

    host: str = "127.0.0.1"
    port: int = 8777
    releases: str = str(RELEASES)
    models: tuple[str, ...] = ()  # empty: the newest version of every name
    default_model: str = ""  # empty: enterprise, else the one with the most labels
    backend: str = "onnx"
    torch_mode: str = "plain"  # of the torch backend: plain, compile or triton
    compute_threads: int = 0  # 0: one for every core this process may use
    threads_per_pass: int = 1
    batch_tokens: int = 1024
    queue_tokens: int = 400_000
    max_requests: int = 256
    cache_mb: int = 64
    stuck_after_s: float = 30.0
    drain_s: float = 20.0
    max_body_mb: int = 32  # decompressed
    max_events: int = MAX_EVENTS_PER_REQUEST
    token_file: str = ""
    tls_cert: str = ""
    tls_key: str = ""
    client_ca: str = ""
    allowed_hosts: tuple[str, ...] = ()  # names beside loopback's that a Host header may carry
    log_level: str = "info"

    @property
    def is_loopback(self) -> bool:
        """Whether only this machine can connect."""
        return is_loopback(self.host)


def load_settings(path: Path | None, flags: Mapping[str, Any]) -> Settings:
    """Defaults, then the file, then flags that are not None.

    Raises: SettingsError naming the key.
    """
    values = dict(_read(path)) if path else {}
    settings = Settings(**{key: _checked(key, value) for key, value in values.items()})
    given = {key: _checked(key, value) for key, value in flags.items() if value is not None}
    settings = replace(settings, **given)
    _check(settings)
    return settings


def is_loopback(host: str) -> bool:
    """Whether an address to bind to is reachable from this machine alone."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def available_cores() -> int:
    """The cores this process may use; macOS and Windows tell only of all."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _read(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            return tomllib.load(file)
    except OSError as error:
        raise SettingsError(f"{path}: cannot be read ({error.strerror}); check --config.") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path}: not TOML ({error}).") from None


def _checked(key: str, value: Any) -> Any:
    defaults = {field.name: field.default for field in fields(Settings)}
    if key not in defaults:
        raise SettingsError(f"There is no setting {key!r}; known are: {', '.join(sorted(defaults))}.")
    default = defaults[key]
    if isinstance(default, tuple):
        if isinstance(value, (list, tuple)) and all(isinstance(item, str) for item in value):
            return tuple(value)
        raise SettingsError(f"{key} = {value!r}: needs a list of texts.")
    if isinstance(default, float) and type(value) is int:
        return float(value)
    if isinstance(default, float) and not (isinstance(value, float) and math.isfinite(value)):
        raise SettingsError(f"{key} = {value!r}: needs a finite number.")
    if type(value) is not type(default):
        raise SettingsError(f"{key} = {value!r}: needs a {type(default).__name__}.")
    return value


def _check(settings: Settings) -> None:
    lowest = {
        "port": 0,
        "compute_threads": 0,
        "threads_per_pass": 1,
        "batch_tokens": 128,
        "queue_tokens": 1024,
        "max_requests": 1,
        "cache_mb": 0,
        "max_body_mb": 1,
        "max_events": 1,
        "stuck_after_s": 1,
        "drain_s": 0,
    }
    for key, least in lowest.items():
        if getattr(settings, key) < least:
            raise SettingsError(f"{key} = {getattr(settings, key)}: must be at least {least}.")
    if settings.port > 65535:
        raise SettingsError(f"port = {settings.port}: must be at most 65535.")
    if settings.backend not in BACKENDS:
        raise SettingsError(f"backend = {settings.backend!r}: use one of {', '.join(BACKENDS)}.")
    if settings.torch_mode not in TORCH_MODES:
        raise SettingsError(f"torch_mode = {settings.torch_mode!r}: use one of {', '.join(TORCH_MODES)}.")
    if settings.torch_mode != "plain" and settings.backend != "torch":
        raise SettingsError(f"torch_mode = {settings.torch_mode!r} is for the torch backend: set backend = 'torch'.")
    if settings.log_level not in ("debug", "info", "warning", "error"):
        raise SettingsError(f"log_level = {settings.log_level!r}: use debug, info, warning or error.")
    if bool(settings.tls_cert) != bool(settings.tls_key):
        raise SettingsError("tls_cert and tls_key belong together; give both or neither.")
    if settings.client_ca and not settings.tls_cert:
        raise SettingsError("client_ca needs tls_cert and tls_key: client certificates are part of TLS.")
    if not settings.is_loopback and not (settings.token_file or settings.client_ca):
        raise SettingsError(
            f"host = {settings.host!r} is reachable from other machines: give token_file, or client_ca with tls_cert "
            "and tls_key, or bind to 127.0.0.1."
        )
