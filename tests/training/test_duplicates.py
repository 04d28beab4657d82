from __future__ import annotations

import numpy as np

from tests.training.rows import row
from training.duplicates import find_near_duplicates, merge_duplicates, normalise_text, remove_overlap
from training.near_duplicates import NearDuplicateIndex, Sketcher

LONG = "reg save hklm\\software\\vendor\\product\\component c:\\backup\\nightly\\software-component-"


def test_the_sketch_estimates_the_jaccard_similarity() -> None:
    rng = np.random.default_rng(4)
    for _ in range(20):
        words = ["".join(rng.choice(list("abcdefghij"), 6)) for _ in range(60)]
        one, other = " ".join(words), " ".join(words[: rng.integers(20, 60)])
        shingles = [{text[i : i + 5] for i in range(len(text) - 4)} for text in (one, other)]
        true = len(shingles[0] & shingles[1]) / len(shingles[0] | shingles[1])
        sketches = Sketcher().sketch([one, other])
        assert abs((sketches[0] == sketches[1]).mean() - true) < 0.25


def test_the_index_finds_the_most_similar_text_above_the_threshold() -> None:
    sketcher = Sketcher()
    index = NearDuplicateIndex(sketcher.sketch([LONG + "alpha", "netstat -ano", LONG + "beta and more than that"]), 0.8)
    assert index.find(sketcher.sketch([LONG + "alphb"])[0]) == 0
    assert index.find(sketcher.sketch(["cat /etc/passwd"])[0]) is None


def test_normalising_leaves_words_and_forgets_numbers() -> None:
    assert normalise_text('"REG" save  hklm\\sam 12') == normalise_text("reg save hklm sam 7")
    assert normalise_text("reg save") != normalise_text("reg query")


def test_repeats_are_merged_and_counted() -> None:
    rows, conflicts = merge_duplicates([row("a", times_seen=2), row("a", times_seen=3, weight=4.0), row("b")])
    assert [one.example.times_seen for one in rows] == [5, 1]
    assert rows[0].example.weight == 4.0
    assert conflicts == {}


def test_disagreement_is_settled_by_groups_and_benign_wins_a_tie() -> None:
    tied, counted = merge_duplicates([row("a", "T1049", "x"), row("a", "benign", "y")])
    assert tied[0].example.label == "benign"
    assert counted == {"T1049 / benign": 1}
    rows = [row("a", "T1049", "x"), row("a", "T1049", "z"), row("a", "benign", "y"), row("a", "T1033", "w")]
    settled, _ = merge_duplicates(rows)
    assert (settled[0].example.label, settled[0].example.also) == ("T1049", ("T1033",))


def test_what_analysts_judged_decides_then_the_users_own_labels() -> None:
    public = [row("net user", "benign", group) for group in "abc"]
    own = [row("net user", "T1087.001", "d", source="own_events")]
    judged = [row("net user", "T1087.002", "e", source="feedback")]
    assert merge_duplicates(public + own)[0][0].example.label == "T1087.001"
    assert merge_duplicates(public + own + judged)[0][0].example.label == "T1087.002"


def test_what_another_split_gives_away_is_removed_and_minimal_pairs_stay() -> None:
    others = [row(LONG + "alpha 1", "benign"), row("netstat -ano", "T1049")]
    rows = [
        row('netstat "-ano"', "T1049"),
        row(LONG + "alphb 1", "benign"),
        row(LONG + "alphc 1", "T1003.002"),
        row("cat /etc/hosts", "benign"),
    ]
    kept, removed = remove_overlap(rows, others, 0.8, Sketcher())
    assert [one.windows[0] for one in kept] == [LONG + "alphc 1", "cat /etc/hosts"]
    assert removed == {"normalised": 1, "near_duplicate": 1}


def test_near_duplicates_of_another_label_are_none() -> None:
    assert find_near_duplicates([row(LONG + "a", "T1049")], [row(LONG + "b", "benign")], 0.8, Sketcher()) == {}
