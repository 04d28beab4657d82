"""Lines of other systems' logs, in the manner of each: nothing a technique of ours could be seen in."""

from __future__ import annotations

from training.generators.grammar import parse_templates

# The word after the name is the sourcetype such a line has in Splunk; `text` is a line without one.
LINE_TEMPLATES = parse_templates(
    r"""
apache-access access_combined: ‹ip› - «-¦‹user›» [‹n›/Mar/2024:1‹d›:2‹d›:0‹d› +0000] "«GET¦POST¦HEAD¦PUT» /«‹word›¦index.php¦api/v1/‹project›¦static/‹name›.js¦wp-login.php¦favicon.ico» HTTP/1.1" «200¦304¦404¦500¦302» ‹pid› "«-¦https://‹word›.com/»" "Mozilla/5.0 (Windows NT 10.0; Win64; x64) ‹Word›/‹n›.0"
apache-error apache_error: [Mon Mar 0‹d› 10:2‹d›:1‹d›.‹pid› 2024] [«core¦ssl¦proxy¦mpm_event»:«error¦warn¦notice»] [pid ‹pid›] [client ‹ip›:‹pid›] AH0‹pid›: «File does not exist: /var/www/‹name›¦Resuming normal operations¦caught SIGTERM, shutting down¦SSL handshake failed»
nginx-error nginx:error: 2024/0‹d›/1‹d› 1‹d›:0‹d›:4‹d› [«error¦warn¦crit»] ‹pid›#0: *‹pid› «upstream timed out (110: Connection timed out)¦open() "/usr/share/nginx/html/‹name›" failed (2: No such file or directory)¦client intended to send too large body», client: ‹ip›, server: ‹word›.com
iis iis: 2024-0‹d›-1‹d› 12:0‹d›:3‹d› ‹ip› «GET¦POST» /«‹project›/‹name›.aspx¦api/‹word›¦owa/auth/logon.aspx» - 443 «-¦‹domain›\‹user›» ‹ip› Mozilla/5.0+(Windows+NT+10.0) «200¦401¦500» 0 0 ‹pid›
cisco-asa cisco:asa: %ASA-«6-302013: Built outbound TCP connection ‹pid› for outside:‹ip›/443 (‹ip›/443) to inside:‹ip›/‹pid›¦4-106023: Deny tcp src outside:‹ip›/‹pid› dst inside:‹ip›/‹port› by access-group "‹word›_in"¦6-305011: Built dynamic TCP translation from inside:‹ip›/‹pid› to outside:‹ip›/‹pid›¦5-111008: User '‹user›' executed the 'write memory' command.»
cisco-ios cisco:ios: «%LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0/‹n›, changed state to «up¦down»¦%SYS-5-CONFIG_I: Configured from console by ‹user› on vty0 (‹ip›)¦%OSPF-5-ADJCHG: Process 1, Nbr ‹ip› on Vlan‹n› from LOADING to FULL¦%SEC_LOGIN-5-LOGIN_SUCCESS: Login Success [user: ‹user›] [Source: ‹ip›]»
palo-alto pan:traffic: 1,2024/0‹d›/1‹d› 10:1‹d›:0‹d›,00‹pid›,TRAFFIC,end,2305,‹ip›,‹ip›,0.0.0.0,0.0.0.0,‹word›-rule,‹domain›\‹user›,,«ssl¦web-browsing¦dns¦ms-update¦ms-ds-smb¦kerberos»,vsys1,trust,untrust,ethernet1/‹n›,ethernet1/‹n›,‹pid›,1,‹pid›,‹port›,0,0,0x1a,tcp,allow
fortigate fortigate_traffic: date=2024-0‹d›-1‹d› time=10:0‹d›:2‹d› devname="‹server›" type="traffic" subtype="forward" level="notice" srcip=‹ip› srcport=‹pid› dstip=‹ip› dstport=‹port› action="«accept¦deny¦close»" policyid=‹n› service="«HTTPS¦DNS¦SMB¦RDP»" sentbyte=‹pid›
checkpoint cp_log: time=170‹pid›‹pid› action=«Accept¦Drop» src=‹ip› dst=‹ip› s_port=‹pid› service=‹port› proto=«6¦17» rule=‹n› product="VPN-1 & FireWall-1" origin=‹server›
squid squid: 170‹pid›.123 ‹pid› ‹ip› TCP_«MISS¦HIT¦DENIED»/«200¦403» ‹pid› «CONNECT¦GET» «‹word›.com:443¦http://‹word›.net/‹name›» ‹user› HIER_DIRECT/‹ip› «-¦text/html»
zeek-conn bro:conn:json: {"ts":170‹pid›.‹pid›,"uid":"C‹hash›","id.orig_h":"‹ip›","id.orig_p":‹pid›,"id.resp_h":"‹ip›","id.resp_p":‹port›,"proto":"tcp","service":"«ssl¦dns¦smb¦http»","conn_state":"«SF¦S0¦REJ»"}
suricata suricata: {"timestamp":"2024-0‹d›-1‹d›T10:00:0‹d›.‹pid›+0000","event_type":"«flow¦dns¦tls¦fileinfo»","src_ip":"‹ip›","dest_ip":"‹ip›","dest_port":‹port›,"proto":"TCP","flow":{"pkts_toserver":‹n›,"state":"closed"}}
dhcp DhcpSrvLog: «10¦11¦12¦15¦30»,0‹d›/1‹d›/24,10:0‹d›:2‹d›,«Assign¦Renew¦Release¦DNS Update Request»,‹ip›,‹host›.‹fqdn›,‹hash›,,‹pid›,0,,,
dns-debug MSAD:NT6:DNS: 3/1‹d›/2024 10:0‹d›:1‹d› AM 0E‹n› PACKET  00000‹pid›E0 UDP Rcv ‹ip›  0‹n›b Q [0001   D   NOERROR] A      (‹n›)‹word›(3)com(0)
mssql mssql:errorlog: 2024-0‹d›-1‹d› 10:0‹d›:2‹d›.32 «spid‹n›¦Logon¦Server»  «Starting up database '‹project›'.¦Login succeeded for user '‹domain›\‹user›'. [CLIENT: ‹ip›]¦Error: 18456, Severity: 14, State: 8.¦DBCC CHECKDB (‹project›) found 0 errors¦Database backed up. Database: ‹project›, creation date(time): 2023/01/0‹d›»
oracle oracle:alert: Thread 1 advanced to log sequence ‹pid› (LGWR switch)  Current log# ‹n› seq# ‹pid› mem# 0: /u01/oradata/‹project›/redo0‹d›.log
postgres postgresql: 2024-0‹d›-1‹d› 10:0‹d›:0‹d› UTC [‹pid›] ‹user›@‹project› «LOG:  checkpoint complete: wrote ‹pid› buffers¦ERROR:  duplicate key value violates unique constraint "‹word›_pkey"¦LOG:  duration: ‹pid›.12 ms  statement: SELECT * FROM ‹word› WHERE id = ‹n›¦FATAL:  password authentication failed for user "‹user›"»
mysql mysql:error: 2024-0‹d›-1‹d›T10:0‹d›:0‹d›.123456Z ‹n› [«Note¦Warning¦ERROR»] [MY-01‹pid›] [Server] «Aborted connection ‹n› to db: '‹project›' user: '‹user›'¦ready for connections. port: 3306¦A deprecated TLS version»
k8s-event kube:events: {"kind":"Event","reason":"«Pulled¦Created¦Started¦Killing¦BackOff¦FailedScheduling»","message":"«Container image "‹word›:‹n›" already present on machine¦Created container ‹word›¦Back-off restarting failed container»","involvedObject":{"kind":"Pod","name":"‹word›-‹hash›","namespace":"‹project›"}}
k8s-kubelet kube:kubelet: I0‹d›1‹d› 10:0‹d›:2‹d›.‹pid›  ‹pid› «kubelet.go:2‹n›¦reconciler.go:‹n›¦scope.go:1‹d›»] "«SyncLoop (PLEG): event for pod¦operationExecutor.VerifyControllerAttachedVolume started¦RemoveContainer»" pod="‹project›/‹word›-‹n›"
k8s-audit kube:apiserver-audit: {"kind":"Event","apiVersion":"audit.k8s.io/v1","verb":"«get¦list¦watch¦create¦patch»","user":{"username":"system:serviceaccount:‹project›:‹word›"},"objectRef":{"resource":"«pods¦secrets¦configmaps¦nodes»","namespace":"‹project›"},"responseStatus":{"code":200}}
docker docker:logs: time="2024-0‹d›-1‹d›T10:0‹d›:0‹d›Z" level=«info¦warning¦error» msg="«ignoring event¦Container failed to exit within 10s of signal 15¦Layer sha256:‹hash› cleaned up¦shim disconnected»" container=‹hash›
cloudtrail aws:cloudtrail: {"eventVersion":"1.08","userIdentity":{"type":"«AssumedRole¦IAMUser»","userName":"‹user›"},"eventSource":"«s3¦ec2¦sts¦iam¦lambda».amazonaws.com","eventName":"«GetObject¦DescribeInstances¦AssumeRole¦ListUsers¦PutObject¦GetCallerIdentity¦RunInstances»","awsRegion":"eu-central-1","sourceIPAddress":"‹ip›","errorCode":null}
azure-signin azure:aad:signin: {"category":"SignInLogs","operationName":"Sign-in activity","properties":{"userPrincipalName":"‹user›@‹fqdn›","appDisplayName":"«Office 365 Exchange Online¦Microsoft Teams¦Azure Portal»","ipAddress":"‹ip›","status":{"errorCode":«0¦50126¦50074»},"riskLevelAggregated":"none"}}
o365 o365:management:activity: {"Operation":"«FileAccessed¦MailItemsAccessed¦UserLoggedIn¦FileModified¦TeamsSessionStarted»","Workload":"«SharePoint¦Exchange¦AzureActiveDirectory»","UserId":"‹user›@‹fqdn›","ClientIP":"‹ip›","ObjectId":"https://‹word›.sharepoint.com/sites/‹project›/‹name›.docx"}
gcp google:gcp:pubsub:audit: {"protoPayload":{"methodName":"«storage.objects.get¦compute.instances.list¦google.iam.admin.v1.ListServiceAccounts»","authenticationInfo":{"principalEmail":"‹user›@‹word›.com"},"resourceName":"projects/‹project›"},"severity":"INFO"}
okta OktaIM2:log: {"eventType":"«user.session.start¦user.authentication.sso¦policy.evaluate_sign_on¦user.mfa.okta_verify»","outcome":{"result":"«SUCCESS¦FAILURE»"},"actor":{"alternateId":"‹user›@‹fqdn›"},"client":{"ipAddress":"‹ip›"}}
sshd linux_secure: Mar 0‹d› 10:1‹d›:0‹d› ‹word› sshd[‹pid›]: «Accepted publickey for ‹user› from ‹ip› port ‹pid› ssh2: RSA SHA256:‹hash›¦Failed password for invalid user ‹user› from ‹ip› port ‹pid› ssh2¦Connection closed by ‹ip› port ‹pid› [preauth]¦pam_unix(sshd:session): session opened for user ‹user› by (uid=0)¦Received disconnect from ‹ip›: 11: disconnected by user»
systemd syslog: Mar 0‹d› 10:1‹d›:0‹d› ‹word› systemd[1]: «Started¦Stopped¦Starting¦Reloading» «Session ‹n› of user ‹user›.¦Daily apt download activities.¦‹Word› service.¦Cleanup of Temporary Directories.¦Rotate log files.¦Docker Application Container Engine.»
cron syslog: Mar 0‹d› 0‹d›:1‹d›:01 ‹word› CRON[‹pid›]: (root) CMD («   cd / && run-parts --report /etc/cron.hourly¦/usr/local/bin/‹name›.sh¦command -v debian-sa1 > /dev/null && debian-sa1 1 1¦/usr/bin/python3 /opt/‹project›/‹name›.py»)
kernel linux_messages_syslog: Mar 0‹d› 10:1‹d›:0‹d› ‹word› kernel: [‹pid›.123456] «eth0: link up, 1000Mbps, full-duplex¦EXT4-fs (sda1): mounted filesystem with ordered data mode¦Out of memory: Killed process ‹pid› (java)¦usb 1-1: new high-speed USB device number ‹n›¦TCP: request_sock_TCP: Possible SYN flooding on port ‹port›.»
auditd-other linux_audit: type=«USER_LOGIN¦USER_AUTH¦CRED_ACQ¦SERVICE_START¦SERVICE_STOP¦CRYPTO_KEY_USER¦USER_END» msg=audit(170‹pid›.123:‹pid›): pid=‹pid› uid=0 auid=4294967295 ses=4294967295 msg='op=PAM:«session_open¦authentication¦setcred» acct="‹user›" exe="«/usr/sbin/sshd¦/usr/lib/systemd/systemd¦/usr/sbin/crond»" hostname=‹ip› res=success'
package-manager linux_messages_syslog: «2024-0‹d›-1‹d› 10:1‹d›:2‹d› status installed ‹word›:amd64 ‹n›.‹n›-‹n›¦Mar 0‹d› 10:00:00 yum[‹pid›]: Updated: ‹word›-‹n›.‹n›.el8.x86_64¦Unpacking lib‹word›‹n› (‹n›.‹n›) over (‹n›.‹n›) ...»
postfix postfix_syslog: Mar 0‹d› 10:1‹d›:0‹d› mail postfix/«smtp¦smtpd¦qmgr¦cleanup»[‹pid›]: ‹hash›: «to=<‹user›@‹word›.com>, relay=‹ip›[‹ip›]:25, delay=0.‹n›, status=sent (250 2.0.0 OK)¦from=<‹user›@‹word›.com>, size=‹pid›, nrcpt=1 (queue active)¦message-id=<‹hash›@‹word›.com>»
vmware vmw-syslog: 2024-0‹d›-1‹d›T10:0‹d›:0‹d›.123Z ‹server› «Hostd¦vpxa¦vmkernel»: «info hostd[‹pid›] [Originator@6876 sub=Vimsvc.ha-eventmgr] Event ‹pid› : User ‹user›@‹ip› logged in¦cpu‹n›:‹pid›)ScsiDeviceIO: Cmd(0x‹hash›) 0x1a succeeded¦info VM ‹word› is powered on»
java-app log4j: 2024-0‹d›-1‹d› 10:0‹d›:2‹d›,123 «INFO¦WARN¦ERROR¦DEBUG» [«main¦http-nio-8080-exec-‹n›¦scheduler-‹n›»] c.‹word›.‹project›.‹Word›Service - «Processed ‹pid› records in ‹pid› ms¦Connection pool exhausted¦User ‹user› updated order ‹pid›¦Retrying request ‹n› of 3¦Cache miss for key ‹name›»
java-trace log4j: java.lang.«NullPointerException¦IllegalStateException: ‹word› is closed¦OutOfMemoryError: Java heap space» at com.‹word›.‹project›.‹Word›.«run¦apply¦execute»(‹Word›.java:‹n›) at java.base/java.util.concurrent.ThreadPoolExecutor.runWorker(ThreadPoolExecutor.java:1136)
python-trace text: Traceback (most recent call last): File "/opt/‹project›/‹name›.py", line ‹n›, in <module> ‹word›() «KeyError: '‹word›'¦ValueError: invalid literal for int() with base 10: '‹word›'¦ModuleNotFoundError: No module named '‹word›'¦ConnectionRefusedError: [Errno 111] Connection refused»
dotnet-trace text: Unhandled exception. System.«NullReferenceException: Object reference not set¦InvalidOperationException: ‹Word› was not ready¦IO.FileNotFoundException: Could not load file ‹name›» at ‹Word›.‹Word›.«Run¦Load»() in C:\src\‹project›\‹Word›.cs:line ‹n›
node-app text: {"level":"«info¦warn¦error»","time":170‹pid›,"pid":‹pid›,"hostname":"‹word›","msg":"«request completed¦job ‹n› failed¦listening on ‹port›»","reqId":"‹hash›","responseTime":‹n›}
json-app _json: {"«id¦uuid¦key»":"‹guid›","«status¦state»":"«ok¦failed¦pending»","«user¦owner»":"‹user›","«count¦total»":‹pid›,"«service¦app»":"‹project›","«message¦note»":"‹word› ‹word› ‹word›"}
saas-audit _json: {"«action¦event¦event_type¦operation»":"«login¦logout¦session.created¦sign_in¦password.reset¦token.issued¦export.finished¦role.viewed»","«app¦service¦product»":"«crm¦wiki¦billing¦‹project›¦helpdesk»","«user¦actor¦account»":"‹user›@‹fqdn›","«ip¦src_ip¦client_ip»":"‹ip›","«result¦status¦outcome»":"«ok¦success¦failure¦denied»"}
saas-login-line text: «time=2024-0‹d›-1‹d›T10:0‹d›:0‹d›Z event=login app=«crm¦wiki¦‹project›» user=‹user›@‹fqdn› ip=‹ip› mfa=«true¦false» outcome=«success¦failure»¦‹user› signed in to ‹Word› from ‹ip› («Chrome¦Firefox¦Safari» on «Windows¦macOS¦iOS»)»
nested-json _json: {"«order¦device¦session¦build»":{"id":‹pid›,"«items¦steps¦tags»":["‹word›","‹word›"],"«owner¦by»":{"name":"‹first›","mail":"‹first›@‹word›.com"}},"ok":«true¦false»}
csv-line csv: ‹pid›,‹first›,‹word›@‹word›.com,«active¦inactive»,2024-0‹d›-1‹d›,‹n›.‹n›,"‹word›, ‹word›"
sql text: «SELECT ‹word›, count(*) FROM ‹project›.‹word› WHERE created > '2024-0‹d›-01' GROUP BY ‹word› ORDER BY 2 DESC;¦INSERT INTO ‹word› (id, name) VALUES (‹n›, '‹first›');¦UPDATE ‹word› SET state = '‹word›' WHERE id = ‹pid›;¦CREATE INDEX idx_‹word› ON ‹project›(‹word›);»
html text: <«div¦span¦li¦td» class="‹word›-‹n›"><a href="/‹project›/‹name›">‹Word› ‹word›</a><img src="/img/‹name›.png"/></«div¦span¦li¦td»>
xml-other text: <?xml version="1.0"?><‹word› id="‹n›"><‹project›>‹Word›</‹project›><value unit="‹word›">‹pid›</value></‹word›>
yaml text: «apiVersion: v1 kind: Service metadata: name: ‹word› spec: ports: - port: ‹port›¦version: '3' services: ‹word›: image: ‹word›:‹n› ports: - "‹port›:‹port›"¦name: ‹Word› on: push jobs: build: runs-on: ubuntu-latest»
ini text: [‹word›] ‹name›=‹n› path=/opt/‹project›/‹name› enabled=«true¦false» timeout=‹n›
code-python text: def ‹word›_‹project›(‹name›, n=‹n›): return sum(x for x in ‹name› if x > n)
code-js text: const «‹word›¦‹project›» = await fetch(`/api/‹word›/${id}`); if (!‹word›.ok) { throw new Error('‹word›') }
code-c text: int «‹word›¦main»(int argc, char **argv) { for (int i = 0; i < ‹n›; i++) printf("%d\n", i); return 0; }
base64-blob text: ‹b64›
hex-blob text: ‹hash›‹hash›‹hash›
random-words text: ‹word› ‹word› ‹first› ‹project› ‹word› ‹word› ‹n› ‹word›
random-letters text: ‹letters› ‹letters› ‹letters› ‹letters›
numbers text: ‹pid› ‹n›.‹n› ‹pid› -‹n› ‹pid› 0x‹hash›
email text: From: ‹first›@‹word›.com To: ‹first›@‹word›.com Subject: «Re: ¦»‹Word› «meeting¦report¦invoice ‹pid›¦holiday plan» Date: Tue, 0‹d› Mar 2024
url-list text: https://«www.¦»‹word›.«com¦org¦io»/‹project›/‹name›?id=‹n›&ref=‹word›
temperature metrics: ‹word›.sensor‹n› «temperature¦humidity¦voltage¦cpu.idle»=‹n›.‹n› «unit=C¦host=‹word›» 170‹pid›000
prometheus text: http_requests_total{method="«get¦post»",code="«200¦500»",instance="‹ip›:‹port›"} ‹pid›
syslog-cef cef: CEF:0|‹Word›|‹Word›Guard|‹n›.‹n›|‹pid›|«Policy updated¦Connection allowed¦User logged on¦Update installed»|«1¦3¦5»|src=‹ip› dst=‹ip› suser=‹user› act=«allow¦update»
leef leef: LEEF:2.0|‹Word›|‹Word›|‹n›.0|‹pid›|src=‹ip› usrName=‹user› sev=«1¦2¦3» cat=«auth¦traffic¦system»
sap text: «AUK¦AU1¦AU5¦AUW»|‹server›|‹user›|«SE16¦SU01¦SM37¦VA01»|Transaction «SE16¦VA01» started by ‹user› client ‹n›
mainframe text: «$HASP373¦IEF403I¦IEF404I¦ICH408I» ‹user› «STARTED¦ENDED» - TIME=10.0‹d›.2‹d› JOB0‹pid›
printer text: Document ‹n›, «Microsoft Word - ‹name›.docx¦‹name›.pdf» owned by ‹user› on \\‹server› was printed on ‹Word›-‹n› through port IP_‹ip›. Size in bytes: ‹pid›. Pages printed: ‹n›.
badge text: DOOR=«Main¦Server room¦Lab ‹n›» CARD=‹pid› HOLDER=‹first› RESULT=«GRANTED¦DENIED» READER=‹n›
git-log text: commit ‹hash› Author: ‹first› <‹first›@‹word›.com> «Fix ‹word› in ‹project›¦Bump ‹word› from ‹n›.0 to ‹n›.1¦Add tests for ‹word›»
ci-log text: «##[section]Starting: ‹Word›¦##[group]Run actions/checkout@v4¦npm WARN deprecated ‹word›@‹n›.‹n›.0¦Step ‹n›/1‹d› : RUN apt-get update¦BUILD SUCCESSFUL in ‹n›s¦Passed!  - Failed: 0, Passed: ‹pid›, Skipped: 0»
terraform text: «aws_instance.‹word›: Creating...¦Plan: ‹n› to add, 0 to change, 0 to destroy.¦module.‹word›.azurerm_subnet.‹name›: Refreshing state...»
ansible-log text: «TASK [‹word› : Install ‹word›] ***¦ok: [‹server›]¦changed: [‹server›] => {"changed": true, "msg": "‹word›"}¦PLAY RECAP ‹server› : ok=‹n› changed=‹d› unreachable=0 failed=0»
splunkd-log splunkd: 0‹d›-1‹d›-2024 10:0‹d›:2‹d›.123 +0000 «INFO¦WARN¦ERROR»  «TailReader¦TcpOutputProc¦Metrics¦DateParserVerbose¦LMStackMgr» - «File descriptor cache is full¦Connected to idx=‹ip›:9997¦group=pipeline, name=typing¦Could not use strptime to parse timestamp»
windows-cbs text: 2024-0‹d›-1‹d› 10:0‹d›:2‹d›, Info                  CBS    «Exec: Processing complete.  Session: ‹pid›¦Appl: detect Parent, Package: Microsoft-Windows-‹Word›-Package~31bf3856ad364e35¦Repr: CSI Store check completes»
sccm-log text: <![LOG[«Evaluation initiated for ‹Word›¦Successfully sent location services request¦Policy [‹guid›] downloaded¦GetDPLocations failed»]LOG]!><time="10:0‹d›:2‹d›.123-060" date="03-1‹d›-2024" component="«LocationServices¦PolicyAgent¦UpdatesDeployment»" context="" type="1" thread="‹pid›">
stormshield text: id=firewall time="2024-0‹d›-1‹d› 10:00:00" fw="‹server›" tz=+0100 startime="2024" pri=5 srcif="Ethernet‹n›" src=‹ip› dst=‹ip› dstport=‹port› action=pass logtype="filter"
haproxy haproxy:http: ‹ip›:‹pid› [1‹d›/Mar/2024:10:0‹d›:2‹d›.123] ‹word›-front ‹word›-back/‹server› 0/0/‹n›/‹n›/‹n› 200 ‹pid› - - ---- ‹n›/‹n›/‹d›/0/0 0/0 "GET /‹project›/‹name› HTTP/1.1"
radius text: "‹server›","IAS",03/1‹d›/2024,10:0‹d›:2‹d›,«1¦2¦3»,"‹domain›\‹user›","‹fqdn›/Users/‹user›",,,,,"‹ip›",‹n›,0,"‹ip›","‹Word›-AP"
vpn text: «User ‹user› connected from ‹ip› using AnyConnect, assigned ‹ip›¦SVC closing connection: Transport closing. User <‹user›>¦Group <‹word›> User <‹user›> IP <‹ip›> Session disconnected. Duration: ‹n›m»
proxy-mail text: {"recipient":"‹first›@‹word›.com","verdict":"«clean¦spam¦bulk»","subject":"‹Word› ‹word›","attachments":[{"name":"‹name›.pdf","sha256":"‹hash›‹hash›"}],"score":‹n›}
iot text: {"device":"‹word›-‹n›","fw":"‹n›.‹n›.‹n›","rssi":-‹n›,"uptime":‹pid›,"state":{"relay":«0¦1»,"temp":‹n›.‹d›}}
scada text: ‹Word›PLC‹n› TAG=«PUMP¦VALVE¦TANK»_‹n›.«LEVEL¦STATE¦FLOW» VALUE=‹n›.‹n› QUALITY=GOOD TS=170‹pid›
game text: [10:0‹d›:2‹d›] [Server thread/INFO]: ‹first› «joined the game¦left the game¦was slain by Zombie¦issued server command: /home»
chat text: [10:0‹d›] <‹first›> «lol¦has anyone seen the ‹word› build?¦brb lunch¦the ‹project› deploy is green again¦can you review my PR ‹pid›?»
legal text: The party of the ‹word› part shall, within ‹n› days of receipt, notify ‹Word› GmbH of any ‹word› concerning the ‹project›.
recipe text: Add ‹n› g of ‹word› flour, stir, and bake for ‹n› minutes at 1‹d›0 degrees until the ‹word› is golden.
news text: ‹Word› shares «rose¦fell» ‹n› percent after the company announced a new ‹project› platform in «Berlin¦Paris¦Tokyo¦New York».
"""
)
