"""Draws a page in headless Chromium, for the tests to read and for people to look at."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest


def need_program(*names: str, package: str) -> str:
    """The path of the first program there is; a test that lacks it says how to get it."""
    for name in names:
        if path := shutil.which(name):
            return path
    pytest.fail(f"{names[0]} is needed to draw pages: apt-get install -y {package}")


def draw_page(address: str, picture: Path, height: int) -> str:
    """The page's DOM after its scripts have run; a picture of it stays at `picture`."""
    chromium = need_program("chromium", "chromium-browser", "google-chrome", package="chromium")
    picture.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as profile:
        command = [chromium, "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]
        command += [f"--user-data-dir={profile}", f"--window-size=1460,{height}", "--virtual-time-budget=5000"]
        command += [f"--screenshot={picture}", "--dump-dom", address]
        return subprocess.run(command, capture_output=True, text=True, check=True, timeout=600).stdout
