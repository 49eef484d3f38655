# What Docent says, in Latvian. A translation of en.ftl.

## Under an answer

# Shown before quotes that are not in the asker's language.
note-other-language = Avotu krājumā šis teksts ir citā valodā ({ $language }); tas citēts bez izmaiņām.
own-words = avota kopsavilkums, ko sagatavojis Docent
verbatim = vārds vārdā no avota
gloss = skaidrojums muzejiem, ko sniedz Docent, nevis avota apgalvojums
addressed-to = Kam adresēts: { $who }. Tas nav noteikums muzejiem.
policymakers = politikas veidotāji vietējā, valsts un Eiropas līmenī
sources = Avoti
related = Lasiet tālāk
nearest = Tuvākie ieraksti
edition = Avotu krājums, izdevums { $edition } · tikai citāti, nekas nav ģenerēts · Docent ir bots
own-explanation = skaidrojums, ko sagatavojis Docent
undated = bez datuma
translated-unofficially = Neoficiāls tulkojums, ko sagatavojis Docent (oriģinālvaloda: { $language }).
translated-officially = Tulkojums: { $by }.
medium-confidence = Avots ir skops vai sekundārs: pārbaudiet, pirms uz to paļaujaties.

## When there is no answer

abstain-outside = Tas ir ārpus tā, ko pārzina Docent: muzeji un mākslīgais intelekts, kā arī ar tiem saistītie tiesību jautājumi, finansējums, standarti, rīki un ētika. Pamēģiniet uzdot jautājumu par kādu no šīm tēmām vai pajautājiet šeit kolēģiem.
abstain-not-covered = Avotu krājumā uz to atbildes nav, un Docent nemin. Skatiet tuvākos ierakstus tālāk, uzdodiet jautājumu citiem vārdiem vai pajautājiet šeit kolēģiem.
abstain-ambiguous = Tas var nozīmēt vairākas lietas. Jautājiet pilnā teikumā vai izvēlieties kādu no tālāk redzamajiem ierakstiem.
abstain-advice = Šeit vajadzīgs kāds, kas pārzina konkrēto gadījumu: juridiskos jautājumos – jurists, par priekšmetiem – restaurators. Tālāk redzamie ieraksti sniedz tikai vispārīgu informāciju.
unreadable-empty = Jautājuma nav. Uzrakstiet to vienā teikumā, piemēram: Kam būtu jāmaksā par mākslīgā intelekta apmācību muzejos?
unreadable-too-long = Jautājumam tas ir par garu. Jautājiet ne vairāk kā { $most } rakstzīmēs; dokumentu tā vietā var pievienot avotu krājumam.

## Look-ups

recommendation-unknown = Tas nav neviens no trim ieteikumiem. Norādiet skaitli no 1 līdz 3, vārdu no virsraksta vai tematu, piemēram, autortiesības vai apmācība.
recommendation-number = { $number }. ieteikums
says-nothing = neko nesaka
theme-silent = Neviens no trim ieteikumiem par šo tēmu neko nesaka: { $theme }.
theme-act = Šie ieraksti palīdz muzejam šajā jautājumā rīkoties:
compare-title = { $first }. un { $second }. ieteikuma salīdzinājums
compare-same = Salīdzināšanai izvēlieties divus dažādus ieteikumus, piemēram, 1. un 3.
neither-says = Tēmas, par kurām neviens no abiem ieteikumiem neko nesaka: { $themes }.
topics-title = Tēmas
topics-pick = Atvērt tēmu
resources-title = Resursi: { $topic }
resources-found = Ieraksti pēc vaicājuma „{ $words }”
resources-none = Nekas nav atrasts. Pamēģiniet īsāku vārdu vai pārlūkojiet pēc tematiem.
resources-pick = Atvērt ierakstu
resources-page = { $page }. lapa no { $pages }
previous = Atpakaļ
next = Tālāk
unknown-entry = Šā ieraksta vairs nav. Ar /resources atradīsiet, kas to aizstājis.

## Topics

topic-recommendations = Ieteikumi
topic-first-steps = Pirmie soļi
topic-glossary = Terminu vārdnīca
topic-law = MI tiesiskais regulējums
topic-copyright = Autortiesības
topic-privacy = Privātums un drošība
topic-ethics = Ētika un neobjektivitāte
topic-accessibility = Piekļūstamība
topic-policy = Politika un stratēģijas
topic-funding = Finansējums
topic-data-spaces = Datu telpas un mantojuma mākonis
topic-collection-data = Krājuma dati un standarti
topic-tools = Rīki
topic-practice = Prakses piemēri
topic-networks = Tīkli un pasākumi

## Help and trouble

help-title = Ko dara Docent
help-body = Docent atbild uz jautājumiem par trim ieteikumiem par mākslīgo intelektu muzejos (NEMO, 2024) un to, kas ar tiem saistīts: tiesībām, finansējumu, standartiem, rīkiem, ētiku un piemēriem. Tas citē centra uzturētu avotu krājumu, nosauc savus avotus un pasaka, ja kaut ko nezina. Tekstu tas neģenerē.
help-ask = Jautājiet savā valodā. Ieslēdziet „private”, un atbildi redzēsiet tikai Jūs. Varat arī pieminēt botu Docent kanālā vai rakstīt tam tieši; lai jautātu tālāk, atbildiet uz atbildi.
help-recommendation = Atrodiet 1., 2. vai 3. ieteikumu pēc numura, virsraksta vai atslēgvārda.
help-resources = Meklējiet ierakstos vai pārlūkojiet tos pēc tematiem.
help-privacy = Docent neglabā ne jautājumus, ne vārdus un neizmanto nekādus ārējus pakalpojumus.
trouble = Bota Docent pusē radās kļūme, bet nekas nav mainīts. Pēc brīža mēģiniet vēlreiz; ja kļūme atkārtojas, pasakiet moderatoram.
