"""Short discovery and impact commands, alone and in several companies: a shell's, a redirection's, a remote one's."""

from __future__ import annotations

from training.generators.grammar import Template

# `technique name: command`, or `- name: command` for a near miss. The command tells the label, whatever stands around it.
_WINDOWS = r"""
T1087.001 net-users: «net¦net.exe¦net1» «user¦users»
T1087.001 net-user-one: «net¦net1» user «administrator¦Administrator¦guest¦DefaultAccount¦‹first›»
T1087.001 wmic-useraccount: «wmic¦wmic.exe» useraccount «list¦list brief¦get name,sid¦get Name,Status»
T1087.002 net-user-domain: «net¦net1» «user¦users¦user ‹user›» /«domain¦do»
T1069.001 net-localgroup: «net¦net.exe¦net1» localgroup«¦ administrators¦ Administrators»
T1069.002 net-group: «net¦net1» group« "Domain Admins"¦ "Enterprise Admins"¦ "Schema Admins"¦» /«domain¦do»
T1018 net-group-machines: «net¦net1» group "Domain «Computers¦Controllers»" /«domain¦do»
T1018 net-view: «net¦net.exe¦net1» view«¦ /all¦ /domain¦ /all /domain¦ /domain:‹domain›»
T1018 dclist: «nltest¦nltest.exe» /«dclist:¦dclist:‹domain›¦dclist:‹fqdn›¦dsgetdc:‹domain›»
T1482 trusts: «nltest¦nltest.exe» /«domain_trusts¦domain_trusts /all_trusts¦trusted_domains»
T1135 net-view-host: «net¦net1» view \\«‹server›¦localhost¦127.0.0.1»« /all¦»
T1135 net-share: «net¦net.exe¦net1» share
T1049 netstat: «netstat¦netstat.exe¦NETSTAT.EXE»«¦ -an¦ -ano¦ -anob¦ -nao¦ -na¦ -naop tcp»
T1049 net-session: «net¦net.exe¦net1» «session¦sessions»
T1049 net-use: «net¦net1» use
T1016 ipconfig: «ipconfig¦ipconfig.exe» «/all¦/displaydns»
T1016 arp: «arp¦arp.exe¦ARP.EXE» -a
T1016 route: «route¦route.exe» print
T1016 nbtstat: «nbtstat¦nbtstat.exe» -«n¦c»
T1016 interfaces: netsh interface «show interface¦ip show config¦ipv4 show addresses»
T1016 net-config: «net¦net1» config «workstation¦server»
T1016.001 internet: «ping -n 1 8.8.8.8¦ping -n 1 google.com¦ping www.google.com¦tracert -h 3 8.8.8.8¦ping 1.1.1.1»
T1033 whoami: «whoami¦whoami.exe»
T1033 whoami-all: «whoami¦whoami.exe» /«all¦priv¦user¦groups /priv»
T1033 quser: «quser¦query user¦qwinsta¦query session¦quser.exe»
T1082 systeminfo: «systeminfo¦systeminfo.exe»
T1082 hostname: «hostname¦hostname.exe¦HOSTNAME.EXE¦echo %COMPUTERNAME%»
T1082 hotfixes: wmic qfe «list¦get hotfixid¦get Caption,Description,HotFixID,InstalledOn¦list brief»
T1057 tasklist: «tasklist¦tasklist.exe»«¦ /v¦ /fo csv¦ /V /FO CSV»
T1057 process-list: «qprocess *¦query process¦wmic process list brief¦wmic process get name,processid¦wmic process get Caption,CommandLine»
T1007 sc-query: sc«¦.exe» «query¦queryex¦query state= all¦query type= service»
T1007 net-start: «net¦net.exe¦net1» start
T1007 tasklist-svc: «tasklist¦tasklist.exe» /svc
T1201 net-accounts: «net¦net.exe¦net1» accounts« /domain¦»
T1124 net-time: «net time¦net time /domain¦net time \\‹server›¦w32tm /tz¦net1 time»
T1083 dir-root: dir «C:\¦/s C:\¦/a C:\ProgramData¦\\‹server›\c$¦D:\ /s /b¦/s /b C:\Users\‹user›»
T1083 tree: tree «/f¦/F /A C:\Users¦C:\ /f¦/F D:\»
T1012 run-keys: reg query «HKLM¦HKCU»\Software\Microsoft\Windows\CurrentVersion\«Run¦RunOnce¦Policies\Explorer\Run»
T1518 programs: wmic product «get name¦get name,version¦list brief¦get Name,Vendor»
T1518.001 antivirus: wmic /namespace:\\root\securitycenter2 path antivirusproduct get «displayName¦displayName,pathToSignedProductExe¦* /value»
T1518.001 defender-state: sc query «windefend¦WinDefend¦Sense¦SysmonDrv»
T1615 gpresult: «gpresult¦gpresult.exe» /«r¦z¦v¦scope computer /v»
T1652 drivers: «driverquery¦driverquery.exe»«¦ /v¦ /si¦ /fo csv»
T1614.001 code-page: «chcp¦chcp.com»
T1490 shadows: «vssadmin¦vssadmin.exe» delete shadows /all« /quiet¦»
T1490 shadows-wmic: «wmic¦wmic.exe» shadowcopy delete« /nointeractive¦»
T1490 recovery: bcdedit«¦.exe» /set {default} «recoveryenabled no¦recoveryenabled No¦bootstatuspolicy ignoreallfailures»
T1490 catalog: wbadmin«¦.exe» delete «catalog -quiet¦catalog¦systemstatebackup -keepVersions:0»
T1685.005 log-clear: wevtutil«¦.exe» «cl¦clear-log» «System¦Security¦Application¦security¦system»
T1489 net-stop: net stop «MSSQLSERVER¦MSSQL$SQLEXPRESS¦SQLWriter¦VeeamBackupSvc¦MSExchangeIS¦vmms»« /y¦»
T1486 cipher: cipher /e /s:«C:\Users¦D:\»
T1033 user-name: echo %«USERNAME¦USERDOMAIN%\%USERNAME»%
- net-user-help: «net¦net1¦net.exe» «user¦users» /«?¦help»
- net-help: net help «user¦localgroup¦view¦accounts¦use¦session»
- net-use-own: net use «H:¦P:¦Z:» «/delete¦/delete /y¦\\‹server›\home$\‹user› /persistent:yes»
- net-start-own: «net¦net.exe» «start¦stop» «spooler¦W3SVC¦wuauserv¦"Print Spooler"¦BITS¦TermService»
- net-accounts-own: net accounts /«maxpwage:90¦minpwlen:12¦lockoutthreshold:5»
- net-config-own: net config server /«autodisconnect:30¦srvcomment:"‹Word›"¦hidden:no»
- net-time-set: net time \\‹server› /set /yes
- net-computer: «dsadd computer "CN=‹server›,OU=‹Word›,DC=‹word›,DC=com"¦netdom join %COMPUTERNAME% /domain:‹fqdn›»
- net-send: msg «*¦‹user›» /time:60 "‹Word› ‹word› at 18:00"
- ipconfig-own: «ipconfig¦ipconfig.exe» /«flushdns¦renew¦release¦registerdns¦setclassid Ethernet»
- route-own: route «add ‹ip› mask 255.255.255.0 ‹ip›¦delete ‹ip›¦-p add ‹ip› mask 255.255.0.0 ‹ip› metric ‹n›»
- arp-own: arp -«s ‹ip› 00-aa-00-62-c6-09¦d ‹ip›¦d *»
- nbtstat-own: nbtstat -«R¦RR»
- netstat-help: netstat «-e¦-s -p tcp¦/?»
- netsh-own: netsh «winsock reset¦int ip reset¦interface set interface "Ethernet" enable¦interface ip set dns "Ethernet" static ‹ip›¦http add urlacl url=http://+:‹port›/ user=‹user›»
- ping-own: ping -«n ‹n› ‹server›¦a ‹server›¦t ‹server›¦n 5 127.0.0.1»
- nslookup-own: nslookup «‹server›¦‹host›.‹fqdn›»
- whoami-help: whoami /?
- systeminfo-help: systeminfo /?
- wmic-own: wmic «os get lastbootuptime¦datafile where name='C:\\‹name›.exe' get version¦printer where default=true get name¦volume get label,freespace¦alias list brief¦cpu get loadpercentage»
- wmic-uninstall: wmic product where name="‹Word› ‹word›" call uninstall /nointeractive
- tasklist-own: tasklist /fi "«imagename eq ‹word›.exe¦pid eq ‹pid›¦status eq not responding»"
- taskkill-own: taskkill /«im ‹word›.exe¦f /im ‹word›.exe¦pid ‹pid›»
- sc-own: sc«¦.exe» «start ‹name›¦stop ‹name›¦query ‹name›¦qc ‹name›¦queryex ‹name›¦qfailure ‹name›»
- w32tm-own: w32tm /«resync¦resync /rediscover¦config /update¦query /status¦query /source»
- dir-own: dir «‹dir›\*.log¦*.txt¦/od ‹dir›\‹word›¦%TEMP%\‹word›*»
- tree-help: tree /?
- reg-own: reg query «HKCU\Software\‹Word›¦"HKLM\SOFTWARE\‹Word›\‹Word›" /v Version¦HKLM\SOFTWARE\‹Word› /v InstallDir»
- reg-add-own: reg add HKCU\Software\‹Word› /v «‹Word›¦Theme¦LastRun» /t REG_«SZ¦DWORD» /d ‹n› /f
- gpupdate-own: «gpupdate¦gpupdate.exe» /«force¦target:user¦wait:0»
- klist-own: klist «purge¦get krbtgt/‹fqdn›»
- driver-own: pnputil /«add-driver ‹dir›\‹name›.inf /install¦scan-devices¦restart-device "PCI\VEN_‹pid›"»
- code-page-set: chcp «65001¦437¦850¦1252»« > nul¦»
- shadows-own: vssadmin «list writers¦list providers¦list volumes¦resize shadowstorage /for=D: /on=D: /maxsize=10%»
- recovery-own: bcdedit«¦.exe» «/set {default} recoveryenabled yes¦/deletevalue {current} safeboot¦/timeout 10¦/export ‹dir›\bcd.bak¦/set {default} bootstatuspolicy displayallfailures»
- wbadmin-own: wbadmin «get status¦get versions¦get disks¦start backup -quiet¦delete backup -keepVersions:‹n› -quiet»
- wevtutil-own: wevtutil«¦.exe» «gl Security¦gli Application¦el¦sl Security /ms:‹pid›000¦im ‹name›.man¦set-log System /rt:true»
- cipher-own: cipher «/c ‹file›¦/y¦/u /n»
- echo-own: echo «%DATE% %TIME%¦%~dp0¦‹Word› done¦off¦.¦%ERRORLEVEL%¦%PATH%¦%TEMP%»
- hostname-own: «ver¦cls¦date /t¦time /t¦vol¦title ‹Word›¦exit 0¦rem ‹word›¦set ‹Word›=‹n›¦timeout /t 10 /nobreak»
- quser-own: «logoff ‹n› /server:‹server›¦tscon ‹n›¦tsdiscon¦reset session ‹n›»
- copy-own: copy /y «‹dir›\‹name›.log ‹dir›\old¦\\‹server›\‹project›\‹name›.xlsx D:\‹Word›»
- type-own: type «‹dir›\‹name›.log¦readme.txt¦‹name›.ini | more»
- del-own: del /q «%TEMP%\‹word›*.tmp¦‹dir›\*.bak¦C:\inetpub\‹word›\cache\*»
- mkdir-own: «mkdir¦md» «‹dir›\‹word›¦D:\‹project›\old»
- shutdown-own: shutdown /«r /t ‹n›00¦a¦r /f /t 60 /c "‹Word› update"»
- powercfg-own: powercfg /«batteryreport¦hibernate off¦setactive scheme_balanced¦requests»
- defrag-own: «chkdsk C: /scan¦defrag C: /O¦sfc /verifyonly¦dism /online /cleanup-image /checkhealth»
"""
_LINUX = r"""
T1033 whoami: «whoami¦id¦/usr/bin/whoami¦/usr/bin/id -a»
T1033 who: «w¦who¦users¦last¦who -a¦last -a»
T1049 netstat: «netstat¦/bin/netstat» -«plant¦antp¦tulpn¦anp»
T1049 ss: «ss¦/usr/sbin/ss» -«tunap¦antp¦tulpn¦ant»
T1049 proc-net: cat /proc/net/«tcp¦tcp6¦udp¦unix»
T1057 ps: «ps¦/bin/ps» «aux¦-ef¦auxww¦-elf¦axf»
T1082 uname: «uname¦/bin/uname» -«a¦r¦srm¦mrs»
T1082 release: cat /etc/«issue¦os-release¦redhat-release¦lsb-release¦debian_version»
T1082 machine: «lscpu¦cat /proc/cpuinfo; free -m¦hostnamectl¦lsb_release -a¦dmidecode -s system-product-name»
T1016 ifconfig: «ifconfig -a¦/sbin/ifconfig -a¦ip neigh show¦arp -an¦route -n¦cat /proc/net/arp»
T1087.001 passwd: «cat¦more¦/bin/cat» /etc/passwd
T1069.001 groups: «groups¦cat /etc/group¦getent group¦id -Gn»
T1083 ls: ls -«la¦alR¦lah» «/root¦/home¦/tmp¦/var/www¦/opt¦/etc/cron.d»
T1007 units: «systemctl list-units --type=service¦service --status-all¦systemctl list-unit-files¦chkconfig --list»
T1518 packages: «dpkg -l¦rpm -qa¦dpkg --get-selections¦apt list --installed»
T1548.003 sudo-l: sudo -«l¦ll¦nl»
T1003.008 shadow: cat /etc/shadow
- date: «date¦uptime¦date -u +%s¦cal¦clear¦tty¦pwd¦true¦locale»
- own-files: «cat¦less¦tail -n ‹n›» «‹lfile›¦/var/log/‹word›.log¦README.md¦/etc/‹word›.conf¦/etc/fstab¦/etc/motd»
- own-ls: ls -«l¦lh¦1» «.¦‹ldir›¦src¦build»
- space: «df -h¦du -sh ‹ldir›¦free -m¦vmstat 1 3¦iostat¦swapon --show»
- one-process: «ps -p ‹pid› -o comm=¦pgrep ‹word›¦pidof ‹word›¦kill -HUP ‹pid›¦pkill ‹word›¦ps --no-headers -C ‹word›»
- one-unit: systemctl «status ‹word›¦is-active ‹word›¦restart ‹word›¦daemon-reload¦enable --now ‹word›»
- one-package: «dpkg -s ‹word›¦rpm -q ‹word›¦apt-get install -y ‹word›¦apt-cache policy ‹word›¦yum -y install ‹word›¦pip show ‹word›»
- one-address: «ip link set eth0 up¦ip addr add ‹ip›/24 dev eth0¦ping -c ‹n› ‹server›¦dig +short ‹host›.‹fqdn›¦ifup eth0¦hostname -f»
- one-port: «ss -s¦nc -z ‹server› ‹port›¦lsof ‹lfile›¦curl -fsS http://localhost:‹port›/health¦fuser -v ‹lfile›»
- one-user: «passwd -S ‹user›¦sudo -v¦su - ‹user› -c 'true'¦chage -l ‹user›»
- one-module: «modinfo ‹word›¦sysctl -p¦nproc¦getconf PAGE_SIZE¦uname -s¦cat /proc/loadavg¦cat /proc/uptime»
"""
_WINDOWS_COMPANIES = {
    "alone": "‹command›",
    "shell": "‹cmd_c› ‹command›",
    "quoted": '‹cmd_c› "‹command›"‹kept›',
    "kept": "‹command›‹kept›",
    "remote": "cmd.exe /Q /c ‹command› ‹share_out›",
}
# Output sent to a share is remote execution, and a history switched off is hidden, whatever the command.
_ATTACKERS_COMPANIES = {"remote", "chained"}
_LINUX_COMPANIES = {
    "alone": "‹command›",
    "shell": "«sh¦/bin/sh¦bash¦/bin/bash» -c '‹command›'",
    "kept": "‹command› ‹lkept›",
    "chained": "«cd /tmp¦cd /var/www/html¦echo ‹hash›¦unset HISTFILE»; ‹command›; «pwd¦echo ‹hash›¦exit»",
}


def _keep_company(rows: str, shell: str, companies: dict[str, str]) -> list[Template]:
    """Each command of `rows` once in each of the companies, every one a template, and so a group, of its own."""
    found = []
    for row in rows.strip().splitlines():
        head, _, command = row.partition(": ")
        label, name = head.split()
        techniques = () if label == "-" else (label,)
        for kind, company in companies.items():
            if not techniques and kind in _ATTACKERS_COMPANIES:
                continue
            pattern = company.replace("‹command›", command)
            found.append(Template(f"bare-{shell}-{name}-{kind}", shell, pattern, techniques))
    return found


BARE_LINES = (
    *_keep_company(_WINDOWS, "cmd", _WINDOWS_COMPANIES),
    *_keep_company(_LINUX, "bash", _LINUX_COMPANIES),
)
