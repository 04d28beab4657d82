"""What Prometheus sees."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Iterator, Sequence

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from mitre_core.wire import Result

from .access import Finished
from .engine import Engine
from .models import Models, ServedModel
from .scheduler import Pass

PREFIX = "mitreclassify"
SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)
WINDOWS = (1, 2, 4, 8, 16, 32, 64, 128)


class Metrics:
    """One registry a server; methods are called as things happen, from any thread."""

    def __init__(self) -> None:
        registry = self.registry = CollectorRegistry()
        self._requests = Counter(f"{PREFIX}_requests", "Answered requests", ["path", "status"], registry=registry)
        self._errors = Counter(f"{PREFIX}_errors", "Refused or failed requests", ["code"], registry=registry)
        self._seconds = Histogram(
            f"{PREFIX}_request_seconds", "From the request's head to the end of its answer", ["path"],
            buckets=SECONDS, registry=registry,
        )  # fmt: skip
        self._events = Counter(f"{PREFIX}_events", "Events by status", ["model", "status"], registry=registry)
        self._labels = Counter(f"{PREFIX}_labels", "Verdicts", ["model", "technique_id"], registry=registry)
        self._scores = Counter(
            f"{PREFIX}_attack_scores", "Events by tenth of their attack score", ["model", "tenth"], registry=registry
        )
        self._stages = Histogram(
            f"{PREFIX}_stage_seconds", "Time of a request's stages", ["stage"], buckets=SECONDS, registry=registry
        )
        self._pass_seconds = Histogram(f"{PREFIX}_pass_seconds", "Forward passes", buckets=SECONDS, registry=registry)
        self._pass_windows = Histogram(
            f"{PREFIX}_pass_windows", "Windows of a forward pass", buckets=WINDOWS, registry=registry
        )
        self._tokens = Counter(f"{PREFIX}_tokens", "Tokens computed", registry=registry)
        self._padding = Counter(f"{PREFIX}_padding_tokens", "Padding if batches were padded", registry=registry)

    def watch(self, engine: Engine, models: Models) -> None:
        """Show the state of an engine and its models at every scrape."""
        self.registry.register(_State(engine, models))

    def count_request(self, one: Finished) -> None:
        """An answered request."""
        self._requests.labels(one.path, one.status).inc()
        self._seconds.labels(one.path).observe(one.seconds)
        if one.code:
            self._errors.labels(one.code).inc()

    def count_results(self, model: ServedModel, results: Sequence[Result]) -> None:
        """The results of a request."""
        for status, count in Tally(result.status for result in results).items():
            self._events.labels(model.title, status).inc(count)
        for label, count in Tally(result.technique_id for result in results if result.technique_id).items():
            self._labels.labels(model.title, label).inc(count)
        tenths = Tally(min(9, int(r.attack_score * 10)) for r in results if r.attack_score is not None)
        for tenth, count in tenths.items():
            self._scores.labels(model.title, f"0.{tenth}").inc(count)

    def count_pass(self, one: Pass) -> None:
        """A forward pass."""
        self._pass_seconds.observe(one.seconds)
        self._pass_windows.observe(one.windows)
        self._tokens.inc(one.tokens)
        self._padding.inc(one.padded_tokens - one.tokens)

    def count_stage(self, stage: str, seconds: float) -> None:
        """A stage of a request."""
        self._stages.labels(stage).observe(seconds)

    def render(self) -> bytes:
        """The text that is scraped."""
        return generate_latest(self.registry)


class _State(Collector):
    """Values that are read when asked for."""

    def __init__(self, engine: Engine, models: Models) -> None:
        self._engine = engine
        self._models = models

    def collect(self) -> Iterator[Metric]:
        engine = self._engine
        yield GaugeMetricFamily(f"{PREFIX}_waiting_tokens", "Queued or being computed", engine.scheduler.waiting_tokens)
        yield GaugeMetricFamily(f"{PREFIX}_waiting_requests", "Requests under way", engine.requests)
        yield CounterMetricFamily(f"{PREFIX}_backend_restarts", "By the watchdog", engine.compute.restarts)
        hits = CounterMetricFamily(f"{PREFIX}_cache_hits", "Found", labels=["cache"])
        misses = CounterMetricFamily(f"{PREFIX}_cache_misses", "Not found", labels=["cache"])
        entries = GaugeMetricFamily(f"{PREFIX}_cache_entries", "Held now", labels=["cache"])
        size = GaugeMetricFamily(f"{PREFIX}_cache_bytes", "Held now", labels=["cache"])
        for name, cache in (("scores", engine.scores), ("texts", engine.texts)):
            counts = cache.counts()
            hits.add_metric([name], counts.hits)
            misses.add_metric([name], counts.misses)
            entries.add_metric([name], counts.entries)
            size.add_metric([name], counts.bytes)
        yield from (hits, misses, entries, size)
        info = GaugeMetricFamily(
            f"{PREFIX}_model_info", "Models served", labels=["model", "attack_version", "is_default"]
        )
        default = self._models.default().title
        for model in self._models.list():
            attack_version = model.release.manifest.attack_version
            info.add_metric([model.title, attack_version, str(model.title == default).lower()], 1)
        yield info
