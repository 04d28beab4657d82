"""Read a raw record of any form Splunk holds into pairs of name and value; bounded, never raises."""

from __future__ import annotations

import json
import re
from itertools import zip_longest
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

from .event_audit import is_audit, read_audit
from .event_messages import read_body

Pairs = List[Tuple[str, str]]

MAX_PAIRS = 400
MAX_VALUE = 65_536  # characters of a record or field that are looked at
_MAX_DEPTH = 12

_XML_START = re.compile(r"\s{0,20}(?:<\?xml[^>]{0,200}\?>\s{0,20})?<Event[\s>]")
_XML_TAG = re.compile(r"<(/?)([A-Za-z_][\w:.-]{0,80})((?:[^<>\"']|\"[^\"<]*\"|'[^'<]*'){0,2000})>([^<]*)")
_XML_ATTRIBUTE = re.compile(r"([A-Za-z_]\w{0,40})\s{0,4}=\s{0,4}(?:\"([^\"]*)\"|'([^']*)')")
_XML_ENTITY = re.compile(r"&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(lt|gt|amp|quot|apos));")
_ENTITIES = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}
# Elements under <System> that identify the record, not what happened.
_SYSTEM_KEPT = {"EventID", "Channel"}

_CLASSIC_START = re.compile(r"(?m)^(?:LogName|EventCode|SourceName|EventType)=[^=\n]{0,200}$")
_KEY = re.compile(r"(?:(?<=[\s,;|])|^)([A-Za-z_][\w.]{0,60})=")
_QUOTED = re.compile(r"\"((?:[^\"\\]|\\.)*)\"(?=[\s,;|]|$)|'([^']*)'(?=[\s,;|]|$)")
_DATA_LIST = re.compile(r"(?:^|\.)Data(?:\.#text)?$")
_KNOWN_KEYS = re.compile(
    r"(?i)(?<![\w.])(?:event_?id|event_?code|command_?line|process_command_line|target_?object|targetimage|image|newprocessname|"
    r"scriptblocktext|signature_id|parentimage|parent_process)="
)
# Snare's agents and those that write like them: columns, of which the last holds the message in one line.
_SNARE = re.compile(
    r"MSWinEventLog\t\d{0,3}\t([^\t]{0,100})\t\d{0,20}\t[^\t]{0,40}\t(\d{1,6})\t([^\t]{0,100})\t(?:[^\t]{0,200}\t){6}"
)
_SNARE_END = re.compile(r"  (?:Token Elevation Type indicates|This event is generated when)")
_SNARE_KEY = re.compile(r"[A-Z][\w ()/-]{0,50}:(?: |\Z)")
# Daemons' lines that are command lines: snoopy's, ESXi's shell's, bash's own history, what sudo starts for a caller.
_CALLED = {
    "snoopy": re.compile(r"\[[a-z]{1,20}:[^\n]{0,1000}?\]: (?P<command>.+)", re.S),
    "shell": re.compile(r"\[\w{1,32}\]: (?P<command>.+)", re.S),
    "bash": re.compile(r"HISTORY: (?:[A-Za-z]{1,9}=\S{1,40} ){1,5}(?P<command>.+)", re.S),
    "sudo": re.compile(
        r"\s{0,8}(?P<caller>[\w.@\\-]{1,64}) : (?:(?:TTY|PWD|GROUP|ENV|TSID)=[^;]{0,300} ; ){0,5}"
        r"USER=(?P<user>[^;\s]{1,64}) ; (?:(?:GROUP|ENV|TSID)=[^;]{0,300} ; ){0,3}COMMAND=(?P<command>.+)",
        re.S,
    ),
}
_SYSLOG = re.compile(
    r"(?:<\d{1,3}>)?\d{0,2}\s?(?:[A-Z][a-z]{2}\s{1,2}\d{1,2}\s(?:\d{4}\s)?\d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[.\d]*(?:Z|[+-]\d\d:?\d\d)?)"
    r"\s(?:[\w.:-]{1,100}\s(?:([\w./-]{1,60})(?:\[\d{1,10}\])?:\s)?|([\w./-]{1,60})\[\d{1,10}\]:\s)"
)

# A search is no record, though it names fields: Splunk's own audit log holds them.
_SEARCH_START = re.compile(r"\s{0,8}(?:Audit:\[timestamp=|\|\s|search\s|index\s{0,2}=)")


def read_raw(raw: str) -> Tuple[Pairs, str]:
    """The record's pairs, and what is plain text in it ("" when the pairs say all)."""
    raw = raw[:MAX_VALUE]
    if "<Event" in raw[:600] and _XML_START.match(raw):
        return _read_xml(raw), ""
    stripped = raw.lstrip()
    if stripped.startswith("{"):
        pairs = _read_json(stripped)
        if pairs:
            open_inner(pairs)
            return pairs, ""
    if is_audit(stripped):
        return read_audit(stripped), ""
    if _CLASSIC_START.search(raw[:600]):
        return _read_classic(raw), ""
    if "MSWinEventLog" in raw[:400]:
        snare = _SNARE.search(raw.replace("#011", "\t"))
        if snare:
            return _read_snare(snare), ""
    syslog = _SYSLOG.match(raw)
    if syslog:
        rest = raw[syslog.end() :]
        if rest[:1] in "{<" or is_audit(rest):
            pairs, text = read_raw(rest)
            if pairs:
                return pairs, text
        if not _KNOWN_KEYS.search(rest[:4096]):
            daemon = syslog.group(1) or syslog.group(2)
            called = _CALLED[daemon].match(rest) if daemon in _CALLED else None
            if called:
                return _read_called(**called.groupdict()), ""
            return [], (daemon + ": " + rest if daemon else rest)
        raw = rest
    if _KNOWN_KEYS.search(raw[:4096]) and not _SEARCH_START.match(raw):
        return _read_key_value(raw), ""
    return [], raw


def _read_called(command: str, user: str = "root", caller: str = "") -> Pairs:
    """A start as an audit record has it; whom sudo's caller became is part of the command, unless it is root."""
    if not caller:
        return [("CommandLine", command)]
    started = command if user == "root" else f"sudo -u {user} {command}"
    return [("CommandLine", started), ("Image", "/usr/bin/sudo"), ("User", caller)]


def read_pasted(text: str) -> Tuple[Pairs, str]:
    """Like `read_raw` for a text a person typed or pasted: only what cannot be a command line is taken apart."""
    if text[:1] not in "<{LEt0123456789 \n":
        return [], text
    if (
        _XML_START.match(text[:600])
        or text.lstrip().startswith('{"')
        or is_audit(text)
        or (_CLASSIC_START.match(text) and "EventCode=" in text[:2000])
    ):
        pairs, rest = read_raw(text)
        if pairs:
            return pairs, rest
    return [], text


def open_inner(pairs: Pairs) -> None:
    """Add what stands in fields that hold a record or its data as XML or audit text themselves."""
    for name, value in pairs[:MAX_PAIRS]:
        if value[:1] == "<" and name in ("EventData", "EventData_Xml", "UserData", "UserData_Xml"):
            pairs.extend(_read_xml(value))
        elif name == "SyslogMessage" and is_audit(value):
            pairs.extend(read_audit(value))


def flatten(value: Any, name: str = "", depth: int = 0, pairs: Optional[Pairs] = None) -> Pairs:
    """Nested objects as dotted names; lists of plain values joined by newlines, at most MAX_PAIRS pairs."""
    pairs = [] if pairs is None else pairs
    if name.endswith("EventData.Data") and not isinstance(value, (list, tuple)):
        value = [value]  # a record with one element of data
    if isinstance(value, str):
        pairs.append((name, value[:MAX_VALUE]))
        return pairs
    if len(pairs) >= MAX_PAIRS:
        return pairs
    if isinstance(value, dict):
        if depth >= _MAX_DEPTH:
            pairs.append((name, "<nested>"))
        else:
            for key, inner in value.items():
                if len(pairs) >= MAX_PAIRS:
                    break
                flatten(inner, name + "." + str(key)[:80] if name else str(key)[:80], depth + 1, pairs)
    elif isinstance(value, (list, tuple)) and depth < _MAX_DEPTH and _DATA_LIST.search(name):
        _flatten_data(value, depth, pairs)
    elif isinstance(value, (list, tuple)):
        plain = [plain_text(item) for item in value[:MAX_PAIRS] if not isinstance(item, (dict, list, tuple))]
        if plain:
            pairs.append((name, "\n".join(plain)))
        for item in value[:20]:
            if isinstance(item, dict) and depth < _MAX_DEPTH:
                flatten(item, name, depth + 1, pairs)
    else:
        pairs.append((name, plain_text(value)))
    return pairs


def _flatten_data(items: Sequence[Any], depth: int, pairs: Pairs) -> None:
    """The <Data> elements of a record that became JSON: under their names, those without one numbered as in XML."""
    unnamed = 0
    for item in items[:MAX_PAIRS]:
        name, value = _read_data(item) if isinstance(item, dict) else (None, item)
        if value is not item and isinstance(value, (list, tuple)) and name is None and depth < _MAX_DEPTH:
            _flatten_data(value, depth + 1, pairs)  # one dict with the texts of all elements
            return
        if name is None:
            unnamed += 1
            name = "data{}".format(unnamed)
        flatten(value, name, depth + 1, pairs)


def _read_data(item: Mapping[str, Any]) -> Tuple[Optional[str], Any]:
    """Name and value of an element, however its attributes and its text are called; without a name, what it holds."""
    parts: Dict[str, Any] = {}
    for key, value in item.items():
        if key in ("#attributes", "$") and isinstance(value, dict):
            parts.update(value)
        else:
            parts[str(key)[:80]] = value
    name = parts.pop("Name", None) or parts.pop("@Name", None)
    if not isinstance(name, str):
        return None, item.get("#text", item)
    return name[:80], next(iter(parts.values()), "") if len(parts) < 2 else parts


def plain_text(value: Any) -> str:
    """A field's value as text, at most as long as a field may be."""
    if isinstance(value, str):
        return value[:MAX_VALUE]
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return _number_text(value)
    if isinstance(value, bytes):
        return value[:MAX_VALUE].decode("utf-8", "replace")
    if isinstance(value, (list, tuple)):
        return "\n".join(item for item in value[:MAX_PAIRS] if isinstance(item, str))[:MAX_VALUE]
    return ""


def _number_text(value: Any) -> str:
    if isinstance(value, int) and abs(value) > 1 << 256:
        return "<num>"  # str() of a huge integer is slow, and may be refused
    return str(value)


def _read_json(raw: str) -> Pairs:
    if raw.count("{", 0, 4096) > 200 or raw.count("[", 0, 4096) > 200:
        return []
    try:
        data = json.loads(raw, parse_int=_parse_int)
    except (ValueError, RecursionError):
        return _read_cut_json(raw)
    return flatten(data) if isinstance(data, dict) else []


def _parse_int(digits: str) -> Any:
    return int(digits) if len(digits) < 40 else digits


_JSON_PAIR = re.compile(r'"([\w.@ -]{1,80})"\s{0,4}:\s{0,4}(?:"((?:[^"\\]|\\.)*)"?|([\w.+-]{1,40}))')


def _read_cut_json(raw: str) -> Pairs:
    """The plain pairs of an object that is cut off or not quite JSON."""
    pairs: Pairs = []
    for match in _JSON_PAIR.finditer(raw):
        name, text, word = match.groups()
        if text is not None:
            try:
                text = json.loads('"' + text + '"', strict=False)
            except ValueError:
                text = text.replace("\\\\", "\\").replace('\\"', '"')
        pairs.append((name, text if text is not None else word))
        if len(pairs) == MAX_PAIRS:
            break
    return pairs if len(pairs) > 1 else []


def _read_xml(raw: str) -> Pairs:
    """Windows event XML by one scan over its tags: no entity but the five and numbers, no DTD, no nesting."""
    pairs: Pairs = []
    in_system = False
    unnamed = 0
    for match in _XML_TAG.finditer(raw):
        closing, tag, attributes, text = match.groups()
        if closing:
            in_system = in_system and tag != "System"
            continue
        if tag == "System":
            in_system = True
        elif tag == "Provider":
            name = _attribute(attributes, "Name") or _attribute(attributes, "EventSourceName")
            if name and in_system:
                pairs.append(("SourceName", name))
        elif in_system:
            if tag in _SYSTEM_KEPT:
                pairs.append((tag, unescape(text).strip()))
        elif tag in ("Data", "ComplexData"):
            name = _attribute(attributes, "Name")
            if name is None:
                unnamed += 1
                name = "data{}".format(unnamed)
            pairs.append((name, unescape(text)))
        elif text.strip():
            pairs.append((tag, unescape(text)))
        if len(pairs) >= MAX_PAIRS:
            break
    return pairs


def _attribute(attributes: str, name: str) -> Optional[str]:
    for match in _XML_ATTRIBUTE.finditer(attributes):
        if match.group(1) == name:
            return unescape(match.group(2) if match.group(2) is not None else match.group(3))
    return None


def unescape(text: str) -> str:
    """Undo XML's five entities and character numbers, once."""
    return _XML_ENTITY.sub(_entity, text) if "&" in text else text


def _entity(match: "re.Match[str]") -> str:
    decimal, hexadecimal, name = match.groups()
    if name:
        return _ENTITIES[name]
    code = int(decimal) if decimal else int(hexadecimal, 16)
    return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else " "


def _read_classic(raw: str) -> Pairs:
    """`LogName=...` lines, of which `Message=` holds the rest of the record."""
    head, separator, body = raw.partition("Message=")
    pairs: Pairs = []
    for line in head.split("\n")[:60]:
        name, equals, value = line.partition("=")
        if equals and name.strip():
            pairs.append((name.strip(), value.strip()))
    if separator:
        body_pairs = read_body(body)
        pairs.append(("Message", body))
        pairs.extend(body_pairs)
    return pairs


def _read_snare(columns: "re.Match[str]") -> Pairs:
    log, number, source = columns.groups()
    message, _, counter = columns.string[columns.end() :].rstrip().rpartition("\t")
    message = _SNARE_END.split(message if counter.isdigit() else message + counter, 1)[0]
    lines: List[str] = []
    cells = re.split(" {2,}", message)  # line ends and tabs became blanks
    for cell, following in zip_longest(cells, cells[1:], fillvalue=""):
        if _SNARE_KEY.match(cell):
            is_section = cell.endswith(":") and _SNARE_KEY.match(following)
            lines.append(cell if is_section else "\t" + cell)
        elif lines:
            lines[-1] += " " + cell
    body = "\n".join(lines)
    return [("LogName", log), ("EventCode", number), ("SourceName", source), ("Message", message), *read_body(body)]


def _read_key_value(raw: str) -> Pairs:
    """`name=value` pairs; a value without quotes goes on to the next name or the line's end."""
    pairs: Pairs = []
    position = 0
    match = _KEY.search(raw)
    while match and len(pairs) < MAX_PAIRS:
        position = match.end()
        quoted = _QUOTED.match(raw, position)
        if quoted:
            double, single = quoted.groups()
            pairs.append((match.group(1), double.replace('\\"', '"') if double is not None else single))
            match = _KEY.search(raw, quoted.end())
            continue
        following = _KEY.search(raw, position)
        end = following.start() if following else len(raw)
        pairs.append((match.group(1), raw[position:end].strip(" ,;\t\r\n")))
        match = following
    return pairs
