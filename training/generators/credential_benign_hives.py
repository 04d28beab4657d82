"""More near misses of T1003.002: the same tools on other hives and files, SAM as a word, and other dumping techniques."""

from __future__ import annotations

from training.generators.grammar import parse_templates

BENIGN_HIVE_TEMPLATES = parse_templates(
    r"""
reg-save-other cmd: «reg¦reg.exe¦‹system32›\reg.exe» save «HKLM\SOFTWARE¦HKLM\SYSTEM\CurrentControlSet\Services\‹name›¦HKCU\Software¦HKU\.DEFAULT¦HKLM\HARDWARE» ‹file› /y
reg-save-other-cmd cmd: cmd /c "reg save «HKLM\SOFTWARE\‹Word›¦HKCU\Control Panel¦HKCR\CLSID¦HKLM\BCD00000000» ‹file›"
reg-save-other-ps powershell: «reg¦reg.exe¦& reg» save 'HK«LM\SOFTWARE¦CU\Software\‹Word›¦LM\SOFTWARE\Policies»' "$env:TEMP\‹name›.hiv" /y
reg-save-other-remote cmd: psexec \\‹server› reg save HKLM\SOFTWARE\‹Word› C:\Temp\‹name›.hiv
reg-save-other-loop cmd: for %k in (SOFTWARE HARDWARE DRIVERS) do reg save HKLM\%k ‹dir›\%k.hiv
reg-save-other-winrs cmd: winrs -r:‹server› "reg save HKLM\SOFTWARE\‹Word› C:\Temp\‹name›.hiv"
reg-save-other-start powershell: Start-Process reg.exe -ArgumentList "save","HK«LM\SOFTWARE¦CU\Software\‹Word›»","‹dir›\‹name›"« -Wait¦»
reg-save-other-task cmd: schtasks /run /tn "‹Word›\reg save software"
reg-export-other cmd: «reg¦reg.exe» export «HKLM\SYSTEM\CurrentControlSet\Services\‹name›¦HKCU\Software\Microsoft\Office¦"HKLM\SOFTWARE\Microsoft\Security Center"¦HKLM\SOFTWARE\Samsung» ‹file› /y
reg-export-other-ps powershell: reg export 'HKCU\«Software\‹Word›¦Environment¦Control Panel\Desktop»' "$env:TEMP\‹name›.reg" /y
reg-export-other-unc cmd: reg export HK«LM\SOFTWARE\‹Word›¦CU\Printers» \\‹server›\‹project›\‹name›.reg
reg-query-other cmd: reg query «HKLM\SYSTEM\CurrentControlSet\Control\FileSystem¦HKCU\Software\‹Word›¦"HKLM\SYSTEM\CurrentControlSet\Control\Print"¦HKLM\SYSTEM\Setup¦HKLM\SYSTEM\MountedDevices»
reg-query-lsa cmd +T1012: reg query HKLM\SYSTEM\CurrentControlSet\Control\Lsa /v «RunAsPPL¦LimitBlankPasswordUse¦RestrictAnonymous¦NoLMHash»
reg-query-lsa-ps powershell +T1012: (Get-ItemProperty HKLM:\SYSTEM\CurrentControlSet\Control\Lsa).«RunAsPPL¦RestrictAnonymousSAM¦NoLMHash»
reg-query-lsa-names cmd +T1012: reg query HKLM\SYSTEM\CurrentControlSet\Control\Lsa /v RestrictAnonymousSAM
reg-query-software-remote cmd: reg query \\‹server›\HKLM\SOFTWARE\«‹Word›¦Microsoft\Windows\CurrentVersion» /v Version
reg-load-other cmd: reg load «HKU¦HKLM»\‹name› «"C:\Users\‹user›\NTUSER.DAT"¦D:\Users\Default\NTUSER.DAT¦E:\Windows\System32\config\SOFTWARE»
reg-load-other-ps powershell: reg «load HKU\‹name› C:\Users\Default\NTUSER.DAT; [gc]::Collect(); reg unload HKU\‹name›¦unload HKLM\‹name›»
reg-copy-other cmd: reg copy HK«LM\SOFTWARE\‹Word› HKLM\SOFTWARE\‹Word›¦CU\Software\‹Word› HKCU\Software\‹name›» /s /f
reg-restore-other cmd: reg restore HK«LM\SOFTWARE\‹Word›¦CU\Software\‹name›» ‹file›
reg-words cmd: echo «save SAM settings before reboot¦the SECURITY hive is protected¦never copy SAM¦reg save is audited¦use reg export for HKCU» >> ‹dir›\notes.txt
regedit-other cmd: regedit«.exe¦» «/e ‹file› "HKEY_CURRENT_USER\Software\‹Word›"¦/s ‹dir›\‹name›.reg¦/m¦-e ‹file› HKEY_LOCAL_MACHINE\SOFTWARE\‹Word›»
regini-other cmd: «regini ‹dir›\‹name›.ini¦regedt32¦subinacl /file ‹dir›\*.* /grant=‹user›=r¦subinacl /service ‹name› /grant=‹user›=F»
setacl-other cmd: «SetACL.exe¦‹dir›\SetACL64.exe» -on "«‹dir›¦HKLM\SOFTWARE\‹Word›»" -ot «file¦reg» -actn ace -ace "n:‹user›;p:«read¦full»"
subinacl-other cmd: «subinacl¦subinacl.exe» /«subdirectories ‹dir›¦keyreg HKEY_LOCAL_MACHINE\SOFTWARE\‹Word›¦share \\‹server›\‹project›» /grant=‹user›=f
acl-other-ps powershell: $a = Get-Acl «HKLM:\SOFTWARE\‹Word›¦‹dir›¦HKCU:\Software\‹Word›»; $a.SetAccessRule($r); Set-Acl -Path «HKLM:\SOFTWARE\‹Word›¦‹dir›» $a
vss-list-other cmd: vssadmin «list shadows /for=C:¦list shadowstorage¦list writers¦add shadowstorage /for=D: /on=D: /maxsize=10%¦query reverts»
vss-create-other cmd: «vssadmin create shadow /for=D:¦wmic shadowcopy call create Volume=D:\¦vshadow -p D:¦wmic shadowcopy list brief»
vss-copy-other cmd: «copy¦xcopy¦copy /y» ‹vss›\«‹project›\‹name›.docx¦Users\‹user›\Desktop\‹name›.xlsx¦Data\‹name›.bak» ‹dir›
vss-copy-other-ps powershell: «Copy-Item¦[System.IO.File]::Copy» '‹vss›\«‹project›\‹name›.docx¦Users\‹user›\‹name›.pst»' '‹dir›'
vss-link-other cmd: mklink /«d¦j» ‹dir›\‹name› «‹vss›\‹project›\¦D:\‹project›¦\\‹server›\‹project›»
vss-ps-other powershell: «Get-CimInstance¦gwmi¦Get-WmiObject» Win32_ShadowCopy | «select InstallDate,VolumeName¦measure¦ft ID»
vss-ps-create powershell: (Get-WmiObject -List Win32_ShadowCopy).Create('D:\','ClientAccessible')
vshadow-help cmd: «vshadow¦diskshadow¦esentutl¦wbadmin¦ntbackup¦hobocopy» «/?¦-?»
diskshadow-other cmd: diskshadow «/s ‹dir›\sqlbackup.txt¦/l ‹dir›\‹name›.log¦/s ‹dir›\exchange.dsh»
diskshadow-list text: DISKSHADOW> «list shadows all¦list writers¦set verbose on¦help¦exit»
esentutl-other cmd: «esentutl¦esentutl.exe» /«d ‹dir›\‹name›.edb¦y ‹dir›\‹name›.edb /d ‹dir›\‹name›.bak¦mh ‹dir›\‹name›.edb¦k ‹dir›\‹name›.log»
esentutl-vss-other cmd: esentutl /y /vss «‹dir›\‹name›.edb¦"C:\Users\‹user›\AppData\Local\Microsoft\Outlook\‹name›.ost"¦D:\‹project›\‹name›.pst» /d ‹file›
esentutl-ps-other powershell: esentutl.exe /«g¦mh¦p» "C:\ProgramData\Microsoft\Search\Data\Applications\Windows\Windows.edb"
wbadmin-other cmd: wbadmin «start backup -backupTarget:E: -include:D: -quiet¦get versions -backupTarget:E:¦start recovery -version:01/0‹n›/2024-10:00 -itemtype:File -items:D:\‹project› -recoverytarget:‹dir›¦get items -version:01/0‹n›/2024-10:00»
wbadmin-other-ps powershell: «wbadmin get versions¦Get-WBSummary¦Get-WBPolicy¦wbadmin start systemstatebackup -backupTarget:E: -quiet»
ntbackup-other cmd: ntbackup backup «systemstate¦D:\‹project›¦"@‹name›.bks"» /J "‹name›" /F ‹file›
makecab-other cmd: makecab «‹dir›\‹name›.log¦C:\Windows\Logs\CBS\CBS.log¦/f ‹name›.ddf» ‹dir›\‹name›.cab
rawcopy-other cmd: «RawCopy¦RawCopy64».exe «/FileNamePath:D:\‹project›\‹name›.pst /OutputPath:‹dir›¦/help¦/FileNamePath:C:\pagefile.sys /OutputPath:‹dir›»
hobocopy-other cmd: hobocopy«.exe¦» «/full ¦/y ¦»D:\‹project› ‹dir›« /r¦ *.pst»
shadowspawn-other cmd: ShadowSpawn.exe D:\‹project› Q: robocopy Q: ‹dir› /mir
ninjacopy-words powershell: «Write-Host¦Write-Warning¦#» '«Invoke-NinjaCopy blocked¦Invoke-PowerDump was found¦Get-PassHashes is malware¦mimikatz quarantined¦lsadump::sam in the log»'
icacls-other cmd: icacls C:\Windows\System32\«config\systemprofile¦drivers\etc¦LogFiles¦spool»
icacls-config cmd: icacls ‹dir›\«sam.txt¦security.log¦system.ini» /grant ‹domain›\‹user›:R
copy-config-other cmd: «copy¦xcopy¦copy /b» C:\Windows\System32\config\«systemprofile\‹name›.ini¦TxR\‹name›.log¦SOFTWARE.LOG1¦Journal\‹name›.log» ‹dir›
dir-config cmd: dir C:\Windows\System32\«config¦config\RegBack¦config\systemprofile¦repair»
dir-config-ps powershell: (Get-Item C:\Windows\System32\config\«SOFTWARE¦DEFAULT¦COMPONENTS»).Length
sam-file-cmd cmd: «copy¦move¦type¦del¦ren» ‹dir›\«sam¦Sam¦SAM»«.txt¦-notes.docx¦ple.csv¦_list.xlsx¦uel.pdf»
sam-file-bash bash: «cp¦mv¦cat¦less¦rm¦scp» «~/sam¦/home/sam/‹name›¦‹ldir›/sam».«txt¦md¦bam¦csv»
sam-file-ps powershell: «Copy-Item¦Move-Item¦Remove-Item¦Get-Content» «C:\Users\sam\Documents\‹name›.docx¦‹dir›\sam.txt¦‹dir›\samples.csv»
sam-file-zip cmd: «7z a ‹dir›\‹name›.zip¦tar -cf ‹name›.tar¦makecab¦certutil -encode» C:\Users\sam\Documents\‹name›.docx ‹dir›\‹name›
sam-file-upload cmd: curl -«T¦F "f=@»‹dir›\sam-report.«pdf¦xlsx¦csv» https://‹host›.‹fqdn›/upload
sam-user-runas cmd: «runas /user:‹domain›\sam notepad¦net use M: \\‹server›\sam¦robocopy C:\Users\sam D:\backup\sam /mir¦icacls C:\Users\sam /reset /t»
sam-user-linux bash: «su - sam¦ssh sam@‹ip›¦scp ‹lfile› sam@‹server›:/tmp/¦sudo -u sam ls¦chown sam:sam ‹lfile›»
sam-name-ad powershell +T1087.002: Get-ADUser -Filter "SamAccountName -like '«sam¦‹first›»*'" | select SamAccountName
sam-name-property powershell: $«u¦user¦_».«SamAccountName¦samaccountname».«Trim()¦ToUpper()¦Length¦Substring(0,3)»
sam-service cmd: «sc query samss¦sc qc SamSs¦sc queryex samss¦net start samss»
sam-service-ps powershell: Get-Service «SamSs¦samss» | «select Status¦fl¦select StartType»
sam-policy cmd: «secedit /configure /db ‹name›.sdb /cfg ‹file›¦gpupdate /target:computer¦auditpol /set /subcategory:"SAM" /success:enable¦auditpol /get /subcategory:"SAM"»
sam-cli-more bash: sam «build --use-container¦deploy --stack-name ‹name›¦logs -n ‹Word›Function --tail¦local invoke¦delete --no-prompts¦sync --watch»
sam-cli-python bash: «pip install aws-sam-cli¦brew install aws-sam-cli¦sam --version¦sam validate --lint»
samtools-more bash: samtools «view -b ‹name›.sam > ‹name›.bam¦sort -o ‹name›.bam ‹name›.sam¦faidx ‹name›.fa¦stats ‹name›.bam»
samba-more bash: «samba-tool user list --help¦samba-tool domain level show¦samba-tool dbcheck¦samba-tool ntacl sysvolcheck¦net ads info¦systemctl status smbd»
sam-sentence text: «Sam saved the report to ‹project›¦The SAM database is locked while Windows runs¦Security and system logs were archived to ‹server›¦SAM Manager licence renewed for ‹Word›¦Ask ‹first› about the SAM audit (software asset management)»
registry-other-ps powershell: «Get-ItemProperty¦Get-ChildItem¦gci¦gp» «Registry::HKEY_LOCAL_MACHINE\SOFTWARE\‹Word›¦HKLM:\SYSTEM\CurrentControlSet\Services\SamSs¦'HKLM:\SOFTWARE\Microsoft\Security Center'»
registry-other-dotnet powershell: [Microsoft.Win32.Registry]::«LocalMachine¦CurrentUser».OpenSubKey('«SOFTWARE\‹Word›¦Software\‹Word›¦SYSTEM\CurrentControlSet\Services\‹name›»').GetSubKeyNames()
registry-other-base powershell: [Microsoft.Win32.RegistryKey]::Open«BaseKey('LocalMachine','Registry64')¦RemoteBaseKey('LocalMachine','‹server›')».OpenSubKey('SOFTWARE\‹Word›').GetValue('«Version¦Path»')
registry-other-value powershell: [Microsoft.Win32.Registry]::«GetValue('HKEY_LOCAL_MACHINE\SOFTWARE\‹Word›','Version',$null)¦SetValue('HKEY_CURRENT_USER\Software\‹Word›','‹Word›',1)»
stdreg-other powershell: ([wmiclass]"\\‹server›\root\default:StdRegProv").«GetStringValue(2147483650,"SOFTWARE\‹Word›","Version")¦EnumKey(2147483650,"SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall")¦GetDWORDValue(2147483650,"SOFTWARE\‹Word›","Release")»
stdreg-other-cim powershell: Invoke-CimMethod -Namespace root/default -ClassName StdRegProv -MethodName «EnumKey¦GetStringValue¦EnumValues» -Arguments @{hDefKey=[uint32]2147483650;sSubKeyName='SOFTWARE\‹Word›'}
stdreg-other-vbs text: GetObject("winmgmts:\\.\root\default:StdRegProv").«GetStringValue¦EnumKey¦EnumValues» &H80000002, "SOFTWARE\‹Word›", a
native-other powershell: Add-Type -MemberDefinition '[DllImport("«user32¦kernel32¦advapi32».dll")] public static extern «bool LockWorkStation()¦uint GetTickCount()¦int RegFlushKey(IntPtr h)¦int RegCloseKey(IntPtr h)»;' -Name ‹Word› -Namespace W
native-other-open text: RegOpenKeyEx«W¦A¦»(HKEY_LOCAL_MACHINE, L"SOFTWARE\\‹Word›", 0, KEY_READ, &hKey); RegQueryValueEx(hKey, L"Version"...)
native-other-python cmd: «python¦py» -c "import winreg; print(winreg.QueryValueEx(winreg.OpenKey(winreg.HKEY_«LOCAL_MACHINE, r'SOFTWARE\‹Word›¦CURRENT_USER, r'Software\‹Word›»'), 'Version'))"
native-other-save text: RegSaveKey«Ex¦»(hKey, L"C:\\Temp\\‹name›.hiv", NULL); // HKCU\\Software\\‹Word›
tools-help-cmd cmd: «pwdump7¦gsecdump¦QuarksPwDump¦gosecretsdump¦SharpSecDump¦LSASecretsView».exe «-h¦--help¦/?»
tools-help-bash bash: «secretsdump.py¦impacket-secretsdump¦regsecrets.py¦impacket-reg¦pypykatz¦samdump2¦chntpw¦gosecretsdump» «-h¦--help¦--version»
tools-grep-bash bash: «grep -rn¦rg» «samdump2¦chntpw¦bkhive¦secretsdump¦regsecrets¦pypykatz¦gosecretsdump¦hashdump¦creddump7¦gsecdump¦fgdump» ‹ldir›
tools-grep-cmd cmd: findstr /s /i "«pwdump¦fgdump¦gsecdump¦hashdump¦lsadump¦mimikatz¦PowerDump¦HiveNightmare¦ninjacopy¦SharpSecDump»" ‹dir›\*.«log¦txt¦ps1»
tools-grep-ps powershell: Select-String -Path ‹dir›\*.«log¦txt» -Pattern '«pwdump¦fgdump¦gsecdump¦hashdump¦lsadump¦mimikatz¦PassHashes¦HiveNightmare¦SharpSecDump¦TSLsaSecret»'
tools-package-bash bash: «sudo ¦»«apt remove -y¦apt show¦dpkg -l¦rpm -q» «samdump2¦chntpw¦creddump7¦python3-impacket¦metasploit-framework¦pypykatz¦crackmapexec¦netexec»
tools-which-bash bash: «which¦command -v¦whereis¦man» «samdump2¦chntpw¦bkhive¦secretsdump.py¦pypykatz¦msfconsole¦smbclient¦crackmapexec¦nxc»
tools-yara bash: «yara ‹name›.yar¦sigma convert -t splunk¦sigma check» «mimikatz¦hashdump¦secretsdump¦pwdump¦gsecdump¦reg_save_sam».yml
tools-git-bash bash: git commit -m "«Detect pwdump¦Add gsecdump rule¦Tune hashdump alert¦Explain secretsdump¦Cover HiveNightmare¦Cover reg save of SAM¦Detect samdump2¦Cover lsadump»"
tools-defender powershell: Add-MpPreference -ThreatIDDefaultAction_Ids ‹pid› -ThreatIDDefaultAction_Actions Quarantine # «mimikatz¦pwdump¦gsecdump¦fgdump»
msf-other bash: msfconsole «--version¦-h¦-q -x "db_status; exit"¦-q -x "version; exit"»
msf-other-update bash: «msfupdate¦msfdb init¦msfdb status¦apt install metasploit-framework¦systemctl start postgresql && msfdb start»
msf-other-text text: «msf6 > db_status¦msf6 > search type:exploit smb¦meterpreter > background¦msf6 > workspace -a ‹name›¦meterpreter > help»
c2-other text: «sliver (‹word›) > info¦beacon> sleep ‹n›¦beacon> help¦sliver (‹word›) > help¦[*] Tasked beacon to sleep for ‹n›s»
chntpw-other bash: chntpw «-h¦--help¦‹ldir›/«SOFTWARE¦NTUSER.DAT» -e»
reged-other bash: «reged -x ‹lfile› HKEY_LOCAL_MACHINE\\SOFTWARE ‹word› ‹name›.reg¦hivexsh ‹ldir›/SOFTWARE¦regripper -r ‹ldir›/NTUSER.DAT -p userassist¦hivexget ‹ldir›/SOFTWARE 'Microsoft\Windows NT\CurrentVersion' ProductName»
mounted-other bash: «cp¦rsync -a¦scp¦ls -l» /mnt/‹word›/«Users/sam/Documents¦Windows/System32/config/SOFTWARE¦Windows/System32/drivers/etc/hosts¦Windows/Logs/CBS/CBS.log» ‹ldir›
smbclient-other bash: smbclient //‹ip›/‹project› -U ‹user›%'‹pass›' -c '«get ‹name›.docx¦ls¦put ‹name›.txt¦mget *.csv»'
smbclient-list bash +T1135: smbclient -L «//‹ip›¦‹server›» -«N¦U ‹user›»
impacket-reg-other bash +T1012: «reg.py¦impacket-reg» ‹domain›/‹user›:'‹pass›'@‹ip› query -keyName 'HKLM\\SOFTWARE\\‹Word›'
secretsdump-dcsync bash +T1003.006: «secretsdump.py¦impacket-secretsdump» -just-dc«-user krbtgt¦-ntlm¦» ‹domain›/‹user›:'‹pass›'@‹ip›
secretsdump-ntds bash +T1003.003: «secretsdump.py¦impacket-secretsdump» -ntds «ntds.dit¦‹ldir›/ntds.dit» -system ‹lfile› LOCAL
crackmapexec-ntds bash +T1003.003: «crackmapexec¦cme¦nxc¦netexec» smb ‹ip› -u ‹user› -p '‹pass›' --ntds« vss¦»
crackmapexec-lsassy bash +T1003.001: «crackmapexec¦cme¦nxc¦netexec» smb ‹ip› -u ‹user› -p '‹pass›' -M «lsassy¦nanodump¦procdump»
pypykatz-lsa bash +T1003.001: pypykatz «lsa minidump¦lsa minidump -o ‹lfile›» ‹ldir›/lsass.dmp
mimikatz-other cmd +T1003.001: ‹dir›\«mimikatz¦mimi¦m64».exe "privilege::debug" "sekurlsa::«logonpasswords¦wdigest¦ekeys»" exit
mimikatz-other-ps powershell +T1003.001: Invoke-Mimikatz -«DumpCreds¦Command '"sekurlsa::logonpasswords"'»
mimikatz-other-dcsync powershell +T1003.006: Invoke-Mimikatz -Command '"lsadump::dcsync /user:«krbtgt¦‹domain›\‹user›»"'
mimikatz-other-cache cmd +T1003.005: «mimikatz¦mimi¦m64».exe "token::elevate" "lsadump::cache" exit
mimikatz-other-vault cmd +T1555.004: «mimikatz¦mimi¦m64».exe "vault::«cred¦list»" exit
mimikatz-name cmd: «del¦dir¦certutil -hashfile¦attrib» ‹dir›\«mimikatz¦mimi¦m64¦pwdump7¦gsecdump¦fgdump».«zip¦exe¦txt»
kiwi-other text +T1003.001: meterpreter > «creds_all¦creds_msv¦kiwi_cmd sekurlsa::logonpasswords¦load kiwi; creds_wdigest»
kiwi-dcsync text +T1003.006: meterpreter > dcsync_ntlm «krbtgt¦‹domain›\\‹user›»
backup-hives cmd: "C:\Program Files\«Veeam\‹name›.exe¦Acronis\‹name›.exe¦Commvault\‹name›.exe»" backup --include «system-state¦D:\‹project›¦C:\Users\sam»
curl-other cmd: «curl¦curl.exe» -«T ‹dir›\‹name›.log¦o ‹dir›\sam-cli.msi» https://‹host›.‹fqdn›/‹name›
task-other cmd: schtasks /create /tn ‹name› /tr "«cmd /c ¦»reg export HKCU\Software\‹Word› ‹dir›\‹name›.reg /y" /sc daily /st 03:00
tools-copy-cmd cmd: «dir¦where¦del» «LSASecretsView¦LsaSecretReader¦RawCopy64¦hobocopy¦SharpSecDump¦BetterSafetyKatz¦SharpKatz».exe
offline-help bash: «sampasswd¦samusrgrp¦reged¦ntfscat¦icat¦guestfish¦hivexsh¦smbget¦smbmap¦rip.pl» «-h¦--help¦--version»
offline-other bash: «ntfscat /dev/sda2 Users/sam/notes.txt¦icat ‹lfile› ‹pid› > ‹name›.docx¦guestfish --ro -a ‹name›.qcow2 -i ls /¦virt-cat -a ‹name›.qcow2 /etc/hostname¦smbget smb://‹server›/‹project›/‹name›.pdf»
"""
)
