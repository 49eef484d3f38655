# What Docent says, in Bulgarian. A translation of en.ftl.


## Under an answer

# Shown before quotes that are not in the asker's language.
note-other-language = В подборката от източници този текст е на друг език ({ $language }); цитира се без промени.
own-words = резюме на източника, съставено от Docent
verbatim = дословно от източника
gloss = тълкуване на Docent за музеите, а не твърдение на източника
addressed-to = Адресати: { $who }. Това не е правило за музеите.
policymakers = лицата, които определят политиките на местно, национално и европейско равнище
sources = Източници
related = Прочетете още
nearest = Най-близки записи
edition = Подборка от източници, издание { $edition } · само цитати, нищо не е генерирано · Docent е бот
edition-worded = Издание на сбирката { $edition } · цитатите са точни, редовете над тях са формулирани от езиков модел · Docent е бот
worded = Формулирано от езиков модел по цитатите по-долу; сверете го с тях:
# Docent's confidence that the first quote answers the question.
sure-very = Много вероятно отговор на въпроса Ви.
sure-fairly = Може би отговор на въпроса Ви: проверете дали е подходящ.
# How a quotation is written: the language's own quotation marks around { $text }.
quotation = „{ $text }“
helpful-button = Полезно
unhelpful-button = Не помогна
cite-button = Цитиране
person-button = Попитайте човек
share-button = Споделяне в канала
shared-by = { $who } сподели този отговор:
vote-thanks = Благодарим Ви. Гласът Ви е отчетен; нищо друго не се пази.
vote-why = Какво не беше наред? Гласът Ви е отчетен; причината помага на модераторите.
vote-unhelpful = не помогна
vote-wrong = Грешно е
vote-beside = Не това беше въпросът
vote-outdated = Остаряло е
vote-unclear = Трудно се разбира
vote-incomplete = Нещо липсва
vote-reason-thanks = Благодарим Ви, това помага.
votes-title = Отговори, които не са помогнали, по цитирания запис:
# At the end of a citation; { $day } is a date such as 2026-11-23.
citation-accessed = Цитирано от Docent, подборка от източници, издание { $edition }, достъп на { $day }
confidence-high = Източникът е официален или говори сам за себе си.
confidence-medium = Източникът е вторичен или оскъден.
confidence-low = Източникът е слаб; потърсете по-добър.
source-reviewed = Последна проверка: { $day }
person-not-yours = Само човекът, задал въпроса, може да повика някого. Ако желаете същото, задайте го и Вие.
person-nobody = Никой от хората, които предложиха помощ по тази тема, не е свободен тази седмица. Попитайте в канала; колегите могат да се включат с /volunteer.
person-again = Под този отговор вече е повикан човек.
person-called = Готово. Молбата е под отговора; дайте на човека време.
person-call = { $who }, Вие предложихте помощ по тази тема. { $asker } би искал да чуе мнението на човек за отговора по-горе. Няма проблем, ако сте заети.
own-explanation = обяснение, съставено от Docent
undated = без дата
# Under a text that was translated; { $language } is the language of the original, such as English.
translated-unofficially = Неофициален превод, направен от Docent (език на оригинала: { $language }).
translated-officially = Превод: { $by }.
medium-confidence = Източникът е оскъден или вторичен: проверете, преди да разчитате на него.

## When there is no answer

abstain-outside = Това е извън нещата, които Docent познава: музеите и изкуственият интелект, както и свързаните с тях право, финансиране, стандарти, инструменти и етика. Задайте въпрос по някоя от тези теми или попитайте колега тук.
abstain-not-covered = В подборката от източници няма отговор на този въпрос, а Docent не гадае. Вижте най-близките записи по-долу, задайте въпроса с други думи или попитайте колега тук.
abstain-ambiguous = Това може да означава няколко неща. Задайте въпроса с цяло изречение или изберете някой от записите по-долу.
abstain-advice = Тук е нужен човек, който познава конкретния случай: юрист за правни въпроси, реставратор за предмети. Записите по-долу дават само обща информация.
unreadable-empty = Липсва въпрос. Напишете го с едно изречение, например: Кой трябва да плаща за обученията по изкуствен интелект в музеите?
unreadable-too-long = Това е твърде дълго за въпрос. Задайте го с най-много { $most } знака; ако е документ, може да бъде добавен към подборката от източници.

## Look-ups

recommendation-unknown = Това не е нито една от трите препоръки. Посочете число от 1 до 3, дума от заглавието или тема, например авторско право или обучение.
recommendation-number = Препоръка { $number }
says-nothing = не казва нищо по тази тема
theme-silent = Нито една от трите препоръки не казва нищо по темата „{ $theme }“.
theme-act = Тези записи помагат на музея да предприеме нещо по темата:
compare-title = Препоръки { $first } и { $second }: сравнение
compare-same = Изберете две различни препоръки за сравнение, например 1 и 3.
neither-says = Теми, по които никоя от двете препоръки не казва нищо: { $themes }.
for-person = { $who }, това е за Вас:
coverage-title = Коя препоръка за какво говори
coverage-silent = никоя от трите
topics-title = Теми
topics-pick = Изберете тема
resources-title = Ресурси: { $topic }
resources-found = Записи за „{ $words }“
resources-none = Не е намерено нищо. Опитайте с по-кратка дума или разгледайте по теми.
resources-pick = Отворете запис
resources-page = Страница { $page } от { $pages }
previous = Назад
next = Напред
unknown-entry = Този запис вече не съществува. Използвайте /resources, за да намерите какво го е заменило.

## Topics

topic-recommendations = Препоръки
topic-first-steps = Първи стъпки
topic-glossary = Речник на термините
topic-law = Законодателство за ИИ
topic-copyright = Авторско право
topic-privacy = Поверителност и сигурност
topic-ethics = Етика и предубеденост
topic-accessibility = Достъпност
topic-policy = Политики и стратегии
topic-funding = Финансиране
topic-data-spaces = Пространства на данни и облак за наследството
topic-collection-data = Данни за колекциите и стандарти
topic-tools = Инструменти
topic-practice = Примери от практиката
topic-networks = Мрежи и събития
audience-leadership = Ръководство и управителни съвети
audience-collections = Колекции и документация
audience-education = Образование и посетители
audience-digital = Дигитални и технически екипи
audience-rights = Права и право
audience-fundraising = Набиране на средства и партньорства
audience-small-museums = Малки музеи

## Who may do what

refused-no-server = Това работи само в сървър, не и в лично съобщение.
refused-propose = Тук предложения могат да правят само определени роли; помолете модератор за някоя от тях.
refused-approve = Тук това могат да правят само модераторите. Можете да предложите промяна с /suggest.
refused-publish = Това могат да правят само хората, които публикуват за всички сървъри. Можете да предложите промяна с /suggest.
refused-not-hub = Този запис е общ за всички сървъри и се поддържа другаде. Можете да предложите промяна с /suggest.
refused-setup = Само хората, които управляват този сървър, могат да избират настройките му.
former-member = бивш член на общността
everywhere = Всички сървъри
this-server = Само този сървър
yes = да
no = не

## Adding and changing entries

form-new = Нов запис
form-edit = Промяна на запис
form-details = Източник и подробности
field-title = Заглавие
field-text = Текст: изречения, ясни и без контекст
field-source = Източник
field-source-hint = Заглавие на източника, неговият уеб адрес или и двете
field-rights = Права
field-rights-hint = Кой притежава правата или какъв е лицензът, например CC BY 4.0
field-review-by = Да се провери отново до
field-reason = Причина за промяната
field-owner = Кой се грижи за записа
field-topic = Тема
field-language = Език (код, например de)
field-remark = Бележка до автора на предложението
corpus-unknown = Тук няма запис „{ $entry }“. Изберете от списъка или потърсете с /corpus find.
corpus-done = Готово: „{ $title }“ (предложение { $number }). Отговорите вече се съобразяват с това.
corpus-waits = „{ $title }“ чака втори модератор като предложение { $number }.
edit-too-long = Този текст е по-дълъг от { $most } знака, колкото побира формулярът. Изтеглете го с /corpus export, променете файла и го върнете с /corpus upload.
upload-too-large = Файлът „{ $name }“ е по-голям от { $most } MB. Добавете само нужната част или го разделете.
upload-gone = Файлът „{ $name }“ вече не може да бъде изтеглен от Discord. Качете го отново.
upload-nothing-new = Във файла „{ $name }“ няма нищо, което вече да не е в подборката от източници.
busy = Docent още работи по предишната Ви заявка. Изчакайте я да приключи и опитайте отново.
suggest-thanks = Благодарим Ви. Предложението Ви чака решение под номер { $number }; ще Ви съобщим какво е решено.
revert-reason = Връщане към версия { $version }
status-live = публикуван
status-retired = оттеглен
entry-version = Версия { $version }

## The review desk

review-title = Чака решение
review-empty = Нищо не чака решение.
review-pick = Отворете предложение
draft-title = Предложение { $number }
draft-unknown = Предложение { $number } не съществува или нямате достъп до него.
draft-state-open = Чака решение
draft-state-sent-back = Върнато на автора за доработка
draft-state-published = Публикувано
draft-state-rejected = Отхвърлено
draft-by = Автор на предложението: { $who }
draft-approved-by = Одобрение: { $who }
draft-remark = Бележка: { $remark }
draft-create = Нов запис
draft-revise = Променен запис
draft-revert = Връщане към по-ранна версия
draft-retire = За оттегляне
draft-restore = За възстановяване
draft-moved = Междувременно записът е променен
draft-moved-how = Предложението се отнася за по-ранна версия и затова не може да бъде одобрено. И двете версии се запазват: редактирайте записа в сегашния му вид.
draft-details = Подробности
draft-language = Език: { $language }
draft-other-language = Изглежда, че текстът е на друг език: { $language }
draft-topic = Тема: { $topic }
draft-passages =
    { $count ->
        [one] { $count } откъс
       *[other] { $count } откъса
    }
draft-passages-title = Откъси, по които ще се намира записът
draft-review-by = Да се провери отново до: { $day }
draft-rights = Права: { $rights }
draft-hidden = Във файла е открит скрит текст и той е пропуснат
draft-personal = Това прилича на лични данни
draft-missing = Все още не е посочено
missing-rights = правата върху източника
missing-review-by = кога да се провери отново
missing-owner = кой се грижи за записа
draft-twins = Казва почти същото като
draft-approve-button = Одобряване
draft-send-back-button = Връщане за доработка
draft-reject-button = Отхвърляне
draft-edit-button = Редактиране
draft-details-button = Източник и подробности
draft-passages-button = Откъси
draft-consequences-button = Какво би се променило
gone = преди:
new = сега:
and-more = и още { $count }
consequences-title =
    { $count ->
        [one] Един въпрос би получил друг отговор
       *[other] { $count } въпроса биха получили друг отговор
    }
consequences-none = Нито един от изпробваните въпроси не би получил друг отговор.
before = Сега:
after = След промяната:
no-answer = няма отговор

## History, log and export

history-title = История на записа „{ $title }“
history-last = Последна промяна
revert-button = Връщане към версия { $version }
log-title = Дневник на действията
log-empty = Дневникът все още е празен.
deed-create = публикувано
deed-revise = променено
deed-retire = оттеглено
deed-restore = възстановено
deed-revert = върнато към по-ранна версия
deed-propose = предложено
deed-amend = доработено
deed-approve = одобрено
deed-send-back = върнато за доработка
deed-reject = отхвърлено
deed-setup = избрани настройки
deed-export = експортирано
deed-gap = взето решение по въпрос
export-done =
    { $count ->
        [one] { $count } запис
       *[other] { $count } записа
    } във формат Markdown. Администраторът на бота може да върне файловете с „docent corpus import“.

## A message becomes an entry

message-empty = В това съобщение няма текст, който да се добави.
message-too-long = Това съобщение е твърде дълго за един запис. Авторът му може да предложи важната част с /suggest.
message-of-bot = Това съобщение не е написано от човек. Вместо него добавете източника му с /corpus link.
message-source = Съобщение в сървъра „{ $server }“, автор: { $who }
message-rights = Споделено със съгласието на автора
message-reason = От съобщение, със съгласието на автора му
a-member = член на общността
consent-title = Може ли това да стане част от подборката от източници?
consent-ask = { $author }, { $who } желае да добави това съобщение към подборката от източници, която Docent цитира. Само Вие можете да дадете съгласие; преди публикуването ще го прегледа модератор.
consent-everywhere = Добавеното тук е за всички сървъри: хората навсякъде могат да го прочетат в някой отговор.
consent-named = Да, с моето име
consent-anonymous = Да, без моето име
consent-no = Не
consent-not-yours = На това може да отговори само авторът на съобщението.
consent-gone = Това съобщение вече не е цяло. Започнете отначало.
consent-declined = Съобщението остава каквото беше; нищо не е запазено.
consent-thanks = Благодарим Ви. Модератор ще го разгледа като предложение { $number }.
consent-lapsed = Който Ви е попитал, вече не може да прави предложения тук, затова нищо не е запазено.

## The gap board

gap-button = Моля, добавете запис за това
gap-not-yours = Само човекът, задал въпроса, може да поиска той да бъде запазен. Ако желаете същото, задайте го и Вие.
gap-kept = Въпросът Ви е запазен заедно с профила Ви, докато не получи отговор или не бъде отхвърлен. Модераторите виждат въпроса, а Docent ще Ви пише, когато има отговор.
gap-take-back = Да не се запазва
gap-forgotten = Въпросът Ви е изтрит.
gaps-title = Въпроси без отговор
gaps-empty = Няма въпроси, които чакат запис.
gaps-asked =
    { $count ->
        [one] зададен веднъж
       *[other] зададен { $count } пъти
    }
gaps-pick = Напишете запис, който отговаря на някой от тях
gaps-gone = По този въпрос вече е взето решение. Отворете списъка отново.
gaps-which-entry = Посочете кой запис отговаря на въпроса: попълнете и „запис“.
gaps-closed =
    { $count ->
        [one] Взето е решение по един въпрос.
       *[other] Взето е решение по { $count } въпроса.
    }

## What people are told

notice-draft = Предложение { $number } чака решение: { $title }. Отворете го с /corpus review.
notice-published = Предложението Ви „{ $title }“ (№ { $number }) е публикувано. Благодарим Ви.
notice-sent-back = Предложението Ви „{ $title }“ (№ { $number }) Ви е върнато за доработка. За да го промените, отворете го в сървъра с /corpus review. Бележка на модератора: { $remark }
notice-rejected = Предложението Ви „{ $title }“ (№ { $number }) не е прието: { $remark }
notice-gap = Попитахте: „{ $question }“ Отговорът вече е в записа „{ $title }“. За да го прочетете, попитайте отново. Въпросът Ви вече не се съхранява.
recalled-title = Променено след този отговор (издание { $edition })
recalled-corrected = Записът „{ $title }“ е поправен след този отговор.
recalled-retired = Записът „{ $title }“ е оттеглен след този отговор.
recalled-again = Попитайте отново, за да научите какво казва подборката от източници сега.
digest-title = Какво изисква внимание този месец
digest-overdue =
    { $count ->
        [one] Изтекъл е срокът за проверка на един запис:
       *[other] Изтекъл е срокът за проверка на { $count } записа:
    }
digest-links =
    { $count ->
        [one] Източникът на един запис не можа да бъде изтеглен:
       *[other] Източниците на { $count } записа не можаха да бъдат изтеглени:
    }
digest-drafts =
    { $count ->
        [one] Едно предложение чака решение: /corpus review
       *[other] { $count } предложения чакат решение: /corpus review
    }
digest-gaps =
    { $count ->
        [one] Един въпрос чака запис: /corpus gaps
       *[other] { $count } въпроса чакат запис: /corpus gaps
    }

## Settings

setup-title = Кой се грижи тук за подборката от източници
setup-places-title = Къде отговаря Docent
setup-places-body = Docent винаги отговаря на /ask, на лични съобщения и когато бъде споменат. Изберете тук къде да отговаря и без да бъде назован.
setup-asks = Канали, в които отговаря на всеки въпрос
setup-forums = Форуми, в които отговаря на нови публикации
setup-wait = Колко време имат хората да отговорят първи
setup-wait-minutes =
    { $count ->
        [0] никакво: Docent отговаря веднага
        [one] { $count } минута
       *[other] { $count } минути
    }
setup-threads = Отговори в отделна нишка
setup-threads-on = Отговаряне в нишки
setup-threads-off = Отговаряне в канала
setup-language = Език за хората, чийто език е неизвестен
setup-language-own = този от настройките на сървъра в Discord
setup-unread = Docent няма право да чете съобщения, в които не е споменат; затова от публикация във форум знае само заглавието, а в каналите се натиска бутон, за да се зададе въпрос. Администраторът на бота може да промени това.
setup-put-button = Поставяне на бутона
setup-put-done = Бутонът е поставен в каналите.
setup-put-failed = Docent няма право да пише в { $channels }. Дайте му там право да изпраща съобщения и опитайте отново.
form-ask = Попитайте Docent
field-question = Въпросът Ви, на Вашия език
ask-here = Въпроси за изкуствения интелект в музеите? Натиснете бутона или напишете /ask.
setup-propose = Могат да предлагат промени
setup-propose-nobody = всички членове
setup-approve = Могат да публикуват за този сървър
setup-approve-nobody = хората, които управляват този сървър
setup-publish = Могат да публикуват за всички сървъри
setup-publish-nobody = хората, които управляват този сървър
setup-two = Нужно е съгласието на втори модератор
setup-two-on = Изискване на втори модератор
setup-two-off = Достатъчен е един модератор
setup-channel = Къде се уведомяват модераторите
setup-channel-none = никъде
setup-not-hub = Записите за всички сървъри се поддържат в собствения сървър на хъба.

## Help and trouble

help-title = Какво прави Docent
help-body = Docent отговаря на въпроси за трите препоръки относно изкуствения интелект в музеите (NEMO, 2024) и за всичко свързано с тях: право, финансиране, стандарти, инструменти, етика и примери. Цитира подборка от източници, поддържана от хъба, посочва източниците си и казва, когато не знае. Не генерира текст.
help-examples = Опитайте например: „Кой трябва да плаща за обученията по изкуствен интелект в музеите?“, „Какво е LIDO?“, „Можем ли да използваме изкуствен интелект за писане на етикети?“
help-ask = /ask: питайте на своя език. Включете „лично“ и само Вие ще виждате отговора. Можете също да споменете Docent в канал или да му пишете директно; отговорете на отговор, за да попитате още нещо.
help-recommendation = /recommendation: намерете препоръка 1, 2 или 3 по номер, заглавие или ключова дума; /coverage показва коя за какво говори.
help-resources = /resources: търсете в записите или ги разглеждайте по тема, аудитория или препоръка; /glossary обяснява термин.
help-suggest = /suggest: предложете запис или промяна; модераторите решават, а Вие ще научите резултата. Модераторите работят с /corpus review.
help-volunteer = /volunteer: посочете по кои теми колегите тук могат да Ви питат.
help-about = /about quality: колко добри са отговорите, в цифри. /language и /privacy: на какъв език Ви говори Docent и какво пази.
help-worded = Тук е различно: езиков модел формулира отговорите. Въпросът и цитатите се изпращат до { $host }; редовете му са отбелязани, а точните цитати стоят под тях.
help-privacy = Docent съхранява въпрос само когато натиснете „Моля, добавете запис за това“, и не се обръща към външни услуги. Вижте /privacy.
about-title = Какво е Docent
about-body = Бот, който търси отговора на въпроса Ви в { $entries } проверени записа (подборка от източници, издание { $edition }) и ги цитира дословно с източниците им. Отговаря на Вашия език и казва, когато не знае.
about-where = Какво къде работи
about-runs = Всичко работи на машината на администратора на бота: без генеративен модел, без външни услуги. Въпросът Ви се прочита, получава отговор и се забравя.
about-never = Какво никога не прави
about-never-does = Не измисля текст, не дава правни или реставраторски съвети, не говори, освен ако не го попитат или сървърът не го желае, и не показва записите на един сървър на друг.
privacy-title = Какво пази Docent
privacy-body = Въпросите получават отговор и се забравят. Пазят се: въпросите, за които някой е натиснал „Моля, добавете запис за това“; гласовете за отговори, без въпроса, за 90 дни; кой е предложил промени в подборката или е решавал по тях; темите, по които някой е предложил помощ; избраният език; и за 30 дни кои отговори кои записи цитират, без кой е питал.
privacy-of-you = За Вас
privacy-nothing = За Вас не се пази нищо.
privacy-questions = Въпроси, които чакат запис
privacy-votes = Гласове
privacy-contacts = Сървъри, в които сте предложили помощ
privacy-calls = Повиквания тази седмица
privacy-preferences = Избран език
privacy-drafts = Предложения
privacy-approvals = Одобрения
privacy-versions = Версии, написани от Вас
privacy-log = Редове в дневника на действията
privacy-export = Изтегляне на данните
privacy-export-done = Това е всичко, което се пази за Вас.
privacy-delete = Изтриване на данните
privacy-delete-ask = Вашите въпроси, гласове, избори и темите, по които сте предложили помощ, ще бъдат изтрити. Написаното от Вас за подборката остава като написано от бивш член на общността. Това не може да бъде отменено.
privacy-delete-sure = Да, изтриване
privacy-delete-done = Готово. Нищо от запазеното вече не води до Вас.
privacy-backups = Нощните резервни копия го пазят още най-много { $days } дни; те служат само при повреда.
language-chosen = Отсега нататък Docent Ви говори на този език: { $language }. На въпрос на друг език отговорът и занапред е на езика на въпроса.
language-own = Отсега нататък Docent Ви говори на езика на Вашия Discord: { $language }.
language-unknown = Docent не говори този език. Изберете език от списъка.
welcome-title = Docent вече е в { $server }
welcome-body = Docent отговаря на въпроси за изкуствения интелект в музеите от проверена подборка от източници, на Вашия език, с точни цитати и източници. Три стъпки, всички в /setup във Вашия сървър: първо изберете къде да отговаря, без да бъде назован; после кой може да предлага и одобрява промени в подборката; накрая в кой канал модераторите да научават какво изисква внимание. Работи и без това: всеки може да напише /ask или да го спомене.
volunteer-title = Могат ли колегите да Ви питат?
volunteer-body = Когато подборката от източници не стига, хората могат да попитат човек. Изберете темите си; ще бъдете споменавани под отговор, най-много толкова пъти седмично, колкото желаете. Спрете, когато поискате.
volunteer-topics = Вашите теми
volunteer-none = Засега няма.
volunteer-often = Колко често
volunteer-weekly =
    { $count ->
        [one] най-много веднъж седмично
       *[other] най-много { $count } пъти седмично
    }
volunteer-stop = Спиране
quality-title = Колко добри са отговорите
quality-body = Измерено върху { $questions } въпроса, запазени за целта, при издание { $edition }: на { $answered } % от въпросите, на които сбирката отговаря, е отговорено, а { $correct } % от тези отговори цитират първо правилна статия. От въпросите, на които тя не отговаря, { $false } % все пак получават отговор.
quality-languages = По езици: въпроси · с отговор · правилна статия първа
trouble = Нещо се обърка при Docent, но нищо не е променено. Опитайте отново след малко; ако проблемът остане, кажете на модератор.

## What went wrong

# { names } are file names, ids, numbers or dates.
error-check-the-it-cannot-be-used-as = Проверете полето „{ $field }“: така не може да се използва; сравнете го с това на друг запис.
error-say-where-this-comes-from-the-title = Посочете откъде е това: заглавието на източника, неговия уеб адрес или и двете.
error-check-the-it-may-have-at-most = Проверете полето „{ $field }“: може да има най-много { $most } знака.
error-check-the-it-is-empty-so-write = Проверете полето „{ $field }“: празно е, напишете нещо.
error-check-the-source-give-a-title-a = Проверете източника: посочете заглавие, уеб адрес, който започва с https://, или и двете.
error-is-no-date-write-it-as-2027 = „{ $typed }“ не е дата; напишете я като 2027-03-01 или 1.3.2027.
error-there-is-no-entry-here-to-change = Тук няма запис „{ $entry }“, който да се промени; потърсете го с /corpus find или `docent corpus find`.
error-the-entry-was-retired-restore-it-before = Записът „{ $entry }“ е оттеглен; възстановете го, преди да го промените.
error-has-no-version-its-history-shows-those = Записът „{ $entry }“ няма версия { $version }; историята му показва наличните.
error-was-changed-meanwhile-it-is-at-version = Междувременно „{ $entry }“ е променен: вече е във версия { $version }, а това се отнася за версия { $base }; и двете са запазени, сравнете ги и редактирайте отново.
error-the-entry-is-already-nothing-was-changed = Записът „{ $entry }“ вече е { $turned }; нищо не е променено.
error-the-entry-already-says-exactly-that-nothing = Записът „{ $entry }“ вече казва точно това; нищо не е променено.
error-the-id-is-already-taken-give-the = Идентификаторът „{ $entry }“ вече е зает; дайте на записа друг.
error-draft-was-already-nothing-was-changed = Предложение { $number } вече беше { $state }; нищо не е променено.
error-draft-was-amended-after-you-opened-it = Предложение { $number } е доработено, след като сте го отворили; разгледайте го отново и тогава решете.
error-you-have-approved-draft-already-it-waits = Вече сте одобрили предложение { $number }; то чака някой друг.
error-docent-does-not-read-this-kind-of = { $name }: Docent не чете такъв вид файл; запазете го като един от { $kinds }.
error-this-is-not-save-it-as-or = { $name }: това е { $found }, а не { $expected }; запазете го като { $expected } или поправете разширението му.
error-the-file-is-empty-save-it-again = { $name }: файлът е празен; запазете го отново с текста му.
error-no-text-was-found-in-the-file = { $name }: във файла не е намерен текст; отворете го и проверете дали съдържа текст, а не изображения.
error-the-file-is-damaged-or-too-complicated = { $name }: файлът е повреден или твърде сложен за четене; отворете го и го запазете отново.
error-the-file-is-protected-by-a-password = { $name }: файлът е защитен с парола; запазете копие без парола и добавете него.
error-the-pages-hold-no-readable-text-so = { $name }: по страниците няма четим текст, така че вероятно е сканиран; първо го разпознайте с OCR.
error-the-file-is-larger-than-mib-split = { $name }: файлът е по-голям от { $mebibytes } MiB; разделете го или махнете изображенията.
error-the-text-is-longer-than-characters-split = { $name }: текстът е по-дълъг от { $characters } знака; разделете го на няколко файла.
error-the-file-has-more-than-pages-split = { $name }: файлът има повече от { $pages } страници; разделете го на няколко файла.
error-it-unpacks-into-more-than-a-document = { $name }: разархивиран, той съдържа повече, отколкото побира един документ; запазете го отново от текстообработващата програма.
error-it-unpacks-into-more-than-docent-reads = { $name }: разархивиран, той съдържа повече, отколкото Docent чете; оставете в него най-много { $members } текста.
error-it-holds-but-only-markdown-files-md = { $name }: съдържа { $member }, но от zip се четат само файлове Markdown (.md); махнете го.
error-has-the-id-of-another-file-in = { $name }: { $member } има идентификатора „{ $entry }“ на друг файл в архива; дайте на всеки свой собствен.
error-the-file-is-too-large-or-damaged = { $name }: файлът е твърде голям или повреден, за да бъде прочетен; разделете го или го отворете и го запазете отново.
error-the-computer-is-too-busy-to-read = { $name }: компютърът е твърде зает, за да прочете файла сега; опитайте отново след няколко минути.
error-the-file-has-more-than-rows-split = { $name }: файлът има повече от { $rows } реда; разделете го на няколко файла.
error-the-first-row-does-not-name-the = { $name }: първият ред не назовава колоните; добавете такъв, например 'id,title,text,url'.
error-row-cannot-be-read-so-nothing-was = { $name }: ред { $row } не може да бъде прочетен, затова нищо не е добавено; { $advice }.
error-give-a-plain-web-address-which-begins = { $name }: посочете обикновен уеб адрес, който започва с https:// и не съдържа порт или потребител.
error-no-public-web-page-can-be-reached = { $name }: там няма достъпна публична страница; проверете адреса или я добавете като файл.
error-the-site-answers-with-error-instead-of = { $name }: сайтът отговаря с грешка { $status } вместо със страница; { $value }.
error-the-address-leads-on-more-than-times = { $name }: адресът пренасочва повече от { $hops } пъти; отворете го и използвайте последния адрес.
error-the-site-takes-too-long-to-answer = { $name }: сайтът отговаря твърде бавно; опитайте по-късно или добавете страницата като файл.
error-no-secure-connection-to-the-site-is = { $name }: не е възможна сигурна връзка със сайта; запазете страницата и я добавете като файл.
error-the-site-s-answer-cannot-be-read = { $name }: отговорът на сайта не може да бъде прочетен; опитайте по-късно или добавете страницата като файл.
error-there-is-more-than-mib-to-fetch = { $name }: за изтегляне има повече от { $mebibytes } MiB; запазете нужната част като файл.
error-this-is-no-web-page-pdf-word = { $name }: това не е уеб страница, нито файл PDF, Word, Markdown, текст или CSV; посочете адрес на такъв.
error-recommendation-is-not-in-the-corpus-restore = Препоръка { $number } не е в подборката от източници; възстановете или добавете записа ѝ.
error-there-is-no-entry-docent-corpus-list = Няма запис „{ $entry }“; `docent corpus list` или /resources показва какво има.
error-there-is-no-draft-the-review-queue = Няма предложение { $number }; списъкът на чакащите показва кои има.
error-the-entry-was-retired-so-it-answers = Записът „{ $entry }“ е оттеглен и не отговаря на никого; изберете публикуван.
error-there-is-no-such-open-question-the = Няма такъв чакащ въпрос; списъкът с въпроси показва кои има.
error-somebody-asked-where-that-entry-is-not = Някой е попитал там, където този запис не се вижда; изберете запис, който всички могат да прочетат.
error-the-entry-was-retired-ask-again-to = Записът „{ $entry }“ е оттеглен; попитайте отново, за да намерите какво го е заменило.
error-give-a-reason-in-a-few-words = Посочете причина с няколко думи; тя остава в историята.
error-docent-was-asked-a-lot-within-a = За една минута бяха зададени много въпроси; попитайте отново след { $seconds } секунди.
error-many-people-are-asking-just-now-ask = В момента питат много хора; попитайте отново след малко.
# Words that stand inside the sentences above: kinds of files, what to do about a row, states, fields.
phrase-a-text-file = текстов файл
phrase-a-pdf-file = PDF файл
phrase-a-docx-document = документ .docx
phrase-another-kind-of-file = друг вид файл
phrase-another-kind-of-office-or-zip-file = друг вид файл на Office или zip
phrase-a-binary-file = двоичен файл
phrase-a-word-excel-or-zip-file = файл на Word, Excel или zip
phrase-an-old-office-file = стар файл на Office
phrase-an-rtf-file = RTF файл
phrase-a-picture = изображение
phrase-a-compressed-file = компресиран файл
phrase-remove-the-nul-character-in-it = премахнете от него знака NUL
phrase-give-it-an-id-that-no-other = дайте му идентификатор, който никой друг ред няма
phrase-write-one-json-object-on-each-line = напишете по един JSON обект на всеки ред
phrase-check-its-quotation-marks-and-the-length = проверете кавичките и дължината на клетките му
phrase-add-its-text-or-remove-it = добавете текста му или го премахнете
phrase-look-for-its-new-address = потърсете новия ѝ адрес
phrase-try-again-later = опитайте по-късно
phrase-save-the-page-and-import-it-as = запазете страницата и я добавете като файл
phrase-retired = оттеглен
phrase-live = публикуван
phrase-open = в очакване на решение
phrase-sent-back = върнато за доработка
phrase-published = публикувано
phrase-rejected = отхвърлено
phrase-title = заглавие
phrase-text = текст
phrase-topic = тема
phrase-language = език
phrase-owner = отговорник
phrase-entry = запис
phrase-source = източник

## Commands, as Discord lists them

# A name is one word in small letters without blanks (a hyphen may join two), at most 32 letters; those of one command differ from each other.
# Names with a blank in English (Ask Docent, Add to the corpus) are entries of a menu and may be ordinary phrases. A description has at most 100 letters.
name-ask = попитай
name-question = въпрос
name-private = лично
name-recommendation = препоръка
name-query = търсене
name-compare = сравнение
name-to = до
name-coverage = обхват
name-theme = тема
name-resources = ресурси
name-search = търсене
name-topic = тема
name-audience = аудитория
name-glossary = речник
name-term = термин
name-corpus = подборка
name-add = добави
name-where = къде
name-questions = въпроси
name-upload = качи
name-file = файл
name-source = източник
name-rights = права
name-review-by = провери-до
name-link = връзка
name-url = адрес
name-gaps = пропуски
name-close = приключи
name-entry = запис
name-dismiss = отхвърли
name-edit = промени
name-owner = отговорник
name-retire = оттегли
name-reason = причина
name-restore = възстанови
name-revert = върни
name-version = версия
name-show = покажи
name-find = намери
name-words = думи
name-history = история
name-log = дневник
name-export = експорт
name-review = решения
name-suggest = предложи
name-volunteer = доброволец
name-setup = настройки
name-language = език
name-privacy = поверителност
name-about = относно
name-docent = docent
name-quality = качество
name-help = помощ
name-ask-docent = Попитай Docent
name-add-to-the-corpus = Добави към подборката
choice-this-server = този сървър
choice-all-servers = всички сървъри
describe-ask-about-ai-in-museums-the-recommendations = Питайте за ИИ в музеите: препоръките, право, финансиране, инструменти, етика.
describe-your-question-in-your-language = Въпросът Ви, на Вашия език
describe-only-you-see-the-answer = Само Вие виждате отговора
describe-look-up-recommendation-1-2-or-3 = Намерете препоръка 1, 2 или 3: по номер, заглавие, ключова дума или тема.
describe-for-example-2-second-iii-copyright-finanzierung = Например: 2, втора, III, авторско право, Finanzierung; празно показва и трите
describe-set-it-beside-another-one-theme-by = Сравнете я с друга, тема по тема
describe-somebody-it-is-meant-for-they-are = Човекът, за когото е; ще бъде споменат
describe-only-you-see-it = Само Вие го виждате
describe-which-recommendation-says-what-on-a-theme = Какво казва всяка препоръка по дадена тема и за какво не говори никоя.
describe-a-theme-such-as-copyright-or-training = Тема, например авторско право или обучение
describe-search-the-entries-or-browse-them-by = Търсете в записите или ги разглеждайте по тема, аудитория или препоръка.
describe-words-to-look-for-in-any-language = Думи за търсене, на всякакъв език
describe-browse-one-topic = Разгледайте една тема
describe-what-is-of-use-to-some-people = Какво е полезно за определени хора в музея
describe-what-bears-on-recommendation-1-2-or = Какво се отнася до препоръка 1, 2 или 3
describe-what-a-term-of-ai-in-museums = Какво означава термин за ИИ в музеите, по името му на Вашия език.
describe-the-term = Терминът
describe-look-into-the-corpus-and-look-after = Разгледайте подборката от източници и се грижете за нея.
describe-write-a-new-entry = Напишете нов запис.
describe-its-topic = Темата му
describe-who-may-see-it = Кой може да го вижда
describe-questions-it-answers-separated-by = Въпроси, на които отговаря, разделени с |
describe-add-a-file-pdf-word-web-page = Добавете файл: PDF, Word, уеб страница, Markdown, текст, CSV или zip от експорт.
describe-at-most-10-mb = Най-много 10 MB
describe-where-it-comes-from-title-web-address = Откъде е: заглавие, уеб адрес или и двете
describe-who-holds-the-rights-or-the-licence = Кой притежава правата или какъв е лицензът
describe-when-to-look-at-it-again-such = Кога да се провери отново, например 2027-03-01
describe-add-a-page-or-a-document-from = Добавете страница или документ от мрежата.
describe-its-address = Адресът му
describe-questions-the-corpus-did-not-answer-kept = Въпроси без отговор, запазени със съгласие; приключете някой от тях със запис.
describe-number-of-a-question-to-close = Номер на въпрос за приключване
describe-the-entry-that-answers-it = Записът, който му отговаря
describe-number-of-one-to-dismiss = Номер на въпрос за отхвърляне
describe-change-an-entry-its-text-in-a = Променете запис: текста във формуляр, подробностите направо тук.
describe-the-entry = Записът
describe-who-looks-after-it = Кой се грижи за него
describe-rights-of-its-source = Права върху източника му
describe-take-an-entry-out-of-every-answer = Извадете запис от всички отговори; текстът и историята му остават.
describe-why-it-stands-in-the-history = Защо; остава в историята
describe-bring-a-retired-entry-back = Възстановете оттеглен запис.
describe-make-an-earlier-version-of-an-entry = Върнете текста на по-ранна версия на запис.
describe-the-version-to-go-back-to = Версията, към която да се върне
describe-show-an-entry-with-its-source-version = Покажете запис с източника, версията и състоянието му.
describe-find-entries-by-words-or-meaning-in = Намерете записи по думи или смисъл, на всякакъв език.
describe-what-to-look-for = Какво да се търси
describe-who-changed-an-entry-when-and-why = Кой е променил запис, кога и защо; връщане към по-ранна версия.
describe-what-was-done-to-the-corpus-here = Какво е направено тук с подборката, от кого и защо; и като файл.
describe-everything-as-a-csv-file = Всичко, като CSV файл
describe-the-entries-as-markdown-files-in-a = Записите като файлове Markdown в zip, във вида на knowledge/corpus.
describe-which-entries = Кои записи
describe-drafts-that-wait-for-a-decision-your = Предложения, които чакат решение; Вашите, ако не решавате по никое.
describe-suggest-a-new-entry-or-a-change = Предложете нов запис или промяна; модераторите решават.
describe-the-entry-to-change-leave-it-out = Записът за промяна; празно за нов
describe-say-on-which-topics-colleagues-here-may = Посочете по кои теми колегите тук могат да Ви питат и колко често седмично.
describe-choose-where-docent-answers-here-and-who = Изберете къде отговаря Docent тук и кой се грижи за подборката от източници.
describe-the-language-docent-speaks-to-you-without = Езикът, на който Docent Ви говори; без избор – този на Вашия Discord.
describe-a-language = Език
describe-what-docent-keeps-of-you-see-it = Какво пази Docent за Вас: вижте го, изтеглете го, изтрийте го.
describe-what-docent-is-and-how-well-it = Какво е Docent и колко добре се справя.
describe-what-docent-is-what-runs-where-and = Какво е Docent, какво къде работи и какво никога не прави.
describe-how-good-the-answers-are-in-figures = Колко добри са отговорите, в цифри, по езици.
describe-what-docent-does-how-to-ask-and = Какво прави Docent, как се пита и какво пази.
