"""`make demo`: real events through the built package's command and the model that ships, without Splunk."""

from __future__ import annotations

import argparse
import csv
import sys
import tarfile
import time
from pathlib import Path

from rich.console import Console

from mitre_core.errors import MitreClassifyError
from tests.demo.read_events import Record, read_events
from tests.demo.server import ROOT, running_server
from tests.demo.table import print_findings

SAMPLES = ROOT / "app" / "lookups" / "mitre_sample_events.csv"
WORK = ROOT / "build" / "demo"


def main() -> int:
    """Run the demo; returns the exit code."""
    parser = argparse.ArgumentParser(prog="make demo", description=__doc__)
    parser.add_argument("--package", type=Path, required=True, help="the built mitreclassify-<version>.tar.gz")
    parser.add_argument("--events", type=Path, default=SAMPLES, help="a .jsonl, .json, .csv, .xml, .log or .evtx file")
    arguments = parser.parse_args()
    console = Console(width=max(110, Console().width) if not sys.stdout.isatty() else None, highlight=False)
    try:
        records = read_events(arguments.events)
        rows, seconds = _classify(arguments.package, records)
    except MitreClassifyError as error:
        print(f"demo: {error}", file=sys.stderr)
        return 1
    print_findings(console, rows, seconds)
    return 0
