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
gaps-which-entry = Uveďte, ktorý záznam na ňu odpovedá: vyplňte aj „entry“.
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

setup-title = Kto sa tu stará o súbor zdrojov
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
help-ask = Pýtajte sa vo svojom jazyku. Zapnite „private“ a odpoveď uvidíte len vy. Bota Docent môžete aj spomenúť v kanáli alebo mu napísať priamo; ak sa chcete pýtať ďalej, odpovedzte na odpoveď.
help-recommendation = Vyhľadajte odporúčanie 1, 2 alebo 3 podľa čísla, názvu či kľúčového slova.
help-resources = Hľadajte v záznamoch alebo ich prehliadajte podľa tém.
help-suggest = Navrhnite záznam alebo zmenu; rozhodnú moderátori a výsledok sa dozviete.
help-corpus = Nazrite do súboru zdrojov: show, find, history. Pre moderátorov aj: add, upload, link, edit, review, gaps, log.
help-about = Aké dobré sú odpovede, v číslach.
help-worded = Tu je to inak: odpovede formuluje jazykový model. Otázka a citáty sa posielajú na { $host }; jeho riadky sú označené a presné citáty sú pod nimi.
help-privacy = Docent uloží otázku, len keď stlačíte „Prosím o záznam k tejto otázke“, mená ukladá len pri tých, ktorí menia súbor zdrojov, a nevolá žiadnu vonkajšiu službu.
quality-title = Aké dobré sú odpovede
quality-body = Merané na { $questions } otázkach odložených na tento účel, vydanie { $edition }: zodpovedaných je { $answered } % otázok, na ktoré zbierka odpovedá, a { $correct } % týchto odpovedí cituje ako prvý správny záznam. Z otázok, na ktoré neodpovedá, je { $false } % predsa zodpovedaných.
quality-languages = Podľa jazyka: otázky · zodpovedané · správny záznam prvý
trouble = Na strane bota Docent sa niečo pokazilo; nič sa nezmenilo. Skúste to o chvíľu znova; ak ťažkosti trvajú, povedzte to moderátorovi.
