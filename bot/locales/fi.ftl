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
edition-worded = Aineiston laitos { $edition } · lainaukset ovat sanatarkkoja, rivit niiden yllä on muotoillut kielimalli · Docent on botti
worded = Kielimallin muotoilema alla olevien lainausten pohjalta; tarkista niistä:
own-explanation = Docentin oma selitys
undated = päiväämätön
# Under a text that was translated; { $language } is the language of the original, such as English.
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

## Who may do what

refused-no-server = Tämä toimii vain palvelimella, ei yksityisviestissä.
refused-propose = Täällä ehdotuksia voivat tehdä vain tietyt roolit; pyydä sellaista moderaattorilta.
refused-approve = Täällä vain moderaattorit voivat tehdä tämän. Voit ehdottaa muutosta komennolla /suggest.
refused-publish = Tämän voivat tehdä vain ne, jotka julkaisevat kaikille palvelimille. Voit ehdottaa muutosta komennolla /suggest.
refused-not-hub = Tämä tietue koskee kaikkia palvelimia, ja sitä ylläpidetään muualla. Voit ehdottaa muutosta komennolla /suggest.
refused-setup = Vain tämän palvelimen hallinnoijat voivat valita sen asetukset.
former-member = entinen jäsen
everywhere = Kaikki palvelimet
this-server = Vain tämä palvelin
yes = kyllä
no = ei

## Adding and changing entries

form-new = Uusi tietue
form-edit = Muokkaa tietuetta
form-details = Lähde ja tiedot
field-title = Otsikko
field-text = Teksti (virkkeet ymmärrettäviä erikseenkin)
field-source = Lähde
field-source-hint = Lähteen nimi, verkko-osoite tai molemmat
field-rights = Oikeudet
field-rights-hint = Kenellä oikeudet ovat, tai lisenssi, esimerkiksi CC BY 4.0
field-review-by = Tarkistettava uudelleen viimeistään
field-reason = Muutoksen syy
field-owner = Vastuuhenkilö
field-topic = Aihe
field-language = Kieli (koodi, esimerkiksi fi)
field-remark = Viesti ehdottajalle
corpus-unknown = Tietuetta ”{ $entry }” ei ole täällä. Valitse luettelosta tai etsi komennolla /corpus find.
corpus-done = Valmis: ”{ $title }” (luonnos { $number }). Vastaukset perustuvat tästä lähtien siihen.
corpus-waits = ”{ $title }” odottaa toista moderaattoria luonnoksena { $number }.
edit-too-long = Teksti on liian pitkä: lomakkeeseen mahtuu { $most } merkkiä. Vie tietue tiedostoon komennolla /corpus export, muokkaa tiedostoa ja tuo se takaisin komennolla /corpus upload.
upload-too-large = Tiedosto { $name } on yli { $most } Mt:n kokoinen. Lisää vain tarvittava osa tai jaa tiedosto osiin.
upload-gone = Tiedostoa { $name } ei voi enää hakea Discordista. Lähetä se uudelleen.
upload-nothing-new = Tiedostossa { $name } ei ole mitään, mitä lähdekokoelmassa ei jo olisi.
busy = Docent käsittelee vielä edellistä pyyntöäsi. Odota, kunnes se on valmis, ja yritä sitten uudelleen.
suggest-thanks = Kiitos. Ehdotuksesi odottaa luonnoksena { $number }; saat tiedon siitä, mitä siitä päätettiin.
revert-reason = Paluu versioon { $version }
status-live = voimassa
status-retired = poistettu käytöstä
entry-version = Versio { $version }

## The review desk

review-title = Odottaa päätöstä
review-empty = Mikään ei odota päätöstä.
review-pick = Avaa luonnos
draft-title = Luonnos { $number }
draft-unknown = Luonnosta { $number } ei ole, tai sinulla ei ole oikeutta katsoa sitä.
draft-state-open = Odottaa päätöstä
draft-state-sent-back = Palautettu ehdottajalle
draft-state-published = Julkaistu
draft-state-rejected = Hylätty
draft-by = Ehdottanut { $who }
draft-approved-by = Hyväksynyt { $who }
draft-remark = Huomautus: { $remark }
draft-create = Uusi tietue
draft-revise = Muutettu tietue
draft-revert = Paluu aiempaan versioon
draft-retire = Poistetaan käytöstä
draft-restore = Otetaan takaisin käyttöön
draft-moved = Tietuetta on muutettu sillä välin
draft-moved-how = Luonnos perustuu aiempaan versioon, joten sitä ei voi hyväksyä. Molemmat säilytetään: muokkaa tietuetta sellaisena kuin se nyt on.
draft-details = Tiedot
draft-language = Kieli: { $language }
draft-other-language = Tekstin kieli näyttää olevan { $language }
draft-topic = Aihe: { $topic }
draft-passages =
    { $count ->
        [one] 1 tekstikatkelma
       *[other] { $count } tekstikatkelmaa
    }
draft-passages-title = Katkelmat, joiden perusteella tietue löytyy
draft-review-by = Tarkistettava uudelleen viimeistään { $day }
draft-rights = Oikeudet: { $rights }
draft-hidden = Tiedostosta löytyi piilotettua tekstiä, joka jätettiin pois
draft-personal = Tässä näyttää olevan henkilötietoja
draft-missing = Vielä ilmoittamatta
missing-rights = lähteen oikeudet
missing-review-by = milloin tietue tarkistetaan uudelleen
missing-owner = kuka tietueesta vastaa
draft-twins = Lähes samansisältöiset tietueet
draft-approve-button = Hyväksy
draft-send-back-button = Palauta ehdottajalle
draft-reject-button = Hylkää
draft-edit-button = Muokkaa
draft-details-button = Lähde ja tiedot
draft-passages-button = Tekstikatkelmat
draft-consequences-button = Mikä muuttuisi
gone = ennen:
new = nyt:
and-more = ja { $count } muuta
consequences-title =
    { $count ->
        [one] Yksi kysymys saisi eri vastauksen
       *[other] { $count } kysymystä saisi eri vastauksen
    }
consequences-none = Mikään kokeilluista kysymyksistä ei saisi eri vastausta.
before = Nyt:
after = Muutoksen jälkeen:
no-answer = ei vastausta

## History, log and export

history-title = Muutoshistoria: ”{ $title }”
history-last = Viimeisin muutos
revert-button = Palaa versioon { $version }
log-title = Mitä täällä on tehty
log-empty = Täällä ei ole vielä tehty mitään.
deed-create = julkaistu
deed-revise = muutettu
deed-retire = poistettu käytöstä
deed-restore = otettu takaisin käyttöön
deed-revert = palautettu aiempaan versioon
deed-propose = ehdotettu
deed-amend = muokattu
deed-approve = hyväksytty
deed-send-back = palautettu ehdottajalle
deed-reject = hylätty
deed-setup = asetukset valittu
deed-export = viety tiedostoiksi
deed-gap = kysymys ratkaistu
export-done =
    { $count ->
        [one] 1 tietue
       *[other] { $count } tietuetta
    } Markdown-tiedostoina. Botin ylläpitäjä voi tuoda ne takaisin komennolla ”docent corpus import”.

## A message becomes an entry

message-empty = Viestissä ei ole lisättävää tekstiä.
message-too-long = Viesti on liian pitkä yhdeksi tietueeksi. Sen kirjoittaja voi ehdottaa tärkeintä osaa komennolla /suggest.
message-of-bot = Viesti ei ole ihmisen kirjoittama. Lisää sen sijaan viestin lähde komennolla /corpus link.
message-source = Viesti palvelimella { $server }, kirjoittanut { $who }
message-rights = Jaettu kirjoittajan suostumuksella
message-reason = Viestistä, kirjoittajan suostumuksella
a-member = eräs jäsen
consent-title = Saako tämän lisätä lähdekokoelmaan?
consent-ask = { $author }, { $who } haluaisi lisätä tämän viestin aineistoon, jota Docent siteeraa. Vain sinä voit antaa siihen suostumuksen; moderaattori tarkistaa viestin ennen julkaisemista.
consent-everywhere = Täällä lisätty on kaikkia palvelimia varten: sen voi lukea vastauksesta kuka tahansa missä tahansa.
consent-named = Kyllä, nimelläni
consent-anonymous = Kyllä, ilman nimeäni
consent-no = Ei
consent-not-yours = Vain viestin kirjoittaja voi vastata tähän.
consent-gone = Viesti ei ole enää kokonainen. Aloita alusta.
consent-declined = Viesti jää tavalliseksi viestiksi; mitään ei tallennettu.
consent-thanks = Kiitos. Moderaattori käsittelee sen luonnoksena { $number }.
consent-lapsed = Sinulta kysynyt ei voi enää tehdä ehdotuksia täällä, joten mitään ei tallennettu.

## The gap board

gap-button = Toivo tietuetta tästä
gap-not-yours = Vain kysyjä itse voi pyytää kysymyksen tallentamista. Jos haluat tehdä samoin, esitä kysymys itse.
gap-kept = Kysymyksesi ja käyttäjätilisi tallennetaan siihen asti, kunnes kysymykseen on vastattu tai se on jätetty sikseen. Moderaattorit näkevät kysymyksen, ja Docent kirjoittaa sinulle, kun vastaus on saatavilla.
gap-take-back = Älä tallenna
gap-forgotten = Kysymyksesi on poistettu.
gaps-title = Vastausta vaille jääneet kysymykset
gaps-empty = Mikään kysymys ei odota tietuetta.
gaps-asked =
    { $count ->
        [one] kysytty kerran
       *[other] kysytty { $count } kertaa
    }
gaps-pick = Kirjoita tietue, joka vastaa johonkin kysymykseen
gaps-gone = Tämä kysymys on jo ratkaistu. Avaa luettelo uudelleen.
gaps-which-entry = Kerro, mikä tietue vastaa kysymykseen: täytä myös ”entry”.
gaps-closed =
    { $count ->
        [one] Yksi kysymys ratkaistiin.
       *[other] { $count } kysymystä ratkaistiin.
    }

## What people are told

notice-draft = Luonnos { $number } odottaa päätöstä: { $title }. Avaa se komennolla /corpus review.
notice-published = Ehdotuksesi ”{ $title }” (luonnos { $number }) on julkaistu. Kiitos.
notice-sent-back = Ehdotuksesi ”{ $title }” (luonnos { $number }) palautettiin sinulle: { $remark } Jos haluat muokata sitä, avaa se palvelimella komennolla /corpus review.
notice-rejected = Ehdotustasi ”{ $title }” (luonnos { $number }) ei hyväksytty: { $remark }
notice-gap = Kysyit: ”{ $question }” Nyt siihen vastaa tietue ”{ $title }”. Voit lukea vastauksen kysymällä uudelleen. Kysymystäsi ei enää säilytetä.
recalled-title = Muuttunut tämän vastauksen jälkeen (lähdekokoelman versio { $edition })
recalled-corrected = ”{ $title }” korjattiin tämän vastauksen jälkeen.
recalled-retired = ”{ $title }” poistettiin käytöstä tämän vastauksen jälkeen.
recalled-again = Kysy uudelleen, niin näet, mitä lähdekokoelma nyt sanoo.
digest-title = Hoidettavaa tässä kuussa
digest-overdue =
    { $count ->
        [one] Yhden tietueen tarkistus on myöhässä:
       *[other] { $count } tietueen tarkistus on myöhässä:
    }
digest-links =
    { $count ->
        [one] Yhden tietueen lähdettä ei voitu hakea:
       *[other] { $count } tietueen lähteitä ei voitu hakea:
    }
digest-drafts =
    { $count ->
        [one] Yksi luonnos odottaa päätöstä: /corpus review
       *[other] { $count } luonnosta odottaa päätöstä: /corpus review
    }
digest-gaps =
    { $count ->
        [one] Yksi kysymys odottaa tietuetta: /corpus gaps
       *[other] { $count } kysymystä odottaa tietuetta: /corpus gaps
    }

## Settings

setup-title = Kuka ylläpitää lähdekokoelmaa täällä
setup-propose = Saa ehdottaa muutoksia
setup-propose-nobody = kaikki jäsenet
setup-approve = Saa julkaista tälle palvelimelle
setup-approve-nobody = tämän palvelimen hallinnoijat
setup-publish = Saa julkaista kaikille palvelimille
setup-publish-nobody = tämän palvelimen hallinnoijat
setup-two = Toisen moderaattorin on hyväksyttävä
setup-two-on = Vaadi toisen moderaattorin hyväksyntä
setup-two-off = Yksi moderaattori riittää
setup-channel = Missä moderaattoreille ilmoitetaan
setup-channel-none = ei missään
setup-not-hub = Kaikkien palvelinten tietueita ylläpidetään keskuksen omalla palvelimella.

## Help and trouble

help-title = Mitä Docent tekee
help-body = Docent vastaa kysymyksiin kolmesta suosituksesta, jotka koskevat tekoälyä museoissa (NEMO, 2024), sekä niihin liittyvistä aiheista: lainsäädännöstä, rahoituksesta, standardeista, työkaluista, etiikasta ja esimerkeistä. Se siteeraa keskuksen ylläpitämää lähdekokoelmaa, nimeää lähteensä ja kertoo, kun se ei tiedä. Se ei tuota itse tekstiä.
help-ask = Kysy omalla kielelläsi. Ota käyttöön ”private”, niin vain sinä näet vastauksen. Voit myös mainita botin nimeltä (Docent) kanavalla tai kirjoittaa sille suoraan; kysy lisää vastaamalla vastaukseen.
help-recommendation = Hae suositus 1, 2 tai 3 numerolla, otsikolla tai avainsanalla.
help-resources = Hae tietueita tai selaa niitä aiheittain.
help-suggest = Ehdota tietuetta tai muutosta; moderaattorit päättävät, ja saat tiedon päätöksestä.
help-corpus = Tutustu lähdekokoelmaan: show, find, history. Moderaattoreille myös: add, upload, link, edit, review, gaps, log.
help-about = Kuinka hyviä vastaukset ovat, lukuina.
help-worded = Täällä toisin: kielimalli muotoilee vastaukset. Kysymys ja lainaukset lähetetään osoitteeseen { $host }; sen rivit on merkitty, ja sanatarkat lainaukset ovat niiden alla.
help-privacy = Docent tallentaa kysymyksen vain, kun painat ”Toivo tietuetta tästä”, tallentaa nimet vain niiltä, jotka muuttavat lähdekokoelmaa, eikä käytä mitään ulkopuolista palvelua.
quality-title = Kuinka hyviä vastaukset ovat
quality-body = Mitattu { $questions } tähän varatulla kysymyksellä, laitos { $edition }: { $answered } % kysymyksistä, joihin aineisto vastaa, saa vastauksen, ja { $correct } % näistä vastauksista lainaa ensin oikeaa tietuetta. Kysymyksistä, joihin aineisto ei vastaa, { $false } % saa silti vastauksen.
quality-languages = Kielittäin: kysymyksiä · vastattu · oikea tietue ensin
trouble = Jokin meni vikaan Docentin puolella, eikä mitään muutettu. Yritä hetken kuluttua uudelleen; jos vika jatkuu, kerro moderaattorille.
