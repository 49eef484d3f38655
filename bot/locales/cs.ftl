# What Docent says, in Czech. A translation of en.ftl.

## Under an answer

# Shown before quotes that are not in the asker's language.
note-other-language = V souboru zdrojů je tento text v jiném jazyce ({ $language }); citujeme ho beze změny.
own-words = shrnutí zdroje, které připravil Docent
verbatim = doslova ze zdroje
gloss = výklad pro muzea, jak ho podává Docent, nikoli tvrzení zdroje
addressed-to = Komu je to určeno: { $who }. Pro muzea to není pravidlo.
policymakers = tvůrci politik na místní, národní a evropské úrovni
sources = Zdroje
related = Čtěte dále
nearest = Nejbližší záznamy
edition = Soubor zdrojů, vydání { $edition } · jen citace, nic generovaného · Docent je bot
own-explanation = vysvětlení, které připravil Docent
undated = bez data
translated-unofficially = Neoficiální překlad, který připravil Docent (jazyk originálu: { $language }).
translated-officially = Překlad: { $by }.
medium-confidence = Zdroj je kusý nebo druhotný: než se na něj spolehnete, ověřte si ho.

## When there is no answer

abstain-outside = To je mimo oblast, kterou Docent zná: muzea a umělá inteligence a s nimi spojené právo, financování, standardy, nástroje a etika. Zkuste se zeptat na některé z těchto témat nebo se obraťte na kolegy zde.
abstain-not-covered = Soubor zdrojů na to neodpovídá a Docent nehádá. Podívejte se níže na nejbližší záznamy, zeptejte se jinými slovy nebo se obraťte na kolegy zde.
abstain-ambiguous = To může znamenat více věcí. Zeptejte se celou větou nebo si vyberte některý ze záznamů níže.
abstain-advice = K tomu je potřeba někdo, kdo zná konkrétní případ: u právních otázek právník, u předmětů konzervátor-restaurátor. Záznamy níže poskytují jen základní informace.
unreadable-empty = Chybí otázka. Napište ji jednou větou, například: Kdo má platit školení o umělé inteligenci v muzeích?
unreadable-too-long = To je na otázku příliš dlouhé. Zeptejte se nejvýše v { $most } znacích; dokument lze místo toho přidat do souboru zdrojů.

## Look-ups

recommendation-unknown = To není žádné ze tří doporučení. Zadejte číslo od 1 do 3, slovo z názvu nebo téma, například autorské právo či školení.
recommendation-number = Doporučení { $number }
says-nothing = k tomuto tématu nic neříká
theme-silent = Žádné ze tří doporučení neříká nic k tématu „{ $theme }“.
theme-act = S tímto tématem muzeu pomohou tyto záznamy:
compare-title = Doporučení { $first } a { $second } vedle sebe
compare-same = Vyberte k porovnání dvě různá doporučení, například 1 a 3.
neither-says = Témata, ke kterým ani jedno z obou doporučení nic neříká: { $themes }.
topics-title = Témata
topics-pick = Otevřít téma
resources-title = Materiály: { $topic }
resources-found = Záznamy k dotazu „{ $words }“
resources-none = Nic se nenašlo. Zkuste kratší slovo nebo procházejte podle témat.
resources-pick = Otevřít záznam
resources-page = Strana { $page } z { $pages }
previous = Zpět
next = Další
unknown-entry = Tento záznam už neexistuje. Pomocí /resources najdete, co ho nahradilo.

## Topics

topic-recommendations = Doporučení
topic-first-steps = První kroky
topic-glossary = Slovníček pojmů
topic-law = Právní úprava AI
topic-copyright = Autorské právo
topic-privacy = Soukromí a bezpečnost
topic-ethics = Etika a předpojatost
topic-accessibility = Přístupnost
topic-policy = Politiky a strategie
topic-funding = Financování
topic-data-spaces = Datové prostory a cloud pro kulturní dědictví
topic-collection-data = Data o sbírkách a standardy
topic-tools = Nástroje
topic-practice = Příklady z praxe
topic-networks = Sítě a akce

## Help and trouble

help-title = Co dělá Docent
help-body = Docent odpovídá na otázky ke třem doporučením o umělé inteligenci v muzeích (NEMO, 2024) a k tomu, co s nimi souvisí: právo, financování, standardy, nástroje, etika a příklady. Cituje ze souboru zdrojů, o který pečuje hub, uvádí své zdroje a řekne, když něco neví. Žádný text negeneruje.
help-ask = Ptejte se ve svém jazyce. Zapněte „private“ a odpověď uvidíte jen vy. Můžete také bota Docent zmínit v kanálu nebo mu napsat přímo; chcete-li se ptát dál, odpovězte na odpověď.
help-recommendation = Vyhledejte doporučení 1, 2 nebo 3 podle čísla, názvu či klíčového slova.
help-resources = Hledejte v záznamech nebo je procházejte podle témat.
help-privacy = Docent neukládá otázky ani jména a nevolá žádnou vnější službu.
trouble = Na straně bota Docent se něco pokazilo; nic se nezměnilo. Zkuste to za chvíli znovu; pokud potíže trvají, řekněte to moderátorovi.
