# What Docent says, in Slovak. A translation of en.ftl.


## Under an answer

# Shown before quotes that are not in the asker's language.
note-other-language = V súbore zdrojov je tento text v inom jazyku ({ $language }); citujeme ho bez zmeny.
own-words = zhrnutie zdroja, ktoré pripravil Docent
verbatim = doslovne zo zdroja
gloss = výklad pre múzeá, ako ho podáva Docent, nie tvrdenie zdroja
addressed-to = Komu je to určené: { $who }. Pre múzeá to nie je pravidlo.
policymakers = tvorcovia politík na miestnej, národnej a európskej úrovni
sources = Zdroje
related = Čítajte ďalej
nearest = Najbližšie záznamy
edition = Súbor zdrojov, vydanie { $edition } · len citáty, nič generované · Docent je bot
edition-worded = Vydanie zbierky { $edition } · citáty sú presné, riadky nad nimi formuloval jazykový model · Docent je bot
worded = Formuloval jazykový model podľa citátov nižšie; porovnajte s nimi:
# Docent's confidence that the first quote answers the question.
sure-very = Veľmi pravdepodobne odpoveď na vašu otázku.
sure-fairly = Možno odpoveď na vašu otázku: overte, či sa hodí.
# How a quotation is written: the language's own quotation marks around { $text }.
quotation = „{ $text }“
helpful-button = Pomohlo
unhelpful-button = Nepomohlo
cite-button = Citovať
person-button = Opýtať sa človeka
share-button = Zdieľať v kanáli
shared-by = { $who } zdieľa túto odpoveď:
vote-thanks = Ďakujeme. Váš hlas je započítaný; nič ďalšie sa neukladá.
vote-why = Čo bolo zle? Váš hlas je započítaný; dôvod pomôže moderátorom.
vote-unhelpful = nepomohlo
vote-wrong = Je to nesprávne
vote-beside = Otázka sa pýtala na niečo iné
vote-outdated = Je to zastarané
vote-unclear = Je to ťažko zrozumiteľné
vote-incomplete = Niečo tu chýba
vote-reason-thanks = Ďakujeme, to nám pomôže.
votes-title = Odpovede, ktoré nepomohli, podľa citovaného záznamu:
# At the end of a citation; { $day } is a date such as 2026-11-23.
citation-accessed = Cituje Docent, súbor zdrojov, vydanie { $edition }, citované { $day }
confidence-high = Zdroj je oficiálny alebo hovorí sám za seba.
confidence-medium = Zdroj je druhotný alebo kusý.
confidence-low = Zdroj je slabý; pohľadajte lepší.
source-reviewed = Naposledy skontrolované { $day }
person-not-yours = Privolať niekoho môže len ten, kto sa pýtal. Ak chcete to isté, položte otázku sami.
person-nobody = Nikto z tých, ktorí sa k tejto téme ponúkli, nemá tento týždeň čas. Opýtajte sa v kanáli; kolegovia sa môžu prihlásiť príkazom /volunteer.
person-again = Pod touto odpoveďou už bol niekto privolaný.
person-called = Hotovo. Žiadosť je pod odpoveďou; doprajte osloveným čas.
person-call = { $who }, k tejto téme ste sa ponúkli. { $asker } by k odpovedi vyššie rád poznal názor človeka. Ak nemáte čas, nič sa nedeje.
own-explanation = vysvetlenie, ktoré pripravil Docent
undated = bez dátumu
# Under a text that was translated; { $language } is the language of the original, such as English.
translated-unofficially = Neoficiálny preklad, ktorý pripravil Docent (jazyk originálu: { $language }).
translated-officially = Preklad: { $by }.
medium-confidence = Zdroj je kusý alebo druhotný: skôr než sa naň spoľahnete, overte si ho.

## When there is no answer

abstain-outside = To je mimo oblasti, ktorú Docent pozná: múzeá a umelá inteligencia a s nimi spojené právo, financovanie, štandardy, nástroje a etika. Skúste sa opýtať na niektorú z týchto tém alebo sa obráťte na kolegov tu.
abstain-not-covered = Súbor zdrojov na to neodpovedá a Docent neháda. Pozrite si nižšie najbližšie záznamy, opýtajte sa inými slovami alebo sa obráťte na kolegov tu.
abstain-ambiguous = To môže znamenať viacero vecí. Opýtajte sa celou vetou alebo si vyberte niektorý zo záznamov nižšie.
abstain-advice = Na to je potrebný niekto, kto pozná konkrétny prípad: pri právnych otázkach právnik, pri predmetoch reštaurátor. Záznamy nižšie poskytujú len základné informácie.
unreadable-empty = Chýba otázka. Napíšte ju jednou vetou, napríklad: Kto má platiť školenia o umelej inteligencii v múzeách?
unreadable-too-long = To je na otázku príliš dlhé. Opýtajte sa najviac v { $most } znakoch; dokument možno namiesto toho pridať do súboru zdrojov.

## Look-ups

recommendation-unknown = To nie je žiadne z troch odporúčaní. Zadajte číslo od 1 do 3, slovo z názvu alebo tému, napríklad autorské právo či školenie.
recommendation-number = Odporúčanie { $number }
says-nothing = k tejto téme nehovorí nič
theme-silent = Žiadne z troch odporúčaní nehovorí nič k téme „{ $theme }“.
theme-act = S touto témou múzeu pomôžu tieto záznamy:
compare-title = Odporúčania { $first } a { $second } vedľa seba
compare-same = Vyberte na porovnanie dve rôzne odporúčania, napríklad 1 a 3.
neither-says = Témy, ku ktorým ani jedno z oboch odporúčaní nehovorí nič: { $themes }.
for-person = { $who }, toto je pre vás:
coverage-title = Ktoré odporúčanie o čom hovorí
coverage-silent = žiadne z troch
topics-title = Témy
topics-pick = Otvoriť tému
resources-title = Materiály: { $topic }
resources-found = Záznamy k výrazu „{ $words }“
resources-none = Nič sa nenašlo. Skúste kratšie slovo alebo prehliadajte podľa tém.
resources-pick = Otvoriť záznam
resources-page = Strana { $page } z { $pages }
previous = Späť
next = Ďalej
unknown-entry = Tento záznam už neexistuje. Pomocou /resources nájdete, čo ho nahradilo.

## Topics

topic-recommendations = Odporúčania
topic-first-steps = Prvé kroky
topic-glossary = Slovníček pojmov
topic-law = Právna úprava AI
topic-copyright = Autorské právo
topic-privacy = Súkromie a bezpečnosť
topic-ethics = Etika a predpojatosť
topic-accessibility = Prístupnosť
topic-policy = Politiky a stratégie
topic-funding = Financovanie
topic-data-spaces = Dátové priestory a cloud pre kultúrne dedičstvo
topic-collection-data = Údaje o zbierkach a štandardy
topic-tools = Nástroje
topic-practice = Príklady z praxe
topic-networks = Siete a podujatia
audience-leadership = Riaditelia a správne rady
audience-collections = Zbierky a dokumentácia
audience-education = Vzdelávanie a návštevníci
audience-digital = Digitálne a technické tímy
audience-rights = Práva a právne otázky
audience-fundraising = Získavanie prostriedkov a partnerstvá
audience-small-museums = Malé múzeá

## Who may do what

refused-no-server = Toto funguje len na serveri, nie v priamej správe.
refused-propose = Navrhovať zmeny tu smú len určité roly; o niektorú z nich požiadajte moderátora.
refused-approve = To tu smú len moderátori. Zmenu môžete navrhnúť príkazom /suggest.
refused-publish = To smú len tí, ktorí zverejňujú pre všetky servery. Zmenu môžete navrhnúť príkazom /suggest.
refused-not-hub = Tento záznam je spoločný pre všetky servery a spravuje sa inde. Zmenu môžete navrhnúť príkazom /suggest.
refused-setup = Nastavenia smú voliť len tí, ktorí spravujú tento server.
former-member = bývalý člen komunity
everywhere = Všetky servery
this-server = Len tento server
yes = áno
no = nie

## Adding and changing entries

form-new = Nový záznam
form-edit = Zmena záznamu
form-details = Zdroj a podrobnosti
field-title = Názov
field-text = Text vo vetách zrozumiteľných bez kontextu
field-source = Zdroj
field-source-hint = Názov zdroja, jeho webová adresa alebo oboje
field-rights = Práva
field-rights-hint = Kto má práva alebo aká je licencia, napríklad CC BY 4.0
field-review-by = Znova skontrolovať do
field-reason = Dôvod zmeny
field-owner = Kto sa o záznam stará
field-topic = Téma
field-language = Jazyk (kód, napríklad de)
field-remark = Odkaz pre navrhovateľa
corpus-unknown = Záznam „{ $entry }“ tu nie je. Vyberte niektorý zo zoznamu alebo ho vyhľadajte príkazom /corpus find.
corpus-done = Hotovo: „{ $title }“ (návrh č. { $number }). Odpovede to odteraz zohľadňujú.
corpus-waits = „{ $title }“ čaká na druhého moderátora ako návrh č. { $number }.
edit-too-long = Tento text je dlhší než { $most } znakov, ktoré sa zmestia do formulára. Stiahnite ho príkazom /corpus export, upravte súbor a nahrajte ho späť príkazom /corpus upload.
upload-too-large = Súbor „{ $name }“ je väčší než { $most } MB. Pridajte len podstatnú časť alebo súbor rozdeľte.
upload-gone = Súbor „{ $name }“ sa už z Discordu nedá stiahnuť. Nahrajte ho znova.
upload-nothing-new = Súbor „{ $name }“ neobsahuje nič, čo by už v súbore zdrojov nebolo.
busy = Docent ešte pracuje na vašej predchádzajúcej požiadavke. Počkajte, kým bude hotová, a skúste to znova.
suggest-thanks = Ďakujeme. Váš návrh čaká na rozhodnutie pod číslom { $number }; dáme vám vedieť, ako to s ním dopadlo.
revert-reason = Návrat k verzii { $version }
status-live = zverejnený
status-retired = vyradený
entry-version = Verzia { $version }

## The review desk

review-title = Čaká na rozhodnutie
review-empty = Na rozhodnutie nič nečaká.
review-pick = Otvoriť návrh
draft-title = Návrh č. { $number }
draft-unknown = Návrh č. { $number } neexistuje alebo k nemu nemáte prístup.
draft-state-open = Čaká na rozhodnutie
draft-state-sent-back = Vrátený navrhovateľovi na prepracovanie
draft-state-published = Zverejnený
draft-state-rejected = Zamietnutý
draft-by = Navrhovateľ: { $who }
draft-approved-by = Schválenie: { $who }
draft-remark = Poznámka: { $remark }
draft-create = Nový záznam
draft-revise = Zmenený záznam
draft-revert = Návrat k skoršej verzii
draft-retire = Na vyradenie
draft-restore = Na obnovenie
draft-moved = Záznam sa medzičasom zmenil
draft-moved-how = Návrh vychádza zo skoršej verzie, a preto ho nemožno schváliť. Obe znenia zostávajú zachované: upravte záznam v jeho súčasnej podobe.
draft-details = Podrobnosti
draft-language = Jazyk: { $language }
draft-other-language = Text je zrejme v inom jazyku: { $language }
draft-topic = Téma: { $topic }
draft-passages =
    { $count ->
        [one] { $count } pasáž
        [few] { $count } pasáže
        [many] { $count } pasáže
       *[other] { $count } pasáží
    }
draft-passages-title = Pasáže, podľa ktorých sa záznam nájde
draft-review-by = Znova skontrolovať do: { $day }
draft-rights = Práva: { $rights }
draft-hidden = V súbore sa našiel skrytý text a bol vynechaný
draft-personal = Vyzerá to na osobné údaje
draft-missing = Zatiaľ neuvedené
missing-rights = práva k zdroju
missing-review-by = kedy záznam znova skontrolovať
missing-owner = kto sa o záznam stará
draft-twins = Hovorí takmer to isté ako
draft-approve-button = Schváliť
draft-send-back-button = Vrátiť na prepracovanie
draft-reject-button = Zamietnuť
draft-edit-button = Upraviť
draft-details-button = Zdroj a podrobnosti
draft-passages-button = Pasáže
draft-consequences-button = Čo by sa zmenilo
gone = predtým:
new = teraz:
and-more = a ešte { $count }
consequences-title =
    { $count ->
        [one] Na jednu otázku by bola odpoveď iná
        [few] Na { $count } otázky by bola odpoveď iná
        [many] Na { $count } otázky by bola odpoveď iná
       *[other] Na { $count } otázok by bola odpoveď iná
    }
consequences-none = Odpoveď by sa nezmenila pri žiadnej z vyskúšaných otázok.
before = Teraz:
after = Po zmene:
no-answer = žiadna odpoveď

## History, log and export

history-title = História záznamu „{ $title }“
history-last = Posledná zmena
revert-button = Späť k verzii { $version }
log-title = Protokol činností
log-empty = Protokol je zatiaľ prázdny.
deed-create = zverejnené
deed-revise = zmenené
deed-retire = vyradené
deed-restore = obnovené
deed-revert = vrátené k skoršej verzii
deed-propose = navrhnuté
deed-amend = upravené
deed-approve = schválené
deed-send-back = vrátené na prepracovanie
deed-reject = zamietnuté
deed-setup = zvolené nastavenia
deed-export = exportované
deed-gap = rozhodnuté o otázke
export-done =
    { $count ->
        [one] { $count } záznam
        [few] { $count } záznamy
        [many] { $count } záznamu
       *[other] { $count } záznamov
    } vo formáte Markdown. Prevádzkovateľ môže súbory načítať späť príkazom „docent corpus import“.

## A message becomes an entry

message-empty = Táto správa neobsahuje žiadny text, ktorý by sa dal pridať.
message-too-long = Táto správa je na jeden záznam príliš dlhá. Jej autor môže to podstatné navrhnúť pomocou /suggest.
message-of-bot = Túto správu nenapísal človek. Namiesto nej pridajte jej zdroj príkazom /corpus link.
message-source = Správa na serveri „{ $server }“, autor: { $who }
message-rights = Zdieľané so súhlasom autora
message-reason = Zo správy, so súhlasom jej autora
a-member = člen komunity
consent-title = Smie sa to stať súčasťou súboru zdrojov?
consent-ask = { $author }, { $who } chce túto správu pridať do súboru zdrojov, z ktorého Docent cituje. Súhlas môžete dať len vy; pred zverejnením si ju pozrie moderátor.
consent-everywhere = Čo sa pridá tu, platí pre všetky servery: v odpovedi si to môžu prečítať ľudia kdekoľvek.
consent-named = Áno, s mojím menom
consent-anonymous = Áno, bez môjho mena
consent-no = Nie
consent-not-yours = Odpovedať môže len autor správy.
consent-gone = Táto správa už nie je úplná. Začnite znova.
consent-declined = Správa zostáva tým, čím bola; nič sa neuložilo.
consent-thanks = Ďakujeme. Moderátor ju posúdi ako návrh č. { $number }.
consent-lapsed = Kto vás požiadal, tu už nesmie podávať návrhy, takže sa nič neuložilo.

## The gap board

gap-button = Prosím o záznam k tejto otázke
gap-not-yours = Uložiť otázku môže len ten, kto ju položil. Ak chcete to isté, položte ju tiež.
gap-kept = Vaša otázka je uložená spolu s vaším účtom, kým nebude zodpovedaná alebo zamietnutá. Moderátori otázku vidia, a keď na ňu bude odpoveď, Docent vám napíše.
gap-take-back = Neukladať
gap-forgotten = Vaša otázka bola vymazaná.
gaps-title = Otázky bez odpovede
gaps-empty = Na záznam nečaká žiadna otázka.
gaps-asked =
    { $count ->
        [one] položená raz
        [few] položená { $count }-krát
        [many] položená { $count }-krát
       *[other] položená { $count }-krát
    }
gaps-pick = Napísať záznam, ktorý na niektorú odpovie
gaps-gone = O tejto otázke sa už rozhodlo. Otvorte zoznam znova.
gaps-which-entry = Uveďte, ktorý záznam na ňu odpovedá: vyplňte aj „záznam“.
gaps-closed =
    { $count ->
        [one] Rozhodlo sa o jednej otázke.
        [few] Rozhodlo sa o { $count } otázkach.
        [many] Rozhodlo sa o { $count } otázky.
       *[other] Rozhodlo sa o { $count } otázkach.
    }

## What people are told

notice-draft = Návrh č. { $number } čaká na rozhodnutie: { $title }. Otvorte ho príkazom /corpus review.
notice-published = Váš návrh „{ $title }“ (č. { $number }) bol zverejnený. Ďakujeme.
notice-sent-back = Váš návrh „{ $title }“ (č. { $number }) vám bol vrátený na prepracovanie. Ak ho chcete upraviť, otvorte ho na serveri príkazom /corpus review. Poznámka moderátora: { $remark }
notice-rejected = Váš návrh „{ $title }“ (č. { $number }) nebol prijatý: { $remark }
notice-gap = Na vašu otázku „{ $question }“ už je odpoveď v zázname „{ $title }“. Ak si ju chcete prečítať, opýtajte sa znova. Vaša otázka už nie je uložená.
recalled-title = Čo sa odvtedy zmenilo (vydanie { $edition })
recalled-corrected = Záznam „{ $title }“ bol po tejto odpovedi opravený.
recalled-retired = Záznam „{ $title }“ bol po tejto odpovedi vyradený.
recalled-again = Čo súbor zdrojov hovorí teraz, sa dozviete, keď sa opýtate znova.
digest-title = Čo si tento mesiac vyžaduje pozornosť
digest-overdue =
    { $count ->
        [one] Uplynul termín kontroly jedného záznamu:
        [few] Uplynul termín kontroly { $count } záznamov:
        [many] Uplynul termín kontroly { $count } záznamu:
       *[other] Uplynul termín kontroly { $count } záznamov:
    }
digest-links =
    { $count ->
        [one] Nepodarilo sa načítať zdroj jedného záznamu:
        [few] Nepodarilo sa načítať zdroje { $count } záznamov:
        [many] Nepodarilo sa načítať zdroje { $count } záznamu:
       *[other] Nepodarilo sa načítať zdroje { $count } záznamov:
    }
digest-drafts =
    { $count ->
        [one] Jeden návrh čaká na rozhodnutie: /corpus review
        [few] { $count } návrhy čakajú na rozhodnutie: /corpus review
        [many] { $count } návrhu čaká na rozhodnutie: /corpus review
       *[other] { $count } návrhov čaká na rozhodnutie: /corpus review
    }
digest-gaps =
    { $count ->
        [one] Jedna otázka čaká na záznam: /corpus gaps
        [few] { $count } otázky čakajú na záznam: /corpus gaps
        [many] { $count } otázky čaká na záznam: /corpus gaps
       *[other] { $count } otázok čaká na záznam: /corpus gaps
    }

## Settings

setup-title = Kto sa stará o súbor zdrojov
setup-places-title = Kde Docent odpovedá
setup-places-body = Na /ask, priame správy a zmienky Docent odpovedá vždy. Tu vyberte, kde odpovedá aj bez oslovenia.
setup-asks = Kanály, v ktorých odpovedá na každú otázku
setup-forums = Fóra, v ktorých odpovedá na nové príspevky
setup-wait = Ako dlho majú na príspevok prednostne čas odpovedať ľudia
setup-wait-minutes =
    { $count ->
        [0] vôbec nie: Docent odpovedá hneď
        [one] { $count } minúta
        [few] { $count } minúty
        [many] { $count } minúty
       *[other] { $count } minút
    }
setup-threads = Odpovede vo vlastnom vlákne
setup-threads-on = Odpovedať vo vláknach
setup-threads-off = Odpovedať v kanáli
setup-language = Jazyk pre tých, ktorých jazyk nie je známy
setup-language-own = jazyk z nastavení tohto servera na Discorde
setup-unread = Docent nesmie čítať správy, ktoré ho nespomínajú. Príspevok vo fóre preto pozná len podľa názvu a v kanáloch sa ľudia pýtajú stlačením tlačidla. Zmeniť to môže prevádzkovateľ.
setup-put-button = Umiestniť tam tlačidlo
setup-put-done = Tlačidlo je v kanáloch umiestnené.
setup-put-failed = Docent nesmie písať do týchto kanálov: { $channels }. Dajte mu tam oprávnenie posielať správy a skúste to znova.
form-ask = Otázka pre bota Docent
field-question = Vaša otázka vo vašom jazyku
ask-here = Máte otázky o umelej inteligencii v múzeách? Stlačte tlačidlo alebo napíšte /ask.
setup-propose = Smú navrhovať zmeny
setup-propose-nobody = všetci členovia
setup-approve = Smú zverejňovať pre tento server
setup-approve-nobody = tí, ktorí spravujú tento server
setup-publish = Smú zverejňovať pre všetky servery
setup-publish-nobody = tí, ktorí spravujú tento server
setup-two = Je potrebný súhlas druhého moderátora
setup-two-on = Vyžadovať druhého moderátora
setup-two-off = Stačí jeden moderátor
setup-channel = Kam chodia oznámenia pre moderátorov
setup-channel-none = nikam
setup-not-hub = O záznamy pre všetky servery sa hub stará na svojom vlastnom serveri.

## Help and trouble

help-title = Čo robí Docent
help-body = Docent odpovedá na otázky k trom odporúčaniam o umelej inteligencii v múzeách (NEMO, 2024) a k tomu, čo s nimi súvisí: právo, financovanie, štandardy, nástroje, etika a príklady. Cituje zo súboru zdrojov, o ktorý sa stará hub, uvádza svoje zdroje a povie, keď niečo nevie. Žiadny text negeneruje.
help-examples = Skúste napríklad: „Kto má platiť školenia o umelej inteligencii v múzeách?“, „Čo je LIDO?“, „Smieme písať popisky s pomocou umelej inteligencie?“
help-ask = /ask: pýtajte sa vo svojom jazyku. Zapnite „súkromne“ a odpoveď uvidíte len vy. Bota Docent môžete aj spomenúť v kanáli alebo mu napísať priamo; ak sa chcete pýtať ďalej, odpovedzte na odpoveď.
help-recommendation = /recommendation: vyhľadajte odporúčanie 1, 2 alebo 3 podľa čísla, názvu či kľúčového slova; /coverage ukáže, ktoré o čom hovorí.
help-resources = /resources: hľadajte v záznamoch alebo ich prehliadajte podľa témy, cieľovej skupiny či odporúčania; /glossary vysvetlí odborný pojem.
help-suggest = /suggest: navrhnite záznam alebo zmenu; rozhodnú moderátori a výsledok sa dozviete. Moderátori pracujú s /corpus review.
help-volunteer = /volunteer: uveďte, na ktoré témy sa vás tu kolegovia smú pýtať.
help-about = /about quality: aké dobré sú odpovede, v číslach. /language a /privacy: akým jazykom s vami Docent hovorí a čo ukladá.
help-worded = Tu je to inak: odpovede formuluje jazykový model. Otázka a citáty sa posielajú na { $host }; jeho riadky sú označené a presné citáty sú pod nimi.
help-privacy = Docent uloží otázku, len keď stlačíte „Prosím o záznam k tejto otázke“, a nevolá žiadnu vonkajšiu službu. Pozrite /privacy.
about-title = Čo je Docent
about-body = Bot, ktorý vašu otázku vyhľadá v overených záznamoch (počet: { $entries }; súbor zdrojov, vydanie { $edition }) a cituje ich doslovne aj s ich zdrojmi. Odpovedá vo vašom jazyku a povie, keď niečo nevie.
about-where = Čo kde beží
about-runs = Všetko beží na vlastnom počítači prevádzkovateľa: žiadny generatívny model, žiadna vonkajšia služba. Vaša otázka sa prečíta, zodpovie a zabudne.
about-never = Čo nikdy nerobí
about-never-does = Nevymýšľa si text, neposkytuje právne ani reštaurátorské rady, nehovorí, ak sa ho nikto nepýta alebo si to server neželá, a záznamy jedného servera neukazuje inému.
privacy-title = Čo Docent ukladá
privacy-body = Otázky sa zodpovedajú a zabudnú. Ukladajú sa: otázky, pri ktorých niekto stlačil „Prosím o záznam k tejto otázke“; hlasy k odpovediam, bez otázky, na 90 dní; kto navrhol zmeny súboru zdrojov alebo o nich rozhodol; k čomu sa kto ponúkol; zvolený jazyk; a na 30 dní to, ktoré odpovede citujú ktoré záznamy, bez toho, kto sa pýtal.
privacy-of-you = O vás
privacy-nothing = O vás nie je uložené nič.
privacy-questions = Otázky čakajúce na záznam
privacy-votes = Hlasy
privacy-contacts = Servery, na ktorých ste sa ponúkli
privacy-calls = Privolania v tomto týždni
privacy-preferences = Zvolený jazyk
privacy-drafts = Návrhy
privacy-approvals = Schválenia
privacy-versions = Verzie, ktoré ste napísali
privacy-log = Riadky v protokole činností
privacy-export = Stiahnuť
privacy-export-done = To je všetko, čo je o vás uložené.
privacy-delete = Vymazať
privacy-delete-ask = Vaše otázky, hlasy, voľby a to, k čomu ste sa ponúkli, budú vymazané. Čo ste napísali do súboru zdrojov, zostane ako text bývalého člena komunity. Nedá sa to vrátiť späť.
privacy-delete-sure = Áno, vymazať
privacy-delete-done = Hotovo. Nič z toho, čo je uložené, už k vám nevedie.
privacy-backups = V nočných zálohách to zostáva ešte najviac { $days } dní; slúžia len na nápravu poruchy.
language-chosen = Docent s vami odteraz hovorí týmto jazykom: { $language }. Na otázku v inom jazyku naďalej odpovedá v jazyku otázky.
language-own = Docent s vami odteraz hovorí jazykom vášho Discordu: { $language }.
language-unknown = Týmto jazykom Docent nehovorí. Vyberte niektorý zo zoznamu.
welcome-title = Docent je teraz na serveri { $server }
welcome-body = Docent odpovedá na otázky o umelej inteligencii v múzeách z overeného súboru zdrojov, vo vašom jazyku, s presnými citátmi a zdrojmi. Tri kroky, všetky v /setup na vašom serveri: najprv zvoľte, kde odpovedá aj bez oslovenia; potom kto smie navrhovať a schvaľovať zmeny súboru zdrojov; nakoniec do ktorého kanála majú chodiť oznámenia pre moderátorov. Funguje to aj bez toho: ktokoľvek môže napísať /ask alebo ho spomenúť.
volunteer-title = Smú sa vás kolegovia pýtať?
volunteer-body = Keď súbor zdrojov nestačí, ľudia sa môžu opýtať človeka. Vyberte si svoje témy; zmienka o vás sa objaví pod odpoveďou, najviac toľkokrát za týždeň, koľkokrát si želáte. Prestať môžete kedykoľvek.
volunteer-topics = Vaše témy
volunteer-none = Zatiaľ žiadne.
volunteer-often = Ako často
volunteer-weekly =
    { $count ->
        [one] najviac raz týždenne
        [few] najviac { $count }-krát týždenne
        [many] najviac { $count }-krát týždenne
       *[other] najviac { $count }-krát týždenne
    }
volunteer-stop = Prestať
quality-title = Aké dobré sú odpovede
quality-body = Merané na { $questions } otázkach odložených na tento účel, vydanie { $edition }: zodpovedaných je { $answered } % otázok, na ktoré zbierka odpovedá, a { $correct } % týchto odpovedí cituje ako prvý správny záznam. Z otázok, na ktoré neodpovedá, je { $false } % predsa zodpovedaných.
quality-languages = Podľa jazyka: otázky · zodpovedané · správny záznam prvý
trouble = Na strane bota Docent sa niečo pokazilo; nič sa nezmenilo. Skúste to o chvíľu znova; ak ťažkosti trvajú, povedzte to moderátorovi.

## What went wrong

# { names } are file names, ids, numbers or dates.
error-check-the-it-cannot-be-used-as = Skontrolujte pole „{ $field }“: takto sa nedá použiť; porovnajte ho s iným záznamom.
error-say-where-this-comes-from-the-title = Uveďte, odkiaľ to pochádza: názov zdroja, jeho webovú adresu alebo oboje.
error-check-the-it-may-have-at-most = Skontrolujte pole „{ $field }“: smie mať najviac { $most } znakov.
error-check-the-it-is-empty-so-write = Skontrolujte pole „{ $field }“: je prázdne, niečo doň napíšte.
error-check-the-source-give-a-title-a = Skontrolujte zdroj: uveďte názov, webovú adresu začínajúcu sa https:// alebo oboje.
error-is-no-date-write-it-as-2027 = „{ $typed }“ nie je dátum; napíšte ho ako 2027-03-01 alebo 1.3.2027.
error-there-is-no-entry-here-to-change = Záznam „{ $entry }“, ktorý by sa dal zmeniť, tu nie je; vyhľadajte ho pomocou /corpus find alebo `docent corpus find`.
error-the-entry-was-retired-restore-it-before = Záznam „{ $entry }“ bol vyradený; skôr než ho zmeníte, obnovte ho.
error-has-no-version-its-history-shows-those = Záznam „{ $entry }“ nemá verziu { $version }; existujúce verzie ukazuje jeho história.
error-was-changed-meanwhile-it-is-at-version = Záznam „{ $entry }“ sa medzičasom zmenil: je vo verzii { $version }, táto zmena však vychádza z verzie { $base }; obe znenia zostávajú zachované, porovnajte ich a upravte záznam znova.
error-the-entry-is-already-nothing-was-changed = Záznam „{ $entry }“ už je { $turned }; nič sa nezmenilo.
error-the-entry-already-says-exactly-that-nothing = Záznam „{ $entry }“ už hovorí presne to isté; nič sa nezmenilo.
error-the-id-is-already-taken-give-the = Identifikátor „{ $entry }“ je už obsadený; dajte záznamu iný.
error-draft-was-already-nothing-was-changed = Návrh č. { $number } už je { $state }; nič sa nezmenilo.
error-draft-was-amended-after-you-opened-it = Návrh č. { $number } bol upravený po tom, ako ste ho otvorili; pozrite si ho znova a potom rozhodnite.
error-you-have-approved-draft-already-it-waits = Návrh č. { $number } ste už schválili; čaká na niekoho ďalšieho.
error-docent-does-not-read-this-kind-of = { $name }: tento druh súboru Docent nečíta; uložte ho v niektorom z týchto formátov: { $kinds }.
error-this-is-not-save-it-as-or = { $name }: toto je { $found }, nie { $expected }; uložte ho ako { $expected } alebo opravte príponu.
error-the-file-is-empty-save-it-again = { $name }: súbor je prázdny; uložte ho znova aj s textom.
error-no-text-was-found-in-the-file = { $name }: v súbore sa nenašiel žiadny text; otvorte ho a overte, že obsahuje text, a nie obrázky.
error-the-file-is-damaged-or-too-complicated = { $name }: súbor je poškodený alebo príliš zložitý na čítanie; otvorte ho a uložte znova.
error-the-file-is-protected-by-a-password = { $name }: súbor je chránený heslom; uložte kópiu bez hesla a importujte ju.
error-the-pages-hold-no-readable-text-so = { $name }: strany neobsahujú čitateľný text, ide teda zrejme o sken; najprv ho spracujte pomocou OCR.
error-the-file-is-larger-than-mib-split = { $name }: súbor je väčší než { $mebibytes } MiB; rozdeľte ho alebo vynechajte obrázky.
error-the-text-is-longer-than-characters-split = { $name }: text je dlhší než { $characters } znakov; rozdeľte ho do viacerých súborov.
error-the-file-has-more-than-pages-split = { $name }: počet strán súboru presahuje { $pages }; rozdeľte ho do viacerých súborov.
error-it-unpacks-into-more-than-a-document = { $name }: po rozbalení obsahuje viac, než sa do dokumentu zmestí; uložte ho znova z textového editora.
error-it-unpacks-into-more-than-docent-reads = { $name }: po rozbalení obsahuje viac, než Docent prečíta; ponechajte v ňom najviac toľko textov: { $members }.
error-it-holds-but-only-markdown-files-md = { $name }: obsahuje { $member }, zo súboru zip sa však čítajú len súbory Markdown (.md); odstráňte to.
error-has-the-id-of-another-file-in = { $name }: { $member } má identifikátor „{ $entry }“, ktorý už má iný súbor v archíve; dajte každému vlastný.
error-the-file-is-too-large-or-damaged = { $name }: súbor je príliš veľký alebo poškodený a nedá sa prečítať; rozdeľte ho alebo ho otvorte a uložte znova.
error-the-computer-is-too-busy-to-read = { $name }: počítač je teraz príliš vyťažený a súbor nemôže prečítať; skúste to o niekoľko minút znova.
error-the-file-has-more-than-rows-split = { $name }: počet riadkov súboru presahuje { $rows }; rozdeľte ho do viacerých súborov.
error-the-first-row-does-not-name-the = { $name }: prvý riadok neuvádza názvy stĺpcov; pridajte ho, napríklad 'id,title,text,url'.
error-row-cannot-be-read-so-nothing-was = { $name }: riadok { $row } sa nedá prečítať, takže sa nič neimportovalo; { $advice }.
error-give-a-plain-web-address-which-begins = { $name }: zadajte jednoduchú webovú adresu, ktorá sa začína https:// a neobsahuje port ani používateľa.
error-no-public-web-page-can-be-reached = { $name }: na tejto adrese nie je dostupná žiadna verejná webová stránka; skontrolujte adresu alebo stránku importujte ako súbor.
error-the-site-answers-with-error-instead-of = { $name }: web namiesto stránky vracia chybu { $status }; { $value }.
error-the-address-leads-on-more-than-times = { $name }: adresa presmerúva ďalej a počet presmerovaní presahuje { $hops }; otvorte ju a použite poslednú adresu.
error-the-site-takes-too-long-to-answer = { $name }: web odpovedá príliš dlho; skúste to neskôr alebo stránku importujte ako súbor.
error-no-secure-connection-to-the-site-is = { $name }: k webu sa nedá bezpečne pripojiť; uložte stránku a importujte ju ako súbor.
error-the-site-s-answer-cannot-be-read = { $name }: odpoveď webu sa nedá prečítať; skúste to neskôr alebo stránku importujte ako súbor.
error-there-is-more-than-mib-to-fetch = { $name }: na stiahnutie je viac než { $mebibytes } MiB; potrebnú časť uložte ako súbor.
error-this-is-no-web-page-pdf-word = { $name }: toto nie je webová stránka ani súbor PDF, Word, Markdown, textový súbor alebo CSV; zadajte adresu niektorého z nich.
error-recommendation-is-not-in-the-corpus-restore = Odporúčanie { $number } v súbore zdrojov nie je; obnovte alebo importujte jeho záznam.
error-there-is-no-entry-docent-corpus-list = Záznam „{ $entry }“ neexistuje; čo je k dispozícii, ukáže `docent corpus list` alebo /resources.
error-there-is-no-draft-the-review-queue = Návrh č. { $number } neexistuje; návrhy čakajúce na rozhodnutie ukazuje ich zoznam.
error-the-entry-was-retired-so-it-answers = Záznam „{ $entry }“ bol vyradený, takže nikomu neodpovie; vyberte zverejnený.
error-there-is-no-such-open-question-the = Taká otvorená otázka neexistuje; otvorené otázky ukazuje zoznam otázok bez odpovede.
error-somebody-asked-where-that-entry-is-not = Niekto sa pýtal tam, kde tento záznam nevidno; vyberte taký, ktorý smú čítať všetci, čo sa pýtali.
error-the-entry-was-retired-ask-again-to = Záznam „{ $entry }“ bol vyradený; čo ho nahradilo, zistíte, keď sa opýtate znova.
error-give-a-reason-in-a-few-words = Uveďte niekoľkými slovami dôvod; zapíše sa do histórie.
error-docent-was-asked-a-lot-within-a = Za minútu prišlo veľa otázok; opýtajte sa znova o { $seconds } s.
error-many-people-are-asking-just-now-ask = Práve sa pýta veľa ľudí; opýtajte sa znova o chvíľu.
# Words that stand inside the sentences above: kinds of files, what to do about a row, states, fields.
phrase-a-text-file = textový súbor
phrase-a-pdf-file = súbor PDF
phrase-a-docx-document = dokument .docx
phrase-another-kind-of-file = iný druh súboru
phrase-another-kind-of-office-or-zip-file = iný druh súboru Office alebo zip
phrase-a-binary-file = binárny súbor
phrase-a-word-excel-or-zip-file = súbor Word, Excel alebo zip
phrase-an-old-office-file = starý súbor Office
phrase-an-rtf-file = súbor RTF
phrase-a-picture = obrázok
phrase-a-compressed-file = komprimovaný súbor
phrase-remove-the-nul-character-in-it = odstráňte z neho znak NUL
phrase-give-it-an-id-that-no-other = dajte mu identifikátor, ktorý nemá žiadny iný riadok
phrase-write-one-json-object-on-each-line = na každý riadok napíšte jeden objekt JSON
phrase-check-its-quotation-marks-and-the-length = skontrolujte jeho úvodzovky a dĺžku buniek
phrase-add-its-text-or-remove-it = doplňte jeho text alebo ho odstráňte
phrase-look-for-its-new-address = vyhľadajte novú adresu stránky
phrase-try-again-later = skúste to neskôr
phrase-save-the-page-and-import-it-as = uložte stránku a importujte ju ako súbor
phrase-retired = vyradený
phrase-live = zverejnený
phrase-open = otvorený
phrase-sent-back = vrátený na prepracovanie
phrase-published = zverejnený
phrase-rejected = zamietnutý
phrase-title = názov
phrase-text = text
phrase-topic = téma
phrase-language = jazyk
phrase-owner = správca
phrase-entry = záznam
phrase-source = zdroj

## Commands, as Discord lists them

# A name is one word in small letters without blanks (a hyphen may join two), at most 32 letters; those of one command differ from each other.
# Names with a blank in English (Ask Docent, Add to the corpus) are entries of a menu and may be ordinary phrases. A description has at most 100 letters.
name-ask = opýtať-sa
name-question = otázka
name-private = súkromne
name-recommendation = odporúčanie
name-query = dopyt
name-compare = porovnať
name-to = komu
name-coverage = pokrytie
name-theme = téma
name-resources = materiály
name-search = hľadať
name-topic = téma
name-audience = pre-koho
name-glossary = slovníček
name-term = pojem
name-corpus = súbor-zdrojov
name-add = pridať
name-where = kde
name-questions = otázky
name-upload = nahrať
name-file = súbor
name-source = zdroj
name-rights = práva
name-review-by = kontrola-do
name-link = odkaz
name-url = adresa
name-gaps = medzery
name-close = uzavrieť
name-entry = záznam
name-dismiss = zamietnuť
name-edit = upraviť
name-owner = správca
name-retire = vyradiť
name-reason = dôvod
name-restore = obnoviť
name-revert = vrátiť
name-version = verzia
name-show = zobraziť
name-find = nájsť
name-words = slová
name-history = história
name-log = protokol
name-export = export
name-review = posúdiť
name-suggest = navrhnúť
name-volunteer = ponúknuť-sa
name-setup = nastavenia
name-language = jazyk
name-privacy = súkromie
name-about = o-botovi
name-docent = docent
name-quality = kvalita
name-help = pomocník
name-ask-docent = Opýtať sa bota Docent
name-add-to-the-corpus = Pridať do súboru zdrojov
choice-this-server = tento server
choice-all-servers = všetky servery
describe-ask-about-ai-in-museums-the-recommendations = Otázky o AI v múzeách: odporúčania, právo, financovanie, nástroje, etika.
describe-your-question-in-your-language = Vaša otázka vo vašom jazyku
describe-only-you-see-the-answer = Odpoveď uvidíte len vy
describe-look-up-recommendation-1-2-or-3 = Vyhľadať odporúčanie 1, 2 alebo 3: podľa čísla, názvu, kľúčového slova či témy.
describe-for-example-2-second-iii-copyright-finanzierung = Napríklad: 2, druhé, III, autorské právo, Finanzierung; bez zadania sa ukážu všetky tri
describe-set-it-beside-another-one-theme-by = Postaviť vedľa iného odporúčania, tému po téme
describe-somebody-it-is-meant-for-they-are = Komu je to určené; dotyčná osoba bude spomenutá
describe-only-you-see-it = Uvidíte to len vy
describe-which-recommendation-says-what-on-a-theme = Ktoré odporúčanie čo k téme hovorí a o čom nehovorí žiadne z nich.
describe-a-theme-such-as-copyright-or-training = Téma, napríklad autorské právo alebo školenie
describe-search-the-entries-or-browse-them-by = Hľadať v záznamoch alebo ich prehliadať podľa témy, cieľovej skupiny či odporúčania.
describe-words-to-look-for-in-any-language = Hľadané slová, v ktoromkoľvek jazyku
describe-browse-one-topic = Prehliadať jednu tému
describe-what-is-of-use-to-some-people = Čo je užitočné pre určitú skupinu ľudí v múzeu
describe-what-bears-on-recommendation-1-2-or = Čo súvisí s odporúčaním 1, 2 alebo 3
describe-what-a-term-of-ai-in-museums = Čo znamená pojem z oblasti AI v múzeách, podľa názvu vo vašom jazyku.
describe-the-term = Hľadaný pojem
describe-look-into-the-corpus-and-look-after = Nazerať do súboru zdrojov a starať sa oň.
describe-write-a-new-entry = Napísať nový záznam.
describe-its-topic = Téma záznamu
describe-who-may-see-it = Kto ho smie vidieť
describe-questions-it-answers-separated-by = Otázky, na ktoré odpovedá, oddelené znakom |
describe-add-a-file-pdf-word-web-page = Pridať súbor: PDF, Word, webovú stránku, Markdown, text, CSV alebo zip z exportu.
describe-at-most-10-mb = Najviac 10 MB
describe-where-it-comes-from-title-web-address = Odkiaľ pochádza: názov, webová adresa alebo oboje
describe-who-holds-the-rights-or-the-licence = Kto má práva alebo aká je licencia
describe-when-to-look-at-it-again-such = Kedy ho znova skontrolovať, napríklad 2027-03-01
describe-add-a-page-or-a-document-from = Pridať stránku alebo dokument z webu.
describe-its-address = Webová adresa
describe-questions-the-corpus-did-not-answer-kept = Otázky bez odpovede, uložené so súhlasom; uzavrite ich záznamom.
describe-number-of-a-question-to-close = Číslo otázky, ktorá sa má uzavrieť
describe-the-entry-that-answers-it = Záznam, ktorý na ňu odpovedá
describe-number-of-one-to-dismiss = Číslo otázky, ktorá sa má zamietnuť
describe-change-an-entry-its-text-in-a = Zmeniť záznam: text vo formulári, podrobnosti priamo tu.
describe-the-entry = Záznam
describe-who-looks-after-it = Kto sa oň stará
describe-rights-of-its-source = Práva k jeho zdroju
describe-take-an-entry-out-of-every-answer = Vyradiť záznam zo všetkých odpovedí; jeho text a história zostanú.
describe-why-it-stands-in-the-history = Prečo; zapíše sa do histórie
describe-bring-a-retired-entry-back = Vrátiť späť vyradený záznam.
describe-make-an-earlier-version-of-an-entry = Vrátiť záznam k niektorej skoršej verzii.
describe-the-version-to-go-back-to = Verzia, ku ktorej sa má záznam vrátiť
describe-show-an-entry-with-its-source-version = Zobraziť záznam s jeho zdrojom, verziou a stavom.
describe-find-entries-by-words-or-meaning-in = Nájsť záznamy podľa slov alebo významu, v ktoromkoľvek jazyku.
describe-what-to-look-for = Čo hľadať
describe-who-changed-an-entry-when-and-why = Kto, kedy a prečo záznam zmenil; návrat k skoršej verzii.
describe-what-was-done-to-the-corpus-here = Čo sa tu so súborom zdrojov dialo, kto to urobil a prečo; aj ako súbor.
describe-everything-as-a-csv-file = Všetko ako súbor CSV
describe-the-entries-as-markdown-files-in-a = Záznamy ako súbory Markdown v archíve zip, v podobe knowledge/corpus.
describe-which-entries = Ktoré záznamy
describe-drafts-that-wait-for-a-decision-your = Návrhy čakajúce na rozhodnutie; ak o žiadnych nerozhodujete, vaše vlastné.
describe-suggest-a-new-entry-or-a-change = Navrhnúť nový záznam alebo zmenu existujúceho; rozhodnú moderátori.
describe-the-entry-to-change-leave-it-out = Záznam, ktorý sa má zmeniť; pri novom nevypĺňajte
describe-say-on-which-topics-colleagues-here-may = Uviesť, na ktoré témy sa vás tu kolegovia smú pýtať a ako často týždenne.
describe-choose-where-docent-answers-here-and-who = Zvoliť, kde tu Docent odpovedá a kto sa stará o súbor zdrojov.
describe-the-language-docent-speaks-to-you-without = Jazyk, ktorým s vami Docent hovorí; bez zadania jazyk vášho Discordu.
describe-a-language = Jazyk
describe-what-docent-keeps-of-you-see-it = Čo o vás Docent ukladá: prezrieť, stiahnuť, vymazať.
describe-what-docent-is-and-how-well-it = Čo je Docent a ako dobre si vedie.
describe-what-docent-is-what-runs-where-and = Čo je Docent, čo kde beží a čo nikdy nerobí.
describe-how-good-the-answers-are-in-figures = Aké dobré sú odpovede, v číslach a podľa jazyka.
describe-what-docent-does-how-to-ask-and = Čo Docent robí, ako sa pýtať a čo ukladá.
