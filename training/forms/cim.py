"""The names Splunk's Common Information Model and the Elastic Common Schema give to a Windows event's fields."""

from __future__ import annotations

from training.forms.facts import Facts

# Events whose whole tale a data model's row can tell: processes, files, registry, network, DNS, services.
CIM_EVENTS = frozenset(("1", "3", "11", "12", "13", "22", "4657", "4688", "4697", "7045"))
# Events whose whole tale the Elastic schema's own names can tell.
ECS_EVENTS = frozenset(("1", "3", "11", "13", "22", "4104", "4688"))
_PROCESS = {
    "CommandLine": "process",
    "ParentCommandLine": "parent_process",
    "CurrentDirectory": "process_current_directory",
    "IntegrityLevel": "process_integrity_level",
    "OriginalFileName": "original_file_name",
}
_PATHS = {
    "Image": "process",
    "NewProcessName": "process",
    "ParentImage": "parent_process",
    "ParentProcessName": "parent_process",
}
_REGISTRY = {"TargetObject": "registry_path", "ObjectName": "registry_path", "Details": "registry_value_data"}
_FILE = {"TargetFilename": "file_path"}
_NETWORK = {"DestinationIp": "dest_ip", "SourceIp": "src_ip", "DestinationPort": "dest_port", "Protocol": "transport"}
_DNS = {"QueryName": "query", "QueryResults": "answer"}
_SERVICE = {
    "ServiceName": "service_name",
    "ImagePath": "service_path",
    "ServiceFileName": "service_path",
    "StartType": "start_mode",
}

_ECS = {
    "CommandLine": "process.command_line",
    "CurrentDirectory": "process.working_directory",
    "ParentCommandLine": "process.parent.command_line",
    "OriginalFileName": "process.pe.original_file_name",
    "TargetFilename": "file.path",
    "TargetObject": "registry.path",
    "Details": "registry.data.strings",
    "ImageLoaded": "dll.path",
    "PipeName": "file.name",
    "QueryName": "dns.question.name",
    "DestinationIp": "destination.ip",
    "DestinationPort": "destination.port",
    "ScriptBlockText": "powershell.file.script_block_text",
}


def cim_fields(system: Facts, data: Facts) -> Facts:
    """The CIM names of what the event holds; empty where no data model knows the event."""
    event = system["EventID"]
    fields: Facts = {}
    for table in (_PROCESS, _FILE, _NETWORK, _DNS, _SERVICE):
        fields |= {table[key]: value for key, value in data.items() if key in table and value}
    for key, prefix in _PATHS.items():
        if data.get(key):
            fields |= _path_fields(prefix, data[key])
    if event in ("12", "13", "14", "4657"):
        fields |= {_REGISTRY[key]: value for key, value in data.items() if key in _REGISTRY}
    if "file_path" in fields:
        fields["file_name"] = fields["file_path"].rsplit("\\", 1)[-1]
    user = data.get("User") or data.get("SubjectUserName") or data.get("TargetUserName")
    if fields and user:
        fields["user"] = user.rsplit("\\", 1)[-1]
    return fields


def ecs_process_fields(system: Facts, data: Facts) -> Facts:
    """The ECS names of what the event holds."""
    fields = {_ECS[key]: value for key, value in data.items() if key in _ECS and value}
    image = data.get("Image") or data.get("NewProcessName")
    if image:
        fields |= {"process.executable": image, "process.name": image.rsplit("\\", 1)[-1]}
    parent = data.get("ParentImage") or data.get("ParentProcessName")
    if parent:
        fields |= {"process.parent.executable": parent, "process.parent.name": parent.rsplit("\\", 1)[-1]}
    user = data.get("User") or data.get("SubjectUserName")
    if fields and user:
        fields |= {"user.name": user.rsplit("\\", 1)[-1], "event.code": system["EventID"]}
    return fields


def _path_fields(prefix: str, path: str) -> Facts:
    return {f"{prefix}_path": path, f"{prefix}_name": path.rsplit("\\", 1)[-1]}
