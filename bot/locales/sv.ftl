# What Docent says, in Swedish. A translation of en.ftl.

## Under an answer

# Shown before quotes that are not in the asker's language.
note-other-language = I källsamlingen finns texten på ett annat språk ({ $language }); den citeras oförändrad.
own-words = Docents egen sammanfattning av källan
verbatim = ord för ord ur källan
gloss = Docents tolkning för museer, inte ett påstående från källan
addressed-to = Riktar sig till: { $who }. Det är ingen regel för museer.
policymakers = politiska beslutsfattare på lokal, nationell och europeisk nivå
sources = Källor
related = Läs vidare
nearest = Närmaste poster
edition = Källsamlingen, utgåva { $edition } · bara citat, inget är genererat · Docent är en bot
own-explanation = Docents egen förklaring
undated = utan datum
translated-unofficially = Docents egen inofficiella översättning (originalspråk: { $language }).
translated-officially = Översättning: { $by }.
medium-confidence = Källan är tunn eller sekundär: kontrollera den innan du förlitar dig på den.

## When there is no answer

abstain-outside = Det här ligger utanför det Docent känner till: museer och AI, med lagstiftning, finansiering, standarder, verktyg och etik däromkring. Prova med en fråga om något av detta, eller fråga en kollega här.
abstain-not-covered = Källsamlingen ger inget svar på detta, och Docent gissar inte. Se de närmaste posterna nedan, formulera frågan på ett annat sätt, eller fråga en kollega här.
abstain-ambiguous = Det här kan betyda flera saker. Fråga i en hel mening, eller välj en av posterna nedan.
abstain-advice = Här behövs någon som känner till fallet: en jurist för rättsliga frågor, en konservator för föremål. Posterna nedan ger bara bakgrunden.
unreadable-empty = Det finns ingen fråga att läsa. Skriv en i en mening, till exempel: Vem bör betala för utbildning i AI på museer?
unreadable-too-long = Det här är för långt för en fråga. Fråga med högst { $most } tecken; ett dokument kan i stället läggas till i källsamlingen.

## Look-ups

recommendation-unknown = Det är ingen av de tre rekommendationerna. Ange en siffra från 1 till 3, ett ord ur titeln eller ett ämne som upphovsrätt eller utbildning.
recommendation-number = Rekommendation { $number }
says-nothing = säger inget om detta
theme-silent = Ingen av de tre rekommendationerna säger något om detta ämne: { $theme }.
theme-act = De här posterna hjälper ett museum att själv ta tag i frågan:
compare-title = Rekommendation { $first } och { $second } sida vid sida
compare-same = Välj två olika rekommendationer att jämföra, till exempel 1 och 3.
neither-says = Ingen av de båda säger något om: { $themes }.
topics-title = Ämnen
topics-pick = Öppna ett ämne
resources-title = Resurser: { $topic }
resources-found = Poster om ”{ $words }”
resources-none = Inget hittades. Prova ett kortare ord, eller bläddra efter ämne.
resources-pick = Öppna en post
resources-page = Sida { $page } av { $pages }
previous = Tillbaka
next = Nästa
unknown-entry = Posten finns inte längre. Använd /resources för att hitta det som har ersatt den.

## Topics

topic-recommendations = Rekommendationer
topic-first-steps = Första stegen
topic-glossary = Ordlista
topic-law = AI-lagstiftning
topic-copyright = Upphovsrätt
topic-privacy = Dataskydd och säkerhet
topic-ethics = Etik och bias
topic-accessibility = Tillgänglighet
topic-policy = Politik och strategier
topic-funding = Finansiering
topic-data-spaces = Dataområden och kulturarvsmolnet
topic-collection-data = Samlingsdata och standarder
topic-tools = Verktyg
topic-practice = Exempel från praktiken
topic-networks = Nätverk och evenemang

## Help and trouble

help-title = Vad Docent gör
help-body = Docent svarar på frågor om de tre rekommendationerna om AI på museer (NEMO, 2024) och det som hör till: lagstiftning, finansiering, standarder, verktyg, etik och exempel. Docent citerar ur en källsamling som hubben sköter, anger sina källor och säger till när svaret inte finns. Docent genererar ingen text.
help-ask = Fråga på ditt eget språk. Slå på ”private” så ser bara du svaret. Du kan också nämna Docent i en kanal eller skriva direkt; svara på ett svar för att fråga vidare.
help-recommendation = Slå upp rekommendation 1, 2 eller 3 efter nummer, titel eller nyckelord.
help-resources = Sök bland posterna eller bläddra efter ämne.
help-privacy = Docent sparar varken frågor eller namn och anropar inga externa tjänster.
trouble = Något gick fel hos Docent, och inget har ändrats. Försök igen om en stund; om felet kvarstår, säg till en moderator.
