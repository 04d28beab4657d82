"""The page at `/` in headless Chromium, over the fake model; a picture of each state is kept for people to look at."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.package import BUILD
from model_server import page_routes
from tests.app.browser import draw_page
from tests.model_server.running_server import RunningServer, running_server

# Beside the page's own script, for what comes from elsewhere or stands in the page the browser refuses to run.
DRIVE = """
const find = (id) => document.getElementById(id);
const wait = (done) => new Promise((go) => { const look = () => (done() ? go() : setTimeout(look, 20)); look(); });
const press = (key) => document.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true }));
await wait(() => find('card').textContent && find('health').textContent);
%s
"""
ASK = "find('event').value = %s; press('Enter'); await wait(() => !find('result').hidden);"

Draw = Callable[[str, str], str]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    with running_server(tmp_path_factory.mktemp("releases")) as running:
        yield running


@pytest.fixture
def draw(server: RunningServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Draw:
    """Do steps in the page; returns what it shows then."""

    def draw_steps(steps: str, picture: str) -> str:
        (tmp_path / "drive.js").write_text(DRIVE % steps)
        page = page_routes.FILES["index.html"].read_text()
        script = '<script src="/page/drive.js" type="module"></script></head>'
        (tmp_path / "index.html").write_text(page.replace("</head>", script))
        for name in ("drive.js", "index.html"):
            monkeypatch.setitem(page_routes.FILES, name, tmp_path / name)
        return draw_page(server.url + "/", BUILD / "pages" / f"server-{picture}.png", 1400)

    return draw_steps


def text_of(document: str, name: str) -> str:
    """The text of the element with this id, its marks kept."""
    found = re.search(rf'<(\w+) id="{name}"[^>]*>(.*?)</\1>', document, re.DOTALL)
    assert found, name
    return re.sub(r"<(?!/?mark>)[^>]+>", " ", found[2]).strip()


def test_an_event_is_explained_by_keyboard_alone(draw: Draw) -> None:
    page = draw(ASK % r"'cmd.exe /c COPY HKLM\\SAM over there'", "attack")
    assert text_of(page, "technique") == "T1003.002 Security Account Manager"
    assert text_of(page, "tactic") == "credential-access"
    assert text_of(page, "own") == r"cmd.exe /c COPY HKLM\<mark>SAM</mark> over there"
    assert r"hklm\<mark>sam</mark>" in page, "what the model read, in lower case"
    assert "98." in text_of(page, "figures")
    assert "50.0 %, or 40.0 % of T1003 alone" in text_of(page, "figures"), "from which scores on it is named"
    assert "fake@1.0.0" in text_of(page, "figures")
    assert "T1049" in text_of(page, "top")
    assert text_of(page, "card") == "# fake"
    assert text_of(page, "health").startswith("ready")


def test_what_an_event_holds_stays_text(draw: Draw) -> None:
    page = draw(ASK % "'sam <img src=x onerror=\"document.title=1\">'", "markup")
    assert "<img src=x" not in page
    assert "<title>mitreclassify</title>" in page


def test_several_events_are_listed_and_one_is_chosen(draw: Draw) -> None:
    steps = ASK % '\'{"text": "sam"}\\n{"text": "netstat"}\\n{"text": "notepad"}\''
    page = draw(steps + "find('rows').rows[1].click();", "several")
    assert "3 events" in text_of(page, "totals")
    assert [name in text_of(page, "rows") for name in ("T1003.002", "T1049", "Benign")] == [True] * 3
    assert text_of(page, "technique").startswith("T1049")


def test_a_file_is_read_line_by_line(draw: Draw) -> None:
    steps = """
    const files = new DataTransfer();
    files.items.add(new File(['sam one\\nnetstat two\\n'], 'events.txt'));
    find('event').dispatchEvent(new DragEvent('drop', { dataTransfer: files, cancelable: true }));
    await wait(() => !find('many').hidden);
    """
    page = draw(steps, "file")
    assert "2 events" in text_of(page, "totals")


def test_the_theme_can_be_switched(draw: Draw) -> None:
    page = draw(ASK % "'netstat -ano'" + "find('theme').click();", "theme")
    assert re.search(r'<html[^>]* data-theme="dark"', page)


def test_an_empty_question_is_answered_without_asking(draw: Draw, server: RunningServer) -> None:
    before = server.backend.windows
    page = draw("find('classify').click(); await wait(() => !find('error').hidden);", "empty")
    assert text_of(page, "error") == "Paste an event first."
    assert server.backend.windows - before <= 1, "only readiness asks"
