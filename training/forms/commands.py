"""A command becomes the event Windows or Linux would have logged for it, in one of Splunk's shapes."""

from __future__ import annotations

import base64
import random
import re

from mitre_core.event_text import Event
from training.forms.company import add_company
from training.forms.facts import (
    CLASSIC_POWERSHELL,
    POWERSHELL,
    Facts,
    hex_id,
    make_facts,
    make_security,
    make_sysmon,
    process_ids,
    subject,
)
from training.forms.linux import wrap_linux_command
from training.forms.parents import (
    CMD_BUILTINS,
    SHELLS,
    Parent,
    draw_agent,
    draw_parent,
    draw_shell_parent,
    locate_windows,
)
from training.forms.scene import Scene, draw_folder, draw_guid, draw_name, draw_scene, draw_sha256
from training.forms.shapes import as_any_form

_NEEDS_CMD = re.compile(r"[|&<>]|%~|%\w+%")
_PROGRAM = re.compile(r'\s*(?:"([^"]+)"|(\S+))')
_EVASION_SIGNS = re.compile(r'[\^"]')
_IN_COMPANY = 0.12  # of the commands
_UNDER_AGENT = 0.12  # of an attack's
_SCRIPTED = 0.55  # of PowerShell's commands stand in its own logs
_NATIVE_SCRIPTED = 0.06  # of what PowerShell only starts
_SIGNATURE = ("Microsoft® Windows® Operating System", "Microsoft Corporation")


def wrap_command(
    command: str,
    rng: random.Random,
    *,
    platform: str,
    shell: str,
    elevated: bool | None = None,
    is_attack: bool = False,
) -> Event:
    """One event that shows `command`, alone or in company, as one of the many logs that may hold it.

    `shell` is what would carry the command out: `cmd`, `powershell`, `bash`, `sh` or `zsh`;
    surroundings (host, user, parent, folder, shape) are drawn without looking at the command, but that only an attack
    may run under an attacker's agent.
    """
    if rng.random() < _IN_COMPANY:
        command = add_company(command, rng, shell)
    if rng.random() < 0.22:
        return {"text": _bare_line(command, rng, shell)}
    scene = draw_scene(rng, platform, elevated)
    if platform != "windows":
        return wrap_linux_command(command, rng, scene, shell)
    agent = draw_agent(rng, scene) if is_attack and rng.random() < _UNDER_AGENT else None
    if rng.random() < (_SCRIPTED if shell == "powershell" else _NATIVE_SCRIPTED):
        return as_any_form(_draw_script_log(command, rng, scene, agent), rng)
    return as_any_form(draw_process(command, rng, scene, shell, agent), rng)


def draw_process(
    command: str, rng: random.Random, scene: Scene, shell: str = "cmd", parent: Parent | None = None
) -> Facts:
    """Process creation, as Sysmon 1 or Security 4688, of a Windows command; by a parent drawn where none is given."""
    image, line, drawn = resolve_process(command, rng, scene, shell)
    parent = parent or drawn
    if rng.random() < 0.5:
        return make_process_sysmon(image, line, parent, rng, scene)
    return make_process_security(image, line, parent, rng, scene)


def resolve_process(command: str, rng: random.Random, scene: Scene, shell: str) -> tuple[str, str, Parent]:
    """Image, command line and parent that show the command: its own process where it has one, else its shell's."""
    folder = draw_folder(rng, scene)
    command = command.replace("\r", "").strip()
    if shell == "powershell":
        image = rng.choice(SHELLS["powershell"])
        return image, _powershell_line(command, rng, image), draw_parent(rng, scene, "windows")
    match = _PROGRAM.match(command)
    program = (match.group(1) or match.group(2)) if match else ""
    program = _EVASION_SIGNS.sub("", program)
    is_builtin = program.lower().strip("@(") in CMD_BUILTINS or not match
    if is_builtin or _NEEDS_CMD.search(command) or "\n" in command or rng.random() < 0.2:
        joined = " & ".join(part.strip() for part in command.split("\n") if part.strip())
        image = rng.choice(SHELLS["cmd"])
        return image, _cmd_line(joined, rng, image), draw_parent(rng, scene, "windows")
    parent = draw_shell_parent(rng, scene) if rng.random() < 0.5 else draw_parent(rng, scene, "windows")
    return locate_windows(program, rng, folder), _own_line(command, program, rng), parent


def make_process_sysmon(image: str, line: str, parent: Parent, rng: random.Random, scene: Scene) -> Facts:
    """Sysmon 1; some installations log neither hashes nor the parent's user."""
    name = image.rsplit("\\", 1)[-1]
    is_system = image.lower().startswith("c:\\windows")
    product, company = _SIGNATURE if is_system else ("-", "-")
    data = {
        **process_ids(rng),
        "Image": image,
        "FileVersion": f"10.0.{rng.choice((14393, 17763, 19041, 20348, 22621))}.{rng.randrange(1, 4000)}"
        if is_system
        else "-",
        "Description": "-",
        "Product": product,
        "Company": company,
        "OriginalFileName": name if is_system else rng.choice(("-", "?", name)),
        "CommandLine": line,
        "CurrentDirectory": draw_folder(rng, scene).rstrip("\\") + "\\",
        "User": f"{scene.domain}\\{scene.user}",
        "LogonGuid": draw_guid(rng),
        "LogonId": scene.logon_id,
        "TerminalSessionId": str(rng.randrange(4)),
        "IntegrityLevel": _integrity(scene),
        "Hashes": f"SHA256={draw_sha256(rng)}",
        **process_ids(rng, "Parent"),
        "ParentImage": parent.image,
        "ParentCommandLine": parent.command_line,
    }
    if rng.random() < 0.3:
        data["ParentUser"] = data["User"]
    if rng.random() < 0.3:
        for key in ("FileVersion", "Description", "Product", "Company", "OriginalFileName"):
            del data[key]
    return make_sysmon(1, scene, rng, data)


def make_process_security(image: str, line: str, parent: Parent, rng: random.Random, scene: Scene) -> Facts:
    """Security 4688 with its command line; older systems do not name the parent."""
    data = {
        **subject(scene),
        "NewProcessId": hex_id(rng),
        "NewProcessName": image,
        "TokenElevationType": rng.choice(("%%1936", "%%1937", "%%1938")),
        "ProcessId": hex_id(rng),
        "CommandLine": line,
    }
    if rng.random() < 0.75:
        data |= {
            "TargetUserSid": "S-1-0-0",
            "TargetUserName": "-",
            "TargetDomainName": "-",
            "TargetLogonId": "0x0",
            "ParentProcessName": parent.image,
            "MandatoryLabel": {"System": "S-1-16-16384", "High": "S-1-16-12288"}.get(_integrity(scene), "S-1-16-8192"),
        }
    return make_security(4688, scene, rng, data)


def make_script_block(script: str, rng: random.Random, scene: Scene) -> Facts:
    """PowerShell 4104."""
    path = f"{draw_folder(rng, scene)}\\{draw_name(rng)}.ps1" if rng.random() < 0.4 else ""
    data = {
        "MessageNumber": "1",
        "MessageTotal": "1",
        "ScriptBlockText": script,
        "ScriptBlockId": draw_guid(rng).strip("{}"),
        "Path": path,
    }
    return make_facts(POWERSHELL, 4104, scene, rng, data, level=rng.choice((3, 5)))


def _draw_script_log(command: str, rng: random.Random, scene: Scene, agent: Parent | None) -> Facts:
    kind = rng.randrange(10)
    if kind < 6:
        return make_script_block(command, rng, scene)
    application = rng.choice(
        (
            "C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe",
            "powershell.exe -NoProfile",
            "powershell_ise.exe",
        )
    )
    if agent:
        application = agent.command_line
    words = command.split()
    name = words[0] if words else ""
    lines = (
        f"\tUserId={scene.domain}\\{scene.user}\n\tHostName=ConsoleHost\n\tHostVersion=5.1.19041.{rng.randrange(1, 4000)}\n"
        f"\tHostApplication={application}\n\tEngineVersion=5.1\n\tRunspaceId={draw_guid(rng).strip('{}')}\n"
        f"\tPipelineId={rng.randrange(1, 90)}\n\tScriptName=\n\tCommandLine={command}"
    )
    invocation = f'CommandInvocation({name}): "{name}"'
    if kind < 8:
        context = (
            f"        Severity = Informational\n        Host Name = ConsoleHost\n"
            f"        Host Application = {application}\n        Command Name = {name}\n        Command Type = Cmdlet\n"
            f"        User = {scene.domain}\\{scene.user}\n        Shell ID = Microsoft.PowerShell\n"
        )
        payload = 'CommandInvocation(Invoke-Expression): "Invoke-Expression"\n'
        payload = payload + f'ParameterBinding(Invoke-Expression): name="Command"; value="{command}"\n'
        for shown in rng.choice(((), (), ("Out-Default",), ("Out-String",), ("Out-String", "ForEach-Object"))):
            payload += f'CommandInvocation({shown}): "{shown}"\n'
            if shown == "Out-String":
                payload += f'ParameterBinding(Out-String): name="InputObject"; value="{draw_name(rng)}"\n'
        return make_facts(POWERSHELL, 4103, scene, rng, {"ContextInfo": context, "UserData": "", "Payload": payload})
    data = {"param1": command, "param2": lines, "param3": invocation}
    return make_facts(CLASSIC_POWERSHELL, 800, scene, rng, data)


def _bare_line(command: str, rng: random.Random, shell: str) -> str:
    """The command as a person or a tool would quote it: alone or inside its shell's call."""
    if rng.random() < 0.7:
        return command
    if shell == "cmd" and "\n" not in command:
        return _cmd_line(command, rng, SHELLS["cmd"][0])
    if shell == "powershell" and "\n" not in command:
        return _powershell_line(command, rng, SHELLS["powershell"][0])
    return f"{shell} -c '{command}'" if shell in ("bash", "sh") and "'" not in command else command


def _cmd_line(command: str, rng: random.Random, image: str) -> str:
    head = rng.choice(("cmd.exe", "cmd", image, f'"{image}"', "C:\\Windows\\system32\\cmd.exe"))
    switch = rng.choice(("/c", "/c", "/C", "/Q /c", "/k", "/d /c", "/s /c"))
    body = f'"{command}"' if rng.random() < 0.35 and not command.startswith('"') else command
    return f"{head} {switch} {body}"


def _powershell_line(script: str, rng: random.Random, image: str) -> str:
    heads = ("powershell.exe", "powershell", image, f'"{image}"')
    head = rng.choice(("pwsh", f'"{image}"') if image.endswith("pwsh.exe") else heads)
    options = rng.choice(
        (
            "",
            "",
            " -NoProfile",
            " -NoP -NonI",
            " -ExecutionPolicy Bypass",
            " -ep bypass",
            " -nop -w hidden",
            " -NoLogo -NonInteractive",
        )
    )
    if rng.random() < 0.15:
        encoded = base64.b64encode(script.encode("utf-16-le")).decode()
        return f"{head}{options} {rng.choice(('-EncodedCommand', '-enc', '-e', '-ec', '-EncodedC'))} {encoded}"
    switch = rng.choice((" -Command", " -c", " -C", " -command", ""))
    body = script.replace('"', '\\"') if '"' in script and rng.random() < 0.5 else script
    return f"{head}{options}{switch} " + rng.choice((f'"{body}"', f"& {{{script}}}", script))


def _own_line(command: str, program: str, rng: random.Random) -> str:
    """The line of a program started by itself; cmd.exe leaves two spaces after the name."""
    name = program.rsplit("\\", 1)[-1]
    if rng.random() < 0.3 and command.startswith(program + " "):
        return f"{program} {command[len(program) :]}"
    if rng.random() < 0.3 and "." not in name and command.startswith(program):
        return f"{program}.exe{command[len(program) :]}"
    return command


def _integrity(scene: Scene) -> str:
    return "System" if scene.user == "SYSTEM" else "High" if scene.is_elevated else "Medium"
