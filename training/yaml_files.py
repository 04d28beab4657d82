"""YAML files of a repository, one after the other; a broken one is counted, not fatal."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from .source_log import SourceLog


class _TextLoader(yaml.CSafeLoader):
    """A safe loader that leaves dates as text: some in the repositories are none."""


_TextLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def read_yaml_files(paths: list[Path], log: SourceLog) -> Iterator[tuple[Path, Any]]:
    """Every document of every file, in order of path."""
    for path in sorted(paths):
        try:
            documents = list(yaml.load_all(path.read_text(encoding="utf-8"), _TextLoader))
        except (yaml.YAMLError, UnicodeDecodeError) as error:
            mark = getattr(error, "problem_mark", None)
            log.report_bad(path, mark.line + 1 if mark else 1, str(error).splitlines()[0])
            continue
        for document in documents:
            if document is not None:
                yield path, document
