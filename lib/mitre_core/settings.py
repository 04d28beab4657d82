"""The settings of the search commands: mitreclassify.conf, checked and typed."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any, Callable, Dict, Mapping, NamedTuple, Optional, Tuple
from urllib.parse import urlsplit

from .conf_file import Stanzas, read_layers
from .errors import SettingsError

CONF_NAME = "mitreclassify.conf"
CLASSIFY_STANZA = "classify"
SERVER_PREFIX = "server:"
LOOPBACK_HOSTS = ("127.0.0.1", "::1", "localhost")

_SERVER_NAME = re.compile(r"[A-Za-z0-9_-]{1,64}")
_MODEL_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}(@[A-Za-z0-9][A-Za-z0-9._-]{0,49})?")
_PREFIX = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,39}")
_TRUE, _FALSE = ("1", "true", "t", "yes", "y"), ("0", "false", "f", "no", "n")


class ServerSettings(NamedTuple):
    """One [server:<name>] stanza; "" where a setting is empty."""

    name: str
    url: str
    ca_file: str
    client_cert: str
    client_key: str
    token_file: str
    token_password: str
    disabled: bool


class Settings(NamedTuple):
    """The [classify] stanza, with the servers in the order in which they are tried."""

    servers: Tuple[ServerSettings, ...]
    others: Tuple[ServerSettings, ...]  # asked only by a search that names one
    model: str
    threshold: Optional[float]
    on_error: str
    prefix: str
    timeout_s: float
    connect_timeout_s: float
    retries: int
    batch_events: int
    max_in_flight: int
    distributed: bool
    required_fields: bool


def load_settings(app_folder: Path) -> Settings:
    """Read the app's settings.

    Raises: SettingsError with the stanza, the key, the value seen and what is allowed.
    """
    return parse_settings(read_layers(app_folder, CONF_NAME))


def parse_settings(stanzas: Stanzas) -> Settings:
    """Check and type the stanzas of mitreclassify.conf."""
    servers: Dict[str, ServerSettings] = {}
    for stanza in sorted(stanzas):
        if stanza.startswith(SERVER_PREFIX):
            server = _parse_server(stanza, stanzas[stanza])
            servers[server.name] = server
        elif stanza != CLASSIFY_STANZA:
            raise SettingsError(
                "{}: unknown stanza [{}]. Known are [classify] and [server:<name>].".format(CONF_NAME, stanza)
            )
    values = _parse_values(CLASSIFY_STANZA, stanzas.get(CLASSIFY_STANZA, {}), _CLASSIFY_KEYS)
    names = values.pop("servers")
    ordered = _order_servers(names, servers)
    others = tuple(server for server in servers.values() if not server.disabled and server not in ordered)
    return Settings(servers=ordered, others=others, **values)


def choose_servers(settings: Settings, name: Optional[str]) -> Tuple[ServerSettings, ...]:
    """The servers to try, or the one a search named.

    Raises: SettingsError when there is none.
    """
    if name is None:
        if not settings.servers:
            raise SettingsError(
                "No model server is configured. Name one on the setup page, or in local/{} "
                "under [server:<name>].".format(CONF_NAME)
            )
        return settings.servers
    parse_server_name(name)
    enabled = settings.servers + settings.others
    for server in enabled:
        if server.name == name:
            return (server,)
    known = ", ".join(server.name for server in enabled) or "none"
    raise SettingsError("There is no server '{}' in {}. Configured are: {}.".format(name, CONF_NAME, known))


def parse_server_name(value: str) -> str:
    """A server's name as it stands in its stanza; never a URL."""
    if not _SERVER_NAME.fullmatch(value):
        raise SettingsError(
            "server='{}' is not the name of a configured server: "
            "letters, digits, underscores and hyphens, never a URL.".format(value[:80])
        )
    return value


def parse_model(value: str) -> str:
    """A model's name, or name@version."""
    if not _MODEL_NAME.fullmatch(value):
        raise ValueError("a model's name, or name@version")
    return value


def parse_prefix(value: str) -> str:
    """What the added fields' names start with."""
    if not _PREFIX.fullmatch(value):
        raise ValueError("a letter or underscore, then letters, digits and underscores, at most 40 characters")
    return value


def parse_boolean(value: str) -> bool:
    """A truth value as Splunk writes them."""
    if value.lower() not in _TRUE + _FALSE:
        raise ValueError("true or false")
    return value.lower() in _TRUE


def parse_on_error(value: str) -> str:
    """What happens where a server gives no answer."""
    if value not in ("keep", "fail"):
        raise ValueError("keep or fail")
    return value


def number_within(low: float, high: float) -> Callable[[str], float]:
    """A parser of numbers from `low` to `high`."""

    def parse(value: str) -> float:
        try:
            number = float(value)
        except ValueError:
            number = float("nan")
        if not low <= number <= high:
            raise ValueError("a number from {:g} to {:g}".format(low, high))
        return number

    return parse


def integer_within(low: int, high: int) -> Callable[[str], int]:
    """A parser of integers from `low` to `high`."""

    def parse(value: str) -> int:
        if not re.fullmatch(r"[0-9]{1,9}", value) or not low <= int(value) <= high:
            raise ValueError("a whole number from {} to {}".format(low, high))
        return int(value)

    return parse


def _parse_list(value: str) -> Tuple[str, ...]:
    return tuple(part.strip() for part in value.split(",") if part.strip())


def _parse_path(value: str) -> str:
    path = os.path.expandvars(value)
    if not os.path.isabs(path):
        raise ValueError("an absolute path")
    return path


def _parse_password_name(value: str) -> str:
    if not _SERVER_NAME.fullmatch(value):
        raise ValueError("letters, digits, underscores and hyphens")
    return value


def _parse_url(value: str) -> str:
    try:
        parts = urlsplit(value)
        host, has_valid_port = parts.hostname, parts.port != 0
    except ValueError:
        raise ValueError("a URL such as https://models.example.org:8777") from None
    if parts.scheme not in ("http", "https") or not host or not has_valid_port:
        raise ValueError("a URL such as https://models.example.org:8777")
    if "@" in parts.netloc or parts.query or parts.fragment:
        raise ValueError("a URL without user name, password, query and fragment")
    if parts.scheme == "http" and host not in LOOPBACK_HOSTS:
        raise ValueError("https; http only to this machine ({})".format(", ".join(LOOPBACK_HOSTS)))
    return value.rstrip("/")


class _Key(NamedTuple):
    parse: Callable[[str], Any]
    default: Any  # where the setting is missing or empty


_CLASSIFY_KEYS: Mapping[str, _Key] = {
    "servers": _Key(_parse_list, ()),
    "model": _Key(parse_model, ""),
    "threshold": _Key(number_within(0, 1), None),
    "on_error": _Key(parse_on_error, "keep"),
    "prefix": _Key(parse_prefix, "mitre_"),
    "timeout_s": _Key(number_within(0.1, 600), 30.0),
    "connect_timeout_s": _Key(number_within(0.1, 60), 3.0),
    "retries": _Key(integer_within(0, 10), 3),
    "batch_events": _Key(integer_within(1, 1000), 500),
    "max_in_flight": _Key(integer_within(1, 32), 4),
    "distributed": _Key(parse_boolean, False),
    "required_fields": _Key(parse_boolean, True),
}
_SERVER_KEYS: Mapping[str, _Key] = {
    "url": _Key(_parse_url, ""),
    "ca_file": _Key(_parse_path, ""),
    "client_cert": _Key(_parse_path, ""),
    "client_key": _Key(_parse_path, ""),
    "token_file": _Key(_parse_path, ""),
    "token_password": _Key(_parse_password_name, ""),
    "disabled": _Key(parse_boolean, False),
}


def _parse_values(stanza: str, values: Mapping[str, str], keys: Mapping[str, _Key]) -> Dict[str, Any]:
    unknown = sorted(set(values) - set(keys))
    if unknown:
        raise SettingsError(
            "{} [{}]: unknown setting '{}'. Known are: {}.".format(CONF_NAME, stanza, unknown[0], ", ".join(keys))
        )
    parsed = {}
    for name, key in keys.items():
        value = values.get(name, "")
        try:
            parsed[name] = key.parse(value) if value else key.default
        except ValueError as error:
            raise SettingsError(
                "{} [{}] {} = {}: must be {}.".format(CONF_NAME, stanza, name, value[:80], error)
            ) from None
    return parsed


def _parse_server(stanza: str, values: Mapping[str, str]) -> ServerSettings:
    name = stanza[len(SERVER_PREFIX) :]
    if not _SERVER_NAME.fullmatch(name):
        raise SettingsError(
            "{} [{}]: a server's name is letters, digits, underscores and hyphens.".format(CONF_NAME, stanza)
        )
    server = ServerSettings(name=name, **_parse_values(stanza, values, _SERVER_KEYS))
    if not server.url and not server.disabled:
        raise SettingsError("{} [{}]: url is missing.".format(CONF_NAME, stanza))
    if bool(server.client_cert) != bool(server.client_key):
        raise SettingsError("{} [{}]: client_cert and client_key go together.".format(CONF_NAME, stanza))
    if server.token_file and server.token_password:
        raise SettingsError("{} [{}]: set token_file or token_password, not both.".format(CONF_NAME, stanza))
    return server


def _order_servers(names: Tuple[str, ...], servers: Mapping[str, ServerSettings]) -> Tuple[ServerSettings, ...]:
    for name in names:
        if name not in servers:
            raise SettingsError(
                "{} [classify] servers = {}: there is no stanza [server:{}].".format(CONF_NAME, ", ".join(names), name)
            )
    ordered = [servers[name] for name in names or servers]
    return tuple(server for server in ordered if not server.disabled)
