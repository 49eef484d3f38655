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
# Docent's confidence that the first quote answers the question.
sure-very = Foarte probabil un răspuns la întrebarea dumneavoastră.
sure-fairly = Poate un răspuns la întrebarea dumneavoastră: verificați dacă se potrivește.
# How a quotation is written: the language's own quotation marks around { $text }.
quotation = „{ $text }”
helpful-button = Util
unhelpful-button = Nu a fost util
cite-button = Citați
person-button = Întrebați o persoană
share-button = Distribuiți pe canal
shared-by = { $who } a distribuit acest răspuns:
vote-thanks = Vă mulțumim. Votul dumneavoastră a fost numărat; altceva nu se păstrează.
vote-why = Ce nu a fost bine? Votul a fost numărat; motivul îi ajută pe moderatori.
vote-unhelpful = nu a fost util
vote-wrong = Este greșit
vote-beside = Nu este ceea ce s-a întrebat
vote-outdated = Este depășit
vote-unclear = Este greu de înțeles
vote-incomplete = Lipsește ceva
vote-reason-thanks = Vă mulțumim, este de ajutor.
votes-title = Răspunsuri care nu au ajutat, după fișa pe care o citează:
# At the end of a citation; { $day } is a date such as 2026-11-23.
citation-accessed = Citat de Docent, colecția de surse, ediția { $edition }, consultat la { $day }
confidence-high = Sursa este oficială sau vorbește de la sine.
confidence-medium = Sursa este secundară sau sumară.
confidence-low = Sursa este slabă; căutați una mai bună.
source-reviewed = Verificată ultima dată la { $day }
person-not-yours = Numai persoana care a pus întrebarea poate chema pe cineva. Dacă doriți același lucru, puneți și dumneavoastră întrebarea.
person-nobody = Niciuna dintre persoanele care s-au oferit pentru această temă nu este disponibilă săptămâna aceasta. Întrebați pe canal; colegii se pot înscrie cu /volunteer.
person-again = Sub acest răspuns a fost deja chemat cineva.
person-called = Gata. Rugămintea se află sub răspuns; lăsați-i persoanei timp.
person-call = { $who }, v-ați oferit pentru această temă. { $asker } ar dori părerea unei persoane despre răspunsul de mai sus. Nu este nicio problemă dacă nu aveți timp.
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
for-person = { $who }, acesta este pentru dumneavoastră:
coverage-title = Ce recomandare vorbește despre ce
coverage-silent = niciuna dintre cele trei
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
audience-leadership = Conducere și consilii de administrație
audience-collections = Colecții și documentare
audience-education = Educație și public
audience-digital = Echipe digitale și tehnice
audience-rights = Drepturi și aspecte juridice
audience-fundraising = Strângere de fonduri și parteneriate
audience-small-museums = Muzee mici

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
gaps-which-entry = Precizați ce fișă răspunde la întrebare: completați și „fișă”.
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
setup-places-title = Unde răspunde Docent
setup-places-body = Docent răspunde întotdeauna la /ask, la mesaje directe și când este menționat. Alegeți aici unde răspunde și fără să fie chemat.
setup-asks = Canale în care răspunde la orice întrebare
setup-forums = Forumuri în care răspunde la postările noi
setup-wait = Cât timp au oamenii să răspundă primii la o postare
setup-wait-minutes =
    { $count ->
        [0] deloc: Docent răspunde imediat
        [one] { $count } minut
        [few] { $count } minute
       *[other] { $count } de minute
    }
setup-threads = Răspunsuri într-un fir separat
setup-threads-on = Răspunde în fire
setup-threads-off = Răspunde pe canal
setup-language = Limba pentru persoanele a căror limbă nu este cunoscută
setup-language-own = cea din setările Discord ale acestui server
setup-unread = Docent nu are voie să citească mesajele care nu îl menționează; de aceea, dintr-o postare de forum cunoaște numai titlul, iar pe canale se apasă un buton pentru a întreba. Cine administrează Docent poate schimba acest lucru.
setup-put-button = Puneți butonul acolo
setup-put-done = Butonul se află pe canale.
setup-put-failed = Docent nu are voie să scrie în { $channels }. Acordați-i acolo dreptul de a trimite mesaje, apoi încercați din nou.
form-ask = Întrebați Docent
field-question = Întrebarea, în limba dumneavoastră
ask-here = Întrebări despre IA în muzee? Apăsați butonul sau scrieți /ask.
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
help-examples = Încercați, de exemplu: „Cine ar trebui să plătească formarea în domeniul IA în muzee?”, „Ce este LIDO?”, „Putem folosi IA pentru a scrie etichete?”
help-ask = /ask: întrebați în limba dumneavoastră. Activați „privat” și numai dumneavoastră vedeți răspunsul. Puteți și să menționați Docent pe un canal sau să îi scrieți direct; răspundeți la un răspuns pentru a întreba mai departe.
help-recommendation = /recommendation: căutați recomandarea 1, 2 sau 3 după număr, titlu sau cuvânt-cheie; /coverage arată care vorbește despre ce.
help-resources = /resources: căutați în fișe sau răsfoiți-le pe teme, public sau recomandări; /glossary explică un termen.
help-suggest = /suggest: propuneți o fișă sau o modificare; moderatorii decid, iar rezultatul vă este comunicat. Moderatorii lucrează cu /corpus review.
help-volunteer = /volunteer: spuneți pe ce teme vă pot întreba colegii de aici.
help-about = /about quality: cât de bune sunt răspunsurile, în cifre. /language și /privacy: ce limbă vă vorbește Docent și ce păstrează.
help-worded = Aici este diferit: un model lingvistic formulează răspunsurile. Întrebarea și citatele sunt trimise la { $host }; rândurile lui sunt marcate, iar citatele exacte se află dedesubt.
help-privacy = Docent păstrează o întrebare numai când apăsați pe „Vă rog să documentați acest subiect” și nu apelează la niciun serviciu extern. Vedeți /privacy.
about-title = Ce este Docent
about-body = Un bot care caută răspunsul la întrebarea dumneavoastră în { $entries } fișe verificate (colecția de surse, ediția { $edition }) și le citează cuvânt cu cuvânt, cu sursele lor. Răspunde în limba dumneavoastră și spune când nu știe.
about-where = Ce rulează unde
about-runs = Totul rulează pe calculatorul celui care administrează Docent: niciun model generativ, niciun serviciu extern. Întrebarea dumneavoastră este citită, primește răspuns și este uitată.
about-never = Ce nu face niciodată
about-never-does = Nu inventează texte, nu dă sfaturi juridice sau de conservare, nu vorbește dacă nu este întrebat sau dacă serverul nu dorește acest lucru și nu arată unui server fișele altuia.
privacy-title = Ce păstrează Docent
privacy-body = Întrebările primesc răspuns și sunt uitate. Se păstrează: întrebările pentru care cineva a apăsat pe „Vă rog să documentați acest subiect”; voturile despre răspunsuri, fără întrebare, timp de 90 de zile; cine a propus sau a decis modificări ale colecției de surse; temele pentru care s-a oferit cineva; limba aleasă; și, timp de 30 de zile, ce răspunsuri citează ce fișe, fără cine a întrebat.
privacy-of-you = Despre dumneavoastră
privacy-nothing = Despre dumneavoastră nu se păstrează nimic.
privacy-questions = Întrebări de documentat
privacy-votes = Voturi
privacy-contacts = Servere pe care v-ați oferit să ajutați
privacy-calls = Solicitări din această săptămână
privacy-preferences = O limbă aleasă
privacy-drafts = Propuneri
privacy-approvals = Aprobări
privacy-versions = Versiuni scrise de dumneavoastră
privacy-log = Rânduri în jurnalul de activitate
privacy-export = Luați datele cu dumneavoastră
privacy-export-done = Acesta este tot ce se păstrează despre dumneavoastră.
privacy-delete = Ștergeți datele
privacy-delete-ask = Întrebările, voturile, alegerile și temele pentru care v-ați oferit se șterg. Ceea ce ați scris pentru colecția de surse rămâne, ca scris de un fost membru. Acest lucru nu poate fi anulat.
privacy-delete-sure = Da, ștergeți
privacy-delete-done = Gata. Nimic din ce se păstrează nu mai duce la dumneavoastră.
privacy-backups = Copiile de siguranță nocturne le mai conțin cel mult { $days } zile; ele servesc numai la remedierea unei defecțiuni.
language-chosen = De acum, Docent vă vorbește în această limbă: { $language }. La o întrebare în altă limbă se răspunde în continuare în limba ei.
language-own = De acum, Docent vă vorbește în limba Discordului dumneavoastră: { $language }.
language-unknown = Docent nu vorbește această limbă. Alegeți una din listă.
welcome-title = Docent se află acum pe { $server }
welcome-body = Docent răspunde la întrebări despre IA în muzee dintr-o colecție de surse verificată, în limba dumneavoastră, cu citate exacte și cu surse. Trei pași, toți în /setup, pe serverul dumneavoastră: întâi alegeți unde răspunde fără să fie chemat; apoi cine poate propune și aproba modificări ale colecției de surse; la sfârșit, pe ce canal află moderatorii ce are nevoie de atenție. Funcționează și fără toate acestea: oricine poate scrie /ask sau îl poate menționa.
volunteer-title = Vă pot întreba colegii?
volunteer-body = Când colecția de surse nu este de ajuns, oamenii pot întreba o persoană. Alegeți-vă temele; veți fi menționat sub un răspuns, cel mult de câte ori pe săptămână doriți. Puteți renunța oricând.
volunteer-topics = Temele dumneavoastră
volunteer-none = Deocamdată niciuna.
volunteer-often = Cât de des
volunteer-weekly =
    { $count ->
        [one] cel mult o dată pe săptămână
        [few] cel mult de { $count } ori pe săptămână
       *[other] cel mult de { $count } de ori pe săptămână
    }
volunteer-stop = Renunțați
quality-title = Cât de bune sunt răspunsurile
quality-body = Măsurat pe { $questions } întrebări păstrate în acest scop, ediția { $edition }: { $answered } % dintre întrebările la care corpusul răspunde primesc răspuns, iar { $correct } % dintre aceste răspunsuri citează întâi o intrare corectă. Dintre întrebările la care nu răspunde, { $false } % primesc totuși un răspuns.
quality-languages = Pe limbi: întrebări · cu răspuns · intrarea corectă prima
trouble = Ceva nu a mers bine la Docent și nimic nu a fost modificat. Încercați din nou peste câteva clipe; dacă problema persistă, anunțați un moderator.

## What went wrong

# { names } are file names, ids, numbers or dates.
error-check-the-it-cannot-be-used-as = Verificați câmpul { $field }: nu poate fi folosit așa cum este; comparați-l cu cel al altei fișe.
error-say-where-this-comes-from-the-title = Precizați de unde provine: titlul sursei, adresa ei web sau ambele.
error-check-the-it-may-have-at-most = Verificați câmpul { $field }: poate avea cel mult { $most } de caractere.
error-check-the-it-is-empty-so-write = Verificați câmpul { $field }: este gol, scrieți ceva.
error-check-the-source-give-a-title-a = Verificați sursa: dați un titlu, o adresă web care începe cu https:// sau ambele.
error-is-no-date-write-it-as-2027 = „{ $typed }” nu este o dată; scrieți-o ca 2027-03-01 sau 1.3.2027.
error-there-is-no-entry-here-to-change = Nu există aici nicio fișă „{ $entry }” de modificat; căutați-o cu /corpus find sau `docent corpus find`.
error-the-entry-was-retired-restore-it-before = Fișa „{ $entry }” a fost retrasă; reintroduceți-o înainte de a o modifica.
error-has-no-version-its-history-shows-those = „{ $entry }” nu are versiunea { $version }; istoricul arată versiunile existente.
error-was-changed-meanwhile-it-is-at-version = „{ $entry }” a fost modificată între timp: este la versiunea { $version }, iar aceasta pornește de la versiunea { $base }; ambele se păstrează, comparați-le și editați din nou.
error-the-entry-is-already-nothing-was-changed = Fișa „{ $entry }” este deja { $turned }; nimic nu a fost modificat.
error-the-entry-already-says-exactly-that-nothing = Fișa „{ $entry }” spune deja exact acest lucru; nimic nu a fost modificat.
error-the-id-is-already-taken-give-the = Identificatorul „{ $entry }” este deja folosit; dați fișei altul.
error-draft-was-already-nothing-was-changed = Propunerea { $number } era deja { $state }; nimic nu a fost modificat.
error-draft-was-amended-after-you-opened-it = Propunerea { $number } a fost retușată după ce ați deschis-o; priviți-o din nou, apoi decideți.
error-you-have-approved-draft-already-it-waits = Ați aprobat deja propunerea { $number }; este așteptată aprobarea altei persoane.
error-docent-does-not-read-this-kind-of = { $name }: Docent nu citește acest tip de fișier; salvați-l în unul dintre formatele { $kinds }.
error-this-is-not-save-it-as-or = { $name }: acesta este { $found }, nu { $expected }; salvați-l ca { $expected } sau corectați extensia.
error-the-file-is-empty-save-it-again = { $name }: fișierul este gol; salvați-l din nou, cu textul lui.
error-no-text-was-found-in-the-file = { $name }: nu s-a găsit text în fișier; deschideți-l și verificați că are text, nu imagini.
error-the-file-is-damaged-or-too-complicated = { $name }: fișierul este deteriorat sau prea complicat pentru a fi citit; deschideți-l și salvați-l din nou.
error-the-file-is-protected-by-a-password = { $name }: fișierul este protejat cu parolă; salvați o copie fără parolă și importați-o pe aceea.
error-the-pages-hold-no-readable-text-so = { $name }: paginile nu au text lizibil, deci este probabil o scanare; treceți-l mai întâi prin OCR.
error-the-file-is-larger-than-mib-split = { $name }: fișierul depășește { $mebibytes } MiB; împărțiți-l sau scoateți imaginile.
error-the-text-is-longer-than-characters-split = { $name }: textul depășește { $characters } de caractere; împărțiți-l în mai multe fișiere.
error-the-file-has-more-than-pages-split = { $name }: fișierul are peste { $pages } de pagini; împărțiți-l în mai multe fișiere.
error-it-unpacks-into-more-than-a-document = { $name }: după dezarhivare are mai mult decât încape într-un document; salvați-l din nou din procesorul de text.
error-it-unpacks-into-more-than-docent-reads = { $name }: după dezarhivare are mai mult decât citește Docent; păstrați în el cel mult { $members } de texte.
error-it-holds-but-only-markdown-files-md = { $name }: conține { $member }, dar dintr-un zip se citesc numai fișiere Markdown (.md); scoateți-l.
error-has-the-id-of-another-file-in = { $name }: { $member } are identificatorul „{ $entry }” al altui fișier din același zip; dați fiecăruia unul propriu.
error-the-file-is-too-large-or-damaged = { $name }: fișierul este prea mare sau deteriorat și nu poate fi citit; împărțiți-l sau deschideți-l și salvați-l din nou.
error-the-computer-is-too-busy-to-read = { $name }: calculatorul este prea ocupat pentru a citi fișierul acum; încercați din nou peste câteva minute.
error-the-file-has-more-than-rows-split = { $name }: fișierul are peste { $rows } de rânduri; împărțiți-l în mai multe fișiere.
error-the-first-row-does-not-name-the = { $name }: primul rând nu numește coloanele; adăugați unul, de exemplu 'id,title,text,url'.
error-row-cannot-be-read-so-nothing-was = { $name }: rândul { $row } nu poate fi citit, așa că nu s-a importat nimic; { $advice }.
error-give-a-plain-web-address-which-begins = { $name }: dați o adresă web simplă, care începe cu https:// și nu conține port sau utilizator.
error-no-public-web-page-can-be-reached = { $name }: acolo nu poate fi accesată nicio pagină publică; verificați adresa sau importați pagina ca fișier.
error-the-site-answers-with-error-instead-of = { $name }: site-ul răspunde cu eroarea { $status } în loc de o pagină; { $value }.
error-the-address-leads-on-more-than-times = { $name }: adresa trimite mai departe de peste { $hops } ori; deschideți-o și folosiți ultima adresă.
error-the-site-takes-too-long-to-answer = { $name }: site-ul răspunde prea greu; încercați mai târziu sau importați pagina ca fișier.
error-no-secure-connection-to-the-site-is = { $name }: nu este posibilă o conexiune securizată cu site-ul; salvați pagina și importați-o ca fișier.
error-the-site-s-answer-cannot-be-read = { $name }: răspunsul site-ului nu poate fi citit; încercați mai târziu sau importați pagina ca fișier.
error-there-is-more-than-mib-to-fetch = { $name }: sunt de descărcat peste { $mebibytes } MiB; salvați ca fișier partea de care aveți nevoie.
error-this-is-no-web-page-pdf-word = { $name }: nu este o pagină web și nici un fișier PDF, Word, Markdown, text sau CSV; dați adresa unuia dintre acestea.
error-recommendation-is-not-in-the-corpus-restore = Recomandarea { $number } nu se află în colecția de surse; reintroduceți sau importați fișa ei.
error-there-is-no-entry-docent-corpus-list = Nu există nicio fișă „{ $entry }”; `docent corpus list` sau /resources arată ce există.
error-there-is-no-draft-the-review-queue = Nu există nicio propunere { $number }; lista de așteptare le arată pe cele existente.
error-the-entry-was-retired-so-it-answers = Fișa „{ $entry }” a fost retrasă, deci nu mai răspunde nimănui; alegeți una publicată.
error-there-is-no-such-open-question-the = Nu există o asemenea întrebare deschisă; lista întrebărilor le arată pe cele existente.
error-somebody-asked-where-that-entry-is-not = Cineva a întrebat dintr-un loc în care această fișă nu se vede; alegeți una pe care o pot citi toți.
error-the-entry-was-retired-ask-again-to = Fișa „{ $entry }” a fost retrasă; întrebați din nou pentru a afla ce a înlocuit-o.
error-give-a-reason-in-a-few-words = Dați un motiv în câteva cuvinte; el rămâne în istoric.
error-docent-was-asked-a-lot-within-a = Docent a primit multe întrebări într-un minut; întrebați din nou peste { $seconds } secunde.
error-many-people-are-asking-just-now-ask = În acest moment întreabă multe persoane; întrebați din nou peste câteva clipe.
# Words that stand inside the sentences above: kinds of files, what to do about a row, states, fields.
phrase-a-text-file = un fișier text
phrase-a-pdf-file = un fișier PDF
phrase-a-docx-document = un document .docx
phrase-another-kind-of-file = alt tip de fișier
phrase-another-kind-of-office-or-zip-file = alt tip de fișier Office sau zip
phrase-a-binary-file = un fișier binar
phrase-a-word-excel-or-zip-file = un fișier Word, Excel sau zip
phrase-an-old-office-file = un fișier Office vechi
phrase-an-rtf-file = un fișier RTF
phrase-a-picture = o imagine
phrase-a-compressed-file = un fișier comprimat
phrase-remove-the-nul-character-in-it = scoateți din el caracterul NUL
phrase-give-it-an-id-that-no-other = dați-i un identificator pe care nu îl are niciun alt rând
phrase-write-one-json-object-on-each-line = scrieți câte un obiect JSON pe fiecare rând
phrase-check-its-quotation-marks-and-the-length = verificați ghilimelele și lungimea celulelor
phrase-add-its-text-or-remove-it = adăugați textul sau ștergeți rândul
phrase-look-for-its-new-address = căutați noua adresă
phrase-try-again-later = încercați mai târziu
phrase-save-the-page-and-import-it-as = salvați pagina și importați-o ca fișier
phrase-retired = retrasă
phrase-live = publicată
phrase-open = în așteptare
phrase-sent-back = trimisă înapoi
phrase-published = publicată
phrase-rejected = respinsă
phrase-title = titlu
phrase-text = text
phrase-topic = temă
phrase-language = limbă
phrase-owner = responsabil
phrase-entry = fișă
phrase-source = sursă

## Commands, as Discord lists them

# A name is one word in small letters without blanks (a hyphen may join two), at most 32 letters; those of one command differ from each other.
# Names with a blank in English (Ask Docent, Add to the corpus) are entries of a menu and may be ordinary phrases. A description has at most 100 letters.
name-ask = întreabă
name-question = întrebare
name-private = privat
name-recommendation = recomandare
name-query = căutare
name-compare = compară
name-to = pentru
name-coverage = acoperire
name-theme = temă
name-resources = resurse
name-search = căutare
name-topic = temă
name-audience = public
name-glossary = glosar
name-term = termen
name-corpus = colecție
name-add = adaugă
name-where = unde
name-questions = întrebări
name-upload = încarcă
name-file = fișier
name-source = sursă
name-rights = drepturi
name-review-by = de-revăzut
name-link = legătură
name-url = adresă
name-gaps = lacune
name-close = închide
name-entry = fișă
name-dismiss = respinge
name-edit = modifică
name-owner = responsabil
name-retire = retrage
name-reason = motiv
name-restore = reintrodu
name-revert = revino
name-version = versiune
name-show = arată
name-find = caută
name-words = cuvinte
name-history = istoric
name-log = jurnal
name-export = exportă
name-review = decizii
name-suggest = propune
name-volunteer = voluntar
name-setup = setări
name-language = limbă
name-privacy = confidențialitate
name-about = despre
name-docent = docent
name-quality = calitate
name-help = ajutor
name-ask-docent = Întreabă Docent
name-add-to-the-corpus = Adaugă în colecția de surse
choice-this-server = acest server
choice-all-servers = toate serverele
describe-ask-about-ai-in-museums-the-recommendations = Întrebați despre IA în muzee: recomandări, legislație, finanțare, instrumente, etică.
describe-your-question-in-your-language = Întrebarea, în limba dumneavoastră
describe-only-you-see-the-answer = Numai dumneavoastră vedeți răspunsul
describe-look-up-recommendation-1-2-or-3 = Căutați recomandarea 1, 2 sau 3: după număr, titlu, cuvânt-cheie sau subiect.
describe-for-example-2-second-iii-copyright-finanzierung = De exemplu: 2, a doua, III, drepturi de autor, Finanzierung; gol le arată pe toate trei
describe-set-it-beside-another-one-theme-by = Puneți-o alături de alta, temă cu temă
describe-somebody-it-is-meant-for-they-are = Persoana căreia îi este destinată; este menționată
describe-only-you-see-it = Numai dumneavoastră vedeți
describe-which-recommendation-says-what-on-a-theme = Ce spune fiecare recomandare pe o temă și despre ce nu vorbește niciuna.
describe-a-theme-such-as-copyright-or-training = O temă, de exemplu drepturile de autor sau formarea
describe-search-the-entries-or-browse-them-by = Căutați în fișe sau răsfoiți-le pe teme, public sau recomandări.
describe-words-to-look-for-in-any-language = Cuvinte de căutat, în orice limbă
describe-browse-one-topic = Răsfoiți o temă
describe-what-is-of-use-to-some-people = Ce le este util anumitor echipe din muzeu
describe-what-bears-on-recommendation-1-2-or = Ce ține de recomandarea 1, 2 sau 3
describe-what-a-term-of-ai-in-museums = Ce înseamnă un termen despre IA în muzee, după numele lui în limba dumneavoastră.
describe-the-term = Termenul
describe-look-into-the-corpus-and-look-after = Consultați colecția de surse și aveți grijă de ea.
describe-write-a-new-entry = Scrieți o fișă nouă.
describe-its-topic = Tema fișei
describe-who-may-see-it = Cine o poate vedea
describe-questions-it-answers-separated-by = Întrebări la care răspunde, separate prin |
describe-add-a-file-pdf-word-web-page = Adăugați un fișier: PDF, Word, pagină web, Markdown, text, CSV sau zipul unui export.
describe-at-most-10-mb = Cel mult 10 MB
describe-where-it-comes-from-title-web-address = De unde provine: titlu, adresă web sau ambele
describe-who-holds-the-rights-or-the-licence = Titularul drepturilor sau licența
describe-when-to-look-at-it-again-such = Când trebuie revăzută, de exemplu 2027-03-01
describe-add-a-page-or-a-document-from = Adăugați o pagină sau un document de pe web.
describe-its-address = Adresa
describe-questions-the-corpus-did-not-answer-kept = Întrebări fără răspuns, păstrate cu acord; închideți una cu o fișă.
describe-number-of-a-question-to-close = Numărul unei întrebări de închis
describe-the-entry-that-answers-it = Fișa care îi răspunde
describe-number-of-one-to-dismiss = Numărul unei întrebări de respins
describe-change-an-entry-its-text-in-a = Modificați o fișă: textul într-un formular, detaliile chiar aici.
describe-the-entry = Fișa
describe-who-looks-after-it = Cine răspunde de ea
describe-rights-of-its-source = Drepturile asupra sursei
describe-take-an-entry-out-of-every-answer = Retrageți o fișă din toate răspunsurile; textul și istoricul rămân.
describe-why-it-stands-in-the-history = De ce; motivul rămâne în istoric
describe-bring-a-retired-entry-back = Reintroduceți o fișă retrasă.
describe-make-an-earlier-version-of-an-entry = Reveniți la textul unei versiuni anterioare a unei fișe.
describe-the-version-to-go-back-to = Versiunea la care se revine
describe-show-an-entry-with-its-source-version = Arătați o fișă cu sursa, versiunea și starea ei.
describe-find-entries-by-words-or-meaning-in = Găsiți fișe după cuvinte sau sens, în orice limbă.
describe-what-to-look-for = Ce se caută
describe-who-changed-an-entry-when-and-why = Cine a modificat o fișă, când și de ce; reveniți la o versiune anterioară.
describe-what-was-done-to-the-corpus-here = Ce s-a făcut aici în colecția de surse, de către cine și de ce; și ca fișier.
describe-everything-as-a-csv-file = Totul, ca fișier CSV
describe-the-entries-as-markdown-files-in-a = Fișele ca fișiere Markdown într-un zip, în forma knowledge/corpus.
describe-which-entries = Care fișe
describe-drafts-that-wait-for-a-decision-your = Propuneri în așteptarea unei decizii; ale dumneavoastră, dacă nu decideți asupra niciuneia.
describe-suggest-a-new-entry-or-a-change = Propuneți o fișă nouă sau o modificare; moderatorii decid.
describe-the-entry-to-change-leave-it-out = Fișa de modificat; lăsați gol pentru una nouă
describe-say-on-which-topics-colleagues-here-may = Spuneți pe ce teme vă pot întreba colegii de aici și cât de des pe săptămână.
describe-choose-where-docent-answers-here-and-who = Alegeți unde răspunde Docent aici și cine întreține colecția de surse.
describe-the-language-docent-speaks-to-you-without = Limba în care vă vorbește Docent; fără alegere, cea a Discordului dumneavoastră.
describe-a-language = O limbă
describe-what-docent-keeps-of-you-see-it = Ce păstrează Docent despre dumneavoastră: vedeți, luați cu dumneavoastră, ștergeți.
describe-what-docent-is-and-how-well-it = Ce este Docent și cât de bine răspunde.
describe-what-docent-is-what-runs-where-and = Ce este Docent, ce rulează unde și ce nu face niciodată.
describe-how-good-the-answers-are-in-figures = Cât de bune sunt răspunsurile, în cifre, pe limbi.
describe-what-docent-does-how-to-ask-and = Ce face Docent, cum se întreabă și ce păstrează.
