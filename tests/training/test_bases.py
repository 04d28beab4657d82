from __future__ import annotations

from pathlib import Path

import pytest

from mitre_core.errors import SettingsError
from training.bases import locate_base
from training.recipe import BaseRule


@pytest.mark.parametrize("revision", ["", "main", "8ccc9b6", "z" * 40])
def test_a_base_on_the_hub_needs_a_pinned_revision(revision: str) -> None:
    with pytest.raises(SettingsError, match=r"pin it with `base\.revision`, the 40 hex digits"):
        locate_base(BaseRule(path="microsoft/deberta-v3-base", revision=revision))


def test_a_pinned_base_and_a_local_folder_are_taken_as_they_are(tmp_path: Path) -> None:
    assert locate_base(BaseRule(path="someone/some-model", revision="a" * 40)) == ("someone/some-model", "a" * 40)
    assert locate_base(BaseRule(path=str(tmp_path), revision="a" * 40)) == (str(tmp_path), None)
