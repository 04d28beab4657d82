"""Whatever a chunk holds, the output without our columns is the input."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mitre_core.chunk_csv import ChunkTable, decode_cell

COLUMNS = ["mitre_a", "mitre_b"]
SUFFIX = ',T1003,"x, y"'

byte_texts = st.text(st.characters(max_codepoint=255), max_size=12)
awkward = st.text(st.sampled_from(list(',"\r\n\0$; a\xff')), max_size=8)
cells = st.one_of(byte_texts, awkward)


def classify(body: bytes) -> tuple[list[list[str]], bytes]:
    table = ChunkTable(body, COLUMNS)
    rows = list(table.read_rows())
    size, blocks = table.write_with([SUFFIX] * len(rows))
    output = b"".join(blocks)
    assert len(output) == size
    return rows, output


def parse(body: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(body.decode("latin-1"), newline="")))


def write(rows: list[list[str]], line_end: str) -> bytes:
    output = io.StringIO(newline="")
    csv.writer(output, lineterminator=line_end).writerows(rows)
    return output.getvalue().encode("latin-1")


@st.composite
def tables(draw: st.DrawFn) -> list[list[str]]:
    width = draw(st.integers(1, 4))
    rows = draw(st.lists(st.lists(cells, min_size=width, max_size=width), max_size=6))
    return [[f"field{number}" for number in range(width)], *rows]


@given(tables(), st.sampled_from(["\n", "\r\n"]))
def test_output_without_our_columns_is_the_input(table: list[list[str]], line_end: str) -> None:
    header, *rows = table
    seen, output = classify(write(table, line_end))

    assert seen == rows
    assert parse(output) == ([[*header, *COLUMNS], *([*row, "T1003", "x, y"] for row in rows)] if rows else [])


@given(tables())
def test_each_record_keeps_its_own_text(table: list[list[str]]) -> None:
    body = write(table, "\n")
    if b"\r" in body or b"\0" in body or len(table) == 1:
        return
    _, output = classify(body)

    assert output.replace(SUFFIX.encode() + b"\n", b"\n").partition(b"\n")[2] == body.partition(b"\n")[2]


@given(st.binary(max_size=60))
def test_a_body_that_is_no_proper_csv_gives_as_many_records_as_were_read(rest: bytes) -> None:
    body = b"a,b\n" + rest
    rows, output = classify(body)

    parsed = parse_tolerantly(output)
    assert [row[:2] for row in parsed[1:]] == rows
    assert all(row[2:] == ["T1003", "x, y"] for row in parsed[1:])


def parse_tolerantly(body: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(body.decode("latin-1"), newline="\n")))


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(b"a,b\n1\n", [["1", ""]], id="too short"),
        pytest.param(b"a,b\n1,2,3\n", [["1", "2"]], id="too long"),
        pytest.param(b'a,b\n1,"2\n', [["1", "2\n"]], id="quote left open"),
        pytest.param(b'a,b\nx"y,"2\n', [['x"y', "2\n"]], id="quote left open after a quote inside"),
        pytest.param(b"a,b\n1,2", [["1", "2"]], id="no last line end"),
        pytest.param(b"a,b\n1\r1,2\n3,4\n", [["1\r1", "2"], ["3", "4"]], id="unquoted carriage return"),
        pytest.param(b"a,b\n1,2\r\r\n", [["1", "2\r\r"]], id="carriage returns at the end"),
        pytest.param(b'a,b\r\n1,"2"\r\n\r\n', [["1", "2"], ["", ""]], id="CRLF line ends"),
        pytest.param(b"a\n\n1\n", [[""], ["1"]], id="empty record of one field"),
    ],
)
def test_odd_records_come_out_whole(body: bytes, expected: list[list[str]]) -> None:
    rows, output = classify(body)

    assert rows == expected
    assert [row[:-2] for row in parse_tolerantly(output)[1:]] == expected


def test_our_columns_from_an_earlier_run_are_replaced() -> None:
    rows, output = classify(b"x,mitre_a,y,__mv_mitre_a\n1,old,2,$old$\n")

    assert rows == [["1", "old", "2", "$old$"]]
    assert output == b'x,y,mitre_a,mitre_b\n1,2,T1003,"x, y"\n'


def test_a_table_of_nothing_but_our_columns_keeps_them_under_their_names() -> None:
    rows, output = classify(b"mitre_a\r\nold\r\nolder\r\n")

    assert rows == [["old"], ["older"]]
    assert output == b'mitre_a,mitre_b\nT1003,"x, y"\nT1003,"x, y"\n'


def test_a_chunk_with_a_header_only_gives_an_empty_body() -> None:
    assert classify(b"a,b\n") == ([], b"")


def test_cells_leave_as_text() -> None:
    assert decode_cell("€".encode().decode("latin-1")) == "€"
    assert decode_cell("\xff!") == "\N{REPLACEMENT CHARACTER}!"
