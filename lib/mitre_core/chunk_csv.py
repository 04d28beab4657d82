"""The CSV body of a chunk: its cells for reading, its text passed through untouched, columns appended.

Parsing a record and writing it again costs twice what classifying a repeat costs, so each record keeps its own text
and gets cells appended. It is written anew only where its text cannot be continued: it has too many cells, an output
column is already there, its last quote never closes, or an unquoted carriage return stands in it.

Bodies are read as latin-1: one character a byte, whatever bytes they are (a *byte text*), in a quarter of the memory
one emoji would cost. Cells that leave the process are decoded as UTF-8 by `decode_cell`.
"""

from __future__ import annotations

import csv
import io
from itertools import tee
from operator import itemgetter
from typing import Callable, Iterator, List, Sequence

# csv stops at a NUL (Python 3.9) and at an unquoted carriage return: both wear a mask while it reads.
# A byte text holds no character above 255, so the masks cannot stand for anything else.
_NUL_MASK, _CR_MASK = "\u0100", "\u0101"
_BLOCK_ROWS = 2000  # rows joined at a time when writing: bounds the copy, long enough not to cost calls


class ChunkTable:
    """One chunk's records: iterate `read_rows` once, then `write_with` cells for each."""

    def __init__(self, body: bytes, new_columns: Sequence[str]) -> None:
        csv.field_size_limit(len(body) + 1)  # a cell cannot be longer than the body it stands in
        self._lines = io.TextIOWrapper(io.BytesIO(body), encoding="latin-1", newline="\n")
        self._has_cr = b"\r" in body
        self._new_columns = new_columns
        self._texts: List[str] = []  # each record without its line end, ready for more cells
        self._rows = self._read_all()
        self.header = next(self._rows, [])
        added = set(new_columns) | {"__mv_" + name for name in new_columns}
        kept = [index for index, name in enumerate(self.header) if name not in added]
        self._keep = None if len(kept) == len(self.header) else kept
        self._header_text = _write_row([self.header[index] for index in kept])

    @property
    def record_count(self) -> int:
        """Records read so far."""
        return len(self._texts)

    def read_rows(self) -> Iterator[List[str]]:
        """Each record's cells, as many as the header has names."""
        width = len(self.header)
        texts, keep, has_cr = self._texts, self._keep, self._has_cr
        cells: List[str] = []
        for cells in self._rows:
            text = self._text
            if text[-1:] == "\n":
                text = text[:-2] if has_cr and text[-2:] == "\r\n" else text[:-1]
            if len(cells) != width:
                text += "," * (width - max(len(cells), 1))
                if len(cells) > width:
                    text = _write_row(cells[:width])
                cells = (cells + [""] * width)[:width]
            if keep is not None:
                text = _write_row([cells[index] for index in keep])
            elif self._is_masked and "\r" in text:
                text = _write_row(cells)
            texts.append(text)
            yield cells
        if texts and keep is None and not _can_continue(texts[-1], cells):
            texts[-1] = _write_row(cells)

    def write_with(self, suffixes: Sequence[str]) -> Iterator[bytes]:
        """The body with one suffix (`,cell,cell`) after each record, in blocks."""
        assert len(suffixes) == len(self._texts)
        if not self._texts:
            return
        yield "{},{}\n".format(self._header_text, ",".join(self._new_columns)).encode("latin-1")
        for start in range(0, len(suffixes), _BLOCK_ROWS):
            pieces = [""] * (3 * len(suffixes[start : start + _BLOCK_ROWS]))
            pieces[0::3] = self._texts[start : start + _BLOCK_ROWS]
            pieces[1::3] = suffixes[start : start + _BLOCK_ROWS]
            pieces[2::3] = ["\n"] * (len(pieces) // 3)
            yield "".join(pieces).encode("latin-1")

    def _read_all(self) -> Iterator[List[str]]:
        """Header and records; `_text` is the text of the one just read."""
        self._is_masked = False
        lines, copy = tee(self._lines)
        reader = csv.reader(lines)
        last_line = 0
        while True:
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error:
                # `copy` still stands at the start of the record that could not be read.
                assert not self._is_masked
                self._is_masked = True
                lines, copy = tee(copy)
                reader, last_line = csv.reader(map(_mask, lines)), 0
                continue
            line_count, last_line = reader.line_num - last_line, reader.line_num
            self._text = next(copy) if line_count == 1 else "".join(next(copy) for _ in range(line_count))
            yield [_unmask(cell) for cell in cells] if self._is_masked else cells


def decode_cell(cell: str) -> str:
    """A byte text as text; bytes that are no UTF-8 become U+FFFD."""
    return cell if cell.isascii() else cell.encode("latin-1").decode("utf-8", "replace")


def select_cells(indices: Sequence[int]) -> Callable[[Sequence[str]], Sequence[str]]:
    """A fast picker of cells; always gives a tuple."""
    if not indices:
        return lambda _: ()
    if len(indices) == 1:
        index = indices[0]
        return lambda cells: (cells[index],)
    return itemgetter(*indices)


def _mask(line: str) -> str:
    end = "\r\n" if line.endswith("\r\n") else ""
    content = line[: len(line) - len(end)]
    return content.replace("\0", _NUL_MASK).replace("\r", _CR_MASK) + end


def _unmask(cell: str) -> str:
    return cell.replace(_NUL_MASK, "\0").replace(_CR_MASK, "\r")


def _write_row(cells: Sequence[str]) -> str:
    """A record as CSV text, without line end."""
    if len(cells) == 1 and not cells[0]:
        return '""'
    return ",".join(
        '"' + cell.replace('"', '""') + '"' if '"' in cell or "," in cell or "\n" in cell or "\r" in cell else cell
        for cell in cells
    )


def _can_continue(text: str, cells: List[str]) -> bool:
    """Whether a cell appended to a chunk's last record is read as a cell: no quote was left open."""
    if '"' not in text:
        return True
    source = io.StringIO(text + ",", newline="\n")
    try:
        return list(csv.reader(map(_mask, source))) == [[*cells, ""]]
    except csv.Error:
        return False
