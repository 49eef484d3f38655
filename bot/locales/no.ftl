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
gaps-which-entry = Oppgi hvilken oppføring som svarer på det: Fyll også ut «entry».
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
help-ask = Spør på ditt eget språk. Slå på «private», så er det bare du som ser svaret. Du kan også nevne Docent i en kanal eller skrive direkte; svar på et svar for å spørre videre.
help-recommendation = Slå opp anbefaling 1, 2 eller 3 etter nummer, tittel eller nøkkelord.
help-resources = Søk i oppføringene eller bla i dem etter tema.
help-suggest = Foreslå en oppføring eller en endring; moderatorene avgjør, og du får beskjed.
help-corpus = Se i kildesamlingen: show, find, history. For moderatorer også: add, upload, link, edit, review, gaps, log.
help-about = Hvor gode svarene er, i tall.
help-worded = Annerledes her: en språkmodell formulerer svarene. Spørsmålet og sitatene sendes til { $host }; linjene er merket, og de nøyaktige sitatene står under dem.
help-privacy = Docent lagrer et spørsmål bare når du trykker på «Ønsk deg en oppføring om dette», lagrer bare navn på dem som endrer kildesamlingen, og bruker ingen eksterne tjenester.
quality-title = Hvor gode svarene er
quality-body = Målt på { $questions } spørsmål som er holdt av til dette, utgave { $edition }: { $answered } % av spørsmålene samlingen svarer på, blir besvart, og { $correct } % av disse svarene siterer en riktig oppføring først. Av spørsmålene den ikke svarer på, blir { $false } % likevel besvart.
quality-languages = Etter språk: spørsmål · besvart · riktig oppføring først
trouble = Noe gikk galt hos Docent, og ingenting er endret. Prøv igjen om et øyeblikk; hvis det fortsetter, si fra til en moderator.
