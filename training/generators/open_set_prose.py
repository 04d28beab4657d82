"""Sentences in many languages, and prose that speaks of attacks without being one."""

from __future__ import annotations

from training.generators.grammar import parse_templates

PROSE_TEMPLATES = parse_templates(
    r"""
ticket-sam text: «Please reset the SAM account name for ‹user›¦User ‹user› cannot log on, sAMAccountName was changed to ‹name›¦Sam from ‹project› asks for access to \\‹server›\‹project›¦The SAM database on ‹server› was reported as corrupt after the update, see ticket ‹pid›»
ticket-lsass text: «LSASS crashed on ‹server› with code 0xc0000005, reboot scheduled¦lsass.exe uses ‹n›% CPU on ‹server›, please check¦After the patch lsass.exe leaks memory, vendor ticket ‹pid›¦Please exclude lsass.exe from the performance report of ‹server›»
question-registry text: «How do I dump the registry to a file?¦What is the difference between reg save and reg export?¦Can I back up HKLM\SOFTWARE with reg.exe?¦Does anyone know which hive stores local passwords?¦Where is the SAM file stored in Windows?»
question-netstat text: «How do I see which process uses port ‹port›? Someone said netstat¦netstat shows a lot of TIME_WAIT connections, is that normal?¦What does the -b flag of netstat mean?¦My teacher asked us to explain netstat and ss¦Is ss better than netstat on Linux?»
question-accounts text: «How do I list all local users on my computer?¦What does net user do?¦Why does net user say access is denied?¦We list local accounts every quarter for the audit of ‹project›¦How many accounts are in /etc/passwd by default?»
doc-mimikatz text: «Mimikatz is a tool that extracts credentials from memory.¦This rule detects Mimikatz by its command line arguments.¦The training covers Mimikatz, Rubeus and BloodHound on day ‹n›.¦Add mimikatz.exe to the block list of ‹Word›.¦Students learn how credential dumping works and how to stop it.»
doc-detection text: «Alert when reg.exe saves the SAM hive and the parent is not a backup agent¦This search finds vssadmin delete shadows; tune it for ‹project›¦The detection for T1003.002 fired ‹n› times last week, all of them tests¦Rule ‹pid› was disabled because of false positives from ‹Word›»
report text: «The attackers used scheduled tasks for persistence, according to the report on ‹Word›.¦Ransomware deleted shadow copies on ‹n› servers, the newspaper writes.¦The incident in ‹project› was closed; no data was taken.¦Phishing mails reached ‹n› mailboxes of ‹Word›; none was opened.»
policy text: «Passwords must have ‹n› characters and must not be shared.¦Administrators must not disable Windows Defender on servers.¦Only the ‹project› team may create scheduled tasks on ‹host›.¦Clearing the security log requires approval by ‹first›.»
meeting text: «Discuss lateral movement exercise with ‹first› on Tuesday¦Purple team: agenda for week ‹n›¦‹first› presents pass-the-hash basics¦Notes: DCSync alert, patching, holiday list»
changelog text: «Fixed a crash when the security log was cleared¦‹Word› ‹n›.‹n›: faster shadow copies, new backup schedule¦Removed the deprecated rundll32 helper¦Added support for PowerShell 7 remoting in ‹project›»
names text: «Mimi Katz, ‹project› department¦Samuel Registry Street ‹n›¦Ms. Dumper was here¦Net User Group Berlin, meeting ‹n›¦The Hash House Harriers run on Sunday»
german text: «Das Benutzerkonto ‹user› wurde erfolgreich angemeldet.¦Der Dienst ‹Word› wurde gestartet.¦Die Sicherung von ‹server› ist fehlgeschlagen: Zugriff verweigert.¦Bitte das Kennwort für ‹user› zurücksetzen.¦Die Netzwerkverbindung zu ‹server› wurde getrennt.¦Ein Registrierungswert unter HKLM\Software\‹Word› wurde geändert.¦Liste aller lokalen Benutzer für die Revision erstellt.»
german-command-talk text: «Wie kann ich die Registrierung sichern?¦Der Befehl netstat zeigt alle Verbindungen an.¦Was bewirkt net user genau?¦Die SAM-Datei darf nicht kopiert werden.»
french text: «Le service ‹Word› est entré dans l'état : en cours d'exécution.¦L'utilisateur ‹user› s'est connecté depuis ‹ip›.¦La sauvegarde de ‹server› a échoué.¦Merci de réinitialiser le mot de passe de ‹first›.¦Une valeur du registre a été modifiée par ‹name›.exe.¦Le fichier ‹name›.docx a été supprimé.»
spanish text: «El servicio ‹Word› se ha detenido.¦Se inició sesión correctamente en una cuenta.¦Error al copiar el archivo ‹name›.xlsx en ‹host›.¦Por favor, restablezca la contraseña de ‹user›.¦La conexión con ‹ip› se ha perdido.»
italian text: «Il servizio ‹Word› è stato avviato.¦Accesso riuscito per l'account ‹user›.¦Impossibile aprire il file ‹name›.txt.¦La copia shadow del volume è stata creata alle 0‹d›:00.»
portuguese text: «O serviço ‹Word› entrou no estado parado.¦Falha de logon do usuário ‹user›.¦O backup de ‹server› foi concluído.¦Redefinir a senha de ‹first›, por favor.»
dutch text: «De service ‹Word› is gestart.¦Aanmelding van ‹user› is mislukt.¦Het bestand ‹name› kon niet worden gekopieerd.»
polish text: «Usługa ‹Word› została zatrzymana.¦Konto użytkownika ‹user› zostało zablokowane.¦Nie można otworzyć pliku ‹name›.pdf.»
turkish text: «‹Word› hizmeti başlatıldı.¦‹user› kullanıcısı oturum açtı.¦Yedekleme başarısız oldu: ‹server›»
russian text: «Служба ‹Word› перешла в состояние Работает.¦Вход в учетную запись ‹user› выполнен успешно.¦Не удалось скопировать файл ‹name›.docx.¦Соединение с ‹ip› разорвано.¦Параметр реестра изменен.»
ukrainian text: «Службу ‹Word› запущено.¦Користувач ‹user› увійшов до системи.¦Файл ‹name› не знайдено.»
japanese text: «‹Word› サービスは実行中状態に移行しました。¦アカウントが正常にログオンしました。ユーザー ‹user›¦ファイル ‹name›.xlsx をコピーできませんでした。¦‹server› のバックアップが完了しました。¦レジストリ値が変更されました。»
chinese text: «‹Word› 服务处于 正在运行 状态。¦已成功登录帐户 ‹user›。¦无法复制文件 ‹name›.docx。¦‹server› 备份已完成,共 ‹pid› 个文件。¦注册表值已修改。»
korean text: «‹Word› 서비스가 실행 상태로 들어갔습니다.¦계정이 로그온되었습니다. ‹user›¦‹name› 파일을 복사할 수 없습니다.»
arabic text: «تم بدء تشغيل خدمة ‹Word›¦تم تسجيل دخول المستخدم ‹user› بنجاح¦فشل النسخ الاحتياطي على ‹server›»
hebrew text: «השירות ‹Word› הופעל¦המשתמש ‹user› התחבר בהצלחה¦הגיבוי של ‹server› נכשל»
greek text: «Η υπηρεσία ‹Word› ξεκίνησε.¦Ο χρήστης ‹user› συνδέθηκε.¦Δεν βρέθηκε το αρχείο ‹name›.»
hindi text: «‹Word› सेवा प्रारंभ हुई¦उपयोगकर्ता ‹user› ने लॉग इन किया¦‹server› का बैकअप पूरा हुआ»
emoji text: «✅ Build ‹n› passed 🎉¦🔥 ‹server› is down 😱¦👍 merged by ‹first›¦⚠️ disk ‹n›% full on ‹server›»
english-log text: «The ‹Word› service entered the running state on ‹host›.¦Backup of ‹server› completed with ‹n› warnings.¦User ‹user› changed the display language.¦Update ‹Word› ‹n›.‹n› was installed.¦Connection to ‹ip› lost, retrying in ‹n› seconds.¦Disk C: on ‹server› is ‹n›% full.»
short text: «ok¦yes¦no¦test¦hello¦foo bar¦null¦N/A¦-¦unknown¦error¦0¦{}¦[]¦""¦true¦reg¦net¦sam¦user¦system¦cmd¦ls¦admin¦root¦powershell»
short-number text: ‹n›
short-word text: «‹word›¦‹Word›¦‹first›¦‹name›¦‹project› ‹n›»
path-alone text: «‹dir›¦‹dir›\‹name›.«txt¦exe¦dll¦log»¦/var/log/‹name›.log¦/usr/bin/‹word›¦\\‹server›\‹project›¦‹ldir›»
program-alone text: «C:\Windows\System32\«svchost¦conhost¦dllhost¦taskhostw¦notepad¦calc¦explorer¦cmd¦net¦reg¦rundll32¦services».exe¦C:\Program Files\‹Word›\‹name›.exe¦notepad.exe¦explorer.exe¦chrome.exe¦python.exe»
"""
)
