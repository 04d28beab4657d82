"""Assembles the Splunk package: `python -m app.package` writes build/mitreclassify-<version>.tar.gz.

The same inputs give the same bytes on every machine and Python: members are sorted, times, owners and modes fixed.
"""

from __future__ import annotations

import argparse
import ast
import configparser
import io
import json
import struct
import sys
import tarfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path

from app.technique_lookup import render_technique_lookup
from app.vendored import PackageError, fetch_archives, unpack_archive

APP_ID = "mitreclassify"
ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build"

APP_FOLDERS = ("appserver", "lookups", "metadata", "README", "static")
MEMBER_TIME = 1577836800  # 2020-01-01: any fixed time; tar and Splunk's unpacker dislike zero
MAX_STORED = 0xFFFF  # bytes of one stored block
FILE_MODE, FOLDER_MODE = 0o644, 0o755  # Splunk starts commands through its own Python: nothing needs an execute bit

Tree = Mapping[str, bytes]


def build_package(root: Path = ROOT, build: Path = BUILD) -> Path:
    """Write the package of the checkout at `root` and return its path."""
    tree = assemble_tree(root, build / "vendored")
    package = build / f"{APP_ID}-{check_versions(tree)}.tar.gz"
    build.mkdir(parents=True, exist_ok=True)
    package.write_bytes(pack_tree(tree))
    return package


def assemble_tree(root: Path, cache: Path) -> Tree:
    """Every file of the package, by its path below the app's folder."""
    tree: dict[str, bytes] = {}
    tree.update(collect_app(root))
    tree.update(collect_command(root))
    tree.update(collect_core(root))
    tree.update(collect_vendored(root, cache))
    return tree


def collect_app(root: Path) -> Iterator[tuple[str, bytes]]:
    """The app's own folders, its manifest and licence, `default/`, and the lookup made from the ATT&CK table."""
    yield "app.manifest", (root / "app/app.manifest").read_bytes()
    yield "LICENSE", (root / "LICENSE").read_bytes()
    for folder in APP_FOLDERS:
        yield from _read_folder(root / "app" / folder, folder)
    yield from _read_folder(root / "default", "default")
    table = (root / "training/attack_v19.csv").read_text(encoding="utf-8")
    yield "lookups/mitre_techniques.csv", render_technique_lookup(table).encode()


def collect_command(root: Path) -> Iterator[tuple[str, bytes]]:
    """The search commands' entries."""
    return _read_folder(root / "bin", "bin")


def collect_core(root: Path) -> Iterator[tuple[str, bytes]]:
    """The modules of mitre_core that the commands reach by their imports, and no others."""
    core = root / "lib/mitre_core"
    pending = {"__init__"}
    for entry in sorted((root / "bin").glob("*.py")):
        pending |= _find_core_imports(entry, core)
    found: set[str] = set()
    while pending:
        module = pending.pop()
        found.add(module)
        pending |= _find_core_imports(core / f"{module}.py", core) - found
    for module in sorted(found):
        yield f"lib/mitre_core/{module}.py", (core / f"{module}.py").read_bytes()


def collect_vendored(root: Path, cache: Path) -> Iterator[tuple[str, bytes]]:
    """The pinned third-party libraries."""
    for archive in fetch_archives(root / "app/vendored.txt", cache):
        for name, content in unpack_archive(archive):
            yield f"lib/{name}", content


def check_versions(tree: Tree) -> str:
    """The package's version, which app.conf and the manifest must agree on."""
    conf = configparser.ConfigParser(interpolation=None)
    conf.read_string(tree["default/app.conf"].decode())
    version = conf["launcher"]["version"]
    manifest = json.loads(tree["app.manifest"])["info"]["id"]["version"]
    if manifest != version:
        raise PackageError(f"app.manifest says version {manifest}, app.conf says {version}: make them the same.")
    major, minor, patch = map(int, version.split("."))
    build = f"{10000 * major + 100 * minor + patch}"  # a new one makes browsers fetch the pages' scripts again
    if conf["install"].get("build") != build:
        raise PackageError(f"app.conf says build {conf['install'].get('build')}; of version {version} it is {build}.")
    return version


def pack_tree(tree: Tree) -> bytes:
    """A .tar.gz of the tree, the same bytes for the same tree."""
    folders = {f"{parent}" for path in tree for parent in Path(APP_ID, path).parents if parent.name}
    raw = io.BytesIO()
    with tarfile.open(fileobj=raw, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for name in sorted(folders | {f"{APP_ID}/{path}" for path in tree}):
            member = tarfile.TarInfo(name)
            member.mtime = MEMBER_TIME
            if name in folders:
                member.type, member.mode = tarfile.DIRTYPE, FOLDER_MODE
                archive.addfile(member)
            else:
                content = tree[name[len(APP_ID) + 1 :]]
                member.size, member.mode = len(content), FILE_MODE
                archive.addfile(member, io.BytesIO(content))
    return wrap_gzip(raw.getvalue())


def wrap_gzip(content: bytes) -> bytes:
    """A gzip file that stores its content: zlib and its forks each compress to other bytes.

    Source: RFC 1952 (the file), RFC 1951 section 3.2.4 (stored blocks).
    """
    blocks = [content[start : start + MAX_STORED] for start in range(0, len(content), MAX_STORED)] or [b""]
    parts = [b"\x1f\x8b\x08" + bytes(6) + b"\xff"]  # deflate; no name, no time, no system
    for number, block in enumerate(blocks, start=1):
        parts += [struct.pack("<BHH", number == len(blocks), len(block), len(block) ^ 0xFFFF), block]
    parts.append(struct.pack("<II", zlib.crc32(content), len(content) % (1 << 32)))
    return b"".join(parts)


def _read_folder(folder: Path, prefix: str) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.rglob("*")):
        is_hidden = any(part.startswith((".", "__pycache__")) for part in path.relative_to(folder).parts)
        if path.is_file() and not is_hidden:
            yield f"{prefix}/{path.relative_to(folder).as_posix()}", path.read_bytes()


def _find_core_imports(source: Path, core: Path) -> set[str]:
    """Names of the mitre_core modules that a file imports, in either form of import."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(source.read_bytes(), str(source))):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition("mitre_core.")[2] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            module = node.module or ""
            inside = node.level == 1 or module.split(".")[0] == "mitre_core"
            if inside:
                names |= {module.rpartition(".")[2]} | {alias.name for alias in node.names}
    return {name for name in names if name and (core / f"{name}.py").is_file()}


def main() -> int:
    """Build the package, or print the paths it would hold."""
    parser = argparse.ArgumentParser(description="Build the Splunk package.")
    parser.add_argument("--list", action="store_true", help="print the paths inside instead of writing the package")
    arguments = parser.parse_args()
    try:
        if arguments.list:
            print("\n".join(sorted(assemble_tree(ROOT, BUILD / "vendored"))))
        else:
            print(build_package().relative_to(ROOT))
    except PackageError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
