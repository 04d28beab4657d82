"""Finds a server's token: in its file, or in Splunk's storage/passwords as the search's user."""

from __future__ import annotations

import json
from typing import Any, Optional

from mitre_core.errors import SettingsError
from mitre_core.settings import ServerSettings
from mitre_core.tokens import check_token, read_token_file

REALM = "mitreclassify"


def read_token(server: ServerSettings, service: Any) -> Optional[str]:
    """The token a server is asked with; None where it has none.

    Raises: SettingsError.
    """
    if server.token_file:
        return read_token_file(server.token_file)
    if server.token_password:
        return _read_password(server.token_password, service)
    return None


def _read_password(name: str, service: Any) -> str:
    where = "The entry '{}' (realm {}) in storage/passwords".format(name, REALM)
    path = "/servicesNS/nobody/mitreclassify/storage/passwords/" + "{}:{}:".format(REALM, name)
    try:
        answer = service.get(path, output_mode="json")
        token = json.loads(answer.body.read())["entry"][0]["content"]["clear_password"]
    except Exception as error:  # the SDK raises HTTPError, AuthenticationError, OSError and more
        status = getattr(error, "status", None)
        if status == 404:
            raise SettingsError("{} does not exist: save the token on the setup page.".format(where)) from None
        if status in (401, 403):
            raise SettingsError(
                "{} may not be read by this user: the capability list_storage_passwords is missing. "
                "An administrator can use token_file instead.".format(where)
            ) from None
        raise SettingsError("{} cannot be read ({}).".format(where, type(error).__name__)) from None
    return check_token(str(token), where)
