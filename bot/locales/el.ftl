# What Docent says, in Greek. A translation of en.ftl.


## Under an answer

# Shown before quotes that are not in the asker's language.
note-other-language = Στη συλλογή πηγών το κείμενο αυτό είναι σε άλλη γλώσσα ({ $language })· παρατίθεται όπως είναι.
own-words = περίληψη της πηγής από το Docent
verbatim = αυτολεξεί από την πηγή
gloss = ερμηνεία του Docent για τα μουσεία, όχι δήλωση της πηγής
addressed-to = Αποδέκτες: { $who }. Δεν είναι κανόνας για τα μουσεία.
policymakers = υπεύθυνοι χάραξης πολιτικής σε τοπικό, εθνικό και ευρωπαϊκό επίπεδο
sources = Πηγές
related = Διαβάστε στη συνέχεια
nearest = Πλησιέστερες καταχωρίσεις
edition = Συλλογή πηγών, έκδοση { $edition } · μόνο παραθέματα, τίποτα δεν παράγεται αυτόματα · το Docent είναι bot
edition-worded = Έκδοση συλλογής { $edition } · τα παραθέματα είναι ακριβή, οι γραμμές πάνω από αυτά διατυπώθηκαν από γλωσσικό μοντέλο · Το Docent είναι bot
worded = Διατύπωση γλωσσικού μοντέλου από τα παρακάτω παραθέματα· ελέγξτε τη με βάση αυτά:
# Docent's confidence that the first quote answers the question.
sure-very = Πολύ πιθανόν απαντά στην ερώτησή σας.
sure-fairly = Ίσως απαντά στην ερώτησή σας: ελέγξτε αν ταιριάζει.
# How a quotation is written: the language's own quotation marks around { $text }.
quotation = «{ $text }»
helpful-button = Χρήσιμο
unhelpful-button = Μη χρήσιμο
cite-button = Παραπομπή
person-button = Ρωτήστε άνθρωπο
share-button = Κοινοποίηση στο κανάλι
shared-by = Κοινοποίηση αυτής της απάντησης από { $who }:
vote-thanks = Ευχαριστούμε. Η ψήφος σας μετρήθηκε· τίποτα άλλο δεν κρατιέται.
vote-why = Τι δεν ήταν σωστό; Η ψήφος σας μετρήθηκε· ο λόγος βοηθά την ομάδα συντονισμού.
vote-unhelpful = μη χρήσιμο
vote-wrong = Είναι λάθος
vote-beside = Δεν είναι αυτό που ρωτήθηκε
vote-outdated = Είναι ξεπερασμένο
vote-unclear = Είναι δυσνόητο
vote-incomplete = Κάτι λείπει
vote-reason-thanks = Ευχαριστούμε, αυτό βοηθά.
votes-title = Απαντήσεις που δεν βοήθησαν, ανά καταχώριση που παραθέτουν:
# At the end of a citation; { $day } is a date such as 2026-11-23.
citation-accessed = Παράθεση από το Docent, συλλογή πηγών, έκδοση { $edition }, πρόσβαση { $day }
confidence-high = Η πηγή είναι επίσημη ή μιλά για τον εαυτό της.
confidence-medium = Η πηγή είναι δευτερογενής ή ισχνή.
confidence-low = Η πηγή είναι αδύναμη· αναζητήστε μια καλύτερη.
source-reviewed = Τελευταίος έλεγχος: { $day }
person-not-yours = Μόνο όποιος έκανε την ερώτηση μπορεί να καλέσει κάποιον. Για να το κάνετε κι εσείς, κάντε την ίδια ερώτηση.
person-nobody = Κανένας από όσους προσφέρθηκαν για αυτό το θέμα δεν είναι διαθέσιμος αυτή την εβδομάδα. Ρωτήστε στο κανάλι· οι συνάδελφοι μπορούν να δηλώσουν διαθεσιμότητα με το /volunteer.
person-again = Κάτω από αυτή την απάντηση έχει ήδη κληθεί κάποιος.
person-called = Έγινε. Το ερώτημα τέθηκε κάτω από την απάντηση· δώστε λίγο χρόνο.
person-call = { $who }, έχετε προσφερθεί για αυτό το θέμα. Το μέλος { $asker } θα ήθελε τη γνώμη ενός ανθρώπου για την παραπάνω απάντηση. Αν δεν έχετε χρόνο, δεν πειράζει.
own-explanation = επεξήγηση από το Docent
undated = χωρίς ημερομηνία
# Under a text that was translated; { $language } is the language of the original, such as English.
translated-unofficially = Ανεπίσημη μετάφραση από το Docent (γλώσσα πρωτοτύπου: { $language }).
translated-officially = Μετάφραση: { $by }.
medium-confidence = Η πηγή είναι ισχνή ή δευτερογενής: ελέγξτε την προτού βασιστείτε σε αυτήν.

## When there is no answer

abstain-outside = Αυτό είναι έξω από όσα γνωρίζει το Docent: μουσεία και τεχνητή νοημοσύνη, μαζί με το δίκαιο, τη χρηματοδότηση, τα πρότυπα, τα εργαλεία και τη δεοντολογία γύρω τους. Δοκιμάστε μια ερώτηση για κάποιο από αυτά ή ρωτήστε εδώ συναδέλφους.
abstain-not-covered = Η συλλογή πηγών δεν απαντά σε αυτό, και το Docent δεν μαντεύει. Δείτε παρακάτω τις πλησιέστερες καταχωρίσεις, διατυπώστε αλλιώς την ερώτηση ή ρωτήστε εδώ συναδέλφους.
abstain-ambiguous = Αυτό μπορεί να σημαίνει διάφορα πράγματα. Ρωτήστε με μια ολόκληρη πρόταση ή επιλέξτε μία από τις παρακάτω καταχωρίσεις.
abstain-advice = Εδώ χρειάζεται κάποιος που γνωρίζει την υπόθεση: νομικός για τα νομικά ζητήματα, συντηρητής για τα αντικείμενα. Οι παρακάτω καταχωρίσεις δίνουν μόνο το γενικό πλαίσιο.
unreadable-empty = Δεν υπάρχει ερώτηση. Γράψτε μία σε μια πρόταση, για παράδειγμα: Ποιος πρέπει να πληρώνει για την κατάρτιση στην τεχνητή νοημοσύνη στα μουσεία;
unreadable-too-long = Είναι πολύ μεγάλο για ερώτηση. Ρωτήστε με το πολύ { $most } χαρακτήρες· ένα έγγραφο μπορεί αντ' αυτού να προστεθεί στη συλλογή πηγών.

## Look-ups

recommendation-unknown = Δεν είναι καμία από τις τρεις συστάσεις. Δώστε έναν αριθμό από το 1 έως το 3, μια λέξη από τον τίτλο ή ένα θέμα, όπως πνευματικά δικαιώματα ή κατάρτιση.
recommendation-number = Σύσταση { $number }
says-nothing = δεν λέει τίποτα σχετικά
theme-silent = Καμία από τις τρεις συστάσεις δεν λέει τίποτα για αυτό το θέμα: { $theme }.
theme-act = Αυτές οι καταχωρίσεις βοηθούν ένα μουσείο να δράσει στο θέμα αυτό:
compare-title = Αντιπαραβολή των συστάσεων { $first } και { $second }
compare-same = Επιλέξτε για σύγκριση δύο διαφορετικές συστάσεις, για παράδειγμα την 1 και την 3.
neither-says = Καμία από τις δύο δεν λέει τίποτα για τα εξής: { $themes }.
for-person = { $who }, αυτό είναι για εσάς:
coverage-title = Ποια σύσταση μιλά για τι
coverage-silent = καμία από τις τρεις
topics-title = Θέματα
topics-pick = Άνοιγμα θέματος
resources-title = Υλικό: { $topic }
resources-found = Καταχωρίσεις για «{ $words }»
resources-none = Δεν βρέθηκε τίποτα. Δοκιμάστε μια πιο σύντομη λέξη ή περιηγηθείτε ανά θέμα.
resources-pick = Άνοιγμα καταχώρισης
resources-page = Σελίδα { $page } από { $pages }
previous = Πίσω
next = Επόμενο
unknown-entry = Αυτή η καταχώριση δεν υπάρχει πια. Χρησιμοποιήστε το /resources για να βρείτε τι την αντικατέστησε.

## Topics

topic-recommendations = Συστάσεις
topic-first-steps = Πρώτα βήματα
topic-glossary = Γλωσσάριο
topic-law = Δίκαιο της τεχνητής νοημοσύνης
topic-copyright = Πνευματικά δικαιώματα
topic-privacy = Ιδιωτικότητα και ασφάλεια
topic-ethics = Δεοντολογία και μεροληψία
topic-accessibility = Προσβασιμότητα
topic-policy = Πολιτική και στρατηγικές
topic-funding = Χρηματοδότηση
topic-data-spaces = Χώροι δεδομένων και νέφος πολιτιστικής κληρονομιάς
topic-collection-data = Δεδομένα συλλογών και πρότυπα
topic-tools = Εργαλεία
topic-practice = Παραδείγματα από την πράξη
topic-networks = Δίκτυα και εκδηλώσεις
audience-leadership = Διευθύνσεις και διοικητικά συμβούλια
audience-collections = Συλλογές και τεκμηρίωση
audience-education = Εκπαίδευση και επισκέπτες
audience-digital = Ψηφιακό και τεχνικό προσωπικό
audience-rights = Δικαιώματα και δίκαιο
audience-fundraising = Εξεύρεση πόρων και συνεργασίες
audience-small-museums = Μικρά μουσεία

## Who may do what

refused-no-server = Αυτό λειτουργεί μόνο μέσα σε διακομιστή, όχι σε προσωπικό μήνυμα.
refused-propose = Εδώ μόνο ορισμένοι ρόλοι μπορούν να κάνουν προτάσεις· ζητήστε έναν από αυτούς από την ομάδα συντονισμού.
refused-approve = Εδώ αυτό μπορεί να το κάνει μόνο η ομάδα συντονισμού. Μπορείτε να προτείνετε μια αλλαγή με το /suggest.
refused-publish = Αυτό μπορούν να το κάνουν μόνο όσοι δημοσιεύουν για όλους τους διακομιστές. Μπορείτε να προτείνετε μια αλλαγή με το /suggest.
refused-not-hub = Αυτή η καταχώριση ανήκει σε όλους τους διακομιστές και η επιμέλειά της γίνεται αλλού. Μπορείτε να προτείνετε μια αλλαγή με το /suggest.
refused-setup = Τις ρυθμίσεις μπορούν να τις επιλέξουν μόνο όσοι διαχειρίζονται αυτόν τον διακομιστή.
former-member = πρώην μέλος
everywhere = Όλοι οι διακομιστές
this-server = Μόνο αυτός ο διακομιστής
yes = ναι
no = όχι

## Adding and changing entries

form-new = Νέα καταχώριση
form-edit = Αλλαγή καταχώρισης
form-details = Πηγή και στοιχεία
field-title = Τίτλος
field-text = Κείμενο, με αυτοτελείς προτάσεις
field-source = Πηγή
field-source-hint = Ο τίτλος της πηγής, η διεύθυνσή της στον ιστό ή και τα δύο
field-rights = Δικαιώματα
field-rights-hint = Ποιος έχει τα δικαιώματα ή με ποια άδεια διατίθεται, για παράδειγμα CC BY 4.0
field-review-by = Επανεξέταση έως
field-reason = Λόγος της αλλαγής
field-owner = Ποιος την επιμελείται
field-topic = Θέμα
field-language = Γλώσσα (κωδικός, για παράδειγμα de)
field-remark = Μήνυμα προς όποιον έκανε την πρόταση
corpus-unknown = Δεν υπάρχει εδώ καταχώριση «{ $entry }». Επιλέξτε μία από τη λίστα ή αναζητήστε την με το /corpus find.
corpus-done = Έγινε: «{ $title }» (προσχέδιο { $number }). Από εδώ και πέρα οι απαντήσεις το λαμβάνουν υπόψη.
corpus-waits = Η καταχώριση «{ $title }» περιμένει, ως προσχέδιο { $number }, την έγκριση δεύτερου μέλους της ομάδας συντονισμού.
edit-too-long = Αυτό το κείμενο ξεπερνά τους { $most } χαρακτήρες που χωρά μια φόρμα. Πάρτε το με το /corpus export, αλλάξτε το αρχείο και ανεβάστε το ξανά με το /corpus upload.
upload-too-large = Το αρχείο { $name } είναι μεγαλύτερο από { $most } MB. Προσθέστε μόνο το μέρος που χρειάζεται ή χωρίστε το.
upload-gone = Η λήψη του αρχείου { $name } από το Discord δεν είναι πια δυνατή. Ανεβάστε το ξανά.
upload-nothing-new = Το αρχείο { $name } δεν περιέχει τίποτα που να μην υπάρχει ήδη στη συλλογή πηγών.
busy = Το Docent δουλεύει ακόμη πάνω στο προηγούμενο αίτημά σας. Περιμένετε να τελειώσει και δοκιμάστε ξανά.
suggest-thanks = Ευχαριστούμε. Η πρότασή σας περιμένει ως προσχέδιο { $number }· θα ενημερωθείτε για το αποτέλεσμα.
revert-reason = Επιστροφή στην έκδοση { $version }
status-live = σε ισχύ
status-retired = αποσυρμένη
entry-version = Έκδοση { $version }

## The review desk

review-title = Περιμένουν απόφαση
review-empty = Τίποτα δεν περιμένει απόφαση.
review-pick = Άνοιγμα προσχεδίου
draft-title = Προσχέδιο { $number }
draft-unknown = Δεν υπάρχει προσχέδιο { $number } που να μπορείτε να δείτε.
draft-state-open = Περιμένει απόφαση
draft-state-sent-back = Επιστράφηκε για διόρθωση σε όποιον το πρότεινε
draft-state-published = Δημοσιεύτηκε
draft-state-rejected = Απορρίφθηκε
draft-by = Πρόταση: { $who }
draft-approved-by = Έγκριση: { $who }
draft-remark = Παρατήρηση: { $remark }
draft-create = Νέα καταχώριση
draft-revise = Αλλαγή καταχώρισης
draft-revert = Επιστροφή σε παλαιότερη έκδοση
draft-retire = Προς απόσυρση
draft-restore = Προς επαναφορά
draft-moved = Στο μεταξύ η καταχώριση άλλαξε
draft-moved-how = Το προσχέδιο βασίζεται σε παλαιότερη έκδοση και γι' αυτό δεν μπορεί να εγκριθεί. Διατηρούνται και τα δύο: επεξεργαστείτε την καταχώριση όπως είναι τώρα.
draft-details = Στοιχεία
draft-language = Γλώσσα: { $language }
draft-other-language = Το κείμενο φαίνεται να είναι σε άλλη γλώσσα: { $language }
draft-topic = Θέμα: { $topic }
draft-passages =
    { $count ->
        [one] 1 απόσπασμα
       *[other] { $count } αποσπάσματα
    }
draft-passages-title = Αποσπάσματα με τα οποία θα βρίσκεται
draft-review-by = Επανεξέταση έως { $day }
draft-rights = Δικαιώματα: { $rights }
draft-hidden = Στο αρχείο βρέθηκε κρυφό κείμενο και παραλείφθηκε
draft-personal = Αυτά μοιάζουν με προσωπικά δεδομένα
draft-missing = Λείπουν ακόμη
missing-rights = τα δικαιώματα της πηγής
missing-review-by = πότε πρέπει να επανεξεταστεί
missing-owner = ποιος την επιμελείται
draft-twins = Λέει σχεδόν τα ίδια με
draft-approve-button = Έγκριση
draft-send-back-button = Επιστροφή για διόρθωση
draft-reject-button = Απόρριψη
draft-edit-button = Επεξεργασία
draft-details-button = Πηγή και στοιχεία
draft-passages-button = Αποσπάσματα
draft-consequences-button = Τι θα άλλαζε
gone = πριν:
new = τώρα:
and-more = και { $count } ακόμη
consequences-title =
    { $count ->
        [one] Μία ερώτηση θα έπαιρνε διαφορετική απάντηση
       *[other] { $count } ερωτήσεις θα έπαιρναν διαφορετική απάντηση
    }
consequences-none = Καμία από τις ερωτήσεις που δοκιμάστηκαν δεν θα έπαιρνε διαφορετική απάντηση.
before = Τώρα:
after = Μετά:
no-answer = καμία απάντηση

## History, log and export

history-title = Ιστορικό της καταχώρισης «{ $title }»
history-last = Η τελευταία αλλαγή
revert-button = Επιστροφή στην έκδοση { $version }
log-title = Τι έγινε εδώ
log-empty = Εδώ δεν έχει γίνει ακόμη τίποτα.
deed-create = δημοσίευση
deed-revise = αλλαγή
deed-retire = απόσυρση
deed-restore = επαναφορά
deed-revert = επιστροφή σε παλαιότερη έκδοση
deed-propose = πρόταση
deed-amend = τροποποίηση
deed-approve = έγκριση
deed-send-back = επιστροφή για διόρθωση
deed-reject = απόρριψη
deed-setup = επιλογή ρυθμίσεων
deed-export = εξαγωγή
deed-gap = απόφαση για ερώτηση
export-done =
    { $count ->
        [one] 1 καταχώριση
       *[other] { $count } καταχωρίσεις
    } σε αρχεία Markdown. Όποιος διαχειρίζεται το Docent μπορεί να τα εισαγάγει ξανά με το «docent corpus import».

## A message becomes an entry

message-empty = Αυτό το μήνυμα δεν έχει κείμενο για να προστεθεί.
message-too-long = Αυτό το μήνυμα είναι πολύ μεγάλο για μία καταχώριση. Όποιος το έγραψε μπορεί να προτείνει το σημαντικό μέρος με /suggest.
message-of-bot = Αυτό το μήνυμα δεν το έγραψε άνθρωπος. Προσθέστε καλύτερα την πηγή του με το /corpus link.
message-source = Μήνυμα από { $who } στον διακομιστή { $server }
message-rights = Κοινοποιείται με τη συγκατάθεση του συντάκτη
message-reason = Από μήνυμα, με τη συγκατάθεση του συντάκτη του
a-member = ένα μέλος
consent-title = Μπορεί αυτό να ενταχθεί στη συλλογή πηγών;
consent-ask = { $author }, το μέλος { $who } θα ήθελε να προσθέσει αυτό το μήνυμα σε όσα παραθέτει το Docent. Μόνο εσείς μπορείτε να συμφωνήσετε· πριν δημοσιευτεί, θα το δει η ομάδα συντονισμού.
consent-everywhere = Ό,τι προστίθεται εδώ αφορά όλους τους διακομιστές· οπουδήποτε μπορεί κάποιος να το διαβάσει σε μια απάντηση.
consent-named = Ναι, με το όνομά μου
consent-anonymous = Ναι, χωρίς το όνομά μου
consent-no = Όχι
consent-not-yours = Σε αυτό μπορεί να απαντήσει μόνο όποιος έγραψε το μήνυμα.
consent-gone = Αυτό το μήνυμα δεν είναι πια πλήρες. Ξεκινήστε από την αρχή.
consent-declined = Το μήνυμα μένει όπως ήταν· τίποτα δεν κρατήθηκε.
consent-thanks = Ευχαριστούμε. Η ομάδα συντονισμού θα το δει ως προσχέδιο { $number }.
consent-lapsed = Το μέλος που σας ρώτησε δεν μπορεί πια να κάνει προτάσεις εδώ, γι' αυτό τίποτα δεν κρατήθηκε.

## The gap board

gap-button = Παρακαλώ να τεκμηριωθεί
gap-not-yours = Μόνο όποιος έκανε την ερώτηση μπορεί να ζητήσει να κρατηθεί. Για να το ζητήσετε κι εσείς, κάντε την ίδια ερώτηση.
gap-kept = Η ερώτησή σας κρατιέται, μαζί με τον λογαριασμό σας, ώσπου να απαντηθεί ή να απορριφθεί. Η ομάδα συντονισμού βλέπει την ερώτηση, και το Docent θα σας γράψει όταν υπάρξει απάντηση.
gap-take-back = Να μην κρατηθεί
gap-forgotten = Η ερώτησή σας διαγράφηκε.
gaps-title = Ερωτήσεις που έμειναν αναπάντητες
gaps-empty = Καμία ερώτηση δεν περιμένει να τεκμηριωθεί.
gaps-asked =
    { $count ->
        [one] ρωτήθηκε μία φορά
       *[other] ρωτήθηκε { $count } φορές
    }
gaps-pick = Γράψτε την καταχώριση που απαντά σε μία ερώτηση
gaps-gone = Για αυτή την ερώτηση έχει ήδη ληφθεί απόφαση. Ανοίξτε ξανά τον πίνακα.
gaps-which-entry = Δηλώστε ποια καταχώριση την απαντά: συμπληρώστε και το «καταχώριση».
gaps-closed =
    { $count ->
        [one] Λήφθηκε απόφαση για μία ερώτηση.
       *[other] Λήφθηκε απόφαση για { $count } ερωτήσεις.
    }

## What people are told

notice-draft = Το προσχέδιο { $number } περιμένει απόφαση: { $title }. Ανοίξτε το με το /corpus review.
notice-published = Η πρότασή σας «{ $title }» (προσχέδιο { $number }) δημοσιεύτηκε. Ευχαριστούμε.
notice-sent-back = Η πρότασή σας «{ $title }» (προσχέδιο { $number }) επιστράφηκε για διόρθωση: { $remark } Για να την αλλάξετε, ανοίξτε την στον διακομιστή με το /corpus review.
notice-rejected = Η πρότασή σας «{ $title }» (προσχέδιο { $number }) δεν έγινε δεκτή: { $remark }
notice-gap = Ρωτήσατε: «{ $question }» Η απάντηση υπάρχει πλέον στην καταχώριση «{ $title }». Ρωτήστε ξανά για να τη διαβάσετε. Η ερώτησή σας δεν κρατιέται πια.
recalled-title = Άλλαξε στο μεταξύ (έκδοση { $edition } της συλλογής)
recalled-corrected = Η καταχώριση «{ $title }» διορθώθηκε μετά από αυτή την απάντηση.
recalled-retired = Η καταχώριση «{ $title }» αποσύρθηκε μετά από αυτή την απάντηση.
recalled-again = Ρωτήστε ξανά για να δείτε τι λέει τώρα η συλλογή πηγών.
digest-title = Τι χρειάζεται φροντίδα αυτόν τον μήνα
digest-overdue =
    { $count ->
        [one] Έχει περάσει η ημερομηνία επανεξέτασης μίας καταχώρισης:
       *[other] Έχει περάσει η ημερομηνία επανεξέτασης { $count } καταχωρίσεων:
    }
digest-links =
    { $count ->
        [one] Δεν ήταν δυνατή η πρόσβαση στην πηγή μίας καταχώρισης:
       *[other] Δεν ήταν δυνατή η πρόσβαση στις πηγές { $count } καταχωρίσεων:
    }
digest-drafts =
    { $count ->
        [one] Ένα προσχέδιο περιμένει απόφαση: /corpus review
       *[other] { $count } προσχέδια περιμένουν απόφαση: /corpus review
    }
digest-gaps =
    { $count ->
        [one] Μία ερώτηση περιμένει να τεκμηριωθεί: /corpus gaps
       *[other] { $count } ερωτήσεις περιμένουν να τεκμηριωθούν: /corpus gaps
    }

## Settings

setup-title = Ποιοι επιμελούνται τη συλλογή πηγών
setup-places-title = Πού απαντά το Docent
setup-places-body = Το Docent απαντά πάντα στο /ask, στα προσωπικά μηνύματα και στις αναφορές. Επιλέξτε εδώ πού αλλού απαντά χωρίς να το αναφέρει κανείς.
setup-asks = Κανάλια στα οποία απαντά σε κάθε ερώτηση
setup-forums = Φόρουμ στα οποία απαντά σε νέες αναρτήσεις
setup-wait = Πόσο χρόνο έχουν πρώτα οι άνθρωποι για να απαντήσουν σε μια ανάρτηση
setup-wait-minutes =
    { $count ->
        [0] καθόλου: το Docent απαντά αμέσως
        [one] { $count } λεπτό
       *[other] { $count } λεπτά
    }
setup-threads = Απαντήσεις σε δικό τους νήμα
setup-threads-on = Απάντηση σε νήματα
setup-threads-off = Απάντηση στο κανάλι
setup-language = Γλώσσα για όσους δεν είναι γνωστή η δική τους
setup-language-own = αυτή των ρυθμίσεων Discord του διακομιστή
setup-unread = Το Docent δεν μπορεί να διαβάσει μηνύματα που δεν το αναφέρουν· έτσι, από μια ανάρτηση σε φόρουμ γνωρίζει μόνο τον τίτλο και στα κανάλια οι ερωτήσεις γίνονται με ένα κουμπί. Αυτό μπορεί να το αλλάξει όποιος διαχειρίζεται το Docent.
setup-put-button = Τοποθέτηση του κουμπιού εκεί
setup-put-done = Το κουμπί βρίσκεται πλέον στα κανάλια.
setup-put-failed = Το Docent δεν μπορεί να γράψει στα εξής κανάλια: { $channels }. Δώστε του εκεί το δικαίωμα αποστολής μηνυμάτων και δοκιμάστε ξανά.
form-ask = Ρωτήστε το Docent
field-question = Η ερώτησή σας, στη γλώσσα σας
ask-here = Έχετε ερωτήσεις για την τεχνητή νοημοσύνη στα μουσεία; Πατήστε το κουμπί ή γράψτε /ask.
setup-propose = Μπορούν να προτείνουν αλλαγές
setup-propose-nobody = όλα τα μέλη
setup-approve = Μπορούν να δημοσιεύουν για αυτόν τον διακομιστή
setup-approve-nobody = όσοι διαχειρίζονται αυτόν τον διακομιστή
setup-publish = Μπορούν να δημοσιεύουν για όλους τους διακομιστές
setup-publish-nobody = όσοι διαχειρίζονται αυτόν τον διακομιστή
setup-two = Χρειάζεται και δεύτερη έγκριση από την ομάδα συντονισμού
setup-two-on = Να ζητείται δεύτερη έγκριση
setup-two-off = Αρκεί μία έγκριση
setup-channel = Πού ενημερώνεται η ομάδα συντονισμού
setup-channel-none = πουθενά
setup-not-hub = Η επιμέλεια των καταχωρίσεων για όλους τους διακομιστές γίνεται στον διακομιστή του κόμβου.

## Help and trouble

help-title = Τι κάνει το Docent
help-body = Το Docent απαντά σε ερωτήσεις για τις τρεις συστάσεις σχετικά με την τεχνητή νοημοσύνη στα μουσεία (NEMO, 2024) και για όσα τις συνοδεύουν: δίκαιο, χρηματοδότηση, πρότυπα, εργαλεία, δεοντολογία και παραδείγματα. Παραθέτει από μια συλλογή πηγών που τηρεί ο κόμβος, αναφέρει τις πηγές του και το λέει όταν δεν γνωρίζει. Δεν παράγει κείμενο.
help-examples = Δοκιμάστε για παράδειγμα: «Ποιος πρέπει να πληρώνει για την κατάρτιση στην τεχνητή νοημοσύνη στα μουσεία;», «Τι είναι το LIDO;», «Μπορούμε να γράφουμε λεζάντες με τεχνητή νοημοσύνη;»
help-ask = /ask: ρωτήστε στη γλώσσα σας. Ενεργοποιήστε το «ιδιωτικά» και μόνο εσείς βλέπετε την απάντηση. Μπορείτε επίσης να αναφέρετε το Docent σε ένα κανάλι ή να του γράψετε απευθείας· για να ρωτήσετε κι άλλα, απαντήστε σε μια απάντηση.
help-recommendation = /recommendation: βρείτε τη σύσταση 1, 2 ή 3 με τον αριθμό, τον τίτλο ή μια λέξη-κλειδί· το /coverage δείχνει ποια μιλά για τι.
help-resources = /resources: αναζητήστε καταχωρίσεις ή περιηγηθείτε ανά θέμα, κοινό ή σύσταση· το /glossary εξηγεί έναν όρο.
help-suggest = /suggest: προτείνετε μια καταχώριση ή μια αλλαγή· αποφασίζει η ομάδα συντονισμού και ενημερώνεστε. Η ομάδα συντονισμού δουλεύει με το /corpus review.
help-volunteer = /volunteer: δηλώστε για ποια θέματα μπορούν να σας ρωτούν εδώ οι συνάδελφοι.
help-about = /about quality: πόσο καλές είναι οι απαντήσεις, σε αριθμούς. /language και /privacy: σε ποια γλώσσα σας μιλά το Docent και τι κρατά.
help-worded = Εδώ διαφέρει: γλωσσικό μοντέλο διατυπώνει τις απαντήσεις. Η ερώτηση και τα παραθέματα στέλνονται στο { $host }· οι γραμμές του επισημαίνονται και τα ακριβή παραθέματα βρίσκονται από κάτω.
help-privacy = Το Docent κρατά μια ερώτηση μόνο όταν πατήσετε «Παρακαλώ να τεκμηριωθεί» και δεν καλεί καμία εξωτερική υπηρεσία. Δείτε το /privacy.
about-title = Τι είναι το Docent
about-body = Ένα bot που αναζητά την ερώτησή σας σε { $entries } ελεγμένες καταχωρίσεις (συλλογή πηγών, έκδοση { $edition }) και τις παραθέτει αυτολεξεί μαζί με τις πηγές τους. Απαντά στη γλώσσα σας και το λέει όταν δεν γνωρίζει.
about-where = Τι λειτουργεί πού
about-runs = Όλα λειτουργούν στον υπολογιστή όποιου διαχειρίζεται το Docent: κανένα παραγωγικό μοντέλο, καμία εξωτερική υπηρεσία. Η ερώτησή σας διαβάζεται, απαντάται και ξεχνιέται.
about-never = Τι δεν κάνει ποτέ
about-never-does = Δεν επινοεί κείμενα, δεν δίνει νομικές συμβουλές ούτε συμβουλές συντήρησης, δεν μιλά παρά μόνο όταν το ρωτούν ή όταν το θέλει ο διακομιστής, και δεν δείχνει τις καταχωρίσεις ενός διακομιστή σε άλλον.
privacy-title = Τι κρατά το Docent
privacy-body = Οι ερωτήσεις απαντώνται και ξεχνιούνται. Κρατιούνται: οι ερωτήσεις για τις οποίες κάποιος πάτησε «Παρακαλώ να τεκμηριωθεί»· οι ψήφοι για απαντήσεις, χωρίς την ερώτηση, για 90 ημέρες· ποιος πρότεινε ή αποφάσισε αλλαγές στη συλλογή πηγών· για ποια θέματα προσφέρθηκε κάποιος· μια γλώσσα που επιλέχθηκε· και για 30 ημέρες ποιες απαντήσεις παραθέτουν ποιες καταχωρίσεις, χωρίς το ποιος ρώτησε.
privacy-of-you = Για εσάς
privacy-nothing = Δεν κρατιέται τίποτα για εσάς.
privacy-questions = Ερωτήσεις προς τεκμηρίωση
privacy-votes = Ψήφοι
privacy-contacts = Διακομιστές στους οποίους προσφερθήκατε
privacy-calls = Κλήσεις αυτής της εβδομάδας
privacy-preferences = Μια γλώσσα που επιλέξατε
privacy-drafts = Προτάσεις
privacy-approvals = Εγκρίσεις
privacy-versions = Εκδόσεις που γράψατε
privacy-log = Γραμμές στο ημερολόγιο αλλαγών
privacy-export = Λήψη των δεδομένων μου
privacy-export-done = Αυτά είναι όλα όσα κρατιούνται για εσάς.
privacy-delete = Διαγραφή
privacy-delete-ask = Οι ερωτήσεις, οι ψήφοι και οι επιλογές σας, καθώς και τα θέματα για τα οποία προσφερθήκατε, διαγράφονται. Όσα γράψατε για τη συλλογή πηγών μένουν, ως κείμενα πρώην μέλους. Αυτό δεν αναιρείται.
privacy-delete-sure = Ναι, να διαγραφούν
privacy-delete-done = Έγινε. Τίποτα από όσα κρατιούνται δεν οδηγεί πια σε εσάς.
privacy-backups = Τα νυχτερινά αντίγραφα ασφαλείας το διατηρούν ακόμη έως { $days } ημέρες· χρησιμεύουν μόνο για την αποκατάσταση βλάβης.
language-chosen = Το Docent σας μιλά πλέον σε αυτή τη γλώσσα: { $language }. Μια ερώτηση σε άλλη γλώσσα εξακολουθεί να απαντάται σε εκείνη.
language-own = Το Docent σας μιλά πλέον στη γλώσσα του Discord σας: { $language }.
language-unknown = Το Docent δεν μιλά αυτή τη γλώσσα. Επιλέξτε μία από τη λίστα.
welcome-title = Το Docent βρίσκεται πλέον στον διακομιστή { $server }
welcome-body = Το Docent απαντά σε ερωτήσεις για την τεχνητή νοημοσύνη στα μουσεία από μια ελεγμένη συλλογή πηγών, στη γλώσσα σας, με ακριβή παραθέματα και πηγές. Τρία βήματα, όλα στο /setup στον διακομιστή σας: επιλέξτε πρώτα πού απαντά χωρίς να το αναφέρει κανείς· έπειτα ποιοι μπορούν να προτείνουν και να εγκρίνουν αλλαγές στη συλλογή πηγών· τέλος, σε ποιο κανάλι ενημερώνεται η ομάδα συντονισμού για όσα χρειάζονται φροντίδα. Λειτουργεί και χωρίς όλα αυτά: οποιοσδήποτε μπορεί να γράψει /ask ή να το αναφέρει.
volunteer-title = Μπορούν να σας ρωτούν οι συνάδελφοι;
volunteer-body = Όταν η συλλογή πηγών δεν αρκεί, μπορεί κανείς να ρωτήσει έναν άνθρωπο. Επιλέξτε τα θέματά σας· θα σας αναφέρουν κάτω από μια απάντηση, το πολύ όσες φορές την εβδομάδα θέλετε. Σταματάτε όποτε θέλετε.
volunteer-topics = Τα θέματά σας
volunteer-none = Κανένα ακόμη.
volunteer-often = Πόσο συχνά
volunteer-weekly =
    { $count ->
        [one] το πολύ μία φορά την εβδομάδα
       *[other] το πολύ { $count } φορές την εβδομάδα
    }
volunteer-stop = Διακοπή
quality-title = Πόσο καλές είναι οι απαντήσεις
quality-body = Μετρήθηκε σε { $questions } ερωτήσεις που φυλάσσονται γι’ αυτόν τον σκοπό, έκδοση { $edition }: απαντήθηκε το { $answered } % των ερωτήσεων στις οποίες απαντά η συλλογή και το { $correct } % αυτών των απαντήσεων παραθέτει πρώτα ένα σωστό λήμμα. Από τις ερωτήσεις στις οποίες δεν απαντά, το { $false } % απαντήθηκε παρ’ όλα αυτά.
quality-languages = Ανά γλώσσα: ερωτήσεις · απαντήθηκαν · σωστό λήμμα πρώτο
trouble = Κάτι πήγε στραβά από την πλευρά του Docent και τίποτα δεν άλλαξε. Δοκιμάστε ξανά σε λίγο· αν το πρόβλημα επιμένει, ενημερώστε την ομάδα συντονισμού.

## What went wrong

# { names } are file names, ids, numbers or dates.
error-check-the-it-cannot-be-used-as = Ελέγξτε το πεδίο «{ $field }»: δεν μπορεί να χρησιμοποιηθεί έτσι· συγκρίνετέ το με εκείνο μιας άλλης καταχώρισης.
error-say-where-this-comes-from-the-title = Δηλώστε από πού προέρχεται: τον τίτλο της πηγής, τη διεύθυνσή της στον ιστό ή και τα δύο.
error-check-the-it-may-have-at-most = Ελέγξτε το πεδίο «{ $field }»: μπορεί να έχει το πολύ { $most } χαρακτήρες.
error-check-the-it-is-empty-so-write = Ελέγξτε το πεδίο «{ $field }»: είναι κενό, γράψτε κάτι.
error-check-the-source-give-a-title-a = Ελέγξτε την πηγή: δώστε έναν τίτλο, μια διεύθυνση ιστού που αρχίζει με https:// ή και τα δύο.
error-is-no-date-write-it-as-2027 = Το «{ $typed }» δεν είναι ημερομηνία· γράψτε την ως 2027-03-01 ή 1.3.2027.
error-there-is-no-entry-here-to-change = Δεν υπάρχει εδώ καταχώριση «{ $entry }» για να αλλάξει· αναζητήστε την με το /corpus find ή με το `docent corpus find`.
error-the-entry-was-retired-restore-it-before = Η καταχώριση «{ $entry }» έχει αποσυρθεί· επαναφέρετέ την προτού την αλλάξετε.
error-has-no-version-its-history-shows-those = Η καταχώριση «{ $entry }» δεν έχει έκδοση { $version }· το ιστορικό της δείχνει ποιες υπάρχουν.
error-was-changed-meanwhile-it-is-at-version = Η καταχώριση «{ $entry }» άλλαξε στο μεταξύ: βρίσκεται στην έκδοση { $version }, ενώ η αλλαγή βασίστηκε στην έκδοση { $base }· διατηρούνται και οι δύο, συγκρίνετέ τες και επεξεργαστείτε την ξανά.
error-the-entry-is-already-nothing-was-changed = Η καταχώριση «{ $entry }» είναι ήδη { $turned }· τίποτα δεν άλλαξε.
error-the-entry-already-says-exactly-that-nothing = Η καταχώριση «{ $entry }» λέει ήδη ακριβώς αυτό· τίποτα δεν άλλαξε.
error-the-id-is-already-taken-give-the = Το αναγνωριστικό «{ $entry }» χρησιμοποιείται ήδη· δώστε στην καταχώριση άλλο.
error-draft-was-already-nothing-was-changed = Για το προσχέδιο { $number } ισχύει ήδη «{ $state }»· τίποτα δεν άλλαξε.
error-draft-was-amended-after-you-opened-it = Το προσχέδιο { $number } τροποποιήθηκε αφού το ανοίξατε· δείτε το ξανά και έπειτα αποφασίστε.
error-you-have-approved-draft-already-it-waits = Έχετε ήδη εγκρίνει το προσχέδιο { $number }· περιμένει κάποιο άλλο μέλος.
error-docent-does-not-read-this-kind-of = { $name }: το Docent δεν διαβάζει αυτό το είδος αρχείου· αποθηκεύστε το σε μία από αυτές τις μορφές: { $kinds }.
error-this-is-not-save-it-as-or = { $name }: το περιεχόμενο είναι { $found }, ενώ η κατάληξη δηλώνει { $expected }· αποθηκεύστε το στη σωστή μορφή ή διορθώστε την κατάληξη.
error-the-file-is-empty-save-it-again = { $name }: το αρχείο είναι κενό· αποθηκεύστε το ξανά μαζί με το κείμενό του.
error-no-text-was-found-in-the-file = { $name }: δεν βρέθηκε κείμενο στο αρχείο· ανοίξτε το και ελέγξτε ότι περιέχει κείμενο και όχι εικόνες.
error-the-file-is-damaged-or-too-complicated = { $name }: το αρχείο είναι κατεστραμμένο ή υπερβολικά πολύπλοκο για να διαβαστεί· ανοίξτε το και αποθηκεύστε το ξανά.
error-the-file-is-protected-by-a-password = { $name }: το αρχείο προστατεύεται με κωδικό πρόσβασης· αποθηκεύστε ένα αντίγραφο χωρίς κωδικό και εισαγάγετε εκείνο.
error-the-pages-hold-no-readable-text-so = { $name }: οι σελίδες δεν περιέχουν αναγνώσιμο κείμενο, οπότε μάλλον πρόκειται για σάρωση· κάντε πρώτα οπτική αναγνώριση χαρακτήρων (OCR).
error-the-file-is-larger-than-mib-split = { $name }: το αρχείο είναι μεγαλύτερο από { $mebibytes } MiB· χωρίστε το ή αφαιρέστε τις εικόνες του.
error-the-text-is-longer-than-characters-split = { $name }: το κείμενο ξεπερνά τους { $characters } χαρακτήρες· χωρίστε το σε περισσότερα αρχεία.
error-the-file-has-more-than-pages-split = { $name }: το αρχείο έχει περισσότερες από { $pages } σελίδες· χωρίστε το σε περισσότερα αρχεία.
error-it-unpacks-into-more-than-a-document = { $name }: αποσυμπιεσμένο είναι μεγαλύτερο από όσο χωρά ένα έγγραφο· αποθηκεύστε το ξανά από τον επεξεργαστή κειμένου σας.
error-it-unpacks-into-more-than-docent-reads = { $name }: αποσυμπιεσμένο είναι περισσότερο από όσο διαβάζει το Docent· κρατήστε σε αυτό το πολύ { $members } κείμενα.
error-it-holds-but-only-markdown-files-md = { $name }: περιέχει το { $member }, αλλά από ένα zip διαβάζονται μόνο αρχεία Markdown (.md)· αφαιρέστε το.
error-has-the-id-of-another-file-in = { $name }: το { $member } έχει το αναγνωριστικό «{ $entry }» ενός άλλου αρχείου του· δώστε στο καθένα δικό του.
error-the-file-is-too-large-or-damaged = { $name }: το αρχείο είναι πολύ μεγάλο ή κατεστραμμένο και δεν διαβάζεται· χωρίστε το ή ανοίξτε το και αποθηκεύστε το ξανά.
error-the-computer-is-too-busy-to-read = { $name }: ο υπολογιστής είναι πολύ απασχολημένος για να διαβάσει τώρα το αρχείο· δοκιμάστε ξανά σε λίγα λεπτά.
error-the-file-has-more-than-rows-split = { $name }: το αρχείο έχει περισσότερες από { $rows } γραμμές· χωρίστε το σε περισσότερα αρχεία.
error-the-first-row-does-not-name-the = { $name }: η πρώτη γραμμή δεν ονομάζει τις στήλες· προσθέστε μία όπως «id,title,text,url».
error-row-cannot-be-read-so-nothing-was = { $name }: η γραμμή { $row } δεν διαβάζεται, γι' αυτό δεν έγινε καμία εισαγωγή· { $advice }.
error-give-a-plain-web-address-which-begins = { $name }: δώστε μια απλή διεύθυνση ιστού, που αρχίζει με https:// και δεν περιέχει θύρα ή όνομα χρήστη.
error-no-public-web-page-can-be-reached = { $name }: δεν υπάρχει εκεί προσβάσιμη δημόσια ιστοσελίδα· ελέγξτε τη διεύθυνση ή εισαγάγετέ την ως αρχείο.
error-the-site-answers-with-error-instead-of = { $name }: ο ιστότοπος απαντά με σφάλμα { $status } αντί για σελίδα· { $value }.
error-the-address-leads-on-more-than-times = { $name }: η διεύθυνση ανακατευθύνει πάνω από { $hops } φορές· ανοίξτε την και χρησιμοποιήστε την τελευταία διεύθυνση.
error-the-site-takes-too-long-to-answer = { $name }: ο ιστότοπος αργεί πολύ να απαντήσει· δοκιμάστε ξανά αργότερα ή εισαγάγετε τη σελίδα ως αρχείο.
error-no-secure-connection-to-the-site-is = { $name }: δεν είναι δυνατή ασφαλής σύνδεση με τον ιστότοπο· αποθηκεύστε τη σελίδα και εισαγάγετέ την ως αρχείο.
error-the-site-s-answer-cannot-be-read = { $name }: η απάντηση του ιστοτόπου δεν διαβάζεται· δοκιμάστε ξανά αργότερα ή εισαγάγετε τη σελίδα ως αρχείο.
error-there-is-more-than-mib-to-fetch = { $name }: η λήψη ξεπερνά τα { $mebibytes } MiB· αποθηκεύστε ως αρχείο το μέρος που χρειάζεστε.
error-this-is-no-web-page-pdf-word = { $name }: δεν είναι ιστοσελίδα ούτε αρχείο PDF, Word, Markdown, κειμένου ή CSV· δώστε τη διεύθυνση ενός τέτοιου.
error-recommendation-is-not-in-the-corpus-restore = Η σύσταση { $number } δεν υπάρχει στη συλλογή πηγών· επαναφέρετε ή εισαγάγετε την καταχώρισή της.
error-there-is-no-entry-docent-corpus-list = Δεν υπάρχει καταχώριση «{ $entry }»· το `docent corpus list` ή το /resources δείχνει τι υπάρχει.
error-there-is-no-draft-the-review-queue = Δεν υπάρχει προσχέδιο { $number }· η λίστα «Περιμένουν απόφαση» δείχνει όσα εκκρεμούν.
error-the-entry-was-retired-so-it-answers = Η καταχώριση «{ $entry }» έχει αποσυρθεί και δεν απαντά πια σε κανέναν· επιλέξτε μία σε ισχύ.
error-there-is-no-such-open-question-the = Δεν υπάρχει τέτοια ανοιχτή ερώτηση· ο πίνακας με τις αναπάντητες ερωτήσεις δείχνει ποιες υπάρχουν.
error-somebody-asked-where-that-entry-is-not = Κάποιος ρώτησε εκεί όπου αυτή η καταχώριση δεν είναι ορατή· επιλέξτε μία που μπορούν να τη διαβάσουν όλοι όσοι ρώτησαν.
error-the-entry-was-retired-ask-again-to = Η καταχώριση «{ $entry }» έχει αποσυρθεί· ρωτήστε ξανά για να βρείτε τι την αντικατέστησε.
error-give-a-reason-in-a-few-words = Δώστε έναν λόγο με λίγα λόγια· καταγράφεται στο ιστορικό.
error-docent-was-asked-a-lot-within-a = Έγιναν πολλές ερωτήσεις μέσα σε ένα λεπτό· ρωτήστε ξανά σε { $seconds } δευτερόλεπτα.
error-many-people-are-asking-just-now-ask = Αυτή τη στιγμή ρωτούν πολλοί· ρωτήστε ξανά σε λίγο.
# Words that stand inside the sentences above: kinds of files, what to do about a row, states, fields.
phrase-a-text-file = αρχείο κειμένου
phrase-a-pdf-file = αρχείο PDF
phrase-a-docx-document = έγγραφο .docx
phrase-another-kind-of-file = άλλο είδος αρχείου
phrase-another-kind-of-office-or-zip-file = άλλο είδος αρχείου Office ή zip
phrase-a-binary-file = δυαδικό αρχείο
phrase-a-word-excel-or-zip-file = αρχείο Word, Excel ή zip
phrase-an-old-office-file = παλαιό αρχείο Office
phrase-an-rtf-file = αρχείο RTF
phrase-a-picture = εικόνα
phrase-a-compressed-file = συμπιεσμένο αρχείο
phrase-remove-the-nul-character-in-it = αφαιρέστε τον χαρακτήρα NUL που περιέχει
phrase-give-it-an-id-that-no-other = δώστε της ένα αναγνωριστικό που δεν έχει άλλη γραμμή
phrase-write-one-json-object-on-each-line = γράψτε ένα αντικείμενο JSON σε κάθε γραμμή
phrase-check-its-quotation-marks-and-the-length = ελέγξτε τα εισαγωγικά της και το μήκος των κελιών της
phrase-add-its-text-or-remove-it = προσθέστε το κείμενό της ή αφαιρέστε την
phrase-look-for-its-new-address = αναζητήστε τη νέα διεύθυνσή της
phrase-try-again-later = δοκιμάστε ξανά αργότερα
phrase-save-the-page-and-import-it-as = αποθηκεύστε τη σελίδα και εισαγάγετέ την ως αρχείο
phrase-retired = αποσυρμένη
phrase-live = σε ισχύ
phrase-open = ανοιχτό
phrase-sent-back = επιστράφηκε για διόρθωση
phrase-published = δημοσιεύτηκε
phrase-rejected = απορρίφθηκε
phrase-title = τίτλος
phrase-text = κείμενο
phrase-topic = θέμα
phrase-language = γλώσσα
phrase-owner = επιμέλεια
phrase-entry = καταχώριση
phrase-source = πηγή

## Commands, as Discord lists them

# A name is one word in small letters without blanks (a hyphen may join two), at most 32 letters; those of one command differ from each other.
# Names with a blank in English (Ask Docent, Add to the corpus) are entries of a menu and may be ordinary phrases. A description has at most 100 letters.
name-ask = ρωτήστε
name-question = ερώτηση
name-private = ιδιωτικά
name-recommendation = σύσταση
name-query = ποια
name-compare = σύγκριση
name-to = προς
name-coverage = κάλυψη
name-theme = θέμα
name-resources = υλικό
name-search = αναζήτηση
name-topic = θέμα
name-audience = κοινό
name-glossary = γλωσσάριο
name-term = όρος
name-corpus = συλλογή
name-add = προσθήκη
name-where = πού
name-questions = ερωτήσεις
name-upload = μεταφόρτωση
name-file = αρχείο
name-source = πηγή
name-rights = δικαιώματα
name-review-by = επανεξέταση-έως
name-link = σύνδεσμος
name-url = διεύθυνση
name-gaps = κενά
name-close = κλείσιμο
name-entry = καταχώριση
name-dismiss = απόρριψη
name-edit = επεξεργασία
name-owner = επιμέλεια
name-retire = απόσυρση
name-reason = λόγος
name-restore = επαναφορά
name-revert = επιστροφή
name-version = έκδοση
name-show = εμφάνιση
name-find = εύρεση
name-words = λέξεις
name-history = ιστορικό
name-log = ημερολόγιο
name-export = εξαγωγή
name-review = εξέταση
name-suggest = πρόταση
name-volunteer = διαθεσιμότητα
name-setup = ρυθμίσεις
name-language = γλώσσα
name-privacy = απόρρητο
name-about = σχετικά
name-docent = docent
name-quality = ποιότητα
name-help = βοήθεια
name-ask-docent = Ρωτήστε το Docent
name-add-to-the-corpus = Προσθήκη στη συλλογή πηγών
choice-this-server = αυτός ο διακομιστής
choice-all-servers = όλοι οι διακομιστές
describe-ask-about-ai-in-museums-the-recommendations = Ρωτήστε για την ΤΝ στα μουσεία: συστάσεις, δίκαιο, χρηματοδότηση, εργαλεία, δεοντολογία.
describe-your-question-in-your-language = Η ερώτησή σας, στη γλώσσα σας
describe-only-you-see-the-answer = Μόνο εσείς βλέπετε την απάντηση
describe-look-up-recommendation-1-2-or-3 = Βρείτε τη σύσταση 1, 2 ή 3: με αριθμό, τίτλο, λέξη-κλειδί ή θέμα.
describe-for-example-2-second-iii-copyright-finanzierung = Για παράδειγμα: 2, δεύτερη, III, copyright, χρηματοδότηση· αν μείνει κενό, και οι τρεις
describe-set-it-beside-another-one-theme-by = Αντιπαραβολή με μια άλλη, θέμα προς θέμα
describe-somebody-it-is-meant-for-they-are = Για ποιον προορίζεται· το πρόσωπο αναφέρεται
describe-only-you-see-it = Μόνο εσείς το βλέπετε
describe-which-recommendation-says-what-on-a-theme = Ποια σύσταση λέει τι για ένα θέμα και για τι δεν μιλά καμία.
describe-a-theme-such-as-copyright-or-training = Ένα θέμα, όπως πνευματικά δικαιώματα ή κατάρτιση
describe-search-the-entries-or-browse-them-by = Αναζητήστε καταχωρίσεις ή περιηγηθείτε ανά θέμα, κοινό ή σύσταση.
describe-words-to-look-for-in-any-language = Λέξεις προς αναζήτηση, σε οποιαδήποτε γλώσσα
describe-browse-one-topic = Περιήγηση σε ένα θέμα
describe-what-is-of-use-to-some-people = Τι χρησιμεύει σε ορισμένους ανθρώπους ενός μουσείου
describe-what-bears-on-recommendation-1-2-or = Τι σχετίζεται με τη σύσταση 1, 2 ή 3
describe-what-a-term-of-ai-in-museums = Τι σημαίνει ένας όρος της ΤΝ στα μουσεία, με το όνομά του στη γλώσσα σας.
describe-the-term = Ο όρος
describe-look-into-the-corpus-and-look-after = Δείτε τη συλλογή πηγών και επιμεληθείτε την.
describe-write-a-new-entry = Γράψτε μια νέα καταχώριση.
describe-its-topic = Το θέμα της
describe-who-may-see-it = Ποιος μπορεί να τη δει
describe-questions-it-answers-separated-by = Ερωτήσεις στις οποίες απαντά, χωρισμένες με |
describe-add-a-file-pdf-word-web-page = Προσθέστε αρχείο: PDF, Word, ιστοσελίδα, Markdown, κείμενο, CSV ή το zip μιας εξαγωγής.
describe-at-most-10-mb = Το πολύ 10 MB
describe-where-it-comes-from-title-web-address = Από πού προέρχεται: τίτλος, διεύθυνση ιστού ή και τα δύο
describe-who-holds-the-rights-or-the-licence = Ποιος έχει τα δικαιώματα ή ποια είναι η άδεια
describe-when-to-look-at-it-again-such = Πότε να επανεξεταστεί, για παράδειγμα 2027-03-01
describe-add-a-page-or-a-document-from = Προσθέστε μια σελίδα ή ένα έγγραφο από τον ιστό.
describe-its-address = Η διεύθυνση
describe-questions-the-corpus-did-not-answer-kept = Αναπάντητες ερωτήσεις, που κρατήθηκαν με συγκατάθεση· κλείστε μία με μια καταχώριση.
describe-number-of-a-question-to-close = Αριθμός της ερώτησης που κλείνει
describe-the-entry-that-answers-it = Η καταχώριση που την απαντά
describe-number-of-one-to-dismiss = Αριθμός της ερώτησης που απορρίπτεται
describe-change-an-entry-its-text-in-a = Αλλάξτε μια καταχώριση: το κείμενο σε φόρμα, τα στοιχεία της εδώ.
describe-the-entry = Η καταχώριση
describe-who-looks-after-it = Ποιος την επιμελείται
describe-rights-of-its-source = Δικαιώματα της πηγής της
describe-take-an-entry-out-of-every-answer = Αφαιρέστε μια καταχώριση από κάθε απάντηση· το κείμενο και το ιστορικό της μένουν.
describe-why-it-stands-in-the-history = Γιατί· καταγράφεται στο ιστορικό
describe-bring-a-retired-entry-back = Επαναφέρετε μια αποσυρμένη καταχώριση.
describe-make-an-earlier-version-of-an-entry = Κάντε μια παλαιότερη έκδοση μιας καταχώρισης ξανά το κείμενό της.
describe-the-version-to-go-back-to = Η έκδοση στην οποία θέλετε να επιστρέψετε
describe-show-an-entry-with-its-source-version = Δείτε μια καταχώριση με την πηγή, την έκδοση και την κατάστασή της.
describe-find-entries-by-words-or-meaning-in = Βρείτε καταχωρίσεις με βάση λέξεις ή νόημα, σε οποιαδήποτε γλώσσα.
describe-what-to-look-for = Τι αναζητάτε
describe-who-changed-an-entry-when-and-why = Ποιος άλλαξε μια καταχώριση, πότε και γιατί· επιστροφή σε παλαιότερη έκδοση.
describe-what-was-done-to-the-corpus-here = Τι έγινε εδώ στη συλλογή πηγών, από ποιον και γιατί· και ως αρχείο.
describe-everything-as-a-csv-file = Όλα, ως αρχείο CSV
describe-the-entries-as-markdown-files-in-a = Οι καταχωρίσεις ως αρχεία Markdown σε zip, με τη μορφή του knowledge/corpus.
describe-which-entries = Ποιες καταχωρίσεις
describe-drafts-that-wait-for-a-decision-your = Προσχέδια που περιμένουν απόφαση· αν δεν αποφασίζετε για κανένα, οι δικές σας προτάσεις.
describe-suggest-a-new-entry-or-a-change = Προτείνετε νέα καταχώριση ή αλλαγή· αποφασίζει η ομάδα συντονισμού.
describe-the-entry-to-change-leave-it-out = Η καταχώριση που αλλάζει· αφήστε το κενό για νέα
describe-say-on-which-topics-colleagues-here-may = Δηλώστε για ποια θέματα μπορούν να σας ρωτούν εδώ και πόσο συχνά την εβδομάδα.
describe-choose-where-docent-answers-here-and-who = Επιλέξτε πού απαντά εδώ το Docent και ποιοι επιμελούνται τη συλλογή πηγών.
describe-the-language-docent-speaks-to-you-without = Η γλώσσα στην οποία σας μιλά το Docent· αν μείνει κενό, αυτή του Discord σας.
describe-a-language = Μια γλώσσα
describe-what-docent-keeps-of-you-see-it = Τι κρατά το Docent για εσάς: δείτε το, πάρτε το μαζί σας, διαγράψτε το.
describe-what-docent-is-and-how-well-it = Τι είναι το Docent και πόσο καλά τα καταφέρνει.
describe-what-docent-is-what-runs-where-and = Τι είναι το Docent, τι λειτουργεί πού και τι δεν κάνει ποτέ.
describe-how-good-the-answers-are-in-figures = Πόσο καλές είναι οι απαντήσεις, σε αριθμούς, ανά γλώσσα.
describe-what-docent-does-how-to-ask-and = Τι κάνει το Docent, πώς ρωτάτε και τι κρατά.
