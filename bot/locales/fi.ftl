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
# Docent's confidence that the first quote answers the question.
sure-very = Hyvin todennäköisesti vastaus kysymykseesi.
sure-fairly = Ehkä vastaus kysymykseesi: tarkista, sopiiko se.
# How a quotation is written: the language's own quotation marks around { $text }.
quotation = ”{ $text }”
helpful-button = Hyödyllinen
unhelpful-button = Ei hyödyllinen
cite-button = Viittaa
person-button = Kysy ihmiseltä
share-button = Jaa kanavalle
shared-by = { $who } jakoi tämän vastauksen:
vote-thanks = Kiitos. Äänesi on laskettu; mitään muuta ei tallenneta.
vote-why = Mikä oli vialla? Äänesi on laskettu; syy auttaa moderaattoreita.
vote-unhelpful = ei hyödyllinen
vote-wrong = Vastaus on väärä
vote-beside = Vastaus ei koske sitä, mitä kysyttiin
vote-outdated = Vastaus on vanhentunut
vote-unclear = Vastausta on vaikea ymmärtää
vote-incomplete = Jotain puuttuu
vote-reason-thanks = Kiitos, siitä on apua.
votes-title = Vastaukset, joista ei ollut apua, siteeratun tietueen mukaan:
# At the end of a citation; { $day } is a date such as 2026-11-23.
citation-accessed = Siteerannut Docent, lähdekokoelman versio { $edition }, luettu { $day }
confidence-high = Lähde on virallinen tai puhuu omasta puolestaan.
confidence-medium = Lähde on ohut tai toisen käden tietoa.
confidence-low = Lähde on heikko; etsi parempi.
source-reviewed = Viimeksi tarkistettu { $day }
person-not-yours = Vain kysyjä voi kutsua jonkun paikalle. Esitä kysymys itse, jos haluat tehdä samoin.
person-nobody = Kukaan tähän aiheeseen ilmoittautuneista ei ole vapaa tällä viikolla. Kysy kanavalla; kollegat voivat ilmoittautua komennolla /volunteer.
person-again = Tämän vastauksen alle on jo kutsuttu joku.
person-called = Valmis. Pyyntö on vastauksen alla; anna heille aikaa.
person-call = { $who }, ilmoittauduit tähän aiheeseen. { $asker } haluaisi kuulla ihmisen näkemyksen yllä olevasta vastauksesta. Kukaan ei pahastu, jos sinulla on kiire.
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
for-person = { $who }, tämä on sinulle:
coverage-title = Mistä mikin suositus puhuu
coverage-silent = ei mikään kolmesta
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
audience-leadership = Johtajat ja hallitukset
audience-collections = Kokoelmat ja dokumentointi
audience-education = Museopedagogiikka ja kävijät
audience-digital = Digi- ja tekniikkahenkilöstö
audience-rights = Oikeudet ja lainsäädäntö
audience-fundraising = Varainhankinta ja kumppanuudet
audience-small-museums = Pienet museot

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
gaps-which-entry = Kerro, mikä tietue vastaa kysymykseen: täytä myös ”tietue”.
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

setup-title = Kuka hoitaa lähdekokoelmaa
setup-places-title = Missä Docent vastaa
setup-places-body = Docent vastaa aina komentoon /ask, yksityisviesteihin ja mainintoihin. Valitse tästä, missä se vastaa myös ilman mainintaa.
setup-asks = Kanavat, joilla se vastaa jokaiseen kysymykseen
setup-forums = Foorumit, joilla se vastaa uusiin julkaisuihin
setup-wait = Kuinka kauan ihmisillä on ensin aikaa vastata julkaisuun
setup-wait-minutes =
    { $count ->
        [0] ei lainkaan: Docent vastaa heti
        [one] { $count } minuutti
       *[other] { $count } minuuttia
    }
setup-threads = Vastaukset omassa ketjussaan
setup-threads-on = Vastaa ketjuissa
setup-threads-off = Vastaa kanavalla
setup-language = Kieli niille, joiden omaa kieltä ei tiedetä
setup-language-own = tämän palvelimen Discord-asetusten kieli
setup-unread = Docent ei saa lukea viestejä, joissa sitä ei mainita, joten se tietää foorumin julkaisusta vain otsikon, ja kanavilla kysytään painikkeella. Ylläpitäjä voi muuttaa tämän.
setup-put-button = Lisää painike sinne
setup-put-done = Painike on nyt kanavilla.
setup-put-failed = Docent ei saa kirjoittaa kanaville { $channels }. Anna sille siellä oikeus lähettää viestejä ja yritä uudelleen.
form-ask = Kysy Docentilta
field-question = Kysymyksesi omalla kielelläsi
ask-here = Kysyttävää tekoälystä museoissa? Paina painiketta tai kirjoita /ask.
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
help-examples = Kokeile esimerkiksi: ”Kenen pitäisi maksaa museoiden tekoälykoulutus?”, ”Mikä on LIDO?”, ”Saako museo kirjoittaa esinetekstejä tekoälyllä?”
help-ask = /ask: kysy omalla kielelläsi. Kun valitset ”yksityinen”, vain sinä näet vastauksen. Voit myös mainita Docentin kanavalla tai kirjoittaa sille suoraan; jatka kysymistä vastaamalla vastaukseen.
help-recommendation = /recommendation: etsi suositus 1, 2 tai 3 numerolla, otsikolla tai avainsanalla; /coverage näyttää, mistä mikin puhuu.
help-resources = /resources: hae tietueita tai selaa niitä aiheen, kohderyhmän tai suosituksen mukaan; /glossary selittää termin.
help-suggest = /suggest: ehdota tietuetta tai muutosta; moderaattorit päättävät, ja saat tiedon tuloksesta. Moderaattorit käyttävät komentoa /corpus review.
help-volunteer = /volunteer: kerro, mistä aiheista kollegat saavat täällä kysyä sinulta.
help-about = /about quality: kuinka hyviä vastaukset ovat, lukuina. /language ja /privacy: millä kielellä Docent puhuu sinulle ja mitä se säilyttää.
help-worded = Täällä toisin: kielimalli muotoilee vastaukset. Kysymys ja lainaukset lähetetään osoitteeseen { $host }; sen rivit on merkitty, ja sanatarkat lainaukset ovat niiden alla.
help-privacy = Docent säilyttää kysymyksen vain, kun painat ”Toivo tietuetta tästä”, eikä se käytä ulkopuolisia palveluja. Katso /privacy.
about-title = Mikä Docent on
about-body = Botti, joka etsii vastausta kysymykseesi { $entries } tarkistetusta tietueesta (lähdekokoelman versio { $edition }) ja siteeraa niitä sanasta sanaan lähteineen. Se vastaa kielelläsi ja sanoo, kun se ei tiedä.
about-where = Mikä toimii missä
about-runs = Kaikki toimii ylläpitäjän omalla koneella: ei generatiivista mallia, ei ulkopuolisia palveluja. Kysymyksesi luetaan, siihen vastataan ja se unohdetaan.
about-never = Mitä se ei koskaan tee
about-never-does = Se ei keksi tekstiä, ei anna oikeudellista tai konservointineuvontaa, ei puhu, ellei siltä kysytä tai palvelin niin halua, eikä näytä yhden palvelimen tietueita toiselle.
privacy-title = Mitä Docent säilyttää
privacy-body = Kysymyksiin vastataan ja ne unohdetaan. Säilytetään: kysymykset, joiden kohdalla joku painoi ”Toivo tietuetta tästä”; äänet vastauksista ilman kysymystä, 90 päivää; kuka on ehdottanut lähdekokoelman muutoksia tai päättänyt niistä; mihin joku on ilmoittautunut; valittu kieli; ja 30 päivän ajan, mitkä vastaukset siteeraavat mitäkin tietueita, ilman tietoa kysyjästä.
privacy-of-you = Sinusta
privacy-nothing = Sinusta ei ole tallessa mitään.
privacy-questions = Kysymykset, joihin toivotaan tietuetta
privacy-votes = Äänet
privacy-contacts = Palvelimet, joilla olet ilmoittautunut
privacy-calls = Tämän viikon kutsut
privacy-preferences = Valittu kieli
privacy-drafts = Ehdotukset
privacy-approvals = Hyväksynnät
privacy-versions = Kirjoittamasi versiot
privacy-log = Rivit muutoslokissa
privacy-export = Ota tiedot mukaan
privacy-export-done = Tässä on kaikki, mitä sinusta säilytetään.
privacy-delete = Poista tiedot
privacy-delete-ask = Kysymyksesi, äänesi, valintasi ja ilmoittautumisesi poistetaan. Se, mitä kirjoitit lähdekokoelmaan, jää entisen jäsenen kirjoittamana. Tätä ei voi perua.
privacy-delete-sure = Kyllä, poista
privacy-delete-done = Valmis. Mikään säilytettävä ei enää johda sinuun.
privacy-backups = Öisissä varmuuskopioissa se säilyy vielä enintään { $days } päivää; niitä käytetään vain vian korjaamiseen.
language-chosen = Docent puhuu sinulle nyt tätä kieltä: { $language }. Toisella kielellä esitettyyn kysymykseen vastataan edelleen sillä kielellä.
language-own = Docent puhuu sinulle nyt Discordisi kieltä: { $language }.
language-unknown = Docent ei puhu tuota kieltä. Valitse kieli luettelosta.
welcome-title = Docent on nyt palvelimella { $server }
welcome-body = Docent vastaa kysymyksiin tekoälystä museoissa tarkistetusta lähdekokoelmasta, kielelläsi, täsmällisin sitaatein ja lähtein. Kolme vaihetta, kaikki komennolla /setup palvelimellasi: valitse ensin, missä se vastaa myös ilman mainintaa; sitten, ketkä saavat ehdottaa ja hyväksyä lähdekokoelman muutoksia; lopuksi, millä kanavalla moderaattoreille kerrotaan, mikä vaatii huomiota. Se toimii myös ilman näitä: kuka tahansa voi kirjoittaa /ask tai mainita sen.
volunteer-title = Saavatko kollegat kysyä sinulta?
volunteer-body = Kun lähdekokoelma ei riitä, voidaan kysyä ihmiseltä. Valitse aiheesi; sinut mainitaan vastauksen alla enintään niin usein viikossa kuin haluat. Voit lopettaa milloin vain.
volunteer-topics = Aiheesi
volunteer-none = Ei vielä yhtään.
volunteer-often = Kuinka usein
volunteer-weekly =
    { $count ->
        [one] enintään kerran viikossa
       *[other] enintään { $count } kertaa viikossa
    }
volunteer-stop = Lopeta
quality-title = Kuinka hyviä vastaukset ovat
quality-body = Mitattu { $questions } tähän varatulla kysymyksellä, laitos { $edition }: { $answered } % kysymyksistä, joihin aineisto vastaa, saa vastauksen, ja { $correct } % näistä vastauksista lainaa ensin oikeaa tietuetta. Kysymyksistä, joihin aineisto ei vastaa, { $false } % saa silti vastauksen.
quality-languages = Kielittäin: kysymyksiä · vastattu · oikea tietue ensin
trouble = Jokin meni vikaan Docentin puolella, eikä mitään muutettu. Yritä hetken kuluttua uudelleen; jos vika jatkuu, kerro moderaattorille.

## What went wrong

# { names } are file names, ids, numbers or dates.
error-check-the-it-cannot-be-used-as = Tarkista kenttä ”{ $field }”: sitä ei voi käyttää sellaisenaan; vertaa sitä toisen tietueen vastaavaan.
error-say-where-this-comes-from-the-title = Kerro, mistä tämä on peräisin: lähteen nimi, sen verkko-osoite tai molemmat.
error-check-the-it-may-have-at-most = Tarkista kenttä ”{ $field }”: siinä saa olla enintään { $most } merkkiä.
error-check-the-it-is-empty-so-write = Tarkista kenttä ”{ $field }”: se on tyhjä, joten kirjoita siihen jotain.
error-check-the-source-give-a-title-a = Tarkista lähde: anna nimi, verkko-osoite, joka alkaa https://, tai molemmat.
error-is-no-date-write-it-as-2027 = ”{ $typed }” ei ole päivämäärä; kirjoita se muodossa 2027-03-01 tai 1.3.2027.
error-there-is-no-entry-here-to-change = Täällä ei ole muutettavaa tietuetta ”{ $entry }”; etsi sitä komennolla /corpus find tai `docent corpus find`.
error-the-entry-was-retired-restore-it-before = Tietue ”{ $entry }” on poistettu käytöstä; palauta se ennen kuin muutat sitä.
error-has-no-version-its-history-shows-those = Tietueella ”{ $entry }” ei ole versiota { $version }; muutoshistoria näyttää, mitkä versiot on.
error-was-changed-meanwhile-it-is-at-version = Tietuetta ”{ $entry }” on muutettu sillä välin: nykyinen versio on { $version }, ja tämä tehtiin versioon { $base }; molemmat säilyvät, vertaa niitä ja muokkaa uudelleen.
error-the-entry-is-already-nothing-was-changed = Tietueen ”{ $entry }” tila on jo ”{ $turned }”; mitään ei muutettu.
error-the-entry-already-says-exactly-that-nothing = Tietueessa ”{ $entry }” lukee jo täsmälleen niin; mitään ei muutettu.
error-the-id-is-already-taken-give-the = Tunnus ”{ $entry }” on jo käytössä; anna tietueelle toinen tunnus.
error-draft-was-already-nothing-was-changed = Luonnoksen { $number } tila on jo ”{ $state }”; mitään ei muutettu.
error-draft-was-amended-after-you-opened-it = Luonnosta { $number } muutettiin sen jälkeen, kun avasit sen; katso se uudelleen ja päätä sitten.
error-you-have-approved-draft-already-it-waits = Olet jo hyväksynyt luonnoksen { $number }; se odottaa jotakuta toista.
error-docent-does-not-read-this-kind-of = { $name }: Docent ei lue tällaisia tiedostoja; tallenna se jossakin näistä muodoista: { $kinds }.
error-this-is-not-save-it-as-or = { $name }: tiedosto on sisällöltään { $found }, mutta päätteeltään { $expected }; tallenna se oikeassa muodossa tai korjaa pääte.
error-the-file-is-empty-save-it-again = { $name }: tiedosto on tyhjä; tallenna se uudelleen teksteineen.
error-no-text-was-found-in-the-file = { $name }: tiedostosta ei löytynyt tekstiä; avaa se ja tarkista, että siinä on tekstiä eikä kuvia.
error-the-file-is-damaged-or-too-complicated = { $name }: tiedosto on vioittunut tai liian monimutkainen luettavaksi; avaa se ja tallenna uudelleen.
error-the-file-is-protected-by-a-password = { $name }: tiedosto on suojattu salasanalla; tallenna kopio ilman salasanaa ja tuo se.
error-the-pages-hold-no-readable-text-so = { $name }: sivuilla ei ole luettavaa tekstiä, joten se on luultavasti skannaus; tee sille ensin tekstintunnistus (OCR).
error-the-file-is-larger-than-mib-split = { $name }: tiedosto on suurempi kuin { $mebibytes } MiB; jaa se osiin tai jätä kuvat pois.
error-the-text-is-longer-than-characters-split = { $name }: teksti on pidempi kuin { $characters } merkkiä; jaa se useaan tiedostoon.
error-the-file-has-more-than-pages-split = { $name }: tiedostossa on yli { $pages } sivua; jaa se useaan tiedostoon.
error-it-unpacks-into-more-than-a-document = { $name }: se purkautuu suuremmaksi kuin mihin asiakirja mahtuu; tallenna se uudelleen tekstinkäsittelyohjelmasta.
error-it-unpacks-into-more-than-docent-reads = { $name }: se purkautuu suuremmaksi kuin Docent lukee; pidä siinä enintään { $members } tekstiä.
error-it-holds-but-only-markdown-files-md = { $name }: siinä on { $member }, mutta zip-tiedostosta luetaan vain Markdown-tiedostoja (.md); poista se.
error-has-the-id-of-another-file-in = { $name }: tiedostolla { $member } on sama tunnus ”{ $entry }” kuin toisella siinä olevalla tiedostolla; anna kullekin oma.
error-the-file-is-too-large-or-damaged = { $name }: tiedosto on liian suuri tai vioittunut luettavaksi; jaa se tai avaa se ja tallenna uudelleen.
error-the-computer-is-too-busy-to-read = { $name }: tietokone on nyt liian kuormitettu lukemaan tiedostoa; yritä uudelleen muutaman minuutin kuluttua.
error-the-file-has-more-than-rows-split = { $name }: tiedostossa on yli { $rows } riviä; jaa se useaan tiedostoon.
error-the-first-row-does-not-name-the = { $name }: ensimmäinen rivi ei nimeä sarakkeita; lisää rivi, kuten 'id,title,text,url'.
error-row-cannot-be-read-so-nothing-was = { $name }: riviä { $row } ei voi lukea, joten mitään ei tuotu; { $advice }.
error-give-a-plain-web-address-which-begins = { $name }: anna tavallinen verkko-osoite, joka alkaa https:// ja jossa ei ole porttia eikä käyttäjää.
error-no-public-web-page-can-be-reached = { $name }: osoitteesta ei tavoiteta julkista verkkosivua; tarkista osoite tai tuo sivu tiedostona.
error-the-site-answers-with-error-instead-of = { $name }: sivusto vastaa virheellä { $status } eikä sivulla; { $value }.
error-the-address-leads-on-more-than-times = { $name }: osoite ohjaa eteenpäin yli { $hops } kertaa; avaa se ja käytä viimeistä osoitetta.
error-the-site-takes-too-long-to-answer = { $name }: sivusto vastaa liian hitaasti; yritä myöhemmin uudelleen tai tuo sivu tiedostona.
error-no-secure-connection-to-the-site-is = { $name }: sivustoon ei saada suojattua yhteyttä; tallenna sivu ja tuo se tiedostona.
error-the-site-s-answer-cannot-be-read = { $name }: sivuston vastausta ei voi lukea; yritä myöhemmin uudelleen tai tuo sivu tiedostona.
error-there-is-more-than-mib-to-fetch = { $name }: haettavaa on yli { $mebibytes } MiB; tallenna tarvitsemasi osa tiedostona.
error-this-is-no-web-page-pdf-word = { $name }: tämä ei ole verkkosivu, PDF-, Word-, Markdown-, teksti- tai CSV-tiedosto; anna sellaisen osoite.
error-recommendation-is-not-in-the-corpus-restore = Suositus { $number } ei ole lähdekokoelmassa; palauta tai tuo sen tietue.
error-there-is-no-entry-docent-corpus-list = Tietuetta ”{ $entry }” ei ole; `docent corpus list` tai /resources näyttää, mitä on.
error-there-is-no-draft-the-review-queue = Luonnosta { $number } ei ole; käsittelyjono näyttää odottavat luonnokset.
error-the-entry-was-retired-so-it-answers = Tietue ”{ $entry }” on poistettu käytöstä, joten se ei vastaa kenellekään; valitse käytössä oleva.
error-there-is-no-such-open-question-the = Sellaista avointa kysymystä ei ole; luettelo näyttää avoimet kysymykset.
error-somebody-asked-where-that-entry-is-not = Joku kysyi paikassa, jossa tuota tietuetta ei nähdä; valitse tietue, jonka kaikki kysyjät saavat lukea.
error-the-entry-was-retired-ask-again-to = Tietue ”{ $entry }” on poistettu käytöstä; kysy uudelleen, niin löydät sen tilalle tulleen.
error-give-a-reason-in-a-few-words = Kerro syy muutamalla sanalla; se jää muutoshistoriaan.
error-docent-was-asked-a-lot-within-a = Docentilta kysyttiin paljon minuutin sisällä; kysy uudelleen { $seconds } sekunnin kuluttua.
error-many-people-are-asking-just-now-ask = Juuri nyt moni kysyy; kysy hetken kuluttua uudelleen.
# Words that stand inside the sentences above: kinds of files, what to do about a row, states, fields.
phrase-a-text-file = tekstitiedosto
phrase-a-pdf-file = PDF-tiedosto
phrase-a-docx-document = .docx-asiakirja
phrase-another-kind-of-file = toisenlainen tiedosto
phrase-another-kind-of-office-or-zip-file = toisenlainen Office- tai zip-tiedosto
phrase-a-binary-file = binaaritiedosto
phrase-a-word-excel-or-zip-file = Word-, Excel- tai zip-tiedosto
phrase-an-old-office-file = vanha Office-tiedosto
phrase-an-rtf-file = RTF-tiedosto
phrase-a-picture = kuva
phrase-a-compressed-file = pakattu tiedosto
phrase-remove-the-nul-character-in-it = poista siitä NUL-merkki
phrase-give-it-an-id-that-no-other = anna sille tunnus, jota muilla riveillä ei ole
phrase-write-one-json-object-on-each-line = kirjoita kullekin riville yksi JSON-objekti
phrase-check-its-quotation-marks-and-the-length = tarkista sen lainausmerkit ja solujen pituus
phrase-add-its-text-or-remove-it = lisää sen teksti tai poista rivi
phrase-look-for-its-new-address = etsi sen uusi osoite
phrase-try-again-later = yritä myöhemmin uudelleen
phrase-save-the-page-and-import-it-as = tallenna sivu ja tuo se tiedostona
phrase-retired = poistettu käytöstä
phrase-live = käytössä
phrase-open = avoin
phrase-sent-back = palautettu
phrase-published = julkaistu
phrase-rejected = hylätty
phrase-title = otsikko
phrase-text = teksti
phrase-topic = aihe
phrase-language = kieli
phrase-owner = vastuuhenkilö
phrase-entry = tietue
phrase-source = lähde

## Commands, as Discord lists them

# A name is one word in small letters without blanks (a hyphen may join two), at most 32 letters; those of one command differ from each other.
# Names with a blank in English (Ask Docent, Add to the corpus) are entries of a menu and may be ordinary phrases. A description has at most 100 letters.
name-ask = kysy
name-question = kysymys
name-private = yksityinen
name-recommendation = suositus
name-query = haku
name-compare = vertaa
name-to = kenelle
name-coverage = kattavuus
name-theme = teema
name-resources = aineistot
name-search = etsi
name-topic = aihe
name-audience = kohderyhmä
name-glossary = sanasto
name-term = termi
name-corpus = kokoelma
name-add = lisää
name-where = missä
name-questions = kysymykset
name-upload = lataa
name-file = tiedosto
name-source = lähde
name-rights = oikeudet
name-review-by = tarkistettava
name-link = linkki
name-url = osoite
name-gaps = puutteet
name-close = sulje
name-entry = tietue
name-dismiss = hylkää
name-edit = muokkaa
name-owner = vastuuhenkilö
name-retire = poista
name-reason = syy
name-restore = palauta
name-revert = peru
name-version = versio
name-show = näytä
name-find = etsi
name-words = sanat
name-history = historia
name-log = loki
name-export = vie
name-review = käsittele
name-suggest = ehdota
name-volunteer = ilmoittaudu
name-setup = asetukset
name-language = kieli
name-privacy = tietosuoja
name-about = tietoja
name-docent = docent
name-quality = laatu
name-help = ohje
name-ask-docent = Kysy Docentilta
name-add-to-the-corpus = Lisää lähdekokoelmaan
choice-this-server = tämä palvelin
choice-all-servers = kaikki palvelimet
describe-ask-about-ai-in-museums-the-recommendations = Kysy tekoälystä museoissa: suositukset, laki, rahoitus, työkalut, etiikka.
describe-your-question-in-your-language = Kysymyksesi omalla kielelläsi
describe-only-you-see-the-answer = Vain sinä näet vastauksen
describe-look-up-recommendation-1-2-or-3 = Etsi suositus 1, 2 tai 3: numerolla, otsikolla, avainsanalla tai aiheella.
describe-for-example-2-second-iii-copyright-finanzierung = Esimerkiksi: 2, toinen, III, tekijänoikeus, Finanzierung; tyhjä näyttää kaikki kolme
describe-set-it-beside-another-one-theme-by = Aseta se toisen rinnalle, teema teemalta
describe-somebody-it-is-meant-for-they-are = Kenelle se on tarkoitettu; hänet mainitaan
describe-only-you-see-it = Vain sinä näet sen
describe-which-recommendation-says-what-on-a-theme = Mikä suositus sanoo mitä mistäkin teemasta, ja mistä mikään ei puhu.
describe-a-theme-such-as-copyright-or-training = Teema, kuten tekijänoikeus tai koulutus
describe-search-the-entries-or-browse-them-by = Hae tietueita tai selaa niitä aiheen, kohderyhmän tai suosituksen mukaan.
describe-words-to-look-for-in-any-language = Haettavat sanat millä kielellä tahansa
describe-browse-one-topic = Selaa yhtä aihetta
describe-what-is-of-use-to-some-people = Mikä on hyödyksi tietyille ihmisille museossa
describe-what-bears-on-recommendation-1-2-or = Mikä liittyy suositukseen 1, 2 tai 3
describe-what-a-term-of-ai-in-museums = Mitä museoiden tekoälytermi tarkoittaa, sen nimellä omalla kielelläsi.
describe-the-term = Termi
describe-look-into-the-corpus-and-look-after = Katso lähdekokoelmaa ja hoida sitä.
describe-write-a-new-entry = Kirjoita uusi tietue.
describe-its-topic = Sen aihe
describe-who-may-see-it = Kuka saa nähdä sen
describe-questions-it-answers-separated-by = Kysymykset, joihin se vastaa, erottimena |
describe-add-a-file-pdf-word-web-page = Lisää tiedosto: PDF, Word, verkkosivu, Markdown, teksti, CSV tai viennin zip.
describe-at-most-10-mb = Enintään 10 Mt
describe-where-it-comes-from-title-web-address = Mistä se on peräisin: nimi, verkko-osoite tai molemmat
describe-who-holds-the-rights-or-the-licence = Kenellä on oikeudet, tai lisenssi
describe-when-to-look-at-it-again-such = Milloin se tarkistetaan uudelleen, esim. 2027-03-01
describe-add-a-page-or-a-document-from = Lisää sivu tai asiakirja verkosta.
describe-its-address = Sen osoite
describe-questions-the-corpus-did-not-answer-kept = Kysymykset vailla vastausta, säilytetty luvalla; sulje kysymys tietueella.
describe-number-of-a-question-to-close = Suljettavan kysymyksen numero
describe-the-entry-that-answers-it = Tietue, joka vastaa siihen
describe-number-of-one-to-dismiss = Hylättävän kysymyksen numero
describe-change-an-entry-its-text-in-a = Muuta tietuetta: teksti lomakkeella, tiedot tässä.
describe-the-entry = Tietue
describe-who-looks-after-it = Kuka siitä huolehtii
describe-rights-of-its-source = Sen lähteen oikeudet
describe-take-an-entry-out-of-every-answer = Poista tietue kaikista vastauksista; teksti ja historia säilyvät.
describe-why-it-stands-in-the-history = Miksi; jää muutoshistoriaan
describe-bring-a-retired-entry-back = Palauta käytöstä poistettu tietue.
describe-make-an-earlier-version-of-an-entry = Tee tietueen aiemmasta versiosta taas sen teksti.
describe-the-version-to-go-back-to = Versio, johon palataan
describe-show-an-entry-with-its-source-version = Näytä tietue, sen lähde, versio ja tila.
describe-find-entries-by-words-or-meaning-in = Etsi tietueita sanoilla tai merkityksellä, millä kielellä tahansa.
describe-what-to-look-for = Mitä etsitään
describe-who-changed-an-entry-when-and-why = Kuka muutti tietuetta, milloin ja miksi; palaa aiempaan versioon.
describe-what-was-done-to-the-corpus-here = Mitä lähdekokoelmalle on täällä tehty, kuka ja miksi; myös tiedostona.
describe-everything-as-a-csv-file = Kaikki CSV-tiedostona
describe-the-entries-as-markdown-files-in-a = Tietueet Markdown-tiedostoina zip-paketissa, muodossa knowledge/corpus.
describe-which-entries = Mitkä tietueet
describe-drafts-that-wait-for-a-decision-your = Päätöstä odottavat luonnokset; omat ehdotuksesi, jos et päätä mistään.
describe-suggest-a-new-entry-or-a-change = Ehdota uutta tietuetta tai muutosta; moderaattorit päättävät siitä.
describe-the-entry-to-change-leave-it-out = Muutettava tietue; jätä pois, jos ehdotat uutta
describe-say-on-which-topics-colleagues-here-may = Kerro, mistä aiheista kollegat saavat täällä kysyä sinulta ja kuinka usein viikossa.
describe-choose-where-docent-answers-here-and-who = Valitse, missä Docent täällä vastaa ja kuka hoitaa lähdekokoelmaa.
describe-the-language-docent-speaks-to-you-without = Kieli, jota Docent puhuu sinulle; ilman valintaa Discordisi kieli.
describe-a-language = Kieli
describe-what-docent-keeps-of-you-see-it = Mitä Docent säilyttää sinusta: katso, ota mukaan, poista.
describe-what-docent-is-and-how-well-it = Mikä Docent on ja kuinka hyvin se toimii.
describe-what-docent-is-what-runs-where-and = Mikä Docent on, mikä toimii missä ja mitä se ei koskaan tee.
describe-how-good-the-answers-are-in-figures = Kuinka hyviä vastaukset ovat, lukuina ja kielittäin.
describe-what-docent-does-how-to-ask-and = Mitä Docent tekee, miten kysytään ja mitä se säilyttää.
