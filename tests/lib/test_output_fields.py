"""Results become the documented fields, on CSV cells anything may stand in."""

from __future__ import annotations

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mitre_core.output_fields import OutputFields, decode_multivalue, encode_multivalue, hide_low_scores
from mitre_core.wire import Candidate, Result

FOUND = Result("T1003.002", "Security Account Manager", "credential-access", 0.97, 0.9876543, "ok")


def read_cells(suffix: str, fields: OutputFields) -> dict[str, str]:
    (cells,) = csv.reader([suffix[1:]])
    assert len(cells) == len(fields.columns)
    return {
        name: cell.encode("latin-1").decode("utf-8") for name, cell in zip(fields.columns, cells, strict=True) if cell
    }


def test_a_result_fills_the_single_valued_fields() -> None:
    fields = OutputFields("mitre_", False, False, 0.0)

    assert read_cells(fields.format_result(FOUND, "m@1"), fields) == {
        "mitre_technique_id": "T1003.002",
        "mitre_technique": "Security Account Manager",
        "mitre_tactic": "credential-access",
        "mitre_score": "0.9700",
        "mitre_attack_score": "0.9877",
        "mitre_status": "ok",
        "mitre_model": "m@1",
    }


def test_runners_up_and_evidence_are_multivalue() -> None:
    fields = OutputFields("p_", True, True, 0.0)
    top = (Candidate("T1003.002", "x", 0.97), Candidate("benign", "", 0.03))
    found = read_cells(fields.format_result(FOUND._replace(top=top, evidence=("a$, €",)), "m@1"), fields)

    assert found["__mv_p_top_technique_id"] == "$T1003.002$;$benign$"
    assert found["p_top_score"] == "0.9700\n0.0300"
    assert found["p_evidence"] == "a$, €"
    assert "__mv_p_evidence" not in found


def test_a_failure_leaves_everything_but_the_status_empty() -> None:
    fields = OutputFields("mitre_", True, True, 0.0)

    assert read_cells(fields.format_failure("unavailable"), fields) == {"mitre_status": "unavailable"}


def test_a_truncated_event_says_so() -> None:
    fields = OutputFields("mitre_", False, False, 0.0)

    assert (
        read_cells(fields.format_result(FOUND._replace(truncated=True), "m@1"), fields)["mitre_status"] == "truncated"
    )


def test_min_score_hides_a_technique_but_not_its_score() -> None:
    found = FOUND._replace(top=(Candidate("T1003.002", "x", 0.97), Candidate("benign", "", 0.03)))
    hidden = hide_low_scores(found, 0.99)

    assert (hidden.technique_id, hidden.technique, hidden.tactic, hidden.score) == ("unknown", "", "", 0.97)
    assert hidden.top == ()
    assert hide_low_scores(found, 0.5).top == found.top[:1]
    benign = FOUND._replace(technique_id="benign", score=0.6)
    assert hide_low_scores(benign, 0.9) == benign


@given(st.lists(st.text(st.characters(exclude_characters="\0")), min_size=2))
def test_multivalue_cells_are_read_back(values: list[str]) -> None:
    cell = encode_multivalue(values)
    assert decode_multivalue(cell, len(cell)) == values


@given(st.text(st.characters(codec="utf-8")))
def test_any_text_of_the_server_stays_in_its_cell(text: str) -> None:
    fields = OutputFields("mitre_", False, False, 0.0)
    clean = text.replace("\r", "").replace("\n", "").replace("\0", "")

    assert (
        read_cells(fields.format_result(FOUND._replace(technique=clean), "m@1"), fields).get("mitre_technique", "")
        == clean
    )


@pytest.mark.parametrize(
    ("most", "values"),
    [(20, ["ab", "c$d"]), (10, ["ab", "c$d"]), (9, ["ab", "c"]), (7, ["ab", "c"]), (4, ["ab"]), (2, ["a"])],
)
def test_a_long_cell_is_read_as_far_as_asked(most: int, values: list[str]) -> None:
    assert decode_multivalue("$ab$;$c$$d$", most) == values


def test_a_cell_that_never_ends_costs_no_more_than_it_holds() -> None:
    assert decode_multivalue("$" + "a" * 3_000_000, 600_000) == ["a" * 599_999]
    assert decode_multivalue("$" + "$$" * 100_000 + "a", 600_000) == []
