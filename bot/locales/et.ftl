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
own-explanation = Docenti enda selgitus
undated = dateerimata
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

## Help and trouble

help-title = Mida Docent teeb
help-body = Docent vastab küsimustele kolme soovituse kohta, mis käsitlevad tehisaru muuseumides (NEMO, 2024), ja kõige kohta, mis nende juurde kuulub: õigus, rahastamine, standardid, tööriistad, eetika ja näited. Ta tsiteerib keskuse hallatavat allikakogu, nimetab allikad ja ütleb ausalt, kui ei tea. Ise ta teksti ei loo.
help-ask = Küsi oma keeles. Lülita sisse „private“ ja vastust näed ainult sina. Võid Docenti ka kanalis mainida või talle otse kirjutada; edasi küsimiseks vasta vastusele.
help-recommendation = Otsi soovitust 1, 2 või 3 numbri, pealkirja või märksõna järgi.
help-resources = Otsi kirjeid või sirvi neid teemade kaupa.
help-privacy = Docent ei salvesta küsimusi ega nimesid ega kasuta ühtegi välist teenust.
trouble = Docenti poolel läks midagi valesti; midagi ei muudetud. Proovi hetke pärast uuesti; kui viga ei kao, anna teada moderaatorile.
