# What Docent says, in Portuguese. A translation of en.ftl.


## Under an answer

# Shown before quotes that are not in the asker's language.
note-other-language = Na coletânea de fontes, este texto está noutra língua ({ $language }); é citado tal como está.
own-words = resumo da fonte feito pelo Docent
verbatim = palavra por palavra, da fonte
gloss = leitura do Docent para os museus, não uma afirmação da fonte
addressed-to = Destinatários: { $who }. Não é uma regra para os museus.
policymakers = decisores políticos a nível local, nacional e europeu
sources = Fontes
related = Para continuar a ler
nearest = Fichas mais próximas
edition = Coletânea de fontes, edição { $edition } · apenas citações, nada gerado · o Docent é um bot
edition-worded = Edição { $edition } do corpus · as citações são exatas, as linhas acima foram redigidas por um modelo de linguagem · Docent é um bot
worded = Redigido por um modelo de linguagem a partir das citações abaixo; confirme com elas:
# Docent's confidence that the first quote answers the question.
sure-very = Muito provavelmente uma resposta à sua pergunta.
sure-fairly = Talvez uma resposta à sua pergunta: verifique se se adequa.
# How a quotation is written: the language's own quotation marks around { $text }.
quotation = «{ $text }»
helpful-button = Útil
unhelpful-button = Não foi útil
cite-button = Citar
person-button = Perguntar a uma pessoa
share-button = Partilhar com o canal
shared-by = { $who } partilhou esta resposta:
vote-thanks = Obrigado. O seu voto foi contado; nada mais é guardado.
vote-why = O que estava mal? O seu voto foi contado; o motivo ajuda a equipa de moderação.
vote-unhelpful = não foi útil
vote-wrong = Está errado
vote-beside = Não é o que se perguntou
vote-outdated = Está desatualizado
vote-unclear = É difícil de entender
vote-incomplete = Falta alguma coisa
vote-reason-thanks = Obrigado, isso ajuda.
votes-title = Respostas que não ajudaram, segundo a ficha que citam:
# At the end of a citation; { $day } is a date such as 2026-11-23.
citation-accessed = Citado pelo Docent, coletânea de fontes, edição { $edition }, consultado em { $day }
confidence-high = A fonte é oficial ou fala por si.
confidence-medium = A fonte é secundária ou escassa.
confidence-low = A fonte é fraca; procure uma melhor.
source-reviewed = Última verificação: { $day }
person-not-yours = Só quem fez a pergunta pode chamar alguém. Se quiser o mesmo, faça também a pergunta.
person-nobody = Nenhuma das pessoas que se ofereceram para este tema está disponível esta semana. Pergunte no canal; os colegas podem oferecer-se com /volunteer.
person-again = Já foi chamada uma pessoa sob esta resposta.
person-called = Feito. O pedido está por baixo da resposta; dê algum tempo à pessoa.
person-call = { $who }, ofereceu-se para este tema. { $asker } gostaria de ter a opinião de uma pessoa sobre a resposta acima. Não faz mal se não tiver tempo.
own-explanation = Explicação feita pelo Docent
undated = sem data
# Under a text that was translated; { $language } is the language of the original, such as English.
translated-unofficially = Tradução não oficial do Docent (original: { $language }).
translated-officially = Tradução: { $by }.
medium-confidence = A fonte é escassa ou secundária: verifique antes de se basear nela.

## When there is no answer

abstain-outside = Isto está fora do que o Docent conhece: os museus e a IA, com o direito, o financiamento, as normas, as ferramentas e a ética à sua volta. Experimente uma pergunta sobre um destes temas ou pergunte aqui a um ou uma colega.
abstain-not-covered = A coletânea de fontes não responde a isto, e o Docent não adivinha. Veja abaixo as fichas mais próximas, formule a pergunta de outra maneira ou pergunte aqui a um ou uma colega.
abstain-ambiguous = Isto pode querer dizer várias coisas. Pergunte com uma frase completa ou escolha uma das fichas abaixo.
abstain-advice = Isto exige alguém que conheça o caso: um ou uma jurista para questões legais, um conservador-restaurador ou uma conservadora-restauradora para os objetos. As fichas abaixo dão apenas o enquadramento.
unreadable-empty = Não há nenhuma pergunta para ler. Escreva uma numa frase, por exemplo: Quem deve pagar a formação em IA nos museus?
unreadable-too-long = É demasiado longo para uma pergunta. Pergunte em { $most } carateres, no máximo; um documento pode antes ser acrescentado à coletânea de fontes.

## Look-ups

recommendation-unknown = Não é nenhuma das três recomendações. Indique um número de 1 a 3, uma palavra do título ou um tema como direitos de autor ou formação.
recommendation-number = Recomendação { $number }
says-nothing = nada diz sobre este tema
theme-silent = Nenhuma das três recomendações fala deste tema: { $theme }.
theme-act = Estas fichas ajudam um museu a agir neste domínio:
compare-title = As recomendações { $first } e { $second } lado a lado
compare-same = Escolha duas recomendações diferentes para comparar, por exemplo, a 1 e a 3.
neither-says = Nenhuma das duas fala destes temas: { $themes }.
for-person = { $who }, isto é para si:
coverage-title = Que recomendação fala de quê
coverage-silent = nenhuma das três
topics-title = Temas
topics-pick = Abrir um tema
resources-title = Recursos: { $topic }
resources-found = Fichas sobre «{ $words }»
resources-none = Não foi encontrado nada. Experimente uma palavra mais curta ou explore por tema.
resources-pick = Abrir uma ficha
resources-page = Página { $page } de { $pages }
previous = Anterior
next = Seguinte
unknown-entry = Essa ficha já não existe. Utilize /resources para encontrar a que a substituiu.

## Topics

topic-recommendations = Recomendações
topic-first-steps = Primeiros passos
topic-glossary = Glossário
topic-law = Legislação sobre IA
topic-copyright = Direitos de autor
topic-privacy = Privacidade e segurança
topic-ethics = Ética e enviesamentos
topic-accessibility = Acessibilidade
topic-policy = Políticas e estratégias
topic-funding = Financiamento
topic-data-spaces = Espaços de dados e nuvem do património
topic-collection-data = Dados das coleções e normas
topic-tools = Ferramentas
topic-practice = Exemplos práticos
topic-networks = Redes e eventos
audience-leadership = Direções e conselhos de administração
audience-collections = Coleções e documentação
audience-education = Educação e públicos
audience-digital = Equipas digitais e técnicas
audience-rights = Direitos e questões jurídicas
audience-fundraising = Angariação de fundos e parcerias
audience-small-museums = Pequenos museus

## Who may do what

refused-no-server = Isto só funciona num servidor, não numa mensagem direta.
refused-propose = Aqui, as propostas estão reservadas a certos cargos; peça um à equipa de moderação.
refused-approve = Aqui, só a equipa de moderação o pode fazer. Pode propor uma alteração com /suggest.
refused-publish = Só quem publica para todos os servidores o pode fazer. Pode propor uma alteração com /suggest.
refused-not-hub = Esta ficha é comum a todos os servidores e é mantida noutro lugar. Pode propor uma alteração com /suggest.
refused-setup = Só quem gere este servidor pode escolher as suas definições.
former-member = um antigo membro
everywhere = Todos os servidores
this-server = Apenas este servidor
yes = sim
no = não

## Adding and changing entries

form-new = Nova ficha
form-edit = Alterar uma ficha
form-details = Fonte e detalhes
field-title = Título
field-text = Texto, em frases que se entendam sozinhas
field-source = Fonte
field-source-hint = Título da fonte, o seu endereço na Web ou ambos
field-rights = Direitos
field-rights-hint = Titular dos direitos ou licença, por exemplo, CC BY 4.0
field-review-by = Voltar a rever até
field-reason = Motivo da alteração
field-owner = Responsável pela ficha
field-topic = Tema
field-language = Língua (código, por exemplo, de)
field-remark = Mensagem para quem fez a proposta
corpus-unknown = Não há aqui nenhuma ficha «{ $entry }». Escolha uma da lista ou procure com /corpus find.
corpus-done = Feito: «{ $title }» (proposta { $number }). As respostas já têm isto em conta.
corpus-waits = «{ $title }» aguarda a aprovação de uma segunda pessoa da equipa de moderação (proposta { $number }).
edit-too-long = Este texto ultrapassa os { $most } carateres que cabem num formulário. Descarregue-o com /corpus export, altere o ficheiro e volte a enviá-lo com /corpus upload.
upload-too-large = «{ $name }» tem mais de { $most } MB. Envie apenas a parte que interessa ou divida o ficheiro.
upload-gone = Já não é possível obter «{ $name }» do Discord. Envie o ficheiro novamente.
upload-nothing-new = «{ $name }» não contém nada que não esteja já na coletânea de fontes.
busy = O Docent ainda está a tratar do seu pedido anterior. Aguarde que termine e tente novamente.
suggest-thanks = Obrigado. A sua proposta fica a aguardar com o número { $number }; ser-lhe-á comunicado o resultado.
revert-reason = Regresso à versão { $version }
status-live = publicada
status-retired = retirada
entry-version = Versão { $version }

## The review desk

review-title = A aguardar decisão
review-empty = Não há nada a aguardar decisão.
review-pick = Abrir uma proposta
draft-title = Proposta { $number }
draft-unknown = Não há nenhuma proposta { $number } que possa consultar.
draft-state-open = A aguardar decisão
draft-state-sent-back = Devolvida para revisão
draft-state-published = Publicada
draft-state-rejected = Rejeitada
draft-by = Proposta por { $who }
draft-approved-by = Aprovada por { $who }
draft-remark = Observação: { $remark }
draft-create = Nova ficha
draft-revise = Ficha alterada
draft-revert = Regresso a uma versão anterior
draft-retire = A retirar
draft-restore = A repor
draft-moved = Entretanto, a ficha foi alterada
draft-moved-how = A proposta parte de uma versão anterior e, por isso, não pode ser aprovada. Ambas são conservadas: edite a ficha tal como está agora.
draft-details = Detalhes
draft-language = Língua: { $language }
draft-other-language = Língua aparente do texto: { $language }
draft-topic = Tema: { $topic }
draft-passages =
    { $count ->
        [one] { $count } passagem
       *[other] { $count } passagens
    }
draft-passages-title = Passagens pelas quais a ficha será encontrada
draft-review-by = Voltar a rever até { $day }
draft-rights = Direitos: { $rights }
draft-hidden = Foi encontrado no ficheiro texto oculto, que ficou de fora
draft-personal = Isto parece conter dados pessoais
draft-missing = Ainda por indicar
missing-rights = os direitos da fonte
missing-review-by = a data até à qual deve ser revista
missing-owner = a pessoa responsável pela ficha
draft-twins = Diz quase o mesmo que
draft-approve-button = Aprovar
draft-send-back-button = Devolver
draft-reject-button = Rejeitar
draft-edit-button = Editar
draft-details-button = Fonte e detalhes
draft-passages-button = Passagens
draft-consequences-button = O que mudaria
gone = antes:
new = agora:
and-more = e mais { $count }
consequences-title =
    { $count ->
        [one] Uma pergunta teria outra resposta
       *[other] { $count } perguntas teriam outra resposta
    }
consequences-none = Nenhuma das perguntas experimentadas teria outra resposta.
before = Agora:
after = Depois:
no-answer = sem resposta

## History, log and export

history-title = Histórico de «{ $title }»
history-last = Última alteração
revert-button = Voltar à versão { $version }
log-title = Registo de atividade
log-empty = Ainda não há atividade registada.
deed-create = publicação
deed-revise = alteração
deed-retire = retirada
deed-restore = reposição
deed-revert = regresso a uma versão anterior
deed-propose = proposta
deed-amend = retoque
deed-approve = aprovação
deed-send-back = devolução
deed-reject = rejeição
deed-setup = escolha das definições
deed-export = exportação
deed-gap = decisão sobre uma pergunta
export-done =
    { $count ->
        [one] { $count } ficha
       *[other] { $count } fichas
    } em ficheiros Markdown. Quem administra o Docent pode voltar a importar tudo com «docent corpus import».

## A message becomes an entry

message-empty = Essa mensagem não tem texto para acrescentar.
message-too-long = Essa mensagem é demasiado longa para uma só ficha. Quem a escreveu pode propor a parte essencial com /suggest.
message-of-bot = Essa mensagem não foi escrita por uma pessoa. Acrescente antes a sua fonte com /corpus link.
message-source = Mensagem de { $who } em { $server }
message-rights = Partilhada com o consentimento de quem a escreveu
message-reason = De uma mensagem, com o consentimento de quem a escreveu
a-member = um membro
consent-title = Esta mensagem pode passar a fazer parte da coletânea de fontes?
consent-ask = { $author }, { $who } gostaria de acrescentar esta mensagem à coletânea de fontes que o Docent cita. Isso só pode ser feito com o seu consentimento; antes da publicação, a equipa de moderação analisa a mensagem.
consent-everywhere = O que se acrescenta aqui é para todos os servidores: qualquer pessoa, em qualquer lugar, pode lê-lo numa resposta.
consent-named = Sim, com o meu nome
consent-anonymous = Sim, sem o meu nome
consent-no = Não
consent-not-yours = Só quem escreveu a mensagem pode responder.
consent-gone = Essa mensagem já não está completa. Comece de novo.
consent-declined = A mensagem fica como estava; nada foi guardado.
consent-thanks = Obrigado. A equipa de moderação vai analisá-la (proposta { $number }).
consent-lapsed = Quem lhe fez o pedido já não pode fazer propostas aqui, por isso nada foi guardado.

## The gap board

gap-button = Documentar isto, por favor
gap-not-yours = Só quem fez a pergunta pode pedir que seja guardada. Se quiser o mesmo, faça também a pergunta.
gap-kept = A sua pergunta fica guardada, com a sua conta, até ter resposta ou ser posta de parte. A equipa de moderação vê a pergunta, e o Docent escreve-lhe quando houver uma resposta.
gap-take-back = Não guardar
gap-forgotten = A sua pergunta foi apagada.
gaps-title = Perguntas que ficaram sem resposta
gaps-empty = Não há nenhuma pergunta por documentar.
gaps-asked =
    { $count ->
        [one] feita uma vez
       *[other] feita { $count } vezes
    }
gaps-pick = Escrever a ficha que responde a uma delas
gaps-gone = Já houve uma decisão sobre essa pergunta. Volte a abrir a lista.
gaps-which-entry = Indique que ficha responde à pergunta: preencha também «ficha».
gaps-closed =
    { $count ->
        [one] Houve decisão sobre { $count } pergunta.
       *[other] Houve decisão sobre { $count } perguntas.
    }

## What people are told

notice-draft = A proposta { $number } aguarda decisão: { $title }. Abra-a com /corpus review.
notice-published = A sua proposta «{ $title }» (n.º { $number }) foi publicada. Obrigado.
notice-sent-back = A sua proposta «{ $title }» (n.º { $number }) foi-lhe devolvida; para a alterar, abra-a no servidor com /corpus review. Observação da equipa de moderação: { $remark }
notice-rejected = A sua proposta «{ $title }» (n.º { $number }) não foi aceite: { $remark }
notice-gap = Perguntou: «{ $question }» Já há resposta, em «{ $title }». Pergunte de novo para a ler. A sua pergunta já não está guardada.
recalled-title = O que mudou entretanto (edição { $edition })
recalled-corrected = A ficha «{ $title }» foi corrigida depois desta resposta.
recalled-retired = A ficha «{ $title }» foi retirada depois desta resposta.
recalled-again = Pergunte de novo para ler o que a coletânea de fontes diz agora.
digest-title = A tratar este mês
digest-overdue =
    { $count ->
        [one] Uma ficha tem a revisão em atraso:
       *[other] { $count } fichas têm a revisão em atraso:
    }
digest-links =
    { $count ->
        [one] Não foi possível aceder à fonte de uma ficha:
       *[other] Não foi possível aceder às fontes de { $count } fichas:
    }
digest-drafts =
    { $count ->
        [one] Uma proposta aguarda decisão: /corpus review
       *[other] { $count } propostas aguardam decisão: /corpus review
    }
digest-gaps =
    { $count ->
        [one] Há uma pergunta por documentar: /corpus gaps
       *[other] Há { $count } perguntas por documentar: /corpus gaps
    }

## Settings

setup-title = Quem mantém aqui a coletânea de fontes
setup-places-title = Onde o Docent responde
setup-places-body = O Docent responde sempre a /ask, a mensagens diretas e quando é mencionado. Escolha aqui onde responde também sem ser chamado.
setup-asks = Canais em que responde a todas as perguntas
setup-forums = Fóruns em que responde às novas publicações
setup-wait = Quanto tempo as pessoas têm para responder primeiro
setup-wait-minutes =
    { $count ->
        [0] nenhum: o Docent responde logo
        [one] { $count } minuto
       *[other] { $count } minutos
    }
setup-threads = Respostas num tópico próprio
setup-threads-on = Responder em tópicos
setup-threads-off = Responder no canal
setup-language = Língua para as pessoas cuja língua não se conhece
setup-language-own = a das definições deste servidor no Discord
setup-unread = O Docent não pode ler mensagens que não o mencionem; por isso, de uma publicação num fórum só conhece o título e, nos canais, é preciso carregar num botão para perguntar. Quem administra o Docent pode mudar isso.
setup-put-button = Colocar lá o botão
setup-put-done = O botão está nos canais.
setup-put-failed = O Docent não pode escrever em { $channels }. Dê-lhe a permissão de enviar mensagens nesse local e tente novamente.
form-ask = Perguntar ao Docent
field-question = A sua pergunta, na sua língua
ask-here = Perguntas sobre IA nos museus? Carregue no botão ou escreva /ask.
setup-propose = Podem propor alterações
setup-propose-nobody = todos os membros
setup-approve = Podem publicar para este servidor
setup-approve-nobody = quem gere este servidor
setup-publish = Podem publicar para todos os servidores
setup-publish-nobody = quem gere este servidor
setup-two = É preciso que uma segunda pessoa da equipa de moderação aprove
setup-two-on = Exigir uma segunda aprovação
setup-two-off = Basta uma aprovação
setup-channel = Onde a equipa de moderação é avisada
setup-channel-none = em lado nenhum
setup-not-hub = As fichas comuns a todos os servidores são mantidas no servidor do hub.

## Help and trouble

help-title = O que faz o Docent
help-body = O Docent responde a perguntas sobre as três recomendações relativas à IA nos museus (NEMO, 2024) e ao que as acompanha: direito, financiamento, normas, ferramentas, ética e exemplos. Cita uma coletânea de fontes mantida pelo hub, indica as suas fontes e di-lo quando não sabe. Não gera texto.
help-examples = Experimente, por exemplo: «Quem deve pagar a formação em IA nos museus?», «O que é o LIDO?», «Podemos usar IA para escrever legendas?»
help-ask = /ask: pergunte na sua língua. Ative «privado» para que a resposta seja visível apenas para si. Também pode mencionar o Docent num canal ou escrever-lhe diretamente; responda a uma resposta para perguntar mais.
help-recommendation = /recommendation: consulte a recomendação 1, 2 ou 3 por número, título ou palavra-chave; /coverage mostra qual fala de quê.
help-resources = /resources: pesquise as fichas ou explore-as por tema, público ou recomendação; /glossary explica um termo.
help-suggest = /suggest: proponha uma ficha ou uma alteração; a equipa de moderação decide e o resultado é-lhe comunicado. A equipa de moderação trabalha com /corpus review.
help-volunteer = /volunteer: indique sobre que temas os colegas daqui lhe podem fazer perguntas.
help-about = /about quality: a qualidade das respostas, em números. /language e /privacy: em que língua o Docent lhe fala e o que guarda.
help-worded = Aqui é diferente: um modelo de linguagem redige as respostas. A pergunta e as citações são enviadas a { $host }; as linhas dele estão assinaladas e as citações exatas ficam por baixo.
help-privacy = O Docent só guarda uma pergunta quando carrega em «Documentar isto, por favor» e não recorre a nenhum serviço externo. Veja /privacy.
about-title = O que é o Docent
about-body = Um bot que procura a resposta à sua pergunta em { $entries } fichas verificadas (coletânea de fontes, edição { $edition }) e as cita palavra por palavra, com as suas fontes. Responde na sua língua e di-lo quando não sabe.
about-where = O que funciona onde
about-runs = Tudo funciona na máquina de quem administra o Docent: nenhum modelo generativo, nenhum serviço externo. A sua pergunta é lida, respondida e esquecida.
about-never = O que nunca faz
about-never-does = Não inventa textos, não dá pareceres jurídicos nem conselhos de conservação, não fala sem que lhe perguntem ou sem que o servidor o deseje e não mostra a um servidor as fichas de outro.
privacy-title = O que o Docent guarda
privacy-body = As perguntas são respondidas e esquecidas. Guarda-se: as perguntas para as quais alguém carregou em «Documentar isto, por favor»; os votos sobre respostas, sem a pergunta, durante 90 dias; quem propôs ou decidiu alterações à coletânea de fontes; os temas para os quais alguém se ofereceu; a língua escolhida; e, durante 30 dias, que respostas citam que fichas, sem quem perguntou.
privacy-of-you = Sobre si
privacy-nothing = Não há nada guardado sobre si.
privacy-questions = Perguntas por documentar
privacy-votes = Votos
privacy-contacts = Servidores em que se ofereceu para ajudar
privacy-calls = Pedidos desta semana
privacy-preferences = Língua escolhida
privacy-drafts = Propostas
privacy-approvals = Aprovações
privacy-versions = Versões que escreveu
privacy-log = Linhas no registo de atividade
privacy-export = Levar comigo
privacy-export-done = Isto é tudo o que está guardado sobre si.
privacy-delete = Apagar
privacy-delete-ask = As suas perguntas, os seus votos, as suas escolhas e os temas para os quais se ofereceu são apagados. O que escreveu para a coletânea de fontes permanece, como escrito por um antigo membro. Não é possível voltar atrás.
privacy-delete-sure = Sim, apagar
privacy-delete-done = Feito. Nada do que está guardado conduz a si.
privacy-backups = As cópias de segurança noturnas ainda o conservam, no máximo, { $days } dias; só servem para reparar uma falha.
language-chosen = A partir de agora, o Docent fala-lhe em { $language }. A uma pergunta noutra língua continua a responder nessa língua.
language-own = A partir de agora, o Docent fala-lhe na língua do seu Discord: { $language }.
language-unknown = O Docent não fala essa língua. Escolha uma da lista.
welcome-title = O Docent chegou a { $server }
welcome-body = O Docent responde a perguntas sobre IA nos museus a partir de uma coletânea de fontes verificada, na sua língua, com citações exatas e fontes. Três passos, todos em /setup, no seu servidor: primeiro, escolha onde responde sem ser chamado; depois, quem pode propor e aprovar alterações à coletânea de fontes; por fim, em que canal a equipa de moderação é avisada do que precisa de atenção. Também funciona sem nada disto: qualquer pessoa pode escrever /ask ou mencioná-lo.
volunteer-title = Os colegas podem fazer-lhe perguntas?
volunteer-body = Quando a coletânea de fontes não chega, é possível perguntar a uma pessoa. Escolha os seus temas; será mencionado ou mencionada sob uma resposta, no máximo tantas vezes por semana quantas quiser. Pode parar a qualquer momento.
volunteer-topics = Os seus temas
volunteer-none = Ainda nenhum.
volunteer-often = Com que frequência
volunteer-weekly =
    { $count ->
        [one] no máximo uma vez por semana
       *[other] no máximo { $count } vezes por semana
    }
volunteer-stop = Parar
quality-title = A qualidade das respostas
quality-body = Medido em { $questions } perguntas reservadas para isso, edição { $edition }: { $answered } % das perguntas a que o corpus responde recebem resposta, e { $correct } % dessas respostas citam primeiro uma entrada certa. Das perguntas a que não responde, { $false } % recebem resposta mesmo assim.
quality-languages = Por língua: perguntas · respondidas · entrada certa primeiro
trouble = Algo correu mal do lado do Docent e nada foi alterado. Tente novamente daqui a pouco; se o problema persistir, avise a equipa de moderação.

## What went wrong

# { names } are file names, ids, numbers or dates.
error-check-the-it-cannot-be-used-as = Verifique o campo { $field }: não pode ser usado tal como está; compare-o com o de outra ficha.
error-say-where-this-comes-from-the-title = Indique de onde vem: o título da fonte, o seu endereço na Web ou ambos.
error-check-the-it-may-have-at-most = Verifique o campo { $field }: pode ter, no máximo, { $most } carateres.
error-check-the-it-is-empty-so-write = Verifique o campo { $field }: está vazio; escreva alguma coisa.
error-check-the-source-give-a-title-a = Verifique a fonte: indique um título, um endereço na Web que comece por https://, ou ambos.
error-is-no-date-write-it-as-2027 = «{ $typed }» não é uma data; escreva-a como 2027-03-01 ou 1.3.2027.
error-there-is-no-entry-here-to-change = Não há aqui nenhuma ficha «{ $entry }» para alterar; procure-a com /corpus find ou `docent corpus find`.
error-the-entry-was-retired-restore-it-before = A ficha «{ $entry }» foi retirada; reponha-a antes de a alterar.
error-has-no-version-its-history-shows-those = «{ $entry }» não tem versão { $version }; o histórico mostra as que existem.
error-was-changed-meanwhile-it-is-at-version = «{ $entry }» foi alterada entretanto: está na versão { $version } e isto foi feito a partir da versão { $base }; ambas são conservadas, compare-as e edite de novo.
error-the-entry-is-already-nothing-was-changed = A ficha «{ $entry }» já está { $turned }; nada foi alterado.
error-the-entry-already-says-exactly-that-nothing = A ficha «{ $entry }» já diz exatamente isso; nada foi alterado.
error-the-id-is-already-taken-give-the = O identificador «{ $entry }» já está em uso; dê outro à ficha.
error-draft-was-already-nothing-was-changed = A proposta { $number } já estava { $state }; nada foi alterado.
error-draft-was-amended-after-you-opened-it = A proposta { $number } foi retocada depois de a ter aberto; veja-a de novo e decida então.
error-you-have-approved-draft-already-it-waits = Já aprovou a proposta { $number }; falta a aprovação de outra pessoa.
error-docent-does-not-read-this-kind-of = { $name }: o Docent não lê este tipo de ficheiro; guarde-o num destes formatos: { $kinds }.
error-this-is-not-save-it-as-or = { $name }: isto é { $found }, não { $expected }; guarde-o como { $expected } ou corrija a extensão.
error-the-file-is-empty-save-it-again = { $name }: o ficheiro está vazio; guarde-o de novo com o seu texto.
error-no-text-was-found-in-the-file = { $name }: não foi encontrado texto no ficheiro; abra-o e verifique se contém texto e não imagens.
error-the-file-is-damaged-or-too-complicated = { $name }: o ficheiro está danificado ou é demasiado complicado para ser lido; abra-o e guarde-o de novo.
error-the-file-is-protected-by-a-password = { $name }: o ficheiro está protegido por palavra-passe; guarde uma cópia sem ela e importe essa cópia.
error-the-pages-hold-no-readable-text-so = { $name }: as páginas não contêm texto legível, por isso trata-se provavelmente de uma digitalização; faça primeiro o reconhecimento de texto (OCR).
error-the-file-is-larger-than-mib-split = { $name }: o ficheiro tem mais de { $mebibytes } MiB; divida-o ou retire as imagens.
error-the-text-is-longer-than-characters-split = { $name }: o texto tem mais de { $characters } carateres; divida-o em vários ficheiros.
error-the-file-has-more-than-pages-split = { $name }: o ficheiro tem mais de { $pages } páginas; divida-o em vários ficheiros.
error-it-unpacks-into-more-than-a-document = { $name }: ao ser descomprimido, ocupa mais do que um documento contém; guarde-o de novo a partir do seu processador de texto.
error-it-unpacks-into-more-than-docent-reads = { $name }: ao ser descomprimido, ocupa mais do que o Docent lê; deixe nele, no máximo, { $members } textos.
error-it-holds-but-only-markdown-files-md = { $name }: contém { $member }, mas de um zip só se leem ficheiros Markdown (.md); retire-o.
error-has-the-id-of-another-file-in = { $name }: { $member } tem o identificador «{ $entry }» de outro ficheiro do mesmo zip; dê a cada um o seu.
error-the-file-is-too-large-or-damaged = { $name }: o ficheiro é demasiado grande ou está danificado e não pode ser lido; divida-o ou abra-o e guarde-o de novo.
error-the-computer-is-too-busy-to-read = { $name }: o computador está demasiado ocupado para ler o ficheiro agora; tente novamente dentro de alguns minutos.
error-the-file-has-more-than-rows-split = { $name }: o ficheiro tem mais de { $rows } linhas; divida-o em vários ficheiros.
error-the-first-row-does-not-name-the = { $name }: a primeira linha não indica as colunas; acrescente uma, por exemplo 'id,title,text,url'.
error-row-cannot-be-read-so-nothing-was = { $name }: a linha { $row } não pode ser lida, por isso nada foi importado; { $advice }.
error-give-a-plain-web-address-which-begins = { $name }: indique um endereço simples na Web, que comece por https:// e não contenha porta nem utilizador.
error-no-public-web-page-can-be-reached = { $name }: não é possível aceder ali a nenhuma página pública; verifique o endereço ou importe-a como ficheiro.
error-the-site-answers-with-error-instead-of = { $name }: o sítio responde com o erro { $status } em vez de uma página; { $value }.
error-the-address-leads-on-more-than-times = { $name }: o endereço reencaminha mais de { $hops } vezes; abra-o e use o último endereço.
error-the-site-takes-too-long-to-answer = { $name }: o sítio demora demasiado a responder; tente mais tarde ou importe a página como ficheiro.
error-no-secure-connection-to-the-site-is = { $name }: não é possível uma ligação segura ao sítio; guarde a página e importe-a como ficheiro.
error-the-site-s-answer-cannot-be-read = { $name }: não é possível ler a resposta do sítio; tente mais tarde ou importe a página como ficheiro.
error-there-is-more-than-mib-to-fetch = { $name }: há mais de { $mebibytes } MiB para descarregar; guarde como ficheiro a parte de que precisa.
error-this-is-no-web-page-pdf-word = { $name }: não é uma página Web nem um ficheiro PDF, Word, Markdown, de texto ou CSV; indique o endereço de um deles.
error-recommendation-is-not-in-the-corpus-restore = A recomendação { $number } não está na coletânea de fontes; reponha ou importe a sua ficha.
error-there-is-no-entry-docent-corpus-list = Não há nenhuma ficha «{ $entry }»; `docent corpus list` ou /resources mostra o que existe.
error-there-is-no-draft-the-review-queue = Não há nenhuma proposta { $number }; a fila de revisão mostra as que aguardam.
error-the-entry-was-retired-so-it-answers = A ficha «{ $entry }» foi retirada, por isso já não responde a ninguém; escolha uma publicada.
error-there-is-no-such-open-question-the = Essa pergunta não está por documentar; a lista mostra as que estão.
error-somebody-asked-where-that-entry-is-not = Alguém perguntou num lugar onde essa ficha não se vê; escolha uma que todos possam ler.
error-the-entry-was-retired-ask-again-to = A ficha «{ $entry }» foi retirada; pergunte de novo para encontrar o que a substituiu.
error-give-a-reason-in-a-few-words = Indique um motivo em poucas palavras; fica no histórico.
error-docent-was-asked-a-lot-within-a = O Docent recebeu muitas perguntas num minuto; pergunte de novo dentro de { $seconds } segundos.
error-many-people-are-asking-just-now-ask = Neste momento há muitas pessoas a perguntar; pergunte de novo daqui a pouco.
# Words that stand inside the sentences above: kinds of files, what to do about a row, states, fields.
phrase-a-text-file = um ficheiro de texto
phrase-a-pdf-file = um ficheiro PDF
phrase-a-docx-document = um documento .docx
phrase-another-kind-of-file = outro tipo de ficheiro
phrase-another-kind-of-office-or-zip-file = outro tipo de ficheiro Office ou zip
phrase-a-binary-file = um ficheiro binário
phrase-a-word-excel-or-zip-file = um ficheiro Word, Excel ou zip
phrase-an-old-office-file = um ficheiro antigo do Office
phrase-an-rtf-file = um ficheiro RTF
phrase-a-picture = uma imagem
phrase-a-compressed-file = um ficheiro comprimido
phrase-remove-the-nul-character-in-it = retire dela o caráter NUL
phrase-give-it-an-id-that-no-other = dê-lhe um identificador que nenhuma outra linha tenha
phrase-write-one-json-object-on-each-line = escreva um objeto JSON em cada linha
phrase-check-its-quotation-marks-and-the-length = verifique as aspas e o comprimento das células
phrase-add-its-text-or-remove-it = acrescente o texto ou retire-a
phrase-look-for-its-new-address = procure o novo endereço
phrase-try-again-later = tente mais tarde
phrase-save-the-page-and-import-it-as = guarde a página e importe-a como ficheiro
phrase-retired = retirada
phrase-live = publicada
phrase-open = a aguardar decisão
phrase-sent-back = devolvida
phrase-published = publicada
phrase-rejected = rejeitada
phrase-title = título
phrase-text = texto
phrase-topic = tema
phrase-language = língua
phrase-owner = responsável
phrase-entry = ficha
phrase-source = fonte

## Commands, as Discord lists them

# A name is one word in small letters without blanks (a hyphen may join two), at most 32 letters; those of one command differ from each other.
# Names with a blank in English (Ask Docent, Add to the corpus) are entries of a menu and may be ordinary phrases. A description has at most 100 letters.
name-ask = perguntar
name-question = pergunta
name-private = privado
name-recommendation = recomendação
name-query = consulta
name-compare = comparar
name-to = para
name-coverage = cobertura
name-theme = tema
name-resources = recursos
name-search = pesquisa
name-topic = tema
name-audience = público
name-glossary = glossário
name-term = termo
name-corpus = coletânea
name-add = acrescentar
name-where = âmbito
name-questions = perguntas
name-upload = carregar
name-file = ficheiro
name-source = fonte
name-rights = direitos
name-review-by = rever-até
name-link = ligação
name-url = endereço
name-gaps = lacunas
name-close = encerrar
name-entry = ficha
name-dismiss = descartar
name-edit = editar
name-owner = responsável
name-retire = retirar
name-reason = motivo
name-restore = repor
name-revert = voltar-atrás
name-version = versão
name-show = mostrar
name-find = procurar
name-words = palavras
name-history = histórico
name-log = registo
name-export = exportar
name-review = rever
name-suggest = propor
name-volunteer = oferecer-ajuda
name-setup = definições
name-language = língua
name-privacy = privacidade
name-about = acerca
name-docent = docent
name-quality = qualidade
name-help = ajuda
name-ask-docent = Perguntar ao Docent
name-add-to-the-corpus = Acrescentar à coletânea
choice-this-server = este servidor
choice-all-servers = todos os servidores
describe-ask-about-ai-in-museums-the-recommendations = Pergunte sobre IA nos museus: recomendações, direito, financiamento, ferramentas, ética.
describe-your-question-in-your-language = A sua pergunta, na sua língua
describe-only-you-see-the-answer = Só você vê a resposta
describe-look-up-recommendation-1-2-or-3 = Consultar a recomendação 1, 2 ou 3: por número, título, palavra-chave ou assunto.
describe-for-example-2-second-iii-copyright-finanzierung = Por exemplo: 2, segunda, III, direitos de autor, Finanzierung; vazio mostra as três
describe-set-it-beside-another-one-theme-by = Colocá-la ao lado de outra, tema a tema
describe-somebody-it-is-meant-for-they-are = A pessoa a quem se destina; será mencionada
describe-only-you-see-it = Só você vê
describe-which-recommendation-says-what-on-a-theme = O que diz cada recomendação sobre um tema e do que nenhuma fala.
describe-a-theme-such-as-copyright-or-training = Um tema, como direitos de autor ou formação
describe-search-the-entries-or-browse-them-by = Pesquisar as fichas ou explorá-las por tema, público ou recomendação.
describe-words-to-look-for-in-any-language = Palavras a procurar, em qualquer língua
describe-browse-one-topic = Explorar um tema
describe-what-is-of-use-to-some-people = O que é útil a certas equipas do museu
describe-what-bears-on-recommendation-1-2-or = O que diz respeito à recomendação 1, 2 ou 3
describe-what-a-term-of-ai-in-museums = O que significa um termo da IA nos museus, pelo seu nome na sua língua.
describe-the-term = O termo
describe-look-into-the-corpus-and-look-after = Consultar e cuidar da coletânea de fontes.
describe-write-a-new-entry = Escrever uma nova ficha.
describe-its-topic = O seu tema
describe-who-may-see-it = Quem a pode ver
describe-questions-it-answers-separated-by = Perguntas a que responde, separadas por |
describe-add-a-file-pdf-word-web-page = Acrescentar um ficheiro: PDF, Word, página Web, Markdown, texto, CSV ou o zip de uma exportação.
describe-at-most-10-mb = No máximo, 10 MB
describe-where-it-comes-from-title-web-address = De onde vem: título, endereço na Web ou ambos
describe-who-holds-the-rights-or-the-licence = Titular dos direitos ou licença
describe-when-to-look-at-it-again-such = Quando voltar a revê-la, por exemplo 2027-03-01
describe-add-a-page-or-a-document-from = Acrescentar uma página ou um documento da Web.
describe-its-address = O seu endereço
describe-questions-the-corpus-did-not-answer-kept = Perguntas sem resposta, guardadas com consentimento; encerre uma com uma ficha.
describe-number-of-a-question-to-close = Número de uma pergunta a encerrar
describe-the-entry-that-answers-it = A ficha que lhe responde
describe-number-of-one-to-dismiss = Número de uma pergunta a descartar
describe-change-an-entry-its-text-in-a = Alterar uma ficha: o texto num formulário, os detalhes aqui mesmo.
describe-the-entry = A ficha
describe-who-looks-after-it = Quem é responsável por ela
describe-rights-of-its-source = Direitos da sua fonte
describe-take-an-entry-out-of-every-answer = Retirar uma ficha de todas as respostas; o texto e o histórico permanecem.
describe-why-it-stands-in-the-history = Porquê; fica no histórico
describe-bring-a-retired-entry-back = Repor uma ficha retirada.
describe-make-an-earlier-version-of-an-entry = Voltar ao texto de uma versão anterior de uma ficha.
describe-the-version-to-go-back-to = A versão a que se volta
describe-show-an-entry-with-its-source-version = Mostrar uma ficha com a fonte, a versão e o estado.
describe-find-entries-by-words-or-meaning-in = Encontrar fichas por palavras ou sentido, em qualquer língua.
describe-what-to-look-for = O que procurar
describe-who-changed-an-entry-when-and-why = Quem alterou uma ficha, quando e porquê; voltar a uma versão anterior.
describe-what-was-done-to-the-corpus-here = O que foi feito aqui na coletânea de fontes, por quem e porquê; também em ficheiro.
describe-everything-as-a-csv-file = Tudo, num ficheiro CSV
describe-the-entries-as-markdown-files-in-a = As fichas como ficheiros Markdown num zip, na forma de knowledge/corpus.
describe-which-entries = Que fichas
describe-drafts-that-wait-for-a-decision-your = Propostas a aguardar decisão; as suas próprias, se não decidir sobre nenhuma.
describe-suggest-a-new-entry-or-a-change = Propor uma nova ficha ou uma alteração; a equipa de moderação decide.
describe-the-entry-to-change-leave-it-out = A ficha a alterar; deixe vazio para uma nova
describe-say-on-which-topics-colleagues-here-may = Indicar sobre que temas lhe podem fazer perguntas e quantas vezes por semana.
describe-choose-where-docent-answers-here-and-who = Escolher onde o Docent responde aqui e quem mantém a coletânea de fontes.
describe-the-language-docent-speaks-to-you-without = A língua em que o Docent lhe fala; sem escolha, a do seu Discord.
describe-a-language = Uma língua
describe-what-docent-keeps-of-you-see-it = O que o Docent guarda sobre si: ver, levar consigo, apagar.
describe-what-docent-is-and-how-well-it = O que é o Docent e a qualidade das respostas.
describe-what-docent-is-what-runs-where-and = O que é o Docent, o que funciona onde e o que nunca faz.
describe-how-good-the-answers-are-in-figures = A qualidade das respostas, em números, por língua.
describe-what-docent-does-how-to-ask-and = O que faz o Docent, como perguntar e o que guarda.
