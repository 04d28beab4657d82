"""The setup page and the verdict form in a real browser, against a stand-in of Splunk's REST interface."""

from __future__ import annotations

from html.parser import HTMLParser
from urllib.parse import urlencode

import pytest

from app.package import BUILD, ROOT
from mitre_core.settings import parse_settings
from tests.app.browser import draw_page
from tests.app.confs import read_stanzas
from tests.app.splunk_web import SUMMARY, Row, SplunkState, serve_splunk

# In the page: wait for the form, do the steps, wait for the answer.
DRIVE = """
const type = (selector, value, at = 0) => { document.querySelectorAll(selector)[at].value = value; };
const choose = (verdict) => { document.querySelector(`input[value=${verdict}]`).checked = true; };
const wait = (done) => new Promise((go) => { const look = () => (done() ? go() : setTimeout(look, 20)); look(); });
const said = () => !['', 'mc-busy'].includes(document.getElementById('mc-result').className);
(async () => { await wait(() => document.getElementById('mc-save')); %s })();
"""
SAVE = "document.getElementById('mc-save').click(); await wait(said);"
TECHNIQUES = [{"technique_id": "T1003.002", "technique": "SAM"}, {"technique_id": "T1049", "technique": "Connections"}]
VERDICT = {
    "event_key": "k1", "technique_id": "T1003.002", "score": "0.98", "model": "credential-dumping@1.0.0",
    "time": "1795300000", "host": "wks-0117", "log_host": "collector", "index": "wineventlog",
    "sourcetype": "XmlWinEventLog",
}  # fmt: skip


class Said(HTMLParser):
    """The text and the class of the page's answer."""

    def __init__(self, document: str) -> None:
        super().__init__()
        self.kind, self.text, self._is_inside = "", "", False
        self.feed(document)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        if attributes.get("id") == "mc-result":
            self.kind, self._is_inside = attributes.get("class") or "", True
        self._is_inside = self._is_inside and tag != "script"

    def handle_data(self, data: str) -> None:
        self.text += data + " " if self._is_inside else ""


def report_health(status: str) -> Row:
    """A row of `| mitreclassifyhealth`."""
    return {"server": "local", "status": status, "latency_ms": "4", "default_model": "m@1", "advice": "Nothing to do."}


def make_state(status: str = "ok") -> SplunkState:
    def answer_search(query: str) -> list[Row]:
        if "mitreclassifyhealth" in query:
            return [report_health(status)]
        if "inputlookup mitre_techniques" in query:
            return list(TECHNIQUES)
        return [{"_raw": "<Event>reg save HKLM\\SAM <b>x</b></Event>"}] if 'mitre_event_key="k1"' in query else []

    state = SplunkState(read_stanzas(ROOT, "mitreclassify"), answer_search)
    state.collections = {"mitre_verdicts"}
    return state


def visit(state: SplunkState, view: str, steps: str, picture: str, query: str = "") -> Said:
    """Open a page, do the steps, and read what it said."""
    state.script = DRIVE % steps
    with serve_splunk(state) as address:
        page = f"{address}/en-US/app/mitreclassify/{view}?{query}"
        return Said(draw_page(page, BUILD / "pages" / f"{picture}.png", 1250))


def test_setup_saves_what_was_tested() -> None:
    state = make_state()
    steps = """
    document.getElementById('mc-add').click();
    type('[data-key=name]', 'gpu', 1); type('[data-key=url]', 'https://classify.example:8777', 1);
    type('[data-key=token_password]', 'gpu', 1); type('[data-key=token]', 's3cret', 1);
    type('[data-key=ca_file]', '/etc/ssl/own.pem', 1);
    type('[data-setting=threshold]', '0.7'); type('[data-setting=on_error]', 'fail');
    document.getElementById('mc-summary').checked = true;
    """
    said = visit(state, "setup", steps + SAVE, "setup-saved")
    assert (said.kind, said.text[:5]) == ("mc-ok", "Saved")
    settings = parse_settings(state.conf)
    assert [server.name for server in settings.servers] == ["local", "gpu"]
    assert settings.servers[1].ca_file == "/etc/ssl/own.pem"
    assert (settings.threshold, settings.on_error) == (0.7, "fail")
    assert state.passwords == {"gpu": "s3cret"}
    assert "s3cret" not in str(state.conf)
    assert state.saved[SUMMARY]["disabled"] == "0"
    assert state.apps == {"configured": "true"}
    assert state.collections == {"mitre_allow_list", "mitre_verdicts", "mitre_first_seen"}


def test_setup_restores_the_settings_when_the_test_fails() -> None:
    state = make_state("error")
    before = parse_settings({name: dict(values) for name, values in state.conf.items()})
    steps = """
    type('[data-key=url]', 'https://wrong.example:8777');
    document.getElementById('mc-add').click(); type('[data-key=name]', 'new', 1);
    type('[data-key=url]', 'https://new.example', 1);
    """
    said = visit(state, "setup", steps + SAVE, "setup-refused")
    assert said.kind == "mc-error"
    assert "The former settings are in force" in said.text
    after = parse_settings(state.conf)
    assert [(server.name, server.url) for server in after.servers] == [("local", before.servers[0].url)]
    assert state.apps == {}


def test_setup_saves_all_the_same_when_told_to() -> None:
    state = make_state("error")
    force = "document.getElementById('mc-force').click(); await wait(() => document.querySelector('.mc-warning'));"
    said = visit(
        state, "setup", f"type('[data-key=url]', 'https://later.example:8777'); {SAVE} {force}", "setup-forced"
    )
    assert said.kind == "mc-warning"
    assert parse_settings(state.conf).servers[0].url == "https://later.example:8777"


NEW_SERVER = """
    document.getElementById('mc-add').click(); type('[data-key=name]', 'new', 1);
    type('[data-key=url]', 'https://new.example', 1);
    type('[data-key=token_password]', 'new', 1); type('[data-key=token]', 's3cret', 1);
    """


def test_setup_saves_a_new_server_all_the_same_when_told_to() -> None:
    state = make_state("error")
    force = "document.getElementById('mc-force').click(); await wait(() => document.querySelector('.mc-warning'));"
    said = visit(state, "setup", f"{NEW_SERVER} {SAVE} {force}", "setup-forced-new")
    assert said.kind == "mc-warning"
    assert [server.name for server in parse_settings(state.conf).servers] == ["local", "new"]


def test_setup_says_that_a_token_stays_where_nothing_else_does() -> None:
    state = make_state("error")
    said = visit(state, "setup", NEW_SERVER + SAVE, "setup-refused-token")
    assert "keeps the token typed here, though, as new." in said.text
    assert [server.name for server in parse_settings(state.conf).servers] == ["local"]


def test_setup_takes_back_what_it_wrote_when_the_test_cannot_be_made() -> None:
    state = make_state()
    state.is_search_broken = True
    said = visit(state, "setup", NEW_SERVER + SAVE, "setup-broken")
    assert said.kind == "mc-error"
    assert "The former settings are in force" in said.text
    assert [server.name for server in parse_settings(state.conf).servers] == ["local"]


def test_setup_says_why_splunk_could_not_test() -> None:
    state = make_state()
    state.search_messages = [{"type": "ERROR", "text": "The stanza has no such setting."}]
    said = visit(state, "setup", NEW_SERVER + SAVE, "setup-search-error")
    assert said.kind == "mc-error"
    assert "The stanza has no such setting." in said.text


@pytest.mark.parametrize(
    ("step", "complaint"),
    [
        ("type('[data-key=ca_file]', 'own.pem')", "write an absolute path"),
        ("type('[data-key=url]', 'http://classify.example:8777')", "http only goes to this machine"),
        ("type('[data-key=url]', 'https://u:p@classify.example')", "no user name, password"),
        ("type('[data-key=name]', 'my server')", "letters, digits, underscores"),
        ("type('[data-setting=threshold]', '7')", "a number from 0 to 1"),
        ("type('[data-key=token_file]', '/a'); type('[data-key=token_password]', 'b')", "not both"),
        ("document.querySelector('.mc-server button').click()", "There is no server"),
    ],
)
def test_setup_refuses_what_the_command_would_refuse(step: str, complaint: str) -> None:
    state = make_state()
    said = visit(state, "setup", f"{step}; {SAVE}", "setup-invalid")
    assert said.kind == "mc-error"
    assert complaint in said.text
    assert state.conf == read_stanzas(ROOT, "mitreclassify")


def test_setup_says_so_when_splunk_refuses() -> None:
    state = make_state()
    state.is_read_only = True
    said = visit(state, "setup", SAVE, "setup-forbidden")
    assert said.kind == "mc-error"
    assert "admin or sc_admin" in said.text


def test_a_verdict_is_kept_with_its_event() -> None:
    state = make_state()
    steps = """
    choose('wrong');
    type('#mc-technique', 'T1049'); type('#mc-comment', 'lists connections');
    """
    said = visit(state, "verdict", steps + SAVE, "verdict-kept", urlencode(VERDICT))
    assert (said.kind, said.text[:4]) == ("mc-ok", "Kept")
    (verdict,) = state.verdicts
    assert verdict.pop("judged_at") > 1_700_000_000
    assert verdict == {
        "_key": "k1-kim", "event_key": "k1", "verdict": "wrong", "technique": "T1049", "comment": "lists connections",
        "predicted_technique_id": "T1003.002", "score": 0.98, "model": "credential-dumping@1.0.0", "analyst": "kim",
        "event": "<Event>reg save HKLM\\SAM <b>x</b></Event>", "event_time": 1795300000, "host": "wks-0117",
        "sourcetype": "XmlWinEventLog",
    }  # fmt: skip
    kept = read_stanzas(ROOT, "transforms")["mitre_verdicts"]["fields_list"]
    assert set(verdict) | {"judged_at"} == set(kept.split(", "))


@pytest.mark.parametrize(
    ("steps", "complaint"),
    [
        ("", "Choose right, wrong or ordinary"),
        (
            "choose('wrong'); type('#mc-technique', 'T9')",
            "no ATT&CK technique",
        ),
        (
            "choose('right'); type('#mc-technique', 'T1049')",
            'with "wrong" only',
        ),
    ],
)
def test_a_verdict_that_contradicts_itself_is_not_kept(steps: str, complaint: str) -> None:
    state = make_state()
    said = visit(state, "verdict", f"{steps}; {SAVE}", "verdict-refused", urlencode(VERDICT))
    assert said.kind == "mc-error"
    assert complaint in said.text
    assert state.verdicts == []


def test_a_form_without_its_collection_says_who_makes_it() -> None:
    state = make_state()
    state.collections.clear()
    said = visit(state, "verdict", "", "verdict-homeless", urlencode(VERDICT))
    assert said.kind == "mc-error"
    assert "saving the setup page" in said.text
