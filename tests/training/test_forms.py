"""Wrapped facts keep what tells in every shape, and say nothing of the label by their surroundings."""

from __future__ import annotations

import random

import pytest

from mitre_core.event_text import render_event
from training.forms import FORMS, as_form, wrap_command
from training.forms.commands import make_process_security, make_process_sysmon, make_script_block
from training.forms.company import add_company
from training.forms.facts import make_sysmon
from training.forms.linux import encode_audit
from training.forms.parents import Parent
from training.forms.scene import draw_scene
from training.forms.sysmon import process_access, registry_value

_LINE = "reg.exe save HKLM\\SAM C:\\Temp\\zephyr.hiv"
_PARENT = Parent("C:\\Windows\\System32\\cmd.exe", "cmd.exe")


def _text(event: dict[str, str]) -> str:
    return "\n".join(render_event(event).windows)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("maker", [make_process_sysmon, make_process_security])
def test_every_form_of_a_process_renders_its_command_line(form, maker):
    rng = random.Random(7)
    facts = maker("C:\\Windows\\System32\\reg.exe", _LINE, _PARENT, rng, draw_scene(rng))
    assert "reg.exe save hklm\\sam" in _text(as_form(facts, form, rng))


@pytest.mark.parametrize("form", FORMS)
def test_every_form_of_a_process_access_renders_target_and_rights(form):
    rng = random.Random(8)
    facts = process_access(rng, draw_scene(rng), "C:\\Temp\\a.exe", "C:\\Windows\\System32\\lsass.exe", "0x1410")
    text = _text(as_form(facts, form, rng))
    assert "lsass.exe" in text
    assert "0x1410" in text


@pytest.mark.parametrize("form", FORMS)
def test_every_form_of_a_registry_value_renders_key_and_data(form):
    rng = random.Random(9)
    key = "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Run\\Zephyr"
    text = _text(as_form(registry_value(rng, draw_scene(rng), "C:\\a.exe", key, "C:\\Temp\\zephyr.vbs"), form, rng))
    assert "currentversion\\run\\zephyr" in text
    assert "zephyr.vbs" in text


@pytest.mark.parametrize("form", FORMS)
def test_every_form_of_a_script_block_renders_the_script(form):
    rng = random.Random(10)
    facts = make_script_block("Get-LocalUser | Format-Table Name", rng, draw_scene(rng))
    assert "get-localuser" in _text(as_form(facts, form, rng))


@pytest.mark.parametrize(
    ("command", "platform", "shell", "telling"),
    [
        (_LINE, "windows", "cmd", "hklm\\sam"),
        ("copy C:\\a.txt D:\\zephyr.txt & dir", "windows", "cmd", "zephyr.txt"),
        ("Get-LocalUser | Select-Object Name", "windows", "powershell", "get-localuser"),
        ("getent passwd", "linux", "bash", "getent passwd"),
        ("cat /etc/passwd | grep zephyr", "linux", "bash", "cat /etc/passwd"),
    ],
)
def test_a_wrapped_command_can_be_read_in_its_event(command, platform, shell, telling):
    rng = random.Random(11)
    for _ in range(150):
        event = wrap_command(command, rng, platform=platform, shell=shell)
        assert telling in _text(event), event


def test_wrapping_uses_many_shapes():
    rng = random.Random(12)
    shapes = {tuple(sorted(wrap_command(_LINE, rng, platform="windows", shell="cmd"))) for _ in range(300)}
    assert len(shapes) > 15


def test_the_same_seed_gives_the_same_events():
    one, two = random.Random(13), random.Random(13)
    for _ in range(50):
        assert wrap_command(_LINE, one, platform="windows", shell="cmd") == wrap_command(
            _LINE, two, platform="windows", shell="cmd"
        )


def test_surroundings_are_drawn_without_looking_at_the_command():
    """The same chance gives an attack and an ordinary command the same host, user and parent."""
    for seed in range(60):
        attack = wrap_command("reg save HKLM\\SAM a.hiv", random.Random(seed), platform="windows", shell="cmd")
        plain = wrap_command("reg save HKLM\\XYZ a.hiv", random.Random(seed), platform="windows", shell="cmd")
        swapped = {key: value.replace("XYZ", "SAM") for key, value in plain.items()}
        assert swapped == attack


def test_an_elevated_command_runs_with_high_integrity():
    rng = random.Random(14)
    levels = set()
    for _ in range(200):
        event = wrap_command(_LINE, rng, platform="windows", shell="cmd", elevated=True)
        levels.add(event.get("IntegrityLevel"))
    assert levels <= {None, "High", "System"}
    assert "High" in levels


def test_an_unknown_form_is_no_form():
    rng = random.Random(15)
    with pytest.raises(KeyError):
        as_form(make_sysmon(5, draw_scene(rng), rng, {}), "morse", rng)


@pytest.mark.parametrize(("argument", "written"), [("-c", '"-c"'), ("a b", "612062"), ("über", "C3BC626572")])
def test_auditd_writes_unusual_arguments_in_hex(argument, written):
    assert encode_audit(argument) == written


@pytest.mark.parametrize("shell", ["cmd", "powershell", "bash", "sh"])
def test_company_leaves_the_command_whole_and_no_hole_open(shell):
    rng = random.Random(11)
    lines = {add_company(_LINE, rng, shell) for _ in range(200)}
    assert len(lines) > 50
    for line in lines:
        assert line.count(_LINE) == 1
        assert line != _LINE
        assert "<" not in line


def test_a_script_has_company_enough():
    for script in ("whoami\nnet user", "x" * 401):
        assert add_company(script, random.Random(12), "cmd") == script
