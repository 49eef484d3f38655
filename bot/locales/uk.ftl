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
gaps-which-entry = Укажіть, який запис на нього відповідає: заповніть також «entry».
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
help-ask = Запитуйте своєю мовою. Увімкніть «private», і відповідь побачите лише Ви. Можна також згадати бота Docent у каналі або написати йому напряму; щоб запитати ще, відповідайте на відповідь.
help-recommendation = Знайдіть рекомендацію 1, 2 або 3 за номером, назвою чи ключовим словом.
help-resources = Шукайте записи або переглядайте їх за темами.
help-suggest = Запропонуйте запис або зміну; вирішують модератори, а Вам повідомлять результат.
help-corpus = Перегляньте добірку джерел: show, find, history. Для модераторів також: add, upload, link, edit, review, gaps, log.
help-about = Наскільки добрі відповіді, у цифрах.
help-worded = Тут інакше: відповіді формулює мовна модель. Запитання й цитати надсилаються на { $host }; її рядки позначено, а точні цитати стоять під ними.
help-privacy = Docent зберігає запитання лише тоді, коли Ви натискаєте «Прошу додати відповідь до добірки», імена — лише тих, хто змінює добірку джерел, і не звертається до жодних зовнішніх служб.
quality-title = Наскільки добрі відповіді
quality-body = Виміряно на { $questions } відкладених для цього запитаннях, видання { $edition }: відповідь отримують { $answered } % запитань, на які добірка відповідає, і { $correct } % цих відповідей спершу цитують правильний запис. Із запитань, на які вона не відповідає, { $false } % усе ж отримують відповідь.
quality-languages = За мовами: запитання · з відповіддю · правильний запис перший
trouble = На боці бота Docent щось пішло не так; нічого не змінено. Спробуйте ще раз за мить; якщо проблема не зникне, повідомте модератора.
