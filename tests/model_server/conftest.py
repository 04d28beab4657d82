"""What the tests of the model server share."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.model_server.tiny_release import make_tiny_release


@pytest.fixture(scope="session")
def tiny_release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A valid release folder; not to be changed, copy it first."""
    return make_tiny_release(tmp_path_factory.mktemp("releases") / "tiny" / "1.0.0")
