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
own-explanation = Docent saját magyarázata
undated = dátum nélkül
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

## Help and trouble

help-title = Mit csinál Docent?
help-body = Docent a mesterséges intelligencia múzeumi használatáról szóló három ajánlással (NEMO, 2024) és a hozzájuk kapcsolódó témákkal – jog, finanszírozás, szabványok, eszközök, etika, példák – kapcsolatos kérdésekre válaszol. A központ által gondozott forrásgyűjteményből idéz, megnevezi a forrásait, és megmondja, ha valamit nem tud. Szöveget nem generál.
help-ask = Kérdezzen a saját nyelvén. Kapcsolja be a „private” lehetőséget, és csak Ön látja a választ. Docent csatornán is megemlíthető, vagy közvetlenül is írhat neki; további kérdéshez válaszoljon egy válaszra.
help-recommendation = Az 1., 2. vagy 3. ajánlás megkeresése szám, cím vagy kulcsszó alapján.
help-resources = Keresés a bejegyzések között, vagy böngészés témák szerint.
help-privacy = Docent nem őriz meg sem kérdést, sem nevet, és nem vesz igénybe külső szolgáltatást.
trouble = Valami hiba történt Docent oldalán, de semmi sem változott meg. Próbálja újra egy kicsit később; ha a hiba megmarad, szóljon egy moderátornak.
