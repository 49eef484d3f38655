# What Docent says, in Hungarian. A translation of en.ftl.

## Under an answer

# Shown before quotes that are not in the asker's language.
note-other-language = A forrásgyűjteményben ez a szöveg más nyelven szerepel ({ $language }); változtatás nélkül idézzük.
own-words = a forrás összefoglalása, készítette: Docent
verbatim = szó szerint a forrásból
gloss = Docent értelmezése a múzeumok számára, nem a forrás állítása
addressed-to = Címzettek: { $who }. Ez nem a múzeumokra vonatkozó szabály.
policymakers = helyi, nemzeti és európai szintű döntéshozók
sources = Források
related = Olvasson tovább
nearest = Legközelebbi bejegyzések
edition = Forrásgyűjtemény, { $edition }. kiadás · csak idézetek, nincs generált szöveg · Docent egy bot
edition-worded = A gyűjtemény { $edition }. kiadása · az idézetek pontosak, a fölöttük álló sorokat nyelvi modell fogalmazta · A Docent bot
worded = Nyelvi modell fogalmazta az alábbi idézetekből; vesse össze velük:
own-explanation = Docent saját magyarázata
undated = dátum nélkül
# Under a text that was translated; { $language } is the language of the original, such as English.
translated-unofficially = Docent saját, nem hivatalos fordítása (az eredeti nyelve: { $language }).
translated-officially = Fordította: { $by }.
medium-confidence = A forrás szűkszavú vagy másodlagos: ellenőrizze, mielőtt támaszkodik rá.

## When there is no answer

abstain-outside = Ez kívül esik azon, amit Docent ismer: a múzeumok és az MI, valamint a hozzájuk kapcsolódó jog, finanszírozás, szabványok, eszközök és etika. Tegyen fel kérdést ezek valamelyikéről, vagy kérdezzen meg itt egy kollégát.
abstain-not-covered = A forrásgyűjtemény erre nem ad választ, Docent pedig nem találgat. Nézze meg alább a legközelebbi bejegyzéseket, fogalmazza át a kérdést, vagy kérdezzen meg itt egy kollégát.
abstain-ambiguous = Ez több dolgot is jelenthet. Kérdezzen teljes mondatban, vagy válasszon az alábbi bejegyzések közül.
abstain-advice = Ehhez olyasvalaki kell, aki ismeri az ügyet: jogi kérdésekben jogász, műtárgyaknál restaurátor. Az alábbi bejegyzések csak a hátteret adják meg.
unreadable-empty = Nincs elolvasható kérdés. Írjon egyet egy mondatban, például: Ki fizesse a múzeumokban az MI-képzést?
unreadable-too-long = Ez kérdésnek túl hosszú. Kérdezzen legfeljebb { $most } karakterben; egy dokumentum ehelyett a forrásgyűjteménybe vehető fel.

## Look-ups

recommendation-unknown = Ez nem a három ajánlás egyike. Adjon meg egy számot 1-től 3-ig, egy szót az ajánlás címéből, vagy egy témát, például szerzői jog vagy képzés.
recommendation-number = { $number }. ajánlás
says-nothing = nem mond róla semmit
theme-silent = A három ajánlás egyike sem szól erről a témáról: { $theme }.
theme-act = Ezek a bejegyzések segítenek a múzeumnak, hogy lépéseket tegyen ezen a téren:
compare-title = Összevetés: { $first }. és { $second }. ajánlás
compare-same = Válasszon két különböző ajánlást az összehasonlításhoz, például az 1. és a 3. ajánlást.
neither-says = A két ajánlás egyike sem szól ezekről a témákról: { $themes }.
topics-title = Témák
topics-pick = Téma megnyitása
resources-title = Anyagok: { $topic }
resources-found = Bejegyzések erről: „{ $words }”
resources-none = Nincs találat. Próbálkozzon rövidebb szóval, vagy böngésszen témák szerint.
resources-pick = Bejegyzés megnyitása
resources-page = { $page }. oldal, összesen { $pages }
previous = Vissza
next = Tovább
unknown-entry = Ez a bejegyzés már nincs meg. A /resources paranccsal megtalálja, mi lépett a helyébe.

## Topics

topic-recommendations = Ajánlások
topic-first-steps = Első lépések
topic-glossary = Fogalomtár
topic-law = MI-jog
topic-copyright = Szerzői jog
topic-privacy = Adatvédelem és biztonság
topic-ethics = Etika és torzítás
topic-accessibility = Akadálymentesség
topic-policy = Szakpolitika és stratégiák
topic-funding = Finanszírozás
topic-data-spaces = Adatterek és örökségi felhő
topic-collection-data = Gyűjteményi adatok és szabványok
topic-tools = Eszközök
topic-practice = Gyakorlati példák
topic-networks = Hálózatok és események

## Who may do what

refused-no-server = Ez csak szerveren működik, privát üzenetben nem.
refused-propose = Itt csak bizonyos rangokkal lehet javaslatot tenni; kérjen ilyet egy moderátortól.
refused-approve = Itt ezt csak moderátorok tehetik meg. Ön a /suggest paranccsal javasolhat módosítást.
refused-publish = Ezt csak azok tehetik meg, akik minden szerverre közzétehetnek. Ön a /suggest paranccsal javasolhat módosítást.
refused-not-hub = Ez a bejegyzés minden szerverhez tartozik, és máshol gondozzák. Ön a /suggest paranccsal javasolhat módosítást.
refused-setup = A beállításokat csak azok adhatják meg, akik ezt a szervert kezelik.
former-member = egykori tag
everywhere = Minden szerver
this-server = Csak ez a szerver
yes = igen
no = nem

## Adding and changing entries

form-new = Új bejegyzés
form-edit = Bejegyzés módosítása
form-details = Forrás és adatok
field-title = Cím
field-text = Szöveg, önmagukban is érthető mondatokban
field-source = Forrás
field-source-hint = A forrás címe, webcíme vagy mindkettő
field-rights = Jogok
field-rights-hint = A jogtulajdonos vagy a licenc, például CC BY 4.0
field-review-by = Felülvizsgálat határideje
field-reason = A módosítás oka
field-owner = Ki gondozza
field-topic = Téma
field-language = Nyelv (kód, például de)
field-remark = Üzenet a javaslattevőnek
corpus-unknown = Nincs itt „{ $entry }” nevű bejegyzés. Válasszon a listából, vagy keressen a /corpus find paranccsal.
corpus-done = Kész: „{ $title }” ({ $number }. tervezet). A válaszok mostantól ezt követik.
corpus-waits = „{ $title }”: a bejegyzés { $number }. tervezetként egy második moderátorra vár.
edit-too-long = Ez a szöveg hosszabb annál a { $most } karakternél, amennyi az űrlapon elfér. Mentse le a /corpus export paranccsal, módosítsa a fájlt, és töltse vissza a /corpus upload paranccsal.
upload-too-large = { $name }: a fájl nagyobb, mint { $most } MB. Csak a lényeges részt vegye fel, vagy ossza részekre.
upload-gone = { $name }: a fájl már nem érhető el a Discordon. Töltse fel újra.
upload-nothing-new = { $name }: a fájlban nincs semmi, ami ne szerepelne már a forrásgyűjteményben.
busy = Docent még az előző kérésén dolgozik. Várja meg, amíg elkészül, majd próbálja újra.
suggest-thanks = Köszönjük. Javaslata { $number }. tervezetként vár; értesíteni fogjuk, mi lett a sorsa.
revert-reason = Vissza a következő változatra: { $version }.
status-live = érvényben
status-retired = visszavonva
entry-version = { $version }. változat

## The review desk

review-title = Döntésre vár
review-empty = Semmi sem vár döntésre.
review-pick = Tervezet megnyitása
draft-title = { $number }. tervezet
draft-unknown = Nincs olyan { $number }. tervezet, amelyet Ön megtekinthet.
draft-state-open = Döntésre vár
draft-state-sent-back = Visszaküldve a javaslattevőnek
draft-state-published = Közzétéve
draft-state-rejected = Elutasítva
draft-by = Javasolta: { $who }
draft-approved-by = Jóváhagyta: { $who }
draft-remark = Megjegyzés: { $remark }
draft-create = Új bejegyzés
draft-revise = Módosított bejegyzés
draft-revert = Vissza egy korábbi változatra
draft-retire = Visszavonásra javasolva
draft-restore = Visszaállításra javasolva
draft-moved = A bejegyzés időközben megváltozott
draft-moved-how = A tervezet egy korábbi változat alapján készült, ezért nem hagyható jóvá. Mindkettő megmarad: szerkessze a bejegyzést a mostani formájában.
draft-details = Adatok
draft-language = Nyelv: { $language }
draft-other-language = A szöveg nyelve másnak tűnik: { $language }
draft-topic = Téma: { $topic }
draft-passages =
    { $count ->
        [one] 1 szövegrész
       *[other] { $count } szövegrész
    }
draft-passages-title = Szövegrészek, amelyek alapján megtalálható lesz
draft-review-by = Felülvizsgálat határideje: { $day }
draft-rights = Jogok: { $rights }
draft-hidden = A fájlban rejtett szöveg volt; kihagytuk
draft-personal = Ez személyes adatnak tűnik
draft-missing = Még nincs megadva
missing-rights = a forráshoz fűződő jogok
missing-review-by = mikor kell felülvizsgálni
missing-owner = ki gondozza
draft-twins = Szinte ugyanezt mondja
draft-approve-button = Jóváhagyás
draft-send-back-button = Visszaküldés
draft-reject-button = Elutasítás
draft-edit-button = Szerkesztés
draft-details-button = Forrás és adatok
draft-passages-button = Szövegrészek
draft-consequences-button = Mi változna
gone = eddig:
new = most:
and-more = és még { $count }
consequences-title =
    { $count ->
        [one] Egy kérdésre más válasz születne
       *[other] { $count } kérdésre más válasz születne
    }
consequences-none = A kipróbált kérdések egyikére sem születne más válasz.
before = Most:
after = Utána:
no-answer = nincs válasz

## History, log and export

history-title = „{ $title }” – előzmények
history-last = Az utolsó módosítás
revert-button = Vissza ide: { $version }. változat
log-title = Mi történt itt
log-empty = Itt még nem történt semmi.
deed-create = közzétéve
deed-revise = módosítva
deed-retire = visszavonva
deed-restore = visszaállítva
deed-revert = visszatérés korábbi változatra
deed-propose = javasolva
deed-amend = átdolgozva
deed-approve = jóváhagyva
deed-send-back = visszaküldve
deed-reject = elutasítva
deed-setup = beállítások megadva
deed-export = exportálva
deed-gap = döntés egy kérdésről
export-done =
    { $count ->
        [one] 1 bejegyzés
       *[other] { $count } bejegyzés
    } Markdown-fájlokban. Az üzemeltető a „docent corpus import” paranccsal töltheti vissza őket.

## A message becomes an entry

message-empty = Ebben az üzenetben nincs felvehető szöveg.
message-too-long = Ez az üzenet túl hosszú egyetlen bejegyzéshez. A szerzője a lényeges részt a /suggest paranccsal javasolhatja.
message-of-bot = Ezt az üzenetet nem ember írta. Inkább a forrását vegye fel a /corpus link paranccsal.
message-source = { $who } üzenete, szerver: { $server }
message-rights = A szerző hozzájárulásával megosztva
message-reason = Üzenetből, a szerző hozzájárulásával
a-member = egy tag
consent-title = Bekerülhet ez a forrásgyűjteménybe?
consent-ask = { $author }, { $who } szeretné ezt az üzenetet felvenni azok közé a szövegek közé, amelyekből Docent idéz. Ebbe csak Ön egyezhet bele; közzététel előtt egy moderátor is megnézi.
consent-everywhere = Ami itt bekerül, minden szervernek szól: bárhol olvasható lehet egy válaszban.
consent-named = Igen, a nevemmel
consent-anonymous = Igen, a nevem nélkül
consent-no = Nem
consent-not-yours = Erre csak az üzenet szerzője válaszolhat.
consent-gone = Ez az üzenet már nem teljes. Kezdje elölről.
consent-declined = Az üzenet marad, ami volt; semmit sem őriztünk meg.
consent-thanks = Köszönjük. Egy moderátor { $number }. tervezetként nézi majd meg.
consent-lapsed = Aki megkérte Önt, itt már nem tehet javaslatot, ezért semmit sem őriztünk meg.

## The gap board

gap-button = Kérem, vegyék fel a választ
gap-not-yours = Csak az kérheti a kérdés megőrzését, aki feltette. Ha Ön is szeretné, tegye fel a kérdést saját maga.
gap-kept = A kérdését a fiókjával együtt megőrizzük, amíg választ nem kap, vagy el nem vetik. A kérdést a moderátorok látják, Docent pedig ír Önnek, ha megvan a válasz.
gap-take-back = Mégse őrizzék meg
gap-forgotten = A kérdését töröltük.
gaps-title = Megválaszolatlan kérdések
gaps-empty = Egyetlen kérdés sem vár válaszra.
gaps-asked =
    { $count ->
        [one] egyszer kérdezték
       *[other] { $count } alkalommal kérdezték
    }
gaps-pick = Bejegyzés írása válaszul egy kérdésre
gaps-gone = Erről a kérdésről már döntöttek. Nyissa meg újra a listát.
gaps-which-entry = Adja meg, melyik bejegyzés válaszol rá: az „entry” mezőt is töltse ki.
gaps-closed =
    { $count ->
        [one] Egy kérdésről megszületett a döntés.
       *[other] { $count } kérdésről megszületett a döntés.
    }

## What people are told

notice-draft = Döntésre vár: { $number }. tervezet, { $title }. Megnyitás a /corpus review paranccsal.
notice-published = Közzétettük a javaslatát: „{ $title }” ({ $number }. tervezet). Köszönjük.
notice-sent-back = Visszaküldtük a javaslatát: „{ $title }” ({ $number }. tervezet). Megjegyzés: { $remark } Ha módosítani szeretné, nyissa meg a szerveren a /corpus review paranccsal.
notice-rejected = Nem fogadtuk el a javaslatát: „{ $title }” ({ $number }. tervezet). Megjegyzés: { $remark }
notice-gap = Ön ezt kérdezte: „{ $question }” Mostantól van rá válasz, ebben a bejegyzésben: „{ $title }”. Tegye fel újra a kérdést, és elolvashatja. A kérdését már nem őrizzük.
recalled-title = Azóta megváltozott ({ $edition }. kiadás)
recalled-corrected = „{ $title }”: a bejegyzést e válasz után kijavították.
recalled-retired = „{ $title }”: a bejegyzést e válasz után visszavonták.
recalled-again = Kérdezzen újra, hogy lássa, mit mond most a forrásgyűjtemény.
digest-title = Teendők ebben a hónapban
digest-overdue =
    { $count ->
        [one] Egy bejegyzés felülvizsgálati határideje lejárt:
       *[other] { $count } bejegyzés felülvizsgálati határideje lejárt:
    }
digest-links =
    { $count ->
        [one] Egy bejegyzés forrását nem sikerült elérni:
       *[other] { $count } bejegyzés forrását nem sikerült elérni:
    }
digest-drafts =
    { $count ->
        [one] Egy tervezet vár döntésre: /corpus review
       *[other] { $count } tervezet vár döntésre: /corpus review
    }
digest-gaps =
    { $count ->
        [one] Egy kérdés vár válaszra: /corpus gaps
       *[other] { $count } kérdés vár válaszra: /corpus gaps
    }

## Settings

setup-title = Ki gondozza itt a forrásgyűjteményt
setup-propose = Javasolhat módosítást
setup-propose-nobody = minden tag
setup-approve = Közzétehet ezen a szerveren
setup-approve-nobody = a szerver kezelői
setup-publish = Közzétehet minden szerveren
setup-publish-nobody = a szerver kezelői
setup-two = Egy második moderátornak is egyet kell értenie
setup-two-on = Második moderátor is kell
setup-two-off = Elég egy moderátor
setup-channel = Hol értesüljenek a moderátorok
setup-channel-none = sehol
setup-not-hub = A minden szerverre szóló bejegyzéseket a központ saját szerverén gondozzák.

## Help and trouble

help-title = Mit csinál Docent?
help-body = Docent a mesterséges intelligencia múzeumi használatáról szóló három ajánlással (NEMO, 2024) és a hozzájuk kapcsolódó témákkal – jog, finanszírozás, szabványok, eszközök, etika, példák – kapcsolatos kérdésekre válaszol. A központ által gondozott forrásgyűjteményből idéz, megnevezi a forrásait, és megmondja, ha valamit nem tud. Szöveget nem generál.
help-ask = Kérdezzen a saját nyelvén. Kapcsolja be a „private” lehetőséget, és csak Ön látja a választ. Docent csatornán is megemlíthető, vagy közvetlenül is írhat neki; további kérdéshez válaszoljon egy válaszra.
help-recommendation = Az 1., 2. vagy 3. ajánlás megkeresése szám, cím vagy kulcsszó alapján.
help-resources = Keresés a bejegyzések között, vagy böngészés témák szerint.
help-suggest = Bejegyzés vagy módosítás javaslása; a moderátorok döntenek, Ön pedig értesítést kap.
help-corpus = Betekintés a forrásgyűjteménybe: show, find, history. Moderátoroknak ezenkívül: add, upload, link, edit, review, gaps, log.
help-about = Mennyire jók a válaszok, számokban.
help-worded = Itt másképp van: a válaszokat nyelvi modell fogalmazza. A kérdést és az idézeteket a(z) { $host } kapja meg; a modell sorai meg vannak jelölve, alattuk állnak a pontos idézetek.
help-privacy = Docent csak akkor őriz meg egy kérdést, ha Ön a „Kérem, vegyék fel a választ” gombra kattint, nevet csak azokét, akik módosítják a forrásgyűjteményt, és nem vesz igénybe külső szolgáltatást.
quality-title = Mennyire jók a válaszok
quality-body = { $questions } erre félretett kérdésen mérve, { $edition }. kiadás: azoknak a kérdéseknek, amelyekre a gyűjtemény választ ad, { $answered } %-a kap választ, és e válaszok { $correct } %-a helyes bejegyzést idéz először. Azok közül, amelyekre nem ad választ, { $false } % mégis választ kap.
quality-languages = Nyelvenként: kérdések · megválaszolva · helyes bejegyzés elöl
trouble = Valami hiba történt Docent oldalán, de semmi sem változott meg. Próbálja újra egy kicsit később; ha a hiba megmarad, szóljon egy moderátornak.
