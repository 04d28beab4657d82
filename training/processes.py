"""Run a function in several processes that train together, one a GPU or several on a CPU."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import uuid4

from torch.distributed.launcher.api import LaunchConfig, elastic_launch

from .console import quiet_libraries, set_up_console


def run_together(function: Callable[..., None], arguments: tuple[Any, ...], count: int) -> None:
    """Call `function(*arguments)` in `count` fresh processes, in which `Accelerator()` finds the others; one runs here.

    It is what `accelerate launch` does, but for a function: the stages before and after run once. Processes are
    spawned: a fork cannot use a GPU that an earlier stage of this process has used.
    """
    if count <= 1:
        function(*arguments)
        return
    config = LaunchConfig(
        min_nodes=1,
        max_nodes=1,
        nproc_per_node=count,
        run_id=uuid4().hex,
        rdzv_backend="c10d",
        rdzv_endpoint="127.0.0.1:0",  # any free port
        max_restarts=0,
        start_method="spawn",
    )
    elastic_launch(config, _start)(function, arguments)


def _start(function: Callable[..., None], arguments: tuple[Any, ...]) -> None:
    """A fresh process knows nothing of the console its parent set up."""
    set_up_console()
    quiet_libraries()
    function(*arguments)
