"""The names under which Splunk holds what the renderer reads of an event.

The command asks splunkd for these. A name missing here is no loss where `_raw` is sent; where the fields suffice, its
fact is missing from the text.
Whether a column that did come is sent is for `event_fields.name_fact` to say.
"""

from __future__ import annotations

from typing import FrozenSet, Tuple

# A record with a fact of each group was extracted well enough to be sent without its `_raw`,
# whose times and record numbers would make every event a new one.
SUFFICIENT_FACTS: Tuple[FrozenSet[str], ...] = (
    frozenset({"id"}),
    frozenset({"provider", "channel"}),
    frozenset({"command", "script", "key", "loaded", "pipe", "target", "service file"}),
)

_WINDOWS = (
    "AccessList AccessMask AllowedToDelegateTo AttributeLDAPDisplayName AttributeValue AuditPolicyChanges"
    " AuthenticationPackageName CallerProcessName CallTrace Channel CommandLine Contents ContextInfo Destination"
    " DestinationIp DestinationPort DestAddress DestPort Details Device EngineVersion EventCode EventID EventType"
    " GrantedAccess HostApplication Image ImageLoaded ImagePath Initiated IpAddress IpPort KeyLength LmPackageName"
    " LogonProcessName LogonType MemberName MemberSid Message NewName NewProcessName NewTargetUserName NewUacValue"
    " NewValue ObjectClass ObjectDN ObjectName ObjectServer ObjectType ObjectValueName OldTargetUserName"
    " Operation OperationType OriginalFileName ParentCommandLine ParentImage ParentProcessName Path Payload"
    " PipeName PossibleCause PreAuthType PrivilegeList ProcessName Properties Protocol Provider ProviderName"
    " ProviderPath Query QueryName RelativeTargetName ScriptBlockText ScriptName ServiceFileName ServiceName"
    " ServicePrincipalNames ServiceStartType ServiceType ShareLocalPath ShareName SidHistory Signature"
    " SignatureStatus Signed SourceAddress SourceImage SourceIp SourceName SourcePort SourceUser StartFunction"
    " StartModule StartType Status SubcategoryId SubjectLogonId SubjectUserName SubjectUserSid SubStatus"
    " TargetFilename TargetImage TargetLogonId TargetObject TargetServerName TargetSid TargetUserName TargetUserSid"
    " TaskContent TaskContentNew TaskName TicketEncryptionType TicketOptions Type User"
    " param1 param2 param3 param4"
)
# The built-in extractions of classic Windows events.
_CLASSIC = (
    "Access_Mask Accesses Account_Name Application_Name Client_Address Creator_Process_Name Destination_Address"
    " Destination_Port Logon_Type New_Process_Name Object_Name Object_Server Object_Type"
    " Process_Command_Line Relative_Target_Name Security_ID Service_File_Name Service_Name Service_Start_Type"
    " Service_Type Share_Name Source_Address Source_Network_Address Source_Port Sub_Status Task_Content"
    " Task_Name Ticket_Encryption_Type Ticket_Options"
)
_CIM = (
    "dest_ip dest_port file_name file_path original_file_name parent_process parent_process_exec parent_process_name"
    " parent_process_path process process_exec process_name process_path query registry_key_name registry_path"
    " registry_value_data registry_value_name service_name src src_ip src_port user"
)
_ECS = (
    "destination.ip destination.port dll.path dns.question.name event.code event.provider file.path"
    " powershell.file.script_block_text process.args process.command_line process.executable process.name"
    " process.parent.command_line process.parent.executable process.parent.name process.pe.original_file_name"
    " registry.data.strings registry.path registry.value source.ip source.port user.name winlog.channel"
    " winlog.event_id winlog.provider_name"
)
_AUDIT = "a0 cmd comm exe name proctitle success syscall"

_EVENT_DATA_OF = "winlog.event_data."  # winlogbeat keeps the Windows names below this
INPUT_FIELDS: Tuple[str, ...] = (
    *_WINDOWS.split(),
    *_CLASSIC.split(),
    *_CIM.split(),
    *_ECS.split(),
    *_AUDIT.split(),
    *(_EVENT_DATA_OF + name for name in _WINDOWS.split()),
)
