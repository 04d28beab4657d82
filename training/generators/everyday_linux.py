"""What Linux hosts run and log all day: commands of people and machines, and auditd's records that name no command."""

from __future__ import annotations

import random

from mitre_core.event_text import Event
from training.example import BENIGN
from training.forms.scene import draw_scene
from training.generators.event_rows import Row, draw
from training.generators.everyday_background import BACKGROUND_RECORDS
from training.generators.everyday_clusters import CLUSTER_RECORDS
from training.generators.everyday_feared import FEARED_RECORDS
from training.generators.everyday_linux_recorded import RECORDED_LINUX_ORDINARY_EVENTS
from training.generators.everyday_lookalikes import LOOKALIKE_RECORDS
from training.generators.everyday_services import SERVICE_RECORDS
from training.generators.grammar import Template, parse_templates

LINUX_COMMANDS = parse_templates(
    r"""
nix-cron bash: «crontab -l¦/usr/sbin/cron -f -P¦/usr/sbin/anacron -s¦run-parts --report /etc/cron.«hourly¦daily¦weekly»¦/bin/sh -c "command -v debian-sa1 > /dev/null && debian-sa1 1 1"¦/usr/sbin/logrotate /etc/logrotate.d/«nginx¦rsyslog»¦/usr/bin/freshclam --quiet¦/etc/cron.daily/«man-db¦apt-compat¦dpkg¦mlocate»»
nix-systemctl bash: «sudo ¦»systemctl «status ‹word›.service¦restart «nginx¦postgresql¦docker¦sshd¦‹word›»¦enable --now «nginx¦chronyd¦node_exporter¦fstrim.timer»¦list-timers¦is-enabled ‹word›¦reload apache2¦show -p ActiveState ‹word›¦edit ‹word›¦reset-failed¦list-units --failed¦mask ‹word›.service¦try-restart ‹word›»
nix-journal bash: «journalctl -u «nginx¦‹word›» -n ‹n› --no-pager¦journalctl -f¦dmesg -T¦tail -F /var/log/«syslog¦messages¦nginx/access.log»¦less +G /var/log/‹name›.log¦zcat /var/log/syslog.2.gz¦logger -t ‹word› "‹word› done"»
nix-config-users bash: «useradd --system --no-create-home --shell /usr/sbin/nologin «prometheus¦node_exporter¦‹word›»¦groupadd -r «docker¦‹word›»¦adduser --system --group --quiet --home /var/lib/‹word› ‹word›¦chage -M 90 ‹user›»
nix-permissions bash: «chmod «644¦755¦640¦g+w¦-R u+rwX» ‹lfile›¦chown -R «www-data:www-data¦‹word›:‹word›» /var/www/‹project›¦chmod +x ./‹name›.sh¦chgrp ‹project› ‹ldir›¦setfacl -m g:‹project›:rwx /srv/‹project›¦install -m 0644 ‹lfile› /etc/‹word›.conf¦umask 022¦chmod 600 ~/.ssh/config»
nix-find bash: find «/var/log -name '*.gz' -mtime +‹n› -delete¦/srv/‹project› -type f -newer ‹lfile›¦. -name '*.py' -exec wc -l {} +¦/tmp -type f -atime +‹n› -print¦/var/lib/docker -maxdepth 1 -type d¦~/src -name node_modules -prune -o -name '*.ts' -print¦/backup -size +‹n›M»
nix-archive bash: «tar -czf /backup/‹project›-‹n›.tar.gz /srv/‹project›¦tar -xf ‹name›.tar.xz -C /opt¦zip -r ‹name›.zip ‹ldir›¦unzip -q ‹name›.zip -d ‹ldir›¦gzip -9 ‹lfile›¦zstd -T0 ‹name›.tar¦rsync -aH --delete /srv/‹project›/ backup@‹server›:/backup/‹project›/»
nix-download bash: «curl -fsSL https://download.docker.com/linux/ubuntu/gpg -o /etc/apt/keyrings/docker.asc¦wget -q https://github.com/‹word›/‹project›/releases/download/v‹n›.0/‹name›.tar.gz¦curl -s http://localhost:‹port›/metrics¦wget -O /tmp/‹word›.deb https://packages.‹word›.com/‹word›_‹n›.deb¦wget --spider -q https://‹word›.com¦curl -o /dev/null -w '%{http_code}' https://‹word›.com/health»
nix-ssh bash: «ssh ‹user›@‹server› uptime¦ssh -t ‹server› 'sudo systemctl restart ‹word›'¦scp ‹lfile› ‹user›@‹server›:/tmp/¦ssh-copy-id ‹user›@‹server›¦ssh-keygen -R ‹server›¦sftp ‹user›@‹server›¦ssh-agent -s¦ssh-add ~/.ssh/id_ed25519¦/usr/lib/openssh/sftp-server¦sshd: ‹user› [priv]»
nix-apt bash: «sudo ¦»«apt-get -y -o Dpkg::Options::=--force-confold dist-upgrade¦apt-get autoremove --purge¦unattended-upgrade -v¦dpkg --configure -a¦dpkg-query -W -f='${Status}' ‹word›¦apt-key list¦apt-cache policy ‹word›¦dpkg -i /tmp/‹word›_‹n›.deb¦add-apt-repository ppa:‹word›/ppa¦/usr/bin/dpkg-split -Qao /var/cache/apt/archives/‹word›.deb¦/usr/lib/apt/methods/https»
nix-yum bash: «sudo ¦»«dnf -y upgrade --security¦yum install -y ‹word›-‹n›.‹n›¦rpm -Uvh ‹name›.rpm¦rpm -q --qf '%{VERSION}' ‹word›¦yum history¦dnf module enable ‹word›:‹n›¦zypper --non-interactive patch¦subscription-manager status¦pacman -Syu --noconfirm¦apk upgrade --available¦snap refresh --list¦flatpak update -y»
nix-docker bash: «docker compose -f ‹name›.yml up -d --build¦docker exec ‹word› pg_isready -U ‹user›¦docker inspect --format '{{.State.Health.Status}}' ‹word›¦docker system prune -af --filter until=24h¦docker save ‹word›:‹n› -o ‹name›.tar¦docker network create ‹word›¦docker pull registry.‹word›.com/‹project›:‹n›¦podman generate systemd ‹word›¦buildah bud -t ‹word› .¦ctr -n k8s.io images ls¦crictl ps¦dockerd -H fd:// --containerd=/run/containerd/containerd.sock»
nix-kubectl bash: kubectl «-n ‹project› rollout restart deploy/‹word›¦get events --sort-by=.lastTimestamp¦describe node ‹server›¦top nodes¦drain ‹server› --ignore-daemonsets¦scale deploy/‹word› --replicas=‹n›¦diff -f k8s/¦config use-context prod¦apply -k overlays/‹word›¦port-forward svc/‹word› ‹port›:80¦delete pod ‹word›-‹n› -n ‹project›»
nix-k8s-daemons bash: «/usr/bin/kube-proxy --config=/var/lib/kube-proxy/config.conf¦etcd --data-dir=/var/lib/etcd¦/coredns -conf /etc/coredns/Corefile¦runc init¦/usr/bin/containerd-shim-runc-v2 -namespace k8s.io -id ‹hash› -address /run/containerd/containerd.sock¦/opt/cni/bin/«calico¦portmap¦bridge»¦iptables-restore --noflush --wait=5¦conntrack -D -p udp¦/pause»
nix-ansible bash: «ansible-playbook -i inventory/‹word› ‹name›.yml --limit ‹server›¦ansible all -m ping¦ansible-vault view group_vars/‹word›.yml¦/usr/bin/python3 /home/ansible/.ansible/tmp/ansible-tmp-17‹pid›.‹n›-‹pid›-‹pid›/AnsiballZ_«apt¦user¦lineinfile¦template¦systemd».py¦/bin/sh -c 'echo PLATFORM; uname; echo FOUND; command -v python3; echo ENDFOUND && sleep 0'¦ansible-galaxy install -r requirements.yml»
nix-config-management bash: «puppet agent --test --noop¦chef-client -o 'recipe[‹word›]'¦/opt/chef/embedded/bin/ruby /usr/bin/ohai¦salt-call state.apply¦/usr/sbin/cf-agent --inform¦/opt/rudder/bin/rudder agent run¦cloud-init single --name ‹word›¦/usr/bin/python3 /usr/bin/cloud-init modules --mode=config¦augtool print /files/etc/hosts¦/opt/puppetlabs/bin/facter -p os»
nix-monitoring bash: «/usr/lib64/nagios/plugins/check_«procs -c 1: -C ‹word›¦swap -w 20%¦ntp_time -H ‹server›¦ssh ‹server›¦mysql -H localhost»¦/usr/sbin/zabbix_agent2 -t system.uptime¦/opt/datadog-agent/bin/agent/agent run¦/usr/bin/telegraf --test¦collectd -f¦/usr/sbin/snmpd -LOw -f¦check_mk_agent¦/usr/share/filebeat/bin/filebeat -c /etc/filebeat/filebeat.yml¦sar -u 1 3¦iostat -x 1 2¦/opt/microsoft/omsagent/bin/omsagent -d¦sadc -F -L -S DISK 1 1 -¦mpstat -P ALL 1 1»
nix-security-agents bash: «/opt/CrowdStrike/falcon-sensor-bpf¦/opt/sentinelone/bin/sentinelctl status¦/usr/sbin/auditctl -s¦ausearch -m avc -ts recent¦/opt/microsoft/mdatp/sbin/wdavdaemon edr¦/var/ossec/bin/wazuh-«syscheckd¦modulesd¦agentd»¦aide --check¦rkhunter --update¦clamscan -ri /home¦fail2ban-client status sshd¦/usr/local/qualys/cloud-agent/bin/qualys-cloud-agent¦lynis audit system --quick»
nix-backup bash: «pg_dumpall -U postgres -f /backup/‹name›.sql¦mysqldump --all-databases --single-transaction -r /backup/‹name›.sql¦borg prune --keep-daily 7 ::‹name›¦restic forget --keep-last ‹n› --prune¦/opt/veeam/transport/veeamagent¦lvcreate -s -n ‹word›_snap -L ‹n›G /dev/vg0/‹word›¦xfsdump -l 0 -f /backup/‹name›.dump /srv¦zfs snapshot tank/‹project›@‹name›¦btrfs subvolume snapshot / /.snapshots/‹n›¦cp -p /etc/fstab /etc/fstab.bak»
nix-disks bash: «lvextend -r -L +‹n›G /dev/vg0/‹word›¦resize2fs /dev/sda‹n›¦mount -a¦mount -t nfs ‹server›:/export/‹project› /mnt/‹word›¦umount /mnt/‹word›¦fsck -n /dev/sdb1¦mkfs.ext4 /dev/sdc1¦fstrim -av¦smartctl -H /dev/sda¦mdadm --detail /dev/md0¦blkid -o export /dev/sda1¦swapon --show»
nix-web-db bash: «nginx -t -q¦certbot renew --deploy-hook 'systemctl reload nginx'¦apachectl configtest¦php artisan schedule:run¦php /var/www/‹project›/cron.php¦psql -Atc 'select 1' ‹project›¦redis-cli ping¦mysqladmin -u ‹user› ping¦mongosh --quiet --eval 'db.stats()'¦rabbitmqctl list_queues¦openssl x509 -noout -enddate -in ‹name›.crt¦openssl req -new -key ‹name›.key -out ‹name›.csr¦composer install --no-dev¦bundle exec rake db:migrate»
nix-develop bash: «make -C ‹project› clean all¦cmake --build build -j ‹n›¦go test ./...¦cargo clippy¦npm run build --silent¦yarn test¦pytest -x tests/¦python3 -m venv .venv¦pip3 install --user -r requirements.txt¦git rebase origin/main¦git stash pop¦node --version¦mvn -B verify¦./gradlew assemble¦gcc -g ‹name›.c -o ‹name›¦gdb --args ./‹name›¦strace -f -o ‹lfile› ./‹name›¦valgrind ./‹name›¦perl -pi -e 's/‹word›/‹project›/' ‹name›.conf¦code --wait ‹name›.py¦ctags -R .»
nix-ci bash: «/home/gitlab-runner/.gitlab-runner/bin/gitlab-runner run¦/opt/actions-runner/bin/Runner.Worker spawnclient ‹n› ‹n›¦java -jar /usr/share/jenkins/jenkins.war --httpPort=8080¦bash -e /home/runner/work/_temp/‹guid›.sh¦sh -xe /tmp/jenkins‹pid›.sh¦helm upgrade ‹word› ./chart --install --atomic¦terraform init -input=false¦packer validate ‹name›.pkr.hcl¦sonar-scanner -Dsonar.projectKey=‹word›¦trivy image ‹word›:‹n›»
nix-shell-start bash: «/bin/bash --login¦-bash¦bash -l¦/bin/sh /usr/bin/which ‹word›¦/usr/bin/locale-check C.UTF-8¦tput setaf 1¦stty sane¦/usr/bin/env bash ./‹name›.sh¦/bin/sh /etc/update-motd.d/«50-motd-news¦90-updates-available»¦basename ‹lfile›¦dirname ‹lfile›¦date +%s¦sleep ‹n›¦true¦test -f ‹lfile›¦readlink -f ‹lfile›¦mktemp -d¦seq 1 ‹n›¦printf '%s\n' ‹word›¦expr ‹n› + 1»
nix-boot bash: «/usr/lib/systemd/systemd-«logind¦resolved¦journald¦udevd¦networkd¦timesyncd¦tmpfiles --create¦update-done¦user-runtime-dir start 1000»¦/sbin/init splash¦/usr/sbin/NetworkManager --no-daemon¦/usr/bin/dbus-daemon --system --address=systemd: --nofork¦/usr/sbin/chronyd -F 1¦/usr/lib/polkit-1/polkitd --no-debug¦/usr/sbin/irqbalance --foreground¦/sbin/agetty -o -p -- \u --noclear tty1 linux¦/usr/sbin/rsyslogd -n -iNONE¦plymouth quit¦/sbin/dhclient -4 -v eth0¦/usr/lib/systemd/systemd --user»
nix-desktop bash: «/usr/bin/gnome-shell¦/usr/libexec/gvfsd-fuse /run/user/1000/gvfs -f¦/usr/lib/xorg/Xorg vt2 -displayfd 3 -auth /run/user/1000/gdm/Xauthority¦firefox -contentproc -childID ‹n›¦/opt/google/chrome/chrome --type=renderer¦libreoffice --writer ‹name›.odt¦evince ‹name›.pdf¦/usr/bin/pulseaudio --daemonize=no¦gnome-terminal-server¦nautilus --gapplication-service¦/usr/lib/evolution/evolution-calendar-factory¦xdg-open https://‹word›.com¦/snap/bin/slack»
nix-network-admin bash: «ip link set dev eth0 up¦nmcli connection up ‹word›¦netplan apply¦ping -c ‹n› ‹server›¦dig +short ‹word›.com¦ufw allow ‹port›/tcp¦firewall-cmd --permanent --add-service=https¦resolvectl flush-caches¦hostnamectl set-hostname ‹server›¦timedatectl set-timezone Europe/Berlin¦mtr -rwc ‹n› ‹server›¦ethtool eth0¦keepalived --dont-fork¦wg show»
nix-text bash: «grep -rn ‹word› ‹ldir›¦awk -F: '{print $2}' ‹name›.csv¦sed -n '1,‹n›p' ‹lfile›¦sort -k2 -n ‹name›.txt¦xargs -n1 echo¦cut -c1-‹n› ‹lfile›¦tr -d '\r' < ‹lfile›¦jq -r .version package.json¦diff -u ‹lfile› ‹lfile›¦md5sum ‹lfile›¦sha256sum -c SHA256SUMS¦cat /etc/«fstab¦nginx/nginx.conf¦‹word›.conf»¦tee -a ‹lfile›¦nano ‹lfile›¦vi +‹n› ‹lfile›»
"""
)
_AUDIT_LINES = parse_templates(
    r"""
audit-login audit: type=«USER_AUTH¦USER_ACCT¦USER_LOGIN¦USER_START¦USER_END¦USER_LOGOUT» ‹msg› pid=‹pid› uid=0 auid=«1000¦4294967295» ses=‹n› msg='op=«PAM:authentication¦PAM:accounting¦PAM:session_open¦PAM:session_close¦login» grantors=pam_unix,pam_permit acct="«‹user›¦root¦‹first›»" exe="«/usr/sbin/sshd¦/usr/bin/login¦/usr/libexec/gdm-session-worker¦/usr/sbin/cron¦/usr/bin/su»" hostname=«‹ip›¦?» addr=«‹ip›¦?» terminal=«ssh¦cron¦pts/‹n›¦tty1» res=success'
audit-login-failed audit: type=«USER_AUTH¦USER_LOGIN¦USER_ERR» ‹msg› pid=‹pid› uid=0 auid=4294967295 ses=4294967295 msg='op=PAM:authentication grantors=? acct="«‹user›¦(unknown)¦‹first›»" exe="/usr/sbin/sshd" hostname=‹ip› addr=‹ip› terminal=ssh res=failed'
audit-cred audit: type=«CRED_ACQ¦CRED_DISP¦CRED_REFR» ‹msg› pid=‹pid› uid=0 auid=«1000¦0» ses=‹n› msg='op=PAM:setcred grantors=pam_permit acct="«root¦‹user›»" exe="«/usr/sbin/cron¦/usr/sbin/sshd¦/usr/bin/sudo¦/usr/sbin/crond»" hostname=? addr=? terminal=«cron¦/dev/pts/‹n›» res=success'
audit-sudo audit: type=USER_CMD ‹msg› pid=‹pid› uid=1000 auid=1000 ses=‹n› msg='cwd="‹ldir›" cmd=‹hexcmd› exe="/usr/bin/sudo" terminal=pts/‹n› res=success'
audit-service audit: type=«SERVICE_START¦SERVICE_STOP» ‹msg› pid=1 uid=0 auid=4294967295 ses=4294967295 msg='unit=«nginx¦docker¦apt-daily¦systemd-tmpfiles-clean¦‹word›¦user@1000¦logrotate¦NetworkManager-dispatcher¦sysstat-collect¦packagekit¦sshd@‹n›-‹ip›:22-‹ip›» comm="systemd" exe="/usr/lib/systemd/systemd" hostname=? addr=? terminal=? res=«success¦failed»'
audit-daemon audit: type=«DAEMON_START¦DAEMON_END¦DAEMON_ROTATE» ‹msg› op=«start¦terminate¦rotate-logs» ver=3.0.‹n› format=enriched kernel=5.1‹n›.0-‹n›-generic auid=4294967295 pid=‹pid› uid=0 ses=4294967295 subj=unconfined res=success
audit-config audit: type=CONFIG_CHANGE ‹msg› auid=4294967295 ses=4294967295 op=«add_rule¦set» «key="‹word›" list=4¦audit_backlog_limit=8192 old=64» res=1
audit-system audit: type=«SYSTEM_BOOT¦SYSTEM_SHUTDOWN¦SYSTEM_RUNLEVEL» ‹msg› pid=‹pid› uid=0 auid=4294967295 ses=4294967295 msg='comm="systemd-update-utmp" exe="/usr/lib/systemd/systemd-update-utmp" hostname=? addr=? terminal=? res=success'
audit-login-id audit: type=LOGIN ‹msg› pid=‹pid› uid=0 old-auid=4294967295 auid=«0¦1000» tty=(none) old-ses=4294967295 ses=‹n› res=1
audit-cwd audit: type=CWD ‹msg› cwd="«‹ldir›¦/var/lib/docker¦/home/‹user›/src/‹project›¦/usr/lib/sa»"
audit-path audit: type=PATH ‹msg› item=«0¦1» name="«/lib64/ld-linux-x86-64.so.2¦/usr/bin/«dash¦python3¦ls¦systemctl»¦/var/log/‹name›.log¦/etc/ld.so.cache¦‹lfile›¦/run/‹word›.pid»" inode=‹pid› dev=fd:00 mode=0100«644¦755» ouid=0 ogid=0 rdev=00:00 nametype=«NORMAL¦CREATE¦DELETE¦PARENT» cap_fp=0 cap_fi=0
audit-open audit: type=SYSCALL ‹msg› arch=c000003e syscall=«257¦2¦87¦82¦90¦92¦263» success=«yes¦no» exit=«3¦0¦-2¦-13» items=1 ppid=‹pid› pid=‹pid› auid=«1000¦4294967295» uid=«0¦1000¦33» gid=0 euid=0 tty=(none) ses=‹n› «comm="sshd" exe="/usr/sbin/sshd"¦comm="cron" exe="/usr/sbin/cron"¦comm="nginx" exe="/usr/sbin/nginx"¦comm="node" exe="/usr/bin/node"¦comm="python3" exe="/usr/bin/python3.9"¦comm="dpkg" exe="/usr/bin/dpkg"¦comm="vim" exe="/usr/bin/vim.basic"¦comm="systemd-journal" exe="/usr/lib/systemd/systemd-journald"» key=«(null)¦"access"¦"etcwrite"»
audit-time audit: type=SYSCALL ‹msg› arch=c000003e syscall=«159¦227¦305» success=yes exit=0 items=0 ppid=1 pid=‹pid› auid=4294967295 uid=«0¦998» tty=(none) ses=4294967295 «comm="chronyd" exe="/usr/sbin/chronyd"¦comm="systemd-timesyn" exe="/usr/lib/systemd/systemd-timesyncd"¦comm="ntpd" exe="/usr/sbin/ntpd"» key="time-change"
audit-socket audit: type=SYSCALL ‹msg› arch=c000003e syscall=«42¦49¦41¦43» success=yes exit=0 items=0 ppid=1 pid=‹pid› auid=4294967295 uid=0 tty=(none) ses=4294967295 «comm="nginx" exe="/usr/sbin/nginx"¦comm="sshd" exe="/usr/sbin/sshd"¦comm="zabbix_agentd" exe="/usr/sbin/zabbix_agentd"¦comm="filebeat" exe="/usr/share/filebeat/bin/filebeat"¦comm="java" exe="/usr/bin/java"» key="network"
audit-exec-system audit: type=SYSCALL ‹msg› arch=c000003e syscall=59 success=yes exit=0 items=2 ppid=1 pid=‹pid› auid=4294967295 uid=0 tty=(none) ses=4294967295 «comm="run-parts" exe="/usr/bin/run-parts"¦comm="logrotate" exe="/usr/sbin/logrotate"¦comm="sh" exe="/usr/bin/dash"¦comm="runc" exe="/usr/bin/runc"¦comm="iptables" exe="/usr/sbin/xtables-nft-multi"» key=«(null)¦"exec"»
audit-proctitle audit: type=PROCTITLE ‹msg› proctitle=«‹hexcmd›¦"(systemd)"¦"/usr/sbin/nginx"¦"/usr/lib/systemd/systemd-logind"¦"sshd: ‹user›"»
audit-execve audit: type=EXECVE ‹msg› argc=«1 a0="«/usr/bin/locale-check¦/usr/sbin/logrotate¦uptime¦/usr/bin/lesspipe»"¦2 a0="run-parts" a1="/etc/cron.hourly"¦3 a0="systemctl" a1="is-active" a2="‹word›"¦3 a0="/bin/sh" a1="-c" a2=‹hexcmd›¦4 a0="git" a1="fetch" a2="origin" a3="main"¦2 a0="cat" a1="/etc/nginx/nginx.conf"»
audit-selinux audit: type=«AVC¦USER_AVC¦MAC_STATUS» ‹msg› avc: denied { «read¦getattr¦open¦name_connect» } for pid=‹pid› comm="«httpd¦snmpd¦chronyd¦logrotate»" name="‹name›" dev="dm-0" ino=‹pid› scontext=system_u:system_r:httpd_t:s0 tcontext=system_u:object_r:var_t:s0 tclass=file permissive=«0¦1»
audit-apparmor audit: type=«AVC¦1400» ‹msg› apparmor="«DENIED¦ALLOWED¦STATUS»" operation="«open¦capable¦profile_replace¦ptrace»" profile="«/usr/sbin/cups-browsed¦snap.firefox.firefox¦docker-default¦/usr/sbin/mysqld»" name="/run/‹name›" pid=‹pid› comm="«cupsd¦firefox¦mysqld¦apparmor_parser»" requested_mask="r" denied_mask="r" fsuid=0 ouid=0
audit-crypto audit: type=«CRYPTO_KEY_USER¦CRYPTO_SESSION» ‹msg› pid=‹pid› uid=0 auid=4294967295 ses=4294967295 msg='op=«destroy¦start» kind=«server¦session» fp=SHA256:‹hash› direction=both spid=‹pid› suid=0 exe="/usr/sbin/sshd" hostname=? addr=‹ip› terminal=? res=success'
audit-netfilter audit: type=«NETFILTER_CFG¦BPF¦ANOM_PROMISCUOUS» ‹msg› «table=«filter¦nat¦raw» family=2 entries=‹n› op=nft_register_rule pid=‹pid› comm="«iptables¦firewalld¦dockerd»"¦prog-id=‹n› op=«LOAD¦UNLOAD»¦dev=veth‹name› prom=256 old_prom=0 auid=4294967295 uid=0 gid=0 ses=4294967295»
audit-container audit: type=«VIRT_CONTROL¦SOFTWARE_UPDATE¦ADD_USER¦ADD_GROUP¦USER_MGMT¦GRP_MGMT» ‹msg› pid=‹pid› uid=0 auid=1000 ses=‹n› msg='op=«start¦install¦update¦add-group» sw="‹word›-‹n›.‹n›.x86_64" sw_type=rpm id=‹pid› exe="«/usr/bin/dockerd¦/usr/bin/dnf¦/usr/sbin/groupadd¦/usr/bin/rpm»" hostname=? addr=? terminal=? res=success'
syslog-daemons syslog: «sshd[‹pid›]: «Accepted publickey for ‹user› from ‹ip› port ‹pid› ssh2¦Connection closed by ‹ip› port ‹pid› [preauth]¦Received disconnect from ‹ip› port ‹pid›:11: disconnected by user¦pam_unix(sshd:session): session opened for user ‹user› by (uid=0)»¦systemd[1]: «Started¦Stopped¦Starting¦Reloading» «Daily apt upgrade and clean activities¦Session ‹n› of user ‹user›¦‹Word› service¦Cleanup of Temporary Directories».¦CRON[‹pid›]: (root) CMD («command -v debian-sa1 > /dev/null && debian-sa1 1 1¦/usr/local/bin/‹name›.sh¦test -x /usr/sbin/anacron»)¦kernel: [‹pid›.‹pid›] «eth0: link up¦audit: backlog limit exceeded¦IPv6: ADDRCONF(NETDEV_CHANGE): veth‹name›: link becomes ready¦EXT4-fs (sda1): mounted filesystem»¦postfix/smtpd[‹pid›]: connect from unknown[‹ip›]¦dhclient[‹pid›]: DHCPACK of ‹ip› from ‹ip›»
sudo-ordinary syslog: sudo: ‹user› : TTY=pts/‹n› ; PWD=/home/‹user› ; USER=root ; COMMAND=«/usr/bin/apt update¦/usr/bin/systemctl restart ‹word›¦/usr/bin/vim /etc/‹word›.conf¦/usr/bin/tail -f /var/log/syslog¦/usr/sbin/nginx -t¦/usr/bin/docker ps»
"""
)
_SUDO_COMMANDS = (
    "apt update",
    "systemctl restart nginx",
    "vim /etc/hosts",
    "docker ps -a",
    "tail -n 50 /var/log/syslog",
    "python3 -m pytest -q",
    "make -j4 all",
    "df -h /srv",
)


def audit_rows(source: str) -> list[tuple[str, Row]]:
    """Records of auditd and syslog as rows, a group for each type."""
    records = (
        *_AUDIT_LINES,
        *BACKGROUND_RECORDS,
        *RECORDED_LINUX_ORDINARY_EVENTS,
        *SERVICE_RECORDS,
        *FEARED_RECORDS,
        *LOOKALIKE_RECORDS,
        *CLUSTER_RECORDS,
    )
    return [(f"{source}/{one.name}", line_row(one)) for one in records]


def line_row(template: Template) -> Row:
    """A line of auditd (`↵` ends a record of the same event) or of syslog; a template without a technique is benign."""
    label = template.also[0] if template.also else BENIGN

    def make(rng: random.Random) -> tuple[Event, str]:
        scene = draw_scene(rng, "linux")
        stamp = f"msg=audit({scene.time.timestamp():.3f}:{rng.randrange(100, 999999)}):"
        title = rng.choice(_SUDO_COMMANDS).encode().hex().upper()
        line = draw(rng, template.pattern.replace("‹msg›", stamp).replace("‹hexcmd›", title)).replace("↵", "\n")
        if template.shell == "syslog":
            line = f"{scene.time:%b %d %H:%M:%S} {scene.host.split('.')[0]} {line}"
            return {"_raw": line, "sourcetype": rng.choice(("syslog", "linux_secure")), "host": scene.host}, label
        kind = rng.choice(("linux_audit", "linux:audit", "auditd"))
        return {"_raw": line, "sourcetype": kind, "host": scene.host}, label

    return make
