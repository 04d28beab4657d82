"""Where ordinary Windows software stands: patterns of images and tasks that the everyday grammars share."""

from __future__ import annotations

S32 = "C:\\Windows\\System32\\"
SVCHOST = f"{S32}svchost.exe"
LSASS = "«C:\\Windows\\System32¦C:\\Windows\\system32¦C:\\WINDOWS\\system32»\\lsass.exe"
DEFENDER = "«C:\\ProgramData\\Microsoft\\Windows Defender\\Platform\\4.18.2‹n›-0\\MsMpEng.exe¦C:\\Program Files\\Windows Defender\\MsMpEng.exe¦C:\\Program Files\\Windows Defender Advanced Threat Protection\\MsSense.exe»"
EDR = "«C:\\Program Files\\CrowdStrike\\CSFalconService.exe¦C:\\Program Files\\SentinelOne\\Sentinel Agent 22.‹n›\\SentinelAgent.exe¦C:\\Program Files\\Carbon Black\\cb.exe¦C:\\Program Files\\Cylance\\Desktop\\CylanceSvc.exe¦C:\\Program Files\\Palo Alto Networks\\Traps\\cyserver.exe¦C:\\Program Files\\Sophos\\Endpoint Defense\\SSPService.exe¦C:\\Program Files\\ESET\\ESET Security\\ekrn.exe¦C:\\Program Files (x86)\\Kaspersky Lab\\KES\\avp.exe¦C:\\Program Files\\Trend Micro\\AMSP\\coreServiceShell.exe¦C:\\Program Files\\McAfee\\Agent\\masvc.exe¦C:\\Program Files\\Elastic\\Endpoint\\elastic-endpoint.exe¦C:\\Program Files\\Cybereason ActiveProbe\\minionhost.exe¦C:\\Program Files\\Qualys\\QualysAgent\\QualysAgent.exe¦C:\\Program Files\\Rapid7\\Insight Agent\\ir_agent.exe»"
AGENT = "«C:\\Windows\\CCM\\CcmExec.exe¦C:\\Program Files\\Tanium\\Tanium Client\\TaniumClient.exe¦C:\\Program Files (x86)\\BigFix Enterprise\\BES Client\\BESClient.exe¦C:\\Program Files\\Microsoft Monitoring Agent\\Agent\\HealthService.exe¦C:\\Program Files\\Microsoft Monitoring Agent\\Agent\\MonitoringHost.exe¦C:\\Program Files\\Zabbix Agent\\zabbix_agentd.exe¦C:\\Program Files\\SplunkUniversalForwarder\\bin\\splunkd.exe¦C:\\Program Files\\Puppet Labs\\Puppet\\sys\\ruby\\bin\\ruby.exe¦C:\\Program Files\\NSClient++\\nscp.exe¦C:\\Program Files\\Azure Connected Machine Agent\\himds.exe¦C:\\WindowsAzure\\GuestAgent_2.7.‹pid›\\WindowsAzureGuestAgent.exe¦C:\\Program Files\\VMware\\VMware Tools\\vmtoolsd.exe¦C:\\Program Files (x86)\\Microsoft Intune Management Extension\\Microsoft.Management.Services.IntuneWindowsAgent.exe¦C:\\Program Files\\osquery\\osqueryd\\osqueryd.exe»"
BACKUP = "«C:\\Program Files\\Veeam\\Endpoint Backup\\Veeam.EndPoint.Service.exe¦C:\\Program Files\\Common Files\\Veeam\\Backup and Replication\\VeeamGuestHelper\\VeeamGuestHelper.exe¦C:\\Program Files\\Commvault\\ContentStore\\Base\\cvd.exe¦C:\\Program Files\\Veritas\\NetBackup\\bin\\bpcd.exe¦C:\\Program Files\\Acronis\\Agent\\service_process.exe¦C:\\Windows\\System32\\VSSVC.exe¦C:\\Windows\\System32\\wbengine.exe¦C:\\Program Files\\Tivoli\\TSM\\baclient\\dsmcsvc.exe¦C:\\Program Files\\Rubrik\\Rubrik Backup Service\\rbs.exe»"
SYSTEM = f"«{S32}services.exe¦{SVCHOST}¦{S32}wininit.exe¦{S32}csrss.exe¦{S32}lsm.exe¦{S32}lsass.exe¦{S32}winlogon.exe¦{S32}wbem\\WmiPrvSE.exe¦{S32}smss.exe¦{S32}taskhostw.exe¦{S32}dllhost.exe¦{S32}SearchIndexer.exe¦{S32}spoolsv.exe¦C:\\Windows\\explorer.exe»"
APPS = "«C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe¦C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe¦C:\\Program Files\\Mozilla Firefox\\firefox.exe¦C:\\Program Files\\Microsoft Office\\root\\Office16\\«OUTLOOK¦WINWORD¦EXCEL¦POWERPNT¦ONENOTE».EXE¦C:\\Users\\‹user›\\AppData\\Local\\Microsoft\\Teams\\current\\Teams.exe¦C:\\Users\\‹user›\\AppData\\Local\\Microsoft\\OneDrive\\OneDrive.exe¦C:\\Program Files\\Zoom\\bin\\Zoom.exe¦C:\\Users\\‹user›\\AppData\\Local\\slack\\app-4.‹n›.0\\slack.exe¦C:\\Program Files\\Adobe\\Acrobat DC\\Acrobat\\Acrobat.exe¦C:\\Program Files\\Notepad++\\notepad++.exe¦C:\\Program Files\\Microsoft VS Code\\Code.exe¦C:\\Program Files\\7-Zip\\7zFM.exe¦C:\\Program Files\\Java\\jdk-17\\bin\\java.exe¦C:\\Program Files\\Docker\\Docker\\Docker Desktop.exe¦C:\\Program Files\\‹Word›\\‹Word›.exe¦C:\\Program Files (x86)\\‹Word› ‹Word›\\‹name›.exe»"
INSTALLER = "«C:\\Windows\\System32\\msiexec.exe¦C:\\Windows\\SysWOW64\\msiexec.exe¦C:\\Users\\‹user›\\Downloads\\‹Word›Setup.exe¦C:\\Windows\\Temp\\{‹pid›}\\setup.exe¦C:\\ProgramData\\Package Cache\\‹guid›\\vcredist_x64.exe¦C:\\Windows\\ccmcache\\‹n›\\setup.exe¦C:\\Windows\\servicing\\TrustedInstaller.exe¦C:\\Windows\\WinSxS\\amd64_microsoft-windows-servicingstack\\TiWorker.exe»"
LOW = "«0x1000¦0x1400¦0x400¦0x100000¦0x1478¦0x3000¦0x2000¦0x40»"
MS_TASK = "\\Microsoft\\Windows\\«UpdateOrchestrator\\Schedule Scan¦UpdateOrchestrator\\Reboot¦WindowsUpdate\\Scheduled Start¦Defrag\\ScheduledDefrag¦Customer Experience Improvement Program\\Consolidator¦Application Experience\\Microsoft Compatibility Appraiser¦DiskCleanup\\SilentCleanup¦Windows Defender\\Windows Defender Scheduled Scan¦TaskScheduler\\Idle Maintenance¦Flighting\\OneSettings\\RefreshCache¦Time Synchronization\\SynchronizeTime¦Shell\\FamilySafetyMonitor¦WDI\\ResolutionHost¦Chkdsk\\ProactiveScan»"
VENDOR_TASK = "\\«GoogleUpdateTaskMachineUA¦MicrosoftEdgeUpdateTaskMachineCore¦Adobe Acrobat Update Task¦OneDrive Standalone Update Task-S-1-5-21¦Mozilla\\Firefox Background Update¦Dell\\SupportAssist¦‹Word› Backup Nightly¦Veeam Agent Job¦NvDriverUpdateCheckDaily¦‹Word›LogRotate¦Lenovo\\ImController¦CCleanerSkipUAC¦Configuration Manager Health Evaluation»"

# Names that rows of `everyday_rows` may use as slots; they are put in before anything is drawn.
PLACES = {
    "s32": S32.rstrip("\\"),
    "svchost": SVCHOST,
    "lsass": LSASS,
    "defender": DEFENDER,
    "edr": EDR,
    "agent": AGENT,
    "backup": BACKUP,
    "sys": SYSTEM,
    "app": APPS,
    "installer": INSTALLER,
    "low": LOW,
    "any": f"«{SYSTEM}¦{APPS}¦{AGENT}¦{EDR}»",
    "pf": "C:\\Program Files«¦ (x86)»",
    "local": "C:\\Users\\‹user›\\AppData\\Local",
    "ps": "C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe",
    "splunk": "C:\\Program Files\\SplunkUniversalForwarder\\bin",
    "odd": "«C:\\Temp¦C:\\Users\\Public¦C:\\PerfLogs¦C:\\Windows\\Temp¦C:\\Users\\‹user›\\AppData\\Local\\Temp»",
    "hku": "HKU\\‹sid›",
    "time": "20«17¦19¦20¦21¦22¦23¦24»-«01¦03¦06¦09¦11¦12»-«02¦05¦13¦21¦28»T«02¦08¦13¦19»:«04¦17¦33¦58»:«01¦22¦47».‹pid›Z",
    "ver": "«10.0.1‹pid›.‹n›¦‹n›.‹n›.‹pid›.0¦6.«1¦2¦3».‹pid›.1‹pid›»",
    "x": "0x«0¦1¦2¦4¦80070005¦80070002¦80240438¦8007045b¦8024402c¦c0000022¦80004005¦‹pid›»",
    "dn": "«DC=‹word›,DC=com¦DC=‹word›,DC=local¦DC=corp,DC=‹word›,DC=net»",
    "line": "‹Word› ‹word› ‹word› ‹project›",
}
