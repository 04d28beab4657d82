"""`python -m model_server doctor`: checks what serving needs on this machine and prints what to change."""

from __future__ import annotations

import importlib.util
import socket
import ssl
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from mitre_core.errors import MitreClassifyError

from .auth import ADMIN, CLASSIFY, read_tokens
from .classifier import Classifier, check_golden
from .models import find_releases
from .settings import Settings, available_cores

CPUINFO = Path("/proc/cpuinfo")
MEMINFO = Path("/proc/meminfo")
GPU_DEVICES = (Path("/dev/nvidia0"), Path("/dev/kfd"))
# Best first; what int8 on this CPU can use, and what it means.
FEATURES = (
    ("amx_int8", "AMX: the fastest int8"),
    ("avx512_vnni", "AVX-512 VNNI: fast int8"),
    ("avx_vnni", "AVX-VNNI: fast int8"),
    ("avx2", "AVX2 without VNNI: int8 gains little over fp32"),
    ("i8mm", "Arm's I8MM: fast int8"),
    ("asimddp", "Arm's dot products: fast int8"),
)
MB_PER_MODEL_MB = 4  # weights, the runtime's packed copy, and room for forward batches
BASE_MB = 300  # interpreter, libraries, threads


class Finding(NamedTuple):
    """One checked thing."""

    level: str  # ok, warn or bad
    what: str
    advice: str = ""


def run_doctor(settings: Settings, write: Callable[[str], None] = print) -> int:
    """Print every finding; returns 1 if something keeps the server from working."""
    worst = "ok"
    for check in (check_cpu, check_threads, check_releases, check_memory, check_port, check_access):
        for finding in check(settings):
            write(f"{finding.level:4}  {finding.what}" + (f"\n      -> {finding.advice}" if finding.advice else ""))
            worst = finding.level if finding.level == "bad" or worst == "ok" else worst
    write({"ok": "All is well.", "warn": "It will work; see the advice above.", "bad": "It will not work yet."}[worst])
    return 1 if worst == "bad" else 0


def check_cpu(settings: Settings) -> Iterator[Finding]:
    """What computes: a GPU for the torch backend, else the CPU's int8 features."""
    if settings.backend == "torch":
        yield _check_gpu()
        return
    flags = _cpu_flags(CPUINFO.read_text()) if CPUINFO.exists() else frozenset()
    for flag, meaning in FEATURES:
        if flag in flags:
            yield Finding("ok", f"CPU has {meaning}.")
            return
    advice = "Serve from a machine with one of them, or expect a tenth of the speed."
    yield Finding("warn", f"CPU shows none of {', '.join(flag for flag, _ in FEATURES)}.", advice)


def check_threads(settings: Settings) -> Iterator[Finding]:
    """Compute threads against cores."""
    cores = available_cores()
    threads = (settings.compute_threads or cores) * settings.threads_per_pass
    if threads > cores:
        advice = "Lower compute_threads or threads_per_pass: threads that wait for a core slow each other down."
        yield Finding("warn", f"{threads} compute threads on {cores} cores.", advice)
    else:
        yield Finding("ok", f"{threads} compute threads on {cores} cores.")


def check_releases(settings: Settings) -> Iterator[Finding]:
    """Every release that would be served: hashes, text contract, and its golden cases computed here."""
    try:
        folders = find_releases(Path(settings.releases), settings.models)
    except MitreClassifyError as error:
        yield Finding("bad", str(error))
        return
    for folder in folders:
        try:
            classifier = Classifier.load(folder, settings.backend, settings.threads_per_pass, settings.torch_mode)
            difference = check_golden(classifier)
        except (MitreClassifyError, ImportError) as error:
            yield Finding("bad", f"{folder}: {error}")
            continue
        milliseconds = _time_one_event(classifier)
        title = classifier.release.title
        seen = f"is whole, golden cases agree within {difference:.4f}, {milliseconds:.1f} ms an event"
        yield Finding("ok", f"Release {title} {seen}.")


def check_memory(settings: Settings) -> Iterator[Finding]:
    """Memory that is free against what models and cache will take."""
    try:
        folders = find_releases(Path(settings.releases), settings.models)
    except MitreClassifyError:
        return
    weights = [path for folder in folders if (path := folder / "model.safetensors").is_file()]  # else not served either
    weights_mb = sum(path.stat().st_size for path in weights) >> 20
    needed_mb = BASE_MB + MB_PER_MODEL_MB * weights_mb + settings.cache_mb
    free_mb = _available_mb(MEMINFO.read_text()) if MEMINFO.exists() else needed_mb
    if free_mb < needed_mb:
        advice = "Lower cache_mb, serve fewer models (setting `models`), or give it more memory."
        yield Finding("warn", f"About {needed_mb} MB needed, {free_mb} MB free.", advice)
    else:
        yield Finding("ok", f"About {needed_mb} MB needed, {free_mb} MB free.")


def check_port(settings: Settings) -> Iterator[Finding]:
    """Whether the port can be bound."""
    try:
        family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
        with socket.socket(family) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((settings.host, settings.port))
    except OSError as error:
        advice = "Stop what listens there (is the server running already?) or choose another --port."
        yield Finding("bad", f"{settings.host}:{settings.port} cannot be bound: {error.strerror}.", advice)
    else:
        yield Finding("ok", f"{settings.host}:{settings.port} is free.")


def check_access(settings: Settings) -> Iterator[Finding]:
    """Who may ask: tokens, certificates, or this machine alone."""
    if settings.token_file:
        yield from _check_tokens(Path(settings.token_file))
    elif settings.is_loopback:
        yield Finding("ok", "No token; only programs on this machine can ask.")
    if settings.tls_cert:
        yield _check_tls(settings)
    elif not settings.is_loopback:
        yield Finding("warn", "Tokens and events travel unencrypted.", "Give tls_cert and tls_key.")


def _check_tokens(path: Path) -> Iterator[Finding]:
    try:
        roles = {token.role for token in read_tokens(path)}
    except MitreClassifyError as error:
        yield Finding("bad", str(error))
        return
    if CLASSIFY not in roles:
        yield Finding("warn", f"{path} has no `classify` token: nobody can classify.", "Add a line: classify TOKEN")
    elif ADMIN not in roles:
        yield Finding("ok", f"{path} has no `admin` token: models are swapped by a restart.")
    else:
        yield Finding("ok", f"{path} has tokens for both roles.")


def _check_tls(settings: Settings) -> Finding:
    try:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(settings.tls_cert, settings.tls_key)
        if settings.client_ca:
            context.load_verify_locations(settings.client_ca)
    except (OSError, ssl.SSLError) as error:
        return Finding("bad", f"The certificates cannot be used: {error}.", "Check tls_cert, tls_key and client_ca.")
    return Finding("ok", "The certificates can be used.")


def _check_gpu() -> Finding:
    if importlib.util.find_spec("torch") is None:
        return Finding("bad", "The torch backend needs torch.", "pip install torch, or use backend = 'onnx'.")
    if any(path.exists() for path in GPU_DEVICES):
        return Finding("ok", "There is a GPU.")
    return Finding("warn", "There is no GPU.", "On a CPU backend = 'onnx' is faster.")


def _time_one_event(classifier: Classifier) -> float:
    """Median milliseconds of one short event."""
    events = [{"text": f"reg query hklm\\software\\vendor{number}"} for number in range(9)]
    times = []
    for event in events:
        started = time.perf_counter()
        classifier.classify([event])
        times.append(time.perf_counter() - started)
    return sorted(times)[len(times) // 2] * 1000


def _cpu_flags(cpuinfo: str) -> frozenset[str]:
    for line in cpuinfo.splitlines():
        if line.startswith(("flags", "Features")):
            return frozenset(line.partition(":")[2].split())
    return frozenset()


def _available_mb(meminfo: str) -> int:
    for line in meminfo.splitlines():
        if line.startswith("MemAvailable:"):
            return int(line.split()[1]) >> 10
    return 0
