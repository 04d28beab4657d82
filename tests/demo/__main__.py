"""`make demo`: real events through the built package's command and the model that ships, without Splunk."""

from __future__ import annotations

import argparse
import shutil
import sys
import tarfile
import time
from pathlib import Path

from rich.console import Console

from mitre_core.errors import MitreClassifyError, ServerUnavailable
from tests.demo.read_events import Record, read_events
from tests.demo.server import ROOT, running_server
from tests.demo.table import print_findings
from tests.splunkd.search import run_search

SAMPLES = ROOT / "app" / "lookups" / "mitre_sample_events.csv"
WORK = ROOT / "build" / "demo"
_PATIENCE_S = 86_400.0  # a user's file may be long
# A terminal narrower than this, or a file, cannot hold a row.
_LEAST_WIDTH = 150


def main() -> int:
    """Run the demo; returns the exit code."""
    parser = argparse.ArgumentParser(prog="make demo", description=__doc__)
    parser.add_argument("--package", type=Path, required=True, help="the built mitreclassify-<version>.tar.gz")
    parser.add_argument("--events", type=Path, default=SAMPLES, help="a .jsonl, .json, .csv, .xml, .log or .evtx file")
    arguments = parser.parse_args()
    try:
        records = read_events(arguments.events)
        rows, seconds = _classify(arguments.package, records)
    except MitreClassifyError as error:
        print(f"demo: {error}", file=sys.stderr)
        return 1
    print_findings(Console(width=max(_LEAST_WIDTH, Console().width), highlight=False), rows, seconds)
    return 0


def _classify(package: Path, records: list[Record]) -> tuple[list[Record], float]:
    """The records with the command's fields, and how long the search took, its processes' start included."""
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    with tarfile.open(package) as archive:
        archive.extractall(WORK, filter="data")
    app = WORK / "mitreclassify"
    with running_server(WORK / "server.log") as url:
        (app / "local").mkdir()
        (app / "local" / "mitreclassify.conf").write_text(f"[server:local]\nurl = {url}\n")
        started = time.monotonic()
        outcome = run_search(app, sys.executable, "mitreclassify", (), records, timeout_s=_PATIENCE_S)
        seconds = time.monotonic() - started
    errors = [text for level, text in outcome.messages if level in ("ERROR", "FATAL")]
    if errors or outcome.exit_code:
        raise ServerUnavailable(f"the search failed: {' '.join(errors) or outcome.stderr[-500:]}")
    return [{key: _plain(value) for key, value in row.items()} for row in outcome.records], seconds


def _plain(value: str | list[str]) -> str:
    return value if isinstance(value, str) else "\n".join(value)


if __name__ == "__main__":
    sys.exit(main())
