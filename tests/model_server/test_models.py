"""Which model a request means, and swapping models while serving."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from mitre_core.errors import ReleaseError
from model_server.errors import ApiError
from model_server.models import Models, version_key
from tests.model_server.fake_classifier import FakeBackend
from tests.model_server.running_server import fake_load, make_releases, running_server


def titles(models: Models) -> list[str]:
    return [model.title for model in models.list()]


def test_the_newest_version_of_every_name_is_served(tmp_path: Path) -> None:
    make_releases(tmp_path, "b@1.9.0", "b@1.10.0", "a@0.1.0")
    models = Models(tmp_path, fake_load(FakeBackend()))
    assert titles(models) == ["a@0.1.0", "b@1.10.0"]
    assert models.find("b").title == "b@1.10.0"
    assert models.find("b@1.10.0").title == "b@1.10.0"


def test_wanted_versions_are_served_side_by_side(tmp_path: Path) -> None:
    make_releases(tmp_path, "b@1.0.0", "b@2.0.0", "a@1.0.0")
    models = Models(tmp_path, fake_load(FakeBackend()), wanted=("b@1.0.0", "b"), default="b@1.0.0")
    assert titles(models) == ["b@1.0.0", "b@2.0.0"]
    assert models.find(None).title == "b@1.0.0"
    assert models.find("b").title == "b@2.0.0"


@pytest.mark.parametrize("title", ["c", "b@9.0.0", "b@", "@1.0.0", "../b", "b@1.0.0@1"])
def test_a_model_that_is_not_served_is_named(tmp_path: Path, title: str) -> None:
    models = Models(make_releases(tmp_path, "b@1.0.0"), fake_load(FakeBackend()))
    if title == "b@":
        assert models.find(title).title == "b@1.0.0"
        return
    with pytest.raises(ApiError, match=r"b@1\.0\.0") as refused:
        models.find(title)
    assert refused.value.status == 404


@pytest.mark.parametrize(("wanted", "default"), [(("c",), ""), ((), "c"), (("b@3.0.0",), "")])
def test_a_wish_that_cannot_be_met_stops_the_start(tmp_path: Path, wanted: tuple[str, ...], default: str) -> None:
    make_releases(tmp_path, "b@1.0.0")
    with pytest.raises(ReleaseError, match=r"b@1\.0\.0"):
        Models(tmp_path, fake_load(FakeBackend()), wanted=wanted, default=default)


def test_an_empty_folder_stops_the_start(tmp_path: Path) -> None:
    with pytest.raises(ReleaseError, match="no release"):
        Models(tmp_path, fake_load(FakeBackend()))


def test_a_folder_that_is_no_version_is_skipped_and_named(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    make_releases(tmp_path, "b@1.6.0")
    for name in ("1.6.0.bak", "1.7.0.partial"):
        shutil.copytree(tmp_path / "b" / "1.6.0", tmp_path / "b" / name)
    assert titles(Models(tmp_path, fake_load(FakeBackend()))) == ["b@1.6.0"]
    assert "1.6.0.bak" in caplog.text
    assert "1.7.0.partial" in caplog.text


def test_a_release_in_a_folder_of_another_name_is_refused(tmp_path: Path) -> None:
    make_releases(tmp_path, "b@1.6.0")
    (tmp_path / "b" / "1.6.0").rename(tmp_path / "b" / "1.7.0")
    with pytest.raises(ReleaseError, match=r"b@1\.6\.0"):
        Models(tmp_path, fake_load(FakeBackend()))


def test_the_default_is_the_newest_of_the_pinned_versions(tmp_path: Path) -> None:
    make_releases(tmp_path, "b@1.0.0", "b@2.0.0")
    models = Models(tmp_path, fake_load(FakeBackend()), wanted=("b@1.0.0", "b@2.0.0"))
    assert models.find(None).title == "b@2.0.0"


def test_versions_are_ordered_by_number() -> None:
    assert sorted(["1.10.0", "1.9.0", "1.9.10"], key=version_key) == ["1.9.0", "1.9.10", "1.10.0"]


def test_a_new_version_is_swapped_in_and_a_removed_one_out_while_serving(tmp_path: Path) -> None:
    with running_server(tmp_path / "releases", ("fake@1.0.0",)) as server:
        assert server.classify([{"text": "sam"}]).json()["model"]["version"] == "1.0.0"
        make_releases(tmp_path / "releases", "fake@1.1.0", "other@1.0.0")
        assert server.post("/v1/admin/reload", {}).status_code == 200
        assert server.classify([{"text": "sam"}]).json()["model"]["version"] == "1.1.0"
        assert server.classify([{"text": "sam"}], model="fake@1.0.0").status_code == 404
        shutil.rmtree(tmp_path / "releases" / "other")
        server.post("/v1/admin/reload", {})
        assert [m["name"] for m in server.get("/v1/models").json()["models"]] == ["fake"]


def test_a_version_that_comes_back_as_another_model_gets_no_scores_of_the_first(tmp_path: Path) -> None:
    models = Models(make_releases(tmp_path, "a@1.0.0", "b@1.0.0"), fake_load(FakeBackend()))
    first = models.find("b@1.0.0").key
    shutil.rmtree(tmp_path / "b")
    models.reload()
    make_releases(tmp_path, "b@1.0.0")
    models.reload()
    assert models.find("b@1.0.0").key not in (first, models.find("a@1.0.0").key)


def test_only_what_is_new_is_told(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    models = Models(make_releases(tmp_path, "a@1.0.0"), fake_load(FakeBackend()))
    make_releases(tmp_path, "b@1.0.0")
    with caplog.at_level("INFO"):
        models.reload()
    assert [record.args for record in caplog.records] == [("b@1.0.0",)]


def test_a_release_replaced_under_its_version_is_refused(tmp_path: Path) -> None:
    models = Models(make_releases(tmp_path, "b@1.0.0"), fake_load(FakeBackend()))
    manifest = tmp_path / "b" / "1.0.0" / "manifest.json"
    manifest.write_text(manifest.read_text().replace("2026-01-01", "2026-01-02"))
    with pytest.raises(ReleaseError, match="version of its own"):
        models.find("b").reload()  # as after a stall
    with pytest.raises(ReleaseError, match="version of its own"):
        models.reload()
    assert titles(models) == ["b@1.0.0"]


def test_a_bad_new_release_leaves_the_old_one_serving(tmp_path: Path) -> None:
    with running_server(tmp_path / "releases") as server:
        shutil.rmtree(tmp_path / "releases" / "fake")
        answer = server.post("/v1/admin/reload", {})
        assert answer.status_code == 409
        assert answer.json()["error"]["code"] == "bad_release"
        assert server.statuses([{"text": "sam"}]) == ["ok"]


def test_a_reload_that_would_drop_the_default_model_changes_nothing(tmp_path: Path) -> None:
    models = Models(make_releases(tmp_path, "b@1.0.0"), fake_load(FakeBackend()), default="b@1.0.0")
    make_releases(tmp_path, "b@1.1.0")
    with pytest.raises(ReleaseError, match="default model"):
        models.reload()
    assert titles(models) == ["b@1.0.0"]
    assert models.find(None).title == "b@1.0.0"


def test_a_release_that_was_damaged_since_is_refused(tmp_path: Path) -> None:
    models = Models(make_releases(tmp_path, "b@1.0.0"), fake_load(FakeBackend()))
    (tmp_path / "b" / "1.0.0" / "config.json").write_text("x")
    with pytest.raises(ReleaseError, match=r"config\.json: sha256"):
        models.reload()
    assert titles(models) == ["b@1.0.0"]
