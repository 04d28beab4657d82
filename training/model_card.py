"""A release's model card."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .recipe import Recipe
from .report_summary import describe_claims, describe_threshold
from .report_tables import make_tables
from .sources import SOURCES

_CARD = """---
license: apache-2.0
library_name: transformers
pipeline_tag: text-classification
tags: [security, mitre-attack, deberta-v2]
---
# {title}

{description}

## Use

It names the ATT&CK v{attack_version} technique that a single log event shows, or says `benign`. It reads the text that
`mitre_core.event_text` renders; a bare command line renders as itself, so it can be given directly:

```python
from transformers import AutoModelForSequenceClassification, DebertaV2TokenizerFast

tokenizer = DebertaV2TokenizerFast.from_pretrained(folder)
model = AutoModelForSequenceClassification.from_pretrained(folder)
inputs = tokenizer(r"cmd.exe /c reg query HKLM\\SECURITY\\SAM\\Domains\\Account", return_tensors="pt", truncation=True)
print(model.config.id2label[model(**inputs).logits.argmax().item()])
```

It is made to draw an analyst's attention and to annotate events. It is no proof of an attack and no reason to block:
much of what it names administrators do too, which `labels.json` states as a risk per technique.

## Figures

{split}

{systems}

False alarms in 10,000 ordinary events; {threshold}

{false_alarms}
{dumping}
{labels}

Expected calibration error {calibration_error:.3f}; behaviour claims that hold: {behaviour:.1%} of {cases}.
Attacks with a command named right: {as_logged:.1%} as logged, {disguised:.1%} disguised by rewrites that training knows
too. Figures by source, event type and group, plots and baselines stand in `report.html`.

## Data

{data}

Events of these were rendered to text and split by group; no text, and no near-duplicate of one, stands in two splits.

## Limits

- It sees one event at a time. What only a sequence shows, it cannot name.
- Techniques that are not among its labels come out as `benign` or `unknown`.
- Events in languages other than English, and software it never met, were hardly tested.
- An attacker who knows the model can write around it; the disguises tested are those in the report.
"""


def write_model_card(recipe: Recipe, report: Mapping[str, Any]) -> str:
    """The card as Markdown."""
    tables = make_tables(report)
    data = [f"- {name} ({SOURCES[name].licence}): {SOURCES[name].clone}" for name in sorted(recipe.sources)]
    data += [f"- generated from grammars of this project: {name}" for name in sorted(recipe.generators)]
    test = report["test"]
    return _CARD.format(
        title=report["model"],
        description=recipe.description,
        attack_version=report["attack_version"],
        split=f"On {test['events']:,} held-out events of {test['groups']:,} groups, as served, with 95 % intervals:",
        systems=tables["systems"].markdown(),
        threshold=describe_threshold(report)[0].lower() + describe_threshold(report)[1:],
        false_alarms=tables["false_alarms"].markdown(),
        dumping=f"\nCredential dumping alone:\n\n{tables['dumping'].markdown()}\n" if tables["dumping"].rows else "",
        labels=tables["labels"].markdown(),
        calibration_error=report["calibration_error"],
        behaviour=report["behaviour"]["pass_rate"],
        cases=describe_claims(report["behaviour"]),
        as_logged=report["evasion"]["as_logged"],
        disguised=report["evasion"]["disguised"],
        data="\n".join(data),
    )
