"""A small checker of SPL texts: macros, balance, commands, lookups, and whether each field named can exist."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

_NAMES = tomllib.loads(Path(__file__).with_name("spl_names.toml").read_text(encoding="utf-8"))
COMMANDS = frozenset(_NAMES["commands"].split())
KEYWORDS = frozenset(_NAMES["keywords"].split())
SPLUNK_FIELDS = frozenset(_NAMES["splunk_fields"].split())
SOURCE_FIELDS = frozenset(_NAMES["source_fields"].split())
COMMAND_FIELDS = frozenset(_NAMES["command_fields"].split())
LOG_FIELDS = frozenset(_NAMES["log_fields"].split())
STATISTICS = ("stats", "chart", "timechart", "tstats")


class SplError(Exception):
    """A search that cannot work: what is wrong with which part of it."""


class Macro(NamedTuple):
    """One stanza of macros.conf."""

    parameters: tuple[str, ...]
    definition: str


class Environment(NamedTuple):
    """What the searches may refer to."""

    macros: Mapping[tuple[str, int], Macro]
    lookups: Mapping[str, frozenset[str]]  # lookup -> its fields
    summary_fields: frozenset[str]
    health_fields: frozenset[str]


def read_macros(stanzas: Mapping[str, Mapping[str, str]]) -> dict[tuple[str, int], Macro]:
    """The macros by name and number of arguments."""
    macros = {}
    for stanza, settings in stanzas.items():
        name, count = re.fullmatch(r"(\w+)(?:\((\d)\))?", stanza).groups()  # type: ignore[union-attr]
        parameters = tuple(part.strip() for part in settings.get("args", "").split(",") if part.strip())
        if len(parameters) != int(count or 0):
            raise SplError(f"[{stanza}] has args = {settings.get('args')}")
        macros[name, len(parameters)] = Macro(parameters, settings["definition"])
    return macros


def expand_macros(text: str, macros: Mapping[tuple[str, int], Macro], depth: int = 0) -> str:
    """The text with every `macro` replaced by its definition."""
    if depth > 8:
        raise SplError("macros call each other in a circle")

    def replace(match: re.Match[str]) -> str:
        name, given = match.group(1), match.group(3)
        arguments = [part.strip().strip('"') for part in (given or "").split(",") if part.strip()]
        macro = macros.get((name, len(arguments)))
        if macro is None:
            raise SplError(f"no macro `{name}` with {len(arguments)} arguments")
        body = macro.definition
        for parameter, argument in zip(macro.parameters, arguments, strict=True):
            body = body.replace(f"${parameter}$", argument)
        return expand_macros(body, macros, depth + 1)

    if text.count("`") % 2:
        raise SplError("an odd number of backticks")
    return re.sub(r"`\s*(\w+)(\(([^`]*)\))?\s*`", replace, text)


def split_pipeline(text: str) -> list[str]:
    """The commands of a search, split at the pipes outside quotes and brackets."""
    parts, start, closers, quote, position = [], 0, [], "", 0
    while position < len(text):
        sign = text[position]
        if quote:
            if sign == "\\":
                position += 1
            elif sign == quote:
                quote = ""
        elif sign == '"':
            quote = sign
        elif sign in "([":
            closers.append(")" if sign == "(" else "]")
        elif sign in ")]":
            if not closers or closers.pop() != sign:
                raise SplError(f"unbalanced {sign} after {text[max(0, position - 40) : position]!r}")
        elif sign == "|" and not closers:
            parts.append(text[start:position].strip())
            start = position + 1
        position += 1
    if quote or closers:
        raise SplError(f"unclosed {quote or closers[-1]}")
    parts.append(text[start:].strip())
    if parts and not parts[0]:
        return parts[1:]
    if not re.match(r"search\b", parts[0]):
        parts[0] = "search " + parts[0]
    return parts


def check_search(text: str, environment: Environment, fields: frozenset[str] = frozenset()) -> frozenset[str]:
    """Check a whole search, or one that goes on with `fields`, and return the fields its results can have.

    Raises: SplError with what is wrong.
    """
    for part in split_pipeline(expand_macros(text, environment.macros)):
        name, _, rest = part.partition(" ")
        if name not in COMMANDS:
            raise SplError(f"unknown command {name!r} in {part!r}")
        fields = _check_command(name, rest, fields, environment)
    return fields


def _check_command(name: str, rest: str, fields: frozenset[str], environment: Environment) -> frozenset[str]:
    if name == "mitreclassify":
        return fields | COMMAND_FIELDS | SPLUNK_FIELDS | SOURCE_FIELDS
    if name == "mitreclassifyhealth":
        return environment.health_fields
    if name in ("lookup", "inputlookup", "outputlookup"):
        return _check_lookup(name, rest, fields, environment)
    if name == "search":
        return _check_search_command(rest, fields, environment)
    if name == "makeresults":
        return frozenset({"_time"})
    if name == "foreach":
        for inner in re.findall(r"\[(.*)\]", rest):
            rest = rest.replace(f"[{inner}]", "")
            check_search(
                "| " + inner.replace("'<<FIELD>>'", "_time").replace("<<FIELD>>", "_time"), environment, fields
            )
        _require(_words(rest), fields, rest)
        return fields
    if name == "appendpipe":
        return fields
    if name == "append":
        return fields | check_search(rest.strip().removeprefix("[").removesuffix("]"), environment)
    if name == "rename":
        return _rename(rest, fields)
    if name == "rex":
        return fields | frozenset(re.findall(r"\?<(\w+)>", rest))
    assigned, used = _read_expression(name, rest)
    known = SOURCE_FIELDS | SPLUNK_FIELDS if name == "tstats" else fields | assigned
    _require(used, known, f"{name} {rest}")
    if name in STATISTICS:
        by = re.split(r"\bover\b" if name == "chart" else r"\bby\b", rest, flags=re.IGNORECASE)
        grouped = frozenset(_words(by[1])) if len(by) > 1 else frozenset()
        return assigned | grouped | ({"_time"} if name == "timechart" else set()) | frozenset({"count"})
    if name == "table":
        return used | frozenset(re.findall(r'"([^"]+)"', rest))
    if name == "fields" and not rest.startswith("-"):
        return used
    return fields | assigned


def _check_lookup(name: str, rest: str, fields: frozenset[str], environment: Environment) -> frozenset[str]:
    words = [word for word in rest.split() if "=" not in word]
    if words[0] not in environment.lookups:
        raise SplError(f"no lookup {words[0]!r} in transforms.conf")
    columns = environment.lookups[words[0]]
    if name == "inputlookup":
        return columns | fields
    if name == "outputlookup":
        return fields
    given, _, produced = rest.partition(" OUTPUT ")
    pairs = re.findall(r"([\w.]+)(?:\s+AS\s+([\w.]+))?", given.split(words[0], 1)[1])
    _require([column for column, _ in pairs], columns, rest)
    _require([field or column for column, field in pairs], fields, rest)
    results = re.findall(r"([\w.]+)(?:\s+AS\s+([\w.]+))?", produced)
    _require([column for column, _ in results], columns, rest)
    return fields | frozenset(field or column for column, field in results)


def _check_search_command(rest: str, fields: frozenset[str], environment: Environment) -> frozenset[str]:
    if not fields:  # the beginning of a search says where its events come from
        if "index=summary" in rest:
            fields = SPLUNK_FIELDS | environment.summary_fields
        elif "mitreclassify.log" in rest:
            fields = SPLUNK_FIELDS | LOG_FIELDS
        else:
            fields = SPLUNK_FIELDS | SOURCE_FIELDS
    bare = re.sub(r'"(?:\\.|[^"\\])*"', '""', rest)
    _require(re.findall(r"([\w.]+)\s*(?:[=<>]|!=|\bIN\b)", bare), fields, rest)
    return fields


def _rename(rest: str, fields: frozenset[str]) -> frozenset[str]:
    if rest == "Processes.* AS *":
        return frozenset(field.removeprefix("Processes.") for field in fields)
    renamed = re.findall(r'([\w.]+)\s+AS\s+("[^"]+"|[\w.]+)', rest, re.IGNORECASE)
    _require([old for old, _ in renamed], fields, rest)
    return (fields - {old for old, _ in renamed}) | {new.strip('"') for _, new in renamed}


def _read_expression(name: str, rest: str) -> tuple[frozenset[str], frozenset[str]]:
    """The fields that a command makes, and those it uses."""
    quoted = re.findall(r'\bAS\s+"([^"]+)"', rest, re.IGNORECASE)
    bare = re.sub(r'"(?:\\.|[^"\\])*"', " ", rest)
    renamed = re.findall(r"\bAS\s+([\w.]+)", bare, re.IGNORECASE)
    bare = re.sub(r"\bAS\s+[\w.]+", " ", bare, flags=re.IGNORECASE)
    targets = re.findall(r"(?<![\w.<>!=])([\w.]+)\s*=(?!=)", bare)
    options = frozenset() if name in ("eval", "where") else frozenset(targets)
    if options:
        bare = re.sub(r"[\w.]+\s*=\s*\S*", " ", bare)
    if name == "where":
        targets = []
    assigned = frozenset(renamed) | frozenset(quoted) | (frozenset(targets) if name == "eval" else frozenset())
    return assigned, frozenset(_words(bare)) - (assigned if name == "eval" else frozenset())


def read_words(text: str) -> frozenset[str]:
    """Every bare word of a command, but for functions and keywords."""
    return frozenset(_words(text))


def _words(text: str) -> Iterator[str]:
    for match in re.finditer(r"'([^']+)'|([A-Za-z_]\w*+(?:\.\w++)*+)(?!\s*\()", text):
        word = match.group(1) or match.group(2)
        if match.group(1) or (word.lower() not in KEYWORDS and not re.fullmatch(r"\d+\w", word)):
            yield word


def _require(used: list[str] | frozenset[str] | Iterator[str], known: frozenset[str], where: str) -> None:
    if missing := sorted(set(used) - known):
        raise SplError(f"fields that cannot exist here: {', '.join(missing)} in {where!r}")
