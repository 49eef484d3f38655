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

## Help and trouble

help-title = Ko dara Docent
help-body = Docent atbild uz jautājumiem par trim ieteikumiem par mākslīgo intelektu muzejos (NEMO, 2024) un to, kas ar tiem saistīts: tiesībām, finansējumu, standartiem, rīkiem, ētiku un piemēriem. Tas citē centra uzturētu avotu krājumu, nosauc savus avotus un pasaka, ja kaut ko nezina. Tekstu tas neģenerē.
help-ask = Jautājiet savā valodā. Ieslēdziet „private”, un atbildi redzēsiet tikai Jūs. Varat arī pieminēt botu Docent kanālā vai rakstīt tam tieši; lai jautātu tālāk, atbildiet uz atbildi.
help-recommendation = Atrodiet 1., 2. vai 3. ieteikumu pēc numura, virsraksta vai atslēgvārda.
help-resources = Meklējiet ierakstos vai pārlūkojiet tos pēc tematiem.
help-privacy = Docent neglabā ne jautājumus, ne vārdus un neizmanto nekādus ārējus pakalpojumus.
trouble = Bota Docent pusē radās kļūme, bet nekas nav mainīts. Pēc brīža mēģiniet vēlreiz; ja kļūme atkārtojas, pasakiet moderatoram.
