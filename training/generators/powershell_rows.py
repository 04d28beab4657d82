"""Rows of PowerShell's own logs: a script block, a call of a cmdlet, a start of the engine. `¶` ends a line."""

from __future__ import annotations

import random
import re

from training.forms.commands import make_script_block
from training.forms.facts import CLASSIC_POWERSHELL, POWERSHELL, Facts, make_facts
from training.forms.scene import Scene, draw_guid
from training.generators.event_rows import Maker, draw

_CALLED = re.compile(r"CommandInvocation\(([^)]*)\)")


def scripted(*text: str) -> Maker:
    """4104; a pipe that cut the script into cells is put back."""
    return lambda rng, scene: make_script_block(_draw_lines(rng, text), rng, scene)


def called(application: str, *payload: str) -> Maker:
    """4103 or 800: what `application` had a cmdlet do."""

    def make(rng: random.Random, scene: Scene) -> Facts:
        host, said = draw(rng, application), _draw_lines(rng, payload)
        match = _CALLED.search(said)
        name = match[1] if match else ""
        user = f"{scene.domain}\\{scene.user}"
        if rng.random() < 0.7:
            context = (
                f"        Severity = Informational\n        Host Name = ConsoleHost\n        Host Application = {host}\n"
                f"        Command Name = {name}\n        Command Type = Cmdlet\n        User = {user}\n"
                f"        Shell ID = Microsoft.PowerShell\n"
            )
            return make_facts(POWERSHELL, 4103, scene, rng, {"ContextInfo": context, "UserData": "", "Payload": said})
        lines = (
            f"\tUserId={user}\n\tHostName=ConsoleHost\n\tHostApplication={host}\n\tEngineVersion=5.1\n"
            f"\tRunspaceId={draw_guid(rng).strip('{}')}\n\tScriptName=\n\tCommandLine={name}"
        )
        return make_facts(CLASSIC_POWERSHELL, 800, scene, rng, {"param1": name, "param2": lines, "param3": said})

    return make


def started(application: str, host_name: str = "ConsoleHost") -> Maker:
    """400, 403 or 600."""

    def make(rng: random.Random, scene: Scene) -> Facts:
        event = rng.choice((400, 403, 600))
        version = draw(rng, "«5.1.1‹pid›.‹n›¦5.1.14393.‹pid›¦4.0¦7.4.‹n›»")
        state = {400: ("Available", "None"), 403: ("Stopped", "Available")}.get(event)
        first, second = state or (
            rng.choice(("Registry", "Environment", "Variable", "WSMan", "Certificate")),
            "Started",
        )
        head = f"ProviderName={first}\n\tNewProviderState=Started" if not state else f"NewEngineState={first}"
        context = (
            f"\t{head}\n\tSequenceNumber={rng.randrange(1, 40)}\n\tHostName={draw(rng, host_name)}\n"
            f"\tHostVersion={version}\n\tHostApplication={draw(rng, application)}\n\tEngineVersion={version}"
        )
        return make_facts(CLASSIC_POWERSHELL, event, scene, rng, {"param1": first, "param2": second, "param3": context})

    return make


def _draw_lines(rng: random.Random, cells: tuple[str, ...]) -> str:
    return draw(rng, " | ".join(cells)).replace("¶", "\n")
