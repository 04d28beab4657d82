"""Ordinary twins of what trained models took for an attack most often on hosts of kinds they had not seen."""

from __future__ import annotations

from training.generators.everyday_rows import parse_log_table, parse_maker_table
from training.generators.grammar import parse_templates

_MAKER_ROWS = r"""
# Files that services write under the names of temporary files
tw-wer-temp file: ‹svchost› | C:\ProgramData\Microsoft\Windows\WER\Temp\WER‹hex›.tmp
tw-wer-temp-parts file: «‹s32›\WerFault.exe¦‹svchost›¦‹s32›\wermgr.exe» | C:\ProgramData\Microsoft\Windows\WER\Temp\WER‹hex›.tmp.«txt¦csv¦xml¦WERInternalMetadata.xml¦appcompat.txt»
tw-wer-queue file: ‹s32›\«WerFault¦wermgr».exe | C:\ProgramData\Microsoft\Windows\WER\ReportQueue\«AppCrash¦NonCritical»_‹name›.exe_‹hash›\Report.wer.tmp
tw-update-temp file: ‹svchost› | C:\Windows\SoftwareDistribution\Download\‹hash›\«BIT‹hex›.tmp¦Metadata\‹guid›.tmp»
tw-bits-temp file: ‹svchost› | «C:\ProgramData\Microsoft\Windows Defender\Definition Updates¦‹local›\Temp¦C:\Windows\CCMCache\1a»\BIT‹hex›.tmp
tw-service-temp file: «‹svchost›¦‹s32›\spoolsv.exe» | C:\Windows\ServiceProfiles\«LocalService¦NetworkService»\AppData\Local\Temp\«‹letters8›¦tmp‹hex›».tmp
tw-system-temp file: «‹agent›¦‹s32›\taskhostw.exe¦‹s32›\wbem\WmiPrvSE.exe» | C:\Windows\Temp\«‹letters8›¦tmp‹hex›¦~DF‹hex›».«tmp¦TMP»
tw-config-temp file: ‹svchost› | C:\Windows\System32\config\systemprofile\AppData\Local\«Temp\‹letters8›¦Microsoft\Windows\INetCache\IE\‹letters8›».tmp
tw-diagnostics-temp file: ‹svchost› | C:\Windows\System32\«WDI\LogFiles\StartupInfo\‹sid›_StartupInfo‹n›.xml¦LogFiles\WMI\RtBackup\EtwRT‹name›.etl¦SleepStudy\user-not-present-trace.etl¦sru\SRU‹hex›.log»
tw-catalog-temp file: «‹svchost›¦C:\Windows\servicing\TrustedInstaller.exe» | C:\Windows\System32\CatRoot\{F750E6C3-38EE-11D1-85E5-00C04FC295EE}\TMP‹hex›.tmp
# What Add-Type and Windows PowerShell do by themselves
tw-add-type process: C:\Windows\Microsoft.NET\Framework64\v4.0.30319\csc.exe | "C:\Windows\Microsoft.NET\Framework64\v4.0.30319\csc.exe" /noconfig /fullpaths @"‹local›\Temp\‹letters8›\‹letters8›.cmdline" | ‹ps›
tw-add-type-agent process: C:\Windows\Microsoft.NET\Framework64\v4.0.30319\csc.exe | "C:\Windows\Microsoft.NET\Framework64\v4.0.30319\csc.exe" /noconfig /fullpaths @"C:\Windows\«TEMP¦SystemTemp»\‹letters8›\‹letters8›.cmdline" | ‹ps› | powershell.exe -NoProfile -NonInteractive -ExecutionPolicy «Bypass¦RemoteSigned» -File "‹pf›\‹Word›\«inventory¦collect¦health».ps1"
tw-add-type-resource process: C:\Windows\Microsoft.NET\Framework64\v4.0.30319\cvtres.exe | C:\Windows\Microsoft.NET\Framework64\v4.0.30319\cvtres.exe /NOLOGO /READONLY /MACHINE:IX86 "/OUT:‹local›\Temp\RES‹hex›.tmp" "‹local›\Temp\‹letters8›\CSC‹hex›.TMP" | C:\Windows\Microsoft.NET\Framework64\v4.0.30319\csc.exe
tw-add-type-file file: C:\Windows\Microsoft.NET\Framework64\v4.0.30319\csc.exe | «‹local›\Temp¦C:\Windows\Temp»\‹letters8›\«‹letters8›.«dll¦out¦err»¦CSC‹hex›.TMP»
tw-add-type-source file: ‹ps› | «‹local›\Temp¦C:\Windows\Temp»\‹letters8›\‹letters8›.«0.cs¦cmdline¦dll»
tw-add-type-gone delete: ‹ps› | ‹local›\Temp\‹letters8›\‹letters8›.«0.cs¦dll¦out¦err¦cmdline»
tw-policy-test file: ‹ps› | ‹local›\Temp\__PSScriptPolicyTest_‹letters8›.«ps1¦psm1»
tw-native-image load-unsigned: «‹ps›¦‹s32›\wsmprovhost.exe¦‹s32›\sdiagnhost.exe¦C:\Windows\System32\WindowsPowerShell\v1.0\powershell_ise.exe» | C:\Windows\assembly\NativeImages_v4.0.30319_64\System.Manaa57fc8cc#\‹hash›\System.Management.Automation.ni.dll
tw-automation load: «‹ps›¦‹s32›\wsmprovhost.exe¦‹s32›\inetsrv\w3wp.exe¦‹pf›\‹Word›\‹name›.exe» | C:\Windows\Microsoft.Net\assembly\GAC_MSIL\System.Management.Automation\v4.0_3.0.0.0__31bf3856ad364e35\System.Management.Automation.dll
tw-amsi load: «‹ps›¦‹s32›\wscript.exe¦‹s32›\taskhostw.exe¦‹pf›\Microsoft Office\root\Office16\EXCEL.EXE¦‹s32›\wbem\WmiPrvSE.exe» | C:\Windows\System32\amsi.dll
tw-amsi-provider load: «‹ps›¦‹s32›\svchost.exe¦‹s32›\wsmprovhost.exe» | C:\ProgramData\Microsoft\Windows Defender\Platform\4.18.2‹pid›.‹n›-0\MpOAV.dll
tw-runtime load: ‹s32›\«tzsync¦dsregcmd¦CompatTelRunner¦sdiagnhost¦mmc¦taskhostw».exe | C:\Windows\System32\«mscoree¦mscoreei».dll
tw-signing load: «‹ps›¦‹s32›\wsmprovhost.exe¦‹svchost›» | C:\Windows\System32\WindowsPowerShell\v1.0\pwrshsip.dll
# Programs that people and services start with nothing more to say
tw-outlook process: * | "C:\Program Files\Microsoft Office\root\Office16\OUTLOOK.EXE"« ¦ /recycle¦ /restore» | C:\Windows\explorer.exe | C:\Windows\Explorer.EXE
tw-outlook-plain process: * | C:\Program Files (x86)\Microsoft Office\Office16\OUTLOOK.EXE | C:\Windows\explorer.exe
tw-office-plain process: * | "C:\Program Files\Microsoft Office\root\Office16\«WINWORD¦EXCEL¦POWERPNT¦ONENOTE¦MSACCESS».EXE" | C:\Windows\explorer.exe | C:\Windows\Explorer.EXE
tw-virtual-machine process: ‹s32›\vmwp.exe | "C:\Windows\System32\vmwp.exe" ‹guid› | ‹s32›\vmms.exe
tw-sccm process: * | C:\Windows\CCM\«CcmExec¦CmRcService¦SCNotification».exe | ‹s32›\services.exe
tw-net-stop-start process: ‹s32›\net1.exe | C:\Windows\system32\net1 «start¦stop» «SQLSERVERAGENT¦MSSQLSERVER¦Spooler¦W3SVC¦"‹Word› Service"» | ‹s32›\net.exe | net «start¦stop» «sqlserveragent¦spooler¦w3svc»
tw-splunk-out network: «/opt/splunkforwarder/bin/splunkd¦‹splunk›\splunkd.exe» | «9997¦8089» | «‹host›.‹fqdn›¦-»
tw-smb-out network: System | 445 | «‹host›.‹fqdn›¦-»
# Logging and remote administration switched on
tw-line-auditing value: «‹s32›\reg.exe¦‹svchost›¦‹ps›» | HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System\Audit\ProcessCreationIncludeCmdLine_Enabled | DWORD (0x00000001)
tw-block-logging value: «‹s32›\reg.exe¦‹svchost›¦‹ps›» | HKLM\SOFTWARE\Policies\Microsoft\Windows\PowerShell\«ScriptBlockLogging\EnableScriptBlockLogging¦ModuleLogging\EnableModuleLogging¦Transcription\EnableTranscripting» | DWORD (0x00000001)
tw-defender-on value: «‹svchost›¦‹ps›¦‹agent›» | HKLM\SOFTWARE\Policies\Microsoft\Windows Defender\«DisableAntiSpyware¦Real-Time Protection\DisableRealtimeMonitoring¦Real-Time Protection\DisableBehaviorMonitoring» | DWORD (0x00000000)
tw-browser-policy value: «‹s32›\reg.exe¦‹svchost›¦‹installer›» | HKLM\SOFTWARE\Policies\«Google\Chrome¦Microsoft\Edge¦Mozilla\Firefox»\«BrowserSignin¦HomepageLocation¦PasswordManagerEnabled¦DefaultBrowserSettingEnabled» | «DWORD (0x00000000)¦https://intranet.‹fqdn›»
tw-winrm-rule process: ‹s32›\netsh.exe | netsh advfirewall firewall add rule name="«WinRM-HTTPS¦Windows Remote Management (HTTPS-In)¦Ansible WinRM»" dir=in action=allow protocol=TCP localport=5986 | ‹ps›
tw-product-rule process: ‹s32›\netsh.exe | "C:\Windows\system32\netsh.exe" advfirewall firewall add rule name="‹Word› ‹word›" dir=in action=allow program="C:\Program Files\‹Word›\‹name›.exe" enable=yes «profile=domain¦» | ‹installer›
"""
_TYPED_ROWS = r"""
@ Microsoft-Windows-Security-Auditing | Security
4624 tw-logon-bare: TargetUserName=‹user› | LogonType=3 | IpAddress=«10.‹n›.‹n›.‹n›¦192.168.‹n›.‹n›»
4624 tw-logon-barer: TargetUserName=«‹user›¦‹word›_svc» | LogonType=«3¦2¦5»
4624 tw-logon-named: TargetUserName=‹user› | TargetDomainName=‹domain› | LogonType=3 | WorkstationName=‹word›-‹n› | IpAddress=10.‹n›.‹n›.‹n›
5136 tw-value-deleted: SubjectUserName=adm_‹first› | ObjectClass=«computer¦user¦group» | AttributeLDAPDisplayName=«msDS-AllowedToActOnBehalfOfOtherIdentity¦msDS-KeyCredentialLink¦servicePrincipalName¦msDS-AllowedToDelegateTo» | OperationType=%%14675
5136 tw-value-deleted-full: SubjectUserName=«adm_‹first›¦MSOL_‹hash›» | ObjectDN=CN=‹word›-‹n›,OU=‹Word›,‹dn› | ObjectClass=computer | AttributeLDAPDisplayName=«description¦servicePrincipalName¦managedBy¦msDS-KeyCredentialLink» | OperationType=%%14675
5145 tw-share-root: SubjectUserName=‹user› | ShareName=\\*\«D$¦‹project›$» | ShareLocalPath=\??\D:\ | AccessMask=«0x1¦0x80¦0x20080» | IpAddress=‹ip›
@ Service Control Manager | System
7036 tw-shadow-states: param1=«Hyper-V Volume Shadow Copy Requestor¦Microsoft Software Shadow Copy Provider¦Volume Shadow Copy¦VMware Snapshot Provider¦QEMU Guest Agent VSS Provider» | param2=«running¦stopped»
7036 tw-product-states: param1=«‹Word› Requestor¦‹Word› Provider Host¦‹Word› Ticket Service¦Kerberos Proxy Service¦Netlogon» | param2=«running¦stopped»
"""
TWIN_COMMANDS = parse_templates(
    r"""
tw-line-audit cmd: reg«.exe¦» add "HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System\Audit" /v ProcessCreationIncludeCmdLine_Enabled /t REG_DWORD /d 1 /f
tw-line-block cmd: reg add "HKLM\SOFTWARE\Policies\Microsoft\Windows\PowerShell\«ScriptBlockLogging" /v EnableScriptBlockLogging¦ModuleLogging" /v EnableModuleLogging» /t REG_DWORD /d 1 /f
tw-line-auditpol cmd: auditpol«.exe¦» /set /subcategory:"«Process Creation¦Logon¦Security Group Management¦Sensitive Privilege Use»" /success:enable /failure:enable
tw-line-browser cmd: reg add HKLM\SOFTWARE\Policies\«Google\Chrome¦Microsoft\Edge» /v «BrowserSignin¦PasswordManagerEnabled¦BackgroundModeEnabled» /t REG_DWORD /d 0 /f
tw-line-desktop cmd: reg add "HKCU\«Software\Microsoft\Terminal Server Client" /v RDGClientTransport¦Control Panel\Desktop" /v LogPixels¦Software\Microsoft\Office\16.0\Common\General" /v ShownFirstRunOptin» /t REG_DWORD /d «1¦96» /f
tw-line-application cmd: reg add "HKLM\SOFTWARE\«WOW6432Node\¦»‹Word›\‹Word›" /v «LicenseServer /t REG_SZ /d ‹host›.‹fqdn›¦AutoUpdate /t REG_DWORD /d 0» /f
tw-line-winrm cmd: netsh advfirewall firewall add rule name="WinRM «HTTPS¦over TLS»" dir=in action=allow protocol=TCP localport=5986
tw-line-lsof bash: «ls -l /proc/«meminfo¦cpuinfo¦mounts¦sys/net»¦ls /proc/sys/kernel¦cat /proc/sys/net/core/somaxconn¦sysctl net.ipv4.ip_forward»
"""
)
TWIN_TEMPLATES = (*parse_maker_table(_MAKER_ROWS), *parse_log_table(_TYPED_ROWS))
