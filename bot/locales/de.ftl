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
gaps-which-entry = Geben Sie an, welcher Eintrag die Frage beantwortet: Füllen Sie auch „entry“ aus.
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

setup-title = Wer hier die Quellensammlung pflegt
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
help-ask = Fragen Sie in Ihrer Sprache. Mit „private“ sehen nur Sie die Antwort. Sie können Docent auch in einem Kanal erwähnen oder direkt anschreiben; um nachzufragen, antworten Sie auf eine Antwort.
help-recommendation = Empfehlung 1, 2 oder 3 nach Nummer, Titel oder Stichwort nachschlagen.
help-resources = Die Einträge durchsuchen oder nach Thema durchstöbern.
help-suggest = Einen Eintrag oder eine Änderung vorschlagen; die Moderation entscheidet, und Sie erfahren das Ergebnis.
help-corpus = In die Quellensammlung schauen: show, find, history. Für die Moderation außerdem: add, upload, link, edit, review, gaps, log.
help-about = Wie gut die Antworten sind, in Zahlen.
help-worded = Hier ist es anders: Ein Sprachmodell formuliert die Antworten. Frage und Zitate gehen an { $host }; seine Zeilen sind gekennzeichnet, die wörtlichen Zitate stehen darunter.
help-privacy = Docent speichert eine Frage nur, wenn Sie auf „Bitte dokumentieren“ klicken, Namen nur von Personen, die die Quellensammlung ändern, und ruft keine externen Dienste auf.
quality-title = Wie gut die Antworten sind
quality-body = Gemessen an { $questions } eigens dafür zurückgelegten Fragen, Ausgabe { $edition }: { $answered } % der Fragen, auf die die Sammlung eine Antwort hat, werden beantwortet; { $correct } % dieser Antworten zitieren zuerst einen richtigen Eintrag. Von den Fragen ohne Antwort in der Sammlung werden { $false } % trotzdem beantwortet.
quality-languages = Nach Sprache: Fragen · beantwortet · richtiger Eintrag zuerst
trouble = Bei Docent ist etwas schiefgegangen; es wurde nichts verändert. Versuchen Sie es gleich noch einmal. Wenn es dabei bleibt, wenden Sie sich an die Moderation.
