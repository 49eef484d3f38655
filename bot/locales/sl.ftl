# What Docent says, in Slovenian. A translation of en.ftl.

## Under an answer

# Shown before quotes that are not in the asker's language.
note-other-language = V zbirki virov je to besedilo v drugem jeziku ({ $language }); navedeno je nespremenjeno.
own-words = povzetek vira, ki ga je pripravil Docent
verbatim = dobesedno iz vira
gloss = razlaga za muzeje, ki jo podaja Docent, ne trditev vira
addressed-to = Komu je namenjeno: { $who }. Za muzeje to ni pravilo.
policymakers = oblikovalci politik na lokalni, nacionalni in evropski ravni
sources = Viri
related = Preberite še
nearest = Najbližji zapisi
edition = Zbirka virov, izdaja { $edition } · samo navedki, nič ni generirano · Docent je bot
own-explanation = razlaga, ki jo je pripravil Docent
undated = brez datuma
translated-unofficially = Neuradni prevod, ki ga je pripravil Docent (jezik izvirnika: { $language }).
translated-officially = Prevod: { $by }.
medium-confidence = Vir je skop ali sekundaren: preverite ga, preden se nanj oprete.

## When there is no answer

abstain-outside = To presega tisto, kar Docent pozna: muzeji in umetna inteligenca ter z njima povezani pravo, financiranje, standardi, orodja in etika. Zastavite vprašanje o kateri od teh tem ali tukaj vprašajte kolege.
abstain-not-covered = Zbirka virov na to ne odgovarja, Docent pa ne ugiba. Oglejte si spodnje najbližje zapise, vprašajte z drugimi besedami ali tukaj vprašajte kolege.
abstain-ambiguous = To lahko pomeni več stvari. Vprašajte s celim stavkom ali izberite enega od spodnjih zapisov.
abstain-advice = Za to je potreben nekdo, ki primer pozna: za pravna vprašanja pravnik, za predmete konservator-restavrator. Spodnji zapisi dajejo le osnovne informacije.
unreadable-empty = Vprašanja ni. Napišite ga v enem stavku, na primer: Kdo naj plačuje usposabljanje o umetni inteligenci v muzejih?
unreadable-too-long = To je predolgo za vprašanje. Vprašajte z največ { $most } znaki; dokument je mogoče namesto tega dodati v zbirko virov.

## Look-ups

recommendation-unknown = To ni nobeno od treh priporočil. Navedite število od 1 do 3, besedo iz naslova ali temo, na primer avtorske pravice ali usposabljanje.
recommendation-number = Priporočilo { $number }
says-nothing = o tem ne pove ničesar
theme-silent = Nobeno od treh priporočil ne pove ničesar o temi „{ $theme }“.
theme-act = Ti zapisi muzeju pomagajo ukrepati na tem področju:
compare-title = Primerjava priporočil { $first } in { $second }
compare-same = Za primerjavo izberite dve različni priporočili, na primer 1 in 3.
neither-says = Teme, o katerih nobeno od obeh priporočil ne pove ničesar: { $themes }.
topics-title = Teme
topics-pick = Odpri temo
resources-title = Gradiva: { $topic }
resources-found = Zapisi za „{ $words }“
resources-none = Ni zadetkov. Poskusite s krajšo besedo ali brskajte po temah.
resources-pick = Odprite zapis
resources-page = Stran { $page } od { $pages }
previous = Nazaj
next = Naprej
unknown-entry = Tega zapisa ni več. Z ukazom /resources poiščite, kaj ga je nadomestilo.

## Topics

topic-recommendations = Priporočila
topic-first-steps = Prvi koraki
topic-glossary = Slovarček
topic-law = Zakonodaja o UI
topic-copyright = Avtorske pravice
topic-privacy = Zasebnost in varnost
topic-ethics = Etika in pristranskost
topic-accessibility = Dostopnost
topic-policy = Politike in strategije
topic-funding = Financiranje
topic-data-spaces = Podatkovni prostori in oblak za dediščino
topic-collection-data = Podatki o zbirkah in standardi
topic-tools = Orodja
topic-practice = Primeri iz prakse
topic-networks = Mreže in dogodki

## Help and trouble

help-title = Kaj počne Docent
help-body = Docent odgovarja na vprašanja o treh priporočilih glede umetne inteligence v muzejih (NEMO, 2024) in o tem, kar spada zraven: o pravu, financiranju, standardih, orodjih, etiki in primerih. Navaja odlomke iz zbirke virov, za katero skrbi središče, imenuje svoje vire in pove, kadar česa ne ve. Besedil ne ustvarja.
help-ask = Vprašajte v svojem jeziku. Vklopite „private“ in odgovor vidite samo vi. Bota Docent lahko tudi omenite v kanalu ali mu pišete neposredno; če želite vprašati še kaj, odgovorite na odgovor.
help-recommendation = Poiščite priporočilo 1, 2 ali 3 po številki, naslovu ali ključni besedi.
help-resources = Iščite po zapisih ali brskajte po temah.
help-privacy = Docent ne hrani ne vprašanj ne imen in ne kliče nobene zunanje storitve.
trouble = Pri botu Docent je šlo nekaj narobe, spremenjeno pa ni bilo nič. Čez trenutek poskusite znova; če se težava ponavlja, obvestite moderatorja.
