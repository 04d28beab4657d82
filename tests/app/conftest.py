"""What the app's tests share: the package as it is built from this checkout."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.package import BUILD, ROOT, Tree, assemble_tree


@pytest.fixture(scope="session")
def tree() -> Tree:
    return assemble_tree(ROOT, BUILD / "vendored")


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT
