"""Canonical lower-case text: one spelling a path or key, masks for what varies without meaning."""

from __future__ import annotations

import re
from typing import Match

from .well_known import GUID_NAMES, RID_NAMES, SID_NAMES

_EDGE = r"(?<![a-z0-9_])"

_HIVES = (
    ("hkey_local_machine", "hklm"),
    ("hkey_current_user", "hkcu"),
    ("hkey_users", "hku"),
    ("hkey_classes_root", "hkcr"),
    ("hkey_current_config", "hkcc"),
    ("\\registry\\machine", "hklm"),
    ("\\registry\\user", "hku"),
)
_HIVE_COLON = re.compile(_EDGE + r"(hklm|hkcu|hku|hkcr):(?=\\)")
_PROVIDER_PREFIX = re.compile(r"(?:microsoft\.powershell\.core\\)?(?:registry|filesystem)::")
_USER_HIVE = re.compile(r"(?<![a-z])hku\\s-1-5-21-[\d-]{5,60}(_classes)?")
_CONTROL_SET = re.compile(r"\\controlset\d{3}(?=\\|$|\s)")
_PATH_PREFIX = re.compile(r"\\\\[?.]\\(?:globalroot(?=\\device))?(?=[a-z]:|\\?device|unc\\|globalroot)|\\\?\?\\")
_UNC_PREFIX = re.compile(r"(?<!\S)unc\\(?=[a-z0-9])")
_DEVICE = re.compile(r"\\?\\?device\\(?:harddiskvolume(?!shadow)\d+|mup(?=\\[a-z0-9]))")
_SHADOW = re.compile(
    r"(?:\\\\[?.]\\globalroot\\+|\\?\\?globalroot\\+|\\)?device\\+harddiskvolumeshadowcopy(?:\d+|(?=\\))"
)
_SYSTEM_ROOT = re.compile(r"(?<![\w:\\])\\?systemroot\\")
_SNAP = re.compile(r"\$snap_\d+_volume([a-z])\$")
_DOUBLED = re.compile(r"(?<=[a-z0-9_:.$)}%~*>-])\\{2,}")
_SLASHED = re.compile(_EDGE + r"[a-z]:/[^\s;,|<>]*")
_PARENT = re.compile(r"\\(?!\.\.)[^\\/\s;]+(?: [^\\/\s;]+){0,3}\\\.\.(?=\\)")
_SHORT_NAMES = (
    ("\\progra~1\\", "\\program files\\"),
    ("\\progra~2\\", "\\program files (x86)\\"),
    ("\\docume~1\\", "\\users\\"),
    ("\\documents and settings\\", "\\users\\"),
    ("\\system~1\\", "\\system volume information\\"),
)
_WIN_HOME = re.compile(
    r"(\\users\\)(?!(?:public|default|all users|default user)(?:\\|$)|~)[^\\/:*?<>|;,=]{1,64}(?=\\|$|(?= ;))"
)
_UNIX_HOME = re.compile(r"((?<![\w.~])/(?:home|users)/)(?!~|shared/)[^/\s:;,]{1,64}")
_HOST = re.compile(
    r"(?<![^\s=(,;:@>|\[])\\\\(?!localhost|tsclient|<|\d{1,3}\.\d)[a-z0-9][a-z0-9_.-]{1,62}(?=(?:@ssl)?(?:@\d{1,5})?(?:\\|\s|$))"
)
_FQDN = re.compile(
    r"(?<![\w.\\/-])[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){0,4}\.(?:local|lan|corp|internal|intra|lab)(?![\w.-])"
)
_DOMAIN_PARTS = re.compile(_EDGE + r"dc=[^,;\s/\"]{1,64}(?:,dc=[^,;\s/\"]{1,64}){0,8}")

_GUID = re.compile(r"(?:%?\{)?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}?")
_SID = re.compile(r"(?:%?\{)?(s-1-\d{1,2}(?:-\d{1,10}){1,15})\}?")
_TIME = re.compile(
    r"\d{4}[-/]\d\d[-/]\d\d(?:[t ]\d\d[:.]\d\d(?:[:.]\d\d(?:\.\d{1,9})?)?(?:z|[+-]\d\d:?\d\d)?)?(?!\d)"
    r"|(?<!\d)\d{1,2}/\d{1,2}/\d{4}(?:,? \d{1,2}:\d\d(?::\d\d)?(?: [ap]m)?)?"
    r"|(?<![\d:])\d{1,2}:\d\d:\d\d(?:\.\d{1,9})?(?: [ap]m)?(?![\d:])"
)
# The searches called maybe are cheap and spare most texts the dear ones.
_MAYBE_TIME = re.compile(r"\d[:/-]\d\d")
_MAYBE_IPV4 = re.compile(r"\d\.\d{1,3}\.\d")
_MAYBE_IPV6 = re.compile(r":[0-9a-f]{0,4}:[0-9a-f]")
_MAYBE_FQDN = re.compile(r"\.(?:local|lan|corp|int|lab)")
_IPV4 = re.compile(r"(?:::ffff:)?(?<![\w.])(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?![\w]|\.\d)")
_IPV6 = re.compile(
    r"(?<![\w:.])(?:(?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4}){1,6}(?:%\d+)?"
    r"|[0-9a-f]{0,4}::(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})(?![\w:])"
)
_HEX = re.compile(r"(?<![a-z0-9])(?:0x[0-9a-f]{9,}|(?=[a-f]*[0-9])[0-9a-f]{16,})(?![a-z0-9])")
_NUMBER = re.compile(r"(?<![\w.<])\d{5,}(?![\w]|\.\d)")
_PID = re.compile(r"((?<![a-z])(?:pid|processid|minidump|process -id)(?:\s?(?:eq|[=:,])\s?|\s))\d{1,6}(?!\w)")
_WORD = re.compile(r"(?<![a-z0-9<])[a-z0-9]{12,}(?![a-z0-9>])")
_RANDOM_RUN = re.compile(r"<rand>(?:[/+=_.-]{0,2}<rand>)+=*")
_STEPS = re.compile(r"[a-z]\d|\d[a-z]")
_VOWELS = re.compile(r"[aeiouy]")
_LAST_REGISTERED_PORT = 49151


def canonical(text: str) -> str:
    """`text` in lower case, paths and keys in one spelling, what varies masked. White space is left as it is."""
    text = text.lower()
    if "\\" in text or "hk" in text:
        text = _one_registry_spelling(text)
    if "\\" in text or ":/" in text:
        text = _one_path_spelling(text)
    if "/home/" in text or "/users/" in text:
        text = _UNIX_HOME.sub(r"\1~", text)
    if "dc=" in text:
        text = _DOMAIN_PARTS.sub("dc=~", text)
    return _mask(text)


def _one_registry_spelling(text: str) -> str:
    for long_name, short_name in _HIVES:
        if long_name in text:
            text = text.replace(long_name, short_name)
    if "::" in text:
        text = _PROVIDER_PREFIX.sub("", text)
    if ":\\" in text and "hk" in text:
        text = _HIVE_COLON.sub(r"\1", text)
    if "hku\\s-1-5-21" in text:
        text = _USER_HIVE.sub(lambda match: "hkcu\\software\\classes" if match.group(1) else "hkcu", text)
    if "\\controlset" in text:
        text = _CONTROL_SET.sub(r"\\currentcontrolset", text)
    return text


def _one_path_spelling(text: str) -> str:
    if ":/" in text:
        text = _SLASHED.sub(lambda match: match.group().replace("/", "\\"), text)
    if "\\\\" in text:
        text = _DOUBLED.sub(r"\\", text)
    if "shadowcopy" in text:
        text = _SHADOW.sub(r"\\device\\harddiskvolumeshadowcopy", text)
    if "\\\\?\\" in text or "\\\\.\\" in text or "\\??\\" in text:
        text = _UNC_PREFIX.sub(r"\\\\", _PATH_PREFIX.sub("", text))
    if "device\\" in text:
        text = _DEVICE.sub("c:", text)
    if "systemroot\\" in text:
        text = _SYSTEM_ROOT.sub(r"c:\\windows\\", text)
    if "\\.\\" in text:
        text = text.replace("\\.\\", "\\") if "\\\\.\\" not in text else text
    for _ in range(4):
        if "\\..\\" not in text:
            break
        text = _PARENT.sub("", text)
    if "~" in text or "documents and" in text:
        for short_name, long_name in _SHORT_NAMES:
            text = text.replace(short_name, long_name)
    if "\\users\\" in text:
        text = _WIN_HOME.sub(r"\1~", text)
    if "$snap_" in text:
        text = _SNAP.sub(r"$snap_volume\1$", text)
    if "\\\\" in text:
        text = _HOST.sub(r"\\\\<host>", text)
    return text


def _mask(text: str) -> str:
    if text.count("-") > 2:
        text = _GUID.sub(_name_guid, text)
        if "s-1-" in text:
            text = _SID.sub(_name_sid, text)
    if "." in text:
        if _MAYBE_IPV4.search(text):
            text = _IPV4.sub(_name_ipv4, text)
        if _MAYBE_FQDN.search(text):
            text = _FQDN.sub("<host>", text)
    if _MAYBE_TIME.search(text):
        text = _TIME.sub("<time>", text)
    if "::" in text or _MAYBE_IPV6.search(text):
        text = _IPV6.sub(_name_ipv6, text)
    text = _HEX.sub("<hex>", text)
    text = _NUMBER.sub(_name_number, text)
    if "id" in text or "minidump" in text:
        text = _PID.sub(r"\1<pid>", text)
    text = _WORD.sub(_name_word, text)
    if "<rand>" in text:
        text = _RANDOM_RUN.sub("<rand>", text)
    return text


def _name_guid(match: Match[str]) -> str:
    return GUID_NAMES.get(match.group(1), "<guid>")


def _name_sid(match: Match[str]) -> str:
    sid = match.group(1)
    name = SID_NAMES.get(sid)
    if name is None and sid.startswith("s-1-5-21-"):
        name = RID_NAMES.get(sid[sid.rindex("-") + 1 :])
    return name or "<sid>"


def _name_ipv4(match: Match[str]) -> str:
    first, second, third, fourth = (int(part) for part in match.groups())
    if max(first, second, third, fourth) > 255:
        return match.group()
    if first == 127:
        return "<loopback>"
    if (first, second, third, fourth) == (169, 254, 169, 254):
        return "<metadata>"
    if first == 10 or (first, second) in ((192, 168), (169, 254)) or (first == 172 and 16 <= second <= 31):
        return "<private>"
    if first == 0:
        return "<any>"
    return "<multicast>" if first >= 224 else "<public>"


def _name_ipv6(match: Match[str]) -> str:
    address = match.group()
    if address == "::1" or address == "0:0:0:0:0:0:0:1":
        return "<loopback>"
    if address.startswith(("fe8", "fe9", "fea", "feb", "fc", "fd")):
        return "<private>"
    return "<multicast>" if address.startswith("ff") else "<public>"


def _name_number(match: Match[str]) -> str:
    digits = match.group()
    return digits if len(digits) == 5 and int(digits) <= _LAST_REGISTERED_PORT and digits[0] != "0" else "<num>"


def _name_word(match: Match[str]) -> str:
    """Random-looking: many changes between letters and digits, or long and nearly without vowels."""
    word = match.group()
    if word.isalpha():
        return "<rand>" if len(word) >= 16 and len(_VOWELS.findall(word)) * 5 <= len(word) else word
    return "<rand>" if len(_STEPS.findall(word)) >= 4 else word
