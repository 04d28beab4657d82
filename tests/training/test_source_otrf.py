"""Recorded events are labelled one by one: attack, ordinary, or too near to tell."""

from __future__ import annotations

import json
import random
import tarfile
import zipfile
from pathlib import Path

import pytest

from mitre_core.errors import EventError
from training.example import Example
from training.sources import SOURCES, SourceLog
from training.sources.otrf_indicators import INDICATORS
from training.sources.otrf_noise import asks_about_host, is_echo, names_attack
from training.sources.otrf_recording import flatten_event

SYSMON = "Microsoft-Windows-Sysmon/Operational"
RULE = """
title: t
id: {id}
level: high
tags: [attack.{tag}]
logsource: {{product: windows, category: process_creation}}
detection: {{selection: {{CommandLine|contains: {word}}}, condition: selection}}
"""


def start(guid: str, line: str, parent: str = "{p}", image: str = "C:\\tools\\x.exe") -> dict[str, object]:
    return {
        "Channel": SYSMON, "EventID": 1, "Hostname": "h", "SourceName": "Microsoft-Windows-Sysmon", "Image": image,
        "CommandLine": line, "ProcessGuid": guid, "ParentProcessGuid": parent,
        "ParentImage": "C:\\Windows\\explorer.exe",
    }  # fmt: skip


def load(guid: str, library: str) -> dict[str, object]:
    return {
        "Channel": SYSMON,
        "EventID": 7,
        "Image": f"C:\\tools\\{guid}.exe",
        "ImageLoaded": library,
        "ProcessGuid": guid,
    }


@pytest.fixture
def data(tmp_path: Path) -> Path:
    rules = tmp_path / "sigma" / "rules"
    rules.mkdir(parents=True)
    for name, tag, word in (("a", "t1003.002", "takehives"), ("b", "t1547.001", "stayhere")):
        (rules / f"{name}.yml").write_text(RULE.format(id=name, tag=tag, word=word), encoding="utf-8")
    metadata = tmp_path / "otrf-security-datasets" / "datasets" / "atomic" / "_metadata"
    metadata.mkdir(parents=True)
    mapping = "attack_mappings: [{technique: T1003, sub-technique: '002'}]\nfiles: [{link: https://x/one.zip}]\n"
    (metadata / "one.yaml").write_text(mapping, encoding="utf-8")
    return tmp_path


def record(data: Path, *events: object, name: str = "one.zip") -> None:
    folder = data / "otrf-security-datasets" / "datasets" / "atomic"
    text = "\n".join(json.dumps(event) for event in events)
    if name.endswith(".zip"):
        with zipfile.ZipFile(folder / name, "w") as archive:
            archive.writestr("one.json", text)
        return
    plain = folder / "plain.json"
    plain.write_text(text, encoding="utf-8")
    with tarfile.open(folder / name, "w:gz") as archive:
        archive.add(plain, "one.json")


def read(data: Path) -> tuple[dict[str, Example], SourceLog]:
    log = SourceLog()
    examples = SOURCES["otrf"].read(data / "otrf-security-datasets", random.Random(1), log)
    key = ("CommandLine", "ImageLoaded", "ObjectName", "GrantedAccess")
    return {next(str(each.event[name]) for name in key if name in each.event): each for each in examples}, log


def test_each_event_is_judged_by_itself(data: Path):
    record(
        data,
        start("{1}", "tool takehives"),
        start("{2}", "tool stayhere"),
        start("{3}", "child of the tool", parent="{1}"),
        start("{4}", "sort a b"),
        load("{1}", "C:\\lib\\near.dll"),
        load("{4}", "C:\\lib\\far.dll"),
    )
    examples, log = read(data)
    assert {key: each.label for key, each in examples.items()} == {
        "tool takehives": "T1003.002",
        "sort a b": "benign",
        "C:\\lib\\far.dll": "benign",
    }
    assert log.skipped["distinct, near an attack"] == 3


def handle(number: str, path: str) -> dict[str, object]:
    return {
        "Channel": "Security", "EventID": 4656, "Hostname": "h", "SourceName": "Microsoft-Windows-Security-Auditing",
        "ProcessName": "C:\\Windows\\System32\\conhost.exe", "ProcessId": number, "ObjectName": path,
    }  # fmt: skip


def test_an_attack_process_is_known_by_its_number_where_the_log_gives_no_more(data: Path):
    record(
        data,
        {**start("{1}", "tool takehives"), "ProcessId": "4660"},
        {**start("{4}", "sort a b"), "ProcessId": "4661"},
        {**start("{5}", "sort c d"), "ProcessId": "4662"},
        {**start("{6}", "child of the tool", parent="{1}"), "ProcessId": "4662"},
        handle("0x1234", "by the attack"),
        handle("0x1235", "by another"),
        handle("0x1236", "by two in turn"),
    )
    examples, _ = read(data)
    assert set(examples) == {"tool takehives", "sort a b", "sort c d", "by another", "by two in turn"}


def test_the_same_event_is_kept_once_and_counted(data: Path):
    record(data, *(start(f"{{{number}}}", "sort a b") for number in range(5)))
    examples, _ = read(data)
    assert examples["sort a b"].times_seen == 5
    assert examples["sort a b"].group == "otrf:one"


def test_tar_archives_are_read_and_other_lines_counted(data: Path):
    record(data, start("{1}", "sort a b"), {"eventName": "GetObject"}, name="two.tar.gz")
    examples, log = read(data)
    assert list(examples) == ["sort a b"]
    assert log.skipped["not a Windows event"] == 1


def test_reading_lsass_is_an_attack_unless_windows_itself_does_it(data: Path):
    def access(source: str, mask: str) -> dict[str, object]:
        return {
            "Channel": SYSMON, "EventID": 10, "SourceImage": source, "TargetImage": "C:\\Windows\\System32\\lsass.exe",
            "GrantedAccess": mask,
        }  # fmt: skip

    record(
        data,
        access("C:\\tools\\x.exe", "0x1410"),
        access("C:\\tools\\x.exe", "0x1000"),
        access("C:\\Windows\\System32\\svchost.exe", "0x1fffff"),
    )
    examples, _ = read(data)
    assert {key: each.label for key, each in examples.items()} == {
        "0x1410": "T1003.001",
        "0x1000": "benign",
        "0x1fffff": "benign",
    }


def test_without_rules_nothing_is_labelled(data: Path):
    (data / "sigma").rename(data / "elsewhere")
    record(data, start("{1}", "sort a b"))
    with pytest.raises(EventError, match="clone SigmaHQ/sigma"):
        read(data)


def test_nested_schemas_are_flattened():
    row = {"winlog": {"channel": "Security", "event_id": 4688, "event_data": {"CommandLine": "x", "Empty": ""}}}
    assert flatten_event(row) == {
        "EventID": "4688", "Channel": "Security", "SourceName": "", "Hostname": "", "CommandLine": "x"
    }  # fmt: skip


@pytest.mark.parametrize(
    ("technique", "fields"),
    [
        (
            "T1003.006",
            {"eventid": "4662", "properties": "{1131f6aa-9c07-11d1-f79f-00c04fc2dcd2}", "subjectusername": "ann"},
        ),
        ("T1003.003", {"eventid": "326", "message": "attached c:\\temp\\ntds.dit"}),
        ("T1003.001", {"commandline": "rundll32 comsvcs.dll, MiniDump 7 out full"}),
        ("T1003.002", {"commandline": "reg save HKLM\\SAM out"}),
        ("T1685.005", {"eventid": "1102", "channel": "Security"}),
        ("T1543.003", {"eventid": "7045", "imagepath": "%COMSPEC% /c start"}),
        ("T1134.001", {"eventid": "7045", "imagepath": "cmd.exe /c echo a1 > \\\\.\\pipe\\a1"}),
        ("T1543.003", {"eventid": "7045", "imagepath": "rundll32.exe C:\\Temp\\a.dll,a /p:a"}),
        ("T1574.001", {"eventid": "11", "targetfilename": "C:\\Windows\\System32\\wbem\\wbemcomn.dll"}),
        ("T1505.003", {"eventid": "11", "targetfilename": "C:\\x\\owa\\auth\\shell.aspx"}),
        ("T1505.003", {"eventid": "5145", "accessmask": "0x2", "relativetargetname": "inetpub\\wwwroot\\a\\b.jsp"}),
    ],
)
def test_an_indicator_shows_its_technique(technique: str, fields: dict[str, str]):
    assert technique in {indicator.technique for indicator in INDICATORS if indicator.shows(fields)}


@pytest.mark.parametrize(
    "fields",
    [
        {"eventid": "4662", "properties": "{1131f6aa-9c07-11d1-f79f-00c04fc2dcd2}", "subjectusername": "DC1$"},
        {"eventid": "326", "message": "attached c:\\windows\\ntds\\ntds.dit"},
        {"commandline": "reg query HKLM\\SAM"},
        {"commandline": "rundll32 comsvcs.dll"},
        {"eventid": "7045", "imagepath": "C:\\Program Files\\agent\\agent.exe"},
        {"eventid": "5145", "accessmask": "0x80", "relativetargetname": "inetpub\\wwwroot\\a\\b.jsp"},
    ],
)
def test_ordinary_neighbours_show_nothing(fields: dict[str, str]):
    assert not [indicator.technique for indicator in INDICATORS if indicator.shows(fields)]


@pytest.mark.parametrize(
    ("payload", "expected"),
    [
        ('CommandInvocation(New-Object): "New-Object" name="TypeName"; value="X.SessionStateFunctionEntry"', True),
        ('CommandInvocation(Write-Output): "Write-Output" value="mimikatz # lsadump::dcsync"', True),
        ('CommandInvocation(Invoke-Expression): "Invoke-Expression" value="net localgroup administrators"', False),
    ],
)
def test_what_a_script_prints_or_sets_up_is_left_out(payload: str, expected: bool):
    assert is_echo({"eventid": "4103", "payload": payload}) is expected


def test_background_that_names_the_attack_is_left_out(data: Path):
    record(data, load("{1}", "C:\\lib\\far.dll"), load("{2}", "C:\\Users\\a\\launcher.dll"))
    examples, log = read(data)
    assert list(examples) == ["C:\\lib\\far.dll"]
    assert log.skipped["distinct, near an attack"] == 1


def test_remote_administration_of_a_recording_is_no_background():
    assert names_attack({"eventid": "5145", "relativetargetname": "svcctl"})
    assert not names_attack({"eventid": "5145", "relativetargetname": "srvsvc"})


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("C:\\Windows\\system32\\cmd.exe /c route print >> config\\envinfo.txt", True),
        ("arp -a", True),
        ("ipconfig /all", True),
        ("netsh advfirewall firewall show rule name=all verbose", True),
        ("ipconfig /renew", False),
        ("net use Z: \\\\files\\team", True),
        ("C:\\Windows\\System32\\svchost.exe -k netsvcs", False),
    ],
)
def test_discovery_of_a_host_is_no_background_whoever_asks(line: str, expected: bool):
    assert asks_about_host({"eventid": "1", "commandline": line}) is expected
    assert not asks_about_host({"eventid": "13", "commandline": line})


def test_the_event_log_switched_off_in_the_registry_is_an_attack():
    key = "HKLM\\System\\CurrentControlSet\\Services\\EventLog\\Start"
    indicator = next(one for one in INDICATORS if one.shows({"targetobject": key, "details": "DWORD (0x00000004)"}))
    assert indicator.technique == "T1685.001"
    by_audit = {"objectname": key.removesuffix("\\Start"), "objectvaluename": "Start", "newvalue": "4"}
    assert indicator.shows(by_audit)
    assert not indicator.shows({"targetobject": key, "details": "DWORD (0x00000002)"})
