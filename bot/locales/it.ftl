# What Docent says, in Italian. A translation of en.ftl.

## Under an answer

# Shown before quotes that are not in the asker's language.
note-other-language = Nella raccolta di fonti questo testo è in un'altra lingua ({ $language }); viene citato così com'è.
own-words = sintesi della fonte a cura di Docent
verbatim = parola per parola dalla fonte
gloss = lettura di Docent per i musei, non un'affermazione della fonte
addressed-to = Destinatari: { $who }. Non è una regola per i musei.
policymakers = responsabili politici a livello locale, nazionale ed europeo
sources = Fonti
related = Per continuare a leggere
nearest = Schede più vicine
edition = Raccolta di fonti, edizione { $edition } · solo citazioni, nulla di generato · Docent è un bot
own-explanation = Spiegazione a cura di Docent
undated = senza data
translated-unofficially = Traduzione non ufficiale a cura di Docent (originale: { $language }).
translated-officially = Traduzione: { $by }.
medium-confidence = La fonte è scarna o secondaria: verifichi prima di farvi affidamento.

## When there is no answer

abstain-outside = Questo esula da ciò che Docent conosce: i musei e l'IA, con il diritto, i finanziamenti, gli standard, gli strumenti e l'etica che li riguardano. Provi con una domanda su uno di questi temi, oppure chieda qui a colleghe e colleghi.
abstain-not-covered = La raccolta di fonti non risponde a questa domanda, e Docent non tira a indovinare. Veda qui sotto le schede più vicine, riformuli la domanda, oppure chieda qui a colleghe e colleghi.
abstain-ambiguous = Questo può voler dire più cose. Formuli la domanda con una frase completa, oppure scelga una delle schede qui sotto.
abstain-advice = Qui serve qualcuno che conosca il caso: un legale per le questioni giuridiche, un restauratore o una restauratrice per gli oggetti. Le schede qui sotto offrono solo il contesto.
unreadable-empty = Non c'è nessuna domanda da leggere. Ne scriva una in una frase, per esempio: Chi dovrebbe pagare la formazione sull'IA nei musei?
unreadable-too-long = È troppo lungo per una domanda. La formuli in { $most } caratteri al massimo; un documento si può invece aggiungere alla raccolta di fonti.

## Look-ups

recommendation-unknown = Non è nessuna delle tre raccomandazioni. Indichi un numero da 1 a 3, una parola del titolo o un tema come il diritto d'autore o la formazione.
recommendation-number = Raccomandazione { $number }
says-nothing = non ne parla
theme-silent = Nessuna delle tre raccomandazioni parla di questo tema: { $theme }.
theme-act = Queste schede aiutano un museo ad agire in questo ambito:
compare-title = Le raccomandazioni { $first } e { $second } a confronto
compare-same = Scelga due raccomandazioni diverse da confrontare, per esempio la 1 e la 3.
neither-says = Nessuna delle due parla di questi temi: { $themes }.
topics-title = Temi
topics-pick = Aprire un tema
resources-title = Risorse: { $topic }
resources-found = Schede su «{ $words }»
resources-none = Non è stato trovato nulla. Provi con una parola più breve o sfogli le schede per tema.
resources-pick = Apri una scheda
resources-page = Pagina { $page } di { $pages }
previous = Indietro
next = Avanti
unknown-entry = Questa scheda non c'è più. Usi /resources per trovare quella che l'ha sostituita.

## Topics

topic-recommendations = Raccomandazioni
topic-first-steps = Primi passi
topic-glossary = Glossario
topic-law = Diritto dell'IA
topic-copyright = Diritto d'autore
topic-privacy = Privacy e sicurezza
topic-ethics = Etica e bias
topic-accessibility = Accessibilità
topic-policy = Politiche e strategie
topic-funding = Finanziamenti
topic-data-spaces = Spazi di dati e cloud del patrimonio
topic-collection-data = Dati delle collezioni e standard
topic-tools = Strumenti
topic-practice = Esempi dalla pratica
topic-networks = Reti ed eventi

## Help and trouble

help-title = Che cosa fa Docent
help-body = Docent risponde a domande sulle tre raccomandazioni sull'IA nei musei (NEMO, 2024) e su ciò che le accompagna: diritto, finanziamenti, standard, strumenti, etica ed esempi. Cita una raccolta di fonti curata dall'hub, indica le proprie fonti e lo dice quando non sa qualcosa. Non genera testi.
help-ask = Chieda nella Sua lingua. Attivi «private» e solo Lei vedrà la risposta. Può anche menzionare Docent in un canale o scrivergli direttamente; risponda a una risposta per chiedere altro.
help-recommendation = Consultare la raccomandazione 1, 2 o 3 per numero, titolo o parola chiave.
help-resources = Cercare nelle schede o sfogliarle per tema.
help-privacy = Docent non conserva né domande né nomi e non si rivolge ad alcun servizio esterno.
trouble = Qualcosa è andato storto dalla parte di Docent, e nulla è stato modificato. Riprovi tra un momento; se il problema persiste, avvisi chi modera.
