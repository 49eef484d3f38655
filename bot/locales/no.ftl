# What Docent says, in Norwegian (bokmål). A translation of en.ftl.


## Under an answer

# Shown before quotes that are not in the asker's language.
note-other-language = I kildesamlingen finnes teksten på et annet språk ({ $language }); den siteres uendret.
own-words = Docents eget sammendrag av kilden
verbatim = ord for ord fra kilden
gloss = Docents tolkning for museer, ikke et utsagn fra kilden
addressed-to = Rettet til: { $who }. Dette er ikke en regel for museer.
policymakers = politiske beslutningstakere på lokalt, nasjonalt og europeisk nivå
sources = Kilder
related = Les videre
nearest = Nærmeste oppføringer
edition = Kildesamlingen, utgave { $edition } · bare sitater, ingenting er generert · Docent er en bot
edition-worded = Samlingens utgave { $edition } · sitatene er nøyaktige, linjene over dem er formulert av en språkmodell · Docent er en bot
worded = Formulert av en språkmodell ut fra sitatene nedenfor; sjekk mot dem:
# Docent's confidence that the first quote answers the question.
sure-very = Svært sannsynlig et svar på spørsmålet ditt.
sure-fairly = Kanskje et svar på spørsmålet ditt: sjekk om det passer.
# How a quotation is written: the language's own quotation marks around { $text }.
quotation = «{ $text }»
helpful-button = Nyttig
unhelpful-button = Ikke nyttig
cite-button = Siter
person-button = Spør et menneske
share-button = Del med kanalen
shared-by = { $who } delte dette svaret:
vote-thanks = Takk. Stemmen din er talt med; ingenting annet lagres.
vote-why = Hva var galt? Stemmen din er talt med; begrunnelsen hjelper moderatorene.
vote-unhelpful = ikke nyttig
vote-wrong = Det er feil
vote-beside = Det var ikke det spørsmålet gjaldt
vote-outdated = Det er utdatert
vote-unclear = Det er vanskelig å forstå
vote-incomplete = Noe mangler
vote-reason-thanks = Takk, det er til hjelp.
votes-title = Svar som ikke hjalp, etter oppføringen de siterer:
# At the end of a citation; { $day } is a date such as 2026-11-23.
citation-accessed = Sitert av Docent, kildesamlingen, utgave { $edition }, lest { $day }
confidence-high = Kilden er offisiell, eller den taler for seg selv.
confidence-medium = Kilden er sekundær eller tynn.
confidence-low = Kilden er svak; se etter en bedre.
source-reviewed = Sist kontrollert { $day }
person-not-yours = Bare den som stilte spørsmålet, kan tilkalle noen. Still det selv hvis du vil gjøre det samme.
person-nobody = Ingen av dem som har meldt seg for dette temaet, er ledige denne uken. Spør i kanalen; kolleger kan melde seg med /volunteer.
person-again = Noen er allerede tilkalt under dette svaret.
person-called = Ferdig. Vedkommende er spurt under svaret; gi det litt tid.
person-call = { $who }, du har meldt deg for dette temaet. { $asker } vil gjerne ha et menneskes syn på svaret ovenfor. Det gjør ingenting om du er opptatt.
own-explanation = Docents egen forklaring
undated = udatert
# Under a text that was translated; { $language } is the language of the original, such as English.
translated-unofficially = Docents egen uoffisielle oversettelse (originalspråk: { $language }).
translated-officially = Oversettelse: { $by }.
medium-confidence = Kilden er tynn eller sekundær: Sjekk den før du støtter deg på den.

## When there is no answer

abstain-outside = Dette ligger utenfor det Docent kjenner til: museer og KI, med lovverket, finansieringen, standardene, verktøyene og etikken rundt. Prøv med et spørsmål om et av disse temaene, eller spør en kollega her.
abstain-not-covered = Kildesamlingen gir ikke svar på dette, og Docent gjetter ikke. Se de nærmeste oppføringene nedenfor, still spørsmålet med andre ord, eller spør en kollega her.
abstain-ambiguous = Dette kan bety flere ting. Spør i en hel setning, eller velg en av oppføringene nedenfor.
abstain-advice = Dette krever noen som kjenner saken: en jurist i juridiske spørsmål, en teknisk konservator for gjenstander. Oppføringene nedenfor gir bare bakgrunnen.
unreadable-empty = Det er ikke noe spørsmål å lese. Skriv et i én setning, for eksempel: Hvem bør betale for KI-opplæring i museene?
unreadable-too-long = Dette er for langt til å være et spørsmål. Spør med høyst { $most } tegn; et dokument kan i stedet legges til i kildesamlingen.

## Look-ups

recommendation-unknown = Dette er ingen av de tre anbefalingene. Oppgi et tall fra 1 til 3, et ord fra tittelen eller et tema som opphavsrett eller opplæring.
recommendation-number = Anbefaling { $number }
says-nothing = sier ingenting om dette
theme-silent = Ingen av de tre anbefalingene sier noe om dette temaet: { $theme }.
theme-act = Disse oppføringene hjelper et museum med selv å ta tak i saken:
compare-title = Anbefaling { $first } og { $second } side om side
compare-same = Velg to ulike anbefalinger å sammenligne, for eksempel 1 og 3.
neither-says = Ingen av de to sier noe om: { $themes }.
for-person = { $who }, dette er til deg:
coverage-title = Hvilken anbefaling sier noe om hva
coverage-silent = ingen av de tre
topics-title = Emner
topics-pick = Åpne et emne
resources-title = Ressurser: { $topic }
resources-found = Oppføringer om «{ $words }»
resources-none = Fant ingenting om dette. Prøv et kortere ord, eller bla etter tema.
resources-pick = Åpne en oppføring
resources-page = Side { $page } av { $pages }
previous = Tilbake
next = Neste
unknown-entry = Oppføringen finnes ikke lenger. Bruk /resources for å finne det som har erstattet den.

## Topics

topic-recommendations = Anbefalinger
topic-first-steps = De første stegene
topic-glossary = Ordliste
topic-law = KI-lovgivning
topic-copyright = Opphavsrett
topic-privacy = Personvern og sikkerhet
topic-ethics = Etikk og skjevheter
topic-accessibility = Tilgjengelighet
topic-policy = Politikk og strategier
topic-funding = Finansiering
topic-data-spaces = Datarom og kulturarvsskyen
topic-collection-data = Samlingsdata og standarder
topic-tools = Verktøy
topic-practice = Eksempler fra praksis
topic-networks = Nettverk og arrangementer
audience-leadership = Ledelse og styrer
audience-collections = Samlinger og dokumentasjon
audience-education = Formidling og publikum
audience-digital = Digitale og tekniske medarbeidere
audience-rights = Rettigheter og jus
audience-fundraising = Finansiering og partnerskap
audience-small-museums = Små museer

## Who may do what

refused-no-server = Dette virker bare på en server, ikke i en direktemelding.
refused-propose = Her kan bare visse roller komme med forslag; be en moderator om en av dem.
refused-approve = Det er det bare moderatorer som kan gjøre her. Du kan foreslå en endring med /suggest.
refused-publish = Det er det bare de som publiserer for alle servere, som kan gjøre. Du kan foreslå en endring med /suggest.
refused-not-hub = Denne oppføringen gjelder alle servere og vedlikeholdes et annet sted. Du kan foreslå en endring med /suggest.
refused-setup = Bare de som administrerer denne serveren, kan velge innstillingene.
former-member = et tidligere medlem
everywhere = Alle servere
this-server = Bare denne serveren
yes = ja
no = nei

## Adding and changing entries

form-new = Ny oppføring
form-edit = Endre en oppføring
form-details = Kilde og opplysninger
field-title = Tittel
field-text = Tekst, i setninger som kan stå alene
field-source = Kilde
field-source-hint = Tittelen på kilden, nettadressen eller begge deler
field-rights = Rettigheter
field-rights-hint = Hvem som har rettighetene, eller lisensen, for eksempel CC BY 4.0
field-review-by = Gjennomgås på nytt innen
field-reason = Begrunnelse for endringen
field-owner = Ansvarlig for oppføringen
field-topic = Emne
field-language = Språk (kode, for eksempel no)
field-remark = Beskjed til forslagsstilleren
corpus-unknown = Det finnes ingen oppføring «{ $entry }» her. Velg en fra listen, eller søk med /corpus find.
corpus-done = Ferdig: «{ $title }» (utkast { $number }). Svarene bygger på dette fra nå av.
corpus-waits = «{ $title }» venter på enda en moderator som utkast { $number }.
edit-too-long = Teksten er lengre enn de { $most } tegnene et skjema har plass til. Hent den ut med /corpus export, endre filen og legg den inn igjen med /corpus upload.
upload-too-large = { $name } er større enn { $most } MB. Legg til den delen det er bruk for, eller del opp filen.
upload-gone = { $name } kan ikke lenger hentes fra Discord. Last opp filen på nytt.
upload-nothing-new = { $name } inneholder ingenting som ikke allerede er i kildesamlingen.
busy = Docent arbeider fortsatt med det du ba om tidligere. Vent til det er ferdig, og prøv igjen.
suggest-thanks = Takk. Forslaget ditt venter som utkast { $number }; du får beskjed om hvordan det går med det.
revert-reason = Tilbake til versjon { $version }
status-live = gjeldende
status-retired = trukket tilbake
entry-version = Versjon { $version }

## The review desk

review-title = Venter på avgjørelse
review-empty = Ingenting venter på avgjørelse.
review-pick = Åpne et utkast
draft-title = Utkast { $number }
draft-unknown = Det finnes ikke noe utkast { $number } som du har tilgang til.
draft-state-open = Venter på avgjørelse
draft-state-sent-back = Sendt tilbake til forslagsstilleren
draft-state-published = Publisert
draft-state-rejected = Avvist
draft-by = Foreslått av { $who }
draft-approved-by = Godkjent av { $who }
draft-remark = Merknad: { $remark }
draft-create = Ny oppføring
draft-revise = Endret oppføring
draft-revert = Tilbake til en tidligere versjon
draft-retire = Skal trekkes tilbake
draft-restore = Skal tas inn igjen
draft-moved = Oppføringen er endret i mellomtiden
draft-moved-how = Utkastet bygger på en tidligere versjon og kan derfor ikke godkjennes. Begge er tatt vare på: Rediger oppføringen slik den er nå.
draft-details = Opplysninger
draft-language = Språk: { $language }
draft-other-language = Språket i teksten ser ut til å være { $language }
draft-topic = Emne: { $topic }
draft-passages =
    { $count ->
        [one] 1 avsnitt
       *[other] { $count } avsnitt
    }
draft-passages-title = Avsnitt som oppføringen blir funnet gjennom
draft-review-by = Skal gjennomgås på nytt innen { $day }
draft-rights = Rettigheter: { $rights }
draft-hidden = Det ble funnet skjult tekst i filen; den er utelatt
draft-personal = Dette ser ut som personopplysninger
draft-missing = Ikke oppgitt ennå
missing-rights = rettighetene til kilden
missing-review-by = når oppføringen skal gjennomgås på nytt
missing-owner = hvem som er ansvarlig for oppføringen
draft-twins = Sier nesten det samme som
draft-approve-button = Godkjenn
draft-send-back-button = Send tilbake
draft-reject-button = Avvis
draft-edit-button = Rediger
draft-details-button = Kilde og opplysninger
draft-passages-button = Avsnitt
draft-consequences-button = Hva som ville endret seg
gone = før:
new = nå:
and-more = og { $count } til
consequences-title =
    { $count ->
        [one] Ett spørsmål ville fått et annet svar
       *[other] { $count } spørsmål ville fått et annet svar
    }
consequences-none = Ingen av spørsmålene som ble prøvd, ville fått et annet svar.
before = Nå:
after = Etterpå:
no-answer = ikke noe svar

## History, log and export

history-title = Historikk for «{ $title }»
history-last = Den siste endringen
revert-button = Tilbake til versjon { $version }
log-title = Hva som er gjort her
log-empty = Ingenting er gjort her ennå.
deed-create = publisert
deed-revise = endret
deed-retire = trukket tilbake
deed-restore = tatt inn igjen
deed-revert = tilbakestilt til tidligere versjon
deed-propose = foreslått
deed-amend = bearbeidet
deed-approve = godkjent
deed-send-back = sendt tilbake
deed-reject = avvist
deed-setup = innstillinger valgt
deed-export = eksportert
deed-gap = spørsmål avgjort
export-done =
    { $count ->
        [one] 1 oppføring
       *[other] { $count } oppføringer
    } som Markdown-filer. Den som drifter boten, kan lese dem inn igjen med «docent corpus import».

## A message becomes an entry

message-empty = Meldingen inneholder ingen tekst som kan legges til.
message-too-long = Meldingen er for lang til én oppføring. Forfatteren kan foreslå det viktigste med /suggest.
message-of-bot = Meldingen er ikke skrevet av et menneske. Legg heller til kilden med /corpus link.
message-source = Melding fra { $who } på { $server }
message-rights = Delt med samtykke fra forfatteren
message-reason = Fra en melding, med samtykke fra forfatteren
a-member = et medlem
consent-title = Kan dette bli en del av kildesamlingen?
consent-ask = { $author }, { $who } vil gjerne legge denne meldingen til det Docent siterer. Bare du kan samtykke; en moderator ser på den før den publiseres.
consent-everywhere = Det som legges til her, er for alle servere: folk overalt kan lese det i et svar.
consent-named = Ja, med navnet mitt
consent-anonymous = Ja, uten navnet mitt
consent-no = Nei
consent-not-yours = Bare den som har skrevet meldingen, kan svare på dette.
consent-gone = Meldingen er ikke lenger hel. Begynn på nytt.
consent-declined = Meldingen forblir en vanlig melding; ingenting er lagret.
consent-thanks = Takk. En moderator ser på den som utkast { $number }.
consent-lapsed = Den som spurte deg, kan ikke lenger komme med forslag her, så ingenting er lagret.

## The gap board

gap-button = Ønsk deg en oppføring om dette
gap-not-yours = Bare den som stilte spørsmålet, kan få det lagret. Still det selv hvis du vil gjøre det samme.
gap-kept = Spørsmålet ditt blir lagret sammen med kontoen din til det er besvart eller lagt bort. Moderatorene ser spørsmålet, og Docent skriver til deg når det finnes et svar.
gap-take-back = Ikke lagre det
gap-forgotten = Spørsmålet ditt er slettet.
gaps-title = Spørsmål uten svar
gaps-empty = Ingen spørsmål venter på en oppføring.
gaps-asked =
    { $count ->
        [one] stilt én gang
       *[other] stilt { $count } ganger
    }
gaps-pick = Skriv oppføringen som svarer på et spørsmål
gaps-gone = Det spørsmålet er allerede avgjort. Åpne listen på nytt.
gaps-which-entry = Oppgi hvilken oppføring som svarer på det: Fyll også ut «oppføring».
gaps-closed =
    { $count ->
        [one] Ett spørsmål er avgjort.
       *[other] { $count } spørsmål er avgjort.
    }

## What people are told

notice-draft = Utkast { $number } venter på avgjørelse: { $title }. Åpne det med /corpus review.
notice-published = Forslaget ditt «{ $title }» (utkast { $number }) er publisert. Takk.
notice-sent-back = Forslaget ditt «{ $title }» (utkast { $number }) er sendt tilbake: { $remark } Åpne det med /corpus review på serveren for å endre det.
notice-rejected = Forslaget ditt «{ $title }» (utkast { $number }) ble ikke tatt inn: { $remark }
notice-gap = Du spurte: «{ $question }» Nå finnes svaret i «{ $title }». Spør igjen for å lese det. Spørsmålet ditt er ikke lenger lagret.
recalled-title = Endret etter dette svaret (utgave { $edition })
recalled-corrected = «{ $title }» ble rettet etter dette svaret.
recalled-retired = «{ $title }» ble trukket tilbake etter dette svaret.
recalled-again = Spør igjen for å se hva kildesamlingen sier nå.
digest-title = Dette bør følges opp denne måneden
digest-overdue =
    { $count ->
        [one] Én oppføring skulle allerede ha vært gjennomgått:
       *[other] { $count } oppføringer skulle allerede ha vært gjennomgått:
    }
digest-links =
    { $count ->
        [one] Kilden til én oppføring kunne ikke hentes:
       *[other] Kildene til { $count } oppføringer kunne ikke hentes:
    }
digest-drafts =
    { $count ->
        [one] Ett utkast venter på avgjørelse: /corpus review
       *[other] { $count } utkast venter på avgjørelse: /corpus review
    }
digest-gaps =
    { $count ->
        [one] Ett spørsmål venter på en oppføring: /corpus gaps
       *[other] { $count } spørsmål venter på en oppføring: /corpus gaps
    }

## Settings

setup-title = Hvem som vedlikeholder kildesamlingen her
setup-places-title = Hvor Docent svarer
setup-places-body = Docent svarer alltid på /ask, direktemeldinger og omtaler. Velg her hvor Docent også svarer uten å bli nevnt.
setup-asks = Kanaler der Docent svarer på alle spørsmål
setup-forums = Forum der Docent svarer på nye innlegg
setup-wait = Hvor lenge folk har til å svare på et innlegg først
setup-wait-minutes =
    { $count ->
        [0] ikke noe: Docent svarer med en gang
        [one] { $count } minutt
       *[other] { $count } minutter
    }
setup-threads = Svar i en egen tråd
setup-threads-on = Svar i tråder
setup-threads-off = Svar i kanalen
setup-language = Språk for folk der vi ikke kjenner språket
setup-language-own = det som er valgt i serverens Discord-innstillinger
setup-unread = Docent kan ikke lese meldinger der Docent ikke er nevnt, og kjenner derfor bare tittelen på et foruminnlegg; i kanalene trykker folk på en knapp for å spørre. Den som drifter boten, kan endre det.
setup-put-button = Sett knappen der
setup-put-done = Knappen står i kanalene.
setup-put-failed = Docent kan ikke skrive i { $channels }. Gi Docent rett til å sende meldinger der, og prøv igjen.
form-ask = Spør Docent
field-question = Spørsmålet ditt, på ditt eget språk
ask-here = Spørsmål om KI i museer? Trykk på knappen, eller skriv /ask.
setup-propose = Kan foreslå endringer
setup-propose-nobody = alle medlemmer
setup-approve = Kan publisere for denne serveren
setup-approve-nobody = de som administrerer denne serveren
setup-publish = Kan publisere for alle servere
setup-publish-nobody = de som administrerer denne serveren
setup-two = Enda en moderator må godkjenne
setup-two-on = Krev enda en moderator
setup-two-off = Én moderator er nok
setup-channel = Hvor moderatorene får beskjed
setup-channel-none = ingen steder
setup-not-hub = Oppføringer for alle servere vedlikeholdes på hubens egen server.

## Help and trouble

help-title = Hva Docent gjør
help-body = Docent svarer på spørsmål om de tre anbefalingene om KI i museer (NEMO, 2024) og det som hører til: lovverk, finansiering, standarder, verktøy, etikk og eksempler. Docent siterer fra en kildesamling som huben vedlikeholder, oppgir kildene sine og sier fra når svaret ikke finnes der. Docent genererer ingen tekst.
help-examples = Prøv for eksempel: «Hvem bør betale for KI-opplæring i museene?», «Hva er LIDO?», «Kan vi bruke KI til å skrive utstillingstekster?»
help-ask = /ask: Spør på ditt eget språk. Slå på «privat», så er det bare du som ser svaret. Du kan også nevne Docent i en kanal eller skrive direkte; svar på et svar for å spørre videre.
help-recommendation = /recommendation: Slå opp anbefaling 1, 2 eller 3 etter nummer, tittel eller nøkkelord; /coverage viser hvilken som sier noe om hva.
help-resources = /resources: Søk i oppføringene, eller bla etter tema, målgruppe eller anbefaling; /glossary forklarer et begrep.
help-suggest = /suggest: Foreslå en oppføring eller en endring; moderatorene avgjør, og du får beskjed. Moderatorene arbeider med /corpus review.
help-volunteer = /volunteer: Si hvilke temaer kolleger her kan spørre deg om.
help-about = /about quality: Hvor gode svarene er, i tall. /language og /privacy: hvilket språk Docent bruker til deg, og hva som lagres.
help-worded = Annerledes her: en språkmodell formulerer svarene. Spørsmålet og sitatene sendes til { $host }; linjene er merket, og de nøyaktige sitatene står under dem.
help-privacy = Docent lagrer et spørsmål bare når du trykker på «Ønsk deg en oppføring om dette», og bruker ingen eksterne tjenester. Se /privacy.
about-title = Hva Docent er
about-body = En bot som slår opp spørsmålet ditt i { $entries } kontrollerte oppføringer (kildesamlingen, utgave { $edition }) og siterer dem ord for ord med kilder. Docent svarer på språket ditt og sier fra når svaret ikke finnes.
about-where = Hva som kjører hvor
about-runs = Alt kjører på maskinen til den som drifter boten: ingen generativ modell, ingen eksterne tjenester. Spørsmålet ditt blir lest, besvart og glemt.
about-never = Dette gjør Docent aldri
about-never-does = Docent dikter ikke opp tekst, gir ikke juridiske råd eller konserveringsråd, sier ingenting uten å bli spurt eller uten at serveren ønsker det, og viser ikke oppføringer fra én server til en annen.
privacy-title = Hva Docent lagrer
privacy-body = Spørsmål blir besvart og glemt. Dette lagres: spørsmål der noen har trykket på «Ønsk deg en oppføring om dette»; stemmer på svar, uten spørsmålet, i 90 dager; hvem som har foreslått eller avgjort endringer i kildesamlingen; hva noen har meldt seg for; et valgt språk; og i 30 dager hvilke svar som siterer hvilke oppføringer, uten hvem som spurte.
privacy-of-you = Om deg
privacy-nothing = Ingenting er lagret om deg.
privacy-questions = Spørsmål som venter på en oppføring
privacy-votes = Stemmer
privacy-contacts = Servere der du har meldt deg
privacy-calls = Tilkallinger denne uken
privacy-preferences = Et valgt språk
privacy-drafts = Forslag
privacy-approvals = Godkjenninger
privacy-versions = Versjoner du har skrevet
privacy-log = Linjer i loggen over endringer
privacy-export = Ta det med deg
privacy-export-done = Dette er alt som er lagret om deg.
privacy-delete = Slett det
privacy-delete-ask = Spørsmålene, stemmene, valgene dine og det du har meldt deg for, blir slettet. Det du har skrevet for kildesamlingen, blir stående som skrevet av et tidligere medlem. Dette kan ikke gjøres om.
privacy-delete-sure = Ja, slett
privacy-delete-done = Ferdig. Ingenting av det som er lagret, leder lenger til deg.
privacy-backups = Nattlige sikkerhetskopier har det fortsatt i høyst { $days } dager; de brukes bare til å rette opp en feil.
language-chosen = Docent skriver nå til deg på { $language }. Et spørsmål på et annet språk blir fortsatt besvart på det språket.
language-own = Docent skriver nå til deg på språket i Discord-innstillingene dine: { $language }.
language-unknown = Docent kan ikke det språket. Velg et fra listen.
welcome-title = Docent er nå på { $server }
welcome-body = Docent svarer på spørsmål om KI i museer fra en kontrollert kildesamling, på språket ditt, med nøyaktige sitater og kilder. Tre steg, alle i /setup på serveren din: Velg først hvor Docent svarer uten å bli nevnt; så hvem som kan foreslå og godkjenne endringer i kildesamlingen; til slutt hvilken kanal moderatorene får beskjed i når noe må følges opp. Det virker også uten noe av dette: Alle kan skrive /ask eller nevne Docent.
volunteer-title = Kan kolleger spørre deg?
volunteer-body = Når kildesamlingen ikke er nok, kan folk spørre et menneske. Velg temaene dine; du blir nevnt under et svar, høyst så ofte i uken som du ønsker. Slutt når du vil.
volunteer-topics = Temaene dine
volunteer-none = Ingen ennå.
volunteer-often = Hvor ofte
volunteer-weekly =
    { $count ->
        [one] høyst én gang i uken
       *[other] høyst { $count } ganger i uken
    }
volunteer-stop = Slutt
quality-title = Hvor gode svarene er
quality-body = Målt på { $questions } spørsmål som er holdt av til dette, utgave { $edition }: { $answered } % av spørsmålene samlingen svarer på, blir besvart, og { $correct } % av disse svarene siterer en riktig oppføring først. Av spørsmålene den ikke svarer på, blir { $false } % likevel besvart.
quality-languages = Etter språk: spørsmål · besvart · riktig oppføring først
trouble = Noe gikk galt hos Docent, og ingenting er endret. Prøv igjen om et øyeblikk; hvis det fortsetter, si fra til en moderator.

## What went wrong

# { names } are file names, ids, numbers or dates.
error-check-the-it-cannot-be-used-as = Kontroller feltet { $field }: Det kan ikke brukes slik det er; sammenlign med en annen oppføring.
error-say-where-this-comes-from-the-title = Oppgi hvor dette kommer fra: tittelen på kilden, nettadressen eller begge deler.
error-check-the-it-may-have-at-most = Kontroller feltet { $field }: Det kan ha høyst { $most } tegn.
error-check-the-it-is-empty-so-write = Kontroller feltet { $field }: Det er tomt; skriv noe.
error-check-the-source-give-a-title-a = Kontroller kilden: Oppgi en tittel, en nettadresse som begynner med https://, eller begge deler.
error-is-no-date-write-it-as-2027 = «{ $typed }» er ingen dato; skriv den som 2027-03-01 eller 1.3.2027.
error-there-is-no-entry-here-to-change = Det finnes ingen oppføring «{ $entry }» å endre her; let etter den med /corpus find eller `docent corpus find`.
error-the-entry-was-retired-restore-it-before = Oppføringen «{ $entry }» er trukket tilbake; ta den inn igjen før du endrer den.
error-has-no-version-its-history-shows-those = «{ $entry }» har ingen versjon { $version }; historikken viser hvilke som finnes.
error-was-changed-meanwhile-it-is-at-version = «{ $entry }» er endret i mellomtiden: Den er nå i versjon { $version }, og dette bygger på versjon { $base }; begge er tatt vare på, sammenlign dem og rediger på nytt.
error-the-entry-is-already-nothing-was-changed = Oppføringen «{ $entry }» er allerede { $turned }; ingenting er endret.
error-the-entry-already-says-exactly-that-nothing = Oppføringen «{ $entry }» sier allerede akkurat dette; ingenting er endret.
error-the-id-is-already-taken-give-the = ID-en «{ $entry }» er opptatt; gi oppføringen en annen.
error-draft-was-already-nothing-was-changed = Utkast { $number } var allerede { $state }; ingenting er endret.
error-draft-was-amended-after-you-opened-it = Utkast { $number } ble bearbeidet etter at du åpnet det; se på det igjen, og avgjør så.
error-you-have-approved-draft-already-it-waits = Du har allerede godkjent utkast { $number }; det venter på en annen.
error-docent-does-not-read-this-kind-of = { $name }: Docent leser ikke denne filtypen; lagre filen som en av { $kinds }.
error-this-is-not-save-it-as-or = { $name }: Dette er { $found }, ikke { $expected }; lagre filen som { $expected }, eller rett filendelsen.
error-the-file-is-empty-save-it-again = { $name }: Filen er tom; lagre den på nytt med teksten.
error-no-text-was-found-in-the-file = { $name }: Det ble ikke funnet noen tekst i filen; åpne den og se etter at den inneholder tekst, ikke bilder.
error-the-file-is-damaged-or-too-complicated = { $name }: Filen er skadet eller for komplisert til å leses; åpne den og lagre den på nytt.
error-the-file-is-protected-by-a-password = { $name }: Filen er beskyttet med passord; lagre en kopi uten passord og importer den.
error-the-pages-hold-no-readable-text-so = { $name }: Sidene har ingen lesbar tekst, så dette er trolig en skanning; kjør tekstgjenkjenning (OCR) på den først.
error-the-file-is-larger-than-mib-split = { $name }: Filen er større enn { $mebibytes } MiB; del den opp, eller utelat bildene.
error-the-text-is-longer-than-characters-split = { $name }: Teksten er lengre enn { $characters } tegn; del den i flere filer.
error-the-file-has-more-than-pages-split = { $name }: Filen har mer enn { $pages } sider; del den i flere filer.
error-it-unpacks-into-more-than-a-document = { $name }: Utpakket inneholder den mer enn et dokument gjør; lagre den på nytt fra tekstbehandleren.
error-it-unpacks-into-more-than-docent-reads = { $name }: Utpakket inneholder den mer enn Docent leser; behold høyst { $members } tekster i den.
error-it-holds-but-only-markdown-files-md = { $name }: Den inneholder { $member }, men fra en zip leses bare Markdown-filer (.md); ta den ut.
error-has-the-id-of-another-file-in = { $name }: { $member } har samme ID («{ $entry }») som en annen fil i den; gi hver sin egen.
error-the-file-is-too-large-or-damaged = { $name }: Filen er for stor eller skadet og kan ikke leses; del den opp, eller åpne den og lagre den på nytt.
error-the-computer-is-too-busy-to-read = { $name }: Datamaskinen har det for travelt til å lese filen nå; prøv igjen om noen minutter.
error-the-file-has-more-than-rows-split = { $name }: Filen har mer enn { $rows } rader; del den i flere filer.
error-the-first-row-does-not-name-the = { $name }: Den første raden navngir ikke kolonnene; legg til en, for eksempel 'id,title,text,url'.
error-row-cannot-be-read-so-nothing-was = { $name }: Rad { $row } kan ikke leses, så ingenting er importert; { $advice }.
error-give-a-plain-web-address-which-begins = { $name }: Oppgi en enkel nettadresse som begynner med https:// og ikke inneholder port eller bruker.
error-no-public-web-page-can-be-reached = { $name }: Ingen offentlig nettside kan nås der; kontroller adressen, eller importer den som fil.
error-the-site-answers-with-error-instead-of = { $name }: Nettstedet svarer med feil { $status } i stedet for en side; { $value }.
error-the-address-leads-on-more-than-times = { $name }: Adressen leder videre mer enn { $hops } ganger; åpne den og bruk den siste adressen.
error-the-site-takes-too-long-to-answer = { $name }: Nettstedet bruker for lang tid på å svare; prøv igjen senere, eller importer siden som fil.
error-no-secure-connection-to-the-site-is = { $name }: Det er ikke mulig med en sikker forbindelse til nettstedet; lagre siden og importer den som fil.
error-the-site-s-answer-cannot-be-read = { $name }: Svaret fra nettstedet kan ikke leses; prøv igjen senere, eller importer siden som fil.
error-there-is-more-than-mib-to-fetch = { $name }: Det er mer enn { $mebibytes } MiB å hente; lagre den delen du trenger, som fil.
error-this-is-no-web-page-pdf-word = { $name }: Dette er ikke en nettside eller en PDF-, Word-, Markdown-, tekst- eller CSV-fil; oppgi adressen til en slik.
error-recommendation-is-not-in-the-corpus-restore = Anbefaling { $number } er ikke i kildesamlingen; ta inn igjen eller importer oppføringen.
error-there-is-no-entry-docent-corpus-list = Det finnes ingen oppføring «{ $entry }»; `docent corpus list` eller /resources viser hva som finnes.
error-there-is-no-draft-the-review-queue = Det finnes ikke noe utkast { $number }; køen viser dem som venter.
error-the-entry-was-retired-so-it-answers = Oppføringen «{ $entry }» er trukket tilbake og svarer derfor ingen; velg en gjeldende.
error-there-is-no-such-open-question-the = Det finnes ikke noe slikt åpent spørsmål; listen over spørsmål viser dem som finnes.
error-somebody-asked-where-that-entry-is-not = Noen spurte et sted der oppføringen ikke er synlig; velg en som alle kan lese.
error-the-entry-was-retired-ask-again-to = Oppføringen «{ $entry }» er trukket tilbake; spør igjen for å finne det som har erstattet den.
error-give-a-reason-in-a-few-words = Oppgi en begrunnelse med noen få ord; den blir stående i historikken.
error-docent-was-asked-a-lot-within-a = Docent fikk mange spørsmål på ett minutt; spør igjen om { $seconds } sekunder.
error-many-people-are-asking-just-now-ask = Mange spør akkurat nå; spør igjen om et øyeblikk.
# Words that stand inside the sentences above: kinds of files, what to do about a row, states, fields.
phrase-a-text-file = en tekstfil
phrase-a-pdf-file = en PDF-fil
phrase-a-docx-document = et .docx-dokument
phrase-another-kind-of-file = en annen filtype
phrase-another-kind-of-office-or-zip-file = en annen Office- eller zip-fil
phrase-a-binary-file = en binærfil
phrase-a-word-excel-or-zip-file = en Word-, Excel- eller zip-fil
phrase-an-old-office-file = en gammel Office-fil
phrase-an-rtf-file = en RTF-fil
phrase-a-picture = et bilde
phrase-a-compressed-file = en komprimert fil
phrase-remove-the-nul-character-in-it = fjern NUL-tegnet i den
phrase-give-it-an-id-that-no-other = gi den en ID som ingen annen rad har
phrase-write-one-json-object-on-each-line = skriv ett JSON-objekt på hver linje
phrase-check-its-quotation-marks-and-the-length = kontroller anførselstegnene og lengden på cellene
phrase-add-its-text-or-remove-it = legg til teksten, eller fjern den
phrase-look-for-its-new-address = let etter den nye adressen
phrase-try-again-later = prøv igjen senere
phrase-save-the-page-and-import-it-as = lagre siden og importer den som fil
phrase-retired = trukket tilbake
phrase-live = gjeldende
phrase-open = til avgjørelse
phrase-sent-back = sendt tilbake
phrase-published = publisert
phrase-rejected = avvist
phrase-title = tittel
phrase-text = tekst
phrase-topic = emne
phrase-language = språk
phrase-owner = ansvarlig
phrase-entry = oppføring
phrase-source = kilde

## Commands, as Discord lists them

# A name is one word in small letters without blanks (a hyphen may join two), at most 32 letters; those of one command differ from each other.
# Names with a blank in English (Ask Docent, Add to the corpus) are entries of a menu and may be ordinary phrases. A description has at most 100 letters.
name-ask = spør
name-question = spørsmål
name-private = privat
name-recommendation = anbefaling
name-query = søkeord
name-compare = sammenlign
name-to = til
name-coverage = dekning
name-theme = tema
name-resources = ressurser
name-search = søk
name-topic = emne
name-audience = målgruppe
name-glossary = ordliste
name-term = begrep
name-corpus = kildesamling
name-add = legg-til
name-where = hvor
name-questions = spørsmål
name-upload = last-opp
name-file = fil
name-source = kilde
name-rights = rettigheter
name-review-by = gjennomgås
name-link = lenke
name-url = nettadresse
name-gaps = ubesvart
name-close = lukk
name-entry = oppføring
name-dismiss = legg-bort
name-edit = endre
name-owner = ansvarlig
name-retire = trekk-tilbake
name-reason = begrunnelse
name-restore = ta-inn-igjen
name-revert = tilbakestill
name-version = versjon
name-show = vis
name-find = finn
name-words = ord
name-history = historikk
name-log = logg
name-export = eksporter
name-review = avgjør
name-suggest = foreslå
name-volunteer = meld-deg
name-setup = innstillinger
name-language = språk
name-privacy = personvern
name-about = om
name-docent = docent
name-quality = kvalitet
name-help = hjelp
name-ask-docent = Spør Docent
name-add-to-the-corpus = Legg til i kildesamlingen
choice-this-server = denne serveren
choice-all-servers = alle servere
describe-ask-about-ai-in-museums-the-recommendations = Spør om KI i museer: anbefalingene, lovverk, finansiering, verktøy, etikk.
describe-your-question-in-your-language = Spørsmålet ditt, på ditt eget språk
describe-only-you-see-the-answer = Bare du ser svaret
describe-look-up-recommendation-1-2-or-3 = Slå opp anbefaling 1, 2 eller 3: etter nummer, tittel, nøkkelord eller tema.
describe-for-example-2-second-iii-copyright-finanzierung = For eksempel: 2, andre, III, opphavsrett, Finanzierung; tomt viser alle tre
describe-set-it-beside-another-one-theme-by = Sett den ved siden av en annen, tema for tema
describe-somebody-it-is-meant-for-they-are = Den det er ment for; vedkommende blir nevnt
describe-only-you-see-it = Bare du ser det
describe-which-recommendation-says-what-on-a-theme = Hva hver anbefaling sier om et tema, og hva ingen av dem sier noe om.
describe-a-theme-such-as-copyright-or-training = Et tema, for eksempel opphavsrett eller opplæring
describe-search-the-entries-or-browse-them-by = Søk i oppføringene, eller bla etter emne, målgruppe eller anbefaling.
describe-words-to-look-for-in-any-language = Ord å lete etter, på hvilket som helst språk
describe-browse-one-topic = Bla i ett emne
describe-what-is-of-use-to-some-people = Det som er nyttig for bestemte medarbeidere i museet
describe-what-bears-on-recommendation-1-2-or = Det som gjelder anbefaling 1, 2 eller 3
describe-what-a-term-of-ai-in-museums = Hva et begrep om KI i museer betyr, etter navnet på ditt språk.
describe-the-term = Begrepet
describe-look-into-the-corpus-and-look-after = Se i kildesamlingen og vedlikehold den.
describe-write-a-new-entry = Skriv en ny oppføring.
describe-its-topic = Emnet
describe-who-may-see-it = Hvem som kan se den
describe-questions-it-answers-separated-by = Spørsmål den svarer på, atskilt med |
describe-add-a-file-pdf-word-web-page = Legg til en fil: PDF, Word, nettside, Markdown, tekst, CSV eller zip-filen fra en eksport.
describe-at-most-10-mb = Høyst 10 MB
describe-where-it-comes-from-title-web-address = Hvor det kommer fra: tittel, nettadresse eller begge deler
describe-who-holds-the-rights-or-the-licence = Hvem som har rettighetene, eller lisensen
describe-when-to-look-at-it-again-such = Når den skal gjennomgås, for eksempel 2027-03-01
describe-add-a-page-or-a-document-from = Legg til en side eller et dokument fra nettet.
describe-its-address = Adressen
describe-questions-the-corpus-did-not-answer-kept = Ubesvarte spørsmål, lagret med samtykke; lukk ett med en oppføring.
describe-number-of-a-question-to-close = Nummeret på et spørsmål som skal lukkes
describe-the-entry-that-answers-it = Oppføringen som svarer på det
describe-number-of-one-to-dismiss = Nummeret på et som skal legges bort
describe-change-an-entry-its-text-in-a = Endre en oppføring: teksten i et skjema, opplysningene her.
describe-the-entry = Oppføringen
describe-who-looks-after-it = Hvem som er ansvarlig for den
describe-rights-of-its-source = Rettighetene til kilden
describe-take-an-entry-out-of-every-answer = Ta en oppføring ut av alle svar; tekst og historikk blir stående.
describe-why-it-stands-in-the-history = Hvorfor; det blir stående i historikken
describe-bring-a-retired-entry-back = Ta inn igjen en oppføring som er trukket tilbake.
describe-make-an-earlier-version-of-an-entry = Gå tilbake til teksten i en tidligere versjon av en oppføring.
describe-the-version-to-go-back-to = Versjonen det skal gås tilbake til
describe-show-an-entry-with-its-source-version = Vis en oppføring med kilde, versjon og status.
describe-find-entries-by-words-or-meaning-in = Finn oppføringer etter ord eller mening, på hvilket som helst språk.
describe-what-to-look-for = Hva du leter etter
describe-who-changed-an-entry-when-and-why = Hvem som endret en oppføring, når og hvorfor; gå tilbake til en tidligere versjon.
describe-what-was-done-to-the-corpus-here = Hva som er gjort med kildesamlingen her, av hvem og hvorfor; også som fil.
describe-everything-as-a-csv-file = Alt, som CSV-fil
describe-the-entries-as-markdown-files-in-a = Oppføringene som Markdown-filer i en zip, slik som i knowledge/corpus.
describe-which-entries = Hvilke oppføringer
describe-drafts-that-wait-for-a-decision-your = Utkast som venter på avgjørelse; dine egne forslag hvis du ikke avgjør noen.
describe-suggest-a-new-entry-or-a-change = Foreslå en ny oppføring eller en endring; moderatorene avgjør.
describe-the-entry-to-change-leave-it-out = Oppføringen som skal endres; tomt for en ny
describe-say-on-which-topics-colleagues-here-may = Si hvilke temaer kolleger her kan spørre deg om, og hvor ofte i uken.
describe-choose-where-docent-answers-here-and-who = Velg hvor Docent svarer her, og hvem som vedlikeholder kildesamlingen.
describe-the-language-docent-speaks-to-you-without = Språket Docent bruker til deg; uten valg det du har i Discord.
describe-a-language = Et språk
describe-what-docent-keeps-of-you-see-it = Hva Docent lagrer om deg: se det, ta det med deg, slett det.
describe-what-docent-is-and-how-well-it = Hva Docent er, og hvor godt det fungerer.
describe-what-docent-is-what-runs-where-and = Hva Docent er, hva som kjører hvor, og hva Docent aldri gjør.
describe-how-good-the-answers-are-in-figures = Hvor gode svarene er, i tall, etter språk.
describe-what-docent-does-how-to-ask-and = Hva Docent gjør, hvordan du spør, og hva som lagres.
