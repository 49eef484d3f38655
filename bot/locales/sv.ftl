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
edition-worded = Samlingens utgåva { $edition } · citaten är exakta, raderna ovanför har formulerats av en språkmodell · Docent är en bot
worded = Formulerat av en språkmodell utifrån citaten nedan; kontrollera mot dem:
own-explanation = Docents egen förklaring
undated = utan datum
# Under a text that was translated; { $language } is the language of the original, such as English.
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

## Who may do what

refused-no-server = Det här fungerar bara på en server, inte i direktmeddelanden.
refused-propose = Här får bara vissa roller lämna förslag; be en moderator om en av dem.
refused-approve = Det får bara moderatorer göra här. Du kan föreslå en ändring med /suggest.
refused-publish = Det får bara de göra som publicerar för alla servrar. Du kan föreslå en ändring med /suggest.
refused-not-hub = Posten gäller alla servrar och sköts på annat håll. Du kan föreslå en ändring med /suggest.
refused-setup = Bara de som hanterar den här servern får ändra dess inställningar.
former-member = en tidigare medlem
everywhere = Alla servrar
this-server = Bara den här servern
yes = ja
no = nej

## Adding and changing entries

form-new = Ny post
form-edit = Ändra en post
form-details = Källa och uppgifter
field-title = Titel
field-text = Text, i meningar som går att läsa fristående
field-source = Källa
field-source-hint = Källans titel, webbadress eller båda
field-rights = Rättigheter
field-rights-hint = Vem som har rättigheterna, eller licensen, till exempel CC BY 4.0
field-review-by = Ses över senast
field-reason = Skäl till ändringen
field-owner = Ansvarig för posten
field-topic = Ämne
field-language = Språk (kod, till exempel sv)
field-remark = Meddelande till förslagsställaren
corpus-unknown = Det finns ingen post ”{ $entry }” här. Välj en i listan eller sök med /corpus find.
corpus-done = Klart: ”{ $title }” (utkast { $number }). Svaren utgår från det från och med nu.
corpus-waits = ”{ $title }” väntar på ytterligare en moderator som utkast { $number }.
edit-too-long = Texten är längre än de { $most } tecken som ett formulär rymmer. Hämta den med /corpus export, ändra i filen och lägg in den igen med /corpus upload.
upload-too-large = { $name } är större än { $most } MB. Lägg till den del som behövs, eller dela upp filen.
upload-gone = { $name } går inte längre att hämta från Discord. Ladda upp filen igen.
upload-nothing-new = { $name } innehåller inget som inte redan finns i källsamlingen.
busy = Docent arbetar fortfarande med det du bad om tidigare. Vänta tills det är klart och försök sedan igen.
suggest-thanks = Tack. Ditt förslag väntar som utkast { $number }; du får veta hur det går med det.
revert-reason = Tillbaka till version { $version }
status-live = aktuell
status-retired = tillbakadragen
entry-version = Version { $version }

## The review desk

review-title = Väntar på beslut
review-empty = Inget väntar på beslut.
review-pick = Öppna ett utkast
draft-title = Utkast { $number }
draft-unknown = Det finns inget utkast { $number } som du får se.
draft-state-open = Väntar på beslut
draft-state-sent-back = Återsänt till förslagsställaren
draft-state-published = Publicerat
draft-state-rejected = Avslaget
draft-by = Föreslaget av { $who }
draft-approved-by = Godkänt av { $who }
draft-remark = Kommentar: { $remark }
draft-create = Ny post
draft-revise = Ändrad post
draft-revert = Tillbaka till en tidigare version
draft-retire = Ska dras tillbaka
draft-restore = Ska tas med igen
draft-moved = Posten har ändrats under tiden
draft-moved-how = Utkastet bygger på en tidigare version och kan därför inte godkännas. Båda finns kvar: redigera posten som den ser ut nu.
draft-details = Uppgifter
draft-language = Språk: { $language }
draft-other-language = Textens språk verkar vara { $language }
draft-topic = Ämne: { $topic }
draft-passages =
    { $count ->
        [one] 1 textavsnitt
       *[other] { $count } textavsnitt
    }
draft-passages-title = Textavsnitt som posten hittas genom
draft-review-by = Ska ses över senast { $day }
draft-rights = Rättigheter: { $rights }
draft-hidden = Dold text hittades i filen och togs inte med
draft-personal = Det här ser ut som personuppgifter
draft-missing = Ännu inte angivet
missing-rights = rättigheterna till källan
missing-review-by = när posten ska ses över
missing-owner = vem som ansvarar för posten
draft-twins = Säger nästan samma sak som
draft-approve-button = Godkänn
draft-send-back-button = Skicka tillbaka
draft-reject-button = Avslå
draft-edit-button = Redigera
draft-details-button = Källa och uppgifter
draft-passages-button = Textavsnitt
draft-consequences-button = Vad som skulle ändras
gone = tidigare:
new = nu:
and-more = och { $count } till
consequences-title =
    { $count ->
        [one] En fråga skulle få ett annat svar
       *[other] { $count } frågor skulle få ett annat svar
    }
consequences-none = Ingen av frågorna som prövades skulle få ett annat svar.
before = Nu:
after = Sedan:
no-answer = inget svar

## History, log and export

history-title = Historik för ”{ $title }”
history-last = Den senaste ändringen
revert-button = Tillbaka till version { $version }
log-title = Vad som har gjorts här
log-empty = Inget har gjorts här ännu.
deed-create = publicerad
deed-revise = ändrad
deed-retire = tillbakadragen
deed-restore = medtagen igen
deed-revert = återställd till tidigare version
deed-propose = föreslagen
deed-amend = bearbetad
deed-approve = godkänd
deed-send-back = återsänd
deed-reject = avslagen
deed-setup = inställningar valda
deed-export = exporterad
deed-gap = fråga avgjord
export-done =
    { $count ->
        [one] 1 post
       *[other] { $count } poster
    } som Markdown-filer. Den som driver boten kan läsa in dem igen med ”docent corpus import”.

## A message becomes an entry

message-empty = Meddelandet innehåller ingen text att lägga till.
message-too-long = Meddelandet är för långt för en post. Den som skrev det kan föreslå det viktigaste med /suggest.
message-of-bot = Meddelandet är inte skrivet av en människa. Lägg till dess källa med /corpus link i stället.
message-source = Meddelande av { $who } på { $server }
message-rights = Delas med upphovspersonens samtycke
message-reason = Från ett meddelande, med upphovspersonens samtycke
a-member = en medlem
consent-title = Får det här bli en del av källsamlingen?
consent-ask = { $author }, { $who } vill lägga till det här meddelandet i det som Docent citerar. Bara du kan samtycka; en moderator tittar på det innan det publiceras.
consent-everywhere = Det som läggs till här är för alla servrar: människor överallt kan läsa det i ett svar.
consent-named = Ja, med mitt namn
consent-anonymous = Ja, utan mitt namn
consent-no = Nej
consent-not-yours = Bara den som har skrivit meddelandet kan svara på detta.
consent-gone = Meddelandet är inte längre fullständigt. Börja om.
consent-declined = Meddelandet förblir ett vanligt meddelande; inget har sparats.
consent-thanks = Tack. En moderator tittar på det som utkast { $number }.
consent-lapsed = Den som frågade dig får inte längre lämna förslag här, så inget har sparats.

## The gap board

gap-button = Önska en post om detta
gap-not-yours = Bara den som ställde frågan kan låta spara den. Ställ den själv om du vill göra detsamma.
gap-kept = Din fråga sparas, med ditt konto, tills den har besvarats eller avförts. Moderatorerna ser frågan, och Docent skriver till dig när det finns ett svar.
gap-take-back = Spara den inte
gap-forgotten = Din fråga har raderats.
gaps-title = Frågor utan svar
gaps-empty = Ingen fråga väntar på en post.
gaps-asked =
    { $count ->
        [one] ställd en gång
       *[other] ställd { $count } gånger
    }
gaps-pick = Skriv posten som besvarar en fråga
gaps-gone = Den frågan är redan avgjord. Öppna listan på nytt.
gaps-which-entry = Ange vilken post som besvarar frågan: fyll i ”entry” också.
gaps-closed =
    { $count ->
        [one] En fråga har avgjorts.
       *[other] { $count } frågor har avgjorts.
    }

## What people are told

notice-draft = Utkast { $number } väntar på beslut: { $title }. Öppna det med /corpus review.
notice-published = Ditt förslag ”{ $title }” (utkast { $number }) har publicerats. Tack.
notice-sent-back = Ditt förslag ”{ $title }” (utkast { $number }) har skickats tillbaka: { $remark } Öppna det med /corpus review på servern för att ändra det.
notice-rejected = Ditt förslag ”{ $title }” (utkast { $number }) togs inte med: { $remark }
notice-gap = Du frågade: ”{ $question }” Nu finns svaret i ”{ $title }”. Fråga igen för att läsa det. Din fråga sparas inte längre.
recalled-title = Ändrat efter det här svaret (utgåva { $edition })
recalled-corrected = ”{ $title }” rättades efter det här svaret.
recalled-retired = ”{ $title }” drogs tillbaka efter det här svaret.
recalled-again = Fråga igen för att se vad källsamlingen säger nu.
digest-title = Att ta hand om den här månaden
digest-overdue =
    { $count ->
        [one] En post borde redan ha setts över:
       *[other] { $count } poster borde redan ha setts över:
    }
digest-links =
    { $count ->
        [one] Källan till en post gick inte att hämta:
       *[other] Källorna till { $count } poster gick inte att hämta:
    }
digest-drafts =
    { $count ->
        [one] Ett utkast väntar på beslut: /corpus review
       *[other] { $count } utkast väntar på beslut: /corpus review
    }
digest-gaps =
    { $count ->
        [one] En fråga väntar på en post: /corpus gaps
       *[other] { $count } frågor väntar på en post: /corpus gaps
    }

## Settings

setup-title = Vem som sköter källsamlingen här
setup-propose = Får föreslå ändringar
setup-propose-nobody = alla medlemmar
setup-approve = Får publicera för den här servern
setup-approve-nobody = de som hanterar den här servern
setup-publish = Får publicera för alla servrar
setup-publish-nobody = de som hanterar den här servern
setup-two = Ytterligare en moderator måste godkänna
setup-two-on = Kräv ytterligare en moderator
setup-two-off = Det räcker med en moderator
setup-channel = Var moderatorerna får besked
setup-channel-none = ingenstans
setup-not-hub = Poster för alla servrar sköts på hubbens egen server.

## Help and trouble

help-title = Vad Docent gör
help-body = Docent svarar på frågor om de tre rekommendationerna om AI på museer (NEMO, 2024) och det som hör till: lagstiftning, finansiering, standarder, verktyg, etik och exempel. Docent citerar ur en källsamling som hubben sköter, anger sina källor och säger till när svaret inte finns. Docent genererar ingen text.
help-ask = Fråga på ditt eget språk. Slå på ”private” så ser bara du svaret. Du kan också nämna Docent i en kanal eller skriva direkt; svara på ett svar för att fråga vidare.
help-recommendation = Slå upp rekommendation 1, 2 eller 3 efter nummer, titel eller nyckelord.
help-resources = Sök bland posterna eller bläddra efter ämne.
help-suggest = Föreslå en post eller en ändring; moderatorerna beslutar och du får besked.
help-corpus = Titta i källsamlingen: show, find, history. För moderatorer även: add, upload, link, edit, review, gaps, log.
help-about = Hur bra svaren är, i siffror.
help-worded = Annorlunda här: en språkmodell formulerar svaren. Frågan och citaten skickas till { $host }; dess rader är märkta och de exakta citaten står under dem.
help-privacy = Docent sparar en fråga bara när du trycker på ”Önska en post om detta”, sparar namn bara på dem som ändrar i källsamlingen och anropar inga externa tjänster.
quality-title = Hur bra svaren är
quality-body = Mätt på { $questions } frågor som sparats för detta, utgåva { $edition }: { $answered } % av de frågor som samlingen besvarar får svar, och { $correct } % av dessa svar citerar en rätt post först. Av de frågor som den inte besvarar får { $false } % ändå svar.
quality-languages = Per språk: frågor · besvarade · rätt post först
trouble = Något gick fel hos Docent, och inget har ändrats. Försök igen om en stund; om felet kvarstår, säg till en moderator.
