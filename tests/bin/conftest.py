"""What the command's tests share: the built package, unpacked, and the Pythons Splunk runs it with."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.package import build_package
from tests.splunkd.app import clone_app, find_python, unpack_package, write_settings

PYTHON_VERSIONS = ("3.9", "3.13")

MakeApp = Callable[..., Path]


@pytest.fixture(scope="session")
def built_app(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return unpack_package(build_package(), tmp_path_factory.mktemp("apps"))


@pytest.fixture(scope="session", params=PYTHON_VERSIONS)
def python(request: pytest.FixtureRequest) -> Path:
    return require_python(request.param)


@pytest.fixture(scope="session")
def newest_python() -> Path:
    return require_python(PYTHON_VERSIONS[-1])


@pytest.fixture
def make_app(built_app: Path, tmp_path: Path) -> MakeApp:
    """Make an installation with one server at `url` and the settings of [classify] given."""

    def make(url: str, server: dict[str, object] | None = None, **classify: object) -> Path:
        app = clone_app(built_app, tmp_path / "apps/mitreclassify")
        stanzas = {"classify": classify, "server:local": {"url": url, **(server or {})}}
        write_settings(app, "mitreclassify.conf", stanzas)
        return app

    return make


def require_python(version: str) -> Path:
    found = find_python(version)
    if found is None:
        pytest.fail(f"Python {version} is not installed: Splunk runs the command with it. Try: pyenv install {version}")
    return found
