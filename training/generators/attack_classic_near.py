"""Near misses of the classic one-liners: the same tools in their ordinary uses."""

from __future__ import annotations

from training.generators.grammar import parse_templates

CLASSIC_NEAR_LINES = parse_templates(
    r"""
# Near misses
ac-near-netstat-s cmd: netstat -s
ac-near-netstat-e cmd: netstat -e
ac-near-netstat cmd: netstat /?
ac-near-net-user cmd: net user /?
ac-near-net-help-user cmd: net help user
ac-near-net-session cmd: net session /?
ac-near-net-use cmd: net use /?
ac-near-net-file cmd: net file /?
ac-near-net-use-z cmd: net use Z: \\‹server›\‹project› /persistent:yes
ac-near-net-use-z-n2 cmd: net use Z: /delete
ac-near-nbtstat-r cmd: nbtstat -R
ac-near-nbtstat-rr cmd: nbtstat -RR
ac-near-nbtstat cmd: nbtstat /?
ac-near-netsh-interface-set cmd: netsh interface set interface "Ethernet" enabled
ac-near-netsh-interface-ipv4 cmd: netsh interface ipv4 set dnsservers "Ethernet" static ‹ip›
ac-near-netsh-interface-tcp cmd: netsh interface tcp show global
ac-near-netsh-int-tcp cmd: netsh int tcp set global autotuninglevel=normal
ac-near-netsh-winhttp-show cmd: netsh winhttp show proxy
ac-near-openfiles-local cmd: openfiles /local
ac-near-wmic cmd: wmic /?
ac-near-wmic-useraccount cmd: wmic useraccount /?
ac-near-wmic-netuse cmd: wmic netuse /?
ac-near-wmic-bios-get cmd: wmic bios get serialnumber
ac-near-wmic-cpu-get cmd: wmic cpu get name,loadpercentage
ac-near-wmic-datafile-where cmd: wmic datafile where name="C:\\Program Files\\‹Word›\\‹word›.exe" get version
ac-near-wmic-os-get cmd: wmic os get lastbootuptime
ac-near-schtasks-run-tn cmd: schtasks /run /tn "\‹Word›\‹Word› Update"
ac-near-schtasks-run-tn-n2 cmd: schtasks /run /tn "GoogleUpdateTaskMachineUA"
ac-near-schtasks-end-tn cmd: schtasks /end /tn "\‹Word›\Nightly Report"
ac-near-schtasks-query-tn cmd: schtasks /query /tn "\Microsoft\Windows\UpdateOrchestrator\Schedule Scan"
ac-near-schtasks-change-tn cmd: schtasks /change /tn "\‹Word›\Sync" /enable
ac-near-schtasks cmd: schtasks /?
ac-near-sc-query-agent cmd: sc query ‹Word›Agent
ac-near-sc-qc-agent cmd: sc qc ‹Word›Agent
ac-near-sc-start-agent cmd: sc start ‹Word›Agent
ac-near-sc-query-type cmd: sc query type= /?
ac-near-sc-failure-agent cmd: sc failure ‹Word›Agent reset= 3600 actions= restart/5000/restart/5000
ac-near-certutil-hashfile-setup cmd: certutil -hashfile ‹dir›\setup.exe SHA256
ac-near-certutil-verify-cer cmd: certutil -verify ‹word›.cer
ac-near-certutil-dump-crt cmd: certutil -dump ‹word›.crt
ac-near-certutil-store-my cmd: certutil -store My
ac-near-certutil-ping cmd: certutil -ping
ac-near-certutil-pulse cmd: certutil -pulse
ac-near-certutil cmd: certutil -?
ac-near-bitsadmin-list cmd: bitsadmin /list
ac-near-bitsadmin-list-allusers cmd: bitsadmin /list /allusers /verbose
ac-near-bitsadmin-util-version cmd: bitsadmin /util /version
ac-near-bitsadmin cmd: bitsadmin /?
ac-near-reg-query-hklm cmd: reg query HKLM\SOFTWARE\‹Word› /v Version
ac-near-reg-query-hkcu cmd: reg query HKCU\Software\‹Word›\Settings
ac-near-reg-query-hklm-n2 cmd: reg query "HKLM\SOFTWARE\Microsoft\NET Framework Setup\NDP\v4\Full" /v Release
ac-near-reg-save-hkcu cmd: reg save HKCU\Software\‹Word› ‹dir›\‹word›.hiv
ac-near-reg-export-hkcu cmd: reg export HKCU\Software\‹Word› ‹dir›\‹word›.reg /y
ac-near-reg-save cmd: reg save /?
ac-near-reg-copy-hklm cmd: reg copy HKLM\SOFTWARE\‹Word› HKLM\SOFTWARE\‹Word›.old /s
ac-near-procdump-ma-e cmd: procdump -ma -e w3wp.exe C:\dumps
ac-near-procdump64-accepteula-h cmd: procdump64.exe -accepteula -h ‹word›.exe C:\dumps\‹word›.dmp
ac-near-procdump cmd: procdump -?
ac-near-rundll32-shell32-dll cmd: rundll32.exe shell32.dll,Control_RunDLL desk.cpl
ac-near-rundll32-printui-dll cmd: rundll32.exe printui.dll,PrintUIEntry /il
ac-near-rundll32-user32-dll cmd: rundll32.exe user32.dll,LockWorkStation
ac-near-rundll32-sysdm-cpl cmd: rundll32.exe sysdm.cpl,EditEnvironmentVariables
ac-near-robocopy-d-backup cmd: robocopy D:\‹project› \\‹server›\backup\‹project› /mir /r:2 /w:5 /log:C:\Logs\robocopy.log
ac-near-robocopy cmd: robocopy /?
ac-near-esentutl-mh-programdata cmd: esentutl /mh "C:\ProgramData\Microsoft\Search\Data\Applications\Windows\Windows.edb"
ac-near-esentutl cmd: esentutl /?
ac-near-vssadmin-list-writers cmd: vssadmin list writers
ac-near-vssadmin-list-shadows cmd: vssadmin list shadows
ac-near-vssadmin-list-shadowstorage cmd: vssadmin list shadowstorage
ac-near-wbadmin-get-versions cmd: wbadmin get versions
ac-near-wbadmin-get-status cmd: wbadmin get status
ac-near-bcdedit-enum cmd: bcdedit /enum
ac-near-bcdedit-timeout-10 cmd: bcdedit /timeout 10
ac-near-wevtutil-gl-application cmd: wevtutil gl Application
ac-near-wevtutil cmd: wevtutil /?
ac-near-wevtutil-epl-application cmd: wevtutil epl Application ‹dir›\app.evtx
ac-near-auditpol-get-category cmd: auditpol /get /category:*
ac-near-auditpol-list-subcategory cmd: auditpol /list /subcategory:*
ac-near-whoami cmd: whoami /?
ac-near-systeminfo cmd: systeminfo /?
ac-near-tasklist cmd: tasklist /?
ac-near-tasklist-fi-imagename cmd: tasklist /fi "imagename eq ‹word›.exe"
ac-near-tasklist-fi-status cmd: tasklist /fi "status eq not responding"
ac-near-taskkill-im cmd: taskkill /im ‹word›.exe
ac-near-taskkill cmd: taskkill /?
ac-near-query-user cmd: query user /?
ac-near-ipconfig cmd: ipconfig /?
ac-near-ipconfig-flushdns cmd: ipconfig /flushdns
ac-near-ipconfig-renew cmd: ipconfig /renew
ac-near-arp-d cmd: arp -d *
ac-near-route-add-mask cmd: route add ‹ip› mask 255.255.255.0 ‹ip›
ac-near-nslookup-www cmd: nslookup www.‹fqdn›
ac-near-ping-t cmd: ping -t ‹server›
ac-near-tracert cmd: tracert ‹host›.‹fqdn›
ac-near-hostname cmd: hostname /?
ac-near-driverquery cmd: driverquery /?
ac-near-gpupdate-force cmd: gpupdate /force
ac-near-gpresult cmd: gpresult /?
ac-near-nltest-dsgetsite cmd: nltest /dsgetsite
ac-near-klist-purge cmd: klist purge
ac-near-setspn-l-svc cmd: setspn -L svc_‹word›
ac-near-dir-log-od cmd: dir *.log /od
ac-near-attrib-r-txt cmd: attrib -r ‹word›.txt
ac-near-tree cmd: tree /?
ac-near-where cmd: where ‹word›.exe
ac-near-where-python cmd: where python
ac-near-findstr-error-logs cmd: findstr /c:"ERROR" C:\Logs\‹word›.log
ac-near-findstr-i-warning cmd: findstr /i "warning" build.log
ac-near-find-failed-logs cmd: find /c "failed" C:\Logs\‹word›.log
ac-near-type-logs-log cmd: type C:\Logs\‹word›.log | more
ac-near-copy-report-xlsx cmd: copy report.xlsx \\‹server›\‹project›\reports\
ac-near-xcopy-d-build cmd: xcopy D:\Build\out \\‹server›\drops\‹project› /s /y
ac-near-icacls-d-grant cmd: icacls D:\‹project› /grant "‹domain›\‹Word› Users:(OI)(CI)M"
ac-near-takeown cmd: takeown /?
ac-near-icacls-d-save cmd: icacls "D:\‹project›" /save ‹dir›\acl.txt /t
ac-near-netsh-advfirewall-reset cmd: netsh advfirewall reset
ac-near-netsh-advfirewall-firewall cmd +T1686.003: netsh advfirewall firewall add rule name="‹Word› HTTPS" dir=in action=allow protocol=TCP localport=443
ac-near-msiexec-i-x64 cmd: msiexec /i ‹word›-x64.msi /qn /norestart
ac-near-msiexec-x-qn cmd: msiexec /x ‹guid› /qn
ac-near-regsvr32-s-program cmd: regsvr32 /s "C:\Program Files\‹Word›\‹word›.dll"
ac-near-shutdown-r-t cmd: shutdown /r /t 600 /c "‹Word› maintenance"
ac-near-shutdown-a cmd: shutdown /a
ac-near-curl-i-https cmd: curl.exe -I https://www.‹fqdn›/
ac-near-curl-s-http cmd: curl.exe -s http://localhost:‹port›/health
ac-near-net-stop-agent cmd: net stop ‹Word›Agent && net start ‹Word›Agent
ac-near-net-start-print cmd: net start "Print Spooler"
ac-near-net-time cmd: net time /?
ac-near-net-view cmd: net view /?
ac-near-net-share cmd: net share /?
ac-near-net-localgroup cmd: net localgroup /?
ac-near-net-accounts cmd: net accounts /?
ac-near-w32tm-resync cmd: w32tm /resync
ac-near-w32tm-query-status cmd: w32tm /query /status
ac-near-dism-online-cleanup cmd: dism /online /cleanup-image /restorehealth
ac-near-sfc-scannow cmd: sfc /scannow
ac-near-chkdsk-d-scan cmd: chkdsk D: /scan
ac-near-defrag-o cmd: defrag C: /O
ac-near-fsutil-dirty-query cmd: fsutil dirty query C:
ac-near-cipher cmd: cipher /?
ac-near-mstsc-v cmd: mstsc /v:‹host›.‹fqdn›
ac-near-cmdkey cmd: cmdkey /?
ac-near-python-m-pip cmd: python -m pip list
ac-near-python-import-sys cmd: python -c "import sys; print(sys.version)"
ac-near-python-import-psutil cmd: python -c "import psutil; print(psutil.cpu_percent(1), psutil.virtual_memory().percent)"
ac-near-perl-v cmd: perl -v
ac-near-cscript-nologo-program cmd: cscript //nologo "C:\Program Files\Microsoft Office\Office16\OSPP.VBS" /dstatus
ac-near-cscript-nologo-windows cmd: cscript //nologo C:\Windows\System32\slmgr.vbs /dli
ac-near-program-files-7 cmd: "C:\Program Files\7-Zip\7z.exe" x ‹word›.zip -oD:\‹project›
ac-near-tar-xf-zip cmd: tar -xf ‹word›-‹n›.zip -C D:\‹project›
ac-near-rclone-version cmd: rclone.exe version
ac-near-mimikatz-detection-rules text: mimikatz detection rules updated, see ticket ‹pid›
ac-near-get-help-get powershell: Get-Help Get-NetTCPConnection
ac-near-get-help-get-n2 powershell: Get-Help Get-NetTCPConnection -Examples
ac-near-get-command-nettcp powershell: Get-Command *NetTCP*
ac-near-get-help-get-n3 powershell: Get-Help Get-LocalUser -Full
ac-near-get-command-module powershell: Get-Command -Module Microsoft.PowerShell.LocalAccounts
ac-near-get-help-invoke powershell: Get-Help Invoke-WebRequest -Online
ac-near-get-nettcpsetting powershell: Get-NetTCPSetting
ac-near-test-netconnection-port powershell: Test-NetConnection ‹server› -Port 443
ac-near-get-netadapter powershell: Get-NetAdapter
ac-near-get-netipaddress powershell: Get-NetIPAddress
ac-near-get-netadapterstatistics powershell: Get-NetAdapterStatistics
ac-near-get-service-agent powershell: Get-Service ‹Word›Agent
ac-near-restart-service-agent powershell: Restart-Service ‹Word›Agent
ac-near-get-process-select powershell: Get-Process ‹word› | select CPU,WorkingSet
ac-near-get-process-id powershell: Get-Process -Id $PID
ac-near-get-help-about powershell: Get-Help about_Execution_Policies
ac-near-get-executionpolicy-list powershell: Get-ExecutionPolicy -List
ac-near-get-filehash-setup powershell: Get-FileHash ‹dir›\setup.exe -Algorithm SHA256
ac-near-get-scheduledtask-taskname powershell: Get-ScheduledTask -TaskName "‹Word› Update" | Start-ScheduledTask
ac-near-get-bitstransfer powershell: Get-BitsTransfer
ac-near-get-mppreference-select powershell: Get-MpPreference | select ScanScheduleDay,ScanScheduleTime
ac-near-update-mpsignature powershell: Update-MpSignature
ac-near-start-mpscan-scantype powershell: Start-MpScan -ScanType QuickScan
ac-near-get-smbserverconfiguration-select powershell: Get-SmbServerConfiguration | select EnableSMB1Protocol
ac-near-set-smbserverconfiguration-enablesmb1protocol powershell: Set-SmbServerConfiguration -EnableSMB1Protocol $false -Force
ac-near-get-smbshareaccess-name powershell: Get-SmbShareAccess -Name ‹project›
ac-near-get-wmiobject-win32 powershell: Get-WmiObject Win32_BIOS | select SerialNumber
ac-near-get-ciminstance-win32 powershell: Get-CimInstance Win32_LogicalDisk | select DeviceID,FreeSpace
ac-near-get-itemproperty-hklm powershell: Get-ItemProperty HKLM:\SOFTWARE\‹Word› -Name Version
ac-near-set-localuser-name powershell: Set-LocalUser -Name ‹user› -PasswordNeverExpires $false
ac-near-compress-archive-d powershell: Compress-Archive D:\Logs\*.log D:\Archive\logs_‹n›.zip
ac-near-expand-archive-zip powershell: Expand-Archive ‹word›.zip -DestinationPath D:\‹project›
ac-near-get-eventlog-logname powershell: Get-EventLog -LogName Application -Newest 20 -EntryType Error
ac-near-get-winevent-logname powershell: Get-WinEvent -LogName Application -MaxEvents 10
ac-near-get-content-logs powershell: Get-Content C:\Logs\‹word›.log -Tail 50 -Wait
ac-near-invoke-restmethod-http powershell: Invoke-RestMethod http://localhost:‹port›/health
ac-near-get-module-listavailable powershell: Get-Module -ListAvailable
ac-near-get-date-format powershell: Get-Date -Format yyyy-MM-dd
ac-near-net-servicepointmanager-securityprotocol powershell: [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12
ac-near-system-net-dns powershell: [System.Net.Dns]::GetHostEntry('‹server›').AddressList
ac-near-environment-getenvironmentvariable-path powershell: [Environment]::GetEnvironmentVariable('Path','Machine')
ac-near-ss-version bash: ss --version
ac-near-ss-help bash: ss --help
ac-near-netstat-version bash: netstat --version
ac-near-netstat-s-n2 bash: netstat -s
ac-near-lsof bash: lsof ‹lfile›
ac-near-lsof-p bash: lsof -p ‹pid›
ac-near-lsof-v bash: lsof -v
ac-near-lsof-d bash: lsof +D ‹ldir›
ac-near-ls-l-proc bash: ls -la /proc/net/stat
ac-near-ls-l-etc bash: ls -l /etc/passwd
ac-near-stat-etc-passwd bash: stat /etc/passwd
ac-near-cat-proc-net bash: cat /proc/net/dev
ac-near-cat-proc-net-n2 bash: cat /proc/net/snmp
ac-near-cut-d-f1 bash: cut -d, -f1 ‹word›.csv
ac-near-cut-d-f2 bash: cut -d: -f2 ‹lfile›
ac-near-awk-f-print bash: awk -F, '{print $2}' ‹word›.csv
ac-near-awk-s-1 bash: awk '{s+=$1} END {print s}' ‹word›.txt
ac-near-sed-i-s bash: sed -i 's/DEBUG/INFO/' /etc/‹word›/‹word›.conf
ac-near-getent-hosts bash: getent hosts ‹server›
ac-near-getent-services-https bash: getent services https
ac-near-getent-help bash: getent --help
ac-near-fuser-v-var bash: fuser -v /var/lib/dpkg/lock
ac-near-passwd-help bash: passwd --help
ac-near-useradd-help bash: useradd --help
ac-near-crontab-l bash: crontab -l
ac-near-echo-0-2 bash: echo "0 2 * * * root /usr/local/bin/backup.sh" > /etc/cron.d/backup
ac-near-echo-30-1 bash: echo "30 1 * * 0 /usr/bin/certbot renew --quiet" | crontab -u root -
ac-near-curl-fss-http bash: curl -fsS http://localhost:‹port›/health
ac-near-curl-sf-o bash: curl -sf -o /dev/null https://www.‹fqdn›/status
ac-near-systemctl-restart-nginx bash: systemctl restart nginx
ac-near-systemctl-status-sshd bash: systemctl status sshd
ac-near-systemctl-reload-postgresql bash: systemctl reload postgresql
ac-near-systemctl-daemon-reload bash: systemctl daemon-reload
ac-near-systemctl-enable-now bash: systemctl enable --now chronyd
ac-near-journalctl-u-nginx bash: journalctl -u nginx -n 50
ac-near-journalctl-disk-usage bash: journalctl --disk-usage
ac-near-service-cron-restart bash: service cron restart
ac-near-tar-czf-backup bash: tar czf /backup/‹word›-‹n›.tgz /etc/‹word›
ac-near-tar-xzf-tar bash: tar xzf ‹word›-‹n›.tar.gz -C /opt
ac-near-rsync-a-delete bash: rsync -a --delete /srv/‹word›/ backup:/srv/‹word›/
ac-near-scp-conf-deploy bash: scp ‹word›.conf deploy@‹host›.‹fqdn›:/etc/‹word›/
ac-near-ssh-uptime bash: ssh ‹user›@‹host›.‹fqdn› uptime
ac-near-wget-spider-https bash: wget --spider https://www.‹fqdn›/
ac-near-apt-get-update bash: apt-get update && apt-get -y upgrade
ac-near-dpkg-s-openssl bash: dpkg -s openssl
ac-near-rpm-q-openssl bash: rpm -q openssl
ac-near-pip-list-outdated bash: pip list --outdated
ac-near-python3-version bash: python3 --version
ac-near-python3-m-http bash: python3 -m http.server --help
ac-near-python3-m-venv bash: python3 -m venv /opt/‹word›/venv
ac-near-perl-v-n2 bash: perl -v
ac-near-nmap-version bash: nmap --version
ac-near-nc-h bash: nc -h
ac-near-tcpdump-version bash: tcpdump --version
ac-near-hashcat-version bash: hashcat --version
ac-near-openssl-x509-in bash: openssl x509 -in /etc/ssl/certs/‹word›.pem -noout -enddate
ac-near-openssl-s-client bash: openssl s_client -connect www.‹fqdn›:443 -brief
ac-near-base64-help bash: base64 --help
ac-near-chmod-644-etc bash: chmod 644 /etc/‹word›/‹word›.conf
ac-near-chown-r-www bash: chown -R www-data:www-data /var/www/‹word›
ac-near-find-var-log bash: find /var/log/‹word› -name "*.gz" -mtime +30 -delete
ac-near-find-name-pyc bash: find . -name "*.pyc" -delete
ac-near-grep-error-var bash: grep -c ERROR /var/log/‹word›/‹word›.log
ac-near-tail-f-var bash: tail -f /var/log/nginx/access.log
ac-near-du-sh-var bash: du -sh /var/log
ac-near-df-h bash: df -h
ac-near-free-m bash: free -m
ac-near-uptime bash: uptime
ac-near-ip-addr-show bash +T1016: ip addr show eth0
ac-near-ping-4 bash: ping -c 4 ‹server›
ac-near-dig-short-www bash: dig +short www.‹fqdn›
ac-near-iptables-l-n bash: iptables -L -n
ac-near-ufw-status bash: ufw status
ac-near-sestatus bash: sestatus
ac-near-lsmod-grep-kvm bash: lsmod | grep kvm
ac-near-logrotate-f-etc bash: logrotate -f /etc/logrotate.d/‹word›
ac-near-kill-hup-cat bash: kill -HUP $(cat /run/‹word›.pid)
ac-near-docker-ps bash: docker ps
ac-near-docker-compose-up bash: docker compose up -d
ac-near-docker-run-rm bash: docker run --rm -v /srv/‹word›:/data alpine tar czf /data/‹word›.tgz /data/in
ac-near-kubectl-get-pods bash: kubectl get pods -n ‹word›
ac-near-git-pull-rebase bash: git pull --rebase
ac-near-npm-ci bash: npm ci
ac-near-make-j4 bash: make -j4
ac-near-showmount-version bash: showmount --version
ac-near-sync-reboot-help bash: sync; reboot --help
"""
)
