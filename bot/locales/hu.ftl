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
# Docent's confidence that the first quote answers the question.
sure-very = Nagyon valószínű, hogy ez a válasz a kérdésére.
sure-fairly = Talán ez a válasz a kérdésére: ellenőrizze, hogy illik-e rá.
# How a quotation is written: the language's own quotation marks around { $text }.
quotation = „{ $text }”
helpful-button = Hasznos
unhelpful-button = Nem hasznos
cite-button = Hivatkozás
person-button = Kérdezzünk meg valakit
share-button = Megosztás a csatornával
shared-by = { $who } megosztotta ezt a választ:
vote-thanks = Köszönjük. A szavazatát megszámoltuk; mást nem őrzünk meg.
vote-why = Mi volt a baj? A szavazatát megszámoltuk; az indok a moderátoroknak segít.
vote-unhelpful = nem hasznos
vote-wrong = Téves
vote-beside = Nem erre irányult a kérdés
vote-outdated = Elavult
vote-unclear = Nehezen érthető
vote-incomplete = Hiányzik valami
vote-reason-thanks = Köszönjük, ez segít.
votes-title = Válaszok, amelyek nem segítettek, az idézett bejegyzés szerint:
# At the end of a citation; { $day } is a date such as 2026-11-23.
citation-accessed = Docent idézte, forrásgyűjtemény, { $edition }. kiadás, hozzáférés: { $day }
confidence-high = A forrás hivatalos, vagy önmagáért beszél.
confidence-medium = A forrás másodlagos vagy szűkszavú.
confidence-low = A forrás gyenge; keressen jobbat.
source-reviewed = Utolsó ellenőrzés: { $day }
person-not-yours = Csak a kérdező hívhat oda valakit. Ha Ön is szeretné, tegye fel a kérdést saját maga.
person-nobody = Akik ehhez a témához jelentkeztek, ezen a héten már nem érnek rá. Kérdezzen a csatornán; a kollégák a /volunteer paranccsal csatlakozhatnak.
person-again = Ez alatt a válasz alatt már odahívtak valakit.
person-called = Kész. A kérés a válasz alatt olvasható; adjon neki egy kis időt.
person-call = { $who }, Ön ehhez a témához jelentkezett. { $asker } szeretné hallani egy ember véleményét a fenti válaszról. Nem baj, ha most nem ér rá.
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
for-person = { $who }, ez Önnek szól:
coverage-title = Melyik ajánlás miről szól
coverage-silent = a három közül egyik sem
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
audience-leadership = Vezetők és testületek
audience-collections = Gyűjtemények és dokumentáció
audience-education = Múzeumpedagógia és látogatók
audience-digital = Digitális és műszaki munkatársak
audience-rights = Jogok és jog
audience-fundraising = Forrásteremtés és partnerségek
audience-small-museums = Kis múzeumok

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
gaps-which-entry = Adja meg, melyik bejegyzés válaszol rá: a „bejegyzés” mezőt is töltse ki.
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
setup-places-title = Hol válaszol Docent
setup-places-body = Docent mindig válaszol az /ask parancsra, a privát üzenetekre és ha megemlítik. Itt választhatja ki, hol válaszoljon akkor is, ha nem szólítják meg.
setup-asks = Csatornák, ahol minden kérdésre válaszol
setup-forums = Fórumok, ahol az új bejegyzésekre válaszol
setup-wait = Mennyi ideig várjon előbb az emberek válaszára
setup-wait-minutes =
    { $count ->
        [0] semennyit: Docent azonnal válaszol
        [one] { $count } perc
       *[other] { $count } perc
    }
setup-threads = Válaszok külön szálban
setup-threads-on = Válasz szálban
setup-threads-off = Válasz a csatornán
setup-language = Nyelv azoknak, akiknek a nyelve nem ismert
setup-language-own = e szerver Discord-beállítása szerint
setup-unread = Docent nem olvashatja azokat az üzeneteket, amelyek nem említik meg, ezért a fórumbejegyzéseknek csak a címét ismeri, a csatornákon pedig egy gombbal lehet kérdezni. Ezen az üzemeltető változtathat.
setup-put-button = Gomb kihelyezése
setup-put-done = A gomb kint van a csatornákon.
setup-put-failed = Docent itt nem írhat: { $channels }. Adja meg neki ott az üzenetküldés jogát, majd próbálja újra.
form-ask = Docent megkérdezése
field-question = A kérdése, a saját nyelvén
ask-here = Kérdése van a múzeumi mesterséges intelligenciáról? Nyomja meg a gombot, vagy írja be: /ask.
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
help-examples = Próbálja ki például: „Ki fizesse a múzeumokban az MI-képzést?”, „Mi az a LIDO?”, „Használhatunk mesterséges intelligenciát feliratok írására?”
help-ask = /ask: kérdezzen a saját nyelvén. Kapcsolja be a „privát” lehetőséget, és csak Ön látja a választ. Docent csatornán is megemlíthető, vagy közvetlenül is írhat neki; további kérdéshez válaszoljon egy válaszra.
help-recommendation = /recommendation: az 1., 2. vagy 3. ajánlás megkeresése szám, cím vagy kulcsszó alapján; a /coverage megmutatja, melyik miről szól.
help-resources = /resources: keresés a bejegyzések között, vagy böngészés téma, célközönség vagy ajánlás szerint; a /glossary egy fogalmat magyaráz meg.
help-suggest = /suggest: bejegyzés vagy módosítás javaslása; a moderátorok döntenek, Ön pedig értesítést kap. A moderátorok a /corpus review paranccsal dolgoznak.
help-volunteer = /volunteer: adja meg, milyen témákban kérdezhetik Önt az itteni kollégák.
help-about = /about quality: mennyire jók a válaszok, számokban. /language és /privacy: milyen nyelven szól Önhöz Docent, és mit őriz meg.
help-worded = Itt másképp van: a válaszokat nyelvi modell fogalmazza. A kérdést és az idézeteket a(z) { $host } kapja meg; a modell sorai meg vannak jelölve, alattuk állnak a pontos idézetek.
help-privacy = Docent csak akkor őriz meg egy kérdést, ha megnyomja a „Kérem, vegyék fel a választ” gombot, és nem vesz igénybe külső szolgáltatást. Lásd: /privacy.
about-title = Mi az a Docent?
about-body = Egy bot, amely { $entries } ellenőrzött bejegyzésben (forrásgyűjtemény, { $edition }. kiadás) keresi meg a választ a kérdésére, és szó szerint, forrással együtt idézi. Az Ön nyelvén válaszol, és megmondja, ha valamit nem tud.
about-where = Mi hol fut
about-runs = Minden az üzemeltető saját gépén fut: nincs generatív modell, nincs külső szolgáltatás. A kérdését elolvassa, megválaszolja, majd elfelejti.
about-never = Amit soha nem tesz
about-never-does = Nem talál ki szöveget, nem ad jogi vagy restaurálási tanácsot, nem szólal meg, ha nem kérdezik, vagy ha a szerver nem kéri, és nem mutatja meg egy szerver bejegyzéseit egy másiknak.
privacy-title = Mit őriz meg Docent
privacy-body = A kérdéseket megválaszolja, majd elfelejti. Amit megőriz: a kérdéseket, amelyeknél valaki megnyomta a „Kérem, vegyék fel a választ” gombot; a válaszokra adott szavazatokat, a kérdés nélkül, 90 napig; ki javasolta vagy döntötte el a forrásgyűjtemény módosításait; ki milyen témához jelentkezett; a választott nyelvet; valamint 30 napig azt, hogy melyik válasz melyik bejegyzést idézi, a kérdező nélkül.
privacy-of-you = Önről
privacy-nothing = Önről semmit sem őriz meg.
privacy-questions = Felvételre váró kérdések
privacy-votes = Szavazatok
privacy-contacts = Szerverek, ahol segítőnek jelentkezett
privacy-calls = E heti felkérések
privacy-preferences = Választott nyelv
privacy-drafts = Javaslatok
privacy-approvals = Jóváhagyások
privacy-versions = Az Ön által írt változatok
privacy-log = Sorok a módosítások naplójában
privacy-export = Letöltés
privacy-export-done = Ez minden, amit Önről megőriz.
privacy-delete = Törlés
privacy-delete-ask = A kérdései, szavazatai, választásai és a témák, amelyekhez jelentkezett, törlődnek. Amit a forrásgyűjteménybe írt, egykori tag írásaként megmarad. Ez nem vonható vissza.
privacy-delete-sure = Igen, törlés
privacy-delete-done = Kész. Semmi, ami megmaradt, nem vezet Önhöz.
privacy-backups = Az éjszakai biztonsági mentések még legfeljebb { $days } napig őrzik; ezek csak meghibásodás elhárítására valók.
language-chosen = Docent mostantól ezen a nyelven szól Önhöz: { $language }. A más nyelvű kérdésekre továbbra is azon a nyelven válaszol.
language-own = Docent mostantól a Discord beállított nyelvén szól Önhöz: { $language }.
language-unknown = Docent nem beszéli ezt a nyelvet. Válasszon a listából.
welcome-title = Docent megérkezett ide: { $server }
welcome-body = Docent ellenőrzött forrásgyűjteményből válaszol a múzeumi mesterséges intelligenciáról szóló kérdésekre, az Ön nyelvén, pontos idézetekkel és forrásokkal. Három lépés, mind a /setup paranccsal, az Ön szerverén: először válassza ki, hol válaszoljon megszólítás nélkül is; azután azt, ki javasolhatja és hagyhatja jóvá a forrásgyűjtemény módosításait; végül azt, melyik csatornán értesüljenek a moderátorok a teendőkről. Mindezek nélkül is működik: bárki beírhatja az /ask parancsot, vagy megemlítheti.
volunteer-title = Kérdezhetik Önt a kollégák?
volunteer-body = Ha a forrásgyűjtemény nem elég, meg lehet kérdezni egy embert. Válassza ki a témáit; egy válasz alatt említik meg, hetente legfeljebb annyiszor, ahányszor szeretné. Bármikor abbahagyhatja.
volunteer-topics = Az Ön témái
volunteer-none = Még nincs ilyen.
volunteer-often = Milyen gyakran
volunteer-weekly =
    { $count ->
        [one] legfeljebb hetente egyszer
       *[other] hetente legfeljebb { $count } alkalommal
    }
volunteer-stop = Leállítás
quality-title = Mennyire jók a válaszok
quality-body = { $questions } erre félretett kérdésen mérve, { $edition }. kiadás: azoknak a kérdéseknek, amelyekre a gyűjtemény választ ad, { $answered } %-a kap választ, és e válaszok { $correct } %-a helyes bejegyzést idéz először. Azok közül, amelyekre nem ad választ, { $false } % mégis választ kap.
quality-languages = Nyelvenként: kérdések · megválaszolva · helyes bejegyzés elöl
trouble = Valami hiba történt Docent oldalán, de semmi sem változott meg. Próbálja újra egy kicsit később; ha a hiba megmarad, szóljon egy moderátornak.

## What went wrong

# { names } are file names, ids, numbers or dates.
error-check-the-it-cannot-be-used-as = Ellenőrizze ezt a mezőt: { $field }. Így nem használható; vesse össze egy másik bejegyzésével.
error-say-where-this-comes-from-the-title = Adja meg, honnan származik: a forrás címét, webcímét vagy mindkettőt.
error-check-the-it-may-have-at-most = Ellenőrizze ezt a mezőt: { $field }. Legfeljebb { $most } karakter lehet.
error-check-the-it-is-empty-so-write = Ellenőrizze ezt a mezőt: { $field }. Üres; írjon bele valamit.
error-check-the-source-give-a-title-a = Ellenőrizze a forrást: adjon meg címet, https:// kezdetű webcímet vagy mindkettőt.
error-is-no-date-write-it-as-2027 = „{ $typed }” nem dátum; írja így: 2027-03-01 vagy 1.3.2027.
error-there-is-no-entry-here-to-change = Nincs itt módosítható „{ $entry }” bejegyzés; keresse meg a /corpus find vagy a `docent corpus find` paranccsal.
error-the-entry-was-retired-restore-it-before = „{ $entry }”: a bejegyzést visszavonták; állítsa vissza, mielőtt módosítja.
error-has-no-version-its-history-shows-those = „{ $entry }”: nincs { $version }. változat; az előzmények megmutatják, melyek vannak.
error-was-changed-meanwhile-it-is-at-version = „{ $entry }” időközben megváltozott: már a { $version }. változatnál tart, ez pedig a { $base }. változat alapján készült; mindkettő megmarad, vesse össze őket, és szerkessze újra.
error-the-entry-is-already-nothing-was-changed = „{ $entry }”: a bejegyzés állapota már most is „{ $turned }”; semmi sem változott.
error-the-entry-already-says-exactly-that-nothing = „{ $entry }”: a bejegyzés már pontosan ezt mondja; semmi sem változott.
error-the-id-is-already-taken-give-the = A(z) „{ $entry }” azonosító már foglalt; adjon másikat a bejegyzésnek.
error-draft-was-already-nothing-was-changed = A(z) { $number }. tervezet állapota már ez volt: { $state }; semmi sem változott.
error-draft-was-amended-after-you-opened-it = A(z) { $number }. tervezetet a megnyitása után átdolgozták; nézze meg újra, és utána döntsön.
error-you-have-approved-draft-already-it-waits = A(z) { $number }. tervezetet Ön már jóváhagyta; most valaki másra vár.
error-docent-does-not-read-this-kind-of = { $name }: ilyen fajta fájlt Docent nem olvas; mentse el ezek egyikeként: { $kinds }.
error-this-is-not-save-it-as-or = { $name }: a fájl valójában { $found }, nem { $expected }; mentse el a megfelelő formában, vagy javítsa ki a kiterjesztését.
error-the-file-is-empty-save-it-again = { $name }: a fájl üres; mentse el újra a szövegével együtt.
error-no-text-was-found-in-the-file = { $name }: a fájlban nincs szöveg; nyissa meg, és nézze meg, hogy szöveg van-e benne, nem kép.
error-the-file-is-damaged-or-too-complicated = { $name }: a fájl sérült, vagy túl bonyolult ahhoz, hogy olvasható legyen; nyissa meg, és mentse el újra.
error-the-file-is-protected-by-a-password = { $name }: a fájlt jelszó védi; mentsen belőle jelszó nélküli másolatot, és azt vegye fel.
error-the-pages-hold-no-readable-text-so = { $name }: az oldalakon nincs olvasható szöveg, tehát ez valószínűleg szkennelt anyag; előbb végezzen rajta szövegfelismerést (OCR).
error-the-file-is-larger-than-mib-split = { $name }: a fájl nagyobb, mint { $mebibytes } MiB; ossza részekre, vagy hagyja ki a képeit.
error-the-text-is-longer-than-characters-split = { $name }: a szöveg { $characters } karakternél hosszabb; ossza több fájlra.
error-the-file-has-more-than-pages-split = { $name }: a fájlnak { $pages } oldalnál több oldala van; ossza több fájlra.
error-it-unpacks-into-more-than-a-document = { $name }: kicsomagolva több van benne, mint amennyi egy dokumentumban lehet; mentse el újra a szövegszerkesztőből.
error-it-unpacks-into-more-than-docent-reads = { $name }: kicsomagolva több van benne, mint amennyit Docent elolvas; legfeljebb { $members } szöveget hagyjon benne.
error-it-holds-but-only-markdown-files-md = { $name }: ez is benne van: { $member }, de zipből csak Markdown-fájlok (.md) olvashatók be; vegye ki.
error-has-the-id-of-another-file-in = { $name }: ennek a fájlnak: { $member } ugyanaz az azonosítója („{ $entry }”), mint egy másiknak; adjon mindegyiknek sajátot.
error-the-file-is-too-large-or-damaged = { $name }: a fájl túl nagy vagy sérült, ezért nem olvasható; ossza részekre, vagy nyissa meg, és mentse el újra.
error-the-computer-is-too-busy-to-read = { $name }: a gép most túl elfoglalt ahhoz, hogy beolvassa a fájlt; próbálja újra néhány perc múlva.
error-the-file-has-more-than-rows-split = { $name }: a fájlnak { $rows } sornál több sora van; ossza több fájlra.
error-the-first-row-does-not-name-the = { $name }: az első sor nem nevezi meg az oszlopokat; adjon hozzá ilyet, például 'id,title,text,url'.
error-row-cannot-be-read-so-nothing-was = { $name }: a(z) { $row }. sor nem olvasható, ezért semmi sem került be; { $advice }.
error-give-a-plain-web-address-which-begins = { $name }: adjon meg egyszerű webcímet, amely https:// kezdetű, és nincs benne se port, se felhasználó.
error-no-public-web-page-can-be-reached = { $name }: ott nem érhető el nyilvános weboldal; ellenőrizze a címet, vagy vegye fel fájlként.
error-the-site-answers-with-error-instead-of = { $name }: a webhely oldal helyett { $status } hibakóddal válaszol; { $value }.
error-the-address-leads-on-more-than-times = { $name }: a cím { $hops } alkalomnál többször vezet tovább; nyissa meg, és az utolsó címet használja.
error-the-site-takes-too-long-to-answer = { $name }: a webhely túl lassan válaszol; próbálja meg később, vagy vegye fel az oldalt fájlként.
error-no-secure-connection-to-the-site-is = { $name }: nem hozható létre biztonságos kapcsolat a webhellyel; mentse el az oldalt, és vegye fel fájlként.
error-the-site-s-answer-cannot-be-read = { $name }: a webhely válasza nem olvasható; próbálja meg később, vagy vegye fel az oldalt fájlként.
error-there-is-more-than-mib-to-fetch = { $name }: { $mebibytes } MiB-nál többet kellene letölteni; mentse el fájlként a szükséges részt.
error-this-is-no-web-page-pdf-word = { $name }: ez nem weboldal, PDF-, Word-, Markdown-, szöveg- vagy CSV-fájl; ilyennek a címét adja meg.
error-recommendation-is-not-in-the-corpus-restore = Az ajánlás (száma: { $number }) nincs a forrásgyűjteményben; állítsa vissza vagy importálja a bejegyzését.
error-there-is-no-entry-docent-corpus-list = Nincs „{ $entry }” bejegyzés; a `docent corpus list` vagy a /resources megmutatja, mi van.
error-there-is-no-draft-the-review-queue = Nincs { $number }. tervezet; a várólista megmutatja, melyek várnak.
error-the-entry-was-retired-so-it-answers = „{ $entry }”: a bejegyzést visszavonták, ezért senkinek sem válaszol; válasszon olyat, amely érvényben van.
error-there-is-no-such-open-question-the = Nincs ilyen nyitott kérdés; a kérdések listája megmutatja, melyek vannak.
error-somebody-asked-where-that-entry-is-not = Valaki olyan helyen kérdezett, ahol ez a bejegyzés nem látható; válasszon olyat, amelyet mindannyian olvashatnak.
error-the-entry-was-retired-ask-again-to = „{ $entry }”: a bejegyzést visszavonták; kérdezzen újra, hogy megtudja, mi lépett a helyébe.
error-give-a-reason-in-a-few-words = Adjon meg néhány szóban indokot; ez bekerül az előzményekbe.
error-docent-was-asked-a-lot-within-a = Docent egy percen belül sok kérdést kapott; kérdezzen újra { $seconds } másodperc múlva.
error-many-people-are-asking-just-now-ask = Most sokan kérdeznek; kérdezzen újra egy pillanat múlva.
# Words that stand inside the sentences above: kinds of files, what to do about a row, states, fields.
phrase-a-text-file = szövegfájl
phrase-a-pdf-file = PDF-fájl
phrase-a-docx-document = .docx dokumentum
phrase-another-kind-of-file = másfajta fájl
phrase-another-kind-of-office-or-zip-file = másfajta Office- vagy zip-fájl
phrase-a-binary-file = bináris fájl
phrase-a-word-excel-or-zip-file = Word-, Excel- vagy zip-fájl
phrase-an-old-office-file = régi Office-fájl
phrase-an-rtf-file = RTF-fájl
phrase-a-picture = kép
phrase-a-compressed-file = tömörített fájl
phrase-remove-the-nul-character-in-it = távolítsa el belőle a NUL karaktert
phrase-give-it-an-id-that-no-other = adjon neki olyan azonosítót, amely egyetlen más sornak sincs
phrase-write-one-json-object-on-each-line = soronként egy JSON-objektumot írjon
phrase-check-its-quotation-marks-and-the-length = ellenőrizze az idézőjeleket és a cellák hosszát
phrase-add-its-text-or-remove-it = adja meg a szövegét, vagy törölje
phrase-look-for-its-new-address = keresse meg az új címét
phrase-try-again-later = próbálja meg később
phrase-save-the-page-and-import-it-as = mentse el az oldalt, és vegye fel fájlként
phrase-retired = visszavonva
phrase-live = érvényben
phrase-open = döntésre vár
phrase-sent-back = visszaküldve
phrase-published = közzétéve
phrase-rejected = elutasítva
phrase-title = cím
phrase-text = szöveg
phrase-topic = téma
phrase-language = nyelv
phrase-owner = gondozó
phrase-entry = bejegyzés
phrase-source = forrás

## Commands, as Discord lists them

# A name is one word in small letters without blanks (a hyphen may join two), at most 32 letters; those of one command differ from each other.
# Names with a blank in English (Ask Docent, Add to the corpus) are entries of a menu and may be ordinary phrases. A description has at most 100 letters.
name-ask = kérdés
name-question = kérdés
name-private = privát
name-recommendation = ajánlás
name-query = keresett
name-compare = összevetés
name-to = kinek
name-coverage = lefedettség
name-theme = téma
name-resources = anyagok
name-search = keresés
name-topic = téma
name-audience = célközönség
name-glossary = fogalomtár
name-term = fogalom
name-corpus = forrásgyűjtemény
name-add = új
name-where = hol
name-questions = kérdések
name-upload = feltöltés
name-file = fájl
name-source = forrás
name-rights = jogok
name-review-by = felülvizsgálat
name-link = link
name-url = webcím
name-gaps = hiányok
name-close = lezárás
name-entry = bejegyzés
name-dismiss = elvetés
name-edit = módosítás
name-owner = gondozó
name-retire = visszavonás
name-reason = indok
name-restore = visszaállítás
name-revert = visszatérés
name-version = változat
name-show = megjelenítés
name-find = keresés
name-words = szavak
name-history = előzmények
name-log = napló
name-export = exportálás
name-review = elbírálás
name-suggest = javaslat
name-volunteer = segítek
name-setup = beállítások
name-language = nyelv
name-privacy = adatvédelem
name-about = névjegy
name-docent = docent
name-quality = minőség
name-help = súgó
name-ask-docent = Docent megkérdezése
name-add-to-the-corpus = Felvétel a forrásgyűjteménybe
choice-this-server = ez a szerver
choice-all-servers = minden szerver
describe-ask-about-ai-in-museums-the-recommendations = Kérdezzen a múzeumi MI-ről: ajánlások, jog, finanszírozás, eszközök, etika.
describe-your-question-in-your-language = A kérdése, a saját nyelvén
describe-only-you-see-the-answer = Csak Ön látja a választ
describe-look-up-recommendation-1-2-or-3 = Az 1., 2. vagy 3. ajánlás megkeresése: szám, cím, kulcsszó vagy téma alapján.
describe-for-example-2-second-iii-copyright-finanzierung = Például: 2, második, III, szerzői jog, Finanzierung; üresen mindhárom látszik
describe-set-it-beside-another-one-theme-by = Összevetés egy másikkal, témánként
describe-somebody-it-is-meant-for-they-are = Akinek szól; meg lesz említve
describe-only-you-see-it = Csak Ön látja
describe-which-recommendation-says-what-on-a-theme = Melyik ajánlás mit mond egy témáról, és miről nem szól egyik sem.
describe-a-theme-such-as-copyright-or-training = Egy téma, például szerzői jog vagy képzés
describe-search-the-entries-or-browse-them-by = Keresés a bejegyzésekben, vagy böngészés téma, célközönség vagy ajánlás szerint.
describe-words-to-look-for-in-any-language = Keresett szavak, bármilyen nyelven
describe-browse-one-topic = Böngészés egy témában
describe-what-is-of-use-to-some-people = Ami a múzeum egyes munkatársainak hasznos
describe-what-bears-on-recommendation-1-2-or = Ami az 1., 2. vagy 3. ajánláshoz kapcsolódik
describe-what-a-term-of-ai-in-museums = Mit jelent a múzeumi MI egy fogalma, az Ön nyelvén megadott néven.
describe-the-term = A fogalom
describe-look-into-the-corpus-and-look-after = A forrásgyűjtemény megtekintése és gondozása.
describe-write-a-new-entry = Új bejegyzés írása.
describe-its-topic = A témája
describe-who-may-see-it = Ki láthatja
describe-questions-it-answers-separated-by = Kérdések, amelyekre válaszol, | jellel elválasztva
describe-add-a-file-pdf-word-web-page = Fájl felvétele: PDF, Word, weboldal, Markdown, szöveg, CSV vagy egy exportálás zipje.
describe-at-most-10-mb = Legfeljebb 10 MB
describe-where-it-comes-from-title-web-address = Honnan származik: cím, webcím vagy mindkettő
describe-who-holds-the-rights-or-the-licence = A jogtulajdonos vagy a licenc
describe-when-to-look-at-it-again-such = Mikor kell felülvizsgálni, például 2027-03-01
describe-add-a-page-or-a-document-from = Weboldal vagy dokumentum felvétele az internetről.
describe-its-address = A címe
describe-questions-the-corpus-did-not-answer-kept = Megválaszolatlan, hozzájárulással megőrzött kérdések; lezárás egy bejegyzéssel.
describe-number-of-a-question-to-close = A lezárandó kérdés száma
describe-the-entry-that-answers-it = A bejegyzés, amely választ ad rá
describe-number-of-one-to-dismiss = Az elvetendő kérdés száma
describe-change-an-entry-its-text-in-a = Bejegyzés módosítása: a szövegé űrlapon, az adataié itt helyben.
describe-the-entry = A bejegyzés
describe-who-looks-after-it = Ki gondozza
describe-rights-of-its-source = A forrásához fűződő jogok
describe-take-an-entry-out-of-every-answer = Bejegyzés kivonása minden válaszból; a szövege és az előzményei megmaradnak.
describe-why-it-stands-in-the-history = Miért; bekerül az előzményekbe
describe-bring-a-retired-entry-back = Visszavont bejegyzés visszaállítása.
describe-make-an-earlier-version-of-an-entry = Visszatérés egy bejegyzés korábbi változatának szövegéhez.
describe-the-version-to-go-back-to = A változat, amelyhez vissza kell térni
describe-show-an-entry-with-its-source-version = Bejegyzés megjelenítése a forrásával, változatával és állapotával.
describe-find-entries-by-words-or-meaning-in = Bejegyzések keresése szavak vagy jelentés alapján, bármilyen nyelven.
describe-what-to-look-for = Mit keres
describe-who-changed-an-entry-when-and-why = Ki, mikor és miért módosította a bejegyzést; visszatérés korábbi változatra.
describe-what-was-done-to-the-corpus-here = Mi történt itt a forrásgyűjteménnyel, ki tette és miért; fájlként is.
describe-everything-as-a-csv-file = Minden, CSV-fájlban
describe-the-entries-as-markdown-files-in-a = A bejegyzések Markdown-fájlokként zipben, a knowledge/corpus formájában.
describe-which-entries = Mely bejegyzések
describe-drafts-that-wait-for-a-decision-your = Döntésre váró tervezetek; ha Ön nem dönt, a saját javaslatai.
describe-suggest-a-new-entry-or-a-change = Új bejegyzés vagy módosítás javaslása; a moderátorok döntenek.
describe-the-entry-to-change-leave-it-out = A módosítandó bejegyzés; újhoz hagyja üresen
describe-say-on-which-topics-colleagues-here-may = Milyen témákban és hetente hányszor kérdezhetik Önt az itteni kollégák.
describe-choose-where-docent-answers-here-and-who = Hol válaszoljon itt Docent, és ki gondozza a forrásgyűjteményt.
describe-the-language-docent-speaks-to-you-without = A nyelv, amelyen Docent Önhöz szól; ha nem ad meg, a Discord nyelve.
describe-a-language = Egy nyelv
describe-what-docent-keeps-of-you-see-it = Mit őriz meg Docent Önről: megtekintés, letöltés, törlés.
describe-what-docent-is-and-how-well-it = Mi az a Docent, és mennyire jól működik.
describe-what-docent-is-what-runs-where-and = Mi az a Docent, mi hol fut, és mit nem tesz soha.
describe-how-good-the-answers-are-in-figures = Mennyire jók a válaszok, számokban, nyelvenként.
describe-what-docent-does-how-to-ask-and = Mit csinál Docent, hogyan lehet kérdezni, és mit őriz meg.
