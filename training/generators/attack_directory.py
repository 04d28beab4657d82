"""Events of the directory database, Kerberos, stored passwords and guessing, and what looks like them."""

from __future__ import annotations

from training.generators.attack_rows import parse_events

DIRECTORY_EVENTS = parse_events(
    r"""
# NTDS
ntds-created-325 database +T1003.003: 325 ;; «ntdsutil¦lsass¦NTDS¦esentutl» ;; «‹dir›¦‹dir›\‹name›¦C:\«Windows\Temp¦Temp¦PerfLogs¦inetpub»»\«Active Directory\¦»ntds.dit
ntds-attached-326-copy database +T1003.003: 326 ;; «ntdsutil¦esentutl¦lsass¦NTDS» ;; «C:\$SNAP_202«1¦2¦3¦4»0‹n›_VOLUME«C¦E»$\Windows\NTDS\ntds.dit¦‹dir›\Active Directory\ntds.dit¦‹dir›\ntds_‹name›.dit¦\\?\GLOBALROOT\Device\HarddiskVolumeShadowCopy‹n›\Windows\NTDS\ntds.dit»
ntds-detached-327-copy database +T1003.003: 327 ;; «ntdsutil¦esentutl¦NTDS» ;; «C:\$SNAP_202«1¦2¦3¦4»0‹n›_VOLUME«C¦E»$\Windows\NTDS\ntds.dit¦‹dir›\Active Directory\ntds.dit¦‹ownplace›\ntds.dit»
ntds-message-log log +T1003.003: ESENT|Application|32«5¦6¦7» ;; param1=ntdsutil ;; param2=‹pid›,D,‹n› ;; param3= ;; param4=«1¦2» ;; param5=«‹dir›\‹name›\Active Directory\ntds.dit¦C:\$SNAP_202‹n›_VOLUMEC$\Windows\NTDS\ntds.dit»
near-esent-other database: 325 ;; «svchost¦SearchIndexer¦Catalog Database¦wuaueng.dll¦taskhostw» ;; «C:\ProgramData\Microsoft\Search\Data\Applications\Windows\Windows.edb¦C:\Windows\SoftwareDistribution\DataStore\DataStore.edb¦C:\Users\‹user›\AppData\Local\Microsoft\Windows\WebCache\WebCacheV01.dat¦‹dir›\‹name›.edb»
near-esent-attach database: 326 ;; «esentutl¦svchost¦lsass¦msexchangeis» ;; «‹dir›\‹name›.edb¦C:\Windows\system32\CatRoot2\‹guid›\catdb¦C:\Windows\System32\LogFiles\Sum\Current.mdb¦C:\Windows\NTDS\ntds.dit»
near-esent-detach database: 327 ;; «esentutl¦svchost¦NTDS¦wuaueng.dll» ;; «‹dir›\‹name›.mdb¦C:\Windows\NTDS\ntds.dit¦C:\Windows\Security\Database\secedit.sdb¦C:\Windows\System32\LogFiles\Sum\‹guid›.mdb»
ntds-file-out file +T1003.003: «‹s32›\«ntdsutil¦esentutl¦cmd¦Robocopy¦xcopy¦svchost».exe¦‹ps›¦‹own›» ;; «‹ownplace›¦‹ownplace›\Active Directory¦C:\‹name›\Active Directory¦C:\»\«ntds.dit¦NTDS.DIT¦ntds.dit.save¦ntds_‹name›.dit¦ntds.jfm»
ntds-ifm-hives file +T1003.003: ‹s32›\ntdsutil.exe ;; ‹ownplace›\«‹name›\¦»registry\«SYSTEM¦SECURITY»
near-ntds-home file: ‹s32›\«lsass¦ntdsutil¦dfsrs».exe ;; C:\Windows\NTDS\«temp.edb¦edb‹n›.log¦ntds.jfm¦edbtmp.log¦edb.chk»
near-ntdsutil-file file: ‹s32›\ntdsutil.exe ;; «C:\Windows\debug\ntdsutil.log¦‹ownplace›\ntdsutil-‹name›.txt¦‹ownplace›\metadata.log»
ntds-snapshot-8222 log +T1003.003: VSSAudit|Security|8222 ;; param1=S-1-5-18 ;; param2=‹domain›\‹user› ;; param3=0x‹pid› ;; param4=‹s32›\«ntdsutil¦lsass».exe ;; param5=‹guid› ;; param6=‹guid› ;; param7=NTDS ;; param8=‹server› ;; param9=\\?\GLOBALROOT\Device\HarddiskVolumeShadowCopy‹n›
near-snapshot-8222 log: VSSAudit|Security|8222 ;; param1=S-1-5-18 ;; param2=NT AUTHORITY\SYSTEM ;; param3=0x‹pid› ;; param4=«C:\Program Files\‹Word› Backup\‹name›.exe¦‹s32›\«wbengine¦VSSVC¦svchost».exe» ;; param5=‹guid› ;; param6=‹guid› ;; param7=Microsoft Software Shadow Copy provider ;; param8=‹server› ;; param9=\\?\GLOBALROOT\Device\HarddiskVolumeShadowCopy‹n›
near-vss-state state: «Volume Shadow Copy¦Microsoft Software Shadow Copy Provider¦VSS¦Block Level Backup Engine Service¦Remote Registry» ;; «running¦stopped¦Running»
ntds-handle-shadow handle +T1003.003: «4656¦4663» ;; File ;; «\Device\HarddiskVolumeShadowCopy‹n›\Windows\NTDS\«ntds.dit¦edb.log»¦‹ownplace›\ntds.dit¦C:\$SNAP_202‹n›_VOLUMEC$\Windows\NTDS\ntds.dit» ;; «‹own›¦‹cmd›¦‹ps›¦‹s32›\«ntdsutil¦esentutl¦xcopy».exe» ;; «0x1¦0x120089¦0x100001»
ntds-share share +T1003.003: «C$¦ADMIN$¦D$» ;; «‹name›\Active Directory\ntds.dit¦Windows\Temp\«ntds.dit¦ntds_‹name›.dit»¦Temp\ntds.«dit¦zip»¦Windows\NTDS\ntds.dit»
ntds-process-parent process +T1003.003: ‹s32›\ntdsutil.exe ;; «ntdsutil¦ntdsutil.exe» «"activate instance ntds" ifm "create full ‹ownplace›" quit quit¦"ac in ntds" "ifm" "cr fu ‹ownplace›\‹name›" q q¦snapshot "activate instance NTDS" create "list all" quit quit»
near-ntdsutil-process process: ‹s32›\ntdsutil.exe ;; «ntdsutil¦ntdsutil.exe» «"metadata cleanup" connections "connect to server ‹server›" quit¦roles¦"authoritative restore" "restore object CN=‹first›,DC=‹word›,DC=com"¦files info¦"local roles" "list roles" q q¦behavior»
ntds-diskshadow process +T1003.003: ‹s32›\diskshadow.exe ;; diskshadow«.exe¦» /s ‹ownplace›\«ntds¦dump_ntds¦shadow_ntds».«txt¦dsh»
# DCSync, DCShadow and directory changes
dcsync-4662-user directory +T1003.006: «%{19195a5b-6da0-11d0-afd3-00c04fd930c9}¦domainDNS» ;; 0x100 ;; «%%7688¦---» {1131f6a«a¦d»-9c07-11d1-f79f-00c04fc2dcd2} {19195a5b-6da0-11d0-afd3-00c04fd930c9} ;; «%‹guid›¦‹dc›»
near-4662-read directory: «user¦domainDNS¦group¦computer¦organizationalUnit¦%{bf967aba-0de6-11d0-a285-00aa003049e2}» ;; «0x10¦0x20¦0x100» ;; «%%7684¦%%7685¦%%7688» {«e48d0154-bcf8-11d1-8702-00c04fb96050¦77b5b886-944a-11d1-aebd-0000f80367c1¦4c164200-20c0-11d0-a768-00aa006e0529¦00299570-246d-11d0-a768-00aa006e0529»} {bf967aba-0de6-11d0-a285-00aa003049e2} ;; «%‹guid›¦‹dn›»
dcshadow-spn security +T1207: 4742 ;; ComputerAccountChange=- ;; TargetUserName=«WKS‹n›$¦PC‹n›$¦‹name›$» ;; TargetDomainName=‹domain› ;; SamAccountName=- ;; ServicePrincipalNames=HOST/‹host›.‹fqdn› GC/‹host›.‹fqdn›/‹fqdn› E3514235-4B06-11D1-AB04-00C04FC2DCD2/‹guid›/‹fqdn›
dcshadow-server dirvalue +T1207: CN=NTDS Settings,CN=«PC¦WKS¦LAP»‹n›,CN=Servers,CN=Default-First-Site-Name,CN=Sites,CN=Configuration,‹dc› ;; nTDSDSA ;; «hasMasterNCs¦options¦invocationId» ;; ‹dc›
near-4742 security: 4742 ;; ComputerAccountChange=- ;; TargetUserName=«WKS‹n›$¦PC‹n›$¦‹name›$» ;; TargetDomainName=‹domain› ;; SamAccountName=- ;; PasswordLastSet=«1/2/2024 03:04:05 AM¦%%1794» ;; ServicePrincipalNames=«-¦HOST/‹host›.‹fqdn› RestrictedKrbHost/‹server› TERMSRV/‹server›»
sid-history security +T1134.005: 47«65¦38» ;; SourceUserName=‹user› ;; TargetUserName=‹user› ;; TargetDomainName=‹domain› ;; SidHistory=%{S-1-5-21-‹pid›-‹pid›-‹pid›-«500¦512¦519»}
gpo-version dirvalue +T1484.001: CN={‹pid›AC‹n›-016D-11D2-945F-00C04fB984F9},CN=Policies,CN=System,‹dc› ;; groupPolicyContainer ;; «gPCMachineExtensionNames¦gPCUserExtensionNames» ;; [{00000000-0000-0000-0000-000000000000}{CAB54552-DEEA-4691-817E-ED4A4D1AFC72}][{AADCED64-746C-4633-A97C-D61349046527}{CAB54552-DEEA-4691-817E-ED4A4D1AFC72}]
delegation-rbcd dirvalue +T1098: CN=«‹server›¦DC‹n›»,OU=Domain Controllers,‹dc› ;; computer ;; msDS-AllowedToActOnBehalfOfOtherIdentity ;; O:BAD:(A;;CCDCLCSWRPWPDTLOCRSDRCWDWO;;;S-1-5-21-‹pid›-‹pid›-‹pid›-‹pid›)
adminsdholder dirvalue +T1098: CN=AdminSDHolder,CN=System,‹dc› ;; container ;; nTSecurityDescriptor ;; O:DAG:DAD:PAI(A;;CCDCLCSWRPWPDTLOCRSDRCWDWO;;;S-1-5-21-‹pid›-‹pid›-‹pid›-‹pid›)
near-directory-plain dirvalue: «‹dn›¦CN=‹server›,CN=Computers,‹dc›¦OU=‹Word›,‹dc›¦CN={‹pid›AC‹n›-016D-11D2-945F-00C04fB984F9},CN=Policies,CN=System,‹dc›» ;; «user¦computer¦organizationalUnit¦groupPolicyContainer» ;; «telephoneNumber¦operatingSystemVersion¦gPLink¦versionNumber¦description¦dNSHostName¦title¦manager» ;; «‹n›¦10.0 (19045)¦‹Word›¦‹host›.‹fqdn›»
near-reset security: 4723 ;; TargetUserName=‹user› ;; TargetDomainName=‹domain› ;; PrivilegeList=-
# Kerberos and logons
roast-des ticket +T1558.003: 4769 ;; «‹user›¦‹first›» ;; «svc_‹word›¦‹word›svc» ;; «0x3¦0x1¦0x18»
near-ticket-aes256 ticket: 4769 ;; «‹user›¦‹first›» ;; «‹host›$¦svc_‹word›¦krbtgt» ;; 0x12
near-ticket-computer-rc4 ticket: 4769 ;; «‹host›$» ;; «‹host›$» ;; 0x17
pth-logon9 security +T1550.002: 4624 ;; TargetUserName=‹user› ;; TargetDomainName=‹domain› ;; LogonType=9 ;; LogonProcessName=seclogo ;; AuthenticationPackageName=Negotiate ;; WorkstationName= ;; ProcessName=‹s32›\svchost.exe ;; IpAddress=::1 ;; TargetOutboundUserName=‹user› ;; TargetOutboundDomainName=‹domain›
near-logon-ntlm security: 4624 ;; SubjectUserSid=S-1-0-0 ;; SubjectUserName=- ;; SubjectDomainName=- ;; TargetUserName=«ANONYMOUS LOGON¦‹host›$¦‹user›» ;; TargetDomainName=‹domain› ;; LogonType=3 ;; LogonProcessName=NtLmSsp ;; AuthenticationPackageName=NTLM ;; LmPackageName=NTLM V«1¦2» ;; KeyLength=128 ;; WorkstationName=‹server› ;; ProcessName=- ;; IpAddress=‹ip›
near-logon-service security: 4624 ;; TargetUserName=«SYSTEM¦LOCAL SERVICE¦NETWORK SERVICE¦‹user›» ;; TargetDomainName=NT AUTHORITY ;; LogonType=«5¦2¦7¦11» ;; LogonProcessName=«Advapi¦User32» ;; AuthenticationPackageName=Negotiate ;; WorkstationName=- ;; KeyLength=0 ;; ProcessName=‹s32›\«services¦svchost¦winlogon¦lsass».exe ;; IpAddress=«-¦127.0.0.1»
guess-by-process security +T1110.001: 4625 ;; TargetUserName=«Administrator¦‹user›» ;; TargetDomainName=‹domain› ;; Status=0xc000006d ;; SubStatus=0xc000006a ;; LogonType=2 ;; LogonProcessName=«Chrome¦Advapi» ;; AuthenticationPackageName=Negotiate ;; ProcessName=«‹own›¦‹ps›» ;; IpAddress=-
near-failed-logon security: 4625 ;; TargetUserName=‹user› ;; TargetDomainName=‹domain› ;; Status=0xc000006d ;; SubStatus=«0xc000006a¦0xc0000064¦0xc0000071¦0xc0000234» ;; LogonType=«2¦7¦10¦3» ;; LogonProcessName=User32 ;; AuthenticationPackageName=Negotiate ;; ProcessName=‹s32›\«svchost¦winlogon¦lsass».exe ;; IpAddress=«127.0.0.1¦‹ip›»
near-explicit explicit: ‹user› ;; «‹server›¦localhost¦TERMSRV/‹server›» ;; «‹s32›\«svchost¦winlogon¦lsass¦taskhostw¦mstsc».exe¦C:\Windows\explorer.exe¦‹legit›»
zerologon-computer security +T1210: 4742 ;; ComputerAccountChange=- ;; SubjectUserName=ANONYMOUS LOGON ;; SubjectDomainName=NT AUTHORITY ;; SubjectUserSid=S-1-5-7 ;; TargetUserName=DC‹n›$ ;; TargetDomainName=‹domain› ;; PasswordLastSet=1/2/2024 03:04:05 AM
petitpotam-share share +T1187: IPC$ ;; efsrpc
petitpotam-rpc log +T1187: Microsoft-Windows-RPC|Microsoft-Windows-RPC/Debug|«5¦6» ;; InterfaceUuid={«c681d488-d850-11d0-8c52-00c04fd90f7e¦df1941c5-fe89-4e79-bf10-463657acf44d»} ;; ProcNum=«0¦4» ;; Protocol=2 ;; NetworkAddress=‹ip› ;; Endpoint=\pipe\efsrpc ;; AuthenticationLevel=6
near-rpc log: Microsoft-Windows-RPC|Microsoft-Windows-RPC/Debug|«5¦6» ;; InterfaceUuid={«12345778-1234-abcd-ef00-0123456789ac¦4b324fc8-1670-01d3-1278-5a47bf6ee188¦6bffd098-a112-3610-9833-46c3f87e345a»} ;; ProcNum=«0¦4¦15» ;; Protocol=2 ;; NetworkAddress=‹ip› ;; Endpoint=\pipe\«lsarpc¦srvsvc¦wkssvc» ;; AuthenticationLevel=6
roast-ldap-dns connected +T1558.003: ‹ownplace›\«Rubeus¦kerberoast¦GetUserSPNs».exe ;; 88 ;; ‹host›.‹fqdn›
kerberos-from-odd connected +T1558: «‹own›¦‹ps›» ;; 88 ;; «‹host›.‹fqdn›¦-»
near-kerberos-connect connected: ‹s32›\«lsass¦svchost».exe ;; «88¦389¦445» ;; ‹host›.‹fqdn›
# Stored passwords, browsers, vaults
browser-logins-4663 handle +T1555.003: «4663¦4656» ;; File ;; C:\Users\‹user›\AppData\«Local\Google\Chrome\User Data\Default\«Login Data¦Network\Cookies¦Web Data»¦Local\Microsoft\Edge\User Data\Default\Login Data¦Roaming\Mozilla\Firefox\Profiles\‹name›.default\«logins.json¦key4.db¦signons.sqlite»¦Roaming\Opera Software\Opera Stable\Login Data» ;; «‹own›¦‹ps›¦‹cmd›¦C:\Python39\python.exe¦‹s32›\esentutl.exe» ;; «0x1¦0x120089¦0x20089»
browser-logins-copied file +T1555.003: «‹own›¦‹ps›¦‹cmd›¦‹s32›\esentutl.exe» ;; ‹ownplace›\«Login Data¦LoginData.db¦logins.json¦key4.db¦chrome_logins.txt¦Login Data.tmp¦Cookies.db»
near-browser-logins handle: 4663 ;; File ;; C:\Users\‹user›\AppData\«Local\Google\Chrome\User Data\Default\«Login Data¦History»¦Roaming\Mozilla\Firefox\Profiles\‹name›.default\logins.json» ;; ‹browser› ;; «0x1¦0x2¦0x120089»
near-browser-history handle: 4663 ;; File ;; C:\Users\‹user›\AppData\Local\«‹Word›\settings.json¦Microsoft\Windows\WebCache\WebCacheV01.dat¦Google\Chrome\User Data\Default\Preferences» ;; «‹own›¦‹ps›¦‹legit›» ;; «0x1¦0x120089»
password-viewer process +T1555: @ ;; «‹ownplace›\«WebBrowserPassView¦ChromePass¦PasswordFox¦mailpv¦netpass¦BulletsPassView¦VaultPasswordView¦CredentialsFileView».exe« /stext ‹file›¦»¦lazagne.exe «all¦browsers¦windows¦all -oN»¦SharpDPAPI.exe «triage¦masterkeys¦credentials /machine»¦SharpChrome.exe logins»
vault-read-5382 security +T1555.004: 5382 ;; SchemaFriendlyName=Windows Web Password Credential ;; Schema={3CCD5499-87A8-4B10-A215-608888DD3B55} ;; Resource=https://‹fqdn›/ ;; Identity=‹user› ;; ClientProcessId=‹pid› ;; ReturnCode=0 ;; ProcessName=‹own›
near-vault-load loadsigned: «‹s32›\«svchost¦RuntimeBroker¦lsass¦SettingSyncHost».exe¦C:\Windows\explorer.exe¦‹browser›» ;; ‹s32›\«vaultcli¦samlib¦cryptdll».dll
keepass-thread thread +T1555.005: ‹own› ;; C:\Program Files«¦ (x86)»\KeePass«¦ Password Safe 2»\KeePass.exe ;; - ;; -
keepass-access access +T1555.005: «‹own›¦‹ps›» ;; C:\Program Files«¦ (x86)»\KeePass«¦ Password Safe 2»\KeePass.exe ;; «0x1fffff¦0x1410¦0x147a¦0x10» ;; C:\Windows\System32\KERNELBASE.dll|UNKNOWN(‹hex›)
near-keepass access: «C:\Windows\explorer.exe¦‹s32›\svchost.exe¦C:\ProgramData\Microsoft\Windows Defender\Platform\4.18.2‹n›.7-0\MsMpEng.exe» ;; C:\Program Files\KeePass Password Safe 2\KeePass.exe ;; «0x1000¦0x1400¦0x101000» ;; C:\Windows\System32\KERNELBASE.dll
teamviewer-access access +T1555: «‹own›» ;; C:\Program Files (x86)\TeamViewer\TeamViewer.exe ;; «0x1410¦0x1f0fff¦0x438¦0x10» ;; C:\Windows\System32\KERNELBASE.dll|‹ownplace›\‹name›.exe
masterkey-share share +T1555: C$ ;; Users\‹user›\AppData\Roaming\Microsoft\«Protect\S-1-5-21-‹pid›-‹pid›-‹pid›-‹pid›\‹guid›¦Credentials\‹hash›»
dpapi-backup-key security +T1552.004: 4662 ;; ObjectServer=LSA ;; ObjectType=SecretObject ;; ObjectName=Policy\Secrets\G$BCKUPKEY_«PREFERRED¦P¦‹guid›» ;; AccessMask=0x2 ;; Properties=%%7681
vnc-key handle +T1552.002: 4663 ;; Key ;; \REGISTRY\MACHINE\SOFTWARE\«RealVNC\WinVNC4¦TightVNC\Server¦ORL\WinVNC3\Default» ;; «‹own›¦‹ps›¦‹reg›» ;; «0x20019¦0x1»
putty-key handle +T1552.002: 4663 ;; Key ;; \REGISTRY\USER\S-1-5-21-‹pid›-‹pid›-‹pid›-1001\Software\SimonTatham\PuTTY\Sessions«¦\‹name›» ;; «‹own›¦‹ps›¦‹reg›» ;; «0x20019¦0x1»
unattend-4663 handle +T1552.001: 4663 ;; File ;; «C:\Windows\Panther\Unattend«¦ed».xml¦C:\Users\‹user›\.aws\credentials¦C:\inetpub\wwwroot\web.config¦C:\Users\‹user›\Desktop\passwords.xlsx¦C:\Windows\System32\Sysprep\sysprep.xml» ;; «‹own›¦‹ps›¦‹cmd›¦‹s32›\findstr.exe» ;; «0x1¦0x120089»
keylogger-file file +T1056.001: «‹own›¦‹ps›» ;; ‹ownplace›\«keylog¦keystrokes¦key_log_‹n›¦klog¦keys».«txt¦log¦dat»
sniffer-driver driver +T1040: ‹ownplace›\«WinDivert64¦npf¦WinDivert¦npcap».sys ;; «Insecure.Com LLC¦Riverbed Technology, Inc.¦-»
sniffer-file file +T1040: «‹s32›\«netsh¦PktMon».exe¦‹own›» ;; ‹ownplace›\«capture¦‹name›¦NetTrace¦PktMon».«pcap¦pcapng»
"""
)
