"""More near misses of T1087.001: the same tools in their ordinary uses, and what shows another technique."""

from __future__ import annotations

from training.generators.grammar import parse_templates

BENIGN_ACCOUNT_TEMPLATES = parse_templates(
    r"""
dscl-read-shell bash: dscl . -read /Users/‹first› «UserShell¦NFSHomeDirectory¦RealName¦PrimaryGroupID¦JPEGPhoto»
dscl-change-shell bash: sudo dscl . -change /Users/‹first› UserShell /bin/bash /bin/zsh
dscl-picture bash: dscl . -«delete¦merge» /Users/‹first› «JPEGPhoto¦Picture»
dscl-help bash: dscl«¦ -help¦ --version¦ -h»
dscl-authonly bash: dscl /Local/Default -authonly ‹first› '‹pass›'
dscl-groups bash +T1069.001: dscl . «-list¦list¦readall» /Groups
dscl-create bash +T1136.001: sudo dscl . -create /Users/‹first› «UserShell /bin/zsh¦UniqueID ‹pid›¦RealName "‹Word›"»
dscl-append bash +T1098.007: sudo dscl . -append /Groups/admin GroupMembership ‹first›
dscl-delete bash +T1531: sudo dscl . -delete /Users/‹first›
dscl-passwd bash +T1098: dscl . -passwd /Users/‹first› '‹pass›'
dscacheutil-flush bash: «sudo ¦»dscacheutil -«flushcache¦statistics¦cachedump -entries Host¦configuration»
dscacheutil-host bash: dscacheutil -q host -a name ‹host›.‹fqdn›
dscacheutil-flush-ssh bash: ssh ‹first›@‹ip› "sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder"
dscacheutil-group bash +T1069.001: dscacheutil -q group«¦ -a name admin¦ | grep name»
dscacheutil-service bash: dscacheutil -q «service -a name ssh¦host -a ip_address ‹ip›¦mount¦rpc»
osquery-other bash: osqueryi «--version¦--help¦"select version from os_version;"¦"select * from uptime;"¦"select name from time_zone"»
osquery-service cmd: «osqueryi.exe --version¦osqueryd.exe --flagfile ‹dir›\osquery.flags¦sc start osqueryd»
osquery-config bash: «osqueryctl config-check¦osqueryctl restart¦osqueryi --config_check --config_path ‹lfile›»
plist-other bash: plutil -«lint¦convert xml1» «‹ldir›/‹name›.plist¦/Library/Preferences/com.‹name›.plist»
getent-hosts bash: getent «hosts ‹host›.‹fqdn›¦ahosts ‹server›¦hosts ‹ip›¦ahostsv4 localhost»
getent-services bash: getent «services ssh¦protocols tcp¦services ‹port›/tcp¦networks¦rpc»
getent-hosts-loop bash: until getent hosts ‹server›; do sleep ‹n›; done
getent-hosts-script bash: IP=$(getent hosts ‹server› | awk '{print $1}'); echo $IP
getent-group bash +T1069.001: getent group«¦ sudo¦ docker¦ | cut -d: -f1»
getent-docker bash: docker exec ‹word› getent hosts ‹server›
compgen-other bash: compgen -«c¦b¦a¦k¦A function¦v¦d ‹word›»
compgen-complete bash: complete -F _‹name› ‹name›; COMPREPLY=($(compgen -W "start stop" -- "$cur"))
compgen-files bash: compgen -G "‹ldir›/*.log" > /dev/null && echo found
compgen-commands bash: compgen -c | grep «python¦git¦docker»
tools-help bash: «lslogins¦lastlog¦faillog¦chage¦finger¦getent¦compgen¦id¦passwd» «--help¦-h¦--version»
tools-man bash: man «lslogins¦lastlog¦faillog¦chage¦finger¦dscl¦dscacheutil¦getent¦osqueryi¦5 passwd¦1 id»
tools-which bash: «which¦command -v¦type¦whereis» «lslogins¦lastlog¦faillog¦chage¦finger¦dscl¦getent¦osqueryi¦rpcclient¦enum4linux¦nmap»
tools-package bash: «sudo ¦»«apt install -y¦dnf install¦yum install¦apk add¦pacman -S» «finger¦samba-common-bin¦rpcclient¦enum4linux¦osquery¦nmap¦python3-impacket¦shadow¦passwd»
tools-stat bash: ls -l /usr/bin/«lslogins¦lastlog¦faillog¦chage¦finger¦getent¦passwd¦id¦dscl¦rpcclient¦nmap»
tools-owner bash: «dpkg -S¦rpm -qf¦apt-file search» /usr/bin/«lslogins¦lastlog¦faillog¦chage¦finger¦getent¦id»
tools-note bash: echo "«lslogins shows accounts¦lastlog is empty¦use getent instead of cat¦finger is not installed¦chage -l needs root¦dscl is for macOS¦faillog was removed»" >> ‹lfile›
tools-grep bash: «grep -rn¦rg» «lslogins¦lastlog¦faillog¦chage¦finger¦getent¦dscl¦enumdomusers¦lookupsid¦samrdump¦compgen» ‹ldir›
tools-alias bash: alias «users='lslogins -u'¦who='finger'¦ll='lastlog -t 3'¦gh='getent hosts'»
tools-git bash: git commit -m "«Use getent for host lookup¦Drop finger from the image¦Document chage policy¦Call lslogins in docs¦Fix dscl flags¦Explain lastlog»"
lastlog-clear bash +T1685.006: sudo lastlog «--clear --user ‹first›¦-C -u ‹first›»
lastlog-file bash: ls -lh /var/log/«lastlog¦faillog¦wtmp¦btmp»
lastlog-rotate bash: logrotate -f /etc/logrotate.d/«wtmp¦btmp¦lastlog»
faillog-set bash +T1098: sudo faillog -«m ‹n›¦l ‹pid›» -u ‹first›
faillog-reset bash: sudo faillog -r -u ‹first›
chage-set bash: sudo chage -«M 90¦m 1¦W 14¦E 2026-12-31¦d 0¦I 30» ‹first›
chage-policy bash: for u in ‹first› ‹first›; do sudo chage -M ‹n› $u; done
chage-ansible bash: ansible all -m command -a "chage -M 90 ‹first›"
passwd-lock bash +T1531: sudo passwd -l ‹first›
passwd-unlock bash: sudo passwd -«u¦e¦x 90¦n 1» ‹first›
passwd-file bash: «ls -la¦stat¦md5sum¦getfacl¦sha256sum» /etc/passwd
passwd-lint bash: «pwck¦pwck -q¦grpck -r¦pwconv¦vipw --help»
passwd-other bash: «cat¦less¦vim» «/etc/pam.d/sshd¦/etc/security/opasswd.conf¦/usr/share/doc/passwd/README¦‹ldir›/passwd.md»
passwd-app bash: «htpasswd -c ‹lfile› ‹first›¦openssl passwd -6¦mysqladmin password '‹pass›'¦rabbitmqctl change_password ‹first› '‹pass›'¦smbpasswd ‹first›¦vncpasswd»
passwd-mount bash: docker run --rm -u $(id -u):$(id -g) -v /etc/passwd:/etc/passwd:ro ‹name› «make¦npm test¦bash build.sh»
passwd-notify bash: «auditctl -w /etc/passwd -p wa -k ‹name›¦inotifywait -m /etc/passwd¦aide --check /etc/passwd»
passwd-backup bash: «diff /etc/passwd /etc/passwd-¦cmp /etc/passwd /etc/passwd-¦cp /etc/passwd- ‹ldir›»
hosts-cat bash: «cat¦less¦head¦tail¦tac¦nl» /etc/hosts«¦.allow¦.deny»
hosts-grep bash: «grep¦egrep¦fgrep» ‹server› /etc/«hosts¦resolv.conf¦fstab¦services»
hosts-cut bash: cut -d: -f1 /etc/«group-test¦services¦‹name›.conf»
hosts-awk bash: «awk -F:¦awk» '{print $1}' «/etc/hosts¦/etc/fstab¦‹lfile›¦/etc/services»
hosts-sed bash: sed -«i¦n» 's/«:.*//¦^#//p»' «/etc/hosts¦‹lfile›¦/etc/services»
hosts-while bash: while IFS=: read -r a b; do echo "$a"; done < ‹lfile›
hosts-docker bash: «docker¦podman» exec «-it ¦»‹word› cat /etc/«hosts¦resolv.conf»
hosts-kubectl bash: kubectl exec «-n ‹project› ¦»‹word›-‹n› -- cat /etc/«hosts¦resolv.conf¦config/app.yaml»
hosts-ssh bash: ssh ‹first›@‹ip› "cat /etc/«hosts¦fstab¦crontab»"
hosts-python bash: python3 -c "print(open('/etc/«hosts¦hostname»').read())"
hosts-perl bash: perl -«ne 'print if /‹word›/'¦F: -lane 'print $F[0]'¦pe 's/:.*//'» «/etc/hosts¦‹lfile›»
hosts-busybox bash: busybox «cat /etc/hosts¦cut -d, -f1 ‹lfile›¦grep ‹word› ‹lfile›¦awk '{print $1}' ‹lfile›¦ls /etc»
hosts-curl bash: curl «-s ¦»«file://‹lfile›¦-F "f=@‹lfile›" https://‹host›.‹fqdn›/upload¦--data-binary @‹lfile› https://‹server›/api»
group-cat bash +T1069.001: «cat¦less¦cut -d: -f1» /etc/group
sudoers-check bash: «sudo ¦»visudo -c«¦f /etc/sudoers.d/‹name›»
sudo-list bash +T1033: «id¦/usr/bin/id¦id -un¦id -u -n»
id-self bash: «test $(id -u) -eq 0 || exit 1¦if [ "$(id -u)" != 0 ]; then echo need root; fi¦[ $EUID -eq $(id -u) ] && echo ok¦export UID=$(id -u) GID=$(id -g)»
id-docker bash: docker run --user "$(id -u):$(id -g)" «-v ‹ldir›:/src ¦»‹name›
id-chown bash: «sudo ¦»chown -R $(id -u):$(id -g) ‹ldir›
id-words bash: «uuidgen¦git config user.name¦docker inspect -f {{.Id}} ‹word›¦machinectl --help¦cat /etc/machine-id»
lsof-user-file bash: lsof -u ‹first› ‹ldir›
lsof-user-note bash: echo "«lsof -u needs root¦close files before umount¦lsof +D is slow»" >> ‹lfile›
python-pwd-own bash: python3 -c "import «pwd, os; print(pwd.getpwuid(os.getuid()).pw_dir)¦os; print(os.path.expanduser('~'))»"
python-pwd-home bash: python3 -c "import os, pwd; os.chdir(pwd.getpwnam('‹first›').pw_dir)"
perl-own bash: perl -e 'print «(getpwuid($<))[7]¦$ENV{HOME}¦(getpwnam("‹first›"))[7]»'
rpcclient-other bash: rpcclient -U '‹user›%‹pass›' ‹ip› -c "«srvinfo¦getdriverdir¦enumprinters¦enumports¦echodata ‹n›»"
rpcclient-printer bash: rpcclient -N ‹server› -c '«setdriver ‹name› ‹word›¦adddriver "Windows x64" "‹name›"¦deldriver ‹name›»'
rpcclient-version bash: rpcclient «--version¦--help¦-?»
rpcclient-groups bash +T1069.002: rpcclient -U '‹user›%‹pass›' ‹ip› -c "enumdomgroups"
enum4linux-help bash: «enum4linux¦enum4linux-ng¦lookupsid.py¦samrdump.py¦impacket-lookupsid¦impacket-samrdump¦finger-user-enum.pl» «-h¦--help¦--version»
enum4linux-shares bash +T1135: enum4linux«-ng¦» -S ‹ip›
enum4linux-policy bash +T1201: enum4linux«-ng¦» -P ‹ip›
impacket-install bash: «pip install impacket¦pipx install impacket¦git clone https://github.com/‹name›/impacket¦python3 -m pip show impacket¦docker pull ‹name›/impacket»
nmap-version bash: nmap «--version¦-h¦--script-help smb-enum-users¦--script-updatedb»
nmap-smb-other bash +T1046: nmap -p445 --script «smb-os-discovery¦smb2-security-mode¦smb-protocols¦smb2-time» ‹ip›
nmap-service bash +T1046: nmap -«sV -p 22,80¦A» ‹ip›/24
cme-help bash: «crackmapexec¦cme¦nxc¦netexec» «smb --help¦--version¦smb -L¦-h»
cme-groups bash +T1069.001: «crackmapexec¦nxc¦netexec» smb ‹ip› -u ‹user› -p '‹pass›' --local-groups
cme-shares bash +T1135: «crackmapexec¦cme¦nxc¦netexec» smb ‹ip› -u ‹user› -H ‹hash› --shares
esxcli-other bash: esxcli «system version get¦software vib list¦storage core device list¦system time get¦hardware cpu global get¦network nic list¦system hostname get»
esxcli-maintenance bash: esxcli system «maintenanceMode set --enable true¦shutdown reboot -r ‹name›¦syslog reload¦ntp set -s ‹server›»
esxcli-account-add bash +T1136.001: esxcli system account add -i ‹first› -p '‹pass›' -c '‹pass›'
esxcli-account-remove bash +T1531: esxcli system account remove -i ‹first›
esxcli-account-set bash +T1098: esxcli system account set -i ‹first› -p '‹pass›' -c '‹pass›'
esxcli-help bash: esxcli «--help¦--version¦system¦network¦esxcli command list¦system account»
esxcli-ssh bash: ssh root@‹ip› "esxcli «system version get¦software profile get¦network nic list»"
powercli-other powershell: «Get-VMHost¦Get-VM ‹name›¦(Get-EsxCli -VMHost ‹server›).system.version.get()¦Get-EsxCli -VMHost ‹server› -V2¦Get-VMHostService -VMHost ‹server›»
net-user-add-flags cmd +T1136.001: «net¦net1» user ‹first› ‹pass› /add «/fullname:"‹Word›"¦/passwordchg:no¦/comment:"‹Word›"¦/times:all»
net-user-add-chain cmd +T1136.001: net user ‹first› ‹pass› /add && net localgroup ‹Word› ‹first› /add
net-user-add-ps powershell +T1136.001: «net user ‹first› ‹pass› /add¦& net.exe user ‹first› ‹pass› /add /y»
net-user-add-loop cmd +T1136.001: for /f "tokens=1,2" %a in (‹name›.csv) do net user %a %b /add
net-user-set-remote cmd +T1098: psexec \\‹server› net user «administrator¦‹user›» ‹pass›
net-user-set-ps powershell +T1098: net user «‹user›¦‹first›» '‹pass›'
net-user-set-cmd cmd: cmd /c "net user ‹first› «/passwordreq:yes¦/homedir:\\‹server›\‹first›¦/scriptpath:‹name›.bat¦/profilepath:\\‹server›\p\‹first›»"
net-user-delete-ps powershell +T1531: «net user ‹first› /delete¦& net.exe user ‹first› /del»
net-user-domain-find cmd +T1087.002: net user «‹user› ¦»/domain | find«str¦» "«Last¦Account active¦‹Word›»"
net-user-help-cmd cmd: «net¦net1¦net.exe» «help user¦user /help¦help accounts¦help localgroup¦user /?»
net-user-help-out cmd: net «help user > ‹file›¦user /? | more¦help user | find "/TIMES"»
net-user-say powershell: «Write-Host¦Write-Output¦Write-Verbose» '«net user lists accounts¦run net user as admin¦Get-LocalUser is missing¦wmic useraccount is deprecated¦dir C:\Users to see profiles»'
net-user-readme cmd: echo «net user shows accounts¦use wmic useraccount get name¦run lg.exe or userdump.exe¦call dumpusers.exe¦type sid2user» >> ‹dir›\«readme¦notes».txt
net-user-comment powershell: # «net user: list of accounts¦Get-LocalUser needs 5.1¦TODO replace Win32_UserAccount¦glu = Get-LocalUser»
net-accounts-set cmd: net accounts /«maxpwage:90¦minpwlen:12¦lockoutthreshold:‹n›¦uniquepw:5»
net-localgroup-add cmd +T1098: net localgroup ‹Word› ‹first› /add
net-localgroup-named cmd +T1069.001: net localgroup «"Remote Desktop Users"¦administrators¦"Backup Operators"» > ‹file›
wmic-useraccount-pass cmd +T1098: wmic useraccount where «"name='‹user›'"¦name="‹first›"» set «PasswordExpires=FALSE¦PasswordRequired=TRUE»
wmic-useraccount-rename cmd +T1098: wmic useraccount where name='‹user›' «rename ‹first›¦call rename name='‹first›'»
wmic-useraccount-lock cmd +T1098: wmic useraccount where "name='‹user›'" set lockout=false
wmic-useraccount-help cmd: wmic useraccount «/?¦get /?¦set /?¦call /?»
wmic-sysaccount-help cmd: wmic «sysaccount /?¦netuse /?¦sysaccount get /?¦path /?¦/?»
wmic-path-other cmd: wmic path «Win32_VideoController get name¦Win32_Battery get status¦Win32_NetworkAdapter get name¦Win32_LocalTime get hour»
wmic-group cmd +T1069.001: wmic group «get name,sid¦list brief¦where LocalAccount=true get name»
wmic-node-other cmd: wmic /node:‹server› «os get caption¦bios get serialnumber¦computersystem get model¦cpu get name»
ps-localuser-pipe-set powershell +T1098: Get-LocalUser «-Name ¦»‹first› | Set-LocalUser -«PasswordNeverExpires $true¦AccountNeverExpires»
ps-localuser-pipe-disable powershell +T1531: Get-LocalUser ‹first› | «Disable-LocalUser¦Remove-LocalUser»
ps-localuser-pipe-enable powershell +T1098: Get-LocalUser ‹first› | Enable-LocalUser
ps-localuser-new powershell +T1136.001: New-LocalUser «‹first›¦-Name '‹first›'» -Password $p -FullName '‹Word›' -Description '‹Word›'
ps-localuser-rename powershell +T1098: Rename-LocalUser «-Name ¦»‹first› «-NewName ¦»‹user›
ps-localuser-help powershell: «Get-Help¦Get-Command¦help» «Get-LocalUser -Examples¦Set-LocalUser¦*-LocalUser¦New-LocalUser -Full¦Get-NetLocalUser»
ps-localaccounts-module powershell: «Import-Module¦Get-Module¦Get-Command -Module» Microsoft.PowerShell.LocalAccounts
ps-localgroup-members powershell +T1069.001: Get-LocalGroupMember «-Group ¦»«"Remote Desktop Users"¦Users¦'Backup Operators'» | select Name
ps-localgroup-add powershell +T1098: Add-LocalGroupMember -Group «"Remote Desktop Users"¦‹Word›» -Member ‹first›
ps-wmi-class-other powershell: «Get-CimInstance¦gcim¦Get-WmiObject¦gwmi» «Win32_VideoController¦Win32_Battery¦Win32_TimeZone¦Win32_PhysicalMemory¦Win32_Processor»
ps-wmi-query-other powershell: «Get-WmiObject¦Get-CimInstance» -Query "select * from Win32_«LogicalDisk where DriveType=3¦BIOS¦Processor¦Battery»"
ps-wmi-searcher-other powershell: ([wmisearcher]"select * from Win32_«LogicalDisk¦PhysicalMemory¦Processor»").Get()
ps-wmi-profile-delete powershell: Get-CimInstance Win32_UserProfile | ? LastUseTime -lt (Get-Date).AddDays(-‹n›) | Remove-CimInstance
ps-wmi-rename powershell +T1098: (Get-WmiObject Win32_UserAccount -Filter "Name='‹user›'").Rename('‹first›')
ps-wmi-group powershell +T1069.001: «Get-WmiObject¦Get-CimInstance» Win32_Group« -Filter "LocalAccount=True"¦User | select GroupComponent»
ps-adsi-create powershell +T1136.001: $u = ([ADSI]"WinNT://«.¦$env:COMPUTERNAME»").Create('User','‹first›'); $u.SetPassword('‹pass›'); $u.SetInfo()
ps-adsi-password powershell +T1098: ([ADSI]"WinNT://«.¦‹server›»/«‹user›¦Administrator»,user").SetPassword('‹pass›')
ps-adsi-group powershell +T1069.001: ([ADSI]"WinNT://«.¦‹server›»/Administrators,group").psbase.Invoke('Members')
ps-adsi-add powershell +T1098: ([ADSI]"WinNT://./‹Word›,group").Add("WinNT://‹domain›/‹user›")
ps-principal-validate powershell: Add-Type -AssemblyName System.DirectoryServices.AccountManagement; (New-Object DirectoryServices.AccountManagement.PrincipalContext('Machine')).ValidateCredentials('‹user›','‹pass›')
ps-principal-current powershell: [System.DirectoryServices.AccountManagement.UserPrincipal]::Current.«DisplayName¦EmailAddress¦UserPrincipalName»
ps-principal-domain powershell +T1087.002: $c = New-Object DirectoryServices.AccountManagement.PrincipalContext('Domain'); (New-Object DirectoryServices.AccountManagement.PrincipalSearcher((New-Object DirectoryServices.AccountManagement.UserPrincipal($c)))).FindAll()
ps-principal-load-only powershell: «Add-Type -AssemblyName¦[Reflection.Assembly]::LoadWithPartialName» System.DirectoryServices.AccountManagement
profilelist-size cmd: reg query "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\«Winlogon" /v Shell¦Fonts"¦Time Zones\UTC"¦Print"»
profilelist-delete cmd: reg delete "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList\S-1-5-21-‹pid›-‹pid›-‹pid›-‹pid›.bak" /f
profilelist-default powershell: (Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList').«ProfilesDirectory¦Default¦Public»
users-folder-dir cmd: dir "C:\Users\‹user›\«Downloads¦Desktop¦Documents»"
users-folder-ps powershell: «Get-ChildItem¦gci¦ls¦dir» «C:\Users\‹user›\Downloads¦$env:USERPROFILE\Desktop¦C:\Users\Public\Documents»
users-folder-acl cmd: icacls C:\Users\‹user› /grant ‹domain›\‹user›:(OI)(CI)F
script-other cmd: «cscript¦wscript¦cscript //nologo» ‹dir›\«printers¦mapdrives¦logon¦inventory».vbs
script-license cmd: cscript «//nologo ¦//B »C:\Windows\System32\slmgr.vbs /«xpr¦dli¦ato»
enum-files cmd: «dir¦del¦attrib» ‹dir›\«lg¦userdump¦user2sid¦sid2user¦dumpusers¦enum».exe
enum-word cmd: «notepad¦type¦code» ‹dir›\«enum¦users¦dumpusers¦userdump».«h¦py¦txt¦md»
seatbelt-build cmd: ««msbuild¦dotnet build» «Seatbelt.sln¦SharpView.sln»¦git clone https://github.com/‹name›/«Seatbelt¦SharpView»»
seatbelt-help cmd: «Seatbelt.exe¦winPEASx64.exe¦SharpView.exe» «--help¦-h¦/?»
netuserenum-docs cmd: start https://learn.microsoft.com/windows/win32/api/lmaccess/nf-lmaccess-«netuserenum¦netuseradd¦netusergetinfo»
netuserenum-source bash: «grep -rn¦rg» «NetUserEnum¦NetSessionEnum¦GetExtendedTcpTable¦RegSaveKey» ‹ldir›
"""
)
