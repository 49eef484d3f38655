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
# Docent's confidence that the first quote answers the question.
sure-very = Très probablement une réponse à votre question.
sure-fairly = Peut-être une réponse à votre question : vérifiez qu’elle convient.
# How a quotation is written: the language's own quotation marks around { $text }.
quotation = « { $text } »
helpful-button = Utile
unhelpful-button = Pas utile
cite-button = Citer
person-button = Demander à quelqu'un
share-button = Partager dans le salon
shared-by = { $who } a partagé cette réponse :
vote-thanks = Merci. Votre vote est compté ; rien d'autre n'est conservé.
vote-why = Qu'est-ce qui n'allait pas ? Votre vote est compté ; le motif aide l'équipe de modération.
vote-unhelpful = pas utile
vote-wrong = C'est faux
vote-beside = Ce n'est pas ce qui était demandé
vote-outdated = Ce n'est plus à jour
vote-unclear = C'est difficile à comprendre
vote-incomplete = Il manque quelque chose
vote-reason-thanks = Merci, cela nous aide.
votes-title = Réponses jugées peu utiles, selon la fiche qu'elles citent :
# At the end of a citation; { $day } is a date such as 2026-11-23.
citation-accessed = Cité par Docent, fonds documentaire, édition { $edition }, consulté le { $day }
confidence-high = La source est officielle ou parle d'elle-même.
confidence-medium = La source est mince ou de seconde main.
confidence-low = La source est fragile ; cherchez-en une meilleure.
source-reviewed = Dernière vérification le { $day }
person-not-yours = Seule la personne qui a posé la question peut faire appel à quelqu'un. Posez-la vous-même pour en faire autant.
person-nobody = Cette semaine, aucune des personnes volontaires pour ce thème n'est disponible. Demandez dans le salon ; vos collègues peuvent se porter volontaires avec /volunteer.
person-again = Quelqu'un a déjà été sollicité à propos de cette réponse.
person-called = C'est fait. La demande figure sous la réponse ; laissez un peu de temps.
person-call = { $who }, vous faites partie des volontaires pour ce thème. { $asker } aimerait un avis humain sur la réponse ci-dessus. Si vous n'avez pas le temps, personne ne vous en voudra.
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
for-person = { $who }, ceci est pour vous :
coverage-title = Quelle recommandation parle de quoi
coverage-silent = aucune des trois
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
audience-leadership = Direction et conseil d'administration
audience-collections = Collections et documentation
audience-education = Médiation et publics
audience-digital = Numérique et technique
audience-rights = Droits et affaires juridiques
audience-fundraising = Mécénat et partenariats
audience-small-museums = Petits musées

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
gaps-which-entry = Indiquez la fiche qui y répond : remplissez aussi « fiche ».
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
setup-places-title = Où Docent répond
setup-places-body = Docent répond toujours à /ask, aux messages privés et aux mentions. Choisissez ici où il répond aussi sans être mentionné.
setup-asks = Salons où il répond à toutes les questions
setup-forums = Forums où il répond aux nouvelles publications
setup-wait = Temps laissé aux membres pour répondre d'abord à une publication
setup-wait-minutes =
    { $count ->
        [0] aucun : Docent répond aussitôt
        [one] { $count } minute
       *[other] { $count } minutes
    }
setup-threads = Réponses dans un fil à part
setup-threads-on = Répondre dans des fils
setup-threads-off = Répondre dans le salon
setup-language = Langue pour les personnes dont la langue est inconnue
setup-language-own = celle des paramètres Discord de ce serveur
setup-unread = Docent n'a pas le droit de lire les messages qui ne le mentionnent pas : il ne connaît d'une publication de forum que le titre, et dans les salons il faut appuyer sur un bouton pour poser une question. La personne qui exploite Docent peut changer cela.
setup-put-button = Y placer le bouton
setup-put-done = Le bouton est en place dans les salons.
setup-put-failed = Docent n'a pas le droit d'écrire dans { $channels }. Donnez-lui le droit d'y envoyer des messages, puis réessayez.
form-ask = Poser une question à Docent
field-question = Votre question, dans votre langue
ask-here = Des questions sur l'IA dans les musées ? Appuyez sur le bouton ou tapez /ask.
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
help-examples = Essayez par exemple : « Qui devrait payer la formation à l'IA dans les musées ? », « Qu'est-ce que LIDO ? », « Pouvons-nous rédiger des cartels avec l'IA ? »
help-ask = /ask : posez votre question dans votre langue. Activez « privé » : la réponse ne sera visible que pour vous. Vous pouvez aussi mentionner Docent dans un salon ou lui écrire directement ; répondez à une réponse pour poursuivre.
help-recommendation = /recommendation : consulter la recommandation 1, 2 ou 3 par numéro, titre ou mot-clé ; /coverage montre laquelle parle de quoi.
help-resources = /resources : rechercher dans les fiches ou les parcourir par thème, public ou recommandation ; /glossary explique un terme.
help-suggest = /suggest : proposer une fiche ou une modification ; l'équipe de modération décide, et le résultat vous est communiqué. Elle travaille avec /corpus review.
help-volunteer = /volunteer : indiquer sur quels thèmes vos collègues peuvent ici vous solliciter.
help-about = /about quality : la qualité des réponses, en chiffres. /language et /privacy : la langue dans laquelle Docent vous parle, et ce qu'il conserve.
help-worded = Ici, c’est différent : un modèle de langage formule les réponses. La question et les citations sont envoyées à { $host } ; ses lignes sont signalées et les citations exactes figurent dessous.
help-privacy = Docent ne conserve une question que si vous appuyez sur « Merci de documenter cette question », et ne fait appel à aucun service externe. Voir /privacy.
about-title = Ce qu'est Docent
about-body = Un bot qui cherche la réponse à votre question dans { $entries } fiches vérifiées (fonds documentaire, édition { $edition }) et les cite mot pour mot avec leurs sources. Il répond dans votre langue et le dit lorsqu'il ne sait pas.
about-where = Où tout cela fonctionne
about-runs = Tout fonctionne sur la machine de la personne qui exploite Docent : pas de modèle génératif, pas de service externe. Votre question est lue, traitée, puis oubliée.
about-never = Ce qu'il ne fait jamais
about-never-does = Il n'invente aucun texte, ne donne pas de conseils juridiques ni de conseils de conservation, n'intervient que si on le lui demande ou si le serveur le souhaite, et ne montre pas les fiches d'un serveur à un autre.
privacy-title = Ce que Docent conserve
privacy-body = Les questions sont traitées, puis oubliées. Sont conservés : les questions pour lesquelles quelqu'un a appuyé sur « Merci de documenter cette question » ; les votes sur les réponses, sans la question, pendant 90 jours ; qui a proposé ou décidé des modifications du fonds documentaire ; les thèmes pour lesquels quelqu'un s'est porté volontaire ; la langue choisie ; et, pendant 30 jours, quelles réponses citent quelles fiches, sans l'identité de la personne qui a posé la question.
privacy-of-you = À votre sujet
privacy-nothing = Rien n'est conservé à votre sujet.
privacy-questions = Questions à documenter
privacy-votes = Votes
privacy-contacts = Serveurs où vous êtes volontaire
privacy-calls = Sollicitations de cette semaine
privacy-preferences = Langue choisie
privacy-drafts = Propositions
privacy-approvals = Approbations
privacy-versions = Versions que vous avez rédigées
privacy-log = Lignes du journal des modifications
privacy-export = Récupérer mes données
privacy-export-done = Voici tout ce qui est conservé à votre sujet.
privacy-delete = Supprimer mes données
privacy-delete-ask = Vos questions, vos votes, vos choix et vos thèmes de volontariat seront supprimés. Ce que vous avez rédigé pour le fonds documentaire demeure, attribué à un ancien membre. Cette action est irréversible.
privacy-delete-sure = Oui, supprimer
privacy-delete-done = C'est fait. Rien de ce qui est conservé ne permet plus de vous identifier.
privacy-backups = Les sauvegardes nocturnes le contiennent encore { $days } jours au plus ; elles ne servent qu’à réparer une panne.
language-chosen = Docent vous parle désormais en { $language }. Une question posée dans une autre langue recevra toujours sa réponse dans cette langue.
language-own = Docent vous parle désormais dans la langue de votre Discord : { $language }.
language-unknown = Docent ne parle pas cette langue. Choisissez-en une dans la liste.
welcome-title = Docent est maintenant sur { $server }
welcome-body = Docent répond aux questions sur l'IA dans les musées à partir d'un fonds documentaire vérifié, dans votre langue, avec des citations exactes et leurs sources. Trois étapes, toutes dans /setup sur votre serveur : choisissez d'abord où il répond sans être mentionné ; puis qui peut proposer et approuver des modifications du fonds documentaire ; enfin, dans quel salon l'équipe de modération est prévenue de ce qu'il y a à faire. Il fonctionne aussi sans rien de tout cela : chacun peut taper /ask ou le mentionner.
volunteer-title = Vos collègues peuvent-ils vous solliciter ?
volunteer-body = Lorsque le fonds documentaire ne suffit pas, il est possible de s'adresser à une personne. Choisissez vos thèmes ; votre nom sera mentionné sous une réponse, au plus aussi souvent par semaine que vous le souhaitez. Arrêtez quand vous voulez.
volunteer-topics = Vos thèmes
volunteer-none = Aucun pour l'instant.
volunteer-often = À quelle fréquence
volunteer-weekly =
    { $count ->
        [one] une fois par semaine au plus
       *[other] { $count } fois par semaine au plus
    }
volunteer-stop = Arrêter
quality-title = La qualité des réponses
quality-body = Mesuré sur { $questions } questions réservées à cet usage, édition { $edition } : { $answered } % des questions auxquelles le corpus répond reçoivent une réponse, et { $correct } % de ces réponses citent d’abord une bonne notice. Parmi les questions auxquelles il ne répond pas, { $false } % reçoivent tout de même une réponse.
quality-languages = Par langue : questions · répondues · bonne notice en premier
trouble = Un problème est survenu du côté de Docent, et rien n'a été modifié. Réessayez dans un instant ; si le problème persiste, prévenez l'équipe de modération.

## What went wrong

# { names } are file names, ids, numbers or dates.
error-check-the-it-cannot-be-used-as = Vérifiez le champ « { $field } » : il n'est pas utilisable tel quel ; comparez-le à celui d'une autre fiche.
error-say-where-this-comes-from-the-title = Indiquez d'où cela vient : le titre de la source, son adresse web, ou les deux.
error-check-the-it-may-have-at-most = Vérifiez le champ « { $field } » : il peut contenir { $most } caractères au maximum.
error-check-the-it-is-empty-so-write = Vérifiez le champ « { $field } » : il est vide et doit être rempli.
error-check-the-source-give-a-title-a = Vérifiez la source : indiquez un titre, une adresse web commençant par https://, ou les deux.
error-is-no-date-write-it-as-2027 = « { $typed } » n'est pas une date ; écrivez-la sous la forme 2027-03-01 ou 1.3.2027.
error-there-is-no-entry-here-to-change = Il n'y a pas ici de fiche « { $entry } » à modifier ; cherchez-la avec /corpus find ou `docent corpus find`.
error-the-entry-was-retired-restore-it-before = La fiche « { $entry } » a été retirée ; rétablissez-la avant de la modifier.
error-has-no-version-its-history-shows-those = « { $entry } » n'a pas de version { $version } ; son historique montre celles qui existent.
error-was-changed-meanwhile-it-is-at-version = « { $entry } » a été modifiée entre-temps : elle en est à la version { $version }, et cette modification part de la version { $base } ; les deux sont conservées, comparez-les et recommencez la modification.
error-the-entry-is-already-nothing-was-changed = La fiche « { $entry } » est déjà { $turned } ; rien n'a été modifié.
error-the-entry-already-says-exactly-that-nothing = La fiche « { $entry } » dit déjà exactement cela ; rien n'a été modifié.
error-the-id-is-already-taken-give-the = L'identifiant « { $entry } » est déjà pris ; donnez-en un autre à la fiche.
error-draft-was-already-nothing-was-changed = La proposition { $number } est déjà { $state } ; rien n'a été modifié.
error-draft-was-amended-after-you-opened-it = La proposition { $number } a été retouchée après que vous l'avez ouverte ; relisez-la, puis décidez.
error-you-have-approved-draft-already-it-waits = Vous avez déjà approuvé la proposition { $number } ; elle attend l'accord de quelqu'un d'autre.
error-docent-does-not-read-this-kind-of = { $name } : Docent ne lit pas ce type de fichier ; enregistrez-le dans l'un de ces formats : { $kinds }.
error-this-is-not-save-it-as-or = { $name } : c'est { $found } et non { $expected } ; enregistrez-le comme { $expected } ou corrigez son extension.
error-the-file-is-empty-save-it-again = { $name } : le fichier est vide ; enregistrez-le à nouveau avec son texte.
error-no-text-was-found-in-the-file = { $name } : aucun texte n'a été trouvé dans le fichier ; ouvrez-le et vérifiez qu'il contient du texte et non des images.
error-the-file-is-damaged-or-too-complicated = { $name } : le fichier est endommagé ou trop complexe pour être lu ; ouvrez-le et enregistrez-le à nouveau.
error-the-file-is-protected-by-a-password = { $name } : le fichier est protégé par un mot de passe ; enregistrez-en une copie sans mot de passe et importez-la.
error-the-pages-hold-no-readable-text-so = { $name } : les pages ne contiennent pas de texte lisible, il s'agit sans doute d'une numérisation ; passez-la d'abord à la reconnaissance de caractères (OCR).
error-the-file-is-larger-than-mib-split = { $name } : le fichier dépasse { $mebibytes } Mio ; divisez-le ou retirez-en les images.
error-the-text-is-longer-than-characters-split = { $name } : le texte dépasse { $characters } caractères ; répartissez-le en plusieurs fichiers.
error-the-file-has-more-than-pages-split = { $name } : le fichier compte plus de { $pages } pages ; divisez-le en plusieurs fichiers.
error-it-unpacks-into-more-than-a-document = { $name } : une fois décompressé, le fichier est plus volumineux qu'un document ne peut l'être ; enregistrez-le à nouveau depuis votre traitement de texte.
error-it-unpacks-into-more-than-docent-reads = { $name } : une fois décompressé, le fichier contient plus que ce que Docent peut lire ; n'y laissez pas plus de { $members } textes.
error-it-holds-but-only-markdown-files-md = { $name } : il contient { $member }, mais seuls les fichiers Markdown (.md) sont lus dans un zip ; retirez-le.
error-has-the-id-of-another-file-in = { $name } : { $member } porte l'identifiant « { $entry } » d'un autre fichier du zip ; donnez à chacun le sien.
error-the-file-is-too-large-or-damaged = { $name } : le fichier est trop volumineux ou trop endommagé pour être lu ; divisez-le, ou ouvrez-le et enregistrez-le à nouveau.
error-the-computer-is-too-busy-to-read = { $name } : l'ordinateur est trop occupé pour lire le fichier maintenant ; réessayez dans quelques minutes.
error-the-file-has-more-than-rows-split = { $name } : le fichier compte plus de { $rows } lignes ; divisez-le en plusieurs fichiers.
error-the-first-row-does-not-name-the = { $name } : la première ligne ne nomme pas les colonnes ; ajoutez-en une comme « id,title,text,url ».
error-row-cannot-be-read-so-nothing-was = { $name } : la ligne { $row } est illisible, rien n'a donc été importé ; { $advice }.
error-give-a-plain-web-address-which-begins = { $name } : indiquez une adresse web simple, qui commence par https:// et ne précise ni port ni utilisateur.
error-no-public-web-page-can-be-reached = { $name } : aucune page web publique n'est accessible à cette adresse ; vérifiez-la, ou importez la page sous forme de fichier.
error-the-site-answers-with-error-instead-of = { $name } : le site renvoie l'erreur { $status } au lieu d'une page ; { $value }.
error-the-address-leads-on-more-than-times = { $name } : l'adresse redirige plus de { $hops } fois ; ouvrez-la et utilisez la dernière adresse.
error-the-site-takes-too-long-to-answer = { $name } : le site met trop de temps à répondre ; réessayez plus tard, ou importez la page sous forme de fichier.
error-no-secure-connection-to-the-site-is = { $name } : aucune connexion sécurisée au site n'est possible ; enregistrez la page et importez-la sous forme de fichier.
error-the-site-s-answer-cannot-be-read = { $name } : la réponse du site est illisible ; réessayez plus tard, ou importez la page sous forme de fichier.
error-there-is-more-than-mib-to-fetch = { $name } : il y a plus de { $mebibytes } Mio à récupérer ; enregistrez la partie utile dans un fichier.
error-this-is-no-web-page-pdf-word = { $name } : ce n'est ni une page web, ni un fichier PDF, Word, Markdown, texte ou CSV ; indiquez l'adresse de l'un d'eux.
error-recommendation-is-not-in-the-corpus-restore = La recommandation { $number } n'est pas dans le fonds documentaire ; rétablissez ou importez sa fiche.
error-there-is-no-entry-docent-corpus-list = Il n'y a pas de fiche « { $entry } » ; `docent corpus list` ou /resources montre celles qui existent.
error-there-is-no-draft-the-review-queue = Il n'y a pas de proposition { $number } ; la liste d'attente montre celles qui restent à décider.
error-the-entry-was-retired-so-it-answers = La fiche « { $entry } » a été retirée et ne répond donc plus à personne ; choisissez-en une qui soit publiée.
error-there-is-no-such-open-question-the = Cette question n'est pas en attente ; la liste des questions restées sans réponse montre celles qui le sont.
error-somebody-asked-where-that-entry-is-not = Quelqu'un a posé la question là où cette fiche n'est pas visible ; choisissez-en une que toutes les personnes concernées peuvent lire.
error-the-entry-was-retired-ask-again-to = La fiche « { $entry } » a été retirée ; reposez la question pour trouver ce qui l'a remplacée.
error-give-a-reason-in-a-few-words = Indiquez un motif en quelques mots ; il figurera dans l'historique.
error-docent-was-asked-a-lot-within-a = Docent a reçu beaucoup de questions en une minute ; reposez la vôtre dans { $seconds } secondes.
error-many-people-are-asking-just-now-ask = Beaucoup de personnes posent des questions en ce moment ; reposez la vôtre dans un instant.
# Words that stand inside the sentences above: kinds of files, what to do about a row, states, fields.
phrase-a-text-file = un fichier texte
phrase-a-pdf-file = un fichier PDF
phrase-a-docx-document = un document .docx
phrase-another-kind-of-file = un autre type de fichier
phrase-another-kind-of-office-or-zip-file = un autre type de fichier Office ou zip
phrase-a-binary-file = un fichier binaire
phrase-a-word-excel-or-zip-file = un fichier Word, Excel ou zip
phrase-an-old-office-file = un ancien fichier Office
phrase-an-rtf-file = un fichier RTF
phrase-a-picture = une image
phrase-a-compressed-file = un fichier compressé
phrase-remove-the-nul-character-in-it = retirez-en le caractère NUL
phrase-give-it-an-id-that-no-other = donnez-lui un identifiant qu'aucune autre ligne ne porte
phrase-write-one-json-object-on-each-line = écrivez un objet JSON par ligne
phrase-check-its-quotation-marks-and-the-length = vérifiez ses guillemets et la longueur de ses cellules
phrase-add-its-text-or-remove-it = ajoutez son texte ou supprimez-la
phrase-look-for-its-new-address = cherchez sa nouvelle adresse
phrase-try-again-later = réessayez plus tard
phrase-save-the-page-and-import-it-as = enregistrez la page et importez-la sous forme de fichier
phrase-retired = retirée
phrase-live = publiée
phrase-open = en attente
phrase-sent-back = renvoyée
phrase-published = publiée
phrase-rejected = rejetée
phrase-title = titre
phrase-text = texte
phrase-topic = thème
phrase-language = langue
phrase-owner = responsable
phrase-entry = fiche
phrase-source = source

## Commands, as Discord lists them

# A name is one word in small letters without blanks (a hyphen may join two), at most 32 letters; those of one command differ from each other.
# Names with a blank in English (Ask Docent, Add to the corpus) are entries of a menu and may be ordinary phrases. A description has at most 100 letters.
name-ask = demander
name-question = question
name-private = privé
name-recommendation = recommandation
name-query = requête
name-compare = comparer
name-to = pour
name-coverage = couverture
name-theme = thème
name-resources = ressources
name-search = recherche
name-topic = thème
name-audience = public
name-glossary = glossaire
name-term = terme
name-corpus = fonds
name-add = ajouter
name-where = portée
name-questions = questions
name-upload = téléverser
name-file = fichier
name-source = source
name-rights = droits
name-review-by = à-revoir
name-link = lien
name-url = adresse
name-gaps = lacunes
name-close = clore
name-entry = fiche
name-dismiss = écarter
name-edit = modifier
name-owner = responsable
name-retire = retirer
name-reason = motif
name-restore = rétablir
name-revert = revenir
name-version = version
name-show = afficher
name-find = chercher
name-words = mots
name-history = historique
name-log = journal
name-export = exporter
name-review = examiner
name-suggest = proposer
name-volunteer = volontaire
name-setup = paramètres
name-language = langue
name-privacy = confidentialité
name-about = à-propos
name-docent = docent
name-quality = qualité
name-help = aide
name-ask-docent = Demander à Docent
name-add-to-the-corpus = Ajouter au fonds documentaire
choice-this-server = ce serveur
choice-all-servers = tous les serveurs
describe-ask-about-ai-in-museums-the-recommendations = Une question sur l'IA dans les musées : recommandations, droit, financement, outils, éthique.
describe-your-question-in-your-language = Votre question, dans votre langue
describe-only-you-see-the-answer = La réponse n'est visible que pour vous
describe-look-up-recommendation-1-2-or-3 = Consulter la recommandation 1, 2 ou 3 : par numéro, titre, mot-clé ou sujet.
describe-for-example-2-second-iii-copyright-finanzierung = Par exemple : 2, deuxième, III, droit d'auteur, Finanzierung ; vide : les trois
describe-set-it-beside-another-one-theme-by = La comparer à une autre, thème par thème
describe-somebody-it-is-meant-for-they-are = La personne à qui c'est destiné ; elle est mentionnée
describe-only-you-see-it = Visible pour vous uniquement
describe-which-recommendation-says-what-on-a-theme = Ce que dit chaque recommandation sur un thème, et ce dont aucune ne parle.
describe-a-theme-such-as-copyright-or-training = Un thème, par exemple le droit d'auteur ou la formation
describe-search-the-entries-or-browse-them-by = Rechercher dans les fiches ou les parcourir par thème, public ou recommandation.
describe-words-to-look-for-in-any-language = Mots à chercher, dans n'importe quelle langue
describe-browse-one-topic = Parcourir un thème
describe-what-is-of-use-to-some-people = Ce qui est utile à certaines équipes du musée
describe-what-bears-on-recommendation-1-2-or = Ce qui touche à la recommandation 1, 2 ou 3
describe-what-a-term-of-ai-in-museums = Ce que signifie un terme de l'IA dans les musées, par son nom dans votre langue.
describe-the-term = Le terme
describe-look-into-the-corpus-and-look-after = Consulter le fonds documentaire et l'entretenir.
describe-write-a-new-entry = Rédiger une nouvelle fiche.
describe-its-topic = Son thème
describe-who-may-see-it = Qui peut la voir
describe-questions-it-answers-separated-by = Questions auxquelles elle répond, séparées par |
describe-add-a-file-pdf-word-web-page = Ajouter un fichier : PDF, Word, page web, Markdown, texte, CSV, ou le zip d'un export.
describe-at-most-10-mb = 10 Mo au maximum
describe-where-it-comes-from-title-web-address = D'où cela vient : titre, adresse web, ou les deux
describe-who-holds-the-rights-or-the-licence = Titulaire des droits, ou licence
describe-when-to-look-at-it-again-such = Quand la revoir, par exemple 2027-03-01
describe-add-a-page-or-a-document-from = Ajouter une page ou un document du web.
describe-its-address = Son adresse
describe-questions-the-corpus-did-not-answer-kept = Questions restées sans réponse, conservées avec accord ; une fiche permet de les clore.
describe-number-of-a-question-to-close = Numéro d'une question à clore
describe-the-entry-that-answers-it = La fiche qui y répond
describe-number-of-one-to-dismiss = Numéro d'une question à écarter
describe-change-an-entry-its-text-in-a = Modifier une fiche : son texte dans un formulaire, ses informations ici même.
describe-the-entry = La fiche
describe-who-looks-after-it = Qui en est responsable
describe-rights-of-its-source = Droits sur sa source
describe-take-an-entry-out-of-every-answer = Retirer une fiche de toutes les réponses ; son texte et son historique demeurent.
describe-why-it-stands-in-the-history = Pourquoi ; le motif figure dans l'historique
describe-bring-a-retired-entry-back = Rétablir une fiche retirée.
describe-make-an-earlier-version-of-an-entry = Revenir au texte d'une version antérieure d'une fiche.
describe-the-version-to-go-back-to = La version à laquelle revenir
describe-show-an-entry-with-its-source-version = Afficher une fiche avec sa source, sa version et son état.
describe-find-entries-by-words-or-meaning-in = Trouver des fiches par mots ou par sens, dans n'importe quelle langue.
describe-what-to-look-for = Ce qu'il faut chercher
describe-who-changed-an-entry-when-and-why = Qui a modifié une fiche, quand et pourquoi ; revenir à une version antérieure.
describe-what-was-done-to-the-corpus-here = Ce qui a été fait ici dans le fonds documentaire, par qui et pourquoi ; aussi en fichier.
describe-everything-as-a-csv-file = Le tout, en fichier CSV
describe-the-entries-as-markdown-files-in-a = Les fiches en fichiers Markdown dans un zip, sous la forme de knowledge/corpus.
describe-which-entries = Quelles fiches
describe-drafts-that-wait-for-a-decision-your = Propositions en attente de décision ; les vôtres, si vous ne décidez d'aucune.
describe-suggest-a-new-entry-or-a-change = Proposer une nouvelle fiche ou une modification ; l'équipe de modération décide.
describe-the-entry-to-change-leave-it-out = La fiche à modifier ; laissez vide pour une nouvelle
describe-say-on-which-topics-colleagues-here-may = Indiquer sur quels thèmes vos collègues peuvent vous solliciter, et combien de fois par semaine.
describe-choose-where-docent-answers-here-and-who = Choisir où Docent répond ici, et qui gère le fonds documentaire.
describe-the-language-docent-speaks-to-you-without = La langue dans laquelle Docent vous parle ; sans choix, celle de votre Discord.
describe-a-language = Une langue
describe-what-docent-keeps-of-you-see-it = Ce que Docent conserve à votre sujet : le voir, le récupérer, le supprimer.
describe-what-docent-is-and-how-well-it = Ce qu'est Docent, et la qualité de ses réponses.
describe-what-docent-is-what-runs-where-and = Ce qu'est Docent, où il fonctionne, et ce qu'il ne fait jamais.
describe-how-good-the-answers-are-in-figures = La qualité des réponses, en chiffres, par langue.
describe-what-docent-does-how-to-ask-and = Ce que fait Docent, comment l'interroger, et ce qu'il conserve.
