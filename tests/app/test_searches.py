"""Every search text of the app: macros, commands, lookups and fields exist; alerts fail aloud."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from app.package import ROOT, Tree
from mitre_core.output_fields import OutputFields
from tests.app.confs import make_environment, read_stanzas
from tests.app.spl import COMMAND_FIELDS, Environment, SplError, check_search, read_macros

SEARCHES = read_stanzas(ROOT, "savedsearches")
MACROS = read_macros(read_stanzas(ROOT, "macros"))
# Where a macro stands in a search: after events that were classified.
CLASSIFIED = "index=x | `mitre_classify` | "
BEGINNINGS = ("mitre_indexes", "mitre_sysmon", "mitre_security", "mitre_powershell", "mitre_linux_auditd")
WORDS = ("mitre_risk_index", "mitre_summary_index")


def find_told_searches() -> list[str]:
    """The searches in the search assistant's examples, in the app's pages and in the README."""
    examples = [
        text
        for stanza in read_stanzas(ROOT, "searchbnf").values()
        for key, text in stanza.items()
        if key.startswith("example")
    ]
    pages = [
        re.sub(r"\$\{\w+(\(.+?\))?\}", '"x"', text).replace("\\`", "`")
        for page in sorted((ROOT / "app/appserver/static").glob("*.js"))
        for text in re.findall(r"['`]((?:search|\|) (?:\\`|[^'`])+)['`]", page.read_text(encoding="utf-8"))
    ]
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    blocks = [block for block in re.findall(r"```\n(.+?)```", readme, re.DOTALL) if block.startswith("index=")]
    spans = re.findall(r"(?<!`)`(\| [^`]+)`", readme)
    return [" ".join(text.split()) for text in (*examples, *pages, *blocks, *spans)]


@pytest.fixture(scope="session")
def environment(root: Path, tree: Tree) -> Environment:
    return make_environment(root, tree, MACROS)


@pytest.mark.parametrize("name", SEARCHES)
def test_saved_search_can_work(name: str, environment: Environment) -> None:
    check_search(SEARCHES[name]["search"], environment)


@pytest.mark.parametrize("search", find_told_searches())
def test_search_that_is_told_or_built_elsewhere_can_work(search: str, environment: Environment) -> None:
    check_search(search, environment)


def test_told_searches_are_found() -> None:
    found = "\n".join(find_told_searches())
    assert all(
        part in found for part in ("explain=true", "mitre_event_key", "inputlookup mitre_techniques", "outputlookup")
    )


@pytest.mark.parametrize(("name", "count"), [key for key in MACROS if key[0] not in WORDS])
def test_macro_can_work(name: str, count: int, environment: Environment) -> None:
    call = f"`{name}({', '.join(['mitre_host'] * count)})`" if count else f"`{name}`"
    body = MACROS[name, count].definition
    if name == "mitre_is_server":
        check_search(CLASSIFIED + f"where {call}", environment)
    elif name == "mitre_classify" and count:
        check_search('index=x | `mitre_classify("top_k=3")`', environment)
    elif name in BEGINNINGS or name in ("mitre_endpoint", "mitre_sources"):
        check_search(call, environment)
    elif body.startswith(("search index", "search `", "tstats", "`mitre_summary`")):
        check_search(f"| {call}", environment)
    else:
        check_search(CLASSIFIED + call, environment)


def test_the_summary_alone_classifies_and_what_failed_is_run_again() -> None:
    classifying = [name for name, settings in SEARCHES.items() if "mitre_classify" in settings["search"]]
    assert classifying == ["MITRE Classify - Summary for the dashboards"]
    assert SEARCHES[classifying[0]]["durable.track_time_type"] == "_indextime"


@pytest.mark.parametrize("name", SEARCHES)
def test_a_search_that_classifies_fails_aloud(name: str) -> None:
    search = SEARCHES[name]["search"]
    assert "mitreclassify " not in search
    assert "`mitre_classify`" not in search
    assert search.count("`mitre_classify") == search.count('`mitre_classify("on_error=fail")`')


def test_no_two_scheduled_searches_start_in_the_same_minute() -> None:
    minutes: dict[int, str] = {}
    for name, settings in SEARCHES.items():
        for minute in minutes_of(settings.get("cron_schedule", "").split(" ")[0]):
            assert minute not in minutes, f"{name} and {minutes[minute]} both start at minute {minute}"
            minutes[minute] = name
    assert len(minutes) > 50


@pytest.mark.parametrize(
    "name",
    [
        name
        for name, settings in SEARCHES.items()
        if "cron_schedule" in settings and not settings["search"].startswith("| mitreclassifyhealth")
    ],
)
def test_a_scheduled_search_sees_every_event_once(name: str) -> None:
    settings = SEARCHES[name]
    by_index_time = "dispatch.index_earliest" in settings
    window = ("index_earliest", "index_latest") if by_index_time else ("earliest_time", "latest_time")
    first, last = (int(settings[f"dispatch.{end}"].removeprefix("-").removesuffix("m@m")) for end in window)
    runs = minutes_of(settings["cron_schedule"].split(" ")[0])
    assert len(runs) * runs.step == 60
    if by_index_time:
        assert first - last == runs.step
    else:  # it asks for an hour: every hour lies within one run's window, and what it said is not said again
        assert first - last == 60 + runs.step
        assert settings["alert.suppress.fields"]
        assert settings["alert.suppress.period"] == f"{first - last}m"
    assert settings["realtime_schedule"] == "0"  # a run that was late is made up for, not skipped


def test_scheduled_searches_ship_disabled() -> None:
    scheduled = [settings for settings in SEARCHES.values() if settings.get("enableSched") == "1"]
    assert len(scheduled) >= 7
    assert all(settings["disabled"] == "1" for settings in scheduled)


def minutes_of(field: str) -> range:
    """The minutes a cron field names: `7`, `3-58/5`, or none."""
    if not field:
        return range(0)
    span, _, step = field.replace("*", "0-59").partition("/")
    first, _, last = span.partition("-")
    return range(int(first), int(last or first) + 1, int(step or 60))


@pytest.mark.parametrize(
    ("search", "complaint"),
    [
        ("index=x | stats count by mitre_tehnique_id", "mitre_tehnique_id"),
        ("index=x | mitreclassify | table mitre_scores", "mitre_scores"),
        ("index=x | `mitre_nothing`", "no macro"),
        ("index=x | `mitre_is_server`", "with 0 arguments"),
        ("index=x | lookup mitre_nothing technique_id", "no lookup"),
        ("index=x | lookup mitre_techniques technique OUTPUT colour", "colour"),
        ("index=x | mitreclasify", "unknown command"),
        ("index=x | eval a=(1", "unclosed"),
        ("index=x | stats count by host | table user", "user"),
    ],
)
def test_mistakes_are_found(search: str, complaint: str, environment: Environment) -> None:
    with pytest.raises(SplError, match=complaint):
        check_search(search, environment)


def test_lookups_have_a_file_or_a_collection_that_the_setup_page_makes(root: Path, tree: Tree) -> None:
    script = (root / "app/appserver/static/setup_settings.js").read_text(encoding="utf-8")
    made = re.search(r"COLLECTIONS = \[(.*?)\]", script)
    assert made
    lookups = read_stanzas(root, "transforms").values()
    assert {lookup["collection"] for lookup in lookups if "collection" in lookup} == set(
        re.findall(r"\w+", made.group(1))
    )
    assert all(f"lookups/{lookup['filename']}" in tree for lookup in lookups if "collection" not in lookup)


def test_cim_aliases_name_fields_of_the_summary(root: Path, environment: Environment) -> None:
    words = read_stanzas(root, "props")["source::MITRE Classify - Summary for the dashboards"]["FIELDALIAS-cim"].split()
    assert set(words[1::3]) == {"AS"}
    assert set(words[0::3]) <= environment.summary_fields
    assert words[2::3] == ["dest", "user", "process_path", "process", "signature_id", "signature", "category"]


def test_eventtypes_can_work(root: Path, environment: Environment) -> None:
    eventtypes = read_stanzas(root, "eventtypes")
    for eventtype in eventtypes.values():
        check_search(eventtype["search"], environment)
    assert {f"eventtype={name}" for name in eventtypes} >= set(read_stanzas(root, "tags"))


def test_navigator_layer_is_json_of_the_form_navigator_5_reads() -> None:
    definition = MACROS["mitre_navigator_layer", 0].definition
    assert re.findall(r'json_object\("(\w+)", [^,]+, "(\w+)", [^,]+, "(\w+)", ', definition) == [
        ("techniqueID", "score", "comment")
    ]
    written = definition.split('eval layer="')[1].split('" | table layer')[0]
    cell = {"techniqueID": "T1003.002", "score": 3, "comment": "highest score 0.98"}
    text = written.replace('".mvjoin(mitre_cell, ",")."', json.dumps(cell)).replace('".mitre_most."', "3")
    layer = json.loads(text.replace('\\"', '"').replace("\\", ""))
    # Source: layers/spec/v4.5/layerformat.md of the Navigator, which 4.9 and all of 5 read.
    assert layer["versions"] == {"attack": "19", "navigator": "5.1.0", "layer": "4.5"}
    assert layer["domain"] == "enterprise-attack"
    assert layer["techniques"] == [cell]
    assert layer["layout"]["expandedSubtechniques"] == "annotated"  # else only parents, which have no score, are seen
    assert layer["gradient"]["minValue"] < layer["gradient"]["maxValue"] == 3
    optional = {"description", "layout", "techniques", "gradient", "hideDisabled"}
    assert {"name", "versions", "domain"} <= set(layer) <= {"name", "versions", "domain"} | optional


def test_command_fields_are_those_of_the_command() -> None:
    names = OutputFields("mitre_", has_top=True, has_evidence=True, min_score=0).names
    assert set(names) == COMMAND_FIELDS
