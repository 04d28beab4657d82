"""The credential grammar: distinct events of T1003.002, T1087.001, T1049 and everything a keyword confuses with them."""

from __future__ import annotations

import random
from collections.abc import Iterator

from mitre_core.event_text import Event
from training.example import BENIGN, Example
from training.forms import wrap_command
from training.generators.credential_accounts import ACCOUNT_TEMPLATES
from training.generators.credential_accounts_unix import UNIX_ACCOUNT_TEMPLATES
from training.generators.credential_accounts_windows import WINDOWS_ACCOUNT_TEMPLATES
from training.generators.credential_benign import BENIGN_TEMPLATES
from training.generators.credential_benign_accounts import BENIGN_ACCOUNT_TEMPLATES
from training.generators.credential_benign_connections import BENIGN_CONNECTION_TEMPLATES
from training.generators.credential_benign_hives import BENIGN_HIVE_TEMPLATES
from training.generators.credential_connections import CONNECTION_TEMPLATES
from training.generators.credential_connections_unix import UNIX_CONNECTION_TEMPLATES
from training.generators.credential_connections_windows import WINDOWS_CONNECTION_TEMPLATES
from training.generators.credential_events import EVENT_TEMPLATES
from training.generators.credential_more_accounts import MORE_ACCOUNT_TEMPLATES
from training.generators.credential_more_accounts_near import MORE_ACCOUNT_NEAR
from training.generators.credential_more_connections import MORE_CONNECTION_TEMPLATES
from training.generators.credential_more_connections_near import MORE_CONNECTION_NEAR
from training.generators.credential_more_hives import MORE_HIVE_TEMPLATES
from training.generators.credential_more_hives_near import MORE_HIVE_NEAR
from training.generators.credential_sam import SAM_TEMPLATES
from training.generators.credential_sam_hives import HIVE_TEMPLATES
from training.generators.credential_sam_tools import SAM_TOOL_TEMPLATES
from training.generators.credential_wide_accounts import WIDE_ACCOUNT_TEMPLATES
from training.generators.credential_wide_accounts_near import WIDE_ACCOUNT_NEAR
from training.generators.credential_wide_connections import WIDE_CONNECTION_TEMPLATES
from training.generators.credential_wide_connections_near import WIDE_CONNECTION_NEAR
from training.generators.evasion import evade
from training.generators.event_rows import Row, distinct_examples, event_row
from training.generators.grammar import SLOTS, Template, expand, split_alternatives

SOURCE = "credential-grammar"
# The share of each pool. Near misses have one a technique, so that no table crowds out another by its mere length.
_SHARES = {
    "T1003.002": 0.25,
    "T1087.001": 0.2,
    "T1049": 0.2,
    "near T1003.002": 0.1,
    "near T1087.001": 0.1,
    "near T1049": 0.1,
    BENIGN: 0.05,
}
_EVADED = 0.12  # of the commands


def generate(count: int, rng: random.Random) -> Iterator[Example]:
    """`count` examples, each with a text of its own, pool by pool in the shares above.

    A row that shows another technique carries that one's id; recipes fold or drop it.
    """
    pools = _pools()
    names, shares = list(_SHARES), list(_SHARES.values())
    return distinct_examples(lambda chance: chance.choice(pools[chance.choices(names, shares)[0]]), SOURCE, count, rng)


def _pools() -> dict[str, list[tuple[str, Row]]]:
    """Per pool its groups; a group is one template."""
    tables = {
        "T1003.002": SAM_TEMPLATES + HIVE_TEMPLATES + SAM_TOOL_TEMPLATES + MORE_HIVE_TEMPLATES,
        "T1087.001": ACCOUNT_TEMPLATES
        + WINDOWS_ACCOUNT_TEMPLATES
        + UNIX_ACCOUNT_TEMPLATES
        + MORE_ACCOUNT_TEMPLATES
        + WIDE_ACCOUNT_TEMPLATES,
        "T1049": CONNECTION_TEMPLATES
        + WINDOWS_CONNECTION_TEMPLATES
        + UNIX_CONNECTION_TEMPLATES
        + MORE_CONNECTION_TEMPLATES
        + WIDE_CONNECTION_TEMPLATES,
        "near T1003.002": BENIGN_HIVE_TEMPLATES + MORE_HIVE_NEAR,
        "near T1087.001": BENIGN_ACCOUNT_TEMPLATES + MORE_ACCOUNT_NEAR + WIDE_ACCOUNT_NEAR,
        "near T1049": BENIGN_CONNECTION_TEMPLATES + MORE_CONNECTION_NEAR + WIDE_CONNECTION_NEAR,
        BENIGN: BENIGN_TEMPLATES,
    }
    pools: dict[str, list[tuple[str, Row]]] = {}
    for pool, templates in tables.items():
        label = BENIGN if pool.startswith("near ") else pool
        parts = [part for one in templates for part in split_alternatives(one)]
        pools[pool] = [(f"{SOURCE}/{label}/{one.name}", _command_row(label, one)) for one in parts]
    for one in EVENT_TEMPLATES:
        pool = "T1003.002" if one.label == "T1003.004" else one.label
        pools[pool].append((f"{SOURCE}/{pool}/event-{one.name}", event_row(one)))
    return pools


def _command_row(shown: str, template: Template) -> Row:
    label = template.also[0] if template.also else shown

    def draw(rng: random.Random) -> tuple[Event, str]:
        command = expand(template.pattern, rng, SLOTS)
        if template.shell == "text":
            return {"text": command}, label
        if rng.random() < _EVADED:
            command = evade(command, rng, shell=template.shell, can_rename=shown != BENIGN)
        platform = "linux" if template.shell == "bash" else "windows"
        event = wrap_command(command, rng, platform=platform, shell=template.shell, is_attack=label != BENIGN)
        return event, label

    return draw
