# What Docent says, in Romanian. A translation of en.ftl.

## Under an answer

# Shown before quotes that are not in the asker's language.
note-other-language = În colecția de surse, acest text este în altă limbă ({ $language }); este citat ca atare.
own-words = rezumat al sursei, făcut de Docent
verbatim = cuvânt cu cuvânt din sursă
gloss = interpretare pentru muzee dată de Docent, nu o afirmație a sursei
addressed-to = Destinatari: { $who }. Nu este o regulă pentru muzee.
policymakers = factorii de decizie politică la nivel local, național și european
sources = Surse
related = Citiți în continuare
nearest = Cele mai apropiate fișe
edition = Colecția de surse, ediția { $edition } · doar citate, nimic generat · Docent este un bot
edition-worded = Ediția { $edition } a corpusului · citatele sunt exacte, rândurile de deasupra au fost formulate de un model lingvistic · Docent este un bot
worded = Formulat de un model lingvistic pe baza citatelor de mai jos; verificați cu ele:
own-explanation = Explicație formulată de Docent
undated = fără dată
# Under a text that was translated; { $language } is the language of the original, such as English.
translated-unofficially = Traducere neoficială realizată de Docent (original: { $language }).
translated-officially = Traducere: { $by }.
medium-confidence = Sursa este sumară sau secundară: verificați înainte de a vă baza pe ea.

## When there is no answer

abstain-outside = Acest lucru depășește ceea ce știe Docent: muzeele și IA, împreună cu legislația, finanțarea, standardele, instrumentele și etica din jurul lor. Încercați o întrebare despre una dintre aceste teme sau întrebați aici colegii.
abstain-not-covered = Colecția de surse nu răspunde la această întrebare, iar Docent nu ghicește. Vedeți mai jos cele mai apropiate fișe, reformulați întrebarea sau întrebați aici colegii.
abstain-ambiguous = Aceasta poate însemna mai multe lucruri. Întrebați printr-o propoziție completă sau alegeți una dintre fișele de mai jos.
abstain-advice = Aici este nevoie de cineva care cunoaște cazul: un jurist pentru chestiuni juridice, un restaurator pentru obiecte. Fișele de mai jos oferă doar contextul.
unreadable-empty = Nu există nicio întrebare de citit. Scrieți una într-o propoziție, de exemplu: Cine ar trebui să plătească formarea în domeniul IA în muzee?
unreadable-too-long = Este prea lung pentru o întrebare. Întrebați în cel mult { $most } de caractere; un document poate fi adăugat, în schimb, în colecția de surse.

## Look-ups

recommendation-unknown = Nu este niciuna dintre cele trei recomandări. Indicați un număr de la 1 la 3, un cuvânt din titlu sau un subiect precum drepturile de autor sau formarea.
recommendation-number = Recomandarea { $number }
says-nothing = nu spune nimic pe această temă
theme-silent = Niciuna dintre cele trei recomandări nu vorbește despre această temă: { $theme }.
theme-act = Aceste fișe ajută un muzeu să acționeze în acest domeniu:
compare-title = Recomandările { $first } și { $second } față în față
compare-same = Alegeți două recomandări diferite pentru comparație, de exemplu 1 și 3.
neither-says = Niciuna dintre cele două nu vorbește despre aceste teme: { $themes }.
topics-title = Teme
topics-pick = Deschideți o temă
resources-title = Resurse: { $topic }
resources-found = Fișe despre „{ $words }”
resources-none = Nu s-a găsit nimic. Încercați un cuvânt mai scurt sau răsfoiți pe teme.
resources-pick = Deschideți o fișă
resources-page = Pagina { $page } din { $pages }
previous = Înapoi
next = Înainte
unknown-entry = Această fișă nu mai există. Folosiți /resources pentru a găsi ce a înlocuit-o.

## Topics

topic-recommendations = Recomandări
topic-first-steps = Primii pași
topic-glossary = Glosar
topic-law = Legislația privind IA
topic-copyright = Drepturi de autor
topic-privacy = Viață privată și securitate
topic-ethics = Etică și părtinire (bias)
topic-accessibility = Accesibilitate
topic-policy = Politici și strategii
topic-funding = Finanțare
topic-data-spaces = Spații de date și cloudul patrimoniului
topic-collection-data = Date despre colecții și standarde
topic-tools = Instrumente
topic-practice = Exemple din practică
topic-networks = Rețele și evenimente

## Who may do what

refused-no-server = Acest lucru funcționează numai pe un server, nu într-un mesaj direct.
refused-propose = Aici, propunerile sunt rezervate anumitor roluri; cereți unul de la un moderator.
refused-approve = Aici, numai moderatorii pot face acest lucru. Puteți propune o modificare cu /suggest.
refused-publish = Numai cei care publică pentru toate serverele pot face acest lucru. Puteți propune o modificare cu /suggest.
refused-not-hub = Această fișă este comună tuturor serverelor și este întreținută în altă parte. Puteți propune o modificare cu /suggest.
refused-setup = Numai cei care administrează acest server îi pot alege setările.
former-member = un fost membru
everywhere = Toate serverele
this-server = Numai acest server
yes = da
no = nu

## Adding and changing entries

form-new = Fișă nouă
form-edit = Modificarea unei fișe
form-details = Sursă și detalii
field-title = Titlu
field-text = Text, în propoziții de sine stătătoare
field-source = Sursă
field-source-hint = Titlul sursei, adresa ei web sau ambele
field-rights = Drepturi
field-rights-hint = Titularul drepturilor sau licența, de exemplu CC BY 4.0
field-review-by = De revăzut până la
field-reason = Motivul modificării
field-owner = Responsabil de fișă
field-topic = Temă
field-language = Limbă (cod, de exemplu de)
field-remark = Mesaj pentru cine a făcut propunerea
corpus-unknown = Nu există aici nicio fișă „{ $entry }”. Alegeți una din listă sau căutați cu /corpus find.
corpus-done = Gata: „{ $title }” (propunerea { $number }). De acum, răspunsurile țin cont de aceasta.
corpus-waits = „{ $title }” așteaptă acordul unui al doilea moderator (propunerea { $number }).
edit-too-long = Acest text depășește cele { $most } de caractere pe care le poate conține un formular. Descărcați-l cu /corpus export, modificați fișierul și încărcați-l din nou cu /corpus upload.
upload-too-large = „{ $name }” depășește { $most } MB. Încărcați doar partea care contează sau împărțiți fișierul.
upload-gone = „{ $name }” nu mai poate fi descărcat de pe Discord. Încărcați fișierul din nou.
upload-nothing-new = „{ $name }” nu conține nimic care să nu fie deja în colecția de surse.
busy = Docent lucrează încă la cererea dumneavoastră anterioară. Așteptați să se încheie, apoi încercați din nou.
suggest-thanks = Vă mulțumim. Propunerea dumneavoastră așteaptă o decizie, cu numărul { $number }; veți afla rezultatul.
revert-reason = Revenire la versiunea { $version }
status-live = publicată
status-retired = retrasă
entry-version = Versiunea { $version }

## The review desk

review-title = În așteptarea unei decizii
review-empty = Nimic nu așteaptă o decizie.
review-pick = Deschideți o propunere
draft-title = Propunerea { $number }
draft-unknown = Nu există nicio propunere { $number } pe care să o puteți consulta.
draft-state-open = Așteaptă o decizie
draft-state-sent-back = Trimisă înapoi pentru revizuire
draft-state-published = Publicată
draft-state-rejected = Respinsă
draft-by = Propusă de { $who }
draft-approved-by = Aprobată de { $who }
draft-remark = Observație: { $remark }
draft-create = Fișă nouă
draft-revise = Fișă modificată
draft-revert = Revenire la o versiune anterioară
draft-retire = De retras
draft-restore = De reintrodus
draft-moved = Între timp, fișa a fost modificată
draft-moved-how = Propunerea pornește de la o versiune anterioară, așa că nu poate fi aprobată. Ambele se păstrează: editați fișa așa cum este acum.
draft-details = Detalii
draft-language = Limba: { $language }
draft-other-language = Limba textului pare a fi: { $language }
draft-topic = Tema: { $topic }
draft-passages =
    { $count ->
        [one] 1 pasaj
        [few] { $count } pasaje
       *[other] { $count } de pasaje
    }
draft-passages-title = Pasajele prin care va fi găsită fișa
draft-review-by = De revăzut până la { $day }
draft-rights = Drepturi: { $rights }
draft-hidden = În fișier s-a găsit text ascuns, care a fost lăsat deoparte
draft-personal = Acestea par a fi date cu caracter personal
draft-missing = Încă neprecizat
missing-rights = drepturile asupra sursei
missing-review-by = data până la care trebuie revăzută fișa
missing-owner = persoana responsabilă de fișă
draft-twins = Spune aproape același lucru ca
draft-approve-button = Aprobați
draft-send-back-button = Trimiteți înapoi
draft-reject-button = Respingeți
draft-edit-button = Editați
draft-details-button = Sursă și detalii
draft-passages-button = Pasaje
draft-consequences-button = Ce s-ar schimba
gone = înainte:
new = acum:
and-more = și încă { $count }
consequences-title =
    { $count ->
        [one] O întrebare ar primi alt răspuns
        [few] { $count } întrebări ar primi alt răspuns
       *[other] { $count } de întrebări ar primi alt răspuns
    }
consequences-none = Niciuna dintre întrebările încercate nu ar primi alt răspuns.
before = Acum:
after = Apoi:
no-answer = niciun răspuns

## History, log and export

history-title = Istoricul fișei „{ $title }”
history-last = Ultima modificare
revert-button = Reveniți la versiunea { $version }
log-title = Jurnal de activitate
log-empty = Jurnalul este încă gol.
deed-create = publicare
deed-revise = modificare
deed-retire = retragere
deed-restore = reintroducere
deed-revert = revenire la o versiune anterioară
deed-propose = propunere
deed-amend = retușare
deed-approve = aprobare
deed-send-back = trimitere înapoi
deed-reject = respingere
deed-setup = alegerea setărilor
deed-export = export
deed-gap = decizie privind o întrebare
export-done =
    { $count ->
        [one] 1 fișă
        [few] { $count } fișe
       *[other] { $count } de fișe
    } în format Markdown. Cine administrează Docent poate importa totul din nou cu „docent corpus import”.

## A message becomes an entry

message-empty = Acest mesaj nu conține text care să poată fi adăugat.
message-too-long = Acest mesaj este prea lung pentru o singură fișă. Autorul lui poate propune partea esențială cu /suggest.
message-of-bot = Acest mesaj nu a fost scris de o persoană. Adăugați în schimb sursa lui cu /corpus link.
message-source = Mesaj scris de { $who } pe { $server }
message-rights = Distribuit cu acordul persoanei care l-a scris
message-reason = Dintr-un mesaj, cu acordul persoanei care l-a scris
a-member = un membru
consent-title = Poate intra acest mesaj în colecția de surse?
consent-ask = { $author }, { $who } ar dori să adauge acest mesaj în colecția de surse din care citează Docent. Numai dumneavoastră vă puteți da acordul; înainte de publicare, un moderator verifică mesajul.
consent-everywhere = Ceea ce se adaugă aici este pentru toate serverele: oricine, oriunde, poate citi textul într-un răspuns.
consent-named = Da, cu numele meu
consent-anonymous = Da, fără numele meu
consent-no = Nu
consent-not-yours = Numai persoana care a scris mesajul poate răspunde.
consent-gone = Acest mesaj nu mai este complet. Luați-o de la început.
consent-declined = Mesajul rămâne așa cum era; nu s-a păstrat nimic.
consent-thanks = Vă mulțumim. Un moderator îl va verifica (propunerea { $number }).
consent-lapsed = Persoana care v-a întrebat nu mai poate face propuneri aici, așa că nu s-a păstrat nimic.

## The gap board

gap-button = Vă rog să documentați acest subiect
gap-not-yours = Numai persoana care a pus întrebarea poate cere păstrarea ei. Dacă doriți același lucru, puneți și dumneavoastră întrebarea.
gap-kept = Întrebarea dumneavoastră se păstrează, împreună cu contul, până când primește un răspuns sau este respinsă. Moderatorii văd întrebarea, iar Docent vă scrie când există un răspuns.
gap-take-back = Nu o păstrați
gap-forgotten = Întrebarea dumneavoastră a fost ștearsă.
gaps-title = Întrebări rămase fără răspuns
gaps-empty = Nicio întrebare nu așteaptă să fie documentată.
gaps-asked =
    { $count ->
        [one] pusă o dată
        [few] pusă de { $count } ori
       *[other] pusă de { $count } de ori
    }
gaps-pick = Scrieți fișa care răspunde la una dintre ele
gaps-gone = Despre această întrebare s-a decis deja. Deschideți lista din nou.
gaps-which-entry = Precizați ce fișă răspunde la întrebare: completați și „entry”.
gaps-closed =
    { $count ->
        [one] S-a luat o decizie despre o întrebare.
        [few] S-a luat o decizie despre { $count } întrebări.
       *[other] S-a luat o decizie despre { $count } de întrebări.
    }

## What people are told

notice-draft = Propunerea { $number } așteaptă o decizie: { $title }. Deschideți-o cu /corpus review.
notice-published = Propunerea dumneavoastră „{ $title }” (nr. { $number }) a fost publicată. Vă mulțumim.
notice-sent-back = Propunerea dumneavoastră „{ $title }” (nr. { $number }) v-a fost trimisă înapoi; ca să o modificați, deschideți-o pe server cu /corpus review. Observația moderatorilor: { $remark }
notice-rejected = Propunerea dumneavoastră „{ $title }” (nr. { $number }) nu a fost acceptată: { $remark }
notice-gap = Ați întrebat: „{ $question }” Acum există un răspuns, în „{ $title }”. Întrebați din nou ca să îl citiți. Întrebarea dumneavoastră nu se mai păstrează.
recalled-title = Modificări ulterioare (ediția { $edition })
recalled-corrected = Fișa „{ $title }” a fost corectată după acest răspuns.
recalled-retired = Fișa „{ $title }” a fost retrasă după acest răspuns.
recalled-again = Întrebați din nou ca să vedeți ce spune acum colecția de surse.
digest-title = De făcut luna aceasta
digest-overdue =
    { $count ->
        [one] O fișă trebuia deja revăzută:
        [few] { $count } fișe trebuiau deja revăzute:
       *[other] { $count } de fișe trebuiau deja revăzute:
    }
digest-links =
    { $count ->
        [one] Sursa unei fișe nu a putut fi accesată:
        [few] Sursele a { $count } fișe nu au putut fi accesate:
       *[other] Sursele a { $count } de fișe nu au putut fi accesate:
    }
digest-drafts =
    { $count ->
        [one] O propunere așteaptă o decizie: /corpus review
        [few] { $count } propuneri așteaptă o decizie: /corpus review
       *[other] { $count } de propuneri așteaptă o decizie: /corpus review
    }
digest-gaps =
    { $count ->
        [one] O întrebare așteaptă să fie documentată: /corpus gaps
        [few] { $count } întrebări așteaptă să fie documentate: /corpus gaps
       *[other] { $count } de întrebări așteaptă să fie documentate: /corpus gaps
    }

## Settings

setup-title = Cine întreține aici colecția de surse
setup-propose = Pot propune modificări
setup-propose-nobody = toți membrii
setup-approve = Pot publica pentru acest server
setup-approve-nobody = cei care administrează acest server
setup-publish = Pot publica pentru toate serverele
setup-publish-nobody = cei care administrează acest server
setup-two = Este necesar acordul unui al doilea moderator
setup-two-on = Cereți un al doilea acord
setup-two-off = Este de ajuns un singur acord
setup-channel = Unde sunt anunțați moderatorii
setup-channel-none = nicăieri
setup-not-hub = Fișele comune tuturor serverelor sunt întreținute pe serverul hubului.

## Help and trouble

help-title = Ce face Docent
help-body = Docent răspunde la întrebări despre cele trei recomandări privind IA în muzee (NEMO, 2024) și despre ce ține de ele: legislație, finanțare, standarde, instrumente, etică și exemple. Citează o colecție de surse întreținută de hub, își numește sursele și spune când nu știe. Nu generează text.
help-ask = Întrebați în limba dumneavoastră. Activați „private” și numai dumneavoastră vedeți răspunsul. Puteți și să menționați Docent pe un canal sau să îi scrieți direct; răspundeți la un răspuns pentru a întreba mai departe.
help-recommendation = Căutați recomandarea 1, 2 sau 3 după număr, titlu sau cuvânt-cheie.
help-resources = Căutați în fișe sau răsfoiți-le pe teme.
help-suggest = Propuneți o fișă sau o modificare; moderatorii decid, iar rezultatul vă este comunicat.
help-corpus = Consultați colecția de surse: show, find, history. Pentru moderatori, în plus: add, upload, link, edit, review, gaps, log.
help-about = Cât de bune sunt răspunsurile, în cifre.
help-worded = Aici este diferit: un model lingvistic formulează răspunsurile. Întrebarea și citatele sunt trimise la { $host }; rândurile lui sunt marcate, iar citatele exacte se află dedesubt.
help-privacy = Docent păstrează o întrebare numai când apăsați pe „Vă rog să documentați acest subiect”, păstrează numai numele celor care modifică colecția de surse și nu apelează la niciun serviciu extern.
quality-title = Cât de bune sunt răspunsurile
quality-body = Măsurat pe { $questions } întrebări păstrate în acest scop, ediția { $edition }: { $answered } % dintre întrebările la care corpusul răspunde primesc răspuns, iar { $correct } % dintre aceste răspunsuri citează întâi o intrare corectă. Dintre întrebările la care nu răspunde, { $false } % primesc totuși un răspuns.
quality-languages = Pe limbi: întrebări · cu răspuns · intrarea corectă prima
trouble = Ceva nu a mers bine la Docent și nimic nu a fost modificat. Încercați din nou peste câteva clipe; dacă problema persistă, anunțați un moderator.
