"""Templates of T1087.001: listing a machine's own accounts."""

from __future__ import annotations

from training.generators.grammar import parse_templates

ACCOUNT_TEMPLATES = parse_templates(
    r"""
net-user cmd: «net¦net.exe¦‹system32›\net.exe» «user¦users¦USER»‹maybe›
net1-user cmd: «net1¦net1.exe¦‹system32›\net1.exe¦C:\Windows\system32\net1» «user¦users»‹maybe›
net-user-named cmd: «net¦net.exe¦net1» user «‹user›¦administrator¦guest¦Administrator¦‹first›»‹maybe›
net-user-find cmd: «net user¦net1 user¦net users» | «find /i "‹first›"¦findstr /i admin¦find "‹user›"¦more»
net-user-chain cmd: net user «&¦&&» «net user administrator¦net user guest¦net user ‹user›»
net-user-accounts cmd: net accounts & net user
net-user-remote cmd: «psexec¦PsExec64.exe» \\‹server› «-accepteula ¦-s ¦»net user
net-user-winrs cmd: winrs -r:‹server› net user«¦ administrator¦ ‹user›»
net-user-wmic-remote cmd: wmic /node:‹server› process call create "«cmd /c ¦»net user > ‹dir›\‹name›.txt"
net-user-loop cmd: for /f "tokens=*" %a in ('net user') do @echo %a >> ‹file›
net-user-for-each cmd: for %u in (‹user› ‹first› administrator) do net user %u
net-user-sched cmd: schtasks /create /tn ‹name› /tr "cmd /c net user > ‹dir›\‹name›.txt" /sc once /st 12:00
wmic-useraccount cmd: «wmic¦wmic.exe¦‹system32›\wbem\wmic.exe» useraccount «get /ALL /format:csv¦list¦list brief¦list full¦get name,sid¦get name¦get Name,Disabled,Lockout»‹maybe›
wmic-useraccount-where cmd: wmic useraccount where "«name='‹user›'¦LocalAccount=True¦disabled='false'»" get «name,sid¦sid¦name,passwordexpires¦*»
wmic-node-useraccount cmd: wmic /node:"‹server›"« /user:‹user› /password:‹pass›¦» useraccount «get name,sid¦list brief¦list full»
wmic-sysaccount cmd: wmic sysaccount «list brief¦get name,sid»
wmic-output cmd: wmic /output:‹file› useraccount «get name,sid¦list full»
wmic-sid-500 cmd: wmic useraccount where "SID like 'S-1-5-%-500'" get name
dir-users cmd: dir «C:\Users¦c:\users\¦"C:\Documents and Settings"¦%SystemDrive%\Users»« /b¦ /ad¦ /a¦»
reg-profilelist cmd: reg query "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList"« /s¦»
cscript-users cmd: cscript «//nologo ¦»‹dir›\«listusers¦users¦enumusers¦localusers».vbs
enum-tool cmd: ‹dir›\«enum.exe -U ‹ip›¦enum4linux.exe -U ‹ip›¦lg.exe \\‹server› -lu¦dumpusers.exe -target ‹ip› -type notdc¦userdump.exe \\‹ip›¦user2sid.exe ‹user›¦sid2user.exe 5 21 ‹pid› ‹pid› ‹pid› 500»
ps-get-localuser powershell: «Get-LocalUser¦glu¦get-localuser»« | Select-Object Name,Enabled¦ | ft Name,SID¦ | fl *¦ | Where-Object Enabled¦ -Name *¦ | Export-Csv ‹file›¦ | Out-File ‹file›¦ | Select *¦»
ps-get-localuser-where powershell: Get-LocalUser | «Where-Object { $_.Enabled -eq $true }¦? {$_.SID -like '*-500'}¦where Enabled -eq True¦Where-Object {$_.PasswordRequired -eq $false}» | «select Name, LastLogon¦fl¦ft¦% { $_.Name }»
ps-get-localuser-named powershell: Get-LocalUser -Name «"‹user›"¦'Administrator'¦*admin*¦$env:USERNAME»
ps-localuser-remote powershell: Invoke-Command -ComputerName «‹server›¦‹server›,‹server›» -ScriptBlock { Get-LocalUser }
ps-cim-useraccount powershell: «Get-CimInstance¦gcim» «-ClassName ¦-Class ¦»Win32_UserAccount« -Filter "LocalAccount=True"¦ | select Name,SID,Disabled¦ | Format-Table¦ -ComputerName ‹server›¦»
ps-wmi-useraccount powershell: «Get-WmiObject¦gwmi¦Get-WMIObject» «-Class ¦»«Win32_UserAccount¦win32_useraccount»« -Filter "LocalAccount='True'"¦ | Select Name, Domain, SID¦ -ComputerName ‹server›¦ | where {$_.LocalAccount}¦»
ps-wmi-query powershell: «Get-WmiObject¦Get-CimInstance» -Query "«SELECT¦select» * «FROM¦from» Win32_UserAccount «WHERE LocalAccount = True¦where Disabled = false¦»"
ps-wmi-systemaccount powershell: Get-WmiObject «Win32_Account¦Win32_SystemAccount¦Win32_UserProfile» | «select Name,SID¦ft LocalPath,SID¦Select-Object LocalPath»
ps-adsi powershell: «([ADSI]"WinNT://$env:COMPUTERNAME,computer")¦[ADSI]"WinNT://‹server›"¦([adsi]'WinNT://.')».Children | «where¦?¦Where-Object» {$_.SchemaClassName -eq 'user'}« | select Name¦ | % { $_.Name }¦»
ps-accountmanagement powershell: $ctx = New-Object System.DirectoryServices.AccountManagement.PrincipalContext('Machine'«,'‹server›'¦»); «(New-Object System.DirectoryServices.AccountManagement.PrincipalSearcher((New-Object System.DirectoryServices.AccountManagement.UserPrincipal($ctx)))).FindAll()¦$s = New-Object System.DirectoryServices.AccountManagement.PrincipalSearcher; $s.QueryFilter = [System.DirectoryServices.AccountManagement.UserPrincipal]$ctx; $s.FindAll()»
ps-net-user powershell: «net user¦net1 user¦& net.exe user¦$u = net user; $u¦net user | Out-String¦cmd /c net user»
ps-dir-users powershell: «Get-ChildItem¦gci¦ls¦dir» «C:\Users¦-Path C:\Users¦C:\Users -Directory¦$env:SystemDrive\Users»« | select Name¦ -Force¦»
ps-powerview powershell: «Get-NetLocalUser¦Get-NetLocalGroup -ComputerName ‹server›; Get-LocalUser¦Invoke-EnumerateLocalAdmin; net user¦Get-NetLocalGroupMember -ComputerName ‹server›; Get-WmiObject Win32_UserAccount»
ps-profile-list powershell: «Get-ItemProperty¦gp» 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList\*' | «select ProfileImagePath¦% ProfileImagePath»
ps-winrm-wmi powershell: Get-WmiObject -Class Win32_UserAccount -ComputerName ‹server› -Credential «$cred¦(Get-Credential)»
ps-localgroup-loop powershell: Get-LocalUser | ForEach-Object { «"$($_.Name);$($_.Enabled)"¦Write-Output $_.Name¦$_ | Select Name,LastLogon» } «> ‹file›¦| Out-File ‹file›¦»
ps-seatbelt powershell: «.\¦& ‹dir›\»Seatbelt.exe «LocalUsers¦-group=user LocalUsers¦LocalUsers LocalGroups»
seatbelt cmd: ‹dir›\«Seatbelt¦‹name›».exe LocalUsers«¦ -outputfile=‹file›¦ LocalGroups»
cat-passwd bash: «cat¦less¦more¦head¦tail¦head -n ‹n›¦tac¦nl» /etc/passwd‹lmaybe›
sudo-cat-passwd bash: sudo «cat¦less» /etc/«passwd¦sudoers»; cat /etc/passwd
cut-passwd bash: «cut -d: -f1 /etc/passwd¦cut -d ":" -f 1,3 /etc/passwd¦cat /etc/passwd | cut -d: -f1»« | sort¦¦ > ‹lfile›»
awk-passwd bash: awk -F: '«{print $1}¦{ print $1, $6 }¦$3>=1000{print $1}¦($3 == 0){print $1}¦$3 == 0 {print $1":"$7}»' /etc/passwd‹lmaybe›
grep-passwd bash: «grep¦egrep¦fgrep¦grep -v» «-v nologin¦'/bin/bash'¦"x:0:"¦^root¦'x:[0-9]\{4\}'¦'/home'¦‹first›» /etc/passwd‹lmaybe›
sed-passwd bash: sed «-n 's/:.*//p'¦'s/:.*//'¦-n '/bash/p'» /etc/passwd
getent-passwd bash: getent passwd«¦ ‹first›¦ | cut -d: -f1¦ | awk -F: '{print $1}'¦ {1000..1100}¦ | grep bash¦ > ‹lfile›»
getent-shadow bash: getent passwd; getent group
compgen bash: compgen -u«¦ | sort¦ | column¦ > ‹lfile›»
lslogins bash: lslogins«¦ -u¦ -a¦ -o USER,UID¦ --user-accs¦ -s»
id-user bash: «id ‹first›¦id -u ‹user›¦for u in $(cut -d: -f1 /etc/passwd); do id $u; done¦id; cat /etc/passwd»
lastlog bash: «lastlog¦lastlog -u ‹first›¦lastlog -t ‹n›¦lastlog | grep -v Never»
lsof-user bash: username=$(id -u -n) && lsof -u $username
passwd-status bash: «passwd -S -a¦sudo passwd -Sa¦chage -l ‹first›»; cat /etc/passwd
python-pwd bash: «python3¦python» -c "import pwd; «print([u.pw_name for u in pwd.getpwall()])¦[print(p) for p in pwd.getpwall()]»"
perl-passwd bash: perl -«ne 'print if /bash/'¦F: -lane 'print $F[0]'¦pe 's/:.*//'» /etc/passwd
busybox-passwd bash: busybox «cat /etc/passwd¦cut -d: -f1 /etc/passwd¦awk -F: '{print $1}' /etc/passwd¦grep sh$ /etc/passwd»
ssh-passwd bash: ssh ‹first›@‹ip› '«cat /etc/passwd¦getent passwd¦cut -d: -f1 /etc/passwd»'
docker-passwd bash: «docker¦podman» exec «-it ¦»‹word› «cat /etc/passwd¦getent passwd»
kubectl-passwd bash: kubectl exec «-n ‹project› ¦»‹word›-‹n› -- «cat /etc/passwd¦getent passwd»
while-passwd bash: while IFS=: read -r u _ i _ _ h s; do echo "$u $i $h"; done < /etc/passwd
dscl-list bash: dscl . «list /Users¦-list /Users¦ls /Users¦list /Users | grep -v '^_'¦readall /Users¦-list /Users UniqueID»
dscacheutil bash: dscacheutil -q «user¦user -a name ‹first›¦user | grep name»
enum4linux bash: ««enum4linux -U¦enum4linux-ng -U¦enum4linux -a -U» ‹ip›¦rpcclient -U "" -N -c enumdomusers ‹ip›¦rpcclient -U '‹user›%‹pass›' -c "enumdomusers" ‹ip›¦lookupsid.py ./‹user›:'‹pass›'@‹ip›¦samrdump.py ‹user›:'‹pass›'@‹ip›»
cme-users bash: «crackmapexec¦cme¦nxc¦netexec» smb ‹ip› -u «''¦‹user›» -p «''¦'‹pass›'» «--users¦--rid-brute¦--local-auth --users»
nmap-users bash: nmap «-p445 ¦-p139,445 ¦»--script «smb-enum-users¦smb-enum-users.nse» ‹ip›
esxcli-accounts bash: esxcli system account list
faillog bash: «faillog -a¦faillog -u ‹first›»; getent passwd
finger bash: «finger¦finger -l ‹first›¦finger @localhost»; cat /etc/passwd
"""
)
