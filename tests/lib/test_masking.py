"""One spelling for paths and keys, masks for what varies, and nothing eaten that tells."""

from __future__ import annotations

import pytest

from mitre_core.masking import canonical


@pytest.mark.parametrize(
    ("text", "written"),
    [
        (r"HKEY_LOCAL_MACHINE\SAM", r"hklm\sam"),
        (r"HKLM:\SAM", r"hklm\sam"),
        (r"Registry::HKEY_USERS\S-1-5-18", r"hku\system"),
        (r"\REGISTRY\MACHINE\SYSTEM\ControlSet001\Control", r"hklm\system\currentcontrolset\control"),
        (r"HKU\S-1-5-21-1-2-3-1104\Software", r"hkcu\software"),
        (r"HKU\S-1-5-21-1-2-3-1104_Classes\clsid", r"hkcu\software\classes\clsid"),
        (r"\Device\HarddiskVolume3\Windows\x.exe", r"c:\windows\x.exe"),
        (r"\\?\C:\Windows\x.exe", r"c:\windows\x.exe"),
        (r"\??\C:\Windows\x.exe", r"c:\windows\x.exe"),
        (r"\SystemRoot\System32\x.sys", r"c:\windows\system32\x.sys"),
        ("C:/Windows/x.exe", r"c:\windows\x.exe"),
        (r"C:\\Windows\\x.exe", r"c:\windows\x.exe"),
        (r"C:\Temp\..\Windows\x.exe", r"c:\windows\x.exe"),
        (r"C:\PROGRA~2\x", r"c:\program files (x86)\x"),
        (r"C:\Users\anna.b\x", r"c:\users\~\x"),
        (r"C:\Users\Public\x", r"c:\users\public\x"),
        ("/home/anna/.ssh", "/home/~/.ssh"),
        (r"\\FS01\C$\x", r"\\<host>\c$\x"),
        (r"\\.\pipe\x", r"\\.\pipe\x"),
        (r"\\*\IPC$", r"\\*\ipc$"),
        (r"\\?\GLOBALROOT\Device\HarddiskVolumeShadowCopy7\x", r"\device\harddiskvolumeshadowcopy\x"),
        ("CN=a,DC=corp,DC=example", "cn=a,dc=~"),
        ("dc01.corp.local", "<host>"),
    ],
)
def test_paths_keys_and_hosts_have_one_spelling(text: str, written: str) -> None:
    assert canonical(text) == written


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("{9F2B3C4D-1A2B-3C4D-5E6F-7A8B9C0D1E2F}", "<guid>"),
        ("1131f6ad-9c07-11d1-f79f-00c04fc2dcd2", "ds-replication-get-changes-all"),
        ("S-1-5-21-1-2-3-512", "domain admins"),
        ("S-1-5-21-1-2-3-1104", "<sid>"),
        ("S-1-5-32-544", "administrators"),
        ("2026-03-02T08:11:05.123Z", "<time>"),
        ("3/2/2026 8:11:05 AM", "<time>"),
        ("10.1.2.3 172.20.0.1 192.168.1.1", "<private> <private> <private>"),
        ("127.0.0.1 ::1", "<loopback> <loopback>"),
        ("8.8.8.8 ::ffff:8.8.8.8 2001:db8::1", "<public> <public> <public>"),
        ("169.254.169.254", "<metadata>"),
        ("fe80::1", "<private>"),
        ("0x7ffa1c0a0000", "<hex>"),
        ("d41d8cd98f00b204e9800998ecf8427e", "<hex>"),
        ("65001 1234567", "<num> <num>"),
        ("minidump 624", "minidump <pid>"),
        ("x7k2p9q4w8z1v", "<rand>"),
        ("pgujlkqfqvmhgfqpxw", "<rand>"),
    ],
)
def test_what_varies_is_masked(text: str, written: str) -> None:
    assert canonical(text) == written


@pytest.mark.parametrize(
    "text",
    [
        "net localgroup administrators /domain",
        "sam security system ntds.dit lsass.exe",
        "0x1410 0x1fffff 0xc000006d",
        "netstat -ano 3389 4444 8080 31337",
        "version 10.0.19041.1 of 5.1.22621",
        "taskkill /im winword.exe /f",
        "microsoft-windows-powershell/operational",
        "get-aduserresultantpasswordpolicy",
        "schtasks /create /sc daily /st 09:00",
        "std::vector foo::bar",
    ],
)
def test_what_tells_stays(text: str) -> None:
    assert canonical(text) == text
