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
edition-worded = Izdanje zbirke { $edition } · citati su točni, retke iznad njih sročio je jezični model · Docent je bot
worded = Sročio jezični model na temelju citata u nastavku; provjerite prema njima:
own-explanation = objašnjenje koje je sastavio Docent
undated = bez datuma
# Under a text that was translated; { $language } is the language of the original, such as English.
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

## Who may do what

refused-no-server = To radi samo na serveru, ne u izravnoj poruci.
refused-propose = Izmjene ovdje mogu predlagati samo određene uloge; za jednu od njih zamolite moderatora.
refused-approve = To ovdje smiju samo moderatori. Izmjenu možete predložiti naredbom /suggest.
refused-publish = To smiju samo oni koji objavljuju za sve servere. Izmjenu možete predložiti naredbom /suggest.
refused-not-hub = Ovaj je zapis zajednički svim serverima i održava se drugdje. Izmjenu možete predložiti naredbom /suggest.
refused-setup = Postavke smiju birati samo oni koji upravljaju ovim serverom.
former-member = bivši član zajednice
everywhere = Svi serveri
this-server = Samo ovaj server
yes = da
no = ne

## Adding and changing entries

form-new = Novi zapis
form-edit = Izmjena zapisa
form-details = Izvor i pojedinosti
field-title = Naslov
field-text = Tekst u rečenicama jasnima bez konteksta
field-source = Izvor
field-source-hint = Naslov izvora, njegova internetska adresa ili oboje
field-rights = Prava
field-rights-hint = Tko ima prava ili koja je licencija, na primjer CC BY 4.0
field-review-by = Ponovno provjeriti do
field-reason = Razlog izmjene
field-owner = Tko se brine o zapisu
field-topic = Tema
field-language = Jezik (oznaka, na primjer de)
field-remark = Poruka predlagatelju
corpus-unknown = Zapisa „{ $entry }” ovdje nema. Odaberite neki s popisa ili ga potražite naredbom /corpus find.
corpus-done = Gotovo: „{ $title }” (prijedlog { $number }). Odgovori to odsad uzimaju u obzir.
corpus-waits = „{ $title }” čeka drugog moderatora kao prijedlog { $number }.
edit-too-long = Ovaj je tekst dulji od { $most } znakova, koliko stane u obrazac. Preuzmite ga naredbom /corpus export, izmijenite datoteku i vratite je naredbom /corpus upload.
upload-too-large = Datoteka „{ $name }” veća je od { $most } MB. Dodajte samo bitan dio ili je podijelite.
upload-gone = Datoteka „{ $name }” više se ne može preuzeti s Discorda. Prenesite je ponovno.
upload-nothing-new = Datoteka „{ $name }” ne sadržava ništa čega već nema u zbirci izvora.
busy = Docent još radi na vašem prethodnom zahtjevu. Pričekajte da završi pa pokušajte ponovno.
suggest-thanks = Hvala. Vaš prijedlog čeka odluku pod brojem { $number }; javit ćemo vam što je odlučeno.
revert-reason = Povratak na verziju { $version }
status-live = objavljen
status-retired = povučen
entry-version = Verzija { $version }

## The review desk

review-title = Čeka odluku
review-empty = Ništa ne čeka odluku.
review-pick = Otvorite prijedlog
draft-title = Prijedlog { $number }
draft-unknown = Prijedlog { $number } ne postoji ili mu nemate pristup.
draft-state-open = Čeka odluku
draft-state-sent-back = Vraćen predlagatelju na doradu
draft-state-published = Objavljen
draft-state-rejected = Odbijen
draft-by = Predlagatelj: { $who }
draft-approved-by = Odobrenje: { $who }
draft-remark = Napomena: { $remark }
draft-create = Novi zapis
draft-revise = Izmijenjen zapis
draft-revert = Povratak na raniju verziju
draft-retire = Za povlačenje
draft-restore = Za ponovnu objavu
draft-moved = Zapis je u međuvremenu izmijenjen
draft-moved-how = Prijedlog se temelji na ranijoj verziji pa se ne može odobriti. Obje verzije ostaju sačuvane: uredite zapis kakav je sada.
draft-details = Pojedinosti
draft-language = Jezik: { $language }
draft-other-language = Tekst je vjerojatno na drugom jeziku: { $language }
draft-topic = Tema: { $topic }
draft-passages =
    { $count ->
        [one] { $count } odlomak
        [few] { $count } odlomka
       *[other] { $count } odlomaka
    }
draft-passages-title = Odlomci po kojima će se zapis pronalaziti
draft-review-by = Ponovno provjeriti do: { $day }
draft-rights = Prava: { $rights }
draft-hidden = U datoteci je pronađen skriveni tekst i izostavljen je
draft-personal = Čini se da su to osobni podaci
draft-missing = Još nije navedeno
missing-rights = prava na izvor
missing-review-by = kada zapis ponovno provjeriti
missing-owner = tko se brine o zapisu
draft-twins = Govori gotovo isto što i
draft-approve-button = Odobri
draft-send-back-button = Vrati na doradu
draft-reject-button = Odbij
draft-edit-button = Uredi
draft-details-button = Izvor i pojedinosti
draft-passages-button = Odlomci
draft-consequences-button = Što bi se promijenilo
gone = prije:
new = sada:
and-more = i još { $count }
consequences-title =
    { $count ->
        [one] Na { $count } pitanje odgovor bi bio drukčiji
        [few] Na { $count } pitanja odgovor bi bio drukčiji
       *[other] Na { $count } pitanja odgovor bi bio drukčiji
    }
consequences-none = Odgovor se ne bi promijenio ni na jedno od isprobanih pitanja.
before = Sada:
after = Nakon izmjene:
no-answer = nema odgovora

## History, log and export

history-title = Povijest zapisa „{ $title }”
history-last = Posljednja izmjena
revert-button = Natrag na verziju { $version }
log-title = Dnevnik aktivnosti
log-empty = Dnevnik je još prazan.
deed-create = objavljeno
deed-revise = izmijenjeno
deed-retire = povučeno
deed-restore = ponovno objavljeno
deed-revert = vraćeno na raniju verziju
deed-propose = predloženo
deed-amend = dorađeno
deed-approve = odobreno
deed-send-back = vraćeno na doradu
deed-reject = odbijeno
deed-setup = odabrane postavke
deed-export = izvezeno
deed-gap = odlučeno o pitanju
export-done =
    { $count ->
        [one] { $count } zapis
        [few] { $count } zapisa
       *[other] { $count } zapisa
    } u formatu Markdown. Operater bota može datoteke ponovno učitati naredbom „docent corpus import”.

## A message becomes an entry

message-empty = Ta poruka nema teksta koji bi se mogao dodati.
message-too-long = Ta je poruka preduga za jedan zapis. Njezin autor može predložiti ono bitno s pomoću /suggest.
message-of-bot = Tu poruku nije napisala osoba. Umjesto nje dodajte njezin izvor naredbom /corpus link.
message-source = Poruka na serveru „{ $server }”, autor: { $who }
message-rights = Podijeljeno uz pristanak autora
message-reason = Iz poruke, uz pristanak njezina autora
a-member = član zajednice
consent-title = Smije li ovo postati dio zbirke izvora?
consent-ask = { $author }, { $who } želi ovu poruku dodati u zbirku izvora iz koje Docent navodi. Pristati možete samo vi; prije objave pregledat će je moderator.
consent-everywhere = Ono što se ovdje doda vrijedi za sve servere: u odgovoru to mogu pročitati ljudi bilo gdje.
consent-named = Da, s mojim imenom
consent-anonymous = Da, bez mojeg imena
consent-no = Ne
consent-not-yours = Na to može odgovoriti samo autor poruke.
consent-gone = Ta poruka više nije cjelovita. Počnite ispočetka.
consent-declined = Poruka ostaje ono što je bila; ništa nije spremljeno.
consent-thanks = Hvala. Moderator će je pregledati kao prijedlog { $number }.
consent-lapsed = Osoba koja vas je pitala ovdje više ne smije davati prijedloge, pa ništa nije spremljeno.

## The gap board

gap-button = Molim, dodajte zapis o tome
gap-not-yours = Pitanje može spremiti samo osoba koja ga je postavila. Želite li isto, postavite ga i vi.
gap-kept = Vaše je pitanje spremljeno zajedno s vašim računom dok se na njega ne odgovori ili dok se ne odbaci. Moderatori vide pitanje, a Docent će vam pisati kad bude odgovora.
gap-take-back = Ne spremaj
gap-forgotten = Vaše je pitanje izbrisano.
gaps-title = Pitanja bez odgovora
gaps-empty = Nijedno pitanje ne čeka zapis.
gaps-asked =
    { $count ->
        [one] postavljeno { $count } put
        [few] postavljeno { $count } puta
       *[other] postavljeno { $count } puta
    }
gaps-pick = Napišite zapis koji odgovara na neko od njih
gaps-gone = O tom je pitanju već odlučeno. Ponovno otvorite popis.
gaps-which-entry = Navedite koji zapis odgovara na njega: ispunite i „entry”.
gaps-closed =
    { $count ->
        [one] Odlučeno je o { $count } pitanju.
        [few] Odlučeno je o { $count } pitanja.
       *[other] Odlučeno je o { $count } pitanja.
    }

## What people are told

notice-draft = Prijedlog { $number } čeka odluku: { $title }. Otvorite ga naredbom /corpus review.
notice-published = Vaš prijedlog „{ $title }” (br. { $number }) objavljen je. Hvala.
notice-sent-back = Vaš prijedlog „{ $title }” (br. { $number }) vraćen vam je na doradu. Ako ga želite izmijeniti, otvorite ga na serveru naredbom /corpus review. Napomena moderatora: { $remark }
notice-rejected = Vaš prijedlog „{ $title }” (br. { $number }) nije prihvaćen: { $remark }
notice-gap = Pitali ste: „{ $question }” Odgovor je sada u zapisu „{ $title }”. Da biste ga pročitali, pitajte ponovno. Vaše pitanje više nije spremljeno.
recalled-title = Izmijenjeno nakon ovog odgovora (izdanje { $edition })
recalled-corrected = Zapis „{ $title }” ispravljen je nakon ovog odgovora.
recalled-retired = Zapis „{ $title }” povučen je nakon ovog odgovora.
recalled-again = Pitajte ponovno da saznate što zbirka izvora sada kaže.
digest-title = Čemu ovaj mjesec treba posvetiti pozornost
digest-overdue =
    { $count ->
        [one] Istekao je rok za provjeru { $count } zapisa:
        [few] Istekao je rok za provjeru { $count } zapisa:
       *[other] Istekao je rok za provjeru { $count } zapisa:
    }
digest-links =
    { $count ->
        [one] Nije bilo moguće dohvatiti izvor { $count } zapisa:
        [few] Nije bilo moguće dohvatiti izvore { $count } zapisa:
       *[other] Nije bilo moguće dohvatiti izvore { $count } zapisa:
    }
digest-drafts =
    { $count ->
        [one] { $count } prijedlog čeka odluku: /corpus review
        [few] { $count } prijedloga čekaju odluku: /corpus review
       *[other] { $count } prijedloga čeka odluku: /corpus review
    }
digest-gaps =
    { $count ->
        [one] { $count } pitanje čeka zapis: /corpus gaps
        [few] { $count } pitanja čekaju zapis: /corpus gaps
       *[other] { $count } pitanja čeka zapis: /corpus gaps
    }

## Settings

setup-title = Tko se ovdje brine o zbirci izvora
setup-propose = Smiju predlagati izmjene
setup-propose-nobody = svi članovi
setup-approve = Smiju objavljivati za ovaj server
setup-approve-nobody = oni koji upravljaju ovim serverom
setup-publish = Smiju objavljivati za sve servere
setup-publish-nobody = oni koji upravljaju ovim serverom
setup-two = Potreban je pristanak drugog moderatora
setup-two-on = Traži drugog moderatora
setup-two-off = Dovoljan je jedan moderator
setup-channel = Gdje se obavještavaju moderatori
setup-channel-none = nigdje
setup-not-hub = Zapise za sve servere hub održava na vlastitom serveru.

## Help and trouble

help-title = Što radi Docent
help-body = Docent odgovara na pitanja o trima preporukama o umjetnoj inteligenciji u muzejima (NEMO, 2024) i o onome što ide uz njih: pravu, financiranju, standardima, alatima, etici i primjerima. Navodi dijelove zbirke izvora koju održava hub, imenuje svoje izvore i kaže kad nešto ne zna. Ne generira tekst.
help-ask = Pitajte na svojem jeziku. Uključite „private” i odgovor vidite samo vi. Možete i spomenuti bota Docent na kanalu ili mu izravno pisati; odgovorite na odgovor kako biste pitali dalje.
help-recommendation = Potražite preporuku 1, 2 ili 3 prema broju, naslovu ili ključnoj riječi.
help-resources = Pretražite zapise ili ih pregledajte po temama.
help-suggest = Predložite zapis ili izmjenu; moderatori odlučuju, a vi saznajete ishod.
help-corpus = Pogledajte zbirku izvora: show, find, history. Za moderatore i: add, upload, link, edit, review, gaps, log.
help-about = Koliko su odgovori dobri, u brojkama.
help-worded = Ovdje je drukčije: odgovore sročuje jezični model. Pitanje i citati šalju se na { $host }; njegovi su retci označeni, a točni citati stoje ispod njih.
help-privacy = Docent čuva pitanje samo kad pritisnete „Molim, dodajte zapis o tome”, imena samo onih koji mijenjaju zbirku izvora i ne poziva nijednu vanjsku uslugu.
quality-title = Koliko su odgovori dobri
quality-body = Izmjereno na { $questions } pitanja čuvanih za to, izdanje { $edition }: odgovoreno je na { $answered } % pitanja na koja zbirka ima odgovor, a { $correct } % tih odgovora najprije navodi točan zapis. Na { $false } % pitanja na koja zbirka nema odgovor ipak je odgovoreno.
quality-languages = Po jezicima: pitanja · odgovoreno · točan zapis prvi
trouble = Kod bota Docent nešto je pošlo po zlu, a ništa nije promijenjeno. Pokušajte ponovno za trenutak; ako se problem nastavi, javite moderatoru.
