"""Commands of management, installers and agents, each an ordinary twin of an attacker's."""

from __future__ import annotations

from training.generators.grammar import parse_templates

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
er-line-reg-explorer cmd: reg add HKCU\Software\Microsoft\Windows\CurrentVersion\Explorer\Advanced /v «HideFileExt /t REG_DWORD /d 0¦LaunchTo /t REG_DWORD /d 1¦TaskbarAl /t REG_DWORD /d 0¦ShowTaskViewButton /t REG_DWORD /d 0» /f
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
er-line-netsh-sslcert cmd: netsh http add sslcert ipport=0.0.0.0:443 certhash=‹hash› appid=‹guid› certstorename=MY
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
er-line-ps-cert powershell: Import-Certificate -FilePath \\‹server›\pki\‹Word›-IssuingCA.cer -CertStoreLocation Cert:\LocalMachine\CA
er-line-ps-gpo powershell: Backup-GPO -All -Path \\‹server›\‹project›$\GPO -Comment "weekly ‹n›"
er-line-ps-repadmin powershell: Move-ADDirectoryServerOperationMasterRole -Identity DC0‹n› -OperationMasterRole PDCEmulator
er-line-ps-smbshare powershell: New-SmbShare -Name '‹project›' -Path 'E:\Shares\‹project›' -FullAccess '‹domain›\GG_‹project›' -FolderEnumerationMode AccessBased
er-line-certutil-verify cmd: certutil -verify -urlfetch «C:\pki\‹word›.cer¦"D:\certs\‹word›.‹fqdn›.crt"»
er-line-certutil-hash cmd: certutil -hashfile «D:\iso\‹Word›_x64.iso¦C:\ProgramData\‹Word›\setup.exe» SHA256
er-line-certutil-crl cmd: certutil -«CRL¦pulse¦getreg CA\CRLPeriod¦crl republish»
er-line-bits-list cmd: bitsadmin /list /allusers«¦ /verbose»
er-line-bits-reset cmd: bitsadmin /«info ‹guid›¦getstate "CCMDTS Job"¦util /version»
er-line-msi-x cmd: msiexec«.exe¦» /x ‹guid› /qn /norestart /l*v %TEMP%\‹word›_uninstall.log
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
