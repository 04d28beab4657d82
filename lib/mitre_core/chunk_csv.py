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
from itertools import chain, islice, tee
from operator import itemgetter
from typing import Callable, Iterable, Iterator, List, Sequence, Tuple

# csv stops at a NUL (Python 3.9) and at an unquoted carriage return: both wear a mask while it reads.
# A byte text holds no character above 255, so the masks cannot stand for anything else.
_NUL_MASK, _CR_MASK = "\u0100", "\u0101"
_MAX_CELL_CHARS = 1 << 30  # splunkd bounds the chunk; csv's own bound would end a search at 128 KiB
_BLOCK_ROWS = 2000  # rows joined at a time when writing: bounds the copy, long enough not to cost calls


class ChunkTable:
    """One chunk's records: iterate `read_rows` once, then `write_with` cells for each."""

    def __init__(self, body: bytes, new_columns: Sequence[str]) -> None:
        csv.field_size_limit(_MAX_CELL_CHARS)
        self._lines: Iterator[str] = io.TextIOWrapper(io.BytesIO(body), encoding="latin-1", newline="\n")
        self._has_plain_ends = b"\r" not in body and body.endswith(b"\n")
        self._new_columns = new_columns
        self._texts: List[str] = []  # each record without its line end, ready for more cells
        first_line = next(self._lines, "")
        self._line_end = "\r\n" if first_line.endswith("\r\n") else "\n"
        self.header = list(map(_unmask, next(csv.reader(self._mask(chain([first_line], self._lines))), [])))
        added = set(new_columns) | {"__mv_" + name for name in new_columns}
        self._kept = [index for index, name in enumerate(self.header) if name not in added]

    def read_rows(self) -> Iterator[List[str]]:
        """Each record's cells, as many as the header has names."""
        lines, copy = tee(self._lines)  # `copy` gives the text of what the reader has read
        self._lines = iter(())
        reader, last_line, is_masked = csv.reader(lines), 0, False
        width, texts, has_plain_ends = len(self.header), self._texts, self._has_plain_ends
        is_appending = len(self._kept) == width
        cells: List[str] = []
        while True:
            try:
                for cells in reader:
                    text = next(copy)
                    if reader.line_num != last_line + 1:
                        text += "".join(islice(copy, reader.line_num - last_line - 1))
                    last_line = reader.line_num
                    text = text[:-1] if has_plain_ends else self._strip_end(text)
                    if is_masked or not is_appending or len(cells) != width or text[-1:] == "\r":
                        cells = list(map(_unmask, cells)) if is_masked else _restore_cr(text, cells)
                        text, cells = self._write_unusual(text, cells)
                    texts.append(text)
                    yield cells
                break
            except csv.Error:
                if is_masked:
                    raise
                # `copy` still stands at the start of the record that could not be read.
                lines, copy = tee(copy)
                reader, last_line, is_masked = csv.reader(self._mask(lines)), 0, True
        if texts and is_appending and not _can_continue(texts[-1], cells):
            texts[-1] = _write_row(cells)

    def write_with(self, suffixes: Sequence[str]) -> Tuple[int, Iterator[bytes]]:
        """The body with one suffix (`,cell,cell`) after each record: its size, and its blocks."""
        assert len(suffixes) == len(self._texts)
        if not self._texts:
            return 0, iter(())
        if not self._kept:  # nothing stands before the suffix's first comma
            suffixes = [suffix[1:] for suffix in suffixes]
        names = [_write_row([self.header[index]]) for index in self._kept]
        header = (",".join([*names, *self._new_columns]) + "\n").encode("latin-1")
        size = len(header) + sum(map(len, self._texts)) + sum(map(len, suffixes)) + len(suffixes)
        return size, self._write_blocks(header, suffixes)

    def _write_blocks(self, header: bytes, suffixes: Sequence[str]) -> Iterator[bytes]:
        yield header
        for start in range(0, len(suffixes), _BLOCK_ROWS):
            block = suffixes[start : start + _BLOCK_ROWS]
            pieces = ["\n"] * (3 * len(block))
            pieces[0::3] = self._texts[start : start + _BLOCK_ROWS]
            pieces[1::3] = block
            yield "".join(pieces).encode("latin-1")

    def _strip_end(self, text: str) -> str:
        """A record's text without its line end."""
        if text.endswith(self._line_end):
            return text[: -len(self._line_end)]
        return text[:-1] if text.endswith("\n") else text

    def _mask(self, lines: Iterable[str]) -> Iterator[str]:
        """Lines csv reads to the end, whatever is in them."""
        for line in lines:
            end = self._line_end if line.endswith(self._line_end) else ""
            content = line[: len(line) - len(end)]
            yield content.replace("\0", _NUL_MASK).replace("\r", _CR_MASK) + end

    def _write_unusual(self, text: str, cells: List[str]) -> Tuple[str, List[str]]:
        """Text and cells of a record that is too short or too long, has carriage returns, or loses columns."""
        width = len(self.header)
        is_long, missing = len(cells) > width, width - max(len(cells), 1)
        cells = (cells + [""] * width)[:width]
        if len(self._kept) != width:
            return _write_row([cells[index] for index in self._kept]), cells
        if is_long or "\r" in text:
            return _write_row(cells), cells
        return text + "," * missing, cells


def decode_cell(cell: str) -> str:
    """A byte text as text; bytes that are no UTF-8 become U+FFFD."""
    return cell if cell.isascii() else cell.encode("latin-1").decode("utf-8", "replace")


def quote_cell(cell: str) -> str:
    """A cell as CSV, quoted where it must be."""
    if '"' in cell or "," in cell or "\n" in cell or "\r" in cell:
        return '"' + cell.replace('"', '""') + '"'
    return cell


def select_cells(indices: Sequence[int]) -> Callable[[Sequence[str]], Tuple[str, ...]]:
    """A fast picker of cells; always gives a tuple."""
    if not indices:
        return lambda _: ()
    if len(indices) == 1:
        index = indices[0]
        return lambda cells: (cells[index],)
    return itemgetter(*indices)


def _unmask(cell: str) -> str:
    return cell.replace(_NUL_MASK, "\0").replace(_CR_MASK, "\r")


def _restore_cr(text: str, cells: List[str]) -> List[str]:
    """Carriage returns at a record's end, unquoted, are its own; csv took them for part of the line end."""
    lost = len(text) - len(text.rstrip("\r"))
    if not lost or (cells and cells[-1].endswith("\r")):
        return cells
    return [*cells[:-1], (cells[-1] if cells else "") + "\r" * lost]


def _write_row(cells: Sequence[str]) -> str:
    """A record as CSV text, without line end."""
    if len(cells) == 1 and not cells[0]:
        return '""'
    return ",".join(map(quote_cell, cells))


def _can_continue(text: str, cells: List[str]) -> bool:
    """Whether a cell appended to a chunk's last record is read as a cell: no quote was left open."""
    if '"' not in text:
        return True
    lines = io.StringIO(text.replace("\r", _CR_MASK).replace("\0", _NUL_MASK) + ",", newline="\n")
    return [list(map(_unmask, row)) for row in csv.reader(lines)] == [[*cells, ""]]
