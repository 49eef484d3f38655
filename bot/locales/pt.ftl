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
gaps-which-entry = Indique que ficha responde à pergunta: preencha também «entry».
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
help-ask = Pergunte na sua língua. Ative «private» para que a resposta seja visível apenas para si. Também pode mencionar o Docent num canal ou escrever-lhe diretamente; responda a uma resposta para perguntar mais.
help-recommendation = Consultar a recomendação 1, 2 ou 3 por número, título ou palavra-chave.
help-resources = Pesquisar as fichas ou explorá-las por tema.
help-suggest = Propor uma ficha ou uma alteração; a equipa de moderação decide e o resultado é-lhe comunicado.
help-corpus = Consultar a coletânea de fontes: show, find, history. Para a equipa de moderação, também: add, upload, link, edit, review, gaps, log.
help-about = A qualidade das respostas, em números.
help-worded = Aqui é diferente: um modelo de linguagem redige as respostas. A pergunta e as citações são enviadas a { $host }; as linhas dele estão assinaladas e as citações exatas ficam por baixo.
help-privacy = O Docent só guarda uma pergunta quando carrega em «Documentar isto, por favor», só guarda os nomes de quem altera a coletânea de fontes e não recorre a nenhum serviço externo.
quality-title = A qualidade das respostas
quality-body = Medido em { $questions } perguntas reservadas para isso, edição { $edition }: { $answered } % das perguntas a que o corpus responde recebem resposta, e { $correct } % dessas respostas citam primeiro uma entrada certa. Das perguntas a que não responde, { $false } % recebem resposta mesmo assim.
quality-languages = Por língua: perguntas · respondidas · entrada certa primeiro
trouble = Algo correu mal do lado do Docent e nada foi alterado. Tente novamente daqui a pouco; se o problema persistir, avise a equipa de moderação.
