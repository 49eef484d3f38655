# What Docent says, in Ukrainian. A translation of en.ftl.


## Under an answer

# Shown before quotes that are not in the asker's language.
note-other-language = У добірці джерел цей текст подано іншою мовою ({ $language }); його наведено без змін.
own-words = стислий виклад джерела, який підготував Docent
verbatim = дослівно з джерела
gloss = тлумачення для музеїв, яке дає Docent, а не твердження джерела
addressed-to = Кому адресовано: { $who }. Це не правило для музеїв.
policymakers = ті, хто визначає політику на місцевому, національному та європейському рівнях
sources = Джерела
related = Читайте далі
nearest = Найближчі записи
edition = Добірка джерел, видання { $edition } · лише цитати, нічого не згенеровано · Docent — це бот
edition-worded = Видання добірки { $edition } · цитати точні, рядки над ними сформулювала мовна модель · Docent — це бот
worded = Сформульовано мовною моделлю за цитатами нижче; звірте з ними:
# Docent's confidence that the first quote answers the question.
sure-very = Дуже ймовірно, це відповідь на ваше запитання.
sure-fairly = Можливо, це відповідь на ваше запитання: перевірте, чи підходить.
# How a quotation is written: the language's own quotation marks around { $text }.
quotation = «{ $text }»
helpful-button = Корисно
unhelpful-button = Не допомогло
cite-button = Цитувати
person-button = Запитати людину
share-button = Поділитися в каналі
shared-by = { $who } ділиться цією відповіддю:
vote-thanks = Дякуємо. Ваш голос враховано; більше нічого не зберігається.
vote-why = Що було не так? Ваш голос враховано; причина допомагає модераторам.
vote-unhelpful = не допомогло
vote-wrong = Це неправильно
vote-beside = Запитували не про це
vote-outdated = Це застаріло
vote-unclear = Це важко зрозуміти
vote-incomplete = Чогось бракує
vote-reason-thanks = Дякуємо, це допомагає.
votes-title = Відповіді, які не допомогли, за цитованим записом:
# At the end of a citation; { $day } is a date such as 2026-11-23.
citation-accessed = Процитовано ботом Docent, добірка джерел, видання { $edition }, дата звернення { $day }
confidence-high = Джерело офіційне або говорить саме за себе.
confidence-medium = Джерело вторинне або скупе.
confidence-low = Джерело слабке; пошукайте краще.
source-reviewed = Востаннє перевірено { $day }
person-not-yours = Покликати когось може лише той, хто поставив запитання. Щоб зробити так само, поставте його самі.
person-nobody = Цього тижня ніхто з тих, хто зголосився на цю тему, не вільний. Запитайте в каналі; колеги можуть долучитися командою /volunteer.
person-again = Під цією відповіддю вже когось покликали.
person-called = Готово. Прохання стоїть під відповіддю; дайте людині час.
person-call = { $who }, Ви зголосилися на цю тему. { $asker } хоче почути думку людини про відповідь вище. Нічого страшного, якщо Ви зайняті.
own-explanation = пояснення, яке підготував Docent
undated = без дати
# Under a text that was translated; { $language } is the language of the original, such as English.
translated-unofficially = Неофіційний переклад, який підготував Docent (мова оригіналу: { $language }).
translated-officially = Переклад: { $by }.
medium-confidence = Джерело скупе або вторинне: перевірте, перш ніж покладатися на нього.

## When there is no answer

abstain-outside = Це поза межами того, що знає Docent: музеї та штучний інтелект, а також пов'язані з ними право, фінансування, стандарти, інструменти й етика. Спробуйте поставити запитання на одну з цих тем або запитайте тут колег.
abstain-not-covered = У добірці джерел відповіді на це немає, а Docent не вгадує. Перегляньте нижче найближчі записи, поставте запитання іншими словами або запитайте тут колег.
abstain-ambiguous = Це може означати кілька речей. Поставте запитання повним реченням або виберіть один із записів нижче.
abstain-advice = Тут потрібна людина, яка знає справу: юрист — у правових питаннях, реставратор — щодо предметів. Записи нижче дають лише загальне уявлення.
unreadable-empty = Запитання немає. Напишіть його одним реченням, наприклад: Хто має платити за навчання зі штучного інтелекту в музеях?
unreadable-too-long = Це задовго для запитання. Вкладіться щонайбільше в { $most } знаків; документ натомість можна додати до добірки джерел.

## Look-ups

recommendation-unknown = Це не жодна з трьох рекомендацій. Укажіть число від 1 до 3, слово з назви або тему, наприклад авторське право чи навчання.
recommendation-number = Рекомендація { $number }
says-nothing = нічого про це не каже
theme-silent = Жодна з трьох рекомендацій нічого не каже на цю тему: { $theme }.
theme-act = Ці записи допоможуть музею діяти в цьому напрямі:
compare-title = Порівняння рекомендацій { $first } і { $second }
compare-same = Виберіть для порівняння дві різні рекомендації, наприклад 1 і 3.
neither-says = Жодна з двох рекомендацій нічого не каже на такі теми: { $themes }.
for-person = { $who }, це для Вас:
coverage-title = Яка рекомендація про що говорить
coverage-silent = жодна з трьох
topics-title = Теми
topics-pick = Відкрити тему
resources-title = Ресурси: { $topic }
resources-found = Записи за запитом «{ $words }»
resources-none = Нічого не знайдено. Спробуйте коротше слово або перегляньте за темами.
resources-pick = Відкрити запис
resources-page = Сторінка { $page } з { $pages }
previous = Назад
next = Далі
unknown-entry = Цього запису вже немає. Скористайтеся /resources, щоб знайти, що його замінило.

## Topics

topic-recommendations = Рекомендації
topic-first-steps = Перші кроки
topic-glossary = Глосарій
topic-law = Право у сфері ШІ
topic-copyright = Авторське право
topic-privacy = Приватність і безпека
topic-ethics = Етика та упередженість
topic-accessibility = Доступність
topic-policy = Політика та стратегії
topic-funding = Фінансування
topic-data-spaces = Простори даних і хмара спадщини
topic-collection-data = Дані колекцій і стандарти
topic-tools = Інструменти
topic-practice = Приклади з практики
topic-networks = Мережі та події
audience-leadership = Керівництво та наглядові ради
audience-collections = Колекції та документація
audience-education = Освіта та відвідувачі
audience-digital = Цифрові й технічні працівники
audience-rights = Права та юридичні питання
audience-fundraising = Залучення коштів і партнерства
audience-small-museums = Малі музеї

## Who may do what

refused-no-server = Це працює лише на сервері, а не в приватних повідомленнях.
refused-propose = Пропонувати зміни тут можуть лише певні ролі; попросіть модератора надати Вам одну з них.
refused-approve = Тут це можуть робити лише модератори. Ви можете запропонувати зміну командою /suggest.
refused-publish = Це можуть робити лише ті, хто публікує для всіх серверів. Ви можете запропонувати зміну командою /suggest.
refused-not-hub = Цей запис належить усім серверам, і дбають про нього в іншому місці. Ви можете запропонувати зміну командою /suggest.
refused-setup = Вибирати налаштування можуть лише ті, хто керує цим сервером.
former-member = колишній учасник
everywhere = Усі сервери
this-server = Лише цей сервер
yes = так
no = ні

## Adding and changing entries

form-new = Новий запис
form-edit = Змінити запис
form-details = Джерело та відомості
field-title = Назва
field-text = Текст: речення, зрозумілі без контексту
field-source = Джерело
field-source-hint = Назва джерела, його вебадреса або і те, і те
field-rights = Права
field-rights-hint = Хто має права або яка ліцензія, наприклад CC BY 4.0
field-review-by = Переглянути знову до
field-reason = Причина зміни
field-owner = Хто дбає про запис
field-topic = Тема
field-language = Мова (код, наприклад de)
field-remark = Що сказати авторові пропозиції
corpus-unknown = Запису «{ $entry }» тут немає. Виберіть зі списку або пошукайте командою /corpus find.
corpus-done = Готово: «{ $title }» (чернетка { $number }). Відтепер відповіді це враховують.
corpus-waits = «{ $title }» чекає на другого модератора як чернетка { $number }.
edit-too-long = Цей текст довший за { $most } знаків, які вміщує форма. Вивантажте його командою /corpus export, змініть файл і поверніть командою /corpus upload.
upload-too-large = Файл { $name } більший за { $most } МБ. Додайте лише потрібну частину або розділіть його.
upload-gone = Файл { $name } більше не можна отримати з Discord. Завантажте його ще раз.
upload-nothing-new = У файлі { $name } немає нічого, чого ще не було б у добірці джерел.
busy = Docent ще працює над Вашим попереднім запитом. Зачекайте, доки він завершиться, і спробуйте знову.
suggest-thanks = Дякуємо. Ваша пропозиція чекає як чернетка { $number }; Вам повідомлять, що з нею вирішено.
revert-reason = Повернення до версії { $version }
status-live = чинний
status-retired = відкликаний
entry-version = Версія { $version }

## The review desk

review-title = Чекають на рішення
review-empty = Ніщо не чекає на рішення.
review-pick = Відкрити чернетку
draft-title = Чернетка { $number }
draft-unknown = Чернетки { $number }, яку Ви могли б переглянути, немає.
draft-state-open = Чекає на рішення
draft-state-sent-back = Повернуто авторові пропозиції
draft-state-published = Опубліковано
draft-state-rejected = Відхилено
draft-by = Пропозиція: { $who }
draft-approved-by = Схвалення: { $who }
draft-remark = Зауваження: { $remark }
draft-create = Новий запис
draft-revise = Змінений запис
draft-revert = Повернення до попередньої версії
draft-retire = Пропонується відкликати
draft-restore = Пропонується відновити
draft-moved = Тим часом запис змінено
draft-moved-how = Чернетку підготовлено на основі давнішої версії, тому схвалити її не можна. Обидві версії збережено: змініть запис у його теперішньому вигляді.
draft-details = Відомості
draft-language = Мова: { $language }
draft-other-language = Схоже, мова тексту інша: { $language }
draft-topic = Тема: { $topic }
draft-passages =
    { $count ->
        [one] { $count } уривок
        [few] { $count } уривки
        [many] { $count } уривків
       *[other] { $count } уривка
    }
draft-passages-title = Уривки, за якими його знаходитимуть
draft-review-by = Переглянути знову до { $day }
draft-rights = Права: { $rights }
draft-hidden = У файлі виявлено прихований текст; його не взято
draft-personal = Це схоже на персональні дані
draft-missing = Ще не вказано
missing-rights = права на джерело
missing-review-by = коли переглянути знову
missing-owner = хто дбає про запис
draft-twins = Каже майже те саме, що й
draft-approve-button = Схвалити
draft-send-back-button = Повернути на доопрацювання
draft-reject-button = Відхилити
draft-edit-button = Редагувати
draft-details-button = Джерело та відомості
draft-passages-button = Уривки
draft-consequences-button = Що зміниться
gone = було:
new = стало:
and-more = і ще { $count }
consequences-title =
    { $count ->
        [one] { $count } запитання дістане іншу відповідь
        [few] { $count } запитання дістануть іншу відповідь
        [many] { $count } запитань дістануть іншу відповідь
       *[other] { $count } запитання дістане іншу відповідь
    }
consequences-none = Жодне з перевірених запитань не дістане іншої відповіді.
before = Зараз:
after = Потім:
no-answer = немає відповіді

## History, log and export

history-title = Історія запису «{ $title }»
history-last = Остання зміна
revert-button = Повернути версію { $version }
log-title = Що тут робили
log-empty = Тут іще нічого не робили.
deed-create = опубліковано
deed-revise = змінено
deed-retire = відкликано
deed-restore = відновлено
deed-revert = повернуто попередню версію
deed-propose = запропоновано
deed-amend = виправлено
deed-approve = схвалено
deed-send-back = повернуто на доопрацювання
deed-reject = відхилено
deed-setup = вибрано налаштування
deed-export = експортовано
deed-gap = вирішено щодо запитання
export-done =
    { $count ->
        [one] { $count } запис
        [few] { $count } записи
        [many] { $count } записів
       *[other] { $count } запису
    } у файлах Markdown. Той, хто обслуговує Docent, може повернути їх командою «docent corpus import».

## A message becomes an entry

message-empty = У цьому повідомленні немає тексту, який можна додати.
message-too-long = Це повідомлення задовге для одного запису. Його автор може запропонувати найважливіше через /suggest.
message-of-bot = Це повідомлення написала не людина. Натомість додайте його джерело командою /corpus link.
message-source = Повідомлення на сервері «{ $server }», автор: { $who }
message-rights = Поширено за згодою автора
message-reason = З повідомлення, за згодою його автора
a-member = учасник спільноти
consent-title = Чи можна додати це до добірки джерел?
consent-ask = { $author }, { $who } хоче додати це повідомлення до того, що цитує Docent. Погодитися можете лише Ви; перед публікацією його перегляне модератор.
consent-everywhere = Додане тут призначене для всіх серверів: у відповіді це можуть прочитати люди будь-де.
consent-named = Так, з моїм ім'ям
consent-anonymous = Так, без мого імені
consent-no = Ні
consent-not-yours = Відповісти на це може лише автор повідомлення.
consent-gone = Це повідомлення вже неповне. Почніть спочатку.
consent-declined = Повідомлення лишається таким, як було; нічого не збережено.
consent-thanks = Дякуємо. Модератор перегляне його як чернетку { $number }.
consent-lapsed = Той, хто Вас запитав, більше не може вносити пропозиції тут, тож нічого не збережено.

## The gap board

gap-button = Прошу додати відповідь до добірки
gap-not-yours = Зберегти запитання може лише той, хто його поставив. Щоб зробити так само, поставте його самі.
gap-kept = Ваше запитання збережено разом із Вашим обліковим записом, доки на нього не дадуть відповідь або його не відхилять. Модератори бачать запитання, а Docent напише Вам, коли з'явиться відповідь.
gap-take-back = Не зберігати
gap-forgotten = Ваше запитання вилучено.
gaps-title = Запитання, що лишилися без відповіді
gaps-empty = Жодне запитання не чекає на відповідь у добірці.
gaps-asked =
    { $count ->
        [one] запитували { $count } раз
        [few] запитували { $count } рази
        [many] запитували { $count } разів
       *[other] запитували { $count } раза
    }
gaps-pick = Написати запис, що відповідає на одне з них
gaps-gone = Щодо цього запитання вже вирішено. Відкрийте список іще раз.
gaps-which-entry = Укажіть, який запис на нього відповідає: заповніть також «запис».
gaps-closed =
    { $count ->
        [one] Вирішено щодо { $count } запитання.
        [few] Вирішено щодо { $count } запитань.
        [many] Вирішено щодо { $count } запитань.
       *[other] Вирішено щодо { $count } запитання.
    }

## What people are told

notice-draft = Чернетка { $number } чекає на рішення: { $title }. Відкрийте її командою /corpus review.
notice-published = Вашу пропозицію «{ $title }» (чернетка { $number }) опубліковано. Дякуємо.
notice-sent-back = Вашу пропозицію «{ $title }» (чернетка { $number }) повернуто на доопрацювання: { $remark } Щоб змінити її, відкрийте її на сервері командою /corpus review.
notice-rejected = Вашу пропозицію «{ $title }» (чернетка { $number }) не прийнято: { $remark }
notice-gap = Ви запитували: «{ $question }» Тепер відповідь є в записі «{ $title }». Запитайте ще раз, щоб її прочитати. Ваше запитання більше не зберігається.
recalled-title = Змінилося відтоді (видання { $edition })
recalled-corrected = Запис «{ $title }» виправлено після цієї відповіді.
recalled-retired = Запис «{ $title }» відкликано після цієї відповіді.
recalled-again = Запитайте ще раз, щоб дізнатися, що тепер є в добірці джерел.
digest-title = Що потребує уваги цього місяця
digest-overdue =
    { $count ->
        [one] Минув термін перегляду { $count } запису:
        [few] Минув термін перегляду { $count } записів:
        [many] Минув термін перегляду { $count } записів:
       *[other] Минув термін перегляду { $count } запису:
    }
digest-links =
    { $count ->
        [one] Не вдалося відкрити джерело { $count } запису:
        [few] Не вдалося відкрити джерела { $count } записів:
        [many] Не вдалося відкрити джерела { $count } записів:
       *[other] Не вдалося відкрити джерела { $count } запису:
    }
digest-drafts =
    { $count ->
        [one] { $count } чернетка чекає на рішення: /corpus review
        [few] { $count } чернетки чекають на рішення: /corpus review
        [many] { $count } чернеток чекають на рішення: /corpus review
       *[other] { $count } чернетки чекає на рішення: /corpus review
    }
digest-gaps =
    { $count ->
        [one] { $count } запитання чекає на відповідь у добірці: /corpus gaps
        [few] { $count } запитання чекають на відповідь у добірці: /corpus gaps
        [many] { $count } запитань чекають на відповідь у добірці: /corpus gaps
       *[other] { $count } запитання чекає на відповідь у добірці: /corpus gaps
    }

## Settings

setup-title = Хто тут дбає про добірку джерел
setup-places-title = Де відповідає Docent
setup-places-body = Docent завжди відповідає на /ask, на приватні повідомлення і на згадки. Виберіть тут, де він відповідає й тоді, коли його не названо.
setup-asks = Канали, де він відповідає на кожне запитання
setup-forums = Форуми, де він відповідає на нові дописи
setup-wait = Скільки часу люди мають, щоб відповісти першими
setup-wait-minutes =
    { $count ->
        [0] ніскільки: Docent відповідає одразу
        [one] { $count } хвилина
        [few] { $count } хвилини
        [many] { $count } хвилин
       *[other] { $count } хвилини
    }
setup-threads = Відповіді в окремій гілці
setup-threads-on = Відповідати в гілках
setup-threads-off = Відповідати в каналі
setup-language = Мова для тих, чия мова невідома
setup-language-own = мова з налаштувань цього сервера в Discord
setup-unread = Docent не може читати повідомлень, у яких його не згадано, тож із допису на форумі знає лише назву, а в каналах для запитання треба натиснути кнопку. Змінити це може той, хто обслуговує Docent.
setup-put-button = Поставити там кнопку
setup-put-done = Кнопка стоїть у каналах.
setup-put-failed = Docent не може писати тут: { $channels }. Дайте йому там право надсилати повідомлення і спробуйте знову.
form-ask = Запитати Docent
field-question = Ваше запитання Вашою мовою
ask-here = Маєте запитання про штучний інтелект у музеях? Натисніть кнопку або введіть /ask.
setup-propose = Можуть пропонувати зміни
setup-propose-nobody = усі учасники
setup-approve = Можуть публікувати для цього сервера
setup-approve-nobody = ті, хто керує цим сервером
setup-publish = Можуть публікувати для всіх серверів
setup-publish-nobody = ті, хто керує цим сервером
setup-two = Потрібна згода другого модератора
setup-two-on = Вимагати згоди другого модератора
setup-two-off = Достатньо одного модератора
setup-channel = Де повідомляти модераторів
setup-channel-none = ніде
setup-not-hub = Про записи для всіх серверів дбають на власному сервері хабу.

## Help and trouble

help-title = Що робить Docent
help-body = Docent відповідає на запитання про три рекомендації щодо штучного інтелекту в музеях (NEMO, 2024) і про те, що з ними пов'язано: право, фінансування, стандарти, інструменти, етику та приклади. Він цитує добірку джерел, яку веде хаб, називає свої джерела й каже, коли чогось не знає. Тексту він не генерує.
help-examples = Спробуйте, наприклад: «Хто має платити за навчання зі штучного інтелекту в музеях?», «Що таке LIDO?», «Чи можна писати музейні етикетки за допомогою ШІ?»
help-ask = /ask: запитуйте своєю мовою. Увімкніть «приватно», і відповідь побачите лише Ви. Можна також згадати бота Docent у каналі або написати йому напряму; щоб запитати ще, відповідайте на відповідь.
help-recommendation = /recommendation: знайдіть рекомендацію 1, 2 або 3 за номером, назвою чи ключовим словом; /coverage показує, яка про що говорить.
help-resources = /resources: шукайте записи або переглядайте їх за темами, аудиторією чи рекомендацією; /glossary пояснює термін.
help-suggest = /suggest: запропонуйте запис або зміну; вирішують модератори, а Вам повідомлять результат. Модератори працюють із /corpus review.
help-volunteer = /volunteer: укажіть, на які теми Вас можуть питати тутешні колеги.
help-about = /about quality: наскільки добрі відповіді, у цифрах. /language і /privacy: якою мовою Docent звертається до Вас і що зберігає.
help-worded = Тут інакше: відповіді формулює мовна модель. Запитання й цитати надсилаються на { $host }; її рядки позначено, а точні цитати стоять під ними.
help-privacy = Docent зберігає запитання лише тоді, коли Ви натискаєте «Прошу додати відповідь до добірки», і не звертається до жодних зовнішніх служб. Дивіться /privacy.
about-title = Що таке Docent
about-body = Бот, який шукає відповідь на Ваше запитання серед перевірених записів (усього { $entries }, добірка джерел, видання { $edition }) і цитує їх дослівно з джерелами. Він відповідає Вашою мовою і каже, коли чогось не знає.
about-where = Що де працює
about-runs = Усе працює на власній машині того, хто обслуговує Docent: жодної генеративної моделі, жодних зовнішніх служб. Ваше запитання прочитують, на нього відповідають і його забувають.
about-never = Чого він ніколи не робить
about-never-does = Не вигадує тексту, не дає порад із права чи реставрації, не озивається, якщо його не запитали чи сервер цього не просить, і не показує записів одного сервера іншому.
privacy-title = Що зберігає Docent
privacy-body = На запитання дають відповідь і їх забувають. Зберігаються: запитання, під якими хтось натиснув «Прошу додати відповідь до добірки»; голоси за відповіді, без запитання, 90 днів; хто пропонував зміни до добірки джерел або вирішував щодо них; на які теми хтось зголосився; вибрана мова; а також 30 днів — які відповіді цитують які записи, без того, хто запитував.
privacy-of-you = Про Вас
privacy-nothing = Про Вас нічого не зберігається.
privacy-questions = Запитання, що чекають на запис
privacy-votes = Голоси
privacy-contacts = Сервери, на яких Ви зголосилися допомагати
privacy-calls = Прохання цього тижня
privacy-preferences = Вибрана мова
privacy-drafts = Пропозиції
privacy-approvals = Схвалення
privacy-versions = Версії, які Ви написали
privacy-log = Рядки в журналі змін
privacy-export = Забрати із собою
privacy-export-done = Це все, що про Вас зберігається.
privacy-delete = Вилучити
privacy-delete-ask = Ваші запитання, голоси, вибір і теми, на які Ви зголосилися, буде вилучено. Те, що Ви написали для добірки джерел, лишиться як написане колишнім учасником. Скасувати це неможливо.
privacy-delete-sure = Так, вилучити
privacy-delete-done = Готово. Ніщо зі збереженого більше не веде до Вас.
privacy-backups = Нічні резервні копії містять це ще щонайбільше { $days } днів; вони потрібні лише для усунення збою.
language-chosen = Відтепер Docent звертається до Вас цією мовою: { $language }. На запитання іншою мовою він і далі відповідає тією мовою.
language-own = Відтепер Docent звертається до Вас мовою Вашого Discord: { $language }.
language-unknown = Цієї мови Docent не знає. Виберіть мову зі списку.
welcome-title = Docent тепер на сервері { $server }
welcome-body = Docent відповідає на запитання про штучний інтелект у музеях із перевіреної добірки джерел, Вашою мовою, з точними цитатами та джерелами. Три кроки, усі в /setup на Вашому сервері: спершу виберіть, де він відповідає без згадки; потім — хто може пропонувати й схвалювати зміни до добірки; насамкінець — у якому каналі модератори дізнаються, що потребує уваги. Він працює і без цього: кожен може ввести /ask або згадати його.
volunteer-title = Чи можуть колеги питати Вас?
volunteer-body = Коли добірки джерел не досить, можна запитати людину. Виберіть свої теми; Вас згадуватимуть під відповіддю щонайбільше стільки разів на тиждень, скільки Ви бажаєте. Припинити можна будь-коли.
volunteer-topics = Ваші теми
volunteer-none = Поки що немає.
volunteer-often = Як часто
volunteer-weekly =
    { $count ->
        [one] щонайбільше { $count } раз на тиждень
        [few] щонайбільше { $count } рази на тиждень
        [many] щонайбільше { $count } разів на тиждень
       *[other] щонайбільше { $count } раза на тиждень
    }
volunteer-stop = Припинити
quality-title = Наскільки добрі відповіді
quality-body = Виміряно на { $questions } відкладених для цього запитаннях, видання { $edition }: відповідь отримують { $answered } % запитань, на які добірка відповідає, і { $correct } % цих відповідей спершу цитують правильний запис. Із запитань, на які вона не відповідає, { $false } % усе ж отримують відповідь.
quality-languages = За мовами: запитання · з відповіддю · правильний запис перший
trouble = На боці бота Docent щось пішло не так; нічого не змінено. Спробуйте ще раз за мить; якщо проблема не зникне, повідомте модератора.

## What went wrong

# { names } are file names, ids, numbers or dates.
error-check-the-it-cannot-be-used-as = Перевірте поле «{ $field }»: так його використати не можна; порівняйте з іншим записом.
error-say-where-this-comes-from-the-title = Укажіть, звідки це: назву джерела, його вебадресу або і те, і те.
error-check-the-it-may-have-at-most = Перевірте поле «{ $field }»: у ньому може бути щонайбільше { $most } знаків.
error-check-the-it-is-empty-so-write = Перевірте поле «{ $field }»: воно порожнє, напишіть щось.
error-check-the-source-give-a-title-a = Перевірте джерело: укажіть назву, вебадресу, що починається з https://, або і те, і те.
error-is-no-date-write-it-as-2027 = «{ $typed }» — не дата; напишіть її як 2027-03-01 або 1.3.2027.
error-there-is-no-entry-here-to-change = Запису «{ $entry }», який можна змінити, тут немає; пошукайте його командою /corpus find або `docent corpus find`.
error-the-entry-was-retired-restore-it-before = Запис «{ $entry }» відкликано; відновіть його, перш ніж змінювати.
error-has-no-version-its-history-shows-those = Версії { $version } запису «{ $entry }» немає; наявні показує його історія.
error-was-changed-meanwhile-it-is-at-version = Тим часом «{ $entry }» змінено: тепер це версія { $version }, а Ваша зміна спирається на версію { $base }; обидві збережено, порівняйте їх і змініть знову.
error-the-entry-is-already-nothing-was-changed = Запис «{ $entry }» уже { $turned }; нічого не змінено.
error-the-entry-already-says-exactly-that-nothing = У записі «{ $entry }» уже сказано саме це; нічого не змінено.
error-the-id-is-already-taken-give-the = Ідентифікатор «{ $entry }» уже зайнято; дайте запису інший.
error-draft-was-already-nothing-was-changed = Чернетка { $number } уже має стан «{ $state }»; нічого не змінено.
error-draft-was-amended-after-you-opened-it = Чернетку { $number } виправили після того, як Ви її відкрили; перегляньте її ще раз і тоді вирішуйте.
error-you-have-approved-draft-already-it-waits = Ви вже схвалили чернетку { $number }; вона чекає на когось іншого.
error-docent-does-not-read-this-kind-of = { $name }: таких файлів Docent не читає; збережіть його в одному з форматів { $kinds }.
error-this-is-not-save-it-as-or = { $name }: це { $found }, а не { $expected }; збережіть його як { $expected } або виправте розширення.
error-the-file-is-empty-save-it-again = { $name }: файл порожній; збережіть його ще раз із текстом.
error-no-text-was-found-in-the-file = { $name }: тексту у файлі не знайдено; відкрийте його й перевірте, чи там текст, а не зображення.
error-the-file-is-damaged-or-too-complicated = { $name }: файл пошкоджено або він надто складний, щоб його прочитати; відкрийте його і збережіть знову.
error-the-file-is-protected-by-a-password = { $name }: файл захищено паролем; збережіть копію без пароля і додайте її.
error-the-pages-hold-no-readable-text-so = { $name }: на сторінках немає тексту, який можна прочитати, тож це, мабуть, скан; спершу розпізнайте його (OCR).
error-the-file-is-larger-than-mib-split = { $name }: файл більший за { $mebibytes } МіБ; розділіть його або приберіть зображення.
error-the-text-is-longer-than-characters-split = { $name }: текст довший за { $characters } знаків; розділіть його на кілька файлів.
error-the-file-has-more-than-pages-split = { $name }: у файлі понад { $pages } сторінок; розділіть його на кілька файлів.
error-it-unpacks-into-more-than-a-document = { $name }: у розпакованому вигляді він більший, ніж буває документ; збережіть його знову з текстового редактора.
error-it-unpacks-into-more-than-docent-reads = { $name }: у розпакованому вигляді він більший, ніж читає Docent; залиште в ньому щонайбільше { $members } текстів.
error-it-holds-but-only-markdown-files-md = { $name }: у ньому є { $member }, але з архіву zip читаються лише файли Markdown (.md); приберіть його.
error-has-the-id-of-another-file-in = { $name }: { $member } має ідентифікатор «{ $entry }» іншого файлу з архіву; дайте кожному свій.
error-the-file-is-too-large-or-damaged = { $name }: файл завеликий або пошкоджений, прочитати його не вдалося; розділіть його або відкрийте і збережіть знову.
error-the-computer-is-too-busy-to-read = { $name }: комп'ютер зараз надто завантажений, щоб прочитати файл; спробуйте знову за кілька хвилин.
error-the-file-has-more-than-rows-split = { $name }: у файлі понад { $rows } рядків; розділіть його на кілька файлів.
error-the-first-row-does-not-name-the = { $name }: перший рядок не називає стовпців; додайте такий, наприклад 'id,title,text,url'.
error-row-cannot-be-read-so-nothing-was = { $name }: рядок { $row } прочитати не вдалося, тож нічого не додано; { $advice }.
error-give-a-plain-web-address-which-begins = { $name }: укажіть просту вебадресу, що починається з https:// і не містить порту чи користувача.
error-no-public-web-page-can-be-reached = { $name }: загальнодоступної сторінки там немає; перевірте адресу або додайте сторінку як файл.
error-the-site-answers-with-error-instead-of = { $name }: сайт відповідає помилкою { $status } замість сторінки; { $value }.
error-the-address-leads-on-more-than-times = { $name }: адреса перенаправляє понад { $hops } разів; відкрийте її та візьміть останню адресу.
error-the-site-takes-too-long-to-answer = { $name }: сайт відповідає надто довго; спробуйте пізніше або додайте сторінку як файл.
error-no-secure-connection-to-the-site-is = { $name }: безпечне з'єднання із сайтом неможливе; збережіть сторінку і додайте її як файл.
error-the-site-s-answer-cannot-be-read = { $name }: відповідь сайту прочитати не вдалося; спробуйте пізніше або додайте сторінку як файл.
error-there-is-more-than-mib-to-fetch = { $name }: завантажити треба понад { $mebibytes } МіБ; збережіть потрібну частину як файл.
error-this-is-no-web-page-pdf-word = { $name }: це не вебсторінка і не файл PDF, Word, Markdown, текстовий чи CSV; укажіть адресу чогось із цього.
error-recommendation-is-not-in-the-corpus-restore = Рекомендації { $number } немає в добірці джерел; відновіть або додайте її запис.
error-there-is-no-entry-docent-corpus-list = Запису «{ $entry }» немає; наявні показує `docent corpus list` або /resources.
error-there-is-no-draft-the-review-queue = Чернетки { $number } немає; ті, що чекають, показує черга.
error-the-entry-was-retired-so-it-answers = Запис «{ $entry }» відкликано, тож він нікому не відповідає; виберіть чинний.
error-there-is-no-such-open-question-the = Такого відкритого запитання немає; наявні показує список запитань.
error-somebody-asked-where-that-entry-is-not = Хтось запитував там, де цього запису не видно; виберіть такий, який можуть прочитати всі.
error-the-entry-was-retired-ask-again-to = Запис «{ $entry }» відкликано; запитайте ще раз, щоб знайти, що його замінило.
error-give-a-reason-in-a-few-words = Укажіть причину кількома словами; вона лишиться в історії.
error-docent-was-asked-a-lot-within-a = За хвилину надійшло багато запитань; запитайте знову за { $seconds } с.
error-many-people-are-asking-just-now-ask = Зараз запитує багато людей; запитайте знову за мить.
# Words that stand inside the sentences above: kinds of files, what to do about a row, states, fields.
phrase-a-text-file = текстовий файл
phrase-a-pdf-file = файл PDF
phrase-a-docx-document = документ .docx
phrase-another-kind-of-file = файл іншого типу
phrase-another-kind-of-office-or-zip-file = інший файл Office або zip
phrase-a-binary-file = двійковий файл
phrase-a-word-excel-or-zip-file = файл Word, Excel або zip
phrase-an-old-office-file = старий файл Office
phrase-an-rtf-file = файл RTF
phrase-a-picture = зображення
phrase-a-compressed-file = стиснутий файл
phrase-remove-the-nul-character-in-it = приберіть із нього знак NUL
phrase-give-it-an-id-that-no-other = дайте йому ідентифікатор, якого не має жоден інший рядок
phrase-write-one-json-object-on-each-line = пишіть по одному об'єкту JSON у рядку
phrase-check-its-quotation-marks-and-the-length = перевірте лапки й довжину клітинок
phrase-add-its-text-or-remove-it = додайте текст або приберіть рядок
phrase-look-for-its-new-address = пошукайте її нову адресу
phrase-try-again-later = спробуйте пізніше
phrase-save-the-page-and-import-it-as = збережіть сторінку і додайте її як файл
phrase-retired = відкликаний
phrase-live = чинний
phrase-open = чекає на рішення
phrase-sent-back = повернуто на доопрацювання
phrase-published = опубліковано
phrase-rejected = відхилено
phrase-title = назва
phrase-text = текст
phrase-topic = тема
phrase-language = мова
phrase-owner = відповідальний
phrase-entry = запис
phrase-source = джерело

## Commands, as Discord lists them

# A name is one word in small letters without blanks (a hyphen may join two), at most 32 letters; those of one command differ from each other.
# Names with a blank in English (Ask Docent, Add to the corpus) are entries of a menu and may be ordinary phrases. A description has at most 100 letters.
name-ask = запитати
name-question = запитання
name-private = приватно
name-recommendation = рекомендація
name-query = запит
name-compare = порівняти
name-to = кому
name-coverage = охоплення
name-theme = тема
name-resources = ресурси
name-search = пошук
name-topic = тема
name-audience = аудиторія
name-glossary = глосарій
name-term = термін
name-corpus = добірка
name-add = додати
name-where = де
name-questions = запитання
name-upload = завантажити
name-file = файл
name-source = джерело
name-rights = права
name-review-by = переглянути-до
name-link = посилання
name-url = адреса
name-gaps = прогалини
name-close = закрити
name-entry = запис
name-dismiss = відхилити
name-edit = змінити
name-owner = відповідальний
name-retire = відкликати
name-reason = причина
name-restore = відновити
name-revert = повернути
name-version = версія
name-show = показати
name-find = знайти
name-words = слова
name-history = історія
name-log = журнал
name-export = експорт
name-review = рішення
name-suggest = запропонувати
name-volunteer = зголоситися
name-setup = налаштування
name-language = мова
name-privacy = приватність
name-about = відомості
name-docent = docent
name-quality = якість
name-help = довідка
name-ask-docent = Запитати Docent
name-add-to-the-corpus = Додати до добірки джерел
choice-this-server = цей сервер
choice-all-servers = усі сервери
describe-ask-about-ai-in-museums-the-recommendations = Запитайте про ШІ в музеях: рекомендації, право, фінансування, інструменти, етика.
describe-your-question-in-your-language = Ваше запитання Вашою мовою
describe-only-you-see-the-answer = Відповідь бачите лише Ви
describe-look-up-recommendation-1-2-or-3 = Знайти рекомендацію 1, 2 або 3: за номером, назвою, ключовим словом чи темою.
describe-for-example-2-second-iii-copyright-finanzierung = Наприклад: 2, друга, III, авторське право, Finanzierung; порожнє поле покаже всі три
describe-set-it-beside-another-one-theme-by = Порівняти з іншою, тема за темою
describe-somebody-it-is-meant-for-they-are = Кому це призначено; цю людину буде згадано
describe-only-you-see-it = Це бачите лише Ви
describe-which-recommendation-says-what-on-a-theme = Що каже на тему кожна рекомендація і про що не говорить жодна.
describe-a-theme-such-as-copyright-or-training = Тема, наприклад авторське право чи навчання
describe-search-the-entries-or-browse-them-by = Шукати записи або переглядати їх за темами, аудиторією чи рекомендацією.
describe-words-to-look-for-in-any-language = Слова для пошуку, будь-якою мовою
describe-browse-one-topic = Переглянути одну тему
describe-what-is-of-use-to-some-people = Що корисно певним працівникам музею
describe-what-bears-on-recommendation-1-2-or = Що стосується рекомендації 1, 2 або 3
describe-what-a-term-of-ai-in-museums = Що означає термін ШІ в музеях, за його назвою Вашою мовою.
describe-the-term = Термін
describe-look-into-the-corpus-and-look-after = Переглядати добірку джерел і дбати про неї.
describe-write-a-new-entry = Написати новий запис.
describe-its-topic = Його тема
describe-who-may-see-it = Хто може його бачити
describe-questions-it-answers-separated-by = Запитання, на які він відповідає, через |
describe-add-a-file-pdf-word-web-page = Додати файл: PDF, Word, вебсторінка, Markdown, текст, CSV або zip з експорту.
describe-at-most-10-mb = Щонайбільше 10 МБ
describe-where-it-comes-from-title-web-address = Звідки це: назва, вебадреса або і те, і те
describe-who-holds-the-rights-or-the-licence = Хто має права або яка ліцензія
describe-when-to-look-at-it-again-such = Коли переглянути знову, наприклад 2027-03-01
describe-add-a-page-or-a-document-from = Додати сторінку або документ із мережі.
describe-its-address = Його адреса
describe-questions-the-corpus-did-not-answer-kept = Запитання без відповіді, збережені за згодою; закрийте одне з них записом.
describe-number-of-a-question-to-close = Номер запитання, яке треба закрити
describe-the-entry-that-answers-it = Запис, що на нього відповідає
describe-number-of-one-to-dismiss = Номер запитання, яке треба відхилити
describe-change-an-entry-its-text-in-a = Змінити запис: текст — у формі, відомості — просто тут.
describe-the-entry = Запис
describe-who-looks-after-it = Хто про нього дбає
describe-rights-of-its-source = Права на його джерело
describe-take-an-entry-out-of-every-answer = Вилучити запис з усіх відповідей; текст та історія лишаються.
describe-why-it-stands-in-the-history = Чому; це лишиться в історії
describe-bring-a-retired-entry-back = Відновити відкликаний запис.
describe-make-an-earlier-version-of-an-entry = Повернути текст попередньої версії запису.
describe-the-version-to-go-back-to = Версія, до якої треба повернутися
describe-show-an-entry-with-its-source-version = Показати запис із джерелом, версією та станом.
describe-find-entries-by-words-or-meaning-in = Знайти записи за словами чи змістом, будь-якою мовою.
describe-what-to-look-for = Що шукати
describe-who-changed-an-entry-when-and-why = Хто змінив запис, коли й чому; повернення до попередньої версії.
describe-what-was-done-to-the-corpus-here = Що тут робили з добіркою джерел, хто й чому; також у вигляді файлу.
describe-everything-as-a-csv-file = Усе, у файлі CSV
describe-the-entries-as-markdown-files-in-a = Записи як файли Markdown в архіві zip, у вигляді knowledge/corpus.
describe-which-entries = Які записи
describe-drafts-that-wait-for-a-decision-your = Чернетки, що чекають на рішення; Ваші власні, якщо Ви не вирішуєте щодо жодної.
describe-suggest-a-new-entry-or-a-change = Запропонувати новий запис або зміну; вирішують модератори.
describe-the-entry-to-change-leave-it-out = Запис, який треба змінити; для нового лишіть порожнім
describe-say-on-which-topics-colleagues-here-may = Укажіть, на які теми Вас можуть питати тутешні колеги і як часто на тиждень.
describe-choose-where-docent-answers-here-and-who = Вибрати, де тут відповідає Docent і хто дбає про добірку джерел.
describe-the-language-docent-speaks-to-you-without = Мова, якою Docent звертається до Вас; без вибору — мова Вашого Discord.
describe-a-language = Мова
describe-what-docent-keeps-of-you-see-it = Що Docent зберігає про Вас: переглянути, забрати, вилучити.
describe-what-docent-is-and-how-well-it = Що таке Docent і наскільки добре він працює.
describe-what-docent-is-what-runs-where-and = Що таке Docent, що де працює і чого він ніколи не робить.
describe-how-good-the-answers-are-in-figures = Наскільки добрі відповіді, у цифрах, за мовами.
describe-what-docent-does-how-to-ask-and = Що робить Docent, як запитувати і що він зберігає.
