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
# Docent's confidence that the first quote answers the question.
sure-very = Zelo verjetno odgovor na vaše vprašanje.
sure-fairly = Morda odgovor na vaše vprašanje: preverite, ali ustreza.
# How a quotation is written: the language's own quotation marks around { $text }.
quotation = „{ $text }“
helpful-button = Koristno
unhelpful-button = Ni koristno
cite-button = Navedi vir
person-button = Vprašaj človeka
share-button = Deli s kanalom
shared-by = { $who } deli ta odgovor:
vote-thanks = Hvala. Vaš glas je štet; nič drugega se ne hrani.
vote-why = Kaj ni bilo v redu? Vaš glas je štet; razlog pomaga moderatorjem.
vote-unhelpful = ni koristno
vote-wrong = Odgovor je napačen
vote-beside = Tega vprašanje ni spraševalo
vote-outdated = Odgovor je zastarel
vote-unclear = Odgovor je težko razumljiv
vote-incomplete = Nekaj manjka
vote-reason-thanks = Hvala, to pomaga.
votes-title = Odgovori, ki niso pomagali, po zapisu, ki ga navajajo:
# At the end of a citation; { $day } is a date such as 2026-11-23.
citation-accessed = Navaja Docent, zbirka virov, izdaja { $edition }, dostop { $day }
confidence-high = Vir je uraden ali govori sam zase.
confidence-medium = Vir je posreden ali skop.
confidence-low = Vir je šibek; poiščite boljšega.
source-reviewed = Nazadnje preverjeno { $day }
person-not-yours = Samo kdor je vprašal, lahko koga pokliče. Če želite storiti enako, vprašanje zastavite sami.
person-nobody = Nihče od prijavljenih za to temo ta teden ni prost. Vprašajte v kanalu; kolegi se lahko prijavijo z /volunteer.
person-again = Pod tem odgovorom je nekdo že poklican.
person-called = Opravljeno. Prošnja stoji pod odgovorom; dajte jim čas.
person-call = { $who }, prijavili ste se za to temo. { $asker } bi glede zgornjega odgovora želel slišati človekovo mnenje. Nihče ne bo zameril, če nimate časa.
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
for-person = { $who }, to je za vas:
coverage-title = Katero priporočilo govori o čem
coverage-silent = nobeno od treh
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
audience-leadership = Direktorji in sveti
audience-collections = Zbirke in dokumentacija
audience-education = Pedagogika in obiskovalci
audience-digital = Digitalno in tehnično osebje
audience-rights = Pravice in pravo
audience-fundraising = Pridobivanje sredstev in partnerstva
audience-small-museums = Majhni muzeji

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
gaps-which-entry = Navedite, kateri zapis odgovarja nanj: izpolnite tudi „zapis“.
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

setup-title = Kdo skrbi za zbirko virov
setup-places-title = Kje Docent odgovarja
setup-places-body = Docent vedno odgovarja na /ask, zasebna sporočila in omembe. Tu izberite, kje odgovarja tudi brez omembe.
setup-asks = Kanali, v katerih odgovori na vsako vprašanje
setup-forums = Forumi, v katerih odgovarja na nove objave
setup-wait = Koliko časa imajo ljudje, da prvi odgovorijo na objavo
setup-wait-minutes =
    { $count ->
        [0] nič: Docent odgovori takoj
        [one] { $count } minuta
        [two] { $count } minuti
        [few] { $count } minute
       *[other] { $count } minut
    }
setup-threads = Odgovori v svoji niti
setup-threads-on = Odgovarjaj v nitih
setup-threads-off = Odgovarjaj v kanalu
setup-language = Jezik za ljudi, katerih jezik ni znan
setup-language-own = jezik iz nastavitev Discord tega strežnika
setup-unread = Docent ne sme brati sporočil, ki ga ne omenjajo, zato pozna od objave na forumu le naslov, v kanalih pa ljudje vprašajo s pritiskom na gumb. Upravljavec lahko to spremeni.
setup-put-button = Postavi gumb tja
setup-put-done = Gumb stoji v kanalih.
setup-put-failed = Docent ne sme pisati v { $channels }. Dajte mu tam pravico pošiljanja sporočil in poskusite znova.
form-ask = Vprašaj Docenta
field-question = Vaše vprašanje, v vašem jeziku
ask-here = Vprašanja o umetni inteligenci v muzejih? Pritisnite gumb ali vpišite /ask.
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
help-examples = Poskusite na primer: „Kdo naj plača usposabljanje za umetno inteligenco v muzejih?“, „Kaj je LIDO?“, „Ali smemo napise pisati z umetno inteligenco?“
help-ask = /ask: vprašajte v svojem jeziku. Vklopite „zasebno“ in odgovor vidite samo vi. Docenta lahko tudi omenite v kanalu ali mu pišete neposredno; za nadaljnje vprašanje odgovorite na odgovor.
help-recommendation = /recommendation: poiščite priporočilo 1, 2 ali 3 po številki, naslovu ali ključni besedi; /coverage pokaže, katero govori o čem.
help-resources = /resources: iščite po zapisih ali jih brskajte po temi, občinstvu ali priporočilu; /glossary razloži pojem.
help-suggest = /suggest: predlagajte zapis ali spremembo; moderatorji odločijo in o tem vas obvestimo. Moderatorji delajo z /corpus review.
help-volunteer = /volunteer: povejte, o katerih temah vas smejo kolegi tu vprašati.
help-about = /about quality: kako dobri so odgovori, v številkah. /language in /privacy: v katerem jeziku vam Docent govori in kaj hrani.
help-worded = Tukaj je drugače: odgovore ubeseduje jezikovni model. Vprašanje in navedki se pošljejo na { $host }; njegove vrstice so označene, točni navedki pa stojijo pod njimi.
help-privacy = Docent vprašanje shrani le, če pritisnete „Prosim za zapis o tem“, in ne kliče zunanjih storitev. Glejte /privacy.
about-title = Kaj je Docent
about-body = Bot, ki vaše vprašanje poišče v { $entries } preverjenih zapisih (zbirka virov, izdaja { $edition }) in jih dobesedno navede z viri. Odgovarja v vašem jeziku in pove, kadar ne ve.
about-where = Kaj teče kje
about-runs = Vse teče na upravljavčevem lastnem računalniku: brez generativnega modela, brez zunanjih storitev. Vaše vprašanje se prebere, dobi odgovor in se pozabi.
about-never = Česa nikoli ne stori
about-never-does = Ne izmišlja si besedil, ne daje pravnih ali konservatorskih nasvetov, ne govori, če ga nihče ne vpraša ali strežnik tega ne želi, in zapisov enega strežnika ne kaže drugim.
privacy-title = Kaj Docent hrani
privacy-body = Na vprašanja odgovori in jih pozabi. Hranijo se: vprašanja, pri katerih je kdo pritisnil „Prosim za zapis o tem“; glasovi o odgovorih, brez vprašanja, 90 dni; kdo je predlagal spremembe zbirke virov ali o njih odločil; za kaj se je kdo prijavil; izbrani jezik; in 30 dni, kateri odgovori navajajo katere zapise, brez podatka, kdo je vprašal.
privacy-of-you = O vas
privacy-nothing = O vas se ne hrani nič.
privacy-questions = Vprašanja, za katera je zaželen zapis
privacy-votes = Glasovi
privacy-contacts = Strežniki, na katerih ste se prijavili
privacy-calls = Klici tega tedna
privacy-preferences = Izbrani jezik
privacy-drafts = Predlogi
privacy-approvals = Potrditve
privacy-versions = Različice, ki ste jih napisali
privacy-log = Vrstice v dnevniku sprememb
privacy-export = Vzemi podatke s seboj
privacy-export-done = To je vse, kar se hrani o vas.
privacy-delete = Izbriši podatke
privacy-delete-ask = Izbrisana bodo vaša vprašanja, glasovi, izbire in prijave. Kar ste napisali za zbirko virov, ostane kot delo nekdanjega člana skupnosti. Tega ni mogoče razveljaviti.
privacy-delete-sure = Da, izbriši
privacy-delete-done = Opravljeno. Nič shranjenega ne vodi več do vas.
privacy-backups = Nočne varnostne kopije to vsebujejo še največ { $days } dni; namenjene so samo odpravi okvare.
language-chosen = Docent vam zdaj govori v tem jeziku: { $language }. Na vprašanje v drugem jeziku še vedno odgovori v tistem.
language-own = Docent vam zdaj govori v jeziku vašega Discorda: { $language }.
language-unknown = Docent ne govori tega jezika. Izberite jezik s seznama.
welcome-title = Docent je zdaj na strežniku { $server }
welcome-body = Docent odgovarja na vprašanja o umetni inteligenci v muzejih iz preverjene zbirke virov, v vašem jeziku, z natančnimi navedki in viri. Trije koraki, vsi v /setup na vašem strežniku: najprej izberite, kje odgovarja tudi brez omembe; nato, kdo sme predlagati in potrjevati spremembe zbirke; nazadnje, v katerem kanalu moderatorji izvedo, kaj potrebuje pozornost. Deluje tudi brez tega: vsakdo lahko vpiše /ask ali ga omeni.
volunteer-title = Vas smejo kolegi vprašati?
volunteer-body = Kadar zbirka virov ne zadošča, je mogoče vprašati človeka. Izberite svoje teme; omenjeni boste pod odgovorom, največ tolikokrat na teden, kolikor želite. Prenehate lahko kadar koli.
volunteer-topics = Vaše teme
volunteer-none = Doslej nobena.
volunteer-often = Kako pogosto
volunteer-weekly =
    { $count ->
        [one] največ { $count }-krat na teden
        [two] največ { $count }-krat na teden
        [few] največ { $count }-krat na teden
       *[other] največ { $count }-krat na teden
    }
volunteer-stop = Prenehaj
quality-title = Kako dobri so odgovori
quality-body = Izmerjeno na { $questions } vprašanjih, prihranjenih za to, izdaja { $edition }: odgovorjeno je na { $answered } % vprašanj, na katera zbirka odgovarja, in { $correct } % teh odgovorov najprej navaja pravi vnos. Na { $false } % vprašanj, na katera ne odgovarja, je vseeno odgovorjeno.
quality-languages = Po jezikih: vprašanja · odgovorjeno · pravi vnos prvi
trouble = Pri botu Docent je šlo nekaj narobe, spremenjeno pa ni bilo nič. Čez trenutek poskusite znova; če se težava ponavlja, obvestite moderatorja.

## What went wrong

# { names } are file names, ids, numbers or dates.
error-check-the-it-cannot-be-used-as = Preverite polje „{ $field }“: tako ni uporabno; primerjajte ga z drugim zapisom.
error-say-where-this-comes-from-the-title = Povejte, od kod to izvira: naslov vira, njegov spletni naslov ali oboje.
error-check-the-it-may-have-at-most = Preverite polje „{ $field }“: ima lahko največ toliko znakov: { $most }.
error-check-the-it-is-empty-so-write = Preverite polje „{ $field }“: prazno je, zato kaj vpišite.
error-check-the-source-give-a-title-a = Preverite vir: navedite naslov, spletni naslov, ki se začne s https://, ali oboje.
error-is-no-date-write-it-as-2027 = „{ $typed }“ ni datum; zapišite ga kot 2027-03-01 ali 1.3.2027.
error-there-is-no-entry-here-to-change = Tu ni zapisa „{ $entry }“, ki bi ga spremenili; poiščite ga s /corpus find ali `docent corpus find`.
error-the-entry-was-retired-restore-it-before = Zapis „{ $entry }“ je umaknjen; obnovite ga, preden ga spremenite.
error-has-no-version-its-history-shows-those = „{ $entry }“ nima različice { $version }; zgodovina pokaže tiste, ki obstajajo.
error-was-changed-meanwhile-it-is-at-version = „{ $entry }“ je bil medtem spremenjen: zdaj je pri različici { $version }, to pa je bilo narejeno na podlagi različice { $base }; obe sta ohranjeni, primerjajte ju in uredite znova.
error-the-entry-is-already-nothing-was-changed = Stanje zapisa „{ $entry }“ je že: { $turned }; nič ni bilo spremenjeno.
error-the-entry-already-says-exactly-that-nothing = V zapisu „{ $entry }“ že piše natanko to; nič ni bilo spremenjeno.
error-the-id-is-already-taken-give-the = Oznaka „{ $entry }“ je že zasedena; dajte zapisu drugo.
error-draft-was-already-nothing-was-changed = Stanje predloga { $number } je že: { $state }; nič ni bilo spremenjeno.
error-draft-was-amended-after-you-opened-it = Predlog { $number } je bil spremenjen, potem ko ste ga odprli; oglejte si ga znova in nato odločite.
error-you-have-approved-draft-already-it-waits = Predlog { $number } ste že potrdili; čaka na nekoga drugega.
error-docent-does-not-read-this-kind-of = { $name }: Docent takih datotek ne bere; shranite jo v eni od teh oblik: { $kinds }.
error-this-is-not-save-it-as-or = { $name }: po vsebini je to { $found }, po končnici pa { $expected }; shranite datoteko v pravi obliki ali popravite končnico.
error-the-file-is-empty-save-it-again = { $name }: datoteka je prazna; shranite jo znova z besedilom.
error-no-text-was-found-in-the-file = { $name }: v datoteki ni bilo najdeno besedilo; odprite jo in preverite, ali vsebuje besedilo in ne slik.
error-the-file-is-damaged-or-too-complicated = { $name }: datoteka je poškodovana ali prezapletena za branje; odprite jo in znova shranite.
error-the-file-is-protected-by-a-password = { $name }: datoteka je zaščitena z geslom; shranite kopijo brez gesla in uvozite to.
error-the-pages-hold-no-readable-text-so = { $name }: strani nimajo berljivega besedila, zato je to verjetno sken; najprej izvedite prepoznavanje besedila (OCR).
error-the-file-is-larger-than-mib-split = { $name }: datoteka je večja od { $mebibytes } MiB; razdelite jo ali izpustite slike.
error-the-text-is-longer-than-characters-split = { $name }: besedilo ima več znakov kot { $characters }; razdelite ga v več datotek.
error-the-file-has-more-than-pages-split = { $name }: datoteka ima več strani kot { $pages }; razdelite jo v več datotek.
error-it-unpacks-into-more-than-a-document = { $name }: razpakirana je večja, kot je lahko dokument; znova jo shranite iz urejevalnika besedil.
error-it-unpacks-into-more-than-docent-reads = { $name }: razpakirana je večja, kot Docent bere; besedil naj bo v njej največ { $members }.
error-it-holds-but-only-markdown-files-md = { $name }: vsebuje { $member }, iz zipa pa se berejo le datoteke Markdown (.md); to odstranite.
error-has-the-id-of-another-file-in = { $name }: { $member } ima oznako „{ $entry }“ druge datoteke v njem; dajte vsaki svojo.
error-the-file-is-too-large-or-damaged = { $name }: datoteka je prevelika ali poškodovana; razdelite jo ali jo odprite in znova shranite.
error-the-computer-is-too-busy-to-read = { $name }: računalnik je zdaj preobremenjen, da bi prebral datoteko; poskusite znova čez nekaj minut.
error-the-file-has-more-than-rows-split = { $name }: datoteka ima več vrstic kot { $rows }; razdelite jo v več datotek.
error-the-first-row-does-not-name-the = { $name }: prva vrstica ne poimenuje stolpcev; dodajte vrstico, kot je 'id,title,text,url'.
error-row-cannot-be-read-so-nothing-was = { $name }: vrstice { $row } ni mogoče prebrati, zato ni bilo uvoženo nič; { $advice }.
error-give-a-plain-web-address-which-begins = { $name }: navedite navaden spletni naslov, ki se začne s https:// in nima ne vrat ne uporabnika.
error-no-public-web-page-can-be-reached = { $name }: tam ni dosegljiva nobena javna spletna stran; preverite naslov ali jo uvozite kot datoteko.
error-the-site-answers-with-error-instead-of = { $name }: spletišče odgovarja z napako { $status } namesto s stranjo; { $value }.
error-the-address-leads-on-more-than-times = { $name }: naslov preusmerja prevečkrat (več kot { $hops }); odprite ga in uporabite zadnji naslov.
error-the-site-takes-too-long-to-answer = { $name }: spletišče predolgo ne odgovori; poskusite pozneje ali uvozite stran kot datoteko.
error-no-secure-connection-to-the-site-is = { $name }: varna povezava s spletiščem ni mogoča; shranite stran in jo uvozite kot datoteko.
error-the-site-s-answer-cannot-be-read = { $name }: odgovora spletišča ni mogoče prebrati; poskusite pozneje ali uvozite stran kot datoteko.
error-there-is-more-than-mib-to-fetch = { $name }: za prenos je več kot { $mebibytes } MiB; shranite potrebni del kot datoteko.
error-this-is-no-web-page-pdf-word = { $name }: to ni spletna stran ne datoteka PDF, Word, Markdown, besedilo ali CSV; navedite naslov take.
error-recommendation-is-not-in-the-corpus-restore = Priporočila { $number } ni v zbirki virov; obnovite ali uvozite njegov zapis.
error-there-is-no-entry-docent-corpus-list = Zapisa „{ $entry }“ ni; `docent corpus list` ali /resources pokaže, kaj je na voljo.
error-there-is-no-draft-the-review-queue = Predloga { $number } ni; seznam za odločanje pokaže tiste, ki čakajo.
error-the-entry-was-retired-so-it-answers = Zapis „{ $entry }“ je umaknjen in ne odgovarja nikomur; izberite veljavnega.
error-there-is-no-such-open-question-the = Takega odprtega vprašanja ni; tabla pokaže tista, ki so.
error-somebody-asked-where-that-entry-is-not = Nekdo je vprašal tam, kjer ta zapis ni viden; izberite takega, ki ga smejo brati vsi.
error-the-entry-was-retired-ask-again-to = Zapis „{ $entry }“ je umaknjen; vprašajte znova, da najdete, kaj ga je nadomestilo.
error-give-a-reason-in-a-few-words = Navedite razlog v nekaj besedah; ostane v zgodovini.
error-docent-was-asked-a-lot-within-a = Docent je v eni minuti dobil veliko vprašanj; vprašajte znova čez { $seconds } s.
error-many-people-are-asking-just-now-ask = Trenutno sprašuje veliko ljudi; vprašajte znova čez trenutek.
# Words that stand inside the sentences above: kinds of files, what to do about a row, states, fields.
phrase-a-text-file = besedilna datoteka
phrase-a-pdf-file = datoteka PDF
phrase-a-docx-document = dokument .docx
phrase-another-kind-of-file = druga vrsta datoteke
phrase-another-kind-of-office-or-zip-file = druga vrsta datoteke Office ali zip
phrase-a-binary-file = binarna datoteka
phrase-a-word-excel-or-zip-file = datoteka Word, Excel ali zip
phrase-an-old-office-file = stara datoteka Office
phrase-an-rtf-file = datoteka RTF
phrase-a-picture = slika
phrase-a-compressed-file = stisnjena datoteka
phrase-remove-the-nul-character-in-it = odstranite znak NUL v njej
phrase-give-it-an-id-that-no-other = dajte ji oznako, ki je nima nobena druga vrstica
phrase-write-one-json-object-on-each-line = v vsako vrstico zapišite en objekt JSON
phrase-check-its-quotation-marks-and-the-length = preverite narekovaje in dolžino celic
phrase-add-its-text-or-remove-it = dodajte besedilo ali jo odstranite
phrase-look-for-its-new-address = poiščite nov naslov
phrase-try-again-later = poskusite pozneje
phrase-save-the-page-and-import-it-as = shranite stran in jo uvozite kot datoteko
phrase-retired = umaknjen
phrase-live = veljaven
phrase-open = odprt
phrase-sent-back = vrnjen
phrase-published = objavljen
phrase-rejected = zavrnjen
phrase-title = naslov
phrase-text = besedilo
phrase-topic = tema
phrase-language = jezik
phrase-owner = skrbnik
phrase-entry = zapis
phrase-source = vir

## Commands, as Discord lists them

# A name is one word in small letters without blanks (a hyphen may join two), at most 32 letters; those of one command differ from each other.
# Names with a blank in English (Ask Docent, Add to the corpus) are entries of a menu and may be ordinary phrases. A description has at most 100 letters.
name-ask = vprašaj
name-question = vprašanje
name-private = zasebno
name-recommendation = priporočilo
name-query = poizvedba
name-compare = primerjaj
name-to = za
name-coverage = pokritost
name-theme = tema
name-resources = gradiva
name-search = iskanje
name-topic = tema
name-audience = občinstvo
name-glossary = slovarček
name-term = pojem
name-corpus = zbirka
name-add = dodaj
name-where = kje
name-questions = vprašanja
name-upload = naloži
name-file = datoteka
name-source = vir
name-rights = pravice
name-review-by = preveriti-do
name-link = povezava
name-url = naslov
name-gaps = vrzeli
name-close = zapri
name-entry = zapis
name-dismiss = zavrzi
name-edit = uredi
name-owner = skrbnik
name-retire = umakni
name-reason = razlog
name-restore = obnovi
name-revert = povrni
name-version = različica
name-show = pokaži
name-find = najdi
name-words = besede
name-history = zgodovina
name-log = dnevnik
name-export = izvozi
name-review = odločanje
name-suggest = predlagaj
name-volunteer = prijavi-se
name-setup = nastavitve
name-language = jezik
name-privacy = zasebnost
name-about = opis
name-docent = docent
name-quality = kakovost
name-help = pomoč
name-ask-docent = Vprašaj Docenta
name-add-to-the-corpus = Dodaj v zbirko virov
choice-this-server = ta strežnik
choice-all-servers = vsi strežniki
describe-ask-about-ai-in-museums-the-recommendations = Vprašajte o UI v muzejih: priporočila, pravo, financiranje, orodja, etika.
describe-your-question-in-your-language = Vaše vprašanje, v vašem jeziku
describe-only-you-see-the-answer = Odgovor vidite samo vi
describe-look-up-recommendation-1-2-or-3 = Poiščite priporočilo 1, 2 ali 3: po številki, naslovu, ključni besedi ali temi.
describe-for-example-2-second-iii-copyright-finanzierung = Na primer: 2, drugo, III, avtorske pravice, Finanzierung; prazno pokaže vsa tri
describe-set-it-beside-another-one-theme-by = Postavite ga ob drugo, temo za temo
describe-somebody-it-is-meant-for-they-are = Komu je namenjeno; ta oseba je omenjena
describe-only-you-see-it = Vidite samo vi
describe-which-recommendation-says-what-on-a-theme = Katero priporočilo kaj pove o temi in o čem ne govori nobeno.
describe-a-theme-such-as-copyright-or-training = Tema, na primer avtorske pravice ali usposabljanje
describe-search-the-entries-or-browse-them-by = Iščite po zapisih ali jih brskajte po temi, občinstvu ali priporočilu.
describe-words-to-look-for-in-any-language = Iskane besede, v katerem koli jeziku
describe-browse-one-topic = Brskajte po eni temi
describe-what-is-of-use-to-some-people = Kaj je koristno določenim ljudem v muzeju
describe-what-bears-on-recommendation-1-2-or = Kaj zadeva priporočilo 1, 2 ali 3
describe-what-a-term-of-ai-in-museums = Kaj pomeni pojem o UI v muzejih, po imenu v vašem jeziku.
describe-the-term = Pojem
describe-look-into-the-corpus-and-look-after = Oglejte si zbirko virov in skrbite zanjo.
describe-write-a-new-entry = Napišite nov zapis.
describe-its-topic = Njegova tema
describe-who-may-see-it = Kdo ga sme videti
describe-questions-it-answers-separated-by = Vprašanja, na katera odgovarja, ločena z |
describe-add-a-file-pdf-word-web-page = Dodajte datoteko: PDF, Word, spletna stran, Markdown, besedilo, CSV ali zip izvoza.
describe-at-most-10-mb = Največ 10 MB
describe-where-it-comes-from-title-web-address = Od kod je: naslov, spletni naslov ali oboje
describe-who-holds-the-rights-or-the-licence = Kdo ima pravice ali licenca
describe-when-to-look-at-it-again-such = Kdaj ga znova pogledati, npr. 2027-03-01
describe-add-a-page-or-a-document-from = Dodajte stran ali dokument s spleta.
describe-its-address = Naslov
describe-questions-the-corpus-did-not-answer-kept = Vprašanja brez odgovora v zbirki, hranjena s privolitvijo; zaprite jih z zapisom.
describe-number-of-a-question-to-close = Številka vprašanja, ki se zapre
describe-the-entry-that-answers-it = Zapis, ki odgovori nanj
describe-number-of-one-to-dismiss = Številka vprašanja, ki se zavrže
describe-change-an-entry-its-text-in-a = Spremenite zapis: besedilo v obrazcu, podatke tukaj.
describe-the-entry = Zapis
describe-who-looks-after-it = Kdo skrbi zanj
describe-rights-of-its-source = Pravice njegovega vira
describe-take-an-entry-out-of-every-answer = Umaknite zapis iz vseh odgovorov; besedilo in zgodovina ostaneta.
describe-why-it-stands-in-the-history = Zakaj; ostane v zgodovini
describe-bring-a-retired-entry-back = Obnovite umaknjen zapis.
describe-make-an-earlier-version-of-an-entry = Prejšnja različica zapisa naj bo spet njegovo besedilo.
describe-the-version-to-go-back-to = Različica, na katero se vrnete
describe-show-an-entry-with-its-source-version = Pokažite zapis z virom, različico in stanjem.
describe-find-entries-by-words-or-meaning-in = Najdite zapise po besedah ali pomenu, v katerem koli jeziku.
describe-what-to-look-for = Kaj iskati
describe-who-changed-an-entry-when-and-why = Kdo je zapis spremenil, kdaj in zakaj; vrnite se na prejšnjo različico.
describe-what-was-done-to-the-corpus-here = Kaj je bilo tu storjeno z zbirko, kdo in zakaj; tudi kot datoteka.
describe-everything-as-a-csv-file = Vse, kot datoteka CSV
describe-the-entries-as-markdown-files-in-a = Zapisi kot datoteke Markdown v zipu, v obliki knowledge/corpus.
describe-which-entries = Kateri zapisi
describe-drafts-that-wait-for-a-decision-your = Predlogi, ki čakajo na odločitev; vaši lastni, če ne odločate o nobenem.
describe-suggest-a-new-entry-or-a-change = Predlagajte nov zapis ali spremembo; o njej odločijo moderatorji.
describe-the-entry-to-change-leave-it-out = Zapis, ki se spremeni; izpustite za novega
describe-say-on-which-topics-colleagues-here-may = Povejte, o katerih temah vas smejo kolegi tu vprašati in kolikokrat na teden.
describe-choose-where-docent-answers-here-and-who = Izberite, kje Docent tu odgovarja in kdo skrbi za zbirko virov.
describe-the-language-docent-speaks-to-you-without = Jezik, v katerem vam Docent govori; brez izbire jezik vašega Discorda.
describe-a-language = Jezik
describe-what-docent-keeps-of-you-see-it = Kaj Docent hrani o vas: oglejte si, vzemite s seboj, izbrišite.
describe-what-docent-is-and-how-well-it = Kaj je Docent in kako dober je.
describe-what-docent-is-what-runs-where-and = Kaj je Docent, kaj teče kje in česa nikoli ne stori.
describe-how-good-the-answers-are-in-figures = Kako dobri so odgovori, v številkah in po jezikih.
describe-what-docent-does-how-to-ask-and = Kaj Docent počne, kako vprašati in kaj hrani.
