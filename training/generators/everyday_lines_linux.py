"""Linux tools in ordinary company: the programs attackers use too, here as administrators, packages and jobs do."""

from __future__ import annotations

from training.generators.grammar import parse_templates

LINUX_TOOL_LINES = parse_templates(
    r"""
unix-systemctl-enable bash: «sudo ¦»systemctl enable --now «nginx¦docker¦chronyd¦node_exporter¦postgresql¦redis-server».service
unix-systemctl-edit bash: systemctl edit --full «nginx¦‹word›».service
unix-systemctl-timer bash: systemctl «start¦restart» «logrotate¦fstrim¦certbot¦apt-daily».timer
unix-systemctl-mask bash: systemctl mask «ctrl-alt-del.target¦sleep.target¦ModemManager.service¦cups.service»
unix-crontab-app bash: crontab -u «www-data¦postgres¦‹word›» /srv/‹project›/deploy/crontab
unix-crontab-daily bash: run-parts --report /etc/cron.«daily¦weekly¦hourly»
unix-cron-flock bash: flock -n /var/lock/‹word›.lock /srv/‹project›/bin/‹word›.sh >> /var/log/‹word›.log 2>&1
unix-useradd-package bash: useradd --system --home-dir /var/lib/«postgresql¦grafana¦‹word›» --shell /usr/sbin/nologin «postgres¦grafana¦‹word›»
unix-groupadd bash: groupadd -«r¦f» «docker¦grafana¦‹word›»
unix-usermod-lock bash: usermod -L -e 1 ‹first›
unix-usermod-comment bash: usermod -c "‹Word› service account" svc-‹word›
unix-passwd-expire bash: «passwd -e ‹first›¦chage -M 90 -W 14 ‹first›¦chage -d 0 ‹first›»
unix-chmod-web bash: chmod -R «u=rwX,g=rX,o=¦750¦644» /srv/‹project›/«public¦uploads¦static»
unix-chmod-key bash: chmod 600 ~/.ssh/«id_ed25519¦authorized_keys¦config»
unix-chmod-script bash: chmod 755 /usr/local/bin/«backup-‹word›¦deploy-‹word›».sh
unix-chown-web bash: chown -R «www-data:www-data¦nginx:nginx¦‹word›:‹word›» /srv/‹project›
unix-setfacl bash: setfacl -R -m g:‹word›:rX /srv/‹project›
unix-sudo-service bash: sudo «-n ¦»systemctl restart ‹word›
unix-sudo-user bash: sudo -u «postgres psql -c 'select pg_reload_conf()'¦www-data php artisan migrate --force¦‹word› /opt/‹word›/bin/‹word› reload»
unix-visudo bash: visudo -cf /etc/sudoers.d/‹word›
unix-iptables-accept bash: iptables -A INPUT -p tcp -s 10.0.0.0/8 --dport «443¦22¦5432» -m conntrack --ctstate NEW -j ACCEPT
unix-iptables-docker bash: /usr/sbin/iptables --wait -t nat -A DOCKER -p tcp -d 0/0 --dport ‹port› -j DNAT --to-destination 172.17.0.‹n›:‹port› ! -i docker0
unix-iptables-restore bash: iptables-restore -n /etc/iptables/rules.v4
unix-kube-proxy bash: iptables-restore -w 5 --noflush --counters
unix-ufw-allow bash: ufw allow from ‹ip› to any port «22¦443¦9100» proto tcp
unix-firewalld bash: firewall-cmd --permanent --add-«service=https¦port=‹port›/tcp» && firewall-cmd --reload
unix-nft bash: nft -f /etc/nftables.conf
unix-find-owner bash: find /srv/‹project› -type «f -exec chmod 644 {} +¦d -exec chmod 755 {} +»
unix-find-sessions bash: find -O3 /var/lib/php/sessions/ -ignore_readdir_race -depth -mindepth 1 -name 'sess_*' -type f -cmin +24 -delete
unix-find-large bash: find /var/log -xdev -size +‹n›0M -printf '%s %p\n'
unix-tar-etc bash: tar --exclude='*.sock' -czf /backup/$(hostname -s)-etc-$(date +%F).tar.gz /etc
unix-tar-release bash: tar -xzf /tmp/‹project›-‹n›.‹n›.tar.gz -C /srv/‹project›/releases/‹pid› --strip-components=1
unix-rsync-mirror bash: rsync -aHAX --delete --numeric-ids -e "ssh -i /root/.ssh/backup_ed25519" /srv/ backup@‹server›:/backup/‹server›/
unix-rsync-ftp bash: rsync --recursive --times --links rsync://«archive.ubuntu.com/ubuntu¦mirror.‹fqdn›/debian» /srv/mirror/
unix-curl-install-key bash: curl -fsSL https://download.docker.com/linux/ubuntu/gpg -o /etc/apt/keyrings/docker.asc
unix-curl-webhook bash: curl -s -X POST -H 'Content-type: application/json' --data '{"text":"deploy of ‹project› done"}' https://chat.‹fqdn›/hooks/‹name›
unix-curl-kubectl bash: curl -LO https://dl.k8s.io/release/v1.‹n›.0/bin/linux/amd64/kubectl
unix-curl-elastic bash: curl -s -u elastic:$ES_PASSWORD 'https://localhost:9200/_cluster/health?pretty'
unix-wget-release bash: wget -q https://github.com/‹word›/‹project›/releases/download/v‹n›.‹n›.0/‹project›_linux_amd64.deb -O /tmp/‹project›.deb
unix-wget-mirror bash: wget --mirror --no-parent https://docs.‹fqdn›/‹project›/
unix-docker-run bash: docker run --rm -v "$PWD":/work -w /work «node:20 npm ci¦golang:1.22 go test ./...¦python:3.12 pytest -q»
unix-docker-exec bash: docker exec ‹word› «nginx -s reload¦php artisan queue:restart¦pg_dump -U ‹word› ‹project›»
unix-docker-health bash: runc --root /var/run/docker/runtime-runc/moby exec --process /tmp/runc-process‹pid› ‹hash› /bin/sh -c 'pg_isready -U ‹word›'
unix-docker-build bash: docker buildx build --push -t registry.‹fqdn›/‹project›:‹n› --cache-from type=registry,ref=registry.‹fqdn›/‹project›:cache .
unix-kubectl-rollout bash: kubectl -n ‹project› rollout «restart¦status¦undo» deployment/‹word›
unix-kubectl-apply bash: kubectl «apply¦diff» -k overlays/«prod¦staging»
unix-kubectl-drain bash: kubectl «drain ‹server› --ignore-daemonsets --delete-emptydir-data¦uncordon ‹server›»
unix-helm bash: helm upgrade --install ‹word› «./charts/‹word›¦bitnami/‹word›» -n ‹project› -f values.«prod¦staging».yaml --wait
unix-python-venv bash: python3 -m venv /opt/‹word›/venv && /opt/‹word›/venv/bin/pip install -q -r requirements.txt
unix-python-manage bash: /srv/‹project›/venv/bin/python manage.py «migrate --noinput¦clearsessions¦collectstatic --noinput¦check --deploy»
unix-python-http bash: python3 -c 'import json,sys; print(json.load(sys.stdin)["«version¦status»"])'
unix-perl-edit bash: perl -pi -e 's/^«MaxClients¦listen».*/«MaxClients¦listen» ‹n›/' /etc/‹word›/‹word›.conf
unix-perl-munin bash: /usr/bin/perl -T /usr/share/munin/plugins/«cpu¦df¦memory¦postfix_mailqueue»
unix-journalctl-unit bash: journalctl -u «nginx¦ssh¦‹word›» --since "«1 hour ago¦today¦yesterday»" --no-pager
unix-journalctl-vacuum bash: journalctl --vacuum-«time=14d¦size=500M»
unix-auditctl-load bash: «augenrules --load¦auditctl -R /etc/audit/audit.rules¦auditctl -a always,exit -F arch=b64 -S adjtimex -k time-change»
unix-logrotate bash: /usr/sbin/logrotate -f /etc/logrotate.d/«nginx¦rsyslog¦‹word›»
unix-modprobe bash: modprobe «br_netfilter¦overlay¦nf_conntrack¦wireguard¦-r pcspkr¦zfs»
unix-dkms bash: dkms «autoinstall -k 5.15.0-‹n›-generic¦status»
unix-depmod bash: depmod -a 5.15.0-‹n›-generic
unix-initramfs bash: «update-initramfs -u -k all¦dracut -f --kver 4.18.0-‹pid›.el8.x86_64¦update-grub»
unix-mount-nfs bash: mount -t «nfs4 ‹server›:/export/‹project› /mnt/‹project›¦cifs //‹server›/‹project› /mnt/‹project› -o credentials=/etc/cifs-‹word›»
unix-mount-remount bash: mount -o remount,«noexec /tmp¦ro /boot¦rw /»
unix-ldconfig bash: /sbin/ldconfig«¦.real¦ -v»
unix-ssh-keygen-host bash: ssh-keygen -«A¦R ‹server›¦lf /etc/ssh/ssh_host_ed25519_key.pub»
unix-ssh-keygen-user bash: ssh-keygen -t ed25519 -N '' -C "‹first›@‹server›" -f ~/.ssh/id_ed25519
unix-ssh-run bash: ssh -o BatchMode=yes deploy@‹server› "cd /srv/‹project› && ./deploy.sh ‹n›"
unix-ssh-forward bash: ssh -N -L 5433:localhost:5432 ‹first›@‹host›.‹fqdn›
unix-scp-file bash: scp -i ~/.ssh/deploy dist/‹project›.tar.gz deploy@‹server›:/srv/‹project›/
unix-openssl-check bash: openssl x509 -in /etc/ssl/certs/‹word›.pem -noout -«enddate¦subject¦checkend 604800»
unix-openssl-csr bash: openssl req -new -newkey rsa:2048 -nodes -keyout ‹word›.key -out ‹word›.csr -subj "/CN=‹word›.‹fqdn›"
unix-openssl-client bash: openssl s_client -connect ‹host›.‹fqdn›:443 -servername ‹word›.‹fqdn› </dev/null
unix-openssl-hash bash: openssl dgst -sha256 ‹project›-‹n›.tar.gz
unix-gpg bash: gpg --«verify ‹project›.tar.gz.asc ‹project›.tar.gz¦import /etc/pki/rpm-gpg/RPM-GPG-KEY-‹word›»
unix-lvm bash: «lvextend -r -L +‹n›G /dev/vg0/‹word›¦pvresize /dev/sdb¦lvcreate -s -n ‹word›-snap -L 5G /dev/vg0/‹word›»
unix-disk-repair bash: «fsck -A -y¦xfs_growfs /srv¦resize2fs /dev/vda1¦smartctl -H /dev/sda¦mdadm --detail /dev/md0»
unix-sysctl bash: sysctl -«p /etc/sysctl.d/99-‹word›.conf¦w vm.swappiness=10¦w net.ipv4.ip_forward=1»
unix-timedate bash: «timedatectl set-timezone Europe/Berlin¦hostnamectl set-hostname ‹server›¦chronyc makestep»
unix-base64-secret bash: kubectl get secret ‹word›-tls -o jsonpath='{.data.tls\.crt}' | base64 -d | openssl x509 -noout -enddate
unix-sed-config bash: sed -i 's|^server_name .*|server_name ‹word›.‹fqdn›;|' /etc/nginx/conf.d/‹word›.conf
unix-kill-app bash: «kill -HUP $(cat /run/‹word›.pid)¦pkill -HUP -x nginx¦killall -USR1 ‹word›»
unix-at-job bash: echo "systemctl restart ‹word›" | at 02:00
unix-nohup-app bash: nohup java -Xmx2g -jar /opt/‹word›/‹word›.jar --spring.profiles.active=prod > /var/log/‹word›.log 2>&1 &
unix-selinux bash: «restorecon -Rv /srv/‹project›¦semanage fcontext -a -t httpd_sys_content_t "/srv/‹project›(/.*)?"¦setsebool -P httpd_can_network_connect on»
unix-apparmor bash: «apparmor_parser -r /etc/apparmor.d/usr.sbin.‹word›¦aa-enforce /etc/apparmor.d/usr.bin.‹word›»
unix-rclone-backup bash: rclone sync /backup/‹project› corp-s3:‹word›-backup --config /etc/rclone.conf --log-file /var/log/rclone.log
unix-splunk bash: /opt/splunkforwarder/bin/splunk «restart¦add monitor /var/log/‹word› -index ‹word›¦btool inputs list --debug»
"""
)
