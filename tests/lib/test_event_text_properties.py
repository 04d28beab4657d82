"""What holds for any event: total, deterministic, bounded, steady on its own output, and quick when hostile."""

from __future__ import annotations

import base64
import gzip
import json
import os
import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mitre_core.event_text import MAX_WINDOWS, WINDOW_CHARS, render_event

# Derandomized: the same examples on every machine.
checked = settings(deadline=None, derandomize=True, max_examples=200)

PIECES = (
    *("^", '"', "'", "`", "%comspec%", "%", "!", "$env:temp", "\\", "/", "c:\\users\\bob\\", "\\\\srv\\c$", "0x12ab"),
    *(
        "1234567",
        "<time>",
        "2020-01-01",
        "::",
        "s-1-5-21-1-2-3-500",
        "{",
        "}",
        "AbC",
        "-enc ",
        "QQBCAEMARABFAEYARwBIAA==",
    ),
    *("[char]65", "+", "(", ")", " ", " ; ", "=", "dc=a,dc=b", "\u200b", "\u0430a", "\uff21\uff22", "&lt;", "&amp;"),
    *("\\..\\", "\\.\\", "hklm", "HKEY_USERS\\", "\\registry\\machine\\", '"{0}{1}" -f "a","b"', "10.0.0.1", "fe80::1"),
    *(
        "\x00",
        "\n",
        "progra~1\\",
        "\\device\\harddiskvolume3\\",
        "\\??\\",
        "\\\\?\\",
        "a1b2c3d4e5f6a7",
        "pid ",
        "é",
        "\ud800",
    ),
)
texts = st.lists(st.sampled_from(PIECES), max_size=60).map("".join) | st.text(max_size=300)
FIELD_NAMES = (
    *("EventID", "SourceName", "Channel", "CommandLine", "Image", "ParentImage", "User", "TargetObject", "Details"),
    *("GrantedAccess", "TargetImage", "CallTrace", "ScriptBlockText", "Message", "_raw", "text", "process"),
    *("Account_Name", "TargetUserName", "type", "a0", "uid", "param1"),
)
names = st.sampled_from(FIELD_NAMES) | st.text(max_size=12)
ids = st.sampled_from(
    ["1", "10", "13", "325", "800", "4104", "4624", "4662", "4688", "4698", "4732", "5145", "7036", "7045"]
)
values = st.recursive(
    texts | ids | st.none() | st.booleans() | st.integers() | st.floats(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=4,
)
events = st.dictionaries(names, values, max_size=8)
RAW_FORMS = (
    "<Event><System><Provider Name='Microsoft-Windows-Sysmon'/><EventID>1</EventID></System><EventData>"
    "<Data Name='CommandLine'>{}</Data></EventData></Event>",
    "LogName=Security\nEventCode=4688\nMessage=A new process\n\nProcess Information:\n\tProcess Command Line:\t{}\n",
    '{{"EventID":1,"CommandLine":"{}"}}',
    "EventCode=1 CommandLine={} Image=x",
    'type=EXECVE msg=audit(1.1:1): argc=1 a0="{}"',
    "<13>Jan  1 00:00:00 host app[1]: {}",
)


def check_bounds(event: dict[str, Any]) -> tuple[str, ...]:
    text = render_event(event)
    assert 1 <= len(text.windows) <= MAX_WINDOWS
    assert max(map(len, text.windows)) <= WINDOW_CHARS
    "".join(text.windows).encode("utf-8")  # raises for what a tokenizer could not take
    return text.windows


@checked
@given(events)
def test_any_event_renders_within_bounds_and_always_the_same(event: dict[str, Any]) -> None:
    assert check_bounds(event) == check_bounds(event)


@checked
@given(events)
def test_the_order_of_fields_is_irrelevant(event: dict[str, Any]) -> None:
    assert render_event(event) == render_event(dict(reversed(event.items())))


@checked
@given(texts)
def test_a_text_renders_as_itself_once_rendered(text: str) -> None:
    for window in check_bounds({"text": text}):
        assert render_event({"text": window}).windows == (window,)


@checked
@given(st.sampled_from(RAW_FORMS), texts)
def test_any_raw_record_renders_within_bounds(form: str, text: str) -> None:
    check_bounds({"_raw": form.format(text)})


@checked
@given(texts)
def test_case_and_outer_blanks_of_a_text_do_not_matter(text: str) -> None:
    assert render_event({"text": f"  {text}\t"}) == render_event({"text": text})


MILLION = 1_000_000


def nested(depth: int) -> dict[str, Any]:
    event: dict[str, Any] = {"leaf": "x"}
    for _ in range(depth):
        event = {"a": event}
    return event


LAUGHS = "".join(f'<!ENTITY lol{n} "{f"&lol{n - 1};" * 10}">' for n in range(1, 10))
PIPELINE = "Pipeline execution details for command line: "
SCRIPT = "Creating Scriptblock text (1 of 1):\n"


def blob_of(text: str) -> str:
    return base64.b64encode(gzip.compress(text.encode())).decode()


# Twelve blobs that hold twelve each that hold twelve each: 1,884 of them in two thousand characters.
TOWER = " -enc ".join([blob_of(" -enc ".join([blob_of(" -enc ".join([blob_of("net user " * 1000)] * 12))] * 12))] * 12)


def deep_data(depth: int) -> dict[str, Any]:
    return {"Name": "Data", "#text": [deep_data(depth - 1)] if depth else "x"}


def deep_list(depth: int) -> Any:
    return [deep_list(depth - 1)] if depth else "x"


def deep_texts(depth: int) -> Any:
    return [{"#text": deep_texts(depth - 1)}] if depth else ["x"]


HOSTILE: dict[str, dict[str, Any]] = {
    "a raw record of 10 MB": {"_raw": "<Event><System><EventID>1</EventID></System><Data>" + "a b" * 3 * MILLION},
    "unclosed tags": {"_raw": "<Event " + "<" * MILLION},
    "attributes without end": {"_raw": "<Event><System><Provider " + 'a="b" ' * MILLION},
    "billion laughs": {"_raw": f'<?xml version="1.0"?><!DOCTYPE x [{LAUGHS}]><Event><Data>&lol9;</Data></Event>'},
    "deep json": {"_raw": '{"a":' * 100_000},
    "deep json that ends": {"_raw": json.dumps(nested(300))},
    "deep fields": nested(900),
    "wide json": {"_raw": json.dumps({str(number): number for number in range(100_000)})},
    "a huge number": {"_raw": '{"a":' + "9" * MILLION + "}", "b": 10**5000},
    "carets": {"text": "^" * MILLION},
    "percent signs": {"text": "%comspec:~" * 100_000},
    "random base64": {"text": "-enc " + base64.b64encode(os.urandom(MILLION)).decode()},
    "base64 of a bomb": {"text": "-enc " + base64.b64encode(b"a" * MILLION).decode()},
    "many base64 blobs": {"text": "-enc " + " -enc ".join(["aGVsbG8gd29ybGQgaGVsbG8gd29ybGQ="] * 20_000)},
    "one long word": {"text": "Aa1" * MILLION},
    "quotes and pluses": {"text": "'a'+" * MILLION},
    "format strings": {"text": '{0}"{0}" -f ' + "'a'," * MILLION},
    "char casts": {"text": "'[char[]](" + "1," * MILLION},
    "backslashes": {"text": "\\" * MILLION},
    "parent folders": {"text": "a\\b \\..\\" * 100_000},
    "dots and digits": {"text": "1." * MILLION},
    "colons": {"text": "::a:" * MILLION},
    "hex": {"text": "abcdef" * 200_000},
    "a tower of base64 blobs": {"text": "-enc " + TOWER},
    "blanks in a pipeline": {"EventID": "4103", "Message": PIPELINE + "x" + " " * MILLION + "y"},
    "empty lines in a script": {"EventID": "4104", "Message": SCRIPT + "x" + "\n" * MILLION + "y"},
    "latin words beside a foreign letter": {"text": "\u00e9 " + "A" * MILLION},
    "deep lists of data": {"Data": [deep_data(900)], "EventData": {"Data": deep_list(900)}},
    "deep texts of data": {"Data": deep_texts(900)},
    "digits that are none": {"EventID": "\u00b2", "DestinationPort": "\u2460", "Image": "x"},
    "long names of fields": {"n" * MILLION: "x", "_raw": "<Event><Data Name='" + "n" * MILLION + "'>x</Data></Event>"},
    "foreign words": {"text": "я" * MILLION},
    "mixed words": {"text": "\u0430a" * MILLION},
    "combining marks": {"text": "a" + "\u0301" * MILLION},
    "pairs without values": {"_raw": "EventCode=1 " + "a=" * MILLION},
    "escaped quotes": {"_raw": 'EventCode=1 a="' + '\\"' * MILLION},
    "sections without end": {"_raw": "LogName=Security\nEventCode=4688\nMessage=" + "A:\n\t" * MILLION},
    "audit records": {"_raw": "type=EXECVE msg=audit(1.1:1): " * 100_000},
    "cut json": {"_raw": '{"a":"' + "\\" * MILLION},
    "many fields": {f"f{number}": "v" for number in range(20_000)},
    "a long trace": {"EventID": "10", "TargetImage": "x", "CallTrace": "a|" * MILLION, "SourceName": "Sysmon"},
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_input_costs_bounded_time(name: str) -> None:
    check_bounds({})  # what the first call alone has to pay is not counted
    start = time.process_time()
    check_bounds(HOSTILE[name])
    # Alone on its core every one takes under 60 ms; quadratic work would take minutes.
    assert time.process_time() - start < 1.0


def test_what_is_cut_off_is_told() -> None:
    assert render_event({"text": "^" * MILLION}).is_truncated
    assert render_event({"EventID": "1", "CommandLine": "a " * MILLION}).is_truncated
    assert not render_event({"EventID": "1", "CommandLine": "a b"}).is_truncated
