"""A field's value that meets the patterns asked of it, filled out to look like what such a field holds."""

from __future__ import annotations

import ipaddress
import re
from random import Random

from ..forms.parents import locate_windows
from ..forms.scene import Scene, draw_folder, draw_name
from .pattern import Pattern, UnsupportedRule
from .regex_sample import draw_match

_IMAGES_WORDS = """
    image parentimage sourceimage targetimage imageloaded processname newprocessname parentprocessname application
    modifyingapplication processpath filenamebuffer processnamebuffer
"""
_IMAGES = frozenset(_IMAGES_WORDS.split())
_FILES = frozenset({"targetfilename", "sourcefilename", "path", "currentdirectory", "filename"})
_JOINERS = tuple(" =:/\\\"'(,;|")
_ROOTED = re.compile(r"\\(?:windows|users|programdata|program files(?: \(x86\))?|temp|perflogs|inetpub)\\", re.I)


def compose(name: str, patterns: list[Pattern], rng: Random, scene: Scene, platform: str) -> str:
    """A value for the field `name` (lower case).

    Raises: UnsupportedRule when a pattern's kind cannot be written.
    """
    for pattern in patterns:
        if pattern.kind == "cidr":
            return _draw_within(pattern.text, rng)
        if pattern.kind == "re" and pattern.regex is not None:
            return draw_match(pattern.regex, rng)
        if pattern.kind != "glob":
            raise UnsupportedRule(f"writing {pattern.kind}")
        if not pattern.open_start and not pattern.open_end:
            return _bridge(list(pattern.pieces), rng)
    starts = [pattern for pattern in patterns if not pattern.open_start]
    ends = [pattern for pattern in patterns if not pattern.open_end]
    middles = [pattern for pattern in patterns if pattern.open_start and pattern.open_end]
    head = _bridge(list(max(starts, key=lambda each: len(each.pieces[0])).pieces), rng) if starts else ""
    tail = _bridge(list(max(ends, key=lambda each: len(each.pieces[0])).pieces), rng) if ends else ""
    pieces = [
        piece for pattern in middles for piece in pattern.pieces if piece and piece not in tail and piece not in head
    ]
    pieces = list(dict.fromkeys(pieces))
    if name in _IMAGES or name in _FILES:
        return _compose_path(name, head, pieces, tail, rng, scene, platform)
    if name == "targetobject":
        return _compose_key(head, pieces, tail, rng, scene)
    if name == "calltrace" and not head:
        offset = rng.randrange(0x90000, 0xA9999)
        head = f"C:\\Windows\\SYSTEM32\\ntdll.dll+{offset:x}|C:\\Windows\\System32\\KERNELBASE.dll+2c13e|"
    if name == "pipename" and not head:
        head = "\\"
    return join_pieces([each for each in (head, *pieces, tail) if each], rng)


def join_pieces(pieces: list[str], rng: Random) -> str:
    """Pieces of a command or script, with blanks or names where they do not fit together as they are."""
    text = ""
    for piece in pieces:
        if not text:
            text = piece
        elif piece.startswith(".") and len(piece) < 8:
            text += (draw_name(rng) if text.endswith(("\\", "/")) else f" {draw_name(rng)}") + piece
        elif piece.startswith("\\") and not text.endswith("\\"):
            text += _anchor(piece, text, rng)
        elif text.endswith(("\\", "/")) and not piece.startswith(("\\", "/")):
            text += f"{draw_name(rng)} {piece.lstrip()}"
        elif text.endswith(_JOINERS) or piece.startswith(_JOINERS):
            text += piece
        else:
            text += f" {piece}"
    return text


def _anchor(piece: str, text: str, rng: Random) -> str:
    """A path that begins in the middle, put under a drive or a user where one argument ends and the next begins."""
    gap = "" if text.endswith(_JOINERS) else " "
    if text.endswith(":") or piece.startswith("\\\\"):
        return gap + piece
    home = f"C:\\Users\\{draw_name(rng)}" if re.match(r"\\(?:appdata|desktop|downloads|documents)", piece) else "C:"
    return gap + home + piece


def _compose_path(name: str, head: str, pieces: list[str], tail: str, rng: Random, scene: Scene, platform: str) -> str:
    if platform == "linux":
        body = "".join(pieces) + tail
        return head + body if head or body.startswith("/") else f"/usr/bin/{body}"
    is_program = name in _IMAGES
    simple = tail.lstrip("\\")
    if is_program and not head and not pieces and tail and "\\" not in simple:
        return locate_windows(simple, rng, draw_folder(rng, scene))
    text = head
    for piece in pieces:
        if not text:
            text = _root(piece, rng, scene)
        elif text.endswith("\\") and piece.startswith("\\"):
            text += draw_name(rng) + piece
        else:
            text += piece
    if not text:
        text = _root(tail, rng, scene)
    elif tail:
        fits = text.endswith("\\") != tail.startswith("\\")
        text += (
            tail
            if fits and not tail.startswith(".")
            else ("" if not text.endswith("\\") and tail[:1] in ".\\" else draw_name(rng)) + tail
        )
    if text.endswith("\\") and not tail:
        text += draw_name(rng)
    if is_program and not tail and "." not in text.rsplit("\\", 1)[-1]:
        text += ".dll" if name == "imageloaded" else ".exe"
    return text


def _root(piece: str, rng: Random, scene: Scene) -> str:
    if re.match(r"[a-z]:\\|\\\\|%|/", piece, re.I):
        return piece
    if _ROOTED.match(piece):
        return "C:" + piece
    folder = draw_folder(rng, scene).rstrip("\\")
    if re.match(r"\\(?:appdata|desktop|downloads|documents|start menu|ntuser)", piece, re.I):
        folder = f"C:\\Users\\{scene.user if scene.user != 'SYSTEM' else 'Public'}"
    if piece.startswith("\\"):
        return folder + piece
    return f"{folder}\\{draw_name(rng) if piece.startswith('.') else ''}{piece}"


def _compose_key(head: str, pieces: list[str], tail: str, rng: Random, scene: Scene) -> str:
    text = head
    for piece in [*pieces, tail]:
        if not piece:
            continue
        if not text:
            is_machine = re.search(r"\\?system\\|currentcontrolset|\\services\\|winevt|\\lsa|hklm", piece, re.I)
            root = "HKLM" if is_machine or rng.random() < 0.6 else f"HKU\\{scene.sid}"
            middle = (
                "\\Software\\Microsoft"
                if not re.match(r"\\?(?:software|system|sam|security|environment|control panel|hk)", piece, re.I)
                else ""
            )
            middle = "\\System\\CurrentControlSet" if re.match(r"\\?(?:services|control)\\", piece, re.I) else middle
            text = (
                piece
                if re.match(r"hk", piece, re.I)
                else root + middle + ("" if piece.startswith("\\") else "\\") + piece
            )
        elif text.endswith("\\") == piece.startswith("\\"):
            text += (draw_name(rng) if text.endswith("\\") else "") + piece
        else:
            text += piece
    return text + draw_name(rng) if text.endswith("\\") else text


def _bridge(pieces: list[str], rng: Random) -> str:
    """The pieces of one glob, a name standing for each wildcard between them."""
    return draw_name(rng).join(pieces)


def _draw_within(network: str, rng: Random) -> str:
    addresses = ipaddress.ip_network(network, strict=False)
    return str(addresses[rng.randrange(min(addresses.num_addresses, 2**20))])
