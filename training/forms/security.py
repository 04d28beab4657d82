"""Makers of Security log events: each takes what tells, and draws the rest."""

from __future__ import annotations

import random

from training.forms.facts import EVENTLOG, Facts, hex_id, make_facts, make_security, subject
from training.forms.scene import Scene, draw_address, draw_guid, draw_host

_EMPTY_GUID = "{00000000-0000-0000-0000-000000000000}"

# Groups that Windows ships: a whole SID for those of a machine, the last number for those of a domain.
_GROUP_SIDS = {
    **dict.fromkeys(("administrators", "administratoren", "administrateurs"), "S-1-5-32-544"),
    **dict.fromkeys(("remote desktop users", "remotedesktopbenutzer"), "S-1-5-32-555"),
    "backup operators": "S-1-5-32-551",
    "performance log users": "S-1-5-32-559",
    "distributed com users": "S-1-5-32-562",
    "iis_iusrs": "S-1-5-32-568",
    "hyper-v administrators": "S-1-5-32-578",
    "remote management users": "S-1-5-32-580",
    "domain admins": "512",
    "domain users": "513",
    "domain computers": "515",
    "domain controllers": "516",
    "schema admins": "518",
    "enterprise admins": "519",
    "group policy creator owners": "520",
    "key admins": "526",
    "enterprise key admins": "527",
}


def handle(
    rng: random.Random, scene: Scene, event: int, kind: str, name: str, process: str, mask: str, accesses: str = ""
) -> Facts:
    """4656, 4661 or 4663: an object of `kind` (File, Key, Process, SAM_DOMAIN ...) opened by `process`."""
    server = "Security Account Manager" if kind.startswith("SAM_") else "Security"
    data = {
        **subject(scene),
        "ObjectServer": server,
        "ObjectType": kind,
        "ObjectName": name,
        "HandleId": hex_id(rng),
        "AccessList": accesses or rng.choice(("%%4416", "%%4432\n\t\t\t\t%%4435", "%%1538", "%%4484", "%%4423")),
        "AccessMask": mask,
        "ProcessId": hex_id(rng),
        "ProcessName": process,
    }
    if event == 4656:
        data |= {"TransactionId": _EMPTY_GUID, "AccessReason": "-", "PrivilegeList": "-", "RestrictedSidCount": "0"}
    if event == 4663:
        data["ResourceAttributes"] = rng.choice(("S:AI", "-"))
    return make_security(event, scene, rng, data)


def registry_modified(rng: random.Random, scene: Scene, key: str, value: str, new: str, process: str) -> Facts:
    data = {
        **subject(scene),
        "ObjectName": key,
        "ObjectValueName": value,
        "HandleId": hex_id(rng),
        "OperationType": rng.choice(("%%1904", "%%1905")),
        "OldValueType": "-",
        "OldValue": "-",
        "NewValueType": "%%1876" if new.isdigit() else "%%1873",
        "NewValue": new,
        "ProcessId": hex_id(rng),
        "ProcessName": process,
    }
    return make_security(4657, scene, rng, data)


def directory_access(rng: random.Random, scene: Scene, kind: str, mask: str, properties: str, name: str) -> Facts:
    """4662."""
    data = {
        **subject(scene),
        "ObjectServer": "DS",
        "ObjectType": kind,
        "ObjectName": name,
        "OperationType": "Object Access",
        "HandleId": "0x0",
        "AccessList": {"0x100": "%%7688", "0x10": "%%7684", "0x20": "%%7685"}.get(mask, "%%7688"),
        "AccessMask": mask,
        "Properties": properties,
        "AdditionalInfo": "-",
        "AdditionalInfo2": "",
    }
    return make_security(4662, scene, rng, data)


def directory_change(rng: random.Random, scene: Scene, dn: str, kind: str, attribute: str, value: str) -> Facts:
    """5136."""
    data = {
        "OpCorrelationID": draw_guid(rng),
        **subject(scene),
        "DSName": ".".join(scene.host.split(".")[1:]) or scene.domain.lower(),
        "DSType": "%%14676",
        "ObjectDN": dn,
        "ObjectGUID": draw_guid(rng),
        "ObjectClass": kind,
        "AttributeLDAPDisplayName": attribute,
        "AttributeSyntaxOID": "2.5.5.12",
        "AttributeValue": value,
        "OperationType": rng.choice(("%%14674", "%%14675")),
    }
    return make_security(5136, scene, rng, data)


def share(rng: random.Random, scene: Scene, name: str, target: str, mask: str, event: int = 5145) -> Facts:
    """5145, or 5140 which does not name the file."""
    local = {"ADMIN$": "\\??\\C:\\Windows", "C$": "\\??\\C:\\", "IPC$": ""}.get(name, f"\\??\\D:\\{name}")
    data = {
        **subject(scene),
        "ObjectType": "File",
        "IpAddress": draw_address(rng),
        "IpPort": str(rng.randrange(49152, 65535)),
        "ShareName": f"\\\\*\\{name}",
        "ShareLocalPath": local,
    }
    if event == 5145:
        data["RelativeTargetName"] = target
    data |= {
        "AccessMask": mask,
        "AccessList": rng.choice(("%%1538\n\t\t\t\t%%4423", "%%4416", "%%4417\n\t\t\t\t%%4418")),
    }
    return make_security(event, scene, rng, data)


def log_cleared(rng: random.Random, scene: Scene) -> Facts:
    """1102."""
    return make_facts(EVENTLOG, 1102, scene, rng, subject(scene))


def service_installed(rng: random.Random, scene: Scene, name: str, path: str, start: str, account: str) -> Facts:
    """4697."""
    data = {
        **subject(scene),
        "ServiceName": name,
        "ServiceFileName": path,
        "ServiceType": "0x10",
        "ServiceStartType": "2" if start == "auto start" else "3",
        "ServiceAccount": account,
    }
    return make_security(4697, scene, rng, data)


def task_event(rng: random.Random, scene: Scene, event: int, name: str, command: str, arguments: str) -> Facts:
    """4698 (created), 4699, 4700, 4701, 4702 (updated)."""
    content = (
        '<?xml version="1.0" encoding="UTF-16"?>\n<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">\n'
        f"  <RegistrationInfo><Author>{scene.domain}\\{scene.user}</Author><URI>{name}</URI></RegistrationInfo>\n"
        f"  <Triggers>{rng.choice(_TRIGGERS)}</Triggers>\n"
        f'  <Actions Context="Author"><Exec><Command>{command}</Command><Arguments>{arguments}</Arguments></Exec></Actions>\n</Task>'
    )
    key = "TaskContentNew" if event == 4702 else "TaskContent"
    return make_security(event, scene, rng, {**subject(scene), "TaskName": name, key: content})


_TRIGGERS = (
    "<LogonTrigger><Enabled>true</Enabled></LogonTrigger>",
    "<CalendarTrigger><StartBoundary>2024-01-01T03:00:00</StartBoundary></CalendarTrigger>",
    "<TimeTrigger><StartBoundary>2024-02-01T12:00:00</StartBoundary></TimeTrigger>",
    "<BootTrigger><Enabled>true</Enabled></BootTrigger>",
)


def logon(rng: random.Random, scene: Scene, event: int, kind: int, package: str, process: str = "-") -> Facts:
    """4624, 4625 or 4634."""
    target = {
        "TargetUserSid": scene.sid,
        "TargetUserName": scene.user,
        "TargetDomainName": scene.domain,
        "TargetLogonId": scene.logon_id,
        "LogonType": str(kind),
    }
    if event == 4634:
        return make_security(4634, scene, rng, target)
    head = {"SubjectUserSid": "S-1-0-0", "SubjectUserName": "-", "SubjectDomainName": "-", "SubjectLogonId": "0x0"}
    data = {
        **head,
        **target,
        "LogonProcessName": {3: "Kerberos", 5: "Advapi", 10: "User32"}.get(kind, "NtLmSsp"),
        "AuthenticationPackageName": package,
        "WorkstationName": draw_host(rng, "NT AUTHORITY").split(".")[0] if kind == 3 else "-",
        "LogonGuid": draw_guid(rng),
        "KeyLength": "128" if package == "NTLM" else "0",
        "ProcessId": hex_id(rng),
        "ProcessName": process,
        "IpAddress": draw_address(rng) if kind in (3, 10) else "-",
        "IpPort": str(rng.randrange(49152, 65535)) if kind in (3, 10) else "-",
    }
    if event == 4625:
        data |= {
            "Status": "0xc000006d",
            "SubStatus": rng.choice(("0xc000006a", "0xc0000064")),
            "FailureReason": "%%2313",
        }
    return make_security(event, scene, rng, data)


def special_logon(rng: random.Random, scene: Scene, privileges: str) -> Facts:
    return make_security(4672, scene, rng, {**subject(scene), "PrivilegeList": privileges})


def explicit_logon(rng: random.Random, scene: Scene, user: str, server: str, process: str) -> Facts:
    """4648."""
    data = {
        **subject(scene),
        "LogonGuid": _EMPTY_GUID,
        "TargetUserName": user,
        "TargetDomainName": scene.domain,
        "TargetServerName": server,
        "TargetInfo": server,
        "ProcessId": hex_id(rng),
        "ProcessName": process,
        "IpAddress": "-",
        "IpPort": "-",
    }
    return make_security(4648, scene, rng, data)


def account_created(rng: random.Random, scene: Scene, name: str) -> Facts:
    """4720."""
    data = {
        "TargetUserName": name,
        "TargetDomainName": scene.host.split(".")[0].upper(),
        "TargetSid": f"S-1-5-21-1{rng.randrange(10**9)}-{rng.randrange(10**9)}-{rng.randrange(10**9)}-{rng.randrange(1000, 9999)}",
        **subject(scene),
        "PrivilegeList": "-",
        "SamAccountName": name,
        "DisplayName": "%%1793",
        "UserAccountControl": "\n\t\t%%2080\n\t\t%%2082\n\t\t%%2084",
    }
    return make_security(4720, scene, rng, data)


def member_added(rng: random.Random, scene: Scene, event: int, group: str, member: str) -> Facts:
    """4728 (global group) or 4732 (local group)."""
    builtin = event == 4732
    data = {
        "MemberName": "-" if builtin else f"CN={member},OU=Users,DC={scene.domain.lower()},DC=local",
        "MemberSid": f"S-1-5-21-{rng.randrange(10**9)}-{rng.randrange(10**9)}-{rng.randrange(10**9)}-{rng.randrange(1000, 9999)}",
        "TargetUserName": group,
        "TargetDomainName": "Builtin" if builtin else scene.domain,
        "TargetSid": _group_sid(rng, group),
        **subject(scene),
        "PrivilegeList": "-",
    }
    return make_security(event, scene, rng, data)


def _group_sid(rng: random.Random, group: str) -> str:
    """The SID that Windows gives a group of its own; another's has no meaning."""
    known = _GROUP_SIDS.get(group.lower(), "")
    if known.startswith("S-"):
        return known
    return f"S-1-5-21-{rng.randrange(10**9)}-{rng.randrange(10**9)}-{rng.randrange(10**9)}-{known or rng.randrange(1101, 9999)}"


def account_changed(rng: random.Random, scene: Scene, name: str, changes: dict[str, str]) -> Facts:
    """4738."""
    data = {
        "TargetUserName": name,
        "TargetDomainName": scene.domain,
        "TargetSid": f"S-1-5-21-{rng.randrange(10**9)}-{rng.randrange(10**9)}-{rng.randrange(10**9)}-{rng.randrange(1000, 9999)}",
        **subject(scene),
        "PrivilegeList": "-",
        "SamAccountName": name,
        "DisplayName": "-",
        "SidHistory": "-",
        "UserAccountControl": "-",
    }
    return make_security(4738, scene, rng, data | changes)


def ticket(
    rng: random.Random, scene: Scene, event: int, user: str, service: str, cipher: str, preauth: str = "2"
) -> Facts:
    """4768 (TGT), 4769 (service ticket), 4770 or 4771 (pre-authentication failed)."""
    realm = scene.domain if scene.domain != "NT AUTHORITY" else "CORP"
    data = {
        "TargetUserName": user if event == 4768 else f"{user}@{realm}.LOCAL",
        "TargetDomainName": f"{realm}.LOCAL",
        "ServiceName": service,
        "ServiceSid": f"S-1-5-21-{rng.randrange(10**9)}-{rng.randrange(10**9)}-{rng.randrange(10**9)}-{rng.randrange(500, 9999)}",
        "TicketOptions": rng.choice(("0x40810000", "0x40810010", "0x60810010", "0x40800000")),
        "Status": "0x18" if event == 4771 else "0x0",
        "TicketEncryptionType": cipher,
        "IpAddress": f"::ffff:{draw_address(rng)}",
        "IpPort": str(rng.randrange(49152, 65535)),
    }
    if event in (4768, 4771):
        data["PreAuthType"] = preauth
    return make_security(event, scene, rng, data)


def audit_policy(rng: random.Random, scene: Scene, changes: str) -> Facts:
    """4719."""
    data = {
        **subject(scene),
        "CategoryId": "%%8274",
        "SubcategoryId": rng.choice(("%%13312", "%%12544", "%%12800")),
        "SubcategoryGuid": draw_guid(rng),
        "AuditPolicyChanges": changes,
    }
    return make_security(4719, scene, rng, data)


def credential_check(rng: random.Random, scene: Scene, user: str, workstation: str, status: str = "0x0") -> Facts:
    """4776."""
    data = {
        "PackageName": "MICROSOFT_AUTHENTICATION_PACKAGE_V1_0",
        "TargetUserName": user,
        "Workstation": workstation,
        "Status": status,
    }
    return make_security(4776, scene, rng, data)


def firewall_connection(rng: random.Random, scene: Scene, application: str, port: int) -> Facts:
    """5156."""
    data = {
        "ProcessID": str(rng.randrange(4, 9000)),
        "Application": application,
        "Direction": rng.choice(("%%14592", "%%14593")),
        "SourceAddress": draw_address(rng),
        "SourcePort": str(rng.randrange(49152, 65535)),
        "DestAddress": draw_address(rng),
        "DestPort": str(port),
        "Protocol": "17" if port in (53, 123) else "6",
        "FilterRTID": str(rng.randrange(60000, 99999)),
        "LayerName": "%%14611",
        "LayerRTID": "48",
    }
    return make_security(5156, scene, rng, data)


def membership_listed(rng: random.Random, scene: Scene, event: int, name: str, process: str) -> Facts:
    """4798 (a user's groups) or 4799 (a group's members)."""
    data = {
        "TargetUserName": name,
        "TargetDomainName": "Builtin" if event == 4799 else scene.host.split(".")[0].upper(),
        "TargetSid": "S-1-5-32-544" if event == 4799 else scene.sid,
        **subject(scene),
        "CallerProcessId": hex_id(rng),
        "CallerProcessName": process,
    }
    return make_security(event, scene, rng, data)
