"""Linux events: auditd records, Sysmon for Linux, auditbeat and osquery-like shapes of a command."""

from __future__ import annotations

import json
import random
import shlex

from mitre_core.event_text import Event
from training.forms.parents import SHELLS, draw_parent
from training.forms.scene import Scene, draw_folder, draw_guid

_SHELL_SIGNS = frozenset("|&;<>`$*?(){}\n~")
_SBIN = frozenset("useradd usermod userdel groupadd iptables ip ss lsof modprobe insmod service visudo tcpdump".split())


def wrap_linux_command(command: str, rng: random.Random, scene: Scene, shell: str = "bash") -> Event:
    """One event of a Linux host that shows `command`."""
    arguments = split_command(command, shell, rng)
    makers = (
        _audit_raw,
        _audit_raw,
        _audit_fields,
        _audit_proctitle,
        _ecs_fields,
        _auditbeat_raw,
        _sysmon_linux,
        _shell_history,
    )
    return rng.choice(makers)(arguments, command, rng, scene)


def split_command(command: str, shell: str, rng: random.Random) -> list[str]:
    """The argument vector: the program's own, or `bash -c <command>` where only a shell can carry it out."""
    if not _SHELL_SIGNS & set(command) and rng.random() < 0.85:
        try:
            arguments = shlex.split(command)
        except ValueError:
            arguments = []
        if arguments:
            return arguments
    name = shell if shell in ("bash", "sh", "zsh") else "bash"
    return [rng.choice((name, f"/bin/{name}", name)), "-c", command]


def locate_linux(program: str, rng: random.Random) -> str:
    """The path an executable's name resolves to."""
    if program.startswith("/"):
        return program
    if program in SHELLS:
        return rng.choice(SHELLS[program])
    folder = (
        rng.choice(("/usr/sbin", "/sbin"))
        if program in _SBIN
        else rng.choice(("/usr/bin", "/usr/bin", "/bin", "/usr/local/bin"))
    )
    return f"{folder}/{program.removeprefix('./')}"


def encode_audit(argument: str) -> str:
    """auditd quotes an argument, or writes it as hex when it holds a space, a quote or a control character."""
    if argument.isprintable() and argument.isascii() and " " not in argument and '"' not in argument:
        return f'"{argument}"'
    return argument.encode().hex().upper()


def _stamp(rng: random.Random, scene: Scene) -> str:
    return f"audit({scene.time.timestamp():.3f}:{rng.randrange(100, 999999)})"


def _identity(rng: random.Random, scene: Scene) -> str:
    uid = 0 if scene.is_elevated else rng.randrange(1000, 1100)
    auid = rng.choice((uid, rng.randrange(1000, 1100), 4294967295))
    names = ("uid", "gid", "euid", "suid", "fsuid", "egid", "sgid", "fsgid")
    return f"auid={auid} " + " ".join(f"{name}={uid}" for name in names)


def _syscall(arguments: list[str], rng: random.Random, scene: Scene, stamp: str) -> str:
    executable = locate_linux(arguments[0], rng)
    comm = executable.rsplit("/", 1)[-1][:15]
    pid = rng.randrange(300, 60000)
    return (
        f"type=SYSCALL msg={stamp}: arch=c000003e syscall=59 success=yes exit=0 a0={rng.getrandbits(44):x} "
        f"a1={rng.getrandbits(44):x} a2={rng.getrandbits(44):x} a3={rng.randrange(1, 99):x} items=2 "
        f"ppid={pid - rng.randrange(1, 200)} pid={pid} {_identity(rng, scene)} tty={rng.choice(('pts0', 'pts1', '(none)'))} "
        f'ses={rng.randrange(1, 999)} comm="{comm}" exe="{executable}" key={rng.choice(("(null)", chr(34) + "exec" + chr(34)))}'
    )


def _execve(arguments: list[str], stamp: str) -> str:
    pairs = " ".join(f"a{number}={encode_audit(value)}" for number, value in enumerate(arguments))
    return f"type=EXECVE msg={stamp}: argc={len(arguments)} {pairs}"


def _audit_raw(arguments: list[str], _command: str, rng: random.Random, scene: Scene) -> Event:
    stamp = _stamp(rng, scene)
    lines = [_execve(arguments, stamp)]
    if rng.random() < 0.5:
        lines.insert(0, _syscall(arguments, rng, scene, stamp))
    if len(lines) == 2 and rng.random() < 0.5:
        lines.append(f'type=CWD msg={stamp}: cwd="{draw_folder(rng, scene, "linux")}"')
        lines.append(f"type=PROCTITLE msg={stamp}: proctitle={_title(arguments)}")
    return {
        "_raw": "\n".join(lines),
        "sourcetype": rng.choice(("linux_audit", "linux:audit", "auditd")),
        "host": scene.host,
    }


def _title(arguments: list[str]) -> str:
    return "\0".join(arguments).encode().hex().upper()


def _audit_proctitle(arguments: list[str], _command: str, rng: random.Random, scene: Scene) -> Event:
    raw = f"type=PROCTITLE msg={_stamp(rng, scene)}: proctitle={_title(arguments)}"
    return {"_raw": raw, "sourcetype": "linux_audit", "host": scene.host}


def _audit_fields(arguments: list[str], _command: str, rng: random.Random, scene: Scene) -> Event:
    fields = {"type": "EXECVE", "argc": str(len(arguments)), "host": scene.host}
    fields |= {f"a{number}": value for number, value in enumerate(arguments)}
    if rng.random() < 0.4:
        fields |= {"exe": locate_linux(arguments[0], rng), "comm": arguments[0].rsplit("/", 1)[-1][:15]}
    return fields


def _ecs_fields(arguments: list[str], _command: str, rng: random.Random, scene: Scene) -> Event:
    executable = locate_linux(arguments[0], rng)
    parent = draw_parent(rng, scene, "linux")
    fields = {
        "event.category": "process",
        "event.action": rng.choice(("exec", "executed", "process_started")),
        "host.name": scene.host,
        "host.os.type": "linux",
        "process.executable": executable,
        "process.name": executable.rsplit("/", 1)[-1],
        "process.command_line": " ".join(arguments),
        "process.working_directory": draw_folder(rng, scene, "linux"),
        "user.name": scene.user,
    }
    if rng.random() < 0.6:
        fields |= {"process.parent.executable": parent.image, "process.parent.command_line": parent.command_line}
    return fields


def _auditbeat_raw(arguments: list[str], _command: str, rng: random.Random, scene: Scene) -> Event:
    executable = locate_linux(arguments[0], rng)
    process = {
        "pid": rng.randrange(300, 60000),
        "name": executable.rsplit("/", 1)[-1],
        "executable": executable,
        "args": arguments,
        "working_directory": draw_folder(rng, scene, "linux"),
        "title": " ".join(arguments),
        "command_line": " ".join(arguments),
    }
    body = {
        "@timestamp": scene.time.isoformat(),
        "event": {"module": "auditd", "category": ["process"], "action": "executed", "outcome": "success"},
        "auditd": {"message_type": "syscall", "data": {"syscall": "execve", "tty": "pts0"}},
        "process": process,
        "user": {"name": scene.user, "id": "0" if scene.is_elevated else "1000"},
        "host": {"name": scene.host, "os": {"type": "linux"}},
    }
    return {"_raw": json.dumps(body), "sourcetype": "auditbeat", "host": scene.host}


def _sysmon_linux(arguments: list[str], _command: str, rng: random.Random, scene: Scene) -> Event:
    parent = draw_parent(rng, scene, "linux")
    data = {
        "RuleName": "-",
        "UtcTime": scene.time.strftime("%Y-%m-%d %H:%M:%S.%f")[:-3],
        "ProcessGuid": draw_guid(rng),
        "ProcessId": str(rng.randrange(300, 60000)),
        "Image": locate_linux(arguments[0], rng),
        "CommandLine": " ".join(arguments),
        "CurrentDirectory": draw_folder(rng, scene, "linux"),
        "User": scene.user,
        "ParentImage": parent.image,
        "ParentCommandLine": parent.command_line,
    }
    if rng.random() < 0.5:
        return {"EventID": "1", "Provider": "Linux-Sysmon", "Computer": scene.host, **data}
    fields = "".join(f'<Data Name="{key}">{_escape(value)}</Data>' for key, value in data.items())
    raw = (
        f'<Event><System><Provider Name="Linux-Sysmon" Guid="{{ff032593-a8d3-4f13-b0d6-01fc615a0f97}}"/><EventID>1</EventID>'
        f"<Version>5</Version><Level>4</Level><Channel>Linux-Sysmon/Operational</Channel><Computer>{scene.host}</Computer>"
        f"</System><EventData>{fields}</EventData></Event>"
    )
    return {"_raw": raw, "sourcetype": "sysmon:linux", "host": scene.host}


def _shell_history(_arguments: list[str], command: str, rng: random.Random, scene: Scene) -> Event:
    """What a shell's own logging or sudo writes to syslog."""
    stamp = scene.time.strftime("%b %d %H:%M:%S")
    host, pid = scene.host.split(".")[0], rng.randrange(300, 60000)
    folder = draw_folder(rng, scene, "linux")
    line = command.replace("\n", "; ")
    raw = rng.choice(
        (
            f"{stamp} {host} bash[{pid}]: {scene.user} [{pid}]: {line} [0]",
            f"{stamp} {host} sudo: {scene.user} : TTY=pts/0 ; PWD={folder} ; USER=root ; COMMAND={line}",
            f"{stamp} {host} -bash: HISTORY: PID={pid} UID={rng.randrange(2000)} {line}",
        )
    )
    return {"_raw": raw, "sourcetype": rng.choice(("syslog", "linux_secure", "bash_history")), "host": scene.host}


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\0", "")
