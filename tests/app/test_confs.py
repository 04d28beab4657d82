"""The .conf files: nothing that Splunk or the spec does not know, nothing secret."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.package import ROOT, Tree
from mitre_core.conf_file import Stanzas
from tests.app.confs import make_environment, read_stanzas
from tests.app.spl import check_search, read_macros


def read_spec(root: Path) -> dict[str, set[str]]:
    """The settings that the spec of mitreclassify.conf describes, by stanza; `<name>` stands for any."""
    settings: dict[str, set[str]] = {}
    stanza = ""
    for line in (root / "app/README/mitreclassify.conf.spec").read_text(encoding="utf-8").splitlines():
        if match := re.match(r"\[(.+)\]$", line):
            stanza = re.sub(r"<.+>", "", match.group(1))
            settings[stanza] = set()
        elif match := re.match(r"(\w+) = ", line):
            settings[stanza].add(match.group(1))
    return settings


def test_every_setting_has_its_line_in_the_spec_and_every_line_its_setting(root: Path) -> None:
    spec = read_spec(root)
    conf = {re.sub(r":.*", ":", name): set(keys) for name, keys in read_stanzas(root, "mitreclassify").items()}
    assert conf == spec


def test_every_custom_conf_is_replicated_and_reloaded(root: Path, tree: Tree) -> None:
    custom = [path[7:-10] for path in tree if path.startswith("README/") and path.endswith(".conf.spec")]
    assert custom == ["mitreclassify"]
    for name in custom:
        assert read_stanzas(root, "server")["shclustering"][f"conf_replication_include.{name}"] == "true"
        assert read_stanzas(root, "distsearch")["replicationSettings:refineConf"][f"replicate.{name}"] == "true"
        assert read_stanzas(root, "app")["triggers"][f"reload.{name}"] == "simple"


def test_the_code_that_the_commands_import_is_replicated_too(root: Path, tree: Tree) -> None:
    allowed = read_stanzas(root, "distsearch")["replicationAllowlist"].values()
    assert list(allowed) == ["apps/mitreclassify/lib/..."]
    assert {path.split("/")[0] for path in tree if path.endswith(".py")} == {"bin", "lib"}  # bin goes by itself


@pytest.mark.parametrize("path", sorted((ROOT / "default").glob("*.conf")), ids=lambda path: path.name)
def test_no_setting_appears_twice_in_a_stanza(path: Path) -> None:
    seen: set[tuple[str, str]] = set()
    stanza = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            assert (line, "") not in seen, f"{line} stands twice"
            stanza = line
            seen.add((line, ""))
        elif "=" in line and not line.startswith("#"):
            key = line.partition("=")[0].strip()
            assert (stanza, key) not in seen, f"{stanza} {key} stands twice"
            seen.add((stanza, key))


def test_nothing_shipped_names_a_secret_or_turns_verification_off(tree: Tree) -> None:
    for path, content in tree.items():
        if path.startswith(("default/", "README/", "appserver/")) and not path.endswith(".png"):
            text = content.decode("utf-8")
            assert not re.search(r"^\s*(token|password|secret)\s*=\s*\S", text, re.MULTILINE | re.IGNORECASE), path
            assert not re.search(r"verify\s*=\s*(0|false)", text, re.IGNORECASE), path


def test_role_can_run_the_command_and_nothing_administrative(root: Path) -> None:
    roles: Stanzas = read_stanzas(root, "authorize")
    role = roles["role_mitreclassify_user"]
    assert role["run_custom_command"] == "enabled"
    assert not {"list_storage_passwords", "admin_all_objects", "edit_local_apps"} & set(role)


def test_workflow_action_passes_on_what_the_form_reads(root: Path) -> None:
    action = read_stanzas(root, "workflow_actions")["mitreclassify_verdict"]
    given = set(re.findall(r"[?&](\w+)=\$", action["link.uri"]))
    form = (root / "app/appserver/static/verdict.js").read_text(encoding="utf-8")
    assert given == set(re.findall(r"given\.get\('(\w+)'\)", form))


def test_workflow_action_takes_its_fields_from_a_classified_event(root: Path, tree: Tree) -> None:
    macros = read_macros(read_stanzas(root, "macros"))
    fields = check_search("index=x | `mitre_classify` | `mitre_event_key`", make_environment(root, tree, macros))
    action = read_stanzas(root, "workflow_actions")["mitreclassify_verdict"]
    assert set(re.findall(r"\$(\w+)\$", action["link.uri"] + action["label"])) <= fields


def test_technique_lookup_has_links_and_earlier_ids(tree: Tree) -> None:
    lines = tree["lookups/mitre_techniques.csv"].decode().splitlines()
    assert lines[0] == "technique_id,technique,tactics,url,aliases,risk"
    assert len(lines) > 400
    sam = next(line for line in lines if line.startswith("T1003.002,"))
    assert "https://attack.mitre.org/techniques/T1003/002" in sam
    assert "credential-access" in sam


def test_every_view_in_the_navigation_exists(root: Path, tree: Tree) -> None:
    navigation = (root / "default/data/ui/nav/default.xml").read_text(encoding="utf-8")
    own = set(re.findall(r'<view name="(\w+)"', navigation)) - {"search", "reports", "alerts"}
    assert own == {"overview", "investigation", "health", "setup"}
    assert {f"default/data/ui/views/{name}.xml" for name in own | {"verdict"}} <= set(tree)
