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
# Docent's confidence that the first quote answers the question.
sure-very = Molto probabilmente è una risposta alla Sua domanda.
sure-fairly = Forse è una risposta alla Sua domanda: verifichi che sia pertinente.
# How a quotation is written: the language's own quotation marks around { $text }.
quotation = «{ $text }»
helpful-button = Utile
unhelpful-button = Non utile
cite-button = Cita
person-button = Chiedi a una persona
share-button = Condividi nel canale
shared-by = { $who } ha condiviso questa risposta:
vote-thanks = Grazie. Il Suo voto è stato conteggiato; non viene conservato altro.
vote-why = Che cosa non andava? Il Suo voto è stato conteggiato; il motivo aiuta chi modera.
vote-unhelpful = non utile
vote-wrong = È sbagliata
vote-beside = Non è ciò che era stato chiesto
vote-outdated = Non è aggiornata
vote-unclear = È difficile da capire
vote-incomplete = Manca qualcosa
vote-reason-thanks = Grazie, è un aiuto prezioso.
votes-title = Risposte che non sono state utili, in base alla scheda che citano:
# At the end of a citation; { $day } is a date such as 2026-11-23.
citation-accessed = Citato da Docent, raccolta di fonti, edizione { $edition }, consultato il { $day }
confidence-high = La fonte è ufficiale o parla da sé.
confidence-medium = La fonte è scarna o secondaria.
confidence-low = La fonte è debole; ne cerchi una migliore.
source-reviewed = Ultima verifica: { $day }
person-not-yours = Solo chi ha posto la domanda può chiamare qualcuno. Se anche Lei lo desidera, ponga la domanda di persona.
person-nobody = Questa settimana nessuna delle persone disponibili per questo tema è libera. Chieda nel canale; colleghe e colleghi possono dare la propria disponibilità con /volunteer.
person-again = Per questa risposta è già stato chiamato qualcuno.
person-called = Fatto. La richiesta è sotto la risposta; lasci un po' di tempo.
person-call = { $who }, ha dato la Sua disponibilità per questo tema. { $asker } vorrebbe il parere di una persona sulla risposta qui sopra. Se non ha tempo, nessun problema.
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
for-person = { $who }, questo è per Lei:
coverage-title = Quale raccomandazione parla di che cosa
coverage-silent = nessuna delle tre
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
audience-leadership = Direzione e organi di governo
audience-collections = Collezioni e documentazione
audience-education = Educazione e pubblici
audience-digital = Personale digitale e tecnico
audience-rights = Diritti e questioni giuridiche
audience-fundraising = Raccolta fondi e partenariati
audience-small-museums = Piccoli musei

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
gaps-which-entry = Indichi quale scheda risponde alla domanda: compili anche «scheda».
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
setup-places-title = Dove risponde Docent
setup-places-body = Docent risponde sempre a /ask, ai messaggi privati e alle menzioni. Scelga qui dove risponde anche senza essere menzionato.
setup-asks = Canali in cui risponde a tutte le domande
setup-forums = Forum in cui risponde ai nuovi post
setup-wait = Quanto tempo hanno i membri per rispondere prima a un post
setup-wait-minutes =
    { $count ->
        [0] nessuno: Docent risponde subito
        [one] { $count } minuto
       *[other] { $count } minuti
    }
setup-threads = Risposte in un thread a parte
setup-threads-on = Rispondi nei thread
setup-threads-off = Rispondi nel canale
setup-language = Lingua per le persone di cui non si conosce la lingua
setup-language-own = quella delle impostazioni Discord di questo server
setup-unread = Docent non è autorizzato a leggere i messaggi che non lo menzionano: di un post in un forum conosce quindi solo il titolo, e nei canali si preme un pulsante per fare una domanda. Chi gestisce Docent può cambiare questa impostazione.
setup-put-button = Inserisci lì il pulsante
setup-put-done = Il pulsante è ora nei canali.
setup-put-failed = Docent non può scrivere in { $channels }. Gli dia il permesso di inviare messaggi in questi canali, poi riprovi.
form-ask = Chiedi a Docent
field-question = La Sua domanda, nella Sua lingua
ask-here = Domande sull'IA nei musei? Prema il pulsante o digiti /ask.
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
help-examples = Provi per esempio: «Chi dovrebbe pagare la formazione sull'IA nei musei?», «Che cos'è LIDO?», «Possiamo usare l'IA per scrivere le didascalie?»
help-ask = /ask: chieda nella Sua lingua. Attivi «privato» e solo Lei vedrà la risposta. Può anche menzionare Docent in un canale o scrivergli direttamente; risponda a una risposta per chiedere altro.
help-recommendation = /recommendation: consultare la raccomandazione 1, 2 o 3 per numero, titolo o parola chiave; /coverage mostra quale parla di che cosa.
help-resources = /resources: cercare nelle schede o sfogliarle per tema, pubblico o raccomandazione; /glossary spiega un termine.
help-suggest = /suggest: proporre una scheda o una modifica; decide chi modera, e Le viene comunicato l'esito. Chi modera lavora con /corpus review.
help-volunteer = /volunteer: indicare su quali temi colleghe e colleghi possono rivolgersi qui a Lei.
help-about = /about quality: la qualità delle risposte, in cifre. /language e /privacy: in quale lingua Le parla Docent, e che cosa conserva.
help-worded = Qui è diverso: un modello linguistico formula le risposte. La domanda e le citazioni vengono inviate a { $host }; le sue righe sono segnalate e sotto ci sono le citazioni esatte.
help-privacy = Docent conserva una domanda solo se Lei preme «Da documentare, per favore» e non si rivolge ad alcun servizio esterno. Veda /privacy.
about-title = Che cos'è Docent
about-body = Un bot che cerca la risposta alla Sua domanda in { $entries } schede verificate (raccolta di fonti, edizione { $edition }) e le cita parola per parola con le loro fonti. Risponde nella Sua lingua e lo dice quando non sa qualcosa.
about-where = Dove funziona il tutto
about-runs = Tutto funziona sul computer di chi gestisce Docent: nessun modello generativo, nessun servizio esterno. La Sua domanda viene letta, riceve risposta e viene dimenticata.
about-never = Che cosa non fa mai
about-never-does = Non inventa testi, non dà consulenza legale né consigli di conservazione, interviene solo se viene interpellato o se il server lo desidera, e non mostra le schede di un server a un altro.
privacy-title = Che cosa conserva Docent
privacy-body = Le domande ricevono risposta e vengono dimenticate. Si conservano: le domande per le quali qualcuno ha premuto «Da documentare, per favore»; i voti sulle risposte, senza la domanda, per 90 giorni; chi ha proposto o deciso modifiche alla raccolta di fonti; i temi per i quali qualcuno ha dato la propria disponibilità; la lingua scelta; e, per 30 giorni, quali risposte citano quali schede, senza indicare chi ha chiesto.
privacy-of-you = Su di Lei
privacy-nothing = Su di Lei non viene conservato nulla.
privacy-questions = Domande da documentare
privacy-votes = Voti
privacy-contacts = Server in cui ha dato la Sua disponibilità
privacy-calls = Chiamate di questa settimana
privacy-preferences = Lingua scelta
privacy-drafts = Proposte
privacy-approvals = Approvazioni
privacy-versions = Versioni scritte da Lei
privacy-log = Righe nel registro delle modifiche
privacy-export = Scarica i miei dati
privacy-export-done = Questo è tutto ciò che viene conservato su di Lei.
privacy-delete = Elimina i miei dati
privacy-delete-ask = Le Sue domande, i Suoi voti, le Sue scelte e la Sua disponibilità vengono eliminati. Ciò che ha scritto per la raccolta di fonti resta, attribuito a un ex membro. L'operazione non si può annullare.
privacy-delete-sure = Sì, elimina
privacy-delete-done = Fatto. Nulla di ciò che viene conservato riconduce più a Lei.
privacy-backups = I backup notturni lo contengono ancora per { $days } giorni al massimo; servono solo a riparare un guasto.
language-chosen = Da ora Docent Le parla in questa lingua: { $language }. A una domanda in un'altra lingua risponde comunque in quella.
language-own = Da ora Docent Le parla nella lingua del Suo Discord: { $language }.
language-unknown = Docent non parla questa lingua. Ne scelga una dall'elenco.
welcome-title = Docent è ora in { $server }
welcome-body = Docent risponde a domande sull'IA nei musei a partire da una raccolta di fonti verificata, nella Sua lingua, con citazioni esatte e fonti. Tre passaggi, tutti in /setup nel Suo server: prima scelga dove risponde senza essere menzionato; poi chi può proporre e approvare modifiche alla raccolta di fonti; infine in quale canale chi modera viene avvisato di ciò che richiede attenzione. Funziona anche senza tutto questo: chiunque può digitare /ask o menzionarlo.
volunteer-title = Colleghe e colleghi possono rivolgersi a Lei?
volunteer-body = Quando la raccolta di fonti non basta, si può chiedere a una persona. Scelga i Suoi temi; verrà menzionato il Suo nome sotto una risposta, al massimo tante volte a settimana quante ne desidera. Può smettere quando vuole.
volunteer-topics = I Suoi temi
volunteer-none = Finora nessuno.
volunteer-often = Con quale frequenza
volunteer-weekly =
    { $count ->
        [one] al massimo una volta a settimana
       *[other] al massimo { $count } volte a settimana
    }
volunteer-stop = Smetti
quality-title = Quanto sono buone le risposte
quality-body = Misurato su { $questions } domande riservate allo scopo, edizione { $edition }: riceve risposta il { $answered } % delle domande a cui il corpus risponde, e il { $correct } % di queste risposte cita per prima una voce giusta. Delle domande a cui non risponde, il { $false } % riceve comunque una risposta.
quality-languages = Per lingua: domande · con risposta · voce giusta per prima
trouble = Qualcosa è andato storto dalla parte di Docent, e nulla è stato modificato. Riprovi tra un momento; se il problema persiste, avvisi chi modera.

## What went wrong

# { names } are file names, ids, numbers or dates.
error-check-the-it-cannot-be-used-as = Controlli il campo «{ $field }»: così com'è non si può usare; lo confronti con quello di un'altra scheda.
error-say-where-this-comes-from-the-title = Indichi da dove proviene: il titolo della fonte, il suo indirizzo web o entrambi.
error-check-the-it-may-have-at-most = Controlli il campo «{ $field }»: può contenere al massimo { $most } caratteri.
error-check-the-it-is-empty-so-write = Controlli il campo «{ $field }»: è vuoto e va compilato.
error-check-the-source-give-a-title-a = Controlli la fonte: indichi un titolo, un indirizzo web che inizi con https:// o entrambi.
error-is-no-date-write-it-as-2027 = «{ $typed }» non è una data; la scriva così: 2027-03-01 oppure 1.3.2027.
error-there-is-no-entry-here-to-change = Qui non c'è nessuna scheda «{ $entry }» da modificare; la cerchi con /corpus find o `docent corpus find`.
error-the-entry-was-retired-restore-it-before = La scheda «{ $entry }» è stata ritirata; la ripristini prima di modificarla.
error-has-no-version-its-history-shows-those = «{ $entry }» non ha una versione { $version }; la sua cronologia mostra quelle esistenti.
error-was-changed-meanwhile-it-is-at-version = Nel frattempo «{ $entry }» è stata modificata: è alla versione { $version }, mentre questa modifica parte dalla versione { $base }; entrambe restano conservate, le confronti e modifichi di nuovo.
error-the-entry-is-already-nothing-was-changed = La scheda «{ $entry }» è già { $turned }; nulla è stato modificato.
error-the-entry-already-says-exactly-that-nothing = La scheda «{ $entry }» dice già esattamente questo; nulla è stato modificato.
error-the-id-is-already-taken-give-the = L'identificativo «{ $entry }» è già in uso; ne dia un altro alla scheda.
error-draft-was-already-nothing-was-changed = La proposta { $number } è già { $state }; nulla è stato modificato.
error-draft-was-amended-after-you-opened-it = La proposta { $number } è stata ritoccata dopo che Lei l'ha aperta; la rilegga, poi decida.
error-you-have-approved-draft-already-it-waits = Ha già approvato la proposta { $number }; si attende l'approvazione di un'altra persona.
error-docent-does-not-read-this-kind-of = { $name }: Docent non legge questo tipo di file; lo salvi in uno di questi formati: { $kinds }.
error-this-is-not-save-it-as-or = { $name }: questo è { $found }, non { $expected }; lo salvi come { $expected } o ne corregga l'estensione.
error-the-file-is-empty-save-it-again = { $name }: il file è vuoto; lo salvi di nuovo con il suo testo.
error-no-text-was-found-in-the-file = { $name }: nel file non è stato trovato testo; lo apra e verifichi che contenga testo e non immagini.
error-the-file-is-damaged-or-too-complicated = { $name }: il file è danneggiato o troppo complesso per essere letto; lo apra e lo salvi di nuovo.
error-the-file-is-protected-by-a-password = { $name }: il file è protetto da password; ne salvi una copia senza password e la importi.
error-the-pages-hold-no-readable-text-so = { $name }: le pagine non contengono testo leggibile, quindi si tratta probabilmente di una scansione; esegua prima il riconoscimento del testo (OCR).
error-the-file-is-larger-than-mib-split = { $name }: il file supera i { $mebibytes } MiB; lo divida o ne tolga le immagini.
error-the-text-is-longer-than-characters-split = { $name }: il testo supera i { $characters } caratteri; lo divida in più file.
error-the-file-has-more-than-pages-split = { $name }: il file ha più di { $pages } pagine; lo divida in più file.
error-it-unpacks-into-more-than-a-document = { $name }: una volta decompresso, supera le dimensioni di un documento; lo salvi di nuovo dal Suo programma di videoscrittura.
error-it-unpacks-into-more-than-docent-reads = { $name }: una volta decompresso, contiene più di quanto Docent possa leggere; vi lasci al massimo { $members } testi.
error-it-holds-but-only-markdown-files-md = { $name }: contiene { $member }, ma da uno zip si leggono solo file Markdown (.md); lo rimuova.
error-has-the-id-of-another-file-in = { $name }: { $member } ha l'identificativo «{ $entry }» di un altro file dello zip; dia a ciascuno il proprio.
error-the-file-is-too-large-or-damaged = { $name }: il file è troppo grande o troppo danneggiato per essere letto; lo divida, oppure lo apra e lo salvi di nuovo.
error-the-computer-is-too-busy-to-read = { $name }: il computer è troppo occupato per leggere ora il file; riprovi tra qualche minuto.
error-the-file-has-more-than-rows-split = { $name }: il file ha più di { $rows } righe; lo divida in più file.
error-the-first-row-does-not-name-the = { $name }: la prima riga non dà un nome alle colonne; ne aggiunga una come «id,title,text,url».
error-row-cannot-be-read-so-nothing-was = { $name }: la riga { $row } non è leggibile, quindi non è stato importato nulla; { $advice }.
error-give-a-plain-web-address-which-begins = { $name }: indichi un indirizzo web semplice, che inizi con https:// e non contenga né porta né utente.
error-no-public-web-page-can-be-reached = { $name }: a questo indirizzo non è raggiungibile alcuna pagina web pubblica; lo controlli, oppure importi la pagina come file.
error-the-site-answers-with-error-instead-of = { $name }: il sito risponde con l'errore { $status } invece che con una pagina; { $value }.
error-the-address-leads-on-more-than-times = { $name }: l'indirizzo reindirizza più di { $hops } volte; lo apra e usi l'ultimo indirizzo.
error-the-site-takes-too-long-to-answer = { $name }: il sito impiega troppo tempo a rispondere; riprovi più tardi, oppure importi la pagina come file.
error-no-secure-connection-to-the-site-is = { $name }: non è possibile una connessione sicura al sito; salvi la pagina e la importi come file.
error-the-site-s-answer-cannot-be-read = { $name }: la risposta del sito non è leggibile; riprovi più tardi, oppure importi la pagina come file.
error-there-is-more-than-mib-to-fetch = { $name }: ci sono più di { $mebibytes } MiB da scaricare; salvi come file la parte che Le serve.
error-this-is-no-web-page-pdf-word = { $name }: questo non è né una pagina web né un file PDF, Word, Markdown, di testo o CSV; indichi l'indirizzo di uno di questi.
error-recommendation-is-not-in-the-corpus-restore = La raccomandazione { $number } non è nella raccolta di fonti; ne ripristini o importi la scheda.
error-there-is-no-entry-docent-corpus-list = Non c'è nessuna scheda «{ $entry }»; `docent corpus list` o /resources mostra quelle esistenti.
error-there-is-no-draft-the-review-queue = Non c'è nessuna proposta { $number }; l'elenco da esaminare mostra quelle in attesa.
error-the-entry-was-retired-so-it-answers = La scheda «{ $entry }» è stata ritirata e quindi non risponde più a nessuno; ne scelga una pubblicata.
error-there-is-no-such-open-question-the = Questa domanda non è tra quelle aperte; l'elenco delle domande rimaste senza risposta mostra quelle esistenti.
error-somebody-asked-where-that-entry-is-not = Qualcuno ha chiesto dove quella scheda non è visibile; ne scelga una che possano leggere tutte le persone che hanno chiesto.
error-the-entry-was-retired-ask-again-to = La scheda «{ $entry }» è stata ritirata; ponga di nuovo la domanda per trovare quella che l'ha sostituita.
error-give-a-reason-in-a-few-words = Indichi un motivo in poche parole; comparirà nella cronologia.
error-docent-was-asked-a-lot-within-a = Docent ha ricevuto molte domande in un minuto; chieda di nuovo tra { $seconds } secondi.
error-many-people-are-asking-just-now-ask = In questo momento chiedono in molti; chieda di nuovo tra poco.
# Words that stand inside the sentences above: kinds of files, what to do about a row, states, fields.
phrase-a-text-file = un file di testo
phrase-a-pdf-file = un file PDF
phrase-a-docx-document = un documento .docx
phrase-another-kind-of-file = un altro tipo di file
phrase-another-kind-of-office-or-zip-file = un altro tipo di file Office o zip
phrase-a-binary-file = un file binario
phrase-a-word-excel-or-zip-file = un file Word, Excel o zip
phrase-an-old-office-file = un vecchio file Office
phrase-an-rtf-file = un file RTF
phrase-a-picture = un'immagine
phrase-a-compressed-file = un file compresso
phrase-remove-the-nul-character-in-it = ne rimuova il carattere NUL
phrase-give-it-an-id-that-no-other = le dia un identificativo che nessun'altra riga abbia
phrase-write-one-json-object-on-each-line = scriva un oggetto JSON per riga
phrase-check-its-quotation-marks-and-the-length = ne controlli le virgolette e la lunghezza delle celle
phrase-add-its-text-or-remove-it = ne aggiunga il testo o la elimini
phrase-look-for-its-new-address = ne cerchi il nuovo indirizzo
phrase-try-again-later = riprovi più tardi
phrase-save-the-page-and-import-it-as = salvi la pagina e la importi come file
phrase-retired = ritirata
phrase-live = pubblicata
phrase-open = in attesa
phrase-sent-back = restituita
phrase-published = pubblicata
phrase-rejected = rifiutata
phrase-title = titolo
phrase-text = testo
phrase-topic = tema
phrase-language = lingua
phrase-owner = responsabile
phrase-entry = scheda
phrase-source = fonte

## Commands, as Discord lists them

# A name is one word in small letters without blanks (a hyphen may join two), at most 32 letters; those of one command differ from each other.
# Names with a blank in English (Ask Docent, Add to the corpus) are entries of a menu and may be ordinary phrases. A description has at most 100 letters.
name-ask = chiedi
name-question = domanda
name-private = privato
name-recommendation = raccomandazione
name-query = richiesta
name-compare = confronta
name-to = per
name-coverage = copertura
name-theme = tema
name-resources = risorse
name-search = ricerca
name-topic = tema
name-audience = pubblico
name-glossary = glossario
name-term = termine
name-corpus = raccolta
name-add = aggiungi
name-where = ambito
name-questions = domande
name-upload = carica
name-file = file
name-source = fonte
name-rights = diritti
name-review-by = rivedere-entro
name-link = link
name-url = indirizzo
name-gaps = lacune
name-close = chiudi
name-entry = scheda
name-dismiss = scarta
name-edit = modifica
name-owner = responsabile
name-retire = ritira
name-reason = motivo
name-restore = ripristina
name-revert = ritorna
name-version = versione
name-show = mostra
name-find = cerca
name-words = parole
name-history = cronologia
name-log = registro
name-export = esporta
name-review = esamina
name-suggest = proponi
name-volunteer = disponibilità
name-setup = impostazioni
name-language = lingua
name-privacy = privacy
name-about = informazioni
name-docent = docent
name-quality = qualità
name-help = aiuto
name-ask-docent = Chiedi a Docent
name-add-to-the-corpus = Aggiungi alla raccolta di fonti
choice-this-server = questo server
choice-all-servers = tutti i server
describe-ask-about-ai-in-museums-the-recommendations = Chieda dell'IA nei musei: raccomandazioni, diritto, finanziamenti, strumenti, etica.
describe-your-question-in-your-language = La Sua domanda, nella Sua lingua
describe-only-you-see-the-answer = Solo Lei vede la risposta
describe-look-up-recommendation-1-2-or-3 = Consultare la raccomandazione 1, 2 o 3: per numero, titolo, parola chiave o argomento.
describe-for-example-2-second-iii-copyright-finanzierung = Per esempio: 2, seconda, III, diritto d'autore, Finanzierung; vuoto: tutte e tre
describe-set-it-beside-another-one-theme-by = Confrontarla con un'altra, tema per tema
describe-somebody-it-is-meant-for-they-are = La persona a cui è destinata; viene menzionata
describe-only-you-see-it = Visibile solo a Lei
describe-which-recommendation-says-what-on-a-theme = Che cosa dice ogni raccomandazione su un tema, e di che cosa non parla nessuna.
describe-a-theme-such-as-copyright-or-training = Un tema, come il diritto d'autore o la formazione
describe-search-the-entries-or-browse-them-by = Cercare nelle schede o sfogliarle per tema, pubblico o raccomandazione.
describe-words-to-look-for-in-any-language = Parole da cercare, in qualsiasi lingua
describe-browse-one-topic = Sfogliare un tema
describe-what-is-of-use-to-some-people = Ciò che è utile a determinate figure di un museo
describe-what-bears-on-recommendation-1-2-or = Ciò che riguarda la raccomandazione 1, 2 o 3
describe-what-a-term-of-ai-in-museums = Che cosa significa un termine dell'IA nei musei, con il suo nome nella Sua lingua.
describe-the-term = Il termine
describe-look-into-the-corpus-and-look-after = Consultare e curare la raccolta di fonti.
describe-write-a-new-entry = Scrivere una nuova scheda.
describe-its-topic = Il suo tema
describe-who-may-see-it = Chi può vederla
describe-questions-it-answers-separated-by = Domande a cui risponde, separate da |
describe-add-a-file-pdf-word-web-page = Aggiungere un file: PDF, Word, pagina web, Markdown, testo, CSV o lo zip di un'esportazione.
describe-at-most-10-mb = Al massimo 10 MB
describe-where-it-comes-from-title-web-address = Da dove proviene: titolo, indirizzo web o entrambi
describe-who-holds-the-rights-or-the-licence = Titolare dei diritti oppure licenza
describe-when-to-look-at-it-again-such = Quando rivederla, per esempio 2027-03-01
describe-add-a-page-or-a-document-from = Aggiungere una pagina o un documento dal web.
describe-its-address = Il suo indirizzo
describe-questions-the-corpus-did-not-answer-kept = Domande rimaste senza risposta, conservate con consenso; si chiudono con una scheda.
describe-number-of-a-question-to-close = Numero di una domanda da chiudere
describe-the-entry-that-answers-it = La scheda che vi risponde
describe-number-of-one-to-dismiss = Numero di una domanda da scartare
describe-change-an-entry-its-text-in-a = Modificare una scheda: il testo in un modulo, i dettagli direttamente qui.
describe-the-entry = La scheda
describe-who-looks-after-it = Chi ne è responsabile
describe-rights-of-its-source = Diritti sulla sua fonte
describe-take-an-entry-out-of-every-answer = Togliere una scheda da tutte le risposte; il testo e la cronologia restano.
describe-why-it-stands-in-the-history = Perché; compare nella cronologia
describe-bring-a-retired-entry-back = Ripristinare una scheda ritirata.
describe-make-an-earlier-version-of-an-entry = Tornare al testo di una versione precedente di una scheda.
describe-the-version-to-go-back-to = La versione a cui tornare
describe-show-an-entry-with-its-source-version = Mostrare una scheda con fonte, versione e stato.
describe-find-entries-by-words-or-meaning-in = Trovare schede per parole o per significato, in qualsiasi lingua.
describe-what-to-look-for = Che cosa cercare
describe-who-changed-an-entry-when-and-why = Chi ha modificato una scheda, quando e perché; tornare a una versione precedente.
describe-what-was-done-to-the-corpus-here = Che cosa è stato fatto qui nella raccolta di fonti, da chi e perché; anche come file.
describe-everything-as-a-csv-file = Tutto, come file CSV
describe-the-entries-as-markdown-files-in-a = Le schede come file Markdown in uno zip, nella forma di knowledge/corpus.
describe-which-entries = Quali schede
describe-drafts-that-wait-for-a-decision-your = Proposte in attesa di una decisione; le Sue, se non decide su nessuna.
describe-suggest-a-new-entry-or-a-change = Proporre una nuova scheda o una modifica; decide chi modera.
describe-the-entry-to-change-leave-it-out = La scheda da modificare; da lasciare vuoto per una nuova
describe-say-on-which-topics-colleagues-here-may = Indicare su quali temi si può chiedere qui a Lei, e quante volte a settimana.
describe-choose-where-docent-answers-here-and-who = Scegliere dove risponde qui Docent e chi cura la raccolta di fonti.
describe-the-language-docent-speaks-to-you-without = La lingua in cui Le parla Docent; senza una scelta, quella del Suo Discord.
describe-a-language = Una lingua
describe-what-docent-keeps-of-you-see-it = Ciò che Docent conserva su di Lei: vederlo, scaricarlo, eliminarlo.
describe-what-docent-is-and-how-well-it = Che cos'è Docent e quanto è affidabile.
describe-what-docent-is-what-runs-where-and = Che cos'è Docent, dove funziona e che cosa non fa mai.
describe-how-good-the-answers-are-in-figures = La qualità delle risposte, in cifre, per lingua.
describe-what-docent-does-how-to-ask-and = Che cosa fa Docent, come fargli domande e che cosa conserva.
