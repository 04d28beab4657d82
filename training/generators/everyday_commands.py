"""What agents, installers, scripts and people run all day on Windows and Linux, and no technique."""

from __future__ import annotations

import random
from collections.abc import Iterator

from mitre_core.event_text import Event
from training.example import BENIGN, Example
from training.forms import wrap_command
from training.generators.evasion import add_extension, mix_case, widen_spaces
from training.generators.event_rows import Row, distinct_examples
from training.generators.everyday_admin import ADMIN_COMMANDS
from training.generators.everyday_background import BACKGROUND_COMMANDS
from training.generators.everyday_clusters import CLUSTER_COMMANDS
from training.generators.everyday_feared import FEARED_COMMANDS
from training.generators.everyday_lines_linux import LINUX_TOOL_LINES
from training.generators.everyday_lines_tools import TOOL_LINES
from training.generators.everyday_lines_windows import WINDOWS_LINES
from training.generators.everyday_lines_wrapped import WRAPPED_LINES
from training.generators.everyday_linux import LINUX_COMMANDS, audit_rows
from training.generators.everyday_linux_recorded import RECORDED_LINUX_ORDINARY_LINES
from training.generators.everyday_lookalikes import LOOKALIKE_COMMANDS
from training.generators.everyday_recorded_lines import RECORDED_COMMANDS
from training.generators.everyday_scripts import SCRIPT_COMMANDS
from training.generators.everyday_server_rooms import SERVER_ROOM_COMMANDS
from training.generators.everyday_services import SERVICE_COMMANDS
from training.generators.everyday_twins import TWIN_COMMANDS
from training.generators.grammar import SLOTS, Template, expand, parse_templates, split_alternatives

SOURCE = "everyday-commands"

EVERYDAY_COMMANDS = parse_templates(
    r"""
sccm cmd: «C:\Windows\CCM\CcmExec.exe¦C:\Windows\ccmsetup\ccmsetup.exe /mp:‹server› SMSSITECODE=P0‹n›¦C:\Windows\CCM\SCNotification.exe -Embedding¦"C:\Windows\CCM\CcmEval.exe"¦C:\Windows\ccmcache\‹n›\setup.exe /quiet /norestart»
intune-script powershell: $«r¦res» = Get-ItemProperty "HKLM:\SOFTWARE\Microsoft\IntuneManagementExtension\Policies\‹guid›" -ErrorAction SilentlyContinue; if ($«r¦res») { exit 0 } else { exit 1 }
intune-agent cmd: "C:\Program Files (x86)\Microsoft Intune Management Extension\agentexecutor.exe" -powershell "C:\Program Files (x86)\Microsoft Intune Management Extension\Policies\Scripts\‹guid›.ps1" "C:\Program Files (x86)\Microsoft Intune Management Extension\Policies\Results\‹guid›.output" "‹guid›.error" 60000 "C:\Windows\System32\WindowsPowerShell\v1.0" 0
tanium cmd: "C:\Program Files\Tanium\Tanium Client\«TaniumCX.exe" -x ‹name›¦Patch\tools\TaniumExecWrapper.exe" -c ‹pid›¦Python38\TPython.exe" ‹name›.py»
puppet cmd: "C:\Program Files\Puppet Labs\Puppet\bin\puppet.bat" agent --«onetime --no-daemonize¦test --noop»
monitoring cmd: "C:\Program Files\«NSClient++\nscp.exe" client --query check_«cpu¦drivesize¦service»¦Zabbix Agent\zabbix_agentd.exe" -t system.cpu.load¦PRTG Network Monitor\Custom Sensors\EXE\‹name›.exe" -s ‹server›»
monitor-cscript cmd: cscript.exe //NoLogo "C:\Program Files\NSClient++\scripts\check_«printer¦ad¦time¦files».vbs" -H ‹server› -w ‹n› -c ‹n›
scom-script cmd: "C:\Windows\system32\cscript.exe" /nologo "«DiscoverSQL2012DBEngineDiscovery.vbs¦GetOpsMgrDBPercentFreeSpace.vbs¦MemoryUtilization.vbs»" 0 ‹guid› ‹guid› ‹host›.‹fqdn›
edr-cmd cmd: "C:\Program Files\«CrowdStrike\CSFalconContainer.exe" --type=worker¦SentinelOne\Sentinel Agent\SentinelCtl.exe" status¦Windows Defender\MpCmdRun.exe" -SignatureUpdate¦Windows Defender\MpCmdRun.exe" Scan -ScheduleJob -RestrictPrivileges¦McAfee\Agent\cmdagent.exe" /p /c»
backup cmd: «wbadmin get versions¦vssadmin list «shadows¦writers¦volumes»¦"C:\Program Files\Veeam\Endpoint Backup\Veeam.EndPoint.Manager.exe" /backup¦robocopy D:\‹project› \\‹server›\backup\‹project› /MIR /R:‹n› /W:5 /LOG:‹dir›\‹name›.log¦sqlcmd -S ‹server› -Q "BACKUP DATABASE ‹project› TO DISK='E:\backup\‹project›.bak'"¦C:\Windows\System32\vssvc.exe»
installer cmd: msiexec«.exe¦» /«i¦x¦p» «"‹dir›\‹Word›-‹n›.‹n›.msi"¦‹guid›» /«qn¦quiet¦passive» «/norestart¦/l*v ‹dir›\‹name›.log¦REBOOT=ReallySuppress»
setup cmd: "‹dir›\‹Word›Setup-‹n›.‹n›.exe" «/S¦/silent /norestart¦/VERYSILENT /SUPPRESSMSGBOXES¦-q -norestart¦/install /quiet»
regsvr-legit cmd: regsvr32 /s "C:\Program Files\«‹Word›\‹name›.dll¦Common Files\System\ado\msado15.dll¦Microsoft Office\root\VFS\System\‹name›.ocx»"
odbc-legit cmd: odbcconf.exe «/a {configsysdsn "SQL Server" "DSN=‹name›|SERVER=‹server›|Database=‹project›"}¦/a {configdsn "ODBC Driver 17 for SQL Server" "DSN=‹Word›|SERVER=‹server›"}¦/s /lv ‹dir›\odbc.log /a {configdriver "SQL Server" CPTimeout=60}¦/?»
help-legit cmd: «hh.exe "C:\Program Files\‹Word›\‹name›.chm"¦hh.exe C:\Windows\Help\‹name›.chm¦"C:\Windows\hh.exe" ms-its:C:\Program Files\‹Word›\help.chm::/index.htm»
dotnet-install-legit cmd: C:\Windows\Microsoft.NET\Framework64\v4.0.30319\«InstallUtil.exe /LogFile= "C:\Program Files\‹Word›\‹Word›.Service.exe"¦InstallUtil.exe /u "C:\Program Files\‹Word›\‹Word›Agent.exe"¦RegAsm.exe "C:\Program Files\‹Word›\‹Word›.Interop.dll" /tlb /codebase¦RegSvcs.exe "C:\Program Files\‹Word›\‹Word›.Com.dll"¦ngen.exe executeQueuedItems /nologo»
cmstp-legit cmd: cmstp.exe «/s "C:\Program Files\‹Word› VPN\‹name›.inf"¦/u /s C:\ProgramData\‹Word›\vpn.inf¦/ni /s \\‹fqdn›\NETLOGON\vpn\‹name›.inf»
mshta-legit cmd: mshta.exe «"C:\Program Files\‹Word›\setup\wizard.hta"¦C:\Windows\System32\oobe\‹name›.hta¦"\\‹fqdn›\NETLOGON\welcome.hta"»
control-legit cmd: control.exe «/name Microsoft.«NetworkAndSharingCenter¦WindowsUpdate¦PowerOptions»¦"C:\Windows\System32\«appwiz¦ncpa¦sysdm¦timedate».cpl"¦printers»
bits-legit cmd: «bitsadmin /list /allusers¦bitsadmin /reset¦bitsadmin /util /version¦bitsadmin /info ‹guid› /verbose»
wmic-legit cmd: wmic «logicaldisk get size,freespace,caption¦bios get serialnumber¦csproduct get uuid¦datafile where name='C:\\Program Files\\‹Word›\\‹name›.exe' get version¦os get lastbootuptime /format:list¦printer list brief»
rundll-legit cmd: rundll32.exe «shell32.dll,Control_RunDLL «desk.cpl¦inetcpl.cpl¦timedate.cpl»¦printui.dll,PrintUIEntry /ga /n\\‹server›\‹name›¦C:\Windows\system32\davclnt.dll,DavSetCookie ‹server› http://‹server›/¦user32.dll,LockWorkStation¦Startupscan.dll,SusRunTask¦C:\Windows\System32\shell32.dll,SHCreateLocalServerRunDll ‹guid› -Embedding¦C:\Windows\System32\LogiLDA.dll,LogiFetch»
logon-script cmd: «net use «H:¦P:¦X:» \\‹server›\«home\‹user›¦‹project›» /persistent:no¦gpupdate /«force¦target:user»¦cscript //b \\‹fqdn›\NETLOGON\logon.vbs¦cmd /c \\‹fqdn›\SYSVOL\‹fqdn›\scripts\‹name›.bat¦kix32.exe \\‹server›\netlogon\kixtart.kix¦reg add "HKCU\Software\‹Word›\Settings" /v Server /d ‹server› /f»
gpo cmd: «gpupdate.exe /target:computer¦gpscript.exe /Startup¦gpscript.exe /Logon¦C:\Windows\system32\gpupdate.exe /wait:0»
ci-git cmd: git «clone https://github.com/‹word›/‹project›.git¦fetch --all --prune¦checkout ‹hash›¦commit -m "‹Word› ‹word›"¦push origin main¦log --oneline -‹n›¦submodule update --init¦-c credential.helper= ls-remote»
ci-dotnet cmd: dotnet «build ‹Word›.sln -c Release¦test --no-build --logger trx¦restore¦publish -o ‹dir›\out¦tool install --global ‹word›¦ef database update»
ci-msbuild cmd: «"C:\Program Files\Microsoft Visual Studio\2022\Community\MSBuild\Current\Bin\MSBuild.exe"¦msbuild» «‹Word›.sln /t:Rebuild /p:Configuration=Release /m¦‹Word›.csproj /v:m¦D:\‹project›\‹Word›.vcxproj /p:Platform=x64»
ci-node cmd: «npm ci¦npm run «build¦test¦lint»¦yarn install --frozen-lockfile¦npx tsc -p .¦node ‹dir›\‹name›.js --port ‹port›¦node_modules\.bin\webpack --mode production¦pnpm i»
ci-python cmd: «python -m pip install -r requirements.txt¦python -m pytest -q tests¦py -3 ‹dir›\‹name›.py --input ‹name›.csv¦python setup.py bdist_wheel¦pip install ‹word›==‹n›.0¦python -m venv .venv»
ci-java cmd: «mvn -B clean package¦gradlew.bat build --no-daemon¦java -Xmx‹n›00m -jar ‹dir›\‹name›.jar --server.port=‹port›¦"C:\Program Files\Java\jdk-17\bin\javac.exe" -d out ‹Word›.java»
ci-docker cmd: docker «build -t ‹word›:‹n› .¦compose up -d¦push registry.‹word›.com/‹project›:‹n›¦ps -a¦run --rm ‹word› npm test¦image prune -f»
vscode cmd: "C:\Program Files\Microsoft VS Code\Code.exe" --type=«renderer¦utility¦gpu-process» --user-data-dir="C:\Users\‹user›\AppData\Roaming\Code" --lang=en-US
browser cmd: "C:\Program Files\«Google\Chrome\Application\chrome.exe" --single-argument https://‹word›.com/‹name›¦Mozilla Firefox\firefox.exe" -contentproc --channel=‹pid› -parentBuildID 2024¦(x86)\Microsoft\Edge\Application\msedge.exe" --profile-directory=Default --type=utility»
office cmd: "C:\Program Files\Microsoft Office\root\Office16\«WINWORD.EXE" /n "C:\Users\‹user›\Documents\‹Word› ‹name›.docx" /o ""¦EXCEL.EXE" "\\‹server›\‹project›\‹name›.xlsx"¦OUTLOOK.EXE" /select outlook:calendar¦POWERPNT.EXE" /s "‹name›.pptx"»
teams cmd: "C:\Users\‹user›\AppData\Local\Microsoft\Teams\«Update.exe" --processStart "Teams.exe" --process-start-args "--system-initiated"¦current\Teams.exe" --type=renderer --enable-wer¦current\Squirrel.exe" --updateSelf=C:\Users\‹user›\AppData\Local\SquirrelTemp\Update.exe»
updaters cmd: "C:\Program Files (x86)\«Google\Update\GoogleUpdate.exe" /ua /installsource scheduler¦Microsoft\EdgeUpdate\MicrosoftEdgeUpdate.exe" /svc¦Common Files\Adobe\ARM\1.0\AdobeARM.exe" /PRODUCT:Acrobat /VERSION:‹n›.0 /MODE:3¦Dropbox\Update\DropboxUpdate.exe" /c»
windows-tasks cmd: «C:\Windows\system32\«usoclient.exe StartScan¦compattelrunner.exe -maintenance¦defrag.exe C: -h -o -$¦cleanmgr.exe /autoclean /d C:¦wuauclt.exe /RunHandlerComServer¦sppsvc.exe¦dsregcmd.exe¦deviceenroller.exe /o ‹guid› /c¦MusNotification.exe Display¦SIHClient.exe /cv ‹hash›¦disksnapshot.exe -z»¦C:\Windows\servicing\TrustedInstaller.exe¦C:\Windows\SoftwareDistribution\Download\Install\AM_Delta.exe WD /q»
svchost-user cmd: «C:\Windows\system32\backgroundTaskHost.exe -ServerName:App.AppX‹hash›.mca¦C:\Windows\System32\RuntimeBroker.exe -Embedding¦"C:\Windows\SystemApps\Microsoft.Windows.Search_cw5n1h2txyewy\SearchApp.exe" -ServerName:CortanaUI¦C:\Windows\ImmersiveControlPanel\SystemSettings.exe -ServerName:microsoft.windows.immersivecontrolpanel¦"C:\Program Files\WindowsApps\Microsoft.WindowsCalculator_11.‹pid›.0_x64__8wekyb3d8bbwe\CalculatorApp.exe"»
admin-gui cmd: mmc.exe «"C:\Windows\System32\«services¦eventvwr¦compmgmt¦diskmgmt¦gpedit¦dsa¦dhcpmgmt¦wf».msc"¦C:\Windows\System32\taskschd.msc /s¦C:\Windows\System32\perfmon.msc»
admin-service cmd: «sc query ‹name›¦sc start «spooler¦w3svc¦‹name›»¦net stop spooler & net start spooler¦net start ‹name›¦sc qc ‹name›¦iisreset /noforce¦appcmd list apppool»
admin-files cmd: «copy ‹dir›\‹name›.txt ‹dir›\¦xcopy ‹dir› D:\‹project›\ /E /I /Y¦move ‹dir›\‹name›.log ‹dir›\old\¦del /q ‹dir›\*.tmp¦mkdir ‹dir›\‹name›¦ren ‹dir›\‹name›.txt ‹name›.bak¦attrib -r ‹dir›\‹name›.cfg¦type ‹dir›\‹name›.ini¦tar -xf ‹dir›\‹name›.zip¦forfiles /p ‹dir› /s /m *.log /d -‹n› /c "cmd /c del @path"»
admin-net cmd: «ping -n ‹n› ‹server›¦ipconfig /flushdns¦ipconfig /renew¦nslookup ‹host›.‹fqdn›¦w32tm /resync¦w32tm /query /status¦pathping ‹ip›¦netsh winsock reset¦netsh wlan disconnect¦curl -s https://‹word›.com/health»
admin-print cmd: «cscript C:\Windows\System32\Printing_Admin_Scripts\en-US\prnmngr.vbs -l¦printbrm -b -s \\‹server› -f ‹file›¦rundll32 printui.dll,PrintUIEntry /dl /n "‹Word›"»
admin-disk cmd: «chkdsk D: /scan¦fsutil volume diskfree D:¦diskpart /s ‹dir›\‹name›.txt¦dism /online /cleanup-image /startcomponentcleanup¦sfc /scannow¦manage-bde -status C:¦compact /c /s:‹dir›»
admin-cert cmd: «certutil -pulse¦certutil -verify ‹dir›\‹name›.cer¦certutil -hashfile ‹dir›\‹name›.iso SHA256¦certreq -enroll -machine -q ‹Word›¦certutil -viewstore my»
admin-event cmd: «wevtutil qe Application /c:‹n› /rd:true /f:text¦wevtutil gl Security¦wevtutil el¦wevtutil epl System ‹dir›\‹name›.evtx¦eventcreate /t information /id ‹n› /l application /d "‹Word› done"»
admin-reg-read cmd: reg query "«HKLM¦HKCU»\SOFTWARE\«‹Word›\‹Word›¦Microsoft\Windows\CurrentVersion\Uninstall\‹guid›¦Microsoft\Office\ClickToRun\Configuration»" /v «Version¦DisplayVersion¦InstallPath»
admin-reg-write cmd: reg add "«HKLM¦HKCU»\SOFTWARE\«‹Word›\‹Word›¦Policies\‹Word›»" /v ‹Word› /t REG_«SZ /d ‹word›¦DWORD /d ‹n›» /f
admin-reg-uninstall cmd: reg delete "HKCU\Software\‹Word›" /f
admin-sched cmd: «schtasks /query /tn "\‹Word› Backup"¦schtasks /run /tn "\‹Word›\‹Word›Update"¦schtasks /end /tn ‹name›¦schtasks /change /tn "\Microsoft\Windows\Defrag\ScheduledDefrag" /enable»
admin-sql cmd: «sqlcmd -S ‹server› -d ‹project› -i ‹dir›\‹name›.sql¦bcp ‹project›.dbo.‹word› out ‹dir›\‹name›.dat -c -T -S ‹server›¦osql -E -Q "select @@version"¦sqlplus -S ‹user›@‹project› @‹name›.sql»
admin-remote cmd: «mstsc /v:‹server›¦msra /offerRA ‹server›¦ssh ‹user›@‹server›¦scp ‹dir›\‹name›.zip ‹user›@‹ip›:/tmp/¦putty -ssh ‹user›@‹server›»
admin-power cmd: «shutdown /r /t ‹n› /c "patching"¦powercfg /setactive scheme_balanced¦powercfg /hibernate off¦logoff ‹n›¦rundll32 powrprof.dll,SetSuspendState»
admin-edit cmd: «notepad.exe ‹dir›\‹name›.txt¦"C:\Program Files\Notepad++\notepad++.exe" "‹dir›\‹name›.config"¦write.exe ‹name›.rtf¦mspaint ‹dir›\‹name›.png¦calc.exe¦explorer.exe ‹dir›¦snippingtool.exe»
defender-legit powershell: «Update-MpSignature¦Get-MpComputerStatus | select AntivirusSignatureLastUpdated¦Start-MpScan -ScanType QuickScan¦Get-MpThreatDetection»
ad-admin powershell: «Unlock-ADAccount -Identity ‹user›¦Get-ADComputer ‹server› -Properties LastLogonDate¦Move-ADObject 'CN=‹first›,OU=New' -TargetPath 'OU=Staff,DC=‹word›,DC=com'¦Set-ADUser ‹user› -Title '‹Word›'¦repadmin /replsummary»
exchange-admin powershell: «Get-Mailbox ‹user› | fl DisplayName¦Set-MailboxAutoReplyConfiguration ‹user› -AutoReplyState Disabled¦Get-MessageTrackingLog -Sender ‹user›@‹fqdn› -Start (Get-Date).AddHours(-‹n›)¦Connect-ExchangeOnline»
iis-admin powershell: «Import-Module WebAdministration; Restart-WebAppPool ‹word›¦Get-Website | select name,state¦New-WebBinding -Name ‹word› -Port ‹port›¦Get-IISAppPool»
hyperv-admin powershell: «Get-VM | where State -eq Running¦Checkpoint-VM -Name ‹word› -SnapshotName ‹name›¦Get-VMSwitch¦Resize-VHD -Path D:\‹name›.vhdx -SizeBytes ‹n›GB»
files-ps powershell: «Get-ChildItem ‹dir› -Recurse -Filter *.log | Where-Object LastWriteTime -lt (Get-Date).AddDays(-‹n›) | Remove-Item¦Copy-Item ‹dir›\‹name›.zip \\‹server›\‹project›¦Expand-Archive ‹dir›\‹name›.zip -DestinationPath ‹dir›¦Get-Content ‹dir›\‹name›.log -Tail ‹n› -Wait¦Test-Path ‹dir›\‹name›»
reports-ps powershell: «Get-Service ‹Word›* | where Status -eq Stopped | Export-Csv ‹dir›\‹name›.csv¦Get-EventLog System -Newest ‹n› -EntryType Error¦Get-HotFix -Id KB50‹pid›¦Get-Process w3wp | sort WS -desc | select -first ‹n›¦Get-Volume | ft DriveLetter,SizeRemaining¦Send-MailMessage -To ‹user›@‹fqdn› -Subject '‹Word› report' -SmtpServer ‹server›»
modules-ps powershell: «Install-Module ‹Word›Tools -Scope CurrentUser -Force¦Import-Module ‹Word›¦Update-Module¦Get-Module -ListAvailable¦Register-PSRepository -Name ‹word› -SourceLocation https://‹word›.com/nuget»
rest-ps powershell: «Invoke-RestMethod -Uri https://api.‹word›.com/v‹n›/‹project› -Headers @{ Authorization = $token }¦$r = Invoke-WebRequest https://‹host›.‹fqdn›/health -UseBasicParsing; $r.StatusCode¦(Invoke-RestMethod https://‹word›.atlassian.net/rest/api/2/issue/‹n›).fields.summary»
functions-ps powershell: function «Get¦Set¦Test¦Update»-‹Word› { [CmdletBinding()] param([Parameter(Mandatory)][string]$‹word›, [int]$Timeout = ‹n›) Write-Verbose "‹Word› $‹word›"; return @{ Name = $‹word›; Ok = $true } }
dsc-ps powershell: Configuration ‹Word› { Node '‹server›' { WindowsFeature ‹Word› { Ensure = 'Present'; Name = 'Web-Server' } File ‹Word› { DestinationPath = '‹dir›\‹name›'; Ensure = 'Present' } } }
ansible-win powershell: $ErrorActionPreference = 'Stop'; $exec_wrapper = { param($payload) Set-StrictMode -Version 2; $data = ConvertFrom-Json $payload; & $data.module_entry }; &$exec_wrapper '{"module":"win_«copy¦service¦feature¦package»","name":"‹word›"}'
choco-ps powershell: «choco upgrade all -y¦choco install ‹word› --version ‹n›.‹n› -y¦winget upgrade --all¦Install-WindowsFeature Web-Server -IncludeManagementTools¦Enable-WindowsOptionalFeature -Online -FeatureName ‹Word›»
linux-cron bash: «/usr/lib/sa/sa1 1 1¦run-parts /etc/cron.hourly¦/usr/sbin/logrotate /etc/logrotate.conf¦/usr/bin/updatedb¦/usr/lib/apt/apt.systemd.daily install¦test -x /usr/sbin/anacron || run-parts --report /etc/cron.daily¦/usr/sbin/fstrim -av¦/usr/bin/mandb --quiet»
linux-packages bash: «sudo ¦»«apt-get update¦apt-get install -y ‹word›¦yum -y update¦dnf install ‹word›¦apt list --upgradable¦dpkg -l ‹word›¦rpm -qa ‹word›¦snap refresh¦apk add --no-cache ‹word›»
linux-systemd bash: «systemctl «restart¦status¦reload¦is-active» «nginx¦docker¦‹word›¦sshd¦postgresql»¦journalctl -u ‹word› --since today¦systemctl daemon-reload¦systemd-tmpfiles --clean¦loginctl enable-linger ‹word›¦timedatectl status»
linux-docker bash: «docker ps --format '{{.Names}}'¦docker build -t ‹word›:‹n› .¦docker logs --tail ‹n› ‹word›¦docker compose pull¦runc --root /run/docker/runtime-runc/moby --log /run/log.json state ‹hash›¦containerd-shim-runc-v2 -namespace moby -id ‹hash› start¦docker exec ‹word› redis-cli ping»
linux-k8s bash: «kubectl get pods -n ‹project›¦kubectl apply -f ‹lfile›¦kubectl logs -f deploy/‹word›¦helm upgrade --install ‹word› ./chart -n ‹project›¦kubelet --config=/var/lib/kubelet/config.yaml¦calico-node -felix-live¦pause¦kubectl rollout status deploy/‹word›»
linux-monitor bash: «/usr/lib/nagios/plugins/check_«disk -w ‹n›% -c 5%¦load -w 5 -c 10¦http -H ‹server›»¦/usr/sbin/zabbix_agentd -c /etc/zabbix/zabbix_agentd.conf¦/opt/splunkforwarder/bin/splunkd -p 8089 start¦node_exporter --web.listen-address=:9100¦telegraf --config /etc/telegraf/telegraf.conf¦df -P¦vmstat 1 2¦uptime»
linux-ansible bash: /bin/sh -c '«echo ~‹first› && sleep 0¦( umask 77 && mkdir -p "/tmp/ansible-tmp-170‹pid›.‹n›" && echo done )¦/usr/bin/python3 /home/‹first›/.ansible/tmp/ansible-tmp-170‹pid›/AnsiballZ_«setup¦copy¦service».py && sleep 0¦rm -f -r /home/‹first›/.ansible/tmp/ansible-tmp-170‹pid›/ > /dev/null 2>&1 && sleep 0»'
linux-puppet bash: «/opt/puppetlabs/puppet/bin/ruby /opt/puppetlabs/puppet/bin/puppet agent --onetime --no-daemonize¦/opt/puppetlabs/puppet/bin/facter --json¦chef-client --daemonize --interval 1800¦salt-minion --daemon¦/usr/bin/rpm -q ‹word› --nosignature»
linux-git bash: «git pull --rebase¦git status --porcelain¦git log -‹n› --oneline¦git clone git@github.com:‹word›/‹project›.git¦git rev-parse HEAD¦git fetch origin ‹word›¦git diff --stat»
linux-build bash: «make -j‹n›¦cmake -S . -B build -DCMAKE_BUILD_TYPE=Release¦gcc -O2 -Wall -c ‹name›.c -o ‹name›.o¦go build ./...¦cargo build --release¦npm ci¦python3 -m pytest -q¦mvn -q package¦/usr/lib/gcc/x86_64-linux-gnu/11/cc1 -quiet ‹name›.c¦ld -o ‹name› ‹name›.o -lc»
linux-files bash: «ls -l ‹ldir›¦cp -a ‹lfile› ‹ldir›¦mv ‹lfile› ‹lfile›¦rm -f ‹lfile›¦mkdir -p ‹ldir›/‹name›¦find ‹ldir› -name '*.log' -mtime +‹n› -delete¦tar -czf ‹lfile› ‹ldir›¦gzip ‹lfile›¦rsync -a ‹ldir›/ ‹server›:/backup/¦tail -n ‹n› ‹lfile›¦wc -l ‹lfile›¦touch ‹lfile›¦du -sh ‹ldir›»
linux-text bash: «grep -c error ‹lfile›¦awk '{print $1}' ‹lfile› | sort | uniq -c¦sed -i 's/‹word›/‹project›/' ‹lfile›¦cut -d, -f2 ‹lfile›¦jq '.items[].name' ‹name›.json¦sort -u ‹lfile›¦head -‹n› ‹lfile›¦vim ‹lfile›¦less ‹lfile›¦diff ‹lfile› ‹lfile›¦echo "‹word› done" >> ‹lfile›»
linux-db bash: «pg_dump -Fc ‹project› -f ‹lfile›¦psql -U ‹user› -d ‹project› -c 'select count(*) from ‹word›'¦mysqldump --single-transaction ‹project› > ‹lfile›¦redis-cli info memory¦mongodump --db ‹project› --out ‹ldir›¦vacuumdb --all --analyze»
linux-web bash: «nginx -t¦nginx -s reload¦certbot renew --quiet¦apachectl graceful¦curl -fsS http://localhost:‹port›/health¦php-fpm: pool www¦/usr/sbin/apache2 -k start¦gunicorn -w ‹n› ‹word›:app»
linux-shells bash: «bash --login¦sh -c 'exit 0'¦/bin/sh -c "cd ‹ldir› && ./‹name›.sh"¦clear¦tty -s¦dircolors -b¦/usr/bin/lesspipe¦tput colors»
linux-backup bash: «restic backup ‹ldir›¦borg create ::‹name› ‹ldir›¦rsnapshot daily¦duplicity ‹ldir› s3://‹name›¦bconsole -c /etc/bacula/bconsole.conf¦rclone sync ‹ldir› remote:‹project›¦tar -C / -cpzf ‹lfile› etc home»
linux-cloud bash: «aws s3 sync ‹ldir› s3://‹name›¦az vm restart -g rg-‹project› -n ‹word›-‹n›¦gcloud compute instances start ‹word›-‹n›¦terraform apply -auto-approve¦cloud-init modules --mode=final¦/usr/bin/amazon-ssm-agent¦waagent -run-exthandlers¦google_guest_agent»
"""
)

# A command that is told apart by its words is a group of its own.
_SPLIT = tuple(
    part
    for one in (*WINDOWS_LINES, *WRAPPED_LINES, *TOOL_LINES, *LINUX_TOOL_LINES, *RECORDED_LINUX_ORDINARY_LINES)
    for part in split_alternatives(one)
)
TEMPLATES = (
    *EVERYDAY_COMMANDS,
    *ADMIN_COMMANDS,
    *LINUX_COMMANDS,
    *SCRIPT_COMMANDS,
    *BACKGROUND_COMMANDS,
    *TWIN_COMMANDS,
    *FEARED_COMMANDS,
    *LOOKALIKE_COMMANDS,
    *RECORDED_COMMANDS,
    *SERVICE_COMMANDS,
    *CLUSTER_COMMANDS,
    *SERVER_ROOM_COMMANDS,
    *_SPLIT,
)


def generate(count: int, rng: random.Random) -> Iterator[Example]:
    """`count` ordinary commands as events, each kind as often as the others."""
    rows = [(f"{SOURCE}/{one.name}", _row(one)) for one in TEMPLATES] + audit_rows(SOURCE)
    return distinct_examples(lambda chance: chance.choice(rows), SOURCE, count, rng)


def _row(template: Template) -> Row:
    def make(rng: random.Random) -> tuple[Event, str]:
        command = expand(template.pattern, rng, SLOTS)
        # Ordinary typing varies too: a habit of writing must not mark an attack.
        if template.shell != "bash" and rng.random() < 0.08:
            command = rng.choice((mix_case, widen_spaces, add_extension))(command, rng)
        platform = "linux" if template.shell == "bash" else "windows"
        return wrap_command(command, rng, platform=platform, shell=template.shell), BENIGN

    return make
