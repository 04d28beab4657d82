"""The search command `mitreclassifyhealth`: one row a model server, in words an administrator can act on."""

# The SDK makes its attributes at run time, which no type checker sees:
# pyright: reportAttributeAccessIssue=false, reportOptionalMemberAccess=false, reportIncompatibleMethodOverride=false

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any, Dict, Iterator

APP_FOLDER = Path(os.path.abspath(__file__)).parent.parent
sys.path.insert(0, str(APP_FOLDER / "lib"))

from chunk_loop import exit_now, take_stdout  # noqa: E402
from safe_command import SafeCommand  # noqa: E402
from splunklib.searchcommands import Configuration, GeneratingCommand, Option  # noqa: E402

from mitre_core.errors import SettingsError  # noqa: E402
from mitre_core.settings import choose_servers, load_settings  # noqa: E402

MAX_WAIT_S = 10.0  # a person is waiting for the table


@Configuration()
class MitreclassifyhealthCommand(SafeCommand, GeneratingCommand):
    """Asks every configured server, or the one named, whether it is ready and what it serves."""

    server = Option()

    _wrong_settings = ""

    def prepare(self) -> None:
        """Check the settings."""
        try:
            if self.fieldnames:
                raise SettingsError("'{0}' is not an option. Did you mean server={0}?".format(self.fieldnames[0][:80]))
            self._settings = load_settings(APP_FOLDER)
            self._servers = choose_servers(self._settings, self.server)
        except SettingsError as error:
            if self.fieldnames or self.server:
                self.write_error(str(error))
                sys.exit(1)
            self._wrong_settings = str(error)

    def generate(self) -> Iterator[Dict[str, Any]]:
        """One row a server, or one on settings that cannot be used: the alert sees rows, not errors."""
        if self._wrong_settings:
            yield {"server": "-", "status": "error", "reachable": "no", "ready": "no", "advice": self._wrong_settings}
            return
        from secrets_store import read_token

        from mitre_core.certificate import read_expiry
        from mitre_core.health import check_server
        from mitre_core.transport import Transport

        timeout_s = min(self._settings.timeout_s, MAX_WAIT_S)
        for server in self._servers:
            health = check_server(
                server,
                lambda server: Transport(server, read_token(server, self.service), self._settings.connect_timeout_s),
                timeout_s,
                lambda server: read_expiry(server, timeout_s),
            )
            row = health._asdict()
            row["reachable"], row["ready"] = _say(row.pop("is_reachable")), _say(row.pop("is_ready"))
            yield {name: list(value) if isinstance(value, tuple) else value for name, value in row.items()}


def _say(truth: bool) -> str:
    return "yes" if truth else "no"


def main() -> None:
    """Run the command over this process's streams."""
    replies = take_stdout()
    try:
        MitreclassifyhealthCommand().process([sys.argv[0]], sys.stdin, replies)
    except BrokenPipeError:
        exit_now(0)


if __name__ == "__main__":
    main()
