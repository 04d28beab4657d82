"""Evasions that must not change what a command says."""

from __future__ import annotations

import base64
import gzip
import zlib

import pytest

from mitre_core.deobfuscation import undo_evasions


def encode(text: str) -> str:
    return base64.b64encode(text.encode("utf-16-le")).decode()


@pytest.mark.parametrize(
    "text",
    [
        'r^e^g qu""ery HKLM',
        "r\u200beg query HKLM",
        "\uff52\uff45\uff47 query HKLM",
        "r\u0435g query HKLM",
        'reg   "query"\tHKLM',
        "re`g query HKLM",
    ],
)
def test_disguised_spellings_are_plain(text: str) -> None:
    assert undo_evasions(text) == "reg query HKLM"


def test_a_right_to_left_override_is_taken_out_and_named() -> None:
    assert undo_evasions("C:\\Temp\\invoice\u202efdp.exe") == "C:\\Temp\\invoicefdp.exe <right-to-left>"


@pytest.mark.parametrize("option", ["-e", "-ec", "-en", "-enc", "-EncodedCommand", "/e", "-enco"])
def test_encoded_commands_are_decoded_under_every_prefix(option: str) -> None:
    assert undo_evasions(f"powershell {option} {encode('whoami /all')}") == f"powershell {option} whoami /all"


def test_a_dash_look_alike_still_announces_an_encoded_command() -> None:
    assert undo_evasions(f"powershell \u2014e {encode('whoami /all')}") == "powershell -e whoami /all"


def test_decoding_goes_on_inside_what_was_decoded() -> None:
    inner = f"powershell -enc {encode('net user')}"
    assert undo_evasions(f"powershell -enc {encode(inner)}") == "powershell -enc powershell -enc net user"


@pytest.mark.parametrize(
    "compress",
    [lambda data: gzip.compress(data), lambda data: zlib.compress(data), lambda data: zlib.compress(data, wbits=-15)],
    ids=["gzip", "zlib", "deflate"],
)
def test_compressed_scripts_are_read(compress) -> None:
    blob = base64.b64encode(compress(b"Invoke-Something -Now -Again")).decode()
    assert undo_evasions(f"FromBase64String('{blob}')") == "FromBase64String(Invoke-Something -Now -Again)"


def test_a_decompression_bomb_is_read_in_part() -> None:
    blob = base64.b64encode(zlib.compress(b"a " * 5_000_000)).decode()
    assert len(undo_evasions(f"FromBase64String('{blob}')")) < 40_000


def test_unreadable_base64_becomes_a_word_and_an_executable_its_own() -> None:
    noise = base64.b64encode(bytes(range(256))).decode()
    program = base64.b64encode(b"MZ" + bytes(range(200))).decode()
    assert undo_evasions(f"x {noise} {program}") == "x <binary> <executable>"


def test_names_and_paths_are_no_base64() -> None:
    for text in ("Get-ADUserResultantPasswordPolicy", "/usr/lib/x86_64-linux-gnu/Security/Modules/PamUnixAuth"):
        assert undo_evasions(text) == text


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("'Inv'+'oke' + '-Exp'", "Invoke-Exp"),
        ("(\"{1}{0}\" -f 'ami','who')", "(whoami)"),
        ("[char]73+[char]0x45", "IE"),
        ("[char[]](119,104,111)", "who"),
        (r"$'\x77\x68\x6f'", "$who"),
    ],
)
def test_strings_in_pieces_are_joined(text: str, plain: str) -> None:
    assert undo_evasions(text) == plain


def test_a_format_with_missing_pieces_stays() -> None:
    assert undo_evasions("'{0}{7}' -f 'a','b'") == "{0}{7} -f a,b"


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("%COMSPEC% /c", r"c:\windows\system32\cmd.exe /c"),
        ("%comspec:~-7,1%md", "cmd"),
        ("%windir:~0,3%x", r"c:\x"),
        ("!systemroot!", r"c:\windows"),
        ("${env:windir}", r"c:\windows"),
        ("$env:TEMP", r"c:\users\~\appdata\local\temp"),
        ("%unknown% 100%", "%unknown% 100%"),
        ("cat${IFS}/etc/passwd", "cat /etc/passwd"),
    ],
)
def test_variables_are_expanded(text: str, plain: str) -> None:
    assert undo_evasions(text) == plain


def test_words_of_another_script_stay_in_it() -> None:
    words = "\u0441\u0431\u0440\u043e\u0441 \u043f\u0430\u0440\u043e\u043b\u044f"
    assert undo_evasions(words) == words
