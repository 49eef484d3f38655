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
# Docent's confidence that the first quote answers the question.
sure-very = Muy probablemente responde a su pregunta.
sure-fairly = Quizá responda a su pregunta: compruebe si encaja.
# How a quotation is written: the language's own quotation marks around { $text }.
quotation = «{ $text }»
helpful-button = Útil
unhelpful-button = No es útil
cite-button = Citar
person-button = Preguntar a una persona
share-button = Compartir en el canal
shared-by = { $who } ha compartido esta respuesta:
vote-thanks = Gracias. Su voto se ha contado; no se guarda nada más.
vote-why = ¿Qué estaba mal? Su voto se ha contado; el motivo ayuda al equipo de moderación.
vote-unhelpful = no es útil
vote-wrong = Es incorrecto
vote-beside = No es lo que se preguntaba
vote-outdated = Está desactualizado
vote-unclear = Es difícil de entender
vote-incomplete = Falta algo
vote-reason-thanks = Gracias, eso ayuda.
votes-title = Respuestas que no fueron útiles, según la ficha que citan:
# At the end of a citation; { $day } is a date such as 2026-11-23.
citation-accessed = Citado por Docent, fondo documental, edición { $edition }, consultado el { $day }
confidence-high = La fuente es oficial o habla por sí misma.
confidence-medium = La fuente es escasa o secundaria.
confidence-low = La fuente es débil; busque una mejor.
source-reviewed = Última comprobación: { $day }
person-not-yours = Solo quien hizo la pregunta puede llamar a alguien. Si quiere hacer lo mismo, plantee usted la pregunta.
person-nobody = Esta semana no está disponible nadie que se haya ofrecido para este tema. Pregunte en el canal; sus colegas pueden sumarse con /volunteer.
person-again = Ya se ha llamado a alguien por esta respuesta.
person-called = Hecho. Se ha preguntado debajo de la respuesta; deles un poco de tiempo.
person-call = { $who }, usted se ofreció para este tema. A { $asker } le gustaría conocer la opinión de una persona sobre la respuesta de arriba. Si no tiene tiempo, no pasa nada.
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
for-person = { $who }, esto es para usted:
coverage-title = Qué recomendación habla de qué
coverage-silent = ninguna de las tres
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
audience-leadership = Dirección y patronatos
audience-collections = Colecciones y documentación
audience-education = Educación y públicos
audience-digital = Personal digital y técnico
audience-rights = Derechos y asuntos jurídicos
audience-fundraising = Captación de fondos y alianzas
audience-small-museums = Museos pequeños

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
gaps-which-entry = Indique qué ficha responde a la pregunta: rellene también «ficha».
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
setup-places-title = Dónde responde Docent
setup-places-body = Docent responde siempre a /ask, a los mensajes directos y a las menciones. Elija aquí dónde responde también sin que se le mencione.
setup-asks = Canales en los que responde a todas las preguntas
setup-forums = Foros en los que responde a las publicaciones nuevas
setup-wait = Tiempo que tienen los miembros para responder antes a una publicación
setup-wait-minutes =
    { $count ->
        [0] ninguno: Docent responde enseguida
        [one] { $count } minuto
       *[other] { $count } minutos
    }
setup-threads = Respuestas en un hilo propio
setup-threads-on = Responder en hilos
setup-threads-off = Responder en el canal
setup-language = Idioma para las personas cuyo idioma se desconoce
setup-language-own = el de los ajustes de Discord de este servidor
setup-unread = Docent no tiene permiso para leer los mensajes que no lo mencionan, así que de una publicación en un foro solo conoce el título, y en los canales hay que pulsar un botón para preguntar. Quien administra Docent puede cambiarlo.
setup-put-button = Poner el botón ahí
setup-put-done = El botón ya está en los canales.
setup-put-failed = Docent no puede escribir en { $channels }. Dele permiso para enviar mensajes ahí y vuelva a intentarlo.
form-ask = Preguntar a Docent
field-question = Su pregunta, en su idioma
ask-here = ¿Tiene preguntas sobre la IA en los museos? Pulse el botón o escriba /ask.
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
help-examples = Pruebe, por ejemplo: «¿Quién debería pagar la formación en IA en los museos?», «¿Qué es LIDO?», «¿Podemos usar la IA para redactar cartelas?»
help-ask = /ask: pregunte en su idioma. Active «privado» y solo usted verá la respuesta. También puede mencionar a Docent en un canal o escribirle directamente; responda a una respuesta para seguir preguntando.
help-recommendation = /recommendation: consultar la recomendación 1, 2 o 3 por número, título o palabra clave; /coverage muestra cuál habla de qué.
help-resources = /resources: buscar en las fichas o explorarlas por tema, público o recomendación; /glossary explica un término.
help-suggest = /suggest: proponer una ficha o un cambio; decide el equipo de moderación y se le comunica el resultado. El equipo de moderación trabaja con /corpus review.
help-volunteer = /volunteer: indicar sobre qué temas pueden preguntarle aquí sus colegas.
help-about = /about quality: la calidad de las respuestas, en cifras. /language y /privacy: en qué idioma le habla Docent y qué guarda.
help-worded = Aquí es distinto: un modelo de lenguaje redacta las respuestas. La pregunta y las citas se envían a { $host }; sus líneas van marcadas y las citas exactas están debajo.
help-privacy = Docent solo guarda una pregunta cuando usted pulsa «Documentar esto, por favor» y no recurre a ningún servicio externo. Véase /privacy.
about-title = Qué es Docent
about-body = Un bot que busca la respuesta a su pregunta en { $entries } fichas comprobadas (fondo documental, edición { $edition }) y las cita palabra por palabra con sus fuentes. Responde en su idioma y lo dice cuando no sabe algo.
about-where = Dónde funciona todo
about-runs = Todo funciona en el equipo de quien administra Docent: sin modelo generativo ni servicios externos. Su pregunta se lee, se responde y se olvida.
about-never = Lo que nunca hace
about-never-does = No inventa textos, no da asesoramiento jurídico ni de conservación, solo interviene si se le pregunta o si el servidor así lo desea, y no muestra las fichas de un servidor a otro.
privacy-title = Qué guarda Docent
privacy-body = Las preguntas se responden y se olvidan. Se guardan: las preguntas para las que alguien pulsó «Documentar esto, por favor»; los votos sobre las respuestas, sin la pregunta, durante 90 días; quién propuso o decidió cambios en el fondo documental; los temas para los que alguien se ofreció; el idioma elegido; y, durante 30 días, qué respuestas citan qué fichas, sin registrar quién preguntó.
privacy-of-you = Sobre usted
privacy-nothing = No se guarda nada sobre usted.
privacy-questions = Preguntas por documentar
privacy-votes = Votos
privacy-contacts = Servidores en los que se ha ofrecido
privacy-calls = Llamadas de esta semana
privacy-preferences = Idioma elegido
privacy-drafts = Propuestas
privacy-approvals = Aprobaciones
privacy-versions = Versiones redactadas por usted
privacy-log = Líneas en el registro de cambios
privacy-export = Descargar mis datos
privacy-export-done = Esto es todo lo que se guarda sobre usted.
privacy-delete = Borrar mis datos
privacy-delete-ask = Se borrarán sus preguntas, sus votos, sus ajustes y los temas para los que se ofreció. Lo que escribió para el fondo documental se mantiene, como obra de un antiguo miembro. Esto no se puede deshacer.
privacy-delete-sure = Sí, borrar
privacy-delete-done = Hecho. Nada de lo que se guarda permite ya identificarle.
privacy-backups = Las copias de seguridad nocturnas lo conservan aún { $days } días como máximo; solo sirven para reparar un fallo.
language-chosen = A partir de ahora, Docent le habla en este idioma: { $language }. Si pregunta en otro idioma, se le seguirá respondiendo en ese.
language-own = A partir de ahora, Docent le habla en el idioma de su Discord: { $language }.
language-unknown = Docent no habla ese idioma. Elija uno de la lista.
welcome-title = Docent ya está en { $server }
welcome-body = Docent responde a preguntas sobre la IA en los museos a partir de un fondo documental comprobado, en su idioma, con citas exactas y fuentes. Son tres pasos, todos en /setup, en su servidor: primero, elija dónde responde sin que se le mencione; después, quién puede proponer y aprobar cambios en el fondo documental; por último, en qué canal se avisa al equipo de moderación de lo que requiere atención. También funciona sin nada de esto: cualquiera puede escribir /ask o mencionarlo.
volunteer-title = ¿Pueden preguntarle sus colegas?
volunteer-body = Cuando el fondo documental no basta, se puede preguntar a una persona. Elija sus temas; se le mencionará debajo de una respuesta, como máximo las veces por semana que usted quiera. Puede dejarlo cuando lo desee.
volunteer-topics = Sus temas
volunteer-none = Ninguno por ahora.
volunteer-often = Con qué frecuencia
volunteer-weekly =
    { $count ->
        [one] como máximo, una vez por semana
       *[other] como máximo, { $count } veces por semana
    }
volunteer-stop = Dejarlo
quality-title = Qué tan buenas son las respuestas
quality-body = Medido con { $questions } preguntas reservadas para ello, edición { $edition }: se responde al { $answered } % de las preguntas que el corpus resuelve, y el { $correct } % de esas respuestas cita primero una entrada correcta. De las preguntas que no resuelve, el { $false } % recibe respuesta de todos modos.
quality-languages = Por idioma: preguntas · respondidas · entrada correcta primero
trouble = Algo ha fallado por parte de Docent y no se ha modificado nada. Vuelva a intentarlo dentro de un momento; si el problema continúa, avise al equipo de moderación.

## What went wrong

# { names } are file names, ids, numbers or dates.
error-check-the-it-cannot-be-used-as = Revise el campo «{ $field }»: no se puede usar tal como está; compárelo con el de otra ficha.
error-say-where-this-comes-from-the-title = Indique de dónde procede: el título de la fuente, su dirección web o ambos.
error-check-the-it-may-have-at-most = Revise el campo «{ $field }»: puede tener { $most } caracteres como máximo.
error-check-the-it-is-empty-so-write = Revise el campo «{ $field }»: está vacío, así que escriba algo.
error-check-the-source-give-a-title-a = Revise la fuente: indique un título, una dirección web que empiece por https:// o ambos.
error-is-no-date-write-it-as-2027 = «{ $typed }» no es una fecha; escríbala así: 2027-03-01 o 1.3.2027.
error-there-is-no-entry-here-to-change = Aquí no hay ninguna ficha «{ $entry }» que modificar; búsquela con /corpus find o `docent corpus find`.
error-the-entry-was-retired-restore-it-before = La ficha «{ $entry }» está retirada; recupérela antes de modificarla.
error-has-no-version-its-history-shows-those = «{ $entry }» no tiene ninguna versión { $version }; su historial muestra las que hay.
error-was-changed-meanwhile-it-is-at-version = Entretanto, «{ $entry }» se ha modificado: va por la versión { $version } y este cambio parte de la versión { $base }; ambas se conservan, compárelas y vuelva a editar.
error-the-entry-is-already-nothing-was-changed = La ficha «{ $entry }» ya está { $turned }; no se ha modificado nada.
error-the-entry-already-says-exactly-that-nothing = La ficha «{ $entry }» ya dice exactamente eso; no se ha modificado nada.
error-the-id-is-already-taken-give-the = El identificador «{ $entry }» ya está en uso; dé otro a la ficha.
error-draft-was-already-nothing-was-changed = La propuesta { $number } ya estaba { $state }; no se ha modificado nada.
error-draft-was-amended-after-you-opened-it = La propuesta { $number } se retocó después de que usted la abriera; vuelva a leerla y decida.
error-you-have-approved-draft-already-it-waits = Usted ya ha aprobado la propuesta { $number }; está a la espera de otra persona.
error-docent-does-not-read-this-kind-of = { $name }: Docent no lee este tipo de archivo; guárdelo en uno de estos formatos: { $kinds }.
error-this-is-not-save-it-as-or = { $name }: esto es { $found }, no { $expected }; guárdelo como { $expected } o corrija su extensión.
error-the-file-is-empty-save-it-again = { $name }: el archivo está vacío; guárdelo de nuevo con su texto.
error-no-text-was-found-in-the-file = { $name }: no se ha encontrado texto en el archivo; ábralo y compruebe que contiene texto y no imágenes.
error-the-file-is-damaged-or-too-complicated = { $name }: el archivo está dañado o es demasiado complejo para leerlo; ábralo y guárdelo de nuevo.
error-the-file-is-protected-by-a-password = { $name }: el archivo está protegido con contraseña; guarde una copia sin ella e impórtela.
error-the-pages-hold-no-readable-text-so = { $name }: las páginas no contienen texto legible, así que probablemente se trate de un escaneo; pásele antes un reconocimiento de texto (OCR).
error-the-file-is-larger-than-mib-split = { $name }: el archivo ocupa más de { $mebibytes } MiB; divídalo o quite las imágenes.
error-the-text-is-longer-than-characters-split = { $name }: el texto supera los { $characters } caracteres; divídalo en varios archivos.
error-the-file-has-more-than-pages-split = { $name }: el archivo tiene más de { $pages } páginas; divídalo en varios archivos.
error-it-unpacks-into-more-than-a-document = { $name }: al descomprimirlo ocupa más de lo que cabe en un documento; guárdelo de nuevo desde su procesador de textos.
error-it-unpacks-into-more-than-docent-reads = { $name }: al descomprimirlo contiene más de lo que Docent puede leer; deje en él { $members } textos como máximo.
error-it-holds-but-only-markdown-files-md = { $name }: contiene { $member }, pero de un zip solo se leen archivos Markdown (.md); quítelo.
error-has-the-id-of-another-file-in = { $name }: { $member } tiene el identificador «{ $entry }» de otro archivo del zip; dé a cada uno el suyo.
error-the-file-is-too-large-or-damaged = { $name }: el archivo es demasiado grande o está demasiado dañado para leerlo; divídalo, o ábralo y guárdelo de nuevo.
error-the-computer-is-too-busy-to-read = { $name }: el equipo está demasiado ocupado para leer ahora el archivo; vuelva a intentarlo dentro de unos minutos.
error-the-file-has-more-than-rows-split = { $name }: el archivo tiene más de { $rows } filas; divídalo en varios archivos.
error-the-first-row-does-not-name-the = { $name }: la primera fila no da nombre a las columnas; añada una como «id,title,text,url».
error-row-cannot-be-read-so-nothing-was = { $name }: la fila { $row } no se puede leer, así que no se ha importado nada; { $advice }.
error-give-a-plain-web-address-which-begins = { $name }: indique una dirección web sencilla, que empiece por https:// y no incluya puerto ni usuario.
error-no-public-web-page-can-be-reached = { $name }: no se puede acceder ahí a ninguna página web pública; compruebe la dirección o importe la página como archivo.
error-the-site-answers-with-error-instead-of = { $name }: el sitio responde con el error { $status } en lugar de una página; { $value }.
error-the-address-leads-on-more-than-times = { $name }: la dirección redirige más de { $hops } veces; ábrala y use la última dirección.
error-the-site-takes-too-long-to-answer = { $name }: el sitio tarda demasiado en responder; vuelva a intentarlo más tarde o importe la página como archivo.
error-no-secure-connection-to-the-site-is = { $name }: no es posible una conexión segura con el sitio; guarde la página e impórtela como archivo.
error-the-site-s-answer-cannot-be-read = { $name }: la respuesta del sitio no se puede leer; vuelva a intentarlo más tarde o importe la página como archivo.
error-there-is-more-than-mib-to-fetch = { $name }: hay más de { $mebibytes } MiB que descargar; guarde como archivo la parte que necesite.
error-this-is-no-web-page-pdf-word = { $name }: esto no es una página web ni un archivo PDF, Word, Markdown, de texto o CSV; indique la dirección de uno de ellos.
error-recommendation-is-not-in-the-corpus-restore = La recomendación { $number } no está en el fondo documental; recupere o importe su ficha.
error-there-is-no-entry-docent-corpus-list = No hay ninguna ficha «{ $entry }»; `docent corpus list` o /resources muestra las que hay.
error-there-is-no-draft-the-review-queue = No hay ninguna propuesta { $number }; la lista de revisión muestra las que están pendientes.
error-the-entry-was-retired-so-it-answers = La ficha «{ $entry }» está retirada, así que no responde a nadie; elija una publicada.
error-there-is-no-such-open-question-the = No hay ninguna pregunta pendiente como esa; la lista de preguntas sin respuesta muestra las que hay.
error-somebody-asked-where-that-entry-is-not = Alguien preguntó donde esa ficha no se ve; elija una que puedan leer todas las personas que preguntaron.
error-the-entry-was-retired-ask-again-to = La ficha «{ $entry }» está retirada; vuelva a preguntar para encontrar la que la ha sustituido.
error-give-a-reason-in-a-few-words = Indique el motivo en pocas palabras; figurará en el historial.
error-docent-was-asked-a-lot-within-a = Docent ha recibido muchas preguntas en un minuto; vuelva a preguntar dentro de { $seconds } segundos.
error-many-people-are-asking-just-now-ask = Ahora mismo preguntan muchas personas; vuelva a preguntar dentro de un momento.
# Words that stand inside the sentences above: kinds of files, what to do about a row, states, fields.
phrase-a-text-file = un archivo de texto
phrase-a-pdf-file = un archivo PDF
phrase-a-docx-document = un documento .docx
phrase-another-kind-of-file = otro tipo de archivo
phrase-another-kind-of-office-or-zip-file = otro tipo de archivo de Office o zip
phrase-a-binary-file = un archivo binario
phrase-a-word-excel-or-zip-file = un archivo de Word, Excel o zip
phrase-an-old-office-file = un archivo antiguo de Office
phrase-an-rtf-file = un archivo RTF
phrase-a-picture = una imagen
phrase-a-compressed-file = un archivo comprimido
phrase-remove-the-nul-character-in-it = quite el carácter NUL que contiene
phrase-give-it-an-id-that-no-other = dele un identificador que no tenga ninguna otra fila
phrase-write-one-json-object-on-each-line = escriba un objeto JSON en cada línea
phrase-check-its-quotation-marks-and-the-length = compruebe sus comillas y la longitud de sus celdas
phrase-add-its-text-or-remove-it = añada su texto o elimínela
phrase-look-for-its-new-address = busque su nueva dirección
phrase-try-again-later = vuelva a intentarlo más tarde
phrase-save-the-page-and-import-it-as = guarde la página e impórtela como archivo
phrase-retired = retirada
phrase-live = publicada
phrase-open = pendiente
phrase-sent-back = devuelta
phrase-published = publicada
phrase-rejected = rechazada
phrase-title = título
phrase-text = texto
phrase-topic = tema
phrase-language = idioma
phrase-owner = responsable
phrase-entry = ficha
phrase-source = fuente

## Commands, as Discord lists them

# A name is one word in small letters without blanks (a hyphen may join two), at most 32 letters; those of one command differ from each other.
# Names with a blank in English (Ask Docent, Add to the corpus) are entries of a menu and may be ordinary phrases. A description has at most 100 letters.
name-ask = preguntar
name-question = pregunta
name-private = privado
name-recommendation = recomendación
name-query = consulta
name-compare = comparar
name-to = para
name-coverage = cobertura
name-theme = tema
name-resources = recursos
name-search = búsqueda
name-topic = tema
name-audience = público
name-glossary = glosario
name-term = término
name-corpus = fondo
name-add = añadir
name-where = ámbito
name-questions = preguntas
name-upload = subir
name-file = archivo
name-source = fuente
name-rights = derechos
name-review-by = revisar-antes
name-link = enlace
name-url = dirección
name-gaps = lagunas
name-close = cerrar
name-entry = ficha
name-dismiss = descartar
name-edit = editar
name-owner = responsable
name-retire = retirar
name-reason = motivo
name-restore = recuperar
name-revert = volver
name-version = versión
name-show = mostrar
name-find = buscar
name-words = palabras
name-history = historial
name-log = registro
name-export = exportar
name-review = revisar
name-suggest = proponer
name-volunteer = ofrecerse
name-setup = ajustes
name-language = idioma
name-privacy = privacidad
name-about = acerca-de
name-docent = docent
name-quality = calidad
name-help = ayuda
name-ask-docent = Preguntar a Docent
name-add-to-the-corpus = Añadir al fondo documental
choice-this-server = este servidor
choice-all-servers = todos los servidores
describe-ask-about-ai-in-museums-the-recommendations = Pregunte sobre la IA en los museos: recomendaciones, derecho, financiación, herramientas, ética.
describe-your-question-in-your-language = Su pregunta, en su idioma
describe-only-you-see-the-answer = Solo usted ve la respuesta
describe-look-up-recommendation-1-2-or-3 = Consultar la recomendación 1, 2 o 3: por número, título, palabra clave o tema.
describe-for-example-2-second-iii-copyright-finanzierung = Por ejemplo: 2, segunda, III, derechos de autor, Finanzierung; vacío: se muestran las tres
describe-set-it-beside-another-one-theme-by = Compararla con otra, tema por tema
describe-somebody-it-is-meant-for-they-are = La persona a quien va dirigido; se la menciona
describe-only-you-see-it = Solo lo ve usted
describe-which-recommendation-says-what-on-a-theme = Qué dice cada recomendación sobre un tema, y de qué no habla ninguna.
describe-a-theme-such-as-copyright-or-training = Un tema, como los derechos de autor o la formación
describe-search-the-entries-or-browse-them-by = Buscar en las fichas o explorarlas por tema, público o recomendación.
describe-words-to-look-for-in-any-language = Palabras que buscar, en cualquier idioma
describe-browse-one-topic = Explorar un tema
describe-what-is-of-use-to-some-people = Lo que resulta útil a determinados equipos de un museo
describe-what-bears-on-recommendation-1-2-or = Lo relacionado con la recomendación 1, 2 o 3
describe-what-a-term-of-ai-in-museums = Qué significa un término de la IA en los museos, por su nombre en su idioma.
describe-the-term = El término
describe-look-into-the-corpus-and-look-after = Consultar y mantener el fondo documental.
describe-write-a-new-entry = Redactar una ficha nueva.
describe-its-topic = Su tema
describe-who-may-see-it = Quién puede verla
describe-questions-it-answers-separated-by = Preguntas a las que responde, separadas por |
describe-add-a-file-pdf-word-web-page = Añadir un archivo: PDF, Word, página web, Markdown, texto, CSV o el zip de una exportación.
describe-at-most-10-mb = 10 MB como máximo
describe-where-it-comes-from-title-web-address = De dónde procede: título, dirección web o ambos
describe-who-holds-the-rights-or-the-licence = Titular de los derechos o licencia
describe-when-to-look-at-it-again-such = Cuándo volver a revisarla, por ejemplo, 2027-03-01
describe-add-a-page-or-a-document-from = Añadir una página o un documento de la web.
describe-its-address = Su dirección
describe-questions-the-corpus-did-not-answer-kept = Preguntas sin respuesta, guardadas con consentimiento; ciérrelas con una ficha.
describe-number-of-a-question-to-close = Número de la pregunta que se cierra
describe-the-entry-that-answers-it = La ficha que la responde
describe-number-of-one-to-dismiss = Número de la pregunta que se descarta
describe-change-an-entry-its-text-in-a = Modificar una ficha: su texto en un formulario, sus datos aquí mismo.
describe-the-entry = La ficha
describe-who-looks-after-it = Quién es responsable de ella
describe-rights-of-its-source = Derechos de su fuente
describe-take-an-entry-out-of-every-answer = Retirar una ficha de todas las respuestas; su texto y su historial se conservan.
describe-why-it-stands-in-the-history = Por qué; figurará en el historial
describe-bring-a-retired-entry-back = Recuperar una ficha retirada.
describe-make-an-earlier-version-of-an-entry = Volver al texto de una versión anterior de una ficha.
describe-the-version-to-go-back-to = La versión a la que se vuelve
describe-show-an-entry-with-its-source-version = Mostrar una ficha con su fuente, su versión y su estado.
describe-find-entries-by-words-or-meaning-in = Encontrar fichas por palabras o por significado, en cualquier idioma.
describe-what-to-look-for = Qué buscar
describe-who-changed-an-entry-when-and-why = Quién modificó una ficha, cuándo y por qué; volver a una versión anterior.
describe-what-was-done-to-the-corpus-here = Qué se ha hecho aquí en el fondo documental, quién y por qué; también como archivo.
describe-everything-as-a-csv-file = Todo, como archivo CSV
describe-the-entries-as-markdown-files-in-a = Las fichas como archivos Markdown en un zip, con la forma de knowledge/corpus.
describe-which-entries = Qué fichas
describe-drafts-that-wait-for-a-decision-your = Propuestas pendientes de decisión; las suyas, si usted no decide sobre ninguna.
describe-suggest-a-new-entry-or-a-change = Proponer una ficha nueva o un cambio; decide el equipo de moderación.
describe-the-entry-to-change-leave-it-out = La ficha que se modifica; déjelo vacío para una nueva
describe-say-on-which-topics-colleagues-here-may = Indicar sobre qué temas pueden preguntarle aquí sus colegas y cuántas veces por semana.
describe-choose-where-docent-answers-here-and-who = Elegir dónde responde Docent aquí y quién mantiene el fondo documental.
describe-the-language-docent-speaks-to-you-without = El idioma en que le habla Docent; si no elige ninguno, el de su Discord.
describe-a-language = Un idioma
describe-what-docent-keeps-of-you-see-it = Lo que Docent guarda sobre usted: verlo, descargarlo, borrarlo.
describe-what-docent-is-and-how-well-it = Qué es Docent y qué tal lo hace.
describe-what-docent-is-what-runs-where-and = Qué es Docent, dónde funciona todo y qué no hace nunca.
describe-how-good-the-answers-are-in-figures = La calidad de las respuestas, en cifras, por idioma.
describe-what-docent-does-how-to-ask-and = Qué hace Docent, cómo preguntarle y qué guarda.
