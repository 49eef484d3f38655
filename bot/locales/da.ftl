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
own-explanation = Docents egen forklaring
undated = uden dato
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

## Help and trouble

help-title = Hvad Docent gør
help-body = Docent svarer på spørgsmål om de tre anbefalinger om AI på museer (NEMO, 2024) og det, der hører til: lovgivning, finansiering, standarder, værktøjer, etik og eksempler. Docent citerer fra en kildesamling, som hubben vedligeholder, oplyser sine kilder og siger til, når svaret ikke er der. Docent genererer ingen tekst.
help-ask = Spørg på dit eget sprog. Slå »private« til, så er det kun dig, der ser svaret. Du kan også nævne Docent i en kanal eller skrive direkte; svar på et svar for at spørge videre.
help-recommendation = Slå anbefaling 1, 2 eller 3 op efter nummer, titel eller nøgleord.
help-resources = Søg i opslagene, eller gennemse dem efter emne.
help-privacy = Docent gemmer hverken spørgsmål eller navne og bruger ingen eksterne tjenester.
trouble = Noget gik galt hos Docent, og intet er blevet ændret. Prøv igen om et øjeblik; hvis det fortsætter, så sig det til en moderator.
