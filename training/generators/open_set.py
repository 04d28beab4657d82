"""Negatives for what no training set can list: invented providers, shuffled fields, other systems' lines, languages, prose."""

from __future__ import annotations

import base64
import json
import random
from collections.abc import Iterator

from mitre_core.event_text import Event
from training.example import BENIGN, Example
from training.forms import FORMS, as_any_form, as_form
from training.forms.facts import SYSTEM_KEYS, Facts, make_facts
from training.forms.scene import draw_scene
from training.generators.event_rows import Row, distinct_examples, draw
from training.generators.everyday_windows import EVERYDAY_TEMPLATES
from training.generators.grammar import SLOTS, Drawer, Template, expand
from training.generators.open_set_appliances import APPLIANCE_TEMPLATES
from training.generators.open_set_lines import LINE_TEMPLATES
from training.generators.open_set_prose import PROSE_TEMPLATES
from training.generators.open_set_services import SERVICE_TEMPLATES
from training.generators.open_set_talk import TALK_TEMPLATES

SOURCE = "open-set"
# Groups of invented providers: each has its own providers, fields and values, so that a held-out one is new.
_INVENTED_GROUPS = 160
_SHUFFLED_GROUPS = 40
_SYLLABLES = "ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo yu za ther mor lin dak sel von cra plo".split()
# What products and shippers put before a field's name; some of it sounds like security and says nothing.
_PREFIXES = (
    "auditd.data. audit. kubernetes.audit. data.win. data. event. fields. result. payload. properties. columns. security."
    " defender. edr. sysmon. firewall. process. registry. network. kerberos. azure. aws. o365. gcp. docker. container. agent_"
    " log_ src. tgt. target_ rule. alert. threat. osquery. zeek. wmi. powershell. lsass. service_ task_ user_ account_"
).split()
_SUFFIXES = (
    "Id Name Time Count State Path Code Level Type Address Owner Key Value Size Version Mode Flags Reason".split()
)


def generate(count: int, rng: random.Random) -> Iterator[Example]:
    """`count` events that show no technique, from many distinct groups."""
    pools = (_line_rows(), _prose_rows(), _invented_rows(), _shuffled_rows())
    weights = (0.35, 0.25, 0.25, 0.15)
    return distinct_examples(lambda chance: chance.choice(chance.choices(pools, weights)[0]), SOURCE, count, rng)


def _line_rows() -> list[tuple[str, Row]]:
    return [
        (f"{SOURCE}/line-{one.name}", _text_row(one))
        for one in LINE_TEMPLATES + APPLIANCE_TEMPLATES + SERVICE_TEMPLATES
    ]


def _prose_rows() -> list[tuple[str, Row]]:
    return [(f"{SOURCE}/prose-{one.name}", _text_row(one)) for one in PROSE_TEMPLATES + TALK_TEMPLATES]


def _text_row(template: Template) -> Row:
    def make(rng: random.Random) -> tuple[Event, str]:
        line = expand(template.pattern, rng, _OPEN_SLOTS)
        if template.shell == "text":
            return rng.choice(
                ({"text": line}, {"_raw": line, "sourcetype": rng.choice(("generic", "syslog", "txt"))})
            ), BENIGN
        event = {"_raw": line, "sourcetype": template.shell}
        return rng.choice((event, event, {**event, "host": draw(rng, "‹server›")}, {"text": line})), BENIGN

    return make


def _invented_rows() -> list[tuple[str, Row]]:
    return [(f"{SOURCE}/invented-{number}", _invented_row(number)) for number in range(_INVENTED_GROUPS)]


def _invented_row(number: int) -> Row:
    """A make-believe product: its providers, channels and field names hold within the group and nowhere else."""
    own = random.Random(f"invented product {number}")
    vendor = _invent_word(own).title()
    providers = [f"{vendor}-{_invent_part(own)}-{_invent_part(own)}" for _ in range(3)]
    prefixes = ["", own.choice(_PREFIXES), own.choice(_PREFIXES)]
    names = [f"{own.choice(prefixes)}{_invent_name(own)}" for _ in range(12)]

    def make(rng: random.Random) -> tuple[Event, str]:
        data = {name: _invent_value(rng) for name in rng.sample(names, rng.randrange(2, 8))}
        if rng.random() < 0.3:
            return _as_json_or_pairs(data, rng), BENIGN
        provider = rng.choice(providers)
        channel = rng.choice((f"{provider}/Operational", f"{provider}/Admin", "Application", "System", vendor))
        facts = make_facts((provider, channel), rng.randrange(1, 65000), draw_scene(rng), rng, data)
        return as_any_form(facts, rng), BENIGN

    return make


def _invent_part(rng: random.Random) -> str:
    """A part of a provider's name: an invented word, or one that sounds like a technique's log."""
    return rng.choice((_invent_word(rng).title(), _invent_word(rng).title(), rng.choice(_PREFIXES).strip("._").title()))


def _invent_name(rng: random.Random) -> str:
    word = _invent_word(rng)
    return word if rng.random() < 0.3 else word.title() + rng.choice(_SUFFIXES)


def _invent_word(rng: random.Random) -> str:
    return "".join(rng.choice(_SYLLABLES) for _ in range(rng.randrange(2, 4)))


def _invent_value(rng: random.Random) -> str:
    return draw(
        rng,
        "«‹n›¦‹pid›¦0x‹pid›¦‹word›¦‹Word› ‹word›¦‹user›¦‹server›¦‹ip›¦‹guid›¦‹dir›\\‹name›.«exe¦dll¦log¦cfg»¦true¦false¦-"
        "¦C:\\Program Files\\‹Word›\\‹name›.exe¦C:\\Windows\\System32\\«svchost¦lsass¦services¦cmd».exe¦HKLM\\SOFTWARE\\‹Word›"
        "¦‹domain›\\‹user›¦The ‹word› of ‹project› was «updated¦started¦refused»¦https://‹word›.com/‹name›¦‹hash›»",
    )


def _as_json_or_pairs(data: Facts, rng: random.Random) -> Event:
    if rng.random() < 0.5:
        return {"_raw": json.dumps(data), "sourcetype": rng.choice(("_json", "app:json"))}
    return dict(data) if rng.random() < 0.5 else {"_raw": " ".join(f'{key}="{value}"' for key, value in data.items())}


def _shuffled_rows() -> list[tuple[str, Row]]:
    return [(f"{SOURCE}/shuffled-{number}", _shuffled_row(number)) for number in range(_SHUFFLED_GROUPS)]


def _shuffled_row(number: int) -> Row:
    """Ordinary events whose type says one thing and whose fields come from two others."""
    own = random.Random(f"shuffled {number}")
    first, second, third = own.sample(EVERYDAY_TEMPLATES, 3)
    is_renumbered = own.random() < 0.5

    def make(rng: random.Random) -> tuple[Event, str]:
        scene = draw_scene(rng)
        head = {key: value for key, value in first.make(rng, scene).items() if key in SYSTEM_KEYS}
        data = {**_data(second.make(rng, scene)), **_data(third.make(rng, scene))}
        names = rng.sample(sorted(data), min(len(data), rng.randrange(3, 10)))
        if is_renumbered:
            head["EventID"] = str(rng.randrange(1, 9000))
        form = rng.choice([one for one in FORMS if one not in ("classic", "classic_fields")])
        return as_form({**head, **{name: data[name] for name in names}}, form, rng), BENIGN

    return make


def _data(facts: Facts) -> Facts:
    return {key: value for key, value in facts.items() if key not in SYSTEM_KEYS}


def _letters(rng: random.Random) -> str:
    return "".join(rng.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(rng.randrange(2, 11)))


_OPEN_SLOTS: dict[str, str | Drawer] = {
    **SLOTS,
    "d": lambda rng: str(rng.randrange(10)),
    "b64": lambda rng: base64.b64encode(rng.randbytes(rng.randrange(20, 90))).decode(),
    "letters": _letters,
    "nl": "\n",
    "tab": "\t",
    "mac": lambda rng: ":".join(f"{rng.randrange(256):02x}" for _ in range(6)),
}
