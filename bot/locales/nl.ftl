# What Docent says, in Dutch. A translation of en.ftl.

## Under an answer

# Shown before quotes that are not in the asker's language.
note-other-language = In de bronnenverzameling staat deze tekst in een andere taal ({ $language }); hij wordt ongewijzigd geciteerd.
own-words = Docents eigen samenvatting van de bron
verbatim = woord voor woord uit de bron
gloss = Docents uitleg voor musea, geen uitspraak van de bron
addressed-to = Gericht aan: { $who }. Het is geen regel voor musea.
policymakers = beleidsmakers op lokaal, nationaal en Europees niveau
sources = Bronnen
related = Lees verder
nearest = Meest verwante items
edition = Bronnenverzameling, editie { $edition } · alleen citaten, niets gegenereerd · Docent is een bot
edition-worded = Editie { $edition } van het corpus · de citaten zijn letterlijk, de regels erboven zijn door een taalmodel verwoord · Docent is een bot
worded = Door een taalmodel verwoord op basis van de citaten hieronder; controleer het daaraan:
own-explanation = Docents eigen toelichting
undated = zonder datum
# Under a text that was translated; { $language } is the language of the original, such as English.
translated-unofficially = Docents eigen onofficiële vertaling (oorspronkelijke taal: { $language }).
translated-officially = Vertaling: { $by }.
medium-confidence = De bron is summier of uit de tweede hand: controleer dit voordat u erop vertrouwt.

## When there is no answer

abstain-outside = Dit valt buiten wat Docent weet: musea en AI, met de wetgeving, financiering, standaarden, hulpmiddelen en ethiek daaromheen. Stel een vraag over een van deze onderwerpen, of vraag het hier aan een collega.
abstain-not-covered = De bronnenverzameling geeft hier geen antwoord op, en Docent gokt niet. Bekijk hieronder de meest verwante items, stel de vraag in andere woorden, of vraag het hier aan een collega.
abstain-ambiguous = Dit kan verschillende dingen betekenen. Stel de vraag in een volledige zin, of kies hieronder een van de items.
abstain-advice = Hiervoor is iemand nodig die de zaak kent: een jurist voor juridische kwesties, een restaurator voor objecten. De items hieronder geven alleen achtergrond.
unreadable-empty = Er is geen vraag om te lezen. Schrijf er een in één zin, bijvoorbeeld: Wie moet AI-scholing in musea betalen?
unreadable-too-long = Dat is te lang voor een vraag. Stel uw vraag in hoogstens { $most } tekens; een document kan in plaats daarvan aan de bronnenverzameling worden toegevoegd.

## Look-ups

recommendation-unknown = Dat is geen van de drie aanbevelingen. Geef een nummer van 1 tot en met 3, een woord uit de titel, of een onderwerp zoals auteursrecht of scholing.
recommendation-number = Aanbeveling { $number }
says-nothing = zegt hier niets over
theme-silent = Geen van de drie aanbevelingen zegt iets over dit onderwerp: { $theme }.
theme-act = Met deze items kan een museum er zelf mee aan de slag:
compare-title = Aanbevelingen { $first } en { $second } naast elkaar
compare-same = Kies twee verschillende aanbevelingen om te vergelijken, bijvoorbeeld 1 en 3.
neither-says = Geen van beide zegt iets over: { $themes }.
topics-title = Thema's
topics-pick = Een thema openen
resources-title = Materiaal: { $topic }
resources-found = Items over “{ $words }”
resources-none = Daarover is niets gevonden. Probeer een korter woord, of blader per onderwerp.
resources-pick = Open een item
resources-page = Pagina { $page } van { $pages }
previous = Vorige
next = Volgende
unknown-entry = Dat item is er niet meer. Gebruik /resources om te vinden wat ervoor in de plaats is gekomen.

## Topics

topic-recommendations = Aanbevelingen
topic-first-steps = Eerste stappen
topic-glossary = Begrippenlijst
topic-law = AI-wetgeving
topic-copyright = Auteursrecht
topic-privacy = Privacy en beveiliging
topic-ethics = Ethiek en bias
topic-accessibility = Toegankelijkheid
topic-policy = Beleid en strategieën
topic-funding = Financiering
topic-data-spaces = Dataruimten en de erfgoedcloud
topic-collection-data = Collectiedata en standaarden
topic-tools = Hulpmiddelen
topic-practice = Praktijkvoorbeelden
topic-networks = Netwerken en evenementen

## Who may do what

refused-no-server = Dit werkt alleen op een server, niet in een privébericht.
refused-propose = Voorstellen doen is hier voorbehouden aan bepaalde rollen; vraag een moderator om zo'n rol.
refused-approve = Dat mogen hier alleen moderators. Met /suggest kunt u een wijziging voorstellen.
refused-publish = Dat mogen alleen mensen die voor alle servers publiceren. Met /suggest kunt u een wijziging voorstellen.
refused-not-hub = Dit item geldt voor alle servers en wordt elders bijgehouden. Met /suggest kunt u een wijziging voorstellen.
refused-setup = Alleen wie deze server beheert, mag de instellingen kiezen.
former-member = een voormalig lid
everywhere = Alle servers
this-server = Alleen deze server
yes = ja
no = nee

## Adding and changing entries

form-new = Nieuw item
form-edit = Item wijzigen
form-details = Bron en gegevens
field-title = Titel
field-text = Tekst, in zinnen die op zichzelf staan
field-source = Bron
field-source-hint = Titel van de bron, het webadres of allebei
field-rights = Rechten
field-rights-hint = Wie de rechten heeft, of de licentie, bijvoorbeeld CC BY 4.0
field-review-by = Opnieuw controleren uiterlijk op
field-reason = Reden van de wijziging
field-owner = Verantwoordelijk voor het item
field-topic = Thema
field-language = Taal (code, bijvoorbeeld de)
field-remark = Bericht aan de indiener
corpus-unknown = Er is hier geen item “{ $entry }”. Kies er een uit de lijst of zoek met /corpus find.
corpus-done = Klaar: “{ $title }” (voorstel { $number }). Vanaf nu houden de antwoorden er rekening mee.
corpus-waits = “{ $title }” wacht als voorstel { $number } op de goedkeuring van een tweede moderator.
edit-too-long = Deze tekst is langer dan de { $most } tekens die in een formulier passen. Haal hem op met /corpus export, wijzig het bestand en zet het terug met /corpus upload.
upload-too-large = “{ $name }” is groter dan { $most } MB. Upload alleen het deel waar het om gaat, of splits het bestand.
upload-gone = “{ $name }” kan niet meer van Discord worden opgehaald. Upload het bestand opnieuw.
upload-nothing-new = “{ $name }” bevat niets wat niet al in de bronnenverzameling staat.
busy = Docent is nog bezig met wat u eerder vroeg. Wacht tot dat klaar is en probeer het dan opnieuw.
suggest-thanks = Dank u wel. Uw voorstel ligt klaar ter beoordeling onder nummer { $number }; u hoort wat ermee is gedaan.
revert-reason = Terug naar versie { $version }
status-live = gepubliceerd
status-retired = ingetrokken
entry-version = Versie { $version }

## The review desk

review-title = Wacht op een beslissing
review-empty = Er wacht niets op een beslissing.
review-pick = Open een voorstel
draft-title = Voorstel { $number }
draft-unknown = Er is geen voorstel { $number } dat u mag bekijken.
draft-state-open = Wacht op een beslissing
draft-state-sent-back = Teruggestuurd naar de indiener
draft-state-published = Gepubliceerd
draft-state-rejected = Afgewezen
draft-by = Voorgesteld door { $who }
draft-approved-by = Goedgekeurd door { $who }
draft-remark = Opmerking: { $remark }
draft-create = Nieuw item
draft-revise = Gewijzigd item
draft-revert = Terug naar een eerdere versie
draft-retire = In te trekken
draft-restore = Terug te zetten
draft-moved = Het item is intussen gewijzigd
draft-moved-how = Het voorstel gaat uit van een eerdere versie en kan daarom niet worden goedgekeurd. Beide blijven bewaard: bewerk het item zoals het nu is.
draft-details = Gegevens
draft-language = Taal: { $language }
draft-other-language = Taal van de tekst is zo te zien: { $language }
draft-topic = Thema: { $topic }
draft-passages =
    { $count ->
        [one] 1 passage
       *[other] { $count } passages
    }
draft-passages-title = Passages waarmee het item gevonden wordt
draft-review-by = Opnieuw controleren uiterlijk op { $day }
draft-rights = Rechten: { $rights }
draft-hidden = In het bestand is verborgen tekst gevonden en weggelaten
draft-personal = Dit lijken persoonsgegevens
draft-missing = Nog niet vermeld
missing-rights = de rechten op de bron
missing-review-by = wanneer het item opnieuw moet worden gecontroleerd
missing-owner = wie verantwoordelijk is voor het item
draft-twins = Zegt bijna hetzelfde als
draft-approve-button = Goedkeuren
draft-send-back-button = Terugsturen
draft-reject-button = Afwijzen
draft-edit-button = Bewerken
draft-details-button = Bron en gegevens
draft-passages-button = Passages
draft-consequences-button = Wat er zou veranderen
gone = eerst:
new = nu:
and-more = en nog { $count }
consequences-title =
    { $count ->
        [one] Eén vraag zou een ander antwoord krijgen
       *[other] { $count } vragen zouden een ander antwoord krijgen
    }
consequences-none = Geen van de geteste vragen zou een ander antwoord krijgen.
before = Nu:
after = Straks:
no-answer = geen antwoord

## History, log and export

history-title = Geschiedenis van “{ $title }”
history-last = Laatste wijziging
revert-button = Terug naar versie { $version }
log-title = Logboek
log-empty = Het logboek is nog leeg.
deed-create = gepubliceerd
deed-revise = gewijzigd
deed-retire = ingetrokken
deed-restore = teruggezet
deed-revert = naar eerdere versie teruggebracht
deed-propose = voorgesteld
deed-amend = bijgewerkt
deed-approve = goedgekeurd
deed-send-back = teruggestuurd
deed-reject = afgewezen
deed-setup = instellingen gekozen
deed-export = geëxporteerd
deed-gap = over een vraag beslist
export-done =
    { $count ->
        [one] 1 item
       *[other] { $count } items
    } in Markdown-bestanden. Wie Docent beheert, kan alles weer inlezen met “docent corpus import”.

## A message becomes an entry

message-empty = Dat bericht bevat geen tekst om toe te voegen.
message-too-long = Dat bericht is te lang voor één item. De schrijver kan het belangrijkste deel voorstellen met /suggest.
message-of-bot = Dat bericht is niet door een mens geschreven. Voeg in plaats daarvan de bron toe met /corpus link.
message-source = Bericht van { $who } op { $server }
message-rights = Gedeeld met toestemming van de schrijver
message-reason = Uit een bericht, met toestemming van de schrijver
a-member = een lid
consent-title = Mag dit in de bronnenverzameling worden opgenomen?
consent-ask = { $author }, { $who } wil dit bericht graag toevoegen aan de bronnenverzameling waaruit Docent citeert. Alleen u kunt daarvoor toestemming geven; een moderator bekijkt het voordat het wordt gepubliceerd.
consent-everywhere = Wat hier wordt toegevoegd, geldt voor alle servers: mensen overal kunnen het in een antwoord lezen.
consent-named = Ja, met mijn naam
consent-anonymous = Ja, zonder mijn naam
consent-no = Nee
consent-not-yours = Alleen wie het bericht heeft geschreven, kan dit beantwoorden.
consent-gone = Dat bericht is niet meer compleet. Begin opnieuw.
consent-declined = Het bericht blijft zoals het was; er is niets bewaard.
consent-thanks = Dank u wel. Een moderator bekijkt het als voorstel { $number }.
consent-lapsed = Wie het u vroeg, mag hier geen voorstellen meer doen; er is dus niets bewaard.

## The gap board

gap-button = Graag documenteren
gap-not-yours = Alleen wie de vraag heeft gesteld, kan die laten bewaren. Wilt u dat ook, stel de vraag dan zelf.
gap-kept = Uw vraag wordt met uw account bewaard totdat die is beantwoord of terzijde gelegd. Moderators zien de vraag, en Docent schrijft u als er een antwoord is.
gap-take-back = Toch niet bewaren
gap-forgotten = Uw vraag is gewist.
gaps-title = Vragen zonder antwoord
gaps-empty = Er wacht geen vraag op documentatie.
gaps-asked =
    { $count ->
        [one] één keer gesteld
       *[other] { $count } keer gesteld
    }
gaps-pick = Schrijf het item dat een vraag beantwoordt
gaps-gone = Over die vraag is al beslist. Open de lijst opnieuw.
gaps-which-entry = Geef aan welk item de vraag beantwoordt: vul ook “entry” in.
gaps-closed =
    { $count ->
        [one] Over één vraag is beslist.
       *[other] Over { $count } vragen is beslist.
    }

## What people are told

notice-draft = Voorstel { $number } wacht op een beslissing: { $title }. Open het met /corpus review.
notice-published = Uw voorstel “{ $title }” (nr. { $number }) is gepubliceerd. Dank u wel.
notice-sent-back = Uw voorstel “{ $title }” (nr. { $number }) is naar u teruggestuurd; op de server kunt u het met /corpus review openen en wijzigen. Opmerking van de moderator: { $remark }
notice-rejected = Uw voorstel “{ $title }” (nr. { $number }) is niet overgenomen: { $remark }
notice-gap = U vroeg: “{ $question }” Er is nu een antwoord, in “{ $title }”. Stel de vraag opnieuw om het te lezen. Uw vraag wordt niet langer bewaard.
recalled-title = Sindsdien gewijzigd (editie { $edition })
recalled-corrected = “{ $title }” is na dit antwoord gecorrigeerd.
recalled-retired = “{ $title }” is na dit antwoord ingetrokken.
recalled-again = Stel de vraag opnieuw om te lezen wat de bronnenverzameling nu zegt.
digest-title = Wat deze maand aandacht vraagt
digest-overdue =
    { $count ->
        [one] Eén item had al opnieuw gecontroleerd moeten zijn:
       *[other] { $count } items hadden al opnieuw gecontroleerd moeten zijn:
    }
digest-links =
    { $count ->
        [one] De bron van één item was niet bereikbaar:
       *[other] De bronnen van { $count } items waren niet bereikbaar:
    }
digest-drafts =
    { $count ->
        [one] Eén voorstel wacht op een beslissing: /corpus review
       *[other] { $count } voorstellen wachten op een beslissing: /corpus review
    }
digest-gaps =
    { $count ->
        [one] Eén vraag wacht op documentatie: /corpus gaps
       *[other] { $count } vragen wachten op documentatie: /corpus gaps
    }

## Settings

setup-title = Wie hier de bronnenverzameling bijhoudt
setup-propose = Mogen wijzigingen voorstellen
setup-propose-nobody = alle leden
setup-approve = Mogen voor deze server publiceren
setup-approve-nobody = wie deze server beheert
setup-publish = Mogen voor alle servers publiceren
setup-publish-nobody = wie deze server beheert
setup-two = Een tweede moderator moet het goedkeuren
setup-two-on = Tweede goedkeuring vragen
setup-two-off = Eén goedkeuring volstaat
setup-channel = Waar moderators bericht krijgen
setup-channel-none = nergens
setup-not-hub = Items voor alle servers worden op de server van de hub zelf bijgehouden.

## Help and trouble

help-title = Wat Docent doet
help-body = Docent beantwoordt vragen over de drie aanbevelingen over AI in musea (NEMO, 2024) en wat daarbij hoort: wetgeving, financiering, standaarden, hulpmiddelen, ethiek en voorbeelden. Docent citeert uit een bronnenverzameling die de hub bijhoudt, noemt de bronnen en zegt het eerlijk als het antwoord er niet is. Docent genereert geen tekst.
help-ask = Stel uw vraag in uw eigen taal. Zet “private” aan en alleen u ziet het antwoord. U kunt Docent ook in een kanaal vermelden of rechtstreeks een bericht sturen; reageer op een antwoord om door te vragen.
help-recommendation = Zoek aanbeveling 1, 2 of 3 op nummer, titel of trefwoord.
help-resources = Doorzoek de items of blader per onderwerp.
help-suggest = Stel een item of een wijziging voor; moderators beslissen, en u hoort wat ermee is gedaan.
help-corpus = Bekijk de bronnenverzameling: show, find, history. Voor moderators ook: add, upload, link, edit, review, gaps, log.
help-about = Hoe goed de antwoorden zijn, in cijfers.
help-worded = Hier is het anders: een taalmodel verwoordt de antwoorden. De vraag en de citaten gaan naar { $host }; de regels ervan zijn gemarkeerd en de letterlijke citaten staan eronder.
help-privacy = Docent bewaart een vraag alleen als u op “Graag documenteren” drukt, bewaart alleen de namen van mensen die de bronnenverzameling wijzigen, en roept geen externe diensten aan.
quality-title = Hoe goed de antwoorden zijn
quality-body = Gemeten met { $questions } vragen die hiervoor apart zijn gehouden, editie { $edition }: van de vragen waarop het corpus antwoord geeft, wordt { $answered } % beantwoord, en { $correct } % van die antwoorden citeert eerst een juist lemma. Van de vragen waarop het geen antwoord geeft, wordt { $false } % toch beantwoord.
quality-languages = Per taal: vragen · beantwoord · juist lemma eerst
trouble = Er ging iets mis aan de kant van Docent, en er is niets veranderd. Probeer het zo dadelijk nog eens; blijft het misgaan, laat het dan aan een moderator weten.
