"""Near misses of listing local accounts on systems, products and languages of other kinds."""

from __future__ import annotations

from training.generators.grammar import parse_templates

MORE_ACCOUNT_NEAR = parse_templates(
    r"""
ma-near-domain-net cmd +T1087.002: «net¦net.exe¦C:\Windows\system32\net1» user« ‹user›¦ administrator¦ krbtgt¦ ‹first›» /domain« > ‹file›¦ | findstr /i expires¦»
ma-near-domain-caret cmd +T1087.002: «n^et u^ser /do^main¦net user /dom¦cmd /v:on /c "set a=net user&& !a! /domain"¦for /f "skip=6 tokens=1-3" %a in ('net user /domain') do @echo %a»
ma-near-domain-aduser powershell +T1087.002: Get-ADUser -Filter «* -Properties LastLogonDate | select SamAccountName¦'Enabled -eq $true' | Export-Csv ‹file›¦"Name -like '*‹first›*'"»
ma-near-domain-searcher powershell +T1087.002: ([adsisearcher]'(&(objectCategory=person)(objectClass=user))').FindAll()« | % { $_.Properties.samaccountname }¦ | select Path»
ma-near-domain-adsi-nt powershell +T1087.002: ([ADSI]"WinNT://‹domain›,domain").Children | ? { $_.SchemaClassName -eq 'user' } | select Name
ma-near-domain-dsquery cmd +T1087.002: dsquery user «-limit 0¦-name *‹first›*¦domainroot -inactive ‹n›¦-samid ‹user› | dsget user -display»
ma-near-domain-ldapsearch bash +T1087.002: ldapsearch -x -H ldap://‹ip› -D '‹user›@‹fqdn›' -w '‹pass›' -b 'dc=‹word›,dc=local' '(objectClass=«user¦person»)' sAMAccountName
ma-near-domain-adfind cmd +T1087.002: AdFind.exe -«f "objectcategory=person" > ad_users.txt¦sc u:‹user›¦b dc=‹word›,dc=local -f "(objectclass=user)" samaccountname»
ma-near-domain-powerview powershell +T1087.002: Get-«DomainUser -SPN¦NetUser -Domain ‹fqdn›¦DomainUser -Identity ‹user›¦NetUser | select samaccountname»
ma-near-domain-nxc bash +T1087.002: «nxc¦netexec» ldap ‹ip› -u ‹user› -p '‹pass›' --«users¦active-users¦admin-count»
ma-near-domain-impacket bash +T1087.002: «GetADUsers.py¦impacket-GetADUsers» -all «-dc-ip ‹ip› ¦»‹fqdn›/‹user›:'‹pass›'
ma-near-domain-windapsearch bash +T1087.002: «windapsearch -d ‹fqdn› --dc ‹ip› -m users¦kerbrute userenum -d ‹fqdn› --dc ‹ip› ‹lfile›¦ldapdomaindump -u '‹domain›\‹user›' -p '‹pass›' ‹ip›»
ma-near-domain-wbinfo bash +T1087.002: «wbinfo -u¦samba-tool user list¦ipa user-find --all¦wbinfo -u --domain=‹domain›»
ma-near-domain-macos bash +T1087.002: dscl "/Active Directory/‹domain›/All Domains" -«list¦read» /Users«¦/‹first›»
ma-near-domain-wmic cmd +T1087.002: wmic «/node:‹server› ¦»useraccount where "Domain='‹domain›' and LocalAccount=False" get Name«¦,SID»
ma-near-domain-principal text +T1087.002: new PrincipalSearcher(new UserPrincipal(new PrincipalContext(ContextType.Domain, "‹fqdn›"))).FindAll()
ma-near-cloud-azure bash +T1087.004: az ad user list«¦ --query "[].userPrincipalName" -o tsv¦ --filter "startswith(displayName,'‹Word›')"»
ma-near-cloud-aws bash +T1087.004: aws iam list-users«¦ --query 'Users[].UserName'¦ --output table»
ma-near-cloud-mg powershell +T1087.004: «Get-MgUser -All | select UserPrincipalName¦Get-AzureADUser -All $true¦Get-MsolUser -All¦Get-AzADUser»
ma-near-cloud-gcloud bash +T1087.004: gcloud «iam service-accounts list¦projects get-iam-policy ‹project›¦organizations get-iam-policy ‹pid›»
ma-near-mail-gal powershell +T1087.003: Get-«GlobalAddressList | select Name¦Mailbox -ResultSize Unlimited | select PrimarySmtpAddress¦Recipient -ResultSize 100»
ma-near-group-wmic cmd +T1069.001: wmic path win32_group where "LocalAccount=True" get «Name¦Name,SID»
ma-near-group-net cmd +T1069.001: «net1 localgroup¦n^et localgroup¦C:\Windows\SysWOW64\net.exe localgroup»« Administrators¦ "Hyper-V Administrators"¦»
ma-near-group-output text +T1069.001: Alias name «administrators¦Remote Desktop Users» Comment Members ------------------------------------------------------------------------------- Administrator ‹domain›\Domain Admins The command completed successfully.
ma-near-group-ps powershell +T1069.001: Get-LocalGroup« | select Name,SID¦ -Name *admin*¦ | % { Get-LocalGroupMember $_ }¦ | Export-Csv ‹file›»
ma-near-group-api text +T1069.001: NetLocalGroup«Enum(NULL, 0¦GetMembers(server, L"Administrators", 2», (LPBYTE*)&buf, MAX_PREFERRED_LENGTH, &read, &total, &resume)
ma-near-group-python cmd +T1069.001: python -c "import win32net; print(win32net.NetLocalGroup«Enum(None, 0)¦GetMembers(None, 'Administrators', 2)»)"
ma-near-group-getent bash +T1069.001: getent group «sudo wheel¦wheel¦docker¦adm¦| awk -F: '$3>=1000'»
ma-near-group-grp bash +T1069.001: «python3 -c "import grp; print(grp.getgrall())"¦perl -e 'while(@g=getgrent){print "$g[0]\n"}'¦ruby -retc -e 'Etc.group { |g| puts g.name }'¦compgen -g»
ma-near-group-osquery bash +T1069.001: osqueryi "select «groupname, gid¦*» from groups"
ma-near-group-nas bash +T1069.001: «synogroup --enum local¦pw groupshow -a¦lsgroup ALL¦net sam list localgroups¦midclt call group.query»
ma-near-group-dscl bash +T1069.001: dscl . -«read /Groups/admin GroupMembership¦list /Groups PrimaryGroupID¦search /Groups GroupMembership ‹first›»
ma-near-group-domain cmd +T1069.002: net «group "Schema Admins" /domain¦localgroup administrators /domain¦group /do > ‹file›»
ma-near-group-seatbelt cmd +T1069.001: Seatbelt.exe LocalGroups«¦ -full»
ma-near-logged-quser cmd +T1033: «quser /server:‹server›¦query user > ‹file›¦qwinsta /server:‹ip›¦psloggedon64.exe -accepteula \\‹server›¦psloggedon -l -x»
ma-near-logged-unix bash +T1033: «w -h¦who -a¦users¦who -u | awk '{print $1}'¦last -n ‹n›¦w ‹first›¦loginctl list-users»
ma-near-logged-wmi powershell +T1033: «(Get-CimInstance Win32_ComputerSystem).UserName¦Get-CimInstance Win32_LoggedOnUser | select Antecedent¦gwmi Win32_ComputerSystem -ComputerName ‹server› | select UserName»
ma-near-logged-wmic cmd +T1033: wmic «/node:‹server› ¦»computersystem get username
ma-near-logged-osquery bash +T1033: osqueryi "select user, «host, time¦tty¦type» from logged_in_users"
ma-near-logged-msf text +T1033: meterpreter > «getuid¦run post/windows/gather/enum_logged_on_users CURRENT=true RECENT=false¦execute -i -f whoami.exe»
ma-near-logged-explorer cmd +T1033: tasklist /v /fi "imagename eq explorer.exe"«¦ /s ‹server›¦ /fo csv»
ma-near-logged-mac bash +T1033: «stat -f %Su /dev/console¦scutil <<< "show State:/Users/ConsoleUser"¦ls -l /dev/console»
ma-near-logged-network text +T1033: ‹server›# show «users¦users all¦users wide»
ma-near-policy-net cmd +T1201: «net accounts¦net1 accounts¦net.exe accounts > ‹file›¦n^et acc^ounts¦net accounts | findstr /i length»
ma-near-policy-unix bash +T1201: «cat /etc/pam.d/common-password¦grep -E '^PASS_' /etc/login.defs¦cat /etc/security/pwquality.conf¦pwpolicy getaccountpolicies¦pwpolicy -getglobalpolicy»
ma-near-policy-ps powershell +T1201: Get-ADDefaultDomainPasswordPolicy«¦ -Server ‹server›¦ | select MinPasswordLength,LockoutThreshold»
ma-near-policy-rpc bash +T1201: rpcclient -N -U '' ‹ip› -c «getdompwinfo¦"getdompwinfo;quit"¦'getusrdompwinfo 0x1f4'»
ma-near-policy-nxc bash +T1201: «nxc¦crackmapexec¦netexec» smb ‹ip› -u ‹user› -p '‹pass›' --pass-pol
ma-near-policy-modals text +T1201: NetUserModalsGet(«NULL¦server», «0¦1¦3», (LPBYTE*)&pBuf)
ma-near-policy-secedit cmd +T1201: secedit /export /areas SECURITYPOLICY /cfg %TEMP%\«p.inf & findstr Password %TEMP%\p.inf¦sec.inf & type %TEMP%\sec.inf | findstr Lockout»
ma-near-policy-output text +T1201: Force user logoff how long after time expires?: Never Minimum password age (days): «0¦1» Maximum password age (days): «42¦90» Minimum password length: ‹n› Lockout threshold: Never
ma-near-self-whoami cmd +T1033: «whoami /priv¦whoami /groups /fo list¦whoami.exe /user /fo csv¦echo %USERDOMAIN%\%USERNAME%¦whoami /upn»
ma-near-self-ps powershell +T1033: «[Security.Principal.WindowsIdentity]::GetCurrent().Name¦[Environment]::UserName¦$env:USERNAME¦"$env:USERDOMAIN\$env:USERNAME"»
ma-near-self-unix bash +T1033: «whoami¦id -ru¦logname¦echo $USER¦who am i¦echo $LOGNAME $UID»
ma-near-self-code text +T1033: «user.Current()¦os.userInfo().username¦System.getProperty("user.name")¦GetUserNameW(buf, &n)¦Environment.UserName¦getpwuid(geteuid())->pw_name»
ma-near-self-aws bash: «aws sts get-caller-identity¦az account show¦gcloud auth list¦gh auth status¦kubectl config current-context¦oc whoami»
ma-near-self-git bash: git config --«global¦local» user.«name "‹Word›"¦email ‹first›@‹fqdn›¦signingkey ‹hex›»
ma-near-add-salt bash +T1136.001: salt '‹server›' user.add ‹first›« shell=/bin/bash¦ uid=‹pid›»
ma-near-add-ansible bash +T1136.001: ansible «all¦‹word›» -b -m «user¦win_user¦ansible.builtin.user» -a "name=‹first› state=present"
ma-near-add-unix bash +T1136.001: «useradd -m -s /bin/bash ‹first›¦adduser --disabled-password --gecos '' ‹first›¦pw useradd ‹first› -m¦mkuser ‹first›¦sysadminctl -addUser ‹first› -password '‹pass›'¦synouser --add ‹first› ‹pass› "‹Word›" 0 "" 0»
ma-near-add-container text: RUN «adduser -D -u 1000 ‹word›¦useradd --system --no-create-home ‹word›¦addgroup -S ‹word› && adduser -S ‹word› -G ‹word›»
ma-near-add-append bash +T1136.001: echo '‹first›:x:0:0::/root:/bin/bash' >> /etc/passwd
ma-near-add-bmc bash +T1136.001: «ipmitool user set name ‹n› ‹first›¦racadm set iDRAC.Users.‹n›.UserName ‹first›¦esxcli system account add -i ‹first› -p '‹pass›' -c '‹pass›' -d ops¦govc host.account.create -id ‹first›»
ma-near-add-cisco text +T1136.001: ‹server›(config)# username ‹first› privilege 15 secret «0 ¦»‹pass›
ma-near-add-api text +T1136.001: NetUserAdd(«NULL¦server», 1, (LPBYTE)&ui, &dwError)
ma-near-add-4720 text +T1136.001: A user account was created. Subject: Account Name: ‹user› New Account: Account Name: ‹first› Account Domain: ‹server›
ma-near-add-python cmd +T1136.001: python -c "import win32net; win32net.NetUserAdd(None, 1, {'name':'‹first›','password':'‹pass›','priv':1,'flags':513})"
ma-near-change-unix bash +T1098.007: usermod -aG «sudo¦docker¦wheel» ‹first›
ma-near-change-net cmd: net user ‹user› /«times:M-F,08:00-18:00¦passwordreq:yes¦homedir:D:\‹user›¦fullname:"‹Word› ‹Word›"»
ma-near-change-set powershell +T1098: Set-LocalUser -Name «‹user›¦Administrator» -«Password (Read-Host -AsSecureString)¦PasswordNeverExpires $true»
ma-near-change-chpasswd bash +T1098: «echo '‹first›:‹pass›' | chpasswd¦sudo chpasswd < ‹lfile›¦pwdadm ‹first›¦synouser --setpw ‹first› '‹pass›'»
ma-near-change-pdbedit bash +T1098: «pdbedit -u ‹first› -c '[D ]'¦smbpasswd -e ‹first›¦pdbedit -P "min password length" -C ‹n›¦smbpasswd -d ‹first›»
ma-near-change-setinfo text +T1098: NetUserSetInfo(NULL, L"‹user›", «1003¦1008¦1», (LPBYTE)&info, NULL)
ma-near-change-4738 text +T1098: A user account was changed. Subject: Account Name: ‹user› Target Account: Account Name: ‹first› Password Last Set: %%1794
ma-near-change-laps powershell: «Reset-LapsPassword¦Set-LapsADPasswordExpirationTime -Identity ‹server›¦Invoke-LapsPolicyProcessing¦Update-LapsADSchema»
ma-near-remove-unix bash +T1531: «userdel -r ‹first›¦deluser --remove-home ‹first›¦pw userdel ‹first› -r¦rmuser -p ‹first›¦sysadminctl -deleteUser ‹first›¦synouser --del ‹first›»
ma-near-remove-net cmd +T1531: net user «‹first› /delete¦‹user› /active:no /domain»
ma-near-remove-ps powershell +T1531: «Disable-LocalUser -Name ‹first›¦Remove-LocalUser -SID S-1-5-21-‹pid›-‹pid›-‹pid›-100‹n›¦Remove-LocalUser ‹first› -Confirm:$false»
ma-near-remove-profile cmd: «delprof2.exe /q /d:‹n›¦delprof2 /c:‹server› /u¦DelProf2.exe /id:‹user› /u»
ma-near-file-passwd bash: «cat ‹ldir›/passwd.c¦less ~/.passwd-s3fs¦vim ‹ldir›/passwd.service.ts¦cat /etc/passwd.dpkg-new.md5¦head tests/test_passwd.py¦cat /usr/share/pam/passwd.pam»
ma-near-file-passwd-app bash: «htpasswd -B ‹lfile› ‹first›¦mosquitto_passwd -c ‹lfile› ‹first›»
ma-near-file-passwd-meta bash: «chmod 644¦chown root:root¦lsattr¦stat -c %a¦sha256sum¦rpm -Vf¦restorecon -v¦ls -Z» /etc/passwd
ma-near-file-hosts bash: «date -f¦nl¦comm¦fold¦expand¦pr -T¦uniq¦shuf» «/etc/hosts¦/etc/services¦‹lfile›»
ma-near-file-users-csv cmd: «type¦more¦notepad¦excel¦findstr ‹first›» ‹dir›\«users.csv¦accounts.xlsx¦net_user.txt¦user_list.md¦localusers.docx»
ma-near-file-users-table bash: «psql -c "select count(*) from users"¦mysql -e "select id from app.users limit ‹n›"¦sqlite3 ‹lfile› "select name from users"¦mongosh --eval 'db.users.find()'¦rails runner 'puts User.count'»
ma-near-file-users-sql text: SELECT «id, email FROM users WHERE active = true¦COUNT(*) FROM accounts WHERE created_at > now() - interval '‹n› days'¦u.name FROM app_user u JOIN tenant t ON u.tenant_id = t.id»
ma-near-file-users-api bash: curl -s «https://‹host›.‹fqdn›/api/v1/users?page=‹n›¦https://‹server›/accounts/login¦-X POST https://‹fqdn›/users -d @‹name›.json¦https://api.github.com/users/‹name›»
ma-near-file-home bash: «ls -la ~¦ls /home/‹first›/Documents¦du -sh /home/‹first›¦find /home/‹first› -name '*.pdf'¦ls ~/Downloads¦cd /home/‹first› && ls»
ma-near-file-users-dir cmd: «dir C:\Users\Public¦dir %USERPROFILE%¦dir /s C:\Users\‹user›\AppData\Local\Temp¦robocopy C:\Users\‹user› \\‹server›\‹project›$ /mir¦dir \\‹server›\‹project›\Users.xlsx»
ma-near-file-lusrmgr cmd: «dir C:\Windows\System32\lusrmgr.msc¦where netplwiz.exe¦sigcheck64 C:\Windows\System32\net1.exe¦copy C:\Windows\System32\lusrmgr.msc ‹dir›»
ma-near-file-msc cmd: «mmc¦mmc.exe» «services.msc¦%windir%\system32\compmgmt.msc /s¦devmgmt.msc¦eventvwr.msc /c:‹server›¦diskmgmt.msc¦certlm.msc»
ma-near-file-control cmd: control«.exe¦» «desk.cpl¦ncpa.cpl¦appwiz.cpl¦/name Microsoft.WindowsUpdate¦printers¦timedate.cpl»
ma-near-help-net cmd: «net help user | more¦C:\Windows\SysWOW64\net.exe user /?¦net1 help accounts¦net helpmsg 22‹n›¦net user /help > ‹file›¦net help names»
ma-near-help-man bash: man «lslogins¦userdbctl¦getpwent¦3 getpwnam¦5 passwd¦pdbedit¦dscl¦sysadminctl¦pw¦logins¦lsuser¦wbinfo¦getent¦lastlog2»
ma-near-help-flags bash: «userdbctl¦pdbedit¦osqueryi¦ipmitool¦govc¦velociraptor¦smtp-user-enum¦snmpwalk¦salt-call¦puppet resource» «--help¦--version¦-h¦-V»
ma-near-help-ps powershell: «Get-Help Get-LocalUser -Online¦Get-Command -Noun LocalUser¦help Win32_UserAccount¦Update-Help -Module Microsoft.PowerShell.LocalAccounts¦(Get-Command Get-LocalUser).Parameters.Keys¦Get-Alias glu»
ma-near-help-web cmd: start https://learn.microsoft.com/«windows-server/administration/windows-commands/net-user¦powershell/module/microsoft.powershell.localaccounts/get-localuser¦windows/win32/cimwin32prov/win32-useraccount»
ma-near-help-class powershell: «Get-CimClass Win32_UserAccount¦(Get-CimClass Win32_UserAccount).CimClassProperties.Name¦Get-CimClass -ClassName *Account*¦Get-WmiObject -List Win32_User*»
ma-near-code-comment text: «// wraps NetUserEnum, see lmaccess.h¦# getpwent() is not thread safe, use getpwnam_r¦/* TODO: replace WinNT:// provider */¦-- users table mirrors /etc/passwd layout¦// do not parse /etc/passwd by hand»
ma-near-code-import text: «import pwd¦#include <pwd.h>¦require 'etc'¦using System.DirectoryServices.AccountManagement;¦from impacket.dcerpc.v5 import samr¦#pragma comment(lib, "netapi32.lib")»
ma-near-code-grep bash: «grep -rn "getpwent" ‹ldir›¦rg "Get-LocalUser" -g '*.ps1'¦git grep -n "/etc/passwd"¦ag 'Win32_UserAccount' ‹ldir›¦grep -c "net user" ‹lfile›»
ma-near-code-commit bash: git «commit -m "Stop parsing /etc/passwd in tests"¦commit -m "Add Get-LocalUser mock"¦log --grep "net user"¦checkout -b fix/list-users¦commit -am "Rename userAccounts to members"»
ma-near-code-rule text: «title: Local Accounts Discovery status: test logsource: category: process_creation¦rule Net_User_Enum { strings: $a = "net user" nocase condition: $a }¦- rule: Read sensitive file untrusted desc: an attempt to read /etc/shadow»
ma-near-code-hunt text: «index=windows EventCode=4688 CommandLine="*net user*" | stats count by host¦DeviceProcessEvents | where ProcessCommandLine has "Get-LocalUser"¦process.command_line : "*wmic useraccount*"»
ma-near-code-echo cmd: «echo Please run net user on your machine and send a screenshot¦rem net user lists the accounts¦title net user helper¦msg ‹user› net user is blocked by policy¦echo useraccount >> ‹dir›\words.txt»
ma-near-code-chat text: «Can somebody explain what getent passwd does?¦Ticket ‹pid›: user cannot see lusrmgr.msc on Home edition¦Wiki: use Get-LocalUser instead of net user¦The training covers net user and dscl»
ma-near-code-test bash: «pytest -k test_list_users¦npm test -- users.spec.ts¦go test ./internal/accounts/...¦cargo test user_enum¦mvn test -Dtest=LocalUserServiceTest¦dotnet test --filter LocalUsers»
ma-near-code-build cmd: «cl /c netuserenum.cpp¦msbuild LocalUsers.csproj¦gcc -c getpwent.c¦dotnet add package System.DirectoryServices.AccountManagement¦pip install pywin32 wmi¦gem install sys-admin»
ma-near-home-getpwnam text: «struct passwd *pw = getpwnam("‹word›"); setuid(pw->pw_uid);¦os.chown(path, pwd.getpwnam('www-data').pw_uid, 0)¦u, err := user.Lookup("‹word›"); syscall.Setuid(uid)¦Etc.getpwnam('‹word›').dir»
ma-near-velociraptor bash: velociraptor artifacts «list¦show Windows.Sys.Users¦collect Windows.System.Services¦collect Linux.Sys.Crontab¦collect Generic.Client.Info»
ma-near-osquery bash: osqueryi «".schema users"¦"select * from usb_devices"¦"select name, version from deb_packages limit ‹n›"¦--json "select * from system_info"¦"pragma table_info(users)"»
ma-near-kape cmd: kape.exe --«sync¦tsource C: --target EventLogs --tdest ‹dir›¦tlist .¦mlist .¦tsource C: --target WebBrowsers --tdest ‹dir›»
ma-near-salt bash: salt '*' «test.ping¦grains.item os¦pkg.upgrade¦service.restart ‹word›¦state.apply¦disk.usage¦cmd.run 'uptime'»
ma-near-puppet bash: puppet «agent -t¦resource package openssh-server¦resource service sshd¦module list¦resource host¦apply ‹lfile›»
ma-near-runcommand bash: az vm run-command invoke -g ‹project› -n ‹server› --command-id RunPowerShellScript --scripts "«Restart-Service ‹Word›¦Get-Volume¦Get-HotFix¦gpupdate /force»"
ma-near-ssm bash: aws ssm send-command --document-name «AWS-RunPatchBaseline¦AWS-UpdateSSMAgent¦AWS-ConfigureAWSPackage» --targets Key=tag:‹Word›,Values=‹word›
ma-near-liveresponse text: «RTR session: ls C:\Temp¦runscript -Raw=```Get-Service```¦live response: getfile C:\Temp\‹name›.log¦xdr live terminal: df -h»
ma-near-snmp bash: snmp«walk¦get¦bulkwalk» -v2c -c public ‹ip› «1.3.6.1.2.1.1.5.0¦sysUpTime.0¦1.3.6.1.2.1.2.2.1.10¦hrStorageTable¦1.3.6.1.2.1.33.1.2.4.0»
ma-near-ipmi bash: ipmitool «-I lanplus -H ‹ip› -U ‹first› -P '‹pass›' ¦»«chassis status¦sdr list¦sel list¦power cycle¦fru print¦mc info»
ma-near-racadm bash: racadm -r ‹ip› -u root -p ‹pass› «getsysinfo¦get BIOS.SysProfileSettings¦jobqueue view¦serveraction powercycle¦getsel»
ma-near-redfish bash: curl -sk -u ‹first›:'‹pass›' https://‹ip›/redfish/v1/«Systems/1¦Chassis¦UpdateService/FirmwareInventory¦Managers/1/LogServices»
ma-near-cisco text: ‹server›# show «version¦interfaces status¦vlan brief¦running-config interface Gi1/0/‹n›¦inventory¦clock detail¦environment all»
ma-near-fortinet text: ‹server› # «get system status¦execute backup config tftp ‹name›.conf ‹ip›¦diagnose sys top¦show system interface port‹n›»
ma-near-bigip bash: tmsh «list ltm pool ‹name›¦show sys version¦save sys config¦list ltm virtual¦modify auth password-policy minimum-length ‹n›»
ma-near-nas bash: «synopkg list¦synoshare --enum ALL¦synouser --help¦synoservice --status ‹word›¦midclt call pool.query¦midclt call system.info¦zpool status»
ma-near-adb bash: adb shell «pm list packages¦getprop ro.build.version.release¦am start -n com.‹name›/.Main¦dumpsys battery¦pm list features¦input text ‹word›»
ma-near-mac bash: «dscl . -read /Users/‹first› GeneratedUID¦dsconfigad -show¦fdesetup status¦jamf recon¦jamf policy -event ‹name›»
ma-near-solaris bash: «svcs -xv¦zoneadm list -cv¦lsvg rootvg¦errpt -a¦oslevel -s¦prtconf -v¦pkginfo -l SUNWcsu¦lsdev -Cc disk»
ma-near-userdb bash: «systemctl status systemd-userdbd¦userdbctl services¦homectl update ‹first› --shell=/bin/zsh¦loginctl enable-linger ‹first›¦systemctl restart accounts-daemon»
ma-near-docker bash: docker «inspect --format '{{.Config.User}}' ‹word›¦exec -u root ‹word› apt update¦run --user 1000:1000 ‹name›¦login -u ‹first› ‹fqdn›¦build --build-arg UID=$(id -u) .»
ma-near-virt bash: «VBoxManage guestcontrol ‹name› run --exe cmd.exe -- cmd /c ver¦qm guest exec ‹pid› -- uptime¦virsh qemu-agent-command ‹name› '{"execute":"guest-info"}'¦vmrun list»
ma-near-app-users bash: «rabbitmqctl list_queues¦grafana-cli admin reset-admin-password '‹pass›'¦gitlab-rails runner 'puts Project.count'¦wp user meta update ‹n› nickname ‹word›¦vault auth list»
ma-near-profile-reg cmd: reg «add "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList" /v ProfilesDirectory /t REG_EXPAND_SZ /d D:\Users /f¦delete "HKCU\Software\Microsoft\Windows\CurrentVersion\Explorer\UserAssist" /f¦query "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList" /v Public»
"""
)
