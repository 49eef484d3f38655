# What Docent says, in Lithuanian. A translation of en.ftl.


## Under an answer

# Shown before quotes that are not in the asker's language.
note-other-language = Šaltinių rinkinyje šis tekstas yra kita kalba ({ $language }); jis cituojamas nepakeistas.
own-words = šaltinio santrauka, kurią parengė Docent
verbatim = pažodžiui iš šaltinio
gloss = paaiškinimas muziejams, kurį pateikia Docent, o ne šaltinio teiginys
addressed-to = Kam skirta: { $who }. Tai nėra taisyklė muziejams.
policymakers = vietos, nacionalinio ir Europos lygmens politikos formuotojai
sources = Šaltiniai
related = Skaitykite toliau
nearest = Artimiausi įrašai
edition = Šaltinių rinkinys, leidimas { $edition } · tik citatos, niekas nesugeneruota · Docent yra robotas
edition-worded = Rinkinio leidimas { $edition } · citatos tikslios, eilutes virš jų suformulavo kalbos modelis · Docent yra botas
worded = Suformulavo kalbos modelis pagal žemiau esančias citatas; patikrinkite pagal jas:
# Docent's confidence that the first quote answers the question.
sure-very = Labai tikėtina, kad tai atsakymas į jūsų klausimą.
sure-fairly = Galbūt tai atsakymas į jūsų klausimą: patikrinkite, ar tinka.
# How a quotation is written: the language's own quotation marks around { $text }.
quotation = „{ $text }“
helpful-button = Naudinga
unhelpful-button = Nenaudinga
cite-button = Cituoti
person-button = Klausti žmogaus
share-button = Pasidalyti kanale
shared-by = { $who } dalijasi šiuo atsakymu:
vote-thanks = Ačiū. Jūsų balsas įskaitytas; daugiau nieko nesaugoma.
vote-why = Kas buvo negerai? Jūsų balsas įskaitytas; priežastis padeda moderatoriams.
vote-unhelpful = nenaudinga
vote-wrong = Atsakymas neteisingas
vote-beside = Klausta ne to
vote-outdated = Atsakymas pasenęs
vote-unclear = Atsakymą sunku suprasti
vote-incomplete = Kažko trūksta
vote-reason-thanks = Ačiū, tai padeda.
votes-title = Nepadėję atsakymai pagal cituojamą įrašą:
# At the end of a citation; { $day } is a date such as 2026-11-23.
citation-accessed = Cituoja Docent, šaltinių rinkinio leidimas { $edition }, žiūrėta { $day }
confidence-high = Šaltinis oficialus arba kalba pats už save.
confidence-medium = Šaltinis netiesioginis arba menkas.
confidence-low = Šaltinis silpnas; ieškokite geresnio.
source-reviewed = Paskutinį kartą tikrinta { $day }
person-not-yours = Ką nors pakviesti gali tik tas, kas klausė. Norėdami to paties, užduokite klausimą patys.
person-nobody = Niekas iš pasisiūliusiųjų šia tema šią savaitę nėra laisvas. Klauskite kanale; kolegos gali prisijungti su /volunteer.
person-again = Po šiuo atsakymu jau kažkas pakviestas.
person-called = Atlikta. Prašymas pateiktas po atsakymu; duokite jiems laiko.
person-call = { $who }, pasisiūlėte šia tema. { $asker } norėtų išgirsti žmogaus nuomonę apie atsakymą viršuje. Niekas nesupyks, jei neturite laiko.
own-explanation = paaiškinimas, kurį parengė Docent
undated = be datos
# Under a text that was translated; { $language } is the language of the original, such as English.
translated-unofficially = Neoficialus vertimas, kurį parengė Docent (originalo kalba: { $language }).
translated-officially = Vertimas: { $by }.
medium-confidence = Šaltinis skurdus arba antrinis: patikrinkite prieš juo remdamiesi.

## When there is no answer

abstain-outside = Tai nepatenka į sritį, kurią išmano Docent: muziejai ir dirbtinis intelektas bei su jais susijusi teisė, finansavimas, standartai, priemonės ir etika. Pabandykite užduoti klausimą viena iš šių temų arba paklauskite čia kolegų.
abstain-not-covered = Šaltinių rinkinyje atsakymo į tai nėra, o Docent nespėlioja. Peržiūrėkite toliau artimiausius įrašus, paklauskite kitais žodžiais arba paklauskite čia kolegų.
abstain-ambiguous = Tai gali reikšti kelis dalykus. Paklauskite visu sakiniu arba pasirinkite vieną iš toliau pateiktų įrašų.
abstain-advice = Tam reikia žmogaus, kuris žino konkretų atvejį: teisės klausimais – teisininko, dėl eksponatų – restauratoriaus. Toliau pateikti įrašai suteikia tik bendros informacijos.
unreadable-empty = Klausimo nėra. Parašykite jį vienu sakiniu, pavyzdžiui: Kas turėtų mokėti už dirbtinio intelekto mokymus muziejuose?
unreadable-too-long = Tai per ilgas klausimas. Klausimas gali būti ne ilgesnis kaip { $most } ženklų; dokumentą galima įtraukti į šaltinių rinkinį.

## Look-ups

recommendation-unknown = Tai nėra nė viena iš trijų rekomendacijų. Nurodykite skaičių nuo 1 iki 3, žodį iš pavadinimo arba temą, pavyzdžiui, autorių teisės ar mokymai.
recommendation-number = { $number } rekomendacija
says-nothing = nieko nesako
theme-silent = Nė viena iš trijų rekomendacijų šia tema nieko nesako: { $theme }.
theme-act = Šie įrašai padeda muziejui veikti šioje srityje:
compare-title = { $first } ir { $second } rekomendacijų palyginimas
compare-same = Norėdami palyginti, pasirinkite dvi skirtingas rekomendacijas, pavyzdžiui, 1 ir 3.
neither-says = Temos, apie kurias nė viena iš šių dviejų rekomendacijų nieko nesako: { $themes }.
for-person = { $who }, tai Jums:
coverage-title = Kuri rekomendacija apie ką kalba
coverage-silent = nė viena iš trijų
topics-title = Temos
topics-pick = Atverti temą
resources-title = Ištekliai: { $topic }
resources-found = Įrašai pagal „{ $words }“
resources-none = Nieko nerasta. Pabandykite trumpesnį žodį arba naršykite pagal temas.
resources-pick = Atverti įrašą
resources-page = { $page } puslapis iš { $pages }
previous = Atgal
next = Toliau
unknown-entry = Šio įrašo nebėra. Kas jį pakeitė, rasite su /resources.

## Topics

topic-recommendations = Rekomendacijos
topic-first-steps = Pirmieji žingsniai
topic-glossary = Žodynėlis
topic-law = DI teisinis reguliavimas
topic-copyright = Autorių teisės
topic-privacy = Privatumas ir saugumas
topic-ethics = Etika ir šališkumas
topic-accessibility = Prieinamumas
topic-policy = Politika ir strategijos
topic-funding = Finansavimas
topic-data-spaces = Duomenų erdvės ir paveldo debesija
topic-collection-data = Rinkinių duomenys ir standartai
topic-tools = Priemonės
topic-practice = Praktikos pavyzdžiai
topic-networks = Tinklai ir renginiai
audience-leadership = Vadovai ir tarybos
audience-collections = Rinkiniai ir dokumentavimas
audience-education = Edukacija ir lankytojai
audience-digital = Skaitmeninimo ir techninis personalas
audience-rights = Teisės ir teisė
audience-fundraising = Lėšų paieška ir partnerystė
audience-small-museums = Maži muziejai

## Who may do what

refused-no-server = Tai veikia tik serveryje, ne asmeninėse žinutėse.
refused-propose = Čia siūlyti gali tik tam tikrus vaidmenis turintys nariai; paprašykite moderatoriaus suteikti vieną iš jų.
refused-approve = Čia tai gali daryti tik moderatoriai. Pakeitimą galite pasiūlyti su /suggest.
refused-publish = Tai gali daryti tik tie, kas skelbia visiems serveriams. Pakeitimą galite pasiūlyti su /suggest.
refused-not-hub = Šis įrašas skirtas visiems serveriams ir prižiūrimas kitur. Pakeitimą galite pasiūlyti su /suggest.
refused-setup = Nuostatas gali parinkti tik šio serverio tvarkytojai.
former-member = buvęs narys
everywhere = Visi serveriai
this-server = Tik šis serveris
yes = taip
no = ne

## Adding and changing entries

form-new = Naujas įrašas
form-edit = Pakeisti įrašą
form-details = Šaltinis ir duomenys
field-title = Pavadinimas
field-text = Tekstas: sakiniai, suprantami be konteksto
field-source = Šaltinis
field-source-hint = Šaltinio pavadinimas, jo interneto adresas arba abu
field-rights = Teisės
field-rights-hint = Kam priklauso teisės arba kokia licencija, pavyzdžiui, CC BY 4.0
field-review-by = Peržiūrėti iki
field-reason = Keitimo priežastis
field-owner = Kas prižiūri įrašą
field-topic = Tema
field-language = Kalba (kodas, pavyzdžiui, de)
field-remark = Ką pranešti siūlytojui
corpus-unknown = Įrašo „{ $entry }“ čia nėra. Pasirinkite iš sąrašo arba paieškokite su /corpus find.
corpus-done = Atlikta: „{ $title }“ (juodraštis Nr. { $number }). Nuo šiol atsakymuose į tai atsižvelgiama.
corpus-waits = „{ $title }“ laukia antro moderatoriaus (juodraštis Nr. { $number }).
edit-too-long = Šis tekstas ilgesnis nei { $most } ženklų, kiek telpa į formą. Atsisiųskite jį su /corpus export, pakeiskite failą ir įkelkite atgal su /corpus upload.
upload-too-large = Failas { $name } didesnis nei { $most } MB. Įkelkite tik svarbią dalį arba jį padalykite.
upload-gone = Failo { $name } iš Discord gauti nebegalima. Įkelkite jį dar kartą.
upload-nothing-new = Faile { $name } nėra nieko, ko dar nebūtų šaltinių rinkinyje.
busy = Docent dar dirba su ankstesniu Jūsų prašymu. Palaukite, kol bus baigta, ir bandykite dar kartą.
suggest-thanks = Ačiū. Jūsų pasiūlymas laukia sprendimo (juodraštis Nr. { $number }); apie jį Jums bus pranešta.
revert-reason = Grąžinta { $version } versija
status-live = galiojantis
status-retired = atšauktas
entry-version = { $version } versija

## The review desk

review-title = Laukia sprendimo
review-empty = Niekas nelaukia sprendimo.
review-pick = Atverti juodraštį
draft-title = Juodraštis Nr. { $number }
draft-unknown = Juodraščio Nr. { $number }, kurį galėtumėte peržiūrėti, nėra.
draft-state-open = Laukia sprendimo
draft-state-sent-back = Grąžinta siūlytojui
draft-state-published = Paskelbta
draft-state-rejected = Atmesta
draft-by = Pasiūlė: { $who }
draft-approved-by = Patvirtino: { $who }
draft-remark = Pastaba: { $remark }
draft-create = Naujas įrašas
draft-revise = Pakeistas įrašas
draft-revert = Grįžimas prie ankstesnės versijos
draft-retire = Siūloma atšaukti
draft-restore = Siūloma atkurti
draft-moved = Per tą laiką įrašas pakeistas
draft-moved-how = Juodraštis parengtas pagal ankstesnę versiją, todėl jo patvirtinti negalima. Abu tekstai išsaugoti: pakeiskite įrašą tokį, koks jis yra dabar.
draft-details = Duomenys
draft-language = Kalba: { $language }
draft-other-language = Regis, teksto kalba kita: { $language }
draft-topic = Tema: { $topic }
draft-passages =
    { $count ->
        [one] { $count } ištrauka
        [few] { $count } ištraukos
        [many] { $count } ištraukos
       *[other] { $count } ištraukų
    }
draft-passages-title = Ištraukos, pagal kurias jis bus randamas
draft-review-by = Peržiūrėti iki { $day }
draft-rights = Teisės: { $rights }
draft-hidden = Faile rastas paslėptas tekstas; jis neįtrauktas
draft-personal = Panašu į asmens duomenis
draft-missing = Dar nenurodyta
missing-rights = šaltinio teisės
missing-review-by = kada peržiūrėti
missing-owner = kas prižiūri įrašą
draft-twins = Sako beveik tą patį kaip
draft-approve-button = Patvirtinti
draft-send-back-button = Grąžinti taisyti
draft-reject-button = Atmesti
draft-edit-button = Redaguoti
draft-details-button = Šaltinis ir duomenys
draft-passages-button = Ištraukos
draft-consequences-button = Kas pasikeistų
gone = buvo:
new = dabar:
and-more = ir dar { $count }
consequences-title =
    { $count ->
        [one] Į { $count } klausimą būtų atsakyta kitaip
        [few] Į { $count } klausimus būtų atsakyta kitaip
        [many] Į { $count } klausimo būtų atsakyta kitaip
       *[other] Į { $count } klausimų būtų atsakyta kitaip
    }
consequences-none = Nė į vieną iš išbandytų klausimų nebūtų atsakyta kitaip.
before = Dabar:
after = Paskui:
no-answer = atsakymo nėra

## History, log and export

history-title = Įrašo „{ $title }“ istorija
history-last = Paskutinis pakeitimas
revert-button = Grąžinti { $version } versiją
log-title = Kas čia buvo daryta
log-empty = Čia dar nieko nedaryta.
deed-create = paskelbta
deed-revise = pakeista
deed-retire = atšaukta
deed-restore = atkurta
deed-revert = grąžinta ankstesnė versija
deed-propose = pasiūlyta
deed-amend = pataisyta
deed-approve = patvirtinta
deed-send-back = grąžinta taisyti
deed-reject = atmesta
deed-setup = parinktos nuostatos
deed-export = eksportuota
deed-gap = nuspręsta dėl klausimo
export-done =
    { $count ->
        [one] { $count } įrašas
        [few] { $count } įrašai
        [many] { $count } įrašo
       *[other] { $count } įrašų
    } „Markdown“ failais. Sistemos tvarkytojas gali juos vėl įkelti komanda „docent corpus import“.

## A message becomes an entry

message-empty = Šioje žinutėje nėra teksto, kurį būtų galima įtraukti.
message-too-long = Ši žinutė per ilga vienam įrašui. Jos autorius svarbiausią dalį gali pasiūlyti komanda /suggest.
message-of-bot = Šią žinutę parašė ne žmogus. Geriau įtraukite jos šaltinį su /corpus link.
message-source = Žinutė serveryje „{ $server }“, autorius: { $who }
message-rights = Dalijamasi autoriui sutikus
message-reason = Iš žinutės, jos autoriui sutikus
a-member = serverio narys
consent-title = Ar tai galima įtraukti į šaltinių rinkinį?
consent-ask = { $author }, { $who } norėtų šią žinutę įtraukti į tai, ką cituoja Docent. Sutikti galite tik Jūs; prieš paskelbiant ją peržiūrės moderatorius.
consent-everywhere = Kas įtraukiama čia, skirta visiems serveriams: atsakyme tai gali perskaityti žmonės visur.
consent-named = Taip, su mano vardu
consent-anonymous = Taip, be mano vardo
consent-no = Ne
consent-not-yours = Į tai atsakyti gali tik žinutės autorius.
consent-gone = Ši žinutė jau nebe visa. Pradėkite iš naujo.
consent-declined = Žinutė lieka tokia, kokia buvo; niekas neišsaugota.
consent-thanks = Ačiū. Moderatorius ją peržiūrės (juodraštis Nr. { $number }).
consent-lapsed = Jūsų paklausęs narys čia nebegali teikti pasiūlymų, todėl niekas neišsaugota.

## The gap board

gap-button = Prašau įtraukti atsakymą
gap-not-yours = Paprašyti išsaugoti klausimą gali tik tas, kas jį uždavė. Jei norite to paties, užduokite jį patys.
gap-kept = Jūsų klausimas kartu su Jūsų paskyra saugomas, kol į jį bus atsakyta arba jis bus atmestas. Klausimą mato moderatoriai, o atsiradus atsakymui Docent Jums parašys.
gap-take-back = Nesaugoti
gap-forgotten = Jūsų klausimas pašalintas.
gaps-title = Klausimai, likę be atsakymo
gaps-empty = Nė vienas klausimas nelaukia atsakymo rinkinyje.
gaps-asked =
    { $count ->
        [one] klausta { $count } kartą
        [few] klausta { $count } kartus
        [many] klausta { $count } karto
       *[other] klausta { $count } kartų
    }
gaps-pick = Parašyti įrašą, atsakantį į vieną iš klausimų
gaps-gone = Dėl šio klausimo jau nuspręsta. Atverkite sąrašą iš naujo.
gaps-which-entry = Nurodykite, kuris įrašas į jį atsako: užpildykite ir „įrašas“.
gaps-closed =
    { $count ->
        [one] Nuspręsta dėl { $count } klausimo.
        [few] Nuspręsta dėl { $count } klausimų.
        [many] Nuspręsta dėl { $count } klausimo.
       *[other] Nuspręsta dėl { $count } klausimų.
    }

## What people are told

notice-draft = Juodraštis Nr. { $number } laukia sprendimo: { $title }. Atverkite jį su /corpus review.
notice-published = Jūsų pasiūlymas „{ $title }“ (juodraštis Nr. { $number }) paskelbtas. Ačiū.
notice-sent-back = Jūsų pasiūlymas „{ $title }“ (juodraštis Nr. { $number }) grąžintas taisyti: { $remark } Norėdami jį pakeisti, serveryje atverkite jį su /corpus review.
notice-rejected = Jūsų pasiūlymas „{ $title }“ (juodraštis Nr. { $number }) nepriimtas: { $remark }
notice-gap = Klausėte: „{ $question }“ Dabar atsakymas yra įraše „{ $title }“. Norėdami jį perskaityti, paklauskite dar kartą. Jūsų klausimas nebesaugomas.
recalled-title = Pasikeitė nuo to laiko (leidimas { $edition })
recalled-corrected = Įrašas „{ $title }“ pataisytas jau po šio atsakymo.
recalled-retired = Įrašas „{ $title }“ atšauktas jau po šio atsakymo.
recalled-again = Paklauskite dar kartą ir sužinosite, kas šaltinių rinkinyje sakoma dabar.
digest-title = Kuo reikia pasirūpinti šį mėnesį
digest-overdue =
    { $count ->
        [one] Praėjo { $count } įrašo peržiūros terminas:
        [few] Praėjo { $count } įrašų peržiūros terminas:
        [many] Praėjo { $count } įrašo peržiūros terminas:
       *[other] Praėjo { $count } įrašų peržiūros terminas:
    }
digest-links =
    { $count ->
        [one] Nepavyko pasiekti { $count } įrašo šaltinio:
        [few] Nepavyko pasiekti { $count } įrašų šaltinių:
        [many] Nepavyko pasiekti { $count } įrašo šaltinių:
       *[other] Nepavyko pasiekti { $count } įrašų šaltinių:
    }
digest-drafts =
    { $count ->
        [one] Sprendimo laukia { $count } juodraštis: /corpus review
        [few] Sprendimo laukia { $count } juodraščiai: /corpus review
        [many] Sprendimo laukia { $count } juodraščio: /corpus review
       *[other] Sprendimo laukia { $count } juodraščių: /corpus review
    }
digest-gaps =
    { $count ->
        [one] Atsakymo rinkinyje laukia { $count } klausimas: /corpus gaps
        [few] Atsakymo rinkinyje laukia { $count } klausimai: /corpus gaps
        [many] Atsakymo rinkinyje laukia { $count } klausimo: /corpus gaps
       *[other] Atsakymo rinkinyje laukia { $count } klausimų: /corpus gaps
    }

## Settings

setup-title = Kas prižiūri šaltinių rinkinį
setup-places-title = Kur Docent atsako
setup-places-body = Docent visada atsako į /ask, asmenines žinutes ir paminėjimus. Čia pasirinkite, kur jis atsako ir nepaminėtas.
setup-asks = Kanalai, kuriuose atsakoma į kiekvieną klausimą
setup-forums = Forumai, kuriuose atsakoma į naujus įrašus
setup-wait = Kiek laiko žmonės gali atsakyti pirmi
setup-wait-minutes =
    { $count ->
        [0] nė kiek: Docent atsako iškart
        [one] { $count } minutė
        [few] { $count } minutės
        [many] { $count } minutės
       *[other] { $count } minučių
    }
setup-threads = Atsakymai atskiroje gijoje
setup-threads-on = Atsakyti gijose
setup-threads-off = Atsakyti kanale
setup-language = Kalba žmonėms, kurių kalba nežinoma
setup-language-own = šio serverio Discord nustatymų kalba
setup-unread = Docent negali skaityti žinučių, kuriose nėra paminėtas, todėl iš forumo įrašo žino tik pavadinimą, o kanaluose klausiama paspaudus mygtuką. Operatorius gali tai pakeisti.
setup-put-button = Įdėti ten mygtuką
setup-put-done = Mygtukas jau kanaluose.
setup-put-failed = Docent negali rašyti čia: { $channels }. Suteikite jam teisę siųsti žinutes ir bandykite dar kartą.
form-ask = Klausti Docent
field-question = Jūsų klausimas, Jūsų kalba
ask-here = Klausimai apie dirbtinį intelektą muziejuose? Paspauskite mygtuką arba įrašykite /ask.
setup-propose = Gali siūlyti pakeitimus
setup-propose-nobody = visi nariai
setup-approve = Gali skelbti šiam serveriui
setup-approve-nobody = šio serverio tvarkytojai
setup-publish = Gali skelbti visiems serveriams
setup-publish-nobody = šio serverio tvarkytojai
setup-two = Turi pritarti ir antras moderatorius
setup-two-on = Reikalauti antro moderatoriaus
setup-two-off = Pakanka vieno moderatoriaus
setup-channel = Kur pranešama moderatoriams
setup-channel-none = niekur
setup-not-hub = Visiems serveriams skirti įrašai prižiūrimi paties centro serveryje.

## Help and trouble

help-title = Ką daro Docent
help-body = Docent atsako į klausimus apie tris rekomendacijas dėl dirbtinio intelekto muziejuose (NEMO, 2024) ir tai, kas su jomis susiję: teisę, finansavimą, standartus, priemones, etiką ir pavyzdžius. Jis cituoja centro prižiūrimą šaltinių rinkinį, nurodo savo šaltinius ir pasako, kai ko nors nežino. Teksto jis negeneruoja.
help-examples = Pabandykite, pavyzdžiui: „Kas turėtų mokėti už dirbtinio intelekto mokymus muziejuose?“, „Kas yra LIDO?“, „Ar galime etiketes rašyti su dirbtiniu intelektu?“
help-ask = /ask: klauskite savo kalba. Įjunkite „privatu“ ir atsakymą matysite tik Jūs. Taip pat galite paminėti Docent kanale arba rašyti jam tiesiogiai; norėdami klausti toliau, atsakykite į atsakymą.
help-recommendation = /recommendation: raskite 1, 2 ar 3 rekomendaciją pagal numerį, pavadinimą ar raktažodį; /coverage rodo, kuri apie ką kalba.
help-resources = /resources: ieškokite įrašų arba naršykite juos pagal temą, auditoriją ar rekomendaciją; /glossary paaiškina terminą.
help-suggest = /suggest: pasiūlykite įrašą ar pakeitimą; sprendžia moderatoriai, ir Jums apie tai pranešama. Moderatoriai dirba su /corpus review.
help-volunteer = /volunteer: nurodykite, kokiomis temomis kolegos čia gali Jūsų klausti.
help-about = /about quality: kokie geri atsakymai, skaičiais. /language ir /privacy: kokia kalba Docent kalba su Jumis ir ką jis saugo.
help-worded = Čia kitaip: atsakymus formuluoja kalbos modelis. Klausimas ir citatos siunčiami į { $host }; jo eilutės pažymėtos, o po jomis pateikiamos tikslios citatos.
help-privacy = Docent išsaugo klausimą tik paspaudus „Prašau įtraukti atsakymą“ ir nesikreipia į jokias išorines paslaugas. Žr. /privacy.
about-title = Kas yra Docent
about-body = Robotas, ieškantis atsakymo į Jūsų klausimą patikrintuose įrašuose (jų { $entries }; šaltinių rinkinio leidimas { $edition }) ir pažodžiui juos cituojantis su šaltiniais. Jis atsako Jūsų kalba ir pasako, kai nežino.
about-where = Kas kur veikia
about-runs = Viskas veikia paties operatoriaus kompiuteryje: jokio generatyvinio modelio, jokių išorinių paslaugų. Jūsų klausimas perskaitomas, į jį atsakoma ir jis pamirštamas.
about-never = Ko jis niekada nedaro
about-never-does = Jis neprasimano teksto, neteikia teisinių ar restauravimo patarimų, nekalba, jei jo neklausia arba serveris to nenori, ir nerodo vieno serverio įrašų kitiems.
privacy-title = Ką Docent saugo
privacy-body = Į klausimus atsakoma ir jie pamirštami. Saugoma: klausimai, prie kurių kas nors paspaudė „Prašau įtraukti atsakymą“; balsai dėl atsakymų, be klausimo, 90 dienų; kas siūlė šaltinių rinkinio pakeitimus ar dėl jų sprendė; kam kas nors pasisiūlė; pasirinkta kalba; ir 30 dienų – kurie atsakymai kuriuos įrašus cituoja, be duomenų, kas klausė.
privacy-of-you = Apie Jus
privacy-nothing = Apie Jus nieko nesaugoma.
privacy-questions = Klausimai, į kuriuos laukiama įrašo
privacy-votes = Balsai
privacy-contacts = Serveriai, kuriuose pasisiūlėte
privacy-calls = Šios savaitės kvietimai
privacy-preferences = Pasirinkta kalba
privacy-drafts = Pasiūlymai
privacy-approvals = Patvirtinimai
privacy-versions = Jūsų parašytos versijos
privacy-log = Eilutės pakeitimų žurnale
privacy-export = Pasiimti duomenis
privacy-export-done = Tai viskas, kas apie Jus saugoma.
privacy-delete = Ištrinti duomenis
privacy-delete-ask = Bus ištrinti Jūsų klausimai, balsai, pasirinkimai ir tai, kam pasisiūlėte. Ką parašėte šaltinių rinkiniui, lieka kaip buvusio nario tekstas. To atšaukti negalima.
privacy-delete-sure = Taip, ištrinti
privacy-delete-done = Atlikta. Niekas, kas saugoma, nebeveda prie Jūsų.
privacy-backups = Naktinėse atsarginėse kopijose tai lieka dar ne ilgiau kaip { $days } d.; jos skirtos tik gedimui pašalinti.
language-chosen = Dabar Docent su Jumis kalba šia kalba: { $language }. Į klausimą kita kalba ir toliau atsakoma ta kalba.
language-own = Dabar Docent su Jumis kalba Jūsų Discord kalba: { $language }.
language-unknown = Docent tos kalbos nemoka. Pasirinkite kalbą iš sąrašo.
welcome-title = Docent jau serveryje { $server }
welcome-body = Docent atsako į klausimus apie dirbtinį intelektą muziejuose iš patikrinto šaltinių rinkinio, Jūsų kalba, su tiksliomis citatomis ir šaltiniais. Trys žingsniai, visi su /setup Jūsų serveryje: pirmiausia pasirinkite, kur jis atsako ir nepaminėtas; tada – kas gali siūlyti ir tvirtinti rinkinio pakeitimus; galiausiai – kuriame kanale moderatoriams pranešama, kam reikia dėmesio. Veikia ir be to: kiekvienas gali įrašyti /ask arba jį paminėti.
volunteer-title = Ar kolegos gali Jūsų klausti?
volunteer-body = Kai šaltinių rinkinio nepakanka, galima klausti žmogaus. Pasirinkite savo temas; būsite paminėti po atsakymu ne dažniau per savaitę, nei norite. Liautis galite bet kada.
volunteer-topics = Jūsų temos
volunteer-none = Kol kas nė vienos.
volunteer-often = Kaip dažnai
volunteer-weekly =
    { $count ->
        [one] ne daugiau kaip { $count } kartą per savaitę
        [few] ne daugiau kaip { $count } kartus per savaitę
        [many] ne daugiau kaip { $count } karto per savaitę
       *[other] ne daugiau kaip { $count } kartų per savaitę
    }
volunteer-stop = Liautis
quality-title = Kokie geri atsakymai
quality-body = Išmatuota su { $questions } tam atidėtais klausimais, leidimas { $edition }: atsakoma į { $answered } % klausimų, į kuriuos rinkinys turi atsakymą, ir { $correct } % šių atsakymų pirmiausia cituoja tinkamą įrašą. Iš klausimų, į kuriuos jis atsakymo neturi, vis tiek atsakoma į { $false } %.
quality-languages = Pagal kalbą: klausimai · atsakyta · tinkamas įrašas pirmas
trouble = Roboto Docent pusėje įvyko klaida, bet niekas nebuvo pakeista. Po akimirkos pabandykite dar kartą; jei klaida kartosis, praneškite moderatoriui.

## What went wrong

# { names } are file names, ids, numbers or dates.
error-check-the-it-cannot-be-used-as = Patikrinkite lauką „{ $field }“: toks jis netinka; palyginkite su kito įrašo lauku.
error-say-where-this-comes-from-the-title = Nurodykite, iš kur tai: šaltinio pavadinimą, žiniatinklio adresą arba abu.
error-check-the-it-may-have-at-most = Patikrinkite lauką „{ $field }“: didžiausias leistinas ženklų skaičius – { $most }.
error-check-the-it-is-empty-so-write = Patikrinkite lauką „{ $field }“: jis tuščias, tad ką nors įrašykite.
error-check-the-source-give-a-title-a = Patikrinkite šaltinį: nurodykite pavadinimą, žiniatinklio adresą, prasidedantį https://, arba abu.
error-is-no-date-write-it-as-2027 = „{ $typed }“ nėra data; rašykite 2027-03-01 arba 1.3.2027.
error-there-is-no-entry-here-to-change = Čia nėra įrašo „{ $entry }“, kurį būtų galima keisti; ieškokite jo su /corpus find arba `docent corpus find`.
error-the-entry-was-retired-restore-it-before = Įrašas „{ $entry }“ atšauktas; prieš keisdami jį atkurkite.
error-has-no-version-its-history-shows-those = „{ $entry }“ neturi versijos { $version }; istorija rodo esamas.
error-was-changed-meanwhile-it-is-at-version = „{ $entry }“ tuo metu buvo pakeistas: dabar jo versija { $version }, o šis pakeitimas darytas pagal versiją { $base }; abi išsaugotos, palyginkite jas ir redaguokite iš naujo.
error-the-entry-is-already-nothing-was-changed = Įrašo „{ $entry }“ būsena jau yra „{ $turned }“; niekas nepakeista.
error-the-entry-already-says-exactly-that-nothing = Įraše „{ $entry }“ jau parašyta būtent tai; niekas nepakeista.
error-the-id-is-already-taken-give-the = Identifikatorius „{ $entry }“ jau užimtas; duokite įrašui kitą.
error-draft-was-already-nothing-was-changed = Juodraščio Nr. { $number } būsena jau yra „{ $state }“; niekas nepakeista.
error-draft-was-amended-after-you-opened-it = Juodraštis Nr. { $number } pakeistas po to, kai jį atvėrėte; peržiūrėkite dar kartą ir tada spręskite.
error-you-have-approved-draft-already-it-waits = Juodraštį Nr. { $number } jau patvirtinote; jis laukia kito žmogaus.
error-docent-does-not-read-this-kind-of = { $name }: tokių failų Docent neskaito; išsaugokite vienu iš šių formatų: { $kinds }.
error-this-is-not-save-it-as-or = { $name }: pagal turinį tai { $found }, o pagal plėtinį – { $expected }; išsaugokite tinkamu formatu arba pataisykite plėtinį.
error-the-file-is-empty-save-it-again = { $name }: failas tuščias; išsaugokite jį iš naujo su tekstu.
error-no-text-was-found-in-the-file = { $name }: faile teksto nerasta; atverkite jį ir patikrinkite, ar jame tekstas, o ne paveikslai.
error-the-file-is-damaged-or-too-complicated = { $name }: failas sugadintas arba per sudėtingas; atverkite jį ir išsaugokite iš naujo.
error-the-file-is-protected-by-a-password = { $name }: failas apsaugotas slaptažodžiu; išsaugokite kopiją be slaptažodžio ir importuokite ją.
error-the-pages-hold-no-readable-text-so = { $name }: puslapiuose nėra skaitomo teksto, tad tai tikriausiai skenas; pirmiau atpažinkite tekstą (OCR).
error-the-file-is-larger-than-mib-split = { $name }: failas didesnis nei { $mebibytes } MiB; padalykite jį arba pašalinkite paveikslus.
error-the-text-is-longer-than-characters-split = { $name }: tekstas ilgesnis, nei leidžiama (ženklų: { $characters }); padalykite jį į kelis failus.
error-the-file-has-more-than-pages-split = { $name }: faile per daug puslapių (leidžiama: { $pages }); padalykite jį į kelis failus.
error-it-unpacks-into-more-than-a-document = { $name }: išpakuotas jis didesnis, nei gali būti dokumentas; išsaugokite iš naujo teksto rengykle.
error-it-unpacks-into-more-than-docent-reads = { $name }: išpakuotas jis didesnis, nei Docent skaito; palikite ne daugiau tekstų kaip { $members }.
error-it-holds-but-only-markdown-files-md = { $name }: jame yra { $member }, o iš zip skaitomi tik Markdown failai (.md); pašalinkite tai.
error-has-the-id-of-another-file-in = { $name }: { $member } turi kito jame esančio failo identifikatorių „{ $entry }“; duokite kiekvienam savo.
error-the-file-is-too-large-or-damaged = { $name }: failas per didelis arba sugadintas; padalykite jį arba atverkite ir išsaugokite iš naujo.
error-the-computer-is-too-busy-to-read = { $name }: kompiuteris dabar per daug užimtas, kad perskaitytų failą; bandykite po kelių minučių.
error-the-file-has-more-than-rows-split = { $name }: faile per daug eilučių (leidžiama: { $rows }); padalykite jį į kelis failus.
error-the-first-row-does-not-name-the = { $name }: pirmoji eilutė neįvardija stulpelių; pridėkite tokią kaip 'id,title,text,url'.
error-row-cannot-be-read-so-nothing-was = { $name }: { $row } eilutės perskaityti nepavyko, todėl niekas neimportuota; { $advice }.
error-give-a-plain-web-address-which-begins = { $name }: nurodykite paprastą žiniatinklio adresą, kuris prasideda https:// ir kuriame nėra nei prievado, nei naudotojo.
error-no-public-web-page-can-be-reached = { $name }: viešas tinklalapis ten nepasiekiamas; patikrinkite adresą arba importuokite jį kaip failą.
error-the-site-answers-with-error-instead-of = { $name }: svetainė vietoj puslapio grąžina klaidą { $status }; { $value }.
error-the-address-leads-on-more-than-times = { $name }: adresas nukreipia per daug kartų (leidžiama: { $hops }); atverkite jį ir naudokite paskutinį adresą.
error-the-site-takes-too-long-to-answer = { $name }: svetainė per ilgai neatsako; bandykite vėliau arba importuokite puslapį kaip failą.
error-no-secure-connection-to-the-site-is = { $name }: saugus ryšys su svetaine neįmanomas; išsaugokite puslapį ir importuokite kaip failą.
error-the-site-s-answer-cannot-be-read = { $name }: svetainės atsakymo perskaityti nepavyko; bandykite vėliau arba importuokite puslapį kaip failą.
error-there-is-more-than-mib-to-fetch = { $name }: parsisiųsti reikėtų daugiau nei { $mebibytes } MiB; išsaugokite reikalingą dalį kaip failą.
error-this-is-no-web-page-pdf-word = { $name }: tai ne tinklalapis ir ne PDF, Word, Markdown, teksto ar CSV failas; nurodykite tokio adresą.
error-recommendation-is-not-in-the-corpus-restore = Rekomendacijos { $number } šaltinių rinkinyje nėra; atkurkite arba importuokite jos įrašą.
error-there-is-no-entry-docent-corpus-list = Įrašo „{ $entry }“ nėra; `docent corpus list` arba /resources rodo, kas yra.
error-there-is-no-draft-the-review-queue = Juodraščio Nr. { $number } nėra; sprendimų eilė rodo laukiančius.
error-the-entry-was-retired-so-it-answers = Įrašas „{ $entry }“ atšauktas, tad niekam neatsako; pasirinkite galiojantį.
error-there-is-no-such-open-question-the = Tokio atviro klausimo nėra; lenta rodo esamus.
error-somebody-asked-where-that-entry-is-not = Kažkas klausė ten, kur šio įrašo nesimato; pasirinkite tokį, kurį gali skaityti visi.
error-the-entry-was-retired-ask-again-to = Įrašas „{ $entry }“ atšauktas; klauskite iš naujo ir rasite, kas jį pakeitė.
error-give-a-reason-in-a-few-words = Keliais žodžiais nurodykite priežastį; ji lieka istorijoje.
error-docent-was-asked-a-lot-within-a = Per minutę Docent gavo daug klausimų; klauskite dar kartą po { $seconds } s.
error-many-people-are-asking-just-now-ask = Šiuo metu klausia daug žmonių; netrukus klauskite dar kartą.
# Words that stand inside the sentences above: kinds of files, what to do about a row, states, fields.
phrase-a-text-file = teksto failas
phrase-a-pdf-file = PDF failas
phrase-a-docx-document = .docx dokumentas
phrase-another-kind-of-file = kitokio tipo failas
phrase-another-kind-of-office-or-zip-file = kitokio tipo Office ar zip failas
phrase-a-binary-file = dvejetainis failas
phrase-a-word-excel-or-zip-file = Word, Excel ar zip failas
phrase-an-old-office-file = senas Office failas
phrase-an-rtf-file = RTF failas
phrase-a-picture = paveikslas
phrase-a-compressed-file = suglaudintas failas
phrase-remove-the-nul-character-in-it = pašalinkite joje esantį NUL ženklą
phrase-give-it-an-id-that-no-other = duokite jai identifikatorių, kurio neturi jokia kita eilutė
phrase-write-one-json-object-on-each-line = kiekvienoje eilutėje rašykite po vieną JSON objektą
phrase-check-its-quotation-marks-and-the-length = patikrinkite kabutes ir langelių ilgį
phrase-add-its-text-or-remove-it = pridėkite tekstą arba ją pašalinkite
phrase-look-for-its-new-address = ieškokite naujo adreso
phrase-try-again-later = bandykite vėliau
phrase-save-the-page-and-import-it-as = išsaugokite puslapį ir importuokite kaip failą
phrase-retired = atšauktas
phrase-live = galiojantis
phrase-open = atviras
phrase-sent-back = grąžintas
phrase-published = paskelbtas
phrase-rejected = atmestas
phrase-title = pavadinimas
phrase-text = tekstas
phrase-topic = tema
phrase-language = kalba
phrase-owner = prižiūrėtojas
phrase-entry = įrašas
phrase-source = šaltinis

## Commands, as Discord lists them

# A name is one word in small letters without blanks (a hyphen may join two), at most 32 letters; those of one command differ from each other.
# Names with a blank in English (Ask Docent, Add to the corpus) are entries of a menu and may be ordinary phrases. A description has at most 100 letters.
name-ask = klausti
name-question = klausimas
name-private = privatu
name-recommendation = rekomendacija
name-query = užklausa
name-compare = palyginti
name-to = kam
name-coverage = aprėptis
name-theme = tema
name-resources = ištekliai
name-search = paieška
name-topic = tema
name-audience = auditorija
name-glossary = žodynėlis
name-term = terminas
name-corpus = rinkinys
name-add = pridėti
name-where = kur
name-questions = klausimai
name-upload = įkelti
name-file = failas
name-source = šaltinis
name-rights = teisės
name-review-by = peržiūrėti-iki
name-link = nuoroda
name-url = adresas
name-gaps = spragos
name-close = užverti
name-entry = įrašas
name-dismiss = atmesti
name-edit = redaguoti
name-owner = prižiūrėtojas
name-retire = atšaukti
name-reason = priežastis
name-restore = atkurti
name-revert = grįžti
name-version = versija
name-show = rodyti
name-find = rasti
name-words = žodžiai
name-history = istorija
name-log = žurnalas
name-export = eksportuoti
name-review = sprendimai
name-suggest = siūlyti
name-volunteer = pasisiūlyti
name-setup = nustatymai
name-language = kalba
name-privacy = privatumas
name-about = apie
name-docent = docent
name-quality = kokybė
name-help = pagalba
name-ask-docent = Klausti Docent
name-add-to-the-corpus = Pridėti prie šaltinių rinkinio
choice-this-server = šis serveris
choice-all-servers = visi serveriai
describe-ask-about-ai-in-museums-the-recommendations = Klauskite apie DI muziejuose: rekomendacijos, teisė, finansavimas, priemonės, etika.
describe-your-question-in-your-language = Jūsų klausimas, Jūsų kalba
describe-only-you-see-the-answer = Atsakymą matote tik Jūs
describe-look-up-recommendation-1-2-or-3 = Raskite 1, 2 ar 3 rekomendaciją: pagal numerį, pavadinimą, raktažodį ar temą.
describe-for-example-2-second-iii-copyright-finanzierung = Pavyzdžiui: 2, antra, III, autorių teisės, Finanzierung; tuščia rodo visas tris
describe-set-it-beside-another-one-theme-by = Palyginkite su kita, tema po temos
describe-somebody-it-is-meant-for-they-are = Kam ji skirta; tas žmogus paminimas
describe-only-you-see-it = Matote tik Jūs
describe-which-recommendation-says-what-on-a-theme = Kuri rekomendacija ką sako tema ir apie ką nekalba nė viena.
describe-a-theme-such-as-copyright-or-training = Tema, pavyzdžiui, autorių teisės ar mokymai
describe-search-the-entries-or-browse-them-by = Ieškokite įrašų arba naršykite pagal temą, auditoriją ar rekomendaciją.
describe-words-to-look-for-in-any-language = Ieškomi žodžiai, bet kuria kalba
describe-browse-one-topic = Naršykite vieną temą
describe-what-is-of-use-to-some-people = Kas naudinga tam tikriems muziejaus žmonėms
describe-what-bears-on-recommendation-1-2-or = Kas susiję su 1, 2 ar 3 rekomendacija
describe-what-a-term-of-ai-in-museums = Ką reiškia DI muziejuose terminas, pagal pavadinimą Jūsų kalba.
describe-the-term = Terminas
describe-look-into-the-corpus-and-look-after = Žiūrėkite šaltinių rinkinį ir jį prižiūrėkite.
describe-write-a-new-entry = Parašykite naują įrašą.
describe-its-topic = Jo tema
describe-who-may-see-it = Kas gali jį matyti
describe-questions-it-answers-separated-by = Klausimai, į kuriuos jis atsako, atskirti |
describe-add-a-file-pdf-word-web-page = Pridėkite failą: PDF, Word, tinklalapis, Markdown, tekstas, CSV ar eksporto zip.
describe-at-most-10-mb = Ne daugiau kaip 10 MB
describe-where-it-comes-from-title-web-address = Iš kur tai: pavadinimas, žiniatinklio adresas arba abu
describe-who-holds-the-rights-or-the-licence = Kam priklauso teisės, arba licencija
describe-when-to-look-at-it-again-such = Kada peržiūrėti dar kartą, pvz., 2027-03-01
describe-add-a-page-or-a-document-from = Pridėkite puslapį ar dokumentą iš žiniatinklio.
describe-its-address = Adresas
describe-questions-the-corpus-did-not-answer-kept = Klausimai be atsakymo rinkinyje, saugomi su sutikimu; užverkite juos įrašu.
describe-number-of-a-question-to-close = Užveriamo klausimo numeris
describe-the-entry-that-answers-it = Įrašas, kuris į jį atsako
describe-number-of-one-to-dismiss = Atmetamo klausimo numeris
describe-change-an-entry-its-text-in-a = Pakeiskite įrašą: tekstą formoje, duomenis čia pat.
describe-the-entry = Įrašas
describe-who-looks-after-it = Kas jį prižiūri
describe-rights-of-its-source = Jo šaltinio teisės
describe-take-an-entry-out-of-every-answer = Pašalinkite įrašą iš visų atsakymų; tekstas ir istorija lieka.
describe-why-it-stands-in-the-history = Kodėl; lieka istorijoje
describe-bring-a-retired-entry-back = Atkurkite atšauktą įrašą.
describe-make-an-earlier-version-of-an-entry = Ankstesnė įrašo versija vėl tampa jo tekstu.
describe-the-version-to-go-back-to = Versija, prie kurios grįžtama
describe-show-an-entry-with-its-source-version = Parodykite įrašą su šaltiniu, versija ir būsena.
describe-find-entries-by-words-or-meaning-in = Raskite įrašus pagal žodžius ar prasmę, bet kuria kalba.
describe-what-to-look-for = Ko ieškoti
describe-who-changed-an-entry-when-and-why = Kas, kada ir kodėl keitė įrašą; grįžkite prie ankstesnės versijos.
describe-what-was-done-to-the-corpus-here = Kas čia daryta su rinkiniu, kieno ir kodėl; taip pat kaip failas.
describe-everything-as-a-csv-file = Viskas, kaip CSV failas
describe-the-entries-as-markdown-files-in-a = Įrašai kaip Markdown failai zip archyve, knowledge/corpus pavidalu.
describe-which-entries = Kurie įrašai
describe-drafts-that-wait-for-a-decision-your = Sprendimo laukiantys juodraščiai; Jūsų pasiūlymai, jei pats nesprendžiate.
describe-suggest-a-new-entry-or-a-change = Pasiūlykite naują įrašą ar pakeitimą; sprendžia moderatoriai.
describe-the-entry-to-change-leave-it-out = Keičiamas įrašas; naujam nepildykite
describe-say-on-which-topics-colleagues-here-may = Nurodykite, kokiomis temomis ir kaip dažnai per savaitę kolegos čia gali klausti.
describe-choose-where-docent-answers-here-and-who = Pasirinkite, kur Docent čia atsako ir kas prižiūri šaltinių rinkinį.
describe-the-language-docent-speaks-to-you-without = Kalba, kuria Docent kalba su Jumis; nepasirinkus – Jūsų Discord kalba.
describe-a-language = Kalba
describe-what-docent-keeps-of-you-see-it = Ką Docent apie Jus saugo: peržiūrėkite, pasiimkite, ištrinkite.
describe-what-docent-is-and-how-well-it = Kas yra Docent ir kaip gerai jis veikia.
describe-what-docent-is-what-runs-where-and = Kas yra Docent, kas kur veikia ir ko jis niekada nedaro.
describe-how-good-the-answers-are-in-figures = Kokie geri atsakymai, skaičiais ir pagal kalbas.
describe-what-docent-does-how-to-ask-and = Ką Docent daro, kaip klausti ir ką jis saugo.
