"""Who, where and when: hosts, users, folders and times, drawn without regard to the label."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

_FIRST = (
    "anna ben carla david elena frank grace henry ines jack kim luis maria noah olga paul rita sven tom uma victor "
    "wendy yusuf zoe akira bianca chen dmitri emeka fatima giulia hans ivan jana karim lena marco nadia oscar priya "
    "bob alice john jane mike sarah peter laura steve emma james lisa mark julia robert nina thomas eva daniel sofia "
    "michael amy chris kate alex sam ahmed mei ravi aisha pedro lucia pierre claire stefan katja piotr agata jonas "
    "lars astrid mikko aino tariq leila kofi ama diego camila hiroshi yuki wei ling anil deepa tomas petra bruno chloe"
).split()
_LAST = (
    "adams baker cole dietz evans fischer garcia huber ito jensen klein lopez meyer nowak owens park quinn rossi "
    "silva tanaka urban vogel weber xu young zimmer santos kumar petrov larsen moreau haas okafor lind sato brandt "
    "smith jones brown miller davis wilson moore taylor clark lewis walker hall allen king wright scott green hill "
    "carter mitchell turner phillips collins stewart morris rogers reed cook morgan bell murphy bailey cooper kelly "
    "schmidt schneider wagner becker hoffmann koch richter wolf dubois bernard durand leroy martin costa ferrari bianchi "
    "kowalski novak horvat ivanov popov nguyen tran lee chen wang zhang suzuki kim singh patel khan ali hassan mbeki"
).split()
SERVICE_USERS = (
    "svc_backup svc_sql svc_sccm svc_jenkins svc_scan svc_web sqlagent veeam ansible tfsbuild svc-deploy".split()
)
_DOMAINS = "CORP CONTOSO ACME NORTHWIND AD EMEA PROD HQ FABRIKAM LAB INTRA GLOBEX OFFICE BANK CITY PLANT UNI".split()
SUFFIXES = ("local", "com", "net", "lan", "internal", "corp", "de", "org")
SITES = "ber muc nyc lon par tok sfo waw mad syd fra zrh ams chi dal".split()
ROLES = (
    "dc sql web app fs file exch print bkp mgmt jump build ci vdi wks pc lap term erp mon dns dhcp adfs ca hv".split()
)
_PROJECTS = (
    "apollo billing crm data erp finance hr inventory jobs legal media ops payroll reports sales tools web "
    "archive audit backup batch cache config content deploy docs export forms images import intake labs logistics mail "
    "marketing orders portal pricing print projects purchasing quality records research scripts shared staging stock "
    "support templates tickets training travel work warehouse"
).split()
_WORDS = (
    "amber birch cedar delta ember falcon garnet harbor indigo juniper kestrel lagoon maple nectar onyx pebble quartz "
    "raven slate tundra umber velvet willow xenon yarrow zephyr anchor beacon copper drift echo flint grove hollow "
    "acorn alpine arrow aspen atlas aurora badger bamboo basalt bison blaze bridge bronze canyon carbon castle cloud "
    "cobalt comet coral cosmic cotton crane crystal dawn desert dragon eagle fern field forest fox frost galaxy glacier "
    "gold granite hawk hazel heron horizon iris island ivory jade jasmine jungle lake lemon lime lion lotus lunar lynx "
    "magnet marble meadow meteor mint mist moon mosaic moss mountain neon night nova oak ocean olive opal orbit orchid "
    "otter owl panda pearl pine pixel planet polar prism puma rain reef ridge river robin rocket ruby saffron sage sand "
    "sierra silver sky snow solar spark spruce star stone storm summer sun thunder tiger topaz torch tower tulip valley "
    "vector violet volcano wave whale wind winter wolf zebra zinc"
).split()
_PLAIN_NAMES = (
    "test out tmp update setup data x a b 1 run install result results output info new temp helper file log1 config main "
    "app client service start job task sync check report list export users hosts backup1 old copy final script program"
).split()
_ONSETS = (
    "b bl br c ch cl cr d dr f fl fr g gl gr h j k kl kr l m n p pl pr qu r s sh sk sl sp st str t th tr v w z".split()
)
_VOWELS = "a a e e i i o o u ai ea ee ie io oa ou y".split()
_CODAS = ("", "", "", "", "", "n", "r", "l", "s", "t", "x", "m", "nd", "rt", "lt", "nk", "ck", "sh")


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
    domain = draw_domain(rng)
    user = "root" if platform == "linux" and is_elevated else draw_user(rng)
    sid = f"S-1-5-21-{_digits(rng, 10)}-{_digits(rng, 9)}-{_digits(rng, 10)}-{rng.randint(500, 9999)}"
    logon_id = f"0x{rng.randrange(0x10000, 0xFFFFFFF):x}"
    if platform == "windows" and is_elevated and rng.random() < 0.5:
        domain, user, sid, logon_id = "NT AUTHORITY", "SYSTEM", "S-1-5-18", "0x3e7"
    return Scene(draw_host(rng, domain, platform), domain, user, sid, logon_id, draw_time(rng), is_elevated)


def draw_word(rng: random.Random) -> str:
    """Draw a lower-case word that tells nothing: a real one, two of them together, or one that no language has.

    A few dozen words would be learnt by heart, and any other word in a real event would be news.
    """
    chance = rng.random()
    if chance < 0.35:
        return rng.choice(_WORDS)
    if chance < 0.5:
        return rng.choice(_WORDS) + rng.choice(_WORDS)
    return _make_word(rng)


def draw_first(rng: random.Random) -> str:
    """Draw a first name, lower-case."""
    return rng.choice(_FIRST) if rng.random() < 0.8 else _make_word(rng)


def draw_last(rng: random.Random) -> str:
    """Draw a family name, lower-case."""
    return rng.choice(_LAST) if rng.random() < 0.6 else _make_word(rng)


def draw_project(rng: random.Random) -> str:
    """Draw what a share or a folder is called after, lower-case."""
    return rng.choice(_PROJECTS) if rng.random() < 0.7 else draw_word(rng)


def draw_domain(rng: random.Random) -> str:
    """Draw a NetBIOS domain name, upper-case."""
    return rng.choice(_DOMAINS) if rng.random() < 0.4 else draw_word(rng).upper()[:15]


def _make_word(rng: random.Random) -> str:
    """Two or three syllables, at least five letters."""
    word = ""
    while len(word) < 5:
        word += rng.choice(_ONSETS) + rng.choice(_VOWELS) + rng.choice(_CODAS)
    return word


def draw_host(rng: random.Random, domain: str, platform: str = "windows") -> str:
    """Draw a machine name, short or fully qualified, in one of the usual styles."""
    role, site, number = rng.choice(ROLES), rng.choice(SITES), rng.randint(1, 420)
    style = rng.randrange(6)
    names = (
        f"{role}{number:02d}",
        f"{site}-{role}-{number:03d}",
        f"DESKTOP-{_letters(rng, 7)}",
        f"WIN-{_letters(rng, 11)}",
        draw_word(rng),
        f"{draw_word(rng)}-{number}",
    )
    name = names[style] if platform == "windows" or style not in (2, 3) else names[1]
    name = name.upper() if platform == "windows" and rng.random() < 0.6 else name
    realm = draw_word(rng) if domain == "NT AUTHORITY" else domain.lower()
    return f"{name}.{realm}.{rng.choice(SUFFIXES)}" if rng.random() < 0.6 else name


def draw_user(rng: random.Random) -> str:
    """Draw an account name in one of the usual styles."""
    first, last = draw_first(rng), draw_last(rng)
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
                "/opt/" + draw_project(rng),
                "/srv",
                "/etc",
                "/",
                f"{home}/{draw_word(rng)}",
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
            f"C:\\Users\\{user}\\Documents\\{draw_project(rng)}",
            "C:\\Users\\Public",
            f"{drive}:\\{draw_project(rng)}",
            f"{drive}:\\{draw_project(rng)}\\{draw_word(rng)}",
            "C:\\ProgramData\\" + draw_word(rng).title(),
            "C:\\",
            "C:\\Windows",
            "C:\\PerfLogs",
            f"C:\\{draw_word(rng)}",
            f"C:\\Users\\{user}\\{draw_word(rng).title()}",
        )
    )


def draw_name(rng: random.Random) -> str:
    """Draw a file or object name without an extension: a word, a short one, or random letters."""
    return rng.choice(
        (
            draw_word(rng),
            draw_project(rng),
            rng.choice("abcdefghijklmnopqrstuvwxyz") + str(rng.randint(0, 99)),
            _letters(rng, rng.randint(4, 9)).lower(),
            f"{draw_word(rng)}_{rng.randint(1, 2026)}",
            f"{draw_word(rng)}{rng.randint(1, 99)}",
            rng.choice(_PLAIN_NAMES),
            draw_word(rng).title() + draw_word(rng).title(),
        )
    )


def draw_address(rng: random.Random) -> str:
    """Draw an IPv4 address, most of them private."""
    return rng.choice(
        (
            f"10.{rng.randrange(256)}.{rng.randrange(256)}.{rng.randrange(1, 255)}",
            f"192.168.{rng.randrange(256)}.{rng.randrange(1, 255)}",
            f"172.{rng.randrange(16, 32)}.{rng.randrange(256)}.{rng.randrange(1, 255)}",
            f"203.0.113.{rng.randrange(1, 255)}",
            f"{rng.randrange(20, 224)}.{rng.randrange(256)}.{rng.randrange(256)}.{rng.randrange(1, 255)}",
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
