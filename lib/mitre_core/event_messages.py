"""Read the rendered message of a Windows event: `Section:` lines, indented `Key: value`, and the freer ones."""

from __future__ import annotations

import re
from itertools import islice
from typing import Dict, List, Tuple

Pairs = List[Tuple[str, str]]

MAX_LINES = 400
_LINE = re.compile(r"[ \t]*([A-Z][\w ()/.-]{0,50}?)[ \t]?:(?:[ \t]+|$)(.*)")
_ASSIGNMENT = re.compile(r"[ \t]*([A-Z][A-Za-z ]{1,30} ?)=(.*)")
# What the PowerShell logs call their lines; a script on the host's command line may hold others.
_CONTEXT_NAME = re.compile(
    r"Severity|Host(Name|Version|ID|Application)|EngineVersion|(Runspace|Pipeline|Shell)ID|Command(Name|Type|Path|Line)"
    r"|ScriptName|SequenceNumber|(Connected)?User(Id)?|(New|Previous)(Engine|Provider)State|ProviderName"
    r"|Detail(Sequence|Total)",
    re.IGNORECASE,
)
_CONTEXT_LINE = re.compile(r"(?:\A *|^ {8})[^ =\n][^=\n]{0,40}? = ?", re.M)
_HOST_APPLICATION = 4  # its place among those lines, which the module log writes in the language of the machine
_SCRIPT = re.compile(r"Creating Scriptblock text \((\d+) of (\d+)\):\s?\n?(.*)", re.S)
_SCRIPT_END = "ScriptBlock ID:"
_PIPELINE = re.compile(r"Pipeline execution details for command line: ?([^\n]*)")
_WMI_PROVIDER = re.compile(r"(\S+) provider started with result code")
_ASSIGNED = re.compile(r"(?:^|[;,] )([A-Z]\w{1,30}) = ([^;]*)")

# Messages that are one sentence, with the names the event's XML uses.
_SENTENCES: Tuple[Tuple["re.Pattern[str]", Tuple[str, ...]], ...] = (
    (re.compile(r"The (.{1,200}) service entered the (\S{1,30}) state"), ("param1", "param2")),
    (
        re.compile(r"The start type of the (.{1,200}) service was changed from (.{1,30}) to (.{1,30})\."),
        ("param1", "param2", "param3"),
    ),
    (
        re.compile(r'User "([^"]{0,200})" {1,3}(?:registered|updated|deleted) Task Scheduler task "([^"]{1,500})"'),
        ("UserContext", "TaskName"),
    ),
    (
        re.compile(r'Task Scheduler launched action "([^"]{0,2000})" in instance "[^"]{0,80}" of task "([^"]{1,500})"'),
        ("ActionName", "TaskName"),
    ),
)
# `section|key`, both as written in lower case without blanks, to the name the event's XML uses.
_QUALIFIED: Dict[str, str] = {
    "subject|securityid": "SubjectUserSid",
    "subject|accountname": "SubjectUserName",
    "creatorsubject|securityid": "SubjectUserSid",
    "creatorsubject|accountname": "SubjectUserName",
    "targetsubject|accountname": "TargetUserName",
    "newlogon|securityid": "TargetUserSid",
    "newlogon|accountname": "TargetUserName",
    "accountforwhichlogonfailed|securityid": "TargetUserSid",
    "accountforwhichlogonfailed|accountname": "TargetUserName",
    "accountwhosecredentialswereused|accountname": "TargetUserName",
    "targetserver|targetservername": "TargetServerName",
    "targetaccount|securityid": "TargetSid",
    "targetaccount|accountname": "TargetUserName",
    "newaccount|securityid": "TargetSid",
    "newaccount|accountname": "TargetUserName",
    "accountthatwaslockedout|accountname": "TargetUserName",
    "accountinformation|accountname": "TargetUserName",
    "accountinformation|securityid": "TargetSid",
    "accountinformation|userid": "TargetSid",
    "serviceinformation|servicename": "ServiceName",
    "serviceinformation|serviceid": "ServiceSid",
    "member|securityid": "MemberSid",
    "member|accountname": "MemberName",
    "group|groupname": "TargetUserName",
    "group|accountname": "TargetUserName",
    "group|securityid": "TargetSid",
    "directoryservice|name": "DSName",
    "directoryservice|type": "DSType",
    "object|dn": "ObjectDN",
    "object|guid": "ObjectGUID",
    "object|class": "ObjectClass",
    "attribute|value": "AttributeValue",
    "attribute|ldapdisplayname": "AttributeLDAPDisplayName",
    "operation|type": "OperationType",
    "operation|operationtype": "OperationType",
    "operation|accesses": "AccessList",
    "operation|accessmask": "AccessMask",
    "auditpolicychange|category": "CategoryId",
    "auditpolicychange|subcategory": "SubcategoryId",
    "auditpolicychange|changes": "AuditPolicyChanges",
}
_DETECTION: Dict[str, str] = {
    "Name": "Threat Name",
    "Severity": "Severity Name",
    "Category": "Category Name",
    "ID": "Threat ID",
}
_PLAIN: Dict[str, str] = {
    "newprocessname": "NewProcessName",
    "processcommandline": "CommandLine",
    "creatorprocessname": "ParentProcessName",
    "accesses": "AccessList",
    "sourcenetworkaddress": "IpAddress",
    "sourceaddress": "SourceAddress",
    "clientaddress": "IpAddress",
    "destinationaddress": "DestAddress",
    "destinationport": "DestPort",
    "sourceport": "SourcePort",
    "applicationname": "Application",
    "workstationname": "WorkstationName",
    "sourceworkstation": "Workstation",
    "logonprocess": "LogonProcessName",
    "authenticationpackage": "AuthenticationPackageName",
    "packagename(ntlmonly)": "LmPackageName",
    "failurecode": "Status",
    "resultcode": "Status",
    "errorcode": "Status",
    "logonaccount": "TargetUserName",
    "privileges": "PrivilegeList",
    "sharepath": "ShareLocalPath",
    "servicestarttype": "ServiceStartType",
    "oldvaluetype": "OldValueType",
    "newvaluetype": "NewValueType",
    "ticketencryptiontype": "TicketEncryptionType",
    "taskcontent": "TaskContent",
    "tasknewcontent": "TaskContentNew",
    "taskname": "TaskName",
}


def read_body(message: str) -> Pairs:
    """The facts in a rendered message, under the names the event's XML uses."""
    message = message.replace("\r", "")
    script = _SCRIPT.match(message.lstrip())
    if script:
        return _read_script(script)
    if "Detection Origin:" in message:
        return [(_DETECTION.get(name, name), value) for name, value in _read_sections(message)]
    for pattern, names in _SENTENCES:
        sentence = pattern.match(message)
        if sentence:
            return [(name, sentence.group(number)) for number, name in enumerate(names, 1)]
    pairs: Pairs = []
    pipeline = _PIPELINE.match(message)
    if pipeline:
        pairs.append(("PipelineText", pipeline.group(1).rstrip(" \t").removesuffix(".")))
    if "CommandInvocation(" in message or "ParameterBinding(" in message:
        at = min(at for at in map(message.find, ("CommandInvocation(", "ParameterBinding(")) if at >= 0)
        payload, context, rest = message[at:].partition("\n\nContext:\n")
        pairs.append(("Payload", payload))
        if context:
            pairs.append(("ContextInfo", rest))
        message = message[:at]
    provider = _WMI_PROVIDER.match(message)
    if provider:
        pairs.append(("ProviderName", provider.group(1)))
    if " = " in message and "\n" not in message.strip():
        assignments = message.partition(". ")[2] if provider else message
        return pairs + [(name, value.strip()) for name, value in _ASSIGNED.findall(assignments)]
    if "\tHostApplication=" in message or "Host Application = " in message:
        return pairs + read_assignments(message)
    return pairs + _read_sections(message)


def read_assignments(text: str) -> Pairs:
    """Lines of `Name=value` as the PowerShell logs write them; the host's command line may be several lines long."""
    pairs: Pairs = []
    for line in text.split("\n")[:MAX_LINES]:
        match = _ASSIGNMENT.match(line)
        name = match.group(1).replace(" ", "") if match else ""
        if pairs and pairs[-1][0] == "HostApplication" and not _CONTEXT_NAME.fullmatch(name):
            pairs[-1] = ("HostApplication", (pairs[-1][1] + "\n" + line).strip())
        elif match:
            pairs.append((name, match.group(2).strip()))
    return pairs


def read_host_application(context: str) -> str:
    """The host's command line in a module log's context of any language, "" if it is no such context."""
    lines = [line.span() for line in islice(_CONTEXT_LINE.finditer(context), _HOST_APPLICATION + 2)]
    if len(lines) < _HOST_APPLICATION + 2:
        return ""
    return context[lines[_HOST_APPLICATION][1] : lines[_HOST_APPLICATION + 1][0]].strip()


def _read_script(script: "re.Match[str]") -> Pairs:
    text = script.group(3)
    body, mark, tail = text.rpartition(_SCRIPT_END)
    lines = tail.strip().split("\n")
    path = lines[-1].strip() if len(lines) > 1 else "Path:"
    is_end = mark and "\n" in body[len(body.rstrip()) :] and " " not in lines[0].strip() and path.startswith("Path:")
    if not is_end or any(line.strip() for line in lines[1:-1]):
        return [("ScriptBlockText", text)]
    pairs = [("ScriptBlockText", body.rstrip())]
    if path[5:].strip():
        pairs.append(("Path", path[5:].strip()))
    return pairs


def _read_sections(message: str) -> Pairs:
    pairs: Pairs = []
    section = ""
    for line in message.split("\n")[:MAX_LINES]:
        match = _LINE.match(line)
        if match is None:
            if pairs and (line[:1] in (" ", "\t", "<") or pairs[-1][0].startswith("TaskContent")):
                name, value = pairs[-1]
                pairs[-1] = (name, (value + "\n" + line.strip()).strip())
            continue
        key, value = match.group(1), match.group(2).strip()
        short = key.replace(" ", "").lower()
        if not value and not line[0].isspace():
            section = short
        name = _QUALIFIED.get(section + "|" + short) or _PLAIN.get(short) or key.replace(" ", "")
        if value or line[0].isspace():
            pairs.append((name, value))
    return pairs
