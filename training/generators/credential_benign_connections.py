"""More near misses of T1049: the same tools in their ordinary uses, and what shows another technique."""

from __future__ import annotations

from training.generators.grammar import parse_templates

BENIGN_CONNECTION_TEMPLATES = parse_templates(
    r"""
netstat-stats cmd: «netstat¦netstat.exe» «-s¦-e¦-es¦-s -p tcp¦-s -p udp¦/s¦-e ‹n›»
netstat-stats-ps powershell: netstat -«s¦e¦es»« | Out-String¦ | sls Errors¦»
netstat-stats-find cmd: netstat -«s¦e¦es» | find«str¦» "«Errors¦Segments¦Discards»"
netstat-stats-bash bash: netstat -s«¦ | grep -i retrans¦ -p tcp¦ | less»
netstat-routes cmd +T1016: «netstat¦netstat.exe» «-r¦-rn¦-nr¦/r»
netstat-routes-bash bash +T1016: netstat -«rn¦nr¦r¦i¦ie¦g»« | grep default¦»
netstat-routes-ps powershell +T1016: netstat -r«n¦» | «Out-String¦Select-String 0.0.0.0»
netstat-help cmd: «netstat¦netstat.exe¦NETSTAT» «/?¦-?¦-h¦/help»
netstat-help-out cmd: netstat /? > ‹file›
netstat-help-bash bash: «netstat¦ss¦lsof¦fuser¦smbstatus¦showmount¦sockstat¦conntrack¦nettop» «--help¦-h¦--version¦-V»
netstat-file cmd: «dir¦attrib¦copy¦certutil -hashfile» C:\Windows\System32\«netstat¦nbtstat¦openfiles¦netsh».exe
netstat-where cmd: where «netstat¦openfiles¦nbtstat¦netsh¦tcpvcon¦tcpview¦cports¦fport»
netstat-word powershell: «Write-Host¦Write-Output¦Write-Verbose» '«netstat is slow¦run netstat -ano first¦see Get-NetTCPConnection¦net session needs admin¦openfiles was disabled¦tcpview is not installed»'
netstat-word-bash bash: echo "«netstat is deprecated¦use ss -tulpn¦lsof -i shows ports¦smbstatus needs root¦conntrack table full¦showmount failed¦sockstat is for FreeBSD»" >> ‹lfile›
netstat-word-cmd cmd: echo «netstat -b needs admin¦see net session¦openfiles /query lists files¦tcpvcon is in Sysinternals¦nbtstat -S lists sessions¦netsh int ipv4 show tcpconn» >> ‹dir›\notes.txt
netstat-comment powershell: # «netstat -ano replaced by Get-NetTCPConnection¦Get-SmbSession needs admin¦see Get-SmbOpenFile¦use Get-NetUDPEndpoint for UDP¦Get-SmbMapping lists drives»
netstat-grep bash: «grep -rn¦rg» «netstat¦smbstatus¦showmount¦sockstat¦conntrack¦fuser¦nettop¦net_connections¦openfiles¦tcpvcon¦netsessenum» ‹ldir›
netstat-findstr cmd: findstr /s /i "«netstat¦openfiles¦nbtstat¦tcpvcon¦netsess¦net session¦net file»" ‹dir›\*.«bat¦cmd¦ps1»
netstat-git bash: git commit -m "«Use ss instead of netstat¦Add smbstatus check¦Fix conntrack limit¦Mention showmount¦Drop sockstat¦Explain lsof -i¦Parse nettop output»"
netstat-package bash: «sudo ¦»«apt install -y¦dnf install¦apk add¦brew install¦pkg install» «net-tools¦iproute2¦lsof¦psmisc¦conntrack-tools¦nfs-common¦samba¦sockstat¦iftop»
netstat-man bash: «man¦tldr¦info» «netstat¦ss¦lsof¦fuser¦smbstatus¦showmount¦sockstat¦conntrack¦nettop»
netstat-which bash: «which¦command -v¦whereis» «netstat¦ss¦lsof¦fuser¦smbstatus¦showmount¦sockstat¦conntrack¦nettop»
netstat-search cmd: start «msedge¦chrome» "https://www.bing.com/search?q=«netstat+time_wait¦openfiles+query¦net+session+delete¦tcpview+download¦nbtstat+s»"
net-use-letter cmd: «net¦net.exe¦net1» use «G:¦M:¦S:¦T:» \\‹server›\«home¦scans¦‹project›¦dept$» «/persistent:yes¦/y¦/savecred»
net-use-letter-user cmd: net use «G:¦M:¦S:» \\‹server›\‹project› /user:‹domain›\‹user›« *¦ /persistent:no¦»
net-use-letter-cmd cmd: cmd /c "net use «G:¦M:¦S:» \\‹server›\‹project›«¦ /persistent:yes»"
net-use-letter-ps powershell: net use «G:¦M:¦S:» «\\‹server›\‹project›¦"\\‹server›\home\$env:USERNAME"»« /persistent:yes¦»
net-use-letter-if cmd: if not exist «G:¦M:¦S:»\ net use «G:¦M:¦S:» \\‹server›\‹project›
net-use-delete-all cmd: net use * /«d¦delete¦del» /y«es¦» >nul
net-use-delete-ps powershell: «net use¦& net.exe use» «G:¦M:¦S:» /delete«¦ /y»
net-use-persistent cmd: net use /persistent:«yes¦no»
net-use-home cmd: net use «H:¦U:» /home
net-use-printer cmd: net use «LPT1¦LPT2»: \\‹server›\‹name›« /persistent:yes¦ /delete¦»
net-use-webdav cmd: net use «W:¦*» «https://‹host›.‹fqdn›/dav¦\\‹host›.‹fqdn›@SSL\DavWWWRoot» /user:‹user›
net-use-help cmd: «net¦net1» «use /?¦help use¦help session¦help file¦session /?¦file /?»
net-use-ipc cmd +T1021.002: net use \\«‹server›¦‹ip›»\«IPC$¦ADMIN$» «/user:‹domain›\‹user› ‹pass›¦‹pass› /u:‹user›»
net-session-delete cmd: net session «\\‹server› ¦\\‹ip› ¦»/delete« /y¦»
net-session-delete-ps powershell: net session \\«‹server›¦‹ip›» /delete /y
net-session-elevated cmd: net session >nul 2>&1 || (echo run as administrator & exit /b 1)
net-session-check cmd: net session >nul 2>&1 «&& echo admin¦& if %errorlevel% neq 0 exit /b¦|| goto :elevate»
net-session-check-cmd cmd: cmd /c "net session >nul 2>&1 || powershell Start-Process ‹name›.bat -Verb RunAs"
net-file-close cmd: «net¦net1» file ‹pid› /close
net-file-help cmd: net «file /?¦help file¦files /?»
net-statistics cmd: «net¦net1» statistics «server¦workstation¦srv»
openfiles-local cmd: openfiles /local «on¦off¦»
openfiles-disconnect cmd: openfiles /disconnect «/id ‹pid›¦/a ‹user›¦/op "‹name›.docx"¦/s ‹server› /id ‹pid›»
openfiles-help cmd: openfiles «/?¦/query /?¦/disconnect /?»
openfiles-disconnect-ps powershell: openfiles /disconnect /id ‹pid› «/s ‹server›¦/o read»
netsh-tcp-global cmd: netsh «interface¦int» tcp «show global¦set global rss=enabled¦set global autotuninglevel=«normal¦disabled»¦show supplemental»
netsh-ip-other cmd: netsh «interface¦int» «ipv4¦ipv6» show «dynamicport tcp¦global¦offload¦subinterfaces¦excludedportrange protocol=tcp»
netsh-ip-set cmd: netsh int «ipv4¦ipv6» set «dynamicport tcp start=10000 num=1000¦global taskoffload=disabled¦subinterface "Ethernet" mtu=1400»
netsh-http-other cmd: netsh http «show urlacl¦show sslcert¦add sslcert ipport=0.0.0.0:‹port› certhash=‹hash› appid=‹guid›¦delete urlacl url=http://+:‹port›/¦show iplisten»
netsh-http-flush cmd: netsh http «flush logbuffer¦delete cache¦add iplisten ‹ip›¦show timeout¦show cachestate»
nbtstat-purge cmd: nbtstat -«R¦RR»«¦ & ipconfig /flushdns¦ > nul»
nbtstat-remote cmd +T1018: nbtstat -«a ‹server›¦A ‹ip›¦a ‹server› | find "20"»
nbtstat-names cmd +T1016: nbtstat -«n¦c»
wmic-netuse-help cmd: wmic netuse «/?¦get /?¦list /?»
wmic-netuse-other cmd: wmic «netprotocol get caption¦netclient list brief¦nicconfig get index»
wmic-share-create cmd: wmic share call create "","",‹name›,,"‹dir›",0
wmic-tcp-other cmd: wmic /namespace:\\root\StandardCimv2 path «MSFT_NetAdapter get Name¦MSFT_NetIPAddress get IPAddress¦MSFT_NetFirewallRule get DisplayName»
sysinternals-help cmd: «tcpvcon¦tcpvcon64¦tcpview¦cports¦fport¦netsess».exe «/?¦-?¦-h»
sysinternals-copy cmd: «copy¦xcopy¦robocopy» \\‹server›\tools\«tcpview.exe¦tcpvcon.exe¦cports.exe¦procmon.exe¦fport.exe¦netsess.exe» ‹dir›
sysinternals-install cmd: «winget install Microsoft.Sysinternals.TCPView¦choco install tcpview¦choco install sysinternals¦choco install cports¦winget uninstall Microsoft.Sysinternals.TCPView»
sysinternals-del cmd: «del¦attrib¦dir» ‹dir›\«tcpview¦tcpvcon¦cports¦fport¦netsess».«exe¦chm¦txt»
sysinternals-other cmd: «procexp64.exe /accepteula¦autoruns64.exe -accepteula¦handle.exe -accepteula ‹name›¦sync64 -accepteula¦coreinfo.exe -accepteula»
ps-nettest powershell: Test-NetConnection «-ComputerName ‹server›.‹fqdn› -Port «443¦80»¦‹ip› -InformationLevel Quiet¦‹server› -TraceRoute»
ps-tcp-setting powershell: «Get-NetTCPSetting¦Get-NetTCPSetting -SettingName Internet¦Set-NetTCPSetting -SettingName Internet -InitialRtoMs ‹pid›¦Get-NetUDPSetting»
ps-tcp-help powershell: «Get-Help¦help¦Get-Command» «Get-NetTCPConnection -Examples¦Get-NetUDPEndpoint¦Get-SmbOpenFile¦Get-SmbMapping¦Get-SmbConnection -Full»
ps-tcp-wait powershell: while (-not (Test-NetConnection localhost -Port ‹port›).TcpTestSucceeded) { Start-Sleep ‹n› }
ps-tcp-kill powershell: Stop-Process -Id (Get-NetTCPConnection -LocalPort ‹port›).OwningProcess -Force
ps-udp-client powershell: $u = New-Object System.Net.Sockets.UdpClient; $u.Send([byte[]](1..‹n›), ‹n›, '‹server›', ‹port›)
ps-smb-map powershell: New-SmbMapping -LocalPath '«G:¦M:¦S:»' -RemotePath '\\‹server›\‹project›'« -Persistent $true¦ -UserName ‹user›¦»
ps-smb-map-remove powershell: Get-SmbMapping -LocalPath «G:¦M:¦S:» | Remove-SmbMapping -Force
ps-smb-unmap powershell: Remove-SmbMapping -«LocalPath M:¦RemotePath \\‹server›\‹project›» -Force
ps-smb-close powershell: Close-Smb«OpenFile -FileId ‹pid›¦Session -SessionId ‹pid›¦Session -ClientUserName ‹domain›\‹user›» -Force
ps-smb-close-pipe powershell: Get-Smb«OpenFile | ? Path -like "*‹name›*" | Close-SmbOpenFile¦Session -ClientComputerName ‹ip› | Close-SmbSession» -Force
ps-smb-config powershell: «Get¦Set»-Smb«ServerConfiguration¦ClientConfiguration» «-EnableSMB1Protocol $false¦| fl¦-RequireSecuritySignature $true»
ps-smb-share powershell +T1135: Get-SmbShare«¦ | select Name,Path¦ -Special $false»
ps-smb-drive powershell: «New-PSDrive -Name M -PSProvider FileSystem -Root \\‹server›\‹project› -Persist¦Remove-PSDrive M¦(New-Object -ComObject WScript.Network).MapNetworkDrive('M:','\\‹server›\‹project›')»
ps-wmi-network-other powershell: «Get-WmiObject¦gwmi¦Get-CimInstance¦gcim» Win32_«NetworkAdapter¦NetworkProtocol¦NetworkClient¦PerfFormattedData_Tcpip_NetworkInterface»
ps-cim-net-other powershell: Get-CimInstance -Namespace root/StandardCimv2 -ClassName MSFT_«NetAdapter¦NetIPInterface¦NetFirewallProfile¦NetQosPolicySettingData»
ps-cim-smb-other powershell: Get-CimInstance -Namespace root/Microsoft/Windows/SMB -ClassName MSFT_Smb«ServerConfiguration¦ClientConfiguration»
ps-ipglobal-other powershell: [System.Net.NetworkInformation.IPGlobalProperties]::GetIPGlobalProperties().«HostName¦DomainName¦NodeType¦GetTcpIPv4Statistics()¦GetIcmpV4Statistics()»
ps-ipglobal-free powershell: $l = [System.Net.Sockets.TcpListener]«0; $l.Start(); $l.LocalEndpoint.Port; $l.Stop()¦::new('‹ip›', ‹port›)»
ps-netinfo-other powershell: [System.Net.NetworkInformation.NetworkInterface]::«GetIsNetworkAvailable()¦LoopbackInterfaceIndex»
ps-netinfo-ping powershell: (New-Object System.Net.NetworkInformation.Ping).Send('‹server›')
vbs-network-map text: Set n = CreateObject("WScript.Network"): n.«MapNetworkDrive "M:", "\\‹server›\‹project›"¦RemoveNetworkDrive "M:", True¦AddWindowsPrinterConnection "\\‹server›\‹name›"»
ss-words-help bash: «ss¦/bin/ss» «--help¦-h¦-V¦--version»
ss-words-other bash: «sshd -T¦ssh-keygen -t ed25519¦ssh-add -l¦sshfs ‹first›@‹ip›:/ ‹ldir›¦ssserver -c ‹lfile›¦sslscan ‹server›»
ss-css bash: «npx sass¦sass¦stylelint» ‹name›.«scss¦css» ‹name›.css
lsof-files bash: lsof «-p ‹pid›¦‹ldir›/‹name›.db¦+D ‹ldir›¦/dev/sda1¦-c ‹name›»
lsof-deleted bash: lsof «+L1¦-nP +L1¦| grep deleted¦/ | grep '(deleted)'»
lsof-mount bash: lsof «/mnt/‹word›¦+f -- /mnt¦/media/‹first›» && umount /mnt/‹word›
lsof-count bash: lsof -p ‹pid› | wc -l
fuser-mount bash: fuser -«vm¦m¦cu» «/mnt/‹word›¦/home¦‹ldir›»
fuser-kill bash: fuser -k «‹port›/tcp¦-n tcp ‹port›¦‹lfile›»
fuser-lock bash: «sudo ¦»fuser -v /var/«lib/dpkg/lock¦lib/apt/lists/lock¦cache/debconf/config.dat»
fuser-device bash: fuser -v /dev/«snd/*¦video0¦ttyUSB0»
proc-net-dev bash: cat /proc/net/«dev¦snmp¦netstat¦softnet_stat¦wireless¦bonding/bond0»
proc-net-watch bash: «watch -n1¦head -n 3¦awk 'NR>2'¦grep eth0» /proc/net/dev
proc-sys bash: cat /proc/sys/net/«ipv4/tcp_fin_timeout¦core/somaxconn¦ipv4/ip_local_port_range¦netfilter/nf_conntrack_max»
conntrack-limit bash: «sysctl -w net.netfilter.nf_conntrack_max=‹pid›00¦sysctl net.netfilter.nf_conntrack_count¦modprobe nf_conntrack¦lsmod | grep nf_conntrack»
conntrack-flush bash: «sudo ¦»conntrack -«F¦D -s ‹ip›¦D -p udp --dport ‹port›¦V»
conntrack-rule bash: iptables -A INPUT -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT
conntrack-rule-nft bash: «nft add rule inet filter input ct state established,related accept¦iptables -I FORWARD -m conntrack --ctstate NEW -j ‹word›»
smbstatus-version bash: smbstatus «--version¦-V¦--help¦-?»
smbstatus-reload bash: «smbcontrol smbd reload-config¦smbcontrol smbd close-share ‹project›¦systemctl reload smbd¦testparm -s ‹lfile›»
smbstatus-path bash: ls -l /usr/bin/smb«status¦client¦passwd¦control»
smbstatus-word bash: «grep smbstatus ‹lfile›¦echo smbstatus >> ‹lfile›¦rpm -qf /usr/bin/smbstatus¦dpkg -S smbstatus»
showmount-exports bash +T1135: showmount -e «‹server›¦‹ip›»
showmount-version bash: showmount «--help¦--version¦-v¦-h»
nfs-other bash: «exportfs -ra¦mount -t nfs ‹server›:/‹project› /mnt/‹word›¦nfsstat -s¦umount /mnt/‹word›¦systemctl restart nfs-server»
sockstat-sysctl bash: sysctl «net.inet.tcp.«msl¦keepidle»¦kern.ipc.somaxconn¦net.core.somaxconn»
sockstat-doc bash: «man sockstat¦pkg which /usr/bin/sockstat¦whereis sockstat¦sockstat --version»
nettop-doc bash: «man nettop¦which nettop¦nettop -h¦whatis nettop»
docker-exec-other bash: «docker¦podman¦nerdctl» exec «-it ¦»‹word› «ls /app¦env¦sh¦python manage.py migrate¦nginx -s reload»
docker-net bash: «docker¦podman» «network inspect ‹word›¦port ‹word›¦network create ‹word›¦network prune -f»
kubectl-net bash: kubectl «get svc¦port-forward svc/‹word› ‹port›:‹port›¦get endpoints ‹word›¦get ingress -A»
kubectl-exec-other bash: kubectl exec «-n ‹project› ¦»‹word›-‹n› -- «ls /app¦env¦date¦nginx -s reload»
nsenter-other bash: «sudo ¦»nsenter -t «1¦‹pid›» -«m¦n» «mount¦df -h¦ping -c ‹n› ‹ip›»
netns-other bash: «sudo ¦»ip netns «list¦add ‹word›¦del ‹word›¦exec ‹word› ping ‹ip›»
watch-other bash: watch «-n ‹n› ¦-d ¦»«'df -h'¦'docker ps'¦'kubectl get pods'¦free -m¦date»
busybox-other bash: busybox «httpd -p ‹port›¦ping -c ‹n› ‹ip›¦vi ‹lfile›¦wget https://download.docker.com/linux/static/stable/docker.tgz¦nslookup ‹server›»
python-psutil-other bash: python3 -c "import psutil; print(psutil.«cpu_percent(1)¦virtual_memory()¦disk_usage('/')¦boot_time()¦net_io_counters()»)"
python-psutil-install bash: «pip install psutil¦pip show psutil¦pip install -U psutil==5.9.‹n›¦python3 -c "import psutil; print(psutil.__version__)"»
python-psutil-windows cmd: «python¦py» -c "import psutil; print(psutil.«cpu_count()¦net_if_addrs()¦sensors_battery()¦swap_memory()»)"
osquery-other-tables bash: osqueryi "select * from «os_version¦uptime¦system_info¦time¦kernel_info»;"
esxcli-network-other bash: esxcli network «nic list¦vswitch standard list¦ip dns server list¦firewall get¦firewall refresh»
esxcli-network-set bash: esxcli network «firewall ruleset set -r sshClient -e true¦ip dns server add -s ‹ip›¦nic up -n vmnic‹n›¦ip interface set -i vmk0 -m 9000»
esxcli-network-ssh bash: ssh root@‹ip› "esxcli network «nic list¦vswitch standard list¦firewall get»"
esxcli-network-help bash: esxcli network «ip --help¦--help¦ip connection --help¦ip connection»
cisco-show-other text: ‹word›#show «version¦running-config¦interfaces status¦clock¦vlan brief»
cisco-show-ssh bash: ssh ‹first›@‹ip› "show «version¦clock¦interfaces status¦inventory»"
cisco-log-other text: %PARSER-5-CFGLOG_LOGGEDCMD: User:‹first› logged command:«interface GigabitEthernet0/‹n›¦no shutdown¦ip tcp synwait-time ‹n›¦show version¦ip tcp adjust-mss 1360»
junos-show-other text: ‹first›@‹word›> show «system uptime¦version¦chassis hardware¦interfaces terse»
rpcclient-close bash: «net rpc file close ‹pid›¦net rpc share add ‹name›=‹dir›¦net rpc service status spooler» -U '‹user›%‹pass›' -S ‹server›
netview-other cmd +T1018: net view «/domain:‹domain›¦/all»
netview-help bash: «netview.py¦impacket-netview¦smbexec.py¦rpcclient» «-h¦--help»
nmap-script-help bash: nmap --script-help «smb-enum-sessions¦smb-enum-users¦smb-enum-shares»
who-sessions bash +T1033: «who¦w¦who -a¦last -n ‹n›¦users¦who -b»
query-sessions cmd +T1033: «query user¦quser¦qwinsta¦query session» «/server:‹server›¦‹user›»
"""
)
