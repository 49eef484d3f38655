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
own-explanation = Explication rédigée par Docent
undated = sans date
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

## Help and trouble

help-title = Ce que fait Docent
help-body = Docent répond aux questions sur les trois recommandations relatives à l'IA dans les musées (NEMO, 2024) et sur ce qui les entoure : droit, financement, normes, outils, éthique et exemples. Il cite un fonds documentaire tenu par le hub, indique ses sources et le dit lorsqu'il ne sait pas. Il ne génère aucun texte.
help-ask = Posez votre question dans votre langue. Activez « private » : la réponse ne sera visible que pour vous. Vous pouvez aussi mentionner Docent dans un salon ou lui écrire directement ; répondez à une réponse pour poursuivre.
help-recommendation = Consulter la recommandation 1, 2 ou 3 par numéro, titre ou mot-clé.
help-resources = Rechercher dans les fiches ou les parcourir par thème.
help-privacy = Docent ne conserve ni questions ni noms, et ne fait appel à aucun service externe.
trouble = Un problème est survenu du côté de Docent, et rien n'a été modifié. Réessayez dans un instant ; si le problème persiste, prévenez l'équipe de modération.
