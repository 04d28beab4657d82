"""Classic one-liners of discovery."""

from __future__ import annotations

from training.generators.grammar import parse_templates

CLASSIC_DISCOVERY_LINES = parse_templates(
    r"""
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
ac-where-r-kdbx cmd +T1083: where /r C:\ *.docx *.rdp
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
"""
)
