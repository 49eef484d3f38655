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
own-explanation = wyjaśnienie przygotowane przez bota Docent
undated = bez daty
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

## Help and trouble

help-title = Co robi Docent
help-body = Docent odpowiada na pytania o trzy rekomendacje dotyczące AI w muzeach (NEMO, 2024) i o to, co się z nimi wiąże: prawo, finansowanie, standardy, narzędzia, etykę i przykłady. Cytuje zbiór źródeł prowadzony przez hub, podaje źródła i mówi wprost, gdy czegoś nie wie. Nie generuje tekstu.
help-ask = Proszę pytać w swoim języku. Po włączeniu „private” odpowiedź widzi tylko osoba pytająca. Bota Docent można też wspomnieć na kanale albo napisać do niego wprost; aby dopytać, proszę odpowiedzieć na odpowiedź.
help-recommendation = Wyszukiwanie rekomendacji 1, 2 lub 3 według numeru, tytułu lub słowa kluczowego.
help-resources = Wyszukiwanie wpisów lub przeglądanie ich według tematów.
help-privacy = Docent nie przechowuje pytań ani nazwisk i nie korzysta z żadnej zewnętrznej usługi.
trouble = Po stronie bota Docent coś poszło nie tak; nic nie zostało zmienione. Proszę spróbować ponownie za chwilę; jeśli problem nie zniknie, proszę powiadomić moderatora.
