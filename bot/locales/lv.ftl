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
# Docent's confidence that the first quote answers the question.
sure-very = Ļoti iespējams, ka šī ir atbilde uz jūsu jautājumu.
sure-fairly = Varbūt šī ir atbilde uz jūsu jautājumu: pārbaudiet, vai tā der.
# How a quotation is written: the language's own quotation marks around { $text }.
quotation = „{ $text }”
helpful-button = Noderīgi
unhelpful-button = Nav noderīgi
cite-button = Citēt
person-button = Jautāt cilvēkam
share-button = Dalīties kanālā
shared-by = { $who } dalās ar šo atbildi:
vote-thanks = Paldies. Jūsu balss ir ieskaitīta; nekas cits netiek glabāts.
vote-why = Kas nebija kārtībā? Jūsu balss ir ieskaitīta; iemesls palīdz moderatoriem.
vote-unhelpful = nav noderīgi
vote-wrong = Atbilde ir nepareiza
vote-beside = Jautāts tika kas cits
vote-outdated = Atbilde ir novecojusi
vote-unclear = Atbildi ir grūti saprast
vote-incomplete = Kaut kā trūkst
vote-reason-thanks = Paldies, tas palīdz.
votes-title = Atbildes, kas nepalīdzēja, pēc citētā ieraksta:
# At the end of a citation; { $day } is a date such as 2026-11-23.
citation-accessed = Citē Docent, avotu krājuma izdevums { $edition }, skatīts { $day }
confidence-high = Avots ir oficiāls vai runā pats par sevi.
confidence-medium = Avots ir pastarpināts vai trūcīgs.
confidence-low = Avots ir vājš; meklējiet labāku.
source-reviewed = Pēdējoreiz pārbaudīts { $day }
person-not-yours = Kādu pieaicināt var tikai tas, kurš jautāja. Lai darītu to pašu, uzdodiet jautājumu pats.
person-nobody = Neviens no tiem, kas pieteikušies šim tematam, šonedēļ nav brīvs. Jautājiet kanālā; kolēģi var pieteikties ar /volunteer.
person-again = Zem šīs atbildes kāds jau ir pieaicināts.
person-called = Gatavs. Lūgums ir zem atbildes; dodiet viņiem laiku.
person-call = { $who }, jūs pieteicāties šim tematam. { $asker } vēlētos dzirdēt cilvēka viedokli par atbildi augstāk. Neviens neņems ļaunā, ja esat aizņemts.
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
for-person = { $who }, tas ir jums:
coverage-title = Kurš ieteikums par ko runā
coverage-silent = neviens no trim
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
audience-leadership = Direktori un padomes
audience-collections = Krājums un dokumentācija
audience-education = Izglītība un apmeklētāji
audience-digital = Digitālais un tehniskais personāls
audience-rights = Tiesības un likumi
audience-fundraising = Līdzekļu piesaiste un partnerības
audience-small-museums = Mazie muzeji

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
gaps-which-entry = Norādiet, kurš ieraksts uz to atbild: aizpildiet arī „ieraksts”.
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

setup-title = Kas rūpējas par avotu krājumu
setup-places-title = Kur Docent atbild
setup-places-body = Docent vienmēr atbild uz /ask, tiešajām ziņām un pieminēšanu. Šeit izvēlieties, kur tas atbild arī bez pieminēšanas.
setup-asks = Kanāli, kuros atbild uz katru jautājumu
setup-forums = Forumi, kuros atbild uz jauniem ierakstiem
setup-wait = Cik ilgi cilvēki var atbildēt pirmie
setup-wait-minutes =
    { $count ->
        [0] nemaz: Docent atbild uzreiz
        [zero] { $count } minūtes
        [one] { $count } minūte
       *[other] { $count } minūtes
    }
setup-threads = Atbildes savā pavedienā
setup-threads-on = Atbildēt pavedienos
setup-threads-off = Atbildēt kanālā
setup-language = Valoda cilvēkiem, kuru valoda nav zināma
setup-language-own = šī servera Discord iestatījumu valoda
setup-unread = Docent nedrīkst lasīt ziņas, kurās tas nav pieminēts, tāpēc no foruma ieraksta zina tikai virsrakstu, bet kanālos jautā, nospiežot pogu. Operators to var mainīt.
setup-put-button = Ielikt tur pogu
setup-put-done = Poga ir kanālos.
setup-put-failed = Docent nedrīkst rakstīt šeit: { $channels }. Dodiet tam tur tiesības sūtīt ziņas un mēģiniet vēlreiz.
form-ask = Jautāt Docent
field-question = Jūsu jautājums, jūsu valodā
ask-here = Jautājumi par mākslīgo intelektu muzejos? Nospiediet pogu vai ierakstiet /ask.
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
help-examples = Pamēģiniet, piemēram: „Kam būtu jāmaksā par mākslīgā intelekta apmācību muzejos?”, „Kas ir LIDO?”, „Vai drīkstam rakstīt etiķetes ar mākslīgo intelektu?”
help-ask = /ask: jautājiet savā valodā. Ieslēdziet „privāti”, un atbildi redzēsiet tikai jūs. Docent var arī pieminēt kanālā vai rakstīt tam tieši; lai jautātu tālāk, atbildiet uz atbildi.
help-recommendation = /recommendation: atrodiet 1., 2. vai 3. ieteikumu pēc numura, virsraksta vai atslēgvārda; /coverage rāda, kurš par ko runā.
help-resources = /resources: meklējiet ierakstus vai pārlūkojiet tos pēc temata, auditorijas vai ieteikuma; /glossary paskaidro terminu.
help-suggest = /suggest: ierosiniet ierakstu vai izmaiņas; lemj moderatori, un jums paziņo. Moderatori strādā ar /corpus review.
help-volunteer = /volunteer: norādiet, par kādiem tematiem kolēģi jums šeit drīkst jautāt.
help-about = /about quality: cik labas ir atbildes, skaitļos. /language un /privacy: kādā valodā Docent ar jums runā un ko tas glabā.
help-worded = Šeit ir citādi: atbildes formulē valodas modelis. Jautājums un citāti tiek nosūtīti uz { $host }; tā rindas ir atzīmētas, un zem tām ir precīzi citāti.
help-privacy = Docent glabā jautājumu tikai tad, ja nospiežat „Vēlos ierakstu par šo tematu”, un neizsauc nekādus ārējus pakalpojumus. Skatiet /privacy.
about-title = Kas ir Docent
about-body = Bots, kas meklē jūsu jautājumu pārbaudītos ierakstos (to skaits: { $entries }; avotu krājuma izdevums { $edition }) un citē tos vārds vārdā ar avotiem. Tas atbild jūsu valodā un pasaka, ja nezina.
about-where = Kas kur darbojas
about-runs = Viss darbojas paša operatora datorā: nav ģeneratīva modeļa, nav ārēju pakalpojumu. Jūsu jautājumu izlasa, uz to atbild un to aizmirst.
about-never = Ko tas nekad nedara
about-never-does = Tas neizdomā tekstu, nedod juridiskus vai restaurācijas padomus, nerunā, ja tam nejautā vai serveris to nevēlas, un nerāda viena servera ierakstus citiem.
privacy-title = Ko Docent glabā
privacy-body = Uz jautājumiem atbild, un tos aizmirst. Tiek glabāti: jautājumi, pie kuriem kāds nospieda „Vēlos ierakstu par šo tematu”; balsis par atbildēm, bez jautājuma, 90 dienas; kas ierosināja avotu krājuma izmaiņas vai par tām lēma; kam kāds pieteicies; izvēlētā valoda; un 30 dienas – kuras atbildes kurus ierakstus citē, bez ziņām par jautātāju.
privacy-of-you = Par jums
privacy-nothing = Par jums nekas netiek glabāts.
privacy-questions = Jautājumi, par kuriem vēlas ierakstu
privacy-votes = Balsis
privacy-contacts = Serveri, kuros pieteicāties
privacy-calls = Šīs nedēļas aicinājumi
privacy-preferences = Izvēlētā valoda
privacy-drafts = Priekšlikumi
privacy-approvals = Apstiprinājumi
privacy-versions = Jūsu rakstītās versijas
privacy-log = Rindas izmaiņu žurnālā
privacy-export = Paņemt datus līdzi
privacy-export-done = Tas ir viss, kas par jums tiek glabāts.
privacy-delete = Dzēst datus
privacy-delete-ask = Tiks dzēsti jūsu jautājumi, balsis, izvēles un pieteikumi. Tas, ko rakstījāt avotu krājumam, paliek kā bijuša dalībnieka teksts. To nevar atsaukt.
privacy-delete-sure = Jā, dzēst
privacy-delete-done = Gatavs. Nekas glabātais vairs neved pie jums.
privacy-backups = Nakts dublējumkopijās tas vēl saglabājas ne ilgāk kā { $days } dienas; tās domātas tikai bojājuma novēršanai.
language-chosen = Docent tagad runā ar jums šajā valodā: { $language }. Uz jautājumu citā valodā joprojām atbild tajā.
language-own = Docent tagad runā ar jums jūsu Discord valodā: { $language }.
language-unknown = Docent šajā valodā nerunā. Izvēlieties valodu no saraksta.
welcome-title = Docent tagad ir serverī { $server }
welcome-body = Docent atbild uz jautājumiem par mākslīgo intelektu muzejos no pārbaudīta avotu krājuma, jūsu valodā, ar precīziem citātiem un avotiem. Trīs soļi, visi ar /setup jūsu serverī: vispirms izvēlieties, kur tas atbild arī bez pieminēšanas; tad – kas drīkst ierosināt un apstiprināt krājuma izmaiņas; visbeidzot – kurā kanālā moderatoriem paziņo, kam vajadzīga uzmanība. Tas darbojas arī bez tā: ikviens var ierakstīt /ask vai to pieminēt.
volunteer-title = Vai kolēģi drīkst jums jautāt?
volunteer-body = Kad ar avotu krājumu nepietiek, var jautāt cilvēkam. Izvēlieties savus tematus; jūs pieminēs zem atbildes ne biežāk nedēļā, kā vēlaties. Beigt var jebkurā laikā.
volunteer-topics = Jūsu temati
volunteer-none = Pagaidām neviena.
volunteer-often = Cik bieži
volunteer-weekly =
    { $count ->
        [zero] ne vairāk kā { $count } reizes nedēļā
        [one] ne vairāk kā { $count } reizi nedēļā
       *[other] ne vairāk kā { $count } reizes nedēļā
    }
volunteer-stop = Beigt
quality-title = Cik labas ir atbildes
quality-body = Mērīts ar { $questions } šim nolūkam atliktiem jautājumiem, izdevums { $edition }: atbildēts uz { $answered } % jautājumu, uz kuriem krājums atbild, un { $correct } % šo atbilžu vispirms citē pareizu ierakstu. No jautājumiem, uz kuriem tas neatbild, tomēr atbildēts uz { $false } %.
quality-languages = Pa valodām: jautājumi · atbildēti · pareizais ieraksts pirmais
trouble = Bota Docent pusē radās kļūme, bet nekas nav mainīts. Pēc brīža mēģiniet vēlreiz; ja kļūme atkārtojas, pasakiet moderatoram.

## What went wrong

# { names } are file names, ids, numbers or dates.
error-check-the-it-cannot-be-used-as = Pārbaudiet lauku „{ $field }”: tāds tas nav lietojams; salīdziniet ar cita ieraksta lauku.
error-say-where-this-comes-from-the-title = Norādiet, no kurienes tas ir: avota nosaukumu, tīmekļa adresi vai abus.
error-check-the-it-may-have-at-most = Pārbaudiet lauku „{ $field }”: lielākais atļautais rakstzīmju skaits ir { $most }.
error-check-the-it-is-empty-so-write = Pārbaudiet lauku „{ $field }”: tas ir tukšs, tāpēc kaut ko ierakstiet.
error-check-the-source-give-a-title-a = Pārbaudiet avotu: norādiet nosaukumu, tīmekļa adresi, kas sākas ar https://, vai abus.
error-is-no-date-write-it-as-2027 = „{ $typed }” nav datums; rakstiet 2027-03-01 vai 1.3.2027.
error-there-is-no-entry-here-to-change = Šeit nav ieraksta „{ $entry }”, ko mainīt; meklējiet to ar /corpus find vai `docent corpus find`.
error-the-entry-was-retired-restore-it-before = Ieraksts „{ $entry }” ir atsaukts; pirms maiņas to atjaunojiet.
error-has-no-version-its-history-shows-those = Ierakstam „{ $entry }” nav versijas { $version }; vēsture rāda esošās.
error-was-changed-meanwhile-it-is-at-version = „{ $entry }” pa to laiku ir mainīts: tagad tam ir versija { $version }, bet šīs izmaiņas veidotas pret versiju { $base }; abas ir saglabātas, salīdziniet tās un rediģējiet vēlreiz.
error-the-entry-is-already-nothing-was-changed = Ieraksta „{ $entry }” stāvoklis jau ir „{ $turned }”; nekas nav mainīts.
error-the-entry-already-says-exactly-that-nothing = Ierakstā „{ $entry }” jau rakstīts tieši tas; nekas nav mainīts.
error-the-id-is-already-taken-give-the = Identifikators „{ $entry }” jau ir aizņemts; dodiet ierakstam citu.
error-draft-was-already-nothing-was-changed = Melnraksta { $number } stāvoklis jau ir „{ $state }”; nekas nav mainīts.
error-draft-was-amended-after-you-opened-it = Melnraksts { $number } ir labots pēc tam, kad to atvērāt; apskatiet to vēlreiz un tad lemiet.
error-you-have-approved-draft-already-it-waits = Melnrakstu { $number } jau esat apstiprinājis; tas gaida kādu citu.
error-docent-does-not-read-this-kind-of = { $name }: Docent šādus failus nelasa; saglabājiet to kādā no šiem formātiem: { $kinds }.
error-this-is-not-save-it-as-or = { $name }: pēc satura tas ir { $found }, bet pēc paplašinājuma – { $expected }; saglabājiet pareizā formātā vai labojiet paplašinājumu.
error-the-file-is-empty-save-it-again = { $name }: fails ir tukšs; saglabājiet to vēlreiz ar tekstu.
error-no-text-was-found-in-the-file = { $name }: failā nav atrasts teksts; atveriet to un pārbaudiet, vai tajā ir teksts, nevis attēli.
error-the-file-is-damaged-or-too-complicated = { $name }: fails ir bojāts vai pārāk sarežģīts; atveriet to un saglabājiet vēlreiz.
error-the-file-is-protected-by-a-password = { $name }: failu aizsargā parole; saglabājiet kopiju bez paroles un importējiet to.
error-the-pages-hold-no-readable-text-so = { $name }: lappusēs nav salasāma teksta, tātad tas droši vien ir skenējums; vispirms veiciet teksta atpazīšanu (OCR).
error-the-file-is-larger-than-mib-split = { $name }: fails ir lielāks par { $mebibytes } MiB; sadaliet to vai izņemiet attēlus.
error-the-text-is-longer-than-characters-split = { $name }: teksts ir garāks, nekā atļauts (rakstzīmes: { $characters }); sadaliet to vairākos failos.
error-the-file-has-more-than-pages-split = { $name }: failā ir pārāk daudz lappušu (atļauts: { $pages }); sadaliet to vairākos failos.
error-it-unpacks-into-more-than-a-document = { $name }: atpakots tas ir lielāks, nekā var būt dokuments; saglabājiet to vēlreiz no teksta redaktora.
error-it-unpacks-into-more-than-docent-reads = { $name }: atpakots tas ir lielāks, nekā Docent lasa; atstājiet tajā ne vairāk tekstu kā { $members }.
error-it-holds-but-only-markdown-files-md = { $name }: tajā ir { $member }, bet no zip lasa tikai Markdown failus (.md); izņemiet to.
error-has-the-id-of-another-file-in = { $name }: failam { $member } ir cita tajā esoša faila identifikators „{ $entry }”; dodiet katram savu.
error-the-file-is-too-large-or-damaged = { $name }: fails ir pārāk liels vai bojāts; sadaliet to vai atveriet un saglabājiet vēlreiz.
error-the-computer-is-too-busy-to-read = { $name }: dators pašlaik ir pārāk aizņemts, lai lasītu failu; mēģiniet pēc dažām minūtēm.
error-the-file-has-more-than-rows-split = { $name }: failā ir pārāk daudz rindu (atļauts: { $rows }); sadaliet to vairākos failos.
error-the-first-row-does-not-name-the = { $name }: pirmā rinda nenosauc kolonnas; pievienojiet tādu kā 'id,title,text,url'.
error-row-cannot-be-read-so-nothing-was = { $name }: rindu { $row } nevar nolasīt, tāpēc nekas nav importēts; { $advice }.
error-give-a-plain-web-address-which-begins = { $name }: norādiet parastu tīmekļa adresi, kas sākas ar https:// un kurā nav ne porta, ne lietotāja.
error-no-public-web-page-can-be-reached = { $name }: publiska tīmekļa lapa tur nav sasniedzama; pārbaudiet adresi vai importējiet to kā failu.
error-the-site-answers-with-error-instead-of = { $name }: vietne lapas vietā atbild ar kļūdu { $status }; { $value }.
error-the-address-leads-on-more-than-times = { $name }: adrese pāradresē pārāk daudz reižu (atļauts: { $hops }); atveriet to un lietojiet pēdējo adresi.
error-the-site-takes-too-long-to-answer = { $name }: vietne pārāk ilgi neatbild; mēģiniet vēlāk vai importējiet lapu kā failu.
error-no-secure-connection-to-the-site-is = { $name }: drošs savienojums ar vietni nav iespējams; saglabājiet lapu un importējiet to kā failu.
error-the-site-s-answer-cannot-be-read = { $name }: vietnes atbildi nevar nolasīt; mēģiniet vēlāk vai importējiet lapu kā failu.
error-there-is-more-than-mib-to-fetch = { $name }: jālejupielādē vairāk nekā { $mebibytes } MiB; saglabājiet vajadzīgo daļu kā failu.
error-this-is-no-web-page-pdf-word = { $name }: tā nav tīmekļa lapa, ne arī PDF, Word, Markdown, teksta vai CSV fails; norādiet tāda adresi.
error-recommendation-is-not-in-the-corpus-restore = Ieteikuma { $number } avotu krājumā nav; atjaunojiet vai importējiet tā ierakstu.
error-there-is-no-entry-docent-corpus-list = Ieraksta „{ $entry }” nav; `docent corpus list` vai /resources rāda, kas ir.
error-there-is-no-draft-the-review-queue = Melnraksta { $number } nav; lemšanas rinda rāda tos, kas gaida.
error-the-entry-was-retired-so-it-answers = Ieraksts „{ $entry }” ir atsaukts, tāpēc nevienam neatbild; izvēlieties spēkā esošu.
error-there-is-no-such-open-question-the = Tāda atvērta jautājuma nav; dēlis rāda esošos.
error-somebody-asked-where-that-entry-is-not = Kāds jautāja tur, kur šo ierakstu neredz; izvēlieties tādu, ko drīkst lasīt visi.
error-the-entry-was-retired-ask-again-to = Ieraksts „{ $entry }” ir atsaukts; jautājiet vēlreiz, lai atrastu, kas to aizstāj.
error-give-a-reason-in-a-few-words = Dažos vārdos norādiet iemeslu; tas paliek vēsturē.
error-docent-was-asked-a-lot-within-a = Minūtes laikā Docent saņēma daudz jautājumu; jautājiet vēlreiz pēc { $seconds } sekundēm.
error-many-people-are-asking-just-now-ask = Pašlaik jautā daudzi; pēc brīža jautājiet vēlreiz.
# Words that stand inside the sentences above: kinds of files, what to do about a row, states, fields.
phrase-a-text-file = teksta fails
phrase-a-pdf-file = PDF fails
phrase-a-docx-document = .docx dokuments
phrase-another-kind-of-file = cita veida fails
phrase-another-kind-of-office-or-zip-file = cita veida Office vai zip fails
phrase-a-binary-file = binārs fails
phrase-a-word-excel-or-zip-file = Word, Excel vai zip fails
phrase-an-old-office-file = vecs Office fails
phrase-an-rtf-file = RTF fails
phrase-a-picture = attēls
phrase-a-compressed-file = saspiests fails
phrase-remove-the-nul-character-in-it = izņemiet no tās NUL rakstzīmi
phrase-give-it-an-id-that-no-other = dodiet tai identifikatoru, kāda nav citai rindai
phrase-write-one-json-object-on-each-line = katrā rindā rakstiet vienu JSON objektu
phrase-check-its-quotation-marks-and-the-length = pārbaudiet pēdiņas un šūnu garumu
phrase-add-its-text-or-remove-it = pievienojiet tekstu vai izņemiet to
phrase-look-for-its-new-address = meklējiet jauno adresi
phrase-try-again-later = mēģiniet vēlāk
phrase-save-the-page-and-import-it-as = saglabājiet lapu un importējiet to kā failu
phrase-retired = atsaukts
phrase-live = spēkā
phrase-open = atvērts
phrase-sent-back = atdots labošanai
phrase-published = publicēts
phrase-rejected = noraidīts
phrase-title = virsraksts
phrase-text = teksts
phrase-topic = temats
phrase-language = valoda
phrase-owner = atbildīgais
phrase-entry = ieraksts
phrase-source = avots

## Commands, as Discord lists them

# A name is one word in small letters without blanks (a hyphen may join two), at most 32 letters; those of one command differ from each other.
# Names with a blank in English (Ask Docent, Add to the corpus) are entries of a menu and may be ordinary phrases. A description has at most 100 letters.
name-ask = jautāt
name-question = jautājums
name-private = privāti
name-recommendation = ieteikums
name-query = vaicājums
name-compare = salīdzināt
name-to = kam
name-coverage = pārklājums
name-theme = tēma
name-resources = resursi
name-search = meklēt
name-topic = temats
name-audience = auditorija
name-glossary = vārdnīca
name-term = termins
name-corpus = krājums
name-add = pievienot
name-where = kur
name-questions = jautājumi
name-upload = augšupielādēt
name-file = fails
name-source = avots
name-rights = tiesības
name-review-by = pārskatīt-līdz
name-link = saite
name-url = adrese
name-gaps = trūkumi
name-close = slēgt
name-entry = ieraksts
name-dismiss = atmest
name-edit = rediģēt
name-owner = atbildīgais
name-retire = atsaukt
name-reason = iemesls
name-restore = atjaunot
name-revert = atgriezt
name-version = versija
name-show = rādīt
name-find = atrast
name-words = vārdi
name-history = vēsture
name-log = žurnāls
name-export = eksportēt
name-review = lemšana
name-suggest = ierosināt
name-volunteer = pieteikties
name-setup = iestatījumi
name-language = valoda
name-privacy = privātums
name-about = par
name-docent = docent
name-quality = kvalitāte
name-help = palīdzība
name-ask-docent = Jautāt Docent
name-add-to-the-corpus = Pievienot avotu krājumam
choice-this-server = šis serveris
choice-all-servers = visi serveri
describe-ask-about-ai-in-museums-the-recommendations = Jautājiet par MI muzejos: ieteikumi, likumi, finansējums, rīki, ētika.
describe-your-question-in-your-language = Jūsu jautājums, jūsu valodā
describe-only-you-see-the-answer = Atbildi redzat tikai jūs
describe-look-up-recommendation-1-2-or-3 = Atrodiet 1., 2. vai 3. ieteikumu: pēc numura, virsraksta, atslēgvārda vai temata.
describe-for-example-2-second-iii-copyright-finanzierung = Piemēram: 2, otrais, III, autortiesības, Finanzierung; tukšs rāda visus trīs
describe-set-it-beside-another-one-theme-by = Salīdziniet ar citu, tēmu pa tēmai
describe-somebody-it-is-meant-for-they-are = Kam tas domāts; šo cilvēku piemin
describe-only-you-see-it = Redzat tikai jūs
describe-which-recommendation-says-what-on-a-theme = Kurš ieteikums ko saka par tēmu un par ko nerunā neviens.
describe-a-theme-such-as-copyright-or-training = Tēma, piemēram, autortiesības vai apmācība
describe-search-the-entries-or-browse-them-by = Meklējiet ierakstus vai pārlūkojiet pēc temata, auditorijas vai ieteikuma.
describe-words-to-look-for-in-any-language = Meklējamie vārdi, jebkurā valodā
describe-browse-one-topic = Pārlūkojiet vienu tematu
describe-what-is-of-use-to-some-people = Kas noder noteiktiem cilvēkiem muzejā
describe-what-bears-on-recommendation-1-2-or = Kas attiecas uz 1., 2. vai 3. ieteikumu
describe-what-a-term-of-ai-in-museums = Ko nozīmē termins par MI muzejos, pēc nosaukuma jūsu valodā.
describe-the-term = Termins
describe-look-into-the-corpus-and-look-after = Skatiet avotu krājumu un rūpējieties par to.
describe-write-a-new-entry = Uzrakstiet jaunu ierakstu.
describe-its-topic = Tā temats
describe-who-may-see-it = Kas to drīkst redzēt
describe-questions-it-answers-separated-by = Jautājumi, uz kuriem tas atbild, atdalīti ar |
describe-add-a-file-pdf-word-web-page = Pievienojiet failu: PDF, Word, tīmekļa lapa, Markdown, teksts, CSV vai eksporta zip.
describe-at-most-10-mb = Ne vairāk kā 10 MB
describe-where-it-comes-from-title-web-address = No kurienes tas ir: nosaukums, tīmekļa adrese vai abi
describe-who-holds-the-rights-or-the-licence = Kam pieder tiesības, vai licence
describe-when-to-look-at-it-again-such = Kad to atkal pārskatīt, piem., 2027-03-01
describe-add-a-page-or-a-document-from = Pievienojiet lapu vai dokumentu no tīmekļa.
describe-its-address = Adrese
describe-questions-the-corpus-did-not-answer-kept = Jautājumi bez atbildes krājumā, glabāti ar piekrišanu; slēdziet tos ar ierakstu.
describe-number-of-a-question-to-close = Slēdzamā jautājuma numurs
describe-the-entry-that-answers-it = Ieraksts, kas uz to atbild
describe-number-of-one-to-dismiss = Atmetamā jautājuma numurs
describe-change-an-entry-its-text-in-a = Mainiet ierakstu: tekstu veidlapā, datus šeit.
describe-the-entry = Ieraksts
describe-who-looks-after-it = Kas par to rūpējas
describe-rights-of-its-source = Tā avota tiesības
describe-take-an-entry-out-of-every-answer = Izņemiet ierakstu no visām atbildēm; teksts un vēsture paliek.
describe-why-it-stands-in-the-history = Kāpēc; paliek vēsturē
describe-bring-a-retired-entry-back = Atjaunojiet atsauktu ierakstu.
describe-make-an-earlier-version-of-an-entry = Agrāka ieraksta versija atkal kļūst par tā tekstu.
describe-the-version-to-go-back-to = Versija, pie kuras atgriezties
describe-show-an-entry-with-its-source-version = Parādiet ierakstu ar avotu, versiju un stāvokli.
describe-find-entries-by-words-or-meaning-in = Atrodiet ierakstus pēc vārdiem vai nozīmes, jebkurā valodā.
describe-what-to-look-for = Ko meklēt
describe-who-changed-an-entry-when-and-why = Kas, kad un kāpēc mainīja ierakstu; atgriezieties pie agrākas versijas.
describe-what-was-done-to-the-corpus-here = Kas šeit darīts ar krājumu, kas un kāpēc to darīja; arī kā fails.
describe-everything-as-a-csv-file = Viss, kā CSV fails
describe-the-entries-as-markdown-files-in-a = Ieraksti kā Markdown faili zip arhīvā, knowledge/corpus veidā.
describe-which-entries = Kuri ieraksti
describe-drafts-that-wait-for-a-decision-your = Melnraksti, kas gaida lēmumu; jūsu paša priekšlikumi, ja nelemjat ne par vienu.
describe-suggest-a-new-entry-or-a-change = Ierosiniet jaunu ierakstu vai izmaiņas; lemj moderatori.
describe-the-entry-to-change-leave-it-out = Maināmais ieraksts; jaunam neaizpildiet
describe-say-on-which-topics-colleagues-here-may = Norādiet, par kādiem tematiem un cik bieži nedēļā kolēģi drīkst jums jautāt.
describe-choose-where-docent-answers-here-and-who = Izvēlieties, kur Docent šeit atbild un kas rūpējas par avotu krājumu.
describe-the-language-docent-speaks-to-you-without = Valoda, kurā Docent ar jums runā; bez izvēles – jūsu Discord valoda.
describe-a-language = Valoda
describe-what-docent-keeps-of-you-see-it = Ko Docent par jums glabā: apskatiet, paņemiet līdzi, dzēsiet.
describe-what-docent-is-and-how-well-it = Kas ir Docent un cik labs tas ir.
describe-what-docent-is-what-runs-where-and = Kas ir Docent, kas kur darbojas un ko tas nekad nedara.
describe-how-good-the-answers-are-in-figures = Cik labas ir atbildes, skaitļos un pa valodām.
describe-what-docent-does-how-to-ask-and = Ko Docent dara, kā jautāt un ko tas glabā.
