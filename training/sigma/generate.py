"""Events that satisfy a rule, and events that its filters let pass."""

from __future__ import annotations

from random import Random
from typing import NamedTuple

from ..forms.facts import Facts
from ..forms.scene import draw_scene
from .choose import choose_patterns, forbidden
from .compose import compose, join_pieces
from .logs import CATEGORIES, SERVICES, make_event
from .pattern import Pattern, UnsupportedRule
from .rule import Rule
from .view import view_event

_BITS = {"dword (0x00000000)": "dword (0x00000001)", "dword (0x00000001)": "dword (0x00000000)"}
_KIND_FIELDS = frozenset({"eventid", "provider_name", "channel", "eventtype", "initiated"})
_SHOWN = 40  # characters of a drawn value that must be seen again in the rendered text
_TRIES = 12  # some draws contradict a filter or themselves


class Written(NamedTuple):
    """Facts, and the texts among them that the rule goes by (lower case); none where the event's kind says it all."""

    facts: Facts
    pieces: tuple[str, ...]


def is_writable(rule: Rule) -> bool:
    """Whether events of the rule's log source can be made here."""
    if rule.product == "linux":
        return rule.category == "process_creation"
    return rule.category in CATEGORIES or (not rule.category and rule.service in SERVICES)


def write_event(rule: Rule, rng: Random) -> Written:
    """An event the rule matches.

    Raises: UnsupportedRule when no draw does.
    """
    for _ in range(_TRIES):
        chosen = choose_patterns(rule.logic, rng)
        facts = _draft(rule, chosen, rng)
        if facts is not None and matches(rule, facts):
            return Written(facts, _telling_pieces(chosen, facts))
    raise UnsupportedRule("no draw satisfies it")


def write_near_miss(rule: Rule, rng: Random) -> Facts | None:
    """Facts that hold all the rule asks for and one of the things it excuses; None where there is no excuse."""
    excuses = forbidden(rule.logic)
    for _ in range(_TRIES if excuses else 0):
        excuse = rng.choice(excuses)
        wanted, excused = choose_patterns(rule.logic, rng), choose_patterns(excuse, rng)
        if not excused or any(pattern.kind != "glob" for pattern in excused):
            continue
        replaced = {pattern.field for pattern in excused}
        kept = [pattern for pattern in wanted if pattern.field not in replaced]
        facts = _draft(rule, [*kept, *excused], rng)
        if facts is not None and not matches(rule, facts) and _has_all(facts, kept) and _has_all(facts, excused):
            return facts
    return None


def write_opposite(rule: Rule, rng: Random) -> Facts | None:
    """The rule's registry value with its one bit turned: what it warns of, switched back; None where it has none."""
    chosen = choose_patterns(rule.logic, rng)
    turned = [_turn(pattern) for pattern in chosen]
    if rule.category != "registry_set" or turned == chosen:
        return None
    facts = _draft(rule, turned, rng)
    return facts if facts is not None and not matches(rule, facts) else None


def _turn(pattern: Pattern) -> Pattern:
    if pattern.field == "details" and len(pattern.pieces) == 1 and pattern.pieces[0] in _BITS:
        return pattern._replace(pieces=(_BITS[pattern.pieces[0]],))
    return pattern


def _telling_pieces(patterns: list[Pattern], facts: Facts) -> tuple[str, ...]:
    fields = view_event(facts)[0].fields
    pieces: list[str] = []
    for pattern in patterns:
        if pattern.kind == "glob" and pattern.field not in _KIND_FIELDS:
            pieces += [piece.lower() for piece in pattern.pieces]
        elif pattern.kind in ("re", "cidr"):
            pieces.append(fields.get(pattern.field, "").lower()[:_SHOWN])
    return tuple(piece for piece in pieces if len(piece.strip()) > 1)


def matches(rule: Rule, facts: Facts) -> bool:
    """Whether the rule matches in any reading of the event."""
    source = rule.category or f"service:{rule.service}"
    views = [view for view in view_event(facts) if view.product == rule.product and source in view.sources]
    return any(rule.logic.matches(view.fields) for view in views)


def _has_all(facts: Facts, patterns: list[Pattern]) -> bool:
    fields = view_event(facts)[0].fields
    return all(pattern.matches(fields) for pattern in patterns)


def _draft(rule: Rule, patterns: list[Pattern], rng: Random) -> Facts | None:
    by_field: dict[str, list[Pattern]] = {}
    for pattern in patterns:
        if pattern.kind not in ("null", "exists"):
            by_field.setdefault(pattern.field or "data", []).append(pattern)
    scene = draw_scene(rng, rule.product)
    try:
        wanted = {name: compose(name, group, rng, scene, rule.product) for name, group in by_field.items()}
    except UnsupportedRule:
        return None
    if "authori" in wanted.get("user", ""):
        wanted["user"] = "NT AUTHORITY\\SYSTEM"
    if rule.product == "linux":
        return _linux_process(wanted, rng)
    return make_event(rule, wanted, _spelling(wanted), rng, scene)


def _linux_process(wanted: dict[str, str], rng: Random) -> Facts | None:
    if set(wanted) - {"image", "commandline"}:
        return None
    image, line = wanted.get("image", ""), wanted.get("commandline", "").strip()
    name = image.rsplit("/", 1)[-1]
    if name and not line.startswith(name):
        line = join_pieces([rng.choice((name, image)), line] if line else [name], rng)
    return {"text": line} if line else None


_SPELLED_WORDS = """
    ParentImage ParentCommandLine OriginalFileName IntegrityLevel CurrentDirectory ParentUser LogonId TargetObject
    TargetFilename ImageLoaded PipeName GrantedAccess CallTrace SourceImage TargetImage StartModule StartFunction
    QueryName DestinationHostname DestinationIp DestinationPort ServiceName ImagePath ServiceFileName ObjectName
    ObjectType AccessMask AccessList ProcessName RelativeTargetName ShareName SubjectUserName TargetUserName
    LogonType IpAddress AttributeLDAPDisplayName AttributeValue TaskName TaskContent Application
    AuthenticationPackageName LogonProcessName WorkstationName SignatureStatus EventType NewName Details Payload
    ContextInfo ScriptBlockText Contents Destination SourceHostname Initiated Properties ServiceType StartType
    AccountName TicketEncryptionType TicketOptions Status FailureCode SidHistory SamAccountName PrivilegeList
    KeyLength ObjectServer HandleId Device
"""
_SPELLED = _SPELLED_WORDS.split()


def _spelling(wanted: dict[str, str]) -> dict[str, str]:
    """Field names as Windows writes them; the renderer does not care, but people who read the data do."""
    known = {name.lower(): name for name in _SPELLED}
    return {key: known.get(key, key[:1].upper() + key[1:]) for key in wanted}
