"""Ordinary events of enterprise and laboratory hosts: what agents, updates, servers and developers' tools do all day."""

from __future__ import annotations

from training.generators.everyday_rows import parse_maker_table

_MAKER_ROWS = r"""
# Forwarders, sensors and monitors
fl-splunk-modular process: * | "‹splunk›\splunk-«winevtlog¦powershell».exe"«¦ --ps2¦ --scheme» | ‹splunk›\splunkd.exe | "‹splunk›\splunkd.exe" service
fl-splunk-handles process: ‹splunk›\splunk-MonitorNoHandle.exe | "‹splunk›\splunk-MonitorNoHandle.exe"«¦ --scheme¦ --validate-arguments» | ‹splunk›\splunkd.exe
fl-splunk-regmon process: * | "‹splunk›\splunk-«regmon¦winhostinfo¦wmi¦perfmon».exe" | ‹splunk›\splunkd.exe
fl-splunk-btool process: * | "‹splunk›\btool.exe" «inputs¦outputs¦deploymentclient¦web» list «--debug¦--no-log¦‹word›» | «‹splunk›\splunk.exe¦‹splunk›\splunkd.exe¦‹s32›\cmd.exe»
fl-splunk-bare bare: ‹splunk›\splunk-«optimize¦compresstool¦admon¦netmon».exe | ‹splunk›\splunkd.exe
fl-splunk-access access: ‹splunk›\splunk-«perfmon¦winhostinfo¦MonitorNoHandle».exe | ‹any› | «0x1410¦0x1400¦0x1000»
fl-splunk-lsass access: ‹splunk›\splunkd.exe | ‹lsass› | «0x1400¦0x1000¦0x100000»
fl-splunk-send network: ‹splunk›\splunkd.exe | «9997¦8089» | «splunk-idx‹n›.‹fqdn›¦deploy.‹fqdn›¦inputs‹n›.‹word›.splunkcloud.com»
fl-splunk-checkpoint file: ‹splunk›\splunk-winevtlog.exe | C:\Program Files\SplunkUniversalForwarder\var\lib\splunk\modinputs\WinEventLog\«Security¦System¦Application»
fl-splunk-pipe pipe: ‹splunk›\splunkd.exe | \«SplunkForwarder-‹pid›¦_internal.‹pid›»
fl-splunk-engine engine: ‹splunk›\splunk-powershell.exe --ps2 | Default Host
fl-osquery-worker process: * | "C:\Program Files\osquery\osqueryd\osqueryd.exe" --flagfile="C:\Program Files\osquery\osquery.flags" --worker«¦ --verbose=false» | C:\Program Files\osquery\osqueryd\osqueryd.exe
fl-osquery-look access: C:\Program Files\«osquery\osqueryd\osqueryd¦Orbit\bin\osqueryd\windows\stable\osqueryd».exe | «‹lsass›¦‹sys›¦‹app›» | «0x1410¦0x410¦0x1010»
fl-osquery-pipe pipe: C:\Program Files\osquery\osqueryd\osqueryd.exe | \«osquery.em¦shell.em¦orbit-osquery-extension-‹guid›»
fl-osquery-store file: C:\Program Files\osquery\osqueryd\osqueryd.exe | C:\Program Files\osquery\osquery.db\«‹pid›.sst¦MANIFEST-‹pid›¦LOG.old.‹pid›»
fl-winlogbeat-run process: * | "C:\Program Files\«Winlogbeat¦Elastic\Beats\winlogbeat»\winlogbeat.exe" --environment=windows_service -c "C:\ProgramData\Winlogbeat\winlogbeat.yml" --path.data C:\ProgramData\winlogbeat | ‹s32›\services.exe
fl-elastic-agent process: C:\Program Files\Elastic\Agent\data\elastic-agent-8.‹n›.0-‹pid›\components\«agentbeat¦metricbeat¦filebeat¦endpoint-security».exe | agentbeat.exe «filebeat¦metricbeat» -E setup.ilm.enabled=false -E management.enabled=true -E logging.level=info | C:\Program Files\Elastic\Agent\data\elastic-agent-8.‹n›.0-‹pid›\elastic-agent.exe
fl-elastic-lsass access: C:\Program Files\Elastic\Endpoint\elastic-endpoint.exe | ‹lsass› | «0x1fffff¦0x1410¦0x1478»
fl-elastic-state file: C:\Program Files\Elastic\Agent\data\elastic-agent-8.‹n›.0-‹pid›\elastic-agent.exe | C:\Program Files\Elastic\Agent\«fleet.enc.tmp¦state.enc¦data\agent.lock¦data\tmp\‹letters8›.sock»
fl-winlogbeat-registry file: C:\Program Files\Winlogbeat\winlogbeat.exe | C:\ProgramData\winlogbeat\«.winlogbeat.yml.new¦registry\filebeat\log.json»
fl-beats-send dns: C:\Program Files\«Winlogbeat\winlogbeat¦Filebeat\filebeat¦Elastic\Agent\elastic-agent».exe | «‹hash›.fleet.europe-west‹n›.gcp.cloud.es.io¦logstash‹n›.‹fqdn›¦elastic.‹fqdn›»
fl-wazuh-policy process: ‹ps› | powershell.exe -command "secedit /export /cfg C:\Windows\Temp\«sca¦secpol».cfg; Select-String -Path C:\Windows\Temp\sca.cfg -Pattern 'LockoutBadCount'" | C:\Program Files (x86)\ossec-agent\wazuh-agent.exe
fl-wazuh-fim key: C:\Program Files (x86)\ossec-agent\wazuh-agent.exe | HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\«Run¦RunOnce¦URL¦Policies»
fl-wazuh-queue file: C:\Program Files (x86)\ossec-agent\wazuh-agent.exe | C:\Program Files (x86)\ossec-agent\«queue\fim\db\fim.db-journal¦state.wazuh-agent¦rids\‹n›¦bookmarks\EventChannel»
fl-velociraptor-run process: * | "C:\Program Files\Velociraptor\Velociraptor.exe" --config "C:\Program Files\Velociraptor\client.config.yaml" service run | ‹s32›\services.exe
fl-velociraptor-look access: C:\Program Files\Velociraptor\Velociraptor.exe | «‹sys›¦‹app›» | «0x1410¦0x1000¦0x410»
fl-velociraptor-buffer file: C:\Program Files\Velociraptor\Velociraptor.exe | C:\Program Files\Velociraptor\Tools\«tmp‹pid›.writeback.yaml¦Buffer.‹pid›.bin¦autoruns_amd64.exe»
fl-sysmon-service process: * | C:\Windows\Sysmon«64¦».exe | ‹s32›\services.exe
fl-sysmon-update process: * | «C:\Windows\Sysmon64.exe¦"C:\Tools\Sysmon\Sysmon64.exe"» -c \\‹fqdn›\NETLOGON\«sysmon¦config»\«sysmonconfig¦‹word›».xml | «‹s32›\cmd.exe¦‹ps›¦‹agent›»
fl-sysmon-value value: C:\Windows\Sysmon64.exe | HKLM\System\CurrentControlSet\Services\SysmonDrv\Parameters\«Options¦ConfigHash¦HashingAlgorithm» | «DWORD (0x0000000«3¦7»)¦SHA256=‹hash›‹hash›¦DWORD (0x8000001‹n›)»
fl-sysmon-lsass access: C:\Windows\Sysmon«64¦».exe | «‹lsass›¦‹sys›» | «0x1400¦0x1000¦0x1410»
fl-datadog-checks process: * | "C:\Program Files\Datadog\Datadog Agent\bin\agent\«trace-agent.exe" --config="C:\ProgramData\Datadog\datadog.yaml"¦process-agent.exe" --cfgpath="C:\ProgramData\Datadog\datadog.yaml"¦security-agent.exe"» | ‹s32›\services.exe
fl-datadog-look access: C:\Program Files\Datadog\Datadog Agent\bin\agent\«process-agent¦system-probe».exe | ‹any› | «0x1410¦0x1000»
fl-datadog-send dns: C:\Program Files\Datadog\Datadog Agent\bin\agent.exe | «7-‹n›-0-app.agent.datadoghq.«com¦eu»¦process.datadoghq.eu¦intake.profile.datadoghq.com»
fl-zabbix-user process: ‹s32›\cmd.exe | cmd /C "powershell -NoProfile -ExecutionPolicy Bypass -File "C:\Program Files\Zabbix Agent 2\scripts\«check_updates¦hyperv_vms¦ad_replication¦smart».ps1" «count¦json¦discovery»" | C:\Program Files\Zabbix Agent«¦ 2»\zabbix_agent«d¦2».exe
fl-zabbix-wmic process: ‹s32›\wbem\WMIC.exe | wmic «cpu get loadpercentage /value¦path Win32_PerfFormattedData_PerfDisk_LogicalDisk get Name,DiskBytesPersec¦os get lastbootuptime» | «C:\Program Files\Zabbix Agent\zabbix_agentd.exe¦‹s32›\cmd.exe»
fl-zabbix-poll network: C:\Program Files\Zabbix Agent 2\zabbix_agent2.exe | «10051¦10050» | zabbix.‹fqdn›
fl-nagios-script process: ‹s32›\cmd.exe | cmd /c "echo scripts\\«check_ad.vbs¦check_wu.ps1¦check_time.bat»; exit($lastexitcode)" |powershell.exe -ExecutionPolicy ByPass -command - | C:\Program Files\NSClient++\nscp.exe
fl-nagios-vbs process: ‹s32›\cscript.exe | cscript.exe //T:30 //NoLogo "scripts\\lib\\wrapper.vbs" "scripts\\«check_printer¦check_battery¦check_disk».vbs" | C:\Program Files\NSClient++\nscp.exe | "C:\Program Files\NSClient++\nscp.exe" service --run --name nscp
fl-nagios-nrpe network: C:\Program Files\«NSClient++\nscp¦NCPA\ncpa_listener».exe | «5666¦5693¦12489» | nagios‹n›.‹fqdn›
fl-scom-script process: ‹s32›\cscript.exe | "C:\Windows\system32\cscript.exe" /nologo "«MemoryUtilization¦LogicalDisk.FreeSpace¦DiscoverWindowsComputerProperties¦AD_Replication_Monitoring».vbs" ‹host›.‹fqdn› «2.5 100¦0 ‹guid› false¦‹n›» | ‹pf›\Microsoft Monitoring Agent\Agent\MonitoringHost.exe
fl-scom-state file: C:\Program Files\Microsoft Monitoring Agent\Agent\HealthService.exe | C:\Program Files\Microsoft Monitoring Agent\Agent\Health Service State\«Monitoring Host Temporary Files ‹n›\‹pid›\‹word›.ps1¦Health Service Store\edb‹pid›.log¦Management Packs\{‹hash›}.xml»
fl-scom-access access: C:\Program Files\Microsoft Monitoring Agent\Agent\MonitoringHost.exe | «‹lsass›¦‹sys›» | «0x1410¦0x1fffff¦0x1400»
fl-scom-script-block script: param($SourceId, $ManagedEntityId, $ComputerName)¶$api = New-Object -ComObject 'MOM.ScriptAPI'¶$bag = $api.CreatePropertyBag()¶$bag.AddValue('«FreePercent¦QueueLength¦‹Word›State»', ‹n›)¶$bag
# Cloud and virtual guests
fl-ssm-worker process: * | "C:\Program Files\Amazon\SSM\ssm-document-worker.exe" ‹guid› | C:\Program Files\Amazon\SSM\ssm-agent-worker.exe
fl-ssm-script process: ‹ps› | powershell -InputFormat None -Noninteractive -NoProfile -ExecutionPolicy unrestricted -f C:\ProgramData\Amazon\SSM\InstanceData\i-0‹hash›\document\orchestration\‹guid›\«PatchWindows¦awsrunPowerShellScript\0.awsrunPowerShellScript»\_script.ps1 | C:\Program Files\Amazon\SSM\ssm-document-worker.exe
fl-ssm-channel network: C:\Program Files\Amazon\SSM\«amazon-ssm-agent¦ssm-agent-worker».exe | 443 | «ec2messages¦ssmmessages¦ssm».«us-east-1¦eu-west-1¦eu-central-1».amazonaws.com
fl-ssm-metadata process: ‹ps› | powershell -NoProfile -Command "Invoke-RestMethod -Headers @{'X-aws-ec2-metadata-token'=$t} -Uri http://169.254.169.254/latest/meta-data/«placement/region¦tags/instance/Name¦instance-type»" | C:\Program Files\Amazon\«SSM\ssm-document-worker¦EC2Launch\service\EC2LaunchService».exe
fl-ec2launch-run process: * | "C:\Program Files\Amazon\EC2Launch\EC2Launch.exe" «run¦sysprep --shutdown=false¦collect-logs¦wallpaper» | «C:\Program Files\Amazon\EC2Launch\service\EC2LaunchService.exe¦‹s32›\services.exe»
fl-ec2-userdata process: ‹ps› | powershell.exe -ExecutionPolicy Unrestricted -NoProfile -File C:\Windows\system32\config\systemprofile\AppData\Local\Temp\EC2Launch‹pid›\UserScript.ps1 | C:\Program Files\Amazon\EC2Launch\EC2Launch.exe
fl-ec2-userdata-block script: <# user data #>¶Set-TimeZone -Id '«W. Europe Standard Time¦UTC»'¶Install-WindowsFeature «Web-Server¦Failover-Clustering» -IncludeManagementTools¶[Environment]::SetEnvironmentVariable('ENVIRONMENT','«prod¦test»','Machine')
fl-azure-extension process: ‹s32›\cmd.exe | cmd /c "C:\Packages\Plugins\Microsoft.«Compute.CustomScriptExtension\1.10.‹n›\bin\enableCommandHandler.cmd¦EnterpriseCloud.Monitoring.MicrosoftMonitoringAgent\1.0.‹n›\enable.cmd¦Azure.Monitor.AzureMonitorWindowsAgent\1.‹n›.0\enable.cmd»" | C:\WindowsAzure\GuestAgent_2.7.‹pid›\WaAppAgent.exe
fl-azure-runcommand process: ‹ps› | powershell -ExecutionPolicy Unrestricted -File script‹n›.ps1 | C:\Packages\Plugins\Microsoft.CPlat.Core.RunCommandWindows\1.1.‹n›\bin\RunCommandExtension.exe
fl-azure-status file: C:\WindowsAzure\GuestAgent_2.7.‹pid›\«WindowsAzureGuestAgent¦WaAppAgent».exe | C:\«WindowsAzure\Logs\AggregateStatus\aggregatestatus_‹pid›.json¦Packages\Plugins\Microsoft.Azure.‹Word›\1.0.‹n›\Status\‹n›.status»
fl-azure-arc dns: C:\Program Files\AzureConnectedMachineAgent\«himds¦GCArcService\GC\gc_arc_service¦ExtensionService\GC\gc_extension_service».exe | «gbl.his.arc.azure.com¦agentserviceapi.guestconfiguration.azure.com¦management.azure.com»
fl-azure-policy load: C:\Program Files\AzureConnectedMachineAgent\GCArcService\GC\gc_worker.exe | C:\Program Files\AzureConnectedMachineAgent\GCArcService\GC\«System.Management.Automation¦libgc_common¦mi».dll
fl-gce-agent process: * | "C:\Program Files\Google\Compute Engine\«agent\GCEWindowsAgent.exe"¦metadata_scripts\GCEMetadataScripts.exe" startup¦osconfig\google_osconfig_agent.exe"¦sysprep\activate_instance.exe"» | «‹s32›\services.exe¦‹svchost›»
fl-gce-startup-block script: # startup-script of the instance template¶$name = Invoke-RestMethod -Headers @{'Metadata-Flavor'='Google'} -Uri 'http://metadata.google.internal/computeMetadata/v1/instance/name'¶Write-Host "‹word› $name ready"
fl-vmware-quiesce process: * | "C:\Program Files\VMware\VMware Tools\«VMwareToolboxCmd.exe" timesync status¦rpctool.exe" "info-get guestinfo.‹word›"¦vmacthlp.exe"» | C:\Program Files\VMware\VMware Tools\vmtoolsd.exe
fl-vmware-guestops process: ‹s32›\cmd.exe | "C:\Windows\system32\cmd.exe" /C "powershell.exe -NonInteractive -Command Get-Service «‹Word›¦MSSQLSERVER» > C:\Windows\TEMP\powerclivmware‹n› 2>&1 & exit %errorlevel%" | C:\Program Files\VMware\VMware Tools\vmtoolsd.exe
fl-vmware-driver driver: C:\Windows\System32\drivers\«vmci¦vmhgfs¦vmmemctl¦vsock¦vm3dmp».sys | VMware, Inc.
fl-vbox-tray process: * | "C:\Windows\system32\VBoxTray.exe" | C:\Windows\explorer.exe
fl-vbox-service process: ‹s32›\VBoxService.exe | C:\Windows\System32\VBoxService.exe | ‹s32›\services.exe
fl-vbox-driver driver: C:\Windows\System32\drivers\VBox«Guest¦SF¦Mouse¦Wddm».sys | «Oracle Corporation¦Oracle America, Inc.»
fl-qemu-agent process: ‹s32›\cmd.exe | cmd.exe /c fsutil volume diskfree C: | C:\Program Files\Qemu-ga\qemu-ga.exe | "C:\Program Files\Qemu-ga\qemu-ga.exe" -d --retry-path
# Deployment and configuration
fl-ansible-wrapper process: ‹ps› | PowerShell -NoProfile -NonInteractive -ExecutionPolicy Unrestricted -EncodedCommand ‹enc_job› | ‹s32›\«winrshost¦cmd».exe
fl-ansible-shell process: ‹s32›\cmd.exe | C:\Windows\system32\cmd.exe /C PowerShell -NoProfile -NonInteractive -ExecutionPolicy Unrestricted -EncodedCommand ‹enc_job› | ‹s32›\WinrsHost.exe | C:\Windows\system32\WinrsHost.exe -Embedding
fl-ansible-psrp process: ‹s32›\wsmprovhost.exe | C:\Windows\system32\wsmprovhost.exe -Embedding | ‹svchost› | C:\Windows\system32\svchost.exe -k DcomLaunch -p
fl-ansible-module process: C:\Windows\Microsoft.NET\Framework64\v4.0.30319\csc.exe | "C:\Windows\Microsoft.NET\Framework64\v4.0.30319\csc.exe" /noconfig /fullpaths @"C:\Users\«ansible¦svc_ansible¦‹user›»\AppData\Local\Temp\ansible-moduletmp-‹pid›‹pid›\‹letters8›.cmdline" | ‹ps› | powershell.exe -NoProfile -NonInteractive -ExecutionPolicy Unrestricted -EncodedCommand ‹enc_job›
fl-ansible-copy file: ‹ps› | C:\Users\«ansible¦svc_ansible»\AppData\Local\Temp\ansible-tmp-1‹pid›‹pid›.‹pid›-‹pid›\«source¦AnsiballZ_win_‹word›.ps1»
fl-ansible-block script: #AnsibleRequires -CSharpUtil Ansible.Basic¶$spec = @{ options = @{ name = @{ type = "str"; required = $true }; state = @{ choices = "present", "absent" } } }¶$module = [Ansible.Basic.AnsibleModule]::Create($args, $spec)¶$module.Result.changed = $false¶$module.ExitJson()
fl-ansible-exec script: begin {¶$DebugPreference = "Continue"¶$ProgressPreference = "SilentlyContinue"¶Set-StrictMode -Version 2¶function ConvertTo-HashtableFromPsCustomObject ($myPsObject) { $hash = @{}; $myPsObject.PSObject.Properties | % { $hash[$_.Name] = $_.Value }; return $hash }¶# exec wrapper of win_«copy¦service¦feature¦package»
fl-chef-run process: * | "C:\opscode\chef\embedded\bin\ruby.exe" "C:/opscode/chef/bin/chef-client" -c C:/chef/client.rb -L C:/chef/log/client.log«¦ --once¦ -s ‹n›» | «‹s32›\taskhostw.exe¦‹s32›\cmd.exe¦C:\opscode\chef\embedded\bin\ruby.exe»
fl-chef-powershell process: ‹ps› | "C:\Windows\System32\WindowsPowerShell\v1.0\powershell.exe" -NoLogo -NonInteractive -NoProfile -ExecutionPolicy Bypass -InputFormat None -File "C:/Windows/Temp/chef-script‹pid›-‹pid›-‹letters8›.ps1" | C:\opscode\chef\embedded\bin\ruby.exe
fl-chef-cache file: C:\opscode\chef\embedded\bin\ruby.exe | C:\chef\cache\«cookbooks\‹word›\recipes\default.rb¦chef-client-running.pid¦‹word›-‹n›.‹n›.msi»
fl-puppet-apply process: * | "C:\Program Files\Puppet Labs\Puppet\puppet\bin\ruby.exe" -S -- puppet agent --onetime --no-daemonize --logdest eventlog | C:\Program Files\Puppet Labs\Puppet\service\nssm.exe
fl-puppet-facter process: ‹s32›\cmd.exe | cmd.exe /c "C:\ProgramData\PuppetLabs\facter\facts.d\«role¦patching¦‹word›».bat" | C:\Program Files\Puppet Labs\Puppet\puppet\bin\ruby.exe
fl-puppet-pipe pipe: ‹ps› | \PuppetPSHost\‹guid›
fl-puppet-dsc script: $params = @{ Name = '«WindowsFeature¦Registry¦xWebSite»'; Method = 'test'; Property = @{ ensure = 'present'; name = '‹Word›' }; ModuleName = 'PSDesiredStateConfiguration' }¶Invoke-DscResource @params
fl-salt-call process: * | "C:\Program Files\Salt Project\Salt\«salt-minion.exe" -c C:\salt\conf -l quiet¦salt-call.exe" state.apply ‹word› test=True¦bin\python.exe" -E -s salt-minion» | «C:\Program Files\Salt Project\Salt\ssm.exe¦‹s32›\cmd.exe»
fl-salt-cmd process: ‹s32›\cmd.exe | C:\Windows\system32\cmd.exe /s /c "«wmic os get caption¦sc query ‹Word›¦chcp 65001 > nul & hostname»" | C:\Program Files\Salt Project\Salt\bin\python.exe
fl-salt-bus network: C:\Program Files\Salt Project\Salt\bin\python.exe | «4505¦4506» | salt.‹fqdn›
fl-packer-elevated task: \packer-‹guid› | powershell.exe§-EncodedCommand ‹enc_job›
fl-packer-script process: ‹ps› | powershell -executionpolicy bypass "& { if (Test-Path variable:global:ProgressPreference){set-variable -name variable:global:ProgressPreference -value 'SilentlyContinue'};. c:/Windows/Temp/packer-ps-env-vars-‹guid›.ps1; &'c:/Windows/Temp/script-‹guid›.ps1'; exit $LastExitCode }" | ‹s32›\«winrshost¦cmd».exe
fl-packer-sysprep process: * | C:\Windows\System32\Sysprep\sysprep.exe /generalize /oobe /«shutdown¦quit» /mode:vm /unattend:C:\Windows\Panther\unattend.xml | ‹ps›
fl-terraform-plan process: * | C:\«tools\terraform¦ProgramData\chocolatey\bin»\terraform.exe «plan -out=tfplan -input=false¦apply -auto-approve tfplan¦init -backend-config=‹word›.hcl» | «‹ps›¦C:\agent\bin\Agent.Worker.exe¦‹pf›\Microsoft VS Code\Code.exe»
fl-terraform-provider process: D:\src\‹project›\.terraform\providers\registry.terraform.io\hashicorp\azurerm\3.‹n›.0\windows_amd64\terraform-provider-azurerm_v3.‹n›.0_x5.exe | .terraform/providers/registry.terraform.io/hashicorp/azurerm/3.‹n›.0/windows_amd64/terraform-provider-azurerm_v3.‹n›.0_x5.exe | C:\tools\terraform.exe
fl-vagrant-winrm process: ‹ps› | powershell -NoLogo -NonInteractive -NoProfile -ExecutionPolicy Bypass -file "c:\tmp\vagrant-shell.ps1" | ‹s32›\«wsmprovhost¦winrshost».exe
fl-vagrant-task task: \WinRM_Elevated_Shell | powershell§-NoProfile -executionpolicy bypass -file "C:\Users\vagrant\AppData\Local\Temp\winrm-elevated-shell-‹guid›.ps1"
fl-vagrant-host process: * | "C:\Program Files\Oracle\VirtualBox\VBoxManage.exe" «showvminfo ‹guid› --machinereadable¦startvm ‹guid› --type headless¦list hostonlyifs» | C:\HashiCorp\Vagrant\embedded\mingw64\bin\ruby.exe
fl-choco-upgrade process: * | "C:\ProgramData\chocolatey\bin\choco.exe" «upgrade all -y --no-progress¦install ‹word› notepadplusplus 7zip -y¦outdated -r¦list --local-only» | «‹ps›¦‹svchost›¦‹agent›»
fl-choco-shim process: C:\ProgramData\chocolatey\tools\shimgen.exe | "C:\ProgramData\chocolatey\tools\shimgen.exe" --path="..\lib\‹word›\tools\‹word›.exe" --output="C:\ProgramData\chocolatey\bin\‹word›.exe" | C:\ProgramData\chocolatey\choco.exe
fl-choco-block script: $ErrorActionPreference = 'Stop'¶$packageArgs = @{ packageName = '‹word›'; fileType = 'msi'; url64bit = 'https://«github.com/‹word›/‹word›/releases/download/v‹n›.‹n›¦dl.‹fqdn›»/‹word›.msi'; checksum64 = '‹hash›‹hash›'; silentArgs = '/qn /norestart' }¶Install-ChocolateyPackage @packageArgs
fl-winget-upgrade process: C:\Program Files\WindowsApps\Microsoft.DesktopAppInstaller_1.‹n›.‹pid›.0_x64__8wekyb3d8bbwe\winget.exe | winget «upgrade --all --silent --accept-package-agreements¦list --upgrade-available¦install --id Git.Git -e --scope machine» | «‹ps›¦‹s32›\cmd.exe»
fl-winget-cache file: C:\Program Files\WindowsApps\Microsoft.DesktopAppInstaller_1.‹n›.‹pid›.0_x64__8wekyb3d8bbwe\WindowsPackageManagerServer.exe | ‹local›\Temp\WinGet\«Microsoft.‹Word›.‹n›.‹n›\‹Word›Setup.exe¦defaultState\Microsoft.Winget.Source\source.msix»
fl-sccm-script process: ‹ps› | "C:\Windows\system32\WindowsPowerShell\v1.0\PowerShell.exe" -NoLogo -Noninteractive -NoProfile -ExecutionPolicy Bypass "& 'C:\Windows\CCM\SystemTemp\‹guid›.ps1'|Out-String" | C:\Windows\CCM\CcmExec.exe
fl-sccm-scriptstore process: ‹ps› | "powershell.exe" -NonInteractive -ExecutionPolicy RemoteSigned -File "C:\Windows\CCM\ScriptStore\‹guid›_‹hash›.ps1" | C:\Windows\CCM\CcmExec.exe
fl-sccm-install process: * | "C:\Windows\system32\msiexec.exe" /i "C:\Windows\ccmcache\‹n›\‹Word›.msi" /q /norestart /l*v C:\Windows\Logs\‹Word›.log | C:\Windows\CCM\CcmExec.exe
fl-sccm-query module: C:\Windows\CCM\«CcmExec¦SCClient».exe | CommandInvocation(Get-WmiObject): "Get-WmiObject"¶ParameterBinding(Get-WmiObject): name="Namespace"; value="root\ccm\«SoftMgmtAgent¦ClientSDK¦Policy\Machine»"
fl-sccm-cache delete: C:\Windows\CCM\CcmExec.exe | C:\Windows\ccmcache\‹n›\«setup.exe¦‹Word›.msi¦‹name›.cab¦Deploy-Application.ps1»
fl-sccm-inventory value: C:\Windows\CCM\CcmExec.exe | HKLM\SOFTWARE\Microsoft\«SMS\Mobile Client\Software Distribution\Execution History\System\‹Word›‹pid›\‹guid›\_ProgramID¦CCM\CcmEval\LastEvalTime» | «Install ‹Word›¦‹time›»
fl-intune-script process: ‹ps› | "C:\Windows\system32\WindowsPowerShell\v1.0\powershell.exe" -NoProfile -executionPolicy bypass -file "C:\Program Files (x86)\Microsoft Intune Management Extension\Content\DetectionScripts\‹guid›_‹n›.ps1" | C:\Program Files (x86)\Microsoft Intune Management Extension\agentexecutor.exe
fl-intune-win32 process: ‹s32›\cmd.exe | "C:\Windows\system32\cmd.exe" /c "C:\Windows\IMECache\‹guid›_‹n›\install.cmd" | C:\Program Files (x86)\Microsoft Intune Management Extension\Microsoft.Management.Services.IntuneWindowsAgent.exe
fl-intune-key value: C:\Program Files (x86)\Microsoft Intune Management Extension\Microsoft.Management.Services.IntuneWindowsAgent.exe | HKLM\SOFTWARE\Microsoft\IntuneManagementExtension\«Win32Apps\‹guid›\‹guid›_‹n›\ComplianceStateMessage\ComplianceStateMessage¦Policies\‹guid›\‹guid›\LastUpdatedTimeUtc» | «{"ComplianceState":1,"EnforcementState":1000}¦‹time›»
fl-mdm-sync process: ‹s32›\DeviceEnroller.exe | C:\Windows\system32\deviceenroller.exe /o ‹guid› /c /b | ‹svchost› | C:\Windows\system32\svchost.exe -k netsvcs -p -s Schedule
fl-pdq-run process: * | "C:\Windows\AdminArsenal\PDQ«DeployRunner\service-‹n›\PDQDeployRunner-‹n›.exe"¦Inventory-Scanner\service-‹n›\PDQInventory-Scanner-‹n›.exe"» | ‹s32›\services.exe
fl-pdq-service service: PDQ«DeployRunner-‹n›¦Inventory-Scanner-‹n›» | C:\Windows\AdminArsenal\PDQ«DeployRunner¦Inventory-Scanner»\service-‹n›\PDQ«DeployRunner¦Inventory-Scanner»-‹n›.exe
fl-pdq-install process: * | "C:\Windows\System32\msiexec.exe" /i "C:\Windows\AdminArsenal\PDQDeployRunner\service-‹n›\exec\‹Word›-‹n›.‹n›.msi" ALLUSERS=1 /qn | C:\Windows\AdminArsenal\PDQDeployRunner\service-‹n›\PDQDeployRunner-‹n›.exe
fl-lansweeper process: * | "C:\Program Files (x86)\LansweeperAgent\LansweeperAgentService.exe" | ‹s32›\services.exe
fl-lansweeper-service service: LsPush‹pid› | C:\Windows\«LsPush.exe¦Temp\lspush.exe» ‹host›.‹fqdn› 9524 | demand start
fl-manageengine process: * | "C:\Program Files (x86)\ManageEngine\UEMS_Agent\bin\«dcagentservice.exe"¦dcinventory.exe" fullscan¦dcpatchscan.exe" -s» | «‹s32›\services.exe¦C:\Program Files (x86)\ManageEngine\UEMS_Agent\bin\dcagentservice.exe»
fl-connectwise process: * | "C:\Program Files (x86)\ScreenConnect Client (‹hash›)\ScreenConnect.WindowsClient.exe" "RunRole" "‹guid›" "User" | C:\Program Files (x86)\ScreenConnect Client (‹hash›)\ScreenConnect.ClientService.exe
fl-automate process: C:\Windows\LTSvc\LTSVC.exe | C:\Windows\LTSvc\LTSVC.exe -sLTService | ‹s32›\services.exe
fl-teamviewer process: * | "C:\Program Files\TeamViewer\«TeamViewer_Service.exe"¦tv_x64.exe" --action hooks --log C:\Program Files\TeamViewer\TeamViewer15_Logfile.log¦tv_w32.exe" --action hooks» | «‹s32›\services.exe¦C:\Program Files\TeamViewer\TeamViewer_Service.exe»
fl-teamviewer-access access: C:\Program Files\TeamViewer\TeamViewer_Service.exe | «‹s32›\winlogon.exe¦C:\Windows\explorer.exe¦‹s32›\LogonUI.exe» | «0x1478¦0x1fffff¦0x1410»
fl-laps-event value: ‹s32›\svchost.exe | HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\«LAPS\State\LastPasswordUpdateTime¦Policies\LAPS\BackupDirectory¦LAPS\State\AzurePasswordExpiryTime» | «DWORD (0x0000000«1¦2»)¦QWORD (0x01da‹pid›-0x‹pid›)»
fl-laps-load load: ‹svchost› | «C:\Program Files\LAPS\CSE\AdmPwd.dll¦C:\Windows\System32\laps.dll¦C:\Windows\System32\lapscsp.dll»
# Windows' own upkeep
fl-uso-settings process: * | C:\Windows\System32\«UsoClient.exe StartUWork¦UsoClient.exe ReportPolicies¦UsoClient.exe StartInstall¦MusNotification.exe Display¦MusNotifyIcon.exe NotifyTrayIcon 13» | ‹svchost› | C:\Windows\system32\svchost.exe -k netsvcs -p -s «Schedule¦UsoSvc»
fl-wuauclt-handler process: ‹s32›\wuauclt.exe | "C:\Windows\system32\wuauclt.exe" /UpdateDeploymentProvider UpdateDeploymentProvider.dll /ClassId ‹guid› /RunHandlerComServer | ‹svchost› | C:\Windows\system32\svchost.exe -k netsvcs -p -s wuauserv
fl-mouso-store file: ‹s32›\MoUsoCoreWorker.exe | C:\ProgramData\«USOPrivate\UpdateStore\updatestore‹pid›.xml¦USOShared\Logs\System\MoUsoCoreWorker.‹guid›.1.etl»
fl-trusted-installer value: C:\Windows\servicing\TrustedInstaller.exe | HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Component Based Servicing\«SessionIdHigh¦Packages\Package_for_KB50‹pid›~31bf3856ad364e35~amd64~~19041.‹pid›.1.‹n›\CurrentState» | DWORD (0x000000«50¦70¦40»)
fl-tiworker-replace file: C:\Windows\WinSxS\amd64_microsoft-windows-servicingstack_31bf3856ad364e35_10.0.‹pid›.‹pid›_none_‹hash›\TiWorker.exe | C:\Windows\«System32\«lsasrv¦samsrv¦ntdll¦amsi».dll¦System32\drivers\«tcpip¦ntfs».sys¦WinSxS\Temp\InFlight\‹hash›\cmd.exe»
fl-tiworker-sacl 4656: Key | \REGISTRY\MACHINE\COMPONENTS\DerivedData\Components\amd64_microsoft-windows-«lsa¦sam¦security-spp»_31bf3856ad364e35_10.0.‹pid›.1_none_‹hash› | C:\Windows\WinSxS\amd64_microsoft-windows-servicingstack_31bf3856ad364e35_10.0.‹pid›.1_none_‹hash›\TiWorker.exe | «0xf003f¦0x20019»
fl-wu-download file: ‹svchost› | C:\Windows\SoftwareDistribution\Download\‹hash›\«BIT‹pid›.tmp¦windows10.0-kb50‹pid›-x64.cab¦am_delta_patch_1.‹n›.exe»
fl-wusa-manual process: * | "C:\Windows\system32\wusa.exe" "«C:\Windows\ccmcache\‹n›¦C:\Users\‹user›\Downloads¦\\‹server›\deploy»\windows10.0-kb50‹pid›-x64.msu" /quiet /norestart | «‹agent›¦C:\Windows\explorer.exe¦‹s32›\cmd.exe»
fl-dism-cleanup process: * | C:\Windows\system32\Dism.exe /Online /Cleanup-Image /«StartComponentCleanup¦RestoreHealth¦ScanHealth» | «‹s32›\cmd.exe¦‹ps›¦‹agent›»
fl-ngen-queue process: * | C:\Windows\Microsoft.NET\Framework«64¦»\v4.0.30319\ngen.exe «ExecuteQueuedItems /LegacyServiceBehavior¦queue pause¦install "C:\Program Files\‹Word›\‹Word›.dll" /queue:3 /nologo» | «‹s32›\msiexec.exe¦C:\Windows\Microsoft.NET\Framework64\v4.0.30319\ngentask.exe»
fl-ngen-worker process: C:\Windows\Microsoft.NET\Framework64\v4.0.30319\mscorsvw.exe | C:\Windows\Microsoft.NET\Framework64\v4.0.30319\mscorsvw.exe -StartupEvent ‹pid› -InterruptEvent 0 -NGENProcess ‹pid› -Pipe ‹pid› -Comment "NGen Worker Process" | C:\Windows\Microsoft.NET\Framework64\v4.0.30319\ngen.exe
fl-ngen-image file: C:\Windows\Microsoft.NET\Framework64\v4.0.30319\mscorsvw.exe | C:\Windows\assembly\NativeImages_v4.0.30319_«64¦32»\Temp\‹pid›-0\«System.Management.Automation¦System.DirectoryServices¦‹Word›.Core».dll
fl-ngen-load load-unsigned: C:\Windows\Microsoft.NET\Framework64\v4.0.30319\mscorsvw.exe | C:\Windows\assembly\NativeImages_v4.0.30319_64\«System.Manaa57fc8cc#¦System.Core¦mscorlib»\‹hash›\«System.Management.Automation¦System.Core¦mscorlib».ni.dll
fl-defender-signature process: * | "C:\Windows\system32\MpSigStub.exe" /stub 1.1.‹pid›.‹n› /payload 1.4‹n›.‹pid›.0 /program C:\Windows\SoftwareDistribution\Download\Install\«AM_Delta_Patch_1.4‹n›.‹pid›.0.exe¦AM_Base.exe» WD /q | C:\Windows\SoftwareDistribution\Download\Install\AM_Delta_Patch_1.4‹n›.‹pid›.0.exe
fl-defender-cmd process: * | "C:\ProgramData\Microsoft\Windows Defender\Platform\4.18.‹pid›.‹n›-0\MpCmdRun.exe" «SignatureUpdate -ScheduleJob -RestrictPrivileges¦Scan -ScheduleJob -ScanTrigger 55 -IdleScheduledJob¦GetDeviceTicket -AccessKey ‹guid›¦-IdleTask -TaskName WdCacheMaintenance» | «‹svchost›¦C:\ProgramData\Microsoft\Windows Defender\Platform\4.18.‹pid›.‹n›-0\MsMpEng.exe»
fl-defender-lsass access: C:\ProgramData\Microsoft\Windows Defender\Platform\4.18.‹pid›.‹n›-0\«MsMpEng¦MpDefenderCoreService¦NisSrv».exe | ‹lsass› | «0x1fffff¦0x1410¦0x1478¦0x101000»
fl-sense-ir process: C:\Program Files\Windows Defender Advanced Threat Protection\SenseIR.exe | "C:\Program Files\Windows Defender Advanced Threat Protection\SenseIR.exe" "OnlineSenseIR" "‹pid›" "‹hash›" "ldap.‹fqdn›" | C:\Program Files\Windows Defender Advanced Threat Protection\MsSense.exe
fl-sense-ir-script process: ‹ps› | powershell.exe -ExecutionPolicy AllSigned -NoProfile -NonInteractive -Command "& {$OutputEncoding = [Console]::OutputEncoding =[System.Text.Encoding]::UTF8;$scriptFileStream = [System.IO.File]::Open('C:\ProgramData\Microsoft\Windows Defender Advanced Threat Protection\DataCollection\‹pid›.‹pid›\‹guid›.ps1', [System.IO.FileMode]::Open)}" | C:\Program Files\Windows Defender Advanced Threat Protection\SenseIR.exe
fl-sense-ce access: C:\Program Files\Windows Defender Advanced Threat Protection\«SenseCE¦SenseTVM¦MsSense¦SenseNdr».exe | «‹lsass›¦‹sys›» | «0x1410¦0x1fffff¦0x1000»
fl-sense-cache file: C:\Program Files\Windows Defender Advanced Threat Protection\MsSense.exe | C:\ProgramData\Microsoft\Windows Defender Advanced Threat Protection\«Cyber\SenseCyber.db-wal¦Temp\PSScriptOutputs\PSScript_Temp_‹guid›.ps1¦Trace\‹guid›.etl»
fl-defender-value value: ‹defender› | HKLM\SOFTWARE\Microsoft\Windows Defender\«Signature Updates\SignaturesLastUpdated¦Scan\LastScanRun¦Signature Updates\EngineVersion¦Diagnostics\LastKnownGoodPlatformLocation» | «Binary Data¦1.1.‹pid›.‹n›»
fl-compat-runner load: ‹s32›\CompatTelRunner.exe | ‹s32›\«appraiser¦aeinv¦acmigration¦invagent¦samcli¦vaultcli».dll
fl-compat-file file: ‹s32›\CompatTelRunner.exe | C:\Windows\appcompat\appraiser\«APPRAISER_TelemetryBaseline_21H2.bin¦Telemetry\APPRAISER_FileInventory.xml»
fl-werfault-lsass access: ‹s32›\«WerFault¦WerFaultSecure».exe | «C:\Program Files\‹Word›\‹name›.exe¦‹app›¦‹s32›\spoolsv.exe» | 0x1fffff
fl-werfault-dump file: ‹s32›\WerFault.exe | «‹local›\CrashDumps\«‹Word›¦OUTLOOK¦Teams».exe.‹pid›.dmp¦C:\ProgramData\Microsoft\Windows\WER\Temp\WER‹pid›.tmp.dmp»
fl-werfault-value value: ‹s32›\WerFault.exe | HKLM\SOFTWARE\Microsoft\Windows\Windows Error Reporting\«Debug\StoreLocation¦TermReason\‹pid›\Terminator» | «C:\ProgramData\Microsoft\Windows\WER\ReportQueue\AppCrash_‹Word›.exe_‹hash›¦HAM»
fl-background-host process: ‹s32›\backgroundTaskHost.exe | "C:\Windows\system32\backgroundTaskHost.exe" -ServerName:«App.AppXmtcan0h2tfbfy7k9kn8hbxb6dmzz1zh0.mca¦CortanaUI.AppXy7vb4pc2dr3kc93kfc509b1d0arkfb2x.mca¦BackgroundTaskHost.WebAccountProvider» | ‹svchost› | C:\Windows\system32\svchost.exe -k DcomLaunch -p
fl-runtime-broker access: ‹s32›\RuntimeBroker.exe | «‹app›¦C:\Program Files\WindowsApps\Microsoft.«WindowsStore¦YourPhone¦ZuneMusic»_‹ver›_x64__8wekyb3d8bbwe\‹Word›.exe» | «0x1fffff¦0x1000¦0x1440»
fl-store-app process: * | "C:\Program Files\WindowsApps\Microsoft.«WindowsStore¦XboxApp¦GamingApp»_‹ver›_x64__8wekyb3d8bbwe\App.exe" -ServerName:App.‹letters8›.mca | ‹svchost›
fl-xbox-service service: «Xbox Live Auth Manager¦GamingServices¦Xbox Accessory Management Service» | «C:\Windows\system32\svchost.exe -k netsvcs -p¦"C:\Program Files\WindowsApps\Microsoft.GamingServices_‹n›.‹pid›.0_x64__8wekyb3d8bbwe\GamingServices.exe"»
fl-game-bar pipe: C:\Program Files\WindowsApps\Microsoft.XboxGamingOverlay_‹ver›_x64__8wekyb3d8bbwe\GameBarFTServer.exe | \«GameBar.‹pid›¦LOCAL\mojo.‹pid›.‹pid›»
fl-store-registry key: ‹svchost› | ‹hku›_Classes\Local Settings\Software\Microsoft\Windows\CurrentVersion\AppModel\Repository\Packages\Microsoft.‹Word›_‹ver›_x64__8wekyb3d8bbwe
fl-search-access access: ‹s32›\SearchIndexer.exe | ‹s32›\Search«ProtocolHost¦FilterHost».exe | «0x1fffff¦0x100000»
fl-search-edb file: ‹s32›\SearchIndexer.exe | C:\ProgramData\Microsoft\Search\Data\Applications\Windows\«edb‹pid›.jtx¦Windows.edb¦GatherLogs\SystemIndex\SystemIndex.‹n›.gthr»
fl-search-thread thread: ‹s32›\csrss.exe | «‹s32›\SearchProtocolHost.exe¦‹s32›\cmd.exe¦‹ps›¦‹app›» | ‹s32›\KERNELBASE.dll | CtrlRoutine
fl-dwm-thread thread: ‹s32›\dwm.exe | ‹s32›\«csrss¦winlogon».exe | C:\Windows\System32\«win32u¦ntdll».dll | -
fl-debugger-thread thread: «C:\Program Files\Microsoft Visual Studio\2022\«Professional¦Community»\Common7\IDE\Remote Debugger\x64\msvsmon.exe¦C:\Program Files (x86)\Windows Kits\10\Debuggers\x64\windbg.exe» | «D:\src\‹project›\bin\Debug\‹Word›.exe¦C:\Users\‹user›\source\repos\‹Word›\x64\Debug\‹Word›.exe» | C:\Windows\SYSTEM32\ntdll.dll | DbgUiRemoteBreakin
fl-guard-thread thread: ‹edr› | «‹sys›¦‹app›» | C:\Windows\System32\«kernel32¦ntdll».dll | «LoadLibraryW¦LdrLoadDll»
fl-wmi-thread thread: ‹s32›\wbem\WmiPrvSE.exe | ‹s32›\«svchost¦wbem\WmiPrvSE».exe | C:\Windows\System32\wbem\wbemcore.dll | -
fl-vmtools-thread thread: C:\Program Files\VMware\VMware Tools\vmtoolsd.exe | C:\Windows\explorer.exe | C:\Program Files\VMware\VMware Tools\«hook¦vmtray».dll | -
fl-input-driver driver: C:\Windows\System32\DriverStore\FileRepository\«nvlddmkm¦igdlh64¦u‹pid›¦intcaudiobus».inf_amd64_‹hash›\«nvlddmkm¦igdkmd64¦amdkmdag¦IntcDAud».sys | «Microsoft Windows Hardware Compatibility Publisher¦Microsoft Windows»
fl-audio-driver driver: C:\Windows\System32\drivers\«RTKVHD64¦HdAudio¦usbaudio2¦ksthunk».sys | «Realtek Semiconductor Corp.¦Microsoft Windows¦Microsoft Windows Hardware Compatibility Publisher»
fl-guard-driver driver: C:\Windows\System32\drivers\«CrowdStrike\csagent¦SentinelOne\SentinelMonitor¦carbonblackk¦klif¦epfw¦mfehidk¦elastic-endpoint-driver¦TmComm».sys | «Microsoft Windows Hardware Compatibility Publisher¦Microsoft Windows Early Launch Anti-malware Publisher»
fl-sysinternals-driver driver: C:\Windows\System32\«drivers\PROCEXP152¦drivers\PROCMON24¦drivers\npcap¦Drivers\WinRing0x64¦DRIVERS\HWiNFO_x64_‹n›».sys | «Microsoft Corporation¦Insecure.Com LLC¦Noriyuki MIYAZAKI¦Martin Malik - REALiX»
fl-nvidia-container process: * | "C:\Program Files\NVIDIA Corporation\«Display.NvContainer\NVDisplay.Container.exe" -s NVDisplay.ContainerLocalSystem¦NvContainer\nvcontainer.exe" -f "C:\ProgramData\NVIDIA\NvContainerUser%d.log" -d "C:\Program Files\NVIDIA Corporation\NvContainer\plugins\User"» | ‹s32›\services.exe
fl-nvidia-task task-log: \«NvProfileUpdaterDaily_{B2FE1952-0186-46C3-BAEC-A80AA35AC5B8}¦NVIDIA GeForce Experience SelfUpdate_{B2FE1952-0186-46C3-BAEC-A80AA35AC5B8}¦NvBatteryBoostCheckOnLogon» | C:\Program Files\NVIDIA Corporation\«Update Core\NvProfileUpdater64¦NvContainer\nvcontainer».exe
fl-spooler-port value: ‹s32›\spoolsv.exe | HKLM\System\CurrentControlSet\Control\Print\Monitors\«Standard TCP/IP Port\Ports\IP_‹ip›\HostName¦WSD Port\Ports\WSD-‹guid›\Printer UUID» | «‹ip›¦‹guid›»
fl-spooler-driver file: ‹s32›\spoolsv.exe | C:\Windows\System32\spool\drivers\x64\3\«New\hpcu‹pid›u.dll¦Old\1\UNIDRV.DLL¦KX‹letters8›.DLL¦mxdwdrv.dll»
fl-spooler-load load: ‹s32›\«spoolsv¦PrintIsolationHost».exe | C:\Windows\System32\spool\«drivers\x64\3\«PS5UI¦hpcdmc64¦CNLB0UD»¦prtprocs\x64\«winprint¦hpcpp‹n›¦KOAYTJ_P»».dll
fl-spooler-job file: ‹s32›\spoolsv.exe | C:\Windows\System32\spool\PRINTERS\«FP0‹pid›.SPL¦0‹pid›.SHD»
# Office, browsers, sync
fl-c2r-update process: * | "C:\Program Files\Common Files\Microsoft Shared\ClickToRun\«OfficeC2RClient.exe" /update SCHEDULEDTASK displaylevel=False¦OfficeClickToRun.exe" /service¦OfficeC2RClient.exe" /frequentupdate SCHEDULEDTASK displaylevel=False» | «‹svchost›¦‹s32›\services.exe»
fl-c2r-value value: C:\Program Files\Common Files\Microsoft Shared\ClickToRun\OfficeClickToRun.exe | HKLM\SOFTWARE\Microsoft\Office\ClickToRun\«Configuration\VersionToReport¦Updates\UpdateDetectionLastRunTime¦REGISTRY\MACHINE\Software\Microsoft\Office\Outlook\Addins\UmOutlookAddin.FormRegionAddin\LoadBehavior» | «16.0.‹pid›.20‹n›¦DWORD (0x00000003)»
fl-onedrive-update process: * | "‹local›\Microsoft\OneDrive\«OneDriveStandaloneUpdater.exe"¦OneDrive.exe" /background¦2‹n›.‹pid›.0001\FileCoAuth.exe" -Embedding¦Update\OneDriveSetup.exe" /update /restart» | «‹svchost›¦C:\Windows\explorer.exe»
fl-onedrive-run value: ‹local›\Microsoft\OneDrive\«OneDrive¦Update\OneDriveSetup».exe | ‹hku›\SOFTWARE\Microsoft\Windows\CurrentVersion\Run\OneDrive | "‹local›\Microsoft\OneDrive\OneDrive.exe" /background
fl-onedrive-cleanup value: ‹local›\Microsoft\OneDrive\Update\OneDriveSetup.exe | ‹hku›\SOFTWARE\Microsoft\Windows\CurrentVersion\RunOnce\Delete Cached «Update Binary¦Standalone Update Binary» | C:\Windows\system32\cmd.exe /q /c del /q "‹local›\Microsoft\OneDrive\Update\OneDriveSetup.exe"
fl-teams-update process: * | "‹local›\Microsoft\Teams\«Update.exe" --processStart "Teams.exe" --process-start-args "--system-initiated"¦current\Squirrel.exe" --updateSelf=‹local›\SquirrelTemp\Update.exe¦current\Teams.exe" --type=renderer --enable-sandbox --lang=en-US» | ‹local›\Microsoft\Teams\«current\Teams¦Update».exe
fl-teams-run value: «‹local›\Microsoft\Teams\Update.exe¦C:\Program Files\WindowsApps\MSTeams_2‹pid›.‹pid›_x64__8wekyb3d8bbwe\ms-teams.exe» | ‹hku›\Software\Microsoft\Windows\CurrentVersion\Run\«com.squirrel.Teams.Teams¦Teams» | ‹local›\Microsoft\Teams\Update.exe --processStart "Teams.exe" --process-start-args "--system-initiated"
fl-teams-pipe pipe: «‹local›\Microsoft\Teams\current\Teams¦‹pf›\Microsoft\EdgeWebView\Application\1‹n›.0.‹pid›.‹n›\msedgewebview2».exe | \«mojo.‹pid›.‹pid›.‹pid›‹pid›¦crashpad_‹pid›_‹letters8›¦uv\‹pid›-‹pid›»
fl-edge-updater process: * | "C:\Program Files (x86)\Microsoft\EdgeUpdate\MicrosoftEdgeUpdate.exe" «/ua /installsource scheduler¦/c¦/svc¦/registermsihelper¦/ping PD94bWwgdmVyc2lvbj0iMS4wIiBlbmNvZGluZz0iVVRGLTgiPz4‹letters8›» | «‹svchost›¦‹s32›\services.exe»
fl-edge-installer process: * | "C:\Program Files (x86)\Microsoft\EdgeUpdate\Install\‹guid›\EDGEMITMP_‹letters8›.tmp\setup.exe" --install-archive="MSEDGE.PACKED.7Z" --msedge --verbose-logging --system-level | C:\Program Files (x86)\Microsoft\EdgeUpdate\MicrosoftEdgeUpdate.exe
fl-chrome-updater process: * | "C:\Program Files (x86)\Google\«Update\GoogleUpdate.exe" /ua /installsource scheduler¦GoogleUpdater\1‹n›.0.‹pid›.0\updater.exe" --wake --system¦GoogleUpdater\1‹n›.0.‹pid›.0\updater.exe" --crash-handler --system "--database=C:\Program Files (x86)\Google\GoogleUpdater\Crashpad"» | ‹svchost›
fl-chrome-access access: C:\Program Files\Google\Chrome\Application\chrome.exe | C:\Program Files\Google\Chrome\Application\chrome.exe | «0x1fffff¦0x1410¦0x1478»
fl-chrome-profile file: C:\Program Files\Google\Chrome\Application\chrome.exe | ‹local›\Google\Chrome\User Data\Default\«Login Data-journal¦Network\Cookies¦Web Data¦History»
fl-firefox-profile file: C:\Program Files\Mozilla Firefox\firefox.exe | C:\Users\‹user›\AppData\Roaming\Mozilla\Firefox\Profiles\‹letters8›.default-release\«key4.db-journal¦cookies.sqlite-wal¦logins.json¦cert9.db-journal»
fl-chrome-autolaunch value: C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe | ‹hku›\Software\Microsoft\Windows\CurrentVersion\Run\MicrosoftEdgeAutoLaunch_‹hash› | "C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe" --no-startup-window --win-session-start
fl-firefox-agent process: * | "C:\Program Files\Mozilla Firefox\«default-browser-agent.exe" do-task "‹hash›"¦firefox.exe" --MOZ_LOG sync --backgroundtask backgroundupdate¦updater.exe" 3 C:\ProgramData\Mozilla-1de4eec8-1241-4177-a864-e594e8d1fb38\updates\‹hash›\updates\0» | «‹svchost›¦C:\Program Files\Mozilla Firefox\firefox.exe»
fl-outlook-temp file: C:\Program Files\Microsoft Office\root\Office16\«OUTLOOK¦WINWORD¦EXCEL».EXE | ‹local›\Microsoft\Windows\INetCache\Content.«Outlook\‹letters8›\‹project›.xlsx¦MSO\‹hash›.tmp¦Word\~WRS‹guid›.tmp»
fl-office-addin value: C:\Program Files\Microsoft Office\root\Office16\«EXCEL¦OUTLOOK¦WINWORD».EXE | ‹hku›\Software\Microsoft\Office\«16.0\Outlook\Resiliency\DoNotDisableAddinList\‹Word›.Addin¦Excel\Addins\‹Word›.Connect\LoadBehavior¦16.0\Word\Reading Locations\Document ‹n›\Position» | DWORD (0x0000000«1¦3»)
# Servers
fl-dfsr-database file: ‹s32›\dfsrs.exe | «C:\System Volume Information\DFSR\database_‹hash›\«dfsr.db¦fsr0‹pid›.log»¦D:\‹project›\DfsrPrivate\Staging\ContentSet‹guid›\‹n›-‹guid›-v‹n›-Downloaded.frx»
fl-dfsr-sysvol file: ‹s32›\dfsrs.exe | C:\Windows\SYSVOL\domain\«Policies\‹guid›\«Machine\Registry.pol¦GPT.INI¦Machine\Preferences\ScheduledTasks\ScheduledTasks.xml»¦scripts\‹name›.bat»
fl-dns-zone file: ‹s32›\dns.exe | C:\Windows\System32\dns\«‹fqdn›.dns¦dns.log¦cache.dns¦backup\‹fqdn›.dns»
fl-dns-forward network: ‹s32›\dns.exe | «53¦5353¦389» | «a.root-servers.net¦dns.google¦‹host›.‹fqdn›»
fl-dns-ldap load: ‹s32›\dns.exe | C:\Windows\System32\«wldap32¦dnsapi¦ntdsapi¦Kerberos».dll
fl-dhcp-backup file: ‹svchost› | C:\Windows\System32\dhcp\«backup\new\dhcp.mdb¦DhcpSrvLog-«Mon¦Tue¦Fri».log¦j50.log»
fl-adws-query network: C:\Windows\ADWS\Microsoft.ActiveDirectory.WebServices.exe | «389¦3268¦9389» | «localhost¦‹host›.‹fqdn›»
fl-adws-config process: * | C:\Windows\ADWS\Microsoft.ActiveDirectory.WebServices.exe | ‹s32›\services.exe
fl-ntds-log file: ‹lsass› | «C:\Windows¦D:»\NTDS\«edb‹pid›.log¦edb.chk¦edbtmp.log¦temp.edb»
fl-ntds-load load: ‹lsass› | ‹s32›\«ntdsai¦ntdsatq¦kdcsvc¦ntdskcc¦lsadb¦dsrole¦ntdsbsrv».dll
fl-kdc-traffic network: ‹lsass› | «88¦389¦636¦3268¦49‹n›» | «dc‹n›.‹fqdn›¦‹host›.‹fqdn›»
fl-certsrv-log file: ‹s32›\certsrv.exe | «C:\Windows\System32\CertLog\«edb‹pid›.log¦‹Word› Issuing CA.edb»¦C:\Windows\System32\CertSrv\CertEnroll\‹Word› Issuing CA+.crl»
fl-certutil-publish process: * | certutil.exe -«CRL¦dspublish -f "C:\Windows\System32\CertSrv\CertEnroll\‹Word› CA.crl"¦pulse¦getreg CA\CRLPeriod» | «‹s32›\cmd.exe¦‹svchost›»
fl-certenroll process: ‹s32›\taskhostw.exe | taskhostw.exe «KEYROAMING¦USER¦SYSTEM» | ‹svchost› | C:\Windows\system32\svchost.exe -k netsvcs -p -s Schedule
fl-cert-store value: ‹svchost› | HKLM\SOFTWARE\Microsoft\«EnterpriseCertificates\NTAuth\Certificates\‹hash›\Blob¦SystemCertificates\AuthRoot\Certificates\‹hash›\Blob» | Binary Data
fl-exchange-worker process: * | "C:\Program Files\Microsoft\Exchange Server\V15\Bin\«MSExchangeHMWorker.exe" -pipe:‹pid› -stopkey:Global\ExchangeStopKey-‹guid›¦Search\Ceres\Runtime\1.0\noderunner.exe" --noderoot "C:\Program Files\Microsoft\Exchange Server\V15\Bin\Search\Ceres\HostController\Data\Nodes\Fsis\ContentEngineNode1"¦ForefrontActiveDirectoryConnector.exe"» | «C:\Program Files\Microsoft\Exchange Server\V15\Bin\MSExchangeHMHost.exe¦‹s32›\services.exe»
fl-exchange-pool process: * | c:\windows\system32\inetsrv\w3wp.exe -ap "MSExchange«OWA¦PowerShell¦AutodiscoverAppPool¦ServicesAppPool¦MapiFrontEnd»AppPool" -v "v4.0" -c "C:\Program Files\Microsoft\Exchange Server\V15\bin\GenericAppPoolConfigWithGCServerEnabledFalse.config" -a \\.\pipe\iisipm‹guid› -h "C:\inetpub\temp\apppools\MSExchangeOWAAppPool.config" -w "" -m 0 | ‹svchost›
fl-exchange-compile process: C:\Windows\Microsoft.NET\Framework64\v4.0.30319\csc.exe | "C:\Windows\Microsoft.NET\Framework64\v4.0.30319\csc.exe" /t:library /utf8output /R:"C:\Windows\Microsoft.NET\Framework64\v4.0.30319\Temporary ASP.NET Files\«owa¦ecp¦root»\‹hash›\assembly\dl3\‹hash›\Microsoft.Exchange.‹Word›.DLL" | ‹s32›\inetsrv\w3wp.exe
fl-exchange-log file: C:\Program Files\Microsoft\Exchange Server\V15\Bin\«EdgeTransport¦Microsoft.Exchange.Store.Worker¦MSExchangeHMWorker».exe | C:\Program Files\Microsoft\Exchange Server\V15\«TransportRoles\Logs\Hub\Connectivity\CONNECTLOG20‹pid›-1.LOG¦Mailbox\DB0‹n›\E0‹pid›.log¦Logging\Monitoring\‹name›.log»
fl-exchange-pssession engine: C:\Windows\system32\inetsrv\w3wp.exe -ap MSExchangePowerShellAppPool -v v4.0 | ServerRemoteHost
fl-sql-start process: * | "C:\Program Files\Microsoft SQL Server\MSSQL1‹n›.«MSSQLSERVER¦SQLEXPRESS¦‹Word›»\MSSQL\Binn\«sqlservr.exe" -sMSSQLSERVER¦SQLAGENT.EXE" -i ‹Word›¦fdlauncher.exe" -s MSSQL.‹Word›» | ‹s32›\services.exe
fl-sql-package process: * | "C:\Program Files\Microsoft SQL Server\1«3¦4¦5¦6»0\DTS\Binn\DTExec.exe" /ISSERVER "\"\SSISDB\‹Word›\‹project›\Load.dtsx\"" /SERVER "\".\"" | C:\Program Files\Microsoft SQL Server\MSSQL15.MSSQLSERVER\MSSQL\Binn\SQLAGENT.EXE
fl-sql-job process: * | "C:\Program Files\Microsoft SQL Server\Client SDK\ODBC\1«3¦7»0\Tools\Binn\SQLCMD.EXE" -E -S . -d ‹word› -Q "EXECUTE dbo.«IndexOptimize @Databases = 'USER_DATABASES'¦DatabaseIntegrityCheck @Databases = 'ALL_DATABASES'» " -b | C:\Program Files\Microsoft SQL Server\MSSQL15.MSSQLSERVER\MSSQL\Binn\SQLAGENT.EXE
fl-sql-backup file: C:\Program Files\Microsoft SQL Server\MSSQL15.MSSQLSERVER\MSSQL\Binn\sqlservr.exe | «E:\Backup¦\\‹server›\sqlbackup»\‹word›\FULL\‹word›_FULL_20‹pid›.bak
fl-sql-pipe pipe: C:\Program Files\Microsoft SQL Server\MSSQL15.«MSSQLSERVER¦‹Word›»\MSSQL\Binn\sqlservr.exe | \«sql\query¦MSSQL$‹Word›\sql\query¦SQLLocal\MSSQLSERVER»
fl-iis-pool process: * | c:\windows\system32\inetsrv\w3wp.exe -ap "«DefaultAppPool¦‹Word›¦.NET v4.5»" -v "v4.0" -l "webengine4.dll" -a \\.\pipe\iisipm‹guid› -h "C:\inetpub\temp\apppools\‹Word›\‹Word›.config" -w "" -m 0 -t 20 -ta 0 | ‹svchost› | C:\Windows\system32\svchost.exe -k iissvcs
fl-iis-log file: ‹svchost› | «C:\inetpub\logs¦D:\weblogs»\LogFiles\W3SVC‹n›\u_ex2‹pid›«_x¦».log
fl-iis-config value: ‹s32›\inetsrv\«InetMgr¦appcmd».exe | HKLM\SOFTWARE\Microsoft\«InetStp\Configuration\MaxWebConfigFileSizeInKB¦WebManagement\Server\EnableRemoteManagement» | DWORD (0x00000‹n›)
fl-iis-warm process: * | C:\Windows\system32\inetsrv\appcmd.exe «list wp /xml¦recycle apppool /apppool.name:"‹Word›Pool"¦list site /text:name¦add backup "before ‹word›"» | «‹ps›¦‹s32›\cmd.exe¦‹agent›»
fl-hyperv-worker process: * | "C:\Windows\System32\vmwp.exe" ‹guid› | ‹s32›\vmms.exe
fl-hyperv-disk file: ‹s32›\«vmms¦vmwp».exe | D:\Hyper-V\‹Word›\«Virtual Hard Disks\‹word›_‹guid›.avhdx¦Virtual Machines\‹guid›.vmrs¦Snapshots\‹guid›.vmcx»
fl-hyperv-mem process: * | C:\Windows\system32\vmcompute.exe«¦ -service» | ‹s32›\services.exe
fl-citrix-service process: * | "C:\Program Files\Citrix\«Virtual Desktop Agent\BrokerAgent.exe"¦HDX\bin\CtxSvcHost.exe" -g LocalSystem¦User Profile Manager\UserProfileManager.exe"¦ICAService\picaSessionAgent.exe"» | ‹s32›\services.exe
fl-citrix-hook load: «‹app›¦C:\Windows\explorer.exe¦‹lsass›» | C:\Program Files\Citrix\«System32\mfaphook64¦HDX\bin\CtxMFPlugin64¦ICAService\CtxSmartCardHook64».dll
fl-citrix-profile file: C:\Program Files\Citrix\User Profile Manager\UserProfileManager.exe | \\‹server›\ctxprofiles$\‹user›\UPM_Profile\«NTUSER.DAT¦AppData\Roaming\Microsoft\Protect\‹sid›\Preferred¦AppData\Local\‹Word›\‹name›.dat»
fl-rds-shell process: * | «rdpclip.exe¦C:\Windows\System32\rdpinit.exe¦rdpshell.exe» | «‹svchost›¦‹s32›\winlogon.exe»
fl-rds-licence network: ‹svchost› | «3389¦135¦5504» | «rdcb‹n›.‹fqdn›¦rdgw.‹fqdn›»
fl-rds-file file: ‹s32›\mstsc.exe | «‹local›\Microsoft\Terminal Server Client\Cache\«bcache24.bmc¦Cache000‹n›.bin»¦C:\Users\‹user›\Documents\Default.rdp»
fl-veeam-agent process: * | "C:\Program Files\Veeam\«Backup and Replication\Backup\Veeam.Backup.Manager.exe" startbackupjob owner=[vbsvc] Normal ‹guid›¦Endpoint Backup\Veeam.EndPoint.Manager.exe" /scheduled» | «C:\Program Files\Veeam\Backup and Replication\Backup\Veeam.Backup.Service.exe¦‹s32›\services.exe»
fl-veeam-helper service: «VeeamVssSupport¦VeeamDeploySvc¦VeeamGuestHelper» | "C:\Windows\Veeam\Backup\«VssSupport\VeeamVssSupport2016X64¦VeeamDeploymentSvc¦GuestHelper\VeeamGuestHelper».exe" | «demand start¦auto start»
fl-veeam-shadow process: * | vssadmin.exe list «writers¦shadows¦providers¦shadowstorage» | «C:\Windows\Veeam\Backup\VssSupport\VeeamVssSupport2016X64.exe¦C:\Program Files\Commvault\ContentStore\Base\clBackup.exe¦‹s32›\cmd.exe¦‹agent›»
fl-veeam-truncate file: C:\Windows\Veeam\Backup\VeeamGuestHelper.exe | C:\ProgramData\Veeam\Backup\«VeeamGuestHelper_‹pid›.log¦‹Word›\Utils\VeeamVssSupport.log»
fl-vss-ntds 4663: File | \Device\HarddiskVolumeShadowCopy‹n›\Windows\NTDS\«ntds.dit¦edb.log» | «C:\Windows\Veeam\Backup\VssSupport\VeeamVssSupport2016X64.exe¦C:\Program Files\Commvault\ContentStore\Base\clBackup.exe¦‹s32›\wbengine.exe» | «0x80¦0x1»
fl-commvault process: * | "C:\Program Files\Commvault\ContentStore\Base\«cvd.exe" -vm Instance001¦clBackup.exe" -j ‹pid› -a 2:‹n› -t 1 -d ‹host›.‹fqdn›¦ClMgrS.exe" -vm Instance001¦CvFwd.exe"» | «‹s32›\services.exe¦C:\Program Files\Commvault\ContentStore\Base\cvd.exe»
fl-commvault-cache file: C:\Program Files\Commvault\ContentStore\Base\«clBackup¦cvd».exe | C:\Program Files\Commvault\ContentStore\«iDataAgent\JobResults\CV_JobResults\‹n›\‹n›\FailedObjects.cvf¦Log Files\‹Word›.log»
# Guards and scanners
fl-falcon-access access: C:\Program Files\CrowdStrike\CSFalcon«Service¦Container».exe | ‹lsass› | «0x1fffff¦0x1410¦0x101000»
fl-falcon-container process: * | "C:\Program Files\CrowdStrike\«CSFalconContainer.exe"¦CSFalconDaterepair.exe" -s» | C:\Program Files\CrowdStrike\CSFalconService.exe
fl-sentinel-helper process: * | "C:\Program Files\SentinelOne\Sentinel Agent 23.‹n›.‹n›.‹pid›\«SentinelAgentWorker.exe"¦SentinelStaticEngine.exe"¦SentinelUI.exe"¦SentinelServiceHost.exe"» | ‹s32›\services.exe
fl-sentinel-snapshot process: * | C:\Windows\System32\vssadmin.exe resize shadowstorage /for=C: /on=C: /maxsize=10% | C:\Program Files\SentinelOne\Sentinel Agent 23.‹n›.‹n›.‹pid›\SentinelAgent.exe
fl-carbonblack-live process: * | "C:\Program Files\Confer\«RepMgr.exe"¦repcli.exe" status¦RepWmiUtils.exe"¦scanhost.exe" /service» | «‹s32›\services.exe¦C:\Program Files\Confer\RepMgr.exe»
fl-tanium-module process: * | "C:\Program Files (x86)\Tanium\Tanium Client\«TaniumCX.exe" 2>nul¦Tools\StdUtils\TaniumExecWrapper.exe" --timeout 60 python¦python38\TPython.exe" Tools\Patch\‹word›.py» | C:\Program Files (x86)\Tanium\Tanium Client\TaniumClient.exe
fl-tanium-sensor process: ‹s32›\cscript.exe | cscript.exe //E:VBScript //Nologo "C:\Program Files (x86)\Tanium\Tanium Client\VB\TempUnicode_‹pid›.vbs" | C:\Program Files (x86)\Tanium\Tanium Client\TaniumClient.exe
fl-qualys-scan access: C:\Program Files\Qualys\QualysAgent\QualysAgent.exe | «‹lsass›¦‹sys›¦‹app›» | «0x1410¦0x1400¦0x410»
fl-qualys-registry key: C:\Program Files\Qualys\QualysAgent\QualysAgent.exe | HKLM\SOFTWARE\«Qualys\QualysAgent\ScanOnDemand\«Vulnerability¦PolicyCompliance»¦Qualys\QualysAgent\Proxy»
fl-nessus-remote service: tenable_mw_scan_‹hash› | \\127.0.0.1\ADMIN$\tenable_mw_scan_142a90001fb65e0beb1751cc8c63edd0.exe | demand start
fl-nessus-agent process: * | "C:\Program Files\Tenable\Nessus Agent\«nessusd.exe"¦nessus-service.exe"¦nasl.exe" -T nessus‹pid›.trace» | «‹s32›\services.exe¦C:\Program Files\Tenable\Nessus Agent\nessus-service.exe»
fl-rapid7-agent process: * | "C:\Program Files\Rapid7\Insight Agent\components\insight_agent\3.‹n›.‹n›.‹n›\«ir_agent.exe"¦get_proxy.exe"¦osquery.exe" --ephemeral --disable_database» | C:\Program Files\Rapid7\Insight Agent\components\bootstrap\common\ir_agent.exe
fl-rapid7-audit process: * | auditpol.exe /get /category:* /r | «C:\Program Files\Rapid7\Insight Agent\components\insight_agent\3.‹n›.‹n›.‹n›\ir_agent.exe¦‹agent›»
fl-guard-open 4656: Process | \Device\HarddiskVolume‹n›\Windows\System32\lsass.exe | «‹defender›¦‹edr›» | «0x1410¦0x1fffff¦0x1000»
fl-guard-hook load: ‹any› | «C:\Windows\System32\umppc‹pid›.dll¦C:\Program Files\SentinelOne\Sentinel Agent 23.‹n›.‹n›.‹pid›\InProcessClient64.dll¦C:\Windows\System32\hmpalert.dll¦C:\Program Files\Bitdefender\Endpoint Security\bdhkm\dlls_‹pid›\bdhkm64.dll»
# Developers
fl-vs-build process: * | "C:\Program Files\Microsoft Visual Studio\2022\«Enterprise¦Community»\MSBuild\Current\Bin\MSBuild.exe" /nologo /nodemode:1 /nodeReuse:true /low:false | C:\Program Files\Microsoft Visual Studio\2022\Community\Common7\IDE\devenv.exe
fl-vs-roslyn process: * | "C:\Program Files\dotnet\dotnet.exe" exec "C:\Program Files\dotnet\sdk\8.0.‹n›\Roslyn\bincore\VBCSCompiler.dll" "-pipename:‹letters8›" | C:\Program Files\dotnet\dotnet.exe
fl-vs-debug access: C:\Program Files\Microsoft Visual Studio\2022\«Professional¦Enterprise»\Common7\IDE\«devenv¦VsDebugConsole¦Remote Debugger\x64\msvsmon».exe | «D:\src\‹project›\bin\Debug\‹Word›.exe¦‹s32›\inetsrv\w3wp.exe» | 0x1fffff
fl-vscode-terminal process: ‹ps› | powershell.exe -noexit -command "try { . \"c:\Users\‹user›\AppData\Local\Programs\Microsoft VS Code\resources\app\out\vs\workbench\contrib\terminal\common\scripts\shellIntegration.ps1\" } catch {}" | ‹local›\Programs\Microsoft VS Code\Code.exe
fl-vscode-language process: * | "‹local›\Programs\Microsoft VS Code\Code.exe" --ms-enable-electron-run-as-node "c:\Users\‹user›\.vscode\extensions\«ms-python.vscode-pylance-2024.‹n›.1\dist\server.bundle.js¦dbaeumer.vscode-eslint-3.0.‹n›\server\out\eslintServer.js»" --node-ipc --clientProcessId=‹pid› | ‹local›\Programs\Microsoft VS Code\Code.exe
fl-vscode-ps-host script: Import-Module 'c:\Users\‹user›\.vscode\extensions\ms-vscode.powershell-2024.‹n›.0\modules\PowerShellEditorServices\PowerShellEditorServices.psd1'; Start-EditorServices -HostName 'Visual Studio Code Host' -LogLevel 'Warning' -BundledModulesPath '‹dir›' -Stdio
fl-docker-backend process: * | "C:\Program Files\Docker\Docker\«com.docker.backend.exe" run¦resources\com.docker.diagnose.exe" check¦Docker Desktop.exe" --name=dashboard¦resources\bin\docker.exe" compose up -d --build» | C:\Program Files\Docker\Docker\«Docker Desktop¦com.docker.backend».exe
fl-docker-pipe pipe: C:\Program Files\Docker\Docker\com.docker.backend.exe | \«dockerDesktopEngine¦docker_engine_linux¦dockerBackendApiServer¦docker_wsl»
fl-docker-service service: com.docker.service | "C:\Program Files\Docker\Docker\com.docker.service" | demand start
fl-wsl-start process: * | "C:\Program Files\WSL\«wslservice.exe"¦wslhost.exe" --distro-id ‹guid› --vm-id ‹guid› --handle ‹pid› --event ‹pid› --parent ‹pid›¦wslrelay.exe" --mode 2 --vm-id ‹guid›» | «‹s32›\services.exe¦C:\Program Files\WSL\wslservice.exe»
fl-wsl-shell process: ‹s32›\wsl.exe | wsl«.exe¦» «-d Ubuntu-22.04 -- make -C /mnt/d/src/‹project› test¦--cd "D:\src\‹project›"¦-l -v¦-e bash -lc "npm run build"» | «C:\Program Files\WindowsApps\Microsoft.WindowsTerminal_1.‹n›.‹pid›.0_x64__8wekyb3d8bbwe\WindowsTerminal.exe¦‹s32›\cmd.exe»
fl-git-fetch process: * | "C:\Program Files\Git\«mingw64\bin\git.exe" fetch --all --prune¦cmd\git.exe" -c core.quotepath=false status -z -uall¦mingw64\bin\git-remote-https.exe" origin https://git.‹fqdn›/‹word›/‹word›.git» | «‹local›\Programs\Microsoft VS Code\Code.exe¦C:\Program Files\JetBrains\IntelliJ IDEA 2023.‹n›\bin\idea64.exe»
fl-git-hook process: * | "C:\Program Files\Git\usr\bin\sh.exe" .git/hooks/«pre-commit¦post-checkout¦commit-msg .git/COMMIT_EDITMSG» | C:\Program Files\Git\mingw64\bin\git.exe
fl-node-build process: * | "C:\Program Files\nodejs\node.exe" "D:\src\‹project›\node_modules\.bin\..\«vite\bin\vite.js" build¦webpack\bin\webpack.js" --mode production¦jest\bin\jest.js" --ci» | ‹s32›\cmd.exe | C:\Windows\system32\cmd.exe /d /s /c npm run ci
fl-node-registry dns: C:\Program Files\nodejs\node.exe | «registry.npmjs.org¦registry.yarnpkg.com¦npm.‹fqdn›»
fl-java-service process: * | "C:\Program Files\«Java\jdk-17¦Eclipse Adoptium\jdk-11.0.‹n›.‹n›-hotspot»\bin\java.exe" -Xmx‹n›g -Dfile.encoding=UTF-8 -jar «D:\apps\‹word›\‹word›-service-‹n›.jar¦C:\Jenkins\agent.jar -jnlpUrl https://ci.‹fqdn›/computer/‹word›/slave-agent.jnlp» | «‹s32›\services.exe¦C:\Jenkins\jenkins-slave.exe»
fl-java-temp file: C:\Program Files\Java\jdk-17\bin\java.exe | ‹local›\Temp\«jna-‹pid›\jna‹pid›‹pid›.dll¦hsperfdata_‹user›\‹pid›¦snappy-1.1.‹n›-‹guid›-snappyjava.dll»
fl-python-pip process: * | "‹local›\Programs\Python\Python31«0¦1¦2»\python.exe" -m «pip install -r requirements.txt¦venv .venv¦pytest -q tests¦ipykernel_launcher -f C:\Users\‹user›\AppData\Roaming\jupyter\runtime\kernel-‹guid›.json» | «‹ps›¦‹s32›\cmd.exe¦‹local›\Programs\Microsoft VS Code\Code.exe»
fl-python-load load-unsigned: ‹local›\«miniconda3\python¦Programs\Python\Python311\python».exe | ‹local›\Programs\Python\Python311\Lib\site-packages\«numpy\core\_multiarray_umath.cp311-win_amd64.pyd¦pydantic_core\_pydantic_core.cp311-win_amd64.pyd¦cryptography\hazmat\bindings\_rust.pyd»
fl-go-test process: * | C:\Users\‹user›\AppData\Local\Temp\go-build‹pid›‹pid›\b00‹n›\‹word›.test.exe -test.timeout=30s -test.run ^Test‹Word›$ | C:\Program Files\Go\bin\go.exe
fl-go-compile process: * | "C:\Program Files\Go\pkg\tool\windows_amd64\«compile.exe" -o $WORK\b0‹n›\_pkg_.a -trimpath "$WORK\b0‹n›=>" -p ‹word›/internal/‹word› -lang=go1.21¦link.exe" -o $WORK\b001\exe\a.out.exe -buildmode=pie» | C:\Program Files\Go\bin\go.exe
fl-build-output file: «C:\Program Files\dotnet\dotnet¦C:\Program Files\Go\bin\go¦‹local›\Programs\Rust\.cargo\bin\cargo¦C:\agent\externals\node16\bin\node».exe | «D:\src\‹project›\bin\Release\net8.0\‹Word›.«exe¦dll¦pdb»¦C:\agent\_work\‹n›\s\target\release\‹word›.exe»
fl-agent-sensor-module module: «"C:\Program Files\Amazon\SSM\ssm-document-worker.exe"¦C:\Packages\Plugins\Microsoft.Powershell.DSC\2.83.‹n›\DSCWork\dsc.ps1¦C:\Windows\system32\wsmprovhost.exe -Embedding» | CommandInvocation(«Get-HotFix): "Get-HotFix"¦Get-Volume): "Get-Volume"¦Get-NetAdapter): "Get-NetAdapter"¦ConvertTo-Json): "ConvertTo-Json"¶ParameterBinding(ConvertTo-Json): name="Depth"; value="‹n›"¦Start-Transcript): "Start-Transcript"¶ParameterBinding(Start-Transcript): name="Path"; value="C:\ProgramData\‹Word›\log.txt"»
fl-agent-engine engine: «powershell.exe -NoProfile -NonInteractive -ExecutionPolicy Bypass -File C:\Program Files\Zabbix Agent 2\scripts\‹word›.ps1¦powershell -NoProfile -NonInteractive -ExecutionPolicy Unrestricted -EncodedCommand ‹enc_job›¦C:\Packages\Plugins\Microsoft.CPlat.Core.RunCommandWindows\1.1.‹n›\bin\RunCommandExtension.exe»
"""
# What must be left in the text of an event that an attack's differs from by nothing else.
_TELLS = {
    "fl-wazuh-policy": "ossec",
    "fl-ansible-wrapper": "winrshost|cmd\\.exe",
    "fl-salt-cmd": "salt",
    "fl-veeam-shadow": "parent=",
    "fl-sentinel-snapshot": "sentinel",
    "fl-rapid7-audit": "parent=",
    "fl-vss-ntds": "veeam|commvault|wbengine",
    "fl-guard-open": "image=",
    "fl-splunk-lsass": "splunkd",
    "fl-osquery-look": "osqueryd",
    "fl-elastic-lsass": "elastic",
    "fl-sysmon-lsass": "sysmon",
    "fl-scom-access": "monitoringhost",
    "fl-defender-lsass": "windows defender",
    "fl-sense-ce": "windows defender",
    "fl-qualys-scan": "qualys",
    "fl-falcon-access": "csfalcon",
    "fl-splunk-engine": "splunk-",
    "fl-agent-engine": "zabbix|encoded|plugins",
}
FLEET_TEMPLATES = tuple(one._replace(tells=_TELLS.get(one.name, "")) for one in parse_maker_table(_MAKER_ROWS))
