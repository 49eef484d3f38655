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
edition-worded = Edizione { $edition } del corpus · le citazioni sono esatte, le righe sopra sono state formulate da un modello linguistico · Docent è un bot
worded = Formulato da un modello linguistico a partire dalle citazioni qui sotto; verificare con esse:
own-explanation = Spiegazione a cura di Docent
undated = senza data
# Under a text that was translated; { $language } is the language of the original, such as English.
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

## Who may do what

refused-no-server = Funziona solo in un server, non nei messaggi privati.
refused-propose = Qui le proposte sono riservate ad alcuni ruoli; ne chieda uno a chi modera.
refused-approve = Qui può farlo solo chi modera. Può proporre una modifica con /suggest.
refused-publish = Può farlo solo chi pubblica per tutti i server. Può proporre una modifica con /suggest.
refused-not-hub = Questa scheda è comune a tutti i server e viene curata altrove. Può proporre una modifica con /suggest.
refused-setup = Solo chi gestisce questo server può sceglierne le impostazioni.
former-member = un ex membro
everywhere = Tutti i server
this-server = Solo questo server
yes = sì
no = no

## Adding and changing entries

form-new = Nuova scheda
form-edit = Modifica una scheda
form-details = Fonte e dettagli
field-title = Titolo
field-text = Testo, in frasi comprensibili da sole
field-source = Fonte
field-source-hint = Titolo della fonte, il suo indirizzo web o entrambi
field-rights = Diritti
field-rights-hint = Titolare dei diritti oppure licenza, per esempio CC BY 4.0
field-review-by = Da rivedere entro il
field-reason = Motivo della modifica
field-owner = Responsabile della scheda
field-topic = Tema
field-language = Lingua (codice, per esempio de)
field-remark = Messaggio per chi ha fatto la proposta
corpus-unknown = Qui non c'è nessuna scheda «{ $entry }». Ne scelga una dall'elenco o cerchi con /corpus find.
corpus-done = Fatto: «{ $title }» (proposta { $number }). Da ora le risposte ne tengono conto.
corpus-waits = «{ $title }» attende l'approvazione di una seconda persona che modera (proposta { $number }).
edit-too-long = Questo testo supera i { $most } caratteri che un modulo può contenere. Lo scarichi con /corpus export, modifichi il file e lo ricarichi con /corpus upload.
upload-too-large = «{ $name }» supera i { $most } MB. Carichi solo la parte che serve oppure divida il file.
upload-gone = «{ $name }» non si può più scaricare da Discord. Carichi di nuovo il file.
upload-nothing-new = «{ $name }» non contiene nulla che non sia già nella raccolta di fonti.
busy = Docent sta ancora lavorando alla Sua richiesta precedente. Attenda che sia conclusa, poi riprovi.
suggest-thanks = Grazie. La Sua proposta è in attesa con il numero { $number }; Le verrà comunicato l'esito.
revert-reason = Ritorno alla versione { $version }
status-live = pubblicata
status-retired = ritirata
entry-version = Versione { $version }

## The review desk

review-title = In attesa di una decisione
review-empty = Non c'è nulla in attesa di una decisione.
review-pick = Apri una proposta
draft-title = Proposta { $number }
draft-unknown = Non c'è nessuna proposta { $number } che Lei possa consultare.
draft-state-open = In attesa di una decisione
draft-state-sent-back = Restituita per una revisione
draft-state-published = Pubblicata
draft-state-rejected = Rifiutata
draft-by = Proposta da { $who }
draft-approved-by = Approvata da { $who }
draft-remark = Nota: { $remark }
draft-create = Nuova scheda
draft-revise = Scheda modificata
draft-revert = Ritorno a una versione precedente
draft-retire = Da ritirare
draft-restore = Da ripristinare
draft-moved = Nel frattempo la scheda è stata modificata
draft-moved-how = La proposta parte da una versione precedente e quindi non può essere approvata. Entrambe restano conservate: modifichi la scheda così com'è ora.
draft-details = Dettagli
draft-language = Lingua: { $language }
draft-other-language = Lingua apparente del testo: { $language }
draft-topic = Tema: { $topic }
draft-passages =
    { $count ->
        [one] 1 passo
       *[other] { $count } passi
    }
draft-passages-title = Passi attraverso cui la scheda verrà trovata
draft-review-by = Da rivedere entro il { $day }
draft-rights = Diritti: { $rights }
draft-hidden = Nel file è stato trovato del testo nascosto, che è stato tralasciato
draft-personal = Questi sembrano dati personali
draft-missing = Ancora da indicare
missing-rights = i diritti sulla fonte
missing-review-by = la data entro cui rivedere la scheda
missing-owner = la persona responsabile della scheda
draft-twins = Dice quasi la stessa cosa di
draft-approve-button = Approva
draft-send-back-button = Restituisci
draft-reject-button = Rifiuta
draft-edit-button = Modifica
draft-details-button = Fonte e dettagli
draft-passages-button = Passi
draft-consequences-button = Che cosa cambierebbe
gone = prima:
new = ora:
and-more = e ancora { $count }
consequences-title =
    { $count ->
        [one] Una domanda avrebbe una risposta diversa
       *[other] { $count } domande avrebbero una risposta diversa
    }
consequences-none = Nessuna delle domande provate avrebbe una risposta diversa.
before = Ora:
after = Dopo:
no-answer = nessuna risposta

## History, log and export

history-title = Cronologia di «{ $title }»
history-last = Ultima modifica
revert-button = Torna alla versione { $version }
log-title = Registro delle attività
log-empty = Il registro è ancora vuoto.
deed-create = pubblicazione
deed-revise = modifica
deed-retire = ritiro
deed-restore = ripristino
deed-revert = ritorno a una versione precedente
deed-propose = proposta
deed-amend = ritocco
deed-approve = approvazione
deed-send-back = restituzione
deed-reject = rifiuto
deed-setup = scelta delle impostazioni
deed-export = esportazione
deed-gap = decisione su una domanda
export-done =
    { $count ->
        [one] 1 scheda
       *[other] { $count } schede
    } in file Markdown. Chi gestisce Docent può reimportare il tutto con «docent corpus import».

## A message becomes an entry

message-empty = Quel messaggio non contiene testo da aggiungere.
message-too-long = Quel messaggio è troppo lungo per una sola scheda. Chi lo ha scritto può proporne la parte essenziale con /suggest.
message-of-bot = Quel messaggio non è stato scritto da una persona. Aggiunga piuttosto la fonte con /corpus link.
message-source = Messaggio di { $who } su { $server }
message-rights = Condiviso con il consenso di chi l'ha scritto
message-reason = Da un messaggio, con il consenso di chi l'ha scritto
a-member = un membro
consent-title = Questo messaggio può entrare nella raccolta di fonti?
consent-ask = { $author }, { $who } vorrebbe aggiungere questo messaggio alla raccolta di fonti che Docent cita. Solo Lei può dare il consenso; prima della pubblicazione il messaggio viene esaminato da chi modera.
consent-everywhere = Ciò che si aggiunge qui vale per tutti i server: chiunque, ovunque, potrà leggerlo in una risposta.
consent-named = Sì, con il mio nome
consent-anonymous = Sì, senza il mio nome
consent-no = No
consent-not-yours = Può rispondere solo chi ha scritto il messaggio.
consent-gone = Quel messaggio non è più completo. Ricominci da capo.
consent-declined = Il messaggio resta com'era; non è stato conservato nulla.
consent-thanks = Grazie. Chi modera lo esaminerà (proposta { $number }).
consent-lapsed = Chi Le ha chiesto il consenso non può più fare proposte qui, quindi non è stato conservato nulla.

## The gap board

gap-button = Da documentare, per favore
gap-not-yours = Solo chi ha posto la domanda può farla conservare. Se anche Lei lo desidera, ponga la domanda di persona.
gap-kept = La Sua domanda viene conservata, insieme al Suo account, finché non riceve risposta o non viene scartata. Chi modera vede la domanda, e Docent Le scriverà quando ci sarà una risposta.
gap-take-back = Non conservarla
gap-forgotten = La Sua domanda è stata cancellata.
gaps-title = Domande rimaste senza risposta
gaps-empty = Nessuna domanda è in attesa di essere documentata.
gaps-asked =
    { $count ->
        [one] posta una volta
       *[other] posta { $count } volte
    }
gaps-pick = Scrivi la scheda che risponde a una di queste
gaps-gone = Su quella domanda si è già deciso. Riapra l'elenco.
gaps-which-entry = Indichi quale scheda risponde alla domanda: compili anche «entry».
gaps-closed =
    { $count ->
        [one] Si è deciso su una domanda.
       *[other] Si è deciso su { $count } domande.
    }

## What people are told

notice-draft = La proposta { $number } attende una decisione: { $title }. La apra con /corpus review.
notice-published = La Sua proposta «{ $title }» (n. { $number }) è stata pubblicata. Grazie.
notice-sent-back = La Sua proposta «{ $title }» (n. { $number }) Le è stata restituita; per modificarla, la apra nel server con /corpus review. Nota di chi modera: { $remark }
notice-rejected = La Sua proposta «{ $title }» (n. { $number }) non è stata accolta: { $remark }
notice-gap = Lei aveva chiesto: «{ $question }» Ora la risposta c'è, in «{ $title }». Ponga di nuovo la domanda per leggerla. La Sua domanda non è più conservata.
recalled-title = Modifiche successive (edizione { $edition })
recalled-corrected = La scheda «{ $title }» è stata corretta dopo questa risposta.
recalled-retired = La scheda «{ $title }» è stata ritirata dopo questa risposta.
recalled-again = Ponga di nuovo la domanda per leggere che cosa dice ora la raccolta di fonti.
digest-title = Da fare questo mese
digest-overdue =
    { $count ->
        [one] Per una scheda la revisione è in ritardo:
       *[other] Per { $count } schede la revisione è in ritardo:
    }
digest-links =
    { $count ->
        [one] La fonte di una scheda non era raggiungibile:
       *[other] Le fonti di { $count } schede non erano raggiungibili:
    }
digest-drafts =
    { $count ->
        [one] Una proposta attende una decisione: /corpus review
       *[other] { $count } proposte attendono una decisione: /corpus review
    }
digest-gaps =
    { $count ->
        [one] Una domanda è ancora da documentare: /corpus gaps
       *[other] { $count } domande sono ancora da documentare: /corpus gaps
    }

## Settings

setup-title = Chi cura qui la raccolta di fonti
setup-propose = Chi può proporre modifiche
setup-propose-nobody = tutti i membri
setup-approve = Chi può pubblicare per questo server
setup-approve-nobody = chi gestisce questo server
setup-publish = Chi può pubblicare per tutti i server
setup-publish-nobody = chi gestisce questo server
setup-two = Serve l'approvazione di una seconda persona che modera
setup-two-on = Richiedi una seconda approvazione
setup-two-off = Basta una sola approvazione
setup-channel = Dove viene avvisato chi modera
setup-channel-none = da nessuna parte
setup-not-hub = Le schede comuni a tutti i server vengono curate nel server dell'hub.

## Help and trouble

help-title = Che cosa fa Docent
help-body = Docent risponde a domande sulle tre raccomandazioni sull'IA nei musei (NEMO, 2024) e su ciò che le accompagna: diritto, finanziamenti, standard, strumenti, etica ed esempi. Cita una raccolta di fonti curata dall'hub, indica le proprie fonti e lo dice quando non sa qualcosa. Non genera testi.
help-ask = Chieda nella Sua lingua. Attivi «private» e solo Lei vedrà la risposta. Può anche menzionare Docent in un canale o scrivergli direttamente; risponda a una risposta per chiedere altro.
help-recommendation = Consultare la raccomandazione 1, 2 o 3 per numero, titolo o parola chiave.
help-resources = Cercare nelle schede o sfogliarle per tema.
help-suggest = Proporre una scheda o una modifica; decide chi modera, e Le viene comunicato l'esito.
help-corpus = Consultare la raccolta di fonti: show, find, history. Per chi modera, anche: add, upload, link, edit, review, gaps, log.
help-about = La qualità delle risposte, in cifre.
help-worded = Qui è diverso: un modello linguistico formula le risposte. La domanda e le citazioni vengono inviate a { $host }; le sue righe sono segnalate e sotto ci sono le citazioni esatte.
help-privacy = Docent conserva una domanda solo se Lei preme «Da documentare, per favore», conserva solo i nomi di chi modifica la raccolta di fonti e non si rivolge ad alcun servizio esterno.
quality-title = Quanto sono buone le risposte
quality-body = Misurato su { $questions } domande riservate allo scopo, edizione { $edition }: riceve risposta il { $answered } % delle domande a cui il corpus risponde, e il { $correct } % di queste risposte cita per prima una voce giusta. Delle domande a cui non risponde, il { $false } % riceve comunque una risposta.
quality-languages = Per lingua: domande · con risposta · voce giusta per prima
trouble = Qualcosa è andato storto dalla parte di Docent, e nulla è stato modificato. Riprovi tra un momento; se il problema persiste, avvisi chi modera.
