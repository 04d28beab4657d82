"""The search command `mitreclassify`: names the ATT&CK technique each event shows."""

# The SDK makes its attributes at run time, which no type checker sees:
# pyright: reportAttributeAccessIssue=false, reportOptionalMemberAccess=false, reportAssignmentType=false
# pyright: reportIncompatibleMethodOverride=false, reportPossiblyUnboundVariable=false

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import Any, BinaryIO, Iterable, NoReturn, Optional
from urllib.parse import quote

APP_FOLDER = Path(os.path.abspath(__file__)).parent.parent
sys.path.insert(0, str(APP_FOLDER / "lib"))

from chunk_loop import Messages, exit_now, read_chunks, take_stdout, write_reply  # noqa: E402
from safe_command import SafeCommand, find_sid, log_crash  # noqa: E402
from splunklib.searchcommands import Configuration, Option, StreamingCommand  # noqa: E402

from mitre_core.classify import BatchFailure, EventClassifier  # noqa: E402
from mitre_core.errors import MitreClassifyError, SettingsError  # noqa: E402
from mitre_core.event_log import EventLog, find_log  # noqa: E402
from mitre_core.event_selection import list_required_fields  # noqa: E402
from mitre_core.options import parse_options  # noqa: E402
from mitre_core.settings import choose_servers, load_settings  # noqa: E402

OPTION_NAMES = (
    "field",
    "fields",
    "model",
    "threshold",
    "min_score",
    "top_k",
    "explain",
    "prefix",
    "on_error",
    "server",
    "dedup",
)


@Configuration()
class MitreclassifyCommand(SafeCommand, StreamingCommand):
    """Options are taken as they are written and checked in `prepare`, where a message can say what is allowed."""

    field = Option()
    fields = Option()
    model = Option()
    threshold = Option()
    min_score = Option()
    top_k = Option()
    explain = Option()
    prefix = Option()
    on_error = Option()
    server = Option()
    dedup = Option()

    _has_shown_failure = False

    def prepare(self) -> None:
        """Check everything that can be checked without an event; nothing slow, for Splunk starts us often."""
        self._messages: Messages = []
        self._started = time.monotonic()
        self._log = EventLog(find_log(os.environ), find_sid(self.metadata))
        try:
            if self.fieldnames:
                raise SettingsError("'{0}' is not an option. Did you mean field={0}?".format(self.fieldnames[0][:80]))
            self._settings = load_settings(APP_FOLDER)
            self._chosen = parse_options({name: getattr(self, name) for name in OPTION_NAMES}, self._settings)
            self._servers = choose_servers(self._settings, self._chosen.server)
        except SettingsError as error:
            self._log.write("ERROR", "refused", reason=str(error))
            self.write_error(str(error))
            sys.exit(1)
        self.configuration.distributed = self._settings.distributed
        if self._settings.required_fields:
            names = self._chosen.output_fields.names
            self.configuration.required_fields = [*list_required_fields(self._chosen), *names]

    def stream(self, records: Any) -> Any:
        """Never called: `_execute` reads the chunks itself. The SDK wants it defined."""
        raise NotImplementedError

    def _execute(self, ifile: Any, _: Any) -> None:
        """Answer chunk by chunk, with each record's own text passed through."""
        replies: BinaryIO = self._record_writer.ofile
        classifier: Optional[EventClassifier] = None
        for chunk in read_chunks(self._as_binary_stream(ifile)):
            is_finished = bool(chunk.metadata.get("finished", False))
            size, blocks = 0, iter(())
            try:
                classifier = classifier or (self._make_classifier() if chunk.body else None)
                if classifier and chunk.body:
                    size, blocks = classifier.classify_chunk(chunk.body)
                if classifier and is_finished:
                    classifier.check_fields()
            except MitreClassifyError as error:
                self._stop(replies, str(error), size, blocks)
            except Exception as error:  # the command's outer edge
                log_crash(self._log, error)
                self._stop(replies, "mitreclassify failed ({}); see mitreclassify.log.".format(type(error).__name__))
            write_reply(replies, is_finished, self._messages, size, blocks)
            self._messages = []
        if classifier is not None:
            stats = classifier.stats._asdict()
            self._log.write("INFO", "classified", seconds=time.monotonic() - self._started, **stats)
        exit_now(0)

    def _stop(self, replies: BinaryIO, message: str, size: int = 0, blocks: Iterable[bytes] = ()) -> NoReturn:
        self._log.write("ERROR", "stopped", reason=message)
        write_reply(replies, True, [*self._messages, ("ERROR", message)], size, blocks)
        exit_now(1)

    def _make_classifier(self) -> EventClassifier:
        # requests takes a quarter of a second to import: not before there is something to send.
        from secrets_store import read_token

        from mitre_core.client import ServerClient
        from mitre_core.transport import Transport

        settings = self._settings
        client = ServerClient(
            self._servers,
            lambda server: Transport(server, read_token(server, self.service), settings.connect_timeout_s),
            settings.timeout_s,
            settings.retries,
            client_id=quote(find_sid(self.metadata)),  # a header holds no other letters
        )
        return EventClassifier(
            self._chosen, client.classify, settings.batch_events, settings.max_in_flight, self._report_failure
        )

    def _report_failure(self, failure: BatchFailure) -> None:
        """Log every failure; show the search the first one only."""
        self._log.write(
            "ERROR", "unanswered", request_id=failure.request_id, events=failure.event_count, reason=str(failure.error)
        )
        if not self._has_shown_failure:
            self._has_shown_failure = True
            hint = "The field {}status says which events were not classified.".format(self._chosen.prefix)
            self._messages.append(("ERROR", "{} {}".format(failure.error, hint)))


def main() -> None:
    """Run the command over this process's streams."""
    replies = take_stdout()
    try:
        MitreclassifyCommand().process([sys.argv[0]], sys.stdin, replies)
    except BrokenPipeError:
        exit_now(0)  # `| head` has enough, or the search was finalised


if __name__ == "__main__":
    main()
