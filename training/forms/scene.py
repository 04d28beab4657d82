"""Who, where and when: hosts, users, folders and times, drawn without regard to the label."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

FIRST = (
    "anna ben carla david elena frank grace henry ines jack kim luis maria noah olga paul rita sven tom uma victor "
    "wendy yusuf zoe akira bianca chen dmitri emeka fatima giulia hans ivan jana karim lena marco nadia oscar priya"
).split()
LAST = (
    "adams baker cole dietz evans fischer garcia huber ito jensen klein lopez meyer nowak owens park quinn rossi "
    "silva tanaka urban vogel weber xu young zimmer santos kumar petrov larsen moreau haas okafor lind sato brandt"
).split()
SERVICE_USERS = (
    "svc_backup svc_sql svc_sccm svc_jenkins svc_scan svc_web sqlagent veeam ansible tfsbuild svc-deploy".split()
)
DOMAINS = "CORP CONTOSO ACME NORTHWIND AD EMEA PROD HQ FABRIKAM LAB INTRA GLOBEX OFFICE BANK CITY PLANT UNI".split()
SUFFIXES = ("local", "com", "net", "lan", "internal", "corp", "de", "org")
SITES = "ber muc nyc lon par tok sfo waw mad syd fra zrh ams chi dal".split()
ROLES = (
    "dc sql web app fs file exch print bkp mgmt jump build ci vdi wks pc lap term erp mon dns dhcp adfs ca hv".split()
)
PROJECTS = (
    "apollo billing crm data erp finance hr inventory jobs legal media ops payroll reports sales tools web".split()
)
WORDS = (
    "amber birch cedar delta ember falcon garnet harbor indigo juniper kestrel lagoon maple nectar onyx pebble quartz "
    "raven slate tundra umber velvet willow xenon yarrow zephyr anchor beacon copper drift echo flint grove hollow"
).split()


class Scene(NamedTuple):
    """The circumstances of one event."""

    host: str
    domain: str
    user: str
    sid: str
    logon_id: str
    time: datetime
    is_elevated: bool


def draw_scene(rng: random.Random, platform: str = "windows", elevated: bool | None = None) -> Scene:
    """Draw host, account and time; `elevated=None` leaves the rights to chance."""
    is_elevated = rng.random() < 0.5 if elevated is None else elevated
    domain = rng.choice(DOMAINS)
    user = "root" if platform == "linux" and is_elevated else draw_user(rng)
    sid = f"S-1-5-21-{_digits(rng, 10)}-{_digits(rng, 9)}-{_digits(rng, 10)}-{rng.randint(500, 9999)}"
    logon_id = f"0x{rng.randrange(0x10000, 0xFFFFFFF):x}"
    if platform == "windows" and is_elevated and rng.random() < 0.5:
        domain, user, sid, logon_id = "NT AUTHORITY", "SYSTEM", "S-1-5-18", "0x3e7"
    return Scene(draw_host(rng, domain, platform), domain, user, sid, logon_id, draw_time(rng), is_elevated)


def draw_host(rng: random.Random, domain: str, platform: str = "windows") -> str:
    """Draw a machine name, short or fully qualified, in one of the usual styles."""
    role, site, number = rng.choice(ROLES), rng.choice(SITES), rng.randint(1, 420)
    style = rng.randrange(6)
    names = (
        f"{role}{number:02d}",
        f"{site}-{role}-{number:03d}",
        f"DESKTOP-{_letters(rng, 7)}",
        f"WIN-{_letters(rng, 11)}",
        rng.choice(WORDS),
        f"{rng.choice(WORDS)}-{number}",
    )
    name = names[style] if platform == "windows" or style not in (2, 3) else names[1]
    name = name.upper() if platform == "windows" and rng.random() < 0.6 else name
    realm = rng.choice(WORDS) if domain == "NT AUTHORITY" else domain.lower()
    return f"{name}.{realm}.{rng.choice(SUFFIXES)}" if rng.random() < 0.6 else name


def draw_user(rng: random.Random) -> str:
    """Draw an account name in one of the usual styles."""
    first, last = rng.choice(FIRST), rng.choice(LAST)
    styles = (first, f"{first}.{last}", f"{first[0]}{last}", f"{last}{first[0]}", f"adm_{last}", f"{first}-adm")
    every = (*styles, rng.choice(SERVICE_USERS), "Administrator", f"u{rng.randint(1000, 99999)}")
    return rng.choice(every)


def draw_time(rng: random.Random) -> datetime:
    """Draw a moment of the last years."""
    seconds = rng.randrange(6 * 365 * 86400)
    return datetime(2020, 1, 6, tzinfo=UTC) + timedelta(seconds=seconds, microseconds=rng.randrange(1_000_000))


def draw_folder(rng: random.Random, scene: Scene, platform: str = "windows") -> str:
    """Draw a folder a process may stand in or write to; no trailing slash."""
    user = draw_user(rng) if scene.user in ("SYSTEM", "root") else scene.user
    if platform == "linux":
        home = "/root" if user == "root" else f"/home/{user}"
        return rng.choice(
            (
                home,
                "/tmp",
                "/var/tmp",
                "/opt/" + rng.choice(PROJECTS),
                "/srv",
                "/etc",
                "/",
                f"{home}/{rng.choice(WORDS)}",
            )
        )
    drive = rng.choice("CCCCCCDE")
    return rng.choice(
        (
            "C:\\Windows\\System32",
            "C:\\Windows\\system32",
            "C:\\Windows\\Temp",
            "C:\\Temp",
            f"C:\\Users\\{user}",
            f"C:\\Users\\{user}\\Desktop",
            f"C:\\Users\\{user}\\Downloads",
            f"C:\\Users\\{user}\\AppData\\Local\\Temp",
            f"C:\\Users\\{user}\\Documents\\{rng.choice(PROJECTS)}",
            "C:\\Users\\Public",
            f"{drive}:\\{rng.choice(PROJECTS)}",
            f"{drive}:\\{rng.choice(PROJECTS)}\\{rng.choice(WORDS)}",
            "C:\\ProgramData\\" + rng.choice(WORDS).title(),
            "C:\\",
            "C:\\Windows",
            "C:\\PerfLogs",
        )
    )


def draw_name(rng: random.Random) -> str:
    """Draw a file or object name without an extension: a word, a short one, or random letters."""
    return rng.choice(
        (
            rng.choice(WORDS),
            rng.choice(PROJECTS),
            rng.choice("abcdefghijklmnopqrstuvwxyz") + str(rng.randint(0, 99)),
            _letters(rng, rng.randint(4, 9)).lower(),
            f"{rng.choice(WORDS)}_{rng.randint(1, 2026)}",
            f"{rng.choice(WORDS)}{rng.randint(1, 99)}",
        )
    )


def draw_address(rng: random.Random) -> str:
    """Draw a private or documentation IPv4 address."""
    return rng.choice(
        (
            f"10.{rng.randrange(256)}.{rng.randrange(256)}.{rng.randrange(1, 255)}",
            f"192.168.{rng.randrange(256)}.{rng.randrange(1, 255)}",
            f"172.{rng.randrange(16, 32)}.{rng.randrange(256)}.{rng.randrange(1, 255)}",
            f"203.0.113.{rng.randrange(1, 255)}",
        )
    )


def draw_guid(rng: random.Random) -> str:
    """Draw a GUID in braces."""
    digits = f"{rng.getrandbits(128):032x}"
    return "{" + "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:])) + "}"


def draw_sha256(rng: random.Random) -> str:
    return f"{rng.getrandbits(256):064X}"


def _digits(rng: random.Random, count: int) -> str:
    return str(rng.randrange(10 ** (count - 1), 10**count))


def _letters(rng: random.Random, count: int) -> str:
    return "".join(rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789") for _ in range(count))
