# What Docent says, in Croatian. A translation of en.ftl.

## Under an answer

# Shown before quotes that are not in the asker's language.
note-other-language = U zbirci izvora ovaj je tekst na drugom jeziku ({ $language }); navodi se bez izmjena.
own-words = sažetak izvora koji je sastavio Docent
verbatim = doslovno iz izvora
gloss = tumačenje za muzeje koje daje Docent, a ne tvrdnja izvora
addressed-to = Kome je upućeno: { $who }. To nije pravilo za muzeje.
policymakers = donositelji politika na lokalnoj, nacionalnoj i europskoj razini
sources = Izvori
related = Pročitajte i ovo
nearest = Najbliži zapisi
edition = Zbirka izvora, izdanje { $edition } · samo navodi, ništa nije generirano · Docent je bot
own-explanation = objašnjenje koje je sastavio Docent
undated = bez datuma
translated-unofficially = Neslužbeni prijevod koji je izradio Docent (jezik izvornika: { $language }).
translated-officially = Prijevod: { $by }.
medium-confidence = Izvor je oskudan ili sekundaran: provjerite ga prije nego što se na njega oslonite.

## When there is no answer

abstain-outside = To je izvan onoga što Docent poznaje: muzeji i umjetna inteligencija te pravo, financiranje, standardi, alati i etika povezani s njima. Postavite pitanje o nekoj od tih tema ili ovdje pitajte kolege.
abstain-not-covered = Zbirka izvora na to ne daje odgovor, a Docent ne nagađa. Pogledajte najbliže zapise u nastavku, postavite pitanje drugim riječima ili ovdje pitajte kolege.
abstain-ambiguous = To može značiti više stvari. Postavite pitanje cijelom rečenicom ili odaberite jedan od zapisa u nastavku.
abstain-advice = Za to je potreban netko tko poznaje slučaj: pravnik za pravna pitanja, konzervator-restaurator za predmete. Zapisi u nastavku daju samo osnovne informacije.
unreadable-empty = Nema pitanja. Napišite ga jednom rečenicom, na primjer: Tko bi trebao plaćati osposobljavanje za umjetnu inteligenciju u muzejima?
unreadable-too-long = To je predugo za pitanje. Postavite ga u najviše { $most } znakova; dokument se umjesto toga može dodati u zbirku izvora.

## Look-ups

recommendation-unknown = To nije nijedna od triju preporuka. Navedite broj od 1 do 3, riječ iz naslova ili temu, na primjer autorsko pravo ili osposobljavanje.
recommendation-number = Preporuka { $number }
says-nothing = o tome ne govori ništa
theme-silent = Nijedna od triju preporuka ne govori ništa o temi „{ $theme }”.
theme-act = Ovi zapisi pomažu muzeju da djeluje na tom području:
compare-title = Usporedba preporuka { $first } i { $second }
compare-same = Odaberite dvije različite preporuke za usporedbu, na primjer 1 i 3.
neither-says = Teme o kojima nijedna od dviju preporuka ne govori ništa: { $themes }.
topics-title = Teme
topics-pick = Otvori temu
resources-title = Materijali: { $topic }
resources-found = Zapisi za upit „{ $words }”
resources-none = Ništa nije pronađeno. Pokušajte s kraćom riječju ili pregledajte po temama.
resources-pick = Otvorite zapis
resources-page = Stranica { $page } od { $pages }
previous = Natrag
next = Dalje
unknown-entry = Tog zapisa više nema. Pomoću /resources pronađite što ga je zamijenilo.

## Topics

topic-recommendations = Preporuke
topic-first-steps = Prvi koraci
topic-glossary = Pojmovnik
topic-law = Propisi o umjetnoj inteligenciji
topic-copyright = Autorsko pravo
topic-privacy = Privatnost i sigurnost
topic-ethics = Etika i pristranost
topic-accessibility = Pristupačnost
topic-policy = Politike i strategije
topic-funding = Financiranje
topic-data-spaces = Podatkovni prostori i oblak za baštinu
topic-collection-data = Podaci o zbirkama i standardi
topic-tools = Alati
topic-practice = Primjeri iz prakse
topic-networks = Mreže i događanja

## Help and trouble

help-title = Što radi Docent
help-body = Docent odgovara na pitanja o trima preporukama o umjetnoj inteligenciji u muzejima (NEMO, 2024) i o onome što ide uz njih: pravu, financiranju, standardima, alatima, etici i primjerima. Navodi dijelove zbirke izvora koju održava hub, imenuje svoje izvore i kaže kad nešto ne zna. Ne generira tekst.
help-ask = Pitajte na svojem jeziku. Uključite „private” i odgovor vidite samo vi. Možete i spomenuti bota Docent na kanalu ili mu izravno pisati; odgovorite na odgovor kako biste pitali dalje.
help-recommendation = Potražite preporuku 1, 2 ili 3 prema broju, naslovu ili ključnoj riječi.
help-resources = Pretražite zapise ili ih pregledajte po temama.
help-privacy = Docent ne čuva ni pitanja ni imena i ne poziva nijednu vanjsku uslugu.
trouble = Kod bota Docent nešto je pošlo po zlu, a ništa nije promijenjeno. Pokušajte ponovno za trenutak; ako se problem nastavi, javite moderatoru.
