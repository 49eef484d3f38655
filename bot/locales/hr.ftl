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
# Docent's confidence that the first quote answers the question.
sure-very = Vrlo vjerojatno odgovor na Vaše pitanje.
sure-fairly = Možda odgovor na Vaše pitanje: provjerite odgovara li.
# How a quotation is written: the language's own quotation marks around { $text }.
quotation = „{ $text }”
helpful-button = Korisno
unhelpful-button = Nije korisno
cite-button = Citiraj
person-button = Pitaj čovjeka
share-button = Podijeli s kanalom
shared-by = { $who } dijeli ovaj odgovor:
vote-thanks = Hvala. Vaš je glas zabilježen; ništa se drugo ne čuva.
vote-why = Što nije bilo u redu? Vaš je glas zabilježen; razlog pomaže moderatorima.
vote-unhelpful = nije korisno
vote-wrong = Odgovor je pogrešan
vote-beside = To nije bilo pitanje
vote-outdated = Odgovor je zastario
vote-unclear = Odgovor je teško razumjeti
vote-incomplete = Nešto nedostaje
vote-reason-thanks = Hvala, to pomaže.
votes-title = Odgovori koji nisu pomogli, prema zapisu koji navode:
# At the end of a citation; { $day } is a date such as 2026-11-23.
citation-accessed = Navodi Docent, zbirka izvora, izdanje { $edition }, pristupljeno { $day }
confidence-high = Izvor je služben ili govori sam za sebe.
confidence-medium = Izvor je posredan ili oskudan.
confidence-low = Izvor je slab; potražite bolji.
source-reviewed = Zadnja provjera: { $day }
person-not-yours = Samo onaj tko je pitao može nekoga pozvati. Postavite pitanje sami da biste učinili isto.
person-nobody = Nitko od onih koji su se javili za ovu temu nije slobodan ovog tjedna. Pitajte u kanalu; kolege se mogu javiti naredbom /volunteer.
person-again = Ispod ovog odgovora već je netko pozvan.
person-called = Gotovo. Poziv stoji ispod odgovora; dajte im vremena.
person-call = { $who }, javili ste se za ovu temu. { $asker } želi čuti što o gornjem odgovoru misli čovjek. Nitko neće zamjeriti ako ste zauzeti.
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
for-person = { $who }, ovo je za vas:
coverage-title = Koja preporuka govori o čemu
coverage-silent = nijedna od tri
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
audience-leadership = Ravnatelji i upravna vijeća
audience-collections = Zbirke i dokumentacija
audience-education = Edukacija i posjetitelji
audience-digital = Digitalno i tehničko osoblje
audience-rights = Prava i zakoni
audience-fundraising = Prikupljanje sredstava i partnerstva
audience-small-museums = Mali muzeji

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
gaps-which-entry = Navedite koji zapis odgovara na njega: ispunite i „zapis”.
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

setup-title = Tko se brine o zbirci izvora
setup-places-title = Gdje Docent odgovara
setup-places-body = Docent uvijek odgovara na /ask, izravne poruke i spominjanja. Ovdje odaberite gdje odgovara i kad ga se ne spomene.
setup-asks = Kanali u kojima odgovara na svako pitanje
setup-forums = Forumi u kojima odgovara na nove objave
setup-wait = Koliko dugo ljudi prvi mogu odgovoriti na objavu
setup-wait-minutes =
    { $count ->
        [0] nimalo: Docent odgovara odmah
        [one] { $count } minuta
        [few] { $count } minute
       *[other] { $count } minuta
    }
setup-threads = Odgovori u vlastitoj niti
setup-threads-on = Odgovaraj u nitima
setup-threads-off = Odgovaraj u kanalu
setup-language = Jezik za osobe čiji jezik nije poznat
setup-language-own = jezik iz Discord postavki ovog servera
setup-unread = Docent ne smije čitati poruke u kojima nije spomenut, pa od objave na forumu zna samo naslov, a u kanalima se pita pritiskom na gumb. Operater to može promijeniti.
setup-put-button = Postavi gumb ondje
setup-put-done = Gumb je postavljen u kanale.
setup-put-failed = Docent ne smije pisati u { $channels }. Dajte mu ondje pravo slanja poruka i pokušajte ponovno.
form-ask = Pitaj Docenta
field-question = Vaše pitanje, na vašem jeziku
ask-here = Pitanja o umjetnoj inteligenciji u muzejima? Pritisnite gumb ili upišite /ask.
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
help-examples = Pokušajte na primjer: „Tko bi trebao plaćati obuku o umjetnoj inteligenciji u muzejima?”, „Što je LIDO?”, „Smijemo li legende pisati pomoću umjetne inteligencije?”
help-ask = /ask: pitajte na svojem jeziku. Uključite „privatno” i odgovor vidite samo vi. Docenta možete i spomenuti u kanalu ili mu pisati izravno; za nastavak odgovorite na odgovor.
help-recommendation = /recommendation: potražite preporuku 1, 2 ili 3 po broju, naslovu ili ključnoj riječi; /coverage pokazuje koja govori o čemu.
help-resources = /resources: pretražujte zapise ili ih pregledavajte po temi, publici ili preporuci; /glossary objašnjava pojam.
help-suggest = /suggest: predložite zapis ili izmjenu; moderatori odlučuju i javlja vam se što je odlučeno. Moderatori rade s /corpus review.
help-volunteer = /volunteer: recite o kojim vas temama kolege ovdje smiju pitati.
help-about = /about quality: koliko su odgovori dobri, u brojkama. /language i /privacy: kojim vam jezikom Docent govori i što čuva.
help-worded = Ovdje je drukčije: odgovore sročuje jezični model. Pitanje i citati šalju se na { $host }; njegovi su retci označeni, a točni citati stoje ispod njih.
help-privacy = Docent čuva pitanje samo kad pritisnete „Molim, dodajte zapis o tome” i ne poziva vanjske usluge. Vidi /privacy.
about-title = Što je Docent
about-body = Bot koji vaše pitanje traži u { $entries } provjerenih zapisa (zbirka izvora, izdanje { $edition }) i navodi ih od riječi do riječi s izvorima. Odgovara na vašem jeziku i kaže kad ne zna.
about-where = Što radi gdje
about-runs = Sve radi na vlastitom računalu operatera: bez generativnog modela, bez vanjskih usluga. Vaše se pitanje pročita, na njega se odgovori i zaboravi se.
about-never = Što nikad ne čini
about-never-does = Ne izmišlja tekst, ne daje pravne ni konzervatorske savjete, ne govori ako ga nitko ne pita ili server to ne želi, i ne pokazuje zapise jednog servera drugima.
privacy-title = Što Docent čuva
privacy-body = Na pitanja se odgovori i ona se zaborave. Čuvaju se: pitanja za koja je netko pritisnuo „Molim, dodajte zapis o tome”; glasovi o odgovorima, bez pitanja, 90 dana; tko je predložio izmjene zbirke izvora ili o njima odlučio; za što se tko javio; odabrani jezik; i 30 dana koji odgovori navode koje zapise, bez podatka o tome tko je pitao.
privacy-of-you = O vama
privacy-nothing = O vama se ništa ne čuva.
privacy-questions = Pitanja za koja se želi zapis
privacy-votes = Glasovi
privacy-contacts = Serveri na kojima ste se javili
privacy-calls = Pozivi ovog tjedna
privacy-preferences = Odabrani jezik
privacy-drafts = Prijedlozi
privacy-approvals = Odobrenja
privacy-versions = Verzije koje ste napisali
privacy-log = Redci u zapisniku izmjena
privacy-export = Preuzmi podatke
privacy-export-done = To je sve što se o vama čuva.
privacy-delete = Izbriši podatke
privacy-delete-ask = Brišu se vaša pitanja, glasovi, odabiri i ono za što ste se javili. Ono što ste napisali za zbirku izvora ostaje kao tekst bivšeg člana zajednice. To se ne može poništiti.
privacy-delete-sure = Da, izbriši
privacy-delete-done = Gotovo. Ništa što se čuva više ne vodi do vas.
privacy-backups = Noćne sigurnosne kopije sadrže to još najviše { $days } dana; služe samo za otklanjanje kvara.
language-chosen = Docent vam sada govori ovim jezikom: { $language }. Na pitanje na drugom jeziku i dalje odgovara na tom jeziku.
language-own = Docent vam sada govori jezikom vašeg Discorda: { $language }.
language-unknown = Docent ne govori taj jezik. Odaberite jedan s popisa.
welcome-title = Docent je sada na serveru { $server }
welcome-body = Docent odgovara na pitanja o umjetnoj inteligenciji u muzejima iz provjerene zbirke izvora, na vašem jeziku, s točnim navodima i izvorima. Tri koraka, sve u /setup na vašem serveru: najprije odaberite gdje odgovara i kad ga se ne spomene; zatim tko smije predlagati i odobravati izmjene zbirke; na kraju u kojem se kanalu moderatorima javlja što treba pažnju. Radi i bez toga: svatko može upisati /ask ili ga spomenuti.
volunteer-title = Smiju li vas kolege pitati?
volunteer-body = Kad zbirka izvora nije dovoljna, može se pitati čovjeka. Odaberite svoje teme; spomenut ćemo vas ispod odgovora, najviše onoliko puta tjedno koliko želite. Prestati možete kad god želite.
volunteer-topics = Vaše teme
volunteer-none = Zasad nijedna.
volunteer-often = Koliko često
volunteer-weekly =
    { $count ->
        [one] najviše { $count } put tjedno
        [few] najviše { $count } puta tjedno
       *[other] najviše { $count } puta tjedno
    }
volunteer-stop = Prestani
quality-title = Koliko su odgovori dobri
quality-body = Izmjereno na { $questions } pitanja čuvanih za to, izdanje { $edition }: odgovoreno je na { $answered } % pitanja na koja zbirka ima odgovor, a { $correct } % tih odgovora najprije navodi točan zapis. Na { $false } % pitanja na koja zbirka nema odgovor ipak je odgovoreno.
quality-languages = Po jezicima: pitanja · odgovoreno · točan zapis prvi
trouble = Kod bota Docent nešto je pošlo po zlu, a ništa nije promijenjeno. Pokušajte ponovno za trenutak; ako se problem nastavi, javite moderatoru.

## What went wrong

# { names } are file names, ids, numbers or dates.
error-check-the-it-cannot-be-used-as = Provjerite polje „{ $field }”: ovako se ne može upotrijebiti; usporedite ga s drugim zapisom.
error-say-where-this-comes-from-the-title = Recite odakle je ovo: naslov izvora, njegovu web-adresu ili oboje.
error-check-the-it-may-have-at-most = Provjerite polje „{ $field }”: smije imati najviše { $most } znakova.
error-check-the-it-is-empty-so-write = Provjerite polje „{ $field }”: prazno je, pa nešto upišite.
error-check-the-source-give-a-title-a = Provjerite izvor: navedite naslov, web-adresu koja počinje s https:// ili oboje.
error-is-no-date-write-it-as-2027 = „{ $typed }” nije datum; napišite ga kao 2027-03-01 ili 1.3.2027.
error-there-is-no-entry-here-to-change = Ovdje nema zapisa „{ $entry }” koji bi se mijenjao; potražite ga s /corpus find ili `docent corpus find`.
error-the-entry-was-retired-restore-it-before = Zapis „{ $entry }” je povučen; vratite ga prije izmjene.
error-has-no-version-its-history-shows-those = „{ $entry }” nema verziju { $version }; povijest pokazuje koje postoje.
error-was-changed-meanwhile-it-is-at-version = „{ $entry }” je u međuvremenu izmijenjen: sada je verzija { $version }, a ovo je rađeno prema verziji { $base }; obje su sačuvane, usporedite ih i uredite ponovno.
error-the-entry-is-already-nothing-was-changed = Stanje zapisa „{ $entry }” već je: { $turned }; ništa nije promijenjeno.
error-the-entry-already-says-exactly-that-nothing = U zapisu „{ $entry }” već piše točno to; ništa nije promijenjeno.
error-the-id-is-already-taken-give-the = Oznaka „{ $entry }” već je zauzeta; dajte zapisu drugu.
error-draft-was-already-nothing-was-changed = Stanje prijedloga { $number } već je: { $state }; ništa nije promijenjeno.
error-draft-was-amended-after-you-opened-it = Prijedlog { $number } izmijenjen je nakon što ste ga otvorili; pogledajte ga ponovno pa odlučite.
error-you-have-approved-draft-already-it-waits = Prijedlog { $number } već ste odobrili; čeka nekog drugog.
error-docent-does-not-read-this-kind-of = { $name }: Docent ne čita takve datoteke; spremite je kao jednu od ovih: { $kinds }.
error-this-is-not-save-it-as-or = { $name }: po sadržaju je to { $found }, a po nastavku { $expected }; spremite datoteku u pravom obliku ili ispravite nastavak.
error-the-file-is-empty-save-it-again = { $name }: datoteka je prazna; spremite je ponovno s tekstom.
error-no-text-was-found-in-the-file = { $name }: u datoteci nije nađen tekst; otvorite je i provjerite ima li teksta, a ne slika.
error-the-file-is-damaged-or-too-complicated = { $name }: datoteka je oštećena ili presložena za čitanje; otvorite je i spremite ponovno.
error-the-file-is-protected-by-a-password = { $name }: datoteka je zaštićena lozinkom; spremite kopiju bez lozinke i uvezite nju.
error-the-pages-hold-no-readable-text-so = { $name }: stranice nemaju čitljiv tekst, pa je to vjerojatno sken; najprije provedite prepoznavanje teksta (OCR).
error-the-file-is-larger-than-mib-split = { $name }: datoteka je veća od { $mebibytes } MiB; podijelite je ili izostavite slike.
error-the-text-is-longer-than-characters-split = { $name }: tekst je dulji od { $characters } znakova; podijelite ga u više datoteka.
error-the-file-has-more-than-pages-split = { $name }: datoteka ima više od { $pages } stranica; podijelite je u više datoteka.
error-it-unpacks-into-more-than-a-document = { $name }: raspakirana je veća nego što dokument može biti; spremite je ponovno iz programa za pisanje.
error-it-unpacks-into-more-than-docent-reads = { $name }: raspakirana je veća nego što Docent čita; ostavite najviše { $members } tekstova.
error-it-holds-but-only-markdown-files-md = { $name }: sadrži { $member }, a iz zipa se čitaju samo datoteke Markdown (.md); uklonite to.
error-has-the-id-of-another-file-in = { $name }: { $member } ima oznaku „{ $entry }” druge datoteke u njemu; dajte svakoj njezinu.
error-the-file-is-too-large-or-damaged = { $name }: datoteka je prevelika ili oštećena; podijelite je ili je otvorite i spremite ponovno.
error-the-computer-is-too-busy-to-read = { $name }: računalo je sada prezauzeto da pročita datoteku; pokušajte ponovno za nekoliko minuta.
error-the-file-has-more-than-rows-split = { $name }: datoteka ima više od { $rows } redaka; podijelite je u više datoteka.
error-the-first-row-does-not-name-the = { $name }: prvi redak ne imenuje stupce; dodajte redak poput 'id,title,text,url'.
error-row-cannot-be-read-so-nothing-was = { $name }: redak { $row } ne može se pročitati, pa ništa nije uvezeno; { $advice }.
error-give-a-plain-web-address-which-begins = { $name }: navedite običnu web-adresu koja počinje s https:// i nema ni porta ni korisnika.
error-no-public-web-page-can-be-reached = { $name }: ondje se ne može dohvatiti javna web-stranica; provjerite adresu ili je uvezite kao datoteku.
error-the-site-answers-with-error-instead-of = { $name }: stranica odgovara greškom { $status } umjesto sadržajem; { $value }.
error-the-address-leads-on-more-than-times = { $name }: adresa preusmjerava više od { $hops } puta; otvorite je i upotrijebite zadnju adresu.
error-the-site-takes-too-long-to-answer = { $name }: stranica predugo ne odgovara; pokušajte poslije ili je uvezite kao datoteku.
error-no-secure-connection-to-the-site-is = { $name }: sigurna veza sa stranicom nije moguća; spremite stranicu i uvezite je kao datoteku.
error-the-site-s-answer-cannot-be-read = { $name }: odgovor stranice ne može se pročitati; pokušajte poslije ili je uvezite kao datoteku.
error-there-is-more-than-mib-to-fetch = { $name }: za dohvat je više od { $mebibytes } MiB; spremite potreban dio kao datoteku.
error-this-is-no-web-page-pdf-word = { $name }: ovo nije web-stranica ni datoteka PDF, Word, Markdown, tekst ili CSV; navedite adresu takve.
error-recommendation-is-not-in-the-corpus-restore = Preporuka { $number } nije u zbirci izvora; vratite ili uvezite njezin zapis.
error-there-is-no-entry-docent-corpus-list = Nema zapisa „{ $entry }”; `docent corpus list` ili /resources pokazuje što postoji.
error-there-is-no-draft-the-review-queue = Nema prijedloga { $number }; popis za odluku pokazuje one koji čekaju.
error-the-entry-was-retired-so-it-answers = Zapis „{ $entry }” je povučen pa nikome ne odgovara; odaberite važeći.
error-there-is-no-such-open-question-the = Nema takvog otvorenog pitanja; ploča pokazuje ona koja postoje.
error-somebody-asked-where-that-entry-is-not = Netko je pitao ondje gdje se taj zapis ne vidi; odaberite zapis koji svi smiju čitati.
error-the-entry-was-retired-ask-again-to = Zapis „{ $entry }” je povučen; pitajte ponovno da nađete što ga je zamijenilo.
error-give-a-reason-in-a-few-words = Navedite razlog u nekoliko riječi; ostaje u povijesti.
error-docent-was-asked-a-lot-within-a = Docent je u jednoj minuti dobio mnogo pitanja; pitajte ponovno za { $seconds } s.
error-many-people-are-asking-just-now-ask = Upravo pita mnogo ljudi; pitajte ponovno za koji trenutak.
# Words that stand inside the sentences above: kinds of files, what to do about a row, states, fields.
phrase-a-text-file = tekstna datoteka
phrase-a-pdf-file = PDF datoteka
phrase-a-docx-document = .docx dokument
phrase-another-kind-of-file = druga vrsta datoteke
phrase-another-kind-of-office-or-zip-file = druga vrsta datoteke Office ili zip
phrase-a-binary-file = binarna datoteka
phrase-a-word-excel-or-zip-file = datoteka Word, Excel ili zip
phrase-an-old-office-file = stara datoteka Office
phrase-an-rtf-file = RTF datoteka
phrase-a-picture = slika
phrase-a-compressed-file = sažeta datoteka
phrase-remove-the-nul-character-in-it = uklonite znak NUL iz njega
phrase-give-it-an-id-that-no-other = dajte mu oznaku koju nema drugi redak
phrase-write-one-json-object-on-each-line = u svaki redak upišite jedan JSON objekt
phrase-check-its-quotation-marks-and-the-length = provjerite navodnike i duljinu ćelija
phrase-add-its-text-or-remove-it = dodajte tekst ili ga uklonite
phrase-look-for-its-new-address = potražite novu adresu
phrase-try-again-later = pokušajte poslije
phrase-save-the-page-and-import-it-as = spremite stranicu i uvezite je kao datoteku
phrase-retired = povučen
phrase-live = važeći
phrase-open = otvoren
phrase-sent-back = vraćen
phrase-published = objavljen
phrase-rejected = odbijen
phrase-title = naslov
phrase-text = tekst
phrase-topic = tema
phrase-language = jezik
phrase-owner = odgovorna osoba
phrase-entry = zapis
phrase-source = izvor

## Commands, as Discord lists them

# A name is one word in small letters without blanks (a hyphen may join two), at most 32 letters; those of one command differ from each other.
# Names with a blank in English (Ask Docent, Add to the corpus) are entries of a menu and may be ordinary phrases. A description has at most 100 letters.
name-ask = pitaj
name-question = pitanje
name-private = privatno
name-recommendation = preporuka
name-query = upit
name-compare = usporedi
name-to = za
name-coverage = pokrivenost
name-theme = tema
name-resources = materijali
name-search = traži
name-topic = tema
name-audience = publika
name-glossary = pojmovnik
name-term = pojam
name-corpus = zbirka
name-add = dodaj
name-where = gdje
name-questions = pitanja
name-upload = učitaj
name-file = datoteka
name-source = izvor
name-rights = prava
name-review-by = provjeriti-do
name-link = poveznica
name-url = adresa
name-gaps = praznine
name-close = zatvori
name-entry = zapis
name-dismiss = odbaci
name-edit = uredi
name-owner = odgovorna-osoba
name-retire = povuci
name-reason = razlog
name-restore = obnovi
name-revert = vrati
name-version = verzija
name-show = prikaži
name-find = nađi
name-words = riječi
name-history = povijest
name-log = zapisnik
name-export = izvezi
name-review = odluke
name-suggest = predloži
name-volunteer = javi-se
name-setup = postavke
name-language = jezik
name-privacy = privatnost
name-about = opis
name-docent = docent
name-quality = kvaliteta
name-help = pomoć
name-ask-docent = Pitaj Docenta
name-add-to-the-corpus = Dodaj u zbirku izvora
choice-this-server = ovaj server
choice-all-servers = svi serveri
describe-ask-about-ai-in-museums-the-recommendations = Pitajte o UI-ju u muzejima: preporuke, pravo, financiranje, alati, etika.
describe-your-question-in-your-language = Vaše pitanje, na vašem jeziku
describe-only-you-see-the-answer = Odgovor vidite samo vi
describe-look-up-recommendation-1-2-or-3 = Potražite preporuku 1, 2 ili 3: po broju, naslovu, ključnoj riječi ili temi.
describe-for-example-2-second-iii-copyright-finanzierung = Na primjer: 2, druga, III, autorsko pravo, Finanzierung; prazno pokazuje sve tri
describe-set-it-beside-another-one-theme-by = Usporedite je s drugom, temu po temu
describe-somebody-it-is-meant-for-they-are = Kome je namijenjena; ta se osoba spominje
describe-only-you-see-it = Vidite samo vi
describe-which-recommendation-says-what-on-a-theme = Koja preporuka što kaže o temi i o čemu nijedna ne govori.
describe-a-theme-such-as-copyright-or-training = Tema, kao autorsko pravo ili obuka
describe-search-the-entries-or-browse-them-by = Pretražujte zapise ili ih pregledavajte po temi, publici ili preporuci.
describe-words-to-look-for-in-any-language = Riječi koje se traže, na bilo kojem jeziku
describe-browse-one-topic = Pregledajte jednu temu
describe-what-is-of-use-to-some-people = Što je korisno određenim ljudima u muzeju
describe-what-bears-on-recommendation-1-2-or = Što se tiče preporuke 1, 2 ili 3
describe-what-a-term-of-ai-in-museums = Što znači pojam o UI-ju u muzejima, po nazivu na vašem jeziku.
describe-the-term = Pojam
describe-look-into-the-corpus-and-look-after = Pogledajte zbirku izvora i brinite se o njoj.
describe-write-a-new-entry = Napišite novi zapis.
describe-its-topic = Njegova tema
describe-who-may-see-it = Tko ga smije vidjeti
describe-questions-it-answers-separated-by = Pitanja na koja odgovara, odvojena znakom |
describe-add-a-file-pdf-word-web-page = Dodajte datoteku: PDF, Word, web-stranica, Markdown, tekst, CSV ili zip iz izvoza.
describe-at-most-10-mb = Najviše 10 MB
describe-where-it-comes-from-title-web-address = Odakle je: naslov, web-adresa ili oboje
describe-who-holds-the-rights-or-the-licence = Tko ima prava, ili licencija
describe-when-to-look-at-it-again-such = Kad ga ponovno pogledati, npr. 2027-03-01
describe-add-a-page-or-a-document-from = Dodajte stranicu ili dokument s weba.
describe-its-address = Adresa
describe-questions-the-corpus-did-not-answer-kept = Pitanja bez odgovora u zbirci, čuvana uz pristanak; zatvorite ih zapisom.
describe-number-of-a-question-to-close = Broj pitanja koje se zatvara
describe-the-entry-that-answers-it = Zapis koji na njega odgovara
describe-number-of-one-to-dismiss = Broj pitanja koje se odbacuje
describe-change-an-entry-its-text-in-a = Izmijenite zapis: tekst u obrascu, podatke ovdje.
describe-the-entry = Zapis
describe-who-looks-after-it = Tko se o njemu brine
describe-rights-of-its-source = Prava njegova izvora
describe-take-an-entry-out-of-every-answer = Izuzmite zapis iz svih odgovora; tekst i povijest ostaju.
describe-why-it-stands-in-the-history = Zašto; ostaje u povijesti
describe-bring-a-retired-entry-back = Obnovite povučeni zapis.
describe-make-an-earlier-version-of-an-entry = Neka ranija verzija zapisa opet bude njegov tekst.
describe-the-version-to-go-back-to = Verzija na koju se vraća
describe-show-an-entry-with-its-source-version = Prikažite zapis s izvorom, verzijom i stanjem.
describe-find-entries-by-words-or-meaning-in = Nađite zapise po riječima ili značenju, na bilo kojem jeziku.
describe-what-to-look-for = Što tražiti
describe-who-changed-an-entry-when-and-why = Tko je, kad i zašto izmijenio zapis; vratite raniju verziju.
describe-what-was-done-to-the-corpus-here = Što je ovdje učinjeno sa zbirkom, tko i zašto; i kao datoteka.
describe-everything-as-a-csv-file = Sve, kao CSV datoteka
describe-the-entries-as-markdown-files-in-a = Zapisi kao Markdown datoteke u zipu, u obliku knowledge/corpus.
describe-which-entries = Koji zapisi
describe-drafts-that-wait-for-a-decision-your = Prijedlozi koji čekaju odluku; vaši vlastiti, ako ni o čemu ne odlučujete.
describe-suggest-a-new-entry-or-a-change = Predložite novi zapis ili izmjenu; o tome odlučuju moderatori.
describe-the-entry-to-change-leave-it-out = Zapis koji se mijenja; izostavite za novi
describe-say-on-which-topics-colleagues-here-may = Recite o kojim vas temama kolege ovdje smiju pitati i koliko puta tjedno.
describe-choose-where-docent-answers-here-and-who = Odaberite gdje Docent ovdje odgovara i tko se brine o zbirci izvora.
describe-the-language-docent-speaks-to-you-without = Jezik kojim vam Docent govori; bez odabira jezik vašeg Discorda.
describe-a-language = Jezik
describe-what-docent-keeps-of-you-see-it = Što Docent čuva o vama: pogledajte, preuzmite, izbrišite.
describe-what-docent-is-and-how-well-it = Što je Docent i koliko je dobar.
describe-what-docent-is-what-runs-where-and = Što je Docent, što radi gdje i što nikad ne čini.
describe-how-good-the-answers-are-in-figures = Koliko su odgovori dobri, u brojkama i po jezicima.
describe-what-docent-does-how-to-ask-and = Što Docent čini, kako pitati i što čuva.
