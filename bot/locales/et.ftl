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
gaps-which-entry = Ütle, milline kirje sellele vastab: täida ka „entry“.
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

setup-title = Kes siin allikakogu haldab
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
help-ask = Küsi oma keeles. Lülita sisse „private“ ja vastust näed ainult sina. Võid Docenti ka kanalis mainida või talle otse kirjutada; edasi küsimiseks vasta vastusele.
help-recommendation = Otsi soovitust 1, 2 või 3 numbri, pealkirja või märksõna järgi.
help-resources = Otsi kirjeid või sirvi neid teemade kaupa.
help-suggest = Paku välja kirje või muudatus; otsustavad moderaatorid ja sulle antakse teada.
help-corpus = Vaata allikakogu: show, find, history. Moderaatoritele ka: add, upload, link, edit, review, gaps, log.
help-about = Kui head vastused on, arvudes.
help-worded = Siin on teisiti: vastused sõnastab keelemudel. Küsimus ja tsitaadid saadetakse aadressile { $host }; selle read on märgistatud ja täpsed tsitaadid on nende all.
help-privacy = Docent salvestab küsimuse ainult siis, kui vajutad „Soovin selle kohta kirjet“, salvestab ainult nende nimed, kes allikakogu muudavad, ega kasuta ühtegi välist teenust.
quality-title = Kui head vastused on
quality-body = Mõõdetud { $questions } selleks kõrvale pandud küsimusega, väljaanne { $edition }: vastuse saab { $answered } % küsimustest, millele kogu vastab, ja { $correct } % neist vastustest tsiteerib esimesena õiget kirjet. Küsimustest, millele kogu ei vasta, saab vastuse siiski { $false } %.
quality-languages = Keele järgi: küsimusi · vastatud · õige kirje esimene
trouble = Docenti poolel läks midagi valesti; midagi ei muudetud. Proovi hetke pärast uuesti; kui viga ei kao, anna teada moderaatorile.
