"""Makers of events of the System, PowerShell, task scheduler, WMI, Defender and Application logs."""

from __future__ import annotations

import random

from training.forms.facts import DEFENDER, ESENT, SERVICE_CONTROL, TASKS, WMI, Facts, iso_time, make_facts
from training.forms.scene import Scene, draw_guid

_SYSTEM_LOG_CLEAR = ("Microsoft-Windows-Eventlog", "System")


def service_installed_system(
    rng: random.Random, scene: Scene, name: str, path: str, start: str = "demand start", account: str = "LocalSystem"
) -> Facts:
    """7045."""
    data = {
        "ServiceName": name,
        "ImagePath": path,
        "ServiceType": rng.choice(("user mode service", "user mode service", "kernel mode driver"))
        if path.endswith(".sys")
        else "user mode service",
        "StartType": start,
        "AccountName": account,
    }
    return make_facts(SERVICE_CONTROL, 7045, scene, rng, data)


def service_state(rng: random.Random, scene: Scene, name: str, state: str) -> Facts:
    """7036."""
    return make_facts(SERVICE_CONTROL, 7036, scene, rng, {"param1": name, "param2": state})


def service_start_type(rng: random.Random, scene: Scene, name: str, old: str, new: str) -> Facts:
    """7040."""
    data = {"param1": name, "param2": old, "param3": new, "param4": name.replace(" ", "")}
    return make_facts(SERVICE_CONTROL, 7040, scene, rng, data)


def log_cleared_system(rng: random.Random, scene: Scene, channel: str) -> Facts:
    """104: another log than Security was cleared. The cleared log is data, the event stands in System."""
    data = {
        "SubjectUserName": scene.user,
        "SubjectDomainName": scene.domain,
        "ClearedChannel": channel,
        "BackupPath": "",
    }
    return make_facts(_SYSTEM_LOG_CLEAR, 104, scene, rng, data)


def task_log(rng: random.Random, scene: Scene, event: int, name: str, action: str = "") -> Facts:
    """TaskScheduler 106, 140, 141 or 200."""
    user = f"{scene.domain}\\{scene.user}"
    data = {"TaskName": name}
    if event == 106:
        data["UserContext"] = user
    elif event in (140, 141):
        data["UserName"] = user
    else:
        data |= {"TaskInstanceId": draw_guid(rng), "ActionName": action, "EnginePID": str(rng.randrange(400, 9000))}
    return make_facts(TASKS, event, scene, rng, data)


def wmi_permanent(rng: random.Random, scene: Scene, filter_name: str, consumer: str, cause: str) -> Facts:
    """5861."""
    data = {"Namespace": "//./root/subscription", "ESS": filter_name, "CONSUMER": consumer, "PossibleCause": cause}
    return make_facts(WMI, 5861, scene, rng, data, level=0)


def wmi_query(rng: random.Random, scene: Scene, query: str) -> Facts:
    """5858 (failed) or 5860 (temporary subscription)."""
    if rng.random() < 0.5:
        data = {
            "NamespaceName": "root\\CIMV2",
            "Query": query,
            "User": f"{scene.domain}\\{scene.user}",
            "Processid": str(rng.randrange(400, 9000)),
            "ClientMachine": scene.host.split(".")[0],
            "PossibleCause": "Temporary",
        }
        return make_facts(WMI, 5860, scene, rng, data, level=0)
    data = {
        "Id": draw_guid(rng),
        "ClientMachine": scene.host.split(".")[0],
        "User": f"{scene.domain}\\{scene.user}",
        "ClientProcessId": str(rng.randrange(400, 9000)),
        "Component": "Unknown",
        "Operation": f"Start IWbemServices::ExecQuery - root\\cimv2 : {query}",
        "ResultCode": rng.choice(("0x80041032", "0x80041010", "0x80041003")),
        "PossibleCause": "Unknown",
    }
    return make_facts(WMI, 5858, scene, rng, data, level=2)


def wmi_provider(rng: random.Random, scene: Scene, name: str, path: str) -> Facts:
    """5857."""
    data = {
        "ProviderName": name,
        "Code": "0x0",
        "HostProcess": "wmiprvse.exe",
        "ProcessID": str(rng.randrange(400, 9000)),
        "ProviderPath": path,
    }
    return make_facts(WMI, 5857, scene, rng, data, level=0)


def defender_found(rng: random.Random, scene: Scene, event: int, threat: str, path: str, process: str) -> Facts:
    """1116 (detected) or 1117 (acted)."""
    data = {
        "Product Name": "Microsoft Defender Antivirus",
        "Product Version": f"4.18.{rng.randrange(2001, 2412)}.{rng.randrange(1, 20)}",
        "Detection ID": draw_guid(rng),
        "Detection Time": iso_time(scene.time),
        "Threat ID": str(rng.randrange(2147480000, 2147899999)),
        "Threat Name": threat,
        "Severity Name": rng.choice(("Severe", "High", "Moderate", "Low")),
        "Category Name": rng.choice(("Trojan", "Tool", "HackTool", "Potentially Unwanted Software")),
        "Detection User": f"{scene.domain}\\{scene.user}",
        "Process Name": process,
        "Path": path,
        "Action Name": rng.choice(("Quarantine", "Remove", "Not Applicable")),
    }
    return make_facts(DEFENDER, event, scene, rng, data, level=3)


def defender_state(rng: random.Random, scene: Scene, event: int, old: str = "", new: str = "") -> Facts:
    """5001, 5004, 5007, 5010, 5012 and the like."""
    data = {
        "Product Name": "Microsoft Defender Antivirus",
        "Product Version": f"4.18.{rng.randrange(2001, 2412)}.{rng.randrange(1, 20)}",
    }
    if old or new:
        data |= {"Old Value": old, "New Value": new}
    return make_facts(DEFENDER, event, scene, rng, data)


def esent(rng: random.Random, scene: Scene, event: int, process: str, path: str) -> Facts:
    """216 (moved), 325 (created), 326 (attached) or 327 (detached) a database."""
    pid = str(rng.randrange(400, 9000))
    data = {
        "param1": process,
        "param2": f"{pid},D,{rng.randrange(60)}",
        "param3": rng.choice(("", "Instance", process)),
    }
    if event == 216:
        data |= {
            "param4": "C:\\Windows\\NTDS\\ntds.dit" if "ntds" in path.lower() else "C:\\Windows\\old.edb",
            "param5": path,
        }
    else:
        data |= {"param4": str(rng.randrange(1, 4)), "param5": path, "param6": "0"}
    return make_facts(ESENT, event, scene, rng, data)
