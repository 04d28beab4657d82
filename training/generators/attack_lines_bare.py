"""Short discovery and impact commands, each in several companies: a shell's, a redirection's, a remote one's."""

from __future__ import annotations

from training.generators.grammar import Template

# `technique name: command`. The command tells the label, whatever stands around it.
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
"""
_WINDOWS_COMPANIES = {
    "shell": "‹cmd_c› ‹command›",
    "quoted": '‹cmd_c› "‹command›"‹kept›',
    "kept": "‹command›‹kept›",
    "remote": "cmd.exe /Q /c ‹command› ‹share_out›",
}
_LINUX_COMPANIES = {
    "shell": "«sh¦/bin/sh¦bash¦/bin/bash» -c '‹command›'",
    "kept": "‹command› ‹lkept›",
    "chained": "«cd /tmp¦cd /var/www/html¦echo ‹hash›¦unset HISTFILE»; ‹command›; «pwd¦echo ‹hash›¦exit»",
}


def _keep_company(rows: str, shell: str, companies: dict[str, str]) -> list[Template]:
    """Each command of `rows` once in each of the companies, every one a template, and so a group, of its own."""
    found = []
    for row in rows.strip().splitlines():
        head, _, command = row.partition(": ")
        technique, name = head.split()
        for kind, company in companies.items():
            pattern = company.replace("‹command›", command)
            found.append(Template(f"bare-{shell}-{name}-{kind}", shell, pattern, (technique,)))
    return found


BARE_LINES = (
    *_keep_company(_WINDOWS, "cmd", _WINDOWS_COMPANIES),
    *_keep_company(_LINUX, "bash", _LINUX_COMPANIES),
)
