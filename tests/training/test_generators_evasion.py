"""Evaded commands still do the same, as far as the renderer can undo them."""

from __future__ import annotations

import base64
import gzip
import random
import re

import pytest

from mitre_core.event_text import render_event
from training.generators import evasion

_LINE = "reg save HKLM\\SAM C:\\Temp\\a.hiv"


def _text(command: str) -> str:
    return "\n".join(render_event({"text": command}).windows)


@pytest.mark.parametrize(
    "rewrite", [evasion.mix_case, evasion.insert_carets, evasion.insert_quotes, evasion.widen_spaces]
)
def test_cheap_evasions_render_as_the_plain_command(rewrite):
    for seed in range(20):
        assert _text(rewrite(_LINE, random.Random(seed))) == _text(_LINE)


def test_sliced_environment_letters_render_as_the_plain_command():
    sliced = {evasion.slice_environment(_LINE, random.Random(seed)) for seed in range(30)}
    assert any("%COMSPEC:~" in one for one in sliced)
    assert {_text(one) for one in sliced} == {_text(_LINE)}


def test_an_encoded_command_renders_its_script():
    assert "get-localuser" in _text(evasion.encode_powershell("Get-LocalUser", random.Random(1)))


def test_a_compressed_script_unpacks_to_itself():
    packed = evasion.compress_powershell("Get-LocalUser", random.Random(1))
    blob = re.search(r"FromBase64String\('([^']+)'\)", packed)
    assert blob
    assert gzip.decompress(base64.b64decode(blob.group(1))) == b"Get-LocalUser"


def test_a_program_is_renamed_only_where_its_arguments_tell():
    assert evasion.rename_program("netstat", random.Random(1)) == "netstat"
    assert evasion.rename_program("net user", random.Random(1)) == "net user"
    assert not evasion.rename_program(_LINE, random.Random(1)).startswith("reg ")


def test_ordinary_commands_keep_their_program():
    for seed in range(50):
        assert "echo" in _text(
            evasion.evade("echo reg save hklm\\sam now", random.Random(seed), shell="cmd", can_rename=False)
        )


@pytest.mark.parametrize("shell", ["cmd", "powershell", "bash"])
def test_evading_is_reproducible(shell):
    one, two = random.Random(4), random.Random(4)
    assert [evasion.evade(_LINE, one, shell=shell) for _ in range(20)] == [
        evasion.evade(_LINE, two, shell=shell) for _ in range(20)
    ]
