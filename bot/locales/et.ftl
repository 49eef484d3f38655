# What Docent says, in Estonian. A translation of en.ftl.


## Under an answer

# Shown before quotes that are not in the asker's language.
note-other-language = Allikakogus on see tekst teises keeles ({ $language }); seda tsiteeritakse muutmata kujul.
own-words = Docenti enda kokkuvõte allikast
verbatim = sõna-sõnalt allikast
gloss = Docenti tõlgendus muuseumidele, mitte allika seisukoht
addressed-to = Kellele suunatud: { $who }. See ei ole muuseumidele kehtiv reegel.
policymakers = poliitikakujundajad kohalikul, riiklikul ja Euroopa tasandil
sources = Allikad
related = Loe edasi
nearest = Lähimad kirjed
edition = Allikakogu väljaanne { $edition } · ainult tsitaadid, midagi pole genereeritud · Docent on robot
edition-worded = Kogu väljaanne { $edition } · tsitaadid on täpsed, read nende kohal sõnastas keelemudel · Docent on robot
worded = Sõnastanud keelemudel allolevate tsitaatide põhjal; kontrollige nende järgi:
# Docent's confidence that the first quote answers the question.
sure-very = Väga tõenäoliselt vastus teie küsimusele.
sure-fairly = Võib-olla vastus teie küsimusele: kontrollige, kas see sobib.
# How a quotation is written: the language's own quotation marks around { $text }.
quotation = „{ $text }“
helpful-button = Abiks
unhelpful-button = Ei ole abiks
cite-button = Viita
person-button = Küsi inimeselt
share-button = Jaga kanalis
shared-by = { $who } jagas seda vastust:
vote-thanks = Aitäh. Sinu hääl on arvesse võetud; midagi muud ei salvestata.
vote-why = Mis oli valesti? Sinu hääl on arvesse võetud; põhjus aitab moderaatoreid.
vote-unhelpful = ei ole abiks
vote-wrong = See on vale
vote-beside = Seda ei küsitud
vote-outdated = See on aegunud
vote-unclear = Sellest on raske aru saada
vote-incomplete = Midagi on puudu
vote-reason-thanks = Aitäh, sellest on abi.
votes-title = Vastused, millest ei olnud abi, tsiteeritud kirje järgi:
# At the end of a citation; { $day } is a date such as 2026-11-23.
citation-accessed = Tsiteerinud Docent, allikakogu väljaanne { $edition }, vaadatud { $day }
confidence-high = Allikas on ametlik või räägib ise enda eest.
confidence-medium = Allikas on teisene või napp.
confidence-low = Allikas on nõrk; otsi paremat.
source-reviewed = Viimati kontrollitud { $day }
person-not-yours = Kellegi saab appi kutsuda ainult see, kes küsis. Kui soovid sama, esita küsimus ise.
person-nobody = Keegi, kes on sel teemal abi pakkunud, ei ole sel nädalal vaba. Küsi kanalis; kolleegid saavad liituda käsuga /volunteer.
person-again = Selle vastuse alla on juba keegi kutsutud.
person-called = Valmis. Küsimus on vastuse all edastatud; anna vastamiseks aega.
person-call = { $who }, oled pakkunud sel teemal abi. { $asker } sooviks ülaltoodud vastuse kohta inimese arvamust. Kui sul on kiire, ei pane keegi pahaks.
own-explanation = Docenti enda selgitus
undated = dateerimata
# Under a text that was translated; { $language } is the language of the original, such as English.
translated-unofficially = Docenti enda mitteametlik tõlge (algkeel: { $language }).
translated-officially = Tõlge: { $by }.
medium-confidence = Allikas on napp või teisene: enne kui sellele toetud, kontrolli üle.

## When there is no answer

abstain-outside = See jääb välja sellest, mida Docent tunneb: muuseumid ja tehisaru ning nendega seotud õigus, rahastamine, standardid, tööriistad ja eetika. Proovi küsida mõnel neist teemadest või küsi siin kolleegilt.
abstain-not-covered = Allikakogust sellele vastust ei leia ja Docent ei hakka oletama. Vaata allpool lähimaid kirjeid, sõnasta küsimus teisiti või küsi siin kolleegilt.
abstain-ambiguous = See võib tähendada mitut asja. Küsi täislausega või vali mõni allolev kirje.
abstain-advice = Selleks on vaja kedagi, kes tunneb juhtumit: õigusküsimustes juristi, esemete puhul konservaatorit. Allolevad kirjed annavad ainult taustateavet.
unreadable-empty = Küsimust ei ole. Kirjuta see ühe lausega, näiteks: Kes peaks maksma muuseumides tehisarukoolituse eest?
unreadable-too-long = See on küsimuse jaoks liiga pikk. Küsimuses võib olla kuni { $most } tähemärki; dokumendi võib selle asemel lisada allikakogusse.

## Look-ups

recommendation-unknown = See ei ole ükski kolmest soovitusest. Sisesta number 1–3, sõna soovituse pealkirjast või teema, näiteks autoriõigus või koolitus.
recommendation-number = Soovitus { $number }
says-nothing = ei ütle midagi
theme-silent = Ükski kolmest soovitusest ei ütle selle kohta midagi: { $theme }.
theme-act = Need kirjed aitavad muuseumil selles vallas tegutseda:
compare-title = Soovitused { $first } ja { $second } kõrvuti
compare-same = Vali võrdlemiseks kaks eri soovitust, näiteks 1 ja 3.
neither-says = Teemad, mille kohta kumbki soovitus midagi ei ütle: { $themes }.
for-person = { $who }, see on sulle:
coverage-title = Milline soovitus millest räägib
coverage-silent = mitte ükski kolmest
topics-title = Teemad
topics-pick = Ava teema
resources-title = Materjalid: { $topic }
resources-found = Kirjed otsingule „{ $words }“
resources-none = Midagi ei leitud. Proovi lühemat sõna või sirvi teemade kaupa.
resources-pick = Ava kirje
resources-page = Lehekülg { $page } / { $pages }
previous = Tagasi
next = Edasi
unknown-entry = Seda kirjet enam ei ole. Selle asemele tulnud kirje leiad käsuga /resources.

## Topics

topic-recommendations = Soovitused
topic-first-steps = Esimesed sammud
topic-glossary = Sõnastik
topic-law = Tehisaruõigus
topic-copyright = Autoriõigus
topic-privacy = Privaatsus ja turvalisus
topic-ethics = Eetika ja kallutatus
topic-accessibility = Ligipääsetavus
topic-policy = Poliitika ja strateegiad
topic-funding = Rahastamine
topic-data-spaces = Andmeruumid ja kultuuripärandi pilv
topic-collection-data = Kogude andmed ja standardid
topic-tools = Tööriistad
topic-practice = Näited praktikast
topic-networks = Võrgustikud ja üritused
audience-leadership = Juhid ja nõukogud
audience-collections = Kogud ja dokumenteerimine
audience-education = Haridus ja külastajad
audience-digital = Digi- ja tehnikatöötajad
audience-rights = Õigused ja õigusküsimused
audience-fundraising = Raha hankimine ja partnerlused
audience-small-museums = Väikesed muuseumid

## Who may do what

refused-no-server = See toimib ainult serveris, mitte otsesõnumis.
refused-propose = Siin saavad ettepanekuid teha ainult teatud rollid; küsi mõnda neist moderaatorilt.
refused-approve = Siin saavad seda teha ainult moderaatorid. Muudatust saad pakkuda käsuga /suggest.
refused-publish = Seda saavad teha ainult need, kes avaldavad kõigi serverite jaoks. Muudatust saad pakkuda käsuga /suggest.
refused-not-hub = See kirje kehtib kõigis serverites ja seda hallatakse mujal. Muudatust saad pakkuda käsuga /suggest.
refused-setup = Selle serveri seadeid saavad valida ainult need, kes serverit haldavad.
former-member = endine liige
everywhere = Kõik serverid
this-server = Ainult see server
yes = jah
no = ei

## Adding and changing entries

form-new = Uus kirje
form-edit = Kirje muutmine
form-details = Allikas ja andmed
field-title = Pealkiri
field-text = Tekst, iga lause omaette arusaadav
field-source = Allikas
field-source-hint = Allika pealkiri, veebiaadress või mõlemad
field-rights = Õigused
field-rights-hint = Kellele õigused kuuluvad, või litsents, näiteks CC BY 4.0
field-review-by = Uuesti üle vaadata hiljemalt
field-reason = Muudatuse põhjus
field-owner = Kirje eest vastutaja
field-topic = Teema
field-language = Keel (kood, näiteks et)
field-remark = Sõnum ettepaneku tegijale
corpus-unknown = Kirjet „{ $entry }“ siin ei ole. Vali mõni loendist või otsi käsuga /corpus find.
corpus-done = Valmis: „{ $title }“ (mustand { $number }). Edaspidi lähtuvad vastused sellest.
corpus-waits = „{ $title }“ ootab teise moderaatori nõusolekut (mustand { $number }).
edit-too-long = Tekst on liiga pikk: vormi mahub { $most } tähemärki. Ekspordi see käsuga /corpus export, muuda faili ja laadi see tagasi käsuga /corpus upload.
upload-too-large = { $name } on suurem kui { $most } MB. Lisa ainult vajalik osa või tükelda fail.
upload-gone = Faili { $name } ei saa enam Discordist alla laadida. Laadi see uuesti üles.
upload-nothing-new = Failis { $name } ei ole midagi, mida allikakogus juba ei oleks.
busy = Docent tegeleb veel sinu eelmise sooviga. Oota, kuni see on valmis, ja proovi siis uuesti.
suggest-thanks = Aitäh. Sinu ettepanek ootab otsust (mustand { $number }); sulle antakse teada, mis sellest sai.
revert-reason = Tagasi versiooni { $version } juurde
status-live = kehtiv
status-retired = kasutuselt võetud
entry-version = Versioon { $version }

## The review desk

review-title = Ootab otsust
review-empty = Miski ei oota otsust.
review-pick = Ava mustand
draft-title = Mustand { $number }
draft-unknown = Mustandit { $number } ei ole või ei ole sul õigust seda vaadata.
draft-state-open = Ootab otsust
draft-state-sent-back = Saadetud tagasi ettepaneku tegijale
draft-state-published = Avaldatud
draft-state-rejected = Tagasi lükatud
draft-by = Ettepaneku tegi { $who }
draft-approved-by = Heaks kiitis { $who }
draft-remark = Märkus: { $remark }
draft-create = Uus kirje
draft-revise = Muudetud kirje
draft-revert = Tagasi varasema versiooni juurde
draft-retire = Võetakse kasutuselt
draft-restore = Võetakse uuesti kasutusele
draft-moved = Kirjet on vahepeal muudetud
draft-moved-how = Mustand põhineb varasemal versioonil ja seda ei saa heaks kiita. Mõlemad on alles: muuda kirjet sellisena, nagu see praegu on.
draft-details = Andmed
draft-language = Keel: { $language }
draft-other-language = Teksti keel paistab olevat { $language }
draft-topic = Teema: { $topic }
draft-passages =
    { $count ->
        [one] 1 tekstilõik
       *[other] { $count } tekstilõiku
    }
draft-passages-title = Tekstilõigud, mille järgi kirje leitakse
draft-review-by = Uuesti üle vaadata hiljemalt { $day }
draft-rights = Õigused: { $rights }
draft-hidden = Failist leiti peidetud tekst, mis jäeti välja
draft-personal = Siin näib olevat isikuandmeid
draft-missing = Veel märkimata
missing-rights = allika õigused
missing-review-by = millal kirje uuesti üle vaadata
missing-owner = kes kirje eest vastutab
draft-twins = Peaaegu sama sisuga kirjed
draft-approve-button = Kiida heaks
draft-send-back-button = Saada tagasi
draft-reject-button = Lükka tagasi
draft-edit-button = Muuda
draft-details-button = Allikas ja andmed
draft-passages-button = Tekstilõigud
draft-consequences-button = Mis muutuks
gone = enne:
new = nüüd:
and-more = ja veel { $count }
consequences-title =
    { $count ->
        [one] Üks küsimus saaks teistsuguse vastuse
       *[other] { $count } küsimust saaks teistsuguse vastuse
    }
consequences-none = Ükski proovitud küsimus ei saaks teistsugust vastust.
before = Praegu:
after = Pärast muudatust:
no-answer = vastust ei ole

## History, log and export

history-title = Muudatuste ajalugu: „{ $title }“
history-last = Viimane muudatus
revert-button = Tagasi versiooni { $version } juurde
log-title = Mida siin on tehtud
log-empty = Siin ei ole veel midagi tehtud.
deed-create = avaldatud
deed-revise = muudetud
deed-retire = kasutuselt võetud
deed-restore = uuesti kasutusele võetud
deed-revert = varasem versioon taastatud
deed-propose = esitatud
deed-amend = toimetatud
deed-approve = heaks kiidetud
deed-send-back = tagasi saadetud
deed-reject = tagasi lükatud
deed-setup = seaded valitud
deed-export = eksporditud
deed-gap = küsimus lahendatud
export-done =
    { $count ->
        [one] 1 kirje
       *[other] { $count } kirjet
    } Markdown-failidena. Roboti käitaja saab need tagasi tuua käsuga „docent corpus import“.

## A message becomes an entry

message-empty = Selles sõnumis ei ole teksti, mida lisada.
message-too-long = See sõnum on ühe kirje jaoks liiga pikk. Selle autor saab olulise osa esitada käsuga /suggest.
message-of-bot = Seda sõnumit ei kirjutanud inimene. Lisa selle asemel sõnumi allikas käsuga /corpus link.
message-source = Sõnum serverist { $server }, autor: { $who }
message-rights = Jagatud autori nõusolekul
message-reason = Sõnumist, autori nõusolekul
a-member = üks serveri liige
consent-title = Kas selle võib lisada allikakogusse?
consent-ask = { $author }, { $who } soovib lisada selle sõnumi allikakogusse, mida Docent tsiteerib. Nõusoleku saad anda ainult sina; enne avaldamist vaatab moderaator selle üle.
consent-everywhere = Siin lisatu on mõeldud kõigile serveritele: vastuses võivad seda lugeda inimesed kõikjal.
consent-named = Jah, koos minu nimega
consent-anonymous = Jah, ilma minu nimeta
consent-no = Ei
consent-not-yours = Sellele saab vastata ainult sõnumi autor.
consent-gone = See sõnum ei ole enam terviklik. Alusta uuesti.
consent-declined = Sõnum jääb tavaliseks sõnumiks; midagi ei salvestatud.
consent-thanks = Aitäh. Moderaator vaatab selle üle (mustand { $number }).
consent-lapsed = See, kes sinult küsis, ei saa siin enam ettepanekuid teha, seega midagi ei salvestatud.

## The gap board

gap-button = Soovin selle kohta kirjet
gap-not-yours = Küsimuse saab lasta salvestada ainult see, kes küsis. Kui soovid sama, esita küsimus ise.
gap-kept = Sinu küsimust hoitakse koos sinu kontoga alles, kuni sellele on vastatud või see on kõrvale jäetud. Moderaatorid näevad küsimust ja Docent kirjutab sulle, kui vastus on olemas.
gap-take-back = Ära salvesta
gap-forgotten = Sinu küsimus on kustutatud.
gaps-title = Vastuseta jäänud küsimused
gaps-empty = Ükski küsimus ei oota kirjet.
gaps-asked =
    { $count ->
        [one] küsitud üks kord
       *[other] küsitud { $count } korda
    }
gaps-pick = Kirjuta kirje, mis vastab mõnele küsimusele
gaps-gone = See küsimus on juba lahendatud. Ava loend uuesti.
gaps-which-entry = Ütle, milline kirje sellele vastab: täida ka „kirje“.
gaps-closed =
    { $count ->
        [one] Üks küsimus on lahendatud.
       *[other] { $count } küsimust on lahendatud.
    }

## What people are told

notice-draft = Mustand { $number } ootab otsust: { $title }. Ava see käsuga /corpus review.
notice-published = Sinu ettepanek „{ $title }“ (mustand { $number }) on avaldatud. Aitäh.
notice-sent-back = Sinu ettepanek „{ $title }“ (mustand { $number }) saadeti tagasi: { $remark } Muutmiseks ava see serveris käsuga /corpus review.
notice-rejected = Sinu ettepanekut „{ $title }“ (mustand { $number }) ei võetud vastu: { $remark }
notice-gap = Sa küsisid: „{ $question }“ Nüüd leiab vastuse kirjest „{ $title }“. Lugemiseks küsi uuesti. Sinu küsimust enam ei säilitata.
recalled-title = Pärast seda vastust muudetud (väljaanne { $edition })
recalled-corrected = „{ $title }“ parandati pärast seda vastust.
recalled-retired = „{ $title }“ võeti pärast seda vastust kasutuselt.
recalled-again = Küsi uuesti, et näha, mida allikakogu praegu ütleb.
digest-title = Mis vajab sel kuul hoolt
digest-overdue =
    { $count ->
        [one] Ühe kirje ülevaatamise tähtaeg on möödas:
       *[other] { $count } kirje ülevaatamise tähtaeg on möödas:
    }
digest-links =
    { $count ->
        [one] Ühe kirje allikat ei õnnestunud kätte saada:
       *[other] { $count } kirje allikaid ei õnnestunud kätte saada:
    }
digest-drafts =
    { $count ->
        [one] Üks mustand ootab otsust: /corpus review
       *[other] { $count } mustandit ootab otsust: /corpus review
    }
digest-gaps =
    { $count ->
        [one] Üks küsimus ootab kirjet: /corpus gaps
       *[other] { $count } küsimust ootab kirjet: /corpus gaps
    }

## Settings

setup-title = Kes allikakogu haldab
setup-places-title = Kus Docent vastab
setup-places-body = Käsule /ask, otsesõnumitele ja mainimistele vastab Docent alati. Vali siin, kus ta vastab ka ilma mainimata.
setup-asks = Kanalid, kus ta vastab igale küsimusele
setup-forums = Foorumid, kus ta vastab uutele postitustele
setup-wait = Kui kaua on inimestel esmalt aega postitusele vastata
setup-wait-minutes =
    { $count ->
        [0] üldse mitte: Docent vastab kohe
        [one] { $count } minut
       *[other] { $count } minutit
    }
setup-threads = Vastused omaette lõimes
setup-threads-on = Vasta lõimedes
setup-threads-off = Vasta kanalis
setup-language = Keel inimestele, kelle enda keel ei ole teada
setup-language-own = selle serveri Discordi seadete keel
setup-unread = Docent ei tohi lugeda sõnumeid, milles teda ei mainita: foorumipostitusest teab ta ainult pealkirja ja kanalites küsitakse nupuga. Roboti käitaja saab seda muuta.
setup-put-button = Pane nupp sinna
setup-put-done = Nupp on kanalites olemas.
setup-put-failed = Docent ei saa kirjutada siia: { $channels }. Anna talle seal sõnumite saatmise õigus ja proovi siis uuesti.
form-ask = Küsi Docentilt
field-question = Sinu küsimus, sinu keeles
ask-here = Küsimusi tehisaru kohta muuseumides? Vajuta nuppu või kirjuta /ask.
setup-propose = Võib muudatusi pakkuda
setup-propose-nobody = kõik liikmed
setup-approve = Võib avaldada selle serveri jaoks
setup-approve-nobody = need, kes seda serverit haldavad
setup-publish = Võib avaldada kõigi serverite jaoks
setup-publish-nobody = need, kes seda serverit haldavad
setup-two = Vaja on teise moderaatori nõusolekut
setup-two-on = Nõua teise moderaatori nõusolekut
setup-two-off = Ühest moderaatorist piisab
setup-channel = Kus moderaatoritele teada antakse
setup-channel-none = mitte kusagil
setup-not-hub = Kõigi serverite kirjeid hallatakse keskuse enda serveris.

## Help and trouble

help-title = Mida Docent teeb
help-body = Docent vastab küsimustele kolme soovituse kohta, mis käsitlevad tehisaru muuseumides (NEMO, 2024), ja kõige kohta, mis nende juurde kuulub: õigus, rahastamine, standardid, tööriistad, eetika ja näited. Ta tsiteerib keskuse hallatavat allikakogu, nimetab allikad ja ütleb ausalt, kui ei tea. Ise ta teksti ei loo.
help-examples = Proovi näiteks: „Mida ütleb soovitus 2 rahastamise kohta?“, „Mis on LIDO?“, „Kas muuseum võib tehisaruga etikette kirjutada?“
help-ask = /ask: küsi oma keeles. Lülita sisse „privaatne“ ja vastust näed ainult sina. Võid Docenti ka kanalis mainida või talle otse kirjutada; edasi küsimiseks vasta vastusele.
help-recommendation = /recommendation: otsi soovitust 1, 2 või 3 numbri, pealkirja või märksõna järgi; /coverage näitab, milline neist millest räägib.
help-resources = /resources: otsi kirjeid või sirvi neid teema, sihtrühma või soovituse järgi; /glossary selgitab mõistet.
help-suggest = /suggest: paku välja kirje või muudatus; otsustavad moderaatorid ja sulle antakse teada. Moderaatorid töötavad käsuga /corpus review.
help-volunteer = /volunteer: ütle, mis teemadel võivad kolleegid siin sinult küsida.
help-about = /about quality: kui head vastused on, arvudes. /language ja /privacy: mis keeles Docent sinuga räägib ja mida ta salvestab.
help-worded = Siin on teisiti: vastused sõnastab keelemudel. Küsimus ja tsitaadid saadetakse aadressile { $host }; selle read on märgistatud ja täpsed tsitaadid on nende all.
help-privacy = Docent salvestab küsimuse ainult siis, kui vajutad „Soovin selle kohta kirjet“, ega kasuta ühtegi välist teenust. Vaata /privacy.
about-title = Mis on Docent
about-body = Robot, mis otsib sinu küsimusele vastust kontrollitud kirjetest, mida on { $entries } (allikakogu väljaanne { $edition }), ja tsiteerib neid sõna-sõnalt koos allikatega. Ta vastab sinu keeles ja ütleb ausalt, kui ei tea.
about-where = Mis kus töötab
about-runs = Kõik töötab roboti käitaja enda arvutis: ei ühtegi generatiivset mudelit ega välist teenust. Sinu küsimus loetakse läbi, sellele vastatakse ja see unustatakse.
about-never = Mida ta kunagi ei tee
about-never-does = Ta ei mõtle teksti välja, ei anna õigus- ega konserveerimisnõu, ei võta sõna, kui temalt ei küsita või server seda ei soovi, ega näita ühe serveri kirjeid teises.
privacy-title = Mida Docent salvestab
privacy-body = Küsimustele vastatakse ja need unustatakse. Salvestatakse: küsimused, mille puhul keegi vajutas „Soovin selle kohta kirjet“; hääled vastuste kohta, ilma küsimuseta, 90 päeva; kes pakkus allikakogu muudatusi või otsustas nende üle; mis teemadel keegi abi pakkus; valitud keel; ja 30 päeva jooksul see, millised vastused milliseid kirjeid tsiteerivad, ilma küsija nimeta.
privacy-of-you = Sinu kohta
privacy-nothing = Sinu kohta ei ole midagi salvestatud.
privacy-questions = Küsimused, mis ootavad kirjet
privacy-votes = Hääled
privacy-contacts = Serverid, kus oled abi pakkunud
privacy-calls = Selle nädala kutsed
privacy-preferences = Valitud keel
privacy-drafts = Ettepanekud
privacy-approvals = Heakskiidud
privacy-versions = Sinu kirjutatud versioonid
privacy-log = Read muudatuste logis
privacy-export = Võta kaasa
privacy-export-done = See on kõik, mis on sinu kohta salvestatud.
privacy-delete = Kustuta
privacy-delete-ask = Sinu küsimused, hääled, valikud ja see, mis teemadel abi pakkusid, kustutatakse. Mida allikakogu jaoks kirjutasid, jääb alles endise liikme nime all. Seda ei saa tagasi võtta.
privacy-delete-sure = Jah, kustuta
privacy-delete-done = Valmis. Miski salvestatust ei viita enam sinule.
privacy-backups = Öised varukoopiad hoiavad seda veel kuni { $days } päeva; neid kasutatakse ainult rikke parandamiseks.
language-chosen = Docent kasutab sinuga nüüd seda keelt: { $language }. Teises keeles küsimusele vastatakse ikka küsimuse keeles.
language-own = Docent kasutab sinuga nüüd sinu Discordi keelt: { $language }.
language-unknown = Docent seda keelt ei räägi. Vali mõni loendist.
welcome-title = Docent on nüüd serveris { $server }
welcome-body = Docent vastab küsimustele tehisaru kohta muuseumides kontrollitud allikakogu põhjal, sinu keeles, täpsete tsitaatide ja allikatega. Kolm sammu, kõik sinu serveris käsuga /setup: kõigepealt vali, kus ta vastab ka ilma mainimata; siis, kes võivad allikakogu muudatusi pakkuda ja heaks kiita; viimaks, mis kanalis moderaatoritele teada antakse, mis vajab hoolt. Ka ilma selleta ta töötab: igaüks võib kirjutada /ask või teda mainida.
volunteer-title = Kas kolleegid võivad sinult küsida?
volunteer-body = Kui allikakogust ei piisa, saab küsida inimeselt. Vali oma teemad; sind mainitakse vastuse all, kõige rohkem nii mitu korda nädalas, kui soovid. Lõpetada saad igal ajal.
volunteer-topics = Sinu teemad
volunteer-none = Seni mitte ühtegi.
volunteer-often = Kui sageli
volunteer-weekly =
    { $count ->
        [one] kõige rohkem üks kord nädalas
       *[other] kõige rohkem { $count } korda nädalas
    }
volunteer-stop = Lõpeta
quality-title = Kui head vastused on
quality-body = Mõõdetud { $questions } selleks kõrvale pandud küsimusega, väljaanne { $edition }: vastuse saab { $answered } % küsimustest, millele kogu vastab, ja { $correct } % neist vastustest tsiteerib esimesena õiget kirjet. Küsimustest, millele kogu ei vasta, saab vastuse siiski { $false } %.
quality-languages = Keele järgi: küsimusi · vastatud · õige kirje esimene
trouble = Docenti poolel läks midagi valesti; midagi ei muudetud. Proovi hetke pärast uuesti; kui viga ei kao, anna teada moderaatorile.

## What went wrong

# { names } are file names, ids, numbers or dates.
error-check-the-it-cannot-be-used-as = Kontrolli välja „{ $field }“: sellisena seda kasutada ei saa; võrdle seda mõne teise kirje omaga.
error-say-where-this-comes-from-the-title = Ütle, kust see pärineb: allika pealkiri, veebiaadress või mõlemad.
error-check-the-it-may-have-at-most = Kontrolli välja „{ $field }“: selles võib olla kuni { $most } tähemärki.
error-check-the-it-is-empty-so-write = Kontrolli välja „{ $field }“: see on tühi, kirjuta sinna midagi.
error-check-the-source-give-a-title-a = Kontrolli allikat: lisa pealkiri, veebiaadress, mille alguses on https://, või mõlemad.
error-is-no-date-write-it-as-2027 = „{ $typed }“ ei ole kuupäev; kirjuta see kujul 2027-03-01 või 1.3.2027.
error-there-is-no-entry-here-to-change = Siin ei ole kirjet „{ $entry }“, mida muuta; otsi seda käsuga /corpus find või `docent corpus find`.
error-the-entry-was-retired-restore-it-before = Kirje „{ $entry }“ on kasutuselt võetud; enne muutmist võta see uuesti kasutusele.
error-has-no-version-its-history-shows-those = Kirjel „{ $entry }“ ei ole versiooni { $version }; olemasolevaid näed muudatuste ajaloost.
error-was-changed-meanwhile-it-is-at-version = Kirjet „{ $entry }“ on vahepeal muudetud: praegu kehtib versioon { $version }, see muudatus aga põhineb versioonil { $base }; mõlemad on alles, võrdle neid ja muuda uuesti.
error-the-entry-is-already-nothing-was-changed = Kirje „{ $entry }“ on juba { $turned }; midagi ei muudetud.
error-the-entry-already-says-exactly-that-nothing = Kirjes „{ $entry }“ on juba täpselt sama; midagi ei muudetud.
error-the-id-is-already-taken-give-the = Tunnus „{ $entry }“ on juba kasutusel; anna kirjele teine tunnus.
error-draft-was-already-nothing-was-changed = Mustand { $number } on juba { $state }; midagi ei muudetud.
error-draft-was-amended-after-you-opened-it = Mustandit { $number } toimetati pärast seda, kui sa selle avasid; vaata see uuesti läbi ja otsusta siis.
error-you-have-approved-draft-already-it-waits = Oled mustandi { $number } juba heaks kiitnud; see ootab kedagi teist.
error-docent-does-not-read-this-kind-of = { $name }: seda liiki faile Docent ei loe; salvesta see ühes neist vormingutest: { $kinds }.
error-this-is-not-save-it-as-or = { $name }: sisu järgi on see { $found }, faililaiendi järgi aga { $expected }; salvesta fail õiges vormingus või paranda laiend.
error-the-file-is-empty-save-it-again = { $name }: fail on tühi; salvesta see uuesti koos tekstiga.
error-no-text-was-found-in-the-file = { $name }: failist ei leitud teksti; ava see ja kontrolli, et selles oleks tekst, mitte pildid.
error-the-file-is-damaged-or-too-complicated = { $name }: fail on rikutud või lugemiseks liiga keeruline; ava see ja salvesta uuesti.
error-the-file-is-protected-by-a-password = { $name }: fail on parooliga kaitstud; salvesta paroolita koopia ja impordi see.
error-the-pages-hold-no-readable-text-so = { $name }: lehekülgedel ei ole loetavat teksti, tõenäoliselt on see skannitud; tee kõigepealt tekstituvastus (OCR).
error-the-file-is-larger-than-mib-split = { $name }: fail on suurem kui { $mebibytes } MiB; tükelda see või jäta pildid välja.
error-the-text-is-longer-than-characters-split = { $name }: tekst on pikem kui { $characters } tähemärki; jaga see mitmeks failiks.
error-the-file-has-more-than-pages-split = { $name }: failis on üle { $pages } lehekülje; jaga see mitmeks failiks.
error-it-unpacks-into-more-than-a-document = { $name }: lahtipakituna on fail suurem, kui dokument olla saab; salvesta see tekstitöötlusprogrammis uuesti.
error-it-unpacks-into-more-than-docent-reads = { $name }: lahtipakituna on seda rohkem, kui Docent loeb; jäta sisse kõige rohkem { $members } teksti.
error-it-holds-but-only-markdown-files-md = { $name }: selles on { $member }, kuid zip-failist loetakse ainult Markdown-faile (.md); eemalda see.
error-has-the-id-of-another-file-in = { $name }: failil { $member } on sama tunnus „{ $entry }“ nagu teisel failil; anna igaühele oma tunnus.
error-the-file-is-too-large-or-damaged = { $name }: fail on lugemiseks liiga suur või rikutud; tükelda see või ava ja salvesta uuesti.
error-the-computer-is-too-busy-to-read = { $name }: arvuti on faili lugemiseks praegu liiga hõivatud; proovi mõne minuti pärast uuesti.
error-the-file-has-more-than-rows-split = { $name }: failis on üle { $rows } rea; jaga see mitmeks failiks.
error-the-first-row-does-not-name-the = { $name }: esimeses reas ei ole veergude nimesid; lisa selline rida, näiteks „id,title,text,url“.
error-row-cannot-be-read-so-nothing-was = { $name }: rida { $row } ei saa lugeda, seega midagi ei imporditud; { $advice }.
error-give-a-plain-web-address-which-begins = { $name }: sisesta tavaline veebiaadress, mille alguses on https:// ja milles ei ole porti ega kasutajanime.
error-no-public-web-page-can-be-reached = { $name }: sealt ei leitud ühtegi avalikku veebilehte; kontrolli aadressi või impordi leht failina.
error-the-site-answers-with-error-instead-of = { $name }: lehe asemel vastab veebisait veaga { $status }; { $value }.
error-the-address-leads-on-more-than-times = { $name }: aadress suunab edasi üle { $hops } korra; ava see ja kasuta viimast aadressi.
error-the-site-takes-too-long-to-answer = { $name }: veebisait vastab liiga kaua; proovi hiljem uuesti või impordi leht failina.
error-no-secure-connection-to-the-site-is = { $name }: veebisaidiga ei saa turvalist ühendust luua; salvesta leht ja impordi see failina.
error-the-site-s-answer-cannot-be-read = { $name }: veebisaidi vastust ei saa lugeda; proovi hiljem uuesti või impordi leht failina.
error-there-is-more-than-mib-to-fetch = { $name }: alla laadida tuleks üle { $mebibytes } MiB; salvesta vajalik osa failina.
error-this-is-no-web-page-pdf-word = { $name }: see ei ole veebileht ega PDF-, Wordi, Markdowni, teksti- või CSV-fail; sisesta mõne sellise aadress.
error-recommendation-is-not-in-the-corpus-restore = Soovitust { $number } ei ole allikakogus; võta selle kirje uuesti kasutusele või impordi see.
error-there-is-no-entry-docent-corpus-list = Kirjet „{ $entry }“ ei ole; `docent corpus list` või /resources näitab, mis on olemas.
error-there-is-no-draft-the-review-queue = Mustandit { $number } ei ole; otsust ootavate mustandite loend näitab, mis on olemas.
error-the-entry-was-retired-so-it-answers = Kirje „{ $entry }“ on kasutuselt võetud ega vasta enam kellelegi; vali mõni kehtiv kirje.
error-there-is-no-such-open-question-the = Sellist lahtist küsimust ei ole; vastuseta jäänud küsimuste loend näitab, mis on olemas.
error-somebody-asked-where-that-entry-is-not = Keegi küsis seal, kus seda kirjet ei näe; vali kirje, mida võivad lugeda kõik küsijad.
error-the-entry-was-retired-ask-again-to = Kirje „{ $entry }“ on kasutuselt võetud; küsi uuesti, et näha, mis selle asemele tuli.
error-give-a-reason-in-a-few-words = Lisa mõne sõnaga põhjus; see jääb muudatuste ajalukku.
error-docent-was-asked-a-lot-within-a = Docentilt küsiti minuti jooksul palju; küsi uuesti { $seconds } sekundi pärast.
error-many-people-are-asking-just-now-ask = Praegu küsivad paljud; küsi hetke pärast uuesti.
# Words that stand inside the sentences above: kinds of files, what to do about a row, states, fields.
phrase-a-text-file = tekstifail
phrase-a-pdf-file = PDF-fail
phrase-a-docx-document = .docx-dokument
phrase-another-kind-of-file = muud liiki fail
phrase-another-kind-of-office-or-zip-file = muud liiki Office’i või zip-fail
phrase-a-binary-file = kahendfail
phrase-a-word-excel-or-zip-file = Wordi, Exceli või zip-fail
phrase-an-old-office-file = vana Office’i fail
phrase-an-rtf-file = RTF-fail
phrase-a-picture = pilt
phrase-a-compressed-file = tihendatud fail
phrase-remove-the-nul-character-in-it = eemalda sellest NUL-märk
phrase-give-it-an-id-that-no-other = anna sellele tunnus, mida ühelgi teisel real ei ole
phrase-write-one-json-object-on-each-line = kirjuta igale reale üks JSON-objekt
phrase-check-its-quotation-marks-and-the-length = kontrolli selle jutumärke ja lahtrite pikkust
phrase-add-its-text-or-remove-it = lisa selle tekst või eemalda rida
phrase-look-for-its-new-address = otsi lehe uut aadressi
phrase-try-again-later = proovi hiljem uuesti
phrase-save-the-page-and-import-it-as = salvesta leht ja impordi see failina
phrase-retired = kasutuselt võetud
phrase-live = kehtiv
phrase-open = otsuse ootel
phrase-sent-back = tagasi saadetud
phrase-published = avaldatud
phrase-rejected = tagasi lükatud
phrase-title = pealkiri
phrase-text = tekst
phrase-topic = teema
phrase-language = keel
phrase-owner = vastutaja
phrase-entry = kirje
phrase-source = allikas

## Commands, as Discord lists them

# A name is one word in small letters without blanks (a hyphen may join two), at most 32 letters; those of one command differ from each other.
# Names with a blank in English (Ask Docent, Add to the corpus) are entries of a menu and may be ordinary phrases. A description has at most 100 letters.
name-ask = küsi
name-question = küsimus
name-private = privaatne
name-recommendation = soovitus
name-query = milline
name-compare = võrdlus
name-to = kellele
name-coverage = ülevaade
name-theme = teema
name-resources = materjalid
name-search = otsing
name-topic = teema
name-audience = sihtrühm
name-glossary = sõnastik
name-term = mõiste
name-corpus = allikakogu
name-add = lisa
name-where = kus
name-questions = küsimused
name-upload = laadi-üles
name-file = fail
name-source = allikas
name-rights = õigused
name-review-by = ülevaatus
name-link = veebist
name-url = aadress
name-gaps = lüngad
name-close = sulge
name-entry = kirje
name-dismiss = jäta-kõrvale
name-edit = muuda
name-owner = vastutaja
name-retire = võta-kasutuselt
name-reason = põhjus
name-restore = võta-kasutusele
name-revert = taasta-versioon
name-version = versioon
name-show = näita
name-find = otsi
name-words = otsisõnad
name-history = ajalugu
name-log = logi
name-export = ekspordi
name-review = vaata-üle
name-suggest = paku
name-volunteer = aita
name-setup = seaded
name-language = keel
name-privacy = privaatsus
name-about = teave
name-docent = docent
name-quality = kvaliteet
name-help = abi
name-ask-docent = Küsi Docentilt
name-add-to-the-corpus = Lisa allikakogusse
choice-this-server = see server
choice-all-servers = kõik serverid
describe-ask-about-ai-in-museums-the-recommendations = Küsi tehisaru kohta muuseumides: soovitused, õigus, rahastamine, tööriistad, eetika.
describe-your-question-in-your-language = Sinu küsimus, sinu keeles
describe-only-you-see-the-answer = Vastust näed ainult sina
describe-look-up-recommendation-1-2-or-3 = Otsi soovitust 1, 2 või 3: numbri, pealkirja, märksõna või teema järgi.
describe-for-example-2-second-iii-copyright-finanzierung = Näiteks: 2, teine, III, autoriõigus, funding; tühjaks jättes kõik kolm
describe-set-it-beside-another-one-theme-by = Võrdle seda teisega teemade kaupa
describe-somebody-it-is-meant-for-they-are = Kellele see on mõeldud; teda mainitakse
describe-only-you-see-it = Seda näed ainult sina
describe-which-recommendation-says-what-on-a-theme = Mida milline soovitus teema kohta ütleb ja millest ei räägi ükski.
describe-a-theme-such-as-copyright-or-training = Teema, näiteks autoriõigus või koolitus
describe-search-the-entries-or-browse-them-by = Otsi kirjeid või sirvi neid teema, sihtrühma või soovituse järgi.
describe-words-to-look-for-in-any-language = Otsitavad sõnad, mis tahes keeles
describe-browse-one-topic = Sirvi ühte teemat
describe-what-is-of-use-to-some-people = Mis on kasulik teatud inimestele muuseumis
describe-what-bears-on-recommendation-1-2-or = Mis puudutab soovitust 1, 2 või 3
describe-what-a-term-of-ai-in-museums = Mida tähendab mõiste, mis puudutab tehisaru muuseumides; otsi seda oma keeles.
describe-the-term = Mõiste
describe-look-into-the-corpus-and-look-after = Vaata allikakogu ja halda seda.
describe-write-a-new-entry = Kirjuta uus kirje.
describe-its-topic = Kirje teema
describe-who-may-see-it = Kes võib seda näha
describe-questions-it-answers-separated-by = Küsimused, millele kirje vastab; eraldaja on |
describe-add-a-file-pdf-word-web-page = Lisa fail: PDF, Word, veebileht, Markdown, tekst, CSV või ekspordi zip-fail.
describe-at-most-10-mb = Kuni 10 MB
describe-where-it-comes-from-title-web-address = Kust see pärineb: pealkiri, veebiaadress või mõlemad
describe-who-holds-the-rights-or-the-licence = Kellele õigused kuuluvad, või litsents
describe-when-to-look-at-it-again-such = Millal see uuesti üle vaadata, näiteks 2027-03-01
describe-add-a-page-or-a-document-from = Lisa leht või dokument veebist.
describe-its-address = Veebiaadress
describe-questions-the-corpus-did-not-answer-kept = Küsija nõusolekul säilitatud vastuseta küsimused; sulge mõni neist kirjega.
describe-number-of-a-question-to-close = Suletava küsimuse number
describe-the-entry-that-answers-it = Kirje, mis sellele vastab
describe-number-of-one-to-dismiss = Kõrvale jäetava küsimuse number
describe-change-an-entry-its-text-in-a = Muuda kirjet: teksti vormis, andmeid siinsamas.
describe-the-entry = Kirje
describe-who-looks-after-it = Kes kirje eest vastutab
describe-rights-of-its-source = Allika õigused
describe-take-an-entry-out-of-every-answer = Jäta kirje kõigist vastustest välja; tekst ja ajalugu jäävad alles.
describe-why-it-stands-in-the-history = Miks; see jääb muudatuste ajalukku
describe-bring-a-retired-entry-back = Võta kasutuselt võetud kirje uuesti kasutusele.
describe-make-an-earlier-version-of-an-entry = Taasta kirje tekst mõnest varasemast versioonist.
describe-the-version-to-go-back-to = Versioon, mille juurde naasta
describe-show-an-entry-with-its-source-version = Näita kirjet koos allika, versiooni ja olekuga.
describe-find-entries-by-words-or-meaning-in = Leia kirjeid sõnade või tähenduse järgi, mis tahes keeles.
describe-what-to-look-for = Mida otsida
describe-who-changed-an-entry-when-and-why = Kes kirjet muutis, millal ja miks; naase varasema versiooni juurde.
describe-what-was-done-to-the-corpus-here = Mida siin allikakoguga tehti, kes ja miks; ka failina.
describe-everything-as-a-csv-file = Kõik CSV-failina
describe-the-entries-as-markdown-files-in-a = Kirjed Markdown-failidena zip-failis, samal kujul nagu knowledge/corpus.
describe-which-entries = Millised kirjed
describe-drafts-that-wait-for-a-decision-your = Otsust ootavad mustandid; kui sina ei otsusta, siis sinu enda ettepanekud.
describe-suggest-a-new-entry-or-a-change = Paku välja uus kirje või muudatus; otsustavad moderaatorid.
describe-the-entry-to-change-leave-it-out = Muudetav kirje; uue kirje puhul jäta tühjaks
describe-say-on-which-topics-colleagues-here-may = Ütle, mis teemadel võivad kolleegid siin sinult küsida ja kui sageli nädalas.
describe-choose-where-docent-answers-here-and-who = Vali, kus Docent siin vastab ja kes allikakogu haldab.
describe-the-language-docent-speaks-to-you-without = Keel, milles Docent sinuga räägib; tühjaks jättes sinu Discordi keel.
describe-a-language = Keel
describe-what-docent-keeps-of-you-see-it = Mida Docent sinu kohta salvestab: vaata, võta kaasa, kustuta.
describe-what-docent-is-and-how-well-it = Mis on Docent ja kui hästi ta töötab.
describe-what-docent-is-what-runs-where-and = Mis on Docent, mis kus töötab ja mida ta kunagi ei tee.
describe-how-good-the-answers-are-in-figures = Kui head vastused on, arvudes, keelte kaupa.
describe-what-docent-does-how-to-ask-and = Mida Docent teeb, kuidas küsida ja mida ta salvestab.
