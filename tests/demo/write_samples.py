"""Write the lookup `mitre_sample_events.csv` from the sample facts: `make samples`."""

from __future__ import annotations

import csv
import io
import random

from tests.demo.__main__ import SAMPLES
from tests.demo.sample_facts import Fact
from tests.demo.samples_intrusion import INTRUSION
from tests.demo.samples_ordinary import ORDINARY
from training.forms.shapes import as_form

COLUMNS = ("_time", "host", "source", "sourcetype", "_raw", "expected")
_PROVIDERS = {
    "Security": "Microsoft-Windows-Security-Auditing",
    "System": "Service Control Manager",
    "Application": "ESENT",
    "Windows PowerShell": "PowerShell",
}


def sample_csv() -> str:
    """The whole lookup, in the order of the day."""
    output = io.StringIO()
    writer = csv.DictWriter(output, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(_row(fact) for fact in sorted((*ORDINARY, *INTRUSION), key=lambda fact: fact.minute))
    return output.getvalue()


def _row(fact: Fact) -> dict[str, str]:
    time = f"2026-11-17T{fact.minute // 60:02d}:{fact.minute % 60:02d}:07.412Z"
    row = {"_time": time, "host": fact.host, "expected": fact.expected}
    if fact.form == "raw":
        return row | {"source": fact.channel, "sourcetype": fact.channel, "_raw": fact.data["_raw"]}
    facts = {
        "Provider": _PROVIDERS.get(fact.channel, fact.channel.rpartition("/")[0]),
        "Channel": fact.channel,
        "EventID": str(fact.event_id),
        "Computer": f"{fact.host}.contoso.example",
        "TimeCreated": time,
        "RecordNumber": str(40_000 + fact.minute),
        **fact.data,
    }
    event = as_form(facts, fact.form, random.Random(fact.minute))
    raw = {key: str(event[key]) for key in ("_raw", "sourcetype")}
    return row | {"source": f"WinEventLog:{fact.channel}"} | raw


if __name__ == "__main__":
    SAMPLES.write_text(sample_csv(), encoding="utf-8")
