"""Map the names Sysmon, the Windows TA, CIM, ECS/winlog and auditd give a fact to the one name used here."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Dict, Iterable, NamedTuple, Tuple

_MAX_NAME = 240  # characters of a field's name; what is remembered of names stays below 10 MB
# Fact -> its names in lower case without blanks, dots and underscores, the most exact first.
_NAMES: Dict[str, str] = {
    "provider": "sourcename winlogprovidername eventprovider systemprovidername provider eventsourcename providername"
    " providerattributesname",
    "channel": "channel logname winlogchannel source",
    "id": "eventid eventcode winlogeventid eventidentifier systemeventid",
    "message": "message msg",
    "command": "commandline processcommandline process cmdline processcmdline processargs command cmd",
    "image": "image newprocessname processexecutable processpath sourceimage processname processexec exe application"
    " applicationname callerprocessname hostprocess processimage processfilepath sourceprocessname",
    "original": "originalfilename processpeoriginalfilename originalfile",
    "parent": "parentimage parentprocessname creatorprocessname processparentexecutable parentprocesspath"
    " parentprocessexec processparentname parentprocessexecutable",
    "parent command": "parentcommandline processparentcommandline parentprocess parentprocesscommandline"
    " processparentargs",
    "user": "subjectusername user username processuser processusername sourceuser detectionuser usercontext userid",
    "user sid": "subjectusersid",
    "logon id": "subjectlogonid logonid",
    "target logon id": "targetlogonid",
    "target user": "targetusername groupname targetuser",
    "target sid": "targetusersid targetsid",
    "member": "membername",
    "member sid": "membersid",
    "target": "targetimage targetprocessname targetprocessexecutable",
    "access": "grantedaccess accessmask",
    "access list": "accesslist accesses",
    "trace": "calltrace",
    "start module": "startmodule",
    "start function": "startfunction",
    "loaded": "imageloaded dllpath driverpath loadedimage",
    "signed": "signed dllsigned driversigned",
    "signature": "signature dllsignature codesignaturesubjectname dllcodesignaturesubjectname",
    "signature status": "signaturestatus dllcodesignaturestatus codesignaturestatus",
    "file": "targetfilename filepath filetargetpath filename",
    "contents": "contents",
    "device": "device",
    "key": "targetobject registrypath registrykeypath objectpath",
    "value name": "objectvaluename registryvaluename registryvalue",
    "value": "details newvalue registrydatastrings registryvaluedata registrydata",
    "new name": "newname",
    "action": "eventtype operationtype",
    "pipe": "pipename",
    "protocol": "protocol networktransport transport",
    "direction": "direction networkdirection initiated",
    "source": "sourceip sourceaddress ipaddress sourceip srcip src sourcenetworkaddress clientaddress",
    "source port": "sourceport srcport ipport",
    "destination": "destinationip destaddress destinationaddress destip",
    "destination port": "destinationport destport",
    "query": "queryname dnsquestionname query notificationquery wmiquery operationquery",
    "name": "name",
    "consumer": "consumer",
    "consumer type": "consumertype",
    "destination text": "destination",
    "filter": "filter",
    "namespace": "eventnamespace namespacename namespace",
    "possible cause": "possiblecause",
    "provider path": "providerpath",
    "operation": "operation",
    "object server": "objectserver",
    "object type": "objecttype",
    "object": "objectname",
    "properties": "properties",
    "privileges": "privilegelist enabledprivilegelist",
    "logon type": "logontype winlogonlogontype",
    "logon process": "logonprocessname",
    "package": "authenticationpackagename packagename",
    "lm package": "lmpackagename",
    "key length": "keylength",
    "target server": "targetservername",
    "status": "status resultcode errorcode",
    "sub status": "substatus",
    "service": "servicename",
    "param1": "param1",
    "service file": "imagepath servicefilename",
    "service type": "servicetype",
    "start type": "starttype servicestarttype",
    "param2": "param2",
    "param3": "param3",
    "param4": "param4",
    "task": "taskname",
    "task content": "taskcontentnew taskcontent",
    "task action": "actionname",
    "subcategory": "subcategoryid",
    "changes": "auditpolicychanges",
    "encryption": "ticketencryptiontype",
    "options": "ticketoptions",
    "preauth": "preauthtype",
    "share": "sharename",
    "share path": "sharelocalpath",
    "relative": "relativetargetname",
    "dn": "objectdn",
    "class": "objectclass",
    "attribute": "attributeldapdisplayname",
    "attribute value": "attributevalue",
    "script": "scriptblocktext powershellfilescriptblocktext",
    "path": "path powershellpath",
    "payload": "payload",
    "context": "contextinfo",
    "host application": "hostapplication",
    "engine version": "engineversion",
    "pipeline": "pipelinetext",
    "script name": "scriptname",
    "command name": "commandname",
    "threat": "threatname signaturename",
    "threat category": "categoryname",
    "severity": "severityname",
    "threat path": "threatpath",
    "type": "type",
    "sid history": "sidhistory",
    "new uac": "newuacvalue",
    "spn": "serviceprincipalnames",
    "delegation": "allowedtodelegateto",
    "old account": "oldtargetusername oldaccountname",
    "new account": "newtargetusername newaccountname",
    "audit": "audittype",
    "proctitle": "proctitle",
    "system call": "syscall",
    "comm": "comm",
    "uid": "uid",
    "success": "success",
}
_FACTS: Dict[str, Tuple[str, int]] = {
    name: (fact, rank) for fact, names in _NAMES.items() for rank, name in enumerate(names.split())
}
# Said exactly so, these mean something else than their short form.
_EXACT: Dict[str, Tuple[str, int]] = {
    "Account_Name": ("account", 0),
    "Security_ID": ("account sid", 0),
    "user.name": ("user", 4),
    "event.code": ("id", 9),
    "event.provider": ("provider", 8),
    "process.name": ("image", 20),
    "process.parent.name": ("parent", 20),
    "file.name": ("file name", 0),
    "process_name": ("image", 21),
    "parent_process_name": ("parent", 21),
    "file_name": ("file", 22),
    "file_path": ("file", 2),
    "registry_key_name": ("key", 9),
    "service.name": ("", 0),
}
# The NXLog agent's and Sysmon's own account, lab names, record keeping: no fact of what happened.
_IGNORED_EXACT = {"AccountName", "UserID", "Domain", "AccountType", "Opcode", "Category", "host.name"}
_IGNORED = re.compile(
    r"(?:.*(?:guid|processid|threadid|handleid|sessionid|recordnumber|recordid|timestamp|utctime|hash|hashes|hashsha1"
    r"|hashmd5|domainname|domain|terminalsessionid|md5|sha1|sha256|imphash)|@?version|.*version|host|hostname|computer"
    r"|computername|dvc|dest|desthost|index|sourcetype|clientmachine|workstation|workstationname|linecount|splunkserver|splunkservergroup|punct|tag.*"
    r"|eventtype|time|date.*|timeendpos|timestartpos|timereceived|timecreated|systemtime|eventtime|eventreceivedtime"
    r"|tasks?|taskcategory|opcode|opcodevalue|keywords|level|severity.*|severityvalue|rulename|ruleattr|recordnumber"
    r"|port|sourcemodule.*|eventtypeorignal|eventtypeoriginal|errorevtunresolved|category|pid|ppid|auid|ses|tty|arch"
    r"|agent.*|ecs.*|log.*level|hostip|hosthostname|elasticagent.*|datastream.*|eventingested|eventcreated|eventkind"
    r"|eventmodule|eventdataset|eventoutcome|eventaction|eventcategory|eventhash|eventoriginal|inputtype|related.*"
    r"|winlogapi|winlogcomputername|winlogopcode|winlogtask|winlogkeywords|winlogrecordid|winlogversion|winloguser.*"
    r"|winlogprocess.*|winlogactivityid|winlogproviderguid|winlogchannel|processentityid|processparententityid|processpid"
    r"|processparentpid|description|company|product|fileversion|currentdirectory|processworkingdirectory|integritylevel"
    r"|mandatorylabel|tokenelevationtype|user|sid|sidtype|vendorproduct|signature|signatureid|eventdescription"
    r"|creationutctime|previouscreationutctime|ids|app|action|status|result|os|type2|cribl.*|activityid|correlation"
    r"|raw|cd|bkt|si|serial|indextime|subsecond|kv|eventdataxml|userdataxml|systempropsxml|name2|dvcntthost|ta.*windows.*"
    r"|ruleid|key|md|severityid|node|auomsversion|schemaversion|receivedtime|processor.*|sourcesystem|tenantid"
    r"|mg|managementgroupname|timegenerated|facility|securityid|accountname|accountdomain|logonguid)\Z"
)
# What found a threat, as Defender says it; `source_name` is winlogbeat's for the provider.
_FOUND_BY = re.compile(r"(?:.*\.)?(?:[Ss]ource Name|Source_Name)\Z")
_PREFIX = re.compile(
    r"(?i)(?:winlog\.(?:event_data|user_data)\.|event_data\.|user_data\.|eventdata\.|event\.eventdata\.|event\.userdata\.|"
    r"userdata\.|data\.win\.eventdata\.|data\.win\.system\.|event\.system\.|system\.)"
)
_BLANKS = re.compile(r"[\s._@#:-]+")
# What log forwarders write into the field that Sysmon uses for the action.
_NO_ACTION = re.compile(r"(?i)(?:audit_(?:success|failure)|info|information|warning|error|verbose|critical|\d+)\Z")
_EMPTY = {"", "-", "(null)", "null", "none", "n/a", "?", "%%1793"}
_LONGEST_EMPTY = max(map(len, _EMPTY))


class Facts(NamedTuple):
    """What an event says: `known` by the names of this module, `other` by the event's own names."""

    known: Dict[str, str]
    other: Dict[str, str]


def collect_facts(*sources: Iterable[Tuple[str, str]]) -> Facts:
    """Join pairs of several sources: the earlier source wins, then the more exact name; their order is irrelevant."""
    known: Dict[str, str] = {}
    other: Dict[str, str] = {}
    for source in sources:
        best: Dict[str, Tuple[int, str, str]] = {}
        rest: Dict[str, str] = {}
        for name, value in source:
            name = name[:_MAX_NAME]
            fact, rank = name_fact(name)
            if not fact and not rank:
                continue
            value = value.strip()
            if len(value) <= _LONGEST_EMPTY and value.lower() in _EMPTY:
                continue
            if not fact:
                rest[short_name(name)] = value
            elif fact != "action" or not _NO_ACTION.match(value):
                candidate = (rank, name, value)
                if fact not in best or candidate < best[fact]:
                    best[fact] = candidate
        _split_accounts(best)
        for fact, (_, _, value) in best.items():
            known.setdefault(fact, value)
        for name, value in sorted(rest.items()):
            other.setdefault(name, value)
    return Facts(known, other)


@lru_cache(maxsize=4096)
def name_fact(name: str) -> Tuple[str, int]:
    """(fact, rank); ("", 0) for what says nothing of what happened, ("", 1) for an unknown name."""
    if name in _EXACT:
        return _EXACT[name]
    short = short_name(name)
    if name in _IGNORED_EXACT or _FOUND_BY.match(name):
        return "", 0
    found = _FACTS.get(short.replace(" ", ""))
    if found:
        return found
    return ("", 0) if _IGNORED.match(short) or short.startswith("eventdataxml") or not short else ("", 1)


@lru_cache(maxsize=4096)
def short_name(name: str) -> str:
    """A field's name without what a shipper puts before it, in lower case, without blanks and dots."""
    return _BLANKS.sub("", _PREFIX.sub("", name[:120], count=1)).lower()


def _split_accounts(best: Dict[str, Tuple[int, str, str]]) -> None:
    """The Windows TA puts subject and target into one field of several values."""
    for fact, subject, target in (("account", "user", "target user"), ("account sid", "user sid", "target sid")):
        found = best.pop(fact, None)
        if found is None:
            continue
        values = found[2].split("\n")
        best.setdefault(subject, (99, found[1], values[0]))
        if len(values) > 1:
            best.setdefault(target, (99, found[1], values[-1]))
