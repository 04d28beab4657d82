"""Facts into events: what Windows or Linux would have logged, in every shape Splunk holds it."""

from training.forms.commands import draw_process, make_script_block, wrap_command
from training.forms.shapes import FORMS, as_any_form, as_form

__all__ = ["FORMS", "as_any_form", "as_form", "draw_process", "make_script_block", "wrap_command"]
