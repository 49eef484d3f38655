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
edition-worded = Vydání sbírky { $edition } · citáty jsou přesné, řádky nad nimi formuloval jazykový model · Docent je bot
worded = Formuloval jazykový model podle citátů níže; porovnejte s nimi:
own-explanation = vysvětlení, které připravil Docent
undated = bez data
# Under a text that was translated; { $language } is the language of the original, such as English.
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

## Who may do what

refused-no-server = Tohle funguje jen na serveru, ne v přímé zprávě.
refused-propose = Navrhovat změny tu smějí jen určité role; o některou z nich požádejte moderátora.
refused-approve = To tu smějí jen moderátoři. Změnu můžete navrhnout příkazem /suggest.
refused-publish = To smějí jen ti, kdo zveřejňují pro všechny servery. Změnu můžete navrhnout příkazem /suggest.
refused-not-hub = Tento záznam je společný všem serverům a pečuje se o něj jinde. Změnu můžete navrhnout příkazem /suggest.
refused-setup = Nastavení smějí volit jen ti, kdo spravují tento server.
former-member = bývalý člen komunity
everywhere = Všechny servery
this-server = Jen tento server
yes = ano
no = ne

## Adding and changing entries

form-new = Nový záznam
form-edit = Změna záznamu
form-details = Zdroj a podrobnosti
field-title = Název
field-text = Text ve větách srozumitelných bez kontextu
field-source = Zdroj
field-source-hint = Název zdroje, jeho webová adresa, nebo obojí
field-rights = Práva
field-rights-hint = Kdo má práva, nebo jaká je licence, například CC BY 4.0
field-review-by = Znovu zkontrolovat do
field-reason = Důvod změny
field-owner = Kdo o záznam pečuje
field-topic = Téma
field-language = Jazyk (kód, například de)
field-remark = Vzkaz navrhovateli
corpus-unknown = Záznam „{ $entry }“ tu není. Vyberte některý ze seznamu, nebo ho vyhledejte příkazem /corpus find.
corpus-done = Hotovo: „{ $title }“ (návrh č. { $number }). Odpovědi to od této chvíle zohledňují.
corpus-waits = „{ $title }“ čeká na druhého moderátora jako návrh č. { $number }.
edit-too-long = Tento text je delší než { $most } znaků, které se vejdou do formuláře. Stáhněte ho příkazem /corpus export, upravte soubor a nahrajte ho zpět příkazem /corpus upload.
upload-too-large = Soubor „{ $name }“ je větší než { $most } MB. Přidejte jen podstatnou část, nebo soubor rozdělte.
upload-gone = Soubor „{ $name }“ už z Discordu nelze stáhnout. Nahrajte ho znovu.
upload-nothing-new = Soubor „{ $name }“ neobsahuje nic, co by už v souboru zdrojů nebylo.
busy = Docent ještě pracuje na vašem předchozím požadavku. Počkejte, až bude hotový, a zkuste to znovu.
suggest-thanks = Děkujeme. Váš návrh čeká na rozhodnutí pod číslem { $number }; dáme vám vědět, jak to s ním dopadlo.
revert-reason = Návrat k verzi { $version }
status-live = zveřejněný
status-retired = vyřazený
entry-version = Verze { $version }

## The review desk

review-title = Čeká na rozhodnutí
review-empty = Na rozhodnutí nic nečeká.
review-pick = Otevřít návrh
draft-title = Návrh č. { $number }
draft-unknown = Návrh č. { $number } neexistuje, nebo k němu nemáte přístup.
draft-state-open = Čeká na rozhodnutí
draft-state-sent-back = Vrácen navrhovateli k přepracování
draft-state-published = Zveřejněn
draft-state-rejected = Zamítnut
draft-by = Navrhovatel: { $who }
draft-approved-by = Schválení: { $who }
draft-remark = Poznámka: { $remark }
draft-create = Nový záznam
draft-revise = Změněný záznam
draft-revert = Návrat k dřívější verzi
draft-retire = K vyřazení
draft-restore = K obnovení
draft-moved = Záznam se mezitím změnil
draft-moved-how = Návrh vychází z dřívější verze, a proto ho nelze schválit. Obě znění zůstávají zachována: upravte záznam v jeho současné podobě.
draft-details = Podrobnosti
draft-language = Jazyk: { $language }
draft-other-language = Text je zřejmě v jiném jazyce: { $language }
draft-topic = Téma: { $topic }
draft-passages =
    { $count ->
        [one] { $count } pasáž
        [few] { $count } pasáže
        [many] { $count } pasáže
       *[other] { $count } pasáží
    }
draft-passages-title = Pasáže, podle nichž se záznam najde
draft-review-by = Znovu zkontrolovat do: { $day }
draft-rights = Práva: { $rights }
draft-hidden = V souboru byl nalezen skrytý text a byl vynechán
draft-personal = Vypadá to na osobní údaje
draft-missing = Zatím neuvedeno
missing-rights = práva ke zdroji
missing-review-by = kdy záznam znovu zkontrolovat
missing-owner = kdo o záznam pečuje
draft-twins = Říká téměř totéž jako
draft-approve-button = Schválit
draft-send-back-button = Vrátit k přepracování
draft-reject-button = Zamítnout
draft-edit-button = Upravit
draft-details-button = Zdroj a podrobnosti
draft-passages-button = Pasáže
draft-consequences-button = Co by se změnilo
gone = dříve:
new = nyní:
and-more = a ještě { $count }
consequences-title =
    { $count ->
        [one] Na jednu otázku by odpověď byla jiná
        [few] Na { $count } otázky by odpověď byla jiná
        [many] Na { $count } otázky by odpověď byla jiná
       *[other] Na { $count } otázek by odpověď byla jiná
    }
consequences-none = Odpověď by se nezměnila u žádné z vyzkoušených otázek.
before = Nyní:
after = Po změně:
no-answer = žádná odpověď

## History, log and export

history-title = Historie záznamu „{ $title }“
history-last = Poslední změna
revert-button = Zpět k verzi { $version }
log-title = Protokol činností
log-empty = Protokol je zatím prázdný.
deed-create = zveřejněno
deed-revise = změněno
deed-retire = vyřazeno
deed-restore = obnoveno
deed-revert = vráceno k dřívější verzi
deed-propose = navrženo
deed-amend = upraveno
deed-approve = schváleno
deed-send-back = vráceno k přepracování
deed-reject = zamítnuto
deed-setup = zvoleno nastavení
deed-export = exportováno
deed-gap = rozhodnuto o otázce
export-done =
    { $count ->
        [one] { $count } záznam
        [few] { $count } záznamy
        [many] { $count } záznamu
       *[other] { $count } záznamů
    } ve formátu Markdown. Provozovatel může soubory načíst zpět příkazem „docent corpus import“.

## A message becomes an entry

message-empty = Tato zpráva neobsahuje žádný text, který by šlo přidat.
message-too-long = Tato zpráva je na jeden záznam příliš dlouhá. Její autor může to podstatné navrhnout pomocí /suggest.
message-of-bot = Tuto zprávu nenapsal člověk. Přidejte místo ní její zdroj příkazem /corpus link.
message-source = Zpráva na serveru „{ $server }“, autor: { $who }
message-rights = Sdíleno se souhlasem autora
message-reason = Ze zprávy, se souhlasem jejího autora
a-member = člen komunity
consent-title = Smí se to stát součástí souboru zdrojů?
consent-ask = { $author }, { $who } chce tuto zprávu přidat do souboru zdrojů, z něhož Docent cituje. Souhlas můžete dát jen vy; před zveřejněním si ji prohlédne moderátor.
consent-everywhere = Co se přidá zde, platí pro všechny servery: v odpovědi si to mohou přečíst lidé kdekoli.
consent-named = Ano, s mým jménem
consent-anonymous = Ano, bez mého jména
consent-no = Ne
consent-not-yours = Odpovědět může jen autor zprávy.
consent-gone = Tato zpráva už není úplná. Začněte znovu.
consent-declined = Zpráva zůstává, čím byla; nic se neuložilo.
consent-thanks = Děkujeme. Moderátor ji posoudí jako návrh č. { $number }.
consent-lapsed = Kdo vás požádal, tu už nesmí podávat návrhy, takže se nic neuložilo.

## The gap board

gap-button = Prosím o záznam k této otázce
gap-not-yours = Uložit otázku může jen ten, kdo ji položil. Chcete-li totéž, položte ji také.
gap-kept = Vaše otázka je uložena spolu s vaším účtem, dokud nebude zodpovězena nebo zamítnuta. Moderátoři otázku vidí, a až na ni bude odpověď, Docent vám napíše.
gap-take-back = Neukládat
gap-forgotten = Vaše otázka byla smazána.
gaps-title = Otázky bez odpovědi
gaps-empty = Na záznam nečeká žádná otázka.
gaps-asked =
    { $count ->
        [one] položena jednou
        [few] položena { $count }krát
        [many] položena { $count }krát
       *[other] položena { $count }krát
    }
gaps-pick = Napsat záznam, který na některou odpoví
gaps-gone = O této otázce se už rozhodlo. Otevřete seznam znovu.
gaps-which-entry = Uveďte, který záznam na ni odpovídá: vyplňte také „entry“.
gaps-closed =
    { $count ->
        [one] Bylo rozhodnuto o jedné otázce.
        [few] Bylo rozhodnuto o { $count } otázkách.
        [many] Bylo rozhodnuto o { $count } otázky.
       *[other] Bylo rozhodnuto o { $count } otázkách.
    }

## What people are told

notice-draft = Návrh č. { $number } čeká na rozhodnutí: { $title }. Otevřete ho příkazem /corpus review.
notice-published = Váš návrh „{ $title }“ (č. { $number }) byl zveřejněn. Děkujeme.
notice-sent-back = Váš návrh „{ $title }“ (č. { $number }) vám byl vrácen k přepracování. Chcete-li ho upravit, otevřete ho na serveru příkazem /corpus review. Poznámka moderátora: { $remark }
notice-rejected = Váš návrh „{ $title }“ (č. { $number }) nebyl přijat: { $remark }
notice-gap = Na vaši otázku „{ $question }“ už je odpověď v záznamu „{ $title }“. Chcete-li si ji přečíst, zeptejte se znovu. Vaše otázka už není uložena.
recalled-title = Co se od té doby změnilo (vydání { $edition })
recalled-corrected = Záznam „{ $title }“ byl po této odpovědi opraven.
recalled-retired = Záznam „{ $title }“ byl po této odpovědi vyřazen.
recalled-again = Co soubor zdrojů říká nyní, se dozvíte, když se zeptáte znovu.
digest-title = Co tento měsíc vyžaduje pozornost
digest-overdue =
    { $count ->
        [one] Uplynul termín kontroly jednoho záznamu:
        [few] Uplynul termín kontroly { $count } záznamů:
        [many] Uplynul termín kontroly { $count } záznamu:
       *[other] Uplynul termín kontroly { $count } záznamů:
    }
digest-links =
    { $count ->
        [one] Nepodařilo se načíst zdroj jednoho záznamu:
        [few] Nepodařilo se načíst zdroje { $count } záznamů:
        [many] Nepodařilo se načíst zdroje { $count } záznamu:
       *[other] Nepodařilo se načíst zdroje { $count } záznamů:
    }
digest-drafts =
    { $count ->
        [one] Jeden návrh čeká na rozhodnutí: /corpus review
        [few] { $count } návrhy čekají na rozhodnutí: /corpus review
        [many] { $count } návrhu čeká na rozhodnutí: /corpus review
       *[other] { $count } návrhů čeká na rozhodnutí: /corpus review
    }
digest-gaps =
    { $count ->
        [one] Jedna otázka čeká na záznam: /corpus gaps
        [few] { $count } otázky čekají na záznam: /corpus gaps
        [many] { $count } otázky čeká na záznam: /corpus gaps
       *[other] { $count } otázek čeká na záznam: /corpus gaps
    }

## Settings

setup-title = Kdo tu pečuje o soubor zdrojů
setup-propose = Smějí navrhovat změny
setup-propose-nobody = všichni členové
setup-approve = Smějí zveřejňovat pro tento server
setup-approve-nobody = ti, kdo spravují tento server
setup-publish = Smějí zveřejňovat pro všechny servery
setup-publish-nobody = ti, kdo spravují tento server
setup-two = Je nutný souhlas druhého moderátora
setup-two-on = Vyžadovat druhého moderátora
setup-two-off = Stačí jeden moderátor
setup-channel = Kam chodí oznámení pro moderátory
setup-channel-none = nikam
setup-not-hub = O záznamy pro všechny servery pečuje hub na svém vlastním serveru.

## Help and trouble

help-title = Co dělá Docent
help-body = Docent odpovídá na otázky ke třem doporučením o umělé inteligenci v muzeích (NEMO, 2024) a k tomu, co s nimi souvisí: právo, financování, standardy, nástroje, etika a příklady. Cituje ze souboru zdrojů, o který pečuje hub, uvádí své zdroje a řekne, když něco neví. Žádný text negeneruje.
help-ask = Ptejte se ve svém jazyce. Zapněte „private“ a odpověď uvidíte jen vy. Můžete také bota Docent zmínit v kanálu nebo mu napsat přímo; chcete-li se ptát dál, odpovězte na odpověď.
help-recommendation = Vyhledejte doporučení 1, 2 nebo 3 podle čísla, názvu či klíčového slova.
help-resources = Hledejte v záznamech nebo je procházejte podle témat.
help-suggest = Navrhněte záznam nebo změnu; rozhodnou moderátoři a výsledek se dozvíte.
help-corpus = Nahlédněte do souboru zdrojů: show, find, history. Pro moderátory také: add, upload, link, edit, review, gaps, log.
help-about = Jak dobré jsou odpovědi, v číslech.
help-worded = Zde je to jinak: odpovědi formuluje jazykový model. Otázka a citáty se posílají na { $host }; jeho řádky jsou označené a přesné citáty stojí pod nimi.
help-privacy = Docent uloží otázku, jen když stisknete „Prosím o záznam k této otázce“, jména ukládá jen u těch, kdo mění soubor zdrojů, a nevolá žádnou vnější službu.
quality-title = Jak dobré jsou odpovědi
quality-body = Měřeno na { $questions } otázkách vyhrazených k tomuto účelu, vydání { $edition }: zodpovězeno je { $answered } % otázek, na něž sbírka odpověď má, a { $correct } % těchto odpovědí cituje na prvním místě správný záznam. Z otázek, na něž odpověď nemá, je přesto zodpovězeno { $false } %.
quality-languages = Podle jazyka: otázky · zodpovězeno · správný záznam první
trouble = Na straně bota Docent se něco pokazilo; nic se nezměnilo. Zkuste to za chvíli znovu; pokud potíže trvají, řekněte to moderátorovi.
