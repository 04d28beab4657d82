"""Makers of Sysmon events: each takes what tells, and draws the rest."""

from __future__ import annotations

import random

from training.forms.facts import Facts, make_sysmon, process_ids, sysmon_time
from training.forms.scene import Scene, draw_address, draw_guid, draw_sha256

_STACK_MODULES = (
    "C:\\Windows\\SYSTEM32\\ntdll.dll",
    "C:\\Windows\\System32\\KERNELBASE.dll",
    "C:\\Windows\\System32\\KERNEL32.DLL",
    "C:\\Windows\\System32\\RPCRT4.dll",
    "C:\\Windows\\System32\\combase.dll",
    "C:\\Windows\\System32\\sechost.dll",
    "C:\\Windows\\System32\\ucrtbase.dll",
)


def user_of(scene: Scene) -> str:
    return f"{scene.domain}\\{scene.user}"


def process_access(rng: random.Random, scene: Scene, source: str, target: str, access: str, stack: str = "") -> Facts:
    """Sysmon 10. `stack` is a module of the source's own, put into the call trace."""
    frames = [f"C:\\Windows\\SYSTEM32\\ntdll.dll+{rng.randrange(0x90000, 0xA5000):x}"]
    frames += [f"{rng.choice(_STACK_MODULES)}+{rng.randrange(0x1000, 0x90000):x}" for _ in range(rng.randrange(1, 5))]
    if stack:
        # Memory that belongs to no file has an address and no offset.
        offset = "" if stack.startswith("UNKNOWN") else f"+{rng.randrange(0x1000, 0x90000):x}"
        frames.insert(rng.randrange(1, len(frames) + 1), stack + offset)
    data = {
        **process_ids(rng, "Source"),
        "SourceThreadId": str(rng.randrange(100, 9000)),
        "SourceImage": source,
        **process_ids(rng, "Target"),
        "TargetImage": target,
        "GrantedAccess": access,
        "CallTrace": "|".join(frames),
    }
    if rng.random() < 0.3:
        data |= {"SourceUser": user_of(scene), "TargetUser": "NT AUTHORITY\\SYSTEM"}
    return make_sysmon(10, scene, rng, data)


def file_created(rng: random.Random, scene: Scene, image: str, path: str) -> Facts:
    data = {
        **process_ids(rng),
        "Image": image,
        "TargetFilename": path,
        "CreationUtcTime": sysmon_time(scene.time),
    }
    return make_sysmon(11, scene, rng, data | _user(rng, scene))


def file_deleted(rng: random.Random, scene: Scene, image: str, path: str) -> Facts:
    data = {
        **process_ids(rng),
        "User": user_of(scene),
        "Image": image,
        "TargetFilename": path,
        "Hashes": f"SHA256={draw_sha256(rng)}",
        "IsExecutable": rng.choice(("true", "false")),
        "Archived": "true",
    }
    return make_sysmon(rng.choice((23, 26)), scene, rng, data)


def registry_key(rng: random.Random, scene: Scene, image: str, key: str, *, is_deleted: bool = False) -> Facts:
    """Sysmon 12: a key created or deleted."""
    kind = "DeleteKey" if is_deleted else "CreateKey"
    data = {"EventType": kind, **process_ids(rng), "Image": image, "TargetObject": key}
    return make_sysmon(12, scene, rng, data | _user(rng, scene))


def registry_value(rng: random.Random, scene: Scene, image: str, target: str, details: str) -> Facts:
    """Sysmon 13."""
    data = {"EventType": "SetValue", **process_ids(rng), "Image": image, "TargetObject": target, "Details": details}
    return make_sysmon(13, scene, rng, data | _user(rng, scene))


def image_loaded(rng: random.Random, scene: Scene, image: str, module: str, *, is_signed: bool) -> Facts:
    data = {
        **process_ids(rng),
        "Image": image,
        "ImageLoaded": module,
        "Hashes": f"SHA256={draw_sha256(rng)}",
        "Signed": "true" if is_signed else "false",
        "Signature": rng.choice(("Microsoft Windows", "Microsoft Corporation")) if is_signed else "-",
        "SignatureStatus": "Valid" if is_signed else "Unavailable",
    }
    return make_sysmon(7, scene, rng, data | _user(rng, scene))


def driver_loaded(rng: random.Random, scene: Scene, path: str, signature: str) -> Facts:
    data = {
        "ImageLoaded": path,
        "Hashes": f"SHA256={draw_sha256(rng)}",
        "Signed": "true" if signature else "false",
        "Signature": signature or "-",
        "SignatureStatus": "Valid" if signature else "Unavailable",
    }
    return make_sysmon(6, scene, rng, data)


def remote_thread(rng: random.Random, scene: Scene, source: str, target: str, module: str, function: str) -> Facts:
    """Sysmon 8."""
    data = {
        **process_ids(rng, "Source"),
        "SourceImage": source,
        **process_ids(rng, "Target"),
        "TargetImage": target,
        "NewThreadId": str(rng.randrange(100, 9000)),
        "StartAddress": f"0x{rng.getrandbits(47):016X}",
        "StartModule": module or "-",
        "StartFunction": function or "-",
    }
    return make_sysmon(8, scene, rng, data)


def pipe(rng: random.Random, scene: Scene, image: str, name: str, *, is_created: bool = True) -> Facts:
    """Sysmon 17 or 18."""
    kind, event = ("CreatePipe", 17) if is_created else ("ConnectPipe", 18)
    data = {"EventType": kind, **process_ids(rng), "PipeName": name, "Image": image}
    return make_sysmon(event, scene, rng, data | _user(rng, scene))


def network(rng: random.Random, scene: Scene, image: str, address: str, port: int, name: str = "-") -> Facts:
    """Sysmon 3, outgoing."""
    data = {
        **process_ids(rng),
        "Image": image,
        "User": user_of(scene),
        "Protocol": "udp" if port in (53, 123, 137) else "tcp",
        "Initiated": "true",
        "SourceIsIpv6": "false",
        "SourceIp": draw_address(rng),
        "SourceHostname": scene.host,
        "SourcePort": str(rng.randrange(49152, 65535)),
        "SourcePortName": "-",
        "DestinationIsIpv6": "false",
        "DestinationIp": address,
        "DestinationHostname": name,
        "DestinationPort": str(port),
        "DestinationPortName": {80: "http", 443: "https", 53: "domain", 445: "microsoft-ds"}.get(port, "-"),
    }
    return make_sysmon(3, scene, rng, data)


def dns_query(rng: random.Random, scene: Scene, image: str, name: str, results: str) -> Facts:
    data = {
        **process_ids(rng),
        "QueryName": name,
        "QueryStatus": rng.choice(("0", "0", "0", "9003")),
        "QueryResults": results,
        "Image": image,
    }
    return make_sysmon(22, scene, rng, data | _user(rng, scene))


def wmi_subscription(rng: random.Random, scene: Scene, event: int, data: dict[str, str]) -> Facts:
    """Sysmon 19 (filter), 20 (consumer), 21 (binding)."""
    kind = {19: "WmiFilterEvent", 20: "WmiConsumerEvent", 21: "WmiBindingEvent"}[event]
    head = {"EventType": kind, "Operation": "Created", "User": user_of(scene)}
    return make_sysmon(event, scene, rng, head | data)


def process_ended(rng: random.Random, scene: Scene, image: str) -> Facts:
    return make_sysmon(5, scene, rng, {**process_ids(rng), "Image": image} | _user(rng, scene))


def file_time_changed(rng: random.Random, scene: Scene, image: str, path: str) -> Facts:
    data = {
        **process_ids(rng),
        "Image": image,
        "TargetFilename": path,
        "CreationUtcTime": "2019-12-07 09:08:33.000",
        "PreviousCreationUtcTime": sysmon_time(scene.time),
    }
    return make_sysmon(2, scene, rng, data)


def stream_created(rng: random.Random, scene: Scene, image: str, path: str, contents: str) -> Facts:
    data = {
        **process_ids(rng),
        "Image": image,
        "TargetFilename": path,
        "CreationUtcTime": sysmon_time(scene.time),
        "Hash": f"SHA256={draw_sha256(rng)}",
        "Contents": contents,
    }
    return make_sysmon(15, scene, rng, data)


def tampering(rng: random.Random, scene: Scene, image: str) -> Facts:
    data = {**process_ids(rng), "Image": image, "Type": "Image is replaced", "LogonGuid": draw_guid(rng)}
    return make_sysmon(25, scene, rng, data)


def _user(rng: random.Random, scene: Scene) -> Facts:
    return {"User": user_of(scene)} if rng.random() < 0.6 else {}
