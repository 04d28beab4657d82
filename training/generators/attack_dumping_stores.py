"""Events of SAM, LSA secrets, NTDS and replicated secrets taken, and the same places used by ordinary software."""

from __future__ import annotations

from training.generators.attack_rows import parse_events

STORE_EVENTS = parse_events(
    r"""
# Hives written to files
sam-svchost-temp file +T1003.002: ‹s32›\svchost.exe ;; C:\Windows\«Temp\‹letters8›.tmp¦TEMP\‹letters8›.tmp»
near-installer-system-temp file: «‹s32›\«drvinst¦poqexec¦msiexec¦spoolsv».exe¦C:\Windows\WinSxS\amd64_microsoft-windows-servicingstack\TiWorker.exe» ;; C:\Windows\System32\«SET‹n›A«4¦F».tmp¦DriverStore\Temp\‹guid›\SET‹n›B.tmp¦spool\PRINTERS\‹n›.tmp¦‹letters8›.dll.new»
sam-file-powershell file +T1003.002: ‹ps› ;; ‹ownplace›\«sam¦SAM¦samhive¦sam_backup¦s.sam¦hive_sam».«hiv¦hive¦save¦bak¦dat¦reg»
sam-file-regedit file +T1003.002: C:\Windows\regedit.exe ;; ‹ownplace›\«sam¦SAM¦hklm-sam».«reg¦hiv¦txt»
sam-file-copied file +T1003.002: ‹s32›\«cmd¦esentutl¦robocopy¦xcopy¦expand¦extrac32¦makecab¦certutil».exe ;; ‹ownplace›\«SAM¦sam¦sam.hive¦sam.save¦SAM.txt¦sam.cab»
sam-file-nightmare file +T1003.002: ‹own› ;; ‹ownplace›\«SAM-20«21¦22»-«07¦08¦11»-«20¦27»¦hive_sam_20210‹n›¦SAM_copy¦shadow_sam¦SYSTEM-2021-07-‹n›»
sam-file-archive file +T1003.002: «C:\Program Files\7-Zip\7z.exe¦C:\Program Files\WinRAR\Rar.exe¦‹ps›¦‹s32›\tar.exe» ;; ‹ownplace›\«sam¦hives¦sam_system¦samsys¦reg_sam».«7z¦zip¦rar¦tar»
sam-file-share file +T1003.002: ‹sys›\reg.exe ;; \\«‹ip›¦‹server›»\«share¦public¦c$\Windows\Temp¦smb¦data»\«sam¦SAM¦s»«¦_‹name›».«save¦hiv¦tmp¦hive»
system-hive-share file +T1003.002: ‹sys›\reg.exe ;; \\«‹ip›¦‹server›»\«share¦public¦smb»\«system¦SYSTEM¦sys».«save¦hiv¦tmp»
sam-file-python file +T1003.002: «C:\Python3«8¦10»\python.exe¦‹ownplace›\«secretsdump¦pypykatz¦crackmapexec¦samdump».exe» ;; ‹ownplace›\«sam¦‹name›».«save¦sam¦hive¦secrets»
sam-file-raw-tool file +T1003.002: ‹ownplace›\«RawCopy64¦RawCopy¦hobocopy¦forecopy_handy¦ninjacopy».exe ;; ‹ownplace›\«SAM¦SYSTEM»
sam-file-windows-root file +T1003.002: «‹cmd›¦‹sys›\reg.exe¦‹own›» ;; C:\«Windows¦»\«sam¦s¦SAM¦sam1».«save¦hiv¦txt¦tmp»
secrets-file-plain file +T1003.004: «‹ps›¦‹cmd›¦‹s32›\esentutl.exe» ;; ‹ownplace›\«security¦SECURITY¦sec».«hive¦save¦hiv¦sav»
secrets-file-share file +T1003.004: ‹sys›\reg.exe ;; \\«‹ip›¦‹server›»\«share¦public¦smb»\«security¦SECURITY».«save¦hiv¦tmp»
near-hive-logs file: «System¦‹s32›\«svchost¦lsass¦smss».exe» ;; C:\Windows\System32\config\«SAM.LOG«1¦2»¦SECURITY.LOG1¦RegBack\«SAM¦SECURITY¦SYSTEM»¦SAM‹guid›.TM.blf¦TxR\‹guid›.TxR.0.regtrans-ms»
near-regback-task file: ‹s32›\«taskhostw¦taskeng¦taskhost».exe ;; C:\Windows\System32\config\RegBack\«SAM¦SECURITY¦SOFTWARE¦DEFAULT»«¦.OLD»
near-regedit-file file: C:\Windows\regedit.exe ;; ‹ownplace›\«‹name›¦software¦printers¦putty¦sam-client-settings¦security-center».reg
near-archive-file file: «C:\Program Files\7-Zip\7z.exe¦‹ps›¦‹s32›\tar.exe» ;; ‹ownplace›\«samples¦sam-photos¦system-logs¦security-report¦‹name›».«zip¦7z¦tar»
near-share-by-reg file: ‹sys›\reg.exe ;; \\‹server›\«backup¦profiles¦‹project›»\«‹user›-ntuser¦software¦‹name›».«hiv¦reg»
near-backup-hives file: «C:\Program Files\«Veeam\Endpoint Backup\Veeam.EndPoint.Manager¦Macrium\Reflect\ReflectBin¦‹Word› Backup\‹name›».exe¦‹s32›\wbengine.exe» ;; «E:\WindowsImageBackup\‹server›\Backup 2024-0«1¦5»-‹n›\‹guid›.vhdx¦D:\Backups\‹name›.vbk¦C:\ProgramData\‹Word›\‹name›.mrimg»
# The remote registry over shares
sam-share-temp share +T1003.002: ADMIN$ ;; «Temp¦TEMP¦temp»\‹letters8›.tmp
sam-share-windows-temp share +T1003.002: C$ ;; Windows\«Temp¦System32»\‹letters8›.tmp
sam-share-hives share +T1003.002: «C$¦D$» ;; «PerfLogs¦ProgramData¦Users\Public¦Temp¦Windows\Temp¦»\«sam¦SAM¦sam_‹name›».«hive¦save¦bak¦hiv»
sam-share-shadow share +T1003.002: C$ ;; @GMT-202«1¦2¦3¦4».0«1¦7».«12¦27»-0«4¦9».‹n›.11\Windows\System32\config\«SAM¦SYSTEM¦SECURITY»
near-share-gmt share: «‹project›¦C$¦D$» ;; @GMT-202«1¦2¦3¦4».0«1¦7».«12¦27»-0«4¦9».‹n›.11\«‹project›\‹name›.xlsx¦Users\‹user›\Documents\‹name›.docx¦data\‹name›.mdb»
near-share-winreg share: IPC$ ;; «winreg¦WINREG¦winreg¦srvsvc¦eventlog»
near-share-admin-temp share: ADMIN$ ;; «Temp\«‹name›.log¦CcmSetup\ccmsetup.cab¦dell_‹name›.tmp¦‹guid›\setup.inf»¦ccmsetup\ccmsetup.exe¦CCM\Inventory\Temp\‹guid›.xml¦System32\drivers\etc\hosts»
# Keys asked for
sam-bootkey-4663 handle +T1003.002: «4656¦4663» ;; Key ;; \REGISTRY\MACHINE\SYSTEM\«ControlSet001¦CurrentControlSet»\Control\Lsa\«JD¦Skew1¦GBG¦Data» ;; «‹own›¦‹ps›¦‹reg›¦C:\Python310\python.exe¦‹s32›\svchost.exe» ;; «0x20019¦0x1¦0x9»
near-lsa-key-4663 handle: «4656¦4663» ;; Key ;; \REGISTRY\MACHINE\SYSTEM\«ControlSet001¦CurrentControlSet»\Control\Lsa\«MSV1_0¦Kerberos\Parameters¦OSConfig¦FipsAlgorithmPolicy¦SSO¦Credssp\PolicyDefaults» ;; «‹own›¦‹ps›¦‹reg›¦‹legit›¦‹s32›\svchost.exe» ;; «0x20019¦0x1¦0x9»
sam-key-odd-folder handle +T1003.002: «4656¦4663» ;; Key ;; \REGISTRY\MACHINE\SAM\SAM\Domains\«Account¦Account\Users¦Account\Users\00000«1F4¦1F5¦3E8»¦Builtin\Aliases\00000220» ;; C:\«Windows\«‹letters8›¦Tasks\‹name›¦PSEXESVC»¦Users\Public\Music\‹name›¦Intel\‹name›».exe ;; «0x20019¦0x1¦0x9¦0xf003f»
sam-key-interpreter handle +T1003.002: «4656¦4663» ;; Key ;; \REGISTRY\MACHINE\«SAM¦SAM\SAM\Domains\Account\Users¦SAM\SAM» ;; «C:\Python3«8¦10»\python.exe¦‹s32›\«rundll32¦notepad¦dllhost¦wbem\WmiPrvSE».exe¦C:\Program Files\PowerShell\7\pwsh.exe» ;; «0x20019¦0x1¦0x9»
sam-key-permissions security +T1003.002: 4670 ;; ObjectServer=Security ;; ObjectType=Key ;; ObjectName=\REGISTRY\MACHINE\SAM\SAM«¦\Domains¦\Domains\Account\Users» ;; HandleId=0x‹pid› ;; OldSd=O:BAG:SYD:P(A;CI;KA;;;SY) ;; NewSd=O:BAG:SYD:P(A;CI;KA;;;BA)(A;CI;KA;;;SY) ;; ProcessName=«‹ps›¦‹own›¦‹s32›\regini.exe¦C:\Windows\regedit.exe»
near-key-permissions security: 4670 ;; ObjectServer=Security ;; ObjectType=Key ;; ObjectName=\REGISTRY\MACHINE\«SOFTWARE\‹Word›¦SYSTEM\ControlSet001\Services\‹name›» ;; HandleId=0x‹pid› ;; OldSd=O:BAG:SYD:(A;CI;KA;;;SY) ;; NewSd=O:BAG:SYD:(A;CI;KA;;;BA) ;; ProcessName=«‹ps›¦‹own›¦‹s32›\regini.exe¦C:\Windows\regedit.exe¦‹legit›»
sam-key-created key +T1003.002: «‹own›¦‹ps›¦C:\Windows\PSEXESVC.exe» ;; HKLM\SAM\SAM\Domains\«Account\Users\00000«1F4¦1F5¦3E8¦3E9»¦Account\Users¦Builtin\Aliases»
sam-hive-loaded key +T1003.002: «‹reg›¦‹own›¦C:\Windows\regedit.exe» ;; HKLM\«OFFLINE_SAM¦sam_offline¦shadow_sam»\SAM\Domains\Account\Users
secrets-value-odd value +T1003.004: «‹own›¦‹ps›¦C:\Windows\regedit.exe» ;; HKLM\SECURITY\Policy\Secrets\«DefaultPassword¦NL$KM¦_SC_‹name›¦$MACHINE.ACC»\«CurrVal¦OldVal»\(Default) ;; Binary Data
secrets-policy-handle handle +T1003.004: «4656¦4663» ;; Key ;; \REGISTRY\MACHINE\SECURITY\«Policy\«PolEKList¦PolSecretEncryptionKey¦PolRevision¦Secrets\$MACHINE.ACC\CurrVal»¦RXACT» ;; «C:\Python310\python.exe¦‹own›¦‹sys›\rundll32.exe¦C:\Windows\‹letters8›.exe» ;; «0x20019¦0x1¦0x9»
near-sam-value-accounts value: ‹s32›\lsass.exe ;; HKLM\SAM\SAM\Domains\«Account\Users\00000«3E8¦3E9¦1F5»\«F¦V¦ForcePasswordReset¦SupplementalCredentials»¦Account\«F¦V»¦Builtin\Aliases\00000221\C» ;; Binary Data
near-sam-named-key key: «‹own›¦‹legit›¦‹reg›» ;; HKLM\SOFTWARE\«Sam¦SAMSUNG¦SamLogic¦Samba¦SecurityAgent¦WOW6432Node\Sam»\«‹Word›¦Settings¦Users»
cached-handle-more handle +T1003.005: «4656¦4663» ;; Key ;; \REGISTRY\MACHINE\SECURITY\Cache«¦\NL$«4¦7¦10»» ;; «C:\Python310\python.exe¦‹ownplace›\«cachedump¦creddump¦gsecdump».exe¦‹sys›\rundll32.exe¦C:\Windows\‹letters8›.exe» ;; «0x20019¦0x1»
cached-file file +T1003.005: ‹sys›\reg.exe ;; ‹ownplace›\«cache¦security_cache¦seccache¦nl-cache».«hiv¦save¦reg¦hive»
# Loads and tools
sam-library-in-lsass load +T1003.002: ‹lsass› ;; C:\Windows\«System32¦Temp»\«lsremora64¦lsremora¦samdump¦pwdump¦DumpSvc¦fgdump-‹n›».dll
sam-tool-service service +T1003.002: «PWDumpX Service¦fgexec¦servpw¦pwdump‹n›¦DumpSvc¦gsecdump» ;; «%SystemRoot%\«DumpSvc¦servpw¦fgexec¦gsecdump».exe¦C:\Windows\«System32¦Temp»\«DumpSvc¦servpw64¦fgexec¦pstgdump».exe»
sam-service-save service +T1003.002: «‹name›¦BTOBTO¦‹letters8›» ;; %COMSPEC% /Q /c echo reg save «HKLM¦hklm»\«SAM¦sam¦SYSTEM» C:\Windows\Temp\‹name› ^> \\127.0.0.1\«C$\__output¦ADMIN$\__output» 2^>^&1 > %TEMP%\execute.bat & %COMSPEC% /Q /c %TEMP%\execute.bat & del %TEMP%\execute.bat
sam-service-direct service +T1003.002: ‹name› ;; «cmd.exe /c ¦%COMSPEC% /c ¦»reg«.exe¦» save HKLM\«SAM¦sam» ‹ownplace›\‹name›.«hiv¦save»«¦ /y»
secrets-service-save service +T1003.004: ‹name› ;; «cmd.exe /c ¦%COMSPEC% /Q /c »reg save HKLM\«SECURITY¦security» ‹ownplace›\‹name›.«hiv¦save¦tmp»
sam-task-save task +T1003.002: \«‹name›¦‹Word›Update¦‹letters8›» ;; «cmd.exe§/C reg save HKLM\SAM ‹ownplace›\‹name› & reg save HKLM\SYSTEM ‹ownplace›\‹name›2¦reg.exe§save HKLM\SAM ‹ownplace›\sam.save /y¦cmd.exe§/C reg save HKLM\SAM C:\Windows\Temp\‹name› > %windir%\Temp\‹letters8›.tmp 2>&1¦powershell.exe§-c reg save hklm\sam ‹ownplace›\‹name›.hiv»
near-task-save task: \«‹Word› Nightly¦‹name›» ;; «reg.exe§save HKLM\SOFTWARE\‹Word› D:\backup\‹name›.hiv /y¦cmd.exe§/c reg export HKCU\Software\‹Word› D:\backup\‹name›.reg /y¦cmd.exe§/c copy C:\Users\sam\‹name›.xlsx D:\backup»
sam-process-by-wmi process +T1003.002: @ ;; «cmd.exe /Q /c reg save HKLM\«SAM¦SYSTEM» C:\Windows\Temp\‹name› 1> \\127.0.0.1\ADMIN$\__16‹pid›.‹pid› 2>&1¦reg.exe save hklm\sam C:\Users\Public\‹name›.hiv¦cmd.exe /c reg save HKLM\SAM ‹ownplace›\sam.save /y» ;; ‹s32›\wbem\WmiPrvSE.exe ;; C:\Windows\system32\wbem\wmiprvse.exe -secured -Embedding
sam-process-by-service process +T1003.002: @ ;; «reg save HKLM\SAM C:\Windows\Temp\‹name›¦cmd.exe /C reg save HKLM\SAM C:\Windows\Temp\‹name› > C:\Windows\Temp\‹letters8›.tmp 2>&1¦C:\Windows\system32\reg.exe save hklm\system C:\Windows\Temp\sys.hiv /y» ;; «‹s32›\services.exe¦C:\Windows\PSEXESVC.exe¦‹s32›\svchost.exe¦‹s32›\winrshost.exe¦‹s32›\wsmprovhost.exe»
sam-process-by-payload process +T1003.002: @ ;; «cmd.exe /c reg save hklm\sam ‹ownplace›\‹name› && reg save hklm\system ‹ownplace›\‹name›2¦reg.exe save "HKLM\SAM" "‹ownplace›\sam.hiv" /y¦esentutl.exe /y /vss C:\Windows\System32\config\SAM /d ‹ownplace›\SAM» ;; «‹own›¦‹s32›\inetsrv\w3wp.exe¦‹office›¦‹sys›\mshta.exe¦‹sys›\rundll32.exe»
sam-process-tool process +T1003.002: @ ;; ‹ownplace›\«pwdump7¦PwDump8¦fgdump¦QuarksPwDump¦gsecdump-v2b5¦HiveNightmare¦SharpSecDump¦samdump2¦mimikatz "lsadump::sam" exit¦‹name› "privilege::debug" "token::elevate" "lsadump::sam" exit» ;; «‹cmd›¦‹ps›¦‹s32›\wbem\WmiPrvSE.exe¦‹own›»
near-process-reg process: @ ;; «reg.exe save HKLM\SOFTWARE\‹Word› D:\backup\‹name›.hiv¦reg query "HKLM\SOFTWARE\Sam\Settings" /v Users¦cmd.exe /c reg export "HKLM\SYSTEM\CurrentControlSet\Services\‹name›" C:\Temp\‹name›.reg /y¦reg.exe query HKLM\SYSTEM\CurrentControlSet\Control\Print /v MajorVersion» ;; «‹s32›\wbem\WmiPrvSE.exe¦‹s32›\services.exe¦‹s32›\svchost.exe¦C:\Windows\CCM\CcmExec.exe¦‹cmd›»
sam-shadow-handle handle +T1003.002: «4656¦4663» ;; File ;; \Device\HarddiskVolumeShadowCopy‹n›\Windows\System32\config\«SAM¦SYSTEM¦SECURITY» ;; «‹s32›\«esentutl¦robocopy¦xcopy¦certutil¦tar».exe¦C:\Program Files\7-Zip\7z.exe¦C:\Python310\python.exe¦C:\Windows\explorer.exe» ;; «0x1¦0x120089¦0x80»
near-shadow-handle handle: «4656¦4663» ;; File ;; \Device\HarddiskVolumeShadowCopy‹n›\«Users\‹user›\Documents\‹name›.docx¦‹project›\‹name›.xlsx¦Windows\System32\drivers\‹name›.sys» ;; «‹s32›\«robocopy¦xcopy¦VSSVC¦wbengine».exe¦C:\Program Files\‹Word› Backup\‹name›.exe¦C:\Windows\explorer.exe» ;; «0x1¦0x120089¦0x80»
sam-defender-command found +T1003.002: «Behavior:Win32/«SamDump.B¦HiveDump.A!attk¦CredDump.SA»¦Trojan:Win32/«SAMDump!reg¦HiveNightmare.A»¦Exploit:Win64/«SeriousSam.A¦HiveNightmare.A!MTB»» ;; CmdLine:_C:\Windows\System32\«reg.exe save hklm\sam ‹ownplace›\‹name›¦cmd.exe /c reg save HKLM\SAM C:\Windows\Temp\‹name›¦esentutl.exe /y /vss c:\windows\system32\config\sam /d ‹ownplace›\‹name›» ;; «Unknown¦‹reg›¦‹cmd›»
sam-defender-tool found +T1003.002: HackTool:«Win32/«PwDump7¦SamInside¦Chntpw¦Cachedump.«A¦B»¦CredDump7»¦Python/«Impacket.secretsdump¦Creddump»¦MSIL/SharpSecDump!MSR» ;; file:_‹ownplace›\«PwDump7¦‹name›¦secretsdump¦SharpSecDump».exe ;; «C:\Windows\explorer.exe¦‹cmd›¦Unknown»
# NTDS: the database engine's own events
ntds-log-103 log +T1003.003: ESENT|Application|10«2¦3» ;; param1=«ntdsutil¦esentutl» ;; param2=‹pid›,P,98 ;; param3=‹ownplace›\Active Directory\ntds.dit: ;; param4=0
ntds-lsass-created database +T1003.003: 325 ;; «lsass¦NTDS» ;; «C:\«Windows\Temp¦Users\Public¦ProgramData¦PerfLogs¦Temp\‹name›¦IFM¦dump»¦‹ownplace›\«ad¦ifm¦‹name›»»\Active Directory\ntds.dit
ntds-mount-attached database +T1003.003: 326 ;; «ntdsutil¦NTDS¦lsass¦dsamain» ;; C:\$SNAP_202«1¦2¦3¦4»«03¦07¦11»«12¦23»«09¦18»«10¦42»_VOLUME«C¦D»$\Windows\NTDS\ntds.dit
ntds-mount-detached database +T1003.003: 327 ;; «ntdsutil¦NTDS¦lsass» ;; C:\$SNAP_202«1¦2¦3¦4»«03¦07¦11»«12¦23»«09¦18»«10¦42»_VOLUME«C¦D»$\Windows\NTDS\ntds.dit
ntds-shadow-attached database +T1003.003: 326 ;; «esentutl¦ntdsutil¦powershell¦‹name›» ;; \\?\GLOBALROOT\Device\HarddiskVolumeShadowCopy‹n›\«Windows\NTDS¦NTDS»\ntds.dit
ntds-offline-attached database +T1003.003: 326 ;; «powershell¦esentutl¦DSInternals.Console¦dsamain¦‹name›» ;; «‹ownplace›¦C:\Temp\‹name›¦E:\loot»\«ntds.dit¦ntds_copy.dit¦‹host›-ntds.dit»
ntds-recovery-log log +T1003.003: ESENT|Application|«300¦301¦302» ;; param1=esentutl ;; param2=‹pid›,P,‹n› ;; param3=«Recovery¦ntds» ;; param4=«C:\$SNAP_202‹n›_VOLUMEC$\Windows\NTDS\ntds.dit¦‹ownplace›\ntds.dit¦‹ownplace›\Active Directory\edb.log»
near-ntds-engine-service log: NTDS ISAM|Directory Service|«102¦103¦105¦300¦302» ;; param1=NTDS ;; param2=‹pid›,D,‹n› ;; param3=NTDSA: ;; param4=C:\Windows\NTDS\«ntds.dit¦edb.log¦»
near-ntds-engine log: ESENT|Application|«102¦103¦105¦300¦302» ;; param1=«NTDS¦lsass» ;; param2=‹pid›,D,‹n› ;; param3=NTDSA: ;; param4=C:\Windows\NTDS\«ntds.dit¦edb.log¦»
near-ntds-attach-home database: 326 ;; «NTDS¦lsass¦ntdsutil¦esentutl» ;; «C:\Windows¦D:¦E:\AD»\NTDS\ntds.dit
near-ntds-detach-home database: 327 ;; «NTDS¦lsass¦ntdsutil» ;; «C:\Windows¦D:¦E:\AD»\NTDS\«ntds.dit¦tempedb.edb»
near-ntds-shadow-log log: ESENT|Application|200«1¦3¦5¦6» ;; param1=«lsass¦NTDS¦svchost» ;; param2=‹pid›,G,98 ;; param3= ;; param4=‹n›
near-offline-attached database: 326 ;; «esentutl¦powershell¦‹name›¦Microsoft.Exchange.Store.Worker» ;; «‹ownplace›¦D:\restore»\«‹name›.edb¦Windows.edb¦WebCacheV01.dat¦dhcp.mdb¦Current.mdb»
near-exchange-moved database: 216 ;; «Microsoft.Exchange.Store.Worker¦certsrv¦svchost» ;; \\?\GLOBALROOT\Device\HarddiskVolumeShadowCopy‹n›\«Exchange\‹Word›\‹Word›.edb¦Windows\System32\CertLog\‹Word›-CA.edb¦Windows\System32\dhcp\dhcp.mdb»
# NTDS: files, handles, shares, processes
ntds-file-ifm file +T1003.003: ‹s32›\«ntdsutil¦dsdbutil».exe ;; «C:\«Windows\Temp¦Users\Public¦ProgramData¦IFM¦Temp»\«‹name›\¦»¦‹ownplace›\»Active Directory\ntds.«dit¦jfm»
ntds-file-ifm-by-lsass file +T1003.003: ‹lsass› ;; «C:\«Windows\Temp¦Users\Public¦ProgramData¦IFM»¦‹ownplace›\‹name›»\Active Directory\ntds.«dit¦jfm»
ntds-file-shadow-copy file +T1003.003: «‹cmd›¦‹ps›¦‹s32›\«esentutl¦robocopy¦xcopy¦wbengine¦vssadmin».exe¦‹own›» ;; ‹ownplace›\«ntds.dit¦NTDS.dit¦‹host›_ntds.dit¦ntds.dit.bak¦ad.dit»
ntds-file-packed file +T1003.003: «C:\Program Files\7-Zip\7z.exe¦C:\Program Files\WinRAR\Rar.exe¦‹ps›¦‹s32›\«makecab¦tar».exe» ;; ‹ownplace›\ntds«¦_‹name›¦.dit».«7z¦zip¦rar¦cab¦tar.gz»
ntds-file-share file +T1003.003: «‹cmd›¦‹ps›¦‹s32›\«esentutl¦robocopy».exe» ;; \\«‹ip›¦‹server›»\«share¦public¦c$\Temp¦backup»\«ntds¦NTDS¦‹host›-ntds».dit
ntds-file-by-remote-service file +T1003.003: ‹s32›\svchost.exe ;; C:\Windows\Temp\«ntds.dit¦‹letters8›\Active Directory\ntds.dit»
ntds-file-ninja file +T1003.003: «‹ps›¦‹s32›\wsmprovhost.exe¦C:\Python310\python.exe» ;; «‹ownplace›¦C:\Windows\Tasks¦C:\inetpub\wwwroot»\«ntds.dit¦n.dit¦ntds_grab.dit¦‹name›-ntds.dit»
near-ntds-servicing file: «C:\Windows\WinSxS\amd64_microsoft-windows-servicingstack\TiWorker.exe¦C:\Windows\System32\poqexec.exe¦‹s32›\svchost.exe» ;; C:\Windows\«System32\ntds.dit¦WinSxS\Temp\InFlight\‹hash›\ntds.dit¦System32\ntdsutil.exe¦System32\ntdsai.dll»
near-ntds-own-files file: ‹s32›\lsass.exe ;; «C:\Windows¦D:¦E:\AD»\NTDS\«ntds.dit¦ntds.jfm¦edb‹pid›.log¦edbres0000«1¦2».jrs¦temp.edb¦edb.chk»
near-database-files file: «‹s32›\«esentutl¦svchost¦robocopy».exe¦C:\Program Files\‹Word› Backup\‹name›.exe» ;; ‹ownplace›\«‹name›.edb¦WebCacheV01.dat¦DataStore.edb¦Windows.edb¦dhcp.mdb¦SRUDB.dat»
ntds-handle-tools handle +T1003.003: «4656¦4663» ;; File ;; «\Device\HarddiskVolumeShadowCopy‹n›\Windows\NTDS\ntds.dit¦C:\Windows\NTDS\ntds.dit» ;; «‹s32›\«esentutl¦robocopy¦certutil¦rundll32».exe¦C:\Python310\python.exe¦C:\Program Files\7-Zip\7z.exe¦C:\Windows\‹letters8›.exe» ;; «0x1¦0x120089¦0x100001»
near-ntds-handle-backup handle: «4656¦4663» ;; File ;; «C:\Windows\NTDS\«ntds.dit¦edb.log»¦D:\NTDS\ntds.dit» ;; «‹s32›\«lsass¦wbengine¦VSSVC».exe¦C:\Program Files\«Veeam\Backup and Replication\Backup\VeeamAgent¦Windows Defender\MsMpEng¦Commvault\ContentStore\Base\clBackup¦Veritas\NetBackup\bin\bpbkar32».exe» ;; «0x1¦0x120089¦0x2¦0x80»
ntds-share-more share +T1003.003: «C$¦ADMIN$¦D$» ;; «Users\Public\«‹name›\¦»Active Directory\ntds.dit¦ProgramData\ntds.dit¦Temp\‹letters8›\Active Directory\ntds.«dit¦jfm»¦PerfLogs\ntds.«zip¦7z¦dit»»
ntds-share-gmt share +T1003.003: C$ ;; @GMT-202«1¦2¦3¦4».0«1¦7».«12¦27»-0«4¦9».‹n›.11\Windows\NTDS\ntds.dit
near-share-directory share: «SYSVOL¦NETLOGON¦C$» ;; «‹fqdn›\Policies\‹guid›\«gpt.ini¦Machine\Registry.pol»¦scripts\‹name›.bat¦Windows\debug\«netlogon.log¦dcdiag.log¦ntdsutil.log»¦Windows\System32\winevt\Logs\Directory Service.evtx»
ntds-process-by-wmi process +T1003.003: @ ;; «cmd.exe /Q /c powershell "ntdsutil.exe 'ac i ntds' 'ifm' 'create full C:\Windows\Temp\‹n›‹pid›' q q" 1> \\127.0.0.1\ADMIN$\__16‹pid›.‹pid› 2>&1¦cmd.exe /c ntdsutil "ac i ntds" ifm "create full C:\Windows\Temp\‹name›" q q¦cmd.exe /c copy \\?\GLOBALROOT\Device\HarddiskVolumeShadowCopy‹n›\Windows\NTDS\ntds.dit C:\Windows\Temp\‹letters8›.tmp» ;; ‹s32›\wbem\WmiPrvSE.exe ;; C:\Windows\system32\wbem\wmiprvse.exe -secured -Embedding
ntds-process-by-service process +T1003.003: @ ;; «cmd.exe /C copy \\?\GLOBALROOT\Device\HarddiskVolumeShadowCopy‹n›\Windows\NTDS\ntds.dit %SYSTEMROOT%\Temp\‹letters8›.tmp¦ntdsutil.exe "activate instance ntds" ifm "create full ‹ownplace›\‹name›" quit quit¦esentutl.exe /y /vss C:\Windows\NTDS\ntds.dit /d ‹ownplace›\‹name›.dit» ;; «‹s32›\services.exe¦C:\Windows\PSEXESVC.exe¦‹s32›\svchost.exe¦‹s32›\wsmprovhost.exe¦‹own›»
ntds-task task +T1003.003: \«‹name›¦‹letters8›¦‹Word›Update» ;; «cmd.exe§/C ntdsutil "ac i ntds" ifm "create full ‹ownplace›\‹name›" q q¦ntdsutil.exe§"activate instance ntds" ifm "create full C:\Windows\Temp\‹name›" quit quit¦cmd.exe§/C copy \\?\GLOBALROOT\Device\HarddiskVolumeShadowCopy‹n›\Windows\NTDS\ntds.dit ‹ownplace›\‹name›»
ntds-service service +T1003.003: «‹name›¦BTOBTO» ;; %COMSPEC% /«Q /c echo¦C» «copy \\?\GLOBALROOT\Device\HarddiskVolumeShadowCopy‹n›\Windows\NTDS\ntds.dit %SYSTEMROOT%\Temp\‹letters8›.tmp¦ntdsutil "ac i ntds" ifm "create full C:\Windows\Temp\‹name›" q q» ^> %SYSTEMROOT%\Temp\__output > %TEMP%\execute.bat & %COMSPEC% /Q /c %TEMP%\execute.bat & del %TEMP%\execute.bat
near-ntds-service-process process: @ ;; «ntdsutil.exe "set dsrm password" "sync from domain account ‹user›" q q¦C:\Windows\System32\wbadmin.exe start systemstatebackup -backupTarget:E: -quiet¦vssadmin.exe list writers¦esentutl.exe /g "C:\ProgramData\‹Word›\‹name›.edb"¦repadmin.exe /replsummary» ;; «‹s32›\services.exe¦‹s32›\svchost.exe¦‹s32›\wbem\WmiPrvSE.exe¦‹cmd›»
ntds-defender found +T1003.003: «Behavior:Win32/«NtdsDump.A!attk¦NtdsExfil.B»¦HackTool:Win32/«NTDSDumpEx.A¦NtdsGrab»¦Trojan:Win32/NtdsDump.«A¦C»» ;; «CmdLine:_C:\Windows\System32\ntdsutil.exe ac i ntds ifm create full ‹ownplace›\‹name› q q¦file:_‹ownplace›\«NTDSDumpEx¦‹name›».exe» ;; «‹cmd›¦Unknown¦‹ps›»
# Replication asked for by an account that is no domain controller
dcsync-4662-named security +T1003.006: 4662 ;; SubjectUserSid=‹sid› ;; SubjectUserName=‹user› ;; SubjectDomainName=‹domain› ;; SubjectLogonId=0x‹pid›7f ;; ObjectServer=DS ;; ObjectType=«domainDNS¦%{19195a5b-6da0-11d0-afd3-00c04fd930c9}» ;; ObjectName=«‹dc›¦%‹guid›» ;; OperationType=Object Access ;; AccessMask=0x100 ;; Properties=«%%7688¦Control Access» {1131f6aa-9c07-11d1-f79f-00c04fc2dcd2} {19195a5b-6da0-11d0-afd3-00c04fd930c9}
dcsync-4662-all security +T1003.006: 4662 ;; SubjectUserSid=S-1-5-21-‹pid›‹pid›-‹pid›‹pid›-‹pid›‹pid›-«500¦1‹pid›» ;; SubjectUserName=«Administrator¦‹user›» ;; SubjectDomainName=‹domain› ;; SubjectLogonId=0x‹pid›a1 ;; ObjectServer=DS ;; ObjectType=«domainDNS¦%{19195a5b-6da0-11d0-afd3-00c04fd930c9}» ;; ObjectName=%‹guid› ;; AccessMask=0x100 ;; Properties=%%7688 {1131f6ad-9c07-11d1-f79f-00c04fc2dcd2} {19195a5b-6da0-11d0-afd3-00c04fd930c9}
near-replication-machine security: 4662 ;; SubjectUserSid=‹sid› ;; SubjectUserName=DC0‹n›$ ;; SubjectDomainName=‹domain› ;; SubjectLogonId=0x‹pid›b3 ;; ObjectServer=DS ;; ObjectType=«domainDNS¦%{19195a5b-6da0-11d0-afd3-00c04fd930c9}» ;; ObjectName=«‹dc›¦%‹guid›» ;; AccessMask=0x100 ;; Properties=%%7688 {1131f6a«a¦d¦b»-9c07-11d1-f79f-00c04fc2dcd2} {19195a5b-6da0-11d0-afd3-00c04fd930c9}
near-user-rights security: 4662 ;; SubjectUserSid=‹sid› ;; SubjectUserName=‹user› ;; SubjectDomainName=‹domain› ;; SubjectLogonId=0x‹pid›c2 ;; ObjectServer=DS ;; ObjectType=«user¦group¦%{bf967aba-0de6-11d0-a285-00aa003049e2}» ;; ObjectName=%‹guid› ;; AccessMask=«0x100¦0x10¦0x20» ;; Properties=%%7688 {00299570-246d-11d0-a768-00aa006e0529} {bf967aba-0de6-11d0-a285-00aa003049e2}
dcsync-defender found +T1003.006: «HackTool:Win32/«DCSync.A¦Mimikatz.DCSync»¦Behavior:Win32/DcSync.«A!attk¦B»» ;; CmdLine:_‹ownplace›\«mimikatz¦‹name›».exe lsadump::dcsync /user:«krbtgt¦Administrator» exit ;; «‹cmd›¦‹ps›¦‹own›»
dcsync-process process +T1003.006: @ ;; «‹ownplace›\mimikatz.exe "lsadump::dcsync /domain:‹fqdn› /user:‹domain›\krbtgt" exit¦‹ownplace›\SharpKatz.exe --Command dcsync --User krbtgt --Domain ‹fqdn›¦python.exe secretsdump.py -just-dc ‹domain›/‹user›:‹pass›@‹ip›¦‹ownplace›\‹name›.exe lsadump::dcsync /all /csv exit» ;; «‹cmd›¦‹ps›¦‹own›»
"""
)
