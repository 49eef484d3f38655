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
own-explanation = Docents eigene Erläuterung
undated = ohne Datum
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

## Help and trouble

help-title = Was Docent tut
help-body = Docent beantwortet Fragen zu den drei Empfehlungen zu KI in Museen (NEMO, 2024) und zu allem, was dazugehört: Recht, Förderung, Standards, Werkzeuge, Ethik und Beispiele. Docent zitiert aus einer Quellensammlung, die der Hub pflegt, nennt die Quellen und sagt offen, wenn etwas nicht bekannt ist. Docent erzeugt keine Texte.
help-ask = Fragen Sie in Ihrer Sprache. Mit „private“ sehen nur Sie die Antwort. Sie können Docent auch in einem Kanal erwähnen oder direkt anschreiben; um nachzufragen, antworten Sie auf eine Antwort.
help-recommendation = Empfehlung 1, 2 oder 3 nach Nummer, Titel oder Stichwort nachschlagen.
help-resources = Die Einträge durchsuchen oder nach Thema durchstöbern.
help-privacy = Docent speichert keine Fragen und keine Namen und ruft keine externen Dienste auf.
trouble = Bei Docent ist etwas schiefgegangen; es wurde nichts verändert. Versuchen Sie es gleich noch einmal. Wenn es dabei bleibt, wenden Sie sich an die Moderation.
