"""Bearer tokens from a file: one role each, compared in constant time, read again when the file changes."""

from __future__ import annotations

import hmac
import logging
import os
import re
import stat
import time
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from mitre_core.errors import SettingsError

logger = logging.getLogger(__name__)

CLASSIFY = "classify"
ADMIN = "admin"
ROLES = (CLASSIFY, ADMIN)
MIN_TOKEN_CHARS = 20  # shorter ones can be guessed
REREAD_AFTER_S = 1.0


class NoTokens(SettingsError):
    """The file is gone or holds no token: nobody gets in."""


class _Token(NamedTuple):
    role: str
    digest: bytes


class Tokens:
    """The tokens of a file with lines of `classify TOKEN` or `admin TOKEN`; several of a role are valid at once.

    So a token is rotated by adding the new one, changing the clients, and removing the old one.
    """

    def __init__(self, path: Path, clock: Callable[[], float] = time.monotonic) -> None:
        """Read the file.

        Raises: SettingsError when it cannot be used.
        """
        self._path = path
        self._clock = clock
        self._looked_at = clock()
        self._stamp: tuple[int, int, int] | None = _stamp(path)
        self._tokens = read_tokens(path)

    def roles(self, token: str) -> frozenset[str]:
        """What a token allows; nothing for an unknown one."""
        self._reread()
        digest = _digest(token)
        # Every token is compared whatever was found before, so that time tells nothing.
        return frozenset(known.role for known in self._tokens if hmac.compare_digest(known.digest, digest))

    def _reread(self) -> None:
        now = self._clock()
        if now - self._looked_at < REREAD_AFTER_S:
            return
        self._looked_at = now
        try:
            stamp = _stamp(self._path)
            if stamp != self._stamp:
                self._tokens = read_tokens(self._path)
                self._stamp = stamp
                logger.info("event=tokens_reread path=%s", self._path)
        except NoTokens as error:
            # Whoever takes the tokens away means it; without a stamp the file is read as soon as it is back.
            self._tokens, self._stamp = (), None
            logger.error('event=tokens_gone message="%s"', error)
        except SettingsError as error:
            logger.error('event=tokens_unreadable message="%s"', error)


def read_tokens(path: Path) -> tuple[_Token, ...]:
    """Read a token file; `#` starts a comment.

    Raises: SettingsError naming file and line; a token itself is never shown.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
        mode = path.stat().st_mode
    except OSError as error:
        raise NoTokens(f"{path}: the token file cannot be read ({error}).") from None
    except UnicodeDecodeError as error:
        raise SettingsError(f"{path}: the token file is not text ({error.reason}).") from None
    if mode & (stat.S_IROTH | stat.S_IWOTH | stat.S_IWGRP):
        raise SettingsError(f"{path}: others can read or change it (mode {stat.S_IMODE(mode):o}); chmod 600 {path}")
    tokens = []
    for number, line in enumerate(lines, 1):
        words = re.split(r"(?:^|\s)#", line, maxsplit=1)[0].split()
        if not words:
            continue
        if len(words) != 2 or words[0] not in ROLES:
            raise SettingsError(f"{path}:{number}: needs `classify TOKEN` or `admin TOKEN`.")
        if not words[1].isascii():
            raise SettingsError(f"{path}:{number}: the token has characters beyond ASCII, which no header carries.")
        if len(words[1]) < MIN_TOKEN_CHARS:
            raise SettingsError(f"{path}:{number}: the token is shorter than {MIN_TOKEN_CHARS} characters.")
        tokens.append(_Token(words[0], _digest(words[1])))
    if not tokens:
        raise NoTokens(f"{path}: holds no token; add a line like `classify TOKEN`.")
    return tuple(tokens)


def _digest(token: str) -> bytes:
    return sha256(token.encode("utf-8", "surrogatepass")).digest()


def _stamp(path: Path) -> tuple[int, int, int]:
    try:
        found = os.stat(path)
    except OSError as error:
        raise NoTokens(f"{path}: the token file cannot be read ({error.strerror}).") from None
    return found.st_mtime_ns, found.st_size, found.st_ino
