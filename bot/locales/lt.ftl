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
gaps-which-entry = Nurodykite, kuris įrašas į jį atsako: užpildykite ir „entry“.
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

setup-title = Kas čia prižiūri šaltinių rinkinį
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
help-ask = Klauskite savo kalba. Įjunkite „private“, ir atsakymą matysite tik Jūs. Taip pat galite paminėti robotą Docent kanale arba parašyti jam tiesiogiai; norėdami klausti toliau, atsakykite į atsakymą.
help-recommendation = Raskite 1, 2 ar 3 rekomendaciją pagal numerį, pavadinimą ar reikšminį žodį.
help-resources = Ieškokite įrašų arba naršykite juos pagal temas.
help-suggest = Pasiūlykite įrašą ar pakeitimą; sprendžia moderatoriai, o Jums bus pranešta.
help-corpus = Peržiūrėkite šaltinių rinkinį: show, find, history. Moderatoriams dar: add, upload, link, edit, review, gaps, log.
help-about = Kokie geri atsakymai, skaičiais.
help-worded = Čia kitaip: atsakymus formuluoja kalbos modelis. Klausimas ir citatos siunčiami į { $host }; jo eilutės pažymėtos, o po jomis pateikiamos tikslios citatos.
help-privacy = Docent išsaugo klausimą tik tada, kai paspaudžiate „Prašau įtraukti atsakymą“, vardus – tik tų, kas keičia šaltinių rinkinį, ir nesikreipia į jokias išorines paslaugas.
quality-title = Kokie geri atsakymai
quality-body = Išmatuota su { $questions } tam atidėtais klausimais, leidimas { $edition }: atsakoma į { $answered } % klausimų, į kuriuos rinkinys turi atsakymą, ir { $correct } % šių atsakymų pirmiausia cituoja tinkamą įrašą. Iš klausimų, į kuriuos jis atsakymo neturi, vis tiek atsakoma į { $false } %.
quality-languages = Pagal kalbą: klausimai · atsakyta · tinkamas įrašas pirmas
trouble = Roboto Docent pusėje įvyko klaida, bet niekas nebuvo pakeista. Po akimirkos pabandykite dar kartą; jei klaida kartosis, praneškite moderatoriui.
