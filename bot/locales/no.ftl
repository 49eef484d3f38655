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
own-explanation = Docents egen forklaring
undated = udatert
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

## Help and trouble

help-title = Hva Docent gjør
help-body = Docent svarer på spørsmål om de tre anbefalingene om KI i museer (NEMO, 2024) og det som hører til: lovverk, finansiering, standarder, verktøy, etikk og eksempler. Docent siterer fra en kildesamling som huben vedlikeholder, oppgir kildene sine og sier fra når svaret ikke finnes der. Docent genererer ingen tekst.
help-ask = Spør på ditt eget språk. Slå på «private», så er det bare du som ser svaret. Du kan også nevne Docent i en kanal eller skrive direkte; svar på et svar for å spørre videre.
help-recommendation = Slå opp anbefaling 1, 2 eller 3 etter nummer, tittel eller nøkkelord.
help-resources = Søk i oppføringene eller bla i dem etter tema.
help-privacy = Docent lagrer verken spørsmål eller navn, og bruker ingen eksterne tjenester.
trouble = Noe gikk galt hos Docent, og ingenting er endret. Prøv igjen om et øyeblikk; hvis det fortsetter, si fra til en moderator.
