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
own-explanation = Explicație formulată de Docent
undated = fără dată
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

## Help and trouble

help-title = Ce face Docent
help-body = Docent răspunde la întrebări despre cele trei recomandări privind IA în muzee (NEMO, 2024) și despre ce ține de ele: legislație, finanțare, standarde, instrumente, etică și exemple. Citează o colecție de surse întreținută de hub, își numește sursele și spune când nu știe. Nu generează text.
help-ask = Întrebați în limba dumneavoastră. Activați „private” și numai dumneavoastră vedeți răspunsul. Puteți și să menționați Docent pe un canal sau să îi scrieți direct; răspundeți la un răspuns pentru a întreba mai departe.
help-recommendation = Căutați recomandarea 1, 2 sau 3 după număr, titlu sau cuvânt-cheie.
help-resources = Căutați în fișe sau răsfoiți-le pe teme.
help-privacy = Docent nu păstrează întrebări sau nume și nu apelează la niciun serviciu extern.
trouble = Ceva nu a mers bine la Docent și nimic nu a fost modificat. Încercați din nou peste câteva clipe; dacă problema persistă, anunțați un moderator.
