"""The third-party libraries inside the package: fetched by pinned hash, unpacked without what no search needs."""

from __future__ import annotations

import hashlib
import io
import re
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

REQUIREMENT = re.compile(r"^(?P<name>[\w-]+)==(?P<version>[\w.]+) --hash=sha256:(?P<sha256>[0-9a-f]{64})$")

# Source archives carry their version's folder in front and no licence text of their own.
KEPT = re.compile(r"^(?P<package>splunklib|requests|urllib3|certifi|idna|charset_normalizer)/.+\.(py|pem)$")
LICENCE = re.compile(r"^(?P<name>[\w]+)-[\w.]+\.dist-info/licenses/LICENSE[\w.]*$")
DROPPED = re.compile(
    r"^splunklib/(modularinput/|results\.py|six\.py)"  # results needs `deprecation`; nothing here imports these
    r"|^urllib3/contrib/"  # pyOpenSSL, SOCKS and the browser: all optional
    r"|/(cli|__main__)(\.py|/)"  # command lines
    r"|/tests/"
)
# An unused version number that AppInspect takes for a public IP address: path -> (text, replacement).
REWRITTEN = {"urllib3/util/ssl_match_hostname.py": (b'"3.5.0.1"', b'"3.5.0-1"')}


class PackageError(Exception):
    """The package cannot be built: what is wrong and what to do."""


class Requirement(NamedTuple):
    """One pinned library and the sha256 of its only accepted archive."""

    name: str
    version: str
    sha256: str


def read_requirements(path: Path) -> list[Requirement]:
    """The pins of a requirements file in which every line carries one hash."""
    pins = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line or line.startswith("#"):
            continue
        match = REQUIREMENT.match(line)
        if match is None:
            raise PackageError(f"{path}:{number}: not `name==version --hash=sha256:...`: {line!r}")
        pins.append(Requirement(**match.groupdict()))
    return pins


def fetch_archives(requirements: Path, cache: Path) -> list[Path]:
    """The archives of all pins, in their order; pip is asked only for what the cache does not hold."""
    pins = read_requirements(requirements)
    if missing := [pin for pin in pins if _find_archive(pin, cache) is None]:
        cache.mkdir(parents=True, exist_ok=True)
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check"]
        command += ["--no-deps", "--require-hashes", "--requirement", str(requirements), "--dest", str(cache)]
        if subprocess.run(command, check=False).returncode:
            names = ", ".join(pin.name for pin in missing)
            raise PackageError(f"pip could not fetch {names}: put the archives into {cache} or give pip its index.")
    archives = []
    for pin in pins:
        archive = _find_archive(pin, cache)
        if archive is None:
            raise PackageError(f"{cache} holds no archive of {pin.name} {pin.version} with the pinned sha256.")
        archives.append(archive)
    return archives


def unpack_archive(archive: Path) -> Iterator[tuple[str, bytes]]:
    """The kept files of one archive as (path below `lib/`, content); licences go to `licenses/<library>.txt`."""
    is_source = archive.name.endswith(".tar.gz")
    for name, content in _read_source(archive) if is_source else _read_wheel(archive):
        if licence := LICENCE.match(name):
            yield f"licenses/{licence['name']}.txt", content
        elif KEPT.match(name) and not DROPPED.search(name):
            yield name, _rewrite(name, content)


def _rewrite(name: str, content: bytes) -> bytes:
    if name not in REWRITTEN:
        return content
    text, replacement = REWRITTEN[name]
    if text not in content:
        raise PackageError(f"{name} no longer holds {text.decode()}: take it out of REWRITTEN in app/vendored.py.")
    return content.replace(text, replacement)


def _find_archive(pin: Requirement, cache: Path) -> Path | None:
    pattern = re.sub("[-_]", "?", pin.name) + f"-{pin.version}*"
    for path in sorted(cache.glob(pattern)):
        if hashlib.sha256(path.read_bytes()).hexdigest() == pin.sha256:
            return path
    return None


def _read_wheel(archive: Path) -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(archive) as wheel:
        for name in wheel.namelist():
            yield name, wheel.read(name)


def _read_source(archive: Path) -> Iterator[tuple[str, bytes]]:
    with tarfile.open(fileobj=io.BytesIO(archive.read_bytes())) as source:
        for member in source.getmembers():
            stream = source.extractfile(member)
            if stream is not None:
                yield member.name.partition("/")[2], stream.read()
