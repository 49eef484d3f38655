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
own-explanation = vysvetlenie, ktoré pripravil Docent
undated = bez dátumu
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

## Help and trouble

help-title = Čo robí Docent
help-body = Docent odpovedá na otázky k trom odporúčaniam o umelej inteligencii v múzeách (NEMO, 2024) a k tomu, čo s nimi súvisí: právo, financovanie, štandardy, nástroje, etika a príklady. Cituje zo súboru zdrojov, o ktorý sa stará hub, uvádza svoje zdroje a povie, keď niečo nevie. Žiadny text negeneruje.
help-ask = Pýtajte sa vo svojom jazyku. Zapnite „private“ a odpoveď uvidíte len vy. Bota Docent môžete aj spomenúť v kanáli alebo mu napísať priamo; ak sa chcete pýtať ďalej, odpovedzte na odpoveď.
help-recommendation = Vyhľadajte odporúčanie 1, 2 alebo 3 podľa čísla, názvu či kľúčového slova.
help-resources = Hľadajte v záznamoch alebo ich prehliadajte podľa tém.
help-privacy = Docent neukladá otázky ani mená a nevolá žiadnu vonkajšiu službu.
trouble = Na strane bota Docent sa niečo pokazilo; nič sa nezmenilo. Skúste to o chvíľu znova; ak ťažkosti trvajú, povedzte to moderátorovi.
