"""Ordinary services, drivers and tasks of products, and calls of administrators' modules: one row a product."""

from __future__ import annotations

from training.generators.everyday_rows import parse_maker_table

_SERVICE_ROWS = r"""
product-mpksl service: MpKsl«‹hash›¦DrvSvc¦‹pid›a‹n›» | «c:\ProgramData\Microsoft\Windows Defender\Definition Updates\‹guid›\MpKslDrv.sys¦system32\drivers\wd\MpKslDrv.sys» | «system start¦demand start»
product-defender-network service: «Microsoft Defender Antivirus Network Inspection Service¦WdNisDrv¦WdFilter¦WdBoot» | «system32\drivers\wd\«WdNisDrv¦WdFilter¦WdBoot».sys¦"C:\ProgramData\Microsoft\Windows Defender\Platform\4.18.2‹n›.‹n›-0\NisSrv.exe"» | demand start
product-sense service: Microsoft Defender Core Service | "C:\ProgramData\Microsoft\Windows Defender\Platform\4.18.24‹n›.‹n›-0\MpDefenderCoreService.exe" | auto start
product-easyanticheat service: EasyAntiCheat«_EOS¦» | "C:\Program Files (x86)\EasyAntiCheat«_EOS¦»\EasyAntiCheat«_EOS¦».exe" | demand start
product-battleye service: «BattlEye Service¦BEDaisy» | «"C:\Program Files (x86)\Common Files\BattlEye\BEService.exe"¦C:\Program Files (x86)\Common Files\BattlEye\BEDaisy.sys» | demand start
product-vanguard service: vgk | C:\Program Files\Riot Vanguard\vgk.sys | «system start¦demand start»
product-faceit service: FACEIT | C:\Program Files\FACEIT AC\faceitservice.exe | auto start
product-steam service: Steam Client Service | "C:\Program Files (x86)\Common Files\Steam\steamservice.exe" /RunAsService | demand start
product-anyconnect service: «Cisco AnyConnect Secure Mobility Agent¦Cisco Secure Client - AnyConnect VPN Agent» | "C:\Program Files (x86)\Cisco\Cisco «AnyConnect Secure Mobility Client¦Secure Client»\vpnagent.exe" | auto start
product-anyconnect-driver service: Cisco «AnyConnect Virtual Miniport Adapter for Windows x64¦AnyConnect Kernel Driver Framework Socket Layer Interceptor» | \SystemRoot\System32\drivers\«vpnva64-6¦acsock64».sys | demand start
product-globalprotect service: «PanGPS¦PAN GlobalProtect Service» | "C:\Program Files\Palo Alto Networks\GlobalProtect\PanGPS.exe" | auto start
product-forticlient service: «FortiClient Service Scheduler¦FortiClient VPN Service Scheduler» | "C:\Program Files\Fortinet\FortiClient\scheduler.exe" | auto start
product-wireguard service: WireGuard«Manager¦Tunnel$‹word›» | "C:\Program Files\WireGuard\wireguard.exe" /«managerservice¦tunnelservice "C:\Program Files\WireGuard\Data\Configurations\‹word›.conf.dpapi"» | auto start
product-openvpn service: OpenVPN«ServiceInteractive¦Service» | "C:\Program Files\OpenVPN\bin\openvpnserv«2¦».exe" | auto start
product-tap-driver service: «TAP-Windows Adapter V9¦Wintun Userspace Tunnel» | \SystemRoot\System32\drivers\«tap0901¦wintun».sys | demand start
product-zscaler service: Z«SAService¦SATunnel¦SAUpdater» | "C:\Program Files\Zscaler\Z«SAService\ZSAService¦SATunnel\ZSATunnel¦SAUpdater\ZSAUpdater».exe" | auto start
product-hp-print service: HP «Print Scan Doctor Service¦Smart Service¦LaserJet Service» | "C:\Program Files (x86)\HP\«HPPSdr\HPPSdr¦HPLaserJetService\HPLaserJetService».exe" | «auto start¦demand start»
product-print-drivers service: «Canon Driver Information Assist Service¦Brother BrLog Service¦Kyocera Device Manager¦EPSON V3 Service4(0‹n›)» | C:\Windows\System32\«spool\drivers\x64\3\‹word›svc.exe¦‹word›pm.exe» | auto start
product-intel-drivers service: «Intel(R) Wireless Bluetooth(R)¦Intel(R) Management Engine Interface¦Intel(R) Serial IO I2C Host Controller» | \SystemRoot\System32\DriverStore\FileRepository\«ibtusb¦heci¦ialpss2_i2c».inf_amd64_‹hash›\«ibtusb¦TeeDriverW10x64¦iaLPSS2_I2C».sys | demand start
product-nvidia service: «NVIDIA Display Container LS¦nvlddmkm¦NVIDIA LocalSystem Container¦NVVHCI Enumerator Service» | «C:\Windows\System32\DriverStore\FileRepository\nv_dispi.inf_amd64_‹hash›\Display.NvContainer\NVDisplay.Container.exe -s NVDisplay.ContainerLocalSystem¦\SystemRoot\System32\DriverStore\FileRepository\nv_dispi.inf_amd64_‹hash›\nvlddmkm.sys¦\SystemRoot\System32\drivers\nvvhci.sys» | «auto start¦demand start»
product-realtek service: Realtek «Audio Universal Service¦Bluetooth Device Manager Service¦RtCamS64» | "C:\Windows\System32\DriverStore\FileRepository\realtekservice.inf_amd64_‹hash›\RtkAudUService64.exe" | auto start
product-sysinternals service: PROC«MON24¦EXP152» | C:\Windows\system32\Drivers\PROC«MON24.SYS¦EXP152.SYS» | demand start
product-vmware service: VMware «Tools¦Alias Manager and Ticket Service¦SVGA Helper Service¦VSS Provider¦Snapshot Provider» | "C:\Program Files\VMware\VMware Tools\«vmtoolsd¦VMware VGAuth\VGAuthService¦vmware-vss».exe" | auto start
product-veeam service: Veeam «Installer Service¦Data Mover Service¦Guest Catalog Service¦Guest Helper» | "C:\«Windows\Veeam\Backup\VeeamDeploymentSvc¦Program Files (x86)\Veeam\Backup Transport\x64\VeeamTransportSvc¦Program Files\Common Files\Veeam\Backup and Replication\VeeamGuestHelper\VeeamGuestHelper».exe" | «auto start¦demand start»
product-sccm service: «SMS Agent Host¦ccmsetup¦Configuration Manager Remote Control» | «C:\Windows\CCM\CcmExec.exe¦"C:\Windows\ccmsetup\ccmsetup.exe" /runservice /ignoreskipupgrade¦C:\Windows\CCM\RemCtrl\CmRcService.exe» | auto start
product-office-click service: Microsoft Office Click-to-Run Service | "C:\Program Files\Common Files\Microsoft Shared\ClickToRun\OfficeClickToRun.exe" /service | auto start
product-onedrive service: OneDrive Updater Service | "C:\Program Files\Microsoft OneDrive\«23.1‹n›.0820.000‹n›\»OneDriveUpdaterService.exe" | demand start
product-firefox service: Mozilla Maintenance Service | "C:\Program Files (x86)\Mozilla Maintenance Service\maintenanceservice.exe" | demand start
product-chrome service: Google Chrome Elevation Service (GoogleChromeElevationService) | "C:\Program Files\Google\Chrome\Application\1‹n›.0.‹pid›.‹n›\elevation_service.exe" | demand start
product-dotnet service: «.NET Runtime Optimization Service v4.0.30319_X64¦ASP.NET State Service» | C:\Windows\Microsoft.NET\Framework64\v4.0.30319\«mscorsvw¦aspnet_state».exe | demand start
product-sql service: SQL Server «(‹Word›)¦Agent (‹Word›)¦CEIP service (‹Word›)» | "C:\Program Files\Microsoft SQL Server\MSSQL1‹n›.‹Word›\MSSQL\Binn\«sqlservr.exe" -s¦SQLAGENT.EXE" -i ¦sqlceip.exe" -Service »‹Word› | auto start
product-tomcat service: Apache Tomcat 9.0 «Tomcat9¦‹Word›» | "C:\Program Files\Apache Software Foundation\Tomcat 9.0\bin\Tomcat9.exe" //RS//‹Word› | auto start
product-jenkins service: «Jenkins¦jenkinsslave-C__Jenkins» | "C:\«Program Files\Jenkins\jenkins¦Jenkins\jenkins-slave».exe" | auto start
product-buildagent service: «Azure Pipelines Agent (‹project›.‹server›)¦TeamCity Build Agent¦GitHub Actions Runner (‹project›.‹server›)¦gitlab-runner» | "«C:\agent\bin\AgentService.exe¦C:\BuildAgent\launcher\bin\TeamCityAgentService-windows-x86-64.exe" -s "C:\BuildAgent\launcher\conf\wrapper.conf¦C:\actions-runner\bin\RunnerService.exe¦C:\GitLab-Runner\gitlab-runner.exe" run --working-directory "C:\GitLab-Runner»" | auto start
product-docker service: «Docker Desktop Service¦Docker Engine¦containerd» | "C:\Program Files\Docker\«Docker\com.docker.service"¦dockerd.exe" --run-service¦containerd\containerd.exe" --run-service» | auto start
product-elastic service: Elastic «Agent¦Endpoint» | "C:\Program Files\Elastic\«Agent\elastic-agent.exe"¦Endpoint\elastic-endpoint.exe" run» | auto start
product-npcap service: Npcap Packet Driver (NPCAP) | \SystemRoot\system32\DRIVERS\npcap.sys | system start
product-citrix service: Citrix «Desktop Service¦Profile Management¦User Profile Manager¦Print Manager Service¦Workspace Updater Service» | "C:\Program Files«¦ (x86)»\Citrix\«Virtual Desktop Agent\BrokerAgent¦User Profile Manager\UserProfileManager¦ICA Client\Receiver\UpdaterService».exe" | auto start
product-teamviewer service: TeamViewer | "C:\Program Files\TeamViewer\TeamViewer_Service.exe" | auto start
product-remote-support service: «BeyondTrust Remote Support Jump Client [‹host›.‹fqdn›]¦ScreenConnect Client (‹hash›)¦N-able Take Control Service» | "C:\«ProgramData\bomgar-scc-0x‹hash›\bomgar-scc.exe" -service:run¦Program Files (x86)\ScreenConnect Client (‹hash›)\ScreenConnect.ClientService.exe" "?e=Access&y=Guest&h=support.‹fqdn›&p=8041"¦Program Files (x86)\BeAnywhere Support Express\GetSupportService_N-Central\BASupSrvc.exe"» | auto start
product-dell service: Dell «SupportAssist¦TechHub¦Client Management Service¦Data Vault Collector» | "C:\Program Files\Dell\«SupportAssistAgent\bin\SupportAssistAgent¦TechHub\Dell.TechHub¦DTP\DiagnosticsSubAgent\Dell.TechHub.Diagnostics.SubAgent».exe" | auto start
product-lenovo service: «ImControllerService¦Lenovo Vantage Service¦Lenovo Hotkey Client Loader» | «%SystemRoot%\Lenovo\ImController\Service\Lenovo.Modern.ImController.exe¦"C:\Program Files (x86)\Lenovo\VantageService\4.‹n›.‹n›.0\LenovoVantageService.exe"¦C:\Windows\System32\DriverStore\FileRepository\fn.inf_amd64_‹hash›\driver\tphkload.exe» | auto start
product-drivers-inbox service: «USB Mass Storage Driver¦Microsoft USB Video Class Driver¦WinUsb Driver¦FTDI USB Serial Converter¦Prolific Serial port driver» | \SystemRoot\System32\drivers\«USBSTOR¦usbvideo¦WinUSB¦ftdibus¦ser2pl».sys | demand start
product-monitoring service: «PRTG Probe Service¦Checkmk Service¦Icinga 2¦Telegraf Data Collector Service¦windows_exporter» | "C:\Program Files«¦ (x86)»\«PRTG Network Monitor\PRTG Probe.exe"¦checkmk\service\check_mk_agent.exe"¦ICINGA2\sbin\icinga2.exe" --scm "daemon"¦telegraf\telegraf.exe" --config "C:\Program Files\telegraf\telegraf.conf"¦windows_exporter\windows_exporter.exe" --collectors.enabled cpu,os,service» | auto start
"""
_TASK_ROWS = r"""
taskfor-google task: \GoogleSystem\GoogleUpdater\GoogleUpdaterTaskSystem1‹n›.0.‹pid›.0‹guid› | C:\Program Files (x86)\Google\GoogleUpdater\1‹n›.0.‹pid›.0\updater.exe§--wake --system
taskfor-edge task: \MicrosoftEdgeUpdateTaskMachine«Core¦UA¦Core‹guid›» | C:\Program Files (x86)\Microsoft\EdgeUpdate\MicrosoftEdgeUpdate.exe§/«c¦ua /installsource scheduler»
taskfor-onedrive task: \OneDrive «Per-Machine Standalone Update Task¦Reporting Task-‹sid›¦Startup Task-‹sid›» | C:\Program Files\Microsoft OneDrive\OneDriveStandaloneUpdater.exe§«/reporting¦»
taskfor-office task: \Microsoft\Office\Office «Automatic Updates 2.0¦ClickToRun Service Monitor¦Feature Updates¦Feature Updates Logon» | C:\Program Files\Common Files\Microsoft Shared\ClickToRun\OfficeC2RClient.exe§/«frequentupdate SCHEDULEDTASK displaylevel=False¦WatchService»
taskfor-firefox task: \Mozilla\Firefox «Background Update¦Default Browser Agent» ‹hash› | C:\Program Files\Mozilla Firefox\«firefox.exe§--MOZ_LOG sync,prependheader --backgroundtask backgroundupdate¦default-browser-agent.exe§do-task "‹hash›"»
taskfor-zoom task: \ZoomUpdateTaskUser-‹sid› | C:\Users\‹user›\AppData\Roaming\Zoom\bin\Zoom.exe§--action=update
taskfor-npcap task: \npcapwatchdog | C:\Program Files\Npcap\CheckStatus.bat§
taskfor-nvidia task: \«NvTmRep_CrashReport1¦NVIDIA GeForce Experience SelfUpdate¦NvNodeLauncher»_{B2FE1952-0186-46C3-BAEC-A80AA35AC5B8} | C:\Program Files\NVIDIA Corporation\«NvContainer\NvTmRep.exe§¦Update Core\NvProfileUpdater64.exe§¦NvNode\nvnodejslauncher.exe§»
taskfor-dell task: \Dell SupportAssistAgent «AutoUpdate¦Telemetry» | C:\Program Files\Dell\SupportAssistAgent\bin\SupportAssist«Installer.exe§/quiet¦Agent.exe§-telemetry»
taskfor-java task: \JavaUpdateSched | C:\Program Files (x86)\Common Files\Java\Java Update\jusched.exe§-scheduled
taskfor-wsus task: \WSUS Cleanup | C:\Windows\System32\WindowsPowerShell\v1.0\powershell.exe§-NoProfile -ExecutionPolicy Bypass -File D:\scripts\Wsus-Cleanup.ps1
taskfor-sql task: \SQL Full Backup ‹project› | C:\Program Files\Microsoft SQL Server\Client SDK\ODBC\170\Tools\Binn\SQLCMD.EXE§-S . -E -i D:\scripts\backup_‹project›.sql
taskfor-letsencrypt task: \win-acme renew (acme-v02.api.letsencrypt.org) | C:\Program Files\win-acme\wacs.exe§--renew --baseuri "https://acme-v02.api.letsencrypt.org/"
taskfor-ccm task: \Microsoft\Configuration Manager\Configuration Manager «Health Evaluation¦Idle Detection¦Passport for Work Certificate Enrollment Task» | C:\Windows\CCM\ccmeval.exe§
taskfor-intune task: \Microsoft\Windows\EnterpriseMgmt\‹guid›\«Schedule #‹n› created by enrollment client¦PushLaunch¦Login Schedule created by enrollment client» | %windir%\system32\deviceenroller.exe§/o "‹guid›" /c /b
taskfor-user-feed task: \User_Feed_Synchronization-‹guid› | C:\Windows\system32\msfeedssync.exe§sync
taskfor-restart task: \Nightly restart of ‹Word› | C:\Windows\System32\cmd.exe§/c "net stop ‹Word›Svc & net start ‹Word›Svc" > D:\logs\restart.log 2>&1
"""
_MODULE_ROWS = r"""
called-exchange-mailbox module: C:\Program Files\Microsoft\Exchange Server\V15\Bin\w3wp | CommandInvocation(Get-«Mailbox¦MailboxStatistics¦MailboxDatabase¦CASMailbox»): "Get-«Mailbox¦MailboxStatistics¦MailboxDatabase¦CASMailbox»"¶ParameterBinding(Get-Mailbox): name="Identity"; value="‹user›@‹fqdn›"
called-exchange-move module: powershell.exe -noexit -command ". 'C:\Program Files\Microsoft\Exchange Server\V15\bin\RemoteExchange.ps1'; Connect-ExchangeServer -auto" | CommandInvocation(New-MoveRequest): "New-MoveRequest"¶ParameterBinding(New-MoveRequest): name="TargetDatabase"; value="DB0‹n›"
called-exchange-health module: powershell.exe -File D:\scripts\exchange-health.ps1 | CommandInvocation(Test-«ServiceHealth¦ReplicationHealth¦MAPIConnectivity»): "Test-«ServiceHealth¦ReplicationHealth¦MAPIConnectivity»"
called-exchange-online module: powershell.exe | CommandInvocation(Set-Mailbox): "Set-Mailbox"¶ParameterBinding(Set-Mailbox): name="Type"; value="Shared"
called-ad-user module: C:\Windows\system32\dsac.exe | CommandInvocation(Set-ADUser): "Set-ADUser"¶ParameterBinding(Set-ADUser): name="Identity"; value="CN=‹first›,OU=Staff,‹dn›"¶ParameterBinding(Set-ADUser): name="Department"; value="‹Word›"
called-ad-unlock module: powershell.exe -NoProfile | CommandInvocation(Unlock-ADAccount): "Unlock-ADAccount"¶ParameterBinding(Unlock-ADAccount): name="Identity"; value="‹user›"
called-ad-move module: powershell.exe -File \\‹server›\scripts\move-clients.ps1 | CommandInvocation(Move-ADObject): "Move-ADObject"¶ParameterBinding(Move-ADObject): name="TargetPath"; value="OU=Clients,‹dn›"
called-azure-vm module: pwsh.exe | CommandInvocation(«Start-AzVM¦Stop-AzVM¦Get-AzVM¦Update-AzVM»): "«Start-AzVM¦Stop-AzVM¦Get-AzVM¦Update-AzVM»"¶ParameterBinding(Start-AzVM): name="ResourceGroupName"; value="rg-‹project›"
called-azure-deploy module: pwsh.exe -NoLogo -NoProfile -NonInteractive -Command . 'D:\a\_temp\‹guid›.ps1' | CommandInvocation(New-AzResourceGroupDeployment): "New-AzResourceGroupDeployment"¶ParameterBinding(New-AzResourceGroupDeployment): name="TemplateFile"; value="main.bicep"
called-graph module: powershell.exe | CommandInvocation(Update-MgUser): "Update-MgUser"¶ParameterBinding(Update-MgUser): name="UsageLocation"; value="DE"
called-teams module: powershell.exe | CommandInvocation(Grant-CsTeamsMeetingPolicy): "Grant-CsTeamsMeetingPolicy"¶ParameterBinding(Grant-CsTeamsMeetingPolicy): name="PolicyName"; value="‹Word›"
called-hyperv module: C:\Windows\System32\mmc.exe C:\Windows\System32\virtmgmt.msc | CommandInvocation(«Checkpoint-VM¦Set-VMMemory¦Get-VMReplication»): "«Checkpoint-VM¦Set-VMMemory¦Get-VMReplication»"¶ParameterBinding(Checkpoint-VM): name="Name"; value="‹server›"
block-exchange script: Get-ExchangeServer | Test-ServiceHealth | Where-Object { $_.RequiredServicesRunning -eq $false } | ForEach-Object { Send-MailMessage -To exchange@‹fqdn› -Subject $_.Role -SmtpServer ‹server› }
block-exchange-quota script: Get-MailboxDatabase | Set-MailboxDatabase -IssueWarningQuota ‹n›GB -ProhibitSendQuota ‹n›GB
block-exchange-queue script: Get-TransportService | Get-Queue | Where-Object MessageCount -gt ‹n› | Retry-Queue -Confirm:$false
block-ad-stale script: Search-ADAccount -AccountInactive -TimeSpan ‹n›.00:00:00 -ComputersOnly -SearchBase "OU=Clients,‹dn›" | Disable-ADAccount -PassThru | Move-ADObject -TargetPath "OU=Disabled,‹dn›"
block-ad-photos script: Get-ADUser -Filter "Department -eq '‹Word›'" | ForEach-Object { Set-ADUser $_ -Replace @{ thumbnailPhoto = [byte[]](Get-Content "\\‹server›\photos\$($_.SamAccountName).jpg" -Encoding Byte) } }
block-az-backup script: Connect-AzAccount -Identity¶$vault = Get-AzRecoveryServicesVault -Name 'rsv-‹project›'¶Get-AzRecoveryServicesBackupJob -VaultId $vault.ID -Status Failed | Export-Csv D:\reports\az-backup.csv
block-az-tags script: Get-AzResourceGroup | Where-Object { -not $_.Tags.Owner } | ForEach-Object { Set-AzResourceGroup -Name $_.ResourceGroupName -Tag @{ Owner = '‹user›' } }
block-intune script: Connect-MgGraph -Scopes 'DeviceManagementManagedDevices.Read.All'¶Get-MgDeviceManagementManagedDevice -Filter "complianceState eq 'noncompliant'" | Select-Object DeviceName, UserPrincipalName
"""

PRODUCT_TEMPLATES = (
    *parse_maker_table(_SERVICE_ROWS),
    *parse_maker_table(_TASK_ROWS),
    *parse_maker_table(_MODULE_ROWS),
)
