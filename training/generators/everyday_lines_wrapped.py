"""Ordinary commands in the company that attackers keep too: a shell's `/c`, a redirection, PowerShell's switches."""

from __future__ import annotations

from training.generators.everyday_rows import fill_places
from training.generators.grammar import Template, parse_templates

# `name: command`; no technique, whatever stands around it.
_WINDOWS = r"""
ver: ver
date: echo «%DATE% %TIME%¦build %BUILD_NUMBER% started¦exit code %ERRORLEVEL%»
dir-build: dir /b «D:\builds\‹project›¦bin\Release\*.dll¦C:\ProgramData\‹Word›\logs¦\\‹server›\deploy$»
type-log: type «D:\logs\‹word›.log¦C:\ProgramData\‹Word›\version.txt¦"C:\Program Files\‹Word›\VERSION"»
findstr: findstr /«i /c:"error"¦n /r "WARN.*timeout"» D:\logs\‹word›.log
app-version: "C:\Program Files\‹Word›\bin\‹word›.exe" --version
java-version: «java -version¦node --version¦python --version¦dotnet --info¦git --version¦docker version»
ping-server: ping -n ‹n› ‹host›.‹fqdn›
nslookup-server: nslookup ‹host›.‹fqdn› ‹ip›
time-resync: w32tm /«resync /force¦query /status¦monitor /domain:‹fqdn›»
licence: cscript //nologo C:\Windows\System32\slmgr.vbs /dli
disk: fsutil volume diskfree «C:¦D:»
service-app: sc query «‹Word›Svc¦SplunkForwarder¦W3SVC¦spooler¦MSSQLSERVER»
task-app: schtasks /query /tn "\‹Word›\‹Word› Update" /fo LIST
copy-file: copy /y \\‹server›\deploy$\‹word›.xml "C:\ProgramData\‹Word›\"
msi-install: msiexec /i "C:\Windows\ccmcache\‹n›\‹Word›.msi" /qn /norestart
gp-update: gpupdate /target:computer
signatures: "C:\Program Files\Windows Defender\MpCmdRun.exe" -SignatureUpdate
sql-backup: sqlcmd -S . -E -i D:\scripts\‹word›.sql -b
build: "C:\Program Files\Microsoft Visual Studio\2022\BuildTools\MSBuild\Current\Bin\MSBuild.exe" ‹Word›.sln /m /p:Configuration=Release
test: dotnet test ‹Word›.Tests --no-build --logger trx
npm: npm «ci¦run build¦test -- --ci¦audit --json»
git-head: git «rev-parse HEAD¦describe --tags --always¦status --porcelain¦log -1 --format=%H»
printers: cscript //nologo C:\Windows\System32\Printing_Admin_Scripts\en-US\prnmngr.vbs -l
updates: wuauclt /«detectnow¦reportnow»
"""
_WINDOWS_COMPANIES = {
    "shell": "‹cmd_c› ‹command›",
    "quiet": '«cmd.exe¦C:\\Windows\\System32\\cmd.exe» /«Q /c¦Q /D /C¦s /d /c» "‹command›"',
    "kept": "«¦¦cmd /c »‹command› «> ‹file›¦>> D:\\logs\\‹word›.log 2>&1¦> %TEMP%\\‹word›.txt¦> \\\\‹server›\\inventory$\\%COMPUTERNAME%.txt¦1> C:\\Windows\\Temp\\‹name›.tmp 2>&1»",
    "chained": "«cd /d D:\\‹project›¦pushd %WORKSPACE%¦set PATH=C:\\tools\\bin;%PATH%¦chcp 65001 >nul¦timeout /t ‹n› /nobreak >nul» && ‹command›",
}
_LINUX = r"""
date: date «+%F¦-u +%s¦-Iseconds»
disk: df -h «/¦/var¦/srv»
du: du -sh /srv/‹project›
tail: tail -n ‹n› /var/log/«nginx/error¦‹word›/‹word›¦syslog».log
service: systemctl «is-active¦restart¦reload» «nginx¦‹word›¦postgresql¦docker»
curl-health: curl -fsS http://localhost:‹port›/«health¦metrics¦ready»
git: git -C /srv/‹project› «pull --ff-only¦rev-parse --short HEAD¦fetch --all -q»
make: make -C /srv/‹project› «build¦install¦test¦clean»
docker: docker «ps -q¦compose -f /srv/‹project›/compose.yml up -d¦system prune -f¦logs --tail 50 ‹word›»
python: /usr/bin/python3 /opt/‹word›/«manage.py migrate¦manage.py collectstatic --noinput¦bin/report.py --daily»
apt: apt-get -y «update¦upgrade¦autoremove»
find-old: find /var/«log¦tmp¦cache/‹word›» -name '*.«gz¦tmp¦old»' -mtime +‹n› -delete
rsync: rsync -a --delete /srv/‹project›/ backup@‹server›:/backup/‹project›/
tar: tar -czf /backup/‹project›-$(date +%F).tgz /srv/‹project›
psql: psql -U ‹word› -d ‹project› -c '«VACUUM ANALYZE¦select count(*) from ‹word›»'
"""
_LINUX_COMPANIES = {
    "shell": '«sh¦/bin/sh¦bash¦/bin/bash» -c "‹command›"',
    "kept": "‹command› «>> /var/log/‹word›.log 2>&1¦> /dev/null 2>&1¦| tee -a /var/log/‹word›.log¦> /tmp/‹word›.out¦2>/dev/null»",
    "chained": "«cd /srv/‹project›¦set -e¦export PATH=/usr/local/bin:$PATH¦umask 022»«;¦ &&» ‹command›",
}


def _keep_company(rows: str, shell: str, companies: dict[str, str]) -> tuple[Template, ...]:
    """Each command of `rows` once in each of the companies, every one a group of its own."""
    found = []
    for row in rows.strip().splitlines():
        name, _, command = row.partition(": ")
        for kind, company in companies.items():
            found.append(f"plain-{shell}-{name}-{kind} {shell}: {company.replace('‹command›', command)}")
    return parse_templates("\n".join(found))


_SCRIPTS = parse_templates(
    fill_places(r"""
# PowerShell started the way both sides start it
start-file-bypass cmd: powershell.exe -NoProfile -ExecutionPolicy Bypass -File "«C:\Program Files\‹Word›\scripts\‹word›.ps1¦C:\ProgramData\chocolatey\helpers\chocolateyInstaller.ps1¦D:\scripts\‹word›.ps1»"
start-file-hidden cmd: powershell.exe -WindowStyle Hidden -NoProfile -ExecutionPolicy Bypass -File "C:\Program Files\‹Word›\«toast¦proxy¦drives».ps1"
start-file-netlogon cmd: powershell«.exe¦» -NoLogo -NonInteractive -ExecutionPolicy Bypass -File \\‹fqdn›\NETLOGON\«logon¦printers¦drives».ps1
start-file-ccm cmd: "C:\Windows\System32\WindowsPowerShell\v1.0\powershell.exe" -NoLogo -NonInteractive -NoProfile -ExecutionPolicy Bypass -File "C:\Windows\ccmcache\‹n›\Install-‹Word›.ps1" -Silent
start-file-agent cmd: powershell.exe -NoProfile -NonInteractive -ExecutionPolicy Unrestricted -File "C:\ProgramData\«Amazon\EC2-Windows\Launch\Scripts\InitializeInstance¦PuppetLabs\facter\‹word›¦Datadog\checks.d\‹word›».ps1"
start-command-build cmd: powershell -NoProfile -ExecutionPolicy Bypass -Command "& '.\build.ps1' -Target «Publish¦Test¦Pack» -Configuration Release; exit $LASTEXITCODE"
start-command-zip cmd: powershell -NoP -C "Compress-Archive -Path .\publish\* -DestinationPath D:\artifacts\‹project›-‹n›.zip -Force"
start-command-teamcity cmd: powershell.exe -NonInteractive -ExecutionPolicy ByPass -File C:\BuildAgent\temp\buildTmp\powershell‹pid›.ps1
start-command-jenkins cmd: powershell.exe -NoProfile -NonInteractive -ExecutionPolicy Bypass -Command "& 'C:\Jenkins\workspace\‹project›@tmp\durable-‹letters8›\powershellWrapper.ps1'"
start-command-azure cmd: powershell.exe -NoLogo -NoProfile -NonInteractive -ExecutionPolicy Unrestricted -Command ". 'D:\agent\_work\_temp\‹guid›.ps1'"
start-command-gitlab cmd: pwsh -NoProfile -NoLogo -InputFormat text -OutputFormat text -NonInteractive -ExecutionPolicy Bypass -Command C:\GitLab-Runner\builds\‹project›.tmp\script.ps1
start-command-vs cmd: powershell.exe -NoE -C "&{Import-Module 'C:\Program Files\Microsoft Visual Studio\2022\Professional\Common7\Tools\Microsoft.VisualStudio.DevShell.dll'; Enter-VsDevShell ‹name›}"
start-command-sql cmd: powershell.exe -NoProfile -Command "Import-Module SqlServer; Backup-SqlDatabase -ServerInstance ‹server› -Database ‹project›"
start-command-restart cmd: powershell -Command "Restart-Service -Name «‹Word›Svc¦spooler¦W3SVC» -Force"
start-command-notify cmd: powershell -NoProfile -Command "Send-MailMessage -To it@‹fqdn› -From ‹server›@‹fqdn› -Subject 'Backup done' -SmtpServer mail.‹fqdn›"
start-command-vscode cmd: powershell.exe -NoProfile -ExecutionPolicy Bypass -Command "Import-Module 'c:\Users\‹user›\.vscode\extensions\ms-vscode.powershell-2023.‹n›.0\modules\PowerShellEditorServices\PowerShellEditorServices.psd1'; Start-EditorServices -HostName 'Visual Studio Code Host'"
start-encoded-ansible cmd: PowerShell -NoProfile -NonInteractive -ExecutionPolicy Unrestricted -EncodedCommand ‹enc_job›
start-encoded-noprofile cmd: powershell«.exe¦» -NoProfile -EncodedCommand ‹enc_job›
start-encoded-agent cmd: "C:\Windows\System32\WindowsPowerShell\v1.0\powershell.exe" -NoLogo -NonInteractive -EncodedCommand ‹enc_job›
start-encoded-chef cmd: powershell.exe -NoLogo -NonInteractive -NoProfile -ExecutionPolicy Bypass -InputFormat None -EncodedCommand ‹enc_job›
start-encoded-packer cmd: cmd /c powershell -executionpolicy bypass -encodedCommand ‹enc_job›
start-encoded-pwsh cmd: pwsh -NoProfile -NonInteractive -OutputFormat Text -EncodedCommand ‹enc_job›
# What starts a shell, and what is started through one
shell-batch cmd: ‹cmd_c› ""«C:\Program Files\‹Word›\bin\‹word›.bat¦D:\scripts\nightly.cmd¦\\‹fqdn›\NETLOGON\logon.bat»" "
shell-npm cmd: C:\Windows\system32\cmd.exe /d /s /c "«webpack --mode production¦tsc -p tsconfig.json¦eslint src --ext .ts¦vite build¦jest --ci»"
shell-start cmd: cmd /c start "" /«b¦min¦wait» "C:\Program Files\‹Word›\‹word›.exe"
shell-mkdir cmd: cmd /c if not exist "C:\ProgramData\‹Word›" mkdir "C:\ProgramData\‹Word›"
shell-for cmd: cmd /c for %i in (D:\logs\*.log) do @move "%i" E:\archive\
shell-log-append cmd: cmd.exe /c echo %DATE% %TIME% %USERNAME% logon >> \\‹server›\logs$\%COMPUTERNAME%.log
shell-nagios cmd: cmd /c echo scripts\check_‹word›.ps1 -Warning ‹n› -Critical ‹n›; exit $LastExitCode | powershell.exe -command -
shell-zabbix cmd: C:\Windows\system32\cmd.exe /C "C:\zabbix\scripts\«raid¦certs¦tasks¦veeam».bat ‹word›"
shell-sqlagent cmd: "C:\Windows\system32\cmd.exe" /c "D:\SQLJobs\‹word›.cmd" > D:\SQLJobs\log\‹word›.txt
shell-uninstall cmd: C:\Windows\System32\cmd.exe /c "C:\Program Files\‹Word›\unins000.exe" /VERYSILENT /NORESTART
shell-inno-cleanup cmd: "cmd.exe" /C ping 127.0.0.1 -n 3 > nul & rmdir /s /q "C:\Users\‹user›\AppData\Local\Temp\is-‹letters8›.tmp"
shell-conda cmd: cmd.exe /K "C:\ProgramData\Anaconda3\Scripts\activate.bat C:\ProgramData\Anaconda3"
shell-vcvars cmd: %comspec% /k "C:\Program Files\Microsoft Visual Studio\2022\Community\VC\Auxiliary\Build\vcvars64.bat"
shell-pause cmd: cmd /c ""D:\tools\‹word›\run-‹word›.bat" & pause"
""")
)

WRAPPED_LINES = (
    *_keep_company(_WINDOWS, "cmd", _WINDOWS_COMPANIES),
    *_keep_company(_LINUX, "bash", _LINUX_COMPANIES),
    *_SCRIPTS,
)
