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
# Docent's confidence that the first quote answers the question.
sure-very = Zeer waarschijnlijk een antwoord op uw vraag.
sure-fairly = Misschien een antwoord op uw vraag: controleer of het past.
# How a quotation is written: the language's own quotation marks around { $text }.
quotation = “{ $text }”
helpful-button = Nuttig
unhelpful-button = Niet nuttig
cite-button = Citeren
person-button = Vraag het een mens
share-button = Delen met het kanaal
shared-by = { $who } heeft dit antwoord gedeeld:
vote-thanks = Dank u wel. Uw stem is geteld; verder wordt niets bewaard.
vote-why = Wat klopte er niet? Uw stem is geteld; de reden helpt de moderators verder.
vote-unhelpful = niet nuttig
vote-wrong = Het is onjuist
vote-beside = Dit was de vraag niet
vote-outdated = Het is verouderd
vote-unclear = Het is moeilijk te begrijpen
vote-incomplete = Er ontbreekt iets
vote-reason-thanks = Dank u wel, daar hebben we iets aan.
votes-title = Antwoorden die niet hielpen, per geciteerd item:
# At the end of a citation; { $day } is a date such as 2026-11-23.
citation-accessed = Geciteerd door Docent, editie { $edition } van de bronnenverzameling, geraadpleegd op { $day }
confidence-high = De bron is officieel of spreekt namens zichzelf.
confidence-medium = De bron is summier of uit de tweede hand.
confidence-low = De bron is zwak; zoek een betere.
source-reviewed = Laatst gecontroleerd op { $day }
person-not-yours = Alleen wie de vraag heeft gesteld, kan er iemand bij roepen. Wilt u dat ook, stel de vraag dan zelf.
person-nobody = Niemand die zich voor dit thema heeft aangemeld, is deze week nog beschikbaar. Vraag het in het kanaal; collega's kunnen zich aanmelden met /volunteer.
person-again = Bij dit antwoord is er al iemand bij geroepen.
person-called = Gelukt. De vraag is onder het antwoord aan een collega voorgelegd; geef die even de tijd.
person-call = { $who }, u hebt zich voor dit thema aangemeld. { $asker } hoort graag wat een mens van het antwoord hierboven vindt. Hebt u het druk, dan neemt niemand u dat kwalijk.
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
for-person = { $who }, dit is voor u:
coverage-title = Welke aanbeveling waarover gaat
coverage-silent = geen van de drie
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
audience-leadership = Directies en besturen
audience-collections = Collectie en documentatie
audience-education = Educatie en publiek
audience-digital = Digitale en technische medewerkers
audience-rights = Rechten en juridische zaken
audience-fundraising = Fondsenwerving en partnerschappen
audience-small-museums = Kleine musea

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
gaps-which-entry = Geef aan welk item de vraag beantwoordt: vul ook “item” in.
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

setup-title = Wie de bronnenverzameling bijhoudt
setup-places-title = Waar Docent antwoordt
setup-places-body = Docent antwoordt altijd op /ask, op privéberichten en op vermeldingen. Kies hier waar Docent ook antwoordt zonder te zijn genoemd.
setup-asks = Kanalen waarin Docent elke vraag beantwoordt
setup-forums = Forums waarin Docent op nieuwe posts antwoordt
setup-wait = Hoelang mensen eerst zelf op een post kunnen antwoorden
setup-wait-minutes =
    { $count ->
        [0] niet: Docent antwoordt meteen
        [one] { $count } minuut
       *[other] { $count } minuten
    }
setup-threads = Antwoorden in een eigen thread
setup-threads-on = Antwoorden in threads
setup-threads-off = Antwoorden in het kanaal
setup-language = Taal voor mensen van wie de eigen taal onbekend is
setup-language-own = die van de Discord-instellingen van deze server
setup-unread = Docent mag berichten waarin het niet wordt genoemd niet lezen. Van een forumpost kent het dus alleen de titel, en in de kanalen stelt men een vraag via een knop. Wie Docent beheert, kan dat veranderen.
setup-put-button = De knop daar plaatsen
setup-put-done = De knop staat in de kanalen.
setup-put-failed = Docent mag niet schrijven in { $channels }. Geef Docent het recht om daar berichten te sturen en probeer het opnieuw.
form-ask = Vraag het Docent
field-question = Uw vraag, in uw eigen taal
ask-here = Vragen over AI in musea? Druk op de knop of typ /ask.
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
help-examples = Probeer bijvoorbeeld: “Wie moet AI-scholing in musea betalen?”, “Wat is LIDO?”, “Mogen we AI gebruiken om zaalteksten te schrijven?”
help-ask = /ask: stel uw vraag in uw eigen taal. Zet “privé” aan en alleen u ziet het antwoord. U kunt Docent ook in een kanaal vermelden of rechtstreeks een bericht sturen; reageer op een antwoord om door te vragen.
help-recommendation = /recommendation: zoek aanbeveling 1, 2 of 3 op nummer, titel of trefwoord; /coverage laat zien welke waarover gaat.
help-resources = /resources: doorzoek de items, of blader per thema, doelgroep of aanbeveling; /glossary legt een begrip uit.
help-suggest = /suggest: stel een item of een wijziging voor; moderators beslissen, en u hoort wat ermee is gedaan. Moderators werken met /corpus review.
help-volunteer = /volunteer: geef aan over welke thema's collega's u hier iets mogen vragen.
help-about = /about quality: hoe goed de antwoorden zijn, in cijfers. /language en /privacy: in welke taal Docent u antwoordt, en wat het bewaart.
help-worded = Hier is het anders: een taalmodel verwoordt de antwoorden. De vraag en de citaten gaan naar { $host }; de regels ervan zijn gemarkeerd en de letterlijke citaten staan eronder.
help-privacy = Docent bewaart een vraag alleen als u op “Graag documenteren” drukt, en roept geen externe diensten aan. Zie /privacy.
about-title = Wat Docent is
about-body = Een bot die het antwoord op uw vraag opzoekt in { $entries } gecontroleerde items (editie { $edition } van de bronnenverzameling) en die woord voor woord citeert, met de bronnen erbij. Docent antwoordt in uw taal en zegt het als het iets niet weet.
about-where = Wat waar draait
about-runs = Alles draait op de eigen computer van de beheerder: geen generatief model, geen externe dienst. Uw vraag wordt gelezen, beantwoord en vergeten.
about-never = Wat Docent nooit doet
about-never-does = Docent verzint geen tekst, geeft geen juridisch advies en geen restauratieadvies, zegt alleen iets als het wordt gevraagd of als de server dat wil, en laat items van de ene server niet zien op een andere.
privacy-title = Wat Docent bewaart
privacy-body = Vragen worden beantwoord en vergeten. Bewaard worden: vragen waarbij iemand op “Graag documenteren” heeft gedrukt; stemmen over antwoorden, zonder de vraag, 90 dagen lang; wie wijzigingen van de bronnenverzameling heeft voorgesteld of erover heeft beslist; waarvoor iemand zich heeft aangemeld; een gekozen taal; en 30 dagen lang welke antwoorden welke items citeren, zonder wie het vroeg.
privacy-of-you = Over u
privacy-nothing = Over u wordt niets bewaard.
privacy-questions = Vragen die wachten op documentatie
privacy-votes = Stemmen
privacy-contacts = Servers waarop u zich hebt aangemeld
privacy-calls = Oproepen van deze week
privacy-preferences = Een gekozen taal
privacy-drafts = Voorstellen
privacy-approvals = Goedkeuringen
privacy-versions = Versies die u hebt geschreven
privacy-log = Regels in het logboek
privacy-export = Meenemen
privacy-export-done = Dit is alles wat er over u wordt bewaard.
privacy-delete = Wissen
privacy-delete-ask = Uw vragen, stemmen en keuzes worden gewist, net als waarvoor u zich hebt aangemeld. Wat u voor de bronnenverzameling hebt geschreven, blijft staan als werk van een voormalig lid. Dit kan niet ongedaan worden gemaakt.
privacy-delete-sure = Ja, wissen
privacy-delete-done = Klaar. Niets van wat wordt bewaard, is nog tot u te herleiden.
privacy-backups = In nachtelijke back-ups staat het nog hoogstens { $days } dagen; die dienen alleen om een storing te verhelpen.
language-chosen = Docent antwoordt u voortaan in deze taal: { $language }. Een vraag in een andere taal wordt nog steeds in die taal beantwoord.
language-own = Docent antwoordt u voortaan in de taal van uw Discord: { $language }.
language-unknown = Die taal spreekt Docent niet. Kies er een uit de lijst.
welcome-title = Docent is nu op { $server }
welcome-body = Docent beantwoordt vragen over AI in musea uit een gecontroleerde bronnenverzameling, in uw taal, met letterlijke citaten en bronnen. Er zijn drie stappen, allemaal met /setup op uw server: kies eerst waar Docent antwoordt zonder te zijn genoemd; dan wie wijzigingen van de bronnenverzameling mag voorstellen en goedkeuren; en ten slotte in welk kanaal moderators horen wat aandacht vraagt. Ook zonder dit alles werkt het: iedereen kan /ask typen of Docent vermelden.
volunteer-title = Mogen collega's u iets vragen?
volunteer-body = Als de bronnenverzameling niet volstaat, kan men het een mens vragen. Kies uw thema's; u wordt onder een antwoord vermeld, per week hoogstens zo vaak als u wilt. U kunt er op elk moment mee stoppen.
volunteer-topics = Uw thema's
volunteer-none = Nog geen.
volunteer-often = Hoe vaak
volunteer-weekly =
    { $count ->
        [one] hoogstens één keer per week
       *[other] hoogstens { $count } keer per week
    }
volunteer-stop = Stoppen
quality-title = Hoe goed de antwoorden zijn
quality-body = Gemeten met { $questions } vragen die hiervoor apart zijn gehouden, editie { $edition }: van de vragen waarop het corpus antwoord geeft, wordt { $answered } % beantwoord, en { $correct } % van die antwoorden citeert eerst een juist lemma. Van de vragen waarop het geen antwoord geeft, wordt { $false } % toch beantwoord.
quality-languages = Per taal: vragen · beantwoord · juist lemma eerst
trouble = Er ging iets mis aan de kant van Docent, en er is niets veranderd. Probeer het zo dadelijk nog eens; blijft het misgaan, laat het dan aan een moderator weten.

## What went wrong

# { names } are file names, ids, numbers or dates.
error-check-the-it-cannot-be-used-as = Controleer dit veld: { $field }. Zo kan de inhoud niet worden gebruikt; vergelijk die met een ander item.
error-say-where-this-comes-from-the-title = Vermeld waar dit vandaan komt: de titel van de bron, het webadres of allebei.
error-check-the-it-may-have-at-most = Controleer dit veld: { $field }. Er passen hoogstens { $most } tekens in.
error-check-the-it-is-empty-so-write = Controleer dit veld: { $field }. Het is leeg; vul iets in.
error-check-the-source-give-a-title-a = Controleer de bron: geef een titel, een webadres dat begint met https://, of allebei.
error-is-no-date-write-it-as-2027 = “{ $typed }” is geen datum; schrijf het als 2027-03-01 of 1.3.2027.
error-there-is-no-entry-here-to-change = Er is hier geen item “{ $entry }” om te wijzigen; zoek het met /corpus find of `docent corpus find`.
error-the-entry-was-retired-restore-it-before = Het item “{ $entry }” is ingetrokken; zet het terug voordat u het wijzigt.
error-has-no-version-its-history-shows-those = “{ $entry }” heeft geen versie { $version }; in de geschiedenis ziet u welke er wel zijn.
error-was-changed-meanwhile-it-is-at-version = “{ $entry }” is intussen gewijzigd: het is nu versie { $version }, en dit gaat uit van versie { $base }; beide blijven bewaard, vergelijk ze en bewerk het item opnieuw.
error-the-entry-is-already-nothing-was-changed = Het item “{ $entry }” is al { $turned }; er is niets gewijzigd.
error-the-entry-already-says-exactly-that-nothing = In het item “{ $entry }” staat dit al precies zo; er is niets gewijzigd.
error-the-id-is-already-taken-give-the = De id “{ $entry }” is al in gebruik; geef het item een andere id.
error-draft-was-already-nothing-was-changed = Voorstel { $number } was al { $state }; er is niets gewijzigd.
error-draft-was-amended-after-you-opened-it = Voorstel { $number } is bijgewerkt nadat u het had geopend; bekijk het opnieuw en beslis dan.
error-you-have-approved-draft-already-it-waits = U hebt voorstel { $number } al goedgekeurd; het wacht op iemand anders.
error-docent-does-not-read-this-kind-of = { $name }: dit soort bestand leest Docent niet; sla het op als een van deze soorten: { $kinds }.
error-this-is-not-save-it-as-or = { $name }: dit is { $found }, niet { $expected }; sla het op als { $expected } of verbeter de extensie.
error-the-file-is-empty-save-it-again = { $name }: het bestand is leeg; sla het opnieuw op, met de tekst erin.
error-no-text-was-found-in-the-file = { $name }: in het bestand is geen tekst gevonden; open het en controleer of er tekst in staat en niet alleen afbeeldingen.
error-the-file-is-damaged-or-too-complicated = { $name }: het bestand is beschadigd of te ingewikkeld om te lezen; open het en sla het opnieuw op.
error-the-file-is-protected-by-a-password = { $name }: het bestand is met een wachtwoord beveiligd; sla een kopie zonder wachtwoord op en importeer die.
error-the-pages-hold-no-readable-text-so = { $name }: de pagina's bevatten geen leesbare tekst, dus dit is waarschijnlijk een scan; voer er eerst OCR op uit.
error-the-file-is-larger-than-mib-split = { $name }: het bestand is groter dan { $mebibytes } MiB; splits het of laat de afbeeldingen weg.
error-the-text-is-longer-than-characters-split = { $name }: de tekst is langer dan { $characters } tekens; verdeel die over meerdere bestanden.
error-the-file-has-more-than-pages-split = { $name }: het bestand heeft meer dan { $pages } pagina's; splits het in meerdere bestanden.
error-it-unpacks-into-more-than-a-document = { $name }: uitgepakt is dit meer dan een document kan bevatten; sla het opnieuw op vanuit uw tekstverwerker.
error-it-unpacks-into-more-than-docent-reads = { $name }: uitgepakt is dit meer dan Docent leest; laat er hoogstens { $members } teksten in.
error-it-holds-but-only-markdown-files-md = { $name }: hierin zit { $member }, maar uit een zip worden alleen Markdown-bestanden (.md) gelezen; verwijder het.
error-has-the-id-of-another-file-in = { $name }: { $member } heeft dezelfde id, “{ $entry }”, als een ander bestand hierin; geef elk bestand een eigen id.
error-the-file-is-too-large-or-damaged = { $name }: het bestand is te groot of beschadigd en kan niet worden gelezen; splits het, of open het en sla het opnieuw op.
error-the-computer-is-too-busy-to-read = { $name }: de computer heeft het nu te druk om het bestand te lezen; probeer het over een paar minuten opnieuw.
error-the-file-has-more-than-rows-split = { $name }: het bestand heeft meer dan { $rows } rijen; splits het in meerdere bestanden.
error-the-first-row-does-not-name-the = { $name }: in de eerste rij staan geen kolomnamen; voeg er een toe zoals “id,title,text,url”.
error-row-cannot-be-read-so-nothing-was = { $name }: rij { $row } kan niet worden gelezen en daarom is er niets geïmporteerd; { $advice }.
error-give-a-plain-web-address-which-begins = { $name }: geef een gewoon webadres, dat begint met https:// en geen poort of gebruiker noemt.
error-no-public-web-page-can-be-reached = { $name }: daar is geen openbare webpagina bereikbaar; controleer het adres of importeer de pagina als bestand.
error-the-site-answers-with-error-instead-of = { $name }: de site geeft fout { $status } in plaats van een pagina; { $value }.
error-the-address-leads-on-more-than-times = { $name }: het adres verwijst meer dan { $hops } keer door; open het en gebruik het laatste adres.
error-the-site-takes-too-long-to-answer = { $name }: de site doet er te lang over om te antwoorden; probeer het later opnieuw of importeer de pagina als bestand.
error-no-secure-connection-to-the-site-is = { $name }: er is geen beveiligde verbinding met de site mogelijk; sla de pagina op en importeer die als bestand.
error-the-site-s-answer-cannot-be-read = { $name }: het antwoord van de site is niet te lezen; probeer het later opnieuw of importeer de pagina als bestand.
error-there-is-more-than-mib-to-fetch = { $name }: er is meer dan { $mebibytes } MiB op te halen; sla het deel dat u nodig hebt op als bestand.
error-this-is-no-web-page-pdf-word = { $name }: dit is geen webpagina, pdf-, Word-, Markdown-, tekst- of CSV-bestand; geef het adres van een daarvan.
error-recommendation-is-not-in-the-corpus-restore = Aanbeveling { $number } staat niet in de bronnenverzameling; zet het item terug of importeer het.
error-there-is-no-entry-docent-corpus-list = Er is geen item “{ $entry }”; met `docent corpus list` of /resources ziet u wat er is.
error-there-is-no-draft-the-review-queue = Er is geen voorstel { $number }; in de beoordelingslijst ziet u welke er wachten.
error-the-entry-was-retired-so-it-answers = Het item “{ $entry }” is ingetrokken en geeft dus geen antwoord meer; kies een gepubliceerd item.
error-there-is-no-such-open-question-the = Die open vraag bestaat niet; in de lijst met vragen zonder antwoord ziet u welke er zijn.
error-somebody-asked-where-that-entry-is-not = Iemand heeft de vraag gesteld op een plek waar dat item niet te zien is; kies er een dat alle vragers mogen lezen.
error-the-entry-was-retired-ask-again-to = Het item “{ $entry }” is ingetrokken; stel de vraag opnieuw om te vinden wat ervoor in de plaats is gekomen.
error-give-a-reason-in-a-few-words = Geef in een paar woorden een reden; die komt in de geschiedenis te staan.
error-docent-was-asked-a-lot-within-a = Docent kreeg binnen een minuut veel vragen; vraag het over { $seconds } seconden opnieuw.
error-many-people-are-asking-just-now-ask = Op dit moment stellen veel mensen vragen; vraag het zo meteen opnieuw.
# Words that stand inside the sentences above: kinds of files, what to do about a row, states, fields.
phrase-a-text-file = een tekstbestand
phrase-a-pdf-file = een pdf-bestand
phrase-a-docx-document = een .docx-document
phrase-another-kind-of-file = een ander soort bestand
phrase-another-kind-of-office-or-zip-file = een ander soort Office- of zipbestand
phrase-a-binary-file = een binair bestand
phrase-a-word-excel-or-zip-file = een Word-, Excel- of zipbestand
phrase-an-old-office-file = een oud Office-bestand
phrase-an-rtf-file = een RTF-bestand
phrase-a-picture = een afbeelding
phrase-a-compressed-file = een gecomprimeerd bestand
phrase-remove-the-nul-character-in-it = verwijder het NUL-teken erin
phrase-give-it-an-id-that-no-other = geef de rij een id die geen andere rij heeft
phrase-write-one-json-object-on-each-line = schrijf op elke regel één JSON-object
phrase-check-its-quotation-marks-and-the-length = controleer de aanhalingstekens en de lengte van de cellen
phrase-add-its-text-or-remove-it = voeg de tekst toe of verwijder de rij
phrase-look-for-its-new-address = zoek het nieuwe adres op
phrase-try-again-later = probeer het later opnieuw
phrase-save-the-page-and-import-it-as = sla de pagina op en importeer die als bestand
phrase-retired = ingetrokken
phrase-live = gepubliceerd
phrase-open = open
phrase-sent-back = teruggestuurd
phrase-published = gepubliceerd
phrase-rejected = afgewezen
phrase-title = titel
phrase-text = tekst
phrase-topic = thema
phrase-language = taal
phrase-owner = verantwoordelijke
phrase-entry = item
phrase-source = bron

## Commands, as Discord lists them

# A name is one word in small letters without blanks (a hyphen may join two), at most 32 letters; those of one command differ from each other.
# Names with a blank in English (Ask Docent, Add to the corpus) are entries of a menu and may be ordinary phrases. A description has at most 100 letters.
name-ask = vraag
name-question = vraag
name-private = privé
name-recommendation = aanbeveling
name-query = zoekvraag
name-compare = vergelijken
name-to = aan
name-coverage = overzicht
name-theme = onderwerp
name-resources = materiaal
name-search = zoeken
name-topic = thema
name-audience = doelgroep
name-glossary = begrippenlijst
name-term = begrip
name-corpus = bronnenverzameling
name-add = toevoegen
name-where = waar
name-questions = vragen
name-upload = uploaden
name-file = bestand
name-source = bron
name-rights = rechten
name-review-by = controleren-op
name-link = link
name-url = url
name-gaps = open-vragen
name-close = afsluiten
name-entry = item
name-dismiss = terzijde-leggen
name-edit = bewerken
name-owner = verantwoordelijke
name-retire = intrekken
name-reason = reden
name-restore = terugzetten
name-revert = terugdraaien
name-version = versie
name-show = tonen
name-find = zoeken
name-words = woorden
name-history = geschiedenis
name-log = logboek
name-export = exporteren
name-review = beoordelen
name-suggest = voorstellen
name-volunteer = aanmelden
name-setup = instellingen
name-language = taal
name-privacy = privacy
name-about = over
name-docent = docent
name-quality = kwaliteit
name-help = hulp
name-ask-docent = Vraag het Docent
name-add-to-the-corpus = Aan bronnenverzameling toevoegen
choice-this-server = deze server
choice-all-servers = alle servers
describe-ask-about-ai-in-museums-the-recommendations = Vraag naar AI in musea: aanbevelingen, wetgeving, financiering, hulpmiddelen, ethiek.
describe-your-question-in-your-language = Uw vraag, in uw eigen taal
describe-only-you-see-the-answer = Alleen u ziet het antwoord
describe-look-up-recommendation-1-2-or-3 = Zoek aanbeveling 1, 2 of 3 op: met nummer, titel, trefwoord of onderwerp.
describe-for-example-2-second-iii-copyright-finanzierung = Bijvoorbeeld: 2, tweede, III, auteursrecht, Finanzierung; leeg toont alle drie
describe-set-it-beside-another-one-theme-by = Naast een andere aanbeveling zetten, per onderwerp
describe-somebody-it-is-meant-for-they-are = Voor wie het bedoeld is; die persoon wordt vermeld
describe-only-you-see-it = Alleen u ziet het
describe-which-recommendation-says-what-on-a-theme = Welke aanbeveling wat over een onderwerp zegt, en waar geen van de drie over gaat.
describe-a-theme-such-as-copyright-or-training = Een onderwerp, zoals auteursrecht of scholing
describe-search-the-entries-or-browse-them-by = Doorzoek de items, of blader per thema, doelgroep of aanbeveling.
describe-words-to-look-for-in-any-language = Woorden om te zoeken, in welke taal ook
describe-browse-one-topic = Door één thema bladeren
describe-what-is-of-use-to-some-people = Wat nuttig is voor bepaalde mensen in een museum
describe-what-bears-on-recommendation-1-2-or = Wat met aanbeveling 1, 2 of 3 te maken heeft
describe-what-a-term-of-ai-in-museums = Wat een begrip rond AI in musea betekent, op te zoeken in uw eigen taal.
describe-the-term = Het begrip
describe-look-into-the-corpus-and-look-after = De bronnenverzameling bekijken en bijhouden.
describe-write-a-new-entry = Een nieuw item schrijven.
describe-its-topic = Het thema
describe-who-may-see-it = Wie het mag zien
describe-questions-it-answers-separated-by = Vragen die het beantwoordt, gescheiden door |
describe-add-a-file-pdf-word-web-page = Een bestand toevoegen: pdf, Word, webpagina, Markdown, tekst, CSV of de zip van een export.
describe-at-most-10-mb = Hoogstens 10 MB
describe-where-it-comes-from-title-web-address = Waar het vandaan komt: titel, webadres of allebei
describe-who-holds-the-rights-or-the-licence = Wie de rechten heeft, of de licentie
describe-when-to-look-at-it-again-such = Wanneer het opnieuw moet worden gecontroleerd, bijvoorbeeld 2027-03-01
describe-add-a-page-or-a-document-from = Een pagina of document van het web toevoegen.
describe-its-address = Het adres
describe-questions-the-corpus-did-not-answer-kept = Onbeantwoorde vragen, met toestemming bewaard; sluit een vraag af met een item.
describe-number-of-a-question-to-close = Nummer van een vraag om af te sluiten
describe-the-entry-that-answers-it = Het item dat de vraag beantwoordt
describe-number-of-one-to-dismiss = Nummer van een vraag om terzijde te leggen
describe-change-an-entry-its-text-in-a = Een item wijzigen: de tekst in een formulier, de gegevens meteen hier.
describe-the-entry = Het item
describe-who-looks-after-it = Wie er verantwoordelijk voor is
describe-rights-of-its-source = Rechten op de bron
describe-take-an-entry-out-of-every-answer = Een item uit alle antwoorden halen; tekst en geschiedenis blijven bewaard.
describe-why-it-stands-in-the-history = Waarom; dit komt in de geschiedenis te staan
describe-bring-a-retired-entry-back = Een ingetrokken item terugzetten.
describe-make-an-earlier-version-of-an-entry = Een item terugbrengen naar de tekst van een eerdere versie.
describe-the-version-to-go-back-to = De versie om naar terug te gaan
describe-show-an-entry-with-its-source-version = Een item tonen met bron, versie en status.
describe-find-entries-by-words-or-meaning-in = Items vinden op woorden of betekenis, in welke taal ook.
describe-what-to-look-for = Wat u zoekt
describe-who-changed-an-entry-when-and-why = Wie een item wanneer en waarom heeft gewijzigd; terug naar een eerdere versie.
describe-what-was-done-to-the-corpus-here = Wat hier met de bronnenverzameling is gedaan, door wie en waarom; ook als bestand.
describe-everything-as-a-csv-file = Alles, als CSV-bestand
describe-the-entries-as-markdown-files-in-a = De items als Markdown-bestanden in een zip, in de vorm van knowledge/corpus.
describe-which-entries = Welke items
describe-drafts-that-wait-for-a-decision-your = Voorstellen die op een beslissing wachten; uw eigen voorstellen als u nergens over beslist.
describe-suggest-a-new-entry-or-a-change = Stel een nieuw item of een wijziging voor; moderators beslissen erover.
describe-the-entry-to-change-leave-it-out = Het te wijzigen item; laat dit leeg voor een nieuw item
describe-say-on-which-topics-colleagues-here-may = Geef aan over welke thema's collega's u hier iets mogen vragen, en hoe vaak per week.
describe-choose-where-docent-answers-here-and-who = Kies waar Docent hier antwoordt en wie de bronnenverzameling bijhoudt.
describe-the-language-docent-speaks-to-you-without = De taal waarin Docent u antwoordt; zonder keuze die van uw Discord.
describe-a-language = Een taal
describe-what-docent-keeps-of-you-see-it = Wat Docent over u bewaart: bekijk het, neem het mee, wis het.
describe-what-docent-is-and-how-well-it = Wat Docent is, en hoe goed het werkt.
describe-what-docent-is-what-runs-where-and = Wat Docent is, wat waar draait, en wat het nooit doet.
describe-how-good-the-answers-are-in-figures = Hoe goed de antwoorden zijn, in cijfers, per taal.
describe-what-docent-does-how-to-ask-and = Wat Docent doet, hoe u iets vraagt, en wat het bewaart.
