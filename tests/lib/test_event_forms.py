"""Each raw form gives up its pairs; what is no record stays text."""

from __future__ import annotations

import json

import pytest

from mitre_core.event_forms import MAX_PAIRS, flatten, read_pasted, read_raw
from mitre_core.event_text import render_event


def test_xml_gives_provider_id_channel_and_data_but_not_the_record_keeping() -> None:
    raw = (
        "<Event xmlns='x'><System><Provider Name='P' Guid='{1}'/><EventID Qualifiers='0'>7</EventID>"
        "<TimeCreated SystemTime='2026'/><Channel>System</Channel><Computer>c</Computer></System>"
        "<EventData><Data Name='A'>1 &lt; 2 &amp;&#65;</Data><Data>plain</Data></EventData></Event>"
    )
    assert read_raw(raw) == (
        [("SourceName", "P"), ("EventID", "7"), ("Channel", "System"), ("A", "1 < 2 &A"), ("data1", "plain")],
        "",
    )


def test_entities_are_undone_once() -> None:
    raw = "<Event><EventData><Data Name='A'>&amp;lt;&unknown;</Data></EventData></Event>"
    assert read_raw(raw)[0] == [("A", "&lt;&unknown;")]


@pytest.mark.parametrize("blanks", ["    |   |  ", "  |  |  "], ids=["each end and tab a blank", "two blanks"])
@pytest.mark.parametrize("tab", ["\t", "#011"])
def test_snares_columns_hold_the_message_in_one_line(blanks: str, tab: str) -> None:
    section, line, value = blanks.split("|")
    message = (
        f"A new process has been created.{section}Creator Subject:{line}Account Name:{value}bob{line}Logon ID:{value}1"
        f"{section}Process Information:{line}New Process Name: C:\\Windows\\System32\\reg.exe"
        f"{line}Process Command Line:{value}reg save hklm\\sam s{section}Token Elevation Type indicates: a type"
    )
    columns = ("1", "Security", "7", "Mon Aug 19 13:13:03 2024", "4688", "Microsoft-Windows-Security-Auditing")
    rest = ("CORP\\bob", "N/A", "Success Audit", "ws1", "Process Creation", "", message, "7")
    pairs, text = read_raw(f"<13>Aug 19 13:13:03 ws1 MSWinEventLog{tab}" + tab.join((*columns, *rest)))
    found = dict(pairs)
    assert (found["EventCode"], found["LogName"], text) == ("4688", "Security", "")
    assert (found["SubjectUserName"], found["CommandLine"]) == ("bob", "reg save hklm\\sam s")
    assert found["NewProcessName"] == "C:\\Windows\\System32\\reg.exe"


@pytest.mark.parametrize(
    "head",
    [
        "snoopy[896]: [uid:0 sid:1 tty:/dev/pts/2 cwd:/root filename:/bin/cat]: ",
        "snoopy[896]: [login:root ssh:((undefined)) tty:(none) cwd:/]: ",
        "shell[515258]: [root]: ",
        "bash: HISTORY: PID=2214 UID=1005 ",
        "bash[2214]: HISTORY: PID=2214 PPID=1 SID=7 UID=0 User=root ",
    ],
)
def test_some_daemons_log_command_lines(head: str) -> None:
    raw = f"Feb 11 19:05:10 web1 {head}cat /etc/shadow"
    assert read_raw(raw) == ([("CommandLine", "cat /etc/shadow")], "")


def test_a_daemons_line_needs_no_host() -> None:
    assert read_raw("2026-04-11T02:27:20Z shell[21039]: [root]: df -h") == ([("CommandLine", "df -h")], "")


@pytest.mark.parametrize(
    ("line", "command"),
    [
        ("sudo[132]:   www-data : TTY=pts/4 ; PWD=/home/eve ; USER=root ; COMMAND=/usr/bin/id -u", "/usr/bin/id -u"),
        ("sudo: www-data : USER=root ; COMMAND=/bin/sh -c a ; b", "/bin/sh -c a ; b"),
        ("sudo: www-data : PWD=/ ; USER=db ; GROUP=db ; TSID=00A ; COMMAND=/bin/ls", "sudo -u db /bin/ls"),
        ("sudo: www-data : PWD=/ ; USER=#-1 ; COMMAND=/bin/sh", "sudo -u #-1 /bin/sh"),
    ],
)
def test_sudo_starts_a_command(line: str, command: str) -> None:
    event = {"_raw": f"Mar  4 11:02:51 web1 {line}"}
    text = f"{command} ; process start ; image=/usr/bin/sudo ; user=service".lower()
    assert render_event(event).windows == (text,)


def test_what_sudo_refused_is_no_start() -> None:
    line = "eve : 3 incorrect password attempts ; TTY=pts/1 ; PWD=/ ; USER=root ; COMMAND=/bin/su"
    assert read_raw(f"Mar  4 11:02:51 web1 sudo: {line}") == ([], f"sudo: {line}")


@pytest.mark.parametrize(
    "search",
    [
        "Audit:[timestamp=11-26-2026 10:00:00.123, user=eve, search='search EventCode=10 TargetImage=*lsass.exe']",
        "search index=win EventCode=4662 Properties=*1131f6aa*",
        "index=win EventCode=10 GrantedAccess=0x1010 | stats count by SourceImage",
        "| tstats count where EventCode=4688",
    ],
)
def test_a_search_is_no_event(search: str) -> None:
    assert read_raw(search) == ([], search)


def test_json_is_flattened_with_dots() -> None:
    raw = json.dumps({"winlog": {"event_data": {"A": "x"}}, "tags": ["a", "b"], "n": 1, "no": None, "yes": True})
    assert read_raw(raw)[0] == [("winlog.event_data.A", "x"), ("tags", "a\nb"), ("n", "1"), ("no", ""), ("yes", "true")]


def test_json_that_was_cut_off_still_gives_its_pairs() -> None:
    assert read_raw(r'{"EventID": 1, "Image": "C:\\x.exe", "CommandLine": "net us')[0] == [
        ("EventID", "1"),
        ("Image", r"C:\x.exe"),
        ("CommandLine", "net us"),
    ]


def test_xml_inside_a_json_field_is_read() -> None:
    raw = json.dumps({"Channel": "Security", "EventData": "<EventData><Data Name='A'>1</Data></EventData>"})
    assert ("A", "1") in read_raw(raw)[0]


@pytest.mark.parametrize(
    ("data", "pairs"),
    [
        (["a", "b"], [("data1", "a"), ("data2", "b")]),
        ({"#text": ["a", "b"]}, [("data1", "a"), ("data2", "b")]),
        ([{"@Name": "Image", "#text": "a"}, {"Name": "User"}], [("Image", "a"), ("User", "")]),
        ([{"#attributes": {"Name": "Image"}, "#text": "a"}, "b"], [("Image", "a"), ("data1", "b")]),
        ([{"Name": "Image", "Value": "a"}, {"$": {"Name": "User"}, "_": "b"}], [("Image", "a"), ("User", "b")]),
        ({"Name": "Image", "content": "a"}, [("Image", "a")]),
        ("a", [("data1", "a")]),
        ([{"x": 1}, ["deep", {"Data": ["er"]}]], [("data1.x", "1"), ("data2", "deep"), ("data1", "er")]),
    ],
)
def test_xml_data_turned_into_json_lists_reads_as_in_xml(data: object, pairs: list[tuple[str, str]]) -> None:
    assert flatten({"Event": {"EventData": {"Data": data}}}) == pairs


def test_classic_records_give_head_and_message() -> None:
    raw = "01/02/2026 01:02:03 AM\nLogName=Security\nEventCode=4688\nMessage=T.\n\nSubject:\n\tAccount Name:\t\tbob\n"
    pairs = dict(read_raw(raw)[0])
    assert (pairs["LogName"], pairs["EventCode"], pairs["SubjectUserName"]) == ("Security", "4688", "bob")


def test_key_value_pairs_keep_quoted_and_bare_values_with_blanks() -> None:
    raw = "EventCode=1 CommandLine=\"net user /add\" Image=C:\\Program Files\\x.exe, User='a b'"
    assert read_raw(raw)[0] == [
        ("EventCode", "1"),
        ("CommandLine", "net user /add"),
        ("Image", "C:\\Program Files\\x.exe"),
        ("User", "a b"),
    ]


@pytest.mark.parametrize(
    "header",
    ["<13>Mar  2 08:11:05 web01 ", "2026-03-02T08:11:05.1+01:00 web01 ", "<38>1 2026-03-02T08:11:05Z web01 "],
)
def test_the_syslog_header_goes_and_the_daemon_stays(header: str) -> None:
    assert read_raw(header + "sshd[22]: Failed password") == ([], "sshd: Failed password")


def test_a_record_inside_a_syslog_line_is_read() -> None:
    assert read_raw('Mar  2 08:11:05 h app: {"EventID": 1}')[0] == [("EventID", "1")]


@pytest.mark.parametrize("text", ["net user a=b", "reg query HKLM", "<script>alert</script>", "{not json", "Errors=5"])
def test_plain_text_stays_text(text: str) -> None:
    assert read_raw(text) == ([], text)
    assert read_pasted(text) == ([], text)


def test_a_pasted_record_is_taken_apart() -> None:
    assert read_pasted('{"EventID": 1}')[0] == [("EventID", "1")]


def test_flattening_stops_at_the_limits() -> None:
    assert len(flatten({str(number): "x" for number in range(10_000)})) == MAX_PAIRS
    deep: object = "x"
    for _ in range(50):
        deep = {"a": deep}
    assert [value for _, value in flatten(deep)] == ["<nested>"]
