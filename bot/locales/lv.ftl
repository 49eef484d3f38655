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
edition-worded = Krājuma izdevums { $edition } · citāti ir precīzi, rindas virs tiem formulējis valodas modelis · Docent ir bots
worded = Formulējis valodas modelis pēc tālāk dotajiem citātiem; pārbaudiet pēc tiem:
own-explanation = skaidrojums, ko sagatavojis Docent
undated = bez datuma
# Under a text that was translated; { $language } is the language of the original, such as English.
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

## Who may do what

refused-no-server = Tas darbojas tikai serverī, nevis tiešajā ziņā.
refused-propose = Šeit priekšlikumus var iesniegt tikai ar noteiktām lomām; palūdziet kādu no tām moderatoram.
refused-approve = Šeit to drīkst darīt tikai moderatori. Ierosināt izmaiņas varat ar /suggest.
refused-publish = To drīkst darīt tikai tie, kas publicē visiem serveriem. Ierosināt izmaiņas varat ar /suggest.
refused-not-hub = Šis ieraksts attiecas uz visiem serveriem, un to uztur citur. Ierosināt izmaiņas varat ar /suggest.
refused-setup = Šī servera iestatījumus drīkst izvēlēties tikai tie, kas to pārvalda.
former-member = bijušais dalībnieks
everywhere = Visi serveri
this-server = Tikai šis serveris
yes = jā
no = nē

## Adding and changing entries

form-new = Jauns ieraksts
form-edit = Mainīt ierakstu
form-details = Avots un dati
field-title = Virsraksts
field-text = Teksts; katrs teikums saprotams atsevišķi
field-source = Avots
field-source-hint = Avota nosaukums, tīmekļa adrese vai abi
field-rights = Tiesības
field-rights-hint = Kam pieder tiesības, vai licence, piemēram, CC BY 4.0
field-review-by = Atkārtoti pārskatīt līdz
field-reason = Izmaiņu iemesls
field-owner = Par ierakstu atbildīgais
field-topic = Tēma
field-language = Valoda (kods, piemēram, lv)
field-remark = Ziņa priekšlikuma iesniedzējam
corpus-unknown = Ieraksta „{ $entry }” šeit nav. Izvēlieties kādu no saraksta vai meklējiet ar /corpus find.
corpus-done = Gatavs: „{ $title }” (melnraksts { $number }). Turpmāk atbildes balstīsies uz to.
corpus-waits = „{ $title }” gaida otra moderatora apstiprinājumu (melnraksts { $number }).
edit-too-long = Teksts ir garāks par { $most } rakstzīmēm, kas ietilpst veidlapā. Saglabājiet to ar /corpus export, izmainiet failu un ievietojiet atpakaļ ar /corpus upload.
upload-too-large = Fails { $name } ir lielāks par { $most } MB. Pievienojiet tikai vajadzīgo daļu vai sadaliet failu.
upload-gone = Failu { $name } no Discord vairs nevar iegūt. Augšupielādējiet to vēlreiz.
upload-nothing-new = Failā { $name } nav nekā tāda, kas jau nebūtu avotu krājumā.
busy = Docent vēl strādā pie Jūsu iepriekšējā pieprasījuma. Pagaidiet, līdz tas ir pabeigts, un mēģiniet vēlreiz.
suggest-thanks = Paldies. Jūsu priekšlikums gaida lēmumu (melnraksts { $number }); Jums paziņos, kas ar to noticis.
revert-reason = Atgriešanās pie { $version }. versijas
status-live = spēkā
status-retired = atsaukts
entry-version = { $version }. versija

## The review desk

review-title = Gaida lēmumu
review-empty = Nekas negaida lēmumu.
review-pick = Atvērt melnrakstu
draft-title = Melnraksts { $number }
draft-unknown = Melnraksta { $number } nav, vai arī Jums nav tiesību to skatīt.
draft-state-open = Gaida lēmumu
draft-state-sent-back = Nosūtīts atpakaļ iesniedzējam
draft-state-published = Publicēts
draft-state-rejected = Noraidīts
draft-by = Iesniedza: { $who }
draft-approved-by = Apstiprināja: { $who }
draft-remark = Piezīme: { $remark }
draft-create = Jauns ieraksts
draft-revise = Mainīts ieraksts
draft-revert = Atgriešanās pie agrākas versijas
draft-retire = Paredzēts atsaukt
draft-restore = Paredzēts atjaunot
draft-moved = Ieraksts pa to laiku ir mainīts
draft-moved-how = Melnraksts veidots pēc agrākas versijas, tāpēc to nevar apstiprināt. Abi ir saglabāti: labojiet ierakstu tādu, kāds tas ir tagad.
draft-details = Dati
draft-language = Valoda: { $language }
draft-other-language = Teksta valoda, šķiet, ir { $language }
draft-topic = Tēma: { $topic }
draft-passages =
    { $count ->
        [zero] { $count } fragmentu
        [one] { $count } fragments
       *[other] { $count } fragmenti
    }
draft-passages-title = Fragmenti, pēc kuriem ierakstu atradīs
draft-review-by = Atkārtoti jāpārskata līdz { $day }
draft-rights = Tiesības: { $rights }
draft-hidden = Failā atrasts slēpts teksts; tas ir izlaists
draft-personal = Šķiet, ka te ir personas dati
draft-missing = Vēl nav norādīts
missing-rights = tiesības uz avotu
missing-review-by = kad ieraksts atkārtoti jāpārskata
missing-owner = kas par ierakstu atbild
draft-twins = Ieraksti ar gandrīz tādu pašu saturu
draft-approve-button = Apstiprināt
draft-send-back-button = Nosūtīt atpakaļ
draft-reject-button = Noraidīt
draft-edit-button = Labot
draft-details-button = Avots un dati
draft-passages-button = Fragmenti
draft-consequences-button = Kas mainītos
gone = agrāk:
new = tagad:
and-more = un vēl { $count }
consequences-title =
    { $count ->
        [zero] Uz { $count } jautājumiem atbilde būtu citāda
        [one] Uz { $count } jautājumu atbilde būtu citāda
       *[other] Uz { $count } jautājumiem atbilde būtu citāda
    }
consequences-none = Ne uz vienu no izmēģinātajiem jautājumiem atbilde nebūtu citāda.
before = Tagad:
after = Pēc izmaiņām:
no-answer = atbildes nav

## History, log and export

history-title = Ieraksta „{ $title }” vēsture
history-last = Pēdējās izmaiņas
revert-button = Atgriezties pie { $version }. versijas
log-title = Kas šeit ir darīts
log-empty = Šeit vēl nekas nav darīts.
deed-create = publicēts
deed-revise = mainīts
deed-retire = atsaukts
deed-restore = atjaunots
deed-revert = atgriezta agrāka versija
deed-propose = iesniegts
deed-amend = labots
deed-approve = apstiprināts
deed-send-back = nosūtīts atpakaļ
deed-reject = noraidīts
deed-setup = izvēlēti iestatījumi
deed-export = eksportēts
deed-gap = pieņemts lēmums par jautājumu
export-done =
    { $count ->
        [zero] { $count } ierakstu
        [one] { $count } ieraksts
       *[other] { $count } ieraksti
    } Markdown failos. Bota uzturētājs tos var ievietot atpakaļ ar „docent corpus import”.

## A message becomes an entry

message-empty = Šajā ziņā nav teksta, ko pievienot.
message-too-long = Šī ziņa ir pārāk gara vienam ierakstam. Tās autors svarīgāko daļu var ierosināt ar /suggest.
message-of-bot = Šo ziņu nav rakstījis cilvēks. Tās vietā pievienojiet ziņas avotu ar /corpus link.
message-source = Ziņa serverī { $server }, autors: { $who }
message-rights = Kopīgots ar autora piekrišanu
message-reason = No ziņas, ar autora piekrišanu
a-member = kāds dalībnieks
consent-title = Vai to drīkst iekļaut avotu krājumā?
consent-ask = { $author }, { $who } vēlas pievienot šo ziņu tam, ko citē Docent. Piekrist varat tikai Jūs; pirms publicēšanas to apskatīs moderators.
consent-everywhere = Šeit pievienotais ir domāts visiem serveriem: atbildē to var izlasīt cilvēki jebkur.
consent-named = Jā, ar manu vārdu
consent-anonymous = Jā, bez mana vārda
consent-no = Nē
consent-not-yours = Uz to var atbildēt tikai ziņas autors.
consent-gone = Šī ziņa vairs nav pilnīga. Sāciet no jauna.
consent-declined = Ziņa paliek parasta ziņa; nekas nav saglabāts.
consent-thanks = Paldies. To apskatīs moderators (melnraksts { $number }).
consent-lapsed = Tas, kurš Jums jautāja, šeit vairs nedrīkst iesniegt priekšlikumus, tāpēc nekas nav saglabāts.

## The gap board

gap-button = Vēlos ierakstu par šo tematu
gap-not-yours = Lūgt saglabāt jautājumu var tikai tas, kurš to uzdeva. Ja arī Jūs to vēlaties, uzdodiet šo jautājumu savā vārdā.
gap-kept = Jūsu jautājums kopā ar Jūsu kontu tiks glabāts, līdz uz to būs atbildēts vai tas būs noraidīts. Moderatori redz jautājumu, un Docent Jums uzrakstīs, kad būs atbilde.
gap-take-back = Neglabāt
gap-forgotten = Jūsu jautājums ir dzēsts.
gaps-title = Jautājumi bez atbildes
gaps-empty = Neviens jautājums negaida ierakstu.
gaps-asked =
    { $count ->
        [zero] uzdots { $count } reižu
        [one] uzdots { $count } reizi
       *[other] uzdots { $count } reizes
    }
gaps-pick = Uzrakstīt ierakstu, kas atbild uz kādu jautājumu
gaps-gone = Par šo jautājumu lēmums jau ir pieņemts. Atveriet sarakstu no jauna.
gaps-which-entry = Norādiet, kurš ieraksts uz to atbild: aizpildiet arī „entry”.
gaps-closed =
    { $count ->
        [zero] Pieņemts lēmums par { $count } jautājumiem.
        [one] Pieņemts lēmums par { $count } jautājumu.
       *[other] Pieņemts lēmums par { $count } jautājumiem.
    }

## What people are told

notice-draft = Melnraksts { $number } gaida lēmumu: { $title }. Atveriet to ar /corpus review.
notice-published = Jūsu priekšlikums „{ $title }” (melnraksts { $number }) ir publicēts. Paldies.
notice-sent-back = Jūsu priekšlikums „{ $title }” (melnraksts { $number }) ir nosūtīts atpakaļ: { $remark } Lai to labotu, atveriet to serverī ar /corpus review.
notice-rejected = Jūsu priekšlikums „{ $title }” (melnraksts { $number }) nav pieņemts: { $remark }
notice-gap = Jūs jautājāt: „{ $question }” Tagad atbilde ir ierakstā „{ $title }”. Lai to izlasītu, jautājiet vēlreiz. Jūsu jautājums vairs netiek glabāts.
recalled-title = Mainīts pēc šīs atbildes (izdevums { $edition })
recalled-corrected = Ieraksts „{ $title }” pēc šīs atbildes ir labots.
recalled-retired = Ieraksts „{ $title }” pēc šīs atbildes ir atsaukts.
recalled-again = Jautājiet vēlreiz, lai uzzinātu, ko avotu krājums saka tagad.
digest-title = Kas šomēnes jāsakārto
digest-overdue =
    { $count ->
        [zero] Nokavēts pārskatīšanas termiņš { $count } ierakstiem:
        [one] Nokavēts pārskatīšanas termiņš { $count } ierakstam:
       *[other] Nokavēts pārskatīšanas termiņš { $count } ierakstiem:
    }
digest-links =
    { $count ->
        [zero] Neizdevās iegūt avotus { $count } ierakstiem:
        [one] Neizdevās iegūt avotu { $count } ierakstam:
       *[other] Neizdevās iegūt avotus { $count } ierakstiem:
    }
digest-drafts =
    { $count ->
        [zero] Lēmumu gaida { $count } melnrakstu: /corpus review
        [one] Lēmumu gaida { $count } melnraksts: /corpus review
       *[other] Lēmumu gaida { $count } melnraksti: /corpus review
    }
digest-gaps =
    { $count ->
        [zero] Ierakstu gaida { $count } jautājumu: /corpus gaps
        [one] Ierakstu gaida { $count } jautājums: /corpus gaps
       *[other] Ierakstu gaida { $count } jautājumi: /corpus gaps
    }

## Settings

setup-title = Kas šeit uztur avotu krājumu
setup-propose = Drīkst ierosināt izmaiņas
setup-propose-nobody = visi dalībnieki
setup-approve = Drīkst publicēt šim serverim
setup-approve-nobody = tie, kas pārvalda šo serveri
setup-publish = Drīkst publicēt visiem serveriem
setup-publish-nobody = tie, kas pārvalda šo serveri
setup-two = Vajadzīga otra moderatora piekrišana
setup-two-on = Prasīt otra moderatora piekrišanu
setup-two-off = Pietiek ar vienu moderatoru
setup-channel = Kur paziņot moderatoriem
setup-channel-none = nekur
setup-not-hub = Visiem serveriem kopīgos ierakstus uztur paša centra serverī.

## Help and trouble

help-title = Ko dara Docent
help-body = Docent atbild uz jautājumiem par trim ieteikumiem par mākslīgo intelektu muzejos (NEMO, 2024) un to, kas ar tiem saistīts: tiesībām, finansējumu, standartiem, rīkiem, ētiku un piemēriem. Tas citē centra uzturētu avotu krājumu, nosauc savus avotus un pasaka, ja kaut ko nezina. Tekstu tas neģenerē.
help-ask = Jautājiet savā valodā. Ieslēdziet „private”, un atbildi redzēsiet tikai Jūs. Varat arī pieminēt botu Docent kanālā vai rakstīt tam tieši; lai jautātu tālāk, atbildiet uz atbildi.
help-recommendation = Atrodiet 1., 2. vai 3. ieteikumu pēc numura, virsraksta vai atslēgvārda.
help-resources = Meklējiet ierakstos vai pārlūkojiet tos pēc tematiem.
help-suggest = Ierosiniet ierakstu vai izmaiņas; lemj moderatori, un Jums paziņos.
help-corpus = Ieskatieties avotu krājumā: show, find, history. Moderatoriem arī: add, upload, link, edit, review, gaps, log.
help-about = Cik labas ir atbildes, skaitļos.
help-worded = Šeit ir citādi: atbildes formulē valodas modelis. Jautājums un citāti tiek nosūtīti uz { $host }; tā rindas ir atzīmētas, un zem tām ir precīzi citāti.
help-privacy = Docent glabā jautājumu tikai tad, ja nospiežat „Vēlos ierakstu par šo tematu”, glabā tikai to cilvēku vārdus, kuri maina avotu krājumu, un neizmanto nekādus ārējus pakalpojumus.
quality-title = Cik labas ir atbildes
quality-body = Mērīts ar { $questions } šim nolūkam atliktiem jautājumiem, izdevums { $edition }: atbildēts uz { $answered } % jautājumu, uz kuriem krājums atbild, un { $correct } % šo atbilžu vispirms citē pareizu ierakstu. No jautājumiem, uz kuriem tas neatbild, tomēr atbildēts uz { $false } %.
quality-languages = Pa valodām: jautājumi · atbildēti · pareizais ieraksts pirmais
trouble = Bota Docent pusē radās kļūme, bet nekas nav mainīts. Pēc brīža mēģiniet vēlreiz; ja kļūme atkārtojas, pasakiet moderatoram.
