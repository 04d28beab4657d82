"""The technique lookup of the app, made from the one ATT&CK table of the project."""

from __future__ import annotations

import csv
import io

FIELDS = ("technique_id", "technique", "tactics", "url", "aliases", "risk")
TECHNIQUE_URL = "https://attack.mitre.org/techniques/"


def render_technique_lookup(table: str) -> str:
    """The lookup's CSV text for the table's text (columns id, name, tactics, risk, aliases)."""
    written = io.StringIO()
    writer = csv.DictWriter(written, FIELDS, lineterminator="\n")
    writer.writeheader()
    for row in csv.DictReader(io.StringIO(table)):
        writer.writerow(
            {
                "technique_id": row["id"],
                "technique": row["name"],
                "tactics": row["tactics"].replace(";", ", "),
                "url": TECHNIQUE_URL + row["id"].replace(".", "/") if row["id"].startswith("T") else "",
                "aliases": row["aliases"].replace(";", ", "),
                "risk": row["risk"],
            }
        )
    return written.getvalue()
