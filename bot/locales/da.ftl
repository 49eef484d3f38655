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
gaps-which-entry = Angiv, hvilket opslag der besvarer det: Udfyld også »entry«.
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

setup-title = Hvem der vedligeholder kildesamlingen her
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
help-ask = Spørg på dit eget sprog. Slå »private« til, så er det kun dig, der ser svaret. Du kan også nævne Docent i en kanal eller skrive direkte; svar på et svar for at spørge videre.
help-recommendation = Slå anbefaling 1, 2 eller 3 op efter nummer, titel eller nøgleord.
help-resources = Søg i opslagene, eller gennemse dem efter emne.
help-suggest = Foreslå et opslag eller en ændring; moderatorerne afgør det, og du får besked.
help-corpus = Se i kildesamlingen: show, find, history. For moderatorer også: add, upload, link, edit, review, gaps, log.
help-about = Hvor gode svarene er, i tal.
help-worded = Anderledes her: en sprogmodel formulerer svarene. Spørgsmålet og citaterne sendes til { $host }; dens linjer er mærket, og de nøjagtige citater står under dem.
help-privacy = Docent gemmer kun et spørgsmål, når du trykker på »Ønsk et opslag om dette«, gemmer kun navne på dem, der ændrer i kildesamlingen, og bruger ingen eksterne tjenester.
quality-title = Hvor gode svarene er
quality-body = Målt på { $questions } spørgsmål, der er gemt til formålet, med udgave { $edition }: { $answered } % af de spørgsmål, som samlingen besvarer, bliver besvaret, og { $correct } % af svarene citerer en rigtig post først. Af de spørgsmål, som den ikke besvarer, bliver { $false } % alligevel besvaret.
quality-languages = Efter sprog: spørgsmål · besvaret · rigtig post først
trouble = Noget gik galt hos Docent, og intet er blevet ændret. Prøv igen om et øjeblik; hvis det fortsætter, så sig det til en moderator.
