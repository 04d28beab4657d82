"""The classic message names sections and labels as Windows does."""

from __future__ import annotations

import random

from training.forms.messages import extracted_labels, message_of
from training.forms.scene import draw_scene
from training.forms.security import handle, share
from training.forms.windows_logs import service_installed_system

_RNG = random.Random(3)


def test_a_security_message_has_sections_and_labels():
    facts = handle(_RNG, draw_scene(_RNG), 4656, "Key", "\\REGISTRY\\MACHINE\\SAM", "C:\\a.exe", "0x20019")
    message = message_of(facts)
    assert message.startswith("A handle to an object was requested.")
    assert "\nObject:\n" in message
    assert "\tObject Name:\t\t\\REGISTRY\\MACHINE\\SAM" in message


def test_labels_become_fields_with_underscores():
    facts = share(_RNG, draw_scene(_RNG), "ADMIN$", "Temp\\a.exe", "0x1")
    fields = extracted_labels(facts)
    assert fields["Share_Name"] == "\\\\*\\ADMIN$"
    assert fields["Relative_Target_Name"] == "Temp\\a.exe"


def test_a_service_message_is_a_sentence_with_its_lines():
    facts = service_installed_system(_RNG, draw_scene(_RNG), "Zephyr", "C:\\z.exe")
    assert "Service File Name:  C:\\z.exe" in message_of(facts)


def test_line_ends_can_be_those_of_windows():
    facts = service_installed_system(_RNG, draw_scene(_RNG), "Zephyr", "C:\\z.exe")
    assert "\r\n" in message_of(facts, newline="\r\n")
