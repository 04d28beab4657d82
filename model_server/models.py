"""Which releases are loaded, which one a request means, and swapping them while serving."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping, Sequence
from itertools import count
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from mitre_core.errors import ReleaseError
from mitre_core.wire import Result

from .classifier import Prepared
from .errors import ApiError
from .manifest import MANIFEST, is_release_folder, read_manifest, verify_files
from .release import Release

SHIPPED_DEFAULT = "enterprise"
logger = logging.getLogger(__name__)
_keys = count()  # of models: a version that was taken away may come back as another

RELEASES = Path(__file__).parent / "releases"


class Classifier(Protocol):
    """The verbs of `classifier.Classifier` that serving needs."""

    @property
    def release(self) -> Release: ...

    def prepare(self, events: Sequence[Any]) -> list[Prepared]: ...

    def tokenize(self, texts: Sequence[str]) -> list[list[int]]: ...

    def forward(self, token_ids: Sequence[Sequence[int]]) -> np.ndarray: ...

    def decide(
        self, prepared: Sequence[Prepared], logits: np.ndarray, *, threshold: float | None = None, top_k: int = 0
    ) -> list[Result]: ...

    def classify(self, events: Sequence[Any], *, threshold: float | None = None, top_k: int = 0) -> list[Result]: ...


Load = Callable[[Path], Classifier]  # a release folder -> its classifier


class ServedModel:
    """One loaded release. `classifier` is read anew for every forward pass, so that `reload` can replace it."""

    def __init__(self, folder: Path, load: Load) -> None:
        self._folder = folder
        self._load = load
        self.classifier = load(folder)
        manifest = self.classifier.release.manifest
        self.name = manifest.name
        self.version = manifest.version
        self.title = self.classifier.release.title
        self.key = next(_keys)

    @property
    def release(self) -> Release:
        """What the folder says."""
        return self.classifier.release

    def check_unchanged(self) -> None:
        """A version is one set of weights: cached scores and the results users keep go by it.

        Raises: ReleaseError when the folder holds something else than what was loaded, or is damaged.
        """
        if read_manifest(self._folder) != self.release.manifest:
            raise ReleaseError(
                f"{self._folder} was replaced since it was loaded; give the new release a version of its own, "
                "or restart the server."
            )
        verify_files(self._folder, self.release.manifest)

    def reload(self) -> None:
        """Load weights and backend anew from the same folder.

        Raises: ReleaseError when it holds something else by now; the old ones are kept.
        """
        self.check_unchanged()
        self.classifier = self._load(self._folder)


class Models:
    """The loaded releases by name and version."""

    def __init__(self, releases: Path, load: Load, *, wanted: Sequence[str] = (), default: str = "") -> None:
        """Load `wanted` (`name` or `name@version`), or the newest version of every name in `releases`.

        Raises: ReleaseError when nothing can be served, or one release is damaged.
        """
        self._releases = releases
        self._load = load
        self._wanted = tuple(wanted)
        self._default = default
        self._lock = threading.Lock()
        self._served: dict[str, ServedModel] = {}
        self.reload()

    def list(self) -> list[ServedModel]:
        """All that is served, by name and version."""
        return _in_order(self._served)

    def default(self) -> ServedModel:
        """The model of a request that names none: the configured one, SHIPPED_DEFAULT, else that of the most labels."""
        if self._default:
            return self.find(self._default)
        models = self.list()
        most = max(models, key=lambda model: (model.name == SHIPPED_DEFAULT, len(model.release.labels)))
        return _find(models, most.name)

    def find(self, title: str | None) -> ServedModel:
        """The model called `name@version`, or the newest version of `name`.

        Raises: ApiError 404.
        """
        return _find(self.list(), title) if title else self.default()

    def reload(self) -> None:
        """Load what is new in the folder, drop what is gone; requests under way finish on what they began with.

        Raises: ReleaseError; what was served before is then still served.
        """
        with self._lock:
            folders = find_releases(self._releases, self._wanted)
            served = {}
            for folder in folders:
                title = f"{folder.parent.name}@{folder.name}"
                if kept := self._served.get(title):
                    kept.check_unchanged()
                    served[title] = kept
                else:
                    served[title] = ServedModel(folder, self._load)
                    logger.info("event=model_loaded model=%s", title)
            if self._default:
                try:
                    _find(_in_order(served), self._default)
                except ApiError as error:
                    raise ReleaseError(f"The default model cannot be served: {error}") from None
            self._served = served


def _in_order(served: Mapping[str, ServedModel]) -> list[ServedModel]:
    return sorted(served.values(), key=lambda model: (model.name, version_key(model.version)))


def _find(models: Sequence[ServedModel], title: str) -> ServedModel:
    name, _, version = title.partition("@")
    found = [model for model in models if model.name == name and version in ("", model.version)]
    if not found:
        served = ", ".join(model.title for model in models)
        raise ApiError(404, "unknown_model", f"There is no model {title[:80]!r}; this server has: {served}.")
    return found[-1]


def find_releases(releases: Path, wanted: Sequence[str] = ()) -> list[Path]:
    """The folders of the wanted releases; without a wish, the newest version of every name.

    Raises: ReleaseError naming what is not there, or is in the folder of another.
    """
    versions: dict[str, list[Path]] = {}
    for folder in (manifest.parent for manifest in sorted(releases.glob(f"*/*/{MANIFEST}"))):
        if is_release_folder(folder):
            versions.setdefault(folder.parent.name, []).append(folder)
        else:  # a backup, or a copy under way
            logger.warning("event=folder_skipped path=%s", folder)
    if not versions:
        raise ReleaseError(f"There is no release in {releases}; give the folder that holds <name>/<version> folders.")
    for folders in versions.values():
        folders.sort(key=lambda folder: version_key(folder.name))
    found = [_find_release(releases, versions, title) for title in wanted or versions]
    for folder in found:
        _check_place(folder)
    return found


def version_key(version: str) -> tuple[int, ...]:
    """Order of versions: 1.10.0 after 1.9.0."""
    return tuple(int(part) for part in version.split("."))


def _find_release(releases: Path, versions: dict[str, list[Path]], title: str) -> Path:
    name, _, version = title.partition("@")
    found = [folder for folder in versions.get(name, ()) if version in ("", folder.name)]
    if not found:
        there = ", ".join(f"{f.parent.name}@{f.name}" for folders in versions.values() for f in folders)
        raise ReleaseError(f"There is no release {title!r} in {releases}; it holds: {there}.")
    return found[-1]


def _check_place(folder: Path) -> None:
    """The folder is what a release is asked for by; its manifest is what answers and caches name."""
    manifest = read_manifest(folder)
    if (manifest.name, manifest.version) != (folder.parent.name, folder.name):
        raise ReleaseError(
            f"{folder} holds the release {manifest.name}@{manifest.version}; move it to "
            f"{manifest.name}/{manifest.version}."
        )
