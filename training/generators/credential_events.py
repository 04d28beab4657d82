"""Events that are no command: handles, files, registry and shares that show the three techniques, and their near misses."""

from __future__ import annotations

import random

from training.example import BENIGN
from training.forms import sysmon
from training.forms.facts import Facts
from training.forms.parents import SYSTEM32
from training.forms.scene import Scene
from training.generators.event_rows import (
    EventTemplate,
    Maker,
    bare_process,
    created_file,
    draw,
    handled,
    listed,
    shared,
)

# Programs whose mere name is no alarm; with mimikatz, those that read what is not theirs.
_PLAIN = "«‹dir›\\‹name›.exe¦C:\\Users\\Public\\‹name›.exe¦C:\\Windows\\System32\\reg.exe¦C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe¦C:\\Windows\\System32\\rundll32.exe¦C:\\Windows\\System32\\cmd.exe¦C:\\Windows\\regedit.exe»"
_ODD = _PLAIN.replace("»", "¦‹dir›\\mimikatz.exe»")
_SYSTEM = f"«{SYSTEM32}\\lsass.exe¦{SYSTEM32}\\services.exe¦{SYSTEM32}\\svchost.exe¦{SYSTEM32}\\wininit.exe¦{SYSTEM32}\\smss.exe¦{SYSTEM32}\\VSSVC.exe¦System»"
_HIVE_FILES = "«sam.save¦sam.hiv¦sam.hive¦SAM.bak¦sam.dmp¦samantha_sam.hiv¦system_sam.hiv¦SAM¦sam¦sam-‹name›.hive¦sam_‹name›.save¦sam.reg»"
_SECRET_FILES = "«security.hiv¦security.save¦SECURITY.bak¦SECURITY»"
_SAM_KEYS = "\\REGISTRY\\MACHINE\\«SAM¦SAM\\SAM¦SAM\\SAM\\Domains\\Account¦SAM\\SAM\\Domains\\Account\\Users¦SAM\\SAM\\Domains\\Account\\Users\\000001F4¦SECURITY\\SAM\\Domains\\Account»"
_LSA_KEYS = "\\REGISTRY\\MACHINE\\SECURITY«¦\\Policy\\Secrets¦\\Policy\\Secrets\\«$MACHINE.ACC¦DPAPI_SYSTEM¦NL$KM¦_SC_‹name›»\\CurrVal»"
_PLAIN_KEYS = "\\REGISTRY\\MACHINE\\«SOFTWARE\\‹Word›¦SYSTEM\\ControlSet001\\Services\\‹name›¦SOFTWARE\\Microsoft\\Windows\\CurrentVersion¦SOFTWARE\\Policies\\Microsoft¦SYSTEM\\ControlSet001\\Control\\Lsa\\‹Word›»"


def _key_handle(event: int, keys: str, process: str) -> Maker:
    return handled(event, "Key", keys, process, "«0x20019¦0xf003f¦0x1¦0x2001f¦0x9¦0x8»")


def _file_handle(event: int, path: str, process: str) -> Maker:
    return handled(event, "File", path, process, "«0x1¦0x120089¦0x20¦0x80¦0x120196»")


def _file(path: str, process: str) -> Maker:
    return created_file(process, path)


def _registry(key: str, process: str) -> Maker:
    def make(rng: random.Random, scene: Scene) -> Facts:
        if rng.random() < 0.5:
            return sysmon.registry_key(rng, scene, draw(rng, process), draw(rng, key))
        details = rng.choice(("Binary Data", f"DWORD (0x{rng.randrange(99):08x})", "(Empty)"))
        return sysmon.registry_value(rng, scene, draw(rng, process), draw(rng, key), details)

    return make


def _caller(event: int, process: str) -> Maker:
    return listed(event, "«Administrator¦Guest¦‹user›¦‹first›¦DefaultAccount¦WDAGUtilityAccount»", process)


_SAM, _LSA, _ACCOUNTS, _CONNECTIONS = "T1003.002", "T1003.004", "T1087.001", "T1049"
_NET = "C:\\Windows\\System32\\"
EVENT_TEMPLATES: tuple[EventTemplate, ...] = (
    EventTemplate("key-handle-4656", _SAM, _key_handle(4656, _SAM_KEYS, _ODD)),
    EventTemplate("key-access-4663", _SAM, _key_handle(4663, _SAM_KEYS, _ODD)),
    EventTemplate(
        "secrets-handle",
        _LSA,
        _key_handle(4656, _LSA_KEYS, _ODD),
    ),
    EventTemplate("secrets-access", _LSA, _key_handle(4663, _LSA_KEYS, _ODD)),
    EventTemplate(
        "hive-file-handle",
        _SAM,
        _file_handle(
            4663,
            "«\\Device\\HarddiskVolumeShadowCopy‹n›\\Windows\\System32\\config\\SAM¦C:\\Windows\\System32\\config\\SAM¦C:\\Windows\\System32\\config\\RegBack\\SAM»",
            _ODD,
        ),
    ),
    EventTemplate(
        "hive-file-request",
        _SAM,
        _file_handle(4656, "\\Device\\HarddiskVolumeShadowCopy‹n›\\Windows\\System32\\config\\SAM", _ODD),
    ),
    EventTemplate(
        "secrets-file-handle",
        _LSA,
        _file_handle(
            4663,
            "«\\Device\\HarddiskVolumeShadowCopy‹n›\\Windows\\System32\\config¦C:\\Windows\\System32\\config¦C:\\Windows\\System32\\config\\RegBack»\\SECURITY",
            _ODD,
        ),
    ),
    EventTemplate("hive-file-created", _SAM, _file(f"‹dir›\\{_HIVE_FILES}", _ODD)),
    EventTemplate("secrets-file-created", _LSA, _file(f"‹dir›\\{_SECRET_FILES}", _ODD)),
    EventTemplate(
        "hive-file-smb",
        _SAM,
        _file("\\\\‹server›\\«c$¦admin$¦share»\\«sam¦SAM».«save¦hiv¦hive¦bak»", "C:\\Windows\\System32\\reg.exe"),
    ),
    EventTemplate(
        "remote-hive-temp",
        _SAM,
        _file(
            "C:\\Windows\\System32\\‹letters8›.tmp",
            "C:\\Windows\\System32\\svchost.exe",
        ),
    ),
    EventTemplate(
        "share-hive-temp",
        _SAM,
        shared("ADMIN$", "«SYSTEM32¦System32¦system32»\\‹letters8›.tmp"),
    ),
    EventTemplate("share-hive-copy", _SAM, shared("C$", f"«Windows\\Temp¦Temp¦Users\\Public»\\{_HIVE_FILES}")),
    EventTemplate(
        "registry-sam",
        _SAM,
        _registry(
            "HKLM\\SAM\\SAM\\Domains\\Account\\Users«¦\\000001F4\\V¦\\000001F5\\F¦\\Names\\‹first›»",
            "‹dir›\\‹name›.exe",
        ),
    ),
    EventTemplate("membership-by-net", _ACCOUNTS, _caller(4798, f"{_NET}«net1.exe¦net.exe¦wbem\\WMIC.exe»")),
    EventTemplate(
        "membership-by-shell",
        _ACCOUNTS,
        _caller(4798, f"{_NET}«WindowsPowerShell\\v1.0\\powershell.exe¦cmd.exe¦rundll32.exe»"),
    ),
    EventTemplate("membership-by-tool", _ACCOUNTS, _caller(4798, "‹dir›\\«‹name›¦Seatbelt¦winPEAS»«x64¦».exe")),
    EventTemplate(
        "bare-netstat",
        _CONNECTIONS,
        bare_process("«C:\\Windows\\System32¦C:\\Windows\\SysWOW64¦C:\\Windows\\system32»\\«netstat.exe¦NETSTAT.EXE»"),
    ),
    EventTemplate(
        "bare-tcpview",
        _CONNECTIONS,
        bare_process("‹dir›\\«tcpvcon.exe¦Tcpview64.exe¦tcpview.exe¦tcpvcon64.exe¦cports.exe»"),
    ),
    EventTemplate("key-handle-by-lsass", BENIGN, _key_handle(4656, f"«{_SAM_KEYS}¦{_LSA_KEYS}»", _SYSTEM)),
    EventTemplate("key-access-by-lsass", BENIGN, _key_handle(4663, f"«{_SAM_KEYS}¦{_LSA_KEYS}»", _SYSTEM)),
    EventTemplate("key-handle-plain", BENIGN, _key_handle(4656, _PLAIN_KEYS, _PLAIN)),
    EventTemplate("key-access-plain", BENIGN, _key_handle(4663, _PLAIN_KEYS, f"«{_PLAIN}¦{_SYSTEM}»")),
    EventTemplate(
        "file-handle-plain",
        BENIGN,
        _file_handle(
            4663,
            "«‹dir›\\‹name›.docx¦C:\\Windows\\System32\\config\\«SOFTWARE¦DEFAULT»¦C:\\Users\\sam\\‹name›.txt¦‹dir›\\security.txt¦C:\\Windows\\System32\\sam«lib¦srv¦cli».dll»",
            f"«{_PLAIN}¦{_SYSTEM}¦C:\\Windows\\explorer.exe»",
        ),
    ),
    EventTemplate(
        "hive-file-by-system",
        BENIGN,
        _file_handle(4663, "C:\\Windows\\System32\\config\\«SAM¦SECURITY¦SAM.LOG1»", _SYSTEM),
    ),
    EventTemplate(
        "file-created-plain",
        BENIGN,
        _file(
            "‹dir›\\«sample¦samples¦samsung¦sam-report¦security-policy¦security¦system¦samba¦‹name›».«txt¦docx¦json¦log¦pdf¦xlsx»",
            f"«{_PLAIN}¦C:\\Windows\\explorer.exe¦C:\\Program Files\\‹Word›\\‹name›.exe»",
        ),
    ),
    EventTemplate(
        "file-created-sam-user",
        BENIGN,
        _file(
            "C:\\Users\\«sam¦samuel»\\«Documents¦Desktop¦AppData\\Local\\Temp»\\‹name›.«tmp¦docx¦dat¦lnk»",
            "«C:\\Windows\\explorer.exe¦C:\\Program Files\\‹Word›\\‹name›.exe¦C:\\Windows\\System32\\svchost.exe»",
        ),
    ),
    EventTemplate(
        "hive-export-plain",
        BENIGN,
        _file(
            "‹dir›\\«software¦ntuser¦printers¦‹name›».«hiv¦reg¦save»", "C:\\Windows\\«System32\\reg.exe¦regedit.exe»"
        ),
    ),
    EventTemplate("share-plain", BENIGN, shared("‹project›", "‹project›\\‹name›.«docx¦tmp¦xlsx¦hiv»")),
    EventTemplate(
        "share-sysvol",
        BENIGN,
        shared(
            "SYSVOL",
            "‹fqdn›\\Policies\\‹guid›\\«gpt.ini¦Machine\\Registry.pol¦User\\Registry.pol¦Machine\\Microsoft\\Windows NT\\SecEdit\\GptTmpl.inf»",
        ),
    ),
    EventTemplate("share-pipes", BENIGN, shared("IPC$", "«spoolss¦wkssvc¦netlogon¦lsarpc¦winreg¦eventlog»")),
    EventTemplate(
        "registry-sam-by-lsass",
        BENIGN,
        _registry("HKLM\\SAM\\SAM\\Domains\\Account\\Users\\00000«1F4¦3E9¦3F0»\\«F¦V»", f"{SYSTEM32}\\lsass.exe"),
    ),
    EventTemplate(
        "registry-plain",
        BENIGN,
        _registry(
            "HKLM\\«SOFTWARE\\‹Word›\\‹name›¦SOFTWARE\\Samsung\\‹name›¦System\\CurrentControlSet\\Services\\‹name›\\Start¦SOFTWARE\\Microsoft\\Security Center\\‹name›»",
            f"«{_PLAIN}¦{_SYSTEM}»",
        ),
    ),
    EventTemplate(
        "membership-by-system",
        BENIGN,
        _caller(
            4798,
            f"«{_SYSTEM}¦C:\\Windows\\explorer.exe¦C:\\Windows\\ImmersiveControlPanel\\SystemSettings.exe¦C:\\Windows\\System32\\LogonUI.exe¦C:\\Windows\\System32\\mmc.exe¦C:\\Windows\\CCM\\CcmExec.exe»",
        ),
    ),
    EventTemplate(
        "group-members-listed",
        BENIGN,
        _caller(
            4799,
            f"«{_SYSTEM}¦C:\\Windows\\System32\\svchost.exe¦C:\\Windows\\System32\\VSSVC.exe¦C:\\Windows\\CCM\\CcmExec.exe»",
        ),
    ),
    EventTemplate(
        "bare-process",
        BENIGN,
        bare_process(
            "C:\\Windows\\System32\\«reg.exe¦net.exe¦net1.exe¦cmd.exe¦ipconfig.exe¦esentutl.exe¦vssadmin.exe¦ping.exe¦nslookup.exe¦findstr.exe¦conhost.exe¦tasklist.exe¦wbem\\WMIC.exe¦WindowsPowerShell\\v1.0\\powershell.exe»"
        ),
    ),
)
