# What Docent says, in Finnish. A translation of en.ftl.

## Under an answer

# Shown before quotes that are not in the asker's language.
note-other-language = Lähdekokoelmassa tämä teksti on toisella kielellä ({ $language }); se siteerataan sellaisenaan.
own-words = Docentin oma tiivistelmä lähteestä
verbatim = sanasta sanaan lähteestä
gloss = Docentin tulkinta museoille, ei lähteen kannanotto
addressed-to = Kenelle suunnattu: { $who }. Tämä ei ole museoita koskeva sääntö.
policymakers = päättäjät paikallisella, kansallisella ja Euroopan tasolla
sources = Lähteet
related = Lue seuraavaksi
nearest = Lähimmät tietueet
edition = Lähdekokoelma, versio { $edition } · vain sitaatteja, mitään ei ole generoitu · Docent on botti
own-explanation = Docentin oma selitys
undated = päiväämätön
translated-unofficially = Docentin oma epävirallinen käännös (alkukieli: { $language }).
translated-officially = Käännös: { $by }.
medium-confidence = Lähde on niukka tai toissijainen: tarkista tieto ennen kuin luotat siihen.

## When there is no answer

abstain-outside = Tämä ei kuulu siihen, minkä Docent tuntee: museot ja tekoäly sekä niihin liittyvä lainsäädäntö, rahoitus, standardit, työkalut ja etiikka. Kokeile kysyä jostakin näistä tai kysy täällä kollegalta.
abstain-not-covered = Lähdekokoelmasta ei löydy tähän vastausta, eikä Docent arvaile. Katso lähimpiä tietueita alta, muotoile kysymys toisin tai kysy täällä kollegalta.
abstain-ambiguous = Tämä voi tarkoittaa useaa asiaa. Kysy kokonaisella lauseella tai valitse jokin alla olevista tietueista.
abstain-advice = Tähän tarvitaan joku, joka tuntee tapauksen: oikeudellisissa asioissa juristi, esineiden kohdalla konservaattori. Alla olevat tietueet antavat vain taustatietoa.
unreadable-empty = Kysymystä ei löytynyt. Kirjoita se yhtenä lauseena, esimerkiksi: Kenen pitäisi maksaa tekoälykoulutus museoissa?
unreadable-too-long = Tämä on liian pitkä kysymykseksi. Kysymyksessä voi olla enintään { $most } merkkiä; asiakirjan voi sen sijaan lisätä lähdekokoelmaan.

## Look-ups

recommendation-unknown = Tämä ei ole mikään kolmesta suosituksesta. Anna numero 1–3, sana suosituksen otsikosta tai aihe, kuten tekijänoikeus tai koulutus.
recommendation-number = Suositus { $number }
says-nothing = ei sano mitään
theme-silent = Yksikään kolmesta suosituksesta ei sano tästä mitään: { $theme }.
theme-act = Nämä tietueet auttavat museota toimimaan tässä asiassa:
compare-title = Suositukset { $first } ja { $second } rinnakkain
compare-same = Valitse vertailuun kaksi eri suositusta, esimerkiksi 1 ja 3.
neither-says = Kumpikaan suositus ei sano mitään näistä aiheista: { $themes }.
topics-title = Aiheet
topics-pick = Avaa aihe
resources-title = Aineistot: { $topic }
resources-found = Tietueet haulla ”{ $words }”
resources-none = Mitään ei löytynyt. Kokeile lyhyempää sanaa tai selaa aiheittain.
resources-pick = Avaa tietue
resources-page = Sivu { $page } / { $pages }
previous = Takaisin
next = Seuraava
unknown-entry = Tätä tietuetta ei enää ole. Etsi sen korvannut tietue komennolla /resources.

## Topics

topic-recommendations = Suositukset
topic-first-steps = Ensiaskeleet
topic-glossary = Sanasto
topic-law = Tekoälylainsäädäntö
topic-copyright = Tekijänoikeus
topic-privacy = Yksityisyys ja tietoturva
topic-ethics = Etiikka ja vinoumat
topic-accessibility = Saavutettavuus
topic-policy = Politiikka ja strategiat
topic-funding = Rahoitus
topic-data-spaces = Data-avaruudet ja kulttuuriperintöpilvi
topic-collection-data = Kokoelmatiedot ja standardit
topic-tools = Työkalut
topic-practice = Esimerkkejä käytännöstä
topic-networks = Verkostot ja tapahtumat

## Help and trouble

help-title = Mitä Docent tekee
help-body = Docent vastaa kysymyksiin kolmesta suosituksesta, jotka koskevat tekoälyä museoissa (NEMO, 2024), sekä niihin liittyvistä aiheista: lainsäädännöstä, rahoituksesta, standardeista, työkaluista, etiikasta ja esimerkeistä. Se siteeraa keskuksen ylläpitämää lähdekokoelmaa, nimeää lähteensä ja kertoo, kun se ei tiedä. Se ei tuota itse tekstiä.
help-ask = Kysy omalla kielelläsi. Ota käyttöön ”private”, niin vain sinä näet vastauksen. Voit myös mainita botin nimeltä (Docent) kanavalla tai kirjoittaa sille suoraan; kysy lisää vastaamalla vastaukseen.
help-recommendation = Hae suositus 1, 2 tai 3 numerolla, otsikolla tai avainsanalla.
help-resources = Hae tietueita tai selaa niitä aiheittain.
help-privacy = Docent ei tallenna kysymyksiä eikä nimiä eikä käytä mitään ulkopuolista palvelua.
trouble = Jokin meni vikaan Docentin puolella, eikä mitään muutettu. Yritä hetken kuluttua uudelleen; jos vika jatkuu, kerro moderaattorille.
