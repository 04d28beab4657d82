"""Titles, sections and labels of Windows event messages (layout only: label -> data field).

Source: the event manifests' field names as published in Windows' own event documentation.
"""

from __future__ import annotations

Pairs = tuple[tuple[str, str], ...]
Sections = tuple[tuple[str, Pairs], ...]

_SUBJECT: tuple[str, Pairs] = (
    "Subject",
    (
        ("Security ID", "SubjectUserSid"),
        ("Account Name", "SubjectUserName"),
        ("Account Domain", "SubjectDomainName"),
        ("Logon ID", "SubjectLogonId"),
    ),
)


def _account(section: str, prefix: str = "Target") -> tuple[str, Pairs]:
    pairs = (
        ("Security ID", f"{prefix}Sid" if section == "Target Account" else f"{prefix}UserSid"),
        ("Account Name", f"{prefix}UserName"),
        ("Account Domain", f"{prefix}DomainName"),
        ("Logon ID", f"{prefix}LogonId"),
    )
    return section, pairs


_OBJECT: tuple[str, Pairs] = (
    "Object",
    (
        ("Object Server", "ObjectServer"),
        ("Object Type", "ObjectType"),
        ("Object Name", "ObjectName"),
        ("Object Value Name", "ObjectValueName"),
        ("Handle ID", "HandleId"),
        ("Resource Attributes", "ResourceAttributes"),
    ),
)
_PROCESS: tuple[str, Pairs] = ("Process Information", (("Process ID", "ProcessId"), ("Process Name", "ProcessName")))
_ACCESS: tuple[str, Pairs] = (
    "Access Request Information",
    (
        ("Transaction ID", "TransactionId"),
        ("Accesses", "AccessList"),
        ("Access Mask", "AccessMask"),
        ("Privileges Used for Access Check", "PrivilegeList"),
        ("Properties", "Properties"),
    ),
)
_NETWORK: tuple[str, Pairs] = (
    "Network Information",
    (
        ("Workstation Name", "WorkstationName"),
        ("Client Address", "IpAddress"),
        ("Client Port", "IpPort"),
        ("Source Network Address", "IpAddress"),
    ),
)
_LOGON: tuple[str, Pairs] = (
    "Detailed Authentication Information",
    (("Logon Process", "LogonProcessName"), ("Authentication Package", "AuthenticationPackageName")),
)
_SHARE: tuple[str, Pairs] = (
    "Share Information",
    (("Share Name", "ShareName"), ("Share Path", "ShareLocalPath"), ("Relative Target Name", "RelativeTargetName")),
)
_SOURCE: tuple[str, Pairs] = (
    "Network Information",
    (("Object Type", "ObjectType"), ("Source Address", "IpAddress"), ("Source Port", "IpPort")),
)
_TASK: tuple[str, Pairs] = ("Task Information", (("Task Name", "TaskName"), ("Task Content", "TaskContent")))
_TICKET: tuple[str, Pairs] = (
    "Additional Information",
    (
        ("Ticket Options", "TicketOptions"),
        ("Ticket Encryption Type", "TicketEncryptionType"),
        ("Failure Code", "Status"),
        ("Pre-Authentication Type", "PreAuthType"),
    ),
)
_MEMBER: tuple[str, Pairs] = ("Member", (("Security ID", "MemberSid"), ("Account Name", "MemberName")))
_GROUP: tuple[str, Pairs] = (
    "Group",
    (("Security ID", "TargetSid"), ("Group Name", "TargetUserName"), ("Group Domain", "TargetDomainName")),
)

LAYOUTS: dict[str, tuple[str, Sections]] = {
    "1102": ("The audit log was cleared.", (_SUBJECT,)),
    "4624": (
        "An account was successfully logged on.",
        (
            _SUBJECT,
            ("Logon Information", (("Logon Type", "LogonType"), ("Elevated Token", "ElevatedToken"))),
            _account("New Logon"),
            _PROCESS,
            _NETWORK,
            _LOGON,
        ),
    ),
    "4625": (
        "An account failed to log on.",
        (
            _SUBJECT,
            ("", (("Logon Type", "LogonType"),)),
            _account("Account For Which Logon Failed"),
            (
                "Failure Information",
                (("Failure Reason", "FailureReason"), ("Status", "Status"), ("Sub Status", "SubStatus")),
            ),
            _PROCESS,
            _NETWORK,
            _LOGON,
        ),
    ),
    "4634": ("An account was logged off.", (_account("Subject"), ("", (("Logon Type", "LogonType"),)))),
    "4648": (
        "A logon was attempted using explicit credentials.",
        (
            _SUBJECT,
            _account("Account Whose Credentials Were Used"),
            ("Target Server", (("Target Server Name", "TargetServerName"), ("Additional Information", "TargetInfo"))),
            _PROCESS,
            _NETWORK,
        ),
    ),
    "4656": ("A handle to an object was requested.", (_SUBJECT, _OBJECT, _PROCESS, _ACCESS)),
    "4657": (
        "A registry value was modified.",
        (
            _SUBJECT,
            _OBJECT,
            _PROCESS,
            (
                "Change Information",
                (
                    ("Operation Type", "OperationType"),
                    ("Old Value Type", "OldValueType"),
                    ("Old Value", "OldValue"),
                    ("New Value Type", "NewValueType"),
                    ("New Value", "NewValue"),
                ),
            ),
        ),
    ),
    "4658": ("The handle to an object was closed.", (_SUBJECT, _OBJECT, _PROCESS)),
    "4661": ("A handle to an object was requested.", (_SUBJECT, _OBJECT, _PROCESS, _ACCESS)),
    "4662": (
        "An operation was performed on an object.",
        (
            _SUBJECT,
            _OBJECT,
            (
                "Operation",
                (
                    ("Operation Type", "OperationType"),
                    ("Accesses", "AccessList"),
                    ("Access Mask", "AccessMask"),
                    ("Properties", "Properties"),
                ),
            ),
        ),
    ),
    "4663": ("An attempt was made to access an object.", (_SUBJECT, _OBJECT, _PROCESS, _ACCESS)),
    "4672": ("Special privileges assigned to new logon.", (_SUBJECT, ("", (("Privileges", "PrivilegeList"),)))),
    "4688": (
        "A new process has been created.",
        (
            ("Creator Subject", _SUBJECT[1]),
            _account("Target Subject"),
            (
                "Process Information",
                (
                    ("New Process ID", "NewProcessId"),
                    ("New Process Name", "NewProcessName"),
                    ("Token Elevation Type", "TokenElevationType"),
                    ("Mandatory Label", "MandatoryLabel"),
                    ("Creator Process ID", "ProcessId"),
                    ("Creator Process Name", "ParentProcessName"),
                    ("Process Command Line", "CommandLine"),
                ),
            ),
        ),
    ),
    "4689": (
        "A process has exited.",
        (
            _SUBJECT,
            (
                "Process Information",
                (("Process ID", "ProcessId"), ("Process Name", "ProcessName"), ("Exit Status", "Status")),
            ),
        ),
    ),
    "4697": (
        "A service was installed in the system.",
        (
            _SUBJECT,
            (
                "Service Information",
                (
                    ("Service Name", "ServiceName"),
                    ("Service File Name", "ServiceFileName"),
                    ("Service Type", "ServiceType"),
                    ("Service Start Type", "ServiceStartType"),
                    ("Service Account", "ServiceAccount"),
                ),
            ),
        ),
    ),
    "4698": ("A scheduled task was created.", (_SUBJECT, _TASK)),
    "4699": ("A scheduled task was deleted.", (_SUBJECT, _TASK)),
    "4700": ("A scheduled task was enabled.", (_SUBJECT, _TASK)),
    "4701": ("A scheduled task was disabled.", (_SUBJECT, _TASK)),
    "4702": (
        "A scheduled task was updated.",
        (_SUBJECT, ("Task Information", (("Task Name", "TaskName"), ("Task New Content", "TaskContentNew")))),
    ),
    "4719": (
        "System audit policy was changed.",
        (
            _SUBJECT,
            (
                "Audit Policy Change",
                (
                    ("Category", "CategoryId"),
                    ("Subcategory", "SubcategoryId"),
                    ("Subcategory GUID", "SubcategoryGuid"),
                    ("Changes", "AuditPolicyChanges"),
                ),
            ),
        ),
    ),
    "4720": (
        "A user account was created.",
        (
            _SUBJECT,
            (
                "New Account",
                (
                    ("Security ID", "TargetSid"),
                    ("Account Name", "TargetUserName"),
                    ("Account Domain", "TargetDomainName"),
                ),
            ),
            (
                "Attributes",
                (
                    ("SAM Account Name", "SamAccountName"),
                    ("Display Name", "DisplayName"),
                    ("User Account Control", "UserAccountControl"),
                ),
            ),
        ),
    ),
    "4728": ("A member was added to a security-enabled global group.", (_SUBJECT, _MEMBER, _GROUP)),
    "4732": ("A member was added to a security-enabled local group.", (_SUBJECT, _MEMBER, _GROUP)),
    "4738": (
        "A user account was changed.",
        (
            _SUBJECT,
            _account("Target Account"),
            (
                "Changed Attributes",
                (
                    ("SAM Account Name", "SamAccountName"),
                    ("Display Name", "DisplayName"),
                    ("SID History", "SidHistory"),
                    ("User Account Control", "UserAccountControl"),
                ),
            ),
        ),
    ),
    "4768": (
        "A Kerberos authentication ticket (TGT) was requested.",
        (
            (
                "Account Information",
                (
                    ("Account Name", "TargetUserName"),
                    ("Supplied Realm Name", "TargetDomainName"),
                    ("User ID", "TargetSid"),
                ),
            ),
            ("Service Information", (("Service Name", "ServiceName"), ("Service ID", "ServiceSid"))),
            _NETWORK,
            _TICKET,
        ),
    ),
    "4769": (
        "A Kerberos service ticket was requested.",
        (
            ("Account Information", (("Account Name", "TargetUserName"), ("Account Domain", "TargetDomainName"))),
            ("Service Information", (("Service Name", "ServiceName"), ("Service ID", "ServiceSid"))),
            _NETWORK,
            _TICKET,
        ),
    ),
    "4770": (
        "A Kerberos service ticket was renewed.",
        (
            ("Account Information", (("Account Name", "TargetUserName"), ("Account Domain", "TargetDomainName"))),
            ("Service Information", (("Service Name", "ServiceName"),)),
            _NETWORK,
            _TICKET,
        ),
    ),
    "4771": (
        "Kerberos pre-authentication failed.",
        (
            ("Account Information", (("Security ID", "TargetSid"), ("Account Name", "TargetUserName"))),
            ("Service Information", (("Service Name", "ServiceName"),)),
            _NETWORK,
            _TICKET,
        ),
    ),
    "4776": (
        "The computer attempted to validate the credentials for an account.",
        (
            (
                "",
                (
                    ("Authentication Package", "PackageName"),
                    ("Logon Account", "TargetUserName"),
                    ("Source Workstation", "Workstation"),
                    ("Error Code", "Status"),
                ),
            ),
        ),
    ),
    "4798": (
        "A user's local group membership was enumerated.",
        (
            _SUBJECT,
            (
                "User",
                (
                    ("Security ID", "TargetSid"),
                    ("Account Name", "TargetUserName"),
                    ("Account Domain", "TargetDomainName"),
                ),
            ),
            ("Process Information", (("Process ID", "CallerProcessId"), ("Process Name", "CallerProcessName"))),
        ),
    ),
    "4799": (
        "A security-enabled local group membership was enumerated.",
        (
            _SUBJECT,
            _GROUP,
            ("Process Information", (("Process ID", "CallerProcessId"), ("Process Name", "CallerProcessName"))),
        ),
    ),
    "5136": (
        "A directory service object was modified.",
        (
            _SUBJECT,
            ("Directory Service", (("Name", "DSName"), ("Type", "DSType"))),
            ("Object", (("DN", "ObjectDN"), ("GUID", "ObjectGUID"), ("Class", "ObjectClass"))),
            ("Attribute", (("LDAP Display Name", "AttributeLDAPDisplayName"), ("Value", "AttributeValue"))),
            ("Operation", (("Type", "OperationType"),)),
        ),
    ),
    "5140": ("A network share object was accessed.", (_SUBJECT, _SOURCE, _SHARE, _ACCESS)),
    "5145": (
        "A network share object was checked to see whether client can be granted desired access.",
        (_SUBJECT, _SOURCE, _SHARE, _ACCESS),
    ),
    "5156": (
        "The Windows Filtering Platform has permitted a connection.",
        (
            ("Application Information", (("Process ID", "ProcessID"), ("Application Name", "Application"))),
            (
                "Network Information",
                (
                    ("Direction", "Direction"),
                    ("Source Address", "SourceAddress"),
                    ("Source Port", "SourcePort"),
                    ("Destination Address", "DestAddress"),
                    ("Destination Port", "DestPort"),
                    ("Protocol", "Protocol"),
                ),
            ),
        ),
    ),
}

SENTENCES: dict[str, str] = {
    "104": "The {Channel} log file was cleared.",
    "7036": "The {param1} service entered the {param2} state.",
    "7040": "The start type of the {param1} service was changed from {param2} to {param3}.",
    "7045": "A service was installed in the system.\n\nService Name:  {ServiceName}\nService File Name:  {ImagePath}\nService Type:  {ServiceType}\nService Start Type:  {StartType}\nService Account:  {AccountName}",
    "4104": "Creating Scriptblock text ({MessageNumber} of {MessageTotal}):\n{ScriptBlockText}\n\nScriptBlock ID: {ScriptBlockId}\nPath: {Path}",
    "4103": "{Payload}\n\n\nContext:\n{ContextInfo}\n\nUser Data:\n{UserData}",
    "800": "Pipeline execution details for command line: {param1}. \n\nContext Information: \n{param2}\n\nDetails: \n{param3}",
    "400": "Engine state is changed from None to Available. \n\nDetails: \n{param3}",
    "600": 'Provider "{param1}" is Started. \n\nDetails: \n{param3}',
    "106": 'User "{UserContext}" registered Task Scheduler task "{TaskName}"',
    "140": 'User "{UserName}" updated Task Scheduler task "{TaskName}"',
    "141": 'User "{UserName}" deleted Task Scheduler task "{TaskName}"',
    "200": 'Task Scheduler launched action "{ActionName}" in instance "{TaskInstanceId}" of task "{TaskName}".',
    "5861": "Namespace = {Namespace}; Eventfilter = {ESS} (refer to its activate eventid:5859); Consumer = {CONSUMER}; PossibleCause = {PossibleCause}",
    "5857": "{ProviderName} provider started with result code {Code}. HostProcess = {HostProcess}; ProcessID = {ProcessID}; ProviderPath = {ProviderPath}",
    "5858": "Id = {Id}; ClientMachine = {ClientMachine}; User = {User}; ClientProcessId = {ClientProcessId}; Component = {Component}; Operation = {Operation}; ResultCode = {ResultCode}; PossibleCause = {PossibleCause}",
    "5860": "Namespace = {NamespaceName}; NotificationQuery = {Query}; UserName = {User}; ClientProcessID = {Processid}, ClientMachine = {ClientMachine}; PossibleCause = {PossibleCause}",
    "216": "{param1} ({param2}) {param3}: A database location change was detected from '{param4}' to '{param5}'.",
    "325": "{param1} ({param2}) {param3}: The database engine created a new database ({param4}, {param5}). (Time=0 seconds)",
    "326": "{param1} ({param2}) {param3}: The database engine attached a database ({param4}, {param5}). (Time=0 seconds)",
    "327": "{param1} ({param2}) {param3}: The database engine detached a database ({param4}, {param5}). (Time=0 seconds)",
}

TITLES: dict[str, str] = {
    "sysmon:1": "Process Create",
    "sysmon:2": "File creation time changed",
    "sysmon:3": "Network connection detected",
    "sysmon:5": "Process terminated",
    "sysmon:6": "Driver loaded",
    "sysmon:7": "Image loaded",
    "sysmon:8": "CreateRemoteThread detected",
    "sysmon:9": "RawAccessRead detected",
    "sysmon:10": "Process accessed",
    "sysmon:11": "File created",
    "sysmon:12": "Registry object added or deleted",
    "sysmon:13": "Registry value set",
    "sysmon:14": "Registry object renamed",
    "sysmon:15": "File stream created",
    "sysmon:17": "Pipe Created",
    "sysmon:18": "Pipe Connected",
    "sysmon:19": "WmiEventFilter activity detected",
    "sysmon:20": "WmiEventConsumer activity detected",
    "sysmon:21": "WmiEventConsumerToFilter activity detected",
    "sysmon:22": "Dns query",
    "sysmon:23": "File Delete archived",
    "sysmon:25": "Process Tampering",
    "1116": "Microsoft Defender Antivirus has detected malware or other potentially unwanted software",
    "1117": "Microsoft Defender Antivirus has taken action to protect this machine from malware",
    "5001": "Real-time protection is disabled",
    "5007": "Microsoft Defender Antivirus configuration has changed",
}
