"""Near misses of listing network connections on systems, products and languages of other kinds."""

from __future__ import annotations

from training.generators.grammar import parse_templates

MORE_CONNECTION_NEAR = parse_templates(
    r"""
mc-near-arp cmd +T1016: arp -«a¦g¦a -v¦a ‹ip›¦a -N ‹ip›»‹maybe›
mc-near-arp-bash bash +T1016: «arp -an¦arp -n¦ip neigh show¦ip -s neigh¦cat /proc/net/arp¦ip -6 neigh¦arp -e»‹lmaybe›
mc-near-neighbor powershell +T1016: Get-NetNeighbor«¦ -State Reachable¦ -AddressFamily IPv4 | ft¦ | Export-Csv ‹file›»
mc-near-ipconfig cmd +T1016: ipconfig «/all¦/displaydns¦/allcompartments /all»‹maybe›
mc-near-netip powershell +T1016: Get-Net«IPConfiguration -Detailed¦IPInterface¦Route -DestinationPrefix 0.0.0.0/0¦ConnectionProfile»
mc-near-route cmd +T1016: «route print¦route print -4¦netsh interface ipv4 show route¦netsh int ip show addresses¦netsh interface show interface¦netsh interface ipv6 show neighbors»
mc-near-route-bash bash +T1016: «ip route show table all¦ip -br addr¦ip -d link¦route -n¦ifconfig -a¦nmcli device show¦networkctl status»
mc-near-netstat-iface bash +T1016: netstat -«i¦ie¦in¦I en0¦g¦gn¦rn -f inet¦nr -A inet6»
mc-near-netstat-group cmd +T1016: netstat -«r¦rn» | findstr "«0.0.0.0¦Metric¦On-link»"
mc-near-wmi-nic cmd +T1016: wmic «nicconfig where IPEnabled=true get IPAddress,DefaultIPGateway¦nic get Name,NetConnectionStatus¦path Win32_IP4RouteTable get Destination,NextHop»
mc-near-mac-iface bash +T1016: «networksetup -listallhardwareports¦scutil --dns¦ifconfig en0¦netstat -rn -f inet¦ipconfig getifaddr en0¦system_profiler SPNetworkDataType¦scselect»
mc-near-sun-iface bash +T1016: «ipadm show-addr¦dladm show-link¦netstat -rnv¦lsdev -Cc if¦entstat -d ent0¦lanscan -v¦netstat -in»
mc-near-esxi-iface bash +T1016: «esxcli network ip neighbor list¦esxcli network ip route ipv4 list¦esxcfg-vmknic -l¦esxcfg-route -l¦esxcli network ip interface ipv4 get»
mc-near-osquery-iface bash +T1016: osqueryi "select * from «interface_addresses¦routes¦arp_cache¦interface_details¦dns_resolvers»«;¦ limit ‹n›;»"
mc-near-snmp-if bash +T1016: snmpwalk -v2c -c «public¦‹word›» ‹ip› «IF-MIB::ifTable¦1.3.6.1.2.1.2.2.1.2¦IP-MIB::ipNetToMediaTable¦1.3.6.1.2.1.4.20¦RFC1213-MIB::ipRouteTable»
mc-near-router text +T1016: ‹word›#show «ip route¦arp¦ip arp vlan ‹n›¦mac address-table¦ipv6 neighbors»
mc-near-firewall-route text +T1016: ‹first›@‹word›> show «arp all¦routing route¦interface ethernet1/‹n›¦arp no-resolve¦route table inet.0»
mc-near-mikrotik text +T1016: [‹first›@‹word›] > /«ip arp print¦ip route print¦interface print stats¦ip address print»
mc-near-stats cmd: netstat -«s¦es¦e» -p «tcp¦udp¦icmp¦ip»«¦ > ‹file›¦ | find "Retransmitted"»
mc-near-stats-netsh cmd: netsh interface «ipv4¦ipv6» show «tcpstats¦udpstats¦ipstats¦icmpstats»
mc-near-stats-counter powershell: Get-Counter «'\TCPv4\Segments Retransmitted/sec'¦'\Network Interface(*)\Bytes Total/sec'¦'\SMB Server Shares(*)\Read Bytes/sec'¦'\TCPv4\Connection Failures'»«¦ -MaxSamples ‹n›»
mc-near-stats-typeperf cmd: typeperf "«\TCPv4\Segments/sec¦\Network Interface(*)\Bytes Total/sec¦\UDPv4\Datagrams/sec¦\Server\Bytes Total/sec»" -sc ‹n›«¦ -o ‹file›»
mc-near-stats-adapter powershell: «Get-NetAdapterStatistics¦Get-NetAdapterStatistics | ft Name,ReceivedBytes¦Get-NetAdapterRss¦Get-SmbServerConfiguration | select MaxSessionPerConnection¦Get-NetAdapterAdvancedProperty -Name Ethernet»
mc-near-stats-perfwmi cmd: wmic path Win32_PerfFormattedData_Tcpip_«TCPv4 get SegmentsPersec¦NetworkInterface get BytesTotalPersec¦UDPv4 get DatagramsPersec¦TCPv4 get SegmentsRetransmittedPersec»
mc-near-stats-nix bash: «nstat -az TcpRetransSegs¦cat /proc/net/snmp | grep Tcp¦sar -n DEV 1 ‹n›¦ip -s link show eth0¦ethtool -S eth0¦vnstat -d¦nfsstat -c¦ifstat 1 ‹n›»
mc-near-stats-bsd bash: «netstat -s -p tcp¦netstat -m¦netstat -w 1 -I em0¦kstat -n tcp¦netstat -sP tcp¦netstat -D¦systat -ifstat 1»
mc-near-stats-appliance text: ‹word›#show «ip traffic¦tcp statistics¦interfaces counters¦processes cpu sorted¦ip interface statistics¦udp statistics»
mc-near-stats-tmsh bash: tmsh show «sys performance throughput¦sys tcp-statistics¦net interface¦ltm pool ‹word›¦sys cpu¦sys hardware»
mc-near-stats-nas text: ‹word›::> «statistics show -object nic_common¦vserver cifs show¦volume show -vserver ‹word›¦network interface show¦vserver nfs show»
mc-near-test-port powershell: Test-NetConnection ‹server›«.‹fqdn›¦» -Port «443¦80» -InformationLevel «Quiet¦Detailed»
mc-near-test-port-odd powershell +T1046: Test-NetConnection -ComputerName ‹ip› -Port «5985¦445¦135¦3389¦22¦‹port›»« -WarningAction SilentlyContinue¦ -InformationLevel Quiet¦ | Select-Object TcpTestSucceeded¦»
mc-near-test-tnc powershell: if ((tnc ‹server› -Port ‹port›).TcpTestSucceeded) { «'open'¦exit 0¦Restart-Service ‹word›» }
mc-near-test-client powershell: (New-Object Net.Sockets.TcpClient).«Connect¦ConnectAsync»('«‹server›¦‹ip›»', ‹port›)«¦.Wait(‹pid›)»
mc-near-test-nc bash: «nc¦ncat» -«zv¦vz -w ‹n›¦z» «‹ip›¦‹server›» ‹port›«¦ && echo up»
mc-near-test-dev bash: «timeout ‹n› ¦»bash -c "«</dev/tcp/‹ip›/‹port›¦echo > /dev/tcp/‹server›/‹port›»" && echo ok
mc-near-test-curl bash: «curl -sv telnet://‹ip›:‹port›¦curl -m ‹n› -so /dev/null -w '%{http_code}' http://‹server›:‹port›/health¦openssl s_client -connect ‹server›:‹port› </dev/null¦telnet ‹ip› ‹port›¦pg_isready -h ‹server›»
mc-near-test-portqry cmd: portqry -n «‹server›¦‹ip›» -e ‹port› -p «tcp¦udp¦both»
mc-near-test-psping cmd: «psping -accepteula ‹server›:‹port›¦tcping ‹ip› ‹port›¦paping ‹ip› -p ‹port› -c ‹n›¦psping64 -t ‹ip›:‹port›»
mc-near-test-python cmd: python -c "import socket; s=socket.create_connection(('‹server›', ‹port›), ‹n›); «s.close()¦print(s.getsockname())¦print('ok')»"
mc-near-test-app text: ‹word›(config)#«ping ‹ip› source loopback0¦telnet ‹ip› ‹port›¦traceroute ‹ip›¦do ping vrf ‹word› ‹ip›»
mc-near-test-wait bash: «wait-for-it.sh ‹server›:‹port› -t ‹n›¦until nc -z ‹server› ‹port›; do sleep 1; done¦dockerize -wait tcp://‹word›:‹port›¦while ! timeout 1 bash -c "</dev/tcp/‹word›/‹port›"; do sleep 1; done»
mc-near-scan bash +T1046: nmap «-sS -p- ‹ip›¦-sV -p ‹port› ‹ip›/24¦-sT -p 22,445 ‹ip›/24¦-A -T4 ‹ip›¦--top-ports 100 -iL ‹lfile›¦-sU -p161 ‹ip›»‹lmaybe›
mc-near-scan-other bash +T1046: «masscan -p1-65535 ‹ip›/24 --rate ‹pid›¦rustscan -a ‹ip› -- -sV¦naabu -host ‹ip› -p -¦zmap -p ‹port› ‹ip›/16¦fscan -h ‹ip›/24¦nc -zv ‹ip› 1-1024»
mc-near-scan-ps powershell +T1046: 1..«1024¦65535¦‹pid›» | % { «$c = New-Object Net.Sockets.TcpClient; if ($c.ConnectAsync('‹ip›', $_).Wait(100)) { "$_ open" }¦if (Test-NetConnection ‹ip› -Port $_ -InformationLevel Quiet) { $_ }» }
mc-near-scan-loop bash +T1046: for p in $(seq 1 ‹pid›); do (echo > /dev/tcp/‹ip›/$p) 2>/dev/null && echo «$p open¦"open $p"»; done
mc-near-scan-win cmd +T1046: «‹dir›\nmap.exe -sT -p 1-1024 ‹ip›¦‹dir›\masscan.exe ‹ip›/24 -p445¦for /l %i in (1,1,1024) do @portqry -n ‹ip› -e %i -q¦advanced_port_scanner_console.exe /s:C:\‹name› /r:‹ip›»
mc-near-scan-msf text +T1046: msf6 > use auxiliary/scanner/«portscan/tcp¦portscan/syn¦smb/smb_version¦rdp/rdp_scanner¦ssh/ssh_version»
mc-near-scan-smb bash +T1046: «nxc smb ‹ip›/24¦crackmapexec smb ‹ip›/24¦nmap --script smb-os-discovery -p445 ‹ip›/24¦nmap --script smb-protocols -p445 ‹ip›»
mc-near-share cmd +T1135: «net share¦net view \\‹server›¦net view \\‹server› /all¦wmic share get Name,Path¦net1 share¦net view \\‹ip›»‹maybe›
mc-near-share-ps powershell +T1135: «Get-SmbShare -CimSession ‹server›¦Get-CimInstance Win32_Share¦gwmi Win32_Share -ComputerName ‹server›¦Get-SmbShare | Get-SmbShareAccess¦Get-WmiObject -Class Win32_Share | ft Name,Path»
mc-near-share-nix bash +T1135: «smbclient -L //‹ip› -U ‹user›%‹pass›¦smbclient -N -L //‹server›¦rpcclient -U '' -N ‹ip› -c netshareenumall¦showmount -e ‹ip›¦smbmap -H ‹ip› -u ‹user› -p '‹pass›'¦net rpc share list -U ‹user›%‹pass› -S ‹server›»
mc-near-share-nxc bash +T1135: «nxc¦netexec¦crackmapexec» smb ‹ip› -u ‹user› -p '‹pass›' --shares«¦ READ,WRITE¦ --filter-shares READ WRITE»
mc-near-share-mac bash +T1135: «sharing -l¦smbutil view //‹first›@‹server›¦smbutil view -g //‹server›¦dns-sd -B _smb._tcp local¦smbutil lookup ‹server›»
mc-near-share-tools text +T1135: «beacon> net share \\‹server›¦meterpreter > run post/windows/gather/enum_shares¦PS> Invoke-ShareFinder -CheckShareAccess¦PS> Find-DomainShare -CheckShareAccess¦msf6 > use auxiliary/scanner/smb/smb_enumshares¦beacon> netshares ‹server›»
mc-near-share-nas text +T1135: ‹word›::> «vserver cifs share show¦vserver export-policy rule show¦volume show -junction-path *»
mc-near-share-nmap bash +T1135: nmap --script «smb-enum-shares¦nfs-showmount¦smb-enum-shares,smb-ls» -p«445¦111,2049¦139» ‹ip›
mc-near-map cmd: net use «K:¦P:¦R:¦Y:» "\\‹server›\‹project›"« /user:‹domain›\‹user› /persistent:no¦ /persistent:yes¦ >nul 2>&1»
mc-near-map-pushd cmd: pushd \\‹server›\‹project› «&& dir¦& copy ‹name›.txt ‹dir› & popd¦&& call setup.cmd»
mc-near-map-script text: «oNet.MapNetworkDrive "K:", "\\‹server›\‹project›", True¦WshNetwork.RemoveNetworkDrive "P:", True, True¦objNetwork.AddWindowsPrinterConnection "\\‹server›\‹name›"»
mc-near-map-nix bash: «sudo ¦»mount -t «cifs //‹server›/‹project› /mnt/‹word› -o user=‹user›¦nfs ‹ip›:/‹word› /mnt/‹word›¦nfs4 ‹server›:/ /mnt/‹word›»
mc-near-map-mac bash: «mount_smbfs //‹first›@‹server›/‹project› /Volumes/‹project›¦open smb://‹server›/‹project›¦diskutil unmount /Volumes/‹project›¦osascript -e 'mount volume "smb://‹server›/‹project›"'»
mc-near-unmap cmd: net use «K:¦P:¦\\‹server›\‹project›¦\\‹server›\IPC$» /«d¦del¦delete»«¦ /y¦ >nul»
mc-near-unmap-ps powershell: «Remove-PSDrive -Name K -Force¦Remove-SmbMapping -LocalPath P: -UpdateProfile -Force¦(New-Object -ComObject WScript.Network).RemoveNetworkDrive('K:', $true)¦New-SmbMapping -LocalPath K: -RemotePath \\‹server›\‹project›»
mc-near-close cmd: «net session \\‹server› /delete /y¦logoff ‹n› /server:‹server›¦reset session ‹n›¦rwinsta ‹n› /server:‹server›¦psfile \\‹server› ‹pid› -c¦tsdiscon ‹n›»
mc-near-close-ps powershell: «Close-SmbSession -SessionId ‹pid› -Force¦Close-SmbOpenFile -FileId ‹pid› -Confirm:$false¦Disconnect-RDUser -HostServer ‹server› -UnifiedSessionID ‹n› -Force¦Disconnect-NfsSession -SessionId ‹pid›¦Revoke-NfsOpenFile -OpenFileId ‹pid›»
mc-near-close-nix bash: «ss -K dst ‹ip› dport = ‹port›¦tcpkill -i eth0 host ‹ip›¦conntrack -D -d ‹ip›¦pfctl -k ‹ip›¦tcpdrop ‹ip› ‹port› ‹ip› ‹pid›¦smbcontrol smbd close-client-ip ‹ip›¦sudo cutter ‹ip› ‹port›»
mc-near-close-router text: ‹word›#clear «tcp line ‹n›¦line vty ‹n›¦ip nat translation *¦tcp local ‹ip› ‹port› remote ‹ip› ‹pid›¦conn address ‹ip›¦arp-cache»
mc-near-close-appliance text: «‹word›::> vserver cifs session close -node ‹word› -session-id ‹pid›¦> kill ns connection ‹n›¦[‹first›@‹word›] > /ip firewall connection remove [find]¦‹word› # diagnose sys session clear¦‹first›@‹word›> clear session id ‹pid›»
mc-near-process cmd +T1057: «tasklist /v /fo csv¦tasklist /v¦wmic process get name,processid,commandline¦tasklist /m ws2_32.dll¦qprocess *»‹maybe›
mc-near-process-ps powershell +T1057: «Get-Process -FileVersionInfo¦Get-Process | sort Handles¦Get-CimInstance Win32_Process | select Name,CommandLine¦gps -Name svchost -IncludeUserName¦Get-Process -Module -Name ‹name›»
mc-near-process-nix bash +T1057: «ps -ef | grep sshd¦ps auxf¦top -bn1¦docker top ‹word›¦pstree -ap»
mc-near-process-tools text +T1057: «beacon> ps¦meterpreter > ps -S ‹name›¦sliver (‹word›) > ps -e ‹name›¦C:\> processes (Live response session on ‹server›)¦apollo > ps¦[Carbon Black Live Response] ps»
mc-near-service cmd +T1007: «sc query state= all¦net start¦sc queryex type= service¦wmic service get name,state,pathname¦tasklist /svc»‹maybe›
mc-near-service-ps powershell +T1007: «Get-Service | ? Status -eq Running¦Get-CimInstance Win32_Service | select Name,State¦Get-Service¦gsv | sort Status»
mc-near-service-nix bash +T1007: «systemctl list-units --type=service¦service --status-all¦rc-status¦launchctl list¦svcs -a¦lssrc -a¦chkconfig --list»
mc-near-service-start cmd: «net start LanmanServer¦sc start iphlpsvc¦net stop server /y¦sc config LanmanServer start= auto¦net stop workstation /y»
mc-near-service-nix-start bash: systemctl «restart smbd nmbd¦status nfs-server¦enable --now sshd¦reload nginx¦restart nftables¦stop conntrackd»
mc-near-wall cmd: netsh advfirewall «show allprofiles state¦show currentprofile¦firewall show rule name=all dir=in¦show global¦monitor show firewall»‹maybe›
mc-near-wall-ps powershell: «Get-NetFirewallProfile | ft Name,Enabled¦Get-NetFirewallRule -Enabled True -Direction Inbound¦Get-NetFirewallRule -DisplayGroup 'File and Printer Sharing'¦Get-NetFirewallPortFilter | ? LocalPort -eq ‹port›¦Get-NetFirewallSetting -PolicyStore ActiveStore»
mc-near-wall-nix bash: «iptables -L -n -v¦nft list ruleset¦ufw status verbose¦firewall-cmd --list-all¦pfctl -sr¦pfctl -si¦ipfw show¦iptables-save -t nat¦ipvsadm -Sn»
mc-near-wall-rule cmd +T1686.003: netsh advfirewall firewall add rule name="‹Word› ‹port›" dir=«in¦out» action=«allow¦block» protocol=TCP localport=‹port›
mc-near-wall-appliance text: ‹word› # «show firewall policy ‹n›¦diagnose firewall iprope list¦get system status¦show full-configuration system interface¦get system performance status»
mc-near-wall-asa text: ‹word›# show «access-list ‹word›¦nat detail¦running-config object¦failover¦version | include up¦service-policy»
mc-near-wall-mac bash: /usr/libexec/ApplicationFirewall/socketfilterfw --«getglobalstate¦listapps¦getstealthmode¦setglobalstate on»
mc-near-help cmd: «netsh interface ipv4 show tcpconnections ?¦wmic path Win32_ServerSession /?¦tcpvcon /?¦psfile /?¦portqry /?¦rasdial /?¦nbtstat /?»
mc-near-help-net cmd: net help «use¦session¦file¦share¦statistics¦services»«¦ | more»
mc-near-help-ps powershell: «Get-Help Get-NetTCPConnection -Online¦Get-Command -Module NetTCPIP¦Get-Command *Smb*Session*¦help Get-SmbOpenFile -Full¦Get-Command -Noun NetTCPConnection -Syntax¦Update-Help -Module NetTCPIP,SmbShare¦Get-Member -InputObject (Get-Command Get-NetUDPEndpoint)»
mc-near-help-nix bash: «man 8 ss¦man 7 tcp¦apropos socket¦tldr netstat¦info lsof¦curl cheat.sh/ss¦man 5 proc | grep -A5 net/tcp¦lsof -v¦ss -V¦conntrack --version¦nettop -h»
mc-near-help-tool bash: «nxc smb --help | grep sessions¦netview.py -h¦osqueryi '.schema listening_ports'¦salt-call sys.doc network.netstat¦velociraptor artifacts show Windows.Network.Netstat¦osqueryi ".help"»
mc-near-help-console text: «meterpreter > help netstat¦msf6 > info post/windows/gather/tcpnetstat¦msf6 > search tcpnetstat¦beacon> help netstat¦sliver > help netstat¦‹word›#show tcp ?¦rpcclient $> help netsessenum»
mc-near-velo-list cmd: velociraptor.exe artifacts list --filter «Network¦Netstat¦Sysinternals»
mc-near-kape-list cmd: ‹dir›\kape.exe «--mlist .¦--tlist .¦--sync¦--msource C:\ --mdest ‹dir› --module Windows_IPConfig»
mc-near-capture cmd +T1040: «netsh trace start capture=yes tracefile=‹dir›\‹name›.etl¦pktmon start --capture -f ‹dir›\‹name›.etl¦tshark -i 1 -w ‹dir›\‹name›.pcap¦windump -i 2 -w ‹name›.pcap¦dumpcap -i Ethernet -a duration:‹n›¦‹dir›\RawCap.exe ‹ip› ‹name›.pcap»
mc-near-capture-nix bash +T1040: «sudo ¦»«tcpdump -i any -nn port ‹port› -c ‹n›¦tcpdump -w ‹lfile› host ‹ip›¦tshark -i eth0 -Y http¦ngrep -d eth0 -W byline port ‹port›¦snoop -d net0 -o /tmp/‹name›¦iptrace -a -i en0 /tmp/‹name›»
mc-near-capture-other text +T1040: ‹word›#«monitor capture ‹word› start¦capture ‹word› interface outside match tcp any host ‹ip›¦debug ip packet detail¦diagnose sniffer packet any 'port ‹port›' 4 ‹n›»
mc-near-capture-esxi bash +T1040: pktcap-uw --«vmk vmk0 -o /tmp/‹name›.pcap¦uplink vmnic‹n› -c ‹pid›¦switchport ‹pid›»
mc-near-capture-read bash: «tshark -r ‹lfile› -q -z io,stat,1¦capinfos ‹name›.pcap¦editcap -c ‹pid› ‹name›.pcap out.pcap¦mergecap -w all.pcap a.pcap b.pcap¦tcpdump -r ‹name›.pcap -c 1»
mc-near-capture-stop cmd: «netsh trace stop¦pktmon stop¦pktmon etl2pcap ‹name›.etl¦netsh trace show scenarios¦pktmon filter list¦pktmon comp list»
mc-near-portproxy cmd: netsh interface portproxy «show all¦show v4tov4¦delete v4tov4 listenport=‹port›¦reset»
mc-near-listener-conf bash: «grep -n '^listen' /etc/nginx/nginx.conf¦sed -i 's/^#Port 22/Port ‹port›/' /etc/ssh/sshd_config¦sshd -T | grep -i port¦postconf inet_interfaces¦apachectl -S¦lsnrctl status¦grep bind /etc/redis/redis.conf»
mc-near-listener-win cmd: «winrm enumerate winrm/config/listener¦winrm quickconfig -q¦appcmd list site¦netsh http show urlacl¦netsh http add urlacl url=http://+:‹port›/ user=Everyone¦netsh http show iplisten»
mc-near-listener-ps powershell: «Get-WebBinding -Name ‹word›¦Get-ChildItem WSMan:\localhost\Listener¦New-WebBinding -Name ‹word› -Port ‹port›¦Get-PSSessionConfiguration¦Get-ItemProperty 'HKLM:\System\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp' -Name PortNumber»
mc-near-listener-router text: ‹word›(config)#«ip http secure-server¦line vty 0 4¦ip ssh version 2¦snmp-server host ‹ip› ‹word›¦ip tcp window-size ‹pid›¦no ip http server»
mc-near-listener-serve bash: «python3 -m http.server ‹port›¦ssh -N -L ‹port›:‹ip›:‹port› ‹first›@‹server›¦iperf3 -s -p ‹port›»
mc-near-listener-k bash: «kubectl get svc -o wide¦kubectl describe ingress ‹word›¦istioctl proxy-config listeners ‹word›-‹n›¦docker port ‹word›¦docker ps --format '{{.Ports}}'¦kubectl get endpointslices»
mc-near-dns cmd: «nslookup ‹host›.‹fqdn›¦nslookup -type=srv _ldap._tcp.‹fqdn›¦ipconfig /flushdns¦ping -n ‹n› ‹server›¦tracert -d ‹ip›¦pathping ‹ip›»
mc-near-tune bash: «sysctl -w net.ipv4.tcp_tw_reuse=1¦sysctl net.ipv4.tcp_keepalive_time¦ndd -set /dev/tcp tcp_time_wait_interval ‹pid›¦no -o tcp_sendspace=‹pid›¦ipadm show-prop tcp¦ulimit -n ‹pid›¦sysctl net.inet.tcp.msl»
mc-near-tune-win powershell: «Set-NetTCPSetting -SettingName InternetCustom -CongestionProvider CTCP¦Set-SmbServerConfiguration -AutoDisconnectTimeout ‹n› -Force¦Set-SmbClientConfiguration -SessionTimeout ‹n› -Force¦Get-NetTCPSetting | ft SettingName,AutoTuningLevelLocal¦New-NetQosPolicy ‹word› -IPDstPort ‹port›»
mc-near-tune-net cmd: net config server /«autodisconnect:‹n›¦hidden:yes¦srvcomment:"‹Word›"»
mc-near-word-mail text: «Please install net-tools so that netstat is available on ‹server›¦Ticket ‹pid›: tcpview crashes at start on ‹server›¦Wiki: when to use ss instead of netstat¦Reminder: license of CurrPorts does not allow bundling¦Change ‹pid›: raise nf_conntrack_max on ‹word›»
mc-near-word-log text: «nf_conntrack: nf_conntrack: table full, dropping packet¦smbd[‹pid›]: smbstatus not found in PATH¦TCP: request_sock_TCP: Possible SYN flooding on port ‹port›. Sending cookies.¦sshd[‹pid›]: Server listening on 0.0.0.0 port ‹port›.¦Tcpip event 4227: TCP/IP failed to establish an outgoing connection»
mc-near-word-code text: «# TODO: replace netstat parsing with psutil¦// GetExtendedTcpTable needs Vista or later¦REM net session needs an elevated prompt¦' EnumNetworkDrives returns pairs¦-- xp_cmdshell 'netstat' is not allowed here¦/* NetSessionEnum level 10 needs no rights */»
mc-near-word-import bash: «grep -n GetExtendedTcpTable ‹ldir›/*.c¦rg NetSessionEnum --type cs¦git log -S'net_connections' --oneline¦git grep -n 'MSFT_NetTCPConnection'¦ctags -x netstat.c¦git blame lib/netstat.py»
mc-near-word-build cmd: «dotnet add package Vanara.PInvoke.IpHlpApi¦dotnet build SharpView.sln¦pip install netifaces psutil¦npm install systeminformation¦cargo add netstat2¦go get github.com/shirou/gopsutil/v3/net¦mvn -q compile -pl oshi-core»
mc-near-word-file cmd: «notepad ‹dir›\netstat.txt¦type ‹dir›\netstat_help.txt¦del ‹dir›\netstat.log¦ren ‹dir›\sessions.csv sessions.old¦copy ‹dir›\openfiles.vbs \\‹server›\scripts¦code ‹dir›\Get-NetworkStatistics.ps1»
mc-near-word-file-nix bash: «vim netstat_exporter.py¦rm -f /tmp/netstat.log¦tar czf netstat.tgz netstat/¦chmod +x netstat.sh¦md5sum /bin/netstat¦rpm -V net-tools¦ls -la /usr/bin/lsof /usr/bin/ss¦dpkg -L iproute2»
mc-near-word-test bash: «pytest test_netstat.py -k parse¦go test ./netstat/...¦cargo test --package netstat2¦shellcheck netstat.sh¦python3 -m unittest tests.test_ss_parser¦jc --help | grep netstat»
mc-near-word-net-time cmd: net «time \\‹server› /set /y¦computer \\‹server› /del¦print \\‹server›\‹name›¦continue ‹word›¦pause LanmanServer»
mc-near-sdk-api text: «var c = new TcpClient("‹server›", ‹port›);¦l, err := net.Listen("tcp", ":‹port›")¦server.listen(‹port›, () => console.log('up'))¦ServerSocket s = new ServerSocket(‹port›);¦NetUseAdd(NULL, 2, (LPBYTE)&ui, NULL);¦WNetAddConnection2(&nr, pass, user, 0);¦NetSessionDel(server, client, NULL);¦WNetCancelConnection2("K:", 0, TRUE);»
mc-near-psutil bash: python3 -c "import psutil; print(psutil.«net_io_counters(pernic=True)¦net_if_stats()¦pids()[:‹n›]¦Process(‹pid›).open_files()¦cpu_times()»)"
mc-near-node cmd: node -e "«require('systeminformation').mem().then(console.log)¦require('net').createServer().listen(‹port›)¦require('net').connect(‹port›,'‹server›')¦require('systeminformation').networkStats().then(console.log)»"
mc-near-salt bash: salt '*' «test.ping¦disk.usage¦status.uptime¦pkg.version net-tools¦service.status smbd¦network.ping ‹ip›¦network.connect ‹ip› ‹port›»
mc-near-ansible bash: ansible «all¦windows¦‹project›» -m «ping¦win_ping¦wait_for -a "host=‹ip› port=‹port›"¦package -a "name=net-tools state=present"¦service -a "name=smbd state=restarted"¦win_feature -a "name=SNMP-Service"»
mc-near-cloud bash: «aws ec2 describe-security-groups --group-ids sg-0‹pid›¦az network nsg rule list -g ‹project› --nsg-name ‹word›¦gcloud compute firewall-rules list¦aws ssm send-command --document-name AWS-RunShellScript --parameters 'commands=["df -h"]'¦az vm run-command invoke -g ‹project› -n ‹server› --command-id RunPowerShellScript --scripts "Get-Volume"»
mc-near-edr text: «[Real Time Response ‹server›] ls C:\Temp¦runscript -Raw=```Get-Volume```¦C:\> fileinfo ‹name›.exe (Live response)¦[SentinelOne Remote Shell] PS C:\> hostname¦[Cortex XDR Live Terminal] dir C:\Temp¦execute --command "df -h"»
mc-near-osquery bash: osqueryi "select * from «iptables¦etc_services where port = ‹port›¦etc_hosts¦ssh_configs¦windows_firewall_rules limit ‹n›»"
mc-near-nirsoft cmd: ‹dir›\«WirelessNetView¦NetworkInterfacesView¦OpenedFilesView¦DNSDataView¦WifiInfoView¦WhoisThisDomain».exe«¦ /stext ‹file›¦ /scomma ‹file›»
mc-near-rasdial cmd: «rasdial "‹Word› VPN" ‹user› ‹pass›¦rasdial "‹Word› VPN" /disconnect¦rasphone -d "‹Word› VPN"¦cmdkey /delete:‹server›¦rasphone -h "‹Word› VPN"»
mc-near-lsof-file bash: lsof «/var/log/syslog¦+D /srv/‹word›¦-u ‹first› /home¦/dev/video0¦-t ‹lfile›¦-d txt -p ‹pid›¦-c nginx -a -d cwd»
mc-near-nas text: ‹word›::> «vserver cifs session close -vserver ‹word› -address ‹ip›¦system node show¦storage aggregate show¦snapmirror show¦vserver cifs users-and-groups privilege show»
mc-near-isilon bash: «isi status¦isi smb shares create ‹word› /ifs/‹word›¦isi smb settings global view¦qq fs_get_stats¦midclt call system.info¦synopkg status SMBService¦isi smb sessions delete --computer-name ‹server›»
mc-near-out-stats text: «TCP Statistics for IPv4 Active Opens = ‹pid› Passive Opens = ‹pid› Failed Connection Attempts = ‹n› Segments Received = ‹pid›¦Interface Statistics Received Sent Bytes ‹pid›‹pid› ‹pid›‹pid› Unicast packets ‹pid› ‹pid›¦Tcp: ‹pid› active connection openings ‹n› failed connection attempts ‹pid› segments received»
mc-near-out-arp text +T1016: «Interface: ‹ip› --- 0x‹n› Internet Address Physical Address Type ‹ip› 00-15-5d-0a-1b-2c dynamic¦? (‹ip›) at 00:15:5d:0a:1b:2c [ether] on eth0¦‹ip› dev eth0 lladdr 00:15:5d:0a:1b:2c REACHABLE¦Kernel IP routing table Destination Gateway Genmask Flags 0.0.0.0 ‹ip› 0.0.0.0 UG»
mc-near-out-test text: «ComputerName : ‹server› RemoteAddress : ‹ip› RemotePort : ‹port› TcpTestSucceeded : True¦Connection to ‹ip› ‹port› port [tcp/*] succeeded!¦nc: connect to ‹ip› port ‹port› (tcp) failed: Connection refused¦TCP port ‹port› (unknown service): LISTENING - portqry ‹server›»
mc-near-out-share text +T1135: «Share name Resource Remark ADMIN$ C:\Windows Remote Admin IPC$ Remote IPC ‹project› ‹dir› The command completed successfully.¦Sharename Type Comment ‹project› Disk ‹Word› IPC$ IPC IPC Service (‹server›)¦Export list for ‹server›: /srv/‹word› ‹ip›/24¦Shared resources at \\‹server› ‹project› Disk»
mc-near-out-scan text +T1046: «Nmap scan report for ‹ip› PORT STATE SERVICE ‹port›/tcp open ssh¦Discovered open port ‹port›/tcp on ‹ip›¦Open ‹ip›:‹port›¦Host: ‹ip› () Ports: ‹port›/open/tcp//microsoft-ds///»
"""
)
