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
own-explanation = paaiškinimas, kurį parengė Docent
undated = be datos
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

## Help and trouble

help-title = Ką daro Docent
help-body = Docent atsako į klausimus apie tris rekomendacijas dėl dirbtinio intelekto muziejuose (NEMO, 2024) ir tai, kas su jomis susiję: teisę, finansavimą, standartus, priemones, etiką ir pavyzdžius. Jis cituoja centro prižiūrimą šaltinių rinkinį, nurodo savo šaltinius ir pasako, kai ko nors nežino. Teksto jis negeneruoja.
help-ask = Klauskite savo kalba. Įjunkite „private“, ir atsakymą matysite tik Jūs. Taip pat galite paminėti robotą Docent kanale arba parašyti jam tiesiogiai; norėdami klausti toliau, atsakykite į atsakymą.
help-recommendation = Raskite 1, 2 ar 3 rekomendaciją pagal numerį, pavadinimą ar reikšminį žodį.
help-resources = Ieškokite įrašų arba naršykite juos pagal temas.
help-privacy = Docent nesaugo nei klausimų, nei vardų ir nesikreipia į jokias išorines paslaugas.
trouble = Roboto Docent pusėje įvyko klaida, bet niekas nebuvo pakeista. Po akimirkos pabandykite dar kartą; jei klaida kartosis, praneškite moderatoriui.
