"""Settings are read strictly, and a message says what is allowed."""

from __future__ import annotations

from pathlib import Path

import pytest

from mitre_core.conf_file import read_conf, read_layers
from mitre_core.errors import SettingsError
from mitre_core.settings import _CLASSIFY_KEYS, _SERVER_KEYS, choose_servers, load_settings, parse_settings

ROOT = Path(__file__).resolve().parents[2]
URL = "https://models.example.org:8777"


def test_the_shipped_settings_are_the_documented_defaults() -> None:
    shipped = load_settings(ROOT)

    assert shipped == parse_settings({"server:local": {"url": "http://127.0.0.1:8777"}})
    assert shipped.on_error == "keep"
    assert not shipped.distributed


def test_every_setting_is_shipped_and_has_its_line_in_the_spec() -> None:
    spec = (ROOT / "app/README/mitreclassify.conf.spec").read_text(encoding="utf-8")
    documented = [line.partition(" = ")[0] for line in spec.splitlines() if " = " in line and line[0].islower()]
    shipped = read_conf(ROOT / "default/mitreclassify.conf")

    assert documented == [*_CLASSIFY_KEYS, *_SERVER_KEYS]
    assert list(shipped["classify"]) == list(_CLASSIFY_KEYS)
    assert list(shipped["server:local"]) == list(_SERVER_KEYS)


def test_local_is_laid_over_default_key_by_key(tmp_path: Path) -> None:
    for layer, text in (("default", "[a]\nx = 1\ny = 1\n"), ("local", "# why\n[a]\ny = 2 \\\n 3\n[b]\nz==\n")):
        (tmp_path / layer).mkdir()
        (tmp_path / layer / "some.conf").write_text(text, encoding="utf-8")

    assert read_layers(tmp_path, "some.conf") == {"a": {"x": "1", "y": "2  3"}, "b": {"z": "="}}


def test_a_last_line_that_would_go_on_counts_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "some.conf").write_text("[a]\nx = 1\\", encoding="utf-8")

    assert read_conf(tmp_path / "some.conf") == {"a": {"x": "1"}}


@pytest.mark.parametrize("text", ["[a\n", "x = 1\n", "[a]\nxyz\n", "\xff"])
def test_a_file_that_is_no_conf_is_refused_by_name(tmp_path: Path, text: str) -> None:
    path = tmp_path / "some.conf"
    path.write_bytes(text.encode("latin-1"))

    with pytest.raises(SettingsError, match=r"some\.conf"):
        read_conf(path)


@pytest.mark.parametrize(
    ("stanzas", "message"),
    [
        ({"clasify": {}}, r"unknown stanza \[clasify\]"),
        ({"classify": {"tresh": "1"}}, "unknown setting 'tresh'. Known are: servers, model"),
        ({"classify": {"threshold": "2"}}, "threshold = 2: must be a number from 0 to 1"),
        ({"classify": {"threshold": "nan"}}, "must be a number"),
        ({"classify": {"retries": "-1"}}, "a whole number from 0 to 10"),
        ({"classify": {"on_error": "ignore"}}, "keep or fail"),
        ({"classify": {"distributed": "maybe"}}, "true or false"),
        ({"classify": {"prefix": "1 x"}}, "a letter or underscore"),
        ({"classify": {"servers": "gone"}}, r"no stanza \[server:gone\]"),
        ({"server:": {"url": URL}}, "letters, digits"),
        ({"server:a": {}}, "url is missing"),
        ({"server:a": {"url": "ftp://x"}}, "a URL such as"),
        ({"server:a": {"url": "https://x:99999"}}, "a URL such as"),
        ({"server:a": {"url": "http://models.example.org"}}, "http only to this machine"),
        ({"server:a": {"url": "http://127.0.0.1.example.org"}}, "http only to this machine"),
        ({"server:a": {"url": "https://user:pass@x"}}, "without user name"),
        ({"server:a": {"url": URL, "ca_file": "ca.pem"}}, "an absolute path"),
        ({"server:a": {"url": URL, "client_cert": "/c.pem"}}, "go together"),
        ({"server:a": {"url": URL, "token_file": "/t", "token_password": "p"}}, "not both"),
    ],
)
def test_what_cannot_be_used_is_refused_with_what_is_allowed(stanzas: dict[str, dict[str, str]], message: str) -> None:
    with pytest.raises(SettingsError, match=message):
        parse_settings(stanzas)


def test_servers_are_tried_in_the_order_given_and_disabled_ones_left_out() -> None:
    stanzas = {f"server:{name}": {"url": URL} for name in "abc"}
    stanzas["server:b"]["disabled"] = "1"

    assert [server.name for server in parse_settings(stanzas).servers] == ["a", "c"]
    ordered = parse_settings({**stanzas, "classify": {"servers": "c, b, a"}})
    assert [server.name for server in ordered.servers] == ["c", "a"]

    one = parse_settings({**stanzas, "classify": {"servers": "c"}})
    assert [server.name for server in one.servers] == ["c"]
    assert [server.name for server in choose_servers(one, "a")] == ["a"]


def test_a_search_may_name_a_configured_server_only() -> None:
    settings = parse_settings({"server:a": {"url": URL}, "server:b": {"url": URL}})

    assert [server.name for server in choose_servers(settings, "b")] == ["b"]
    with pytest.raises(SettingsError, match=r"no server 'c'.*Configured are: a, b"):
        choose_servers(settings, "c")
    with pytest.raises(SettingsError, match="never a URL"):
        choose_servers(settings, "https://evil.example.org")
    with pytest.raises(SettingsError, match="No model server is configured"):
        choose_servers(parse_settings({}), None)
