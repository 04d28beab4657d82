"""The secrets that open a model server: read from files only their owner can read."""

from __future__ import annotations

import os
import stat

from .errors import SettingsError

MAX_TOKEN_BYTES = 4096


def read_token_file(path: str) -> str:
    """The token in a file.

    Raises: SettingsError when the file could have been read or written by others, or holds no token.
    """
    try:
        with open(path, "rb") as file:
            check_private(path, os.fstat(file.fileno()))
            content = file.read(MAX_TOKEN_BYTES + 1)
    except OSError as error:
        raise SettingsError("The token file {} cannot be read: {}.".format(path, error.strerror)) from None
    return check_token(content.decode("latin-1").strip(), "The token file {}".format(path))


def check_private(path: str, status: os.stat_result) -> None:
    """Check that a file is ours (or root's) and that nobody else can read it.

    Raises: SettingsError.
    """
    if not stat.S_ISREG(status.st_mode):
        raise SettingsError("{} is not a regular file.".format(path))
    if os.name != "posix":
        return
    if status.st_uid not in (os.geteuid(), 0):
        raise SettingsError(
            "{} belongs to user id {}, not to the user Splunk runs as ({}): chown it.".format(
                path, status.st_uid, os.geteuid()
            )
        )
    if status.st_mode & 0o077:
        raise SettingsError(
            "{} can be read by others (mode {:04o}): run chmod 600 on it.".format(path, stat.S_IMODE(status.st_mode))
        )


def check_token(token: str, where: str) -> str:
    """A token that can stand in a header. The message never holds it.

    Raises: SettingsError.
    """
    if not token or len(token) > MAX_TOKEN_BYTES or not all("!" <= sign <= "~" for sign in token):
        raise SettingsError(
            "{} does not hold a token: one line of at most {} printable ASCII characters without spaces.".format(
                where, MAX_TOKEN_BYTES
            )
        )
    return token
