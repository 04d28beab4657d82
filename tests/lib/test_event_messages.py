"""Rendered messages give the facts under the names of the event's XML."""

from __future__ import annotations

from mitre_core.event_messages import read_assignments, read_body, read_host_application


def test_the_section_tells_whose_account_it_is() -> None:
    body = "X.\r\n\r\nSubject:\r\n\tAccount Name:\t\tbob\r\n\r\nNew Logon:\r\n\tAccount Name:\t\tSYSTEM\r\n"
    assert read_body(body) == [("SubjectUserName", "bob"), ("TargetUserName", "SYSTEM")]


def test_a_value_goes_on_over_indented_lines() -> None:
    body = "X.\n\nRequest:\n\tAccesses:\t\tDELETE\n\t\t\t\tREAD_CONTROL\n\tAccess Mask:\t0x1\n"
    assert read_body(body) == [("AccessList", "DELETE\nREAD_CONTROL"), ("AccessMask", "0x1")]


def test_sysmon_messages_have_no_indentation() -> None:
    assert ("CommandLine", "net user") in read_body("Process Create:\nImage: C:\\x.exe\nCommandLine: net user")


def test_a_script_block_is_all_between_its_first_and_last_lines() -> None:
    body = "Creating Scriptblock text (1 of 1):\r\na: b\r\n\r\nc\r\n\r\nScriptBlock ID: 5e\r\nPath: C:\\x.ps1"
    assert read_body(body) == [("ScriptBlockText", "a: b\n\nc"), ("Path", "C:\\x.ps1")]


def test_one_sentence_messages_are_known() -> None:
    assert read_body("The Spooler service entered the stopped state.") == [("param1", "Spooler"), ("param2", "stopped")]
    assert read_body('User "D\\a"  deleted Task Scheduler task "\\x"') == [("UserContext", "D\\a"), ("TaskName", "\\x")]


def test_wmi_messages_are_assignments() -> None:
    assert read_body("Id = 1; Operation = Start x; ResultCode = 0x8") == [
        ("Id", "1"),
        ("Operation", "Start x"),
        ("ResultCode", "0x8"),
    ]


def test_powershell_contexts_are_assignments_too() -> None:
    assert read_assignments("\tHostApplication=powershell -c x=1\n   Host Name = h\nno") == [
        ("HostApplication", "powershell -c x=1"),
        ("HostName", "h"),
    ]


def test_a_module_logs_payload_ends_where_its_context_begins() -> None:
    body = 'CommandInvocation(Get-X): "Get-X"\n\n\nContext:\n        Severity = a\n\n\nUser Data:\n'
    assert dict(read_body(body))["Payload"].strip() == 'CommandInvocation(Get-X): "Get-X"'
    assert dict(read_body(body))["ContextInfo"].startswith("        Severity = a")


def test_a_hosts_command_line_may_be_several_lines() -> None:
    text = "\tHostApplication=powershell.exe & {$a = 1\n\nSet-X -Y $a}\n\tEngineVersion=5.1\n\tb"
    assert read_assignments(text) == [
        ("HostApplication", "powershell.exe & {$a = 1\nSet-X -Y $a}"),
        ("EngineVersion", "5.1"),
    ]


def test_a_context_of_another_language_is_read_by_its_order() -> None:
    names = ("Gravité", "Nom d'hôte", "Version de l'hôte", "ID d'hôte", "Application hôte", "Version du moteur")
    values = ("Informational", "ConsoleHost", "5.1", "1-2", "powershell.exe & {$a = 1\nSet-X $a}", "5.1")
    context = "\n".join(f"        {name} = {value}" for name, value in zip(names, values, strict=True))
    assert read_host_application(context) == "powershell.exe & {$a = 1\nSet-X $a}"
    assert read_host_application("        Severity = a\n        Host Name = b") == ""


def test_a_detections_name_is_the_threats() -> None:
    body = "Found.\n \tName: HackTool:Win32/X\n \tSeverity: High\n \tDetection Origin: Local\n"
    assert ("Threat Name", "HackTool:Win32/X") in read_body(body)
    assert ("Severity Name", "High") in read_body(body)
