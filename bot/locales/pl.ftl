# What Docent says, in Polish. A translation of en.ftl.


## Under an answer

# Shown before quotes that are not in the asker's language.
note-other-language = W zbiorze źródeł ten tekst jest w innym języku ({ $language }); cytujemy go bez zmian.
own-words = streszczenie źródła przygotowane przez bota Docent
verbatim = dosłownie ze źródła
gloss = interpretacja dla muzeów, którą podaje Docent, a nie stwierdzenie źródła
addressed-to = Adresaci: { $who }. Nie jest to przepis dla muzeów.
policymakers = decydenci na szczeblu lokalnym, krajowym i europejskim
sources = Źródła
related = Warto przeczytać
nearest = Najbliższe wpisy
edition = Zbiór źródeł, wydanie { $edition } · tylko cytaty, nic nie jest generowane · Docent to bot
edition-worded = Wydanie zbioru { $edition } · cytaty są dokładne, wiersze nad nimi sformułował model językowy · Docent jest botem
worded = Sformułował model językowy na podstawie cytatów poniżej; proszę sprawdzić z nimi:
# Docent's confidence that the first quote answers the question.
sure-very = Bardzo prawdopodobna odpowiedź na pytanie.
sure-fairly = Być może odpowiedź na pytanie: proszę sprawdzić, czy pasuje.
# How a quotation is written: the language's own quotation marks around { $text }.
quotation = „{ $text }”
helpful-button = Pomocne
unhelpful-button = Niepomocne
cite-button = Cytuj
person-button = Zapytaj człowieka
share-button = Udostępnij na kanale
shared-by = Tę odpowiedź udostępnia { $who }:
vote-thanks = Dziękujemy. Głos został policzony; nic więcej nie jest przechowywane.
vote-why = Co było nie tak? Głos został policzony; powód pomoże moderatorom.
vote-unhelpful = niepomocne
vote-wrong = Odpowiedź jest błędna
vote-beside = Odpowiedź nie dotyczy pytania
vote-outdated = Odpowiedź jest nieaktualna
vote-unclear = Odpowiedź jest trudna do zrozumienia
vote-incomplete = Czegoś brakuje
vote-reason-thanks = Dziękujemy, to pomoże.
votes-title = Odpowiedzi, które nie pomogły, według cytowanego wpisu:
# At the end of a citation; { $day } is a date such as 2026-11-23.
citation-accessed = Cytuje Docent, zbiór źródeł, wydanie { $edition }, dostęp: { $day }
confidence-high = Źródło jest oficjalne albo mówi samo o sobie.
confidence-medium = Źródło jest wtórne lub skąpe.
confidence-low = Źródło jest słabe; warto poszukać lepszego.
source-reviewed = Ostatnio sprawdzono: { $day }
person-not-yours = Poprosić kogoś o pomoc może tylko osoba, która zadała pytanie. Aby zrobić to samo, proszę zadać je samodzielnie.
person-nobody = Żadna z osób zgłoszonych do tego tematu nie jest już w tym tygodniu dostępna. Proszę zapytać na kanale; koleżanki i koledzy mogą się zgłosić poleceniem /volunteer.
person-again = Pod tą odpowiedzią już kogoś poproszono o pomoc.
person-called = Gotowe. Prośba została wysłana pod odpowiedzią; proszę dać trochę czasu na reakcję.
person-call = { $who }, to pytanie z tematu wybranego w zgłoszeniu. { $asker } chce poznać zdanie człowieka na temat powyższej odpowiedzi. Jeśli akurat brakuje czasu, nikt nie będzie miał tego za złe.
own-explanation = wyjaśnienie przygotowane przez bota Docent
undated = bez daty
# Under a text that was translated; { $language } is the language of the original, such as English.
translated-unofficially = Nieoficjalne tłumaczenie przygotowane przez bota Docent (język oryginału: { $language }).
translated-officially = Tłumaczenie: { $by }.
medium-confidence = Źródło jest skąpe lub wtórne: proszę je sprawdzić przed wykorzystaniem.

## When there is no answer

abstain-outside = To wykracza poza wiedzę, którą ma Docent: muzea i sztuczna inteligencja oraz związane z nimi prawo, finansowanie, standardy, narzędzia i etyka. Proszę zadać pytanie na jeden z tych tematów albo zapytać tutaj koleżanki i kolegów.
abstain-not-covered = Zbiór źródeł nie daje na to odpowiedzi, a Docent nie zgaduje. Proszę zobaczyć poniżej najbliższe wpisy, zadać pytanie innymi słowami albo zapytać tutaj koleżanki i kolegów.
abstain-ambiguous = To może znaczyć kilka rzeczy. Proszę zapytać pełnym zdaniem albo wybrać jeden z poniższych wpisów.
abstain-advice = Tu potrzebny jest ktoś, kto zna sprawę: w kwestiach prawnych prawnik, w przypadku obiektów konserwator. Poniższe wpisy dają tylko ogólne informacje.
unreadable-empty = Brak pytania. Proszę wpisać je jednym zdaniem, na przykład: Kto powinien płacić za szkolenia z AI w muzeach?
unreadable-too-long = To za długie jak na pytanie. Proszę zmieścić się w { $most } znakach; dokument można zamiast tego dodać do zbioru źródeł.

## Look-ups

recommendation-unknown = To nie jest żadna z trzech rekomendacji. Proszę podać numer od 1 do 3, słowo z tytułu albo temat, na przykład prawo autorskie lub szkolenia.
recommendation-number = Rekomendacja { $number }
says-nothing = nic o tym nie mówi
theme-silent = Żadna z trzech rekomendacji nic o tym nie mówi: { $theme }.
theme-act = Te wpisy pomagają muzeum zająć się tym tematem:
compare-title = Rekomendacje { $first } i { $second } obok siebie
compare-same = Proszę wybrać do porównania dwie różne rekomendacje, na przykład 1 i 3.
neither-says = Tematy, o których żadna z tych dwóch rekomendacji nic nie mówi: { $themes }.
for-person = Dla: { $who }
coverage-title = Która rekomendacja o czym mówi
coverage-silent = żadna z trzech
topics-title = Tematy
topics-pick = Otwórz temat
resources-title = Materiały: { $topic }
resources-found = Wpisy dla hasła „{ $words }”
resources-none = Nic nie znaleziono. Proszę spróbować krótszego słowa albo przejrzeć wpisy według tematów.
resources-pick = Otwórz wpis
resources-page = Strona { $page } z { $pages }
previous = Wstecz
next = Dalej
unknown-entry = Tego wpisu już nie ma. Polecenie /resources pomoże znaleźć to, co go zastąpiło.

## Topics

topic-recommendations = Rekomendacje
topic-first-steps = Pierwsze kroki
topic-glossary = Słowniczek
topic-law = Prawo dotyczące AI
topic-copyright = Prawo autorskie
topic-privacy = Prywatność i bezpieczeństwo
topic-ethics = Etyka i stronniczość
topic-accessibility = Dostępność
topic-policy = Polityka i strategie
topic-funding = Finansowanie
topic-data-spaces = Przestrzenie danych i chmura dziedzictwa
topic-collection-data = Dane o zbiorach i standardy
topic-tools = Narzędzia
topic-practice = Przykłady z praktyki
topic-networks = Sieci i wydarzenia
audience-leadership = Dyrekcje i rady muzeów
audience-collections = Zbiory i dokumentacja
audience-education = Edukacja i publiczność
audience-digital = Zespoły cyfrowe i techniczne
audience-rights = Prawa autorskie i obsługa prawna
audience-fundraising = Pozyskiwanie funduszy i partnerstwa
audience-small-museums = Małe muzea

## Who may do what

refused-no-server = To działa tylko na serwerze, a nie w wiadomości bezpośredniej.
refused-propose = Propozycje mogą tu zgłaszać tylko osoby z określonymi rolami; o taką rolę można poprosić moderatora.
refused-approve = Tutaj mogą to robić tylko moderatorzy. Zmianę można zaproponować poleceniem /suggest.
refused-publish = To mogą robić tylko osoby, które publikują dla wszystkich serwerów. Zmianę można zaproponować poleceniem /suggest.
refused-not-hub = Ten wpis jest wspólny dla wszystkich serwerów i opiekuje się nim kto inny. Zmianę można zaproponować poleceniem /suggest.
refused-setup = Ustawienia mogą wybierać tylko osoby, które zarządzają tym serwerem.
former-member = były członek społeczności
everywhere = Wszystkie serwery
this-server = Tylko ten serwer
yes = tak
no = nie

## Adding and changing entries

form-new = Nowy wpis
form-edit = Zmiana wpisu
form-details = Źródło i szczegóły
field-title = Tytuł
field-text = Tekst: zdania zrozumiałe bez kontekstu
field-source = Źródło
field-source-hint = Tytuł źródła, jego adres internetowy albo jedno i drugie
field-rights = Prawa
field-rights-hint = Do kogo należą prawa albo jaka to licencja, na przykład CC BY 4.0
field-review-by = Sprawdzić ponownie do
field-reason = Powód zmiany
field-owner = Opiekun wpisu
field-topic = Temat
field-language = Język (kod, na przykład de)
field-remark = Uwaga dla autora propozycji
corpus-unknown = Nie ma tu wpisu „{ $entry }”. Proszę wybrać wpis z listy albo poszukać go poleceniem /corpus find.
corpus-done = Gotowe: „{ $title }” (propozycja { $number }). Odpowiedzi już to uwzględniają.
corpus-waits = „{ $title }” czeka na drugiego moderatora jako propozycja { $number }.
edit-too-long = Ten tekst jest dłuższy niż { $most } znaków, które mieści formularz. Proszę pobrać go poleceniem /corpus export, zmienić plik i przesłać go z powrotem poleceniem /corpus upload.
upload-too-large = Plik „{ $name }” ma więcej niż { $most } MB. Proszę dodać tylko potrzebną część albo podzielić plik.
upload-gone = Pliku „{ $name }” nie da się już pobrać z Discorda. Proszę przesłać go ponownie.
upload-nothing-new = Plik „{ $name }” nie zawiera niczego, czego nie ma już w zbiorze źródeł.
busy = Docent pracuje jeszcze nad poprzednią prośbą. Proszę poczekać, aż skończy, i spróbować ponownie.
suggest-thanks = Dziękujemy. Zgłoszenie czeka na decyzję jako propozycja { $number }; o wyniku Docent powiadomi w wiadomości.
revert-reason = Powrót do wersji { $version }
status-live = opublikowany
status-retired = wycofany
entry-version = Wersja { $version }

## The review desk

review-title = Czekają na decyzję
review-empty = Nic nie czeka na decyzję.
review-pick = Otwórz propozycję
draft-title = Propozycja { $number }
draft-unknown = Propozycja { $number } nie istnieje albo jest niedostępna.
draft-state-open = Czeka na decyzję
draft-state-sent-back = Zwrócona autorowi do poprawy
draft-state-published = Opublikowana
draft-state-rejected = Odrzucona
draft-by = Autor propozycji: { $who }
draft-approved-by = Zatwierdzenie: { $who }
draft-remark = Uwaga: { $remark }
draft-create = Nowy wpis
draft-revise = Zmieniony wpis
draft-revert = Powrót do wcześniejszej wersji
draft-retire = Do wycofania
draft-restore = Do przywrócenia
draft-moved = Wpis został w międzyczasie zmieniony
draft-moved-how = Propozycja odnosi się do wcześniejszej wersji, więc nie można jej zatwierdzić. Obie wersje pozostają zachowane: zmiany proszę wprowadzić w obecnej wersji wpisu.
draft-details = Szczegóły
draft-language = Język: { $language }
draft-other-language = Tekst jest prawdopodobnie w innym języku: { $language }
draft-topic = Temat: { $topic }
draft-passages =
    { $count ->
        [one] { $count } fragment
        [few] { $count } fragmenty
        [many] { $count } fragmentów
       *[other] { $count } fragmentu
    }
draft-passages-title = Fragmenty, po których wpis będzie odnajdywany
draft-review-by = Sprawdzić ponownie do: { $day }
draft-rights = Prawa: { $rights }
draft-hidden = W pliku znaleziono ukryty tekst i pominięto go
draft-personal = To wygląda na dane osobowe
draft-missing = Do uzupełnienia
missing-rights = prawa do źródła
missing-review-by = termin ponownego sprawdzenia
missing-owner = opiekun wpisu
draft-twins = Prawie ta sama treść
draft-approve-button = Zatwierdź
draft-send-back-button = Zwróć do poprawy
draft-reject-button = Odrzuć
draft-edit-button = Edytuj
draft-details-button = Źródło i szczegóły
draft-passages-button = Fragmenty
draft-consequences-button = Co by się zmieniło
gone = przedtem:
new = teraz:
and-more = i jeszcze { $count }
consequences-title =
    { $count ->
        [one] Na jedno pytanie odpowiedź byłaby inna
        [few] Na { $count } pytania odpowiedź byłaby inna
        [many] Na { $count } pytań odpowiedź byłaby inna
       *[other] Na { $count } pytania odpowiedź byłaby inna
    }
consequences-none = Na żadne ze sprawdzonych pytań odpowiedź nie byłaby inna.
before = Teraz:
after = Po zmianie:
no-answer = brak odpowiedzi

## History, log and export

history-title = Historia wpisu „{ $title }”
history-last = Ostatnia zmiana
revert-button = Wróć do wersji { $version }
log-title = Dziennik działań
log-empty = Dziennik jest jeszcze pusty.
deed-create = opublikowano
deed-revise = zmieniono
deed-retire = wycofano
deed-restore = przywrócono
deed-revert = cofnięto do wcześniejszej wersji
deed-propose = zaproponowano
deed-amend = poprawiono
deed-approve = zatwierdzono
deed-send-back = zwrócono do poprawy
deed-reject = odrzucono
deed-setup = wybrano ustawienia
deed-export = wyeksportowano
deed-gap = rozpatrzono pytanie
export-done =
    { $count ->
        [one] { $count } wpis
        [few] { $count } wpisy
        [many] { $count } wpisów
       *[other] { $count } wpisu
    } w formacie Markdown. Administrator bota może wczytać pliki z powrotem poleceniem „docent corpus import”.

## A message becomes an entry

message-empty = Ta wiadomość nie zawiera tekstu, który można by dodać.
message-too-long = Ta wiadomość jest za długa na jeden wpis. Jej autor może zgłosić najważniejszą część poleceniem /suggest.
message-of-bot = Tej wiadomości nie napisał człowiek. Zamiast niej proszę dodać jej źródło poleceniem /corpus link.
message-source = Wiadomość na serwerze „{ $server }”, autor: { $who }
message-rights = Udostępniono za zgodą autora
message-reason = Z wiadomości, za zgodą jej autora
a-member = członek społeczności
consent-title = Czy można włączyć to do zbioru źródeł?
consent-ask = { $author }, { $who } chce dodać tę wiadomość do zbioru źródeł, który cytuje Docent. Zgodę może wyrazić tylko autor wiadomości; przed publikacją przejrzy ją moderator.
consent-everywhere = To, co zostanie tu dodane, jest dla wszystkich serwerów: w odpowiedzi mogą to przeczytać osoby z każdego serwera.
consent-named = Tak, z moim nazwiskiem
consent-anonymous = Tak, bez mojego nazwiska
consent-no = Nie
consent-not-yours = Odpowiedzieć może tylko autor wiadomości.
consent-gone = Ta wiadomość nie jest już kompletna. Proszę zacząć od początku.
consent-declined = Z wiadomością nic się nie dzieje; niczego nie zapisano.
consent-thanks = Dziękujemy. Moderator rozpatrzy wiadomość jako propozycję { $number }.
consent-lapsed = Osoba, która o to poprosiła, nie może już zgłaszać tu propozycji, więc niczego nie zapisano.

## The gap board

gap-button = Proszę dodać wpis na ten temat
gap-not-yours = Pytanie może zachować tylko osoba, która je zadała. Aby zrobić to samo, proszę zadać je samodzielnie.
gap-kept = Pytanie zostało zapisane wraz z kontem, z którego je zadano. Będzie przechowywane, dopóki nie uzyska odpowiedzi lub nie zostanie odrzucone. Moderatorzy widzą treść pytania, a gdy pojawi się odpowiedź, Docent prześle wiadomość.
gap-take-back = Nie przechowuj pytania
gap-forgotten = Pytanie zostało usunięte.
gaps-title = Pytania bez odpowiedzi
gaps-empty = Żadne pytanie nie czeka na wpis.
gaps-asked =
    { $count ->
        [one] zadano raz
        [few] zadano { $count } razy
        [many] zadano { $count } razy
       *[other] zadano { $count } raza
    }
gaps-pick = Napisz wpis, który odpowiada na jedno z pytań
gaps-gone = To pytanie już rozpatrzono. Proszę otworzyć listę ponownie.
gaps-which-entry = Proszę wskazać wpis, który na nie odpowiada: trzeba wypełnić także „wpis”.
gaps-closed =
    { $count ->
        [one] Rozpatrzono jedno pytanie.
        [few] Rozpatrzono { $count } pytania.
        [many] Rozpatrzono { $count } pytań.
       *[other] Rozpatrzono { $count } pytania.
    }

## What people are told

notice-draft = Propozycja { $number } czeka na decyzję: { $title }. Można ją otworzyć poleceniem /corpus review.
notice-published = Zgłoszona propozycja „{ $title }” (nr { $number }) została opublikowana. Dziękujemy.
notice-sent-back = Zgłoszona propozycja „{ $title }” (nr { $number }) została zwrócona do poprawy. Aby ją zmienić, proszę otworzyć ją na serwerze poleceniem /corpus review. Uwaga moderatora: { $remark }
notice-rejected = Zgłoszona propozycja „{ $title }” (nr { $number }) nie została przyjęta: { $remark }
notice-gap = Na zadane pytanie „{ $question }” jest już odpowiedź we wpisie „{ $title }”. Aby ją przeczytać, proszę zapytać ponownie. Pytanie nie jest już przechowywane.
recalled-title = Późniejsze zmiany (wydanie { $edition })
recalled-corrected = Wpis „{ $title }” poprawiono po udzieleniu tej odpowiedzi.
recalled-retired = Wpis „{ $title }” wycofano po udzieleniu tej odpowiedzi.
recalled-again = Aby dowiedzieć się, co zbiór źródeł mówi teraz, proszę zapytać ponownie.
digest-title = Co wymaga uwagi w tym miesiącu
digest-overdue =
    { $count ->
        [one] Minął termin sprawdzenia jednego wpisu:
        [few] Minął termin sprawdzenia { $count } wpisów:
        [many] Minął termin sprawdzenia { $count } wpisów:
       *[other] Minął termin sprawdzenia { $count } wpisu:
    }
digest-links =
    { $count ->
        [one] Nie udało się pobrać źródła jednego wpisu:
        [few] Nie udało się pobrać źródeł { $count } wpisów:
        [many] Nie udało się pobrać źródeł { $count } wpisów:
       *[other] Nie udało się pobrać źródeł { $count } wpisu:
    }
digest-drafts =
    { $count ->
        [one] Jedna propozycja czeka na decyzję: /corpus review
        [few] { $count } propozycje czekają na decyzję: /corpus review
        [many] { $count } propozycji czeka na decyzję: /corpus review
       *[other] { $count } propozycji czeka na decyzję: /corpus review
    }
digest-gaps =
    { $count ->
        [one] Jedno pytanie czeka na wpis: /corpus gaps
        [few] { $count } pytania czekają na wpis: /corpus gaps
        [many] { $count } pytań czeka na wpis: /corpus gaps
       *[other] { $count } pytania czeka na wpis: /corpus gaps
    }

## Settings

setup-title = Kto opiekuje się zbiorem źródeł
setup-places-title = Gdzie Docent odpowiada
setup-places-body = Docent zawsze odpowiada na polecenie /ask, na wiadomości bezpośrednie i na wzmianki. Tutaj można wybrać, gdzie odpowiada także bez wzmianki.
setup-asks = Kanały, na których odpowiada na każde pytanie
setup-forums = Fora, na których odpowiada na nowe posty
setup-wait = Ile czasu ludzie mają najpierw na odpowiedź na post
setup-wait-minutes =
    { $count ->
        [0] wcale: Docent odpowiada od razu
        [one] { $count } minuta
        [few] { $count } minuty
        [many] { $count } minut
       *[other] { $count } minuty
    }
setup-threads = Odpowiedzi w osobnym wątku
setup-threads-on = Odpowiadaj w wątkach
setup-threads-off = Odpowiadaj na kanale
setup-language = Język dla osób, których języka nie znamy
setup-language-own = język z ustawień tego serwera w Discordzie
setup-unread = Docent nie może czytać wiadomości, w których nie jest wspomniany, więc z postów na forum zna tylko tytuł, a na kanałach pytania zadaje się przyciskiem. Administrator bota może to zmienić.
setup-put-button = Umieść tam przycisk
setup-put-done = Przycisk jest już na kanałach.
setup-put-failed = Docent nie może pisać na: { $channels }. Proszę nadać mu tam prawo do wysyłania wiadomości i spróbować ponownie.
form-ask = Zapytaj bota Docent
field-question = Pytanie, we własnym języku
ask-here = Pytania o AI w muzeach? Proszę nacisnąć przycisk albo wpisać /ask.
setup-propose = Mogą proponować zmiany
setup-propose-nobody = wszyscy członkowie
setup-approve = Mogą publikować dla tego serwera
setup-approve-nobody = osoby zarządzające tym serwerem
setup-publish = Mogą publikować dla wszystkich serwerów
setup-publish-nobody = osoby zarządzające tym serwerem
setup-two = Potrzebna zgoda drugiego moderatora
setup-two-on = Wymagaj zgody drugiego moderatora
setup-two-off = Wystarczy jeden moderator
setup-channel = Gdzie powiadamiać moderatorów
setup-channel-none = nigdzie
setup-not-hub = Wpisami dla wszystkich serwerów hub opiekuje się na własnym serwerze.

## Help and trouble

help-title = Co robi Docent
help-body = Docent odpowiada na pytania o trzy rekomendacje dotyczące AI w muzeach (NEMO, 2024) i o to, co się z nimi wiąże: prawo, finansowanie, standardy, narzędzia, etykę i przykłady. Cytuje zbiór źródeł prowadzony przez hub, podaje źródła i mówi wprost, gdy czegoś nie wie. Nie generuje tekstu.
help-examples = Przykładowe pytania: „Kto powinien płacić za szkolenia z AI w muzeach?”, „Co to jest LIDO?”, „Czy możemy pisać podpisy do eksponatów z pomocą AI?”
help-ask = /ask: proszę pytać w swoim języku. Po włączeniu „prywatnie” odpowiedź widzi tylko osoba pytająca. Bota Docent można też wspomnieć na kanale albo napisać do niego wprost; aby dopytać, proszę odpowiedzieć na odpowiedź.
help-recommendation = /recommendation: wyszukiwanie rekomendacji 1, 2 lub 3 według numeru, tytułu lub słowa kluczowego; /coverage pokazuje, która o czym mówi.
help-resources = /resources: wyszukiwanie wpisów lub przeglądanie ich według tematu, odbiorców albo rekomendacji; /glossary objaśnia pojęcia.
help-suggest = /suggest: zgłaszanie wpisu lub zmiany; decydują moderatorzy, a Docent informuje o wyniku. Moderatorzy pracują poleceniem /corpus review.
help-volunteer = /volunteer: wybór tematów, o które koleżanki i koledzy mogą tu pytać.
help-about = /about quality: jak dobre są odpowiedzi, w liczbach. /language i /privacy: w jakim języku Docent odpowiada i co przechowuje.
help-worded = Tutaj jest inaczej: odpowiedzi formułuje model językowy. Pytanie i cytaty są wysyłane do { $host }; jego wiersze są oznaczone, a dokładne cytaty stoją pod nimi.
help-privacy = Docent przechowuje pytanie tylko po naciśnięciu „Proszę dodać wpis na ten temat” i nie korzysta z żadnej zewnętrznej usługi. Więcej: /privacy.
about-title = Czym jest Docent
about-body = To bot, który szuka odpowiedzi na pytanie w sprawdzonych wpisach (ich liczba: { $entries }; zbiór źródeł, wydanie { $edition }) i cytuje je dosłownie, z podaniem źródeł. Odpowiada w języku pytania i mówi wprost, gdy czegoś nie wie.
about-where = Co gdzie działa
about-runs = Wszystko działa na własnym komputerze administratora: bez modelu generatywnego i bez zewnętrznych usług. Pytanie jest czytane, otrzymuje odpowiedź i zostaje zapomniane.
about-never = Czego nigdy nie robi
about-never-does = Nie wymyśla tekstu, nie udziela porad prawnych ani konserwatorskich, nie odzywa się bez pytania, chyba że serwer sobie tego życzy, i nie pokazuje wpisów jednego serwera na innym.
privacy-title = Co Docent przechowuje
privacy-body = Pytania otrzymują odpowiedź i zostają zapomniane. Przechowywane są: pytania, przy których ktoś nacisnął „Proszę dodać wpis na ten temat”; głosy na odpowiedzi, bez pytania, przez 90 dni; kto zaproponował zmiany w zbiorze źródeł lub o nich zdecydował; do jakich tematów ktoś się zgłosił; wybrany język; a przez 30 dni także to, które odpowiedzi cytują które wpisy, bez informacji, kto pytał.
privacy-of-you = Przechowywane dane
privacy-nothing = Żadne dane o tej osobie nie są przechowywane.
privacy-questions = Pytania czekające na wpis
privacy-votes = Głosy
privacy-contacts = Serwery ze zgłoszeniem do odpowiadania
privacy-calls = Prośby o pomoc w tym tygodniu
privacy-preferences = Wybrany język
privacy-drafts = Propozycje
privacy-approvals = Zatwierdzenia
privacy-versions = Napisane wersje
privacy-log = Wiersze w dzienniku działań
privacy-export = Pobierz dane
privacy-export-done = To wszystkie przechowywane dane.
privacy-delete = Usuń dane
privacy-delete-ask = Pytania, głosy, wybrane ustawienia i zgłoszone tematy zostaną usunięte. Teksty napisane do zbioru źródeł pozostaną jako napisane przez byłego członka społeczności. Tego nie można cofnąć.
privacy-delete-sure = Tak, usuń
privacy-delete-done = Gotowe. Żadne przechowywane dane nie prowadzą już do tej osoby.
privacy-backups = Nocne kopie zapasowe zawierają to jeszcze najwyżej { $days } dni; służą tylko do usunięcia awarii.
language-chosen = Od teraz Docent odpowiada w tym języku: { $language }. Na pytanie w innym języku nadal odpowiada w języku pytania.
language-own = Od teraz Docent odpowiada w języku ustawionym w Discordzie: { $language }.
language-unknown = Docent nie zna tego języka. Proszę wybrać język z listy.
welcome-title = Docent jest już na serwerze „{ $server }”
welcome-body = Docent odpowiada na pytania o AI w muzeach na podstawie sprawdzonego zbioru źródeł, w języku pytającego, z dokładnymi cytatami i źródłami. Są trzy kroki, wszystkie w /setup na serwerze: najpierw proszę wybrać, gdzie odpowiada bez wzmianki; potem kto może proponować i zatwierdzać zmiany w zbiorze źródeł; na koniec, na którym kanale moderatorzy dowiadują się, co wymaga uwagi. Bez tego też działa: każdy może wpisać /ask albo wspomnieć bota.
volunteer-title = Czy można kierować tu pytania koleżanek i kolegów?
volunteer-body = Gdy zbiór źródeł nie wystarcza, można zapytać człowieka. Proszę wybrać swoje tematy; wzmianka pojawi się pod odpowiedzią, najwyżej tyle razy w tygodniu, ile zostanie wybrane. W każdej chwili można zrezygnować.
volunteer-topics = Wybrane tematy
volunteer-none = Na razie brak.
volunteer-often = Jak często
volunteer-weekly =
    { $count ->
        [one] najwyżej raz w tygodniu
        [few] najwyżej { $count } razy w tygodniu
        [many] najwyżej { $count } razy w tygodniu
       *[other] najwyżej { $count } raza w tygodniu
    }
volunteer-stop = Zrezygnuj
quality-title = Jak dobre są odpowiedzi
quality-body = Zmierzono na { $questions } pytaniach odłożonych w tym celu, wydanie { $edition }: odpowiedź otrzymuje { $answered } % pytań, na które zbiór odpowiada, a { $correct } % tych odpowiedzi cytuje najpierw właściwy wpis. Spośród pytań, na które zbiór nie odpowiada, { $false } % mimo to otrzymuje odpowiedź.
quality-languages = Według języka: pytania · z odpowiedzią · właściwy wpis pierwszy
trouble = Po stronie bota Docent coś poszło nie tak; nic nie zostało zmienione. Proszę spróbować ponownie za chwilę; jeśli problem nie zniknie, proszę powiadomić moderatora.

## What went wrong

# { names } are file names, ids, numbers or dates.
error-check-the-it-cannot-be-used-as = Proszę sprawdzić pole „{ $field }”: w tej postaci nie można go użyć; warto porównać je z tym samym polem innego wpisu.
error-say-where-this-comes-from-the-title = Proszę podać, skąd to pochodzi: tytuł źródła, jego adres internetowy albo jedno i drugie.
error-check-the-it-may-have-at-most = Proszę sprawdzić pole „{ $field }”: liczba znaków nie może przekraczać { $most }.
error-check-the-it-is-empty-so-write = Proszę sprawdzić pole „{ $field }”: jest puste, trzeba coś wpisać.
error-check-the-source-give-a-title-a = Proszę sprawdzić źródło: podać tytuł, adres internetowy zaczynający się od https:// albo jedno i drugie.
error-is-no-date-write-it-as-2027 = „{ $typed }” to nie data; proszę zapisać ją jako 2027-03-01 albo 1.3.2027.
error-there-is-no-entry-here-to-change = Nie ma tu wpisu „{ $entry }”, który można by zmienić; proszę poszukać go poleceniem /corpus find albo `docent corpus find`.
error-the-entry-was-retired-restore-it-before = Wpis „{ $entry }” został wycofany; przed zmianą proszę go przywrócić.
error-has-no-version-its-history-shows-those = Wpis „{ $entry }” nie ma wersji { $version }; istniejące wersje pokazuje jego historia.
error-was-changed-meanwhile-it-is-at-version = Wpis „{ $entry }” został w międzyczasie zmieniony: obecna wersja to { $version }, a ta zmiana odnosi się do wersji { $base }; obie pozostają zachowane, proszę je porównać i wprowadzić zmiany ponownie.
error-the-entry-is-already-nothing-was-changed = Wpis „{ $entry }” jest już { $turned }; nic nie zostało zmienione.
error-the-entry-already-says-exactly-that-nothing = Wpis „{ $entry }” ma już dokładnie taką treść; nic nie zostało zmienione.
error-the-id-is-already-taken-give-the = Identyfikator „{ $entry }” jest już zajęty; proszę nadać wpisowi inny.
error-draft-was-already-nothing-was-changed = Propozycja { $number } jest już { $state }; nic nie zostało zmienione.
error-draft-was-amended-after-you-opened-it = Propozycję { $number } poprawiono już po jej otwarciu; proszę przejrzeć ją ponownie i dopiero wtedy zdecydować.
error-you-have-approved-draft-already-it-waits = Zgoda na propozycję { $number } została już wyrażona; czeka ona na drugą osobę.
error-docent-does-not-read-this-kind-of = { $name }: Docent nie czyta plików tego rodzaju; proszę zapisać plik w jednym z formatów: { $kinds }.
error-this-is-not-save-it-as-or = { $name }: to { $found }, a nie { $expected }; proszę zapisać go jako { $expected } albo poprawić rozszerzenie.
error-the-file-is-empty-save-it-again = { $name }: plik jest pusty; proszę zapisać go ponownie razem z tekstem.
error-no-text-was-found-in-the-file = { $name }: w pliku nie znaleziono tekstu; proszę go otworzyć i sprawdzić, czy zawiera tekst, a nie obrazy.
error-the-file-is-damaged-or-too-complicated = { $name }: plik jest uszkodzony albo zbyt złożony, by go odczytać; proszę go otworzyć i zapisać ponownie.
error-the-file-is-protected-by-a-password = { $name }: plik jest chroniony hasłem; proszę zapisać kopię bez hasła i zaimportować ją.
error-the-pages-hold-no-readable-text-so = { $name }: strony nie zawierają tekstu, który da się odczytać, więc to zapewne skan; proszę najpierw rozpoznać tekst (OCR).
error-the-file-is-larger-than-mib-split = { $name }: plik ma więcej niż { $mebibytes } MiB; proszę go podzielić albo usunąć z niego obrazy.
error-the-text-is-longer-than-characters-split = { $name }: tekst jest za długi (limit znaków: { $characters }); proszę podzielić go na kilka plików.
error-the-file-has-more-than-pages-split = { $name }: plik ma za dużo stron (limit: { $pages }); proszę podzielić go na kilka plików.
error-it-unpacks-into-more-than-a-document = { $name }: po rozpakowaniu jest tego więcej, niż mieści dokument; proszę zapisać go ponownie w edytorze tekstu.
error-it-unpacks-into-more-than-docent-reads = { $name }: po rozpakowaniu jest tego więcej, niż czyta Docent; proszę zmniejszyć liczbę tekstów (limit: { $members }).
error-it-holds-but-only-markdown-files-md = { $name }: zawiera { $member }, a z pliku zip czytane są tylko pliki Markdown (.md); proszę to usunąć.
error-has-the-id-of-another-file-in = { $name }: { $member } ma identyfikator „{ $entry }”, taki sam jak inny plik w archiwum; proszę każdemu nadać własny.
error-the-file-is-too-large-or-damaged = { $name }: plik jest zbyt duży albo uszkodzony i nie da się go odczytać; proszę go podzielić albo otworzyć i zapisać ponownie.
error-the-computer-is-too-busy-to-read = { $name }: komputer jest teraz zbyt zajęty, by odczytać plik; proszę spróbować ponownie za kilka minut.
error-the-file-has-more-than-rows-split = { $name }: plik ma za dużo wierszy (limit: { $rows }); proszę podzielić go na kilka plików.
error-the-first-row-does-not-name-the = { $name }: w pierwszym wierszu nie ma nazw kolumn; proszę dodać taki wiersz, na przykład „id,title,text,url”.
error-row-cannot-be-read-so-nothing-was = { $name }: wiersza { $row } nie da się odczytać, więc niczego nie zaimportowano; { $advice }.
error-give-a-plain-web-address-which-begins = { $name }: proszę podać zwykły adres internetowy, który zaczyna się od https:// i nie zawiera portu ani użytkownika.
error-no-public-web-page-can-be-reached = { $name }: pod tym adresem nie ma publicznie dostępnej strony; proszę sprawdzić adres albo zaimportować stronę jako plik.
error-the-site-answers-with-error-instead-of = { $name }: serwis zamiast strony zwraca błąd { $status }; { $value }.
error-the-address-leads-on-more-than-times = { $name }: adres przekierowuje zbyt wiele razy (limit: { $hops }); proszę go otworzyć i użyć ostatniego adresu.
error-the-site-takes-too-long-to-answer = { $name }: serwis zbyt długo nie odpowiada; proszę spróbować później albo zaimportować stronę jako plik.
error-no-secure-connection-to-the-site-is = { $name }: nie można nawiązać bezpiecznego połączenia z serwisem; proszę zapisać stronę i zaimportować ją jako plik.
error-the-site-s-answer-cannot-be-read = { $name }: odpowiedzi serwisu nie da się odczytać; proszę spróbować później albo zaimportować stronę jako plik.
error-there-is-more-than-mib-to-fetch = { $name }: do pobrania jest więcej niż { $mebibytes } MiB; proszę zapisać potrzebną część jako plik.
error-this-is-no-web-page-pdf-word = { $name }: to nie jest strona internetowa ani plik PDF, Word, Markdown, tekstowy czy CSV; proszę podać adres takiej strony lub pliku.
error-recommendation-is-not-in-the-corpus-restore = Rekomendacji { $number } nie ma w zbiorze źródeł; proszę przywrócić albo zaimportować jej wpis.
error-there-is-no-entry-docent-corpus-list = Nie ma wpisu „{ $entry }”; dostępne wpisy pokazuje `docent corpus list` albo /resources.
error-there-is-no-draft-the-review-queue = Nie ma propozycji { $number }; te, które czekają, pokazuje lista propozycji.
error-the-entry-was-retired-so-it-answers = Wpis „{ $entry }” został wycofany, więc nikomu już nie odpowiada; proszę wybrać opublikowany.
error-there-is-no-such-open-question-the = Nie ma takiego otwartego pytania; istniejące pokazuje lista pytań bez odpowiedzi.
error-somebody-asked-where-that-entry-is-not = Ktoś zadał to pytanie w miejscu, gdzie tego wpisu nie widać; proszę wybrać taki, który mogą przeczytać wszyscy pytający.
error-the-entry-was-retired-ask-again-to = Wpis „{ $entry }” został wycofany; aby znaleźć to, co go zastąpiło, proszę zapytać ponownie.
error-give-a-reason-in-a-few-words = Proszę podać powód w kilku słowach; zostanie zapisany w historii.
error-docent-was-asked-a-lot-within-a = W ciągu minuty padło wiele pytań; proszę zapytać ponownie za { $seconds } s.
error-many-people-are-asking-just-now-ask = Właśnie pyta wiele osób; proszę zapytać ponownie za chwilę.
# Words that stand inside the sentences above: kinds of files, what to do about a row, states, fields.
phrase-a-text-file = plik tekstowy
phrase-a-pdf-file = plik PDF
phrase-a-docx-document = dokument .docx
phrase-another-kind-of-file = plik innego rodzaju
phrase-another-kind-of-office-or-zip-file = plik Office lub zip innego rodzaju
phrase-a-binary-file = plik binarny
phrase-a-word-excel-or-zip-file = plik Word, Excel lub zip
phrase-an-old-office-file = plik w starym formacie Office
phrase-an-rtf-file = plik RTF
phrase-a-picture = obraz
phrase-a-compressed-file = plik skompresowany
phrase-remove-the-nul-character-in-it = proszę usunąć z niego znak NUL
phrase-give-it-an-id-that-no-other = proszę nadać mu identyfikator, którego nie ma żaden inny wiersz
phrase-write-one-json-object-on-each-line = proszę w każdym wierszu zapisać jeden obiekt JSON
phrase-check-its-quotation-marks-and-the-length = proszę sprawdzić cudzysłowy i długość komórek
phrase-add-its-text-or-remove-it = proszę dodać tekst albo usunąć ten wiersz
phrase-look-for-its-new-address = proszę poszukać nowego adresu
phrase-try-again-later = proszę spróbować później
phrase-save-the-page-and-import-it-as = proszę zapisać stronę i zaimportować ją jako plik
phrase-retired = wycofany
phrase-live = opublikowany
phrase-open = otwarta
phrase-sent-back = zwrócona do poprawy
phrase-published = opublikowana
phrase-rejected = odrzucona
phrase-title = tytuł
phrase-text = tekst
phrase-topic = temat
phrase-language = język
phrase-owner = opiekun
phrase-entry = wpis
phrase-source = źródło

## Commands, as Discord lists them

# A name is one word in small letters without blanks (a hyphen may join two), at most 32 letters; those of one command differ from each other.
# Names with a blank in English (Ask Docent, Add to the corpus) are entries of a menu and may be ordinary phrases. A description has at most 100 letters.
name-ask = zapytaj
name-question = pytanie
name-private = prywatnie
name-recommendation = rekomendacja
name-query = zapytanie
name-compare = porównaj
name-to = dla
name-coverage = zakres
name-theme = zagadnienie
name-resources = materiały
name-search = szukaj
name-topic = temat
name-audience = odbiorcy
name-glossary = słowniczek
name-term = pojęcie
name-corpus = zbiór-źródeł
name-add = dodaj
name-where = gdzie
name-questions = pytania
name-upload = prześlij
name-file = plik
name-source = źródło
name-rights = prawa
name-review-by = sprawdzić-do
name-link = link
name-url = adres
name-gaps = luki
name-close = zamknij
name-entry = wpis
name-dismiss = odrzuć
name-edit = edytuj
name-owner = opiekun
name-retire = wycofaj
name-reason = powód
name-restore = przywróć
name-revert = cofnij
name-version = wersja
name-show = pokaż
name-find = znajdź
name-words = słowa
name-history = historia
name-log = dziennik
name-export = eksport
name-review = propozycje
name-suggest = zaproponuj
name-volunteer = zgłoś-się
name-setup = ustawienia
name-language = język
name-privacy = prywatność
name-about = informacje
name-docent = docent
name-quality = jakość
name-help = pomoc
name-ask-docent = Zapytaj bota Docent
name-add-to-the-corpus = Dodaj do zbioru źródeł
choice-this-server = ten serwer
choice-all-servers = wszystkie serwery
describe-ask-about-ai-in-museums-the-recommendations = Pytania o AI w muzeach: rekomendacje, prawo, finansowanie, narzędzia, etyka.
describe-your-question-in-your-language = Pytanie, we własnym języku
describe-only-you-see-the-answer = Odpowiedź widzi tylko osoba pytająca
describe-look-up-recommendation-1-2-or-3 = Rekomendacja 1, 2 lub 3: według numeru, tytułu, słowa kluczowego lub tematu.
describe-for-example-2-second-iii-copyright-finanzierung = Na przykład: 2, druga, III, prawo autorskie, Finanzierung; puste pole pokazuje wszystkie trzy
describe-set-it-beside-another-one-theme-by = Zestawienie z inną rekomendacją, zagadnienie po zagadnieniu
describe-somebody-it-is-meant-for-they-are = Osoba, dla której jest przeznaczona; zostanie wspomniana
describe-only-you-see-it = Widoczne tylko dla osoby, która o to prosi
describe-which-recommendation-says-what-on-a-theme = Co która rekomendacja mówi o danym zagadnieniu i o czym nie mówi żadna.
describe-a-theme-such-as-copyright-or-training = Zagadnienie, na przykład prawo autorskie lub szkolenia
describe-search-the-entries-or-browse-them-by = Wyszukiwanie wpisów lub przeglądanie ich według tematu, odbiorców albo rekomendacji.
describe-words-to-look-for-in-any-language = Szukane słowa, w dowolnym języku
describe-browse-one-topic = Przeglądanie jednego tematu
describe-what-is-of-use-to-some-people = Co przyda się wybranym osobom w muzeum
describe-what-bears-on-recommendation-1-2-or = Co wiąże się z rekomendacją 1, 2 lub 3
describe-what-a-term-of-ai-in-museums = Co oznacza pojęcie związane z AI w muzeach; można je podać we własnym języku.
describe-the-term = Pojęcie
describe-look-into-the-corpus-and-look-after = Przeglądanie zbioru źródeł i opieka nad nim.
describe-write-a-new-entry = Nowy wpis.
describe-its-topic = Temat wpisu
describe-who-may-see-it = Kto może go widzieć
describe-questions-it-answers-separated-by = Pytania, na które odpowiada, rozdzielone znakiem |
describe-add-a-file-pdf-word-web-page = Dodanie pliku: PDF, Word, strona internetowa, Markdown, tekst, CSV albo zip z eksportu.
describe-at-most-10-mb = Najwyżej 10 MB
describe-where-it-comes-from-title-web-address = Skąd pochodzi: tytuł, adres internetowy albo jedno i drugie
describe-who-holds-the-rights-or-the-licence = Do kogo należą prawa albo jaka to licencja
describe-when-to-look-at-it-again-such = Kiedy sprawdzić ponownie, na przykład 2027-03-01
describe-add-a-page-or-a-document-from = Dodanie strony lub dokumentu z internetu.
describe-its-address = Adres
describe-questions-the-corpus-did-not-answer-kept = Pytania bez odpowiedzi, przechowywane za zgodą; pytanie można zamknąć wpisem.
describe-number-of-a-question-to-close = Numer pytania do zamknięcia
describe-the-entry-that-answers-it = Wpis, który na nie odpowiada
describe-number-of-one-to-dismiss = Numer pytania do odrzucenia
describe-change-an-entry-its-text-in-a = Zmiana wpisu: tekst w formularzu, szczegóły od razu tutaj.
describe-the-entry = Wpis
describe-who-looks-after-it = Kto się nim opiekuje
describe-rights-of-its-source = Prawa do źródła
describe-take-an-entry-out-of-every-answer = Wycofanie wpisu ze wszystkich odpowiedzi; jego tekst i historia pozostają.
describe-why-it-stands-in-the-history = Powód; zostanie zapisany w historii
describe-bring-a-retired-entry-back = Przywrócenie wycofanego wpisu.
describe-make-an-earlier-version-of-an-entry = Przywrócenie wpisowi tekstu z wcześniejszej wersji.
describe-the-version-to-go-back-to = Wersja, do której wrócić
describe-show-an-entry-with-its-source-version = Wpis wraz ze źródłem, wersją i stanem.
describe-find-entries-by-words-or-meaning-in = Wyszukiwanie wpisów według słów lub znaczenia, w dowolnym języku.
describe-what-to-look-for = Czego szukać
describe-who-changed-an-entry-when-and-why = Kto, kiedy i dlaczego zmienił wpis; powrót do wcześniejszej wersji.
describe-what-was-done-to-the-corpus-here = Co zrobiono tu ze zbiorem źródeł, kto i dlaczego; także jako plik.
describe-everything-as-a-csv-file = Wszystko, jako plik CSV
describe-the-entries-as-markdown-files-in-a = Wpisy jako pliki Markdown w archiwum zip, w układzie knowledge/corpus.
describe-which-entries = Które wpisy
describe-drafts-that-wait-for-a-decision-your = Propozycje czekające na decyzję, a dla osób, które nie decydują, ich własne zgłoszenia.
describe-suggest-a-new-entry-or-a-change = Propozycja nowego wpisu lub zmiany; decydują moderatorzy.
describe-the-entry-to-change-leave-it-out = Wpis do zmiany; dla nowego wpisu pole zostaje puste
describe-say-on-which-topics-colleagues-here-may = Tematy, o które koleżanki i koledzy mogą tu pytać, i jak często w tygodniu.
describe-choose-where-docent-answers-here-and-who = Gdzie Docent tu odpowiada i kto opiekuje się zbiorem źródeł.
describe-the-language-docent-speaks-to-you-without = Język, w którym Docent odpowiada; bez wyboru jest to język ustawiony w Discordzie.
describe-a-language = Język
describe-what-docent-keeps-of-you-see-it = Jakie dane osoby pytającej przechowuje Docent: podgląd, pobranie, usunięcie.
describe-what-docent-is-and-how-well-it = Czym jest Docent i jak dobrze działa.
describe-what-docent-is-what-runs-where-and = Czym jest Docent, co gdzie działa i czego nigdy nie robi.
describe-how-good-the-answers-are-in-figures = Jak dobre są odpowiedzi, w liczbach, według języka.
describe-what-docent-does-how-to-ask-and = Co robi Docent, jak pytać i co przechowuje.
