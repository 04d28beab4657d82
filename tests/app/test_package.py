"""The built package: the same bytes everywhere, the files expected of it, nothing Splunk's inspection objects to."""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import os
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.package import Tree, build_package, check_versions, pack_tree, wrap_gzip
from app.vendored import PackageError, fetch_archives

GOLDEN = Path(__file__).parent / "golden/package.txt"
SPLUNK_PYTHONS = ("3.9", "3.13")
# AppInspect says these of every app with a Python command on Splunk's Python 3.9.
KNOWN_WARNINGS = {"check_for_python_script_existence", "check_python_sdk_version"}


def find_python(version: str) -> Path:
    """The interpreter of one of Splunk's versions, through pyenv or the PATH."""
    for python in sorted(Path("~/.pyenv/versions").expanduser().glob(f"{version}.*/bin/python")):
        return python
    for folder in os.get_exec_path():
        if (python := Path(folder, f"python{version}")).is_file():
            return python
    pytest.fail(f"Python {version} is needed: install it with `pyenv install {version}`.")


@pytest.mark.parametrize("version", SPLUNK_PYTHONS)
def test_another_python_builds_the_same_bytes(version: str, root: Path, tree: Tree) -> None:
    script = (
        "import hashlib; from app.package import *; "
        "print(hashlib.sha256(pack_tree(assemble_tree(ROOT, BUILD / 'vendored'))).hexdigest())"
    )
    command = [str(find_python(version)), "-c", script]
    run = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True, timeout=300)
    assert run.stdout.strip() == hashlib.sha256(pack_tree(tree)).hexdigest()


def test_package_holds_the_files_expected_of_it(tree: Tree) -> None:
    expected = GOLDEN.read_text(encoding="utf-8").split()
    assert sorted(tree) == expected, (
        "If the change is meant: python -m app.package --list > tests/app/golden/package.txt"
    )


@given(content=st.binary(max_size=200) | st.integers(0, 3 * 65536).map(bytes))
def test_any_gzip_reads_what_was_wrapped(content: bytes) -> None:
    assert gzip.decompress(wrap_gzip(content)) == content


def test_modes_times_and_owners_are_fixed(tree: Tree) -> None:
    with tarfile.open(fileobj=io.BytesIO(pack_tree(tree))) as archive:
        members = archive.getmembers()
    assert {(member.isdir(), member.mode) for member in members} == {(True, 0o755), (False, 0o644)}
    assert {(member.uid, member.gid, member.uname, member.gname) for member in members} == {(0, 0, "", "")}
    assert len({member.mtime for member in members}) == 1
    assert [member.name for member in members] == sorted(member.name for member in members)


def test_an_upgrade_touches_nothing_an_administrator_wrote(tree: Tree) -> None:
    assert not [path for path in tree if path.startswith("local/") or path == "metadata/local.meta"]


def test_nothing_compiled_or_linked_is_inside(tree: Tree) -> None:
    assert not [path for path in tree if path.endswith((".pyc", ".so", ".pyd", ".exe"))]


def test_app_conf_manifest_and_project_agree_on_the_version(tree: Tree, root: Path) -> None:
    assert f'\nversion = "{check_versions(tree)}"\n' in (root / "pyproject.toml").read_text(encoding="utf-8")


def test_different_versions_are_refused(tree: Tree) -> None:
    changed = {**tree, "default/app.conf": tree["default/app.conf"].replace(b"version = 1.", b"version = 9.")}
    with pytest.raises(PackageError, match=r"app\.conf says 9\."):
        check_versions(changed)


def test_an_archive_with_another_hash_is_refused(tmp_path: Path) -> None:
    (tmp_path / "cache").mkdir()
    (tmp_path / "cache/idna-3.20-py3-none-any.whl").write_bytes(b"not the pinned archive")
    pins = tmp_path / "vendored.txt"
    pins.write_text(f"idna==3.20 --hash=sha256:{'0' * 64}\n", encoding="utf-8")
    with pytest.raises(PackageError, match="idna"):
        fetch_archives(pins, tmp_path / "cache")


@pytest.mark.parametrize("version", SPLUNK_PYTHONS)
def test_vendored_libraries_import_on_splunks_python(version: str, tree: Tree, tmp_path: Path) -> None:
    for path, content in tree.items():
        if path.startswith("lib/"):
            (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / path).write_bytes(content)
    command = [str(find_python(version)), "-I", "-W", "error::ImportWarning", "-c"]
    command.append(
        f"import sys; sys.path.insert(0, {str(tmp_path / 'lib')!r}); "
        "import requests, splunklib.client, splunklib.searchcommands; print(requests.__file__)"
    )
    run = subprocess.run(command, capture_output=True, text=True, check=True, timeout=300)
    assert run.stdout.startswith(str(tmp_path))


def test_appinspect_has_exactly_the_known_warnings(tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    command = [str(Path(sys.executable).with_name("splunk-appinspect")), "inspect", str(build_package())]
    command += ["--mode", "precert", "--ci", "--data-format", "json", "--output-file", str(report)]
    subprocess.run(command, capture_output=True, check=False, timeout=900, cwd=tmp_path)
    checks = [
        check
        for app in json.loads(report.read_text(encoding="utf-8"))["reports"]
        for group in app["groups"]
        for check in group["checks"]
    ]
    assert len(checks) > 200
    bad = {
        check["name"]: check["messages"]
        for check in checks
        if check["result"] in ("error", "failure", "future_failure")
    }
    assert bad == {}
    assert {check["name"] for check in checks if check["result"] == "warning"} == KNOWN_WARNINGS
