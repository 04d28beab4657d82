"""What a run says on the console: its own lines, without what the libraries repeat at every load."""

from __future__ import annotations

import logging


def set_up_console() -> None:
    """One line an event, with the time."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s", datefmt="%H:%M:%S")


def quiet_libraries() -> None:
    """Transformers reports every weight that a new head has, at each load."""
    import transformers  # takes seconds, and not every command needs it

    transformers.logging.set_verbosity_error()
    transformers.logging.disable_progress_bar()
