"""Tokens from a file."""

from __future__ import annotations

from pathlib import Path

import pytest

from mitre_core.errors import SettingsError
from model_server.auth import Tokens, read_tokens

OLD, NEW, ADMIN = "old-classify-token-0001", "new-classify-token-0002", "the-admin-token-00000003"


def write(path: Path, text: str, mode: int = 0o600) -> Path:
    path.write_text(text)
    path.chmod(mode)
    return path


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_token_has_its_role_and_no_other(tmp_path: Path) -> None:
    tokens = Tokens(write(tmp_path / "t", f"# ours\nclassify {OLD}\nadmin {ADMIN} # of ops\n"))
    assert tokens.roles(OLD) == {"classify"}
    assert tokens.roles(ADMIN) == {"admin"}
    for unknown in ("", "x", OLD[:-1], OLD + " ", "classify", "\ud800"):
        assert tokens.roles(unknown) == frozenset()


def test_tokens_are_rotated_without_a_restart(tmp_path: Path) -> None:
    clock = Clock()
    tokens = Tokens(write(tmp_path / "t", f"classify {OLD}\n"), clock)
    write(tmp_path / "t", f"classify {OLD}\nclassify {NEW}\n")
    clock.now = 2
    assert tokens.roles(OLD) == tokens.roles(NEW) == {"classify"}
    write(tmp_path / "t", f"classify {NEW}\n")
    clock.now = 4
    assert tokens.roles(OLD) == frozenset()
    assert tokens.roles(NEW) == {"classify"}


@pytest.mark.parametrize("damage", [b"classify short\n", b"nonsense\n", b"classify \xff\n"])
def test_a_file_damaged_later_leaves_the_old_tokens(tmp_path: Path, damage: bytes) -> None:
    clock = Clock()
    path = write(tmp_path / "t", f"classify {OLD}\n")
    tokens = Tokens(path, clock)
    path.write_bytes(damage)
    clock.now = 2
    assert tokens.roles(OLD) == {"classify"}


def test_a_file_taken_away_or_emptied_locks_out_until_it_is_back(tmp_path: Path) -> None:
    clock = Clock()
    path = write(tmp_path / "t", f"classify {OLD}\n")
    tokens = Tokens(path, clock)
    path.rename(tmp_path / "away")
    clock.now = 2
    assert tokens.roles(OLD) == frozenset()
    (tmp_path / "away").rename(path)
    clock.now = 4
    assert tokens.roles(OLD) == {"classify"}
    write(path, "# none\n")
    clock.now = 6
    assert tokens.roles(OLD) == frozenset()


def test_a_token_may_hold_the_sign_that_begins_a_comment(tmp_path: Path) -> None:
    tokens = Tokens(write(tmp_path / "t", f"#classify {NEW}\nclassify {OLD}#1 # search heads\n"), Clock())
    assert tokens.roles(OLD + "#1") == {"classify"}
    assert tokens.roles(OLD) == tokens.roles(NEW) == frozenset()


@pytest.mark.parametrize(
    ("text", "mode", "says"),
    [
        (f"classify {OLD}\n", 0o644, "chmod 600"),
        (f"classify {OLD}\n", 0o620, "chmod 600"),
        ("", 0o600, "no token"),
        ("classify short\n", 0o600, "shorter"),
        (f"root {OLD}\n", 0o600, ":1:"),
        (f"classify {OLD}é\n", 0o600, "beyond ASCII"),
        (f"classify\n{OLD}\n", 0o600, ":1:"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_without_showing_a_token(
    tmp_path: Path, text: str, mode: int, says: str
) -> None:
    with pytest.raises(SettingsError, match=says) as refused:
        read_tokens(write(tmp_path / "t", text, mode))
    assert OLD not in str(refused.value)
    assert "short\n" not in str(refused.value)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="cannot be read"):
        Tokens(tmp_path / "none")
