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
own-explanation = Docents eigen toelichting
undated = zonder datum
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

## Help and trouble

help-title = Wat Docent doet
help-body = Docent beantwoordt vragen over de drie aanbevelingen over AI in musea (NEMO, 2024) en wat daarbij hoort: wetgeving, financiering, standaarden, hulpmiddelen, ethiek en voorbeelden. Docent citeert uit een bronnenverzameling die de hub bijhoudt, noemt de bronnen en zegt het eerlijk als het antwoord er niet is. Docent genereert geen tekst.
help-ask = Stel uw vraag in uw eigen taal. Zet “private” aan en alleen u ziet het antwoord. U kunt Docent ook in een kanaal vermelden of rechtstreeks een bericht sturen; reageer op een antwoord om door te vragen.
help-recommendation = Zoek aanbeveling 1, 2 of 3 op nummer, titel of trefwoord.
help-resources = Doorzoek de items of blader per onderwerp.
help-privacy = Docent bewaart geen vragen en geen namen, en roept geen externe diensten aan.
trouble = Er ging iets mis aan de kant van Docent, en er is niets veranderd. Probeer het zo dadelijk nog eens; blijft het misgaan, laat het dan aan een moderator weten.
