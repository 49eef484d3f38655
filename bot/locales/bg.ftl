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
gaps-which-entry = Посочете кой запис отговаря на въпроса: попълнете и „entry“.
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
help-ask = Питайте на своя език. Включете „private“ и само Вие ще виждате отговора. Можете също да споменете Docent в канал или да му пишете директно; отговорете на отговор, за да попитате още нещо.
help-recommendation = Намерете препоръка 1, 2 или 3 по номер, заглавие или ключова дума.
help-resources = Търсете в записите или ги разглеждайте по теми.
help-suggest = Предложете запис или промяна; модераторите решават, а Вие ще научите резултата.
help-corpus = Разгледайте подборката от източници: show, find, history. За модератори също: add, upload, link, edit, review, gaps, log.
help-about = Колко добри са отговорите, в цифри.
help-worded = Тук е различно: езиков модел формулира отговорите. Въпросът и цитатите се изпращат до { $host }; редовете му са отбелязани, а точните цитати стоят под тях.
help-privacy = Docent съхранява въпрос само когато натиснете „Моля, добавете запис за това“, имена – само на хората, които променят подборката, и не се обръща към външни услуги.
quality-title = Колко добри са отговорите
quality-body = Измерено върху { $questions } въпроса, запазени за целта, при издание { $edition }: на { $answered } % от въпросите, на които сбирката отговаря, е отговорено, а { $correct } % от тези отговори цитират първо правилна статия. От въпросите, на които тя не отговаря, { $false } % все пак получават отговор.
quality-languages = По езици: въпроси · с отговор · правилна статия първа
trouble = Нещо се обърка при Docent, но нищо не е променено. Опитайте отново след малко; ако проблемът остане, кажете на модератор.
