from __future__ import annotations

from pathlib import Path

from training.row_files import read_row_files
from training.source_log import SourceLog


def _read(folder: Path) -> tuple[list[tuple[int, dict[str, object]]], list[str]]:
    log = SourceLog()
    rows = [(row.line, row.fields) for row in read_row_files(folder, log)]
    assert log.skipped["unreadable"] == len(log.bad)
    return rows, [one.rsplit("/", 1)[1] for one in log.bad]


def test_a_line_that_is_not_utf8_costs_that_line_alone(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"text,label\ndir,benign\nd\xeer,benign\nver,benign\n")
    (tmp_path / "b.jsonl").write_bytes(b'{"text": "dir"}\n{"text": "d\xeer"}\n\n{"text": "ver"}\n')
    rows, bad = _read(tmp_path)
    assert [(line, fields["text"]) for line, fields in rows] == [(2, "dir"), (4, "ver"), (1, "dir"), (4, "ver")]
    assert bad == ["a.csv:3: not UTF-8", "b.jsonl:2: not UTF-8"]


def test_a_csv_line_with_too_many_cells_is_not_guessed_at(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("text,label\ncmd /c dir a, b,benign\nver,benign\n")
    rows, bad = _read(tmp_path)
    assert [line for line, _ in rows] == [3]
    assert bad == ["a.csv:2: more cells than the heading's 2"]


def test_a_long_cell_and_an_open_quote_do_not_end_the_run(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(f'text,label\n{"x" * 200_000},benign\n"open,benign\n')
    rows, bad = _read(tmp_path)
    assert [line for line, _ in rows] == [2]
    assert bad == ["a.csv:3: unexpected end of data"]


def test_json_that_nests_without_end_is_a_bad_line(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text("[" * 100_000 + '\n{"text": "dir"}\n')
    rows, bad = _read(tmp_path)
    assert [line for line, _ in rows] == [2]
    assert bad[0].startswith("a.jsonl:1: ")
