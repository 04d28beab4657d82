"""What server roles and third-party products write to the Windows logs."""

from __future__ import annotations

from training.generators.everyday_rows import parse_log_table

# Field names and ids are those of the providers; every value is drawn.
SERVER_LOG_TEMPLATES = parse_log_table(
    r"""
@ Microsoft-Windows-ActiveDirectory_DomainService | Directory Service
1000,1004,1016,1394,1458,1646,1869,2886,2887,2889: ~ «‹ip›:‹pid›¦‹host›.‹fqdn›» | ‹domain›\‹user› | «0¦1» | ‹n›
1126,1308,1311,1566,1864,1865,1925,2042,2087,2088,2092: ~ CN=NTDS Settings,CN=‹server›,CN=Servers,CN=‹Word›,CN=Sites,CN=Configuration,‹dn› | ‹n› | ‹guid›._msdcs.‹fqdn› | 1722 | ‹line›
1083,1104,1174,1178,1226,1336,1455,1463,1535,1644,2041,2108,2896,2946: ~ CN=‹first›,OU=‹Word›,‹dn› | ‹pid› | subtree | ( &  (objectClass=user)  (objectCategory=person) ) | sAMAccountName,memberOf | ‹n›
700,701: ~ NTDS | ‹pid›,D,50 | NTDSA: | C:\Windows\NTDS\ntds.dit
1917,2001,2003: ~ NTDS | ‹guid› | ‹n›
@ NTDS ISAM | Directory Service
102,103,300,301,326,327,700,701: ~ NTDS | ‹pid›,D,‹n› | NTDSA: | C:\Windows\NTDS\«ntds.dit¦edb.log»
@ DFSR | DFS Replication
1002,1004,1006,1008,1206,1210,1314,2002,2010,2102,2104,4102,4104,4112,4602,4604,5002,5004,5008,5014,6102,6104,6804: ~ ‹guid› | ‹host›.‹fqdn› | Domain System Volume | \\.\C: | SYSVOL Share | C:\Windows\SYSVOL\domain | 1726 (‹line›)
@ NtFrs | File Replication Service
13501,13502,13508,13509,13516,13520: ~ ‹host›.‹fqdn› | ‹server› | c:\windows\sysvol\domain | DOMAIN SYSTEM VOLUME (SYSVOL SHARE)
@ Microsoft-Windows-DNS-Server-Service | DNS Server
2,3,4,708,769,4000,4007,4013,4015,4500,4513,5501,6702,7062,7646: ~ «‹fqdn›¦_msdcs.‹fqdn›¦DomainDnsZones.‹fqdn›» | ‹ip› | ‹n›
@ Microsoft-Windows-DNSServer | Microsoft-Windows-DNSServer/Audit
513,514,515,516,519,520,540,541,561: Type=«1¦5¦12» | NAME=«‹server›¦_ldap._tcp» | TTL=1200 | BufferSize=4 | RDATA=0x‹hash› | Zone=‹fqdn› | ZoneScope=Default | VirtualizationID=.
@ Microsoft-Windows-DHCP-Server | Microsoft-Windows-Dhcp-Server/Operational
71,74,80,81,98,100,104,108,1041,1056,1059,1063,1340,1376,20251,20292: Server=‹host›.‹fqdn› | ScopeName=[[‹ip›]‹Word›] | Reservation=‹server› | OptionName=«DNS Servers¦Router» | User=‹domain›\‹user› | PercentFull=‹n›
@ Microsoft-Windows-Kerberos-Key-Distribution-Center | System
7,11,14,16,19,27,29,32,35,37,42: Name=«krbtgt/‹fqdn›¦host/‹host›.‹fqdn›¦‹user›» | Target=‹user› | AvailableEncTypes=23  18  17 | RequestedEncTypes=18  17 | CertIssuer=‹Word› CA
@ Microsoft-Windows-Security-Kerberos | System
3,4,6,7,100: LogonSession=‹pid› | ClientRealm=‹fqdn› | ClientName=‹user› | ErrorCode=0x«7¦19¦1b¦d» | ServerRealm=‹fqdn› | ServerName=«cifs/‹server›¦krbtgt/‹fqdn›» | TargetName=cifs/‹host›.‹fqdn›
@ LsaSrv | System
6037,6038,6033,40960,40961,40968,40970,45058: ~ «cifs/‹server›¦ldap/‹host›.‹fqdn›¦‹name›.exe» | 0xc000005e | «Kerberos¦Negotiate» | ‹user›
@ NETLOGON | System
3210,5516,5719,5722,5723,5774,5781,5783,5802,5805,5807,5823: ~ ‹server› | ‹domain› | \\‹host›.‹fqdn› | ‹x› | ‹ip›
@ SAM | System
12291,12294,16644,16645,16651,16653,16937,16962,16963,16977: ~ ‹domain› | ‹n› | C:\Windows\system32\config\SAM
@ Microsoft-Windows-Directory-Services-SAM | System
16962,16977,16978,16985: Minimum password length=‹n› | Value=‹n› | Default=O:SYG:SYD:(A;;RC;;;BA)
@ Microsoft-Windows-CertificationAuthority | Application
22,26,38,44,53,65,66,74,77,78,86,100,130,132: CACommonName=‹Word› Issuing CA | RequestId=‹pid› | RequesterName=‹domain›\‹host›$ | DistinguishedName=CN=‹host›.‹fqdn› | ErrorCode=‹x› | Template=«Machine¦WebServer¦DomainController¦User»
@ AD FS | AD FS/Admin
100,102,111,180,224,238,299,342,364,500,501,510,511,516,1200,1202: ~ ‹guid› | http://‹host›.‹fqdn›/adfs/services/trust | urn:‹word›:‹project› | ‹domain›\‹user› | ‹ip›
@ Microsoft-AzureADConnect | Application
114,115,117,601,605,650,651,653,656,657,904,6012,6100,6105,6126: ~ TrackingID: ‹guid› | ‹Word›.onmicrosoft.com | Scheduler::SchedulerThreadMain : ‹line›
@ Microsoft-Windows-IIS-W3SVC-WP | Application
2262,2264,2276,2307,2299: AppPoolID=«DefaultAppPool¦MSExchangeOWAAppPool¦‹Word›Pool» | ProcessID=‹pid› | ErrorDescription=‹line›
@ Microsoft-Windows-WAS | System
5002,5009,5010,5011,5012,5013,5057,5059,5074,5079,5080,5117,5138,5186,5211: AppPoolID=«DefaultAppPool¦‹Word›Pool¦.NET v4.5» | ProcessID=‹pid› | ProcessExitCode=‹x› | Minutes=20
@ ASP.NET 4.0.30319.0 | Application
1003,1019,1020,1309,1310,1314,1315,1316: ~ 3005 | ‹line› | ‹time› | ‹hash› | /LM/W3SVC/1/ROOT/‹project› | Full | /‹project› | C:\inetpub\wwwroot\‹project›\ | ‹server› | w3wp.exe | IIS APPPOOL\DefaultAppPool | HttpException | https://‹server›/‹project›/‹name›.aspx | ‹ip›
@ IIS Configuration | Microsoft-IIS-Configuration/Operational
29,50,52: EditOperationType=‹n› | Configuration=/system.applicationHost/applicationPools/add[@name="‹Word›"]/@state | ConfigPath=MACHINE/WEBROOT/APPHOST | OldValue=‹word› | NewValue=‹word› | User=IIS APPPOOL\‹Word›
@ MSSQLSERVER | Application
958,1486,3406,3408,3454,5084,5579,5701,6253,6527,7036,8128,8561,9013,9666,9688,9689,9954,10981,15268,17069,17101,17103,17107,17110,17111,17115,17119,17125,17126,17136,17137,17147,17148,17152,17162,17164,17176,17177,17199,17201,17550,17551,17561,17656,17657,17658,17663,17896,18453,18454,18456,18496,19030,19031,19032,26018,26022,26037,26048,26067,26076,30090,33090,49903,49904,49910,49916,49917: ~ «‹project›¦‹domain›\‹user›¦master¦tempdb» | «[CLIENT: ‹ip›]¦‹n›¦Reason: Password did not match that for the login provided.» | «-d C:\Program Files\Microsoft SQL Server\MSSQL15.MSSQLSERVER\MSSQL\DATA\master.mdf¦‹ver›»
12288,12289: ~ ‹Word› Backup | ‹domain›\‹user› | ‹n›
18264,18265,18267,18268: ~ ‹project› | 20‹n›/0‹n›/‹n›(‹n›:‹n›:‹n›) | ‹pid› | ‹pid›:‹n›:‹n› | 1 | FILE=1, TYPE=VIRTUAL_DEVICE: {'‹guid›'}
@ SQLSERVERAGENT | Application
101,102,103,208,312,324,318,53: ~ SQLServer Job '‹Word› backup' (0x‹hash›) | ‹n› | Invoked on: ‹time› | Message: ‹line›
@ SQLBrowser | Application
1,2,3,8,14: ~ «MSSQLSERVER¦SQLEXPRESS» | ‹line›
@ Oracle.‹project› | Application
4,5,12,34: ~ ACTION : 'CONNECT' DATABASE USER: '/' PRIVILEGE : SYSDBA CLIENT USER: «SYSTEM¦oracle¦‹user›» CLIENT TERMINAL: ‹server› STATUS: 0
@ PostgreSQL | Application
0: ~ «LOG:  database system is ready to accept connections¦ERROR: relation "‹word›" does not exist»
@ MySQL | Application
100: ~ mysqld: ready for connections. Version: '8.0.‹n›' socket: '' port: 3306
@ MSExchangeIS | Application
1000,1001,9519,9523,9660,1007,3037,10018: ~ «Mailbox Database ‹pid›¦‹server›» | ‹user›@‹fqdn› | ‹x›
@ MSExchange ADAccess | Application
2050,2063,2070,2080,2102,2114,2119,2142,2159: ~ «Microsoft.Exchange.Directory.TopologyService.exe¦w3wp.exe¦EdgeTransport.exe» | ‹pid› | ‹host›.‹fqdn› CDG 1 7 7 1 0 1 1 7 1 | ‹Word›
@ MSExchangeTransport | Application
1012,1019,1035,2004,4010,4999,7001,9201,12014,15004,15005,15006,15007,16025,17006: ~ «Default ‹server›¦Client Frontend ‹server›» | ‹ip› | «LogonDenied¦‹n›» | ‹host›.‹fqdn›
@ MSExchange Common | Application
106,4999,106,4401: ~ «w3wp#MSExchangeServicesAppPool¦Time in Resource per second¦MSExchange ‹Word›» | ‹n› | ‹line›
@ MSExchange CmdletLogs | MSExchange Management
1,6: ~ «Get-Mailbox¦Set-Mailbox¦Get-MailboxStatistics¦Get-ExchangeServer¦Test-ServiceHealth¦Set-CASMailbox» | -Identity "‹user›" | ‹fqdn›/Users/‹first› | ‹sid› | ‹sid› | Remote-ManagementShell-Unknown | ‹pid› w3wp#MSExchangePowerShellAppPool | ‹n› | 00:00:0‹n›
@ Microsoft-Windows-Hyper-V-VMMS | Microsoft-Windows-Hyper-V-VMMS-Admin
13002,13003,14092,14094,15268,18304,18310,18596,19070,19080,20410,26000,27311: VmName=‹Word›-‹n› | VmId=‹guid› | Error=‹x› | Path=D:\Hyper-V\‹word›\Virtual Hard Disks\‹name›.avhdx
@ Microsoft-Windows-Hyper-V-Worker | Microsoft-Windows-Hyper-V-Worker-Admin
18500,18502,18504,18508,18512,18514,18590,18601,18609,12148,12582: VmName=‹Word›-‹n› | VmId=‹guid› | VmErrorMessage=‹line›
@ Microsoft-Windows-Hyper-V-VmSwitch | System
7,8,9,15,22,102,232,233,234,264: NicNameLen=‹n› | NicName=/DEVICE/‹guid› | NicFNameLen=‹n› | NicFName=‹Word› vEthernet | PortNameLen=‹n› | SwitchName=‹guid›
@ Microsoft-Windows-Hyper-V-Hypervisor | System
1,2,41,129,156,157,165: SchedulerType=4 | EnlightenmentFlags=‹pid› | Status=0x0
@ Microsoft-Windows-Hyper-V-VmbusVdev | System
1,4,11: VmId=‹guid› | DeviceName=‹Word›
@ Microsoft-Windows-FailoverClustering | System
1069,1077,1126,1127,1129,1135,1146,1177,1194,1196,1205,1230,1254,1257,1556,1564,1650,5120,5142: ResourceName=«Cluster IP Address¦SQL Network Name (‹server›)¦Cluster Disk ‹n›» | ResourceGroup=Cluster Group | ResTypeDll=‹name›.dll | NodeName=‹server› | Status=‹x›
@ VMware Tools | Application
1000: ~ [ warning] [vmvss:vmvss] CVmSnapshotRequestor::‹line›
105,107,108: ~ «vmusr¦vmsvc» | [ message] [powerops] Executing script: '"C:\Program Files\VMware\VMware Tools\«poweron¦resume»-vm-default.bat"'
@ vmStatsProvider | Application
256,258: ~ Guest memory sample ‹n›
@ Veeam Agent | Veeam Agent
110,190,191,194,200,250: ~ 0 | ‹guid› | ‹guid› | ‹Word› Backup | ‹n› | Success
@ Veeam MP | Veeam Backup
110,150,190,290,390,410,490,10010,24010,40500: ~ ‹guid› | ‹guid› | ‹pid› | ‹Word› daily backup | ‹server› | Success | ‹domain›\‹user›
@ Backup Exec | Application
34112,34113,57755,57756,34114,33808: ~ ‹Word› Full | Server: "‹server›" Job: "‹Word› Full" ‹line› | http://‹word›.com
@ Microsoft-Windows-Backup | Microsoft-Windows-Backup
1,4,5,14,18,20,49,517,521,753: BackupTime=‹time› | ErrorCode=‹pid› | BackupTarget=\\?\Volume‹guid› | NumOfVolumes=‹n› | VolumesInfo=<VolumeInfo Name="C:" OriginalAccessPath="C:" State="14"/>
@ McLogEvent | Application
257,258,259,5000,5004,5019,5038,5051: ~ «‹Word›¦NT AUTHORITY\SYSTEM ran C:\Program Files\‹Word›\‹name›.exe, which tried to access C:\Program Files\McAfee\Agent\‹name›, violating the rule "Core Protection"¦The update is successful. DAT version: ‹pid›» | ‹ver›
@ Symantec AntiVirus | Application
2,3,6,7,12,13,14,16,21,34,45,46,51,65,77,400: ~ «New virus definition file loaded. Version: ‹pid›.¦Scan started on selected drives and folders¦Scan Complete: Risks: 0 Scanned: ‹pid› Omitted: ‹n›»
@ Sophos Anti-Virus | Application
1,7,16,32,566,8001,8193: ~ «‹name›.exe¦Scan 'Daily' completed.¦On-access driver loaded¦Using detection data version 5.‹n›»
@ Trend Micro OfficeScan Client | Application
1,10,15,500: ~ Pattern file ‹n›.‹pid›.00 updated by ‹server›
@ ESET Security | ESET
1,2,100: ~ Detection Engine was successfully updated to version ‹pid› | SYSTEM
@ CrowdStrike-Falcon Sensor | CrowdStrike-Falcon Sensor-CSFalconService/Operational
3,4,7,8,9,10,11,12: ~ ts01-b.cloudsink.net | ‹ip›:443 | Attempt ‹n› | ‹hash›
@ CylanceSvc | Application
3,4,16,20,77: ~ CylancePROTECT has updated to version ‹ver›
@ SentinelOne | SentinelOne/Operational
1,2,6,12,90,93,104: Description=Agent ‹ver› on ‹server› started scan | Component=«Agent¦Monitor¦LogCollector» | Value=‹n›
@ CbDefense | Application
1,17,33,49: ~ ‹line› | C:\Program Files\Confer\‹name›.log
@ Microsoft-Windows-SENSE | Microsoft-Windows-SENSE/Operational
1,4,6,20,25,31,38,42,44,45,51,54,59,66,74,84,86,91: Value=‹guid› | Message1=«winatp-gw-weu.microsoft.com¦eu.vortex-win.data.microsoft.com» | HRESULT=‹x› | PolicyName=‹word›
@ Outlook | Application
25,26,27,29,32,34,35,45,59,63,64: ~ «C:\Users\‹user›\AppData\Local\Microsoft\Outlook\‹user›@‹fqdn›.ost¦Autodiscover¦Outlook loaded the following add-in(s): Name: Microsoft Exchange Add-in ProgID: UmOutlookAddin.FormRegionAddin GUID: ‹guid› Load Behavior: 03»
@ Microsoft Office ‹n› Alerts | OAlerts
300: ~ Microsoft «Word¦Excel¦Outlook» | «Want to save your changes to '‹name›.docx'?¦Do you want to keep the last item you copied?» | ‹pid› | 16.0.‹pid›.‹pid›
@ Microsoft Office 16 | Application
1000,2000,2001,2011: ~ Office Subscription licensing exception: Error Code: ‹x›; CorrelationId: ‹guid›
@ OneDrive | Application
1,2,4: ~ ‹ver› | C:\Users\‹user›\OneDrive - ‹Word› | ‹line›
@ Citrix Desktop Service | Application
1001,1010,1012,1014,1017,1020,1022,1027,1029,1048,1059,1060: ~ http://‹host›.‹fqdn›:80/Citrix/CdsController/IRegistrar | ‹host›.‹fqdn› | ‹domain›\‹user› | ‹ip›
@ MetaFrameEvents | System
1106,1107,1120,9009,9017,9027: ~ ‹Word› PCL 6 | ‹user› | ‹Word› printer from ‹server›
@ Citrix Profile management | Application
2,6,8,10,33,42: ~ ‹user› | \\‹server›\profiles\‹user› | C:\Windows\system32\LogFiles\UserProfileManager
@ SMS Server | Application
500,502,620,1098,2530,4909,4912,5436,5480,6704,11070: ~ SMS_SITE_COMPONENT_MANAGER | ‹server› | P0‹n› | ‹line›
@ CcmExec | Application
1,1000,5060: ~ ‹guid› | ‹Word› deployment | ‹n›
@ HealthService | Operations Manager
1102,1201,1206,1210,1216,6026,7022,7023,10102,10103,11852,20000,20057,20070,21025,21402,21403,26004: ~ «‹Word› Management Group¦‹guid›» | ‹host›.‹fqdn› | Microsoft.SystemCenter.«WMIService.ServiceMonitor¦‹Word›.Discovery» | C:\Windows\system32\cscript.exe /nologo "‹Word›.vbs" | ‹x›
@ Zabbix Agent | Application
1,3: ~ Starting Zabbix Agent [‹server›]. Zabbix ‹n›.0.‹n› (revision ‹hash›).
@ NSClient++ | Application
0: ~ ‹line› check_nrpe from ‹ip›
@ SplunkForwarder | Application
1: ~ Splunkd ‹n›.‹n›.‹n› started on ‹server›
@ Puppet | Application
1,2,3: ~ «Applied catalog in ‹n›.‹n› seconds¦Caching catalog for ‹host›.‹fqdn›¦(/Stage[main]/‹Word›/Service[‹word›]/ensure) ensure changed 'stopped' to 'running'¦Could not send report: Connection refused»
@ chef-client | Application
10000,10001,10002,10003: ~ ‹hash› | 4‹n›.‹n› | 1‹n›.‹n›.‹n›
@ salt-minion | Application
1: ~ Minion of '‹server›' executing command state.apply
@ TeamViewer | Application
0: ~ Service started TeamViewer ‹ver›
@ gupdate | Application
0,1: ~ Service «started¦stopped».
@ edgeupdate | Application
0: ~ Service «started¦stopped».
@ Adobe Acrobat | Application
1: ~ AdobeARMservice ‹line›
@ Dell SupportAssist | Application
0,1,9,131: ~ Service ‹word› | ‹ver›
@ Lenovo-Commercial-Vantage | Lenovo-Commercial-Vantage/Operational
1,2,3: ~ ‹line› | C:\ProgramData\Lenovo\‹name›.log
@ igfxCUIService1.0.0.0 | Application
0: ~ igfxCUIService ‹word›
@ nvlddmkm | System
13,14,153: ~ \Device\Video‹n› | ‹hash›(‹pid›) ‹pid› ‹pid›
@ e1iexpress | System
27,32: ~ Intel(R) Ethernet Connection (‹n›) I219-LM
@ BTHUSB | System
16,18,22: ~ ‹hash›
@ bowser | System
8003,8016: ~ \Device\LanmanDatagramReceiver | ‹server› | NetBT_Tcpip_‹guid›
@ Tcpip | System
4199,4201,4202,4227,4266: ~ ‹ip› | ‹hash› | \DEVICE\TCPIP_‹guid›
@ srv | System
2000,2017,2025,2505,2511,2012: ~ \Device\LanmanServer | ‹project› | ‹odd›\‹name›
@ Server Administrator | System
1,1000,1001,1306,2048,2095,2123,2177,2188,2242,2346: ~ Battery ‹n› | Controller ‹n› (PERC H7‹n›0) | ‹line›
@ HP System Event Utility | Application
0,1: ~ ‹line›
@ Cissesrv | System
24578,24595,24606: ~ Logical drive ‹n› of array controller P4‹n›0i
@ RasClient | Application
20220,20221,20222,20223,20224,20225,20226,20227: ~ ‹guid› | ‹domain›\‹user› | «‹Word› VPN¦AlwaysOn» | 809
@ RasMan | System
20063,20106,20158,20225,20227,20249,20250,20252,20271,20272,20275: ~ CoId=‹guid› | ‹domain›\‹user› | VPN‹n›-‹n› | ‹ip›
@ vpnagent | Cisco AnyConnect Secure Mobility Client
1,2,2039,2047,3001,3021: ~ Function: CVpnManager::‹Word› File: .\‹name›.cpp Line: ‹pid› Description: ‹line›
@ WSH | Application
0,1,2: ~ «Logon script for ‹user› finished¦Drive H: mapped to \\‹server›\home\‹user›¦Could not map printer \\‹server›\‹Word›»
@ ‹Word› Backup Service | Application
0,1,100: ~ «Job ‹Word› finished with ‹n› warnings¦Service started¦Could not copy ‹odd›\‹name›.tmp»
@ ‹Word›Monitor | System
1,5,77: ~ ‹Word› ‹n› | «OK¦Warning¦Critical» | ‹server›
"""
)
