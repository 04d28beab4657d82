"""`python -m training run RECIPE`: from sources to a published release."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from mitre_core.errors import MitreClassifyError

from .console import quiet_libraries, set_up_console
from .pipeline import PROJECT, Run, describe_stages, read_revision, run_stages, select_stages
from .recipe import read_recipe
from .stages import STAGES


def main(arguments: list[str]) -> int:
    """The command line; returns the exit status."""
    options = _parser().parse_args(arguments)
    set_up_console()
    if options.list:
        print("\n".join(f"{stage.name:<10} {stage.does}" for stage in STAGES))
        return 0
    try:
        recipe = read_recipe(options.recipe)
        work = options.work or Path("runs") / recipe.name
        run = Run(recipe, options.data, work, options.releases, read_revision())
        stages = select_stages(options.start, options.only)
        if options.dry_run:
            print("\n".join("{:<10} {:<10} {}".format(*row) for row in describe_stages(run, stages)))
        else:
            quiet_libraries()
            run_stages(run, stages, is_forced=bool(options.start or options.only))
    except MitreClassifyError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    run = parser.add_subparsers(dest="command", required=True).add_parser("run", help="run a recipe's stages")
    run.add_argument("recipe", type=Path, help="a file like training/recipes/credential-dumping.toml")
    run.add_argument("--data", type=Path, default=Path("data"), help="folder of the public data sets")
    run.add_argument(
        "--releases", type=Path, default=PROJECT / "model_server" / "releases", help="folder to publish to"
    )
    run.add_argument("--work", type=Path, help="folder of the run (default: runs/<name>)")
    choice = run.add_mutually_exclusive_group()
    choice.add_argument("--list", action="store_true", help="list the stages")
    choice.add_argument("--from", dest="start", default="", metavar="STAGE", help="run this stage and all after it")
    choice.add_argument("--only", default="", metavar="STAGE", help="run this stage alone")
    choice.add_argument("--dry-run", action="store_true", help="say which stages would run")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
