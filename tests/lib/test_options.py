"""Each option of a search is checked, and its message says what is allowed."""

from __future__ import annotations

import pytest

from mitre_core.errors import SettingsError
from mitre_core.options import parse_options
from mitre_core.settings import parse_settings

SETTINGS = parse_settings({"classify": {"model": "a@1", "threshold": "0.5", "on_error": "fail", "prefix": "p_"}})


def test_settings_stand_behind_the_options() -> None:
    default = parse_options({}, SETTINGS)
    assert (default.model, default.threshold, default.on_error, default.prefix) == ("a@1", 0.5, "fail", "p_")
    assert default.dedup

    given = parse_options({"model": "b", "threshold": "0", "on_error": "keep", "prefix": "q_"}, SETTINGS)
    assert (given.model, given.threshold, given.on_error, given.prefix) == ("b", 0.0, "keep", "q_")


def test_fields_are_a_list_without_repeats() -> None:
    assert parse_options({"fields": '"a, b.c,a"'}, SETTINGS).fields == ("a", "b.c")


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("field", "a*", "one field, without wildcards"),
        ("fields", "a,,b", "names of fields with commas"),
        ("model", "../x", "name@version"),
        ("threshold", "1.1", "a number from 0 to 1"),
        ("min_score", "high", "a number from 0 to 1"),
        ("top_k", "21", "a whole number from 0 to 20"),
        ("explain", "perhaps", "true or false"),
        ("prefix", "a-b", "letters, digits and underscores"),
        ("on_error", "drop", "keep or fail"),
        ("server", "http://x", "never a URL"),
        ("dedup", "", "true or false"),
    ],
)
def test_a_value_that_cannot_be_used_is_refused_with_what_is_allowed(name: str, value: str, message: str) -> None:
    with pytest.raises(SettingsError, match=message):
        parse_options({name: value}, SETTINGS)


def test_field_and_fields_exclude_each_other() -> None:
    with pytest.raises(SettingsError, match="exclude each other"):
        parse_options({"field": "a", "fields": "b"}, SETTINGS)
