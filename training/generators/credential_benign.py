"""Templates that look like credential dumping or discovery to a keyword, and are none of the three."""

from __future__ import annotations

from training.generators.grammar import parse_templates

# A `+technique` names what the row shows outside the three labels.
BENIGN_TEMPLATES = parse_templates(
    r"""
reg-alone cmd: «reg.exe¦reg¦C:\Windows\System32\reg.exe¦REG¦reg /?¦reg.exe /?¦reg save /?¦reg query /?¦reg export /?¦reg help¦reg add /?»
reg-save-software cmd: «reg¦reg.exe» save ‹hklm›\«SOFTWARE¦SOFTWARE\‹Word›¦HARDWARE¦SOFTWARE\Microsoft\Office¦DRIVERS¦BCD00000000» ‹file›« /y¦»
reg-save-hkcu cmd: reg save «HKCU\Software\‹Word›¦HKCU\Environment¦HKCR\.‹name›¦HKU\.DEFAULT¦HKCU\Printers» ‹file›
reg-save-samsung cmd: reg «save¦export» «HKLM¦HKCU»\SOFTWARE\«Samsung¦Samsung\‹Word›¦SamLogic¦SAMBA¦SecurityCenter‹Word›» ‹file›
reg-export-software cmd: reg export «HKLM\SOFTWARE\‹Word›¦HKCU\Software\‹Word›¦HKLM\SOFTWARE\Policies¦HKLM\SYSTEM\CurrentControlSet\Services\‹name›¦HKLM\SYSTEM\CurrentControlSet\Enum» ‹file›« /y¦»
reg-query-version cmd: reg query "‹hklm›\SOFTWARE\«Microsoft\Windows NT\CurrentVersion¦Microsoft\NET Framework Setup\NDP\v4\Full¦‹Word›\‹Word›¦Wow6432Node\‹Word›¦Microsoft\Office\16.0\Common»" /v «ProductName¦Release¦Version¦InstallPath»
reg-query-services cmd: reg query ‹hklm›\SYSTEM\CurrentControlSet\Services\«‹name›¦Tcpip\Parameters¦W32Time¦LanmanServer\Parameters¦EventLog» «/v Start¦/v ImagePath¦/s¦»
reg-query-securitycenter cmd: reg query "HKLM\SOFTWARE\Microsoft\«Security Center¦Windows Security Health\State¦Security Center\Svc»"
reg-query-system cmd: reg query "HKLM\SYSTEM\CurrentControlSet\Control\«ComputerName\ComputerName¦TimeZoneInformation¦Session Manager\Environment¦Terminal Server»"
reg-add-plain cmd: reg add «HKCU¦HKLM»\Software\‹Word› /v ‹Word› /t «REG_SZ /d ‹name›¦REG_DWORD /d ‹n›» /f
reg-import cmd: «reg import ‹file›¦regedit /s ‹file›¦regedit.exe¦regedt32»
reg-load-user cmd: reg «load HKU\‹name› C:\Users\Default\NTUSER.DAT¦unload HKU\‹name›¦load HKLM\‹Word› ‹dir›\NTUSER.DAT»
reg-compare cmd: reg compare HKLM\SOFTWARE\‹Word› \\‹server›\HKLM\SOFTWARE\‹Word›
regedit-export-software cmd: regedit /e ‹file› "HKEY_«LOCAL_MACHINE\SOFTWARE\‹Word›¦CURRENT_USER\Software\‹Word›¦CLASSES_ROOT\.txt»"
copy-system32 cmd: «copy¦xcopy¦xcopy /y» C:\Windows\System32\«‹name›.dll¦drivers\etc\hosts¦spool\drivers\color\‹name›.icm¦‹name›.exe¦config\systemprofile\‹name›.ini¦LogFiles\‹name›.log» ‹dir›
copy-sam-user cmd: «copy¦xcopy /e¦robocopy /mir¦move» C:\Users\«sam¦Sam¦samuel¦samira»\«Documents\‹name›.docx¦Desktop\‹name›.xlsx¦Downloads¦.ssh\config» ‹dir›
copy-sample cmd: «copy¦move¦ren» ‹dir›\«sample¦samples¦samsung¦same¦samba¦sam_‹name›¦sam-notes».«txt¦csv¦zip¦json» ‹dir›
sam-open cmd: «notepad¦notepad.exe¦code¦start excel¦type» «C:\Users\sam\notes.txt¦‹dir›\sam.txt¦‹dir›\security.log¦‹dir›\security_policy.docx¦‹dir›\system.log»
sam-cli cmd: «sam build¦sam deploy --guided¦sam local invoke ‹Word›Function¦sam init¦sam package --s3-bucket ‹name›¦sam validate¦sam logs -n ‹Word› --tail»
security-words cmd: «gpupdate /target:user¦secedit /export /cfg ‹file›¦secedit /analyze /db ‹name›.sdb¦auditpol /get /category:*¦wevtutil qe Security /c:‹n› /rd:true /f:text¦wevtutil gl Security»
vssadmin-list cmd: vssadmin «list shadows¦list writers¦list providers¦list volumes¦list shadowstorage¦resize shadowstorage /for=C: /on=C: /maxsize=10%»
vss-other cmd: copy ‹vss›\«‹project›\‹name›.xlsx¦Users\‹user›\Documents\‹name›.docx¦inetpub\wwwroot\web.config» ‹dir›
mklink-plain cmd: mklink /«d¦j» ‹dir›\‹name› ‹dir›
esentutl-plain cmd: esentutl «/g¦/k¦/mh¦/p¦/d» «‹dir›\‹name›.edb¦C:\Windows\SoftwareDistribution\DataStore\DataStore.edb¦‹dir›\WebCacheV01.dat¦"C:\ProgramData\Microsoft\Search\Data\Applications\Windows\Windows.edb"»
esentutl-copy-plain cmd: esentutl /y ‹dir›\‹name›.«edb¦zip¦vhdx¦exe» /d ‹file›
wbadmin-plain cmd: wbadmin «get versions¦start backup -backupTarget:E: -include:D:\‹project› -quiet¦get status¦enable backup -addtarget:\\‹server›\backup -schedule:21:00»
diskshadow-plain cmd: diskshadow /l ‹file›
ntdsutil-plain cmd: ntdsutil "metadata cleanup" "connections" "connect to server ‹server›" quit "select operation target" "list domains"
backup-agent cmd: "C:\Program Files\«Veeam\Backup and Replication\Backup\Veeam.Backup.Manager.exe¦Commvault\ContentStore\Base\clBackup.exe¦Veritas\NetBackup\bin\bpbkar32.exe¦Acronis\BackupAndRecovery\mms.exe¦Tivoli\TSM\baclient\dsmc.exe»" «incremental¦-job ‹guid›¦systemstate¦backup -subsystem»
icacls-plain cmd: icacls «‹dir›¦‹dir›\‹name›.txt¦C:\Windows\System32\drivers¦C:\Windows\Temp»« /grant ‹domain›\‹user›:(OI)(CI)M¦ /reset /t¦ /inheritance:e¦»
7z-plain cmd: «7z a¦7za.exe a¦tar -a -cf¦"C:\Program Files\7-Zip\7z.exe" a» ‹dir›\‹name›.zip ‹dir›\«security¦system¦sam»_«docs¦notes¦reports»
certutil-plain cmd: certutil «-hashfile ‹file› SHA256¦-verify ‹dir›\‹name›.cer¦-store my¦-viewstore root¦-dump ‹dir›\‹name›.crl¦-pulse»
makecab-plain cmd: makecab ‹dir›\‹name›.log ‹dir›\‹name›.cab
net-user-help cmd: «net user /?¦net help user¦net use /?¦net session /?¦net help¦net /?¦net help use¦net1 help user¦net helpmsg ‹pid›¦net view /?¦netstat /?¦ss --help¦wmic useraccount /?»
net-user-add cmd +T1136.001: «net¦net1¦net.exe» user ‹first› «‹pass› ¦* ¦»/add« /y¦ /active:yes¦ /expires:never¦»
net-user-domain-add cmd +T1136.002: net user ‹first› ‹pass› /add /domain
net-user-delete cmd +T1531: «net¦net1» user ‹first› /«delete¦del¦active:no»
net-user-change cmd +T1098: net user ‹user› «‹pass›¦/active:yes¦‹pass› /expires:never»
net-user-domain cmd +T1087.002: «net¦net1» user« ‹user›¦» /«domain¦do¦dom»
net-localgroup cmd +T1069.001: «net¦net1» localgroup«¦ administrators¦ "Remote Desktop Users"¦ Users»
net-group-domain cmd +T1069.002: «net¦net1» group« "Domain Admins"¦ "Enterprise Admins"¦» /domain
net-start cmd: «net¦net1» «start¦stop¦pause¦continue» «spooler¦w32time¦‹name›¦"Windows Update"¦wuauserv¦W3SVC»
net-time cmd: net time \\‹server› /set /y
net-use-map cmd: net use «Z:¦H:¦P:¦*¦X:» \\«‹server›\‹project›¦‹host›.‹fqdn›\home\‹user›¦fileserver\public»« /persistent:«yes¦no»¦»
net-use-delete cmd: net use «Z:¦H:¦*¦\\‹server›\‹project›» /«delete¦d»« /y¦»
net-use-admin cmd +T1021.002: net use «\\‹server›\«C$¦ADMIN$¦IPC$»¦Z: \\‹server›\C$» «‹pass› /user:‹domain›\‹user›¦/user:‹domain›\‹user› ‹pass›»
net-view cmd +T1018: «net¦net1» view«¦ /domain¦ /all¦ /domain:‹domain›»
net-view-share cmd +T1135: net view \\‹server›« /all¦»
net-share cmd +T1135: «net share¦net1 share¦wmic share get name,path»
net-share-add cmd: net share ‹name›=‹dir› /grant:‹domain›\‹user›,READ
net-accounts cmd +T1201: «net¦net1» accounts« /domain¦»
net-config cmd: net config server /«autodisconnect:‹n›¦hidden:yes»
net-print cmd: net «print \\‹server›\‹name›¦statistics workstation¦statistics server¦name»
nuget-not-net cmd: «nuget restore¦dotnet build¦dotnet user-secrets list¦dotnet user-jwts list¦netcfg -s n¦netdom query fsmo¦nettest user¦botnet-check user»
query-user cmd +T1033: ««query user¦quser¦qwinsta¦query session»« /server:‹server›¦»¦whoami /all¦whoami¦echo %USERNAME%»
dir-plain cmd: dir «C:\Users\‹user›\Documents¦‹dir›¦C:\Temp /s¦D:\‹project› /b¦"C:\Program Files"»
wmic-plain cmd: wmic «os get caption,version¦cpu get name¦bios get serialnumber¦logicaldisk get size,freespace,caption¦computersystem get model¦nic get name,macaddress¦diskdrive get status¦printer list brief¦csproduct get uuid»
wmic-useraccount-set cmd +T1098: wmic useraccount where name='‹user›' set «passwordexpires=false¦disabled=false¦passwordchangeable=true»
netsh-plain cmd: netsh «interface ip delete arpcache¦int ip set dns "Ethernet" static ‹ip›¦advfirewall show allprofiles¦wlan show interfaces¦winsock reset¦interface set interface "Ethernet" enable¦interface ipv4 set address "Ethernet" dhcp¦trace stop¦http add urlacl url=http://+:‹port›/ user=‹domain›\‹user›»
netsh-help cmd: netsh «interface ipv4 show ?¦interface tcp show global¦int tcp set global autotuninglevel=normal¦interface tcp show ?»
nbtstat-plain cmd: nbtstat «-R¦-RR¦/?»
ipconfig-plain cmd: «ipconfig /flushdns¦ipconfig /renew¦ipconfig /registerdns¦ping -n ‹n› ‹server›¦tracert ‹ip›¦nslookup ‹host›.‹fqdn›¦pathping ‹ip›¦telnet ‹ip› ‹port›»
tasklist-plain cmd: «tasklist /fi "imagename eq ‹name›.exe"¦taskkill /im ‹name›.exe /f¦sc query ‹name›¦sc start ‹name›¦sc config ‹name› start= auto»
echo-attack cmd: «echo¦rem¦echo.¦title¦@rem¦::» «reg save hklm\sam ‹file›¦net user¦netstat -ano¦mimikatz lsadump::sam¦copy c:\windows\system32\config\SAM is not allowed¦run reg save HKLM\SECURITY yourself¦net session¦wmic useraccount get name»
echo-into-doc cmd: echo To list connections run netstat -«ano¦an¦b» >> ‹dir›\«readme¦howto¦notes».«md¦txt»
find-string cmd: «findstr /s /i¦findstr /n¦find /i¦findstr» "«netstat¦net user¦reg save¦lsadump¦HKLM\SAM¦net session¦hashdump¦secretsdump¦useraccount»" «‹dir›\*.«ps1¦txt¦log¦md¦bat»¦‹file›»
where-tool cmd: where «netstat¦reg¦net¦wmic¦reg.exe¦esentutl¦vssadmin»
dir-tool cmd: dir C:\Windows\System32\«netstat.exe¦reg.exe¦net.exe¦samsrv.dll¦samlib.dll¦samcli.dll¦secur32.dll»
file-props cmd: «powershell -c "(Get-Item C:\Windows\System32\«netstat.exe¦net1.exe¦samlib.dll¦reg.exe»).VersionInfo"¦wmic datafile where name='C:\\Windows\\System32\\«netstat.exe¦net1.exe¦samlib.dll¦reg.exe»' get version¦sigcheck -a C:\Windows\System32\«netstat.exe¦net1.exe¦samlib.dll¦reg.exe»¦icacls C:\Windows\System32\«netstat.exe¦net1.exe¦samlib.dll¦reg.exe»¦attrib C:\Windows\System32\«netstat.exe¦net1.exe¦samlib.dll¦reg.exe»»
git-commit cmd: git commit -m "«Document¦Explain¦Remove¦Fix¦Mention» «netstat¦net user¦reg save¦SAM dump¦lsass¦hashdump¦secretsdump» «usage¦example¦in docs¦check¦detection»"
git-grep cmd: git «grep¦log -S» "«reg save¦net user¦HKLM\\SAM¦netstat -ano¦sekurlsa¦lsadump»"
git-branch cmd: git «checkout -b¦branch -d¦merge» feature/«sam¦security¦netstat¦net-user¦sam-export¦reg-save»-‹name›
msbuild-sam cmd: «msbuild¦dotnet build¦dotnet test¦dotnet publish» ‹dir›\«Sam.‹Word›¦Security.‹Word›¦NetUser¦Netstat.‹Word›»\‹Word›.csproj« -c Release¦»
search-url cmd: start «chrome¦msedge¦firefox» "https://«www.google.com/search?q=¦www.bing.com/search?q=¦stackoverflow.com/search?q=»«net+user+command¦reg+save+hklm+sam¦netstat+ano+meaning¦how+to+dump+sam¦wmic+useraccount»"
help-pages cmd: «start ¦»https://learn.microsoft.com/windows-server/administration/windows-commands/«reg-save¦netstat¦net-user¦vssadmin¦esentutl¦net-use»
choco cmd: «choco install¦winget install¦scoop install¦pip install¦npm i» «netstat-tui¦samtools¦samba¦security-‹name›¦reg-utils¦net-user-tool¦sam-cli¦aws-sam-cli¦psutil»
samtools bash: samtools «view -b ‹lfile›¦sort ‹name›.bam¦index ‹name›.bam¦flagstat ‹name›.sam¦view ‹name›.sam»
sam-linux bash: «vim¦cat¦less¦head» «/home/sam/‹name›.txt¦/srv/samples/‹name›.csv¦~/sam.txt¦/data/‹name›.sam» ‹lmaybe›
samba-admin bash: «smbpasswd -a ‹first›¦testparm -s¦systemctl restart smbd¦net ads testjoin¦net rpc info -U ‹user›¦wbinfo -t¦samba-tool drs showrepl»
sam-aws bash: «sam build¦sam deploy --stack-name ‹name›¦sam local start-api -p ‹port›¦aws s3 sync ‹ldir› s3://‹name›/sam»
ps-registry-plain powershell: «Get-ItemProperty¦gp¦Get-ChildItem» 'HKLM:\SOFTWARE\«Microsoft\Windows\CurrentVersion\Uninstall\‹Word›¦‹Word›\‹Word›¦Microsoft\NET Framework Setup\NDP\v4\Full¦Policies\Microsoft\Windows\WindowsUpdate»'« | select DisplayName,DisplayVersion¦»
ps-registry-system powershell: «Get-ItemProperty¦Test-Path¦Get-Item» 'HKLM:\SYSTEM\CurrentControlSet\«Services\‹name›¦Control\Session Manager¦Services\Tcpip\Parameters¦Control\ComputerName\ActiveComputerName»'
ps-registry-set powershell: «Set-ItemProperty¦New-ItemProperty» -Path '«HKCU¦HKLM»:\Software\‹Word›' -Name ‹Word› -Value ‹n›« -Force¦ -PropertyType DWord»
ps-dotnet-plain powershell: [Microsoft.Win32.Registry]::LocalMachine.OpenSubKey('SOFTWARE\«‹Word›¦Microsoft\Windows NT\CurrentVersion¦SamLogic¦Samsung»').GetValue('«Version¦InstallPath¦ProductName»')
ps-remotekey-plain powershell: $r = [Microsoft.Win32.RegistryKey]::OpenRemoteBaseKey('LocalMachine','‹server›'); $r.OpenSubKey('SOFTWARE\«‹Word›¦Microsoft\Windows NT\CurrentVersion»').GetValue('‹Word›')
ps-copy-plain powershell: «Copy-Item¦Move-Item» «C:\Windows\System32\‹name›.dll¦C:\Users\sam\‹name›.txt¦‹dir›\sample.csv¦\\‹server›\‹project›\*» «‹dir›¦-Destination ‹dir› -Recurse»
ps-vss-plain powershell: «Get-WmiObject Win32_ShadowCopy | select ID,InstallDate¦Get-CimInstance Win32_ShadowStorage¦vssadmin list shadows | Out-String¦Get-Service VSS»
ps-new-localuser powershell +T1136.001: New-LocalUser -Name "‹first›" «-NoPassword¦-Password (ConvertTo-SecureString '‹pass›' -AsPlainText -Force)»
ps-set-localuser powershell +T1098: «Set-LocalUser -Name ‹first› -PasswordNeverExpires $true¦Enable-LocalUser -Name ‹first›¦Rename-LocalUser -Name ‹first› -NewName ‹user›»
ps-remove-localuser powershell +T1531: «Remove-LocalUser¦Disable-LocalUser» -Name ‹first›
ps-get-localgroup powershell +T1069.001: «Get-LocalGroup¦Get-LocalGroupMember -Group Administrators¦Get-LocalGroupMember Administrators»
ps-get-aduser powershell +T1087.002: «Get-ADUser -Filter *« -Properties mail¦»¦Get-ADUser ‹user›¦Get-ADUser -Identity ‹user› -Properties *»
ps-get-help powershell: «Get-Help¦help¦man¦Get-Command» «Get-LocalUser¦Get-NetTCPConnection¦Get-SmbSession¦reg¦netstat¦New-LocalUser¦Get-ItemProperty»« -Examples¦ -Full¦»
ps-net-plain powershell: «Test-NetConnection ‹server› -Port 443¦Get-NetAdapter¦Get-NetIPAddress¦Resolve-DnsName ‹server›¦Test-Connection ‹ip› -Count 1¦Get-NetFirewallRule -Enabled True¦Clear-DnsClientCache¦Set-DnsClientServerAddress -InterfaceAlias Ethernet -ResetServerAddresses»
ps-smb-plain powershell: «New-SmbMapping -LocalPath Z: -RemotePath \\‹server›\‹project›¦Get-SmbShareAccess -Name ‹project›¦Get-SmbServerConfiguration¦New-PSDrive -Name Z -PSProvider FileSystem -Root \\‹server›\‹project›¦Remove-SmbMapping Z: -Force»
ps-write-host powershell: «Write-Host¦Write-Output¦Write-Verbose¦#¦Write-Warning» "«Run netstat -ano to see connections¦Use net user to list accounts¦Never run reg save HKLM\SAM¦lsadump::sam was blocked¦Checking SAM account name¦Usage: net session¦Invoke-Mimikatz detected in log»"
ps-select-string powershell: «Select-String -Path ‹dir›\*.«log¦ps1¦md» -Pattern¦gc ‹file› | sls» '«netstat¦net user¦reg save¦lsadump¦HKLM:\\SAM¦Get-LocalUser¦secretsdump»'
ps-samaccountname powershell: $«u¦user».SamAccountName«¦ | Out-File ‹file›¦ -eq '‹user›'¦.ToLower()»
ps-wmi-plain powershell: «Get-CimInstance¦Get-WmiObject» «Win32_OperatingSystem¦Win32_LogicalDisk¦Win32_BIOS¦Win32_ComputerSystem¦Win32_Service -Filter "Name='‹name›'"¦Win32_Printer¦Win32_QuickFixEngineering»
ps-adsi-plain powershell: ([ADSI]"«LDAP://‹server›¦WinNT://$env:COMPUTERNAME/‹Word›Group,group»").«Name¦Path¦distinguishedName»
ps-user-env powershell: «$env:USERPROFILE¦[Environment]::MachineName¦$PWD¦Get-Location¦Get-Date¦$PSVersionTable»
grep-netstat bash: «grep -r¦grep -rn¦rg¦ag¦ack» «netstat¦"net user"¦'/etc/passwd'¦"reg save"¦secretsdump¦'ss -tulpn'¦lsof¦getent» ‹ldir›
man-pages bash: «man¦info¦tldr¦whatis¦apropos¦which¦type¦command -v¦dpkg -S» «netstat¦ss¦lsof¦getent¦passwd¦id¦samdump2¦smbstatus¦lslogins»
echo-linux bash: echo "«run netstat -tulpn¦see /etc/passwd for users¦use ss instead of netstat¦cat /etc/passwd¦secretsdump.py is banned»"« >> ‹lfile›¦»
install-linux bash: «sudo ¦»«apt-get install -y¦apt install¦yum install -y¦dnf install¦apk add¦brew install» «net-tools¦iproute2¦lsof¦samba¦passwd¦conntrack¦sockstat¦samdump2-doc¦libnss-wrapper»
chmod-passwd bash: «chmod 644¦chown root:root¦ls -l¦stat¦md5sum¦lsattr» /etc/«passwd-¦group¦hosts¦fstab¦passwd.md5»
passwd-change bash: «passwd¦sudo passwd ‹first›¦passwd ‹first›¦pwck -r¦vipw -s»
useradd bash +T1136.001: «sudo ¦»useradd «-m ¦-m -s /bin/bash ¦-r »‹first›
userdel bash +T1531: «sudo ¦»userdel« -r¦» ‹first›
etc-other bash: «cat¦less¦head» /etc/«hosts¦fstab¦resolv.conf¦nginx/nginx.conf¦crontab¦ssh/sshd_config¦nsswitch.conf¦logrotate.conf»
cat-shadow bash +T1003.008: «sudo cat /etc/shadow¦cat /etc/shadow¦cp /etc/shadow ‹lfile›»
proc-other bash: cat /proc/«cpuinfo¦meminfo¦version¦loadavg¦mounts¦‹pid›/status¦net/dev¦uptime¦sys/net/ipv4/ip_forward»
ss-words bash: «ssh ‹first›@‹ip›¦sshd -t¦ssconvert ‹name›.xlsx ‹name›.csv¦openssl s_client -connect ‹ip›:443¦sshpass -e ssh ‹ip›¦ssltest ‹server›¦ss-server -c ‹lfile›»
lsof-file bash: lsof «‹lfile›¦+D ‹ldir›¦-p ‹pid›¦/var/log/syslog»
ip-plain bash: «ip route get ‹ip›¦ip link set eth0 up¦ethtool eth0¦ping -c ‹n› ‹ip›¦dig ‹host›.‹fqdn›¦traceroute ‹ip›¦iptables -L -n¦nc -zv ‹ip› ‹port›»
ls-folders bash: «ls -la /home/‹first›/‹project›¦ls /home/‹first›/.config¦ls -l /var/www¦ls /srv/‹project›¦cd /home/‹first›»
cmdkey-add cmd: cmdkey /«add:‹server› /user:‹domain›\‹user› /pass¦delete:‹server›¦generic:TERMSRV/‹server› /user:‹user›»
id-plain bash: «tail -f /var/log/syslog¦journalctl -u ‹name› -n ‹n›¦systemctl status ‹name›¦df -h¦du -sh ‹ldir›¦free -m¦uptime¦date¦crontab -l»
docker-plain bash: docker «ps¦images¦build -t ‹name› .¦logs ‹word›¦run --rm -it ‹word› sh¦compose up -d¦network ls¦exec ‹word› ls /app»
kubectl-plain bash: kubectl «get pods -n ‹project›¦logs ‹word›-‹n›¦apply -f ‹lfile›¦describe pod ‹word›¦rollout restart deploy/‹word›¦exec ‹word› -- ls»
cme-other bash +T1021.002: «crackmapexec¦cme¦nxc¦netexec» smb ‹ip› -u ‹user› -p '‹pass›' «-x whoami¦-x hostname¦-X '$PSVersionTable'»
impacket-other bash +T1569.002: «psexec.py¦impacket-psexec» ‹domain›/‹user›:'‹pass›'@‹ip›
mimikatz-lsass cmd +T1003.001: ‹dir›\«mimikatz¦‹name›».exe "privilege::debug" "sekurlsa::logonpasswords" exit
mimikatz-dcsync cmd +T1003.006: ‹dir›\«mimikatz¦‹name›».exe "lsadump::dcsync /domain:‹fqdn› /user:krbtgt" exit
mimikatz-cache cmd +T1003.005: «mimikatz.exe¦‹dir›\‹name›.exe» "token::elevate" "lsadump::cache" exit
procdump-lsass cmd +T1003.001: «procdump¦procdump64.exe¦‹dir›\procdump.exe» -accepteula -ma lsass.exe ‹dir›\‹name›.dmp
comsvcs cmd +T1003.001: rundll32.exe C:\Windows\System32\comsvcs.dll, MiniDump ‹pid› ‹dir›\‹name›.dmp full
ntds-ifm cmd +T1003.003: ntdsutil "ac i ntds" "ifm" "create full ‹dir›" q q
ntds-copy cmd +T1003.003: copy ‹vss›\Windows\NTDS\ntds.dit ‹file›
procdump-plain cmd: «procdump¦procdump64.exe» -ma «‹name›.exe¦w3wp.exe¦outlook.exe¦‹pid›» ‹dir›\‹name›.dmp
everyday-cmd cmd: «notepad ‹dir›\‹name›.txt¦calc¦mspaint¦explorer ‹dir›¦gpupdate /force¦shutdown /r /t ‹n›¦msiexec /i ‹dir›\‹name›.msi /qn¦chkdsk C:¦sfc /scannow¦cls¦exit¦ver¦set PATH¦cd ‹dir›¦mkdir ‹dir›\‹name›¦del ‹dir›\‹name›.tmp¦timeout /t ‹n›»
everyday-bash bash: «ls -la ‹ldir›¦cd ‹ldir›¦git pull¦make¦vim ‹lfile›¦cp ‹lfile› ‹ldir›¦rm ‹lfile›¦mkdir -p ‹ldir›/‹name›¦tar czf ‹name›.tar.gz ‹ldir›¦python3 ‹name›.py¦pip install -r requirements.txt¦npm run build¦mv ‹lfile› ‹lfile›»
"""
)
