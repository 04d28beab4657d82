"""Which type of event a text tells of, and texts with what could be a shortcut taken out."""

from __future__ import annotations

import re

BARE_TEXT = "bare text"
# The name of a kind, or `event <provider> <id>`, stands before the facts, which are all `name=value`.
_KIND = re.compile(r"(?:^| ; )([a-z][\w .:/-]{1,60}) ; (?=\w+=)")
# Facts that tell where and by whom, not what: host, account and lab names of a recording stand in these.
_WHO = re.compile(r" ; (?:user|target_user|source|member|parent|parent_command)=[^;]*?(?= ; |$)")


def event_type(text: str) -> str:
    """The kind of event, `event <provider> <id>` for one the text contract does not know, or `bare text`."""
    found = _KIND.search(text)
    return found.group(1) if found else BARE_TEXT


def mask_event_type(text: str) -> str:
    """The text without the name of its kind, or its provider and id."""
    found = _KIND.search(text)
    return text[: found.start(1)] + text[found.end() :] if found else text


def swap_event_type(text: str, other: str) -> str:
    """The text under the name of another kind."""
    found = _KIND.search(text)
    return text[: found.start(1)] + other + text[found.end(1) :] if found else text


def mask_who(text: str) -> str:
    """The text without accounts, sources and parents."""
    return _WHO.sub("", text)
