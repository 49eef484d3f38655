# What Docent says, in Slovenian. A translation of en.ftl.

## Under an answer

# Shown before quotes that are not in the asker's language.
note-other-language = V zbirki virov je to besedilo v drugem jeziku ({ $language }); navedeno je nespremenjeno.
own-words = povzetek vira, ki ga je pripravil Docent
verbatim = dobesedno iz vira
gloss = razlaga za muzeje, ki jo podaja Docent, ne trditev vira
addressed-to = Komu je namenjeno: { $who }. Za muzeje to ni pravilo.
policymakers = oblikovalci politik na lokalni, nacionalni in evropski ravni
sources = Viri
related = Preberite še
nearest = Najbližji zapisi
edition = Zbirka virov, izdaja { $edition } · samo navedki, nič ni generirano · Docent je bot
edition-worded = Izdaja zbirke { $edition } · navedki so točni, vrstice nad njimi je ubesedil jezikovni model · Docent je bot
worded = Ubesedil jezikovni model na podlagi navedkov spodaj; preverite z njimi:
own-explanation = razlaga, ki jo je pripravil Docent
undated = brez datuma
# Under a text that was translated; { $language } is the language of the original, such as English.
translated-unofficially = Neuradni prevod, ki ga je pripravil Docent (jezik izvirnika: { $language }).
translated-officially = Prevod: { $by }.
medium-confidence = Vir je skop ali sekundaren: preverite ga, preden se nanj oprete.

## When there is no answer

abstain-outside = To presega tisto, kar Docent pozna: muzeji in umetna inteligenca ter z njima povezani pravo, financiranje, standardi, orodja in etika. Zastavite vprašanje o kateri od teh tem ali tukaj vprašajte kolege.
abstain-not-covered = Zbirka virov na to ne odgovarja, Docent pa ne ugiba. Oglejte si spodnje najbližje zapise, vprašajte z drugimi besedami ali tukaj vprašajte kolege.
abstain-ambiguous = To lahko pomeni več stvari. Vprašajte s celim stavkom ali izberite enega od spodnjih zapisov.
abstain-advice = Za to je potreben nekdo, ki primer pozna: za pravna vprašanja pravnik, za predmete konservator-restavrator. Spodnji zapisi dajejo le osnovne informacije.
unreadable-empty = Vprašanja ni. Napišite ga v enem stavku, na primer: Kdo naj plačuje usposabljanje o umetni inteligenci v muzejih?
unreadable-too-long = To je predolgo za vprašanje. Vprašajte z največ { $most } znaki; dokument je mogoče namesto tega dodati v zbirko virov.

## Look-ups

recommendation-unknown = To ni nobeno od treh priporočil. Navedite število od 1 do 3, besedo iz naslova ali temo, na primer avtorske pravice ali usposabljanje.
recommendation-number = Priporočilo { $number }
says-nothing = o tem ne pove ničesar
theme-silent = Nobeno od treh priporočil ne pove ničesar o temi „{ $theme }“.
theme-act = Ti zapisi muzeju pomagajo ukrepati na tem področju:
compare-title = Primerjava priporočil { $first } in { $second }
compare-same = Za primerjavo izberite dve različni priporočili, na primer 1 in 3.
neither-says = Teme, o katerih nobeno od obeh priporočil ne pove ničesar: { $themes }.
topics-title = Teme
topics-pick = Odpri temo
resources-title = Gradiva: { $topic }
resources-found = Zapisi za „{ $words }“
resources-none = Ni zadetkov. Poskusite s krajšo besedo ali brskajte po temah.
resources-pick = Odprite zapis
resources-page = Stran { $page } od { $pages }
previous = Nazaj
next = Naprej
unknown-entry = Tega zapisa ni več. Z ukazom /resources poiščite, kaj ga je nadomestilo.

## Topics

topic-recommendations = Priporočila
topic-first-steps = Prvi koraki
topic-glossary = Slovarček
topic-law = Zakonodaja o UI
topic-copyright = Avtorske pravice
topic-privacy = Zasebnost in varnost
topic-ethics = Etika in pristranskost
topic-accessibility = Dostopnost
topic-policy = Politike in strategije
topic-funding = Financiranje
topic-data-spaces = Podatkovni prostori in oblak za dediščino
topic-collection-data = Podatki o zbirkah in standardi
topic-tools = Orodja
topic-practice = Primeri iz prakse
topic-networks = Mreže in dogodki

## Who may do what

refused-no-server = To deluje samo na strežniku, ne v zasebnem sporočilu.
refused-propose = Spremembe lahko tu predlagajo samo določene vloge; za eno od njih prosite moderatorja.
refused-approve = To smejo tu samo moderatorji. Spremembo lahko predlagate z ukazom /suggest.
refused-publish = To smejo samo tisti, ki objavljajo za vse strežnike. Spremembo lahko predlagate z ukazom /suggest.
refused-not-hub = Ta zapis je skupen vsem strežnikom in zanj skrbijo drugje. Spremembo lahko predlagate z ukazom /suggest.
refused-setup = Nastavitve smejo izbirati samo tisti, ki upravljajo ta strežnik.
former-member = nekdanji član skupnosti
everywhere = Vsi strežniki
this-server = Samo ta strežnik
yes = da
no = ne

## Adding and changing entries

form-new = Nov zapis
form-edit = Sprememba zapisa
form-details = Vir in podrobnosti
field-title = Naslov
field-text = Besedilo v stavkih, razumljivih samih zase
field-source = Vir
field-source-hint = Naslov vira, njegov spletni naslov ali oboje
field-rights = Pravice
field-rights-hint = Kdo ima pravice ali katera licenca velja, na primer CC BY 4.0
field-review-by = Ponovno preveriti do
field-reason = Razlog za spremembo
field-owner = Kdo skrbi za zapis
field-topic = Tema
field-language = Jezik (koda, na primer de)
field-remark = Sporočilo predlagatelju
corpus-unknown = Zapisa „{ $entry }“ tu ni. Izberite katerega s seznama ali ga poiščite z ukazom /corpus find.
corpus-done = Končano: „{ $title }“ (predlog { $number }). Odgovori to odslej upoštevajo.
corpus-waits = „{ $title }“ čaka na drugega moderatorja kot predlog { $number }.
edit-too-long = To besedilo je daljše od { $most } znakov, kolikor jih gre v obrazec. Prenesite ga z ukazom /corpus export, spremenite datoteko in jo vrnite z ukazom /corpus upload.
upload-too-large = Datoteka „{ $name }“ je večja od { $most } MB. Dodajte samo pomembni del ali datoteko razdelite.
upload-gone = Datoteke „{ $name }“ ni več mogoče prenesti z Discorda. Naložite jo znova.
upload-nothing-new = V datoteki „{ $name }“ ni ničesar, česar v zbirki virov še ne bi bilo.
busy = Docent še dela na vaši prejšnji zahtevi. Počakajte, da se konča, nato poskusite znova.
suggest-thanks = Hvala. Vaš predlog čaka na odločitev pod številko { $number }; obveščeni boste, kako se je izteklo.
revert-reason = Vrnitev na različico { $version }
status-live = objavljen
status-retired = umaknjen
entry-version = Različica { $version }

## The review desk

review-title = Čaka na odločitev
review-empty = Nič ne čaka na odločitev.
review-pick = Odprite predlog
draft-title = Predlog { $number }
draft-unknown = Predloga { $number } ni ali pa do njega nimate dostopa.
draft-state-open = Čaka na odločitev
draft-state-sent-back = Vrnjen predlagatelju v popravek
draft-state-published = Objavljen
draft-state-rejected = Zavrnjen
draft-by = Predlagatelj: { $who }
draft-approved-by = Potrditev: { $who }
draft-remark = Opomba: { $remark }
draft-create = Nov zapis
draft-revise = Spremenjen zapis
draft-revert = Vrnitev na prejšnjo različico
draft-retire = Za umik
draft-restore = Za ponovno objavo
draft-moved = Zapis je bil medtem spremenjen
draft-moved-how = Predlog temelji na prejšnji različici, zato ga ni mogoče potrditi. Obe besedili ostaneta shranjeni: uredite zapis, kakršen je zdaj.
draft-details = Podrobnosti
draft-language = Jezik: { $language }
draft-other-language = Besedilo je najbrž v drugem jeziku: { $language }
draft-topic = Tema: { $topic }
draft-passages =
    { $count ->
        [one] { $count } odlomek
        [two] { $count } odlomka
        [few] { $count } odlomki
       *[other] { $count } odlomkov
    }
draft-passages-title = Odlomki, po katerih bo zapis mogoče najti
draft-review-by = Ponovno preveriti do: { $day }
draft-rights = Pravice: { $rights }
draft-hidden = V datoteki najdeno in izpuščeno skrito besedilo
draft-personal = Videti je, da gre za osebne podatke
draft-missing = Še ni navedeno
missing-rights = pravice za vir
missing-review-by = kdaj zapis ponovno preveriti
missing-owner = kdo skrbi za zapis
draft-twins = Pove skoraj isto kot
draft-approve-button = Potrdi
draft-send-back-button = Vrni v popravek
draft-reject-button = Zavrni
draft-edit-button = Uredi
draft-details-button = Vir in podrobnosti
draft-passages-button = Odlomki
draft-consequences-button = Kaj bi se spremenilo
gone = prej:
new = zdaj:
and-more = in še { $count }
consequences-title =
    { $count ->
        [one] Na { $count } vprašanje bi bil odgovor drugačen
        [two] Na { $count } vprašanji bi bil odgovor drugačen
        [few] Na { $count } vprašanja bi bil odgovor drugačen
       *[other] Na { $count } vprašanj bi bil odgovor drugačen
    }
consequences-none = Odgovor se ne bi spremenil pri nobenem od preizkušenih vprašanj.
before = Zdaj:
after = Po spremembi:
no-answer = ni odgovora

## History, log and export

history-title = Zgodovina zapisa „{ $title }“
history-last = Zadnja sprememba
revert-button = Nazaj na različico { $version }
log-title = Dnevnik dejavnosti
log-empty = Dnevnik je še prazen.
deed-create = objavljeno
deed-revise = spremenjeno
deed-retire = umaknjeno
deed-restore = ponovno objavljeno
deed-revert = vrnjeno na prejšnjo različico
deed-propose = predlagano
deed-amend = popravljeno
deed-approve = potrjeno
deed-send-back = vrnjeno v popravek
deed-reject = zavrnjeno
deed-setup = izbrane nastavitve
deed-export = izvoženo
deed-gap = odločeno o vprašanju
export-done =
    { $count ->
        [one] { $count } zapis
        [two] { $count } zapisa
        [few] { $count } zapisi
       *[other] { $count } zapisov
    } v obliki Markdown. Upravljavec bota lahko datoteke znova uvozi z ukazom „docent corpus import“.

## A message becomes an entry

message-empty = V tem sporočilu ni besedila, ki bi ga bilo mogoče dodati.
message-too-long = To sporočilo je predolgo za en zapis. Njegov avtor lahko bistveni del predlaga z ukazom /suggest.
message-of-bot = Tega sporočila ni napisal človek. Namesto njega dodajte njegov vir z ukazom /corpus link.
message-source = Sporočilo na strežniku „{ $server }“, avtor: { $who }
message-rights = Deljeno s soglasjem avtorja
message-reason = Iz sporočila, s soglasjem njegovega avtorja
a-member = član skupnosti
consent-title = Ali sme to postati del zbirke virov?
consent-ask = { $author }, { $who } želi to sporočilo dodati v zbirko virov, iz katere navaja Docent. Soglašate lahko samo vi; pred objavo ga bo pregledal moderator.
consent-everywhere = Kar se doda tukaj, je za vse strežnike: v odgovoru lahko to preberejo ljudje kjer koli.
consent-named = Da, z mojim imenom
consent-anonymous = Da, brez mojega imena
consent-no = Ne
consent-not-yours = Na to lahko odgovori samo avtor sporočila.
consent-gone = To sporočilo ni več popolno. Začnite znova.
consent-declined = Sporočilo ostane, kar je bilo; nič ni shranjeno.
consent-thanks = Hvala. Moderator ga bo pregledal kot predlog { $number }.
consent-lapsed = Kdor vas je vprašal, tu ne sme več podajati predlogov, zato ni nič shranjeno.

## The gap board

gap-button = Prosim za zapis o tem
gap-not-yours = Vprašanje lahko da shraniti samo, kdor ga je zastavil. Če želite enako, ga zastavite tudi vi.
gap-kept = Vaše vprašanje je shranjeno skupaj z vašim računom, dokler ne dobi odgovora ali ni zavrnjeno. Moderatorji vidijo vprašanje, Docent pa vam bo pisal, ko bo odgovor na voljo.
gap-take-back = Ne shrani
gap-forgotten = Vaše vprašanje je izbrisano.
gaps-title = Vprašanja brez odgovora
gaps-empty = Nobeno vprašanje ne čaka na zapis.
gaps-asked =
    { $count ->
        [one] zastavljeno { $count }-krat
        [two] zastavljeno { $count }-krat
        [few] zastavljeno { $count }-krat
       *[other] zastavljeno { $count }-krat
    }
gaps-pick = Napišite zapis, ki odgovori na katero od njih
gaps-gone = O tem vprašanju je že odločeno. Znova odprite seznam.
gaps-which-entry = Navedite, kateri zapis odgovarja nanj: izpolnite tudi „entry“.
gaps-closed =
    { $count ->
        [one] Odločeno je o { $count } vprašanju.
        [two] Odločeno je o { $count } vprašanjih.
        [few] Odločeno je o { $count } vprašanjih.
       *[other] Odločeno je o { $count } vprašanjih.
    }

## What people are told

notice-draft = Predlog { $number } čaka na odločitev: { $title }. Odprite ga z ukazom /corpus review.
notice-published = Vaš predlog „{ $title }“ (št. { $number }) je objavljen. Hvala.
notice-sent-back = Vaš predlog „{ $title }“ (št. { $number }) vam je bil vrnjen v popravek. Če ga želite spremeniti, ga na strežniku odprite z ukazom /corpus review. Opomba moderatorja: { $remark }
notice-rejected = Vaš predlog „{ $title }“ (št. { $number }) ni bil sprejet: { $remark }
notice-gap = Vprašali ste: „{ $question }“ Odgovor je zdaj v zapisu „{ $title }“. Če ga želite prebrati, vprašajte znova. Vaše vprašanje ni več shranjeno.
recalled-title = Spremenjeno po tem odgovoru (izdaja { $edition })
recalled-corrected = Zapis „{ $title }“ je bil po tem odgovoru popravljen.
recalled-retired = Zapis „{ $title }“ je bil po tem odgovoru umaknjen.
recalled-again = Vprašajte znova, da izveste, kaj zbirka virov pove zdaj.
digest-title = Kaj ta mesec zahteva pozornost
digest-overdue =
    { $count ->
        [one] Rok za pregled je potekel pri { $count } zapisu:
        [two] Rok za pregled je potekel pri { $count } zapisih:
        [few] Rok za pregled je potekel pri { $count } zapisih:
       *[other] Rok za pregled je potekel pri { $count } zapisih:
    }
digest-links =
    { $count ->
        [one] Vir ni bil dosegljiv pri { $count } zapisu:
        [two] Vir ni bil dosegljiv pri { $count } zapisih:
        [few] Vir ni bil dosegljiv pri { $count } zapisih:
       *[other] Vir ni bil dosegljiv pri { $count } zapisih:
    }
digest-drafts =
    { $count ->
        [one] { $count } predlog čaka na odločitev: /corpus review
        [two] { $count } predloga čakata na odločitev: /corpus review
        [few] { $count } predlogi čakajo na odločitev: /corpus review
       *[other] { $count } predlogov čaka na odločitev: /corpus review
    }
digest-gaps =
    { $count ->
        [one] { $count } vprašanje čaka na zapis: /corpus gaps
        [two] { $count } vprašanji čakata na zapis: /corpus gaps
        [few] { $count } vprašanja čakajo na zapis: /corpus gaps
       *[other] { $count } vprašanj čaka na zapis: /corpus gaps
    }

## Settings

setup-title = Kdo tu skrbi za zbirko virov
setup-propose = Smejo predlagati spremembe
setup-propose-nobody = vsi člani
setup-approve = Smejo objavljati za ta strežnik
setup-approve-nobody = tisti, ki upravljajo ta strežnik
setup-publish = Smejo objavljati za vse strežnike
setup-publish-nobody = tisti, ki upravljajo ta strežnik
setup-two = Potrebno je soglasje drugega moderatorja
setup-two-on = Zahtevaj drugega moderatorja
setup-two-off = Dovolj je en moderator
setup-channel = Kam gredo obvestila za moderatorje
setup-channel-none = nikamor
setup-not-hub = Za zapise, ki veljajo na vseh strežnikih, skrbi središče na svojem strežniku.

## Help and trouble

help-title = Kaj počne Docent
help-body = Docent odgovarja na vprašanja o treh priporočilih glede umetne inteligence v muzejih (NEMO, 2024) in o tem, kar spada zraven: o pravu, financiranju, standardih, orodjih, etiki in primerih. Navaja odlomke iz zbirke virov, za katero skrbi središče, imenuje svoje vire in pove, kadar česa ne ve. Besedil ne ustvarja.
help-ask = Vprašajte v svojem jeziku. Vklopite „private“ in odgovor vidite samo vi. Bota Docent lahko tudi omenite v kanalu ali mu pišete neposredno; če želite vprašati še kaj, odgovorite na odgovor.
help-recommendation = Poiščite priporočilo 1, 2 ali 3 po številki, naslovu ali ključni besedi.
help-resources = Iščite po zapisih ali brskajte po temah.
help-suggest = Predlagajte zapis ali spremembo; odločijo moderatorji, o izidu pa boste obveščeni.
help-corpus = Poglejte v zbirko virov: show, find, history. Za moderatorje tudi: add, upload, link, edit, review, gaps, log.
help-about = Kako dobri so odgovori, v številkah.
help-worded = Tukaj je drugače: odgovore ubeseduje jezikovni model. Vprašanje in navedki se pošljejo na { $host }; njegove vrstice so označene, točni navedki pa stojijo pod njimi.
help-privacy = Docent hrani vprašanje le, če pritisnete „Prosim za zapis o tem“, imena le tistih, ki spreminjajo zbirko virov, in ne kliče nobene zunanje storitve.
quality-title = Kako dobri so odgovori
quality-body = Izmerjeno na { $questions } vprašanjih, prihranjenih za to, izdaja { $edition }: odgovorjeno je na { $answered } % vprašanj, na katera zbirka odgovarja, in { $correct } % teh odgovorov najprej navaja pravi vnos. Na { $false } % vprašanj, na katera ne odgovarja, je vseeno odgovorjeno.
quality-languages = Po jezikih: vprašanja · odgovorjeno · pravi vnos prvi
trouble = Pri botu Docent je šlo nekaj narobe, spremenjeno pa ni bilo nič. Čez trenutek poskusite znova; če se težava ponavlja, obvestite moderatorja.
