# What Docent says, in German. A translation of en.ftl.


## Under an answer

# Shown before quotes that are not in the asker's language.
note-other-language = In der Quellensammlung liegt dieser Text in einer anderen Sprache vor ({ $language }); er wird unverändert zitiert.
own-words = Docents eigene Zusammenfassung der Quelle
verbatim = wörtlich aus der Quelle
gloss = Docents Lesart für Museen, keine Aussage der Quelle
addressed-to = Gerichtet an: { $who }. Für Museen ist dies keine Vorschrift.
policymakers = politisch Verantwortliche auf lokaler, nationaler und europäischer Ebene
sources = Quellen
related = Zum Weiterlesen
nearest = Nächstliegende Einträge
edition = Quellensammlung, Ausgabe { $edition } · nur Zitate, nichts generiert · Docent ist ein Bot
edition-worded = Ausgabe { $edition } der Sammlung · die Zitate sind wörtlich, die Zeilen darüber hat ein Sprachmodell formuliert · Docent ist ein Bot
worded = Von einem Sprachmodell aus den Zitaten unten formuliert; bitte daran prüfen:
# Docent's confidence that the first quote answers the question.
sure-very = Sehr wahrscheinlich eine Antwort auf Ihre Frage.
sure-fairly = Vielleicht eine Antwort auf Ihre Frage: Bitte prüfen Sie, ob sie passt.
# How a quotation is written: the language's own quotation marks around { $text }.
quotation = „{ $text }“
helpful-button = Hilfreich
unhelpful-button = Nicht hilfreich
cite-button = Zitieren
person-button = Einen Menschen fragen
share-button = Mit dem Kanal teilen
shared-by = { $who } hat diese Antwort geteilt:
vote-thanks = Vielen Dank. Ihre Stimme wird gezählt; sonst wird nichts gespeichert.
vote-why = Was hat nicht gestimmt? Ihre Stimme ist gezählt; der Grund hilft der Moderation.
vote-unhelpful = nicht hilfreich
vote-wrong = Die Antwort ist falsch
vote-beside = Danach war nicht gefragt
vote-outdated = Die Antwort ist veraltet
vote-unclear = Die Antwort ist schwer zu verstehen
vote-incomplete = Es fehlt etwas
vote-reason-thanks = Vielen Dank, das hilft.
votes-title = Antworten, die nicht geholfen haben, nach dem zitierten Eintrag:
# At the end of a citation; { $day } is a date such as 2026-11-23.
citation-accessed = Zitiert von Docent, Quellensammlung, Ausgabe { $edition }, abgerufen am { $day }
confidence-high = Die Quelle ist amtlich oder spricht für sich selbst.
confidence-medium = Die Quelle ist dünn oder aus zweiter Hand.
confidence-low = Die Quelle ist schwach; suchen Sie nach einer besseren.
source-reviewed = Zuletzt geprüft am { $day }
person-not-yours = Nur wer gefragt hat, kann jemanden dazurufen. Wenn Sie das auch möchten, stellen Sie die Frage selbst.
person-nobody = Von denen, die sich für dieses Thema gemeldet haben, ist diese Woche niemand frei. Fragen Sie im Kanal; Kolleginnen und Kollegen können sich mit /volunteer melden.
person-again = Unter dieser Antwort wurde schon jemand dazugerufen.
person-called = Erledigt. Die Anfrage steht unter der Antwort; bitte haben Sie etwas Geduld.
person-call = { $who }, Sie haben sich für dieses Thema gemeldet. { $asker } wüsste gern, was ein Mensch zur Antwort oben meint. Wenn Sie gerade keine Zeit haben, nimmt Ihnen das niemand übel.
own-explanation = Docents eigene Erläuterung
undated = ohne Datum
# Under a text that was translated; { $language } is the language of the original, such as English.
translated-unofficially = Docents eigene inoffizielle Übersetzung (Originalsprache: { $language }).
translated-officially = Übersetzung: { $by }.
medium-confidence = Die Quelle ist dünn oder aus zweiter Hand: Bitte prüfen Sie sie, bevor Sie sich darauf stützen.

## When there is no answer

abstain-outside = Das liegt außerhalb dessen, was Docent kennt: Museen und KI sowie Recht, Förderung, Standards, Werkzeuge und Ethik rundherum. Stellen Sie eine Frage zu einem dieser Themen oder fragen Sie hier Kolleginnen und Kollegen.
abstain-not-covered = Die Quellensammlung beantwortet das nicht, und Docent rät nicht. Sehen Sie sich unten die nächstliegenden Einträge an, formulieren Sie die Frage anders oder fragen Sie hier Kolleginnen und Kollegen.
abstain-ambiguous = Das kann Verschiedenes bedeuten. Fragen Sie in einem ganzen Satz oder wählen Sie unten einen der Einträge.
abstain-advice = Dafür braucht es jemanden, der den Fall kennt: bei Rechtsfragen eine Juristin oder einen Juristen, bei Objekten eine Restauratorin oder einen Restaurator. Die Einträge unten geben nur den Hintergrund.
unreadable-empty = Hier steht keine Frage. Schreiben Sie eine in einem Satz, zum Beispiel: Wer soll KI-Schulungen in Museen bezahlen?
unreadable-too-long = Das ist zu lang für eine Frage. Fragen Sie mit höchstens { $most } Zeichen; ein Dokument kann stattdessen in die Quellensammlung aufgenommen werden.

## Look-ups

recommendation-unknown = Das ist keine der drei Empfehlungen. Geben Sie eine Zahl von 1 bis 3 an, ein Wort aus dem Titel oder ein Thema wie Urheberrecht oder Schulung.
recommendation-number = Empfehlung { $number }
says-nothing = sagt dazu nichts
theme-silent = Keine der drei Empfehlungen sagt etwas zu diesem Thema: { $theme }.
theme-act = Diese Einträge helfen einem Museum, hier selbst aktiv zu werden:
compare-title = Empfehlungen { $first } und { $second } im Vergleich
compare-same = Wählen Sie zwei verschiedene Empfehlungen zum Vergleichen, zum Beispiel 1 und 3.
neither-says = Keine der beiden sagt etwas zu: { $themes }.
for-person = { $who }, das ist für Sie:
coverage-title = Welche Empfehlung wovon spricht
coverage-silent = keine der drei
topics-title = Themen
topics-pick = Ein Thema öffnen
resources-title = Materialien: { $topic }
resources-found = Einträge zu „{ $words }“
resources-none = Dazu wurde nichts gefunden. Versuchen Sie es mit einem kürzeren Wort oder stöbern Sie nach Thema.
resources-pick = Eintrag öffnen
resources-page = Seite { $page } von { $pages }
previous = Zurück
next = Weiter
unknown-entry = Diesen Eintrag gibt es nicht mehr. Mit /resources finden Sie, was an seine Stelle getreten ist.

## Topics

topic-recommendations = Empfehlungen
topic-first-steps = Erste Schritte
topic-glossary = Glossar
topic-law = KI-Recht
topic-copyright = Urheberrecht
topic-privacy = Datenschutz und Sicherheit
topic-ethics = Ethik und Bias
topic-accessibility = Barrierefreiheit
topic-policy = Politik und Strategien
topic-funding = Förderung
topic-data-spaces = Datenräume und Kulturerbe-Cloud
topic-collection-data = Sammlungsdaten und Standards
topic-tools = Werkzeuge
topic-practice = Beispiele aus der Praxis
topic-networks = Netzwerke und Veranstaltungen
audience-leadership = Direktion und Aufsichtsgremien
audience-collections = Sammlung und Dokumentation
audience-education = Vermittlung und Besuchsdienst
audience-digital = Digitales und Technik
audience-rights = Rechte und Recht
audience-fundraising = Mitteleinwerbung und Partnerschaften
audience-small-museums = Kleine Museen

## Who may do what

refused-no-server = Das geht nur auf einem Server, nicht in einer Direktnachricht.
refused-propose = Vorschläge sind hier bestimmten Rollen vorbehalten; bitten Sie die Moderation um eine davon.
refused-approve = Das darf hier nur die Moderation. Mit /suggest können Sie eine Änderung vorschlagen.
refused-publish = Das dürfen nur diejenigen, die für alle Server veröffentlichen. Mit /suggest können Sie eine Änderung vorschlagen.
refused-not-hub = Dieser Eintrag gilt für alle Server und wird an anderer Stelle gepflegt. Mit /suggest können Sie eine Änderung vorschlagen.
refused-setup = Nur wer diesen Server verwaltet, darf seine Einstellungen festlegen.
former-member = ehemaliges Mitglied
everywhere = Alle Server
this-server = Nur dieser Server
yes = ja
no = nein

## Adding and changing entries

form-new = Neuer Eintrag
form-edit = Eintrag ändern
form-details = Quelle und Angaben
field-title = Titel
field-text = Text, in für sich verständlichen Sätzen
field-source = Quelle
field-source-hint = Titel der Quelle, ihre Webadresse oder beides
field-rights = Rechte
field-rights-hint = Wer die Rechte hat, oder die Lizenz, zum Beispiel CC BY 4.0
field-review-by = Erneut prüfen bis
field-reason = Grund der Änderung
field-owner = Zuständig für den Eintrag
field-topic = Thema
field-language = Sprache (Kürzel, zum Beispiel de)
field-remark = Rückmeldung an die vorschlagende Person
corpus-unknown = Einen Eintrag „{ $entry }“ gibt es hier nicht. Wählen Sie einen aus der Liste oder suchen Sie mit /corpus find.
corpus-done = Erledigt: „{ $title }“ (Entwurf { $number }). Die Antworten richten sich ab sofort danach.
corpus-waits = „{ $title }“ wartet als Entwurf { $number } auf die Zustimmung einer zweiten Person aus der Moderation.
edit-too-long = Dieser Text ist länger als die { $most } Zeichen, die in ein Formular passen. Holen Sie ihn mit /corpus export, ändern Sie die Datei und bringen Sie sie mit /corpus upload zurück.
upload-too-large = „{ $name }“ ist größer als { $most } MB. Laden Sie nur den Teil hoch, auf den es ankommt, oder teilen Sie die Datei auf.
upload-gone = „{ $name }“ lässt sich bei Discord nicht mehr abrufen. Laden Sie die Datei noch einmal hoch.
upload-nothing-new = „{ $name }“ enthält nichts, was nicht schon in der Quellensammlung steht.
busy = Docent arbeitet noch an Ihrem vorigen Auftrag. Warten Sie, bis er fertig ist, und versuchen Sie es dann noch einmal.
suggest-thanks = Vielen Dank. Ihr Vorschlag liegt nun als Entwurf { $number } zur Entscheidung vor; Sie erfahren, was daraus wird.
revert-reason = Zurück zu Version { $version }
status-live = veröffentlicht
status-retired = zurückgezogen
entry-version = Version { $version }

## The review desk

review-title = Zur Entscheidung
review-empty = Es liegt nichts zur Entscheidung vor.
review-pick = Entwurf öffnen
draft-title = Entwurf { $number }
draft-unknown = Es gibt keinen Entwurf { $number }, den Sie einsehen dürfen.
draft-state-open = Wartet auf eine Entscheidung
draft-state-sent-back = Zur Überarbeitung zurückgegeben
draft-state-published = Veröffentlicht
draft-state-rejected = Abgelehnt
draft-by = Vorgeschlagen von: { $who }
draft-approved-by = Freigegeben von: { $who }
draft-remark = Anmerkung: { $remark }
draft-create = Neuer Eintrag
draft-revise = Geänderter Eintrag
draft-revert = Zurück zu einer früheren Version
draft-retire = Soll zurückgezogen werden
draft-restore = Soll wieder aufgenommen werden
draft-moved = Der Eintrag wurde inzwischen geändert
draft-moved-how = Der Entwurf beruht auf einer früheren Version und kann deshalb nicht freigegeben werden. Beide Fassungen bleiben erhalten: Bearbeiten Sie den Eintrag, wie er jetzt ist.
draft-details = Angaben
draft-language = Sprache: { $language }
draft-other-language = Sprache des Textes offenbar: { $language }
draft-topic = Thema: { $topic }
draft-passages =
    { $count ->
        [one] 1 Textstelle
       *[other] { $count } Textstellen
    }
draft-passages-title = Textstellen, über die der Eintrag gefunden wird
draft-review-by = Erneut zu prüfen bis { $day }
draft-rights = Rechte: { $rights }
draft-hidden = In der Datei wurde verborgener Text gefunden und weggelassen
draft-personal = Das sieht nach personenbezogenen Daten aus
draft-missing = Noch nicht angegeben
missing-rights = die Rechte an der Quelle
missing-review-by = wann der Eintrag erneut zu prüfen ist
missing-owner = wer für den Eintrag zuständig ist
draft-twins = Sagt fast dasselbe wie
draft-approve-button = Freigeben
draft-send-back-button = Zurückgeben
draft-reject-button = Ablehnen
draft-edit-button = Bearbeiten
draft-details-button = Quelle und Angaben
draft-passages-button = Textstellen
draft-consequences-button = Was sich ändern würde
gone = vorher:
new = jetzt:
and-more = und { $count } weitere
consequences-title =
    { $count ->
        [one] Eine Frage würde anders beantwortet
       *[other] { $count } Fragen würden anders beantwortet
    }
consequences-none = Keine der erprobten Fragen würde anders beantwortet.
before = Jetzt:
after = Dann:
no-answer = keine Antwort

## History, log and export

history-title = Verlauf von „{ $title }“
history-last = Letzte Änderung
revert-button = Zurück zu Version { $version }
log-title = Protokoll
log-empty = Das Protokoll ist noch leer.
deed-create = veröffentlicht
deed-revise = geändert
deed-retire = zurückgezogen
deed-restore = wieder aufgenommen
deed-revert = zurückgesetzt
deed-propose = vorgeschlagen
deed-amend = überarbeitet
deed-approve = freigegeben
deed-send-back = zurückgegeben
deed-reject = abgelehnt
deed-setup = Einstellungen festgelegt
deed-export = exportiert
deed-gap = über eine Frage entschieden
export-done =
    { $count ->
        [one] 1 Eintrag
       *[other] { $count } Einträge
    } als Markdown-Dateien. Wer Docent betreibt, kann alles mit „docent corpus import“ wieder einlesen.

## A message becomes an entry

message-empty = Diese Nachricht enthält keinen Text, der sich aufnehmen ließe.
message-too-long = Diese Nachricht ist zu lang für einen Eintrag. Wer sie geschrieben hat, kann den wichtigen Teil mit /suggest vorschlagen.
message-of-bot = Diese Nachricht hat kein Mensch geschrieben. Nehmen Sie stattdessen ihre Quelle mit /corpus link auf.
message-source = Nachricht von { $who } auf { $server }
message-rights = Mit Einverständnis der Person geteilt, die die Nachricht geschrieben hat
message-reason = Aus einer Nachricht, mit Einverständnis der Person, die sie geschrieben hat
a-member = einem Mitglied
consent-title = Darf dies in die Quellensammlung aufgenommen werden?
consent-ask = { $author }, { $who } möchte diese Nachricht in die Quellensammlung aufnehmen, aus der Docent zitiert. Nur Sie können zustimmen; bevor etwas veröffentlicht wird, prüft es die Moderation.
consent-everywhere = Was hier aufgenommen wird, gilt für alle Server: Überall kann es in einer Antwort zu lesen sein.
consent-named = Ja, mit meinem Namen
consent-anonymous = Ja, ohne meinen Namen
consent-no = Nein
consent-not-yours = Das kann nur beantworten, wer die Nachricht geschrieben hat.
consent-gone = Diese Nachricht ist nicht mehr vollständig. Beginnen Sie noch einmal von vorn.
consent-declined = Die Nachricht bleibt, wie sie war; es wurde nichts gespeichert.
consent-thanks = Vielen Dank. Die Moderation sieht sich die Nachricht als Entwurf { $number } an.
consent-lapsed = Wer Sie gefragt hat, darf hier keine Vorschläge mehr machen; es wurde nichts gespeichert.

## The gap board

gap-button = Bitte dokumentieren
gap-not-yours = Nur wer gefragt hat, kann die Frage speichern lassen. Wenn Sie das auch möchten, stellen Sie die Frage selbst.
gap-kept = Ihre Frage wird zusammen mit Ihrem Konto gespeichert, bis sie beantwortet oder verworfen ist. Die Moderation sieht die Frage, und Docent schreibt Ihnen, sobald es eine Antwort gibt.
gap-take-back = Doch nicht speichern
gap-forgotten = Ihre Frage wurde gelöscht.
gaps-title = Fragen ohne Antwort
gaps-empty = Keine Frage wartet darauf, dokumentiert zu werden.
gaps-asked =
    { $count ->
        [one] einmal gestellt
       *[other] { $count }-mal gestellt
    }
gaps-pick = Eintrag schreiben, der eine Frage beantwortet
gaps-gone = Über diese Frage wurde schon entschieden. Öffnen Sie die Liste neu.
gaps-which-entry = Geben Sie an, welcher Eintrag die Frage beantwortet: Füllen Sie auch „eintrag“ aus.
gaps-closed =
    { $count ->
        [one] Über eine Frage wurde entschieden.
       *[other] Über { $count } Fragen wurde entschieden.
    }

## What people are told

notice-draft = Entwurf { $number } wartet auf eine Entscheidung: { $title }. Öffnen Sie ihn mit /corpus review.
notice-published = Ihr Vorschlag „{ $title }“ (Entwurf { $number }) wurde veröffentlicht. Vielen Dank.
notice-sent-back = Ihr Vorschlag „{ $title }“ (Entwurf { $number }) wurde Ihnen zurückgegeben; auf dem Server können Sie ihn mit /corpus review öffnen und ändern. Die Moderation schreibt dazu: { $remark }
notice-rejected = Ihr Vorschlag „{ $title }“ (Entwurf { $number }) wurde nicht angenommen: { $remark }
notice-gap = Sie haben gefragt: „{ $question }“ Darauf gibt es jetzt eine Antwort, in „{ $title }“. Stellen Sie die Frage noch einmal, um sie zu lesen. Ihre Frage ist nicht mehr gespeichert.
recalled-title = Seither geändert (Ausgabe { $edition })
recalled-corrected = „{ $title }“ wurde nach dieser Antwort berichtigt.
recalled-retired = „{ $title }“ wurde nach dieser Antwort zurückgezogen.
recalled-again = Fragen Sie noch einmal, um zu lesen, was die Quellensammlung jetzt sagt.
digest-title = Was diesen Monat zu tun ist
digest-overdue =
    { $count ->
        [one] Bei einem Eintrag ist die Prüfung überfällig:
       *[other] Bei { $count } Einträgen ist die Prüfung überfällig:
    }
digest-links =
    { $count ->
        [one] Die Quelle eines Eintrags war nicht abrufbar:
       *[other] Die Quellen von { $count } Einträgen waren nicht abrufbar:
    }
digest-drafts =
    { $count ->
        [one] Ein Entwurf wartet auf eine Entscheidung: /corpus review
       *[other] { $count } Entwürfe warten auf eine Entscheidung: /corpus review
    }
digest-gaps =
    { $count ->
        [one] Eine Frage wartet darauf, dokumentiert zu werden: /corpus gaps
       *[other] { $count } Fragen warten darauf, dokumentiert zu werden: /corpus gaps
    }

## Settings

setup-title = Wer die Quellensammlung pflegt
setup-places-title = Wo Docent antwortet
setup-places-body = Auf /ask, Direktnachrichten und Erwähnungen antwortet Docent immer. Legen Sie hier fest, wo Docent auch antwortet, ohne angesprochen zu werden.
setup-asks = Kanäle, in denen jede Frage beantwortet wird
setup-forums = Foren, in denen neue Beiträge beantwortet werden
setup-wait = Wie lange zuerst Menschen Zeit haben, auf einen Beitrag zu antworten
setup-wait-minutes =
    { $count ->
        [0] gar nicht: Docent antwortet sofort
        [one] { $count } Minute
       *[other] { $count } Minuten
    }
setup-threads = Antworten in einem eigenen Thread
setup-threads-on = In Threads antworten
setup-threads-off = Im Kanal antworten
setup-language = Sprache für alle, deren eigene nicht bekannt ist
setup-language-own = die Sprache aus den Discord-Einstellungen dieses Servers
setup-unread = Docent darf nur Nachrichten lesen, in denen Docent erwähnt wird. Von einem Beitrag im Forum ist deshalb nur der Titel bekannt, und in den Kanälen fragt man über eine Schaltfläche. Wer Docent betreibt, kann das ändern.
setup-put-button = Schaltfläche dort anbringen
setup-put-done = Die Schaltfläche steht nun in den Kanälen.
setup-put-failed = Docent darf in { $channels } nicht schreiben. Erteilen Sie dort das Recht, Nachrichten zu senden, und versuchen Sie es dann noch einmal.
form-ask = Docent fragen
field-question = Ihre Frage, in Ihrer Sprache
ask-here = Fragen zu KI in Museen? Klicken Sie auf die Schaltfläche oder geben Sie /ask ein.
setup-propose = Dürfen Änderungen vorschlagen
setup-propose-nobody = alle Mitglieder
setup-approve = Dürfen für diesen Server veröffentlichen
setup-approve-nobody = alle, die diesen Server verwalten
setup-publish = Dürfen für alle Server veröffentlichen
setup-publish-nobody = alle, die diesen Server verwalten
setup-two = Eine zweite Person aus der Moderation muss zustimmen
setup-two-on = Zweite Zustimmung verlangen
setup-two-off = Eine Zustimmung genügt
setup-channel = Wo die Moderation benachrichtigt wird
setup-channel-none = nirgends
setup-not-hub = Einträge für alle Server werden auf dem Server des Hubs gepflegt.

## Help and trouble

help-title = Was Docent tut
help-body = Docent beantwortet Fragen zu den drei Empfehlungen zu KI in Museen (NEMO, 2024) und zu allem, was dazugehört: Recht, Förderung, Standards, Werkzeuge, Ethik und Beispiele. Docent zitiert aus einer Quellensammlung, die der Hub pflegt, nennt die Quellen und sagt offen, wenn etwas nicht bekannt ist. Docent erzeugt keine Texte.
help-examples = Fragen Sie zum Beispiel: „Wer soll KI-Schulungen in Museen bezahlen?“, „Was ist LIDO?“, „Dürfen wir Objekttexte mit KI schreiben?“
help-ask = /ask: Fragen Sie in Ihrer Sprache. Mit „privat“ sehen nur Sie die Antwort. Sie können Docent auch in einem Kanal erwähnen oder direkt anschreiben; um nachzufragen, antworten Sie auf eine Antwort.
help-recommendation = /recommendation: Empfehlung 1, 2 oder 3 nach Nummer, Titel oder Stichwort nachschlagen; /coverage zeigt, welche wovon spricht.
help-resources = /resources: die Einträge durchsuchen oder nach Thema, Zielgruppe oder Empfehlung durchstöbern; /glossary erklärt einen Begriff.
help-suggest = /suggest: einen Eintrag oder eine Änderung vorschlagen; die Moderation entscheidet, und Sie erfahren das Ergebnis. Die Moderation arbeitet mit /corpus review.
help-volunteer = /volunteer: angeben, zu welchen Themen Kolleginnen und Kollegen Sie hier fragen dürfen.
help-about = /about quality: wie gut die Antworten sind, in Zahlen. /language und /privacy: in welcher Sprache Docent mit Ihnen spricht und was gespeichert wird.
help-worded = Hier ist es anders: Ein Sprachmodell formuliert die Antworten. Frage und Zitate gehen an { $host }; seine Zeilen sind gekennzeichnet, die wörtlichen Zitate stehen darunter.
help-privacy = Docent speichert eine Frage nur, wenn Sie auf „Bitte dokumentieren“ klicken, und ruft keine externen Dienste auf. Mehr dazu unter /privacy.
about-title = Was Docent ist
about-body = Ein Bot, der Ihre Frage in { $entries } geprüften Einträgen (Quellensammlung, Ausgabe { $edition }) nachschlägt und diese wörtlich mit ihren Quellen zitiert. Docent antwortet in Ihrer Sprache und sagt offen, wenn etwas nicht bekannt ist.
about-where = Was wo läuft
about-runs = Alles läuft auf dem eigenen Rechner des Betreibers: kein generatives Modell, kein externer Dienst. Ihre Frage wird gelesen, beantwortet und vergessen.
about-never = Was Docent nie tut
about-never-does = Docent erfindet keine Texte, berät weder rechtlich noch restauratorisch, meldet sich nur, wenn jemand fragt oder der Server es so wünscht, und zeigt die Einträge eines Servers auf keinem anderen.
privacy-title = Was Docent speichert
privacy-body = Fragen werden beantwortet und vergessen. Gespeichert werden: Fragen, bei denen jemand auf „Bitte dokumentieren“ geklickt hat; Stimmen zu Antworten, ohne die Frage, 90 Tage lang; wer Änderungen der Quellensammlung vorgeschlagen oder darüber entschieden hat; wofür sich jemand gemeldet hat; eine gewählte Sprache; und 30 Tage lang, welche Antworten welche Einträge zitieren, ohne zu vermerken, wer gefragt hat.
privacy-of-you = Über Sie
privacy-nothing = Über Sie ist nichts gespeichert.
privacy-questions = Fragen, die dokumentiert werden sollen
privacy-votes = Stimmen
privacy-contacts = Server, auf denen Sie sich gemeldet haben
privacy-calls = Anfragen an Sie in dieser Woche
privacy-preferences = Eine gewählte Sprache
privacy-drafts = Vorschläge
privacy-approvals = Freigaben
privacy-versions = Von Ihnen verfasste Versionen
privacy-log = Zeilen im Protokoll der Änderungen
privacy-export = Daten mitnehmen
privacy-export-done = Das ist alles, was über Sie gespeichert ist.
privacy-delete = Daten löschen
privacy-delete-ask = Ihre Fragen, Stimmen und Einstellungen sowie das, wofür Sie sich gemeldet haben, werden gelöscht. Was Sie für die Quellensammlung geschrieben haben, bleibt als Beitrag eines ehemaligen Mitglieds bestehen. Das lässt sich nicht rückgängig machen.
privacy-delete-sure = Ja, löschen
privacy-delete-done = Erledigt. Nichts Gespeichertes führt mehr zu Ihnen.
privacy-backups = Nächtliche Sicherungen enthalten es noch höchstens { $days } Tage; sie dienen nur dazu, einen Ausfall zu beheben.
language-chosen = Docent spricht jetzt { $language } mit Ihnen. Eine Frage in einer anderen Sprache wird weiterhin in dieser beantwortet.
language-own = Docent spricht jetzt in der Sprache Ihres Discord mit Ihnen: { $language }.
language-unknown = Diese Sprache spricht Docent nicht. Wählen Sie eine aus der Liste.
welcome-title = Docent ist jetzt auf { $server }
welcome-body = Docent beantwortet Fragen zu KI in Museen aus einer geprüften Quellensammlung, in Ihrer Sprache, mit genauen Zitaten und Quellen. Drei Schritte, alle unter /setup auf Ihrem Server: Legen Sie zuerst fest, wo Docent auch antwortet, ohne angesprochen zu werden; dann, wer Änderungen der Quellensammlung vorschlagen und freigeben darf; zuletzt, in welchem Kanal die Moderation erfährt, was zu tun ist. Es geht auch ganz ohne: Alle können /ask eingeben oder Docent erwähnen.
volunteer-title = Dürfen Kolleginnen und Kollegen Sie fragen?
volunteer-body = Wenn die Quellensammlung nicht ausreicht, kann man einen Menschen fragen. Wählen Sie Ihre Themen; Sie werden dann unter einer Antwort erwähnt, höchstens so oft in der Woche, wie Sie möchten. Aufhören können Sie jederzeit.
volunteer-topics = Ihre Themen
volunteer-none = Bisher keine.
volunteer-often = Wie oft
volunteer-weekly =
    { $count ->
        [one] höchstens einmal in der Woche
       *[other] höchstens { $count }-mal in der Woche
    }
volunteer-stop = Aufhören
quality-title = Wie gut die Antworten sind
quality-body = Gemessen an { $questions } eigens dafür zurückgelegten Fragen, Ausgabe { $edition }: { $answered } % der Fragen, auf die die Sammlung eine Antwort hat, werden beantwortet; { $correct } % dieser Antworten zitieren zuerst einen richtigen Eintrag. Von den Fragen ohne Antwort in der Sammlung werden { $false } % trotzdem beantwortet.
quality-languages = Nach Sprache: Fragen · beantwortet · richtiger Eintrag zuerst
trouble = Bei Docent ist etwas schiefgegangen; es wurde nichts verändert. Versuchen Sie es gleich noch einmal. Wenn es dabei bleibt, wenden Sie sich an die Moderation.

## What went wrong

# { names } are file names, ids, numbers or dates.
error-check-the-it-cannot-be-used-as = Prüfen Sie das Feld „{ $field }“: So lässt es sich nicht verwenden; vergleichen Sie es mit dem eines anderen Eintrags.
error-say-where-this-comes-from-the-title = Geben Sie an, woher das stammt: den Titel der Quelle, ihre Webadresse oder beides.
error-check-the-it-may-have-at-most = Prüfen Sie das Feld „{ $field }“: Es darf höchstens { $most } Zeichen haben.
error-check-the-it-is-empty-so-write = Prüfen Sie das Feld „{ $field }“: Es ist leer, bitte füllen Sie es aus.
error-check-the-source-give-a-title-a = Prüfen Sie die Quelle: Geben Sie einen Titel, eine Webadresse, die mit https:// beginnt, oder beides an.
error-is-no-date-write-it-as-2027 = „{ $typed }“ ist kein Datum; schreiben Sie es so: 2027-03-01 oder 1.3.2027.
error-there-is-no-entry-here-to-change = Einen Eintrag „{ $entry }“, den Sie ändern könnten, gibt es hier nicht; suchen Sie ihn mit /corpus find oder `docent corpus find`.
error-the-entry-was-retired-restore-it-before = Der Eintrag „{ $entry }“ wurde zurückgezogen; nehmen Sie ihn wieder auf, bevor Sie ihn ändern.
error-has-no-version-its-history-shows-those = „{ $entry }“ hat keine Version { $version }; der Verlauf zeigt, welche es gibt.
error-was-changed-meanwhile-it-is-at-version = „{ $entry }“ wurde inzwischen geändert: Aktuell ist Version { $version }, Ihre Änderung beruht auf Version { $base }; beide bleiben erhalten, vergleichen Sie sie und bearbeiten Sie den Eintrag noch einmal.
error-the-entry-is-already-nothing-was-changed = Der Eintrag „{ $entry }“ ist bereits { $turned }; es wurde nichts geändert.
error-the-entry-already-says-exactly-that-nothing = Im Eintrag „{ $entry }“ steht schon genau das; es wurde nichts geändert.
error-the-id-is-already-taken-give-the = Die Kennung „{ $entry }“ ist schon vergeben; geben Sie dem Eintrag eine andere.
error-draft-was-already-nothing-was-changed = Entwurf { $number } ist bereits { $state }; es wurde nichts geändert.
error-draft-was-amended-after-you-opened-it = Entwurf { $number } wurde überarbeitet, nachdem Sie ihn geöffnet hatten; sehen Sie ihn noch einmal an und entscheiden Sie dann.
error-you-have-approved-draft-already-it-waits = Sie haben Entwurf { $number } schon freigegeben; jetzt wartet er auf eine andere Person.
error-docent-does-not-read-this-kind-of = { $name }: Diese Art von Datei kann Docent nicht lesen; speichern Sie sie in einem dieser Formate: { $kinds }.
error-this-is-not-save-it-as-or = { $name }: Das ist dem Inhalt nach { $found }, der Endung nach aber { $expected }; speichern Sie die Datei im passenden Format oder berichtigen Sie die Endung.
error-the-file-is-empty-save-it-again = { $name }: Die Datei ist leer; speichern Sie sie noch einmal mit ihrem Text.
error-no-text-was-found-in-the-file = { $name }: In der Datei wurde kein Text gefunden; öffnen Sie sie und prüfen Sie, ob sie Text enthält und nicht nur Bilder.
error-the-file-is-damaged-or-too-complicated = { $name }: Die Datei ist beschädigt oder zu kompliziert aufgebaut; öffnen Sie sie und speichern Sie sie neu.
error-the-file-is-protected-by-a-password = { $name }: Die Datei ist durch ein Passwort geschützt; speichern Sie eine Kopie ohne Passwort und importieren Sie diese.
error-the-pages-hold-no-readable-text-so = { $name }: Die Seiten enthalten keinen lesbaren Text, vermutlich ist es ein Scan; führen Sie zuerst eine Texterkennung (OCR) durch.
error-the-file-is-larger-than-mib-split = { $name }: Die Datei ist größer als { $mebibytes } MiB; teilen Sie sie auf oder lassen Sie die Bilder weg.
error-the-text-is-longer-than-characters-split = { $name }: Der Text ist länger als { $characters } Zeichen; teilen Sie ihn auf mehrere Dateien auf.
error-the-file-has-more-than-pages-split = { $name }: Die Datei hat mehr als { $pages } Seiten; teilen Sie sie in mehrere Dateien auf.
error-it-unpacks-into-more-than-a-document = { $name }: Entpackt ist die Datei größer, als ein Dokument sein kann; speichern Sie sie in Ihrem Textprogramm noch einmal.
error-it-unpacks-into-more-than-docent-reads = { $name }: Entpackt ist das mehr, als Docent liest; lassen Sie höchstens { $members } Texte darin.
error-it-holds-but-only-markdown-files-md = { $name }: Die Datei enthält { $member }, aus einem Zip werden aber nur Markdown-Dateien (.md) gelesen; entfernen Sie den Rest.
error-has-the-id-of-another-file-in = { $name }: { $member } hat die Kennung „{ $entry }“ einer anderen Datei darin; geben Sie jeder eine eigene.
error-the-file-is-too-large-or-damaged = { $name }: Die Datei ist zu groß oder zu beschädigt, um sie zu lesen; teilen Sie sie auf oder öffnen Sie sie und speichern Sie sie neu.
error-the-computer-is-too-busy-to-read = { $name }: Der Rechner ist gerade zu ausgelastet, um die Datei zu lesen; versuchen Sie es in einigen Minuten noch einmal.
error-the-file-has-more-than-rows-split = { $name }: Die Datei hat mehr als { $rows } Zeilen; teilen Sie sie in mehrere Dateien auf.
error-the-first-row-does-not-name-the = { $name }: Die erste Zeile benennt die Spalten nicht; fügen Sie eine solche hinzu, zum Beispiel „id,title,text,url“.
error-row-cannot-be-read-so-nothing-was = { $name }: Zeile { $row } lässt sich nicht lesen, deshalb wurde nichts importiert; { $advice }.
error-give-a-plain-web-address-which-begins = { $name }: Geben Sie eine einfache Webadresse an, die mit https:// beginnt und weder Port noch Benutzernamen nennt.
error-no-public-web-page-can-be-reached = { $name }: Dort ist keine öffentliche Webseite zu erreichen; prüfen Sie die Adresse oder importieren Sie die Seite als Datei.
error-the-site-answers-with-error-instead-of = { $name }: Statt einer Seite kommt der Fehler { $status } zurück; { $value }.
error-the-address-leads-on-more-than-times = { $name }: Die Adresse leitet mehr als { $hops }-mal weiter; öffnen Sie sie und verwenden Sie die letzte Adresse.
error-the-site-takes-too-long-to-answer = { $name }: Die Website braucht zu lange für eine Antwort; versuchen Sie es später noch einmal oder importieren Sie die Seite als Datei.
error-no-secure-connection-to-the-site-is = { $name }: Zu dieser Website ist keine sichere Verbindung möglich; speichern Sie die Seite und importieren Sie sie als Datei.
error-the-site-s-answer-cannot-be-read = { $name }: Die Antwort der Website lässt sich nicht lesen; versuchen Sie es später noch einmal oder importieren Sie die Seite als Datei.
error-there-is-more-than-mib-to-fetch = { $name }: Abzurufen wären mehr als { $mebibytes } MiB; speichern Sie den Teil, den Sie brauchen, als Datei.
error-this-is-no-web-page-pdf-word = { $name }: Das ist weder eine Webseite noch eine PDF-, Word-, Markdown-, Text- oder CSV-Datei; geben Sie die Adresse einer solchen an.
error-recommendation-is-not-in-the-corpus-restore = Empfehlung { $number } ist nicht in der Quellensammlung; nehmen Sie ihren Eintrag wieder auf oder importieren Sie ihn.
error-there-is-no-entry-docent-corpus-list = Einen Eintrag „{ $entry }“ gibt es nicht; `docent corpus list` oder /resources zeigt, was vorhanden ist.
error-there-is-no-draft-the-review-queue = Einen Entwurf { $number } gibt es nicht; unter „Zur Entscheidung“ stehen die wartenden Entwürfe.
error-the-entry-was-retired-so-it-answers = Der Eintrag „{ $entry }“ wurde zurückgezogen und beantwortet deshalb nichts mehr; wählen Sie einen veröffentlichten.
error-there-is-no-such-open-question-the = Eine solche offene Frage gibt es nicht; die Liste der Fragen ohne Antwort zeigt, welche es gibt.
error-somebody-asked-where-that-entry-is-not = Jemand hat dort gefragt, wo dieser Eintrag nicht zu sehen ist; wählen Sie einen, den alle Fragenden lesen dürfen.
error-the-entry-was-retired-ask-again-to = Der Eintrag „{ $entry }“ wurde zurückgezogen; fragen Sie noch einmal, um zu sehen, was an seine Stelle getreten ist.
error-give-a-reason-in-a-few-words = Nennen Sie in wenigen Worten einen Grund; er steht dann im Verlauf.
error-docent-was-asked-a-lot-within-a = Docent wurde innerhalb einer Minute sehr viel gefragt; fragen Sie in { $seconds } Sekunden noch einmal.
error-many-people-are-asking-just-now-ask = Gerade fragen viele Menschen; fragen Sie gleich noch einmal.
# Words that stand inside the sentences above: kinds of files, what to do about a row, states, fields.
phrase-a-text-file = eine Textdatei
phrase-a-pdf-file = eine PDF-Datei
phrase-a-docx-document = ein .docx-Dokument
phrase-another-kind-of-file = eine andere Art von Datei
phrase-another-kind-of-office-or-zip-file = eine andere Art von Office- oder Zip-Datei
phrase-a-binary-file = eine Binärdatei
phrase-a-word-excel-or-zip-file = eine Word-, Excel- oder Zip-Datei
phrase-an-old-office-file = eine alte Office-Datei
phrase-an-rtf-file = eine RTF-Datei
phrase-a-picture = ein Bild
phrase-a-compressed-file = eine komprimierte Datei
phrase-remove-the-nul-character-in-it = entfernen Sie das NUL-Zeichen darin
phrase-give-it-an-id-that-no-other = geben Sie ihr eine Kennung, die keine andere Zeile hat
phrase-write-one-json-object-on-each-line = schreiben Sie in jede Zeile ein JSON-Objekt
phrase-check-its-quotation-marks-and-the-length = prüfen Sie die Anführungszeichen und die Länge der Zellen
phrase-add-its-text-or-remove-it = ergänzen Sie den Text oder entfernen Sie die Zeile
phrase-look-for-its-new-address = suchen Sie die neue Adresse
phrase-try-again-later = versuchen Sie es später noch einmal
phrase-save-the-page-and-import-it-as = speichern Sie die Seite und importieren Sie sie als Datei
phrase-retired = zurückgezogen
phrase-live = veröffentlicht
phrase-open = offen
phrase-sent-back = zurückgegeben
phrase-published = veröffentlicht
phrase-rejected = abgelehnt
phrase-title = Titel
phrase-text = Text
phrase-topic = Thema
phrase-language = Sprache
phrase-owner = Zuständig
phrase-entry = Eintrag
phrase-source = Quelle

## Commands, as Discord lists them

# A name is one word in small letters without blanks (a hyphen may join two), at most 32 letters; those of one command differ from each other.
# Names with a blank in English (Ask Docent, Add to the corpus) are entries of a menu and may be ordinary phrases. A description has at most 100 letters.
name-ask = fragen
name-question = frage
name-private = privat
name-recommendation = empfehlung
name-query = welche
name-compare = vergleich
name-to = an
name-coverage = übersicht
name-theme = thema
name-resources = materialien
name-search = suche
name-topic = thema
name-audience = zielgruppe
name-glossary = glossar
name-term = begriff
name-corpus = quellensammlung
name-add = hinzufügen
name-where = bereich
name-questions = fragen
name-upload = hochladen
name-file = datei
name-source = quelle
name-rights = rechte
name-review-by = prüfen-bis
name-link = webseite
name-url = adresse
name-gaps = lücken
name-close = schließen
name-entry = eintrag
name-dismiss = verwerfen
name-edit = bearbeiten
name-owner = zuständig
name-retire = zurückziehen
name-reason = grund
name-restore = wiederaufnehmen
name-revert = zurücksetzen
name-version = version
name-show = anzeigen
name-find = suchen
name-words = suchwörter
name-history = verlauf
name-log = protokoll
name-export = exportieren
name-review = prüfen
name-suggest = vorschlagen
name-volunteer = ansprechbar
name-setup = einrichten
name-language = sprache
name-privacy = datenschutz
name-about = info
name-docent = docent
name-quality = qualität
name-help = hilfe
name-ask-docent = Docent fragen
name-add-to-the-corpus = In die Quellensammlung aufnehmen
choice-this-server = dieser Server
choice-all-servers = alle Server
describe-ask-about-ai-in-museums-the-recommendations = Fragen zu KI in Museen stellen: Empfehlungen, Recht, Förderung, Werkzeuge, Ethik.
describe-your-question-in-your-language = Ihre Frage, in Ihrer Sprache
describe-only-you-see-the-answer = Nur Sie sehen die Antwort
describe-look-up-recommendation-1-2-or-3 = Empfehlung 1, 2 oder 3 nachschlagen: nach Nummer, Titel, Stichwort oder Thema.
describe-for-example-2-second-iii-copyright-finanzierung = Zum Beispiel: 2, zweite, III, Urheberrecht, funding; ohne Angabe alle drei
describe-set-it-beside-another-one-theme-by = Mit einer anderen vergleichen, Thema für Thema
describe-somebody-it-is-meant-for-they-are = Für wen es bestimmt ist; die Person wird erwähnt
describe-only-you-see-it = Nur Sie sehen es
describe-which-recommendation-says-what-on-a-theme = Welche Empfehlung was zu einem Thema sagt und wovon keine spricht.
describe-a-theme-such-as-copyright-or-training = Ein Thema, zum Beispiel Urheberrecht oder Schulung
describe-search-the-entries-or-browse-them-by = Einträge durchsuchen oder nach Thema, Zielgruppe oder Empfehlung durchstöbern.
describe-words-to-look-for-in-any-language = Gesuchte Wörter, in beliebiger Sprache
describe-browse-one-topic = Ein Thema durchstöbern
describe-what-is-of-use-to-some-people = Was bestimmten Personen in einem Museum nützt
describe-what-bears-on-recommendation-1-2-or = Was zu Empfehlung 1, 2 oder 3 gehört
describe-what-a-term-of-ai-in-museums = Was ein Begriff rund um KI in Museen bedeutet, unter seinem Namen in Ihrer Sprache.
describe-the-term = Der Begriff
describe-look-into-the-corpus-and-look-after = In die Quellensammlung schauen und sie pflegen.
describe-write-a-new-entry = Einen neuen Eintrag schreiben.
describe-its-topic = Thema des Eintrags
describe-who-may-see-it = Wer den Eintrag sehen darf
describe-questions-it-answers-separated-by = Fragen, die der Eintrag beantwortet, getrennt durch |
describe-add-a-file-pdf-word-web-page = Datei hinzufügen: PDF, Word, Webseite, Markdown, Text, CSV oder das Zip eines Exports.
describe-at-most-10-mb = Höchstens 10 MB
describe-where-it-comes-from-title-web-address = Woher es stammt: Titel, Webadresse oder beides
describe-who-holds-the-rights-or-the-licence = Wer die Rechte hat, oder die Lizenz
describe-when-to-look-at-it-again-such = Wann erneut zu prüfen ist, zum Beispiel 2027-03-01
describe-add-a-page-or-a-document-from = Eine Seite oder ein Dokument aus dem Web hinzufügen.
describe-its-address = Die Webadresse
describe-questions-the-corpus-did-not-answer-kept = Fragen ohne Antwort, mit Einverständnis gespeichert; eine davon mit einem Eintrag schließen.
describe-number-of-a-question-to-close = Nummer der Frage, die geschlossen werden soll
describe-the-entry-that-answers-it = Der Eintrag, der sie beantwortet
describe-number-of-one-to-dismiss = Nummer der Frage, die verworfen werden soll
describe-change-an-entry-its-text-in-a = Einen Eintrag ändern: den Text in einem Formular, die Angaben gleich hier.
describe-the-entry = Der Eintrag
describe-who-looks-after-it = Wer für den Eintrag zuständig ist
describe-rights-of-its-source = Rechte an der Quelle
describe-take-an-entry-out-of-every-answer = Einen Eintrag aus allen Antworten nehmen; Text und Verlauf bleiben erhalten.
describe-why-it-stands-in-the-history = Warum; steht dann im Verlauf
describe-bring-a-retired-entry-back = Einen zurückgezogenen Eintrag wieder aufnehmen.
describe-make-an-earlier-version-of-an-entry = Eine frühere Version eines Eintrags wieder zu seinem Text machen.
describe-the-version-to-go-back-to = Die Version, zu der Sie zurückwollen
describe-show-an-entry-with-its-source-version = Einen Eintrag mit Quelle, Version und Status anzeigen.
describe-find-entries-by-words-or-meaning-in = Einträge nach Wörtern oder Bedeutung finden, in jeder Sprache.
describe-what-to-look-for = Wonach gesucht wird
describe-who-changed-an-entry-when-and-why = Wer einen Eintrag wann und warum geändert hat; zurück zu einer früheren Version.
describe-what-was-done-to-the-corpus-here = Was hier an der Quellensammlung getan wurde, von wem und warum; auch als Datei.
describe-everything-as-a-csv-file = Alles, als CSV-Datei
describe-the-entries-as-markdown-files-in-a = Die Einträge als Markdown-Dateien in einem Zip, in der Form von knowledge/corpus.
describe-which-entries = Welche Einträge
describe-drafts-that-wait-for-a-decision-your = Entwürfe, die auf Entscheidung warten; sonst Ihre eigenen Vorschläge.
describe-suggest-a-new-entry-or-a-change = Einen neuen Eintrag oder eine Änderung vorschlagen; die Moderation entscheidet.
describe-the-entry-to-change-leave-it-out = Der Eintrag, der geändert werden soll; für einen neuen weglassen
describe-say-on-which-topics-colleagues-here-may = Zu welchen Themen man Sie hier fragen darf, und wie oft in der Woche.
describe-choose-where-docent-answers-here-and-who = Festlegen, wo Docent hier antwortet und wer die Quellensammlung pflegt.
describe-the-language-docent-speaks-to-you-without = Die Sprache, in der Docent mit Ihnen spricht; ohne Angabe die Ihres Discord.
describe-a-language = Eine Sprache
describe-what-docent-keeps-of-you-see-it = Was Docent über Sie speichert: ansehen, mitnehmen, löschen.
describe-what-docent-is-and-how-well-it = Was Docent ist und wie gut es funktioniert.
describe-what-docent-is-what-runs-where-and = Was Docent ist, was wo läuft und was Docent nie tut.
describe-how-good-the-answers-are-in-figures = Wie gut die Antworten sind, in Zahlen, nach Sprache.
describe-what-docent-does-how-to-ask-and = Was Docent tut, wie Sie fragen und was gespeichert wird.
