"""Render the golden events again and write the texts, and the file's hash into event_text.py: `make golden`.

To add a pair, append a line with `case`, `form` and `event`; cases with several forms must all give one text.
"""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path

from mitre_core import event_text

GOLDEN = Path(__file__).parent / "event_text.jsonl"
_CONSTANT = re.compile(r'^EVENT_TEXT_GOLDEN_SHA256 = ".*"$', re.M)


def rewrite(golden: Path, source: Path) -> str:
    """Rewrite both files in place; return the golden file's new sha256."""
    rows = [json.loads(line) for line in golden.read_text(encoding="utf-8").splitlines()]
    for row in rows:
        row["text"] = list(event_text.render_event(row["event"]).windows)
    lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    golden.write_bytes(lines.encode("utf-8"))
    digest = hashlib.sha256(golden.read_bytes()).hexdigest()
    constant = f'EVENT_TEXT_GOLDEN_SHA256 = "{digest}"'
    source.write_text(_CONSTANT.sub(constant, source.read_text(encoding="utf-8"), count=1), encoding="utf-8")
    return digest


if __name__ == "__main__":
    print(rewrite(GOLDEN, Path(event_text.__file__)))
