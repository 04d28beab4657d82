"""Records as splunkd writes them into chunks, and as it reads them back."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence

Value = str | list[str]
Record = Mapping[str, Value]

INDEX_COLUMN = "_chunked_idx"
_ITEM = re.compile(r"\$((?:[^$]|\$\$)*)\$(?:;|$)")


def encode_records(records: Sequence[Record], fields: Sequence[str] | None = None) -> bytes:
    """A chunk's body: plain columns first, then the `__mv_` columns of the fields that hold several values.

    `fields` None stands for every field; otherwise only those that occur are sent, and `_chunked_idx` with them.
    """
    occurring = list(dict.fromkeys(name for record in records for name in record))
    names = occurring if fields is None else [name for name in occurring if name in set(fields)]
    multivalued = [name for name in names if any(isinstance(record.get(name), list) for record in records)]
    index = [] if fields is None else [INDEX_COLUMN]
    output = io.StringIO()
    writer = csv.writer(output, lineterminator="\n")
    writer.writerow([*names, *index, *(f"__mv_{name}" for name in multivalued)])
    for number, record in enumerate(records):
        plain = [_join(record.get(name, "")) for name in names]
        multi = [_encode(record.get(name, "")) for name in multivalued]
        writer.writerow([*plain, *([str(number)] if index else []), *multi])
    return output.getvalue().encode("utf-8", "surrogateescape")


def decode_records(body: bytes) -> list[dict[str, Value]]:
    """The records of a reply; cells without anything in them are left out, as Splunk does."""
    csv.field_size_limit(1 << 30)  # an event may be larger than csv expects of a cell
    rows = csv.reader(io.StringIO(body.decode("utf-8", "surrogateescape"), newline=""))
    header = next(rows, [])
    return [_decode_row(header, row) for row in rows]


def merge_by_index(records: Sequence[Record], replies: Iterable[Mapping[str, Value]]) -> list[dict[str, Value]]:
    """Lay a reply's fields over the whole records they belong to, as splunkd does in selected-fields mode."""
    merged = []
    for reply in replies:
        index = reply[INDEX_COLUMN]
        assert isinstance(index, str)
        fields = {name: value for name, value in reply.items() if name != INDEX_COLUMN}
        merged.append({**records[int(index)], **fields})
    return merged


def _decode_row(header: Sequence[str], row: Sequence[str]) -> dict[str, Value]:
    if len(row) != len(header):
        raise ValueError(f"a record has {len(row)} cells below a header of {len(header)}")
    cells = dict(zip(header, row, strict=True))
    record: dict[str, Value] = {}
    for name, cell in cells.items():
        several = cells.get(f"__mv_{name}", "")
        if name.startswith("__mv_") or not (cell or several):
            continue
        record[name] = _decode(several) if several else cell
    return record


def _decode(cell: str) -> list[str]:
    return [item.replace("$$", "$") for item in _ITEM.findall(cell)]


def _join(value: Value) -> str:
    return value if isinstance(value, str) else "\n".join(value)


def _encode(value: Value) -> str:
    return "" if isinstance(value, str) else ";".join(f"${item.replace('$', '$$')}$" for item in value)
