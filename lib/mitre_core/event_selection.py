"""Which cells of a record are sent to the model server, and by which of them repeats are recognised."""

from __future__ import annotations

import hashlib
from typing import Callable, Dict, List, NamedTuple, Sequence, Tuple, Union

from .chunk_csv import decode_cell, select_cells
from .event_fields import name_fact
from .input_fields import INPUT_FIELDS, SUFFICIENT_FACTS
from .options import ClassifyOptions
from .output_fields import decode_multivalue

RAW_FIELDS = ("_raw", "sourcetype", "source")
TEXT_FIELD = "text"  # where records hold neither _raw nor a field the renderer knows
MAX_VALUE_CHARS = 65_537  # what the renderer reads of a field at most, and one by which it sees a cut
MAX_EVENT_CHARS = 1_000_000  # of all its values: one huge event must not make the server refuse its batch
MAX_ITEMS = 1000
_LONG_KEY_CHARS = 1024

Event = Dict[str, Union[str, List[str]]]
Cells = Sequence[str]
Key = Union[Tuple[str, ...], bytes]


class Selection(NamedTuple):
    """How one chunk's records become events."""

    make_key: Callable[[Cells], Key]  # equal for records whose events are equal
    make_event: Callable[[Cells], Event]
    layout: Tuple[str, ...]  # the columns the keys are made of: keys of another layout say nothing of these


def list_required_fields(options: ClassifyOptions) -> List[str]:
    """The fields the command reads of each record."""
    if options.field:
        return [options.field]
    return list(options.fields or (*INPUT_FIELDS, *RAW_FIELDS, TEXT_FIELD))


def select_input(header: Sequence[str], options: ClassifyOptions) -> Selection:
    """Choose the input among a chunk's columns.

    Without `field` and `fields`, a record whose facts were extracted is sent as the fields the renderer knows;
    any other with its `_raw` too.
    """
    columns = {decode_cell(name): index for index, name in reversed(list(enumerate(header)))}
    if options.field:
        return _select_text(options.field, columns)
    if options.fields:
        return _select_fields(options.fields, columns)
    return _select_automatically(columns)


def _select_text(field: str, columns: Dict[str, int]) -> Selection:
    selection = _select_fields((field,), columns)

    def make_event(cells: Cells) -> Event:
        value = selection.make_event(cells).get(field, "")
        return {"text": value if isinstance(value, str) else "\n".join(value)}

    return selection._replace(make_event=make_event)


def _select_fields(names: Sequence[str], columns: Dict[str, int]) -> Selection:
    present = [(name, columns[name], columns.get("__mv_" + name)) for name in names if name in columns]
    indices = [index for _, value, values in present for index in (value, values) if index is not None]
    pick = select_cells(indices)

    def make_event(cells: Cells) -> Event:
        event: Event = {}
        left = MAX_EVENT_CHARS
        for name, value, values in present:
            if values is not None and cells[values]:
                items = _cut_items(decode_multivalue(cells[values], 4 * MAX_VALUE_CHARS), min(MAX_VALUE_CHARS, left))
                event[name] = items
                left -= sum(map(len, items))
            elif cells[value]:
                text = decode_cell(cells[value][: 4 * MAX_VALUE_CHARS])[: min(MAX_VALUE_CHARS, left)]
                event[name] = text
                left -= len(text)
        return event

    return Selection(pick, make_event, tuple(name if values is None else "__mv_" + name for name, _, values in present))


def _cut_items(items: Sequence[str], left: int) -> List[str]:
    """Several values, as far as one value may go."""
    kept = []
    for item in items[:MAX_ITEMS]:
        kept.append(decode_cell(item[: 4 * MAX_VALUE_CHARS])[:left])
        left -= len(kept[-1])
    return kept


def _select_automatically(columns: Dict[str, int]) -> Selection:
    facts = {name: name_fact(name)[0] for name in columns if not name.startswith("__mv_") and name not in RAW_FIELDS}
    known = [name for name, fact in facts.items() if fact]
    if TEXT_FIELD in columns and not known and "_raw" not in columns:
        return _select_text(TEXT_FIELD, columns)
    groups = [[columns[name] for name in known if facts[name] in group] for group in SUFFICIENT_FACTS]
    extracted = _select_fields(known, columns)
    whole = _shorten_keys(_select_fields([*RAW_FIELDS, *known], columns))
    if not all(groups):
        return whole

    def choose(cells: Cells) -> Selection:
        for indices in groups:
            for index in indices:
                if cells[index]:
                    break
            else:
                return whole
        return extracted

    return Selection(
        lambda cells: choose(cells).make_key(cells), lambda cells: choose(cells).make_event(cells), whole.layout
    )


def _shorten_keys(selection: Selection) -> Selection:
    """Digests for long keys, so that remembering whole records stays cheap."""

    def make_key(cells: Cells) -> Key:
        key = selection.make_key(cells)
        if isinstance(key, bytes) or sum(map(len, key)) <= _LONG_KEY_CHARS:
            return key
        # The lengths tell where a cell ends: whatever it holds, no two keys are joined to the same text.
        joined = "\0".join((*map(str, map(len, key)), *key))
        return hashlib.blake2b(joined.encode("latin-1"), digest_size=16).digest()

    return selection._replace(make_key=make_key)


def has_named_field(header: Sequence[str], options: ClassifyOptions) -> bool:
    """Whether a chunk has a field that the search names; so too where it names none."""
    named = (options.field,) if options.field else options.fields
    return not named or not set(named).isdisjoint(map(decode_cell, header))
