"""What Windows and the software of an enterprise log all day, and no technique: every event type has its ordinary rows."""

from __future__ import annotations

import random
from collections.abc import Iterator

from training.example import BENIGN, Example
from training.forms import make_script_block, security, sysmon, windows_logs
from training.forms.facts import CLASSIC_POWERSHELL, Facts, make_facts
from training.forms.scene import Scene
from training.generators.event_rows import (
    EventTemplate,
    Maker,
    access,
    asked_name,
    connected,
    created_file,
    database,
    deleted_file,
    directory,
    directory_value,
    draw,
    driver,
    generate_events,
    handled,
    listed,
    loaded,
    logged_on,
    piped,
    process,
    service,
    set_value,
    shared,
    task,
    task_logged,
    thread,
    ticket,
    touched_key,
)
from training.generators.everyday_background import BACKGROUND_TEMPLATES
from training.generators.everyday_channel_logs import CHANNEL_LOG_TEMPLATES
from training.generators.everyday_desktops import DESKTOP_TEMPLATES
from training.generators.everyday_enterprise_logs import ENTERPRISE_LOG_TEMPLATES
from training.generators.everyday_feared import FEARED_TEMPLATES
from training.generators.everyday_fleet import FLEET_TEMPLATES
from training.generators.everyday_fleet_logs import FLEET_LOG_TEMPLATES
from training.generators.everyday_guards import GUARD_TEMPLATES
from training.generators.everyday_hosts import HOST_TEMPLATES
from training.generators.everyday_logs import LOG_TEMPLATES
from training.generators.everyday_lookalikes import LOOKALIKE_TEMPLATES
from training.generators.everyday_modules import MODULE_TEMPLATES
from training.generators.everyday_places import (
    AGENT,
    APPS,
    BACKUP,
    DEFENDER,
    EDR,
    INSTALLER,
    LOW,
    LSASS,
    MS_TASK,
    S32,
    SVCHOST,
    SYSTEM,
    VENDOR_TASK,
)
from training.generators.everyday_products import PRODUCT_TEMPLATES
from training.generators.everyday_programs import PROGRAM_TEMPLATES
from training.generators.everyday_range import RANGE_EVENTS, RANGE_LOGS
from training.generators.everyday_recorded import RECORDED_TEMPLATES
from training.generators.everyday_recorded_logs import RECORDED_LOG_TEMPLATES
from training.generators.everyday_security import SECURITY_TEMPLATES
from training.generators.everyday_server_logs import SERVER_LOG_TEMPLATES
from training.generators.everyday_server_rooms import SERVER_ROOM_TEMPLATES
from training.generators.everyday_services import SERVICE_LOG_TEMPLATES, SERVICE_TEMPLATES
from training.generators.everyday_software_logs import SOFTWARE_LOG_TEMPLATES
from training.generators.everyday_sysmon import SYSMON_TEMPLATES
from training.generators.everyday_twins import TWIN_TEMPLATES
from training.generators.everyday_upkeep import UPKEEP_TEMPLATES

SOURCE = "everyday-windows"


def _powershell_engine(event: int) -> Maker:
    def make(rng: random.Random, scene: Scene) -> Facts:
        application = draw(
            rng,
            "«powershell.exe -NoProfile -File ‹dir›\\‹name›.ps1¦C:\\Windows\\system32\\WindowsPowerShell\\v1.0\\powershell.exe¦powershell_ise.exe¦C:\\Windows\\CCM\\SystemTemp\\‹guid›.ps1»",
        )
        version = draw(rng, "5.1.«14393¦17763¦19041¦20348¦22621».‹pid›")
        context = f"\tNewEngineState=Available\n\tPreviousEngineState=None\n\tSequenceNumber={rng.randrange(1, 40)}\n\tHostName=ConsoleHost\n\tHostVersion={version}\n\tHostApplication={application}\n\tEngineVersion={version}"
        first = (
            "Available"
            if event == 400
            else draw(rng, "«Registry¦Alias¦Environment¦FileSystem¦Function¦Variable¦Certificate¦WSMan»")
        )
        return make_facts(CLASSIC_POWERSHELL, event, scene, rng, {"param1": first, "param2": "None", "param3": context})

    return make


def _service_state(rng: random.Random, scene: Scene) -> Facts:
    name = draw(
        rng,
        "«Windows Update¦Background Intelligent Transfer Service¦Windows Modules Installer¦Print Spooler¦WMI Performance Adapter¦Volume Shadow Copy¦Microsoft Software Shadow Copy Provider¦Software Protection¦Windows Installer¦Application Experience¦Network List Service¦Windows Defender Antivirus Service¦‹Word› Agent¦‹Word› ‹Word› Service»",
    )
    return windows_logs.service_state(rng, scene, name, rng.choice(("running", "stopped")))


def _service_start_type(rng: random.Random, scene: Scene) -> Facts:
    name = draw(
        rng,
        "«Background Intelligent Transfer Service¦Windows Modules Installer¦Windows Update¦‹Word› Service¦Program Compatibility Assistant Service»",
    )
    old, new = rng.choice((("demand start", "auto start"), ("auto start", "demand start")))
    return windows_logs.service_start_type(rng, scene, name, old, new)


def _wmi(rng: random.Random, scene: Scene) -> Facts:
    if rng.random() < 0.4:
        name = draw(
            rng,
            "«CIMWin32¦WmiPerfClass¦Win32_WIN32_TSLOGONSETTING_Prov¦MSVDS__PROVIDER¦PolicyAgentInstanceProvider¦NetTCPIP¦‹Word›Prov»",
        )
        path = draw(
            rng,
            "«%systemroot%\\system32\\wbem\\cimwin32.dll¦%SystemRoot%\\system32\\tscfgwmi.dll¦%SystemRoot%\\System32\\‹name›.dll»",
        )
        return windows_logs.wmi_provider(rng, scene, name, path)
    query = draw(
        rng,
        "select «*¦Name,Status¦Caption» from «Win32_OperatingSystem¦Win32_Service where Name='‹name›'¦Win32_PerfFormattedData_PerfOS_Processor¦Win32_LogicalDisk¦CCM_ClientAgentConfig¦MSFT_NetAdapter¦Win32_BIOS¦__InstanceModificationEvent within ‹n› where TargetInstance isa 'Win32_Service'¦Win32_ProcessStartTrace¦__InstanceOperationEvent within 10 where TargetInstance isa 'Win32_Battery'»",
    )
    return windows_logs.wmi_query(rng, scene, query)


def _privileges(rng: random.Random, scene: Scene) -> Facts:
    names = "SeSecurityPrivilege SeBackupPrivilege SeRestorePrivilege SeTakeOwnershipPrivilege SeDebugPrivilege SeSystemEnvironmentPrivilege SeLoadDriverPrivilege SeImpersonatePrivilege SeAssignPrimaryTokenPrivilege SeTcbPrivilege".split()
    return security.special_logon(rng, scene, "\n\t\t\t".join(rng.sample(names, rng.randrange(1, len(names)))))


def _explicit(rng: random.Random, scene: Scene) -> Facts:
    process_name = draw(
        rng,
        f"«{SVCHOST}¦{S32}lsass.exe¦{S32}winlogon.exe¦{S32}taskhostw.exe¦C:\\Program Files\\Microsoft Office\\root\\Office16\\OUTLOOK.EXE»",
    )
    return security.explicit_logon(rng, scene, draw(rng, "‹user›"), draw(rng, "«localhost¦‹server›»"), process_name)


def _checked(rng: random.Random, scene: Scene) -> Facts:
    status = rng.choice(("0x0", "0x0", "0x0", "0xc000006a", "0xc0000234"))
    return security.credential_check(rng, scene, draw(rng, "‹user›"), draw(rng, "‹server›"), status)


def _firewall(rng: random.Random, scene: Scene) -> Facts:
    path = draw(rng, f"«{SYSTEM}¦{APPS}¦{AGENT}»").replace("C:", "\\device\\harddiskvolume2", 1).lower()
    return security.firewall_connection(rng, scene, path, int(draw(rng, "‹port›")))


def _policy(rng: random.Random, scene: Scene) -> Facts:
    return security.audit_policy(rng, scene, rng.choice(("%%8449", "%%8449, %%8451", "%%8451")))


def _account_changed(rng: random.Random, scene: Scene) -> Facts:
    changes = rng.choice(
        ({"DisplayName": draw(rng, "‹first› ‹Word›")}, {"PasswordLastSet": "%%1794"}, {"ScriptPath": "logon.bat"})
    )
    return security.account_changed(rng, scene, draw(rng, "‹user›"), changes)


def _defender_settings(rng: random.Random, scene: Scene) -> Facts:
    root = "HKLM\\SOFTWARE\\Microsoft\\Windows Defender\\"
    name = draw(
        rng,
        "«Signature Updates\\SignatureUpdateLastAttempted¦Scan\\LastScanRun¦SigUpdateTimestampsSinceLastHB¦Features\\EngineRing¦Diagnostics\\LastKnownGood‹Word›¦Real-Time Protection\\DpaDisabled = 0x0»",
    )
    return windows_logs.defender_state(
        rng,
        scene,
        rng.choice((5007, 2000, 1000, 1001, 1150)),
        f"{root}{name} = 0x0",
        f"{root}{name} = 0x{rng.randrange(1, 999):x}",
    )


def _script(pattern: str) -> Maker:
    def make(rng: random.Random, scene: Scene) -> Facts:
        return make_script_block(draw(rng, pattern), rng, scene)

    return make


_ROWS: dict[str, Maker] = {
    "lsass-low-by-system": access(SYSTEM, LSASS, LOW),
    "lsass-low-by-agent": access(AGENT, LSASS, f"«{LOW}¦0x1410¦0x410¦0x1010»"),
    "lsass-by-edr": access(EDR, LSASS, "«0x1000¦0x1400¦0x1010¦0x1410¦0x1438¦0x1fffff¦0x143a¦0x101541¦0x1fffff»"),
    "lsass-by-defender": access(DEFENDER, LSASS, "«0x1000¦0x1010¦0x1410¦0x101411¦0x1fffff¦0x40¦0x1418»"),
    "lsass-by-wininit": access(
        f"«{S32}wininit.exe¦{S32}csrss.exe¦{S32}services.exe¦{S32}wbem\\WmiPrvSE.exe¦{SVCHOST}¦{S32}SecurityHealthService.exe»",
        LSASS,
        "«0x1fffff¦0x1000¦0x1410¦0x1478¦0x101000»",
    ),
    "lsass-by-backup": access(BACKUP, LSASS, "«0x1000¦0x1400¦0x1410»"),
    "lsass-by-task-manager": access(
        f"«{S32}Taskmgr.exe¦{S32}perfmon.exe¦C:\\Program Files\\SysinternalsSuite\\procexp64.exe»",
        LSASS,
        "«0x1000¦0x1400¦0x101000»",
    ),
    "access-app-to-app": access(APPS, APPS, "«0x1000¦0x1fffff¦0x1400¦0x40¦0x101541¦0x1410»"),
    "access-system-to-app": access(SYSTEM, f"«{APPS}¦{SVCHOST}¦{AGENT}»", f"«{LOW}¦0x1fffff¦0x1410»"),
    "access-agent-to-all": access(f"«{AGENT}¦{EDR}¦{BACKUP}»", f"«{APPS}¦{SYSTEM}»", f"«{LOW}¦0x1410¦0x1fffff»"),
    "access-debugger": access(
        "C:\\Program Files\\Microsoft Visual Studio\\2022\\Community\\Common7\\IDE\\«devenv.exe¦Remote Debugger\\x64\\msvsmon.exe»",
        "D:\\‹project›\\bin\\Debug\\‹name›.exe",
        "0x1fffff",
    ),
    "access-werfault": access(f"{S32}WerFault.exe", f"«{APPS}¦{AGENT}»", "«0x1fffff¦0x1410¦0x1478»"),
    "file-office": created_file(
        APPS,
        "C:\\Users\\‹user›\\«Documents¦Desktop¦OneDrive - ‹Word›¦AppData\\Local\\Temp¦AppData\\Roaming\\Microsoft\\Office\\Recent»\\«~$‹name›¦‹name›¦‹Word› ‹Word›».«docx¦xlsx¦pptx¦tmp¦lnk¦pdf¦msg»",
    ),
    "file-browser-cache": created_file(
        APPS,
        "C:\\Users\\‹user›\\AppData\\Local\\«Google\\Chrome\\User Data\\Default¦Microsoft\\Edge\\User Data\\Default¦Mozilla\\Firefox\\Profiles\\‹name›.default\\cache2\\entries»\\«Cache\\f_0000‹n›¦‹hash›¦Code Cache\\js\\‹hash›_0¦Network\\Cookies-journal»",
    ),
    "file-download": created_file(
        APPS,
        "C:\\Users\\‹user›\\Downloads\\«‹Word›Setup¦‹name›¦‹Word›-‹n›.‹n›.‹n›-x64».«exe¦msi¦zip¦pdf¦docx¦csv¦crdownload»",
    ),
    "file-install": created_file(
        INSTALLER,
        "C:\\«Program Files¦Program Files (x86)¦ProgramData»\\‹Word›\\«bin\\¦lib\\¦»‹name›.«dll¦exe¦sys¦config¦json¦xml¦dat»",
    ),
    "file-windows-update": created_file(
        INSTALLER,
        "C:\\Windows\\«WinSxS\\Temp\\InFlight\\‹hash›¦SoftwareDistribution\\Download\\‹hash›¦servicing\\Packages¦System32\\DriverStore\\FileRepository\\‹name›.inf_amd64_‹hash›¦Installer\\MSI‹pid›»\\‹name›.«dll¦cat¦mum¦sys¦exe¦tmp»",
    ),
    "file-logs": created_file(
        f"«{AGENT}¦{EDR}¦{SYSTEM}»",
        "«C:\\ProgramData\\‹Word›\\Logs¦C:\\Windows\\Logs\\‹Word›¦C:\\Windows\\CCM\\Logs¦C:\\Windows\\Temp¦C:\\Windows\\Prefetch»\\«‹name›.log¦‹Word›.etl¦‹Word›-‹n›.tmp¦‹Word›.EXE-‹pid›.pf¦__PSScriptPolicyTest_‹name›.ps1»",
    ),
    "file-dump-app": created_file(
        f"«{S32}WerFault.exe¦{APPS}¦C:\\Tools\\procdump64.exe»",
        "C:\\«Users\\‹user›\\AppData\\Local\\CrashDumps¦ProgramData\\Microsoft\\Windows\\WER\\Temp¦Dumps»\\«chrome¦OUTLOOK¦w3wp¦java¦‹name›».exe.‹pid›.dmp",
    ),
    "file-startup-legit": created_file(
        INSTALLER, "C:\\ProgramData\\Microsoft\\Windows\\Start Menu\\Programs\\‹Word›\\‹Word›.lnk"
    ),
    "file-scripts-ci": created_file(
        "«C:\\Program Files\\Git\\bin\\git.exe¦C:\\actions-runner\\bin\\Runner.Worker.exe¦C:\\Program Files\\nodejs\\node.exe¦C:\\Python311\\python.exe¦C:\\agent\\bin\\Agent.Worker.exe»",
        "«D:\\a\\_work\\‹n›\\s¦C:\\Users\\‹user›\\source\\repos\\‹project›¦D:\\‹project›»\\«src\\¦node_modules\\‹name›\\¦bin\\¦.git\\objects\\‹n›\\¦»‹name›.«cs¦js¦ps1¦py¦json¦dll¦pyc¦sh»",
    ),
    "delete-temp": deleted_file(
        f"«{APPS}¦{INSTALLER}¦{AGENT}»",
        "«C:\\Windows\\Temp¦C:\\Users\\‹user›\\AppData\\Local\\Temp¦C:\\Windows\\SoftwareDistribution\\Download»\\‹name›.«tmp¦exe¦dll¦cab¦log»",
    ),
    "stream-zone": lambda rng, scene: sysmon.stream_created(
        rng,
        scene,
        draw(rng, APPS),
        draw(rng, "C:\\Users\\‹user›\\Downloads\\‹name›.«pdf¦zip¦exe¦docx»:Zone.Identifier"),
        draw(
            rng, "[ZoneTransfer]  ZoneId=3  ReferrerUrl=https://www.‹word›.com/  HostUrl=https://www.‹word›.com/‹name›"
        ),
    ),
    "file-time": lambda rng, scene: sysmon.file_time_changed(
        rng,
        scene,
        draw(rng, f"«{INSTALLER}¦{APPS}»"),
        draw(rng, "C:\\«Users\\‹user›\\AppData\\Local\\‹Word›¦Program Files\\‹Word›»\\‹name›.«tmp¦dll¦exe¦dat»"),
    ),
    "process-ended": lambda rng, scene: sysmon.process_ended(
        rng, scene, draw(rng, f"«{APPS}¦{SYSTEM}¦{AGENT}¦{S32}conhost.exe¦{S32}net.exe¦{S32}reg.exe»")
    ),
    "registry-churn": set_value(
        f"«{SYSTEM}¦{APPS}»",
        "«HKLM\\System\\CurrentControlSet\\Services\\«bam\\State\\UserSettings\\S-1-5-18¦Tcpip\\Parameters\\Interfaces\\‹guid›\\DhcpIPAddress¦W32Time\\SecureTimeLimits\\RunTime\\SecureTimeHigh¦‹Word›\\Parameters\\‹Word›»¦HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\«WindowsUpdate\\Auto Update\\LastOnline¦Explorer\\‹Word›¦Diagnostics\\DiagTrack\\‹Word›»¦HKU\\‹sid›\\Software\\«Microsoft\\Windows\\CurrentVersion\\Explorer\\UserAssist\\‹guid›\\Count\\‹name›¦Microsoft\\Office\\16.0\\Common\\‹Word›¦‹Word›\\Settings\\‹Word›»»",
        "«DWORD (0x000000‹n›)¦Binary Data¦QWORD (0x01d9a3c1-0x‹pid›)¦‹Word›¦(Empty)¦%SystemRoot%\\system32\\‹name›.dll»",
    ),
    "registry-run-legit": set_value(
        INSTALLER,
        "«HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Run¦HKLM\\SOFTWARE\\WOW6432Node\\Microsoft\\Windows\\CurrentVersion\\Run¦HKU\\‹sid›\\Software\\Microsoft\\Windows\\CurrentVersion\\Run»\\«OneDrive¦SecurityHealth¦Teams¦com.squirrel.slack.slack¦Adobe ARM¦GoogleDriveFS¦‹Word› Tray¦‹Word›Updater»",
        '"C:\\Program Files\\«Microsoft OneDrive\\OneDrive.exe" /background¦‹Word›\\‹Word›Tray.exe" -minimized¦‹Word›\\bin\\‹name›.exe"¦Google\\Drive File Stream\\GoogleDriveFS.exe" --startup_mode»',
    ),
    "registry-run-self": set_value(
        "C:\\Users\\‹user›\\AppData\\Local\\Microsoft\\Teams\\«Update.exe¦current\\Teams.exe»",
        "HKU\\‹sid›\\Software\\Microsoft\\Windows\\CurrentVersion\\Run\\com.squirrel.Teams.Teams",
        '«"C:\\Users\\‹user›\\AppData\\Local\\Microsoft\\Teams\\Update.exe"¦C:\\Users\\‹user›\\AppData\\Local\\Microsoft\\Teams\\Update.exe» --processStart "Teams.exe"«¦ --process-start-args "--system-initiated"»',
    ),
    "registry-services-legit": set_value(
        f"{S32}services.exe",
        "HKLM\\System\\CurrentControlSet\\Services\\«BITS¦wuauserv¦edgeupdate¦gupdate¦‹Word›Svc¦MpKsl‹hash›»\\«Start¦ImagePath¦ErrorControl¦DelayedAutoStart»",
        '«DWORD (0x0000000«2¦3¦4»)¦"C:\\Program Files\\‹Word›\\‹name›.exe"¦%SystemRoot%\\System32\\svchost.exe -k netsvcs -p»',
    ),
    "registry-policy": set_value(
        f"«{SVCHOST}¦{AGENT}»",
        "HKLM\\SOFTWARE\\Policies\\«Microsoft\\Windows\\WindowsUpdate\\AU\\NoAutoUpdate¦Microsoft\\Edge\\‹Word›Enabled¦Google\\Chrome\\‹Word›Policy¦Microsoft\\Windows NT\\Terminal Services\\MaxIdleTime¦Microsoft\\Windows Defender\\Scan\\ScheduleDay»",
        "«DWORD (0x0000000«0¦1¦2»)¦‹Word›»",
    ),
    "registry-keys": touched_key(
        f"«{SYSTEM}¦{APPS}¦{INSTALLER}»",
        "«HKLM\\SOFTWARE\\«Classes\\‹Word›.‹Word›¦‹Word›¦Microsoft\\Windows\\CurrentVersion\\Uninstall\\‹guid›»¦HKU\\‹sid›\\Software\\«‹Word›¦Microsoft\\Office\\16.0\\Word\\Resiliency»¦HKLM\\System\\CurrentControlSet\\Enum\\USB\\VID_‹pid›»",
    ),
    "load-system": loaded(
        f"«{APPS}¦{SYSTEM}¦{AGENT}»",
        f"{S32}«ntdll¦kernel32¦combase¦vaultcli¦samlib¦dbghelp¦dbgcore¦wbem\\fastprox¦wbem\\wbemprox¦taskschd¦amsi¦clr¦cryptdll¦wlanapi¦‹name›».dll",
        is_signed=True,
    ),
    "load-own": loaded(
        APPS,
        "C:\\Program Files\\«‹Word›¦Common Files\\‹Word›¦Google\\Chrome\\Application\\1‹n›.0.0.0¦dotnet\\shared\\Microsoft.NETCore.App\\6.0.‹n›»\\‹name›.dll",
        is_signed=True,
    ),
    "load-own-unsigned": loaded(
        "C:\\Program Files\\‹Word›\\‹name›.exe", "C:\\Program Files\\‹Word›\\«lib\\¦»‹name›.dll", is_signed=False
    ),
    "load-powershell-clr": loaded(
        f"«{S32}WindowsPowerShell\\v1.0\\powershell.exe¦{AGENT}»",
        "C:\\Windows\\«assembly\\NativeImages_v4.0.30319_64\\System.Manaa57fc8cc#\\‹hash›\\System.Management.Automation.ni.dll¦Microsoft.NET\\Framework64\\v4.0.30319\\clr.dll»",
        is_signed=False,
    ),
    "driver-legit": driver(
        "C:\\Windows\\System32\\«drivers\\«‹name›¦WdFilter¦tcpip¦ndis¦nvlddmkm¦vmci¦e1i65x64¦csagent»¦DriverStore\\FileRepository\\‹name›.inf_amd64_‹hash›\\‹name›».sys",
        "«Microsoft Windows¦Microsoft Windows Hardware Compatibility Publisher¦Intel Corporation¦NVIDIA Corporation¦VMware, Inc.¦CrowdStrike, Inc.»",
    ),
    "thread-system": thread(
        f"«{S32}csrss.exe¦{S32}wininit.exe¦{S32}winlogon.exe¦{S32}wbem\\WmiPrvSE.exe¦{S32}dwm.exe¦{S32}services.exe»",
        f"«{APPS}¦{SVCHOST}¦{S32}conhost.exe¦{S32}cmd.exe»",
        f"{S32}«KERNELBASE.dll¦ntdll.dll¦kernel32.dll»",
        "«CtrlRoutine¦-¦DbgUiRemoteBreakin»",
    ),
    "thread-edr": thread(f"«{EDR}¦{DEFENDER}¦{BACKUP}»", f"«{APPS}¦{SYSTEM}»", "-", "-"),
    "thread-vs": thread(
        "C:\\Program Files\\Microsoft Visual Studio\\2022\\Community\\Common7\\IDE\\devenv.exe",
        "D:\\‹project›\\bin\\‹name›.exe",
        f"{S32}ntdll.dll",
        "DbgUiRemoteBreakin",
    ),
    "pipe-ordinary": piped(
        f"«{APPS}¦{SYSTEM}¦{AGENT}»",
        "\\«mojo.‹pid›.‹pid›.‹hash›¦chrome.sync.‹name›¦wkssvc¦lsass¦srvsvc¦spoolss¦PIPE_EVENTROOT\\CIMV2SCM EVENT PROVIDER¦TSVCPIPE-‹guid›¦PSHost.13‹hash›.‹pid›.DefaultAppDomain.powershell¦sql\\query¦InitShutdown¦ntsvcs¦scerpc¦eventlog¦browser¦crashpad_‹pid›_‹name›¦dotnet-diagnostic-‹pid›¦docker_engine¦openssh-ssh-agent¦GoogleCrashServices\\S-1-5-18¦‹Word›Ipc‹n›»",
    ),
    "network-web": connected(f"«{APPS}¦{AGENT}¦{EDR}»", "«443¦443¦80¦8443»", "«-¦‹word›.‹word›.com¦‹host›.‹fqdn›»"),
    "network-system": connected(
        f"«{SYSTEM}¦System»", "«53¦88¦123¦135¦389¦445¦3268¦5985¦636¦49669»", "«-¦‹host›.‹fqdn›»"
    ),
    "network-admin": connected(
        f"«{S32}mstsc.exe¦C:\\Windows\\System32\\OpenSSH\\ssh.exe¦C:\\Program Files\\PuTTY\\putty.exe¦C:\\Program Files (x86)\\WinSCP\\WinSCP.exe¦C:\\Program Files\\Git\\mingw64\\bin\\git-remote-https.exe»",
        "«3389¦22¦443»",
        "«-¦‹host›.‹fqdn›»",
    ),
    "dns-web": asked_name(
        f"«{APPS}¦{SVCHOST}»",
        "«www.‹word›.com¦cdn.‹word›.net¦outlook.office365.com¦login.microsoftonline.com¦teams.microsoft.com¦clients4.google.com¦ctldl.windowsupdate.com¦settings-win.data.microsoft.com¦‹host›.‹fqdn›¦wpad.‹fqdn›¦_ldap._tcp.dc._msdcs.‹fqdn›¦raw.githubusercontent.com¦registry.npmjs.org¦pypi.org¦api.‹word›.io¦ocsp.digicert.com»",
    ),
    "handle-files": handled(
        4663,
        "File",
        "«D:\\Shares\\‹project›\\‹name›.«docx¦xlsx¦pdf»¦C:\\Users\\‹user›\\Documents\\‹name›.txt¦C:\\Windows\\System32\\«Tasks\\‹Word›¦config\\SOFTWARE¦drivers\\etc\\hosts¦‹name›.dll»»",
        f"«{APPS}¦{SYSTEM}¦{BACKUP}¦{DEFENDER}»",
        "«0x1¦0x2¦0x4¦0x10000¦0x80¦0x20000»",
    ),
    "handle-request-files": handled(
        4656,
        "File",
        "«C:\\Windows\\«Temp¦System32¦Fonts»\\‹name›.«tmp¦dll¦ttf»¦D:\\‹project›\\‹name›.log»",
        f"«{APPS}¦{SYSTEM}»",
        "«0x120089¦0x120196¦0x13019f¦0x100081»",
    ),
    "handle-lsass-system": handled(
        4656,
        "Process",
        "\\Device\\HarddiskVolume«1¦2¦3¦4»\\Windows\\System32\\lsass.exe",
        f"«{SYSTEM}¦{EDR}¦{DEFENDER}¦{AGENT}»",
        "«0x1000¦0x1400¦0x1410¦0x1010¦0x1478¦0x1fffff»",
    ),
    "access-lsass-system": handled(
        4663,
        "Process",
        "\\Device\\HarddiskVolume«1¦2¦3¦4»\\Windows\\System32\\lsass.exe",
        f"«{DEFENDER}¦{EDR}¦{S32}svchost.exe¦{S32}wbem\\WmiPrvSE.exe»",
        "«0x10¦0x1410¦0x400»",
    ),
    "handle-process": handled(
        4656,
        "Process",
        "\\Device\\HarddiskVolume2\\«Windows\\System32\\«svchost¦explorer¦winlogon»¦Program Files\\‹Word›\\‹name›».exe",
        f"«{APPS}¦{SYSTEM}¦{AGENT}»",
        "«0x1410¦0x1fffff¦0x1478»",
    ),
    "handle-keys": handled(
        4663,
        "Key",
        "\\REGISTRY\\MACHINE\\«SOFTWARE\\‹Word›\\‹Word›¦SYSTEM\\ControlSet001\\Services\\‹name›¦SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\‹Word›»",
        f"«{SYSTEM}¦{AGENT}¦{INSTALLER}»",
        "«0x1¦0x2¦0x20019¦0x10000»",
    ),
    "sam-objects-dc": handled(
        4661,
        "«SAM_DOMAIN¦SAM_USER¦SAM_GROUP¦SAM_SERVER¦SAM_ALIAS»",
        "«DC=‹word›,DC=local¦CN=‹guid›,CN=Policies,CN=System,DC=‹word›,DC=com¦‹sid›»",
        f"{S32}lsass.exe",
        "«0x2d¦0xf01ff¦0x20094¦0x201¦0x30»",
    ),
    "service-legit": service(
        "«Google Update Service (gupdate)¦Microsoft Edge Update Service (edgeupdate)¦‹Word› Agent¦‹Word› ‹Word› Service¦VMware Tools¦Mozilla Maintenance Service¦MpKsl‹hash›¦Zabbix Agent¦Dell SupportAssist¦Intel(R) ‹Word› Driver¦Microsoft Office Click-to-Run Service»",
        '«"C:\\Program Files\\‹Word›\\‹Word› ‹Word›\\‹name›.exe"¦"C:\\Program Files (x86)\\Google\\Update\\GoogleUpdate.exe" /svc¦C:\\Windows\\System32\\drivers\\‹name›.sys¦\\SystemRoot\\System32\\drivers\\‹name›.sys¦"C:\\Program Files\\Common Files\\Microsoft Shared\\ClickToRun\\OfficeClickToRun.exe" /service¦%SystemRoot%\\System32\\svchost.exe -k ‹Word›Group¦"C:\\Program Files (x86)\\Microsoft\\EdgeUpdate\\MicrosoftEdgeUpdate.exe" /svc»',
    ),
    "service-defender-driver": service(
        "MpKsl‹hash›", "C:\\ProgramData\\Microsoft\\Windows Defender\\Definition Updates\\‹guid›\\MpKslDrv.sys"
    ),
    "service-state": _service_state,
    "service-start-type": _service_start_type,
    "task-windows": task(
        MS_TASK,
        "«%windir%\\system32\\«usoclient.exe§StartScan¦defrag.exe§-c -h -o -$¦rundll32.exe§aepdu.dll,AePduRunUpdate¦compattelrunner.exe§¦sc.exe§start wuauserv¦cleanmgr.exe§/autoclean /d %systemdrive%»¦%ProgramData%\\Microsoft\\Windows Defender\\Platform\\4.18\\MpCmdRun.exe§Scan -ScheduleJob -RestrictPrivileges»",
        (4698, 4699, 4700, 4701, 4702),
    ),
    "task-vendor": task(
        VENDOR_TASK,
        "C:\\Program Files«¦ (x86)»\\«Google\\Update\\GoogleUpdate.exe§/ua /installsource scheduler¦Microsoft\\EdgeUpdate\\MicrosoftEdgeUpdate.exe§/c¦‹Word›\\‹Word›\\‹name›.exe§«-quiet¦/run ‹Word›¦»¦Common Files\\Adobe\\ARM\\1.0\\AdobeARM.exe§¦Mozilla Firefox\\firefox.exe§--backgroundtask backgroundupdate»",
        (4698, 4699, 4700, 4702),
    ),
    "task-script": task(
        "\\‹Word› ‹Word›",
        '«powershell.exe§-NoProfile -File "C:\\Program Files\\‹Word›\\Scripts\\‹name›.ps1"¦powershell.exe§-ExecutionPolicy Bypass -File D:\\‹project›\\‹name›.ps1¦cmd.exe§/c D:\\‹project›\\backup.cmd¦robocopy.exe§D:\\‹project› \\\\‹server›\\backup /MIR /LOG:D:\\‹name›.log¦C:\\Python311\\python.exe§D:\\‹project›\\‹name›.py»',
    ),
    "task-log": task_logged(
        f"«{MS_TASK}¦{VENDOR_TASK}»",
        "«C:\\Windows\\System32\\«usoclient¦rundll32¦sc».exe¦C:\\Program Files\\‹Word›\\‹name›.exe»",
    ),
    "logon-ordinary": logged_on(
        4624, (2, 3, 3, 3, 5, 5, 7, 11), f"«-¦{S32}services.exe¦{S32}svchost.exe¦{S32}winlogon.exe¦{S32}lsass.exe»"
    ),
    "logon-remote": logged_on(4624, (10,), f"«-¦{S32}svchost.exe»"),
    "logon-failed": logged_on(4625, (2, 3, 7, 10), f"«-¦{S32}svchost.exe¦{S32}winlogon.exe»"),
    "logoff": logged_on(4634, (2, 3, 10)),
    "special-logon": _privileges,
    "explicit-logon": _explicit,
    "credential-check": _checked,
    "ticket-granting": ticket(4768, "«‹user›¦‹host›$»", "krbtgt", "«0x12¦0x11»"),
    "ticket-service": ticket(4769, "«‹user›¦‹host›$»", "«‹host›$¦krbtgt¦MSSQLSvc‹n›¦‹word›_svc»", "«0x12¦0x11»"),
    "ticket-old-cipher": ticket(4769, "«‹user›¦‹host›$»", "‹host›$", "0x17"),
    "ticket-renewed": ticket(4770, "‹user›", "krbtgt", "0x12"),
    "ticket-failed": ticket(4771, "‹user›", "krbtgt/‹domain›", "0xffffffff"),
    "directory-read": directory(
        "«%{bf967aba-0de6-11d0-a285-00aa003049e2}¦%{19195a5b-6da0-11d0-afd3-00c04fd930c9}¦%{bf967a86-0de6-11d0-a285-00aa003049e2}¦dnsNode¦groupPolicyContainer»",
        "«0x10¦0x20¦0x100»",
        "«%%7684 {bf967a0a-0de6-11d0-a285-00aa003049e2} {bf967aba-0de6-11d0-a285-00aa003049e2}¦%%7685 {e0fa1e8b-9b45-11d0-afdd-00c04fd930c9}¦%%7688 {0e10c968-78fb-11d2-90d4-00c04f79dc55}»",
        "%‹guid›",
    ),
    "directory-write": directory_value(
        "CN=‹first›«¦ ‹Word›»,OU=«Users¦‹Word›¦Staff»,DC=‹word›,DC=«com¦local»",
        "user",
        "«telephoneNumber¦title¦department¦description¦mail¦physicalDeliveryOfficeName»",
        "«‹Word›¦‹n›¦‹word›@‹fqdn›»",
    ),
    "share-files": shared(
        "«‹project›¦users$¦public¦Software¦SCCMContentLib$¦print$»",
        "«‹project›\\‹name›.«docx¦xlsx¦pdf¦msi»¦‹user›\\Desktop.ini¦x64\\3\\‹name›.dll»",
    ),
    "share-domain": shared(
        "«SYSVOL¦NETLOGON»",
        "«‹fqdn›\\Policies\\‹guid›\\«gpt.ini¦Machine\\Registry.pol¦User\\Preferences\\Drives\\Drives.xml»¦logon.«bat¦vbs»»",
    ),
    "share-pipes": shared("IPC$", "«spoolss¦wkssvc¦srvsvc¦netlogon¦lsarpc¦samr¦eventlog¦MsFteWds»"),
    "share-opened": shared("«‹project›¦SYSVOL¦NETLOGON¦IPC$»", "", 5140),
    "firewall": _firewall,
    "audit-policy-on": _policy,
    "account-changed": _account_changed,
    "groups-listed": listed(
        4798, "‹user›", f"«{SYSTEM}¦{AGENT}¦{S32}mmc.exe¦C:\\Windows\\ImmersiveControlPanel\\SystemSettings.exe»"
    ),
    "members-listed": listed(
        4799, "«Administrators¦Backup Operators¦Remote Desktop Users»", f"«{SVCHOST}¦{BACKUP}¦{AGENT}»"
    ),
    "esent-ordinary": database(
        326,
        "«svchost¦taskhostw¦SearchIndexer¦wuaueng.dll¦qmgr.dll¦lsass»",
        "«C:\\Windows\\SoftwareDistribution\\DataStore\\DataStore.edb¦C:\\Users\\‹user›\\AppData\\Local\\Microsoft\\Windows\\WebCache\\WebCacheV01.dat¦C:\\ProgramData\\Microsoft\\Search\\Data\\Applications\\Windows\\Windows.edb¦C:\\Windows\\system32\\LogFiles\\Sum\\Current.mdb¦C:\\Windows\\System32\\Tasks\\‹name›.edb»",
    ),
    "esent-created": database(
        325,
        "«svchost¦qmgr.dll¦taskhostw¦wuaueng.dll»",
        "«C:\\ProgramData\\Microsoft\\Network\\Downloader\\qmgr.db¦C:\\Users\\‹user›\\AppData\\Local\\‹Word›\\‹name›.edb¦C:\\Windows\\system32\\LogFiles\\Sum\\‹guid›.mdb»",
    ),
    "esent-detached": database(
        327, "«svchost¦SearchIndexer¦taskhostw»", "C:\\«ProgramData\\Microsoft¦Windows»\\‹Word›\\‹name›.«edb¦mdb¦dat»"
    ),
    "wmi-ordinary": _wmi,
    "defender-settings": _defender_settings,
    "powershell-start": _powershell_engine(400),
    "powershell-provider": _powershell_engine(600),
    "script-blocks": _script(
        "«{ Set-StrictMode -Version 1; $_.PSMessageDetails }¦{ Set-StrictMode -Version 1; $this.Exception.InnerException.PSMessageDetails }¦prompt¦$global:?¦Get-Service ‹name› | Restart-Service¦Import-Module ActiveDirectory¦param($‹word›, $‹name›)\nWrite-Verbose \"Processing $‹word›\"\nreturn $‹name›¦Get-ChildItem ‹dir› -Filter *.log | Remove-Item -Force¦$‹word› = Get-Content '‹dir›\\‹name›.json' | ConvertFrom-Json¦Get-WindowsUpdateLog¦Install-Module ‹Word› -Scope CurrentUser¦Export-ModuleMember -Function Get-‹Word›¦if (Test-Path ‹dir›\\‹name›) { Copy-Item ‹dir›\\‹name› -Destination ‹dir› }»"
    ),
    "script-agents": _script(
        "«function Get-‹Word›Status { param([string]$‹word›) Get-CimInstance Win32_«OperatingSystem¦LogicalDisk¦Service» | Select-Object «Caption¦FreeSpace¦State» }¦$ErrorActionPreference = 'Stop'; $‹word› = (Get-ItemProperty 'HKLM:\\SOFTWARE\\‹Word›').Version; if ($‹word› -lt ‹n›) { exit 1 }¦New-Item -ItemType Directory -Path '‹dir›\\‹name›' -Force | Out-Null¦Invoke-RestMethod -Uri https://api.‹word›.com/v‹n›/‹name› -Method Get¦Get-EventLog -LogName Application -Newest ‹n› | Export-Csv ‹dir›\\‹name›.csv¦Get-Process | Sort-Object CPU -Descending | Select-Object -First ‹n›»"
    ),
    "process-agents": process(AGENT, "", f"{S32}services.exe"),
    "process-edr": process(f"«{EDR}¦{DEFENDER}»", "", f"{S32}services.exe"),
    "process-svchost": process(
        SVCHOST,
        f"«{SVCHOST}¦C:\\Windows\\system32\\svchost.exe» -k «netsvcs -p¦LocalService -p¦LocalSystemNetworkRestricted -p¦NetworkService -p¦DcomLaunch -p¦UnistackSvcGroup¦wsappx -p¦LocalServiceNetworkRestricted -p» -s «wuauserv¦BITS¦Schedule¦WinHttpAutoProxySvc¦EventLog¦Dnscache¦AppXSvc¦CDPUserSvc¦wlidsvc¦StateRepository»",
        f"{S32}services.exe",
    ),
    "process-apps": process(APPS, "", "C:\\Windows\\explorer.exe"),
    "process-chrome-child": process(
        "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
        '"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe" --type=«renderer¦gpu-process¦utility --utility-sub-type=network.mojom.NetworkService» --lang=en-US --field-trial-handle=‹pid›,i,‹pid›,‹pid›,131072 --mojo-platform-channel-handle=‹pid› /prefetch:‹n›',
        "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    ),
    "process-windows": process(
        f"{S32}«taskhostw.exe¦dllhost.exe¦RuntimeBroker.exe¦backgroundTaskHost.exe¦SearchProtocolHost.exe¦conhost.exe¦WerFault.exe¦audiodg.exe¦sihost.exe¦ctfmon.exe¦smartscreen.exe¦wermgr.exe¦MoUsoCoreWorker.exe¦consent.exe¦LogonUI.exe»",
        "«taskhostw.exe¦C:\\Windows\\system32\\DllHost.exe /Processid:‹guid›¦C:\\Windows\\System32\\RuntimeBroker.exe -Embedding¦\\??\\C:\\Windows\\system32\\conhost.exe 0xffffffff -ForceV1¦C:\\Windows\\system32\\WerFault.exe -u -p ‹pid› -s ‹pid›¦C:\\Windows\\system32\\AUDIODG.EXE 0x‹pid›¦sihost.exe¦consent.exe ‹pid› ‹pid› 0000¦C:\\Windows\\System32\\MoUsoCoreWorker.exe -Embedding»",
        SVCHOST,
    ),
}

EVERYDAY_TEMPLATES = (
    *(EventTemplate(name, BENIGN, make) for name, make in _ROWS.items()),
    *LOG_TEMPLATES,
    *SOFTWARE_LOG_TEMPLATES,
    *SERVER_LOG_TEMPLATES,
    *CHANNEL_LOG_TEMPLATES,
    *SYSMON_TEMPLATES,
    *SECURITY_TEMPLATES,
    *HOST_TEMPLATES,
    *GUARD_TEMPLATES,
    *UPKEEP_TEMPLATES,
    *MODULE_TEMPLATES,
    *DESKTOP_TEMPLATES,
    *PRODUCT_TEMPLATES,
    *PROGRAM_TEMPLATES,
    *ENTERPRISE_LOG_TEMPLATES,
    *BACKGROUND_TEMPLATES,
    *FLEET_TEMPLATES,
    *FLEET_LOG_TEMPLATES,
    *TWIN_TEMPLATES,
    *FEARED_TEMPLATES,
    *LOOKALIKE_TEMPLATES,
    *RECORDED_TEMPLATES,
    *RECORDED_LOG_TEMPLATES,
    *RANGE_EVENTS,
    *RANGE_LOGS,
    *SERVICE_TEMPLATES,
    *SERVICE_LOG_TEMPLATES,
    *SERVER_ROOM_TEMPLATES,
)


def generate(count: int, rng: random.Random) -> Iterator[Example]:
    """`count` ordinary Windows events, each kind as often as the others."""
    return generate_events(EVERYDAY_TEMPLATES, SOURCE, count, rng)
