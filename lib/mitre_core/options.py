"""The options of one `| mitreclassify ...`, checked, with the settings behind them."""

from __future__ import annotations

from typing import Any, Callable, Mapping, NamedTuple, Optional, Tuple

from .errors import SettingsError
from .output_fields import OutputFields
from .settings import (
    Settings,
    integer_within,
    number_within,
    parse_boolean,
    parse_model,
    parse_on_error,
    parse_prefix,
    parse_server_name,
)
from .wire import MAX_TOP_K

MAX_FIELDS = 100


class ClassifyOptions(NamedTuple):
    """What one search asks for."""

    field: Optional[str]  # classify this field's text alone
    fields: Tuple[str, ...]  # send these fields; with neither, the input is chosen from the event
    model: Optional[str]
    threshold: Optional[float]
    min_score: float
    top_k: int
    explain: bool
    prefix: str
    on_error: str
    server: Optional[str]
    dedup: bool

    @property
    def output_fields(self) -> OutputFields:
        """The fields a classified record gets."""
        return OutputFields(self.prefix, self.top_k > 0, self.explain, self.min_score)


def parse_options(given: Mapping[str, Optional[str]], settings: Settings) -> ClassifyOptions:
    """Check the options a search gave; None stands for one not given.

    Raises: SettingsError with the option, the value seen and what is allowed.
    """

    def take(name: str, parse: Callable[[str], Any], default: Any) -> Any:
        value = given.get(name)
        if value is None:
            return default
        try:
            return parse(value.strip().strip('"'))
        except ValueError as error:
            raise SettingsError("{}={} cannot be used: it must be {}.".format(name, value[:80], error)) from None

    options = ClassifyOptions(
        field=take("field", _parse_field, None),
        fields=take("fields", _parse_fields, ()),
        model=take("model", parse_model, settings.model or None),
        threshold=take("threshold", number_within(0, 1), settings.threshold),
        min_score=take("min_score", number_within(0, 1), 0.0),
        top_k=take("top_k", integer_within(0, MAX_TOP_K), 0),
        explain=take("explain", parse_boolean, False),
        prefix=take("prefix", parse_prefix, settings.prefix),
        on_error=take("on_error", parse_on_error, settings.on_error),
        server=take("server", parse_server_name, None),
        dedup=take("dedup", parse_boolean, True),
    )
    if options.field and options.fields:
        raise SettingsError(
            "field={} and fields={} exclude each other.".format(options.field, ",".join(options.fields))
        )
    return options


def _parse_field(value: str) -> str:
    if not value or "*" in value or len(value) > 256:
        raise ValueError("the name of one field, without wildcards")
    return value


def _parse_fields(value: str) -> Tuple[str, ...]:
    names = tuple(dict.fromkeys(name.strip() for name in value.split(",")))
    if not all(names) or "*" in value or len(names) > MAX_FIELDS:
        raise ValueError("names of fields with commas between them, at most {}, without wildcards".format(MAX_FIELDS))
    return names
