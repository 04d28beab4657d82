"""Undo cheap evasions in a command line or script: look-alikes, quotes, carets, pieces, variables, base64."""

from __future__ import annotations

import base64
import binascii
import re
import unicodedata
import zlib
from typing import Dict, List, Match, Optional

_MAX_PLAIN = 32_768  # characters kept once white space is collapsed; far more than the windows hold
_MAX_DECODED = 16_384  # characters taken out of one blob
_MAX_BLOBS = 12  # in one text
_MAX_ALL_BLOBS = 36  # with those inside them
_MAX_DEPTH = 3

# Zero-width and bidirectional marks, soft hyphen, variation selectors; NUL and other controls become spaces.
_INVISIBLE: Dict[int, Optional[str]] = dict.fromkeys(
    [0x00AD, 0x034F, 0x061C, 0x180E, 0xFEFF, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070)]
)
_INVISIBLE.update(dict.fromkeys(range(0xFE00, 0xFE10)))
_DASHES = dict.fromkeys([0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D], "-")
_QUOTES = dict.fromkeys([0x2018, 0x2019, 0x201A, 0x201B, 0x2032], "'")
_QUOTES.update(dict.fromkeys([0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0xAB, 0xBB], '"'))
_SLASHES = {0x2044: "/", 0x2215: "/", 0x29F8: "/", 0x2216: "\\", 0x29F5: "\\", 0xFF3C: "\\"}
# Halves of a character: no tokenizer can encode them.
_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")
_FOLD: Dict[int, Optional[str]] = {**_INVISIBLE, **_DASHES, **_QUOTES, **_SLASHES, **_SURROGATES}
_CONTROLS = dict.fromkeys([*range(0, 32), 127, 0x2028, 0x2029], " ")
# Cyrillic and Greek letters that look Latin, folded only in words that also hold Latin letters.
_LOOK_ALIKE = str.maketrans("авсԁеһіјкӏмոорԛгѕтυνԝхуαβεικορτχу", "abcdehijklmnopqrstuvwxyabeikoptxy")
_WORD = re.compile(r"[A-Za-z\u0370-\u058f]+")
_ENTITIES = (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&"))
_LATIN = re.compile("[A-Za-z]")
# Makes `codfdp.exe` look like `codexe.pdf`: it goes with the other marks, but that it was there is said.
_OVERRIDE = "\u202e"
_OVERRIDDEN = " <right-to-left>"
_DROPPED = str.maketrans("", "", "\"'`^")

_CONCAT = re.compile(r"""['"]\s?\+\s?['"]""")
_FORMAT = re.compile(
    r"""["']((?:\{\d{1,2}\}){1,40})["']\s?-f\s?((?:["'][^"']{0,80}["']\s?,\s?){0,40}["'][^"']{0,80}["'])""", re.I
)
_PIECE = re.compile(r"""["']([^"']*)["']""")
_CHAR = re.compile(r"\[char\]\s?(0x[0-9a-f]{1,4}|\d{1,5})", re.I)
_CHARS = re.compile(
    r"\[char\[\]\]\s?\(?((?:\s?(?:0x[0-9a-f]{1,4}|\d{1,5})\s?,){2,2000}\s?(?:0x[0-9a-f]{1,4}|\d{1,5}))\)?", re.I
)
_ESCAPES = re.compile(r"(?:\\x[0-9a-fA-F]{2}){3,}")

_WINDOWS_DIR = "c:\\windows"
_PROFILE = "c:\\users\\~"
_VARIABLES: Dict[str, str] = {
    "systemroot": _WINDOWS_DIR,
    "windir": _WINDOWS_DIR,
    "comspec": _WINDOWS_DIR + "\\system32\\cmd.exe",
    "systemdrive": "c:",
    "homedrive": "c:",
    "homepath": "\\users\\~",
    "userprofile": _PROFILE,
    "appdata": _PROFILE + "\\appdata\\roaming",
    "localappdata": _PROFILE + "\\appdata\\local",
    "temp": _PROFILE + "\\appdata\\local\\temp",
    "tmp": _PROFILE + "\\appdata\\local\\temp",
    "public": "c:\\users\\public",
    "programdata": "c:\\programdata",
    "allusersprofile": "c:\\programdata",
    "programfiles": "c:\\program files",
    "programw6432": "c:\\program files",
    "programfiles(x86)": "c:\\program files (x86)",
    "commonprogramfiles": "c:\\program files\\common files",
    "commonprogramfiles(x86)": "c:\\program files (x86)\\common files",
    "pathext": ".com;.exe;.bat;.cmd;.vbs;.vbe;.js;.jse;.wsf;.wsh;.msc",
    "os": "windows_nt",
}
_NAME = r"[a-z]{2,20}(?:\d{4})?(?:\(x86\))?"
_VARIABLE = re.compile(
    r"[%!]({0})(?::~(-?\d{{1,3}})(?:,(-?\d{{1,3}}))?)?[%!]|\$(?:\{{env:({0})\}}|env:([a-z]{{2,20}}\d{{0,4}}))".format(
        _NAME
    ),
    re.I,
)

_BLOB = re.compile(r"[A-Za-z0-9+/]{16,}={0,2}")
_BINARY = "<binary>"
_BINARY_BLOB = 100  # so long a run of mixed case that says nothing readable is no name or path
_LONG_BLOB = 40  # a shorter one counts only after an option or call that says it is base64
_ANNOUNCED = re.compile(r"(?:[-/]e[a-z]{0,13}[\s:=]\s?|base64string\(\s?|b64decode\(\s?b?|echo (?:-n )?)$", re.I)
_TEXTY = re.compile(r"[^\x09\x0a\x0d\x20-\x7e\u00a0-\ud7ff]")


def undo_evasions(text: str) -> str:
    """The plain text behind `text`, white space collapsed, case kept; in linear time."""
    plain = _undo(text, 0, [_MAX_ALL_BLOBS])
    return plain + _OVERRIDDEN if _OVERRIDE in text else plain


def _undo(text: str, depth: int, blobs_left: List[int]) -> str:
    is_ascii = text.isascii()
    if not is_ascii:
        text = text.translate(_FOLD)
    if "&" in text:
        for entity, character in _ENTITIES:
            text = text.replace(entity, character)
    text = " ".join(text.translate(_CONTROLS).split())[:_MAX_PLAIN]
    if not is_ascii:
        text = _fold_unicode(text)
    if "'" in text or '"' in text or "[" in text:
        text = _join_pieces(text)
    text = text.replace('\\"', '"').translate(_DROPPED)
    if "%" in text or "!" in text or "$" in text:
        text = _VARIABLE.sub(_expand_variable, text)
        text = text.replace("${IFS}", " ").replace("$IFS", " ")
    if "\\x" in text:
        text = _ESCAPES.sub(_decode_escapes, text)
    if depth < _MAX_DEPTH and _BLOB.search(text):
        text = _decode_blobs(text, depth, blobs_left)
    return text


def _fold_unicode(text: str) -> str:
    text = unicodedata.normalize("NFKC", text).translate(_FOLD)[:_MAX_PLAIN]
    return _WORD.sub(_fold_word, text)


def _fold_word(match: Match[str]) -> str:
    word = match.group()
    return word.lower().translate(_LOOK_ALIKE) if not word.isascii() and _LATIN.search(word) else word


def _join_pieces(text: str) -> str:
    """PowerShell's 'a'+'b', "{1}{0}" -f 'b','a' and [char]97."""
    if "[" in text and "[char" in text.lower():
        text = _CHARS.sub(lambda match: _chars(match.group(1).split(",")), text)
        text = _CHAR.sub(lambda match: _chars([match.group(1)]), text)
    if "{0}" in text:
        text = _FORMAT.sub(_format_pieces, text)
    if "+" in text:
        text = _CONCAT.sub("", text)
    return text


def _chars(codes: list) -> str:
    return "'" + "".join(chr(int(code.strip(), 0 if "x" in code.lower() else 10) & 0xFFFF) for code in codes) + "'"


def _format_pieces(match: Match[str]) -> str:
    pieces = _PIECE.findall(match.group(2))
    order = [int(index) for index in re.findall(r"\d+", match.group(1))]
    if any(index >= len(pieces) for index in order):
        return match.group()
    return "'" + "".join(pieces[index] for index in order)[:_MAX_DECODED] + "'"


def _expand_variable(match: Match[str]) -> str:
    name, start, length, braced, plain = match.groups()
    value = _VARIABLES.get((name or braced or plain).lower())
    if value is None:
        return match.group()
    if start is None:
        return value
    first = int(start) if int(start) >= 0 else max(0, len(value) + int(start))
    if length is None:
        return value[first:]
    last = first + int(length) if int(length) >= 0 else len(value) + int(length)
    return value[first : max(first, last)]


def _decode_escapes(match: Match[str]) -> str:
    return bytes.fromhex(match.group().replace("\\x", "")).decode("latin-1")


def _decode_blobs(text: str, depth: int, blobs_left: List[int]) -> str:
    """Put what a base64 blob says in its place; blobs that say nothing readable stay."""
    parts = []
    position = 0
    decoded_count = 0
    for match in _BLOB.finditer(text):
        blob = match.group()
        if len(blob) < _LONG_BLOB and not _is_announced(text, match.start()):
            continue
        plain = _decode_blob(blob)
        if plain is None:
            continue
        parts.append(text[position : match.start()])
        blobs_left[0] -= 1
        parts.append(_undo(plain, depth + 1, blobs_left))
        position = match.end()
        decoded_count += 1
        if decoded_count == _MAX_BLOBS or blobs_left[0] <= 0:
            break
    parts.append(text[position:])
    return "".join(parts)[:_MAX_PLAIN]


def _is_announced(text: str, start: int) -> bool:
    """Whether what stands before `start` says that base64 follows; most often its last character tells."""
    last = text[max(0, start - 1) : start]
    return (last.isspace() or last in ":=(bB") and _ANNOUNCED.search(text, max(0, start - 24), start) is not None


def _decode_blob(blob: str) -> Optional[str]:
    digits = blob.rstrip("=")
    if digits.islower() or digits.isupper() or digits.isdigit() or len(digits) % 4 == 1:
        return None
    try:
        data = base64.b64decode(digits + "=" * (-len(digits) % 4))
    except (binascii.Error, ValueError):
        return None
    if data[:2] == b"MZ":
        return "<executable>"
    return _decode_text(data) or _decode_text(_inflate(data)) or (_BINARY if len(digits) >= _BINARY_BLOB else None)


def _inflate(data: bytes) -> bytes:
    """What a gzip, zlib or raw deflate stream begins with; empty when it is none."""
    for window_bits in (47, -15):
        try:
            plain = zlib.decompressobj(window_bits).decompress(data, _MAX_DECODED)
        except zlib.error:
            continue
        if len(plain) >= 8:
            return plain
    return b""


def _decode_text(data: bytes) -> Optional[str]:
    data = data[: 2 * _MAX_DECODED]
    if len(data) < 4:
        return None
    if data[1:8:2].count(0) * 2 == len(data[1:8:2]) * 2:
        plain = data[: len(data) & ~1].decode("utf-16-le", "replace")
    else:
        plain = data.decode("utf-8", "replace")
    return plain if len(_TEXTY.findall(plain)) * 20 <= len(plain) else None
