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
gaps-which-entry = Proszę wskazać wpis, który na nie odpowiada: trzeba wypełnić także „entry”.
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

setup-title = Kto opiekuje się tu zbiorem źródeł
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
help-ask = Proszę pytać w swoim języku. Po włączeniu „private” odpowiedź widzi tylko osoba pytająca. Bota Docent można też wspomnieć na kanale albo napisać do niego wprost; aby dopytać, proszę odpowiedzieć na odpowiedź.
help-recommendation = Wyszukiwanie rekomendacji 1, 2 lub 3 według numeru, tytułu lub słowa kluczowego.
help-resources = Wyszukiwanie wpisów lub przeglądanie ich według tematów.
help-suggest = Zgłaszanie wpisu lub zmiany; decydują moderatorzy, a Docent informuje o wyniku.
help-corpus = Przeglądanie zbioru źródeł: show, find, history. Dla moderatorów także: add, upload, link, edit, review, gaps, log.
help-about = Jak dobre są odpowiedzi, w liczbach.
help-worded = Tutaj jest inaczej: odpowiedzi formułuje model językowy. Pytanie i cytaty są wysyłane do { $host }; jego wiersze są oznaczone, a dokładne cytaty stoją pod nimi.
help-privacy = Docent przechowuje pytanie tylko po naciśnięciu „Proszę dodać wpis na ten temat”, a nazwiska tylko tych osób, które zmieniają zbiór źródeł; nie korzysta z żadnej zewnętrznej usługi.
quality-title = Jak dobre są odpowiedzi
quality-body = Zmierzono na { $questions } pytaniach odłożonych w tym celu, wydanie { $edition }: odpowiedź otrzymuje { $answered } % pytań, na które zbiór odpowiada, a { $correct } % tych odpowiedzi cytuje najpierw właściwy wpis. Spośród pytań, na które zbiór nie odpowiada, { $false } % mimo to otrzymuje odpowiedź.
quality-languages = Według języka: pytania · z odpowiedzią · właściwy wpis pierwszy
trouble = Po stronie bota Docent coś poszło nie tak; nic nie zostało zmienione. Proszę spróbować ponownie za chwilę; jeśli problem nie zniknie, proszę powiadomić moderatora.
