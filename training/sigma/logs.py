"""The facts of an event of a rule's log source, with the fields a rule asks for among those such an event has."""

from __future__ import annotations

from random import Random

from ..forms.commands import make_process_security, make_process_sysmon, make_script_block
from ..forms.facts import POWERSHELL, SECURITY, Facts, make_facts, make_sysmon, process_ids, subject
from ..forms.parents import Parent, draw_parent, locate_windows
from ..forms.scene import Scene, draw_address, draw_folder, draw_name, draw_sha256
from .rule import Rule

_SERVICE_LOGS = {
    "security": SECURITY,
    "system": ("Service Control Manager", "System"),
    "application": ("Application", "Application"),
    "windefend": ("Microsoft-Windows-Windows Defender", "Microsoft-Windows-Windows Defender/Operational"),
    "taskscheduler": ("Microsoft-Windows-TaskScheduler", "Microsoft-Windows-TaskScheduler/Operational"),
    "wmi": ("Microsoft-Windows-WMI-Activity", "Microsoft-Windows-WMI-Activity/Operational"),
    "bits-client": ("Microsoft-Windows-Bits-Client", "Microsoft-Windows-Bits-Client/Operational"),
    "codeintegrity-operational": ("Microsoft-Windows-CodeIntegrity", "Microsoft-Windows-CodeIntegrity/Operational"),
    "firewall-as": (
        "Microsoft-Windows-Windows Firewall With Advanced Security",
        "Microsoft-Windows-Windows Firewall With Advanced Security/Firewall",
    ),
    "dns-client": ("Microsoft-Windows-DNS-Client", "Microsoft-Windows-DNS Client Events/Operational"),
    "ntlm": ("Microsoft-Windows-NTLM", "Microsoft-Windows-NTLM/Operational"),
    "appxdeployment-server": (
        "Microsoft-Windows-AppXDeployment-Server",
        "Microsoft-Windows-AppXDeploymentServer/Operational",
    ),
    "msexchange-management": ("MSExchange CmdletLogs", "MSExchange Management"),
    "powershell-classic": ("PowerShell", "Windows PowerShell"),
}
_SYSMON_IDS = {
    "network_connection": 3,
    "driver_load": 6,
    "image_load": 7,
    "create_remote_thread": 8,
    "process_access": 10,
    "file_event": 11,
    "registry_add": 12,
    "registry_delete": 12,
    "registry_set": 13,
    "registry_event": 13,
    "create_stream_hash": 15,
    "pipe_created": 17,
    "wmi_event": 20,
    "dns_query": 22,
    "file_delete": 23,
}
SERVICES = frozenset(_SERVICE_LOGS)
CATEGORIES = frozenset({"process_creation", "ps_script", "ps_module", "ps_classic_start", *_SYSMON_IDS})
_LONGEST_PROGRAM = 14  # a longer first word of a command is rather encoded data than a program's name
# Fields both the Security log and Sysmon write down for a new process.
_SHARED = frozenset({"image", "commandline", "parentimage"})


def make_event(rule: Rule, wanted: dict[str, str], names: dict[str, str], rng: Random, scene: Scene) -> Facts:
    """Facts with the `wanted` values (lower-case field names); `names` spells the fields as the rule does."""
    if rule.category == "process_creation":
        return _process(wanted, names, rng, scene)
    if rule.category == "ps_script":
        facts = make_script_block(wanted.pop("scriptblocktext", ""), rng, scene)
        return _overlay(facts, wanted, names)
    if rule.category == "ps_module":
        gap = " " * 8
        context = (
            f"{gap}Severity = Informational\n{gap}Host Name = ConsoleHost\n{gap}User = {scene.domain}\\{scene.user}\n"
        )
        data = {
            "ContextInfo": context + wanted.pop("contextinfo", ""),
            "UserData": "",
            "Payload": _payload(wanted.pop("payload", "")),
        }
        return _overlay(make_facts(POWERSHELL, 4103, scene, rng, data), wanted, names)
    if rule.category == "ps_classic_start":
        return make_facts(("PowerShell", "Windows PowerShell"), 400, scene, rng, {"Data": wanted.get("data", "")})
    if rule.category:
        data = _sysmon_data(rule.category, rng, scene)
        return _overlay(make_sysmon(_SYSMON_IDS[rule.category], scene, rng, data), wanted, names)
    return _builtin(rule.service, wanted, names, rng, scene)


def _payload(text: str) -> str:
    """What a module log writes of a call: the cmdlet, then its parameters."""
    if not text or text.lower().startswith("commandinvocation"):
        return text
    cmdlet = "Invoke-Expression"
    head = f'CommandInvocation({cmdlet}): "{cmdlet}"\n'
    return f'{head}ParameterBinding({cmdlet}): name="Command"; value="{text}"\n'


def _process(wanted: dict[str, str], names: dict[str, str], rng: Random, scene: Scene) -> Facts:
    image = wanted.get("image") or _guess_image(wanted, rng, scene)
    line = _complete_line(wanted.get("commandline", ""), image, rng)
    drawn = draw_parent(rng, scene, "windows")
    parent_image = wanted.get("parentimage") or drawn.image
    parent_line = wanted.get("parentcommandline") or (
        drawn.command_line if "parentimage" not in wanted else parent_image
    )
    parent = Parent(parent_image, parent_line)
    if set(wanted) <= _SHARED and rng.random() < 0.5:
        facts = make_process_security(image, line, parent, rng, scene)
        facts.setdefault("ParentProcessName", parent_image)
        return facts
    facts = make_process_sysmon(image, line, parent, rng, scene)
    rest = {key: value for key, value in wanted.items() if key not in ("image", "commandline", "parentimage")}
    return _overlay(facts, rest, names)


def _guess_image(wanted: dict[str, str], rng: Random, scene: Scene) -> str:
    original = wanted.get("originalfilename", "")
    folder = draw_folder(rng, scene)
    if original and rng.random() < 0.6:
        return locate_windows(original, rng, folder)
    if original:
        return f"{folder}\\{draw_name(rng)}.exe"
    words = wanted.get("commandline", "").replace('"', "").split()
    first = words[0].rsplit("\\", 1)[-1].lower() if words else ""
    if first.removesuffix(".exe").isalnum() and 2 < len(first) <= _LONGEST_PROGRAM:
        return locate_windows(first if first.endswith(".exe") else f"{first}.exe", rng, folder)
    return rng.choice(
        (
            "C:\\Windows\\System32\\cmd.exe",
            "C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe",
            f"{folder}\\{draw_name(rng)}.exe",
        )
    )


def _complete_line(line: str, image: str, rng: Random) -> str:
    """The program before its arguments, as a shell, a shortcut or a service would write it."""
    name = image.replace("/", "\\").rsplit("\\", 1)[-1]
    stem = name.lower().removesuffix(".exe")
    if line and stem and stem in line.lower()[: len(stem) + 60].split(" -")[0]:
        return line.strip()
    program = rng.choice((name, name.removesuffix(".exe"), image, f'"{image}"'))
    if not line:
        return program
    switch = {"cmd": " /c", "powershell": rng.choice((" -c", " -Command", ""))}.get(stem, "")
    return f"{program}{switch}{'' if line.startswith(' ') else ' '}{line}".rstrip()


def _sysmon_data(category: str, rng: Random, scene: Scene) -> dict[str, str]:
    user = f"{scene.domain}\\{scene.user}"
    base = {**process_ids(rng), "Image": _draw_actor(category, rng, scene)}
    if category.startswith("registry"):
        kinds = {"registry_add": "CreateKey", "registry_delete": "DeleteKey"}
        details = {} if category in kinds else {"Details": rng.choice(("DWORD (0x00000001)", draw_name(rng)))}
        return {"EventType": kinds.get(category, "SetValue"), **base, "TargetObject": "", **details, "User": user}
    if category in ("file_event", "file_delete", "create_stream_hash"):
        return {**base, "TargetFilename": f"{draw_folder(rng, scene)}\\{draw_name(rng)}.tmp", "User": user}
    if category in ("image_load", "driver_load"):
        signed = rng.random() < 0.5
        data = {**base, "ImageLoaded": "", "Hashes": f"SHA256={draw_sha256(rng)}", "Signed": str(signed).lower()}
        data |= {
            "Signature": "Microsoft Windows" if signed else "-",
            "SignatureStatus": "Valid" if signed else "Unavailable",
        }
        return data if category == "image_load" else {key: value for key, value in data.items() if key not in base}
    if category in ("process_access", "create_remote_thread"):
        return _two_processes(category, rng, scene)
    if category == "network_connection":
        ends = {"SourceIp": draw_address(rng), "SourcePort": str(rng.randrange(49152, 65535))}
        ends |= {"DestinationIp": draw_address(rng), "DestinationPort": str(rng.choice((80, 443, 445, 8080, 8443)))}
        return {**base, "User": user, "Protocol": "tcp", "Initiated": "true", **ends}
    if category == "dns_query":
        return {
            **base,
            "QueryName": f"{draw_name(rng)}.example.com",
            "QueryStatus": "0",
            "QueryResults": "-",
            "User": user,
        }
    if category == "pipe_created":
        return {"EventType": "CreatePipe", **base, "PipeName": "", "User": user}
    return {
        "EventType": "WmiConsumerEvent",
        "Operation": "Created",
        "User": user,
        "Name": draw_name(rng),
        "Type": "Command Line",
    }


def _draw_actor(category: str, rng: Random, scene: Scene) -> str:
    """Who did it, where the rule does not say: most often a tool or a script host, at times an ordinary program."""
    kind = rng.random()
    if kind < 0.3 and category != "network_connection":
        return draw_parent(rng, scene, "windows").image
    if kind < 0.6:
        tool = rng.choice(("powershell.exe", "cmd.exe", "rundll32.exe", "reg.exe", "wscript.exe", "mshta.exe"))
        return locate_windows(tool, rng, "C:\\Windows\\System32")
    return f"{draw_folder(rng, scene)}\\{draw_name(rng)}.exe"


def _two_processes(category: str, rng: Random, scene: Scene) -> dict[str, str]:
    source = {**process_ids(rng, "Source"), "SourceImage": _draw_actor(category, rng, scene)}
    target = {**process_ids(rng, "Target"), "TargetImage": "C:\\Windows\\System32\\svchost.exe"}
    if category == "process_access":
        trace = (
            f"C:\\Windows\\SYSTEM32\\ntdll.dll+9d{rng.randrange(100, 999)}|C:\\Windows\\System32\\KERNELBASE.dll+2c13e"
        )
        return {**source, **target, "GrantedAccess": "0x1fffff", "CallTrace": trace}
    start = {"NewThreadId": str(rng.randrange(1, 20000)), "StartAddress": f"0x{rng.getrandbits(44):016X}"}
    return {**source, **target, **start, "StartModule": "-", "StartFunction": "-"}


def _builtin(service: str, wanted: dict[str, str], names: dict[str, str], rng: Random, scene: Scene) -> Facts:
    provider, channel = _SERVICE_LOGS[service]
    provider = wanted.pop("provider_name", "") or wanted.pop("sourcename", "") or provider
    event_id = wanted.pop("eventid", "")
    wanted.pop("channel", None)
    data = subject(scene) if service == "security" and event_id not in ("1102", "4624", "4625", "4768", "4769") else {}
    if service == "security" and event_id in ("4768", "4769", "4624", "4625"):
        data = {"TargetUserName": scene.user, "TargetDomainName": scene.domain, "IpAddress": draw_address(rng)}
    if event_id in ("7045", "4697"):
        path = "ImagePath" if event_id == "7045" else "ServiceFileName"
        rest = {"ServiceName": draw_name(rng), path: f"{draw_folder(rng, scene)}\\{draw_name(rng)}.exe"}
        data |= {**rest, "ServiceType": "user mode service", "StartType": "demand start", "AccountName": "LocalSystem"}
    facts = make_facts((provider, channel), int(event_id) if event_id.isdigit() else 0, scene, rng, data)
    return _overlay(facts, wanted, names)


def _overlay(facts: Facts, wanted: dict[str, str], names: dict[str, str]) -> Facts:
    spelled = {name.lower(): name for name in facts}
    for key, value in wanted.items():
        facts[spelled.get(key) or names.get(key, key)] = value
    return facts
