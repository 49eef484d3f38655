# What Docent says, in French. A translation of en.ftl.

## Under an answer

# Shown before quotes that are not in the asker's language.
note-other-language = Dans le fonds documentaire, ce texte est dans une autre langue ({ $language }) ; il est cité tel quel.
own-words = résumé de la source rédigé par Docent
verbatim = mot pour mot d'après la source
gloss = lecture de Docent à l'intention des musées, et non une affirmation de la source
addressed-to = Destinataires : { $who }. Ce n'est pas une règle pour les musées.
policymakers = responsables politiques aux niveaux local, national et européen
sources = Sources
related = À lire ensuite
nearest = Fiches les plus proches
edition = Fonds documentaire, édition { $edition } · uniquement des citations, rien de généré · Docent est un bot
edition-worded = Édition { $edition } du corpus · les citations sont exactes, les lignes au-dessus ont été formulées par un modèle de langage · Docent est un bot
worded = Formulé par un modèle de langage à partir des citations ci-dessous ; vérifiez d’après elles :
own-explanation = Explication rédigée par Docent
undated = sans date
# Under a text that was translated; { $language } is the language of the original, such as English.
translated-unofficially = Traduction non officielle de Docent (original : { $language }).
translated-officially = Traduction : { $by }.
medium-confidence = La source est mince ou de seconde main : vérifiez avant de vous y fier.

## When there is no answer

abstain-outside = Cela sort de ce que Docent connaît : les musées et l'IA, avec le droit, le financement, les normes, les outils et l'éthique qui s'y rapportent. Posez une question sur l'un de ces sujets, ou adressez-vous à un ou une collègue ici.
abstain-not-covered = Le fonds documentaire ne répond pas à cette question, et Docent ne devine pas. Voyez ci-dessous les fiches les plus proches, reformulez votre question, ou adressez-vous à un ou une collègue ici.
abstain-ambiguous = Cela peut vouloir dire plusieurs choses. Posez votre question en une phrase complète, ou choisissez l'une des fiches ci-dessous.
abstain-advice = Il faut ici une personne qui connaisse le dossier : un ou une juriste pour les questions de droit, un restaurateur ou une restauratrice pour les objets. Les fiches ci-dessous ne donnent que le contexte.
unreadable-empty = Il n'y a pas de question à lire. Écrivez-en une en une phrase, par exemple : Qui devrait payer la formation à l'IA dans les musées ?
unreadable-too-long = C'est trop long pour une question. Posez-la en { $most } caractères au maximum ; un document peut plutôt être ajouté au fonds documentaire.

## Look-ups

recommendation-unknown = Ce n'est aucune des trois recommandations. Indiquez un numéro de 1 à 3, un mot du titre, ou un sujet comme le droit d'auteur ou la formation.
recommendation-number = Recommandation { $number }
says-nothing = n'en dit rien
theme-silent = Aucune des trois recommandations n'aborde ce thème : { $theme }.
theme-act = Ces fiches aident un musée à agir dans ce domaine :
compare-title = Les recommandations { $first } et { $second } côte à côte
compare-same = Choisissez deux recommandations différentes à comparer, par exemple la 1 et la 3.
neither-says = Aucune des deux n'aborde ces thèmes : { $themes }.
topics-title = Thèmes
topics-pick = Ouvrir un thème
resources-title = Ressources : { $topic }
resources-found = Fiches sur « { $words } »
resources-none = Rien n'a été trouvé. Essayez un mot plus court, ou parcourez les fiches par thème.
resources-pick = Ouvrir une fiche
resources-page = Page { $page } sur { $pages }
previous = Précédent
next = Suivant
unknown-entry = Cette fiche n'existe plus. Utilisez /resources pour trouver celle qui l'a remplacée.

## Topics

topic-recommendations = Recommandations
topic-first-steps = Premiers pas
topic-glossary = Glossaire
topic-law = Droit de l'IA
topic-copyright = Droit d'auteur
topic-privacy = Vie privée et sécurité
topic-ethics = Éthique et biais
topic-accessibility = Accessibilité
topic-policy = Politiques et stratégies
topic-funding = Financement
topic-data-spaces = Espaces de données et cloud du patrimoine
topic-collection-data = Données des collections et normes
topic-tools = Outils
topic-practice = Exemples de terrain
topic-networks = Réseaux et événements

## Who may do what

refused-no-server = Cela ne fonctionne que sur un serveur, pas en message privé.
refused-propose = Ici, les propositions sont réservées à certains rôles ; demandez-en un à l'équipe de modération.
refused-approve = Ici, seule l'équipe de modération peut le faire. Vous pouvez proposer une modification avec /suggest.
refused-publish = Seules les personnes qui publient pour tous les serveurs peuvent le faire. Vous pouvez proposer une modification avec /suggest.
refused-not-hub = Cette fiche est commune à tous les serveurs et se gère ailleurs. Vous pouvez proposer une modification avec /suggest.
refused-setup = Seules les personnes qui gèrent ce serveur peuvent en choisir les paramètres.
former-member = un ancien membre
everywhere = Tous les serveurs
this-server = Ce serveur uniquement
yes = oui
no = non

## Adding and changing entries

form-new = Nouvelle fiche
form-edit = Modifier une fiche
form-details = Source et informations
field-title = Titre
field-text = Texte, en phrases qui se suffisent
field-source = Source
field-source-hint = Titre de la source, son adresse web, ou les deux
field-rights = Droits
field-rights-hint = Titulaire des droits, ou licence, par exemple CC BY 4.0
field-review-by = À revoir d'ici au
field-reason = Motif de la modification
field-owner = Responsable de la fiche
field-topic = Thème
field-language = Langue (code, par exemple de)
field-remark = Message à la personne qui a proposé
corpus-unknown = Il n'y a pas ici de fiche « { $entry } ». Choisissez-en une dans la liste, ou cherchez avec /corpus find.
corpus-done = C'est fait : « { $title } » (proposition { $number }). Les réponses en tiennent compte dès maintenant.
corpus-waits = « { $title } » attend l'accord d'une deuxième personne de l'équipe de modération (proposition { $number }).
edit-too-long = Ce texte dépasse les { $most } caractères que peut contenir un formulaire. Récupérez-le avec /corpus export, modifiez le fichier et renvoyez-le avec /corpus upload.
upload-too-large = « { $name } » dépasse { $most } Mo. Ajoutez seulement la partie utile, ou divisez le fichier.
upload-gone = « { $name } » n'est plus disponible sur Discord. Envoyez le fichier à nouveau.
upload-nothing-new = « { $name } » ne contient rien qui ne soit déjà dans le fonds documentaire.
busy = Docent traite encore votre demande précédente. Attendez qu'elle soit terminée, puis réessayez.
suggest-thanks = Merci. Votre proposition est en attente sous le numéro { $number } ; la suite donnée vous sera communiquée.
revert-reason = Retour à la version { $version }
status-live = publiée
status-retired = retirée
entry-version = Version { $version }

## The review desk

review-title = En attente de décision
review-empty = Rien n'est en attente de décision.
review-pick = Ouvrir une proposition
draft-title = Proposition { $number }
draft-unknown = Il n'y a pas de proposition { $number } que vous puissiez consulter.
draft-state-open = En attente de décision
draft-state-sent-back = Renvoyée pour être retravaillée
draft-state-published = Publiée
draft-state-rejected = Rejetée
draft-by = Proposée par { $who }
draft-approved-by = Approuvée par { $who }
draft-remark = Remarque : { $remark }
draft-create = Nouvelle fiche
draft-revise = Fiche modifiée
draft-revert = Retour à une version antérieure
draft-retire = À retirer
draft-restore = À rétablir
draft-moved = La fiche a été modifiée entre-temps
draft-moved-how = La proposition part d'une version antérieure et ne peut donc pas être approuvée. Les deux sont conservées : modifiez la fiche telle qu'elle est maintenant.
draft-details = Informations
draft-language = Langue : { $language }
draft-other-language = Langue apparente du texte : { $language }
draft-topic = Thème : { $topic }
draft-passages =
    { $count ->
        [one] { $count } passage
       *[other] { $count } passages
    }
draft-passages-title = Passages par lesquels la fiche sera trouvée
draft-review-by = À revoir d'ici au { $day }
draft-rights = Droits : { $rights }
draft-hidden = Du texte caché a été trouvé dans le fichier et laissé de côté
draft-personal = Cela ressemble à des données personnelles
draft-missing = Reste à préciser
missing-rights = les droits sur la source
missing-review-by = la date à laquelle revoir la fiche
missing-owner = la personne responsable de la fiche
draft-twins = Dit presque la même chose que
draft-approve-button = Approuver
draft-send-back-button = Renvoyer
draft-reject-button = Rejeter
draft-edit-button = Modifier
draft-details-button = Source et informations
draft-passages-button = Passages
draft-consequences-button = Ce qui changerait
gone = avant :
new = maintenant :
and-more = et { $count } de plus
consequences-title =
    { $count ->
        [one] Une question recevrait une autre réponse
       *[other] { $count } questions recevraient une autre réponse
    }
consequences-none = Aucune des questions essayées ne recevrait une autre réponse.
before = Maintenant :
after = Ensuite :
no-answer = pas de réponse

## History, log and export

history-title = Historique de « { $title } »
history-last = Dernière modification
revert-button = Retour à la version { $version }
log-title = Journal
log-empty = Le journal est encore vide.
deed-create = publication
deed-revise = modification
deed-retire = retrait
deed-restore = rétablissement
deed-revert = retour à une version antérieure
deed-propose = proposition
deed-amend = retouche
deed-approve = approbation
deed-send-back = renvoi
deed-reject = rejet
deed-setup = choix des paramètres
deed-export = export
deed-gap = décision sur une question
export-done =
    { $count ->
        [one] { $count } fiche
       *[other] { $count } fiches
    } en fichiers Markdown. La personne qui exploite Docent peut réimporter le tout avec « docent corpus import ».

## A message becomes an entry

message-empty = Ce message ne contient pas de texte à ajouter.
message-too-long = Ce message est trop long pour une seule fiche. La personne qui l'a écrit peut en proposer l'essentiel avec /suggest.
message-of-bot = Ce message n'a pas été écrit par une personne. Ajoutez plutôt sa source avec /corpus link.
message-source = Message écrit par { $who } sur { $server }
message-rights = Partagé avec l'accord de la personne qui l'a écrit
message-reason = Tiré d'un message, avec l'accord de la personne qui l'a écrit
a-member = un membre
consent-title = Ce message peut-il entrer dans le fonds documentaire ?
consent-ask = { $author }, { $who } souhaite ajouter ce message au fonds documentaire que cite Docent. Personne d'autre que vous ne peut donner cet accord ; l'équipe de modération relira le message avant toute publication.
consent-everywhere = Ce qui est ajouté ici l'est pour tous les serveurs : partout, on pourra le lire dans une réponse.
consent-named = Oui, avec mon nom
consent-anonymous = Oui, sans mon nom
consent-no = Non
consent-not-yours = Seule la personne qui a écrit le message peut répondre.
consent-gone = Ce message n'est plus complet. Recommencez depuis le début.
consent-declined = Le message reste tel quel ; rien n'a été conservé.
consent-thanks = Merci. L'équipe de modération l'examinera (proposition { $number }).
consent-lapsed = La personne qui vous l'a demandé ne peut plus faire de propositions ici ; rien n'a donc été conservé.

## The gap board

gap-button = Merci de documenter cette question
gap-not-yours = Seule la personne qui a posé la question peut la faire conserver. Posez-la vous-même pour en faire autant.
gap-kept = Votre question est conservée, avec votre compte, jusqu'à ce qu'elle reçoive une réponse ou soit écartée. L'équipe de modération voit la question, et Docent vous écrit dès qu'il y a une réponse.
gap-take-back = Ne pas la conserver
gap-forgotten = Votre question a été effacée.
gaps-title = Questions restées sans réponse
gaps-empty = Aucune question n'est en attente de documentation.
gaps-asked =
    { $count ->
        [one] posée une fois
       *[other] posée { $count } fois
    }
gaps-pick = Rédiger la fiche qui répond à l'une d'elles
gaps-gone = Cette question a déjà été tranchée. Rouvrez la liste.
gaps-which-entry = Indiquez la fiche qui y répond : remplissez aussi « entry ».
gaps-closed =
    { $count ->
        [one] { $count } question tranchée.
       *[other] { $count } questions tranchées.
    }

## What people are told

notice-draft = La proposition { $number } est en attente de décision : { $title }. Ouvrez-la avec /corpus review.
notice-published = Votre proposition « { $title } » (nº { $number }) a été publiée. Merci.
notice-sent-back = Votre proposition « { $title } » (nº { $number }) vous a été renvoyée ; pour la modifier, ouvrez-la sur le serveur avec /corpus review. Remarque de l'équipe de modération : { $remark }
notice-rejected = Votre proposition « { $title } » (nº { $number }) n'a pas été retenue : { $remark }
notice-gap = Vous aviez demandé : « { $question } » La réponse existe maintenant, dans « { $title } ». Reposez la question pour la lire. Votre question n'est plus conservée.
recalled-title = Modifié depuis (édition { $edition })
recalled-corrected = « { $title } » a fait l'objet d'une correction après cette réponse.
recalled-retired = « { $title } » a fait l'objet d'un retrait après cette réponse.
recalled-again = Reposez la question pour lire ce que dit maintenant le fonds documentaire.
digest-title = À faire ce mois-ci
digest-overdue =
    { $count ->
        [one] Une fiche aurait déjà dû être revue :
       *[other] { $count } fiches auraient déjà dû être revues :
    }
digest-links =
    { $count ->
        [one] La source d'une fiche n'a pas pu être consultée :
       *[other] Les sources de { $count } fiches n'ont pas pu être consultées :
    }
digest-drafts =
    { $count ->
        [one] Une proposition est en attente de décision : /corpus review
       *[other] { $count } propositions sont en attente de décision : /corpus review
    }
digest-gaps =
    { $count ->
        [one] Une question est en attente de documentation : /corpus gaps
       *[other] { $count } questions sont en attente de documentation : /corpus gaps
    }

## Settings

setup-title = Qui gère ici le fonds documentaire
setup-propose = Peuvent proposer des modifications
setup-propose-nobody = tous les membres
setup-approve = Peuvent publier pour ce serveur
setup-approve-nobody = les personnes qui gèrent ce serveur
setup-publish = Peuvent publier pour tous les serveurs
setup-publish-nobody = les personnes qui gèrent ce serveur
setup-two = L'accord d'une deuxième personne de l'équipe de modération est requis
setup-two-on = Exiger un deuxième accord
setup-two-off = Un seul accord suffit
setup-channel = Où prévenir l'équipe de modération
setup-channel-none = nulle part
setup-not-hub = Les fiches communes à tous les serveurs se gèrent sur le serveur du hub.

## Help and trouble

help-title = Ce que fait Docent
help-body = Docent répond aux questions sur les trois recommandations relatives à l'IA dans les musées (NEMO, 2024) et sur ce qui les entoure : droit, financement, normes, outils, éthique et exemples. Il cite un fonds documentaire tenu par le hub, indique ses sources et le dit lorsqu'il ne sait pas. Il ne génère aucun texte.
help-ask = Posez votre question dans votre langue. Activez « private » : la réponse ne sera visible que pour vous. Vous pouvez aussi mentionner Docent dans un salon ou lui écrire directement ; répondez à une réponse pour poursuivre.
help-recommendation = Consulter la recommandation 1, 2 ou 3 par numéro, titre ou mot-clé.
help-resources = Rechercher dans les fiches ou les parcourir par thème.
help-suggest = Proposer une fiche ou une modification ; l'équipe de modération décide, et le résultat vous est communiqué.
help-corpus = Consulter le fonds documentaire : show, find, history. Pour l'équipe de modération, également : add, upload, link, edit, review, gaps, log.
help-about = La qualité des réponses, en chiffres.
help-worded = Ici, c’est différent : un modèle de langage formule les réponses. La question et les citations sont envoyées à { $host } ; ses lignes sont signalées et les citations exactes figurent dessous.
help-privacy = Docent ne conserve une question que si vous appuyez sur « Merci de documenter cette question », ne conserve que les noms des personnes qui modifient le fonds documentaire et ne fait appel à aucun service externe.
quality-title = La qualité des réponses
quality-body = Mesuré sur { $questions } questions réservées à cet usage, édition { $edition } : { $answered } % des questions auxquelles le corpus répond reçoivent une réponse, et { $correct } % de ces réponses citent d’abord une bonne notice. Parmi les questions auxquelles il ne répond pas, { $false } % reçoivent tout de même une réponse.
quality-languages = Par langue : questions · répondues · bonne notice en premier
trouble = Un problème est survenu du côté de Docent, et rien n'a été modifié. Réessayez dans un instant ; si le problème persiste, prévenez l'équipe de modération.
