"""Events that show a technique without a command line, each beside the same kind of event by ordinary software."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping

from training.example import Example
from training.generators.attack_agents import AGENT_EVENTS
from training.generators.attack_analytics_credentials import ANALYTICS_CREDENTIAL_EVENTS
from training.generators.attack_analytics_directory import ANALYTICS_DIRECTORY_EVENTS
from training.generators.attack_analytics_hosts import ANALYTICS_HOST_EVENTS
from training.generators.attack_analytics_malware import ANALYTICS_MALWARE_EVENTS
from training.generators.attack_analytics_powershell import ANALYTICS_POWERSHELL_EVENTS
from training.generators.attack_analytics_processes import ANALYTICS_PROCESS_EVENTS
from training.generators.attack_analytics_registry import ANALYTICS_REGISTRY_EVENTS
from training.generators.attack_analytics_rules import ANALYTICS_RULE_EVENTS
from training.generators.attack_analytics_windows import ANALYTICS_WINDOWS_EVENTS
from training.generators.attack_chains import CHAIN_EVENTS
from training.generators.attack_credentials import CREDENTIAL_EVENTS
from training.generators.attack_detections import DETECTION_EVENTS
from training.generators.attack_directory import DIRECTORY_EVENTS
from training.generators.attack_domain import DOMAIN_EVENTS
from training.generators.attack_dumping import LSASS_EVENTS
from training.generators.attack_dumping_hosts import HOST_DUMPING_EVENTS
from training.generators.attack_dumping_stores import STORE_EVENTS
from training.generators.attack_evasion import EVASION_EVENTS
from training.generators.attack_lateral import LATERAL_EVENTS
from training.generators.attack_linux_events import linux_rows
from training.generators.attack_logs import LOG_EVENTS
from training.generators.attack_made_events import ATTACK_TEMPLATES, NEAR_MISS_TEMPLATES
from training.generators.attack_persistence import PERSISTENCE_EVENTS
from training.generators.attack_rare_events import RARE_EVENTS
from training.generators.attack_rare_traces import RARE_TRACES
from training.generators.attack_recorded_dumping import RECORDED_DUMPING_EVENTS
from training.generators.attack_recorded_hosts import RECORDED_HOST_EVENTS
from training.generators.attack_recorded_more import RECORDED_MORE_EVENTS
from training.generators.attack_registry import REGISTRY_EVENTS
from training.generators.attack_side_effects import SIDE_EFFECT_EVENTS
from training.generators.attack_traces import TRACE_EVENTS
from training.generators.attack_usual_events import USUAL_EVENTS
from training.generators.event_rows import distinct_examples, event_row

SOURCE = "attack-events"
_NAMED_GROUP = "group=(?!group\\b)"
# What must be left in the text of an event that differs from an ordinary one by nothing else.
_TELLS: Mapping[str, str] = {
    "zerologon-computer": "user=anonymous",
    "asrep-roast": "preauth=0",
    "lg-preauth-less": "preauth=0",
    "dcsync-4662-user": "user=(?!system|machine)",
    "replication-by-user": "user=(?!system|machine)",
    "added-to-admins": _NAMED_GROUP,
    "added-to-domain-admins": _NAMED_GROUP,
    "lg-rdp-group": _NAMED_GROUP,
    "lg-dns-admins": _NAMED_GROUP,
    "rare-account-flag": "new_uac",
    "aad-password-not-needed": "new_uac",
    "aad-des-only": "new_uac",
    "aad-reversible-password": "new_uac",
    "aad-svc-guard-died": "service=",
    "aad-svc-log-died": "service=",
    "us-ntds-esent": "ntds",
    "aax-esent-lang": "ntds",
    "aax-dcsync-4662-sets": "user=(?!system|machine)",
    "rare-guest-reset": "target_user=guest",
    "rm-task-svchost-child": "parent_command=",
    "rm-bits-child": "parent_command=",
    "rm-tgs-rc4-many": "encryption=0x1[78]",
    "rm-asrep-4768-flags": "preauth=0",
    "rm-dcsync-guids": "user=(?!system|machine)",
    "rm-user-machine-like": "target_user=machine",
    "rm-user-4738-rename": "target_user=machine",
    "rm-member-admin-odd": _NAMED_GROUP,
    "rm-guest-active": "target_user=guest",
    "rm-zerologon-4742": "user=anonymous",
    "rm-defender-1116-tools": "threat=",
    "rm-defender-1116-ps": "threat=",
    "rm-defender-1116-ransom": "threat=",
    "rm-defender-1117-uac": "threat=",
    "rm-dump-kernel-exploit": "threat=",
    "rm-dns-stealer-ip": "image=",
    "rm-dns-telegram": "image=",
    "rm-regsvr-dns": "image=",
    "rm-rundll-dns": "image=",
    "rm-equation-net": "image=",
    "rm-wermgr-net": "image=",
    "rm-time-created": "image=",
}

# Attacks and near misses side by side, a file a theme.
THEMES = (
    CREDENTIAL_EVENTS
    + LSASS_EVENTS
    + STORE_EVENTS
    + DIRECTORY_EVENTS
    + PERSISTENCE_EVENTS
    + LATERAL_EVENTS
    + EVASION_EVENTS
    + REGISTRY_EVENTS
    + TRACE_EVENTS
    + CHAIN_EVENTS
    + LOG_EVENTS
    + RARE_EVENTS
    + RARE_TRACES
    + USUAL_EVENTS
    + HOST_DUMPING_EVENTS
    + SIDE_EFFECT_EVENTS
    + DOMAIN_EVENTS
    + RECORDED_DUMPING_EVENTS
    + RECORDED_HOST_EVENTS
    + RECORDED_MORE_EVENTS
    + DETECTION_EVENTS
    + ANALYTICS_CREDENTIAL_EVENTS
    + ANALYTICS_MALWARE_EVENTS
    + ANALYTICS_REGISTRY_EVENTS
    + AGENT_EVENTS
    + ANALYTICS_DIRECTORY_EVENTS
    + ANALYTICS_POWERSHELL_EVENTS
    + ANALYTICS_PROCESS_EVENTS
    + ANALYTICS_HOST_EVENTS
    + ANALYTICS_RULE_EVENTS
    + ANALYTICS_WINDOWS_EVENTS
)
TEMPLATES = tuple(
    one._replace(tells=_TELLS.get(one.name, one.tells)) for one in ATTACK_TEMPLATES + NEAR_MISS_TEMPLATES + THEMES
)


def generate(count: int, rng: random.Random) -> Iterator[Example]:
    """`count` events: attacks and near misses, each kind as often as the others."""
    rows = [(f"{SOURCE}/{one.name}", event_row(one)) for one in TEMPLATES] + linux_rows(SOURCE)
    return distinct_examples(lambda chance: chance.choice(rows), SOURCE, count, rng)
