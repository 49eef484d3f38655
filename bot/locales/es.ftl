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
edition-worded = Edición { $edition } del corpus · las citas son exactas, las líneas de encima las redactó un modelo de lenguaje · Docent es un bot
worded = Redactado por un modelo de lenguaje a partir de las citas de abajo; compruébelo con ellas:
own-explanation = Explicación elaborada por Docent
undated = sin fecha
# Under a text that was translated; { $language } is the language of the original, such as English.
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

## Who may do what

refused-no-server = Esto solo funciona en un servidor, no en un mensaje directo.
refused-propose = Aquí solo pueden hacer propuestas ciertos roles; pida uno al equipo de moderación.
refused-approve = Aquí solo puede hacerlo el equipo de moderación. Usted puede proponer un cambio con /suggest.
refused-publish = Solo pueden hacerlo quienes publican para todos los servidores. Usted puede proponer un cambio con /suggest.
refused-not-hub = Esta ficha es común a todos los servidores y se mantiene en otro lugar. Usted puede proponer un cambio con /suggest.
refused-setup = Solo quienes gestionan este servidor pueden elegir sus ajustes.
former-member = un antiguo miembro
everywhere = Todos los servidores
this-server = Solo este servidor
yes = sí
no = no

## Adding and changing entries

form-new = Nueva ficha
form-edit = Modificar una ficha
form-details = Fuente y datos
field-title = Título
field-text = Texto, en frases comprensibles por sí solas
field-source = Fuente
field-source-hint = Título de la fuente, su dirección web o ambos
field-rights = Derechos
field-rights-hint = Titular de los derechos o licencia, por ejemplo, CC BY 4.0
field-review-by = Volver a revisar antes del
field-reason = Motivo del cambio
field-owner = Responsable de la ficha
field-topic = Tema
field-language = Idioma (código, por ejemplo, de)
field-remark = Mensaje para quien hizo la propuesta
corpus-unknown = Aquí no hay ninguna ficha «{ $entry }». Elija una de la lista o busque con /corpus find.
corpus-done = Hecho: «{ $title }» (propuesta { $number }). Las respuestas ya lo tienen en cuenta.
corpus-waits = «{ $title }» está a la espera de que lo apruebe otra persona del equipo de moderación (propuesta { $number }).
edit-too-long = Este texto supera los { $most } caracteres que caben en un formulario. Descárguelo con /corpus export, modifique el archivo y vuelva a subirlo con /corpus upload.
upload-too-large = «{ $name }» ocupa más de { $most } MB. Suba solo la parte que interese o divida el archivo.
upload-gone = «{ $name }» ya no se puede descargar de Discord. Vuelva a subir el archivo.
upload-nothing-new = «{ $name }» no contiene nada que no esté ya en el fondo documental.
busy = Docent todavía está con lo que le pidió antes. Espere a que termine y vuelva a intentarlo.
suggest-thanks = Gracias. Su propuesta queda en espera con el número { $number }; se le comunicará el resultado.
revert-reason = Vuelta a la versión { $version }
status-live = publicada
status-retired = retirada
entry-version = Versión { $version }

## The review desk

review-title = Pendiente de decisión
review-empty = No hay nada pendiente de decisión.
review-pick = Abrir una propuesta
draft-title = Propuesta { $number }
draft-unknown = No hay ninguna propuesta { $number } que usted pueda consultar.
draft-state-open = Pendiente de decisión
draft-state-sent-back = Devuelta para su revisión
draft-state-published = Publicada
draft-state-rejected = Rechazada
draft-by = Propuesta por { $who }
draft-approved-by = Aprobada por { $who }
draft-remark = Observación: { $remark }
draft-create = Nueva ficha
draft-revise = Ficha modificada
draft-revert = Vuelta a una versión anterior
draft-retire = Propuesta de retirada
draft-restore = Propuesta de recuperación
draft-moved = Entretanto, la ficha se ha modificado
draft-moved-how = La propuesta parte de una versión anterior, por lo que no se puede aprobar. Ambas se conservan: edite la ficha tal como está ahora.
draft-details = Datos
draft-language = Idioma: { $language }
draft-other-language = Idioma aparente del texto: { $language }
draft-topic = Tema: { $topic }
draft-passages =
    { $count ->
        [one] 1 pasaje
       *[other] { $count } pasajes
    }
draft-passages-title = Pasajes por los que se encontrará la ficha
draft-review-by = Volver a revisar antes del { $day }
draft-rights = Derechos: { $rights }
draft-hidden = Se ha encontrado texto oculto en el archivo y se ha descartado
draft-personal = Esto parecen datos personales
draft-missing = Falta por indicar
missing-rights = los derechos de la fuente
missing-review-by = la fecha en que hay que volver a revisarla
missing-owner = la persona responsable de la ficha
draft-twins = Dice casi lo mismo que
draft-approve-button = Aprobar
draft-send-back-button = Devolver
draft-reject-button = Rechazar
draft-edit-button = Editar
draft-details-button = Fuente y datos
draft-passages-button = Pasajes
draft-consequences-button = Qué cambiaría
gone = antes:
new = ahora:
and-more = y { $count } más
consequences-title =
    { $count ->
        [one] Una pregunta tendría otra respuesta
       *[other] { $count } preguntas tendrían otra respuesta
    }
consequences-none = Ninguna de las preguntas probadas tendría otra respuesta.
before = Ahora:
after = Después:
no-answer = sin respuesta

## History, log and export

history-title = Historial de «{ $title }»
history-last = Último cambio
revert-button = Volver a la versión { $version }
log-title = Registro de actividad
log-empty = Todavía no hay actividad registrada.
deed-create = publicación
deed-revise = modificación
deed-retire = retirada
deed-restore = recuperación
deed-revert = vuelta a una versión anterior
deed-propose = propuesta
deed-amend = retoque
deed-approve = aprobación
deed-send-back = devolución
deed-reject = rechazo
deed-setup = elección de ajustes
deed-export = exportación
deed-gap = decisión sobre una pregunta
export-done =
    { $count ->
        [one] 1 ficha
       *[other] { $count } fichas
    } en archivos Markdown. Quien administra Docent puede volver a importarlo todo con «docent corpus import».

## A message becomes an entry

message-empty = Ese mensaje no contiene texto que añadir.
message-too-long = Ese mensaje es demasiado largo para una sola ficha. Quien lo escribió puede proponer lo esencial con /suggest.
message-of-bot = Ese mensaje no lo ha escrito una persona. Añada en su lugar la fuente con /corpus link.
message-source = Mensaje de { $who } en { $server }
message-rights = Compartido con el consentimiento de quien lo escribió
message-reason = De un mensaje, con el consentimiento de quien lo escribió
a-member = un miembro
consent-title = ¿Puede incorporarse esto al fondo documental?
consent-ask = { $author }, { $who } querría añadir este mensaje al fondo documental que cita Docent. Solo usted puede dar su consentimiento; el equipo de moderación revisará el mensaje antes de publicarlo.
consent-everywhere = Lo que se añade aquí es para todos los servidores: cualquier persona, en cualquier lugar, puede leerlo en una respuesta.
consent-named = Sí, con mi nombre
consent-anonymous = Sí, sin mi nombre
consent-no = No
consent-not-yours = Solo puede responder quien escribió el mensaje.
consent-gone = Ese mensaje ya no está completo. Empiece de nuevo.
consent-declined = El mensaje queda como estaba; no se ha guardado nada.
consent-thanks = Gracias. El equipo de moderación lo revisará (propuesta { $number }).
consent-lapsed = Quien se lo pidió ya no puede hacer propuestas aquí, así que no se ha guardado nada.

## The gap board

gap-button = Documentar esto, por favor
gap-not-yours = Solo quien hizo la pregunta puede pedir que se guarde. Si quiere hacer lo mismo, plantéela usted.
gap-kept = Su pregunta se guarda, junto con su cuenta, hasta que se responda o se descarte. El equipo de moderación ve la pregunta, y Docent le escribirá cuando haya una respuesta.
gap-take-back = No guardarla
gap-forgotten = Su pregunta se ha borrado.
gaps-title = Preguntas sin respuesta
gaps-empty = No hay ninguna pregunta por documentar.
gaps-asked =
    { $count ->
        [one] planteada una vez
       *[other] planteada { $count } veces
    }
gaps-pick = Redactar la ficha que responde a una de ellas
gaps-gone = Ya se ha tomado una decisión sobre esa pregunta. Vuelva a abrir la lista.
gaps-which-entry = Indique qué ficha responde a la pregunta: rellene también «entry».
gaps-closed =
    { $count ->
        [one] Se ha decidido sobre una pregunta.
       *[other] Se ha decidido sobre { $count } preguntas.
    }

## What people are told

notice-draft = La propuesta { $number } está pendiente de decisión: { $title }. Ábrala con /corpus review.
notice-published = Su propuesta «{ $title }» (n.º { $number }) se ha publicado. Gracias.
notice-sent-back = Se le ha devuelto su propuesta «{ $title }» (n.º { $number }); para modificarla, ábrala en el servidor con /corpus review. Observación del equipo de moderación: { $remark }
notice-rejected = Su propuesta «{ $title }» (n.º { $number }) no se ha aceptado: { $remark }
notice-gap = Usted preguntó: «{ $question }» Ahora ya hay respuesta, en «{ $title }». Vuelva a preguntar para leerla. Su pregunta ya no se conserva.
recalled-title = Ha cambiado desde entonces (edición { $edition })
recalled-corrected = «{ $title }» se corrigió después de esta respuesta.
recalled-retired = «{ $title }» se retiró después de esta respuesta.
recalled-again = Vuelva a preguntar para leer lo que dice ahora el fondo documental.
digest-title = Tareas pendientes este mes
digest-overdue =
    { $count ->
        [one] Una ficha tiene la revisión atrasada:
       *[other] { $count } fichas tienen la revisión atrasada:
    }
digest-links =
    { $count ->
        [one] No se ha podido acceder a la fuente de una ficha:
       *[other] No se ha podido acceder a las fuentes de { $count } fichas:
    }
digest-drafts =
    { $count ->
        [one] Una propuesta está pendiente de decisión: /corpus review
       *[other] { $count } propuestas están pendientes de decisión: /corpus review
    }
digest-gaps =
    { $count ->
        [one] Queda una pregunta por documentar: /corpus gaps
       *[other] Quedan { $count } preguntas por documentar: /corpus gaps
    }

## Settings

setup-title = Quién mantiene aquí el fondo documental
setup-propose = Pueden proponer cambios
setup-propose-nobody = todos los miembros
setup-approve = Pueden publicar para este servidor
setup-approve-nobody = quienes gestionan este servidor
setup-publish = Pueden publicar para todos los servidores
setup-publish-nobody = quienes gestionan este servidor
setup-two = Tiene que aprobarlo otra persona del equipo de moderación
setup-two-on = Exigir una segunda aprobación
setup-two-off = Basta una aprobación
setup-channel = Dónde se avisa al equipo de moderación
setup-channel-none = en ningún sitio
setup-not-hub = Las fichas comunes a todos los servidores se mantienen en el servidor del hub.

## Help and trouble

help-title = Qué hace Docent
help-body = Docent responde preguntas sobre las tres recomendaciones relativas a la IA en los museos (NEMO, 2024) y lo que las acompaña: derecho, financiación, normas, herramientas, ética y ejemplos. Cita un fondo documental que mantiene el hub, indica sus fuentes y lo dice cuando no sabe algo. No genera ningún texto.
help-ask = Pregunte en su idioma. Active «private» y solo usted verá la respuesta. También puede mencionar a Docent en un canal o escribirle directamente; responda a una respuesta para seguir preguntando.
help-recommendation = Consultar la recomendación 1, 2 o 3 por número, título o palabra clave.
help-resources = Buscar en las fichas o explorarlas por temas.
help-suggest = Proponer una ficha o un cambio; decide el equipo de moderación y se le comunica el resultado.
help-corpus = Consultar el fondo documental: show, find, history. Para el equipo de moderación, también: add, upload, link, edit, review, gaps, log.
help-about = La calidad de las respuestas, en cifras.
help-worded = Aquí es distinto: un modelo de lenguaje redacta las respuestas. La pregunta y las citas se envían a { $host }; sus líneas van marcadas y las citas exactas están debajo.
help-privacy = Docent solo guarda una pregunta cuando usted pulsa «Documentar esto, por favor», solo guarda los nombres de quienes modifican el fondo documental y no recurre a ningún servicio externo.
quality-title = Qué tan buenas son las respuestas
quality-body = Medido con { $questions } preguntas reservadas para ello, edición { $edition }: se responde al { $answered } % de las preguntas que el corpus resuelve, y el { $correct } % de esas respuestas cita primero una entrada correcta. De las preguntas que no resuelve, el { $false } % recibe respuesta de todos modos.
quality-languages = Por idioma: preguntas · respondidas · entrada correcta primero
trouble = Algo ha fallado por parte de Docent y no se ha modificado nada. Vuelva a intentarlo dentro de un momento; si el problema continúa, avise al equipo de moderación.
