"""Windows' own tools in ordinary company: the programs attackers use too, here as administrators and installers do."""

from __future__ import annotations

from training.generators.everyday_rows import fill_places
from training.generators.grammar import parse_templates

WINDOWS_LINES = parse_templates(
    fill_places(r"""
# Scheduled tasks, services, the registry
tool-schtasks-backup cmd: schtasks«.exe¦» /create /tn "«‹Word›\Nightly Backup¦Backup ‹project›»" /tr "\"C:\Program Files\«Veeam\Endpoint Backup\Veeam.EndPoint.Manager.exe\" /standalone¦‹Word› Backup\backup.exe\" --job ‹project›»" /sc daily /st 0‹n›:30 /ru SYSTEM /f
tool-schtasks-rotate cmd: schtasks /create /tn "IIS Log Cleanup" /tr "forfiles /p C:\inetpub\logs\LogFiles /s /m *.log /d -‹n› /c \"cmd /c del @path\"" /sc weekly /d SUN /st 02:00 /ru "NT AUTHORITY\LOCAL SERVICE"
tool-schtasks-xml cmd: schtasks /create /xml "C:\Program Files\‹Word›\tasks\«update¦telemetry¦maintenance».xml" /tn "\‹Word›\‹Word› «Update¦Maintenance»" /f
tool-schtasks-disable-defrag cmd: schtasks /change /tn "\Microsoft\Windows\«Defrag\ScheduledDefrag¦Customer Experience Improvement Program\Consolidator¦Application Experience\Microsoft Compatibility Appraiser»" /disable
tool-schtasks-remove cmd: schtasks«.exe¦» /delete /tn "‹Word› «Updater¦Agent Restart¦Legacy Import»" /f
tool-schtasks-run-gpo cmd: schtasks /run /s ‹server› /tn "\Microsoft\Windows\«Certificate Services Client\SystemTask¦Time Synchronization\SynchronizeTime¦Workplace Join\Automatic-Device-Join»"
tool-sc-install-product cmd: sc«.exe¦» create ‹Word›Agent binPath= "\"C:\Program Files\‹Word›\‹Word›Agent.exe\" --service" start= delayed-auto DisplayName= "‹Word› Agent" obj= "NT AUTHORITY\LocalService"
tool-sc-recovery cmd: sc«.exe¦» failure «‹Word›Svc¦spooler¦W3SVC¦SplunkForwarder» reset= 86400 actions= restart/60000/restart/60000//
tool-sc-account cmd: sc config ‹Word›Svc obj= "‹domain›\svc_‹word›$" password= ""
tool-sc-depend cmd: sc config ‹Word›Svc depend= «Tcpip/Afd¦MSSQLSERVER¦LanmanWorkstation/NSI»
tool-sc-trigger cmd: sc triggerinfo «w32time start/networkon stop/networkoff¦RemoteRegistry delete¦WebClient start/strcustom/22b6d684-fa63-4578-87c9-effcbe6643c7/100»
tool-sc-descr cmd: sc description ‹Word›Svc "‹Word› ‹word› service of ‹project›"
tool-sc-delete-old cmd: sc stop ‹Word›Legacy & timeout /t 5 & sc delete ‹Word›Legacy
tool-net-stop-app cmd: net stop "«‹Word› Service¦Print Spooler¦World Wide Web Publishing Service¦Windows Search»" && net start "«‹Word› Service¦Print Spooler¦World Wide Web Publishing Service¦Windows Search»"
tool-net-use-map cmd: net use «S:¦T:¦X:» \\‹host›.‹fqdn›\‹project› /persistent:yes
tool-net-use-printer cmd: net use LPT«1¦2»: \\‹server›\‹Word›-‹n› /persistent:yes
tool-net-share-create cmd: net share ‹project›$=E:\Shares\‹project› /grant:"‹domain›\GG_‹project›_RW",CHANGE /cache:none
tool-net-expiry cmd: net user ‹user› /expires:«31/12/2025¦never» /times:M-F,07:00-19:00
tool-net-accounts-set cmd: net accounts /«minpwlen:14¦maxpwage:90¦lockoutthreshold:10¦uniquepw:24»
tool-net-timesource cmd: w32tm /config /manualpeerlist:"«0.pool.ntp.org,0x8 1.pool.ntp.org,0x8¦‹host›.‹fqdn›»" /syncfromflags:manual /reliable:yes /update
tool-reg-proxy cmd: reg add "HKCU\Software\Microsoft\Windows\CurrentVersion\Internet Settings" /v «AutoConfigURL /t REG_SZ /d http://‹host›.‹fqdn›/proxy.pac¦ProxyOverride /t REG_SZ /d "*.‹fqdn›;<local>"» /f
tool-reg-office-policy cmd: reg«.exe¦» add "HKCU\Software\Policies\Microsoft\Office\16.0\«Outlook\Cached Mode" /v SyncWindowSetting /t REG_DWORD /d ‹n›¦Common\General" /v ShownFirstRunOptin /t REG_DWORD /d 1¦Excel\Security" /v VBAWarnings /t REG_DWORD /d 3» /f
tool-reg-longpaths cmd: reg add HKLM\SYSTEM\CurrentControlSet\Control\FileSystem /v LongPathsEnabled /t REG_DWORD /d 1 /f
tool-reg-tls cmd: reg add "HKLM\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols\TLS 1.«0¦1»\«Client¦Server»" /v Enabled /t REG_DWORD /d 0 /f
tool-reg-nla cmd: reg add "HKLM\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp" /v «UserAuthentication¦SecurityLayer» /t REG_DWORD /d 1 /f
tool-reg-autorun-app cmd: reg add "HKLM\Software\Microsoft\Windows\CurrentVersion\App Paths\‹word›.exe" /ve /d "C:\Program Files\‹Word›\‹word›.exe" /f
tool-reg-smb1-off cmd: reg add HKLM\SYSTEM\CurrentControlSet\Services\LanmanServer\Parameters /v SMB1 /t REG_DWORD /d 0 /f
tool-reg-export-app cmd: reg export "HKLM\SOFTWARE\«ODBC\ODBC.INI¦‹Word›\‹Word›¦WOW6432Node\‹Word›»" D:\migration\‹word›.reg /y
tool-reg-load-default cmd: reg load HKU\Default_User C:\Users\Default\NTUSER.DAT & reg add HKU\Default_User\Software\‹Word› /v FirstRun /t REG_DWORD /d 0 /f & reg unload HKU\Default_User
tool-reg-pending cmd: reg query "HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\«Component Based Servicing\RebootPending¦WindowsUpdate\Auto Update\RebootRequired»"
tool-reg-dotnet cmd: reg query "HKLM\SOFTWARE\Microsoft\NET Framework Setup\NDP\v4\Full" /v Release
tool-reg-compare cmd: reg compare HKLM\SOFTWARE\‹Word› \\‹server›\HKLM\SOFTWARE\‹Word› /s
# Files, rights, disks
tool-icacls-web cmd: icacls "«C:\inetpub\‹word›¦D:\Sites\‹project›»" /grant "IIS AppPool\‹Word›:(OI)(CI)«RX¦M»" /T
tool-icacls-share cmd: icacls E:\Shares\‹project› /inheritance:r /grant:r "‹domain›\GG_‹project›_RW:(OI)(CI)M" "BUILTIN\Administrators:(OI)(CI)F"
tool-icacls-key cmd: icacls "%USERPROFILE%\.ssh\id_«rsa¦ed25519»" /inheritance:r /grant:r "%USERNAME%:R"
tool-icacls-save cmd: icacls E:\Shares\* /save D:\acl\‹project›.acl /t /c /q
tool-icacls-reset cmd: icacls "C:\Users\‹user›\Documents" /reset /t /c /q
tool-takeown-old cmd: takeown /f «C:\Windows.old¦E:\Profiles\‹user›.V6¦D:\Archive\‹project›» /r /a /d y
tool-attrib-readonly cmd: attrib -r "«D:\Build\‹project›\*.*¦C:\Program Files\‹Word›\‹name›.ini»" /s
tool-attrib-offline cmd: attrib +p -u "%USERPROFILE%\OneDrive - ‹Word›\*" /s /d
tool-robocopy-mirror cmd: robocopy«.exe¦» E:\Shares\‹project› \\‹server›\backup\‹project› /MIR /R:1 /W:1 /NP /LOG:D:\logs\robocopy_‹project›.log
tool-robocopy-profile cmd: robocopy "C:\Users\‹user›" "\\‹server›\migration$\‹user›" /E /XJ /XD AppData /COPY:DAT /MT:16 /TEE
tool-robocopy-deploy cmd: robocopy \\‹server›\deploy\‹project›\latest C:\inetpub\‹word› /E /PURGE /XF web.config /NFL /NDL
tool-xcopy-fonts cmd: xcopy \\‹fqdn›\NETLOGON\«fonts¦templates¦shortcuts»\*.* "«C:\Windows\Fonts¦%APPDATA%\Microsoft\Templates¦%PUBLIC%\Desktop»" /D /Y /Q
tool-forfiles-logs cmd: forfiles /p «D:\logs¦C:\inetpub\logs\LogFiles\W3SVC‹n›¦E:\Backup\SQL» /m *.«log¦bak¦trn» /d -‹n› /c "cmd /c del /q @file"
tool-tar-unpack cmd: tar«.exe¦» -xf «%TEMP%\‹word›-‹n›.‹n›.tar.gz -C C:\tools¦C:\Users\‹user›\Downloads\‹project›.zip -C D:\src\‹project›»
tool-tar-logs cmd: tar -czf D:\support\‹host›-logs.tgz -C "C:\ProgramData\‹Word›" logs
tool-7z-release cmd: "C:\Program Files\7-Zip\7z.exe" a -tzip -mx5 D:\builds\‹project›-‹n›.‹n›.‹pid›.zip .\bin\Release\*
tool-7z-extract cmd: "C:\Program Files\7-Zip\7z.exe" x "C:\Users\‹user›\Downloads\‹word›-‹n›.‹n›.7z" -oC:\tools\‹word› -y
tool-7z-test cmd: 7z«a¦» t E:\Backup\‹project›_‹n›.7z
tool-mklink-repo cmd: mklink /«D¦J» «D:\src\‹project›\node_modules D:\cache\‹project›\node_modules¦C:\inetpub\‹word›\current C:\inetpub\‹word›\releases\‹pid›¦"C:\Program Files\‹Word›\data" E:\‹Word›\data»
tool-diskpart-script cmd: diskpart /s «C:\_SMSTaskSequence\‹word›.txt¦X:\deploy\tools\format.txt¦D:\scripts\extend-d.txt»
tool-fsutil-dirty cmd: fsutil «dirty query D:¦repair query C:¦behavior query DisableDeleteNotify¦quota track E:¦volume diskfree D:¦sparse queryflag E:\SQL\‹name›.ss»
tool-fsutil-testfile cmd: fsutil file createnew D:\temp\«1G¦testfile¦speed».«bin¦dat» ‹pid›000000
tool-fsutil-lastaccess cmd: fsutil behavior set «disablelastaccess 1¦disable8dot3 1¦memoryusage 2¦encryptpagingfile 1»
tool-format-usb cmd: format «E:¦F:» /fs:«exfat¦ntfs» /q /v:‹word› /y
tool-chkdsk-spot cmd: chkdsk «D:¦E:» /«spotfix¦scan /perf»
tool-defrag-retrim cmd: defrag «C: /L¦/C /O /U¦D: /A /V»
tool-compact-os cmd: compact«.exe¦» /CompactOS:«query¦always¦never»
tool-vss-schedule cmd: vssadmin«.exe¦» «create shadow /for=E: /autoretry=15¦resize shadowstorage /for=E: /on=F: /maxsize=15%¦add shadowstorage /for=D: /on=F: /maxsize=40GB»
tool-wbadmin-system cmd: wbadmin«.exe¦» start systemstatebackup -backuptarget:«E:¦F:» -quiet
tool-wbadmin-enable cmd: wbadmin enable backup -addtarget:\\‹server›\wbackup -schedule:21:00 -include:C:,D: -systemState -quiet
tool-wbadmin-items cmd: wbadmin get items -version:0‹n›/«11/2023-21¦03/2024-22»:00
tool-bcdedit-debug cmd: bcdedit«.exe¦» /«set hypervisorlaunchtype auto¦dbgsettings net hostip:‹ip› port:50000¦set {bootmgr} timeout 3¦set {default} bootmenupolicy legacy¦deletevalue {current} safeboot¦copy {current} /d "‹Word› test"»
tool-esentutl-check cmd: esentutl«.exe¦» /«k "D:\ExchangeDB\‹Word›\‹Word›.edb"¦mh C:\Windows\SoftwareDistribution\DataStore\DataStore.edb¦d C:\ProgramData\Microsoft\Search\Data\Applications\Windows\Windows.edb¦p E:\DHCP\dhcp.mdb»
tool-cipher-wipe cmd: cipher /«r:%USERPROFILE%\efs-recovery¦u /n»
tool-subst cmd: subst «P: D:\src\‹project›¦B: %BUILD_DIR%¦P: /d»
# Names, directory, certificates
tool-nltest-channel cmd: nltest«.exe¦» /«sc_verify:‹fqdn›¦sc_reset:‹domain›\‹server›¦dsregdns¦sc_change_pwd:‹domain›»
tool-dsquery-stale cmd: dsquery computer "OU=Clients,‹dn›" -inactive ‹n› -limit 0 | dsmove -newparent "OU=Disabled,‹dn›"
tool-dsmod-user cmd: dsmod user "CN=‹first›,OU=Staff,‹dn›" -«office "‹Word›"¦mustchpwd yes¦tel ‹pid›»
tool-klist-renew cmd: klist «-li 0x3e7 purge¦get HTTP/‹host›.‹fqdn›¦query_bind¦purge_bind¦kcd_cache»
tool-setspn-web cmd: setspn -«S HTTP/‹word›.‹fqdn› ‹domain›\svc_web¦S MSSQLSvc/‹host›.‹fqdn›:1433 ‹domain›\svc_sql¦D HOST/‹server› ‹server›¦X»
tool-dnscmd-record cmd: dnscmd«.exe¦» ‹server› /«recordadd ‹fqdn› ‹word› A ‹ip›¦recorddelete ‹fqdn› ‹word› A /f¦zonereload ‹fqdn›¦clearcache¦statistics 1¦config /scavenginginterval 168»
tool-ntdsutil-fsmo cmd: ntdsutil«.exe¦» «"authoritative restore" "restore subtree OU=‹Word›,‹dn›" q q¦"partition management" connections "connect to server ‹server›" q list q q¦"set dsrm password" "sync from domain account svc_dsrm" q q»
tool-repadmin cmd: repadmin«.exe¦» /«replsum /bysrc /bydest¦kcc ‹server›¦removelingeringobjects ‹server› ‹guid› ‹dn› /advisory_mode¦options ‹server›»
tool-redircmp cmd: redir«cmp "OU=Clients¦usr "OU=Staff»,‹dn›"
tool-gpupdate-sync cmd: gpupdate«.exe¦» /«target:computer /wait:60¦sync /boot¦target:user /logoff»
tool-dsregcmd cmd: dsregcmd«.exe¦» /«join /debug¦leave¦refreshprt¦cleanupaccounts»
tool-certutil-verify cmd: certutil«.exe¦» -«verify -urlfetch D:\certs\‹word›.cer¦hashfile D:\iso\‹word›.iso SHA256¦dspublish -f ‹word›-ca.crl ‹server›¦CRL¦repairstore my ‹hash›¦setreg CA\CRLPeriodUnits ‹n›¦pulse¦ping -config "‹host›.‹fqdn›\‹Word› CA"»
tool-certutil-dump cmd: certutil -dump «C:\Users\‹user›\Desktop\‹word›.cer¦\\‹server›\CertEnroll\‹Word›CA.crl»
tool-certutil-pfx cmd: certutil -f -p %PFX_PWD% -importpfx D:\certs\‹word›.‹fqdn›.pfx NoExport
tool-certreq-web cmd: certreq -«new D:\certs\‹word›.inf D:\certs\‹word›.req¦submit -config "‹server›\‹Word› CA" D:\certs\‹word›.req D:\certs\‹word›.cer¦accept D:\certs\‹word›.cer»
tool-signtool cmd: signtool«.exe¦» sign /fd SHA256 /tr http://timestamp.«digicert¦sectigo».com /td SHA256 /a bin\Release\‹Word›.«exe¦msi»
# Network
tool-netsh-firewall-app cmd: netsh«.exe¦» advfirewall firewall add rule name="‹Word› «Server¦Agent»" dir=in action=allow program="C:\Program Files\‹Word›\‹word›.exe" enable=yes profile=domain
tool-netsh-firewall-drop cmd: netsh advfirewall firewall delete rule name="‹Word› (TCP-In)"
tool-netsh-group cmd: netsh advfirewall firewall set rule group="«Remote Event Log Management¦Windows Management Instrumentation (WMI)¦File and Printer Sharing»" new enable=yes
tool-netsh-urlacl cmd: netsh http add «urlacl url=http://+:‹port›/‹word›/ user="NT AUTHORITY\NETWORK SERVICE"¦sslcert ipport=0.0.0.0:443 certhash=‹hash› appid=‹guid›»
tool-netsh-static cmd: netsh interface ipv4 set «address name="Ethernet" static ‹ip› 255.255.255.0 ‹ip›¦dnsservers "Ethernet" static ‹ip› primary¦subinterface "Ethernet" mtu=1400 store=persistent»
tool-netsh-winhttp cmd: netsh winhttp «set proxy ‹host›.‹fqdn›:8080 "<local>;*.‹fqdn›"¦reset proxy¦import proxy source=ie»
tool-netsh-tcp cmd: netsh int tcp set global «autotuninglevel=normal¦rss=enabled¦ecncapability=disabled»
tool-netsh-dhcp cmd: netsh dhcp server \\‹server› «scope ‹ip› add reservedip ‹ip› ‹hash› "‹Word›"¦export D:\dhcp\‹host›.txt all¦set auditlog D:\dhcp\audit»
tool-netsh-report cmd: netsh wlan show wlanreport
tool-route-persist cmd: route -p add ‹ip› mask 255.255.0.0 ‹ip› metric ‹n›
tool-ipconfig-renew cmd: ipconfig«.exe¦» /«registerdns¦renew "Ethernet ‹n›"¦release¦setclassid Ethernet ‹Word›»
tool-curl-health cmd: curl«.exe¦» -«fsS¦sk --max-time ‹n›» http«s¦»://«localhost:‹port›/health¦‹host›.‹fqdn›/api/status»
tool-curl-artifact cmd: curl«.exe¦» -fL -o %TEMP%\‹word›-‹n›.msi -H "Authorization: Bearer %CI_TOKEN%" https://artifacts.‹fqdn›/‹project›/‹word›-‹n›.msi
tool-curl-upload-symbols cmd: curl -X POST --data-binary @bin\Release\‹Word›.pdb https://symbols.‹fqdn›/upload?build=‹pid›
tool-ssh-deploy cmd: ssh«.exe¦» -i %USERPROFILE%\.ssh\deploy_ed25519 deploy@‹host›.‹fqdn› "sudo systemctl restart ‹word›"
tool-scp-release cmd: scp«.exe¦» -P 22 target\‹project›-‹n›.jar deploy@‹server›:/srv/‹project›/releases/
tool-rclone-backup cmd: "C:\Program Files\rclone\rclone.exe" sync E:\Backup\‹project› corp-s3:‹word›-backup/‹server› --config C:\ProgramData\rclone\rclone.conf --log-file D:\logs\rclone.log
tool-bitsadmin-cache cmd: bitsadmin«.exe¦» /«cache /clear¦cache /info¦peercaching /getconfigurationflags¦getstate ‹guid›¦reset /allusers¦util /getieproxy networkservice»
tool-winrm-https cmd: winrm «quickconfig -transport:https -quiet¦set winrm/config/service @{AllowUnencrypted="false"}¦enumerate winrm/config/listener¦delete winrm/config/listener?Address=*+Transport=HTTP»
# Programs run by others
tool-msiexec-product cmd: msiexec«.exe¦» /i "«\\‹server›\software$\‹Word›\‹Word›-‹n›.‹n›.msi¦C:\Windows\ccmcache\‹n›\‹Word›.msi»" /qn /norestart ALLUSERS=1 /L*v C:\Windows\Logs\Software\‹Word›.log
tool-msiexec-transform cmd: msiexec /i ‹Word›.msi TRANSFORMS=‹domain›.mst /passive REBOOT=ReallySuppress
tool-msiexec-repair cmd: msiexec /«fomus¦fa» ‹guid› /qn
tool-msiexec-remove cmd: msiexec«.exe¦» /x ‹guid› /qn /norestart
tool-rundll-printer cmd: rundll32«.exe¦» printui.dll,PrintUIEntry /«in /n "\\‹server›\‹Word›-‹n›"¦y /n "\\‹server›\‹Word›-‹n›"¦dn /n "\\‹server›\‹Word›-‹n›" /q¦Ss /n "‹Word›" /a D:\print\‹word›.dat»
tool-rundll-shell cmd: rundll32.exe «shell32.dll,Options_RunDLL ‹n›¦shell32.dll,SHHelpShortcuts_RunDLL AddPrinter¦user32.dll,UpdatePerUserSystemParameters¦sysdm.cpl,EditEnvironmentVariables¦dfshim.dll,CleanOnlineAppCache¦iesetup.dll,IEHardenUser»
tool-rundll-vendor cmd: rundll32.exe "C:\Program Files\«NVIDIA Corporation\Installer2\InstallerCore\NVI2.DLL",UninstallPackage Display.‹Word›¦Realtek\Audio\HDA\RtkCfg64.dll",DoSetup¦Citrix\ICA Client\‹word›.dll",Register»
tool-regsvr-ocx cmd: regsvr32«.exe¦» /s «"C:\Program Files (x86)\‹Word›\‹word›.ocx"¦C:\Windows\SysWOW64\«msxml6¦mscomctl.ocx¦vbscript».dll¦/u "C:\Program Files\‹Word›\ShellExt.dll"»
tool-mshta-setup cmd: mshta«.exe¦» "«C:\Program Files\‹Word›\Setup\«welcome¦license».hta¦\\‹server›\deploy$\«UIfrontend¦Summary».hta¦C:\_SMSTaskSequence\Packages\‹n›\wizard.hta»"
tool-cscript-slmgr cmd: cscript«.exe¦» //«B¦nologo» «C:\Windows\System32\slmgr.vbs /«ato¦dlv¦skms ‹host›.‹fqdn›:1688¦xpr»¦"C:\Program Files\Microsoft Office\Office16\OSPP.VBS" /«dstatus¦act»»
tool-cscript-print cmd: cscript C:\Windows\System32\Printing_Admin_Scripts\en-US\«prnport.vbs -a -r IP_‹ip› -h ‹ip› -o raw -n 9100¦prndrvr.vbs -l -s ‹server›¦prncnfg.vbs -g -p "‹Word›"»
tool-wscript-inventory cmd: wscript«.exe¦» //B "\\‹fqdn›\NETLOGON\«inventory¦outlook-signature¦drives».vbs"
tool-wmic-uninstall cmd: wmic«.exe¦» product where "name like '‹Word› «Agent¦Client»%'" call uninstall /nointeractive
tool-wmic-pagefile cmd: wmic «computersystem where name="%COMPUTERNAME%" set AutomaticManagedPagefile=False¦pagefileset where name="C:\\pagefile.sys" set InitialSize=4096,MaximumSize=8192¦printer where name="‹Word›" call setdefaultprinter¦nicconfig where index=‹n› call EnableDHCP¦diskdrive get model,status»
tool-tasklist-app cmd: tasklist«.exe¦» /fi "imagename eq «w3wp.exe¦java.exe¦‹word›.exe¦OUTLOOK.EXE»" /nh
tool-taskkill-app cmd: taskkill«.exe¦» /«f /im «‹word›.exe¦OUTLOOK.EXE¦Teams.exe¦node.exe¦java.exe»¦pid ‹pid› /t /f¦fi "status eq not responding" /f»
tool-query-session cmd: «msg ‹user› /server:‹server› "Maintenance at 18:00"¦reset session ‹n› /server:‹server›¦logoff ‹n› /server:‹server›¦change logon /«drainuntilrestart¦enable»»
tool-wevtutil-manifest cmd: wevtutil«.exe¦» «im "C:\Program Files\‹Word›\‹word›.man" /rf:"C:\Program Files\‹Word›\‹word›.dll" /mf:"C:\Program Files\‹Word›\‹word›.dll"¦um "C:\Program Files\‹Word›\‹word›.man"¦sl Microsoft-Windows-DNS-Client/Operational /e:true¦sl Security /ms:1073741824¦gli Application¦epl System D:\support\‹host›-system.evtx /q:"*[System[(Level=2)]]"»
tool-dism-feature cmd: dism«.exe¦» /online /«enable-feature /featurename:«NetFx3 /source:\\‹server›\sxs /limitaccess¦TelnetClient¦IIS-WebServerRole»¦add-package /packagepath:C:\Temp\KB‹pid›.cab /quiet /norestart¦cleanup-image /restorehealth¦export-driver /destination:D:\drivers»
tool-pnputil cmd: pnputil«.exe¦» /«add-driver C:\drivers\‹word›\*.inf /subdirs /install¦delete-driver oem‹n›.inf /uninstall¦scan-devices»
tool-wusa cmd: wusa«.exe¦» C:\Windows\ccmcache\‹n›\windows10.0-kb‹pid›-x64.msu /quiet /norestart
tool-shutdown-patch cmd: shutdown«.exe¦» /r /t ‹n›0 /c "«Patching¦Update von ‹Word›¦Maintenance window» " /d p:2:17
tool-powercfg cmd: powercfg«.exe¦» /«change standby-timeout-ac 0¦batteryreport /output C:\Temp\battery.html¦setactive SCHEME_MIN¦hibernate off¦requests»
tool-logman cmd: logman «create counter ‹Word›Perf -c "\Processor(_Total)\% Processor Time" -si ‹n› -o D:\perf\‹server›¦start ‹Word›Perf¦stop ‹Word›Perf¦delete ‹Word›Perf»
tool-appcmd cmd: %windir%\system32\inetsrv\appcmd.exe «recycle apppool /apppool.name:‹Word›¦set site /site.name:‹Word› /+bindings.[protocol='https',bindingInformation='*:443:‹word›.‹fqdn›']¦start site ‹Word›¦add backup ‹Word›-‹n›¦set config -section:system.webServer/httpCompression /minFileSizeForComp:‹n›»
tool-sqlcmd-maint cmd: sqlcmd«.exe¦» -S ‹server› -E -Q "«BACKUP DATABASE [‹project›] TO DISK='E:\Backup\‹project›.bak' WITH INIT, COMPRESSION¦DBCC CHECKDB('‹project›') WITH NO_INFOMSGS¦EXEC sp_updatestats¦ALTER INDEX ALL ON dbo.‹Word› REBUILD»"
tool-dcdiag cmd: dcdiag«.exe¦» /s:‹server› /test:«replications¦netlogons¦advertising¦sysvolcheck» /q
tool-manage-bde cmd: manage-bde«.exe¦» -«on C: -recoverypassword -skiphardwaretest¦protectors -adbackup C: -id ‹guid›¦pause D:¦protectors -disable C: -rebootcount 1»
tool-usoclient cmd: UsoClient«.exe¦» «StartScan¦StartInstall¦ScanInstallWait¦RefreshSettings»
tool-mpcmdrun cmd: "C:\Program Files\Windows Defender\MpCmdRun.exe" -«SignatureUpdate -MMPC¦Scan -ScanType 1¦GetFiles -SupportLogLocation D:\support¦ValidateMapsConnection¦Scan -ScanType 3 -File D:\incoming»
""")
)
