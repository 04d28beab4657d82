from __future__ import annotations

from collections import Counter

from tests.demo.__main__ import SAMPLES
from tests.demo.read_events import read_events
from tests.demo.samples_intrusion import INTRUSION
from tests.demo.samples_ordinary import ORDINARY
from tests.demo.write_samples import sample_csv


def test_the_lookup_is_what_the_facts_say() -> None:
    assert SAMPLES.read_text(encoding="utf-8") == sample_csv()


def test_every_form_of_raw_holds_attack_and_ordinary_events() -> None:
    forms = {
        kind: Counter(fact.form for fact in facts) for kind, facts in (("attack", INTRUSION), ("ordinary", ORDINARY))
    }
    for counts in forms.values():
        assert set(counts) == {"xml", "classic", "winlogbeat", "nxlog", "kv", "raw"}


def test_the_demo_reads_at_least_150_samples() -> None:
    assert len(read_events(SAMPLES)) >= 150
