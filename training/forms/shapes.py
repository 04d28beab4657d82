"""The facts of a Windows event in every shape Splunk holds it: extracted fields of several add-ons, or `_raw`."""

from __future__ import annotations

import json
import random
from collections.abc import Mapping

from mitre_core.event_text import Event
from training.forms.cim import CIM_EVENTS, ECS_EVENTS, cim_fields, ecs_process_fields
from training.forms.facts import SYSTEM_KEYS, Facts
from training.forms.messages import extracted_labels, message_of

# The shapes and how often each is drawn; no source says how customers' searches divide, so none rules.
FORM_WEIGHTS = {
    "fields": 4,
    "ta_fields": 4,
    "classic_fields": 2,
    "cim": 2,
    "ecs": 2,
    "xml": 4,
    "classic": 3,
    "winlogbeat": 3,
    "nxlog": 3,
    "kv": 1,
}
FORMS = tuple(FORM_WEIGHTS)


def as_any_form(facts: Mapping[str, str], rng: random.Random) -> Event:
    """The facts in a shape left to chance."""
    return as_form(facts, rng.choices(FORMS, weights=list(FORM_WEIGHTS.values()))[0], rng)


def as_form(facts: Mapping[str, str], form: str, rng: random.Random) -> Event:
    """The facts in one shape of FORMS; facts are a flat mapping, see `training.forms.facts`."""
    system = {key: facts[key] for key in SYSTEM_KEYS if key in facts}
    data = {key: value for key, value in facts.items() if key not in SYSTEM_KEYS}
    makers = {
        "fields": _plain_fields,
        "ta_fields": _add_on_fields,
        "classic_fields": _classic_fields,
        "cim": _cim_only,
        "ecs": _ecs_fields,
        "xml": _xml,
        "classic": _classic,
        "winlogbeat": _winlogbeat,
        "nxlog": _nxlog,
        "kv": _key_values,
    }
    return makers[form](system, data, rng)


def _plain_fields(system: Facts, data: Facts, rng: random.Random) -> Event:
    provider_key = rng.choice(("SourceName", "Provider", "source_name"))
    head = {"EventID": system["EventID"], "Channel": system.get("Channel", ""), "Hostname": system.get("Computer", "")}
    if rng.random() < 0.7:
        head[provider_key] = system.get("Provider", "")
    if _is_unnamed(data) or rng.random() < 0.3:
        head["Message"] = message_of({**system, **data})
    return _drop_empty({**head, **data})


def _add_on_fields(system: Facts, data: Facts, rng: random.Random) -> Event:
    """What the Windows add-on extracts from XML, with its CIM aliases."""
    channel = system.get("Channel", "")
    head = {
        "EventCode": system["EventID"],
        "Channel": channel,
        "Name": f"'{system.get('Provider', '')}'",
        "Computer": system.get("Computer", ""),
        "dest": system.get("Computer", ""),
        "host": system.get("Computer", "").split(".")[0],
        "source": f"XmlWinEventLog:{channel}",
        "sourcetype": "XmlWinEventLog",
    }
    if rng.random() < 0.5:
        head["EventID"] = system["EventID"]
    if _is_unnamed(data):
        head["Message"] = message_of({**system, **data})
    aliases = cim_fields(system, data) if rng.random() < 0.6 else {}
    return _drop_empty({**head, **data, **aliases})


def _classic_fields(system: Facts, data: Facts, rng: random.Random) -> Event:
    """What Splunk extracts from the classic multi-line form: labels with underscores, and the whole message."""
    facts = {**system, **data}
    channel = system.get("Channel", "")
    head = {
        "EventCode": system["EventID"],
        "LogName": channel,
        "SourceName": _source_name(system),
        "ComputerName": system.get("Computer", ""),
        "Message": message_of(facts),
        "sourcetype": rng.choice(("WinEventLog", f"WinEventLog:{channel}")),
        "source": f"WinEventLog:{channel}",
    }
    return _drop_empty({**head, **extracted_labels(facts)})


def _cim_only(system: Facts, data: Facts, rng: random.Random) -> Event:
    """A data model's row: CIM names alone, where the model knows the event; else the add-on's fields."""
    fields = cim_fields(system, data)
    if system["EventID"] not in CIM_EVENTS or len(fields) < 3:
        return _add_on_fields(system, data, rng)
    head = {"dest": system.get("Computer", "")}
    if rng.random() < 0.6:
        head["signature_id"] = system["EventID"]
    return _drop_empty({**head, **fields})


def _ecs_fields(system: Facts, data: Facts, rng: random.Random) -> Event:
    fields = {
        "winlog.channel": system.get("Channel", ""),
        "winlog.provider_name": system.get("Provider", ""),
        "winlog.event_id": system["EventID"],
        "event.code": system["EventID"],
        "host.name": system.get("Computer", ""),
        **{f"winlog.event_data.{key}": value for key, value in data.items()},
    }
    if _is_unnamed(data):
        fields["message"] = message_of({**system, **data})
    ecs = ecs_process_fields(system, data)
    if ecs and rng.random() < 0.6:
        if system["EventID"] in ECS_EVENTS and rng.random() < 0.5:
            fields = {key: value for key, value in fields.items() if not key.startswith("winlog.event_data")}
        fields |= ecs
    return _drop_empty(fields)


def _xml(system: Facts, data: Facts, rng: random.Random) -> Event:
    quote = rng.choice(("'", "'", '"'))
    body = "".join(f"<Data Name={quote}{key}{quote}>{_escape(value)}</Data>" for key, value in data.items())
    if _is_unnamed(data):
        body = "".join(f"<Data>{_escape(value)}</Data>" for value in data.values())
    raw = (
        f"<Event xmlns={quote}http://schemas.microsoft.com/win/2004/08/events/event{quote}><System>"
        f"<Provider Name={quote}{system.get('Provider', '')}{quote}/><EventID>{system['EventID']}</EventID>"
        f"<Version>{rng.randrange(6)}</Version><Level>{system.get('Level', '4')}</Level><Task>{rng.randrange(14000)}</Task>"
        f"<Opcode>0</Opcode><Keywords>0x8{rng.randrange(3)}00000000000000</Keywords>"
        f"<TimeCreated SystemTime={quote}{system.get('TimeCreated', '')}{quote}/>"
        f"<EventRecordID>{system.get('RecordNumber', '1')}</EventRecordID><Correlation/>"
        f"<Execution ProcessID={quote}{rng.randrange(4, 6000)}{quote} ThreadID={quote}{rng.randrange(4, 9000)}{quote}/>"
        f"<Channel>{system.get('Channel', '')}</Channel><Computer>{system.get('Computer', '')}</Computer>"
        f"<Security/></System><EventData>{body}</EventData></Event>"
    )
    return {"_raw": raw, "sourcetype": "XmlWinEventLog", "source": f"XmlWinEventLog:{system.get('Channel', '')}"}


def _classic(system: Facts, data: Facts, rng: random.Random) -> Event:
    channel = system.get("Channel", "")
    audit = channel == "Security"
    head = (
        ("LogName", channel),
        ("EventCode", system["EventID"]),
        ("EventType", "0" if audit else "4"),
        ("ComputerName", system.get("Computer", "")),
        ("SourceName", _source_name(system)),
        ("Type", "Information"),
        ("RecordNumber", system.get("RecordNumber", "1")),
        ("Keywords", "Audit Success" if audit else "None"),
        ("TaskCategory", rng.choice(("None", "Process Creation")) if system["EventID"] in ("1", "4688") else "None"),
        ("OpCode", "Info"),
        ("Message", message_of({**system, **data})),
    )
    clock = _classic_clock(system.get("TimeCreated", ""))
    raw = "\n".join([clock, *(f"{key}={value}" for key, value in head)])
    return {
        "_raw": raw,
        "sourcetype": rng.choice(("WinEventLog", f"WinEventLog:{channel}")),
        "source": f"WinEventLog:{channel}",
    }


def _winlogbeat(system: Facts, data: Facts, rng: random.Random) -> Event:
    event_id: str | int = int(system["EventID"]) if rng.random() < 0.5 else system["EventID"]
    body: dict[str, object] = {
        "@timestamp": system.get("TimeCreated", ""),
        "event": {"code": system["EventID"], "provider": system.get("Provider", ""), "kind": "event"},
        "host": {"name": system.get("Computer", ""), "os": {"family": "windows"}},
        "winlog": {
            "channel": system.get("Channel", ""),
            "provider_name": system.get("Provider", ""),
            "event_id": event_id,
            "computer_name": system.get("Computer", ""),
            "record_id": system.get("RecordNumber", "1"),
            "event_data": data,
        },
    }
    if _is_unnamed(data) or rng.random() < 0.5:
        body["message"] = message_of({**system, **data})
    if rng.random() < 0.3:
        for key, value in ecs_process_fields(system, data).items():
            _nest(body, key.split("."), value)
    return {
        "_raw": json.dumps(body, ensure_ascii=False),
        "sourcetype": rng.choice(("winlogbeat", "_json", "elastic:winlogbeat")),
    }


def _nxlog(system: Facts, data: Facts, rng: random.Random) -> Event:
    body: dict[str, object] = {
        "EventTime": system.get("TimeCreated", "")[:19].replace("T", " "),
        "Hostname": system.get("Computer", ""),
        "EventID": int(system["EventID"]),
        "SourceName": system.get("Provider", ""),
        "Channel": system.get("Channel", ""),
        "RecordNumber": int(system.get("RecordNumber", "1")),
        "SeverityValue": 2,
        "Severity": "INFO",
        "SourceModuleType": "im_msvistalog",
        **data,
    }
    if _is_unnamed(data) or rng.random() < 0.6:
        body["Message"] = message_of({**system, **data}, newline="\r\n")
    return {"_raw": json.dumps(body, ensure_ascii=False), "sourcetype": rng.choice(("nxlog", "_json", "nxlog:json"))}


def _key_values(system: Facts, data: Facts, rng: random.Random) -> Event:
    separator = rng.choice((" ", ", ", "\n"))
    facts = {
        "EventID": system["EventID"],
        "Channel": system.get("Channel", ""),
        "Computer": system.get("Computer", ""),
        **data,
    }
    if _is_unnamed(data):
        facts["Message"] = message_of({**system, **data})
    raw = separator.join(f'{key}="{_escape_quotes(value)}"' for key, value in facts.items() if value)
    return {"_raw": raw, "sourcetype": rng.choice(("windows:kv", "generic_kv", "wineventlog:kv"))}


def _is_unnamed(data: Facts) -> bool:
    """Old providers' data has no names: no add-on extracts it, only the message shows it."""
    return bool(data) and all(key.startswith("param") for key in data)


def _source_name(system: Facts) -> str:
    provider = system.get("Provider", "")
    return "Microsoft Windows security auditing." if provider == "Microsoft-Windows-Security-Auditing" else provider


def _classic_clock(iso: str) -> str:
    """`2023-04-05T18:07:06.1Z` as `04/05/2023 06:07:06 PM`."""
    if len(iso) < 19:
        return "01/01/2024 12:00:00 AM"
    hour = int(iso[11:13])
    return f"{iso[5:7]}/{iso[8:10]}/{iso[:4]} {(hour % 12) or 12:02d}{iso[13:19]} {'PM' if hour > 11 else 'AM'}"


def _escape(text: str) -> str:
    text = "".join(char for char in text if char >= " " or char in "\t\n\r")
    return (
        text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace('"', "&quot;")
        .replace("'", "&apos;")
    )


def _escape_quotes(text: str) -> str:
    return text.replace("\n", "\\n").replace('"', '\\"')


def _nest(body: dict[str, object], path: list[str], value: str) -> None:
    for part in path[:-1]:
        inner = body.setdefault(part, {})
        if not isinstance(inner, dict):
            return
        body = inner
    body[path[-1]] = value


def _drop_empty(fields: Facts) -> Facts:
    return {key: value for key, value in fields.items() if value != ""}
