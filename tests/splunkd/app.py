"""Apps as they lie in Splunk's etc/apps: unpacked from the package, with settings of their own."""

from __future__ import annotations

import configparser
import shutil
import tarfile
from collections.abc import Mapping
from pathlib import Path


def unpack_package(package: Path, apps_folder: Path) -> Path:
    """Unpack a package and return the app's folder."""
    with tarfile.open(package) as archive:
        archive.extractall(apps_folder, filter="data")
    return apps_folder / "mitreclassify"


def clone_app(app_folder: Path, clone: Path) -> Path:
    """A second installation that shares the first one's files but has its own `local/`."""
    clone.mkdir(parents=True)
    for entry in app_folder.iterdir():
        if entry.name != "local":
            (clone / entry.name).symlink_to(entry)
    return clone


def write_settings(app_folder: Path, conf_name: str, stanzas: Mapping[str, Mapping[str, object]]) -> None:
    """Write `local/<conf_name>`."""
    lines = []
    for stanza, values in stanzas.items():
        lines += [f"[{stanza}]", *(f"{name} = {value}" for name, value in values.items()), ""]
    local = app_folder / "local"
    local.mkdir(exist_ok=True)
    (local / conf_name).write_text("\n".join(lines), encoding="utf-8")


def find_entry(app_folder: Path, command: str) -> Path:
    """The script commands.conf names for a command."""
    conf = configparser.ConfigParser(interpolation=None, strict=False)
    conf.read(app_folder / "default/commands.conf", encoding="utf-8")
    stanza = conf[command]
    assert stanza.getboolean("chunked"), f"[{command}] in commands.conf lacks chunked = true"
    return app_folder / "bin" / stanza["filename"]


def find_python(version: str) -> Path | None:
    """An interpreter of a version such as `3.9`: one pyenv installed, or one on the PATH."""
    installed = sorted(Path.home().glob(f".pyenv/versions/{version}.*/bin/python"))
    found = shutil.which(f"python{version}")
    if installed:
        return installed[-1]
    return Path(found) if found else None
