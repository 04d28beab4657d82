"""Measures the search command itself: events/s and memory, on each Python, beside the SDK's own do-nothing loop.

`python -m tests.bin.bench_command` (or `make bench-command`) prints a table. The model server is a process that
answers at once; chunks are encoded beforehand and replies only read, so the time is the command's. The targets are
for one core to itself: they are held against the command's own CPU time, which a busy machine disturbs least.
"""

from __future__ import annotations

import os
import random
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from app.package import build_package
from tests.splunkd.app import clone_app, find_python, unpack_package, write_settings
from tests.splunkd.records import encode_records
from tests.splunkd.search import CommandProcess

EVENTS, CHUNK, DISTINCT_SHARE = 200_000, 50_000, 0.1
RUNS = 2  # the better counts: on a shared machine everything else only adds time
TARGET_RATES = {"3.9": 60_000, "3.13": 90_000}  # events/s
TARGET_RSS_MB = 120

NOOP = """
import os, sys
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lib"))
from splunklib.searchcommands import Configuration, StreamingCommand, dispatch
@Configuration(distributed=False)
class NoopCommand(StreamingCommand):
    def stream(self, records):
        for record in records:
            record["mitre_technique_id"] = "benign"
            yield record
dispatch(NoopCommand, sys.argv, sys.stdin, sys.stdout, __name__)
"""


class Measurement(NamedTuple):
    """One run of a command over all events."""

    seconds: float
    cpu_s: float
    rss_mb: float


def main() -> int:
    """Print the table; 1 where a target is missed."""
    is_missed = False
    chunks = [encode_records(chunk) for chunk in make_chunks()]
    with tempfile.TemporaryDirectory() as folder, running_server() as url:
        app = install(Path(folder), url)
        print(f"{EVENTS:,} events of {sum(map(len, chunks)) // EVENTS} bytes, 10 fields, chunks of {CHUNK:,}")
        print(f"{'Python':<8}{'command':<16}{'per CPU s':>14}{'per second':>13}{'RSS MB':>8}  target")
        for version, target in TARGET_RATES.items():
            python = find_python(version)
            if python is None:
                print(f"Python {version} is not installed: nothing measured with it")
                return 1
            for command in ("noop", "mitreclassify"):
                best = min((measure(app, python, command, chunks) for _ in range(RUNS)), key=lambda run: run.cpu_s)
                rate, is_ours = EVENTS / best.cpu_s, command == "mitreclassify"
                wall_rate = EVENTS / best.seconds
                wanted = f"{target:,} per CPU s, {TARGET_RSS_MB} MB" if is_ours else "the SDK's own loop"
                print(f"{version:<8}{command:<16}{rate:>14,.0f}{wall_rate:>13,.0f}{best.rss_mb:>8.0f}  {wanted}")
                is_missed |= is_ours and (rate < target or best.rss_mb > TARGET_RSS_MB)
    return int(is_missed)


def make_chunks() -> Iterator[list[dict[str, str]]]:
    """Chunks of ten-field process events, nine in ten of them repeats."""
    chance = random.Random(1)
    distinct = int(CHUNK * DISTINCT_SHARE)
    for start in range(0, EVENTS, CHUNK):
        yield [make_event(number, start + chance.randrange(distinct)) for number in range(start, start + CHUNK)]


def make_event(number: int, kind: int) -> dict[str, str]:
    """One event; `kind` decides what it says, `number` when."""
    return {
        "_time": f"{1_700_000_000 + number}.{number % 1000:03d}",
        "host": f"workstation-{number % 200}.example.org",
        "source": "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational",
        "sourcetype": "XmlWinEventLog",
        "EventCode": "1",
        "SourceName": "Microsoft-Windows-Sysmon",
        "Image": "C:\\Windows\\System32\\cmd.exe",
        "CommandLine": f'cmd.exe /c "copy C:\\Users\\someone\\report-{kind}.docx, \\\\files\\share\\{kind}" /y',
        "ParentImage": "C:\\Program Files\\Example Office\\Suite\\writer.exe",
        "User": f"EXAMPLE\\user{kind % 50}",
    }


def install(folder: Path, url: str) -> Path:
    """The built package, with the do-nothing command added."""
    app = unpack_package(build_package(), folder / "package")
    (app / "bin/noop.py").write_text(NOOP, encoding="utf-8")
    with (app / "default/commands.conf").open("a", encoding="utf-8") as conf:
        conf.write("\n[noop]\nfilename = noop.py\nchunked = true\n")
    clone = clone_app(app, folder / "apps/mitreclassify")
    write_settings(clone, "mitreclassify.conf", {"server:local": {"url": url}})
    return clone


def measure(app: Path, python: Path, command: str, chunks: list[bytes]) -> Measurement:
    """Time the chunks, from the first sent to the last reply."""
    with CommandProcess(app, python, command, timeout_s=300) as process:
        process.get_info([])
        started, cpu_before = time.perf_counter(), read_cpu_s(process.process.pid)
        for chunk in chunks:
            process.send({"action": "execute", "finished": False}, chunk)
        process.send({"action": "execute", "finished": True})
        seconds = time.perf_counter() - started
        cpu_s, rss_mb = read_cpu_s(process.process.pid) - cpu_before, read_peak_mb(process.process.pid)
        process.finish()
        return Measurement(seconds, cpu_s, rss_mb)


def read_cpu_s(pid: int) -> float:
    """CPU seconds a process has used: user and system."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(") ")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def read_peak_mb(pid: int) -> float:
    """The most memory a process held. (What wait4 says counts the parent's too, from before the exec.)"""
    found = re.search(r"VmHWM:\s*(\d+) kB", Path(f"/proc/{pid}/status").read_text(encoding="ascii"))
    assert found is not None
    return int(found[1]) * 1024 / 1e6


@contextmanager
def running_server() -> Iterator[str]:
    """The stand-in for the model server, in a process of its own so that it costs the command nothing."""
    process = subprocess.Popen([sys.executable, "-m", "tests.splunkd.model_server"], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        yield process.stdout.readline().strip()
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


if __name__ == "__main__":
    sys.exit(main())
