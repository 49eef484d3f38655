# What Docent says, in Spanish. A translation of en.ftl.

## Under an answer

# Shown before quotes that are not in the asker's language.
note-other-language = En el fondo documental, este texto está en otro idioma ({ $language }); se cita tal cual.
own-words = resumen de la fuente hecho por Docent
verbatim = palabra por palabra, de la fuente
gloss = lectura de Docent para los museos, no una afirmación de la fuente
addressed-to = Destinatarios: { $who }. No es una norma para los museos.
policymakers = responsables políticos a escala local, nacional y europea
sources = Fuentes
related = Para seguir leyendo
nearest = Fichas más cercanas
edition = Fondo documental, edición { $edition } · solo citas, nada generado · Docent es un bot
own-explanation = Explicación elaborada por Docent
undated = sin fecha
translated-unofficially = Traducción no oficial de Docent (original: { $language }).
translated-officially = Traducción: { $by }.
medium-confidence = La fuente es escasa o secundaria: compruébela antes de basarse en ella.

## When there is no answer

abstain-outside = Esto queda fuera de lo que Docent conoce: los museos y la IA, con el derecho, la financiación, las normas, las herramientas y la ética que los rodean. Pruebe con una pregunta sobre alguno de estos temas o consulte aquí con sus colegas.
abstain-not-covered = El fondo documental no responde a esto, y Docent no hace suposiciones. Vea abajo las fichas más cercanas, formule la pregunta de otro modo o consulte aquí con sus colegas.
abstain-ambiguous = Esto puede significar varias cosas. Pregunte con una frase completa o elija una de las fichas de abajo.
abstain-advice = Para esto hace falta alguien que conozca el caso: alguien del ámbito jurídico para las cuestiones legales, alguien de conservación y restauración para los objetos. Las fichas de abajo solo ofrecen el contexto.
unreadable-empty = No hay ninguna pregunta que leer. Escriba una en una frase, por ejemplo: ¿Quién debería pagar la formación en IA en los museos?
unreadable-too-long = Es demasiado largo para una pregunta. Pregunte en { $most } caracteres como máximo; si se trata de un documento, puede añadirse al fondo documental.

## Look-ups

recommendation-unknown = No es ninguna de las tres recomendaciones. Indique un número del 1 al 3, una palabra del título o un tema como los derechos de autor o la formación.
recommendation-number = Recomendación { $number }
says-nothing = no dice nada al respecto
theme-silent = Ninguna de las tres recomendaciones dice nada sobre este tema: { $theme }.
theme-act = Estas fichas ayudan a un museo a actuar en este ámbito:
compare-title = Las recomendaciones { $first } y { $second }, una al lado de la otra
compare-same = Elija dos recomendaciones distintas para compararlas, por ejemplo, la 1 y la 3.
neither-says = Ninguna de las dos dice nada sobre estos temas: { $themes }.
topics-title = Temas
topics-pick = Abrir un tema
resources-title = Recursos: { $topic }
resources-found = Fichas sobre «{ $words }»
resources-none = No se ha encontrado nada. Pruebe con una palabra más corta o explore por temas.
resources-pick = Abrir una ficha
resources-page = Página { $page } de { $pages }
previous = Anterior
next = Siguiente
unknown-entry = Esa ficha ya no existe. Use /resources para encontrar la que la ha sustituido.

## Topics

topic-recommendations = Recomendaciones
topic-first-steps = Primeros pasos
topic-glossary = Glosario
topic-law = Legislación sobre IA
topic-copyright = Derechos de autor
topic-privacy = Privacidad y seguridad
topic-ethics = Ética y sesgos
topic-accessibility = Accesibilidad
topic-policy = Políticas y estrategias
topic-funding = Financiación
topic-data-spaces = Espacios de datos y nube del patrimonio
topic-collection-data = Datos de colecciones y normas
topic-tools = Herramientas
topic-practice = Ejemplos prácticos
topic-networks = Redes y eventos

## Help and trouble

help-title = Qué hace Docent
help-body = Docent responde preguntas sobre las tres recomendaciones relativas a la IA en los museos (NEMO, 2024) y lo que las acompaña: derecho, financiación, normas, herramientas, ética y ejemplos. Cita un fondo documental que mantiene el hub, indica sus fuentes y lo dice cuando no sabe algo. No genera ningún texto.
help-ask = Pregunte en su idioma. Active «private» y solo usted verá la respuesta. También puede mencionar a Docent en un canal o escribirle directamente; responda a una respuesta para seguir preguntando.
help-recommendation = Consultar la recomendación 1, 2 o 3 por número, título o palabra clave.
help-resources = Buscar en las fichas o explorarlas por temas.
help-privacy = Docent no guarda preguntas ni nombres, y no recurre a ningún servicio externo.
trouble = Algo ha fallado por parte de Docent y no se ha modificado nada. Vuelva a intentarlo dentro de un momento; si el problema continúa, avise al equipo de moderación.
