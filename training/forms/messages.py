"""The message Windows writes for an event: a title, and the data fields under their labels and sections."""

from __future__ import annotations

from collections.abc import Mapping

from training.forms.message_layouts import LAYOUTS, SENTENCES, TITLES


def message_of(facts: Mapping[str, str], newline: str = "\n") -> str:
    """The event's message, as the event viewer and the classic form show it."""
    event = facts["EventID"]
    channel = facts.get("Channel", "")
    key = _layout_key(event, channel)
    if key in SENTENCES:
        text = SENTENCES[key].format_map(_Blank(facts))
    elif key in LAYOUTS:
        text = _sections(key, facts)
    else:
        text = _flat(key, facts)
    return text.replace("\n", newline) if newline != "\n" else text


def extracted_labels(facts: Mapping[str, str]) -> dict[str, str]:
    """Fields as Splunk extracts them from the classic message: labels with underscores, the first one winning."""
    key = _layout_key(facts["EventID"], facts.get("Channel", ""))
    if key not in LAYOUTS:
        return {name: value for name, value in _data(facts).items() if key not in SENTENCES}
    fields: dict[str, str] = {}
    for _section, pairs in LAYOUTS[key][1]:
        for label, name in pairs:
            if name in facts:
                fields.setdefault(label.replace(" ", "_").replace("/", "_"), facts[name])
    return fields


def _layout_key(event: str, channel: str) -> str:
    """Event ids are unique within a log only; the Security log's and Sysmon's are told apart by name."""
    return f"sysmon:{event}" if "Sysmon" in channel else event


def _sections(key: str, facts: Mapping[str, str]) -> str:
    title, sections = LAYOUTS[key]
    lines = [title]
    for section, pairs in sections:
        present = [(label, facts[name]) for label, name in pairs if name in facts]
        if present:
            lines += ["", f"{section}:"] if section else [""]
            lines += [f"\t{label}:\t\t{value or '-'}" for label, value in present]
    return "\n".join(lines)


def _flat(key: str, facts: Mapping[str, str]) -> str:
    lines = [f"{name}: {value}" for name, value in _data(facts).items()]
    title = TITLES.get(key)
    return "\n".join([f"{title}:", *lines] if title else lines)


def _data(facts: Mapping[str, str]) -> dict[str, str]:
    system = ("Provider", "Channel", "EventID", "Computer", "TimeCreated", "Level", "RecordNumber")
    return {name: value for name, value in facts.items() if name not in system}


class _Blank(dict[str, str]):
    """Facts that answer `-` for what they lack."""

    def __missing__(self, _key: str) -> str:
        return "-"
