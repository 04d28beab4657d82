"""Labelled events from public repositories and from the user's own folders: one file a source."""

from ..source_log import SourceLog
from .adversary_emulation import ADVERSARY_EMULATION
from .atomic import ATOMIC
from .feedback import FEEDBACK
from .gtfobins import GTFOBINS
from .loghub import LOGHUB
from .lolbas import LOLBAS
from .nl2bash import NL2BASH
from .otrf import OTRF
from .own_events import OWN_EVENTS
from .powershell_docs import POWERSHELL_DOCS
from .scripts import POWERSHELL_SCRIPTS, RUNNER_IMAGES
from .sigma_rules import SIGMA
from .source import Source
from .stockpile import STOCKPILE
from .tldr import TLDR

SOURCES = {
    source.name: source
    for source in (
        ATOMIC,
        LOLBAS,
        STOCKPILE,
        ADVERSARY_EMULATION,
        GTFOBINS,
        TLDR,
        NL2BASH,
        POWERSHELL_DOCS,
        POWERSHELL_SCRIPTS,
        RUNNER_IMAGES,
        SIGMA,
        LOGHUB,
        OTRF,
        OWN_EVENTS,
        FEEDBACK,
    )
}

# Sources whose ordinary events stand for what a customer's logs hold: false alarms are counted on these.
BACKGROUND = frozenset(name for name, source in SOURCES.items() if source.is_background)

__all__ = ["BACKGROUND", "SOURCES", "Source", "SourceLog"]
