# What Docent says, in Danish. A translation of en.ftl.


## Under an answer

# Shown before quotes that are not in the asker's language.
note-other-language = I kildesamlingen findes teksten på et andet sprog ({ $language }); den citeres uændret.
own-words = Docents eget resumé af kilden
verbatim = ord for ord fra kilden
gloss = Docents tolkning for museer, ikke en udtalelse fra kilden
addressed-to = Rettet til: { $who }. Det er ikke en regel for museer.
policymakers = politiske beslutningstagere på lokalt, nationalt og europæisk niveau
sources = Kilder
related = Læs videre
nearest = Nærmeste opslag
edition = Kildesamlingen, udgave { $edition } · kun citater, intet er genereret · Docent er en bot
edition-worded = Samlingens udgave { $edition } · citaterne er nøjagtige, linjerne over dem er formuleret af en sprogmodel · Docent er en bot
worded = Formuleret af en sprogmodel ud fra citaterne nedenfor; sammenlign med dem:
# Docent's confidence that the first quote answers the question.
sure-very = Meget sandsynligt et svar på dit spørgsmål.
sure-fairly = Måske et svar på dit spørgsmål: tjek, om det passer.
# How a quotation is written: the language's own quotation marks around { $text }.
quotation = »{ $text }«
helpful-button = Nyttigt
unhelpful-button = Ikke nyttigt
cite-button = Citér
person-button = Spørg et menneske
share-button = Del med kanalen
shared-by = { $who } deler dette svar:
vote-thanks = Tak. Din stemme er talt med; intet andet gemmes.
vote-why = Hvad var galt? Din stemme er talt med; begrundelsen hjælper moderatorerne.
vote-unhelpful = ikke nyttigt
vote-wrong = Svaret er forkert
vote-beside = Det var ikke det, der blev spurgt om
vote-outdated = Svaret er forældet
vote-unclear = Svaret er svært at forstå
vote-incomplete = Der mangler noget
vote-reason-thanks = Tak, det hjælper.
votes-title = Svar, der ikke hjalp, efter det opslag, de citerer:
# At the end of a citation; { $day } is a date such as 2026-11-23.
citation-accessed = Citeret af Docent, kildesamlingen, udgave { $edition }, besøgt { $day }
confidence-high = Kilden er officiel eller taler for sig selv.
confidence-medium = Kilden er andenhånds eller spinkel.
confidence-low = Kilden er svag; find en bedre.
source-reviewed = Sidst kontrolleret { $day }
person-not-yours = Kun den, der spurgte, kan tilkalde nogen. Stil selv spørgsmålet for at gøre det samme.
person-nobody = Ingen af dem, der har meldt sig til dette emne, er ledige i denne uge. Spørg i kanalen; kolleger kan melde sig med /volunteer.
person-again = Der er allerede tilkaldt en under dette svar.
person-called = Klaret. De er spurgt under svaret; giv dem tid.
person-call = { $who }, du har meldt dig til dette emne. { $asker } vil gerne høre et menneskes syn på svaret ovenfor. Ingen tager det ilde op, hvis du har travlt.
own-explanation = Docents egen forklaring
undated = uden dato
# Under a text that was translated; { $language } is the language of the original, such as English.
translated-unofficially = Docents egen uofficielle oversættelse (originalsprog: { $language }).
translated-officially = Oversættelse: { $by }.
medium-confidence = Kilden er tynd eller sekundær: Tjek den, før du støtter dig til den.

## When there is no answer

abstain-outside = Det ligger uden for det, Docent kender til: museer og AI samt lovgivning, finansiering, standarder, værktøjer og etik på området. Prøv med et spørgsmål om et af disse emner, eller spørg en kollega her.
abstain-not-covered = Kildesamlingen giver ikke svar på dette, og Docent gætter ikke. Se de nærmeste opslag nedenfor, formulér spørgsmålet på en anden måde, eller spørg en kollega her.
abstain-ambiguous = Det kan betyde flere ting. Spørg i en hel sætning, eller vælg et af opslagene nedenfor.
abstain-advice = Det kræver en, der kender sagen: en jurist til juridiske spørgsmål, en konservator til genstande. Opslagene nedenfor giver kun baggrunden.
unreadable-empty = Der er ikke noget spørgsmål at læse. Skriv et i en sætning, for eksempel: Hvem bør betale for uddannelse i AI på museerne?
unreadable-too-long = Det er for langt til et spørgsmål. Spørg med højst { $most } tegn; et dokument kan i stedet føjes til kildesamlingen.

## Look-ups

recommendation-unknown = Det er ikke en af de tre anbefalinger. Angiv et tal fra 1 til 3, et ord fra titlen eller et emne som ophavsret eller uddannelse.
recommendation-number = Anbefaling { $number }
says-nothing = siger ikke noget om det
theme-silent = Ingen af de tre anbefalinger siger noget om dette emne: { $theme }.
theme-act = Disse opslag hjælper et museum med selv at tage fat:
compare-title = Anbefaling { $first } og { $second } side om side
compare-same = Vælg to forskellige anbefalinger at sammenligne, for eksempel 1 og 3.
neither-says = Ingen af de to siger noget om: { $themes }.
for-person = { $who }, dette er til dig:
coverage-title = Hvilken anbefaling der taler om hvad
coverage-silent = ingen af de tre
topics-title = Emner
topics-pick = Åbn et emne
resources-title = Ressourcer: { $topic }
resources-found = Opslag om »{ $words }«
resources-none = Der blev ikke fundet noget. Prøv et kortere ord, eller gå på opdagelse efter emne.
resources-pick = Åbn et opslag
resources-page = Side { $page } af { $pages }
previous = Tilbage
next = Næste
unknown-entry = Opslaget findes ikke længere. Brug /resources til at finde det, der har erstattet det.

## Topics

topic-recommendations = Anbefalinger
topic-first-steps = De første skridt
topic-glossary = Ordliste
topic-law = AI-lovgivning
topic-copyright = Ophavsret
topic-privacy = Databeskyttelse og sikkerhed
topic-ethics = Etik og bias
topic-accessibility = Tilgængelighed
topic-policy = Politik og strategier
topic-funding = Finansiering
topic-data-spaces = Dataområder og kulturarvsclouden
topic-collection-data = Samlingsdata og standarder
topic-tools = Værktøjer
topic-practice = Eksempler fra praksis
topic-networks = Netværk og arrangementer
audience-leadership = Direktører og bestyrelser
audience-collections = Samlinger og dokumentation
audience-education = Formidling og besøgende
audience-digital = Digitalt og teknisk personale
audience-rights = Rettigheder og jura
audience-fundraising = Fundraising og partnerskaber
audience-small-museums = Små museer

## Who may do what

refused-no-server = Det virker kun på en server, ikke i en direkte besked.
refused-propose = Her er det kun bestemte roller, der kan stille forslag; bed en moderator om en af dem.
refused-approve = Det må kun moderatorer her. Du kan foreslå en ændring med /suggest.
refused-publish = Det må kun de, der udgiver for alle servere. Du kan foreslå en ændring med /suggest.
refused-not-hub = Opslaget gælder alle servere og vedligeholdes et andet sted. Du kan foreslå en ændring med /suggest.
refused-setup = Kun de, der administrerer denne server, må vælge dens indstillinger.
former-member = et tidligere medlem
everywhere = Alle servere
this-server = Kun denne server
yes = ja
no = nej

## Adding and changing entries

form-new = Nyt opslag
form-edit = Ret et opslag
form-details = Kilde og oplysninger
field-title = Titel
field-text = Tekst, i sætninger, der kan stå alene
field-source = Kilde
field-source-hint = Kildens titel, dens webadresse eller begge dele
field-rights = Rettigheder
field-rights-hint = Hvem der har rettighederne, eller licensen, for eksempel CC BY 4.0
field-review-by = Gennemgås igen senest
field-reason = Begrundelse for ændringen
field-owner = Ansvarlig for opslaget
field-topic = Emne
field-language = Sprog (kode, for eksempel da)
field-remark = Besked til forslagsstilleren
corpus-unknown = Der er ikke noget opslag »{ $entry }« her. Vælg et på listen, eller søg med /corpus find.
corpus-done = Færdig: »{ $title }« (udkast { $number }). Svarene følger det fra nu af.
corpus-waits = »{ $title }« venter på endnu en moderator som udkast { $number }.
edit-too-long = Teksten er længere end de { $most } tegn, en formular kan rumme. Hent den med /corpus export, ret filen, og læg den ind igen med /corpus upload.
upload-too-large = { $name } er større end { $most } MB. Tilføj den del, der er brug for, eller del filen op.
upload-gone = { $name } kan ikke længere hentes fra Discord. Upload filen igen.
upload-nothing-new = { $name } indeholder ikke noget, der ikke allerede er i kildesamlingen.
busy = Docent arbejder stadig på det, du bad om før. Vent, til det er færdigt, og prøv igen.
suggest-thanks = Tak. Dit forslag venter som udkast { $number }; du får besked om, hvordan det går med det.
revert-reason = Tilbage til version { $version }
status-live = gældende
status-retired = trukket tilbage
entry-version = Version { $version }

## The review desk

review-title = Venter på en afgørelse
review-empty = Intet venter på en afgørelse.
review-pick = Åbn et udkast
draft-title = Udkast { $number }
draft-unknown = Der er ikke noget udkast { $number }, som du må se.
draft-state-open = Venter på en afgørelse
draft-state-sent-back = Sendt tilbage til forslagsstilleren
draft-state-published = Udgivet
draft-state-rejected = Afvist
draft-by = Foreslået af { $who }
draft-approved-by = Godkendt af { $who }
draft-remark = Bemærkning: { $remark }
draft-create = Nyt opslag
draft-revise = Ændret opslag
draft-revert = Tilbage til en tidligere version
draft-retire = Skal trækkes tilbage
draft-restore = Skal tages med igen
draft-moved = Opslaget er blevet ændret i mellemtiden
draft-moved-how = Udkastet bygger på en tidligere version og kan derfor ikke godkendes. Begge er bevaret: Ret i opslaget, som det ser ud nu.
draft-details = Oplysninger
draft-language = Sprog: { $language }
draft-other-language = Tekstens sprog ser ud til at være { $language }
draft-topic = Emne: { $topic }
draft-passages =
    { $count ->
        [one] 1 tekststykke
       *[other] { $count } tekststykker
    }
draft-passages-title = Tekststykker, som opslaget findes ved hjælp af
draft-review-by = Skal gennemgås igen senest { $day }
draft-rights = Rettigheder: { $rights }
draft-hidden = Der var skjult tekst i filen; den er udeladt
draft-personal = Det ligner personoplysninger
draft-missing = Endnu ikke oplyst
missing-rights = rettighederne til kilden
missing-review-by = hvornår opslaget skal gennemgås igen
missing-owner = hvem der er ansvarlig for opslaget
draft-twins = Siger næsten det samme som
draft-approve-button = Godkend
draft-send-back-button = Send tilbage
draft-reject-button = Afvis
draft-edit-button = Rediger
draft-details-button = Kilde og oplysninger
draft-passages-button = Tekststykker
draft-consequences-button = Hvad der ville ændre sig
gone = før:
new = nu:
and-more = og { $count } mere
consequences-title =
    { $count ->
        [one] Ét spørgsmål ville få et andet svar
       *[other] { $count } spørgsmål ville få et andet svar
    }
consequences-none = Ingen af de afprøvede spørgsmål ville få et andet svar.
before = Nu:
after = Derefter:
no-answer = intet svar

## History, log and export

history-title = Historik for »{ $title }«
history-last = Den seneste ændring
revert-button = Tilbage til version { $version }
log-title = Hvad der er gjort her
log-empty = Der er ikke gjort noget her endnu.
deed-create = udgivet
deed-revise = ændret
deed-retire = trukket tilbage
deed-restore = taget med igen
deed-revert = ført tilbage til tidligere version
deed-propose = foreslået
deed-amend = bearbejdet
deed-approve = godkendt
deed-send-back = sendt tilbage
deed-reject = afvist
deed-setup = indstillinger valgt
deed-export = eksporteret
deed-gap = spørgsmål afgjort
export-done =
    { $count ->
        [one] 1 opslag
       *[other] { $count } opslag
    } som Markdown-filer. Den, der driver botten, kan indlæse dem igen med »docent corpus import«.

## A message becomes an entry

message-empty = Beskeden indeholder ingen tekst, der kan tilføjes.
message-too-long = Beskeden er for lang til ét opslag. Forfatteren kan foreslå det vigtigste med /suggest.
message-of-bot = Beskeden er ikke skrevet af et menneske. Tilføj i stedet dens kilde med /corpus link.
message-source = Besked fra { $who } på { $server }
message-rights = Delt med forfatterens samtykke
message-reason = Fra en besked, med forfatterens samtykke
a-member = et medlem
consent-title = Må dette blive en del af kildesamlingen?
consent-ask = { $author }, { $who } vil gerne føje denne besked til det, Docent citerer. Kun du kan give samtykke; en moderator ser på den, før den udgives.
consent-everywhere = Det, der tilføjes her, er for alle servere: folk overalt kan læse det i et svar.
consent-named = Ja, med mit navn
consent-anonymous = Ja, uden mit navn
consent-no = Nej
consent-not-yours = Kun den, der har skrevet beskeden, kan svare på det.
consent-gone = Beskeden er ikke længere hel. Begynd forfra.
consent-declined = Beskeden forbliver en almindelig besked; intet er gemt.
consent-thanks = Tak. En moderator ser på den som udkast { $number }.
consent-lapsed = Den, der spurgte dig, må ikke længere stille forslag her, så intet er gemt.

## The gap board

gap-button = Ønsk et opslag om dette
gap-not-yours = Kun den, der har stillet spørgsmålet, kan få det gemt. Stil det selv, hvis du vil gøre det samme.
gap-kept = Dit spørgsmål bliver gemt sammen med din konto, indtil det er besvaret eller henlagt. Moderatorerne kan se spørgsmålet, og Docent skriver til dig, når der er et svar.
gap-take-back = Gem det ikke
gap-forgotten = Dit spørgsmål er slettet.
gaps-title = Spørgsmål uden svar
gaps-empty = Ingen spørgsmål venter på et opslag.
gaps-asked =
    { $count ->
        [one] stillet én gang
       *[other] stillet { $count } gange
    }
gaps-pick = Skriv det opslag, der besvarer et spørgsmål
gaps-gone = Det spørgsmål er allerede afgjort. Åbn listen igen.
gaps-which-entry = Angiv, hvilket opslag der besvarer det: Udfyld også »opslag«.
gaps-closed =
    { $count ->
        [one] Ét spørgsmål er afgjort.
       *[other] { $count } spørgsmål er afgjort.
    }

## What people are told

notice-draft = Udkast { $number } venter på en afgørelse: { $title }. Åbn det med /corpus review.
notice-published = Dit forslag »{ $title }« (udkast { $number }) er udgivet. Tak.
notice-sent-back = Dit forslag »{ $title }« (udkast { $number }) er sendt tilbage: { $remark } Åbn det med /corpus review på serveren for at ændre det.
notice-rejected = Dit forslag »{ $title }« (udkast { $number }) blev ikke taget med: { $remark }
notice-gap = Du spurgte: »{ $question }« Nu findes svaret i »{ $title }«. Spørg igen for at læse det. Dit spørgsmål er ikke længere gemt.
recalled-title = Ændret efter dette svar (udgave { $edition })
recalled-corrected = »{ $title }« blev rettet efter dette svar.
recalled-retired = »{ $title }« blev trukket tilbage efter dette svar.
recalled-again = Spørg igen for at se, hvad kildesamlingen siger nu.
digest-title = Det skal der ses på i denne måned
digest-overdue =
    { $count ->
        [one] Ét opslag skulle allerede have været gennemgået:
       *[other] { $count } opslag skulle allerede have været gennemgået:
    }
digest-links =
    { $count ->
        [one] Kilden til ét opslag kunne ikke hentes:
       *[other] Kilderne til { $count } opslag kunne ikke hentes:
    }
digest-drafts =
    { $count ->
        [one] Ét udkast venter på en afgørelse: /corpus review
       *[other] { $count } udkast venter på en afgørelse: /corpus review
    }
digest-gaps =
    { $count ->
        [one] Ét spørgsmål venter på et opslag: /corpus gaps
       *[other] { $count } spørgsmål venter på et opslag: /corpus gaps
    }

## Settings

setup-title = Hvem der passer kildesamlingen
setup-places-title = Hvor Docent svarer
setup-places-body = Docent svarer altid på /ask, direkte beskeder og omtaler. Vælg her, hvor den også svarer uden at blive nævnt.
setup-asks = Kanaler, hvor den svarer på alle spørgsmål
setup-forums = Fora, hvor den svarer på nye indlæg
setup-wait = Hvor længe mennesker først har til at svare
setup-wait-minutes =
    { $count ->
        [0] slet ikke: Docent svarer med det samme
        [one] { $count } minut
       *[other] { $count } minutter
    }
setup-threads = Svar i deres egen tråd
setup-threads-on = Svar i tråde
setup-threads-off = Svar i kanalen
setup-language = Sprog til dem, hvis eget sprog er ukendt
setup-language-own = sproget i denne servers Discord-indstillinger
setup-unread = Docent må ikke læse beskeder, der ikke nævner den, så den kender kun titlen på et forumindlæg, og i kanalerne trykker man på en knap for at spørge. Operatøren kan ændre det.
setup-put-button = Sæt knappen ind dér
setup-put-done = Knappen står i kanalerne.
setup-put-failed = Docent må ikke skrive i { $channels }. Giv den ret til at sende beskeder dér, og prøv igen.
form-ask = Spørg Docent
field-question = Dit spørgsmål, på dit sprog
ask-here = Spørgsmål om AI på museer? Tryk på knappen, eller skriv /ask.
setup-propose = Må foreslå ændringer
setup-propose-nobody = alle medlemmer
setup-approve = Må udgive for denne server
setup-approve-nobody = de, der administrerer denne server
setup-publish = Må udgive for alle servere
setup-publish-nobody = de, der administrerer denne server
setup-two = Endnu en moderator skal godkende
setup-two-on = Kræv endnu en moderator
setup-two-off = Én moderator er nok
setup-channel = Hvor moderatorerne får besked
setup-channel-none = ingen steder
setup-not-hub = Opslag for alle servere vedligeholdes på hubbens egen server.

## Help and trouble

help-title = Hvad Docent gør
help-body = Docent svarer på spørgsmål om de tre anbefalinger om AI på museer (NEMO, 2024) og det, der hører til: lovgivning, finansiering, standarder, værktøjer, etik og eksempler. Docent citerer fra en kildesamling, som hubben vedligeholder, oplyser sine kilder og siger til, når svaret ikke er der. Docent genererer ingen tekst.
help-examples = Prøv for eksempel: »Hvem bør betale for AI-uddannelse på museer?«, »Hvad er LIDO?«, »Må vi skrive museumstekster med AI?«
help-ask = /ask: spørg på dit sprog. Slå »privat« til, så ser kun du svaret. Du kan også nævne Docent i en kanal eller skrive direkte; svar på et svar for at spørge videre.
help-recommendation = /recommendation: slå anbefaling 1, 2 eller 3 op efter nummer, titel eller stikord; /coverage viser, hvilken der taler om hvad.
help-resources = /resources: søg i opslagene, eller gennemse dem efter emne, målgruppe eller anbefaling; /glossary forklarer et begreb.
help-suggest = /suggest: foreslå et opslag eller en ændring; moderatorerne beslutter, og du får besked. Moderatorer arbejder med /corpus review.
help-volunteer = /volunteer: sig, hvilke emner kolleger her må spørge dig om.
help-about = /about quality: hvor gode svarene er, i tal. /language og /privacy: hvilket sprog Docent taler til dig, og hvad den gemmer.
help-worded = Anderledes her: en sprogmodel formulerer svarene. Spørgsmålet og citaterne sendes til { $host }; dens linjer er mærket, og de nøjagtige citater står under dem.
help-privacy = Docent gemmer kun et spørgsmål, når du trykker på »Ønsk et opslag om dette«, og bruger ingen tjenester udefra. Se /privacy.
about-title = Hvad Docent er
about-body = En bot, der slår dit spørgsmål op i { $entries } kontrollerede opslag (kildesamlingen, udgave { $edition }) og citerer dem ord for ord med deres kilder. Den svarer på dit sprog og siger til, når den ikke ved det.
about-where = Hvad der kører hvor
about-runs = Alt kører på operatørens egen maskine: ingen generativ model, ingen tjeneste udefra. Dit spørgsmål bliver læst, besvaret og glemt.
about-never = Hvad den aldrig gør
about-never-does = Den finder ikke på tekst, giver ikke juridiske eller konserveringsfaglige råd, taler ikke, medmindre nogen spørger eller serveren ønsker det, og viser ikke én servers opslag til andre.
privacy-title = Hvad Docent gemmer
privacy-body = Spørgsmål bliver besvaret og glemt. Der gemmes: spørgsmål, hvor nogen trykkede på »Ønsk et opslag om dette«; stemmer om svar, uden spørgsmålet, i 90 dage; hvem der foreslog eller besluttede ændringer af kildesamlingen; hvad nogen meldte sig til; et valgt sprog; og i 30 dage, hvilke svar der citerer hvilke opslag, uden hvem der spurgte.
privacy-of-you = Om dig
privacy-nothing = Der er ikke gemt noget om dig.
privacy-questions = Spørgsmål, der ønskes et opslag om
privacy-votes = Stemmer
privacy-contacts = Servere, hvor du har meldt dig
privacy-calls = Tilkald i denne uge
privacy-preferences = Et valgt sprog
privacy-drafts = Forslag
privacy-approvals = Godkendelser
privacy-versions = Versioner, du har skrevet
privacy-log = Linjer i ændringsloggen
privacy-export = Tag det med
privacy-export-done = Dette er alt, hvad der er gemt om dig.
privacy-delete = Slet det
privacy-delete-ask = Dine spørgsmål, stemmer, valg og det, du har meldt dig til, bliver slettet. Det, du skrev til kildesamlingen, bliver stående som skrevet af et tidligere medlem. Det kan ikke fortrydes.
privacy-delete-sure = Ja, slet det
privacy-delete-done = Klaret. Intet af det, der er gemt, fører længere til dig.
privacy-backups = De natlige sikkerhedskopier rummer det endnu i højst { $days } dage; de bruges kun til at rette op på en fejl.
language-chosen = Docent taler nu dette sprog til dig: { $language }. Et spørgsmål på et andet sprog besvares stadig på det.
language-own = Docent taler nu dit Discords sprog til dig: { $language }.
language-unknown = Docent taler ikke det sprog. Vælg et fra listen.
welcome-title = Docent er nu på { $server }
welcome-body = Docent svarer på spørgsmål om AI på museer ud fra en kontrolleret kildesamling, på dit sprog, med nøjagtige citater og kilder. Tre trin, alle i /setup på din server: vælg først, hvor den også svarer uden at blive nævnt; så hvem der må foreslå og godkende ændringer af kildesamlingen; til sidst i hvilken kanal moderatorerne får at vide, hvad der kræver omhu. Den virker også uden: enhver kan skrive /ask eller nævne den.
volunteer-title = Må kolleger spørge dig?
volunteer-body = Når kildesamlingen ikke rækker, kan man spørge et menneske. Vælg dine emner; du bliver nævnt under et svar, højst så mange gange om ugen, som du ønsker. Hold op, når du vil.
volunteer-topics = Dine emner
volunteer-none = Ingen endnu.
volunteer-often = Hvor tit
volunteer-weekly =
    { $count ->
        [one] højst { $count } gang om ugen
       *[other] højst { $count } gange om ugen
    }
volunteer-stop = Hold op
quality-title = Hvor gode svarene er
quality-body = Målt på { $questions } spørgsmål, der er gemt til formålet, med udgave { $edition }: { $answered } % af de spørgsmål, som samlingen besvarer, bliver besvaret, og { $correct } % af svarene citerer en rigtig post først. Af de spørgsmål, som den ikke besvarer, bliver { $false } % alligevel besvaret.
quality-languages = Efter sprog: spørgsmål · besvaret · rigtig post først
trouble = Noget gik galt hos Docent, og intet er blevet ændret. Prøv igen om et øjeblik; hvis det fortsætter, så sig det til en moderator.

## What went wrong

# { names } are file names, ids, numbers or dates.
error-check-the-it-cannot-be-used-as = Kontrollér feltet »{ $field }«: Det kan ikke bruges, som det er; sammenlign det med et andet opslags.
error-say-where-this-comes-from-the-title = Sig, hvor dette kommer fra: kildens titel, dens webadresse eller begge dele.
error-check-the-it-may-have-at-most = Kontrollér feltet »{ $field }«: Det må højst have { $most } tegn.
error-check-the-it-is-empty-so-write = Kontrollér feltet »{ $field }«: Det er tomt, så skriv noget.
error-check-the-source-give-a-title-a = Kontrollér kilden: Angiv en titel, en webadresse, der begynder med https://, eller begge dele.
error-is-no-date-write-it-as-2027 = »{ $typed }« er ikke en dato; skriv den som 2027-03-01 eller 1.3.2027.
error-there-is-no-entry-here-to-change = Her er intet opslag »{ $entry }« at ændre; find det med /corpus find eller `docent corpus find`.
error-the-entry-was-retired-restore-it-before = Opslaget »{ $entry }« er trukket tilbage; gendan det, før du ændrer det.
error-has-no-version-its-history-shows-those = »{ $entry }« har ingen version { $version }; historikken viser dem, der er.
error-was-changed-meanwhile-it-is-at-version = »{ $entry }« er ændret i mellemtiden: Den er på version { $version }, og dette blev lavet ud fra version { $base }; begge er bevaret, sammenlign dem, og redigér igen.
error-the-entry-is-already-nothing-was-changed = Opslaget »{ $entry }« har allerede denne tilstand: { $turned }; intet er ændret.
error-the-entry-already-says-exactly-that-nothing = Opslaget »{ $entry }« siger allerede præcis det; intet er ændret.
error-the-id-is-already-taken-give-the = Id'et »{ $entry }« er allerede taget; giv opslaget et andet.
error-draft-was-already-nothing-was-changed = Udkast { $number } har allerede denne tilstand: { $state }; intet er ændret.
error-draft-was-amended-after-you-opened-it = Udkast { $number } blev ændret, efter at du åbnede det; se på det igen, og beslut så.
error-you-have-approved-draft-already-it-waits = Du har allerede godkendt udkast { $number }; det venter på en anden.
error-docent-does-not-read-this-kind-of = { $name }: Docent læser ikke den slags filer; gem den som en af disse: { $kinds }.
error-this-is-not-save-it-as-or = { $name }: Efter indholdet er dette { $found }, efter endelsen { $expected }; gem den i det rigtige format, eller ret endelsen.
error-the-file-is-empty-save-it-again = { $name }: Filen er tom; gem den igen med sin tekst.
error-no-text-was-found-in-the-file = { $name }: Der blev ikke fundet tekst i filen; åbn den, og se efter, at den har tekst og ikke billeder.
error-the-file-is-damaged-or-too-complicated = { $name }: Filen er beskadiget eller for indviklet at læse; åbn den, og gem den igen.
error-the-file-is-protected-by-a-password = { $name }: Filen er beskyttet af en adgangskode; gem en kopi uden, og importér den.
error-the-pages-hold-no-readable-text-so = { $name }: Siderne har ingen læsbar tekst, så det er nok en scanning; kør tekstgenkendelse (OCR) på den først.
error-the-file-is-larger-than-mib-split = { $name }: Filen er større end { $mebibytes } MiB; del den, eller udelad billederne.
error-the-text-is-longer-than-characters-split = { $name }: Teksten er længere end { $characters } tegn; del den i flere filer.
error-the-file-has-more-than-pages-split = { $name }: Filen har mere end { $pages } sider; del den i flere filer.
error-it-unpacks-into-more-than-a-document = { $name }: Udpakket er den større, end et dokument kan være; gem den igen fra dit tekstprogram.
error-it-unpacks-into-more-than-docent-reads = { $name }: Udpakket er den større, end Docent læser; behold højst { $members } tekster i den.
error-it-holds-but-only-markdown-files-md = { $name }: Den indeholder { $member }, men kun Markdown-filer (.md) læses fra en zip; fjern det.
error-has-the-id-of-another-file-in = { $name }: { $member } har samme id, »{ $entry }«, som en anden fil i den; giv hver sit eget.
error-the-file-is-too-large-or-damaged = { $name }: Filen er for stor eller beskadiget til at blive læst; del den, eller åbn den, og gem den igen.
error-the-computer-is-too-busy-to-read = { $name }: Computeren har for travlt til at læse filen nu; prøv igen om nogle minutter.
error-the-file-has-more-than-rows-split = { $name }: Filen har mere end { $rows } rækker; del den i flere filer.
error-the-first-row-does-not-name-the = { $name }: Den første række navngiver ikke kolonnerne; tilføj en som 'id,title,text,url'.
error-row-cannot-be-read-so-nothing-was = { $name }: Række { $row } kan ikke læses, så intet er importeret; { $advice }.
error-give-a-plain-web-address-which-begins = { $name }: Angiv en almindelig webadresse, som begynder med https:// og hverken nævner port eller bruger.
error-no-public-web-page-can-be-reached = { $name }: Der kan ikke nås nogen offentlig webside dér; kontrollér adressen, eller importér den som fil.
error-the-site-answers-with-error-instead-of = { $name }: Webstedet svarer med fejl { $status } i stedet for en side; { $value }.
error-the-address-leads-on-more-than-times = { $name }: Adressen viderestiller mere end { $hops } gange; åbn den, og brug den sidste adresse.
error-the-site-takes-too-long-to-answer = { $name }: Webstedet er for længe om at svare; prøv igen senere, eller importér siden som fil.
error-no-secure-connection-to-the-site-is = { $name }: En sikker forbindelse til webstedet er ikke mulig; gem siden, og importér den som fil.
error-the-site-s-answer-cannot-be-read = { $name }: Webstedets svar kan ikke læses; prøv igen senere, eller importér siden som fil.
error-there-is-more-than-mib-to-fetch = { $name }: Der er mere end { $mebibytes } MiB at hente; gem den del, du skal bruge, som fil.
error-this-is-no-web-page-pdf-word = { $name }: Dette er ingen webside og ingen PDF-, Word-, Markdown-, tekst- eller CSV-fil; angiv adressen på en sådan.
error-recommendation-is-not-in-the-corpus-restore = Anbefaling { $number } er ikke i kildesamlingen; gendan eller importér dens opslag.
error-there-is-no-entry-docent-corpus-list = Der er intet opslag »{ $entry }«; `docent corpus list` eller /resources viser, hvad der er.
error-there-is-no-draft-the-review-queue = Der er intet udkast { $number }; køen viser dem, der venter.
error-the-entry-was-retired-so-it-answers = Opslaget »{ $entry }« er trukket tilbage, så det svarer ingen; vælg et gældende.
error-there-is-no-such-open-question-the = Der er ikke noget sådant åbent spørgsmål; tavlen viser dem, der er.
error-somebody-asked-where-that-entry-is-not = Nogen spurgte et sted, hvor det opslag ikke ses; vælg et, som alle må læse.
error-the-entry-was-retired-ask-again-to = Opslaget »{ $entry }« er trukket tilbage; spørg igen for at finde det, der har erstattet det.
error-give-a-reason-in-a-few-words = Giv en begrundelse med få ord; den står i historikken.
error-docent-was-asked-a-lot-within-a = Docent fik mange spørgsmål inden for et minut; spørg igen om { $seconds } sekunder.
error-many-people-are-asking-just-now-ask = Mange spørger lige nu; spørg igen om et øjeblik.
# Words that stand inside the sentences above: kinds of files, what to do about a row, states, fields.
phrase-a-text-file = en tekstfil
phrase-a-pdf-file = en PDF-fil
phrase-a-docx-document = et .docx-dokument
phrase-another-kind-of-file = en anden slags fil
phrase-another-kind-of-office-or-zip-file = en anden slags Office- eller zip-fil
phrase-a-binary-file = en binær fil
phrase-a-word-excel-or-zip-file = en Word-, Excel- eller zip-fil
phrase-an-old-office-file = en gammel Office-fil
phrase-an-rtf-file = en RTF-fil
phrase-a-picture = et billede
phrase-a-compressed-file = en komprimeret fil
phrase-remove-the-nul-character-in-it = fjern NUL-tegnet i den
phrase-give-it-an-id-that-no-other = giv den et id, som ingen anden række har
phrase-write-one-json-object-on-each-line = skriv ét JSON-objekt på hver linje
phrase-check-its-quotation-marks-and-the-length = kontrollér anførselstegnene og cellernes længde
phrase-add-its-text-or-remove-it = tilføj dens tekst, eller fjern den
phrase-look-for-its-new-address = find den nye adresse
phrase-try-again-later = prøv igen senere
phrase-save-the-page-and-import-it-as = gem siden, og importér den som fil
phrase-retired = trukket tilbage
phrase-live = gældende
phrase-open = åbent
phrase-sent-back = sendt tilbage
phrase-published = udgivet
phrase-rejected = afvist
phrase-title = titel
phrase-text = tekst
phrase-topic = emne
phrase-language = sprog
phrase-owner = ansvarlig
phrase-entry = opslag
phrase-source = kilde

## Commands, as Discord lists them

# A name is one word in small letters without blanks (a hyphen may join two), at most 32 letters; those of one command differ from each other.
# Names with a blank in English (Ask Docent, Add to the corpus) are entries of a menu and may be ordinary phrases. A description has at most 100 letters.
name-ask = spørg
name-question = spørgsmål
name-private = privat
name-recommendation = anbefaling
name-query = forespørgsel
name-compare = sammenlign
name-to = til
name-coverage = dækning
name-theme = tema
name-resources = ressourcer
name-search = søg
name-topic = emne
name-audience = målgruppe
name-glossary = ordliste
name-term = begreb
name-corpus = samling
name-add = tilføj
name-where = hvor
name-questions = spørgsmål
name-upload = upload
name-file = fil
name-source = kilde
name-rights = rettigheder
name-review-by = gennemse-inden
name-link = link
name-url = adresse
name-gaps = mangler
name-close = luk
name-entry = opslag
name-dismiss = afvis
name-edit = rediger
name-owner = ansvarlig
name-retire = træk-tilbage
name-reason = begrundelse
name-restore = gendan
name-revert = fortryd
name-version = version
name-show = vis
name-find = find
name-words = ord
name-history = historik
name-log = log
name-export = eksporter
name-review = beslutninger
name-suggest = foreslå
name-volunteer = meld-dig
name-setup = opsætning
name-language = sprog
name-privacy = privatliv
name-about = om
name-docent = docent
name-quality = kvalitet
name-help = hjælp
name-ask-docent = Spørg Docent
name-add-to-the-corpus = Føj til kildesamlingen
choice-this-server = denne server
choice-all-servers = alle servere
describe-ask-about-ai-in-museums-the-recommendations = Spørg om AI på museer: anbefalinger, lovgivning, finansiering, værktøjer, etik.
describe-your-question-in-your-language = Dit spørgsmål, på dit sprog
describe-only-you-see-the-answer = Kun du ser svaret
describe-look-up-recommendation-1-2-or-3 = Slå anbefaling 1, 2 eller 3 op: efter nummer, titel, stikord eller emne.
describe-for-example-2-second-iii-copyright-finanzierung = For eksempel: 2, anden, III, ophavsret, Finanzierung; tom viser alle tre
describe-set-it-beside-another-one-theme-by = Stil den ved siden af en anden, tema for tema
describe-somebody-it-is-meant-for-they-are = Hvem den er til; personen nævnes
describe-only-you-see-it = Kun du ser det
describe-which-recommendation-says-what-on-a-theme = Hvilken anbefaling der siger hvad om et tema, og hvad ingen af dem taler om.
describe-a-theme-such-as-copyright-or-training = Et tema, f.eks. ophavsret eller uddannelse
describe-search-the-entries-or-browse-them-by = Søg i opslagene, eller gennemse dem efter emne, målgruppe eller anbefaling.
describe-words-to-look-for-in-any-language = Ord at søge efter, på ethvert sprog
describe-browse-one-topic = Gennemse ét emne
describe-what-is-of-use-to-some-people = Hvad der er til nytte for bestemte folk på et museum
describe-what-bears-on-recommendation-1-2-or = Hvad der vedrører anbefaling 1, 2 eller 3
describe-what-a-term-of-ai-in-museums = Hvad et begreb om AI på museer betyder, efter dets navn på dit sprog.
describe-the-term = Begrebet
describe-look-into-the-corpus-and-look-after = Se i kildesamlingen, og pas den.
describe-write-a-new-entry = Skriv et nyt opslag.
describe-its-topic = Dets emne
describe-who-may-see-it = Hvem der må se det
describe-questions-it-answers-separated-by = Spørgsmål, det svarer på, adskilt af |
describe-add-a-file-pdf-word-web-page = Tilføj en fil: PDF, Word, webside, Markdown, tekst, CSV eller en eksports zip.
describe-at-most-10-mb = Højst 10 MB
describe-where-it-comes-from-title-web-address = Hvor det kommer fra: titel, webadresse eller begge dele
describe-who-holds-the-rights-or-the-licence = Hvem der har rettighederne, eller licensen
describe-when-to-look-at-it-again-such = Hvornår der skal ses på det igen, f.eks. 2027-03-01
describe-add-a-page-or-a-document-from = Tilføj en side eller et dokument fra nettet.
describe-its-address = Adressen
describe-questions-the-corpus-did-not-answer-kept = Spørgsmål uden svar i samlingen, gemt med samtykke; luk et med et opslag.
describe-number-of-a-question-to-close = Nummeret på et spørgsmål, der skal lukkes
describe-the-entry-that-answers-it = Opslaget, der besvarer det
describe-number-of-one-to-dismiss = Nummeret på et, der skal afvises
describe-change-an-entry-its-text-in-a = Ændr et opslag: teksten i en formular, detaljerne her.
describe-the-entry = Opslaget
describe-who-looks-after-it = Hvem der passer det
describe-rights-of-its-source = Rettigheder til dets kilde
describe-take-an-entry-out-of-every-answer = Tag et opslag ud af alle svar; tekst og historik bliver.
describe-why-it-stands-in-the-history = Hvorfor; det står i historikken
describe-bring-a-retired-entry-back = Hent et tilbagetrukket opslag frem igen.
describe-make-an-earlier-version-of-an-entry = Gør en tidligere version af et opslag til dets tekst igen.
describe-the-version-to-go-back-to = Versionen, der gås tilbage til
describe-show-an-entry-with-its-source-version = Vis et opslag med kilde, version og tilstand.
describe-find-entries-by-words-or-meaning-in = Find opslag efter ord eller betydning, på ethvert sprog.
describe-what-to-look-for = Hvad der skal søges efter
describe-who-changed-an-entry-when-and-why = Hvem der ændrede et opslag, hvornår og hvorfor; gå tilbage til en tidligere version.
describe-what-was-done-to-the-corpus-here = Hvad der er gjort ved samlingen her, af hvem og hvorfor; også som fil.
describe-everything-as-a-csv-file = Det hele, som CSV-fil
describe-the-entries-as-markdown-files-in-a = Opslagene som Markdown-filer i en zip, i form af knowledge/corpus.
describe-which-entries = Hvilke opslag
describe-drafts-that-wait-for-a-decision-your = Udkast, der venter på en beslutning; dine egne forslag, hvis du ikke beslutter om nogen.
describe-suggest-a-new-entry-or-a-change = Foreslå et nyt opslag eller en ændring; moderatorerne beslutter.
describe-the-entry-to-change-leave-it-out = Opslaget, der skal ændres; udelad det for et nyt
describe-say-on-which-topics-colleagues-here-may = Sig, hvilke emner kolleger her må spørge dig om, og hvor tit om ugen.
describe-choose-where-docent-answers-here-and-who = Vælg, hvor Docent svarer her, og hvem der passer kildesamlingen.
describe-the-language-docent-speaks-to-you-without = Sproget, Docent taler til dig; uden valg dit Discords sprog.
describe-a-language = Et sprog
describe-what-docent-keeps-of-you-see-it = Hvad Docent gemmer om dig: se det, tag det med, slet det.
describe-what-docent-is-and-how-well-it = Hvad Docent er, og hvor godt den klarer sig.
describe-what-docent-is-what-runs-where-and = Hvad Docent er, hvad der kører hvor, og hvad den aldrig gør.
describe-how-good-the-answers-are-in-figures = Hvor gode svarene er, i tal, efter sprog.
describe-what-docent-does-how-to-ask-and = Hvad Docent gør, hvordan man spørger, og hvad den gemmer.
