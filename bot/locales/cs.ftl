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
# Docent's confidence that the first quote answers the question.
sure-very = Velmi pravděpodobně odpověď na vaši otázku.
sure-fairly = Možná odpověď na vaši otázku: ověřte, zda se hodí.
# How a quotation is written: the language's own quotation marks around { $text }.
quotation = „{ $text }“
helpful-button = Pomohlo
unhelpful-button = Nepomohlo
cite-button = Citovat
person-button = Zeptat se člověka
share-button = Sdílet v kanálu
shared-by = { $who } sdílí tuto odpověď:
vote-thanks = Děkujeme. Váš hlas je započítán; nic dalšího se neukládá.
vote-why = Co bylo špatně? Váš hlas je započítán; důvod pomůže moderátorům.
vote-unhelpful = nepomohlo
vote-wrong = Je to nesprávné
vote-beside = Na to otázka nesměřovala
vote-outdated = Je to zastaralé
vote-unclear = Je to těžko srozumitelné
vote-incomplete = Něco tu chybí
vote-reason-thanks = Děkujeme, to nám pomůže.
votes-title = Odpovědi, které nepomohly, podle citovaného záznamu:
# At the end of a citation; { $day } is a date such as 2026-11-23.
citation-accessed = Cituje Docent, soubor zdrojů, vydání { $edition }, citováno { $day }
confidence-high = Zdroj je oficiální, nebo mluví sám za sebe.
confidence-medium = Zdroj je druhotný nebo kusý.
confidence-low = Zdroj je slabý; poohlédněte se po lepším.
source-reviewed = Naposledy zkontrolováno { $day }
person-not-yours = Přivolat někoho může jen ten, kdo se ptal. Chcete-li totéž, položte otázku sami.
person-nobody = Nikdo z těch, kdo se k tomuto tématu nabídli, nemá tento týden čas. Zeptejte se v kanálu; kolegové se mohou přihlásit příkazem /volunteer.
person-again = Pod touto odpovědí už byl někdo přivolán.
person-called = Hotovo. Žádost stojí pod odpovědí; dejte osloveným čas.
person-call = { $who }, k tomuto tématu jste se nabídli. { $asker } by k odpovědi výše rád znal názor člověka. Pokud nemáte čas, nic se neděje.
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
for-person = { $who }, to je pro vás:
coverage-title = Které doporučení o čem mluví
coverage-silent = žádné ze tří
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
audience-leadership = Ředitelé a správní rady
audience-collections = Sbírky a dokumentace
audience-education = Vzdělávání a návštěvníci
audience-digital = Digitální a technické týmy
audience-rights = Práva a právní otázky
audience-fundraising = Získávání prostředků a partnerství
audience-small-museums = Malá muzea

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
gaps-which-entry = Uveďte, který záznam na ni odpovídá: vyplňte také „záznam“.
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

setup-title = Kdo pečuje o soubor zdrojů
setup-places-title = Kde Docent odpovídá
setup-places-body = Na /ask, přímé zprávy a zmínky Docent odpovídá vždy. Zde vyberte, kde odpovídá i bez oslovení.
setup-asks = Kanály, v nichž odpovídá na každou otázku
setup-forums = Fóra, v nichž odpovídá na nové příspěvky
setup-wait = Jak dlouho mají na příspěvek přednostně čas odpovědět lidé
setup-wait-minutes =
    { $count ->
        [0] vůbec ne: Docent odpovídá hned
        [one] { $count } minuta
        [few] { $count } minuty
        [many] { $count } minuty
       *[other] { $count } minut
    }
setup-threads = Odpovědi ve vlastním vlákně
setup-threads-on = Odpovídat ve vláknech
setup-threads-off = Odpovídat v kanálu
setup-language = Jazyk pro ty, jejichž jazyk není známý
setup-language-own = jazyk z nastavení tohoto serveru na Discordu
setup-unread = Docent nesmí číst zprávy, které ho nezmiňují. Příspěvek ve fóru proto zná jen podle názvu a v kanálech se lidé ptají stisknutím tlačítka. Změnit to může provozovatel.
setup-put-button = Umístit tam tlačítko
setup-put-done = Tlačítko je v kanálech umístěno.
setup-put-failed = Docent nesmí psát do těchto kanálů: { $channels }. Dejte mu tam oprávnění posílat zprávy a zkuste to znovu.
form-ask = Otázka pro bota Docent
field-question = Vaše otázka ve vašem jazyce
ask-here = Máte otázky o umělé inteligenci v muzeích? Stiskněte tlačítko, nebo napište /ask.
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
help-examples = Zkuste například: „Kdo má platit školení o umělé inteligenci v muzeích?“, „Co je LIDO?“, „Smí muzeum psát popisky s pomocí umělé inteligence?“
help-ask = /ask: ptejte se ve svém jazyce. Zapněte „soukromě“ a odpověď uvidíte jen vy. Můžete také bota Docent zmínit v kanálu nebo mu napsat přímo; chcete-li se ptát dál, odpovězte na odpověď.
help-recommendation = /recommendation: vyhledejte doporučení 1, 2 nebo 3 podle čísla, názvu či klíčového slova; /coverage ukáže, které o čem mluví.
help-resources = /resources: hledejte v záznamech nebo je procházejte podle tématu, cílové skupiny či doporučení; /glossary vysvětlí odborný pojem.
help-suggest = /suggest: navrhněte záznam nebo změnu; rozhodnou moderátoři a výsledek se dozvíte. Moderátoři pracují s /corpus review.
help-volunteer = /volunteer: uveďte, na která témata se vás tu kolegové smějí ptát.
help-about = /about quality: jak dobré jsou odpovědi, v číslech. /language a /privacy: jakým jazykem s vámi Docent mluví a co ukládá.
help-worded = Zde je to jinak: odpovědi formuluje jazykový model. Otázka a citáty se posílají na { $host }; jeho řádky jsou označené a přesné citáty stojí pod nimi.
help-privacy = Docent uloží otázku, jen když stisknete „Prosím o záznam k této otázce“, a nevolá žádnou vnější službu. Viz /privacy.
about-title = Co je Docent
about-body = Bot, který vaši otázku vyhledá v ověřených záznamech (počet: { $entries }; soubor zdrojů, vydání { $edition }) a cituje je doslova i s jejich zdroji. Odpovídá ve vašem jazyce a řekne, když něco neví.
about-where = Co kde běží
about-runs = Všechno běží na vlastním počítači provozovatele: žádný generativní model, žádná vnější služba. Vaše otázka se přečte, zodpoví a zapomene.
about-never = Co nikdy nedělá
about-never-does = Nevymýšlí si text, neposkytuje právní ani konzervátorské rady, nemluví, pokud se ho nikdo neptá nebo si to server nepřeje, a záznamy jednoho serveru neukazuje jinému.
privacy-title = Co Docent ukládá
privacy-body = Otázky se zodpoví a zapomenou. Ukládají se: otázky, u nichž někdo stiskl „Prosím o záznam k této otázce“; hlasy k odpovědím, bez otázky, na 90 dní; kdo navrhl změny souboru zdrojů nebo o nich rozhodl; k čemu se kdo nabídl; zvolený jazyk; a na 30 dní to, které odpovědi citují které záznamy, bez toho, kdo se ptal.
privacy-of-you = O vás
privacy-nothing = O vás není uloženo nic.
privacy-questions = Otázky čekající na záznam
privacy-votes = Hlasy
privacy-contacts = Servery, na nichž jste se nabídli
privacy-calls = Přivolání v tomto týdnu
privacy-preferences = Zvolený jazyk
privacy-drafts = Návrhy
privacy-approvals = Schválení
privacy-versions = Verze, které jste napsali
privacy-log = Řádky v protokolu činností
privacy-export = Stáhnout
privacy-export-done = To je vše, co je o vás uloženo.
privacy-delete = Smazat
privacy-delete-ask = Vaše otázky, hlasy, volby a to, k čemu jste se nabídli, budou smazány. Co jste napsali do souboru zdrojů, zůstane jako text bývalého člena komunity. Nelze to vzít zpět.
privacy-delete-sure = Ano, smazat
privacy-delete-done = Hotovo. Nic z toho, co je uloženo, už k vám nevede.
privacy-backups = V nočních zálohách zůstává ještě nejvýše { $days } dní; slouží jen k nápravě poruchy.
language-chosen = Docent s vámi odteď mluví tímto jazykem: { $language }. Na otázku v jiném jazyce dál odpovídá v jazyce otázky.
language-own = Docent s vámi odteď mluví jazykem vašeho Discordu: { $language }.
language-unknown = Tímto jazykem Docent nemluví. Vyberte některý ze seznamu.
welcome-title = Docent je nyní na serveru { $server }
welcome-body = Docent odpovídá na otázky o umělé inteligenci v muzeích z ověřeného souboru zdrojů, ve vašem jazyce, s přesnými citáty a zdroji. Tři kroky, všechny v /setup na vašem serveru: nejprve zvolte, kde odpovídá i bez oslovení; potom kdo smí navrhovat a schvalovat změny souboru zdrojů; nakonec do kterého kanálu mají chodit oznámení pro moderátory. Funguje to i bez toho: kdokoli může napsat /ask nebo ho zmínit.
volunteer-title = Smějí se vás kolegové ptát?
volunteer-body = Když soubor zdrojů nestačí, mohou se lidé zeptat člověka. Vyberte si svá témata; zmínka o vás se objeví pod odpovědí, nejvýše tolikrát za týden, kolikrát si přejete. Přestat můžete kdykoli.
volunteer-topics = Vaše témata
volunteer-none = Zatím žádná.
volunteer-often = Jak často
volunteer-weekly =
    { $count ->
        [one] nejvýše jednou týdně
        [few] nejvýše { $count }krát týdně
        [many] nejvýše { $count }krát týdně
       *[other] nejvýše { $count }krát týdně
    }
volunteer-stop = Přestat
quality-title = Jak dobré jsou odpovědi
quality-body = Měřeno na { $questions } otázkách vyhrazených k tomuto účelu, vydání { $edition }: zodpovězeno je { $answered } % otázek, na něž sbírka odpověď má, a { $correct } % těchto odpovědí cituje na prvním místě správný záznam. Z otázek, na něž odpověď nemá, je přesto zodpovězeno { $false } %.
quality-languages = Podle jazyka: otázky · zodpovězeno · správný záznam první
trouble = Na straně bota Docent se něco pokazilo; nic se nezměnilo. Zkuste to za chvíli znovu; pokud potíže trvají, řekněte to moderátorovi.

## What went wrong

# { names } are file names, ids, numbers or dates.
error-check-the-it-cannot-be-used-as = Zkontrolujte pole „{ $field }“: takto ho nelze použít; porovnejte ho s jiným záznamem.
error-say-where-this-comes-from-the-title = Uveďte, odkud to pochází: název zdroje, jeho webovou adresu, nebo obojí.
error-check-the-it-may-have-at-most = Zkontrolujte pole „{ $field }“: smí mít nejvýše { $most } znaků.
error-check-the-it-is-empty-so-write = Zkontrolujte pole „{ $field }“: je prázdné, něco do něj napište.
error-check-the-source-give-a-title-a = Zkontrolujte zdroj: uveďte název, webovou adresu začínající https://, nebo obojí.
error-is-no-date-write-it-as-2027 = „{ $typed }“ není datum; napište ho jako 2027-03-01 nebo 1.3.2027.
error-there-is-no-entry-here-to-change = Záznam „{ $entry }“, který by šlo změnit, tu není; vyhledejte ho pomocí /corpus find nebo `docent corpus find`.
error-the-entry-was-retired-restore-it-before = Záznam „{ $entry }“ byl vyřazen; než ho změníte, obnovte ho.
error-has-no-version-its-history-shows-those = Záznam „{ $entry }“ nemá verzi { $version }; existující verze ukazuje jeho historie.
error-was-changed-meanwhile-it-is-at-version = Záznam „{ $entry }“ se mezitím změnil: je ve verzi { $version }, tato změna však vychází z verze { $base }; obě znění zůstávají zachována, porovnejte je a upravte záznam znovu.
error-the-entry-is-already-nothing-was-changed = Záznam „{ $entry }“ už je { $turned }; nic se nezměnilo.
error-the-entry-already-says-exactly-that-nothing = Záznam „{ $entry }“ už říká přesně totéž; nic se nezměnilo.
error-the-id-is-already-taken-give-the = Identifikátor „{ $entry }“ je už obsazený; dejte záznamu jiný.
error-draft-was-already-nothing-was-changed = Návrh č. { $number } už je { $state }; nic se nezměnilo.
error-draft-was-amended-after-you-opened-it = Návrh č. { $number } byl upraven poté, co jste ho otevřeli; prohlédněte si ho znovu a pak rozhodněte.
error-you-have-approved-draft-already-it-waits = Návrh č. { $number } jste už schválili; čeká na někoho dalšího.
error-docent-does-not-read-this-kind-of = { $name }: tento druh souboru Docent nečte; uložte ho v některém z těchto formátů: { $kinds }.
error-this-is-not-save-it-as-or = { $name }: toto je { $found }, nikoli { $expected }; uložte ho jako { $expected }, nebo opravte příponu.
error-the-file-is-empty-save-it-again = { $name }: soubor je prázdný; uložte ho znovu i s textem.
error-no-text-was-found-in-the-file = { $name }: v souboru se nenašel žádný text; otevřete ho a ověřte, že obsahuje text, a ne obrázky.
error-the-file-is-damaged-or-too-complicated = { $name }: soubor je poškozený nebo příliš složitý na čtení; otevřete ho a uložte znovu.
error-the-file-is-protected-by-a-password = { $name }: soubor je chráněný heslem; uložte kopii bez hesla a importujte ji.
error-the-pages-hold-no-readable-text-so = { $name }: stránky neobsahují čitelný text, jde tedy zřejmě o sken; nejprve na něm proveďte OCR.
error-the-file-is-larger-than-mib-split = { $name }: soubor je větší než { $mebibytes } MiB; rozdělte ho, nebo vynechte obrázky.
error-the-text-is-longer-than-characters-split = { $name }: text je delší než { $characters } znaků; rozdělte ho do více souborů.
error-the-file-has-more-than-pages-split = { $name }: počet stran souboru přesahuje { $pages }; rozdělte ho do více souborů.
error-it-unpacks-into-more-than-a-document = { $name }: po rozbalení obsahuje víc, než se do dokumentu vejde; uložte ho znovu z textového editoru.
error-it-unpacks-into-more-than-docent-reads = { $name }: po rozbalení obsahuje víc, než Docent přečte; ponechte v něm nejvýše tolik textů: { $members }.
error-it-holds-but-only-markdown-files-md = { $name }: obsahuje { $member }, ze souboru zip se však čtou jen soubory Markdown (.md); odstraňte to.
error-has-the-id-of-another-file-in = { $name }: { $member } má identifikátor „{ $entry }“, který už má jiný soubor v archivu; dejte každému vlastní.
error-the-file-is-too-large-or-damaged = { $name }: soubor je příliš velký nebo poškozený a nelze ho přečíst; rozdělte ho, nebo ho otevřete a uložte znovu.
error-the-computer-is-too-busy-to-read = { $name }: počítač je teď příliš vytížený a soubor nemůže přečíst; zkuste to za několik minut znovu.
error-the-file-has-more-than-rows-split = { $name }: počet řádků souboru přesahuje { $rows }; rozdělte ho do více souborů.
error-the-first-row-does-not-name-the = { $name }: první řádek neuvádí názvy sloupců; přidejte ho, například 'id,title,text,url'.
error-row-cannot-be-read-so-nothing-was = { $name }: řádek { $row } nelze přečíst, takže se nic neimportovalo; { $advice }.
error-give-a-plain-web-address-which-begins = { $name }: zadejte prostou webovou adresu, která začíná https:// a neobsahuje port ani uživatele.
error-no-public-web-page-can-be-reached = { $name }: na této adrese není dostupná žádná veřejná webová stránka; zkontrolujte adresu, nebo stránku importujte jako soubor.
error-the-site-answers-with-error-instead-of = { $name }: web místo stránky vrací chybu { $status }; { $value }.
error-the-address-leads-on-more-than-times = { $name }: adresa přesměrovává dál a počet přesměrování přesahuje { $hops }; otevřete ji a použijte poslední adresu.
error-the-site-takes-too-long-to-answer = { $name }: web odpovídá příliš dlouho; zkuste to později, nebo stránku importujte jako soubor.
error-no-secure-connection-to-the-site-is = { $name }: k webu se nelze bezpečně připojit; uložte stránku a importujte ji jako soubor.
error-the-site-s-answer-cannot-be-read = { $name }: odpověď webu nelze přečíst; zkuste to později, nebo stránku importujte jako soubor.
error-there-is-more-than-mib-to-fetch = { $name }: ke stažení je více než { $mebibytes } MiB; potřebnou část uložte jako soubor.
error-this-is-no-web-page-pdf-word = { $name }: toto není webová stránka ani soubor PDF, Word, Markdown, textový soubor nebo CSV; zadejte adresu některého z nich.
error-recommendation-is-not-in-the-corpus-restore = Doporučení { $number } v souboru zdrojů není; obnovte nebo importujte jeho záznam.
error-there-is-no-entry-docent-corpus-list = Záznam „{ $entry }“ neexistuje; co je k dispozici, ukáže `docent corpus list` nebo /resources.
error-there-is-no-draft-the-review-queue = Návrh č. { $number } neexistuje; návrhy čekající na rozhodnutí ukazuje jejich seznam.
error-the-entry-was-retired-so-it-answers = Záznam „{ $entry }“ byl vyřazen, takže nikomu neodpoví; vyberte zveřejněný.
error-there-is-no-such-open-question-the = Taková otevřená otázka neexistuje; otevřené otázky ukazuje seznam otázek bez odpovědi.
error-somebody-asked-where-that-entry-is-not = Někdo se ptal tam, kde tento záznam není vidět; vyberte takový, který smějí číst všichni, kdo se ptali.
error-the-entry-was-retired-ask-again-to = Záznam „{ $entry }“ byl vyřazen; co ho nahradilo, zjistíte, když se zeptáte znovu.
error-give-a-reason-in-a-few-words = Uveďte několika slovy důvod; zapíše se do historie.
error-docent-was-asked-a-lot-within-a = Během minuty přišlo mnoho otázek; zeptejte se znovu za { $seconds } s.
error-many-people-are-asking-just-now-ask = Právě se ptá mnoho lidí; zeptejte se znovu za chvíli.
# Words that stand inside the sentences above: kinds of files, what to do about a row, states, fields.
phrase-a-text-file = textový soubor
phrase-a-pdf-file = soubor PDF
phrase-a-docx-document = dokument .docx
phrase-another-kind-of-file = jiný druh souboru
phrase-another-kind-of-office-or-zip-file = jiný druh souboru Office nebo zip
phrase-a-binary-file = binární soubor
phrase-a-word-excel-or-zip-file = soubor Word, Excel nebo zip
phrase-an-old-office-file = starý soubor Office
phrase-an-rtf-file = soubor RTF
phrase-a-picture = obrázek
phrase-a-compressed-file = komprimovaný soubor
phrase-remove-the-nul-character-in-it = odstraňte z něj znak NUL
phrase-give-it-an-id-that-no-other = dejte mu identifikátor, který žádný jiný řádek nemá
phrase-write-one-json-object-on-each-line = na každý řádek napište jeden objekt JSON
phrase-check-its-quotation-marks-and-the-length = zkontrolujte jeho uvozovky a délku buněk
phrase-add-its-text-or-remove-it = doplňte jeho text, nebo ho odstraňte
phrase-look-for-its-new-address = vyhledejte novou adresu stránky
phrase-try-again-later = zkuste to později
phrase-save-the-page-and-import-it-as = uložte stránku a importujte ji jako soubor
phrase-retired = vyřazený
phrase-live = zveřejněný
phrase-open = otevřený
phrase-sent-back = vrácený k přepracování
phrase-published = zveřejněný
phrase-rejected = zamítnutý
phrase-title = název
phrase-text = text
phrase-topic = téma
phrase-language = jazyk
phrase-owner = správce
phrase-entry = záznam
phrase-source = zdroj

## Commands, as Discord lists them

# A name is one word in small letters without blanks (a hyphen may join two), at most 32 letters; those of one command differ from each other.
# Names with a blank in English (Ask Docent, Add to the corpus) are entries of a menu and may be ordinary phrases. A description has at most 100 letters.
name-ask = zeptat-se
name-question = otázka
name-private = soukromě
name-recommendation = doporučení
name-query = dotaz
name-compare = porovnat
name-to = komu
name-coverage = pokrytí
name-theme = téma
name-resources = materiály
name-search = hledat
name-topic = téma
name-audience = pro-koho
name-glossary = slovníček
name-term = pojem
name-corpus = soubor-zdrojů
name-add = přidat
name-where = kde
name-questions = otázky
name-upload = nahrát
name-file = soubor
name-source = zdroj
name-rights = práva
name-review-by = kontrola-do
name-link = odkaz
name-url = adresa
name-gaps = mezery
name-close = uzavřít
name-entry = záznam
name-dismiss = zamítnout
name-edit = upravit
name-owner = správce
name-retire = vyřadit
name-reason = důvod
name-restore = obnovit
name-revert = vrátit
name-version = verze
name-show = zobrazit
name-find = najít
name-words = slova
name-history = historie
name-log = protokol
name-export = export
name-review = posoudit
name-suggest = navrhnout
name-volunteer = nabídnout-se
name-setup = nastavení
name-language = jazyk
name-privacy = soukromí
name-about = o-botovi
name-docent = docent
name-quality = kvalita
name-help = nápověda
name-ask-docent = Zeptat se bota Docent
name-add-to-the-corpus = Přidat do souboru zdrojů
choice-this-server = tento server
choice-all-servers = všechny servery
describe-ask-about-ai-in-museums-the-recommendations = Otázky o AI v muzeích: doporučení, právo, financování, nástroje, etika.
describe-your-question-in-your-language = Vaše otázka ve vašem jazyce
describe-only-you-see-the-answer = Odpověď uvidíte jen vy
describe-look-up-recommendation-1-2-or-3 = Vyhledat doporučení 1, 2 nebo 3: podle čísla, názvu, klíčového slova či tématu.
describe-for-example-2-second-iii-copyright-finanzierung = Například: 2, druhé, III, autorské právo, Finanzierung; bez zadání se ukážou všechna tři
describe-set-it-beside-another-one-theme-by = Postavit vedle jiného doporučení, téma po tématu
describe-somebody-it-is-meant-for-they-are = Komu je to určeno; dotyčný bude zmíněn
describe-only-you-see-it = Uvidíte to jen vy
describe-which-recommendation-says-what-on-a-theme = Které doporučení co k tématu říká a o čem nemluví žádné z nich.
describe-a-theme-such-as-copyright-or-training = Téma, například autorské právo nebo školení
describe-search-the-entries-or-browse-them-by = Hledat v záznamech nebo je procházet podle tématu, cílové skupiny či doporučení.
describe-words-to-look-for-in-any-language = Hledaná slova, v kterémkoli jazyce
describe-browse-one-topic = Procházet jedno téma
describe-what-is-of-use-to-some-people = Co je užitečné pro určitou skupinu lidí v muzeu
describe-what-bears-on-recommendation-1-2-or = Co souvisí s doporučením 1, 2 nebo 3
describe-what-a-term-of-ai-in-museums = Co znamená pojem z oblasti AI v muzeích, podle názvu ve vašem jazyce.
describe-the-term = Hledaný pojem
describe-look-into-the-corpus-and-look-after = Nahlížet do souboru zdrojů a pečovat o něj.
describe-write-a-new-entry = Napsat nový záznam.
describe-its-topic = Téma záznamu
describe-who-may-see-it = Kdo ho smí vidět
describe-questions-it-answers-separated-by = Otázky, na které odpovídá, oddělené znakem |
describe-add-a-file-pdf-word-web-page = Přidat soubor: PDF, Word, webovou stránku, Markdown, text, CSV nebo zip z exportu.
describe-at-most-10-mb = Nejvýše 10 MB
describe-where-it-comes-from-title-web-address = Odkud pochází: název, webová adresa, nebo obojí
describe-who-holds-the-rights-or-the-licence = Kdo má práva, nebo jaká je licence
describe-when-to-look-at-it-again-such = Kdy ho znovu zkontrolovat, například 2027-03-01
describe-add-a-page-or-a-document-from = Přidat stránku nebo dokument z webu.
describe-its-address = Webová adresa
describe-questions-the-corpus-did-not-answer-kept = Otázky bez odpovědi, uložené se souhlasem; uzavřete je záznamem.
describe-number-of-a-question-to-close = Číslo otázky, která se má uzavřít
describe-the-entry-that-answers-it = Záznam, který na ni odpovídá
describe-number-of-one-to-dismiss = Číslo otázky, která se má zamítnout
describe-change-an-entry-its-text-in-a = Změnit záznam: text ve formuláři, podrobnosti přímo zde.
describe-the-entry = Záznam
describe-who-looks-after-it = Kdo o něj pečuje
describe-rights-of-its-source = Práva k jeho zdroji
describe-take-an-entry-out-of-every-answer = Vyřadit záznam ze všech odpovědí; jeho text a historie zůstanou.
describe-why-it-stands-in-the-history = Proč; zapíše se do historie
describe-bring-a-retired-entry-back = Vrátit zpět vyřazený záznam.
describe-make-an-earlier-version-of-an-entry = Vrátit záznam k některé dřívější verzi.
describe-the-version-to-go-back-to = Verze, ke které se má záznam vrátit
describe-show-an-entry-with-its-source-version = Zobrazit záznam s jeho zdrojem, verzí a stavem.
describe-find-entries-by-words-or-meaning-in = Najít záznamy podle slov nebo významu, v kterémkoli jazyce.
describe-what-to-look-for = Co hledat
describe-who-changed-an-entry-when-and-why = Kdo, kdy a proč záznam změnil; návrat k dřívější verzi.
describe-what-was-done-to-the-corpus-here = Co se tu se souborem zdrojů dělo, kdo to udělal a proč; také jako soubor.
describe-everything-as-a-csv-file = Vše jako soubor CSV
describe-the-entries-as-markdown-files-in-a = Záznamy jako soubory Markdown v archivu zip, v podobě knowledge/corpus.
describe-which-entries = Které záznamy
describe-drafts-that-wait-for-a-decision-your = Návrhy čekající na rozhodnutí; pokud o žádných nerozhodujete, vaše vlastní.
describe-suggest-a-new-entry-or-a-change = Navrhnout nový záznam nebo změnu stávajícího; rozhodnou moderátoři.
describe-the-entry-to-change-leave-it-out = Záznam, který se má změnit; u nového nevyplňujte
describe-say-on-which-topics-colleagues-here-may = Uvést, na která témata se vás tu kolegové smějí ptát a jak často týdně.
describe-choose-where-docent-answers-here-and-who = Zvolit, kde tu Docent odpovídá a kdo pečuje o soubor zdrojů.
describe-the-language-docent-speaks-to-you-without = Jazyk, kterým s vámi Docent mluví; bez zadání jazyk vašeho Discordu.
describe-a-language = Jazyk
describe-what-docent-keeps-of-you-see-it = Co o vás Docent ukládá: prohlédnout, stáhnout, smazat.
describe-what-docent-is-and-how-well-it = Co je Docent a jak dobře si vede.
describe-what-docent-is-what-runs-where-and = Co je Docent, co kde běží a co nikdy nedělá.
describe-how-good-the-answers-are-in-figures = Jak dobré jsou odpovědi, v číslech a podle jazyka.
describe-what-docent-does-how-to-ask-and = Co Docent dělá, jak se ptát a co ukládá.
