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
# Docent's confidence that the first quote answers the question.
sure-very = Mycket sannolikt ett svar på din fråga.
sure-fairly = Kanske ett svar på din fråga: kontrollera att det passar.
# How a quotation is written: the language's own quotation marks around { $text }.
quotation = ”{ $text }”
helpful-button = Till hjälp
unhelpful-button = Inte till hjälp
cite-button = Citera
person-button = Fråga en människa
share-button = Dela med kanalen
shared-by = { $who } delade det här svaret:
vote-thanks = Tack. Din röst är räknad; inget annat sparas.
vote-why = Vad var fel? Din röst är räknad; skälet hjälper moderatorerna.
vote-unhelpful = inte till hjälp
vote-wrong = Det är fel
vote-beside = Det var inte det jag frågade om
vote-outdated = Det är inaktuellt
vote-unclear = Det är svårt att förstå
vote-incomplete = Något saknas
vote-reason-thanks = Tack, det är till hjälp.
votes-title = Svar som inte var till hjälp, efter den post de citerar:
# At the end of a citation; { $day } is a date such as 2026-11-23.
citation-accessed = Citerat av Docent, källsamlingens utgåva { $edition }, hämtat { $day }
confidence-high = Källan är officiell eller talar i eget namn.
confidence-medium = Källan är sekundär eller tunn.
confidence-low = Källan är svag; leta efter en bättre.
source-reviewed = Senast kontrollerad { $day }
person-not-yours = Bara den som ställde frågan kan be någon om hjälp. Ställ den själv om du vill göra detsamma.
person-nobody = Ingen av dem som har anmält sig för det här ämnet är ledig den här veckan. Fråga i kanalen; kollegor kan anmäla sig med /volunteer.
person-again = Någon har redan tillfrågats under det här svaret.
person-called = Klart. Frågan har ställts under svaret; ge det lite tid.
person-call = { $who }, du har anmält dig för det här ämnet. { $asker } vill gärna höra vad en människa säger om svaret ovan. Ingen tar illa upp om du är upptagen.
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
for-person = { $who }, det här är till dig:
coverage-title = Vilken rekommendation som tar upp vad
coverage-silent = ingen av de tre
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
audience-leadership = Chefer och styrelser
audience-collections = Samlingar och dokumentation
audience-education = Pedagogik och publik
audience-digital = Digital och teknisk personal
audience-rights = Rättigheter och juridik
audience-fundraising = Finansiering och samarbeten
audience-small-museums = Små museer

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
gaps-which-entry = Ange vilken post som besvarar frågan: fyll i ”post” också.
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

setup-title = Vem som sköter källsamlingen
setup-places-title = Var Docent svarar
setup-places-body = Docent svarar alltid på /ask, på direktmeddelanden och när den nämns. Välj här var den svarar även utan att nämnas.
setup-asks = Kanaler där Docent svarar på alla frågor
setup-forums = Forum där Docent svarar på nya inlägg
setup-wait = Hur länge människor först har på sig att svara på ett inlägg
setup-wait-minutes =
    { $count ->
        [0] inte alls: Docent svarar genast
        [one] { $count } minut
       *[other] { $count } minuter
    }
setup-threads = Svar i en egen tråd
setup-threads-on = Svara i trådar
setup-threads-off = Svara i kanalen
setup-language = Språk för dem vars eget språk är okänt
setup-language-own = språket i serverns Discord-inställningar
setup-unread = Docent får inte läsa meddelanden som inte nämner den. Därför ser den bara rubriken på ett foruminlägg, och i kanalerna trycker man på en knapp för att fråga. Den som driver boten kan ändra det.
setup-put-button = Sätt upp knappen där
setup-put-done = Knappen finns nu i kanalerna.
setup-put-failed = Docent får inte skriva i { $channels }. Ge den rätt att skicka meddelanden där och försök igen.
form-ask = Fråga Docent
field-question = Din fråga, på ditt eget språk
ask-here = Frågor om AI på museer? Tryck på knappen eller skriv /ask.
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
help-examples = Prova till exempel: ”Vem bör betala för utbildning i AI på museer?”, ”Vad är LIDO?”, ”Får vi använda AI för att skriva utställningstexter?”
help-ask = /ask: fråga på ditt eget språk. Slå på ”privat” så ser bara du svaret. Du kan också nämna Docent i en kanal eller skriva direkt; svara på ett svar för att fråga vidare.
help-recommendation = /recommendation: slå upp rekommendation 1, 2 eller 3 efter nummer, titel eller nyckelord; /coverage visar vilken som tar upp vad.
help-resources = /resources: sök bland posterna eller bläddra efter ämne, målgrupp eller rekommendation; /glossary förklarar ett begrepp.
help-suggest = /suggest: föreslå en post eller en ändring; moderatorerna beslutar och du får besked. Moderatorer arbetar med /corpus review.
help-volunteer = /volunteer: ange i vilka ämnen kollegor här får fråga dig.
help-about = /about quality: hur bra svaren är, i siffror. /language och /privacy: vilket språk Docent talar med dig och vad den sparar.
help-worded = Annorlunda här: en språkmodell formulerar svaren. Frågan och citaten skickas till { $host }; dess rader är märkta och de exakta citaten står under dem.
help-privacy = Docent sparar en fråga bara när du trycker på ”Önska en post om detta” och anropar inga externa tjänster. Se /privacy.
about-title = Vad Docent är
about-body = En bot som söker svaret på din fråga i { $entries } kontrollerade poster (källsamlingens utgåva { $edition }) och citerar dem ord för ord med källor. Den svarar på ditt språk och säger till när den inte vet.
about-where = Vad som körs var
about-runs = Allt körs på den egna datorn hos den som driver boten: ingen generativ modell, ingen extern tjänst. Din fråga läses, besvaras och glöms.
about-never = Vad den aldrig gör
about-never-does = Den hittar inte på text, ger inga juridiska råd eller konserveringsråd, säger inget om den inte blir tillfrågad eller servern vill det, och visar inte en servers poster på en annan.
privacy-title = Vad Docent sparar
privacy-body = Frågor besvaras och glöms. Det som sparas är: frågor där någon har tryckt på ”Önska en post om detta”; röster på svar, utan frågan, i 90 dagar; vem som har föreslagit eller beslutat om ändringar i källsamlingen; vilka ämnen någon har anmält sig för; ett valt språk; och i 30 dagar vilka svar som citerar vilka poster, utan vem som frågade.
privacy-of-you = Om dig
privacy-nothing = Inget sparas om dig.
privacy-questions = Frågor som väntar på en post
privacy-votes = Röster
privacy-contacts = Servrar där du har anmält dig
privacy-calls = Förfrågningar den här veckan
privacy-preferences = Ett valt språk
privacy-drafts = Förslag
privacy-approvals = Godkännanden
privacy-versions = Versioner som du har skrivit
privacy-log = Rader i loggen
privacy-export = Ta med dig uppgifterna
privacy-export-done = Det här är allt som sparas om dig.
privacy-delete = Radera
privacy-delete-ask = Dina frågor, röster, val och de ämnen du har anmält dig för raderas. Det du har skrivit för källsamlingen finns kvar, som skrivet av en tidigare medlem. Det går inte att ångra.
privacy-delete-sure = Ja, radera
privacy-delete-done = Klart. Inget av det som sparas leder längre till dig.
privacy-backups = Nattliga säkerhetskopior har det kvar i högst { $days } dagar; de används bara för att rätta till ett fel.
language-chosen = Docent talar nu det här språket med dig: { $language }. En fråga på ett annat språk besvaras fortfarande på det språket.
language-own = Docent talar nu med dig på det språk du har i Discord: { $language }.
language-unknown = Det språket talar Docent inte. Välj ett i listan.
welcome-title = Docent finns nu på { $server }
welcome-body = Docent svarar på frågor om AI på museer ur en kontrollerad källsamling, på ditt språk, med exakta citat och källor. Det är tre steg, alla i /setup på din server: välj först var den svarar utan att nämnas; sedan vilka som får föreslå och godkänna ändringar i källsamlingen; och till sist i vilken kanal moderatorerna får veta vad som behöver tas om hand. Det fungerar även utan detta: vem som helst kan skriva /ask eller nämna den.
volunteer-title = Får kollegor fråga dig?
volunteer-body = När källsamlingen inte räcker kan man fråga en människa. Välj dina ämnen; du nämns under ett svar, högst så ofta per vecka som du vill. Du kan sluta när som helst.
volunteer-topics = Dina ämnen
volunteer-none = Inga ännu.
volunteer-often = Hur ofta
volunteer-weekly =
    { $count ->
        [one] högst en gång i veckan
       *[other] högst { $count } gånger i veckan
    }
volunteer-stop = Sluta
quality-title = Hur bra svaren är
quality-body = Mätt på { $questions } frågor som sparats för detta, utgåva { $edition }: { $answered } % av de frågor som samlingen besvarar får svar, och { $correct } % av dessa svar citerar en rätt post först. Av de frågor som den inte besvarar får { $false } % ändå svar.
quality-languages = Per språk: frågor · besvarade · rätt post först
trouble = Något gick fel hos Docent, och inget har ändrats. Försök igen om en stund; om felet kvarstår, säg till en moderator.

## What went wrong

# { names } are file names, ids, numbers or dates.
error-check-the-it-cannot-be-used-as = Kontrollera fältet { $field }: det går inte att använda som det är; jämför med en annan post.
error-say-where-this-comes-from-the-title = Ange var detta kommer ifrån: källans titel, webbadress eller båda.
error-check-the-it-may-have-at-most = Kontrollera fältet { $field }: det får ha högst { $most } tecken.
error-check-the-it-is-empty-so-write = Kontrollera fältet { $field }: det är tomt, så skriv något.
error-check-the-source-give-a-title-a = Kontrollera källan: ange en titel, en webbadress som börjar med https:// eller båda.
error-is-no-date-write-it-as-2027 = ”{ $typed }” är inget datum; skriv det som 2027-03-01 eller 1.3.2027.
error-there-is-no-entry-here-to-change = Det finns ingen post ”{ $entry }” att ändra här; sök den med /corpus find eller `docent corpus find`.
error-the-entry-was-retired-restore-it-before = Posten ”{ $entry }” har dragits tillbaka; ta med den igen innan du ändrar den.
error-has-no-version-its-history-shows-those = ”{ $entry }” har ingen version { $version }; historiken visar vilka som finns.
error-was-changed-meanwhile-it-is-at-version = ”{ $entry }” har ändrats under tiden: posten är nu i version { $version }, och det här bygger på version { $base }; båda finns kvar, jämför dem och redigera igen.
error-the-entry-is-already-nothing-was-changed = Posten ”{ $entry }” är redan { $turned }; inget har ändrats.
error-the-entry-already-says-exactly-that-nothing = Posten ”{ $entry }” säger redan precis det; inget har ändrats.
error-the-id-is-already-taken-give-the = Id:t ”{ $entry }” är redan upptaget; ge posten ett annat id.
error-draft-was-already-nothing-was-changed = Utkast { $number } var redan { $state }; inget har ändrats.
error-draft-was-amended-after-you-opened-it = Utkast { $number } har bearbetats sedan du öppnade det; titta på det igen och besluta sedan.
error-you-have-approved-draft-already-it-waits = Du har redan godkänt utkast { $number }; det väntar på någon annan.
error-docent-does-not-read-this-kind-of = { $name }: Docent läser inte den här sortens fil; spara den som någon av { $kinds }.
error-this-is-not-save-it-as-or = { $name }: det här är { $found }, inte { $expected }; spara den som { $expected } eller rätta filändelsen.
error-the-file-is-empty-save-it-again = { $name }: filen är tom; spara den igen med sin text.
error-no-text-was-found-in-the-file = { $name }: ingen text hittades i filen; öppna den och kontrollera att den innehåller text och inte bilder.
error-the-file-is-damaged-or-too-complicated = { $name }: filen är skadad eller för komplicerad för att läsas; öppna den och spara den igen.
error-the-file-is-protected-by-a-password = { $name }: filen är skyddad med lösenord; spara en kopia utan lösenord och importera den.
error-the-pages-hold-no-readable-text-so = { $name }: sidorna innehåller ingen läsbar text, så det är troligen en inskanning; kör OCR på filen först.
error-the-file-is-larger-than-mib-split = { $name }: filen är större än { $mebibytes } MiB; dela upp den eller ta bort bilderna.
error-the-text-is-longer-than-characters-split = { $name }: texten är längre än { $characters } tecken; dela upp den i flera filer.
error-the-file-has-more-than-pages-split = { $name }: filen har mer än { $pages } sidor; dela upp den i flera filer.
error-it-unpacks-into-more-than-a-document = { $name }: uppackad är filen större än vad ett dokument rymmer; spara den igen från ditt ordbehandlingsprogram.
error-it-unpacks-into-more-than-docent-reads = { $name }: uppackad är filen större än vad Docent läser; ha högst { $members } texter i den.
error-it-holds-but-only-markdown-files-md = { $name }: filen innehåller { $member }, men ur en zip läses bara Markdown-filer (.md); ta bort det.
error-has-the-id-of-another-file-in = { $name }: { $member } har samma id, ”{ $entry }”, som en annan fil i den; ge varje fil ett eget id.
error-the-file-is-too-large-or-damaged = { $name }: filen är för stor eller skadad för att läsas; dela upp den, eller öppna den och spara den igen.
error-the-computer-is-too-busy-to-read = { $name }: datorn är för upptagen för att läsa filen just nu; försök igen om några minuter.
error-the-file-has-more-than-rows-split = { $name }: filen har mer än { $rows } rader; dela upp den i flera filer.
error-the-first-row-does-not-name-the = { $name }: första raden anger inte kolumnernas namn; lägg till en sådan rad, till exempel ”id,title,text,url”.
error-row-cannot-be-read-so-nothing-was = { $name }: rad { $row } går inte att läsa, så inget har importerats; { $advice }.
error-give-a-plain-web-address-which-begins = { $name }: ange en vanlig webbadress som börjar med https:// och inte innehåller port eller användare.
error-no-public-web-page-can-be-reached = { $name }: ingen offentlig webbsida går att nå där; kontrollera adressen eller importera sidan som fil.
error-the-site-answers-with-error-instead-of = { $name }: webbplatsen svarar med fel { $status } i stället för en sida; { $value }.
error-the-address-leads-on-more-than-times = { $name }: adressen leder vidare mer än { $hops } gånger; öppna den och använd den sista adressen.
error-the-site-takes-too-long-to-answer = { $name }: webbplatsen tar för lång tid på sig att svara; försök igen senare eller importera sidan som fil.
error-no-secure-connection-to-the-site-is = { $name }: det går inte att få en säker anslutning till webbplatsen; spara sidan och importera den som fil.
error-the-site-s-answer-cannot-be-read = { $name }: webbplatsens svar går inte att läsa; försök igen senare eller importera sidan som fil.
error-there-is-more-than-mib-to-fetch = { $name }: det är mer än { $mebibytes } MiB att hämta; spara den del du behöver som fil.
error-this-is-no-web-page-pdf-word = { $name }: det här är ingen webbsida och ingen PDF-, Word-, Markdown-, text- eller CSV-fil; ange adressen till en sådan.
error-recommendation-is-not-in-the-corpus-restore = Rekommendation { $number } finns inte i källsamlingen; ta med dess post igen eller importera den.
error-there-is-no-entry-docent-corpus-list = Det finns ingen post ”{ $entry }”; `docent corpus list` eller /resources visar vad som finns.
error-there-is-no-draft-the-review-queue = Det finns inget utkast { $number }; granskningslistan visar dem som väntar.
error-the-entry-was-retired-so-it-answers = Posten ”{ $entry }” har dragits tillbaka och ger därför inga svar; välj en aktuell post.
error-there-is-no-such-open-question-the = Det finns ingen sådan öppen fråga; listan över frågor utan svar visar vilka som finns.
error-somebody-asked-where-that-entry-is-not = Någon har frågat på ett ställe där den posten inte syns; välj en som alla frågande får läsa.
error-the-entry-was-retired-ask-again-to = Posten ”{ $entry }” har dragits tillbaka; fråga igen för att hitta det som har ersatt den.
error-give-a-reason-in-a-few-words = Ange ett skäl med några få ord; det står sedan i historiken.
error-docent-was-asked-a-lot-within-a = Docent fick många frågor inom en minut; fråga igen om { $seconds } sekunder.
error-many-people-are-asking-just-now-ask = Många frågar just nu; fråga igen om en stund.
# Words that stand inside the sentences above: kinds of files, what to do about a row, states, fields.
phrase-a-text-file = en textfil
phrase-a-pdf-file = en PDF-fil
phrase-a-docx-document = ett .docx-dokument
phrase-another-kind-of-file = en annan sorts fil
phrase-another-kind-of-office-or-zip-file = en annan sorts Office- eller zip-fil
phrase-a-binary-file = en binärfil
phrase-a-word-excel-or-zip-file = en Word-, Excel- eller zip-fil
phrase-an-old-office-file = en gammal Office-fil
phrase-an-rtf-file = en RTF-fil
phrase-a-picture = en bild
phrase-a-compressed-file = en komprimerad fil
phrase-remove-the-nul-character-in-it = ta bort NUL-tecknet i den
phrase-give-it-an-id-that-no-other = ge den ett id som ingen annan rad har
phrase-write-one-json-object-on-each-line = skriv ett JSON-objekt på varje rad
phrase-check-its-quotation-marks-and-the-length = kontrollera citattecknen och cellernas längd
phrase-add-its-text-or-remove-it = lägg till texten eller ta bort raden
phrase-look-for-its-new-address = leta efter den nya adressen
phrase-try-again-later = försök igen senare
phrase-save-the-page-and-import-it-as = spara sidan och importera den som fil
phrase-retired = tillbakadragen
phrase-live = aktuell
phrase-open = öppet
phrase-sent-back = återsänt
phrase-published = publicerat
phrase-rejected = avslaget
phrase-title = titel
phrase-text = text
phrase-topic = ämne
phrase-language = språk
phrase-owner = ansvarig
phrase-entry = post
phrase-source = källa

## Commands, as Discord lists them

# A name is one word in small letters without blanks (a hyphen may join two), at most 32 letters; those of one command differ from each other.
# Names with a blank in English (Ask Docent, Add to the corpus) are entries of a menu and may be ordinary phrases. A description has at most 100 letters.
name-ask = fråga
name-question = fråga
name-private = privat
name-recommendation = rekommendation
name-query = sökning
name-compare = jämför
name-to = till
name-coverage = översikt
name-theme = tema
name-resources = resurser
name-search = sök
name-topic = ämne
name-audience = målgrupp
name-glossary = ordlista
name-term = begrepp
name-corpus = källsamling
name-add = lägg-till
name-where = var
name-questions = frågor
name-upload = ladda-upp
name-file = fil
name-source = källa
name-rights = rättigheter
name-review-by = ses-över
name-link = länk
name-url = webbadress
name-gaps = luckor
name-close = avsluta
name-entry = post
name-dismiss = avför
name-edit = redigera
name-owner = ansvarig
name-retire = dra-tillbaka
name-reason = skäl
name-restore = ta-med-igen
name-revert = återställ
name-version = version
name-show = visa
name-find = hitta
name-words = ord
name-history = historik
name-log = logg
name-export = exportera
name-review = granska
name-suggest = föreslå
name-volunteer = anmäl-dig
name-setup = inställningar
name-language = språk
name-privacy = dataskydd
name-about = om
name-docent = docent
name-quality = kvalitet
name-help = hjälp
name-ask-docent = Fråga Docent
name-add-to-the-corpus = Lägg till i källsamlingen
choice-this-server = den här servern
choice-all-servers = alla servrar
describe-ask-about-ai-in-museums-the-recommendations = Fråga om AI på museer: rekommendationer, lagstiftning, finansiering, verktyg, etik.
describe-your-question-in-your-language = Din fråga, på ditt eget språk
describe-only-you-see-the-answer = Bara du ser svaret
describe-look-up-recommendation-1-2-or-3 = Slå upp rekommendation 1, 2 eller 3 efter nummer, titel, nyckelord eller ämne.
describe-for-example-2-second-iii-copyright-finanzierung = Till exempel: 2, andra, III, upphovsrätt, Finanzierung; tomt visar alla tre
describe-set-it-beside-another-one-theme-by = Ställ den bredvid en annan, tema för tema
describe-somebody-it-is-meant-for-they-are = Någon som det är avsett för; personen nämns
describe-only-you-see-it = Bara du ser det
describe-which-recommendation-says-what-on-a-theme = Vilken rekommendation som säger vad om ett tema, och vad ingen av dem tar upp.
describe-a-theme-such-as-copyright-or-training = Ett tema, till exempel upphovsrätt eller utbildning
describe-search-the-entries-or-browse-them-by = Sök bland posterna eller bläddra efter ämne, målgrupp eller rekommendation.
describe-words-to-look-for-in-any-language = Ord att söka efter, på vilket språk som helst
describe-browse-one-topic = Bläddra i ett ämne
describe-what-is-of-use-to-some-people = Det som är till nytta för vissa på ett museum
describe-what-bears-on-recommendation-1-2-or = Det som rör rekommendation 1, 2 eller 3
describe-what-a-term-of-ai-in-museums = Vad ett begrepp om AI på museer betyder; sök på ditt eget språk.
describe-the-term = Begreppet
describe-look-into-the-corpus-and-look-after = Titta i källsamlingen och sköt den.
describe-write-a-new-entry = Skriv en ny post.
describe-its-topic = Postens ämne
describe-who-may-see-it = Vem som får se den
describe-questions-it-answers-separated-by = Frågor som den besvarar, åtskilda med |
describe-add-a-file-pdf-word-web-page = Lägg till en fil: PDF, Word, webbsida, Markdown, text, CSV eller zip-filen från en export.
describe-at-most-10-mb = Högst 10 MB
describe-where-it-comes-from-title-web-address = Var det kommer ifrån: titel, webbadress eller båda
describe-who-holds-the-rights-or-the-licence = Vem som har rättigheterna, eller licensen
describe-when-to-look-at-it-again-such = När det ska ses över, till exempel 2027-03-01
describe-add-a-page-or-a-document-from = Lägg till en sida eller ett dokument från webben.
describe-its-address = Adressen
describe-questions-the-corpus-did-not-answer-kept = Frågor utan svar i källsamlingen, sparade med samtycke; avsluta en med en post.
describe-number-of-a-question-to-close = Nummer på en fråga att avsluta
describe-the-entry-that-answers-it = Posten som besvarar den
describe-number-of-one-to-dismiss = Nummer på en fråga att avföra
describe-change-an-entry-its-text-in-a = Ändra en post: texten i ett formulär, uppgifterna direkt här.
describe-the-entry = Posten
describe-who-looks-after-it = Vem som ansvarar för den
describe-rights-of-its-source = Rättigheterna till källan
describe-take-an-entry-out-of-every-answer = Ta bort en post ur alla svar; dess text och historik finns kvar.
describe-why-it-stands-in-the-history = Varför; det står sedan i historiken
describe-bring-a-retired-entry-back = Ta med en tillbakadragen post igen.
describe-make-an-earlier-version-of-an-entry = Låt en tidigare version av en post bli dess text igen.
describe-the-version-to-go-back-to = Versionen att gå tillbaka till
describe-show-an-entry-with-its-source-version = Visa en post med källa, version och status.
describe-find-entries-by-words-or-meaning-in = Hitta poster efter ord eller betydelse, på vilket språk som helst.
describe-what-to-look-for = Vad du söker
describe-who-changed-an-entry-when-and-why = Vem som har ändrat en post, när och varför; gå tillbaka till en tidigare version.
describe-what-was-done-to-the-corpus-here = Vad som har gjorts med källsamlingen här, av vem och varför; även som fil.
describe-everything-as-a-csv-file = Allt, som en CSV-fil
describe-the-entries-as-markdown-files-in-a = Posterna som Markdown-filer i en zip, i samma form som knowledge/corpus.
describe-which-entries = Vilka poster
describe-drafts-that-wait-for-a-decision-your = Utkast som väntar på beslut; dina egna förslag, om du inte beslutar om några.
describe-suggest-a-new-entry-or-a-change = Föreslå en ny post eller en ändring; moderatorerna beslutar.
describe-the-entry-to-change-leave-it-out = Posten som ska ändras; utelämna den för en ny
describe-say-on-which-topics-colleagues-here-may = Ange i vilka ämnen kollegor här får fråga dig, och hur ofta per vecka.
describe-choose-where-docent-answers-here-and-who = Välj var Docent svarar här och vem som sköter källsamlingen.
describe-the-language-docent-speaks-to-you-without = Språket som Docent talar med dig; utan val det du har i Discord.
describe-a-language = Ett språk
describe-what-docent-keeps-of-you-see-it = Vad Docent sparar om dig: se det, ta med det, radera det.
describe-what-docent-is-and-how-well-it = Vad Docent är och hur bra den fungerar.
describe-what-docent-is-what-runs-where-and = Vad Docent är, vad som körs var och vad den aldrig gör.
describe-how-good-the-answers-are-in-figures = Hur bra svaren är, i siffror, per språk.
describe-what-docent-does-how-to-ask-and = Vad Docent gör, hur man frågar och vad den sparar.
