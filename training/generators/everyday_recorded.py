"""Ordinary background of real Windows hosts as recordings of whole days show it, with twins of attackers' commands."""

from __future__ import annotations

from training.generators.everyday_rows import parse_log_table, parse_maker_table
from training.generators.grammar import parse_templates

_MAKER_ROWS = r"""
# Domain controllers, certificate and name services
er-dc-dfsr-file file: ‹s32›\dfsrs.exe | C:\Windows\SYSVOL\«domain\DfsrPrivate\Staging\ContentSet{‹guid›}-{‹guid›}-v‹pid›.frx¦staging areas\‹fqdn›\‹hash›.frx¦domain\DfsrPrivate\Installing\GptTmpl-{‹guid›}-v‹pid›.inf»
er-dc-dfsr-net network: ‹s32›\dfsrs.exe | «5722¦49‹pid›¦135» | «dc0‹n›.‹fqdn›¦-»
er-dc-dns-net network: ‹s32›\dns.exe | 53 | «dns.google¦one.one.one.one¦a.root-servers.net¦f.gtld-servers.net¦-»
er-dc-dns-zone file: ‹s32›\dns.exe | C:\Windows\System32\dns\«‹fqdn›.dns¦CACHE.DNS¦backup\‹fqdn›.dns¦dns.log»
er-dc-lsass-ldap network: ‹lsass› | «389¦3268¦88¦135» | dc0‹n›.‹fqdn›
er-dc-kcc network: ‹lsass› | «49667¦49155¦135» | «‹guid›._msdcs.‹fqdn›¦dc0‹n›.‹fqdn›»
er-dc-polfile file: ‹s32›\«mmc¦dllhost».exe | C:\Windows\SYSVOL\sysvol\‹fqdn›\Policies\{‹guid›}\«gpt.ini¦Machine\Registry.pol¦Machine\comment.cmtx¦User\Preferences\Drives\Drives.xml»
er-dc-netlogon-log file: ‹lsass› | C:\Windows\debug\«netlogon.bak¦PASSWD.LOG¦netlogon.log»
er-dc-gpme process: ‹s32›\mmc.exe | "C:\Windows\system32\mmc.exe" "C:\Windows\System32\«gpmc.msc¦gpme.msc" /s /gpobject:"LDAP://DC0‹n›.‹fqdn›/cn={‹guid›},cn=policies,cn=system,‹dn›¦dsa.msc¦dnsmgmt.msc¦dssite.msc¦adsiedit.msc¦dhcpmgmt.msc» | C:\Windows\explorer.exe
er-dc-adws process: * | C:\Windows\ADWS\Microsoft.ActiveDirectory.WebServices.exe | ‹s32›\services.exe
er-dc-adws-lsass network: C:\Windows\ADWS\Microsoft.ActiveDirectory.WebServices.exe | «389¦3268» | «localhost¦dc0‹n›.‹fqdn›»
er-dc-ismserv process: * | C:\Windows\System32\«ismserv.exe¦dfssvc.exe¦dns.exe¦dfsrs.exe¦ntfrs.exe» | ‹s32›\services.exe
er-dc-certsrv file: ‹s32›\certsrv.exe | C:\Windows\System32\«CertLog\«edb.chk¦edb0‹n›.log¦tmp.edb¦‹Word›-CA.edb»¦CertSrv\CertEnroll\‹Word›-CA«+¦».crl»
er-dc-certsrv-pipe pipe: ‹s32›\certsrv.exe | \cert
er-dc-aadconnect network: C:\Program Files\Microsoft Azure AD Sync\Bin\miiserver.exe | «443¦389¦1433» | «login.microsoftonline.com¦adminwebservice.microsoftonline.com¦dc0‹n›.‹fqdn›»
er-dc-aadconnect-log file: C:\Program Files\Microsoft Azure AD Connect Health Sync Agent\Monitor\Microsoft.Identity.AadConnect.Health.AadSync.Host.exe | C:\ProgramData\AADConnect\«trace-20240‹n›.log¦PersistedState.xml¦Telemetry\‹guid›.json»
er-dc-wins key: ‹s32›\«dns¦svchost».exe | HKLM\System\CurrentControlSet\Services\DNS\«Parameters¦Zones\‹fqdn›»
er-dc-dhcp file: ‹svchost› | C:\Windows\System32\dhcp\«DhcpSrvLog-«Mon¦Tue¦Wed¦Thu¦Fri».log¦j50.chk¦j50tmp.log¦backup\new\dhcp.mdb¦dhcp.tmp»
er-dc-atp process: * | "C:\Program Files\Azure Advanced Threat Protection Sensor\2.‹pid›.‹n›.0\Microsoft.Tri.Sensor«.Updater¦».exe" | ‹s32›\services.exe
er-dc-pwdfilter load: ‹lsass› | «C:\Windows\System32\«scecli¦rassfm¦AzureADPasswordProtectionFilter».dll¦C:\Program Files\Azure AD Password Protection DC Agent\AzureADPasswordProtectionDCAgentPasswordFilter.dll»
# Exchange and IIS
er-ex-w3wp process: ‹s32›\inetsrv\w3wp.exe | c:\windows\system32\inetsrv\w3wp.exe -ap "MSExchange«OWA¦ECP¦Mapi¦RpcProxy¦Sync¦Services¦Autodiscover¦RestFrontEnd»AppPool" -v "v4.0" -c "C:\Program Files\Microsoft\Exchange Server\V15\bin\GenericAppPoolConfigWithGCServerEnabledFalse.config" -a \\.\pipe\iisipm‹guid› -h "C:\inetpub\temp\apppools\MSExchangeOWAAppPool\MSExchangeOWAAppPool.config" -w "" -m 0 | ‹svchost› | C:\Windows\system32\svchost.exe -k iissvcs
er-ex-worker process: * | "C:\Program Files\Microsoft\Exchange Server\V15\bin\«Microsoft.Exchange.Store.Worker.exe" -id:‹guid› -pipe:‹pid›¦EdgeTransport.exe" -pipe:‹pid› -stopkey:Global\ExchangeStopKey-‹guid›¦MSExchangeHMWorker.exe" -pipe:‹pid›» | C:\Program Files\Microsoft\Exchange Server\V15\bin\«Microsoft.Exchange.Store.Service¦MSExchangeTransport¦MSExchangeHMHost».exe
er-ex-filter process: * | "C:\Program Files\Microsoft\Exchange Server\V15\Bin\Search\Ceres\Runtime\1.0\noderunner.exe" --noderoot "C:\Program Files\Microsoft\Exchange Server\V15\Bin\Search\Ceres\HostController\Data\Nodes\Fsis\«IndexNode1¦ContentEngineNode1¦AdminNode1»" | C:\Program Files\Microsoft\Exchange Server\V15\Bin\Search\Ceres\HostController\hostcontrollerservice.exe
er-ex-csc process: C:\Windows\Microsoft.NET\Framework64\v4.0.30319\csc.exe | "C:\Windows\Microsoft.NET\Framework64\v4.0.30319\csc.exe" /t:library /utf8output /R:"C:\Windows\Microsoft.Net\assembly\GAC_MSIL\System.Web.ApplicationServices\v4.0_4.0.0.0__31bf3856ad364e35\System.Web.ApplicationServices.dll" /out:"C:\Windows\Microsoft.NET\Framework64\v4.0.30319\Temporary ASP.NET Files\root\‹hash›\App_Web_‹letters8›.dll" /D:DEBUG /debug+ /optimize- | ‹s32›\inetsrv\w3wp.exe
er-ex-aspnet file: C:\Windows\Microsoft.NET\Framework64\v4.0.30319\«csc¦aspnet_compiler».exe | C:\Windows\Microsoft.NET\Framework64\v4.0.30319\Temporary ASP.NET Files\«owa¦ecp¦root¦‹word›»\‹hash›\App_«Web¦global.asax¦Code»_‹letters8›.dll
er-ex-oab file: C:\Program Files\Microsoft\Exchange Server\V15\bin\MSExchangeMailboxAssistants.exe | C:\Program Files\Microsoft\Exchange Server\V15\ClientAccess\OAB\‹guid›\«oab.xml¦‹guid›-data-‹n›.lzx»
er-ex-queue file: C:\Program Files\Microsoft\Exchange Server\V15\bin\EdgeTransport.exe | C:\Program Files\Microsoft\Exchange Server\V15\TransportRoles\«data\Queue\trn.chk¦data\Temp\‹hash›.tmp¦Logs\Hub\ProtocolLog\SmtpReceive\RECV20240‹n›-1.LOG»
er-ex-edb file: C:\Program Files\Microsoft\Exchange Server\V15\bin\Microsoft.Exchange.Store.Worker.exe | «D:\ExDB\DB0‹n›\E0‹n›‹hex›.log¦E:\ExchangeLogs\MDB‹n›\E0‹n›tmp.log»
er-ex-smtp network: C:\Program Files\Microsoft\Exchange Server\V15\bin\«EdgeTransport¦MSExchangeFrontendTransport».exe | «25¦2525¦587» | «‹word›.mail.protection.outlook.com¦mx‹n›.‹word›.com¦smtp.‹fqdn›»
er-ex-proxy network: ‹s32›\inetsrv\w3wp.exe | «444¦443¦389» | «exch0‹n›.‹fqdn›¦dc0‹n›.‹fqdn›»
er-ex-antimalware process: * | "C:\Program Files\Microsoft\Exchange Server\V15\FIP-FS\Bin\«scanningprocess.exe¦FMS.exe¦updateservice.exe»" | C:\Program Files\Microsoft\Exchange Server\V15\FIP-FS\Bin\FMS.exe
er-ex-health access: C:\Program Files\Microsoft\Exchange Server\V15\bin\MSExchangeHMWorker.exe | «‹lsass›¦‹s32›\inetsrv\w3wp.exe¦‹sys›» | «0x1410¦0x1000»
er-iis-log file: «System¦‹svchost›» | «C:\inetpub\logs\LogFiles¦D:\IISLogs»\W3SVC‹n›\u_ex24«01¦06¦11»«09¦14¦27».log
er-iis-cache file: ‹s32›\inetsrv\w3wp.exe | C:\inetpub\temp\«IIS Temporary Compressed Files\‹Word›\$^_gzip_D^\SITES\‹Word›\MAIN.JS¦appPools\‹Word›\‹Word›.config»
er-iis-upload file: ‹s32›\inetsrv\w3wp.exe | D:\Sites\‹project›\«App_Data\uploads\‹guid›.«pdf¦png¦docx»¦Logs\app-20240‹n›.log¦App_Data\cache\‹hash›.json»
er-iis-dotnet process: * | "C:\Program Files\dotnet\dotnet.exe" .\‹Word›.«Web¦Api¦Portal».dll | ‹s32›\inetsrv\w3wp.exe | c:\windows\system32\inetsrv\w3wp.exe -ap "‹Word›" -v "" -l "webengine4.dll"
er-iis-phpcgi process: * | "C:\Program Files\«PHP\v8.«1¦2¦3»\php-cgi.exe¦iis express\php-cgi.exe»" | ‹s32›\inetsrv\w3wp.exe
er-iis-cmd process: ‹s32›\inetsrv\appcmd.exe | "C:\Windows\System32\inetsrv\appcmd.exe" «recycle apppool /apppool.name:"‹Word›"¦add site /name:"‹Word›" /bindings:http/*:80:‹word›.‹fqdn› /physicalPath:D:\Sites\‹project›¦set config -section:httpCompression /[name='gzip'].staticCompressionLevel:9¦unlock config /section:windowsAuthentication» | «‹ps›¦‹installer›»
er-iis-deploy process: * | "C:\Program Files\IIS\Microsoft Web Deploy V3\msdeploy.exe" -source:package='‹project›.zip' -dest:auto,computerName='localhost',includeAcls='False' -verb:sync -disableLink:AppPoolExtension -setParam:name='IIS Web Application Name',value='‹Word›' | ‹s32›\cmd.exe | cmd /c D:\agent\_work\‹n›\a\drop\‹project›.deploy.cmd /Y
er-iis-acme process: * | "C:\«Program Files\win-acme¦Tools\wacs»\wacs.exe" --renew --baseuri "https://acme-v02.api.letsencrypt.org/" | ‹svchost› | C:\Windows\system32\svchost.exe -k netsvcs -p -s Schedule
er-iis-certvalue value: C:\Tools\wacs\wacs.exe | HKLM\System\CurrentControlSet\Services\HTTP\Parameters\SslBindingInfo\0.0.0.0:443\«SslCertHash¦SslCertStoreName¦AppId» | «Binary Data¦WebHosting»
# SQL servers
er-sql-start process: * | "C:\Program Files\Microsoft SQL Server\MSSQL1«3¦4¦5¦6».MSSQLSERVER\MSSQL\Binn\sqlservr.exe" -sMSSQLSERVER | ‹s32›\services.exe
er-sql-agent process: * | "C:\Program Files\Microsoft SQL Server\MSSQL15.«MSSQLSERVER¦SQLEXPRESS¦‹Word›»\MSSQL\Binn\SQLAGENT.EXE" -i ‹Word› | ‹s32›\services.exe
er-sql-backup file: C:\Program Files\Microsoft SQL Server\MSSQL15.MSSQLSERVER\MSSQL\Binn\sqlservr.exe | «E:\SQLBackup¦\\‹server›\sqlbackup$»\‹project›\«FULL\‹project›_FULL_202406‹n›.bak¦LOG\‹project›_LOG_202406‹n›.trn»
er-sql-trace file: C:\Program Files\Microsoft SQL Server\MSSQL1«4¦5¦6».‹Word›\MSSQL\Binn\sqlservr.exe | C:\Program Files\Microsoft SQL Server\MSSQL15.‹Word›\MSSQL\Log\«log_‹pid›.trc¦system_health_0_133‹pid›‹pid›.xel¦ERRORLOG.‹n›¦SQLAGENT.OUT»
er-sql-dts process: * | "C:\Program Files\Microsoft SQL Server\150\DTS\Binn\«DTExec.exe" /ISSERVER "\"\SSISDB\‹Word›\‹project›\Load.dtsx\"" /SERVER "‹server›"¦ISServerExec.exe" ‹pid›» | C:\Program Files\Microsoft SQL Server\«MSSQL15.MSSQLSERVER\MSSQL\Binn\SQLAGENT.EXE¦150\DTS\Binn\ISServerExec.exe»
er-sql-sqlcmd process: * | "C:\Program Files\Microsoft SQL Server\Client SDK\ODBC\170\Tools\Binn\SQLCMD.EXE" -E -S «localhost¦.\‹Word›» -d DBA -Q "EXECUTE dbo.«IndexOptimize @Databases='USER_DATABASES'¦DatabaseIntegrityCheck @Databases='ALL_DATABASES'¦CommandLogCleanup»" -b | ‹s32›\cmd.exe
er-sql-mirror network: C:\Program Files\Microsoft SQL Server\MSSQL15.MSSQLSERVER\MSSQL\Binn\sqlservr.exe | 5022 | sql0‹n›.‹fqdn›
er-sql-ceip process: * | "C:\Program Files\Microsoft SQL Server\MSSQL1«4¦5».«SQLEXPRESS¦MSSQLSERVER»\MSSQL\Binn\sqlceip.exe" -Service SQLEXPRESS | ‹s32›\services.exe
er-sql-pipe pipe: C:\Program Files\Microsoft SQL Server\MSSQL15.‹Word›\MSSQL\Binn\sqlservr.exe | «\sql\query¦\MSSQL$‹Word›\sql\query¦\SQLLocal\MSSQLSERVER»
er-sql-reporting process: * | "C:\Program Files\Microsoft SQL Server Reporting Services\SSRS\«Management\RSManagement.exe¦Portal\RSPortal.exe¦ReportServer\bin\ReportingServicesService.exe»" | C:\Program Files\Microsoft SQL Server Reporting Services\SSRS\RSHostingService.exe
er-sql-client network: «C:\Program Files (x86)\Microsoft SQL Server Management Studio 1«8¦9»\Common7\IDE\Ssms.exe¦‹pf›\‹Word›\‹Word›Service.exe¦C:\Program Files\Microsoft Power BI Desktop\bin\Microsoft.Mashup.Container.NetFX45.exe» | 1433 | «sql0‹n›.‹fqdn›¦‹word›.database.windows.net»
# File and print servers, backup
er-fs-owner file: System | «D:\Shares¦E:\Data»\‹project›\«~$Budget ‹word›.xlsx¦~$‹Word›.docx¦Thumbs.db¦‹Word› report.pdf¦‹letters8›.tmp»
er-fs-dedup process: ‹s32›\fsdmhost.exe | C:\Windows\system32\fsdmhost.exe -g {‹guid›} -m "C:\Windows\system32\ddpscan.dll" | ‹svchost›
er-fs-fsrm file: ‹svchost› | C:\StorageReports\«Scheduled\DuplicateFiles_‹n›_2024.html¦Interactive\LargeFiles¦Incident\Quota_‹n›.dhtml»
er-fs-shadow-value value: ‹s32›\VSSVC.exe | HKLM\System\CurrentControlSet\Services\VSS\Diag\«SwProvider_{b5946137-7b9f-4925-af80-51abd60b20d5}\PROVIDER_ENDPREPARE (Enter)¦System Writer\IDENTIFY (Leave)¦VssvcPublisher\GATHERWRITERMETADATA (Enter)» | Binary Data
er-fs-robocopy process: ‹s32›\Robocopy.exe | robocopy «D:\Shares\‹project›¦\\‹server›\‹project›$» «E:\Mirror¦\\‹server›\dr$»\‹project› /MIR /COPYALL /B /R:1 /W:5 /MT:16 /NP /LOG+:C:\Logs\robocopy_‹project›.log | ‹s32›\cmd.exe | cmd.exe /c D:\Scripts\mirror_‹project›.cmd
er-fs-sync file: ‹s32›\Robocopy.exe | \\‹server›\«dr$¦profiles$¦backup»\‹project›\‹word›\«‹Word› ‹word›.«docx¦xlsx¦pdf»¦ntuser.ini»
er-print-spool file: ‹s32›\spoolsv.exe | C:\Windows\System32\spool\PRINTERS\«FP¦0»0‹n›.«SHD¦SPL»
er-print-driver file: ‹s32›\«spoolsv¦PrintIsolationHost¦DrvInst».exe | C:\Windows\System32\spool\«drivers\x64\3\«hpcui‹n›.dll¦UNIDRV.DLL¦KOAYTJ_P.DLL¦CNXP0LOG.DLL»¦drivers\x64\PCC\ntprint.inf_amd64_‹hash›.cab¦V4Dirs\‹guid›\merged.gpd»
er-print-load load: ‹s32›\«spoolsv¦splwow64¦PrintIsolationHost».exe | C:\Windows\System32\spool\drivers\x64\3\«hpmdp‹n›.dll¦PS5UI.DLL¦mxdwdrv.dll¦ricu0‹n›.dll¦XeroxV5Print.dll»
er-print-snmp network: ‹s32›\spoolsv.exe | «161¦9100¦515¦631» | «prn-‹word›-‹n›.‹fqdn›¦HP‹hash›.local»
er-print-monitor value: ‹s32›\spoolsv.exe | HKLM\System\CurrentControlSet\Control\Print\«Printers\‹Word› MFP\DsSpooler\printStaplingSupported¦Printers\HP LaserJet M‹pid›\PrinterDriverData\TrayFormTable¦Providers\Client Side Rendering Print Provider\Servers\‹server›\Printers\{‹guid›}\Name» | «DWORD (0x00000001)¦Binary Data¦‹Word› MFP»
er-print-papercut process: * | "C:\Program Files\PaperCut «NG¦MF»\«server\bin\win\pc-app.exe¦providers\print\win\pc-print.exe¦providers\print\win\pc-event-monitor.exe»" | ‹s32›\services.exe
er-print-ui process: ‹s32›\rundll32.exe | rundll32«.exe¦» printui.dll,PrintUIEntry «/in /n \\‹server›\‹Word›-MFP‹n›¦/ga /n\\‹server›\‹Word› /q¦/y /n "‹Word› MFP"¦/o /n "HP LaserJet ‹pid›"» | «‹s32›\cmd.exe¦C:\Windows\explorer.exe¦‹s32›\gpscript.exe»
er-print-ntprint process: ‹s32›\rundll32.exe | C:\Windows\system32\rundll32.exe C:\Windows\system32\spool\DRIVERS\x64\3\«hpmsl‹n›.dll,MonitorPrintJobStatus /pjob=‹n› /pname "HP ‹Word›"¦EP0NM4SA.DLL,EntryPoint» | ‹s32›\spoolsv.exe
er-veeam-mount process: * | "C:\Program Files (x86)\Veeam\Backup Transport\«x64\VeeamAgent.exe¦x86\VeeamAgent.exe» -l flush,C:\ProgramData\Veeam\Backup\‹Word›\Agent.‹Word›.Source.log" -t ‹pid› | C:\Program Files (x86)\Veeam\Backup Transport\VeeamTransportSvc.exe
er-veeam-net network: C:\Program Files (x86)\Veeam\Backup Transport\x64\VeeamAgent.exe | «2500¦2503¦902¦6162» | «esx‹n›.‹fqdn›¦repo‹n›.‹fqdn›»
er-veeam-helper file: System | C:\Windows\Veeam\Backup\VssSupport\«VeeamVssSupport2012R2_X64.exe¦VeeamGuestIndexer.dll¦VeeamVssServiceProxy2012R2_X64.dll»
er-wbadmin process: ‹s32›\wbengine.exe | "C:\Windows\system32\wbengine.exe" | ‹s32›\services.exe
er-wbadmin-start process: ‹s32›\wbadmin.exe | C:\Windows\System32\wbadmin.exe start backup -templateId:{‹guid›} -quiet | ‹svchost›
er-acronis access: C:\Program Files\«BackupClient\BackupAndRecovery\mms¦Common Files\Acronis\ActiveProtection\anti_ransomware_service».exe | «‹sys›¦‹app›» | «0x1410¦0x1400¦0x40»
er-acronis-raw value: C:\Program Files\BackupClient\BackupAndRecovery\mms.exe | HKLM\SOFTWARE\BackupAndRecovery\Settings\«MachineManager\MMSCurrentMachineID¦OnlineBackup\Brand» | «{‹guid›}¦DWORD (0x00000000)»
# Remote desktop session hosts and Citrix
er-rds-logonui bare: ‹s32›\«rdpclip¦TSTheme¦LogonUI¦RdpSa¦rdpinput¦tsdiscon».exe | «‹svchost›¦‹s32›\winlogon.exe»
er-rds-session process: ‹s32›\winlogon.exe | winlogon.exe | ‹s32›\smss.exe | \SystemRoot\System32\smss.exe 000000‹n› 00000084
er-rds-profile value: ‹svchost› | HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList\‹sid›\«LocalProfileLoadTimeLow¦State¦RunLogonScriptSync¦ProfileImagePath» | «DWORD (0x‹pid›)¦%%SystemDrive%%\Users\‹user›»
er-rds-upd file: System | \\‹server›\«UPD$\UVHD-‹sid›.vhdx¦fslogix$\‹sid›_‹user›\Profile_‹user›.VHDX»
er-rds-fslogix process: * | "C:\Program Files\FSLogix\Apps\«frxsvc.exe¦frxccds.exe¦frxtray.exe»" | «‹s32›\services.exe¦C:\Windows\explorer.exe»
er-rds-fslogix-log file: C:\Program Files\FSLogix\Apps\frxsvc.exe | C:\ProgramData\FSLogix\Logs\«Profile\Profile-20240‹n›.log¦ODFC\ODFC-2024‹n›.log¦JobDispatch\JobDispatch-20240‹n›.log»
er-rds-redirect process: * | «C:\Windows\System32\rdpinit.exe¦rdpshell.exe» | ‹s32›\«userinit¦rdpinit».exe
er-rds-rdpclip-pipe pipe: ‹s32›\rdpclip.exe | \«TSVCPIPE-‹guid›¦TerminalServer\AutoReconnect»
er-rds-drive file: «C:\Windows\explorer.exe¦‹app›» | \\tsclient\«C¦D»\Users\‹user›\«Desktop¦Documents»\«‹Word› ‹word›.«xlsx¦pdf¦docx»»
er-citrix-wfshell process: * | "C:\Program Files (x86)\Citrix\«System32\wfshell.exe¦HDX\bin\WebSocketService.exe¦ICAService\CtxSession.exe»" | «‹s32›\userinit.exe¦‹s32›\services.exe»
er-citrix-agent network: C:\Program Files\Citrix\Virtual Desktop Agent\BrokerAgent.exe | 80 | «ddc0‹n›.‹fqdn›¦-»
er-citrix-pipe pipe: C:\Program Files«¦ (x86)»\Citrix\«ICAService\CtxGfx¦System32\CtxGfx¦Virtual Desktop Agent\BrokerAgent».exe | \«CitrixCseClient¦CtxSmartCardHook-‹n›¦PicaSessionMgr\‹pid›»
er-citrix-hook load: «‹app›¦C:\Windows\explorer.exe» | C:\Program Files (x86)\Citrix\System32\«MfApHook64¦CtxSensVcLib64¦shellhook64».dll
er-citrix-thread thread: C:\Program Files\Citrix\ICAService\«CtxSession¦picaSvc2».exe | ‹s32›\csrss.exe | «C:\Windows\System32\ntdll.dll¦-» | «CtrlRoutine¦-»
er-citrix-wem process: * | "C:\Program Files (x86)\Citrix\Workspace Environment Management Agent\«VUEMUIAgent.exe¦VUEMCmdAgent.exe" -machine¦Agent Log Parser.exe» | C:\Program Files (x86)\Citrix\Workspace Environment Management Agent\Citrix.Wem.Agent.Service.exe
er-citrix-receiver process: * | "C:\Program Files (x86)\Citrix\ICA Client\«wfcrun32.exe" -Embedding¦wfica32.exe" "‹local›\Temp\‹letters8›.ica"¦Receiver\Receiver.exe" -autoupdate -startplugins¦AuthManager\AuthManSvr.exe" -Embedding» | «‹svchost›¦‹app›¦C:\Program Files (x86)\Citrix\ICA Client\concentr.exe»
er-horizon process: * | "C:\Program Files\VMware\VMware View\Agent\bin\«wsnm.exe" -SCMStartup¦wssm.exe¦ws_diag.exe¦horizon_usb_helper.exe» | ‹s32›\services.exe
# Workstations: Office, Teams, OneDrive, browsers, updaters
er-teams-process process: * | "‹local›\Microsoft\Teams\current\Teams.exe" --type=«renderer --enable-features=SharedArrayBuffer --autoplay-policy=no-user-gesture-required --disable-background-timer-throttling¦gpu-process --gpu-preferences=UAAAAAAAAADgACAYAAAAAAAA¦utility --utility-sub-type=audio.mojom.AudioService --lang=en-US» | ‹local›\Microsoft\Teams\current\Teams.exe
er-teams-update process: * | "‹local›\Microsoft\Teams\Update.exe" --«processStart "Teams.exe" --process-start-args "--system-initiated"¦checkForUpdate="https://statics.teams.cdn.office.net/production-windows-x64"» | «C:\Windows\explorer.exe¦‹local›\Microsoft\Teams\current\Teams.exe»
er-teams-new process: * | "C:\Program Files\WindowsApps\MSTeams_24‹pid›.‹pid›.‹n›_x64__8wekyb3d8bbwe\«ms-teams.exe" msteams:system-initiated¦ms-teamsupdate.exe" -UninstallT20» | ‹svchost›
er-teams-file file: ‹local›\Microsoft\Teams\«current\Teams¦Update».exe | «C:\Users\‹user›\AppData\Roaming\Microsoft\Teams\«Cookies-journal¦storage.json¦IndexedDB\https_teams.microsoft.com_0.indexeddb.leveldb\‹pid›.ldb¦logs.txt»¦‹local›\SquirrelTemp\SquirrelSetup.log»
er-teams-dns dns: ‹local›\Microsoft\Teams\current\Teams.exe | «teams.microsoft.com¦presence.teams.microsoft.com¦euno-1.api.microsoftstream.com¦statics.teams.cdn.office.net¦worldaz.tr.teams.microsoft.com»
er-teams-firewall value: ‹svchost› | HKLM\System\CurrentControlSet\Services\SharedAccess\Parameters\FirewallPolicy\FirewallRules\«TCP¦UDP» Query User{‹guid›}C:\users\‹first›\appdata\local\microsoft\teams\current\teams.exe | v2.31«Action=Block¦Action=Allow»Active=TRUE Dir=In Protocol=17 Profile=Domain App=C:\users\‹first›\appdata\local\microsoft\teams\current\teams.exe Name=teams.exe
er-onedrive-update process: * | "‹local›\Microsoft\OneDrive\«OneDriveStandaloneUpdater.exe"¦StandaloneUpdater\OneDriveSetup.exe" /update /restart /updateSource:ODU /peruser /childprocess /extractFilesWithLessThreadCount /renameReplaceOneDriveExe /removeNonCurrentVersions¦2‹n›.‹pid›.‹pid›.0001\FileCoAuth.exe" -Embedding¦OneDrive.exe" /background» | «‹svchost›¦C:\Windows\explorer.exe»
er-onedrive-regsvr value: ‹local›\Microsoft\OneDrive\«OneDrive¦StandaloneUpdater\OneDriveSetup¦2‹n›.‹pid›.0‹n›.0001\FileSyncConfig».exe | ‹hku›_Classes\CLSID\{‹guid›}\«InprocServer32\(Default)¦LocalServer32\(Default)¦ShellFolder\Attributes» | «‹local›\Microsoft\OneDrive\2‹n›.‹pid›.0‹n›.0001\FileSyncShell64.dll¦DWORD (0xf080004d)»
er-onedrive-run value: ‹local›\Microsoft\OneDrive\«OneDriveSetup¦OneDrive».exe | ‹hku›\SOFTWARE\Microsoft\Windows\CurrentVersion\RunOnce\Delete Cached «Update Binary¦Standalone Update Binary» | C:\Windows\system32\cmd.exe /q /c del /q "‹local›\Microsoft\OneDrive\Update\OneDriveSetup.exe"
er-onedrive-cmd process: ‹s32›\cmd.exe | C:\Windows\system32\cmd.exe /q /c rmdir /s /q "‹local›\Microsoft\OneDrive\2‹n›.‹pid›.‹pid›.000‹n›" | C:\Windows\explorer.exe
er-onedrive-load load: «‹local›\Microsoft\OneDrive\OneDrive.exe¦C:\Windows\explorer.exe¦C:\Program Files\Microsoft OneDrive\OneDrive.exe» | «‹local›¦C:\Program Files»\Microsoft«¦ »OneDrive\2‹n›.‹pid›.0‹n›.000‹n›\«FileSyncShell64¦LoggingPlatform64¦Telemetry¦WnsClientApi».dll
er-onedrive-telemetry file: ‹local›\Microsoft\OneDrive\OneDrive.exe | ‹local›\Microsoft\OneDrive\«logs\Business1\SyncEngine-2024-0‹n›.‹pid›.‹pid›.aodl¦settings\Personal\global.ini¦settings\Business1\SyncEngineDatabase.db-wal»
er-office-c2r process: * | "C:\Program Files\Common Files\Microsoft Shared\ClickToRun\«OfficeC2RClient.exe" /update SCHEDULEDTASK displaylevel=False¦OfficeClickToRun.exe" /service¦appvshnotify.exe"» | «‹svchost›¦C:\Program Files\Common Files\Microsoft Shared\ClickToRun\OfficeClickToRun.exe»
er-office-sdx process: * | "C:\Program Files\Microsoft Office\root\Office16\«SDXHelper.exe" -Embedding¦sdxhelper.exe" /onlogon¦OLicenseHeartbeat.exe¦msoia.exe" scan upload¦ai.exe" ‹hash› "‹guid›" "‹pid›" "C:\Program Files\Microsoft Office\Root\Office16\WINWORD.EXE" "WordCombinedFloatieLreOnline.onnx"» | «‹svchost›¦C:\Program Files\Microsoft Office\root\Office16\WINWORD.EXE»
er-office-splwow process: * | C:\Windows\splwow64.exe «12288¦8192» | C:\Program Files«¦ (x86)»\«Microsoft Office\root\Office16\«WINWORD¦EXCEL¦OUTLOOK»¦Adobe\Acrobat Reader DC\Reader\AcroRd32».exe
er-office-open process: * | "C:\Program Files\Microsoft Office\Root\Office16\«WINWORD.EXE" /n "C:\Users\‹user›\Documents\‹Word› ‹word›.docx" /o ""¦EXCEL.EXE" "\\‹server›\‹project›\‹Word› 2024.xlsx"¦POWERPNT.EXE" "‹local›\Microsoft\Windows\INetCache\Content.Outlook\‹letters8›\‹Word›.pptx" /ou ""» | «C:\Windows\explorer.exe¦C:\Program Files\Microsoft Office\root\Office16\OUTLOOK.EXE»
er-office-recent file: C:\Program Files\Microsoft Office\Root\Office16\«WINWORD¦EXCEL¦POWERPNT».EXE | C:\Users\‹user›\AppData\Roaming\Microsoft\Office\Recent\«‹Word› ‹word›.LNK¦index.dat¦‹project› on ‹server›.url»
er-office-cache file: C:\Program Files\Microsoft Office\Root\Office16\OUTLOOK.EXE | ‹local›\Microsoft\«Windows\INetCache\Content.Outlook\‹letters8›\«image00‹n›.png¦Invoice ‹pid›.pdf¦‹Word›.docx»¦Outlook\‹first›@‹fqdn›.ost.tmp¦Outlook\RoamCache\Stream_Calendar_2_‹hash›.dat»
er-office-zone value: C:\Program Files\Microsoft Office\Root\Office16\«WINWORD¦EXCEL».EXE | ‹hku›\Software\Microsoft\Office\16.0\«Word¦Excel»\Security\Trusted Documents\«LastPurgeTime¦TrustRecords\file:///\\‹server›\‹project›\‹word›.xlsx» | «DWORD (0x01b‹pid›)¦Binary Data»
er-chrome-native process: * | C:\Windows\system32\cmd.exe /d /c "C:\Program Files\«1Password\app\8\1Password-BrowserSupport.exe¦Adobe\Acrobat DC\Acrobat\Browser\WCChromeExtn\WCChromeNativeMessagingHost.exe¦KeePassXC\keepassxc-proxy.exe» chrome-extension://‹word›ghbmnnjooekpmoecnnnilnnb/ --parent-window=0 < \\.\pipe\chrome.nativeMessaging.in.‹hash› > \\.\pipe\chrome.nativeMessaging.out.‹hash› | C:\Program Files\Google\Chrome\Application\chrome.exe
er-chrome-crash process: * | "C:\Program Files\Google\Chrome\Application\chrome.exe" --type=crashpad-handler "--user-data-dir=‹local›\Google\Chrome\User Data" /prefetch:4 --monitor-self-annotation=ptype=crashpad-handler "--database=‹local›\Google\Chrome\User Data\Crashpad" --url=https://clients2.google.com/cr/report --annotation=channel= --annotation=plat=Win64 | C:\Program Files\Google\Chrome\Application\chrome.exe
er-chrome-setup process: * | "C:\Program Files\Google\Chrome\Application\1‹n›.0.‹pid›.‹n›\Installer\«setup.exe" --rename-chrome-exe --system-level --verbose-logging --channel=stable¦chrmstp.exe" --configure-user-settings --verbose-logging --system-level» | «C:\Program Files (x86)\Google\Update\GoogleUpdate.exe¦C:\Windows\explorer.exe»
er-chrome-download file: C:\Program Files\Google\Chrome\Application\chrome.exe | C:\Users\‹user›\Downloads\«Unconfirmed ‹pid›.crdownload¦‹Word›-‹n›.pdf¦‹Word›Setup-x64.exe¦‹project›.zip:Zone.Identifier»
er-edge-webview process: * | "C:\Program Files (x86)\Microsoft\EdgeWebView\Application\1‹n›.0.‹pid›.‹n›\msedgewebview2.exe" --embedded-browser-webview=1 --webview-exe-name=«SearchHost.exe¦Widgets.exe¦ms-teams.exe¦olk.exe» --user-data-dir="‹local›\Packages\MicrosoftWindows.Client.CBS_cw5n1h2txyewy\LocalState\EBWebView" --noerrdialogs --lang=en-US | C:\Windows\SystemApps\MicrosoftWindows.Client.CBS_cw5n1h2txyewy\SearchHost.exe
er-edge-update process: * | "C:\Program Files (x86)\Microsoft\EdgeUpdate\MicrosoftEdgeUpdate.exe" «/ua /installsource scheduler¦/c¦/svc¦/handoff "appguid={‹guid›}&appname=Microsoft%20Edge&needsadmin=True" /installsource core /sessionid "{‹guid›}"» | «‹svchost›¦‹s32›\services.exe»
er-edge-elevation process: * | "C:\Program Files (x86)\Microsoft\Edge\Application\1‹n›.0.‹pid›.‹n›\«elevation_service.exe"¦identity_helper.exe" --type=utility --utility-sub-type=winrt_app_id.mojom.WinrtAppIdService --lang=de¦cookie_exporter.exe" --cookie-json» | «‹s32›\services.exe¦C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe»
er-firefox-child process: * | "C:\Program Files\Mozilla Firefox\«firefox.exe" -contentproc --channel=‹pid› -parentBuildID 2024‹pid› -prefsHandle ‹pid› -prefMapHandle ‹pid› -prefsLen ‹pid› tab¦default-browser-agent.exe" do-task "308046B0AF4A39CB"¦pingsender.exe" https://incoming.telemetry.mozilla.org/submit/telemetry/‹guid›/event/Firefox/12‹n›.0/release/‹pid› ‹local›\Mozilla\Firefox\pings» | C:\Program Files\Mozilla Firefox\firefox.exe
er-firefox-profile file: C:\Program Files\Mozilla Firefox\firefox.exe | C:\Users\‹user›\AppData\Roaming\Mozilla\Firefox\Profiles\‹letters8›.default-release\«sessionstore-backups\recovery.jsonlz4.tmp¦prefs-1.js¦cert9.db-journal¦datareporting\glean\db\data.safe.tmp»
er-acrobat process: * | "C:\Program Files (x86)\«Adobe\Acrobat Reader DC\Reader\AcroCEF\RdrCEF.exe" --backgroundcolor=16514043¦Common Files\Adobe\ARM\1.0\AdobeARM.exe" /PRODUCT:Reader /VERSION:2‹n›.0 /MODE:3¦Common Files\Adobe\ARM\1.0\armsvc.exe» | «C:\Program Files (x86)\Adobe\Acrobat Reader DC\Reader\AcroRd32.exe¦‹s32›\services.exe»
er-zoom process: * | "C:\Users\‹user›\AppData\Roaming\Zoom\bin\«Zoom.exe" --url=zoommtg://zoom.us/join?confno=‹pid›‹pid›¦CptHost.exe" -key ‹hash›¦aomhost64.exe" -stdio¦Installer.exe" /update» | «C:\Users\‹user›\AppData\Roaming\Zoom\bin\Zoom.exe¦‹app›»
er-slack process: * | "‹local›\slack\«Update.exe" --processStart slack.exe¦app-4.‹n›.‹n›\slack.exe" --squirrel-updated 4.‹n›.‹n›¦app-4.‹n›.‹n›\slack.exe" --type=gpu-process --user-data-dir="C:\Users\‹user›\AppData\Roaming\Slack"» | ‹local›\slack\slack.exe
er-vscode process: * | "‹local›\Programs\Microsoft VS Code\«Code.exe" --type=utility --utility-sub-type=node.mojom.NodeService --lang=en-US --service-sandbox-type=none¦resources\app\node_modules.asar.unpacked\@vscode\ripgrep\bin\rg.exe" --files --hidden --case-sensitive --no-require-git -g **/*.csproj¦resources\app\node_modules.asar.unpacked\node-pty\build\Release\winpty-agent.exe» | ‹local›\Programs\Microsoft VS Code\Code.exe
er-vs-build process: * | "C:\Program Files\Microsoft Visual Studio\2022\«Professional¦Enterprise¦BuildTools»\MSBuild\Current\Bin\«amd64\¦»MSBuild.exe" «/nologo /nodemode:1 /nodeReuse:true /low:false¦D:\a\‹n›\s\‹Word›.sln /nologo /nr:false /p:platform="any cpu" /p:configuration="release" /m» | C:\Program Files\Microsoft Visual Studio\2022\«Professional¦Enterprise»\Common7\IDE\devenv.exe
er-git-shell process: * | "C:\Program Files\Git\«mingw64\bin\git.exe" «rev-parse --show-toplevel¦status -z -uall¦fetch --prune origin¦credential-manager get»¦usr\bin\sh.exe" -c "git-lfs filter-process"» | «C:\Program Files\Git\cmd\git.exe¦‹local›\Programs\Microsoft VS Code\Code.exe»
er-docker process: * | "C:\Program Files\Docker\Docker\«resources\com.docker.backend.exe" run¦resources\bin\docker.exe" compose up -d¦com.docker.service¦resources\com.docker.build.exe" --force» | «C:\Program Files\Docker\Docker\Docker Desktop.exe¦‹s32›\services.exe»
er-wsl process: ‹s32›\wsl.exe | wsl.exe «-d docker-desktop -u root /bin/sh -c "mount --make-shared /"¦--list --running --quiet¦-d Ubuntu-22.04 --cd ~¦--shutdown» | «C:\Program Files\Docker\Docker\resources\com.docker.backend.exe¦C:\Windows\explorer.exe»
er-lenovo process: * | "C:\Program Files (x86)\Lenovo\VantageService\4.‹n›.‹n›.0\«LenovoVantage-(LenovoSystemUpdateAddin).exe" -single¦Lenovo.Vantage.AddinInstaller.exe¦ScheduleEventAction.exe" "schedule" "LenovoCompanionAppAddinDailyScheduleTask"» | «C:\Program Files (x86)\Lenovo\VantageService\4.‹n›.‹n›.0\LenovoVantageService.exe¦‹svchost›»
er-dell process: * | "C:\Program Files«¦ (x86)»\Dell\«CommandUpdate\dcu-cli.exe" /applyUpdates -reboot=disable -silent¦SupportAssistAgent\bin\SupportAssistAgent.exe¦UpdateService\ServiceShell.exe" /start¦DTP\AnalyticsSubAgent\Dell.TechHub.Analytics.SubAgent.exe» | ‹s32›\services.exe
er-hp process: * | "C:\Program Files (x86)\HP\«HP Support Framework\Resources\HPWarrantyCheck\HPWarrantyChecker.exe¦HPAudioSwitch\HPAudioSwitch.exe¦HP Image Assistant\HPImageAssistant.exe" /Operation:Analyze /Action:List /Silent /ReportFolder:C:\ProgramData\HP\HPIA¦HP Notifications\HpseuHostLauncher.exe» | ‹svchost›
er-nvidia process: * | "C:\«Program Files\NVIDIA Corporation\NvContainer\nvcontainer.exe" -s NvContainerLocalSystem -f "C:\ProgramData\NVIDIA\NvContainerLocalSystem.log" -l 3 -d "C:\Program Files\NVIDIA Corporation\NvContainer\plugins\LocalSystem" -r -p 30000¦Windows\System32\DriverStore\FileRepository\nv_dispi.inf_amd64_‹hash›\Display.NvContainer\NVDisplay.Container.exe" -s NVDisplay.ContainerLocalSystem» | ‹s32›\services.exe
er-intel process: * | C:\Windows\System32\DriverStore\FileRepository\«cui_dch.inf_amd64_‹hash›\igfxEM.exe¦iigd_dch.inf_amd64_‹hash›\IntelCpHDCPSvc.exe¦dptf_cpu.inf_amd64_‹hash›\ipf_uf.exe¦realtekservice.inf_amd64_‹hash›\RtkAudUService64.exe» | ‹s32›\«services¦svchost».exe
er-vpn-gp process: * | "C:\Program Files\Palo Alto Networks\GlobalProtect\«PanGPA.exe¦PanGPS.exe" -commit¦PanGpHip.exe" -hipreport¦wscserv.exe»" | ‹s32›\services.exe
er-vpn-forti value: C:\Program Files\Fortinet\FortiClient\«FCConfig¦FortiSSLVPNdaemon¦scheduler».exe | HKLM\SOFTWARE\Fortinet\FortiClient\«Sslvpn\Tunnels\‹Word›\Server¦FA_ESNAC\last_connected¦FA_UPDATE\Enabled» | «vpn.‹fqdn›:443¦DWORD (0x00000001)»
er-zscaler process: * | "C:\Program Files«¦ (x86)»\Zscaler\«ZSATunnel\ZSATunnel.exe¦ZSATray\ZSATray.exe¦ZSAUpm\ZSAUpm.exe¦ZSAService\ZSAService.exe»" | ‹s32›\services.exe
# Windows' own sessions
er-boot-smss process: ‹s32›\csrss.exe | %SystemRoot%\system32\csrss.exe ObjectDirectory=\Windows SharedSection=1024,20480,768 Windows=On SubSystemType=Windows ServerDll=basesrv,1 ServerDll=winsrv:UserServerDllInitialization,3 ServerDll=sxssrv,4 ProfileControl=Off MaxRequestThreads=16 | ‹s32›\smss.exe
er-boot-autochk bare: ‹s32›\«autochk¦smss¦csrss¦wininit¦services¦lsass¦fontdrvhost¦LogonUI».exe | «‹s32›\smss.exe¦‹s32›\wininit.exe¦-»
er-logon-userinit process: * | «sihost.exe¦taskhostw.exe {222A245B-E637-4AE9-A93F-A59CA119A75E}¦taskhostw.exe KEYROAMING¦"ctfmon.exe"¦C:\Windows\system32\userinit.exe» | «‹svchost›¦‹s32›\winlogon.exe»
er-logon-gpscript process: ‹s32›\gpscript.exe | gpscript.exe /«Logon¦Startup¦RefreshSystemParam¦Logoff» | «‹svchost›¦‹s32›\userinit.exe»
er-logon-ie4uinit process: * | «"C:\Windows\System32\ie4uinit.exe" -«UserConfig¦ClearIconCache¦BaseSettings»¦"C:\Windows\System32\unregmp2.exe" /FirstLogon¦"C:\Windows\System32\rundll32.exe" "C:\Windows\System32\iesetup.dll",IEHardenAdmin» | «C:\Windows\explorer.exe¦‹s32›\runonce.exe»
er-consent process: ‹s32›\consent.exe | consent.exe ‹pid› ‹pid› 0000‹hex› | ‹svchost› | C:\Windows\system32\svchost.exe -k netsvcs -p -s Appinfo
er-dllhost process: ‹s32›\dllhost.exe | C:\Windows\system32\DllHost.exe /Processid:{«AB8902B4-09CA-4BB6-B78D-A8F59079A8D5¦3EB3C877-1F16-487C-9050-104DBCD66683¦E10F6C3A-F1AE-4ADC-AA9D-2FE65525666E¦973D20D7-562D-44B9-B70B-5A0F49CCDF3F» | ‹svchost› | C:\Windows\system32\svchost.exe -k DcomLaunch -p
er-backgroundtask process: ‹s32›\backgroundTaskHost.exe | "C:\Windows\system32\backgroundTaskHost.exe" -ServerName:«App.AppXmtcan0h2tfbfy7k9kn8hbxb6dmzz1zh0.mca¦CortanaUI.AppXy7vb4pc2dr3kc93kfc509b1d0arkfb2x.mca¦BackgroundTaskHost.WebAccountProvider» | ‹svchost›
er-searchproto process: * | "C:\Windows\system32\Search«ProtocolHost.exe" Global\UsGthrFltPipeMssGthrPipe_‹sid›‹n› Global\UsGthrCtrlFltPipeMssGthrPipe_‹n› 1 -2147483646 "Software\Microsoft\Windows Search"¦FilterHost.exe" 0 ‹pid› ‹pid› ‹pid› 8192 ‹pid› ‹pid›» | ‹s32›\SearchIndexer.exe
er-compattel process: ‹s32›\CompatTelRunner.exe | C:\Windows\system32\compattelrunner.exe «-m:appraiser.dll -f:DoScheduledTelemetryRun -cv:‹letters8›.1¦-m:aeinv.dll -f:UpdateSoftwareInventoryW invsvc¦-m:invagent.dll -f:RunUpdateW» | «‹svchost›¦‹s32›\CompatTelRunner.exe»
er-defrag process: * | «C:\Windows\system32\defrag.exe -c -h -o -$¦C:\Windows\system32\cleanmgr.exe /autoclean /d C:¦C:\Windows\system32\dstokenclean.exe¦C:\Windows\system32\sdbinst.exe -m -bg» | ‹svchost›
er-mousocore process: * | «C:\Windows\System32\mousocoreworker.exe -Embedding¦C:\Windows\system32\usoclient.exe «StartScan¦StartUWork¦RefreshSettings¦StartWork»¦"C:\Windows\system32\MusNotification.exe" Display» | ‹svchost›
er-tiworker process: * | C:\Windows\winsxs\amd64_microsoft-windows-servicingstack_31bf3856ad364e35_10.0.1‹pid›.‹pid›_none_‹hash›\TiWorker.exe -Embedding | ‹svchost›
er-dism process: * | «C:\Windows\Temp¦‹local›\Temp»\‹guid›\dismhost.exe {‹guid›} | ‹s32›\«cleanmgr¦Dism¦wsmprovhost».exe
er-drvinst process: ‹s32›\drvinst.exe | DrvInst.exe "«1¦4¦2»" "«211¦9¦0»" "«SWD\PRINTENUM\{‹guid›}¦USB\VID_046D&PID_C52B\‹hash›¦C:\Windows\SoftwareDistribution\Download\Install\‹word›.inf»" "9" "‹hash›" "00000000000001‹n›" "WinSta0\Default" "000000000000017C" "208" | ‹svchost›
er-provtool process: * | «C:\Windows\System32\provtool.exe /turn 5 /source LogonIdleTask¦C:\Windows\System32\dsregcmd.exe «$(Arg0) $(Arg1) $(Arg2)¦/checkrecovery»¦C:\Windows\system32\deviceenroller.exe /o "‹guid›" /c /b¦C:\Windows\system32\omadmclient.exe /serverid "‹guid›" /lookuptype 1 /initiator 0» | ‹svchost›
er-wudfhost process: ‹s32›\WUDFHost.exe | "C:\Windows\System32\WUDFHost.exe" -HostGUID:{193a1820-d9ac-4997-8c55-be817523f6aa} -IoEventPortName:\UMDFCommunicationPorts\WUDF\HostProcess-‹guid› -SystemEventPortName:\UMDFCommunicationPorts\WUDF\HostProcess-‹guid› -LifetimeId:‹guid› -DeviceGroupId:WudfDefaultDevicePool | «‹s32›\services.exe¦‹svchost›»
er-audiodg bare: ‹s32›\«AUDIODG¦SppExtComObj¦slui¦sppsvc¦smartscreen¦UserOOBEBroker¦LockApp¦SecurityHealthSystray¦fontdrvhost».EXE | «‹svchost›¦‹s32›\services.exe¦C:\Windows\explorer.exe»
er-control process: ‹s32›\rundll32.exe | "C:\Windows\system32\rundll32.exe" Shell32.dll,Control_RunDLL "C:\Windows\System32\«inetcpl.cpl",,4¦ncpa.cpl",¦timedate.cpl",¦mmsys.cpl",¦appwiz.cpl",¦main.cpl",» | ‹s32›\control.exe | "C:\Windows\System32\control.exe" "C:\Windows\System32\inetcpl.cpl",
er-rundll-shell process: ‹s32›\rundll32.exe | «C:\Windows\System32\rundll32.exe shell32.dll,SHCreateLocalServerRunDll {9aa46009-3ce0-458a-a354-715610a075e6} -Embedding¦"C:\Windows\system32\rundll32.exe" "C:\Windows\system32\appxdeploymentclient.dll",AppxPreStageCleanupRunTask¦C:\Windows\system32\rundll32.exe "C:\Windows\system32\WININET.dll",DispatchAPICall 1¦C:\Windows\system32\rundll32.exe C:\Windows\system32\PcaSvc.dll,PcaPatchSdbTask¦C:\Windows\system32\rundll32.exe Startupscan.dll,SusRunTask» | ‹svchost›
er-msi-service process: ‹s32›\msiexec.exe | «C:\Windows\system32\msiexec.exe /V¦C:\Windows\System32\MsiExec.exe -Embedding ‹hash› «Global\MSI0000¦C¦E Global\MSI0000»¦C:\Windows\syswow64\MsiExec.exe -Embedding ‹hash›» | «‹s32›\services.exe¦‹s32›\msiexec.exe»
er-msi-custom process: ‹s32›\rundll32.exe | rundll32.exe "C:\Windows\Installer\MSI‹hash›.tmp",zzzzInvokeManagedCustomActionOutOfProc SfxCA_‹pid›‹pid› ‹n› «‹Word›.CustomActions¦WixSharp!WixSharp.ManagedProjectActions».‹Word›Action | ‹s32›\msiexec.exe | C:\Windows\syswow64\MsiExec.exe -Embedding ‹hash›
er-regsvr-product process: ‹s32›\regsvr32.exe | «"C:\Windows\System32\regsvr32.exe"¦regsvr32.exe» /s "C:\Program Files«¦ (x86)»\«Common Files\System\Ole DB\sqloledb.dll¦TortoiseGit\bin\TortoiseGitStub.dll¦7-Zip\7-zip.dll¦Notepad++\contextMenu\NppShell.dll¦‹Word›\‹Word›Shell64.dll¦Microsoft Office\Office16\OLKFSTUB.DLL»" | ‹installer›
# Virtual machines, clouds
er-azure-guest process: * | "C:\WindowsAzure\GuestAgent_2.7.‹pid›.‹pid›_2024-0‹n›\«GuestAgent\WaAppAgent.exe¦WindowsAzureGuestAgent.exe¦CollectVMHealth.exe¦WaSecAgentProv.exe»" | ‹s32›\services.exe
er-azure-ext process: ‹s32›\cmd.exe | "cmd" /c "enable.cmd"  | C:\WindowsAzure\GuestAgent_2.7.‹pid›.‹pid›\WaAppAgent.exe
er-azure-ext-file file: C:\WindowsAzure\GuestAgent_2.7.‹pid›.‹pid›\WaAppAgent.exe | «C:\Packages\Plugins\Microsoft.«Azure.Monitor.AzureMonitorWindowsAgent¦Compute.BGInfo¦GuestConfiguration.ConfigurationforWindows¦CPlat.Core.RunCommandWindows»\1.‹n›.0\«Status\‹n›.status¦RuntimeSettings\‹n›.settings¦HandlerState.json»¦C:\WindowsAzure\Logs\AggregateStatus\aggregatestatus_2024‹pid›.json»
er-azure-wire network: C:\WindowsAzure\GuestAgent_2.7.‹pid›.‹pid›\«WaAppAgent¦WindowsAzureGuestAgent».exe | «80¦32526» | 168.63.129.16
er-azure-ama process: * | "C:\Packages\Plugins\Microsoft.Azure.Monitor.AzureMonitorWindowsAgent\1.‹n›.0.0\Monitoring\Agent\«MonAgentLauncher.exe" -useenv¦MonAgentCore.exe¦MonAgentHost.exe» | «C:\Packages\Plugins\Microsoft.Azure.Monitor.AzureMonitorWindowsAgent\1.‹n›.0.0\AMAExtHealthMonitor.exe¦‹s32›\services.exe»
er-azure-arc process: * | "C:\Program Files\AzureConnectedMachineAgent\«himds.exe¦ExtensionService\GC\gc_extension_service.exe" -k ext¦GCArcService\GC\gc_arc_service.exe" -k arc¦azcmagent.exe" show -j» | «‹s32›\services.exe¦‹s32›\cmd.exe»
er-azure-bginfo process: * | "C:\Packages\Plugins\Microsoft.Compute.BGInfo\2.‹n›\BGInfo.exe" "C:\Packages\Plugins\Microsoft.Compute.BGInfo\2.‹n›\config.bgi" /NOLICPROMPT /SILENT /TIMER:0 | C:\Windows\explorer.exe
er-aws-ssm process: * | "C:\Program Files\Amazon\SSM\«amazon-ssm-agent.exe¦ssm-agent-worker.exe¦ssm-document-worker.exe" ‹guid›¦ssm-session-worker.exe" ‹first›-‹hash›» | C:\Program Files\Amazon\SSM\amazon-ssm-agent.exe
er-aws-ec2 process: * | "C:\Program Files\Amazon\«EC2Launch\EC2Launch.exe" run -d¦EC2Launch\service\EC2LaunchService.exe¦AmazonCloudWatchAgent\amazon-cloudwatch-agent.exe" -config "C:\ProgramData\Amazon\AmazonCloudWatchAgent\amazon-cloudwatch-agent.toml" -envconfig "C:\ProgramData\Amazon\AmazonCloudWatchAgent\env-config.json"¦XenTools\LiteAgent.exe» | ‹s32›\services.exe
er-aws-meta network: C:\Program Files\Amazon\«SSM\amazon-ssm-agent¦EC2Launch\EC2Launch¦AmazonCloudWatchAgent\amazon-cloudwatch-agent».exe | 80 | 169.254.169.254
er-aws-ssm-dns dns: C:\Program Files\Amazon\SSM\«amazon-ssm-agent¦ssm-agent-worker».exe | «ssm¦ssmmessages¦ec2messages¦logs».«eu-central-1¦us-east-1¦eu-west-1».amazonaws.com
er-aws-inventory script: $computerName = [System.Net.Dns]::GetHostName(); $regPath = "HKLM:\Software\Microsoft\Windows\CurrentVersion\Uninstall\*"; Get-ItemProperty $regPath | Where-Object {($_.DisplayName -ne $null)} | Select-Object @{Name="Name";Expression={$_."DisplayName"}} | ConvertTo-Json
er-gcp-agent process: * | "C:\Program Files\Google\Compute Engine\«agent\GCEWindowsAgent.exe¦metadata_scripts\GCEMetadataScripts.exe" startup¦osconfig\google_osconfig_agent.exe» | ‹s32›\«services¦svchost».exe
er-gcp-meta dns: C:\Program Files\Google\«Compute Engine\agent\GCEWindowsAgent¦Cloud Operations\Ops Agent\bin\google-cloud-ops-agent».exe | metadata.google.internal
er-vmtools-scripts process: ‹s32›\cmd.exe | C:\Windows\system32\cmd.exe /c ""C:\Program Files\VMware\VMware Tools\«poweron-vm-default.bat¦resume-vm-default.bat¦suspend-vm-default.bat¦poweroff-vm-default.bat»"" | C:\Program Files\VMware\VMware Tools\vmtoolsd.exe
er-vmtools-release process: ‹s32›\ipconfig.exe | C:\Windows\system32\ipconfig /«renew¦release» | ‹s32›\cmd.exe | C:\Windows\system32\cmd.exe /c ""C:\Program Files\VMware\VMware Tools\resume-vm-default.bat""
er-vmtools-vgauth process: * | "C:\Program Files\VMware\VMware Tools\«VMware VGAuth\VGAuthService.exe¦vmacthlp.exe¦vmtoolsd.exe" -n vmusr¦rpctool.exe" "info-get guestinfo.‹word›"¦TPAutoConnect.exe" -q -i vmware -a COM1 -F 30» | «‹s32›\services.exe¦C:\Windows\explorer.exe»
er-vmtools-log file: C:\Program Files\VMware\VMware Tools\«vmtoolsd¦VMware VGAuth\VGAuthService».exe | C:\«Windows\Temp\vmware-«vmsvc-SYSTEM¦vmusr-‹first›¦vmvss-SYSTEM¦toolboxcmd-‹first›».log¦ProgramData\VMware\VMware VGAuth\logfile.txt.0»
er-vmtools-drag file: C:\Program Files\VMware\VMware Tools\vmtoolsd.exe | ‹local›\Temp\vmware-‹first›\VMwareDnD\‹letters8›\«‹Word›.zip¦‹name›.txt¦‹Word› ‹word›.docx»
er-vbox process: * | "C:\Windows\System32\«VBoxService.exe¦VBoxTray.exe»" | «‹s32›\services.exe¦C:\Windows\explorer.exe»
er-vbox-host process: * | "C:\Program Files\Oracle\VirtualBox\«VBoxHeadless.exe" --comment ‹project›_default_133‹pid›_‹pid› --startvm ‹guid› --vrde config¦VBoxManage.exe" showvminfo ‹guid› --machinereadable¦VBoxSVC.exe" -Embedding¦VBoxManage.exe" guestproperty get ‹guid› /VirtualBox/GuestInfo/Net/1/V4/IP» | «C:\HashiCorp\Vagrant\embedded\mingw64\bin\ruby.exe¦‹svchost›»
er-qemu-ga process: * | "C:\Program Files\«Qemu-ga\qemu-ga.exe" -d --retry-path¦SPICE Guest Tools\64\vdservice.exe¦Virtio-Win\Balloon\blnsvr.exe¦Cloudbase Solutions\Cloudbase-Init\bin\OpenStackService.exe" cloudbase-init "C:\Program Files\Cloudbase Solutions\Cloudbase-Init\Python\Scripts\cloudbase-init.exe" --config-file "C:\Program Files\Cloudbase Solutions\Cloudbase-Init\conf\cloudbase-init.conf"» | ‹s32›\services.exe
er-hyperv-vmms file: ‹s32›\«vmms¦vmwp».exe | «C:\ProgramData\Microsoft\Windows\Hyper-V¦D:\VMs\‹project›»\«Virtual Machines\‹guid›.vmrs¦Virtual Machines\‹guid›.VMCX¦Snapshots\‹guid›.vmgs¦data.vmcx»
er-hyperv-kvp value: ‹svchost› | HKLM\SOFTWARE\Microsoft\Virtual Machine\«Guest\Parameters\«HostName¦VirtualMachineName¦PhysicalHostNameFullyQualified»¦Auto\OSVersion» | «hv0‹n›.‹fqdn›¦‹word›-‹n›¦10.0.20348»
er-hyperv-pipe pipe: ‹s32›\«vmwp¦vmcompute».exe | \«‹guid›.HvSocket¦vmwp-‹guid›¦‹project›-com1»
er-xen process: * | "C:\Program Files\«Citrix\XenTools¦XenServer\XenTools»\«LiteAgent.exe¦XenDpriv.exe" \\.\pipe\‹hash›¦management_agent.exe» | ‹s32›\services.exe
# Laboratory hosts built and driven from outside
er-vagrant-tmp file: «‹s32›\wsmprovhost.exe¦‹s32›\winrshost.exe¦‹ps›» | C:\«tmp\vagrant-shell.ps1¦Windows\Temp\WinRM_Elevated_Shell.log¦Users\vagrant\AppData\Local\Temp\winrm-upload\‹hash›.zip¦vagrant\scripts\‹word›.ps1»
er-vagrant-shell process: ‹ps› | powershell.exe -NoProfile -ExecutionPolicy Bypass -File "C:\tmp\vagrant-shell.ps1"«¦ ‹ip›» | «‹s32›\winrshost.exe¦‹s32›\wsmprovhost.exe¦‹svchost›»
er-vagrant-winrs process: ‹s32›\WinrsHost.exe | C:\Windows\system32\WinrsHost.exe -Embedding | ‹svchost› | C:\Windows\system32\svchost.exe -k DcomLaunch
er-vagrant-script script: $env:PATH = [System.Environment]::GetEnvironmentVariable('Path','Machine') + ';' + [System.Environment]::GetEnvironmentVariable('Path','User')¶if (Test-Path C:\tmp\vagrant-shell.ps1) { exit 0 } else { exit 1 }
er-packer-scripts process: ‹s32›\cmd.exe | C:\Windows\system32\cmd.exe /c "set "PACKER_BUILDER_TYPE=«virtualbox-iso¦vmware-iso¦qemu¦hyperv-iso¦proxmox-iso»" && set "PACKER_BUILD_NAME=‹word›" && "c:/Windows/Temp/script-‹hash›.bat"" | ‹s32›\winrshost.exe
er-packer-ps process: ‹ps› | powershell -executionpolicy bypass "& { if (Test-Path variable:global:ProgressPreference){set-variable -name variable:global:ProgressPreference -value 'SilentlyContinue'};. c:/Windows/Temp/packer-ps-env-vars-‹guid›.ps1; &'c:/Windows/Temp/script-‹guid›.ps1'; exit $LastExitCode }" | ‹s32›\«winrshost¦cmd».exe
er-packer-task task: \packer-‹guid› | cmd§/c powershell.exe -EncodedCommand ‹enc_job› > %SYSTEMROOT%\Temp\packer-‹guid›.out 2>&1
er-packer-gone delete: ‹s32›\«wsmprovhost¦cmd¦winrshost».exe | C:\Windows\Temp\«packer-ps-env-vars-‹guid›.ps1¦script-‹guid›.ps1¦packer-cleanup-‹hash›.ps1¦packer-elevated-shell-‹hash›.ps1»
er-ansible-temp file: «‹s32›\wsmprovhost.exe¦‹ps›» | C:\Users\«ansible¦svc_ansible¦‹first›-adm¦vagrant»\AppData\Local\Temp\ansible-tmp-17‹pid›‹n›.‹pid›-‹pid›\«source¦AnsiballZ_setup.ps1¦‹name›.msi»
er-ansible-csc process: C:\Windows\Microsoft.NET\Framework64\v4.0.30319\csc.exe | "C:\Windows\Microsoft.NET\Framework64\v4.0.30319\csc.exe" /noconfig /fullpaths @"C:\Users\«ansible¦vagrant¦svc_ansible»\AppData\Local\Temp\‹letters8›\‹letters8›.cmdline" | ‹ps› | powershell.exe -NoProfile -NonInteractive -ExecutionPolicy Unrestricted -EncodedCommand ‹enc_job›
er-ansible-script script: #Requires -Module Ansible.ModuleUtils.«Legacy¦CommandUtil¦Backup»¶#AnsibleRequires -CSharpUtil Ansible.Basic¶$spec = @{ options = @{ name = @{ type = 'str'; required = $true }; state = @{ type = 'str'; default = 'present'; choices = 'absent', 'present' } }; supports_check_mode = $true }¶$module = [Ansible.Basic.AnsibleModule]::Create($args, $spec)¶$module.Result.changed = $false¶$module.ExitJson()
er-ansible-engine engine: C:\Windows\System32\WindowsPowerShell\v1.0\powershell.exe -NoProfile -NonInteractive -ExecutionPolicy Unrestricted -EncodedCommand ‹enc_job› | «ConsoleHost¦Default Host¦ServerRemoteHost»
er-ansible-module module: C:\Windows\system32\wsmprovhost.exe -Embedding | CommandInvocation(Set-StrictMode): "Set-StrictMode"¶ParameterBinding(Set-StrictMode): name="Version"; value="2.0"
er-choco process: * | "C:\ProgramData\chocolatey\«choco.exe" «upgrade all -y --no-progress¦install «7zip¦git¦notepadplusplus¦sysinternals¦vcredist140¦googlechrome» -y --limit-output¦outdated -r»¦tools\shimgen.exe" --path="..\\lib\\‹word›\\tools\\‹word›.exe" --output="C:\ProgramData\chocolatey\bin\‹word›.exe"¦tools\7z.exe" x -aoa -bd -bb1 -o"C:\ProgramData\chocolatey\lib\‹word›\tools" -y "‹local›\Temp\chocolatey\‹word›\1.‹n›\‹word›.zip"» | «‹ps›¦C:\ProgramData\chocolatey\choco.exe»
er-choco-file file: C:\ProgramData\chocolatey\choco.exe | C:\ProgramData\chocolatey\«logs\chocolatey.log¦lib\‹word›\tools\chocolateyInstall.ps1¦lib\‹word›\‹word›.nupkg¦.chocolatey\‹word›.1.‹n›\.files¦bin\‹word›.exe»
er-choco-script script: $ErrorActionPreference = 'Stop'¶$packageArgs = @{ packageName = '‹word›'; fileType = 'msi'; url64bit = 'https://github.com/‹word›/‹word›/releases/download/v1.‹n›/‹word›-x64.msi'; checksum64 = '‹hash›‹hash›'; checksumType64 = 'sha256'; silentArgs = '/qn /norestart'; validExitCodes = @(0, 3010, 1641) }¶Install-ChocolateyPackage @packageArgs
er-choco-dns dns: C:\ProgramData\chocolatey\choco.exe | «community.chocolatey.org¦packages.chocolatey.org¦licensedpackages.chocolatey.org¦choco.‹fqdn›»
er-dsc-host process: ‹s32›\wbem\WmiPrvSE.exe | C:\Windows\system32\wbem\wmiprvse.exe -secured -Embedding | ‹svchost›
er-dsc-file file: ‹s32›\wbem\WmiPrvSE.exe | C:\Windows\System32\Configuration\«Current.mof¦Pending.mof¦backup.mof¦DSCStatusHistory.mof¦ConfigurationStatus\{‹guid›}-0.mof¦DSCEngineCache.mof»
er-dsc-script script: Configuration ‹Word›Server { Import-DscResource -ModuleName PSDesiredStateConfiguration; Node 'localhost' { WindowsFeature IIS { Ensure = 'Present'; Name = 'Web-Server' } File ‹Word› { DestinationPath = 'D:\‹Word›'; Type = 'Directory'; Ensure = 'Present' } } }¶‹Word›Server -OutputPath C:\DSC
er-dsc-module module: C:\Windows\system32\wbem\wmiprvse.exe | CommandInvocation(Test-TargetResource): "Test-TargetResource"¶ParameterBinding(Test-TargetResource): name="«Ensure¦Name¦DomainName»"; value="«Present¦Web-Server¦‹fqdn›»"
er-sccm-script process: ‹ps› | "C:\Windows\System32\WindowsPowerShell\v1.0\PowerShell.exe" -NoLogo -Noninteractive -NoProfile -ExecutionPolicy Bypass & 'C:\Windows\CCM\SystemTemp\‹guid›.ps1' | C:\Windows\CCM\CcmExec.exe
er-sccm-scan process: * | "C:\Windows\CCM\«SensorManagedProvider\«TSManager¦SensorLogonTask».exe¦RemCtrl\CmRcService.exe¦SCClient.exe" SoftwareCenter:Page=Updates¦CcmRestart.exe" /forced /action:reboot¦UpdateTrustedSites.exe» | «C:\Windows\CCM\CcmExec.exe¦‹svchost›»
er-sccm-log file: C:\Windows\CCM\CcmExec.exe | C:\Windows\CCM\«Logs\«UpdatesHandler¦PolicyAgent¦AppEnforce¦CcmMessaging¦WUAHandler»-2024‹n›.log¦Inventory\Temp\‹guid›.xml¦ServiceData\Messaging\EndpointQueues\InventoryAgent\000‹n›.msg»
er-sccm-net network: C:\Windows\CCM\CcmExec.exe | «80¦443¦10123» | sccm-mp‹n›.‹fqdn›
er-sccm-cache process: ‹s32›\msiexec.exe | "C:\Windows\system32\msiexec.exe" /i "C:\Windows\ccmcache\«a¦1b¦2f»\‹Word›_x64.msi" «/qn /norestart¦/q ALLUSERS=1 REBOOT=ReallySuppress» /l*v C:\Windows\Logs\Software\‹Word›.log | C:\Windows\CCM\CcmExec.exe
er-sccm-psadt process: * | "C:\Windows\ccmcache\‹n›\Deploy-Application.exe" -DeploymentType "Install" -DeployMode "«Silent¦Interactive»" | C:\Windows\CCM\CcmExec.exe
er-intune-ime process: * | "C:\Program Files (x86)\Microsoft Intune Management Extension\«Microsoft.Management.Services.IntuneWindowsAgent.exe¦ClientHealthEval.exe¦AgentExecutor.exe" -powershell "C:\Program Files (x86)\Microsoft Intune Management Extension\Policies\Scripts\‹guid›_‹guid›.ps1" "C:\Program Files (x86)\Microsoft Intune Management Extension\Policies\Results\‹guid›.output" "‹pid›" "C:\Windows\System32\WindowsPowerShell\v1.0"» | «‹s32›\services.exe¦‹svchost›»
er-intune-health process: ‹ps› | "C:\Windows\System32\WindowsPowerShell\v1.0\powershell.exe" -NoProfile -executionPolicy bypass -file  "C:\Windows\IMECache\HealthScripts\‹guid›_‹n›\«detect¦remediate».ps1" | C:\Program Files (x86)\Microsoft Intune Management Extension\AgentExecutor.exe
er-intune-win32 file: C:\Program Files (x86)\Microsoft Intune Management Extension\Microsoft.Management.Services.IntuneWindowsAgent.exe | «C:\Program Files (x86)\Microsoft Intune Management Extension\Content\Incoming\‹guid›_‹n›.bin¦C:\Windows\IMECache\‹guid›_‹n›\‹Word›Setup.exe¦C:\ProgramData\Microsoft\IntuneManagementExtension\Logs\IntuneManagementExtension-2024‹n›.log»
er-intune-value value: C:\Program Files (x86)\Microsoft Intune Management Extension\Microsoft.Management.Services.IntuneWindowsAgent.exe | HKLM\SOFTWARE\«WOW6432Node\¦»Microsoft\IntuneManagementExtension\«Win32Apps\‹guid›\‹guid›_‹n›\ComplianceStateMessage\ComplianceStateMessage¦SideCarPolicies\Scripts\Reports\‹guid›\‹guid›\Result¦Policies\‹guid›\‹guid›\Result» | «Success¦{"Applicability":0,"ComplianceState":1,"DesiredState":2}¦Failed»
er-pdq process: * | "C:\Windows\AdminArsenal\«PDQDeployRunner-1\service-1\PDQDeployRunner-1.exe¦PDQInventory-Scanner\service-1\PDQInventory-Scanner-1.exe»" | ‹s32›\services.exe
er-puppet process: * | "C:\Program Files\Puppet Labs\Puppet\«puppet\bin\ruby.exe" -S -- puppet agent --test --noop¦sys\ruby\bin\ruby.exe" "C:\Program Files\Puppet Labs\Puppet\service\daemon.rb"¦bin\nssm-pxp-agent.exe» | «‹s32›\services.exe¦‹s32›\cmd.exe»
er-salt process: * | "C:\Program Files\Salt Project\Salt\«salt-minion.exe" -l quiet -c C:\ProgramData\Salt Project\Salt\conf¦ssm.exe¦bin\python.exe" -E -s "C:\Program Files\Salt Project\Salt\bin\Scripts\salt-call" state.apply» | ‹s32›\services.exe
er-jenkins process: * | "C:\Program Files\«Java\jre1.8.0_‹n›1\bin\java.exe" -jar C:\jenkins\agent.jar -url https://jenkins.‹fqdn›/ -secret @C:\jenkins\secret-file -name ‹word›-‹n› -workDir "C:\jenkins"¦Eclipse Adoptium\jdk-17.0.‹n›\bin\java.exe" -Xrs -jar "C:\ProgramData\Jenkins\jenkins.war" --httpPort=8080» | C:\jenkins\jenkins-agent.exe
er-azdo process: * | "C:\agents\«‹n›\bin\Agent.Worker.exe" spawnclient ‹pid› ‹pid›¦‹n›\externals\node16\bin\node.exe" "C:\agents\_work\_tasks\PowerShell_‹guid›\2.‹n›.0\powershell.js"¦‹n›\bin\AgentService.exe» | C:\agents\‹n›\bin\Agent.Listener.exe
er-actions process: ‹s32›\WindowsPowerShell\v1.0\powershell.exe | C:\Windows\System32\WindowsPowerShell\v1.0\powershell.EXE -command ". 'D:\a\_temp\‹guid›.ps1'" | C:\actions-runner\bin\Runner.Worker.exe
er-gitlab process: * | «C:\GitLab-Runner\gitlab-runner.exe run --working-directory C:\GitLab-Runner --config C:\GitLab-Runner\config.toml --service gitlab-runner --syslog¦"C:\GitLab-Runner\gitlab-runner.exe" artifacts-uploader --url https://gitlab.‹fqdn›/ --token --id ‹pid› --path build/» | «‹s32›\services.exe¦‹ps›»
er-octopus process: * | "C:\Program Files\Octopus Deploy\Tentacle\«Tentacle.exe" run --instance="Tentacle"¦Calamari.exe" deploy-package --package "C:\Octopus\Files\‹Word›@S1.‹n›.nupkg" --variables "C:\Octopus\Work\‹hash›\Variables.json"» | «‹s32›\services.exe¦‹ps›»
er-teamcity process: ‹s32›\cmd.exe | cmd.exe /c C:\BuildAgent\temp\agentTmp\custom_script‹pid›‹pid›.cmd | C:\BuildAgent\jre\bin\java.exe
# Accesses, threads, modules, keys and pipes of the system and of guards
er-access-wmi access: ‹s32›\wbem\wmiprvse.exe | «‹any›¦‹s32›\wbem\unsecapp.exe» | «0x1410¦0x1000¦0x1478»
er-access-csrss access: ‹s32›\«csrss¦lsm¦smss».exe | «‹any›» | «0x1fffff¦0x1000¦0x1400»
er-access-taskmgr access: ‹s32›\Taskmgr.exe | «‹app›¦‹sys›» | «0x1410¦0x1000¦0x1400»
er-access-svchost access: ‹svchost› | «‹any›» | «0x1000¦0x1400¦0x3000¦0x1478»
er-access-teams access: ‹local›\Microsoft\Teams\«current\Teams¦Update».exe | «‹app›¦C:\Windows\explorer.exe» | «0x1000¦0x1400¦0x100000¦0x1410»
er-access-vmtools access: C:\Program Files\VMware\VMware Tools\vmtoolsd.exe | «‹any›» | «0x1410¦0x1400¦0x410»
er-access-lsass-tools access: «C:\Program Files\VMware\VMware Tools\vmtoolsd.exe¦C:\WindowsAzure\GuestAgent_2.7.‹pid›.‹pid›\WindowsAzureGuestAgent.exe¦C:\Packages\Plugins\Microsoft.Azure.Monitor.AzureMonitorWindowsAgent\1.‹n›.0.0\Monitoring\Agent\MonAgentCore.exe¦C:\Windows\CCM\CcmExec.exe» | ‹lsass› | «0x1000¦0x1400»
er-access-lsass-kernel access: ‹s32›\«services¦wininit¦csrss¦svchost».exe | ‹lsass› | «0x1000¦0x1400¦0x100000¦0x2000»
er-access-installer access: ‹installer› | ‹app› | «0x1400¦0x100000¦0x1401»
er-access-debug access: C:\Program Files\Microsoft Visual Studio\2022\«Professional\Common7\IDE\devenv¦Professional\Common7\IDE\Remote Debugger\x64\msvsmon».exe | D:\src\‹project›\bin\Debug\net8.0\‹Word›.exe | 0x1fffff
er-thread-csrss thread: ‹s32›\csrss.exe | «‹s32›\conhost.exe¦‹ps›¦‹s32›\cmd.exe¦C:\Program Files\Git\usr\bin\bash.exe» | C:\Windows\System32\KernelBase.dll | CtrlRoutine
er-thread-dwm thread: ‹s32›\dwm.exe | ‹s32›\csrss.exe | - | -
er-thread-vs thread: C:\Program Files\Microsoft Visual Studio\2022\Professional\Common7\IDE\«Remote Debugger\x64\msvsmon¦devenv».exe | D:\src\‹project›\bin\Debug\‹Word›.exe | C:\Windows\System32\ntdll.dll | DbgUiRemoteBreakin
er-thread-wmi thread: ‹s32›\wbem\WmiPrvSE.exe | «‹s32›\svchost.exe¦C:\Program Files\VMware\VMware Tools\vmtoolsd.exe» | C:\Windows\System32\«sechost¦advapi32».dll | -
er-load-vss load: «‹backup›¦‹svchost›¦‹s32›\«wbengine¦vssvc¦dfsrs¦SrTasks».exe» | C:\Windows\System32\«vssapi¦vsstrace¦vss_ps».dll
er-load-samlib load: «‹svchost›¦‹s32›\«mmc¦taskhostw¦LogonUI¦dllhost».exe¦C:\Windows\explorer.exe» | C:\Windows\System32\«samlib¦samcli¦netapi32¦logoncli».dll
er-load-taskschd load: «‹app›¦‹installer›¦‹s32›\CompatTelRunner.exe¦C:\Program Files (x86)\Google\Update\GoogleUpdate.exe» | C:\Windows\System32\taskschd.dll
er-load-wbemcomn load: «‹agent›¦‹s32›\«taskhostw¦sdiagnhost¦WmiApSrv».exe¦‹installer›» | C:\Windows\System32\«wbemcomn.dll¦wbem\wbemprox.dll¦wbem\fastprox.dll¦wbem\wmiutils.dll¦wbem\wbemsvc.dll»
er-load-vaultcli load: «C:\Windows\explorer.exe¦‹s32›\«backgroundTaskHost¦taskhostw».exe¦C:\Program Files\Microsoft Office\root\Office16\OUTLOOK.EXE¦‹local›\Microsoft\OneDrive\OneDrive.exe» | C:\Windows\System32\vaultcli.dll
er-load-office-vba load: C:\Program Files\Microsoft Office\Root\Office16\«EXCEL¦WINWORD¦MSACCESS».EXE | C:\Program Files\Microsoft Office\Root\VFS\ProgramFilesCommonX64\Microsoft Shared\«VBA\VBA7.1\VBE7.DLL¦VBA\VBA7.1\1033\VBE7INTL.DLL¦OFFICE16\ACECORE.DLL»
er-load-clr load: «C:\Program Files\Microsoft Office\Root\Office16\«OUTLOOK¦EXCEL».EXE¦‹s32›\mmc.exe¦‹pf›\‹Word›\‹Word›.exe» | C:\Windows\«Microsoft.NET\Framework64\v4.0.30319\clr¦Microsoft.NET\Framework64\v4.0.30319\clrjit¦System32\mscoree».dll
er-load-unsigned load-unsigned: ‹pf›\‹Word›\‹Word›.exe | ‹pf›\‹Word›\«Qt5Core¦Qt6Widgets¦libcrypto-1_1-x64¦libglib-2.0-0¦‹Word›.Common¦Newtonsoft.Json».dll
er-load-ni load-unsigned: «‹s32›\«mmc¦sdiagnhost¦ServerManager».exe¦C:\Program Files (x86)\Microsoft SQL Server Management Studio 18\Common7\IDE\Ssms.exe» | C:\Windows\assembly\NativeImages_v4.0.30319_64\«System.Core¦System.Management¦mscorlib¦System.Xml¦System.Configuration»\‹hash›\System.Core.ni.dll
er-driver-vm driver: C:\Windows\System32\drivers\«vmci¦vmxnet3¦vsock¦vmhgfs¦vm3dmp».sys | «VMware, Inc.¦Microsoft Windows Hardware Compatibility Publisher»
er-driver-hw driver: C:\Windows\System32\«drivers\«e1i68x64¦rt640x64¦iaStorAC¦stornvme¦UsbHub3»¦DriverStore\FileRepository\«igdlh64¦nvlddmkm».inf_amd64_‹hash›\igdkmd64».sys | «Intel Corporation¦Microsoft Windows Hardware Compatibility Publisher¦Microsoft Windows»
er-driver-guard driver: C:\Windows\System32\drivers\«wd\WdFilter.sys¦wd\WdNisDrv.sys¦CrowdStrike\csagent.sys¦SentinelOne\SentinelMonitor.sys¦SysmonDrv.sys¦elastic-endpoint-driver.sys» | «Microsoft Windows¦CrowdStrike, Inc.¦Sentinel Labs, Inc.¦Sysinternals¦Elasticsearch, Inc.»
er-driver-npcap driver: C:\Windows\System32\drivers\«npcap¦VBoxGuest¦VBoxSF¦tap0901¦wintun¦PROCMON24¦veeamflr¦vboxnetadp6».sys | «Insecure.Com LLC¦Oracle Corporation¦OpenVPN Inc.¦WireGuard LLC¦Microsoft Windows Hardware Compatibility Publisher¦Veeam Software Group GmbH»
er-key-dhcp key: ‹svchost› | HKLM\System\CurrentControlSet\Services\«Tcpip\Parameters\Interfaces\{‹guid›}¦Dnscache\Parameters¦bam\State\UserSettings\‹sid›¦W32Time\Config¦SharedAccess\Epoch2»
er-key-explorer key: C:\Windows\explorer.exe | ‹hku›\SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer\«RecentDocs\.«pdf¦docx¦xlsx»¦UserAssist\{CEBFF5CD-ACE2-4F4F-9178-9926F41749EA}\Count¦MountPoints2\##‹server›#‹project›¦FileExts\.«log¦pdf»\OpenWithList¦StreamMRU»
er-key-cert key: «‹svchost›¦‹lsass›¦‹s32›\taskhostw.exe¦‹app›» | «HKLM\SOFTWARE\Microsoft\SystemCertificates\«CA\Certificates\‹hash›¦Disallowed¦AuthRoot\AutoUpdate»¦‹hku›\SOFTWARE\Policies\Microsoft\SystemCertificates\TrustedPeople\CRLs»
er-value-bam value: ‹svchost› | HKLM\System\CurrentControlSet\Services\bam\State\UserSettings\‹sid›\«SequenceNumber¦\Device\HarddiskVolume‹n›\Program Files\‹Word›\‹name›.exe¦Microsoft.Windows.ShellExperienceHost_cw5n1h2txyewy» | «DWORD (0x0000‹pid›)¦Binary Data»
er-value-w32time value: ‹svchost› | HKLM\System\CurrentControlSet\Services\W32Time\«Config\LastKnownGoodTime¦SecureTimeLimits\RunTime\SecureTimeTickCount¦SecureTimeLimits\SecureTimeEstimated» | QWORD (0x01da‹pid›-0x‹pid›)
er-value-gp value: ‹svchost› | HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Group Policy\«State\Machine\Extension-List\{35378EAC-683F-11D2-A89A-00C04FBBCFA2}\startTimeLo¦History\{‹guid›}\0\Options¦DataStore\Machine\0\Version¦GPO-List\0\GPOName» | «DWORD (0x‹pid›)¦Default Domain Policy¦‹Word› Workstations»
er-value-netprofile value: ‹svchost› | HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\NetworkList\«Profiles\{‹guid›}\«DateLastConnected¦ProfileName¦Category»¦Signatures\Managed\‹hash›\DnsSuffix» | «Binary Data¦‹fqdn›¦Network ‹n›¦DWORD (0x00000002)»
er-value-service value: ‹s32›\services.exe | HKLM\System\CurrentControlSet\Services\«gupdate¦edgeupdate¦BITS¦TrustedInstaller¦wuauserv¦clr_optimization_v4.0.30319_64¦MozillaMaintenance»\«Start¦DelayedAutostart» | DWORD (0x0000000«2¦3¦1»)
er-value-svc-image value: ‹s32›\services.exe | HKLM\System\CurrentControlSet\Services\«GoogleChromeElevationService\ImagePath¦MicrosoftEdgeElevationService\ImagePath¦WdNisSvc\ImagePath¦WinDefend\ImagePath» | "C:\«Program Files\Google\Chrome\Application\1‹n›.0.‹pid›.‹n›\elevation_service.exe¦Program Files (x86)\Microsoft\Edge\Application\1‹n›.0.‹pid›.‹n›\elevation_service.exe¦ProgramData\Microsoft\Windows Defender\Platform\4.18.2‹pid›.‹n›-0\NisSrv.exe»"
er-value-msi value: ‹s32›\msiexec.exe | HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\«Installer\UserData\S-1-5-18\Components\‹hash›\‹hash›¦Uninstall\{‹guid›}\DisplayVersion¦Installer\Folders\C:\Program Files\‹Word›\» | «C:\Program Files\‹Word›\‹name›.dll¦‹ver›¦(Empty)»
er-value-explorer value: C:\Windows\explorer.exe | ‹hku›\SOFTWARE\Microsoft\Windows\«CurrentVersion\Explorer\RecentDocs\MRUListEx¦Shell\Bags\‹n›\Shell\Sort¦CurrentVersion\Search\RecentApps\{‹guid›}\LastAccessedTime¦CurrentVersion\Explorer\StartupApproved\Run\«Teams¦OneDrive¦Spotify»» | «Binary Data¦QWORD (0x01da‹pid›-0x‹pid›)»
er-value-teams-run value: ‹local›\Microsoft\Teams\«Update¦current\Teams».exe | ‹hku›\SOFTWARE\Microsoft\Windows\CurrentVersion\Run\com.squirrel.Teams.Teams | ‹local›\Microsoft\Teams\Update.exe --processStart "Teams.exe" --process-start-args "--system-initiated"
er-pipe-system pipe: «‹svchost›¦‹lsass›¦‹s32›\«services¦wininit¦spoolsv».exe¦System» | \«InitShutdown¦lsass¦ntsvcs¦scerpc¦epmapper¦eventlog¦wkssvc¦srvsvc¦atsvc¦spoolss¦W32TIME_ALT¦ROUTER¦tapsrv¦TermSrv_API_service»
er-pipe-chrome pipe: C:\Program Files«¦ (x86)»\«Google\Chrome\Application\chrome¦Microsoft\Edge\Application\msedge».exe | \«mojo.‹pid›.‹pid›.‹pid›‹pid›‹pid›¦crashpad_‹pid›_‹letters8›¦chrome.sync.‹hash›»
er-pipe-ps pipe: «‹ps›¦‹s32›\wsmprovhost.exe¦C:\Program Files\PowerShell\7\pwsh.exe» | \PSHost.133‹pid›‹pid›‹n›.‹pid›.DefaultAppDomain.«powershell¦wsmprovhost¦pwsh»
er-net-updates network: ‹svchost› | «443¦80¦7680» | «fe3cr.delivery.mp.microsoft.com¦ctldl.windowsupdate.com¦settings-win.data.microsoft.com¦tsfe.trafficshaping.dsp.mp.microsoft.com¦-»
er-net-time network: ‹svchost› | 123 | «time.windows.com¦dc0‹n›.‹fqdn›¦ntp.‹fqdn›»
er-net-winrm network: «‹svchost›¦System¦C:\Python3‹n›\python.exe» | «5985¦5986» | «‹server›.‹fqdn›¦lab-‹word›-‹n›»
er-net-lan network: System | «137¦138¦139¦5357¦3702» | «-¦‹server›.‹fqdn›»
er-net-admin network: ‹s32›\«mstsc¦mmc¦ServerManager».exe | «3389¦135¦5985¦445» | ‹server›.‹fqdn›
er-net-scan-print network: ‹s32›\«dashost¦svchost¦spoolsv».exe | «3702¦5357¦161¦80» | prn-‹word›-‹n›.‹fqdn›
er-dns-office dns: C:\Program Files\Microsoft Office\root\Office16\«OUTLOOK¦WINWORD¦EXCEL».EXE | «outlook.office365.com¦autodiscover.‹fqdn›¦nexusrules.officeapps.live.com¦ecs.office.com¦roaming.officeapps.live.com¦‹word›.sharepoint.com»
er-dns-svchost dns: ‹svchost› | «wpad.‹fqdn›¦_ldap._tcp.dc._msdcs.‹fqdn›¦isatap.‹fqdn›¦www.msftconnecttest.com¦dns.msftncsi.com¦client.wns.windows.com¦ocsp.digicert.com»
er-dns-defender dns: «C:\ProgramData\Microsoft\Windows Defender\Platform\4.18.2‹pid›.‹n›-0\MsMpEng.exe¦C:\Program Files\Windows Defender Advanced Threat Protection\MsSense.exe» | «wdcp.microsoft.com¦wdcpalt.microsoft.com¦winatp-gw-weu.microsoft.com¦eu-v20.events.data.microsoft.com»
er-dns-logon dns: ‹lsass› | «_kerberos._tcp.dc._msdcs.‹fqdn›¦_ldap._tcp.‹Word›._sites.dc._msdcs.‹fqdn›¦dc0‹n›.‹fqdn›»
er-gone-update delete: «‹svchost›¦C:\Windows\servicing\TrustedInstaller.exe¦‹s32›\cleanmgr.exe¦‹s32›\wuauclt.exe» | «C:\Windows\SoftwareDistribution\Download\‹hash›\‹Word›.cab¦C:\Windows\Temp\‹hash›.tmp¦C:\Windows\Logs\CBS\CbsPersist_2024‹pid›.cab»
er-gone-prefetch delete: ‹svchost› | C:\Windows\Prefetch\«‹Word›SETUP¦TIWORKER¦GOOGLEUPDATE¦MSIEXEC».EXE-‹hex›.pf
er-gone-squirrel delete: ‹local›\«Microsoft\Teams¦slack¦Discord»\Update.exe | ‹local›\«SquirrelTemp\‹Word›.nupkg¦Microsoft\Teams\previous\Teams.exe¦slack\app-4.‹n›.0\resources.pak»
er-gone-logs delete: «‹s32›\inetsrv\w3wp.exe¦‹s32›\forfiles.exe¦‹s32›\cmd.exe¦‹ps›» | «C:\inetpub\logs\LogFiles\W3SVC‹n›\u_ex23‹pid›.log¦D:\Logs\‹project›\app-2023‹pid›.log»
# Handles, shares, services and tasks
er-h-4656-sam 4661: SAM_«USER¦DOMAIN¦ALIAS¦SERVER» | «‹sid›¦CN=Builtin,‹dn›¦DC=‹word›,DC=local¦S-1-5-32-545» | ‹lsass› | «0x2¦0x1¦0x20»
er-h-4663-share 4663: File | «D:\Shares¦E:\Data»\‹project›\«‹Word› ‹word›.xlsx¦~$‹Word›.docx¦Thumbs.db¦CAD\‹name›.dwg» | - | «0x1¦0x2¦0x80¦0x10000¦0x20000»
er-h-4663-vm 4663: File | «D:\VMs\‹project›\Virtual Hard Disks\‹word›.vhdx¦D:\VMs\‹project›\‹guid›.VMRS» | ‹s32›\«vmms¦vmwp».exe | «0x1¦0x2¦0x20000»
er-h-4663-backup 4663: File | «C:\Windows\System32\config\SOFTWARE¦C:\ProgramData\‹Word›\‹name›.db¦C:\Users\‹user›\Documents\‹Word›.docx» | «‹backup›¦‹s32›\wbengine.exe» | «0x1¦0x80¦0x20000»
er-h-4656-key 4656: Key | \REGISTRY\MACHINE\«SYSTEM\ControlSet001\Services\Tcpip\Parameters¦SOFTWARE\Microsoft\Windows NT\CurrentVersion\Schedule\TaskCache¦SOFTWARE\‹Word›» | «‹svchost›¦‹agent›¦‹installer›» | «0x20019¦0xf003f¦0x1»
er-h-4663-app 4663: Key | \REGISTRY\«USER\‹sid›\Software\‹Word›\Settings¦MACHINE\SOFTWARE\«ODBC\ODBC.INI¦‹Word›\License»» | ‹app› | «0x2¦0x1¦0x8»
er-share-sysvol share: \\*\SYSVOL | ‹fqdn›\Policies\{«31B2F340-016D-11D2-945F-00C04FB984F9¦6AC1786C-016F-11D2-945F-00C04fB984F9»}\«gpt.ini¦Machine\Microsoft\Windows NT\SecEdit\GptTmpl.inf¦User\registry.pol¦Machine\Preferences\Printers\Printers.xml»
er-share-netlogon share: \\*\NETLOGON | «logon.bat¦map_‹project›.vbs¦‹word›\printers.cmd¦kix32.exe¦wallpaper.jpg»
er-share-pipe share: \\*\IPC$ | «srvsvc¦wkssvc¦spoolss¦netlogon¦lsarpc¦protected_storage¦W32TIME¦eventlog»
er-share-data share: \\*\«‹project›¦‹Word›$¦Public¦home$» | «‹Word› ‹word›\~$‹Word›.xlsx¦‹first›\Desktop\desktop.ini¦‹project›\Thumbs.db¦Scans\scan_‹pid›.pdf»
er-share-print share: \\*\print$ | «x64\3\«hpcui‹n›.dll¦UNIDRVUI.DLL¦ricoh.gpd»¦W32X86\PCC\‹hash›.cab»
er-share-wsus share: \\*\«WsusContent¦SMSPKGD$¦SMS_DP$¦REMINST¦deploymentshare$» | «‹n›\‹hash›.cab¦‹letters8›\install.wim¦boot\x64\wdsmgfw.efi¦Scripts\LiteTouch.vbs»
er-share-root share-open: \\*\«SYSVOL¦NETLOGON¦IPC$¦‹project›¦profiles$¦print$¦REMINST»
er-svc-edge service: Microsoft Edge Update Service (edgeupdate«¦m») | "C:\Program Files (x86)\Microsoft\EdgeUpdate\MicrosoftEdgeUpdate.exe" /«svc¦medsvc»
er-svc-google service: Google Updater «Internal ¦»Service 1‹n›.0.‹pid›.0 | "C:\Program Files (x86)\Google\GoogleUpdater\1‹n›.0.‹pid›.0\updater.exe" --system --windows-service --service=update«-internal¦»
er-svc-vmware service: VMware Tools | "C:\Program Files\VMware\VMware Tools\vmtoolsd.exe"
er-svc-vgauth service: VMware Alias Manager and Ticket Service | "C:\Program Files\VMware\VMware Tools\VMware VGAuth\VGAuthService.exe"
er-svc-azure service: WindowsAzureGuestAgent | C:\WindowsAzure\GuestAgent_2.7.‹pid›.‹pid›\WindowsAzureGuestAgent.exe
er-svc-arc service: Azure Hybrid Instance Metadata Service | "C:\Program Files\AzureConnectedMachineAgent\himds.exe"
er-svc-sysmon service: Sysmon«64¦» | C:\Windows\Sysmon«64¦».exe
er-svc-npcap service: Npcap Packet Driver (NPCAP) | \SystemRoot\system32\DRIVERS\npcap.sys | system start
er-svc-realtek service: Realtek PCIe GbE Family Controller | \SystemRoot\system32\DRIVERS\rt640x64.sys | demand start
er-svc-defender service: Microsoft Defender Core Service | "C:\ProgramData\Microsoft\Windows Defender\Platform\4.18.2‹pid›.‹n›-0\MpDefenderCoreService.exe"
er-svc-sshd service: OpenSSH SSH Server | C:\Windows\System32\OpenSSH\sshd.exe
er-svc-wazuh service: Wazuh | "C:\Program Files (x86)\ossec-agent\wazuh-agent.exe"
er-svc-winlogbeat service: winlogbeat | "C:\Program Files\Winlogbeat\winlogbeat.exe" --environment=windows_service -c "C:\Program Files\Winlogbeat\winlogbeat.yml"
er-svc-cloudbase service: cloudbase-init | "C:\Program Files\Cloudbase Solutions\Cloudbase-Init\bin\OpenStackService.exe" cloudbase-init
er-task-office task: \Microsoft\Office\«Office Automatic Updates 2.0¦Office Feature Updates¦Office Feature Updates Logon¦Office ClickToRun Service Monitor¦OfficeTelemetryAgentLogOn2016» | C:\Program Files\Common Files\Microsoft Shared\ClickToRun\OfficeC2RClient.exe§/frequentupdate SCHEDULEDTASK displaylevel=False
er-task-onedrive task: \OneDrive Standalone Update Task-‹sid› | %localappdata%\Microsoft\OneDrive\OneDriveStandaloneUpdater.exe§
er-task-edge task: \MicrosoftEdgeUpdateTaskMachine«Core¦UA»{‹guid›} | C:\Program Files (x86)\Microsoft\EdgeUpdate\MicrosoftEdgeUpdate.exe§«/c¦/ua /installsource scheduler»
er-task-intune task: \Microsoft\Intune\Intune Management Extension Health Evaluation | "C:\Program Files (x86)\Microsoft Intune Management Extension\ClientHealthEval.exe"§
er-task-mdm task: \Microsoft\Windows\EnterpriseMgmt\‹guid›\«PushLaunch¦Schedule #‹n› created by enrollment client¦Login Schedule created by enrollment client¦OS Edition Upgrade event listener created by enrollment client» | %windir%\system32\deviceenroller.exe§/o "‹guid›" /c
er-task-uso task: \Microsoft\Windows\UpdateOrchestrator\«Schedule Work¦USO_UxBroker¦Universal Orchestrator Start¦Report policies¦UpdateModelTask¦Start Oobe Expedite Work» | %systemroot%\system32\«usoclient.exe§StartWork¦MusNotification.exe§»
er-task-log-uso task-log: \Microsoft\Windows\«UpdateOrchestrator\Schedule Scan Static Task¦InstallService\ScanForUpdates¦Flighting\FeatureConfig\ReconcileFeatures¦Application Experience\PcaPatchDbTask¦.NET Framework\.NET Framework NGEN v4.0.30319» | C:\Windows\System32\«usoclient¦taskhostw¦rundll32».exe
er-task-log-vendor task-log: \«Adobe Acrobat Update Task¦Lenovo\ImController\TimeBasedEvents\‹guid›¦HP\HP Print Scan Doctor\Printer Health Monitor¦NvTmRep_CrashReport‹n›_{‹guid›}¦Intel PTT EK Recertification¦npcapwatchdog» | C:\Program Files\‹Word›\‹name›.exe
# Scripts of management and modules' calls
er-script-mp script: # Copyright (c) Microsoft Corporation.¶Set-StrictMode -Version 3.0¶function Get-«PrintJob¦NetIPConfiguration¦SmbShare» { [CmdletBinding()] param([Parameter(ValueFromPipelineByPropertyName=$true)][string]$ComputerName, [Alias('Session')][Microsoft.Management.Infrastructure.CimSession[]]${CimSession}) }
er-script-prompt script: «prompt¦{ Set-StrictMode -Version 1; $_.PSMessageDetails }¦{ Set-StrictMode -Version 1; $this.Exception.InnerException.PSMessageDetails }¦$global:?¦{ Set-StrictMode -Version 1; $_.OriginInfo }»
er-script-disk script: Get-Volume | Where-Object { $_.DriveType -eq 'Fixed' -and $_.SizeRemaining / $_.Size -lt 0.1‹n› } | ForEach-Object { Send-MailMessage -SmtpServer smtp.‹fqdn› -From monitor@‹fqdn› -To it@‹fqdn› -Subject "Low disk on $env:COMPUTERNAME" -Body $_.DriveLetter }
er-script-iislogs script: $days = ‹n›; Get-ChildItem -Path C:\inetpub\logs\LogFiles -Recurse -Filter *.log | Where-Object { $_.LastWriteTime -lt (Get-Date).AddDays(-$days) } | Compress-Archive -DestinationPath D:\Archive\iis-$(Get-Date -f yyyyMMdd).zip -Update
er-script-sccmapp script: # ConfigMgr detection method¶$app = Get-ItemProperty 'HKLM:\SOFTWARE\‹Word›\‹Word›' -ErrorAction SilentlyContinue¶if ([version]$app.Version -ge [version]'‹n›.‹n›.0') { Write-Host 'Installed' }
er-script-intune script: $ErrorActionPreference = 'Stop'¶try { $v = (Get-ItemProperty -Path 'HKLM:\SOFTWARE\Policies\‹Word›' -Name '‹Word›Enabled').‹Word›Enabled; if ($v -eq 1) { Write-Output 'Compliant'; exit 0 } else { exit 1 } } catch { Write-Warning 'Not compliant'; exit 1 }
er-script-exchange script: Add-PSSnapin Microsoft.Exchange.Management.PowerShell.SnapIn; Get-MailboxDatabase -Status | Select-Object Name, DatabaseSize, AvailableNewMailboxSpace, LastFullBackup | Export-Csv D:\Reports\mailboxdb.csv -NoTypeInformation
er-script-mailq script: Get-TransportService | Get-Queue | Where-Object { $_.MessageCount -gt ‹pid› } | Format-Table Identity, Status, MessageCount, NextHopDomain -AutoSize
er-script-hyperv script: Get-VM | Where-Object State -eq 'Running' | Checkpoint-VM -SnapshotName "nightly-$(Get-Date -Format yyyyMMdd)"; Get-VMSnapshot -VMName * | Where-Object CreationTime -lt (Get-Date).AddDays(-‹n›) | Remove-VMSnapshot
er-script-powercli script: Connect-VIServer -Server vcenter.‹fqdn› -Credential $cred; Get-Cluster '‹Word›' | Get-VMHost | Get-VM | New-Snapshot -Name 'before patch ‹n›' -Memory:$false -Quiesce:$true -Confirm:$false
er-script-printers script: foreach ($p in Import-Csv \\‹server›\‹project›\printers.csv) { Add-PrinterPort -Name $p.Port -PrinterHostAddress $p.Address -ErrorAction SilentlyContinue; Add-Printer -Name $p.Name -DriverName $p.Driver -PortName $p.Port -Shared -ShareName $p.Share }
er-script-sqlmaint script: Import-Module dbatools; Get-DbaLastBackup -SqlInstance ‹server› | Where-Object LastFullBackup -lt (Get-Date).AddDays(-1) | Select-Object Database, LastFullBackup | Out-File D:\Reports\stale_backups.txt
er-script-certs script: Get-ChildItem Cert:\LocalMachine\My | Where-Object { $_.NotAfter -lt (Get-Date).AddDays(‹n›) } | ForEach-Object { Write-EventLog -LogName Application -Source '‹Word› Certs' -EventId ‹pid› -EntryType Warning -Message "$($_.Subject) expires $($_.NotAfter)" }
er-script-wu script: Install-Module PSWindowsUpdate -Force; Get-WindowsUpdate -MicrosoftUpdate -AcceptAll -Install -IgnoreReboot -Verbose | Out-File C:\ProgramData\‹Word›\wu-$(Get-Date -f MMdd).log
er-script-profilefn script: function Prompt { "PS " + $(Get-Location) + "> " }¶Set-PSReadLineOption -PredictionSource History¶Import-Module posh-git -ErrorAction SilentlyContinue¶Set-Alias ll Get-ChildItem
er-module-import module: powershell.exe -NoProfile -NonInteractive -File C:\Scripts\‹word›\«inventory¦healthcheck¦cleanup».ps1 | CommandInvocation(Import-Module): "Import-Module"¶ParameterBinding(Import-Module): name="Name"; value="«ActiveDirectory¦SqlServer¦WebAdministration¦VMware.PowerCLI¦dbatools»"
er-module-outfile module: C:\Windows\System32\WindowsPowerShell\v1.0\powershell.exe -File D:\Scripts\report.ps1 | CommandInvocation(Out-File): "Out-File"¶ParameterBinding(Out-File): name="FilePath"; value="D:\Reports\‹word›_‹n›.txt"¶ParameterBinding(Out-File): name="Append"; value="True"
er-module-counter module: powershell.exe -command "C:\Program Files\‹Word› Agent\perf.ps1" | CommandInvocation(Get-Counter): "Get-Counter"¶ParameterBinding(Get-Counter): name="Counter"; value="\«Processor(_Total)\% Processor Time¦Memory\Available MBytes¦LogicalDisk(*)\% Free Space»"
er-engine-lab engine: «C:\Windows\system32\wsmprovhost.exe -Embedding¦powershell.exe -NoProfile -ExecutionPolicy Bypass -File C:\tmp\vagrant-shell.ps1¦C:\Windows\System32\WindowsPowerShell\v1.0\powershell.exe -NoLogo -NonInteractive -NoProfile -ExecutionPolicy Bypass -File C:\Windows\ccmcache\‹n›\install.ps1» | «ServerRemoteHost¦ConsoleHost»
er-engine-gpo engine: powershell.exe -NonInteractive -NoLogo -ExecutionPolicy «Bypass¦RemoteSigned¦AllSigned» -File \\‹fqdn›\SysVol\‹fqdn›\Policies\{‹guid›}\Machine\Scripts\Startup\«‹word›.ps1¦set-power.ps1»
er-engine-exchange engine: C:\Windows\System32\WindowsPowerShell\v1.0\powershell.exe -noexit -command . 'C:\Program Files\Microsoft\Exchange Server\V15\bin\RemoteExchange.ps1'; Connect-ExchangeServer -auto -ClientApplication:ManagementShell
"""
_TYPED_ROWS = r"""
@ Microsoft-Windows-Security-Auditing | Security
4616 er-4616: SubjectUserName=«LOCAL SERVICE¦‹server›$» | PreviousTime=‹time› | NewTime=‹time› | ProcessName=«‹svchost›¦C:\Program Files\VMware\VMware Tools\vmtoolsd.exe¦‹s32›\VBoxService.exe»
4608,4609,5033,5024,4902 er-start: ProcessId=0x‹pid› | PuaCount=0 | PuaPolicyId=0x‹pid›
4696 er-4696: +system | TargetUserName=‹server›$ | TargetProcessName=‹s32›\«lsass¦wininit¦smss».exe | ProcessName=- | TargetLogonId=0x3e7
4625 er-4625-exchange: TargetUserName=HealthMailbox‹hash› | LogonType=8 | Status=0xc000006d | SubStatus=0xc0000072 | ProcessName=‹s32›\inetsrv\w3wp.exe
4648 er-4648-health: SubjectUserName=EXCH0‹n›$ | TargetUserName=HealthMailbox‹hash›@‹fqdn› | TargetServerName=localhost | ProcessName=C:\Program Files\Microsoft\Exchange Server\V15\Bin\MSExchangeHMWorker.exe
4648 er-4648-sql: SubjectUserName=svc_sqlagent | TargetUserName=svc_ssis | TargetServerName=‹server›.‹fqdn› | ProcessName=C:\Program Files\Microsoft SQL Server\150\DTS\Binn\ISServerExec.exe
4658,4690 er-4658: +system | ObjectServer=Security | HandleId=0x‹pid› | ProcessName=«‹svchost›¦‹s32›\services.exe¦C:\Windows\CCM\CcmExec.exe¦‹s32›\dfsrs.exe»
4660 er-4660: +subject | ObjectServer=Security | HandleId=0x‹pid› | ProcessName=«C:\Windows\explorer.exe¦C:\Program Files\Microsoft Office\root\Office16\WINWORD.EXE¦‹s32›\Robocopy.exe» | TransactionId={00000000-0000-0000-0000-000000000000}
4661 er-4661-dc: +machine | ObjectServer=Security Account Manager | ObjectType=SAM_«USER¦DOMAIN» | ObjectName=‹sid› | AccessMask=0x«1¦20¦2d» | ProcessName=‹lsass›
4662 er-4662-gpo: +machine | ObjectServer=DS | ObjectType=%{f30e3bc2-9ff0-11d1-b603-0000f80367c1} | ObjectName=%{‹guid›} | AccessMask=0x«10¦20¦20000» | Properties=%%7684
4662 er-4662-dns: +machine | ObjectType=%{e0fa1e8c-9b45-11d0-afdd-00c04fd930c9} | ObjectName=DC=‹word›-‹n›,DC=‹fqdn›,CN=MicrosoftDNS,DC=DomainDnsZones,‹dn› | AccessMask=0x20
4670 er-4670-token: +system | ObjectServer=Security | ObjectType=Token | ObjectName=- | OldSd=D:(A;;GA;;;SY)(A;;GA;;;NS) | NewSd=D:(A;;GA;;;SY)(A;;RC;;;OW)(A;;GA;;;S-1-5-86-‹pid›) | ProcessName=‹svchost›
4670 er-4670-install: +system | ObjectType=File | ObjectName=«C:\Program Files\‹Word›\‹name›.dll¦C:\Config.Msi» | OldSd=D:AI(A;ID;FA;;;SY) | NewSd=D:PAI(A;;FA;;;SY)(A;;0x1200a9;;;BU) | ProcessName=«‹s32›\msiexec.exe¦C:\Windows\WinSxS\amd64_microsoft-windows-servicingstack_31bf3856ad364e35_10.0.1‹pid›.‹pid›_none_‹hash›\TiWorker.exe»
4673 er-4673-teams: +subject | ObjectServer=Security | PrivilegeList=SeProfileSingleProcessPrivilege | ProcessName=«‹local›\Microsoft\Teams\current\Teams.exe¦C:\Program Files (x86)\Microsoft\EdgeWebView\Application\1‹n›.0.‹pid›.‹n›\msedgewebview2.exe»
4673 er-4673-hyper: +system | PrivilegeList=«SeCreateGlobalPrivilege¦SeTcbPrivilege¦SeIncreaseBasePriorityPrivilege» | ProcessName=«‹s32›\vmms.exe¦C:\Windows\ImmersiveControlPanel\SystemSettings.exe¦C:\Program Files\VMware\VMware Tools\vmtoolsd.exe»
4674 er-4674-lsa: +subject | ObjectServer=LSA | ObjectType=- | PrivilegeList=SeSecurityPrivilege | ProcessName=«‹lsass›¦‹s32›\mmc.exe»
4688 er-4688-sess: +system | NewProcessName=‹s32›\«LogonUI¦dwm¦TSTheme¦rdpclip¦fontdrvhost¦winlogon».exe | ParentProcessName=‹s32›\«winlogon¦smss¦svchost».exe | TokenElevationType=%%1936 | CommandLine=
4688 er-4688-azure: +system | NewProcessName=C:\WindowsAzure\GuestAgent_2.7.‹pid›.‹pid›\«CollectGuestLogs¦WaSecAgentProv¦WindowsAzureGuestAgent».exe | ParentProcessName=C:\WindowsAzure\GuestAgent_2.7.‹pid›.‹pid›\WaAppAgent.exe
4688 er-4688-exch: +system | NewProcessName=C:\Program Files\Microsoft\Exchange Server\V15\Bin\«Microsoft.Exchange.Store.Worker¦EdgeTransport¦UMWorkerProcess¦ForefrontActiveDirectoryConnector».exe | ProcessId=0x‹pid›
4689 er-4689-ordinary: +system | ProcessName=‹s32›\«conhost¦taskhostw¦dllhost¦SearchProtocolHost¦wbem\WmiPrvSE¦wsmprovhost¦backgroundTaskHost».exe | Status=0x«0¦1¦c000013a¦40010004»
4697 er-4697-edge: +system | ServiceName=edgeupdatem | ServiceFileName="C:\Program Files (x86)\Microsoft\EdgeUpdate\MicrosoftEdgeUpdate.exe" /medsvc | ServiceType=0x10 | ServiceStartType=3
4703 er-4703-token: +system | EnabledPrivilegeList=«SeAssignPrimaryTokenPrivilege SeIncreaseQuotaPrivilege SeSecurityPrivilege SeLoadDriverPrivilege SeBackupPrivilege SeRestorePrivilege SeShutdownPrivilege SeSystemEnvironmentPrivilege¦SeTcbPrivilege» | ProcessName=«‹svchost›¦C:\Windows\CCM\CcmExec.exe¦‹s32›\wbem\WmiPrvSE.exe»
4719 er-4719-on: +system | CategoryId=%%8‹n› | SubcategoryGuid={0CCE9‹n›1-69AE-11D9-BED3-505054503030} | AuditPolicyChanges=«%%8449¦%%8449, %%8451¦%%8451»
4723,4724 er-47xx-password: +subject | TargetUserName=‹first›.‹word› | TargetDomainName=‹domain› | TargetSid=‹sid›
4738 er-4738-mail: SubjectUserName=EXCH0‹n›$ | TargetUserName=‹user› | TargetDomainName=‹domain› | DisplayName=‹Word› ‹first› | UserAccountControl=- | PasswordLastSet=-
4740 er-4740: +machine | TargetUserName=‹user› | TargetDomainName=DESKTOP-‹letters8› | TargetSid=‹sid›
4741 er-4741-join: SubjectUserName=svc_«join¦mdt¦autopilot» | TargetUserName=«LT¦PC¦WS»-‹pid›$ | TargetDomainName=‹domain› | SamAccountName=PC-‹pid›$ | UserAccountControl=%%2087 | DnsHostName=pc-‹pid›.‹fqdn› | ServicePrincipalNames=HOST/PC-‹pid› RestrictedKrbHost/PC-‹pid›
4742 er-4742-self: SubjectUserName=‹server›$ | TargetUserName=‹server›$ | PasswordLastSet=‹time› | ServicePrincipalNames=- | UserAccountControl=-
4767 er-4767: SubjectUserName=helpdesk_‹first› | TargetUserName=‹user› | TargetDomainName=‹domain›
4768 er-4768-health: TargetUserName=HealthMailbox‹hash› | ServiceName=krbtgt | TicketEncryptionType=0x12 | Status=0x0 | IpAddress=::ffff:‹ip›
4768 er-4768-expired: TargetUserName=‹user› | ServiceName=krbtgt/‹fqdn› | Status=0x17 | TicketOptions=0x40810010 | PreAuthType=-
4769 er-4769-services: TargetUserName=‹user›@‹fqdn› | ServiceName=«EXCH0‹n›$¦svc_sharepoint¦SQL0‹n›$¦FS0‹n›$» | TicketOptions=0x40810000 | TicketEncryptionType=0x12 | Status=0x0 | TransmittedServices=«-¦svc_sharepoint@‹fqdn›»
4797 er-4797: +subject | Workstation=‹server› | TargetUserName=«Administrator¦Guest¦DefaultAccount¦WDAGUtilityAccount» | TargetDomainName=‹server›
4798 er-4798-system: +system | TargetUserName=«Administrator¦DefaultAccount¦‹first›» | CallerProcessName=«‹s32›\LogonUI.exe¦‹s32›\CompatTelRunner.exe¦C:\Windows\ImmersiveControlPanel\SystemSettings.exe¦C:\Packages\Plugins\Microsoft.Compute.VMAccessAgent\2.4.‹n›\bin\JsonVMAccessExtension.exe»
4799 er-4799-system: +system | TargetUserName=«Administrators¦Backup Operators¦Hyper-V Administrators» | TargetSid=S-1-5-32-«544¦551¦578» | CallerProcessName=«‹svchost›¦‹s32›\VSSVC.exe¦C:\WindowsAzure\GuestAgent_2.7.‹pid›.‹pid›\GuestAgent\WindowsAzureGuestAgent.exe¦‹s32›\taskhostw.exe»
4904,4905 er-4904: +system | AuditSourceName=«VSSAudit¦ServiceModel 4.0.0.0¦MSSQLSERVER$AUDIT¦AD FS Auditing» | EventSourceId=0x‹pid› | ProcessName=«‹s32›\VSSVC.exe¦‹s32›\inetsrv\w3wp.exe»
4932,4933 er-4932: DestinationDRA=CN=NTDS Settings,CN=DC0‹n›,CN=Servers,CN=‹Word›,CN=Sites,CN=Configuration,‹dn› | SourceDRA=CN=NTDS Settings,CN=DC02,CN=Servers,CN=‹Word›,CN=Sites,CN=Configuration,‹dn› | NamingContext=«CN=Configuration,‹dn›¦DC=ForestDnsZones,‹dn›» | Options=«19¦2147483733» | SessionID=‹pid› | StartUSN=‹pid›
4935 er-4935: ReplicationEvent=1 | AuditStatusCode=«8524¦1722» | ReplicationStatusCode=8446
4944,4945,4956 er-4944: GroupPolicyApplied=«No¦Yes» | Profile=«Public¦Domain» | OperationMode=On | RuleName=«Core Networking - DHCP (DHCP-In)¦File and Printer Sharing (SMB-In)¦Windows Remote Management (HTTP-In)» | RuleId=CoreNet-DHCP-In
4946,4947,4948 er-4946: ProfileChanged=All | RuleName=«Microsoft Edge (mDNS-In)¦Microsoft Teams¦Zoom Video Meeting¦Cortana¦Xbox Game Bar» | RuleId={‹guid›}
4957 er-4957: RuleId=«CoreNet-IPHTTPS-In¦CoreNet-Teredo-In¦WMI-RPCSS-In» | RuleName=Core Networking - «IPHTTPS¦Teredo» (TCP-In) | RuleAttr=Local Port
5059 er-5059-user: +system | ProviderName=Microsoft Software Key Storage Provider | AlgorithmName=ECDSA_P256 | KeyName=Microsoft Connected Devices Platform device certificate | KeyType=%%2500 | Operation=%%2464 | ReturnCode=0x0
5136,5137 er-5136-dns: SubjectUserName=‹server›$ | ObjectDN=DC=‹word›-‹n›,DC=‹fqdn›,cn=MicrosoftDNS,DC=DomainDnsZones,‹dn› | ObjectClass=dnsNode | AttributeLDAPDisplayName=«dnsRecord¦dNSTombstoned» | OperationType=%%1467«4¦5»
5136 er-5136-exch: SubjectUserName=EXCH0‹n›$ | ObjectDN=CN=DB0‹n›,CN=Databases,CN=Exchange Administrative Group (FYDIBOHF23SPDLT),CN=Administrative Groups,CN=‹Word›,CN=Microsoft Exchange,CN=Services,CN=Configuration,‹dn› | ObjectClass=msExchPrivateMDB | AttributeLDAPDisplayName=msExch«DatabaseBeingRestored¦ActivationPreference» | OperationType=%%14674
5140 er-5140-share: +machine | ShareName=\\*\«SYSVOL¦IPC$¦NETLOGON» | ShareLocalPath=«\??\C:\Windows\SYSVOL\sysvol¦» | IpAddress=‹ip› | AccessMask=0x1
5142,5143 er-5142-share: +subject | ShareName=\\*\«‹project›¦‹Word›-Scans¦print$» | ShareLocalPath=«D:\Shares\‹project›¦C:\Windows\system32\spool\drivers» | MaxUsers=0xffffffff
5379 er-5379-app: +subject | TargetName=«MicrosoftAccount:user=‹first›@outlook.com¦OneDrive Cached Credential¦git:https://github.com¦Adobe App Info (‹hash›)¦WindowsLive:(cert):name=‹hash›;serviceuri=*» | Type=0 | CountOfCredentialsReturned=«0¦1» | ReadOperation=%%8100 | ReturnCode=3221226021
5382 er-5382: +subject | SchemaFriendlyName=«NGC Local Accoount Logon Vault Credential¦Windows Web Password Credential» | Resource=NGC Local Accoount Logon Vault Resource | Flags=0 | ReturnCode=1168
5447,5449,5441,5440 er-5447: UserSid=S-1-5-19 | UserName=NT AUTHORITY\LOCAL SERVICE | ProviderName=Microsoft Corporation | ChangeType=%%1638«4¦5» | FilterName=«Port Scanning Prevention Filter¦Query User¦Boot Time Filter¦‹Word› VPN» | LayerName=«Inbound Transport v4 Discard Layer¦ALE Connect v6 Layer»
5154,5156 er-5156-services: Application=\device\harddiskvolume‹n›\«windows\system32\«dns¦dfsrs¦vmms¦spoolsv¦inetsrv\inetinfo».exe¦program files\microsoft\exchange server\v15\bin\edgetransport.exe¦program files\citrix\virtual desktop agent\brokeragent.exe» | SourcePort=«53¦25¦80¦‹pid›» | Protocol=«6¦17» | LayerName=%%146«08¦10¦11»
6272,6278 er-6272: SubjectUserName=«host/pc-‹pid›.‹fqdn›¦‹user›» | NASIPv4Address=10.‹n›.‹n›.‹n› | ClientName=«WLC-‹n›¦SW-‹Word›-‹n›» | NASPortType=«Wireless - IEEE 802.11¦Ethernet» | NetworkPolicyName=‹Word› 802.1X | AuthenticationType=«PEAP¦EAP» | EAPType=Microsoft: Secured password (EAP-MSCHAP v2)
6273 er-6273: SubjectUserName=host/lt-‹pid›.‹fqdn› | ClientName=AP-‹Word›-‹n› | NetworkPolicyName=- | ReasonCode=«16¦23¦65» | Reason=An error occurred during the Network Policy Server use of the Extensible Authentication Protocol (EAP).
6416 er-6416: +system | DeviceId=«USB\VID_0781&PID_5581\‹hash›¦SWD\PRINTENUM\{‹guid›}¦DISPLAY\DELA0‹n›\5&‹pid›» | DeviceDescription=«USB Mass Storage Device¦‹Word› MFP¦Generic PnP Monitor» | ClassName=«USB¦PrintQueue¦Monitor»
6281,5038 er-5038: param1=\Device\HarddiskVolume‹n›\Windows\System32\«drivers\‹name›.sys¦guard64.dll¦sysfer.dll»
@ Microsoft-Windows-Sysmon | Microsoft-Windows-Sysmon/Operational
5 er-s5: +process | Image=«‹agent›¦‹app›¦‹s32›\«wermgr¦SearchFilterHost¦TSTheme¦dllhost».exe» | +user
2 er-s2: +process | Image=«‹local›\Microsoft\OneDrive\OneDrive.exe¦C:\Program Files\Google\Chrome\Application\chrome.exe¦C:\Program Files\7-Zip\7zG.exe¦‹installer›» | TargetFilename=«C:\Users\‹user›\OneDrive\‹Word›.docx¦‹local›\Google\Chrome\User Data\Default\Extensions\‹hash›\manifest.json¦C:\Users\‹user›\Downloads\‹word›\readme.txt» | CreationUtcTime=2019-0‹n›-12 10:11:12.000
9 er-s9: +process | Image=«System¦‹s32›\«svchost¦defrag¦vds¦SearchIndexer¦wbengine».exe¦‹backup›» | Device=\Device\HarddiskVolume‹n›
14 er-s14: EventType=RenameKey | +process | Image=«‹s32›\msiexec.exe¦C:\Windows\servicing\TrustedInstaller.exe» | TargetObject=HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Component Based Servicing\«Packages\Package_‹n›¦SessionsPending» | NewName=HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Component Based Servicing\PackageIndex
15 er-s15: +process | Image=«C:\Program Files\Google\Chrome\Application\chrome.exe¦C:\Program Files\Mozilla Firefox\firefox.exe» | TargetFilename=C:\Users\‹user›\Downloads\«‹Word›-‹n›.pdf¦‹Word› ‹word›.docx»:Zone.Identifier | Hash=SHA256=‹hash›‹hash› | Contents=[ZoneTransfer] ZoneId=3 HostUrl=https://www.‹fqdn›/‹word›.pdf
23,26 er-s23: +process | +user | Image=«C:\Program Files (x86)\Google\Update\GoogleUpdate.exe¦‹local›\Microsoft\OneDrive\OneDriveSetup.exe¦C:\Windows\CCM\CcmExec.exe» | TargetFilename=«C:\Windows\SystemTemp\‹hash›\‹Word›.exe¦‹local›\Microsoft\OneDrive\2‹n›.‹pid›\‹name›.dll¦C:\Windows\ccmcache\‹n›\‹Word›.msi» | IsExecutable=true | Archived=true
25 er-s25: +process | Image=«C:\Program Files\Google\Chrome\Application\chrome.exe¦C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe» | Type=Image is replaced
29 er-s29: +process | Image=«‹s32›\msiexec.exe¦‹svchost›¦C:\Windows\WinSxS\amd64_x_‹hash›\TiWorker.exe¦C:\ProgramData\chocolatey\choco.exe» | TargetFilename=«C:\Program Files\‹Word›\‹name›.exe¦C:\Windows\WinSxS\Temp\InFlight\‹hash›\‹name›.dll» | Hashes=SHA256=‹hash›‹hash›
@ Service Control Manager | System
7000,7009,7011 er-scm-fail: param1=«‹Word› Agent¦Google Update Service (gupdate)¦Dell SupportAssist¦Net.Tcp Listener Adapter» | param2=«%%1053¦30000¦%%2»
7001 er-scm-dep: param1=«SQL Server Agent (MSSQLSERVER)¦Microsoft Exchange Transport¦Net.Pipe Listener Adapter» | param2=«SQL Server (MSSQLSERVER)¦Microsoft Exchange Active Directory Topology» | param3=%%1068
7040 er-scm-mode: param1=«Background Intelligent Transfer Service¦Windows Modules Installer¦Microsoft Office Click-to-Run Service» | param2=«demand start¦auto start» | param3=«auto start¦demand start» | param4=«BITS¦TrustedInstaller¦ClickToRunSvc»
7045 er-scm-new: ServiceName=TeamViewer | ImagePath="C:\Program Files«¦ (x86)»\TeamViewer\TeamViewer_Service.exe" | ServiceType=user mode service | StartType=auto start | AccountName=LocalSystem
7045 er-scm-citrix: ServiceName=Citrix Desktop Service | ImagePath="C:\Program Files\Citrix\Virtual Desktop Agent\BrokerAgent.exe" | ServiceType=user mode service | StartType=auto start | AccountName=NT AUTHORITY\NetworkService
@ Microsoft-Windows-Kernel-General | System
12,13,16,20,24 er-kernel: StopTime=‹time› | BootMode=0 | HiveName=«\??\C:\Users\‹user›\AppData\Local\Packages\Microsoft.Windows.Search_cw5n1h2txyewy\Settings\settings.dat¦\SystemRoot\System32\Config\DRIVERS» | KeysUpdated=‹pid› | DirtyPages=‹n›
@ Microsoft-Windows-GroupPolicy | System
1500,1501,1502,1503,1129,1085 er-gp-system: SupportInfo1=1 | SupportInfo2=‹pid› | ProcessingMode=0 | ProcessingTimeInMilliseconds=‹pid› | DCName=\\DC0‹n›.‹fqdn› | NumberOfGroupPolicyObjects=‹n›
@ Microsoft-Windows-GroupPolicy | Microsoft-Windows-GroupPolicy/Operational
4016,5016,5312,5326,5327,8001 er-gp-op: CSEElaspedTimeInMilliSeconds=‹pid› | ErrorCode=0 | CSEExtensionName=«Group Policy Drive Maps¦Security¦Registry¦Group Policy Printers¦Audit Policy Configuration» | CSEExtensionId={‹guid›} | DescriptionString=‹Word› Workstations
@ Microsoft-Windows-Time-Service | System
35,37,47,129,158 er-time: TimeSource=«dc0‹n›.‹fqdn› (ntp.d:0.0.0.0:123->10.‹n›.‹n›.‹n›:123)¦VM IC Time Synchronization Provider¦time.windows.com,0x8» | ErrorMessage=0x0
@ NETLOGON | System
5719,5783,5807,5722 er-netlogon: ~ ‹domain› | «%%1311¦‹n›¦\\DC0‹n›.‹fqdn›» | C000005E
@ Microsoft-Windows-DistributedCOM | System
10016 er-dcom-16: param1=«application-specific¦machine-default» | param2=Local | param3=«Activation¦Launch» | param4={«2593F8B9-4EAF-457C-B68A-50F6B8EA6B54¦D63B10C5-BB46-4990-A94F-E40B9D520160¦C2F03A33-21F5-47FA-B4BB-156362A2F239»} | param6=NT AUTHORITY | param7=«LOCAL SERVICE¦SYSTEM» | param9=LocalHost (Using LRPC)
10028 er-dcom-28: param1=«‹server›.‹fqdn›¦prn-‹word›» | param2=‹pid› | param3=C:\Program Files\«‹Word›\‹Word›Monitor¦VMware\VMware View\Agent\bin\wsnm».exe
@ Schannel | System
36874,36887,36871,36880 er-schannel: AlertDesc=«70¦40¦49¦46» | ErrorState=120‹n› | Protocol=TLS 1.2 | Type=«server¦client»
@ Microsoft-Windows-DNS-Client | System
1014,8016 er-dnsclient-sys: QueryName=«wpad¦dc0‹n›.‹fqdn›¦settings-win.data.microsoft.com» | AddressLength=128 | Address=‹hash› | AdapterName={‹guid›} | HostName=‹server›
@ EventLog | System
6005,6006,6009,6013,6008 er-eventlog: ~ «‹pid›¦10.00.¦» | «60¦Multiprocessor Free¦» | «0 W. Europe Standard Time¦17763»
@ volmgr | System
46,161,162 er-volmgr: ~ \Device\HarddiskVolume‹n› | «Crash dump initialization failed!¦»
@ BTHUSB | System
16,17,18 er-bthusb: ~ \Driver\BTHUSB | ‹hash›
@ disk | System
7,11,51,153,158 er-disk: ~ \Device\Harddisk‹n›\DR‹n› | «0x‹pid›¦‹n›» | Port-‹n›
@ Microsoft-Windows-WindowsUpdateClient | System
19,43,44,20 er-wu: updateTitle=«Security Intelligence Update for Microsoft Defender Antivirus - KB2267602 (Version 1.3‹n›.‹pid›.0)¦2024-0‹n› Cumulative Update for Windows Server 2019 (1809) for x64-based Systems (KB50‹pid›)¦9WZDNCRFJ3Q2-MICROSOFT.BINGWEATHER» | updateGuid={‹guid›} | updateRevisionNumber=‹n› | serviceGuid={‹guid›}
@ MsiInstaller | Application
1033,1034,1035,1038,1040,1042,11707,11728 er-msi: ~ «Microsoft Teams Meeting Add-in for Microsoft Office¦7-Zip 23.01 (x64 edition)¦VMware Tools¦Python 3.11.‹n› pip Bootstrap (64-bit)¦Citrix Virtual Delivery Agent» | ‹ver› | 1033 | 0
@ VSS | Application
8224,8194,12289,8193 er-vss: ~ «IVssWriterCallback¦Routine details Error calling a routine on a Shadow Copy Provider¦The VSS service is shutting down due to idle timeout.» | 0x8«0070005¦0042308», Access is denied. | Operation: Gathering Writer Data Writer Name: System Writer
@ ESENT | Application
102,103,105,300,301,302,326,327,642 er-esent: ~ «svchost¦SearchIndexer¦taskhostw¦wuaueng.dll¦Catalog Database» | ‹pid›,D,50 | «SRUJet: ¦Windows: ¦TILEREPOSITORYS-1-5-18: » | «C:\Windows\system32\SRU\SRU.log¦C:\ProgramData\Microsoft\Search\Data\Applications\Windows\Windows.edb¦C:\Windows\SoftwareDistribution\DataStore\DataStore.edb»
@ Microsoft-Windows-Security-SPP | Application
900,902,903,1003,8198,16384,16394,1066 er-spp: ~ «2‹pid›-0‹n›-14T08:‹n›:00Z¦RulesEngine» | hr=0x8007139F | 55c92734-d682-4d71-983e-d6ec3f16059f
@ Application Error | Application
1000 er-apperror: ~ «OUTLOOK.EXE¦Teams.exe¦spoolsv.exe¦w3wp.exe¦noderunner.exe¦BrokerAgent.exe» | ‹ver› | ‹hex› | «KERNELBASE.dll¦ntdll.dll¦mso20win32client.dll» | c0000«005¦374¦409» | 000000000003‹pid›
@ .NET Runtime | Application
1022,1023,1025,1026 er-netruntime: ~ Application: ‹Word›.«Service¦Agent¦Web».exe Framework Version: v4.0.30319 Description: The process was terminated due to an unhandled exception. Exception Info: System.«NullReferenceException¦Net.Sockets.SocketException¦IO.IOException»
@ MSSQLSERVER | Application
17137,18264,18265,17890,833,1479 er-mssql: ~ ‹project› | 2024/0‹n›/12(01:00:00) | ‹pid› | D:\MSSQL\DATA\‹project›.mdf
18456 er-mssql-login: ~ ‹domain›\svc_‹word› | Reason: Failed to open the explicitly specified database '‹project›'. | [CLIENT: ‹ip›]
@ Outlook | Application
45,63,25,27 er-outlook: ~ «Outlook loaded the following add-in(s): Name: Microsoft Teams Meeting Add-in for Microsoft Office ProgID: TeamsAddin.FastConnect¦The Exchange web service request GetAppManifests succeeded.» | ‹first›@‹fqdn›
@ Microsoft-Windows-Winlogon | Application
4101,6000,6003,6005 er-winlogon: ~ «SessionEnv¦GPClient¦Profiles¦TermSrv¦TrustedInstaller» | «‹n›¦CreateSession»
@ SecurityCenter | Application
1,15,17 er-wsc: ~ «Windows Defender¦CrowdStrike Falcon Sensor¦Sophos Intercept X» | SECURITY_PRODUCT_STATE_«ON¦SNOOZED»
@ Microsoft-Windows-PowerShell | Microsoft-Windows-PowerShell/Operational
40961,40962,53504 er-ps-start: param1=‹pid› | param2=DefaultAppDomain
@ Microsoft-Windows-WMI-Activity | Microsoft-Windows-WMI-Activity/Operational
5857 er-wmi-57: ProviderName=«MSFT_PrinterConfiguration¦SqlServerWmi¦WebAdministration¦DSCCore¦VMware VMStats Provider» | Code=0x0 | HostProcess=wmiprvse.exe | ProviderPath=%SystemRoot%\System32\wbem\‹word›.dll
@ Microsoft-Windows-Bits-Client | Microsoft-Windows-Bits-Client/Operational
3,4,59,60,61 er-bits: jobTitle=«Microsoft Edge Component Updater¦CCMDTS Job¦Font Download¦WU Client Download¦Adobe Flash Player Update» | url=«http://sccm-mp‹n›.‹fqdn›:80/SMS_DP_SMSPKG$/‹letters8›/‹Word›.msi¦http://msedge.b.tlu.dl.delivery.mp.microsoft.com/filestreamingservice/files/‹guid›¦https://fs.microsoft.com/fs/windows/config.json» | jobOwner=«NT AUTHORITY\SYSTEM¦‹domain›\‹user›» | processPath=«C:\Windows\CCM\CcmExec.exe¦‹svchost›» | hr=0
@ Microsoft-Windows-TerminalServices-LocalSessionManager | Microsoft-Windows-TerminalServices-LocalSessionManager/Operational
21,22,23,24,25,40,41,42 er-tslsm: User=‹domain›\‹user› | SessionID=‹n› | Address=«LOCAL¦10.‹n›.‹n›.‹n›» | Reason=«0¦5¦12»
@ Microsoft-Windows-SMBClient | Microsoft-Windows-SmbClient/Connectivity
30800,30803,30804,30805,30806,30807,30808 er-smbclient: ServerName=\«FS0‹n›.‹fqdn›¦DC0‹n›» | ShareName=\‹server›\‹project› | Status=0xc000«00b5¦00be¦020c» | InstanceName=\Device\LanmanRedirector
@ Microsoft-Windows-SMBServer | Microsoft-Windows-SMBServer/Operational
1010,1012,1023,1024,1031 er-smbserver: EndpointName=\Device\NetBT_Tcpip_{‹guid›} | TransportName=\Device\NetBT_Tcpip_{‹guid›} | ShareName=‹project› | Path=D:\Shares\‹project›
@ Microsoft-Windows-Windows Defender | Microsoft-Windows-Windows Defender/Operational
1000,1001,1002,1150,1151,2000,2002,2010,2014 er-defender: Product Name=«Microsoft Defender Antivirus¦Windows Defender Antivirus» | Product Version=4.18.2‹pid›.‹n› | Current security intelligence Version=1.3‹n›.‹pid›.0 | Scan Type=Antimalware | Scan Parameters=Quick Scan
@ Microsoft-Windows-AppXDeploymentServer | Microsoft-Windows-AppXDeploymentServer/Operational
400,401,404,603,607,613,658,819,5215 er-appx: DeploymentOperation=«9¦6¦3» | PackageFullName=Microsoft.«WindowsStore¦DesktopAppInstaller¦XboxGamingOverlay¦Windows.Photos¦VP9VideoExtensions»_1‹n›.‹pid›.0.0_x64__8wekyb3d8bbwe | ErrorCode=«0x0¦0x80073d02»
@ Microsoft-Windows-CodeIntegrity | Microsoft-Windows-CodeIntegrity/Operational
3033,3085,3089 er-ci: FileNameBuffer=\Device\HarddiskVolume‹n›\Program Files\«VMware\VMware Tools\vmtools.dll¦Bonjour\mdnsNSP.dll¦Citrix\ICAService\mfaphook64.dll» | ProcessNameBuffer=\Device\HarddiskVolume‹n›\«Windows\System32\svchost.exe¦Program Files\Google\Chrome\Application\chrome.exe» | RequestedPolicy=«8¦12»
@ Microsoft-Windows-Kernel-PnP | Microsoft-Windows-Kernel-PnP/Configuration
400,410,411,420,430 er-pnp: DeviceInstanceId=«SWD\PRINTENUM\{‹guid›}¦VMBUS\{‹guid›}¦USB\VID_0E0F&PID_0003\‹hash›¦PCI\VEN_15AD&DEV_07B0» | DriverName=«oem‹n›.inf¦wvid.inf¦printqueue.inf» | ClassGuid={‹guid›} | Status=0x«0¦c0000493»
@ Microsoft-Windows-CAPI2 | Microsoft-Windows-CAPI2/Operational
4097,4098,4112,513 er-capi2: SubjectName=«CN=DigiCert Trusted Root G4¦CN=Microsoft Root Certificate Authority 2011¦CN=ISRG Root X1» | Sha1Thumbprint=‹hash› | Details=AddLegacyDriverFiles: Unable to back up image of binary Microsoft Link-Layer Discovery Protocol.
@ Microsoft-Windows-Shell-Core | Microsoft-Windows-Shell-Core/Operational
9705,9706,9707,9708,62407 er-shellcore: Command=«C:\Windows\System32\SecurityHealthSystray.exe¦"C:\Program Files\VMware\VMware Tools\vmtoolsd.exe" -n vmusr¦"‹local›\Microsoft\OneDrive\OneDrive.exe" /background¦‹local›\Microsoft\Teams\Update.exe --processStart "Teams.exe"» | PID=‹pid›
@ Microsoft-Windows-PrintService | Microsoft-Windows-PrintService/Operational
307,801,805,842,310 er-print: Param1=‹n› | Param2=Print Document | Param3=‹user› | Param4=\\PC-‹pid› | Param5=‹Word› MFP | Param6=10.‹n›.‹n›.‹n› | Param7=‹pid›
@ Microsoft-Windows-WinRM | Microsoft-Windows-WinRM/Operational
6,8,15,16,33,91,142,161,169,193 er-winrm: operationName=«CreateShell¦Enumeration¦Get¦SignalShell» | resourceUri=http://schemas.microsoft.com/«wbem/wsman/1/windows/shell/cmd¦powershell/Microsoft.PowerShell» | username=«LAB\vagrant¦‹domain›\svc_ansible» | authenticationMechanism=«Basic¦NTLM¦Kerberos»
@ Microsoft-Windows-Windows Firewall With Advanced Security | Microsoft-Windows-Windows Firewall With Advanced Security/Firewall
2004,2005,2006,2097 er-fw: RuleName=«Microsoft Teams¦Zoom Video Meeting¦Microsoft Edge (mDNS-In)¦Desktop App Web Viewer¦Google Chrome (mDNS-In)» | ApplicationPath=«C:\Program Files\Google\Chrome\Application\chrome.exe¦‹local›\Microsoft\Teams\current\Teams.exe¦System» | Direction=1 | ModifyingApplication=«‹svchost›¦C:\Program Files\Google\Chrome\Application\1‹n›.0.‹pid›.‹n›\Installer\setup.exe»
2010,2011 er-fw-net: InterfaceGuid={‹guid›} | InterfaceName=«Ethernet0¦Wi-Fi¦vEthernet (Default Switch)» | OldProfile=«1¦4» | NewProfile=«2¦1»
@ Microsoft-Windows-AppLocker | Microsoft-Windows-AppLocker/EXE and DLL
8002 er-applocker: PolicyName=EXE | RuleName=(Default Rule) All files located in the «Program Files¦Windows» folder | FilePath=«%PROGRAMFILES%\CITRIX\ICASERVICE\CTXGFX.EXE¦%SYSTEM32%\TASKHOSTW.EXE¦%PROGRAMFILES%\MICROSOFT OFFICE\ROOT\OFFICE16\WINWORD.EXE» | TargetUser=‹sid› | FileHash=‹hash›
@ Microsoft-Windows-User Profiles Service | Microsoft-Windows-User Profile Service/Operational
1,2,3,4,5,67 er-ups: Logon type=«Regular¦Roaming» | Local profile location=C:\Users\‹user› | File=C:\Users\‹user›\ntuser.dat | Key=‹sid›_Classes
@ Microsoft-Windows-Diagnostics-Performance | Microsoft-Windows-Diagnostics-Performance/Operational
100,101,103,200,203 er-diagperf: BootTime=‹pid›‹n› | Name=«MsMpEng.exe¦CcmExec.exe¦VMware Tools¦Explorer.EXE» | TotalTime=‹pid› | DegradationTime=‹pid› | Path=C:\Windows\CCM
@ Microsoft-Windows-WLAN-AutoConfig | Microsoft-Windows-WLAN-AutoConfig/Operational
8001,8003,11001,11004,11010,12013 er-wlan: Adapter=Intel(R) Wi-Fi 6 AX20‹n› 160MHz | SSID=«‹Word›-Corp¦eduroam¦FRITZ!Box ‹pid›» | AuthenticationAlgorithm=WPA2-«Enterprise¦Personal» | Reason=The network is disconnected by the user.
@ Microsoft-Windows-NTLM | Microsoft-Windows-NTLM/Operational
8001,8003,4020 er-ntlm: TargetName=«HTTP/‹server›.‹fqdn›¦cifs/10.‹n›.‹n›.‹n›» | UserName=‹user› | DomainName=‹domain› | ProcessName=«System¦OUTLOOK.EXE¦‹svchost›» | WorkstationName=PC-‹pid›
@ Microsoft-Windows-DriverFrameworks-UserMode | Microsoft-Windows-DriverFrameworks-UserMode/Operational
2003,2004,2010,2100,2101,2102 er-umdf: LifetimeId={‹guid›} | InstanceId=«SWD\WPDBUSENUM\{‹guid›}¦USB\VID_04F3&PID_2B7C\‹hash›» | Status=0x0
"""
RECORDED_COMMANDS = parse_templates(
    r"""
er-line-reg-office cmd: reg add "HKCU\Software\Microsoft\Office\16.0\«Outlook\Preferences" /v DelegateSentItemsStyle¦Common\Graphics" /v DisableHardwareAcceleration¦Word\Options" /v DisableBootToOfficeStart» /t REG_DWORD /d 1 /f
er-line-reg-teams cmd: reg add HKLM\SOFTWARE\Microsoft\Teams /v IsWVDEnvironment /t REG_DWORD /d 1 /f
er-line-reg-fslogix cmd: reg add HKLM\SOFTWARE\FSLogix\Profiles /v «Enabled /t REG_DWORD /d 1¦VHDLocations /t REG_MULTI_SZ /d \\‹server›\fslogix$¦SizeInMBs /t REG_DWORD /d 30000» /f
er-line-reg-odbc cmd: reg import "\\‹server›\‹project›$\«odbc¦‹word›_settings¦printers».reg"
er-line-reg-java cmd: reg add "HKLM\SOFTWARE\JavaSoft\Java Update\Policy" /v «EnableJavaUpdate¦NotifyDownload» /t REG_DWORD /d 0 /f /reg:32
er-line-reg-wu cmd: reg add HKLM\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate /v «WUServer¦WUStatusServer» /t REG_SZ /d http://wsus.‹fqdn›:8530 /f
er-line-reg-onedrive cmd: reg add HKLM\SOFTWARE\Policies\Microsoft\OneDrive /v «SilentAccountConfig¦FilesOnDemandEnabled¦KFMBlockOptOut» /t REG_DWORD /d 1 /f
er-line-reg-tcp cmd: reg add HKLM\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters /v «MaxUserPort /t REG_DWORD /d 65534¦TcpTimedWaitDelay /t REG_DWORD /d 30» /f
er-line-reg-explorer cmd: reg add HKCU\Software\Microsoft\Windows\CurrentVersion\Explorer\Advanced /v «HideFileExt¦LaunchTo¦TaskbarAl¦ShowTaskViewButton» /t REG_DWORD /d «0¦1» /f
er-line-reg-delete cmd: reg delete "HKCU\Software\«‹Word›\RecentFiles¦Microsoft\Office\16.0\Outlook\Search¦Citrix\Receiver\CtxAccount»" /f
er-line-reg-crash cmd: reg add HKLM\SYSTEM\CurrentControlSet\Control\CrashControl /v «CrashDumpEnabled /t REG_DWORD /d 7¦AutoReboot /t REG_DWORD /d 1» /f
er-line-sch-veeam cmd: schtasks /run /tn "«Veeam Config Backup¦‹Word› Nightly Export¦\Microsoft\Windows\Servicing\StartComponentCleanup»"
er-line-sch-choco cmd: schtasks /create /tn "choco-upgrade" /tr "C:\ProgramData\chocolatey\choco.exe upgrade all -y" /sc weekly /d «TUE¦SUN» /st 03:00 /ru SYSTEM /f
er-line-sch-acme cmd: schtasks /change /tn "win-acme renew (acme-v02.api.letsencrypt.org)" /st 0‹n›:00
er-line-sch-edge cmd: schtasks /end /tn "MicrosoftEdgeUpdateTaskMachineUA"
er-line-sch-adobe cmd: schtasks.exe /change /tn "Adobe Acrobat Update Task" /disable
er-line-sc-mssql cmd: sc config «SQLBrowser start= auto¦SQLSERVERAGENT start= delayed-auto¦MSSQLSERVER depend= RpcSs»
er-line-sc-vmtools cmd: sc «start VMTools¦config VMTools start= auto¦failure VMTools reset= 86400 actions= restart/60000»
er-line-sc-gupdate cmd: sc config «gupdate¦gupdatem¦edgeupdate» start= demand
er-line-sc-tomcat cmd: sc.exe config Tomcat9 start= delayed-auto obj= "NT AUTHORITY\LocalService"
er-line-sc-sdset cmd: sc sdset ‹Word›Agent D:(A;;CCLCSWRPWPDTLOCRRC;;;SY)(A;;CCDCLCSWRPWPDTLOCRSDRCWDWO;;;BA)(A;;CCLCSWLOCRRC;;;IU)(A;;CCLCSWLOCRRC;;;SU)
er-line-net-restart cmd: net stop MSExchangeTransport & net start MSExchangeTransport
er-line-net-iis cmd: net stop was /y && net start w3svc
er-line-net-citrix cmd: net start "Citrix «Desktop Service¦Print Manager Service¦Profile Management»"
er-line-netuse-logon cmd: net use «H: \\‹server›\home$\%USERNAME%¦P: \\‹server›\‹project› /persistent:no» >nul
er-line-netuse-del cmd: net use «H:¦P:¦*» /delete /y
er-line-netsh-vpn cmd: netsh interface ipv4 set «subinterface "Ethernet 3" mtu=1400 store=persistent¦interface "Cisco AnyConnect" metric=1»
er-line-netsh-openvpn cmd: netsh interface ip set dns ‹n› static ‹ip› validate=no
er-line-netsh-dns cmd: netsh interface ip set address name="Ethernet0" static 10.‹n›.‹n›.‹n› 255.255.255.0 10.‹n›.‹n›.1
er-line-netsh-urlacl cmd: netsh http add urlacl url=http://+:80«80¦81»/‹word›/ user="NT AUTHORITY\NETWORK SERVICE"
er-line-netsh-sslcert cmd: netsh http add sslcert ipport=0.0.0.0:443 certhash=‹hash› appid={‹guid›} certstorename=MY
er-line-netsh-wlan cmd: netsh wlan add profile filename="\\‹server›\‹project›\‹Word›-Corp.xml" user=all
er-line-netsh-sql cmd: netsh advfirewall firewall add rule name="SQL Server «AG endpoint" dir=in action=allow protocol=TCP localport=5022¦Browser" dir=in action=allow protocol=UDP localport=1434» profile=domain
er-line-netsh-rss cmd: netsh int tcp set global «autotuninglevel=normal¦rss=enabled¦ecncapability=disabled»
er-line-ps-wuservice powershell: Get-Service wuauserv,bits | Restart-Service -Force
er-line-ps-appx powershell: Add-AppxPackage -Path \\‹server›\‹project›\‹Word›.msixbundle -DependencyPath \\‹server›\‹project›\Microsoft.VCLibs.x64.14.00.appx
er-line-ps-feature powershell: Install-WindowsFeature -Name «FS-FileServer,FS-Data-Deduplication¦Print-Services¦RDS-RD-Server¦Web-Server» -IncludeManagementTools
er-line-ps-dedup powershell: Start-DedupJob -Volume E: -Type «Optimization¦GarbageCollection» -Priority Low
er-line-ps-exrestart powershell: Set-ServerComponentState EXCH0‹n› -Component HubTransport -State «Draining¦Active» -Requester Maintenance
er-line-ps-rdsdrain powershell: Set-RDSessionHost -SessionHost rds0‹n›.‹fqdn› -NewConnectionAllowed «No¦NotUntilReboot¦Yes»
er-line-ps-citrix powershell: Add-PSSnapin Citrix*; Set-BrokerMachineMaintenanceMode -InputObject ‹domain›\CTX0‹n› -MaintenanceMode $«true¦false»
er-line-ps-hyperv powershell: Export-VM -Name ‹word›-‹n› -Path E:\VMExport
er-line-ps-dsc powershell: Start-DscConfiguration -Path C:\DSC\‹Word›Server -Wait -Force -Verbose
er-line-ps-dism powershell: Repair-WindowsImage -Online -RestoreHealth -Source \\‹server›\sxs -LimitAccess
er-line-ps-mppref powershell: Update-MpSignature -UpdateSource «MicrosoftUpdateServer¦InternalDefinitionUpdateServer»
er-line-ps-mpscan powershell: Start-MpScan -ScanType «QuickScan¦FullScan»
er-line-ps-tz powershell: Set-TimeZone -Id "«W. Europe¦Pacific¦Tokyo» Standard Time"
er-line-ps-choco powershell: «choco¦C:\ProgramData\chocolatey\bin\choco.exe» install «vscode¦git¦nodejs-lts¦openjdk17» -y --no-progress --version=1.‹n›.0
er-line-ps-gallery powershell: Install-PackageProvider -Name NuGet -MinimumVersion 2.8.5.201 -Force; Install-Module «Pester¦dbatools¦PSWindowsUpdate» -Scope AllUsers
er-line-ps-psremote powershell: Invoke-Command -ComputerName ‹server› -ScriptBlock { Restart-WebAppPool -Name '‹Word›' }
er-line-ps-eventsrc powershell: New-EventLog -LogName Application -Source '‹Word›Service' -ErrorAction SilentlyContinue
er-line-ps-unblock powershell: Unblock-File -Path D:\Scripts\‹project›\*.ps1
er-line-ps-cert powershell: Import-Certificate -FilePath \\‹server›\pki\‹Word›-IssuingCA.crl -CertStoreLocation Cert:\LocalMachine\CA
er-line-ps-gpo powershell: Backup-GPO -All -Path \\‹server›\‹project›$\GPO -Comment "weekly ‹n›"
er-line-ps-repadmin powershell: Move-ADDirectoryServerOperationMasterRole -Identity DC0‹n› -OperationMasterRole PDCEmulator
er-line-ps-smbshare powershell: New-SmbShare -Name '‹project›' -Path 'E:\Shares\‹project›' -FullAccess '‹domain›\GG_‹project›' -FolderEnumerationMode AccessBased
er-line-certutil-verify cmd: certutil -verify -urlfetch «C:\pki\‹word›.cer¦"D:\certs\‹word›.‹fqdn›.crt"»
er-line-certutil-hash cmd: certutil -hashfile «D:\iso\‹Word›_x64.iso¦C:\ProgramData\‹Word›\setup.exe» SHA256
er-line-certutil-crl cmd: certutil -«CRL¦pulse¦getreg CA\CRLPeriod¦crl republish»
er-line-bits-list cmd: bitsadmin /list /allusers«¦ /verbose»
er-line-bits-reset cmd: bitsadmin /«info ‹guid›¦getstate "CCMDTS Job"¦util /version»
er-line-msi-x cmd: msiexec«.exe¦» /x {‹guid›} /qn /norestart /l*v %TEMP%\‹word›_uninstall.log
er-line-msi-patch cmd: msiexec /p \\‹server›\‹project›\AcroRdrDCUpd2‹pid›.msp /qn REBOOT=ReallySuppress
er-line-msi-citrix cmd: "\\‹server›\citrix\x64\XenDesktop Setup\XenDesktopVDASetup.exe" /quiet /components vda /controllers "ddc0‹n›.‹fqdn›" /enable_hdx_ports /noreboot
er-line-msi-admin cmd: msiexec /a "D:\src\‹Word›.msi" /qb TARGETDIR=\\‹server›\deploy\‹Word›
er-line-setup-sql cmd: D:\setup.exe /Q /ACTION=«Install¦Patch» /IACCEPTSQLSERVERLICENSETERMS /FEATURES=SQLENGINE /INSTANCENAME=«MSSQLSERVER¦‹Word›» /UPDATEENABLED=False
er-line-setup-office cmd: \\‹server›\office\setup.exe /configure \\‹server›\office\«O365¦LTSC2021».xml
er-line-setup-exch cmd: E:\Setup.exe /IAcceptExchangeServerLicenseTerms_DiagnosticDataOFF /Mode:Upgrade /DomainController:dc0‹n›.‹fqdn›
er-line-rundll-print cmd: rundll32 printui.dll,PrintUIEntry /«ga /n"\\‹server›\‹Word›-MFP"¦dl /n "Old ‹Word›" /q¦ss /n "‹Word›" /a C:\ProgramData\printer.dat»
er-line-rundll-cpl cmd: rundll32.exe shell32.dll,Control_RunDLL «desk.cpl,,3¦mmsys.cpl,,0¦intl.cpl,,/f:"\\‹server›\‹project›\region.xml"¦hotplug.dll»
er-line-rundll-idle cmd: rundll32.exe advapi32.dll,ProcessIdleTasks
er-line-rundll-setup cmd: rundll32.exe setupapi.dll,InstallHinfSection DefaultInstall 132 C:\Drivers\«vmxnet3\vmxnet3¦‹word›\‹word›».inf
er-line-regsvr-product cmd: regsvr32 /s "C:\Program Files«¦ (x86)»\«Common Files\Crystal Decisions\2.5\bin\craxdrt¦‹Word›\‹Word›Ocx¦SAP\FrontEnd\SAPgui\sapfewut».dll"
er-line-regasm cmd: C:\Windows\Microsoft.NET\Framework64\v4.0.30319\RegAsm.exe "C:\Program Files\‹Word›\‹Word›.Interop.dll" /codebase /tlb /nologo
er-line-icacls-log cmd: icacls "C:\ProgramData\‹Word›\«logs¦cache¦data»" /grant *S-1-5-32-545:(OI)(CI)M /T /Q
er-line-icacls-inst cmd: icacls "C:\Program Files\‹Word›" /inheritance:e /grant *S-1-5-18:(OI)(CI)F /T /C
er-line-icacls-sql cmd: icacls E:\SQLBackup /grant "NT SERVICE\«MSSQLSERVER¦SQLSERVERAGENT»:(OI)(CI)F"
er-line-robocopy-user cmd: robocopy C:\Users\%USERNAME%\Documents \\‹server›\home$\%USERNAME%\Documents /E /XO /R:1 /W:1 /NFL /NDL
er-line-robocopy-iis cmd: robocopy D:\agent\_work\‹n›\drop \\web0‹n›\d$\Sites\‹project› /MIR /XD App_Data logs /NP
er-line-xcopy-build cmd: xcopy /E /Y /I /Q D:\Build\‹project›\bin\Release \\‹server›\deploy\‹project›\1.‹n›
er-line-vss-list cmd: vssadmin list «writers¦providers¦shadowstorage /on=C:»
er-line-vss-resize cmd: vssadmin resize shadowstorage /for=D: /on=D: /maxsize=15%
er-line-wbadmin-get cmd: wbadmin get «versions -backupTarget:E:¦status¦items -version:0‹n›/12/2024-21:00»
er-line-wev-size cmd: wevtutil sl «Security /ms:4194304000¦Microsoft-Windows-PowerShell/Operational /ms:1073741824 /rt:false¦"Microsoft-Windows-TaskScheduler/Operational" /e:true»
er-line-wev-query cmd: wevtutil qe «System¦Application» /q:"*[System[(Level=1 or Level=2) and TimeCreated[timediff(@SystemTime) <= 3600000]]]" /c:‹n› /rd:true /f:text
er-line-wev-gl cmd: wevtutil gl «Microsoft-Windows-Sysmon/Operational¦Security¦ForwardedEvents»
er-line-wec cmd: «wecutil qc /q¦wecutil gr ‹Word›-Forwarding¦wecutil cs \\‹server›\‹project›\subscription.xml»
er-line-curl-ci cmd: curl«.exe¦» -fsSL -H "PRIVATE-TOKEN: %CI_TOKEN%" "https://gitlab.‹fqdn›/api/v4/projects/‹n›/«pipelines¦releases»"
er-line-curl-nexus cmd: curl -u %NEXUS_USER%:%NEXUS_PASS% --upload-file target\‹word›-1.‹n›.jar https://nexus.‹fqdn›/repository/releases/‹word›-1.‹n›.jar
er-line-curl-health cmd: curl -s -o NUL -w "%{http_code}" http://localhost:80«80¦81»/«health¦actuator/health¦status»
er-line-forfiles cmd: forfiles /p D:\Logs\‹project› /s /m *.log /d -‹n› /c "cmd /c del /q @path"
er-line-gpupdate cmd: gpupdate /«force¦target:computer /force /wait:0»
er-line-repadmin cmd: repadmin /«syncall /AdeP¦replicate DC0‹n› DC02 DC=‹word›,DC=local¦kcc»
er-line-dfsr cmd: «dfsrdiag syncnow /partner:FS0‹n› /RGName:‹project› /Time:15¦dfsrdiag backlog /rgname:‹project› /rfname:‹project› /smem:FS01 /rmem:FS02¦dfsrdiag pollad»
er-line-w32tm cmd: w32tm /«resync /rediscover¦stripchart /computer:time.windows.com /samples:‹n› /dataonly»
er-line-dism cmd: dism«.exe¦» /online /«cleanup-image /startcomponentcleanup¦enable-feature /featurename:NetFx3 /all /limitaccess /source:D:\sources\sxs¦cleanup-image /scanhealth»
er-line-iisreset cmd: iisreset /«noforce¦restart¦status»
er-line-appcmd cmd: %windir%\system32\inetsrv\appcmd.exe «recycle apppool "‹Word›"¦start site "‹Word›"¦add backup nightly-‹n›»
er-line-azcmagent cmd: azcmagent connect --resource-group ‹word›-rg --tenant-id ‹guid› --location westeurope --subscription-id ‹guid›
er-line-vmtoolbox cmd: "C:\Program Files\VMware\VMware Tools\VMwareToolboxCmd.exe" «timesync enable¦disk shrink C:\¦upgrade status»
er-line-vboxmanage cmd: VBoxManage «snapshot ‹word›-‹n› take clean¦startvm ‹word›-‹n› --type headless¦modifyvm ‹word›-‹n› --memory 4096»
er-line-vagrant cmd: vagrant «up --provider=virtualbox¦provision dc¦reload win10 --provision¦snapshot save base»
er-line-packer cmd: packer build -only=«virtualbox-iso¦vmware-iso» --var-file=vars\‹word›.json windows_2019.json
er-line-slmgr cmd: cscript //nologo C:\Windows\System32\slmgr.vbs /«ato¦skms kms.‹fqdn›¦dlv»
er-line-ospp cmd: cscript "C:\Program Files\Microsoft Office\Office16\OSPP.VBS" /«act¦dstatus¦sethst:kms.‹fqdn›»
er-line-sysmon cmd: Sysmon64.exe -«accepteula -i sysmonconfig.xml¦c C:\Tools\sysmonconfig.xml»
er-line-ccm powershell: Invoke-WmiMethod -Namespace root\ccm -Class SMS_Client -Name TriggerSchedule -ArgumentList '{00000000-0000-0000-0000-000000000«021¦113¦022¦121»}'
er-line-pnputil cmd: pnputil /add-driver \\‹server›\drivers\‹word›\*.inf /subdirs /install
er-line-powercfg cmd: powercfg /«setactive 8c5e7fda-e8bf-4a96-9a85-a6e23a8c635c¦hibernate off¦change -monitor-timeout-ac 0»
er-line-diskpart cmd: diskpart /s C:\Windows\Temp\«extend_c¦format_data».txt
er-line-defrag cmd: defrag «C: /O¦D: /U /V¦/C /H /O»
er-line-mklink cmd: mklink /«D C:\inetpub\current D:\releases\‹project›-1.‹n›¦J D:\node \\?\D:\nodejs-18»
er-line-setx cmd: setx «JAVA_HOME "C:\Program Files\Eclipse Adoptium\jdk-17.0.‹n›" /M¦‹Word›_ENV production»
er-line-shutdown cmd: shutdown /r /t «300¦900» /c "‹Word› patch window" /d p:2:17
er-line-logoff cmd: «logoff ‹n› /server:rds0‹n›¦msg ‹n› /server:rds0‹n› "Maintenance at 20:00, please save your work"»
er-line-attrib cmd: attrib -r -h "\\‹server›\profiles$\‹user›\«ntuser.ini¦desktop.ini»"
er-line-compact cmd: compact /c /s:D:\Archive\‹project› /i /q /exe:lzx
er-line-msbuild cmd: msbuild ‹Word›.sln /t:«Rebuild¦Restore¦Publish» /p:Configuration=Release /m /nologo
er-line-dotnet cmd: dotnet «publish -c Release -r win-x64 --self-contained false¦ef database update¦nuget push bin\‹Word›.1.‹n›.nupkg --source ‹project›»
er-line-nssm cmd: nssm set ‹Word›Service «AppStdout C:\logs\‹word›.log¦AppDirectory D:\‹Word›¦AppRestartDelay 10000»
"""
)
RECORDED_TEMPLATES = (*parse_maker_table(_MAKER_ROWS), *parse_log_table(_TYPED_ROWS))
