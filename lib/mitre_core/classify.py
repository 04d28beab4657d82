"""The classify loop: a chunk's records in, the same records with the output fields appended out.

Each distinct event is asked for once a search. While some batches are on their way, the next is prepared.
"""

from __future__ import annotations

import uuid
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from typing import Callable, Iterator, List, NamedTuple, Optional, Set, Tuple, Union

from .chunk_csv import ChunkTable
from .errors import MitreClassifyError, ServerUnavailable, SettingsError
from .event_selection import Event, Key, has_named_field, list_required_fields, select_input
from .options import ClassifyOptions
from .verdict_memory import Verdict, VerdictMemory
from .wire import STATUS_DEADLINE, STATUS_FAILED, Answer, encode_request

MAX_BATCH_CHARS = 1_000_000  # of all values together: far below what a server accepts, whatever characters they are
_PASSING_STATUSES = (STATUS_DEADLINE, STATUS_FAILED)  # worth asking again when the event comes again

Ask = Callable[[bytes, int, str], Answer]  # body, how many events, request id


class ClassifyStats(NamedTuple):
    """What one search has done so far."""

    events: int
    sent: int
    failed: int
    requests: int


class BatchFailure(NamedTuple):
    """A request of which some events or all got no verdict."""

    request_id: str
    event_count: int
    error: MitreClassifyError


class _Outcome(NamedTuple):
    """What became of a batch."""

    unanswered: List[Key]
    failure: Optional[BatchFailure]


class EventClassifier:
    """Classifies the chunks of one search."""

    def __init__(
        self,
        options: ClassifyOptions,
        ask: Ask,
        batch_events: int,
        max_in_flight: int,
        on_failure: Callable[[BatchFailure], None],
    ) -> None:
        self._options = options
        self._fields = options.output_fields
        self._ask = ask
        self._batch_events = batch_events
        self._max_in_flight = max_in_flight
        self._on_failure = on_failure
        self._memory = self._make_memory()
        self._layout: Tuple[str, ...] = ()  # of the keys it remembers
        self._has_seen_field = False  # one of those the search names
        self._pool = ThreadPoolExecutor(max_in_flight, thread_name_prefix="ask")
        self._in_flight: Set[Future[_Outcome]] = set()
        self.stats = ClassifyStats(0, 0, 0, 0)

    def classify_chunk(self, body: bytes) -> Tuple[int, Iterator[bytes]]:
        """The chunk's body with the output fields on every record: its size, and its blocks.

        Raises: MitreClassifyError where the search must stop.
        """
        table = ChunkTable(body, self._fields.columns)
        verdicts = self._judge_rows(table)
        self._wait_for(0)
        suffixes = [verdict.cells for verdict in verdicts]
        self.stats = self.stats._replace(events=self.stats.events + len(suffixes))
        return table.write_with(suffixes)

    def check_fields(self) -> None:
        """Refuse a search none of whose events had a field it names: a misspelt name must not give a quiet night.

        Raises: SettingsError.
        """
        if self.stats.events and not self._has_seen_field:
            named = ", ".join(list_required_fields(self._options))
            raise SettingsError("None of the events has the field {}.".format(named))

    def _judge_rows(self, table: ChunkTable) -> List[Verdict]:
        """One verdict a record; those still unknown are asked for."""
        self._has_seen_field = self._has_seen_field or has_named_field(table.header, self._options)
        make_key, make_event, layout = select_input(table.header, self._options)
        if layout != self._layout:
            self._layout, self._memory = layout, self._make_memory()
        recall, has_dedup = self._memory.recall, self._options.dedup
        verdicts: List[Verdict] = []
        batch = _Batch()
        for cells in table.read_rows():
            key = make_key(cells)
            verdict = recall(key) if has_dedup else None
            if verdict is None:
                verdict = self._memory.expect(key) if has_dedup else Verdict()
                batch.add(key, make_event(cells), verdict)
                if len(batch.events) == self._batch_events or batch.chars > MAX_BATCH_CHARS:
                    self._send(batch)
                    batch = _Batch()
            verdicts.append(verdict)
        if batch.events:
            self._send(batch)
        return verdicts

    def _make_memory(self) -> VerdictMemory:
        return VerdictMemory(self._fields.estimate_chars(self._options.top_k))

    def _send(self, batch: _Batch) -> None:
        self._wait_for(2 * self._max_in_flight - 1)
        self.stats = self.stats._replace(requests=self.stats.requests + 1, sent=self.stats.sent + len(batch.events))
        self._in_flight.add(self._pool.submit(self._ask_for, batch))

    def _wait_for(self, most_left: int) -> None:
        """Wait until at most so many batches are on their way.

        Raises: the error of a batch, where the search must stop for it.
        """
        while len(self._in_flight) > most_left:
            done, self._in_flight = wait(self._in_flight, return_when=FIRST_COMPLETED)
            for future in done:
                unanswered, failure = future.result()
                for key in unanswered:
                    self._memory.forget(key)
                if failure is not None:
                    self.stats = self.stats._replace(failed=self.stats.failed + failure.event_count)
                    self._on_failure(failure)

    def _ask_for(self, batch: _Batch) -> _Outcome:
        """Fill a batch's verdicts. Runs in the pool."""
        options, request_id = self._options, uuid.uuid4().hex
        try:
            body = encode_request(
                batch.events,
                model=options.model,
                threshold=options.threshold,
                top_k=options.top_k,
                explain=options.explain,
            )
            answer = self._ask(body, len(batch.events), request_id)
        except MitreClassifyError as error:
            if options.on_error == "fail":
                raise
            cells = self._fields.format_failure(error.status)
            for verdict in batch.verdicts:
                verdict.cells = cells
            return _Outcome(batch.keys, BatchFailure(request_id, len(batch.events), error))
        unanswered = []
        for index, result in enumerate(answer.results):
            batch.verdicts[index].cells = self._fields.format_result(result, answer.model)
            if result.status in _PASSING_STATUSES:
                unanswered.append(batch.keys[index])
        if not unanswered:
            return _Outcome([], None)
        late = ServerUnavailable(
            "The model server had no verdict on {} of {} events in time: it is overloaded, or its log says what "
            "failed.".format(len(unanswered), len(batch.events))
        )
        if options.on_error == "fail":
            raise late
        return _Outcome(unanswered, BatchFailure(request_id, len(unanswered), late))


class _Batch:
    """The distinct events of one request."""

    def __init__(self) -> None:
        self.keys: List[Key] = []
        self.events: List[Event] = []
        self.verdicts: List[Verdict] = []
        self.chars = 0

    def add(self, key: Key, event: Event, verdict: Verdict) -> None:
        self.keys.append(key)
        self.events.append(event)
        self.verdicts.append(verdict)
        self.chars += sum(map(_count_chars, event.values()))


def _count_chars(value: Union[str, List[str]]) -> int:
    return len(value) if isinstance(value, str) else sum(map(len, value))
